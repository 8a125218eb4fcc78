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
    public var id: Field<String> { Field("id") }
    /// `timeSpan`, required.
    public var timeSpan: Field<WfmTimeSpan> { Field("timeSpan") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
}

/// The schema `UnavailableTimeListing`.
public typealias UnavailableTimeListing = Model<UnavailableTimeListingFields>

/// The properties of ``UnavailableTimeListing``.
public struct UnavailableTimeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UnavailableTime]> { Field("entities") }
}

/// The schema `UnavailableTimesManagementUnitSettings`.
public typealias UnavailableTimesManagementUnitSettings = Model<UnavailableTimesManagementUnitSettingsFields>

/// The properties of ``UnavailableTimesManagementUnitSettings``.
public struct UnavailableTimesManagementUnitSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnit`, required.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `UnavailableTimesValidationResult`.
public typealias UnavailableTimesValidationResult = Model<UnavailableTimesValidationResultFields>

/// The properties of ``UnavailableTimesValidationResult``.
public struct UnavailableTimesValidationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`, required.
    public var valid: Field<Bool> { Field("valid") }
    /// `invalidWorkPlans`, required.
    public var invalidWorkPlans: Field<[WorkPlanReference]> { Field("invalidWorkPlans") }
    /// `workPlanConstraintsViolationMessage`.
    public var workPlanConstraintsViolationMessage: Field<WorkPlanConstraintsViolationMessage> { Field("workPlanConstraintsViolationMessage") }
}

/// The schema `UnavailableTimesViolationMessageArgument`.
public typealias UnavailableTimesViolationMessageArgument = Model<UnavailableTimesViolationMessageArgumentFields>

/// The properties of ``UnavailableTimesViolationMessageArgument``.
public struct UnavailableTimesViolationMessageArgumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<UnavailableTimesViolationMessageArgumentType> { Field("type") }
    /// `value`, required.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``UnavailableTimesViolationMessageArgument``, open to those that are newer than this version.
public struct UnavailableTimesViolationMessageArgumentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PlanningPeriodType`.
    public static var planningPeriodType: Self { "PlanningPeriodType" }
    /// `Minutes`.
    public static var minutes: Self { "Minutes" }
    /// `Date`.
    public static var date: Self { "Date" }
    /// `SecondDate`.
    public static var secondDate: Self { "SecondDate" }
    /// `SecondCount`.
    public static var secondCount: Self { "SecondCount" }
    /// `Count`.
    public static var count: Self { "Count" }
}

/// The schema `UpdateActivityCodeRequest`.
public typealias UpdateActivityCodeRequest = Model<UpdateActivityCodeRequestFields>

/// The properties of ``UpdateActivityCodeRequest``.
public struct UpdateActivityCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `category`.
    public var category: Field<UpdateActivityCodeRequestCategory> { Field("category") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `countsAsWorkTime`.
    public var countsAsWorkTime: Field<Bool> { Field("countsAsWorkTime") }
    /// `agentTimeOffSelectable`.
    public var agentTimeOffSelectable: Field<Bool> { Field("agentTimeOffSelectable") }
    /// `countsTowardShrinkage`.
    public var countsTowardShrinkage: Field<Bool> { Field("countsTowardShrinkage") }
    /// `plannedShrinkage`.
    public var plannedShrinkage: Field<Bool> { Field("plannedShrinkage") }
    /// `interruptible`.
    public var interruptible: Field<Bool> { Field("interruptible") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<ListWrapperString> { Field("planningGroupIds") }
    /// `style`.
    public var style: Field<ValueWrapperActivityCodeStyle> { Field("style") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `secondaryPresences`.
    public var secondaryPresences: Field<ListWrapperSecondaryPresence> { Field("secondaryPresences") }
}

/// A value of `category` of ``UpdateActivityCodeRequest``, open to those that are newer than this version.
public struct UpdateActivityCodeRequestCategory: OpenEnum {
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

/// The schema `UpdateActivityPlanRequest`.
public typealias UpdateActivityPlanRequest = Model<UpdateActivityPlanRequestFields>

/// The properties of ``UpdateActivityPlanRequest``.
public struct UpdateActivityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `groupSettings`.
    public var groupSettings: Field<ValueWrapperGroupSettings> { Field("groupSettings") }
    /// `attendeesSearchRule`.
    public var attendeesSearchRule: Field<ValueWrapperUserSearchRule> { Field("attendeesSearchRule") }
    /// `facilitatorsSearchRule`.
    public var facilitatorsSearchRule: Field<ValueWrapperUserSearchRule> { Field("facilitatorsSearchRule") }
    /// `transitionTimeMinutes`.
    public var transitionTimeMinutes: Field<Int> { Field("transitionTimeMinutes") }
    /// `serviceGoalImpactOverrides`.
    public var serviceGoalImpactOverrides: Field<ValueWrapperActivityPlanServiceGoalImpactOverrides> { Field("serviceGoalImpactOverrides") }
    /// `optimizationObjective`.
    public var optimizationObjective: Field<UpdateActivityPlanRequestOptimizationObjective> { Field("optimizationObjective") }
    /// `state`.
    public var state: Field<UpdateActivityPlanRequestState> { Field("state") }
    /// `fixedAvailability`.
    public var fixedAvailability: Field<ListWrapperFixedAvailability> { Field("fixedAvailability") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `type`.
    public var type: Field<UpdateActivityPlanRequestType> { Field("type") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `recurrenceSettings`.
    public var recurrenceSettings: Field<RecurrenceSettingsBase> { Field("recurrenceSettings") }
}

/// A value of `optimizationObjective` of ``UpdateActivityPlanRequest``, open to those that are newer than this version.
public struct UpdateActivityPlanRequestOptimizationObjective: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FavorServiceGoals`.
    public static var favorServiceGoals: Self { "FavorServiceGoals" }
    /// `FavorSchedulingAll`.
    public static var favorSchedulingAll: Self { "FavorSchedulingAll" }
}

/// A value of `state` of ``UpdateActivityPlanRequest``, open to those that are newer than this version.
public struct UpdateActivityPlanRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// A value of `type` of ``UpdateActivityPlanRequest``, open to those that are newer than this version.
public struct UpdateActivityPlanRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Individual`.
    public static var individual: Self { "Individual" }
    /// `Group`.
    public static var group: Self { "Group" }
}

/// The schema `UpdateAdherenceAdjustmentAdminRequest`.
public typealias UpdateAdherenceAdjustmentAdminRequest = Model<UpdateAdherenceAdjustmentAdminRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentAdminRequest``.
public struct UpdateAdherenceAdjustmentAdminRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodeId`.
    public var reasonCodeId: Field<String> { Field("reasonCodeId") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `reviewerNotes`.
    public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `status`.
    public var status: Field<UpdateAdherenceAdjustmentAdminRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateAdherenceAdjustmentAdminRequest``, open to those that are newer than this version.
public struct UpdateAdherenceAdjustmentAdminRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
}

