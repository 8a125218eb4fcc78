// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Workitem`.
public typealias Workitem = Model<WorkitemFields>

/// The properties of ``Workitem``.
public struct WorkitemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `type`.
    public var type: Field<WorktypeReference> { Field("type") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `language`.
    public var language: Field<WorkitemLanguageReference> { Field("language") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<WorkitemUtilizationLabelReference> { Field("utilizationLabel") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `status`.
    public var status: Field<WorkitemStatusReference> { Field("status") }
    /// `statusCategory`.
    public var statusCategory: Field<WorkitemStatusCategory> { Field("statusCategory") }
    /// `dateStatusChanged`.
    public var dateStatusChanged: Field<Instant> { Field("dateStatusChanged") }
    /// `dateClosed`.
    public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `workbin`.
    public var workbin: Field<WorkbinReference> { Field("workbin") }
    /// `reporter`.
    public var reporter: Field<UserReferenceWithName> { Field("reporter") }
    /// `assignee`.
    public var assignee: Field<UserReferenceWithName> { Field("assignee") }
    /// `externalContact`.
    public var externalContact: Field<ExternalContactReference> { Field("externalContact") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `queue`.
    public var queue: Field<WorkitemQueueReference> { Field("queue") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemAssignmentState> { Field("assignmentState") }
    /// `dateAssignmentStateChanged`.
    public var dateAssignmentStateChanged: Field<Instant> { Field("dateAssignmentStateChanged") }
    /// `alertTimeoutSeconds`.
    public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `skills`.
    public var skills: Field<[WorkitemRoutingSkillReference]> { Field("skills") }
    /// `preferredAgents`.
    public var preferredAgents: Field<[UserReference]> { Field("preferredAgents") }
    /// `autoStatusTransition`.
    public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `schema`.
    public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `autoStatusTransitionDetail`.
    public var autoStatusTransitionDetail: Field<AutoStatusTransitionDetail> { Field("autoStatusTransitionDetail") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemScoredAgent]> { Field("scoredAgents") }
    /// `script`.
    public var script: Field<WorkitemScriptReference> { Field("script") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `statusCategory` of ``Workitem``, open to those that are newer than this version.
public struct WorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `assignmentState` of ``Workitem``, open to those that are newer than this version.
public struct WorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `Declined`.
    public static var declined: Self { "Declined" }
    /// `Connected`.
    public static var connected: Self { "Connected" }
    /// `Disconnected`.
    public static var disconnected: Self { "Disconnected" }
    /// `Parked`.
    public static var parked: Self { "Parked" }
    /// `Held`.
    public static var held: Self { "Held" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemChangeListing`.
public typealias WorkitemChangeListing = Model<WorkitemChangeListingFields>

/// The properties of ``WorkitemChangeListing``.
public struct WorkitemChangeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemsChangeWorkitemDelta]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemCommonCreate`.
public typealias WorkitemCommonCreate = Model<WorkitemCommonCreateFields>

/// The properties of ``WorkitemCommonCreate``.
public struct WorkitemCommonCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
    /// `workbinId`.
    public var workbinId: Field<String> { Field("workbinId") }
    /// `autoStatusTransition`.
    public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `typeId`, required.
    public var typeId: Field<String> { Field("typeId") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
}

/// The schema `WorkitemCreate`.
public typealias WorkitemCreate = Model<WorkitemCreateFields>

/// The properties of ``WorkitemCreate``.
public struct WorkitemCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
    /// `workbinId`.
    public var workbinId: Field<String> { Field("workbinId") }
    /// `autoStatusTransition`.
    public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `typeId`, required.
    public var typeId: Field<String> { Field("typeId") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `wrapupCode`.
    public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemScoredAgentRequest]> { Field("scoredAgents") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
}

/// The schema `WorkitemDateBasedCondition`.
public typealias WorkitemDateBasedCondition = Model<WorkitemDateBasedConditionFields>

/// The properties of ``WorkitemDateBasedCondition``.
public struct WorkitemDateBasedConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, required.
    public var attribute: Field<WorkitemDateBasedConditionAttribute> { Field("attribute") }
    /// `relativeMinutesToInvocation`, required.
    public var relativeMinutesToInvocation: Field<Int> { Field("relativeMinutesToInvocation") }
}

/// A value of `attribute` of ``WorkitemDateBasedCondition``, open to those that are newer than this version.
public struct WorkitemDateBasedConditionAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    public static var dateDue: Self { "dateDue" }
    /// `dateExpires`.
    public static var dateExpires: Self { "dateExpires" }
    /// `ttl`.
    public static var ttl: Self { "ttl" }
    /// `dateCreated`.
    public static var dateCreated: Self { "dateCreated" }
}

/// The schema `WorkitemDateBasedConditionUpdate`.
public typealias WorkitemDateBasedConditionUpdate = Model<WorkitemDateBasedConditionUpdateFields>

/// The properties of ``WorkitemDateBasedConditionUpdate``.
public struct WorkitemDateBasedConditionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`.
    public var attribute: Field<WorkitemDateBasedConditionUpdateAttribute> { Field("attribute") }
    /// `relativeMinutesToInvocation`.
    public var relativeMinutesToInvocation: Field<Int> { Field("relativeMinutesToInvocation") }
}

/// A value of `attribute` of ``WorkitemDateBasedConditionUpdate``, open to those that are newer than this version.
public struct WorkitemDateBasedConditionUpdateAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    public static var dateDue: Self { "dateDue" }
    /// `dateExpires`.
    public static var dateExpires: Self { "dateExpires" }
    /// `ttl`.
    public static var ttl: Self { "ttl" }
    /// `dateCreated`.
    public static var dateCreated: Self { "dateCreated" }
}

/// The schema `WorkitemDateBasedRule`.
public typealias WorkitemDateBasedRule = Model<WorkitemDateBasedRuleFields>

/// The properties of ``WorkitemDateBasedRule``.
public struct WorkitemDateBasedRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<WorkitemDateBasedRuleType> { Field("type") }
    /// `action`.
    public var action: Field<WorkitemRuleAction> { Field("action") }
    /// `worktype`.
    public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `condition`.
    public var condition: Field<WorkitemDateBasedCondition> { Field("condition") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``WorkitemDateBasedRule``, open to those that are newer than this version.
public struct WorkitemDateBasedRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnCreate`.
    public static var onCreate: Self { "OnCreate" }
    /// `OnAttributeChange`.
    public static var onAttributeChange: Self { "OnAttributeChange" }
    /// `Date`.
    public static var date: Self { "Date" }
}

/// The schema `WorkitemDateBasedRuleCreate`.
public typealias WorkitemDateBasedRuleCreate = Model<WorkitemDateBasedRuleCreateFields>

/// The properties of ``WorkitemDateBasedRuleCreate``.
public struct WorkitemDateBasedRuleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `condition`, required.
    public var condition: Field<WorkitemDateBasedCondition> { Field("condition") }
}

/// The schema `WorkitemDateBasedRuleListing`.
public typealias WorkitemDateBasedRuleListing = Model<WorkitemDateBasedRuleListingFields>

/// The properties of ``WorkitemDateBasedRuleListing``.
public struct WorkitemDateBasedRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemDateBasedRule]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemDateBasedRuleUpdate`.
public typealias WorkitemDateBasedRuleUpdate = Model<WorkitemDateBasedRuleUpdateFields>

/// The properties of ``WorkitemDateBasedRuleUpdate``.
public struct WorkitemDateBasedRuleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `condition`.
    public var condition: Field<WorkitemDateBasedConditionUpdate> { Field("condition") }
}

/// The schema `WorkitemDelta`.
public typealias WorkitemDelta = Model<WorkitemDeltaFields>

/// The properties of ``WorkitemDelta``.
public struct WorkitemDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<WorkitemsAttributeChangeString> { Field("name") }
    /// `description`.
    public var description: Field<WorkitemsAttributeChangeString> { Field("description") }
    /// `languageId`.
    public var languageId: Field<WorkitemsAttributeChangeString> { Field("languageId") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<WorkitemsAttributeChangeString> { Field("utilizationLabelId") }
    /// `priority`.
    public var priority: Field<WorkitemsAttributeChangeInteger> { Field("priority") }
    /// `skillIds`.
    public var skillIds: Field<WorkitemsAttributeChangeList> { Field("skillIds") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<WorkitemsAttributeChangeList> { Field("preferredAgentIds") }
    /// `dateDue`.
    public var dateDue: Field<WorkitemsAttributeChangeInstant> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<WorkitemsAttributeChangeInstant> { Field("dateExpires") }
    /// `durationSeconds`.
    public var durationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("durationSeconds") }
    /// `statusId`.
    public var statusId: Field<WorkitemsAttributeChangeString> { Field("statusId") }
    /// `reporterId`.
    public var reporterId: Field<WorkitemsAttributeChangeString> { Field("reporterId") }
    /// `externalContactId`.
    public var externalContactId: Field<WorkitemsAttributeChangeString> { Field("externalContactId") }
    /// `assigneeId`.
    public var assigneeId: Field<WorkitemsAttributeChangeString> { Field("assigneeId") }
    /// `workbinId`.
    public var workbinId: Field<WorkitemsAttributeChangeString> { Field("workbinId") }
    /// `queueId`.
    public var queueId: Field<WorkitemsAttributeChangeString> { Field("queueId") }
    /// `externalTag`.
    public var externalTag: Field<WorkitemsAttributeChangeString> { Field("externalTag") }
    /// `wrapupId`.
    public var wrapupId: Field<WorkitemsAttributeChangeString> { Field("wrapupId") }
    /// `wrapup`.
    public var wrapup: Field<WorkitemsAttributeChangeWrapupDelta> { Field("wrapup") }
    /// `ttl`.
    public var ttl: Field<WorkitemsAttributeChangeInteger> { Field("ttl") }
    /// `dateClosed`.
    public var dateClosed: Field<WorkitemsAttributeChangeInstant> { Field("dateClosed") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemsAttributeChangeString> { Field("assignmentState") }
    /// `autoStatusTransition`.
    public var autoStatusTransition: Field<WorkitemsAttributeChangeBoolean> { Field("autoStatusTransition") }
    /// `customFields`.
    public var customFields: Field<WorkitemsAttributeChangeMap> { Field("customFields") }
    /// `dateModified`.
    public var dateModified: Field<WorkitemsAttributeChangeInstant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WorkitemsAttributeChangeString> { Field("modifiedBy") }
    /// `statusCategory`.
    public var statusCategory: Field<WorkitemsAttributeChangeWorkitemStatusCategory> { Field("statusCategory") }
    /// `scriptId`.
    public var scriptId: Field<WorkitemsAttributeChangeString> { Field("scriptId") }
    /// `dateAssignmentStateChanged`.
    public var dateAssignmentStateChanged: Field<WorkitemsAttributeChangeInstant> { Field("dateAssignmentStateChanged") }
    /// `alertTimeoutSeconds`.
    public var alertTimeoutSeconds: Field<WorkitemsAttributeChangeInteger> { Field("alertTimeoutSeconds") }
    /// `scoredAgents`.
    public var scoredAgents: Field<WorkitemsAttributeChangeListWorkitemScoredAgentDelta> { Field("scoredAgents") }
}

/// The schema `WorkitemFilter`.
public typealias WorkitemFilter = Model<WorkitemFilterFields>

/// The properties of ``WorkitemFilter``.
public struct WorkitemFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `type`, required.
    public var type: Field<WorkitemFilterType> { Field("type") }
    /// `operator`, required.
    public var `operator`: Field<WorkitemFilterOperator> { Field("operator") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `type` of ``WorkitemFilter``, open to those that are newer than this version.
public struct WorkitemFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    public static var string: Self { "String" }
    /// `Int`.
    public static var int: Self { "Int" }
}

/// A value of `operator` of ``WorkitemFilter``, open to those that are newer than this version.
public struct WorkitemFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `NEQ`.
    public static var neq: Self { "NEQ" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LT`.
    public static var lt: Self { "LT" }
    /// `GTE`.
    public static var gte: Self { "GTE" }
    /// `LTE`.
    public static var lte: Self { "LTE" }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `WorkitemFlowReference`.
public typealias WorkitemFlowReference = Model<WorkitemFlowReferenceFields>

/// The properties of ``WorkitemFlowReference``.
public struct WorkitemFlowReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemLanguageReference`.
public typealias WorkitemLanguageReference = Model<WorkitemLanguageReferenceFields>

/// The properties of ``WorkitemLanguageReference``.
public struct WorkitemLanguageReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemManualAssign`.
public typealias WorkitemManualAssign = Model<WorkitemManualAssignFields>

/// The properties of ``WorkitemManualAssign``.
public struct WorkitemManualAssignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `WorkitemOnAttributeChangeCondition`.
public typealias WorkitemOnAttributeChangeCondition = Model<WorkitemOnAttributeChangeConditionFields>

/// The properties of ``WorkitemOnAttributeChangeCondition``.
public struct WorkitemOnAttributeChangeConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, required.
    public var attribute: Field<WorkitemOnAttributeChangeConditionAttribute> { Field("attribute") }
    /// `newValue`, required.
    public var newValue: Field<String> { Field("newValue") }
    /// `oldValue`.
    public var oldValue: Field<String> { Field("oldValue") }
    /// `operator`.
    public var `operator`: Field<WorkitemOnAttributeChangeConditionOperator> { Field("operator") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
}

/// A value of `attribute` of ``WorkitemOnAttributeChangeCondition``, open to those that are newer than this version.
public struct WorkitemOnAttributeChangeConditionAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `statusId`.
    public static var statusId: Self { "statusId" }
    /// `priority`.
    public static var priority: Self { "priority" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `assignmentState`.
    public static var assignmentState: Self { "assignmentState" }
    /// `languageId`.
    public static var languageId: Self { "languageId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `wrapup`.
    public static var wrapup: Self { "wrapup" }
}

/// A value of `operator` of ``WorkitemOnAttributeChangeCondition``, open to those that are newer than this version.
public struct WorkitemOnAttributeChangeConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LT`.
    public static var lt: Self { "LT" }
    /// `GTE`.
    public static var gte: Self { "GTE" }
    /// `LTE`.
    public static var lte: Self { "LTE" }
}

/// The schema `WorkitemOnAttributeChangeConditionUpdate`.
public typealias WorkitemOnAttributeChangeConditionUpdate = Model<WorkitemOnAttributeChangeConditionUpdateFields>

/// The properties of ``WorkitemOnAttributeChangeConditionUpdate``.
public struct WorkitemOnAttributeChangeConditionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, required.
    public var attribute: Field<WorkitemOnAttributeChangeConditionUpdateAttribute> { Field("attribute") }
    /// `newValue`, required.
    public var newValue: Field<String> { Field("newValue") }
    /// `oldValue`.
    public var oldValue: Field<String> { Field("oldValue") }
    /// `operator`.
    public var `operator`: Field<WorkitemOnAttributeChangeConditionUpdateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
}

/// A value of `attribute` of ``WorkitemOnAttributeChangeConditionUpdate``, open to those that are newer than this
/// version.
public struct WorkitemOnAttributeChangeConditionUpdateAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `statusId`.
    public static var statusId: Self { "statusId" }
    /// `priority`.
    public static var priority: Self { "priority" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `assigneeId`.
    public static var assigneeId: Self { "assigneeId" }
    /// `assignmentState`.
    public static var assignmentState: Self { "assignmentState" }
    /// `languageId`.
    public static var languageId: Self { "languageId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `wrapup`.
    public static var wrapup: Self { "wrapup" }
}

/// A value of `operator` of ``WorkitemOnAttributeChangeConditionUpdate``, open to those that are newer than this
/// version.
public struct WorkitemOnAttributeChangeConditionUpdateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LT`.
    public static var lt: Self { "LT" }
    /// `GTE`.
    public static var gte: Self { "GTE" }
    /// `LTE`.
    public static var lte: Self { "LTE" }
}

/// The schema `WorkitemOnAttributeChangeRule`.
public typealias WorkitemOnAttributeChangeRule = Model<WorkitemOnAttributeChangeRuleFields>

/// The properties of ``WorkitemOnAttributeChangeRule``.
public struct WorkitemOnAttributeChangeRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<WorkitemOnAttributeChangeRuleType> { Field("type") }
    /// `action`.
    public var action: Field<WorkitemRuleAction> { Field("action") }
    /// `worktype`.
    public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `condition`.
    public var condition: Field<WorkitemOnAttributeChangeCondition> { Field("condition") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``WorkitemOnAttributeChangeRule``, open to those that are newer than this version.
public struct WorkitemOnAttributeChangeRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnCreate`.
    public static var onCreate: Self { "OnCreate" }
    /// `OnAttributeChange`.
    public static var onAttributeChange: Self { "OnAttributeChange" }
    /// `Date`.
    public static var date: Self { "Date" }
}

/// The schema `WorkitemOnAttributeChangeRuleCreate`.
public typealias WorkitemOnAttributeChangeRuleCreate = Model<WorkitemOnAttributeChangeRuleCreateFields>

/// The properties of ``WorkitemOnAttributeChangeRuleCreate``.
public struct WorkitemOnAttributeChangeRuleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `condition`, required.
    public var condition: Field<WorkitemOnAttributeChangeCondition> { Field("condition") }
}

/// The schema `WorkitemOnAttributeChangeRuleListing`.
public typealias WorkitemOnAttributeChangeRuleListing = Model<WorkitemOnAttributeChangeRuleListingFields>

/// The properties of ``WorkitemOnAttributeChangeRuleListing``.
public struct WorkitemOnAttributeChangeRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemOnAttributeChangeRule]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemOnAttributeChangeRuleUpdate`.
public typealias WorkitemOnAttributeChangeRuleUpdate = Model<WorkitemOnAttributeChangeRuleUpdateFields>

/// The properties of ``WorkitemOnAttributeChangeRuleUpdate``.
public struct WorkitemOnAttributeChangeRuleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `condition`.
    public var condition: Field<WorkitemOnAttributeChangeConditionUpdate> { Field("condition") }
}

/// The schema `WorkitemOnCreateRule`.
public typealias WorkitemOnCreateRule = Model<WorkitemOnCreateRuleFields>

/// The properties of ``WorkitemOnCreateRule``.
public struct WorkitemOnCreateRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<WorkitemOnCreateRuleType> { Field("type") }
    /// `action`.
    public var action: Field<WorkitemRuleAction> { Field("action") }
    /// `worktype`.
    public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``WorkitemOnCreateRule``, open to those that are newer than this version.
public struct WorkitemOnCreateRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnCreate`.
    public static var onCreate: Self { "OnCreate" }
    /// `OnAttributeChange`.
    public static var onAttributeChange: Self { "OnAttributeChange" }
    /// `Date`.
    public static var date: Self { "Date" }
}

/// The schema `WorkitemOnCreateRuleCreate`.
public typealias WorkitemOnCreateRuleCreate = Model<WorkitemOnCreateRuleCreateFields>

/// The properties of ``WorkitemOnCreateRuleCreate``.
public struct WorkitemOnCreateRuleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// The schema `WorkitemOnCreateRuleListing`.
public typealias WorkitemOnCreateRuleListing = Model<WorkitemOnCreateRuleListingFields>

/// The properties of ``WorkitemOnCreateRuleListing``.
public struct WorkitemOnCreateRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemOnCreateRule]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemOnCreateRuleUpdate`.
public typealias WorkitemOnCreateRuleUpdate = Model<WorkitemOnCreateRuleUpdateFields>

/// The properties of ``WorkitemOnCreateRuleUpdate``.
public struct WorkitemOnCreateRuleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `WorkitemPagedEntityListing`.
public typealias WorkitemPagedEntityListing = Model<WorkitemPagedEntityListingFields>

/// The properties of ``WorkitemPagedEntityListing``.
public struct WorkitemPagedEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Workitem]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `WorkitemPostQueryEntityListing`.
public typealias WorkitemPostQueryEntityListing = Model<WorkitemPostQueryEntityListingFields>

/// The properties of ``WorkitemPostQueryEntityListing``.
public struct WorkitemPostQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Workitem]> { Field("entities") }
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

