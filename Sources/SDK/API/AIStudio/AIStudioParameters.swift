// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortOrder` of `getConversationsSummariesSettings`, open to those that are newer than this version.
public struct GetConversationsSummariesSettingsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `sortBy` of `getConversationsSummariesSettings`, open to those that are newer than this version.
public struct GetConversationsSummariesSettingsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// A value of `status` of `getGuides`, open to those that are newer than this version.
public struct GetGuidesStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
}

/// A value of `sortBy` of `getGuides`, open to those that are newer than this version.
public struct GetGuidesSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
}

/// A value of `sortOrder` of `getGuides`, open to those that are newer than this version.
public struct GetGuidesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}
