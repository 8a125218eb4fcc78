// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Response Management.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ResponseManagementApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteResponsemanagementLibrary

extension ResponseManagementApi {
    /// Calls `DELETE /api/v2/responsemanagement/libraries/{libraryId}`.
    ///
    /// Needs the permission `responses:library:delete`.
    ///
    /// - Parameters:
    ///   - libraryId: `libraryId` in the path.
    public func deleteResponsemanagementLibrary(libraryId: String) async throws(ApiError) {
        try await client.send(Self.deleteResponsemanagementLibrary(libraryId: libraryId))
    }

    /// The call `DELETE /api/v2/responsemanagement/libraries/{libraryId}`, ready to be sent.
    public static func deleteResponsemanagementLibrary(libraryId: String) -> APICall<Void> {
        APICall(
            "deleteResponsemanagementLibrary", .delete, "/api/v2/responsemanagement/libraries/{libraryId}",
            parameters: [("libraryId", libraryId)])
    }
}

// MARK: - deleteResponsemanagementResponse

extension ResponseManagementApi {
    /// Calls `DELETE /api/v2/responsemanagement/responses/{responseId}`.
    ///
    /// Needs the permission `responses:response:delete`.
    ///
    /// - Parameters:
    ///   - responseId: `responseId` in the path.
    public func deleteResponsemanagementResponse(responseId: String) async throws(ApiError) {
        try await client.send(Self.deleteResponsemanagementResponse(responseId: responseId))
    }

    /// The call `DELETE /api/v2/responsemanagement/responses/{responseId}`, ready to be sent.
    public static func deleteResponsemanagementResponse(responseId: String) -> APICall<Void> {
        APICall(
            "deleteResponsemanagementResponse", .delete, "/api/v2/responsemanagement/responses/{responseId}",
            parameters: [("responseId", responseId)])
    }
}

// MARK: - deleteResponsemanagementResponseasset

extension ResponseManagementApi {
    /// Calls `DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}`.
    ///
    /// Needs the permission `responseAssets:asset:delete`.
    ///
    /// - Parameters:
    ///   - responseAssetId: `responseAssetId` in the path.
    public func deleteResponsemanagementResponseasset(responseAssetId: String) async throws(ApiError) {
        try await client.send(Self.deleteResponsemanagementResponseasset(responseAssetId: responseAssetId))
    }

    /// The call `DELETE /api/v2/responsemanagement/responseassets/{responseAssetId}`, ready to be sent.
    public static func deleteResponsemanagementResponseasset(responseAssetId: String) -> APICall<Void> {
        APICall(
            "deleteResponsemanagementResponseasset", .delete,
            "/api/v2/responsemanagement/responseassets/{responseAssetId}",
            parameters: [("responseAssetId", responseAssetId)])
    }
}

// MARK: - getResponsemanagementLibraries

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/libraries`.
    ///
    /// Needs the permission `responses:library:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - messagingTemplateFilter: `messagingTemplateFilter` in the query.
    ///   - libraryPrefix: `libraryPrefix` in the query.
    public func getResponsemanagementLibraries(
        pageNumber: Int? = nil, pageSize: Int? = nil,
        messagingTemplateFilter: GetResponsemanagementLibrariesMessagingTemplateFilter? = nil,
        libraryPrefix: String? = nil
    ) async throws(ApiError) -> LibraryEntityListing {
        try await client.send(
            Self.getResponsemanagementLibraries(
                pageNumber: pageNumber, pageSize: pageSize, messagingTemplateFilter: messagingTemplateFilter,
                libraryPrefix: libraryPrefix))
    }

    /// The call `GET /api/v2/responsemanagement/libraries`, ready to be sent.
    public static func getResponsemanagementLibraries(
        pageNumber: Int? = nil, pageSize: Int? = nil,
        messagingTemplateFilter: GetResponsemanagementLibrariesMessagingTemplateFilter? = nil,
        libraryPrefix: String? = nil
    ) -> APICall<LibraryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("messagingTemplateFilter", messagingTemplateFilter)
        queryParameters.add("libraryPrefix", libraryPrefix)
        return APICall(
            "getResponsemanagementLibraries", .get, "/api/v2/responsemanagement/libraries", query: queryParameters)
    }
}

