// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AgentAddOpportunityEnrollment`.
public typealias AgentAddOpportunityEnrollment = Model<AgentAddOpportunityEnrollmentFields>

/// The properties of ``AgentAddOpportunityEnrollment``.
public struct AgentAddOpportunityEnrollmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `opportunityId`, required.
    @_alwaysEmitIntoClient public var opportunityId: Field<String> { Field("opportunityId") }
}

/// The schema `AgentAdherenceDayMetrics`.
public typealias AgentAdherenceDayMetrics = Model<AgentAdherenceDayMetricsFields>

/// The properties of ``AgentAdherenceDayMetrics``.
public struct AgentAdherenceDayMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayStartOffsetSeconds`, required.
    @_alwaysEmitIntoClient public var dayStartOffsetSeconds: Field<Int> { Field("dayStartOffsetSeconds") }
    /// `adherenceScheduleSeconds`, required.
    @_alwaysEmitIntoClient public var adherenceScheduleSeconds: Field<Int> { Field("adherenceScheduleSeconds") }
    /// `conformanceScheduleSeconds`.
    @_alwaysEmitIntoClient public var conformanceScheduleSeconds: Field<Int> { Field("conformanceScheduleSeconds") }
    /// `conformanceActualSeconds`.
    @_alwaysEmitIntoClient public var conformanceActualSeconds: Field<Int> { Field("conformanceActualSeconds") }
    /// `exceptionCount`, required.
    @_alwaysEmitIntoClient public var exceptionCount: Field<Int> { Field("exceptionCount") }
    /// `exceptionDurationSeconds`, required.
    @_alwaysEmitIntoClient public var exceptionDurationSeconds: Field<Int> { Field("exceptionDurationSeconds") }
    /// `impactSeconds`, required.
    @_alwaysEmitIntoClient public var impactSeconds: Field<Int> { Field("impactSeconds") }
    /// `scheduleLengthSeconds`, required.
    @_alwaysEmitIntoClient public var scheduleLengthSeconds: Field<Int> { Field("scheduleLengthSeconds") }
    /// `actualLengthSeconds`, required.
    @_alwaysEmitIntoClient public var actualLengthSeconds: Field<Int> { Field("actualLengthSeconds") }
    /// `adherencePercentage`.
    @_alwaysEmitIntoClient public var adherencePercentage: Field<Double> { Field("adherencePercentage") }
    /// `conformancePercentage`.
    @_alwaysEmitIntoClient public var conformancePercentage: Field<Double> { Field("conformancePercentage") }
}

/// The schema `AgentAdherenceScheduledActivity`.
public typealias AgentAdherenceScheduledActivity = Model<AgentAdherenceScheduledActivityFields>

/// The properties of ``AgentAdherenceScheduledActivity``.
public struct AgentAdherenceScheduledActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startOffsetSeconds`, required.
    @_alwaysEmitIntoClient public var startOffsetSeconds: Field<Int> { Field("startOffsetSeconds") }
    /// `endOffsetSeconds`, required.
    @_alwaysEmitIntoClient public var endOffsetSeconds: Field<Int> { Field("endOffsetSeconds") }
}

/// The schema `AgentAssignedScheduleSetList`.
public typealias AgentAssignedScheduleSetList = Model<AgentAssignedScheduleSetListFields>

/// The properties of ``AgentAssignedScheduleSetList``.
public struct AgentAssignedScheduleSetListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentAssignedShiftSets`, required.
    @_alwaysEmitIntoClient public var agentAssignedShiftSets: Field<[AgentAssignedShiftSet]> { Field("agentAssignedShiftSets") }
}

/// The schema `AgentAssignedShiftSet`.
public typealias AgentAssignedShiftSet = Model<AgentAssignedShiftSetFields>

/// The properties of ``AgentAssignedShiftSet``.
public struct AgentAssignedShiftSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `effectiveWorkPlan`, required.
    @_alwaysEmitIntoClient public var effectiveWorkPlan: Field<ShiftSetEffectiveWorkPlan> { Field("effectiveWorkPlan") }
    /// `shifts`, required.
    @_alwaysEmitIntoClient public var shifts: Field<[ScheduleBidScheduledShift]> { Field("shifts") }
    /// `agents`, required.
    @_alwaysEmitIntoClient public var agents: Field<[AssignedAgentDetails]> { Field("agents") }
}

/// The schema `AgentBidScheduleSetOverrideRequest`.
public typealias AgentBidScheduleSetOverrideRequest = Model<AgentBidScheduleSetOverrideRequestFields>

/// The properties of ``AgentBidScheduleSetOverrideRequest``.
public struct AgentBidScheduleSetOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `overrideScheduleSetId`.
    @_alwaysEmitIntoClient public var overrideScheduleSetId: Field<String> { Field("overrideScheduleSetId") }
    /// `overrideReason`.
    @_alwaysEmitIntoClient public var overrideReason: Field<AgentBidScheduleSetOverrideRequestOverrideReason> { Field("overrideReason") }
}

/// A value of `overrideReason` of ``AgentBidScheduleSetOverrideRequest``, open to those that are newer than this
/// version.
public struct AgentBidScheduleSetOverrideRequestOverrideReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnableToBid`.
    @_alwaysEmitIntoClient public static var unableToBid: Self { "UnableToBid" }
    /// `ChangeOfCircumstance`.
    @_alwaysEmitIntoClient public static var changeOfCircumstance: Self { "ChangeOfCircumstance" }
    /// `NewHire`.
    @_alwaysEmitIntoClient public static var newHire: Self { "NewHire" }
    /// `EmployeeMove`.
    @_alwaysEmitIntoClient public static var employeeMove: Self { "EmployeeMove" }
}

/// The schema `AgentBidWorkPlanOverrideRequest`.
public typealias AgentBidWorkPlanOverrideRequest = Model<AgentBidWorkPlanOverrideRequestFields>

/// The properties of ``AgentBidWorkPlanOverrideRequest``.
public struct AgentBidWorkPlanOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `overrideWorkPlanId`.
    @_alwaysEmitIntoClient public var overrideWorkPlanId: Field<String> { Field("overrideWorkPlanId") }
    /// `overrideReason`.
    @_alwaysEmitIntoClient public var overrideReason: Field<AgentBidWorkPlanOverrideRequestOverrideReason> { Field("overrideReason") }
}

