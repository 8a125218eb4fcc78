// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.activityplans.jobs`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification = Model<WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType> { Field("type") }
    /// `activityPlan`.
    public var activityPlan: Field<WfmActivityPlanJobCompleteTopicActivityPlanReference> { Field("activityPlan") }
    /// `status`.
    public var status: Field<WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus> { Field("status") }
    /// `exceptions`.
    public var exceptions: Field<[WfmActivityPlanJobCompleteTopicActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    public var error: Field<WfmActivityPlanJobCompleteTopicErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that are
/// newer than this version.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RunPlan`.
    public static var runPlan: Self { "RunPlan" }
    /// `DeleteOccurrence`.
    public static var deleteOccurrence: Self { "DeleteOccurrence" }
    /// `DeleteActivityPlan`.
    public static var deleteActivityPlan: Self { "DeleteActivityPlan" }
    /// `DeleteOccurrences`.
    public static var deleteOccurrences: Self { "DeleteOccurrences" }
    /// `DeleteSessions`.
    public static var deleteSessions: Self { "DeleteSessions" }
    /// `DeleteSessionUsers`.
    public static var deleteSessionUsers: Self { "DeleteSessionUsers" }
    /// `MaximizeOccurrence`.
    public static var maximizeOccurrence: Self { "MaximizeOccurrence" }
    /// `CreateSession`.
    public static var createSession: Self { "CreateSession" }
    /// `EditSession`.
    public static var editSession: Self { "EditSession" }
}

