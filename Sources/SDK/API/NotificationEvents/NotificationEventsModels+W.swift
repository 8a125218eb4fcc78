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
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `status`.
    public var status: Field<WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus> { Field("status") }
}

/// A value of `status` of ``WebDeploymentsConfigTopicWebMessagingConfigChangeEventBody``, open to those that are newer
/// than this version.
public struct WebDeploymentsConfigTopicWebMessagingConfigChangeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
}

/// The schema `WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody`.
public typealias WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody = Model<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyFields>

/// The properties of ``WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody``.
public struct WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `status`.
    public var status: Field<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus> { Field("status") }
}

/// A value of `status` of ``WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody``, open to those that are
/// newer than this version.
public struct WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
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
    public var id: Field<String> { Field("id") }
    /// `configuration`.
    public var configuration: Field<WebDeploymentsDeploymentTopicWebMessagingConfigChangeEventBody> { Field("configuration") }
    /// `status`.
    public var status: Field<WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus> { Field("status") }
}

/// A value of `status` of ``WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBody``, open to those that
/// are newer than this version.
public struct WebDeploymentsDeploymentTopicWebMessagingDeploymentChangeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
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
    public var id: Field<String> { Field("id") }
    /// `attendeeIds`.
    public var attendeeIds: Field<[String]> { Field("attendeeIds") }
    /// `facilitatorIds`.
    public var facilitatorIds: Field<[String]> { Field("facilitatorIds") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `businessUnitId`.
    public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `slotsType`.
    public var slotsType: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType> { Field("slotsType") }
    /// `results`.
    public var results: Field<[WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults]> { Field("results") }
}

/// A value of `slotsType` of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobComplete``, open to those
/// that are newer than this version.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobCompleteSlotsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `BestTime`.
    public static var bestTime: Self { "BestTime" }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `status`.
    public var status: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus> { Field("status") }
    /// `slot`.
    public var slot: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot> { Field("slot") }
    /// `hasConflict`.
    public var hasConflict: Field<Bool> { Field("hasConflict") }
}

/// A value of `status` of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResults``, open to those that
/// are newer than this version.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlot``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    public var dateStart: Field<String> { Field("dateStart") }
    /// `schedule`.
    public var schedule: Field<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule> { Field("schedule") }
}

/// The schema `WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule`.
public typealias WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule = Model<WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotScheduleFields>

/// The properties of ``WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotSchedule``.
public struct WemCoachingScheduleSlotJobCompleteTopicCoachingScheduleSlotJobResultsSlotScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `WemCoachingUserNotificationTopicCoachingAppointmentReference`.
public typealias WemCoachingUserNotificationTopicCoachingAppointmentReference = Model<WemCoachingUserNotificationTopicCoachingAppointmentReferenceFields>

/// The properties of ``WemCoachingUserNotificationTopicCoachingAppointmentReference``.
public struct WemCoachingUserNotificationTopicCoachingAppointmentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `markedAsRead`.
    public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `actionType`.
    public var actionType: Field<WemCoachingUserNotificationTopicCoachingUserNotificationActionType> { Field("actionType") }
    /// `relationship`.
    public var relationship: Field<WemCoachingUserNotificationTopicCoachingUserNotificationRelationship> { Field("relationship") }
    /// `appointment`.
    public var appointment: Field<WemCoachingUserNotificationTopicCoachingAppointmentReference> { Field("appointment") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `status`.
    public var status: Field<WemCoachingUserNotificationTopicCoachingUserNotificationStatus> { Field("status") }
}

/// A value of `actionType` of ``WemCoachingUserNotificationTopicCoachingUserNotification``, open to those that are
/// newer than this version.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
    /// `StatusChange`.
    public static var statusChange: Self { "StatusChange" }
}

/// A value of `relationship` of ``WemCoachingUserNotificationTopicCoachingUserNotification``, open to those that are
/// newer than this version.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attendee`.
    public static var attendee: Self { "Attendee" }
    /// `Facilitator`.
    public static var facilitator: Self { "Facilitator" }
    /// `Creator`.
    public static var creator: Self { "Creator" }
}