/// The schema `UpdateAdherenceAdjustmentAgentRequest`.
public typealias UpdateAdherenceAdjustmentAgentRequest = Model<UpdateAdherenceAdjustmentAgentRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentAgentRequest``.
public struct UpdateAdherenceAdjustmentAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodeId`.
    public var reasonCodeId: Field<String> { Field("reasonCodeId") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthMinutes`.
    public var lengthMinutes: Field<Int> { Field("lengthMinutes") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `submitterNotes`.
    public var submitterNotes: Field<String> { Field("submitterNotes") }
}

/// The schema `UpdateAdherenceAdjustmentsBulkItem`.
public typealias UpdateAdherenceAdjustmentsBulkItem = Model<UpdateAdherenceAdjustmentsBulkItemFields>

/// The properties of ``UpdateAdherenceAdjustmentsBulkItem``.
public struct UpdateAdherenceAdjustmentsBulkItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `reviewerNotes`.
    public var reviewerNotes: Field<String> { Field("reviewerNotes") }
    /// `status`.
    public var status: Field<UpdateAdherenceAdjustmentsBulkItemStatus> { Field("status") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `status` of ``UpdateAdherenceAdjustmentsBulkItem``, open to those that are newer than this version.
public struct UpdateAdherenceAdjustmentsBulkItemStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Denied`.
    public static var denied: Self { "Denied" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
}

/// The schema `UpdateAdherenceAdjustmentsBulkRequest`.
public typealias UpdateAdherenceAdjustmentsBulkRequest = Model<UpdateAdherenceAdjustmentsBulkRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentsBulkRequest``.
public struct UpdateAdherenceAdjustmentsBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adjustments`.
    public var adjustments: Field<[UpdateAdherenceAdjustmentsBulkItem]> { Field("adjustments") }
}

/// The schema `UpdateAdherenceAdjustmentsReasonCodeRequest`.
public typealias UpdateAdherenceAdjustmentsReasonCodeRequest = Model<UpdateAdherenceAdjustmentsReasonCodeRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentsReasonCodeRequest``.
public struct UpdateAdherenceAdjustmentsReasonCodeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `state`.
    public var state: Field<UpdateAdherenceAdjustmentsReasonCodeRequestState> { Field("state") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``UpdateAdherenceAdjustmentsReasonCodeRequest``, open to those that are newer than this
/// version.
public struct UpdateAdherenceAdjustmentsReasonCodeRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `UpdateAdherenceAdjustmentsReasonCodesBulkItem`.
public typealias UpdateAdherenceAdjustmentsReasonCodesBulkItem = Model<UpdateAdherenceAdjustmentsReasonCodesBulkItemFields>

/// The properties of ``UpdateAdherenceAdjustmentsReasonCodesBulkItem``.
public struct UpdateAdherenceAdjustmentsReasonCodesBulkItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `state`.
    public var state: Field<UpdateAdherenceAdjustmentsReasonCodesBulkItemState> { Field("state") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``UpdateAdherenceAdjustmentsReasonCodesBulkItem``, open to those that are newer than this
/// version.
public struct UpdateAdherenceAdjustmentsReasonCodesBulkItemState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// The schema `UpdateAdherenceAdjustmentsReasonCodesBulkRequest`.
public typealias UpdateAdherenceAdjustmentsReasonCodesBulkRequest = Model<UpdateAdherenceAdjustmentsReasonCodesBulkRequestFields>

/// The properties of ``UpdateAdherenceAdjustmentsReasonCodesBulkRequest``.
public struct UpdateAdherenceAdjustmentsReasonCodesBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reasonCodes`.
    public var reasonCodes: Field<[UpdateAdherenceAdjustmentsReasonCodesBulkItem]> { Field("reasonCodes") }
}

/// The schema `UpdateAdherenceExplanationStatusRequest`.
public typealias UpdateAdherenceExplanationStatusRequest = Model<UpdateAdherenceExplanationStatusRequestFields>

/// The properties of ``UpdateAdherenceExplanationStatusRequest``.
public struct UpdateAdherenceExplanationStatusRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<UpdateAdherenceExplanationStatusRequestStatus> { Field("status") }
}

/// A value of `status` of ``UpdateAdherenceExplanationStatusRequest``, open to those that are newer than this version.
public struct UpdateAdherenceExplanationStatusRequestStatus: OpenEnum {
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
}

/// The schema `UpdateAgentScheduleBiddingPreference`.
public typealias UpdateAgentScheduleBiddingPreference = Model<UpdateAgentScheduleBiddingPreferenceFields>

/// The properties of ``UpdateAgentScheduleBiddingPreference``.
public struct UpdateAgentScheduleBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submitted`, required.
    public var submitted: Field<Bool> { Field("submitted") }
    /// `agentScheduleBidPreferences`, required.
    public var agentScheduleBidPreferences: Field<[AgentScheduleBiddingPreferencePriority]> { Field("agentScheduleBidPreferences") }
}

/// The schema `UpdateAgentSchedulingPreferencesRequest`.
public typealias UpdateAgentSchedulingPreferencesRequest = Model<UpdateAgentSchedulingPreferencesRequestFields>

/// The properties of ``UpdateAgentSchedulingPreferencesRequest``.
public struct UpdateAgentSchedulingPreferencesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `preferencesToAdd`.
    public var preferencesToAdd: Field<[AgentSchedulingPreference]> { Field("preferencesToAdd") }
    /// `preferenceIdsToRemove`.
    public var preferenceIdsToRemove: Field<[String]> { Field("preferenceIdsToRemove") }
}

/// The schema `UpdateAgentWorkPlanBiddingPreference`.
public typealias UpdateAgentWorkPlanBiddingPreference = Model<UpdateAgentWorkPlanBiddingPreferenceFields>

