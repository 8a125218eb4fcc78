// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Users.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct UsersApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAnalyticsUsersAggregatesJob

extension UsersApi {
    /// Calls `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsUsersAggregatesJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsUsersAggregatesJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsUsersAggregatesJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsUsersAggregatesJob", .delete, "/api/v2/analytics/users/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAnalyticsUsersDetailsJob

extension UsersApi {
    /// Calls `DELETE /api/v2/analytics/users/details/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func deleteAnalyticsUsersDetailsJob(jobId: String) async throws(ApiError) {
        try await client.send(Self.deleteAnalyticsUsersDetailsJob(jobId: jobId))
    }

    /// The call `DELETE /api/v2/analytics/users/details/jobs/{jobId}`, ready to be sent.
    public static func deleteAnalyticsUsersDetailsJob(jobId: String) -> APICall<Void> {
        APICall(
            "deleteAnalyticsUsersDetailsJob", .delete, "/api/v2/analytics/users/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - deleteAuthorizationSubjectDivisionRole

extension UsersApi {
    /// Calls `DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:grant:delete`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - divisionId: `divisionId` in the path.
    ///   - roleId: `roleId` in the path.
    public func deleteAuthorizationSubjectDivisionRole(
        subjectId: String, divisionId: String, roleId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteAuthorizationSubjectDivisionRole(subjectId: subjectId, divisionId: divisionId, roleId: roleId))
    }

    /// The call `DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`, ready to be
    /// sent.
    public static func deleteAuthorizationSubjectDivisionRole(
        subjectId: String, divisionId: String, roleId: String
    ) -> APICall<Void> {
        APICall(
            "deleteAuthorizationSubjectDivisionRole", .delete,
            "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}",
            parameters: [("subjectId", subjectId), ("divisionId", divisionId), ("roleId", roleId)])
    }
}

// MARK: - deleteRoutingDirectroutingbackupSettingsMe

extension UsersApi {
    /// Calls `DELETE /api/v2/routing/directroutingbackup/settings/me`.
    ///
    /// Needs the permission `routing:directRoutingBackup:selfDelete`.
    public func deleteRoutingDirectroutingbackupSettingsMe() async throws(ApiError) {
        try await client.send(Self.deleteRoutingDirectroutingbackupSettingsMe())
    }

    /// The call `DELETE /api/v2/routing/directroutingbackup/settings/me`, ready to be sent.
    public static func deleteRoutingDirectroutingbackupSettingsMe() -> APICall<Void> {
        APICall(
            "deleteRoutingDirectroutingbackupSettingsMe", .delete, "/api/v2/routing/directroutingbackup/settings/me")
    }
}

// MARK: - deleteRoutingUserDirectroutingbackupSettings

extension UsersApi {
    /// Calls `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`.
    ///
    /// Needs the permission `routing:directRoutingBackup:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteRoutingUserDirectroutingbackupSettings(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingUserDirectroutingbackupSettings(userId: userId))
    }

    /// The call `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`, ready to be sent.
    public static func deleteRoutingUserDirectroutingbackupSettings(userId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingUserDirectroutingbackupSettings", .delete,
            "/api/v2/routing/users/{userId}/directroutingbackup/settings", parameters: [("userId", userId)])
    }
}

// MARK: - deleteRoutingUserUtilization

extension UsersApi {
    /// Calls `DELETE /api/v2/routing/users/{userId}/utilization`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteRoutingUserUtilization(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingUserUtilization(userId: userId))
    }

    /// The call `DELETE /api/v2/routing/users/{userId}/utilization`, ready to be sent.
    public static func deleteRoutingUserUtilization(userId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingUserUtilization", .delete, "/api/v2/routing/users/{userId}/utilization",
            parameters: [("userId", userId)])
    }
}

// MARK: - getAnalyticsUsersAggregatesJob

extension UsersApi {
    /// Calls `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsUsersAggregatesJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsUsersAggregatesJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsUsersAggregatesJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsUsersAggregatesJob", .get, "/api/v2/analytics/users/aggregates/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsUsersAggregatesJobResults

extension UsersApi {
    /// Calls `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    public func getAnalyticsUsersAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) async throws(ApiError) -> UserAsyncAggregateQueryResponse {
        try await client.send(Self.getAnalyticsUsersAggregatesJobResults(jobId: jobId, cursor: cursor))
    }

