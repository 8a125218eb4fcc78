// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BulkAddOpportunitiesRequest`.
public typealias BulkAddOpportunitiesRequest = Model<BulkAddOpportunitiesRequestFields>

/// The properties of ``BulkAddOpportunitiesRequest``.
public struct BulkAddOpportunitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `opportunities`, required.
    public var opportunities: Field<[AddOpportunityBody]> { Field("opportunities") }
    /// `agentIds`.
    public var agentIds: Field<[String]> { Field("agentIds") }
}

/// The schema `BulkAddOpportunitiesResponse`.
public typealias BulkAddOpportunitiesResponse = Model<BulkAddOpportunitiesResponseFields>

/// The properties of ``BulkAddOpportunitiesResponse``.
public struct BulkAddOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `opportunities`, required.
    public var opportunities: Field<[OpportunityResult]> { Field("opportunities") }
}

/// The schema `BulkOpportunitiesEnrollmentResult`.
public typealias BulkOpportunitiesEnrollmentResult = Model<BulkOpportunitiesEnrollmentResultFields>

/// The properties of ``BulkOpportunitiesEnrollmentResult``.
public struct BulkOpportunitiesEnrollmentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<BulkOpportunitiesEnrollmentResultStatus> { Field("status") }
    /// `error`.
    public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `enrollment`, required.
    public var enrollment: Field<OpportunityEnrollment> { Field("enrollment") }
}

/// A value of `status` of ``BulkOpportunitiesEnrollmentResult``, open to those that are newer than this version.
public struct BulkOpportunitiesEnrollmentResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `BulkOpportunitiesError`.
public typealias BulkOpportunitiesError = Model<BulkOpportunitiesErrorFields>

/// The properties of ``BulkOpportunitiesError``.
public struct BulkOpportunitiesErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`, required.
    public var errorCode: Field<BulkOpportunitiesErrorErrorCode> { Field("errorCode") }
}

/// A value of `errorCode` of ``BulkOpportunitiesError``, open to those that are newer than this version.
public struct BulkOpportunitiesErrorErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityChanged`.
    public static var activityChanged: Self { "ActivityChanged" }
    /// `AgentEnrollmentsHourlyLimitExceeded`.
    public static var agentEnrollmentsHourlyLimitExceeded: Self { "AgentEnrollmentsHourlyLimitExceeded" }
    /// `BatchLimitExceeded`.
    public static var batchLimitExceeded: Self { "BatchLimitExceeded" }
    /// `BusinessUnitEnrollmentsHourlyLimitExceeded`.
    public static var businessUnitEnrollmentsHourlyLimitExceeded: Self { "BusinessUnitEnrollmentsHourlyLimitExceeded" }
    /// `BusinessUnitNotFound`.
    public static var businessUnitNotFound: Self { "BusinessUnitNotFound" }
    /// `BusinessUnitOpportunityHourlyLimitExceeded`.
    public static var businessUnitOpportunityHourlyLimitExceeded: Self { "BusinessUnitOpportunityHourlyLimitExceeded" }
    /// `CapacityFull`.
    public static var capacityFull: Self { "CapacityFull" }
    /// `Conflict`.
    public static var conflict: Self { "Conflict" }
    /// `DateMustBeInFuture`.
    public static var dateMustBeInFuture: Self { "DateMustBeInFuture" }
    /// `DeadlineMustBeAfterOpenTime`.
    public static var deadlineMustBeAfterOpenTime: Self { "DeadlineMustBeAfterOpenTime" }
    /// `DeadlineMustBeBeforeOrEqualToStartTime`.
    public static var deadlineMustBeBeforeOrEqualToStartTime: Self { "DeadlineMustBeBeforeOrEqualToStartTime" }
    /// `EndTimeMustBeAfterStartTime`.
    public static var endTimeMustBeAfterStartTime: Self { "EndTimeMustBeAfterStartTime" }
    /// `EnrollmentNotFound`.
    public static var enrollmentNotFound: Self { "EnrollmentNotFound" }
    /// `InternalError`.
    public static var internalError: Self { "InternalError" }
    /// `InternalErrorAutoApproval`.
    public static var internalErrorAutoApproval: Self { "InternalErrorAutoApproval" }
    /// `InternalErrorDenial`.
    public static var internalErrorDenial: Self { "InternalErrorDenial" }
    /// `InternalErrorScheduleUpdate`.
    public static var internalErrorScheduleUpdate: Self { "InternalErrorScheduleUpdate" }
    /// `InvalidOpportunityLength`.
    public static var invalidOpportunityLength: Self { "InvalidOpportunityLength" }
    /// `InvalidOpportunityStatus`.
    public static var invalidOpportunityStatus: Self { "InvalidOpportunityStatus" }
    /// `InvalidRequest`.
    public static var invalidRequest: Self { "InvalidRequest" }
    /// `InvalidStatusTransition`.
    public static var invalidStatusTransition: Self { "InvalidStatusTransition" }
    /// `InvalidTime`.
    public static var invalidTime: Self { "InvalidTime" }
    /// `NoInvitationsForPublish`.
    public static var noInvitationsForPublish: Self { "NoInvitationsForPublish" }
    /// `OpenTimeMustBeBeforeStartTime`.
    public static var openTimeMustBeBeforeStartTime: Self { "OpenTimeMustBeBeforeStartTime" }
    /// `OpportunityClosed`.
    public static var opportunityClosed: Self { "OpportunityClosed" }
    /// `OpportunityNotFound`.
    public static var opportunityNotFound: Self { "OpportunityNotFound" }
    /// `OpportunityNotOpen`.
    public static var opportunityNotOpen: Self { "OpportunityNotOpen" }
    /// `ScheduleConflict`.
    public static var scheduleConflict: Self { "ScheduleConflict" }
    /// `ScheduleNotFound`.
    public static var scheduleNotFound: Self { "ScheduleNotFound" }
    /// `ServiceUnavailable`.
    public static var serviceUnavailable: Self { "ServiceUnavailable" }
    /// `StartTimeMustBeWithinOneYear`.
    public static var startTimeMustBeWithinOneYear: Self { "StartTimeMustBeWithinOneYear" }
    /// `StatusNotDraft`.
    public static var statusNotDraft: Self { "StatusNotDraft" }
}