/// The schema `WorkitemQueryJobCreate`.
public typealias WorkitemQueryJobCreate = Model<WorkitemQueryJobCreateFields>

/// The properties of ``WorkitemQueryJobCreate``.
public struct WorkitemQueryJobCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filters`, required.
    public var filters: Field<[WorkitemQueryJobFilter]> { Field("filters") }
    /// `queryFilters`.
    public var queryFilters: Field<[WorkitemQueryJobQueryFilters]> { Field("queryFilters") }
    /// `expands`.
    public var expands: Field<[WorkitemQueryJobCreateExpands]> { Field("expands") }
    /// `attributes`.
    public var attributes: Field<[String]> { Field("attributes") }
    /// `sort`.
    public var sort: Field<WorkitemQueryJobSort> { Field("sort") }
    /// `dateIntervalStart`.
    public var dateIntervalStart: Field<Instant> { Field("dateIntervalStart") }
    /// `dateIntervalEnd`.
    public var dateIntervalEnd: Field<Instant> { Field("dateIntervalEnd") }
}

/// A value of `expands` of ``WorkitemQueryJobCreate``, open to those that are newer than this version.
public struct WorkitemQueryJobCreateExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `type`.
    public static var type: Self { "type" }
    /// `workbin`.
    public static var workbin: Self { "workbin" }
    /// `status`.
    public static var status: Self { "status" }
    /// `assignee`.
    public static var assignee: Self { "assignee" }
    /// `reporter`.
    public static var reporter: Self { "reporter" }
    /// `queue`.
    public static var queue: Self { "queue" }
    /// `case`.
    public static var `case`: Self { "case" }
    /// `externalContact`.
    public static var externalContact: Self { "externalContact" }
}

/// The schema `WorkitemQueryJobError`.
public typealias WorkitemQueryJobError = Model<WorkitemQueryJobErrorFields>

/// The properties of ``WorkitemQueryJobError``.
public struct WorkitemQueryJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `WorkitemQueryJobFilter`.
public typealias WorkitemQueryJobFilter = Model<WorkitemQueryJobFilterFields>

/// The properties of ``WorkitemQueryJobFilter``.
public struct WorkitemQueryJobFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `operator`, required.
    public var `operator`: Field<WorkitemQueryJobFilterOperator> { Field("operator") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``WorkitemQueryJobFilter``, open to those that are newer than this version.
public struct WorkitemQueryJobFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `NEQ`.
    public static var neq: Self { "NEQ" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LT`.
    public static var lt: Self { "LT" }
    /// `GTE`.
    public static var gte: Self { "GTE" }
    /// `LTE`.
    public static var lte: Self { "LTE" }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `WorkitemQueryJobQueryFilters`.
