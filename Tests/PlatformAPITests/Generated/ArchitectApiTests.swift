// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformArchitect

/// The functions of `ArchitectApi`, each of which is called once.
final class ArchitectApiTests: OperationTestCase {
    func testDeleteArchitectEmergencygroup() async throws {
        try await call("deleteArchitectEmergencygroup") {
            try ArchitectApi.deleteArchitectEmergencygroup(emergencyGroupId: $0.value("emergencyGroupId"))
        }
    }

    func testDeleteArchitectGrammar() async throws {
        try await call("deleteArchitectGrammar") {
            try ArchitectApi.deleteArchitectGrammar(grammarId: $0.value("grammarId"))
        }
    }

    func testDeleteArchitectGrammarLanguage() async throws {
        try await call("deleteArchitectGrammarLanguage") {
            try ArchitectApi.deleteArchitectGrammarLanguage(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
    }

    func testDeleteArchitectGrammarLanguageFilesDtmf() async throws {
        try await call("deleteArchitectGrammarLanguageFilesDtmf") {
            try ArchitectApi.deleteArchitectGrammarLanguageFilesDtmf(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
    }

    func testDeleteArchitectGrammarLanguageFilesVoice() async throws {
        try await call("deleteArchitectGrammarLanguageFilesVoice") {
            try ArchitectApi.deleteArchitectGrammarLanguageFilesVoice(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
    }

    func testDeleteArchitectIvr() async throws {
        try await call("deleteArchitectIvr") {
            try ArchitectApi.deleteArchitectIvr(ivrId: $0.value("ivrId"))
        }
    }

    func testDeleteArchitectPrompt() async throws {
        try await call("deleteArchitectPrompt") {
            try ArchitectApi.deleteArchitectPrompt(
                promptId: $0.value("promptId"), allResources: $0.optional("allResources"))
        }
    }

    func testDeleteArchitectPromptResource() async throws {
        try await call("deleteArchitectPromptResource") {
            try ArchitectApi.deleteArchitectPromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testDeleteArchitectPromptResourceAudio() async throws {
        try await call("deleteArchitectPromptResourceAudio") {
            try ArchitectApi.deleteArchitectPromptResourceAudio(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testDeleteArchitectPrompts() async throws {
        try await call("deleteArchitectPrompts") {
            try ArchitectApi.deleteArchitectPrompts(id: $0.value("id"))
        }
    }

    func testDeleteArchitectSchedule() async throws {
        try await call("deleteArchitectSchedule") {
            try ArchitectApi.deleteArchitectSchedule(scheduleId: $0.value("scheduleId"))
        }
    }

    func testDeleteArchitectSchedulegroup() async throws {
        try await call("deleteArchitectSchedulegroup") {
            try ArchitectApi.deleteArchitectSchedulegroup(scheduleGroupId: $0.value("scheduleGroupId"))
        }
    }

    func testDeleteArchitectSystempromptResource() async throws {
        try await call("deleteArchitectSystempromptResource") {
            try ArchitectApi.deleteArchitectSystempromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testDeleteFlow() async throws {
        try await call("deleteFlow") {
            try ArchitectApi.deleteFlow(flowId: $0.value("flowId"))
        }
    }

    func testDeleteFlowInstancesSettingsLoglevels() async throws {
        try await call("deleteFlowInstancesSettingsLoglevels") {
            try ArchitectApi.deleteFlowInstancesSettingsLoglevels(flowId: $0.value("flowId"))
        }
    }

    func testDeleteFlows() async throws {
        try await call("deleteFlows") {
            try ArchitectApi.deleteFlows(id: $0.value("id"))
        }
    }

    func testDeleteFlowsDatatable() async throws {
        try await call("deleteFlowsDatatable") {
            try ArchitectApi.deleteFlowsDatatable(datatableId: $0.value("datatableId"), force: $0.optional("force"))
        }
    }

    func testDeleteFlowsDatatableRow() async throws {
        try await call("deleteFlowsDatatableRow") {
            try ArchitectApi.deleteFlowsDatatableRow(datatableId: $0.value("datatableId"), rowId: $0.value("rowId"))
        }
    }

    func testDeleteFlowsInstancesSettingsLoglevelsDefault() async throws {
        try await call("deleteFlowsInstancesSettingsLoglevelsDefault") { _ in
            ArchitectApi.deleteFlowsInstancesSettingsLoglevelsDefault()
        }
    }

    func testDeleteFlowsMilestone() async throws {
        try await call("deleteFlowsMilestone") {
            try ArchitectApi.deleteFlowsMilestone(milestoneId: $0.value("milestoneId"))
        }
    }

    func testGetArchitectDependencytracking() async throws {
        try await call("getArchitectDependencytracking") {
            try ArchitectApi.getArchitectDependencytracking(
                name: $0.value("name"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                objectType: $0.optional("objectType"), consumedResources: $0.optional("consumedResources"),
                consumingResources: $0.optional("consumingResources"),
                consumedResourceType: $0.optional("consumedResourceType"),
                consumingResourceType: $0.optional("consumingResourceType"))
        }
    }

    func testGetArchitectDependencytrackingBuild() async throws {
        try await call("getArchitectDependencytrackingBuild") { _ in
            ArchitectApi.getArchitectDependencytrackingBuild()
        }
    }

    func testGetArchitectDependencytrackingConsumedresources() async throws {
        try await call("getArchitectDependencytrackingConsumedresources") {
            try ArchitectApi.getArchitectDependencytrackingConsumedresources(
                id: $0.value("id"), version: $0.value("version"), objectType: $0.value("objectType"),
                resourceType: $0.optional("resourceType"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetArchitectDependencytrackingConsumingresources() async throws {
        try await call("getArchitectDependencytrackingConsumingresources") {
            try ArchitectApi.getArchitectDependencytrackingConsumingresources(
                id: $0.value("id"), objectType: $0.value("objectType"), resourceType: $0.optional("resourceType"),
                version: $0.optional("version"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), flowFilter: $0.optional("flowFilter"))
        }
    }

    func testGetArchitectDependencytrackingDeletedresourceconsumers() async throws {
        try await call("getArchitectDependencytrackingDeletedresourceconsumers") {
            try ArchitectApi.getArchitectDependencytrackingDeletedresourceconsumers(
                name: $0.optional("name"), objectType: $0.optional("objectType"), flowFilter: $0.optional("flowFilter"),
                consumedResources: $0.optional("consumedResources"),
                consumedResourceType: $0.optional("consumedResourceType"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetArchitectDependencytrackingObject() async throws {
        try await call("getArchitectDependencytrackingObject") {
            try ArchitectApi.getArchitectDependencytrackingObject(
                id: $0.value("id"), version: $0.optional("version"), objectType: $0.optional("objectType"),
                consumedResources: $0.optional("consumedResources"),
                consumingResources: $0.optional("consumingResources"),
                consumedResourceType: $0.optional("consumedResourceType"),
                consumingResourceType: $0.optional("consumingResourceType"),
                consumedResourceRequest: $0.optional("consumedResourceRequest"))
        }
    }

    func testGetArchitectDependencytrackingType() async throws {
        try await call("getArchitectDependencytrackingType") {
            try ArchitectApi.getArchitectDependencytrackingType(typeId: $0.value("typeId"))
        }
    }

    func testGetArchitectDependencytrackingTypes() async throws {
        try await call("getArchitectDependencytrackingTypes") {
            try ArchitectApi.getArchitectDependencytrackingTypes(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetArchitectDependencytrackingUpdatedresourceconsumers() async throws {
        try await call("getArchitectDependencytrackingUpdatedresourceconsumers") {
            try ArchitectApi.getArchitectDependencytrackingUpdatedresourceconsumers(
                name: $0.optional("name"), objectType: $0.optional("objectType"),
                consumedResources: $0.optional("consumedResources"),
                consumedResourceType: $0.optional("consumedResourceType"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetArchitectEmergencygroup() async throws {
        try await call("getArchitectEmergencygroup") {
            try ArchitectApi.getArchitectEmergencygroup(emergencyGroupId: $0.value("emergencyGroupId"))
        }
    }

    func testGetArchitectEmergencygroups() async throws {
        try await call("getArchitectEmergencygroups") {
            try ArchitectApi.getArchitectEmergencygroups(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
    }

    func testGetArchitectEmergencygroupsDivisionviews() async throws {
        try await call("getArchitectEmergencygroupsDivisionviews") {
            try ArchitectApi.getArchitectEmergencygroupsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectGrammar() async throws {
        try await call("getArchitectGrammar") {
            try ArchitectApi.getArchitectGrammar(
                grammarId: $0.value("grammarId"), includeFileUrls: $0.optional("includeFileUrls"))
        }
    }

    func testGetArchitectGrammarLanguage() async throws {
        try await call("getArchitectGrammarLanguage") {
            try ArchitectApi.getArchitectGrammarLanguage(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
    }

    func testGetArchitectGrammars() async throws {
        try await call("getArchitectGrammars") {
            try ArchitectApi.getArchitectGrammars(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                includeFileUrls: $0.optional("includeFileUrls"))
        }
    }

    func testGetArchitectIvr() async throws {
        try await call("getArchitectIvr") {
            try ArchitectApi.getArchitectIvr(ivrId: $0.value("ivrId"))
        }
    }

    func testGetArchitectIvrIdentityresolution() async throws {
        try await call("getArchitectIvrIdentityresolution") {
            try ArchitectApi.getArchitectIvrIdentityresolution(ivrId: $0.value("ivrId"))
        }
    }

    func testGetArchitectIvrs() async throws {
        try await call("getArchitectIvrs") {
            try ArchitectApi.getArchitectIvrs(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), dnis: $0.optional("dnis"),
                scheduleGroup: $0.optional("scheduleGroup"), expand: $0.optional("expand"))
        }
    }

    func testGetArchitectIvrsDivisionviews() async throws {
        try await call("getArchitectIvrsDivisionviews") {
            try ArchitectApi.getArchitectIvrsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectPrompt() async throws {
        try await call("getArchitectPrompt") {
            try ArchitectApi.getArchitectPrompt(
                promptId: $0.value("promptId"), includeMediaUris: $0.optional("includeMediaUris"),
                includeResources: $0.optional("includeResources"), language: $0.optional("language"))
        }
    }

    func testGetArchitectPromptHistoryHistoryId() async throws {
        try await call("getArchitectPromptHistoryHistoryId") {
            try ArchitectApi.getArchitectPromptHistoryHistoryId(
                promptId: $0.value("promptId"), historyId: $0.value("historyId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                action: $0.optional("action"))
        }
    }

    func testGetArchitectPromptResource() async throws {
        try await call("getArchitectPromptResource") {
            try ArchitectApi.getArchitectPromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testGetArchitectPromptResources() async throws {
        try await call("getArchitectPromptResources") {
            try ArchitectApi.getArchitectPromptResources(
                promptId: $0.value("promptId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetArchitectPrompts() async throws {
        try await call("getArchitectPrompts") {
            try ArchitectApi.getArchitectPrompts(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                includeMediaUris: $0.optional("includeMediaUris"), includeResources: $0.optional("includeResources"),
                language: $0.optional("language"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectSchedule() async throws {
        try await call("getArchitectSchedule") {
            try ArchitectApi.getArchitectSchedule(scheduleId: $0.value("scheduleId"))
        }
    }

    func testGetArchitectSchedulegroup() async throws {
        try await call("getArchitectSchedulegroup") {
            try ArchitectApi.getArchitectSchedulegroup(scheduleGroupId: $0.value("scheduleGroupId"))
        }
    }

    func testGetArchitectSchedulegroups() async throws {
        try await call("getArchitectSchedulegroups") {
            try ArchitectApi.getArchitectSchedulegroups(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), scheduleIds: $0.optional("scheduleIds"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectSchedulegroupsDivisionviews() async throws {
        try await call("getArchitectSchedulegroupsDivisionviews") {
            try ArchitectApi.getArchitectSchedulegroupsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectSchedules() async throws {
        try await call("getArchitectSchedules") {
            try ArchitectApi.getArchitectSchedules(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectSchedulesDivisionviews() async throws {
        try await call("getArchitectSchedulesDivisionviews") {
            try ArchitectApi.getArchitectSchedulesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetArchitectSystemprompt() async throws {
        try await call("getArchitectSystemprompt") {
            try ArchitectApi.getArchitectSystemprompt(
                promptId: $0.value("promptId"), includeMediaUris: $0.optional("includeMediaUris"),
                includeResources: $0.optional("includeResources"), language: $0.optional("language"))
        }
    }

    func testGetArchitectSystempromptHistoryHistoryId() async throws {
        try await call("getArchitectSystempromptHistoryHistoryId") {
            try ArchitectApi.getArchitectSystempromptHistoryHistoryId(
                promptId: $0.value("promptId"), historyId: $0.value("historyId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                action: $0.optional("action"))
        }
    }

    func testGetArchitectSystempromptResource() async throws {
        try await call("getArchitectSystempromptResource") {
            try ArchitectApi.getArchitectSystempromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testGetArchitectSystempromptResources() async throws {
        try await call("getArchitectSystempromptResources") {
            try ArchitectApi.getArchitectSystempromptResources(
                promptId: $0.value("promptId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetArchitectSystemprompts() async throws {
        try await call("getArchitectSystemprompts") {
            try ArchitectApi.getArchitectSystemprompts(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), description: $0.optional("description"),
                nameOrDescription: $0.optional("nameOrDescription"), includeMediaUris: $0.optional("includeMediaUris"),
                includeResources: $0.optional("includeResources"), language: $0.optional("language"))
        }
    }

    func testGetFlow() async throws {
        try await call("getFlow") {
            try ArchitectApi.getFlow(flowId: $0.value("flowId"), deleted: $0.optional("deleted"))
        }
    }

    func testGetFlowHistoryHistoryId() async throws {
        try await call("getFlowHistoryHistoryId") {
            try ArchitectApi.getFlowHistoryHistoryId(
                flowId: $0.value("flowId"), historyId: $0.value("historyId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                action: $0.optional("action"))
        }
    }

    func testGetFlowInstancesSettingsLoglevels() async throws {
        try await call("getFlowInstancesSettingsLoglevels") {
            try ArchitectApi.getFlowInstancesSettingsLoglevels(
                flowId: $0.value("flowId"), expand: $0.optional("expand"))
        }
    }

    func testGetFlowLatestconfiguration() async throws {
        try await call("getFlowLatestconfiguration") {
            try ArchitectApi.getFlowLatestconfiguration(flowId: $0.value("flowId"), deleted: $0.optional("deleted"))
        }
    }

    func testGetFlowVersion() async throws {
        try await call("getFlowVersion") {
            try ArchitectApi.getFlowVersion(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), deleted: $0.optional("deleted"))
        }
    }

    func testGetFlowVersionConfiguration() async throws {
        try await call("getFlowVersionConfiguration") {
            try ArchitectApi.getFlowVersionConfiguration(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), deleted: $0.optional("deleted"))
        }
    }

    func testGetFlowVersionHealth() async throws {
        try await call("getFlowVersionHealth") {
            try ArchitectApi.getFlowVersionHealth(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), language: $0.optional("language"))
        }
    }

    func testGetFlowVersionIntentHealth() async throws {
        try await call("getFlowVersionIntentHealth") {
            try ArchitectApi.getFlowVersionIntentHealth(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), intentId: $0.value("intentId"),
                language: $0.value("language"))
        }
    }

    func testGetFlowVersionIntentUtteranceHealth() async throws {
        try await call("getFlowVersionIntentUtteranceHealth") {
            try ArchitectApi.getFlowVersionIntentUtteranceHealth(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), intentId: $0.value("intentId"),
                utteranceId: $0.value("utteranceId"), language: $0.value("language"))
        }
    }

    func testGetFlowVersions() async throws {
        try await call("getFlowVersions") {
            try ArchitectApi.getFlowVersions(
                flowId: $0.value("flowId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                deleted: $0.optional("deleted"))
        }
    }

    func testGetFlows() async throws {
        try await call("getFlows") {
            try ArchitectApi.getFlows(
                type: $0.optional("type"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), id: $0.optional("id"),
                name: $0.optional("name"), description: $0.optional("description"),
                nameOrDescription: $0.optional("nameOrDescription"), publishVersionId: $0.optional("publishVersionId"),
                editableBy: $0.optional("editableBy"), lockedBy: $0.optional("lockedBy"),
                lockedByClientId: $0.optional("lockedByClientId"), secure: $0.optional("secure"),
                deleted: $0.optional("deleted"), includeSchemas: $0.optional("includeSchemas"),
                virtualAgentEnabled: $0.optional("virtualAgentEnabled"), publishedAfter: $0.optional("publishedAfter"),
                publishedBefore: $0.optional("publishedBefore"), divisionId: $0.optional("divisionId"))
        }
    }

    func testGetFlowsDatatable() async throws {
        try await call("getFlowsDatatable") {
            try ArchitectApi.getFlowsDatatable(datatableId: $0.value("datatableId"), expand: $0.optional("expand"))
        }
    }

    func testGetFlowsDatatableExportJob() async throws {
        try await call("getFlowsDatatableExportJob") {
            try ArchitectApi.getFlowsDatatableExportJob(
                datatableId: $0.value("datatableId"), exportJobId: $0.value("exportJobId"))
        }
    }

    func testGetFlowsDatatableImportJob() async throws {
        try await call("getFlowsDatatableImportJob") {
            try ArchitectApi.getFlowsDatatableImportJob(
                datatableId: $0.value("datatableId"), importJobId: $0.value("importJobId"))
        }
    }

    func testGetFlowsDatatableImportJobs() async throws {
        try await call("getFlowsDatatableImportJobs") {
            try ArchitectApi.getFlowsDatatableImportJobs(
                datatableId: $0.value("datatableId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetFlowsDatatableRow() async throws {
        try await call("getFlowsDatatableRow") {
            try ArchitectApi.getFlowsDatatableRow(
                datatableId: $0.value("datatableId"), rowId: $0.value("rowId"), showbrief: $0.optional("showbrief"))
        }
    }

    func testGetFlowsDatatableRows() async throws {
        try await call("getFlowsDatatableRows") {
            try ArchitectApi.getFlowsDatatableRows(
                datatableId: $0.value("datatableId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), showbrief: $0.optional("showbrief"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetFlowsDatatables() async throws {
        try await call("getFlowsDatatables") {
            try ArchitectApi.getFlowsDatatables(
                expand: $0.optional("expand"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                divisionId: $0.optional("divisionId"), name: $0.optional("name"))
        }
    }

    func testGetFlowsDatatablesDivisionview() async throws {
        try await call("getFlowsDatatablesDivisionview") {
            try ArchitectApi.getFlowsDatatablesDivisionview(
                datatableId: $0.value("datatableId"), expand: $0.optional("expand"))
        }
    }

    func testGetFlowsDatatablesDivisionviews() async throws {
        try await call("getFlowsDatatablesDivisionviews") {
            try ArchitectApi.getFlowsDatatablesDivisionviews(
                expand: $0.optional("expand"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                divisionId: $0.optional("divisionId"), name: $0.optional("name"))
        }
    }

    func testGetFlowsDivisionviews() async throws {
        try await call("getFlowsDivisionviews") {
            try ArchitectApi.getFlowsDivisionviews(
                type: $0.optional("type"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), id: $0.optional("id"),
                name: $0.optional("name"), publishVersionId: $0.optional("publishVersionId"),
                publishedAfter: $0.optional("publishedAfter"), publishedBefore: $0.optional("publishedBefore"),
                divisionId: $0.optional("divisionId"), includeSchemas: $0.optional("includeSchemas"))
        }
    }

    func testGetFlowsExecution() async throws {
        try await call("getFlowsExecution") {
            try ArchitectApi.getFlowsExecution(flowExecutionId: $0.value("flowExecutionId"))
        }
    }

    func testGetFlowsExportJob() async throws {
        try await call("getFlowsExportJob") {
            try ArchitectApi.getFlowsExportJob(jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
    }

    func testGetFlowsInstance() async throws {
        try await call("getFlowsInstance") {
            try ArchitectApi.getFlowsInstance(instanceId: $0.value("instanceId"), expand: $0.optional("expand"))
        }
    }

    func testGetFlowsInstancesJob() async throws {
        try await call("getFlowsInstancesJob") {
            try ArchitectApi.getFlowsInstancesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetFlowsInstancesQuerycapabilities() async throws {
        try await call("getFlowsInstancesQuerycapabilities") {
            try ArchitectApi.getFlowsInstancesQuerycapabilities(expand: $0.optional("expand"))
        }
    }

    func testGetFlowsInstancesSettingsExecutiondata() async throws {
        try await call("getFlowsInstancesSettingsExecutiondata") { _ in
            ArchitectApi.getFlowsInstancesSettingsExecutiondata()
        }
    }

    func testGetFlowsInstancesSettingsLoglevels() async throws {
        try await call("getFlowsInstancesSettingsLoglevels") {
            try ArchitectApi.getFlowsInstancesSettingsLoglevels(
                expand: $0.optional("expand"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetFlowsInstancesSettingsLoglevelsCharacteristics() async throws {
        try await call("getFlowsInstancesSettingsLoglevelsCharacteristics") { _ in
            ArchitectApi.getFlowsInstancesSettingsLoglevelsCharacteristics()
        }
    }

    func testGetFlowsInstancesSettingsLoglevelsDefault() async throws {
        try await call("getFlowsInstancesSettingsLoglevelsDefault") {
            try ArchitectApi.getFlowsInstancesSettingsLoglevelsDefault(expand: $0.optional("expand"))
        }
    }

    func testGetFlowsJob() async throws {
        try await call("getFlowsJob") {
            try ArchitectApi.getFlowsJob(jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
    }

    func testGetFlowsLookup() async throws {
        try await call("getFlowsLookup") {
            try ArchitectApi.getFlowsLookup(
                id: $0.value("id"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetFlowsMilestone() async throws {
        try await call("getFlowsMilestone") {
            try ArchitectApi.getFlowsMilestone(milestoneId: $0.value("milestoneId"))
        }
    }

    func testGetFlowsMilestones() async throws {
        try await call("getFlowsMilestones") {
            try ArchitectApi.getFlowsMilestones(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetFlowsMilestonesDivisionviews() async throws {
        try await call("getFlowsMilestonesDivisionviews") {
            try ArchitectApi.getFlowsMilestonesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetFlowsOutcome() async throws {
        try await call("getFlowsOutcome") {
            try ArchitectApi.getFlowsOutcome(flowOutcomeId: $0.value("flowOutcomeId"))
        }
    }

    func testGetFlowsOutcomes() async throws {
        try await call("getFlowsOutcomes") {
            try ArchitectApi.getFlowsOutcomes(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetFlowsOutcomesDivisionviews() async throws {
        try await call("getFlowsOutcomesDivisionviews") {
            try ArchitectApi.getFlowsOutcomesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
    }

    func testGetFlowsValidateJob() async throws {
        try await call("getFlowsValidateJob") {
            try ArchitectApi.getFlowsValidateJob(jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
    }

    func testPatchArchitectGrammar() async throws {
        try await call("patchArchitectGrammar") {
            try ArchitectApi.patchArchitectGrammar(grammarId: $0.value("grammarId"), body: $0.body())
        }
    }

    func testPatchArchitectGrammarLanguage() async throws {
        try await call("patchArchitectGrammarLanguage") {
            try ArchitectApi.patchArchitectGrammarLanguage(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPatchFlowsInstancesSettingsExecutiondata() async throws {
        try await call("patchFlowsInstancesSettingsExecutiondata") {
            try ArchitectApi.patchFlowsInstancesSettingsExecutiondata(body: $0.body())
        }
    }

    func testPostArchitectDependencytrackingBuild() async throws {
        try await call("postArchitectDependencytrackingBuild") { _ in
            ArchitectApi.postArchitectDependencytrackingBuild()
        }
    }

    func testPostArchitectEmergencygroups() async throws {
        try await call("postArchitectEmergencygroups") {
            try ArchitectApi.postArchitectEmergencygroups(body: $0.body())
        }
    }

    func testPostArchitectGrammarLanguageFilesDtmf() async throws {
        try await call("postArchitectGrammarLanguageFilesDtmf") {
            try ArchitectApi.postArchitectGrammarLanguageFilesDtmf(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPostArchitectGrammarLanguageFilesVoice() async throws {
        try await call("postArchitectGrammarLanguageFilesVoice") {
            try ArchitectApi.postArchitectGrammarLanguageFilesVoice(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPostArchitectGrammarLanguages() async throws {
        try await call("postArchitectGrammarLanguages") {
            try ArchitectApi.postArchitectGrammarLanguages(grammarId: $0.value("grammarId"), body: $0.body())
        }
    }

    func testPostArchitectGrammars() async throws {
        try await call("postArchitectGrammars") {
            try ArchitectApi.postArchitectGrammars(body: $0.body())
        }
    }

    func testPostArchitectIvrs() async throws {
        try await call("postArchitectIvrs") {
            try ArchitectApi.postArchitectIvrs(body: $0.body())
        }
    }

    func testPostArchitectPromptHistory() async throws {
        try await call("postArchitectPromptHistory") {
            try ArchitectApi.postArchitectPromptHistory(promptId: $0.value("promptId"))
        }
    }

    func testPostArchitectPromptResourceUploads() async throws {
        try await call("postArchitectPromptResourceUploads") {
            try ArchitectApi.postArchitectPromptResourceUploads(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testPostArchitectPromptResources() async throws {
        try await call("postArchitectPromptResources") {
            try ArchitectApi.postArchitectPromptResources(promptId: $0.value("promptId"), body: $0.body())
        }
    }

    func testPostArchitectPrompts() async throws {
        try await call("postArchitectPrompts") {
            try ArchitectApi.postArchitectPrompts(body: $0.body())
        }
    }

    func testPostArchitectSchedulegroups() async throws {
        try await call("postArchitectSchedulegroups") {
            try ArchitectApi.postArchitectSchedulegroups(body: $0.body())
        }
    }

    func testPostArchitectSchedules() async throws {
        try await call("postArchitectSchedules") {
            try ArchitectApi.postArchitectSchedules(body: $0.body())
        }
    }

    func testPostArchitectSystempromptHistory() async throws {
        try await call("postArchitectSystempromptHistory") {
            try ArchitectApi.postArchitectSystempromptHistory(promptId: $0.value("promptId"))
        }
    }

    func testPostArchitectSystempromptResourceUploads() async throws {
        try await call("postArchitectSystempromptResourceUploads") {
            try ArchitectApi.postArchitectSystempromptResourceUploads(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
    }

    func testPostArchitectSystempromptResources() async throws {
        try await call("postArchitectSystempromptResources") {
            try ArchitectApi.postArchitectSystempromptResources(promptId: $0.value("promptId"), body: $0.body())
        }
    }

    func testPostFlowHistory() async throws {
        try await call("postFlowHistory") {
            try ArchitectApi.postFlowHistory(flowId: $0.value("flowId"))
        }
    }

    func testPostFlowInstancesSettingsLoglevels() async throws {
        try await call("postFlowInstancesSettingsLoglevels") {
            try ArchitectApi.postFlowInstancesSettingsLoglevels(
                flowId: $0.value("flowId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostFlowVersions() async throws {
        try await call("postFlowVersions") {
            try ArchitectApi.postFlowVersions(flowId: $0.value("flowId"), body: $0.body())
        }
    }

    func testPostFlows() async throws {
        try await call("postFlows") {
            try ArchitectApi.postFlows(body: $0.body(), language: $0.optional("language"))
        }
    }

    func testPostFlowsActionsCheckin() async throws {
        try await call("postFlowsActionsCheckin") {
            try ArchitectApi.postFlowsActionsCheckin(flow: $0.value("flow"))
        }
    }

    func testPostFlowsActionsCheckout() async throws {
        try await call("postFlowsActionsCheckout") {
            try ArchitectApi.postFlowsActionsCheckout(flow: $0.value("flow"))
        }
    }

    func testPostFlowsActionsDeactivate() async throws {
        try await call("postFlowsActionsDeactivate") {
            try ArchitectApi.postFlowsActionsDeactivate(flow: $0.value("flow"))
        }
    }

    func testPostFlowsActionsPublish() async throws {
        try await call("postFlowsActionsPublish") {
            try ArchitectApi.postFlowsActionsPublish(flow: $0.value("flow"), version: $0.optional("version"))
        }
    }

    func testPostFlowsActionsRevert() async throws {
        try await call("postFlowsActionsRevert") {
            try ArchitectApi.postFlowsActionsRevert(flow: $0.value("flow"))
        }
    }

    func testPostFlowsActionsUnlock() async throws {
        try await call("postFlowsActionsUnlock") {
            try ArchitectApi.postFlowsActionsUnlock(flow: $0.value("flow"))
        }
    }

    func testPostFlowsDatatableExportJobs() async throws {
        try await call("postFlowsDatatableExportJobs") {
            try ArchitectApi.postFlowsDatatableExportJobs(datatableId: $0.value("datatableId"))
        }
    }

    func testPostFlowsDatatableImportCsvJobs() async throws {
        try await call("postFlowsDatatableImportCsvJobs") {
            try ArchitectApi.postFlowsDatatableImportCsvJobs(datatableId: $0.value("datatableId"), body: $0.body())
        }
    }

    func testPostFlowsDatatableImportJobs() async throws {
        try await call("postFlowsDatatableImportJobs") {
            try ArchitectApi.postFlowsDatatableImportJobs(datatableId: $0.value("datatableId"), body: $0.body())
        }
    }

    func testPostFlowsDatatableRows() async throws {
        try await call("postFlowsDatatableRows") {
            try ArchitectApi.postFlowsDatatableRows(datatableId: $0.value("datatableId"), body: $0.body())
        }
    }

    func testPostFlowsDatatables() async throws {
        try await call("postFlowsDatatables") {
            try ArchitectApi.postFlowsDatatables(body: $0.body())
        }
    }

    func testPostFlowsExecutions() async throws {
        try await call("postFlowsExecutions") {
            try ArchitectApi.postFlowsExecutions(body: $0.body())
        }
    }

    func testPostFlowsExportJobs() async throws {
        try await call("postFlowsExportJobs") {
            try ArchitectApi.postFlowsExportJobs(body: $0.body())
        }
    }

    func testPostFlowsInstancesJobs() async throws {
        try await call("postFlowsInstancesJobs") {
            try ArchitectApi.postFlowsInstancesJobs(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPostFlowsInstancesQuery() async throws {
        try await call("postFlowsInstancesQuery") {
            try ArchitectApi.postFlowsInstancesQuery(
                body: $0.body(), indexOnly: $0.optional("indexOnly"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPostFlowsJobs() async throws {
        try await call("postFlowsJobs") {
            try ArchitectApi.postFlowsJobs(body: $0.body())
        }
    }

    func testPostFlowsMilestones() async throws {
        try await call("postFlowsMilestones") {
            try ArchitectApi.postFlowsMilestones(body: $0.body())
        }
    }

    func testPostFlowsOutcomes() async throws {
        try await call("postFlowsOutcomes") {
            try ArchitectApi.postFlowsOutcomes(body: $0.body())
        }
    }

    func testPostFlowsValidateJobs() async throws {
        try await call("postFlowsValidateJobs") {
            try ArchitectApi.postFlowsValidateJobs(body: $0.body())
        }
    }

    func testPutArchitectEmergencygroup() async throws {
        try await call("putArchitectEmergencygroup") {
            try ArchitectApi.putArchitectEmergencygroup(emergencyGroupId: $0.value("emergencyGroupId"), body: $0.body())
        }
    }

    func testPutArchitectIvr() async throws {
        try await call("putArchitectIvr") {
            try ArchitectApi.putArchitectIvr(ivrId: $0.value("ivrId"), body: $0.body())
        }
    }

    func testPutArchitectIvrIdentityresolution() async throws {
        try await call("putArchitectIvrIdentityresolution") {
            try ArchitectApi.putArchitectIvrIdentityresolution(ivrId: $0.value("ivrId"), body: $0.body())
        }
    }

    func testPutArchitectPrompt() async throws {
        try await call("putArchitectPrompt") {
            try ArchitectApi.putArchitectPrompt(promptId: $0.value("promptId"), body: $0.body())
        }
    }

    func testPutArchitectPromptResource() async throws {
        try await call("putArchitectPromptResource") {
            try ArchitectApi.putArchitectPromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPutArchitectSchedule() async throws {
        try await call("putArchitectSchedule") {
            try ArchitectApi.putArchitectSchedule(scheduleId: $0.value("scheduleId"), body: $0.body())
        }
    }

    func testPutArchitectSchedulegroup() async throws {
        try await call("putArchitectSchedulegroup") {
            try ArchitectApi.putArchitectSchedulegroup(scheduleGroupId: $0.value("scheduleGroupId"), body: $0.body())
        }
    }

    func testPutArchitectSystempromptResource() async throws {
        try await call("putArchitectSystempromptResource") {
            try ArchitectApi.putArchitectSystempromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
    }

    func testPutFlow() async throws {
        try await call("putFlow") {
            try ArchitectApi.putFlow(flowId: $0.value("flowId"), body: $0.body())
        }
    }

    func testPutFlowInstancesSettingsLoglevels() async throws {
        try await call("putFlowInstancesSettingsLoglevels") {
            try ArchitectApi.putFlowInstancesSettingsLoglevels(
                flowId: $0.value("flowId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPutFlowsDatatable() async throws {
        try await call("putFlowsDatatable") {
            try ArchitectApi.putFlowsDatatable(
                datatableId: $0.value("datatableId"), body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPutFlowsDatatableRow() async throws {
        try await call("putFlowsDatatableRow") {
            try ArchitectApi.putFlowsDatatableRow(
                datatableId: $0.value("datatableId"), rowId: $0.value("rowId"), body: $0.body())
        }
    }

    func testPutFlowsInstancesSettingsLoglevelsDefault() async throws {
        try await call("putFlowsInstancesSettingsLoglevelsDefault") {
            try ArchitectApi.putFlowsInstancesSettingsLoglevelsDefault(body: $0.body(), expand: $0.optional("expand"))
        }
    }

    func testPutFlowsMilestone() async throws {
        try await call("putFlowsMilestone") {
            try ArchitectApi.putFlowsMilestone(milestoneId: $0.value("milestoneId"), body: $0.body())
        }
    }

    func testPutFlowsOutcome() async throws {
        try await call("putFlowsOutcome") {
            try ArchitectApi.putFlowsOutcome(flowOutcomeId: $0.value("flowOutcomeId"), body: $0.body())
        }
    }
}
