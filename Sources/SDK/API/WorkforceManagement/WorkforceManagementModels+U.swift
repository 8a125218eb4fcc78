// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `UnavailableTime`.
public typealias UnavailableTime = Model<UnavailableTimeFields>

/// The properties of ``UnavailableTime``.
public struct UnavailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `timeSpan`, required.
    @_alwaysEmitIntoClient public var timeSpan: Field<WfmTimeSpan> { Field("timeSpan") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
}

/// The schema `UnavailableTimeListing`.
public typealias UnavailableTimeListing = Model<UnavailableTimeListingFields>

/// The properties of ``UnavailableTimeListing``.
public struct UnavailableTimeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UnavailableTime]> { Field("entities") }
}

/// The schema `UnavailableTimesManagementUnitSettings`.
public typealias UnavailableTimesManagementUnitSettings = Model<UnavailableTimesManagementUnitSettingsFields>

/// The properties of ``UnavailableTimesManagementUnitSettings``.
public struct UnavailableTimesManagementUnitSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`, required.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `UnavailableTimesValidationResult`.
public typealias UnavailableTimesValidationResult = Model<UnavailableTimesValidationResultFields>

/// The properties of ``UnavailableTimesValidationResult``.
public struct UnavailableTimesValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`, required.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `invalidWorkPlans`, required.
    @_alwaysEmitIntoClient public var invalidWorkPlans: Field<[WorkPlanReference]> { Field("invalidWorkPlans") }
    /// `workPlanConstraintsViolationMessage`.
    @_alwaysEmitIntoClient public var workPlanConstraintsViolationMessage: Field<WorkPlanConstraintsViolationMessage> { Field("workPlanConstraintsViolationMessage") }
}

/// The schema `UnavailableTimesViolationMessageArgument`.
public typealias UnavailableTimesViolationMessageArgument = Model<UnavailableTimesViolationMessageArgumentFields>

/// The properties of ``UnavailableTimesViolationMessageArgument``.
public struct UnavailableTimesViolationMessageArgumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<UnavailableTimesViolationMessageArgumentType> { Field("type") }
    /// `value`, required.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``UnavailableTimesViolationMessageArgument``, open to those that are newer than this version.
public struct UnavailableTimesViolationMessageArgumentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PlanningPeriodType`.
    @_alwaysEmitIntoClient public static var planningPeriodType: Self { "PlanningPeriodType" }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
    /// `SecondDate`.
    @_alwaysEmitIntoClient public static var secondDate: Self { "SecondDate" }
    /// `SecondCount`.
    @_alwaysEmitIntoClient public static var secondCount: Self { "SecondCount" }
    /// `Count`.
    @_alwaysEmitIntoClient public static var count: Self { "Count" }
}

/// The schema `UpdateActivityCodeRequest`.
public typealias UpdateActivityCodeRequest = Model<UpdateActivityCodeRequestFields>

/// The properties of ``UpdateActivityCodeRequest``.
public struct UpdateActivityCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<UpdateActivityCodeRequestCategory> { Field("category") }
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
    /// `secondaryPresences`.
    @_alwaysEmitIntoClient public var secondaryPresences: Field<ListWrapperSecondaryPresence> { Field("secondaryPresences") }
}

/// A value of `category` of ``UpdateActivityCodeRequest``, open to those that are newer than this version.
public struct UpdateActivityCodeRequestCategory: OpenEnum {
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

/// The schema `UpdateActivityPlanRequest`.
public typealias UpdateActivityPlanRequest = Model<UpdateActivityPlanRequestFields>

/// The properties of ``UpdateActivityPlanRequest``.
public struct UpdateActivityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `groupSettings`.
    @_alwaysEmitIntoClient public var groupSettings: Field<ValueWrapperGroupSettings> { Field("groupSettings") }
    /// `attendeesSearchRule`.
    @_alwaysEmitIntoClient public var attendeesSearchRule: Field<ValueWrapperUserSearchRule> { Field("attendeesSearchRule") }
    /// `facilitatorsSearchRule`.
    @_alwaysEmitIntoClient public var facilitatorsSearchRule: Field<ValueWrapperUserSearchRule> { Field("facilitatorsSearchRule") }
    /// `transitionTimeMinutes`.
    @_alwaysEmitIntoClient public var transitionTimeMinutes: Field<Int> { Field("transitionTimeMinutes") }
    /// `serviceGoalImpactOverrides`.
    @_alwaysEmitIntoClient public var serviceGoalImpactOverrides: Field<ValueWrapperActivityPlanServiceGoalImpactOverrides> { Field("serviceGoalImpactOverrides") }
    /// `optimizationObjective`.
    @_alwaysEmitIntoClient public var optimizationObjective: Field<UpdateActivityPlanRequestOptimizationObjective> { Field("optimizationObjective") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UpdateActivityPlanRequestState> { Field("state") }
    /// `fixedAvailability`.
    @_alwaysEmitIntoClient public var fixedAvailability: Field<ListWrapperFixedAvailability> { Field("fixedAvailability") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<UpdateActivityPlanRequestType> { Field("type") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `recurrenceSettings`.
    @_alwaysEmitIntoClient public var recurrenceSettings: Field<RecurrenceSettingsBase> { Field("recurrenceSettings") }
}

/// A value of `optimizationObjective` of ``UpdateActivityPlanRequest``, open to those that are newer than this version.
public struct UpdateActivityPlanRequestOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    @_alwaysEmitIntoClient public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    @_alwaysEmitIntoClient public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``UpdateActivityPlanRequest``, open to those that are newer than this version.
public struct UpdateActivityPlanRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// A value of `type` of ``UpdateActivityPlanRequest``, open to those that are newer than this version.
public struct UpdateActivityPlanRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    @_alwaysEmitIntoClient public static var individual: Self { "Individual" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
}

/// The schema `UpdateAdherenceAdjustmentAdminRequest`.
public typealias UpdateAdherenceAdjustmentAdminRequest = Model<UpdateAdherenceAdjustmentAdminRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentAdminRequest``.
public struct UpdateAdherenceAdjustmentAdminRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodeId`.
    @_alwaysEmitIntoClient public var reasonCodeId: Field<String> { Field("reasonCodeId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `reviewerNotes`.
    @_alwaysEmitIntoClient public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateAdherenceAdjustmentAdminRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateAdherenceAdjustmentAdminRequest``, open to those that are newer than this version.
public struct UpdateAdherenceAdjustmentAdminRequestStatus: OpenEnum {
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

/// The schema `UpdateAdherenceAdjustmentAgentRequest`.
public typealias UpdateAdherenceAdjustmentAgentRequest = Model<UpdateAdherenceAdjustmentAgentRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentAgentRequest``.
public struct UpdateAdherenceAdjustmentAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodeId`.
    @_alwaysEmitIntoClient public var reasonCodeId: Field<String> { Field("reasonCodeId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    @_alwaysEmitIntoClient public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `submitterNotes`.
    @_alwaysEmitIntoClient public var submitterNotes: Field<String> { Field("submitterNotes") }
}

/// The schema `UpdateAdherenceAdjustmentsBulkItem`.
public typealias UpdateAdherenceAdjustmentsBulkItem = Model<UpdateAdherenceAdjustmentsBulkItemFields>

/// The properties of ``UpdateAdherenceAdjustmentsBulkItem``.
public struct UpdateAdherenceAdjustmentsBulkItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `reviewerNotes`.
    @_alwaysEmitIntoClient public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateAdherenceAdjustmentsBulkItemStatus> { Field("status") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `status` of ``UpdateAdherenceAdjustmentsBulkItem``, open to those that are newer than this version.
public struct UpdateAdherenceAdjustmentsBulkItemStatus: OpenEnum {
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

/// The schema `UpdateAdherenceAdjustmentsBulkRequest`.
public typealias UpdateAdherenceAdjustmentsBulkRequest = Model<UpdateAdherenceAdjustmentsBulkRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentsBulkRequest``.
public struct UpdateAdherenceAdjustmentsBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adjustments`.
    @_alwaysEmitIntoClient public var adjustments: Field<[UpdateAdherenceAdjustmentsBulkItem]> { Field("adjustments") }
}

/// The schema `UpdateAdherenceAdjustmentsReasonCodeRequest`.
public typealias UpdateAdherenceAdjustmentsReasonCodeRequest = Model<UpdateAdherenceAdjustmentsReasonCodeRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentsReasonCodeRequest``.
public struct UpdateAdherenceAdjustmentsReasonCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UpdateAdherenceAdjustmentsReasonCodeRequestState> { Field("state") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``UpdateAdherenceAdjustmentsReasonCodeRequest``, open to those that are newer than this
/// version.
public struct UpdateAdherenceAdjustmentsReasonCodeRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `UpdateAdherenceAdjustmentsReasonCodesBulkItem`.
public typealias UpdateAdherenceAdjustmentsReasonCodesBulkItem = Model<UpdateAdherenceAdjustmentsReasonCodesBulkItemFields>

/// The properties of ``UpdateAdherenceAdjustmentsReasonCodesBulkItem``.
public struct UpdateAdherenceAdjustmentsReasonCodesBulkItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<UpdateAdherenceAdjustmentsReasonCodesBulkItemState> { Field("state") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``UpdateAdherenceAdjustmentsReasonCodesBulkItem``, open to those that are newer than this
/// version.
public struct UpdateAdherenceAdjustmentsReasonCodesBulkItemState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// The schema `UpdateAdherenceAdjustmentsReasonCodesBulkRequest`.
public typealias UpdateAdherenceAdjustmentsReasonCodesBulkRequest = Model<UpdateAdherenceAdjustmentsReasonCodesBulkRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentsReasonCodesBulkRequest``.
public struct UpdateAdherenceAdjustmentsReasonCodesBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodes`.
    @_alwaysEmitIntoClient public var reasonCodes: Field<[UpdateAdherenceAdjustmentsReasonCodesBulkItem]> { Field("reasonCodes") }
}

/// The schema `UpdateAdherenceExplanationStatusRequest`.
public typealias UpdateAdherenceExplanationStatusRequest = Model<UpdateAdherenceExplanationStatusRequestFields>

/// The properties of ``UpdateAdherenceExplanationStatusRequest``.
public struct UpdateAdherenceExplanationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateAdherenceExplanationStatusRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateAdherenceExplanationStatusRequest``, open to those that are newer than this version.
public struct UpdateAdherenceExplanationStatusRequestStatus: OpenEnum {
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

/// The schema `UpdateAgentScheduleBiddingPreference`.
public typealias UpdateAgentScheduleBiddingPreference = Model<UpdateAgentScheduleBiddingPreferenceFields>

/// The properties of ``UpdateAgentScheduleBiddingPreference``.
public struct UpdateAgentScheduleBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submitted`, required.
    @_alwaysEmitIntoClient public var submitted: Field<Bool> { Field("submitted") }
    /// `agentScheduleBidPreferences`, required.
    @_alwaysEmitIntoClient public var agentScheduleBidPreferences: Field<[AgentScheduleBiddingPreferencePriority]> { Field("agentScheduleBidPreferences") }
}

/// The schema `UpdateAgentSchedulingPreferencesRequest`.
public typealias UpdateAgentSchedulingPreferencesRequest = Model<UpdateAgentSchedulingPreferencesRequestFields>

/// The properties of ``UpdateAgentSchedulingPreferencesRequest``.
public struct UpdateAgentSchedulingPreferencesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `preferencesToAdd`.
    @_alwaysEmitIntoClient public var preferencesToAdd: Field<[AgentSchedulingPreference]> { Field("preferencesToAdd") }
    /// `preferenceIdsToRemove`.
    @_alwaysEmitIntoClient public var preferenceIdsToRemove: Field<[String]> { Field("preferenceIdsToRemove") }
}

/// The schema `UpdateAgentWorkPlanBiddingPreference`.
public typealias UpdateAgentWorkPlanBiddingPreference = Model<UpdateAgentWorkPlanBiddingPreferenceFields>

/// The properties of ``UpdateAgentWorkPlanBiddingPreference``.
public struct UpdateAgentWorkPlanBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submitted`, required.
    @_alwaysEmitIntoClient public var submitted: Field<Bool> { Field("submitted") }
    /// `agentWorkPlanBidPreferences`, required.
    @_alwaysEmitIntoClient public var agentWorkPlanBidPreferences: Field<[AgentWorkPlanBiddingPreferenceRequest]> { Field("agentWorkPlanBidPreferences") }
}

/// The schema `UpdateAlternativeShiftBuSettingsRequest`.
public typealias UpdateAlternativeShiftBuSettingsRequest = Model<UpdateAlternativeShiftBuSettingsRequestFields>

/// The properties of ``UpdateAlternativeShiftBuSettingsRequest``.
public struct UpdateAlternativeShiftBuSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabledGranularities`.
    @_alwaysEmitIntoClient public var enabledGranularities: Field<ListWrapperAlternativeShiftBuSettingsGranularity> { Field("enabledGranularities") }
    /// `minMinutesBeforeStartTime`.
    @_alwaysEmitIntoClient public var minMinutesBeforeStartTime: Field<Int> { Field("minMinutesBeforeStartTime") }
    /// `retainedActivityCategories`.
    @_alwaysEmitIntoClient public var retainedActivityCategories: Field<ListWrapperAlternativeShiftBuSettingsActivityCategory> { Field("retainedActivityCategories") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateBuAdherenceAdjustmentsSettingsRequest`.
public typealias UpdateBuAdherenceAdjustmentsSettingsRequest = Model<UpdateBuAdherenceAdjustmentsSettingsRequestFields>

/// The properties of ``UpdateBuAdherenceAdjustmentsSettingsRequest``.
public struct UpdateBuAdherenceAdjustmentsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeConstraintDays`.
    @_alwaysEmitIntoClient public var submissionRangeConstraintDays: Field<Int> { Field("submissionRangeConstraintDays") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateBusinessUnitRequest`.
public typealias UpdateBusinessUnitRequest = Model<UpdateBusinessUnitRequestFields>

/// The properties of ``UpdateBusinessUnitRequest``.
public struct UpdateBusinessUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<UpdateBusinessUnitSettingsRequest> { Field("settings") }
}

/// The schema `UpdateBusinessUnitSchedulingPreferencesSettingsRequest`.
public typealias UpdateBusinessUnitSchedulingPreferencesSettingsRequest = Model<UpdateBusinessUnitSchedulingPreferencesSettingsRequestFields>

/// The properties of ``UpdateBusinessUnitSchedulingPreferencesSettingsRequest``.
public struct UpdateBusinessUnitSchedulingPreferencesSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `UpdateBusinessUnitSettingsRequest`.
public typealias UpdateBusinessUnitSettingsRequest = Model<UpdateBusinessUnitSettingsRequestFields>

/// The properties of ``UpdateBusinessUnitSettingsRequest``.
public struct UpdateBusinessUnitSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDayOfWeek`, set by the platform.
    @_alwaysEmitIntoClient public var startDayOfWeek: Field<UpdateBusinessUnitSettingsRequestStartDayOfWeek> { Field("startDayOfWeek") }
    /// `timeZone`, set by the platform.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `shortTermForecasting`.
    @_alwaysEmitIntoClient public var shortTermForecasting: Field<BuShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `scheduling`.
    @_alwaysEmitIntoClient public var scheduling: Field<BuSchedulingSettingsRequest> { Field("scheduling") }
    /// `notifications`.
    @_alwaysEmitIntoClient public var notifications: Field<BuNotificationSettingsRequest> { Field("notifications") }
    /// `learning`.
    @_alwaysEmitIntoClient public var learning: Field<BuActivitySettingsRequest> { Field("learning") }
    /// `coaching`.
    @_alwaysEmitIntoClient public var coaching: Field<BuActivitySettingsRequest> { Field("coaching") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `startDayOfWeek` of ``UpdateBusinessUnitSettingsRequest``, open to those that are newer than this
/// version.
public struct UpdateBusinessUnitSettingsRequestStartDayOfWeek: OpenEnum {
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

/// The schema `UpdateCapacityPlanRequest`.
public typealias UpdateCapacityPlanRequest = Model<UpdateCapacityPlanRequestFields>

/// The properties of ``UpdateCapacityPlanRequest``.
public struct UpdateCapacityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `startBusinessUnitDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<ValueWrapperBuShortTermForecastReference> { Field("forecast") }
    /// `fullTimeEquivalentWeeklyHours`.
    @_alwaysEmitIntoClient public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `useLatestPlanningGroupStaffingGroupAssociation`.
    @_alwaysEmitIntoClient public var useLatestPlanningGroupStaffingGroupAssociation: Field<Bool> { Field("useLatestPlanningGroupStaffingGroupAssociation") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<CapacityPlanMetadata> { Field("metadata") }
}

/// The schema `UpdateManagementUnitRequest`.
public typealias UpdateManagementUnitRequest = Model<UpdateManagementUnitRequestFields>

/// The properties of ``UpdateManagementUnitRequest``.
public struct UpdateManagementUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<ManagementUnitSettingsRequest> { Field("settings") }
}

/// The schema `UpdateManagementUnitsSettingsRequest`.
public typealias UpdateManagementUnitsSettingsRequest = Model<UpdateManagementUnitsSettingsRequestFields>

/// The properties of ``UpdateManagementUnitsSettingsRequest``.
public struct UpdateManagementUnitsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `UpdateMuAgentRequest`.
public typealias UpdateMuAgentRequest = Model<UpdateMuAgentRequestFields>

/// The properties of ``UpdateMuAgentRequest``.
public struct UpdateMuAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schedulable`.
    @_alwaysEmitIntoClient public var schedulable: Field<Bool> { Field("schedulable") }
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `UpdateMuAgentWorkPlanFailureResponse`.
public typealias UpdateMuAgentWorkPlanFailureResponse = Model<UpdateMuAgentWorkPlanFailureResponseFields>

/// The properties of ``UpdateMuAgentWorkPlanFailureResponse``.
public struct UpdateMuAgentWorkPlanFailureResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `failure`, required.
    @_alwaysEmitIntoClient public var failure: Field<UpdateMuAgentWorkPlanFailureResponseFailure> { Field("failure") }
    /// `notFoundWorkPlanId`.
    @_alwaysEmitIntoClient public var notFoundWorkPlanId: Field<String> { Field("notFoundWorkPlanId") }
}

/// A value of `failure` of ``UpdateMuAgentWorkPlanFailureResponse``, open to those that are newer than this version.
public struct UpdateMuAgentWorkPlanFailureResponseFailure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentNotInManagementUnit`.
    @_alwaysEmitIntoClient public static var agentNotInManagementUnit: Self { "AgentNotInManagementUnit" }
    /// `OverlappingOverride`.
    @_alwaysEmitIntoClient public static var overlappingOverride: Self { "OverlappingOverride" }
    /// `OverrideNotFound`.
    @_alwaysEmitIntoClient public static var overrideNotFound: Self { "OverrideNotFound" }
    /// `TooManyOverrides`.
    @_alwaysEmitIntoClient public static var tooManyOverrides: Self { "TooManyOverrides" }
    /// `WorkPlanNotFound`.
    @_alwaysEmitIntoClient public static var workPlanNotFound: Self { "WorkPlanNotFound" }
}

/// The schema `UpdateMuAgentWorkPlanRequest`.
public typealias UpdateMuAgentWorkPlanRequest = Model<UpdateMuAgentWorkPlanRequestFields>

/// The properties of ``UpdateMuAgentWorkPlanRequest``.
public struct UpdateMuAgentWorkPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `workPlanId`.
    @_alwaysEmitIntoClient public var workPlanId: Field<ValueWrapperString> { Field("workPlanId") }
    /// `workPlanOverrides`.
    @_alwaysEmitIntoClient public var workPlanOverrides: Field<WorkPlanOverrideListWrapperWorkPlanOverrideRequest> { Field("workPlanOverrides") }
}

/// The schema `UpdateMuAgentWorkPlansBatchRequest`.
public typealias UpdateMuAgentWorkPlansBatchRequest = Model<UpdateMuAgentWorkPlansBatchRequestFields>

/// The properties of ``UpdateMuAgentWorkPlansBatchRequest``.
public struct UpdateMuAgentWorkPlansBatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UpdateMuAgentWorkPlanRequest]> { Field("entities") }
}

/// The schema `UpdateMuAgentWorkPlansBatchResponse`.
public typealias UpdateMuAgentWorkPlansBatchResponse = Model<UpdateMuAgentWorkPlansBatchResponseFields>

/// The properties of ``UpdateMuAgentWorkPlansBatchResponse``.
public struct UpdateMuAgentWorkPlansBatchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failures`, required.
    @_alwaysEmitIntoClient public var failures: Field<[UpdateMuAgentWorkPlanFailureResponse]> { Field("failures") }
}

/// The schema `UpdateMuAgentsRequest`.
public typealias UpdateMuAgentsRequest = Model<UpdateMuAgentsRequestFields>

/// The properties of ``UpdateMuAgentsRequest``.
public struct UpdateMuAgentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UpdateMuAgentRequest]> { Field("entities") }
}

/// The schema `UpdateNotificationResponse`.
public typealias UpdateNotificationResponse = Model<UpdateNotificationResponseFields>

/// The properties of ``UpdateNotificationResponse``.
public struct UpdateNotificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mutableGroupId`.
    @_alwaysEmitIntoClient public var mutableGroupId: Field<String> { Field("mutableGroupId") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `UpdateNotificationsRequest`.
public typealias UpdateNotificationsRequest = Model<UpdateNotificationsRequestFields>

/// The properties of ``UpdateNotificationsRequest``.
public struct UpdateNotificationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[WfmUserNotification]> { Field("entities") }
}

/// The schema `UpdateNotificationsResponse`.
public typealias UpdateNotificationsResponse = Model<UpdateNotificationsResponseFields>

/// The properties of ``UpdateNotificationsResponse``.
public struct UpdateNotificationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UpdateNotificationResponse]> { Field("entities") }
}

/// The schema `UpdatePlanningGroupRequest`.
public typealias UpdatePlanningGroupRequest = Model<UpdatePlanningGroupRequestFields>

/// The properties of ``UpdatePlanningGroupRequest``.
public struct UpdatePlanningGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `routePaths`.
    @_alwaysEmitIntoClient public var routePaths: Field<SetWrapperRoutePathRequest> { Field("routePaths") }
    /// `serviceGoalTemplateId`.
    @_alwaysEmitIntoClient public var serviceGoalTemplateId: Field<String> { Field("serviceGoalTemplateId") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateScheduleBid`.
public typealias UpdateScheduleBid = Model<UpdateScheduleBidFields>

/// The properties of ``UpdateScheduleBid``.
public struct UpdateScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `bidWindowStartDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `weeksToSchedule`.
    @_alwaysEmitIntoClient public var weeksToSchedule: Field<Int> { Field("weeksToSchedule") }
    /// `endOverridesAndRotations`.
    @_alwaysEmitIntoClient public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `agentRankingType`.
    @_alwaysEmitIntoClient public var agentRankingType: Field<UpdateScheduleBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<UpdateScheduleBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateScheduleBidStatus> { Field("status") }
}

/// A value of `agentRankingType` of ``UpdateScheduleBid``, open to those that are newer than this version.
public struct UpdateScheduleBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``UpdateScheduleBid``, open to those that are newer than this version.
public struct UpdateScheduleBidRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    @_alwaysEmitIntoClient public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `status` of ``UpdateScheduleBid``, open to those that are newer than this version.
public struct UpdateScheduleBidStatus: OpenEnum {
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

/// The schema `UpdateScheduleUploadResponse`.
public typealias UpdateScheduleUploadResponse = Model<UpdateScheduleUploadResponseFields>

/// The properties of ``UpdateScheduleUploadResponse``.
public struct UpdateScheduleUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    @_alwaysEmitIntoClient public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    @_alwaysEmitIntoClient public var uploadBodySchema: Field<UpdateScheduleUploadSchema> { Field("uploadBodySchema") }
}

/// The schema `UpdateScheduleUploadSchema`.
public typealias UpdateScheduleUploadSchema = Model<UpdateScheduleUploadSchemaFields>

/// The properties of ``UpdateScheduleUploadSchema``.
public struct UpdateScheduleUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `published`.
    @_alwaysEmitIntoClient public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    @_alwaysEmitIntoClient public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `headcountForecast`.
    @_alwaysEmitIntoClient public var headcountForecast: Field<BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema> { Field("headcountForecast") }
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public var agentSchedules: Field<[BuUpdateAgentScheduleUploadSchema]> { Field("agentSchedules") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateServiceGoalTemplate`.
public typealias UpdateServiceGoalTemplate = Model<UpdateServiceGoalTemplateFields>

/// The properties of ``UpdateServiceGoalTemplate``.
public struct UpdateServiceGoalTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<BuServiceLevel> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    @_alwaysEmitIntoClient public var averageSpeedOfAnswer: Field<BuAverageSpeedOfAnswer> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<BuAbandonRate> { Field("abandonRate") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `impactOverride`.
    @_alwaysEmitIntoClient public var impactOverride: Field<ServiceGoalTemplateImpactOverride> { Field("impactOverride") }
}

/// The schema `UpdateShiftTradeJobRequest`.
public typealias UpdateShiftTradeJobRequest = Model<UpdateShiftTradeJobRequestFields>

/// The properties of ``UpdateShiftTradeJobRequest``.
public struct UpdateShiftTradeJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<ValueWrapperShiftTradeTargetRequestItem> { Field("target") }
    /// `expirationDate`.
    @_alwaysEmitIntoClient public var expirationDate: Field<ValueWrapperDate> { Field("expirationDate") }
    /// `acceptableIntervals`.
    @_alwaysEmitIntoClient public var acceptableIntervals: Field<ListWrapperRequiredDateRange> { Field("acceptableIntervals") }
    /// `reviewNote`.
    @_alwaysEmitIntoClient public var reviewNote: Field<ValueWrapperString> { Field("reviewNote") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateShiftTradeStateJobRequest`.
public typealias UpdateShiftTradeStateJobRequest = Model<UpdateShiftTradeStateJobRequestFields>

/// The properties of ``UpdateShiftTradeStateJobRequest``.
public struct UpdateShiftTradeStateJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<UpdateShiftTradeStateJobRequestState> { Field("state") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``UpdateShiftTradeStateJobRequest``, open to those that are newer than this version.
public struct UpdateShiftTradeStateJobRequestState: OpenEnum {
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

/// The schema `UpdateStaffingGroupRequest`.
public typealias UpdateStaffingGroupRequest = Model<UpdateStaffingGroupRequestFields>

/// The properties of ``UpdateStaffingGroupRequest``.
public struct UpdateStaffingGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<SetWrapperString> { Field("userIds") }
    /// `planningGroupIds`.
    @_alwaysEmitIntoClient public var planningGroupIds: Field<SetWrapperString> { Field("planningGroupIds") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateTimeOffLimitRequest`.
public typealias UpdateTimeOffLimitRequest = Model<UpdateTimeOffLimitRequestFields>

/// The properties of ``UpdateTimeOffLimitRequest``.
public struct UpdateTimeOffLimitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultLimitMinutes`.
    @_alwaysEmitIntoClient public var defaultLimitMinutes: Field<Int> { Field("defaultLimitMinutes") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateTimeOffPlanBusinessUnitAssociation`.
public typealias UpdateTimeOffPlanBusinessUnitAssociation = Model<UpdateTimeOffPlanBusinessUnitAssociationFields>

/// The properties of ``UpdateTimeOffPlanBusinessUnitAssociation``.
public struct UpdateTimeOffPlanBusinessUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<SetWrapperString> { Field("managementUnitIds") }
    /// `staffingGroupIds`.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<SetWrapperString> { Field("staffingGroupIds") }
}

/// The schema `UpdateTimeOffPlanManagementUnitAssociation`.
public typealias UpdateTimeOffPlanManagementUnitAssociation = Model<UpdateTimeOffPlanManagementUnitAssociationFields>

/// The properties of ``UpdateTimeOffPlanManagementUnitAssociation``.
public struct UpdateTimeOffPlanManagementUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupIds`.
    @_alwaysEmitIntoClient public var staffingGroupIds: Field<SetWrapperString> { Field("staffingGroupIds") }
}

/// The schema `UpdateTimeOffPlanRequest`.
public typealias UpdateTimeOffPlanRequest = Model<UpdateTimeOffPlanRequestFields>

/// The properties of ``UpdateTimeOffPlanRequest``.
public struct UpdateTimeOffPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    @_alwaysEmitIntoClient public var activityCodeIds: Field<SetWrapperString> { Field("activityCodeIds") }
    /// `timeOffLimitIds`.
    @_alwaysEmitIntoClient public var timeOffLimitIds: Field<SetWrapperString> { Field("timeOffLimitIds") }
    /// `autoApprovalRule`.
    @_alwaysEmitIntoClient public var autoApprovalRule: Field<UpdateTimeOffPlanRequestAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    @_alwaysEmitIntoClient public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `hrisTimeOffType`.
    @_alwaysEmitIntoClient public var hrisTimeOffType: Field<ValueWrapperHrisTimeOffType> { Field("hrisTimeOffType") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `autoApprovalRule` of ``UpdateTimeOffPlanRequest``, open to those that are newer than this version.
public struct UpdateTimeOffPlanRequestAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    @_alwaysEmitIntoClient public static var never: Self { "Never" }
    /// `Always`.
    @_alwaysEmitIntoClient public static var always: Self { "Always" }
    /// `CheckLimits`.
    @_alwaysEmitIntoClient public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    @_alwaysEmitIntoClient public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    @_alwaysEmitIntoClient public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `UpdateUnavailableTime`.
public typealias UpdateUnavailableTime = Model<UpdateUnavailableTimeFields>

/// The properties of ``UpdateUnavailableTime``.
public struct UpdateUnavailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `timeSpan`.
    @_alwaysEmitIntoClient public var timeSpan: Field<WfmTimeSpan> { Field("timeSpan") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
}

/// The schema `UpdateUnavailableTimesRequest`.
public typealias UpdateUnavailableTimesRequest = Model<UpdateUnavailableTimesRequestFields>

/// The properties of ``UpdateUnavailableTimesRequest``.
public struct UpdateUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[UpdateUnavailableTime]> { Field("entities") }
}

/// The schema `UpdateWorkPlanBid`.
public typealias UpdateWorkPlanBid = Model<UpdateWorkPlanBidFields>

/// The properties of ``UpdateWorkPlanBid``.
public struct UpdateWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `forecast`.
    @_alwaysEmitIntoClient public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `bidWindowStartDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `agentRankingType`.
    @_alwaysEmitIntoClient public var agentRankingType: Field<UpdateWorkPlanBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`.
    @_alwaysEmitIntoClient public var rankingTiebreakerType: Field<UpdateWorkPlanBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `endOverridesAndRotations`.
    @_alwaysEmitIntoClient public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `workPlanFieldsVisibleToAgents`.
    @_alwaysEmitIntoClient public var workPlanFieldsVisibleToAgents: Field<ListWrapperAgentWorkPlanField> { Field("workPlanFieldsVisibleToAgents") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UpdateWorkPlanBidStatus> { Field("status") }
}

/// A value of `agentRankingType` of ``UpdateWorkPlanBid``, open to those that are newer than this version.
public struct UpdateWorkPlanBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``UpdateWorkPlanBid``, open to those that are newer than this version.
public struct UpdateWorkPlanBidRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    @_alwaysEmitIntoClient public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    @_alwaysEmitIntoClient public static var performance: Self { "Performance" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    @_alwaysEmitIntoClient public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `status` of ``UpdateWorkPlanBid``, open to those that are newer than this version.
public struct UpdateWorkPlanBidStatus: OpenEnum {
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

/// The schema `UpdateWorkPlanRotationAgentRequest`.
public typealias UpdateWorkPlanRotationAgentRequest = Model<UpdateWorkPlanRotationAgentRequestFields>

/// The properties of ``UpdateWorkPlanRotationAgentRequest``.
public struct UpdateWorkPlanRotationAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `dateRange`.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `position`.
    @_alwaysEmitIntoClient public var position: Field<Int> { Field("position") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
}

/// The schema `UpdateWorkPlanRotationRequest`.
public typealias UpdateWorkPlanRotationRequest = Model<UpdateWorkPlanRotationRequestFields>

/// The properties of ``UpdateWorkPlanRotationRequest``.
public struct UpdateWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dateRange`.
    @_alwaysEmitIntoClient public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `agents`.
    @_alwaysEmitIntoClient public var agents: Field<[UpdateWorkPlanRotationAgentRequest]> { Field("agents") }
    /// `pattern`.
    @_alwaysEmitIntoClient public var pattern: Field<WorkPlanPatternRequest> { Field("pattern") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UploadUrlRequestBody`.
public typealias UploadUrlRequestBody = Model<UploadUrlRequestBodyFields>

/// The properties of ``UploadUrlRequestBody``.
public struct UploadUrlRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentLengthBytes`, required.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
}

/// The schema `UserActivity`.
public typealias UserActivity = Model<UserActivityFields>

/// The properties of ``UserActivity``.
public struct UserActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<UserActivityRoutingStatus> { Field("routingStatus") }
    /// `presence`.
    @_alwaysEmitIntoClient public var presence: Field<UserActivityAdherencePresence> { Field("presence") }
    /// `outOfOffice`.
    @_alwaysEmitIntoClient public var outOfOffice: Field<UserActivityOutOfOffice> { Field("outOfOffice") }
    /// `activeQueueIds`.
    @_alwaysEmitIntoClient public var activeQueueIds: Field<[String]> { Field("activeQueueIds") }
    /// `dateActiveQueuesChanged`.
    @_alwaysEmitIntoClient public var dateActiveQueuesChanged: Field<Instant> { Field("dateActiveQueuesChanged") }
}

/// The schema `UserActivityAdherencePresence`.
public typealias UserActivityAdherencePresence = Model<UserActivityAdherencePresenceFields>

/// The properties of ``UserActivityAdherencePresence``.
public struct UserActivityAdherencePresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<UserActivityPresenceDefinition> { Field("presenceDefinition") }
    /// `presenceMessage`.
    @_alwaysEmitIntoClient public var presenceMessage: Field<String> { Field("presenceMessage") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `UserActivityListing`.
public typealias UserActivityListing = Model<UserActivityListingFields>

/// The properties of ``UserActivityListing``.
public struct UserActivityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserActivity]> { Field("entities") }
}