public typealias WorkitemQueryJobQueryFilters = Model<WorkitemQueryJobQueryFiltersFields>

/// The properties of ``WorkitemQueryJobQueryFilters``.
public struct WorkitemQueryJobQueryFiltersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<WorkitemQueryJobQueryFiltersName> { Field("name") }
    /// `operator`.
    public var `operator`: Field<WorkitemQueryJobQueryFiltersOperator> { Field("operator") }
    /// `criteria`, required.
    public var criteria: Field<[WorkitemQueryJobQueryFiltersCriteria]> { Field("criteria") }
}

/// A value of `name` of ``WorkitemQueryJobQueryFilters``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `customFields`.
    public static var customFields: Self { "customFields" }
}

/// A value of `operator` of ``WorkitemQueryJobQueryFilters``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `WorkitemQueryJobQueryFiltersCriteria`.
public typealias WorkitemQueryJobQueryFiltersCriteria = Model<WorkitemQueryJobQueryFiltersCriteriaFields>

/// The properties of ``WorkitemQueryJobQueryFiltersCriteria``.
public struct WorkitemQueryJobQueryFiltersCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    public var `operator`: Field<WorkitemQueryJobQueryFiltersCriteriaOperator> { Field("operator") }
    /// `predicates`, required.
    public var predicates: Field<[WorkitemQueryJobQueryFiltersPredicate]> { Field("predicates") }
}