/// A value of `overrideReason` of ``AgentBidWorkPlanOverrideRequest``, open to those that are newer than this version.
public struct AgentBidWorkPlanOverrideRequestOverrideReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnableToBid`.
    @_alwaysEmitIntoClient public static var unableToBid: Self { "UnableToBid" }
    /// `ChangeOfCircumstance`.
    @_alwaysEmitIntoClient public static var changeOfCircumstance: Self { "ChangeOfCircumstance" }
    /// `NewHire`.
    @_alwaysEmitIntoClient public static var newHire: Self { "NewHire" }
    /// `EmployeeMove`.
    @_alwaysEmitIntoClient public static var employeeMove: Self { "EmployeeMove" }
}

/// The schema `AgentBulkAddOpportunityEnrollment`.
public typealias AgentBulkAddOpportunityEnrollment = Model<AgentBulkAddOpportunityEnrollmentFields>

/// The properties of ``AgentBulkAddOpportunityEnrollment``.
public struct AgentBulkAddOpportunityEnrollmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `opportunityId`, required.
    @_alwaysEmitIntoClient public var opportunityId: Field<String> { Field("opportunityId") }
}

/// The schema `AgentBulkAddOpportunityEnrollmentResult`.
public typealias AgentBulkAddOpportunityEnrollmentResult = Model<AgentBulkAddOpportunityEnrollmentResultFields>

/// The properties of ``AgentBulkAddOpportunityEnrollmentResult``.
public struct AgentBulkAddOpportunityEnrollmentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentBulkAddOpportunityEnrollmentResultStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkOpportunitiesError> { Field("error") }
    /// `enrollment`, required.
    @_alwaysEmitIntoClient public var enrollment: Field<AgentBulkAddOpportunityEnrollment> { Field("enrollment") }
}

/// A value of `status` of ``AgentBulkAddOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct AgentBulkAddOpportunityEnrollmentResultStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `AgentBulkAddOpportunityEnrollmentsRequest`.
public typealias AgentBulkAddOpportunityEnrollmentsRequest = Model<AgentBulkAddOpportunityEnrollmentsRequestFields>

/// The properties of ``AgentBulkAddOpportunityEnrollmentsRequest``.
public struct AgentBulkAddOpportunityEnrollmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enrollments`, required.
    @_alwaysEmitIntoClient public var enrollments: Field<[AgentAddOpportunityEnrollment]> { Field("enrollments") }
}

/// The schema `AgentBulkAddOpportunityEnrollmentsResponse`.
public typealias AgentBulkAddOpportunityEnrollmentsResponse = Model<AgentBulkAddOpportunityEnrollmentsResponseFields>

/// The properties of ``AgentBulkAddOpportunityEnrollmentsResponse``.
public struct AgentBulkAddOpportunityEnrollmentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[AgentBulkAddOpportunityEnrollmentResult]> { Field("results") }
    /// `errorCount`, required.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `AgentBulkStatusUpdateOpportunityEnrollmentsRequest`.
public typealias AgentBulkStatusUpdateOpportunityEnrollmentsRequest = Model<AgentBulkStatusUpdateOpportunityEnrollmentsRequestFields>

/// The properties of ``AgentBulkStatusUpdateOpportunityEnrollmentsRequest``.
public struct AgentBulkStatusUpdateOpportunityEnrollmentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enrollmentIds`, required.
    @_alwaysEmitIntoClient public var enrollmentIds: Field<[String]> { Field("enrollmentIds") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentBulkStatusUpdateOpportunityEnrollmentsRequestStatus> { Field("status") }
}

/// A value of `status` of ``AgentBulkStatusUpdateOpportunityEnrollmentsRequest``, open to those that are newer than
/// this version.
public struct AgentBulkStatusUpdateOpportunityEnrollmentsRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Withdrawn`.
    @_alwaysEmitIntoClient public static var withdrawn: Self { "Withdrawn" }
}

/// The schema `AgentBulkStatusUpdateOpportunityEnrollmentsResponse`.
public typealias AgentBulkStatusUpdateOpportunityEnrollmentsResponse = Model<AgentBulkStatusUpdateOpportunityEnrollmentsResponseFields>

/// The properties of ``AgentBulkStatusUpdateOpportunityEnrollmentsResponse``.
public struct AgentBulkStatusUpdateOpportunityEnrollmentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[BulkOpportunitiesEnrollmentResult]> { Field("results") }
    /// `errorCount`, required.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
}

/// The schema `AgentBusinessUnitOpportunities`.
public typealias AgentBusinessUnitOpportunities = Model<AgentBusinessUnitOpportunitiesFields>