/// The schema `BulkOpportunitiesExternalActivitiesRequest`.
public typealias BulkOpportunitiesExternalActivitiesRequest = Model<BulkOpportunitiesExternalActivitiesRequestFields>

/// The properties of ``BulkOpportunitiesExternalActivitiesRequest``.
public struct BulkOpportunitiesExternalActivitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `BulkOpportunitiesReferenceResult`.
public typealias BulkOpportunitiesReferenceResult = Model<BulkOpportunitiesReferenceResultFields>

/// The properties of ``BulkOpportunitiesReferenceResult``.
public struct BulkOpportunitiesReferenceResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<BulkOpportunitiesReferenceResultStatus> { Field("status") }
    /// `error`.
    public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `opportunity`, required.
    public var opportunity: Field<OpportunityReference> { Field("opportunity") }
}

/// A value of `status` of ``BulkOpportunitiesReferenceResult``, open to those that are newer than this version.
public struct BulkOpportunitiesReferenceResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `BulkOpportunitiesRequest`.
public typealias BulkOpportunitiesRequest = Model<BulkOpportunitiesRequestFields>

/// The properties of ``BulkOpportunitiesRequest``.
public struct BulkOpportunitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `BulkOpportunitiesStatusUpdateRequest`.
public typealias BulkOpportunitiesStatusUpdateRequest = Model<BulkOpportunitiesStatusUpdateRequestFields>

/// The properties of ``BulkOpportunitiesStatusUpdateRequest``.
public struct BulkOpportunitiesStatusUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `opportunityIds`, required.
    public var opportunityIds: Field<[String]> { Field("opportunityIds") }
    /// `status`, required.
    public var status: Field<BulkOpportunitiesStatusUpdateRequestStatus> { Field("status") }
}

