// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BuAbandonRate`.
public typealias BuAbandonRate = Model<BuAbandonRateFields>

/// The properties of ``BuAbandonRate``.
public struct BuAbandonRateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `include`, required.
    @_alwaysEmitIntoClient public var include: Field<Bool> { Field("include") }
    /// `percent`.
    @_alwaysEmitIntoClient public var percent: Field<Int> { Field("percent") }
}

/// The schema `BuActivitySettingsRequest`.
public typealias BuActivitySettingsRequest = Model<BuActivitySettingsRequestFields>

/// The properties of ``BuActivitySettingsRequest``.
public struct BuActivitySettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultActivityCodeId`.
    @_alwaysEmitIntoClient public var defaultActivityCodeId: Field<String> { Field("defaultActivityCodeId") }
}

/// The schema `BuActivitySettingsResponse`.
public typealias BuActivitySettingsResponse = Model<BuActivitySettingsResponseFields>

/// The properties of ``BuActivitySettingsResponse``.
public struct BuActivitySettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultActivityCode`.
    @_alwaysEmitIntoClient public var defaultActivityCode: Field<ActivityCodeReference> { Field("defaultActivityCode") }
}

/// The schema `BuAdherenceAdjustmentsQueryJob`.
public typealias BuAdherenceAdjustmentsQueryJob = Model<BuAdherenceAdjustmentsQueryJobFields>

/// The properties of ``BuAdherenceAdjustmentsQueryJob``.
public struct BuAdherenceAdjustmentsQueryJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BuAdherenceAdjustmentsQueryJobStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AdherenceAdjustmentsListing> { Field("result") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BuAdherenceAdjustmentsQueryJob``, open to those that are newer than this version.
public struct BuAdherenceAdjustmentsQueryJobStatus: OpenEnum {
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

/// The schema `BuAdherenceAdjustmentsQueryJobsReference`.
public typealias BuAdherenceAdjustmentsQueryJobsReference = Model<BuAdherenceAdjustmentsQueryJobsReferenceFields>

/// The properties of ``BuAdherenceAdjustmentsQueryJobsReference``.
public struct BuAdherenceAdjustmentsQueryJobsReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BuAdherenceAdjustmentsQueryJobsReferenceStatus> { Field("status") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BuAdherenceAdjustmentsQueryJobsReference``, open to those that are newer than this version.
public struct BuAdherenceAdjustmentsQueryJobsReferenceStatus: OpenEnum {
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

/// The schema `BuAdherenceAdjustmentsQueryJobsReferenceListing`.
public typealias BuAdherenceAdjustmentsQueryJobsReferenceListing = Model<BuAdherenceAdjustmentsQueryJobsReferenceListingFields>

/// The properties of ``BuAdherenceAdjustmentsQueryJobsReferenceListing``.
public struct BuAdherenceAdjustmentsQueryJobsReferenceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuAdherenceAdjustmentsQueryJobsReference]> { Field("entities") }
}

/// The schema `BuAdherenceAdjustmentsSettings`.
public typealias BuAdherenceAdjustmentsSettings = Model<BuAdherenceAdjustmentsSettingsFields>

/// The properties of ``BuAdherenceAdjustmentsSettings``.
public struct BuAdherenceAdjustmentsSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeConstraintDays`.
    @_alwaysEmitIntoClient public var submissionRangeConstraintDays: Field<Int> { Field("submissionRangeConstraintDays") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `BuAgentScheduleActivity`.
public typealias BuAgentScheduleActivity = Model<BuAgentScheduleActivityFields>

/// The properties of ``BuAgentScheduleActivity``.
public struct BuAgentScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<Int> { Field("payableMinutes") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `timeOffRequestSyncVersion`.
    @_alwaysEmitIntoClient public var timeOffRequestSyncVersion: Field<Int> { Field("timeOffRequestSyncVersion") }
    /// `externalActivityId`.
    @_alwaysEmitIntoClient public var externalActivityId: Field<String> { Field("externalActivityId") }
    /// `externalActivityType`.
    @_alwaysEmitIntoClient public var externalActivityType: Field<BuAgentScheduleActivityExternalActivityType> { Field("externalActivityType") }
}

/// A value of `externalActivityType` of ``BuAgentScheduleActivity``, open to those that are newer than this version.
public struct BuAgentScheduleActivityExternalActivityType: OpenEnum {
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

/// The schema `BuAgentScheduleHistoryChange`.
public typealias BuAgentScheduleHistoryChange = Model<BuAgentScheduleHistoryChangeFields>

/// The properties of ``BuAgentScheduleHistoryChange``.
public struct BuAgentScheduleHistoryChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<BuAgentScheduleHistoryChangeMetadata> { Field("metadata") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[BuAgentScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[BuFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
    /// `deletes`.
    @_alwaysEmitIntoClient public var deletes: Field<BuAgentScheduleHistoryDeletedChange> { Field("deletes") }
}

/// The schema `BuAgentScheduleHistoryChangeMetadata`.
public typealias BuAgentScheduleHistoryChangeMetadata = Model<BuAgentScheduleHistoryChangeMetadataFields>

/// The properties of ``BuAgentScheduleHistoryChangeMetadata``.
public struct BuAgentScheduleHistoryChangeMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
}

/// The schema `BuAgentScheduleHistoryDeletedChange`.
public typealias BuAgentScheduleHistoryDeletedChange = Model<BuAgentScheduleHistoryDeletedChangeFields>

/// The properties of ``BuAgentScheduleHistoryDeletedChange``.
public struct BuAgentScheduleHistoryDeletedChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shiftIds`.
    @_alwaysEmitIntoClient public var shiftIds: Field<[String]> { Field("shiftIds") }
    /// `fullDayTimeOffMarkerDates`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkerDates: Field<[String]> { Field("fullDayTimeOffMarkerDates") }
    /// `agentSchedule`.
    @_alwaysEmitIntoClient public var agentSchedule: Field<Bool> { Field("agentSchedule") }
}

/// The schema `BuAgentScheduleHistoryDroppedChange`.
public typealias BuAgentScheduleHistoryDroppedChange = Model<BuAgentScheduleHistoryDroppedChangeFields>

/// The properties of ``BuAgentScheduleHistoryDroppedChange``.
public struct BuAgentScheduleHistoryDroppedChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<BuAgentScheduleHistoryChangeMetadata> { Field("metadata") }
    /// `shiftIds`.
    @_alwaysEmitIntoClient public var shiftIds: Field<[String]> { Field("shiftIds") }
    /// `fullDayTimeOffMarkerDates`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkerDates: Field<[String]> { Field("fullDayTimeOffMarkerDates") }
    /// `deletes`.
    @_alwaysEmitIntoClient public var deletes: Field<BuAgentScheduleHistoryDeletedChange> { Field("deletes") }
}

/// The schema `BuAgentScheduleHistoryResponse`.
public typealias BuAgentScheduleHistoryResponse = Model<BuAgentScheduleHistoryResponseFields>

/// The properties of ``BuAgentScheduleHistoryResponse``.
public struct BuAgentScheduleHistoryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `priorPublishedSchedules`.
    @_alwaysEmitIntoClient public var priorPublishedSchedules: Field<[BuScheduleReference]> { Field("priorPublishedSchedules") }
    /// `basePublishedSchedule`.
    @_alwaysEmitIntoClient public var basePublishedSchedule: Field<BuAgentScheduleHistoryChange> { Field("basePublishedSchedule") }
    /// `droppedChanges`.
    @_alwaysEmitIntoClient public var droppedChanges: Field<[BuAgentScheduleHistoryDroppedChange]> { Field("droppedChanges") }
    /// `changes`.
    @_alwaysEmitIntoClient public var changes: Field<[BuAgentScheduleHistoryChange]> { Field("changes") }
}

/// The schema `BuAgentSchedulePublishedScheduleReference`.
public typealias BuAgentSchedulePublishedScheduleReference = Model<BuAgentSchedulePublishedScheduleReferenceFields>