/// The properties of ``AgentBusinessUnitOpportunities``.
public struct AgentBusinessUnitOpportunitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `opportunities`, required.
    @_alwaysEmitIntoClient public var opportunities: Field<[AgentQueryOpportunityResult]> { Field("opportunities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentCountRange`.
public typealias AgentCountRange = Model<AgentCountRangeFields>

/// The properties of ``AgentCountRange``.
public struct AgentCountRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minimum`, required.
    @_alwaysEmitIntoClient public var minimum: Field<Int> { Field("minimum") }
    /// `maximum`, required.
    @_alwaysEmitIntoClient public var maximum: Field<Int> { Field("maximum") }
}

/// The schema `AgentEffectiveBid`.
public typealias AgentEffectiveBid = Model<AgentEffectiveBidFields>

/// The properties of ``AgentEffectiveBid``.
public struct AgentEffectiveBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `endDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
    /// `downloadUrl`, required.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    @_alwaysEmitIntoClient public var downloadTemplate: Field<AgentAssignedScheduleSetList> { Field("downloadTemplate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentIntegrationAssociationRequest`.
public typealias AgentIntegrationAssociationRequest = Model<AgentIntegrationAssociationRequestFields>

/// The properties of ``AgentIntegrationAssociationRequest``.
public struct AgentIntegrationAssociationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentExternalId`, required.
    @_alwaysEmitIntoClient public var agentExternalId: Field<String> { Field("agentExternalId") }
    /// `integrationId`, required.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `locked`, required.
    @_alwaysEmitIntoClient public var locked: Field<Bool> { Field("locked") }
}

/// The schema `AgentIntegrationAssociationResponse`.
public typealias AgentIntegrationAssociationResponse = Model<AgentIntegrationAssociationResponseFields>

/// The properties of ``AgentIntegrationAssociationResponse``.
public struct AgentIntegrationAssociationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentExternalId`, required.
    @_alwaysEmitIntoClient public var agentExternalId: Field<String> { Field("agentExternalId") }
    /// `integration`, required.
    @_alwaysEmitIntoClient public var integration: Field<WfmIntegrationReference> { Field("integration") }
    /// `locked`, required.
    @_alwaysEmitIntoClient public var locked: Field<Bool> { Field("locked") }
}

/// The schema `AgentIntegrationsRequest`.
public typealias AgentIntegrationsRequest = Model<AgentIntegrationsRequestFields>

/// The properties of ``AgentIntegrationsRequest``.
public struct AgentIntegrationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selectedIntegrationId`.
    @_alwaysEmitIntoClient public var selectedIntegrationId: Field<String> { Field("selectedIntegrationId") }
    /// `associatedIntegrations`, required.
    @_alwaysEmitIntoClient public var associatedIntegrations: Field<[AgentIntegrationAssociationRequest]> { Field("associatedIntegrations") }
}

/// The schema `AgentIntegrationsResponse`.
public typealias AgentIntegrationsResponse = Model<AgentIntegrationsResponseFields>

/// The properties of ``AgentIntegrationsResponse``.
public struct AgentIntegrationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `selectedIntegration`.
    @_alwaysEmitIntoClient public var selectedIntegration: Field<WfmIntegrationReference> { Field("selectedIntegration") }
    /// `userSelected`.
    @_alwaysEmitIntoClient public var userSelected: Field<Bool> { Field("userSelected") }
    /// `associatedIntegrations`, required.
    @_alwaysEmitIntoClient public var associatedIntegrations: Field<[AgentIntegrationAssociationResponse]> { Field("associatedIntegrations") }
}

/// The schema `AgentManagementUnitReference`.
public typealias AgentManagementUnitReference = Model<AgentManagementUnitReferenceFields>

/// The properties of ``AgentManagementUnitReference``.
public struct AgentManagementUnitReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
}

/// The schema `AgentMuQueryResponse`.
public typealias AgentMuQueryResponse = Model<AgentMuQueryResponseFields>

/// The properties of ``AgentMuQueryResponse``.
public struct AgentMuQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentMuQueryResponseStatus> { Field("status") }
    /// `operationId`, required.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AgentMuScheduleResult> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
}

/// A value of `status` of ``AgentMuQueryResponse``, open to those that are newer than this version.
public struct AgentMuQueryResponseStatus: OpenEnum {
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

/// The schema `AgentMuScheduleItem`.
public typealias AgentMuScheduleItem = Model<AgentMuScheduleItemFields>

/// The properties of ``AgentMuScheduleItem``.
public struct AgentMuScheduleItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `shifts`, required.
    @_alwaysEmitIntoClient public var shifts: Field<[AgentMuScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkerDates`, required.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkerDates: Field<[String]> { Field("fullDayTimeOffMarkerDates") }
}

/// The schema `AgentMuScheduleQuery`.
public typealias AgentMuScheduleQuery = Model<AgentMuScheduleQueryFields>

/// The properties of ``AgentMuScheduleQuery``.
public struct AgentMuScheduleQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `AgentMuScheduleResult`.
public typealias AgentMuScheduleResult = Model<AgentMuScheduleResultFields>

/// The properties of ``AgentMuScheduleResult``.
public struct AgentMuScheduleResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `referenceStartDate`, required.
    @_alwaysEmitIntoClient public var referenceStartDate: Field<Instant> { Field("referenceStartDate") }
    /// `agentSchedules`, required.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[AgentMuScheduleItem]> { Field("agentSchedules") }
}

/// The schema `AgentMuScheduleShift`.
public typealias AgentMuScheduleShift = Model<AgentMuScheduleShiftFields>