    /// The call `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsUsersAggregatesJobResults(
        jobId: String, cursor: String? = nil
    ) -> APICall<UserAsyncAggregateQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        return APICall(
            "getAnalyticsUsersAggregatesJobResults", .get, "/api/v2/analytics/users/aggregates/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsUsersDetailsJob

extension UsersApi {
    /// Calls `GET /api/v2/analytics/users/details/jobs/{jobId}`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    public func getAnalyticsUsersDetailsJob(jobId: String) async throws(ApiError) -> AsyncQueryStatus {
        try await client.send(Self.getAnalyticsUsersDetailsJob(jobId: jobId))
    }

    /// The call `GET /api/v2/analytics/users/details/jobs/{jobId}`, ready to be sent.
    public static func getAnalyticsUsersDetailsJob(jobId: String) -> APICall<AsyncQueryStatus> {
        APICall(
            "getAnalyticsUsersDetailsJob", .get, "/api/v2/analytics/users/details/jobs/{jobId}",
            parameters: [("jobId", jobId)])
    }
}

// MARK: - getAnalyticsUsersDetailsJobResults

extension UsersApi {
    /// Calls `GET /api/v2/analytics/users/details/jobs/{jobId}/results`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - jobId: `jobId` in the path.
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getAnalyticsUsersDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AnalyticsUserDetailsAsyncQueryResponse {
        try await client.send(Self.getAnalyticsUsersDetailsJobResults(jobId: jobId, cursor: cursor, pageSize: pageSize))
    }

    /// The call `GET /api/v2/analytics/users/details/jobs/{jobId}/results`, ready to be sent.
    public static func getAnalyticsUsersDetailsJobResults(
        jobId: String, cursor: String? = nil, pageSize: Int? = nil
    ) -> APICall<AnalyticsUserDetailsAsyncQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAnalyticsUsersDetailsJobResults", .get, "/api/v2/analytics/users/details/jobs/{jobId}/results",
            parameters: [("jobId", jobId)], query: queryParameters)
    }
}

// MARK: - getAnalyticsUsersDetailsJobsAvailability

extension UsersApi {
    /// Calls `GET /api/v2/analytics/users/details/jobs/availability`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    public func getAnalyticsUsersDetailsJobsAvailability() async throws(ApiError) -> DataAvailabilityResponse {
        try await client.send(Self.getAnalyticsUsersDetailsJobsAvailability())
    }

    /// The call `GET /api/v2/analytics/users/details/jobs/availability`, ready to be sent.
    public static func getAnalyticsUsersDetailsJobsAvailability() -> APICall<DataAvailabilityResponse> {
        APICall("getAnalyticsUsersDetailsJobsAvailability", .get, "/api/v2/analytics/users/details/jobs/availability")
    }
}

// MARK: - getAuthorizationDivisionspermittedMe

extension UsersApi {
    /// Calls `GET /api/v2/authorization/divisionspermitted/me`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - permission: `permission` in the query.
    ///   - name: `name` in the query.
    public func getAuthorizationDivisionspermittedMe(
        permission: String, name: String? = nil
    ) async throws(ApiError) -> [AuthzDivision] {
        try await client.send(Self.getAuthorizationDivisionspermittedMe(permission: permission, name: name))
    }

    /// The call `GET /api/v2/authorization/divisionspermitted/me`, ready to be sent.
    public static func getAuthorizationDivisionspermittedMe(
        permission: String, name: String? = nil
    ) -> APICall<[AuthzDivision]> {
        var queryParameters = QueryParameters()
        queryParameters.add("permission", permission)
        queryParameters.add("name", name)
        return APICall(
            "getAuthorizationDivisionspermittedMe", .get, "/api/v2/authorization/divisionspermitted/me",
            query: queryParameters)
    }
}

// MARK: - getAuthorizationDivisionspermittedPagedMe

