// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AddConversationRequest`.
public typealias AddConversationRequest = Model<AddConversationRequestFields>

/// The properties of ``AddConversationRequest``.
public struct AddConversationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `AddConversationResponse`.
public typealias AddConversationResponse = Model<AddConversationResponseFields>

/// The properties of ``AddConversationResponse``.
public struct AddConversationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, set by the platform.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `appointment`, set by the platform.
    @_alwaysEmitIntoClient public var appointment: Field<CoachingAppointmentReference> { Field("appointment") }
}

/// The schema `AvailableTime`.
public typealias AvailableTime = Model<AvailableTimeFields>

/// The properties of ``AvailableTime``.
public struct AvailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`, set by the platform.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `isPaid`, set by the platform.
    @_alwaysEmitIntoClient public var isPaid: Field<Bool> { Field("isPaid") }
    /// `activityCategory`, set by the platform.
    @_alwaysEmitIntoClient public var activityCategory: Field<AvailableTimeActivityCategory> { Field("activityCategory") }
    /// `wfmSchedule`, set by the platform.
    @_alwaysEmitIntoClient public var wfmSchedule: Field<WfmScheduleReference> { Field("wfmSchedule") }
}

/// A value of `activityCategory` of ``AvailableTime``, open to those that are newer than this version.
public struct AvailableTimeActivityCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    @_alwaysEmitIntoClient public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    @_alwaysEmitIntoClient public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    @_alwaysEmitIntoClient public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Unavailable`.
    @_alwaysEmitIntoClient public static var unavailable: Self { "Unavailable" }
}

/// The schema `CoachingAnnotation`.
public typealias CoachingAnnotation = Model<CoachingAnnotationFields>

/// The properties of ``CoachingAnnotation``.
public struct CoachingAnnotationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `isDeleted`, set by the platform.
    @_alwaysEmitIntoClient public var isDeleted: Field<Bool> { Field("isDeleted") }
    /// `accessType`, set by the platform.
    @_alwaysEmitIntoClient public var accessType: Field<CoachingAnnotationAccessType> { Field("accessType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `accessType` of ``CoachingAnnotation``, open to those that are newer than this version.
public struct CoachingAnnotationAccessType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// The schema `CoachingAnnotationCreateRequest`.
public typealias CoachingAnnotationCreateRequest = Model<CoachingAnnotationCreateRequestFields>

/// The properties of ``CoachingAnnotationCreateRequest``.
public struct CoachingAnnotationCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `accessType`, required.
    @_alwaysEmitIntoClient public var accessType: Field<CoachingAnnotationCreateRequestAccessType> { Field("accessType") }
}

/// A value of `accessType` of ``CoachingAnnotationCreateRequest``, open to those that are newer than this version.
public struct CoachingAnnotationCreateRequestAccessType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// The schema `CoachingAnnotationList`.
public typealias CoachingAnnotationList = Model<CoachingAnnotationListFields>

/// The properties of ``CoachingAnnotationList``.
public struct CoachingAnnotationListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CoachingAnnotation]> { Field("entities") }
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

/// The schema `CoachingAppointmentAggregateRequest`.
public typealias CoachingAppointmentAggregateRequest = Model<CoachingAppointmentAggregateRequestFields>

/// The properties of ``CoachingAppointmentAggregateRequest``.
public struct CoachingAppointmentAggregateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[CoachingAppointmentAggregateRequestMetrics]> { Field("metrics") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[CoachingAppointmentAggregateRequestGroupBy]> { Field("groupBy") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<QueryRequestFilter> { Field("filter") }
}

/// A value of `metrics` of ``CoachingAppointmentAggregateRequest``, open to those that are newer than this version.
public struct CoachingAppointmentAggregateRequestMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    @_alwaysEmitIntoClient public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    @_alwaysEmitIntoClient public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    @_alwaysEmitIntoClient public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    @_alwaysEmitIntoClient public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    @_alwaysEmitIntoClient public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    @_alwaysEmitIntoClient public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
}

/// A value of `groupBy` of ``CoachingAppointmentAggregateRequest``, open to those that are newer than this version.
public struct CoachingAppointmentAggregateRequestGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    @_alwaysEmitIntoClient public static var attendeeId: Self { "attendeeId" }
}

