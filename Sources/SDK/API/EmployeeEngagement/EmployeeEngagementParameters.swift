// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `direction` of `getEmployeeengagementRecognitions`, open to those that are newer than this version.
public struct GetEmployeeengagementRecognitionsDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "sent" }
    /// `received`.
    @_alwaysEmitIntoClient public static var received: Self { "received" }
}
