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
    public var id: Field<String> { Field("id") }
    /// `buId`.
    public var buId: Field<String> { Field("buId") }
    /// `status`.
    public var status: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus> { Field("status") }
    /// `bidType`.
    public var bidType: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType> { Field("bidType") }
    /// `bidWindowStartDate`.
    public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`.
    public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`.
    public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `agentRankingType`.
    public var agentRankingType: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`.
    public var rankingTiebreakerType: Field<WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `workPlanFieldsVisibleToAgents`.
    public var workPlanFieldsVisibleToAgents: Field<[WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
}

/// A value of `status` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to those that are
/// newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Locked`.
    public static var locked: Self { "Locked" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `Optimized`.
    public static var optimized: Self { "Optimized" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Processed`.
    public static var processed: Self { "Processed" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// A value of `bidType` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to those that are
/// newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `WorkPlanBid`.
    public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
}

/// A value of `agentRankingType` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to those
/// that are newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``, open to
/// those that are newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `workPlanFieldsVisibleToAgents` of ``WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotification``,
/// open to those that are newer than this version.
public struct WorkPlanBiddingAdminNotificationTopicWorkPlanBiddingNotificationWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `PaidHours`.
    public static var paidHours: Self { "PaidHours" }
}

/// The schema `WorkitemsEventsNotificationAssignmentSegment`.
public typealias WorkitemsEventsNotificationAssignmentSegment = Model<WorkitemsEventsNotificationAssignmentSegmentFields>

/// The properties of ``WorkitemsEventsNotificationAssignmentSegment``.
public struct WorkitemsEventsNotificationAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startState`.
    public var startState: Field<WorkitemsEventsNotificationAssignmentSegmentStartState> { Field("startState") }
    /// `endState`.
    public var endState: Field<WorkitemsEventsNotificationAssignmentSegmentEndState> { Field("endState") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `startState` of ``WorkitemsEventsNotificationAssignmentSegment``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationAssignmentSegmentStartState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `endState` of ``WorkitemsEventsNotificationAssignmentSegment``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationAssignmentSegmentEndState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsEventsNotificationCustomAttribute`.
public typealias WorkitemsEventsNotificationCustomAttribute = Model<WorkitemsEventsNotificationCustomAttributeFields>

/// The properties of ``WorkitemsEventsNotificationCustomAttribute``.
public struct WorkitemsEventsNotificationCustomAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    public var dataType: Field<WorkitemsEventsNotificationCustomAttributeDataType> { Field("dataType") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `dataType` of ``WorkitemsEventsNotificationCustomAttribute``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationCustomAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `string`.
    public static var string: Self { "string" }
    /// `number`.
    public static var number: Self { "number" }
    /// `boolean$`.
    public static var boolean: Self { "boolean$" }
    /// `integer`.
    public static var integer: Self { "integer" }
}

/// The schema `WorkitemsEventsNotificationDelta`.
public typealias WorkitemsEventsNotificationDelta = Model<WorkitemsEventsNotificationDeltaFields>

/// The properties of ``WorkitemsEventsNotificationDelta``.
public struct WorkitemsEventsNotificationDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`.
    public var op: Field<WorkitemsEventsNotificationDeltaOp> { Field("op") }
    /// `field`.
    public var field: Field<String> { Field("field") }
    /// `oldValue`.
    public var oldValue: Field<String> { Field("oldValue") }
    /// `newValue`.
    public var newValue: Field<String> { Field("newValue") }
}

/// A value of `op` of ``WorkitemsEventsNotificationDelta``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationDeltaOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    public static var add: Self { "add" }
    /// `remove`.
    public static var remove: Self { "remove" }
    /// `replace`.
    public static var replace: Self { "replace" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
}

/// The schema `WorkitemsEventsNotificationPropertyChange`.
public typealias WorkitemsEventsNotificationPropertyChange = Model<WorkitemsEventsNotificationPropertyChangeFields>

/// The properties of ``WorkitemsEventsNotificationPropertyChange``.
public struct WorkitemsEventsNotificationPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `oldValues`.
    public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `WorkitemsEventsNotificationScoredAgent`.
public typealias WorkitemsEventsNotificationScoredAgent = Model<WorkitemsEventsNotificationScoredAgentFields>

/// The properties of ``WorkitemsEventsNotificationScoredAgent``.
public struct WorkitemsEventsNotificationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemsEventsNotificationSession`.
public typealias WorkitemsEventsNotificationSession = Model<WorkitemsEventsNotificationSessionFields>

/// The properties of ``WorkitemsEventsNotificationSession``.
public struct WorkitemsEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkitemsEventsNotificationSessionType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<WorkitemsEventsNotificationSessionStatus> { Field("status") }
    /// `dateSessionStart`.
    public var dateSessionStart: Field<String> { Field("dateSessionStart") }
    /// `dateSessionEnd`.
    public var dateSessionEnd: Field<String> { Field("dateSessionEnd") }
    /// `assignmentSegments`.
    public var assignmentSegments: Field<[WorkitemsEventsNotificationAssignmentSegment]> { Field("assignmentSegments") }
}

/// A value of `type` of ``WorkitemsEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationSessionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Agent`.
    public static var agent: Self { "Agent" }
    /// `QueueAssignment`.
    public static var queueAssignment: Self { "QueueAssignment" }
    /// `DirectAssignment`.
    public static var directAssignment: Self { "DirectAssignment" }
    /// `AgentComplete`.
    public static var agentComplete: Self { "AgentComplete" }
}

/// A value of `status` of ``WorkitemsEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationSessionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `typeId`.
    public var typeId: Field<String> { Field("typeId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<String> { Field("dateModified") }
    /// `dateDue`.
    public var dateDue: Field<String> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<String> { Field("dateExpires") }
    /// `dateAssignmentStateChanged`.
    public var dateAssignmentStateChanged: Field<String> { Field("dateAssignmentStateChanged") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
    /// `statusCategory`.
    public var statusCategory: Field<WorkitemsEventsNotificationWorkitemStatusCategory> { Field("statusCategory") }
    /// `dateClosed`.
    public var dateClosed: Field<String> { Field("dateClosed") }
    /// `workbinId`.
    public var workbinId: Field<String> { Field("workbinId") }
    /// `reporterId`.
    public var reporterId: Field<String> { Field("reporterId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `wrapupId`.
    public var wrapupId: Field<String> { Field("wrapupId") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `operation`.
    public var operation: Field<WorkitemsEventsNotificationWorkitemOperation> { Field("operation") }
    /// `changes`.
    public var changes: Field<[WorkitemsEventsNotificationDelta]> { Field("changes") }
    /// `propertyChanges`.
    public var propertyChanges: Field<[WorkitemsEventsNotificationPropertyChange]> { Field("propertyChanges") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemsEventsNotificationWorkitemAssignmentState> { Field("assignmentState") }
    /// `assignmentId`.
    public var assignmentId: Field<String> { Field("assignmentId") }
    /// `alertTimeoutSeconds`.
    public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `customFields`.
    public var customFields: Field<[String: WorkitemsEventsNotificationCustomAttribute]> { Field("customFields") }
    /// `wrapup`.
    public var wrapup: Field<WorkitemsEventsNotificationWrapup> { Field("wrapup") }
    /// `sessions`.
    public var sessions: Field<[WorkitemsEventsNotificationSession]> { Field("sessions") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `workbinName`.
    public var workbinName: Field<String> { Field("workbinName") }
    /// `typeName`.
    public var typeName: Field<String> { Field("typeName") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemsEventsNotificationScoredAgent]> { Field("scoredAgents") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `caseId`.
    public var caseId: Field<String> { Field("caseId") }
}

/// A value of `statusCategory` of ``WorkitemsEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationWorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// A value of `operation` of ``WorkitemsEventsNotificationWorkitem``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationWorkitemOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `add`.
    public static var add: Self { "add" }
    /// `edit`.
    public static var edit: Self { "edit" }
    /// `delete`.
    public static var delete: Self { "delete" }
    /// `view`.
    public static var view: Self { "view" }
    /// `upload`.
    public static var upload: Self { "upload" }
    /// `download`.
    public static var download: Self { "download" }
    /// `activate`.
    public static var activate: Self { "activate" }
    /// `deactivate`.
    public static var deactivate: Self { "deactivate" }
    /// `purge`.
    public static var purge: Self { "purge" }
    /// `processed`.
    public static var processed: Self { "processed" }
    /// `published`.
    public static var published: Self { "published" }
    /// `assigned`.
    public static var assigned: Self { "assigned" }
    /// `unassigned`.
    public static var unassigned: Self { "unassigned" }
    /// `reset`.
    public static var reset: Self { "reset" }
    /// `reassigned`.
    public static var reassigned: Self { "reassigned" }
    /// `reassign`.
    public static var reassign: Self { "reassign" }
    /// `archive`.
    public static var archive: Self { "archive" }
    /// `unarchive`.
    public static var unarchive: Self { "unarchive" }
    /// `reschedule`.
    public static var reschedule: Self { "reschedule" }
}

/// A value of `assignmentState` of ``WorkitemsEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsEventsNotificationWorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsEventsNotificationWrapup`.
public typealias WorkitemsEventsNotificationWrapup = Model<WorkitemsEventsNotificationWrapupFields>

/// The properties of ``WorkitemsEventsNotificationWrapup``.
public struct WorkitemsEventsNotificationWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `op`.
    public var op: Field<WorkitemsEventsNotificationWrapupOp> { Field("op") }
    /// `action`.
    public var action: Field<WorkitemsEventsNotificationWrapupAction> { Field("action") }
}

/// A value of `op` of ``WorkitemsEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationWrapupOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// A value of `action` of ``WorkitemsEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsEventsNotificationWrapupAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// The schema `WorkitemsQueueEventsNotificationAssignmentSegment`.
public typealias WorkitemsQueueEventsNotificationAssignmentSegment = Model<WorkitemsQueueEventsNotificationAssignmentSegmentFields>

/// The properties of ``WorkitemsQueueEventsNotificationAssignmentSegment``.
public struct WorkitemsQueueEventsNotificationAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startState`.
    public var startState: Field<WorkitemsQueueEventsNotificationAssignmentSegmentStartState> { Field("startState") }
    /// `endState`.
    public var endState: Field<WorkitemsQueueEventsNotificationAssignmentSegmentEndState> { Field("endState") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `startState` of ``WorkitemsQueueEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsQueueEventsNotificationAssignmentSegmentStartState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `endState` of ``WorkitemsQueueEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsQueueEventsNotificationAssignmentSegmentEndState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsQueueEventsNotificationCustomAttribute`.
public typealias WorkitemsQueueEventsNotificationCustomAttribute = Model<WorkitemsQueueEventsNotificationCustomAttributeFields>

/// The properties of ``WorkitemsQueueEventsNotificationCustomAttribute``.
public struct WorkitemsQueueEventsNotificationCustomAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    public var dataType: Field<WorkitemsQueueEventsNotificationCustomAttributeDataType> { Field("dataType") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `dataType` of ``WorkitemsQueueEventsNotificationCustomAttribute``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationCustomAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `string`.
    public static var string: Self { "string" }
    /// `number`.
    public static var number: Self { "number" }
    /// `boolean$`.
    public static var boolean: Self { "boolean$" }
    /// `integer`.
    public static var integer: Self { "integer" }
}

/// The schema `WorkitemsQueueEventsNotificationDelta`.
public typealias WorkitemsQueueEventsNotificationDelta = Model<WorkitemsQueueEventsNotificationDeltaFields>

/// The properties of ``WorkitemsQueueEventsNotificationDelta``.
public struct WorkitemsQueueEventsNotificationDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`.
    public var op: Field<WorkitemsQueueEventsNotificationDeltaOp> { Field("op") }
    /// `field`.
    public var field: Field<String> { Field("field") }
    /// `oldValue`.
    public var oldValue: Field<String> { Field("oldValue") }
    /// `newValue`.
    public var newValue: Field<String> { Field("newValue") }
}

/// A value of `op` of ``WorkitemsQueueEventsNotificationDelta``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationDeltaOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    public static var add: Self { "add" }
    /// `remove`.
    public static var remove: Self { "remove" }
    /// `replace`.
    public static var replace: Self { "replace" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
}

/// The schema `WorkitemsQueueEventsNotificationPropertyChange`.
public typealias WorkitemsQueueEventsNotificationPropertyChange = Model<WorkitemsQueueEventsNotificationPropertyChangeFields>

/// The properties of ``WorkitemsQueueEventsNotificationPropertyChange``.
public struct WorkitemsQueueEventsNotificationPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `oldValues`.
    public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `WorkitemsQueueEventsNotificationScoredAgent`.
public typealias WorkitemsQueueEventsNotificationScoredAgent = Model<WorkitemsQueueEventsNotificationScoredAgentFields>

/// The properties of ``WorkitemsQueueEventsNotificationScoredAgent``.
public struct WorkitemsQueueEventsNotificationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemsQueueEventsNotificationSession`.
public typealias WorkitemsQueueEventsNotificationSession = Model<WorkitemsQueueEventsNotificationSessionFields>

/// The properties of ``WorkitemsQueueEventsNotificationSession``.
public struct WorkitemsQueueEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkitemsQueueEventsNotificationSessionType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<WorkitemsQueueEventsNotificationSessionStatus> { Field("status") }
    /// `dateSessionStart`.
    public var dateSessionStart: Field<String> { Field("dateSessionStart") }
    /// `dateSessionEnd`.
    public var dateSessionEnd: Field<String> { Field("dateSessionEnd") }
    /// `assignmentSegments`.
    public var assignmentSegments: Field<[WorkitemsQueueEventsNotificationAssignmentSegment]> { Field("assignmentSegments") }
}

/// A value of `type` of ``WorkitemsQueueEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationSessionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Agent`.
    public static var agent: Self { "Agent" }
    /// `QueueAssignment`.
    public static var queueAssignment: Self { "QueueAssignment" }
    /// `DirectAssignment`.
    public static var directAssignment: Self { "DirectAssignment" }
    /// `AgentComplete`.
    public static var agentComplete: Self { "AgentComplete" }
}

/// A value of `status` of ``WorkitemsQueueEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationSessionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `typeId`.
    public var typeId: Field<String> { Field("typeId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<String> { Field("dateModified") }
    /// `dateDue`.
    public var dateDue: Field<String> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<String> { Field("dateExpires") }
    /// `dateAssignmentStateChanged`.
    public var dateAssignmentStateChanged: Field<String> { Field("dateAssignmentStateChanged") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
    /// `statusCategory`.
    public var statusCategory: Field<WorkitemsQueueEventsNotificationWorkitemStatusCategory> { Field("statusCategory") }
    /// `dateClosed`.
    public var dateClosed: Field<String> { Field("dateClosed") }
    /// `workbinId`.
    public var workbinId: Field<String> { Field("workbinId") }
    /// `reporterId`.
    public var reporterId: Field<String> { Field("reporterId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `wrapupId`.
    public var wrapupId: Field<String> { Field("wrapupId") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `operation`.
    public var operation: Field<WorkitemsQueueEventsNotificationWorkitemOperation> { Field("operation") }
    /// `changes`.
    public var changes: Field<[WorkitemsQueueEventsNotificationDelta]> { Field("changes") }
    /// `propertyChanges`.
    public var propertyChanges: Field<[WorkitemsQueueEventsNotificationPropertyChange]> { Field("propertyChanges") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemsQueueEventsNotificationWorkitemAssignmentState> { Field("assignmentState") }
    /// `assignmentId`.
    public var assignmentId: Field<String> { Field("assignmentId") }
    /// `alertTimeoutSeconds`.
    public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `customFields`.
    public var customFields: Field<[String: WorkitemsQueueEventsNotificationCustomAttribute]> { Field("customFields") }
    /// `wrapup`.
    public var wrapup: Field<WorkitemsQueueEventsNotificationWrapup> { Field("wrapup") }
    /// `sessions`.
    public var sessions: Field<[WorkitemsQueueEventsNotificationSession]> { Field("sessions") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `workbinName`.
    public var workbinName: Field<String> { Field("workbinName") }
    /// `typeName`.
    public var typeName: Field<String> { Field("typeName") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemsQueueEventsNotificationScoredAgent]> { Field("scoredAgents") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `caseId`.
    public var caseId: Field<String> { Field("caseId") }
}

/// A value of `statusCategory` of ``WorkitemsQueueEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationWorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// A value of `operation` of ``WorkitemsQueueEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationWorkitemOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `add`.
    public static var add: Self { "add" }
    /// `edit`.
    public static var edit: Self { "edit" }
    /// `delete`.
    public static var delete: Self { "delete" }
    /// `view`.
    public static var view: Self { "view" }
    /// `upload`.
    public static var upload: Self { "upload" }
    /// `download`.
    public static var download: Self { "download" }
    /// `activate`.
    public static var activate: Self { "activate" }
    /// `deactivate`.
    public static var deactivate: Self { "deactivate" }
    /// `purge`.
    public static var purge: Self { "purge" }
    /// `processed`.
    public static var processed: Self { "processed" }
    /// `published`.
    public static var published: Self { "published" }
    /// `assigned`.
    public static var assigned: Self { "assigned" }
    /// `unassigned`.
    public static var unassigned: Self { "unassigned" }
    /// `reset`.
    public static var reset: Self { "reset" }
    /// `reassigned`.
    public static var reassigned: Self { "reassigned" }
    /// `reassign`.
    public static var reassign: Self { "reassign" }
    /// `archive`.
    public static var archive: Self { "archive" }
    /// `unarchive`.
    public static var unarchive: Self { "unarchive" }
    /// `reschedule`.
    public static var reschedule: Self { "reschedule" }
}

/// A value of `assignmentState` of ``WorkitemsQueueEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsQueueEventsNotificationWorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsQueueEventsNotificationWrapup`.
public typealias WorkitemsQueueEventsNotificationWrapup = Model<WorkitemsQueueEventsNotificationWrapupFields>

/// The properties of ``WorkitemsQueueEventsNotificationWrapup``.
public struct WorkitemsQueueEventsNotificationWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `op`.
    public var op: Field<WorkitemsQueueEventsNotificationWrapupOp> { Field("op") }
    /// `action`.
    public var action: Field<WorkitemsQueueEventsNotificationWrapupAction> { Field("action") }
}

/// A value of `op` of ``WorkitemsQueueEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationWrapupOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// A value of `action` of ``WorkitemsQueueEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsQueueEventsNotificationWrapupAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// The schema `WorkitemsUserEventsNotificationAssignmentSegment`.
public typealias WorkitemsUserEventsNotificationAssignmentSegment = Model<WorkitemsUserEventsNotificationAssignmentSegmentFields>

/// The properties of ``WorkitemsUserEventsNotificationAssignmentSegment``.
public struct WorkitemsUserEventsNotificationAssignmentSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startState`.
    public var startState: Field<WorkitemsUserEventsNotificationAssignmentSegmentStartState> { Field("startState") }
    /// `endState`.
    public var endState: Field<WorkitemsUserEventsNotificationAssignmentSegmentEndState> { Field("endState") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
}

/// A value of `startState` of ``WorkitemsUserEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsUserEventsNotificationAssignmentSegmentStartState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// A value of `endState` of ``WorkitemsUserEventsNotificationAssignmentSegment``, open to those that are newer than
/// this version.
public struct WorkitemsUserEventsNotificationAssignmentSegmentEndState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsUserEventsNotificationCustomAttribute`.
public typealias WorkitemsUserEventsNotificationCustomAttribute = Model<WorkitemsUserEventsNotificationCustomAttributeFields>

/// The properties of ``WorkitemsUserEventsNotificationCustomAttribute``.
public struct WorkitemsUserEventsNotificationCustomAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`.
    public var dataType: Field<WorkitemsUserEventsNotificationCustomAttributeDataType> { Field("dataType") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `dataType` of ``WorkitemsUserEventsNotificationCustomAttribute``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationCustomAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `string`.
    public static var string: Self { "string" }
    /// `number`.
    public static var number: Self { "number" }
    /// `boolean$`.
    public static var boolean: Self { "boolean$" }
    /// `integer`.
    public static var integer: Self { "integer" }
}

/// The schema `WorkitemsUserEventsNotificationDelta`.
public typealias WorkitemsUserEventsNotificationDelta = Model<WorkitemsUserEventsNotificationDeltaFields>

/// The properties of ``WorkitemsUserEventsNotificationDelta``.
public struct WorkitemsUserEventsNotificationDeltaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `op`.
    public var op: Field<WorkitemsUserEventsNotificationDeltaOp> { Field("op") }
    /// `field`.
    public var field: Field<String> { Field("field") }
    /// `oldValue`.
    public var oldValue: Field<String> { Field("oldValue") }
    /// `newValue`.
    public var newValue: Field<String> { Field("newValue") }
}

/// A value of `op` of ``WorkitemsUserEventsNotificationDelta``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationDeltaOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `add`.
    public static var add: Self { "add" }
    /// `remove`.
    public static var remove: Self { "remove" }
    /// `replace`.
    public static var replace: Self { "replace" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
}

/// The schema `WorkitemsUserEventsNotificationPropertyChange`.
public typealias WorkitemsUserEventsNotificationPropertyChange = Model<WorkitemsUserEventsNotificationPropertyChangeFields>

/// The properties of ``WorkitemsUserEventsNotificationPropertyChange``.
public struct WorkitemsUserEventsNotificationPropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `oldValues`.
    public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `WorkitemsUserEventsNotificationScoredAgent`.
public typealias WorkitemsUserEventsNotificationScoredAgent = Model<WorkitemsUserEventsNotificationScoredAgentFields>

/// The properties of ``WorkitemsUserEventsNotificationScoredAgent``.
public struct WorkitemsUserEventsNotificationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `WorkitemsUserEventsNotificationSession`.
public typealias WorkitemsUserEventsNotificationSession = Model<WorkitemsUserEventsNotificationSessionFields>

/// The properties of ``WorkitemsUserEventsNotificationSession``.
public struct WorkitemsUserEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WorkitemsUserEventsNotificationSessionType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<WorkitemsUserEventsNotificationSessionStatus> { Field("status") }
    /// `dateSessionStart`.
    public var dateSessionStart: Field<String> { Field("dateSessionStart") }
    /// `dateSessionEnd`.
    public var dateSessionEnd: Field<String> { Field("dateSessionEnd") }
    /// `assignmentSegments`.
    public var assignmentSegments: Field<[WorkitemsUserEventsNotificationAssignmentSegment]> { Field("assignmentSegments") }
}

/// A value of `type` of ``WorkitemsUserEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationSessionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Agent`.
    public static var agent: Self { "Agent" }
    /// `QueueAssignment`.
    public static var queueAssignment: Self { "QueueAssignment" }
    /// `DirectAssignment`.
    public static var directAssignment: Self { "DirectAssignment" }
    /// `AgentComplete`.
    public static var agentComplete: Self { "AgentComplete" }
}

/// A value of `status` of ``WorkitemsUserEventsNotificationSession``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationSessionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `typeId`.
    public var typeId: Field<String> { Field("typeId") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `dateCreated`.
    public var dateCreated: Field<String> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<String> { Field("dateModified") }
    /// `dateDue`.
    public var dateDue: Field<String> { Field("dateDue") }
    /// `dateExpires`.
    public var dateExpires: Field<String> { Field("dateExpires") }
    /// `dateAssignmentStateChanged`.
    public var dateAssignmentStateChanged: Field<String> { Field("dateAssignmentStateChanged") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `ttl`.
    public var ttl: Field<Int> { Field("ttl") }
    /// `statusId`.
    public var statusId: Field<String> { Field("statusId") }
    /// `statusCategory`.
    public var statusCategory: Field<WorkitemsUserEventsNotificationWorkitemStatusCategory> { Field("statusCategory") }
    /// `dateClosed`.
    public var dateClosed: Field<String> { Field("dateClosed") }
    /// `workbinId`.
    public var workbinId: Field<String> { Field("workbinId") }
    /// `reporterId`.
    public var reporterId: Field<String> { Field("reporterId") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `wrapupId`.
    public var wrapupId: Field<String> { Field("wrapupId") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `operation`.
    public var operation: Field<WorkitemsUserEventsNotificationWorkitemOperation> { Field("operation") }
    /// `changes`.
    public var changes: Field<[WorkitemsUserEventsNotificationDelta]> { Field("changes") }
    /// `propertyChanges`.
    public var propertyChanges: Field<[WorkitemsUserEventsNotificationPropertyChange]> { Field("propertyChanges") }
    /// `assignmentState`.
    public var assignmentState: Field<WorkitemsUserEventsNotificationWorkitemAssignmentState> { Field("assignmentState") }
    /// `assignmentId`.
    public var assignmentId: Field<String> { Field("assignmentId") }
    /// `alertTimeoutSeconds`.
    public var alertTimeoutSeconds: Field<Int> { Field("alertTimeoutSeconds") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `customFields`.
    public var customFields: Field<[String: WorkitemsUserEventsNotificationCustomAttribute]> { Field("customFields") }
    /// `wrapup`.
    public var wrapup: Field<WorkitemsUserEventsNotificationWrapup> { Field("wrapup") }
    /// `sessions`.
    public var sessions: Field<[WorkitemsUserEventsNotificationSession]> { Field("sessions") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `workbinName`.
    public var workbinName: Field<String> { Field("workbinName") }
    /// `typeName`.
    public var typeName: Field<String> { Field("typeName") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[WorkitemsUserEventsNotificationScoredAgent]> { Field("scoredAgents") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `caseId`.
    public var caseId: Field<String> { Field("caseId") }
}

/// A value of `statusCategory` of ``WorkitemsUserEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationWorkitemStatusCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Waiting`.
    public static var waiting: Self { "Waiting" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// A value of `operation` of ``WorkitemsUserEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationWorkitemOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `add`.
    public static var add: Self { "add" }
    /// `edit`.
    public static var edit: Self { "edit" }
    /// `delete`.
    public static var delete: Self { "delete" }
    /// `view`.
    public static var view: Self { "view" }
    /// `upload`.
    public static var upload: Self { "upload" }
    /// `download`.
    public static var download: Self { "download" }
    /// `activate`.
    public static var activate: Self { "activate" }
    /// `deactivate`.
    public static var deactivate: Self { "deactivate" }
    /// `purge`.
    public static var purge: Self { "purge" }
    /// `processed`.
    public static var processed: Self { "processed" }
    /// `published`.
    public static var published: Self { "published" }
    /// `assigned`.
    public static var assigned: Self { "assigned" }
    /// `unassigned`.
    public static var unassigned: Self { "unassigned" }
    /// `reset`.
    public static var reset: Self { "reset" }
    /// `reassigned`.
    public static var reassigned: Self { "reassigned" }
    /// `reassign`.
    public static var reassign: Self { "reassign" }
    /// `archive`.
    public static var archive: Self { "archive" }
    /// `unarchive`.
    public static var unarchive: Self { "unarchive" }
    /// `reschedule`.
    public static var reschedule: Self { "reschedule" }
}

/// A value of `assignmentState` of ``WorkitemsUserEventsNotificationWorkitem``, open to those that are newer than this
/// version.
public struct WorkitemsUserEventsNotificationWorkitemAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `AcdStarted`.
    public static var acdStarted: Self { "AcdStarted" }
    /// `Alerting`.
    public static var alerting: Self { "Alerting" }
    /// `AlertTimeout`.
    public static var alertTimeout: Self { "AlertTimeout" }
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
    /// `AcdCancelled`.
    public static var acdCancelled: Self { "AcdCancelled" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `AcdExpired`.
    public static var acdExpired: Self { "AcdExpired" }
}

/// The schema `WorkitemsUserEventsNotificationWrapup`.
public typealias WorkitemsUserEventsNotificationWrapup = Model<WorkitemsUserEventsNotificationWrapupFields>

/// The properties of ``WorkitemsUserEventsNotificationWrapup``.
public struct WorkitemsUserEventsNotificationWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `op`.
    public var op: Field<WorkitemsUserEventsNotificationWrapupOp> { Field("op") }
    /// `action`.
    public var action: Field<WorkitemsUserEventsNotificationWrapupAction> { Field("action") }
}

/// A value of `op` of ``WorkitemsUserEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationWrapupOp: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}

/// A value of `action` of ``WorkitemsUserEventsNotificationWrapup``, open to those that are newer than this version.
public struct WorkitemsUserEventsNotificationWrapupAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Remove`.
    public static var remove: Self { "Remove" }
}
