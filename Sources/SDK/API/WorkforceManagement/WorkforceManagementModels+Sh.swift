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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `effectiveWorkPlan`, required.
    @_alwaysEmitIntoClient public var effectiveWorkPlan: Field<ShiftSetEffectiveWorkPlan> { Field("effectiveWorkPlan") }
    /// `shifts`, required.
    @_alwaysEmitIntoClient public var shifts: Field<[ScheduleBidScheduledShift]> { Field("shifts") }
    /// `suggestedAgentCount`, required.
    @_alwaysEmitIntoClient public var suggestedAgentCount: Field<Int> { Field("suggestedAgentCount") }
    /// `overrideAgentCount`.
    @_alwaysEmitIntoClient public var overrideAgentCount: Field<Int> { Field("overrideAgentCount") }
}

/// The schema `ShiftSetEffectiveWorkPlan`.
public typealias ShiftSetEffectiveWorkPlan = Model<ShiftSetEffectiveWorkPlanFields>

/// The properties of ``ShiftSetEffectiveWorkPlan``.
public struct ShiftSetEffectiveWorkPlanFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
    /// `workPlanRotationId`.
    @_alwaysEmitIntoClient public var workPlanRotationId: Field<String> { Field("workPlanRotationId") }
    /// `positionInRotation`.
    @_alwaysEmitIntoClient public var positionInRotation: Field<Int> { Field("positionInRotation") }
}

/// The schema `ShiftStartVariance`.
public typealias ShiftStartVariance = Model<ShiftStartVarianceFields>

/// The properties of ``ShiftStartVariance``.
public struct ShiftStartVarianceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `applicableDays`, required.
    @_alwaysEmitIntoClient public var applicableDays: Field<[ShiftStartVarianceApplicableDays]> { Field("applicableDays") }
    /// `maxShiftStartVarianceMinutes`, required.
    @_alwaysEmitIntoClient public var maxShiftStartVarianceMinutes: Field<Int> { Field("maxShiftStartVarianceMinutes") }
}

/// A value of `applicableDays` of ``ShiftStartVariance``, open to those that are newer than this version.
public struct ShiftStartVarianceApplicableDays: OpenEnum {
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

/// The schema `ShiftTradeActivityPreviewResponse`.
public typealias ShiftTradeActivityPreviewResponse = Model<ShiftTradeActivityPreviewResponseFields>

/// The properties of ``ShiftTradeActivityPreviewResponse``.
public struct ShiftTradeActivityPreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `payableMinutes`.
    @_alwaysEmitIntoClient public var payableMinutes: Field<Int> { Field("payableMinutes") }
    /// `externalActivityType`.
    @_alwaysEmitIntoClient public var externalActivityType: Field<ShiftTradeActivityPreviewResponseExternalActivityType> { Field("externalActivityType") }
    /// `externalActivityId`.
    @_alwaysEmitIntoClient public var externalActivityId: Field<String> { Field("externalActivityId") }
}

/// A value of `externalActivityType` of ``ShiftTradeActivityPreviewResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeActivityPreviewResponseExternalActivityType: OpenEnum {
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

/// The schema `ShiftTradeActivityRule`.
public typealias ShiftTradeActivityRule = Model<ShiftTradeActivityRuleFields>

/// The properties of ``ShiftTradeActivityRule``.
public struct ShiftTradeActivityRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`, required.
    @_alwaysEmitIntoClient public var activityCategory: Field<ShiftTradeActivityRuleActivityCategory> { Field("activityCategory") }
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<ShiftTradeActivityRuleAction> { Field("action") }
    /// `activityCodeIdReplacement`.
    @_alwaysEmitIntoClient public var activityCodeIdReplacement: Field<String> { Field("activityCodeIdReplacement") }
}

/// A value of `activityCategory` of ``ShiftTradeActivityRule``, open to those that are newer than this version.
public struct ShiftTradeActivityRuleActivityCategory: OpenEnum {
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

/// A value of `action` of ``ShiftTradeActivityRule``, open to those that are newer than this version.
public struct ShiftTradeActivityRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Replace`.
    @_alwaysEmitIntoClient public static var replace: Self { "Replace" }
    /// `DoNotAllowTrade`.
    @_alwaysEmitIntoClient public static var doNotAllowTrade: Self { "DoNotAllowTrade" }
    /// `KeepWithSchedule`.
    @_alwaysEmitIntoClient public static var keepWithSchedule: Self { "KeepWithSchedule" }
}

/// The schema `ShiftTradeAddTradeJobResponse`.
public typealias ShiftTradeAddTradeJobResponse = Model<ShiftTradeAddTradeJobResponseFields>