/// A value of `status` of ``WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanJobException = Model<WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanJobException``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exceptionType`.
    public var exceptionType: Field<WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType> { Field("exceptionType") }
    /// `occurrences`.
    public var occurrences: Field<[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// A value of `exceptionType` of ``WfmActivityPlanJobCompleteTopicActivityPlanJobException``, open to those that are
/// newer than this version.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnscheduledAttendees`.
    public static var unscheduledAttendees: Self { "UnscheduledAttendees" }
    /// `SessionsNotDeleted`.
    public static var sessionsNotDeleted: Self { "SessionsNotDeleted" }
    /// `InvalidUserIds`.
    public static var invalidUserIds: Self { "InvalidUserIds" }
    /// `InvalidFacilitatorId`.
    public static var invalidFacilitatorId: Self { "InvalidFacilitatorId" }
    /// `RuleError`.
    public static var ruleError: Self { "RuleError" }
    /// `InvalidOccurrence`.
    public static var invalidOccurrence: Self { "InvalidOccurrence" }
    /// `NoScheduleFound`.
    public static var noScheduleFound: Self { "NoScheduleFound" }
    /// `SessionUsersNotRemoved`.
    public static var sessionUsersNotRemoved: Self { "SessionUsersNotRemoved" }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference = Model<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `sessions`.
    public var sessions: Field<[WfmActivityPlanJobCompleteTopicActivityPlanSessionReference]> { Field("sessions") }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanReference = Model<WfmActivityPlanJobCompleteTopicActivityPlanReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanReference``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `occurrences`.
    public var occurrences: Field<[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanSessionReference`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanSessionReference = Model<WfmActivityPlanJobCompleteTopicActivityPlanSessionReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanSessionReference``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanSessionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `users`.
    public var users: Field<[WfmActivityPlanJobCompleteTopicUserReference]> { Field("users") }
}

/// The schema `WfmActivityPlanJobCompleteTopicErrorBody`.
public typealias WfmActivityPlanJobCompleteTopicErrorBody = Model<WfmActivityPlanJobCompleteTopicErrorBodyFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicErrorBody``.
public struct WfmActivityPlanJobCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmActivityPlanJobCompleteTopicUserReference`.
public typealias WfmActivityPlanJobCompleteTopicUserReference = Model<WfmActivityPlanJobCompleteTopicUserReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicUserReference``.
public struct WfmActivityPlanJobCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.activityplans.runs.jobs`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType> { Field("type") }
    /// `activityPlan`.
    public var activityPlan: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanReference> { Field("activityPlan") }
    /// `status`.
    public var status: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus> { Field("status") }
    /// `exceptions`.
    public var exceptions: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    public var error: Field<WfmActivityPlanRunJobCompleteTopicErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RunPlan`.
    public static var runPlan: Self { "RunPlan" }
    /// `DeleteOccurrence`.
    public static var deleteOccurrence: Self { "DeleteOccurrence" }
    /// `DeleteActivityPlan`.
    public static var deleteActivityPlan: Self { "DeleteActivityPlan" }
    /// `DeleteOccurrences`.
    public static var deleteOccurrences: Self { "DeleteOccurrences" }
    /// `DeleteSessions`.
    public static var deleteSessions: Self { "DeleteSessions" }
    /// `DeleteSessionUsers`.
    public static var deleteSessionUsers: Self { "DeleteSessionUsers" }
    /// `MaximizeOccurrence`.
    public static var maximizeOccurrence: Self { "MaximizeOccurrence" }
    /// `CreateSession`.
    public static var createSession: Self { "CreateSession" }
    /// `EditSession`.
    public static var editSession: Self { "EditSession" }
}

/// A value of `status` of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanJobException = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobException``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exceptionType`.
    public var exceptionType: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType> { Field("exceptionType") }
    /// `occurrences`.
    public var occurrences: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// A value of `exceptionType` of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobException``, open to those that are
/// newer than this version.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnscheduledAttendees`.
    public static var unscheduledAttendees: Self { "UnscheduledAttendees" }
    /// `SessionsNotDeleted`.
    public static var sessionsNotDeleted: Self { "SessionsNotDeleted" }
    /// `InvalidUserIds`.
    public static var invalidUserIds: Self { "InvalidUserIds" }
    /// `InvalidFacilitatorId`.
    public static var invalidFacilitatorId: Self { "InvalidFacilitatorId" }
    /// `RuleError`.
    public static var ruleError: Self { "RuleError" }
    /// `InvalidOccurrence`.
    public static var invalidOccurrence: Self { "InvalidOccurrence" }
    /// `NoScheduleFound`.
    public static var noScheduleFound: Self { "NoScheduleFound" }
    /// `SessionUsersNotRemoved`.
    public static var sessionUsersNotRemoved: Self { "SessionUsersNotRemoved" }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `sessions`.
    public var sessions: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference]> { Field("sessions") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanReference = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanReference``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `occurrences`.
    public var occurrences: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `users`.
    public var users: Field<[WfmActivityPlanRunJobCompleteTopicUserReference]> { Field("users") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicErrorBody`.
public typealias WfmActivityPlanRunJobCompleteTopicErrorBody = Model<WfmActivityPlanRunJobCompleteTopicErrorBodyFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicErrorBody``.
public struct WfmActivityPlanRunJobCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicUserReference`.
public typealias WfmActivityPlanRunJobCompleteTopicUserReference = Model<WfmActivityPlanRunJobCompleteTopicUserReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicUserReference``.
public struct WfmActivityPlanRunJobCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`.
public typealias WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification = Model<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification``.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `agent`.
    public var agent: Field<WfmAdherenceExplanationJobCompleteTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    public var managementUnit: Field<WfmAdherenceExplanationJobCompleteTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    public var businessUnit: Field<WfmAdherenceExplanationJobCompleteTopicBusinessUnit> { Field("businessUnit") }
    /// `type`.
    public var type: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType> { Field("type") }
    /// `status`.
    public var status: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus> { Field("status") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    public var reviewedBy: Field<WfmAdherenceExplanationJobCompleteTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
}

/// A value of `type` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification``, open to
/// those that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    public static var late: Self { "Late" }
}

/// A value of `status` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification``, open to
/// those that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.adherence.explanations.jobs`.
public typealias WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification = Model<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification``.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType> { Field("type") }
    /// `status`.
    public var status: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus> { Field("status") }
    /// `adherenceExplanation`.
    public var adherenceExplanation: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification> { Field("adherenceExplanation") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<WfmAdherenceExplanationJobCompleteTopicErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification``, open to those
/// that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddExplanation`.
    public static var addExplanation: Self { "AddExplanation" }
    /// `UpdateExplanation`.
    public static var updateExplanation: Self { "UpdateExplanation" }
    /// `QueryAgentExplanations`.
    public static var queryAgentExplanations: Self { "QueryAgentExplanations" }
    /// `QueryBuExplanations`.
    public static var queryBuExplanations: Self { "QueryBuExplanations" }
}

/// A value of `status` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification``, open to those
/// that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicBusinessUnit`.
public typealias WfmAdherenceExplanationJobCompleteTopicBusinessUnit = Model<WfmAdherenceExplanationJobCompleteTopicBusinessUnitFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicBusinessUnit``.
public struct WfmAdherenceExplanationJobCompleteTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicErrorBody`.
public typealias WfmAdherenceExplanationJobCompleteTopicErrorBody = Model<WfmAdherenceExplanationJobCompleteTopicErrorBodyFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicErrorBody``.
public struct WfmAdherenceExplanationJobCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicManagementUnit`.
public typealias WfmAdherenceExplanationJobCompleteTopicManagementUnit = Model<WfmAdherenceExplanationJobCompleteTopicManagementUnitFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicManagementUnit``.
public struct WfmAdherenceExplanationJobCompleteTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicUserReference`.
public typealias WfmAdherenceExplanationJobCompleteTopicUserReference = Model<WfmAdherenceExplanationJobCompleteTopicUserReferenceFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicUserReference``.
public struct WfmAdherenceExplanationJobCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification`.
///
/// Events of `v2.workforcemanagement.agents.{id}.adherence.explanations`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification = Model<WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `agent`.
    public var agent: Field<WfmAgentAdherenceExplanationChangedAgentTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    public var managementUnit: Field<WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    public var businessUnit: Field<WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit> { Field("businessUnit") }
    /// `type`.
    public var type: Field<WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType> { Field("type") }
    /// `status`.
    public var status: Field<WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus> { Field("status") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    public var reviewedBy: Field<WfmAgentAdherenceExplanationChangedAgentTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
}

/// A value of `type` of ``WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification``, open
/// to those that are newer than this version.
public struct WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    public static var late: Self { "Late" }
}

/// A value of `status` of ``WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification``,
/// open to those that are newer than this version.
public struct WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit = Model<WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit = Model<WfmAgentAdherenceExplanationChangedAgentTopicManagementUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicUserReference`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicUserReference = Model<WfmAgentAdherenceExplanationChangedAgentTopicUserReferenceFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicUserReference``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.adherence.explanations`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `agent`.
    public var agent: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    public var managementUnit: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    public var businessUnit: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit> { Field("businessUnit") }
    /// `type`.
    public var type: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationType> { Field("type") }
    /// `status`.
    public var status: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationStatus> { Field("status") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    public var reviewedBy: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
}

/// A value of `type` of
/// ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification``, open to those that
/// are newer than this version.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    public static var late: Self { "Late" }
}

