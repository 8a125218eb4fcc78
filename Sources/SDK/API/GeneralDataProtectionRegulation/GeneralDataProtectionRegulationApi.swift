// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag General Data Protection Regulation.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct GeneralDataProtectionRegulationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getGdprRequest

extension GeneralDataProtectionRegulationApi {
    /// Calls `GET /api/v2/gdpr/requests/{requestId}`.
    ///
    /// Needs the permission `gdpr:request:view`.
    ///
    /// - Parameters:
    ///   - requestId: `requestId` in the path.
    public func getGdprRequest(requestId: String) async throws(ApiError) -> GDPRRequest {
        try await client.send(Self.getGdprRequest(requestId: requestId))
    }

    /// The call `GET /api/v2/gdpr/requests/{requestId}`, ready to be sent.
    public static func getGdprRequest(requestId: String) -> APICall<GDPRRequest> {
        APICall("getGdprRequest", .get, "/api/v2/gdpr/requests/{requestId}", parameters: [("requestId", requestId)])
    }
}

// MARK: - getGdprRequests

extension GeneralDataProtectionRegulationApi {
    /// Calls `GET /api/v2/gdpr/requests`.
    ///
    /// Needs the permission `gdpr:request:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getGdprRequests(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> GDPRRequestEntityListing {
        try await client.send(Self.getGdprRequests(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/gdpr/requests`, ready to be sent.
    public static func getGdprRequests(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<GDPRRequestEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getGdprRequests", .get, "/api/v2/gdpr/requests", query: queryParameters)
    }
}

// MARK: - getGdprSubjects

extension GeneralDataProtectionRegulationApi {
    /// Calls `GET /api/v2/gdpr/subjects`.
    ///
    /// Needs the permission `gdpr:subject:view`.
    ///
    /// - Parameters:
    ///   - searchType: `searchType` in the query.
    ///   - searchValue: `searchValue` in the query.
    public func getGdprSubjects(
        searchType: GetGdprSubjectsSearchType, searchValue: String
    ) async throws(ApiError) -> GDPRSubjectEntityListing {
        try await client.send(Self.getGdprSubjects(searchType: searchType, searchValue: searchValue))
    }

    /// The call `GET /api/v2/gdpr/subjects`, ready to be sent.
    public static func getGdprSubjects(
        searchType: GetGdprSubjectsSearchType, searchValue: String
    ) -> APICall<GDPRSubjectEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("searchType", searchType)
        queryParameters.add("searchValue", searchValue)
        return APICall("getGdprSubjects", .get, "/api/v2/gdpr/subjects", query: queryParameters)
    }
}

// MARK: - postGdprRequests

extension GeneralDataProtectionRegulationApi {
    /// Calls `POST /api/v2/gdpr/requests`.
    ///
    /// Needs the permission `gdpr:request:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - deleteConfirmed: `deleteConfirmed` in the query; when left out: `false`.
    @discardableResult
    public func postGdprRequests(
        body: GDPRRequest, deleteConfirmed: Bool? = nil
    ) async throws(ApiError) -> GDPRRequest {
        try await client.send(Self.postGdprRequests(body: body, deleteConfirmed: deleteConfirmed))
    }

    /// The call `POST /api/v2/gdpr/requests`, ready to be sent.
    public static func postGdprRequests(body: GDPRRequest, deleteConfirmed: Bool? = nil) -> APICall<GDPRRequest> {
        var queryParameters = QueryParameters()
        queryParameters.add("deleteConfirmed", deleteConfirmed)
        return APICall(
            "postGdprRequests", .post, "/api/v2/gdpr/requests", query: queryParameters, body: .json(body.asJSON))
    }
}
