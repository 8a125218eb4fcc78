// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAIStudio

/// The functions of `AIStudioApi`, each of which is called once.
final class AIStudioApiTests: OperationTestCase {
    func testDeleteAgenticVirtualagentJobs() async throws {
        try await call("deleteAgenticVirtualagentJobs") {
            try AIStudioApi.deleteAgenticVirtualagentJobs(virtualAgentId: $0.value("virtualAgentId"))
        }
    }

    func testDeleteConversationsSummariesSetting() async throws {
        try await call("deleteConversationsSummariesSetting") {
            try AIStudioApi.deleteConversationsSummariesSetting(summarySettingId: $0.value("summarySettingId"))
        }
    }

    func testDeleteGuideJobs() async throws {
        try await call("deleteGuideJobs") {
            try AIStudioApi.deleteGuideJobs(guideId: $0.value("guideId"))
        }
    }

    func testGetAgenticVirtualagent() async throws {
        try await call("getAgenticVirtualagent") {
            try AIStudioApi.getAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"))
        }
    }

    func testGetAgenticVirtualagentJob() async throws {
        try await call("getAgenticVirtualagentJob") {
            try AIStudioApi.getAgenticVirtualagentJob(
                virtualAgentId: $0.value("virtualAgentId"), jobId: $0.value("jobId"))
        }
    }

    func testGetAgenticVirtualagents() async throws {
        try await call("getAgenticVirtualagents") {
            try AIStudioApi.getAgenticVirtualagents(
                name: $0.optional("name"), nameContains: $0.optional("nameContains"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetConversationsSummariesSetting() async throws {
        try await call("getConversationsSummariesSetting") {
            try AIStudioApi.getConversationsSummariesSetting(summarySettingId: $0.value("summarySettingId"))
        }
    }

    func testGetConversationsSummariesSettings() async throws {
        try await call("getConversationsSummariesSettings") {
            try AIStudioApi.getConversationsSummariesSettings(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"),
                sortOrder: $0.optional("sortOrder"), language: $0.optional("language"), sortBy: $0.optional("sortBy"))
        }
    }

    func testGetGuide() async throws {
        try await call("getGuide") {
            try AIStudioApi.getGuide(guideId: $0.value("guideId"))
        }
    }

    func testGetGuideJob() async throws {
        try await call("getGuideJob") {
            try AIStudioApi.getGuideJob(guideId: $0.value("guideId"), jobId: $0.value("jobId"))
        }
    }

    func testGetGuideVersion() async throws {
        try await call("getGuideVersion") {
            try AIStudioApi.getGuideVersion(guideId: $0.value("guideId"), versionId: $0.value("versionId"))
        }
    }

    func testGetGuideVersionJob() async throws {
        try await call("getGuideVersionJob") {
            try AIStudioApi.getGuideVersionJob(
                guideId: $0.value("guideId"), versionId: $0.value("versionId"), jobId: $0.value("jobId"))
        }
    }

    func testGetGuides() async throws {
        try await call("getGuides") {
            try AIStudioApi.getGuides(
                name: $0.optional("name"), nameContains: $0.optional("nameContains"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetGuidesJob() async throws {
        try await call("getGuidesJob") {
            try AIStudioApi.getGuidesJob(jobId: $0.value("jobId"))
        }
    }

    func testPatchAgenticVirtualagent() async throws {
        try await call("patchAgenticVirtualagent") {
            try AIStudioApi.patchAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"), body: $0.body())
        }
    }

    func testPatchGuide() async throws {
        try await call("patchGuide") {
            try AIStudioApi.patchGuide(guideId: $0.value("guideId"), body: $0.body())
        }
    }

    func testPatchGuideVersion() async throws {
        try await call("patchGuideVersion") {
            try AIStudioApi.patchGuideVersion(
                guideId: $0.value("guideId"), versionId: $0.value("versionId"), body: $0.body())
        }
    }

    func testPostAgenticVirtualagentVersionJobs() async throws {
        try await call("postAgenticVirtualagentVersionJobs") {
            try AIStudioApi.postAgenticVirtualagentVersionJobs(
                virtualAgentId: $0.value("virtualAgentId"), versionId: $0.value("versionId"), body: $0.body())
        }
    }

    func testPostAgenticVirtualagents() async throws {
        try await call("postAgenticVirtualagents") {
            try AIStudioApi.postAgenticVirtualagents(body: $0.body())
        }
    }

    func testPostConversationsSummariesPreview() async throws {
        try await call("postConversationsSummariesPreview") {
            try AIStudioApi.postConversationsSummariesPreview(body: $0.body())
        }
    }

    func testPostConversationsSummariesSettings() async throws {
        try await call("postConversationsSummariesSettings") {
            try AIStudioApi.postConversationsSummariesSettings(body: $0.body())
        }
    }

    func testPostGuideSessionTurns() async throws {
        try await call("postGuideSessionTurns") {
            try AIStudioApi.postGuideSessionTurns(
                guideId: $0.value("guideId"), guideSessionId: $0.value("guideSessionId"), body: $0.body())
        }
    }

    func testPostGuideVersionJobs() async throws {
        try await call("postGuideVersionJobs") {
            try AIStudioApi.postGuideVersionJobs(
                guideId: $0.value("guideId"), versionId: $0.value("versionId"), body: $0.body())
        }
    }

    func testPostGuideVersions() async throws {
        try await call("postGuideVersions") {
            try AIStudioApi.postGuideVersions(guideId: $0.value("guideId"), body: $0.body())
        }
    }

    func testPostGuides() async throws {
        try await call("postGuides") {
            try AIStudioApi.postGuides(body: $0.body())
        }
    }

    func testPostGuidesJobs() async throws {
        try await call("postGuidesJobs") {
            try AIStudioApi.postGuidesJobs(body: $0.body())
        }
    }

    func testPostGuidesUploads() async throws {
        try await call("postGuidesUploads") {
            try AIStudioApi.postGuidesUploads(body: $0.body())
        }
    }

    func testPutConversationsSummariesSetting() async throws {
        try await call("putConversationsSummariesSetting") {
            try AIStudioApi.putConversationsSummariesSetting(
                summarySettingId: $0.value("summarySettingId"), body: $0.body())
        }
    }
}
