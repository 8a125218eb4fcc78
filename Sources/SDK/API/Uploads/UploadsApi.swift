// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Uploads.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct UploadsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getKnowledgeKnowledgebaseUploadsUrlsJob

extension UploadsApi {
    /// Calls `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`.
    ///
    /// Needs the permission `knowledge:uploadSourceUrlJob:view`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getKnowledgeKnowledgebaseUploadsUrlsJob(
        knowledgeBaseId: String, jobId: String
    ) async throws(ApiError) -> GetUploadSourceUrlJobStatusResponse {
        try await client.send(
            Self.getKnowledgeKnowledgebaseUploadsUrlsJob(knowledgeBaseId: knowledgeBaseId, jobId: jobId))
    }

    /// The call `GET /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}`, ready to be sent.
    public static func getKnowledgeKnowledgebaseUploadsUrlsJob(
        knowledgeBaseId: String, jobId: String
    ) -> APICall<GetUploadSourceUrlJobStatusResponse> {
        APICall(
            "getKnowledgeKnowledgebaseUploadsUrlsJob", .get,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs/{jobId}",
            parameters: [("knowledgeBaseId", knowledgeBaseId), ("jobId", jobId)])
    }
}

// MARK: - postGamificationContestsUploadsPrizeimages

extension UploadsApi {
    /// Calls `POST /api/v2/gamification/contests/uploads/prizeimages`.
    ///
    /// Needs the permission `gamification:contestPrizeImage:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGamificationContestsUploadsPrizeimages(
        body: GamificationContestPrizeImageUploadUrlRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postGamificationContestsUploadsPrizeimages(body: body))
    }

    /// The call `POST /api/v2/gamification/contests/uploads/prizeimages`, ready to be sent.
    public static func postGamificationContestsUploadsPrizeimages(
        body: GamificationContestPrizeImageUploadUrlRequest
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postGamificationContestsUploadsPrizeimages", .post, "/api/v2/gamification/contests/uploads/prizeimages",
            body: .json(body.asJSON))
    }
}

// MARK: - postGuidesUploads

extension UploadsApi {
    /// Calls `POST /api/v2/guides/uploads`.
    ///
    /// Needs the permission `aiStudio:guide:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGuidesUploads(body: UploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postGuidesUploads(body: body))
    }

    /// The call `POST /api/v2/guides/uploads`, ready to be sent.
    public static func postGuidesUploads(body: UploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postGuidesUploads", .post, "/api/v2/guides/uploads", body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsActionDraftFunctionUpload

extension UploadsApi {
    /// Calls `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`.
    ///
    /// Needs the permission `integrations:actionFunction:edit`.
    ///
    /// - Parameters:
    ///   - actionId: `actionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsActionDraftFunctionUpload(
        actionId: String, body: FunctionUploadRequest
    ) async throws(ApiError) -> FunctionUploadResponse {
        try await client.send(Self.postIntegrationsActionDraftFunctionUpload(actionId: actionId, body: body))
    }

    /// The call `POST /api/v2/integrations/actions/{actionId}/draft/function/upload`, ready to be sent.
    public static func postIntegrationsActionDraftFunctionUpload(
        actionId: String, body: FunctionUploadRequest
    ) -> APICall<FunctionUploadResponse> {
        APICall(
            "postIntegrationsActionDraftFunctionUpload", .post,
            "/api/v2/integrations/actions/{actionId}/draft/function/upload", parameters: [("actionId", actionId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeDocumentuploads

extension UploadsApi {
    /// Calls `POST /api/v2/knowledge/documentuploads`.
    ///
    /// Needs the permission `knowledge:document:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeDocumentuploads(body: UploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postKnowledgeDocumentuploads(body: body))
    }

    /// The call `POST /api/v2/knowledge/documentuploads`, ready to be sent.
    public static func postKnowledgeDocumentuploads(body: UploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postKnowledgeDocumentuploads", .post, "/api/v2/knowledge/documentuploads", body: .json(body.asJSON))
    }
}

// MARK: - postKnowledgeKnowledgebaseUploadsUrlsJobs

extension UploadsApi {
    /// Calls `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`.
    ///
    /// Needs the permission `knowledge:uploadSourceUrlJob:add`.
    ///
    /// - Parameters:
    ///   - knowledgeBaseId: `knowledgeBaseId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postKnowledgeKnowledgebaseUploadsUrlsJobs(
        knowledgeBaseId: String, body: CreateUploadSourceUrlJobRequest
    ) async throws(ApiError) -> CreateUploadSourceUrlJobResponse {
        try await client.send(
            Self.postKnowledgeKnowledgebaseUploadsUrlsJobs(knowledgeBaseId: knowledgeBaseId, body: body))
    }

    /// The call `POST /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs`, ready to be sent.
    public static func postKnowledgeKnowledgebaseUploadsUrlsJobs(
        knowledgeBaseId: String, body: CreateUploadSourceUrlJobRequest
    ) -> APICall<CreateUploadSourceUrlJobResponse> {
        APICall(
            "postKnowledgeKnowledgebaseUploadsUrlsJobs", .post,
            "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/uploads/urls/jobs",
            parameters: [("knowledgeBaseId", knowledgeBaseId)], body: .json(body.asJSON))
    }
}

// MARK: - postLanguageunderstandingMinerUploads

extension UploadsApi {
    /// Calls `POST /api/v2/languageunderstanding/miners/{minerId}/uploads`.
    ///
    /// Needs the permission `languageUnderstanding:miner:upload`.
    ///
    /// - Parameters:
    ///   - minerId: `minerId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postLanguageunderstandingMinerUploads(
        minerId: String, body: Empty
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postLanguageunderstandingMinerUploads(minerId: minerId, body: body))
    }

    /// The call `POST /api/v2/languageunderstanding/miners/{minerId}/uploads`, ready to be sent.
    public static func postLanguageunderstandingMinerUploads(
        minerId: String, body: Empty
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postLanguageunderstandingMinerUploads", .post, "/api/v2/languageunderstanding/miners/{minerId}/uploads",
            parameters: [("minerId", minerId)], body: .json(body.asJSON))
    }
}