/// A value of `status` of ``BulkOpportunitiesStatusUpdateRequest``, open to those that are newer than this version.
public struct BulkOpportunitiesStatusUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// The schema `BulkOpportunitiesStatusUpdateResponse`.
public typealias BulkOpportunitiesStatusUpdateResponse = Model<BulkOpportunitiesStatusUpdateResponseFields>

/// The properties of ``BulkOpportunitiesStatusUpdateResponse``.
public struct BulkOpportunitiesStatusUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    public var results: Field<[BulkOpportunitiesReferenceResult]> { Field("results") }
    /// `errorCount`, required.
    public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkOpportunityEnrollmentsStatusUpdateRequest`.
public typealias BulkOpportunityEnrollmentsStatusUpdateRequest = Model<BulkOpportunityEnrollmentsStatusUpdateRequestFields>

/// The properties of ``BulkOpportunityEnrollmentsStatusUpdateRequest``.
public struct BulkOpportunityEnrollmentsStatusUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enrollmentIds`, required.
    public var enrollmentIds: Field<[String]> { Field("enrollmentIds") }
    /// `status`, required.
    public var status: Field<BulkOpportunityEnrollmentsStatusUpdateRequestStatus> { Field("status") }
    /// `reviewNote`.
    public var reviewNote: Field<String> { Field("reviewNote") }
}

/// A value of `status` of ``BulkOpportunityEnrollmentsStatusUpdateRequest``, open to those that are newer than this
/// version.
public struct BulkOpportunityEnrollmentsStatusUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
}

/// The schema `BulkPublishOpportunitiesResponse`.
public typealias BulkPublishOpportunitiesResponse = Model<BulkPublishOpportunitiesResponseFields>

/// The properties of ``BulkPublishOpportunitiesResponse``.
public struct BulkPublishOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    public var results: Field<[BulkOpportunitiesReferenceResult]> { Field("results") }
    /// `errorCount`, required.
    public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkRemoveOpportunitiesResponse`.
public typealias BulkRemoveOpportunitiesResponse = Model<BulkRemoveOpportunitiesResponseFields>

/// The properties of ``BulkRemoveOpportunitiesResponse``.
public struct BulkRemoveOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    public var results: Field<[BulkRemoveOpportunitiesResult]> { Field("results") }
    /// `errorCount`, required.
    public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkRemoveOpportunitiesResult`.
public typealias BulkRemoveOpportunitiesResult = Model<BulkRemoveOpportunitiesResultFields>

/// The properties of ``BulkRemoveOpportunitiesResult``.
public struct BulkRemoveOpportunitiesResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    public var status: Field<BulkRemoveOpportunitiesResultStatus> { Field("status") }
    /// `error`.
    public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `opportunityId`, required.
    public var opportunityId: Field<String> { Field("opportunityId") }
}

/// A value of `status` of ``BulkRemoveOpportunitiesResult``, open to those that are newer than this version.
public struct BulkRemoveOpportunitiesResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `BulkShiftTradeStateUpdateRequest`.
public typealias BulkShiftTradeStateUpdateRequest = Model<BulkShiftTradeStateUpdateRequestFields>

/// The properties of ``BulkShiftTradeStateUpdateRequest``.
public struct BulkShiftTradeStateUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[BulkUpdateShiftTradeStateRequestItem]> { Field("entities") }
}

/// The schema `BulkUpdateActivityCodeRequest`.
public typealias BulkUpdateActivityCodeRequest = Model<BulkUpdateActivityCodeRequestFields>

/// The properties of ``BulkUpdateActivityCodeRequest``.
public struct BulkUpdateActivityCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BulkUpdateActivityCodeRequestItem]> { Field("entities") }
}

/// The schema `BulkUpdateActivityCodeRequestItem`.
public typealias BulkUpdateActivityCodeRequestItem = Model<BulkUpdateActivityCodeRequestItemFields>

