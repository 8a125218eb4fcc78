// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody`.
///
/// Events of `v2.webdeployments.configurations.{id}`.
public typealias WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody = Model<WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyFields>

/// The properties of ``WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody``.
public struct WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus> { Field("status") }
}

/// A value of `status` of ``WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody``, open to those that are newer
/// than this version.
public struct WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`.
public typealias WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody = Model<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyFields>

/// The properties of ``WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody``.
public struct WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus> { Field("status") }
}

/// A value of `status` of ``WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody``, open to those that are
/// newer than this version.
public struct WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody`.
///
/// Events of `v2.webdeployments.deployments.{id}`.
public typealias WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody = Model<WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyFields>

/// The properties of ``WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody``.
public struct WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `configuration`.
    @_alwaysEmitIntoClient public var configuration: Field<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody> { Field("configuration") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus> { Field("status") }
}

/// A value of `status` of ``WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody``, open to those that
/// are newer than this version.
public struct WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete`.
///
/// Events of `v2.coaching.scheduleslots.jobs.{id}`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `attendeeIds`.
    @_alwaysEmitIntoClient public var attendeeIds: Field<[String]> { Field("attendeeIds") }
    /// `facilitatorIds`.
    @_alwaysEmitIntoClient public var facilitatorIds: Field<[String]> { Field("facilitatorIds") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `businessUnitId`.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `slotsType`.
    @_alwaysEmitIntoClient public var slotsType: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType> { Field("slotsType") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults]> { Field("results") }
}

/// A value of `slotsType` of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete``, open to those
/// that are newer than this version.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `BestTime`.
    @_alwaysEmitIntoClient public static var bestTime: Self { "BestTime" }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus> { Field("status") }
    /// `slot`.
    @_alwaysEmitIntoClient public var slot: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot> { Field("slot") }
    /// `hasConflict`.
    @_alwaysEmitIntoClient public var hasConflict: Field<Bool> { Field("hasConflict") }
}

/// A value of `status` of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults``, open to those that
/// are newer than this version.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule> { Field("schedule") }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotScheduleFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
public typealias WemCoachingUserNotificationTopicCoachingAppointmentReference = Model<WemCoachingUserNotificationTopicCoachingAppointmentReferenceFields>

/// The properties of ``WemCoachingUserNotificationTopicCoachingAppointmentReference``.
public struct WemCoachingUserNotificationTopicCoachingAppointmentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `WemCoachingUserNotificationTopicCoachingUserNotification`.
///
/// Events of `v2.users.{id}.wem.coaching.notification`.
public typealias WemCoachingUserNotificationTopicCoachingUserNotification = Model<WemCoachingUserNotificationTopicCoachingUserNotificationFields>

/// The properties of ``WemCoachingUserNotificationTopicCoachingUserNotification``.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<WemCoachingUserNotificationTopicCoachingUserNotificationActionType> { Field("actionType") }
    /// `relationship`.
    @_alwaysEmitIntoClient public var relationship: Field<WemCoachingUserNotificationTopicCoachingUserNotificationRelationship> { Field("relationship") }
    /// `appointment`.
    @_alwaysEmitIntoClient public var appointment: Field<WemCoachingUserNotificationTopicCoachingAppointmentReference> { Field("appointment") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WemCoachingUserNotificationTopicCoachingUserNotificationStatus> { Field("status") }
}

/// A value of `actionType` of ``WemCoachingUserNotificationTopicCoachingUserNotification``, open to those that are
/// newer than this version.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
    /// `StatusChange`.
    @_alwaysEmitIntoClient public static var statusChange: Self { "StatusChange" }
}

/// A value of `relationship` of ``WemCoachingUserNotificationTopicCoachingUserNotification``, open to those that are
/// newer than this version.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
}

/// A value of `status` of ``WemCoachingUserNotificationTopicCoachingUserNotification``, open to those that are newer
/// than this version.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeAlteration`.
public typealias WhatsappCampaignScheduleConfigChangeAlteration = Model<WhatsappCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeAlteration``.
public struct WhatsappCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WhatsappCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``WhatsappCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct WhatsappCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    @_alwaysEmitIntoClient public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    @_alwaysEmitIntoClient public static var inclusion: Self { "Inclusion" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeRecurrencePattern`.
public typealias WhatsappCampaignScheduleConfigChangeRecurrencePattern = Model<WhatsappCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeRecurrencePattern``.
public struct WhatsappCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WhatsappCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``WhatsappCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than
/// this version.
public struct WhatsappCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeRecurrenceRange`.
public typealias WhatsappCampaignScheduleConfigChangeRecurrenceRange = Model<WhatsappCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeRecurrenceRange``.
public struct WhatsappCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WhatsappCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    @_alwaysEmitIntoClient public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``WhatsappCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than this
/// version.
public struct WhatsappCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    @_alwaysEmitIntoClient public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    @_alwaysEmitIntoClient public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    @_alwaysEmitIntoClient public static var endDate: Self { "EndDate" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeScheduleInterval`.
public typealias WhatsappCampaignScheduleConfigChangeScheduleInterval = Model<WhatsappCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeScheduleInterval``.
public struct WhatsappCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `WhatsappCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias WhatsappCampaignScheduleConfigChangeScheduleRecurrence = Model<WhatsappCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeScheduleRecurrence``.
public struct WhatsappCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<WhatsappCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<WhatsappCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    @_alwaysEmitIntoClient public var alterations: Field<[WhatsappCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `WhatsappCampaignScheduleConfigChangeUriReference`.
public typealias WhatsappCampaignScheduleConfigChangeUriReference = Model<WhatsappCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeUriReference``.
public struct WhatsappCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule`.
///
/// Events of `v2.outbound.schedules.whatsappcampaigns.{id}`.
public typealias WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule = Model<WhatsappCampaignScheduleConfigChangeWhatsAppCampaignScheduleFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeWhatsAppCampaignSchedule``.
public struct WhatsappCampaignScheduleConfigChangeWhatsAppCampaignScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervals`.
    @_alwaysEmitIntoClient public var intervals: Field<[WhatsappCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[WhatsappCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `whatsAppCampaign`.
    @_alwaysEmitIntoClient public var whatsAppCampaign: Field<WhatsappCampaignScheduleConfigChangeUriReference> { Field("whatsAppCampaign") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `WrapupDetailEventTopicWrapupEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.wrapup`.
public typealias WrapupDetailEventTopicWrapupEvent = Model<WrapupDetailEventTopicWrapupEventFields>

/// The properties of ``WrapupDetailEventTopicWrapupEvent``.
public struct WrapupDetailEventTopicWrapupEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<WrapupDetailEventTopicWrapupEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<WrapupDetailEventTopicWrapupEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<WrapupDetailEventTopicWrapupEventMessageType> { Field("messageType") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `wrapupNotes`.
    @_alwaysEmitIntoClient public var wrapupNotes: Field<String> { Field("wrapupNotes") }
    /// `wrapupDurationMs`.
    @_alwaysEmitIntoClient public var wrapupDurationMs: Field<Int> { Field("wrapupDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``WrapupDetailEventTopicWrapupEvent``, open to those that are newer than this version.
public struct WrapupDetailEventTopicWrapupEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``WrapupDetailEventTopicWrapupEvent``, open to those that are newer than this version.
public struct WrapupDetailEventTopicWrapupEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``WrapupDetailEventTopicWrapupEvent``, open to those that are newer than this version.
public struct WrapupDetailEventTopicWrapupEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}
