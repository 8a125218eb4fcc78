// DO NOT EDIT: made from the API definition.

public import PlatformClient

/// The operations of the tag Users.
///
/// Each function makes its call; the static function of the same name makes the call as a value, for `client.send`,
/// `client.sendExtended` and a timeout, header or retry policy of its own.
public struct UsersApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getUsersMe

extension UsersApi {
    /// Calls `GET /api/v2/users/me`.
    ///
    /// Needs no permission.
    public func getUsersMe(
        expand: [GetUsersMeExpand]? = nil, integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil
    ) async throws(ApiError) -> UserMe {
        try await client.send(
            Self.getUsersMe(
                expand: expand, integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds))
    }

    /// The call `GET /api/v2/users/me`.
    public static func getUsersMe(
        expand: [GetUsersMeExpand]? = nil, integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil
    ) -> APICall<UserMe> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        queryParameters.add("userCustomAttributeSchemaIds", userCustomAttributeSchemaIds)
        return APICall("getUsersMe", .get, "/api/v2/users/me", query: queryParameters)
    }
}

// MARK: - getUser

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}`.
    ///
    /// Needs no permission.
    public func getUser(
        _ userId: String, expand: [GetUserExpand]? = nil,
        integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUserState? = nil
    ) async throws(ApiError) -> User {
        try await client.send(
            Self.getUser(
                userId, expand: expand, integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds, state: state))
    }

    /// The call `GET /api/v2/users/{userId}`.
    public static func getUser(
        _ userId: String, expand: [GetUserExpand]? = nil,
        integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUserState? = nil
    ) -> APICall<User> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        queryParameters.add("userCustomAttributeSchemaIds", userCustomAttributeSchemaIds)
        queryParameters.add("state", state)
        return APICall(
            "getUser", .get, "/api/v2/users/{userId}", parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getUsers

extension UsersApi {
    /// Calls `GET /api/v2/users`.
    ///
    /// Needs no permission.
    public func getUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetUsersSortOrder? = nil, expand: [GetUserExpand]? = nil,
        integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUsersState? = nil
    ) async throws(ApiError) -> UserEntityListing {
        try await client.send(
            Self.getUsers(
                pageSize: pageSize, pageNumber: pageNumber, id: id, jabberId: jabberId, sortOrder: sortOrder,
                expand: expand, integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds, state: state))
    }

    /// The call `GET /api/v2/users`.
    public static func getUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetUsersSortOrder? = nil, expand: [GetUserExpand]? = nil,
        integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUsersState? = nil
    ) -> APICall<UserEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("jabberId", jabberId)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        queryParameters.add("userCustomAttributeSchemaIds", userCustomAttributeSchemaIds)
        queryParameters.add("state", state)
        return APICall("getUsers", .get, "/api/v2/users", query: queryParameters)
    }
}

// MARK: - postUsers

extension UsersApi {
    /// Calls `POST /api/v2/users`.
    ///
    /// Needs one of `directory:user:add`.
    public func postUsers(
        body: CreateUser
    ) async throws(ApiError) -> User {
        try await client.send(Self.postUsers(body: body))
    }

    /// The call `POST /api/v2/users`.
    public static func postUsers(
        body: CreateUser
    ) -> APICall<User> {
        APICall("postUsers", .post, "/api/v2/users", body: .json(body.asJSON))
    }
}

// MARK: - patchUser

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}`.
    ///
    /// Needs one of `admin`, `directory:user:edit`, `directory:organization:admin`.
    public func patchUser(
        _ userId: String, body: UpdateUser
    ) async throws(ApiError) -> User {
        try await client.send(Self.patchUser(userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}`.
    public static func patchUser(
        _ userId: String, body: UpdateUser
    ) -> APICall<User> {
        APICall(
            "patchUser", .patch, "/api/v2/users/{userId}", parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - deleteUser

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}`.
    ///
    /// Needs one of `admin`, `directory:user:delete`, `directory:organization:admin`.
    public func deleteUser(
        _ userId: String
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteUser(userId))
    }

    /// The call `DELETE /api/v2/users/{userId}`.
    public static func deleteUser(
        _ userId: String
    ) -> APICall<JSON> {
        APICall("deleteUser", .delete, "/api/v2/users/{userId}", parameters: [("userId", userId)])
    }
}
