// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Presence.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct PresenceApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deletePresenceDefinition0

extension PresenceApi {
    /// Calls `DELETE /api/v2/presence/definitions/{definitionId}`.
    ///
    /// Needs one of the permissions `presence:presenceDefinition:delete`, `presence:presenceDefinition:edit`.
    ///
    /// - Parameters:
    ///   - definitionId: `definitionId` in the path.
    public func deletePresenceDefinition0(definitionId: String) async throws(ApiError) {
        try await client.send(Self.deletePresenceDefinition0(definitionId: definitionId))
    }

    /// The call `DELETE /api/v2/presence/definitions/{definitionId}`, ready to be sent.
    public static func deletePresenceDefinition0(definitionId: String) -> APICall<Void> {
        APICall(
            "deletePresenceDefinition0", .delete, "/api/v2/presence/definitions/{definitionId}",
            parameters: [("definitionId", definitionId)])
    }
}

// MARK: - deletePresenceSource

extension PresenceApi {
    /// Calls `DELETE /api/v2/presence/sources/{sourceId}`.
    ///
    /// Needs one of the permissions `presence:source:delete`, `presence:source:edit`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    public func deletePresenceSource(sourceId: String) async throws(ApiError) {
        try await client.send(Self.deletePresenceSource(sourceId: sourceId))
    }

    /// The call `DELETE /api/v2/presence/sources/{sourceId}`, ready to be sent.
    public static func deletePresenceSource(sourceId: String) -> APICall<Void> {
        APICall(
            "deletePresenceSource", .delete, "/api/v2/presence/sources/{sourceId}",
            parameters: [("sourceId", sourceId)])
    }
}

// MARK: - deletePresencedefinition

extension PresenceApi {
    /// Calls `DELETE /api/v2/presencedefinitions/{presenceId}`.
    ///
    /// Needs the permission `presence:presenceDefinition:delete`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - presenceId: `presenceId` in the path.
    public func deletePresencedefinition(presenceId: String) async throws(ApiError) {
        try await client.send(Self.deletePresencedefinition(presenceId: presenceId))
    }

    /// The call `DELETE /api/v2/presencedefinitions/{presenceId}`, ready to be sent.
    public static func deletePresencedefinition(presenceId: String) -> APICall<Void> {
        APICall(
            "deletePresencedefinition", .delete, "/api/v2/presencedefinitions/{presenceId}",
            parameters: [("presenceId", presenceId)])
    }
}

// MARK: - getPresenceDefinition0

extension PresenceApi {
    /// Calls `GET /api/v2/presence/definitions/{definitionId}`.
    ///
    /// Needs the permission `presence:presenceDefinition:view`.
    ///
    /// - Parameters:
    ///   - definitionId: `definitionId` in the path.
    ///   - localeCode: `localeCode` in the query.
    public func getPresenceDefinition0(
        definitionId: String, localeCode: GetPresenceDefinition0LocaleCode? = nil
    ) async throws(ApiError) -> OrganizationPresenceDefinition {
        try await client.send(Self.getPresenceDefinition0(definitionId: definitionId, localeCode: localeCode))
    }

    /// The call `GET /api/v2/presence/definitions/{definitionId}`, ready to be sent.
    public static func getPresenceDefinition0(
        definitionId: String, localeCode: GetPresenceDefinition0LocaleCode? = nil
    ) -> APICall<OrganizationPresenceDefinition> {
        var queryParameters = QueryParameters()
        queryParameters.add("localeCode", localeCode)
        return APICall(
            "getPresenceDefinition0", .get, "/api/v2/presence/definitions/{definitionId}",
            parameters: [("definitionId", definitionId)], query: queryParameters)
    }
}

// MARK: - getPresenceDefinitions0

extension PresenceApi {
    /// Calls `GET /api/v2/presence/definitions`.
    ///
    /// Needs the permission `presence:presenceDefinition:view`.
    ///
    /// - Parameters:
    ///   - deactivated: `deactivated` in the query; when left out: `false`.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - localeCode: `localeCode` in the query.
    public func getPresenceDefinitions0(
        deactivated: String? = nil, divisionId: [String]? = nil, localeCode: GetPresenceDefinitions0LocaleCode? = nil
    ) async throws(ApiError) -> OrganizationPresenceDefinitionEntityListing {
        try await client.send(
            Self.getPresenceDefinitions0(deactivated: deactivated, divisionId: divisionId, localeCode: localeCode))
    }