/// A value of `operator` of ``WorkitemQueryJobQueryFiltersCriteria``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `WorkitemQueryJobQueryFiltersPredicate`.
public typealias WorkitemQueryJobQueryFiltersPredicate = Model<WorkitemQueryJobQueryFiltersPredicateFields>

/// The properties of ``WorkitemQueryJobQueryFiltersPredicate``.
public struct WorkitemQueryJobQueryFiltersPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `operator`, required.
    public var `operator`: Field<WorkitemQueryJobQueryFiltersPredicateOperator> { Field("operator") }
    /// `values`.
    public var values: Field<[JSON]> { Field("values") }
}

/// A value of `operator` of ``WorkitemQueryJobQueryFiltersPredicate``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    public static var eq: Self { "EQ" }
    /// `NEQ`.
    public static var neq: Self { "NEQ" }
    /// `GT`.
    public static var gt: Self { "GT" }
    /// `LT`.
    public static var lt: Self { "LT" }
    /// `GTE`.
    public static var gte: Self { "GTE" }
    /// `LTE`.
    public static var lte: Self { "LTE" }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
    /// `EXISTS`.
    public static var exists: Self { "EXISTS" }
}

/// The schema `WorkitemQueryJobResponse`.
public typealias WorkitemQueryJobResponse = Model<WorkitemQueryJobResponseFields>