/// The properties of ``BuAgentSchedulePublishedScheduleReference``.
public struct BuAgentSchedulePublishedScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuAgentScheduleQueryResponse`.
public typealias BuAgentScheduleQueryResponse = Model<BuAgentScheduleQueryResponseFields>

/// The properties of ``BuAgentScheduleQueryResponse``.
public struct BuAgentScheduleQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[BuAgentScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[BuFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
    /// `workPlan`.
    @_alwaysEmitIntoClient public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
    /// `workPlansPerWeek`.
    @_alwaysEmitIntoClient public var workPlansPerWeek: Field<[WorkPlanReference]> { Field("workPlansPerWeek") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `BuAgentScheduleRescheduleResponse`.
public typealias BuAgentScheduleRescheduleResponse = Model<BuAgentScheduleRescheduleResponseFields>

/// The properties of ``BuAgentScheduleRescheduleResponse``.
public struct BuAgentScheduleRescheduleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[BuAgentScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[BuFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
    /// `workPlan`.
    @_alwaysEmitIntoClient public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
    /// `workPlansPerWeek`.
    @_alwaysEmitIntoClient public var workPlansPerWeek: Field<[WorkPlanReference]> { Field("workPlansPerWeek") }
}

/// The schema `BuAgentScheduleSearchResponse`.
public typealias BuAgentScheduleSearchResponse = Model<BuAgentScheduleSearchResponseFields>

/// The properties of ``BuAgentScheduleSearchResponse``.
public struct BuAgentScheduleSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[BuAgentScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[BuFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
}

/// The schema `BuAgentScheduleShift`.
public typealias BuAgentScheduleShift = Model<BuAgentScheduleShiftFields>

/// The properties of ``BuAgentScheduleShift``.
public struct BuAgentScheduleShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, set by the platform.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[BuAgentScheduleActivity]> { Field("activities") }
    /// `manuallyEdited`.
    @_alwaysEmitIntoClient public var manuallyEdited: Field<Bool> { Field("manuallyEdited") }
    /// `schedule`, set by the platform.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
    /// `workPlanShiftId`.
    @_alwaysEmitIntoClient public var workPlanShiftId: Field<String> { Field("workPlanShiftId") }
}

/// The schema `BuAgentScheduleShiftRequest`.
public typealias BuAgentScheduleShiftRequest = Model<BuAgentScheduleShiftRequestFields>

/// The properties of ``BuAgentScheduleShiftRequest``.
public struct BuAgentScheduleShiftRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, set by the platform.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[BuAgentScheduleActivity]> { Field("activities") }
    /// `manuallyEdited`.
    @_alwaysEmitIntoClient public var manuallyEdited: Field<Bool> { Field("manuallyEdited") }
    /// `schedule`, set by the platform.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<ValueWrapperString> { Field("workPlanId") }
    /// `workPlanShiftId`.
    @_alwaysEmitIntoClient public var workPlanShiftId: Field<ValueWrapperString> { Field("workPlanShiftId") }
}

/// The schema `BuAgentScheduleUpdate`.
public typealias BuAgentScheduleUpdate = Model<BuAgentScheduleUpdateFields>

/// The properties of ``BuAgentScheduleUpdate``.
public struct BuAgentScheduleUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<BuAgentScheduleUpdateType> { Field("type") }
    /// `shiftStartDates`.
    @_alwaysEmitIntoClient public var shiftStartDates: Field<[Instant]> { Field("shiftStartDates") }
}

/// A value of `type` of ``BuAgentScheduleUpdate``, open to those that are newer than this version.
public struct BuAgentScheduleUpdateType: OpenEnum {
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

/// The schema `BuAgentSchedulesQueryResponse`.
public typealias BuAgentSchedulesQueryResponse = Model<BuAgentSchedulesQueryResponseFields>

/// The properties of ``BuAgentSchedulesQueryResponse``.
public struct BuAgentSchedulesQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuAgentScheduleQueryResponse]> { Field("agentSchedules") }
    /// `businessUnitTimeZone`.
    @_alwaysEmitIntoClient public var businessUnitTimeZone: Field<String> { Field("businessUnitTimeZone") }
}

/// The schema `BuAgentSchedulesSearchResponse`.
public typealias BuAgentSchedulesSearchResponse = Model<BuAgentSchedulesSearchResponseFields>

/// The properties of ``BuAgentSchedulesSearchResponse``.
public struct BuAgentSchedulesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuAgentScheduleSearchResponse]> { Field("agentSchedules") }
    /// `businessUnitTimeZone`.
    @_alwaysEmitIntoClient public var businessUnitTimeZone: Field<String> { Field("businessUnitTimeZone") }
    /// `publishedSchedules`.
    @_alwaysEmitIntoClient public var publishedSchedules: Field<[BuAgentSchedulePublishedScheduleReference]> { Field("publishedSchedules") }
}

/// The schema `BuAlternativeShiftJobResponse`.
public typealias BuAlternativeShiftJobResponse = Model<BuAlternativeShiftJobResponseFields>

/// The properties of ``BuAlternativeShiftJobResponse``.
public struct BuAlternativeShiftJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BuAlternativeShiftJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<BuAlternativeShiftJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `viewOffersResults`.
    @_alwaysEmitIntoClient public var viewOffersResults: Field<AlternativeShiftOffersViewResponseTemplate> { Field("viewOffersResults") }
    /// `viewTradesResults`.
    @_alwaysEmitIntoClient public var viewTradesResults: Field<AlternativeShiftTradesViewResponseTemplate> { Field("viewTradesResults") }
    /// `bulkUpdateTradesResults`.
    @_alwaysEmitIntoClient public var bulkUpdateTradesResults: Field<AlternativeShiftBulkUpdateTradesResponseTemplate> { Field("bulkUpdateTradesResults") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BuAlternativeShiftJobResponse``, open to those that are newer than this version.
public struct BuAlternativeShiftJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``BuAlternativeShiftJobResponse``, open to those that are newer than this version.
public struct BuAlternativeShiftJobResponseType: OpenEnum {
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

/// The schema `BuAsyncAgentSchedulesQueryResponse`.
public typealias BuAsyncAgentSchedulesQueryResponse = Model<BuAsyncAgentSchedulesQueryResponseFields>

/// The properties of ``BuAsyncAgentSchedulesQueryResponse``.
public struct BuAsyncAgentSchedulesQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BuAsyncAgentSchedulesQueryResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuAgentSchedulesQueryResponse> { Field("result") }
    /// `progress`.
    @_alwaysEmitIntoClient public var progress: Field<Int> { Field("progress") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// A value of `status` of ``BuAsyncAgentSchedulesQueryResponse``, open to those that are newer than this version.
public struct BuAsyncAgentSchedulesQueryResponseStatus: OpenEnum {
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

/// The schema `BuAsyncAgentSchedulesSearchResponse`.
public typealias BuAsyncAgentSchedulesSearchResponse = Model<BuAsyncAgentSchedulesSearchResponseFields>

/// The properties of ``BuAsyncAgentSchedulesSearchResponse``.
public struct BuAsyncAgentSchedulesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BuAsyncAgentSchedulesSearchResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuAgentSchedulesSearchResponse> { Field("result") }
    /// `progress`.
    @_alwaysEmitIntoClient public var progress: Field<Int> { Field("progress") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// A value of `status` of ``BuAsyncAgentSchedulesSearchResponse``, open to those that are newer than this version.
public struct BuAsyncAgentSchedulesSearchResponseStatus: OpenEnum {
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

/// The schema `BuAsyncScheduleResponse`.
public typealias BuAsyncScheduleResponse = Model<BuAsyncScheduleResponseFields>

/// The properties of ``BuAsyncScheduleResponse``.
public struct BuAsyncScheduleResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BuAsyncScheduleResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuScheduleMetadata> { Field("result") }
}

/// A value of `status` of ``BuAsyncScheduleResponse``, open to those that are newer than this version.
public struct BuAsyncScheduleResponseStatus: OpenEnum {
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

/// The schema `BuAsyncScheduleRunResponse`.
public typealias BuAsyncScheduleRunResponse = Model<BuAsyncScheduleRunResponseFields>

/// The properties of ``BuAsyncScheduleRunResponse``.
public struct BuAsyncScheduleRunResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BuAsyncScheduleRunResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuScheduleRun> { Field("result") }
}

/// A value of `status` of ``BuAsyncScheduleRunResponse``, open to those that are newer than this version.
public struct BuAsyncScheduleRunResponseStatus: OpenEnum {
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

/// The schema `BuAverageSpeedOfAnswer`.
public typealias BuAverageSpeedOfAnswer = Model<BuAverageSpeedOfAnswerFields>

/// The properties of ``BuAverageSpeedOfAnswer``.
public struct BuAverageSpeedOfAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `include`, required.
    @_alwaysEmitIntoClient public var include: Field<Bool> { Field("include") }
    /// `seconds`.
    @_alwaysEmitIntoClient public var seconds: Field<Int> { Field("seconds") }
}

/// The schema `BuConvertTimeOffGranularityLimitJobListing`.
public typealias BuConvertTimeOffGranularityLimitJobListing = Model<BuConvertTimeOffGranularityLimitJobListingFields>

/// The properties of ``BuConvertTimeOffGranularityLimitJobListing``.
public struct BuConvertTimeOffGranularityLimitJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuConvertTimeOffLimitGranularityJobResponse]> { Field("entities") }
}

/// The schema `BuConvertTimeOffLimitGranularityJobProgress`.
public typealias BuConvertTimeOffLimitGranularityJobProgress = Model<BuConvertTimeOffLimitGranularityJobProgressFields>

/// The properties of ``BuConvertTimeOffLimitGranularityJobProgress``.
public struct BuConvertTimeOffLimitGranularityJobProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateEarliestComplete`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEarliestComplete: Field<String> { Field("dateEarliestComplete") }
    /// `dateLatestComplete`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateLatestComplete: Field<String> { Field("dateLatestComplete") }
    /// `numberOfDaysComplete`.
    @_alwaysEmitIntoClient public var numberOfDaysComplete: Field<Int> { Field("numberOfDaysComplete") }
    /// `percentageComplete`.
    @_alwaysEmitIntoClient public var percentageComplete: Field<Int> { Field("percentageComplete") }
}

/// The schema `BuConvertTimeOffLimitGranularityJobRequest`.
public typealias BuConvertTimeOffLimitGranularityJobRequest = Model<BuConvertTimeOffLimitGranularityJobRequestFields>

/// The properties of ``BuConvertTimeOffLimitGranularityJobRequest``.
public struct BuConvertTimeOffLimitGranularityJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<BuConvertTimeOffLimitGranularityJobRequestGranularity> { Field("granularity") }
    /// `fullDayTimeOffStartTime`.
    @_alwaysEmitIntoClient public var fullDayTimeOffStartTime: Field<String> { Field("fullDayTimeOffStartTime") }
}

/// A value of `granularity` of ``BuConvertTimeOffLimitGranularityJobRequest``, open to those that are newer than this
/// version.
public struct BuConvertTimeOffLimitGranularityJobRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `BuConvertTimeOffLimitGranularityJobResponse`.
public typealias BuConvertTimeOffLimitGranularityJobResponse = Model<BuConvertTimeOffLimitGranularityJobResponseFields>

/// The properties of ``BuConvertTimeOffLimitGranularityJobResponse``.
public struct BuConvertTimeOffLimitGranularityJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `timeOffLimit`, required.
    @_alwaysEmitIntoClient public var timeOffLimit: Field<BuTimeOffLimitReference> { Field("timeOffLimit") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BuConvertTimeOffLimitGranularityJobResponseStatus> { Field("status") }
    /// `progress`.
    @_alwaysEmitIntoClient public var progress: Field<BuConvertTimeOffLimitGranularityJobProgress> { Field("progress") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``BuConvertTimeOffLimitGranularityJobResponse``, open to those that are newer than this
/// version.
public struct BuConvertTimeOffLimitGranularityJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// The schema `BuCopyScheduleRequest`.
public typealias BuCopyScheduleRequest = Model<BuCopyScheduleRequestFields>

/// The properties of ``BuCopyScheduleRequest``.
public struct BuCopyScheduleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `includeForecast`.
    @_alwaysEmitIntoClient public var includeForecast: Field<Bool> { Field("includeForecast") }
}

/// The schema `BuCreateBlankScheduleRequest`.
public typealias BuCreateBlankScheduleRequest = Model<BuCreateBlankScheduleRequestFields>

/// The properties of ``BuCreateBlankScheduleRequest``.
public struct BuCreateBlankScheduleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `BuCreateTimeOffLimitRequest`.
public typealias BuCreateTimeOffLimitRequest = Model<BuCreateTimeOffLimitRequestFields>

/// The properties of ``BuCreateTimeOffLimitRequest``.
public struct BuCreateTimeOffLimitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupId`.
    @_alwaysEmitIntoClient public var staffingGroupId: Field<String> { Field("staffingGroupId") }
    /// `managementUnitId`.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<BuCreateTimeOffLimitRequestGranularity> { Field("granularity") }
    /// `fullDayTimeOffStartTime`.
    @_alwaysEmitIntoClient public var fullDayTimeOffStartTime: Field<String> { Field("fullDayTimeOffStartTime") }
}

/// A value of `granularity` of ``BuCreateTimeOffLimitRequest``, open to those that are newer than this version.
public struct BuCreateTimeOffLimitRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `BuCreateTimeOffPlanRequest`.
public typealias BuCreateTimeOffPlanRequest = Model<BuCreateTimeOffPlanRequestFields>

/// The properties of ``BuCreateTimeOffPlanRequest``.
public struct BuCreateTimeOffPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `autoApprovalRule`.
    @_alwaysEmitIntoClient public var autoApprovalRule: Field<BuCreateTimeOffPlanRequestAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    @_alwaysEmitIntoClient public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `autoPublishApprovedTimeOffRequests`.
    @_alwaysEmitIntoClient public var autoPublishApprovedTimeOffRequests: Field<Bool> { Field("autoPublishApprovedTimeOffRequests") }
    /// `restrictedActivityCodeIds`.
    @_alwaysEmitIntoClient public var restrictedActivityCodeIds: Field<[String]> { Field("restrictedActivityCodeIds") }
    /// `overrideDates`.
    @_alwaysEmitIntoClient public var overrideDates: Field<[OverrideDate]> { Field("overrideDates") }
    /// `hrisTimeOffType`.
    @_alwaysEmitIntoClient public var hrisTimeOffType: Field<HrisTimeOffType> { Field("hrisTimeOffType") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `countAgainstTimeOffLimits`.
    @_alwaysEmitIntoClient public var countAgainstTimeOffLimits: Field<Bool> { Field("countAgainstTimeOffLimits") }
    /// `businessUnitAssociation`.
    @_alwaysEmitIntoClient public var businessUnitAssociation: Field<CreateTimeOffPlanBusinessUnitAssociation> { Field("businessUnitAssociation") }
    /// `managementUnitAssociation`.
    @_alwaysEmitIntoClient public var managementUnitAssociation: Field<CreateTimeOffPlanManagementUnitAssociation> { Field("managementUnitAssociation") }
}

/// A value of `autoApprovalRule` of ``BuCreateTimeOffPlanRequest``, open to those that are newer than this version.
public struct BuCreateTimeOffPlanRequestAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { "Never" }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { "Always" }
    /// `CheckLimits`.
    @_alwaysEmitIntoClient public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    @_alwaysEmitIntoClient public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    @_alwaysEmitIntoClient public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `BuCurrentAgentScheduleSearchResponse`.
public typealias BuCurrentAgentScheduleSearchResponse = Model<BuCurrentAgentScheduleSearchResponseFields>

/// The properties of ``BuCurrentAgentScheduleSearchResponse``.
public struct BuCurrentAgentScheduleSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuAgentScheduleSearchResponse]> { Field("agentSchedules") }
    /// `businessUnitTimeZone`.
    @_alwaysEmitIntoClient public var businessUnitTimeZone: Field<String> { Field("businessUnitTimeZone") }
    /// `publishedSchedules`.
    @_alwaysEmitIntoClient public var publishedSchedules: Field<[BuAgentSchedulePublishedScheduleReference]> { Field("publishedSchedules") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `updates`.
    @_alwaysEmitIntoClient public var updates: Field<[BuAgentScheduleUpdate]> { Field("updates") }
}

/// The schema `BuForecastGenerationPlanningGroupResult`.
public typealias BuForecastGenerationPlanningGroupResult = Model<BuForecastGenerationPlanningGroupResultFields>

/// The properties of ``BuForecastGenerationPlanningGroupResult``.
public struct BuForecastGenerationPlanningGroupResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `metricResults`.
    @_alwaysEmitIntoClient public var metricResults: Field<[BuForecastTimeSeriesResult]> { Field("metricResults") }
}

/// The schema `BuForecastGenerationResult`.
public typealias BuForecastGenerationResult = Model<BuForecastGenerationResultFields>

/// The properties of ``BuForecastGenerationResult``.
public struct BuForecastGenerationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupResults`.
    @_alwaysEmitIntoClient public var planningGroupResults: Field<[BuForecastGenerationPlanningGroupResult]> { Field("planningGroupResults") }
}