/// A value of `status` of
/// ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification``, open to those that
/// are newer than this version.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReferenceFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification`.
///
/// Events of `v2.workforcemanagement.managementunits.{id}.agentschedules.changed`.
public typealias WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification = Model<WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotificationFields>

/// The properties of ``WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotification``.
public struct WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleChangedNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agents`.
    public var agents: Field<[WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged]> { Field("agents") }
    /// `visibilityRange`.
    public var visibilityRange: Field<WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange> { Field("visibilityRange") }
}

/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange`.
public typealias WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange = Model<WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRangeFields>

/// The properties of ``WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange``.
public struct WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endBusinessUnitDate`.
    public var endBusinessUnitDate: Field<Instant> { Field("endBusinessUnitDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged`.
public typealias WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged = Model<WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChangedFields>

/// The properties of ``WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged``.
public struct WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChangedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`.
    public var agentId: Field<String> { Field("agentId") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.agentschedules.managementunit.search.complete`.
public typealias WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification = Model<WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationFields>

/// The properties of ``WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification``.
public struct WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `status`.
    public var status: Field<WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<WfmAgentMuScheduleSearchCompleteTopicErrorBody> { Field("error") }
}

/// A value of `status` of ``WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification``, open to
/// those that are newer than this version.
public struct WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmAgentMuScheduleSearchCompleteTopicErrorBody`.
public typealias WfmAgentMuScheduleSearchCompleteTopicErrorBody = Model<WfmAgentMuScheduleSearchCompleteTopicErrorBodyFields>

/// The properties of ``WfmAgentMuScheduleSearchCompleteTopicErrorBody``.
public struct WfmAgentMuScheduleSearchCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
public typealias WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate = Model<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateFields>

/// The properties of ``WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate``.
public struct WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType> { Field("type") }
    /// `shiftStartDates`.
    public var shiftStartDates: Field<[Instant]> { Field("shiftStartDates") }
}

/// A value of `type` of ``WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate``, open to those that are newer than this
/// version.
public struct WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Added`.
    public static var added: Self { "Added" }
    /// `Edited`.
    public static var edited: Self { "Edited" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.schedules`.
public typealias WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification = Model<WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotificationFields>

/// The properties of ``WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotification``.
public struct WfmAgentScheduleUpdateTopicAgentScheduleUpdateNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<WfmAgentScheduleUpdateTopicUserReference> { Field("user") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `updates`.
    public var updates: Field<[WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate]> { Field("updates") }
    /// `visibilityRange`.
    public var visibilityRange: Field<WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange> { Field("visibilityRange") }
}

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange`.
public typealias WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange = Model<WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRangeFields>

/// The properties of ``WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange``.
public struct WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endBusinessUnitDate`.
    public var endBusinessUnitDate: Field<Instant> { Field("endBusinessUnitDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `WfmAgentScheduleUpdateTopicUserReference`.
public typealias WfmAgentScheduleUpdateTopicUserReference = Model<WfmAgentScheduleUpdateTopicUserReferenceFields>

/// The properties of ``WfmAgentScheduleUpdateTopicUserReference``.
public struct WfmAgentScheduleUpdateTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.alternative.shift.jobs`.
public typealias WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification = Model<WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationFields>

/// The properties of ``WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification``.
public struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType> { Field("type") }
    /// `status`.
    public var status: Field<WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<WfmAlternativeShiftJobCompleteEventV3ErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification``, open to those
/// that are newer than this version.
public struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListOffers`.
    public static var listOffers: Self { "ListOffers" }
    /// `SearchOffers`.
    public static var searchOffers: Self { "SearchOffers" }
    /// `ListUserTrades`.
    public static var listUserTrades: Self { "ListUserTrades" }
    /// `SearchTrades`.
    public static var searchTrades: Self { "SearchTrades" }
    /// `BulkUpdateTrades`.
    public static var bulkUpdateTrades: Self { "BulkUpdateTrades" }
}

/// A value of `status` of ``WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification``, open to
/// those that are newer than this version.
public struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmAlternativeShiftJobCompleteEventV3ErrorBody`.
public typealias WfmAlternativeShiftJobCompleteEventV3ErrorBody = Model<WfmAlternativeShiftJobCompleteEventV3ErrorBodyFields>

/// The properties of ``WfmAlternativeShiftJobCompleteEventV3ErrorBody``.
public struct WfmAlternativeShiftJobCompleteEventV3ErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification`.
///
/// Events of `v2.workforcemanagement.managementunits.{id}.shifttrades.state.bulk`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification = Model<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus> { Field("status") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    public var result: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing> { Field("result") }
    /// `weekDate`.
    public var weekDate: Field<Instant> { Field("weekDate") }
}

/// A value of `status` of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification``, open
/// to those that are newer than this version.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult = Model<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState> { Field("state") }
    /// `reviewedBy`.
    public var reviewedBy: Field<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `failureReason`.
    public var failureReason: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason> { Field("failureReason") }
    /// `metadata`.
    public var metadata: Field<WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult``, open to
/// those that are newer than this version.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unmatched`.
    public static var unmatched: Self { "Unmatched" }
    /// `Matched`.
    public static var matched: Self { "Matched" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
    /// `Expired`.
    public static var expired: Self { "Expired" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
}

/// A value of `failureReason` of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult``, open
/// to those that are newer than this version.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InitiatingAgentScheduleNotFound`.
    public static var initiatingAgentScheduleNotFound: Self { "InitiatingAgentScheduleNotFound" }
    /// `InitiatingAgentShiftNotFound`.
    public static var initiatingAgentShiftNotFound: Self { "InitiatingAgentShiftNotFound" }
    /// `ReceivingAgentNotFound`.
    public static var receivingAgentNotFound: Self { "ReceivingAgentNotFound" }
    /// `ReceivingAgentScheduleNotFound`.
    public static var receivingAgentScheduleNotFound: Self { "ReceivingAgentScheduleNotFound" }
    /// `ReceivingAgentShiftNotFound`.
    public static var receivingAgentShiftNotFound: Self { "ReceivingAgentShiftNotFound" }
    /// `ScheduleNotPublished`.
    public static var scheduleNotPublished: Self { "ScheduleNotPublished" }
    /// `TransitionNotAllowed`.
    public static var transitionNotAllowed: Self { "TransitionNotAllowed" }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing = Model<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListingFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult]> { Field("entities") }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicUserReference = Model<WfmBulkShiftTradeStateUpdateNotificationTopicUserReferenceFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicUserReference``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata = Model<WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody`.
public typealias WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody = Model<WfmIntegrationsHrisTimeOffTypesJobTopicErrorBodyFields>

/// The properties of ``WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody``.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
public typealias WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType = Model<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypeFields>

/// The properties of ``WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType``.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `secondaryId`.
    public var secondaryId: Field<String> { Field("secondaryId") }
}

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.integrations.hris.timeofftypes.jobs`.
public typealias WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification = Model<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationFields>

/// The properties of ``WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification``.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `entities`.
    public var entities: Field<[WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType]> { Field("entities") }
    /// `status`.
    public var status: Field<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus> { Field("status") }
    /// `error`.
    public var error: Field<WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody> { Field("error") }
}