    /// The call `GET /api/v2/presence/definitions`, ready to be sent.
    public static func getPresenceDefinitions0(
        deactivated: String? = nil, divisionId: [String]? = nil, localeCode: GetPresenceDefinitions0LocaleCode? = nil
    ) -> APICall<OrganizationPresenceDefinitionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("deactivated", deactivated)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("localeCode", localeCode)
        return APICall("getPresenceDefinitions0", .get, "/api/v2/presence/definitions", query: queryParameters)
    }
}

// MARK: - getPresenceSettings

extension PresenceApi {
    /// Calls `GET /api/v2/presence/settings`.
    ///
    /// Needs the permission `presence:settings:view`.
    public func getPresenceSettings() async throws(ApiError) -> PresenceSettings {
        try await client.send(Self.getPresenceSettings())
    }

    /// The call `GET /api/v2/presence/settings`, ready to be sent.
    public static func getPresenceSettings() -> APICall<PresenceSettings> {
        APICall("getPresenceSettings", .get, "/api/v2/presence/settings")
    }
}

// MARK: - getPresenceSource

extension PresenceApi {
    /// Calls `GET /api/v2/presence/sources/{sourceId}`.
    ///
    /// Needs the permission `presence:source:view`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    public func getPresenceSource(sourceId: String) async throws(ApiError) -> Source {
        try await client.send(Self.getPresenceSource(sourceId: sourceId))
    }

    /// The call `GET /api/v2/presence/sources/{sourceId}`, ready to be sent.
    public static func getPresenceSource(sourceId: String) -> APICall<Source> {
        APICall("getPresenceSource", .get, "/api/v2/presence/sources/{sourceId}", parameters: [("sourceId", sourceId)])
    }
}

// MARK: - getPresenceSources

extension PresenceApi {
    /// Calls `GET /api/v2/presence/sources`.
    ///
    /// Needs the permission `presence:source:view`.
    ///
    /// - Parameters:
    ///   - deactivated: `deactivated` in the query; when left out: `false`.
    public func getPresenceSources(deactivated: String? = nil) async throws(ApiError) -> SourceEntityListing {
        try await client.send(Self.getPresenceSources(deactivated: deactivated))
    }

    /// The call `GET /api/v2/presence/sources`, ready to be sent.
    public static func getPresenceSources(deactivated: String? = nil) -> APICall<SourceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("deactivated", deactivated)
        return APICall("getPresenceSources", .get, "/api/v2/presence/sources", query: queryParameters)
    }
}

// MARK: - getPresenceUserPrimarysource

extension PresenceApi {
    /// Calls `GET /api/v2/presence/users/{userId}/primarysource`.
    ///
    /// Needs the permission `presence:userPrimarySource:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getPresenceUserPrimarysource(userId: String) async throws(ApiError) -> UserPrimarySource {
        try await client.send(Self.getPresenceUserPrimarysource(userId: userId))
    }

    /// The call `GET /api/v2/presence/users/{userId}/primarysource`, ready to be sent.
    public static func getPresenceUserPrimarysource(userId: String) -> APICall<UserPrimarySource> {
        APICall(
            "getPresenceUserPrimarysource", .get, "/api/v2/presence/users/{userId}/primarysource",
            parameters: [("userId", userId)])
    }
}

// MARK: - getPresencedefinition

extension PresenceApi {
    /// Calls `GET /api/v2/presencedefinitions/{presenceId}`.
    ///
    /// Needs the permission `presence:presenceDefinition:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - presenceId: `presenceId` in the path.
    ///   - localeCode: `localeCode` in the query.
    public func getPresencedefinition(
        presenceId: String, localeCode: String? = nil
    ) async throws(ApiError) -> OrganizationPresence {
        try await client.send(Self.getPresencedefinition(presenceId: presenceId, localeCode: localeCode))
    }

    /// The call `GET /api/v2/presencedefinitions/{presenceId}`, ready to be sent.
    public static func getPresencedefinition(
        presenceId: String, localeCode: String? = nil
    ) -> APICall<OrganizationPresence> {
        var queryParameters = QueryParameters()
        queryParameters.add("localeCode", localeCode)
        return APICall(
            "getPresencedefinition", .get, "/api/v2/presencedefinitions/{presenceId}",
            parameters: [("presenceId", presenceId)], query: queryParameters)
    }
}