/// The properties of ``ShiftTradeAddTradeJobResponse``.
public struct ShiftTradeAddTradeJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeAddTradeJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeAddTradeJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `addTradeResult`.
    @_alwaysEmitIntoClient public var addTradeResult: Field<ShiftTradeResponseItem> { Field("addTradeResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeAddTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeAddTradeJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeAddTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeAddTradeJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeBulkUpdateTradeStateBuJobResponse`.
public typealias ShiftTradeBulkUpdateTradeStateBuJobResponse = Model<ShiftTradeBulkUpdateTradeStateBuJobResponseFields>

/// The properties of ``ShiftTradeBulkUpdateTradeStateBuJobResponse``.
public struct ShiftTradeBulkUpdateTradeStateBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeBulkUpdateTradeStateBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeBulkUpdateTradeStateBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `bulkUpdateTradeStatesResult`.
    @_alwaysEmitIntoClient public var bulkUpdateTradeStatesResult: Field<BulkUpdateShiftTradeStateResult> { Field("bulkUpdateTradeStatesResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeBulkUpdateTradeStateBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeBulkUpdateTradeStateBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeBulkUpdateTradeStateBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeBulkUpdateTradeStateBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeEvaluateTradesBuJobResponse`.
public typealias ShiftTradeEvaluateTradesBuJobResponse = Model<ShiftTradeEvaluateTradesBuJobResponseFields>

/// The properties of ``ShiftTradeEvaluateTradesBuJobResponse``.
public struct ShiftTradeEvaluateTradesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeEvaluateTradesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeEvaluateTradesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `evaluateTradesResult`.
    @_alwaysEmitIntoClient public var evaluateTradesResult: Field<EvaluateShiftTradeListJobResponseItem> { Field("evaluateTradesResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeEvaluateTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeEvaluateTradesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeEvaluateTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeEvaluateTradesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeExternalActivityRule`.
public typealias ShiftTradeExternalActivityRule = Model<ShiftTradeExternalActivityRuleFields>

/// The properties of ``ShiftTradeExternalActivityRule``.
public struct ShiftTradeExternalActivityRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalActivityType`, required.
    @_alwaysEmitIntoClient public var externalActivityType: Field<ShiftTradeExternalActivityRuleExternalActivityType> { Field("externalActivityType") }
    /// `action`, required.
    @_alwaysEmitIntoClient public var action: Field<ShiftTradeExternalActivityRuleAction> { Field("action") }
    /// `activityCodeIdReplacement`.
    @_alwaysEmitIntoClient public var activityCodeIdReplacement: Field<String> { Field("activityCodeIdReplacement") }
}

/// A value of `externalActivityType` of ``ShiftTradeExternalActivityRule``, open to those that are newer than this
/// version.
public struct ShiftTradeExternalActivityRuleExternalActivityType: OpenEnum {
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

/// A value of `action` of ``ShiftTradeExternalActivityRule``, open to those that are newer than this version.
public struct ShiftTradeExternalActivityRuleAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DoNotAllowTrade`.
    @_alwaysEmitIntoClient public static var doNotAllowTrade: Self { "DoNotAllowTrade" }
    /// `KeepWithAgent`.
    @_alwaysEmitIntoClient public static var keepWithAgent: Self { "KeepWithAgent" }
}

/// The schema `ShiftTradeInitiatingSideResponseItem`.
public typealias ShiftTradeInitiatingSideResponseItem = Model<ShiftTradeInitiatingSideResponseItemFields>

/// The properties of ``ShiftTradeInitiatingSideResponseItem``.
public struct ShiftTradeInitiatingSideResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<ScheduleReferenceWithBusinessUnit> { Field("schedule") }
    /// `shift`, required.
    @_alwaysEmitIntoClient public var shift: Field<ShiftTradeShiftResponseItem> { Field("shift") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<String> { Field("reviewNote") }
}

/// The schema `ShiftTradeListJobResponse`.
public typealias ShiftTradeListJobResponse = Model<ShiftTradeListJobResponseFields>

/// The properties of ``ShiftTradeListJobResponse``.
public struct ShiftTradeListJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ShiftTradeResponseItem]> { Field("entities") }
}

/// The schema `ShiftTradeListResponse`.
public typealias ShiftTradeListResponse = Model<ShiftTradeListResponseFields>

/// The properties of ``ShiftTradeListResponse``.
public struct ShiftTradeListResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ShiftTradeResponse]> { Field("entities") }
}

/// The schema `ShiftTradeMatchResponseItem`.
public typealias ShiftTradeMatchResponseItem = Model<ShiftTradeMatchResponseItemFields>

/// The properties of ``ShiftTradeMatchResponseItem``.
public struct ShiftTradeMatchResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shiftIds`, required.
    @_alwaysEmitIntoClient public var shiftIds: Field<[String]> { Field("shiftIds") }
    /// `preview`, required.
    @_alwaysEmitIntoClient public var preview: Field<ShiftTradePreviewResponse> { Field("preview") }
}

/// The schema `ShiftTradeMatchReviewResponse`.
public typealias ShiftTradeMatchReviewResponse = Model<ShiftTradeMatchReviewResponseFields>

/// The properties of ``ShiftTradeMatchReviewResponse``.
public struct ShiftTradeMatchReviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `initiatingUser`.
    @_alwaysEmitIntoClient public var initiatingUser: Field<ShiftTradeMatchReviewUserResponse> { Field("initiatingUser") }
    /// `receivingUser`.
    @_alwaysEmitIntoClient public var receivingUser: Field<ShiftTradeMatchReviewUserResponse> { Field("receivingUser") }
    /// `violations`.
    @_alwaysEmitIntoClient public var violations: Field<[ShiftTradeMatchViolation]> { Field("violations") }
    /// `adminReviewViolations`.
    @_alwaysEmitIntoClient public var adminReviewViolations: Field<[ShiftTradeMatchViolation]> { Field("adminReviewViolations") }
    /// `unevaluatedRules`.
    @_alwaysEmitIntoClient public var unevaluatedRules: Field<[ShiftTradeMatchReviewResponseUnevaluatedRules]> { Field("unevaluatedRules") }
}

/// A value of `unevaluatedRules` of ``ShiftTradeMatchReviewResponse``, open to those that are newer than this version.
public struct ShiftTradeMatchReviewResponseUnevaluatedRules: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PlanningPeriodMinPaidTime`.
    @_alwaysEmitIntoClient public static var planningPeriodMinPaidTime: Self { "PlanningPeriodMinPaidTime" }
    /// `PlanningPeriodMaxPaidTime`.
    @_alwaysEmitIntoClient public static var planningPeriodMaxPaidTime: Self { "PlanningPeriodMaxPaidTime" }
    /// `MinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public static var minimumTimeBetweenShifts: Self { "MinimumTimeBetweenShifts" }
}

