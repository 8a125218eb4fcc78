// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `messagingTemplateFilter` of `getResponsemanagementLibraries`, open to those that are newer than this
/// version.
public struct GetResponsemanagementLibrariesMessagingTemplateFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// A value of `messagingTemplateFilter` of `getResponsemanagementLibrariesDivisionviews`, open to those that are newer
/// than this version.
public struct GetResponsemanagementLibrariesDivisionviewsMessagingTemplateFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// A value of `expand` of `getResponsemanagementResponse`, open to those that are newer than this version.
public struct GetResponsemanagementResponseExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `substitutionsSchema`.
    @_alwaysEmitIntoClient public static var substitutionsSchema: Self { "substitutionsSchema" }
}

/// A value of `expand` of `getResponsemanagementResponses`, open to those that are newer than this version.
public struct GetResponsemanagementResponsesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `substitutionsSchema`.
    @_alwaysEmitIntoClient public static var substitutionsSchema: Self { "substitutionsSchema" }
}

/// A value of `expand` of `postResponsemanagementResponseassetsSearch`, open to those that are newer than this version.
public struct PostResponsemanagementResponseassetsSearchExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `division`.
    @_alwaysEmitIntoClient public static var division: Self { "division" }
}

/// A value of `expand` of `postResponsemanagementResponses`, open to those that are newer than this version.
public struct PostResponsemanagementResponsesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `substitutionsSchema`.
    @_alwaysEmitIntoClient public static var substitutionsSchema: Self { "substitutionsSchema" }
}

/// A value of `expand` of `putResponsemanagementResponse`, open to those that are newer than this version.
public struct PutResponsemanagementResponseExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `substitutionsSchema`.
    @_alwaysEmitIntoClient public static var substitutionsSchema: Self { "substitutionsSchema" }
}