/// The properties of ``AgentMuScheduleShift``.
public struct AgentMuScheduleShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var startOffsetMinutes: Field<Int> { Field("startOffsetMinutes") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activities`, required.
    @_alwaysEmitIntoClient public var activities: Field<[AgentScheduleShiftActivity]> { Field("activities") }
}

/// The schema `AgentOpportunityEnrollmentResult`.
public typealias AgentOpportunityEnrollmentResult = Model<AgentOpportunityEnrollmentResultFields>

/// The properties of ``AgentOpportunityEnrollmentResult``.
public struct AgentOpportunityEnrollmentResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentOpportunityEnrollmentResultStatus> { Field("status") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReference> { Field("schedule") }
    /// `systemMessageCode`.
    @_alwaysEmitIntoClient public var systemMessageCode: Field<AgentOpportunityEnrollmentResultSystemMessageCode> { Field("systemMessageCode") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
    /// `denialCode`.
    @_alwaysEmitIntoClient public var denialCode: Field<AgentOpportunityEnrollmentResultDenialCode> { Field("denialCode") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `status` of ``AgentOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct AgentOpportunityEnrollmentResultStatus: OpenEnum {
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

/// A value of `systemMessageCode` of ``AgentOpportunityEnrollmentResult``, open to those that are newer than this
/// version.
public struct AgentOpportunityEnrollmentResultSystemMessageCode: OpenEnum {
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

/// A value of `denialCode` of ``AgentOpportunityEnrollmentResult``, open to those that are newer than this version.
public struct AgentOpportunityEnrollmentResultDenialCode: OpenEnum {
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

/// The schema `AgentPossibleWorkShiftsRequest`.
public typealias AgentPossibleWorkShiftsRequest = Model<AgentPossibleWorkShiftsRequestFields>

/// The properties of ``AgentPossibleWorkShiftsRequest``.
public struct AgentPossibleWorkShiftsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekStartDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekStartDate: Field<String> { Field("weekStartDate") }
    /// `weekCount`, required.
    @_alwaysEmitIntoClient public var weekCount: Field<Int> { Field("weekCount") }
}

/// The schema `AgentPossibleWorkShiftsResponse`.
public typealias AgentPossibleWorkShiftsResponse = Model<AgentPossibleWorkShiftsResponseFields>

/// The properties of ``AgentPossibleWorkShiftsResponse``.
public struct AgentPossibleWorkShiftsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekStartDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekStartDate: Field<String> { Field("weekStartDate") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<[Int]> { Field("pattern") }
    /// `weeklyPossibleWorkShifts`.
    @_alwaysEmitIntoClient public var weeklyPossibleWorkShifts: Field<[PossibleWorkShiftsForWeek]> { Field("weeklyPossibleWorkShifts") }
    /// `schedulerIntervalLengthMinutes`.
    @_alwaysEmitIntoClient public var schedulerIntervalLengthMinutes: Field<Int> { Field("schedulerIntervalLengthMinutes") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `AgentQueryAdherenceAdjustmentsRequest`.
public typealias AgentQueryAdherenceAdjustmentsRequest = Model<AgentQueryAdherenceAdjustmentsRequestFields>

/// The properties of ``AgentQueryAdherenceAdjustmentsRequest``.
public struct AgentQueryAdherenceAdjustmentsRequestFields: FieldSet {
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
}

/// The schema `AgentQueryAdherenceExplanationsRequest`.
public typealias AgentQueryAdherenceExplanationsRequest = Model<AgentQueryAdherenceExplanationsRequestFields>

/// The properties of ``AgentQueryAdherenceExplanationsRequest``.
public struct AgentQueryAdherenceExplanationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `AgentQueryAdherenceExplanationsResponse`.
public typealias AgentQueryAdherenceExplanationsResponse = Model<AgentQueryAdherenceExplanationsResponseFields>

/// The properties of ``AgentQueryAdherenceExplanationsResponse``.
public struct AgentQueryAdherenceExplanationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<AdherenceExplanationJobReference> { Field("job") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AdherenceExplanationListingAgentQueryResponse> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `AgentQueryOpportunities`.
public typealias AgentQueryOpportunities = Model<AgentQueryOpportunitiesFields>

/// The properties of ``AgentQueryOpportunities``.
public struct AgentQueryOpportunitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nextStartDate`.
    @_alwaysEmitIntoClient public var nextStartDate: Field<Instant> { Field("nextStartDate") }
    /// `businessUnits`, required.
    @_alwaysEmitIntoClient public var businessUnits: Field<[AgentBusinessUnitOpportunities]> { Field("businessUnits") }
}

/// The schema `AgentQueryOpportunitiesResponse`.
public typealias AgentQueryOpportunitiesResponse = Model<AgentQueryOpportunitiesResponseFields>

/// The properties of ``AgentQueryOpportunitiesResponse``.
public struct AgentQueryOpportunitiesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AgentQueryOpportunities> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `AgentQueryOpportunityResult`.
public typealias AgentQueryOpportunityResult = Model<AgentQueryOpportunityResultFields>

/// The properties of ``AgentQueryOpportunityResult``.
public struct AgentQueryOpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `deadlineDate`, required.
    @_alwaysEmitIntoClient public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentQueryOpportunityResultStatus> { Field("status") }
    /// `capacity`, required.
    @_alwaysEmitIntoClient public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentCounts`, required.
    @_alwaysEmitIntoClient public var enrollmentCounts: Field<PendingAndApprovedOpportunityEnrollmentCounts> { Field("enrollmentCounts") }
    /// `enrollment`.
    @_alwaysEmitIntoClient public var enrollment: Field<AgentOpportunityEnrollmentResult> { Field("enrollment") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `status` of ``AgentQueryOpportunityResult``, open to those that are newer than this version.
public struct AgentQueryOpportunityResultStatus: OpenEnum {
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

/// The schema `AgentQueueTimeRequest`.
public typealias AgentQueueTimeRequest = Model<AgentQueueTimeRequestFields>

/// The properties of ``AgentQueueTimeRequest``.
public struct AgentQueueTimeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `startOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var startOffsetMinutes: Field<[Int]> { Field("startOffsetMinutes") }
    /// `onQueueLengthMinutesPerInterval`, required.
    @_alwaysEmitIntoClient public var onQueueLengthMinutesPerInterval: Field<[Int]> { Field("onQueueLengthMinutesPerInterval") }
    /// `onQueueActivityCodeIds`.
    @_alwaysEmitIntoClient public var onQueueActivityCodeIds: Field<[String]> { Field("onQueueActivityCodeIds") }
}

/// The schema `AgentScheduleBid`.
public typealias AgentScheduleBid = Model<AgentScheduleBidFields>

/// The properties of ``AgentScheduleBid``.
public struct AgentScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `bidWindowStartDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentScheduleBidStatus> { Field("status") }
    /// `bidType`, required.
    @_alwaysEmitIntoClient public var bidType: Field<AgentScheduleBidBidType> { Field("bidType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgentScheduleBid``, open to those that are newer than this version.
public struct AgentScheduleBidStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Locked`.
    @_alwaysEmitIntoClient public static var locked: Self { "Locked" }
    /// `Optimized`.
    @_alwaysEmitIntoClient public static var optimized: Self { "Optimized" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "Processed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `bidType` of ``AgentScheduleBid``, open to those that are newer than this version.
public struct AgentScheduleBidBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
}

/// The schema `AgentScheduleBidScheduleSetResponse`.
public typealias AgentScheduleBidScheduleSetResponse = Model<AgentScheduleBidScheduleSetResponseFields>