/// The schema `BuForecastModificationResponse`.
public typealias BuForecastModificationResponse = Model<BuForecastModificationResponseFields>

/// The properties of ``BuForecastModificationResponse``.
public struct BuForecastModificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<BuForecastModificationResponseType> { Field("type") }
    /// `startIntervalIndex`.
    @_alwaysEmitIntoClient public var startIntervalIndex: Field<Int> { Field("startIntervalIndex") }
    /// `endIntervalIndex`.
    @_alwaysEmitIntoClient public var endIntervalIndex: Field<Int> { Field("endIntervalIndex") }
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<BuForecastModificationResponseMetric> { Field("metric") }
    /// `legacyMetric`.
    @_alwaysEmitIntoClient public var legacyMetric: Field<BuForecastModificationResponseLegacyMetric> { Field("legacyMetric") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[WfmForecastModificationIntervalOffsetValue]> { Field("values") }
    /// `secondaryValues`.
    @_alwaysEmitIntoClient public var secondaryValues: Field<[WfmForecastModificationIntervalOffsetValue]> { Field("secondaryValues") }
    /// `displayGranularity`, required.
    @_alwaysEmitIntoClient public var displayGranularity: Field<String> { Field("displayGranularity") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `secondaryGranularity`.
    @_alwaysEmitIntoClient public var secondaryGranularity: Field<String> { Field("secondaryGranularity") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `planningGroupIds`, required.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
}

/// A value of `type` of ``BuForecastModificationResponse``, open to those that are newer than this version.
public struct BuForecastModificationResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MinimumPerInterval`.
    @_alwaysEmitIntoClient public static var minimumPerInterval: Self { "MinimumPerInterval" }
    /// `MaximumPerInterval`.
    @_alwaysEmitIntoClient public static var maximumPerInterval: Self { "MaximumPerInterval" }
    /// `SetValuePerInterval`.
    @_alwaysEmitIntoClient public static var setValuePerInterval: Self { "SetValuePerInterval" }
    /// `ChangeValuePerInterval`.
    @_alwaysEmitIntoClient public static var changeValuePerInterval: Self { "ChangeValuePerInterval" }
    /// `ChangePercentPerInterval`.
    @_alwaysEmitIntoClient public static var changePercentPerInterval: Self { "ChangePercentPerInterval" }
    /// `SetValueOverRange`.
    @_alwaysEmitIntoClient public static var setValueOverRange: Self { "SetValueOverRange" }
    /// `ChangeValueOverRange`.
    @_alwaysEmitIntoClient public static var changeValueOverRange: Self { "ChangeValueOverRange" }
    /// `SetValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setValuesForIntervalSet: Self { "SetValuesForIntervalSet" }
    /// `SetMultiGranularityValuesForIntervalSet`.
    @_alwaysEmitIntoClient public static var setMultiGranularityValuesForIntervalSet: Self { "SetMultiGranularityValuesForIntervalSet" }
}

/// A value of `metric` of ``BuForecastModificationResponse``, open to those that are newer than this version.
public struct BuForecastModificationResponseMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `legacyMetric` of ``BuForecastModificationResponse``, open to those that are newer than this version.
public struct BuForecastModificationResponseLegacyMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AverageAfterCallWorkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageAfterCallWorkTimeSeconds: Self { "AverageAfterCallWorkTimeSeconds" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
    /// `AverageTalkTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageTalkTimeSeconds: Self { "AverageTalkTimeSeconds" }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
}

/// The schema `BuForecastResult`.
public typealias BuForecastResult = Model<BuForecastResultFields>

/// The properties of ``BuForecastResult``.
public struct BuForecastResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `planningGroups`.
    @_alwaysEmitIntoClient public var planningGroups: Field<[ForecastPlanningGroupData]> { Field("planningGroups") }
    /// `weekNumber`.
    @_alwaysEmitIntoClient public var weekNumber: Field<Int> { Field("weekNumber") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `BuForecastResultResponse`.
public typealias BuForecastResultResponse = Model<BuForecastResultResponseFields>

/// The properties of ``BuForecastResultResponse``.
public struct BuForecastResultResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuForecastResult> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `BuForecastStaffingRequirementsResult`.
public typealias BuForecastStaffingRequirementsResult = Model<BuForecastStaffingRequirementsResultFields>

/// The properties of ``BuForecastStaffingRequirementsResult``.
public struct BuForecastStaffingRequirementsResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekNumber`, required.
    @_alwaysEmitIntoClient public var weekNumber: Field<Int> { Field("weekNumber") }
    /// `downloadUrl`, required.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadUrlExpirationDate`, required.
    @_alwaysEmitIntoClient public var downloadUrlExpirationDate: Field<Instant> { Field("downloadUrlExpirationDate") }
    /// `planningGroupStaffingRequirements`.
    @_alwaysEmitIntoClient public var planningGroupStaffingRequirements: Field<[StaffingRequirementsPlanningGroupData]> { Field("planningGroupStaffingRequirements") }
}

/// The schema `BuForecastStaffingRequirementsResultResponse`.
public typealias BuForecastStaffingRequirementsResultResponse = Model<BuForecastStaffingRequirementsResultResponseFields>

/// The properties of ``BuForecastStaffingRequirementsResultResponse``.
public struct BuForecastStaffingRequirementsResultResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitId`, required.
    @_alwaysEmitIntoClient public var businessUnitId: Field<String> { Field("businessUnitId") }
    /// `forecast`, required.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastReference> { Field("forecast") }
    /// `referenceStartDate`, required.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `intervalLengthMinutes`, required.
    @_alwaysEmitIntoClient public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<BuForecastStaffingRequirementsResultResponseState> { Field("state") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BuForecastStaffingRequirementsResult]> { Field("results") }
}

/// A value of `state` of ``BuForecastStaffingRequirementsResultResponse``, open to those that are newer than this
/// version.
public struct BuForecastStaffingRequirementsResultResponseState: OpenEnum {
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

/// The schema `BuForecastTimeSeriesResult`.
public typealias BuForecastTimeSeriesResult = Model<BuForecastTimeSeriesResultFields>

/// The properties of ``BuForecastTimeSeriesResult``.
public struct BuForecastTimeSeriesResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<BuForecastTimeSeriesResultMetric> { Field("metric") }
    /// `forecastingMethod`.
    @_alwaysEmitIntoClient public var forecastingMethod: Field<BuForecastTimeSeriesResultForecastingMethod> { Field("forecastingMethod") }
    /// `forecastType`.
    @_alwaysEmitIntoClient public var forecastType: Field<BuForecastTimeSeriesResultForecastType> { Field("forecastType") }
}

/// A value of `metric` of ``BuForecastTimeSeriesResult``, open to those that are newer than this version.
public struct BuForecastTimeSeriesResultMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "Offered" }
    /// `AverageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public static var averageHandleTimeSeconds: Self { "AverageHandleTimeSeconds" }
}

