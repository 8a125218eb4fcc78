// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Fax.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct FaxApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteFaxDocument

extension FaxApi {
    /// Calls `DELETE /api/v2/fax/documents/{documentId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    public func deleteFaxDocument(documentId: String) async throws(ApiError) {
        try await client.send(Self.deleteFaxDocument(documentId: documentId))
    }

    /// The call `DELETE /api/v2/fax/documents/{documentId}`, ready to be sent.
    public static func deleteFaxDocument(documentId: String) -> APICall<Void> {
        APICall(
            "deleteFaxDocument", .delete, "/api/v2/fax/documents/{documentId}",
            parameters: [("documentId", documentId)])
    }
}

// MARK: - getFaxDocument

extension FaxApi {
    /// Calls `GET /api/v2/fax/documents/{documentId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    public func getFaxDocument(documentId: String) async throws(ApiError) -> FaxDocument {
        try await client.send(Self.getFaxDocument(documentId: documentId))
    }

    /// The call `GET /api/v2/fax/documents/{documentId}`, ready to be sent.
    public static func getFaxDocument(documentId: String) -> APICall<FaxDocument> {
        APICall("getFaxDocument", .get, "/api/v2/fax/documents/{documentId}", parameters: [("documentId", documentId)])
    }
}

// MARK: - getFaxDocumentContent

extension FaxApi {
    /// Calls `GET /api/v2/fax/documents/{documentId}/content`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    public func getFaxDocumentContent(documentId: String) async throws(ApiError) -> DownloadResponse {
        try await client.send(Self.getFaxDocumentContent(documentId: documentId))
    }

    /// The call `GET /api/v2/fax/documents/{documentId}/content`, ready to be sent.
    public static func getFaxDocumentContent(documentId: String) -> APICall<DownloadResponse> {
        APICall(
            "getFaxDocumentContent", .get, "/api/v2/fax/documents/{documentId}/content",
            parameters: [("documentId", documentId)])
    }
}

// MARK: - getFaxDocuments

extension FaxApi {
    /// Calls `GET /api/v2/fax/documents`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getFaxDocuments(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> FaxDocumentEntityListing {
        try await client.send(Self.getFaxDocuments(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/fax/documents`, ready to be sent.
    public static func getFaxDocuments(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<FaxDocumentEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getFaxDocuments", .get, "/api/v2/fax/documents", query: queryParameters)
    }
}

// MARK: - getFaxFaxIdStatus

extension FaxApi {
    /// Calls `GET /api/v2/fax/{faxId}/status`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - faxId: `faxId` in the path.
    public func getFaxFaxIdStatus(faxId: String) async throws(ApiError) -> OutboundFaxStatus {
        try await client.send(Self.getFaxFaxIdStatus(faxId: faxId))
    }

    /// The call `GET /api/v2/fax/{faxId}/status`, ready to be sent.
    public static func getFaxFaxIdStatus(faxId: String) -> APICall<OutboundFaxStatus> {
        APICall("getFaxFaxIdStatus", .get, "/api/v2/fax/{faxId}/status", parameters: [("faxId", faxId)])
    }
}

// MARK: - getFaxSettings

extension FaxApi {
    /// Calls `GET /api/v2/fax/settings`.
    ///
    /// Needs no permission.
    public func getFaxSettings() async throws(ApiError) -> FaxConfig {
        try await client.send(Self.getFaxSettings())
    }

    /// The call `GET /api/v2/fax/settings`, ready to be sent.
    public static func getFaxSettings() -> APICall<FaxConfig> {
        APICall("getFaxSettings", .get, "/api/v2/fax/settings")
    }
}

// MARK: - getFaxSummary

extension FaxApi {
    /// Calls `GET /api/v2/fax/summary`.
    ///
    /// Needs no permission.
    public func getFaxSummary() async throws(ApiError) -> FaxSummary {
        try await client.send(Self.getFaxSummary())
    }

    /// The call `GET /api/v2/fax/summary`, ready to be sent.
    public static func getFaxSummary() -> APICall<FaxSummary> {
        APICall("getFaxSummary", .get, "/api/v2/fax/summary")
    }
}

// MARK: - putFaxDocument

extension FaxApi {
    /// Calls `PUT /api/v2/fax/documents/{documentId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - documentId: `documentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putFaxDocument(documentId: String, body: FaxDocument) async throws(ApiError) -> FaxDocument {
        try await client.send(Self.putFaxDocument(documentId: documentId, body: body))
    }

    /// The call `PUT /api/v2/fax/documents/{documentId}`, ready to be sent.
    public static func putFaxDocument(documentId: String, body: FaxDocument) -> APICall<FaxDocument> {
        APICall(
            "putFaxDocument", .put, "/api/v2/fax/documents/{documentId}", parameters: [("documentId", documentId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putFaxSettings

extension FaxApi {
    /// Calls `PUT /api/v2/fax/settings`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putFaxSettings(body: FaxConfig? = nil) async throws(ApiError) -> FaxConfig {
        try await client.send(Self.putFaxSettings(body: body))
    }

    /// The call `PUT /api/v2/fax/settings`, ready to be sent.
    public static func putFaxSettings(body: FaxConfig? = nil) -> APICall<FaxConfig> {
        APICall("putFaxSettings", .put, "/api/v2/fax/settings", body: body.map { .json($0.asJSON) } ?? .none)
    }
}
