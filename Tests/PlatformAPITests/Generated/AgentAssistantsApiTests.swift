// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAgentAssistants
import Testing

extension EveryFunctionTests {
    @Test(arguments: agentAssistantsApiCalls) func agentAssistantsApi(_ call: TypedCall) async throws { try await check(call) }

    static var agentAssistantsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAssistant") {
            try AgentAssistantsApi.deleteAssistant(assistantId: $0.value("assistantId"))
        }
        calls.add("deleteAssistantQueue") {
            try AgentAssistantsApi.deleteAssistantQueue(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"))
        }
        calls.add("deleteAssistantQueues") {
            try AgentAssistantsApi.deleteAssistantQueues(
                assistantId: $0.value("assistantId"), queueIds: $0.optional("queueIds"))
        }
        calls.add("deleteAssistantsAgentchecklist") {
            try AgentAssistantsApi.deleteAssistantsAgentchecklist(agentChecklistId: $0.value("agentChecklistId"))
        }
        calls.add("getAssistant") {
            try AgentAssistantsApi.getAssistant(
                assistantId: $0.value("assistantId"), expand: $0.optional("expand"),
                languageVariation: $0.optional("languageVariation"),
                fallbackToPrimaryAssistant: $0.optional("fallbackToPrimaryAssistant"))
        }
        calls.add("getAssistantQueue") {
            try AgentAssistantsApi.getAssistantQueue(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), expand: $0.optional("expand"))
        }
        calls.add("getAssistantQueueUsersJob") {
            try AgentAssistantsApi.getAssistantQueueUsersJob(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), jobId: $0.value("jobId"))
        }
        calls.add("getAssistantQueues") {
            try AgentAssistantsApi.getAssistantQueues(
                assistantId: $0.value("assistantId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), expand: $0.optional("expand"))
        }
        calls.add("getAssistants") {
            try AgentAssistantsApi.getAssistants(
                before: $0.optional("before"), after: $0.optional("after"), limit: $0.optional("limit"),
                pageSize: $0.optional("pageSize"), name: $0.optional("name"), expand: $0.optional("expand"))
        }
        calls.add("getAssistantsAgentchecklist") {
            try AgentAssistantsApi.getAssistantsAgentchecklist(agentChecklistId: $0.value("agentChecklistId"))
        }
        calls.add("getAssistantsAgentchecklists") {
            try AgentAssistantsApi.getAssistantsAgentchecklists(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                namePrefix: $0.optional("namePrefix"), language: $0.optional("language"),
                sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"),
                agentChecklistIds: $0.optional("agentChecklistIds"))
        }
        calls.add("getAssistantsAgentchecklistsLanguages") { _ in AgentAssistantsApi.getAssistantsAgentchecklistsLanguages() }
        calls.add("getAssistantsQueues") {
            try AgentAssistantsApi.getAssistantsQueues(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"),
                queueIds: $0.optional("queueIds"), expand: $0.optional("expand"))
        }
        calls.add("patchAssistant") {
            try AgentAssistantsApi.patchAssistant(assistantId: $0.value("assistantId"), body: $0.body())
        }
        calls.add("patchAssistantQueues") {
            try AgentAssistantsApi.patchAssistantQueues(assistantId: $0.value("assistantId"), body: $0.body())
        }
        calls.add("postAssistantQueueUsersBulkAdd") {
            try AgentAssistantsApi.postAssistantQueueUsersBulkAdd(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("postAssistantQueueUsersBulkRemove") {
            try AgentAssistantsApi.postAssistantQueueUsersBulkRemove(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("postAssistantQueueUsersJobs") {
            try AgentAssistantsApi.postAssistantQueueUsersJobs(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("postAssistantQueueUsersQuery") {
            try AgentAssistantsApi.postAssistantQueueUsersQuery(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
        calls.add("postAssistants") {
            try AgentAssistantsApi.postAssistants(body: $0.body())
        }
        calls.add("postAssistantsAgentchecklists") {
            try AgentAssistantsApi.postAssistantsAgentchecklists(body: $0.body())
        }
        calls.add("putAssistantQueue") {
            try AgentAssistantsApi.putAssistantQueue(
                assistantId: $0.value("assistantId"), queueId: $0.value("queueId"), body: $0.body())
        }
        calls.add("putAssistantsAgentchecklist") {
            try AgentAssistantsApi.putAssistantsAgentchecklist(
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
        return calls
    }
}
