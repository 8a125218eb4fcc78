// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformRecording

/// The functions of `RecordingApi`, each of which is called once.
final class RecordingApiTests: OperationTestCase {
    func testDeleteConversationRecordingAnnotation() async throws {
        try await call("deleteConversationRecordingAnnotation") {
            try RecordingApi.deleteConversationRecordingAnnotation(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                annotationId: $0.value("annotationId"))
        }
    }

    func testDeleteOrphanrecording() async throws {
        try await call("deleteOrphanrecording") {
            try RecordingApi.deleteOrphanrecording(orphanId: $0.value("orphanId"))
        }
    }

    func testDeleteRecordingCrossplatformMediaretentionpolicies() async throws {
        try await call("deleteRecordingCrossplatformMediaretentionpolicies") {
            try RecordingApi.deleteRecordingCrossplatformMediaretentionpolicies(ids: $0.value("ids"))
        }
    }

    func testDeleteRecordingCrossplatformMediaretentionpolicy() async throws {
        try await call("deleteRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.deleteRecordingCrossplatformMediaretentionpolicy(policyId: $0.value("policyId"))
        }
    }

    func testDeleteRecordingJob() async throws {
        try await call("deleteRecordingJob") {
            try RecordingApi.deleteRecordingJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteRecordingMediaretentionpolicies() async throws {
        try await call("deleteRecordingMediaretentionpolicies") {
            try RecordingApi.deleteRecordingMediaretentionpolicies(ids: $0.value("ids"))
        }
    }

    func testDeleteRecordingMediaretentionpolicy() async throws {
        try await call("deleteRecordingMediaretentionpolicy") {
            try RecordingApi.deleteRecordingMediaretentionpolicy(policyId: $0.value("policyId"))
        }
    }

    func testGetConversationRecording() async throws {
        try await call("getConversationRecording") {
            try RecordingApi.getConversationRecording(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                formatId: $0.optional("formatId"), emailFormatId: $0.optional("emailFormatId"),
                chatFormatId: $0.optional("chatFormatId"), messageFormatId: $0.optional("messageFormatId"),
                download: $0.optional("download"), fileName: $0.optional("fileName"), locale: $0.optional("locale"),
                mediaFormats: $0.optional("mediaFormats"))
        }
    }

    func testGetConversationRecordingAnnotation() async throws {
        try await call("getConversationRecordingAnnotation") {
            try RecordingApi.getConversationRecordingAnnotation(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                annotationId: $0.value("annotationId"))
        }
    }

    func testGetConversationRecordingAnnotations() async throws {
        try await call("getConversationRecordingAnnotations") {
            try RecordingApi.getConversationRecordingAnnotations(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"))
        }
    }

    func testGetConversationRecordingmetadata() async throws {
        try await call("getConversationRecordingmetadata") {
            try RecordingApi.getConversationRecordingmetadata(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationRecordingmetadataRecordingId() async throws {
        try await call("getConversationRecordingmetadataRecordingId") {
            try RecordingApi.getConversationRecordingmetadataRecordingId(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"))
        }
    }

    func testGetConversationRecordings() async throws {
        try await call("getConversationRecordings") {
            try RecordingApi.getConversationRecordings(
                conversationId: $0.value("conversationId"), maxWaitMs: $0.optional("maxWaitMs"),
                formatId: $0.optional("formatId"), mediaFormats: $0.optional("mediaFormats"),
                locale: $0.optional("locale"),
                includePauseAnnotationsForScreenRecordings: $0.optional("includePauseAnnotationsForScreenRecordings"))
        }
    }

    func testGetOrphanrecording() async throws {
        try await call("getOrphanrecording") {
            try RecordingApi.getOrphanrecording(orphanId: $0.value("orphanId"))
        }
    }

    func testGetOrphanrecordingMedia() async throws {
        try await call("getOrphanrecordingMedia") {
            try RecordingApi.getOrphanrecordingMedia(
                orphanId: $0.value("orphanId"), formatId: $0.optional("formatId"),
                emailFormatId: $0.optional("emailFormatId"), chatFormatId: $0.optional("chatFormatId"),
                messageFormatId: $0.optional("messageFormatId"), download: $0.optional("download"),
                fileName: $0.optional("fileName"), locale: $0.optional("locale"),
                mediaFormats: $0.optional("mediaFormats"))
        }
    }

    func testGetOrphanrecordings() async throws {
        try await call("getOrphanrecordings") {
            try RecordingApi.getOrphanrecordings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), hasConversation: $0.optional("hasConversation"),
                media: $0.optional("media"))
        }
    }

    func testGetRecordingBatchrequest() async throws {
        try await call("getRecordingBatchrequest") {
            try RecordingApi.getRecordingBatchrequest(jobId: $0.value("jobId"))
        }
    }

    func testGetRecordingCrossplatformMediaretentionpolicies() async throws {
        try await call("getRecordingCrossplatformMediaretentionpolicies") {
            try RecordingApi.getRecordingCrossplatformMediaretentionpolicies(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), name: $0.optional("name"), enabled: $0.optional("enabled"),
                summary: $0.optional("summary"), hasErrors: $0.optional("hasErrors"),
                deleteDaysThreshold: $0.optional("deleteDaysThreshold"))
        }
    }

    func testGetRecordingCrossplatformMediaretentionpolicy() async throws {
        try await call("getRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.getRecordingCrossplatformMediaretentionpolicy(policyId: $0.value("policyId"))
        }
    }

    func testGetRecordingJob() async throws {
        try await call("getRecordingJob") {
            try RecordingApi.getRecordingJob(jobId: $0.value("jobId"))
        }
    }

    func testGetRecordingJobFailedrecordings() async throws {
        try await call("getRecordingJobFailedrecordings") {
            try RecordingApi.getRecordingJobFailedrecordings(
                jobId: $0.value("jobId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                includeTotal: $0.optional("includeTotal"), cursor: $0.optional("cursor"))
        }
    }

    func testGetRecordingJobs() async throws {
        try await call("getRecordingJobs") {
            try RecordingApi.getRecordingJobs(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                state: $0.optional("state"), showOnlyMyJobs: $0.optional("showOnlyMyJobs"),
                jobType: $0.optional("jobType"), includeTotal: $0.optional("includeTotal"),
                cursor: $0.optional("cursor"))
        }
    }

    func testGetRecordingKeyconfiguration() async throws {
        try await call("getRecordingKeyconfiguration") {
            try RecordingApi.getRecordingKeyconfiguration(keyConfigurationId: $0.value("keyConfigurationId"))
        }
    }

    func testGetRecordingKeyconfigurations() async throws {
        try await call("getRecordingKeyconfigurations") { _ in
            RecordingApi.getRecordingKeyconfigurations()
        }
    }

    func testGetRecordingMediaretentionpolicies() async throws {
        try await call("getRecordingMediaretentionpolicies") {
            try RecordingApi.getRecordingMediaretentionpolicies(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), name: $0.optional("name"), enabled: $0.optional("enabled"),
                summary: $0.optional("summary"), hasErrors: $0.optional("hasErrors"),
                deleteDaysThreshold: $0.optional("deleteDaysThreshold"))
        }
    }

    func testGetRecordingMediaretentionpolicy() async throws {
        try await call("getRecordingMediaretentionpolicy") {
            try RecordingApi.getRecordingMediaretentionpolicy(policyId: $0.value("policyId"))
        }
    }

    func testGetRecordingRecordingkeys() async throws {
        try await call("getRecordingRecordingkeys") {
            try RecordingApi.getRecordingRecordingkeys(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetRecordingRecordingkeysRotationschedule() async throws {
        try await call("getRecordingRecordingkeysRotationschedule") { _ in
            RecordingApi.getRecordingRecordingkeysRotationschedule()
        }
    }

    func testGetRecordingSettings() async throws {
        try await call("getRecordingSettings") {
            try RecordingApi.getRecordingSettings(createDefault: $0.optional("createDefault"))
        }
    }

    func testGetRecordingUploadsReport() async throws {
        try await call("getRecordingUploadsReport") {
            try RecordingApi.getRecordingUploadsReport(reportId: $0.value("reportId"))
        }
    }

    func testGetRecordingsRetentionQuery() async throws {
        try await call("getRecordingsRetentionQuery") {
            try RecordingApi.getRecordingsRetentionQuery(
                retentionThresholdDays: $0.value("retentionThresholdDays"), cursor: $0.optional("cursor"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetRecordingsScreensessionsDetails() async throws {
        try await call("getRecordingsScreensessionsDetails") { _ in
            RecordingApi.getRecordingsScreensessionsDetails()
        }
    }

    func testPatchRecordingCrossplatformMediaretentionpolicy() async throws {
        try await call("patchRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.patchRecordingCrossplatformMediaretentionpolicy(
                policyId: $0.value("policyId"), body: $0.body())
        }
    }

    func testPatchRecordingMediaretentionpolicy() async throws {
        try await call("patchRecordingMediaretentionpolicy") {
            try RecordingApi.patchRecordingMediaretentionpolicy(policyId: $0.value("policyId"), body: $0.body())
        }
    }

    func testPostConversationRecordingAnnotations() async throws {
        try await call("postConversationRecordingAnnotations") {
            try RecordingApi.postConversationRecordingAnnotations(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"), body: $0.body())
        }
    }

    func testPostRecordingBatchrequests() async throws {
        try await call("postRecordingBatchrequests") {
            try RecordingApi.postRecordingBatchrequests(body: $0.body())
        }
    }

    func testPostRecordingCrossplatformMediaretentionpolicies() async throws {
        try await call("postRecordingCrossplatformMediaretentionpolicies") {
            try RecordingApi.postRecordingCrossplatformMediaretentionpolicies(body: $0.body())
        }
    }

    func testPostRecordingJobs() async throws {
        try await call("postRecordingJobs") {
            try RecordingApi.postRecordingJobs(body: $0.body())
        }
    }

    func testPostRecordingKeyconfigurations() async throws {
        try await call("postRecordingKeyconfigurations") {
            try RecordingApi.postRecordingKeyconfigurations(body: $0.body())
        }
    }

    func testPostRecordingKeyconfigurationsValidate() async throws {
        try await call("postRecordingKeyconfigurationsValidate") {
            try RecordingApi.postRecordingKeyconfigurationsValidate(body: $0.body())
        }
    }

    func testPostRecordingLocalkeys() async throws {
        try await call("postRecordingLocalkeys") {
            try RecordingApi.postRecordingLocalkeys(body: $0.body())
        }
    }

    func testPostRecordingMediaretentionpolicies() async throws {
        try await call("postRecordingMediaretentionpolicies") {
            try RecordingApi.postRecordingMediaretentionpolicies(body: $0.body())
        }
    }

    func testPostRecordingRecordingkeys() async throws {
        try await call("postRecordingRecordingkeys") { _ in
            RecordingApi.postRecordingRecordingkeys()
        }
    }

    func testPostRecordingUploadsReports() async throws {
        try await call("postRecordingUploadsReports") {
            try RecordingApi.postRecordingUploadsReports(body: $0.body())
        }
    }

    func testPostRecordingsDeletionprotection() async throws {
        try await call("postRecordingsDeletionprotection") {
            try RecordingApi.postRecordingsDeletionprotection(body: $0.body())
        }
    }

    func testPostRecordingsScreensessionsAcknowledge() async throws {
        try await call("postRecordingsScreensessionsAcknowledge") {
            try RecordingApi.postRecordingsScreensessionsAcknowledge(body: $0.body())
        }
    }

    func testPostRecordingsScreensessionsMetadata() async throws {
        try await call("postRecordingsScreensessionsMetadata") {
            try RecordingApi.postRecordingsScreensessionsMetadata(body: $0.body())
        }
    }

    func testPutConversationRecording() async throws {
        try await call("putConversationRecording") {
            try RecordingApi.putConversationRecording(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"), body: $0.body(),
                clearExport: $0.optional("clearExport"))
        }
    }

    func testPutConversationRecordingAnnotation() async throws {
        try await call("putConversationRecordingAnnotation") {
            try RecordingApi.putConversationRecordingAnnotation(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                annotationId: $0.value("annotationId"), body: $0.body())
        }
    }

    func testPutOrphanrecording() async throws {
        try await call("putOrphanrecording") {
            try RecordingApi.putOrphanrecording(orphanId: $0.value("orphanId"), body: $0.body())
        }
    }

    func testPutRecordingCrossplatformMediaretentionpolicy() async throws {
        try await call("putRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.putRecordingCrossplatformMediaretentionpolicy(
                policyId: $0.value("policyId"), body: $0.body())
        }
    }

    func testPutRecordingJob() async throws {
        try await call("putRecordingJob") {
            try RecordingApi.putRecordingJob(jobId: $0.value("jobId"), body: $0.body())
        }
    }

    func testPutRecordingKeyconfiguration() async throws {
        try await call("putRecordingKeyconfiguration") {
            try RecordingApi.putRecordingKeyconfiguration(
                keyConfigurationId: $0.value("keyConfigurationId"), body: $0.body())
        }
    }

    func testPutRecordingMediaretentionpolicy() async throws {
        try await call("putRecordingMediaretentionpolicy") {
            try RecordingApi.putRecordingMediaretentionpolicy(policyId: $0.value("policyId"), body: $0.body())
        }
    }

    func testPutRecordingRecordingkeysRotationschedule() async throws {
        try await call("putRecordingRecordingkeysRotationschedule") {
            try RecordingApi.putRecordingRecordingkeysRotationschedule(body: $0.body())
        }
    }

    func testPutRecordingSettings() async throws {
        try await call("putRecordingSettings") {
            try RecordingApi.putRecordingSettings(body: $0.body())
        }
    }

    func testPutRecordingsDeletionprotection() async throws {
        try await call("putRecordingsDeletionprotection") {
            try RecordingApi.putRecordingsDeletionprotection(body: $0.body(), protect: $0.optional("protect"))
        }
    }
}