// MARK: - getResponsemanagementLibrariesDivisionview

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId}`.
    ///
    /// Needs the permission `responses:library:search`.
    ///
    /// - Parameters:
    ///   - libraryId: `libraryId` in the path.
    public func getResponsemanagementLibrariesDivisionview(
        libraryId: String
    ) async throws(ApiError) -> LibraryDivisionView {
        try await client.send(Self.getResponsemanagementLibrariesDivisionview(libraryId: libraryId))
    }

    /// The call `GET /api/v2/responsemanagement/libraries/divisionviews/{libraryId}`, ready to be sent.
    public static func getResponsemanagementLibrariesDivisionview(libraryId: String) -> APICall<LibraryDivisionView> {
        APICall(
            "getResponsemanagementLibrariesDivisionview", .get,
            "/api/v2/responsemanagement/libraries/divisionviews/{libraryId}", parameters: [("libraryId", libraryId)])
    }
}

// MARK: - getResponsemanagementLibrariesDivisionviews

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/libraries/divisionviews`.
    ///
    /// Needs the permission `responses:library:search`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - messagingTemplateFilter: `messagingTemplateFilter` in the query.
    ///   - libraryPrefix: `libraryPrefix` in the query.
    public func getResponsemanagementLibrariesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil,
        messagingTemplateFilter: GetResponsemanagementLibrariesDivisionviewsMessagingTemplateFilter? = nil,
        libraryPrefix: String? = nil
    ) async throws(ApiError) -> LibraryDivisionViewEntityListing {
        try await client.send(
            Self.getResponsemanagementLibrariesDivisionviews(
                pageNumber: pageNumber, pageSize: pageSize, messagingTemplateFilter: messagingTemplateFilter,
                libraryPrefix: libraryPrefix))
    }

    /// The call `GET /api/v2/responsemanagement/libraries/divisionviews`, ready to be sent.
    public static func getResponsemanagementLibrariesDivisionviews(
        pageNumber: Int? = nil, pageSize: Int? = nil,
        messagingTemplateFilter: GetResponsemanagementLibrariesDivisionviewsMessagingTemplateFilter? = nil,
        libraryPrefix: String? = nil
    ) -> APICall<LibraryDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("messagingTemplateFilter", messagingTemplateFilter)
        queryParameters.add("libraryPrefix", libraryPrefix)
        return APICall(
            "getResponsemanagementLibrariesDivisionviews", .get, "/api/v2/responsemanagement/libraries/divisionviews",
            query: queryParameters)
    }
}

// MARK: - getResponsemanagementLibrary

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/libraries/{libraryId}`.
    ///
    /// Needs the permission `responses:library:view`.
    ///
    /// - Parameters:
    ///   - libraryId: `libraryId` in the path.
    public func getResponsemanagementLibrary(libraryId: String) async throws(ApiError) -> Library {
        try await client.send(Self.getResponsemanagementLibrary(libraryId: libraryId))
    }

    /// The call `GET /api/v2/responsemanagement/libraries/{libraryId}`, ready to be sent.
    public static func getResponsemanagementLibrary(libraryId: String) -> APICall<Library> {
        APICall(
            "getResponsemanagementLibrary", .get, "/api/v2/responsemanagement/libraries/{libraryId}",
            parameters: [("libraryId", libraryId)])
    }
}

// MARK: - getResponsemanagementResponse

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/responses/{responseId}`.
    ///
    /// Needs the permission `responses:response:view`.
    ///
    /// - Parameters:
    ///   - responseId: `responseId` in the path.
    ///   - expand: `expand` in the query.
    public func getResponsemanagementResponse(
        responseId: String, expand: GetResponsemanagementResponseExpand? = nil
    ) async throws(ApiError) -> Response {
        try await client.send(Self.getResponsemanagementResponse(responseId: responseId, expand: expand))
    }

    /// The call `GET /api/v2/responsemanagement/responses/{responseId}`, ready to be sent.
    public static func getResponsemanagementResponse(
        responseId: String, expand: GetResponsemanagementResponseExpand? = nil
    ) -> APICall<Response> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getResponsemanagementResponse", .get, "/api/v2/responsemanagement/responses/{responseId}",
            parameters: [("responseId", responseId)], query: queryParameters)
    }
}

