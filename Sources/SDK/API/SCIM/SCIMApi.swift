// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag SCIM.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct SCIMApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteScimUser

extension SCIMApi {
    /// Calls `DELETE /api/v2/scim/users/{userId}`.
    ///
    /// Needs the permission `directory:user:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func deleteScimUser(userId: String, ifMatch: String? = nil) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteScimUser(userId: userId, ifMatch: ifMatch))
    }

    /// The call `DELETE /api/v2/scim/users/{userId}`, ready to be sent.
    public static func deleteScimUser(userId: String, ifMatch: String? = nil) -> APICall<JSON> {
        var call = APICall<JSON>(
            "deleteScimUser", .delete, "/api/v2/scim/users/{userId}", parameters: [("userId", userId)])
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - deleteScimV2User

extension SCIMApi {
    /// Calls `DELETE /api/v2/scim/v2/users/{userId}`.
    ///
    /// Needs the permission `directory:user:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func deleteScimV2User(userId: String, ifMatch: String? = nil) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteScimV2User(userId: userId, ifMatch: ifMatch))
    }

    /// The call `DELETE /api/v2/scim/v2/users/{userId}`, ready to be sent.
    public static func deleteScimV2User(userId: String, ifMatch: String? = nil) -> APICall<JSON> {
        var call = APICall<JSON>(
            "deleteScimV2User", .delete, "/api/v2/scim/v2/users/{userId}", parameters: [("userId", userId)])
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - getScimGroup

extension SCIMApi {
    /// Calls `GET /api/v2/scim/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - ifNoneMatch: the header field `If-None-Match`.
    public func getScimGroup(
        groupId: String, attributes: [GetScimGroupAttributes]? = nil,
        excludedAttributes: [GetScimGroupExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) async throws(ApiError) -> ScimV2Group {
        try await client.send(
            Self.getScimGroup(
                groupId: groupId, attributes: attributes, excludedAttributes: excludedAttributes,
                ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/scim/groups/{groupId}`, ready to be sent.
    public static func getScimGroup(
        groupId: String, attributes: [GetScimGroupAttributes]? = nil,
        excludedAttributes: [GetScimGroupExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) -> APICall<ScimV2Group> {
        var queryParameters = QueryParameters()
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        var call = APICall<ScimV2Group>(
            "getScimGroup", .get, "/api/v2/scim/groups/{groupId}", parameters: [("groupId", groupId)],
            query: queryParameters)
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}

// MARK: - getScimGroups

extension SCIMApi {
    /// Calls `GET /api/v2/scim/groups`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - startIndex: `startIndex` in the query; when left out: `1`.
    ///   - count: `count` in the query; when left out: `25`.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - filter: `filter` in the query.
    public func getScimGroups(
        startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimGroupsAttributes]? = nil,
        excludedAttributes: [GetScimGroupsExcludedAttributes]? = nil, filter: String? = nil
    ) async throws(ApiError) -> ScimGroupListResponse {
        try await client.send(
            Self.getScimGroups(
                startIndex: startIndex, count: count, attributes: attributes, excludedAttributes: excludedAttributes,
                filter: filter))
    }

    /// The call `GET /api/v2/scim/groups`, ready to be sent.
    public static func getScimGroups(
        startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimGroupsAttributes]? = nil,
        excludedAttributes: [GetScimGroupsExcludedAttributes]? = nil, filter: String? = nil
    ) -> APICall<ScimGroupListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("startIndex", startIndex)
        queryParameters.add("count", count)
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        queryParameters.add("filter", filter)
        return APICall("getScimGroups", .get, "/api/v2/scim/groups", query: queryParameters)
    }
}

// MARK: - getScimResourcetype

extension SCIMApi {
    /// Calls `GET /api/v2/scim/resourcetypes/{resourceType}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - resourceType: `resourceType` in the path.
    public func getScimResourcetype(
        resourceType: GetScimResourcetypeResourceType
    ) async throws(ApiError) -> ScimConfigResourceType {
        try await client.send(Self.getScimResourcetype(resourceType: resourceType))
    }

    /// The call `GET /api/v2/scim/resourcetypes/{resourceType}`, ready to be sent.
    public static func getScimResourcetype(
        resourceType: GetScimResourcetypeResourceType
    ) -> APICall<ScimConfigResourceType> {
        APICall(
            "getScimResourcetype", .get, "/api/v2/scim/resourcetypes/{resourceType}",
            parameters: [("resourceType", resourceType)])
    }
}

// MARK: - getScimResourcetypes

extension SCIMApi {
    /// Calls `GET /api/v2/scim/resourcetypes`.
    ///
    /// Needs no permission.
    public func getScimResourcetypes() async throws(ApiError) -> ScimConfigResourceTypesListResponse {
        try await client.send(Self.getScimResourcetypes())
    }

    /// The call `GET /api/v2/scim/resourcetypes`, ready to be sent.
    public static func getScimResourcetypes() -> APICall<ScimConfigResourceTypesListResponse> {
        APICall("getScimResourcetypes", .get, "/api/v2/scim/resourcetypes")
    }
}

// MARK: - getScimSchema

extension SCIMApi {
    /// Calls `GET /api/v2/scim/schemas/{schemaId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getScimSchema(schemaId: GetScimSchemaSchemaId) async throws(ApiError) -> ScimV2SchemaDefinition {
        try await client.send(Self.getScimSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/scim/schemas/{schemaId}`, ready to be sent.
    public static func getScimSchema(schemaId: GetScimSchemaSchemaId) -> APICall<ScimV2SchemaDefinition> {
        APICall("getScimSchema", .get, "/api/v2/scim/schemas/{schemaId}", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getScimSchemas

extension SCIMApi {
    /// Calls `GET /api/v2/scim/schemas`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - filter: `filter` in the query.
    public func getScimSchemas(filter: String? = nil) async throws(ApiError) -> ScimV2SchemaListResponse {
        try await client.send(Self.getScimSchemas(filter: filter))
    }

    /// The call `GET /api/v2/scim/schemas`, ready to be sent.
    public static func getScimSchemas(filter: String? = nil) -> APICall<ScimV2SchemaListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("filter", filter)
        return APICall("getScimSchemas", .get, "/api/v2/scim/schemas", query: queryParameters)
    }
}

// MARK: - getScimServiceproviderconfig

extension SCIMApi {
    /// Calls `GET /api/v2/scim/serviceproviderconfig`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - ifNoneMatch: the header field `If-None-Match`.
    public func getScimServiceproviderconfig(
        ifNoneMatch: String? = nil
    ) async throws(ApiError) -> ScimServiceProviderConfig {
        try await client.send(Self.getScimServiceproviderconfig(ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/scim/serviceproviderconfig`, ready to be sent.
    public static func getScimServiceproviderconfig(ifNoneMatch: String? = nil) -> APICall<ScimServiceProviderConfig> {
        var call = APICall<ScimServiceProviderConfig>(
            "getScimServiceproviderconfig", .get, "/api/v2/scim/serviceproviderconfig")
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}

// MARK: - getScimUser

extension SCIMApi {
    /// Calls `GET /api/v2/scim/users/{userId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - ifNoneMatch: the header field `If-None-Match`.
    public func getScimUser(
        userId: String, attributes: [GetScimUserAttributes]? = nil,
        excludedAttributes: [GetScimUserExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) async throws(ApiError) -> ScimV2User {
        try await client.send(
            Self.getScimUser(
                userId: userId, attributes: attributes, excludedAttributes: excludedAttributes,
                ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/scim/users/{userId}`, ready to be sent.
    public static func getScimUser(
        userId: String, attributes: [GetScimUserAttributes]? = nil,
        excludedAttributes: [GetScimUserExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) -> APICall<ScimV2User> {
        var queryParameters = QueryParameters()
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        var call = APICall<ScimV2User>(
            "getScimUser", .get, "/api/v2/scim/users/{userId}", parameters: [("userId", userId)],
            query: queryParameters)
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}

// MARK: - getScimUsers

extension SCIMApi {
    /// Calls `GET /api/v2/scim/users`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - startIndex: `startIndex` in the query; when left out: `1`.
    ///   - count: `count` in the query; when left out: `25`.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - filter: `filter` in the query.
    public func getScimUsers(
        startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimUsersAttributes]? = nil,
        excludedAttributes: [GetScimUsersExcludedAttributes]? = nil, filter: String? = nil
    ) async throws(ApiError) -> ScimUserListResponse {
        try await client.send(
            Self.getScimUsers(
                startIndex: startIndex, count: count, attributes: attributes, excludedAttributes: excludedAttributes,
                filter: filter))
    }

    /// The call `GET /api/v2/scim/users`, ready to be sent.
    public static func getScimUsers(
        startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimUsersAttributes]? = nil,
        excludedAttributes: [GetScimUsersExcludedAttributes]? = nil, filter: String? = nil
    ) -> APICall<ScimUserListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("startIndex", startIndex)
        queryParameters.add("count", count)
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        queryParameters.add("filter", filter)
        return APICall("getScimUsers", .get, "/api/v2/scim/users", query: queryParameters)
    }
}

// MARK: - getScimV2Group

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - ifNoneMatch: the header field `If-None-Match`.
    public func getScimV2Group(
        groupId: String, attributes: [GetScimV2GroupAttributes]? = nil,
        excludedAttributes: [GetScimV2GroupExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) async throws(ApiError) -> ScimV2Group {
        try await client.send(
            Self.getScimV2Group(
                groupId: groupId, attributes: attributes, excludedAttributes: excludedAttributes,
                ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/scim/v2/groups/{groupId}`, ready to be sent.
    public static func getScimV2Group(
        groupId: String, attributes: [GetScimV2GroupAttributes]? = nil,
        excludedAttributes: [GetScimV2GroupExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) -> APICall<ScimV2Group> {
        var queryParameters = QueryParameters()
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        var call = APICall<ScimV2Group>(
            "getScimV2Group", .get, "/api/v2/scim/v2/groups/{groupId}", parameters: [("groupId", groupId)],
            query: queryParameters)
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}

// MARK: - getScimV2Groups

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/groups`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - filter: `filter` in the query.
    ///   - startIndex: `startIndex` in the query; when left out: `1`.
    ///   - count: `count` in the query; when left out: `25`.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    public func getScimV2Groups(
        filter: String, startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimV2GroupsAttributes]? = nil,
        excludedAttributes: [GetScimV2GroupsExcludedAttributes]? = nil
    ) async throws(ApiError) -> ScimGroupListResponse {
        try await client.send(
            Self.getScimV2Groups(
                filter: filter, startIndex: startIndex, count: count, attributes: attributes,
                excludedAttributes: excludedAttributes))
    }

    /// The call `GET /api/v2/scim/v2/groups`, ready to be sent.
    public static func getScimV2Groups(
        filter: String, startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimV2GroupsAttributes]? = nil,
        excludedAttributes: [GetScimV2GroupsExcludedAttributes]? = nil
    ) -> APICall<ScimGroupListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("filter", filter)
        queryParameters.add("startIndex", startIndex)
        queryParameters.add("count", count)
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        return APICall("getScimV2Groups", .get, "/api/v2/scim/v2/groups", query: queryParameters)
    }
}

// MARK: - getScimV2Resourcetype

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/resourcetypes/{resourceType}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - resourceType: `resourceType` in the path.
    public func getScimV2Resourcetype(
        resourceType: GetScimV2ResourcetypeResourceType
    ) async throws(ApiError) -> ScimConfigResourceType {
        try await client.send(Self.getScimV2Resourcetype(resourceType: resourceType))
    }

    /// The call `GET /api/v2/scim/v2/resourcetypes/{resourceType}`, ready to be sent.
    public static func getScimV2Resourcetype(
        resourceType: GetScimV2ResourcetypeResourceType
    ) -> APICall<ScimConfigResourceType> {
        APICall(
            "getScimV2Resourcetype", .get, "/api/v2/scim/v2/resourcetypes/{resourceType}",
            parameters: [("resourceType", resourceType)])
    }
}

// MARK: - getScimV2Resourcetypes

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/resourcetypes`.
    ///
    /// Needs no permission.
    public func getScimV2Resourcetypes() async throws(ApiError) -> ScimConfigResourceTypesListResponse {
        try await client.send(Self.getScimV2Resourcetypes())
    }

    /// The call `GET /api/v2/scim/v2/resourcetypes`, ready to be sent.
    public static func getScimV2Resourcetypes() -> APICall<ScimConfigResourceTypesListResponse> {
        APICall("getScimV2Resourcetypes", .get, "/api/v2/scim/v2/resourcetypes")
    }
}

// MARK: - getScimV2Schema

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/schemas/{schemaId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getScimV2Schema(schemaId: GetScimV2SchemaSchemaId) async throws(ApiError) -> ScimV2SchemaDefinition {
        try await client.send(Self.getScimV2Schema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/scim/v2/schemas/{schemaId}`, ready to be sent.
    public static func getScimV2Schema(schemaId: GetScimV2SchemaSchemaId) -> APICall<ScimV2SchemaDefinition> {
        APICall("getScimV2Schema", .get, "/api/v2/scim/v2/schemas/{schemaId}", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getScimV2Schemas

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/schemas`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - filter: `filter` in the query.
    public func getScimV2Schemas(filter: String? = nil) async throws(ApiError) -> ScimV2SchemaListResponse {
        try await client.send(Self.getScimV2Schemas(filter: filter))
    }

    /// The call `GET /api/v2/scim/v2/schemas`, ready to be sent.
    public static func getScimV2Schemas(filter: String? = nil) -> APICall<ScimV2SchemaListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("filter", filter)
        return APICall("getScimV2Schemas", .get, "/api/v2/scim/v2/schemas", query: queryParameters)
    }
}

// MARK: - getScimV2Serviceproviderconfig

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/serviceproviderconfig`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - ifNoneMatch: the header field `If-None-Match`.
    public func getScimV2Serviceproviderconfig(
        ifNoneMatch: String? = nil
    ) async throws(ApiError) -> ScimServiceProviderConfig {
        try await client.send(Self.getScimV2Serviceproviderconfig(ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/scim/v2/serviceproviderconfig`, ready to be sent.
    public static func getScimV2Serviceproviderconfig(
        ifNoneMatch: String? = nil
    ) -> APICall<ScimServiceProviderConfig> {
        var call = APICall<ScimServiceProviderConfig>(
            "getScimV2Serviceproviderconfig", .get, "/api/v2/scim/v2/serviceproviderconfig")
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}

// MARK: - getScimV2User

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/users/{userId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - ifNoneMatch: the header field `If-None-Match`.
    public func getScimV2User(
        userId: String, attributes: [GetScimV2UserAttributes]? = nil,
        excludedAttributes: [GetScimV2UserExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) async throws(ApiError) -> ScimV2User {
        try await client.send(
            Self.getScimV2User(
                userId: userId, attributes: attributes, excludedAttributes: excludedAttributes,
                ifNoneMatch: ifNoneMatch))
    }

    /// The call `GET /api/v2/scim/v2/users/{userId}`, ready to be sent.
    public static func getScimV2User(
        userId: String, attributes: [GetScimV2UserAttributes]? = nil,
        excludedAttributes: [GetScimV2UserExcludedAttributes]? = nil, ifNoneMatch: String? = nil
    ) -> APICall<ScimV2User> {
        var queryParameters = QueryParameters()
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        var call = APICall<ScimV2User>(
            "getScimV2User", .get, "/api/v2/scim/v2/users/{userId}", parameters: [("userId", userId)],
            query: queryParameters)
        call.request.headers["If-None-Match"] = ifNoneMatch?.parameterText
        return call
    }
}

// MARK: - getScimV2Users

extension SCIMApi {
    /// Calls `GET /api/v2/scim/v2/users`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - startIndex: `startIndex` in the query; when left out: `1`.
    ///   - count: `count` in the query; when left out: `25`.
    ///   - attributes: `attributes` in the query, once for each element.
    ///   - excludedAttributes: `excludedAttributes` in the query, once for each element.
    ///   - filter: `filter` in the query.
    public func getScimV2Users(
        startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimV2UsersAttributes]? = nil,
        excludedAttributes: [GetScimV2UsersExcludedAttributes]? = nil, filter: String? = nil
    ) async throws(ApiError) -> ScimUserListResponse {
        try await client.send(
            Self.getScimV2Users(
                startIndex: startIndex, count: count, attributes: attributes, excludedAttributes: excludedAttributes,
                filter: filter))
    }

    /// The call `GET /api/v2/scim/v2/users`, ready to be sent.
    public static func getScimV2Users(
        startIndex: Int? = nil, count: Int? = nil, attributes: [GetScimV2UsersAttributes]? = nil,
        excludedAttributes: [GetScimV2UsersExcludedAttributes]? = nil, filter: String? = nil
    ) -> APICall<ScimUserListResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("startIndex", startIndex)
        queryParameters.add("count", count)
        queryParameters.add("attributes", attributes)
        queryParameters.add("excludedAttributes", excludedAttributes)
        queryParameters.add("filter", filter)
        return APICall("getScimV2Users", .get, "/api/v2/scim/v2/users", query: queryParameters)
    }
}

// MARK: - patchScimGroup

extension SCIMApi {
    /// Calls `PATCH /api/v2/scim/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func patchScimGroup(
        groupId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2Group {
        try await client.send(Self.patchScimGroup(groupId: groupId, body: body, ifMatch: ifMatch))
    }

    /// The call `PATCH /api/v2/scim/groups/{groupId}`, ready to be sent.
    public static func patchScimGroup(
        groupId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) -> APICall<ScimV2Group> {
        var call = APICall<ScimV2Group>(
            "patchScimGroup", .patch, "/api/v2/scim/groups/{groupId}", parameters: [("groupId", groupId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - patchScimUser

extension SCIMApi {
    /// Calls `PATCH /api/v2/scim/users/{userId}`.
    ///
    /// Needs one of the permissions `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`,
    /// `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func patchScimUser(
        userId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2User {
        try await client.send(Self.patchScimUser(userId: userId, body: body, ifMatch: ifMatch))
    }

    /// The call `PATCH /api/v2/scim/users/{userId}`, ready to be sent.
    public static func patchScimUser(
        userId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) -> APICall<ScimV2User> {
        var call = APICall<ScimV2User>(
            "patchScimUser", .patch, "/api/v2/scim/users/{userId}", parameters: [("userId", userId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - patchScimV2Group

extension SCIMApi {
    /// Calls `PATCH /api/v2/scim/v2/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func patchScimV2Group(
        groupId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2Group {
        try await client.send(Self.patchScimV2Group(groupId: groupId, body: body, ifMatch: ifMatch))
    }

    /// The call `PATCH /api/v2/scim/v2/groups/{groupId}`, ready to be sent.
    public static func patchScimV2Group(
        groupId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) -> APICall<ScimV2Group> {
        var call = APICall<ScimV2Group>(
            "patchScimV2Group", .patch, "/api/v2/scim/v2/groups/{groupId}", parameters: [("groupId", groupId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - patchScimV2User

extension SCIMApi {
    /// Calls `PATCH /api/v2/scim/v2/users/{userId}`.
    ///
    /// Needs one of the permissions `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`,
    /// `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func patchScimV2User(
        userId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2User {
        try await client.send(Self.patchScimV2User(userId: userId, body: body, ifMatch: ifMatch))
    }

    /// The call `PATCH /api/v2/scim/v2/users/{userId}`, ready to be sent.
    public static func patchScimV2User(
        userId: String, body: ScimV2PatchRequest, ifMatch: String? = nil
    ) -> APICall<ScimV2User> {
        var call = APICall<ScimV2User>(
            "patchScimV2User", .patch, "/api/v2/scim/v2/users/{userId}", parameters: [("userId", userId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - postScimUsers

extension SCIMApi {
    /// Calls `POST /api/v2/scim/users`.
    ///
    /// Needs one of the permissions `directory:user:add`, `authorization:grant:add`, `authorization:grant:delete`,
    /// `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postScimUsers(body: ScimV2CreateUser) async throws(ApiError) -> ScimV2User {
        try await client.send(Self.postScimUsers(body: body))
    }

    /// The call `POST /api/v2/scim/users`, ready to be sent.
    public static func postScimUsers(body: ScimV2CreateUser) -> APICall<ScimV2User> {
        APICall("postScimUsers", .post, "/api/v2/scim/users", body: .json(body.asJSON))
    }
}

// MARK: - postScimV2Users

extension SCIMApi {
    /// Calls `POST /api/v2/scim/v2/users`.
    ///
    /// Needs one of the permissions `directory:user:add`, `authorization:grant:add`, `authorization:grant:delete`,
    /// `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postScimV2Users(body: ScimV2CreateUser) async throws(ApiError) -> ScimV2User {
        try await client.send(Self.postScimV2Users(body: body))
    }

    /// The call `POST /api/v2/scim/v2/users`, ready to be sent.
    public static func postScimV2Users(body: ScimV2CreateUser) -> APICall<ScimV2User> {
        APICall("postScimV2Users", .post, "/api/v2/scim/v2/users", body: .json(body.asJSON))
    }
}

// MARK: - putScimGroup

extension SCIMApi {
    /// Calls `PUT /api/v2/scim/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func putScimGroup(
        groupId: String, body: ScimV2Group, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2Group {
        try await client.send(Self.putScimGroup(groupId: groupId, body: body, ifMatch: ifMatch))
    }

    /// The call `PUT /api/v2/scim/groups/{groupId}`, ready to be sent.
    public static func putScimGroup(
        groupId: String, body: ScimV2Group, ifMatch: String? = nil
    ) -> APICall<ScimV2Group> {
        var call = APICall<ScimV2Group>(
            "putScimGroup", .put, "/api/v2/scim/groups/{groupId}", parameters: [("groupId", groupId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - putScimUser

extension SCIMApi {
    /// Calls `PUT /api/v2/scim/users/{userId}`.
    ///
    /// Needs one of the permissions `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`,
    /// `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func putScimUser(
        userId: String, body: ScimV2User, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2User {
        try await client.send(Self.putScimUser(userId: userId, body: body, ifMatch: ifMatch))
    }

    /// The call `PUT /api/v2/scim/users/{userId}`, ready to be sent.
    public static func putScimUser(userId: String, body: ScimV2User, ifMatch: String? = nil) -> APICall<ScimV2User> {
        var call = APICall<ScimV2User>(
            "putScimUser", .put, "/api/v2/scim/users/{userId}", parameters: [("userId", userId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - putScimV2Group

extension SCIMApi {
    /// Calls `PUT /api/v2/scim/v2/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func putScimV2Group(
        groupId: String, body: ScimV2Group, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2Group {
        try await client.send(Self.putScimV2Group(groupId: groupId, body: body, ifMatch: ifMatch))
    }

    /// The call `PUT /api/v2/scim/v2/groups/{groupId}`, ready to be sent.
    public static func putScimV2Group(
        groupId: String, body: ScimV2Group, ifMatch: String? = nil
    ) -> APICall<ScimV2Group> {
        var call = APICall<ScimV2Group>(
            "putScimV2Group", .put, "/api/v2/scim/v2/groups/{groupId}", parameters: [("groupId", groupId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}

// MARK: - putScimV2User

extension SCIMApi {
    /// Calls `PUT /api/v2/scim/v2/users/{userId}`.
    ///
    /// Needs one of the permissions `directory:user:edit`, `directory:user:setPassword`, `authorization:grant:add`,
    /// `authorization:grant:delete`, `routing:skill:assign`, `routing:language:assign`, `telephony:extension:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - ifMatch: the header field `If-Match`.
    @discardableResult
    public func putScimV2User(
        userId: String, body: ScimV2User, ifMatch: String? = nil
    ) async throws(ApiError) -> ScimV2User {
        try await client.send(Self.putScimV2User(userId: userId, body: body, ifMatch: ifMatch))
    }

    /// The call `PUT /api/v2/scim/v2/users/{userId}`, ready to be sent.
    public static func putScimV2User(userId: String, body: ScimV2User, ifMatch: String? = nil) -> APICall<ScimV2User> {
        var call = APICall<ScimV2User>(
            "putScimV2User", .put, "/api/v2/scim/v2/users/{userId}", parameters: [("userId", userId)],
            body: .json(body.asJSON))
        call.request.headers["If-Match"] = ifMatch?.parameterText
        return call
    }
}