extension UsersApi {
    /// Calls `GET /api/v2/authorization/divisionspermitted/paged/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - permission: `permission` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationDivisionspermittedPagedMe(
        permission: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DivsPermittedEntityListing {
        try await client.send(
            Self.getAuthorizationDivisionspermittedPagedMe(
                permission: permission, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/divisionspermitted/paged/me`, ready to be sent.
    public static func getAuthorizationDivisionspermittedPagedMe(
        permission: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DivsPermittedEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("permission", permission)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAuthorizationDivisionspermittedPagedMe", .get, "/api/v2/authorization/divisionspermitted/paged/me",
            query: queryParameters)
    }
}

// MARK: - getAuthorizationDivisionspermittedPagedSubjectId

extension UsersApi {
    /// Calls `GET /api/v2/authorization/divisionspermitted/paged/{subjectId}`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - permission: `permission` in the query.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationDivisionspermittedPagedSubjectId(
        subjectId: String, permission: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> DivsPermittedEntityListing {
        try await client.send(
            Self.getAuthorizationDivisionspermittedPagedSubjectId(
                subjectId: subjectId, permission: permission, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/divisionspermitted/paged/{subjectId}`, ready to be sent.
    public static func getAuthorizationDivisionspermittedPagedSubjectId(
        subjectId: String, permission: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<DivsPermittedEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("permission", permission)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAuthorizationDivisionspermittedPagedSubjectId", .get,
            "/api/v2/authorization/divisionspermitted/paged/{subjectId}", parameters: [("subjectId", subjectId)],
            query: queryParameters)
    }
}

// MARK: - getAuthorizationSubject

extension UsersApi {
    /// Calls `GET /api/v2/authorization/subjects/{subjectId}`.
    ///
    /// Needs the permission `authorization:grant:view`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - includeDuplicates: `includeDuplicates` in the query; when left out: `false`.
    ///   - includeFullRoles: `includeFullRoles` in the query.
    public func getAuthorizationSubject(
        subjectId: String, includeDuplicates: Bool? = nil, includeFullRoles: Bool? = nil
    ) async throws(ApiError) -> AuthzSubject {
        try await client.send(
            Self.getAuthorizationSubject(
                subjectId: subjectId, includeDuplicates: includeDuplicates, includeFullRoles: includeFullRoles))
    }

    /// The call `GET /api/v2/authorization/subjects/{subjectId}`, ready to be sent.
    public static func getAuthorizationSubject(
        subjectId: String, includeDuplicates: Bool? = nil, includeFullRoles: Bool? = nil
    ) -> APICall<AuthzSubject> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDuplicates", includeDuplicates)
        queryParameters.add("includeFullRoles", includeFullRoles)
        return APICall(
            "getAuthorizationSubject", .get, "/api/v2/authorization/subjects/{subjectId}",
            parameters: [("subjectId", subjectId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationSubjectsMe

extension UsersApi {
    /// Calls `GET /api/v2/authorization/subjects/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - includeDuplicates: `includeDuplicates` in the query; when left out: `false`.
    ///   - includeFullRoles: `includeFullRoles` in the query.
    public func getAuthorizationSubjectsMe(
        includeDuplicates: Bool? = nil, includeFullRoles: Bool? = nil
    ) async throws(ApiError) -> AuthzSubject {
        try await client.send(
            Self.getAuthorizationSubjectsMe(includeDuplicates: includeDuplicates, includeFullRoles: includeFullRoles))
    }

    /// The call `GET /api/v2/authorization/subjects/me`, ready to be sent.
    public static func getAuthorizationSubjectsMe(
        includeDuplicates: Bool? = nil, includeFullRoles: Bool? = nil
    ) -> APICall<AuthzSubject> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeDuplicates", includeDuplicates)
        queryParameters.add("includeFullRoles", includeFullRoles)
        return APICall("getAuthorizationSubjectsMe", .get, "/api/v2/authorization/subjects/me", query: queryParameters)
    }
}

// MARK: - getFieldconfig

extension UsersApi {
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

// MARK: - getProfilesUsers

extension UsersApi {
    /// Calls `GET /api/v2/profiles/users`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - jid: `jid` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    public func getProfilesUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jid: [String]? = nil,
        sortOrder: GetProfilesUsersSortOrder? = nil, expand: [GetProfilesUsersExpand]? = nil,
        integrationPresenceSource: GetProfilesUsersIntegrationPresenceSource? = nil
    ) async throws(ApiError) -> UserProfileEntityListing {
        try await client.send(
            Self.getProfilesUsers(
                pageSize: pageSize, pageNumber: pageNumber, id: id, jid: jid, sortOrder: sortOrder, expand: expand,
                integrationPresenceSource: integrationPresenceSource))
    }

    /// The call `GET /api/v2/profiles/users`, ready to be sent.
    public static func getProfilesUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jid: [String]? = nil,
        sortOrder: GetProfilesUsersSortOrder? = nil, expand: [GetProfilesUsersExpand]? = nil,
        integrationPresenceSource: GetProfilesUsersIntegrationPresenceSource? = nil
    ) -> APICall<UserProfileEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("jid", jid)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        return APICall("getProfilesUsers", .get, "/api/v2/profiles/users", query: queryParameters)
    }
}

// MARK: - getRoutingDirectroutingbackupSettingsMe

extension UsersApi {
    /// Calls `GET /api/v2/routing/directroutingbackup/settings/me`.
    ///
    /// Needs the permission `routing:directRoutingBackup:selfView`.
    public func getRoutingDirectroutingbackupSettingsMe() async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.getRoutingDirectroutingbackupSettingsMe())
    }

    /// The call `GET /api/v2/routing/directroutingbackup/settings/me`, ready to be sent.
    public static func getRoutingDirectroutingbackupSettingsMe() -> APICall<AgentDirectRoutingBackupSettings> {
        APICall("getRoutingDirectroutingbackupSettingsMe", .get, "/api/v2/routing/directroutingbackup/settings/me")
    }
}

// MARK: - getRoutingUserDirectroutingbackupSettings

extension UsersApi {
    /// Calls `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`.
    ///
    /// Needs the permission `routing:directRoutingBackup:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getRoutingUserDirectroutingbackupSettings(
        userId: String
    ) async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.getRoutingUserDirectroutingbackupSettings(userId: userId))
    }

    /// The call `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`, ready to be sent.
    public static func getRoutingUserDirectroutingbackupSettings(
        userId: String
    ) -> APICall<AgentDirectRoutingBackupSettings> {
        APICall(
            "getRoutingUserDirectroutingbackupSettings", .get,
            "/api/v2/routing/users/{userId}/directroutingbackup/settings", parameters: [("userId", userId)])
    }
}

