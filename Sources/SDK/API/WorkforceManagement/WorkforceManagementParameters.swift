// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getWorkforcemanagementBusinessunit`, open to those that are newer than this version.
public struct GetWorkforcemanagementBusinessunitExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "settings" }
    /// `settings.timeZone`.
    @_alwaysEmitIntoClient public static var settingsTimeZone: Self { "settings.timeZone" }
    /// `settings.startDayOfWeek`.
    @_alwaysEmitIntoClient public static var settingsStartDayOfWeek: Self { "settings.startDayOfWeek" }
    /// `settings.shortTermForecasting`.
    @_alwaysEmitIntoClient public static var settingsShortTermForecasting: Self { "settings.shortTermForecasting" }
    /// `settings.scheduling`.
    @_alwaysEmitIntoClient public static var settingsScheduling: Self { "settings.scheduling" }
    /// `settings.notifications.scheduling`.
    @_alwaysEmitIntoClient public static var settingsNotificationsScheduling: Self { "settings.notifications.scheduling" }
    /// `settings.learning`.
    @_alwaysEmitIntoClient public static var settingsLearning: Self { "settings.learning" }
    /// `settings.coaching`.
    @_alwaysEmitIntoClient public static var settingsCoaching: Self { "settings.coaching" }
}

/// A value of `state` of `getWorkforcemanagementBusinessunitActivityplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitActivityplansState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
}

/// A value of `granularity` of `getWorkforcemanagementBusinessunitCapacityplanForecast`, open to those that are newer
/// than this version.
public struct GetWorkforcemanagementBusinessunitCapacityplanForecastGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "weekly" }
    /// `monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "monthly" }
}

/// A value of `granularity` of `getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations`, open to those
/// that are newer than this version.
public struct GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "weekly" }
    /// `monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "monthly" }
}

/// A value of `granularity` of
/// `getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast`, open to
/// those that are newer than this version.
public struct GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "weekly" }
    /// `monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "monthly" }
}