/// The schema `UserActivityOutOfOffice`.
public typealias UserActivityOutOfOffice = Model<UserActivityOutOfOfficeFields>

/// The properties of ``UserActivityOutOfOffice``.
public struct UserActivityOutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `UserActivityPresenceDefinition`.
public typealias UserActivityPresenceDefinition = Model<UserActivityPresenceDefinitionFields>

/// The properties of ``UserActivityPresenceDefinition``.
public struct UserActivityPresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<UserActivityPresenceDefinitionSystemPresence> { Field("systemPresence") }
}

/// A value of `systemPresence` of ``UserActivityPresenceDefinition``, open to those that are newer than this version.
public struct UserActivityPresenceDefinitionSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE`.
    @_alwaysEmitIntoClient public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    @_alwaysEmitIntoClient public static var away: Self { "AWAY" }
    /// `BUSY`.
    @_alwaysEmitIntoClient public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    @_alwaysEmitIntoClient public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    @_alwaysEmitIntoClient public static var training: Self { "TRAINING" }
    /// `MEETING`.
    @_alwaysEmitIntoClient public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    @_alwaysEmitIntoClient public static var `break`: Self { "BREAK" }
}

/// The schema `UserActivityRoutingStatus`.
public typealias UserActivityRoutingStatus = Model<UserActivityRoutingStatusFields>

/// The properties of ``UserActivityRoutingStatus``.
public struct UserActivityRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<UserActivityRoutingStatusStatus> { Field("status") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``UserActivityRoutingStatus``, open to those that are newer than this version.
public struct UserActivityRoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `UserListScheduleRequestBody`.
public typealias UserListScheduleRequestBody = Model<UserListScheduleRequestBodyFields>

/// The properties of ``UserListScheduleRequestBody``.
public struct UserListScheduleRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`, required.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `startDate`, required.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `loadFullWeeks`.
    @_alwaysEmitIntoClient public var loadFullWeeks: Field<Bool> { Field("loadFullWeeks") }
}