/// The properties of ``BulkUpdateActivityCodeRequestItem``.
public struct BulkUpdateActivityCodeRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `category`.
    public var category: Field<BulkUpdateActivityCodeRequestItemCategory> { Field("category") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `countsTowardShrinkage`.
    public var countsTowardShrinkage: Field<Bool> { Field("countsTowardShrinkage") }
    /// `plannedShrinkage`.
    public var plannedShrinkage: Field<Bool> { Field("plannedShrinkage") }
    /// `interruptible`.
    public var interruptible: Field<Bool> { Field("interruptible") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<ListWrapperString> { Field("planningGroupIds") }
    /// `style`.
    public var style: Field<ValueWrapperActivityCodeStyle> { Field("style") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// A value of `category` of ``BulkUpdateActivityCodeRequestItem``, open to those that are newer than this version.
public struct BulkUpdateActivityCodeRequestItemCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OnQueueWork`.
    public static var onQueueWork: Self { "OnQueueWork" }
    /// `Break`.
    public static var `break`: Self { "Break" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `OffQueueWork`.
    public static var offQueueWork: Self { "OffQueueWork" }
    /// `TimeOff`.
    public static var timeOff: Self { "TimeOff" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Unavailable`.
    public static var unavailable: Self { "Unavailable" }
}

/// The schema `BulkUpdateActivityCodeResponse`.
public typealias BulkUpdateActivityCodeResponse = Model<BulkUpdateActivityCodeResponseFields>

/// The properties of ``BulkUpdateActivityCodeResponse``.
public struct BulkUpdateActivityCodeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BusinessUnitActivityCode]> { Field("entities") }
}

/// The schema `BulkUpdateAgentUnavailableTimesResponse`.
public typealias BulkUpdateAgentUnavailableTimesResponse = Model<BulkUpdateAgentUnavailableTimesResponseFields>

/// The properties of ``BulkUpdateAgentUnavailableTimesResponse``.
public struct BulkUpdateAgentUnavailableTimesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BulkUpdateAgentUnavailableTimesResultItem]> { Field("results") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
}

/// The schema `BulkUpdateAgentUnavailableTimesResultItem`.
public typealias BulkUpdateAgentUnavailableTimesResultItem = Model<BulkUpdateAgentUnavailableTimesResultItemFields>

/// The properties of ``BulkUpdateAgentUnavailableTimesResultItem``.
public struct BulkUpdateAgentUnavailableTimesResultItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unavailableTime`.
    public var unavailableTime: Field<TargetUnavailableTime> { Field("unavailableTime") }
    /// `status`.
    public var status: Field<BulkUpdateAgentUnavailableTimesResultItemStatus> { Field("status") }
}

/// A value of `status` of ``BulkUpdateAgentUnavailableTimesResultItem``, open to those that are newer than this
/// version.
public struct BulkUpdateAgentUnavailableTimesResultItemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Skipped`.
    public static var skipped: Self { "Skipped" }
}

/// The schema `BulkUpdateOpportunityEnrollmentsStatusResponse`.
public typealias BulkUpdateOpportunityEnrollmentsStatusResponse = Model<BulkUpdateOpportunityEnrollmentsStatusResponseFields>