// MARK: - postUploadsLearningCoverart

extension UploadsApi {
    /// Calls `POST /api/v2/uploads/learning/coverart`.
    ///
    /// Needs the permission `learning:coverart:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUploadsLearningCoverart(
        body: LearningCoverArtUploadUrlRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postUploadsLearningCoverart(body: body))
    }

    /// The call `POST /api/v2/uploads/learning/coverart`, ready to be sent.
    public static func postUploadsLearningCoverart(
        body: LearningCoverArtUploadUrlRequest
    ) -> APICall<UploadUrlResponse> {
        APICall("postUploadsLearningCoverart", .post, "/api/v2/uploads/learning/coverart", body: .json(body.asJSON))
    }
}

// MARK: - postUploadsPublicassetsImages

extension UploadsApi {
    /// Calls `POST /api/v2/uploads/publicassets/images`.
    ///
    /// Needs the permission `uploads:publicasset:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUploadsPublicassetsImages(body: UploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postUploadsPublicassetsImages(body: body))
    }

    /// The call `POST /api/v2/uploads/publicassets/images`, ready to be sent.
    public static func postUploadsPublicassetsImages(body: UploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postUploadsPublicassetsImages", .post, "/api/v2/uploads/publicassets/images", body: .json(body.asJSON))
    }
}

// MARK: - postUploadsRecordings

extension UploadsApi {
    /// Calls `POST /api/v2/uploads/recordings`.
    ///
    /// Needs the permission `recording:recording:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUploadsRecordings(body: UploadUrlRequest) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postUploadsRecordings(body: body))
    }

    /// The call `POST /api/v2/uploads/recordings`, ready to be sent.
    public static func postUploadsRecordings(body: UploadUrlRequest) -> APICall<UploadUrlResponse> {
        APICall("postUploadsRecordings", .post, "/api/v2/uploads/recordings", body: .json(body.asJSON))
    }
}

// MARK: - postUploadsWorkforcemanagementHistoricaldataCsv

extension UploadsApi {
    /// Calls `POST /api/v2/uploads/workforcemanagement/historicaldata/csv`.
    ///
    /// Needs the permission `wfm:historicalData:upload`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUploadsWorkforcemanagementHistoricaldataCsv(
        body: UploadUrlRequest
    ) async throws(ApiError) -> UploadUrlResponse {
        try await client.send(Self.postUploadsWorkforcemanagementHistoricaldataCsv(body: body))
    }

    /// The call `POST /api/v2/uploads/workforcemanagement/historicaldata/csv`, ready to be sent.
    public static func postUploadsWorkforcemanagementHistoricaldataCsv(
        body: UploadUrlRequest
    ) -> APICall<UploadUrlResponse> {
        APICall(
            "postUploadsWorkforcemanagementHistoricaldataCsv", .post,
            "/api/v2/uploads/workforcemanagement/historicaldata/csv", body: .json(body.asJSON))
    }
}
