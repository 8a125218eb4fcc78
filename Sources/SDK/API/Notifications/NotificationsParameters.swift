// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getNotificationsAvailabletopics`, open to those that are newer than this version.
public struct GetNotificationsAvailabletopicsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `description`.
    @_alwaysEmitIntoClient public static var description: Self { "description" }
    /// `enforced`.
    @_alwaysEmitIntoClient public static var enforced: Self { "enforced" }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
    /// `visibility`.
    @_alwaysEmitIntoClient public static var visibility: Self { "visibility" }
    /// `transports`.
    @_alwaysEmitIntoClient public static var transports: Self { "transports" }
    /// `publicApiTemplateUriPaths`.
    @_alwaysEmitIntoClient public static var publicApiTemplateUriPaths: Self { "publicApiTemplateUriPaths" }
    /// `requiresPermissions`.
    @_alwaysEmitIntoClient public static var requiresPermissions: Self { "requiresPermissions" }
    /// `permissionDetails`.
    @_alwaysEmitIntoClient public static var permissionDetails: Self { "permissionDetails" }
    /// `topicParameters`.
    @_alwaysEmitIntoClient public static var topicParameters: Self { "topicParameters" }
}

/// A value of `includechannels` of `getNotificationsChannels`, open to those that are newer than this version.
public struct GetNotificationsChannelsIncludechannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `token`.
    @_alwaysEmitIntoClient public static var token: Self { "token" }
    /// `oauthclient`.
    @_alwaysEmitIntoClient public static var oauthclient: Self { "oauthclient" }
}
