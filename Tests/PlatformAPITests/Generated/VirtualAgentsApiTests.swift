// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformVirtualAgents

/// The functions of `VirtualAgentsApi`, each of which is called once.
final class VirtualAgentsApiTests: OperationTestCase {
    func testDeleteAgenticVirtualagentJobs() async throws {
        try await call("deleteAgenticVirtualagentJobs") {
            try VirtualAgentsApi.deleteAgenticVirtualagentJobs(virtualAgentId: $0.value("virtualAgentId"))
        }
    }

    func testGetAgenticVirtualagent() async throws {
        try await call("getAgenticVirtualagent") {
            try VirtualAgentsApi.getAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"))
        }
    }

    func testGetAgenticVirtualagentJob() async throws {
        try await call("getAgenticVirtualagentJob") {
            try VirtualAgentsApi.getAgenticVirtualagentJob(
                virtualAgentId: $0.value("virtualAgentId"), jobId: $0.value("jobId"))
        }
    }

    func testGetAgenticVirtualagents() async throws {
        try await call("getAgenticVirtualagents") {
            try VirtualAgentsApi.getAgenticVirtualagents(
                name: $0.optional("name"), nameContains: $0.optional("nameContains"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testPatchAgenticVirtualagent() async throws {
        try await call("patchAgenticVirtualagent") {
            try VirtualAgentsApi.patchAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"), body: $0.body())
        }
    }

    func testPostAgenticVirtualagentVersionJobs() async throws {
        try await call("postAgenticVirtualagentVersionJobs") {
            try VirtualAgentsApi.postAgenticVirtualagentVersionJobs(
                virtualAgentId: $0.value("virtualAgentId"), versionId: $0.value("versionId"), body: $0.body())
        }
    }

    func testPostAgenticVirtualagents() async throws {
        try await call("postAgenticVirtualagents") {
            try VirtualAgentsApi.postAgenticVirtualagents(body: $0.body())
        }
    }
}
