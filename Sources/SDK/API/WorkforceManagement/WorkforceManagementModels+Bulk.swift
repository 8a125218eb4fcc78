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
    @_alwaysEmitIntoClient public var opportunities: Field<[AddOpportunityBody]> { Field("opportunities") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
}

/// The schema `BulkAddOpportunitiesResponse`.
public typealias BulkAddOpportunitiesResponse = Model<BulkAddOpportunitiesResponseFields>

/// The properties of ``BulkAddOpportunitiesResponse``.
public struct BulkAddOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `opportunities`, required.
    @_alwaysEmitIntoClient public var opportunities: Field<[OpportunityResult]> { Field("opportunities") }
}

/// The schema `BulkOpportunitiesEnrollmentResult`.
public typealias BulkOpportunitiesEnrollmentResult = Model<BulkOpportunitiesEnrollmentResultFields>

/// The properties of ``BulkOpportunitiesEnrollmentResult``.
public struct BulkOpportunitiesEnrollmentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BulkOpportunitiesEnrollmentResultStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `enrollment`, required.
    @_alwaysEmitIntoClient public var enrollment: Field<OpportunityEnrollment> { Field("enrollment") }
}

/// A value of `status` of ``BulkOpportunitiesEnrollmentResult``, open to those that are newer than this version.
public struct BulkOpportunitiesEnrollmentResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `BulkOpportunitiesError`.
public typealias BulkOpportunitiesError = Model<BulkOpportunitiesErrorFields>

