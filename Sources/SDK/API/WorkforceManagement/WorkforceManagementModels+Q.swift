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
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResult`.
    @_alwaysEmitIntoClient public var downloadResult: Field<[ContinuousForecastTimeSeries]> { Field("downloadResult") }
}

/// The schema `QueryAdherenceExplanationsResponse`.
public typealias QueryAdherenceExplanationsResponse = Model<QueryAdherenceExplanationsResponseFields>

/// The properties of ``QueryAdherenceExplanationsResponse``.
public struct QueryAdherenceExplanationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<AdherenceExplanationJobReference> { Field("job") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AdherenceExplanationListing> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `QueryAgentScheduleUnavailableTimesRequest`.
public typealias QueryAgentScheduleUnavailableTimesRequest = Model<QueryAgentScheduleUnavailableTimesRequestFields>

/// The properties of ``QueryAgentScheduleUnavailableTimesRequest``.
public struct QueryAgentScheduleUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
}

/// The schema `QueryAgentScheduleUnavailableTimesResponse`.
public typealias QueryAgentScheduleUnavailableTimesResponse = Model<QueryAgentScheduleUnavailableTimesResponseFields>

/// The properties of ``QueryAgentScheduleUnavailableTimesResponse``.
public struct QueryAgentScheduleUnavailableTimesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `consideredInScheduleGeneration`, required.
    @_alwaysEmitIntoClient public var consideredInScheduleGeneration: Field<Bool> { Field("consideredInScheduleGeneration") }
    /// `scheduleGenerationUnavailableTimes`, required.
    @_alwaysEmitIntoClient public var scheduleGenerationUnavailableTimes: Field<[AgentScheduleUnavailableTime]> { Field("scheduleGenerationUnavailableTimes") }
}

/// The schema `QueryAgentSchedulingPreferencesRequest`.
public typealias QueryAgentSchedulingPreferencesRequest = Model<QueryAgentSchedulingPreferencesRequestFields>

/// The properties of ``QueryAgentSchedulingPreferencesRequest``.
public struct QueryAgentSchedulingPreferencesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `QueryAgentShiftTradeListJobRequest`.
public typealias QueryAgentShiftTradeListJobRequest = Model<QueryAgentShiftTradeListJobRequestFields>

/// The properties of ``QueryAgentShiftTradeListJobRequest``.
public struct QueryAgentShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDates`, required.
    @_alwaysEmitIntoClient public var weekDates: Field<[String]> { Field("weekDates") }
}

/// The schema `QueryAgentUnavailableTimesRequest`.
public typealias QueryAgentUnavailableTimesRequest = Model<QueryAgentUnavailableTimesRequestFields>

/// The properties of ``QueryAgentUnavailableTimesRequest``.
public struct QueryAgentUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `QueryAgentUnavailableTimesValidationJobResponse`.
public typealias QueryAgentUnavailableTimesValidationJobResponse = Model<QueryAgentUnavailableTimesValidationJobResponseFields>