/// A value of `status` of ``WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification``, open to those
/// that are newer than this version.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayDataGroup`.
public typealias WfmIntradayDataUpdateTopicIntradayDataGroup = Model<WfmIntradayDataUpdateTopicIntradayDataGroupFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayDataGroup``.
public struct WfmIntradayDataUpdateTopicIntradayDataGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    public var mediaType: Field<WfmIntradayDataUpdateTopicIntradayDataGroupMediaType> { Field("mediaType") }
    /// `forecastDataPerInterval`.
    public var forecastDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayForecastData]> { Field("forecastDataPerInterval") }
    /// `scheduleDataPerInterval`.
    public var scheduleDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayScheduleData]> { Field("scheduleDataPerInterval") }
    /// `historicalAgentDataPerInterval`.
    public var historicalAgentDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayHistoricalAgentData]> { Field("historicalAgentDataPerInterval") }
    /// `historicalQueueDataPerInterval`.
    public var historicalQueueDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayHistoricalQueueData]> { Field("historicalQueueDataPerInterval") }
    /// `performancePredictionAgentDataPerInterval`.
    public var performancePredictionAgentDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData]> { Field("performancePredictionAgentDataPerInterval") }
    /// `performancePredictionQueueDataPerInterval`.
    public var performancePredictionQueueDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData]> { Field("performancePredictionQueueDataPerInterval") }
}

/// A value of `mediaType` of ``WfmIntradayDataUpdateTopicIntradayDataGroup``, open to those that are newer than this
/// version.
public struct WfmIntradayDataUpdateTopicIntradayDataGroupMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Workitem`.
    public static var workitem: Self { "Workitem" }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayDataUpdate`.