/// The properties of ``UpdateAgentWorkPlanBiddingPreference``.
public struct UpdateAgentWorkPlanBiddingPreferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submitted`, required.
    public var submitted: Field<Bool> { Field("submitted") }
    /// `agentWorkPlanBidPreferences`, required.
    public var agentWorkPlanBidPreferences: Field<[AgentWorkPlanBiddingPreferenceRequest]> { Field("agentWorkPlanBidPreferences") }
}

/// The schema `UpdateAlternativeShiftBuSettingsRequest`.
public typealias UpdateAlternativeShiftBuSettingsRequest = Model<UpdateAlternativeShiftBuSettingsRequestFields>

/// The properties of ``UpdateAlternativeShiftBuSettingsRequest``.
public struct UpdateAlternativeShiftBuSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabledGranularities`.
    public var enabledGranularities: Field<ListWrapperAlternativeShiftBuSettingsGranularity> { Field("enabledGranularities") }
    /// `minMinutesBeforeStartTime`.
    public var minMinutesBeforeStartTime: Field<Int> { Field("minMinutesBeforeStartTime") }
    /// `retainedActivityCategories`.
    public var retainedActivityCategories: Field<ListWrapperAlternativeShiftBuSettingsActivityCategory> { Field("retainedActivityCategories") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateBuAdherenceAdjustmentsSettingsRequest`.
public typealias UpdateBuAdherenceAdjustmentsSettingsRequest = Model<UpdateBuAdherenceAdjustmentsSettingsRequestFields>

/// The properties of ``UpdateBuAdherenceAdjustmentsSettingsRequest``.
public struct UpdateBuAdherenceAdjustmentsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `submissionRangeConstraintDays`.
    public var submissionRangeConstraintDays: Field<Int> { Field("submissionRangeConstraintDays") }
    /// `metadata`.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateBusinessUnitRequest`.
public typealias UpdateBusinessUnitRequest = Model<UpdateBusinessUnitRequestFields>

/// The properties of ``UpdateBusinessUnitRequest``.
public struct UpdateBusinessUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `settings`.
    public var settings: Field<UpdateBusinessUnitSettingsRequest> { Field("settings") }
}

/// The schema `UpdateBusinessUnitSchedulingPreferencesSettingsRequest`.
public typealias UpdateBusinessUnitSchedulingPreferencesSettingsRequest = Model<UpdateBusinessUnitSchedulingPreferencesSettingsRequestFields>

/// The properties of ``UpdateBusinessUnitSchedulingPreferencesSettingsRequest``.
public struct UpdateBusinessUnitSchedulingPreferencesSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `UpdateBusinessUnitSettingsRequest`.
public typealias UpdateBusinessUnitSettingsRequest = Model<UpdateBusinessUnitSettingsRequestFields>

/// The properties of ``UpdateBusinessUnitSettingsRequest``.
public struct UpdateBusinessUnitSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDayOfWeek`, set by the platform.
    public var startDayOfWeek: Field<UpdateBusinessUnitSettingsRequestStartDayOfWeek> { Field("startDayOfWeek") }
    /// `timeZone`, set by the platform.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `shortTermForecasting`.
    public var shortTermForecasting: Field<BuShortTermForecastingSettings> { Field("shortTermForecasting") }
    /// `scheduling`.
    public var scheduling: Field<BuSchedulingSettingsRequest> { Field("scheduling") }
    /// `notifications`.
    public var notifications: Field<BuNotificationSettingsRequest> { Field("notifications") }
    /// `learning`.
    public var learning: Field<BuActivitySettingsRequest> { Field("learning") }
    /// `coaching`.
    public var coaching: Field<BuActivitySettingsRequest> { Field("coaching") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `startDayOfWeek` of ``UpdateBusinessUnitSettingsRequest``, open to those that are newer than this
/// version.
public struct UpdateBusinessUnitSettingsRequestStartDayOfWeek: OpenEnum {
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

/// The schema `UpdateCapacityPlanRequest`.
public typealias UpdateCapacityPlanRequest = Model<UpdateCapacityPlanRequestFields>

/// The properties of ``UpdateCapacityPlanRequest``.
public struct UpdateCapacityPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `startBusinessUnitDate`, a date such as `2026-11-24`.
    public var startBusinessUnitDate: Field<String> { Field("startBusinessUnitDate") }
    /// `endBusinessUnitDate`, a date such as `2026-11-24`.
    public var endBusinessUnitDate: Field<String> { Field("endBusinessUnitDate") }
    /// `forecast`.
    public var forecast: Field<ValueWrapperBuShortTermForecastReference> { Field("forecast") }
    /// `fullTimeEquivalentWeeklyHours`.
    public var fullTimeEquivalentWeeklyHours: Field<Double> { Field("fullTimeEquivalentWeeklyHours") }
    /// `useLatestPlanningGroupStaffingGroupAssociation`.
    public var useLatestPlanningGroupStaffingGroupAssociation: Field<Bool> { Field("useLatestPlanningGroupStaffingGroupAssociation") }
    /// `metadata`, required.
    public var metadata: Field<CapacityPlanMetadata> { Field("metadata") }
}

/// The schema `UpdateManagementUnitRequest`.
public typealias UpdateManagementUnitRequest = Model<UpdateManagementUnitRequestFields>

/// The properties of ``UpdateManagementUnitRequest``.
public struct UpdateManagementUnitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `settings`.
    public var settings: Field<ManagementUnitSettingsRequest> { Field("settings") }
}

/// The schema `UpdateManagementUnitsSettingsRequest`.
public typealias UpdateManagementUnitsSettingsRequest = Model<UpdateManagementUnitsSettingsRequestFields>

/// The properties of ``UpdateManagementUnitsSettingsRequest``.
public struct UpdateManagementUnitsSettingsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `UpdateMuAgentRequest`.
public typealias UpdateMuAgentRequest = Model<UpdateMuAgentRequestFields>

/// The properties of ``UpdateMuAgentRequest``.
public struct UpdateMuAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schedulable`.
    public var schedulable: Field<Bool> { Field("schedulable") }
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `UpdateMuAgentWorkPlanFailureResponse`.
public typealias UpdateMuAgentWorkPlanFailureResponse = Model<UpdateMuAgentWorkPlanFailureResponseFields>

/// The properties of ``UpdateMuAgentWorkPlanFailureResponse``.
public struct UpdateMuAgentWorkPlanFailureResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `failure`, required.
    public var failure: Field<UpdateMuAgentWorkPlanFailureResponseFailure> { Field("failure") }
    /// `notFoundWorkPlanId`.
    public var notFoundWorkPlanId: Field<String> { Field("notFoundWorkPlanId") }
}