/// The properties of ``QueryAgentUnavailableTimesValidationJobResponse``.
public struct QueryAgentUnavailableTimesValidationJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<QueryAgentUnavailableTimesValidationJobResponseStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<UnavailableTimesValidationResult> { Field("result") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``QueryAgentUnavailableTimesValidationJobResponse``, open to those that are newer than this
/// version.
public struct QueryAgentUnavailableTimesValidationJobResponseStatus: OpenEnum {
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

/// The schema `QueryAgentsIntegrationsRequest`.
public typealias QueryAgentsIntegrationsRequest = Model<QueryAgentsIntegrationsRequestFields>

/// The properties of ``QueryAgentsIntegrationsRequest``.
public struct QueryAgentsIntegrationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentIds`, required.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
}

/// The schema `QueryAvailabilityManagementUnitsSettingsRequest`.
public typealias QueryAvailabilityManagementUnitsSettingsRequest = Model<QueryAvailabilityManagementUnitsSettingsRequestFields>

/// The properties of ``QueryAvailabilityManagementUnitsSettingsRequest``.
public struct QueryAvailabilityManagementUnitsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
}

/// The schema `QueryAvailabilityManagementUnitsSettingsResponse`.
public typealias QueryAvailabilityManagementUnitsSettingsResponse = Model<QueryAvailabilityManagementUnitsSettingsResponseFields>

/// The properties of ``QueryAvailabilityManagementUnitsSettingsResponse``.
public struct QueryAvailabilityManagementUnitsSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnits`, required.
    @_alwaysEmitIntoClient public var managementUnits: Field<[UnavailableTimesManagementUnitSettings]> { Field("managementUnits") }
}

/// The schema `QueryCapacityPlanStaffingGroupMetricChangeHistory`.
public typealias QueryCapacityPlanStaffingGroupMetricChangeHistory = Model<QueryCapacityPlanStaffingGroupMetricChangeHistoryFields>

/// The properties of ``QueryCapacityPlanStaffingGroupMetricChangeHistory``.
public struct QueryCapacityPlanStaffingGroupMetricChangeHistoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupIds`, required.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
    /// `queryEndDate`.
    @_alwaysEmitIntoClient public var queryEndDate: Field<Instant> { Field("queryEndDate") }
}

/// The schema `QueryEffectiveScheduleSetsRequest`.
public typealias QueryEffectiveScheduleSetsRequest = Model<QueryEffectiveScheduleSetsRequestFields>

/// The properties of ``QueryEffectiveScheduleSetsRequest``.
public struct QueryEffectiveScheduleSetsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `QueryEnrollmentOpportunityResult`.
public typealias QueryEnrollmentOpportunityResult = Model<QueryEnrollmentOpportunityResultFields>

/// The properties of ``QueryEnrollmentOpportunityResult``.
public struct QueryEnrollmentOpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `deadlineDate`, required.
    @_alwaysEmitIntoClient public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<QueryEnrollmentOpportunityResultStatus> { Field("status") }
    /// `capacity`, required.
    @_alwaysEmitIntoClient public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentCounts`, required.
    @_alwaysEmitIntoClient public var enrollmentCounts: Field<PendingAndApprovedOpportunityEnrollmentCounts> { Field("enrollmentCounts") }
}

/// A value of `status` of ``QueryEnrollmentOpportunityResult``, open to those that are newer than this version.
public struct QueryEnrollmentOpportunityResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// The schema `QueryExternalActivityOpportunitiesResponse`.
public typealias QueryExternalActivityOpportunitiesResponse = Model<QueryExternalActivityOpportunitiesResponseFields>

