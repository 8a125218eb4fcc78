// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformVirtualAgents
import Testing

extension EveryFunctionTests {
    @Test(arguments: virtualAgentsApiCalls) func virtualAgentsApi(_ call: TypedCall) async throws { try await check(call) }

    static var virtualAgentsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAgenticVirtualagentJobs") {
            try VirtualAgentsApi.deleteAgenticVirtualagentJobs(virtualAgentId: $0.value("virtualAgentId"))
        }
        calls.add("getAgenticVirtualagent") {
            try VirtualAgentsApi.getAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"))
        }
        calls.add("getAgenticVirtualagentJob") {
            try VirtualAgentsApi.getAgenticVirtualagentJob(
                virtualAgentId: $0.value("virtualAgentId"), jobId: $0.value("jobId"))
        }
        calls.add("getAgenticVirtualagents") {
            try VirtualAgentsApi.getAgenticVirtualagents(
                name: $0.optional("name"), nameContains: $0.optional("nameContains"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("patchAgenticVirtualagent") {
            try VirtualAgentsApi.patchAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"), body: $0.body())
        }
        calls.add("postAgenticVirtualagentVersionJobs") {
            try VirtualAgentsApi.postAgenticVirtualagentVersionJobs(
                virtualAgentId: $0.value("virtualAgentId"), versionId: $0.value("versionId"), body: $0.body())
        }
        calls.add("postAgenticVirtualagents") {
            try VirtualAgentsApi.postAgenticVirtualagents(body: $0.body())
        }
        return calls
    }
}
