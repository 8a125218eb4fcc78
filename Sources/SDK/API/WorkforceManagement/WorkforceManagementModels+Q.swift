// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `QuarterHourly`.
public typealias QuarterHourly = Model<QuarterHourlyFields>

/// The properties of ``QuarterHourly``.
public struct QuarterHourlyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    public var downloadResult: Field<[ContinuousForecastTimeSeries]> { Field("downloadResult") }
}

/// The schema `QueryAdherenceExplanationsResponse`.
public typealias QueryAdherenceExplanationsResponse = Model<QueryAdherenceExplanationsResponseFields>

/// The properties of ``QueryAdherenceExplanationsResponse``.
public struct QueryAdherenceExplanationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    public var job: Field<AdherenceExplanationJobReference> { Field("job") }
    /// `result`.
    public var result: Field<AdherenceExplanationListing> { Field("result") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `QueryAgentScheduleUnavailableTimesRequest`.
public typealias QueryAgentScheduleUnavailableTimesRequest = Model<QueryAgentScheduleUnavailableTimesRequestFields>

/// The properties of ``QueryAgentScheduleUnavailableTimesRequest``.
public struct QueryAgentScheduleUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`, required.
    public var agentId: Field<String> { Field("agentId") }
    /// `schedule`, required.
    public var schedule: Field<BuScheduleReference> { Field("schedule") }
}

/// The schema `QueryAgentScheduleUnavailableTimesResponse`.
public typealias QueryAgentScheduleUnavailableTimesResponse = Model<QueryAgentScheduleUnavailableTimesResponseFields>

/// The properties of ``QueryAgentScheduleUnavailableTimesResponse``.
public struct QueryAgentScheduleUnavailableTimesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `consideredInScheduleGeneration`, required.
    public var consideredInScheduleGeneration: Field<Bool> { Field("consideredInScheduleGeneration") }
    /// `scheduleGenerationUnavailableTimes`, required.
    public var scheduleGenerationUnavailableTimes: Field<[AgentScheduleUnavailableTime]> { Field("scheduleGenerationUnavailableTimes") }
}

/// The schema `QueryAgentSchedulingPreferencesRequest`.
public typealias QueryAgentSchedulingPreferencesRequest = Model<QueryAgentSchedulingPreferencesRequestFields>

/// The properties of ``QueryAgentSchedulingPreferencesRequest``.
public struct QueryAgentSchedulingPreferencesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `QueryAgentShiftTradeListJobRequest`.
public typealias QueryAgentShiftTradeListJobRequest = Model<QueryAgentShiftTradeListJobRequestFields>

/// The properties of ``QueryAgentShiftTradeListJobRequest``.
public struct QueryAgentShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDates`, required.
    public var weekDates: Field<[String]> { Field("weekDates") }
}

/// The schema `QueryAgentUnavailableTimesRequest`.
public typealias QueryAgentUnavailableTimesRequest = Model<QueryAgentUnavailableTimesRequestFields>

/// The properties of ``QueryAgentUnavailableTimesRequest``.
public struct QueryAgentUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `QueryAgentUnavailableTimesValidationJobResponse`.
public typealias QueryAgentUnavailableTimesValidationJobResponse = Model<QueryAgentUnavailableTimesValidationJobResponseFields>

