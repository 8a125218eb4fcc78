// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Downloads.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct DownloadsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getDownload

extension DownloadsApi {
    /// Calls `GET /api/v2/downloads/{downloadId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - downloadId: `downloadId` in the path.
    ///   - contentDisposition: `contentDisposition` in the query.
    ///   - issueRedirect: `issueRedirect` in the query; when left out: `true`.
    ///   - redirectToAuth: `redirectToAuth` in the query; when left out: `true`.
    public func getDownload(
        downloadId: String, contentDisposition: String? = nil, issueRedirect: Bool? = nil, redirectToAuth: Bool? = nil
    ) async throws(ApiError) -> UrlResponse {
        try await client.send(
            Self.getDownload(
                downloadId: downloadId, contentDisposition: contentDisposition, issueRedirect: issueRedirect,
                redirectToAuth: redirectToAuth))
    }

    /// The call `GET /api/v2/downloads/{downloadId}`, ready to be sent.
    public static func getDownload(
        downloadId: String, contentDisposition: String? = nil, issueRedirect: Bool? = nil, redirectToAuth: Bool? = nil
    ) -> APICall<UrlResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("contentDisposition", contentDisposition)
        queryParameters.add("issueRedirect", issueRedirect)
        queryParameters.add("redirectToAuth", redirectToAuth)
        return APICall(
            "getDownload", .get, "/api/v2/downloads/{downloadId}", parameters: [("downloadId", downloadId)],
            query: queryParameters)
    }
}