/// The schema `ShiftTradeMatchReviewUserResponse`.
public typealias ShiftTradeMatchReviewUserResponse = Model<ShiftTradeMatchReviewUserResponseFields>

/// The properties of ``ShiftTradeMatchReviewUserResponse``.
public struct ShiftTradeMatchReviewUserResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weeklyMinimumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMinimumPaidMinutes: Field<Int> { Field("weeklyMinimumPaidMinutes") }
    /// `weeklyMaximumPaidMinutes`.
    @_alwaysEmitIntoClient public var weeklyMaximumPaidMinutes: Field<Int> { Field("weeklyMaximumPaidMinutes") }
    /// `preTradeSchedulePaidMinutes`.
    @_alwaysEmitIntoClient public var preTradeSchedulePaidMinutes: Field<Int> { Field("preTradeSchedulePaidMinutes") }
    /// `postTradeSchedulePaidMinutes`.
    @_alwaysEmitIntoClient public var postTradeSchedulePaidMinutes: Field<Int> { Field("postTradeSchedulePaidMinutes") }
    /// `postTradeNewShift`.
    @_alwaysEmitIntoClient public var postTradeNewShift: Field<ShiftTradePreviewResponse> { Field("postTradeNewShift") }
}

/// The schema `ShiftTradeMatchTradeJobResponse`.
public typealias ShiftTradeMatchTradeJobResponse = Model<ShiftTradeMatchTradeJobResponseFields>