/// The properties of ``AgentScheduleBidScheduleSetResponse``.
public struct AgentScheduleBidScheduleSetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`, required.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `downloadTemplate`.
    @_alwaysEmitIntoClient public var downloadTemplate: Field<BidGroupScheduleSet> { Field("downloadTemplate") }
}

/// The schema `AgentScheduleBiddingPreferencePriority`.
public typealias AgentScheduleBiddingPreferencePriority = Model<AgentScheduleBiddingPreferencePriorityFields>

/// The properties of ``AgentScheduleBiddingPreferencePriority``.
public struct AgentScheduleBiddingPreferencePriorityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleSetId`, required.
    @_alwaysEmitIntoClient public var scheduleSetId: Field<String> { Field("scheduleSetId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
}

/// The schema `AgentScheduleBiddingPreferenceResponse`.
public typealias AgentScheduleBiddingPreferenceResponse = Model<AgentScheduleBiddingPreferenceResponseFields>

/// The properties of ``AgentScheduleBiddingPreferenceResponse``.
public struct AgentScheduleBiddingPreferenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `submitted`, required.
    @_alwaysEmitIntoClient public var submitted: Field<Bool> { Field("submitted") }
    /// `assignedScheduleSetId`.
    @_alwaysEmitIntoClient public var assignedScheduleSetId: Field<String> { Field("assignedScheduleSetId") }
    /// `overriddenScheduleSetId`.
    @_alwaysEmitIntoClient public var overriddenScheduleSetId: Field<String> { Field("overriddenScheduleSetId") }
    /// `overrideReason`.
    @_alwaysEmitIntoClient public var overrideReason: Field<AgentScheduleBiddingPreferenceResponseOverrideReason> { Field("overrideReason") }
    /// `agentScheduleBidPreferences`, required.
    @_alwaysEmitIntoClient public var agentScheduleBidPreferences: Field<[AgentScheduleBiddingPreferencePriority]> { Field("agentScheduleBidPreferences") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `overrideReason` of ``AgentScheduleBiddingPreferenceResponse``, open to those that are newer than this
/// version.
public struct AgentScheduleBiddingPreferenceResponseOverrideReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnableToBid`.
    @_alwaysEmitIntoClient public static var unableToBid: Self { "UnableToBid" }
    /// `ChangeOfCircumstance`.
    @_alwaysEmitIntoClient public static var changeOfCircumstance: Self { "ChangeOfCircumstance" }
    /// `NewHire`.
    @_alwaysEmitIntoClient public static var newHire: Self { "NewHire" }
    /// `EmployeeMove`.
    @_alwaysEmitIntoClient public static var employeeMove: Self { "EmployeeMove" }
}

/// The schema `AgentScheduleBids`.
public typealias AgentScheduleBids = Model<AgentScheduleBidsFields>

/// The properties of ``AgentScheduleBids``.
public struct AgentScheduleBidsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `businessUnit`, required.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `agentScheduleBids`, required.
    @_alwaysEmitIntoClient public var agentScheduleBids: Field<[AgentScheduleBid]> { Field("agentScheduleBids") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentScheduleShiftActivity`.
public typealias AgentScheduleShiftActivity = Model<AgentScheduleShiftActivityFields>

/// The properties of ``AgentScheduleShiftActivity``.
public struct AgentScheduleShiftActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`, required.
    @_alwaysEmitIntoClient public var activityCategory: Field<AgentScheduleShiftActivityActivityCategory> { Field("activityCategory") }
    /// `startOffsetMinutes`, required.
    @_alwaysEmitIntoClient public var startOffsetMinutes: Field<Int> { Field("startOffsetMinutes") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
}

/// A value of `activityCategory` of ``AgentScheduleShiftActivity``, open to those that are newer than this version.
public struct AgentScheduleShiftActivityActivityCategory: OpenEnum {
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

/// The schema `AgentScheduleUnavailableTime`.
public typealias AgentScheduleUnavailableTime = Model<AgentScheduleUnavailableTimeFields>

/// The properties of ``AgentScheduleUnavailableTime``.
public struct AgentScheduleUnavailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeSpan`, required.
    @_alwaysEmitIntoClient public var timeSpan: Field<WfmTimeSpan> { Field("timeSpan") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
}

/// The schema `AgentSchedulingPreference`.
public typealias AgentSchedulingPreference = Model<AgentSchedulingPreferenceFields>

/// The properties of ``AgentSchedulingPreference``.
public struct AgentSchedulingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `timeSpan`.
    @_alwaysEmitIntoClient public var timeSpan: Field<WfmTimeSpan> { Field("timeSpan") }
    /// `preferenceLevel`.
    @_alwaysEmitIntoClient public var preferenceLevel: Field<AgentSchedulingPreferencePreferenceLevel> { Field("preferenceLevel") }
}

/// A value of `preferenceLevel` of ``AgentSchedulingPreference``, open to those that are newer than this version.
public struct AgentSchedulingPreferencePreferenceLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `StronglyPrefer`.
    @_alwaysEmitIntoClient public static var stronglyPrefer: Self { "StronglyPrefer" }
    /// `Prefer`.
    @_alwaysEmitIntoClient public static var prefer: Self { "Prefer" }
    /// `Avoid`.
    @_alwaysEmitIntoClient public static var avoid: Self { "Avoid" }
    /// `StronglyAvoid`.
    @_alwaysEmitIntoClient public static var stronglyAvoid: Self { "StronglyAvoid" }
}

/// The schema `AgentSchedulingPreferenceListing`.
public typealias AgentSchedulingPreferenceListing = Model<AgentSchedulingPreferenceListingFields>

/// The properties of ``AgentSchedulingPreferenceListing``.
public struct AgentSchedulingPreferenceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentSchedulingPreference]> { Field("entities") }
}

/// The schema `AgentTimeOffRequestPatch`.
public typealias AgentTimeOffRequestPatch = Model<AgentTimeOffRequestPatchFields>