// MARK: - getPresencedefinitions

extension PresenceApi {
    /// Calls `GET /api/v2/presencedefinitions`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - deleted: `deleted` in the query; when left out: `false`.
    ///   - localeCode: `localeCode` in the query.
    public func getPresencedefinitions(
        pageNumber: Int? = nil, pageSize: Int? = nil, deleted: String? = nil, localeCode: String? = nil
    ) async throws(ApiError) -> OrganizationPresenceEntityListing {
        try await client.send(
            Self.getPresencedefinitions(
                pageNumber: pageNumber, pageSize: pageSize, deleted: deleted, localeCode: localeCode))
    }

    /// The call `GET /api/v2/presencedefinitions`, ready to be sent.
    public static func getPresencedefinitions(
        pageNumber: Int? = nil, pageSize: Int? = nil, deleted: String? = nil, localeCode: String? = nil
    ) -> APICall<OrganizationPresenceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("deleted", deleted)
        queryParameters.add("localeCode", localeCode)
        return APICall("getPresencedefinitions", .get, "/api/v2/presencedefinitions", query: queryParameters)
    }
}

// MARK: - getSystempresences

extension PresenceApi {
    /// Calls `GET /api/v2/systempresences`.
    ///
    /// Needs no permission.
    public func getSystempresences() async throws(ApiError) -> [SystemPresence] {
        try await client.send(Self.getSystempresences())
    }

    /// The call `GET /api/v2/systempresences`, ready to be sent.
    public static func getSystempresences() -> APICall<[SystemPresence]> {
        APICall("getSystempresences", .get, "/api/v2/systempresences")
    }
}

// MARK: - getUserPresence

extension PresenceApi {
    /// Calls `GET /api/v2/users/{userId}/presences/{sourceId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - sourceId: `sourceId` in the path.
    public func getUserPresence(userId: String, sourceId: String) async throws(ApiError) -> UserPresence {
        try await client.send(Self.getUserPresence(userId: userId, sourceId: sourceId))
    }

    /// The call `GET /api/v2/users/{userId}/presences/{sourceId}`, ready to be sent.
    public static func getUserPresence(userId: String, sourceId: String) -> APICall<UserPresence> {
        APICall(
            "getUserPresence", .get, "/api/v2/users/{userId}/presences/{sourceId}",
            parameters: [("userId", userId), ("sourceId", sourceId)])
    }
}

// MARK: - getUserPresencesPurecloud

