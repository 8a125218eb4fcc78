// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.workplanbids.{id}`.
public typealias WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification = Model<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationFields>

/// The properties of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `buId`.
    @_alwaysEmitIntoClient public var buId: Field<String> { Field("buId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus> { Field("status") }
    /// `bidType`.
    @_alwaysEmitIntoClient public var bidType: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType> { Field("bidType") }
    /// `bidWindowStartDate`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `agentRankingType`.
    @_alwaysEmitIntoClient public var agentRankingType: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `workPlanFieldsVisibleToAgents`.
    @_alwaysEmitIntoClient public var workPlanFieldsVisibleToAgents: Field<[WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
}

/// A value of `status` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to those that are
/// newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Locked`.
    @_alwaysEmitIntoClient public static var locked: Self { "Locked" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Optimized`.
    @_alwaysEmitIntoClient public static var optimized: Self { "Optimized" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "Processed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `bidType` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to those that are
/// newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
}

/// A value of `agentRankingType` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to those
/// that are newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to
/// those that are newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    @_alwaysEmitIntoClient public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `workPlanFieldsVisibleToAgents` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``,
/// open to those that are newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `PaidHours`.
    @_alwaysEmitIntoClient public static var paidHours: Self { "PaidHours" }
}

/// The schema `WorkitemsEventsNotificationAssignmentSegment`.
public typealias WorkitemsEventsNotificationAssignmentSegment = Model<WorkitemsEventsNotificationAssignmentSegmentFields>

/// The properties of ``WorkitemsEventsNotificationAssignmentSegment``.
public struct WorkitemsEventsNotificationAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startState`.
    @_alwaysEmitIntoClient public var startState: Field<WorkitemsEventsNotificationAssignmentSegmentStartState> { Field("startState") }
    /// `endState`.
    @_alwaysEmitIntoClient public var endState: Field<WorkitemsEventsNotificationAssignmentSegmentEndState> { Field("endState") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `startState` of ``WorkitemsEventsNotificationAssignmentSegment``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationAssignmentSegmentStartState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `endState` of ``WorkitemsEventsNotificationAssignmentSegment``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationAssignmentSegmentEndState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsEventsNotificationCustomAttribute`.
public typealias WorkitemsEventsNotificationCustomAttribute = Model<WorkitemsEventsNotificationCustomAttributeFields>

/// The properties of ``WorkitemsEventsNotificationCustomAttribute``.
public struct WorkitemsEventsNotificationCustomAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<WorkitemsEventsNotificationCustomAttributeDataType> { Field("dataType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dataType` of ``WorkitemsEventsNotificationCustomAttribute``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationCustomAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `number`.
    @_alwaysEmitIntoClient public static var number: Self { "number" }
    /// `boolean$`.
    @_alwaysEmitIntoClient public static var boolean: Self { "boolean$" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
}

/// The schema `WorkitemsEventsNotificationDelta`.
public typealias WorkitemsEventsNotificationDelta = Model<WorkitemsEventsNotificationDeltaFields>

/// The properties of ``WorkitemsEventsNotificationDelta``.
public struct WorkitemsEventsNotificationDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`.
    @_alwaysEmitIntoClient public var op: Field<WorkitemsEventsNotificationDeltaOp> { Field("op") }
    /// `field`.
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<String> { Field("oldValue") }
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<String> { Field("newValue") }
}

/// A value of `op` of ``WorkitemsEventsNotificationDelta``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationDeltaOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "remove" }
    /// `replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "replace" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
}

/// The schema `WorkitemsEventsNotificationPropertyChange`.
public typealias WorkitemsEventsNotificationPropertyChange = Model<WorkitemsEventsNotificationPropertyChangeFields>

/// The properties of ``WorkitemsEventsNotificationPropertyChange``.
public struct WorkitemsEventsNotificationPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `oldValues`.
    @_alwaysEmitIntoClient public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    @_alwaysEmitIntoClient public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `WorkitemsEventsNotificationScoredAgent`.
public typealias WorkitemsEventsNotificationScoredAgent = Model<WorkitemsEventsNotificationScoredAgentFields>

/// The properties of ``WorkitemsEventsNotificationScoredAgent``.
public struct WorkitemsEventsNotificationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemsEventsNotificationSession`.
public typealias WorkitemsEventsNotificationSession = Model<WorkitemsEventsNotificationSessionFields>

/// The properties of ``WorkitemsEventsNotificationSession``.
public struct WorkitemsEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemsEventsNotificationSessionType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WorkitemsEventsNotificationSessionStatus> { Field("status") }
    /// `dateSessionStart`.
    @_alwaysEmitIntoClient public var dateSessionStart: Field<String> { Field("dateSessionStart") }
    /// `dateSessionEnd`.
    @_alwaysEmitIntoClient public var dateSessionEnd: Field<String> { Field("dateSessionEnd") }
    /// `assignmentSegments`.
    @_alwaysEmitIntoClient public var assignmentSegments: Field<[WorkitemsEventsNotificationAssignmentSegment]> { Field("assignmentSegments") }
}

/// A value of `type` of ``WorkitemsEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationSessionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `QueueAssignment`.
    @_alwaysEmitIntoClient public static var queueAssignment: Self { "QueueAssignment" }
    /// `DirectAssignment`.
    @_alwaysEmitIntoClient public static var directAssignment: Self { "DirectAssignment" }
    /// `AgentComplete`.
    @_alwaysEmitIntoClient public static var agentComplete: Self { "AgentComplete" }
}

/// A value of `status` of ``WorkitemsEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationSessionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
}

/// The schema `WorkitemsEventsNotificationWorkitem`.
///
/// Events of `v2.taskmanagement.workitems.{id}`.
public typealias WorkitemsEventsNotificationWorkitem = Model<WorkitemsEventsNotificationWorkitemFields>

/// The properties of ``WorkitemsEventsNotificationWorkitem``.
public struct WorkitemsEventsNotificationWorkitemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `typeId`.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<String> { Field("dateModified") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<String> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<String> { Field("dateExpires") }
    /// `dateAssignmentStateChanged`.
    @_alwaysEmitIntoClient public var dateAssignmentStateChanged: Field<String> { Field("dateAssignmentStateChanged") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<WorkitemsEventsNotificationWorkitemStatusCategory> { Field("statusCategory") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<String> { Field("dateClosed") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<String> { Field("workbinId") }
    /// `reporterId`.
    @_alwaysEmitIntoClient public var reporterId: Field<String> { Field("reporterId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `wrapupId`.
    @_alwaysEmitIntoClient public var wrapupId: Field<String> { Field("wrapupId") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `operation`.
    @_alwaysEmitIntoClient public var operation: Field<WorkitemsEventsNotificationWorkitemOperation> { Field("operation") }
    /// `changes`.
    @_alwaysEmitIntoClient public var changes: Field<[WorkitemsEventsNotificationDelta]> { Field("changes") }
    /// `propertyChanges`.
    @_alwaysEmitIntoClient public var propertyChanges: Field<[WorkitemsEventsNotificationPropertyChange]> { Field("propertyChanges") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemsEventsNotificationWorkitemAssignmentState> { Field("assignmentState") }
    /// `assignmentId`.
    @_alwaysEmitIntoClient public var assignmentId: Field<String> { Field("assignmentId") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<[String: WorkitemsEventsNotificationCustomAttribute]> { Field("customFields") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<WorkitemsEventsNotificationWrapup> { Field("wrapup") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[WorkitemsEventsNotificationSession]> { Field("sessions") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `workbinName`.
    @_alwaysEmitIntoClient public var workbinName: Field<String> { Field("workbinName") }
    /// `typeName`.
    @_alwaysEmitIntoClient public var typeName: Field<String> { Field("typeName") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemsEventsNotificationScoredAgent]> { Field("scoredAgents") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `caseId`.
    @_alwaysEmitIntoClient public var caseId: Field<String> { Field("caseId") }
}

/// A value of `statusCategory` of ``WorkitemsEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationWorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// A value of `operation` of ``WorkitemsEventsNotificationWorkitem``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationWorkitemOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `edit`.
    @_alwaysEmitIntoClient public static var edit: Self { "edit" }
    /// `delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "delete" }
    /// `view`.
    @_alwaysEmitIntoClient public static var view: Self { "view" }
    /// `upload`.
    @_alwaysEmitIntoClient public static var upload: Self { "upload" }
    /// `download`.
    @_alwaysEmitIntoClient public static var download: Self { "download" }
    /// `activate`.
    @_alwaysEmitIntoClient public static var activate: Self { "activate" }
    /// `deactivate`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "deactivate" }
    /// `purge`.
    @_alwaysEmitIntoClient public static var purge: Self { "purge" }
    /// `processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "processed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
    /// `assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "assigned" }
    /// `unassigned`.
    @_alwaysEmitIntoClient public static var unassigned: Self { "unassigned" }
    /// `reset`.
    @_alwaysEmitIntoClient public static var reset: Self { "reset" }
    /// `reassigned`.
    @_alwaysEmitIntoClient public static var reassigned: Self { "reassigned" }
    /// `reassign`.
    @_alwaysEmitIntoClient public static var reassign: Self { "reassign" }
    /// `archive`.
    @_alwaysEmitIntoClient public static var archive: Self { "archive" }
    /// `unarchive`.
    @_alwaysEmitIntoClient public static var unarchive: Self { "unarchive" }
    /// `reschedule`.
    @_alwaysEmitIntoClient public static var reschedule: Self { "reschedule" }
}

/// A value of `assignmentState` of ``WorkitemsEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationWorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsEventsNotificationWrapup`.
public typealias WorkitemsEventsNotificationWrapup = Model<WorkitemsEventsNotificationWrapupFields>

/// The properties of ``WorkitemsEventsNotificationWrapup``.
public struct WorkitemsEventsNotificationWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `op`.
    @_alwaysEmitIntoClient public var op: Field<WorkitemsEventsNotificationWrapupOp> { Field("op") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkitemsEventsNotificationWrapupAction> { Field("action") }
}

/// A value of `op` of ``WorkitemsEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationWrapupOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// A value of `action` of ``WorkitemsEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationWrapupAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `WorkitemsQueueEventsNotificationAssignmentSegment`.
public typealias WorkitemsQueueEventsNotificationAssignmentSegment = Model<WorkitemsQueueEventsNotificationAssignmentSegmentFields>

/// The properties of ``WorkitemsQueueEventsNotificationAssignmentSegment``.
public struct WorkitemsQueueEventsNotificationAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startState`.
    @_alwaysEmitIntoClient public var startState: Field<WorkitemsQueueEventsNotificationAssignmentSegmentStartState> { Field("startState") }
    /// `endState`.
    @_alwaysEmitIntoClient public var endState: Field<WorkitemsQueueEventsNotificationAssignmentSegmentEndState> { Field("endState") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `startState` of ``WorkitemsQueueEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsQueueEventsNotificationAssignmentSegmentStartState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `endState` of ``WorkitemsQueueEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsQueueEventsNotificationAssignmentSegmentEndState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsQueueEventsNotificationCustomAttribute`.
public typealias WorkitemsQueueEventsNotificationCustomAttribute = Model<WorkitemsQueueEventsNotificationCustomAttributeFields>

/// The properties of ``WorkitemsQueueEventsNotificationCustomAttribute``.
public struct WorkitemsQueueEventsNotificationCustomAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<WorkitemsQueueEventsNotificationCustomAttributeDataType> { Field("dataType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dataType` of ``WorkitemsQueueEventsNotificationCustomAttribute``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationCustomAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `number`.
    @_alwaysEmitIntoClient public static var number: Self { "number" }
    /// `boolean$`.
    @_alwaysEmitIntoClient public static var boolean: Self { "boolean$" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
}

/// The schema `WorkitemsQueueEventsNotificationDelta`.
public typealias WorkitemsQueueEventsNotificationDelta = Model<WorkitemsQueueEventsNotificationDeltaFields>

/// The properties of ``WorkitemsQueueEventsNotificationDelta``.
public struct WorkitemsQueueEventsNotificationDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`.
    @_alwaysEmitIntoClient public var op: Field<WorkitemsQueueEventsNotificationDeltaOp> { Field("op") }
    /// `field`.
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<String> { Field("oldValue") }
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<String> { Field("newValue") }
}

/// A value of `op` of ``WorkitemsQueueEventsNotificationDelta``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationDeltaOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "remove" }
    /// `replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "replace" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
}

/// The schema `WorkitemsQueueEventsNotificationPropertyChange`.
public typealias WorkitemsQueueEventsNotificationPropertyChange = Model<WorkitemsQueueEventsNotificationPropertyChangeFields>

/// The properties of ``WorkitemsQueueEventsNotificationPropertyChange``.
public struct WorkitemsQueueEventsNotificationPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `oldValues`.
    @_alwaysEmitIntoClient public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    @_alwaysEmitIntoClient public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `WorkitemsQueueEventsNotificationScoredAgent`.
public typealias WorkitemsQueueEventsNotificationScoredAgent = Model<WorkitemsQueueEventsNotificationScoredAgentFields>

/// The properties of ``WorkitemsQueueEventsNotificationScoredAgent``.
public struct WorkitemsQueueEventsNotificationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemsQueueEventsNotificationSession`.
public typealias WorkitemsQueueEventsNotificationSession = Model<WorkitemsQueueEventsNotificationSessionFields>

/// The properties of ``WorkitemsQueueEventsNotificationSession``.
public struct WorkitemsQueueEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemsQueueEventsNotificationSessionType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WorkitemsQueueEventsNotificationSessionStatus> { Field("status") }
    /// `dateSessionStart`.
    @_alwaysEmitIntoClient public var dateSessionStart: Field<String> { Field("dateSessionStart") }
    /// `dateSessionEnd`.
    @_alwaysEmitIntoClient public var dateSessionEnd: Field<String> { Field("dateSessionEnd") }
    /// `assignmentSegments`.
    @_alwaysEmitIntoClient public var assignmentSegments: Field<[WorkitemsQueueEventsNotificationAssignmentSegment]> { Field("assignmentSegments") }
}

/// A value of `type` of ``WorkitemsQueueEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationSessionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `QueueAssignment`.
    @_alwaysEmitIntoClient public static var queueAssignment: Self { "QueueAssignment" }
    /// `DirectAssignment`.
    @_alwaysEmitIntoClient public static var directAssignment: Self { "DirectAssignment" }
    /// `AgentComplete`.
    @_alwaysEmitIntoClient public static var agentComplete: Self { "AgentComplete" }
}

/// A value of `status` of ``WorkitemsQueueEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationSessionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
}

/// The schema `WorkitemsQueueEventsNotificationWorkitem`.
///
/// Events of `v2.taskmanagement.workitems.queues.{id}`.
public typealias WorkitemsQueueEventsNotificationWorkitem = Model<WorkitemsQueueEventsNotificationWorkitemFields>

/// The properties of ``WorkitemsQueueEventsNotificationWorkitem``.
public struct WorkitemsQueueEventsNotificationWorkitemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `typeId`.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<String> { Field("dateModified") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<String> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<String> { Field("dateExpires") }
    /// `dateAssignmentStateChanged`.
    @_alwaysEmitIntoClient public var dateAssignmentStateChanged: Field<String> { Field("dateAssignmentStateChanged") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<WorkitemsQueueEventsNotificationWorkitemStatusCategory> { Field("statusCategory") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<String> { Field("dateClosed") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<String> { Field("workbinId") }
    /// `reporterId`.
    @_alwaysEmitIntoClient public var reporterId: Field<String> { Field("reporterId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `wrapupId`.
    @_alwaysEmitIntoClient public var wrapupId: Field<String> { Field("wrapupId") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `operation`.
    @_alwaysEmitIntoClient public var operation: Field<WorkitemsQueueEventsNotificationWorkitemOperation> { Field("operation") }
    /// `changes`.
    @_alwaysEmitIntoClient public var changes: Field<[WorkitemsQueueEventsNotificationDelta]> { Field("changes") }
    /// `propertyChanges`.
    @_alwaysEmitIntoClient public var propertyChanges: Field<[WorkitemsQueueEventsNotificationPropertyChange]> { Field("propertyChanges") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemsQueueEventsNotificationWorkitemAssignmentState> { Field("assignmentState") }
    /// `assignmentId`.
    @_alwaysEmitIntoClient public var assignmentId: Field<String> { Field("assignmentId") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<[String: WorkitemsQueueEventsNotificationCustomAttribute]> { Field("customFields") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<WorkitemsQueueEventsNotificationWrapup> { Field("wrapup") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[WorkitemsQueueEventsNotificationSession]> { Field("sessions") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `workbinName`.
    @_alwaysEmitIntoClient public var workbinName: Field<String> { Field("workbinName") }
    /// `typeName`.
    @_alwaysEmitIntoClient public var typeName: Field<String> { Field("typeName") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemsQueueEventsNotificationScoredAgent]> { Field("scoredAgents") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `caseId`.
    @_alwaysEmitIntoClient public var caseId: Field<String> { Field("caseId") }
}

/// A value of `statusCategory` of ``WorkitemsQueueEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationWorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// A value of `operation` of ``WorkitemsQueueEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationWorkitemOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `edit`.
    @_alwaysEmitIntoClient public static var edit: Self { "edit" }
    /// `delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "delete" }
    /// `view`.
    @_alwaysEmitIntoClient public static var view: Self { "view" }
    /// `upload`.
    @_alwaysEmitIntoClient public static var upload: Self { "upload" }
    /// `download`.
    @_alwaysEmitIntoClient public static var download: Self { "download" }
    /// `activate`.
    @_alwaysEmitIntoClient public static var activate: Self { "activate" }
    /// `deactivate`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "deactivate" }
    /// `purge`.
    @_alwaysEmitIntoClient public static var purge: Self { "purge" }
    /// `processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "processed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
    /// `assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "assigned" }
    /// `unassigned`.
    @_alwaysEmitIntoClient public static var unassigned: Self { "unassigned" }
    /// `reset`.
    @_alwaysEmitIntoClient public static var reset: Self { "reset" }
    /// `reassigned`.
    @_alwaysEmitIntoClient public static var reassigned: Self { "reassigned" }
    /// `reassign`.
    @_alwaysEmitIntoClient public static var reassign: Self { "reassign" }
    /// `archive`.
    @_alwaysEmitIntoClient public static var archive: Self { "archive" }
    /// `unarchive`.
    @_alwaysEmitIntoClient public static var unarchive: Self { "unarchive" }
    /// `reschedule`.
    @_alwaysEmitIntoClient public static var reschedule: Self { "reschedule" }
}