/// A value of `forecastingMethod` of ``BuForecastTimeSeriesResult``, open to those that are newer than this version.
public struct BuForecastTimeSeriesResultForecastingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoRegressiveIntegratedMovingAverage`.
    @_alwaysEmitIntoClient public static var autoRegressiveIntegratedMovingAverage: Self { "AutoRegressiveIntegratedMovingAverage" }
    /// `MovingAverage`.
    @_alwaysEmitIntoClient public static var movingAverage: Self { "MovingAverage" }
    /// `SingleExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var singleExponentialSmoothing: Self { "SingleExponentialSmoothing" }
    /// `RandomWalk`.
    @_alwaysEmitIntoClient public static var randomWalk: Self { "RandomWalk" }
    /// `DecompositionUsingAdditiveSeasonality`.
    @_alwaysEmitIntoClient public static var decompositionUsingAdditiveSeasonality: Self { "DecompositionUsingAdditiveSeasonality" }
    /// `DecompositionUsingMultiplicativeSeasonality`.
    @_alwaysEmitIntoClient public static var decompositionUsingMultiplicativeSeasonality: Self { "DecompositionUsingMultiplicativeSeasonality" }
    /// `HoltWintersAdditiveSeasonality`.
    @_alwaysEmitIntoClient public static var holtWintersAdditiveSeasonality: Self { "HoltWintersAdditiveSeasonality" }
    /// `HoltWintersAdditiveSeasonalityWithDampedTrend`.
    @_alwaysEmitIntoClient public static var holtWintersAdditiveSeasonalityWithDampedTrend: Self { "HoltWintersAdditiveSeasonalityWithDampedTrend" }
    /// `HoltWintersMultiplicativeSeasonality`.
    @_alwaysEmitIntoClient public static var holtWintersMultiplicativeSeasonality: Self { "HoltWintersMultiplicativeSeasonality" }
    /// `HoltWintersMultiplicativeSeasonalityWithDampedTrend`.
    @_alwaysEmitIntoClient public static var holtWintersMultiplicativeSeasonalityWithDampedTrend: Self { "HoltWintersMultiplicativeSeasonalityWithDampedTrend" }
    /// `DampedLinearExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var dampedLinearExponentialSmoothing: Self { "DampedLinearExponentialSmoothing" }
    /// `DoubleExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var doubleExponentialSmoothing: Self { "DoubleExponentialSmoothing" }
    /// `DoubleMovingAverage`.
    @_alwaysEmitIntoClient public static var doubleMovingAverage: Self { "DoubleMovingAverage" }
    /// `LinearExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var linearExponentialSmoothing: Self { "LinearExponentialSmoothing" }
    /// `LinearWeightedMovingAverage`.
    @_alwaysEmitIntoClient public static var linearWeightedMovingAverage: Self { "LinearWeightedMovingAverage" }
    /// `PointEstimateUsingDampedLinearExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var pointEstimateUsingDampedLinearExponentialSmoothing: Self { "PointEstimateUsingDampedLinearExponentialSmoothing" }
    /// `PointEstimateUsingDoubleExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var pointEstimateUsingDoubleExponentialSmoothing: Self { "PointEstimateUsingDoubleExponentialSmoothing" }
    /// `PointEstimateUsingLatestWeek`.
    @_alwaysEmitIntoClient public static var pointEstimateUsingLatestWeek: Self { "PointEstimateUsingLatestWeek" }
    /// `PointEstimateUsingLinearExponentialSmoothing`.
    @_alwaysEmitIntoClient public static var pointEstimateUsingLinearExponentialSmoothing: Self { "PointEstimateUsingLinearExponentialSmoothing" }
    /// `PointEstimateUsingWeightedAverage`.
    @_alwaysEmitIntoClient public static var pointEstimateUsingWeightedAverage: Self { "PointEstimateUsingWeightedAverage" }
    /// `CurveFit`.
    @_alwaysEmitIntoClient public static var curveFit: Self { "CurveFit" }
    /// `MultiLinearRegression`.
    @_alwaysEmitIntoClient public static var multiLinearRegression: Self { "MultiLinearRegression" }
    /// `DynamicHarmonicRegression`.
    @_alwaysEmitIntoClient public static var dynamicHarmonicRegression: Self { "DynamicHarmonicRegression" }
    /// `Theta`.
    @_alwaysEmitIntoClient public static var theta: Self { "Theta" }
    /// `Ensemble`.
    @_alwaysEmitIntoClient public static var ensemble: Self { "Ensemble" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
}

/// A value of `forecastType` of ``BuForecastTimeSeriesResult``, open to those that are newer than this version.
public struct BuForecastTimeSeriesResultForecastType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LongTerm`.
    @_alwaysEmitIntoClient public static var longTerm: Self { "LongTerm" }
    /// `ShortTerm`.
    @_alwaysEmitIntoClient public static var shortTerm: Self { "ShortTerm" }
}

/// The schema `BuFullDayTimeOffMarker`.
public typealias BuFullDayTimeOffMarker = Model<BuFullDayTimeOffMarkerFields>

/// The properties of ``BuFullDayTimeOffMarker``.
public struct BuFullDayTimeOffMarkerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessUnitDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var businessUnitDate: Field<String> { Field("businessUnitDate") }
    /// `startOffsetMinutes`.
    @_alwaysEmitIntoClient public var startOffsetMinutes: Field<Int> { Field("startOffsetMinutes") }
    /// `endOffsetMinutes`.
    @_alwaysEmitIntoClient public var endOffsetMinutes: Field<Int> { Field("endOffsetMinutes") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<Int> { Field("payableMinutes") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
    /// `timeOffRequestSyncVersion`.
    @_alwaysEmitIntoClient public var timeOffRequestSyncVersion: Field<Int> { Field("timeOffRequestSyncVersion") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
}

/// The schema `BuGenerateScheduleRequest`.
public typealias BuGenerateScheduleRequest = Model<BuGenerateScheduleRequestFields>

/// The properties of ``BuGenerateScheduleRequest``.
public struct BuGenerateScheduleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `options`.
    @_alwaysEmitIntoClient public var options: Field<SchedulingOptionsRequest> { Field("options") }
}

/// The schema `BuGetCurrentAgentScheduleRequest`.
public typealias BuGetCurrentAgentScheduleRequest = Model<BuGetCurrentAgentScheduleRequestFields>

/// The properties of ``BuGetCurrentAgentScheduleRequest``.
public struct BuGetCurrentAgentScheduleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `BuHeadcountForecastBuPlanningGroupHeadcountForecastResult`.
public typealias BuHeadcountForecastBuPlanningGroupHeadcountForecastResult = Model<BuHeadcountForecastBuPlanningGroupHeadcountForecastResultFields>

/// The properties of ``BuHeadcountForecastBuPlanningGroupHeadcountForecastResult``.
public struct BuHeadcountForecastBuPlanningGroupHeadcountForecastResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuPlanningGroupHeadcountForecastResult]> { Field("entities") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
}

/// The schema `BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema`.
public typealias BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema = Model<BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchemaFields>

/// The properties of ``BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema``.
public struct BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuPlanningGroupHeadcountForecastUploadSchema]> { Field("entities") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
}

/// The schema `BuHeadcountForecastResponse`.
public typealias BuHeadcountForecastResponse = Model<BuHeadcountForecastResponseFields>

/// The properties of ``BuHeadcountForecastResponse``.
public struct BuHeadcountForecastResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BuHeadcountForecastBuPlanningGroupHeadcountForecastResult> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `BuImportAgentScheduleUploadSchema`.
public typealias BuImportAgentScheduleUploadSchema = Model<BuImportAgentScheduleUploadSchemaFields>

/// The properties of ``BuImportAgentScheduleUploadSchema``.
public struct BuImportAgentScheduleUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<ValueWrapperString> { Field("workPlanId") }
    /// `workPlanIdsPerWeek`.
    @_alwaysEmitIntoClient public var workPlanIdsPerWeek: Field<ListWrapperString> { Field("workPlanIdsPerWeek") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[BuAgentScheduleShiftRequest]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[BuFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
}

/// The schema `BuImportShortTermForecastSchema`.
public typealias BuImportShortTermForecastSchema = Model<BuImportShortTermForecastSchemaFields>

/// The properties of ``BuImportShortTermForecastSchema``.
public struct BuImportShortTermForecastSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `planningGroups`, required.
    @_alwaysEmitIntoClient public var planningGroups: Field<[ForecastPlanningGroupData]> { Field("planningGroups") }
    /// `longTermPlanningGroups`.
    @_alwaysEmitIntoClient public var longTermPlanningGroups: Field<[LongTermForecastPlanningGroupData]> { Field("longTermPlanningGroups") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
}

/// The schema `BuImportTimeOffLimitValue`.
public typealias BuImportTimeOffLimitValue = Model<BuImportTimeOffLimitValueFields>

/// The properties of ``BuImportTimeOffLimitValue``.
public struct BuImportTimeOffLimitValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `importDateTime`, required.
    @_alwaysEmitIntoClient public var importDateTime: Field<Instant> { Field("importDateTime") }
    /// `importMinutes`.
    @_alwaysEmitIntoClient public var importMinutes: Field<Int> { Field("importMinutes") }
}

/// The schema `BuImportTimeOffLimitValuesRequest`.
public typealias BuImportTimeOffLimitValuesRequest = Model<BuImportTimeOffLimitValuesRequestFields>

/// The properties of ``BuImportTimeOffLimitValuesRequest``.
public struct BuImportTimeOffLimitValuesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`, required.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
}

/// The schema `BuImportTimeOffLimitValuesSchema`.
public typealias BuImportTimeOffLimitValuesSchema = Model<BuImportTimeOffLimitValuesSchemaFields>

/// The properties of ``BuImportTimeOffLimitValuesSchema``.
public struct BuImportTimeOffLimitValuesSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `limitValues`, required.
    @_alwaysEmitIntoClient public var limitValues: Field<[BuImportTimeOffLimitValue]> { Field("limitValues") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `BuImportTimeOffLimitValuesUploadResponse`.
public typealias BuImportTimeOffLimitValuesUploadResponse = Model<BuImportTimeOffLimitValuesUploadResponseFields>

/// The properties of ``BuImportTimeOffLimitValuesUploadResponse``.
public struct BuImportTimeOffLimitValuesUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    @_alwaysEmitIntoClient public var uploadBodySchema: Field<BuImportTimeOffLimitValuesSchema> { Field("uploadBodySchema") }
}

/// The schema `BuIntradayDataGroup`.
public typealias BuIntradayDataGroup = Model<BuIntradayDataGroupFields>

/// The properties of ``BuIntradayDataGroup``.
public struct BuIntradayDataGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<BuIntradayDataGroupMediaType> { Field("mediaType") }
    /// `forecastDataSummary`.
    @_alwaysEmitIntoClient public var forecastDataSummary: Field<BuIntradayForecastData> { Field("forecastDataSummary") }
    /// `forecastDataPerInterval`.
    @_alwaysEmitIntoClient public var forecastDataPerInterval: Field<[BuIntradayForecastData]> { Field("forecastDataPerInterval") }
    /// `scheduleDataSummary`.
    @_alwaysEmitIntoClient public var scheduleDataSummary: Field<BuIntradayScheduleData> { Field("scheduleDataSummary") }
    /// `scheduleDataPerInterval`.
    @_alwaysEmitIntoClient public var scheduleDataPerInterval: Field<[BuIntradayScheduleData]> { Field("scheduleDataPerInterval") }
    /// `performancePredictionDataSummary`.
    @_alwaysEmitIntoClient public var performancePredictionDataSummary: Field<IntradayPerformancePredictionData> { Field("performancePredictionDataSummary") }
    /// `performancePredictionDataPerInterval`.
    @_alwaysEmitIntoClient public var performancePredictionDataPerInterval: Field<[IntradayPerformancePredictionData]> { Field("performancePredictionDataPerInterval") }
}

