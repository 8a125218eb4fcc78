// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformArchitect
import Testing

extension EveryFunctionTests {
    @Test(arguments: architectApiCalls) func architectApi(_ call: TypedCall) async throws { try await check(call) }

    static var architectApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteArchitectEmergencygroup") {
            try ArchitectApi.deleteArchitectEmergencygroup(emergencyGroupId: $0.value("emergencyGroupId"))
        }
        calls.add("deleteArchitectGrammar") {
            try ArchitectApi.deleteArchitectGrammar(grammarId: $0.value("grammarId"))
        }
        calls.add("deleteArchitectGrammarLanguage") {
            try ArchitectApi.deleteArchitectGrammarLanguage(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
        calls.add("deleteArchitectGrammarLanguageFilesDtmf") {
            try ArchitectApi.deleteArchitectGrammarLanguageFilesDtmf(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
        calls.add("deleteArchitectGrammarLanguageFilesVoice") {
            try ArchitectApi.deleteArchitectGrammarLanguageFilesVoice(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
        calls.add("deleteArchitectIvr") {
            try ArchitectApi.deleteArchitectIvr(ivrId: $0.value("ivrId"))
        }
        calls.add("deleteArchitectPrompt") {
            try ArchitectApi.deleteArchitectPrompt(
                promptId: $0.value("promptId"), allResources: $0.optional("allResources"))
        }
        calls.add("deleteArchitectPromptResource") {
            try ArchitectApi.deleteArchitectPromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("deleteArchitectPromptResourceAudio") {
            try ArchitectApi.deleteArchitectPromptResourceAudio(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("deleteArchitectPrompts") {
            try ArchitectApi.deleteArchitectPrompts(id: $0.value("id"))
        }
        calls.add("deleteArchitectSchedule") {
            try ArchitectApi.deleteArchitectSchedule(scheduleId: $0.value("scheduleId"))
        }
        calls.add("deleteArchitectSchedulegroup") {
            try ArchitectApi.deleteArchitectSchedulegroup(scheduleGroupId: $0.value("scheduleGroupId"))
        }
        calls.add("deleteArchitectSystempromptResource") {
            try ArchitectApi.deleteArchitectSystempromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("deleteFlow") {
            try ArchitectApi.deleteFlow(flowId: $0.value("flowId"))
        }
        calls.add("deleteFlowInstancesSettingsLoglevels") {
            try ArchitectApi.deleteFlowInstancesSettingsLoglevels(flowId: $0.value("flowId"))
        }
        calls.add("deleteFlows") {
            try ArchitectApi.deleteFlows(id: $0.value("id"))
        }
        calls.add("deleteFlowsDatatable") {
            try ArchitectApi.deleteFlowsDatatable(datatableId: $0.value("datatableId"), force: $0.optional("force"))
        }
        calls.add("deleteFlowsDatatableRow") {
            try ArchitectApi.deleteFlowsDatatableRow(datatableId: $0.value("datatableId"), rowId: $0.value("rowId"))
        }
        calls.add("deleteFlowsInstancesSettingsLoglevelsDefault") { _ in ArchitectApi.deleteFlowsInstancesSettingsLoglevelsDefault() }
        calls.add("deleteFlowsMilestone") {
            try ArchitectApi.deleteFlowsMilestone(milestoneId: $0.value("milestoneId"))
        }
        calls.add("getArchitectDependencytracking") {
            try ArchitectApi.getArchitectDependencytracking(
                name: $0.value("name"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                objectType: $0.optional("objectType"), consumedResources: $0.optional("consumedResources"),
                consumingResources: $0.optional("consumingResources"),
                consumedResourceType: $0.optional("consumedResourceType"),
                consumingResourceType: $0.optional("consumingResourceType"))
        }
        calls.add("getArchitectDependencytrackingBuild") { _ in ArchitectApi.getArchitectDependencytrackingBuild() }
        calls.add("getArchitectDependencytrackingConsumedresources") {
            try ArchitectApi.getArchitectDependencytrackingConsumedresources(
                id: $0.value("id"), version: $0.value("version"), objectType: $0.value("objectType"),
                resourceType: $0.optional("resourceType"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getArchitectDependencytrackingConsumingresources") {
            try ArchitectApi.getArchitectDependencytrackingConsumingresources(
                id: $0.value("id"), objectType: $0.value("objectType"), resourceType: $0.optional("resourceType"),
                version: $0.optional("version"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), flowFilter: $0.optional("flowFilter"))
        }
        calls.add("getArchitectDependencytrackingDeletedresourceconsumers") {
            try ArchitectApi.getArchitectDependencytrackingDeletedresourceconsumers(
                name: $0.optional("name"), objectType: $0.optional("objectType"), flowFilter: $0.optional("flowFilter"),
                consumedResources: $0.optional("consumedResources"),
                consumedResourceType: $0.optional("consumedResourceType"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getArchitectDependencytrackingObject") {
            try ArchitectApi.getArchitectDependencytrackingObject(
                id: $0.value("id"), version: $0.optional("version"), objectType: $0.optional("objectType"),
                consumedResources: $0.optional("consumedResources"),
                consumingResources: $0.optional("consumingResources"),
                consumedResourceType: $0.optional("consumedResourceType"),
                consumingResourceType: $0.optional("consumingResourceType"),
                consumedResourceRequest: $0.optional("consumedResourceRequest"))
        }
        calls.add("getArchitectDependencytrackingType") {
            try ArchitectApi.getArchitectDependencytrackingType(typeId: $0.value("typeId"))
        }
        calls.add("getArchitectDependencytrackingTypes") {
            try ArchitectApi.getArchitectDependencytrackingTypes(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getArchitectDependencytrackingUpdatedresourceconsumers") {
            try ArchitectApi.getArchitectDependencytrackingUpdatedresourceconsumers(
                name: $0.optional("name"), objectType: $0.optional("objectType"),
                consumedResources: $0.optional("consumedResources"),
                consumedResourceType: $0.optional("consumedResourceType"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getArchitectEmergencygroup") {
            try ArchitectApi.getArchitectEmergencygroup(emergencyGroupId: $0.value("emergencyGroupId"))
        }
        calls.add("getArchitectEmergencygroups") {
            try ArchitectApi.getArchitectEmergencygroups(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
        calls.add("getArchitectEmergencygroupsDivisionviews") {
            try ArchitectApi.getArchitectEmergencygroupsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectGrammar") {
            try ArchitectApi.getArchitectGrammar(
                grammarId: $0.value("grammarId"), includeFileUrls: $0.optional("includeFileUrls"))
        }
        calls.add("getArchitectGrammarLanguage") {
            try ArchitectApi.getArchitectGrammarLanguage(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"))
        }
        calls.add("getArchitectGrammars") {
            try ArchitectApi.getArchitectGrammars(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                includeFileUrls: $0.optional("includeFileUrls"))
        }
        calls.add("getArchitectIvr") {
            try ArchitectApi.getArchitectIvr(ivrId: $0.value("ivrId"))
        }
        calls.add("getArchitectIvrIdentityresolution") {
            try ArchitectApi.getArchitectIvrIdentityresolution(ivrId: $0.value("ivrId"))
        }
        calls.add("getArchitectIvrs") {
            try ArchitectApi.getArchitectIvrs(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), dnis: $0.optional("dnis"),
                scheduleGroup: $0.optional("scheduleGroup"), expand: $0.optional("expand"))
        }
        calls.add("getArchitectIvrsDivisionviews") {
            try ArchitectApi.getArchitectIvrsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectPrompt") {
            try ArchitectApi.getArchitectPrompt(
                promptId: $0.value("promptId"), includeMediaUris: $0.optional("includeMediaUris"),
                includeResources: $0.optional("includeResources"), language: $0.optional("language"))
        }
        calls.add("getArchitectPromptHistoryHistoryId") {
            try ArchitectApi.getArchitectPromptHistoryHistoryId(
                promptId: $0.value("promptId"), historyId: $0.value("historyId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                action: $0.optional("action"))
        }
        calls.add("getArchitectPromptResource") {
            try ArchitectApi.getArchitectPromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("getArchitectPromptResources") {
            try ArchitectApi.getArchitectPromptResources(
                promptId: $0.value("promptId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getArchitectPrompts") {
            try ArchitectApi.getArchitectPrompts(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                includeMediaUris: $0.optional("includeMediaUris"), includeResources: $0.optional("includeResources"),
                language: $0.optional("language"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectSchedule") {
            try ArchitectApi.getArchitectSchedule(scheduleId: $0.value("scheduleId"))
        }
        calls.add("getArchitectSchedulegroup") {
            try ArchitectApi.getArchitectSchedulegroup(scheduleGroupId: $0.value("scheduleGroupId"))
        }
        calls.add("getArchitectSchedulegroups") {
            try ArchitectApi.getArchitectSchedulegroups(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), scheduleIds: $0.optional("scheduleIds"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectSchedulegroupsDivisionviews") {
            try ArchitectApi.getArchitectSchedulegroupsDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectSchedules") {
            try ArchitectApi.getArchitectSchedules(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectSchedulesDivisionviews") {
            try ArchitectApi.getArchitectSchedulesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getArchitectSystemprompt") {
            try ArchitectApi.getArchitectSystemprompt(
                promptId: $0.value("promptId"), includeMediaUris: $0.optional("includeMediaUris"),
                includeResources: $0.optional("includeResources"), language: $0.optional("language"))
        }
        calls.add("getArchitectSystempromptHistoryHistoryId") {
            try ArchitectApi.getArchitectSystempromptHistoryHistoryId(
                promptId: $0.value("promptId"), historyId: $0.value("historyId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                action: $0.optional("action"))
        }
        calls.add("getArchitectSystempromptResource") {
            try ArchitectApi.getArchitectSystempromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("getArchitectSystempromptResources") {
            try ArchitectApi.getArchitectSystempromptResources(
                promptId: $0.value("promptId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getArchitectSystemprompts") {
            try ArchitectApi.getArchitectSystemprompts(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"), description: $0.optional("description"),
                nameOrDescription: $0.optional("nameOrDescription"), includeMediaUris: $0.optional("includeMediaUris"),
                includeResources: $0.optional("includeResources"), language: $0.optional("language"))
        }
        calls.add("getFlow") {
            try ArchitectApi.getFlow(flowId: $0.value("flowId"), deleted: $0.optional("deleted"))
        }
        calls.add("getFlowHistoryHistoryId") {
            try ArchitectApi.getFlowHistoryHistoryId(
                flowId: $0.value("flowId"), historyId: $0.value("historyId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                action: $0.optional("action"))
        }
        calls.add("getFlowInstancesSettingsLoglevels") {
            try ArchitectApi.getFlowInstancesSettingsLoglevels(
                flowId: $0.value("flowId"), expand: $0.optional("expand"))
        }
        calls.add("getFlowLatestconfiguration") {
            try ArchitectApi.getFlowLatestconfiguration(flowId: $0.value("flowId"), deleted: $0.optional("deleted"))
        }
        calls.add("getFlowVersion") {
            try ArchitectApi.getFlowVersion(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), deleted: $0.optional("deleted"))
        }
        calls.add("getFlowVersionConfiguration") {
            try ArchitectApi.getFlowVersionConfiguration(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), deleted: $0.optional("deleted"))
        }
        calls.add("getFlowVersionHealth") {
            try ArchitectApi.getFlowVersionHealth(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), language: $0.optional("language"))
        }
        calls.add("getFlowVersionIntentHealth") {
            try ArchitectApi.getFlowVersionIntentHealth(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), intentId: $0.value("intentId"),
                language: $0.value("language"))
        }
        calls.add("getFlowVersionIntentUtteranceHealth") {
            try ArchitectApi.getFlowVersionIntentUtteranceHealth(
                flowId: $0.value("flowId"), versionId: $0.value("versionId"), intentId: $0.value("intentId"),
                utteranceId: $0.value("utteranceId"), language: $0.value("language"))
        }
        calls.add("getFlowVersions") {
            try ArchitectApi.getFlowVersions(
                flowId: $0.value("flowId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                deleted: $0.optional("deleted"))
        }
        calls.add("getFlows") {
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
        calls.add("getFlowsDatatable") {
            try ArchitectApi.getFlowsDatatable(datatableId: $0.value("datatableId"), expand: $0.optional("expand"))
        }
        calls.add("getFlowsDatatableExportJob") {
            try ArchitectApi.getFlowsDatatableExportJob(
                datatableId: $0.value("datatableId"), exportJobId: $0.value("exportJobId"))
        }
        calls.add("getFlowsDatatableImportJob") {
            try ArchitectApi.getFlowsDatatableImportJob(
                datatableId: $0.value("datatableId"), importJobId: $0.value("importJobId"))
        }
        calls.add("getFlowsDatatableImportJobs") {
            try ArchitectApi.getFlowsDatatableImportJobs(
                datatableId: $0.value("datatableId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getFlowsDatatableRow") {
            try ArchitectApi.getFlowsDatatableRow(
                datatableId: $0.value("datatableId"), rowId: $0.value("rowId"), showbrief: $0.optional("showbrief"))
        }
        calls.add("getFlowsDatatableRows") {
            try ArchitectApi.getFlowsDatatableRows(
                datatableId: $0.value("datatableId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), showbrief: $0.optional("showbrief"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getFlowsDatatables") {
            try ArchitectApi.getFlowsDatatables(
                expand: $0.optional("expand"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                divisionId: $0.optional("divisionId"), name: $0.optional("name"))
        }
        calls.add("getFlowsDatatablesDivisionview") {
            try ArchitectApi.getFlowsDatatablesDivisionview(
                datatableId: $0.value("datatableId"), expand: $0.optional("expand"))
        }
        calls.add("getFlowsDatatablesDivisionviews") {
            try ArchitectApi.getFlowsDatatablesDivisionviews(
                expand: $0.optional("expand"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                divisionId: $0.optional("divisionId"), name: $0.optional("name"))
        }
        calls.add("getFlowsDivisionviews") {
            try ArchitectApi.getFlowsDivisionviews(
                type: $0.optional("type"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), id: $0.optional("id"),
                name: $0.optional("name"), publishVersionId: $0.optional("publishVersionId"),
                publishedAfter: $0.optional("publishedAfter"), publishedBefore: $0.optional("publishedBefore"),
                divisionId: $0.optional("divisionId"), includeSchemas: $0.optional("includeSchemas"))
        }
        calls.add("getFlowsExecution") {
            try ArchitectApi.getFlowsExecution(flowExecutionId: $0.value("flowExecutionId"))
        }
        calls.add("getFlowsExportJob") {
            try ArchitectApi.getFlowsExportJob(jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
        calls.add("getFlowsInstance") {
            try ArchitectApi.getFlowsInstance(instanceId: $0.value("instanceId"), expand: $0.optional("expand"))
        }
        calls.add("getFlowsInstancesJob") {
            try ArchitectApi.getFlowsInstancesJob(jobId: $0.value("jobId"))
        }
        calls.add("getFlowsInstancesQuerycapabilities") {
            try ArchitectApi.getFlowsInstancesQuerycapabilities(expand: $0.optional("expand"))
        }
        calls.add("getFlowsInstancesSettingsExecutiondata") { _ in ArchitectApi.getFlowsInstancesSettingsExecutiondata() }
        calls.add("getFlowsInstancesSettingsLoglevels") {
            try ArchitectApi.getFlowsInstancesSettingsLoglevels(
                expand: $0.optional("expand"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getFlowsInstancesSettingsLoglevelsCharacteristics") { _ in ArchitectApi.getFlowsInstancesSettingsLoglevelsCharacteristics() }
        calls.add("getFlowsInstancesSettingsLoglevelsDefault") {
            try ArchitectApi.getFlowsInstancesSettingsLoglevelsDefault(expand: $0.optional("expand"))
        }
        calls.add("getFlowsJob") {
            try ArchitectApi.getFlowsJob(jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
        calls.add("getFlowsLookup") {
            try ArchitectApi.getFlowsLookup(
                id: $0.value("id"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getFlowsMilestone") {
            try ArchitectApi.getFlowsMilestone(milestoneId: $0.value("milestoneId"))
        }
        calls.add("getFlowsMilestones") {
            try ArchitectApi.getFlowsMilestones(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getFlowsMilestonesDivisionviews") {
            try ArchitectApi.getFlowsMilestonesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getFlowsOutcome") {
            try ArchitectApi.getFlowsOutcome(flowOutcomeId: $0.value("flowOutcomeId"))
        }
        calls.add("getFlowsOutcomes") {
            try ArchitectApi.getFlowsOutcomes(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                description: $0.optional("description"), nameOrDescription: $0.optional("nameOrDescription"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getFlowsOutcomesDivisionviews") {
            try ArchitectApi.getFlowsOutcomesDivisionviews(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"), id: $0.optional("id"), name: $0.optional("name"),
                divisionId: $0.optional("divisionId"))
        }
        calls.add("getFlowsValidateJob") {
            try ArchitectApi.getFlowsValidateJob(jobId: $0.value("jobId"), expand: $0.optional("expand"))
        }
        calls.add("patchArchitectGrammar") {
            try ArchitectApi.patchArchitectGrammar(grammarId: $0.value("grammarId"), body: $0.body())
        }
        calls.add("patchArchitectGrammarLanguage") {
            try ArchitectApi.patchArchitectGrammarLanguage(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("patchFlowsInstancesSettingsExecutiondata") {
            try ArchitectApi.patchFlowsInstancesSettingsExecutiondata(body: $0.body())
        }
        calls.add("postArchitectDependencytrackingBuild") { _ in ArchitectApi.postArchitectDependencytrackingBuild() }
        calls.add("postArchitectEmergencygroups") {
            try ArchitectApi.postArchitectEmergencygroups(body: $0.body())
        }
        calls.add("postArchitectGrammarLanguageFilesDtmf") {
            try ArchitectApi.postArchitectGrammarLanguageFilesDtmf(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("postArchitectGrammarLanguageFilesVoice") {
            try ArchitectApi.postArchitectGrammarLanguageFilesVoice(
                grammarId: $0.value("grammarId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("postArchitectGrammarLanguages") {
            try ArchitectApi.postArchitectGrammarLanguages(grammarId: $0.value("grammarId"), body: $0.body())
        }
        calls.add("postArchitectGrammars") {
            try ArchitectApi.postArchitectGrammars(body: $0.body())
        }
        calls.add("postArchitectIvrs") {
            try ArchitectApi.postArchitectIvrs(body: $0.body())
        }
        calls.add("postArchitectPromptHistory") {
            try ArchitectApi.postArchitectPromptHistory(promptId: $0.value("promptId"))
        }
        calls.add("postArchitectPromptResourceUploads") {
            try ArchitectApi.postArchitectPromptResourceUploads(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("postArchitectPromptResources") {
            try ArchitectApi.postArchitectPromptResources(promptId: $0.value("promptId"), body: $0.body())
        }
        calls.add("postArchitectPrompts") {
            try ArchitectApi.postArchitectPrompts(body: $0.body())
        }
        calls.add("postArchitectSchedulegroups") {
            try ArchitectApi.postArchitectSchedulegroups(body: $0.body())
        }
        calls.add("postArchitectSchedules") {
            try ArchitectApi.postArchitectSchedules(body: $0.body())
        }
        calls.add("postArchitectSystempromptHistory") {
            try ArchitectApi.postArchitectSystempromptHistory(promptId: $0.value("promptId"))
        }
        calls.add("postArchitectSystempromptResourceUploads") {
            try ArchitectApi.postArchitectSystempromptResourceUploads(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"))
        }
        calls.add("postArchitectSystempromptResources") {
            try ArchitectApi.postArchitectSystempromptResources(promptId: $0.value("promptId"), body: $0.body())
        }
        calls.add("postFlowHistory") {
            try ArchitectApi.postFlowHistory(flowId: $0.value("flowId"))
        }
        calls.add("postFlowInstancesSettingsLoglevels") {
            try ArchitectApi.postFlowInstancesSettingsLoglevels(
                flowId: $0.value("flowId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postFlowVersions") {
            try ArchitectApi.postFlowVersions(flowId: $0.value("flowId"), body: $0.body())
        }
        calls.add("postFlows") {
            try ArchitectApi.postFlows(body: $0.body(), language: $0.optional("language"))
        }
        calls.add("postFlowsActionsCheckin") {
            try ArchitectApi.postFlowsActionsCheckin(flow: $0.value("flow"))
        }
        calls.add("postFlowsActionsCheckout") {
            try ArchitectApi.postFlowsActionsCheckout(flow: $0.value("flow"))
        }
        calls.add("postFlowsActionsDeactivate") {
            try ArchitectApi.postFlowsActionsDeactivate(flow: $0.value("flow"))
        }
        calls.add("postFlowsActionsPublish") {
            try ArchitectApi.postFlowsActionsPublish(flow: $0.value("flow"), version: $0.optional("version"))
        }
        calls.add("postFlowsActionsRevert") {
            try ArchitectApi.postFlowsActionsRevert(flow: $0.value("flow"))
        }
        calls.add("postFlowsActionsUnlock") {
            try ArchitectApi.postFlowsActionsUnlock(flow: $0.value("flow"))
        }
        calls.add("postFlowsDatatableExportJobs") {
            try ArchitectApi.postFlowsDatatableExportJobs(datatableId: $0.value("datatableId"))
        }
        calls.add("postFlowsDatatableImportCsvJobs") {
            try ArchitectApi.postFlowsDatatableImportCsvJobs(datatableId: $0.value("datatableId"), body: $0.body())
        }
        calls.add("postFlowsDatatableImportJobs") {
            try ArchitectApi.postFlowsDatatableImportJobs(datatableId: $0.value("datatableId"), body: $0.body())
        }
        calls.add("postFlowsDatatableRows") {
            try ArchitectApi.postFlowsDatatableRows(datatableId: $0.value("datatableId"), body: $0.body())
        }
        calls.add("postFlowsDatatables") {
            try ArchitectApi.postFlowsDatatables(body: $0.body())
        }
        calls.add("postFlowsExecutions") {
            try ArchitectApi.postFlowsExecutions(body: $0.body())
        }
        calls.add("postFlowsExportJobs") {
            try ArchitectApi.postFlowsExportJobs(body: $0.body())
        }
        calls.add("postFlowsInstancesJobs") {
            try ArchitectApi.postFlowsInstancesJobs(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("postFlowsInstancesQuery") {
            try ArchitectApi.postFlowsInstancesQuery(
                body: $0.body(), indexOnly: $0.optional("indexOnly"), pageSize: $0.optional("pageSize"))
        }
        calls.add("postFlowsJobs") {
            try ArchitectApi.postFlowsJobs(body: $0.body())
        }
        calls.add("postFlowsMilestones") {
            try ArchitectApi.postFlowsMilestones(body: $0.body())
        }
        calls.add("postFlowsOutcomes") {
            try ArchitectApi.postFlowsOutcomes(body: $0.body())
        }
        calls.add("postFlowsValidateJobs") {
            try ArchitectApi.postFlowsValidateJobs(body: $0.body())
        }
        calls.add("putArchitectEmergencygroup") {
            try ArchitectApi.putArchitectEmergencygroup(emergencyGroupId: $0.value("emergencyGroupId"), body: $0.body())
        }
        calls.add("putArchitectIvr") {
            try ArchitectApi.putArchitectIvr(ivrId: $0.value("ivrId"), body: $0.body())
        }
        calls.add("putArchitectIvrIdentityresolution") {
            try ArchitectApi.putArchitectIvrIdentityresolution(ivrId: $0.value("ivrId"), body: $0.body())
        }
        calls.add("putArchitectPrompt") {
            try ArchitectApi.putArchitectPrompt(promptId: $0.value("promptId"), body: $0.body())
        }
        calls.add("putArchitectPromptResource") {
            try ArchitectApi.putArchitectPromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("putArchitectSchedule") {
            try ArchitectApi.putArchitectSchedule(scheduleId: $0.value("scheduleId"), body: $0.body())
        }
        calls.add("putArchitectSchedulegroup") {
            try ArchitectApi.putArchitectSchedulegroup(scheduleGroupId: $0.value("scheduleGroupId"), body: $0.body())
        }
        calls.add("putArchitectSystempromptResource") {
            try ArchitectApi.putArchitectSystempromptResource(
                promptId: $0.value("promptId"), languageCode: $0.value("languageCode"), body: $0.body())
        }
        calls.add("putFlow") {
            try ArchitectApi.putFlow(flowId: $0.value("flowId"), body: $0.body())
        }
        calls.add("putFlowInstancesSettingsLoglevels") {
            try ArchitectApi.putFlowInstancesSettingsLoglevels(
                flowId: $0.value("flowId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("putFlowsDatatable") {
            try ArchitectApi.putFlowsDatatable(
                datatableId: $0.value("datatableId"), body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("putFlowsDatatableRow") {
            try ArchitectApi.putFlowsDatatableRow(
                datatableId: $0.value("datatableId"), rowId: $0.value("rowId"), body: $0.body())
        }
        calls.add("putFlowsInstancesSettingsLoglevelsDefault") {
            try ArchitectApi.putFlowsInstancesSettingsLoglevelsDefault(body: $0.body(), expand: $0.optional("expand"))
        }
        calls.add("putFlowsMilestone") {
            try ArchitectApi.putFlowsMilestone(milestoneId: $0.value("milestoneId"), body: $0.body())
        }
        calls.add("putFlowsOutcome") {
            try ArchitectApi.putFlowsOutcome(flowOutcomeId: $0.value("flowOutcomeId"), body: $0.body())
        }
        return calls
    }
}