/// The schema `UserNextActivityReminder`.
public typealias UserNextActivityReminder = Model<UserNextActivityReminderFields>

/// The properties of ``UserNextActivityReminder``.
public struct UserNextActivityReminderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`, set by the platform.
    @_alwaysEmitIntoClient public var activityCategory: Field<UserNextActivityReminderActivityCategory> { Field("activityCategory") }
    /// `startDate`, set by the platform.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
}

/// A value of `activityCategory` of ``UserNextActivityReminder``, open to those that are newer than this version.
public struct UserNextActivityReminderActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// The schema `UserSchedule`.
public typealias UserSchedule = Model<UserScheduleFields>

/// The properties of ``UserSchedule``.
public struct UserScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shifts`.
    @_alwaysEmitIntoClient public var shifts: Field<[UserScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    @_alwaysEmitIntoClient public var fullDayTimeOffMarkers: Field<[UserScheduleFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
    /// `metadata`, required.
    @_alwaysEmitIntoClient public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `workPlanId`, set by the platform.
    @_alwaysEmitIntoClient public var workPlanId: Field<String> { Field("workPlanId") }
}

/// The schema `UserScheduleActivity`.
public typealias UserScheduleActivity = Model<UserScheduleActivityFields>

/// The properties of ``UserScheduleActivity``.
public struct UserScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `countsAsPaidTime`.
    @_alwaysEmitIntoClient public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `isDstFallback`.
    @_alwaysEmitIntoClient public var isDstFallback: Field<Bool> { Field("isDstFallback") }
    /// `timeOffRequestId`.
    @_alwaysEmitIntoClient public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
}

