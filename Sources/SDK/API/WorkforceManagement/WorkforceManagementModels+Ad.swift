// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AddAdherenceAdjustmentAgentRequest`.
public typealias AddAdherenceAdjustmentAgentRequest = Model<AddAdherenceAdjustmentAgentRequestFields>

/// The properties of ``AddAdherenceAdjustmentAgentRequest``.
public struct AddAdherenceAdjustmentAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodeId`.
    @_alwaysEmitIntoClient public var reasonCodeId: Field<String> { Field("reasonCodeId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `submitterNotes`.
    @_alwaysEmitIntoClient public var submitterNotes: Field<String> { Field("submitterNotes") }
}

/// The schema `AddAdherenceExplanationAdminRequest`.
public typealias AddAdherenceExplanationAdminRequest = Model<AddAdherenceExplanationAdminRequestFields>

/// The properties of ``AddAdherenceExplanationAdminRequest``.
public struct AddAdherenceExplanationAdminRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AddAdherenceExplanationAdminRequestType> { Field("type") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AddAdherenceExplanationAdminRequestStatus> { Field("status") }
}

/// A value of `type` of ``AddAdherenceExplanationAdminRequest``, open to those that are newer than this version.
public struct AddAdherenceExplanationAdminRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// A value of `status` of ``AddAdherenceExplanationAdminRequest``, open to those that are newer than this version.
public struct AddAdherenceExplanationAdminRequestStatus: OpenEnum {
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
}

/// The schema `AddAdherenceExplanationAgentRequest`.
public typealias AddAdherenceExplanationAgentRequest = Model<AddAdherenceExplanationAgentRequestFields>

/// The properties of ``AddAdherenceExplanationAgentRequest``.
public struct AddAdherenceExplanationAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AddAdherenceExplanationAgentRequestType> { Field("type") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
}

/// A value of `type` of ``AddAdherenceExplanationAgentRequest``, open to those that are newer than this version.
public struct AddAdherenceExplanationAgentRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// The schema `AddOpportunityBody`.
public typealias AddOpportunityBody = Model<AddOpportunityBodyFields>

/// The properties of ``AddOpportunityBody``.
public struct AddOpportunityBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
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
    @_alwaysEmitIntoClient public var approvalType: Field<AddOpportunityBodyApprovalType> { Field("approvalType") }
    /// `capacity`, required.
    @_alwaysEmitIntoClient public var capacity: Field<Int> { Field("capacity") }
}

/// A value of `approvalType` of ``AddOpportunityBody``, open to those that are newer than this version.
public struct AddOpportunityBodyApprovalType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Automatic`.
    @_alwaysEmitIntoClient public static var automatic: Self { "Automatic" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
}

/// The schema `AddShiftTradeJobRequest`.
public typealias AddShiftTradeJobRequest = Model<AddShiftTradeJobRequestFields>

/// The properties of ``AddShiftTradeJobRequest``.
public struct AddShiftTradeJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `initiatingShift`, required.
    @_alwaysEmitIntoClient public var initiatingShift: Field<InitiatingShiftRequestItem> { Field("initiatingShift") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<[RequiredDateRange]> { Field("acceptableIntervals") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<ShiftTradeTargetRequestItem> { Field("target") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
}

/// The schema `AddShiftTradeRequest`.
public typealias AddShiftTradeRequest = Model<AddShiftTradeRequestFields>

/// The properties of ``AddShiftTradeRequest``.
public struct AddShiftTradeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleId`, required.
    @_alwaysEmitIntoClient public var scheduleId: Field<String> { Field("scheduleId") }
    /// `initiatingShiftId`, required.
    @_alwaysEmitIntoClient public var initiatingShiftId: Field<String> { Field("initiatingShiftId") }
    /// `receivingUserId`.
    @_alwaysEmitIntoClient public var receivingUserId: Field<String> { Field("receivingUserId") }
    /// `expiration`.
    @_alwaysEmitIntoClient public var expiration: Field<Instant> { Field("expiration") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<[String]> { Field("acceptableIntervals") }
}

/// The schema `AddWorkPlanRotationAgentRequest`.
public typealias AddWorkPlanRotationAgentRequest = Model<AddWorkPlanRotationAgentRequestFields>

/// The properties of ``AddWorkPlanRotationAgentRequest``.
public struct AddWorkPlanRotationAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `dateRange`, required.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `position`, required.
    @_alwaysEmitIntoClient public var position: Field<Int> { Field("position") }
}

/// The schema `AddWorkPlanRotationRequest`.
public typealias AddWorkPlanRotationRequest = Model<AddWorkPlanRotationRequestFields>

/// The properties of ``AddWorkPlanRotationRequest``.
public struct AddWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateRange`, required.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[AddWorkPlanRotationAgentRequest]> { Field("agents") }
    /// `pattern`, required.
    @_alwaysEmitIntoClient public var pattern: Field<WorkPlanPatternRequest> { Field("pattern") }
}

/// The schema `AdherenceAdjustment`.
public typealias AdherenceAdjustment = Model<AdherenceAdjustmentFields>

/// The properties of ``AdherenceAdjustment``.
public struct AdherenceAdjustmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `reasonCode`.
    @_alwaysEmitIntoClient public var reasonCode: Field<AdherenceAdjustmentsReasonCodeReference> { Field("reasonCode") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AdherenceAdjustmentStatus> { Field("status") }
    /// `expired`.
    @_alwaysEmitIntoClient public var expired: Field<Bool> { Field("expired") }
    /// `submitterNotes`.
    @_alwaysEmitIntoClient public var submitterNotes: Field<String> { Field("submitterNotes") }
    /// `reviewerNotes`.
    @_alwaysEmitIntoClient public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AdherenceAdjustment``, open to those that are newer than this version.
public struct AdherenceAdjustmentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
}

/// The schema `AdherenceAdjustmentsListing`.
public typealias AdherenceAdjustmentsListing = Model<AdherenceAdjustmentsListingFields>

/// The properties of ``AdherenceAdjustmentsListing``.
public struct AdherenceAdjustmentsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdherenceAdjustment]> { Field("entities") }
}