/// The properties of ``QueryAgentUnavailableTimesValidationJobResponse``.
public struct QueryAgentUnavailableTimesValidationJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `agent`, required.
    public var agent: Field<UserReference> { Field("agent") }
    /// `status`, required.
    public var status: Field<QueryAgentUnavailableTimesValidationJobResponseStatus> { Field("status") }
    /// `result`.
    public var result: Field<UnavailableTimesValidationResult> { Field("result") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``QueryAgentUnavailableTimesValidationJobResponse``, open to those that are newer than this
/// version.
public struct QueryAgentUnavailableTimesValidationJobResponseStatus: OpenEnum {
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

/// The schema `QueryAgentsIntegrationsRequest`.
public typealias QueryAgentsIntegrationsRequest = Model<QueryAgentsIntegrationsRequestFields>

/// The properties of ``QueryAgentsIntegrationsRequest``.
public struct QueryAgentsIntegrationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentIds`, required.
    public var agentIds: Field<[String]> { Field("agentIds") }
}

/// The schema `QueryAvailabilityManagementUnitsSettingsRequest`.
public typealias QueryAvailabilityManagementUnitsSettingsRequest = Model<QueryAvailabilityManagementUnitsSettingsRequestFields>

/// The properties of ``QueryAvailabilityManagementUnitsSettingsRequest``.
public struct QueryAvailabilityManagementUnitsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
}

/// The schema `QueryAvailabilityManagementUnitsSettingsResponse`.
public typealias QueryAvailabilityManagementUnitsSettingsResponse = Model<QueryAvailabilityManagementUnitsSettingsResponseFields>

/// The properties of ``QueryAvailabilityManagementUnitsSettingsResponse``.
public struct QueryAvailabilityManagementUnitsSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnits`, required.
    public var managementUnits: Field<[UnavailableTimesManagementUnitSettings]> { Field("managementUnits") }
}

/// The schema `QueryCapacityPlanStaffingGroupMetricChangeHistory`.
public typealias QueryCapacityPlanStaffingGroupMetricChangeHistory = Model<QueryCapacityPlanStaffingGroupMetricChangeHistoryFields>

/// The properties of ``QueryCapacityPlanStaffingGroupMetricChangeHistory``.
public struct QueryCapacityPlanStaffingGroupMetricChangeHistoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupIds`, required.
    public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
    /// `queryEndDate`.
    public var queryEndDate: Field<Instant> { Field("queryEndDate") }
}

/// The schema `QueryEffectiveScheduleSetsRequest`.
public typealias QueryEffectiveScheduleSetsRequest = Model<QueryEffectiveScheduleSetsRequestFields>

/// The properties of ``QueryEffectiveScheduleSetsRequest``.
public struct QueryEffectiveScheduleSetsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`, required.
    public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `QueryEnrollmentOpportunityResult`.
public typealias QueryEnrollmentOpportunityResult = Model<QueryEnrollmentOpportunityResultFields>

/// The properties of ``QueryEnrollmentOpportunityResult``.
public struct QueryEnrollmentOpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `deadlineDate`, required.
    public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `status`, required.
    public var status: Field<QueryEnrollmentOpportunityResultStatus> { Field("status") }
    /// `capacity`, required.
    public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentCounts`, required.
    public var enrollmentCounts: Field<PendingAndApprovedOpportunityEnrollmentCounts> { Field("enrollmentCounts") }
}

/// A value of `status` of ``QueryEnrollmentOpportunityResult``, open to those that are newer than this version.
public struct QueryEnrollmentOpportunityResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// The schema `QueryExternalActivityOpportunitiesResponse`.
public typealias QueryExternalActivityOpportunitiesResponse = Model<QueryExternalActivityOpportunitiesResponseFields>

/// The properties of ``QueryExternalActivityOpportunitiesResponse``.
public struct QueryExternalActivityOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalActivities`, required.
    public var externalActivities: Field<[QueryExternalActivityOpportunityResult]> { Field("externalActivities") }
}

/// The schema `QueryExternalActivityOpportunityResult`.
public typealias QueryExternalActivityOpportunityResult = Model<QueryExternalActivityOpportunityResultFields>

/// The properties of ``QueryExternalActivityOpportunityResult``.
public struct QueryExternalActivityOpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `opportunityName`.
    public var opportunityName: Field<String> { Field("opportunityName") }
}

/// The schema `QueryOpportunitiesRequest`.
public typealias QueryOpportunitiesRequest = Model<QueryOpportunitiesRequestFields>

/// The properties of ``QueryOpportunitiesRequest``.
public struct QueryOpportunitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `range`, required.
    public var range: Field<RequiredDateRange> { Field("range") }
}

/// The schema `QueryOpportunitiesResponse`.
public typealias QueryOpportunitiesResponse = Model<QueryOpportunitiesResponseFields>