/// The schema `UserScheduleAdherence`.
public typealias UserScheduleAdherence = Model<UserScheduleAdherenceFields>

/// The properties of ``UserScheduleAdherence``.
public struct UserScheduleAdherenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `businessUnit`, set by the platform.
    @_alwaysEmitIntoClient public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `managementUnit`, set by the platform.
    @_alwaysEmitIntoClient public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `team`, set by the platform.
    @_alwaysEmitIntoClient public var team: Field<TeamReference> { Field("team") }
    /// `scheduledActivityCategory`, set by the platform.
    @_alwaysEmitIntoClient public var scheduledActivityCategory: Field<UserScheduleAdherenceScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `scheduledActivityCode`, set by the platform.
    @_alwaysEmitIntoClient public var scheduledActivityCode: Field<ActivityCodeSummary> { Field("scheduledActivityCode") }
    /// `systemPresence`, set by the platform.
    @_alwaysEmitIntoClient public var systemPresence: Field<UserScheduleAdherenceSystemPresence> { Field("systemPresence") }
    /// `organizationSecondaryPresenceId`, set by the platform.
    @_alwaysEmitIntoClient public var organizationSecondaryPresenceId: Field<String> { Field("organizationSecondaryPresenceId") }
    /// `routingStatus`, set by the platform.
    @_alwaysEmitIntoClient public var routingStatus: Field<UserScheduleAdherenceRoutingStatus> { Field("routingStatus") }
    /// `actualActivityCategory`, set by the platform.
    @_alwaysEmitIntoClient public var actualActivityCategory: Field<UserScheduleAdherenceActualActivityCategory> { Field("actualActivityCategory") }
    /// `isOutOfOffice`, set by the platform.
    @_alwaysEmitIntoClient public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `adherenceState`, set by the platform.
    @_alwaysEmitIntoClient public var adherenceState: Field<UserScheduleAdherenceAdherenceState> { Field("adherenceState") }
    /// `impact`, set by the platform.
    @_alwaysEmitIntoClient public var impact: Field<UserScheduleAdherenceImpact> { Field("impact") }
    /// `adherenceExplanation`, set by the platform.
    @_alwaysEmitIntoClient public var adherenceExplanation: Field<RealTimeAdherenceExplanation> { Field("adherenceExplanation") }
    /// `timeOfAdherenceChange`, set by the platform.
    @_alwaysEmitIntoClient public var timeOfAdherenceChange: Field<Instant> { Field("timeOfAdherenceChange") }
    /// `presenceUpdateTime`, set by the platform.
    @_alwaysEmitIntoClient public var presenceUpdateTime: Field<Instant> { Field("presenceUpdateTime") }
    /// `activeQueues`, set by the platform.
    @_alwaysEmitIntoClient public var activeQueues: Field<[QueueReference]> { Field("activeQueues") }
    /// `activeQueuesModifiedTime`, set by the platform.
    @_alwaysEmitIntoClient public var activeQueuesModifiedTime: Field<Instant> { Field("activeQueuesModifiedTime") }
    /// `removedFromManagementUnit`, set by the platform.
    @_alwaysEmitIntoClient public var removedFromManagementUnit: Field<Bool> { Field("removedFromManagementUnit") }
    /// `nextActivityReminders`, set by the platform.
    @_alwaysEmitIntoClient public var nextActivityReminders: Field<[UserNextActivityReminder]> { Field("nextActivityReminders") }
    /// `suppressOnTimeReminder`, set by the platform.
    @_alwaysEmitIntoClient public var suppressOnTimeReminder: Field<Bool> { Field("suppressOnTimeReminder") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scheduledActivityCategory` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceScheduledActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `systemPresence` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Away`.
    @_alwaysEmitIntoClient public static var away: Self { "Away" }
    /// `Busy`.
    @_alwaysEmitIntoClient public static var busy: Self { "Busy" }
    /// `Offline`.
    @_alwaysEmitIntoClient public static var offline: Self { "Offline" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `OnQueue`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
}

/// A value of `routingStatus` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// A value of `actualActivityCategory` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceActualActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `adherenceState` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    @_alwaysEmitIntoClient public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    @_alwaysEmitIntoClient public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    @_alwaysEmitIntoClient public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "Ignored" }
    /// `Explained`.
    @_alwaysEmitIntoClient public static var explained: Self { "Explained" }
}

