// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Objects.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct ObjectsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAuthorizationDivision

extension ObjectsApi {
    /// Calls `DELETE /api/v2/authorization/divisions/{divisionId}`.
    ///
    /// Needs the permission `authorization:division:delete`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the path.
    ///   - force: `force` in the query; when left out: `false`.
    public func deleteAuthorizationDivision(divisionId: String, force: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.deleteAuthorizationDivision(divisionId: divisionId, force: force))
    }

    /// The call `DELETE /api/v2/authorization/divisions/{divisionId}`, ready to be sent.
    public static func deleteAuthorizationDivision(divisionId: String, force: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("force", force)
        return APICall(
            "deleteAuthorizationDivision", .delete, "/api/v2/authorization/divisions/{divisionId}",
            parameters: [("divisionId", divisionId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationDivision

extension ObjectsApi {
    /// Calls `GET /api/v2/authorization/divisions/{divisionId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the path.
    ///   - objectCount: `objectCount` in the query; when left out: `false`.
    public func getAuthorizationDivision(
        divisionId: String, objectCount: Bool? = nil
    ) async throws(ApiError) -> AuthzDivision {
        try await client.send(Self.getAuthorizationDivision(divisionId: divisionId, objectCount: objectCount))
    }

    /// The call `GET /api/v2/authorization/divisions/{divisionId}`, ready to be sent.
    public static func getAuthorizationDivision(
        divisionId: String, objectCount: Bool? = nil
    ) -> APICall<AuthzDivision> {
        var queryParameters = QueryParameters()
        queryParameters.add("objectCount", objectCount)
        return APICall(
            "getAuthorizationDivision", .get, "/api/v2/authorization/divisions/{divisionId}",
            parameters: [("divisionId", divisionId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationDivisions

extension ObjectsApi {
    /// Calls `GET /api/v2/authorization/divisions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - objectCount: `objectCount` in the query; when left out: `false`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getAuthorizationDivisions(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, objectCount: Bool? = nil, id: [String]? = nil,
        name: String? = nil
    ) async throws(ApiError) -> AuthzDivisionEntityListing {
        try await client.send(
            Self.getAuthorizationDivisions(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, objectCount: objectCount, id: id, name: name))
    }

    /// The call `GET /api/v2/authorization/divisions`, ready to be sent.
    public static func getAuthorizationDivisions(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, objectCount: Bool? = nil, id: [String]? = nil,
        name: String? = nil
    ) -> APICall<AuthzDivisionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("objectCount", objectCount)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        return APICall("getAuthorizationDivisions", .get, "/api/v2/authorization/divisions", query: queryParameters)
    }
}

// MARK: - getAuthorizationDivisionsDeleted

extension ObjectsApi {
    /// Calls `GET /api/v2/authorization/divisions/deleted`.
    ///
    /// Needs the permission `authorization:divisionDeleted:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationDivisionsDeleted(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AuthzDivisionEntityListing {
        try await client.send(Self.getAuthorizationDivisionsDeleted(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/divisions/deleted`, ready to be sent.
    public static func getAuthorizationDivisionsDeleted(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<AuthzDivisionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAuthorizationDivisionsDeleted", .get, "/api/v2/authorization/divisions/deleted", query: queryParameters)
    }
}

// MARK: - getAuthorizationDivisionsHome

extension ObjectsApi {
    /// Calls `GET /api/v2/authorization/divisions/home`.
    ///
    /// Needs no permission.
    public func getAuthorizationDivisionsHome() async throws(ApiError) -> AuthzDivision {
        try await client.send(Self.getAuthorizationDivisionsHome())
    }

    /// The call `GET /api/v2/authorization/divisions/home`, ready to be sent.
    public static func getAuthorizationDivisionsHome() -> APICall<AuthzDivision> {
        APICall("getAuthorizationDivisionsHome", .get, "/api/v2/authorization/divisions/home")
    }
}

// MARK: - getAuthorizationDivisionsLimit

extension ObjectsApi {
    /// Calls `GET /api/v2/authorization/divisions/limit`.
    ///
    /// Needs no permission.
    public func getAuthorizationDivisionsLimit() async throws(ApiError) -> Int {
        try await client.send(Self.getAuthorizationDivisionsLimit())
    }

    /// The call `GET /api/v2/authorization/divisions/limit`, ready to be sent.
    public static func getAuthorizationDivisionsLimit() -> APICall<Int> {
        APICall("getAuthorizationDivisionsLimit", .get, "/api/v2/authorization/divisions/limit")
    }
}

// MARK: - getAuthorizationDivisionsQuery

extension ObjectsApi {
    /// Calls `GET /api/v2/authorization/divisions/query`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    public func getAuthorizationDivisionsQuery(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, id: [String]? = nil, name: String? = nil
    ) async throws(ApiError) -> AuthzDivisionCursorListing {
        try await client.send(
            Self.getAuthorizationDivisionsQuery(before: before, after: after, pageSize: pageSize, id: id, name: name))
    }

    /// The call `GET /api/v2/authorization/divisions/query`, ready to be sent.
    public static func getAuthorizationDivisionsQuery(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, id: [String]? = nil, name: String? = nil
    ) -> APICall<AuthzDivisionCursorListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        return APICall(
            "getAuthorizationDivisionsQuery", .get, "/api/v2/authorization/divisions/query", query: queryParameters)
    }
}

// MARK: - postAuthorizationDivisionObject

extension ObjectsApi {
    /// Calls `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the path.
    ///   - objectType: `objectType` in the path.
    ///   - body: the body.
    public func postAuthorizationDivisionObject(
        divisionId: String, objectType: PostAuthorizationDivisionObjectObjectType, body: [String]
    ) async throws(ApiError) {
        try await client.send(
            Self.postAuthorizationDivisionObject(divisionId: divisionId, objectType: objectType, body: body))
    }

    /// The call `POST /api/v2/authorization/divisions/{divisionId}/objects/{objectType}`, ready to be sent.
    public static func postAuthorizationDivisionObject(
        divisionId: String, objectType: PostAuthorizationDivisionObjectObjectType, body: [String]
    ) -> APICall<Void> {
        APICall(
            "postAuthorizationDivisionObject", .post,
            "/api/v2/authorization/divisions/{divisionId}/objects/{objectType}",
            parameters: [("divisionId", divisionId), ("objectType", objectType)], body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationDivisionRestore

extension ObjectsApi {
    /// Calls `POST /api/v2/authorization/divisions/{divisionId}/restore`.
    ///
    /// Needs the permission `authorization:division:add`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAuthorizationDivisionRestore(
        divisionId: String, body: AuthzDivision
    ) async throws(ApiError) -> AuthzDivision {
        try await client.send(Self.postAuthorizationDivisionRestore(divisionId: divisionId, body: body))
    }

    /// The call `POST /api/v2/authorization/divisions/{divisionId}/restore`, ready to be sent.
    public static func postAuthorizationDivisionRestore(
        divisionId: String, body: AuthzDivision
    ) -> APICall<AuthzDivision> {
        APICall(
            "postAuthorizationDivisionRestore", .post, "/api/v2/authorization/divisions/{divisionId}/restore",
            parameters: [("divisionId", divisionId)], body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationDivisions

extension ObjectsApi {
    /// Calls `POST /api/v2/authorization/divisions`.
    ///
    /// Needs the permissions `authorization:division:add`, `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAuthorizationDivisions(body: AuthzDivision) async throws(ApiError) -> AuthzDivision {
        try await client.send(Self.postAuthorizationDivisions(body: body))
    }

    /// The call `POST /api/v2/authorization/divisions`, ready to be sent.
    public static func postAuthorizationDivisions(body: AuthzDivision) -> APICall<AuthzDivision> {
        APICall("postAuthorizationDivisions", .post, "/api/v2/authorization/divisions", body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationDivision

extension ObjectsApi {
    /// Calls `PUT /api/v2/authorization/divisions/{divisionId}`.
    ///
    /// Needs the permission `authorization:division:edit`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAuthorizationDivision(
        divisionId: String, body: AuthzDivision
    ) async throws(ApiError) -> AuthzDivision {
        try await client.send(Self.putAuthorizationDivision(divisionId: divisionId, body: body))
    }

    /// The call `PUT /api/v2/authorization/divisions/{divisionId}`, ready to be sent.
    public static func putAuthorizationDivision(divisionId: String, body: AuthzDivision) -> APICall<AuthzDivision> {
        APICall(
            "putAuthorizationDivision", .put, "/api/v2/authorization/divisions/{divisionId}",
            parameters: [("divisionId", divisionId)], body: .json(body.asJSON))
    }
}