/// The properties of ``BulkOpportunitiesError``.
public struct BulkOpportunitiesErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`, required.
    @_alwaysEmitIntoClient public var errorCode: Field<BulkOpportunitiesErrorErrorCode> { Field("errorCode") }
}

/// A value of `errorCode` of ``BulkOpportunitiesError``, open to those that are newer than this version.
public struct BulkOpportunitiesErrorErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityChanged`.
    @_alwaysEmitIntoClient public static var activityChanged: Self { "ActivityChanged" }
    /// `AgentEnrollmentsHourlyLimitExceeded`.
    @_alwaysEmitIntoClient public static var agentEnrollmentsHourlyLimitExceeded: Self { "AgentEnrollmentsHourlyLimitExceeded" }
    /// `BatchLimitExceeded`.
    @_alwaysEmitIntoClient public static var batchLimitExceeded: Self { "BatchLimitExceeded" }
    /// `BusinessUnitEnrollmentsHourlyLimitExceeded`.
    @_alwaysEmitIntoClient public static var businessUnitEnrollmentsHourlyLimitExceeded: Self { "BusinessUnitEnrollmentsHourlyLimitExceeded" }
    /// `BusinessUnitNotFound`.
    @_alwaysEmitIntoClient public static var businessUnitNotFound: Self { "BusinessUnitNotFound" }
    /// `BusinessUnitOpportunityHourlyLimitExceeded`.
    @_alwaysEmitIntoClient public static var businessUnitOpportunityHourlyLimitExceeded: Self { "BusinessUnitOpportunityHourlyLimitExceeded" }
    /// `CapacityFull`.
    @_alwaysEmitIntoClient public static var capacityFull: Self { "CapacityFull" }
    /// `Conflict`.
    @_alwaysEmitIntoClient public static var conflict: Self { "Conflict" }
    /// `DateMustBeInFuture`.
    @_alwaysEmitIntoClient public static var dateMustBeInFuture: Self { "DateMustBeInFuture" }
    /// `DeadlineMustBeAfterOpenTime`.
    @_alwaysEmitIntoClient public static var deadlineMustBeAfterOpenTime: Self { "DeadlineMustBeAfterOpenTime" }
    /// `DeadlineMustBeBeforeOrEqualToStartTime`.
    @_alwaysEmitIntoClient public static var deadlineMustBeBeforeOrEqualToStartTime: Self { "DeadlineMustBeBeforeOrEqualToStartTime" }
    /// `EndTimeMustBeAfterStartTime`.
    @_alwaysEmitIntoClient public static var endTimeMustBeAfterStartTime: Self { "EndTimeMustBeAfterStartTime" }
    /// `EnrollmentNotFound`.
    @_alwaysEmitIntoClient public static var enrollmentNotFound: Self { "EnrollmentNotFound" }
    /// `InternalError`.
    @_alwaysEmitIntoClient public static var internalError: Self { "InternalError" }
    /// `InternalErrorAutoApproval`.
    @_alwaysEmitIntoClient public static var internalErrorAutoApproval: Self { "InternalErrorAutoApproval" }
    /// `InternalErrorDenial`.
    @_alwaysEmitIntoClient public static var internalErrorDenial: Self { "InternalErrorDenial" }
    /// `InternalErrorScheduleUpdate`.
    @_alwaysEmitIntoClient public static var internalErrorScheduleUpdate: Self { "InternalErrorScheduleUpdate" }
    /// `InvalidOpportunityLength`.
    @_alwaysEmitIntoClient public static var invalidOpportunityLength: Self { "InvalidOpportunityLength" }
    /// `InvalidOpportunityStatus`.
    @_alwaysEmitIntoClient public static var invalidOpportunityStatus: Self { "InvalidOpportunityStatus" }
    /// `InvalidRequest`.
    @_alwaysEmitIntoClient public static var invalidRequest: Self { "InvalidRequest" }
    /// `InvalidStatusTransition`.
    @_alwaysEmitIntoClient public static var invalidStatusTransition: Self { "InvalidStatusTransition" }
    /// `InvalidTime`.
    @_alwaysEmitIntoClient public static var invalidTime: Self { "InvalidTime" }
    /// `NoInvitationsForPublish`.
    @_alwaysEmitIntoClient public static var noInvitationsForPublish: Self { "NoInvitationsForPublish" }
    /// `OpenTimeMustBeBeforeStartTime`.
    @_alwaysEmitIntoClient public static var openTimeMustBeBeforeStartTime: Self { "OpenTimeMustBeBeforeStartTime" }
    /// `OpportunityClosed`.
    @_alwaysEmitIntoClient public static var opportunityClosed: Self { "OpportunityClosed" }
    /// `OpportunityNotFound`.
    @_alwaysEmitIntoClient public static var opportunityNotFound: Self { "OpportunityNotFound" }
    /// `OpportunityNotOpen`.
    @_alwaysEmitIntoClient public static var opportunityNotOpen: Self { "OpportunityNotOpen" }
    /// `ScheduleConflict`.
    @_alwaysEmitIntoClient public static var scheduleConflict: Self { "ScheduleConflict" }
    /// `ScheduleNotFound`.
    @_alwaysEmitIntoClient public static var scheduleNotFound: Self { "ScheduleNotFound" }
    /// `ServiceUnavailable`.
    @_alwaysEmitIntoClient public static var serviceUnavailable: Self { "ServiceUnavailable" }
    /// `StartTimeMustBeWithinOneYear`.
    @_alwaysEmitIntoClient public static var startTimeMustBeWithinOneYear: Self { "StartTimeMustBeWithinOneYear" }
    /// `StatusNotDraft`.
    @_alwaysEmitIntoClient public static var statusNotDraft: Self { "StatusNotDraft" }
}

/// The schema `BulkOpportunitiesExternalActivitiesRequest`.
public typealias BulkOpportunitiesExternalActivitiesRequest = Model<BulkOpportunitiesExternalActivitiesRequestFields>

/// The properties of ``BulkOpportunitiesExternalActivitiesRequest``.
public struct BulkOpportunitiesExternalActivitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `BulkOpportunitiesReferenceResult`.
public typealias BulkOpportunitiesReferenceResult = Model<BulkOpportunitiesReferenceResultFields>

/// The properties of ``BulkOpportunitiesReferenceResult``.
public struct BulkOpportunitiesReferenceResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BulkOpportunitiesReferenceResultStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `opportunity`, required.
    @_alwaysEmitIntoClient public var opportunity: Field<OpportunityReference> { Field("opportunity") }
}

/// A value of `status` of ``BulkOpportunitiesReferenceResult``, open to those that are newer than this version.
public struct BulkOpportunitiesReferenceResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `BulkOpportunitiesRequest`.
public typealias BulkOpportunitiesRequest = Model<BulkOpportunitiesRequestFields>

