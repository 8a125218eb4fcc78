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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `defaultWorkbin`.
    @_alwaysEmitIntoClient public var defaultWorkbin: Field<WorkbinReference> { Field("defaultWorkbin") }
    /// `defaultStatus`.
    @_alwaysEmitIntoClient public var defaultStatus: Field<WorkitemStatusReference> { Field("defaultStatus") }
    /// `statuses`.
    @_alwaysEmitIntoClient public var statuses: Field<[WorkitemStatus]> { Field("statuses") }
    /// `defaultDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    @_alwaysEmitIntoClient public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    @_alwaysEmitIntoClient public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultLanguage`.
    @_alwaysEmitIntoClient public var defaultLanguage: Field<WorkitemLanguageReference> { Field("defaultLanguage") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `defaultQueue`.
    @_alwaysEmitIntoClient public var defaultQueue: Field<WorkitemQueueReference> { Field("defaultQueue") }
    /// `defaultSkills`.
    @_alwaysEmitIntoClient public var defaultSkills: Field<[WorkitemRoutingSkillReference]> { Field("defaultSkills") }
    /// `assignmentEnabled`.
    @_alwaysEmitIntoClient public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `serviceLevelTarget`.
    @_alwaysEmitIntoClient public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    @_alwaysEmitIntoClient public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<WorkitemFlowReference> { Field("flow") }
    /// `defaultScript`.
    @_alwaysEmitIntoClient public var defaultScript: Field<WorkitemScriptReference> { Field("defaultScript") }
    /// `unassignedDivisionContactsEnabled`.
    @_alwaysEmitIntoClient public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorktypeChangeListing`.
public typealias WorktypeChangeListing = Model<WorktypeChangeListingFields>

/// The properties of ``WorktypeChangeListing``.
public struct WorktypeChangeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemsChangeWorktypeDelta]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorktypeCreate`.
public typealias WorktypeCreate = Model<WorktypeCreateFields>

/// The properties of ``WorktypeCreate``.
public struct WorktypeCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `defaultWorkbinId`, required.
    @_alwaysEmitIntoClient public var defaultWorkbinId: Field<String> { Field("defaultWorkbinId") }
    /// `defaultDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    @_alwaysEmitIntoClient public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    @_alwaysEmitIntoClient public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `assignmentEnabled`.
    @_alwaysEmitIntoClient public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schemaId`.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `serviceLevelTarget`.
    @_alwaysEmitIntoClient public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    @_alwaysEmitIntoClient public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `unassignedDivisionContactsEnabled`.
    @_alwaysEmitIntoClient public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `disableDefaultStatusCreation`.
    @_alwaysEmitIntoClient public var disableDefaultStatusCreation: Field<Bool> { Field("disableDefaultStatusCreation") }
    /// `schemaVersion`.
    @_alwaysEmitIntoClient public var schemaVersion: Field<Int> { Field("schemaVersion") }
    /// `defaultQueueId`.
    @_alwaysEmitIntoClient public var defaultQueueId: Field<String> { Field("defaultQueueId") }
    /// `defaultLanguageId`.
    @_alwaysEmitIntoClient public var defaultLanguageId: Field<String> { Field("defaultLanguageId") }
    /// `defaultSkillIds`.
    @_alwaysEmitIntoClient public var defaultSkillIds: Field<[String]> { Field("defaultSkillIds") }
    /// `defaultScriptId`.
    @_alwaysEmitIntoClient public var defaultScriptId: Field<String> { Field("defaultScriptId") }
}

/// The schema `WorktypeDelta`.
public typealias WorktypeDelta = Model<WorktypeDeltaFields>

/// The properties of ``WorktypeDelta``.
public struct WorktypeDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorkitemsAttributeChangeString> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<WorkitemsAttributeChangeString> { Field("description") }
    /// `statuses`.
    @_alwaysEmitIntoClient public var statuses: Field<WorkitemsAttributeChangeList> { Field("statuses") }
    /// `defaultWorkbinId`.
    @_alwaysEmitIntoClient public var defaultWorkbinId: Field<WorkitemsAttributeChangeString> { Field("defaultWorkbinId") }
    /// `defaultDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDurationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    @_alwaysEmitIntoClient public var defaultExpirationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    @_alwaysEmitIntoClient public var defaultPriority: Field<WorkitemsAttributeChangeInteger> { Field("defaultPriority") }
    /// `defaultSkillIds`.
    @_alwaysEmitIntoClient public var defaultSkillIds: Field<WorkitemsAttributeChangeList> { Field("defaultSkillIds") }
    /// `defaultStatusId`.
    @_alwaysEmitIntoClient public var defaultStatusId: Field<WorkitemsAttributeChangeString> { Field("defaultStatusId") }
    /// `defaultLanguageId`.
    @_alwaysEmitIntoClient public var defaultLanguageId: Field<WorkitemsAttributeChangeString> { Field("defaultLanguageId") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<WorkitemsAttributeChangeInteger> { Field("defaultTtlSeconds") }
    /// `assignmentEnabled`.
    @_alwaysEmitIntoClient public var assignmentEnabled: Field<WorkitemsAttributeChangeBoolean> { Field("assignmentEnabled") }
    /// `defaultQueueId`.
    @_alwaysEmitIntoClient public var defaultQueueId: Field<WorkitemsAttributeChangeString> { Field("defaultQueueId") }
    /// `schemaId`.
    @_alwaysEmitIntoClient public var schemaId: Field<WorkitemsAttributeChangeString> { Field("schemaId") }
    /// `schemaVersion`.
    @_alwaysEmitIntoClient public var schemaVersion: Field<WorkitemsAttributeChangeString> { Field("schemaVersion") }
    /// `serviceLevelTarget`.
    @_alwaysEmitIntoClient public var serviceLevelTarget: Field<WorkitemsAttributeChangeInteger> { Field("serviceLevelTarget") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<WorkitemsAttributeChangeInstant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WorkitemsAttributeChangeString> { Field("modifiedBy") }
    /// `defaultScriptId`.
    @_alwaysEmitIntoClient public var defaultScriptId: Field<WorkitemsAttributeChangeString> { Field("defaultScriptId") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<WorkitemsAttributeChangeString> { Field("flowId") }
    /// `ruleSettings`.
    @_alwaysEmitIntoClient public var ruleSettings: Field<WorkitemsAttributeChangeWorkitemRuleSettings> { Field("ruleSettings") }
    /// `unassignedDivisionContactsEnabled`.
    @_alwaysEmitIntoClient public var unassignedDivisionContactsEnabled: Field<WorkitemsAttributeChangeBoolean> { Field("unassignedDivisionContactsEnabled") }
}

/// The schema `WorktypeQueryEntityListing`.
public typealias WorktypeQueryEntityListing = Model<WorktypeQueryEntityListingFields>

/// The properties of ``WorktypeQueryEntityListing``.
public struct WorktypeQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Worktype]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `WorktypeQueryRequest`.
public typealias WorktypeQueryRequest = Model<WorktypeQueryRequestFields>

/// The properties of ``WorktypeQueryRequest``.
public struct WorktypeQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `select`.
    @_alwaysEmitIntoClient public var select: Field<WorktypeQueryRequestSelect> { Field("select") }
    /// `filters`, required.
    @_alwaysEmitIntoClient public var filters: Field<[WorkitemFilter]> { Field("filters") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String]> { Field("attributes") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
    /// `expands`.
    @_alwaysEmitIntoClient public var expands: Field<WorktypeQueryRequestExpands> { Field("expands") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<WorktypeQuerySort> { Field("sort") }
}

/// A value of `select` of ``WorktypeQueryRequest``, open to those that are newer than this version.
public struct WorktypeQueryRequestSelect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
}

/// A value of `expands` of ``WorktypeQueryRequest``, open to those that are newer than this version.
public struct WorktypeQueryRequestExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `schema`.
    @_alwaysEmitIntoClient public static var schema: Self { "schema" }
}

/// The schema `WorktypeQuerySort`.
public typealias WorktypeQuerySort = Model<WorktypeQuerySortFields>

/// The properties of ``WorktypeQuerySort``.
public struct WorktypeQuerySortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorktypeQuerySortName> { Field("name") }
    /// `ascending`.
    @_alwaysEmitIntoClient public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``WorktypeQuerySort``, open to those that are newer than this version.
public struct WorktypeQuerySortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "dateModified" }
    /// `name`.
    @_alwaysEmitIntoClient public static var name: Self { "name" }
}