/// The properties of ``BulkUpdateOpportunityEnrollmentsStatusResponse``.
public struct BulkUpdateOpportunityEnrollmentsStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    public var results: Field<[BulkOpportunitiesEnrollmentResult]> { Field("results") }
    /// `errorCount`, required.
    public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkUpdateShiftTradeListJobRequest`.
public typealias BulkUpdateShiftTradeListJobRequest = Model<BulkUpdateShiftTradeListJobRequestFields>

/// The properties of ``BulkUpdateShiftTradeListJobRequest``.
public struct BulkUpdateShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    public var weekDates: Field<[String]> { Field("weekDates") }
    /// `entities`, required.
    public var entities: Field<[BulkUpdateShiftTradeStateRequestItem]> { Field("entities") }
}

/// The schema `BulkUpdateShiftTradeStateRequestItem`.
public typealias BulkUpdateShiftTradeStateRequestItem = Model<BulkUpdateShiftTradeStateRequestItemFields>

/// The properties of ``BulkUpdateShiftTradeStateRequestItem``.
public struct BulkUpdateShiftTradeStateRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`, required.
    public var state: Field<BulkUpdateShiftTradeStateRequestItemState> { Field("state") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``BulkUpdateShiftTradeStateRequestItem``, open to those that are newer than this version.
public struct BulkUpdateShiftTradeStateRequestItemState: OpenEnum {
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

/// The schema `BulkUpdateShiftTradeStateResponse`.
public typealias BulkUpdateShiftTradeStateResponse = Model<BulkUpdateShiftTradeStateResponseFields>

/// The properties of ``BulkUpdateShiftTradeStateResponse``.
public struct BulkUpdateShiftTradeStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<BulkUpdateShiftTradeStateResponseStatus> { Field("status") }
    /// `operationId`.
    public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    public var result: Field<BulkUpdateShiftTradeStateResult> { Field("result") }
}

/// A value of `status` of ``BulkUpdateShiftTradeStateResponse``, open to those that are newer than this version.
public struct BulkUpdateShiftTradeStateResponseStatus: OpenEnum {
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

/// The schema `BulkUpdateShiftTradeStateResult`.
public typealias BulkUpdateShiftTradeStateResult = Model<BulkUpdateShiftTradeStateResultFields>

/// The properties of ``BulkUpdateShiftTradeStateResult``.
public struct BulkUpdateShiftTradeStateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[BulkUpdateShiftTradeStateResultItem]> { Field("entities") }
}

/// The schema `BulkUpdateShiftTradeStateResultItem`.
public typealias BulkUpdateShiftTradeStateResultItem = Model<BulkUpdateShiftTradeStateResultItemFields>

/// The properties of ``BulkUpdateShiftTradeStateResultItem``.
public struct BulkUpdateShiftTradeStateResultItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<BulkUpdateShiftTradeStateResultItemState> { Field("state") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `failureReason`.
    public var failureReason: Field<BulkUpdateShiftTradeStateResultItemFailureReason> { Field("failureReason") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``BulkUpdateShiftTradeStateResultItem``, open to those that are newer than this version.
public struct BulkUpdateShiftTradeStateResultItemState: OpenEnum {
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

/// A value of `failureReason` of ``BulkUpdateShiftTradeStateResultItem``, open to those that are newer than this
/// version.
public struct BulkUpdateShiftTradeStateResultItemFailureReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InitiatingAgentScheduleNotFound`.
    public static var initiatingAgentScheduleNotFound: Self { "InitiatingAgentScheduleNotFound" }
    /// `InitiatingAgentShiftHasExternalActivities`.
    public static var initiatingAgentShiftHasExternalActivities: Self { "InitiatingAgentShiftHasExternalActivities" }
    /// `InitiatingAgentShiftNotFound`.
    public static var initiatingAgentShiftNotFound: Self { "InitiatingAgentShiftNotFound" }
    /// `InitiatingExternalActivityOutsideReceivingShift`.
    public static var initiatingExternalActivityOutsideReceivingShift: Self { "InitiatingExternalActivityOutsideReceivingShift" }
    /// `ReceivingAgentNotFound`.
    public static var receivingAgentNotFound: Self { "ReceivingAgentNotFound" }
    /// `ReceivingAgentScheduleNotFound`.
    public static var receivingAgentScheduleNotFound: Self { "ReceivingAgentScheduleNotFound" }
    /// `ReceivingAgentShiftHasExternalActivities`.
    public static var receivingAgentShiftHasExternalActivities: Self { "ReceivingAgentShiftHasExternalActivities" }
    /// `ReceivingAgentShiftNotFound`.
    public static var receivingAgentShiftNotFound: Self { "ReceivingAgentShiftNotFound" }
    /// `ReceivingExternalActivityOutsideInitiatingShift`.
    public static var receivingExternalActivityOutsideInitiatingShift: Self { "ReceivingExternalActivityOutsideInitiatingShift" }
    /// `ScheduleNotPublished`.
    public static var scheduleNotPublished: Self { "ScheduleNotPublished" }
    /// `TransitionNotAllowed`.
    public static var transitionNotAllowed: Self { "TransitionNotAllowed" }
}