/// The schema `CoachingAppointmentAggregateResponse`.
public typealias CoachingAppointmentAggregateResponse = Model<CoachingAppointmentAggregateResponseFields>

/// The properties of ``CoachingAppointmentAggregateResponse``.
public struct CoachingAppointmentAggregateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[QueryResponseGroupedData]> { Field("results") }
}

/// The schema `CoachingAppointmentReference`.
public typealias CoachingAppointmentReference = Model<CoachingAppointmentReferenceFields>

/// The properties of ``CoachingAppointmentReference``.
public struct CoachingAppointmentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CoachingAppointmentResponse`.
public typealias CoachingAppointmentResponse = Model<CoachingAppointmentResponseFields>

/// The properties of ``CoachingAppointmentResponse``.
public struct CoachingAppointmentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`, set by the platform.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<CoachingAppointmentResponseStatus> { Field("status") }
    /// `facilitator`, set by the platform.
    @_alwaysEmitIntoClient public var facilitator: Field<UserReference> { Field("facilitator") }
    /// `attendees`, set by the platform.
    @_alwaysEmitIntoClient public var attendees: Field<[UserReference]> { Field("attendees") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `conversations`, set by the platform.
    @_alwaysEmitIntoClient public var conversations: Field<[ConversationReference]> { Field("conversations") }
    /// `documents`, set by the platform.
    @_alwaysEmitIntoClient public var documents: Field<[DocumentReference]> { Field("documents") }
    /// `isOverdue`, set by the platform.
    @_alwaysEmitIntoClient public var isOverdue: Field<Bool> { Field("isOverdue") }
    /// `wfmSchedule`, set by the platform.
    @_alwaysEmitIntoClient public var wfmSchedule: Field<WfmScheduleReference> { Field("wfmSchedule") }
    /// `dateCompleted`, set by the platform.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `externalLinks`, set by the platform.
    @_alwaysEmitIntoClient public var externalLinks: Field<[String]> { Field("externalLinks") }
    /// `location`, set by the platform.
    @_alwaysEmitIntoClient public var location: Field<String> { Field("location") }
    /// `shareInsightsData`, set by the platform.
    @_alwaysEmitIntoClient public var shareInsightsData: Field<Bool> { Field("shareInsightsData") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CoachingAppointmentResponse``, open to those that are newer than this version.
public struct CoachingAppointmentResponseStatus: OpenEnum {
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

/// The schema `CoachingAppointmentResponseList`.
public typealias CoachingAppointmentResponseList = Model<CoachingAppointmentResponseListFields>

/// The properties of ``CoachingAppointmentResponseList``.
public struct CoachingAppointmentResponseListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CoachingAppointmentResponse]> { Field("entities") }
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

/// The schema `CoachingAppointmentStatusRequest`.
public typealias CoachingAppointmentStatusRequest = Model<CoachingAppointmentStatusRequestFields>

/// The properties of ``CoachingAppointmentStatusRequest``.
public struct CoachingAppointmentStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<CoachingAppointmentStatusRequestStatus> { Field("status") }
}

/// A value of `status` of ``CoachingAppointmentStatusRequest``, open to those that are newer than this version.
public struct CoachingAppointmentStatusRequestStatus: OpenEnum {
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
}

/// The schema `CoachingAppointmentStatusResponse`.
public typealias CoachingAppointmentStatusResponse = Model<CoachingAppointmentStatusResponseFields>

/// The properties of ``CoachingAppointmentStatusResponse``.
public struct CoachingAppointmentStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `appointment`, set by the platform.
    @_alwaysEmitIntoClient public var appointment: Field<CoachingAppointmentReference> { Field("appointment") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<CoachingAppointmentStatusResponseStatus> { Field("status") }
}

/// A value of `status` of ``CoachingAppointmentStatusResponse``, open to those that are newer than this version.
public struct CoachingAppointmentStatusResponseStatus: OpenEnum {
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

/// The schema `CoachingAppointmentStatusResponseList`.
public typealias CoachingAppointmentStatusResponseList = Model<CoachingAppointmentStatusResponseListFields>

/// The properties of ``CoachingAppointmentStatusResponseList``.
public struct CoachingAppointmentStatusResponseListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CoachingAppointmentStatusResponse]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CoachingNotification`.
public typealias CoachingNotification = Model<CoachingNotificationFields>

/// The properties of ``CoachingNotification``.
public struct CoachingNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `actionType`, set by the platform.
    @_alwaysEmitIntoClient public var actionType: Field<CoachingNotificationActionType> { Field("actionType") }
    /// `relationship`, set by the platform.
    @_alwaysEmitIntoClient public var relationship: Field<CoachingNotificationRelationship> { Field("relationship") }
    /// `dateStart`, set by the platform.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<CoachingNotificationStatus> { Field("status") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `appointment`, set by the platform.
    @_alwaysEmitIntoClient public var appointment: Field<CoachingAppointmentResponse> { Field("appointment") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `actionType` of ``CoachingNotification``, open to those that are newer than this version.
public struct CoachingNotificationActionType: OpenEnum {
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
    /// `AnnotationAdded`.
    @_alwaysEmitIntoClient public static var annotationAdded: Self { "AnnotationAdded" }
    /// `AnnotationEdited`.
    @_alwaysEmitIntoClient public static var annotationEdited: Self { "AnnotationEdited" }
    /// `AnnotationDeleted`.
    @_alwaysEmitIntoClient public static var annotationDeleted: Self { "AnnotationDeleted" }
}

/// A value of `relationship` of ``CoachingNotification``, open to those that are newer than this version.
public struct CoachingNotificationRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
}

/// A value of `status` of ``CoachingNotification``, open to those that are newer than this version.
public struct CoachingNotificationStatus: OpenEnum {
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

/// The schema `CoachingNotificationList`.
public typealias CoachingNotificationList = Model<CoachingNotificationListFields>

/// The properties of ``CoachingNotificationList``.
public struct CoachingNotificationListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CoachingNotification]> { Field("entities") }
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

/// The schema `CoachingScheduleSlotsJobRequest`.
public typealias CoachingScheduleSlotsJobRequest = Model<CoachingScheduleSlotsJobRequestFields>

/// The properties of ``CoachingScheduleSlotsJobRequest``.
public struct CoachingScheduleSlotsJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attendeeIds`, required.
    @_alwaysEmitIntoClient public var attendeeIds: Field<[String]> { Field("attendeeIds") }
    /// `facilitatorIds`.
    @_alwaysEmitIntoClient public var facilitatorIds: Field<[String]> { Field("facilitatorIds") }
    /// `lengthInMinutes`, required.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `intervals`, required.
    @_alwaysEmitIntoClient public var intervals: Field<[String]> { Field("intervals") }
    /// `slotsType`, required.
    @_alwaysEmitIntoClient public var slotsType: Field<CoachingScheduleSlotsJobRequestSlotsType> { Field("slotsType") }
}