/// The properties of ``QueryOpportunitiesResponse``.
public struct QueryOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    public var result: Field<OpportunitiesResultWithPagination> { Field("result") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `QueryOpportunityEnrollmentMetadata`.
public typealias QueryOpportunityEnrollmentMetadata = Model<QueryOpportunityEnrollmentMetadataFields>

/// The properties of ``QueryOpportunityEnrollmentMetadata``.
public struct QueryOpportunityEnrollmentMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `dateReviewed`.
    public var dateReviewed: Field<Instant> { Field("dateReviewed") }
}

/// The schema `QueryOpportunityEnrollmentResult`.
public typealias QueryOpportunityEnrollmentResult = Model<QueryOpportunityEnrollmentResultFields>

/// The properties of ``QueryOpportunityEnrollmentResult``.
public struct QueryOpportunityEnrollmentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `opportunityId`, required.
    public var opportunityId: Field<String> { Field("opportunityId") }
    /// `agent`, required.
    public var agent: Field<UserReference> { Field("agent") }
    /// `status`, required.
    public var status: Field<QueryOpportunityEnrollmentResultStatus> { Field("status") }
    /// `schedule`.
    public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `systemMessageCode`.
    public var systemMessageCode: Field<QueryOpportunityEnrollmentResultSystemMessageCode> { Field("systemMessageCode") }
    /// `reviewNote`.
    public var reviewNote: Field<String> { Field("reviewNote") }
    /// `denialCode`.
    public var denialCode: Field<QueryOpportunityEnrollmentResultDenialCode> { Field("denialCode") }
    /// `metadata`, required.
    public var metadata: Field<QueryOpportunityEnrollmentMetadata> { Field("metadata") }
}

/// A value of `status` of ``QueryOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct QueryOpportunityEnrollmentResultStatus: OpenEnum {
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
    /// `Withdrawn`.
    public static var withdrawn: Self { "Withdrawn" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}

/// A value of `systemMessageCode` of ``QueryOpportunityEnrollmentResult``, open to those that are newer than this
/// version.
public struct QueryOpportunityEnrollmentResultSystemMessageCode: OpenEnum {
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

/// A value of `denialCode` of ``QueryOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct QueryOpportunityEnrollmentResultDenialCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ManuallyDenied`.
    public static var manuallyDenied: Self { "ManuallyDenied" }
    /// `AutomaticallyClosed`.
    public static var automaticallyClosed: Self { "AutomaticallyClosed" }
    /// `ManuallyClosed`.
    public static var manuallyClosed: Self { "ManuallyClosed" }
    /// `CapacityFull`.
    public static var capacityFull: Self { "CapacityFull" }
    /// `ScheduleConflict`.
    public static var scheduleConflict: Self { "ScheduleConflict" }
}

/// The schema `QueryOpportunityEnrollmentsRequest`.
public typealias QueryOpportunityEnrollmentsRequest = Model<QueryOpportunityEnrollmentsRequestFields>

/// The properties of ``QueryOpportunityEnrollmentsRequest``.
public struct QueryOpportunityEnrollmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `range`.
    public var range: Field<RequiredDateRange> { Field("range") }
    /// `opportunityId`.
    public var opportunityId: Field<String> { Field("opportunityId") }
}

/// The schema `QueryOpportunityEnrollmentsResponse`.
public typealias QueryOpportunityEnrollmentsResponse = Model<QueryOpportunityEnrollmentsResponseFields>

/// The properties of ``QueryOpportunityEnrollmentsResponse``.
public struct QueryOpportunityEnrollmentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    public var result: Field<QueryOpportunityEnrollmentsResult> { Field("result") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `QueryOpportunityEnrollmentsResult`.
public typealias QueryOpportunityEnrollmentsResult = Model<QueryOpportunityEnrollmentsResultFields>

/// The properties of ``QueryOpportunityEnrollmentsResult``.
public struct QueryOpportunityEnrollmentsResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nextStartDate`.
    public var nextStartDate: Field<Instant> { Field("nextStartDate") }
    /// `enrollments`, required.
    public var enrollments: Field<[QueryOpportunityEnrollmentResult]> { Field("enrollments") }
    /// `opportunities`.
    public var opportunities: Field<[QueryEnrollmentOpportunityResult]> { Field("opportunities") }
}

/// The schema `QueryPlanningGroupToStaffingGroupsRequest`.
public typealias QueryPlanningGroupToStaffingGroupsRequest = Model<QueryPlanningGroupToStaffingGroupsRequestFields>

/// The properties of ``QueryPlanningGroupToStaffingGroupsRequest``.
public struct QueryPlanningGroupToStaffingGroupsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupIds`.
    public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `staffingGroupIds`.
    public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
}