/// A value of `impact` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `UserScheduleAdherenceListing`.
public typealias UserScheduleAdherenceListing = Model<UserScheduleAdherenceListingFields>

/// The properties of ``UserScheduleAdherenceListing``.
public struct UserScheduleAdherenceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserScheduleAdherence]> { Field("entities") }
    /// `downloadUrl`, set by the platform.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `UserScheduleContainer`.
public typealias UserScheduleContainer = Model<UserScheduleContainerFields>

/// The properties of ``UserScheduleContainer``.
public struct UserScheduleContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitTimeZone`.
    @_alwaysEmitIntoClient public var managementUnitTimeZone: Field<String> { Field("managementUnitTimeZone") }
    /// `publishedSchedules`.
    @_alwaysEmitIntoClient public var publishedSchedules: Field<[WeekScheduleReference]> { Field("publishedSchedules") }
    /// `userSchedules`.
    @_alwaysEmitIntoClient public var userSchedules: Field<[String: UserSchedule]> { Field("userSchedules") }
}

/// The schema `UserScheduleFullDayTimeOffMarker`.
public typealias UserScheduleFullDayTimeOffMarker = Model<UserScheduleFullDayTimeOffMarkerFields>

/// The properties of ``UserScheduleFullDayTimeOffMarker``.
public struct UserScheduleFullDayTimeOffMarkerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitDate`.
    @_alwaysEmitIntoClient public var managementUnitDate: Field<String> { Field("managementUnitDate") }
    /// `activityCodeId`.
    @_alwaysEmitIntoClient public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `isPaid`.
    @_alwaysEmitIntoClient public var isPaid: Field<Bool> { Field("isPaid") }
    /// `lengthInMinutes`.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
}