// MARK: - getResponsemanagementResponseasset

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/responseassets/{responseAssetId}`.
    ///
    /// Needs the permission `responseAssets:asset:view`.
    ///
    /// - Parameters:
    ///   - responseAssetId: `responseAssetId` in the path.
    public func getResponsemanagementResponseasset(responseAssetId: String) async throws(ApiError) -> ResponseAsset {
        try await client.send(Self.getResponsemanagementResponseasset(responseAssetId: responseAssetId))
    }

    /// The call `GET /api/v2/responsemanagement/responseassets/{responseAssetId}`, ready to be sent.
    public static func getResponsemanagementResponseasset(responseAssetId: String) -> APICall<ResponseAsset> {
        APICall(
            "getResponsemanagementResponseasset", .get, "/api/v2/responsemanagement/responseassets/{responseAssetId}",
            parameters: [("responseAssetId", responseAssetId)])
    }
}

// MARK: - getResponsemanagementResponseassetsStatusStatusId

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/responseassets/status/{statusId}`.
    ///
    /// Needs the permission `responseAssets:asset:view`.
    ///
    /// - Parameters:
    ///   - statusId: `statusId` in the path.
    public func getResponsemanagementResponseassetsStatusStatusId(
        statusId: String
    ) async throws(ApiError) -> ResponseAssetStatus {
        try await client.send(Self.getResponsemanagementResponseassetsStatusStatusId(statusId: statusId))
    }

    /// The call `GET /api/v2/responsemanagement/responseassets/status/{statusId}`, ready to be sent.
    public static func getResponsemanagementResponseassetsStatusStatusId(
        statusId: String
    ) -> APICall<ResponseAssetStatus> {
        APICall(
            "getResponsemanagementResponseassetsStatusStatusId", .get,
            "/api/v2/responsemanagement/responseassets/status/{statusId}", parameters: [("statusId", statusId)])
    }
}