/// A value of `assignmentState` of ``WorkitemsQueueEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationWorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsQueueEventsNotificationWrapup`.
public typealias WorkitemsQueueEventsNotificationWrapup = Model<WorkitemsQueueEventsNotificationWrapupFields>

/// The properties of ``WorkitemsQueueEventsNotificationWrapup``.
public struct WorkitemsQueueEventsNotificationWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `op`.
    @_alwaysEmitIntoClient public var op: Field<WorkitemsQueueEventsNotificationWrapupOp> { Field("op") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkitemsQueueEventsNotificationWrapupAction> { Field("action") }
}

/// A value of `op` of ``WorkitemsQueueEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationWrapupOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// A value of `action` of ``WorkitemsQueueEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationWrapupAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// The schema `WorkitemsUserEventsNotificationAssignmentSegment`.
public typealias WorkitemsUserEventsNotificationAssignmentSegment = Model<WorkitemsUserEventsNotificationAssignmentSegmentFields>

/// The properties of ``WorkitemsUserEventsNotificationAssignmentSegment``.
public struct WorkitemsUserEventsNotificationAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startState`.
    @_alwaysEmitIntoClient public var startState: Field<WorkitemsUserEventsNotificationAssignmentSegmentStartState> { Field("startState") }
    /// `endState`.
    @_alwaysEmitIntoClient public var endState: Field<WorkitemsUserEventsNotificationAssignmentSegmentEndState> { Field("endState") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `startState` of ``WorkitemsUserEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsUserEventsNotificationAssignmentSegmentStartState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `endState` of ``WorkitemsUserEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsUserEventsNotificationAssignmentSegmentEndState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsUserEventsNotificationCustomAttribute`.
public typealias WorkitemsUserEventsNotificationCustomAttribute = Model<WorkitemsUserEventsNotificationCustomAttributeFields>

/// The properties of ``WorkitemsUserEventsNotificationCustomAttribute``.
public struct WorkitemsUserEventsNotificationCustomAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<WorkitemsUserEventsNotificationCustomAttributeDataType> { Field("dataType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dataType` of ``WorkitemsUserEventsNotificationCustomAttribute``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationCustomAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `number`.
    @_alwaysEmitIntoClient public static var number: Self { "number" }
    /// `boolean$`.
    @_alwaysEmitIntoClient public static var boolean: Self { "boolean$" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
}

/// The schema `WorkitemsUserEventsNotificationDelta`.
public typealias WorkitemsUserEventsNotificationDelta = Model<WorkitemsUserEventsNotificationDeltaFields>

/// The properties of ``WorkitemsUserEventsNotificationDelta``.
public struct WorkitemsUserEventsNotificationDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`.
    @_alwaysEmitIntoClient public var op: Field<WorkitemsUserEventsNotificationDeltaOp> { Field("op") }
    /// `field`.
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `oldValue`.
    @_alwaysEmitIntoClient public var oldValue: Field<String> { Field("oldValue") }
    /// `newValue`.
    @_alwaysEmitIntoClient public var newValue: Field<String> { Field("newValue") }
}

/// A value of `op` of ``WorkitemsUserEventsNotificationDelta``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationDeltaOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "remove" }
    /// `replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "replace" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
}

/// The schema `WorkitemsUserEventsNotificationPropertyChange`.
public typealias WorkitemsUserEventsNotificationPropertyChange = Model<WorkitemsUserEventsNotificationPropertyChangeFields>

/// The properties of ``WorkitemsUserEventsNotificationPropertyChange``.
public struct WorkitemsUserEventsNotificationPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `oldValues`.
    @_alwaysEmitIntoClient public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    @_alwaysEmitIntoClient public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `WorkitemsUserEventsNotificationScoredAgent`.
public typealias WorkitemsUserEventsNotificationScoredAgent = Model<WorkitemsUserEventsNotificationScoredAgentFields>

/// The properties of ``WorkitemsUserEventsNotificationScoredAgent``.
public struct WorkitemsUserEventsNotificationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemsUserEventsNotificationSession`.
public typealias WorkitemsUserEventsNotificationSession = Model<WorkitemsUserEventsNotificationSessionFields>

/// The properties of ``WorkitemsUserEventsNotificationSession``.
public struct WorkitemsUserEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WorkitemsUserEventsNotificationSessionType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WorkitemsUserEventsNotificationSessionStatus> { Field("status") }
    /// `dateSessionStart`.
    @_alwaysEmitIntoClient public var dateSessionStart: Field<String> { Field("dateSessionStart") }
    /// `dateSessionEnd`.
    @_alwaysEmitIntoClient public var dateSessionEnd: Field<String> { Field("dateSessionEnd") }
    /// `assignmentSegments`.
    @_alwaysEmitIntoClient public var assignmentSegments: Field<[WorkitemsUserEventsNotificationAssignmentSegment]> { Field("assignmentSegments") }
}

/// A value of `type` of ``WorkitemsUserEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationSessionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `QueueAssignment`.
    @_alwaysEmitIntoClient public static var queueAssignment: Self { "QueueAssignment" }
    /// `DirectAssignment`.
    @_alwaysEmitIntoClient public static var directAssignment: Self { "DirectAssignment" }
    /// `AgentComplete`.
    @_alwaysEmitIntoClient public static var agentComplete: Self { "AgentComplete" }
}

/// A value of `status` of ``WorkitemsUserEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationSessionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
}

/// The schema `WorkitemsUserEventsNotificationWorkitem`.
///
/// Events of `v2.taskmanagement.workitems.users.{id}`.
public typealias WorkitemsUserEventsNotificationWorkitem = Model<WorkitemsUserEventsNotificationWorkitemFields>

/// The properties of ``WorkitemsUserEventsNotificationWorkitem``.
public struct WorkitemsUserEventsNotificationWorkitemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `typeId`.
    @_alwaysEmitIntoClient public var typeId: Field<String> { Field("typeId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<String> { Field("dateModified") }
    /// `dateDue`.
    @_alwaysEmitIntoClient public var dateDue: Field<String> { Field("dateDue") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<String> { Field("dateExpires") }
    /// `dateAssignmentStateChanged`.
    @_alwaysEmitIntoClient public var dateAssignmentStateChanged: Field<String> { Field("dateAssignmentStateChanged") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    @_alwaysEmitIntoClient public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    @_alwaysEmitIntoClient public var statusId: Field<String> { Field("statusId") }
    /// `statusCategory`.
    @_alwaysEmitIntoClient public var statusCategory: Field<WorkitemsUserEventsNotificationWorkitemStatusCategory> { Field("statusCategory") }
    /// `dateClosed`.
    @_alwaysEmitIntoClient public var dateClosed: Field<String> { Field("dateClosed") }
    /// `workbinId`.
    @_alwaysEmitIntoClient public var workbinId: Field<String> { Field("workbinId") }
    /// `reporterId`.
    @_alwaysEmitIntoClient public var reporterId: Field<String> { Field("reporterId") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `wrapupId`.
    @_alwaysEmitIntoClient public var wrapupId: Field<String> { Field("wrapupId") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `operation`.
    @_alwaysEmitIntoClient public var operation: Field<WorkitemsUserEventsNotificationWorkitemOperation> { Field("operation") }
    /// `changes`.
    @_alwaysEmitIntoClient public var changes: Field<[WorkitemsUserEventsNotificationDelta]> { Field("changes") }
    /// `propertyChanges`.
    @_alwaysEmitIntoClient public var propertyChanges: Field<[WorkitemsUserEventsNotificationPropertyChange]> { Field("propertyChanges") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<WorkitemsUserEventsNotificationWorkitemAssignmentState> { Field("assignmentState") }
    /// `assignmentId`.
    @_alwaysEmitIntoClient public var assignmentId: Field<String> { Field("assignmentId") }
    /// `alertTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `customFields`.
    @_alwaysEmitIntoClient public var customFields: Field<[String: WorkitemsUserEventsNotificationCustomAttribute]> { Field("customFields") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<WorkitemsUserEventsNotificationWrapup> { Field("wrapup") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[WorkitemsUserEventsNotificationSession]> { Field("sessions") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `workbinName`.
    @_alwaysEmitIntoClient public var workbinName: Field<String> { Field("workbinName") }
    /// `typeName`.
    @_alwaysEmitIntoClient public var typeName: Field<String> { Field("typeName") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[WorkitemsUserEventsNotificationScoredAgent]> { Field("scoredAgents") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `caseId`.
    @_alwaysEmitIntoClient public var caseId: Field<String> { Field("caseId") }
}

/// A value of `statusCategory` of ``WorkitemsUserEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationWorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    @_alwaysEmitIntoClient public static var waiting: Self { "Waiting" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// A value of `operation` of ``WorkitemsUserEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationWorkitemOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `add`.
    @_alwaysEmitIntoClient public static var add: Self { "add" }
    /// `edit`.
    @_alwaysEmitIntoClient public static var edit: Self { "edit" }
    /// `delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "delete" }
    /// `view`.
    @_alwaysEmitIntoClient public static var view: Self { "view" }
    /// `upload`.
    @_alwaysEmitIntoClient public static var upload: Self { "upload" }
    /// `download`.
    @_alwaysEmitIntoClient public static var download: Self { "download" }
    /// `activate`.
    @_alwaysEmitIntoClient public static var activate: Self { "activate" }
    /// `deactivate`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "deactivate" }
    /// `purge`.
    @_alwaysEmitIntoClient public static var purge: Self { "purge" }
    /// `processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "processed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
    /// `assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "assigned" }
    /// `unassigned`.
    @_alwaysEmitIntoClient public static var unassigned: Self { "unassigned" }
    /// `reset`.
    @_alwaysEmitIntoClient public static var reset: Self { "reset" }
    /// `reassigned`.
    @_alwaysEmitIntoClient public static var reassigned: Self { "reassigned" }
    /// `reassign`.
    @_alwaysEmitIntoClient public static var reassign: Self { "reassign" }
    /// `archive`.
    @_alwaysEmitIntoClient public static var archive: Self { "archive" }
    /// `unarchive`.
    @_alwaysEmitIntoClient public static var unarchive: Self { "unarchive" }
    /// `reschedule`.
    @_alwaysEmitIntoClient public static var reschedule: Self { "reschedule" }
}

/// A value of `assignmentState` of ``WorkitemsUserEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationWorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    @_alwaysEmitIntoClient public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    @_alwaysEmitIntoClient public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    @_alwaysEmitIntoClient public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    @_alwaysEmitIntoClient public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsUserEventsNotificationWrapup`.
public typealias WorkitemsUserEventsNotificationWrapup = Model<WorkitemsUserEventsNotificationWrapupFields>

/// The properties of ``WorkitemsUserEventsNotificationWrapup``.
public struct WorkitemsUserEventsNotificationWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `op`.
    @_alwaysEmitIntoClient public var op: Field<WorkitemsUserEventsNotificationWrapupOp> { Field("op") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WorkitemsUserEventsNotificationWrapupAction> { Field("action") }
}

/// A value of `op` of ``WorkitemsUserEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationWrapupOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}

/// A value of `action` of ``WorkitemsUserEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationWrapupAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Remove`.
    @_alwaysEmitIntoClient public static var remove: Self { "Remove" }
}
