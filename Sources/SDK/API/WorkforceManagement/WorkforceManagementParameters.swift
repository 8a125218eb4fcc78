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
    public static var settings: Self { "settings" }
    /// `settings.timeZone`.
    public static var settingsTimeZone: Self { "settings.timeZone" }
    /// `settings.startDayOfWeek`.
    public static var settingsStartDayOfWeek: Self { "settings.startDayOfWeek" }
    /// `settings.shortTermForecasting`.
    public static var settingsShortTermForecasting: Self { "settings.shortTermForecasting" }
    /// `settings.scheduling`.
    public static var settingsScheduling: Self { "settings.scheduling" }
    /// `settings.notifications.scheduling`.
    public static var settingsNotificationsScheduling: Self { "settings.notifications.scheduling" }
    /// `settings.learning`.
    public static var settingsLearning: Self { "settings.learning" }
    /// `settings.coaching`.
    public static var settingsCoaching: Self { "settings.coaching" }
}

/// A value of `state` of `getWorkforcemanagementBusinessunitActivityplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitActivityplansState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
}

/// A value of `granularity` of `getWorkforcemanagementBusinessunitCapacityplanForecast`, open to those that are newer
/// than this version.
public struct GetWorkforcemanagementBusinessunitCapacityplanForecastGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `weekly`.
    public static var weekly: Self { "weekly" }
    /// `monthly`.
    public static var monthly: Self { "monthly" }
}

/// A value of `granularity` of `getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations`, open to those
/// that are newer than this version.
public struct GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `weekly`.
    public static var weekly: Self { "weekly" }
    /// `monthly`.
    public static var monthly: Self { "monthly" }
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
    public static var weekly: Self { "weekly" }
    /// `monthly`.
    public static var monthly: Self { "monthly" }
}

