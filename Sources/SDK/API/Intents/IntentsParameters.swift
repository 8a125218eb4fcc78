// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `type` of `getIntentsSourceintents`, open to those that are newer than this version.
public struct GetIntentsSourceintentsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bot`.
    public static var bot: Self { "Bot" }
    /// `Copilot`.
    public static var copilot: Self { "Copilot" }
    /// `Digitalbot`.
    public static var digitalbot: Self { "Digitalbot" }
    /// `Segment`.
    public static var segment: Self { "Segment" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}