/// The properties of ``QueryExternalActivityOpportunitiesResponse``.
public struct QueryExternalActivityOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalActivities`, required.
    @_alwaysEmitIntoClient public var externalActivities: Field<[QueryExternalActivityOpportunityResult]> { Field("externalActivities") }
}

/// The schema `QueryExternalActivityOpportunityResult`.
public typealias QueryExternalActivityOpportunityResult = Model<QueryExternalActivityOpportunityResultFields>

/// The properties of ``QueryExternalActivityOpportunityResult``.
public struct QueryExternalActivityOpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `opportunityName`.
    @_alwaysEmitIntoClient public var opportunityName: Field<String> { Field("opportunityName") }
}

/// The schema `QueryOpportunitiesRequest`.
public typealias QueryOpportunitiesRequest = Model<QueryOpportunitiesRequestFields>

/// The properties of ``QueryOpportunitiesRequest``.
public struct QueryOpportunitiesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `range`, required.
    @_alwaysEmitIntoClient public var range: Field<RequiredDateRange> { Field("range") }
}

/// The schema `QueryOpportunitiesResponse`.
public typealias QueryOpportunitiesResponse = Model<QueryOpportunitiesResponseFields>

/// The properties of ``QueryOpportunitiesResponse``.
public struct QueryOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<OpportunitiesResultWithPagination> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `QueryOpportunityEnrollmentMetadata`.
public typealias QueryOpportunityEnrollmentMetadata = Model<QueryOpportunityEnrollmentMetadataFields>

/// The properties of ``QueryOpportunityEnrollmentMetadata``.
public struct QueryOpportunityEnrollmentMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `dateReviewed`.
    @_alwaysEmitIntoClient public var dateReviewed: Field<Instant> { Field("dateReviewed") }
}

/// The schema `QueryOpportunityEnrollmentResult`.
public typealias QueryOpportunityEnrollmentResult = Model<QueryOpportunityEnrollmentResultFields>

/// The properties of ``QueryOpportunityEnrollmentResult``.
public struct QueryOpportunityEnrollmentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `opportunityId`, required.
    @_alwaysEmitIntoClient public var opportunityId: Field<String> { Field("opportunityId") }
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<QueryOpportunityEnrollmentResultStatus> { Field("status") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `systemMessageCode`.
    @_alwaysEmitIntoClient public var systemMessageCode: Field<QueryOpportunityEnrollmentResultSystemMessageCode> { Field("systemMessageCode") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
    /// `denialCode`.
    @_alwaysEmitIntoClient public var denialCode: Field<QueryOpportunityEnrollmentResultDenialCode> { Field("denialCode") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<QueryOpportunityEnrollmentMetadata> { Field("metadata") }
}

/// A value of `status` of ``QueryOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct QueryOpportunityEnrollmentResultStatus: OpenEnum {
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
    /// `Withdrawn`.
    @_alwaysEmitIntoClient public static var withdrawn: Self { "Withdrawn" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// A value of `systemMessageCode` of ``QueryOpportunityEnrollmentResult``, open to those that are newer than this
/// version.
public struct QueryOpportunityEnrollmentResultSystemMessageCode: OpenEnum {
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

/// A value of `denialCode` of ``QueryOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct QueryOpportunityEnrollmentResultDenialCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ManuallyDenied`.
    @_alwaysEmitIntoClient public static var manuallyDenied: Self { "ManuallyDenied" }
    /// `AutomaticallyClosed`.
    @_alwaysEmitIntoClient public static var automaticallyClosed: Self { "AutomaticallyClosed" }
    /// `ManuallyClosed`.
    @_alwaysEmitIntoClient public static var manuallyClosed: Self { "ManuallyClosed" }
    /// `CapacityFull`.
    @_alwaysEmitIntoClient public static var capacityFull: Self { "CapacityFull" }
    /// `ScheduleConflict`.
    @_alwaysEmitIntoClient public static var scheduleConflict: Self { "ScheduleConflict" }
}

/// The schema `QueryOpportunityEnrollmentsRequest`.
public typealias QueryOpportunityEnrollmentsRequest = Model<QueryOpportunityEnrollmentsRequestFields>

/// The properties of ``QueryOpportunityEnrollmentsRequest``.
public struct QueryOpportunityEnrollmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<RequiredDateRange> { Field("range") }
    /// `opportunityId`.
    @_alwaysEmitIntoClient public var opportunityId: Field<String> { Field("opportunityId") }
}

/// The schema `QueryOpportunityEnrollmentsResponse`.
public typealias QueryOpportunityEnrollmentsResponse = Model<QueryOpportunityEnrollmentsResponseFields>

/// The properties of ``QueryOpportunityEnrollmentsResponse``.
public struct QueryOpportunityEnrollmentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<QueryOpportunityEnrollmentsResult> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `QueryOpportunityEnrollmentsResult`.
public typealias QueryOpportunityEnrollmentsResult = Model<QueryOpportunityEnrollmentsResultFields>