///
/// Events of `v2.managementunits.{id}.workforcemanagement.intraday`.
public typealias WfmIntradayDataUpdateTopicIntradayDataUpdate = Model<WfmIntradayDataUpdateTopicIntradayDataUpdateFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayDataUpdate``.
public struct WfmIntradayDataUpdateTopicIntradayDataUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `intervalLengthMinutes`.
    public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `numberOfIntervals`.
    public var numberOfIntervals: Field<Int> { Field("numberOfIntervals") }
    /// `metrics`.
    public var metrics: Field<[WfmIntradayDataUpdateTopicIntradayMetric]> { Field("metrics") }
    /// `queueIds`.
    public var queueIds: Field<[String]> { Field("queueIds") }
    /// `intradayDataGroupings`.
    public var intradayDataGroupings: Field<[WfmIntradayDataUpdateTopicIntradayDataGroup]> { Field("intradayDataGroupings") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayForecastData`.
public typealias WfmIntradayDataUpdateTopicIntradayForecastData = Model<WfmIntradayDataUpdateTopicIntradayForecastDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayForecastData``.
public struct WfmIntradayDataUpdateTopicIntradayForecastDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    public var offered: Field<Double> { Field("offered") }
    /// `averageTalkTimeSeconds`.
    public var averageTalkTimeSeconds: Field<Double> { Field("averageTalkTimeSeconds") }
    /// `averageAfterCallWorkSeconds`.
    public var averageAfterCallWorkSeconds: Field<Double> { Field("averageAfterCallWorkSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`.
public typealias WfmIntradayDataUpdateTopicIntradayHistoricalAgentData = Model<WfmIntradayDataUpdateTopicIntradayHistoricalAgentDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayHistoricalAgentData``.
public struct WfmIntradayDataUpdateTopicIntradayHistoricalAgentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    public var onQueueTimeSeconds: Field<Double> { Field("onQueueTimeSeconds") }
    /// `interactingTimeSeconds`.
    public var interactingTimeSeconds: Field<Double> { Field("interactingTimeSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
public typealias WfmIntradayDataUpdateTopicIntradayHistoricalQueueData = Model<WfmIntradayDataUpdateTopicIntradayHistoricalQueueDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayHistoricalQueueData``.
public struct WfmIntradayDataUpdateTopicIntradayHistoricalQueueDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    public var offered: Field<Int> { Field("offered") }
    /// `completed`.
    public var completed: Field<Int> { Field("completed") }
    /// `answered`.
    public var answered: Field<Int> { Field("answered") }
    /// `abandoned`.
    public var abandoned: Field<Int> { Field("abandoned") }
    /// `averageTalkTimeSeconds`.
    public var averageTalkTimeSeconds: Field<Double> { Field("averageTalkTimeSeconds") }
    /// `averageAfterCallWorkSeconds`.
    public var averageAfterCallWorkSeconds: Field<Double> { Field("averageAfterCallWorkSeconds") }
    /// `serviceLevelPercent`.
    public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayMetric`.
public typealias WfmIntradayDataUpdateTopicIntradayMetric = Model<WfmIntradayDataUpdateTopicIntradayMetricFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayMetric``.
public struct WfmIntradayDataUpdateTopicIntradayMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`.
    public var category: Field<WfmIntradayDataUpdateTopicIntradayMetricCategory> { Field("category") }
    /// `version`.
    public var version: Field<String> { Field("version") }
}

/// A value of `category` of ``WfmIntradayDataUpdateTopicIntradayMetric``, open to those that are newer than this
/// version.
public struct WfmIntradayDataUpdateTopicIntradayMetricCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HistoricalQueueData`.
    public static var historicalQueueData: Self { "HistoricalQueueData" }
    /// `HistoricalAgentData`.
    public static var historicalAgentData: Self { "HistoricalAgentData" }
    /// `ForecastData`.
    public static var forecastData: Self { "ForecastData" }
    /// `ScheduleData`.
    public static var scheduleData: Self { "ScheduleData" }
    /// `PerformancePredictionAgentData`.
    public static var performancePredictionAgentData: Self { "PerformancePredictionAgentData" }
    /// `PerformancePredictionQueueData`.
    public static var performancePredictionQueueData: Self { "PerformancePredictionQueueData" }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
public typealias WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData = Model<WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData``.
public struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interactingTimeSeconds`.
    public var interactingTimeSeconds: Field<Double> { Field("interactingTimeSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`.
public typealias WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData = Model<WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData``.
public struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevelPercent`.
    public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
    /// `numberOfInteractions`.
    public var numberOfInteractions: Field<Double> { Field("numberOfInteractions") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayScheduleData`.
public typealias WfmIntradayDataUpdateTopicIntradayScheduleData = Model<WfmIntradayDataUpdateTopicIntradayScheduleDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayScheduleData``.
public struct WfmIntradayDataUpdateTopicIntradayScheduleDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    public var onQueueTimeSeconds: Field<Int> { Field("onQueueTimeSeconds") }
    /// `scheduledTimeSeconds`.
    public var scheduledTimeSeconds: Field<Int> { Field("scheduledTimeSeconds") }
}

/// The schema `WfmMoveAgentsCompleteTopicManagementUnit`.
public typealias WfmMoveAgentsCompleteTopicManagementUnit = Model<WfmMoveAgentsCompleteTopicManagementUnitFields>

/// The properties of ``WfmMoveAgentsCompleteTopicManagementUnit``.
public struct WfmMoveAgentsCompleteTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmMoveAgentsCompleteTopicUserReference`.
public typealias WfmMoveAgentsCompleteTopicUserReference = Model<WfmMoveAgentsCompleteTopicUserReferenceFields>

/// The properties of ``WfmMoveAgentsCompleteTopicUserReference``.
public struct WfmMoveAgentsCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
public typealias WfmMoveAgentsCompleteTopicWfmMoveAgentData = Model<WfmMoveAgentsCompleteTopicWfmMoveAgentDataFields>

/// The properties of ``WfmMoveAgentsCompleteTopicWfmMoveAgentData``.
public struct WfmMoveAgentsCompleteTopicWfmMoveAgentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<WfmMoveAgentsCompleteTopicUserReference> { Field("user") }
    /// `result`.
    public var result: Field<WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult> { Field("result") }
}

/// A value of `result` of ``WfmMoveAgentsCompleteTopicWfmMoveAgentData``, open to those that are newer than this
/// version.
public struct WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlreadyMoved`.
    public static var alreadyMoved: Self { "AlreadyMoved" }
    /// `DestinationBusinessUnitAgentLimitExceeded`.
    public static var destinationBusinessUnitAgentLimitExceeded: Self { "DestinationBusinessUnitAgentLimitExceeded" }
    /// `DestinationManagementUnitAgentLimitExceeded`.
    public static var destinationManagementUnitAgentLimitExceeded: Self { "DestinationManagementUnitAgentLimitExceeded" }
    /// `DestinationManagementUnitDoesNotExist`.
    public static var destinationManagementUnitDoesNotExist: Self { "DestinationManagementUnitDoesNotExist" }
    /// `MoveSuccessful`.
    public static var moveSuccessful: Self { "MoveSuccessful" }
    /// `MovingToDifferentManagementUnit`.
    public static var movingToDifferentManagementUnit: Self { "MovingToDifferentManagementUnit" }
    /// `NothingToDo`.
    public static var nothingToDo: Self { "NothingToDo" }
    /// `SourceManagementUnitNotAuthorized`.
    public static var sourceManagementUnitNotAuthorized: Self { "SourceManagementUnitNotAuthorized" }
}

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete`.
///
/// Events of `v2.workforcemanagement.agents`.
public typealias WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete = Model<WfmMoveAgentsCompleteTopicWfmMoveAgentsCompleteFields>

/// The properties of ``WfmMoveAgentsCompleteTopicWfmMoveAgentsComplete``.
public struct WfmMoveAgentsCompleteTopicWfmMoveAgentsCompleteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requestingUser`.
    public var requestingUser: Field<WfmMoveAgentsCompleteTopicUserReference> { Field("requestingUser") }
    /// `destinationManagementUnit`.
    public var destinationManagementUnit: Field<WfmMoveAgentsCompleteTopicManagementUnit> { Field("destinationManagementUnit") }
    /// `results`.
    public var results: Field<[WfmMoveAgentsCompleteTopicWfmMoveAgentData]> { Field("results") }
}

/// The schema `WfmMoveManagementUnitTopicBusinessUnit`.
public typealias WfmMoveManagementUnitTopicBusinessUnit = Model<WfmMoveManagementUnitTopicBusinessUnitFields>

/// The properties of ``WfmMoveManagementUnitTopicBusinessUnit``.
public struct WfmMoveManagementUnitTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmMoveManagementUnitTopicMoveManagementUnitNotification`.
///
/// Events of `v2.workforcemanagement.managementunits.{id}`.
public typealias WfmMoveManagementUnitTopicMoveManagementUnitNotification = Model<WfmMoveManagementUnitTopicMoveManagementUnitNotificationFields>

/// The properties of ``WfmMoveManagementUnitTopicMoveManagementUnitNotification``.
public struct WfmMoveManagementUnitTopicMoveManagementUnitNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnit`.
    public var businessUnit: Field<WfmMoveManagementUnitTopicBusinessUnit> { Field("businessUnit") }
    /// `status`.
    public var status: Field<WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus> { Field("status") }
}

