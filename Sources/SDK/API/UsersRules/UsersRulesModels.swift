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
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `type`, required.
    public var type: Field<UsersRulesCreateRuleRequestType> { Field("type") }
    /// `criteria`, required.
    public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
}

/// A value of `type` of ``UsersRulesCreateRuleRequest``, open to those that are newer than this version.
public struct UsersRulesCreateRuleRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesCriteria`.
public typealias UsersRulesCriteria = Model<UsersRulesCriteriaFields>

/// The properties of ``UsersRulesCriteria``.
public struct UsersRulesCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `operator`, required.
    public var `operator`: Field<UsersRulesCriteriaOperator> { Field("operator") }
    /// `group`, required.
    public var group: Field<[UsersRulesGroupItem]> { Field("group") }
}

/// A value of `operator` of ``UsersRulesCriteria``, open to those that are newer than this version.
public struct UsersRulesCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    public static var or: Self { "Or" }
}

/// The schema `UsersRulesDependent`.
public typealias UsersRulesDependent = Model<UsersRulesDependentFields>

/// The properties of ``UsersRulesDependent``.
public struct UsersRulesDependentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rule`, set by the platform.
    public var rule: Field<UsersRulesDependentRule> { Field("rule") }
    /// `typeId`, set by the platform.
    public var typeId: Field<String> { Field("typeId") }
    /// `type`, set by the platform.
    public var type: Field<UsersRulesDependentType> { Field("type") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `lastRun`, set by the platform.
    public var lastRun: Field<UsersRulesLastRunMetadata> { Field("lastRun") }
    /// `recentRunCount`, set by the platform.
    public var recentRunCount: Field<Int> { Field("recentRunCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``UsersRulesDependent``, open to those that are newer than this version.
public struct UsersRulesDependentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesDependentList`.
public typealias UsersRulesDependentList = Model<UsersRulesDependentListFields>

/// The properties of ``UsersRulesDependentList``.
public struct UsersRulesDependentListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UsersRulesDependent]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `UsersRulesDependentRule`.
public typealias UsersRulesDependentRule = Model<UsersRulesDependentRuleFields>

/// The properties of ``UsersRulesDependentRule``.
public struct UsersRulesDependentRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UsersRulesGroupItem`.
public typealias UsersRulesGroupItem = Model<UsersRulesGroupItemFields>

/// The properties of ``UsersRulesGroupItem``.
public struct UsersRulesGroupItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `operator`, required.
    public var `operator`: Field<UsersRulesGroupItemOperator> { Field("operator") }
    /// `container`, required.
    public var container: Field<UsersRulesGroupItemContainer> { Field("container") }
    /// `values`, required.
    public var values: Field<[UsersRulesValue]> { Field("values") }
}

/// A value of `operator` of ``UsersRulesGroupItem``, open to those that are newer than this version.
public struct UsersRulesGroupItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
    /// `Not`.
    public static var not: Self { "Not" }
}

/// A value of `container` of ``UsersRulesGroupItem``, open to those that are newer than this version.
public struct UsersRulesGroupItemContainer: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    public static var acdSkill: Self { "AcdSkill" }
    /// `BusinessUnit`.
    public static var businessUnit: Self { "BusinessUnit" }
    /// `DirectoryGroup`.
    public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Division`.
    public static var division: Self { "Division" }
    /// `Language`.
    public static var language: Self { "Language" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `ManagementUnit`.
    public static var managementUnit: Self { "ManagementUnit" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `ReportsTo`.
    public static var reportsTo: Self { "ReportsTo" }
    /// `Team`.
    public static var team: Self { "Team" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `UsersRulesLastRunMetadata`.
public typealias UsersRulesLastRunMetadata = Model<UsersRulesLastRunMetadataFields>

/// The properties of ``UsersRulesLastRunMetadata``.
public struct UsersRulesLastRunMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `resultCount`.
    public var resultCount: Field<Int> { Field("resultCount") }
}

/// The schema `UsersRulesLockedCriteriaSettingsCriteria`.
public typealias UsersRulesLockedCriteriaSettingsCriteria = Model<UsersRulesLockedCriteriaSettingsCriteriaFields>

/// The properties of ``UsersRulesLockedCriteriaSettingsCriteria``.
public struct UsersRulesLockedCriteriaSettingsCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`, required.
    public var `operator`: Field<UsersRulesLockedCriteriaSettingsCriteriaOperator> { Field("operator") }
    /// `group`, required.
    public var group: Field<[UsersRulesLockedCriteriaSettingsGroup]> { Field("group") }
}

/// A value of `operator` of ``UsersRulesLockedCriteriaSettingsCriteria``, open to those that are newer than this
/// version.
public struct UsersRulesLockedCriteriaSettingsCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Or`.
    public static var or: Self { "Or" }
}

/// The schema `UsersRulesLockedCriteriaSettingsGroup`.
public typealias UsersRulesLockedCriteriaSettingsGroup = Model<UsersRulesLockedCriteriaSettingsGroupFields>

/// The properties of ``UsersRulesLockedCriteriaSettingsGroup``.
public struct UsersRulesLockedCriteriaSettingsGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operators`, required.
    public var operators: Field<[UsersRulesLockedCriteriaSettingsGroupOperators]> { Field("operators") }
    /// `container`, required.
    public var container: Field<UsersRulesLockedCriteriaSettingsGroupContainer> { Field("container") }
    /// `maxIdCount`.
    public var maxIdCount: Field<Int> { Field("maxIdCount") }
}

