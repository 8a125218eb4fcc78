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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType> { Field("type") }
    /// `activityPlan`.
    @_alwaysEmitIntoClient public var activityPlan: Field<WfmActivityPlanJobCompleteTopicActivityPlanReference> { Field("activityPlan") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus> { Field("status") }
    /// `exceptions`.
    @_alwaysEmitIntoClient public var exceptions: Field<[WfmActivityPlanJobCompleteTopicActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmActivityPlanJobCompleteTopicErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that are
/// newer than this version.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RunPlan`.
    @_alwaysEmitIntoClient public static var runPlan: Self { "RunPlan" }
    /// `DeleteOccurrence`.
    @_alwaysEmitIntoClient public static var deleteOccurrence: Self { "DeleteOccurrence" }
    /// `DeleteActivityPlan`.
    @_alwaysEmitIntoClient public static var deleteActivityPlan: Self { "DeleteActivityPlan" }
    /// `DeleteOccurrences`.
    @_alwaysEmitIntoClient public static var deleteOccurrences: Self { "DeleteOccurrences" }
    /// `DeleteSessions`.
    @_alwaysEmitIntoClient public static var deleteSessions: Self { "DeleteSessions" }
    /// `DeleteSessionUsers`.
    @_alwaysEmitIntoClient public static var deleteSessionUsers: Self { "DeleteSessionUsers" }
    /// `MaximizeOccurrence`.
    @_alwaysEmitIntoClient public static var maximizeOccurrence: Self { "MaximizeOccurrence" }
    /// `CreateSession`.
    @_alwaysEmitIntoClient public static var createSession: Self { "CreateSession" }
    /// `EditSession`.
    @_alwaysEmitIntoClient public static var editSession: Self { "EditSession" }
}

/// A value of `status` of ``WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanJobException`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanJobException = Model<WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanJobException``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exceptionType`.
    @_alwaysEmitIntoClient public var exceptionType: Field<WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType> { Field("exceptionType") }
    /// `occurrences`.
    @_alwaysEmitIntoClient public var occurrences: Field<[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// A value of `exceptionType` of ``WfmActivityPlanJobCompleteTopicActivityPlanJobException``, open to those that are
/// newer than this version.
public struct WfmActivityPlanJobCompleteTopicActivityPlanJobExceptionExceptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnscheduledAttendees`.
    @_alwaysEmitIntoClient public static var unscheduledAttendees: Self { "UnscheduledAttendees" }
    /// `SessionsNotDeleted`.
    @_alwaysEmitIntoClient public static var sessionsNotDeleted: Self { "SessionsNotDeleted" }
    /// `InvalidUserIds`.
    @_alwaysEmitIntoClient public static var invalidUserIds: Self { "InvalidUserIds" }
    /// `InvalidFacilitatorId`.
    @_alwaysEmitIntoClient public static var invalidFacilitatorId: Self { "InvalidFacilitatorId" }
    /// `RuleError`.
    @_alwaysEmitIntoClient public static var ruleError: Self { "RuleError" }
    /// `InvalidOccurrence`.
    @_alwaysEmitIntoClient public static var invalidOccurrence: Self { "InvalidOccurrence" }
    /// `NoScheduleFound`.
    @_alwaysEmitIntoClient public static var noScheduleFound: Self { "NoScheduleFound" }
    /// `SessionUsersNotRemoved`.
    @_alwaysEmitIntoClient public static var sessionUsersNotRemoved: Self { "SessionUsersNotRemoved" }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference = Model<WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[WfmActivityPlanJobCompleteTopicActivityPlanSessionReference]> { Field("sessions") }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanReference`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanReference = Model<WfmActivityPlanJobCompleteTopicActivityPlanReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanReference``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `occurrences`.
    @_alwaysEmitIntoClient public var occurrences: Field<[WfmActivityPlanJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// The schema `WfmActivityPlanJobCompleteTopicActivityPlanSessionReference`.
public typealias WfmActivityPlanJobCompleteTopicActivityPlanSessionReference = Model<WfmActivityPlanJobCompleteTopicActivityPlanSessionReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicActivityPlanSessionReference``.
public struct WfmActivityPlanJobCompleteTopicActivityPlanSessionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[WfmActivityPlanJobCompleteTopicUserReference]> { Field("users") }
}

/// The schema `WfmActivityPlanJobCompleteTopicErrorBody`.
public typealias WfmActivityPlanJobCompleteTopicErrorBody = Model<WfmActivityPlanJobCompleteTopicErrorBodyFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicErrorBody``.
public struct WfmActivityPlanJobCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmActivityPlanJobCompleteTopicUserReference`.
public typealias WfmActivityPlanJobCompleteTopicUserReference = Model<WfmActivityPlanJobCompleteTopicUserReferenceFields>

/// The properties of ``WfmActivityPlanJobCompleteTopicUserReference``.
public struct WfmActivityPlanJobCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType> { Field("type") }
    /// `activityPlan`.
    @_alwaysEmitIntoClient public var activityPlan: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanReference> { Field("activityPlan") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus> { Field("status") }
    /// `exceptions`.
    @_alwaysEmitIntoClient public var exceptions: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanJobException]> { Field("exceptions") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmActivityPlanRunJobCompleteTopicErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RunPlan`.
    @_alwaysEmitIntoClient public static var runPlan: Self { "RunPlan" }
    /// `DeleteOccurrence`.
    @_alwaysEmitIntoClient public static var deleteOccurrence: Self { "DeleteOccurrence" }
    /// `DeleteActivityPlan`.
    @_alwaysEmitIntoClient public static var deleteActivityPlan: Self { "DeleteActivityPlan" }
    /// `DeleteOccurrences`.
    @_alwaysEmitIntoClient public static var deleteOccurrences: Self { "DeleteOccurrences" }
    /// `DeleteSessions`.
    @_alwaysEmitIntoClient public static var deleteSessions: Self { "DeleteSessions" }
    /// `DeleteSessionUsers`.
    @_alwaysEmitIntoClient public static var deleteSessionUsers: Self { "DeleteSessionUsers" }
    /// `MaximizeOccurrence`.
    @_alwaysEmitIntoClient public static var maximizeOccurrence: Self { "MaximizeOccurrence" }
    /// `CreateSession`.
    @_alwaysEmitIntoClient public static var createSession: Self { "CreateSession" }
    /// `EditSession`.
    @_alwaysEmitIntoClient public static var editSession: Self { "EditSession" }
}

/// A value of `status` of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanJobException`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanJobException = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobException``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exceptionType`.
    @_alwaysEmitIntoClient public var exceptionType: Field<WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType> { Field("exceptionType") }
    /// `occurrences`.
    @_alwaysEmitIntoClient public var occurrences: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// A value of `exceptionType` of ``WfmActivityPlanRunJobCompleteTopicActivityPlanJobException``, open to those that are
/// newer than this version.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanJobExceptionExceptionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnscheduledAttendees`.
    @_alwaysEmitIntoClient public static var unscheduledAttendees: Self { "UnscheduledAttendees" }
    /// `SessionsNotDeleted`.
    @_alwaysEmitIntoClient public static var sessionsNotDeleted: Self { "SessionsNotDeleted" }
    /// `InvalidUserIds`.
    @_alwaysEmitIntoClient public static var invalidUserIds: Self { "InvalidUserIds" }
    /// `InvalidFacilitatorId`.
    @_alwaysEmitIntoClient public static var invalidFacilitatorId: Self { "InvalidFacilitatorId" }
    /// `RuleError`.
    @_alwaysEmitIntoClient public static var ruleError: Self { "RuleError" }
    /// `InvalidOccurrence`.
    @_alwaysEmitIntoClient public static var invalidOccurrence: Self { "InvalidOccurrence" }
    /// `NoScheduleFound`.
    @_alwaysEmitIntoClient public static var noScheduleFound: Self { "NoScheduleFound" }
    /// `SessionUsersNotRemoved`.
    @_alwaysEmitIntoClient public static var sessionUsersNotRemoved: Self { "SessionUsersNotRemoved" }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference]> { Field("sessions") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanReference`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanReference = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanReference``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `occurrences`.
    @_alwaysEmitIntoClient public var occurrences: Field<[WfmActivityPlanRunJobCompleteTopicActivityPlanOccurrenceReference]> { Field("occurrences") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference`.
public typealias WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference = Model<WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReference``.
public struct WfmActivityPlanRunJobCompleteTopicActivityPlanSessionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[WfmActivityPlanRunJobCompleteTopicUserReference]> { Field("users") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicErrorBody`.
public typealias WfmActivityPlanRunJobCompleteTopicErrorBody = Model<WfmActivityPlanRunJobCompleteTopicErrorBodyFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicErrorBody``.
public struct WfmActivityPlanRunJobCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmActivityPlanRunJobCompleteTopicUserReference`.
public typealias WfmActivityPlanRunJobCompleteTopicUserReference = Model<WfmActivityPlanRunJobCompleteTopicUserReferenceFields>

/// The properties of ``WfmActivityPlanRunJobCompleteTopicUserReference``.
public struct WfmActivityPlanRunJobCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`.
public typealias WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification = Model<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification``.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<WfmAdherenceExplanationJobCompleteTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<WfmAdherenceExplanationJobCompleteTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<WfmAdherenceExplanationJobCompleteTopicBusinessUnit> { Field("businessUnit") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus> { Field("status") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<WfmAdherenceExplanationJobCompleteTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
}

/// A value of `type` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification``, open to
/// those that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// A value of `status` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification``, open to
/// those that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus> { Field("status") }
    /// `adherenceExplanation`.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification> { Field("adherenceExplanation") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmAdherenceExplanationJobCompleteTopicErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification``, open to those
/// that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddExplanation`.
    @_alwaysEmitIntoClient public static var addExplanation: Self { "AddExplanation" }
    /// `UpdateExplanation`.
    @_alwaysEmitIntoClient public static var updateExplanation: Self { "UpdateExplanation" }
    /// `QueryAgentExplanations`.
    @_alwaysEmitIntoClient public static var queryAgentExplanations: Self { "QueryAgentExplanations" }
    /// `QueryBuExplanations`.
    @_alwaysEmitIntoClient public static var queryBuExplanations: Self { "QueryBuExplanations" }
}

/// A value of `status` of ``WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification``, open to those
/// that are newer than this version.
public struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicBusinessUnit`.
public typealias WfmAdherenceExplanationJobCompleteTopicBusinessUnit = Model<WfmAdherenceExplanationJobCompleteTopicBusinessUnitFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicBusinessUnit``.
public struct WfmAdherenceExplanationJobCompleteTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicErrorBody`.
public typealias WfmAdherenceExplanationJobCompleteTopicErrorBody = Model<WfmAdherenceExplanationJobCompleteTopicErrorBodyFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicErrorBody``.
public struct WfmAdherenceExplanationJobCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicManagementUnit`.
public typealias WfmAdherenceExplanationJobCompleteTopicManagementUnit = Model<WfmAdherenceExplanationJobCompleteTopicManagementUnitFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicManagementUnit``.
public struct WfmAdherenceExplanationJobCompleteTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAdherenceExplanationJobCompleteTopicUserReference`.
public typealias WfmAdherenceExplanationJobCompleteTopicUserReference = Model<WfmAdherenceExplanationJobCompleteTopicUserReferenceFields>

/// The properties of ``WfmAdherenceExplanationJobCompleteTopicUserReference``.
public struct WfmAdherenceExplanationJobCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<WfmAgentAdherenceExplanationChangedAgentTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit> { Field("businessUnit") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus> { Field("status") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<WfmAgentAdherenceExplanationChangedAgentTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
}

/// A value of `type` of ``WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification``, open
/// to those that are newer than this version.
public struct WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// A value of `status` of ``WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification``,
/// open to those that are newer than this version.
public struct WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit = Model<WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit = Model<WfmAgentAdherenceExplanationChangedAgentTopicManagementUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicUserReference`.
public typealias WfmAgentAdherenceExplanationChangedAgentTopicUserReference = Model<WfmAgentAdherenceExplanationChangedAgentTopicUserReferenceFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedAgentTopicUserReference``.
public struct WfmAgentAdherenceExplanationChangedAgentTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit> { Field("businessUnit") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationStatus> { Field("status") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
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
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
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
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnitFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
public typealias WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference = Model<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReferenceFields>

/// The properties of ``WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference``.
public struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var agents: Field<[WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged]> { Field("agents") }
    /// `visibilityRange`.
    @_alwaysEmitIntoClient public var visibilityRange: Field<WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange> { Field("visibilityRange") }
}

/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange`.
public typealias WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange = Model<WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRangeFields>

/// The properties of ``WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRange``.
public struct WfmAgentManagementUnitScheduleChangedTopicAgentMuScheduleVisibilityRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endBusinessUnitDate`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<Instant> { Field("endBusinessUnitDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged`.
public typealias WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged = Model<WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChangedFields>

/// The properties of ``WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChanged``.
public struct WfmAgentManagementUnitScheduleChangedTopicAgentMuUserScheduleChangedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
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
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmAgentMuScheduleSearchCompleteTopicErrorBody> { Field("error") }
}

/// A value of `status` of ``WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotification``, open to
/// those that are newer than this version.
public struct WfmAgentMuScheduleSearchCompleteTopicAgentMuScheduleSearchCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmAgentMuScheduleSearchCompleteTopicErrorBody`.
public typealias WfmAgentMuScheduleSearchCompleteTopicErrorBody = Model<WfmAgentMuScheduleSearchCompleteTopicErrorBodyFields>

/// The properties of ``WfmAgentMuScheduleSearchCompleteTopicErrorBody``.
public struct WfmAgentMuScheduleSearchCompleteTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate`.
public typealias WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate = Model<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateFields>

/// The properties of ``WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate``.
public struct WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType> { Field("type") }
    /// `shiftStartDates`.
    @_alwaysEmitIntoClient public var shiftStartDates: Field<[Instant]> { Field("shiftStartDates") }
}