/// The schema `UserScheduleShift`.
public typealias UserScheduleShift = Model<UserScheduleShiftFields>

/// The properties of ``UserScheduleShift``.
public struct UserScheduleShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekSchedule`, set by the platform.
    @_alwaysEmitIntoClient public var weekSchedule: Field<WeekScheduleReference> { Field("weekSchedule") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startDate`, set by the platform.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthInMinutes`, set by the platform.
    @_alwaysEmitIntoClient public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `activities`.
    @_alwaysEmitIntoClient public var activities: Field<[UserScheduleActivity]> { Field("activities") }
    /// `delete`.
    @_alwaysEmitIntoClient public var delete: Field<Bool> { Field("delete") }
    /// `manuallyEdited`.
    @_alwaysEmitIntoClient public var manuallyEdited: Field<Bool> { Field("manuallyEdited") }
}

/// The schema `UserSearchRule`.
public typealias UserSearchRule = Model<UserSearchRuleFields>

/// The properties of ``UserSearchRule``.
public struct UserSearchRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `parts`, required.
    @_alwaysEmitIntoClient public var parts: Field<[UserSearchRulePart]> { Field("parts") }
}

/// The schema `UserSearchRulePart`.
public typealias UserSearchRulePart = Model<UserSearchRulePartFields>

/// The properties of ``UserSearchRulePart``.
public struct UserSearchRulePartFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    @_alwaysEmitIntoClient public var operation: Field<UserSearchRulePartOperation> { Field("operation") }
    /// `selector`, required.
    @_alwaysEmitIntoClient public var selector: Field<UserSearchRulePartSelector> { Field("selector") }
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// A value of `operation` of ``UserSearchRulePart``, open to those that are newer than this version.
public struct UserSearchRulePartOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Include`.
    @_alwaysEmitIntoClient public static var include: Self { "Include" }
    /// `Exclude`.
    @_alwaysEmitIntoClient public static var exclude: Self { "Exclude" }
}

