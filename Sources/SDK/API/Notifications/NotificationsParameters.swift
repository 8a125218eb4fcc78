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
    public static var description: Self { "description" }
    /// `enforced`.
    public static var enforced: Self { "enforced" }
    /// `schema`.
    public static var schema: Self { "schema" }
    /// `visibility`.
    public static var visibility: Self { "visibility" }
    /// `transports`.
    public static var transports: Self { "transports" }
    /// `publicApiTemplateUriPaths`.
    public static var publicApiTemplateUriPaths: Self { "publicApiTemplateUriPaths" }
    /// `requiresPermissions`.
    public static var requiresPermissions: Self { "requiresPermissions" }
    /// `permissionDetails`.
    public static var permissionDetails: Self { "permissionDetails" }
    /// `topicParameters`.
    public static var topicParameters: Self { "topicParameters" }
}

/// A value of `includechannels` of `getNotificationsChannels`, open to those that are newer than this version.
public struct GetNotificationsChannelsIncludechannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `token`.
    public static var token: Self { "token" }
    /// `oauthclient`.
    public static var oauthclient: Self { "oauthclient" }
}
