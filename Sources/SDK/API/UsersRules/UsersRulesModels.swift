// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `UsersRulesCreateRuleRequest`.
public typealias UsersRulesCreateRuleRequest = Model<UsersRulesCreateRuleRequestFields>

/// The properties of ``UsersRulesCreateRuleRequest``.
public struct UsersRulesCreateRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UsersRulesCreateRuleRequestType> { Field("type") }
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
}

/// A value of `type` of ``UsersRulesCreateRuleRequest``, open to those that are newer than this version.
public struct UsersRulesCreateRuleRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesCriteria`.
public typealias UsersRulesCriteria = Model<UsersRulesCriteriaFields>

/// The properties of ``UsersRulesCriteria``.
public struct UsersRulesCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<UsersRulesCriteriaOperator> { Field("operator") }
    /// `group`, required.
    @_alwaysEmitIntoClient public var group: Field<[UsersRulesGroupItem]> { Field("group") }
}

/// A value of `operator` of ``UsersRulesCriteria``, open to those that are newer than this version.
public struct UsersRulesCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `UsersRulesDependent`.
public typealias UsersRulesDependent = Model<UsersRulesDependentFields>

/// The properties of ``UsersRulesDependent``.
public struct UsersRulesDependentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rule`, set by the platform.
    @_alwaysEmitIntoClient public var rule: Field<UsersRulesDependentRule> { Field("rule") }
    /// `typeId`, set by the platform.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<UsersRulesDependentType> { Field("type") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `lastRun`, set by the platform.
    @_alwaysEmitIntoClient public var lastRun: Field<UsersRulesLastRunMetadata> { Field("lastRun") }
    /// `recentRunCount`, set by the platform.
    @_alwaysEmitIntoClient public var recentRunCount: Field<Int> { Field("recentRunCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``UsersRulesDependent``, open to those that are newer than this version.
public struct UsersRulesDependentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesDependentList`.
public typealias UsersRulesDependentList = Model<UsersRulesDependentListFields>

/// The properties of ``UsersRulesDependentList``.
public struct UsersRulesDependentListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UsersRulesDependent]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `UsersRulesDependentRule`.
public typealias UsersRulesDependentRule = Model<UsersRulesDependentRuleFields>

/// The properties of ``UsersRulesDependentRule``.
public struct UsersRulesDependentRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UsersRulesGroupItem`.
public typealias UsersRulesGroupItem = Model<UsersRulesGroupItemFields>

/// The properties of ``UsersRulesGroupItem``.
public struct UsersRulesGroupItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<UsersRulesGroupItemOperator> { Field("operator") }
    /// `container`, required.
    @_alwaysEmitIntoClient public var container: Field<UsersRulesGroupItemContainer> { Field("container") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[UsersRulesValue]> { Field("values") }
}

/// A value of `operator` of ``UsersRulesGroupItem``, open to those that are newer than this version.
public struct UsersRulesGroupItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Not`.
    @_alwaysEmitIntoClient public static var not: Self { "Not" }
}

/// A value of `container` of ``UsersRulesGroupItem``, open to those that are newer than this version.
public struct UsersRulesGroupItemContainer: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    @_alwaysEmitIntoClient public static var acdSkill: Self { "AcdSkill" }
    /// `BusinessUnit`.
    @_alwaysEmitIntoClient public static var businessUnit: Self { "BusinessUnit" }
    /// `DirectoryGroup`.
    @_alwaysEmitIntoClient public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
    /// `Language`.
    @_alwaysEmitIntoClient public static var language: Self { "Language" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `ManagementUnit`.
    @_alwaysEmitIntoClient public static var managementUnit: Self { "ManagementUnit" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `ReportsTo`.
    @_alwaysEmitIntoClient public static var reportsTo: Self { "ReportsTo" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `UsersRulesLastRunMetadata`.
public typealias UsersRulesLastRunMetadata = Model<UsersRulesLastRunMetadataFields>

/// The properties of ``UsersRulesLastRunMetadata``.
public struct UsersRulesLastRunMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `resultCount`.
    @_alwaysEmitIntoClient public var resultCount: Field<Int> { Field("resultCount") }
}

/// The schema `UsersRulesLockedCriteriaSettingsCriteria`.
public typealias UsersRulesLockedCriteriaSettingsCriteria = Model<UsersRulesLockedCriteriaSettingsCriteriaFields>

/// The properties of ``UsersRulesLockedCriteriaSettingsCriteria``.
public struct UsersRulesLockedCriteriaSettingsCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<UsersRulesLockedCriteriaSettingsCriteriaOperator> { Field("operator") }
    /// `group`, required.
    @_alwaysEmitIntoClient public var group: Field<[UsersRulesLockedCriteriaSettingsGroup]> { Field("group") }
}

/// A value of `operator` of ``UsersRulesLockedCriteriaSettingsCriteria``, open to those that are newer than this
/// version.
public struct UsersRulesLockedCriteriaSettingsCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `UsersRulesLockedCriteriaSettingsGroup`.
public typealias UsersRulesLockedCriteriaSettingsGroup = Model<UsersRulesLockedCriteriaSettingsGroupFields>

/// The properties of ``UsersRulesLockedCriteriaSettingsGroup``.
public struct UsersRulesLockedCriteriaSettingsGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operators`, required.
    @_alwaysEmitIntoClient public var operators: Field<[UsersRulesLockedCriteriaSettingsGroupOperators]> { Field("operators") }
    /// `container`, required.
    @_alwaysEmitIntoClient public var container: Field<UsersRulesLockedCriteriaSettingsGroupContainer> { Field("container") }
    /// `maxIdCount`.
    @_alwaysEmitIntoClient public var maxIdCount: Field<Int> { Field("maxIdCount") }
}

/// A value of `operators` of ``UsersRulesLockedCriteriaSettingsGroup``, open to those that are newer than this version.
public struct UsersRulesLockedCriteriaSettingsGroupOperators: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Not`.
    @_alwaysEmitIntoClient public static var not: Self { "Not" }
}

/// A value of `container` of ``UsersRulesLockedCriteriaSettingsGroup``, open to those that are newer than this version.
public struct UsersRulesLockedCriteriaSettingsGroupContainer: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    @_alwaysEmitIntoClient public static var acdSkill: Self { "AcdSkill" }
    /// `BusinessUnit`.
    @_alwaysEmitIntoClient public static var businessUnit: Self { "BusinessUnit" }
    /// `DirectoryGroup`.
    @_alwaysEmitIntoClient public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
    /// `Language`.
    @_alwaysEmitIntoClient public static var language: Self { "Language" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `ManagementUnit`.
    @_alwaysEmitIntoClient public static var managementUnit: Self { "ManagementUnit" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `ReportsTo`.
    @_alwaysEmitIntoClient public static var reportsTo: Self { "ReportsTo" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `UsersRulesQueryResponse`.
public typealias UsersRulesQueryResponse = Model<UsersRulesQueryResponseFields>

/// The properties of ``UsersRulesQueryResponse``.
public struct UsersRulesQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserReference]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `UsersRulesQueryRuleRequest`.
public typealias UsersRulesQueryRuleRequest = Model<UsersRulesQueryRuleRequestFields>

/// The properties of ``UsersRulesQueryRuleRequest``.
public struct UsersRulesQueryRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UsersRulesQueryRuleRequestType> { Field("type") }
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}

/// A value of `type` of ``UsersRulesQueryRuleRequest``, open to those that are newer than this version.
public struct UsersRulesQueryRuleRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesRule`.
public typealias UsersRulesRule = Model<UsersRulesRuleFields>

/// The properties of ``UsersRulesRule``.
public struct UsersRulesRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<UsersRulesRuleType> { Field("type") }
    /// `criteria`, set by the platform.
    @_alwaysEmitIntoClient public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `lastRun`, set by the platform.
    @_alwaysEmitIntoClient public var lastRun: Field<UsersRulesLastRunMetadata> { Field("lastRun") }
    /// `recentRunCount`, set by the platform.
    @_alwaysEmitIntoClient public var recentRunCount: Field<Int> { Field("recentRunCount") }
    /// `dependentCount`, set by the platform.
    @_alwaysEmitIntoClient public var dependentCount: Field<Int> { Field("dependentCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``UsersRulesRule``, open to those that are newer than this version.
public struct UsersRulesRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesRuleList`.
public typealias UsersRulesRuleList = Model<UsersRulesRuleListFields>

/// The properties of ``UsersRulesRuleList``.
public struct UsersRulesRuleListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UsersRulesRule]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `UsersRulesRuleSettings`.
public typealias UsersRulesRuleSettings = Model<UsersRulesRuleSettingsFields>

/// The properties of ``UsersRulesRuleSettings``.
public struct UsersRulesRuleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowedContainers`, set by the platform.
    @_alwaysEmitIntoClient public var allowedContainers: Field<[UsersRulesRuleSettingsAllowedContainers]> { Field("allowedContainers") }
    /// `lockedCriteria`, set by the platform.
    @_alwaysEmitIntoClient public var lockedCriteria: Field<[UsersRulesLockedCriteriaSettingsCriteria]> { Field("lockedCriteria") }
}

/// A value of `allowedContainers` of ``UsersRulesRuleSettings``, open to those that are newer than this version.
public struct UsersRulesRuleSettingsAllowedContainers: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    @_alwaysEmitIntoClient public static var acdSkill: Self { "AcdSkill" }
    /// `BusinessUnit`.
    @_alwaysEmitIntoClient public static var businessUnit: Self { "BusinessUnit" }
    /// `DirectoryGroup`.
    @_alwaysEmitIntoClient public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
    /// `Language`.
    @_alwaysEmitIntoClient public static var language: Self { "Language" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `ManagementUnit`.
    @_alwaysEmitIntoClient public static var managementUnit: Self { "ManagementUnit" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `ReportsTo`.
    @_alwaysEmitIntoClient public static var reportsTo: Self { "ReportsTo" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
}

/// The schema `UsersRulesUpdateRuleRequest`.
public typealias UsersRulesUpdateRuleRequest = Model<UsersRulesUpdateRuleRequestFields>

/// The properties of ``UsersRulesUpdateRuleRequest``.
public struct UsersRulesUpdateRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
    /// `lockedCriteria`.
    @_alwaysEmitIntoClient public var lockedCriteria: Field<[UsersRulesCriteria]> { Field("lockedCriteria") }
}

/// The schema `UsersRulesValue`.
public typealias UsersRulesValue = Model<UsersRulesValueFields>

/// The properties of ``UsersRulesValue``.
public struct UsersRulesValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}