/// A value of `feature` of `getWorkforcemanagementBusinessunitManagementunits`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitManagementunitsFeature: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentHistoricalAdherence`.
    @_alwaysEmitIntoClient public static var agentHistoricalAdherence: Self { "AgentHistoricalAdherence" }
    /// `AgentHistoricalAdherenceConformance`.
    @_alwaysEmitIntoClient public static var agentHistoricalAdherenceConformance: Self { "AgentHistoricalAdherenceConformance" }
    /// `AgentSchedule`.
    @_alwaysEmitIntoClient public static var agentSchedule: Self { "AgentSchedule" }
    /// `AgentAdherenceAdjustments`.
    @_alwaysEmitIntoClient public static var agentAdherenceAdjustments: Self { "AgentAdherenceAdjustments" }
    /// `AgentTimeOffRequest`.
    @_alwaysEmitIntoClient public static var agentTimeOffRequest: Self { "AgentTimeOffRequest" }
    /// `AgentWorkPlanBid`.
    @_alwaysEmitIntoClient public static var agentWorkPlanBid: Self { "AgentWorkPlanBid" }
    /// `AgentScheduleBid`.
    @_alwaysEmitIntoClient public static var agentScheduleBid: Self { "AgentScheduleBid" }
    /// `AgentShiftTrade`.
    @_alwaysEmitIntoClient public static var agentShiftTrade: Self { "AgentShiftTrade" }
    /// `AlternativeShift`.
    @_alwaysEmitIntoClient public static var alternativeShift: Self { "AlternativeShift" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `AgentUnavailableTimes`.
    @_alwaysEmitIntoClient public static var agentUnavailableTimes: Self { "AgentUnavailableTimes" }
    /// `AgentSelfScheduleJob`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleJob: Self { "AgentSelfScheduleJob" }
    /// `AgentSelfScheduleOffers`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleOffers: Self { "AgentSelfScheduleOffers" }
    /// `AgentSelfScheduleQuery`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleQuery: Self { "AgentSelfScheduleQuery" }
    /// `AgentSelfScheduleActivityMove`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleActivityMove: Self { "AgentSelfScheduleActivityMove" }
    /// `SelfScheduleSettings`.
    @_alwaysEmitIntoClient public static var selfScheduleSettings: Self { "SelfScheduleSettings" }
    /// `AgentSelfScheduleSettings`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleSettings: Self { "AgentSelfScheduleSettings" }
    /// `AgentOpportunitiesQuery`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesQuery: Self { "AgentOpportunitiesQuery" }
    /// `AgentOpportunitiesEnrollments`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesEnrollments: Self { "AgentOpportunitiesEnrollments" }
    /// `AgentOpportunitiesEnrollmentsStatuses`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesEnrollmentsStatuses: Self { "AgentOpportunitiesEnrollmentsStatuses" }
    /// `AgentSchedulingPreferencesQuery`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferencesQuery: Self { "AgentSchedulingPreferencesQuery" }
    /// `AgentSchedulingPreferences`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AgentSchedulingPreferencesSettings`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferencesSettings: Self { "AgentSchedulingPreferencesSettings" }
    /// `ActivityCodes`.
    @_alwaysEmitIntoClient public static var activityCodes: Self { "ActivityCodes" }
    /// `ActivityPlans`.
    @_alwaysEmitIntoClient public static var activityPlans: Self { "ActivityPlans" }
    /// `AdherenceAdjustmentsSettings`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentsSettings: Self { "AdherenceAdjustmentsSettings" }
    /// `AdherenceAdjustmentsReasonCodes`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentsReasonCodes: Self { "AdherenceAdjustmentsReasonCodes" }
    /// `AdherenceAdjustments`.
    @_alwaysEmitIntoClient public static var adherenceAdjustments: Self { "AdherenceAdjustments" }
    /// `UnavailableTimes`.
    @_alwaysEmitIntoClient public static var unavailableTimes: Self { "UnavailableTimes" }
    /// `Agents`.
    @_alwaysEmitIntoClient public static var agents: Self { "Agents" }
    /// `BuActivityCodes`.
    @_alwaysEmitIntoClient public static var buActivityCodes: Self { "BuActivityCodes" }
    /// `BusinessUnits`.
    @_alwaysEmitIntoClient public static var businessUnits: Self { "BusinessUnits" }
    /// `CapacityPlan`.
    @_alwaysEmitIntoClient public static var capacityPlan: Self { "CapacityPlan" }
    /// `CapacityPlanForecastInputs`.
    @_alwaysEmitIntoClient public static var capacityPlanForecastInputs: Self { "CapacityPlanForecastInputs" }
    /// `CapacityPlanPerformancePrediction`.
    @_alwaysEmitIntoClient public static var capacityPlanPerformancePrediction: Self { "CapacityPlanPerformancePrediction" }
    /// `ContinuousForecast`.
    @_alwaysEmitIntoClient public static var continuousForecast: Self { "ContinuousForecast" }
    /// `PredictionsForecastingScenarioJobs`.
    @_alwaysEmitIntoClient public static var predictionsForecastingScenarioJobs: Self { "PredictionsForecastingScenarioJobs" }
    /// `PredictionsForecastingScenarios`.
    @_alwaysEmitIntoClient public static var predictionsForecastingScenarios: Self { "PredictionsForecastingScenarios" }
    /// `HistoricalAdherence`.
    @_alwaysEmitIntoClient public static var historicalAdherence: Self { "HistoricalAdherence" }
    /// `HistoricalShrinkage`.
    @_alwaysEmitIntoClient public static var historicalShrinkage: Self { "HistoricalShrinkage" }
    /// `IntradayMonitoring`.
    @_alwaysEmitIntoClient public static var intradayMonitoring: Self { "IntradayMonitoring" }
    /// `BuIntradayMonitoring`.
    @_alwaysEmitIntoClient public static var buIntradayMonitoring: Self { "BuIntradayMonitoring" }
    /// `ManagementUnits`.
    @_alwaysEmitIntoClient public static var managementUnits: Self { "ManagementUnits" }
    /// `RealTimeAdherence`.
    @_alwaysEmitIntoClient public static var realTimeAdherence: Self { "RealTimeAdherence" }
    /// `Schedules`.
    @_alwaysEmitIntoClient public static var schedules: Self { "Schedules" }
    /// `BuSchedules`.
    @_alwaysEmitIntoClient public static var buSchedules: Self { "BuSchedules" }
    /// `ServiceGoalTemplates`.
    @_alwaysEmitIntoClient public static var serviceGoalTemplates: Self { "ServiceGoalTemplates" }
    /// `PlanningGroups`.
    @_alwaysEmitIntoClient public static var planningGroups: Self { "PlanningGroups" }
    /// `LongTermStaffing`.
    @_alwaysEmitIntoClient public static var longTermStaffing: Self { "LongTermStaffing" }
    /// `ShiftTrading`.
    @_alwaysEmitIntoClient public static var shiftTrading: Self { "ShiftTrading" }
    /// `ShortTermForecasts`.
    @_alwaysEmitIntoClient public static var shortTermForecasts: Self { "ShortTermForecasts" }
    /// `BuShortTermForecasts`.
    @_alwaysEmitIntoClient public static var buShortTermForecasts: Self { "BuShortTermForecasts" }
    /// `StaffingGroups`.
    @_alwaysEmitIntoClient public static var staffingGroups: Self { "StaffingGroups" }
    /// `TimeOffPlans`.
    @_alwaysEmitIntoClient public static var timeOffPlans: Self { "TimeOffPlans" }
    /// `TimeOffRequests`.
    @_alwaysEmitIntoClient public static var timeOffRequests: Self { "TimeOffRequests" }
    /// `TimeOffLimits`.
    @_alwaysEmitIntoClient public static var timeOffLimits: Self { "TimeOffLimits" }
    /// `WorkPlanBids`.
    @_alwaysEmitIntoClient public static var workPlanBids: Self { "WorkPlanBids" }
    /// `WorkPlanBidGroups`.
    @_alwaysEmitIntoClient public static var workPlanBidGroups: Self { "WorkPlanBidGroups" }
    /// `WorkPlanRotations`.
    @_alwaysEmitIntoClient public static var workPlanRotations: Self { "WorkPlanRotations" }
    /// `WorkPlans`.
    @_alwaysEmitIntoClient public static var workPlans: Self { "WorkPlans" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
    /// `ScheduleBidGroup`.
    @_alwaysEmitIntoClient public static var scheduleBidGroup: Self { "ScheduleBidGroup" }
    /// `Opportunities`.
    @_alwaysEmitIntoClient public static var opportunities: Self { "Opportunities" }
    /// `OpportunitiesQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesQuery: Self { "OpportunitiesQuery" }
    /// `OpportunitiesEnrollmentsQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesEnrollmentsQuery: Self { "OpportunitiesEnrollmentsQuery" }
    /// `OpportunitiesExternalActivitiesQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesExternalActivitiesQuery: Self { "OpportunitiesExternalActivitiesQuery" }
    /// `OpportunitiesStatuses`.
    @_alwaysEmitIntoClient public static var opportunitiesStatuses: Self { "OpportunitiesStatuses" }
    /// `OpportunitiesEnrollmentsStatuses`.
    @_alwaysEmitIntoClient public static var opportunitiesEnrollmentsStatuses: Self { "OpportunitiesEnrollmentsStatuses" }
    /// `SchedulingPreferencesQuery`.
    @_alwaysEmitIntoClient public static var schedulingPreferencesQuery: Self { "SchedulingPreferencesQuery" }
    /// `SchedulingPreferencesSettings`.
    @_alwaysEmitIntoClient public static var schedulingPreferencesSettings: Self { "SchedulingPreferencesSettings" }
    /// `DecisionMetrics`.
    @_alwaysEmitIntoClient public static var decisionMetrics: Self { "DecisionMetrics" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitOpportunity`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitOpportunityExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentIds`.
    @_alwaysEmitIntoClient public static var agentIds: Self { "agentIds" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitSchedulebidGroupPreferences`, open to those that are newer
/// than this version.
public struct GetWorkforcemanagementBusinessunitSchedulebidGroupPreferencesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities`.
    @_alwaysEmitIntoClient public static var agentsScheduleBidPreferencesAgentScheduleBidPreferencePriorities: Self { "agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitSchedulingRunResult`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitSchedulingRunResultExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `headcountForecast`.
    @_alwaysEmitIntoClient public static var headcountForecast: Self { "headcountForecast" }
    /// `generationResults`.
    @_alwaysEmitIntoClient public static var generationResults: Self { "generationResults" }
    /// `agentSchedules`.
    @_alwaysEmitIntoClient public static var agentSchedules: Self { "agentSchedules" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitServicegoaltemplate`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitServicegoaltemplateExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `impactOverride`.
    @_alwaysEmitIntoClient public static var impactOverride: Self { "impactOverride" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitServicegoaltemplates`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitServicegoaltemplatesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `impactOverride`.
    @_alwaysEmitIntoClient public static var impactOverride: Self { "impactOverride" }
}

/// A value of `statuses` of `getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs`, open to those
/// that are newer than this version.
public struct GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobsStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitTimeoffplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitTimeoffplansExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `overrideDates`.
    @_alwaysEmitIntoClient public static var overrideDates: Self { "overrideDates" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekSchedule`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitWeekScheduleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `managementUnits.agents`.
    @_alwaysEmitIntoClient public static var managementUnitsAgents: Self { "managementUnits.agents" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekSchedules`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitWeekSchedulesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `shortTermForecast.description`.
    @_alwaysEmitIntoClient public static var shortTermForecastDescription: Self { "shortTermForecast.description" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekShorttermforecast`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitWeekShorttermforecastExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `planningGroups`.
    @_alwaysEmitIntoClient public static var planningGroups: Self { "planningGroups" }
    /// `generationResults`.
    @_alwaysEmitIntoClient public static var generationResults: Self { "generationResults" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement`, open to those
/// that are newer than this version.
public struct GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirementExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `results.planningGroupStaffingRequirements.minimumStaffPerInterval`.
    @_alwaysEmitIntoClient public static var resultsPlanningGroupStaffingRequirementsMinimumStaffPerInterval: Self { "results.planningGroupStaffingRequirements.minimumStaffPerInterval" }
    /// `results.planningGroupStaffingRequirements.effectiveStaffPerInterval`.
    @_alwaysEmitIntoClient public static var resultsPlanningGroupStaffingRequirementsEffectiveStaffPerInterval: Self { "results.planningGroupStaffingRequirements.effectiveStaffPerInterval" }
}

/// A value of `feature` of `getWorkforcemanagementBusinessunits`, open to those that are newer than this version.
public struct GetWorkforcemanagementBusinessunitsFeature: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentHistoricalAdherence`.
    @_alwaysEmitIntoClient public static var agentHistoricalAdherence: Self { "AgentHistoricalAdherence" }
    /// `AgentHistoricalAdherenceConformance`.
    @_alwaysEmitIntoClient public static var agentHistoricalAdherenceConformance: Self { "AgentHistoricalAdherenceConformance" }
    /// `AgentSchedule`.
    @_alwaysEmitIntoClient public static var agentSchedule: Self { "AgentSchedule" }
    /// `AgentAdherenceAdjustments`.
    @_alwaysEmitIntoClient public static var agentAdherenceAdjustments: Self { "AgentAdherenceAdjustments" }
    /// `AgentTimeOffRequest`.
    @_alwaysEmitIntoClient public static var agentTimeOffRequest: Self { "AgentTimeOffRequest" }
    /// `AgentWorkPlanBid`.
    @_alwaysEmitIntoClient public static var agentWorkPlanBid: Self { "AgentWorkPlanBid" }
    /// `AgentScheduleBid`.
    @_alwaysEmitIntoClient public static var agentScheduleBid: Self { "AgentScheduleBid" }
    /// `AgentShiftTrade`.
    @_alwaysEmitIntoClient public static var agentShiftTrade: Self { "AgentShiftTrade" }
    /// `AlternativeShift`.
    @_alwaysEmitIntoClient public static var alternativeShift: Self { "AlternativeShift" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `AgentUnavailableTimes`.
    @_alwaysEmitIntoClient public static var agentUnavailableTimes: Self { "AgentUnavailableTimes" }
    /// `AgentSelfScheduleJob`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleJob: Self { "AgentSelfScheduleJob" }
    /// `AgentSelfScheduleOffers`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleOffers: Self { "AgentSelfScheduleOffers" }
    /// `AgentSelfScheduleQuery`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleQuery: Self { "AgentSelfScheduleQuery" }
    /// `AgentSelfScheduleActivityMove`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleActivityMove: Self { "AgentSelfScheduleActivityMove" }
    /// `SelfScheduleSettings`.
    @_alwaysEmitIntoClient public static var selfScheduleSettings: Self { "SelfScheduleSettings" }
    /// `AgentSelfScheduleSettings`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleSettings: Self { "AgentSelfScheduleSettings" }
    /// `AgentOpportunitiesQuery`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesQuery: Self { "AgentOpportunitiesQuery" }
    /// `AgentOpportunitiesEnrollments`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesEnrollments: Self { "AgentOpportunitiesEnrollments" }
    /// `AgentOpportunitiesEnrollmentsStatuses`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesEnrollmentsStatuses: Self { "AgentOpportunitiesEnrollmentsStatuses" }
    /// `AgentSchedulingPreferencesQuery`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferencesQuery: Self { "AgentSchedulingPreferencesQuery" }
    /// `AgentSchedulingPreferences`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AgentSchedulingPreferencesSettings`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferencesSettings: Self { "AgentSchedulingPreferencesSettings" }
    /// `ActivityCodes`.
    @_alwaysEmitIntoClient public static var activityCodes: Self { "ActivityCodes" }
    /// `ActivityPlans`.
    @_alwaysEmitIntoClient public static var activityPlans: Self { "ActivityPlans" }
    /// `AdherenceAdjustmentsSettings`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentsSettings: Self { "AdherenceAdjustmentsSettings" }
    /// `AdherenceAdjustmentsReasonCodes`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentsReasonCodes: Self { "AdherenceAdjustmentsReasonCodes" }
    /// `AdherenceAdjustments`.
    @_alwaysEmitIntoClient public static var adherenceAdjustments: Self { "AdherenceAdjustments" }
    /// `UnavailableTimes`.
    @_alwaysEmitIntoClient public static var unavailableTimes: Self { "UnavailableTimes" }
    /// `Agents`.
    @_alwaysEmitIntoClient public static var agents: Self { "Agents" }
    /// `BuActivityCodes`.
    @_alwaysEmitIntoClient public static var buActivityCodes: Self { "BuActivityCodes" }
    /// `BusinessUnits`.
    @_alwaysEmitIntoClient public static var businessUnits: Self { "BusinessUnits" }
    /// `CapacityPlan`.
    @_alwaysEmitIntoClient public static var capacityPlan: Self { "CapacityPlan" }
    /// `CapacityPlanForecastInputs`.
    @_alwaysEmitIntoClient public static var capacityPlanForecastInputs: Self { "CapacityPlanForecastInputs" }
    /// `CapacityPlanPerformancePrediction`.
    @_alwaysEmitIntoClient public static var capacityPlanPerformancePrediction: Self { "CapacityPlanPerformancePrediction" }
    /// `ContinuousForecast`.
    @_alwaysEmitIntoClient public static var continuousForecast: Self { "ContinuousForecast" }
    /// `PredictionsForecastingScenarioJobs`.
    @_alwaysEmitIntoClient public static var predictionsForecastingScenarioJobs: Self { "PredictionsForecastingScenarioJobs" }
    /// `PredictionsForecastingScenarios`.
    @_alwaysEmitIntoClient public static var predictionsForecastingScenarios: Self { "PredictionsForecastingScenarios" }
    /// `HistoricalAdherence`.
    @_alwaysEmitIntoClient public static var historicalAdherence: Self { "HistoricalAdherence" }
    /// `HistoricalShrinkage`.
    @_alwaysEmitIntoClient public static var historicalShrinkage: Self { "HistoricalShrinkage" }
    /// `IntradayMonitoring`.
    @_alwaysEmitIntoClient public static var intradayMonitoring: Self { "IntradayMonitoring" }
    /// `BuIntradayMonitoring`.
    @_alwaysEmitIntoClient public static var buIntradayMonitoring: Self { "BuIntradayMonitoring" }
    /// `ManagementUnits`.
    @_alwaysEmitIntoClient public static var managementUnits: Self { "ManagementUnits" }
    /// `RealTimeAdherence`.
    @_alwaysEmitIntoClient public static var realTimeAdherence: Self { "RealTimeAdherence" }
    /// `Schedules`.
    @_alwaysEmitIntoClient public static var schedules: Self { "Schedules" }
    /// `BuSchedules`.
    @_alwaysEmitIntoClient public static var buSchedules: Self { "BuSchedules" }
    /// `ServiceGoalTemplates`.
    @_alwaysEmitIntoClient public static var serviceGoalTemplates: Self { "ServiceGoalTemplates" }
    /// `PlanningGroups`.
    @_alwaysEmitIntoClient public static var planningGroups: Self { "PlanningGroups" }
    /// `LongTermStaffing`.
    @_alwaysEmitIntoClient public static var longTermStaffing: Self { "LongTermStaffing" }
    /// `ShiftTrading`.
    @_alwaysEmitIntoClient public static var shiftTrading: Self { "ShiftTrading" }
    /// `ShortTermForecasts`.
    @_alwaysEmitIntoClient public static var shortTermForecasts: Self { "ShortTermForecasts" }
    /// `BuShortTermForecasts`.
    @_alwaysEmitIntoClient public static var buShortTermForecasts: Self { "BuShortTermForecasts" }
    /// `StaffingGroups`.
    @_alwaysEmitIntoClient public static var staffingGroups: Self { "StaffingGroups" }
    /// `TimeOffPlans`.
    @_alwaysEmitIntoClient public static var timeOffPlans: Self { "TimeOffPlans" }
    /// `TimeOffRequests`.
    @_alwaysEmitIntoClient public static var timeOffRequests: Self { "TimeOffRequests" }
    /// `TimeOffLimits`.
    @_alwaysEmitIntoClient public static var timeOffLimits: Self { "TimeOffLimits" }
    /// `WorkPlanBids`.
    @_alwaysEmitIntoClient public static var workPlanBids: Self { "WorkPlanBids" }
    /// `WorkPlanBidGroups`.
    @_alwaysEmitIntoClient public static var workPlanBidGroups: Self { "WorkPlanBidGroups" }
    /// `WorkPlanRotations`.
    @_alwaysEmitIntoClient public static var workPlanRotations: Self { "WorkPlanRotations" }
    /// `WorkPlans`.
    @_alwaysEmitIntoClient public static var workPlans: Self { "WorkPlans" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
    /// `ScheduleBidGroup`.
    @_alwaysEmitIntoClient public static var scheduleBidGroup: Self { "ScheduleBidGroup" }
    /// `Opportunities`.
    @_alwaysEmitIntoClient public static var opportunities: Self { "Opportunities" }
    /// `OpportunitiesQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesQuery: Self { "OpportunitiesQuery" }
    /// `OpportunitiesEnrollmentsQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesEnrollmentsQuery: Self { "OpportunitiesEnrollmentsQuery" }
    /// `OpportunitiesExternalActivitiesQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesExternalActivitiesQuery: Self { "OpportunitiesExternalActivitiesQuery" }
    /// `OpportunitiesStatuses`.
    @_alwaysEmitIntoClient public static var opportunitiesStatuses: Self { "OpportunitiesStatuses" }
    /// `OpportunitiesEnrollmentsStatuses`.
    @_alwaysEmitIntoClient public static var opportunitiesEnrollmentsStatuses: Self { "OpportunitiesEnrollmentsStatuses" }
    /// `SchedulingPreferencesQuery`.
    @_alwaysEmitIntoClient public static var schedulingPreferencesQuery: Self { "SchedulingPreferencesQuery" }
    /// `SchedulingPreferencesSettings`.
    @_alwaysEmitIntoClient public static var schedulingPreferencesSettings: Self { "SchedulingPreferencesSettings" }
    /// `DecisionMetrics`.
    @_alwaysEmitIntoClient public static var decisionMetrics: Self { "DecisionMetrics" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunit`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    @_alwaysEmitIntoClient public static var settings: Self { "settings" }
    /// `settings.adherence`.
    @_alwaysEmitIntoClient public static var settingsAdherence: Self { "settings.adherence" }
    /// `settings.timeOff`.
    @_alwaysEmitIntoClient public static var settingsTimeOff: Self { "settings.timeOff" }
    /// `settings.scheduling`.
    @_alwaysEmitIntoClient public static var settingsScheduling: Self { "settings.scheduling" }
    /// `settings.shortTermForecasting`.
    @_alwaysEmitIntoClient public static var settingsShortTermForecasting: Self { "settings.shortTermForecasting" }
    /// `settings.shiftTrading`.
    @_alwaysEmitIntoClient public static var settingsShiftTrading: Self { "settings.shiftTrading" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitAgent`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitAgentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `workPlanOverrides`.
    @_alwaysEmitIntoClient public static var workPlanOverrides: Self { "workPlanOverrides" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitWeekSchedule`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWeekScheduleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `generationResults`.
    @_alwaysEmitIntoClient public static var generationResults: Self { "generationResults" }
    /// `headcountForecast`.
    @_alwaysEmitIntoClient public static var headcountForecast: Self { "headcountForecast" }
}

/// A value of `includeOnly` of `getWorkforcemanagementManagementunitWorkplan`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWorkplanIncludeOnly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentCount`.
    @_alwaysEmitIntoClient public static var agentCount: Self { "agentCount" }
    /// `agents`.
    @_alwaysEmitIntoClient public static var agents: Self { "agents" }
    /// `optionalDays`.
    @_alwaysEmitIntoClient public static var optionalDays: Self { "optionalDays" }
    /// `shifts`.
    @_alwaysEmitIntoClient public static var shifts: Self { "shifts" }
    /// `shiftStartVariances`.
    @_alwaysEmitIntoClient public static var shiftStartVariances: Self { "shiftStartVariances" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitWorkplanrotations`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementManagementunitWorkplanrotationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agents`.
    @_alwaysEmitIntoClient public static var agents: Self { "agents" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitWorkplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWorkplansExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentCount`.
    @_alwaysEmitIntoClient public static var agentCount: Self { "agentCount" }
    /// `agents`.
    @_alwaysEmitIntoClient public static var agents: Self { "agents" }
    /// `optionalDays`.
    @_alwaysEmitIntoClient public static var optionalDays: Self { "optionalDays" }
    /// `shifts`.
    @_alwaysEmitIntoClient public static var shifts: Self { "shifts" }
    /// `shiftStartVariances`.
    @_alwaysEmitIntoClient public static var shiftStartVariances: Self { "shiftStartVariances" }
    /// `details`.
    @_alwaysEmitIntoClient public static var details: Self { "details" }
}

/// A value of `exclude` of `getWorkforcemanagementManagementunitWorkplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWorkplansExclude: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `shifts.activities`.
    @_alwaysEmitIntoClient public static var shiftsActivities: Self { "shifts.activities" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunits`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `details`.
    @_alwaysEmitIntoClient public static var details: Self { "details" }
}

/// A value of `feature` of `getWorkforcemanagementManagementunits`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitsFeature: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentHistoricalAdherence`.
    @_alwaysEmitIntoClient public static var agentHistoricalAdherence: Self { "AgentHistoricalAdherence" }
    /// `AgentHistoricalAdherenceConformance`.
    @_alwaysEmitIntoClient public static var agentHistoricalAdherenceConformance: Self { "AgentHistoricalAdherenceConformance" }
    /// `AgentSchedule`.
    @_alwaysEmitIntoClient public static var agentSchedule: Self { "AgentSchedule" }
    /// `AgentAdherenceAdjustments`.
    @_alwaysEmitIntoClient public static var agentAdherenceAdjustments: Self { "AgentAdherenceAdjustments" }
    /// `AgentTimeOffRequest`.
    @_alwaysEmitIntoClient public static var agentTimeOffRequest: Self { "AgentTimeOffRequest" }
    /// `AgentWorkPlanBid`.
    @_alwaysEmitIntoClient public static var agentWorkPlanBid: Self { "AgentWorkPlanBid" }
    /// `AgentScheduleBid`.
    @_alwaysEmitIntoClient public static var agentScheduleBid: Self { "AgentScheduleBid" }
    /// `AgentShiftTrade`.
    @_alwaysEmitIntoClient public static var agentShiftTrade: Self { "AgentShiftTrade" }
    /// `AlternativeShift`.
    @_alwaysEmitIntoClient public static var alternativeShift: Self { "AlternativeShift" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `AgentUnavailableTimes`.
    @_alwaysEmitIntoClient public static var agentUnavailableTimes: Self { "AgentUnavailableTimes" }
    /// `AgentSelfScheduleJob`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleJob: Self { "AgentSelfScheduleJob" }
    /// `AgentSelfScheduleOffers`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleOffers: Self { "AgentSelfScheduleOffers" }
    /// `AgentSelfScheduleQuery`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleQuery: Self { "AgentSelfScheduleQuery" }
    /// `AgentSelfScheduleActivityMove`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleActivityMove: Self { "AgentSelfScheduleActivityMove" }
    /// `SelfScheduleSettings`.
    @_alwaysEmitIntoClient public static var selfScheduleSettings: Self { "SelfScheduleSettings" }
    /// `AgentSelfScheduleSettings`.
    @_alwaysEmitIntoClient public static var agentSelfScheduleSettings: Self { "AgentSelfScheduleSettings" }
    /// `AgentOpportunitiesQuery`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesQuery: Self { "AgentOpportunitiesQuery" }
    /// `AgentOpportunitiesEnrollments`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesEnrollments: Self { "AgentOpportunitiesEnrollments" }
    /// `AgentOpportunitiesEnrollmentsStatuses`.
    @_alwaysEmitIntoClient public static var agentOpportunitiesEnrollmentsStatuses: Self { "AgentOpportunitiesEnrollmentsStatuses" }
    /// `AgentSchedulingPreferencesQuery`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferencesQuery: Self { "AgentSchedulingPreferencesQuery" }
    /// `AgentSchedulingPreferences`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AgentSchedulingPreferencesSettings`.
    @_alwaysEmitIntoClient public static var agentSchedulingPreferencesSettings: Self { "AgentSchedulingPreferencesSettings" }
    /// `ActivityCodes`.
    @_alwaysEmitIntoClient public static var activityCodes: Self { "ActivityCodes" }
    /// `ActivityPlans`.
    @_alwaysEmitIntoClient public static var activityPlans: Self { "ActivityPlans" }
    /// `AdherenceAdjustmentsSettings`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentsSettings: Self { "AdherenceAdjustmentsSettings" }
    /// `AdherenceAdjustmentsReasonCodes`.
    @_alwaysEmitIntoClient public static var adherenceAdjustmentsReasonCodes: Self { "AdherenceAdjustmentsReasonCodes" }
    /// `AdherenceAdjustments`.
    @_alwaysEmitIntoClient public static var adherenceAdjustments: Self { "AdherenceAdjustments" }
    /// `UnavailableTimes`.
    @_alwaysEmitIntoClient public static var unavailableTimes: Self { "UnavailableTimes" }
    /// `Agents`.
    @_alwaysEmitIntoClient public static var agents: Self { "Agents" }
    /// `BuActivityCodes`.
    @_alwaysEmitIntoClient public static var buActivityCodes: Self { "BuActivityCodes" }
    /// `BusinessUnits`.
    @_alwaysEmitIntoClient public static var businessUnits: Self { "BusinessUnits" }
    /// `CapacityPlan`.
    @_alwaysEmitIntoClient public static var capacityPlan: Self { "CapacityPlan" }
    /// `CapacityPlanForecastInputs`.
    @_alwaysEmitIntoClient public static var capacityPlanForecastInputs: Self { "CapacityPlanForecastInputs" }
    /// `CapacityPlanPerformancePrediction`.
    @_alwaysEmitIntoClient public static var capacityPlanPerformancePrediction: Self { "CapacityPlanPerformancePrediction" }
    /// `ContinuousForecast`.
    @_alwaysEmitIntoClient public static var continuousForecast: Self { "ContinuousForecast" }
    /// `PredictionsForecastingScenarioJobs`.
    @_alwaysEmitIntoClient public static var predictionsForecastingScenarioJobs: Self { "PredictionsForecastingScenarioJobs" }
    /// `PredictionsForecastingScenarios`.
    @_alwaysEmitIntoClient public static var predictionsForecastingScenarios: Self { "PredictionsForecastingScenarios" }
    /// `HistoricalAdherence`.
    @_alwaysEmitIntoClient public static var historicalAdherence: Self { "HistoricalAdherence" }
    /// `HistoricalShrinkage`.
    @_alwaysEmitIntoClient public static var historicalShrinkage: Self { "HistoricalShrinkage" }
    /// `IntradayMonitoring`.
    @_alwaysEmitIntoClient public static var intradayMonitoring: Self { "IntradayMonitoring" }
    /// `BuIntradayMonitoring`.
    @_alwaysEmitIntoClient public static var buIntradayMonitoring: Self { "BuIntradayMonitoring" }
    /// `ManagementUnits`.
    @_alwaysEmitIntoClient public static var managementUnits: Self { "ManagementUnits" }
    /// `RealTimeAdherence`.
    @_alwaysEmitIntoClient public static var realTimeAdherence: Self { "RealTimeAdherence" }
    /// `Schedules`.
    @_alwaysEmitIntoClient public static var schedules: Self { "Schedules" }
    /// `BuSchedules`.
    @_alwaysEmitIntoClient public static var buSchedules: Self { "BuSchedules" }
    /// `ServiceGoalTemplates`.
    @_alwaysEmitIntoClient public static var serviceGoalTemplates: Self { "ServiceGoalTemplates" }
    /// `PlanningGroups`.
    @_alwaysEmitIntoClient public static var planningGroups: Self { "PlanningGroups" }
    /// `LongTermStaffing`.
    @_alwaysEmitIntoClient public static var longTermStaffing: Self { "LongTermStaffing" }
    /// `ShiftTrading`.
    @_alwaysEmitIntoClient public static var shiftTrading: Self { "ShiftTrading" }
    /// `ShortTermForecasts`.
    @_alwaysEmitIntoClient public static var shortTermForecasts: Self { "ShortTermForecasts" }
    /// `BuShortTermForecasts`.
    @_alwaysEmitIntoClient public static var buShortTermForecasts: Self { "BuShortTermForecasts" }
    /// `StaffingGroups`.
    @_alwaysEmitIntoClient public static var staffingGroups: Self { "StaffingGroups" }
    /// `TimeOffPlans`.
    @_alwaysEmitIntoClient public static var timeOffPlans: Self { "TimeOffPlans" }
    /// `TimeOffRequests`.
    @_alwaysEmitIntoClient public static var timeOffRequests: Self { "TimeOffRequests" }
    /// `TimeOffLimits`.
    @_alwaysEmitIntoClient public static var timeOffLimits: Self { "TimeOffLimits" }
    /// `WorkPlanBids`.
    @_alwaysEmitIntoClient public static var workPlanBids: Self { "WorkPlanBids" }
    /// `WorkPlanBidGroups`.
    @_alwaysEmitIntoClient public static var workPlanBidGroups: Self { "WorkPlanBidGroups" }
    /// `WorkPlanRotations`.
    @_alwaysEmitIntoClient public static var workPlanRotations: Self { "WorkPlanRotations" }
    /// `WorkPlans`.
    @_alwaysEmitIntoClient public static var workPlans: Self { "WorkPlans" }
    /// `ScheduleBid`.
    @_alwaysEmitIntoClient public static var scheduleBid: Self { "ScheduleBid" }
    /// `ScheduleBidGroup`.
    @_alwaysEmitIntoClient public static var scheduleBidGroup: Self { "ScheduleBidGroup" }
    /// `Opportunities`.
    @_alwaysEmitIntoClient public static var opportunities: Self { "Opportunities" }
    /// `OpportunitiesQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesQuery: Self { "OpportunitiesQuery" }
    /// `OpportunitiesEnrollmentsQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesEnrollmentsQuery: Self { "OpportunitiesEnrollmentsQuery" }
    /// `OpportunitiesExternalActivitiesQuery`.
    @_alwaysEmitIntoClient public static var opportunitiesExternalActivitiesQuery: Self { "OpportunitiesExternalActivitiesQuery" }
    /// `OpportunitiesStatuses`.
    @_alwaysEmitIntoClient public static var opportunitiesStatuses: Self { "OpportunitiesStatuses" }
    /// `OpportunitiesEnrollmentsStatuses`.
    @_alwaysEmitIntoClient public static var opportunitiesEnrollmentsStatuses: Self { "OpportunitiesEnrollmentsStatuses" }
    /// `SchedulingPreferencesQuery`.
    @_alwaysEmitIntoClient public static var schedulingPreferencesQuery: Self { "SchedulingPreferencesQuery" }
    /// `SchedulingPreferencesSettings`.
    @_alwaysEmitIntoClient public static var schedulingPreferencesSettings: Self { "SchedulingPreferencesSettings" }
    /// `DecisionMetrics`.
    @_alwaysEmitIntoClient public static var decisionMetrics: Self { "DecisionMetrics" }
}

/// A value of `validationMode` of `patchWorkforcemanagementManagementunitWorkplan`, open to those that are newer than
/// this version.
public struct PatchWorkforcemanagementManagementunitWorkplanValidationMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { "Ignore" }
}

/// A value of `expand` of `postWorkforcemanagementAgentsMeAdherenceHistoricalJobs`, open to those that are newer than
/// this version.
public struct PostWorkforcemanagementAgentsMeAdherenceHistoricalJobsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `exceptionInfo`.
    @_alwaysEmitIntoClient public static var exceptionInfo: Self { "exceptionInfo" }
    /// `actuals`.
    @_alwaysEmitIntoClient public static var actuals: Self { "actuals" }
    /// `scheduledActivities`.
    @_alwaysEmitIntoClient public static var scheduledActivities: Self { "scheduledActivities" }
    /// `conformance`.
    @_alwaysEmitIntoClient public static var conformance: Self { "conformance" }
}

/// A value of `expand` of `postWorkforcemanagementAgentsOpportunitiesQuery`, open to those that are newer than this
/// version.
public struct PostWorkforcemanagementAgentsOpportunitiesQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `enrollment`.
    @_alwaysEmitIntoClient public static var enrollment: Self { "enrollment" }
}

/// A value of `expand` of `postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery`, open to those that are
/// newer than this version.
public struct PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `opportunities`.
    @_alwaysEmitIntoClient public static var opportunities: Self { "opportunities" }
}

/// A value of `includeOnly` of `postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate`, open to those that
/// are newer than this version.
public struct PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimateIncludeOnly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `overrideDateType`.
    @_alwaysEmitIntoClient public static var overrideDateType: Self { "overrideDateType" }
}

/// A value of `expand` of `postWorkforcemanagementManagementunitWorkplanValidate`, open to those that are newer than
/// this version.
public struct PostWorkforcemanagementManagementunitWorkplanValidateExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    @_alwaysEmitIntoClient public static var messages: Self { "messages" }
}

/// A value of `validationMode` of `postWorkforcemanagementManagementunitWorkplans`, open to those that are newer than
/// this version.
public struct PostWorkforcemanagementManagementunitWorkplansValidationMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    @_alwaysEmitIntoClient public static var ignore: Self { "Ignore" }
}

/// A value of `includeOnly` of `postWorkforcemanagementTimeoffrequestsEstimate`, open to those that are newer than this
/// version.
public struct PostWorkforcemanagementTimeoffrequestsEstimateIncludeOnly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `overrideDateType`.
    @_alwaysEmitIntoClient public static var overrideDateType: Self { "overrideDateType" }
}