/// A value of `type` of ``WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate``, open to those that are newer than this
/// version.
public struct WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Added`.
    @_alwaysEmitIntoClient public static var added: Self { "Added" }
    /// `Edited`.
    @_alwaysEmitIntoClient public static var edited: Self { "Edited" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
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
    @_alwaysEmitIntoClient public var user: Field<WfmAgentScheduleUpdateTopicUserReference> { Field("user") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `updates`.
    @_alwaysEmitIntoClient public var updates: Field<[WfmAgentScheduleUpdateTopicAgentScheduleShiftUpdate]> { Field("updates") }
    /// `visibilityRange`.
    @_alwaysEmitIntoClient public var visibilityRange: Field<WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange> { Field("visibilityRange") }
}

/// The schema `WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange`.
public typealias WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange = Model<WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRangeFields>

/// The properties of ``WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRange``.
public struct WfmAgentScheduleUpdateTopicAgentScheduleVisibilityRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endBusinessUnitDate`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<Instant> { Field("endBusinessUnitDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `WfmAgentScheduleUpdateTopicUserReference`.
public typealias WfmAgentScheduleUpdateTopicUserReference = Model<WfmAgentScheduleUpdateTopicUserReferenceFields>

/// The properties of ``WfmAgentScheduleUpdateTopicUserReference``.
public struct WfmAgentScheduleUpdateTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmAlternativeShiftJobCompleteEventV3ErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification``, open to those
/// that are newer than this version.
public struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListOffers`.
    @_alwaysEmitIntoClient public static var listOffers: Self { "ListOffers" }
    /// `SearchOffers`.
    @_alwaysEmitIntoClient public static var searchOffers: Self { "SearchOffers" }
    /// `ListUserTrades`.
    @_alwaysEmitIntoClient public static var listUserTrades: Self { "ListUserTrades" }
    /// `SearchTrades`.
    @_alwaysEmitIntoClient public static var searchTrades: Self { "SearchTrades" }
    /// `BulkUpdateTrades`.
    @_alwaysEmitIntoClient public static var bulkUpdateTrades: Self { "BulkUpdateTrades" }
}

/// A value of `status` of ``WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotification``, open to
/// those that are newer than this version.
public struct WfmAlternativeShiftJobCompleteEventV3AlternativeShiftJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmAlternativeShiftJobCompleteEventV3ErrorBody`.
public typealias WfmAlternativeShiftJobCompleteEventV3ErrorBody = Model<WfmAlternativeShiftJobCompleteEventV3ErrorBodyFields>

/// The properties of ``WfmAlternativeShiftJobCompleteEventV3ErrorBody``.
public struct WfmAlternativeShiftJobCompleteEventV3ErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
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
    @_alwaysEmitIntoClient public var status: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing> { Field("result") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<Instant> { Field("weekDate") }
}

/// A value of `status` of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification``, open
/// to those that are newer than this version.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult = Model<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState> { Field("state") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason> { Field("failureReason") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult``, open to
/// those that are newer than this version.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unmatched`.
    @_alwaysEmitIntoClient public static var unmatched: Self { "Unmatched" }
    /// `Matched`.
    @_alwaysEmitIntoClient public static var matched: Self { "Matched" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
}

/// A value of `failureReason` of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult``, open
/// to those that are newer than this version.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultFailureReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InitiatingAgentScheduleNotFound`.
    @_alwaysEmitIntoClient public static var initiatingAgentScheduleNotFound: Self { "InitiatingAgentScheduleNotFound" }
    /// `InitiatingAgentShiftNotFound`.
    @_alwaysEmitIntoClient public static var initiatingAgentShiftNotFound: Self { "InitiatingAgentShiftNotFound" }
    /// `ReceivingAgentNotFound`.
    @_alwaysEmitIntoClient public static var receivingAgentNotFound: Self { "ReceivingAgentNotFound" }
    /// `ReceivingAgentScheduleNotFound`.
    @_alwaysEmitIntoClient public static var receivingAgentScheduleNotFound: Self { "ReceivingAgentScheduleNotFound" }
    /// `ReceivingAgentShiftNotFound`.
    @_alwaysEmitIntoClient public static var receivingAgentShiftNotFound: Self { "ReceivingAgentShiftNotFound" }
    /// `ScheduleNotPublished`.
    @_alwaysEmitIntoClient public static var scheduleNotPublished: Self { "ScheduleNotPublished" }
    /// `TransitionNotAllowed`.
    @_alwaysEmitIntoClient public static var transitionNotAllowed: Self { "TransitionNotAllowed" }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing = Model<WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListingFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult]> { Field("entities") }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicUserReference`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicUserReference = Model<WfmBulkShiftTradeStateUpdateNotificationTopicUserReferenceFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicUserReference``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata`.
public typealias WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata = Model<WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadataFields>

/// The properties of ``WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata``.
public struct WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<WfmBulkShiftTradeStateUpdateNotificationTopicUserReference> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody`.
public typealias WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody = Model<WfmIntegrationsHrisTimeOffTypesJobTopicErrorBodyFields>

/// The properties of ``WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody``.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
public typealias WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType = Model<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypeFields>

/// The properties of ``WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType``.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `secondaryId`.
    @_alwaysEmitIntoClient public var secondaryId: Field<String> { Field("secondaryId") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType]> { Field("entities") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody> { Field("error") }
}

/// A value of `status` of ``WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification``, open to those
/// that are newer than this version.
public struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayDataGroup`.
public typealias WfmIntradayDataUpdateTopicIntradayDataGroup = Model<WfmIntradayDataUpdateTopicIntradayDataGroupFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayDataGroup``.
public struct WfmIntradayDataUpdateTopicIntradayDataGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<WfmIntradayDataUpdateTopicIntradayDataGroupMediaType> { Field("mediaType") }
    /// `forecastDataPerInterval`.
    @_alwaysEmitIntoClient public var forecastDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayForecastData]> { Field("forecastDataPerInterval") }
    /// `scheduleDataPerInterval`.
    @_alwaysEmitIntoClient public var scheduleDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayScheduleData]> { Field("scheduleDataPerInterval") }
    /// `historicalAgentDataPerInterval`.
    @_alwaysEmitIntoClient public var historicalAgentDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayHistoricalAgentData]> { Field("historicalAgentDataPerInterval") }
    /// `historicalQueueDataPerInterval`.
    @_alwaysEmitIntoClient public var historicalQueueDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayHistoricalQueueData]> { Field("historicalQueueDataPerInterval") }
    /// `performancePredictionAgentDataPerInterval`.
    @_alwaysEmitIntoClient public var performancePredictionAgentDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData]> { Field("performancePredictionAgentDataPerInterval") }
    /// `performancePredictionQueueDataPerInterval`.
    @_alwaysEmitIntoClient public var performancePredictionQueueDataPerInterval: Field<[WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData]> { Field("performancePredictionQueueDataPerInterval") }
}