/// The schema `QueryShiftTradeListJobRequest`.
public typealias QueryShiftTradeListJobRequest = Model<QueryShiftTradeListJobRequestFields>

/// The properties of ``QueryShiftTradeListJobRequest``.
public struct QueryShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    public var weekDates: Field<[String]> { Field("weekDates") }
    /// `userIds`, required.
    public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `QueryTimeOffIntegrationStatusRequest`.
public typealias QueryTimeOffIntegrationStatusRequest = Model<QueryTimeOffIntegrationStatusRequestFields>

/// The properties of ``QueryTimeOffIntegrationStatusRequest``.
public struct QueryTimeOffIntegrationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestLookups`, required.
    public var timeOffRequestLookups: Field<[TimeOffRequestLookup]> { Field("timeOffRequestLookups") }
}

/// The schema `QueryTimeOffLimitValuesForGranularityRequest`.
public typealias QueryTimeOffLimitValuesForGranularityRequest = Model<QueryTimeOffLimitValuesForGranularityRequestFields>

/// The properties of ``QueryTimeOffLimitValuesForGranularityRequest``.
public struct QueryTimeOffLimitValuesForGranularityRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateRanges`, required.
    public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
}

/// The schema `QueryTimeOffLimitValuesRequest`.
public typealias QueryTimeOffLimitValuesRequest = Model<QueryTimeOffLimitValuesRequestFields>

/// The properties of ``QueryTimeOffLimitValuesRequest``.
public struct QueryTimeOffLimitValuesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffLimitId`.
    public var timeOffLimitId: Field<String> { Field("timeOffLimitId") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `dateRanges`, required.
    public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
}

/// The schema `QueryTimeOffLimitValuesResponse`.
public typealias QueryTimeOffLimitValuesResponse = Model<QueryTimeOffLimitValuesResponseFields>

/// The properties of ``QueryTimeOffLimitValuesResponse``.
public struct QueryTimeOffLimitValuesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[TimeOffLimitValueRange]> { Field("values") }
}

/// The schema `QueryUserStaffingGroupListRequest`.
public typealias QueryUserStaffingGroupListRequest = Model<QueryUserStaffingGroupListRequestFields>

/// The properties of ``QueryUserStaffingGroupListRequest``.
public struct QueryUserStaffingGroupListRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`, required.
    public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `QueryWaitlistPositionsRequest`.
public typealias QueryWaitlistPositionsRequest = Model<QueryWaitlistPositionsRequestFields>

/// The properties of ``QueryWaitlistPositionsRequest``.
public struct QueryWaitlistPositionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequests`, required.
    public var timeOffRequests: Field<[UserTimeOffRequestReference]> { Field("timeOffRequests") }
}

/// The schema `QueryWeekSummaryListJobRequest`.
public typealias QueryWeekSummaryListJobRequest = Model<QueryWeekSummaryListJobRequestFields>

/// The properties of ``QueryWeekSummaryListJobRequest``.
public struct QueryWeekSummaryListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    public var weekDates: Field<[String]> { Field("weekDates") }
}

/// The schema `QueryWeekSummaryListJobResponseItem`.
public typealias QueryWeekSummaryListJobResponseItem = Model<QueryWeekSummaryListJobResponseItemFields>

/// The properties of ``QueryWeekSummaryListJobResponseItem``.
public struct QueryWeekSummaryListJobResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weeks`, required.
    public var weeks: Field<[ShiftTradeWeekSummaryResponseItem]> { Field("weeks") }
}