/// A value of `failure` of ``UpdateMuAgentWorkPlanFailureResponse``, open to those that are newer than this version.
public struct UpdateMuAgentWorkPlanFailureResponseFailure: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentNotInManagementUnit`.
    public static var agentNotInManagementUnit: Self { "AgentNotInManagementUnit" }
    /// `OverlappingOverride`.
    public static var overlappingOverride: Self { "OverlappingOverride" }
    /// `OverrideNotFound`.
    public static var overrideNotFound: Self { "OverrideNotFound" }
    /// `TooManyOverrides`.
    public static var tooManyOverrides: Self { "TooManyOverrides" }
    /// `WorkPlanNotFound`.
    public static var workPlanNotFound: Self { "WorkPlanNotFound" }
}

/// The schema `UpdateMuAgentWorkPlanRequest`.
public typealias UpdateMuAgentWorkPlanRequest = Model<UpdateMuAgentWorkPlanRequestFields>

/// The properties of ``UpdateMuAgentWorkPlanRequest``.
public struct UpdateMuAgentWorkPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
    /// `workPlanId`.
    public var workPlanId: Field<ValueWrapperString> { Field("workPlanId") }
    /// `workPlanOverrides`.
    public var workPlanOverrides: Field<WorkPlanOverrideListWrapperWorkPlanOverrideRequest> { Field("workPlanOverrides") }
}

/// The schema `UpdateMuAgentWorkPlansBatchRequest`.
public typealias UpdateMuAgentWorkPlansBatchRequest = Model<UpdateMuAgentWorkPlansBatchRequestFields>

/// The properties of ``UpdateMuAgentWorkPlansBatchRequest``.
public struct UpdateMuAgentWorkPlansBatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UpdateMuAgentWorkPlanRequest]> { Field("entities") }
}

/// The schema `UpdateMuAgentWorkPlansBatchResponse`.
public typealias UpdateMuAgentWorkPlansBatchResponse = Model<UpdateMuAgentWorkPlansBatchResponseFields>

/// The properties of ``UpdateMuAgentWorkPlansBatchResponse``.
public struct UpdateMuAgentWorkPlansBatchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `failures`, required.
    public var failures: Field<[UpdateMuAgentWorkPlanFailureResponse]> { Field("failures") }
}

/// The schema `UpdateMuAgentsRequest`.
public typealias UpdateMuAgentsRequest = Model<UpdateMuAgentsRequestFields>

/// The properties of ``UpdateMuAgentsRequest``.
public struct UpdateMuAgentsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UpdateMuAgentRequest]> { Field("entities") }
}

/// The schema `UpdateNotificationResponse`.
public typealias UpdateNotificationResponse = Model<UpdateNotificationResponseFields>

/// The properties of ``UpdateNotificationResponse``.
public struct UpdateNotificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mutableGroupId`.
    public var mutableGroupId: Field<String> { Field("mutableGroupId") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `UpdateNotificationsRequest`.
public typealias UpdateNotificationsRequest = Model<UpdateNotificationsRequestFields>

/// The properties of ``UpdateNotificationsRequest``.
public struct UpdateNotificationsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[WfmUserNotification]> { Field("entities") }
}

/// The schema `UpdateNotificationsResponse`.
public typealias UpdateNotificationsResponse = Model<UpdateNotificationsResponseFields>

/// The properties of ``UpdateNotificationsResponse``.
public struct UpdateNotificationsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UpdateNotificationResponse]> { Field("entities") }
}

/// The schema `UpdatePlanningGroupRequest`.
public typealias UpdatePlanningGroupRequest = Model<UpdatePlanningGroupRequestFields>

/// The properties of ``UpdatePlanningGroupRequest``.
public struct UpdatePlanningGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `routePaths`.
    public var routePaths: Field<SetWrapperRoutePathRequest> { Field("routePaths") }
    /// `serviceGoalTemplateId`.
    public var serviceGoalTemplateId: Field<String> { Field("serviceGoalTemplateId") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateScheduleBid`.
public typealias UpdateScheduleBid = Model<UpdateScheduleBidFields>

/// The properties of ``UpdateScheduleBid``.
public struct UpdateScheduleBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `forecast`.
    public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `bidWindowStartDate`, a date such as `2026-11-24`.
    public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, a date such as `2026-11-24`.
    public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, a date such as `2026-11-24`.
    public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `weeksToSchedule`.
    public var weeksToSchedule: Field<Int> { Field("weeksToSchedule") }
    /// `endOverridesAndRotations`.
    public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `agentRankingType`.
    public var agentRankingType: Field<UpdateScheduleBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`.
    public var rankingTiebreakerType: Field<UpdateScheduleBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `status`.
    public var status: Field<UpdateScheduleBidStatus> { Field("status") }
}

