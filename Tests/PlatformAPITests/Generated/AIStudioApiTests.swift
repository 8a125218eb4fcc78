// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformAIStudio
import Testing

extension EveryFunctionTests {
    @Test(arguments: aiStudioApiCalls) func aiStudioApi(_ call: TypedCall) async throws { try await check(call) }

    static var aiStudioApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAgenticVirtualagentJobs") {
            try AIStudioApi.deleteAgenticVirtualagentJobs(virtualAgentId: $0.value("virtualAgentId"))
        }
        calls.add("deleteConversationsSummariesSetting") {
            try AIStudioApi.deleteConversationsSummariesSetting(summarySettingId: $0.value("summarySettingId"))
        }
        calls.add("deleteGuideJobs") {
            try AIStudioApi.deleteGuideJobs(guideId: $0.value("guideId"))
        }
        calls.add("getAgenticVirtualagent") {
            try AIStudioApi.getAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"))
        }
        calls.add("getAgenticVirtualagentJob") {
            try AIStudioApi.getAgenticVirtualagentJob(
                virtualAgentId: $0.value("virtualAgentId"), jobId: $0.value("jobId"))
        }
        calls.add("getAgenticVirtualagents") {
            try AIStudioApi.getAgenticVirtualagents(
                name: $0.optional("name"), nameContains: $0.optional("nameContains"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getConversationsSummariesSetting") {
            try AIStudioApi.getConversationsSummariesSetting(summarySettingId: $0.value("summarySettingId"))
        }
        calls.add("getConversationsSummariesSettings") {
            try AIStudioApi.getConversationsSummariesSettings(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"),
                sortOrder: $0.optional("sortOrder"), language: $0.optional("language"), sortBy: $0.optional("sortBy"))
        }
        calls.add("getGuide") {
            try AIStudioApi.getGuide(guideId: $0.value("guideId"))
        }
        calls.add("getGuideJob") {
            try AIStudioApi.getGuideJob(guideId: $0.value("guideId"), jobId: $0.value("jobId"))
        }
        calls.add("getGuideVersion") {
            try AIStudioApi.getGuideVersion(guideId: $0.value("guideId"), versionId: $0.value("versionId"))
        }
        calls.add("getGuideVersionJob") {
            try AIStudioApi.getGuideVersionJob(
                guideId: $0.value("guideId"), versionId: $0.value("versionId"), jobId: $0.value("jobId"))
        }
        calls.add("getGuides") {
            try AIStudioApi.getGuides(
                name: $0.optional("name"), nameContains: $0.optional("nameContains"), status: $0.optional("status"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getGuidesJob") {
            try AIStudioApi.getGuidesJob(jobId: $0.value("jobId"))
        }
        calls.add("patchAgenticVirtualagent") {
            try AIStudioApi.patchAgenticVirtualagent(virtualAgentId: $0.value("virtualAgentId"), body: $0.body())
        }
        calls.add("patchGuide") {
            try AIStudioApi.patchGuide(guideId: $0.value("guideId"), body: $0.body())
        }
        calls.add("patchGuideVersion") {
            try AIStudioApi.patchGuideVersion(
                guideId: $0.value("guideId"), versionId: $0.value("versionId"), body: $0.body())
        }
        calls.add("postAgenticVirtualagentVersionJobs") {
            try AIStudioApi.postAgenticVirtualagentVersionJobs(
                virtualAgentId: $0.value("virtualAgentId"), versionId: $0.value("versionId"), body: $0.body())
        }
        calls.add("postAgenticVirtualagents") {
            try AIStudioApi.postAgenticVirtualagents(body: $0.body())
        }
        calls.add("postConversationsSummariesPreview") {
            try AIStudioApi.postConversationsSummariesPreview(body: $0.body())
        }
        calls.add("postConversationsSummariesSettings") {
            try AIStudioApi.postConversationsSummariesSettings(body: $0.body())
        }
        calls.add("postGuideSessionTurns") {
            try AIStudioApi.postGuideSessionTurns(
                guideId: $0.value("guideId"), guideSessionId: $0.value("guideSessionId"), body: $0.body())
        }
        calls.add("postGuideVersionJobs") {
            try AIStudioApi.postGuideVersionJobs(
                guideId: $0.value("guideId"), versionId: $0.value("versionId"), body: $0.body())
        }
        calls.add("postGuideVersions") {
            try AIStudioApi.postGuideVersions(guideId: $0.value("guideId"), body: $0.body())
        }
        calls.add("postGuides") {
            try AIStudioApi.postGuides(body: $0.body())
        }
        calls.add("postGuidesJobs") {
            try AIStudioApi.postGuidesJobs(body: $0.body())
        }
        calls.add("postGuidesUploads") {
            try AIStudioApi.postGuidesUploads(body: $0.body())
        }
        calls.add("putConversationsSummariesSetting") {
            try AIStudioApi.putConversationsSummariesSetting(
                summarySettingId: $0.value("summarySettingId"), body: $0.body())
        }
        return calls
    }
}
