// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `OpportunitiesResultWithPagination`.
public typealias OpportunitiesResultWithPagination = Model<OpportunitiesResultWithPaginationFields>

/// The properties of ``OpportunitiesResultWithPagination``.
public struct OpportunitiesResultWithPaginationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nextStartDate`.
    @_alwaysEmitIntoClient public var nextStartDate: Field<Instant> { Field("nextStartDate") }
    /// `opportunities`, required.
    @_alwaysEmitIntoClient public var opportunities: Field<[OpportunityResult]> { Field("opportunities") }
}

/// The schema `OpportunityEnrollment`.
public typealias OpportunityEnrollment = Model<OpportunityEnrollmentFields>

/// The properties of ``OpportunityEnrollment``.
public struct OpportunityEnrollmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OpportunityEnrollmentCounts`.
public typealias OpportunityEnrollmentCounts = Model<OpportunityEnrollmentCountsFields>

/// The properties of ``OpportunityEnrollmentCounts``.
public struct OpportunityEnrollmentCountsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pending`, required.
    @_alwaysEmitIntoClient public var pending: Field<Int> { Field("pending") }
    /// `approved`, required.
    @_alwaysEmitIntoClient public var approved: Field<Int> { Field("approved") }
    /// `denied`, required.
    @_alwaysEmitIntoClient public var denied: Field<Int> { Field("denied") }
    /// `withdrawn`, required.
    @_alwaysEmitIntoClient public var withdrawn: Field<Int> { Field("withdrawn") }
}

/// The schema `OpportunityReference`.
public typealias OpportunityReference = Model<OpportunityReferenceFields>

/// The properties of ``OpportunityReference``.
public struct OpportunityReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpportunityResult`.
public typealias OpportunityResult = Model<OpportunityResultFields>