/// The properties of ``ShiftTradeMatchTradeJobResponse``.
public struct ShiftTradeMatchTradeJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeMatchTradeJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeMatchTradeJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `matchTradeResult`.
    @_alwaysEmitIntoClient public var matchTradeResult: Field<EvaluatedShiftTradeResponseItem> { Field("matchTradeResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeMatchTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeMatchTradeJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeMatchTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeMatchTradeJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeMatchViolation`.
public typealias ShiftTradeMatchViolation = Model<ShiftTradeMatchViolationFields>

/// The properties of ``ShiftTradeMatchViolation``.
public struct ShiftTradeMatchViolationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeMatchViolationType> { Field("type") }
    /// `params`.
    @_alwaysEmitIntoClient public var params: Field<[String: String]> { Field("params") }
}

/// A value of `type` of ``ShiftTradeMatchViolation``, open to those that are newer than this version.
public struct ShiftTradeMatchViolationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentCapabilityMismatch`.
    @_alwaysEmitIntoClient public static var agentCapabilityMismatch: Self { "AgentCapabilityMismatch" }
    /// `CannotTradeWithYourself`.
    @_alwaysEmitIntoClient public static var cannotTradeWithYourself: Self { "CannotTradeWithYourself" }
    /// `DirectTradeForOtherUser`.
    @_alwaysEmitIntoClient public static var directTradeForOtherUser: Self { "DirectTradeForOtherUser" }
    /// `InitiatingAgentMinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public static var initiatingAgentMinimumTimeBetweenShifts: Self { "InitiatingAgentMinimumTimeBetweenShifts" }
    /// `InitiatingAgentScheduleDoesNotExist`.
    @_alwaysEmitIntoClient public static var initiatingAgentScheduleDoesNotExist: Self { "InitiatingAgentScheduleDoesNotExist" }
    /// `InitiatingExternalActivityCannotInterruptReceivingShift`.
    @_alwaysEmitIntoClient public static var initiatingExternalActivityCannotInterruptReceivingShift: Self { "InitiatingExternalActivityCannotInterruptReceivingShift" }
    /// `InitiatingExternalActivityOutsideReceivingShift`.
    @_alwaysEmitIntoClient public static var initiatingExternalActivityOutsideReceivingShift: Self { "InitiatingExternalActivityOutsideReceivingShift" }
    /// `InitiatingPlanningPeriodMaxPaidTime`.
    @_alwaysEmitIntoClient public static var initiatingPlanningPeriodMaxPaidTime: Self { "InitiatingPlanningPeriodMaxPaidTime" }
    /// `InitiatingPlanningPeriodMinPaidTime`.
    @_alwaysEmitIntoClient public static var initiatingPlanningPeriodMinPaidTime: Self { "InitiatingPlanningPeriodMinPaidTime" }
    /// `InitiatingShiftDisallowedActivityCategory`.
    @_alwaysEmitIntoClient public static var initiatingShiftDisallowedActivityCategory: Self { "InitiatingShiftDisallowedActivityCategory" }
    /// `InitiatingShiftDoesNotExist`.
    @_alwaysEmitIntoClient public static var initiatingShiftDoesNotExist: Self { "InitiatingShiftDoesNotExist" }
    /// `InitiatingShiftHasExternalActivities`.
    @_alwaysEmitIntoClient public static var initiatingShiftHasExternalActivities: Self { "InitiatingShiftHasExternalActivities" }
    /// `InitiatingShiftOverlapsExisting`.
    @_alwaysEmitIntoClient public static var initiatingShiftOverlapsExisting: Self { "InitiatingShiftOverlapsExisting" }
    /// `InitiatingShiftStartTooClose`.
    @_alwaysEmitIntoClient public static var initiatingShiftStartTooClose: Self { "InitiatingShiftStartTooClose" }
    /// `InitiatingShiftTimesChanged`.
    @_alwaysEmitIntoClient public static var initiatingShiftTimesChanged: Self { "InitiatingShiftTimesChanged" }
    /// `InitiatingWeeklyMaxPaidTime`.
    @_alwaysEmitIntoClient public static var initiatingWeeklyMaxPaidTime: Self { "InitiatingWeeklyMaxPaidTime" }
    /// `InitiatingWeeklyMinPaidTime`.
    @_alwaysEmitIntoClient public static var initiatingWeeklyMinPaidTime: Self { "InitiatingWeeklyMinPaidTime" }
    /// `InvalidState`.
    @_alwaysEmitIntoClient public static var invalidState: Self { "InvalidState" }
    /// `OneSidedTradeCreation`.
    @_alwaysEmitIntoClient public static var oneSidedTradeCreation: Self { "OneSidedTradeCreation" }
    /// `ReceivingAgentMinimumTimeBetweenShifts`.
    @_alwaysEmitIntoClient public static var receivingAgentMinimumTimeBetweenShifts: Self { "ReceivingAgentMinimumTimeBetweenShifts" }
    /// `ReceivingAgentScheduleDoesNotExist`.
    @_alwaysEmitIntoClient public static var receivingAgentScheduleDoesNotExist: Self { "ReceivingAgentScheduleDoesNotExist" }
    /// `ReceivingExternalActivityCannotInterruptInitiatingShift`.
    @_alwaysEmitIntoClient public static var receivingExternalActivityCannotInterruptInitiatingShift: Self { "ReceivingExternalActivityCannotInterruptInitiatingShift" }
    /// `ReceivingExternalActivityOutsideInitiatingShift`.
    @_alwaysEmitIntoClient public static var receivingExternalActivityOutsideInitiatingShift: Self { "ReceivingExternalActivityOutsideInitiatingShift" }
    /// `ReceivingPlanningPeriodMaxPaidTime`.
    @_alwaysEmitIntoClient public static var receivingPlanningPeriodMaxPaidTime: Self { "ReceivingPlanningPeriodMaxPaidTime" }
    /// `ReceivingPlanningPeriodMinPaidTime`.
    @_alwaysEmitIntoClient public static var receivingPlanningPeriodMinPaidTime: Self { "ReceivingPlanningPeriodMinPaidTime" }
    /// `ReceivingShiftDisallowedActivityCategory`.
    @_alwaysEmitIntoClient public static var receivingShiftDisallowedActivityCategory: Self { "ReceivingShiftDisallowedActivityCategory" }
    /// `ReceivingShiftDoesNotExist`.
    @_alwaysEmitIntoClient public static var receivingShiftDoesNotExist: Self { "ReceivingShiftDoesNotExist" }
    /// `ReceivingShiftForOneSidedTrade`.
    @_alwaysEmitIntoClient public static var receivingShiftForOneSidedTrade: Self { "ReceivingShiftForOneSidedTrade" }
    /// `ReceivingShiftHasExternalActivities`.
    @_alwaysEmitIntoClient public static var receivingShiftHasExternalActivities: Self { "ReceivingShiftHasExternalActivities" }
    /// `ReceivingShiftMissingForTwoSidedTrade`.
    @_alwaysEmitIntoClient public static var receivingShiftMissingForTwoSidedTrade: Self { "ReceivingShiftMissingForTwoSidedTrade" }
    /// `ReceivingShiftOutsideAcceptableIntervals`.
    @_alwaysEmitIntoClient public static var receivingShiftOutsideAcceptableIntervals: Self { "ReceivingShiftOutsideAcceptableIntervals" }
    /// `ReceivingShiftOverlapsExisting`.
    @_alwaysEmitIntoClient public static var receivingShiftOverlapsExisting: Self { "ReceivingShiftOverlapsExisting" }
    /// `ReceivingShiftStartTooClose`.
    @_alwaysEmitIntoClient public static var receivingShiftStartTooClose: Self { "ReceivingShiftStartTooClose" }
    /// `ReceivingShiftTimesChanged`.
    @_alwaysEmitIntoClient public static var receivingShiftTimesChanged: Self { "ReceivingShiftTimesChanged" }
    /// `ReceivingWeeklyMaxPaidTime`.
    @_alwaysEmitIntoClient public static var receivingWeeklyMaxPaidTime: Self { "ReceivingWeeklyMaxPaidTime" }
    /// `ReceivingWeeklyMinPaidTime`.
    @_alwaysEmitIntoClient public static var receivingWeeklyMinPaidTime: Self { "ReceivingWeeklyMinPaidTime" }
    /// `ShiftTradingNotEnabled`.
    @_alwaysEmitIntoClient public static var shiftTradingNotEnabled: Self { "ShiftTradingNotEnabled" }
    /// `UnequalPaidTime`.
    @_alwaysEmitIntoClient public static var unequalPaidTime: Self { "UnequalPaidTime" }
    /// `WeekScheduleDifferent`.
    @_alwaysEmitIntoClient public static var weekScheduleDifferent: Self { "WeekScheduleDifferent" }
    /// `WeekScheduleDoesNotExist`.
    @_alwaysEmitIntoClient public static var weekScheduleDoesNotExist: Self { "WeekScheduleDoesNotExist" }
    /// `WeekScheduleUnpublished`.
    @_alwaysEmitIntoClient public static var weekScheduleUnpublished: Self { "WeekScheduleUnpublished" }
}