/// A value of `mediaType` of ``BuIntradayDataGroup``, open to those that are newer than this version.
public struct BuIntradayDataGroupMediaType: OpenEnum {
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

/// The schema `BuIntradayForecastData`.
public typealias BuIntradayForecastData = Model<BuIntradayForecastDataFields>

/// The properties of ``BuIntradayForecastData``.
public struct BuIntradayForecastDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offered`.
    @_alwaysEmitIntoClient public var offered: Field<Double> { Field("offered") }
    /// `averageHandleTimeSeconds`.
    @_alwaysEmitIntoClient public var averageHandleTimeSeconds: Field<Double> { Field("averageHandleTimeSeconds") }
}

/// The schema `BuIntradayResponse`.
public typealias BuIntradayResponse = Model<BuIntradayResponseFields>

/// The properties of ``BuIntradayResponse``.
public struct BuIntradayResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `intervalLengthMinutes`.
    @_alwaysEmitIntoClient public var intervalLengthMinutes: Field<Int> { Field("intervalLengthMinutes") }
    /// `noDataReason`.
    @_alwaysEmitIntoClient public var noDataReason: Field<BuIntradayResponseNoDataReason> { Field("noDataReason") }
    /// `categories`.
    @_alwaysEmitIntoClient public var categories: Field<[BuIntradayResponseCategories]> { Field("categories") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `intradayDataGroupings`.
    @_alwaysEmitIntoClient public var intradayDataGroupings: Field<[BuIntradayDataGroup]> { Field("intradayDataGroupings") }
}

/// A value of `noDataReason` of ``BuIntradayResponse``, open to those that are newer than this version.
public struct BuIntradayResponseNoDataReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoPublishedSchedule`.
    @_alwaysEmitIntoClient public static var noPublishedSchedule: Self { "NoPublishedSchedule" }
    /// `NoSourceForecast`.
    @_alwaysEmitIntoClient public static var noSourceForecast: Self { "NoSourceForecast" }
}

/// A value of `categories` of ``BuIntradayResponse``, open to those that are newer than this version.
public struct BuIntradayResponseCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ForecastData`.
    @_alwaysEmitIntoClient public static var forecastData: Self { "ForecastData" }
    /// `ScheduleData`.
    @_alwaysEmitIntoClient public static var scheduleData: Self { "ScheduleData" }
    /// `PerformancePredictionData`.
    @_alwaysEmitIntoClient public static var performancePredictionData: Self { "PerformancePredictionData" }
}

/// The schema `BuIntradayScheduleData`.
public typealias BuIntradayScheduleData = Model<BuIntradayScheduleDataFields>

/// The properties of ``BuIntradayScheduleData``.
public struct BuIntradayScheduleDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `onQueueTimeSeconds`.
    @_alwaysEmitIntoClient public var onQueueTimeSeconds: Field<Int> { Field("onQueueTimeSeconds") }
}

/// The schema `BuListAlternativeShiftTradesResponse`.
public typealias BuListAlternativeShiftTradesResponse = Model<BuListAlternativeShiftTradesResponseFields>

/// The properties of ``BuListAlternativeShiftTradesResponse``.
public struct BuListAlternativeShiftTradesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<BuAlternativeShiftJobResponse> { Field("job") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AlternativeShiftTradeListing> { Field("result") }
}

/// The schema `BuManagementUnitScheduleSummary`.
public typealias BuManagementUnitScheduleSummary = Model<BuManagementUnitScheduleSummaryFields>

/// The properties of ``BuManagementUnitScheduleSummary``.
public struct BuManagementUnitScheduleSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `agentCount`.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[UserReference]> { Field("agents") }
}

/// The schema `BuNotificationSettingsRequest`.
public typealias BuNotificationSettingsRequest = Model<BuNotificationSettingsRequestFields>

/// The properties of ``BuNotificationSettingsRequest``.
public struct BuNotificationSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<BuScheduleNotificationsSettingsRequest> { Field("scheduling") }
}

/// The schema `BuNotificationSettingsResponse`.
public typealias BuNotificationSettingsResponse = Model<BuNotificationSettingsResponseFields>

/// The properties of ``BuNotificationSettingsResponse``.
public struct BuNotificationSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<BuScheduleNotificationsSettingsResponse> { Field("scheduling") }
}

/// The schema `BuPlanningGroupHeadcountForecastResult`.
public typealias BuPlanningGroupHeadcountForecastResult = Model<BuPlanningGroupHeadcountForecastResultFields>

/// The properties of ``BuPlanningGroupHeadcountForecastResult``.
public struct BuPlanningGroupHeadcountForecastResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requiredPerInterval`.
    @_alwaysEmitIntoClient public var requiredPerInterval: Field<[Double]> { Field("requiredPerInterval") }
    /// `requiredWithoutShrinkagePerInterval`.
    @_alwaysEmitIntoClient public var requiredWithoutShrinkagePerInterval: Field<[Double]> { Field("requiredWithoutShrinkagePerInterval") }
    /// `planningGroup`.
    @_alwaysEmitIntoClient public var planningGroup: Field<PlanningGroupReference> { Field("planningGroup") }
}

/// The schema `BuPlanningGroupHeadcountForecastUploadSchema`.
public typealias BuPlanningGroupHeadcountForecastUploadSchema = Model<BuPlanningGroupHeadcountForecastUploadSchemaFields>

/// The properties of ``BuPlanningGroupHeadcountForecastUploadSchema``.
public struct BuPlanningGroupHeadcountForecastUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `requiredPerInterval`.
    @_alwaysEmitIntoClient public var requiredPerInterval: Field<[Double]> { Field("requiredPerInterval") }
    /// `requiredWithoutShrinkagePerInterval`.
    @_alwaysEmitIntoClient public var requiredWithoutShrinkagePerInterval: Field<[Double]> { Field("requiredWithoutShrinkagePerInterval") }
    /// `planningGroupId`, required.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
}

/// The schema `BuQueryAdherenceAdjustmentsRequest`.
public typealias BuQueryAdherenceAdjustmentsRequest = Model<BuQueryAdherenceAdjustmentsRequestFields>

/// The properties of ``BuQueryAdherenceAdjustmentsRequest``.
public struct BuQueryAdherenceAdjustmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `reasonCodeIds`.
    @_alwaysEmitIntoClient public var reasonCodeIds: Field<[String]> { Field("reasonCodeIds") }
    /// `statuses`.
    @_alwaysEmitIntoClient public var statuses: Field<[String]> { Field("statuses") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
}

/// The schema `BuQueryAdherenceExplanationsRequest`.
public typealias BuQueryAdherenceExplanationsRequest = Model<BuQueryAdherenceExplanationsRequestFields>

/// The properties of ``BuQueryAdherenceExplanationsRequest``.
public struct BuQueryAdherenceExplanationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
}

/// The schema `BuQueryAdherenceExplanationsResponse`.
public typealias BuQueryAdherenceExplanationsResponse = Model<BuQueryAdherenceExplanationsResponseFields>

/// The properties of ``BuQueryAdherenceExplanationsResponse``.
public struct BuQueryAdherenceExplanationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<AdherenceExplanationJobReference> { Field("job") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AdherenceExplanationListingBuQueryResponse> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `BuQueryAgentSchedulesRequest`.
public typealias BuQueryAgentSchedulesRequest = Model<BuQueryAgentSchedulesRequestFields>

/// The properties of ``BuQueryAgentSchedulesRequest``.
public struct BuQueryAgentSchedulesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `teamIds`.
    @_alwaysEmitIntoClient public var teamIds: Field<[String]> { Field("teamIds") }
}

/// The schema `BuRescheduleAgentScheduleResult`.
public typealias BuRescheduleAgentScheduleResult = Model<BuRescheduleAgentScheduleResultFields>

/// The properties of ``BuRescheduleAgentScheduleResult``.
public struct BuRescheduleAgentScheduleResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<MuRescheduleResultWrapper> { Field("downloadResult") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `BuRescheduleRequest`.
public typealias BuRescheduleRequest = Model<BuRescheduleRequestFields>

/// The properties of ``BuRescheduleRequest``.
public struct BuRescheduleRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `doNotChangeWeeklyPaidTime`, required.
    @_alwaysEmitIntoClient public var doNotChangeWeeklyPaidTime: Field<Bool> { Field("doNotChangeWeeklyPaidTime") }
    /// `doNotChangeDailyPaidTime`, required.
    @_alwaysEmitIntoClient public var doNotChangeDailyPaidTime: Field<Bool> { Field("doNotChangeDailyPaidTime") }
    /// `doNotChangeShiftStartTimes`, required.
    @_alwaysEmitIntoClient public var doNotChangeShiftStartTimes: Field<Bool> { Field("doNotChangeShiftStartTimes") }
    /// `doNotChangeManuallyEditedShifts`, required.
    @_alwaysEmitIntoClient public var doNotChangeManuallyEditedShifts: Field<Bool> { Field("doNotChangeManuallyEditedShifts") }
    /// `activitySmoothingType`.
    @_alwaysEmitIntoClient public var activitySmoothingType: Field<BuRescheduleRequestActivitySmoothingType> { Field("activitySmoothingType") }
    /// `induceScheduleVariability`.
    @_alwaysEmitIntoClient public var induceScheduleVariability: Field<Bool> { Field("induceScheduleVariability") }
    /// `useUnavailableTimesSnapshot`.
    @_alwaysEmitIntoClient public var useUnavailableTimesSnapshot: Field<Bool> { Field("useUnavailableTimesSnapshot") }
}

/// A value of `activitySmoothingType` of ``BuRescheduleRequest``, open to those that are newer than this version.
public struct BuRescheduleRequestActivitySmoothingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReduceConcurrentActivitiesAcrossBu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossBu: Self { "ReduceConcurrentActivitiesAcrossBu" }
    /// `ReduceConcurrentActivitiesAcrossMu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossMu: Self { "ReduceConcurrentActivitiesAcrossMu" }
    /// `ConsistentServiceLevel`.
    @_alwaysEmitIntoClient public static var consistentServiceLevel: Self { "ConsistentServiceLevel" }
}

/// The schema `BuRescheduleResult`.
public typealias BuRescheduleResult = Model<BuRescheduleResultFields>

/// The properties of ``BuRescheduleResult``.
public struct BuRescheduleResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<ScheduleGenerationResult> { Field("generationResults") }
    /// `generationResultsDownloadUrl`.
    @_alwaysEmitIntoClient public var generationResultsDownloadUrl: Field<String> { Field("generationResultsDownloadUrl") }
    /// `headcountForecast`.
    @_alwaysEmitIntoClient public var headcountForecast: Field<BuHeadcountForecastBuPlanningGroupHeadcountForecastResult> { Field("headcountForecast") }
    /// `headcountForecastDownloadUrl`.
    @_alwaysEmitIntoClient public var headcountForecastDownloadUrl: Field<String> { Field("headcountForecastDownloadUrl") }
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuRescheduleAgentScheduleResult]> { Field("agentSchedules") }
}

/// The schema `BuScheduleListItem`.
public typealias BuScheduleListItem = Model<BuScheduleListItemFields>

