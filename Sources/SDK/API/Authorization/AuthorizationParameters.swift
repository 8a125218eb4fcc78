// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `queryType` of `getAuthorizationPermissions`, open to those that are newer than this version.
public struct GetAuthorizationPermissionsQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `domain`.
    @_alwaysEmitIntoClient public static var domain: Self { "domain" }
    /// `permission`.
    @_alwaysEmitIntoClient public static var permission: Self { "permission" }
}

/// A value of `expand` of `getAuthorizationRole`, open to those that are newer than this version.
public struct GetAuthorizationRoleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unusedPermissions`.
    @_alwaysEmitIntoClient public static var unusedPermissions: Self { "unusedPermissions" }
}
