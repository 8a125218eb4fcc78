// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Groups.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct GroupsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteGroup

extension GroupsApi {
    /// Calls `DELETE /api/v2/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:delete`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func deleteGroup(groupId: String) async throws(ApiError) {
        try await client.send(Self.deleteGroup(groupId: groupId))
    }

    /// The call `DELETE /api/v2/groups/{groupId}`, ready to be sent.
    public static func deleteGroup(groupId: String) -> APICall<Void> {
        APICall("deleteGroup", .delete, "/api/v2/groups/{groupId}", parameters: [("groupId", groupId)])
    }
}

// MARK: - deleteGroupDynamicsettings

extension GroupsApi {
    /// Calls `DELETE /api/v2/groups/{groupId}/dynamicsettings`.
    ///
    /// Needs the permission `directory:group:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func deleteGroupDynamicsettings(groupId: String) async throws(ApiError) {
        try await client.send(Self.deleteGroupDynamicsettings(groupId: groupId))
    }

    /// The call `DELETE /api/v2/groups/{groupId}/dynamicsettings`, ready to be sent.
    public static func deleteGroupDynamicsettings(groupId: String) -> APICall<Void> {
        APICall(
            "deleteGroupDynamicsettings", .delete, "/api/v2/groups/{groupId}/dynamicsettings",
            parameters: [("groupId", groupId)])
    }
}

// MARK: - deleteGroupMembers

extension GroupsApi {
    /// Calls `DELETE /api/v2/groups/{groupId}/members`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - ids: `ids` in the query.
    @discardableResult
    public func deleteGroupMembers(groupId: String, ids: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteGroupMembers(groupId: groupId, ids: ids))
    }

    /// The call `DELETE /api/v2/groups/{groupId}/members`, ready to be sent.
    public static func deleteGroupMembers(groupId: String, ids: String) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("ids", ids)
        return APICall(
            "deleteGroupMembers", .delete, "/api/v2/groups/{groupId}/members", parameters: [("groupId", groupId)],
            query: queryParameters)
    }
}

// MARK: - getFieldconfig

extension GroupsApi {
    /// Calls `GET /api/v2/fieldconfig`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - type: `type` in the query.
    public func getFieldconfig(type: GetFieldconfigType) async throws(ApiError) -> FieldConfig {
        try await client.send(Self.getFieldconfig(type: type))
    }

    /// The call `GET /api/v2/fieldconfig`, ready to be sent.
    public static func getFieldconfig(type: GetFieldconfigType) -> APICall<FieldConfig> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        return APICall("getFieldconfig", .get, "/api/v2/fieldconfig", query: queryParameters)
    }
}

// MARK: - getGroup

extension GroupsApi {
    /// Calls `GET /api/v2/groups/{groupId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func getGroup(groupId: String) async throws(ApiError) -> Group {
        try await client.send(Self.getGroup(groupId: groupId))
    }

    /// The call `GET /api/v2/groups/{groupId}`, ready to be sent.
    public static func getGroup(groupId: String) -> APICall<Group> {
        APICall("getGroup", .get, "/api/v2/groups/{groupId}", parameters: [("groupId", groupId)])
    }
}

// MARK: - getGroupDynamicsettings

extension GroupsApi {
    /// Calls `GET /api/v2/groups/{groupId}/dynamicsettings`.
    ///
    /// Needs the permission `directory:group:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func getGroupDynamicsettings(groupId: String) async throws(ApiError) -> DynamicGroupDefinition {
        try await client.send(Self.getGroupDynamicsettings(groupId: groupId))
    }

    /// The call `GET /api/v2/groups/{groupId}/dynamicsettings`, ready to be sent.
    public static func getGroupDynamicsettings(groupId: String) -> APICall<DynamicGroupDefinition> {
        APICall(
            "getGroupDynamicsettings", .get, "/api/v2/groups/{groupId}/dynamicsettings",
            parameters: [("groupId", groupId)])
    }
}

// MARK: - getGroupIndividuals