/// The properties of ``BulkOpportunitiesRequest``.
public struct BulkOpportunitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `BulkOpportunitiesStatusUpdateRequest`.
public typealias BulkOpportunitiesStatusUpdateRequest = Model<BulkOpportunitiesStatusUpdateRequestFields>

/// The properties of ``BulkOpportunitiesStatusUpdateRequest``.
public struct BulkOpportunitiesStatusUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `opportunityIds`, required.
    @_alwaysEmitIntoClient public var opportunityIds: Field<[String]> { Field("opportunityIds") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BulkOpportunitiesStatusUpdateRequestStatus> { Field("status") }
}

/// A value of `status` of ``BulkOpportunitiesStatusUpdateRequest``, open to those that are newer than this version.
public struct BulkOpportunitiesStatusUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// The schema `BulkOpportunitiesStatusUpdateResponse`.
public typealias BulkOpportunitiesStatusUpdateResponse = Model<BulkOpportunitiesStatusUpdateResponseFields>

/// The properties of ``BulkOpportunitiesStatusUpdateResponse``.
public struct BulkOpportunitiesStatusUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[BulkOpportunitiesReferenceResult]> { Field("results") }
    /// `errorCount`, required.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkOpportunityEnrollmentsStatusUpdateRequest`.
public typealias BulkOpportunityEnrollmentsStatusUpdateRequest = Model<BulkOpportunityEnrollmentsStatusUpdateRequestFields>

/// The properties of ``BulkOpportunityEnrollmentsStatusUpdateRequest``.
public struct BulkOpportunityEnrollmentsStatusUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enrollmentIds`, required.
    @_alwaysEmitIntoClient public var enrollmentIds: Field<[String]> { Field("enrollmentIds") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BulkOpportunityEnrollmentsStatusUpdateRequestStatus> { Field("status") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
}

/// A value of `status` of ``BulkOpportunityEnrollmentsStatusUpdateRequest``, open to those that are newer than this
/// version.
public struct BulkOpportunityEnrollmentsStatusUpdateRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `BulkPublishOpportunitiesResponse`.
public typealias BulkPublishOpportunitiesResponse = Model<BulkPublishOpportunitiesResponseFields>

/// The properties of ``BulkPublishOpportunitiesResponse``.
public struct BulkPublishOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[BulkOpportunitiesReferenceResult]> { Field("results") }
    /// `errorCount`, required.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkRemoveOpportunitiesResponse`.
public typealias BulkRemoveOpportunitiesResponse = Model<BulkRemoveOpportunitiesResponseFields>

/// The properties of ``BulkRemoveOpportunitiesResponse``.
public struct BulkRemoveOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[BulkRemoveOpportunitiesResult]> { Field("results") }
    /// `errorCount`, required.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkRemoveOpportunitiesResult`.
public typealias BulkRemoveOpportunitiesResult = Model<BulkRemoveOpportunitiesResultFields>

/// The properties of ``BulkRemoveOpportunitiesResult``.
public struct BulkRemoveOpportunitiesResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<BulkRemoveOpportunitiesResultStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `opportunityId`, required.
    @_alwaysEmitIntoClient public var opportunityId: Field<String> { Field("opportunityId") }
}

/// A value of `status` of ``BulkRemoveOpportunitiesResult``, open to those that are newer than this version.
public struct BulkRemoveOpportunitiesResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `BulkShiftTradeStateUpdateRequest`.
public typealias BulkShiftTradeStateUpdateRequest = Model<BulkShiftTradeStateUpdateRequestFields>

/// The properties of ``BulkShiftTradeStateUpdateRequest``.
public struct BulkShiftTradeStateUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[BulkUpdateShiftTradeStateRequestItem]> { Field("entities") }
}

/// The schema `BulkUpdateActivityCodeRequest`.
public typealias BulkUpdateActivityCodeRequest = Model<BulkUpdateActivityCodeRequestFields>