/// A value of `mediaType` of ``WfmIntradayDataUpdateTopicIntradayDataGroup``, open to those that are newer than this
/// version.
public struct WfmIntradayDataUpdateTopicIntradayDataGroupMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "Workitem" }
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
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `intervalLengthMinutes`.
    @_alwaysEmitIntoClient public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `numberOfIntervals`.
    @_alwaysEmitIntoClient public var numberOfIntervals: Field<Int> { Field("numberOfIntervals") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[WfmIntradayDataUpdateTopicIntradayMetric]> { Field("metrics") }
    /// `queueIds`.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `intradayDataGroupings`.
    @_alwaysEmitIntoClient public var intradayDataGroupings: Field<[WfmIntradayDataUpdateTopicIntradayDataGroup]> { Field("intradayDataGroupings") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayForecastData`.
public typealias WfmIntradayDataUpdateTopicIntradayForecastData = Model<WfmIntradayDataUpdateTopicIntradayForecastDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayForecastData``.
public struct WfmIntradayDataUpdateTopicIntradayForecastDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    @_alwaysEmitIntoClient public var offered: Field<Double> { Field("offered") }
    /// `averageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public var averageTalkTimeSeconds: Field<Double> { Field("averageTalkTimeSeconds") }
    /// `averageAfterCallWorkSeconds`.
    @_alwaysEmitIntoClient public var averageAfterCallWorkSeconds: Field<Double> { Field("averageAfterCallWorkSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalAgentData`.
public typealias WfmIntradayDataUpdateTopicIntradayHistoricalAgentData = Model<WfmIntradayDataUpdateTopicIntradayHistoricalAgentDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayHistoricalAgentData``.
public struct WfmIntradayDataUpdateTopicIntradayHistoricalAgentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    @_alwaysEmitIntoClient public var onQueueTimeSeconds: Field<Double> { Field("onQueueTimeSeconds") }
    /// `interactingTimeSeconds`.
    @_alwaysEmitIntoClient public var interactingTimeSeconds: Field<Double> { Field("interactingTimeSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayHistoricalQueueData`.
public typealias WfmIntradayDataUpdateTopicIntradayHistoricalQueueData = Model<WfmIntradayDataUpdateTopicIntradayHistoricalQueueDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayHistoricalQueueData``.
public struct WfmIntradayDataUpdateTopicIntradayHistoricalQueueDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    @_alwaysEmitIntoClient public var offered: Field<Int> { Field("offered") }
    /// `completed`.
    @_alwaysEmitIntoClient public var completed: Field<Int> { Field("completed") }
    /// `answered`.
    @_alwaysEmitIntoClient public var answered: Field<Int> { Field("answered") }
    /// `abandoned`.
    @_alwaysEmitIntoClient public var abandoned: Field<Int> { Field("abandoned") }
    /// `averageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public var averageTalkTimeSeconds: Field<Double> { Field("averageTalkTimeSeconds") }
    /// `averageAfterCallWorkSeconds`.
    @_alwaysEmitIntoClient public var averageAfterCallWorkSeconds: Field<Double> { Field("averageAfterCallWorkSeconds") }
    /// `serviceLevelPercent`.
    @_alwaysEmitIntoClient public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayMetric`.
public typealias WfmIntradayDataUpdateTopicIntradayMetric = Model<WfmIntradayDataUpdateTopicIntradayMetricFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayMetric``.
public struct WfmIntradayDataUpdateTopicIntradayMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<WfmIntradayDataUpdateTopicIntradayMetricCategory> { Field("category") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// A value of `category` of ``WfmIntradayDataUpdateTopicIntradayMetric``, open to those that are newer than this
/// version.
public struct WfmIntradayDataUpdateTopicIntradayMetricCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HistoricalQueueData`.
    @_alwaysEmitIntoClient public static var historicalQueueData: Self { "HistoricalQueueData" }
    /// `HistoricalAgentData`.
    @_alwaysEmitIntoClient public static var historicalAgentData: Self { "HistoricalAgentData" }
    /// `ForecastData`.
    @_alwaysEmitIntoClient public static var forecastData: Self { "ForecastData" }
    /// `ScheduleData`.
    @_alwaysEmitIntoClient public static var scheduleData: Self { "ScheduleData" }
    /// `PerformancePredictionAgentData`.
    @_alwaysEmitIntoClient public static var performancePredictionAgentData: Self { "PerformancePredictionAgentData" }
    /// `PerformancePredictionQueueData`.
    @_alwaysEmitIntoClient public static var performancePredictionQueueData: Self { "PerformancePredictionQueueData" }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData`.
public typealias WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData = Model<WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentData``.
public struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionAgentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interactingTimeSeconds`.
    @_alwaysEmitIntoClient public var interactingTimeSeconds: Field<Double> { Field("interactingTimeSeconds") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData`.
public typealias WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData = Model<WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueData``.
public struct WfmIntradayDataUpdateTopicIntradayPerformancePredictionQueueDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `serviceLevelPercent`.
    @_alwaysEmitIntoClient public var serviceLevelPercent: Field<Double> { Field("serviceLevelPercent") }
    /// `averageSpeedOfAnswerSeconds`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswerSeconds: Field<Double> { Field("averageSpeedOfAnswerSeconds") }
    /// `numberOfInteractions`.
    @_alwaysEmitIntoClient public var numberOfInteractions: Field<Double> { Field("numberOfInteractions") }
}

/// The schema `WfmIntradayDataUpdateTopicIntradayScheduleData`.
public typealias WfmIntradayDataUpdateTopicIntradayScheduleData = Model<WfmIntradayDataUpdateTopicIntradayScheduleDataFields>

/// The properties of ``WfmIntradayDataUpdateTopicIntradayScheduleData``.
public struct WfmIntradayDataUpdateTopicIntradayScheduleDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    @_alwaysEmitIntoClient public var onQueueTimeSeconds: Field<Int> { Field("onQueueTimeSeconds") }
    /// `scheduledTimeSeconds`.
    @_alwaysEmitIntoClient public var scheduledTimeSeconds: Field<Int> { Field("scheduledTimeSeconds") }
}

/// The schema `WfmMoveAgentsCompleteTopicManagementUnit`.
public typealias WfmMoveAgentsCompleteTopicManagementUnit = Model<WfmMoveAgentsCompleteTopicManagementUnitFields>

/// The properties of ``WfmMoveAgentsCompleteTopicManagementUnit``.
public struct WfmMoveAgentsCompleteTopicManagementUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmMoveAgentsCompleteTopicUserReference`.
public typealias WfmMoveAgentsCompleteTopicUserReference = Model<WfmMoveAgentsCompleteTopicUserReferenceFields>

/// The properties of ``WfmMoveAgentsCompleteTopicUserReference``.
public struct WfmMoveAgentsCompleteTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WfmMoveAgentsCompleteTopicWfmMoveAgentData`.
public typealias WfmMoveAgentsCompleteTopicWfmMoveAgentData = Model<WfmMoveAgentsCompleteTopicWfmMoveAgentDataFields>

/// The properties of ``WfmMoveAgentsCompleteTopicWfmMoveAgentData``.
public struct WfmMoveAgentsCompleteTopicWfmMoveAgentDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmMoveAgentsCompleteTopicUserReference> { Field("user") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult> { Field("result") }
}

/// A value of `result` of ``WfmMoveAgentsCompleteTopicWfmMoveAgentData``, open to those that are newer than this
/// version.
public struct WfmMoveAgentsCompleteTopicWfmMoveAgentDataResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AlreadyMoved`.
    @_alwaysEmitIntoClient public static var alreadyMoved: Self { "AlreadyMoved" }
    /// `DestinationBusinessUnitAgentLimitExceeded`.
    @_alwaysEmitIntoClient public static var destinationBusinessUnitAgentLimitExceeded: Self { "DestinationBusinessUnitAgentLimitExceeded" }
    /// `DestinationManagementUnitAgentLimitExceeded`.
    @_alwaysEmitIntoClient public static var destinationManagementUnitAgentLimitExceeded: Self { "DestinationManagementUnitAgentLimitExceeded" }
    /// `DestinationManagementUnitDoesNotExist`.
    @_alwaysEmitIntoClient public static var destinationManagementUnitDoesNotExist: Self { "DestinationManagementUnitDoesNotExist" }
    /// `MoveSuccessful`.
    @_alwaysEmitIntoClient public static var moveSuccessful: Self { "MoveSuccessful" }
    /// `MovingToDifferentManagementUnit`.
    @_alwaysEmitIntoClient public static var movingToDifferentManagementUnit: Self { "MovingToDifferentManagementUnit" }
    /// `NothingToDo`.
    @_alwaysEmitIntoClient public static var nothingToDo: Self { "NothingToDo" }
    /// `SourceManagementUnitNotAuthorized`.
    @_alwaysEmitIntoClient public static var sourceManagementUnitNotAuthorized: Self { "SourceManagementUnitNotAuthorized" }
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
    @_alwaysEmitIntoClient public var requestingUser: Field<WfmMoveAgentsCompleteTopicUserReference> { Field("requestingUser") }
    /// `destinationManagementUnit`.
    @_alwaysEmitIntoClient public var destinationManagementUnit: Field<WfmMoveAgentsCompleteTopicManagementUnit> { Field("destinationManagementUnit") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[WfmMoveAgentsCompleteTopicWfmMoveAgentData]> { Field("results") }
}

/// The schema `WfmMoveManagementUnitTopicBusinessUnit`.
public typealias WfmMoveManagementUnitTopicBusinessUnit = Model<WfmMoveManagementUnitTopicBusinessUnitFields>

/// The properties of ``WfmMoveManagementUnitTopicBusinessUnit``.
public struct WfmMoveManagementUnitTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var businessUnit: Field<WfmMoveManagementUnitTopicBusinessUnit> { Field("businessUnit") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus> { Field("status") }
}

/// A value of `status` of ``WfmMoveManagementUnitTopicMoveManagementUnitNotification``, open to those that are newer
/// than this version.
public struct WfmMoveManagementUnitTopicMoveManagementUnitNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
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
    @_alwaysEmitIntoClient public var status: Field<WfmScheduleTopicWfmScheduleNotificationStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `percentComplete`.
    @_alwaysEmitIntoClient public var percentComplete: Field<Int> { Field("percentComplete") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<WfmScheduleTopicWfmScheduleNotificationEventType> { Field("eventType") }
}

/// A value of `status` of ``WfmScheduleTopicWfmScheduleNotification``, open to those that are newer than this version.
public struct WfmScheduleTopicWfmScheduleNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `eventType` of ``WfmScheduleTopicWfmScheduleNotification``, open to those that are newer than this
/// version.
public struct WfmScheduleTopicWfmScheduleNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `Copy`.
    @_alwaysEmitIntoClient public static var copy: Self { "Copy" }
    /// `Generate`.
    @_alwaysEmitIntoClient public static var generate: Self { "Generate" }
    /// `Reschedule`.
    @_alwaysEmitIntoClient public static var reschedule: Self { "Reschedule" }
}

/// The schema `WfmShiftTradingJobCompleteEventErrorBody`.
public typealias WfmShiftTradingJobCompleteEventErrorBody = Model<WfmShiftTradingJobCompleteEventErrorBodyFields>

/// The properties of ``WfmShiftTradingJobCompleteEventErrorBody``.
public struct WfmShiftTradingJobCompleteEventErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus> { Field("status") }
    /// `trade`.
    @_alwaysEmitIntoClient public var trade: Field<WfmShiftTradingJobCompleteEventTradeEntity> { Field("trade") }
    /// `weekSummaries`.
    @_alwaysEmitIntoClient public var weekSummaries: Field<WfmShiftTradingJobCompleteEventWeekSummaryList> { Field("weekSummaries") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmShiftTradingJobCompleteEventErrorBody> { Field("error") }
}

/// A value of `type` of ``WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification``, open to those that are
/// newer than this version.
public struct WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `status` of ``WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotification``, open to those that
/// are newer than this version.
public struct WfmShiftTradingJobCompleteEventShiftTradingJobCompleteNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WfmShiftTradingJobCompleteEventTradeEntity`.
public typealias WfmShiftTradingJobCompleteEventTradeEntity = Model<WfmShiftTradingJobCompleteEventTradeEntityFields>

/// The properties of ``WfmShiftTradingJobCompleteEventTradeEntity``.
public struct WfmShiftTradingJobCompleteEventTradeEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<WfmShiftTradingJobCompleteEventTradeEntityState> { Field("state") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<String> { Field("expirationDate") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<[WfmShiftTradingJobCompleteEventWfmDateTimeInterval]> { Field("acceptableIntervals") }
    /// `oneSided`.
    @_alwaysEmitIntoClient public var oneSided: Field<Bool> { Field("oneSided") }
    /// `initiating`.
    @_alwaysEmitIntoClient public var initiating: Field<WfmShiftTradingJobCompleteEventTradeSide> { Field("initiating") }
    /// `receiving`.
    @_alwaysEmitIntoClient public var receiving: Field<WfmShiftTradingJobCompleteEventTradeSide> { Field("receiving") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<String> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<String> { Field("reviewedDate") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmShiftTradingJobCompleteEventWfmVersionMetadata> { Field("metadata") }
}

/// A value of `state` of ``WfmShiftTradingJobCompleteEventTradeEntity``, open to those that are newer than this
/// version.
public struct WfmShiftTradingJobCompleteEventTradeEntityState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Unmatched`.
    @_alwaysEmitIntoClient public static var unmatched: Self { "Unmatched" }
    /// `Matched`.
    @_alwaysEmitIntoClient public static var matched: Self { "Matched" }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Expired`.
    @_alwaysEmitIntoClient public static var expired: Self { "Expired" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
}

/// The schema `WfmShiftTradingJobCompleteEventTradeShift`.
public typealias WfmShiftTradingJobCompleteEventTradeShift = Model<WfmShiftTradingJobCompleteEventTradeShiftFields>

/// The properties of ``WfmShiftTradingJobCompleteEventTradeShift``.
public struct WfmShiftTradingJobCompleteEventTradeShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleId`.
    @_alwaysEmitIntoClient public var scheduleId: Field<String> { Field("scheduleId") }
    /// `scheduleStartDate`.
    @_alwaysEmitIntoClient public var scheduleStartDate: Field<String> { Field("scheduleStartDate") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `WfmShiftTradingJobCompleteEventTradeSide`.
public typealias WfmShiftTradingJobCompleteEventTradeSide = Model<WfmShiftTradingJobCompleteEventTradeSideFields>

/// The properties of ``WfmShiftTradingJobCompleteEventTradeSide``.
public struct WfmShiftTradingJobCompleteEventTradeSideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `shift`.
    @_alwaysEmitIntoClient public var shift: Field<WfmShiftTradingJobCompleteEventTradeShift> { Field("shift") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
}

/// The schema `WfmShiftTradingJobCompleteEventWeekSummary`.
public typealias WfmShiftTradingJobCompleteEventWeekSummary = Model<WfmShiftTradingJobCompleteEventWeekSummaryFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWeekSummary``.
public struct WfmShiftTradingJobCompleteEventWeekSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `initiatingMatchedCount`.
    @_alwaysEmitIntoClient public var initiatingMatchedCount: Field<Int> { Field("initiatingMatchedCount") }
    /// `crossWeekReceivingMatchedCount`.
    @_alwaysEmitIntoClient public var crossWeekReceivingMatchedCount: Field<Int> { Field("crossWeekReceivingMatchedCount") }
}

/// The schema `WfmShiftTradingJobCompleteEventWeekSummaryList`.
public typealias WfmShiftTradingJobCompleteEventWeekSummaryList = Model<WfmShiftTradingJobCompleteEventWeekSummaryListFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWeekSummaryList``.
public struct WfmShiftTradingJobCompleteEventWeekSummaryListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weeks`.
    @_alwaysEmitIntoClient public var weeks: Field<[WfmShiftTradingJobCompleteEventWeekSummary]> { Field("weeks") }
}

/// The schema `WfmShiftTradingJobCompleteEventWfmDateTimeInterval`.
public typealias WfmShiftTradingJobCompleteEventWfmDateTimeInterval = Model<WfmShiftTradingJobCompleteEventWfmDateTimeIntervalFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWfmDateTimeInterval``.
public struct WfmShiftTradingJobCompleteEventWfmDateTimeIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
}

/// The schema `WfmShiftTradingJobCompleteEventWfmVersionMetadata`.
public typealias WfmShiftTradingJobCompleteEventWfmVersionMetadata = Model<WfmShiftTradingJobCompleteEventWfmVersionMetadataFields>

/// The properties of ``WfmShiftTradingJobCompleteEventWfmVersionMetadata``.
public struct WfmShiftTradingJobCompleteEventWfmVersionMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<String> { Field("dateModified") }
}

/// The schema `WfmTimeOffBalanceJobTopicErrorBody`.
public typealias WfmTimeOffBalanceJobTopicErrorBody = Model<WfmTimeOffBalanceJobTopicErrorBodyFields>

/// The properties of ``WfmTimeOffBalanceJobTopicErrorBody``.
public struct WfmTimeOffBalanceJobTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalance`.
public typealias WfmTimeOffBalanceJobTopicTimeOffBalance = Model<WfmTimeOffBalanceJobTopicTimeOffBalanceFields>

/// The properties of ``WfmTimeOffBalanceJobTopicTimeOffBalance``.
public struct WfmTimeOffBalanceJobTopicTimeOffBalanceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `hrisTimeOffTypeId`.
    @_alwaysEmitIntoClient public var hrisTimeOffTypeId: Field<String> { Field("hrisTimeOffTypeId") }
    /// `hrisTimeOffTypeSecondaryId`.
    @_alwaysEmitIntoClient public var hrisTimeOffTypeSecondaryId: Field<String> { Field("hrisTimeOffTypeSecondaryId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `balanceMinutesPerDay`.
    @_alwaysEmitIntoClient public var balanceMinutesPerDay: Field<[Int]> { Field("balanceMinutesPerDay") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WfmTimeOffBalanceJobTopicTimeOffBalance]> { Field("entities") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<WfmTimeOffBalanceJobTopicErrorBody> { Field("error") }
}

/// A value of `status` of ``WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification``, open to those that are newer than
/// this version.
public struct WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<WfmTimeOffRequestUpdateTopicUserReference> { Field("user") }
    /// `isFullDayRequest`.
    @_alwaysEmitIntoClient public var isFullDayRequest: Field<Bool> { Field("isFullDayRequest") }
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus> { Field("status") }
    /// `substatus`.
    @_alwaysEmitIntoClient public var substatus: Field<WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus> { Field("substatus") }
    /// `partialDayStartDateTimes`.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[String]> { Field("partialDayStartDateTimes") }
    /// `fullDayManagementUnitDates`.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<[Int]> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<[Int]> { Field("fullDayLatestEndOffsetMinutes") }
    /// `dailyDurationMinutes`.
    @_alwaysEmitIntoClient public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    @_alwaysEmitIntoClient public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<String> { Field("reviewedDate") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<String> { Field("reviewedBy") }
    /// `submittedDate`.
    @_alwaysEmitIntoClient public var submittedDate: Field<String> { Field("submittedDate") }
    /// `submittedBy`.
    @_alwaysEmitIntoClient public var submittedBy: Field<String> { Field("submittedBy") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<String> { Field("modifiedDate") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
}

/// A value of `status` of ``WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate``, open to those that are newer than this
/// version.
public struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    @_alwaysEmitIntoClient public static var denied: Self { "DENIED" }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// A value of `substatus` of ``WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate``, open to those that are newer than
/// this version.
public struct WfmTimeOffRequestUpdateTopicTimeOffRequestUpdateSubstatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdvanceTimeElapsed`.
    @_alwaysEmitIntoClient public static var advanceTimeElapsed: Self { "AdvanceTimeElapsed" }
    /// `AutoApproved`.
    @_alwaysEmitIntoClient public static var autoApproved: Self { "AutoApproved" }
    /// `BlockedDate`.
    @_alwaysEmitIntoClient public static var blockedDate: Self { "BlockedDate" }
    /// `InsufficientBalance`.
    @_alwaysEmitIntoClient public static var insufficientBalance: Self { "InsufficientBalance" }
    /// `InvalidDailyDuration`.
    @_alwaysEmitIntoClient public static var invalidDailyDuration: Self { "InvalidDailyDuration" }
    /// `ManualApproval`.
    @_alwaysEmitIntoClient public static var manualApproval: Self { "ManualApproval" }
    /// `OutsideShift`.
    @_alwaysEmitIntoClient public static var outsideShift: Self { "OutsideShift" }
    /// `OverlapsRestrictedActivityCode`.
    @_alwaysEmitIntoClient public static var overlapsRestrictedActivityCode: Self { "OverlapsRestrictedActivityCode" }
    /// `RemovedFromWaitlist`.
    @_alwaysEmitIntoClient public static var removedFromWaitlist: Self { "RemovedFromWaitlist" }
    /// `ReviewDate`.
    @_alwaysEmitIntoClient public static var reviewDate: Self { "ReviewDate" }
    /// `Waitlisted`.
    @_alwaysEmitIntoClient public static var waitlisted: Self { "Waitlisted" }
}

/// The schema `WfmTimeOffRequestUpdateTopicUserReference`.
public typealias WfmTimeOffRequestUpdateTopicUserReference = Model<WfmTimeOffRequestUpdateTopicUserReferenceFields>

/// The properties of ``WfmTimeOffRequestUpdateTopicUserReference``.
public struct WfmTimeOffRequestUpdateTopicUserReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var status: Field<WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus> { Field("status") }
}

/// A value of `status` of ``WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete``, open to those that are newer
/// than this version.
public struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}