/// The properties of ``WorkitemQueryJobResponse``.
public struct WorkitemQueryJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<WorkitemQueryJobResponseState> { Field("state") }
    /// `dateStarted`.
    public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateFinished`.
    public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `error`.
    public var error: Field<WorkitemQueryJobError> { Field("error") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``WorkitemQueryJobResponse``, open to those that are newer than this version.
public struct WorkitemQueryJobResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Succeeded`.
    public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `WorkitemQueryJobSort`.
public typealias WorkitemQueryJobSort = Model<WorkitemQueryJobSortFields>

/// The properties of ``WorkitemQueryJobSort``.
public struct WorkitemQueryJobSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<WorkitemQueryJobSortName> { Field("name") }
    /// `ascending`.
    public var ascending: Field<Bool> { Field("ascending") }
    /// `customField`.
    public var customField: Field<String> { Field("customField") }
}

/// A value of `name` of ``WorkitemQueryJobSort``, open to those that are newer than this version.
public struct WorkitemQueryJobSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    public static var dateDue: Self { "dateDue" }
    /// `dateCreated`.
    public static var dateCreated: Self { "dateCreated" }
    /// `priority`.
    public static var priority: Self { "priority" }
    /// `customFields`.
    public static var customFields: Self { "customFields" }
}

