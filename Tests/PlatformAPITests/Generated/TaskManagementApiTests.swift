// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTaskManagement
import Testing

extension EveryFunctionTests {
    @Test(arguments: taskManagementApiCalls) func taskManagementApi(_ call: TypedCall) async throws { try await check(call) }

    static var taskManagementApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteTaskmanagementWorkbin") {
            try TaskManagementApi.deleteTaskmanagementWorkbin(workbinId: $0.value("workbinId"))
        }
        calls.add("deleteTaskmanagementWorkitem") {
            try TaskManagementApi.deleteTaskmanagementWorkitem(workitemId: $0.value("workitemId"))
        }
        calls.add("deleteTaskmanagementWorkitemsBulkAddJob") {
            try TaskManagementApi.deleteTaskmanagementWorkitemsBulkAddJob(bulkJobId: $0.value("bulkJobId"))
        }
        calls.add("deleteTaskmanagementWorkitemsBulkTerminateJob") {
            try TaskManagementApi.deleteTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: $0.value("bulkJobId"))
        }
        calls.add("deleteTaskmanagementWorkitemsSchema") {
            try TaskManagementApi.deleteTaskmanagementWorkitemsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("deleteTaskmanagementWorktype") {
            try TaskManagementApi.deleteTaskmanagementWorktype(worktypeId: $0.value("worktypeId"))
        }
        calls.add("deleteTaskmanagementWorktypeFlowsDatebasedRule") {
            try TaskManagementApi.deleteTaskmanagementWorktypeFlowsDatebasedRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
        calls.add("deleteTaskmanagementWorktypeFlowsOnattributechangeRule") {
            try TaskManagementApi.deleteTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
        calls.add("deleteTaskmanagementWorktypeFlowsOncreateRule") {
            try TaskManagementApi.deleteTaskmanagementWorktypeFlowsOncreateRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
        calls.add("deleteTaskmanagementWorktypeStatus") {
            try TaskManagementApi.deleteTaskmanagementWorktypeStatus(
                worktypeId: $0.value("worktypeId"), statusId: $0.value("statusId"))
        }
        calls.add("getTaskmanagementWorkbin") {
            try TaskManagementApi.getTaskmanagementWorkbin(workbinId: $0.value("workbinId"))
        }
        calls.add("getTaskmanagementWorkbinHistory") {
            try TaskManagementApi.getTaskmanagementWorkbinHistory(
                workbinId: $0.value("workbinId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTaskmanagementWorkbinVersion") {
            try TaskManagementApi.getTaskmanagementWorkbinVersion(
                workbinId: $0.value("workbinId"), entityVersion: $0.value("entityVersion"))
        }
        calls.add("getTaskmanagementWorkbinVersions") {
            try TaskManagementApi.getTaskmanagementWorkbinVersions(
                workbinId: $0.value("workbinId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTaskmanagementWorkitem") {
            try TaskManagementApi.getTaskmanagementWorkitem(
                workitemId: $0.value("workitemId"), expands: $0.optional("expands"))
        }
        calls.add("getTaskmanagementWorkitemHistory") {
            try TaskManagementApi.getTaskmanagementWorkitemHistory(
                workitemId: $0.value("workitemId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTaskmanagementWorkitemUserWrapups") {
            try TaskManagementApi.getTaskmanagementWorkitemUserWrapups(
                workitemId: $0.value("workitemId"), userId: $0.value("userId"), expands: $0.optional("expands"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTaskmanagementWorkitemVersion") {
            try TaskManagementApi.getTaskmanagementWorkitemVersion(
                workitemId: $0.value("workitemId"), entityVersion: $0.value("entityVersion"))
        }
        calls.add("getTaskmanagementWorkitemVersions") {
            try TaskManagementApi.getTaskmanagementWorkitemVersions(
                workitemId: $0.value("workitemId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTaskmanagementWorkitemWrapups") {
            try TaskManagementApi.getTaskmanagementWorkitemWrapups(
                workitemId: $0.value("workitemId"), expands: $0.optional("expands"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getTaskmanagementWorkitemsBulkAddJob") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkAddJob(bulkJobId: $0.value("bulkJobId"))
        }
        calls.add("getTaskmanagementWorkitemsBulkAddJobResults") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkAddJobResults(bulkJobId: $0.value("bulkJobId"))
        }
        calls.add("getTaskmanagementWorkitemsBulkJobsUsersMe") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkJobsUsersMe(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"),
                action: $0.optional("action"))
        }
        calls.add("getTaskmanagementWorkitemsBulkTerminateJob") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: $0.value("bulkJobId"))
        }
        calls.add("getTaskmanagementWorkitemsBulkTerminateJobResults") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkTerminateJobResults(bulkJobId: $0.value("bulkJobId"))
        }
        calls.add("getTaskmanagementWorkitemsQueryJob") {
            try TaskManagementApi.getTaskmanagementWorkitemsQueryJob(jobId: $0.value("jobId"))
        }
        calls.add("getTaskmanagementWorkitemsQueryJobResults") {
            try TaskManagementApi.getTaskmanagementWorkitemsQueryJobResults(jobId: $0.value("jobId"))
        }
        calls.add("getTaskmanagementWorkitemsSchema") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getTaskmanagementWorkitemsSchemaVersion") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
        calls.add("getTaskmanagementWorkitemsSchemaVersions") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchemaVersions(schemaId: $0.value("schemaId"))
        }
        calls.add("getTaskmanagementWorkitemsSchemas") { _ in TaskManagementApi.getTaskmanagementWorkitemsSchemas() }
        calls.add("getTaskmanagementWorkitemsSchemasCoretype") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getTaskmanagementWorkitemsSchemasCoretypes") { _ in TaskManagementApi.getTaskmanagementWorkitemsSchemasCoretypes() }
        calls.add("getTaskmanagementWorkitemsSchemasLimits") { _ in TaskManagementApi.getTaskmanagementWorkitemsSchemasLimits() }
        calls.add("getTaskmanagementWorktype") {
            try TaskManagementApi.getTaskmanagementWorktype(
                worktypeId: $0.value("worktypeId"), expands: $0.optional("expands"))
        }
        calls.add("getTaskmanagementWorktypeFlowsDatebasedRule") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsDatebasedRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
        calls.add("getTaskmanagementWorktypeFlowsDatebasedRules") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsDatebasedRules(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getTaskmanagementWorktypeFlowsOnattributechangeRule") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
        calls.add("getTaskmanagementWorktypeFlowsOnattributechangeRules") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOnattributechangeRules(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getTaskmanagementWorktypeFlowsOncreateRule") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOncreateRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
        calls.add("getTaskmanagementWorktypeFlowsOncreateRules") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOncreateRules(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getTaskmanagementWorktypeHistory") {
            try TaskManagementApi.getTaskmanagementWorktypeHistory(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), fields: $0.optional("fields"))
        }
        calls.add("getTaskmanagementWorktypeStatus") {
            try TaskManagementApi.getTaskmanagementWorktypeStatus(
                worktypeId: $0.value("worktypeId"), statusId: $0.value("statusId"))
        }
        calls.add("getTaskmanagementWorktypeStatuses") {
            try TaskManagementApi.getTaskmanagementWorktypeStatuses(worktypeId: $0.value("worktypeId"))
        }
        calls.add("getTaskmanagementWorktypeVersion") {
            try TaskManagementApi.getTaskmanagementWorktypeVersion(
                worktypeId: $0.value("worktypeId"), entityVersion: $0.value("entityVersion"))
        }
        calls.add("getTaskmanagementWorktypeVersions") {
            try TaskManagementApi.getTaskmanagementWorktypeVersions(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("patchTaskmanagementWorkbin") {
            try TaskManagementApi.patchTaskmanagementWorkbin(workbinId: $0.value("workbinId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorkitem") {
            try TaskManagementApi.patchTaskmanagementWorkitem(workitemId: $0.value("workitemId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorkitemAssignment") {
            try TaskManagementApi.patchTaskmanagementWorkitemAssignment(
                workitemId: $0.value("workitemId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorkitemUserWrapups") {
            try TaskManagementApi.patchTaskmanagementWorkitemUserWrapups(
                workitemId: $0.value("workitemId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorkitemUsersMeWrapups") {
            try TaskManagementApi.patchTaskmanagementWorkitemUsersMeWrapups(
                workitemId: $0.value("workitemId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorkitemsBulkAddJob") {
            try TaskManagementApi.patchTaskmanagementWorkitemsBulkAddJob(
                bulkJobId: $0.value("bulkJobId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorkitemsBulkTerminateJob") {
            try TaskManagementApi.patchTaskmanagementWorkitemsBulkTerminateJob(
                bulkJobId: $0.value("bulkJobId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorktype") {
            try TaskManagementApi.patchTaskmanagementWorktype(worktypeId: $0.value("worktypeId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorktypeFlowsDatebasedRule") {
            try TaskManagementApi.patchTaskmanagementWorktypeFlowsDatebasedRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorktypeFlowsOnattributechangeRule") {
            try TaskManagementApi.patchTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorktypeFlowsOncreateRule") {
            try TaskManagementApi.patchTaskmanagementWorktypeFlowsOncreateRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
        calls.add("patchTaskmanagementWorktypeStatus") {
            try TaskManagementApi.patchTaskmanagementWorktypeStatus(
                worktypeId: $0.value("worktypeId"), statusId: $0.value("statusId"), body: $0.body())
        }
        calls.add("postTaskmanagementWorkbins") {
            try TaskManagementApi.postTaskmanagementWorkbins(body: $0.body())
        }
        calls.add("postTaskmanagementWorkbinsQuery") {
            try TaskManagementApi.postTaskmanagementWorkbinsQuery(body: $0.body())
        }
        calls.add("postTaskmanagementWorkitemAcdCancel") {
            try TaskManagementApi.postTaskmanagementWorkitemAcdCancel(workitemId: $0.value("workitemId"))
        }
        calls.add("postTaskmanagementWorkitemDisconnect") {
            try TaskManagementApi.postTaskmanagementWorkitemDisconnect(workitemId: $0.value("workitemId"))
        }
        calls.add("postTaskmanagementWorkitemTerminate") {
            try TaskManagementApi.postTaskmanagementWorkitemTerminate(
                workitemId: $0.value("workitemId"), body: $0.body())
        }
        calls.add("postTaskmanagementWorkitems") {
            try TaskManagementApi.postTaskmanagementWorkitems(body: $0.body())
        }
        calls.add("postTaskmanagementWorkitemsBulkAddJobs") {
            try TaskManagementApi.postTaskmanagementWorkitemsBulkAddJobs(body: $0.body())
        }
        calls.add("postTaskmanagementWorkitemsBulkTerminateJobs") {
            try TaskManagementApi.postTaskmanagementWorkitemsBulkTerminateJobs(body: $0.body())
        }
        calls.add("postTaskmanagementWorkitemsQuery") {
            try TaskManagementApi.postTaskmanagementWorkitemsQuery(body: $0.body())
        }
        calls.add("postTaskmanagementWorkitemsQueryJobs") {
            try TaskManagementApi.postTaskmanagementWorkitemsQueryJobs(body: $0.body())
        }
        calls.add("postTaskmanagementWorkitemsSchemas") {
            try TaskManagementApi.postTaskmanagementWorkitemsSchemas(body: $0.body())
        }
        calls.add("postTaskmanagementWorktypeFlowsDatebasedRules") {
            try TaskManagementApi.postTaskmanagementWorktypeFlowsDatebasedRules(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
        calls.add("postTaskmanagementWorktypeFlowsOnattributechangeRules") {
            try TaskManagementApi.postTaskmanagementWorktypeFlowsOnattributechangeRules(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
        calls.add("postTaskmanagementWorktypeFlowsOncreateRules") {
            try TaskManagementApi.postTaskmanagementWorktypeFlowsOncreateRules(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
        calls.add("postTaskmanagementWorktypeStatuses") {
            try TaskManagementApi.postTaskmanagementWorktypeStatuses(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
        calls.add("postTaskmanagementWorktypes") {
            try TaskManagementApi.postTaskmanagementWorktypes(body: $0.body())
        }
        calls.add("postTaskmanagementWorktypesQuery") {
            try TaskManagementApi.postTaskmanagementWorktypesQuery(body: $0.body())
        }
        calls.add("putTaskmanagementWorkitemsSchema") {
            try TaskManagementApi.putTaskmanagementWorkitemsSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
        return calls
    }
}