/// The properties of ``QueryOpportunityEnrollmentsResult``.
public struct QueryOpportunityEnrollmentsResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nextStartDate`.
    @_alwaysEmitIntoClient public var nextStartDate: Field<Instant> { Field("nextStartDate") }
    /// `enrollments`, required.
    @_alwaysEmitIntoClient public var enrollments: Field<[QueryOpportunityEnrollmentResult]> { Field("enrollments") }
    /// `opportunities`.
    @_alwaysEmitIntoClient public var opportunities: Field<[QueryEnrollmentOpportunityResult]> { Field("opportunities") }
}

/// The schema `QueryPlanningGroupToStaffingGroupsRequest`.
public typealias QueryPlanningGroupToStaffingGroupsRequest = Model<QueryPlanningGroupToStaffingGroupsRequestFields>

/// The properties of ``QueryPlanningGroupToStaffingGroupsRequest``.
public struct QueryPlanningGroupToStaffingGroupsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `staffingGroupIds`.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<[String]> { Field("staffingGroupIds") }
}

/// The schema `QueryShiftTradeListJobRequest`.
public typealias QueryShiftTradeListJobRequest = Model<QueryShiftTradeListJobRequestFields>

/// The properties of ``QueryShiftTradeListJobRequest``.
public struct QueryShiftTradeListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    @_alwaysEmitIntoClient public var weekDates: Field<[String]> { Field("weekDates") }
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `QueryTimeOffIntegrationStatusRequest`.
public typealias QueryTimeOffIntegrationStatusRequest = Model<QueryTimeOffIntegrationStatusRequestFields>

/// The properties of ``QueryTimeOffIntegrationStatusRequest``.
public struct QueryTimeOffIntegrationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequestLookups`, required.
    @_alwaysEmitIntoClient public var timeOffRequestLookups: Field<[TimeOffRequestLookup]> { Field("timeOffRequestLookups") }
}

/// The schema `QueryTimeOffLimitValuesForGranularityRequest`.
public typealias QueryTimeOffLimitValuesForGranularityRequest = Model<QueryTimeOffLimitValuesForGranularityRequestFields>

/// The properties of ``QueryTimeOffLimitValuesForGranularityRequest``.
public struct QueryTimeOffLimitValuesForGranularityRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateRanges`, required.
    @_alwaysEmitIntoClient public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
}

/// The schema `QueryTimeOffLimitValuesRequest`.
public typealias QueryTimeOffLimitValuesRequest = Model<QueryTimeOffLimitValuesRequestFields>

/// The properties of ``QueryTimeOffLimitValuesRequest``.
public struct QueryTimeOffLimitValuesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffLimitId`.
    @_alwaysEmitIntoClient public var timeOffLimitId: Field<String> { Field("timeOffLimitId") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `dateRanges`, required.
    @_alwaysEmitIntoClient public var dateRanges: Field<[LocalDateRange]> { Field("dateRanges") }
}

/// The schema `QueryTimeOffLimitValuesResponse`.
public typealias QueryTimeOffLimitValuesResponse = Model<QueryTimeOffLimitValuesResponseFields>

/// The properties of ``QueryTimeOffLimitValuesResponse``.
public struct QueryTimeOffLimitValuesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[TimeOffLimitValueRange]> { Field("values") }
}

/// The schema `QueryUserStaffingGroupListRequest`.
public typealias QueryUserStaffingGroupListRequest = Model<QueryUserStaffingGroupListRequestFields>

/// The properties of ``QueryUserStaffingGroupListRequest``.
public struct QueryUserStaffingGroupListRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `QueryWaitlistPositionsRequest`.
public typealias QueryWaitlistPositionsRequest = Model<QueryWaitlistPositionsRequestFields>

/// The properties of ``QueryWaitlistPositionsRequest``.
public struct QueryWaitlistPositionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequests`, required.
    @_alwaysEmitIntoClient public var timeOffRequests: Field<[UserTimeOffRequestReference]> { Field("timeOffRequests") }
}

/// The schema `QueryWeekSummaryListJobRequest`.
public typealias QueryWeekSummaryListJobRequest = Model<QueryWeekSummaryListJobRequestFields>

/// The properties of ``QueryWeekSummaryListJobRequest``.
public struct QueryWeekSummaryListJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`, required.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `weekDates`, required.
    @_alwaysEmitIntoClient public var weekDates: Field<[String]> { Field("weekDates") }
}

/// The schema `QueryWeekSummaryListJobResponseItem`.
public typealias QueryWeekSummaryListJobResponseItem = Model<QueryWeekSummaryListJobResponseItemFields>

/// The properties of ``QueryWeekSummaryListJobResponseItem``.
public struct QueryWeekSummaryListJobResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weeks`, required.
    @_alwaysEmitIntoClient public var weeks: Field<[ShiftTradeWeekSummaryResponseItem]> { Field("weeks") }
}