/// The properties of ``AgentTimeOffRequestPatch``.
public struct AgentTimeOffRequestPatchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `markedAsRead`.
    @_alwaysEmitIntoClient public var markedAsRead: Field<Bool> { Field("markedAsRead") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AgentTimeOffRequestPatchStatus> { Field("status") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `fullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<ListWrapperInteger> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<ListWrapperInteger> { Field("fullDayLatestEndOffsetMinutes") }
}

/// A value of `status` of ``AgentTimeOffRequestPatch``, open to those that are newer than this version.
public struct AgentTimeOffRequestPatchStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CANCELED`.
    @_alwaysEmitIntoClient public static var canceled: Self { "CANCELED" }
}

/// The schema `AgentUpdateAlternativeShiftTradeRequest`.
public typealias AgentUpdateAlternativeShiftTradeRequest = Model<AgentUpdateAlternativeShiftTradeRequestFields>

/// The properties of ``AgentUpdateAlternativeShiftTradeRequest``.
public struct AgentUpdateAlternativeShiftTradeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<AgentUpdateAlternativeShiftTradeRequestState> { Field("state") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``AgentUpdateAlternativeShiftTradeRequest``, open to those that are newer than this version.
public struct AgentUpdateAlternativeShiftTradeRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
}

/// The schema `AgentWorkPlan`.
public typealias AgentWorkPlan = Model<AgentWorkPlanFields>

/// The properties of ``AgentWorkPlan``.
public struct AgentWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `constrainWeeklyPaidTime`, required.
    @_alwaysEmitIntoClient public var constrainWeeklyPaidTime: Field<Bool> { Field("constrainWeeklyPaidTime") }
    /// `flexibleWeeklyPaidTime`, required.
    @_alwaysEmitIntoClient public var flexibleWeeklyPaidTime: Field<Bool> { Field("flexibleWeeklyPaidTime") }
    /// `weeklyExactPaidMinutes`, required.
    @_alwaysEmitIntoClient public var weeklyExactPaidMinutes: Field<Int> { Field("weeklyExactPaidMinutes") }
    /// `weeklyMinimumPaidMinutes`, required.
    @_alwaysEmitIntoClient public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`, required.
    @_alwaysEmitIntoClient public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `optionalDays`.
    @_alwaysEmitIntoClient public var optionalDays: Field<SetWrapperDayOfWeek> { Field("optionalDays") }
    /// `shifts`, required.
    @_alwaysEmitIntoClient public var shifts: Field<[AgentWorkPlanShift]> { Field("shifts") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentWorkPlanActivity`.
public typealias AgentWorkPlanActivity = Model<AgentWorkPlanActivityFields>

/// The properties of ``AgentWorkPlanActivity``.
public struct AgentWorkPlanActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `countsAsPaidTime`, required.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
}

/// The schema `AgentWorkPlanBid`.
public typealias AgentWorkPlanBid = Model<AgentWorkPlanBidFields>

/// The properties of ``AgentWorkPlanBid``.
public struct AgentWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `bidWindowStartDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentWorkPlanBidStatus> { Field("status") }
    /// `workPlanFieldsVisibleToAgents`, required.
    @_alwaysEmitIntoClient public var workPlanFieldsVisibleToAgents: Field<[AgentWorkPlanBidWorkPlanFieldsVisibleToAgents]> { Field("workPlanFieldsVisibleToAgents") }
    /// `bidType`.
    @_alwaysEmitIntoClient public var bidType: Field<AgentWorkPlanBidBidType> { Field("bidType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgentWorkPlanBid``, open to those that are newer than this version.
public struct AgentWorkPlanBidStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Locked`.
    @_alwaysEmitIntoClient public static var locked: Self { "Locked" }
    /// `Optimized`.
    @_alwaysEmitIntoClient public static var optimized: Self { "Optimized" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
    /// `Processed`.
    @_alwaysEmitIntoClient public static var processed: Self { "Processed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
}

/// A value of `workPlanFieldsVisibleToAgents` of ``AgentWorkPlanBid``, open to those that are newer than this version.
public struct AgentWorkPlanBidWorkPlanFieldsVisibleToAgents: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `PaidHours`.
    @_alwaysEmitIntoClient public static var paidHours: Self { "PaidHours" }
}

/// A value of `bidType` of ``AgentWorkPlanBid``, open to those that are newer than this version.
public struct AgentWorkPlanBidBidType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPlanBid`.
    @_alwaysEmitIntoClient public static var workPlanBid: Self { "WorkPlanBid" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
}

/// The schema `AgentWorkPlanBiddingPreference`.
public typealias AgentWorkPlanBiddingPreference = Model<AgentWorkPlanBiddingPreferenceFields>

/// The properties of ``AgentWorkPlanBiddingPreference``.
public struct AgentWorkPlanBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlan`, required.
    @_alwaysEmitIntoClient public var workPlan: Field<WorkPlanReference> { Field("workPlan") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
}

/// The schema `AgentWorkPlanBiddingPreferenceRequest`.
public typealias AgentWorkPlanBiddingPreferenceRequest = Model<AgentWorkPlanBiddingPreferenceRequestFields>

/// The properties of ``AgentWorkPlanBiddingPreferenceRequest``.
public struct AgentWorkPlanBiddingPreferenceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanId`, required.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
}

/// The schema `AgentWorkPlanBiddingPreferenceResponse`.
public typealias AgentWorkPlanBiddingPreferenceResponse = Model<AgentWorkPlanBiddingPreferenceResponseFields>

/// The properties of ``AgentWorkPlanBiddingPreferenceResponse``.
public struct AgentWorkPlanBiddingPreferenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `submitted`, required.
    @_alwaysEmitIntoClient public var submitted: Field<Bool> { Field("submitted") }
    /// `assignedWorkPlan`.
    @_alwaysEmitIntoClient public var assignedWorkPlan: Field<WorkPlanReference> { Field("assignedWorkPlan") }
    /// `overriddenWorkPlan`.
    @_alwaysEmitIntoClient public var overriddenWorkPlan: Field<WorkPlanReference> { Field("overriddenWorkPlan") }
    /// `overrideReason`.
    @_alwaysEmitIntoClient public var overrideReason: Field<AgentWorkPlanBiddingPreferenceResponseOverrideReason> { Field("overrideReason") }
    /// `agentWorkPlanBidPreferences`, required.
    @_alwaysEmitIntoClient public var agentWorkPlanBidPreferences: Field<[AgentWorkPlanBiddingPreference]> { Field("agentWorkPlanBidPreferences") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `overrideReason` of ``AgentWorkPlanBiddingPreferenceResponse``, open to those that are newer than this
/// version.
public struct AgentWorkPlanBiddingPreferenceResponseOverrideReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UnableToBid`.
    @_alwaysEmitIntoClient public static var unableToBid: Self { "UnableToBid" }
    /// `ChangeOfCircumstance`.
    @_alwaysEmitIntoClient public static var changeOfCircumstance: Self { "ChangeOfCircumstance" }
    /// `NewHire`.
    @_alwaysEmitIntoClient public static var newHire: Self { "NewHire" }
    /// `EmployeeMove`.
    @_alwaysEmitIntoClient public static var employeeMove: Self { "EmployeeMove" }
}

