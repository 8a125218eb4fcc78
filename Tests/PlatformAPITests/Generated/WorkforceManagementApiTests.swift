// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformWorkforceManagement
import Testing

extension EveryFunctionTests {
    @Test(arguments: workforceManagementApiCalls) func workforceManagementApi(_ call: TypedCall) async throws { try await check(call) }

    static var workforceManagementApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteWorkforcemanagementAdherenceAdjustment") {
            try WorkforceManagementApi.deleteWorkforcemanagementAdherenceAdjustment(
                adjustmentId: $0.value("adjustmentId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunit") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunit(businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitActivitycode") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: $0.value("businessUnitId"), activityCodeId: $0.value("activityCodeId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: $0.value("businessUnitId"), reasonCodeId: $0.value("reasonCodeId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), ids: $0.value("ids"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"),
                beforeDateId: $0.optional("beforeDateId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitPlanninggroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: $0.value("businessUnitId"), planningGroupId: $0.value("planningGroupId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitSchedulebid") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitSchedulebidGroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitSchedulingRun") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitServicegoaltemplate") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: $0.value("businessUnitId"), serviceGoalTemplateId: $0.value("serviceGoalTemplateId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitStaffinggroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: $0.value("businessUnitId"), staffingGroupId: $0.value("staffingGroupId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitTimeofflimit") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitTimeofflimit(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitTimeoffplan") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: $0.value("businessUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitWeekSchedule") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWeekSchedule(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitWeekShorttermforecast") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWeekShorttermforecast(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitWorkplanbid") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
        calls.add("deleteWorkforcemanagementBusinessunitWorkplanbidGroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
        calls.add("deleteWorkforcemanagementCalendarUrlIcs") { _ in WorkforceManagementApi.deleteWorkforcemanagementCalendarUrlIcs() }
        calls.add("deleteWorkforcemanagementManagementunit") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunit(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("deleteWorkforcemanagementManagementunitTimeofflimit") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
        calls.add("deleteWorkforcemanagementManagementunitTimeoffplan") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: $0.value("managementUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
        calls.add("deleteWorkforcemanagementManagementunitWorkplan") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitWorkplan(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"))
        }
        calls.add("deleteWorkforcemanagementManagementunitWorkplanrotation") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"))
        }
        calls.add("getWorkforcemanagementAdherence") {
            try WorkforceManagementApi.getWorkforcemanagementAdherence(userId: $0.value("userId"))
        }
        calls.add("getWorkforcemanagementAdherenceAdjustment") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceAdjustment(adjustmentId: $0.value("adjustmentId"))
        }
        calls.add("getWorkforcemanagementAdherenceExplanation") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceExplanation(
                explanationId: $0.value("explanationId"))
        }
        calls.add("getWorkforcemanagementAdherenceExplanationsJob") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceExplanationsJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAdherenceHistoricalBulkJob") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceHistoricalBulkJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAdherenceHistoricalJob") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceHistoricalJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAgentAdherenceAdjustment") {
            try WorkforceManagementApi.getWorkforcemanagementAgentAdherenceAdjustment(
                agentId: $0.value("agentId"), adjustmentId: $0.value("adjustmentId"))
        }
        calls.add("getWorkforcemanagementAgentAdherenceExplanation") {
            try WorkforceManagementApi.getWorkforcemanagementAgentAdherenceExplanation(
                agentId: $0.value("agentId"), explanationId: $0.value("explanationId"))
        }
        calls.add("getWorkforcemanagementAgentManagementunit") {
            try WorkforceManagementApi.getWorkforcemanagementAgentManagementunit(agentId: $0.value("agentId"))
        }
        calls.add("getWorkforcemanagementAgentsMeAdherenceHistoricalJob") {
            try WorkforceManagementApi.getWorkforcemanagementAgentsMeAdherenceHistoricalJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAgentsMeManagementunit") { _ in WorkforceManagementApi.getWorkforcemanagementAgentsMeManagementunit() }
        calls.add("getWorkforcemanagementAlternativeshiftsOffersJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsOffersJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAlternativeshiftsOffersSearchJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsOffersSearchJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAlternativeshiftsSettings") { _ in WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsSettings() }
        calls.add("getWorkforcemanagementAlternativeshiftsTrade") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTrade(tradeId: $0.value("tradeId"))
        }
        calls.add("getWorkforcemanagementAlternativeshiftsTrades") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTrades(
                forceAsync: $0.optional("forceAsync"))
        }
        calls.add("getWorkforcemanagementAlternativeshiftsTradesJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTradesJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementAlternativeshiftsTradesStateJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTradesStateJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunit") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunit(
                businessUnitId: $0.value("businessUnitId"), expand: $0.optional("expand"),
                includeSchedulingDefaultMessageSeverities: $0.optional("includeSchedulingDefaultMessageSeverities"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivitycode") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: $0.value("businessUnitId"), activityCodeId: $0.value("activityCodeId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivitycodes") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivitycodes(
                businessUnitId: $0.value("businessUnitId"), forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplan") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplan(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplanDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplanJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), sessionId: $0.value("sessionId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplanRunsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanRunsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplans") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplans(
                businessUnitId: $0.value("businessUnitId"), state: $0.optional("state"))
        }
        calls.add("getWorkforcemanagementBusinessunitActivityplansJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplansJobs(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
                businessUnitId: $0.value("businessUnitId"), adjustmentIds: $0.value("adjustmentIds"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: $0.value("businessUnitId"), reasonCodeId: $0.value("reasonCodeId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), ids: $0.value("ids"))
        }
        calls.add("getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAlternativeshiftsSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAlternativeshiftsSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAlternativeshiftsTrade") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAlternativeshiftsTrade(
                businessUnitId: $0.value("businessUnitId"), tradeId: $0.value("tradeId"))
        }
        calls.add("getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitCapacityplan") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplan(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"))
        }
        calls.add("getWorkforcemanagementBusinessunitCapacityplanForecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanForecast(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"),
                granularity: $0.optional("granularity"))
        }
        calls.add("getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"),
                granularity: $0.optional("granularity"))
        }
        calls.add("getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"))
        }
        calls.add("getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), granularity: $0.optional("granularity"))
        }
        calls.add("getWorkforcemanagementBusinessunitCapacityplans") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplans(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitDecisionmetricsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitDecisionmetricsJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitIntradayPlanninggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitIntradayPlanninggroups(
                businessUnitId: $0.value("businessUnitId"), date: $0.value("date"))
        }
        calls.add("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId(
                businessUnitId: $0.value("businessUnitId"), sessionId: $0.value("sessionId"))
        }
        calls.add("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId(
                businessUnitId: $0.value("businessUnitId"), sessionId: $0.value("sessionId"),
                snapshotId: $0.value("snapshotId"))
        }
        calls.add("getWorkforcemanagementBusinessunitManagementunits") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitManagementunits(
                businessUnitId: $0.value("businessUnitId"), feature: $0.optional("feature"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getWorkforcemanagementBusinessunitMinimumstaffingSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMinimumstaffingSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitOpportunity") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitOpportunity(
                businessUnitId: $0.value("businessUnitId"), opportunityId: $0.value("opportunityId"),
                expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitPlanninggroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: $0.value("businessUnitId"), planningGroupId: $0.value("planningGroupId"))
        }
        calls.add("getWorkforcemanagementBusinessunitPlanninggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitPlanninggroups(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulebid") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulebidGroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulebidGroupPreferences") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), forceDownloadService: $0.optional("forceDownloadService"),
                expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulebidGroupsSummary") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroupsSummary(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulebids") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebids(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulerSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulerSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulingRun") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulingRunResult") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingRunResult(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"),
                managementUnitIds: $0.value("managementUnitIds"), expand: $0.value("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulingRuns") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingRuns(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitSchedulingpreferencesSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitServicegoaltemplate") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: $0.value("businessUnitId"), serviceGoalTemplateId: $0.value("serviceGoalTemplateId"),
                expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitServicegoaltemplates") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitServicegoaltemplates(
                businessUnitId: $0.value("businessUnitId"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitShifttradingTradesQueryJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingTradesQueryJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitStaffinggroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: $0.value("businessUnitId"), staffingGroupId: $0.value("staffingGroupId"))
        }
        calls.add("getWorkforcemanagementBusinessunitStaffinggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitStaffinggroups(
                businessUnitId: $0.value("businessUnitId"), managementUnitId: $0.optional("managementUnitId"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementBusinessunitTimeofflimit") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimit(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                statuses: $0.optional("statuses"))
        }
        calls.add("getWorkforcemanagementBusinessunitTimeofflimits") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimits(
                businessUnitId: $0.value("businessUnitId"), managementUnitId: $0.optional("managementUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunitTimeoffplan") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: $0.value("businessUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
        calls.add("getWorkforcemanagementBusinessunitTimeoffplans") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeoffplans(
                businessUnitId: $0.value("businessUnitId"), managementUnitId: $0.optional("managementUnitId"),
                forceDownloadService: $0.optional("forceDownloadService"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitUsers") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitUsers(
                businessUnitId: $0.value("businessUnitId"), managementUnitIds: $0.optional("managementUnitIds"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekSchedule") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedule(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekScheduleGenerationresults") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleGenerationresults(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), forceDownload: $0.optional("forceDownload"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), agentId: $0.value("agentId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), recalculationId: $0.value("recalculationId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekSchedules") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedules(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                earliestWeekDate: $0.optional("earliestWeekDate"), latestWeekDate: $0.optional("latestWeekDate"),
                includeOnlyPublished: $0.optional("includeOnlyPublished"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecast(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecastData") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastData(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), weekNumber: $0.optional("weekNumber"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), weekNumbers: $0.optional("weekNumbers"),
                expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementBusinessunitWeekShorttermforecasts") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecasts(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWorkplanbid") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWorkplanbidGroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementBusinessunitWorkplanbids") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbids(
                businessUnitId: $0.value("businessUnitId"))
        }
        calls.add("getWorkforcemanagementBusinessunits") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunits(
                feature: $0.optional("feature"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getWorkforcemanagementBusinessunitsDivisionviews") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitsDivisionviews(
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getWorkforcemanagementCalendarDataIcs") {
            try WorkforceManagementApi.getWorkforcemanagementCalendarDataIcs(calendarId: $0.value("calendarId"))
        }
        calls.add("getWorkforcemanagementCalendarUrlIcs") { _ in WorkforceManagementApi.getWorkforcemanagementCalendarUrlIcs() }
        calls.add("getWorkforcemanagementHistoricaldataBulkRemoveJob") {
            try WorkforceManagementApi.getWorkforcemanagementHistoricaldataBulkRemoveJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementHistoricaldataBulkRemoveJobs") { _ in WorkforceManagementApi.getWorkforcemanagementHistoricaldataBulkRemoveJobs() }
        calls.add("getWorkforcemanagementHistoricaldataImportstatus") { _ in WorkforceManagementApi.getWorkforcemanagementHistoricaldataImportstatus() }
        calls.add("getWorkforcemanagementHistoricaldataImportstatusJobId") {
            try WorkforceManagementApi.getWorkforcemanagementHistoricaldataImportstatusJobId(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementIntegrationsHris") { _ in WorkforceManagementApi.getWorkforcemanagementIntegrationsHris() }
        calls.add("getWorkforcemanagementIntegrationsHrisTimeofftypesJob") {
            try WorkforceManagementApi.getWorkforcemanagementIntegrationsHrisTimeofftypesJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementManagementunit") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunit(
                managementUnitId: $0.value("managementUnitId"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementManagementunitActivitycodes") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitActivitycodes(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitAdherence") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitAdherence(
                managementUnitId: $0.value("managementUnitId"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementManagementunitAgent") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitAgent(
                managementUnitId: $0.value("managementUnitId"), agentId: $0.value("agentId"),
                excludeCapabilities: $0.optional("excludeCapabilities"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementManagementunitAgentShifttrades") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitAgentShifttrades(
                managementUnitId: $0.value("managementUnitId"), agentId: $0.value("agentId"))
        }
        calls.add("getWorkforcemanagementManagementunitDecisionmetrics") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitDecisionmetrics(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitShifttradesMatched") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitShifttradesMatched(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitShifttradesUsers") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitShifttradesUsers(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitTimeofflimit") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
        calls.add("getWorkforcemanagementManagementunitTimeofflimits") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeofflimits(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitTimeoffplan") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: $0.value("managementUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
        calls.add("getWorkforcemanagementManagementunitTimeoffplans") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeoffplans(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitUserTimeoffrequest") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUserTimeoffrequest(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
        calls.add("getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
        calls.add("getWorkforcemanagementManagementunitUserTimeoffrequests") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUserTimeoffrequests(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"))
        }
        calls.add("getWorkforcemanagementManagementunitUsers") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUsers(
                managementUnitId: $0.value("managementUnitId"))
        }
        calls.add("getWorkforcemanagementManagementunitWeekSchedule") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWeekSchedule(
                managementUnitId: $0.value("managementUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), expand: $0.optional("expand"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementManagementunitWeekSchedules") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWeekSchedules(
                managementUnitId: $0.value("managementUnitId"), weekId: $0.value("weekId"),
                includeOnlyPublished: $0.optional("includeOnlyPublished"),
                earliestWeekDate: $0.optional("earliestWeekDate"), latestWeekDate: $0.optional("latestWeekDate"))
        }
        calls.add("getWorkforcemanagementManagementunitWeekShifttrades") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWeekShifttrades(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"),
                evaluateMatches: $0.optional("evaluateMatches"),
                includeCrossWeekShifts: $0.optional("includeCrossWeekShifts"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("getWorkforcemanagementManagementunitWorkplan") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplan(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"),
                includeOnly: $0.optional("includeOnly"))
        }
        calls.add("getWorkforcemanagementManagementunitWorkplanrotation") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"))
        }
        calls.add("getWorkforcemanagementManagementunitWorkplanrotations") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplanrotations(
                managementUnitId: $0.value("managementUnitId"), expand: $0.optional("expand"))
        }
        calls.add("getWorkforcemanagementManagementunitWorkplans") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplans(
                managementUnitId: $0.value("managementUnitId"), expand: $0.optional("expand"),
                exclude: $0.optional("exclude"))
        }
        calls.add("getWorkforcemanagementManagementunits") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunits(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                feature: $0.optional("feature"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getWorkforcemanagementManagementunitsDivisionviews") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitsDivisionviews(
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getWorkforcemanagementNotifications") { _ in WorkforceManagementApi.getWorkforcemanagementNotifications() }
        calls.add("getWorkforcemanagementSchedulebidPreference") {
            try WorkforceManagementApi.getWorkforcemanagementSchedulebidPreference(bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementSchedulebidSchedulesets") {
            try WorkforceManagementApi.getWorkforcemanagementSchedulebidSchedulesets(bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementSchedulebids") { _ in WorkforceManagementApi.getWorkforcemanagementSchedulebids() }
        calls.add("getWorkforcemanagementSchedulingjob") {
            try WorkforceManagementApi.getWorkforcemanagementSchedulingjob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementSchedulingpreferencesSettings") { _ in WorkforceManagementApi.getWorkforcemanagementSchedulingpreferencesSettings() }
        calls.add("getWorkforcemanagementShifttrades") { _ in WorkforceManagementApi.getWorkforcemanagementShifttrades() }
        calls.add("getWorkforcemanagementShifttradingTradeJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradeJob(
                tradeId: $0.value("tradeId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementShifttradingTradeMatchJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradeMatchJob(
                tradeId: $0.value("tradeId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementShifttradingTradeStateJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradeStateJob(
                tradeId: $0.value("tradeId"), jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementShifttradingTradesJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradesJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementShifttradingTradesMineQueryJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradesMineQueryJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementShrinkageJob") {
            try WorkforceManagementApi.getWorkforcemanagementShrinkageJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementTeamAdherence") {
            try WorkforceManagementApi.getWorkforcemanagementTeamAdherence(teamId: $0.value("teamId"))
        }
        calls.add("getWorkforcemanagementTimeoffbalanceJob") {
            try WorkforceManagementApi.getWorkforcemanagementTimeoffbalanceJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementTimeoffrequest") {
            try WorkforceManagementApi.getWorkforcemanagementTimeoffrequest(
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
        calls.add("getWorkforcemanagementTimeoffrequestWaitlistpositions") {
            try WorkforceManagementApi.getWorkforcemanagementTimeoffrequestWaitlistpositions(
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
        calls.add("getWorkforcemanagementTimeoffrequests") { _ in WorkforceManagementApi.getWorkforcemanagementTimeoffrequests() }
        calls.add("getWorkforcemanagementUnavailabletimesSettings") { _ in WorkforceManagementApi.getWorkforcemanagementUnavailabletimesSettings() }
        calls.add("getWorkforcemanagementUnavailabletimesValidationJob") {
            try WorkforceManagementApi.getWorkforcemanagementUnavailabletimesValidationJob(jobId: $0.value("jobId"))
        }
        calls.add("getWorkforcemanagementUserWorkplanbidranks") {
            try WorkforceManagementApi.getWorkforcemanagementUserWorkplanbidranks(userId: $0.value("userId"))
        }
        calls.add("getWorkforcemanagementWorkplanbidPreferences") {
            try WorkforceManagementApi.getWorkforcemanagementWorkplanbidPreferences(bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementWorkplanbidWorkplans") {
            try WorkforceManagementApi.getWorkforcemanagementWorkplanbidWorkplans(bidId: $0.value("bidId"))
        }
        calls.add("getWorkforcemanagementWorkplanbids") { _ in WorkforceManagementApi.getWorkforcemanagementWorkplanbids() }
        calls.add("patchWorkforcemanagementAdherenceAdjustment") {
            try WorkforceManagementApi.patchWorkforcemanagementAdherenceAdjustment(
                adjustmentId: $0.value("adjustmentId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementAgentAdherenceAdjustment") {
            try WorkforceManagementApi.patchWorkforcemanagementAgentAdherenceAdjustment(
                agentId: $0.value("agentId"), adjustmentId: $0.value("adjustmentId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementAgentAdherenceExplanation") {
            try WorkforceManagementApi.patchWorkforcemanagementAgentAdherenceExplanation(
                agentId: $0.value("agentId"), explanationId: $0.value("explanationId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementAgentUnavailabletimes") {
            try WorkforceManagementApi.patchWorkforcemanagementAgentUnavailabletimes(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementAlternativeshiftsTrade") {
            try WorkforceManagementApi.patchWorkforcemanagementAlternativeshiftsTrade(
                tradeId: $0.value("tradeId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementAlternativeshiftsTradesStateJobs") {
            try WorkforceManagementApi.patchWorkforcemanagementAlternativeshiftsTradesStateJobs(body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunit") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunit(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(),
                includeSchedulingDefaultMessageSeverities: $0.optional("includeSchedulingDefaultMessageSeverities"))
        }
        calls.add("patchWorkforcemanagementBusinessunitActivitycode") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: $0.value("businessUnitId"), activityCodeId: $0.value("activityCodeId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitActivitycodesBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitActivitycodesBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitActivityplan") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitActivityplan(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: $0.value("businessUnitId"), reasonCodeId: $0.value("reasonCodeId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitAlternativeshiftsSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAlternativeshiftsSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitCapacityplan") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitCapacityplan(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitMinimumstaffingSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitMinimumstaffingSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitOpportunity") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitOpportunity(
                businessUnitId: $0.value("businessUnitId"), opportunityId: $0.value("opportunityId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitPlanninggroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: $0.value("businessUnitId"), planningGroupId: $0.value("planningGroupId"),
                body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitSchedulebid") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitSchedulebidGroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitSchedulerSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulerSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitSchedulingRun") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitServicegoaltemplate") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: $0.value("businessUnitId"), serviceGoalTemplateId: $0.value("serviceGoalTemplateId"),
                body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitStaffinggroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: $0.value("businessUnitId"), staffingGroupId: $0.value("staffingGroupId"),
                body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitTimeoffplan") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: $0.value("businessUnitId"), timeOffPlanId: $0.value("timeOffPlanId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitWorkplanbid") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitWorkplanbidGroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunit") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunit(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitAgents") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitAgents(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitAgentsWorkplansBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitAgentsWorkplansBulk(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitTimeofflimit") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitTimeoffplan") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: $0.value("managementUnitId"), timeOffPlanId: $0.value("timeOffPlanId"),
                body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus(
                managementUnitId: $0.value("managementUnitId"), timeOffRequestId: $0.value("timeOffRequestId"),
                userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitUnavailabletimesSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitUnavailabletimesSettings(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitUserTimeoffrequest") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitUserTimeoffrequest(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitWeekShifttrade") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitWeekShifttrade(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"),
                tradeId: $0.value("tradeId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementManagementunitWorkplan") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitWorkplan(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"), body: $0.body(),
                validationMode: $0.optional("validationMode"))
        }
        calls.add("patchWorkforcemanagementManagementunitWorkplanrotation") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"),
                body: $0.body())
        }
        calls.add("patchWorkforcemanagementSchedulingpreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementSchedulingpreferences(body: $0.body())
        }
        calls.add("patchWorkforcemanagementTimeoffrequest") {
            try WorkforceManagementApi.patchWorkforcemanagementTimeoffrequest(
                timeOffRequestId: $0.value("timeOffRequestId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementUnavailabletimes") {
            try WorkforceManagementApi.patchWorkforcemanagementUnavailabletimes(body: $0.body())
        }
        calls.add("patchWorkforcemanagementUserWorkplanbidranks") {
            try WorkforceManagementApi.patchWorkforcemanagementUserWorkplanbidranks(
                userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchWorkforcemanagementUsersWorkplanbidranksBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementUsersWorkplanbidranksBulk(body: $0.body())
        }
        calls.add("patchWorkforcemanagementWorkplanbidPreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementWorkplanbidPreferences(
                bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementAdherenceAdjustments") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceAdjustments(body: $0.body())
        }
        calls.add("postWorkforcemanagementAdherenceAdjustmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceAdjustmentsQuery(
                body: $0.body(), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("postWorkforcemanagementAdherenceExplanations") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceExplanations(body: $0.body())
        }
        calls.add("postWorkforcemanagementAdherenceExplanationsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceExplanationsQuery(
                body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementAdherenceHistoricalBulk") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceHistoricalBulk(body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentAdherenceAdjustmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentAdherenceAdjustmentsQuery(
                agentId: $0.value("agentId"), body: $0.body(), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postWorkforcemanagementAgentAdherenceExplanations") {
            try WorkforceManagementApi.postWorkforcemanagementAgentAdherenceExplanations(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentAdherenceExplanationsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentAdherenceExplanationsQuery(
                agentId: $0.value("agentId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementAgentSchedulingpreferencesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentSchedulingpreferencesQuery(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentUnavailabletimesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentUnavailabletimesQuery(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementAgents") {
            try WorkforceManagementApi.postWorkforcemanagementAgents(body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentsIntegrationsHrisQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsIntegrationsHrisQuery(body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentsMeAdherenceHistoricalJobs") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsMeAdherenceHistoricalJobs(
                body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postWorkforcemanagementAgentsMePossibleworkshifts") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsMePossibleworkshifts(body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd(body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate(
                body: $0.body())
        }
        calls.add("postWorkforcemanagementAgentsOpportunitiesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesQuery(
                body: $0.body(), expand: $0.optional("expand"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementAgentschedulesManagementunitsMine") {
            try WorkforceManagementApi.postWorkforcemanagementAgentschedulesManagementunitsMine(
                body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementAgentschedulesMine") {
            try WorkforceManagementApi.postWorkforcemanagementAgentschedulesMine(body: $0.body())
        }
        calls.add("postWorkforcemanagementAlternativeshiftsOffersJobs") {
            try WorkforceManagementApi.postWorkforcemanagementAlternativeshiftsOffersJobs(body: $0.body())
        }
        calls.add("postWorkforcemanagementAlternativeshiftsOffersSearchJobs") {
            try WorkforceManagementApi.postWorkforcemanagementAlternativeshiftsOffersSearchJobs(body: $0.body())
        }
        calls.add("postWorkforcemanagementAlternativeshiftsTrades") {
            try WorkforceManagementApi.postWorkforcemanagementAlternativeshiftsTrades(body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitActivitycodes") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivitycodes(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitActivityplanDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
        calls.add("postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), sessionId: $0.value("sessionId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitActivityplanRunsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanRunsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
        calls.add("postWorkforcemanagementBusinessunitActivityplans") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplans(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitAdherenceExplanationsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceExplanationsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitAgentschedulesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAgentschedulesSearch(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplanCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanCopy(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"))
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplans") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplans(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitCapacityplansBulkRemove") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplansBulkRemove(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitDecisionmetricsUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitDecisionmetricsUpdate(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitIntraday") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitIntraday(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesBulkAdd") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkAdd(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesBulkPublish") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkPublish(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesBulkRemove") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkRemove(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), expand: $0.optional("expand"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitOpportunitiesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitPlanninggroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitPlanninggroups(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitSchedulebidCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebidCopy(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitSchedulebidGroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebidGroups(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitSchedulebids") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebids(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitServicegoaltemplates") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitServicegoaltemplates(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementBusinessunitStaffinggroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroups(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitStaffinggroupsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroupsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitTimeofflimitValuesImport") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitValuesImport(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitTimeofflimitValuesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitValuesQuery(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitTimeofflimits") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimits(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitTimeoffplans") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeoffplans(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementBusinessunitWeekScheduleCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleCopy(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekScheduleReschedule") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleReschedule(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekScheduleUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleUpdate(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekSchedules") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedules(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekSchedulesGenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulesGenerate(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekSchedulesImport") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulesImport(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekShorttermforecastCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastCopy(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body(),
                forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementBusinessunitWeekShorttermforecastsImport") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsImport(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWorkplanbidCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWorkplanbidCopy(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWorkplanbidGroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWorkplanbidGroups(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunitWorkplanbids") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWorkplanbids(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementBusinessunits") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunits(
                body: $0.body(),
                includeSchedulingDefaultMessageSeverities: $0.optional("includeSchedulingDefaultMessageSeverities"))
        }
        calls.add("postWorkforcemanagementCalendarUrlIcs") {
            try WorkforceManagementApi.postWorkforcemanagementCalendarUrlIcs(language: $0.optional("language"))
        }
        calls.add("postWorkforcemanagementHistoricaldataBulkRemoveJobs") {
            try WorkforceManagementApi.postWorkforcemanagementHistoricaldataBulkRemoveJobs(body: $0.body())
        }
        calls.add("postWorkforcemanagementHistoricaldataValidate") {
            try WorkforceManagementApi.postWorkforcemanagementHistoricaldataValidate(body: $0.body())
        }
        calls.add("postWorkforcemanagementIntegrationsHriTimeofftypesJobs") {
            try WorkforceManagementApi.postWorkforcemanagementIntegrationsHriTimeofftypesJobs(
                hrisIntegrationId: $0.value("hrisIntegrationId"))
        }
        calls.add("postWorkforcemanagementManagementunitAgentsWorkplansQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitAgentsWorkplansQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementManagementunitAgentschedulesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitAgentschedulesSearch(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementManagementunitHistoricaladherencequery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitHistoricaladherencequery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitMove") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitMove(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitSchedulesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitSchedulesSearch(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitShrinkageJobs") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitShrinkageJobs(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitTimeofflimits") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeofflimits(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitTimeofflimitsValuesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeofflimitsValuesQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitTimeoffplans") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffplans(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitTimeoffrequests") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequests(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitTimeoffrequestsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitUserTimeoffbalanceJobs") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffbalanceJobs(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
        calls.add("postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"), body: $0.body(),
                includeOnly: $0.optional("includeOnly"))
        }
        calls.add("postWorkforcemanagementManagementunitWeekShifttradeMatch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradeMatch(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"),
                tradeId: $0.value("tradeId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitWeekShifttrades") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttrades(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitWeekShifttradesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradesSearch(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementManagementunitWeekShifttradesStateBulk") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradesStateBulk(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body(),
                forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementManagementunitWorkplanCopy") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanCopy(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitWorkplanValidate") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanValidate(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
        calls.add("postWorkforcemanagementManagementunitWorkplanrotationCopy") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanrotationCopy(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"),
                body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitWorkplanrotations") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanrotations(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementManagementunitWorkplans") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplans(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(),
                validationMode: $0.optional("validationMode"))
        }
        calls.add("postWorkforcemanagementManagementunits") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunits(body: $0.body())
        }
        calls.add("postWorkforcemanagementNotificationsUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementNotificationsUpdate(body: $0.body())
        }
        calls.add("postWorkforcemanagementSchedules") {
            try WorkforceManagementApi.postWorkforcemanagementSchedules(body: $0.body())
        }
        calls.add("postWorkforcemanagementSchedulingpreferencesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementSchedulingpreferencesQuery(body: $0.body())
        }
        calls.add("postWorkforcemanagementShifttradingTradeJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradeJobs(
                tradeId: $0.value("tradeId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementShifttradingTradeMatchJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradeMatchJobs(
                tradeId: $0.value("tradeId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementShifttradingTradeStateJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradeStateJobs(
                tradeId: $0.value("tradeId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementShifttradingTradesJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradesJobs(
                body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
        calls.add("postWorkforcemanagementShifttradingTradesMineQueryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradesMineQueryJobs(
                body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
        calls.add("postWorkforcemanagementTeamAdherenceHistorical") {
            try WorkforceManagementApi.postWorkforcemanagementTeamAdherenceHistorical(
                teamId: $0.value("teamId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementTeamShrinkageJobs") {
            try WorkforceManagementApi.postWorkforcemanagementTeamShrinkageJobs(
                teamId: $0.value("teamId"), body: $0.body())
        }
        calls.add("postWorkforcemanagementTimeoffbalanceJobs") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffbalanceJobs(body: $0.body())
        }
        calls.add("postWorkforcemanagementTimeofflimitsAvailableQuery") {
            try WorkforceManagementApi.postWorkforcemanagementTimeofflimitsAvailableQuery(body: $0.body())
        }
        calls.add("postWorkforcemanagementTimeoffrequests") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffrequests(body: $0.body())
        }
        calls.add("postWorkforcemanagementTimeoffrequestsEstimate") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffrequestsEstimate(
                body: $0.body(), includeOnly: $0.optional("includeOnly"))
        }
        calls.add("postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery(body: $0.body())
        }
        calls.add("postWorkforcemanagementUnavailabletimesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementUnavailabletimesQuery(body: $0.body())
        }
        calls.add("postWorkforcemanagementUnavailabletimesValidationJobs") {
            try WorkforceManagementApi.postWorkforcemanagementUnavailabletimesValidationJobs(body: $0.body())
        }
        calls.add("postWorkforcemanagementUsersActivity") {
            try WorkforceManagementApi.postWorkforcemanagementUsersActivity(body: $0.body())
        }
        calls.add("putWorkforcemanagementAgentIntegrationsHris") {
            try WorkforceManagementApi.putWorkforcemanagementAgentIntegrationsHris(
                agentId: $0.value("agentId"), body: $0.body())
        }
        calls.add("putWorkforcemanagementBusinessunitTimeofflimitValues") {
            try WorkforceManagementApi.putWorkforcemanagementBusinessunitTimeofflimitValues(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
        calls.add("putWorkforcemanagementManagementunitTimeofflimitValues") {
            try WorkforceManagementApi.putWorkforcemanagementManagementunitTimeofflimitValues(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                body: $0.body())
        }
        calls.add("putWorkforcemanagementSchedulebidPreference") {
            try WorkforceManagementApi.putWorkforcemanagementSchedulebidPreference(
                bidId: $0.value("bidId"), body: $0.body())
        }
        return calls
    }
}
