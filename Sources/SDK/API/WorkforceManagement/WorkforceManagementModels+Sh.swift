// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ShiftSet`.
public typealias ShiftSet = Model<ShiftSetFields>

/// The properties of ``ShiftSet``.
public struct ShiftSetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `effectiveWorkPlan`, required.
    public var effectiveWorkPlan: Field<ShiftSetEffectiveWorkPlan> { Field("effectiveWorkPlan") }
    /// `shifts`, required.
    public var shifts: Field<[ScheduleBidScheduledShift]> { Field("shifts") }
    /// `suggestedAgentCount`, required.
    public var suggestedAgentCount: Field<Int> { Field("suggestedAgentCount") }
    /// `overrideAgentCount`.
    public var overrideAgentCount: Field<Int> { Field("overrideAgentCount") }
}

/// The schema `ShiftSetEffectiveWorkPlan`.
public typealias ShiftSetEffectiveWorkPlan = Model<ShiftSetEffectiveWorkPlanFields>

/// The properties of ``ShiftSetEffectiveWorkPlan``.
public struct ShiftSetEffectiveWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanId`.
    public var workPlanId: Field<String> { Field("workPlanId") }
    /// `workPlanRotationId`.
    public var workPlanRotationId: Field<String> { Field("workPlanRotationId") }
    /// `positionInRotation`.
    public var positionInRotation: Field<Int> { Field("positionInRotation") }
}

/// The schema `ShiftStartVariance`.
public typealias ShiftStartVariance = Model<ShiftStartVarianceFields>

/// The properties of ``ShiftStartVariance``.
public struct ShiftStartVarianceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `applicableDays`, required.
    public var applicableDays: Field<[ShiftStartVarianceApplicableDays]> { Field("applicableDays") }
    /// `maxShiftStartVarianceMinutes`, required.
    public var maxShiftStartVarianceMinutes: Field<Int> { Field("maxShiftStartVarianceMinutes") }
}

/// A value of `applicableDays` of ``ShiftStartVariance``, open to those that are newer than this version.
public struct ShiftStartVarianceApplicableDays: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    public static var sunday: Self { "Sunday" }
    /// `Monday`.
    public static var monday: Self { "Monday" }
    /// `Tuesday`.
    public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    public static var thursday: Self { "Thursday" }
    /// `Friday`.
    public static var friday: Self { "Friday" }
    /// `Saturday`.
    public static var saturday: Self { "Saturday" }
}

/// The schema `ShiftTradeActivityPreviewResponse`.
public typealias ShiftTradeActivityPreviewResponse = Model<ShiftTradeActivityPreviewResponseFields>

/// The properties of ``ShiftTradeActivityPreviewResponse``.
public struct ShiftTradeActivityPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `payableMinutes`.
    public var payableMinutes: Field<Int> { Field("payableMinutes") }
    /// `externalActivityType`.
    public var externalActivityType: Field<ShiftTradeActivityPreviewResponseExternalActivityType> { Field("externalActivityType") }
    /// `externalActivityId`.
    public var externalActivityId: Field<String> { Field("externalActivityId") }
}

/// A value of `externalActivityType` of ``ShiftTradeActivityPreviewResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeActivityPreviewResponseExternalActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `Opportunity`.
    public static var opportunity: Self { "Opportunity" }
}

/// The schema `ShiftTradeActivityRule`.
public typealias ShiftTradeActivityRule = Model<ShiftTradeActivityRuleFields>

/// The properties of ``ShiftTradeActivityRule``.
public struct ShiftTradeActivityRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`, required.
    public var activityCategory: Field<ShiftTradeActivityRuleActivityCategory> { Field("activityCategory") }
    /// `action`, required.
    public var action: Field<ShiftTradeActivityRuleAction> { Field("action") }
    /// `activityCodeIdReplacement`.
    public var activityCodeIdReplacement: Field<String> { Field("activityCodeIdReplacement") }
}