/// The properties of ``BuScheduleListItem``.
public struct BuScheduleListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<ScheduleGenerationResultSummary> { Field("generationResults") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuScheduleListing`.
public typealias BuScheduleListing = Model<BuScheduleListingFields>

/// The properties of ``BuScheduleListing``.
public struct BuScheduleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuScheduleListItem]> { Field("entities") }
}

/// The schema `BuScheduleMetadata`.
public typealias BuScheduleMetadata = Model<BuScheduleMetadataFields>

/// The properties of ``BuScheduleMetadata``.
public struct BuScheduleMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<ScheduleGenerationResultSummary> { Field("generationResults") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `managementUnits`.
    @_alwaysEmitIntoClient public var managementUnits: Field<[BuManagementUnitScheduleSummary]> { Field("managementUnits") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuScheduleNotificationsCategorySettings`.
public typealias BuScheduleNotificationsCategorySettings = Model<BuScheduleNotificationsCategorySettingsFields>

/// The properties of ``BuScheduleNotificationsCategorySettings``.
public struct BuScheduleNotificationsCategorySettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`, required.
    @_alwaysEmitIntoClient public var activityCategory: Field<BuScheduleNotificationsCategorySettingsActivityCategory> { Field("activityCategory") }
    /// `earlyReminderEnabled`, required.
    @_alwaysEmitIntoClient public var earlyReminderEnabled: Field<Bool> { Field("earlyReminderEnabled") }
    /// `onTimeReminderEnabled`, required.
    @_alwaysEmitIntoClient public var onTimeReminderEnabled: Field<Bool> { Field("onTimeReminderEnabled") }
}

/// A value of `activityCategory` of ``BuScheduleNotificationsCategorySettings``, open to those that are newer than this
/// version.
public struct BuScheduleNotificationsCategorySettingsActivityCategory: OpenEnum {
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

/// The schema `BuScheduleNotificationsSettingsRequest`.
public typealias BuScheduleNotificationsSettingsRequest = Model<BuScheduleNotificationsSettingsRequestFields>

/// The properties of ``BuScheduleNotificationsSettingsRequest``.
public struct BuScheduleNotificationsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `earlyReminderMinutes`.
    @_alwaysEmitIntoClient public var earlyReminderMinutes: Field<Int> { Field("earlyReminderMinutes") }
    /// `activityCategorySettings`.
    @_alwaysEmitIntoClient public var activityCategorySettings: Field<[BuScheduleNotificationsCategorySettings]> { Field("activityCategorySettings") }
}

/// The schema `BuScheduleNotificationsSettingsResponse`.
public typealias BuScheduleNotificationsSettingsResponse = Model<BuScheduleNotificationsSettingsResponseFields>

/// The properties of ``BuScheduleNotificationsSettingsResponse``.
public struct BuScheduleNotificationsSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `earlyReminderMinutes`, required.
    @_alwaysEmitIntoClient public var earlyReminderMinutes: Field<Int> { Field("earlyReminderMinutes") }
    /// `activityCategorySettings`, required.
    @_alwaysEmitIntoClient public var activityCategorySettings: Field<[BuScheduleNotificationsCategorySettings]> { Field("activityCategorySettings") }
}

/// The schema `BuScheduleReference`.
public typealias BuScheduleReference = Model<BuScheduleReferenceFields>

/// The properties of ``BuScheduleReference``.
public struct BuScheduleReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuScheduleReferenceForMuRoute`.
public typealias BuScheduleReferenceForMuRoute = Model<BuScheduleReferenceForMuRouteFields>

/// The properties of ``BuScheduleReferenceForMuRoute``.
public struct BuScheduleReferenceForMuRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuScheduleRun`.
public typealias BuScheduleRun = Model<BuScheduleRunFields>

/// The properties of ``BuScheduleRun``.
public struct BuScheduleRunFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `schedulerRunId`.
    @_alwaysEmitIntoClient public var schedulerRunId: Field<String> { Field("schedulerRunId") }
    /// `intradayRescheduling`.
    @_alwaysEmitIntoClient public var intradayRescheduling: Field<Bool> { Field("intradayRescheduling") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<BuScheduleRunState> { Field("state") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `percentComplete`.
    @_alwaysEmitIntoClient public var percentComplete: Field<Double> { Field("percentComplete") }
    /// `targetWeek`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var targetWeek: Field<String> { Field("targetWeek") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `scheduleDescription`.
    @_alwaysEmitIntoClient public var scheduleDescription: Field<String> { Field("scheduleDescription") }
    /// `schedulingStartTime`.
    @_alwaysEmitIntoClient public var schedulingStartTime: Field<Instant> { Field("schedulingStartTime") }
    /// `schedulingStartedBy`.
    @_alwaysEmitIntoClient public var schedulingStartedBy: Field<UserReference> { Field("schedulingStartedBy") }
    /// `schedulingCanceledBy`.
    @_alwaysEmitIntoClient public var schedulingCanceledBy: Field<UserReference> { Field("schedulingCanceledBy") }
    /// `schedulingCompletedTime`.
    @_alwaysEmitIntoClient public var schedulingCompletedTime: Field<Instant> { Field("schedulingCompletedTime") }
    /// `messageCount`.
    @_alwaysEmitIntoClient public var messageCount: Field<Int> { Field("messageCount") }
    /// `messageSeverityCounts`.
    @_alwaysEmitIntoClient public var messageSeverityCounts: Field<[SchedulerMessageSeverityCount]> { Field("messageSeverityCounts") }
    /// `reschedulingOptions`.
    @_alwaysEmitIntoClient public var reschedulingOptions: Field<ReschedulingOptionsRunResponse> { Field("reschedulingOptions") }
    /// `reschedulingResultExpiration`.
    @_alwaysEmitIntoClient public var reschedulingResultExpiration: Field<Instant> { Field("reschedulingResultExpiration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``BuScheduleRun``, open to those that are newer than this version.
public struct BuScheduleRunState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Scheduling`.
    @_alwaysEmitIntoClient public static var scheduling: Self { "Scheduling" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// The schema `BuScheduleRunListing`.
public typealias BuScheduleRunListing = Model<BuScheduleRunListingFields>

/// The properties of ``BuScheduleRunListing``.
public struct BuScheduleRunListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuScheduleRun]> { Field("entities") }
}

/// The schema `BuSchedulerSettingsRequest`.
public typealias BuSchedulerSettingsRequest = Model<BuSchedulerSettingsRequestFields>

/// The properties of ``BuSchedulerSettingsRequest``.
public struct BuSchedulerSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `consistentServiceLevelSmoothing`.
    @_alwaysEmitIntoClient public var consistentServiceLevelSmoothing: Field<Bool> { Field("consistentServiceLevelSmoothing") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `BuSchedulerSettingsResponse`.
public typealias BuSchedulerSettingsResponse = Model<BuSchedulerSettingsResponseFields>

/// The properties of ``BuSchedulerSettingsResponse``.
public struct BuSchedulerSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `consistentServiceLevelSmoothing`, required.
    @_alwaysEmitIntoClient public var consistentServiceLevelSmoothing: Field<Bool> { Field("consistentServiceLevelSmoothing") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `BuSchedulingSettingsRequest`.
public typealias BuSchedulingSettingsRequest = Model<BuSchedulingSettingsRequestFields>

/// The properties of ``BuSchedulingSettingsRequest``.
public struct BuSchedulingSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageSeverities`.
    @_alwaysEmitIntoClient public var messageSeverities: Field<[SchedulerMessageTypeSeverity]> { Field("messageSeverities") }
    /// `syncTimeOffProperties`.
    @_alwaysEmitIntoClient public var syncTimeOffProperties: Field<SetWrapperSyncTimeOffProperty> { Field("syncTimeOffProperties") }
    /// `enableTimeOffFullDayEstimation`.
    @_alwaysEmitIntoClient public var enableTimeOffFullDayEstimation: Field<Bool> { Field("enableTimeOffFullDayEstimation") }
    /// `serviceGoalImpact`.
    @_alwaysEmitIntoClient public var serviceGoalImpact: Field<WfmServiceGoalImpactSettings> { Field("serviceGoalImpact") }
    /// `allowWorkPlanPerMinuteGranularity`.
    @_alwaysEmitIntoClient public var allowWorkPlanPerMinuteGranularity: Field<Bool> { Field("allowWorkPlanPerMinuteGranularity") }
    /// `activitySmoothingType`.
    @_alwaysEmitIntoClient public var activitySmoothingType: Field<BuSchedulingSettingsRequestActivitySmoothingType> { Field("activitySmoothingType") }
    /// `induceScheduleVariability`.
    @_alwaysEmitIntoClient public var induceScheduleVariability: Field<Bool> { Field("induceScheduleVariability") }
}

/// A value of `activitySmoothingType` of ``BuSchedulingSettingsRequest``, open to those that are newer than this
/// version.
public struct BuSchedulingSettingsRequestActivitySmoothingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReduceConcurrentActivitiesAcrossBu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossBu: Self { "ReduceConcurrentActivitiesAcrossBu" }
    /// `ReduceConcurrentActivitiesAcrossMu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossMu: Self { "ReduceConcurrentActivitiesAcrossMu" }
    /// `ConsistentServiceLevel`.
    @_alwaysEmitIntoClient public static var consistentServiceLevel: Self { "ConsistentServiceLevel" }
}

/// The schema `BuSchedulingSettingsResponse`.
public typealias BuSchedulingSettingsResponse = Model<BuSchedulingSettingsResponseFields>

/// The properties of ``BuSchedulingSettingsResponse``.
public struct BuSchedulingSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageSeverities`, required.
    @_alwaysEmitIntoClient public var messageSeverities: Field<[SchedulerMessageTypeSeverity]> { Field("messageSeverities") }
    /// `syncTimeOffProperties`, required.
    @_alwaysEmitIntoClient public var syncTimeOffProperties: Field<[BuSchedulingSettingsResponseSyncTimeOffProperties]> { Field("syncTimeOffProperties") }
    /// `enableTimeOffFullDayEstimation`, required.
    @_alwaysEmitIntoClient public var enableTimeOffFullDayEstimation: Field<Bool> { Field("enableTimeOffFullDayEstimation") }
    /// `serviceGoalImpact`, required.
    @_alwaysEmitIntoClient public var serviceGoalImpact: Field<WfmServiceGoalImpactSettings> { Field("serviceGoalImpact") }
    /// `allowWorkPlanPerMinuteGranularity`, required.
    @_alwaysEmitIntoClient public var allowWorkPlanPerMinuteGranularity: Field<Bool> { Field("allowWorkPlanPerMinuteGranularity") }
    /// `activitySmoothingType`, required.
    @_alwaysEmitIntoClient public var activitySmoothingType: Field<BuSchedulingSettingsResponseActivitySmoothingType> { Field("activitySmoothingType") }
    /// `induceScheduleVariability`, required.
    @_alwaysEmitIntoClient public var induceScheduleVariability: Field<Bool> { Field("induceScheduleVariability") }
}

/// A value of `syncTimeOffProperties` of ``BuSchedulingSettingsResponse``, open to those that are newer than this
/// version.
public struct BuSchedulingSettingsResponseSyncTimeOffProperties: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PayableMinutes`.
    @_alwaysEmitIntoClient public static var payableMinutes: Self { "PayableMinutes" }
    /// `FullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public static var fullDayEarliestStartOffsetMinutes: Self { "FullDayEarliestStartOffsetMinutes" }
    /// `FullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public static var fullDayLatestEndOffsetMinutes: Self { "FullDayLatestEndOffsetMinutes" }
}

