// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformRecording
import Testing

extension EveryFunctionTests {
    @Test(arguments: recordingApiCalls) func recordingApi(_ call: TypedCall) async throws { try await check(call) }

    static var recordingApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteConversationRecordingAnnotation") {
            try RecordingApi.deleteConversationRecordingAnnotation(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                annotationId: $0.value("annotationId"))
        }
        calls.add("deleteOrphanrecording") {
            try RecordingApi.deleteOrphanrecording(orphanId: $0.value("orphanId"))
        }
        calls.add("deleteRecordingCrossplatformMediaretentionpolicies") {
            try RecordingApi.deleteRecordingCrossplatformMediaretentionpolicies(ids: $0.value("ids"))
        }
        calls.add("deleteRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.deleteRecordingCrossplatformMediaretentionpolicy(policyId: $0.value("policyId"))
        }
        calls.add("deleteRecordingJob") {
            try RecordingApi.deleteRecordingJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteRecordingMediaretentionpolicies") {
            try RecordingApi.deleteRecordingMediaretentionpolicies(ids: $0.value("ids"))
        }
        calls.add("deleteRecordingMediaretentionpolicy") {
            try RecordingApi.deleteRecordingMediaretentionpolicy(policyId: $0.value("policyId"))
        }
        calls.add("getConversationRecording") {
            try RecordingApi.getConversationRecording(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                formatId: $0.optional("formatId"), emailFormatId: $0.optional("emailFormatId"),
                chatFormatId: $0.optional("chatFormatId"), messageFormatId: $0.optional("messageFormatId"),
                download: $0.optional("download"), fileName: $0.optional("fileName"), locale: $0.optional("locale"),
                mediaFormats: $0.optional("mediaFormats"))
        }
        calls.add("getConversationRecordingAnnotation") {
            try RecordingApi.getConversationRecordingAnnotation(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                annotationId: $0.value("annotationId"))
        }
        calls.add("getConversationRecordingAnnotations") {
            try RecordingApi.getConversationRecordingAnnotations(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"))
        }
        calls.add("getConversationRecordingmetadata") {
            try RecordingApi.getConversationRecordingmetadata(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationRecordingmetadataRecordingId") {
            try RecordingApi.getConversationRecordingmetadataRecordingId(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"))
        }
        calls.add("getConversationRecordings") {
            try RecordingApi.getConversationRecordings(
                conversationId: $0.value("conversationId"), maxWaitMs: $0.optional("maxWaitMs"),
                formatId: $0.optional("formatId"), mediaFormats: $0.optional("mediaFormats"),
                locale: $0.optional("locale"),
                includePauseAnnotationsForScreenRecordings: $0.optional("includePauseAnnotationsForScreenRecordings"))
        }
        calls.add("getOrphanrecording") {
            try RecordingApi.getOrphanrecording(orphanId: $0.value("orphanId"))
        }
        calls.add("getOrphanrecordingMedia") {
            try RecordingApi.getOrphanrecordingMedia(
                orphanId: $0.value("orphanId"), formatId: $0.optional("formatId"),
                emailFormatId: $0.optional("emailFormatId"), chatFormatId: $0.optional("chatFormatId"),
                messageFormatId: $0.optional("messageFormatId"), download: $0.optional("download"),
                fileName: $0.optional("fileName"), locale: $0.optional("locale"),
                mediaFormats: $0.optional("mediaFormats"))
        }
        calls.add("getOrphanrecordings") {
            try RecordingApi.getOrphanrecordings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), hasConversation: $0.optional("hasConversation"),
                media: $0.optional("media"))
        }
        calls.add("getRecordingBatchrequest") {
            try RecordingApi.getRecordingBatchrequest(jobId: $0.value("jobId"))
        }
        calls.add("getRecordingCrossplatformMediaretentionpolicies") {
            try RecordingApi.getRecordingCrossplatformMediaretentionpolicies(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), name: $0.optional("name"), enabled: $0.optional("enabled"),
                summary: $0.optional("summary"), hasErrors: $0.optional("hasErrors"),
                deleteDaysThreshold: $0.optional("deleteDaysThreshold"))
        }
        calls.add("getRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.getRecordingCrossplatformMediaretentionpolicy(policyId: $0.value("policyId"))
        }
        calls.add("getRecordingJob") {
            try RecordingApi.getRecordingJob(jobId: $0.value("jobId"))
        }
        calls.add("getRecordingJobFailedrecordings") {
            try RecordingApi.getRecordingJobFailedrecordings(
                jobId: $0.value("jobId"), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                includeTotal: $0.optional("includeTotal"), cursor: $0.optional("cursor"))
        }
        calls.add("getRecordingJobs") {
            try RecordingApi.getRecordingJobs(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                state: $0.optional("state"), showOnlyMyJobs: $0.optional("showOnlyMyJobs"),
                jobType: $0.optional("jobType"), includeTotal: $0.optional("includeTotal"),
                cursor: $0.optional("cursor"))
        }
        calls.add("getRecordingKeyconfiguration") {
            try RecordingApi.getRecordingKeyconfiguration(keyConfigurationId: $0.value("keyConfigurationId"))
        }
        calls.add("getRecordingKeyconfigurations") { _ in RecordingApi.getRecordingKeyconfigurations() }
        calls.add("getRecordingMediaretentionpolicies") {
            try RecordingApi.getRecordingMediaretentionpolicies(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), name: $0.optional("name"), enabled: $0.optional("enabled"),
                summary: $0.optional("summary"), hasErrors: $0.optional("hasErrors"),
                deleteDaysThreshold: $0.optional("deleteDaysThreshold"))
        }
        calls.add("getRecordingMediaretentionpolicy") {
            try RecordingApi.getRecordingMediaretentionpolicy(policyId: $0.value("policyId"))
        }
        calls.add("getRecordingRecordingkeys") {
            try RecordingApi.getRecordingRecordingkeys(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getRecordingRecordingkeysRotationschedule") { _ in RecordingApi.getRecordingRecordingkeysRotationschedule() }
        calls.add("getRecordingSettings") {
            try RecordingApi.getRecordingSettings(createDefault: $0.optional("createDefault"))
        }
        calls.add("getRecordingUploadsReport") {
            try RecordingApi.getRecordingUploadsReport(reportId: $0.value("reportId"))
        }
        calls.add("getRecordingsRetentionQuery") {
            try RecordingApi.getRecordingsRetentionQuery(
                retentionThresholdDays: $0.value("retentionThresholdDays"), cursor: $0.optional("cursor"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getRecordingsScreensessionsDetails") { _ in RecordingApi.getRecordingsScreensessionsDetails() }
        calls.add("patchRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.patchRecordingCrossplatformMediaretentionpolicy(
                policyId: $0.value("policyId"), body: $0.body())
        }
        calls.add("patchRecordingMediaretentionpolicy") {
            try RecordingApi.patchRecordingMediaretentionpolicy(policyId: $0.value("policyId"), body: $0.body())
        }
        calls.add("postConversationRecordingAnnotations") {
            try RecordingApi.postConversationRecordingAnnotations(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"), body: $0.body())
        }
        calls.add("postRecordingBatchrequests") {
            try RecordingApi.postRecordingBatchrequests(body: $0.body())
        }
        calls.add("postRecordingCrossplatformMediaretentionpolicies") {
            try RecordingApi.postRecordingCrossplatformMediaretentionpolicies(body: $0.body())
        }
        calls.add("postRecordingJobs") {
            try RecordingApi.postRecordingJobs(body: $0.body())
        }
        calls.add("postRecordingKeyconfigurations") {
            try RecordingApi.postRecordingKeyconfigurations(body: $0.body())
        }
        calls.add("postRecordingKeyconfigurationsValidate") {
            try RecordingApi.postRecordingKeyconfigurationsValidate(body: $0.body())
        }
        calls.add("postRecordingLocalkeys") {
            try RecordingApi.postRecordingLocalkeys(body: $0.body())
        }
        calls.add("postRecordingMediaretentionpolicies") {
            try RecordingApi.postRecordingMediaretentionpolicies(body: $0.body())
        }
        calls.add("postRecordingRecordingkeys") { _ in RecordingApi.postRecordingRecordingkeys() }
        calls.add("postRecordingUploadsReports") {
            try RecordingApi.postRecordingUploadsReports(body: $0.body())
        }
        calls.add("postRecordingsDeletionprotection") {
            try RecordingApi.postRecordingsDeletionprotection(body: $0.body())
        }
        calls.add("postRecordingsScreensessionsAcknowledge") {
            try RecordingApi.postRecordingsScreensessionsAcknowledge(body: $0.body())
        }
        calls.add("postRecordingsScreensessionsMetadata") {
            try RecordingApi.postRecordingsScreensessionsMetadata(body: $0.body())
        }
        calls.add("putConversationRecording") {
            try RecordingApi.putConversationRecording(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"), body: $0.body(),
                clearExport: $0.optional("clearExport"))
        }
        calls.add("putConversationRecordingAnnotation") {
            try RecordingApi.putConversationRecordingAnnotation(
                conversationId: $0.value("conversationId"), recordingId: $0.value("recordingId"),
                annotationId: $0.value("annotationId"), body: $0.body())
        }
        calls.add("putOrphanrecording") {
            try RecordingApi.putOrphanrecording(orphanId: $0.value("orphanId"), body: $0.body())
        }
        calls.add("putRecordingCrossplatformMediaretentionpolicy") {
            try RecordingApi.putRecordingCrossplatformMediaretentionpolicy(
                policyId: $0.value("policyId"), body: $0.body())
        }
        calls.add("putRecordingJob") {
            try RecordingApi.putRecordingJob(jobId: $0.value("jobId"), body: $0.body())
        }
        calls.add("putRecordingKeyconfiguration") {
            try RecordingApi.putRecordingKeyconfiguration(
                keyConfigurationId: $0.value("keyConfigurationId"), body: $0.body())
        }
        calls.add("putRecordingMediaretentionpolicy") {
            try RecordingApi.putRecordingMediaretentionpolicy(policyId: $0.value("policyId"), body: $0.body())
        }
        calls.add("putRecordingRecordingkeysRotationschedule") {
            try RecordingApi.putRecordingRecordingkeysRotationschedule(body: $0.body())
        }
        calls.add("putRecordingSettings") {
            try RecordingApi.putRecordingSettings(body: $0.body())
        }
        calls.add("putRecordingsDeletionprotection") {
            try RecordingApi.putRecordingsDeletionprotection(body: $0.body(), protect: $0.optional("protect"))
        }
        return calls
    }
}