/// The schema `AdherenceAdjustmentsReasonCode`.
public typealias AdherenceAdjustmentsReasonCode = Model<AdherenceAdjustmentsReasonCodeFields>

/// The properties of ``AdherenceAdjustmentsReasonCode``.
public struct AdherenceAdjustmentsReasonCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<AdherenceAdjustmentsReasonCodeState> { Field("state") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``AdherenceAdjustmentsReasonCode``, open to those that are newer than this version.
public struct AdherenceAdjustmentsReasonCodeState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `AdherenceAdjustmentsReasonCodeReference`.
public typealias AdherenceAdjustmentsReasonCodeReference = Model<AdherenceAdjustmentsReasonCodeReferenceFields>

/// The properties of ``AdherenceAdjustmentsReasonCodeReference``.
public struct AdherenceAdjustmentsReasonCodeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AdherenceAdjustmentsReasonCodesListing`.
public typealias AdherenceAdjustmentsReasonCodesListing = Model<AdherenceAdjustmentsReasonCodesListingFields>

/// The properties of ``AdherenceAdjustmentsReasonCodesListing``.
public struct AdherenceAdjustmentsReasonCodesListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdherenceAdjustmentsReasonCode]> { Field("entities") }
}

/// The schema `AdherenceExplanationAsyncResponse`.
public typealias AdherenceExplanationAsyncResponse = Model<AdherenceExplanationAsyncResponseFields>

/// The properties of ``AdherenceExplanationAsyncResponse``.
public struct AdherenceExplanationAsyncResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `job`.
    @_alwaysEmitIntoClient public var job: Field<AdherenceExplanationJobReference> { Field("job") }
}

/// The schema `AdherenceExplanationJob`.
public typealias AdherenceExplanationJob = Model<AdherenceExplanationJobFields>

/// The properties of ``AdherenceExplanationJob``.
public struct AdherenceExplanationJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AdherenceExplanationJobType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AdherenceExplanationJobStatus> { Field("status") }
    /// `adherenceExplanation`.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<AdherenceExplanationResponse> { Field("adherenceExplanation") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `agentQueryResponseTemplate`.
    @_alwaysEmitIntoClient public var agentQueryResponseTemplate: Field<AdherenceExplanationListingAgentQueryResponse> { Field("agentQueryResponseTemplate") }
    /// `buQueryResponseTemplate`.
    @_alwaysEmitIntoClient public var buQueryResponseTemplate: Field<AdherenceExplanationListingBuQueryResponse> { Field("buQueryResponseTemplate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``AdherenceExplanationJob``, open to those that are newer than this version.
public struct AdherenceExplanationJobType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddExplanation`.
    @_alwaysEmitIntoClient public static var addExplanation: Self { "AddExplanation" }
    /// `UpdateExplanation`.
    @_alwaysEmitIntoClient public static var updateExplanation: Self { "UpdateExplanation" }
    /// `QueryAgentExplanations`.
    @_alwaysEmitIntoClient public static var queryAgentExplanations: Self { "QueryAgentExplanations" }
    /// `QueryBuExplanations`.
    @_alwaysEmitIntoClient public static var queryBuExplanations: Self { "QueryBuExplanations" }
}

