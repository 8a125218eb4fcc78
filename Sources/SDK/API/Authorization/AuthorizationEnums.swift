// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// An enum of the API, open to values that are newer than this version.
public struct GetAuthorizationPermissionsQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `domain`.
    public static var domain: Self { "domain" }
    /// `permission`.
    public static var permission: Self { "permission" }
}