/// The properties of ``BulkUpdateActivityCodeRequest``.
public struct BulkUpdateActivityCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BulkUpdateActivityCodeRequestItem]> { Field("entities") }
}

/// The schema `BulkUpdateActivityCodeRequestItem`.
public typealias BulkUpdateActivityCodeRequestItem = Model<BulkUpdateActivityCodeRequestItemFields>

/// The properties of ``BulkUpdateActivityCodeRequestItem``.
public struct BulkUpdateActivityCodeRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<BulkUpdateActivityCodeRequestItemCategory> { Field("category") }
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
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<ListWrapperString> { Field("planningGroupIds") }
    /// `style`.
    @_alwaysEmitIntoClient public var style: Field<ValueWrapperActivityCodeStyle> { Field("style") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// A value of `category` of ``BulkUpdateActivityCodeRequestItem``, open to those that are newer than this version.
public struct BulkUpdateActivityCodeRequestItemCategory: OpenEnum {
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

/// The schema `BulkUpdateActivityCodeResponse`.
public typealias BulkUpdateActivityCodeResponse = Model<BulkUpdateActivityCodeResponseFields>

/// The properties of ``BulkUpdateActivityCodeResponse``.
public struct BulkUpdateActivityCodeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BusinessUnitActivityCode]> { Field("entities") }
}

/// The schema `BulkUpdateAgentUnavailableTimesResponse`.
public typealias BulkUpdateAgentUnavailableTimesResponse = Model<BulkUpdateAgentUnavailableTimesResponseFields>

/// The properties of ``BulkUpdateAgentUnavailableTimesResponse``.
public struct BulkUpdateAgentUnavailableTimesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkUpdateAgentUnavailableTimesResultItem]> { Field("results") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
}

/// The schema `BulkUpdateAgentUnavailableTimesResultItem`.
public typealias BulkUpdateAgentUnavailableTimesResultItem = Model<BulkUpdateAgentUnavailableTimesResultItemFields>

/// The properties of ``BulkUpdateAgentUnavailableTimesResultItem``.
public struct BulkUpdateAgentUnavailableTimesResultItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unavailableTime`.
    @_alwaysEmitIntoClient public var unavailableTime: Field<TargetUnavailableTime> { Field("unavailableTime") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BulkUpdateAgentUnavailableTimesResultItemStatus> { Field("status") }
}

/// A value of `status` of ``BulkUpdateAgentUnavailableTimesResultItem``, open to those that are newer than this
/// version.
public struct BulkUpdateAgentUnavailableTimesResultItemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Skipped`.
    @_alwaysEmitIntoClient public static var skipped: Self { "Skipped" }
}

/// The schema `BulkUpdateOpportunityEnrollmentsStatusResponse`.
public typealias BulkUpdateOpportunityEnrollmentsStatusResponse = Model<BulkUpdateOpportunityEnrollmentsStatusResponseFields>

/// The properties of ``BulkUpdateOpportunityEnrollmentsStatusResponse``.
public struct BulkUpdateOpportunityEnrollmentsStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[BulkOpportunitiesEnrollmentResult]> { Field("results") }
    /// `errorCount`, required.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `BulkUpdateShiftTradeListJobRequest`.
public typealias BulkUpdateShiftTradeListJobRequest = Model<BulkUpdateShiftTradeListJobRequestFields>

/// The properties of ``BulkUpdateShiftTradeListJobRequest``.
public struct BulkUpdateShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    @_alwaysEmitIntoClient public var weekDates: Field<[String]> { Field("weekDates") }
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[BulkUpdateShiftTradeStateRequestItem]> { Field("entities") }
}

/// The schema `BulkUpdateShiftTradeStateRequestItem`.
public typealias BulkUpdateShiftTradeStateRequestItem = Model<BulkUpdateShiftTradeStateRequestItemFields>