/// A value of `agentRankingType` of ``UpdateScheduleBid``, open to those that are newer than this version.
public struct UpdateScheduleBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``UpdateScheduleBid``, open to those that are newer than this version.
public struct UpdateScheduleBidRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `status` of ``UpdateScheduleBid``, open to those that are newer than this version.
public struct UpdateScheduleBidStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Locked`.
    public static var locked: Self { "Locked" }
    /// `Optimized`.
    public static var optimized: Self { "Optimized" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Processed`.
    public static var processed: Self { "Processed" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// The schema `UpdateScheduleUploadResponse`.
public typealias UpdateScheduleUploadResponse = Model<UpdateScheduleUploadResponseFields>

/// The properties of ``UpdateScheduleUploadResponse``.
public struct UpdateScheduleUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uploadKey`.
    public var uploadKey: Field<String> { Field("uploadKey") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `headers`.
    public var headers: Field<[String: String]> { Field("headers") }
    /// `uploadBodySchema`.
    public var uploadBodySchema: Field<UpdateScheduleUploadSchema> { Field("uploadBodySchema") }
}

/// The schema `UpdateScheduleUploadSchema`.
public typealias UpdateScheduleUploadSchema = Model<UpdateScheduleUploadSchemaFields>

/// The properties of ``UpdateScheduleUploadSchema``.
public struct UpdateScheduleUploadSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `published`.
    public var published: Field<Bool> { Field("published") }
    /// `shortTermForecast`.
    public var shortTermForecast: Field<BuShortTermForecastReference> { Field("shortTermForecast") }
    /// `headcountForecast`.
    public var headcountForecast: Field<BuHeadcountForecastBuPlanningGroupHeadcountForecastUploadSchema> { Field("headcountForecast") }
    /// `agentSchedules`.
    public var agentSchedules: Field<[BuUpdateAgentScheduleUploadSchema]> { Field("agentSchedules") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateServiceGoalTemplate`.
public typealias UpdateServiceGoalTemplate = Model<UpdateServiceGoalTemplateFields>

/// The properties of ``UpdateServiceGoalTemplate``.
public struct UpdateServiceGoalTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `serviceLevel`.
    public var serviceLevel: Field<BuServiceLevel> { Field("serviceLevel") }
    /// `averageSpeedOfAnswer`.
    public var averageSpeedOfAnswer: Field<BuAverageSpeedOfAnswer> { Field("averageSpeedOfAnswer") }
    /// `abandonRate`.
    public var abandonRate: Field<BuAbandonRate> { Field("abandonRate") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `impactOverride`.
    public var impactOverride: Field<ServiceGoalTemplateImpactOverride> { Field("impactOverride") }
}

/// The schema `UpdateShiftTradeJobRequest`.
public typealias UpdateShiftTradeJobRequest = Model<UpdateShiftTradeJobRequestFields>

/// The properties of ``UpdateShiftTradeJobRequest``.
public struct UpdateShiftTradeJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `target`.
    public var target: Field<ValueWrapperShiftTradeTargetRequestItem> { Field("target") }
    /// `expirationDate`.
    public var expirationDate: Field<ValueWrapperDate> { Field("expirationDate") }
    /// `acceptableIntervals`.
    public var acceptableIntervals: Field<ListWrapperRequiredDateRange> { Field("acceptableIntervals") }
    /// `reviewNote`.
    public var reviewNote: Field<ValueWrapperString> { Field("reviewNote") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateShiftTradeStateJobRequest`.
public typealias UpdateShiftTradeStateJobRequest = Model<UpdateShiftTradeStateJobRequestFields>

/// The properties of ``UpdateShiftTradeStateJobRequest``.
public struct UpdateShiftTradeStateJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekDate`, required, a date such as `2026-11-24`.
    public var weekDate: Field<String> { Field("weekDate") }
    /// `state`, required.
    public var state: Field<UpdateShiftTradeStateJobRequestState> { Field("state") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `state` of ``UpdateShiftTradeStateJobRequest``, open to those that are newer than this version.
public struct UpdateShiftTradeStateJobRequestState: OpenEnum {
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

/// The schema `UpdateStaffingGroupRequest`.
public typealias UpdateStaffingGroupRequest = Model<UpdateStaffingGroupRequestFields>

/// The properties of ``UpdateStaffingGroupRequest``.
public struct UpdateStaffingGroupRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `userIds`.
    public var userIds: Field<SetWrapperString> { Field("userIds") }
    /// `planningGroupIds`.
    public var planningGroupIds: Field<SetWrapperString> { Field("planningGroupIds") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateTimeOffLimitRequest`.
public typealias UpdateTimeOffLimitRequest = Model<UpdateTimeOffLimitRequestFields>

/// The properties of ``UpdateTimeOffLimitRequest``.
public struct UpdateTimeOffLimitRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `defaultLimitMinutes`.
    public var defaultLimitMinutes: Field<Int> { Field("defaultLimitMinutes") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UpdateTimeOffPlanBusinessUnitAssociation`.
public typealias UpdateTimeOffPlanBusinessUnitAssociation = Model<UpdateTimeOffPlanBusinessUnitAssociationFields>

/// The properties of ``UpdateTimeOffPlanBusinessUnitAssociation``.
public struct UpdateTimeOffPlanBusinessUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitIds`.
    public var managementUnitIds: Field<SetWrapperString> { Field("managementUnitIds") }
    /// `staffingGroupIds`.
    public var staffingGroupIds: Field<SetWrapperString> { Field("staffingGroupIds") }
}

/// The schema `UpdateTimeOffPlanManagementUnitAssociation`.
public typealias UpdateTimeOffPlanManagementUnitAssociation = Model<UpdateTimeOffPlanManagementUnitAssociationFields>

/// The properties of ``UpdateTimeOffPlanManagementUnitAssociation``.
public struct UpdateTimeOffPlanManagementUnitAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `staffingGroupIds`.
    public var staffingGroupIds: Field<SetWrapperString> { Field("staffingGroupIds") }
}

/// The schema `UpdateTimeOffPlanRequest`.
public typealias UpdateTimeOffPlanRequest = Model<UpdateTimeOffPlanRequestFields>

/// The properties of ``UpdateTimeOffPlanRequest``.
public struct UpdateTimeOffPlanRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `activityCodeIds`.
    public var activityCodeIds: Field<SetWrapperString> { Field("activityCodeIds") }
    /// `timeOffLimitIds`.
    public var timeOffLimitIds: Field<SetWrapperString> { Field("timeOffLimitIds") }
    /// `autoApprovalRule`.
    public var autoApprovalRule: Field<UpdateTimeOffPlanRequestAutoApprovalRule> { Field("autoApprovalRule") }
    /// `daysBeforeStartToExpireFromWaitlist`.
    public var daysBeforeStartToExpireFromWaitlist: Field<Int> { Field("daysBeforeStartToExpireFromWaitlist") }
    /// `hrisTimeOffType`.
    public var hrisTimeOffType: Field<ValueWrapperHrisTimeOffType> { Field("hrisTimeOffType") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// A value of `autoApprovalRule` of ``UpdateTimeOffPlanRequest``, open to those that are newer than this version.
public struct UpdateTimeOffPlanRequestAutoApprovalRule: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Never`.
    public static var never: Self { "Never" }
    /// `Always`.
    public static var always: Self { "Always" }
    /// `CheckLimits`.
    public static var checkLimits: Self { "CheckLimits" }
    /// `CheckActivityCodes`.
    public static var checkActivityCodes: Self { "CheckActivityCodes" }
    /// `CheckLimitsAndActivityCodes`.
    public static var checkLimitsAndActivityCodes: Self { "CheckLimitsAndActivityCodes" }
}

/// The schema `UpdateUnavailableTime`.
public typealias UpdateUnavailableTime = Model<UpdateUnavailableTimeFields>

/// The properties of ``UpdateUnavailableTime``.
public struct UpdateUnavailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `timeSpan`.
    public var timeSpan: Field<WfmTimeSpan> { Field("timeSpan") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
}

/// The schema `UpdateUnavailableTimesRequest`.
public typealias UpdateUnavailableTimesRequest = Model<UpdateUnavailableTimesRequestFields>

/// The properties of ``UpdateUnavailableTimesRequest``.
public struct UpdateUnavailableTimesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    public var entities: Field<[UpdateUnavailableTime]> { Field("entities") }
}

/// The schema `UpdateWorkPlanBid`.
public typealias UpdateWorkPlanBid = Model<UpdateWorkPlanBidFields>

/// The properties of ``UpdateWorkPlanBid``.
public struct UpdateWorkPlanBidFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `forecast`.
    public var forecast: Field<BuShortTermForecastWeekReference> { Field("forecast") }
    /// `bidWindowStartDate`, a date such as `2026-11-24`.
    public var bidWindowStartDate: Field<String> { Field("bidWindowStartDate") }
    /// `bidWindowEndDate`, a date such as `2026-11-24`.
    public var bidWindowEndDate: Field<String> { Field("bidWindowEndDate") }
    /// `effectiveDate`, a date such as `2026-11-24`.
    public var effectiveDate: Field<String> { Field("effectiveDate") }
    /// `agentRankingType`.
    public var agentRankingType: Field<UpdateWorkPlanBidAgentRankingType> { Field("agentRankingType") }
    /// `rankingTiebreakerType`.
    public var rankingTiebreakerType: Field<UpdateWorkPlanBidRankingTiebreakerType> { Field("rankingTiebreakerType") }
    /// `endOverridesAndRotations`.
    public var endOverridesAndRotations: Field<Bool> { Field("endOverridesAndRotations") }
    /// `workPlanFieldsVisibleToAgents`.
    public var workPlanFieldsVisibleToAgents: Field<ListWrapperAgentWorkPlanField> { Field("workPlanFieldsVisibleToAgents") }
    /// `status`.
    public var status: Field<UpdateWorkPlanBidStatus> { Field("status") }
}

/// A value of `agentRankingType` of ``UpdateWorkPlanBid``, open to those that are newer than this version.
public struct UpdateWorkPlanBidAgentRankingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
}

/// A value of `rankingTiebreakerType` of ``UpdateWorkPlanBid``, open to those that are newer than this version.
public struct UpdateWorkPlanBidRankingTiebreakerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HireDate`.
    public static var hireDate: Self { "HireDate" }
    /// `Performance`.
    public static var performance: Self { "Performance" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `RandomlyAssign`.
    public static var randomlyAssign: Self { "RandomlyAssign" }
}

/// A value of `status` of ``UpdateWorkPlanBid``, open to those that are newer than this version.
public struct UpdateWorkPlanBidStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Locked`.
    public static var locked: Self { "Locked" }
    /// `Optimized`.
    public static var optimized: Self { "Optimized" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
    /// `Processed`.
    public static var processed: Self { "Processed" }
    /// `Published`.
    public static var published: Self { "Published" }
}

/// The schema `UpdateWorkPlanRotationAgentRequest`.
public typealias UpdateWorkPlanRotationAgentRequest = Model<UpdateWorkPlanRotationAgentRequestFields>

/// The properties of ``UpdateWorkPlanRotationAgentRequest``.
public struct UpdateWorkPlanRotationAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`, required.
    public var userId: Field<String> { Field("userId") }
    /// `dateRange`.
    public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `position`.
    public var position: Field<Int> { Field("position") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
}

/// The schema `UpdateWorkPlanRotationRequest`.
public typealias UpdateWorkPlanRotationRequest = Model<UpdateWorkPlanRotationRequestFields>

/// The properties of ``UpdateWorkPlanRotationRequest``.
public struct UpdateWorkPlanRotationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `dateRange`.
    public var dateRange: Field<DateRangeWithOptionalEnd> { Field("dateRange") }
    /// `agents`.
    public var agents: Field<[UpdateWorkPlanRotationAgentRequest]> { Field("agents") }
    /// `pattern`.
    public var pattern: Field<WorkPlanPatternRequest> { Field("pattern") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
}

/// The schema `UploadUrlRequestBody`.
public typealias UploadUrlRequestBody = Model<UploadUrlRequestBodyFields>

/// The properties of ``UploadUrlRequestBody``.
public struct UploadUrlRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentLengthBytes`, required.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
}

