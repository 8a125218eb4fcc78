// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// The operations of the tag Authorization.
///
/// Each function makes its call; the static function of the same name makes the call as a value, for `client.send`,
/// `client.sendExtended` and a timeout, header or retry policy of its own.
public struct AuthorizationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getAuthorizationPermissions

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/permissions`.
    ///
    /// Needs no permission.
    public func getAuthorizationPermissions(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryType: GetAuthorizationPermissionsQueryType? = nil,
        query: String? = nil
    ) async throws(ApiError) -> PermissionCollectionEntityListing {
        try await client.send(
            Self.getAuthorizationPermissions(
                pageSize: pageSize, pageNumber: pageNumber, queryType: queryType, query: query))
    }

    /// The call `GET /api/v2/authorization/permissions`.
    public static func getAuthorizationPermissions(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryType: GetAuthorizationPermissionsQueryType? = nil,
        query: String? = nil
    ) -> APICall<PermissionCollectionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("queryType", queryType)
        queryParameters.add("query", query)
        return APICall("getAuthorizationPermissions", .get, "/api/v2/authorization/permissions", query: queryParameters)
    }
}