extension GroupsApi {
    /// Calls `GET /api/v2/groups/{groupId}/individuals`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    public func getGroupIndividuals(groupId: String) async throws(ApiError) -> UserEntityListing {
        try await client.send(Self.getGroupIndividuals(groupId: groupId))
    }

    /// The call `GET /api/v2/groups/{groupId}/individuals`, ready to be sent.
    public static func getGroupIndividuals(groupId: String) -> APICall<UserEntityListing> {
        APICall("getGroupIndividuals", .get, "/api/v2/groups/{groupId}/individuals", parameters: [("groupId", groupId)])
    }
}

// MARK: - getGroupMembers

extension GroupsApi {
    /// Calls `GET /api/v2/groups/{groupId}/members`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    public func getGroupMembers(
        groupId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetGroupMembersSortOrder? = nil,
        expand: [GetGroupMembersExpand]? = nil
    ) async throws(ApiError) -> UserEntityListing {
        try await client.send(
            Self.getGroupMembers(
                groupId: groupId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/groups/{groupId}/members`, ready to be sent.
    public static func getGroupMembers(
        groupId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetGroupMembersSortOrder? = nil,
        expand: [GetGroupMembersExpand]? = nil
    ) -> APICall<UserEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall(
            "getGroupMembers", .get, "/api/v2/groups/{groupId}/members", parameters: [("groupId", groupId)],
            query: queryParameters)
    }
}

// MARK: - getGroupProfile

extension GroupsApi {
    /// Calls `GET /api/v2/groups/{groupId}/profile`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - fields: `fields` in the query.
    public func getGroupProfile(groupId: String, fields: String? = nil) async throws(ApiError) -> GroupProfile {
        try await client.send(Self.getGroupProfile(groupId: groupId, fields: fields))
    }

    /// The call `GET /api/v2/groups/{groupId}/profile`, ready to be sent.
    public static func getGroupProfile(groupId: String, fields: String? = nil) -> APICall<GroupProfile> {
        var queryParameters = QueryParameters()
        queryParameters.add("fields", fields)
        return APICall(
            "getGroupProfile", .get, "/api/v2/groups/{groupId}/profile", parameters: [("groupId", groupId)],
            query: queryParameters)
    }
}

// MARK: - getGroups

extension GroupsApi {
    /// Calls `GET /api/v2/groups`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - jabberId: `jabberId` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    public func getGroups(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetGroupsSortOrder? = nil
    ) async throws(ApiError) -> GroupEntityListing {
        try await client.send(
            Self.getGroups(
                pageSize: pageSize, pageNumber: pageNumber, id: id, jabberId: jabberId, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/groups`, ready to be sent.
    public static func getGroups(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetGroupsSortOrder? = nil
    ) -> APICall<GroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("jabberId", jabberId)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getGroups", .get, "/api/v2/groups", query: queryParameters)
    }
}

// MARK: - getGroupsSearch

extension GroupsApi {
    /// Calls `GET /api/v2/groups/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getGroupsSearch(q64: String, expand: [String]? = nil) async throws(ApiError) -> GroupsSearchResponse {
        try await client.send(Self.getGroupsSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/groups/search`, ready to be sent.
    public static func getGroupsSearch(q64: String, expand: [String]? = nil) -> APICall<GroupsSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall("getGroupsSearch", .get, "/api/v2/groups/search", query: queryParameters)
    }
}

// MARK: - getProfilesGroups

extension GroupsApi {
    /// Calls `GET /api/v2/profiles/groups`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - jabberId: `jabberId` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    public func getProfilesGroups(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetProfilesGroupsSortOrder? = nil
    ) async throws(ApiError) -> GroupProfileEntityListing {
        try await client.send(
            Self.getProfilesGroups(
                pageSize: pageSize, pageNumber: pageNumber, id: id, jabberId: jabberId, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/profiles/groups`, ready to be sent.
    public static func getProfilesGroups(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetProfilesGroupsSortOrder? = nil
    ) -> APICall<GroupProfileEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("jabberId", jabberId)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getProfilesGroups", .get, "/api/v2/profiles/groups", query: queryParameters)
    }
}

// MARK: - postGroupMembers

extension GroupsApi {
    /// Calls `POST /api/v2/groups/{groupId}/members`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postGroupMembers(groupId: String, body: GroupMembersUpdate) async throws(ApiError) -> JSON {
        try await client.send(Self.postGroupMembers(groupId: groupId, body: body))
    }

    /// The call `POST /api/v2/groups/{groupId}/members`, ready to be sent.
    public static func postGroupMembers(groupId: String, body: GroupMembersUpdate) -> APICall<JSON> {
        APICall(
            "postGroupMembers", .post, "/api/v2/groups/{groupId}/members", parameters: [("groupId", groupId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postGroups

extension GroupsApi {
    /// Calls `POST /api/v2/groups`.
    ///
    /// Needs the permission `directory:group:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGroups(body: GroupCreate) async throws(ApiError) -> Group {
        try await client.send(Self.postGroups(body: body))
    }

    /// The call `POST /api/v2/groups`, ready to be sent.
    public static func postGroups(body: GroupCreate) -> APICall<Group> {
        APICall("postGroups", .post, "/api/v2/groups", body: .json(body.asJSON))
    }
}

// MARK: - postGroupsDynamicsettingsPreview

extension GroupsApi {
    /// Calls `POST /api/v2/groups/dynamicsettings/preview`.
    ///
    /// Needs the permission `directory:group:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGroupsDynamicsettingsPreview(
        body: DynamicGroupQuery
    ) async throws(ApiError) -> DynamicGroupQueryPreview {
        try await client.send(Self.postGroupsDynamicsettingsPreview(body: body))
    }

    /// The call `POST /api/v2/groups/dynamicsettings/preview`, ready to be sent.
    public static func postGroupsDynamicsettingsPreview(body: DynamicGroupQuery) -> APICall<DynamicGroupQueryPreview> {
        APICall(
            "postGroupsDynamicsettingsPreview", .post, "/api/v2/groups/dynamicsettings/preview",
            body: .json(body.asJSON))
    }
}

// MARK: - postGroupsSearch

extension GroupsApi {
    /// Calls `POST /api/v2/groups/search`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postGroupsSearch(body: GroupSearchRequest) async throws(ApiError) -> GroupsSearchResponse {
        try await client.send(Self.postGroupsSearch(body: body))
    }

    /// The call `POST /api/v2/groups/search`, ready to be sent.
    public static func postGroupsSearch(body: GroupSearchRequest) -> APICall<GroupsSearchResponse> {
        APICall("postGroupsSearch", .post, "/api/v2/groups/search", body: .json(body.asJSON))
    }
}

// MARK: - putGroup

extension GroupsApi {
    /// Calls `PUT /api/v2/groups/{groupId}`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putGroup(groupId: String, body: GroupUpdate? = nil) async throws(ApiError) -> Group {
        try await client.send(Self.putGroup(groupId: groupId, body: body))
    }

    /// The call `PUT /api/v2/groups/{groupId}`, ready to be sent.
    public static func putGroup(groupId: String, body: GroupUpdate? = nil) -> APICall<Group> {
        APICall(
            "putGroup", .put, "/api/v2/groups/{groupId}", parameters: [("groupId", groupId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putGroupDynamicsettings

extension GroupsApi {
    /// Calls `PUT /api/v2/groups/{groupId}/dynamicsettings`.
    ///
    /// Needs the permission `directory:group:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - groupId: `groupId` in the path.
    ///   - body: the body.
    public func putGroupDynamicsettings(groupId: String, body: DynamicGroupQuery) async throws(ApiError) {
        try await client.send(Self.putGroupDynamicsettings(groupId: groupId, body: body))
    }

    /// The call `PUT /api/v2/groups/{groupId}/dynamicsettings`, ready to be sent.
    public static func putGroupDynamicsettings(groupId: String, body: DynamicGroupQuery) -> APICall<Void> {
        APICall(
            "putGroupDynamicsettings", .put, "/api/v2/groups/{groupId}/dynamicsettings",
            parameters: [("groupId", groupId)], body: .json(body.asJSON))
    }
}
