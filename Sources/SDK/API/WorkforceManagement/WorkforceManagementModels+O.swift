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
    public var nextStartDate: Field<Instant> { Field("nextStartDate") }
    /// `opportunities`, required.
    public var opportunities: Field<[OpportunityResult]> { Field("opportunities") }
}

/// The schema `OpportunityEnrollment`.
public typealias OpportunityEnrollment = Model<OpportunityEnrollmentFields>

/// The properties of ``OpportunityEnrollment``.
public struct OpportunityEnrollmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
}

/// The schema `OpportunityEnrollmentCounts`.
public typealias OpportunityEnrollmentCounts = Model<OpportunityEnrollmentCountsFields>

/// The properties of ``OpportunityEnrollmentCounts``.
public struct OpportunityEnrollmentCountsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pending`, required.
    public var pending: Field<Int> { Field("pending") }
    /// `approved`, required.
    public var approved: Field<Int> { Field("approved") }
    /// `denied`, required.
    public var denied: Field<Int> { Field("denied") }
    /// `withdrawn`, required.
    public var withdrawn: Field<Int> { Field("withdrawn") }
}

/// The schema `OpportunityReference`.
public typealias OpportunityReference = Model<OpportunityReferenceFields>

/// The properties of ``OpportunityReference``.
public struct OpportunityReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpportunityResult`.
public typealias OpportunityResult = Model<OpportunityResultFields>

/// The properties of ``OpportunityResult``.
public struct OpportunityResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `status`, required.
    public var status: Field<OpportunityResultStatus> { Field("status") }
    /// `openDate`.
    public var openDate: Field<Instant> { Field("openDate") }
    /// `deadlineDate`, required.
    public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `approvalType`, required.
    public var approvalType: Field<OpportunityResultApprovalType> { Field("approvalType") }
    /// `agentCount`, required.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `capacity`, required.
    public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentProcessingCount`, required.
    public var enrollmentProcessingCount: Field<Int> { Field("enrollmentProcessingCount") }
    /// `enrollmentCounts`, required.
    public var enrollmentCounts: Field<OpportunityEnrollmentCounts> { Field("enrollmentCounts") }
    /// `publishedDate`.
    public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `closedDate`.
    public var closedDate: Field<Instant> { Field("closedDate") }
    /// `systemMessageCode`.
    public var systemMessageCode: Field<OpportunityResultSystemMessageCode> { Field("systemMessageCode") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpportunityResult``, open to those that are newer than this version.
public struct OpportunityResultStatus: OpenEnum {
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

/// A value of `approvalType` of ``OpportunityResult``, open to those that are newer than this version.
public struct OpportunityResultApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automatic`.
    public static var automatic: Self { "Automatic" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `systemMessageCode` of ``OpportunityResult``, open to those that are newer than this version.
public struct OpportunityResultSystemMessageCode: OpenEnum {
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

/// The schema `OpportunityResultWithAgentIds`.
public typealias OpportunityResultWithAgentIds = Model<OpportunityResultWithAgentIdsFields>

/// The properties of ``OpportunityResultWithAgentIds``.
public struct OpportunityResultWithAgentIdsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `status`, required.
    public var status: Field<OpportunityResultWithAgentIdsStatus> { Field("status") }
    /// `openDate`.
    public var openDate: Field<Instant> { Field("openDate") }
    /// `deadlineDate`, required.
    public var deadlineDate: Field<Instant> { Field("deadlineDate") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `activityCodeId`, required.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `approvalType`, required.
    public var approvalType: Field<OpportunityResultWithAgentIdsApprovalType> { Field("approvalType") }
    /// `agentCount`, required.
    public var agentCount: Field<Int> { Field("agentCount") }
    /// `capacity`, required.
    public var capacity: Field<Int> { Field("capacity") }
    /// `enrollmentProcessingCount`, required.
    public var enrollmentProcessingCount: Field<Int> { Field("enrollmentProcessingCount") }
    /// `enrollmentCounts`, required.
    public var enrollmentCounts: Field<OpportunityEnrollmentCounts> { Field("enrollmentCounts") }
    /// `publishedDate`.
    public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `closedDate`.
    public var closedDate: Field<Instant> { Field("closedDate") }
    /// `systemMessageCode`.
    public var systemMessageCode: Field<OpportunityResultWithAgentIdsSystemMessageCode> { Field("systemMessageCode") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `agentIds`.
    public var agentIds: Field<[String]> { Field("agentIds") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OpportunityResultWithAgentIds``, open to those that are newer than this version.
public struct OpportunityResultWithAgentIdsStatus: OpenEnum {
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

/// A value of `approvalType` of ``OpportunityResultWithAgentIds``, open to those that are newer than this version.
public struct OpportunityResultWithAgentIdsApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automatic`.
    public static var automatic: Self { "Automatic" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
}

/// A value of `systemMessageCode` of ``OpportunityResultWithAgentIds``, open to those that are newer than this version.
public struct OpportunityResultWithAgentIdsSystemMessageCode: OpenEnum {
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

/// The schema `Outlier`.
public typealias Outlier = Model<OutlierFields>

/// The properties of ``Outlier``.
public struct OutlierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timestamp`.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `anomaly`.
    public var anomaly: Field<OutlierAnomaly> { Field("anomaly") }
    /// `normalizedValue`.
    public var normalizedValue: Field<Double> { Field("normalizedValue") }
}

/// A value of `anomaly` of ``Outlier``, open to those that are newer than this version.
public struct OutlierAnomaly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AdditiveOutlier`.
    public static var additiveOutlier: Self { "AdditiveOutlier" }
    /// `InnovativeOutlier`.
    public static var innovativeOutlier: Self { "InnovativeOutlier" }
    /// `LevelShift`.
    public static var levelShift: Self { "LevelShift" }
    /// `SeasonalLevelShift`.
    public static var seasonalLevelShift: Self { "SeasonalLevelShift" }
    /// `TemporaryChange`.
    public static var temporaryChange: Self { "TemporaryChange" }
}

/// The schema `OutlierData`.
public typealias OutlierData = Model<OutlierDataFields>

/// The properties of ``OutlierData``.
public struct OutlierDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrls`.
    public var downloadUrls: Field<[String]> { Field("downloadUrls") }
    /// `downloadResultTemplate`.
    public var downloadResultTemplate: Field<OutlierResultTemplate> { Field("downloadResultTemplate") }
}

/// The schema `OutlierResultBody`.
public typealias OutlierResultBody = Model<OutlierResultBodyFields>

/// The properties of ``OutlierResultBody``.
public struct OutlierResultBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `planningGroupId`.
    public var planningGroupId: Field<String> { Field("planningGroupId") }
    /// `outliers`.
    public var outliers: Field<[Outlier]> { Field("outliers") }
}

/// The schema `OutlierResultTemplate`.
public typealias OutlierResultTemplate = Model<OutlierResultTemplateFields>

/// The properties of ``OutlierResultTemplate``.
public struct OutlierResultTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OutlierResultBody]> { Field("entities") }
}

/// The schema `OverrideDate`.
public typealias OverrideDate = Model<OverrideDateFields>

/// The properties of ``OverrideDate``.
public struct OverrideDateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`, required, a date such as `2026-11-24`.
    public var date: Field<String> { Field("date") }
    /// `type`, required.
    public var type: Field<OverrideDateType> { Field("type") }
}

/// A value of `type` of ``OverrideDate``, open to those that are newer than this version.
public struct OverrideDateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Blocked`.
    public static var blocked: Self { "Blocked" }
    /// `ManualReview`.
    public static var manualReview: Self { "ManualReview" }
}