/// The schema `WorktypeUpdate`.
public typealias WorktypeUpdate = Model<WorktypeUpdateFields>

/// The properties of ``WorktypeUpdate``.
public struct WorktypeUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `defaultWorkbinId`.
    @_alwaysEmitIntoClient public var defaultWorkbinId: Field<String> { Field("defaultWorkbinId") }
    /// `defaultDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    @_alwaysEmitIntoClient public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    @_alwaysEmitIntoClient public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `assignmentEnabled`.
    @_alwaysEmitIntoClient public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schemaId`.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `serviceLevelTarget`.
    @_alwaysEmitIntoClient public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    @_alwaysEmitIntoClient public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `unassignedDivisionContactsEnabled`.
    @_alwaysEmitIntoClient public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultStatusId`.
    @_alwaysEmitIntoClient public var defaultStatusId: Field<String> { Field("defaultStatusId") }
    /// `schemaVersion`.
    @_alwaysEmitIntoClient public var schemaVersion: Field<Int> { Field("schemaVersion") }
    /// `defaultLanguageId`.
    @_alwaysEmitIntoClient public var defaultLanguageId: Field<String> { Field("defaultLanguageId") }
    /// `defaultSkillIds`.
    @_alwaysEmitIntoClient public var defaultSkillIds: Field<[String]> { Field("defaultSkillIds") }
    /// `defaultQueueId`.
    @_alwaysEmitIntoClient public var defaultQueueId: Field<String> { Field("defaultQueueId") }
    /// `defaultScriptId`.
    @_alwaysEmitIntoClient public var defaultScriptId: Field<String> { Field("defaultScriptId") }
}