// MARK: - getRoutingUserUtilization

extension UsersApi {
    /// Calls `GET /api/v2/routing/users/{userId}/utilization`.
    ///
    /// Needs one of the permissions `routing:utilization:manage`, `routing:utilization:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getRoutingUserUtilization(userId: String) async throws(ApiError) -> AgentMaxUtilizationResponse {
        try await client.send(Self.getRoutingUserUtilization(userId: userId))
    }

    /// The call `GET /api/v2/routing/users/{userId}/utilization`, ready to be sent.
    public static func getRoutingUserUtilization(userId: String) -> APICall<AgentMaxUtilizationResponse> {
        APICall(
            "getRoutingUserUtilization", .get, "/api/v2/routing/users/{userId}/utilization",
            parameters: [("userId", userId)])
    }
}

// MARK: - postAnalyticsUsersActivityQuery

extension UsersApi {
    /// Calls `POST /api/v2/analytics/users/activity/query`.
    ///
    /// Needs the permission `analytics:userObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query.
    ///   - pageNumber: `pageNumber` in the query.
    @discardableResult
    public func postAnalyticsUsersActivityQuery(
        body: UserActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> UserActivityResponse {
        try await client.send(
            Self.postAnalyticsUsersActivityQuery(body: body, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `POST /api/v2/analytics/users/activity/query`, ready to be sent.
    public static func postAnalyticsUsersActivityQuery(
        body: UserActivityQuery, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<UserActivityResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "postAnalyticsUsersActivityQuery", .post, "/api/v2/analytics/users/activity/query", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersAggregatesJobs

extension UsersApi {
    /// Calls `POST /api/v2/analytics/users/aggregates/jobs`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersAggregatesJobs(
        body: UserAsyncAggregationQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsUsersAggregatesJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/users/aggregates/jobs`, ready to be sent.
    public static func postAnalyticsUsersAggregatesJobs(
        body: UserAsyncAggregationQuery
    ) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsUsersAggregatesJobs", .post, "/api/v2/analytics/users/aggregates/jobs",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersAggregatesQuery

extension UsersApi {
    /// Calls `POST /api/v2/analytics/users/aggregates/query`.
    ///
    /// Needs the permission `analytics:userAggregate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersAggregatesQuery(
        body: UserAggregationQuery
    ) async throws(ApiError) -> UserAggregateQueryResponse {
        try await client.send(Self.postAnalyticsUsersAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/users/aggregates/query`, ready to be sent.
    public static func postAnalyticsUsersAggregatesQuery(
        body: UserAggregationQuery
    ) -> APICall<UserAggregateQueryResponse> {
        APICall(
            "postAnalyticsUsersAggregatesQuery", .post, "/api/v2/analytics/users/aggregates/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersDetailsJobs

extension UsersApi {
    /// Calls `POST /api/v2/analytics/users/details/jobs`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersDetailsJobs(
        body: AsyncUserDetailsQuery
    ) async throws(ApiError) -> AsyncQueryResponse {
        try await client.send(Self.postAnalyticsUsersDetailsJobs(body: body))
    }

    /// The call `POST /api/v2/analytics/users/details/jobs`, ready to be sent.
    public static func postAnalyticsUsersDetailsJobs(body: AsyncUserDetailsQuery) -> APICall<AsyncQueryResponse> {
        APICall(
            "postAnalyticsUsersDetailsJobs", .post, "/api/v2/analytics/users/details/jobs", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersDetailsQuery

extension UsersApi {
    /// Calls `POST /api/v2/analytics/users/details/query`.
    ///
    /// Needs the permission `analytics:userDetail:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersDetailsQuery(
        body: UserDetailsQuery
    ) async throws(ApiError) -> AnalyticsUserDetailsQueryResponse {
        try await client.send(Self.postAnalyticsUsersDetailsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/users/details/query`, ready to be sent.
    public static func postAnalyticsUsersDetailsQuery(
        body: UserDetailsQuery
    ) -> APICall<AnalyticsUserDetailsQueryResponse> {
        APICall(
            "postAnalyticsUsersDetailsQuery", .post, "/api/v2/analytics/users/details/query", body: .json(body.asJSON))
    }
}

// MARK: - postAnalyticsUsersObservationsQuery

extension UsersApi {
    /// Calls `POST /api/v2/analytics/users/observations/query`.
    ///
    /// Needs the permission `analytics:userObservation:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAnalyticsUsersObservationsQuery(
        body: UserObservationQuery
    ) async throws(ApiError) -> UserObservationQueryResponse {
        try await client.send(Self.postAnalyticsUsersObservationsQuery(body: body))
    }

    /// The call `POST /api/v2/analytics/users/observations/query`, ready to be sent.
    public static func postAnalyticsUsersObservationsQuery(
        body: UserObservationQuery
    ) -> APICall<UserObservationQueryResponse> {
        APICall(
            "postAnalyticsUsersObservationsQuery", .post, "/api/v2/analytics/users/observations/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationSubjectBulkadd

extension UsersApi {
    /// Calls `POST /api/v2/authorization/subjects/{subjectId}/bulkadd`.
    ///
    /// Needs the permission `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - body: the body.
    ///   - subjectType: `subjectType` in the query; when left out: `PC_USER`.
    public func postAuthorizationSubjectBulkadd(
        subjectId: String, body: RoleDivisionGrants, subjectType: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postAuthorizationSubjectBulkadd(subjectId: subjectId, body: body, subjectType: subjectType))
    }

    /// The call `POST /api/v2/authorization/subjects/{subjectId}/bulkadd`, ready to be sent.
    public static func postAuthorizationSubjectBulkadd(
        subjectId: String, body: RoleDivisionGrants, subjectType: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("subjectType", subjectType)
        return APICall(
            "postAuthorizationSubjectBulkadd", .post, "/api/v2/authorization/subjects/{subjectId}/bulkadd",
            parameters: [("subjectId", subjectId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationSubjectBulkremove

extension UsersApi {
    /// Calls `POST /api/v2/authorization/subjects/{subjectId}/bulkremove`.
    ///
    /// Needs the permission `authorization:grant:delete`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - body: the body.
    public func postAuthorizationSubjectBulkremove(subjectId: String, body: RoleDivisionGrants) async throws(ApiError) {
        try await client.send(Self.postAuthorizationSubjectBulkremove(subjectId: subjectId, body: body))
    }

    /// The call `POST /api/v2/authorization/subjects/{subjectId}/bulkremove`, ready to be sent.
    public static func postAuthorizationSubjectBulkremove(
        subjectId: String, body: RoleDivisionGrants
    ) -> APICall<Void> {
        APICall(
            "postAuthorizationSubjectBulkremove", .post, "/api/v2/authorization/subjects/{subjectId}/bulkremove",
            parameters: [("subjectId", subjectId)], body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationSubjectBulkreplace

extension UsersApi {
    /// Calls `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace`.
    ///
    /// Needs the permissions `authorization:grant:add`, `authorization:grant:delete`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - body: the body.
    ///   - subjectType: `subjectType` in the query; when left out: `PC_USER`.
    public func postAuthorizationSubjectBulkreplace(
        subjectId: String, body: RoleDivisionGrants, subjectType: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postAuthorizationSubjectBulkreplace(subjectId: subjectId, body: body, subjectType: subjectType))
    }

    /// The call `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace`, ready to be sent.
    public static func postAuthorizationSubjectBulkreplace(
        subjectId: String, body: RoleDivisionGrants, subjectType: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("subjectType", subjectType)
        return APICall(
            "postAuthorizationSubjectBulkreplace", .post, "/api/v2/authorization/subjects/{subjectId}/bulkreplace",
            parameters: [("subjectId", subjectId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationSubjectDivisionRole

extension UsersApi {
    /// Calls `POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - divisionId: `divisionId` in the path.
    ///   - roleId: `roleId` in the path.
    ///   - subjectType: `subjectType` in the query; when left out: `PC_USER`.
    public func postAuthorizationSubjectDivisionRole(
        subjectId: String, divisionId: String, roleId: String, subjectType: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.postAuthorizationSubjectDivisionRole(
                subjectId: subjectId, divisionId: divisionId, roleId: roleId, subjectType: subjectType))
    }

    /// The call `POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`, ready to be
    /// sent.
    public static func postAuthorizationSubjectDivisionRole(
        subjectId: String, divisionId: String, roleId: String, subjectType: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("subjectType", subjectType)
        return APICall(
            "postAuthorizationSubjectDivisionRole", .post,
            "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}",
            parameters: [("subjectId", subjectId), ("divisionId", divisionId), ("roleId", roleId)],
            query: queryParameters)
    }
}

// MARK: - putRoutingDirectroutingbackupSettingsMe

extension UsersApi {
    /// Calls `PUT /api/v2/routing/directroutingbackup/settings/me`.
    ///
    /// Needs the permission `routing:directRoutingBackup:selfEdit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putRoutingDirectroutingbackupSettingsMe(
        body: AgentDirectRoutingBackupSettings
    ) async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.putRoutingDirectroutingbackupSettingsMe(body: body))
    }

    /// The call `PUT /api/v2/routing/directroutingbackup/settings/me`, ready to be sent.
    public static func putRoutingDirectroutingbackupSettingsMe(
        body: AgentDirectRoutingBackupSettings
    ) -> APICall<AgentDirectRoutingBackupSettings> {
        APICall(
            "putRoutingDirectroutingbackupSettingsMe", .put, "/api/v2/routing/directroutingbackup/settings/me",
            body: .json(body.asJSON))
    }
}

// MARK: - putRoutingUserDirectroutingbackupSettings

extension UsersApi {
    /// Calls `PUT /api/v2/routing/users/{userId}/directroutingbackup/settings`.
    ///
    /// Needs the permission `routing:directRoutingBackup:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingUserDirectroutingbackupSettings(
        userId: String, body: AgentDirectRoutingBackupSettings
    ) async throws(ApiError) -> AgentDirectRoutingBackupSettings {
        try await client.send(Self.putRoutingUserDirectroutingbackupSettings(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/routing/users/{userId}/directroutingbackup/settings`, ready to be sent.
    public static func putRoutingUserDirectroutingbackupSettings(
        userId: String, body: AgentDirectRoutingBackupSettings
    ) -> APICall<AgentDirectRoutingBackupSettings> {
        APICall(
            "putRoutingUserDirectroutingbackupSettings", .put,
            "/api/v2/routing/users/{userId}/directroutingbackup/settings", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putRoutingUserUtilization

extension UsersApi {
    /// Calls `PUT /api/v2/routing/users/{userId}/utilization`.
    ///
    /// Needs the permission `routing:utilization:manage`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingUserUtilization(
        userId: String, body: UtilizationRequest
    ) async throws(ApiError) -> AgentMaxUtilizationResponse {
        try await client.send(Self.putRoutingUserUtilization(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/routing/users/{userId}/utilization`, ready to be sent.
    public static func putRoutingUserUtilization(
        userId: String, body: UtilizationRequest
    ) -> APICall<AgentMaxUtilizationResponse> {
        APICall(
            "putRoutingUserUtilization", .put, "/api/v2/routing/users/{userId}/utilization",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}