/// The properties of ``OpportunityResult``.
public struct OpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<OpportunityResultStatus> { Field("status") }
    /// `openDate`.
    @_alwaysEmitIntoClient public var openDate: Field<Instant> { Field("openDate") }
    /// `deadlineDate`, required.
    @_alwaysEmitIntoClient public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `approvalType`, required.
    @_alwaysEmitIntoClient public var approvalType: Field<OpportunityResultApprovalType> { Field("approvalType") }
    /// `agentCount`, required.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `capacity`, required.
    @_alwaysEmitIntoClient public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentProcessingCount`, required.
    @_alwaysEmitIntoClient public var enrollmentProcessingCount: Field<Int> { Field("enrollmentProcessingCount") }
    /// `enrollmentCounts`, required.
    @_alwaysEmitIntoClient public var enrollmentCounts: Field<OpportunityEnrollmentCounts> { Field("enrollmentCounts") }
    /// `publishedDate`.
    @_alwaysEmitIntoClient public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `closedDate`.
    @_alwaysEmitIntoClient public var closedDate: Field<Instant> { Field("closedDate") }
    /// `systemMessageCode`.
    @_alwaysEmitIntoClient public var systemMessageCode: Field<OpportunityResultSystemMessageCode> { Field("systemMessageCode") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpportunityResult``, open to those that are newer than this version.
public struct OpportunityResultStatus: OpenEnum {
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

/// A value of `approvalType` of ``OpportunityResult``, open to those that are newer than this version.
public struct OpportunityResultApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `systemMessageCode` of ``OpportunityResult``, open to those that are newer than this version.
public struct OpportunityResultSystemMessageCode: OpenEnum {
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

/// The schema `OpportunityResultWithAgentIds`.
public typealias OpportunityResultWithAgentIds = Model<OpportunityResultWithAgentIdsFields>

/// The properties of ``OpportunityResultWithAgentIds``.
public struct OpportunityResultWithAgentIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<OpportunityResultWithAgentIdsStatus> { Field("status") }
    /// `openDate`.
    @_alwaysEmitIntoClient public var openDate: Field<Instant> { Field("openDate") }
    /// `deadlineDate`, required.
    @_alwaysEmitIntoClient public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `approvalType`, required.
    @_alwaysEmitIntoClient public var approvalType: Field<OpportunityResultWithAgentIdsApprovalType> { Field("approvalType") }
    /// `agentCount`, required.
    @_alwaysEmitIntoClient public var agentCount: Field<Int> { Field("agentCount") }
    /// `capacity`, required.
    @_alwaysEmitIntoClient public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentProcessingCount`, required.
    @_alwaysEmitIntoClient public var enrollmentProcessingCount: Field<Int> { Field("enrollmentProcessingCount") }
    /// `enrollmentCounts`, required.
    @_alwaysEmitIntoClient public var enrollmentCounts: Field<OpportunityEnrollmentCounts> { Field("enrollmentCounts") }
    /// `publishedDate`.
    @_alwaysEmitIntoClient public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `closedDate`.
    @_alwaysEmitIntoClient public var closedDate: Field<Instant> { Field("closedDate") }
    /// `systemMessageCode`.
    @_alwaysEmitIntoClient public var systemMessageCode: Field<OpportunityResultWithAgentIdsSystemMessageCode> { Field("systemMessageCode") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `agentIds`.
    @_alwaysEmitIntoClient public var agentIds: Field<[String]> { Field("agentIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpportunityResultWithAgentIds``, open to those that are newer than this version.
public struct OpportunityResultWithAgentIdsStatus: OpenEnum {
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

/// A value of `approvalType` of ``OpportunityResultWithAgentIds``, open to those that are newer than this version.
public struct OpportunityResultWithAgentIdsApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// A value of `systemMessageCode` of ``OpportunityResultWithAgentIds``, open to those that are newer than this version.
public struct OpportunityResultWithAgentIdsSystemMessageCode: OpenEnum {
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

/// The schema `Outlier`.
public typealias Outlier = Model<OutlierFields>

/// The properties of ``Outlier``.
public struct OutlierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `anomaly`.
    @_alwaysEmitIntoClient public var anomaly: Field<OutlierAnomaly> { Field("anomaly") }
    /// `normalizedValue`.
    @_alwaysEmitIntoClient public var normalizedValue: Field<Double> { Field("normalizedValue") }
}

/// A value of `anomaly` of ``Outlier``, open to those that are newer than this version.
public struct OutlierAnomaly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdditiveOutlier`.
    @_alwaysEmitIntoClient public static var additiveOutlier: Self { "AdditiveOutlier" }
    /// `InnovativeOutlier`.
    @_alwaysEmitIntoClient public static var innovativeOutlier: Self { "InnovativeOutlier" }
    /// `LevelShift`.
    @_alwaysEmitIntoClient public static var levelShift: Self { "LevelShift" }
    /// `SeasonalLevelShift`.
    @_alwaysEmitIntoClient public static var seasonalLevelShift: Self { "SeasonalLevelShift" }
    /// `TemporaryChange`.
    @_alwaysEmitIntoClient public static var temporaryChange: Self { "TemporaryChange" }
}

/// The schema `OutlierData`.
public typealias OutlierData = Model<OutlierDataFields>

/// The properties of ``OutlierData``.
public struct OutlierDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrls`.
    @_alwaysEmitIntoClient public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResultTemplate`.
    @_alwaysEmitIntoClient public var downloadResultTemplate: Field<OutlierResultTemplate> { Field("downloadResultTemplate") }
}

/// The schema `OutlierResultBody`.
public typealias OutlierResultBody = Model<OutlierResultBodyFields>

/// The properties of ``OutlierResultBody``.
public struct OutlierResultBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`.
    @_alwaysEmitIntoClient public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `outliers`.
    @_alwaysEmitIntoClient public var outliers: Field<[Outlier]> { Field("outliers") }
}

/// The schema `OutlierResultTemplate`.
public typealias OutlierResultTemplate = Model<OutlierResultTemplateFields>

/// The properties of ``OutlierResultTemplate``.
public struct OutlierResultTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OutlierResultBody]> { Field("entities") }
}

/// The schema `OverrideDate`.
public typealias OverrideDate = Model<OverrideDateFields>

/// The properties of ``OverrideDate``.
public struct OverrideDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var date: Field<String> { Field("date") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OverrideDateType> { Field("type") }
}

/// A value of `type` of ``OverrideDate``, open to those that are newer than this version.
public struct OverrideDateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blocked`.
    @_alwaysEmitIntoClient public static var blocked: Self { "Blocked" }
    /// `ManualReview`.
    @_alwaysEmitIntoClient public static var manualReview: Self { "ManualReview" }
}
