// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformUploads

/// The functions of `UploadsApi`, each of which is called once.
final class UploadsApiTests: OperationTestCase {
    func testGetKnowledgeKnowledgebaseUploadsUrlsJob() async throws {
        try await call("getKnowledgeKnowledgebaseUploadsUrlsJob") {
            try UploadsApi.getKnowledgeKnowledgebaseUploadsUrlsJob(
                knowledgeBaseId: $0.value("knowledgeBaseId"), jobId: $0.value("jobId"))
        }
    }

    func testPostGamificationContestsUploadsPrizeimages() async throws {
        try await call("postGamificationContestsUploadsPrizeimages") {
            try UploadsApi.postGamificationContestsUploadsPrizeimages(body: $0.body())
        }
    }

    func testPostGuidesUploads() async throws {
        try await call("postGuidesUploads") {
            try UploadsApi.postGuidesUploads(body: $0.body())
        }
    }

    func testPostIntegrationsActionDraftFunctionUpload() async throws {
        try await call("postIntegrationsActionDraftFunctionUpload") {
            try UploadsApi.postIntegrationsActionDraftFunctionUpload(actionId: $0.value("actionId"), body: $0.body())
        }
    }

    func testPostKnowledgeDocumentuploads() async throws {
        try await call("postKnowledgeDocumentuploads") {
            try UploadsApi.postKnowledgeDocumentuploads(body: $0.body())
        }
    }

    func testPostKnowledgeKnowledgebaseUploadsUrlsJobs() async throws {
        try await call("postKnowledgeKnowledgebaseUploadsUrlsJobs") {
            try UploadsApi.postKnowledgeKnowledgebaseUploadsUrlsJobs(
                knowledgeBaseId: $0.value("knowledgeBaseId"), body: $0.body())
        }
    }

    func testPostLanguageunderstandingMinerUploads() async throws {
        try await call("postLanguageunderstandingMinerUploads") {
            try UploadsApi.postLanguageunderstandingMinerUploads(minerId: $0.value("minerId"), body: $0.body())
        }
    }

    func testPostUploadsLearningCoverart() async throws {
        try await call("postUploadsLearningCoverart") {
            try UploadsApi.postUploadsLearningCoverart(body: $0.body())
        }
    }

    func testPostUploadsPublicassetsImages() async throws {
        try await call("postUploadsPublicassetsImages") {
            try UploadsApi.postUploadsPublicassetsImages(body: $0.body())
        }
    }

    func testPostUploadsRecordings() async throws {
        try await call("postUploadsRecordings") {
            try UploadsApi.postUploadsRecordings(body: $0.body())
        }
    }

    func testPostUploadsWorkforcemanagementHistoricaldataCsv() async throws {
        try await call("postUploadsWorkforcemanagementHistoricaldataCsv") {
            try UploadsApi.postUploadsWorkforcemanagementHistoricaldataCsv(body: $0.body())
        }
    }
}