/// A value of `status` of ``AdherenceExplanationJob``, open to those that are newer than this version.
public struct AdherenceExplanationJobStatus: OpenEnum {
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

/// The schema `AdherenceExplanationJobReference`.
public typealias AdherenceExplanationJobReference = Model<AdherenceExplanationJobReferenceFields>

/// The properties of ``AdherenceExplanationJobReference``.
public struct AdherenceExplanationJobReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AdherenceExplanationJobReferenceType> { Field("type") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AdherenceExplanationJobReferenceStatus> { Field("status") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``AdherenceExplanationJobReference``, open to those that are newer than this version.
public struct AdherenceExplanationJobReferenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddExplanation`.
    @_alwaysEmitIntoClient public static var addExplanation: Self { "AddExplanation" }
    /// `UpdateExplanation`.
    @_alwaysEmitIntoClient public static var updateExplanation: Self { "UpdateExplanation" }
    /// `QueryAgentExplanations`.
    @_alwaysEmitIntoClient public static var queryAgentExplanations: Self { "QueryAgentExplanations" }
    /// `QueryBuExplanations`.
    @_alwaysEmitIntoClient public static var queryBuExplanations: Self { "QueryBuExplanations" }
}

/// A value of `status` of ``AdherenceExplanationJobReference``, open to those that are newer than this version.
public struct AdherenceExplanationJobReferenceStatus: OpenEnum {
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

/// The schema `AdherenceExplanationListing`.
public typealias AdherenceExplanationListing = Model<AdherenceExplanationListingFields>

/// The properties of ``AdherenceExplanationListing``.
public struct AdherenceExplanationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdherenceExplanationResponse]> { Field("entities") }
}

/// The schema `AdherenceExplanationListingAgentQueryResponse`.
public typealias AdherenceExplanationListingAgentQueryResponse = Model<AdherenceExplanationListingAgentQueryResponseFields>

/// The properties of ``AdherenceExplanationListingAgentQueryResponse``.
public struct AdherenceExplanationListingAgentQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdherenceExplanationResponse]> { Field("entities") }
}

/// The schema `AdherenceExplanationListingBuQueryResponse`.
public typealias AdherenceExplanationListingBuQueryResponse = Model<AdherenceExplanationListingBuQueryResponseFields>

/// The properties of ``AdherenceExplanationListingBuQueryResponse``.
public struct AdherenceExplanationListingBuQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdherenceExplanationResponse]> { Field("entities") }
}

/// The schema `AdherenceExplanationNotification`.
public typealias AdherenceExplanationNotification = Model<AdherenceExplanationNotificationFields>

/// The properties of ``AdherenceExplanationNotification``.
public struct AdherenceExplanationNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `managementUnit`.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AdherenceExplanationNotificationStatus> { Field("status") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AdherenceExplanationNotificationType> { Field("type") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AdherenceExplanationNotification``, open to those that are newer than this version.
public struct AdherenceExplanationNotificationStatus: OpenEnum {
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
}

/// A value of `type` of ``AdherenceExplanationNotification``, open to those that are newer than this version.
public struct AdherenceExplanationNotificationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// The schema `AdherenceExplanationResponse`.
public typealias AdherenceExplanationResponse = Model<AdherenceExplanationResponseFields>

/// The properties of ``AdherenceExplanationResponse``.
public struct AdherenceExplanationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `businessUnit`, required.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<AdherenceExplanationResponseType> { Field("type") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AdherenceExplanationResponseStatus> { Field("status") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`, required.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``AdherenceExplanationResponse``, open to those that are newer than this version.
public struct AdherenceExplanationResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Late`.
    @_alwaysEmitIntoClient public static var late: Self { "Late" }
}

/// A value of `status` of ``AdherenceExplanationResponse``, open to those that are newer than this version.
public struct AdherenceExplanationResponseStatus: OpenEnum {
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
}

/// The schema `AdherenceSettings`.
public typealias AdherenceSettings = Model<AdherenceSettingsFields>

/// The properties of ``AdherenceSettings``.
public struct AdherenceSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `severeAlertThresholdMinutes`.
    @_alwaysEmitIntoClient public var severeAlertThresholdMinutes: Field<Int> { Field("severeAlertThresholdMinutes") }
    /// `adherenceTargetPercent`.
    @_alwaysEmitIntoClient public var adherenceTargetPercent: Field<Int> { Field("adherenceTargetPercent") }
    /// `adherenceExceptionThresholdSeconds`.
    @_alwaysEmitIntoClient public var adherenceExceptionThresholdSeconds: Field<Int> { Field("adherenceExceptionThresholdSeconds") }
    /// `nonOnQueueActivitiesEquivalent`.
    @_alwaysEmitIntoClient public var nonOnQueueActivitiesEquivalent: Field<Bool> { Field("nonOnQueueActivitiesEquivalent") }
    /// `trackOnQueueActivity`.
    @_alwaysEmitIntoClient public var trackOnQueueActivity: Field<Bool> { Field("trackOnQueueActivity") }
    /// `ignoredActivityCategories`.
    @_alwaysEmitIntoClient public var ignoredActivityCategories: Field<IgnoredActivityCategories> { Field("ignoredActivityCategories") }
    /// `ignoredActivityCodeIds`.
    @_alwaysEmitIntoClient public var ignoredActivityCodeIds: Field<IgnoredActivityCodeIds> { Field("ignoredActivityCodeIds") }
}

/// The schema `AdminAgentScheduleBidBiddingPreference`.
public typealias AdminAgentScheduleBidBiddingPreference = Model<AdminAgentScheduleBidBiddingPreferenceFields>

/// The properties of ``AdminAgentScheduleBidBiddingPreference``.
public struct AdminAgentScheduleBidBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `submitted`, required.
    @_alwaysEmitIntoClient public var submitted: Field<Bool> { Field("submitted") }
    /// `assignedScheduleSetId`.
    @_alwaysEmitIntoClient public var assignedScheduleSetId: Field<String> { Field("assignedScheduleSetId") }
    /// `overriddenScheduleSetId`.
    @_alwaysEmitIntoClient public var overriddenScheduleSetId: Field<String> { Field("overriddenScheduleSetId") }
    /// `overrideReason`.
    @_alwaysEmitIntoClient public var overrideReason: Field<AdminAgentScheduleBidBiddingPreferenceOverrideReason> { Field("overrideReason") }
    /// `agentScheduleBidPreferencePriorities`, required.
    @_alwaysEmitIntoClient public var agentScheduleBidPreferencePriorities: Field<[AgentScheduleBiddingPreferencePriority]> { Field("agentScheduleBidPreferencePriorities") }
    /// `endDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
}

/// A value of `overrideReason` of ``AdminAgentScheduleBidBiddingPreference``, open to those that are newer than this
/// version.
public struct AdminAgentScheduleBidBiddingPreferenceOverrideReason: OpenEnum {
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

/// The schema `AdminAgentScheduleBidPreferenceResponse`.
public typealias AdminAgentScheduleBidPreferenceResponse = Model<AdminAgentScheduleBidPreferenceResponseFields>

/// The properties of ``AdminAgentScheduleBidPreferenceResponse``.
public struct AdminAgentScheduleBidPreferenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<AdminAgentScheduleSetPreferences> { Field("result") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `AdminAgentScheduleSetPreferences`.
public typealias AdminAgentScheduleSetPreferences = Model<AdminAgentScheduleSetPreferencesFields>

/// The properties of ``AdminAgentScheduleSetPreferences``.
public struct AdminAgentScheduleSetPreferencesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `bid`.
    @_alwaysEmitIntoClient public var bid: Field<ScheduleBidReference> { Field("bid") }
    /// `bidGroup`.
    @_alwaysEmitIntoClient public var bidGroup: Field<ScheduleBidGroupReference> { Field("bidGroup") }
    /// `agentsScheduleBidPreferences`, required.
    @_alwaysEmitIntoClient public var agentsScheduleBidPreferences: Field<[AdminAgentScheduleBidBiddingPreference]> { Field("agentsScheduleBidPreferences") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AdminAgentWorkPlanBiddingPreference`.
public typealias AdminAgentWorkPlanBiddingPreference = Model<AdminAgentWorkPlanBiddingPreferenceFields>

/// The properties of ``AdminAgentWorkPlanBiddingPreference``.
public struct AdminAgentWorkPlanBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`, required.
    @_alwaysEmitIntoClient public var agent: Field<UserReference> { Field("agent") }
    /// `submitted`, required.
    @_alwaysEmitIntoClient public var submitted: Field<Bool> { Field("submitted") }
    /// `assignedWorkPlan`.
    @_alwaysEmitIntoClient public var assignedWorkPlan: Field<WorkPlanReference> { Field("assignedWorkPlan") }
    /// `overriddenWorkPlan`.
    @_alwaysEmitIntoClient public var overriddenWorkPlan: Field<WorkPlanReference> { Field("overriddenWorkPlan") }
    /// `overrideReason`.
    @_alwaysEmitIntoClient public var overrideReason: Field<AdminAgentWorkPlanBiddingPreferenceOverrideReason> { Field("overrideReason") }
    /// `priorities`.
    @_alwaysEmitIntoClient public var priorities: Field<[Int]> { Field("priorities") }
}

/// A value of `overrideReason` of ``AdminAgentWorkPlanBiddingPreference``, open to those that are newer than this
/// version.
public struct AdminAgentWorkPlanBiddingPreferenceOverrideReason: OpenEnum {
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

/// The schema `AdminAgentWorkPlanPreferenceResponse`.
public typealias AdminAgentWorkPlanPreferenceResponse = Model<AdminAgentWorkPlanPreferenceResponseFields>

/// The properties of ``AdminAgentWorkPlanPreferenceResponse``.
public struct AdminAgentWorkPlanPreferenceResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `workPlans`, required.
    @_alwaysEmitIntoClient public var workPlans: Field<[WorkPlanReference]> { Field("workPlans") }
    /// `agentWorkPlanBidPreferences`, required.
    @_alwaysEmitIntoClient public var agentWorkPlanBidPreferences: Field<[AdminAgentWorkPlanBiddingPreference]> { Field("agentWorkPlanBidPreferences") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AdminBulkUpdateAlternativeShiftTradeState`.
public typealias AdminBulkUpdateAlternativeShiftTradeState = Model<AdminBulkUpdateAlternativeShiftTradeStateFields>

/// The properties of ``AdminBulkUpdateAlternativeShiftTradeState``.
public struct AdminBulkUpdateAlternativeShiftTradeStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tradeId`, required.
    @_alwaysEmitIntoClient public var tradeId: Field<String> { Field("tradeId") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<AdminBulkUpdateAlternativeShiftTradeStateState> { Field("state") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``AdminBulkUpdateAlternativeShiftTradeState``, open to those that are newer than this version.
public struct AdminBulkUpdateAlternativeShiftTradeStateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Denied`.
    @_alwaysEmitIntoClient public static var denied: Self { "Denied" }
}

/// The schema `AdminBulkUpdateAlternativeShiftTradeStateRequest`.
public typealias AdminBulkUpdateAlternativeShiftTradeStateRequest = Model<AdminBulkUpdateAlternativeShiftTradeStateRequestFields>

/// The properties of ``AdminBulkUpdateAlternativeShiftTradeStateRequest``.
public struct AdminBulkUpdateAlternativeShiftTradeStateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AdminBulkUpdateAlternativeShiftTradeState]> { Field("entities") }
    /// `managementUnitId`, required.
    @_alwaysEmitIntoClient public var managementUnitId: Field<String> { Field("managementUnitId") }
}

/// The schema `AdminTimeOffRequestPatch`.
public typealias AdminTimeOffRequestPatch = Model<AdminTimeOffRequestPatchFields>

/// The properties of ``AdminTimeOffRequestPatch``.
public struct AdminTimeOffRequestPatchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AdminTimeOffRequestPatchStatus> { Field("status") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `paid`.
    @_alwaysEmitIntoClient public var paid: Field<Bool> { Field("paid") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `fullDayManagementUnitDates`.
    @_alwaysEmitIntoClient public var fullDayManagementUnitDates: Field<[String]> { Field("fullDayManagementUnitDates") }
    /// `fullDayEarliestStartOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayEarliestStartOffsetMinutes: Field<ListWrapperInteger> { Field("fullDayEarliestStartOffsetMinutes") }
    /// `fullDayLatestEndOffsetMinutes`.
    @_alwaysEmitIntoClient public var fullDayLatestEndOffsetMinutes: Field<ListWrapperInteger> { Field("fullDayLatestEndOffsetMinutes") }
    /// `partialDayStartDateTimes`.
    @_alwaysEmitIntoClient public var partialDayStartDateTimes: Field<[Instant]> { Field("partialDayStartDateTimes") }
    /// `dailyDurationMinutes`.
    @_alwaysEmitIntoClient public var dailyDurationMinutes: Field<Int> { Field("dailyDurationMinutes") }
    /// `durationMinutes`.
    @_alwaysEmitIntoClient public var durationMinutes: Field<[Int]> { Field("durationMinutes") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<[Int]> { Field("payableMinutes") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `status` of ``AdminTimeOffRequestPatch``, open to those that are newer than this version.
public struct AdminTimeOffRequestPatchStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    @_alwaysEmitIntoClient public static var approved: Self { "APPROVED" }
    /// `DENIED`.
    @_alwaysEmitIntoClient public static var denied: Self { "DENIED" }
}
