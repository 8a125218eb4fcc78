// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformWorkforceManagement

/// The functions of `WorkforceManagementApi`, each of which is called once.
final class WorkforceManagementApiTests: OperationTestCase {
    func testDeleteWorkforcemanagementAdherenceAdjustment() async throws {
        try await call("deleteWorkforcemanagementAdherenceAdjustment") {
            try WorkforceManagementApi.deleteWorkforcemanagementAdherenceAdjustment(
                adjustmentId: $0.value("adjustmentId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunit() async throws {
        try await call("deleteWorkforcemanagementBusinessunit") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunit(businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitActivitycode() async throws {
        try await call("deleteWorkforcemanagementBusinessunitActivitycode") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: $0.value("businessUnitId"), activityCodeId: $0.value("activityCodeId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode() async throws {
        try await call("deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: $0.value("businessUnitId"), reasonCodeId: $0.value("reasonCodeId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk() async throws {
        try await call("deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), ids: $0.value("ids"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory() async throws {
        try await call("deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"),
                beforeDateId: $0.optional("beforeDateId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitPlanninggroup() async throws {
        try await call("deleteWorkforcemanagementBusinessunitPlanninggroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: $0.value("businessUnitId"), planningGroupId: $0.value("planningGroupId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitSchedulebid() async throws {
        try await call("deleteWorkforcemanagementBusinessunitSchedulebid") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitSchedulebidGroup() async throws {
        try await call("deleteWorkforcemanagementBusinessunitSchedulebidGroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitSchedulingRun() async throws {
        try await call("deleteWorkforcemanagementBusinessunitSchedulingRun") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitServicegoaltemplate() async throws {
        try await call("deleteWorkforcemanagementBusinessunitServicegoaltemplate") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: $0.value("businessUnitId"), serviceGoalTemplateId: $0.value("serviceGoalTemplateId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitStaffinggroup() async throws {
        try await call("deleteWorkforcemanagementBusinessunitStaffinggroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: $0.value("businessUnitId"), staffingGroupId: $0.value("staffingGroupId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitTimeofflimit() async throws {
        try await call("deleteWorkforcemanagementBusinessunitTimeofflimit") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitTimeofflimit(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitTimeoffplan() async throws {
        try await call("deleteWorkforcemanagementBusinessunitTimeoffplan") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: $0.value("businessUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitWeekSchedule() async throws {
        try await call("deleteWorkforcemanagementBusinessunitWeekSchedule") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWeekSchedule(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitWeekShorttermforecast() async throws {
        try await call("deleteWorkforcemanagementBusinessunitWeekShorttermforecast") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWeekShorttermforecast(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitWorkplanbid() async throws {
        try await call("deleteWorkforcemanagementBusinessunitWorkplanbid") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
    }

    func testDeleteWorkforcemanagementBusinessunitWorkplanbidGroup() async throws {
        try await call("deleteWorkforcemanagementBusinessunitWorkplanbidGroup") {
            try WorkforceManagementApi.deleteWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
    }

    func testDeleteWorkforcemanagementCalendarUrlIcs() async throws {
        try await call("deleteWorkforcemanagementCalendarUrlIcs") { _ in
            WorkforceManagementApi.deleteWorkforcemanagementCalendarUrlIcs()
        }
    }

    func testDeleteWorkforcemanagementManagementunit() async throws {
        try await call("deleteWorkforcemanagementManagementunit") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunit(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testDeleteWorkforcemanagementManagementunitTimeofflimit() async throws {
        try await call("deleteWorkforcemanagementManagementunitTimeofflimit") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
    }

    func testDeleteWorkforcemanagementManagementunitTimeoffplan() async throws {
        try await call("deleteWorkforcemanagementManagementunitTimeoffplan") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: $0.value("managementUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
    }

    func testDeleteWorkforcemanagementManagementunitWorkplan() async throws {
        try await call("deleteWorkforcemanagementManagementunitWorkplan") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitWorkplan(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"))
        }
    }

    func testDeleteWorkforcemanagementManagementunitWorkplanrotation() async throws {
        try await call("deleteWorkforcemanagementManagementunitWorkplanrotation") {
            try WorkforceManagementApi.deleteWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"))
        }
    }

    func testGetWorkforcemanagementAdherence() async throws {
        try await call("getWorkforcemanagementAdherence") {
            try WorkforceManagementApi.getWorkforcemanagementAdherence(userId: $0.value("userId"))
        }
    }

    func testGetWorkforcemanagementAdherenceAdjustment() async throws {
        try await call("getWorkforcemanagementAdherenceAdjustment") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceAdjustment(adjustmentId: $0.value("adjustmentId"))
        }
    }

    func testGetWorkforcemanagementAdherenceExplanation() async throws {
        try await call("getWorkforcemanagementAdherenceExplanation") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceExplanation(
                explanationId: $0.value("explanationId"))
        }
    }

    func testGetWorkforcemanagementAdherenceExplanationsJob() async throws {
        try await call("getWorkforcemanagementAdherenceExplanationsJob") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceExplanationsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAdherenceHistoricalBulkJob() async throws {
        try await call("getWorkforcemanagementAdherenceHistoricalBulkJob") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceHistoricalBulkJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAdherenceHistoricalJob() async throws {
        try await call("getWorkforcemanagementAdherenceHistoricalJob") {
            try WorkforceManagementApi.getWorkforcemanagementAdherenceHistoricalJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAgentAdherenceAdjustment() async throws {
        try await call("getWorkforcemanagementAgentAdherenceAdjustment") {
            try WorkforceManagementApi.getWorkforcemanagementAgentAdherenceAdjustment(
                agentId: $0.value("agentId"), adjustmentId: $0.value("adjustmentId"))
        }
    }

    func testGetWorkforcemanagementAgentAdherenceExplanation() async throws {
        try await call("getWorkforcemanagementAgentAdherenceExplanation") {
            try WorkforceManagementApi.getWorkforcemanagementAgentAdherenceExplanation(
                agentId: $0.value("agentId"), explanationId: $0.value("explanationId"))
        }
    }

    func testGetWorkforcemanagementAgentManagementunit() async throws {
        try await call("getWorkforcemanagementAgentManagementunit") {
            try WorkforceManagementApi.getWorkforcemanagementAgentManagementunit(agentId: $0.value("agentId"))
        }
    }

    func testGetWorkforcemanagementAgentsMeAdherenceHistoricalJob() async throws {
        try await call("getWorkforcemanagementAgentsMeAdherenceHistoricalJob") {
            try WorkforceManagementApi.getWorkforcemanagementAgentsMeAdherenceHistoricalJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAgentsMeManagementunit() async throws {
        try await call("getWorkforcemanagementAgentsMeManagementunit") { _ in
            WorkforceManagementApi.getWorkforcemanagementAgentsMeManagementunit()
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsOffersJob() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsOffersJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsOffersJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsOffersSearchJob() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsOffersSearchJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsOffersSearchJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsSettings() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsSettings") { _ in
            WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsSettings()
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsTrade() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsTrade") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTrade(tradeId: $0.value("tradeId"))
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsTrades() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsTrades") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTrades(
                forceAsync: $0.optional("forceAsync"))
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsTradesJob() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsTradesJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTradesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementAlternativeshiftsTradesStateJob() async throws {
        try await call("getWorkforcemanagementAlternativeshiftsTradesStateJob") {
            try WorkforceManagementApi.getWorkforcemanagementAlternativeshiftsTradesStateJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunit() async throws {
        try await call("getWorkforcemanagementBusinessunit") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunit(
                businessUnitId: $0.value("businessUnitId"), expand: $0.optional("expand"),
                includeSchedulingDefaultMessageSeverities: $0.optional("includeSchedulingDefaultMessageSeverities"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivitycode() async throws {
        try await call("getWorkforcemanagementBusinessunitActivitycode") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: $0.value("businessUnitId"), activityCodeId: $0.value("activityCodeId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivitycodes() async throws {
        try await call("getWorkforcemanagementBusinessunitActivitycodes") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivitycodes(
                businessUnitId: $0.value("businessUnitId"), forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplan() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplan") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplan(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplanDeletionsJob() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplanDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplanJobs() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplanJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), sessionId: $0.value("sessionId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplanRunsJob() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplanRunsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplanRunsJob(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplans() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplans") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplans(
                businessUnitId: $0.value("businessUnitId"), state: $0.optional("state"))
        }
    }

    func testGetWorkforcemanagementBusinessunitActivityplansJobs() async throws {
        try await call("getWorkforcemanagementBusinessunitActivityplansJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitActivityplansJobs(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
                businessUnitId: $0.value("businessUnitId"), adjustmentIds: $0.value("adjustmentIds"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: $0.value("businessUnitId"), reasonCodeId: $0.value("reasonCodeId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), ids: $0.value("ids"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings() async throws {
        try await call("getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAlternativeshiftsSettings() async throws {
        try await call("getWorkforcemanagementBusinessunitAlternativeshiftsSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAlternativeshiftsSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAlternativeshiftsTrade() async throws {
        try await call("getWorkforcemanagementBusinessunitAlternativeshiftsTrade") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAlternativeshiftsTrade(
                businessUnitId: $0.value("businessUnitId"), tradeId: $0.value("tradeId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob() async throws {
        try await call("getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitCapacityplan() async throws {
        try await call("getWorkforcemanagementBusinessunitCapacityplan") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplan(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitCapacityplanForecast() async throws {
        try await call("getWorkforcemanagementBusinessunitCapacityplanForecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanForecast(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"),
                granularity: $0.optional("granularity"))
        }
    }

    func testGetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations() async throws {
        try await call("getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"),
                granularity: $0.optional("granularity"))
        }
    }

    func testGetWorkforcemanagementBusinessunitCapacityplanStaffingrequirements() async throws {
        try await call("getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast() async throws {
        try await call("getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), granularity: $0.optional("granularity"))
        }
    }

    func testGetWorkforcemanagementBusinessunitCapacityplans() async throws {
        try await call("getWorkforcemanagementBusinessunitCapacityplans") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitCapacityplans(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitDecisionmetricsJob() async throws {
        try await call("getWorkforcemanagementBusinessunitDecisionmetricsJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitDecisionmetricsJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitIntradayPlanninggroups() async throws {
        try await call("getWorkforcemanagementBusinessunitIntradayPlanninggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitIntradayPlanninggroups(
                businessUnitId: $0.value("businessUnitId"), date: $0.value("date"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMainforecastContinuousforecastSession() async throws {
        try await call("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob() async throws {
        try await call("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob() async throws {
        try await call("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob() async throws {
        try await call("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId() async throws {
        try await call("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId(
                businessUnitId: $0.value("businessUnitId"), sessionId: $0.value("sessionId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId() async throws {
        try await call("getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId(
                businessUnitId: $0.value("businessUnitId"), sessionId: $0.value("sessionId"),
                snapshotId: $0.value("snapshotId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitManagementunits() async throws {
        try await call("getWorkforcemanagementBusinessunitManagementunits") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitManagementunits(
                businessUnitId: $0.value("businessUnitId"), feature: $0.optional("feature"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitMinimumstaffingSettings() async throws {
        try await call("getWorkforcemanagementBusinessunitMinimumstaffingSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitMinimumstaffingSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitOpportunity() async throws {
        try await call("getWorkforcemanagementBusinessunitOpportunity") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitOpportunity(
                businessUnitId: $0.value("businessUnitId"), opportunityId: $0.value("opportunityId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitPlanninggroup() async throws {
        try await call("getWorkforcemanagementBusinessunitPlanninggroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: $0.value("businessUnitId"), planningGroupId: $0.value("planningGroupId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitPlanninggroups() async throws {
        try await call("getWorkforcemanagementBusinessunitPlanninggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitPlanninggroups(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulebid() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulebid") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulebidGroup() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulebidGroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulebidGroupPreferences() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulebidGroupPreferences") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), forceDownloadService: $0.optional("forceDownloadService"),
                expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulebidGroupsSummary() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulebidGroupsSummary") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebidGroupsSummary(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulebids() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulebids") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulebids(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulerSettings() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulerSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulerSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulingRun() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulingRun") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulingRunResult() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulingRunResult") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingRunResult(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"),
                managementUnitIds: $0.value("managementUnitIds"), expand: $0.value("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulingRuns() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulingRuns") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingRuns(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitSchedulingpreferencesSettings() async throws {
        try await call("getWorkforcemanagementBusinessunitSchedulingpreferencesSettings") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitServicegoaltemplate() async throws {
        try await call("getWorkforcemanagementBusinessunitServicegoaltemplate") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: $0.value("businessUnitId"), serviceGoalTemplateId: $0.value("serviceGoalTemplateId"),
                expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitServicegoaltemplates() async throws {
        try await call("getWorkforcemanagementBusinessunitServicegoaltemplates") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitServicegoaltemplates(
                businessUnitId: $0.value("businessUnitId"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob() async throws {
        try await call("getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitShifttradingTradesQueryJob() async throws {
        try await call("getWorkforcemanagementBusinessunitShifttradingTradesQueryJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingTradesQueryJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob() async throws {
        try await call("getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob() async throws {
        try await call("getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob() async throws {
        try await call("getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob(
                businessUnitId: $0.value("businessUnitId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitStaffinggroup() async throws {
        try await call("getWorkforcemanagementBusinessunitStaffinggroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: $0.value("businessUnitId"), staffingGroupId: $0.value("staffingGroupId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitStaffinggroups() async throws {
        try await call("getWorkforcemanagementBusinessunitStaffinggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitStaffinggroups(
                businessUnitId: $0.value("businessUnitId"), managementUnitId: $0.optional("managementUnitId"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementBusinessunitTimeofflimit() async throws {
        try await call("getWorkforcemanagementBusinessunitTimeofflimit") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimit(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob() async throws {
        try await call("getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs() async throws {
        try await call("getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                statuses: $0.optional("statuses"))
        }
    }

    func testGetWorkforcemanagementBusinessunitTimeofflimits() async throws {
        try await call("getWorkforcemanagementBusinessunitTimeofflimits") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeofflimits(
                businessUnitId: $0.value("businessUnitId"), managementUnitId: $0.optional("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitTimeoffplan() async throws {
        try await call("getWorkforcemanagementBusinessunitTimeoffplan") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: $0.value("businessUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitTimeoffplans() async throws {
        try await call("getWorkforcemanagementBusinessunitTimeoffplans") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitTimeoffplans(
                businessUnitId: $0.value("businessUnitId"), managementUnitId: $0.optional("managementUnitId"),
                forceDownloadService: $0.optional("forceDownloadService"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitUsers() async throws {
        try await call("getWorkforcemanagementBusinessunitUsers") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitUsers(
                businessUnitId: $0.value("businessUnitId"), managementUnitIds: $0.optional("managementUnitIds"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekSchedule() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekSchedule") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedule(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekScheduleGenerationresults() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekScheduleGenerationresults") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleGenerationresults(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), forceDownload: $0.optional("forceDownload"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekScheduleHistoryAgent() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), agentId: $0.value("agentId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), recalculationId: $0.value("recalculationId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekSchedules() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekSchedules") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekSchedules(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                earliestWeekDate: $0.optional("earliestWeekDate"), latestWeekDate: $0.optional("latestWeekDate"),
                includeOnlyPublished: $0.optional("includeOnlyPublished"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecast() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecast") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecast(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecastData() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecastData") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastData(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), weekNumber: $0.optional("weekNumber"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), weekNumbers: $0.optional("weekNumbers"),
                expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWeekShorttermforecasts() async throws {
        try await call("getWorkforcemanagementBusinessunitWeekShorttermforecasts") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWeekShorttermforecasts(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWorkplanbid() async throws {
        try await call("getWorkforcemanagementBusinessunitWorkplanbid") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWorkplanbidGroup() async throws {
        try await call("getWorkforcemanagementBusinessunitWorkplanbidGroup") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWorkplanbidGroupPreferences() async throws {
        try await call("getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWorkplanbidGroupsSummary() async throws {
        try await call("getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitWorkplanbids() async throws {
        try await call("getWorkforcemanagementBusinessunitWorkplanbids") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitWorkplanbids(
                businessUnitId: $0.value("businessUnitId"))
        }
    }

    func testGetWorkforcemanagementBusinessunits() async throws {
        try await call("getWorkforcemanagementBusinessunits") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunits(
                feature: $0.optional("feature"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetWorkforcemanagementBusinessunitsDivisionviews() async throws {
        try await call("getWorkforcemanagementBusinessunitsDivisionviews") {
            try WorkforceManagementApi.getWorkforcemanagementBusinessunitsDivisionviews(
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetWorkforcemanagementCalendarDataIcs() async throws {
        try await call("getWorkforcemanagementCalendarDataIcs") {
            try WorkforceManagementApi.getWorkforcemanagementCalendarDataIcs(calendarId: $0.value("calendarId"))
        }
    }

    func testGetWorkforcemanagementCalendarUrlIcs() async throws {
        try await call("getWorkforcemanagementCalendarUrlIcs") { _ in
            WorkforceManagementApi.getWorkforcemanagementCalendarUrlIcs()
        }
    }

    func testGetWorkforcemanagementHistoricaldataBulkRemoveJob() async throws {
        try await call("getWorkforcemanagementHistoricaldataBulkRemoveJob") {
            try WorkforceManagementApi.getWorkforcemanagementHistoricaldataBulkRemoveJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementHistoricaldataBulkRemoveJobs() async throws {
        try await call("getWorkforcemanagementHistoricaldataBulkRemoveJobs") { _ in
            WorkforceManagementApi.getWorkforcemanagementHistoricaldataBulkRemoveJobs()
        }
    }

    func testGetWorkforcemanagementHistoricaldataImportstatus() async throws {
        try await call("getWorkforcemanagementHistoricaldataImportstatus") { _ in
            WorkforceManagementApi.getWorkforcemanagementHistoricaldataImportstatus()
        }
    }

    func testGetWorkforcemanagementHistoricaldataImportstatusJobId() async throws {
        try await call("getWorkforcemanagementHistoricaldataImportstatusJobId") {
            try WorkforceManagementApi.getWorkforcemanagementHistoricaldataImportstatusJobId(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementIntegrationsHris() async throws {
        try await call("getWorkforcemanagementIntegrationsHris") { _ in
            WorkforceManagementApi.getWorkforcemanagementIntegrationsHris()
        }
    }

    func testGetWorkforcemanagementIntegrationsHrisTimeofftypesJob() async throws {
        try await call("getWorkforcemanagementIntegrationsHrisTimeofftypesJob") {
            try WorkforceManagementApi.getWorkforcemanagementIntegrationsHrisTimeofftypesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementManagementunit() async throws {
        try await call("getWorkforcemanagementManagementunit") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunit(
                managementUnitId: $0.value("managementUnitId"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementManagementunitActivitycodes() async throws {
        try await call("getWorkforcemanagementManagementunitActivitycodes") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitActivitycodes(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitAdherence() async throws {
        try await call("getWorkforcemanagementManagementunitAdherence") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitAdherence(
                managementUnitId: $0.value("managementUnitId"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementManagementunitAgent() async throws {
        try await call("getWorkforcemanagementManagementunitAgent") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitAgent(
                managementUnitId: $0.value("managementUnitId"), agentId: $0.value("agentId"),
                excludeCapabilities: $0.optional("excludeCapabilities"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementManagementunitAgentShifttrades() async throws {
        try await call("getWorkforcemanagementManagementunitAgentShifttrades") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitAgentShifttrades(
                managementUnitId: $0.value("managementUnitId"), agentId: $0.value("agentId"))
        }
    }

    func testGetWorkforcemanagementManagementunitDecisionmetrics() async throws {
        try await call("getWorkforcemanagementManagementunitDecisionmetrics") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitDecisionmetrics(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitShifttradesMatched() async throws {
        try await call("getWorkforcemanagementManagementunitShifttradesMatched") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitShifttradesMatched(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitShifttradesUsers() async throws {
        try await call("getWorkforcemanagementManagementunitShifttradesUsers") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitShifttradesUsers(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitTimeofflimit() async throws {
        try await call("getWorkforcemanagementManagementunitTimeofflimit") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitTimeofflimits() async throws {
        try await call("getWorkforcemanagementManagementunitTimeofflimits") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeofflimits(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitTimeoffplan() async throws {
        try await call("getWorkforcemanagementManagementunitTimeoffplan") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: $0.value("managementUnitId"), timeOffPlanId: $0.value("timeOffPlanId"))
        }
    }

    func testGetWorkforcemanagementManagementunitTimeoffplans() async throws {
        try await call("getWorkforcemanagementManagementunitTimeoffplans") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitTimeoffplans(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitUserTimeoffrequest() async throws {
        try await call("getWorkforcemanagementManagementunitUserTimeoffrequest") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUserTimeoffrequest(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
    }

    func testGetWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits() async throws {
        try await call("getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
    }

    func testGetWorkforcemanagementManagementunitUserTimeoffrequests() async throws {
        try await call("getWorkforcemanagementManagementunitUserTimeoffrequests") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUserTimeoffrequests(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"))
        }
    }

    func testGetWorkforcemanagementManagementunitUsers() async throws {
        try await call("getWorkforcemanagementManagementunitUsers") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitUsers(
                managementUnitId: $0.value("managementUnitId"))
        }
    }

    func testGetWorkforcemanagementManagementunitWeekSchedule() async throws {
        try await call("getWorkforcemanagementManagementunitWeekSchedule") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWeekSchedule(
                managementUnitId: $0.value("managementUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), expand: $0.optional("expand"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementManagementunitWeekSchedules() async throws {
        try await call("getWorkforcemanagementManagementunitWeekSchedules") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWeekSchedules(
                managementUnitId: $0.value("managementUnitId"), weekId: $0.value("weekId"),
                includeOnlyPublished: $0.optional("includeOnlyPublished"),
                earliestWeekDate: $0.optional("earliestWeekDate"), latestWeekDate: $0.optional("latestWeekDate"))
        }
    }

    func testGetWorkforcemanagementManagementunitWeekShifttrades() async throws {
        try await call("getWorkforcemanagementManagementunitWeekShifttrades") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWeekShifttrades(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"),
                evaluateMatches: $0.optional("evaluateMatches"),
                includeCrossWeekShifts: $0.optional("includeCrossWeekShifts"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testGetWorkforcemanagementManagementunitWorkplan() async throws {
        try await call("getWorkforcemanagementManagementunitWorkplan") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplan(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"),
                includeOnly: $0.optional("includeOnly"))
        }
    }

    func testGetWorkforcemanagementManagementunitWorkplanrotation() async throws {
        try await call("getWorkforcemanagementManagementunitWorkplanrotation") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"))
        }
    }

    func testGetWorkforcemanagementManagementunitWorkplanrotations() async throws {
        try await call("getWorkforcemanagementManagementunitWorkplanrotations") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplanrotations(
                managementUnitId: $0.value("managementUnitId"), expand: $0.optional("expand"))
        }
    }

    func testGetWorkforcemanagementManagementunitWorkplans() async throws {
        try await call("getWorkforcemanagementManagementunitWorkplans") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitWorkplans(
                managementUnitId: $0.value("managementUnitId"), expand: $0.optional("expand"),
                exclude: $0.optional("exclude"))
        }
    }

    func testGetWorkforcemanagementManagementunits() async throws {
        try await call("getWorkforcemanagementManagementunits") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunits(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                feature: $0.optional("feature"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetWorkforcemanagementManagementunitsDivisionviews() async throws {
        try await call("getWorkforcemanagementManagementunitsDivisionviews") {
            try WorkforceManagementApi.getWorkforcemanagementManagementunitsDivisionviews(
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetWorkforcemanagementNotifications() async throws {
        try await call("getWorkforcemanagementNotifications") { _ in
            WorkforceManagementApi.getWorkforcemanagementNotifications()
        }
    }

    func testGetWorkforcemanagementSchedulebidPreference() async throws {
        try await call("getWorkforcemanagementSchedulebidPreference") {
            try WorkforceManagementApi.getWorkforcemanagementSchedulebidPreference(bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementSchedulebidSchedulesets() async throws {
        try await call("getWorkforcemanagementSchedulebidSchedulesets") {
            try WorkforceManagementApi.getWorkforcemanagementSchedulebidSchedulesets(bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementSchedulebids() async throws {
        try await call("getWorkforcemanagementSchedulebids") { _ in
            WorkforceManagementApi.getWorkforcemanagementSchedulebids()
        }
    }

    func testGetWorkforcemanagementSchedulingjob() async throws {
        try await call("getWorkforcemanagementSchedulingjob") {
            try WorkforceManagementApi.getWorkforcemanagementSchedulingjob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementSchedulingpreferencesSettings() async throws {
        try await call("getWorkforcemanagementSchedulingpreferencesSettings") { _ in
            WorkforceManagementApi.getWorkforcemanagementSchedulingpreferencesSettings()
        }
    }

    func testGetWorkforcemanagementShifttrades() async throws {
        try await call("getWorkforcemanagementShifttrades") { _ in
            WorkforceManagementApi.getWorkforcemanagementShifttrades()
        }
    }

    func testGetWorkforcemanagementShifttradingTradeJob() async throws {
        try await call("getWorkforcemanagementShifttradingTradeJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradeJob(
                tradeId: $0.value("tradeId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementShifttradingTradeMatchJob() async throws {
        try await call("getWorkforcemanagementShifttradingTradeMatchJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradeMatchJob(
                tradeId: $0.value("tradeId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementShifttradingTradeStateJob() async throws {
        try await call("getWorkforcemanagementShifttradingTradeStateJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradeStateJob(
                tradeId: $0.value("tradeId"), jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementShifttradingTradesJob() async throws {
        try await call("getWorkforcemanagementShifttradingTradesJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementShifttradingTradesMineQueryJob() async throws {
        try await call("getWorkforcemanagementShifttradingTradesMineQueryJob") {
            try WorkforceManagementApi.getWorkforcemanagementShifttradingTradesMineQueryJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementShrinkageJob() async throws {
        try await call("getWorkforcemanagementShrinkageJob") {
            try WorkforceManagementApi.getWorkforcemanagementShrinkageJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementTeamAdherence() async throws {
        try await call("getWorkforcemanagementTeamAdherence") {
            try WorkforceManagementApi.getWorkforcemanagementTeamAdherence(teamId: $0.value("teamId"))
        }
    }

    func testGetWorkforcemanagementTimeoffbalanceJob() async throws {
        try await call("getWorkforcemanagementTimeoffbalanceJob") {
            try WorkforceManagementApi.getWorkforcemanagementTimeoffbalanceJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementTimeoffrequest() async throws {
        try await call("getWorkforcemanagementTimeoffrequest") {
            try WorkforceManagementApi.getWorkforcemanagementTimeoffrequest(
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
    }

    func testGetWorkforcemanagementTimeoffrequestWaitlistpositions() async throws {
        try await call("getWorkforcemanagementTimeoffrequestWaitlistpositions") {
            try WorkforceManagementApi.getWorkforcemanagementTimeoffrequestWaitlistpositions(
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
    }

    func testGetWorkforcemanagementTimeoffrequests() async throws {
        try await call("getWorkforcemanagementTimeoffrequests") { _ in
            WorkforceManagementApi.getWorkforcemanagementTimeoffrequests()
        }
    }

    func testGetWorkforcemanagementUnavailabletimesSettings() async throws {
        try await call("getWorkforcemanagementUnavailabletimesSettings") { _ in
            WorkforceManagementApi.getWorkforcemanagementUnavailabletimesSettings()
        }
    }

    func testGetWorkforcemanagementUnavailabletimesValidationJob() async throws {
        try await call("getWorkforcemanagementUnavailabletimesValidationJob") {
            try WorkforceManagementApi.getWorkforcemanagementUnavailabletimesValidationJob(jobId: $0.value("jobId"))
        }
    }

    func testGetWorkforcemanagementUserWorkplanbidranks() async throws {
        try await call("getWorkforcemanagementUserWorkplanbidranks") {
            try WorkforceManagementApi.getWorkforcemanagementUserWorkplanbidranks(userId: $0.value("userId"))
        }
    }

    func testGetWorkforcemanagementWorkplanbidPreferences() async throws {
        try await call("getWorkforcemanagementWorkplanbidPreferences") {
            try WorkforceManagementApi.getWorkforcemanagementWorkplanbidPreferences(bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementWorkplanbidWorkplans() async throws {
        try await call("getWorkforcemanagementWorkplanbidWorkplans") {
            try WorkforceManagementApi.getWorkforcemanagementWorkplanbidWorkplans(bidId: $0.value("bidId"))
        }
    }

    func testGetWorkforcemanagementWorkplanbids() async throws {
        try await call("getWorkforcemanagementWorkplanbids") { _ in
            WorkforceManagementApi.getWorkforcemanagementWorkplanbids()
        }
    }

    func testPatchWorkforcemanagementAdherenceAdjustment() async throws {
        try await call("patchWorkforcemanagementAdherenceAdjustment") {
            try WorkforceManagementApi.patchWorkforcemanagementAdherenceAdjustment(
                adjustmentId: $0.value("adjustmentId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementAgentAdherenceAdjustment() async throws {
        try await call("patchWorkforcemanagementAgentAdherenceAdjustment") {
            try WorkforceManagementApi.patchWorkforcemanagementAgentAdherenceAdjustment(
                agentId: $0.value("agentId"), adjustmentId: $0.value("adjustmentId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementAgentAdherenceExplanation() async throws {
        try await call("patchWorkforcemanagementAgentAdherenceExplanation") {
            try WorkforceManagementApi.patchWorkforcemanagementAgentAdherenceExplanation(
                agentId: $0.value("agentId"), explanationId: $0.value("explanationId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementAgentUnavailabletimes() async throws {
        try await call("patchWorkforcemanagementAgentUnavailabletimes") {
            try WorkforceManagementApi.patchWorkforcemanagementAgentUnavailabletimes(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementAlternativeshiftsTrade() async throws {
        try await call("patchWorkforcemanagementAlternativeshiftsTrade") {
            try WorkforceManagementApi.patchWorkforcemanagementAlternativeshiftsTrade(
                tradeId: $0.value("tradeId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementAlternativeshiftsTradesStateJobs() async throws {
        try await call("patchWorkforcemanagementAlternativeshiftsTradesStateJobs") {
            try WorkforceManagementApi.patchWorkforcemanagementAlternativeshiftsTradesStateJobs(body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunit() async throws {
        try await call("patchWorkforcemanagementBusinessunit") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunit(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(),
                includeSchedulingDefaultMessageSeverities: $0.optional("includeSchedulingDefaultMessageSeverities"))
        }
    }

    func testPatchWorkforcemanagementBusinessunitActivitycode() async throws {
        try await call("patchWorkforcemanagementBusinessunitActivitycode") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitActivitycode(
                businessUnitId: $0.value("businessUnitId"), activityCodeId: $0.value("activityCodeId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitActivitycodesBulk() async throws {
        try await call("patchWorkforcemanagementBusinessunitActivitycodesBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitActivitycodesBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitActivityplan() async throws {
        try await call("patchWorkforcemanagementBusinessunitActivityplan") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitActivityplan(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk() async throws {
        try await call("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode() async throws {
        try await call("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode(
                businessUnitId: $0.value("businessUnitId"), reasonCodeId: $0.value("reasonCodeId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk() async throws {
        try await call("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings() async throws {
        try await call("patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitAlternativeshiftsSettings() async throws {
        try await call("patchWorkforcemanagementBusinessunitAlternativeshiftsSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitAlternativeshiftsSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitCapacityplan() async throws {
        try await call("patchWorkforcemanagementBusinessunitCapacityplan") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitCapacityplan(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitMinimumstaffingSettings() async throws {
        try await call("patchWorkforcemanagementBusinessunitMinimumstaffingSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitMinimumstaffingSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitOpportunity() async throws {
        try await call("patchWorkforcemanagementBusinessunitOpportunity") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitOpportunity(
                businessUnitId: $0.value("businessUnitId"), opportunityId: $0.value("opportunityId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitPlanninggroup() async throws {
        try await call("patchWorkforcemanagementBusinessunitPlanninggroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitPlanninggroup(
                businessUnitId: $0.value("businessUnitId"), planningGroupId: $0.value("planningGroupId"),
                body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitSchedulebid() async throws {
        try await call("patchWorkforcemanagementBusinessunitSchedulebid") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulebid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitSchedulebidGroup() async throws {
        try await call("patchWorkforcemanagementBusinessunitSchedulebidGroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulebidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitSchedulebidGroupPreferences() async throws {
        try await call("patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitSchedulerSettings() async throws {
        try await call("patchWorkforcemanagementBusinessunitSchedulerSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulerSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitSchedulingRun() async throws {
        try await call("patchWorkforcemanagementBusinessunitSchedulingRun") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulingRun(
                businessUnitId: $0.value("businessUnitId"), runId: $0.value("runId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitSchedulingpreferencesSettings() async throws {
        try await call("patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitServicegoaltemplate() async throws {
        try await call("patchWorkforcemanagementBusinessunitServicegoaltemplate") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitServicegoaltemplate(
                businessUnitId: $0.value("businessUnitId"), serviceGoalTemplateId: $0.value("serviceGoalTemplateId"),
                body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitStaffinggroup() async throws {
        try await call("patchWorkforcemanagementBusinessunitStaffinggroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitStaffinggroup(
                businessUnitId: $0.value("businessUnitId"), staffingGroupId: $0.value("staffingGroupId"),
                body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitTimeoffplan() async throws {
        try await call("patchWorkforcemanagementBusinessunitTimeoffplan") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitTimeoffplan(
                businessUnitId: $0.value("businessUnitId"), timeOffPlanId: $0.value("timeOffPlanId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitWorkplanbid() async throws {
        try await call("patchWorkforcemanagementBusinessunitWorkplanbid") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitWorkplanbid(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitWorkplanbidGroup() async throws {
        try await call("patchWorkforcemanagementBusinessunitWorkplanbidGroup") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitWorkplanbidGroup(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences() async throws {
        try await call("patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"),
                bidGroupId: $0.value("bidGroupId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunit() async throws {
        try await call("patchWorkforcemanagementManagementunit") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunit(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitAgents() async throws {
        try await call("patchWorkforcemanagementManagementunitAgents") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitAgents(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitAgentsWorkplansBulk() async throws {
        try await call("patchWorkforcemanagementManagementunitAgentsWorkplansBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitAgentsWorkplansBulk(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitTimeofflimit() async throws {
        try await call("patchWorkforcemanagementManagementunitTimeofflimit") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitTimeofflimit(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitTimeoffplan() async throws {
        try await call("patchWorkforcemanagementManagementunitTimeoffplan") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitTimeoffplan(
                managementUnitId: $0.value("managementUnitId"), timeOffPlanId: $0.value("timeOffPlanId"),
                body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus() async throws {
        try await call("patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus(
                managementUnitId: $0.value("managementUnitId"), timeOffRequestId: $0.value("timeOffRequestId"),
                userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitUnavailabletimesSettings() async throws {
        try await call("patchWorkforcemanagementManagementunitUnavailabletimesSettings") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitUnavailabletimesSettings(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitUserTimeoffrequest() async throws {
        try await call("patchWorkforcemanagementManagementunitUserTimeoffrequest") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitUserTimeoffrequest(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitWeekShifttrade() async throws {
        try await call("patchWorkforcemanagementManagementunitWeekShifttrade") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitWeekShifttrade(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"),
                tradeId: $0.value("tradeId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementManagementunitWorkplan() async throws {
        try await call("patchWorkforcemanagementManagementunitWorkplan") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitWorkplan(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"), body: $0.body(),
                validationMode: $0.optional("validationMode"))
        }
    }

    func testPatchWorkforcemanagementManagementunitWorkplanrotation() async throws {
        try await call("patchWorkforcemanagementManagementunitWorkplanrotation") {
            try WorkforceManagementApi.patchWorkforcemanagementManagementunitWorkplanrotation(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"),
                body: $0.body())
        }
    }

    func testPatchWorkforcemanagementSchedulingpreferences() async throws {
        try await call("patchWorkforcemanagementSchedulingpreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementSchedulingpreferences(body: $0.body())
        }
    }

    func testPatchWorkforcemanagementTimeoffrequest() async throws {
        try await call("patchWorkforcemanagementTimeoffrequest") {
            try WorkforceManagementApi.patchWorkforcemanagementTimeoffrequest(
                timeOffRequestId: $0.value("timeOffRequestId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementUnavailabletimes() async throws {
        try await call("patchWorkforcemanagementUnavailabletimes") {
            try WorkforceManagementApi.patchWorkforcemanagementUnavailabletimes(body: $0.body())
        }
    }

    func testPatchWorkforcemanagementUserWorkplanbidranks() async throws {
        try await call("patchWorkforcemanagementUserWorkplanbidranks") {
            try WorkforceManagementApi.patchWorkforcemanagementUserWorkplanbidranks(
                userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchWorkforcemanagementUsersWorkplanbidranksBulk() async throws {
        try await call("patchWorkforcemanagementUsersWorkplanbidranksBulk") {
            try WorkforceManagementApi.patchWorkforcemanagementUsersWorkplanbidranksBulk(body: $0.body())
        }
    }

    func testPatchWorkforcemanagementWorkplanbidPreferences() async throws {
        try await call("patchWorkforcemanagementWorkplanbidPreferences") {
            try WorkforceManagementApi.patchWorkforcemanagementWorkplanbidPreferences(
                bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementAdherenceAdjustments() async throws {
        try await call("postWorkforcemanagementAdherenceAdjustments") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceAdjustments(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAdherenceAdjustmentsQuery() async throws {
        try await call("postWorkforcemanagementAdherenceAdjustmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceAdjustmentsQuery(
                body: $0.body(), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testPostWorkforcemanagementAdherenceExplanations() async throws {
        try await call("postWorkforcemanagementAdherenceExplanations") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceExplanations(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAdherenceExplanationsQuery() async throws {
        try await call("postWorkforcemanagementAdherenceExplanationsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceExplanationsQuery(
                body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementAdherenceHistoricalBulk() async throws {
        try await call("postWorkforcemanagementAdherenceHistoricalBulk") {
            try WorkforceManagementApi.postWorkforcemanagementAdherenceHistoricalBulk(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentAdherenceAdjustmentsQuery() async throws {
        try await call("postWorkforcemanagementAgentAdherenceAdjustmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentAdherenceAdjustmentsQuery(
                agentId: $0.value("agentId"), body: $0.body(), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostWorkforcemanagementAgentAdherenceExplanations() async throws {
        try await call("postWorkforcemanagementAgentAdherenceExplanations") {
            try WorkforceManagementApi.postWorkforcemanagementAgentAdherenceExplanations(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentAdherenceExplanationsQuery() async throws {
        try await call("postWorkforcemanagementAgentAdherenceExplanationsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentAdherenceExplanationsQuery(
                agentId: $0.value("agentId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementAgentSchedulingpreferencesQuery() async throws {
        try await call("postWorkforcemanagementAgentSchedulingpreferencesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentSchedulingpreferencesQuery(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentUnavailabletimesQuery() async throws {
        try await call("postWorkforcemanagementAgentUnavailabletimesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentUnavailabletimesQuery(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgents() async throws {
        try await call("postWorkforcemanagementAgents") {
            try WorkforceManagementApi.postWorkforcemanagementAgents(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentsIntegrationsHrisQuery() async throws {
        try await call("postWorkforcemanagementAgentsIntegrationsHrisQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsIntegrationsHrisQuery(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentsMeAdherenceHistoricalJobs() async throws {
        try await call("postWorkforcemanagementAgentsMeAdherenceHistoricalJobs") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsMeAdherenceHistoricalJobs(
                body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostWorkforcemanagementAgentsMePossibleworkshifts() async throws {
        try await call("postWorkforcemanagementAgentsMePossibleworkshifts") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsMePossibleworkshifts(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd() async throws {
        try await call("postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate() async throws {
        try await call("postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate(
                body: $0.body())
        }
    }

    func testPostWorkforcemanagementAgentsOpportunitiesQuery() async throws {
        try await call("postWorkforcemanagementAgentsOpportunitiesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementAgentsOpportunitiesQuery(
                body: $0.body(), expand: $0.optional("expand"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementAgentschedulesManagementunitsMine() async throws {
        try await call("postWorkforcemanagementAgentschedulesManagementunitsMine") {
            try WorkforceManagementApi.postWorkforcemanagementAgentschedulesManagementunitsMine(
                body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementAgentschedulesMine() async throws {
        try await call("postWorkforcemanagementAgentschedulesMine") {
            try WorkforceManagementApi.postWorkforcemanagementAgentschedulesMine(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAlternativeshiftsOffersJobs() async throws {
        try await call("postWorkforcemanagementAlternativeshiftsOffersJobs") {
            try WorkforceManagementApi.postWorkforcemanagementAlternativeshiftsOffersJobs(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAlternativeshiftsOffersSearchJobs() async throws {
        try await call("postWorkforcemanagementAlternativeshiftsOffersSearchJobs") {
            try WorkforceManagementApi.postWorkforcemanagementAlternativeshiftsOffersSearchJobs(body: $0.body())
        }
    }

    func testPostWorkforcemanagementAlternativeshiftsTrades() async throws {
        try await call("postWorkforcemanagementAlternativeshiftsTrades") {
            try WorkforceManagementApi.postWorkforcemanagementAlternativeshiftsTrades(body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitActivitycodes() async throws {
        try await call("postWorkforcemanagementBusinessunitActivitycodes") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivitycodes(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitActivityplanDeletionsJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitActivityplanDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
    }

    func testPostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), sessionId: $0.value("sessionId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"),
                occurrenceId: $0.value("occurrenceId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitActivityplanRunsJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitActivityplanRunsJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplanRunsJobs(
                businessUnitId: $0.value("businessUnitId"), activityPlanId: $0.value("activityPlanId"))
        }
    }

    func testPostWorkforcemanagementBusinessunitActivityplans() async throws {
        try await call("postWorkforcemanagementBusinessunitActivityplans") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitActivityplans(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), before: $0.optional("before"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes() async throws {
        try await call("postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk() async throws {
        try await call("postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitAdherenceExplanationsQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitAdherenceExplanationsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAdherenceExplanationsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitAgentschedulesSearch() async throws {
        try await call("postWorkforcemanagementBusinessunitAgentschedulesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAgentschedulesSearch(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch() async throws {
        try await call("postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplanCopy() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplanCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanCopy(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplanRequirementGenerate() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"))
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery(
                businessUnitId: $0.value("businessUnitId"), capacityPlanId: $0.value("capacityPlanId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"))
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplans() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplans") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplans(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitCapacityplansBulkRemove() async throws {
        try await call("postWorkforcemanagementBusinessunitCapacityplansBulkRemove") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitCapacityplansBulkRemove(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitDecisionmetricsUpdate() async throws {
        try await call("postWorkforcemanagementBusinessunitDecisionmetricsUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitDecisionmetricsUpdate(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl() async throws {
        try await call("postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitIntraday() async throws {
        try await call("postWorkforcemanagementBusinessunitIntraday") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitIntraday(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesBulkAdd() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesBulkAdd") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkAdd(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesBulkPublish() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesBulkPublish") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkPublish(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesBulkRemove() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesBulkRemove") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkRemove(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), expand: $0.optional("expand"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitOpportunitiesQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitOpportunitiesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitOpportunitiesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitPlanninggroups() async throws {
        try await call("postWorkforcemanagementBusinessunitPlanninggroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitPlanninggroups(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitSchedulebidCopy() async throws {
        try await call("postWorkforcemanagementBusinessunitSchedulebidCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebidCopy(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitSchedulebidGroups() async throws {
        try await call("postWorkforcemanagementBusinessunitSchedulebidGroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebidGroups(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitSchedulebids() async throws {
        try await call("postWorkforcemanagementBusinessunitSchedulebids") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebids(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets() async throws {
        try await call("postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitServicegoaltemplates() async throws {
        try await call("postWorkforcemanagementBusinessunitServicegoaltemplates") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitServicegoaltemplates(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitShifttradingTradesQueryJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs() async throws {
        try await call("postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementBusinessunitStaffinggroups() async throws {
        try await call("postWorkforcemanagementBusinessunitStaffinggroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroups(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitStaffinggroupsQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitStaffinggroupsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitStaffinggroupsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeofflimitGranularityconversion() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeofflimitValuesImport() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeofflimitValuesImport") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitValuesImport(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeofflimitValuesQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeofflimitValuesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitValuesQuery(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeofflimits() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeofflimits") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimits(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeofflimitsValuesQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitTimeoffplans() async throws {
        try await call("postWorkforcemanagementBusinessunitTimeoffplans") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitTimeoffplans(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekScheduleCopy() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekScheduleCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleCopy(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekScheduleReschedule() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekScheduleReschedule") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleReschedule(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekScheduleUpdate() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekScheduleUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleUpdate(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"),
                scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekSchedules() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekSchedules") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedules(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekSchedulesGenerate() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekSchedulesGenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulesGenerate(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekSchedulesImport() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekSchedulesImport") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulesImport(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekId: $0.value("weekId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekShorttermforecastCopy() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekShorttermforecastCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastCopy(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"),
                forecastId: $0.value("forecastId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body(),
                forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekShorttermforecastsImport() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekShorttermforecastsImport") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsImport(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl() async throws {
        try await call("postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl(
                businessUnitId: $0.value("businessUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWorkplanbidCopy() async throws {
        try await call("postWorkforcemanagementBusinessunitWorkplanbidCopy") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWorkplanbidCopy(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWorkplanbidGroups() async throws {
        try await call("postWorkforcemanagementBusinessunitWorkplanbidGroups") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWorkplanbidGroups(
                businessUnitId: $0.value("businessUnitId"), bidId: $0.value("bidId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunitWorkplanbids() async throws {
        try await call("postWorkforcemanagementBusinessunitWorkplanbids") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunitWorkplanbids(
                businessUnitId: $0.value("businessUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementBusinessunits() async throws {
        try await call("postWorkforcemanagementBusinessunits") {
            try WorkforceManagementApi.postWorkforcemanagementBusinessunits(
                body: $0.body(),
                includeSchedulingDefaultMessageSeverities: $0.optional("includeSchedulingDefaultMessageSeverities"))
        }
    }

    func testPostWorkforcemanagementCalendarUrlIcs() async throws {
        try await call("postWorkforcemanagementCalendarUrlIcs") {
            try WorkforceManagementApi.postWorkforcemanagementCalendarUrlIcs(language: $0.optional("language"))
        }
    }

    func testPostWorkforcemanagementHistoricaldataBulkRemoveJobs() async throws {
        try await call("postWorkforcemanagementHistoricaldataBulkRemoveJobs") {
            try WorkforceManagementApi.postWorkforcemanagementHistoricaldataBulkRemoveJobs(body: $0.body())
        }
    }

    func testPostWorkforcemanagementHistoricaldataValidate() async throws {
        try await call("postWorkforcemanagementHistoricaldataValidate") {
            try WorkforceManagementApi.postWorkforcemanagementHistoricaldataValidate(body: $0.body())
        }
    }

    func testPostWorkforcemanagementIntegrationsHriTimeofftypesJobs() async throws {
        try await call("postWorkforcemanagementIntegrationsHriTimeofftypesJobs") {
            try WorkforceManagementApi.postWorkforcemanagementIntegrationsHriTimeofftypesJobs(
                hrisIntegrationId: $0.value("hrisIntegrationId"))
        }
    }

    func testPostWorkforcemanagementManagementunitAgentsWorkplansQuery() async throws {
        try await call("postWorkforcemanagementManagementunitAgentsWorkplansQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitAgentsWorkplansQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementManagementunitAgentschedulesSearch() async throws {
        try await call("postWorkforcemanagementManagementunitAgentschedulesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitAgentschedulesSearch(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementManagementunitHistoricaladherencequery() async throws {
        try await call("postWorkforcemanagementManagementunitHistoricaladherencequery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitHistoricaladherencequery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitMove() async throws {
        try await call("postWorkforcemanagementManagementunitMove") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitMove(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitSchedulesSearch() async throws {
        try await call("postWorkforcemanagementManagementunitSchedulesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitSchedulesSearch(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitShrinkageJobs() async throws {
        try await call("postWorkforcemanagementManagementunitShrinkageJobs") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitShrinkageJobs(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitTimeofflimits() async throws {
        try await call("postWorkforcemanagementManagementunitTimeofflimits") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeofflimits(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitTimeofflimitsValuesQuery() async throws {
        try await call("postWorkforcemanagementManagementunitTimeofflimitsValuesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeofflimitsValuesQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitTimeoffplans() async throws {
        try await call("postWorkforcemanagementManagementunitTimeoffplans") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffplans(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitTimeoffrequests() async throws {
        try await call("postWorkforcemanagementManagementunitTimeoffrequests") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequests(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery() async throws {
        try await call("postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitTimeoffrequestsQuery() async throws {
        try await call("postWorkforcemanagementManagementunitTimeoffrequestsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery() async throws {
        try await call("postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitUserTimeoffbalanceJobs() async throws {
        try await call("postWorkforcemanagementManagementunitUserTimeoffbalanceJobs") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffbalanceJobs(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs() async throws {
        try await call("postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"),
                timeOffRequestId: $0.value("timeOffRequestId"))
        }
    }

    func testPostWorkforcemanagementManagementunitUserTimeoffrequestsEstimate() async throws {
        try await call("postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate(
                managementUnitId: $0.value("managementUnitId"), userId: $0.value("userId"), body: $0.body(),
                includeOnly: $0.optional("includeOnly"))
        }
    }

    func testPostWorkforcemanagementManagementunitWeekShifttradeMatch() async throws {
        try await call("postWorkforcemanagementManagementunitWeekShifttradeMatch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradeMatch(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"),
                tradeId: $0.value("tradeId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitWeekShifttrades() async throws {
        try await call("postWorkforcemanagementManagementunitWeekShifttrades") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttrades(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitWeekShifttradesSearch() async throws {
        try await call("postWorkforcemanagementManagementunitWeekShifttradesSearch") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradesSearch(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body(),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementManagementunitWeekShifttradesStateBulk() async throws {
        try await call("postWorkforcemanagementManagementunitWeekShifttradesStateBulk") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWeekShifttradesStateBulk(
                managementUnitId: $0.value("managementUnitId"), weekDateId: $0.value("weekDateId"), body: $0.body(),
                forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementManagementunitWorkplanCopy() async throws {
        try await call("postWorkforcemanagementManagementunitWorkplanCopy") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanCopy(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitWorkplanValidate() async throws {
        try await call("postWorkforcemanagementManagementunitWorkplanValidate") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanValidate(
                managementUnitId: $0.value("managementUnitId"), workPlanId: $0.value("workPlanId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
    }

    func testPostWorkforcemanagementManagementunitWorkplanrotationCopy() async throws {
        try await call("postWorkforcemanagementManagementunitWorkplanrotationCopy") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanrotationCopy(
                managementUnitId: $0.value("managementUnitId"), workPlanRotationId: $0.value("workPlanRotationId"),
                body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitWorkplanrotations() async throws {
        try await call("postWorkforcemanagementManagementunitWorkplanrotations") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplanrotations(
                managementUnitId: $0.value("managementUnitId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementManagementunitWorkplans() async throws {
        try await call("postWorkforcemanagementManagementunitWorkplans") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunitWorkplans(
                managementUnitId: $0.value("managementUnitId"), body: $0.body(),
                validationMode: $0.optional("validationMode"))
        }
    }

    func testPostWorkforcemanagementManagementunits() async throws {
        try await call("postWorkforcemanagementManagementunits") {
            try WorkforceManagementApi.postWorkforcemanagementManagementunits(body: $0.body())
        }
    }

    func testPostWorkforcemanagementNotificationsUpdate() async throws {
        try await call("postWorkforcemanagementNotificationsUpdate") {
            try WorkforceManagementApi.postWorkforcemanagementNotificationsUpdate(body: $0.body())
        }
    }

    func testPostWorkforcemanagementSchedules() async throws {
        try await call("postWorkforcemanagementSchedules") {
            try WorkforceManagementApi.postWorkforcemanagementSchedules(body: $0.body())
        }
    }

    func testPostWorkforcemanagementSchedulingpreferencesQuery() async throws {
        try await call("postWorkforcemanagementSchedulingpreferencesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementSchedulingpreferencesQuery(body: $0.body())
        }
    }

    func testPostWorkforcemanagementShifttradingTradeJobs() async throws {
        try await call("postWorkforcemanagementShifttradingTradeJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradeJobs(
                tradeId: $0.value("tradeId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementShifttradingTradeMatchJobs() async throws {
        try await call("postWorkforcemanagementShifttradingTradeMatchJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradeMatchJobs(
                tradeId: $0.value("tradeId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementShifttradingTradeStateJobs() async throws {
        try await call("postWorkforcemanagementShifttradingTradeStateJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradeStateJobs(
                tradeId: $0.value("tradeId"), body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementShifttradingTradesJobs() async throws {
        try await call("postWorkforcemanagementShifttradingTradesJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradesJobs(
                body: $0.body(), forceAsync: $0.optional("forceAsync"))
        }
    }

    func testPostWorkforcemanagementShifttradingTradesMineQueryJobs() async throws {
        try await call("postWorkforcemanagementShifttradingTradesMineQueryJobs") {
            try WorkforceManagementApi.postWorkforcemanagementShifttradingTradesMineQueryJobs(
                body: $0.body(), forceAsync: $0.optional("forceAsync"),
                forceDownloadService: $0.optional("forceDownloadService"))
        }
    }

    func testPostWorkforcemanagementTeamAdherenceHistorical() async throws {
        try await call("postWorkforcemanagementTeamAdherenceHistorical") {
            try WorkforceManagementApi.postWorkforcemanagementTeamAdherenceHistorical(
                teamId: $0.value("teamId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementTeamShrinkageJobs() async throws {
        try await call("postWorkforcemanagementTeamShrinkageJobs") {
            try WorkforceManagementApi.postWorkforcemanagementTeamShrinkageJobs(
                teamId: $0.value("teamId"), body: $0.body())
        }
    }

    func testPostWorkforcemanagementTimeoffbalanceJobs() async throws {
        try await call("postWorkforcemanagementTimeoffbalanceJobs") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffbalanceJobs(body: $0.body())
        }
    }

    func testPostWorkforcemanagementTimeofflimitsAvailableQuery() async throws {
        try await call("postWorkforcemanagementTimeofflimitsAvailableQuery") {
            try WorkforceManagementApi.postWorkforcemanagementTimeofflimitsAvailableQuery(body: $0.body())
        }
    }

    func testPostWorkforcemanagementTimeoffrequests() async throws {
        try await call("postWorkforcemanagementTimeoffrequests") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffrequests(body: $0.body())
        }
    }

    func testPostWorkforcemanagementTimeoffrequestsEstimate() async throws {
        try await call("postWorkforcemanagementTimeoffrequestsEstimate") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffrequestsEstimate(
                body: $0.body(), includeOnly: $0.optional("includeOnly"))
        }
    }

    func testPostWorkforcemanagementTimeoffrequestsIntegrationstatusQuery() async throws {
        try await call("postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery") {
            try WorkforceManagementApi.postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery(body: $0.body())
        }
    }

    func testPostWorkforcemanagementUnavailabletimesQuery() async throws {
        try await call("postWorkforcemanagementUnavailabletimesQuery") {
            try WorkforceManagementApi.postWorkforcemanagementUnavailabletimesQuery(body: $0.body())
        }
    }

    func testPostWorkforcemanagementUnavailabletimesValidationJobs() async throws {
        try await call("postWorkforcemanagementUnavailabletimesValidationJobs") {
            try WorkforceManagementApi.postWorkforcemanagementUnavailabletimesValidationJobs(body: $0.body())
        }
    }

    func testPostWorkforcemanagementUsersActivity() async throws {
        try await call("postWorkforcemanagementUsersActivity") {
            try WorkforceManagementApi.postWorkforcemanagementUsersActivity(body: $0.body())
        }
    }

    func testPutWorkforcemanagementAgentIntegrationsHris() async throws {
        try await call("putWorkforcemanagementAgentIntegrationsHris") {
            try WorkforceManagementApi.putWorkforcemanagementAgentIntegrationsHris(
                agentId: $0.value("agentId"), body: $0.body())
        }
    }

    func testPutWorkforcemanagementBusinessunitTimeofflimitValues() async throws {
        try await call("putWorkforcemanagementBusinessunitTimeofflimitValues") {
            try WorkforceManagementApi.putWorkforcemanagementBusinessunitTimeofflimitValues(
                businessUnitId: $0.value("businessUnitId"), timeOffLimitId: $0.value("timeOffLimitId"), body: $0.body())
        }
    }

    func testPutWorkforcemanagementManagementunitTimeofflimitValues() async throws {
        try await call("putWorkforcemanagementManagementunitTimeofflimitValues") {
            try WorkforceManagementApi.putWorkforcemanagementManagementunitTimeofflimitValues(
                managementUnitId: $0.value("managementUnitId"), timeOffLimitId: $0.value("timeOffLimitId"),
                body: $0.body())
        }
    }

    func testPutWorkforcemanagementSchedulebidPreference() async throws {
        try await call("putWorkforcemanagementSchedulebidPreference") {
            try WorkforceManagementApi.putWorkforcemanagementSchedulebidPreference(
                bidId: $0.value("bidId"), body: $0.body())
        }
    }
}