/// The schema `UserActivity`.
public typealias UserActivity = Model<UserActivityFields>

/// The properties of ``UserActivity``.
public struct UserActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `routingStatus`.
    public var routingStatus: Field<UserActivityRoutingStatus> { Field("routingStatus") }
    /// `presence`.
    public var presence: Field<UserActivityAdherencePresence> { Field("presence") }
    /// `outOfOffice`.
    public var outOfOffice: Field<UserActivityOutOfOffice> { Field("outOfOffice") }
    /// `activeQueueIds`.
    public var activeQueueIds: Field<[String]> { Field("activeQueueIds") }
    /// `dateActiveQueuesChanged`.
    public var dateActiveQueuesChanged: Field<Instant> { Field("dateActiveQueuesChanged") }
}

/// The schema `UserActivityAdherencePresence`.
public typealias UserActivityAdherencePresence = Model<UserActivityAdherencePresenceFields>

/// The properties of ``UserActivityAdherencePresence``.
public struct UserActivityAdherencePresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `presenceDefinition`.
    public var presenceDefinition: Field<UserActivityPresenceDefinition> { Field("presenceDefinition") }
    /// `presenceMessage`.
    public var presenceMessage: Field<String> { Field("presenceMessage") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `UserActivityListing`.
public typealias UserActivityListing = Model<UserActivityListingFields>

/// The properties of ``UserActivityListing``.
public struct UserActivityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserActivity]> { Field("entities") }
}

/// The schema `UserActivityOutOfOffice`.
public typealias UserActivityOutOfOffice = Model<UserActivityOutOfOfficeFields>

/// The properties of ``UserActivityOutOfOffice``.
public struct UserActivityOutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `UserActivityPresenceDefinition`.
public typealias UserActivityPresenceDefinition = Model<UserActivityPresenceDefinitionFields>

/// The properties of ``UserActivityPresenceDefinition``.
public struct UserActivityPresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    public var systemPresence: Field<UserActivityPresenceDefinitionSystemPresence> { Field("systemPresence") }
}

/// A value of `systemPresence` of ``UserActivityPresenceDefinition``, open to those that are newer than this version.
public struct UserActivityPresenceDefinitionSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    public static var away: Self { "AWAY" }
    /// `BUSY`.
    public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    public static var training: Self { "TRAINING" }
    /// `MEETING`.
    public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    public static var `break`: Self { "BREAK" }
}

/// The schema `UserActivityRoutingStatus`.
public typealias UserActivityRoutingStatus = Model<UserActivityRoutingStatusFields>