/// A value of `slotsType` of ``CoachingScheduleSlotsJobRequest``, open to those that are newer than this version.
public struct CoachingScheduleSlotsJobRequestSlotsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BestTime`.
    @_alwaysEmitIntoClient public static var bestTime: Self { "BestTime" }
}

/// The schema `CoachingScheduleSlotsJobResponse`.
public typealias CoachingScheduleSlotsJobResponse = Model<CoachingScheduleSlotsJobResponseFields>

/// The properties of ``CoachingScheduleSlotsJobResponse``.
public struct CoachingScheduleSlotsJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
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
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[CoachingScheduleSlotsJobResult]> { Field("results") }
    /// `slotsType`.
    @_alwaysEmitIntoClient public var slotsType: Field<CoachingScheduleSlotsJobResponseSlotsType> { Field("slotsType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `slotsType` of ``CoachingScheduleSlotsJobResponse``, open to those that are newer than this version.
public struct CoachingScheduleSlotsJobResponseSlotsType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BestTime`.
    @_alwaysEmitIntoClient public static var bestTime: Self { "BestTime" }
}

/// The schema `CoachingScheduleSlotsJobResult`.
public typealias CoachingScheduleSlotsJobResult = Model<CoachingScheduleSlotsJobResultFields>

/// The properties of ``CoachingScheduleSlotsJobResult``.
public struct CoachingScheduleSlotsJobResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<CoachingScheduleSlotsJobResultStatus> { Field("status") }
    /// `slot`.
    @_alwaysEmitIntoClient public var slot: Field<CoachingScheduleSlotsJobSlot> { Field("slot") }
    /// `hasConflict`.
    @_alwaysEmitIntoClient public var hasConflict: Field<Bool> { Field("hasConflict") }
}