/// The schema `AgentWorkPlanBids`.
public typealias AgentWorkPlanBids = Model<AgentWorkPlanBidsFields>

/// The properties of ``AgentWorkPlanBids``.
public struct AgentWorkPlanBidsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `agentWorkPlanBids`, required.
    @_alwaysEmitIntoClient public var agentWorkPlanBids: Field<[AgentWorkPlanBid]> { Field("agentWorkPlanBids") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentWorkPlanListResponse`.
public typealias AgentWorkPlanListResponse = Model<AgentWorkPlanListResponseFields>

/// The properties of ``AgentWorkPlanListResponse``.
public struct AgentWorkPlanListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentWorkPlan]> { Field("entities") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
}

/// The schema `AgentWorkPlanShift`.
public typealias AgentWorkPlanShift = Model<AgentWorkPlanShiftFields>

/// The properties of ``AgentWorkPlanShift``.
public struct AgentWorkPlanShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `days`, required.
    @_alwaysEmitIntoClient public var days: Field<SetWrapperDayOfWeek> { Field("days") }
    /// `flexibleStartTime`, required.
    @_alwaysEmitIntoClient public var flexibleStartTime: Field<Bool> { Field("flexibleStartTime") }
    /// `exactStartTimeMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var exactStartTimeMinutesFromMidnight: Field<Int> { Field("exactStartTimeMinutesFromMidnight") }
    /// `earliestStartTimeMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var earliestStartTimeMinutesFromMidnight: Field<Int> { Field("earliestStartTimeMinutesFromMidnight") }
    /// `latestStartTimeMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var latestStartTimeMinutesFromMidnight: Field<Int> { Field("latestStartTimeMinutesFromMidnight") }
    /// `earliestStopTimeMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var earliestStopTimeMinutesFromMidnight: Field<Int> { Field("earliestStopTimeMinutesFromMidnight") }
    /// `constrainLatestStopTime`, required.
    @_alwaysEmitIntoClient public var constrainLatestStopTime: Field<Bool> { Field("constrainLatestStopTime") }
    /// `latestStopTimeMinutesFromMidnight`, required.
    @_alwaysEmitIntoClient public var latestStopTimeMinutesFromMidnight: Field<Int> { Field("latestStopTimeMinutesFromMidnight") }
    /// `flexiblePaidTime`, required.
    @_alwaysEmitIntoClient public var flexiblePaidTime: Field<Bool> { Field("flexiblePaidTime") }
    /// `exactPaidTimeMinutes`, required.
    @_alwaysEmitIntoClient public var exactPaidTimeMinutes: Field<Int> { Field("exactPaidTimeMinutes") }
    /// `minimumPaidTimeMinutes`, required.
    @_alwaysEmitIntoClient public var minimumPaidTimeMinutes: Field<Int> { Field("minimumPaidTimeMinutes") }
    /// `maximumPaidTimeMinutes`, required.
    @_alwaysEmitIntoClient public var maximumPaidTimeMinutes: Field<Int> { Field("maximumPaidTimeMinutes") }
    /// `activities`, required.
    @_alwaysEmitIntoClient public var activities: Field<[AgentWorkPlanActivity]> { Field("activities") }
}

/// The schema `AgentWorkPlans`.
public typealias AgentWorkPlans = Model<AgentWorkPlansFields>

/// The properties of ``AgentWorkPlans``.
public struct AgentWorkPlansFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `workPlanLookupKeysPerWeek`, required.
    @_alwaysEmitIntoClient public var workPlanLookupKeysPerWeek: Field<[Int]> { Field("workPlanLookupKeysPerWeek") }
}

/// The schema `AgentsBidAssignedScheduleSetOverrideRequest`.
public typealias AgentsBidAssignedScheduleSetOverrideRequest = Model<AgentsBidAssignedScheduleSetOverrideRequestFields>

/// The properties of ``AgentsBidAssignedScheduleSetOverrideRequest``.
public struct AgentsBidAssignedScheduleSetOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScheduleSetOverrides`, required.
    @_alwaysEmitIntoClient public var agentScheduleSetOverrides: Field<[AgentBidScheduleSetOverrideRequest]> { Field("agentScheduleSetOverrides") }
}

/// The schema `AgentsBidAssignedWorkPlanOverrideRequest`.
public typealias AgentsBidAssignedWorkPlanOverrideRequest = Model<AgentsBidAssignedWorkPlanOverrideRequestFields>

/// The properties of ``AgentsBidAssignedWorkPlanOverrideRequest``.
public struct AgentsBidAssignedWorkPlanOverrideRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentWorkPlanOverrides`, required.
    @_alwaysEmitIntoClient public var agentWorkPlanOverrides: Field<[AgentBidWorkPlanOverrideRequest]> { Field("agentWorkPlanOverrides") }
}

/// The schema `AgentsEffectiveScheduleSetResponse`.
public typealias AgentsEffectiveScheduleSetResponse = Model<AgentsEffectiveScheduleSetResponseFields>

/// The properties of ``AgentsEffectiveScheduleSetResponse``.
public struct AgentsEffectiveScheduleSetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `effectiveBids`, required.
    @_alwaysEmitIntoClient public var effectiveBids: Field<[AgentEffectiveBid]> { Field("effectiveBids") }
}

/// The schema `AgentsIntegrationsListing`.
public typealias AgentsIntegrationsListing = Model<AgentsIntegrationsListingFields>

/// The properties of ``AgentsIntegrationsListing``.
public struct AgentsIntegrationsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentIntegrationsResponse]> { Field("entities") }
}

/// The schema `AgentsWorkPlansResponse`.
public typealias AgentsWorkPlansResponse = Model<AgentsWorkPlansResponseFields>

/// The properties of ``AgentsWorkPlansResponse``.
public struct AgentsWorkPlansResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<MuAgentsWorkPlansResult> { Field("result") }
}

/// The schema `AggregateHistoricalAvailability`.
public typealias AggregateHistoricalAvailability = Model<AggregateHistoricalAvailabilityFields>

