// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getSocialmediaEscalationrule`, open to those that are newer than this version.
public struct GetSocialmediaEscalationruleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dataIngestionRule`.
    @_alwaysEmitIntoClient public static var dataIngestionRule: Self { "dataIngestionRule" }
}