/// A value of `status` of ``CoachingScheduleSlotsJobResult``, open to those that are newer than this version.
public struct CoachingScheduleSlotsJobResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `CoachingScheduleSlotsJobSchedule`.
public typealias CoachingScheduleSlotsJobSchedule = Model<CoachingScheduleSlotsJobScheduleFields>

/// The properties of ``CoachingScheduleSlotsJobSchedule``.
public struct CoachingScheduleSlotsJobScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `CoachingScheduleSlotsJobSlot`.
public typealias CoachingScheduleSlotsJobSlot = Model<CoachingScheduleSlotsJobSlotFields>

/// The properties of ``CoachingScheduleSlotsJobSlot``.
public struct CoachingScheduleSlotsJobSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<CoachingScheduleSlotsJobSchedule> { Field("schedule") }
}

/// The schema `CoachingSlot`.
public typealias CoachingSlot = Model<CoachingSlotFields>

/// The properties of ``CoachingSlot``.
public struct CoachingSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`, set by the platform.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `staffingDifference`, set by the platform.
    @_alwaysEmitIntoClient public var staffingDifference: Field<Double> { Field("staffingDifference") }
    /// `differenceRating`, set by the platform.
    @_alwaysEmitIntoClient public var differenceRating: Field<CoachingSlotDifferenceRating> { Field("differenceRating") }
    /// `wfmSchedule`, set by the platform.
    @_alwaysEmitIntoClient public var wfmSchedule: Field<WfmScheduleReference> { Field("wfmSchedule") }
}

/// A value of `differenceRating` of ``CoachingSlot``, open to those that are newer than this version.
public struct CoachingSlotDifferenceRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Poor`.
    @_alwaysEmitIntoClient public static var poor: Self { "Poor" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Good`.
    @_alwaysEmitIntoClient public static var good: Self { "Good" }
}

/// The schema `CoachingSlotsRequest`.
public typealias CoachingSlotsRequest = Model<CoachingSlotsRequestFields>

/// The properties of ``CoachingSlotsRequest``.
public struct CoachingSlotsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `lengthInMinutes`, required.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `attendeeIds`, required.
    @_alwaysEmitIntoClient public var attendeeIds: Field<[String]> { Field("attendeeIds") }
    /// `facilitatorIds`.
    @_alwaysEmitIntoClient public var facilitatorIds: Field<[String]> { Field("facilitatorIds") }
    /// `interruptibleAppointmentIds`.
    @_alwaysEmitIntoClient public var interruptibleAppointmentIds: Field<[String]> { Field("interruptibleAppointmentIds") }
}

/// The schema `CoachingSlotsResponse`.
public typealias CoachingSlotsResponse = Model<CoachingSlotsResponseFields>

/// The properties of ``CoachingSlotsResponse``.
public struct CoachingSlotsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `suggestedSlots`, set by the platform.
    @_alwaysEmitIntoClient public var suggestedSlots: Field<[CoachingSlot]> { Field("suggestedSlots") }
    /// `attendeeSchedules`, set by the platform.
    @_alwaysEmitIntoClient public var attendeeSchedules: Field<[UserAvailableTimes]> { Field("attendeeSchedules") }
    /// `facilitatorSchedules`, set by the platform.
    @_alwaysEmitIntoClient public var facilitatorSchedules: Field<[UserAvailableTimes]> { Field("facilitatorSchedules") }
    /// `wfmScheduleActivities`, set by the platform.
    @_alwaysEmitIntoClient public var wfmScheduleActivities: Field<[WfmScheduleActivity]> { Field("wfmScheduleActivities") }
}

/// The schema `CreateCoachingAppointmentRequest`.
public typealias CreateCoachingAppointmentRequest = Model<CreateCoachingAppointmentRequestFields>

/// The properties of ``CreateCoachingAppointmentRequest``.
public struct CreateCoachingAppointmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`, required.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `facilitatorId`.
    @_alwaysEmitIntoClient public var facilitatorId: Field<String> { Field("facilitatorId") }
    /// `attendeeIds`, required.
    @_alwaysEmitIntoClient public var attendeeIds: Field<[String]> { Field("attendeeIds") }
    /// `conversationIds`.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `documentIds`.
    @_alwaysEmitIntoClient public var documentIds: Field<[String]> { Field("documentIds") }
    /// `wfmSchedule`.
    @_alwaysEmitIntoClient public var wfmSchedule: Field<WfmScheduleReference> { Field("wfmSchedule") }
    /// `externalLinks`.
    @_alwaysEmitIntoClient public var externalLinks: Field<[String]> { Field("externalLinks") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<String> { Field("location") }
    /// `shareInsightsData`.
    @_alwaysEmitIntoClient public var shareInsightsData: Field<Bool> { Field("shareInsightsData") }
    /// `addToSchedule`.
    @_alwaysEmitIntoClient public var addToSchedule: Field<Bool> { Field("addToSchedule") }
}

/// The schema `DocumentReference`.
public typealias DocumentReference = Model<DocumentReferenceFields>

/// The properties of ``DocumentReference``.
public struct DocumentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FullDayTimeOffMarker`.
public typealias FullDayTimeOffMarker = Model<FullDayTimeOffMarkerFields>

/// The properties of ``FullDayTimeOffMarker``.
public struct FullDayTimeOffMarkerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var businessUnitDate: Field<String> { Field("businessUnitDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
}

/// The schema `QueryRequestClause`.
public typealias QueryRequestClause = Model<QueryRequestClauseFields>

/// The properties of ``QueryRequestClause``.
public struct QueryRequestClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<QueryRequestClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[QueryRequestPredicate]> { Field("predicates") }
}

/// A value of `type` of ``QueryRequestClause``, open to those that are newer than this version.
public struct QueryRequestClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `QueryRequestFilter`.
public typealias QueryRequestFilter = Model<QueryRequestFilterFields>

/// The properties of ``QueryRequestFilter``.
public struct QueryRequestFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<QueryRequestFilterType> { Field("type") }
    /// `clauses`, required.
    @_alwaysEmitIntoClient public var clauses: Field<[QueryRequestClause]> { Field("clauses") }
}

/// A value of `type` of ``QueryRequestFilter``, open to those that are newer than this version.
public struct QueryRequestFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `QueryRequestPredicate`.
public typealias QueryRequestPredicate = Model<QueryRequestPredicateFields>

/// The properties of ``QueryRequestPredicate``.
public struct QueryRequestPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<QueryRequestPredicateDimension> { Field("dimension") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `dimension` of ``QueryRequestPredicate``, open to those that are newer than this version.
public struct QueryRequestPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attendeeId`.
    @_alwaysEmitIntoClient public static var attendeeId: Self { "attendeeId" }
    /// `facilitatorId`.
    @_alwaysEmitIntoClient public static var facilitatorId: Self { "facilitatorId" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
}

/// The schema `QueryResponseData`.
public typealias QueryResponseData = Model<QueryResponseDataFields>

/// The properties of ``QueryResponseData``.
public struct QueryResponseDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[QueryResponseMetric]> { Field("metrics") }
}