/// A value of `status` of ``WfmMoveManagementUnitTopicMoveManagementUnitNotification``, open to those that are newer
/// than this version.
public struct WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmScheduleTopicWfmScheduleNotification`.
///
/// Events of `v2.workforcemanagement.managementunits.{id}.schedules`.
public typealias WfmScheduleTopicWfmScheduleNotification = Model<WfmScheduleTopicWfmScheduleNotificationFields>

/// The properties of ``WfmScheduleTopicWfmScheduleNotification``.
public struct WfmScheduleTopicWfmScheduleNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<WfmScheduleTopicWfmScheduleNotificationStatus> { Field("status") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `percentComplete`.
    public var percentComplete: Field<Int> { Field("percentComplete") }
    /// `eventType`.
    public var eventType: Field<WfmScheduleTopicWfmScheduleNotificationEventType> { Field("eventType") }
}

/// A value of `status` of ``WfmScheduleTopicWfmScheduleNotification``, open to those that are newer than this version.
public struct WfmScheduleTopicWfmScheduleNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// A value of `eventType` of ``WfmScheduleTopicWfmScheduleNotification``, open to those that are newer than this
/// version.
public struct WfmScheduleTopicWfmScheduleNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Import`.
    public static var `import`: Self { "Import" }
    /// `Copy`.
    public static var copy: Self { "Copy" }
    /// `Generate`.
    public static var generate: Self { "Generate" }
    /// `Reschedule`.
    public static var reschedule: Self { "Reschedule" }
}