// MARK: - getResponsemanagementResponses

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/responses`.
    ///
    /// Needs the permission `responses:response:view`.
    ///
    /// - Parameters:
    ///   - libraryId: `libraryId` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - expand: `expand` in the query.
    public func getResponsemanagementResponses(
        libraryId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        expand: GetResponsemanagementResponsesExpand? = nil
    ) async throws(ApiError) -> ResponseEntityListing {
        try await client.send(
            Self.getResponsemanagementResponses(
                libraryId: libraryId, pageNumber: pageNumber, pageSize: pageSize, expand: expand))
    }

    /// The call `GET /api/v2/responsemanagement/responses`, ready to be sent.
    public static func getResponsemanagementResponses(
        libraryId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        expand: GetResponsemanagementResponsesExpand? = nil
    ) -> APICall<ResponseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("libraryId", libraryId)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        return APICall(
            "getResponsemanagementResponses", .get, "/api/v2/responsemanagement/responses", query: queryParameters)
    }
}

// MARK: - getResponsemanagementResponsesDivisionview

extension ResponseManagementApi {
    /// Calls `GET /api/v2/responsemanagement/responses/divisionviews/{responseId}`.
    ///
    /// Needs the permission `responses:response:search`.
    ///
    /// - Parameters:
    ///   - responseId: `responseId` in the path.
    public func getResponsemanagementResponsesDivisionview(
        responseId: String
    ) async throws(ApiError) -> ResponseDivisionView {
        try await client.send(Self.getResponsemanagementResponsesDivisionview(responseId: responseId))
    }

    /// The call `GET /api/v2/responsemanagement/responses/divisionviews/{responseId}`, ready to be sent.
    public static func getResponsemanagementResponsesDivisionview(responseId: String) -> APICall<ResponseDivisionView> {
        APICall(
            "getResponsemanagementResponsesDivisionview", .get,
            "/api/v2/responsemanagement/responses/divisionviews/{responseId}", parameters: [("responseId", responseId)])
    }
}

// MARK: - postResponsemanagementLibraries

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/libraries`.
    ///
    /// Needs the permission `responses:library:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postResponsemanagementLibraries(body: Library) async throws(ApiError) -> Library {
        try await client.send(Self.postResponsemanagementLibraries(body: body))
    }

    /// The call `POST /api/v2/responsemanagement/libraries`, ready to be sent.
    public static func postResponsemanagementLibraries(body: Library) -> APICall<Library> {
        APICall(
            "postResponsemanagementLibraries", .post, "/api/v2/responsemanagement/libraries", body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementLibrariesBulk

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/libraries/bulk`.
    ///
    /// Needs the permission `responses:library:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postResponsemanagementLibrariesBulk(
        body: LibraryBatchRequest
    ) async throws(ApiError) -> LibraryEntityListing {
        try await client.send(Self.postResponsemanagementLibrariesBulk(body: body))
    }

    /// The call `POST /api/v2/responsemanagement/libraries/bulk`, ready to be sent.
    public static func postResponsemanagementLibrariesBulk(body: LibraryBatchRequest) -> APICall<LibraryEntityListing> {
        APICall(
            "postResponsemanagementLibrariesBulk", .post, "/api/v2/responsemanagement/libraries/bulk",
            body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementLibrariesQuery

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/libraries/query`.
    ///
    /// Needs the permission `responses:library:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    @discardableResult
    public func postResponsemanagementLibrariesQuery(
        body: QueryCriteriaQuery, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> LibraryEntityListing {
        try await client.send(
            Self.postResponsemanagementLibrariesQuery(body: body, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `POST /api/v2/responsemanagement/libraries/query`, ready to be sent.
    public static func postResponsemanagementLibrariesQuery(
        body: QueryCriteriaQuery, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<LibraryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postResponsemanagementLibrariesQuery", .post, "/api/v2/responsemanagement/libraries/query",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementResponseassetsBulk

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/responseassets/bulk`.
    ///
    /// Needs the permission `responseAssets:asset:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postResponsemanagementResponseassetsBulk(
        body: ResponseAssetBulkRequest
    ) async throws(ApiError) -> ResponseAssetEntityListing {
        try await client.send(Self.postResponsemanagementResponseassetsBulk(body: body))
    }

    /// The call `POST /api/v2/responsemanagement/responseassets/bulk`, ready to be sent.
    public static func postResponsemanagementResponseassetsBulk(
        body: ResponseAssetBulkRequest
    ) -> APICall<ResponseAssetEntityListing> {
        APICall(
            "postResponsemanagementResponseassetsBulk", .post, "/api/v2/responsemanagement/responseassets/bulk",
            body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementResponseassetsSearch

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/responseassets/search`.
    ///
    /// Needs the permission `responseAssets:asset:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postResponsemanagementResponseassetsSearch(
        body: ResponseAssetSearchRequest, expand: [PostResponsemanagementResponseassetsSearchExpand]? = nil
    ) async throws(ApiError) -> ResponseAssetSearchResults {
        try await client.send(Self.postResponsemanagementResponseassetsSearch(body: body, expand: expand))
    }

    /// The call `POST /api/v2/responsemanagement/responseassets/search`, ready to be sent.
    public static func postResponsemanagementResponseassetsSearch(
        body: ResponseAssetSearchRequest, expand: [PostResponsemanagementResponseassetsSearchExpand]? = nil
    ) -> APICall<ResponseAssetSearchResults> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postResponsemanagementResponseassetsSearch", .post, "/api/v2/responsemanagement/responseassets/search",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementResponseassetsUploads

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/responseassets/uploads`.
    ///
    /// Needs the permission `responseAssets:asset:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postResponsemanagementResponseassetsUploads(
        body: CreateResponseAssetRequest
    ) async throws(ApiError) -> CreateResponseAssetResponse {
        try await client.send(Self.postResponsemanagementResponseassetsUploads(body: body))
    }

    /// The call `POST /api/v2/responsemanagement/responseassets/uploads`, ready to be sent.
    public static func postResponsemanagementResponseassetsUploads(
        body: CreateResponseAssetRequest
    ) -> APICall<CreateResponseAssetResponse> {
        APICall(
            "postResponsemanagementResponseassetsUploads", .post, "/api/v2/responsemanagement/responseassets/uploads",
            body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementResponses

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/responses`.
    ///
    /// Needs the permission `responses:response:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func postResponsemanagementResponses(
        body: Response, expand: PostResponsemanagementResponsesExpand? = nil
    ) async throws(ApiError) -> Response {
        try await client.send(Self.postResponsemanagementResponses(body: body, expand: expand))
    }

    /// The call `POST /api/v2/responsemanagement/responses`, ready to be sent.
    public static func postResponsemanagementResponses(
        body: Response, expand: PostResponsemanagementResponsesExpand? = nil
    ) -> APICall<Response> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postResponsemanagementResponses", .post, "/api/v2/responsemanagement/responses", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementResponsesDivisionviewsQuery

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/responses/divisionviews/query`.
    ///
    /// Needs the permission `responses:response:search`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postResponsemanagementResponsesDivisionviewsQuery(
        body: ResponseQueryRequest
    ) async throws(ApiError) -> ResponseDivisionViewQueryResults {
        try await client.send(Self.postResponsemanagementResponsesDivisionviewsQuery(body: body))
    }

    /// The call `POST /api/v2/responsemanagement/responses/divisionviews/query`, ready to be sent.
    public static func postResponsemanagementResponsesDivisionviewsQuery(
        body: ResponseQueryRequest
    ) -> APICall<ResponseDivisionViewQueryResults> {
        APICall(
            "postResponsemanagementResponsesDivisionviewsQuery", .post,
            "/api/v2/responsemanagement/responses/divisionviews/query", body: .json(body.asJSON))
    }
}

// MARK: - postResponsemanagementResponsesQuery

extension ResponseManagementApi {
    /// Calls `POST /api/v2/responsemanagement/responses/query`.
    ///
    /// Needs the permission `responses:response:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postResponsemanagementResponsesQuery(
        body: ResponseQueryRequest
    ) async throws(ApiError) -> ResponseQueryResults {
        try await client.send(Self.postResponsemanagementResponsesQuery(body: body))
    }

    /// The call `POST /api/v2/responsemanagement/responses/query`, ready to be sent.
    public static func postResponsemanagementResponsesQuery(
        body: ResponseQueryRequest
    ) -> APICall<ResponseQueryResults> {
        APICall(
            "postResponsemanagementResponsesQuery", .post, "/api/v2/responsemanagement/responses/query",
            body: .json(body.asJSON))
    }
}

// MARK: - putResponsemanagementLibrary

extension ResponseManagementApi {
    /// Calls `PUT /api/v2/responsemanagement/libraries/{libraryId}`.
    ///
    /// Needs the permission `responses:library:edit`.
    ///
    /// - Parameters:
    ///   - libraryId: `libraryId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putResponsemanagementLibrary(libraryId: String, body: Library) async throws(ApiError) -> Library {
        try await client.send(Self.putResponsemanagementLibrary(libraryId: libraryId, body: body))
    }

    /// The call `PUT /api/v2/responsemanagement/libraries/{libraryId}`, ready to be sent.
    public static func putResponsemanagementLibrary(libraryId: String, body: Library) -> APICall<Library> {
        APICall(
            "putResponsemanagementLibrary", .put, "/api/v2/responsemanagement/libraries/{libraryId}",
            parameters: [("libraryId", libraryId)], body: .json(body.asJSON))
    }
}

// MARK: - putResponsemanagementResponse

extension ResponseManagementApi {
    /// Calls `PUT /api/v2/responsemanagement/responses/{responseId}`.
    ///
    /// Needs the permission `responses:response:edit`.
    ///
    /// - Parameters:
    ///   - responseId: `responseId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query.
    @discardableResult
    public func putResponsemanagementResponse(
        responseId: String, body: Response, expand: PutResponsemanagementResponseExpand? = nil
    ) async throws(ApiError) -> Response {
        try await client.send(Self.putResponsemanagementResponse(responseId: responseId, body: body, expand: expand))
    }

    /// The call `PUT /api/v2/responsemanagement/responses/{responseId}`, ready to be sent.
    public static func putResponsemanagementResponse(
        responseId: String, body: Response, expand: PutResponsemanagementResponseExpand? = nil
    ) -> APICall<Response> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "putResponsemanagementResponse", .put, "/api/v2/responsemanagement/responses/{responseId}",
            parameters: [("responseId", responseId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putResponsemanagementResponseasset

extension ResponseManagementApi {
    /// Calls `PUT /api/v2/responsemanagement/responseassets/{responseAssetId}`.
    ///
    /// Needs the permission `responseAssets:asset:edit`.
    ///
    /// - Parameters:
    ///   - responseAssetId: `responseAssetId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putResponsemanagementResponseasset(
        responseAssetId: String, body: ResponseAssetRequest
    ) async throws(ApiError) -> ResponseAsset {
        try await client.send(Self.putResponsemanagementResponseasset(responseAssetId: responseAssetId, body: body))
    }

    /// The call `PUT /api/v2/responsemanagement/responseassets/{responseAssetId}`, ready to be sent.
    public static func putResponsemanagementResponseasset(
        responseAssetId: String, body: ResponseAssetRequest
    ) -> APICall<ResponseAsset> {
        APICall(
            "putResponsemanagementResponseasset", .put, "/api/v2/responsemanagement/responseassets/{responseAssetId}",
            parameters: [("responseAssetId", responseAssetId)], body: .json(body.asJSON))
    }
}