/// The properties of ``BulkUpdateShiftTradeStateRequestItem``.
public struct BulkUpdateShiftTradeStateRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<BulkUpdateShiftTradeStateRequestItemState> { Field("state") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``BulkUpdateShiftTradeStateRequestItem``, open to those that are newer than this version.
public struct BulkUpdateShiftTradeStateRequestItemState: OpenEnum {
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

/// The schema `BulkUpdateShiftTradeStateResponse`.
public typealias BulkUpdateShiftTradeStateResponse = Model<BulkUpdateShiftTradeStateResponseFields>

/// The properties of ``BulkUpdateShiftTradeStateResponse``.
public struct BulkUpdateShiftTradeStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<BulkUpdateShiftTradeStateResponseStatus> { Field("status") }
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<BulkUpdateShiftTradeStateResult> { Field("result") }
}

/// A value of `status` of ``BulkUpdateShiftTradeStateResponse``, open to those that are newer than this version.
public struct BulkUpdateShiftTradeStateResponseStatus: OpenEnum {
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

/// The schema `BulkUpdateShiftTradeStateResult`.
public typealias BulkUpdateShiftTradeStateResult = Model<BulkUpdateShiftTradeStateResultFields>

/// The properties of ``BulkUpdateShiftTradeStateResult``.
public struct BulkUpdateShiftTradeStateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[BulkUpdateShiftTradeStateResultItem]> { Field("entities") }
}

/// The schema `BulkUpdateShiftTradeStateResultItem`.
public typealias BulkUpdateShiftTradeStateResultItem = Model<BulkUpdateShiftTradeStateResultItemFields>

/// The properties of ``BulkUpdateShiftTradeStateResultItem``.
public struct BulkUpdateShiftTradeStateResultItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<BulkUpdateShiftTradeStateResultItemState> { Field("state") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<BulkUpdateShiftTradeStateResultItemFailureReason> { Field("failureReason") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``BulkUpdateShiftTradeStateResultItem``, open to those that are newer than this version.
public struct BulkUpdateShiftTradeStateResultItemState: OpenEnum {
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

/// A value of `failureReason` of ``BulkUpdateShiftTradeStateResultItem``, open to those that are newer than this
/// version.
public struct BulkUpdateShiftTradeStateResultItemFailureReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InitiatingAgentScheduleNotFound`.
    @_alwaysEmitIntoClient public static var initiatingAgentScheduleNotFound: Self { "InitiatingAgentScheduleNotFound" }
    /// `InitiatingAgentShiftHasExternalActivities`.
    @_alwaysEmitIntoClient public static var initiatingAgentShiftHasExternalActivities: Self { "InitiatingAgentShiftHasExternalActivities" }
    /// `InitiatingAgentShiftNotFound`.
    @_alwaysEmitIntoClient public static var initiatingAgentShiftNotFound: Self { "InitiatingAgentShiftNotFound" }
    /// `InitiatingExternalActivityOutsideReceivingShift`.
    @_alwaysEmitIntoClient public static var initiatingExternalActivityOutsideReceivingShift: Self { "InitiatingExternalActivityOutsideReceivingShift" }
    /// `ReceivingAgentNotFound`.
    @_alwaysEmitIntoClient public static var receivingAgentNotFound: Self { "ReceivingAgentNotFound" }
    /// `ReceivingAgentScheduleNotFound`.
    @_alwaysEmitIntoClient public static var receivingAgentScheduleNotFound: Self { "ReceivingAgentScheduleNotFound" }
    /// `ReceivingAgentShiftHasExternalActivities`.
    @_alwaysEmitIntoClient public static var receivingAgentShiftHasExternalActivities: Self { "ReceivingAgentShiftHasExternalActivities" }
    /// `ReceivingAgentShiftNotFound`.
    @_alwaysEmitIntoClient public static var receivingAgentShiftNotFound: Self { "ReceivingAgentShiftNotFound" }
    /// `ReceivingExternalActivityOutsideInitiatingShift`.
    @_alwaysEmitIntoClient public static var receivingExternalActivityOutsideInitiatingShift: Self { "ReceivingExternalActivityOutsideInitiatingShift" }
    /// `ScheduleNotPublished`.
    @_alwaysEmitIntoClient public static var scheduleNotPublished: Self { "ScheduleNotPublished" }
    /// `TransitionNotAllowed`.
    @_alwaysEmitIntoClient public static var transitionNotAllowed: Self { "TransitionNotAllowed" }
}