/// The properties of ``UserActivityRoutingStatus``.
public struct UserActivityRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<UserActivityRoutingStatusStatus> { Field("status") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``UserActivityRoutingStatus``, open to those that are newer than this version.
public struct UserActivityRoutingStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `UserListScheduleRequestBody`.
public typealias UserListScheduleRequestBody = Model<UserListScheduleRequestBodyFields>

/// The properties of ``UserListScheduleRequestBody``.
public struct UserListScheduleRequestBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`, required.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `startDate`, required.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`, required.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `loadFullWeeks`.
    public var loadFullWeeks: Field<Bool> { Field("loadFullWeeks") }
}

/// The schema `UserNextActivityReminder`.
public typealias UserNextActivityReminder = Model<UserNextActivityReminderFields>

/// The properties of ``UserNextActivityReminder``.
public struct UserNextActivityReminderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCategory`, set by the platform.
    public var activityCategory: Field<UserNextActivityReminderActivityCategory> { Field("activityCategory") }
    /// `startDate`, set by the platform.
    public var startDate: Field<Instant> { Field("startDate") }
}

/// A value of `activityCategory` of ``UserNextActivityReminder``, open to those that are newer than this version.
public struct UserNextActivityReminderActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
}

/// The schema `UserSchedule`.
public typealias UserSchedule = Model<UserScheduleFields>

/// The properties of ``UserSchedule``.
public struct UserScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `shifts`.
    public var shifts: Field<[UserScheduleShift]> { Field("shifts") }
    /// `fullDayTimeOffMarkers`.
    public var fullDayTimeOffMarkers: Field<[UserScheduleFullDayTimeOffMarker]> { Field("fullDayTimeOffMarkers") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
    /// `metadata`, required.
    public var metadata: Field<WfmVersionedEntityMetadata> { Field("metadata") }
    /// `workPlanId`, set by the platform.
    public var workPlanId: Field<String> { Field("workPlanId") }
}

/// The schema `UserScheduleActivity`.
public typealias UserScheduleActivity = Model<UserScheduleActivityFields>

/// The properties of ``UserScheduleActivity``.
public struct UserScheduleActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `countsAsPaidTime`.
    public var countsAsPaidTime: Field<Bool> { Field("countsAsPaidTime") }
    /// `isDstFallback`.
    public var isDstFallback: Field<Bool> { Field("isDstFallback") }
    /// `timeOffRequestId`.
    public var timeOffRequestId: Field<String> { Field("timeOffRequestId") }
}

/// The schema `UserScheduleAdherence`.
public typealias UserScheduleAdherence = Model<UserScheduleAdherenceFields>

/// The properties of ``UserScheduleAdherence``.
public struct UserScheduleAdherenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `user`, set by the platform.
    public var user: Field<UserReference> { Field("user") }
    /// `businessUnit`, set by the platform.
    public var businessUnit: Field<BusinessUnitReference> { Field("businessUnit") }
    /// `managementUnit`, set by the platform.
    public var managementUnit: Field<ManagementUnitReference> { Field("managementUnit") }
    /// `team`, set by the platform.
    public var team: Field<TeamReference> { Field("team") }
    /// `scheduledActivityCategory`, set by the platform.
    public var scheduledActivityCategory: Field<UserScheduleAdherenceScheduledActivityCategory> { Field("scheduledActivityCategory") }
    /// `scheduledActivityCode`, set by the platform.
    public var scheduledActivityCode: Field<ActivityCodeSummary> { Field("scheduledActivityCode") }
    /// `systemPresence`, set by the platform.
    public var systemPresence: Field<UserScheduleAdherenceSystemPresence> { Field("systemPresence") }
    /// `organizationSecondaryPresenceId`, set by the platform.
    public var organizationSecondaryPresenceId: Field<String> { Field("organizationSecondaryPresenceId") }
    /// `routingStatus`, set by the platform.
    public var routingStatus: Field<UserScheduleAdherenceRoutingStatus> { Field("routingStatus") }
    /// `actualActivityCategory`, set by the platform.
    public var actualActivityCategory: Field<UserScheduleAdherenceActualActivityCategory> { Field("actualActivityCategory") }
    /// `isOutOfOffice`, set by the platform.
    public var isOutOfOffice: Field<Bool> { Field("isOutOfOffice") }
    /// `adherenceState`, set by the platform.
    public var adherenceState: Field<UserScheduleAdherenceAdherenceState> { Field("adherenceState") }
    /// `impact`, set by the platform.
    public var impact: Field<UserScheduleAdherenceImpact> { Field("impact") }
    /// `adherenceExplanation`, set by the platform.
    public var adherenceExplanation: Field<RealTimeAdherenceExplanation> { Field("adherenceExplanation") }
    /// `timeOfAdherenceChange`, set by the platform.
    public var timeOfAdherenceChange: Field<Instant> { Field("timeOfAdherenceChange") }
    /// `presenceUpdateTime`, set by the platform.
    public var presenceUpdateTime: Field<Instant> { Field("presenceUpdateTime") }
    /// `activeQueues`, set by the platform.
    public var activeQueues: Field<[QueueReference]> { Field("activeQueues") }
    /// `activeQueuesModifiedTime`, set by the platform.
    public var activeQueuesModifiedTime: Field<Instant> { Field("activeQueuesModifiedTime") }
    /// `removedFromManagementUnit`, set by the platform.
    public var removedFromManagementUnit: Field<Bool> { Field("removedFromManagementUnit") }
    /// `nextActivityReminders`, set by the platform.
    public var nextActivityReminders: Field<[UserNextActivityReminder]> { Field("nextActivityReminders") }
    /// `suppressOnTimeReminder`, set by the platform.
    public var suppressOnTimeReminder: Field<Bool> { Field("suppressOnTimeReminder") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scheduledActivityCategory` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceScheduledActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `systemPresence` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Away`.
    public static var away: Self { "Away" }
    /// `Busy`.
    public static var busy: Self { "Busy" }
    /// `Offline`.
    public static var offline: Self { "Offline" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `OnQueue`.
    public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `Break`.
    public static var `break`: Self { "Break" }
}

/// A value of `routingStatus` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// A value of `actualActivityCategory` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceActualActivityCategory: OpenEnum {
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
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
}

/// A value of `adherenceState` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceAdherenceState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InAdherence`.
    public static var inAdherence: Self { "InAdherence" }
    /// `OutOfAdherence`.
    public static var outOfAdherence: Self { "OutOfAdherence" }
    /// `Unscheduled`.
    public static var unscheduled: Self { "Unscheduled" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Ignored`.
    public static var ignored: Self { "Ignored" }
    /// `Explained`.
    public static var explained: Self { "Explained" }
}

/// A value of `impact` of ``UserScheduleAdherence``, open to those that are newer than this version.
public struct UserScheduleAdherenceImpact: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `UserScheduleAdherenceListing`.
public typealias UserScheduleAdherenceListing = Model<UserScheduleAdherenceListingFields>

/// The properties of ``UserScheduleAdherenceListing``.
public struct UserScheduleAdherenceListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserScheduleAdherence]> { Field("entities") }
    /// `downloadUrl`, set by the platform.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `UserScheduleContainer`.
public typealias UserScheduleContainer = Model<UserScheduleContainerFields>

/// The properties of ``UserScheduleContainer``.
public struct UserScheduleContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitTimeZone`.
    public var managementUnitTimeZone: Field<String> { Field("managementUnitTimeZone") }
    /// `publishedSchedules`.
    public var publishedSchedules: Field<[WeekScheduleReference]> { Field("publishedSchedules") }
    /// `userSchedules`.
    public var userSchedules: Field<[String: UserSchedule]> { Field("userSchedules") }
}