/// The schema `WfmShiftTradingJobCompleteEventErrorBody`.
public typealias WfmShiftTradingJobCompleteEventErrorBody = Model<WfmShiftTradingJobCompleteEventErrorBodyFields>

/// The properties of ``WfmShiftTradingJobCompleteEventErrorBody``.
public struct WfmShiftTradingJobCompleteEventErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.shift.trading.jobs`.
public typealias WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification = Model<WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationFields>

/// The properties of ``WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification``.
public struct WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType> { Field("type") }
    /// `status`.
    public var status: Field<WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus> { Field("status") }
    /// `trade`.
    public var trade: Field<WfmShiftTradingJobCompleteEventTradeEntity> { Field("trade") }
    /// `weekSummaries`.
    public var weekSummaries: Field<WfmShiftTradingJobCompleteEventWeekSummaryList> { Field("weekSummaries") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<WfmShiftTradingJobCompleteEventErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification``, open to those that are
/// newer than this version.
public struct WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmShiftTradingJobCompleteEventTradeEntity`.
public typealias WfmShiftTradingJobCompleteEventTradeEntity = Model<WfmShiftTradingJobCompleteEventTradeEntityFields>

/// The properties of ``WfmShiftTradingJobCompleteEventTradeEntity``.
public struct WfmShiftTradingJobCompleteEventTradeEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<WfmShiftTradingJobCompleteEventTradeEntityState> { Field("state") }
    /// `expirationDate`.
    public var expirationDate: Field<String> { Field("expirationDate") }
    /// `acceptableIntervals`.
    public var acceptableIntervals: Field<[WfmShiftTradingJobCompleteEventWfmDateTimeInterval]> { Field("acceptableIntervals") }
    /// `oneSided`.
    public var oneSided: Field<Bool> { Field("oneSided") }
    /// `initiating`.
    public var initiating: Field<WfmShiftTradingJobCompleteEventTradeSide> { Field("initiating") }
    /// `receiving`.
    public var receiving: Field<WfmShiftTradingJobCompleteEventTradeSide> { Field("receiving") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `reviewedBy`.
    public var reviewedBy: Field<String> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<String> { Field("reviewedDate") }
    /// `metadata`.
    public var metadata: Field<WfmShiftTradingJobCompleteEventWfmVersionMetadata> { Field("metadata") }
}

/// A value of `state` of ``WfmShiftTradingJobCompleteEventTradeEntity``, open to those that are newer than this
/// version.
public struct WfmShiftTradingJobCompleteEventTradeEntityState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Unmatched`.
    public static var unmatched: Self { "Unmatched" }
    /// `Matched`.
    public static var matched: Self { "Matched" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
    /// `Expired`.
    public static var expired: Self { "Expired" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
}

/// The schema `WfmShiftTradingJobCompleteEventTradeShift`.
public typealias WfmShiftTradingJobCompleteEventTradeShift = Model<WfmShiftTradingJobCompleteEventTradeShiftFields>

/// The properties of ``WfmShiftTradingJobCompleteEventTradeShift``.
public struct WfmShiftTradingJobCompleteEventTradeShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleId`.
    public var scheduleId: Field<String> { Field("scheduleId") }
    /// `scheduleStartDate`.
    public var scheduleStartDate: Field<String> { Field("scheduleStartDate") }
    /// `managementUnitId`.
    public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `startDate`.
    public var startDate: Field<String> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<String> { Field("endDate") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `WfmShiftTradingJobCompleteEventTradeSide`.
public typealias WfmShiftTradingJobCompleteEventTradeSide = Model<WfmShiftTradingJobCompleteEventTradeSideFields>

/// The properties of ``WfmShiftTradingJobCompleteEventTradeSide``.
public struct WfmShiftTradingJobCompleteEventTradeSideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `shift`.
    public var shift: Field<WfmShiftTradingJobCompleteEventTradeShift> { Field("shift") }
    /// `reviewNote`.
    public var reviewNote: Field<String> { Field("reviewNote") }
}

/// The schema `WfmShiftTradingJobCompleteEventWeekSummary`.
public typealias WfmShiftTradingJobCompleteEventWeekSummary = Model<WfmShiftTradingJobCompleteEventWeekSummaryFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWeekSummary``.
public struct WfmShiftTradingJobCompleteEventWeekSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `initiatingMatchedCount`.
    public var initiatingMatchedCount: Field<Int> { Field("initiatingMatchedCount") }
    /// `crossWeekReceivingMatchedCount`.
    public var crossWeekReceivingMatchedCount: Field<Int> { Field("crossWeekReceivingMatchedCount") }
}

