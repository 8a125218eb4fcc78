// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Teams.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct TeamsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteTeam

extension TeamsApi {
    /// Calls `DELETE /api/v2/teams/{teamId}`.
    ///
    /// Needs the permission `groups:team:delete`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    public func deleteTeam(teamId: String) async throws(ApiError) {
        try await client.send(Self.deleteTeam(teamId: teamId))
    }

    /// The call `DELETE /api/v2/teams/{teamId}`, ready to be sent.
    public static func deleteTeam(teamId: String) -> APICall<Void> {
        APICall("deleteTeam", .delete, "/api/v2/teams/{teamId}", parameters: [("teamId", teamId)])
    }
}

// MARK: - deleteTeamMembers

extension TeamsApi {
    /// Calls `DELETE /api/v2/teams/{teamId}/members`.
    ///
    /// Needs the permission `groups:team:assign`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - id: `id` in the query.
    public func deleteTeamMembers(teamId: String, id: String) async throws(ApiError) {
        try await client.send(Self.deleteTeamMembers(teamId: teamId, id: id))
    }

    /// The call `DELETE /api/v2/teams/{teamId}/members`, ready to be sent.
    public static func deleteTeamMembers(teamId: String, id: String) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteTeamMembers", .delete, "/api/v2/teams/{teamId}/members", parameters: [("teamId", teamId)],
            query: queryParameters)
    }
}

// MARK: - getTeam

extension TeamsApi {
    /// Calls `GET /api/v2/teams/{teamId}`.
    ///
    /// Needs the permission `groups:team:view`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - expand: `expand` in the query.
    public func getTeam(teamId: String, expand: GetTeamExpand? = nil) async throws(ApiError) -> Team {
        try await client.send(Self.getTeam(teamId: teamId, expand: expand))
    }

    /// The call `GET /api/v2/teams/{teamId}`, ready to be sent.
    public static func getTeam(teamId: String, expand: GetTeamExpand? = nil) -> APICall<Team> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getTeam", .get, "/api/v2/teams/{teamId}", parameters: [("teamId", teamId)], query: queryParameters)
    }
}

// MARK: - getTeamMembers

extension TeamsApi {
    /// Calls `GET /api/v2/teams/{teamId}/members`.
    ///
    /// Needs the permission `groups:team:view`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - expand: `expand` in the query.
    public func getTeamMembers(
        teamId: String, pageSize: Int? = nil, before: String? = nil, after: String? = nil,
        expand: GetTeamMembersExpand? = nil
    ) async throws(ApiError) -> TeamMemberEntityListing {
        try await client.send(
            Self.getTeamMembers(teamId: teamId, pageSize: pageSize, before: before, after: after, expand: expand))
    }

    /// The call `GET /api/v2/teams/{teamId}/members`, ready to be sent.
    public static func getTeamMembers(
        teamId: String, pageSize: Int? = nil, before: String? = nil, after: String? = nil,
        expand: GetTeamMembersExpand? = nil
    ) -> APICall<TeamMemberEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("expand", expand)
        return APICall(
            "getTeamMembers", .get, "/api/v2/teams/{teamId}/members", parameters: [("teamId", teamId)],
            query: queryParameters)
    }
}

// MARK: - getTeams

extension TeamsApi {
    /// Calls `GET /api/v2/teams`.
    ///
    /// Needs the permission `groups:team:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    ///   - after: `after` in the query.
    ///   - before: `before` in the query.
    ///   - expand: `expand` in the query.
    public func getTeams(
        pageSize: Int? = nil, name: String? = nil, after: String? = nil, before: String? = nil,
        expand: GetTeamsExpand? = nil
    ) async throws(ApiError) -> TeamEntityListing {
        try await client.send(
            Self.getTeams(pageSize: pageSize, name: name, after: after, before: before, expand: expand))
    }

    /// The call `GET /api/v2/teams`, ready to be sent.
    public static func getTeams(
        pageSize: Int? = nil, name: String? = nil, after: String? = nil, before: String? = nil,
        expand: GetTeamsExpand? = nil
    ) -> APICall<TeamEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        queryParameters.add("after", after)
        queryParameters.add("before", before)
        queryParameters.add("expand", expand)
        return APICall("getTeams", .get, "/api/v2/teams", query: queryParameters)
    }
}

// MARK: - patchTeam

extension TeamsApi {
    /// Calls `PATCH /api/v2/teams/{teamId}`.
    ///
    /// Needs the permission `groups:team:edit`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTeam(teamId: String, body: Team) async throws(ApiError) -> Team {
        try await client.send(Self.patchTeam(teamId: teamId, body: body))
    }

    /// The call `PATCH /api/v2/teams/{teamId}`, ready to be sent.
    public static func patchTeam(teamId: String, body: Team) -> APICall<Team> {
        APICall(
            "patchTeam", .patch, "/api/v2/teams/{teamId}", parameters: [("teamId", teamId)], body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsTeamsActivityQuery

extension TeamsApi {
    /// Calls `POST /api/v2/analytics/teams/activity/query`.
    ///
    /// Needs the permission `analytics:teamObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsTeamsActivityQuery(
        body: TeamActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TeamActivityResponse {
        try await client.send(
            Self.postAnalyticsTeamsActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/teams/activity/query`, ready to be sent.
    public static func postAnalyticsTeamsActivityQuery(
        body: TeamActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TeamActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsTeamsActivityQuery", .post, "/api/v2/analytics/teams/activity/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postTeamMembers

extension TeamsApi {
    /// Calls `POST /api/v2/teams/{teamId}/members`.
    ///
    /// Needs the permission `groups:team:assign`.
    ///
    /// - Parameters:
    ///   - teamId: `teamId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTeamMembers(
        teamId: String, body: TeamMembers
    ) async throws(ApiError) -> TeamMemberAddListingResponse {
        try await client.send(Self.postTeamMembers(teamId: teamId, body: body))
    }

    /// The call `POST /api/v2/teams/{teamId}/members`, ready to be sent.
    public static func postTeamMembers(teamId: String, body: TeamMembers) -> APICall<TeamMemberAddListingResponse> {
        APICall(
            "postTeamMembers", .post, "/api/v2/teams/{teamId}/members", parameters: [("teamId", teamId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTeams

extension TeamsApi {
    /// Calls `POST /api/v2/teams`.
    ///
    /// Needs the permission `groups:team:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTeams(body: Team) async throws(ApiError) -> Team {
        try await client.send(Self.postTeams(body: body))
    }

    /// The call `POST /api/v2/teams`, ready to be sent.
    public static func postTeams(body: Team) -> APICall<Team> {
        APICall("postTeams", .post, "/api/v2/teams", body: .json(body.asJSON))
    }
}

// MARK: - postTeamsSearch

extension TeamsApi {
    /// Calls `POST /api/v2/teams/search`.
    ///
    /// Needs the permission `groups:team:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTeamsSearch(body: TeamSearchRequest) async throws(ApiError) -> TeamsSearchResponse {
        try await client.send(Self.postTeamsSearch(body: body))
    }

    /// The call `POST /api/v2/teams/search`, ready to be sent.
    public static func postTeamsSearch(body: TeamSearchRequest) -> APICall<TeamsSearchResponse> {
        APICall("postTeamsSearch", .post, "/api/v2/teams/search", body: .json(body.asJSON))
    }
}
