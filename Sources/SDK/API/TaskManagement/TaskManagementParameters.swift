// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortOrder` of `getTaskmanagementWorkbinHistory`, open to those that are newer than this version.
public struct GetTaskmanagementWorkbinHistorySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getTaskmanagementWorkbinVersions`, open to those that are newer than this version.
public struct GetTaskmanagementWorkbinVersionsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expands` of `getTaskmanagementWorkitem`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `type`.
    @_alwaysEmitIntoClient public static var type: Self { "type" }
    /// `workbin`.
    @_alwaysEmitIntoClient public static var workbin: Self { "workbin" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "queue" }
    /// `assignee`.
    @_alwaysEmitIntoClient public static var assignee: Self { "assignee" }
}

/// A value of `sortOrder` of `getTaskmanagementWorkitemHistory`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemHistorySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expands` of `getTaskmanagementWorkitemUserWrapups`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemUserWrapupsExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public static var wrapupCode: Self { "wrapupCode" }
}

/// A value of `sortOrder` of `getTaskmanagementWorkitemUserWrapups`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemUserWrapupsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getTaskmanagementWorkitemVersions`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemVersionsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expands` of `getTaskmanagementWorkitemWrapups`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemWrapupsExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public static var wrapupCode: Self { "wrapupCode" }
}

/// A value of `sortOrder` of `getTaskmanagementWorkitemWrapups`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemWrapupsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getTaskmanagementWorkitemsBulkJobsUsersMe`, open to those that are newer than this
/// version.
public struct GetTaskmanagementWorkitemsBulkJobsUsersMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `action` of `getTaskmanagementWorkitemsBulkJobsUsersMe`, open to those that are newer than this version.
public struct GetTaskmanagementWorkitemsBulkJobsUsersMeAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TerminateWorkitems`.
    @_alwaysEmitIntoClient public static var terminateWorkitems: Self { "TerminateWorkitems" }
    /// `AddWorkitems`.
    @_alwaysEmitIntoClient public static var addWorkitems: Self { "AddWorkitems" }
}

/// A value of `expands` of `getTaskmanagementWorktype`, open to those that are newer than this version.
public struct GetTaskmanagementWorktypeExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `defaultQueue`.
    @_alwaysEmitIntoClient public static var defaultQueue: Self { "defaultQueue" }
    /// `defaultSkills`.
    @_alwaysEmitIntoClient public static var defaultSkills: Self { "defaultSkills" }
    /// `defaultLanguage`.
    @_alwaysEmitIntoClient public static var defaultLanguage: Self { "defaultLanguage" }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
    /// `flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "flow" }
    /// `defaultScript`.
    @_alwaysEmitIntoClient public static var defaultScript: Self { "defaultScript" }
}

/// A value of `sortOrder` of `getTaskmanagementWorktypeHistory`, open to those that are newer than this version.
public struct GetTaskmanagementWorktypeHistorySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `fields` of `getTaskmanagementWorktypeHistory`, open to those that are newer than this version.
public struct GetTaskmanagementWorktypeHistoryFields: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
    /// `serviceLevelTarget`.
    @_alwaysEmitIntoClient public static var serviceLevelTarget: Self { "serviceLevelTarget" }
    /// `defaultWorkbinId`.
    @_alwaysEmitIntoClient public static var defaultWorkbinId: Self { "defaultWorkbinId" }
    /// `defaultDueDurationSeconds`.
    @_alwaysEmitIntoClient public static var defaultDueDurationSeconds: Self { "defaultDueDurationSeconds" }
    /// `defaultExpirationSeconds`.
    @_alwaysEmitIntoClient public static var defaultExpirationSeconds: Self { "defaultExpirationSeconds" }
    /// `defaultPriority`.
    @_alwaysEmitIntoClient public static var defaultPriority: Self { "defaultPriority" }
    /// `defaultLanguageId`.
    @_alwaysEmitIntoClient public static var defaultLanguageId: Self { "defaultLanguageId" }
    /// `defaultSkillIds`.
    @_alwaysEmitIntoClient public static var defaultSkillIds: Self { "defaultSkillIds" }
    /// `defaultQueueId`.
    @_alwaysEmitIntoClient public static var defaultQueueId: Self { "defaultQueueId" }
    /// `assignmentEnabled`.
    @_alwaysEmitIntoClient public static var assignmentEnabled: Self { "assignmentEnabled" }
    /// `defaultStatusId`.
    @_alwaysEmitIntoClient public static var defaultStatusId: Self { "defaultStatusId" }
    /// `statuses`.
    @_alwaysEmitIntoClient public static var statuses: Self { "statuses" }
}

/// A value of `sortOrder` of `getTaskmanagementWorktypeVersions`, open to those that are newer than this version.
public struct GetTaskmanagementWorktypeVersionsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}