/// A value of `feature` of `getWorkforcemanagementBusinessunitManagementunits`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitManagementunitsFeature: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentHistoricalAdherence`.
    public static var agentHistoricalAdherence: Self { "AgentHistoricalAdherence" }
    /// `AgentHistoricalAdherenceConformance`.
    public static var agentHistoricalAdherenceConformance: Self { "AgentHistoricalAdherenceConformance" }
    /// `AgentSchedule`.
    public static var agentSchedule: Self { "AgentSchedule" }
    /// `AgentAdherenceAdjustments`.
    public static var agentAdherenceAdjustments: Self { "AgentAdherenceAdjustments" }
    /// `AgentTimeOffRequest`.
    public static var agentTimeOffRequest: Self { "AgentTimeOffRequest" }
    /// `AgentWorkPlanBid`.
    public static var agentWorkPlanBid: Self { "AgentWorkPlanBid" }
    /// `AgentScheduleBid`.
    public static var agentScheduleBid: Self { "AgentScheduleBid" }
    /// `AgentShiftTrade`.
    public static var agentShiftTrade: Self { "AgentShiftTrade" }
    /// `AlternativeShift`.
    public static var alternativeShift: Self { "AlternativeShift" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `AgentUnavailableTimes`.
    public static var agentUnavailableTimes: Self { "AgentUnavailableTimes" }
    /// `AgentSelfScheduleJob`.
    public static var agentSelfScheduleJob: Self { "AgentSelfScheduleJob" }
    /// `AgentSelfScheduleOffers`.
    public static var agentSelfScheduleOffers: Self { "AgentSelfScheduleOffers" }
    /// `AgentSelfScheduleQuery`.
    public static var agentSelfScheduleQuery: Self { "AgentSelfScheduleQuery" }
    /// `AgentSelfScheduleActivityMove`.
    public static var agentSelfScheduleActivityMove: Self { "AgentSelfScheduleActivityMove" }
    /// `SelfScheduleSettings`.
    public static var selfScheduleSettings: Self { "SelfScheduleSettings" }
    /// `AgentSelfScheduleSettings`.
    public static var agentSelfScheduleSettings: Self { "AgentSelfScheduleSettings" }
    /// `AgentOpportunitiesQuery`.
    public static var agentOpportunitiesQuery: Self { "AgentOpportunitiesQuery" }
    /// `AgentOpportunitiesEnrollments`.
    public static var agentOpportunitiesEnrollments: Self { "AgentOpportunitiesEnrollments" }
    /// `AgentOpportunitiesEnrollmentsStatuses`.
    public static var agentOpportunitiesEnrollmentsStatuses: Self { "AgentOpportunitiesEnrollmentsStatuses" }
    /// `AgentSchedulingPreferencesQuery`.
    public static var agentSchedulingPreferencesQuery: Self { "AgentSchedulingPreferencesQuery" }
    /// `AgentSchedulingPreferences`.
    public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AgentSchedulingPreferencesSettings`.
    public static var agentSchedulingPreferencesSettings: Self { "AgentSchedulingPreferencesSettings" }
    /// `ActivityCodes`.
    public static var activityCodes: Self { "ActivityCodes" }
    /// `ActivityPlans`.
    public static var activityPlans: Self { "ActivityPlans" }
    /// `AdherenceAdjustmentsSettings`.
    public static var adherenceAdjustmentsSettings: Self { "AdherenceAdjustmentsSettings" }
    /// `AdherenceAdjustmentsReasonCodes`.
    public static var adherenceAdjustmentsReasonCodes: Self { "AdherenceAdjustmentsReasonCodes" }
    /// `AdherenceAdjustments`.
    public static var adherenceAdjustments: Self { "AdherenceAdjustments" }
    /// `UnavailableTimes`.
    public static var unavailableTimes: Self { "UnavailableTimes" }
    /// `Agents`.
    public static var agents: Self { "Agents" }
    /// `BuActivityCodes`.
    public static var buActivityCodes: Self { "BuActivityCodes" }
    /// `BusinessUnits`.
    public static var businessUnits: Self { "BusinessUnits" }
    /// `CapacityPlan`.
    public static var capacityPlan: Self { "CapacityPlan" }
    /// `CapacityPlanForecastInputs`.
    public static var capacityPlanForecastInputs: Self { "CapacityPlanForecastInputs" }
    /// `CapacityPlanPerformancePrediction`.
    public static var capacityPlanPerformancePrediction: Self { "CapacityPlanPerformancePrediction" }
    /// `ContinuousForecast`.
    public static var continuousForecast: Self { "ContinuousForecast" }
    /// `PredictionsForecastingScenarioJobs`.
    public static var predictionsForecastingScenarioJobs: Self { "PredictionsForecastingScenarioJobs" }
    /// `PredictionsForecastingScenarios`.
    public static var predictionsForecastingScenarios: Self { "PredictionsForecastingScenarios" }
    /// `HistoricalAdherence`.
    public static var historicalAdherence: Self { "HistoricalAdherence" }
    /// `HistoricalShrinkage`.
    public static var historicalShrinkage: Self { "HistoricalShrinkage" }
    /// `IntradayMonitoring`.
    public static var intradayMonitoring: Self { "IntradayMonitoring" }
    /// `BuIntradayMonitoring`.
    public static var buIntradayMonitoring: Self { "BuIntradayMonitoring" }
    /// `ManagementUnits`.
    public static var managementUnits: Self { "ManagementUnits" }
    /// `RealTimeAdherence`.
    public static var realTimeAdherence: Self { "RealTimeAdherence" }
    /// `Schedules`.
    public static var schedules: Self { "Schedules" }
    /// `BuSchedules`.
    public static var buSchedules: Self { "BuSchedules" }
    /// `ServiceGoalTemplates`.
    public static var serviceGoalTemplates: Self { "ServiceGoalTemplates" }
    /// `PlanningGroups`.
    public static var planningGroups: Self { "PlanningGroups" }
    /// `LongTermStaffing`.
    public static var longTermStaffing: Self { "LongTermStaffing" }
    /// `ShiftTrading`.
    public static var shiftTrading: Self { "ShiftTrading" }
    /// `ShortTermForecasts`.
    public static var shortTermForecasts: Self { "ShortTermForecasts" }
    /// `BuShortTermForecasts`.
    public static var buShortTermForecasts: Self { "BuShortTermForecasts" }
    /// `StaffingGroups`.
    public static var staffingGroups: Self { "StaffingGroups" }
    /// `TimeOffPlans`.
    public static var timeOffPlans: Self { "TimeOffPlans" }
    /// `TimeOffRequests`.
    public static var timeOffRequests: Self { "TimeOffRequests" }
    /// `TimeOffLimits`.
    public static var timeOffLimits: Self { "TimeOffLimits" }
    /// `WorkPlanBids`.
    public static var workPlanBids: Self { "WorkPlanBids" }
    /// `WorkPlanBidGroups`.
    public static var workPlanBidGroups: Self { "WorkPlanBidGroups" }
    /// `WorkPlanRotations`.
    public static var workPlanRotations: Self { "WorkPlanRotations" }
    /// `WorkPlans`.
    public static var workPlans: Self { "WorkPlans" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
    /// `ScheduleBidGroup`.
    public static var scheduleBidGroup: Self { "ScheduleBidGroup" }
    /// `Opportunities`.
    public static var opportunities: Self { "Opportunities" }
    /// `OpportunitiesQuery`.
    public static var opportunitiesQuery: Self { "OpportunitiesQuery" }
    /// `OpportunitiesEnrollmentsQuery`.
    public static var opportunitiesEnrollmentsQuery: Self { "OpportunitiesEnrollmentsQuery" }
    /// `OpportunitiesExternalActivitiesQuery`.
    public static var opportunitiesExternalActivitiesQuery: Self { "OpportunitiesExternalActivitiesQuery" }
    /// `OpportunitiesStatuses`.
    public static var opportunitiesStatuses: Self { "OpportunitiesStatuses" }
    /// `OpportunitiesEnrollmentsStatuses`.
    public static var opportunitiesEnrollmentsStatuses: Self { "OpportunitiesEnrollmentsStatuses" }
    /// `SchedulingPreferencesQuery`.
    public static var schedulingPreferencesQuery: Self { "SchedulingPreferencesQuery" }
    /// `SchedulingPreferencesSettings`.
    public static var schedulingPreferencesSettings: Self { "SchedulingPreferencesSettings" }
    /// `DecisionMetrics`.
    public static var decisionMetrics: Self { "DecisionMetrics" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitOpportunity`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitOpportunityExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentIds`.
    public static var agentIds: Self { "agentIds" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitSchedulebidGroupPreferences`, open to those that are newer
/// than this version.
public struct GetWorkforcemanagementBusinessunitSchedulebidGroupPreferencesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities`.
    public static var agentsScheduleBidPreferencesAgentScheduleBidPreferencePriorities: Self { "agentsScheduleBidPreferences.agentScheduleBidPreferencePriorities" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitSchedulingRunResult`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitSchedulingRunResultExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `headcountForecast`.
    public static var headcountForecast: Self { "headcountForecast" }
    /// `generationResults`.
    public static var generationResults: Self { "generationResults" }
    /// `agentSchedules`.
    public static var agentSchedules: Self { "agentSchedules" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitServicegoaltemplate`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitServicegoaltemplateExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `impactOverride`.
    public static var impactOverride: Self { "impactOverride" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitServicegoaltemplates`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitServicegoaltemplatesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `impactOverride`.
    public static var impactOverride: Self { "impactOverride" }
}

/// A value of `statuses` of `getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs`, open to those
/// that are newer than this version.
public struct GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobsStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitTimeoffplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitTimeoffplansExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `overrideDates`.
    public static var overrideDates: Self { "overrideDates" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekSchedule`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitWeekScheduleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `managementUnits.agents`.
    public static var managementUnitsAgents: Self { "managementUnits.agents" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekSchedules`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementBusinessunitWeekSchedulesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `shortTermForecast.description`.
    public static var shortTermForecastDescription: Self { "shortTermForecast.description" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekShorttermforecast`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementBusinessunitWeekShorttermforecastExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `planningGroups`.
    public static var planningGroups: Self { "planningGroups" }
    /// `generationResults`.
    public static var generationResults: Self { "generationResults" }
}

/// A value of `expand` of `getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement`, open to those
/// that are newer than this version.
public struct GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirementExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `results.planningGroupStaffingRequirements.minimumStaffPerInterval`.
    public static var resultsPlanningGroupStaffingRequirementsMinimumStaffPerInterval: Self { "results.planningGroupStaffingRequirements.minimumStaffPerInterval" }
    /// `results.planningGroupStaffingRequirements.effectiveStaffPerInterval`.
    public static var resultsPlanningGroupStaffingRequirementsEffectiveStaffPerInterval: Self { "results.planningGroupStaffingRequirements.effectiveStaffPerInterval" }
}

/// A value of `feature` of `getWorkforcemanagementBusinessunits`, open to those that are newer than this version.
public struct GetWorkforcemanagementBusinessunitsFeature: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentHistoricalAdherence`.
    public static var agentHistoricalAdherence: Self { "AgentHistoricalAdherence" }
    /// `AgentHistoricalAdherenceConformance`.
    public static var agentHistoricalAdherenceConformance: Self { "AgentHistoricalAdherenceConformance" }
    /// `AgentSchedule`.
    public static var agentSchedule: Self { "AgentSchedule" }
    /// `AgentAdherenceAdjustments`.
    public static var agentAdherenceAdjustments: Self { "AgentAdherenceAdjustments" }
    /// `AgentTimeOffRequest`.
    public static var agentTimeOffRequest: Self { "AgentTimeOffRequest" }
    /// `AgentWorkPlanBid`.
    public static var agentWorkPlanBid: Self { "AgentWorkPlanBid" }
    /// `AgentScheduleBid`.
    public static var agentScheduleBid: Self { "AgentScheduleBid" }
    /// `AgentShiftTrade`.
    public static var agentShiftTrade: Self { "AgentShiftTrade" }
    /// `AlternativeShift`.
    public static var alternativeShift: Self { "AlternativeShift" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `AgentUnavailableTimes`.
    public static var agentUnavailableTimes: Self { "AgentUnavailableTimes" }
    /// `AgentSelfScheduleJob`.
    public static var agentSelfScheduleJob: Self { "AgentSelfScheduleJob" }
    /// `AgentSelfScheduleOffers`.
    public static var agentSelfScheduleOffers: Self { "AgentSelfScheduleOffers" }
    /// `AgentSelfScheduleQuery`.
    public static var agentSelfScheduleQuery: Self { "AgentSelfScheduleQuery" }
    /// `AgentSelfScheduleActivityMove`.
    public static var agentSelfScheduleActivityMove: Self { "AgentSelfScheduleActivityMove" }
    /// `SelfScheduleSettings`.
    public static var selfScheduleSettings: Self { "SelfScheduleSettings" }
    /// `AgentSelfScheduleSettings`.
    public static var agentSelfScheduleSettings: Self { "AgentSelfScheduleSettings" }
    /// `AgentOpportunitiesQuery`.
    public static var agentOpportunitiesQuery: Self { "AgentOpportunitiesQuery" }
    /// `AgentOpportunitiesEnrollments`.
    public static var agentOpportunitiesEnrollments: Self { "AgentOpportunitiesEnrollments" }
    /// `AgentOpportunitiesEnrollmentsStatuses`.
    public static var agentOpportunitiesEnrollmentsStatuses: Self { "AgentOpportunitiesEnrollmentsStatuses" }
    /// `AgentSchedulingPreferencesQuery`.
    public static var agentSchedulingPreferencesQuery: Self { "AgentSchedulingPreferencesQuery" }
    /// `AgentSchedulingPreferences`.
    public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AgentSchedulingPreferencesSettings`.
    public static var agentSchedulingPreferencesSettings: Self { "AgentSchedulingPreferencesSettings" }
    /// `ActivityCodes`.
    public static var activityCodes: Self { "ActivityCodes" }
    /// `ActivityPlans`.
    public static var activityPlans: Self { "ActivityPlans" }
    /// `AdherenceAdjustmentsSettings`.
    public static var adherenceAdjustmentsSettings: Self { "AdherenceAdjustmentsSettings" }
    /// `AdherenceAdjustmentsReasonCodes`.
    public static var adherenceAdjustmentsReasonCodes: Self { "AdherenceAdjustmentsReasonCodes" }
    /// `AdherenceAdjustments`.
    public static var adherenceAdjustments: Self { "AdherenceAdjustments" }
    /// `UnavailableTimes`.
    public static var unavailableTimes: Self { "UnavailableTimes" }
    /// `Agents`.
    public static var agents: Self { "Agents" }
    /// `BuActivityCodes`.
    public static var buActivityCodes: Self { "BuActivityCodes" }
    /// `BusinessUnits`.
    public static var businessUnits: Self { "BusinessUnits" }
    /// `CapacityPlan`.
    public static var capacityPlan: Self { "CapacityPlan" }
    /// `CapacityPlanForecastInputs`.
    public static var capacityPlanForecastInputs: Self { "CapacityPlanForecastInputs" }
    /// `CapacityPlanPerformancePrediction`.
    public static var capacityPlanPerformancePrediction: Self { "CapacityPlanPerformancePrediction" }
    /// `ContinuousForecast`.
    public static var continuousForecast: Self { "ContinuousForecast" }
    /// `PredictionsForecastingScenarioJobs`.
    public static var predictionsForecastingScenarioJobs: Self { "PredictionsForecastingScenarioJobs" }
    /// `PredictionsForecastingScenarios`.
    public static var predictionsForecastingScenarios: Self { "PredictionsForecastingScenarios" }
    /// `HistoricalAdherence`.
    public static var historicalAdherence: Self { "HistoricalAdherence" }
    /// `HistoricalShrinkage`.
    public static var historicalShrinkage: Self { "HistoricalShrinkage" }
    /// `IntradayMonitoring`.
    public static var intradayMonitoring: Self { "IntradayMonitoring" }
    /// `BuIntradayMonitoring`.
    public static var buIntradayMonitoring: Self { "BuIntradayMonitoring" }
    /// `ManagementUnits`.
    public static var managementUnits: Self { "ManagementUnits" }
    /// `RealTimeAdherence`.
    public static var realTimeAdherence: Self { "RealTimeAdherence" }
    /// `Schedules`.
    public static var schedules: Self { "Schedules" }
    /// `BuSchedules`.
    public static var buSchedules: Self { "BuSchedules" }
    /// `ServiceGoalTemplates`.
    public static var serviceGoalTemplates: Self { "ServiceGoalTemplates" }
    /// `PlanningGroups`.
    public static var planningGroups: Self { "PlanningGroups" }
    /// `LongTermStaffing`.
    public static var longTermStaffing: Self { "LongTermStaffing" }
    /// `ShiftTrading`.
    public static var shiftTrading: Self { "ShiftTrading" }
    /// `ShortTermForecasts`.
    public static var shortTermForecasts: Self { "ShortTermForecasts" }
    /// `BuShortTermForecasts`.
    public static var buShortTermForecasts: Self { "BuShortTermForecasts" }
    /// `StaffingGroups`.
    public static var staffingGroups: Self { "StaffingGroups" }
    /// `TimeOffPlans`.
    public static var timeOffPlans: Self { "TimeOffPlans" }
    /// `TimeOffRequests`.
    public static var timeOffRequests: Self { "TimeOffRequests" }
    /// `TimeOffLimits`.
    public static var timeOffLimits: Self { "TimeOffLimits" }
    /// `WorkPlanBids`.
    public static var workPlanBids: Self { "WorkPlanBids" }
    /// `WorkPlanBidGroups`.
    public static var workPlanBidGroups: Self { "WorkPlanBidGroups" }
    /// `WorkPlanRotations`.
    public static var workPlanRotations: Self { "WorkPlanRotations" }
    /// `WorkPlans`.
    public static var workPlans: Self { "WorkPlans" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
    /// `ScheduleBidGroup`.
    public static var scheduleBidGroup: Self { "ScheduleBidGroup" }
    /// `Opportunities`.
    public static var opportunities: Self { "Opportunities" }
    /// `OpportunitiesQuery`.
    public static var opportunitiesQuery: Self { "OpportunitiesQuery" }
    /// `OpportunitiesEnrollmentsQuery`.
    public static var opportunitiesEnrollmentsQuery: Self { "OpportunitiesEnrollmentsQuery" }
    /// `OpportunitiesExternalActivitiesQuery`.
    public static var opportunitiesExternalActivitiesQuery: Self { "OpportunitiesExternalActivitiesQuery" }
    /// `OpportunitiesStatuses`.
    public static var opportunitiesStatuses: Self { "OpportunitiesStatuses" }
    /// `OpportunitiesEnrollmentsStatuses`.
    public static var opportunitiesEnrollmentsStatuses: Self { "OpportunitiesEnrollmentsStatuses" }
    /// `SchedulingPreferencesQuery`.
    public static var schedulingPreferencesQuery: Self { "SchedulingPreferencesQuery" }
    /// `SchedulingPreferencesSettings`.
    public static var schedulingPreferencesSettings: Self { "SchedulingPreferencesSettings" }
    /// `DecisionMetrics`.
    public static var decisionMetrics: Self { "DecisionMetrics" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunit`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `settings`.
    public static var settings: Self { "settings" }
    /// `settings.adherence`.
    public static var settingsAdherence: Self { "settings.adherence" }
    /// `settings.timeOff`.
    public static var settingsTimeOff: Self { "settings.timeOff" }
    /// `settings.scheduling`.
    public static var settingsScheduling: Self { "settings.scheduling" }
    /// `settings.shortTermForecasting`.
    public static var settingsShortTermForecasting: Self { "settings.shortTermForecasting" }
    /// `settings.shiftTrading`.
    public static var settingsShiftTrading: Self { "settings.shiftTrading" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitAgent`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitAgentExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `workPlanOverrides`.
    public static var workPlanOverrides: Self { "workPlanOverrides" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitWeekSchedule`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWeekScheduleExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `generationResults`.
    public static var generationResults: Self { "generationResults" }
    /// `headcountForecast`.
    public static var headcountForecast: Self { "headcountForecast" }
}

/// A value of `includeOnly` of `getWorkforcemanagementManagementunitWorkplan`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWorkplanIncludeOnly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentCount`.
    public static var agentCount: Self { "agentCount" }
    /// `agents`.
    public static var agents: Self { "agents" }
    /// `optionalDays`.
    public static var optionalDays: Self { "optionalDays" }
    /// `shifts`.
    public static var shifts: Self { "shifts" }
    /// `shiftStartVariances`.
    public static var shiftStartVariances: Self { "shiftStartVariances" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitWorkplanrotations`, open to those that are newer than
/// this version.
public struct GetWorkforcemanagementManagementunitWorkplanrotationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agents`.
    public static var agents: Self { "agents" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunitWorkplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWorkplansExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentCount`.
    public static var agentCount: Self { "agentCount" }
    /// `agents`.
    public static var agents: Self { "agents" }
    /// `optionalDays`.
    public static var optionalDays: Self { "optionalDays" }
    /// `shifts`.
    public static var shifts: Self { "shifts" }
    /// `shiftStartVariances`.
    public static var shiftStartVariances: Self { "shiftStartVariances" }
    /// `details`.
    public static var details: Self { "details" }
}

/// A value of `exclude` of `getWorkforcemanagementManagementunitWorkplans`, open to those that are newer than this
/// version.
public struct GetWorkforcemanagementManagementunitWorkplansExclude: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `shifts.activities`.
    public static var shiftsActivities: Self { "shifts.activities" }
}

/// A value of `expand` of `getWorkforcemanagementManagementunits`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `details`.
    public static var details: Self { "details" }
}

/// A value of `feature` of `getWorkforcemanagementManagementunits`, open to those that are newer than this version.
public struct GetWorkforcemanagementManagementunitsFeature: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentHistoricalAdherence`.
    public static var agentHistoricalAdherence: Self { "AgentHistoricalAdherence" }
    /// `AgentHistoricalAdherenceConformance`.
    public static var agentHistoricalAdherenceConformance: Self { "AgentHistoricalAdherenceConformance" }
    /// `AgentSchedule`.
    public static var agentSchedule: Self { "AgentSchedule" }
    /// `AgentAdherenceAdjustments`.
    public static var agentAdherenceAdjustments: Self { "AgentAdherenceAdjustments" }
    /// `AgentTimeOffRequest`.
    public static var agentTimeOffRequest: Self { "AgentTimeOffRequest" }
    /// `AgentWorkPlanBid`.
    public static var agentWorkPlanBid: Self { "AgentWorkPlanBid" }
    /// `AgentScheduleBid`.
    public static var agentScheduleBid: Self { "AgentScheduleBid" }
    /// `AgentShiftTrade`.
    public static var agentShiftTrade: Self { "AgentShiftTrade" }
    /// `AlternativeShift`.
    public static var alternativeShift: Self { "AlternativeShift" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Learning`.
    public static var learning: Self { "Learning" }
    /// `AgentUnavailableTimes`.
    public static var agentUnavailableTimes: Self { "AgentUnavailableTimes" }
    /// `AgentSelfScheduleJob`.
    public static var agentSelfScheduleJob: Self { "AgentSelfScheduleJob" }
    /// `AgentSelfScheduleOffers`.
    public static var agentSelfScheduleOffers: Self { "AgentSelfScheduleOffers" }
    /// `AgentSelfScheduleQuery`.
    public static var agentSelfScheduleQuery: Self { "AgentSelfScheduleQuery" }
    /// `AgentSelfScheduleActivityMove`.
    public static var agentSelfScheduleActivityMove: Self { "AgentSelfScheduleActivityMove" }
    /// `SelfScheduleSettings`.
    public static var selfScheduleSettings: Self { "SelfScheduleSettings" }
    /// `AgentSelfScheduleSettings`.
    public static var agentSelfScheduleSettings: Self { "AgentSelfScheduleSettings" }
    /// `AgentOpportunitiesQuery`.
    public static var agentOpportunitiesQuery: Self { "AgentOpportunitiesQuery" }
    /// `AgentOpportunitiesEnrollments`.
    public static var agentOpportunitiesEnrollments: Self { "AgentOpportunitiesEnrollments" }
    /// `AgentOpportunitiesEnrollmentsStatuses`.
    public static var agentOpportunitiesEnrollmentsStatuses: Self { "AgentOpportunitiesEnrollmentsStatuses" }
    /// `AgentSchedulingPreferencesQuery`.
    public static var agentSchedulingPreferencesQuery: Self { "AgentSchedulingPreferencesQuery" }
    /// `AgentSchedulingPreferences`.
    public static var agentSchedulingPreferences: Self { "AgentSchedulingPreferences" }
    /// `AgentSchedulingPreferencesSettings`.
    public static var agentSchedulingPreferencesSettings: Self { "AgentSchedulingPreferencesSettings" }
    /// `ActivityCodes`.
    public static var activityCodes: Self { "ActivityCodes" }
    /// `ActivityPlans`.
    public static var activityPlans: Self { "ActivityPlans" }
    /// `AdherenceAdjustmentsSettings`.
    public static var adherenceAdjustmentsSettings: Self { "AdherenceAdjustmentsSettings" }
    /// `AdherenceAdjustmentsReasonCodes`.
    public static var adherenceAdjustmentsReasonCodes: Self { "AdherenceAdjustmentsReasonCodes" }
    /// `AdherenceAdjustments`.
    public static var adherenceAdjustments: Self { "AdherenceAdjustments" }
    /// `UnavailableTimes`.
    public static var unavailableTimes: Self { "UnavailableTimes" }
    /// `Agents`.
    public static var agents: Self { "Agents" }
    /// `BuActivityCodes`.
    public static var buActivityCodes: Self { "BuActivityCodes" }
    /// `BusinessUnits`.
    public static var businessUnits: Self { "BusinessUnits" }
    /// `CapacityPlan`.
    public static var capacityPlan: Self { "CapacityPlan" }
    /// `CapacityPlanForecastInputs`.
    public static var capacityPlanForecastInputs: Self { "CapacityPlanForecastInputs" }
    /// `CapacityPlanPerformancePrediction`.
    public static var capacityPlanPerformancePrediction: Self { "CapacityPlanPerformancePrediction" }
    /// `ContinuousForecast`.
    public static var continuousForecast: Self { "ContinuousForecast" }
    /// `PredictionsForecastingScenarioJobs`.
    public static var predictionsForecastingScenarioJobs: Self { "PredictionsForecastingScenarioJobs" }
    /// `PredictionsForecastingScenarios`.
    public static var predictionsForecastingScenarios: Self { "PredictionsForecastingScenarios" }
    /// `HistoricalAdherence`.
    public static var historicalAdherence: Self { "HistoricalAdherence" }
    /// `HistoricalShrinkage`.
    public static var historicalShrinkage: Self { "HistoricalShrinkage" }
    /// `IntradayMonitoring`.
    public static var intradayMonitoring: Self { "IntradayMonitoring" }
    /// `BuIntradayMonitoring`.
    public static var buIntradayMonitoring: Self { "BuIntradayMonitoring" }
    /// `ManagementUnits`.
    public static var managementUnits: Self { "ManagementUnits" }
    /// `RealTimeAdherence`.
    public static var realTimeAdherence: Self { "RealTimeAdherence" }
    /// `Schedules`.
    public static var schedules: Self { "Schedules" }
    /// `BuSchedules`.
    public static var buSchedules: Self { "BuSchedules" }
    /// `ServiceGoalTemplates`.
    public static var serviceGoalTemplates: Self { "ServiceGoalTemplates" }
    /// `PlanningGroups`.
    public static var planningGroups: Self { "PlanningGroups" }
    /// `LongTermStaffing`.
    public static var longTermStaffing: Self { "LongTermStaffing" }
    /// `ShiftTrading`.
    public static var shiftTrading: Self { "ShiftTrading" }
    /// `ShortTermForecasts`.
    public static var shortTermForecasts: Self { "ShortTermForecasts" }
    /// `BuShortTermForecasts`.
    public static var buShortTermForecasts: Self { "BuShortTermForecasts" }
    /// `StaffingGroups`.
    public static var staffingGroups: Self { "StaffingGroups" }
    /// `TimeOffPlans`.
    public static var timeOffPlans: Self { "TimeOffPlans" }
    /// `TimeOffRequests`.
    public static var timeOffRequests: Self { "TimeOffRequests" }
    /// `TimeOffLimits`.
    public static var timeOffLimits: Self { "TimeOffLimits" }
    /// `WorkPlanBids`.
    public static var workPlanBids: Self { "WorkPlanBids" }
    /// `WorkPlanBidGroups`.
    public static var workPlanBidGroups: Self { "WorkPlanBidGroups" }
    /// `WorkPlanRotations`.
    public static var workPlanRotations: Self { "WorkPlanRotations" }
    /// `WorkPlans`.
    public static var workPlans: Self { "WorkPlans" }
    /// `ScheduleBid`.
    public static var scheduleBid: Self { "ScheduleBid" }
    /// `ScheduleBidGroup`.
    public static var scheduleBidGroup: Self { "ScheduleBidGroup" }
    /// `Opportunities`.
    public static var opportunities: Self { "Opportunities" }
    /// `OpportunitiesQuery`.
    public static var opportunitiesQuery: Self { "OpportunitiesQuery" }
    /// `OpportunitiesEnrollmentsQuery`.
    public static var opportunitiesEnrollmentsQuery: Self { "OpportunitiesEnrollmentsQuery" }
    /// `OpportunitiesExternalActivitiesQuery`.
    public static var opportunitiesExternalActivitiesQuery: Self { "OpportunitiesExternalActivitiesQuery" }
    /// `OpportunitiesStatuses`.
    public static var opportunitiesStatuses: Self { "OpportunitiesStatuses" }
    /// `OpportunitiesEnrollmentsStatuses`.
    public static var opportunitiesEnrollmentsStatuses: Self { "OpportunitiesEnrollmentsStatuses" }
    /// `SchedulingPreferencesQuery`.
    public static var schedulingPreferencesQuery: Self { "SchedulingPreferencesQuery" }
    /// `SchedulingPreferencesSettings`.
    public static var schedulingPreferencesSettings: Self { "SchedulingPreferencesSettings" }
    /// `DecisionMetrics`.
    public static var decisionMetrics: Self { "DecisionMetrics" }
}

/// A value of `validationMode` of `patchWorkforcemanagementManagementunitWorkplan`, open to those that are newer than
/// this version.
public struct PatchWorkforcemanagementManagementunitWorkplanValidationMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    public static var ignore: Self { "Ignore" }
}

/// A value of `expand` of `postWorkforcemanagementAgentsMeAdherenceHistoricalJobs`, open to those that are newer than
/// this version.
public struct PostWorkforcemanagementAgentsMeAdherenceHistoricalJobsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `exceptionInfo`.
    public static var exceptionInfo: Self { "exceptionInfo" }
    /// `actuals`.
    public static var actuals: Self { "actuals" }
    /// `scheduledActivities`.
    public static var scheduledActivities: Self { "scheduledActivities" }
    /// `conformance`.
    public static var conformance: Self { "conformance" }
}

/// A value of `expand` of `postWorkforcemanagementAgentsOpportunitiesQuery`, open to those that are newer than this
/// version.
public struct PostWorkforcemanagementAgentsOpportunitiesQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `enrollment`.
    public static var enrollment: Self { "enrollment" }
}

/// A value of `expand` of `postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery`, open to those that are
/// newer than this version.
public struct PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQueryExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `opportunities`.
    public static var opportunities: Self { "opportunities" }
}

/// A value of `includeOnly` of `postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate`, open to those that
/// are newer than this version.
public struct PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimateIncludeOnly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `overrideDateType`.
    public static var overrideDateType: Self { "overrideDateType" }
}

/// A value of `expand` of `postWorkforcemanagementManagementunitWorkplanValidate`, open to those that are newer than
/// this version.
public struct PostWorkforcemanagementManagementunitWorkplanValidateExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `messages`.
    public static var messages: Self { "messages" }
}

/// A value of `validationMode` of `postWorkforcemanagementManagementunitWorkplans`, open to those that are newer than
/// this version.
public struct PostWorkforcemanagementManagementunitWorkplansValidationMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ignore`.
    public static var ignore: Self { "Ignore" }
}

/// A value of `includeOnly` of `postWorkforcemanagementTimeoffrequestsEstimate`, open to those that are newer than this
/// version.
public struct PostWorkforcemanagementTimeoffrequestsEstimateIncludeOnly: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `overrideDateType`.
    public static var overrideDateType: Self { "overrideDateType" }
}