/// The properties of ``AggregateHistoricalAvailability``.
public struct AggregateHistoricalAvailabilityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekly`.
    @_alwaysEmitIntoClient public var weekly: Field<[Int]> { Field("weekly") }
    /// `yearly`.
    @_alwaysEmitIntoClient public var yearly: Field<[Int]> { Field("yearly") }
}

/// The schema `AggregatedExportJobRequest`.
public typealias AggregatedExportJobRequest = Model<AggregatedExportJobRequestFields>

/// The properties of ``AggregatedExportJobRequest``.
public struct AggregatedExportJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<AggregatedExportJobRequestGranularity> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `delimiter`.
    @_alwaysEmitIntoClient public var delimiter: Field<String> { Field("delimiter") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// A value of `granularity` of ``AggregatedExportJobRequest``, open to those that are newer than this version.
public struct AggregatedExportJobRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
    /// `ThirtyMinutes`.
    @_alwaysEmitIntoClient public static var thirtyMinutes: Self { "ThirtyMinutes" }
    /// `SixtyMinutes`.
    @_alwaysEmitIntoClient public static var sixtyMinutes: Self { "SixtyMinutes" }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
}

/// The schema `AggregatedExportSnapshotJobRequest`.
public typealias AggregatedExportSnapshotJobRequest = Model<AggregatedExportSnapshotJobRequestFields>

/// The properties of ``AggregatedExportSnapshotJobRequest``.
public struct AggregatedExportSnapshotJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<AggregatedExportSnapshotJobRequestGranularity> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `delimiter`.
    @_alwaysEmitIntoClient public var delimiter: Field<String> { Field("delimiter") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<[String]> { Field("planningGroupIds") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `snapshotId`, required.
    @_alwaysEmitIntoClient public var snapshotId: Field<AggregatedExportSnapshotJobRequestSnapshotId> { Field("snapshotId") }
}

/// A value of `granularity` of ``AggregatedExportSnapshotJobRequest``, open to those that are newer than this version.
public struct AggregatedExportSnapshotJobRequestGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FifteenMinutes`.
    @_alwaysEmitIntoClient public static var fifteenMinutes: Self { "FifteenMinutes" }
    /// `ThirtyMinutes`.
    @_alwaysEmitIntoClient public static var thirtyMinutes: Self { "ThirtyMinutes" }
    /// `SixtyMinutes`.
    @_alwaysEmitIntoClient public static var sixtyMinutes: Self { "SixtyMinutes" }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
}

/// A value of `snapshotId` of ``AggregatedExportSnapshotJobRequest``, open to those that are newer than this version.
public struct AggregatedExportSnapshotJobRequestSnapshotId: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OneDayAgo`.
    @_alwaysEmitIntoClient public static var oneDayAgo: Self { "OneDayAgo" }
    /// `OneWeekAgo`.
    @_alwaysEmitIntoClient public static var oneWeekAgo: Self { "OneWeekAgo" }
    /// `OneMonthAgo`.
    @_alwaysEmitIntoClient public static var oneMonthAgo: Self { "OneMonthAgo" }
    /// `ThreeMonthsAgo`.
    @_alwaysEmitIntoClient public static var threeMonthsAgo: Self { "ThreeMonthsAgo" }
    /// `SixMonthsAgo`.
    @_alwaysEmitIntoClient public static var sixMonthsAgo: Self { "SixMonthsAgo" }
    /// `OneYearAgo`.
    @_alwaysEmitIntoClient public static var oneYearAgo: Self { "OneYearAgo" }
    /// `EighteenMonthsAgo`.
    @_alwaysEmitIntoClient public static var eighteenMonthsAgo: Self { "EighteenMonthsAgo" }
    /// `TwoYearsAgo`.
    @_alwaysEmitIntoClient public static var twoYearsAgo: Self { "TwoYearsAgo" }
}

/// The schema `AggregatedHistoricalExportJobResponse`.
public typealias AggregatedHistoricalExportJobResponse = Model<AggregatedHistoricalExportJobResponseFields>

/// The properties of ``AggregatedHistoricalExportJobResponse``.
public struct AggregatedHistoricalExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AggregatedHistoricalExportJobStatus`.
public typealias AggregatedHistoricalExportJobStatus = Model<AggregatedHistoricalExportJobStatusFields>

/// The properties of ``AggregatedHistoricalExportJobStatus``.
public struct AggregatedHistoricalExportJobStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AggregatedHistoricalExportJobStatusStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<CsvExportErrorDetails> { Field("error") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AggregatedHistoricalExportJobStatus``, open to those that are newer than this version.
public struct AggregatedHistoricalExportJobStatusStatus: OpenEnum {
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

/// The schema `AggregatedSessionExportJobResponse`.
public typealias AggregatedSessionExportJobResponse = Model<AggregatedSessionExportJobResponseFields>

/// The properties of ``AggregatedSessionExportJobResponse``.
public struct AggregatedSessionExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AggregatedSessionExportJobStatus`.
public typealias AggregatedSessionExportJobStatus = Model<AggregatedSessionExportJobStatusFields>

/// The properties of ``AggregatedSessionExportJobStatus``.
public struct AggregatedSessionExportJobStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AggregatedSessionExportJobStatusStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<CsvExportErrorDetails> { Field("error") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AggregatedSessionExportJobStatus``, open to those that are newer than this version.
public struct AggregatedSessionExportJobStatusStatus: OpenEnum {
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

/// The schema `AggregatedSnapshotExportJobResponse`.
public typealias AggregatedSnapshotExportJobResponse = Model<AggregatedSnapshotExportJobResponseFields>

/// The properties of ``AggregatedSnapshotExportJobResponse``.
public struct AggregatedSnapshotExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AggregatedSnapshotExportJobStatus`.
public typealias AggregatedSnapshotExportJobStatus = Model<AggregatedSnapshotExportJobStatusFields>

/// The properties of ``AggregatedSnapshotExportJobStatus``.
public struct AggregatedSnapshotExportJobStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AggregatedSnapshotExportJobStatusStatus> { Field("status") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<CsvExportErrorDetails> { Field("error") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AggregatedSnapshotExportJobStatus``, open to those that are newer than this version.
public struct AggregatedSnapshotExportJobStatusStatus: OpenEnum {
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