/// The schema `WorktypeVersion`.
public typealias WorktypeVersion = Model<WorktypeVersionFields>

/// The properties of ``WorktypeVersion``.
public struct WorktypeVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `defaultWorkbin`.
    @_alwaysEmitIntoClient public var defaultWorkbin: Field<WorkbinReference> { Field("defaultWorkbin") }
    /// `defaultStatus`.
    @_alwaysEmitIntoClient public var defaultStatus: Field<WorkitemStatusReference> { Field("defaultStatus") }
    /// `statuses`.
    @_alwaysEmitIntoClient public var statuses: Field<[WorkitemStatus]> { Field("statuses") }
    /// `defaultDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDurationSeconds: Field<Int> { Field("defaultDurationSeconds") }
    /// `defaultExpirationSeconds`.
    @_alwaysEmitIntoClient public var defaultExpirationSeconds: Field<Int> { Field("defaultExpirationSeconds") }
    /// `defaultDueDurationSeconds`.
    @_alwaysEmitIntoClient public var defaultDueDurationSeconds: Field<Int> { Field("defaultDueDurationSeconds") }
    /// `defaultPriority`.
    @_alwaysEmitIntoClient public var defaultPriority: Field<Int> { Field("defaultPriority") }
    /// `defaultLanguage`.
    @_alwaysEmitIntoClient public var defaultLanguage: Field<WorkitemLanguageReference> { Field("defaultLanguage") }
    /// `defaultTtlSeconds`.
    @_alwaysEmitIntoClient public var defaultTtlSeconds: Field<Int> { Field("defaultTtlSeconds") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `defaultQueue`.
    @_alwaysEmitIntoClient public var defaultQueue: Field<WorkitemQueueReference> { Field("defaultQueue") }
    /// `defaultSkills`.
    @_alwaysEmitIntoClient public var defaultSkills: Field<[WorkitemRoutingSkillReference]> { Field("defaultSkills") }
    /// `assignmentEnabled`.
    @_alwaysEmitIntoClient public var assignmentEnabled: Field<Bool> { Field("assignmentEnabled") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `serviceLevelTarget`.
    @_alwaysEmitIntoClient public var serviceLevelTarget: Field<Int> { Field("serviceLevelTarget") }
    /// `ruleSettings`.
    @_alwaysEmitIntoClient public var ruleSettings: Field<WorkitemRuleSettings> { Field("ruleSettings") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<WorkitemFlowReference> { Field("flow") }
    /// `defaultScript`.
    @_alwaysEmitIntoClient public var defaultScript: Field<WorkitemScriptReference> { Field("defaultScript") }
    /// `unassignedDivisionContactsEnabled`.
    @_alwaysEmitIntoClient public var unassignedDivisionContactsEnabled: Field<Bool> { Field("unassignedDivisionContactsEnabled") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorktypeVersionListing`.
public typealias WorktypeVersionListing = Model<WorktypeVersionListingFields>

/// The properties of ``WorktypeVersionListing``.
public struct WorktypeVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorktypeVersion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}