/// A value of `activityCategory` of ``ShiftTradeActivityRule``, open to those that are newer than this version.
public struct ShiftTradeActivityRuleActivityCategory: OpenEnum {
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

/// A value of `action` of ``ShiftTradeActivityRule``, open to those that are newer than this version.
public struct ShiftTradeActivityRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Replace`.
    public static var replace: Self { "Replace" }
    /// `DoNotAllowTrade`.
    public static var doNotAllowTrade: Self { "DoNotAllowTrade" }
    /// `KeepWithSchedule`.
    public static var keepWithSchedule: Self { "KeepWithSchedule" }
}

/// The schema `ShiftTradeAddTradeJobResponse`.
public typealias ShiftTradeAddTradeJobResponse = Model<ShiftTradeAddTradeJobResponseFields>

/// The properties of ``ShiftTradeAddTradeJobResponse``.
public struct ShiftTradeAddTradeJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeAddTradeJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeAddTradeJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `addTradeResult`.
    public var addTradeResult: Field<ShiftTradeResponseItem> { Field("addTradeResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeAddTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeAddTradeJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeAddTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeAddTradeJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeBulkUpdateTradeStateBuJobResponse`.
public typealias ShiftTradeBulkUpdateTradeStateBuJobResponse = Model<ShiftTradeBulkUpdateTradeStateBuJobResponseFields>

/// The properties of ``ShiftTradeBulkUpdateTradeStateBuJobResponse``.
public struct ShiftTradeBulkUpdateTradeStateBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeBulkUpdateTradeStateBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeBulkUpdateTradeStateBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `bulkUpdateTradeStatesResult`.
    public var bulkUpdateTradeStatesResult: Field<BulkUpdateShiftTradeStateResult> { Field("bulkUpdateTradeStatesResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeBulkUpdateTradeStateBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeBulkUpdateTradeStateBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeBulkUpdateTradeStateBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeBulkUpdateTradeStateBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeEvaluateTradesBuJobResponse`.
public typealias ShiftTradeEvaluateTradesBuJobResponse = Model<ShiftTradeEvaluateTradesBuJobResponseFields>

/// The properties of ``ShiftTradeEvaluateTradesBuJobResponse``.
public struct ShiftTradeEvaluateTradesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeEvaluateTradesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeEvaluateTradesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `evaluateTradesResult`.
    public var evaluateTradesResult: Field<EvaluateShiftTradeListJobResponseItem> { Field("evaluateTradesResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeEvaluateTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeEvaluateTradesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeEvaluateTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeEvaluateTradesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeExternalActivityRule`.
public typealias ShiftTradeExternalActivityRule = Model<ShiftTradeExternalActivityRuleFields>

/// The properties of ``ShiftTradeExternalActivityRule``.
public struct ShiftTradeExternalActivityRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalActivityType`, required.
    public var externalActivityType: Field<ShiftTradeExternalActivityRuleExternalActivityType> { Field("externalActivityType") }
    /// `action`, required.
    public var action: Field<ShiftTradeExternalActivityRuleAction> { Field("action") }
    /// `activityCodeIdReplacement`.
    public var activityCodeIdReplacement: Field<String> { Field("activityCodeIdReplacement") }
}

/// A value of `externalActivityType` of ``ShiftTradeExternalActivityRule``, open to those that are newer than this
/// version.
public struct ShiftTradeExternalActivityRuleExternalActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActivityPlan`.
    public static var activityPlan: Self { "ActivityPlan" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `Opportunity`.
    public static var opportunity: Self { "Opportunity" }
}

/// A value of `action` of ``ShiftTradeExternalActivityRule``, open to those that are newer than this version.
public struct ShiftTradeExternalActivityRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DoNotAllowTrade`.
    public static var doNotAllowTrade: Self { "DoNotAllowTrade" }
    /// `KeepWithAgent`.
    public static var keepWithAgent: Self { "KeepWithAgent" }
}

/// The schema `ShiftTradeInitiatingSideResponseItem`.
public typealias ShiftTradeInitiatingSideResponseItem = Model<ShiftTradeInitiatingSideResponseItemFields>

/// The properties of ``ShiftTradeInitiatingSideResponseItem``.
public struct ShiftTradeInitiatingSideResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `managementUnit`, required.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `schedule`, required.
    public var schedule: Field<ScheduleReferenceWithBusinessUnit> { Field("schedule") }
    /// `shift`, required.
    public var shift: Field<ShiftTradeShiftResponseItem> { Field("shift") }
    /// `reviewNote`.
    public var reviewNote: Field<String> { Field("reviewNote") }
}

/// The schema `ShiftTradeListJobResponse`.
public typealias ShiftTradeListJobResponse = Model<ShiftTradeListJobResponseFields>

/// The properties of ``ShiftTradeListJobResponse``.
public struct ShiftTradeListJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ShiftTradeResponseItem]> { Field("entities") }
}

/// The schema `ShiftTradeListResponse`.
public typealias ShiftTradeListResponse = Model<ShiftTradeListResponseFields>

/// The properties of ``ShiftTradeListResponse``.
public struct ShiftTradeListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ShiftTradeResponse]> { Field("entities") }
}

/// The schema `ShiftTradeMatchResponseItem`.
public typealias ShiftTradeMatchResponseItem = Model<ShiftTradeMatchResponseItemFields>

/// The properties of ``ShiftTradeMatchResponseItem``.
public struct ShiftTradeMatchResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shiftIds`, required.
    public var shiftIds: Field<[String]> { Field("shiftIds") }
    /// `preview`, required.
    public var preview: Field<ShiftTradePreviewResponse> { Field("preview") }
}

/// The schema `ShiftTradeMatchReviewResponse`.
public typealias ShiftTradeMatchReviewResponse = Model<ShiftTradeMatchReviewResponseFields>

/// The properties of ``ShiftTradeMatchReviewResponse``.
public struct ShiftTradeMatchReviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `initiatingUser`.
    public var initiatingUser: Field<ShiftTradeMatchReviewUserResponse> { Field("initiatingUser") }
    /// `receivingUser`.
    public var receivingUser: Field<ShiftTradeMatchReviewUserResponse> { Field("receivingUser") }
    /// `violations`.
    public var violations: Field<[ShiftTradeMatchViolation]> { Field("violations") }
    /// `adminReviewViolations`.
    public var adminReviewViolations: Field<[ShiftTradeMatchViolation]> { Field("adminReviewViolations") }
    /// `unevaluatedRules`.
    public var unevaluatedRules: Field<[ShiftTradeMatchReviewResponseUnevaluatedRules]> { Field("unevaluatedRules") }
}

/// A value of `unevaluatedRules` of ``ShiftTradeMatchReviewResponse``, open to those that are newer than this version.
public struct ShiftTradeMatchReviewResponseUnevaluatedRules: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PlanningPeriodMinPaidTime`.
    public static var planningPeriodMinPaidTime: Self { "PlanningPeriodMinPaidTime" }
    /// `PlanningPeriodMaxPaidTime`.
    public static var planningPeriodMaxPaidTime: Self { "PlanningPeriodMaxPaidTime" }
    /// `MinimumTimeBetweenShifts`.
    public static var minimumTimeBetweenShifts: Self { "MinimumTimeBetweenShifts" }
}

/// The schema `ShiftTradeMatchReviewUserResponse`.
public typealias ShiftTradeMatchReviewUserResponse = Model<ShiftTradeMatchReviewUserResponseFields>

/// The properties of ``ShiftTradeMatchReviewUserResponse``.
public struct ShiftTradeMatchReviewUserResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weeklyMinimumPaidMinutes`.
    public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `preTradeSchedulePaidMinutes`.
    public var preTradeSchedulePaidMinutes: Field<Int> { Field("preTradeSchedulePaidMinutes") }
    /// `postTradeSchedulePaidMinutes`.
    public var postTradeSchedulePaidMinutes: Field<Int> { Field("postTradeSchedulePaidMinutes") }
    /// `postTradeNewShift`.
    public var postTradeNewShift: Field<ShiftTradePreviewResponse> { Field("postTradeNewShift") }
}

/// The schema `ShiftTradeMatchTradeJobResponse`.
public typealias ShiftTradeMatchTradeJobResponse = Model<ShiftTradeMatchTradeJobResponseFields>

/// The properties of ``ShiftTradeMatchTradeJobResponse``.
public struct ShiftTradeMatchTradeJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeMatchTradeJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeMatchTradeJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `matchTradeResult`.
    public var matchTradeResult: Field<EvaluatedShiftTradeResponseItem> { Field("matchTradeResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeMatchTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeMatchTradeJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeMatchTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeMatchTradeJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeMatchViolation`.
public typealias ShiftTradeMatchViolation = Model<ShiftTradeMatchViolationFields>

/// The properties of ``ShiftTradeMatchViolation``.
public struct ShiftTradeMatchViolationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ShiftTradeMatchViolationType> { Field("type") }
    /// `params`.
    public var params: Field<[String: String]> { Field("params") }
}

/// A value of `type` of ``ShiftTradeMatchViolation``, open to those that are newer than this version.
public struct ShiftTradeMatchViolationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentCapabilityMismatch`.
    public static var agentCapabilityMismatch: Self { "AgentCapabilityMismatch" }
    /// `CannotTradeWithYourself`.
    public static var cannotTradeWithYourself: Self { "CannotTradeWithYourself" }
    /// `DirectTradeForOtherUser`.
    public static var directTradeForOtherUser: Self { "DirectTradeForOtherUser" }
    /// `InitiatingAgentMinimumTimeBetweenShifts`.
    public static var initiatingAgentMinimumTimeBetweenShifts: Self { "InitiatingAgentMinimumTimeBetweenShifts" }
    /// `InitiatingAgentScheduleDoesNotExist`.
    public static var initiatingAgentScheduleDoesNotExist: Self { "InitiatingAgentScheduleDoesNotExist" }
    /// `InitiatingExternalActivityCannotInterruptReceivingShift`.
    public static var initiatingExternalActivityCannotInterruptReceivingShift: Self { "InitiatingExternalActivityCannotInterruptReceivingShift" }
    /// `InitiatingExternalActivityOutsideReceivingShift`.
    public static var initiatingExternalActivityOutsideReceivingShift: Self { "InitiatingExternalActivityOutsideReceivingShift" }
    /// `InitiatingPlanningPeriodMaxPaidTime`.
    public static var initiatingPlanningPeriodMaxPaidTime: Self { "InitiatingPlanningPeriodMaxPaidTime" }
    /// `InitiatingPlanningPeriodMinPaidTime`.
    public static var initiatingPlanningPeriodMinPaidTime: Self { "InitiatingPlanningPeriodMinPaidTime" }
    /// `InitiatingShiftDisallowedActivityCategory`.
    public static var initiatingShiftDisallowedActivityCategory: Self { "InitiatingShiftDisallowedActivityCategory" }
    /// `InitiatingShiftDoesNotExist`.
    public static var initiatingShiftDoesNotExist: Self { "InitiatingShiftDoesNotExist" }
    /// `InitiatingShiftHasExternalActivities`.
    public static var initiatingShiftHasExternalActivities: Self { "InitiatingShiftHasExternalActivities" }
    /// `InitiatingShiftOverlapsExisting`.
    public static var initiatingShiftOverlapsExisting: Self { "InitiatingShiftOverlapsExisting" }
    /// `InitiatingShiftStartTooClose`.
    public static var initiatingShiftStartTooClose: Self { "InitiatingShiftStartTooClose" }
    /// `InitiatingShiftTimesChanged`.
    public static var initiatingShiftTimesChanged: Self { "InitiatingShiftTimesChanged" }
    /// `InitiatingWeeklyMaxPaidTime`.
    public static var initiatingWeeklyMaxPaidTime: Self { "InitiatingWeeklyMaxPaidTime" }
    /// `InitiatingWeeklyMinPaidTime`.
    public static var initiatingWeeklyMinPaidTime: Self { "InitiatingWeeklyMinPaidTime" }
    /// `InvalidState`.
    public static var invalidState: Self { "InvalidState" }
    /// `OneSidedTradeCreation`.
    public static var oneSidedTradeCreation: Self { "OneSidedTradeCreation" }
    /// `ReceivingAgentMinimumTimeBetweenShifts`.
    public static var receivingAgentMinimumTimeBetweenShifts: Self { "ReceivingAgentMinimumTimeBetweenShifts" }
    /// `ReceivingAgentScheduleDoesNotExist`.
    public static var receivingAgentScheduleDoesNotExist: Self { "ReceivingAgentScheduleDoesNotExist" }
    /// `ReceivingExternalActivityCannotInterruptInitiatingShift`.
    public static var receivingExternalActivityCannotInterruptInitiatingShift: Self { "ReceivingExternalActivityCannotInterruptInitiatingShift" }
    /// `ReceivingExternalActivityOutsideInitiatingShift`.
    public static var receivingExternalActivityOutsideInitiatingShift: Self { "ReceivingExternalActivityOutsideInitiatingShift" }
    /// `ReceivingPlanningPeriodMaxPaidTime`.
    public static var receivingPlanningPeriodMaxPaidTime: Self { "ReceivingPlanningPeriodMaxPaidTime" }
    /// `ReceivingPlanningPeriodMinPaidTime`.
    public static var receivingPlanningPeriodMinPaidTime: Self { "ReceivingPlanningPeriodMinPaidTime" }
    /// `ReceivingShiftDisallowedActivityCategory`.
    public static var receivingShiftDisallowedActivityCategory: Self { "ReceivingShiftDisallowedActivityCategory" }
    /// `ReceivingShiftDoesNotExist`.
    public static var receivingShiftDoesNotExist: Self { "ReceivingShiftDoesNotExist" }
    /// `ReceivingShiftForOneSidedTrade`.
    public static var receivingShiftForOneSidedTrade: Self { "ReceivingShiftForOneSidedTrade" }
    /// `ReceivingShiftHasExternalActivities`.
    public static var receivingShiftHasExternalActivities: Self { "ReceivingShiftHasExternalActivities" }
    /// `ReceivingShiftMissingForTwoSidedTrade`.
    public static var receivingShiftMissingForTwoSidedTrade: Self { "ReceivingShiftMissingForTwoSidedTrade" }
    /// `ReceivingShiftOutsideAcceptableIntervals`.
    public static var receivingShiftOutsideAcceptableIntervals: Self { "ReceivingShiftOutsideAcceptableIntervals" }
    /// `ReceivingShiftOverlapsExisting`.
    public static var receivingShiftOverlapsExisting: Self { "ReceivingShiftOverlapsExisting" }
    /// `ReceivingShiftStartTooClose`.
    public static var receivingShiftStartTooClose: Self { "ReceivingShiftStartTooClose" }
    /// `ReceivingShiftTimesChanged`.
    public static var receivingShiftTimesChanged: Self { "ReceivingShiftTimesChanged" }
    /// `ReceivingWeeklyMaxPaidTime`.
    public static var receivingWeeklyMaxPaidTime: Self { "ReceivingWeeklyMaxPaidTime" }
    /// `ReceivingWeeklyMinPaidTime`.
    public static var receivingWeeklyMinPaidTime: Self { "ReceivingWeeklyMinPaidTime" }
    /// `ShiftTradingNotEnabled`.
    public static var shiftTradingNotEnabled: Self { "ShiftTradingNotEnabled" }
    /// `UnequalPaidTime`.
    public static var unequalPaidTime: Self { "UnequalPaidTime" }
    /// `WeekScheduleDifferent`.
    public static var weekScheduleDifferent: Self { "WeekScheduleDifferent" }
    /// `WeekScheduleDoesNotExist`.
    public static var weekScheduleDoesNotExist: Self { "WeekScheduleDoesNotExist" }
    /// `WeekScheduleUnpublished`.
    public static var weekScheduleUnpublished: Self { "WeekScheduleUnpublished" }
}

/// The schema `ShiftTradeMatchesSummaryResponse`.
public typealias ShiftTradeMatchesSummaryResponse = Model<ShiftTradeMatchesSummaryResponseFields>

/// The properties of ``ShiftTradeMatchesSummaryResponse``.
public struct ShiftTradeMatchesSummaryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WeekShiftTradeMatchesSummaryResponse]> { Field("entities") }
}

/// The schema `ShiftTradeNotification`.
public typealias ShiftTradeNotification = Model<ShiftTradeNotificationFields>

/// The properties of ``ShiftTradeNotification``.
public struct ShiftTradeNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `tradeId`.
    public var tradeId: Field<String> { Field("tradeId") }
    /// `oneSided`.
    public var oneSided: Field<Bool> { Field("oneSided") }
    /// `newState`.
    public var newState: Field<ShiftTradeNotificationNewState> { Field("newState") }
    /// `initiatingUser`.
    public var initiatingUser: Field<UserReference> { Field("initiatingUser") }
    /// `initiatingShiftDate`.
    public var initiatingShiftDate: Field<Instant> { Field("initiatingShiftDate") }
    /// `receivingUser`.
    public var receivingUser: Field<UserReference> { Field("receivingUser") }
    /// `receivingShiftDate`.
    public var receivingShiftDate: Field<Instant> { Field("receivingShiftDate") }
}

/// A value of `newState` of ``ShiftTradeNotification``, open to those that are newer than this version.
public struct ShiftTradeNotificationNewState: OpenEnum {
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

/// The schema `ShiftTradePreviewResponse`.
public typealias ShiftTradePreviewResponse = Model<ShiftTradePreviewResponseFields>

/// The properties of ``ShiftTradePreviewResponse``.
public struct ShiftTradePreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activities`.
    public var activities: Field<[ShiftTradeActivityPreviewResponse]> { Field("activities") }
}

/// The schema `ShiftTradeQueryAgentTradesJobResponse`.
public typealias ShiftTradeQueryAgentTradesJobResponse = Model<ShiftTradeQueryAgentTradesJobResponseFields>

/// The properties of ``ShiftTradeQueryAgentTradesJobResponse``.
public struct ShiftTradeQueryAgentTradesJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeQueryAgentTradesJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeQueryAgentTradesJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `queryAgentTradesResult`.
    public var queryAgentTradesResult: Field<ShiftTradeListJobResponse> { Field("queryAgentTradesResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeQueryAgentTradesJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryAgentTradesJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeQueryAgentTradesJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryAgentTradesJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeQueryTradesBuJobResponse`.
public typealias ShiftTradeQueryTradesBuJobResponse = Model<ShiftTradeQueryTradesBuJobResponseFields>

/// The properties of ``ShiftTradeQueryTradesBuJobResponse``.
public struct ShiftTradeQueryTradesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeQueryTradesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeQueryTradesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `queryTradesResult`.
    public var queryTradesResult: Field<ShiftTradeListJobResponse> { Field("queryTradesResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeQueryTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryTradesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeQueryTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryTradesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeQueryWeekSummariesBuJobResponse`.
public typealias ShiftTradeQueryWeekSummariesBuJobResponse = Model<ShiftTradeQueryWeekSummariesBuJobResponseFields>

/// The properties of ``ShiftTradeQueryWeekSummariesBuJobResponse``.
public struct ShiftTradeQueryWeekSummariesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeQueryWeekSummariesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeQueryWeekSummariesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `queryWeekSummariesResult`.
    public var queryWeekSummariesResult: Field<QueryWeekSummaryListJobResponseItem> { Field("queryWeekSummariesResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeQueryWeekSummariesBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeQueryWeekSummariesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeQueryWeekSummariesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryWeekSummariesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeReceivingSideResponseItem`.
public typealias ShiftTradeReceivingSideResponseItem = Model<ShiftTradeReceivingSideResponseItemFields>

/// The properties of ``ShiftTradeReceivingSideResponseItem``.
public struct ShiftTradeReceivingSideResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `shift`.
    public var shift: Field<ShiftTradeShiftResponseItem> { Field("shift") }
}

/// The schema `ShiftTradeResponse`.
public typealias ShiftTradeResponse = Model<ShiftTradeResponseFields>

/// The properties of ``ShiftTradeResponse``.
public struct ShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `schedule`.
    public var schedule: Field<BuScheduleReferenceForMuRoute> { Field("schedule") }
    /// `state`.
    public var state: Field<ShiftTradeResponseState> { Field("state") }
    /// `initiatingUser`.
    public var initiatingUser: Field<UserReference> { Field("initiatingUser") }
    /// `initiatingShiftId`.
    public var initiatingShiftId: Field<String> { Field("initiatingShiftId") }
    /// `initiatingShiftStart`.
    public var initiatingShiftStart: Field<Instant> { Field("initiatingShiftStart") }
    /// `initiatingShiftEnd`.
    public var initiatingShiftEnd: Field<Instant> { Field("initiatingShiftEnd") }
    /// `receivingWeekDate`, a date such as `2026-11-24`.
    public var receivingWeekDate: Field<String> { Field("receivingWeekDate") }
    /// `receivingUser`.
    public var receivingUser: Field<UserReference> { Field("receivingUser") }
    /// `receivingShiftId`.
    public var receivingShiftId: Field<String> { Field("receivingShiftId") }
    /// `receivingShiftStart`.
    public var receivingShiftStart: Field<Instant> { Field("receivingShiftStart") }
    /// `receivingShiftEnd`.
    public var receivingShiftEnd: Field<Instant> { Field("receivingShiftEnd") }
    /// `expiration`.
    public var expiration: Field<Instant> { Field("expiration") }
    /// `oneSided`.
    public var oneSided: Field<Bool> { Field("oneSided") }
    /// `acceptableIntervals`.
    public var acceptableIntervals: Field<[String]> { Field("acceptableIntervals") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``ShiftTradeResponse``, open to those that are newer than this version.
public struct ShiftTradeResponseState: OpenEnum {
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

/// The schema `ShiftTradeResponseItem`.
public typealias ShiftTradeResponseItem = Model<ShiftTradeResponseItemFields>

/// The properties of ``ShiftTradeResponseItem``.
public struct ShiftTradeResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `state`, required.
    public var state: Field<ShiftTradeResponseItemState> { Field("state") }
    /// `expirationDate`.
    public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `initiating`, required.
    public var initiating: Field<ShiftTradeInitiatingSideResponseItem> { Field("initiating") }
    /// `receiving`.
    public var receiving: Field<ShiftTradeReceivingSideResponseItem> { Field("receiving") }
    /// `acceptableIntervals`, required.
    public var acceptableIntervals: Field<[RequiredDateRange]> { Field("acceptableIntervals") }
    /// `oneSided`, required.
    public var oneSided: Field<Bool> { Field("oneSided") }
    /// `target`.
    public var target: Field<ShiftTradeTargetResponseItem> { Field("target") }
    /// `reviewedBy`.
    public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``ShiftTradeResponseItem``, open to those that are newer than this version.
public struct ShiftTradeResponseItemState: OpenEnum {
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

/// The schema `ShiftTradeSearchUnmatchedTradesBuJobResponse`.
public typealias ShiftTradeSearchUnmatchedTradesBuJobResponse = Model<ShiftTradeSearchUnmatchedTradesBuJobResponseFields>

/// The properties of ``ShiftTradeSearchUnmatchedTradesBuJobResponse``.
public struct ShiftTradeSearchUnmatchedTradesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeSearchUnmatchedTradesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeSearchUnmatchedTradesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `searchUnmatchedTradesResult`.
    public var searchUnmatchedTradesResult: Field<SearchUnmatchedShiftTradeListJobResponseItem> { Field("searchUnmatchedTradesResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeSearchUnmatchedTradesBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeSearchUnmatchedTradesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeSearchUnmatchedTradesBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeSearchUnmatchedTradesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeSettings`.
public typealias ShiftTradeSettings = Model<ShiftTradeSettingsFields>

/// The properties of ``ShiftTradeSettings``.
public struct ShiftTradeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `autoReview`.
    public var autoReview: Field<Bool> { Field("autoReview") }
    /// `allowDirectTrades`.
    public var allowDirectTrades: Field<Bool> { Field("allowDirectTrades") }
    /// `minHoursInFuture`.
    public var minHoursInFuture: Field<Int> { Field("minHoursInFuture") }
    /// `unequalPaid`.
    public var unequalPaid: Field<ShiftTradeSettingsUnequalPaid> { Field("unequalPaid") }
    /// `oneSided`.
    public var oneSided: Field<ShiftTradeSettingsOneSided> { Field("oneSided") }
    /// `weeklyMinPaidViolations`.
    public var weeklyMinPaidViolations: Field<ShiftTradeSettingsWeeklyMinPaidViolations> { Field("weeklyMinPaidViolations") }
    /// `weeklyMaxPaidViolations`.
    public var weeklyMaxPaidViolations: Field<ShiftTradeSettingsWeeklyMaxPaidViolations> { Field("weeklyMaxPaidViolations") }
    /// `requiresMatchingQueues`.
    public var requiresMatchingQueues: Field<Bool> { Field("requiresMatchingQueues") }
    /// `requiresMatchingLanguages`.
    public var requiresMatchingLanguages: Field<Bool> { Field("requiresMatchingLanguages") }
    /// `requiresMatchingSkills`.
    public var requiresMatchingSkills: Field<Bool> { Field("requiresMatchingSkills") }
    /// `requiresMatchingPlanningGroups`.
    public var requiresMatchingPlanningGroups: Field<Bool> { Field("requiresMatchingPlanningGroups") }
    /// `activityCategoryRules`.
    public var activityCategoryRules: Field<[ShiftTradeActivityRule]> { Field("activityCategoryRules") }
    /// `externalActivityRules`.
    public var externalActivityRules: Field<[ShiftTradeExternalActivityRule]> { Field("externalActivityRules") }
    /// `externalActivityRuleIgnoresActivityCategoryRule`.
    public var externalActivityRuleIgnoresActivityCategoryRule: Field<Bool> { Field("externalActivityRuleIgnoresActivityCategoryRule") }
    /// `maxTradeSpanWeeks`.
    public var maxTradeSpanWeeks: Field<Int> { Field("maxTradeSpanWeeks") }
    /// `maxTradesPerAgentPerWeek`.
    public var maxTradesPerAgentPerWeek: Field<Int> { Field("maxTradesPerAgentPerWeek") }
    /// `minMinutesBetweenShifts`.
    public var minMinutesBetweenShifts: Field<Int> { Field("minMinutesBetweenShifts") }
    /// `planningPeriodMinPaidViolations`.
    public var planningPeriodMinPaidViolations: Field<ShiftTradeSettingsPlanningPeriodMinPaidViolations> { Field("planningPeriodMinPaidViolations") }
    /// `planningPeriodMaxPaidViolations`.
    public var planningPeriodMaxPaidViolations: Field<ShiftTradeSettingsPlanningPeriodMaxPaidViolations> { Field("planningPeriodMaxPaidViolations") }
    /// `minMinutesBetweenShiftsViolations`.
    public var minMinutesBetweenShiftsViolations: Field<ShiftTradeSettingsMinMinutesBetweenShiftsViolations> { Field("minMinutesBetweenShiftsViolations") }
}

/// A value of `unequalPaid` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsUnequalPaid: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// A value of `oneSided` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsOneSided: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// A value of `weeklyMinPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsWeeklyMinPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// A value of `weeklyMaxPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsWeeklyMaxPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// A value of `planningPeriodMinPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this
/// version.
public struct ShiftTradeSettingsPlanningPeriodMinPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// A value of `planningPeriodMaxPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this
/// version.
public struct ShiftTradeSettingsPlanningPeriodMaxPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// A value of `minMinutesBetweenShiftsViolations` of ``ShiftTradeSettings``, open to those that are newer than this
/// version.
public struct ShiftTradeSettingsMinMinutesBetweenShiftsViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Disallow`.
    public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    public static var adminReview: Self { "AdminReview" }
}

/// The schema `ShiftTradeShiftResponseItem`.
public typealias ShiftTradeShiftResponseItem = Model<ShiftTradeShiftResponseItemFields>

/// The properties of ``ShiftTradeShiftResponseItem``.
public struct ShiftTradeShiftResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `ShiftTradeTargetRequestItem`.
public typealias ShiftTradeTargetRequestItem = Model<ShiftTradeTargetRequestItemFields>

/// The properties of ``ShiftTradeTargetRequestItem``.
public struct ShiftTradeTargetRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `ShiftTradeTargetResponseItem`.
public typealias ShiftTradeTargetResponseItem = Model<ShiftTradeTargetResponseItemFields>

/// The properties of ``ShiftTradeTargetResponseItem``.
public struct ShiftTradeTargetResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
}

/// The schema `ShiftTradeUpdateTradeJobResponse`.
public typealias ShiftTradeUpdateTradeJobResponse = Model<ShiftTradeUpdateTradeJobResponseFields>

/// The properties of ``ShiftTradeUpdateTradeJobResponse``.
public struct ShiftTradeUpdateTradeJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeUpdateTradeJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeUpdateTradeJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `updateTradeResult`.
    public var updateTradeResult: Field<ShiftTradeResponseItem> { Field("updateTradeResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeUpdateTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeUpdateTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeUpdateTradeStateJobResponse`.
public typealias ShiftTradeUpdateTradeStateJobResponse = Model<ShiftTradeUpdateTradeStateJobResponseFields>

/// The properties of ``ShiftTradeUpdateTradeStateJobResponse``.
public struct ShiftTradeUpdateTradeStateJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ShiftTradeUpdateTradeStateJobResponseStatus> { Field("status") }
    /// `type`, required.
    public var type: Field<ShiftTradeUpdateTradeStateJobResponseType> { Field("type") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    public var error: Field<ErrorBody> { Field("error") }
    /// `updateTradeStateResult`.
    public var updateTradeStateResult: Field<BulkUpdateShiftTradeStateResultItem> { Field("updateTradeStateResult") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeUpdateTradeStateJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeStateJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeUpdateTradeStateJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeStateJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeWeekSummaryResponseItem`.
public typealias ShiftTradeWeekSummaryResponseItem = Model<ShiftTradeWeekSummaryResponseItemFields>

/// The properties of ``ShiftTradeWeekSummaryResponseItem``.
public struct ShiftTradeWeekSummaryResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `initiatingMatchedCount`, required.
    public var initiatingMatchedCount: Field<Int> { Field("initiatingMatchedCount") }
    /// `crossWeekReceivingMatchedCount`, required.
    public var crossWeekReceivingMatchedCount: Field<Int> { Field("crossWeekReceivingMatchedCount") }
}

/// The schema `ShortTermForecastReference`.
public typealias ShortTermForecastReference = Model<ShortTermForecastReferenceFields>

/// The properties of ``ShortTermForecastReference``.
public struct ShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`, required.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `ShortTermForecastingSettings`.
public typealias ShortTermForecastingSettings = Model<ShortTermForecastingSettingsFields>

/// The properties of ``ShortTermForecastingSettings``.
public struct ShortTermForecastingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultHistoryWeeks`.
    public var defaultHistoryWeeks: Field<Int> { Field("defaultHistoryWeeks") }
}

/// The schema `ShrinkageOverride`.
public typealias ShrinkageOverride = Model<ShrinkageOverrideFields>

/// The properties of ``ShrinkageOverride``.
public struct ShrinkageOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`, required.
    public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `shrinkagePercent`.
    public var shrinkagePercent: Field<Double> { Field("shrinkagePercent") }
}

/// The schema `ShrinkageOverrides`.
public typealias ShrinkageOverrides = Model<ShrinkageOverridesFields>

/// The properties of ``ShrinkageOverrides``.
public struct ShrinkageOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clear`.
    public var clear: Field<Bool> { Field("clear") }
    /// `values`.
    public var values: Field<[ShrinkageOverride]> { Field("values") }
}