/// The schema `WorkitemQueryPostRequest`.
public typealias WorkitemQueryPostRequest = Model<WorkitemQueryPostRequestFields>

/// The properties of ``WorkitemQueryPostRequest``.
public struct WorkitemQueryPostRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `select`.
    public var select: Field<WorkitemQueryPostRequestSelect> { Field("select") }
    /// `filters`, required.
    public var filters: Field<[WorkitemFilter]> { Field("filters") }
    /// `attributes`.
    public var attributes: Field<[String]> { Field("attributes") }
    /// `after`.
    public var after: Field<String> { Field("after") }
    /// `sort`.
    public var sort: Field<WorkitemQuerySort> { Field("sort") }
    /// `expands`.
    public var expands: Field<[WorkitemQueryPostRequestExpands]> { Field("expands") }
}

/// A value of `select` of ``WorkitemQueryPostRequest``, open to those that are newer than this version.
public struct WorkitemQueryPostRequestSelect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    public static var count: Self { "Count" }
}

/// A value of `expands` of ``WorkitemQueryPostRequest``, open to those that are newer than this version.
public struct WorkitemQueryPostRequestExpands: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `type`.
    public static var type: Self { "type" }
    /// `workbin`.
    public static var workbin: Self { "workbin" }
    /// `status`.
    public static var status: Self { "status" }
    /// `assignee`.
    public static var assignee: Self { "assignee" }
    /// `reporter`.
    public static var reporter: Self { "reporter" }
    /// `queue`.
    public static var queue: Self { "queue" }
    /// `case`.
    public static var `case`: Self { "case" }
    /// `externalContact`.
    public static var externalContact: Self { "externalContact" }
}

/// The schema `WorkitemQuerySort`.
public typealias WorkitemQuerySort = Model<WorkitemQuerySortFields>

/// The properties of ``WorkitemQuerySort``.
public struct WorkitemQuerySortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<WorkitemQuerySortName> { Field("name") }
    /// `ascending`.
    public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``WorkitemQuerySort``, open to those that are newer than this version.
public struct WorkitemQuerySortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    public static var dateDue: Self { "dateDue" }
    /// `priority`.
    public static var priority: Self { "priority" }
}

/// The schema `WorkitemQueueReference`.
public typealias WorkitemQueueReference = Model<WorkitemQueueReferenceFields>

/// The properties of ``WorkitemQueueReference``.
public struct WorkitemQueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemRoutingSkillReference`.
public typealias WorkitemRoutingSkillReference = Model<WorkitemRoutingSkillReferenceFields>

/// The properties of ``WorkitemRoutingSkillReference``.
public struct WorkitemRoutingSkillReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemRuleAction`.
public typealias WorkitemRuleAction = Model<WorkitemRuleActionFields>

/// The properties of ``WorkitemRuleAction``.
public struct WorkitemRuleActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkitemRuleActionType> { Field("type") }
}

/// A value of `type` of ``WorkitemRuleAction``, open to those that are newer than this version.
public struct WorkitemRuleActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LaunchFlow`.
    public static var launchFlow: Self { "LaunchFlow" }
}

/// The schema `WorkitemRuleSettings`.
public typealias WorkitemRuleSettings = Model<WorkitemRuleSettingsFields>

/// The properties of ``WorkitemRuleSettings``.
public struct WorkitemRuleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowRulesEnabled`.
    public var flowRulesEnabled: Field<Bool> { Field("flowRulesEnabled") }
}

/// The schema `WorkitemSchema`.
public typealias WorkitemSchema = Model<WorkitemSchemaFields>

/// The properties of ``WorkitemSchema``.
public struct WorkitemSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemScoredAgent`.
public typealias WorkitemScoredAgent = Model<WorkitemScoredAgentFields>

/// The properties of ``WorkitemScoredAgent``.
public struct WorkitemScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<UserReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemScoredAgentDelta`.
public typealias WorkitemScoredAgentDelta = Model<WorkitemScoredAgentDeltaFields>

