// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUploads
import Testing

extension EveryFunctionTests {
    @Test(arguments: uploadsApiCalls) func uploadsApi(_ call: TypedCall) async throws { try await check(call) }

    static var uploadsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("getKnowledgeKnowledgebaseUploadsUrlsJob") {
            try UploadsApi.getKnowledgeKnowledgebaseUploadsUrlsJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), jobId: $0.value("jobId"))
        }
        calls.add("postGamificationContestsUploadsPrizeimages") {
            try UploadsApi.postGamificationContestsUploadsPrizeimages(body: $0.body())
        }
        calls.add("postGuidesUploads") {
            try UploadsApi.postGuidesUploads(body: $0.body())
        }
        calls.add("postIntegrationsActionDraftFunctionUpload") {
            try UploadsApi.postIntegrationsActionDraftFunctionUpload(actionId: $0.value("actionId"), body: $0.body())
        }
        calls.add("postKnowledgeDocumentuploads") {
            try UploadsApi.postKnowledgeDocumentuploads(body: $0.body())
        }
        calls.add("postKnowledgeKnowledgebaseUploadsUrlsJobs") {
            try UploadsApi.postKnowledgeKnowledgebaseUploadsUrlsJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
        calls.add("postLanguageunderstandingMinerUploads") {
            try UploadsApi.postLanguageunderstandingMinerUploads(minerId: $0.value("minerId"), body: $0.body())
        }
        calls.add("postUploadsLearningCoverart") {
            try UploadsApi.postUploadsLearningCoverart(body: $0.body())
        }
        calls.add("postUploadsPublicassetsImages") {
            try UploadsApi.postUploadsPublicassetsImages(body: $0.body())
        }
        calls.add("postUploadsRecordings") {
            try UploadsApi.postUploadsRecordings(body: $0.body())
        }
        calls.add("postUploadsWorkforcemanagementHistoricaldataCsv") {
            try UploadsApi.postUploadsWorkforcemanagementHistoricaldataCsv(body: $0.body())
        }
        return calls
    }
}