extension PresenceApi {
    /// Calls `GET /api/v2/users/{userId}/presences/purecloud`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserPresencesPurecloud(userId: String) async throws(ApiError) -> UserPresence {
        try await client.send(Self.getUserPresencesPurecloud(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/presences/purecloud`, ready to be sent.
    public static func getUserPresencesPurecloud(userId: String) -> APICall<UserPresence> {
        APICall(
            "getUserPresencesPurecloud", .get, "/api/v2/users/{userId}/presences/purecloud",
            parameters: [("userId", userId)])
    }
}

// MARK: - getUsersPresenceBulk

extension PresenceApi {
    /// Calls `GET /api/v2/users/presences/{sourceId}/bulk`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - id: `id` in the query, once for each element.
    public func getUsersPresenceBulk(sourceId: String, id: [String]? = nil) async throws(ApiError) -> [UcUserPresence] {
        try await client.send(Self.getUsersPresenceBulk(sourceId: sourceId, id: id))
    }

    /// The call `GET /api/v2/users/presences/{sourceId}/bulk`, ready to be sent.
    public static func getUsersPresenceBulk(sourceId: String, id: [String]? = nil) -> APICall<[UcUserPresence]> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "getUsersPresenceBulk", .get, "/api/v2/users/presences/{sourceId}/bulk",
            parameters: [("sourceId", sourceId)], query: queryParameters)
    }
}

// MARK: - getUsersPresencesPurecloudBulk

extension PresenceApi {
    /// Calls `GET /api/v2/users/presences/purecloud/bulk`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func getUsersPresencesPurecloudBulk(id: [String]? = nil) async throws(ApiError) -> [UcUserPresence] {
        try await client.send(Self.getUsersPresencesPurecloudBulk(id: id))
    }

    /// The call `GET /api/v2/users/presences/purecloud/bulk`, ready to be sent.
    public static func getUsersPresencesPurecloudBulk(id: [String]? = nil) -> APICall<[UcUserPresence]> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "getUsersPresencesPurecloudBulk", .get, "/api/v2/users/presences/purecloud/bulk", query: queryParameters)
    }
}

// MARK: - patchUserPresence

extension PresenceApi {
    /// Calls `PATCH /api/v2/users/{userId}/presences/{sourceId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserPresence(
        userId: String, sourceId: String, body: UserPresence
    ) async throws(ApiError) -> UserPresence {
        try await client.send(Self.patchUserPresence(userId: userId, sourceId: sourceId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/presences/{sourceId}`, ready to be sent.
    public static func patchUserPresence(
        userId: String, sourceId: String, body: UserPresence
    ) -> APICall<UserPresence> {
        APICall(
            "patchUserPresence", .patch, "/api/v2/users/{userId}/presences/{sourceId}",
            parameters: [("userId", userId), ("sourceId", sourceId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserPresencesPurecloud

extension PresenceApi {
    /// Calls `PATCH /api/v2/users/{userId}/presences/purecloud`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserPresencesPurecloud(userId: String, body: UserPresence) async throws(ApiError) -> UserPresence {
        try await client.send(Self.patchUserPresencesPurecloud(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/presences/purecloud`, ready to be sent.
    public static func patchUserPresencesPurecloud(userId: String, body: UserPresence) -> APICall<UserPresence> {
        APICall(
            "patchUserPresencesPurecloud", .patch, "/api/v2/users/{userId}/presences/purecloud",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postPresenceDefinitions0

extension PresenceApi {
    /// Calls `POST /api/v2/presence/definitions`.
    ///
    /// Needs the permission `presence:presenceDefinition:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postPresenceDefinitions0(
        body: OrganizationPresenceDefinition
    ) async throws(ApiError) -> OrganizationPresenceDefinition {
        try await client.send(Self.postPresenceDefinitions0(body: body))
    }

    /// The call `POST /api/v2/presence/definitions`, ready to be sent.
    public static func postPresenceDefinitions0(
        body: OrganizationPresenceDefinition
    ) -> APICall<OrganizationPresenceDefinition> {
        APICall("postPresenceDefinitions0", .post, "/api/v2/presence/definitions", body: .json(body.asJSON))
    }
}

// MARK: - postPresenceSources

extension PresenceApi {
    /// Calls `POST /api/v2/presence/sources`.
    ///
    /// Needs the permission `presence:source:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postPresenceSources(body: Source) async throws(ApiError) -> Source {
        try await client.send(Self.postPresenceSources(body: body))
    }

    /// The call `POST /api/v2/presence/sources`, ready to be sent.
    public static func postPresenceSources(body: Source) -> APICall<Source> {
        APICall("postPresenceSources", .post, "/api/v2/presence/sources", body: .json(body.asJSON))
    }
}

// MARK: - postPresencedefinitions

extension PresenceApi {
    /// Calls `POST /api/v2/presencedefinitions`.
    ///
    /// Needs the permission `presence:presenceDefinition:add`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postPresencedefinitions(body: OrganizationPresence) async throws(ApiError) -> OrganizationPresence {
        try await client.send(Self.postPresencedefinitions(body: body))
    }

    /// The call `POST /api/v2/presencedefinitions`, ready to be sent.
    public static func postPresencedefinitions(body: OrganizationPresence) -> APICall<OrganizationPresence> {
        APICall("postPresencedefinitions", .post, "/api/v2/presencedefinitions", body: .json(body.asJSON))
    }
}

// MARK: - putPresenceDefinition0

extension PresenceApi {
    /// Calls `PUT /api/v2/presence/definitions/{definitionId}`.
    ///
    /// Needs the permission `presence:presenceDefinition:edit`.
    ///
    /// - Parameters:
    ///   - definitionId: `definitionId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putPresenceDefinition0(
        definitionId: String, body: OrganizationPresenceDefinition
    ) async throws(ApiError) -> OrganizationPresenceDefinition {
        try await client.send(Self.putPresenceDefinition0(definitionId: definitionId, body: body))
    }

    /// The call `PUT /api/v2/presence/definitions/{definitionId}`, ready to be sent.
    public static func putPresenceDefinition0(
        definitionId: String, body: OrganizationPresenceDefinition
    ) -> APICall<OrganizationPresenceDefinition> {
        APICall(
            "putPresenceDefinition0", .put, "/api/v2/presence/definitions/{definitionId}",
            parameters: [("definitionId", definitionId)], body: .json(body.asJSON))
    }
}

// MARK: - putPresenceSettings

extension PresenceApi {
    /// Calls `PUT /api/v2/presence/settings`.
    ///
    /// Needs the permission `presence:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putPresenceSettings(body: PresenceSettings) async throws(ApiError) -> PresenceSettings {
        try await client.send(Self.putPresenceSettings(body: body))
    }

    /// The call `PUT /api/v2/presence/settings`, ready to be sent.
    public static func putPresenceSettings(body: PresenceSettings) -> APICall<PresenceSettings> {
        APICall("putPresenceSettings", .put, "/api/v2/presence/settings", body: .json(body.asJSON))
    }
}

// MARK: - putPresenceSource

extension PresenceApi {
    /// Calls `PUT /api/v2/presence/sources/{sourceId}`.
    ///
    /// Needs the permission `presence:source:edit`.
    ///
    /// - Parameters:
    ///   - sourceId: `sourceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putPresenceSource(sourceId: String, body: Source) async throws(ApiError) -> Source {
        try await client.send(Self.putPresenceSource(sourceId: sourceId, body: body))
    }

    /// The call `PUT /api/v2/presence/sources/{sourceId}`, ready to be sent.
    public static func putPresenceSource(sourceId: String, body: Source) -> APICall<Source> {
        APICall(
            "putPresenceSource", .put, "/api/v2/presence/sources/{sourceId}", parameters: [("sourceId", sourceId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putPresenceUserPrimarysource

extension PresenceApi {
    /// Calls `PUT /api/v2/presence/users/{userId}/primarysource`.
    ///
    /// Needs the permission `presence:userPrimarySource:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putPresenceUserPrimarysource(
        userId: String, body: UserPrimarySource
    ) async throws(ApiError) -> UserPrimarySource {
        try await client.send(Self.putPresenceUserPrimarysource(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/presence/users/{userId}/primarysource`, ready to be sent.
    public static func putPresenceUserPrimarysource(
        userId: String, body: UserPrimarySource
    ) -> APICall<UserPrimarySource> {
        APICall(
            "putPresenceUserPrimarysource", .put, "/api/v2/presence/users/{userId}/primarysource",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - putPresencedefinition

extension PresenceApi {
    /// Calls `PUT /api/v2/presencedefinitions/{presenceId}`.
    ///
    /// Needs the permission `presence:presenceDefinition:edit`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - presenceId: `presenceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putPresencedefinition(
        presenceId: String, body: OrganizationPresence
    ) async throws(ApiError) -> OrganizationPresence {
        try await client.send(Self.putPresencedefinition(presenceId: presenceId, body: body))
    }

    /// The call `PUT /api/v2/presencedefinitions/{presenceId}`, ready to be sent.
    public static func putPresencedefinition(
        presenceId: String, body: OrganizationPresence
    ) -> APICall<OrganizationPresence> {
        APICall(
            "putPresencedefinition", .put, "/api/v2/presencedefinitions/{presenceId}",
            parameters: [("presenceId", presenceId)], body: .json(body.asJSON))
    }
}

// MARK: - putUsersPresencesBulk

extension PresenceApi {
    /// Calls `PUT /api/v2/users/presences/bulk`.
    ///
    /// Needs the permission `presence:userPresence:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putUsersPresencesBulk(body: [MutableUserPresence]) async throws(ApiError) -> [UserPresence] {
        try await client.send(Self.putUsersPresencesBulk(body: body))
    }

    /// The call `PUT /api/v2/users/presences/bulk`, ready to be sent.
    public static func putUsersPresencesBulk(body: [MutableUserPresence]) -> APICall<[UserPresence]> {
        APICall("putUsersPresencesBulk", .put, "/api/v2/users/presences/bulk", body: .json(body.asJSON))
    }
}
