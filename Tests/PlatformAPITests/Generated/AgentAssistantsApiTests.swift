// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAgentAssistants

/// The functions of `AgentAssistantsApi`, each of which is called once.
final class AgentAssistantsApiTests: OperationTestCase {
    func testDeleteAssistant() async throws {
        try await call("deleteAssistant") {
            try AgentAssistantsApi.deleteAssistant(assistantId: $0.value("assistantId"))
        }
    }

    func testDeleteAssistantQueue() async throws {
        try await call("deleteAssistantQueue") {
            try AgentAssistantsApi.deleteAssistantQueue(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"))
        }
    }

    func testDeleteAssistantQueues() async throws {
        try await call("deleteAssistantQueues") {
            try AgentAssistantsApi.deleteAssistantQueues(
                assistantId: $0.value("assistantId"), queueIds: $0.optional("queueIds"))
        }
    }

    func testDeleteAssistantsAgentchecklist() async throws {
        try await call("deleteAssistantsAgentchecklist") {
            try AgentAssistantsApi.deleteAssistantsAgentchecklist(agentChecklistId: $0.value("agentChecklistId"))
        }
    }

    func testGetAssistant() async throws {
        try await call("getAssistant") {
            try AgentAssistantsApi.getAssistant(
                assistantId: $0.value("assistantId"), expand: $0.optional("expand"),
                languageVariation: $0.optional("languageVariation"),
                fallbackToPrimaryAssistant: $0.optional("fallbackToPrimaryAssistant"))
        }
    }

    func testGetAssistantQueue() async throws {
        try await call("getAssistantQueue") {
            try AgentAssistantsApi.getAssistantQueue(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), expand: $0.optional("expand"))
        }
    }

    func testGetAssistantQueueUsersJob() async throws {
        try await call("getAssistantQueueUsersJob") {
            try AgentAssistantsApi.getAssistantQueueUsersJob(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), jobId: $0.value("jobId"))
        }
    }

    func testGetAssistantQueues() async throws {
        try await call("getAssistantQueues") {
            try AgentAssistantsApi.getAssistantQueues(
                assistantId: $0.value("assistantId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
    }

    func testGetAssistants() async throws {
        try await call("getAssistants") {
            try AgentAssistantsApi.getAssistants(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), expand: $0.optional("expand"))
        }
    }

    func testGetAssistantsAgentchecklist() async throws {
        try await call("getAssistantsAgentchecklist") {
            try AgentAssistantsApi.getAssistantsAgentchecklist(agentChecklistId: $0.value("agentChecklistId"))
        }
    }

    func testGetAssistantsAgentchecklists() async throws {
        try await call("getAssistantsAgentchecklists") {
            try AgentAssistantsApi.getAssistantsAgentchecklists(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                namePrefix: $0.optional("namePrefix"), language: $0.optional("language"),
                sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                agentChecklistIds: $0.optional("agentChecklistIds"))
        }
    }

    func testGetAssistantsAgentchecklistsLanguages() async throws {
        try await call("getAssistantsAgentchecklistsLanguages") { _ in
            AgentAssistantsApi.getAssistantsAgentchecklistsLanguages()
        }
    }

    func testGetAssistantsQueues() async throws {
        try await call("getAssistantsQueues") {
            try AgentAssistantsApi.getAssistantsQueues(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                queueIds: $0.optional("queueIds"), expand: $0.optional("expand"))
        }
    }

    func testPatchAssistant() async throws {
        try await call("patchAssistant") {
            try AgentAssistantsApi.patchAssistant(assistantId: $0.value("assistantId"), body: $0.body())
        }
    }

    func testPatchAssistantQueues() async throws {
        try await call("patchAssistantQueues") {
            try AgentAssistantsApi.patchAssistantQueues(assistantId: $0.value("assistantId"), body: $0.body())
        }
    }

    func testPostAssistantQueueUsersBulkAdd() async throws {
        try await call("postAssistantQueueUsersBulkAdd") {
            try AgentAssistantsApi.postAssistantQueueUsersBulkAdd(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPostAssistantQueueUsersBulkRemove() async throws {
        try await call("postAssistantQueueUsersBulkRemove") {
            try AgentAssistantsApi.postAssistantQueueUsersBulkRemove(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPostAssistantQueueUsersJobs() async throws {
        try await call("postAssistantQueueUsersJobs") {
            try AgentAssistantsApi.postAssistantQueueUsersJobs(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPostAssistantQueueUsersQuery() async throws {
        try await call("postAssistantQueueUsersQuery") {
            try AgentAssistantsApi.postAssistantQueueUsersQuery(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
    }

    func testPostAssistants() async throws {
        try await call("postAssistants") {
            try AgentAssistantsApi.postAssistants(body: $0.body())
        }
    }

    func testPostAssistantsAgentchecklists() async throws {
        try await call("postAssistantsAgentchecklists") {
            try AgentAssistantsApi.postAssistantsAgentchecklists(body: $0.body())
        }
    }

    func testPutAssistantQueue() async throws {
        try await call("putAssistantQueue") {
            try AgentAssistantsApi.putAssistantQueue(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
    }

    func testPutAssistantsAgentchecklist() async throws {
        try await call("putAssistantsAgentchecklist") {
            try AgentAssistantsApi.putAssistantsAgentchecklist(
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
    }
}