/// The schema `WfmShiftTradingJobCompleteEventWeekSummaryList`.
public typealias WfmShiftTradingJobCompleteEventWeekSummaryList = Model<WfmShiftTradingJobCompleteEventWeekSummaryListFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWeekSummaryList``.
public struct WfmShiftTradingJobCompleteEventWeekSummaryListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weeks`.
    public var weeks: Field<[WfmShiftTradingJobCompleteEventWeekSummary]> { Field("weeks") }
}

/// The schema `WfmShiftTradingJobCompleteEventWfmDateTimeInterval`.
public typealias WfmShiftTradingJobCompleteEventWfmDateTimeInterval = Model<WfmShiftTradingJobCompleteEventWfmDateTimeIntervalFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWfmDateTimeInterval``.
public struct WfmShiftTradingJobCompleteEventWfmDateTimeIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    public var startDate: Field<String> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<String> { Field("endDate") }
}

/// The schema `WfmShiftTradingJobCompleteEventWfmVersionMetadata`.
public typealias WfmShiftTradingJobCompleteEventWfmVersionMetadata = Model<WfmShiftTradingJobCompleteEventWfmVersionMetadataFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWfmVersionMetadata``.
public struct WfmShiftTradingJobCompleteEventWfmVersionMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `dateModified`.
    public var dateModified: Field<String> { Field("dateModified") }
}

/// The schema `WfmTimeOffBalanceJobTopicErrorBody`.
public typealias WfmTimeOffBalanceJobTopicErrorBody = Model<WfmTimeOffBalanceJobTopicErrorBodyFields>

/// The properties of ``WfmTimeOffBalanceJobTopicErrorBody``.
public struct WfmTimeOffBalanceJobTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalance`.
public typealias WfmTimeOffBalanceJobTopicTimeOffBalance = Model<WfmTimeOffBalanceJobTopicTimeOffBalanceFields>

/// The properties of ``WfmTimeOffBalanceJobTopicTimeOffBalance``.
public struct WfmTimeOffBalanceJobTopicTimeOffBalanceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `hrisTimeOffTypeId`.
    public var hrisTimeOffTypeId: Field<String> { Field("hrisTimeOffTypeId") }
    /// `hrisTimeOffTypeSecondaryId`.
    public var hrisTimeOffTypeSecondaryId: Field<String> { Field("hrisTimeOffTypeSecondaryId") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `balanceMinutesPerDay`.
    public var balanceMinutesPerDay: Field<[Int]> { Field("balanceMinutesPerDay") }
}

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.timeoffbalance.jobs`.
public typealias WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification = Model<WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationFields>

/// The properties of ``WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification``.
public struct WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `entities`.
    public var entities: Field<[WfmTimeOffBalanceJobTopicTimeOffBalance]> { Field("entities") }
    /// `status`.
    public var status: Field<WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus> { Field("status") }
    /// `error`.
    public var error: Field<WfmTimeOffBalanceJobTopicErrorBody> { Field("error") }
}

/// A value of `status` of ``WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification``, open to those that are newer than
/// this version.
public struct WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate`.
///
/// Events of `v2.users.{id}.workforcemanagement.timeoffrequests`.
public typealias WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate = Model<WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateFields>

/// The properties of ``WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate``.
public struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `user`.
    public var user: Field<WfmTimeOffRequestUpdateTopicUserReference> { Field("user") }
    /// `isFullDayRequest`.
    public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `markedAsRead`.
    public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    public var paid: Field<Bool> { Field("paid") }
    /// `status`.
    public var status: Field<WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus> { Field("status") }
    /// `substatus`.
    public var substatus: Field<WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus> { Field("substatus") }
    /// `partialDayStartDateTimes`.
    public var partialDayStartDateTimes: Field<[String]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`.
    public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `dailyDurationMinutes`.
    public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `reviewedDate`.
    public var reviewedDate: Field<String> { Field("reviewedDate") }
    /// `reviewedBy`.
    public var reviewedBy: Field<String> { Field("reviewedBy") }
    /// `submittedDate`.
    public var submittedDate: Field<String> { Field("submittedDate") }
    /// `submittedBy`.
    public var submittedBy: Field<String> { Field("submittedBy") }
    /// `modifiedDate`.
    public var modifiedDate: Field<String> { Field("modifiedDate") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
}

/// A value of `status` of ``WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate``, open to those that are newer than this
/// version.
public struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

/// A value of `substatus` of ``WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate``, open to those that are newer than
/// this version.
public struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `WfmTimeOffRequestUpdateTopicUserReference`.
public typealias WfmTimeOffRequestUpdateTopicUserReference = Model<WfmTimeOffRequestUpdateTopicUserReferenceFields>

/// The properties of ``WfmTimeOffRequestUpdateTopicUserReference``.
public struct WfmTimeOffRequestUpdateTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`.
///
/// Events of `v2.workforcemanagement.managementunits.{id}.agents.sync`.
public typealias WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete = Model<WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteFields>

/// The properties of ``WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete``.
public struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus> { Field("status") }
}

/// A value of `status` of ``WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete``, open to those that are newer
/// than this version.
public struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}