/// A value of `activitySmoothingType` of ``BuSchedulingSettingsResponse``, open to those that are newer than this
/// version.
public struct BuSchedulingSettingsResponseActivitySmoothingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReduceConcurrentActivitiesAcrossBu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossBu: Self { "ReduceConcurrentActivitiesAcrossBu" }
    /// `ReduceConcurrentActivitiesAcrossMu`.
    @_alwaysEmitIntoClient public static var reduceConcurrentActivitiesAcrossMu: Self { "ReduceConcurrentActivitiesAcrossMu" }
    /// `ConsistentServiceLevel`.
    @_alwaysEmitIntoClient public static var consistentServiceLevel: Self { "ConsistentServiceLevel" }
}

/// The schema `BuSearchAgentSchedulesRequest`.
public typealias BuSearchAgentSchedulesRequest = Model<BuSearchAgentSchedulesRequestFields>

/// The properties of ``BuSearchAgentSchedulesRequest``.
public struct BuSearchAgentSchedulesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `BuServiceLevel`.
public typealias BuServiceLevel = Model<BuServiceLevelFields>

/// The properties of ``BuServiceLevel``.
public struct BuServiceLevelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `include`, required.
    @_alwaysEmitIntoClient public var include: Field<Bool> { Field("include") }
    /// `percent`.
    @_alwaysEmitIntoClient public var percent: Field<Int> { Field("percent") }
    /// `seconds`.
    @_alwaysEmitIntoClient public var seconds: Field<Int> { Field("seconds") }
}

/// The schema `BuSetTimeOffLimitValuesRequest`.
public typealias BuSetTimeOffLimitValuesRequest = Model<BuSetTimeOffLimitValuesRequestFields>