/// The schema `UserScheduleFullDayTimeOffMarker`.
public typealias UserScheduleFullDayTimeOffMarker = Model<UserScheduleFullDayTimeOffMarkerFields>

/// The properties of ``UserScheduleFullDayTimeOffMarker``.
public struct UserScheduleFullDayTimeOffMarkerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `managementUnitDate`.
    public var managementUnitDate: Field<String> { Field("managementUnitDate") }
    /// `activityCodeId`.
    public var activityCodeId: Field<String> { Field("activityCodeId") }
    /// `isPaid`.
    public var isPaid: Field<Bool> { Field("isPaid") }
    /// `lengthInMinutes`.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
}

/// The schema `UserScheduleShift`.
public typealias UserScheduleShift = Model<UserScheduleShiftFields>

/// The properties of ``UserScheduleShift``.
public struct UserScheduleShiftFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `weekSchedule`, set by the platform.
    public var weekSchedule: Field<WeekScheduleReference> { Field("weekSchedule") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `startDate`, set by the platform.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `lengthInMinutes`, set by the platform.
    public var lengthInMinutes: Field<Int> { Field("lengthInMinutes") }
    /// `activities`.
    public var activities: Field<[UserScheduleActivity]> { Field("activities") }
    /// `delete`.
    public var delete: Field<Bool> { Field("delete") }
    /// `manuallyEdited`.
    public var manuallyEdited: Field<Bool> { Field("manuallyEdited") }
}

/// The schema `UserSearchRule`.
public typealias UserSearchRule = Model<UserSearchRuleFields>

/// The properties of ``UserSearchRule``.
public struct UserSearchRuleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `parts`, required.
    public var parts: Field<[UserSearchRulePart]> { Field("parts") }
}

/// The schema `UserSearchRulePart`.
public typealias UserSearchRulePart = Model<UserSearchRulePartFields>

/// The properties of ``UserSearchRulePart``.
public struct UserSearchRulePartFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operation`, required.
    public var operation: Field<UserSearchRulePartOperation> { Field("operation") }
    /// `selector`, required.
    public var selector: Field<UserSearchRulePartSelector> { Field("selector") }
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}

/// A value of `operation` of ``UserSearchRulePart``, open to those that are newer than this version.
public struct UserSearchRulePartOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Include`.
    public static var include: Self { "Include" }
    /// `Exclude`.
    public static var exclude: Self { "Exclude" }
}

/// A value of `selector` of ``UserSearchRulePart``, open to those that are newer than this version.
public struct UserSearchRulePartSelector: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AcdSkill`.
    public static var acdSkill: Self { "AcdSkill" }
    /// `User`.
    public static var user: Self { "User" }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `Queue`.
    public static var queue: Self { "Queue" }
    /// `Division`.
    public static var division: Self { "Division" }
    /// `ManagementUnit`.
    public static var managementUnit: Self { "ManagementUnit" }
}

/// The schema `UserStaffingGroupListing`.
public typealias UserStaffingGroupListing = Model<UserStaffingGroupListingFields>

/// The properties of ``UserStaffingGroupListing``.
public struct UserStaffingGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserStaffingGroupResponse]> { Field("entities") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `UserStaffingGroupResponse`.
public typealias UserStaffingGroupResponse = Model<UserStaffingGroupResponseFields>

/// The properties of ``UserStaffingGroupResponse``.
public struct UserStaffingGroupResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startDate`, a date such as `2026-11-24`.
    public var startDate: Field<String> { Field("startDate") }
    /// `endDate`, a date such as `2026-11-24`.
    public var endDate: Field<String> { Field("endDate") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `staffingGroup`.
    public var staffingGroup: Field<StaffingGroupReference> { Field("staffingGroup") }
}

/// The schema `UserTimeOffIntegrationStatusResponse`.
public typealias UserTimeOffIntegrationStatusResponse = Model<UserTimeOffIntegrationStatusResponseFields>

/// The properties of ``UserTimeOffIntegrationStatusResponse``.
public struct UserTimeOffIntegrationStatusResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeOffRequest`, required.
    public var timeOffRequest: Field<TimeOffRequestReference> { Field("timeOffRequest") }
    /// `integrationStatus`, required.
    public var integrationStatus: Field<UserTimeOffIntegrationStatusResponseIntegrationStatus> { Field("integrationStatus") }
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
}

/// A value of `integrationStatus` of ``UserTimeOffIntegrationStatusResponse``, open to those that are newer than this
/// version.
public struct UserTimeOffIntegrationStatusResponseIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `AutomaticallyComplete`.
    public static var automaticallyComplete: Self { "AutomaticallyComplete" }
    /// `ManuallyComplete`.
    public static var manuallyComplete: Self { "ManuallyComplete" }
}

/// The schema `UserTimeOffIntegrationStatusResponseListing`.
public typealias UserTimeOffIntegrationStatusResponseListing = Model<UserTimeOffIntegrationStatusResponseListingFields>

/// The properties of ``UserTimeOffIntegrationStatusResponseListing``.
public struct UserTimeOffIntegrationStatusResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[UserTimeOffIntegrationStatusResponse]> { Field("entities") }
}

/// The schema `UserTimeOffRequestReference`.
public typealias UserTimeOffRequestReference = Model<UserTimeOffRequestReferenceFields>

/// The properties of ``UserTimeOffRequestReference``.
public struct UserTimeOffRequestReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `user`, required.
    public var user: Field<UserReference> { Field("user") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `UsersActivityRequest`.
public typealias UsersActivityRequest = Model<UsersActivityRequestFields>

/// The properties of ``UsersActivityRequest``.
public struct UsersActivityRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
}
