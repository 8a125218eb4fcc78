// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Speech & Text Analytics.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct SpeechTextAnalyticsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteSpeechandtextanalyticsCategory

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/categories/{categoryId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:category:delete`.
    ///
    /// - Parameters:
    ///   - categoryId: `categoryId` in the path.
    public func deleteSpeechandtextanalyticsCategory(categoryId: String) async throws(ApiError) {
        try await client.send(Self.deleteSpeechandtextanalyticsCategory(categoryId: categoryId))
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/categories/{categoryId}`, ready to be sent.
    public static func deleteSpeechandtextanalyticsCategory(categoryId: String) -> APICall<Void> {
        APICall(
            "deleteSpeechandtextanalyticsCategory", .delete, "/api/v2/speechandtextanalytics/categories/{categoryId}",
            parameters: [("categoryId", categoryId)])
    }
}

// MARK: - deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:dictionaryterm:delete`.
    ///
    /// - Parameters:
    ///   - dictionaryFeedbackId: `dictionaryFeedbackId` in the path.
    public func deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
        dictionaryFeedbackId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: dictionaryFeedbackId))
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`, ready to be sent.
    public static func deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
        dictionaryFeedbackId: String
    ) -> APICall<Void> {
        APICall(
            "deleteSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId", .delete,
            "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
            parameters: [("dictionaryFeedbackId", dictionaryFeedbackId)])
    }
}

// MARK: - deleteSpeechandtextanalyticsProgram

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/programs/{programId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:delete`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - forceDelete: `forceDelete` in the query; when left out: `false`.
    @discardableResult
    public func deleteSpeechandtextanalyticsProgram(
        programId: String, forceDelete: Bool? = nil
    ) async throws(ApiError) -> DeleteProgramResponse {
        try await client.send(Self.deleteSpeechandtextanalyticsProgram(programId: programId, forceDelete: forceDelete))
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/programs/{programId}`, ready to be sent.
    public static func deleteSpeechandtextanalyticsProgram(
        programId: String, forceDelete: Bool? = nil
    ) -> APICall<DeleteProgramResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("forceDelete", forceDelete)
        return APICall(
            "deleteSpeechandtextanalyticsProgram", .delete, "/api/v2/speechandtextanalytics/programs/{programId}",
            parameters: [("programId", programId)], query: queryParameters)
    }
}

// MARK: - deleteSpeechandtextanalyticsReprocessingJob

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:reprocessInteractions:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteSpeechandtextanalyticsReprocessingJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteSpeechandtextanalyticsReprocessingJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}`, ready to be sent.
    public static func deleteSpeechandtextanalyticsReprocessingJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteSpeechandtextanalyticsReprocessingJob", .delete,
            "/api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteSpeechandtextanalyticsSentimentfeedback

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/sentimentfeedback`.
    ///
    /// Needs the permission `speechAndTextAnalytics:feedback:delete`.
    public func deleteSpeechandtextanalyticsSentimentfeedback() async throws(ApiError) {
        try await client.send(Self.deleteSpeechandtextanalyticsSentimentfeedback())
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/sentimentfeedback`, ready to be sent.
    public static func deleteSpeechandtextanalyticsSentimentfeedback() -> APICall<Void> {
        APICall(
            "deleteSpeechandtextanalyticsSentimentfeedback", .delete,
            "/api/v2/speechandtextanalytics/sentimentfeedback")
    }
}

