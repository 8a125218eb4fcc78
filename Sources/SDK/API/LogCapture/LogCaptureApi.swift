// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Log Capture.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct LogCaptureApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteDiagnosticsLogcaptureBrowserUser

extension LogCaptureApi {
    /// Calls `DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}`.
    ///
    /// Needs the permission `troubleshooting:logCapture:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteDiagnosticsLogcaptureBrowserUser(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteDiagnosticsLogcaptureBrowserUser(userId: userId))
    }

    /// The call `DELETE /api/v2/diagnostics/logcapture/browser/users/{userId}`, ready to be sent.
    public static func deleteDiagnosticsLogcaptureBrowserUser(userId: String) -> APICall<Void> {
        APICall(
            "deleteDiagnosticsLogcaptureBrowserUser", .delete, "/api/v2/diagnostics/logcapture/browser/users/{userId}",
            parameters: [("userId", userId)])
    }
}

// MARK: - getDiagnosticsLogcaptureBrowserEntriesDownloadJob

extension LogCaptureApi {
    /// Calls `GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}`.
    ///
    /// Needs the permission `troubleshooting:logCapture:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getDiagnosticsLogcaptureBrowserEntriesDownloadJob(
        jobId: String
    ) async throws(ApiError) -> LogCaptureDownloadExecutionResponse {
        try await client.send(Self.getDiagnosticsLogcaptureBrowserEntriesDownloadJob(jobId: jobId))
    }

    /// The call `GET /api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}`, ready to be sent.
    public static func getDiagnosticsLogcaptureBrowserEntriesDownloadJob(
        jobId: String
    ) -> APICall<LogCaptureDownloadExecutionResponse> {
        APICall(
            "getDiagnosticsLogcaptureBrowserEntriesDownloadJob", .get,
            "/api/v2/diagnostics/logcapture/browser/entries/download/jobs/{jobId}", parameters: [("jobId", jobId)])
    }
}

// MARK: - getDiagnosticsLogcaptureBrowserUser

extension LogCaptureApi {
    /// Calls `GET /api/v2/diagnostics/logcapture/browser/users/{userId}`.
    ///
    /// Needs the permission `troubleshooting:logCapture:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getDiagnosticsLogcaptureBrowserUser(
        userId: String
    ) async throws(ApiError) -> LogCaptureUserConfigurationResponse {
        try await client.send(Self.getDiagnosticsLogcaptureBrowserUser(userId: userId))
    }

    /// The call `GET /api/v2/diagnostics/logcapture/browser/users/{userId}`, ready to be sent.
    public static func getDiagnosticsLogcaptureBrowserUser(
        userId: String
    ) -> APICall<LogCaptureUserConfigurationResponse> {
        APICall(
            "getDiagnosticsLogcaptureBrowserUser", .get, "/api/v2/diagnostics/logcapture/browser/users/{userId}",
            parameters: [("userId", userId)])
    }
}

// MARK: - getDiagnosticsLogcaptureBrowserUsers

extension LogCaptureApi {
    /// Calls `GET /api/v2/diagnostics/logcapture/browser/users`.
    ///
    /// Needs the permission `troubleshooting:logCapture:view`.
    ///
    /// - Parameters:
    ///   - includeExpired: `includeExpired` in the query; when left out: `false`.
    public func getDiagnosticsLogcaptureBrowserUsers(
        includeExpired: Bool? = nil
    ) async throws(ApiError) -> LogCaptureUserConfigurationListing {
        try await client.send(Self.getDiagnosticsLogcaptureBrowserUsers(includeExpired: includeExpired))
    }

    /// The call `GET /api/v2/diagnostics/logcapture/browser/users`, ready to be sent.
    public static func getDiagnosticsLogcaptureBrowserUsers(
        includeExpired: Bool? = nil
    ) -> APICall<LogCaptureUserConfigurationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeExpired", includeExpired)
        return APICall(
            "getDiagnosticsLogcaptureBrowserUsers", .get, "/api/v2/diagnostics/logcapture/browser/users",
            query: queryParameters)
    }
}

// MARK: - postDiagnosticsLogcaptureBrowserEntriesDownloadJobs

extension LogCaptureApi {
    /// Calls `POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs`.
    ///
    /// Needs the permission `troubleshooting:logCapture:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(
        body: LogCaptureQueryRequest? = nil
    ) async throws(ApiError) -> LogCaptureDownloadExecutionResponse {
        try await client.send(Self.postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(body: body))
    }

    /// The call `POST /api/v2/diagnostics/logcapture/browser/entries/download/jobs`, ready to be sent.
    public static func postDiagnosticsLogcaptureBrowserEntriesDownloadJobs(
        body: LogCaptureQueryRequest? = nil
    ) -> APICall<LogCaptureDownloadExecutionResponse> {
        APICall(
            "postDiagnosticsLogcaptureBrowserEntriesDownloadJobs", .post,
            "/api/v2/diagnostics/logcapture/browser/entries/download/jobs",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postDiagnosticsLogcaptureBrowserEntriesQuery

extension LogCaptureApi {
    /// Calls `POST /api/v2/diagnostics/logcapture/browser/entries/query`.
    ///
    /// Needs the permission `troubleshooting:logCapture:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    @discardableResult
    public func postDiagnosticsLogcaptureBrowserEntriesQuery(
        body: LogCaptureQueryRequest? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> LogCaptureQueryResponse {
        try await client.send(
            Self.postDiagnosticsLogcaptureBrowserEntriesQuery(body: body, after: after, pageSize: pageSize))
    }

    /// The call `POST /api/v2/diagnostics/logcapture/browser/entries/query`, ready to be sent.
    public static func postDiagnosticsLogcaptureBrowserEntriesQuery(
        body: LogCaptureQueryRequest? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<LogCaptureQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postDiagnosticsLogcaptureBrowserEntriesQuery", .post,
            "/api/v2/diagnostics/logcapture/browser/entries/query", query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postDiagnosticsLogcaptureBrowserUser

extension LogCaptureApi {
    /// Calls `POST /api/v2/diagnostics/logcapture/browser/users/{userId}`.
    ///
    /// Needs the permission `troubleshooting:logCapture:add`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postDiagnosticsLogcaptureBrowserUser(
        userId: String, body: LogCaptureUserConfiguration? = nil
    ) async throws(ApiError) -> LogCaptureUserConfiguration {
        try await client.send(Self.postDiagnosticsLogcaptureBrowserUser(userId: userId, body: body))
    }

    /// The call `POST /api/v2/diagnostics/logcapture/browser/users/{userId}`, ready to be sent.
    public static func postDiagnosticsLogcaptureBrowserUser(
        userId: String, body: LogCaptureUserConfiguration? = nil
    ) -> APICall<LogCaptureUserConfiguration> {
        APICall(
            "postDiagnosticsLogcaptureBrowserUser", .post, "/api/v2/diagnostics/logcapture/browser/users/{userId}",
            parameters: [("userId", userId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}