/// The schema `ShiftTradeMatchesSummaryResponse`.
public typealias ShiftTradeMatchesSummaryResponse = Model<ShiftTradeMatchesSummaryResponseFields>

/// The properties of ``ShiftTradeMatchesSummaryResponse``.
public struct ShiftTradeMatchesSummaryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WeekShiftTradeMatchesSummaryResponse]> { Field("entities") }
}

/// The schema `ShiftTradeNotification`.
public typealias ShiftTradeNotification = Model<ShiftTradeNotificationFields>

/// The properties of ``ShiftTradeNotification``.
public struct ShiftTradeNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `tradeId`.
    @_alwaysEmitIntoClient public var tradeId: Field<String> { Field("tradeId") }
    /// `oneSided`.
    @_alwaysEmitIntoClient public var oneSided: Field<Bool> { Field("oneSided") }
    /// `newState`.
    @_alwaysEmitIntoClient public var newState: Field<ShiftTradeNotificationNewState> { Field("newState") }
    /// `initiatingUser`.
    @_alwaysEmitIntoClient public var initiatingUser: Field<UserReference> { Field("initiatingUser") }
    /// `initiatingShiftDate`.
    @_alwaysEmitIntoClient public var initiatingShiftDate: Field<Instant> { Field("initiatingShiftDate") }
    /// `receivingUser`.
    @_alwaysEmitIntoClient public var receivingUser: Field<UserReference> { Field("receivingUser") }
    /// `receivingShiftDate`.
    @_alwaysEmitIntoClient public var receivingShiftDate: Field<Instant> { Field("receivingShiftDate") }
}

/// A value of `newState` of ``ShiftTradeNotification``, open to those that are newer than this version.
public struct ShiftTradeNotificationNewState: OpenEnum {
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

/// The schema `ShiftTradePreviewResponse`.
public typealias ShiftTradePreviewResponse = Model<ShiftTradePreviewResponseFields>

/// The properties of ``ShiftTradePreviewResponse``.
public struct ShiftTradePreviewResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[ShiftTradeActivityPreviewResponse]> { Field("activities") }
}

/// The schema `ShiftTradeQueryAgentTradesJobResponse`.
public typealias ShiftTradeQueryAgentTradesJobResponse = Model<ShiftTradeQueryAgentTradesJobResponseFields>

