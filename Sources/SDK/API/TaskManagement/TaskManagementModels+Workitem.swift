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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorktypeReference> { Field("type") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<WorkitemLanguageReference> { Field("language") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<WorkitemUtilizationLabelReference> { Field("utilizationLabel") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WorkitemStatusReference> { Field("status") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<WorkitemStatusCategory> { Field("statusCategory") }
    /// `dateStatusChanged`.
    @_alwaysEmitIntoClient public var dateStatusChanged: Field<Instant> { Field("dateStatusChanged") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `workbin`.
    @_alwaysEmitIntoClient public var workbin: Field<WorkbinReference> { Field("workbin") }
    /// `reporter`.
    @_alwaysEmitIntoClient public var reporter: Field<UserReferenceWithName> { Field("reporter") }
    /// `assignee`.
    @_alwaysEmitIntoClient public var assignee: Field<UserReferenceWithName> { Field("assignee") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<ExternalContactReference> { Field("externalContact") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<WorkitemQueueReference> { Field("queue") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemAssignmentState> { Field("assignmentState") }
    /// `dateAssignmentStateChanged`.
    @_alwaysEmitIntoClient public var dateAssignmentStateChanged: Field<Instant> { Field("dateAssignmentStateChanged") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[WorkitemRoutingSkillReference]> { Field("skills") }
    /// `preferredAgents`.
    @_alwaysEmitIntoClient public var preferredAgents: Field<[UserReference]> { Field("preferredAgents") }
    /// `autoStatusTransition`.
    @_alwaysEmitIntoClient public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `autoStatusTransitionDetail`.
    @_alwaysEmitIntoClient public var autoStatusTransitionDetail: Field<AutoStatusTransitionDetail> { Field("autoStatusTransitionDetail") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemScoredAgent]> { Field("scoredAgents") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<WorkitemScriptReference> { Field("script") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `statusCategory` of ``Workitem``, open to those that are newer than this version.
public struct WorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `assignmentState` of ``Workitem``, open to those that are newer than this version.
public struct WorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `Declined`.
    @_alwaysEmitIntoClient public static var declined: Self { "Declined" }
    /// `Connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "Connected" }
    /// `Disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "Disconnected" }
    /// `Parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "Parked" }
    /// `Held`.
    @_alwaysEmitIntoClient public static var held: Self { "Held" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemChangeListing`.
public typealias WorkitemChangeListing = Model<WorkitemChangeListingFields>

/// The properties of ``WorkitemChangeListing``.
public struct WorkitemChangeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemsChangeWorkitemDelta]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemCommonCreate`.
public typealias WorkitemCommonCreate = Model<WorkitemCommonCreateFields>

/// The properties of ``WorkitemCommonCreate``.
public struct WorkitemCommonCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<String> { Field("workbinId") }
    /// `autoStatusTransition`.
    @_alwaysEmitIntoClient public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `typeId`, required.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
}

/// The schema `WorkitemCreate`.
public typealias WorkitemCreate = Model<WorkitemCreateFields>

/// The properties of ``WorkitemCreate``.
public struct WorkitemCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<String> { Field("workbinId") }
    /// `autoStatusTransition`.
    @_alwaysEmitIntoClient public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `typeId`, required.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemScoredAgentRequest]> { Field("scoredAgents") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
}

/// The schema `WorkitemDateBasedCondition`.
public typealias WorkitemDateBasedCondition = Model<WorkitemDateBasedConditionFields>

/// The properties of ``WorkitemDateBasedCondition``.
public struct WorkitemDateBasedConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, required.
    @_alwaysEmitIntoClient public var attribute: Field<WorkitemDateBasedConditionAttribute> { Field("attribute") }
    /// `relativeMinutesToInvocation`, required.
    @_alwaysEmitIntoClient public var relativeMinutesToInvocation: Field<Int> { Field("relativeMinutesToInvocation") }
}

/// A value of `attribute` of ``WorkitemDateBasedCondition``, open to those that are newer than this version.
public struct WorkitemDateBasedConditionAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    @_alwaysEmitIntoClient public static var dateDue: Self { "dateDue" }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public static var dateExpires: Self { "dateExpires" }
    /// `ttl`.
    @_alwaysEmitIntoClient public static var ttl: Self { "ttl" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
}

/// The schema `WorkitemDateBasedConditionUpdate`.
public typealias WorkitemDateBasedConditionUpdate = Model<WorkitemDateBasedConditionUpdateFields>

/// The properties of ``WorkitemDateBasedConditionUpdate``.
public struct WorkitemDateBasedConditionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`.
    @_alwaysEmitIntoClient public var attribute: Field<WorkitemDateBasedConditionUpdateAttribute> { Field("attribute") }
    /// `relativeMinutesToInvocation`.
    @_alwaysEmitIntoClient public var relativeMinutesToInvocation: Field<Int> { Field("relativeMinutesToInvocation") }
}

/// A value of `attribute` of ``WorkitemDateBasedConditionUpdate``, open to those that are newer than this version.
public struct WorkitemDateBasedConditionUpdateAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    @_alwaysEmitIntoClient public static var dateDue: Self { "dateDue" }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public static var dateExpires: Self { "dateExpires" }
    /// `ttl`.
    @_alwaysEmitIntoClient public static var ttl: Self { "ttl" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
}

/// The schema `WorkitemDateBasedRule`.
public typealias WorkitemDateBasedRule = Model<WorkitemDateBasedRuleFields>

/// The properties of ``WorkitemDateBasedRule``.
public struct WorkitemDateBasedRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemDateBasedRuleType> { Field("type") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkitemRuleAction> { Field("action") }
    /// `worktype`.
    @_alwaysEmitIntoClient public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<WorkitemDateBasedCondition> { Field("condition") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``WorkitemDateBasedRule``, open to those that are newer than this version.
public struct WorkitemDateBasedRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnCreate`.
    @_alwaysEmitIntoClient public static var onCreate: Self { "OnCreate" }
    /// `OnAttributeChange`.
    @_alwaysEmitIntoClient public static var onAttributeChange: Self { "OnAttributeChange" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
}

/// The schema `WorkitemDateBasedRuleCreate`.
public typealias WorkitemDateBasedRuleCreate = Model<WorkitemDateBasedRuleCreateFields>

/// The properties of ``WorkitemDateBasedRuleCreate``.
public struct WorkitemDateBasedRuleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `condition`, required.
    @_alwaysEmitIntoClient public var condition: Field<WorkitemDateBasedCondition> { Field("condition") }
}

/// The schema `WorkitemDateBasedRuleListing`.
public typealias WorkitemDateBasedRuleListing = Model<WorkitemDateBasedRuleListingFields>

/// The properties of ``WorkitemDateBasedRuleListing``.
public struct WorkitemDateBasedRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemDateBasedRule]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemDateBasedRuleUpdate`.
public typealias WorkitemDateBasedRuleUpdate = Model<WorkitemDateBasedRuleUpdateFields>

/// The properties of ``WorkitemDateBasedRuleUpdate``.
public struct WorkitemDateBasedRuleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<WorkitemDateBasedConditionUpdate> { Field("condition") }
}

/// The schema `WorkitemDelta`.
public typealias WorkitemDelta = Model<WorkitemDeltaFields>

/// The properties of ``WorkitemDelta``.
public struct WorkitemDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorkitemsAttributeChangeString> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<WorkitemsAttributeChangeString> { Field("description") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<WorkitemsAttributeChangeString> { Field("languageId") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<WorkitemsAttributeChangeString> { Field("utilizationLabelId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<WorkitemsAttributeChangeInteger> { Field("priority") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<WorkitemsAttributeChangeList> { Field("skillIds") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<WorkitemsAttributeChangeList> { Field("preferredAgentIds") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<WorkitemsAttributeChangeInstant> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<WorkitemsAttributeChangeInstant> { Field("dateExpires") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<WorkitemsAttributeChangeInteger> { Field("durationSeconds") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<WorkitemsAttributeChangeString> { Field("statusId") }
    /// `reporterId`.
    @_alwaysEmitIntoClient public var reporterId: Field<WorkitemsAttributeChangeString> { Field("reporterId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<WorkitemsAttributeChangeString> { Field("externalContactId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<WorkitemsAttributeChangeString> { Field("assigneeId") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<WorkitemsAttributeChangeString> { Field("workbinId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<WorkitemsAttributeChangeString> { Field("queueId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<WorkitemsAttributeChangeString> { Field("externalTag") }
    /// `wrapupId`.
    @_alwaysEmitIntoClient public var wrapupId: Field<WorkitemsAttributeChangeString> { Field("wrapupId") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<WorkitemsAttributeChangeWrapupDelta> { Field("wrapup") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<WorkitemsAttributeChangeInteger> { Field("ttl") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<WorkitemsAttributeChangeInstant> { Field("dateClosed") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemsAttributeChangeString> { Field("assignmentState") }
    /// `autoStatusTransition`.
    @_alwaysEmitIntoClient public var autoStatusTransition: Field<WorkitemsAttributeChangeBoolean> { Field("autoStatusTransition") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<WorkitemsAttributeChangeMap> { Field("customFields") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<WorkitemsAttributeChangeInstant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WorkitemsAttributeChangeString> { Field("modifiedBy") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<WorkitemsAttributeChangeWorkitemStatusCategory> { Field("statusCategory") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<WorkitemsAttributeChangeString> { Field("scriptId") }
    /// `dateAssignmentStateChanged`.
    @_alwaysEmitIntoClient public var dateAssignmentStateChanged: Field<WorkitemsAttributeChangeInstant> { Field("dateAssignmentStateChanged") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<WorkitemsAttributeChangeInteger> { Field("alertTimeoutSeconds") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<WorkitemsAttributeChangeListWorkitemScoredAgentDelta> { Field("scoredAgents") }
}

/// The schema `WorkitemFilter`.
public typealias WorkitemFilter = Model<WorkitemFilterFields>

/// The properties of ``WorkitemFilter``.
public struct WorkitemFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WorkitemFilterType> { Field("type") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemFilterOperator> { Field("operator") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `type` of ``WorkitemFilter``, open to those that are newer than this version.
public struct WorkitemFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
    /// `Int`.
    @_alwaysEmitIntoClient public static var int: Self { "Int" }
}

/// A value of `operator` of ``WorkitemFilter``, open to those that are newer than this version.
public struct WorkitemFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `NEQ`.
    @_alwaysEmitIntoClient public static var neq: Self { "NEQ" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
    /// `GTE`.
    @_alwaysEmitIntoClient public static var gte: Self { "GTE" }
    /// `LTE`.
    @_alwaysEmitIntoClient public static var lte: Self { "LTE" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `WorkitemFlowReference`.
public typealias WorkitemFlowReference = Model<WorkitemFlowReferenceFields>

/// The properties of ``WorkitemFlowReference``.
public struct WorkitemFlowReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemLanguageReference`.
public typealias WorkitemLanguageReference = Model<WorkitemLanguageReferenceFields>

/// The properties of ``WorkitemLanguageReference``.
public struct WorkitemLanguageReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemManualAssign`.
public typealias WorkitemManualAssign = Model<WorkitemManualAssignFields>

/// The properties of ``WorkitemManualAssign``.
public struct WorkitemManualAssignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WorkitemOnAttributeChangeCondition`.
public typealias WorkitemOnAttributeChangeCondition = Model<WorkitemOnAttributeChangeConditionFields>

/// The properties of ``WorkitemOnAttributeChangeCondition``.
public struct WorkitemOnAttributeChangeConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, required.
    @_alwaysEmitIntoClient public var attribute: Field<WorkitemOnAttributeChangeConditionAttribute> { Field("attribute") }
    /// `newValue`, required.
    @_alwaysEmitIntoClient public var newValue: Field<String> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<String> { Field("oldValue") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemOnAttributeChangeConditionOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
}

/// A value of `attribute` of ``WorkitemOnAttributeChangeCondition``, open to those that are newer than this version.
public struct WorkitemOnAttributeChangeConditionAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `statusId`.
    @_alwaysEmitIntoClient public static var statusId: Self { "statusId" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public static var assignmentState: Self { "assignmentState" }
    /// `languageId`.
    @_alwaysEmitIntoClient public static var languageId: Self { "languageId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// A value of `operator` of ``WorkitemOnAttributeChangeCondition``, open to those that are newer than this version.
public struct WorkitemOnAttributeChangeConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
    /// `GTE`.
    @_alwaysEmitIntoClient public static var gte: Self { "GTE" }
    /// `LTE`.
    @_alwaysEmitIntoClient public static var lte: Self { "LTE" }
}

/// The schema `WorkitemOnAttributeChangeConditionUpdate`.
public typealias WorkitemOnAttributeChangeConditionUpdate = Model<WorkitemOnAttributeChangeConditionUpdateFields>

/// The properties of ``WorkitemOnAttributeChangeConditionUpdate``.
public struct WorkitemOnAttributeChangeConditionUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attribute`, required.
    @_alwaysEmitIntoClient public var attribute: Field<WorkitemOnAttributeChangeConditionUpdateAttribute> { Field("attribute") }
    /// `newValue`, required.
    @_alwaysEmitIntoClient public var newValue: Field<String> { Field("newValue") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<String> { Field("oldValue") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemOnAttributeChangeConditionUpdateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
}

/// A value of `attribute` of ``WorkitemOnAttributeChangeConditionUpdate``, open to those that are newer than this
/// version.
public struct WorkitemOnAttributeChangeConditionUpdateAttribute: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `statusId`.
    @_alwaysEmitIntoClient public static var statusId: Self { "statusId" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public static var assigneeId: Self { "assigneeId" }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public static var assignmentState: Self { "assignmentState" }
    /// `languageId`.
    @_alwaysEmitIntoClient public static var languageId: Self { "languageId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// A value of `operator` of ``WorkitemOnAttributeChangeConditionUpdate``, open to those that are newer than this
/// version.
public struct WorkitemOnAttributeChangeConditionUpdateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
    /// `GTE`.
    @_alwaysEmitIntoClient public static var gte: Self { "GTE" }
    /// `LTE`.
    @_alwaysEmitIntoClient public static var lte: Self { "LTE" }
}

/// The schema `WorkitemOnAttributeChangeRule`.
public typealias WorkitemOnAttributeChangeRule = Model<WorkitemOnAttributeChangeRuleFields>

/// The properties of ``WorkitemOnAttributeChangeRule``.
public struct WorkitemOnAttributeChangeRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemOnAttributeChangeRuleType> { Field("type") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkitemRuleAction> { Field("action") }
    /// `worktype`.
    @_alwaysEmitIntoClient public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<WorkitemOnAttributeChangeCondition> { Field("condition") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``WorkitemOnAttributeChangeRule``, open to those that are newer than this version.
public struct WorkitemOnAttributeChangeRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnCreate`.
    @_alwaysEmitIntoClient public static var onCreate: Self { "OnCreate" }
    /// `OnAttributeChange`.
    @_alwaysEmitIntoClient public static var onAttributeChange: Self { "OnAttributeChange" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
}

/// The schema `WorkitemOnAttributeChangeRuleCreate`.
public typealias WorkitemOnAttributeChangeRuleCreate = Model<WorkitemOnAttributeChangeRuleCreateFields>

/// The properties of ``WorkitemOnAttributeChangeRuleCreate``.
public struct WorkitemOnAttributeChangeRuleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `condition`, required.
    @_alwaysEmitIntoClient public var condition: Field<WorkitemOnAttributeChangeCondition> { Field("condition") }
}

/// The schema `WorkitemOnAttributeChangeRuleListing`.
public typealias WorkitemOnAttributeChangeRuleListing = Model<WorkitemOnAttributeChangeRuleListingFields>

/// The properties of ``WorkitemOnAttributeChangeRuleListing``.
public struct WorkitemOnAttributeChangeRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemOnAttributeChangeRule]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemOnAttributeChangeRuleUpdate`.
public typealias WorkitemOnAttributeChangeRuleUpdate = Model<WorkitemOnAttributeChangeRuleUpdateFields>

/// The properties of ``WorkitemOnAttributeChangeRuleUpdate``.
public struct WorkitemOnAttributeChangeRuleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `condition`.
    @_alwaysEmitIntoClient public var condition: Field<WorkitemOnAttributeChangeConditionUpdate> { Field("condition") }
}

/// The schema `WorkitemOnCreateRule`.
public typealias WorkitemOnCreateRule = Model<WorkitemOnCreateRuleFields>

/// The properties of ``WorkitemOnCreateRule``.
public struct WorkitemOnCreateRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemOnCreateRuleType> { Field("type") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkitemRuleAction> { Field("action") }
    /// `worktype`.
    @_alwaysEmitIntoClient public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``WorkitemOnCreateRule``, open to those that are newer than this version.
public struct WorkitemOnCreateRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnCreate`.
    @_alwaysEmitIntoClient public static var onCreate: Self { "OnCreate" }
    /// `OnAttributeChange`.
    @_alwaysEmitIntoClient public static var onAttributeChange: Self { "OnAttributeChange" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
}

/// The schema `WorkitemOnCreateRuleCreate`.
public typealias WorkitemOnCreateRuleCreate = Model<WorkitemOnCreateRuleCreateFields>

/// The properties of ``WorkitemOnCreateRuleCreate``.
public struct WorkitemOnCreateRuleCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `WorkitemOnCreateRuleListing`.
public typealias WorkitemOnCreateRuleListing = Model<WorkitemOnCreateRuleListingFields>

/// The properties of ``WorkitemOnCreateRuleListing``.
public struct WorkitemOnCreateRuleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemOnCreateRule]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemOnCreateRuleUpdate`.
public typealias WorkitemOnCreateRuleUpdate = Model<WorkitemOnCreateRuleUpdateFields>

/// The properties of ``WorkitemOnCreateRuleUpdate``.
public struct WorkitemOnCreateRuleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `WorkitemPagedEntityListing`.
public typealias WorkitemPagedEntityListing = Model<WorkitemPagedEntityListingFields>

/// The properties of ``WorkitemPagedEntityListing``.
public struct WorkitemPagedEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Workitem]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `WorkitemPostQueryEntityListing`.
public typealias WorkitemPostQueryEntityListing = Model<WorkitemPostQueryEntityListingFields>

/// The properties of ``WorkitemPostQueryEntityListing``.
public struct WorkitemPostQueryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Workitem]> { Field("entities") }
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

/// The schema `WorkitemQueryJobCreate`.
public typealias WorkitemQueryJobCreate = Model<WorkitemQueryJobCreateFields>

/// The properties of ``WorkitemQueryJobCreate``.
public struct WorkitemQueryJobCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filters`, required.
    @_alwaysEmitIntoClient public var filters: Field<[WorkitemQueryJobFilter]> { Field("filters") }
    /// `queryFilters`.
    @_alwaysEmitIntoClient public var queryFilters: Field<[WorkitemQueryJobQueryFilters]> { Field("queryFilters") }
    /// `expands`.
    @_alwaysEmitIntoClient public var expands: Field<[WorkitemQueryJobCreateExpands]> { Field("expands") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String]> { Field("attributes") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<WorkitemQueryJobSort> { Field("sort") }
    /// `dateIntervalStart`.
    @_alwaysEmitIntoClient public var dateIntervalStart: Field<Instant> { Field("dateIntervalStart") }
    /// `dateIntervalEnd`.
    @_alwaysEmitIntoClient public var dateIntervalEnd: Field<Instant> { Field("dateIntervalEnd") }
}

/// A value of `expands` of ``WorkitemQueryJobCreate``, open to those that are newer than this version.
public struct WorkitemQueryJobCreateExpands: OpenEnum {
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
    /// `assignee`.
    @_alwaysEmitIntoClient public static var assignee: Self { "assignee" }
    /// `reporter`.
    @_alwaysEmitIntoClient public static var reporter: Self { "reporter" }
    /// `queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "queue" }
    /// `case`.
    @_alwaysEmitIntoClient public static var `case`: Self { "case" }
    /// `externalContact`.
    @_alwaysEmitIntoClient public static var externalContact: Self { "externalContact" }
}

/// The schema `WorkitemQueryJobError`.
public typealias WorkitemQueryJobError = Model<WorkitemQueryJobErrorFields>

/// The properties of ``WorkitemQueryJobError``.
public struct WorkitemQueryJobErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `WorkitemQueryJobFilter`.
public typealias WorkitemQueryJobFilter = Model<WorkitemQueryJobFilterFields>

/// The properties of ``WorkitemQueryJobFilter``.
public struct WorkitemQueryJobFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemQueryJobFilterOperator> { Field("operator") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``WorkitemQueryJobFilter``, open to those that are newer than this version.
public struct WorkitemQueryJobFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `NEQ`.
    @_alwaysEmitIntoClient public static var neq: Self { "NEQ" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
    /// `GTE`.
    @_alwaysEmitIntoClient public static var gte: Self { "GTE" }
    /// `LTE`.
    @_alwaysEmitIntoClient public static var lte: Self { "LTE" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
}

/// The schema `WorkitemQueryJobQueryFilters`.
public typealias WorkitemQueryJobQueryFilters = Model<WorkitemQueryJobQueryFiltersFields>

/// The properties of ``WorkitemQueryJobQueryFilters``.
public struct WorkitemQueryJobQueryFiltersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<WorkitemQueryJobQueryFiltersName> { Field("name") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemQueryJobQueryFiltersOperator> { Field("operator") }
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[WorkitemQueryJobQueryFiltersCriteria]> { Field("criteria") }
}

/// A value of `name` of ``WorkitemQueryJobQueryFilters``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `customFields`.
    @_alwaysEmitIntoClient public static var customFields: Self { "customFields" }
}

/// A value of `operator` of ``WorkitemQueryJobQueryFilters``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `WorkitemQueryJobQueryFiltersCriteria`.
public typealias WorkitemQueryJobQueryFiltersCriteria = Model<WorkitemQueryJobQueryFiltersCriteriaFields>

/// The properties of ``WorkitemQueryJobQueryFiltersCriteria``.
public struct WorkitemQueryJobQueryFiltersCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemQueryJobQueryFiltersCriteriaOperator> { Field("operator") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[WorkitemQueryJobQueryFiltersPredicate]> { Field("predicates") }
}

/// A value of `operator` of ``WorkitemQueryJobQueryFiltersCriteria``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `WorkitemQueryJobQueryFiltersPredicate`.
public typealias WorkitemQueryJobQueryFiltersPredicate = Model<WorkitemQueryJobQueryFiltersPredicateFields>

/// The properties of ``WorkitemQueryJobQueryFiltersPredicate``.
public struct WorkitemQueryJobQueryFiltersPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<WorkitemQueryJobQueryFiltersPredicateOperator> { Field("operator") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[JSON]> { Field("values") }
}

/// A value of `operator` of ``WorkitemQueryJobQueryFiltersPredicate``, open to those that are newer than this version.
public struct WorkitemQueryJobQueryFiltersPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EQ`.
    @_alwaysEmitIntoClient public static var eq: Self { "EQ" }
    /// `NEQ`.
    @_alwaysEmitIntoClient public static var neq: Self { "NEQ" }
    /// `GT`.
    @_alwaysEmitIntoClient public static var gt: Self { "GT" }
    /// `LT`.
    @_alwaysEmitIntoClient public static var lt: Self { "LT" }
    /// `GTE`.
    @_alwaysEmitIntoClient public static var gte: Self { "GTE" }
    /// `LTE`.
    @_alwaysEmitIntoClient public static var lte: Self { "LTE" }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `BETWEEN`.
    @_alwaysEmitIntoClient public static var between: Self { "BETWEEN" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `EXISTS`.
    @_alwaysEmitIntoClient public static var exists: Self { "EXISTS" }
}

/// The schema `WorkitemQueryJobResponse`.
public typealias WorkitemQueryJobResponse = Model<WorkitemQueryJobResponseFields>

/// The properties of ``WorkitemQueryJobResponse``.
public struct WorkitemQueryJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WorkitemQueryJobResponseState> { Field("state") }
    /// `dateStarted`.
    @_alwaysEmitIntoClient public var dateStarted: Field<Instant> { Field("dateStarted") }
    /// `dateFinished`.
    @_alwaysEmitIntoClient public var dateFinished: Field<Instant> { Field("dateFinished") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WorkitemQueryJobError> { Field("error") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``WorkitemQueryJobResponse``, open to those that are newer than this version.
public struct WorkitemQueryJobResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `WorkitemQueryJobSort`.
public typealias WorkitemQueryJobSort = Model<WorkitemQueryJobSortFields>

/// The properties of ``WorkitemQueryJobSort``.
public struct WorkitemQueryJobSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorkitemQueryJobSortName> { Field("name") }
    /// `ascending`.
    @_alwaysEmitIntoClient public var ascending: Field<Bool> { Field("ascending") }
    /// `customField`.
    @_alwaysEmitIntoClient public var customField: Field<String> { Field("customField") }
}

/// A value of `name` of ``WorkitemQueryJobSort``, open to those that are newer than this version.
public struct WorkitemQueryJobSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    @_alwaysEmitIntoClient public static var dateDue: Self { "dateDue" }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "dateCreated" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
    /// `customFields`.
    @_alwaysEmitIntoClient public static var customFields: Self { "customFields" }
}

/// The schema `WorkitemQueryPostRequest`.
public typealias WorkitemQueryPostRequest = Model<WorkitemQueryPostRequestFields>

/// The properties of ``WorkitemQueryPostRequest``.
public struct WorkitemQueryPostRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `select`.
    @_alwaysEmitIntoClient public var select: Field<WorkitemQueryPostRequestSelect> { Field("select") }
    /// `filters`, required.
    @_alwaysEmitIntoClient public var filters: Field<[WorkitemFilter]> { Field("filters") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String]> { Field("attributes") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<WorkitemQuerySort> { Field("sort") }
    /// `expands`.
    @_alwaysEmitIntoClient public var expands: Field<[WorkitemQueryPostRequestExpands]> { Field("expands") }
}

/// A value of `select` of ``WorkitemQueryPostRequest``, open to those that are newer than this version.
public struct WorkitemQueryPostRequestSelect: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
}

/// A value of `expands` of ``WorkitemQueryPostRequest``, open to those that are newer than this version.
public struct WorkitemQueryPostRequestExpands: OpenEnum {
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
    /// `assignee`.
    @_alwaysEmitIntoClient public static var assignee: Self { "assignee" }
    /// `reporter`.
    @_alwaysEmitIntoClient public static var reporter: Self { "reporter" }
    /// `queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "queue" }
    /// `case`.
    @_alwaysEmitIntoClient public static var `case`: Self { "case" }
    /// `externalContact`.
    @_alwaysEmitIntoClient public static var externalContact: Self { "externalContact" }
}

/// The schema `WorkitemQuerySort`.
public typealias WorkitemQuerySort = Model<WorkitemQuerySortFields>

/// The properties of ``WorkitemQuerySort``.
public struct WorkitemQuerySortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<WorkitemQuerySortName> { Field("name") }
    /// `ascending`.
    @_alwaysEmitIntoClient public var ascending: Field<Bool> { Field("ascending") }
}

/// A value of `name` of ``WorkitemQuerySort``, open to those that are newer than this version.
public struct WorkitemQuerySortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dateDue`.
    @_alwaysEmitIntoClient public static var dateDue: Self { "dateDue" }
    /// `priority`.
    @_alwaysEmitIntoClient public static var priority: Self { "priority" }
}

/// The schema `WorkitemQueueReference`.
public typealias WorkitemQueueReference = Model<WorkitemQueueReferenceFields>

/// The properties of ``WorkitemQueueReference``.
public struct WorkitemQueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemRoutingSkillReference`.
public typealias WorkitemRoutingSkillReference = Model<WorkitemRoutingSkillReferenceFields>

/// The properties of ``WorkitemRoutingSkillReference``.
public struct WorkitemRoutingSkillReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemRuleAction`.
public typealias WorkitemRuleAction = Model<WorkitemRuleActionFields>

/// The properties of ``WorkitemRuleAction``.
public struct WorkitemRuleActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemRuleActionType> { Field("type") }
}

/// A value of `type` of ``WorkitemRuleAction``, open to those that are newer than this version.
public struct WorkitemRuleActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LaunchFlow`.
    @_alwaysEmitIntoClient public static var launchFlow: Self { "LaunchFlow" }
}

/// The schema `WorkitemRuleSettings`.
public typealias WorkitemRuleSettings = Model<WorkitemRuleSettingsFields>

/// The properties of ``WorkitemRuleSettings``.
public struct WorkitemRuleSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowRulesEnabled`.
    @_alwaysEmitIntoClient public var flowRulesEnabled: Field<Bool> { Field("flowRulesEnabled") }
}

/// The schema `WorkitemSchema`.
public typealias WorkitemSchema = Model<WorkitemSchemaFields>

/// The properties of ``WorkitemSchema``.
public struct WorkitemSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemScoredAgent`.
public typealias WorkitemScoredAgent = Model<WorkitemScoredAgentFields>

/// The properties of ``WorkitemScoredAgent``.
public struct WorkitemScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemScoredAgentDelta`.
public typealias WorkitemScoredAgentDelta = Model<WorkitemScoredAgentDeltaFields>

/// The properties of ``WorkitemScoredAgentDelta``.
public struct WorkitemScoredAgentDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemScoredAgentRequest`.
public typealias WorkitemScoredAgentRequest = Model<WorkitemScoredAgentRequestFields>

/// The properties of ``WorkitemScoredAgentRequest``.
public struct WorkitemScoredAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemScriptReference`.
public typealias WorkitemScriptReference = Model<WorkitemScriptReferenceFields>

/// The properties of ``WorkitemScriptReference``.
public struct WorkitemScriptReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemStatus`.
public typealias WorkitemStatus = Model<WorkitemStatusFields>

/// The properties of ``WorkitemStatus``.
public struct WorkitemStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<WorkitemStatusCategoryValue> { Field("category") }
    /// `destinationStatuses`.
    @_alwaysEmitIntoClient public var destinationStatuses: Field<[WorkitemStatusReference]> { Field("destinationStatuses") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultDestinationStatus`.
    @_alwaysEmitIntoClient public var defaultDestinationStatus: Field<WorkitemStatusReference> { Field("defaultDestinationStatus") }
    /// `statusTransitionDelaySeconds`.
    @_alwaysEmitIntoClient public var statusTransitionDelaySeconds: Field<Int> { Field("statusTransitionDelaySeconds") }
    /// `statusTransitionTime`, a date and time without a time zone.
    @_alwaysEmitIntoClient public var statusTransitionTime: Field<String> { Field("statusTransitionTime") }
    /// `worktype`.
    @_alwaysEmitIntoClient public var worktype: Field<WorktypeReference> { Field("worktype") }
    /// `autoTerminateWorkitem`.
    @_alwaysEmitIntoClient public var autoTerminateWorkitem: Field<Bool> { Field("autoTerminateWorkitem") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `category` of ``WorkitemStatus``, open to those that are newer than this version.
public struct WorkitemStatusCategoryValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `WorkitemStatusCreate`.
public typealias WorkitemStatusCreate = Model<WorkitemStatusCreateFields>

/// The properties of ``WorkitemStatusCreate``.
public struct WorkitemStatusCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `category`, required.
    @_alwaysEmitIntoClient public var category: Field<WorkitemStatusCreateCategory> { Field("category") }
    /// `destinationStatusIds`.
    @_alwaysEmitIntoClient public var destinationStatusIds: Field<[String]> { Field("destinationStatusIds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultDestinationStatusId`.
    @_alwaysEmitIntoClient public var defaultDestinationStatusId: Field<String> { Field("defaultDestinationStatusId") }
    /// `statusTransitionDelaySeconds`.
    @_alwaysEmitIntoClient public var statusTransitionDelaySeconds: Field<Int> { Field("statusTransitionDelaySeconds") }
    /// `statusTransitionTime`, a date and time without a time zone.
    @_alwaysEmitIntoClient public var statusTransitionTime: Field<String> { Field("statusTransitionTime") }
    /// `autoTerminateWorkitem`.
    @_alwaysEmitIntoClient public var autoTerminateWorkitem: Field<Bool> { Field("autoTerminateWorkitem") }
}

/// A value of `category` of ``WorkitemStatusCreate``, open to those that are newer than this version.
public struct WorkitemStatusCreateCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `WorkitemStatusListing`.
public typealias WorkitemStatusListing = Model<WorkitemStatusListingFields>

/// The properties of ``WorkitemStatusListing``.
public struct WorkitemStatusListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemStatus]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemStatusReference`.
public typealias WorkitemStatusReference = Model<WorkitemStatusReferenceFields>

/// The properties of ``WorkitemStatusReference``.
public struct WorkitemStatusReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemStatusUpdate`.
public typealias WorkitemStatusUpdate = Model<WorkitemStatusUpdateFields>

/// The properties of ``WorkitemStatusUpdate``.
public struct WorkitemStatusUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `destinationStatusIds`.
    @_alwaysEmitIntoClient public var destinationStatusIds: Field<[String]> { Field("destinationStatusIds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultDestinationStatusId`.
    @_alwaysEmitIntoClient public var defaultDestinationStatusId: Field<String> { Field("defaultDestinationStatusId") }
    /// `statusTransitionDelaySeconds`.
    @_alwaysEmitIntoClient public var statusTransitionDelaySeconds: Field<Int> { Field("statusTransitionDelaySeconds") }
    /// `statusTransitionTime`, a date and time without a time zone.
    @_alwaysEmitIntoClient public var statusTransitionTime: Field<String> { Field("statusTransitionTime") }
    /// `autoTerminateWorkitem`.
    @_alwaysEmitIntoClient public var autoTerminateWorkitem: Field<Bool> { Field("autoTerminateWorkitem") }
}

/// The schema `WorkitemTerminate`.
public typealias WorkitemTerminate = Model<WorkitemTerminateFields>

/// The properties of ``WorkitemTerminate``.
public struct WorkitemTerminateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
}

/// The schema `WorkitemUpdate`.
public typealias WorkitemUpdate = Model<WorkitemUpdateFields>

/// The properties of ``WorkitemUpdate``.
public struct WorkitemUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<String> { Field("workbinId") }
    /// `autoStatusTransition`.
    @_alwaysEmitIntoClient public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemUpdateAssignmentState> { Field("assignmentState") }
    /// `assignmentOperation`.
    @_alwaysEmitIntoClient public var assignmentOperation: Field<WorkitemUpdateAssignmentOperation> { Field("assignmentOperation") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemScoredAgentRequest]> { Field("scoredAgents") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
}

/// A value of `assignmentState` of ``WorkitemUpdate``, open to those that are newer than this version.
public struct WorkitemUpdateAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `Declined`.
    @_alwaysEmitIntoClient public static var declined: Self { "Declined" }
    /// `Connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "Connected" }
    /// `Disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "Disconnected" }
    /// `Parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "Parked" }
    /// `Held`.
    @_alwaysEmitIntoClient public static var held: Self { "Held" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `assignmentOperation` of ``WorkitemUpdate``, open to those that are newer than this version.
public struct WorkitemUpdateAssignmentOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentAssignmentAlerting`.
    @_alwaysEmitIntoClient public static var agentAssignmentAlerting: Self { "AgentAssignmentAlerting" }
    /// `QueueAssignmentAlerting`.
    @_alwaysEmitIntoClient public static var queueAssignmentAlerting: Self { "QueueAssignmentAlerting" }
}

/// The schema `WorkitemUtilizationLabelReference`.
public typealias WorkitemUtilizationLabelReference = Model<WorkitemUtilizationLabelReferenceFields>

/// The properties of ``WorkitemUtilizationLabelReference``.
public struct WorkitemUtilizationLabelReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WorkitemVersion`.
public typealias WorkitemVersion = Model<WorkitemVersionFields>

/// The properties of ``WorkitemVersion``.
public struct WorkitemVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorktypeReference> { Field("type") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<WorkitemLanguageReference> { Field("language") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<WorkitemUtilizationLabelReference> { Field("utilizationLabel") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<Instant> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WorkitemStatusReference> { Field("status") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<WorkitemVersionStatusCategory> { Field("statusCategory") }
    /// `dateStatusChanged`.
    @_alwaysEmitIntoClient public var dateStatusChanged: Field<Instant> { Field("dateStatusChanged") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<Instant> { Field("dateClosed") }
    /// `workbin`.
    @_alwaysEmitIntoClient public var workbin: Field<WorkbinReference> { Field("workbin") }
    /// `reporter`.
    @_alwaysEmitIntoClient public var reporter: Field<UserReferenceWithName> { Field("reporter") }
    /// `assignee`.
    @_alwaysEmitIntoClient public var assignee: Field<UserReferenceWithName> { Field("assignee") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<ExternalContactReference> { Field("externalContact") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<WorkitemQueueReference> { Field("queue") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemVersionAssignmentState> { Field("assignmentState") }
    /// `dateAssignmentStateChanged`.
    @_alwaysEmitIntoClient public var dateAssignmentStateChanged: Field<Instant> { Field("dateAssignmentStateChanged") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[WorkitemRoutingSkillReference]> { Field("skills") }
    /// `preferredAgents`.
    @_alwaysEmitIntoClient public var preferredAgents: Field<[UserReference]> { Field("preferredAgents") }
    /// `autoStatusTransition`.
    @_alwaysEmitIntoClient public var autoStatusTransition: Field<Bool> { Field("autoStatusTransition") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<WorkitemSchema> { Field("schema") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<JSON> { Field("customFields") }
    /// `autoStatusTransitionDetail`.
    @_alwaysEmitIntoClient public var autoStatusTransitionDetail: Field<AutoStatusTransitionDetail> { Field("autoStatusTransitionDetail") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemScoredAgent]> { Field("scoredAgents") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<WorkitemScriptReference> { Field("script") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `statusCategory` of ``WorkitemVersion``, open to those that are newer than this version.
public struct WorkitemVersionStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `assignmentState` of ``WorkitemVersion``, open to those that are newer than this version.
public struct WorkitemVersionAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `Declined`.
    @_alwaysEmitIntoClient public static var declined: Self { "Declined" }
    /// `Connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "Connected" }
    /// `Disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "Disconnected" }
    /// `Parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "Parked" }
    /// `Held`.
    @_alwaysEmitIntoClient public static var held: Self { "Held" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemVersionListing`.
public typealias WorkitemVersionListing = Model<WorkitemVersionListingFields>

/// The properties of ``WorkitemVersionListing``.
public struct WorkitemVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemVersion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `after`.
    @_alwaysEmitIntoClient public var after: Field<String> { Field("after") }
}

/// The schema `WorkitemWrapup`.
public typealias WorkitemWrapup = Model<WorkitemWrapupFields>

/// The properties of ``WorkitemWrapup``.
public struct WorkitemWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workitem`.
    @_alwaysEmitIntoClient public var workitem: Field<WorkitemReference> { Field("workitem") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<WrapupIdReference> { Field("wrapupCode") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WorkitemWrapupEntityListing`.
public typealias WorkitemWrapupEntityListing = Model<WorkitemWrapupEntityListingFields>

/// The properties of ``WorkitemWrapupEntityListing``.
public struct WorkitemWrapupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WorkitemWrapup]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `WorkitemWrapupUpdate`.
public typealias WorkitemWrapupUpdate = Model<WorkitemWrapupUpdateFields>

/// The properties of ``WorkitemWrapupUpdate``.
public struct WorkitemWrapupUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<WorkitemWrapupUpdateAction> { Field("action") }
    /// `wrapupCode`, required.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
}

/// A value of `action` of ``WorkitemWrapupUpdate``, open to those that are newer than this version.
public struct WorkitemWrapupUpdateAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}
