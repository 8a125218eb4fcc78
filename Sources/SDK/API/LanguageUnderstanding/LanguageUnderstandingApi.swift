// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Language Understanding.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct LanguageUnderstandingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteLanguageunderstandingDomain

extension LanguageUnderstandingApi {
    /// Calls `DELETE /api/v2/languageunderstanding/domains/{domainId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomain:delete`, `dialog:bot:delete`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func deleteLanguageunderstandingDomain(domainId: String) async throws(ApiError) {
        try await client.send(Self.deleteLanguageunderstandingDomain(domainId: domainId))
    }

    /// The call `DELETE /api/v2/languageunderstanding/domains/{domainId}`, ready to be sent.
    public static func deleteLanguageunderstandingDomain(domainId: String) -> APICall<Void> {
        APICall(
            "deleteLanguageunderstandingDomain", .delete, "/api/v2/languageunderstanding/domains/{domainId}",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - deleteLanguageunderstandingDomainFeedbackFeedbackId

extension LanguageUnderstandingApi {
    /// Calls `DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:feedback:delete`, `dialog:bot:delete`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - feedbackId: `feedbackId` in the path.
    public func deleteLanguageunderstandingDomainFeedbackFeedbackId(
        domainId: String, feedbackId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteLanguageunderstandingDomainFeedbackFeedbackId(domainId: domainId, feedbackId: feedbackId))
    }

    /// The call `DELETE /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`, ready to be sent.
    public static func deleteLanguageunderstandingDomainFeedbackFeedbackId(
        domainId: String, feedbackId: String
    ) -> APICall<Void> {
        APICall(
            "deleteLanguageunderstandingDomainFeedbackFeedbackId", .delete,
            "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}",
            parameters: [("domainId", domainId), ("feedbackId", feedbackId)])
    }
}

// MARK: - deleteLanguageunderstandingDomainVersion

extension LanguageUnderstandingApi {
    /// Calls `DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:delete`, `dialog:botVersion:delete`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    public func deleteLanguageunderstandingDomainVersion(
        domainId: String, domainVersionId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteLanguageunderstandingDomainVersion(domainId: domainId, domainVersionId: domainVersionId))
    }

    /// The call `DELETE /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`, ready to be sent.
    public static func deleteLanguageunderstandingDomainVersion(
        domainId: String, domainVersionId: String
    ) -> APICall<Void> {
        APICall(
            "deleteLanguageunderstandingDomainVersion", .delete,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)])
    }
}

// MARK: - deleteLanguageunderstandingMiner

extension LanguageUnderstandingApi {
    /// Calls `DELETE /api/v2/languageunderstanding/miners/{minerId}`.
    ///
    /// Needs the permission `languageUnderstanding:miner:delete`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    public func deleteLanguageunderstandingMiner(minerId: String) async throws(ApiError) {
        try await client.send(Self.deleteLanguageunderstandingMiner(minerId: minerId))
    }

    /// The call `DELETE /api/v2/languageunderstanding/miners/{minerId}`, ready to be sent.
    public static func deleteLanguageunderstandingMiner(minerId: String) -> APICall<Void> {
        APICall(
            "deleteLanguageunderstandingMiner", .delete, "/api/v2/languageunderstanding/miners/{minerId}",
            parameters: [("minerId", minerId)])
    }
}

// MARK: - deleteLanguageunderstandingMinerDraft

extension LanguageUnderstandingApi {
    /// Calls `DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`.
    ///
    /// Needs the permission `languageUnderstanding:draft:delete`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - draftId: `draftId` in the path.
    public func deleteLanguageunderstandingMinerDraft(minerId: String, draftId: String) async throws(ApiError) {
        try await client.send(Self.deleteLanguageunderstandingMinerDraft(minerId: minerId, draftId: draftId))
    }

    /// The call `DELETE /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`, ready to be sent.
    public static func deleteLanguageunderstandingMinerDraft(minerId: String, draftId: String) -> APICall<Void> {
        APICall(
            "deleteLanguageunderstandingMinerDraft", .delete,
            "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}",
            parameters: [("minerId", minerId), ("draftId", draftId)])
    }
}