// MARK: - deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:feedback:delete`.
    ///
    /// - Parameters:
    ///   - sentimentFeedbackId: `sentimentFeedbackId` in the path.
    public func deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
        sentimentFeedbackId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
                sentimentFeedbackId: sentimentFeedbackId))
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}`, ready to be sent.
    public static func deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId(
        sentimentFeedbackId: String
    ) -> APICall<Void> {
        APICall(
            "deleteSpeechandtextanalyticsSentimentfeedbackSentimentFeedbackId", .delete,
            "/api/v2/speechandtextanalytics/sentimentfeedback/{sentimentFeedbackId}",
            parameters: [("sentimentFeedbackId", sentimentFeedbackId)])
    }
}

// MARK: - deleteSpeechandtextanalyticsTopic

extension SpeechTextAnalyticsApi {
    /// Calls `DELETE /api/v2/speechandtextanalytics/topics/{topicId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:delete`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    public func deleteSpeechandtextanalyticsTopic(topicId: String) async throws(ApiError) {
        try await client.send(Self.deleteSpeechandtextanalyticsTopic(topicId: topicId))
    }

    /// The call `DELETE /api/v2/speechandtextanalytics/topics/{topicId}`, ready to be sent.
    public static func deleteSpeechandtextanalyticsTopic(topicId: String) -> APICall<Void> {
        APICall(
            "deleteSpeechandtextanalyticsTopic", .delete, "/api/v2/speechandtextanalytics/topics/{topicId}",
            parameters: [("topicId", topicId)])
    }
}

// MARK: - getSpeechandtextanalyticsCategories

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/categories`.
    ///
    /// Needs the permission `speechAndTextAnalytics:category:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `asc`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - ids: `ids` in the query, once for each element.
    public func getSpeechandtextanalyticsCategories(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil,
        sortOrder: GetSpeechandtextanalyticsCategoriesSortOrder? = nil,
        sortBy: GetSpeechandtextanalyticsCategoriesSortBy? = nil, ids: [String]? = nil
    ) async throws(ApiError) -> CategoriesEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsCategories(
                pageSize: pageSize, pageNumber: pageNumber, name: name, sortOrder: sortOrder, sortBy: sortBy, ids: ids))
    }

    /// The call `GET /api/v2/speechandtextanalytics/categories`, ready to be sent.
    public static func getSpeechandtextanalyticsCategories(
        pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil,
        sortOrder: GetSpeechandtextanalyticsCategoriesSortOrder? = nil,
        sortBy: GetSpeechandtextanalyticsCategoriesSortBy? = nil, ids: [String]? = nil
    ) -> APICall<CategoriesEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("ids", ids)
        return APICall(
            "getSpeechandtextanalyticsCategories", .get, "/api/v2/speechandtextanalytics/categories",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsCategory

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/categories/{categoryId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:category:view`.
    ///
    /// - Parameters:
    ///   - categoryId: `categoryId` in the path.
    public func getSpeechandtextanalyticsCategory(categoryId: String) async throws(ApiError) -> StaCategory {
        try await client.send(Self.getSpeechandtextanalyticsCategory(categoryId: categoryId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/categories/{categoryId}`, ready to be sent.
    public static func getSpeechandtextanalyticsCategory(categoryId: String) -> APICall<StaCategory> {
        APICall(
            "getSpeechandtextanalyticsCategory", .get, "/api/v2/speechandtextanalytics/categories/{categoryId}",
            parameters: [("categoryId", categoryId)])
    }
}

// MARK: - getSpeechandtextanalyticsConversation

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/conversations/{conversationId}`.
    ///
    /// Needs the permissions `recording:recording:view`, `speechAndTextAnalytics:data:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getSpeechandtextanalyticsConversation(
        conversationId: String
    ) async throws(ApiError) -> ConversationMetrics {
        try await client.send(Self.getSpeechandtextanalyticsConversation(conversationId: conversationId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/conversations/{conversationId}`, ready to be sent.
    public static func getSpeechandtextanalyticsConversation(conversationId: String) -> APICall<ConversationMetrics> {
        APICall(
            "getSpeechandtextanalyticsConversation", .get,
            "/api/v2/speechandtextanalytics/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getSpeechandtextanalyticsConversationCategories

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories`.
    ///
    /// Needs the permission `speechAndTextAnalytics:data:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getSpeechandtextanalyticsConversationCategories(
        conversationId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> ConversationCategoriesEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsConversationCategories(
                conversationId: conversationId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/categories`, ready to be sent.
    public static func getSpeechandtextanalyticsConversationCategories(
        conversationId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<ConversationCategoriesEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getSpeechandtextanalyticsConversationCategories", .get,
            "/api/v2/speechandtextanalytics/conversations/{conversationId}/categories",
            parameters: [("conversationId", conversationId)], query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsConversationCommunicationTranscripturl

extension SpeechTextAnalyticsApi {
    /// Calls `GET
    /// /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl`.
    ///
    /// Needs the permissions `recording:recording:view`, `speechAndTextAnalytics:data:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    public func getSpeechandtextanalyticsConversationCommunicationTranscripturl(
        conversationId: String, communicationId: String
    ) async throws(ApiError) -> TranscriptUrl {
        try await client.send(
            Self.getSpeechandtextanalyticsConversationCommunicationTranscripturl(
                conversationId: conversationId, communicationId: communicationId))
    }

    /// The call `GET
    /// /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl`,
    /// ready to be sent.
    public static func getSpeechandtextanalyticsConversationCommunicationTranscripturl(
        conversationId: String, communicationId: String
    ) -> APICall<TranscriptUrl> {
        APICall(
            "getSpeechandtextanalyticsConversationCommunicationTranscripturl", .get,
            "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturl",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)])
    }
}

// MARK: - getSpeechandtextanalyticsConversationCommunicationTranscripturls

extension SpeechTextAnalyticsApi {
    /// Calls `GET
    /// /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls`.
    ///
    /// Needs one of the permissions `recording:recording:view`, `recording:recordingSegment:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the path.
    public func getSpeechandtextanalyticsConversationCommunicationTranscripturls(
        conversationId: String, communicationId: String
    ) async throws(ApiError) -> TranscriptUrls {
        try await client.send(
            Self.getSpeechandtextanalyticsConversationCommunicationTranscripturls(
                conversationId: conversationId, communicationId: communicationId))
    }

    /// The call `GET
    /// /api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls`,
    /// ready to be sent.
    public static func getSpeechandtextanalyticsConversationCommunicationTranscripturls(
        conversationId: String, communicationId: String
    ) -> APICall<TranscriptUrls> {
        APICall(
            "getSpeechandtextanalyticsConversationCommunicationTranscripturls", .get,
            "/api/v2/speechandtextanalytics/conversations/{conversationId}/communications/{communicationId}/transcripturls",
            parameters: [("conversationId", conversationId), ("communicationId", communicationId)])
    }
}

// MARK: - getSpeechandtextanalyticsConversationSentiments

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments`.
    ///
    /// Needs the permission `speechAndTextAnalytics:sentimentData:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getSpeechandtextanalyticsConversationSentiments(
        conversationId: String
    ) async throws(ApiError) -> SentimentData {
        try await client.send(Self.getSpeechandtextanalyticsConversationSentiments(conversationId: conversationId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments`, ready to be sent.
    public static func getSpeechandtextanalyticsConversationSentiments(
        conversationId: String
    ) -> APICall<SentimentData> {
        APICall(
            "getSpeechandtextanalyticsConversationSentiments", .get,
            "/api/v2/speechandtextanalytics/conversations/{conversationId}/sentiments",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getSpeechandtextanalyticsConversationSummaries

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries`.
    ///
    /// Needs the permission `speechAndTextAnalytics:aiSummary:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getSpeechandtextanalyticsConversationSummaries(
        conversationId: String
    ) async throws(ApiError) -> SpeechTextAnalyticsConversationSummaryListing {
        try await client.send(Self.getSpeechandtextanalyticsConversationSummaries(conversationId: conversationId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/conversations/{conversationId}/summaries`, ready to be sent.
    public static func getSpeechandtextanalyticsConversationSummaries(
        conversationId: String
    ) -> APICall<SpeechTextAnalyticsConversationSummaryListing> {
        APICall(
            "getSpeechandtextanalyticsConversationSummaries", .get,
            "/api/v2/speechandtextanalytics/conversations/{conversationId}/summaries",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getSpeechandtextanalyticsDictionaryfeedback

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/dictionaryfeedback`.
    ///
    /// Needs the permission `speechAndTextAnalytics:dictionaryterm:view`.
    ///
    /// - Parameters:
    ///   - dialect: `dialect` in the query.
    ///   - transcriptionEngine: `transcriptionEngine` in the query.
    ///   - nextPage: `nextPage` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `500`.
    public func getSpeechandtextanalyticsDictionaryfeedback(
        dialect: String? = nil,
        transcriptionEngine: GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine? = nil,
        nextPage: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DictionaryFeedbackEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsDictionaryfeedback(
                dialect: dialect, transcriptionEngine: transcriptionEngine, nextPage: nextPage, pageSize: pageSize))
    }

    /// The call `GET /api/v2/speechandtextanalytics/dictionaryfeedback`, ready to be sent.
    public static func getSpeechandtextanalyticsDictionaryfeedback(
        dialect: String? = nil,
        transcriptionEngine: GetSpeechandtextanalyticsDictionaryfeedbackTranscriptionEngine? = nil,
        nextPage: String? = nil, pageSize: Int? = nil
    ) -> APICall<DictionaryFeedbackEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("dialect", dialect)
        queryParameters.add("transcriptionEngine", transcriptionEngine)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getSpeechandtextanalyticsDictionaryfeedback", .get, "/api/v2/speechandtextanalytics/dictionaryfeedback",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:dictionaryterm:view`.
    ///
    /// - Parameters:
    ///   - dictionaryFeedbackId: `dictionaryFeedbackId` in the path.
    public func getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
        dictionaryFeedbackId: String
    ) async throws(ApiError) -> DictionaryFeedback {
        try await client.send(
            Self.getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: dictionaryFeedbackId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`, ready to be sent.
    public static func getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
        dictionaryFeedbackId: String
    ) -> APICall<DictionaryFeedback> {
        APICall(
            "getSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId", .get,
            "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
            parameters: [("dictionaryFeedbackId", dictionaryFeedbackId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgram

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/{programId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    public func getSpeechandtextanalyticsProgram(programId: String) async throws(ApiError) -> Program {
        try await client.send(Self.getSpeechandtextanalyticsProgram(programId: programId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/{programId}`, ready to be sent.
    public static func getSpeechandtextanalyticsProgram(programId: String) -> APICall<Program> {
        APICall(
            "getSpeechandtextanalyticsProgram", .get, "/api/v2/speechandtextanalytics/programs/{programId}",
            parameters: [("programId", programId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramMappings

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/{programId}/mappings`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    public func getSpeechandtextanalyticsProgramMappings(
        programId: String
    ) async throws(ApiError) -> TopicsDefinitionsProgramMappings {
        try await client.send(Self.getSpeechandtextanalyticsProgramMappings(programId: programId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/{programId}/mappings`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramMappings(
        programId: String
    ) -> APICall<TopicsDefinitionsProgramMappings> {
        APICall(
            "getSpeechandtextanalyticsProgramMappings", .get,
            "/api/v2/speechandtextanalytics/programs/{programId}/mappings", parameters: [("programId", programId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramSettingsInsights

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`.
    ///
    /// Needs the permissions `speechAndTextAnalytics:program:view`, `speechAndTextAnalytics:insightsSettings:view`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    public func getSpeechandtextanalyticsProgramSettingsInsights(
        programId: String
    ) async throws(ApiError) -> ProgramInsightsSettings {
        try await client.send(Self.getSpeechandtextanalyticsProgramSettingsInsights(programId: programId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramSettingsInsights(
        programId: String
    ) -> APICall<ProgramInsightsSettings> {
        APICall(
            "getSpeechandtextanalyticsProgramSettingsInsights", .get,
            "/api/v2/speechandtextanalytics/programs/{programId}/settings/insights",
            parameters: [("programId", programId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramSettingsProcessing

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/processing`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    public func getSpeechandtextanalyticsProgramSettingsProcessing(
        programId: String
    ) async throws(ApiError) -> ProgramProcessingSettings {
        try await client.send(Self.getSpeechandtextanalyticsProgramSettingsProcessing(programId: programId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/{programId}/settings/processing`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramSettingsProcessing(
        programId: String
    ) -> APICall<ProgramProcessingSettings> {
        APICall(
            "getSpeechandtextanalyticsProgramSettingsProcessing", .get,
            "/api/v2/speechandtextanalytics/programs/{programId}/settings/processing",
            parameters: [("programId", programId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramTranscriptionengines

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    public func getSpeechandtextanalyticsProgramTranscriptionengines(
        programId: String
    ) async throws(ApiError) -> ProgramTranscriptionEngines {
        try await client.send(Self.getSpeechandtextanalyticsProgramTranscriptionengines(programId: programId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramTranscriptionengines(
        programId: String
    ) -> APICall<ProgramTranscriptionEngines> {
        APICall(
            "getSpeechandtextanalyticsProgramTranscriptionengines", .get,
            "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines",
            parameters: [("programId", programId)])
    }
}

// MARK: - getSpeechandtextanalyticsPrograms

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - nextPage: `nextPage` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - state: `state` in the query.
    ///   - name: `name` in the query.
    ///   - ids: `ids` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getSpeechandtextanalyticsPrograms(
        nextPage: String? = nil, pageSize: Int? = nil, state: GetSpeechandtextanalyticsProgramsState? = nil,
        name: String? = nil, ids: [String]? = nil, sortBy: GetSpeechandtextanalyticsProgramsSortBy? = nil,
        sortOrder: GetSpeechandtextanalyticsProgramsSortOrder? = nil
    ) async throws(ApiError) -> ProgramsEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsPrograms(
                nextPage: nextPage, pageSize: pageSize, state: state, name: name, ids: ids, sortBy: sortBy,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs`, ready to be sent.
    public static func getSpeechandtextanalyticsPrograms(
        nextPage: String? = nil, pageSize: Int? = nil, state: GetSpeechandtextanalyticsProgramsState? = nil,
        name: String? = nil, ids: [String]? = nil, sortBy: GetSpeechandtextanalyticsProgramsSortBy? = nil,
        sortOrder: GetSpeechandtextanalyticsProgramsSortOrder? = nil
    ) -> APICall<ProgramsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("state", state)
        queryParameters.add("name", name)
        queryParameters.add("ids", ids)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getSpeechandtextanalyticsPrograms", .get, "/api/v2/speechandtextanalytics/programs",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsProgramsGeneralJob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}`.
    ///
    /// Needs the permissions `speechAndTextAnalytics:program:add`, `speechAndTextAnalytics:program:edit`,
    /// `speechAndTextAnalytics:topic:add`, `speechAndTextAnalytics:topic:edit`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsProgramsGeneralJob(jobId: String) async throws(ApiError) -> GeneralProgramJob {
        try await client.send(Self.getSpeechandtextanalyticsProgramsGeneralJob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/general/jobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsGeneralJob(jobId: String) -> APICall<GeneralProgramJob> {
        APICall(
            "getSpeechandtextanalyticsProgramsGeneralJob", .get,
            "/api/v2/speechandtextanalytics/programs/general/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramsMappings

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/mappings`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - nextPage: `nextPage` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    public func getSpeechandtextanalyticsProgramsMappings(
        nextPage: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> TopicsDefinitionsProgramsMappingsEntityListing {
        try await client.send(Self.getSpeechandtextanalyticsProgramsMappings(nextPage: nextPage, pageSize: pageSize))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/mappings`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsMappings(
        nextPage: String? = nil, pageSize: Int? = nil
    ) -> APICall<TopicsDefinitionsProgramsMappingsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getSpeechandtextanalyticsProgramsMappings", .get, "/api/v2/speechandtextanalytics/programs/mappings",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsProgramsPublishjob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:publish`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsProgramsPublishjob(jobId: String) async throws(ApiError) -> ProgramJob {
        try await client.send(Self.getSpeechandtextanalyticsProgramsPublishjob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/publishjobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsPublishjob(jobId: String) -> APICall<ProgramJob> {
        APICall(
            "getSpeechandtextanalyticsProgramsPublishjob", .get,
            "/api/v2/speechandtextanalytics/programs/publishjobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramsSettingsInsights

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/settings/insights`.
    ///
    /// Needs the permissions `speechAndTextAnalytics:program:view`, `speechAndTextAnalytics:insightsSettings:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `100`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - programIds: `programIds` in the query, once for each element.
    public func getSpeechandtextanalyticsProgramsSettingsInsights(
        pageSize: Int? = nil, pageNumber: Int? = nil, programIds: [String]? = nil
    ) async throws(ApiError) -> ProgramInsightsSettingsEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsProgramsSettingsInsights(
                pageSize: pageSize, pageNumber: pageNumber, programIds: programIds))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/settings/insights`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsSettingsInsights(
        pageSize: Int? = nil, pageNumber: Int? = nil, programIds: [String]? = nil
    ) -> APICall<ProgramInsightsSettingsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("programIds", programIds)
        return APICall(
            "getSpeechandtextanalyticsProgramsSettingsInsights", .get,
            "/api/v2/speechandtextanalytics/programs/settings/insights", query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsProgramsSettingsProcessing

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/settings/processing`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - programIds: `programIds` in the query, once for each element.
    public func getSpeechandtextanalyticsProgramsSettingsProcessing(
        pageSize: Int? = nil, pageNumber: Int? = nil, programIds: [String]? = nil
    ) async throws(ApiError) -> ProgramProcessingSettingsEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsProgramsSettingsProcessing(
                pageSize: pageSize, pageNumber: pageNumber, programIds: programIds))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/settings/processing`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsSettingsProcessing(
        pageSize: Int? = nil, pageNumber: Int? = nil, programIds: [String]? = nil
    ) -> APICall<ProgramProcessingSettingsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("programIds", programIds)
        return APICall(
            "getSpeechandtextanalyticsProgramsSettingsProcessing", .get,
            "/api/v2/speechandtextanalytics/programs/settings/processing", query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsProgramsTopiclinksJob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsProgramsTopiclinksJob(
        jobId: String
    ) async throws(ApiError) -> ProgramTopicLinksJob {
        try await client.send(Self.getSpeechandtextanalyticsProgramsTopiclinksJob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsTopiclinksJob(jobId: String) -> APICall<ProgramTopicLinksJob> {
        APICall(
            "getSpeechandtextanalyticsProgramsTopiclinksJob", .get,
            "/api/v2/speechandtextanalytics/programs/topiclinks/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsProgramsTranscriptionenginesDialects

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects`.
    ///
    /// Needs no permission.
    public func getSpeechandtextanalyticsProgramsTranscriptionenginesDialects() async throws(ApiError) -> SupportedDialectsEntityListing {
        try await client.send(Self.getSpeechandtextanalyticsProgramsTranscriptionenginesDialects())
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/transcriptionengines/dialects`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsTranscriptionenginesDialects() -> APICall<SupportedDialectsEntityListing> {
        APICall(
            "getSpeechandtextanalyticsProgramsTranscriptionenginesDialects", .get,
            "/api/v2/speechandtextanalytics/programs/transcriptionengines/dialects")
    }
}

// MARK: - getSpeechandtextanalyticsProgramsUnpublished

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/programs/unpublished`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:view`.
    ///
    /// - Parameters:
    ///   - nextPage: `nextPage` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    public func getSpeechandtextanalyticsProgramsUnpublished(
        nextPage: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> UnpublishedProgramsEntityListing {
        try await client.send(Self.getSpeechandtextanalyticsProgramsUnpublished(nextPage: nextPage, pageSize: pageSize))
    }

    /// The call `GET /api/v2/speechandtextanalytics/programs/unpublished`, ready to be sent.
    public static func getSpeechandtextanalyticsProgramsUnpublished(
        nextPage: String? = nil, pageSize: Int? = nil
    ) -> APICall<UnpublishedProgramsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getSpeechandtextanalyticsProgramsUnpublished", .get, "/api/v2/speechandtextanalytics/programs/unpublished",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsReprocessingJob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:reprocessInteractions:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsReprocessingJob(jobId: String) async throws(ApiError) -> ReprocessJobResponse {
        try await client.send(Self.getSpeechandtextanalyticsReprocessingJob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsReprocessingJob(jobId: String) -> APICall<ReprocessJobResponse> {
        APICall(
            "getSpeechandtextanalyticsReprocessingJob", .get,
            "/api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsReprocessingJobInteractions

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions`.
    ///
    /// Needs the permission `speechAndTextAnalytics:reprocessInteractions:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsReprocessingJobInteractions(
        jobId: String
    ) async throws(ApiError) -> ReprocessInteractionsByJobIdResponse {
        try await client.send(Self.getSpeechandtextanalyticsReprocessingJobInteractions(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions`, ready to be sent.
    public static func getSpeechandtextanalyticsReprocessingJobInteractions(
        jobId: String
    ) -> APICall<ReprocessInteractionsByJobIdResponse> {
        APICall(
            "getSpeechandtextanalyticsReprocessingJobInteractions", .get,
            "/api/v2/speechandtextanalytics/reprocessing/jobs/{jobId}/interactions", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsReprocessingJobs

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/reprocessing/jobs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:reprocessInteractions:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    ///   - name: `name` in the query.
    public func getSpeechandtextanalyticsReprocessingJobs(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        sortOrder: GetSpeechandtextanalyticsReprocessingJobsSortOrder? = nil, name: String? = nil
    ) async throws(ApiError) -> ReprocessJobEntityListingResponse {
        try await client.send(
            Self.getSpeechandtextanalyticsReprocessingJobs(
                pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, name: name))
    }

    /// The call `GET /api/v2/speechandtextanalytics/reprocessing/jobs`, ready to be sent.
    public static func getSpeechandtextanalyticsReprocessingJobs(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        sortOrder: GetSpeechandtextanalyticsReprocessingJobsSortOrder? = nil, name: String? = nil
    ) -> APICall<ReprocessJobEntityListingResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        return APICall(
            "getSpeechandtextanalyticsReprocessingJobs", .get, "/api/v2/speechandtextanalytics/reprocessing/jobs",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsSentimentDialects

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/sentiment/dialects`.
    ///
    /// Needs no permission.
    public func getSpeechandtextanalyticsSentimentDialects() async throws(ApiError) -> EntityListing {
        try await client.send(Self.getSpeechandtextanalyticsSentimentDialects())
    }

    /// The call `GET /api/v2/speechandtextanalytics/sentiment/dialects`, ready to be sent.
    public static func getSpeechandtextanalyticsSentimentDialects() -> APICall<EntityListing> {
        APICall("getSpeechandtextanalyticsSentimentDialects", .get, "/api/v2/speechandtextanalytics/sentiment/dialects")
    }
}

// MARK: - getSpeechandtextanalyticsSentimentfeedback

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/sentimentfeedback`.
    ///
    /// Needs the permission `speechAndTextAnalytics:feedback:view`.
    ///
    /// - Parameters:
    ///   - dialect: `dialect` in the query.
    public func getSpeechandtextanalyticsSentimentfeedback(
        dialect: String? = nil
    ) async throws(ApiError) -> SentimentFeedbackEntityListing {
        try await client.send(Self.getSpeechandtextanalyticsSentimentfeedback(dialect: dialect))
    }

    /// The call `GET /api/v2/speechandtextanalytics/sentimentfeedback`, ready to be sent.
    public static func getSpeechandtextanalyticsSentimentfeedback(
        dialect: String? = nil
    ) -> APICall<SentimentFeedbackEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("dialect", dialect)
        return APICall(
            "getSpeechandtextanalyticsSentimentfeedback", .get, "/api/v2/speechandtextanalytics/sentimentfeedback",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsSettings

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/settings`.
    ///
    /// Needs the permission `speechAndTextAnalytics:settings:view`.
    public func getSpeechandtextanalyticsSettings() async throws(ApiError) -> SpeechTextAnalyticsSettingsResponse {
        try await client.send(Self.getSpeechandtextanalyticsSettings())
    }

    /// The call `GET /api/v2/speechandtextanalytics/settings`, ready to be sent.
    public static func getSpeechandtextanalyticsSettings() -> APICall<SpeechTextAnalyticsSettingsResponse> {
        APICall("getSpeechandtextanalyticsSettings", .get, "/api/v2/speechandtextanalytics/settings")
    }
}

// MARK: - getSpeechandtextanalyticsTopic

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/{topicId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:view`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    public func getSpeechandtextanalyticsTopic(topicId: String) async throws(ApiError) -> Topic {
        try await client.send(Self.getSpeechandtextanalyticsTopic(topicId: topicId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/{topicId}`, ready to be sent.
    public static func getSpeechandtextanalyticsTopic(topicId: String) -> APICall<Topic> {
        APICall(
            "getSpeechandtextanalyticsTopic", .get, "/api/v2/speechandtextanalytics/topics/{topicId}",
            parameters: [("topicId", topicId)])
    }
}

// MARK: - getSpeechandtextanalyticsTopics

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:view`.
    ///
    /// - Parameters:
    ///   - nextPage: `nextPage` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `20`.
    ///   - pageNumber: `pageNumber` in the query.
    ///   - state: `state` in the query.
    ///   - name: `name` in the query.
    ///   - ids: `ids` in the query, once for each element.
    ///   - dialects: `dialects` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query.
    public func getSpeechandtextanalyticsTopics(
        nextPage: String? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        state: GetSpeechandtextanalyticsTopicsState? = nil, name: String? = nil, ids: [String]? = nil,
        dialects: [GetSpeechandtextanalyticsTopicsDialects]? = nil,
        sortBy: GetSpeechandtextanalyticsTopicsSortBy? = nil, sortOrder: GetSpeechandtextanalyticsTopicsSortOrder? = nil
    ) async throws(ApiError) -> TopicsEntityListing {
        try await client.send(
            Self.getSpeechandtextanalyticsTopics(
                nextPage: nextPage, pageSize: pageSize, pageNumber: pageNumber, state: state, name: name, ids: ids,
                dialects: dialects, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics`, ready to be sent.
    public static func getSpeechandtextanalyticsTopics(
        nextPage: String? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        state: GetSpeechandtextanalyticsTopicsState? = nil, name: String? = nil, ids: [String]? = nil,
        dialects: [GetSpeechandtextanalyticsTopicsDialects]? = nil,
        sortBy: GetSpeechandtextanalyticsTopicsSortBy? = nil, sortOrder: GetSpeechandtextanalyticsTopicsSortOrder? = nil
    ) -> APICall<TopicsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("state", state)
        queryParameters.add("name", name)
        queryParameters.add("ids", ids)
        queryParameters.add("dialects", dialects)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getSpeechandtextanalyticsTopics", .get, "/api/v2/speechandtextanalytics/topics", query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsTopicsDialects

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/dialects`.
    ///
    /// Needs no permission.
    public func getSpeechandtextanalyticsTopicsDialects() async throws(ApiError) -> EntityListing {
        try await client.send(Self.getSpeechandtextanalyticsTopicsDialects())
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/dialects`, ready to be sent.
    public static func getSpeechandtextanalyticsTopicsDialects() -> APICall<EntityListing> {
        APICall("getSpeechandtextanalyticsTopicsDialects", .get, "/api/v2/speechandtextanalytics/topics/dialects")
    }
}

// MARK: - getSpeechandtextanalyticsTopicsGeneral

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/general`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:view`.
    ///
    /// - Parameters:
    ///   - dialect: `dialect` in the query.
    public func getSpeechandtextanalyticsTopicsGeneral(
        dialect: GetSpeechandtextanalyticsTopicsGeneralDialect? = nil
    ) async throws(ApiError) -> GeneralTopicsEntityListing {
        try await client.send(Self.getSpeechandtextanalyticsTopicsGeneral(dialect: dialect))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/general`, ready to be sent.
    public static func getSpeechandtextanalyticsTopicsGeneral(
        dialect: GetSpeechandtextanalyticsTopicsGeneralDialect? = nil
    ) -> APICall<GeneralTopicsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("dialect", dialect)
        return APICall(
            "getSpeechandtextanalyticsTopicsGeneral", .get, "/api/v2/speechandtextanalytics/topics/general",
            query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsTopicsGeneralStatus

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/general/status`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:view`.
    ///
    /// - Parameters:
    ///   - dialect: `dialect` in the query.
    public func getSpeechandtextanalyticsTopicsGeneralStatus(
        dialect: GetSpeechandtextanalyticsTopicsGeneralStatusDialect? = nil
    ) async throws(ApiError) -> UnifiedGeneralTopicEntityListing {
        try await client.send(Self.getSpeechandtextanalyticsTopicsGeneralStatus(dialect: dialect))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/general/status`, ready to be sent.
    public static func getSpeechandtextanalyticsTopicsGeneralStatus(
        dialect: GetSpeechandtextanalyticsTopicsGeneralStatusDialect? = nil
    ) -> APICall<UnifiedGeneralTopicEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("dialect", dialect)
        return APICall(
            "getSpeechandtextanalyticsTopicsGeneralStatus", .get,
            "/api/v2/speechandtextanalytics/topics/general/status", query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsTopicsGeneratedphrasesJob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:addAIPhrases`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsTopicsGeneratedphrasesJob(
        jobId: String
    ) async throws(ApiError) -> GenAIPhrasesJob {
        try await client.send(Self.getSpeechandtextanalyticsTopicsGeneratedphrasesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsTopicsGeneratedphrasesJob(jobId: String) -> APICall<GenAIPhrasesJob> {
        APICall(
            "getSpeechandtextanalyticsTopicsGeneratedphrasesJob", .get,
            "/api/v2/speechandtextanalytics/topics/generatedphrases/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsTopicsPublishjob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:publish`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsTopicsPublishjob(jobId: String) async throws(ApiError) -> TopicJob {
        try await client.send(Self.getSpeechandtextanalyticsTopicsPublishjob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/publishjobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsTopicsPublishjob(jobId: String) -> APICall<TopicJob> {
        APICall(
            "getSpeechandtextanalyticsTopicsPublishjob", .get,
            "/api/v2/speechandtextanalytics/topics/publishjobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsTopicsTestphraseJob

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:testPhrase`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getSpeechandtextanalyticsTopicsTestphraseJob(
        jobId: String
    ) async throws(ApiError) -> TestTopicPhraseJob {
        try await client.send(Self.getSpeechandtextanalyticsTopicsTestphraseJob(jobId: jobId))
    }

    /// The call `GET /api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}`, ready to be sent.
    public static func getSpeechandtextanalyticsTopicsTestphraseJob(jobId: String) -> APICall<TestTopicPhraseJob> {
        APICall(
            "getSpeechandtextanalyticsTopicsTestphraseJob", .get,
            "/api/v2/speechandtextanalytics/topics/testphrase/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getSpeechandtextanalyticsTranslationsLanguageConversation

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:translation:view`.
    ///
    /// - Parameters:
    ///   - languageId: `languageId` in the path.
    ///   - conversationId: `conversationId` in the path.
    ///   - communicationId: `communicationId` in the query.
    ///   - recordingId: `recordingId` in the query.
    public func getSpeechandtextanalyticsTranslationsLanguageConversation(
        languageId: String, conversationId: String, communicationId: String? = nil, recordingId: String? = nil
    ) async throws(ApiError) -> CommunicationTranslationList {
        try await client.send(
            Self.getSpeechandtextanalyticsTranslationsLanguageConversation(
                languageId: languageId, conversationId: conversationId, communicationId: communicationId,
                recordingId: recordingId))
    }

    /// The call `GET
    /// /api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}`, ready to be
    /// sent.
    public static func getSpeechandtextanalyticsTranslationsLanguageConversation(
        languageId: String, conversationId: String, communicationId: String? = nil, recordingId: String? = nil
    ) -> APICall<CommunicationTranslationList> {
        var queryParameters = QueryParameters()
        queryParameters.add("communicationId", communicationId)
        queryParameters.add("recordingId", recordingId)
        return APICall(
            "getSpeechandtextanalyticsTranslationsLanguageConversation", .get,
            "/api/v2/speechandtextanalytics/translations/languages/{languageId}/conversations/{conversationId}",
            parameters: [("languageId", languageId), ("conversationId", conversationId)], query: queryParameters)
    }
}

// MARK: - getSpeechandtextanalyticsTranslationsLanguages

extension SpeechTextAnalyticsApi {
    /// Calls `GET /api/v2/speechandtextanalytics/translations/languages`.
    ///
    /// Needs the permission `speechAndTextAnalytics:translation:view`.
    public func getSpeechandtextanalyticsTranslationsLanguages() async throws(ApiError) -> TranslateSupportedLanguageList {
        try await client.send(Self.getSpeechandtextanalyticsTranslationsLanguages())
    }

    /// The call `GET /api/v2/speechandtextanalytics/translations/languages`, ready to be sent.
    public static func getSpeechandtextanalyticsTranslationsLanguages() -> APICall<TranslateSupportedLanguageList> {
        APICall(
            "getSpeechandtextanalyticsTranslationsLanguages", .get,
            "/api/v2/speechandtextanalytics/translations/languages")
    }
}

// MARK: - patchSpeechandtextanalyticsProgramSettingsProcessing

extension SpeechTextAnalyticsApi {
    /// Calls `PATCH /api/v2/speechandtextanalytics/programs/{programId}/settings/processing`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchSpeechandtextanalyticsProgramSettingsProcessing(
        programId: String, body: ProcessingSettingsRequest
    ) async throws(ApiError) -> ProgramProcessingSettingsPatchResponse {
        try await client.send(
            Self.patchSpeechandtextanalyticsProgramSettingsProcessing(programId: programId, body: body))
    }

    /// The call `PATCH /api/v2/speechandtextanalytics/programs/{programId}/settings/processing`, ready to be sent.
    public static func patchSpeechandtextanalyticsProgramSettingsProcessing(
        programId: String, body: ProcessingSettingsRequest
    ) -> APICall<ProgramProcessingSettingsPatchResponse> {
        APICall(
            "patchSpeechandtextanalyticsProgramSettingsProcessing", .patch,
            "/api/v2/speechandtextanalytics/programs/{programId}/settings/processing",
            parameters: [("programId", programId)], body: .json(body.asJSON))
    }
}

// MARK: - patchSpeechandtextanalyticsSettings

extension SpeechTextAnalyticsApi {
    /// Calls `PATCH /api/v2/speechandtextanalytics/settings`.
    ///
    /// Needs the permission `speechAndTextAnalytics:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchSpeechandtextanalyticsSettings(
        body: SpeechTextAnalyticsSettingsRequest
    ) async throws(ApiError) -> SpeechTextAnalyticsSettingsResponse {
        try await client.send(Self.patchSpeechandtextanalyticsSettings(body: body))
    }

    /// The call `PATCH /api/v2/speechandtextanalytics/settings`, ready to be sent.
    public static func patchSpeechandtextanalyticsSettings(
        body: SpeechTextAnalyticsSettingsRequest
    ) -> APICall<SpeechTextAnalyticsSettingsResponse> {
        APICall(
            "patchSpeechandtextanalyticsSettings", .patch, "/api/v2/speechandtextanalytics/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsCategories

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/categories`.
    ///
    /// Needs the permission `speechAndTextAnalytics:category:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsCategories(body: CategoryRequest) async throws(ApiError) -> StaCategory {
        try await client.send(Self.postSpeechandtextanalyticsCategories(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/categories`, ready to be sent.
    public static func postSpeechandtextanalyticsCategories(body: CategoryRequest) -> APICall<StaCategory> {
        APICall(
            "postSpeechandtextanalyticsCategories", .post, "/api/v2/speechandtextanalytics/categories",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsDictionaryfeedback

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/dictionaryfeedback`.
    ///
    /// Needs the permission `speechAndTextAnalytics:dictionaryterm:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsDictionaryfeedback(
        body: DictionaryFeedback
    ) async throws(ApiError) -> DictionaryFeedback {
        try await client.send(Self.postSpeechandtextanalyticsDictionaryfeedback(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/dictionaryfeedback`, ready to be sent.
    public static func postSpeechandtextanalyticsDictionaryfeedback(
        body: DictionaryFeedback
    ) -> APICall<DictionaryFeedback> {
        APICall(
            "postSpeechandtextanalyticsDictionaryfeedback", .post, "/api/v2/speechandtextanalytics/dictionaryfeedback",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsPrograms

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/programs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsPrograms(body: ProgramRequest) async throws(ApiError) -> Program {
        try await client.send(Self.postSpeechandtextanalyticsPrograms(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/programs`, ready to be sent.
    public static func postSpeechandtextanalyticsPrograms(body: ProgramRequest) -> APICall<Program> {
        APICall(
            "postSpeechandtextanalyticsPrograms", .post, "/api/v2/speechandtextanalytics/programs",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsProgramsGeneralJobs

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/programs/general/jobs`.
    ///
    /// Needs the permissions `speechAndTextAnalytics:program:add`, `speechAndTextAnalytics:program:edit`,
    /// `speechAndTextAnalytics:topic:add`, `speechAndTextAnalytics:topic:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsProgramsGeneralJobs(
        body: GeneralProgramJobRequest
    ) async throws(ApiError) -> GeneralProgramJob {
        try await client.send(Self.postSpeechandtextanalyticsProgramsGeneralJobs(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/programs/general/jobs`, ready to be sent.
    public static func postSpeechandtextanalyticsProgramsGeneralJobs(
        body: GeneralProgramJobRequest
    ) -> APICall<GeneralProgramJob> {
        APICall(
            "postSpeechandtextanalyticsProgramsGeneralJobs", .post,
            "/api/v2/speechandtextanalytics/programs/general/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsProgramsPublishjobs

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/programs/publishjobs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:publish`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsProgramsPublishjobs(
        body: ProgramJobRequest
    ) async throws(ApiError) -> ProgramJob {
        try await client.send(Self.postSpeechandtextanalyticsProgramsPublishjobs(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/programs/publishjobs`, ready to be sent.
    public static func postSpeechandtextanalyticsProgramsPublishjobs(body: ProgramJobRequest) -> APICall<ProgramJob> {
        APICall(
            "postSpeechandtextanalyticsProgramsPublishjobs", .post,
            "/api/v2/speechandtextanalytics/programs/publishjobs", body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsReprocessingJobs

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/reprocessing/jobs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:reprocessInteractions:add`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsReprocessingJobs(
        body: CreateReprocessJobRequest
    ) async throws(ApiError) -> ReprocessJobResponse {
        try await client.send(Self.postSpeechandtextanalyticsReprocessingJobs(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/reprocessing/jobs`, ready to be sent.
    public static func postSpeechandtextanalyticsReprocessingJobs(
        body: CreateReprocessJobRequest
    ) -> APICall<ReprocessJobResponse> {
        APICall(
            "postSpeechandtextanalyticsReprocessingJobs", .post, "/api/v2/speechandtextanalytics/reprocessing/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsSentimentfeedback

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/sentimentfeedback`.
    ///
    /// Needs the permission `speechAndTextAnalytics:feedback:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsSentimentfeedback(
        body: SentimentFeedback
    ) async throws(ApiError) -> SentimentFeedback {
        try await client.send(Self.postSpeechandtextanalyticsSentimentfeedback(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/sentimentfeedback`, ready to be sent.
    public static func postSpeechandtextanalyticsSentimentfeedback(
        body: SentimentFeedback
    ) -> APICall<SentimentFeedback> {
        APICall(
            "postSpeechandtextanalyticsSentimentfeedback", .post, "/api/v2/speechandtextanalytics/sentimentfeedback",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsTopics

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/topics`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsTopics(body: TopicRequest) async throws(ApiError) -> Topic {
        try await client.send(Self.postSpeechandtextanalyticsTopics(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/topics`, ready to be sent.
    public static func postSpeechandtextanalyticsTopics(body: TopicRequest) -> APICall<Topic> {
        APICall(
            "postSpeechandtextanalyticsTopics", .post, "/api/v2/speechandtextanalytics/topics",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsTopicsGeneratedphrasesJobs

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:addAIPhrases`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(
        body: GenAIPhrasesJobRequest
    ) async throws(ApiError) -> GenAIPhrasesJobs {
        try await client.send(Self.postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/topics/generatedphrases/jobs`, ready to be sent.
    public static func postSpeechandtextanalyticsTopicsGeneratedphrasesJobs(
        body: GenAIPhrasesJobRequest
    ) -> APICall<GenAIPhrasesJobs> {
        APICall(
            "postSpeechandtextanalyticsTopicsGeneratedphrasesJobs", .post,
            "/api/v2/speechandtextanalytics/topics/generatedphrases/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsTopicsPublishjobs

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/topics/publishjobs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:publish`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsTopicsPublishjobs(body: TopicJobRequest) async throws(ApiError) -> TopicJob {
        try await client.send(Self.postSpeechandtextanalyticsTopicsPublishjobs(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/topics/publishjobs`, ready to be sent.
    public static func postSpeechandtextanalyticsTopicsPublishjobs(body: TopicJobRequest) -> APICall<TopicJob> {
        APICall(
            "postSpeechandtextanalyticsTopicsPublishjobs", .post, "/api/v2/speechandtextanalytics/topics/publishjobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsTopicsTestphraseJobs

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/topics/testphrase/jobs`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:testPhrase`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsTopicsTestphraseJobs(
        body: TestTopicPhraseJobRequest
    ) async throws(ApiError) -> TestTopicPhraseJobs {
        try await client.send(Self.postSpeechandtextanalyticsTopicsTestphraseJobs(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/topics/testphrase/jobs`, ready to be sent.
    public static func postSpeechandtextanalyticsTopicsTestphraseJobs(
        body: TestTopicPhraseJobRequest
    ) -> APICall<TestTopicPhraseJobs> {
        APICall(
            "postSpeechandtextanalyticsTopicsTestphraseJobs", .post,
            "/api/v2/speechandtextanalytics/topics/testphrase/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postSpeechandtextanalyticsTranscriptsSearch

extension SpeechTextAnalyticsApi {
    /// Calls `POST /api/v2/speechandtextanalytics/transcripts/search`.
    ///
    /// Needs one of the permissions `analytics:conversationDetail:view`, `recording:recording:view`,
    /// `recording:recordingSegment:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postSpeechandtextanalyticsTranscriptsSearch(
        body: TranscriptSearchRequest
    ) async throws(ApiError) -> JsonSearchResponse {
        try await client.send(Self.postSpeechandtextanalyticsTranscriptsSearch(body: body))
    }

    /// The call `POST /api/v2/speechandtextanalytics/transcripts/search`, ready to be sent.
    public static func postSpeechandtextanalyticsTranscriptsSearch(
        body: TranscriptSearchRequest
    ) -> APICall<JsonSearchResponse> {
        APICall(
            "postSpeechandtextanalyticsTranscriptsSearch", .post, "/api/v2/speechandtextanalytics/transcripts/search",
            body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsCategory

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/categories/{categoryId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:category:edit`.
    ///
    /// - Parameters:
    ///   - categoryId: `categoryId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsCategory(
        categoryId: String, body: CategoryRequest
    ) async throws(ApiError) -> StaCategory {
        try await client.send(Self.putSpeechandtextanalyticsCategory(categoryId: categoryId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/categories/{categoryId}`, ready to be sent.
    public static func putSpeechandtextanalyticsCategory(
        categoryId: String, body: CategoryRequest
    ) -> APICall<StaCategory> {
        APICall(
            "putSpeechandtextanalyticsCategory", .put, "/api/v2/speechandtextanalytics/categories/{categoryId}",
            parameters: [("categoryId", categoryId)], body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:dictionaryterm:edit`.
    ///
    /// - Parameters:
    ///   - dictionaryFeedbackId: `dictionaryFeedbackId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
        dictionaryFeedbackId: String, body: DictionaryFeedback? = nil
    ) async throws(ApiError) -> DictionaryFeedback {
        try await client.send(
            Self.putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
                dictionaryFeedbackId: dictionaryFeedbackId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}`, ready to be sent.
    public static func putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId(
        dictionaryFeedbackId: String, body: DictionaryFeedback? = nil
    ) -> APICall<DictionaryFeedback> {
        APICall(
            "putSpeechandtextanalyticsDictionaryfeedbackDictionaryFeedbackId", .put,
            "/api/v2/speechandtextanalytics/dictionaryfeedback/{dictionaryFeedbackId}",
            parameters: [("dictionaryFeedbackId", dictionaryFeedbackId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putSpeechandtextanalyticsProgram

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/programs/{programId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:edit`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsProgram(
        programId: String, body: ProgramRequest
    ) async throws(ApiError) -> Program {
        try await client.send(Self.putSpeechandtextanalyticsProgram(programId: programId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/programs/{programId}`, ready to be sent.
    public static func putSpeechandtextanalyticsProgram(programId: String, body: ProgramRequest) -> APICall<Program> {
        APICall(
            "putSpeechandtextanalyticsProgram", .put, "/api/v2/speechandtextanalytics/programs/{programId}",
            parameters: [("programId", programId)], body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsProgramMappings

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:edit`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsProgramMappings(
        programId: String, body: ProgramMappingsRequest
    ) async throws(ApiError) -> TopicsDefinitionsProgramMappings {
        try await client.send(Self.putSpeechandtextanalyticsProgramMappings(programId: programId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/programs/{programId}/mappings`, ready to be sent.
    public static func putSpeechandtextanalyticsProgramMappings(
        programId: String, body: ProgramMappingsRequest
    ) -> APICall<TopicsDefinitionsProgramMappings> {
        APICall(
            "putSpeechandtextanalyticsProgramMappings", .put,
            "/api/v2/speechandtextanalytics/programs/{programId}/mappings", parameters: [("programId", programId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsProgramSettingsInsights

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`.
    ///
    /// Needs the permissions `speechAndTextAnalytics:program:edit`, `speechAndTextAnalytics:insightsSettings:edit`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsProgramSettingsInsights(
        programId: String, body: InsightsSettingsRequest
    ) async throws(ApiError) -> ProgramInsightsSettings {
        try await client.send(Self.putSpeechandtextanalyticsProgramSettingsInsights(programId: programId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/programs/{programId}/settings/insights`, ready to be sent.
    public static func putSpeechandtextanalyticsProgramSettingsInsights(
        programId: String, body: InsightsSettingsRequest
    ) -> APICall<ProgramInsightsSettings> {
        APICall(
            "putSpeechandtextanalyticsProgramSettingsInsights", .put,
            "/api/v2/speechandtextanalytics/programs/{programId}/settings/insights",
            parameters: [("programId", programId)], body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsProgramTranscriptionengines

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`.
    ///
    /// Needs the permission `speechAndTextAnalytics:program:edit`.
    ///
    /// - Parameters:
    ///   - programId: `programId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsProgramTranscriptionengines(
        programId: String, body: TranscriptionEnginesRequest
    ) async throws(ApiError) -> ProgramTranscriptionEngines {
        try await client.send(
            Self.putSpeechandtextanalyticsProgramTranscriptionengines(programId: programId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines`, ready to be sent.
    public static func putSpeechandtextanalyticsProgramTranscriptionengines(
        programId: String, body: TranscriptionEnginesRequest
    ) -> APICall<ProgramTranscriptionEngines> {
        APICall(
            "putSpeechandtextanalyticsProgramTranscriptionengines", .put,
            "/api/v2/speechandtextanalytics/programs/{programId}/transcriptionengines",
            parameters: [("programId", programId)], body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsSettings

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/settings`.
    ///
    /// Needs the permission `speechAndTextAnalytics:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsSettings(
        body: SpeechTextAnalyticsSettingsRequest
    ) async throws(ApiError) -> SpeechTextAnalyticsSettingsResponse {
        try await client.send(Self.putSpeechandtextanalyticsSettings(body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/settings`, ready to be sent.
    public static func putSpeechandtextanalyticsSettings(
        body: SpeechTextAnalyticsSettingsRequest
    ) -> APICall<SpeechTextAnalyticsSettingsResponse> {
        APICall(
            "putSpeechandtextanalyticsSettings", .put, "/api/v2/speechandtextanalytics/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - putSpeechandtextanalyticsTopic

extension SpeechTextAnalyticsApi {
    /// Calls `PUT /api/v2/speechandtextanalytics/topics/{topicId}`.
    ///
    /// Needs the permission `speechAndTextAnalytics:topic:edit`.
    ///
    /// - Parameters:
    ///   - topicId: `topicId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putSpeechandtextanalyticsTopic(topicId: String, body: TopicRequest) async throws(ApiError) -> Topic {
        try await client.send(Self.putSpeechandtextanalyticsTopic(topicId: topicId, body: body))
    }

    /// The call `PUT /api/v2/speechandtextanalytics/topics/{topicId}`, ready to be sent.
    public static func putSpeechandtextanalyticsTopic(topicId: String, body: TopicRequest) -> APICall<Topic> {
        APICall(
            "putSpeechandtextanalyticsTopic", .put, "/api/v2/speechandtextanalytics/topics/{topicId}",
            parameters: [("topicId", topicId)], body: .json(body.asJSON))
    }
}
