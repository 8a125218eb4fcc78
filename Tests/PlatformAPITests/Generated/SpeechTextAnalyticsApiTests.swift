// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSpeechTextAnalytics

/// The functions of `SpeechTextAnalyticsApi`, each of which is called once.
final class SpeechTextAnalyticsApiTests: OperationTestCase {
    func testDeleteSpeechandtextanalyticsCategory() async throws {
        try await call("deleteSpeechandtextanalyticsCategory") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsCategory(categoryId: $0.value("categoryId"))
        }
    }

    func testDeleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId() async throws {
        try await call("deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: $0.value("dictionaryFeedbackId"))
        }
    }

    func testDeleteSpeechandtextanalyticsProgram() async throws {
        try await call("deleteSpeechandtextanalyticsProgram") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsProgram(
                programId: $0.value("programId"), forceDelete: $0.optional("forceDelete"))
        }
    }

    func testDeleteSpeechandtextanalyticsReprocessingJob() async throws {
        try await call("deleteSpeechandtextanalyticsReprocessingJob") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsReprocessingJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteSpeechandtextanalyticsSentimentfeedback() async throws {
        try await call("deleteSpeechandtextanalyticsSentimentfeedback") { _ in
            SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsSentimentfeedback()
        }
    }

    func testDeleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId() async throws {
        try await call("deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
                sentimentFeedbackId: $0.value("sentimentFeedbackId"))
        }
    }

    func testDeleteSpeechandtextanalyticsTopic() async throws {
        try await call("deleteSpeechandtextanalyticsTopic") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsTopic(topicId: $0.value("topicId"))
        }
    }

    func testGetSpeechandtextanalyticsCategories() async throws {
        try await call("getSpeechandtextanalyticsCategories") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsCategories(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"), ids: $0.optional("ids"))
        }
    }

    func testGetSpeechandtextanalyticsCategory() async throws {
        try await call("getSpeechandtextanalyticsCategory") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsCategory(categoryId: $0.value("categoryId"))
        }
    }

    func testGetSpeechandtextanalyticsConversation() async throws {
        try await call("getSpeechandtextanalyticsConversation") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversation(conversationId: $0.value("conversationId"))
        }
    }

    func testGetSpeechandtextanalyticsConversationCategories() async throws {
        try await call("getSpeechandtextanalyticsConversationCategories") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCategories(
                conversationId: $0.value("conversationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetSpeechandtextanalyticsConversationCommunicationTranscripturl() async throws {
        try await call("getSpeechandtextanalyticsConversationCommunicationTranscripturl") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCommunicationTranscripturl(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
    }

    func testGetSpeechandtextanalyticsConversationCommunicationTranscripturls() async throws {
        try await call("getSpeechandtextanalyticsConversationCommunicationTranscripturls") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCommunicationTranscripturls(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
    }

    func testGetSpeechandtextanalyticsConversationSentiments() async throws {
        try await call("getSpeechandtextanalyticsConversationSentiments") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationSentiments(
                conversationId: $0.value("conversationId"))
        }
    }

    func testGetSpeechandtextanalyticsConversationSummaries() async throws {
        try await call("getSpeechandtextanalyticsConversationSummaries") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationSummaries(
                conversationId: $0.value("conversationId"))
        }
    }

    func testGetSpeechandtextanalyticsDictionaryfeedback() async throws {
        try await call("getSpeechandtextanalyticsDictionaryfeedback") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsDictionaryfeedback(
                dialect: $0.optional("dialect"), transcriptionEngine: $0.optional("transcriptionEngine"),
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId() async throws {
        try await call("getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: $0.value("dictionaryFeedbackId"))
        }
    }

    func testGetSpeechandtextanalyticsProgram() async throws {
        try await call("getSpeechandtextanalyticsProgram") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgram(programId: $0.value("programId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramMappings() async throws {
        try await call("getSpeechandtextanalyticsProgramMappings") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramMappings(programId: $0.value("programId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramSettingsInsights() async throws {
        try await call("getSpeechandtextanalyticsProgramSettingsInsights") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramSettingsInsights(
                programId: $0.value("programId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramSettingsProcessing() async throws {
        try await call("getSpeechandtextanalyticsProgramSettingsProcessing") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramSettingsProcessing(
                programId: $0.value("programId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramTranscriptionengines() async throws {
        try await call("getSpeechandtextanalyticsProgramTranscriptionengines") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramTranscriptionengines(
                programId: $0.value("programId"))
        }
    }

    func testGetSpeechandtextanalyticsPrograms() async throws {
        try await call("getSpeechandtextanalyticsPrograms") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsPrograms(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"), state: $0.optional("state"),
                name: $0.optional("name"), ids: $0.optional("ids"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsGeneralJob() async throws {
        try await call("getSpeechandtextanalyticsProgramsGeneralJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsGeneralJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsMappings() async throws {
        try await call("getSpeechandtextanalyticsProgramsMappings") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsMappings(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsPublishjob() async throws {
        try await call("getSpeechandtextanalyticsProgramsPublishjob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsPublishjob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsSettingsInsights() async throws {
        try await call("getSpeechandtextanalyticsProgramsSettingsInsights") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsSettingsInsights(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                programIds: $0.optional("programIds"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsSettingsProcessing() async throws {
        try await call("getSpeechandtextanalyticsProgramsSettingsProcessing") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsSettingsProcessing(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                programIds: $0.optional("programIds"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsTopiclinksJob() async throws {
        try await call("getSpeechandtextanalyticsProgramsTopiclinksJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsTopiclinksJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsProgramsTranscriptionenginesDialects() async throws {
        try await call("getSpeechandtextanalyticsProgramsTranscriptionenginesDialects") { _ in
            SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsTranscriptionenginesDialects()
        }
    }

    func testGetSpeechandtextanalyticsProgramsUnpublished() async throws {
        try await call("getSpeechandtextanalyticsProgramsUnpublished") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsUnpublished(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetSpeechandtextanalyticsReprocessingJob() async throws {
        try await call("getSpeechandtextanalyticsReprocessingJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsReprocessingJobInteractions() async throws {
        try await call("getSpeechandtextanalyticsReprocessingJobInteractions") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJobInteractions(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsReprocessingJobs() async throws {
        try await call("getSpeechandtextanalyticsReprocessingJobs") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJobs(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
    }

    func testGetSpeechandtextanalyticsSentimentDialects() async throws {
        try await call("getSpeechandtextanalyticsSentimentDialects") { _ in
            SpeechTextAnalyticsApi.getSpeechandtextanalyticsSentimentDialects()
        }
    }

    func testGetSpeechandtextanalyticsSentimentfeedback() async throws {
        try await call("getSpeechandtextanalyticsSentimentfeedback") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsSentimentfeedback(dialect: $0.optional("dialect"))
        }
    }

    func testGetSpeechandtextanalyticsSettings() async throws {
        try await call("getSpeechandtextanalyticsSettings") { _ in
            SpeechTextAnalyticsApi.getSpeechandtextanalyticsSettings()
        }
    }

    func testGetSpeechandtextanalyticsTopic() async throws {
        try await call("getSpeechandtextanalyticsTopic") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopic(topicId: $0.value("topicId"))
        }
    }

    func testGetSpeechandtextanalyticsTopics() async throws {
        try await call("getSpeechandtextanalyticsTopics") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopics(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), state: $0.optional("state"), name: $0.optional("name"),
                ids: $0.optional("ids"), dialects: $0.optional("dialects"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
    }

    func testGetSpeechandtextanalyticsTopicsDialects() async throws {
        try await call("getSpeechandtextanalyticsTopicsDialects") { _ in
            SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsDialects()
        }
    }

    func testGetSpeechandtextanalyticsTopicsGeneral() async throws {
        try await call("getSpeechandtextanalyticsTopicsGeneral") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneral(dialect: $0.optional("dialect"))
        }
    }

    func testGetSpeechandtextanalyticsTopicsGeneralStatus() async throws {
        try await call("getSpeechandtextanalyticsTopicsGeneralStatus") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneralStatus(dialect: $0.optional("dialect"))
        }
    }

    func testGetSpeechandtextanalyticsTopicsGeneratedphrasesJob() async throws {
        try await call("getSpeechandtextanalyticsTopicsGeneratedphrasesJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneratedphrasesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsTopicsPublishjob() async throws {
        try await call("getSpeechandtextanalyticsTopicsPublishjob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsPublishjob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsTopicsTestphraseJob() async throws {
        try await call("getSpeechandtextanalyticsTopicsTestphraseJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsTestphraseJob(jobId: $0.value("jobId"))
        }
    }

    func testGetSpeechandtextanalyticsTranslationsLanguageConversation() async throws {
        try await call("getSpeechandtextanalyticsTranslationsLanguageConversation") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTranslationsLanguageConversation(
                languageId: $0.value("languageId"), conversationId: $0.value("conversationId"),
                communicationId: $0.optional("communicationId"), recordingId: $0.optional("recordingId"))
        }
    }

    func testGetSpeechandtextanalyticsTranslationsLanguages() async throws {
        try await call("getSpeechandtextanalyticsTranslationsLanguages") { _ in
            SpeechTextAnalyticsApi.getSpeechandtextanalyticsTranslationsLanguages()
        }
    }

    func testPatchSpeechandtextanalyticsProgramSettingsProcessing() async throws {
        try await call("patchSpeechandtextanalyticsProgramSettingsProcessing") {
            try SpeechTextAnalyticsApi.patchSpeechandtextanalyticsProgramSettingsProcessing(
                programId: $0.value("programId"), body: $0.body())
        }
    }

    func testPatchSpeechandtextanalyticsSettings() async throws {
        try await call("patchSpeechandtextanalyticsSettings") {
            try SpeechTextAnalyticsApi.patchSpeechandtextanalyticsSettings(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsCategories() async throws {
        try await call("postSpeechandtextanalyticsCategories") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsCategories(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsDictionaryfeedback() async throws {
        try await call("postSpeechandtextanalyticsDictionaryfeedback") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsDictionaryfeedback(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsPrograms() async throws {
        try await call("postSpeechandtextanalyticsPrograms") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsPrograms(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsProgramsGeneralJobs() async throws {
        try await call("postSpeechandtextanalyticsProgramsGeneralJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsProgramsGeneralJobs(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsProgramsPublishjobs() async throws {
        try await call("postSpeechandtextanalyticsProgramsPublishjobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsProgramsPublishjobs(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsReprocessingJobs() async throws {
        try await call("postSpeechandtextanalyticsReprocessingJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsReprocessingJobs(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsSentimentfeedback() async throws {
        try await call("postSpeechandtextanalyticsSentimentfeedback") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsSentimentfeedback(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsTopics() async throws {
        try await call("postSpeechandtextanalyticsTopics") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopics(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsTopicsGeneratedphrasesJobs() async throws {
        try await call("postSpeechandtextanalyticsTopicsGeneratedphrasesJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsTopicsPublishjobs() async throws {
        try await call("postSpeechandtextanalyticsTopicsPublishjobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopicsPublishjobs(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsTopicsTestphraseJobs() async throws {
        try await call("postSpeechandtextanalyticsTopicsTestphraseJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopicsTestphraseJobs(body: $0.body())
        }
    }

    func testPostSpeechandtextanalyticsTranscriptsSearch() async throws {
        try await call("postSpeechandtextanalyticsTranscriptsSearch") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTranscriptsSearch(body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsCategory() async throws {
        try await call("putSpeechandtextanalyticsCategory") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsCategory(
                categoryId: $0.value("categoryId"), body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId() async throws {
        try await call("putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: $0.value("dictionaryFeedbackId"), body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsProgram() async throws {
        try await call("putSpeechandtextanalyticsProgram") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgram(
                programId: $0.value("programId"), body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsProgramMappings() async throws {
        try await call("putSpeechandtextanalyticsProgramMappings") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgramMappings(
                programId: $0.value("programId"), body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsProgramSettingsInsights() async throws {
        try await call("putSpeechandtextanalyticsProgramSettingsInsights") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgramSettingsInsights(
                programId: $0.value("programId"), body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsProgramTranscriptionengines() async throws {
        try await call("putSpeechandtextanalyticsProgramTranscriptionengines") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgramTranscriptionengines(
                programId: $0.value("programId"), body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsSettings() async throws {
        try await call("putSpeechandtextanalyticsSettings") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsSettings(body: $0.body())
        }
    }

    func testPutSpeechandtextanalyticsTopic() async throws {
        try await call("putSpeechandtextanalyticsTopic") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsTopic(topicId: $0.value("topicId"), body: $0.body())
        }
    }
}