// MARK: - getLanguageunderstandingDomain

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains/{domainId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomain:view`, `dialog:bot:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func getLanguageunderstandingDomain(domainId: String) async throws(ApiError) -> NluDomain {
        try await client.send(Self.getLanguageunderstandingDomain(domainId: domainId))
    }

    /// The call `GET /api/v2/languageunderstanding/domains/{domainId}`, ready to be sent.
    public static func getLanguageunderstandingDomain(domainId: String) -> APICall<NluDomain> {
        APICall(
            "getLanguageunderstandingDomain", .get, "/api/v2/languageunderstanding/domains/{domainId}",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - getLanguageunderstandingDomainFeedback

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains/{domainId}/feedback`.
    ///
    /// Needs one of the permissions `languageUnderstanding:feedback:view`, `dialog:bot:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - intentName: `intentName` in the query.
    ///   - assessment: `assessment` in the query.
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - includeDeleted: `includeDeleted` in the query.
    ///   - language: `language` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - enableCursorPagination: `enableCursorPagination` in the query; when left out: `false`.
    ///   - includeTrainingUtterances: `includeTrainingUtterances` in the query; when left out: `true`.
    ///   - after: `after` in the query.
    ///   - fields: `fields` in the query, once for each element.
    public func getLanguageunderstandingDomainFeedback(
        domainId: String, intentName: String? = nil,
        assessment: GetLanguageunderstandingDomainFeedbackAssessment? = nil, dateStart: String? = nil,
        dateEnd: String? = nil, includeDeleted: Bool? = nil, language: String? = nil, pageNumber: Int? = nil,
        pageSize: Int? = nil, enableCursorPagination: Bool? = nil, includeTrainingUtterances: Bool? = nil,
        after: String? = nil, fields: [GetLanguageunderstandingDomainFeedbackFields]? = nil
    ) async throws(ApiError) -> NluFeedbackListing {
        try await client.send(
            Self.getLanguageunderstandingDomainFeedback(
                domainId: domainId, intentName: intentName, assessment: assessment, dateStart: dateStart,
                dateEnd: dateEnd, includeDeleted: includeDeleted, language: language, pageNumber: pageNumber,
                pageSize: pageSize, enableCursorPagination: enableCursorPagination,
                includeTrainingUtterances: includeTrainingUtterances, after: after, fields: fields))
    }

    /// The call `GET /api/v2/languageunderstanding/domains/{domainId}/feedback`, ready to be sent.
    public static func getLanguageunderstandingDomainFeedback(
        domainId: String, intentName: String? = nil,
        assessment: GetLanguageunderstandingDomainFeedbackAssessment? = nil, dateStart: String? = nil,
        dateEnd: String? = nil, includeDeleted: Bool? = nil, language: String? = nil, pageNumber: Int? = nil,
        pageSize: Int? = nil, enableCursorPagination: Bool? = nil, includeTrainingUtterances: Bool? = nil,
        after: String? = nil, fields: [GetLanguageunderstandingDomainFeedbackFields]? = nil
    ) -> APICall<NluFeedbackListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("intentName", intentName)
        queryParameters.add("assessment", assessment)
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("includeDeleted", includeDeleted)
        queryParameters.add("language", language)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("enableCursorPagination", enableCursorPagination)
        queryParameters.add("includeTrainingUtterances", includeTrainingUtterances)
        queryParameters.add("after", after)
        queryParameters.add("fields", fields)
        return APICall(
            "getLanguageunderstandingDomainFeedback", .get, "/api/v2/languageunderstanding/domains/{domainId}/feedback",
            parameters: [("domainId", domainId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingDomainFeedbackFeedbackId

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:feedback:view`, `dialog:bot:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - feedbackId: `feedbackId` in the path.
    ///   - fields: `fields` in the query, once for each element.
    public func getLanguageunderstandingDomainFeedbackFeedbackId(
        domainId: String, feedbackId: String, fields: [GetLanguageunderstandingDomainFeedbackFeedbackIdFields]? = nil
    ) async throws(ApiError) -> NluFeedbackResponse {
        try await client.send(
            Self.getLanguageunderstandingDomainFeedbackFeedbackId(
                domainId: domainId, feedbackId: feedbackId, fields: fields))
    }

    /// The call `GET /api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}`, ready to be sent.
    public static func getLanguageunderstandingDomainFeedbackFeedbackId(
        domainId: String, feedbackId: String, fields: [GetLanguageunderstandingDomainFeedbackFeedbackIdFields]? = nil
    ) -> APICall<NluFeedbackResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("fields", fields)
        return APICall(
            "getLanguageunderstandingDomainFeedbackFeedbackId", .get,
            "/api/v2/languageunderstanding/domains/{domainId}/feedback/{feedbackId}",
            parameters: [("domainId", domainId), ("feedbackId", feedbackId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingDomainVersion

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    ///   - includeUtterances: `includeUtterances` in the query.
    public func getLanguageunderstandingDomainVersion(
        domainId: String, domainVersionId: String, includeUtterances: Bool? = nil
    ) async throws(ApiError) -> NluDomainVersion {
        try await client.send(
            Self.getLanguageunderstandingDomainVersion(
                domainId: domainId, domainVersionId: domainVersionId, includeUtterances: includeUtterances))
    }

    /// The call `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`, ready to be sent.
    public static func getLanguageunderstandingDomainVersion(
        domainId: String, domainVersionId: String, includeUtterances: Bool? = nil
    ) -> APICall<NluDomainVersion> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeUtterances", includeUtterances)
        return APICall(
            "getLanguageunderstandingDomainVersion", .get,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingDomainVersionReport

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    public func getLanguageunderstandingDomainVersionReport(
        domainId: String, domainVersionId: String
    ) async throws(ApiError) -> NluDomainVersionQualityReport {
        try await client.send(
            Self.getLanguageunderstandingDomainVersionReport(domainId: domainId, domainVersionId: domainVersionId))
    }

    /// The call `GET /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report`, ready to be
    /// sent.
    public static func getLanguageunderstandingDomainVersionReport(
        domainId: String, domainVersionId: String
    ) -> APICall<NluDomainVersionQualityReport> {
        APICall(
            "getLanguageunderstandingDomainVersionReport", .get,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/report",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)])
    }
}

// MARK: - getLanguageunderstandingDomainVersions

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains/{domainId}/versions`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - includeUtterances: `includeUtterances` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getLanguageunderstandingDomainVersions(
        domainId: String, includeUtterances: Bool? = nil, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> NluDomainVersionListing {
        try await client.send(
            Self.getLanguageunderstandingDomainVersions(
                domainId: domainId, includeUtterances: includeUtterances, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/languageunderstanding/domains/{domainId}/versions`, ready to be sent.
    public static func getLanguageunderstandingDomainVersions(
        domainId: String, includeUtterances: Bool? = nil, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<NluDomainVersionListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeUtterances", includeUtterances)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getLanguageunderstandingDomainVersions", .get, "/api/v2/languageunderstanding/domains/{domainId}/versions",
            parameters: [("domainId", domainId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingDomains

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/domains`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomain:view`, `dialog:bot:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getLanguageunderstandingDomains(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> NluDomainListing {
        try await client.send(Self.getLanguageunderstandingDomains(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/languageunderstanding/domains`, ready to be sent.
    public static func getLanguageunderstandingDomains(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<NluDomainListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getLanguageunderstandingDomains", .get, "/api/v2/languageunderstanding/domains", query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingIgnorephrase

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/ignorephrases/{languageCode}`.
    ///
    /// Needs the permission `languageUnderstanding:ignoredPhrase:view`.
    ///
    /// - Parameters:
    ///   - languageCode: `languageCode` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - text: `text` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - sortBy: `sortBy` in the query; when left out: `dateModified`.
    public func getLanguageunderstandingIgnorephrase(
        languageCode: String, pageSize: Int? = nil, pageNumber: Int? = nil, text: String? = nil,
        sortOrder: GetLanguageunderstandingIgnorephraseSortOrder? = nil,
        sortBy: GetLanguageunderstandingIgnorephraseSortBy? = nil
    ) async throws(ApiError) -> IgnoredMinedPhraseListing {
        try await client.send(
            Self.getLanguageunderstandingIgnorephrase(
                languageCode: languageCode, pageSize: pageSize, pageNumber: pageNumber, text: text,
                sortOrder: sortOrder, sortBy: sortBy))
    }

    /// The call `GET /api/v2/languageunderstanding/ignorephrases/{languageCode}`, ready to be sent.
    public static func getLanguageunderstandingIgnorephrase(
        languageCode: String, pageSize: Int? = nil, pageNumber: Int? = nil, text: String? = nil,
        sortOrder: GetLanguageunderstandingIgnorephraseSortOrder? = nil,
        sortBy: GetLanguageunderstandingIgnorephraseSortBy? = nil
    ) -> APICall<IgnoredMinedPhraseListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("text", text)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        return APICall(
            "getLanguageunderstandingIgnorephrase", .get, "/api/v2/languageunderstanding/ignorephrases/{languageCode}",
            parameters: [("languageCode", languageCode)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingIgnoretopic

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/ignoretopics/{languageCode}`.
    ///
    /// Needs the permission `languageUnderstanding:ignoredTopic:view`.
    ///
    /// - Parameters:
    ///   - languageCode: `languageCode` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - text: `text` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `desc`.
    ///   - sortBy: `sortBy` in the query; when left out: `dateModified`.
    public func getLanguageunderstandingIgnoretopic(
        languageCode: String, pageSize: Int? = nil, pageNumber: Int? = nil, text: String? = nil,
        sortOrder: GetLanguageunderstandingIgnoretopicSortOrder? = nil,
        sortBy: GetLanguageunderstandingIgnoretopicSortBy? = nil
    ) async throws(ApiError) -> IgnoredMinedTopicListing {
        try await client.send(
            Self.getLanguageunderstandingIgnoretopic(
                languageCode: languageCode, pageSize: pageSize, pageNumber: pageNumber, text: text,
                sortOrder: sortOrder, sortBy: sortBy))
    }

    /// The call `GET /api/v2/languageunderstanding/ignoretopics/{languageCode}`, ready to be sent.
    public static func getLanguageunderstandingIgnoretopic(
        languageCode: String, pageSize: Int? = nil, pageNumber: Int? = nil, text: String? = nil,
        sortOrder: GetLanguageunderstandingIgnoretopicSortOrder? = nil,
        sortBy: GetLanguageunderstandingIgnoretopicSortBy? = nil
    ) -> APICall<IgnoredMinedTopicListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("text", text)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("sortBy", sortBy)
        return APICall(
            "getLanguageunderstandingIgnoretopic", .get, "/api/v2/languageunderstanding/ignoretopics/{languageCode}",
            parameters: [("languageCode", languageCode)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingMiner

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}`.
    ///
    /// Needs the permission `languageUnderstanding:miner:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    public func getLanguageunderstandingMiner(minerId: String) async throws(ApiError) -> Miner {
        try await client.send(Self.getLanguageunderstandingMiner(minerId: minerId))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}`, ready to be sent.
    public static func getLanguageunderstandingMiner(minerId: String) -> APICall<Miner> {
        APICall(
            "getLanguageunderstandingMiner", .get, "/api/v2/languageunderstanding/miners/{minerId}",
            parameters: [("minerId", minerId)])
    }
}

// MARK: - getLanguageunderstandingMinerDraft

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`.
    ///
    /// Needs the permission `languageUnderstanding:draft:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - draftId: `draftId` in the path.
    ///   - draftIntentId: `draftIntentId` in the query.
    ///   - draftTopicId: `draftTopicId` in the query.
    public func getLanguageunderstandingMinerDraft(
        minerId: String, draftId: String, draftIntentId: String? = nil, draftTopicId: String? = nil
    ) async throws(ApiError) -> Draft {
        try await client.send(
            Self.getLanguageunderstandingMinerDraft(
                minerId: minerId, draftId: draftId, draftIntentId: draftIntentId, draftTopicId: draftTopicId))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`, ready to be sent.
    public static func getLanguageunderstandingMinerDraft(
        minerId: String, draftId: String, draftIntentId: String? = nil, draftTopicId: String? = nil
    ) -> APICall<Draft> {
        var queryParameters = QueryParameters()
        queryParameters.add("draftIntentId", draftIntentId)
        queryParameters.add("draftTopicId", draftTopicId)
        return APICall(
            "getLanguageunderstandingMinerDraft", .get,
            "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}",
            parameters: [("minerId", minerId), ("draftId", draftId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingMinerDrafts

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/drafts`.
    ///
    /// Needs the permission `languageUnderstanding:draft:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    public func getLanguageunderstandingMinerDrafts(minerId: String) async throws(ApiError) -> DraftListing {
        try await client.send(Self.getLanguageunderstandingMinerDrafts(minerId: minerId))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/drafts`, ready to be sent.
    public static func getLanguageunderstandingMinerDrafts(minerId: String) -> APICall<DraftListing> {
        APICall(
            "getLanguageunderstandingMinerDrafts", .get, "/api/v2/languageunderstanding/miners/{minerId}/drafts",
            parameters: [("minerId", minerId)])
    }
}

// MARK: - getLanguageunderstandingMinerIntent

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}`.
    ///
    /// Needs the permission `languageUnderstanding:minerIntent:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - intentId: `intentId` in the path.
    ///   - expand: `expand` in the query.
    public func getLanguageunderstandingMinerIntent(
        minerId: String, intentId: String, expand: GetLanguageunderstandingMinerIntentExpand? = nil
    ) async throws(ApiError) -> MinerIntent {
        try await client.send(
            Self.getLanguageunderstandingMinerIntent(minerId: minerId, intentId: intentId, expand: expand))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}`, ready to be sent.
    public static func getLanguageunderstandingMinerIntent(
        minerId: String, intentId: String, expand: GetLanguageunderstandingMinerIntentExpand? = nil
    ) -> APICall<MinerIntent> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLanguageunderstandingMinerIntent", .get,
            "/api/v2/languageunderstanding/miners/{minerId}/intents/{intentId}",
            parameters: [("minerId", minerId), ("intentId", intentId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingMinerIntents

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/intents`.
    ///
    /// Needs the permission `languageUnderstanding:minerIntent:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - expand: `expand` in the query.
    public func getLanguageunderstandingMinerIntents(
        minerId: String, expand: GetLanguageunderstandingMinerIntentsExpand? = nil
    ) async throws(ApiError) -> MinedIntentsListing {
        try await client.send(Self.getLanguageunderstandingMinerIntents(minerId: minerId, expand: expand))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/intents`, ready to be sent.
    public static func getLanguageunderstandingMinerIntents(
        minerId: String, expand: GetLanguageunderstandingMinerIntentsExpand? = nil
    ) -> APICall<MinedIntentsListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLanguageunderstandingMinerIntents", .get, "/api/v2/languageunderstanding/miners/{minerId}/intents",
            parameters: [("minerId", minerId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingMinerTopic

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}`.
    ///
    /// Needs the permission `languageUnderstanding:miner:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - topicId: `topicId` in the path.
    ///   - expand: `expand` in the query.
    public func getLanguageunderstandingMinerTopic(
        minerId: String, topicId: String, expand: GetLanguageunderstandingMinerTopicExpand? = nil
    ) async throws(ApiError) -> MinerTopic {
        try await client.send(
            Self.getLanguageunderstandingMinerTopic(minerId: minerId, topicId: topicId, expand: expand))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}`, ready to be sent.
    public static func getLanguageunderstandingMinerTopic(
        minerId: String, topicId: String, expand: GetLanguageunderstandingMinerTopicExpand? = nil
    ) -> APICall<MinerTopic> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getLanguageunderstandingMinerTopic", .get,
            "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}",
            parameters: [("minerId", minerId), ("topicId", topicId)], query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingMinerTopicPhrase

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}`.
    ///
    /// Needs the permission `languageUnderstanding:miner:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - topicId: `topicId` in the path.
    ///   - phraseId: `phraseId` in the path.
    public func getLanguageunderstandingMinerTopicPhrase(
        minerId: String, topicId: String, phraseId: String
    ) async throws(ApiError) -> MinerTopicPhrase {
        try await client.send(
            Self.getLanguageunderstandingMinerTopicPhrase(minerId: minerId, topicId: topicId, phraseId: phraseId))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}`, ready to be
    /// sent.
    public static func getLanguageunderstandingMinerTopicPhrase(
        minerId: String, topicId: String, phraseId: String
    ) -> APICall<MinerTopicPhrase> {
        APICall(
            "getLanguageunderstandingMinerTopicPhrase", .get,
            "/api/v2/languageunderstanding/miners/{minerId}/topics/{topicId}/phrases/{phraseId}",
            parameters: [("minerId", minerId), ("topicId", topicId), ("phraseId", phraseId)])
    }
}

// MARK: - getLanguageunderstandingMinerTopics

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners/{minerId}/topics`.
    ///
    /// Needs the permission `languageUnderstanding:miner:view`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    public func getLanguageunderstandingMinerTopics(minerId: String) async throws(ApiError) -> MinerTopicsListing {
        try await client.send(Self.getLanguageunderstandingMinerTopics(minerId: minerId))
    }

    /// The call `GET /api/v2/languageunderstanding/miners/{minerId}/topics`, ready to be sent.
    public static func getLanguageunderstandingMinerTopics(minerId: String) -> APICall<MinerTopicsListing> {
        APICall(
            "getLanguageunderstandingMinerTopics", .get, "/api/v2/languageunderstanding/miners/{minerId}/topics",
            parameters: [("minerId", minerId)])
    }
}

// MARK: - getLanguageunderstandingMiners

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/miners`.
    ///
    /// Needs the permission `languageUnderstanding:miner:view`.
    ///
    /// - Parameters:
    ///   - minerType: `minerType` in the query.
    public func getLanguageunderstandingMiners(minerType: String? = nil) async throws(ApiError) -> MinerListing {
        try await client.send(Self.getLanguageunderstandingMiners(minerType: minerType))
    }

    /// The call `GET /api/v2/languageunderstanding/miners`, ready to be sent.
    public static func getLanguageunderstandingMiners(minerType: String? = nil) -> APICall<MinerListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("minerType", minerType)
        return APICall(
            "getLanguageunderstandingMiners", .get, "/api/v2/languageunderstanding/miners", query: queryParameters)
    }
}

// MARK: - getLanguageunderstandingSettings

extension LanguageUnderstandingApi {
    /// Calls `GET /api/v2/languageunderstanding/settings`.
    ///
    /// Needs the permission `languageUnderstanding:settings:view`.
    public func getLanguageunderstandingSettings() async throws(ApiError) -> NluOrganization {
        try await client.send(Self.getLanguageunderstandingSettings())
    }

    /// The call `GET /api/v2/languageunderstanding/settings`, ready to be sent.
    public static func getLanguageunderstandingSettings() -> APICall<NluOrganization> {
        APICall("getLanguageunderstandingSettings", .get, "/api/v2/languageunderstanding/settings")
    }
}

// MARK: - patchLanguageunderstandingDomain

extension LanguageUnderstandingApi {
    /// Calls `PATCH /api/v2/languageunderstanding/domains/{domainId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomain:edit`, `dialog:bot:edit`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLanguageunderstandingDomain(
        domainId: String, body: NluDomain
    ) async throws(ApiError) -> NluDomain {
        try await client.send(Self.patchLanguageunderstandingDomain(domainId: domainId, body: body))
    }

    /// The call `PATCH /api/v2/languageunderstanding/domains/{domainId}`, ready to be sent.
    public static func patchLanguageunderstandingDomain(domainId: String, body: NluDomain) -> APICall<NluDomain> {
        APICall(
            "patchLanguageunderstandingDomain", .patch, "/api/v2/languageunderstanding/domains/{domainId}",
            parameters: [("domainId", domainId)], body: .json(body.asJSON))
    }
}

// MARK: - patchLanguageunderstandingMinerDraft

extension LanguageUnderstandingApi {
    /// Calls `PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`.
    ///
    /// Needs the permission `languageUnderstanding:draft:edit`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - draftId: `draftId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchLanguageunderstandingMinerDraft(
        minerId: String, draftId: String, body: DraftRequest? = nil
    ) async throws(ApiError) -> Draft {
        try await client.send(Self.patchLanguageunderstandingMinerDraft(minerId: minerId, draftId: draftId, body: body))
    }

    /// The call `PATCH /api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}`, ready to be sent.
    public static func patchLanguageunderstandingMinerDraft(
        minerId: String, draftId: String, body: DraftRequest? = nil
    ) -> APICall<Draft> {
        APICall(
            "patchLanguageunderstandingMinerDraft", .patch,
            "/api/v2/languageunderstanding/miners/{minerId}/drafts/{draftId}",
            parameters: [("minerId", minerId), ("draftId", draftId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLanguageunderstandingDomainFeedback

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/domains/{domainId}/feedback`.
    ///
    /// Needs one of the permissions `languageUnderstanding:feedback:add`, `dialog:bot:add`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingDomainFeedback(
        domainId: String, body: NluFeedbackRequest
    ) async throws(ApiError) -> NluFeedbackResponse {
        try await client.send(Self.postLanguageunderstandingDomainFeedback(domainId: domainId, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/domains/{domainId}/feedback`, ready to be sent.
    public static func postLanguageunderstandingDomainFeedback(
        domainId: String, body: NluFeedbackRequest
    ) -> APICall<NluFeedbackResponse> {
        APICall(
            "postLanguageunderstandingDomainFeedback", .post,
            "/api/v2/languageunderstanding/domains/{domainId}/feedback", parameters: [("domainId", domainId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingDomainVersionDetect

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:view`, `dialog:botVersion:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingDomainVersionDetect(
        domainId: String, domainVersionId: String, body: NluDetectionRequest
    ) async throws(ApiError) -> NluDetectionResponse {
        try await client.send(
            Self.postLanguageunderstandingDomainVersionDetect(
                domainId: domainId, domainVersionId: domainVersionId, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect`, ready to be
    /// sent.
    public static func postLanguageunderstandingDomainVersionDetect(
        domainId: String, domainVersionId: String, body: NluDetectionRequest
    ) -> APICall<NluDetectionResponse> {
        APICall(
            "postLanguageunderstandingDomainVersionDetect", .post,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/detect",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)], body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingDomainVersionPublish

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:add`, `dialog:botVersion:add`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    @discardableResult
    public func postLanguageunderstandingDomainVersionPublish(
        domainId: String, domainVersionId: String
    ) async throws(ApiError) -> NluDomainVersion {
        try await client.send(
            Self.postLanguageunderstandingDomainVersionPublish(domainId: domainId, domainVersionId: domainVersionId))
    }

    /// The call `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish`, ready to be
    /// sent.
    public static func postLanguageunderstandingDomainVersionPublish(
        domainId: String, domainVersionId: String
    ) -> APICall<NluDomainVersion> {
        APICall(
            "postLanguageunderstandingDomainVersionPublish", .post,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/publish",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)])
    }
}

// MARK: - postLanguageunderstandingDomainVersionTrain

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:edit`, `dialog:botVersion:edit`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    @discardableResult
    public func postLanguageunderstandingDomainVersionTrain(
        domainId: String, domainVersionId: String
    ) async throws(ApiError) -> NluDomainVersionTrainingResponse {
        try await client.send(
            Self.postLanguageunderstandingDomainVersionTrain(domainId: domainId, domainVersionId: domainVersionId))
    }

    /// The call `POST /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train`, ready to be
    /// sent.
    public static func postLanguageunderstandingDomainVersionTrain(
        domainId: String, domainVersionId: String
    ) -> APICall<NluDomainVersionTrainingResponse> {
        APICall(
            "postLanguageunderstandingDomainVersionTrain", .post,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}/train",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)])
    }
}

// MARK: - postLanguageunderstandingDomainVersions

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/domains/{domainId}/versions`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:add`, `dialog:botVersion:add`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    ///   - includeUtterances: `includeUtterances` in the query.
    @discardableResult
    public func postLanguageunderstandingDomainVersions(
        domainId: String, body: NluDomainVersion, includeUtterances: Bool? = nil
    ) async throws(ApiError) -> NluDomainVersion {
        try await client.send(
            Self.postLanguageunderstandingDomainVersions(
                domainId: domainId, body: body, includeUtterances: includeUtterances))
    }

    /// The call `POST /api/v2/languageunderstanding/domains/{domainId}/versions`, ready to be sent.
    public static func postLanguageunderstandingDomainVersions(
        domainId: String, body: NluDomainVersion, includeUtterances: Bool? = nil
    ) -> APICall<NluDomainVersion> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeUtterances", includeUtterances)
        return APICall(
            "postLanguageunderstandingDomainVersions", .post,
            "/api/v2/languageunderstanding/domains/{domainId}/versions", parameters: [("domainId", domainId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingDomains

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/domains`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomain:add`, `dialog:bot:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingDomains(body: NluDomain) async throws(ApiError) -> NluDomain {
        try await client.send(Self.postLanguageunderstandingDomains(body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/domains`, ready to be sent.
    public static func postLanguageunderstandingDomains(body: NluDomain) -> APICall<NluDomain> {
        APICall(
            "postLanguageunderstandingDomains", .post, "/api/v2/languageunderstanding/domains",
            body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingIgnorephrase

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}`.
    ///
    /// Needs the permission `languageUnderstanding:ignoredPhrase:add`.
    ///
    /// - Parameters:
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingIgnorephrase(
        languageCode: String, body: IgnorePhrasesRequest
    ) async throws(ApiError) -> IgnorePhrasesResponse {
        try await client.send(Self.postLanguageunderstandingIgnorephrase(languageCode: languageCode, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}`, ready to be sent.
    public static func postLanguageunderstandingIgnorephrase(
        languageCode: String, body: IgnorePhrasesRequest
    ) -> APICall<IgnorePhrasesResponse> {
        APICall(
            "postLanguageunderstandingIgnorephrase", .post,
            "/api/v2/languageunderstanding/ignorephrases/{languageCode}", parameters: [("languageCode", languageCode)],
            body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingIgnorephraseRemove

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove`.
    ///
    /// Needs the permission `languageUnderstanding:ignoredPhrase:delete`.
    ///
    /// - Parameters:
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    public func postLanguageunderstandingIgnorephraseRemove(
        languageCode: String, body: RemoveEntitiesRequest
    ) async throws(ApiError) {
        try await client.send(Self.postLanguageunderstandingIgnorephraseRemove(languageCode: languageCode, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/ignorephrases/{languageCode}/remove`, ready to be sent.
    public static func postLanguageunderstandingIgnorephraseRemove(
        languageCode: String, body: RemoveEntitiesRequest
    ) -> APICall<Void> {
        APICall(
            "postLanguageunderstandingIgnorephraseRemove", .post,
            "/api/v2/languageunderstanding/ignorephrases/{languageCode}/remove",
            parameters: [("languageCode", languageCode)], body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingIgnoretopic

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}`.
    ///
    /// Needs the permission `languageUnderstanding:ignoredTopic:add`.
    ///
    /// - Parameters:
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingIgnoretopic(
        languageCode: String, body: IgnoreTopicsRequest
    ) async throws(ApiError) -> IgnoreTopicsResponse {
        try await client.send(Self.postLanguageunderstandingIgnoretopic(languageCode: languageCode, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}`, ready to be sent.
    public static func postLanguageunderstandingIgnoretopic(
        languageCode: String, body: IgnoreTopicsRequest
    ) -> APICall<IgnoreTopicsResponse> {
        APICall(
            "postLanguageunderstandingIgnoretopic", .post, "/api/v2/languageunderstanding/ignoretopics/{languageCode}",
            parameters: [("languageCode", languageCode)], body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingIgnoretopicRemove

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove`.
    ///
    /// Needs the permission `languageUnderstanding:ignoredTopic:delete`.
    ///
    /// - Parameters:
    ///   - languageCode: `languageCode` in the path.
    ///   - body: the body.
    public func postLanguageunderstandingIgnoretopicRemove(
        languageCode: String, body: RemoveEntitiesRequest
    ) async throws(ApiError) {
        try await client.send(Self.postLanguageunderstandingIgnoretopicRemove(languageCode: languageCode, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/ignoretopics/{languageCode}/remove`, ready to be sent.
    public static func postLanguageunderstandingIgnoretopicRemove(
        languageCode: String, body: RemoveEntitiesRequest
    ) -> APICall<Void> {
        APICall(
            "postLanguageunderstandingIgnoretopicRemove", .post,
            "/api/v2/languageunderstanding/ignoretopics/{languageCode}/remove",
            parameters: [("languageCode", languageCode)], body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingMinerDrafts

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/miners/{minerId}/drafts`.
    ///
    /// Needs the permission `languageUnderstanding:draft:add`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingMinerDrafts(minerId: String, body: Draft) async throws(ApiError) -> Draft {
        try await client.send(Self.postLanguageunderstandingMinerDrafts(minerId: minerId, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/miners/{minerId}/drafts`, ready to be sent.
    public static func postLanguageunderstandingMinerDrafts(minerId: String, body: Draft) -> APICall<Draft> {
        APICall(
            "postLanguageunderstandingMinerDrafts", .post, "/api/v2/languageunderstanding/miners/{minerId}/drafts",
            parameters: [("minerId", minerId)], body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingMinerExecute

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/miners/{minerId}/execute`.
    ///
    /// Needs the permission `languageUnderstanding:miner:execute`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingMinerExecute(
        minerId: String, body: MinerExecuteRequest? = nil
    ) async throws(ApiError) -> Miner {
        try await client.send(Self.postLanguageunderstandingMinerExecute(minerId: minerId, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/miners/{minerId}/execute`, ready to be sent.
    public static func postLanguageunderstandingMinerExecute(
        minerId: String, body: MinerExecuteRequest? = nil
    ) -> APICall<Miner> {
        APICall(
            "postLanguageunderstandingMinerExecute", .post, "/api/v2/languageunderstanding/miners/{minerId}/execute",
            parameters: [("minerId", minerId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postLanguageunderstandingMiners

extension LanguageUnderstandingApi {
    /// Calls `POST /api/v2/languageunderstanding/miners`.
    ///
    /// Needs the permission `languageUnderstanding:miner:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingMiners(body: Miner) async throws(ApiError) -> Miner {
        try await client.send(Self.postLanguageunderstandingMiners(body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/miners`, ready to be sent.
    public static func postLanguageunderstandingMiners(body: Miner) -> APICall<Miner> {
        APICall(
            "postLanguageunderstandingMiners", .post, "/api/v2/languageunderstanding/miners", body: .json(body.asJSON))
    }
}

// MARK: - putLanguageunderstandingDomainVersion

extension LanguageUnderstandingApi {
    /// Calls `PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`.
    ///
    /// Needs one of the permissions `languageUnderstanding:nluDomainVersion:edit`, `dialog:botVersion:edit`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - domainVersionId: `domainVersionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putLanguageunderstandingDomainVersion(
        domainId: String, domainVersionId: String, body: NluDomainVersion
    ) async throws(ApiError) -> NluDomainVersion {
        try await client.send(
            Self.putLanguageunderstandingDomainVersion(
                domainId: domainId, domainVersionId: domainVersionId, body: body))
    }

    /// The call `PUT /api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}`, ready to be sent.
    public static func putLanguageunderstandingDomainVersion(
        domainId: String, domainVersionId: String, body: NluDomainVersion
    ) -> APICall<NluDomainVersion> {
        APICall(
            "putLanguageunderstandingDomainVersion", .put,
            "/api/v2/languageunderstanding/domains/{domainId}/versions/{domainVersionId}",
            parameters: [("domainId", domainId), ("domainVersionId", domainVersionId)], body: .json(body.asJSON))
    }
}
