// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag User Recordings.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct UserRecordingsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteUserrecording

extension UserRecordingsApi {
    /// Calls `DELETE /api/v2/userrecordings/{recordingId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - recordingId: `recordingId` in the path.
    public func deleteUserrecording(recordingId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserrecording(recordingId: recordingId))
    }

    /// The call `DELETE /api/v2/userrecordings/{recordingId}`, ready to be sent.
    public static func deleteUserrecording(recordingId: String) -> APICall<Void> {
        APICall(
            "deleteUserrecording", .delete, "/api/v2/userrecordings/{recordingId}",
            parameters: [("recordingId", recordingId)])
    }
}

// MARK: - getUserrecording

extension UserRecordingsApi {
    /// Calls `GET /api/v2/userrecordings/{recordingId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - recordingId: `recordingId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getUserrecording(
        recordingId: String, expand: [GetUserrecordingExpand]? = nil
    ) async throws(ApiError) -> UserRecording {
        try await client.send(Self.getUserrecording(recordingId: recordingId, expand: expand))
    }

    /// The call `GET /api/v2/userrecordings/{recordingId}`, ready to be sent.
    public static func getUserrecording(
        recordingId: String, expand: [GetUserrecordingExpand]? = nil
    ) -> APICall<UserRecording> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getUserrecording", .get, "/api/v2/userrecordings/{recordingId}",
            parameters: [("recordingId", recordingId)], query: queryParameters)
    }
}

// MARK: - getUserrecordingTranscoding

extension UserRecordingsApi {
    /// Calls `GET /api/v2/userrecordings/{recordingId}/transcoding`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - recordingId: `recordingId` in the path.
    ///   - formatId: `formatId` in the query; when left out: `WEBM`.
    public func getUserrecordingTranscoding(
        recordingId: String, formatId: GetUserrecordingTranscodingFormatId? = nil
    ) async throws(ApiError) -> DownloadResponse {
        try await client.send(Self.getUserrecordingTranscoding(recordingId: recordingId, formatId: formatId))
    }

    /// The call `GET /api/v2/userrecordings/{recordingId}/transcoding`, ready to be sent.
    public static func getUserrecordingTranscoding(
        recordingId: String, formatId: GetUserrecordingTranscodingFormatId? = nil
    ) -> APICall<DownloadResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("formatId", formatId)
        return APICall(
            "getUserrecordingTranscoding", .get, "/api/v2/userrecordings/{recordingId}/transcoding",
            parameters: [("recordingId", recordingId)], query: queryParameters)
    }
}

// MARK: - getUserrecordings

extension UserRecordingsApi {
    /// Calls `GET /api/v2/userrecordings`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - expand: `expand` in the query, once for each element.
    public func getUserrecordings(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: [GetUserrecordingsExpand]? = nil
    ) async throws(ApiError) -> UserRecordingEntityListing {
        try await client.send(Self.getUserrecordings(pageSize: pageSize, pageNumber: pageNumber, expand: expand))
    }

    /// The call `GET /api/v2/userrecordings`, ready to be sent.
    public static func getUserrecordings(
        pageSize: Int? = nil, pageNumber: Int? = nil, expand: [GetUserrecordingsExpand]? = nil
    ) -> APICall<UserRecordingEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("expand", expand)
        return APICall("getUserrecordings", .get, "/api/v2/userrecordings", query: queryParameters)
    }
}

// MARK: - getUserrecordingsSummary

extension UserRecordingsApi {
    /// Calls `GET /api/v2/userrecordings/summary`.
    ///
    /// Needs no permission.
    public func getUserrecordingsSummary() async throws(ApiError) -> FaxSummary {
        try await client.send(Self.getUserrecordingsSummary())
    }

    /// The call `GET /api/v2/userrecordings/summary`, ready to be sent.
    public static func getUserrecordingsSummary() -> APICall<FaxSummary> {
        APICall("getUserrecordingsSummary", .get, "/api/v2/userrecordings/summary")
    }
}

// MARK: - putUserrecording

extension UserRecordingsApi {
    /// Calls `PUT /api/v2/userrecordings/{recordingId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - recordingId: `recordingId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func putUserrecording(
        recordingId: String, body: UserRecording, expand: [PutUserrecordingExpand]? = nil
    ) async throws(ApiError) -> UserRecording {
        try await client.send(Self.putUserrecording(recordingId: recordingId, body: body, expand: expand))
    }

    /// The call `PUT /api/v2/userrecordings/{recordingId}`, ready to be sent.
    public static func putUserrecording(
        recordingId: String, body: UserRecording, expand: [PutUserrecordingExpand]? = nil
    ) -> APICall<UserRecording> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "putUserrecording", .put, "/api/v2/userrecordings/{recordingId}",
            parameters: [("recordingId", recordingId)], query: queryParameters, body: .json(body.asJSON))
    }
}