/// A value of `operators` of ``UsersRulesLockedCriteriaSettingsGroup``, open to those that are newer than this version.
public struct UsersRulesLockedCriteriaSettingsGroupOperators: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
    /// `Not`.
    public static var not: Self { "Not" }
}

/// A value of `container` of ``UsersRulesLockedCriteriaSettingsGroup``, open to those that are newer than this version.
public struct UsersRulesLockedCriteriaSettingsGroupContainer: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    public static var acdSkill: Self { "AcdSkill" }
    /// `BusinessUnit`.
    public static var businessUnit: Self { "BusinessUnit" }
    /// `DirectoryGroup`.
    public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Division`.
    public static var division: Self { "Division" }
    /// `Language`.
    public static var language: Self { "Language" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `ManagementUnit`.
    public static var managementUnit: Self { "ManagementUnit" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `ReportsTo`.
    public static var reportsTo: Self { "ReportsTo" }
    /// `Team`.
    public static var team: Self { "Team" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `UsersRulesQueryResponse`.
public typealias UsersRulesQueryResponse = Model<UsersRulesQueryResponseFields>

/// The properties of ``UsersRulesQueryResponse``.
public struct UsersRulesQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserReference]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `UsersRulesQueryRuleRequest`.
public typealias UsersRulesQueryRuleRequest = Model<UsersRulesQueryRuleRequestFields>

/// The properties of ``UsersRulesQueryRuleRequest``.
public struct UsersRulesQueryRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UsersRulesQueryRuleRequestType> { Field("type") }
    /// `criteria`, required.
    public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
    /// `userIds`, required.
    public var userIds: Field<[String]> { Field("userIds") }
}

/// A value of `type` of ``UsersRulesQueryRuleRequest``, open to those that are newer than this version.
public struct UsersRulesQueryRuleRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesRule`.
public typealias UsersRulesRule = Model<UsersRulesRuleFields>

/// The properties of ``UsersRulesRule``.
public struct UsersRulesRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `type`, set by the platform.
    public var type: Field<UsersRulesRuleType> { Field("type") }
    /// `criteria`, set by the platform.
    public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedDate`, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `lastRun`, set by the platform.
    public var lastRun: Field<UsersRulesLastRunMetadata> { Field("lastRun") }
    /// `recentRunCount`, set by the platform.
    public var recentRunCount: Field<Int> { Field("recentRunCount") }
    /// `dependentCount`, set by the platform.
    public var dependentCount: Field<Int> { Field("dependentCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``UsersRulesRule``, open to those that are newer than this version.
public struct UsersRulesRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
}

/// The schema `UsersRulesRuleList`.
public typealias UsersRulesRuleList = Model<UsersRulesRuleListFields>

/// The properties of ``UsersRulesRuleList``.
public struct UsersRulesRuleListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UsersRulesRule]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `UsersRulesRuleSettings`.
public typealias UsersRulesRuleSettings = Model<UsersRulesRuleSettingsFields>

/// The properties of ``UsersRulesRuleSettings``.
public struct UsersRulesRuleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowedContainers`, set by the platform.
    public var allowedContainers: Field<[UsersRulesRuleSettingsAllowedContainers]> { Field("allowedContainers") }
    /// `lockedCriteria`, set by the platform.
    public var lockedCriteria: Field<[UsersRulesLockedCriteriaSettingsCriteria]> { Field("lockedCriteria") }
}

/// A value of `allowedContainers` of ``UsersRulesRuleSettings``, open to those that are newer than this version.
public struct UsersRulesRuleSettingsAllowedContainers: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    public static var acdSkill: Self { "AcdSkill" }
    /// `BusinessUnit`.
    public static var businessUnit: Self { "BusinessUnit" }
    /// `DirectoryGroup`.
    public static var directoryGroup: Self { "DirectoryGroup" }
    /// `Division`.
    public static var division: Self { "Division" }
    /// `Language`.
    public static var language: Self { "Language" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `ManagementUnit`.
    public static var managementUnit: Self { "ManagementUnit" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `ReportsTo`.
    public static var reportsTo: Self { "ReportsTo" }
    /// `Team`.
    public static var team: Self { "Team" }
    /// `User`.
    public static var user: Self { "User" }
}

/// The schema `UsersRulesUpdateRuleRequest`.
public typealias UsersRulesUpdateRuleRequest = Model<UsersRulesUpdateRuleRequestFields>

/// The properties of ``UsersRulesUpdateRuleRequest``.
public struct UsersRulesUpdateRuleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `criteria`.
    public var criteria: Field<[UsersRulesCriteria]> { Field("criteria") }
    /// `lockedCriteria`.
    public var lockedCriteria: Field<[UsersRulesCriteria]> { Field("lockedCriteria") }
}

/// The schema `UsersRulesValue`.
public typealias UsersRulesValue = Model<UsersRulesValueFields>

/// The properties of ``UsersRulesValue``.
public struct UsersRulesValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}
