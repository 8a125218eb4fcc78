// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Worktype`.
public typealias Worktype = Model<WorktypeFields>

/// The properties of ``Worktype``.
public struct WorktypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `defaultWorkbin`.
    public var defaultWorkbin: Field<WorkbinReference> { Field("defaultWorkbin") }
    /// `defaultStatus`.
    public var defaultStatus: Field<WorkitemStatusReference> { Field("defaultStatus") }
    /// `statuses`.
    public var statuses: Field<[WorkitemStatus]> { Field("statuses") }
    /// `defaultDurationSeconds`.
    public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultLanguage`.
    public var defaultLanguage: Field<WorkitemLanguageReference> { Field("defaultLanguage") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `defaultQueue`.
    public var defaultQueue: Field<WorkitemQueueReference> { Field("defaultQueue") }
    /// `defaultSkills`.
    public var defaultSkills: Field<[WorkitemRoutingSkillReference]> { Field("defaultSkills") }
    /// `assignmentEnabled`.
    public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schema`.
    public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `serviceLevelTarget`.
    public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `flow`.
    public var flow: Field<WorkitemFlowReference> { Field("flow") }
    /// `defaultScript`.
    public var defaultScript: Field<WorkitemScriptReference> { Field("defaultScript") }
    /// `unassignedDivisionContactsEnabled`.
    public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorktypeChangeListing`.
public typealias WorktypeChangeListing = Model<WorktypeChangeListingFields>

/// The properties of ``WorktypeChangeListing``.
public struct WorktypeChangeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemsChangeWorktypeDelta]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `WorktypeCreate`.
public typealias WorktypeCreate = Model<WorktypeCreateFields>

/// The properties of ``WorktypeCreate``.
public struct WorktypeCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `defaultWorkbinId`, required.
    public var defaultWorkbinId: Field<String> { Field("defaultWorkbinId") }
    /// `defaultDurationSeconds`.
    public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `assignmentEnabled`.
    public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schemaId`.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `serviceLevelTarget`.
    public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `unassignedDivisionContactsEnabled`.
    public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `disableDefaultStatusCreation`.
    public var disableDefaultStatusCreation: Field<Bool> { Field("disableDefaultStatusCreation") }
    /// `schemaVersion`.
    public var schemaVersion: Field<Int> { Field("schemaVersion") }
    /// `defaultQueueId`.
    public var defaultQueueId: Field<String> { Field("defaultQueueId") }
    /// `defaultLanguageId`.
    public var defaultLanguageId: Field<String> { Field("defaultLanguageId") }
    /// `defaultSkillIds`.
    public var defaultSkillIds: Field<[String]> { Field("defaultSkillIds") }
    /// `defaultScriptId`.
    public var defaultScriptId: Field<String> { Field("defaultScriptId") }
}

/// The schema `WorktypeDelta`.
public typealias WorktypeDelta = Model<WorktypeDeltaFields>

/// The properties of ``WorktypeDelta``.
public struct WorktypeDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<WorkitemsAttributeChangeString> { Field("name") }
    /// `description`.
    public var description: Field<WorkitemsAttributeChangeString> { Field("description") }
    /// `statuses`.
    public var statuses: Field<WorkitemsAttributeChangeList> { Field("statuses") }
    /// `defaultWorkbinId`.
    public var defaultWorkbinId: Field<WorkitemsAttributeChangeString> { Field("defaultWorkbinId") }
    /// `defaultDurationSeconds`.
    public var defaultDurationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    public var defaultExpirationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    public var defaultDueDurationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    public var defaultPriority: Field<WorkitemsAttributeChangeInteger> { Field("defaultPriority") }
    /// `defaultSkillIds`.
    public var defaultSkillIds: Field<WorkitemsAttributeChangeList> { Field("defaultSkillIds") }
    /// `defaultStatusId`.
    public var defaultStatusId: Field<WorkitemsAttributeChangeString> { Field("defaultStatusId") }
    /// `defaultLanguageId`.
    public var defaultLanguageId: Field<WorkitemsAttributeChangeString> { Field("defaultLanguageId") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultTtlSeconds") }
    /// `assignmentEnabled`.
    public var assignmentEnabled: Field<WorkitemsAttributeChangeBoolean> { Field("assignmentEnabled") }
    /// `defaultQueueId`.
    public var defaultQueueId: Field<WorkitemsAttributeChangeString> { Field("defaultQueueId") }
    /// `schemaId`.
    public var schemaId: Field<WorkitemsAttributeChangeString> { Field("schemaId") }
    /// `schemaVersion`.
    public var schemaVersion: Field<WorkitemsAttributeChangeString> { Field("schemaVersion") }
    /// `serviceLevelTarget`.
    public var serviceLevelTarget: Field<WorkitemsAttributeChangeInteger> { Field("serviceLevelTarget") }
    /// `dateModified`.
    public var dateModified: Field<WorkitemsAttributeChangeInstant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WorkitemsAttributeChangeString> { Field("modifiedBy") }
    /// `defaultScriptId`.
    public var defaultScriptId: Field<WorkitemsAttributeChangeString> { Field("defaultScriptId") }
    /// `flowId`.
    public var flowId: Field<WorkitemsAttributeChangeString> { Field("flowId") }
    /// `ruleSettings`.
    public var ruleSettings: Field<WorkitemsAttributeChangeWorkitemRuleSettings> { Field("ruleSettings") }
    /// `unassignedDivisionContactsEnabled`.
    public var unassignedDivisionContactsEnabled: Field<WorkitemsAttributeChangeBoolean> { Field("unassignedDivisionContactsEnabled") }
}

