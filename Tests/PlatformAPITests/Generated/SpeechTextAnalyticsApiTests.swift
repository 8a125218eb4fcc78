// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformSpeechTextAnalytics
import Testing

extension EveryFunctionTests {
    @Test(arguments: speechTextAnalyticsApiCalls) func speechTextAnalyticsApi(_ call: TypedCall) async throws { try await check(call) }

    static var speechTextAnalyticsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteSpeechandtextanalyticsCategory") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsCategory(categoryId: $0.value("categoryId"))
        }
        calls.add("deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: $0.value("dictionaryFeedbackId"))
        }
        calls.add("deleteSpeechandtextanalyticsProgram") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsProgram(
                programId: $0.value("programId"), forceDelete: $0.optional("forceDelete"))
        }
        calls.add("deleteSpeechandtextanalyticsReprocessingJob") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsReprocessingJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteSpeechandtextanalyticsSentimentfeedback") { _ in SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsSentimentfeedback() }
        calls.add("deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
                sentimentFeedbackId: $0.value("sentimentFeedbackId"))
        }
        calls.add("deleteSpeechandtextanalyticsTopic") {
            try SpeechTextAnalyticsApi.deleteSpeechandtextanalyticsTopic(topicId: $0.value("topicId"))
        }
        calls.add("getSpeechandtextanalyticsCategories") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsCategories(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), name: $0.optional("name"),
                sortOrder: $0.optional("sortOrder"), sortBy: $0.optional("sortBy"), ids: $0.optional("ids"))
        }
        calls.add("getSpeechandtextanalyticsCategory") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsCategory(categoryId: $0.value("categoryId"))
        }
        calls.add("getSpeechandtextanalyticsConversation") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversation(conversationId: $0.value("conversationId"))
        }
        calls.add("getSpeechandtextanalyticsConversationCategories") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCategories(
                conversationId: $0.value("conversationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getSpeechandtextanalyticsConversationCommunicationTranscripturl") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCommunicationTranscripturl(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
        calls.add("getSpeechandtextanalyticsConversationCommunicationTranscripturls") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationCommunicationTranscripturls(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
        calls.add("getSpeechandtextanalyticsConversationSentiments") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationSentiments(
                conversationId: $0.value("conversationId"))
        }
        calls.add("getSpeechandtextanalyticsConversationSummaries") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsConversationSummaries(
                conversationId: $0.value("conversationId"))
        }
        calls.add("getSpeechandtextanalyticsDictionaryfeedback") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsDictionaryfeedback(
                dialect: $0.optional("dialect"), transcriptionEngine: $0.optional("transcriptionEngine"),
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: $0.value("dictionaryFeedbackId"))
        }
        calls.add("getSpeechandtextanalyticsProgram") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgram(programId: $0.value("programId"))
        }
        calls.add("getSpeechandtextanalyticsProgramMappings") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramMappings(programId: $0.value("programId"))
        }
        calls.add("getSpeechandtextanalyticsProgramSettingsInsights") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramSettingsInsights(
                programId: $0.value("programId"))
        }
        calls.add("getSpeechandtextanalyticsProgramSettingsProcessing") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramSettingsProcessing(
                programId: $0.value("programId"))
        }
        calls.add("getSpeechandtextanalyticsProgramTranscriptionengines") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramTranscriptionengines(
                programId: $0.value("programId"))
        }
        calls.add("getSpeechandtextanalyticsPrograms") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsPrograms(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"), state: $0.optional("state"),
                name: $0.optional("name"), ids: $0.optional("ids"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getSpeechandtextanalyticsProgramsGeneralJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsGeneralJob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsProgramsMappings") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsMappings(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getSpeechandtextanalyticsProgramsPublishjob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsPublishjob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsProgramsSettingsInsights") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsSettingsInsights(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                programIds: $0.optional("programIds"))
        }
        calls.add("getSpeechandtextanalyticsProgramsSettingsProcessing") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsSettingsProcessing(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                programIds: $0.optional("programIds"))
        }
        calls.add("getSpeechandtextanalyticsProgramsTopiclinksJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsTopiclinksJob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsProgramsTranscriptionenginesDialects") { _ in SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsTranscriptionenginesDialects() }
        calls.add("getSpeechandtextanalyticsProgramsUnpublished") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsProgramsUnpublished(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getSpeechandtextanalyticsReprocessingJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsReprocessingJobInteractions") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJobInteractions(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsReprocessingJobs") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsReprocessingJobs(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                sortOrder: $0.optional("sortOrder"), name: $0.optional("name"))
        }
        calls.add("getSpeechandtextanalyticsSentimentDialects") { _ in SpeechTextAnalyticsApi.getSpeechandtextanalyticsSentimentDialects() }
        calls.add("getSpeechandtextanalyticsSentimentfeedback") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsSentimentfeedback(dialect: $0.optional("dialect"))
        }
        calls.add("getSpeechandtextanalyticsSettings") { _ in SpeechTextAnalyticsApi.getSpeechandtextanalyticsSettings() }
        calls.add("getSpeechandtextanalyticsTopic") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopic(topicId: $0.value("topicId"))
        }
        calls.add("getSpeechandtextanalyticsTopics") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopics(
                nextPage: $0.optional("nextPage"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), state: $0.optional("state"), name: $0.optional("name"),
                ids: $0.optional("ids"), dialects: $0.optional("dialects"), sortBy: $0.optional("sortBy"),
                sortOrder: $0.optional("sortOrder"))
        }
        calls.add("getSpeechandtextanalyticsTopicsDialects") { _ in SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsDialects() }
        calls.add("getSpeechandtextanalyticsTopicsGeneral") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneral(dialect: $0.optional("dialect"))
        }
        calls.add("getSpeechandtextanalyticsTopicsGeneralStatus") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneralStatus(dialect: $0.optional("dialect"))
        }
        calls.add("getSpeechandtextanalyticsTopicsGeneratedphrasesJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsGeneratedphrasesJob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsTopicsPublishjob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsPublishjob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsTopicsTestphraseJob") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTopicsTestphraseJob(jobId: $0.value("jobId"))
        }
        calls.add("getSpeechandtextanalyticsTranslationsLanguageConversation") {
            try SpeechTextAnalyticsApi.getSpeechandtextanalyticsTranslationsLanguageConversation(
                languageId: $0.value("languageId"), conversationId: $0.value("conversationId"),
                communicationId: $0.optional("communicationId"), recordingId: $0.optional("recordingId"))
        }
        calls.add("getSpeechandtextanalyticsTranslationsLanguages") { _ in SpeechTextAnalyticsApi.getSpeechandtextanalyticsTranslationsLanguages() }
        calls.add("patchSpeechandtextanalyticsProgramSettingsProcessing") {
            try SpeechTextAnalyticsApi.patchSpeechandtextanalyticsProgramSettingsProcessing(
                programId: $0.value("programId"), body: $0.body())
        }
        calls.add("patchSpeechandtextanalyticsSettings") {
            try SpeechTextAnalyticsApi.patchSpeechandtextanalyticsSettings(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsCategories") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsCategories(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsDictionaryfeedback") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsDictionaryfeedback(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsPrograms") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsPrograms(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsProgramsGeneralJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsProgramsGeneralJobs(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsProgramsPublishjobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsProgramsPublishjobs(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsReprocessingJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsReprocessingJobs(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsSentimentfeedback") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsSentimentfeedback(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsTopics") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopics(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsTopicsGeneratedphrasesJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsTopicsPublishjobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopicsPublishjobs(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsTopicsTestphraseJobs") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTopicsTestphraseJobs(body: $0.body())
        }
        calls.add("postSpeechandtextanalyticsTranscriptsSearch") {
            try SpeechTextAnalyticsApi.postSpeechandtextanalyticsTranscriptsSearch(body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsCategory") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsCategory(
                categoryId: $0.value("categoryId"), body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: $0.value("dictionaryFeedbackId"), body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsProgram") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgram(
                programId: $0.value("programId"), body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsProgramMappings") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgramMappings(
                programId: $0.value("programId"), body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsProgramSettingsInsights") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgramSettingsInsights(
                programId: $0.value("programId"), body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsProgramTranscriptionengines") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsProgramTranscriptionengines(
                programId: $0.value("programId"), body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsSettings") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsSettings(body: $0.body())
        }
        calls.add("putSpeechandtextanalyticsTopic") {
            try SpeechTextAnalyticsApi.putSpeechandtextanalyticsTopic(topicId: $0.value("topicId"), body: $0.body())
        }
        return calls
    }
}