/// The properties of ``WorkitemScoredAgentDelta``.
public struct WorkitemScoredAgentDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemScoredAgentRequest`.
public typealias WorkitemScoredAgentRequest = Model<WorkitemScoredAgentRequestFields>

/// The properties of ``WorkitemScoredAgentRequest``.
public struct WorkitemScoredAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemScriptReference`.
public typealias WorkitemScriptReference = Model<WorkitemScriptReferenceFields>

/// The properties of ``WorkitemScriptReference``.
public struct WorkitemScriptReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemStatus`.
public typealias WorkitemStatus = Model<WorkitemStatusFields>

/// The properties of ``WorkitemStatus``.
public struct WorkitemStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `category`.
    public var category: Field<WorkitemStatusCategoryValue> { Field("category") }
    /// `destinationStatuses`.
    public var destinationStatuses: Field<[WorkitemStatusReference]> { Field("destinationStatuses") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultDestinationStatus`.
    public var defaultDestinationStatus: Field<WorkitemStatusReference> { Field("defaultDestinationStatus") }
    /// `statusTransitionDelaySeconds`.
    public var statusTransitionDelaySeconds: Field<Int> { Field("statusTransitionDelaySeconds") }
    /// `statusTransitionTime`, a date and time without a time zone.
    public var statusTransitionTime: Field<String> { Field("statusTransitionTime") }
    /// `worktype`.
    public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `autoTerminateWorkitem`.
    public var autoTerminateWorkitem: Field<Bool> { Field("autoTerminateWorkitem") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `category` of ``WorkitemStatus``, open to those that are newer than this version.
public struct WorkitemStatusCategoryValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `WorkitemStatusCreate`.
public typealias WorkitemStatusCreate = Model<WorkitemStatusCreateFields>

/// The properties of ``WorkitemStatusCreate``.
public struct WorkitemStatusCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `category`, required.
    public var category: Field<WorkitemStatusCreateCategory> { Field("category") }
    /// `destinationStatusIds`.
    public var destinationStatusIds: Field<[String]> { Field("destinationStatusIds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultDestinationStatusId`.
    public var defaultDestinationStatusId: Field<String> { Field("defaultDestinationStatusId") }
    /// `statusTransitionDelaySeconds`.
    public var statusTransitionDelaySeconds: Field<Int> { Field("statusTransitionDelaySeconds") }
    /// `statusTransitionTime`, a date and time without a time zone.
    public var statusTransitionTime: Field<String> { Field("statusTransitionTime") }
    /// `autoTerminateWorkitem`.
    public var autoTerminateWorkitem: Field<Bool> { Field("autoTerminateWorkitem") }
}

/// A value of `category` of ``WorkitemStatusCreate``, open to those that are newer than this version.
public struct WorkitemStatusCreateCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `WorkitemStatusListing`.
public typealias WorkitemStatusListing = Model<WorkitemStatusListingFields>

/// The properties of ``WorkitemStatusListing``.
public struct WorkitemStatusListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[WorkitemStatus]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemStatusReference`.
public typealias WorkitemStatusReference = Model<WorkitemStatusReferenceFields>

/// The properties of ``WorkitemStatusReference``.
public struct WorkitemStatusReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemStatusUpdate`.
public typealias WorkitemStatusUpdate = Model<WorkitemStatusUpdateFields>

/// The properties of ``WorkitemStatusUpdate``.
public struct WorkitemStatusUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `destinationStatusIds`.
    public var destinationStatusIds: Field<[String]> { Field("destinationStatusIds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultDestinationStatusId`.
    public var defaultDestinationStatusId: Field<String> { Field("defaultDestinationStatusId") }
    /// `statusTransitionDelaySeconds`.
    public var statusTransitionDelaySeconds: Field<Int> { Field("statusTransitionDelaySeconds") }
    /// `statusTransitionTime`, a date and time without a time zone.
    public var statusTransitionTime: Field<String> { Field("statusTransitionTime") }
    /// `autoTerminateWorkitem`.
    public var autoTerminateWorkitem: Field<Bool> { Field("autoTerminateWorkitem") }
}

/// The schema `WorkitemTerminate`.
public typealias WorkitemTerminate = Model<WorkitemTerminateFields>

/// The properties of ``WorkitemTerminate``.
public struct WorkitemTerminateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
}

/// The schema `WorkitemUpdate`.
public typealias WorkitemUpdate = Model<WorkitemUpdateFields>

/// The properties of ``WorkitemUpdate``.
public struct WorkitemUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
    /// `workbinId`.
    public var workbinId: Field<String> { Field("workbinId") }
    /// `autoStatusTransition`.
    public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateClosed`.
    public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemUpdateAssignmentState> { Field("assignmentState") }
    /// `assignmentOperation`.
    public var assignmentOperation: Field<WorkitemUpdateAssignmentOperation> { Field("assignmentOperation") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemScoredAgentRequest]> { Field("scoredAgents") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
}

/// A value of `assignmentState` of ``WorkitemUpdate``, open to those that are newer than this version.
public struct WorkitemUpdateAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `Declined`.
    public static var declined: Self { "Declined" }
    /// `Connected`.
    public static var connected: Self { "Connected" }
    /// `Disconnected`.
    public static var disconnected: Self { "Disconnected" }
    /// `Parked`.
    public static var parked: Self { "Parked" }
    /// `Held`.
    public static var held: Self { "Held" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `assignmentOperation` of ``WorkitemUpdate``, open to those that are newer than this version.
public struct WorkitemUpdateAssignmentOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentAssignmentAlerting`.
    public static var agentAssignmentAlerting: Self { "AgentAssignmentAlerting" }
    /// `QueueAssignmentAlerting`.
    public static var queueAssignmentAlerting: Self { "QueueAssignmentAlerting" }
}

/// The schema `WorkitemUtilizationLabelReference`.
public typealias WorkitemUtilizationLabelReference = Model<WorkitemUtilizationLabelReferenceFields>

/// The properties of ``WorkitemUtilizationLabelReference``.
public struct WorkitemUtilizationLabelReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemVersion`.
public typealias WorkitemVersion = Model<WorkitemVersionFields>

/// The properties of ``WorkitemVersion``.
public struct WorkitemVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `type`.
    public var type: Field<WorktypeReference> { Field("type") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `language`.
    public var language: Field<WorkitemLanguageReference> { Field("language") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<WorkitemUtilizationLabelReference> { Field("utilizationLabel") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDue`.
    public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `status`.
    public var status: Field<WorkitemStatusReference> { Field("status") }
    /// `statusCategory`.
    public var statusCategory: Field<WorkitemVersionStatusCategory> { Field("statusCategory") }
    /// `dateStatusChanged`.
    public var dateStatusChanged: Field<Instant> { Field("dateStatusChanged") }
    /// `dateClosed`.
    public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `workbin`.
    public var workbin: Field<WorkbinReference> { Field("workbin") }
    /// `reporter`.
    public var reporter: Field<UserReferenceWithName> { Field("reporter") }
    /// `assignee`.
    public var assignee: Field<UserReferenceWithName> { Field("assignee") }
    /// `externalContact`.
    public var externalContact: Field<ExternalContactReference> { Field("externalContact") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `queue`.
    public var queue: Field<WorkitemQueueReference> { Field("queue") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemVersionAssignmentState> { Field("assignmentState") }
    /// `dateAssignmentStateChanged`.
    public var dateAssignmentStateChanged: Field<Instant> { Field("dateAssignmentStateChanged") }
    /// `alertTimeoutSeconds`.
    public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `skills`.
    public var skills: Field<[WorkitemRoutingSkillReference]> { Field("skills") }
    /// `preferredAgents`.
    public var preferredAgents: Field<[UserReference]> { Field("preferredAgents") }
    /// `autoStatusTransition`.
    public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `schema`.
    public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `customFields`.
    public var customFields: Field<JSON> { Field("customFields") }
    /// `autoStatusTransitionDetail`.
    public var autoStatusTransitionDetail: Field<AutoStatusTransitionDetail> { Field("autoStatusTransitionDetail") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemScoredAgent]> { Field("scoredAgents") }
    /// `script`.
    public var script: Field<WorkitemScriptReference> { Field("script") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `statusCategory` of ``WorkitemVersion``, open to those that are newer than this version.
public struct WorkitemVersionStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `assignmentState` of ``WorkitemVersion``, open to those that are newer than this version.
public struct WorkitemVersionAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `Declined`.
    public static var declined: Self { "Declined" }
    /// `Connected`.
    public static var connected: Self { "Connected" }
    /// `Disconnected`.
    public static var disconnected: Self { "Disconnected" }
    /// `Parked`.
    public static var parked: Self { "Parked" }
    /// `Held`.
    public static var held: Self { "Held" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemVersionListing`.
public typealias WorkitemVersionListing = Model<WorkitemVersionListingFields>

/// The properties of ``WorkitemVersionListing``.
public struct WorkitemVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemVersion]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemWrapup`.
public typealias WorkitemWrapup = Model<WorkitemWrapupFields>

/// The properties of ``WorkitemWrapup``.
public struct WorkitemWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workitem`.
    public var workitem: Field<WorkitemReference> { Field("workitem") }
    /// `wrapupCode`.
    public var wrapupCode: Field<WrapupIdReference> { Field("wrapupCode") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WorkitemWrapupEntityListing`.
public typealias WorkitemWrapupEntityListing = Model<WorkitemWrapupEntityListingFields>

/// The properties of ``WorkitemWrapupEntityListing``.
public struct WorkitemWrapupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WorkitemWrapup]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `WorkitemWrapupUpdate`.
public typealias WorkitemWrapupUpdate = Model<WorkitemWrapupUpdateFields>

/// The properties of ``WorkitemWrapupUpdate``.
public struct WorkitemWrapupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    public var action: Field<WorkitemWrapupUpdateAction> { Field("action") }
    /// `wrapupCode`, required.
    public var wrapupCode: Field<String> { Field("wrapupCode") }
}

/// A value of `action` of ``WorkitemWrapupUpdate``, open to those that are newer than this version.
public struct WorkitemWrapupUpdateAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}
