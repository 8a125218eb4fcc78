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
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
    /// `Copilot`.
    @_alwaysEmitIntoClient public static var copilot: Self { "Copilot" }
    /// `Digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "Digitalbot" }
    /// `Segment`.
    @_alwaysEmitIntoClient public static var segment: Self { "Segment" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}