/// The properties of ``BuSetTimeOffLimitValuesRequest``.
public struct BuSetTimeOffLimitValuesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[BuTimeOffLimitRange]> { Field("values") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `BuShortTermForecast`.
public typealias BuShortTermForecast = Model<BuShortTermForecastFields>

/// The properties of ``BuShortTermForecast``.
public struct BuShortTermForecastFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `creationMethod`.
    @_alwaysEmitIntoClient public var creationMethod: Field<BuShortTermForecastCreationMethod> { Field("creationMethod") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `legacy`, set by the platform.
    @_alwaysEmitIntoClient public var legacy: Field<Bool> { Field("legacy") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
    /// `referenceStartDate`.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `sourceDays`.
    @_alwaysEmitIntoClient public var sourceDays: Field<[ForecastSourceDayPointer]> { Field("sourceDays") }
    /// `modifications`.
    @_alwaysEmitIntoClient public var modifications: Field<[BuForecastModificationResponse]> { Field("modifications") }
    /// `generationResults`.
    @_alwaysEmitIntoClient public var generationResults: Field<BuForecastGenerationResult> { Field("generationResults") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `planningGroupsVersion`.
    @_alwaysEmitIntoClient public var planningGroupsVersion: Field<Int> { Field("planningGroupsVersion") }
    /// `planningGroups`.
    @_alwaysEmitIntoClient public var planningGroups: Field<ForecastPlanningGroupsResponse> { Field("planningGroups") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `creationMethod` of ``BuShortTermForecast``, open to those that are newer than this version.
public struct BuShortTermForecastCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "Advanced" }
}

/// The schema `BuShortTermForecastListItem`.
public typealias BuShortTermForecastListItem = Model<BuShortTermForecastListItemFields>

/// The properties of ``BuShortTermForecastListItem``.
public struct BuShortTermForecastListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `weekCount`.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
    /// `creationMethod`.
    @_alwaysEmitIntoClient public var creationMethod: Field<BuShortTermForecastListItemCreationMethod> { Field("creationMethod") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `legacy`, set by the platform.
    @_alwaysEmitIntoClient public var legacy: Field<Bool> { Field("legacy") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `canUseForScheduling`.
    @_alwaysEmitIntoClient public var canUseForScheduling: Field<Bool> { Field("canUseForScheduling") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `creationMethod` of ``BuShortTermForecastListItem``, open to those that are newer than this version.
public struct BuShortTermForecastListItemCreationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Import`.
    @_alwaysEmitIntoClient public static var `import`: Self { "Import" }
    /// `ImportedHistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var importedHistoricalWeightedAverage: Self { "ImportedHistoricalWeightedAverage" }
    /// `HistoricalWeightedAverage`.
    @_alwaysEmitIntoClient public static var historicalWeightedAverage: Self { "HistoricalWeightedAverage" }
    /// `Advanced`.
    @_alwaysEmitIntoClient public static var advanced: Self { "Advanced" }
}

/// The schema `BuShortTermForecastListing`.
public typealias BuShortTermForecastListing = Model<BuShortTermForecastListingFields>

/// The properties of ``BuShortTermForecastListing``.
public struct BuShortTermForecastListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuShortTermForecastListItem]> { Field("entities") }
}

/// The schema `BuShortTermForecastReference`.
public typealias BuShortTermForecastReference = Model<BuShortTermForecastReferenceFields>

/// The properties of ``BuShortTermForecastReference``.
public struct BuShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuShortTermForecastWeekReference`.
public typealias BuShortTermForecastWeekReference = Model<BuShortTermForecastWeekReferenceFields>

/// The properties of ``BuShortTermForecastWeekReference``.
public struct BuShortTermForecastWeekReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `weekNumber`, required.
    @_alwaysEmitIntoClient public var weekNumber: Field<Int> { Field("weekNumber") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuShortTermForecastingSettings`.
public typealias BuShortTermForecastingSettings = Model<BuShortTermForecastingSettingsFields>

/// The properties of ``BuShortTermForecastingSettings``.
public struct BuShortTermForecastingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultHistoryWeeks`.
    @_alwaysEmitIntoClient public var defaultHistoryWeeks: Field<Int> { Field("defaultHistoryWeeks") }
}

/// The schema `BuTimeOffLimitListing`.
public typealias BuTimeOffLimitListing = Model<BuTimeOffLimitListingFields>

/// The properties of ``BuTimeOffLimitListing``.
public struct BuTimeOffLimitListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuTimeOffLimitResponse]> { Field("entities") }
}

/// The schema `BuTimeOffLimitRange`.
public typealias BuTimeOffLimitRange = Model<BuTimeOffLimitRangeFields>

/// The properties of ``BuTimeOffLimitRange``.
public struct BuTimeOffLimitRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `limitMinutesPerFifteenMinutes`.
    @_alwaysEmitIntoClient public var limitMinutesPerFifteenMinutes: Field<[Int]> { Field("limitMinutesPerFifteenMinutes") }
    /// `limitMinutesPerDay`.
    @_alwaysEmitIntoClient public var limitMinutesPerDay: Field<[Int]> { Field("limitMinutesPerDay") }
}

/// The schema `BuTimeOffLimitReference`.
public typealias BuTimeOffLimitReference = Model<BuTimeOffLimitReferenceFields>

/// The properties of ``BuTimeOffLimitReference``.
public struct BuTimeOffLimitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BuTimeOffLimitResponse`.
public typealias BuTimeOffLimitResponse = Model<BuTimeOffLimitResponseFields>

/// The properties of ``BuTimeOffLimitResponse``.
public struct BuTimeOffLimitResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `staffingGroup`.
    @_alwaysEmitIntoClient public var staffingGroup: Field<StaffingGroupReference> { Field("staffingGroup") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<BuTimeOffLimitResponseGranularity> { Field("granularity") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `fullDayTimeOffStartTime`.
    @_alwaysEmitIntoClient public var fullDayTimeOffStartTime: Field<String> { Field("fullDayTimeOffStartTime") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `granularity` of ``BuTimeOffLimitResponse``, open to those that are newer than this version.
public struct BuTimeOffLimitResponseGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `BuTimeOffLimitValueRange`.
public typealias BuTimeOffLimitValueRange = Model<BuTimeOffLimitValueRangeFields>

/// The properties of ``BuTimeOffLimitValueRange``.
public struct BuTimeOffLimitValueRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `timeOffLimit`, required.
    @_alwaysEmitIntoClient public var timeOffLimit: Field<BuTimeOffLimitReference> { Field("timeOffLimit") }
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<BuTimeOffLimitValueRangeGranularity> { Field("granularity") }
    /// `limitMinutesPerInterval`, required.
    @_alwaysEmitIntoClient public var limitMinutesPerInterval: Field<[Int]> { Field("limitMinutesPerInterval") }
    /// `allocatedMinutesPerInterval`, required.
    @_alwaysEmitIntoClient public var allocatedMinutesPerInterval: Field<[Int]> { Field("allocatedMinutesPerInterval") }
    /// `waitlistedMinutesPerInterval`, required.
    @_alwaysEmitIntoClient public var waitlistedMinutesPerInterval: Field<[Int]> { Field("waitlistedMinutesPerInterval") }
    /// `waitlistedRequestsPerInterval`, required.
    @_alwaysEmitIntoClient public var waitlistedRequestsPerInterval: Field<[Int]> { Field("waitlistedRequestsPerInterval") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `granularity` of ``BuTimeOffLimitValueRange``, open to those that are newer than this version.
public struct BuTimeOffLimitValueRangeGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `BuTimeOffLimitValues`.
public typealias BuTimeOffLimitValues = Model<BuTimeOffLimitValuesFields>

/// The properties of ``BuTimeOffLimitValues``.
public struct BuTimeOffLimitValuesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `valuesPerDay`.
    @_alwaysEmitIntoClient public var valuesPerDay: Field<TimeOffLimitValues> { Field("valuesPerDay") }
    /// `valuesPerFifteenMinutes`.
    @_alwaysEmitIntoClient public var valuesPerFifteenMinutes: Field<TimeOffLimitValues> { Field("valuesPerFifteenMinutes") }
}

/// The schema `BuTimeOffLimitValuesForGranularityResponse`.
public typealias BuTimeOffLimitValuesForGranularityResponse = Model<BuTimeOffLimitValuesForGranularityResponseFields>

/// The properties of ``BuTimeOffLimitValuesForGranularityResponse``.
public struct BuTimeOffLimitValuesForGranularityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffLimit`, required.
    @_alwaysEmitIntoClient public var timeOffLimit: Field<BuTimeOffLimitReference> { Field("timeOffLimit") }
    /// `granularity`, required.
    @_alwaysEmitIntoClient public var granularity: Field<BuTimeOffLimitValuesForGranularityResponseGranularity> { Field("granularity") }
    /// `limitValues`.
    @_alwaysEmitIntoClient public var limitValues: Field<[BuTimeOffLimitValues]> { Field("limitValues") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `granularity` of ``BuTimeOffLimitValuesForGranularityResponse``, open to those that are newer than this
/// version.
public struct BuTimeOffLimitValuesForGranularityResponseGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
}

/// The schema `BuTimeOffLimitValuesImportUploadUrlRequest`.
public typealias BuTimeOffLimitValuesImportUploadUrlRequest = Model<BuTimeOffLimitValuesImportUploadUrlRequestFields>

/// The properties of ``BuTimeOffLimitValuesImportUploadUrlRequest``.
public struct BuTimeOffLimitValuesImportUploadUrlRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentLengthBytes`, required.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
}

/// The schema `BuTimeOffLimitValuesResponse`.
public typealias BuTimeOffLimitValuesResponse = Model<BuTimeOffLimitValuesResponseFields>

/// The properties of ``BuTimeOffLimitValuesResponse``.
public struct BuTimeOffLimitValuesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[BuTimeOffLimitValueRange]> { Field("values") }
}

/// The schema `BuTimeOffPlanListing`.
public typealias BuTimeOffPlanListing = Model<BuTimeOffPlanListingFields>

/// The properties of ``BuTimeOffPlanListing``.
public struct BuTimeOffPlanListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BuTimeOffPlanResponse]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `BuTimeOffPlanResponse`.
public typealias BuTimeOffPlanResponse = Model<BuTimeOffPlanResponseFields>

/// The properties of ``BuTimeOffPlanResponse``.
public struct BuTimeOffPlanResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeIds`, required.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<[String]> { Field("activityCodeIds") }
    /// `timeOffLimits`.
    @_alwaysEmitIntoClient public var timeOffLimits: Field<[BuTimeOffLimitReference]> { Field("timeOffLimits") }
    /// `autoApprovalRule`, required.
    @_alwaysEmitIntoClient public var autoApprovalRule: Field<BuTimeOffPlanResponseAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`, required.
    @_alwaysEmitIntoClient public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `autoPublishApprovedTimeOffRequests`.
    @_alwaysEmitIntoClient public var autoPublishApprovedTimeOffRequests: Field<Bool> { Field("autoPublishApprovedTimeOffRequests") }
    /// `restrictedActivityCodes`.
    @_alwaysEmitIntoClient public var restrictedActivityCodes: Field<ActivityCodesReference> { Field("restrictedActivityCodes") }
    /// `overrideDates`.
    @_alwaysEmitIntoClient public var overrideDates: Field<[OverrideDate]> { Field("overrideDates") }
    /// `hrisTimeOffType`.
    @_alwaysEmitIntoClient public var hrisTimeOffType: Field<HrisTimeOffType> { Field("hrisTimeOffType") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `countAgainstTimeOffLimits`, required.
    @_alwaysEmitIntoClient public var countAgainstTimeOffLimits: Field<Bool> { Field("countAgainstTimeOffLimits") }
    /// `businessUnitAssociation`.
    @_alwaysEmitIntoClient public var businessUnitAssociation: Field<TimeOffPlanBusinessUnitAssociation> { Field("businessUnitAssociation") }
    /// `managementUnitAssociation`.
    @_alwaysEmitIntoClient public var managementUnitAssociation: Field<TimeOffPlanManagementUnitAssociation> { Field("managementUnitAssociation") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `autoApprovalRule` of ``BuTimeOffPlanResponse``, open to those that are newer than this version.
public struct BuTimeOffPlanResponseAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { "Never" }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { "Always" }
    /// `CheckLimits`.
    @_alwaysEmitIntoClient public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    @_alwaysEmitIntoClient public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    @_alwaysEmitIntoClient public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `BuUpdateAgentScheduleShift`.
public typealias BuUpdateAgentScheduleShift = Model<BuUpdateAgentScheduleShiftFields>

/// The properties of ``BuUpdateAgentScheduleShift``.
public struct BuUpdateAgentScheduleShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, set by the platform.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[BuAgentScheduleActivity]> { Field("activities") }
    /// `manuallyEdited`.
    @_alwaysEmitIntoClient public var manuallyEdited: Field<Bool> { Field("manuallyEdited") }
    /// `schedule`, set by the platform.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<ValueWrapperString> { Field("workPlanId") }
    /// `workPlanShiftId`.
    @_alwaysEmitIntoClient public var workPlanShiftId: Field<ValueWrapperString> { Field("workPlanShiftId") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
}

/// The schema `BuUpdateAgentScheduleUploadSchema`.
public typealias BuUpdateAgentScheduleUploadSchema = Model<BuUpdateAgentScheduleUploadSchemaFields>

/// The properties of ``BuUpdateAgentScheduleUploadSchema``.
public struct BuUpdateAgentScheduleUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<ValueWrapperString> { Field("workPlanId") }
    /// `workPlanIdsPerWeek`.
    @_alwaysEmitIntoClient public var workPlanIdsPerWeek: Field<ListWrapperString> { Field("workPlanIdsPerWeek") }
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[BuUpdateAgentScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[BuFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
}

/// The schema `BuUpdateTimeOffPlanRequest`.
public typealias BuUpdateTimeOffPlanRequest = Model<BuUpdateTimeOffPlanRequestFields>

/// The properties of ``BuUpdateTimeOffPlanRequest``.
public struct BuUpdateTimeOffPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<SetWrapperString> { Field("activityCodeIds") }
    /// `autoApprovalRule`.
    @_alwaysEmitIntoClient public var autoApprovalRule: Field<BuUpdateTimeOffPlanRequestAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    @_alwaysEmitIntoClient public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `autoPublishApprovedTimeOffRequests`.
    @_alwaysEmitIntoClient public var autoPublishApprovedTimeOffRequests: Field<Bool> { Field("autoPublishApprovedTimeOffRequests") }
    /// `restrictedActivityCodeIds`.
    @_alwaysEmitIntoClient public var restrictedActivityCodeIds: Field<SetWrapperString> { Field("restrictedActivityCodeIds") }
    /// `overrideDates`.
    @_alwaysEmitIntoClient public var overrideDates: Field<ListWrapperOverrideDate> { Field("overrideDates") }
    /// `hrisTimeOffType`.
    @_alwaysEmitIntoClient public var hrisTimeOffType: Field<ValueWrapperHrisTimeOffType> { Field("hrisTimeOffType") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `countAgainstTimeOffLimits`.
    @_alwaysEmitIntoClient public var countAgainstTimeOffLimits: Field<Bool> { Field("countAgainstTimeOffLimits") }
    /// `businessUnitAssociation`.
    @_alwaysEmitIntoClient public var businessUnitAssociation: Field<UpdateTimeOffPlanBusinessUnitAssociation> { Field("businessUnitAssociation") }
    /// `managementUnitAssociation`.
    @_alwaysEmitIntoClient public var managementUnitAssociation: Field<UpdateTimeOffPlanManagementUnitAssociation> { Field("managementUnitAssociation") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `autoApprovalRule` of ``BuUpdateTimeOffPlanRequest``, open to those that are newer than this version.
public struct BuUpdateTimeOffPlanRequestAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { "Never" }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { "Always" }
    /// `CheckLimits`.
    @_alwaysEmitIntoClient public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    @_alwaysEmitIntoClient public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    @_alwaysEmitIntoClient public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `BuUserListing`.
public typealias BuUserListing = Model<BuUserListingFields>

/// The properties of ``BuUserListing``.
public struct BuUserListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnits`, required.
    @_alwaysEmitIntoClient public var managementUnits: Field<[ManagementUnitUserListing]> { Field("managementUnits") }
}

/// The schema `BusinessUnitActivityCode`.
public typealias BusinessUnitActivityCode = Model<BusinessUnitActivityCodeFields>

/// The properties of ``BusinessUnitActivityCode``.
public struct BusinessUnitActivityCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `defaultCode`.
    @_alwaysEmitIntoClient public var defaultCode: Field<Bool> { Field("defaultCode") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<BusinessUnitActivityCodeCategory> { Field("category") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    @_alwaysEmitIntoClient public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    @_alwaysEmitIntoClient public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `countsTowardShrinkage`.
    @_alwaysEmitIntoClient public var countsTowardShrinkage: Field<Bool> { Field("countsTowardShrinkage") }
    /// `plannedShrinkage`.
    @_alwaysEmitIntoClient public var plannedShrinkage: Field<Bool> { Field("plannedShrinkage") }
    /// `interruptible`.
    @_alwaysEmitIntoClient public var interruptible: Field<Bool> { Field("interruptible") }
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<[SecondaryPresence]> { Field("secondaryPresences") }
    /// `planningGroups`.
    @_alwaysEmitIntoClient public var planningGroups: Field<[PlanningGroupReference]> { Field("planningGroups") }
    /// `style`.
    @_alwaysEmitIntoClient public var style: Field<ActivityCodeStyle> { Field("style") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `category` of ``BusinessUnitActivityCode``, open to those that are newer than this version.
public struct BusinessUnitActivityCodeCategory: OpenEnum {
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

/// The schema `BusinessUnitActivityCodeListing`.
public typealias BusinessUnitActivityCodeListing = Model<BusinessUnitActivityCodeListingFields>

/// The properties of ``BusinessUnitActivityCodeListing``.
public struct BusinessUnitActivityCodeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BusinessUnitActivityCode]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `BusinessUnitListItem`.
public typealias BusinessUnitListItem = Model<BusinessUnitListItemFields>

/// The properties of ``BusinessUnitListItem``.
public struct BusinessUnitListItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `authorized`, set by the platform.
    @_alwaysEmitIntoClient public var authorized: Field<Bool> { Field("authorized") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BusinessUnitListing`.
public typealias BusinessUnitListing = Model<BusinessUnitListingFields>

/// The properties of ``BusinessUnitListing``.
public struct BusinessUnitListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BusinessUnitListItem]> { Field("entities") }
}

/// The schema `BusinessUnitReference`.
public typealias BusinessUnitReference = Model<BusinessUnitReferenceFields>

/// The properties of ``BusinessUnitReference``.
public struct BusinessUnitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BusinessUnitResponse`.
public typealias BusinessUnitResponse = Model<BusinessUnitResponseFields>

/// The properties of ``BusinessUnitResponse``.
public struct BusinessUnitResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<BusinessUnitSettingsResponse> { Field("settings") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BusinessUnitSchedulingPreferencesSettingsResponse`.
public typealias BusinessUnitSchedulingPreferencesSettingsResponse = Model<BusinessUnitSchedulingPreferencesSettingsResponseFields>

/// The properties of ``BusinessUnitSchedulingPreferencesSettingsResponse``.
public struct BusinessUnitSchedulingPreferencesSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `BusinessUnitSettingsResponse`.
public typealias BusinessUnitSettingsResponse = Model<BusinessUnitSettingsResponseFields>

/// The properties of ``BusinessUnitSettingsResponse``.
public struct BusinessUnitSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDayOfWeek`, required.
    @_alwaysEmitIntoClient public var startDayOfWeek: Field<BusinessUnitSettingsResponseStartDayOfWeek> { Field("startDayOfWeek") }
    /// `timeZone`, required.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `shortTermForecasting`.
    @_alwaysEmitIntoClient public var shortTermForecasting: Field<BuShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<BuSchedulingSettingsResponse> { Field("scheduling") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<BuNotificationSettingsResponse> { Field("notifications") }
    /// `learning`.
    @_alwaysEmitIntoClient public var learning: Field<BuActivitySettingsResponse> { Field("learning") }
    /// `coaching`.
    @_alwaysEmitIntoClient public var coaching: Field<BuActivitySettingsResponse> { Field("coaching") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `startDayOfWeek` of ``BusinessUnitSettingsResponse``, open to those that are newer than this version.
public struct BusinessUnitSettingsResponseStartDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}
