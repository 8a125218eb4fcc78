// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformTaskManagement

/// The functions of `TaskManagementApi`, each of which is called once.
final class TaskManagementApiTests: OperationTestCase {
    func testDeleteTaskmanagementWorkbin() async throws {
        try await call("deleteTaskmanagementWorkbin") {
            try TaskManagementApi.deleteTaskmanagementWorkbin(workbinId: $0.value("workbinId"))
        }
    }

    func testDeleteTaskmanagementWorkitem() async throws {
        try await call("deleteTaskmanagementWorkitem") {
            try TaskManagementApi.deleteTaskmanagementWorkitem(workitemId: $0.value("workitemId"))
        }
    }

    func testDeleteTaskmanagementWorkitemsBulkAddJob() async throws {
        try await call("deleteTaskmanagementWorkitemsBulkAddJob") {
            try TaskManagementApi.deleteTaskmanagementWorkitemsBulkAddJob(bulkJobId: $0.value("bulkJobId"))
        }
    }

    func testDeleteTaskmanagementWorkitemsBulkTerminateJob() async throws {
        try await call("deleteTaskmanagementWorkitemsBulkTerminateJob") {
            try TaskManagementApi.deleteTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: $0.value("bulkJobId"))
        }
    }

    func testDeleteTaskmanagementWorkitemsSchema() async throws {
        try await call("deleteTaskmanagementWorkitemsSchema") {
            try TaskManagementApi.deleteTaskmanagementWorkitemsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testDeleteTaskmanagementWorktype() async throws {
        try await call("deleteTaskmanagementWorktype") {
            try TaskManagementApi.deleteTaskmanagementWorktype(worktypeId: $0.value("worktypeId"))
        }
    }

    func testDeleteTaskmanagementWorktypeFlowsDatebasedRule() async throws {
        try await call("deleteTaskmanagementWorktypeFlowsDatebasedRule") {
            try TaskManagementApi.deleteTaskmanagementWorktypeFlowsDatebasedRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
    }

    func testDeleteTaskmanagementWorktypeFlowsOnattributechangeRule() async throws {
        try await call("deleteTaskmanagementWorktypeFlowsOnattributechangeRule") {
            try TaskManagementApi.deleteTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
    }

    func testDeleteTaskmanagementWorktypeFlowsOncreateRule() async throws {
        try await call("deleteTaskmanagementWorktypeFlowsOncreateRule") {
            try TaskManagementApi.deleteTaskmanagementWorktypeFlowsOncreateRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
    }

    func testDeleteTaskmanagementWorktypeStatus() async throws {
        try await call("deleteTaskmanagementWorktypeStatus") {
            try TaskManagementApi.deleteTaskmanagementWorktypeStatus(
                worktypeId: $0.value("worktypeId"), statusId: $0.value("statusId"))
        }
    }

    func testGetTaskmanagementWorkbin() async throws {
        try await call("getTaskmanagementWorkbin") {
            try TaskManagementApi.getTaskmanagementWorkbin(workbinId: $0.value("workbinId"))
        }
    }

    func testGetTaskmanagementWorkbinHistory() async throws {
        try await call("getTaskmanagementWorkbinHistory") {
            try TaskManagementApi.getTaskmanagementWorkbinHistory(
                workbinId: $0.value("workbinId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTaskmanagementWorkbinVersion() async throws {
        try await call("getTaskmanagementWorkbinVersion") {
            try TaskManagementApi.getTaskmanagementWorkbinVersion(
                workbinId: $0.value("workbinId"), entityVersion: $0.value("entityVersion"))
        }
    }

    func testGetTaskmanagementWorkbinVersions() async throws {
        try await call("getTaskmanagementWorkbinVersions") {
            try TaskManagementApi.getTaskmanagementWorkbinVersions(
                workbinId: $0.value("workbinId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTaskmanagementWorkitem() async throws {
        try await call("getTaskmanagementWorkitem") {
            try TaskManagementApi.getTaskmanagementWorkitem(
                workitemId: $0.value("workitemId"), expands: $0.optional("expands"))
        }
    }

    func testGetTaskmanagementWorkitemHistory() async throws {
        try await call("getTaskmanagementWorkitemHistory") {
            try TaskManagementApi.getTaskmanagementWorkitemHistory(
                workitemId: $0.value("workitemId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTaskmanagementWorkitemUserWrapups() async throws {
        try await call("getTaskmanagementWorkitemUserWrapups") {
            try TaskManagementApi.getTaskmanagementWorkitemUserWrapups(
                workitemId: $0.value("workitemId"), userId: $0.value("userId"), expands: $0.optional("expands"),
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTaskmanagementWorkitemVersion() async throws {
        try await call("getTaskmanagementWorkitemVersion") {
            try TaskManagementApi.getTaskmanagementWorkitemVersion(
                workitemId: $0.value("workitemId"), entityVersion: $0.value("entityVersion"))
        }
    }

    func testGetTaskmanagementWorkitemVersions() async throws {
        try await call("getTaskmanagementWorkitemVersions") {
            try TaskManagementApi.getTaskmanagementWorkitemVersions(
                workitemId: $0.value("workitemId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTaskmanagementWorkitemWrapups() async throws {
        try await call("getTaskmanagementWorkitemWrapups") {
            try TaskManagementApi.getTaskmanagementWorkitemWrapups(
                workitemId: $0.value("workitemId"), expands: $0.optional("expands"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetTaskmanagementWorkitemsBulkAddJob() async throws {
        try await call("getTaskmanagementWorkitemsBulkAddJob") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkAddJob(bulkJobId: $0.value("bulkJobId"))
        }
    }

    func testGetTaskmanagementWorkitemsBulkAddJobResults() async throws {
        try await call("getTaskmanagementWorkitemsBulkAddJobResults") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkAddJobResults(bulkJobId: $0.value("bulkJobId"))
        }
    }

    func testGetTaskmanagementWorkitemsBulkJobsUsersMe() async throws {
        try await call("getTaskmanagementWorkitemsBulkJobsUsersMe") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkJobsUsersMe(
                after: $0.optional("after"), pageSize: $0.optional("pageSize"), sortOrder: $0.optional("sortOrder"),
                action: $0.optional("action"))
        }
    }

    func testGetTaskmanagementWorkitemsBulkTerminateJob() async throws {
        try await call("getTaskmanagementWorkitemsBulkTerminateJob") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkTerminateJob(bulkJobId: $0.value("bulkJobId"))
        }
    }

    func testGetTaskmanagementWorkitemsBulkTerminateJobResults() async throws {
        try await call("getTaskmanagementWorkitemsBulkTerminateJobResults") {
            try TaskManagementApi.getTaskmanagementWorkitemsBulkTerminateJobResults(bulkJobId: $0.value("bulkJobId"))
        }
    }

    func testGetTaskmanagementWorkitemsQueryJob() async throws {
        try await call("getTaskmanagementWorkitemsQueryJob") {
            try TaskManagementApi.getTaskmanagementWorkitemsQueryJob(jobId: $0.value("jobId"))
        }
    }

    func testGetTaskmanagementWorkitemsQueryJobResults() async throws {
        try await call("getTaskmanagementWorkitemsQueryJobResults") {
            try TaskManagementApi.getTaskmanagementWorkitemsQueryJobResults(jobId: $0.value("jobId"))
        }
    }

    func testGetTaskmanagementWorkitemsSchema() async throws {
        try await call("getTaskmanagementWorkitemsSchema") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetTaskmanagementWorkitemsSchemaVersion() async throws {
        try await call("getTaskmanagementWorkitemsSchemaVersion") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
    }

    func testGetTaskmanagementWorkitemsSchemaVersions() async throws {
        try await call("getTaskmanagementWorkitemsSchemaVersions") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchemaVersions(schemaId: $0.value("schemaId"))
        }
    }

    func testGetTaskmanagementWorkitemsSchemas() async throws {
        try await call("getTaskmanagementWorkitemsSchemas") { _ in
            TaskManagementApi.getTaskmanagementWorkitemsSchemas()
        }
    }

    func testGetTaskmanagementWorkitemsSchemasCoretype() async throws {
        try await call("getTaskmanagementWorkitemsSchemasCoretype") {
            try TaskManagementApi.getTaskmanagementWorkitemsSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetTaskmanagementWorkitemsSchemasCoretypes() async throws {
        try await call("getTaskmanagementWorkitemsSchemasCoretypes") { _ in
            TaskManagementApi.getTaskmanagementWorkitemsSchemasCoretypes()
        }
    }

    func testGetTaskmanagementWorkitemsSchemasLimits() async throws {
        try await call("getTaskmanagementWorkitemsSchemasLimits") { _ in
            TaskManagementApi.getTaskmanagementWorkitemsSchemasLimits()
        }
    }

    func testGetTaskmanagementWorktype() async throws {
        try await call("getTaskmanagementWorktype") {
            try TaskManagementApi.getTaskmanagementWorktype(
                worktypeId: $0.value("worktypeId"), expands: $0.optional("expands"))
        }
    }

    func testGetTaskmanagementWorktypeFlowsDatebasedRule() async throws {
        try await call("getTaskmanagementWorktypeFlowsDatebasedRule") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsDatebasedRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
    }

    func testGetTaskmanagementWorktypeFlowsDatebasedRules() async throws {
        try await call("getTaskmanagementWorktypeFlowsDatebasedRules") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsDatebasedRules(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetTaskmanagementWorktypeFlowsOnattributechangeRule() async throws {
        try await call("getTaskmanagementWorktypeFlowsOnattributechangeRule") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
    }

    func testGetTaskmanagementWorktypeFlowsOnattributechangeRules() async throws {
        try await call("getTaskmanagementWorktypeFlowsOnattributechangeRules") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOnattributechangeRules(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetTaskmanagementWorktypeFlowsOncreateRule() async throws {
        try await call("getTaskmanagementWorktypeFlowsOncreateRule") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOncreateRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"))
        }
    }

    func testGetTaskmanagementWorktypeFlowsOncreateRules() async throws {
        try await call("getTaskmanagementWorktypeFlowsOncreateRules") {
            try TaskManagementApi.getTaskmanagementWorktypeFlowsOncreateRules(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetTaskmanagementWorktypeHistory() async throws {
        try await call("getTaskmanagementWorktypeHistory") {
            try TaskManagementApi.getTaskmanagementWorktypeHistory(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"), fields: $0.optional("fields"))
        }
    }

    func testGetTaskmanagementWorktypeStatus() async throws {
        try await call("getTaskmanagementWorktypeStatus") {
            try TaskManagementApi.getTaskmanagementWorktypeStatus(
                worktypeId: $0.value("worktypeId"), statusId: $0.value("statusId"))
        }
    }

    func testGetTaskmanagementWorktypeStatuses() async throws {
        try await call("getTaskmanagementWorktypeStatuses") {
            try TaskManagementApi.getTaskmanagementWorktypeStatuses(worktypeId: $0.value("worktypeId"))
        }
    }

    func testGetTaskmanagementWorktypeVersion() async throws {
        try await call("getTaskmanagementWorktypeVersion") {
            try TaskManagementApi.getTaskmanagementWorktypeVersion(
                worktypeId: $0.value("worktypeId"), entityVersion: $0.value("entityVersion"))
        }
    }

    func testGetTaskmanagementWorktypeVersions() async throws {
        try await call("getTaskmanagementWorktypeVersions") {
            try TaskManagementApi.getTaskmanagementWorktypeVersions(
                worktypeId: $0.value("worktypeId"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testPatchTaskmanagementWorkbin() async throws {
        try await call("patchTaskmanagementWorkbin") {
            try TaskManagementApi.patchTaskmanagementWorkbin(workbinId: $0.value("workbinId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorkitem() async throws {
        try await call("patchTaskmanagementWorkitem") {
            try TaskManagementApi.patchTaskmanagementWorkitem(workitemId: $0.value("workitemId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorkitemAssignment() async throws {
        try await call("patchTaskmanagementWorkitemAssignment") {
            try TaskManagementApi.patchTaskmanagementWorkitemAssignment(
                workitemId: $0.value("workitemId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorkitemUserWrapups() async throws {
        try await call("patchTaskmanagementWorkitemUserWrapups") {
            try TaskManagementApi.patchTaskmanagementWorkitemUserWrapups(
                workitemId: $0.value("workitemId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorkitemUsersMeWrapups() async throws {
        try await call("patchTaskmanagementWorkitemUsersMeWrapups") {
            try TaskManagementApi.patchTaskmanagementWorkitemUsersMeWrapups(
                workitemId: $0.value("workitemId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorkitemsBulkAddJob() async throws {
        try await call("patchTaskmanagementWorkitemsBulkAddJob") {
            try TaskManagementApi.patchTaskmanagementWorkitemsBulkAddJob(
                bulkJobId: $0.value("bulkJobId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorkitemsBulkTerminateJob() async throws {
        try await call("patchTaskmanagementWorkitemsBulkTerminateJob") {
            try TaskManagementApi.patchTaskmanagementWorkitemsBulkTerminateJob(
                bulkJobId: $0.value("bulkJobId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorktype() async throws {
        try await call("patchTaskmanagementWorktype") {
            try TaskManagementApi.patchTaskmanagementWorktype(worktypeId: $0.value("worktypeId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorktypeFlowsDatebasedRule() async throws {
        try await call("patchTaskmanagementWorktypeFlowsDatebasedRule") {
            try TaskManagementApi.patchTaskmanagementWorktypeFlowsDatebasedRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorktypeFlowsOnattributechangeRule() async throws {
        try await call("patchTaskmanagementWorktypeFlowsOnattributechangeRule") {
            try TaskManagementApi.patchTaskmanagementWorktypeFlowsOnattributechangeRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorktypeFlowsOncreateRule() async throws {
        try await call("patchTaskmanagementWorktypeFlowsOncreateRule") {
            try TaskManagementApi.patchTaskmanagementWorktypeFlowsOncreateRule(
                worktypeId: $0.value("worktypeId"), ruleId: $0.value("ruleId"), body: $0.body())
        }
    }

    func testPatchTaskmanagementWorktypeStatus() async throws {
        try await call("patchTaskmanagementWorktypeStatus") {
            try TaskManagementApi.patchTaskmanagementWorktypeStatus(
                worktypeId: $0.value("worktypeId"), statusId: $0.value("statusId"), body: $0.body())
        }
    }

    func testPostTaskmanagementWorkbins() async throws {
        try await call("postTaskmanagementWorkbins") {
            try TaskManagementApi.postTaskmanagementWorkbins(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkbinsQuery() async throws {
        try await call("postTaskmanagementWorkbinsQuery") {
            try TaskManagementApi.postTaskmanagementWorkbinsQuery(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitemAcdCancel() async throws {
        try await call("postTaskmanagementWorkitemAcdCancel") {
            try TaskManagementApi.postTaskmanagementWorkitemAcdCancel(workitemId: $0.value("workitemId"))
        }
    }

    func testPostTaskmanagementWorkitemDisconnect() async throws {
        try await call("postTaskmanagementWorkitemDisconnect") {
            try TaskManagementApi.postTaskmanagementWorkitemDisconnect(workitemId: $0.value("workitemId"))
        }
    }

    func testPostTaskmanagementWorkitemTerminate() async throws {
        try await call("postTaskmanagementWorkitemTerminate") {
            try TaskManagementApi.postTaskmanagementWorkitemTerminate(
                workitemId: $0.value("workitemId"), body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitems() async throws {
        try await call("postTaskmanagementWorkitems") {
            try TaskManagementApi.postTaskmanagementWorkitems(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitemsBulkAddJobs() async throws {
        try await call("postTaskmanagementWorkitemsBulkAddJobs") {
            try TaskManagementApi.postTaskmanagementWorkitemsBulkAddJobs(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitemsBulkTerminateJobs() async throws {
        try await call("postTaskmanagementWorkitemsBulkTerminateJobs") {
            try TaskManagementApi.postTaskmanagementWorkitemsBulkTerminateJobs(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitemsQuery() async throws {
        try await call("postTaskmanagementWorkitemsQuery") {
            try TaskManagementApi.postTaskmanagementWorkitemsQuery(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitemsQueryJobs() async throws {
        try await call("postTaskmanagementWorkitemsQueryJobs") {
            try TaskManagementApi.postTaskmanagementWorkitemsQueryJobs(body: $0.body())
        }
    }

    func testPostTaskmanagementWorkitemsSchemas() async throws {
        try await call("postTaskmanagementWorkitemsSchemas") {
            try TaskManagementApi.postTaskmanagementWorkitemsSchemas(body: $0.body())
        }
    }

    func testPostTaskmanagementWorktypeFlowsDatebasedRules() async throws {
        try await call("postTaskmanagementWorktypeFlowsDatebasedRules") {
            try TaskManagementApi.postTaskmanagementWorktypeFlowsDatebasedRules(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
    }

    func testPostTaskmanagementWorktypeFlowsOnattributechangeRules() async throws {
        try await call("postTaskmanagementWorktypeFlowsOnattributechangeRules") {
            try TaskManagementApi.postTaskmanagementWorktypeFlowsOnattributechangeRules(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
    }

    func testPostTaskmanagementWorktypeFlowsOncreateRules() async throws {
        try await call("postTaskmanagementWorktypeFlowsOncreateRules") {
            try TaskManagementApi.postTaskmanagementWorktypeFlowsOncreateRules(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
    }

    func testPostTaskmanagementWorktypeStatuses() async throws {
        try await call("postTaskmanagementWorktypeStatuses") {
            try TaskManagementApi.postTaskmanagementWorktypeStatuses(
                worktypeId: $0.value("worktypeId"), body: $0.body())
        }
    }

    func testPostTaskmanagementWorktypes() async throws {
        try await call("postTaskmanagementWorktypes") {
            try TaskManagementApi.postTaskmanagementWorktypes(body: $0.body())
        }
    }

    func testPostTaskmanagementWorktypesQuery() async throws {
        try await call("postTaskmanagementWorktypesQuery") {
            try TaskManagementApi.postTaskmanagementWorktypesQuery(body: $0.body())
        }
    }

    func testPutTaskmanagementWorkitemsSchema() async throws {
        try await call("putTaskmanagementWorkitemsSchema") {
            try TaskManagementApi.putTaskmanagementWorkitemsSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
    }
}