/// The properties of ``ShiftTradeQueryAgentTradesJobResponse``.
public struct ShiftTradeQueryAgentTradesJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeQueryAgentTradesJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeQueryAgentTradesJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `queryAgentTradesResult`.
    @_alwaysEmitIntoClient public var queryAgentTradesResult: Field<ShiftTradeListJobResponse> { Field("queryAgentTradesResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeQueryAgentTradesJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryAgentTradesJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeQueryAgentTradesJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryAgentTradesJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeQueryTradesBuJobResponse`.
public typealias ShiftTradeQueryTradesBuJobResponse = Model<ShiftTradeQueryTradesBuJobResponseFields>

/// The properties of ``ShiftTradeQueryTradesBuJobResponse``.
public struct ShiftTradeQueryTradesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeQueryTradesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeQueryTradesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `queryTradesResult`.
    @_alwaysEmitIntoClient public var queryTradesResult: Field<ShiftTradeListJobResponse> { Field("queryTradesResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeQueryTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryTradesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeQueryTradesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryTradesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeQueryWeekSummariesBuJobResponse`.
public typealias ShiftTradeQueryWeekSummariesBuJobResponse = Model<ShiftTradeQueryWeekSummariesBuJobResponseFields>

/// The properties of ``ShiftTradeQueryWeekSummariesBuJobResponse``.
public struct ShiftTradeQueryWeekSummariesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeQueryWeekSummariesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeQueryWeekSummariesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `queryWeekSummariesResult`.
    @_alwaysEmitIntoClient public var queryWeekSummariesResult: Field<QueryWeekSummaryListJobResponseItem> { Field("queryWeekSummariesResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeQueryWeekSummariesBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeQueryWeekSummariesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeQueryWeekSummariesBuJobResponse``, open to those that are newer than this version.
public struct ShiftTradeQueryWeekSummariesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeReceivingSideResponseItem`.
public typealias ShiftTradeReceivingSideResponseItem = Model<ShiftTradeReceivingSideResponseItemFields>

/// The properties of ``ShiftTradeReceivingSideResponseItem``.
public struct ShiftTradeReceivingSideResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `shift`.
    @_alwaysEmitIntoClient public var shift: Field<ShiftTradeShiftResponseItem> { Field("shift") }
}

/// The schema `ShiftTradeResponse`.
public typealias ShiftTradeResponse = Model<ShiftTradeResponseFields>

/// The properties of ``ShiftTradeResponse``.
public struct ShiftTradeResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `weekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<BuScheduleReferenceForMuRoute> { Field("schedule") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ShiftTradeResponseState> { Field("state") }
    /// `initiatingUser`.
    @_alwaysEmitIntoClient public var initiatingUser: Field<UserReference> { Field("initiatingUser") }
    /// `initiatingShiftId`.
    @_alwaysEmitIntoClient public var initiatingShiftId: Field<String> { Field("initiatingShiftId") }
    /// `initiatingShiftStart`.
    @_alwaysEmitIntoClient public var initiatingShiftStart: Field<Instant> { Field("initiatingShiftStart") }
    /// `initiatingShiftEnd`.
    @_alwaysEmitIntoClient public var initiatingShiftEnd: Field<Instant> { Field("initiatingShiftEnd") }
    /// `receivingWeekDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var receivingWeekDate: Field<String> { Field("receivingWeekDate") }
    /// `receivingUser`.
    @_alwaysEmitIntoClient public var receivingUser: Field<UserReference> { Field("receivingUser") }
    /// `receivingShiftId`.
    @_alwaysEmitIntoClient public var receivingShiftId: Field<String> { Field("receivingShiftId") }
    /// `receivingShiftStart`.
    @_alwaysEmitIntoClient public var receivingShiftStart: Field<Instant> { Field("receivingShiftStart") }
    /// `receivingShiftEnd`.
    @_alwaysEmitIntoClient public var receivingShiftEnd: Field<Instant> { Field("receivingShiftEnd") }
    /// `expiration`.
    @_alwaysEmitIntoClient public var expiration: Field<Instant> { Field("expiration") }
    /// `oneSided`.
    @_alwaysEmitIntoClient public var oneSided: Field<Bool> { Field("oneSided") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<[String]> { Field("acceptableIntervals") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``ShiftTradeResponse``, open to those that are newer than this version.
public struct ShiftTradeResponseState: OpenEnum {
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

/// The schema `ShiftTradeResponseItem`.
public typealias ShiftTradeResponseItem = Model<ShiftTradeResponseItemFields>

/// The properties of ``ShiftTradeResponseItem``.
public struct ShiftTradeResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<ShiftTradeResponseItemState> { Field("state") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<Instant> { Field("expirationDate") }
    /// `initiating`, required.
    @_alwaysEmitIntoClient public var initiating: Field<ShiftTradeInitiatingSideResponseItem> { Field("initiating") }
    /// `receiving`.
    @_alwaysEmitIntoClient public var receiving: Field<ShiftTradeReceivingSideResponseItem> { Field("receiving") }
    /// `acceptableIntervals`, required.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<[RequiredDateRange]> { Field("acceptableIntervals") }
    /// `oneSided`, required.
    @_alwaysEmitIntoClient public var oneSided: Field<Bool> { Field("oneSided") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<ShiftTradeTargetResponseItem> { Field("target") }
    /// `reviewedBy`.
    @_alwaysEmitIntoClient public var reviewedBy: Field<UserReference> { Field("reviewedBy") }
    /// `reviewedDate`.
    @_alwaysEmitIntoClient public var reviewedDate: Field<Instant> { Field("reviewedDate") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``ShiftTradeResponseItem``, open to those that are newer than this version.
public struct ShiftTradeResponseItemState: OpenEnum {
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

/// The schema `ShiftTradeSearchUnmatchedTradesBuJobResponse`.
public typealias ShiftTradeSearchUnmatchedTradesBuJobResponse = Model<ShiftTradeSearchUnmatchedTradesBuJobResponseFields>

/// The properties of ``ShiftTradeSearchUnmatchedTradesBuJobResponse``.
public struct ShiftTradeSearchUnmatchedTradesBuJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeSearchUnmatchedTradesBuJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeSearchUnmatchedTradesBuJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `searchUnmatchedTradesResult`.
    @_alwaysEmitIntoClient public var searchUnmatchedTradesResult: Field<SearchUnmatchedShiftTradeListJobResponseItem> { Field("searchUnmatchedTradesResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeSearchUnmatchedTradesBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeSearchUnmatchedTradesBuJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeSearchUnmatchedTradesBuJobResponse``, open to those that are newer than this
/// version.
public struct ShiftTradeSearchUnmatchedTradesBuJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeSettings`.
public typealias ShiftTradeSettings = Model<ShiftTradeSettingsFields>

/// The properties of ``ShiftTradeSettings``.
public struct ShiftTradeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `autoReview`.
    @_alwaysEmitIntoClient public var autoReview: Field<Bool> { Field("autoReview") }
    /// `allowDirectTrades`.
    @_alwaysEmitIntoClient public var allowDirectTrades: Field<Bool> { Field("allowDirectTrades") }
    /// `minHoursInFuture`.
    @_alwaysEmitIntoClient public var minHoursInFuture: Field<Int> { Field("minHoursInFuture") }
    /// `unequalPaid`.
    @_alwaysEmitIntoClient public var unequalPaid: Field<ShiftTradeSettingsUnequalPaid> { Field("unequalPaid") }
    /// `oneSided`.
    @_alwaysEmitIntoClient public var oneSided: Field<ShiftTradeSettingsOneSided> { Field("oneSided") }
    /// `weeklyMinPaidViolations`.
    @_alwaysEmitIntoClient public var weeklyMinPaidViolations: Field<ShiftTradeSettingsWeeklyMinPaidViolations> { Field("weeklyMinPaidViolations") }
    /// `weeklyMaxPaidViolations`.
    @_alwaysEmitIntoClient public var weeklyMaxPaidViolations: Field<ShiftTradeSettingsWeeklyMaxPaidViolations> { Field("weeklyMaxPaidViolations") }
    /// `requiresMatchingQueues`.
    @_alwaysEmitIntoClient public var requiresMatchingQueues: Field<Bool> { Field("requiresMatchingQueues") }
    /// `requiresMatchingLanguages`.
    @_alwaysEmitIntoClient public var requiresMatchingLanguages: Field<Bool> { Field("requiresMatchingLanguages") }
    /// `requiresMatchingSkills`.
    @_alwaysEmitIntoClient public var requiresMatchingSkills: Field<Bool> { Field("requiresMatchingSkills") }
    /// `requiresMatchingPlanningGroups`.
    @_alwaysEmitIntoClient public var requiresMatchingPlanningGroups: Field<Bool> { Field("requiresMatchingPlanningGroups") }
    /// `activityCategoryRules`.
    @_alwaysEmitIntoClient public var activityCategoryRules: Field<[ShiftTradeActivityRule]> { Field("activityCategoryRules") }
    /// `externalActivityRules`.
    @_alwaysEmitIntoClient public var externalActivityRules: Field<[ShiftTradeExternalActivityRule]> { Field("externalActivityRules") }
    /// `externalActivityRuleIgnoresActivityCategoryRule`.
    @_alwaysEmitIntoClient public var externalActivityRuleIgnoresActivityCategoryRule: Field<Bool> { Field("externalActivityRuleIgnoresActivityCategoryRule") }
    /// `maxTradeSpanWeeks`.
    @_alwaysEmitIntoClient public var maxTradeSpanWeeks: Field<Int> { Field("maxTradeSpanWeeks") }
    /// `maxTradesPerAgentPerWeek`.
    @_alwaysEmitIntoClient public var maxTradesPerAgentPerWeek: Field<Int> { Field("maxTradesPerAgentPerWeek") }
    /// `minMinutesBetweenShifts`.
    @_alwaysEmitIntoClient public var minMinutesBetweenShifts: Field<Int> { Field("minMinutesBetweenShifts") }
    /// `planningPeriodMinPaidViolations`.
    @_alwaysEmitIntoClient public var planningPeriodMinPaidViolations: Field<ShiftTradeSettingsPlanningPeriodMinPaidViolations> { Field("planningPeriodMinPaidViolations") }
    /// `planningPeriodMaxPaidViolations`.
    @_alwaysEmitIntoClient public var planningPeriodMaxPaidViolations: Field<ShiftTradeSettingsPlanningPeriodMaxPaidViolations> { Field("planningPeriodMaxPaidViolations") }
    /// `minMinutesBetweenShiftsViolations`.
    @_alwaysEmitIntoClient public var minMinutesBetweenShiftsViolations: Field<ShiftTradeSettingsMinMinutesBetweenShiftsViolations> { Field("minMinutesBetweenShiftsViolations") }
}

/// A value of `unequalPaid` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsUnequalPaid: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// A value of `oneSided` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsOneSided: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// A value of `weeklyMinPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsWeeklyMinPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// A value of `weeklyMaxPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this version.
public struct ShiftTradeSettingsWeeklyMaxPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// A value of `planningPeriodMinPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this
/// version.
public struct ShiftTradeSettingsPlanningPeriodMinPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// A value of `planningPeriodMaxPaidViolations` of ``ShiftTradeSettings``, open to those that are newer than this
/// version.
public struct ShiftTradeSettingsPlanningPeriodMaxPaidViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// A value of `minMinutesBetweenShiftsViolations` of ``ShiftTradeSettings``, open to those that are newer than this
/// version.
public struct ShiftTradeSettingsMinMinutesBetweenShiftsViolations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Disallow`.
    @_alwaysEmitIntoClient public static var disallow: Self { "Disallow" }
    /// `AdminReview`.
    @_alwaysEmitIntoClient public static var adminReview: Self { "AdminReview" }
}

/// The schema `ShiftTradeShiftResponseItem`.
public typealias ShiftTradeShiftResponseItem = Model<ShiftTradeShiftResponseItemFields>

/// The properties of ``ShiftTradeShiftResponseItem``.
public struct ShiftTradeShiftResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
}

/// The schema `ShiftTradeTargetRequestItem`.
public typealias ShiftTradeTargetRequestItem = Model<ShiftTradeTargetRequestItemFields>

/// The properties of ``ShiftTradeTargetRequestItem``.
public struct ShiftTradeTargetRequestItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `ShiftTradeTargetResponseItem`.
public typealias ShiftTradeTargetResponseItem = Model<ShiftTradeTargetResponseItemFields>

/// The properties of ``ShiftTradeTargetResponseItem``.
public struct ShiftTradeTargetResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
}

/// The schema `ShiftTradeUpdateTradeJobResponse`.
public typealias ShiftTradeUpdateTradeJobResponse = Model<ShiftTradeUpdateTradeJobResponseFields>

/// The properties of ``ShiftTradeUpdateTradeJobResponse``.
public struct ShiftTradeUpdateTradeJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeUpdateTradeJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeUpdateTradeJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `updateTradeResult`.
    @_alwaysEmitIntoClient public var updateTradeResult: Field<ShiftTradeResponseItem> { Field("updateTradeResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeUpdateTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeUpdateTradeJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeUpdateTradeStateJobResponse`.
public typealias ShiftTradeUpdateTradeStateJobResponse = Model<ShiftTradeUpdateTradeStateJobResponseFields>

/// The properties of ``ShiftTradeUpdateTradeStateJobResponse``.
public struct ShiftTradeUpdateTradeStateJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ShiftTradeUpdateTradeStateJobResponseStatus> { Field("status") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<ShiftTradeUpdateTradeStateJobResponseType> { Field("type") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorBody> { Field("error") }
    /// `updateTradeStateResult`.
    @_alwaysEmitIntoClient public var updateTradeStateResult: Field<BulkUpdateShiftTradeStateResultItem> { Field("updateTradeStateResult") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ShiftTradeUpdateTradeStateJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeStateJobResponseStatus: OpenEnum {
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

/// A value of `type` of ``ShiftTradeUpdateTradeStateJobResponse``, open to those that are newer than this version.
public struct ShiftTradeUpdateTradeStateJobResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AddTrade`.
    @_alwaysEmitIntoClient public static var addTrade: Self { "AddTrade" }
    /// `BulkUpdateTradeStates`.
    @_alwaysEmitIntoClient public static var bulkUpdateTradeStates: Self { "BulkUpdateTradeStates" }
    /// `EvaluateTrades`.
    @_alwaysEmitIntoClient public static var evaluateTrades: Self { "EvaluateTrades" }
    /// `MatchTrade`.
    @_alwaysEmitIntoClient public static var matchTrade: Self { "MatchTrade" }
    /// `QueryAgentTrades`.
    @_alwaysEmitIntoClient public static var queryAgentTrades: Self { "QueryAgentTrades" }
    /// `QueryTrades`.
    @_alwaysEmitIntoClient public static var queryTrades: Self { "QueryTrades" }
    /// `QueryWeekSummaries`.
    @_alwaysEmitIntoClient public static var queryWeekSummaries: Self { "QueryWeekSummaries" }
    /// `SearchUnmatchedTrades`.
    @_alwaysEmitIntoClient public static var searchUnmatchedTrades: Self { "SearchUnmatchedTrades" }
    /// `UpdateTrade`.
    @_alwaysEmitIntoClient public static var updateTrade: Self { "UpdateTrade" }
    /// `UpdateTradeState`.
    @_alwaysEmitIntoClient public static var updateTradeState: Self { "UpdateTradeState" }
}

/// The schema `ShiftTradeWeekSummaryResponseItem`.
public typealias ShiftTradeWeekSummaryResponseItem = Model<ShiftTradeWeekSummaryResponseItemFields>

/// The properties of ``ShiftTradeWeekSummaryResponseItem``.
public struct ShiftTradeWeekSummaryResponseItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `initiatingMatchedCount`, required.
    @_alwaysEmitIntoClient public var initiatingMatchedCount: Field<Int> { Field("initiatingMatchedCount") }
    /// `crossWeekReceivingMatchedCount`, required.
    @_alwaysEmitIntoClient public var crossWeekReceivingMatchedCount: Field<Int> { Field("crossWeekReceivingMatchedCount") }
}

/// The schema `ShortTermForecastReference`.
public typealias ShortTermForecastReference = Model<ShortTermForecastReferenceFields>

/// The properties of ``ShortTermForecastReference``.
public struct ShortTermForecastReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `weekDate`, required.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `ShortTermForecastingSettings`.
public typealias ShortTermForecastingSettings = Model<ShortTermForecastingSettingsFields>

/// The properties of ``ShortTermForecastingSettings``.
public struct ShortTermForecastingSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultHistoryWeeks`.
    @_alwaysEmitIntoClient public var defaultHistoryWeeks: Field<Int> { Field("defaultHistoryWeeks") }
}

/// The schema `ShrinkageOverride`.
public typealias ShrinkageOverride = Model<ShrinkageOverrideFields>

/// The properties of ``ShrinkageOverride``.
public struct ShrinkageOverrideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intervalIndex`, required.
    @_alwaysEmitIntoClient public var intervalIndex: Field<Int> { Field("intervalIndex") }
    /// `shrinkagePercent`.
    @_alwaysEmitIntoClient public var shrinkagePercent: Field<Double> { Field("shrinkagePercent") }
}

/// The schema `ShrinkageOverrides`.
public typealias ShrinkageOverrides = Model<ShrinkageOverridesFields>

/// The properties of ``ShrinkageOverrides``.
public struct ShrinkageOverridesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clear`.
    @_alwaysEmitIntoClient public var clear: Field<Bool> { Field("clear") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[ShrinkageOverride]> { Field("values") }
}