/// The schema `QueryResponseGroupedData`.
public typealias QueryResponseGroupedData = Model<QueryResponseGroupedDataFields>

/// The properties of ``QueryResponseGroupedData``.
public struct QueryResponseGroupedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[QueryResponseData]> { Field("data") }
}

/// The schema `QueryResponseMetric`.
public typealias QueryResponseMetric = Model<QueryResponseMetricFields>

/// The properties of ``QueryResponseMetric``.
public struct QueryResponseMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<QueryResponseMetricMetric> { Field("metric") }
    /// `stats`.
    @_alwaysEmitIntoClient public var stats: Field<QueryResponseStats> { Field("stats") }
}

/// A value of `metric` of ``QueryResponseMetric``, open to those that are newer than this version.
public struct QueryResponseMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nActivities`.
    @_alwaysEmitIntoClient public static var nActivities: Self { "nActivities" }
    /// `nPlannedActivities`.
    @_alwaysEmitIntoClient public static var nPlannedActivities: Self { "nPlannedActivities" }
    /// `nInProgressActivities`.
    @_alwaysEmitIntoClient public static var nInProgressActivities: Self { "nInProgressActivities" }
    /// `nCompleteActivities`.
    @_alwaysEmitIntoClient public static var nCompleteActivities: Self { "nCompleteActivities" }
    /// `nOverdueActivities`.
    @_alwaysEmitIntoClient public static var nOverdueActivities: Self { "nOverdueActivities" }
    /// `nInvalidScheduleActivities`.
    @_alwaysEmitIntoClient public static var nInvalidScheduleActivities: Self { "nInvalidScheduleActivities" }
}

/// The schema `QueryResponseStats`.
public typealias QueryResponseStats = Model<QueryResponseStatsFields>

/// The properties of ``QueryResponseStats``.
public struct QueryResponseStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// The schema `ScheduleActivity`.
public typealias ScheduleActivity = Model<ScheduleActivityFields>

/// The properties of ``ScheduleActivity``.
public struct ScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `externalActivityId`.
    @_alwaysEmitIntoClient public var externalActivityId: Field<String> { Field("externalActivityId") }
    /// `externalActivityType`.
    @_alwaysEmitIntoClient public var externalActivityType: Field<ScheduleActivityExternalActivityType> { Field("externalActivityType") }
}

/// A value of `externalActivityType` of ``ScheduleActivity``, open to those that are newer than this version.
public struct ScheduleActivityExternalActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `Opportunity`.
    @_alwaysEmitIntoClient public static var opportunity: Self { "Opportunity" }
}

/// The schema `UpdateCoachingAppointmentRequest`.
public typealias UpdateCoachingAppointmentRequest = Model<UpdateCoachingAppointmentRequestFields>

/// The properties of ``UpdateCoachingAppointmentRequest``.
public struct UpdateCoachingAppointmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `conversationIds`.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `documentIds`.
    @_alwaysEmitIntoClient public var documentIds: Field<[String]> { Field("documentIds") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateCoachingAppointmentRequestStatus> { Field("status") }
    /// `wfmSchedule`.
    @_alwaysEmitIntoClient public var wfmSchedule: Field<WfmScheduleReference> { Field("wfmSchedule") }
    /// `externalLinks`.
    @_alwaysEmitIntoClient public var externalLinks: Field<[String]> { Field("externalLinks") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<String> { Field("location") }
    /// `shareInsightsData`.
    @_alwaysEmitIntoClient public var shareInsightsData: Field<Bool> { Field("shareInsightsData") }
    /// `addToSchedule`.
    @_alwaysEmitIntoClient public var addToSchedule: Field<Bool> { Field("addToSchedule") }
}

/// A value of `status` of ``UpdateCoachingAppointmentRequest``, open to those that are newer than this version.
public struct UpdateCoachingAppointmentRequestStatus: OpenEnum {
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
}

/// The schema `UserAvailableTimes`.
public typealias UserAvailableTimes = Model<UserAvailableTimesFields>

/// The properties of ``UserAvailableTimes``.
public struct UserAvailableTimesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `availableTimes`, set by the platform.
    @_alwaysEmitIntoClient public var availableTimes: Field<[AvailableTime]> { Field("availableTimes") }
}

/// The schema `WfmBusinessUnitReference`.
public typealias WfmBusinessUnitReference = Model<WfmBusinessUnitReferenceFields>

/// The properties of ``WfmBusinessUnitReference``.
public struct WfmBusinessUnitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WfmScheduleActivity`.
public typealias WfmScheduleActivity = Model<WfmScheduleActivityFields>

/// The properties of ``WfmScheduleActivity``.
public struct WfmScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userReference`, set by the platform.
    @_alwaysEmitIntoClient public var userReference: Field<UserReference> { Field("userReference") }
    /// `activities`, set by the platform.
    @_alwaysEmitIntoClient public var activities: Field<[ScheduleActivity]> { Field("activities") }
    /// `fullDayTimeOffMarkers`, set by the platform.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[FullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
}

/// The schema `WfmScheduleReference`.
public typealias WfmScheduleReference = Model<WfmScheduleReferenceFields>

/// The properties of ``WfmScheduleReference``.
public struct WfmScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `businessUnit`, required.
    @_alwaysEmitIntoClient public var businessUnit: Field<WfmBusinessUnitReference> { Field("businessUnit") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