/// A value of `selector` of ``UserSearchRulePart``, open to those that are newer than this version.
public struct UserSearchRulePartSelector: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    @_alwaysEmitIntoClient public static var acdSkill: Self { "AcdSkill" }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `Queue`.
    @_alwaysEmitIntoClient public static var queue: Self { "Queue" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
    /// `ManagementUnit`.
    @_alwaysEmitIntoClient public static var managementUnit: Self { "ManagementUnit" }
}

/// The schema `UserStaffingGroupListing`.
public typealias UserStaffingGroupListing = Model<UserStaffingGroupListingFields>

/// The properties of ``UserStaffingGroupListing``.
public struct UserStaffingGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserStaffingGroupResponse]> { Field("entities") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `UserStaffingGroupResponse`.
public typealias UserStaffingGroupResponse = Model<UserStaffingGroupResponseFields>

/// The properties of ``UserStaffingGroupResponse``.
public struct UserStaffingGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var startDate: Field<String> { Field("startDate") }
    /// `endDate`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var endDate: Field<String> { Field("endDate") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `staffingGroup`.
    @_alwaysEmitIntoClient public var staffingGroup: Field<StaffingGroupReference> { Field("staffingGroup") }
}

/// The schema `UserTimeOffIntegrationStatusResponse`.
public typealias UserTimeOffIntegrationStatusResponse = Model<UserTimeOffIntegrationStatusResponseFields>

/// The properties of ``UserTimeOffIntegrationStatusResponse``.
public struct UserTimeOffIntegrationStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequest`, required.
    @_alwaysEmitIntoClient public var timeOffRequest: Field<TimeOffRequestReference> { Field("timeOffRequest") }
    /// `integrationStatus`, required.
    @_alwaysEmitIntoClient public var integrationStatus: Field<UserTimeOffIntegrationStatusResponseIntegrationStatus> { Field("integrationStatus") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
}

/// A value of `integrationStatus` of ``UserTimeOffIntegrationStatusResponse``, open to those that are newer than this
/// version.
public struct UserTimeOffIntegrationStatusResponseIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `AutomaticallyComplete`.
    @_alwaysEmitIntoClient public static var automaticallyComplete: Self { "AutomaticallyComplete" }
    /// `ManuallyComplete`.
    @_alwaysEmitIntoClient public static var manuallyComplete: Self { "ManuallyComplete" }
}

/// The schema `UserTimeOffIntegrationStatusResponseListing`.
public typealias UserTimeOffIntegrationStatusResponseListing = Model<UserTimeOffIntegrationStatusResponseListingFields>

/// The properties of ``UserTimeOffIntegrationStatusResponseListing``.
public struct UserTimeOffIntegrationStatusResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[UserTimeOffIntegrationStatusResponse]> { Field("entities") }
}

/// The schema `UserTimeOffRequestReference`.
public typealias UserTimeOffRequestReference = Model<UserTimeOffRequestReferenceFields>

/// The properties of ``UserTimeOffRequestReference``.
public struct UserTimeOffRequestReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `user`, required.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UsersActivityRequest`.
public typealias UsersActivityRequest = Model<UsersActivityRequestFields>

/// The properties of ``UsersActivityRequest``.
public struct UsersActivityRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}