/// A value of `status` of ``WemCoachingUserNotificationTopicCoachingUserNotification``, open to those that are newer
/// than this version.
public struct WemCoachingUserNotificationTopicCoachingUserNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeAlteration`.
public typealias WhatsappCampaignScheduleConfigChangeAlteration = Model<WhatsappCampaignScheduleConfigChangeAlterationFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeAlteration``.
public struct WhatsappCampaignScheduleConfigChangeAlterationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WhatsappCampaignScheduleConfigChangeAlterationType> { Field("type") }
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``WhatsappCampaignScheduleConfigChangeAlteration``, open to those that are newer than this
/// version.
public struct WhatsappCampaignScheduleConfigChangeAlterationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Exclusion`.
    public static var exclusion: Self { "Exclusion" }
    /// `Inclusion`.
    public static var inclusion: Self { "Inclusion" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeRecurrencePattern`.
public typealias WhatsappCampaignScheduleConfigChangeRecurrencePattern = Model<WhatsappCampaignScheduleConfigChangeRecurrencePatternFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeRecurrencePattern``.
public struct WhatsappCampaignScheduleConfigChangeRecurrencePatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WhatsappCampaignScheduleConfigChangeRecurrencePatternType> { Field("type") }
    /// `interval`.
    public var interval: Field<Int> { Field("interval") }
    /// `daysOfWeek`.
    public var daysOfWeek: Field<[String]> { Field("daysOfWeek") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``WhatsappCampaignScheduleConfigChangeRecurrencePattern``, open to those that are newer than
/// this version.
public struct WhatsappCampaignScheduleConfigChangeRecurrencePatternType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeRecurrenceRange`.
public typealias WhatsappCampaignScheduleConfigChangeRecurrenceRange = Model<WhatsappCampaignScheduleConfigChangeRecurrenceRangeFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeRecurrenceRange``.
public struct WhatsappCampaignScheduleConfigChangeRecurrenceRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<WhatsappCampaignScheduleConfigChangeRecurrenceRangeType> { Field("type") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `numberOfOccurrences`.
    public var numberOfOccurrences: Field<Int> { Field("numberOfOccurrences") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `type` of ``WhatsappCampaignScheduleConfigChangeRecurrenceRange``, open to those that are newer than this
/// version.
public struct WhatsappCampaignScheduleConfigChangeRecurrenceRangeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoEnd`.
    public static var noEnd: Self { "NoEnd" }
    /// `Numbered`.
    public static var numbered: Self { "Numbered" }
    /// `EndDate`.
    public static var endDate: Self { "EndDate" }
}

/// The schema `WhatsappCampaignScheduleConfigChangeScheduleInterval`.
public typealias WhatsappCampaignScheduleConfigChangeScheduleInterval = Model<WhatsappCampaignScheduleConfigChangeScheduleIntervalFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeScheduleInterval``.
public struct WhatsappCampaignScheduleConfigChangeScheduleIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `WhatsappCampaignScheduleConfigChangeScheduleRecurrence`.
public typealias WhatsappCampaignScheduleConfigChangeScheduleRecurrence = Model<WhatsappCampaignScheduleConfigChangeScheduleRecurrenceFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeScheduleRecurrence``.
public struct WhatsappCampaignScheduleConfigChangeScheduleRecurrenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `range`.
    public var range: Field<WhatsappCampaignScheduleConfigChangeRecurrenceRange> { Field("range") }
    /// `pattern`.
    public var pattern: Field<WhatsappCampaignScheduleConfigChangeRecurrencePattern> { Field("pattern") }
    /// `alterations`.
    public var alterations: Field<[WhatsappCampaignScheduleConfigChangeAlteration]> { Field("alterations") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `WhatsappCampaignScheduleConfigChangeUriReference`.
public typealias WhatsappCampaignScheduleConfigChangeUriReference = Model<WhatsappCampaignScheduleConfigChangeUriReferenceFields>

/// The properties of ``WhatsappCampaignScheduleConfigChangeUriReference``.
public struct WhatsappCampaignScheduleConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
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
    public var intervals: Field<[WhatsappCampaignScheduleConfigChangeScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    public var recurrences: Field<[WhatsappCampaignScheduleConfigChangeScheduleRecurrence]> { Field("recurrences") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `whatsAppCampaign`.
    public var whatsAppCampaign: Field<WhatsappCampaignScheduleConfigChangeUriReference> { Field("whatsAppCampaign") }
    /// `additionalProperties`.
    public var additionalProperties: Field<JSON> { Field("additionalProperties") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
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
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<WrapupDetailEventTopicWrapupEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<WrapupDetailEventTopicWrapupEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<WrapupDetailEventTopicWrapupEventMessageType> { Field("messageType") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `wrapupCode`.
    public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `wrapupNotes`.
    public var wrapupNotes: Field<String> { Field("wrapupNotes") }
    /// `wrapupDurationMs`.
    public var wrapupDurationMs: Field<Int> { Field("wrapupDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``WrapupDetailEventTopicWrapupEvent``, open to those that are newer than this version.
public struct WrapupDetailEventTopicWrapupEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``WrapupDetailEventTopicWrapupEvent``, open to those that are newer than this version.
public struct WrapupDetailEventTopicWrapupEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``WrapupDetailEventTopicWrapupEvent``, open to those that are newer than this version.
public struct WrapupDetailEventTopicWrapupEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}