/// The schema `WorktypeQueryEntityListing`.
public typealias WorktypeQueryEntityListing = Model<WorktypeQueryEntityListingFields>

/// The properties of ``WorktypeQueryEntityListing``.
public struct WorktypeQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Worktype]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// The schema `WorktypeQueryRequest`.
public typealias WorktypeQueryRequest = Model<WorktypeQueryRequestFields>

/// The properties of ``WorktypeQueryRequest``.
public struct WorktypeQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `select`.
    public var select: Field<WorktypeQueryRequestSelect> { Field("select") }
    /// `filters`, required.
    public var filters: Field<[WorkitemFilter]> { Field("filters") }
    /// `attributes`.
    public var attributes: Field<[String]> { Field("attributes") }
    /// `after`.
    public var after: Field<String> { Field("after") }
    /// `expands`.
    public var expands: Field<WorktypeQueryRequestExpands> { Field("expands") }
    /// `sort`.
    public var sort: Field<WorktypeQuerySort> { Field("sort") }
}

/// A value of `select` of ``WorktypeQueryRequest``, open to those that are newer than this version.
public struct WorktypeQueryRequestSelect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    public static var count: Self { "Count" }
}

/// A value of `expands` of ``WorktypeQueryRequest``, open to those that are newer than this version.
public struct WorktypeQueryRequestExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    public static var schema: Self { "schema" }
}

/// The schema `WorktypeQuerySort`.
public typealias WorktypeQuerySort = Model<WorktypeQuerySortFields>

/// The properties of ``WorktypeQuerySort``.
public struct WorktypeQuerySortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<WorktypeQuerySortName> { Field("name") }
    /// `ascending`.
    public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``WorktypeQuerySort``, open to those that are newer than this version.
public struct WorktypeQuerySortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    public static var dateModified: Self { "dateModified" }
    /// `name`.
    public static var name: Self { "name" }
}

/// The schema `WorktypeUpdate`.
public typealias WorktypeUpdate = Model<WorktypeUpdateFields>

/// The properties of ``WorktypeUpdate``.
public struct WorktypeUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `defaultWorkbinId`.
    public var defaultWorkbinId: Field<String> { Field("defaultWorkbinId") }
    /// `defaultDurationSeconds`.
    public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `assignmentEnabled`.
    public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schemaId`.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `serviceLevelTarget`.
    public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `unassignedDivisionContactsEnabled`.
    public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultStatusId`.
    public var defaultStatusId: Field<String> { Field("defaultStatusId") }
    /// `schemaVersion`.
    public var schemaVersion: Field<Int> { Field("schemaVersion") }
    /// `defaultLanguageId`.
    public var defaultLanguageId: Field<String> { Field("defaultLanguageId") }
    /// `defaultSkillIds`.
    public var defaultSkillIds: Field<[String]> { Field("defaultSkillIds") }
    /// `defaultQueueId`.
    public var defaultQueueId: Field<String> { Field("defaultQueueId") }
    /// `defaultScriptId`.
    public var defaultScriptId: Field<String> { Field("defaultScriptId") }
}

/// The schema `WorktypeVersion`.
public typealias WorktypeVersion = Model<WorktypeVersionFields>

/// The properties of ``WorktypeVersion``.
public struct WorktypeVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `defaultWorkbin`.
    public var defaultWorkbin: Field<WorkbinReference> { Field("defaultWorkbin") }
    /// `defaultStatus`.
    public var defaultStatus: Field<WorkitemStatusReference> { Field("defaultStatus") }
    /// `statuses`.
    public var statuses: Field<[WorkitemStatus]> { Field("statuses") }
    /// `defaultDurationSeconds`.
    public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultLanguage`.
    public var defaultLanguage: Field<WorkitemLanguageReference> { Field("defaultLanguage") }
    /// `defaultTtlSeconds`.
    public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `defaultQueue`.
    public var defaultQueue: Field<WorkitemQueueReference> { Field("defaultQueue") }
    /// `defaultSkills`.
    public var defaultSkills: Field<[WorkitemRoutingSkillReference]> { Field("defaultSkills") }
    /// `assignmentEnabled`.
    public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schema`.
    public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `serviceLevelTarget`.
    public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `flow`.
    public var flow: Field<WorkitemFlowReference> { Field("flow") }
    /// `defaultScript`.
    public var defaultScript: Field<WorkitemScriptReference> { Field("defaultScript") }
    /// `unassignedDivisionContactsEnabled`.
    public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorktypeVersionListing`.
public typealias WorktypeVersionListing = Model<WorktypeVersionListingFields>

/// The properties of ``WorktypeVersionListing``.
public struct WorktypeVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorktypeVersion]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}
