// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteUser

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}`.
    ///
    /// Needs one of the permissions `admin`, `directory:user:delete`, `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    @discardableResult
    public func deleteUser(userId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.deleteUser(userId: userId))
    }

    /// The call `DELETE /api/v2/users/{userId}`, ready to be sent.
    public static func deleteUser(userId: String) -> APICall<JSON> {
        APICall("deleteUser", .delete, "/api/v2/users/{userId}", parameters: [("userId", userId)])
    }
}

// MARK: - deleteUserCustomattribute

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/customattributes/{schemaId}`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - schemaId: `schemaId` in the path.
    public func deleteUserCustomattribute(userId: String, schemaId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserCustomattribute(userId: userId, schemaId: schemaId))
    }

    /// The call `DELETE /api/v2/users/{userId}/customattributes/{schemaId}`, ready to be sent.
    public static func deleteUserCustomattribute(userId: String, schemaId: String) -> APICall<Void> {
        APICall(
            "deleteUserCustomattribute", .delete, "/api/v2/users/{userId}/customattributes/{schemaId}",
            parameters: [("userId", userId), ("schemaId", schemaId)])
    }
}

// MARK: - deleteUserExternalidAuthorityNameExternalKey

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - authorityName: `authorityName` in the path.
    ///   - externalKey: `externalKey` in the path.
    public func deleteUserExternalidAuthorityNameExternalKey(
        userId: String, authorityName: String, externalKey: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteUserExternalidAuthorityNameExternalKey(
                userId: userId, authorityName: authorityName, externalKey: externalKey))
    }

    /// The call `DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}`, ready to be sent.
    public static func deleteUserExternalidAuthorityNameExternalKey(
        userId: String, authorityName: String, externalKey: String
    ) -> APICall<Void> {
        APICall(
            "deleteUserExternalidAuthorityNameExternalKey", .delete,
            "/api/v2/users/{userId}/externalid/{authorityName}/{externalKey}",
            parameters: [("userId", userId), ("authorityName", authorityName), ("externalKey", externalKey)])
    }
}

// MARK: - deleteUserRoutinglanguage

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - languageId: `languageId` in the path.
    public func deleteUserRoutinglanguage(userId: String, languageId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserRoutinglanguage(userId: userId, languageId: languageId))
    }

    /// The call `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`, ready to be sent.
    public static func deleteUserRoutinglanguage(userId: String, languageId: String) -> APICall<Void> {
        APICall(
            "deleteUserRoutinglanguage", .delete, "/api/v2/users/{userId}/routinglanguages/{languageId}",
            parameters: [("userId", userId), ("languageId", languageId)])
    }
}

// MARK: - deleteUserRoutingskill

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/routingskills/{skillId}`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - skillId: `skillId` in the path.
    public func deleteUserRoutingskill(userId: String, skillId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserRoutingskill(userId: userId, skillId: skillId))
    }

    /// The call `DELETE /api/v2/users/{userId}/routingskills/{skillId}`, ready to be sent.
    public static func deleteUserRoutingskill(userId: String, skillId: String) -> APICall<Void> {
        APICall(
            "deleteUserRoutingskill", .delete, "/api/v2/users/{userId}/routingskills/{skillId}",
            parameters: [("userId", userId), ("skillId", skillId)])
    }
}

// MARK: - deleteUserStationAssociatedstation

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/station/associatedstation`.
    ///
    /// Needs the permission `telephony:station:disassociate`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteUserStationAssociatedstation(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserStationAssociatedstation(userId: userId))
    }

    /// The call `DELETE /api/v2/users/{userId}/station/associatedstation`, ready to be sent.
    public static func deleteUserStationAssociatedstation(userId: String) -> APICall<Void> {
        APICall(
            "deleteUserStationAssociatedstation", .delete, "/api/v2/users/{userId}/station/associatedstation",
            parameters: [("userId", userId)])
    }
}

// MARK: - deleteUserStationDefaultstation

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/station/defaultstation`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:phone:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func deleteUserStationDefaultstation(userId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserStationDefaultstation(userId: userId))
    }

    /// The call `DELETE /api/v2/users/{userId}/station/defaultstation`, ready to be sent.
    public static func deleteUserStationDefaultstation(userId: String) -> APICall<Void> {
        APICall(
            "deleteUserStationDefaultstation", .delete, "/api/v2/users/{userId}/station/defaultstation",
            parameters: [("userId", userId)])
    }
}

// MARK: - deleteUserVerifier

extension UsersApi {
    /// Calls `DELETE /api/v2/users/{userId}/verifiers/{verifierId}`.
    ///
    /// Needs the permission `mfa:verifier:delete`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - verifierId: `verifierId` in the path.
    public func deleteUserVerifier(userId: String, verifierId: String) async throws(ApiError) {
        try await client.send(Self.deleteUserVerifier(userId: userId, verifierId: verifierId))
    }

    /// The call `DELETE /api/v2/users/{userId}/verifiers/{verifierId}`, ready to be sent.
    public static func deleteUserVerifier(userId: String, verifierId: String) -> APICall<Void> {
        APICall(
            "deleteUserVerifier", .delete, "/api/v2/users/{userId}/verifiers/{verifierId}",
            parameters: [("userId", userId), ("verifierId", verifierId)])
    }
}

// MARK: - deleteUsersCustomattributesSchema

extension UsersApi {
    /// Calls `DELETE /api/v2/users/customattributes/schemas/{schemaId}`.
    ///
    /// Needs the permission `users:customAttributesSchema:delete`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func deleteUsersCustomattributesSchema(schemaId: String) async throws(ApiError) {
        try await client.send(Self.deleteUsersCustomattributesSchema(schemaId: schemaId))
    }

    /// The call `DELETE /api/v2/users/customattributes/schemas/{schemaId}`, ready to be sent.
    public static func deleteUsersCustomattributesSchema(schemaId: String) -> APICall<Void> {
        APICall(
            "deleteUsersCustomattributesSchema", .delete, "/api/v2/users/customattributes/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - deleteUsersMeVerifier

extension UsersApi {
    /// Calls `DELETE /api/v2/users/me/verifiers/{verifierId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - verifierId: `verifierId` in the path.
    public func deleteUsersMeVerifier(verifierId: String) async throws(ApiError) {
        try await client.send(Self.deleteUsersMeVerifier(verifierId: verifierId))
    }

    /// The call `DELETE /api/v2/users/me/verifiers/{verifierId}`, ready to be sent.
    public static func deleteUsersMeVerifier(verifierId: String) -> APICall<Void> {
        APICall(
            "deleteUsersMeVerifier", .delete, "/api/v2/users/me/verifiers/{verifierId}",
            parameters: [("verifierId", verifierId)])
    }
}

// MARK: - deleteUsersStationsMeAssociatedstation

extension UsersApi {
    /// Calls `DELETE /api/v2/users/stations/me/associatedstation`.
    ///
    /// Needs the permission `telephony:station:disassociateSelf`.
    public func deleteUsersStationsMeAssociatedstation() async throws(ApiError) {
        try await client.send(Self.deleteUsersStationsMeAssociatedstation())
    }

    /// The call `DELETE /api/v2/users/stations/me/associatedstation`, ready to be sent.
    public static func deleteUsersStationsMeAssociatedstation() -> APICall<Void> {
        APICall("deleteUsersStationsMeAssociatedstation", .delete, "/api/v2/users/stations/me/associatedstation")
    }
}

// MARK: - getUser

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    ///   - userCustomAttributeSchemaIds: `userCustomAttributeSchemaIds` in the query, once for each element.
    ///   - state: `state` in the query; when left out: `active`.
    public func getUser(
        userId: String, expand: [GetUserExpand]? = nil,
        integrationPresenceSource: GetUserIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUserState? = nil
    ) async throws(ApiError) -> User {
        try await client.send(
            Self.getUser(
                userId: userId, expand: expand, integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds, state: state))
    }

    /// The call `GET /api/v2/users/{userId}`, ready to be sent.
    public static func getUser(
        userId: String, expand: [GetUserExpand]? = nil,
        integrationPresenceSource: GetUserIntegrationPresenceSource? = nil,
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

// MARK: - getUserAdjacents

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/adjacents`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getUserAdjacents(
        userId: String, expand: [GetUserAdjacentsExpand]? = nil
    ) async throws(ApiError) -> Adjacents {
        try await client.send(Self.getUserAdjacents(userId: userId, expand: expand))
    }

    /// The call `GET /api/v2/users/{userId}/adjacents`, ready to be sent.
    public static func getUserAdjacents(userId: String, expand: [GetUserAdjacentsExpand]? = nil) -> APICall<Adjacents> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getUserAdjacents", .get, "/api/v2/users/{userId}/adjacents", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserCallforwarding

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/callforwarding`.
    ///
    /// Needs the permission `conversation:callForwarding:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserCallforwarding(userId: String) async throws(ApiError) -> CallForwarding {
        try await client.send(Self.getUserCallforwarding(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/callforwarding`, ready to be sent.
    public static func getUserCallforwarding(userId: String) -> APICall<CallForwarding> {
        APICall(
            "getUserCallforwarding", .get, "/api/v2/users/{userId}/callforwarding", parameters: [("userId", userId)])
    }
}

// MARK: - getUserCustomattribute

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/customattributes/{schemaId}`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - schemaId: `schemaId` in the path.
    public func getUserCustomattribute(
        userId: String, schemaId: String
    ) async throws(ApiError) -> UserCustomAttributes {
        try await client.send(Self.getUserCustomattribute(userId: userId, schemaId: schemaId))
    }

    /// The call `GET /api/v2/users/{userId}/customattributes/{schemaId}`, ready to be sent.
    public static func getUserCustomattribute(userId: String, schemaId: String) -> APICall<UserCustomAttributes> {
        APICall(
            "getUserCustomattribute", .get, "/api/v2/users/{userId}/customattributes/{schemaId}",
            parameters: [("userId", userId), ("schemaId", schemaId)])
    }
}

// MARK: - getUserCustomattributesBulk

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/customattributes/bulk`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - schemaIds: `schemaIds` in the query, once for each element.
    public func getUserCustomattributesBulk(userId: String, schemaIds: [String]) async throws(ApiError) -> [JSON] {
        try await client.send(Self.getUserCustomattributesBulk(userId: userId, schemaIds: schemaIds))
    }

    /// The call `GET /api/v2/users/{userId}/customattributes/bulk`, ready to be sent.
    public static func getUserCustomattributesBulk(userId: String, schemaIds: [String]) -> APICall<[JSON]> {
        var queryParameters = QueryParameters()
        queryParameters.add("schemaIds", schemaIds)
        return APICall(
            "getUserCustomattributesBulk", .get, "/api/v2/users/{userId}/customattributes/bulk",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getUserDirectreports

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/directreports`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getUserDirectreports(
        userId: String, expand: [GetUserDirectreportsExpand]? = nil
    ) async throws(ApiError) -> [User] {
        try await client.send(Self.getUserDirectreports(userId: userId, expand: expand))
    }

    /// The call `GET /api/v2/users/{userId}/directreports`, ready to be sent.
    public static func getUserDirectreports(
        userId: String, expand: [GetUserDirectreportsExpand]? = nil
    ) -> APICall<[User]> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getUserDirectreports", .get, "/api/v2/users/{userId}/directreports", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserExternalid

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/externalid`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserExternalid(userId: String) async throws(ApiError) -> [UserExternalIdentifier] {
        try await client.send(Self.getUserExternalid(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/externalid`, ready to be sent.
    public static func getUserExternalid(userId: String) -> APICall<[UserExternalIdentifier]> {
        APICall("getUserExternalid", .get, "/api/v2/users/{userId}/externalid", parameters: [("userId", userId)])
    }
}

// MARK: - getUserExternalidAuthorityName

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/externalid/{authorityName}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - authorityName: `authorityName` in the path.
    public func getUserExternalidAuthorityName(
        userId: String, authorityName: String
    ) async throws(ApiError) -> UserExternalIdentifier {
        try await client.send(Self.getUserExternalidAuthorityName(userId: userId, authorityName: authorityName))
    }

    /// The call `GET /api/v2/users/{userId}/externalid/{authorityName}`, ready to be sent.
    public static func getUserExternalidAuthorityName(
        userId: String, authorityName: String
    ) -> APICall<UserExternalIdentifier> {
        APICall(
            "getUserExternalidAuthorityName", .get, "/api/v2/users/{userId}/externalid/{authorityName}",
            parameters: [("userId", userId), ("authorityName", authorityName)])
    }
}

// MARK: - getUserFavorites

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/favorites`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    public func getUserFavorites(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil,
        expand: [GetUserFavoritesExpand]? = nil
    ) async throws(ApiError) -> UserEntityListing {
        try await client.send(
            Self.getUserFavorites(
                userId: userId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, expand: expand))
    }

    /// The call `GET /api/v2/users/{userId}/favorites`, ready to be sent.
    public static func getUserFavorites(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: String? = nil,
        expand: [GetUserFavoritesExpand]? = nil
    ) -> APICall<UserEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        return APICall(
            "getUserFavorites", .get, "/api/v2/users/{userId}/favorites", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserGeolocation

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/geolocations/{clientId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - clientId: `clientId` in the path.
    public func getUserGeolocation(userId: String, clientId: String) async throws(ApiError) -> Geolocation {
        try await client.send(Self.getUserGeolocation(userId: userId, clientId: clientId))
    }

    /// The call `GET /api/v2/users/{userId}/geolocations/{clientId}`, ready to be sent.
    public static func getUserGeolocation(userId: String, clientId: String) -> APICall<Geolocation> {
        APICall(
            "getUserGeolocation", .get, "/api/v2/users/{userId}/geolocations/{clientId}",
            parameters: [("userId", userId), ("clientId", clientId)])
    }
}

// MARK: - getUserOutofoffice

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/outofoffice`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserOutofoffice(userId: String) async throws(ApiError) -> OutOfOffice {
        try await client.send(Self.getUserOutofoffice(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/outofoffice`, ready to be sent.
    public static func getUserOutofoffice(userId: String) -> APICall<OutOfOffice> {
        APICall("getUserOutofoffice", .get, "/api/v2/users/{userId}/outofoffice", parameters: [("userId", userId)])
    }
}

// MARK: - getUserProfile

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/profile`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    public func getUserProfile(
        userId: String, expand: [GetUserProfileExpand]? = nil,
        integrationPresenceSource: GetUserProfileIntegrationPresenceSource? = nil
    ) async throws(ApiError) -> UserProfile {
        try await client.send(
            Self.getUserProfile(userId: userId, expand: expand, integrationPresenceSource: integrationPresenceSource))
    }

    /// The call `GET /api/v2/users/{userId}/profile`, ready to be sent.
    public static func getUserProfile(
        userId: String, expand: [GetUserProfileExpand]? = nil,
        integrationPresenceSource: GetUserProfileIntegrationPresenceSource? = nil
    ) -> APICall<UserProfile> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        return APICall(
            "getUserProfile", .get, "/api/v2/users/{userId}/profile", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserProfileskills

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/profileskills`.
    ///
    /// Needs the permission `directory:userProfile:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserProfileskills(userId: String) async throws(ApiError) -> [String] {
        try await client.send(Self.getUserProfileskills(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/profileskills`, ready to be sent.
    public static func getUserProfileskills(userId: String) -> APICall<[String]> {
        APICall("getUserProfileskills", .get, "/api/v2/users/{userId}/profileskills", parameters: [("userId", userId)])
    }
}

// MARK: - getUserQueues

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/queues`.
    ///
    /// Needs the permission `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - joined: `joined` in the query; when left out: `true`.
    ///   - divisionId: `divisionId` in the query, once for each element.
    public func getUserQueues(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, joined: Bool? = nil, divisionId: [String]? = nil
    ) async throws(ApiError) -> UserQueueEntityListing {
        try await client.send(
            Self.getUserQueues(
                userId: userId, pageSize: pageSize, pageNumber: pageNumber, joined: joined, divisionId: divisionId))
    }

    /// The call `GET /api/v2/users/{userId}/queues`, ready to be sent.
    public static func getUserQueues(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, joined: Bool? = nil, divisionId: [String]? = nil
    ) -> APICall<UserQueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("joined", joined)
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "getUserQueues", .get, "/api/v2/users/{userId}/queues", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserRoles

extension UsersApi {
    /// Calls `GET /api/v2/users/{subjectId}/roles`.
    ///
    /// Needs the permission `authorization:grant:view`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    public func getUserRoles(subjectId: String) async throws(ApiError) -> UserAuthorization {
        try await client.send(Self.getUserRoles(subjectId: subjectId))
    }

    /// The call `GET /api/v2/users/{subjectId}/roles`, ready to be sent.
    public static func getUserRoles(subjectId: String) -> APICall<UserAuthorization> {
        APICall("getUserRoles", .get, "/api/v2/users/{subjectId}/roles", parameters: [("subjectId", subjectId)])
    }
}

// MARK: - getUserRoutinglanguages

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/routinglanguages`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    public func getUserRoutinglanguages(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutinglanguagesSortOrder? = nil
    ) async throws(ApiError) -> UserLanguageEntityListing {
        try await client.send(
            Self.getUserRoutinglanguages(
                userId: userId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/users/{userId}/routinglanguages`, ready to be sent.
    public static func getUserRoutinglanguages(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutinglanguagesSortOrder? = nil
    ) -> APICall<UserLanguageEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getUserRoutinglanguages", .get, "/api/v2/users/{userId}/routinglanguages",
            parameters: [("userId", userId)], query: queryParameters)
    }
}

// MARK: - getUserRoutingskills

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/routingskills`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    public func getUserRoutingskills(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutingskillsSortOrder? = nil
    ) async throws(ApiError) -> UserSkillEntityListing {
        try await client.send(
            Self.getUserRoutingskills(userId: userId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/users/{userId}/routingskills`, ready to be sent.
    public static func getUserRoutingskills(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUserRoutingskillsSortOrder? = nil
    ) -> APICall<UserSkillEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getUserRoutingskills", .get, "/api/v2/users/{userId}/routingskills", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserRoutingstatus

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/routingstatus`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserRoutingstatus(userId: String) async throws(ApiError) -> RoutingStatus {
        try await client.send(Self.getUserRoutingstatus(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/routingstatus`, ready to be sent.
    public static func getUserRoutingstatus(userId: String) -> APICall<RoutingStatus> {
        APICall("getUserRoutingstatus", .get, "/api/v2/users/{userId}/routingstatus", parameters: [("userId", userId)])
    }
}

// MARK: - getUserSkillgroups

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/skillgroups`.
    ///
    /// Needs the permission `routing:skillGroup:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - after: `after` in the query.
    ///   - before: `before` in the query.
    public func getUserSkillgroups(
        userId: String, pageSize: Int? = nil, after: String? = nil, before: String? = nil
    ) async throws(ApiError) -> UserSkillGroupEntityListing {
        try await client.send(Self.getUserSkillgroups(userId: userId, pageSize: pageSize, after: after, before: before))
    }

    /// The call `GET /api/v2/users/{userId}/skillgroups`, ready to be sent.
    public static func getUserSkillgroups(
        userId: String, pageSize: Int? = nil, after: String? = nil, before: String? = nil
    ) -> APICall<UserSkillGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("after", after)
        queryParameters.add("before", before)
        return APICall(
            "getUserSkillgroups", .get, "/api/v2/users/{userId}/skillgroups", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserState

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/state`.
    ///
    /// Needs the permission `directory:userStateChange:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserState(userId: String) async throws(ApiError) -> UserState {
        try await client.send(Self.getUserState(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/state`, ready to be sent.
    public static func getUserState(userId: String) -> APICall<UserState> {
        APICall("getUserState", .get, "/api/v2/users/{userId}/state", parameters: [("userId", userId)])
    }
}

// MARK: - getUserStation

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/station`.
    ///
    /// Needs the permission `telephony:otherStationAssociation:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserStation(userId: String) async throws(ApiError) -> UserStations {
        try await client.send(Self.getUserStation(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/station`, ready to be sent.
    public static func getUserStation(userId: String) -> APICall<UserStations> {
        APICall("getUserStation", .get, "/api/v2/users/{userId}/station", parameters: [("userId", userId)])
    }
}

// MARK: - getUserSuperiors

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/superiors`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getUserSuperiors(
        userId: String, expand: [GetUserSuperiorsExpand]? = nil
    ) async throws(ApiError) -> [User] {
        try await client.send(Self.getUserSuperiors(userId: userId, expand: expand))
    }

    /// The call `GET /api/v2/users/{userId}/superiors`, ready to be sent.
    public static func getUserSuperiors(userId: String, expand: [GetUserSuperiorsExpand]? = nil) -> APICall<[User]> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getUserSuperiors", .get, "/api/v2/users/{userId}/superiors", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserTrustors

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/trustors`.
    ///
    /// Needs the permission `authorization:orgTrustor:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getUserTrustors(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustorEntityListing {
        try await client.send(Self.getUserTrustors(userId: userId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/users/{userId}/trustors`, ready to be sent.
    public static func getUserTrustors(
        userId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustorEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getUserTrustors", .get, "/api/v2/users/{userId}/trustors", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - getUserVerifiers

extension UsersApi {
    /// Calls `GET /api/v2/users/{userId}/verifiers`.
    ///
    /// Needs the permission `mfa:verifier:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    public func getUserVerifiers(userId: String) async throws(ApiError) -> VerifierEntityListing {
        try await client.send(Self.getUserVerifiers(userId: userId))
    }

    /// The call `GET /api/v2/users/{userId}/verifiers`, ready to be sent.
    public static func getUserVerifiers(userId: String) -> APICall<VerifierEntityListing> {
        APICall("getUserVerifiers", .get, "/api/v2/users/{userId}/verifiers", parameters: [("userId", userId)])
    }
}

// MARK: - getUsers

extension UsersApi {
    /// Calls `GET /api/v2/users`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - jabberId: `jabberId` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    ///   - userCustomAttributeSchemaIds: `userCustomAttributeSchemaIds` in the query, once for each element.
    ///   - state: `state` in the query; when left out: `active`.
    public func getUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetUsersSortOrder? = nil, expand: [GetUsersExpand]? = nil,
        integrationPresenceSource: GetUsersIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUsersState? = nil
    ) async throws(ApiError) -> UserEntityListing {
        try await client.send(
            Self.getUsers(
                pageSize: pageSize, pageNumber: pageNumber, id: id, jabberId: jabberId, sortOrder: sortOrder,
                expand: expand, integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds, state: state))
    }

    /// The call `GET /api/v2/users`, ready to be sent.
    public static func getUsers(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, jabberId: [String]? = nil,
        sortOrder: GetUsersSortOrder? = nil, expand: [GetUsersExpand]? = nil,
        integrationPresenceSource: GetUsersIntegrationPresenceSource? = nil,
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

// MARK: - getUsersChatsMe

extension UsersApi {
    /// Calls `GET /api/v2/users/chats/me`.
    ///
    /// Needs one of the permissions `chat:chat:access`, `user:chats:view`.
    ///
    /// - Parameters:
    ///   - excludeClosed: `excludeClosed` in the query.
    ///   - includePresence: `includePresence` in the query.
    ///   - includeRoomOwners: `includeRoomOwners` in the query.
    ///   - after: `after` in the query.
    public func getUsersChatsMe(
        excludeClosed: Bool? = nil, includePresence: Bool? = nil, includeRoomOwners: Bool? = nil, after: String? = nil
    ) async throws(ApiError) -> ChatItemCursorListing {
        try await client.send(
            Self.getUsersChatsMe(
                excludeClosed: excludeClosed, includePresence: includePresence, includeRoomOwners: includeRoomOwners,
                after: after))
    }

    /// The call `GET /api/v2/users/chats/me`, ready to be sent.
    public static func getUsersChatsMe(
        excludeClosed: Bool? = nil, includePresence: Bool? = nil, includeRoomOwners: Bool? = nil, after: String? = nil
    ) -> APICall<ChatItemCursorListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("excludeClosed", excludeClosed)
        queryParameters.add("includePresence", includePresence)
        queryParameters.add("includeRoomOwners", includeRoomOwners)
        queryParameters.add("after", after)
        return APICall("getUsersChatsMe", .get, "/api/v2/users/chats/me", query: queryParameters)
    }
}

// MARK: - getUsersCustomattributesSchema

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas/{schemaId}`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getUsersCustomattributesSchema(schemaId: String) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getUsersCustomattributesSchema(schemaId: schemaId))
    }

    /// The call `GET /api/v2/users/customattributes/schemas/{schemaId}`, ready to be sent.
    public static func getUsersCustomattributesSchema(schemaId: String) -> APICall<DataSchema> {
        APICall(
            "getUsersCustomattributesSchema", .get, "/api/v2/users/customattributes/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getUsersCustomattributesSchemaVersion

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getUsersCustomattributesSchemaVersion(
        schemaId: String, versionId: String
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.getUsersCustomattributesSchemaVersion(schemaId: schemaId, versionId: versionId))
    }

    /// The call `GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}`, ready to be sent.
    public static func getUsersCustomattributesSchemaVersion(
        schemaId: String, versionId: String
    ) -> APICall<DataSchema> {
        APICall(
            "getUsersCustomattributesSchemaVersion", .get,
            "/api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}",
            parameters: [("schemaId", schemaId), ("versionId", versionId)])
    }
}

// MARK: - getUsersCustomattributesSchemaVersions

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas/{schemaId}/versions`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    public func getUsersCustomattributesSchemaVersions(schemaId: String) async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getUsersCustomattributesSchemaVersions(schemaId: schemaId))
    }

    /// The call `GET /api/v2/users/customattributes/schemas/{schemaId}/versions`, ready to be sent.
    public static func getUsersCustomattributesSchemaVersions(schemaId: String) -> APICall<DataSchemaListing> {
        APICall(
            "getUsersCustomattributesSchemaVersions", .get,
            "/api/v2/users/customattributes/schemas/{schemaId}/versions", parameters: [("schemaId", schemaId)])
    }
}

// MARK: - getUsersCustomattributesSchemas

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    public func getUsersCustomattributesSchemas() async throws(ApiError) -> DataSchemaListing {
        try await client.send(Self.getUsersCustomattributesSchemas())
    }

    /// The call `GET /api/v2/users/customattributes/schemas`, ready to be sent.
    public static func getUsersCustomattributesSchemas() -> APICall<DataSchemaListing> {
        APICall("getUsersCustomattributesSchemas", .get, "/api/v2/users/customattributes/schemas")
    }
}

// MARK: - getUsersCustomattributesSchemasCoretype

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName}`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    ///
    /// - Parameters:
    ///   - coreTypeName: `coreTypeName` in the path.
    public func getUsersCustomattributesSchemasCoretype(coreTypeName: String) async throws(ApiError) -> Coretype {
        try await client.send(Self.getUsersCustomattributesSchemasCoretype(coreTypeName: coreTypeName))
    }

    /// The call `GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName}`, ready to be sent.
    public static func getUsersCustomattributesSchemasCoretype(coreTypeName: String) -> APICall<Coretype> {
        APICall(
            "getUsersCustomattributesSchemasCoretype", .get,
            "/api/v2/users/customattributes/schemas/coretypes/{coreTypeName}",
            parameters: [("coreTypeName", coreTypeName)])
    }
}

// MARK: - getUsersCustomattributesSchemasCoretypes

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas/coretypes`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    public func getUsersCustomattributesSchemasCoretypes() async throws(ApiError) -> CoretypeListing {
        try await client.send(Self.getUsersCustomattributesSchemasCoretypes())
    }

    /// The call `GET /api/v2/users/customattributes/schemas/coretypes`, ready to be sent.
    public static func getUsersCustomattributesSchemasCoretypes() -> APICall<CoretypeListing> {
        APICall("getUsersCustomattributesSchemasCoretypes", .get, "/api/v2/users/customattributes/schemas/coretypes")
    }
}

// MARK: - getUsersCustomattributesSchemasLimits

extension UsersApi {
    /// Calls `GET /api/v2/users/customattributes/schemas/limits`.
    ///
    /// Needs the permission `users:customAttributesSchema:view`.
    public func getUsersCustomattributesSchemasLimits() async throws(ApiError) -> SchemaQuantityLimits {
        try await client.send(Self.getUsersCustomattributesSchemasLimits())
    }

    /// The call `GET /api/v2/users/customattributes/schemas/limits`, ready to be sent.
    public static func getUsersCustomattributesSchemasLimits() -> APICall<SchemaQuantityLimits> {
        APICall("getUsersCustomattributesSchemasLimits", .get, "/api/v2/users/customattributes/schemas/limits")
    }
}

// MARK: - getUsersDevelopmentActivities

extension UsersApi {
    /// Calls `GET /api/v2/users/development/activities`.
    ///
    /// Needs one of the permissions `learning:assignment:view`, `coaching:appointment:view`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the query, once for each element.
    ///   - moduleId: `moduleId` in the query.
    ///   - interval: `interval` in the query.
    ///   - completionInterval: `completionInterval` in the query.
    ///   - overdue: `overdue` in the query; when left out: `Any`.
    ///   - pass: `pass` in the query; when left out: `Any`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `Desc`.
    ///   - types: `types` in the query, once for each element.
    ///   - statuses: `statuses` in the query, once for each element.
    ///   - relationship: `relationship` in the query, once for each element.
    public func getUsersDevelopmentActivities(
        userId: [String]? = nil, moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetUsersDevelopmentActivitiesOverdue? = nil, pass: GetUsersDevelopmentActivitiesPass? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUsersDevelopmentActivitiesSortOrder? = nil,
        types: [GetUsersDevelopmentActivitiesTypes]? = nil, statuses: [GetUsersDevelopmentActivitiesStatuses]? = nil,
        relationship: [GetUsersDevelopmentActivitiesRelationship]? = nil
    ) async throws(ApiError) -> DevelopmentActivityListing {
        try await client.send(
            Self.getUsersDevelopmentActivities(
                userId: userId, moduleId: moduleId, interval: interval, completionInterval: completionInterval,
                overdue: overdue, pass: pass, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder,
                types: types, statuses: statuses, relationship: relationship))
    }

    /// The call `GET /api/v2/users/development/activities`, ready to be sent.
    public static func getUsersDevelopmentActivities(
        userId: [String]? = nil, moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetUsersDevelopmentActivitiesOverdue? = nil, pass: GetUsersDevelopmentActivitiesPass? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUsersDevelopmentActivitiesSortOrder? = nil,
        types: [GetUsersDevelopmentActivitiesTypes]? = nil, statuses: [GetUsersDevelopmentActivitiesStatuses]? = nil,
        relationship: [GetUsersDevelopmentActivitiesRelationship]? = nil
    ) -> APICall<DevelopmentActivityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("userId", userId)
        queryParameters.add("moduleId", moduleId)
        queryParameters.add("interval", interval)
        queryParameters.add("completionInterval", completionInterval)
        queryParameters.add("overdue", overdue)
        queryParameters.add("pass", pass)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("types", types)
        queryParameters.add("statuses", statuses)
        queryParameters.add("relationship", relationship)
        return APICall(
            "getUsersDevelopmentActivities", .get, "/api/v2/users/development/activities", query: queryParameters)
    }
}

// MARK: - getUsersDevelopmentActivitiesMe

extension UsersApi {
    /// Calls `GET /api/v2/users/development/activities/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - moduleId: `moduleId` in the query.
    ///   - interval: `interval` in the query.
    ///   - completionInterval: `completionInterval` in the query.
    ///   - overdue: `overdue` in the query; when left out: `Any`.
    ///   - pass: `pass` in the query; when left out: `Any`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `Desc`.
    ///   - types: `types` in the query, once for each element.
    ///   - statuses: `statuses` in the query, once for each element.
    ///   - relationship: `relationship` in the query, once for each element.
    public func getUsersDevelopmentActivitiesMe(
        moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetUsersDevelopmentActivitiesMeOverdue? = nil, pass: GetUsersDevelopmentActivitiesMePass? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUsersDevelopmentActivitiesMeSortOrder? = nil,
        types: [GetUsersDevelopmentActivitiesMeTypes]? = nil,
        statuses: [GetUsersDevelopmentActivitiesMeStatuses]? = nil,
        relationship: [GetUsersDevelopmentActivitiesMeRelationship]? = nil
    ) async throws(ApiError) -> DevelopmentActivityListing {
        try await client.send(
            Self.getUsersDevelopmentActivitiesMe(
                moduleId: moduleId, interval: interval, completionInterval: completionInterval, overdue: overdue,
                pass: pass, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, types: types,
                statuses: statuses, relationship: relationship))
    }

    /// The call `GET /api/v2/users/development/activities/me`, ready to be sent.
    public static func getUsersDevelopmentActivitiesMe(
        moduleId: String? = nil, interval: String? = nil, completionInterval: String? = nil,
        overdue: GetUsersDevelopmentActivitiesMeOverdue? = nil, pass: GetUsersDevelopmentActivitiesMePass? = nil,
        pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUsersDevelopmentActivitiesMeSortOrder? = nil,
        types: [GetUsersDevelopmentActivitiesMeTypes]? = nil,
        statuses: [GetUsersDevelopmentActivitiesMeStatuses]? = nil,
        relationship: [GetUsersDevelopmentActivitiesMeRelationship]? = nil
    ) -> APICall<DevelopmentActivityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("moduleId", moduleId)
        queryParameters.add("interval", interval)
        queryParameters.add("completionInterval", completionInterval)
        queryParameters.add("overdue", overdue)
        queryParameters.add("pass", pass)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("types", types)
        queryParameters.add("statuses", statuses)
        queryParameters.add("relationship", relationship)
        return APICall(
            "getUsersDevelopmentActivitiesMe", .get, "/api/v2/users/development/activities/me", query: queryParameters)
    }
}

// MARK: - getUsersDevelopmentActivity

extension UsersApi {
    /// Calls `GET /api/v2/users/development/activities/{activityId}`.
    ///
    /// Needs one of the permissions `learning:assignment:view`, `coaching:appointment:view`.
    ///
    /// - Parameters:
    ///   - activityId: `activityId` in the path.
    ///   - type: `type` in the query.
    public func getUsersDevelopmentActivity(
        activityId: String, type: GetUsersDevelopmentActivityType
    ) async throws(ApiError) -> DevelopmentActivity {
        try await client.send(Self.getUsersDevelopmentActivity(activityId: activityId, type: type))
    }

    /// The call `GET /api/v2/users/development/activities/{activityId}`, ready to be sent.
    public static func getUsersDevelopmentActivity(
        activityId: String, type: GetUsersDevelopmentActivityType
    ) -> APICall<DevelopmentActivity> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        return APICall(
            "getUsersDevelopmentActivity", .get, "/api/v2/users/development/activities/{activityId}",
            parameters: [("activityId", activityId)], query: queryParameters)
    }
}

// MARK: - getUsersExternalidAuthorityNameExternalKey

extension UsersApi {
    /// Calls `GET /api/v2/users/externalid/{authorityName}/{externalKey}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - authorityName: `authorityName` in the path.
    ///   - externalKey: `externalKey` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getUsersExternalidAuthorityNameExternalKey(
        authorityName: String, externalKey: String, expand: [GetUsersExternalidAuthorityNameExternalKeyExpand]? = nil
    ) async throws(ApiError) -> User {
        try await client.send(
            Self.getUsersExternalidAuthorityNameExternalKey(
                authorityName: authorityName, externalKey: externalKey, expand: expand))
    }

    /// The call `GET /api/v2/users/externalid/{authorityName}/{externalKey}`, ready to be sent.
    public static func getUsersExternalidAuthorityNameExternalKey(
        authorityName: String, externalKey: String, expand: [GetUsersExternalidAuthorityNameExternalKeyExpand]? = nil
    ) -> APICall<User> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getUsersExternalidAuthorityNameExternalKey", .get,
            "/api/v2/users/externalid/{authorityName}/{externalKey}",
            parameters: [("authorityName", authorityName), ("externalKey", externalKey)], query: queryParameters)
    }
}

// MARK: - getUsersMe

extension UsersApi {
    /// Calls `GET /api/v2/users/me`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    ///   - userCustomAttributeSchemaIds: `userCustomAttributeSchemaIds` in the query, once for each element.
    public func getUsersMe(
        expand: [GetUsersMeExpand]? = nil, integrationPresenceSource: GetUsersMeIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil
    ) async throws(ApiError) -> UserMe {
        try await client.send(
            Self.getUsersMe(
                expand: expand, integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds))
    }

    /// The call `GET /api/v2/users/me`, ready to be sent.
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

// MARK: - getUsersMeVerifiers

extension UsersApi {
    /// Calls `GET /api/v2/users/me/verifiers`.
    ///
    /// Needs no permission.
    public func getUsersMeVerifiers() async throws(ApiError) -> VerifierEntityListing {
        try await client.send(Self.getUsersMeVerifiers())
    }

    /// The call `GET /api/v2/users/me/verifiers`, ready to be sent.
    public static func getUsersMeVerifiers() -> APICall<VerifierEntityListing> {
        APICall("getUsersMeVerifiers", .get, "/api/v2/users/me/verifiers")
    }
}

// MARK: - getUsersQuery

extension UsersApi {
    /// Calls `GET /api/v2/users/query`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - cursor: `cursor` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    ///   - userCustomAttributeSchemaIds: `userCustomAttributeSchemaIds` in the query, once for each element.
    ///   - state: `state` in the query; when left out: `active`.
    public func getUsersQuery(
        cursor: String? = nil, pageSize: Int? = nil, sortOrder: GetUsersQuerySortOrder? = nil,
        expand: [GetUsersQueryExpand]? = nil, integrationPresenceSource: GetUsersQueryIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUsersQueryState? = nil
    ) async throws(ApiError) -> UserCursorEntityListing {
        try await client.send(
            Self.getUsersQuery(
                cursor: cursor, pageSize: pageSize, sortOrder: sortOrder, expand: expand,
                integrationPresenceSource: integrationPresenceSource,
                userCustomAttributeSchemaIds: userCustomAttributeSchemaIds, state: state))
    }

    /// The call `GET /api/v2/users/query`, ready to be sent.
    public static func getUsersQuery(
        cursor: String? = nil, pageSize: Int? = nil, sortOrder: GetUsersQuerySortOrder? = nil,
        expand: [GetUsersQueryExpand]? = nil, integrationPresenceSource: GetUsersQueryIntegrationPresenceSource? = nil,
        userCustomAttributeSchemaIds: [String]? = nil, state: GetUsersQueryState? = nil
    ) -> APICall<UserCursorEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("cursor", cursor)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        queryParameters.add("userCustomAttributeSchemaIds", userCustomAttributeSchemaIds)
        queryParameters.add("state", state)
        return APICall("getUsersQuery", .get, "/api/v2/users/query", query: queryParameters)
    }
}

// MARK: - getUsersSearch

extension UsersApi {
    /// Calls `GET /api/v2/users/search`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - integrationPresenceSource: `integrationPresenceSource` in the query.
    public func getUsersSearch(
        q64: String, expand: [String]? = nil, integrationPresenceSource: GetUsersSearchIntegrationPresenceSource? = nil
    ) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(
            Self.getUsersSearch(q64: q64, expand: expand, integrationPresenceSource: integrationPresenceSource))
    }

    /// The call `GET /api/v2/users/search`, ready to be sent.
    public static func getUsersSearch(
        q64: String, expand: [String]? = nil, integrationPresenceSource: GetUsersSearchIntegrationPresenceSource? = nil
    ) -> APICall<UsersSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        queryParameters.add("integrationPresenceSource", integrationPresenceSource)
        return APICall("getUsersSearch", .get, "/api/v2/users/search", query: queryParameters)
    }
}

// MARK: - getUsersStationsMe

extension UsersApi {
    /// Calls `GET /api/v2/users/stations/me`.
    ///
    /// Needs the permission `telephony:selfStationAssociation:view`.
    public func getUsersStationsMe() async throws(ApiError) -> UserStations {
        try await client.send(Self.getUsersStationsMe())
    }

    /// The call `GET /api/v2/users/stations/me`, ready to be sent.
    public static func getUsersStationsMe() -> APICall<UserStations> {
        APICall("getUsersStationsMe", .get, "/api/v2/users/stations/me")
    }
}

// MARK: - patchUser

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}`.
    ///
    /// Needs one of the permissions `admin`, `directory:user:edit`, `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUser(userId: String, body: UpdateUser) async throws(ApiError) -> User {
        try await client.send(Self.patchUser(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}`, ready to be sent.
    public static func patchUser(userId: String, body: UpdateUser) -> APICall<User> {
        APICall(
            "patchUser", .patch, "/api/v2/users/{userId}", parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserCallforwarding

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/callforwarding`.
    ///
    /// Needs the permission `conversation:callForwarding:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserCallforwarding(userId: String, body: CallForwarding) async throws(ApiError) -> CallForwarding {
        try await client.send(Self.patchUserCallforwarding(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/callforwarding`, ready to be sent.
    public static func patchUserCallforwarding(userId: String, body: CallForwarding) -> APICall<CallForwarding> {
        APICall(
            "patchUserCallforwarding", .patch, "/api/v2/users/{userId}/callforwarding",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserCustomattributes

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/customattributes`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserCustomattributes(
        userId: String, body: UserCustomAttributesUpdateRequest
    ) async throws(ApiError) -> UserCustomAttributes {
        try await client.send(Self.patchUserCustomattributes(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/customattributes`, ready to be sent.
    public static func patchUserCustomattributes(
        userId: String, body: UserCustomAttributesUpdateRequest
    ) -> APICall<UserCustomAttributes> {
        APICall(
            "patchUserCustomattributes", .patch, "/api/v2/users/{userId}/customattributes",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserCustomattributesBulk

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/customattributes/bulk`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserCustomattributesBulk(
        userId: String, body: [UserCustomAttributesUpdateRequest]
    ) async throws(ApiError) -> UserCustomAttributes {
        try await client.send(Self.patchUserCustomattributesBulk(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/customattributes/bulk`, ready to be sent.
    public static func patchUserCustomattributesBulk(
        userId: String, body: [UserCustomAttributesUpdateRequest]
    ) -> APICall<UserCustomAttributes> {
        APICall(
            "patchUserCustomattributesBulk", .patch, "/api/v2/users/{userId}/customattributes/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserGeolocation

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/geolocations/{clientId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - clientId: `clientId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserGeolocation(
        userId: String, clientId: String, body: Geolocation
    ) async throws(ApiError) -> Geolocation {
        try await client.send(Self.patchUserGeolocation(userId: userId, clientId: clientId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/geolocations/{clientId}`, ready to be sent.
    public static func patchUserGeolocation(
        userId: String, clientId: String, body: Geolocation
    ) -> APICall<Geolocation> {
        APICall(
            "patchUserGeolocation", .patch, "/api/v2/users/{userId}/geolocations/{clientId}",
            parameters: [("userId", userId), ("clientId", clientId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserQueue

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/queues/{queueId}`.
    ///
    /// Needs one of the permissions `routing:queue:join`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - queueId: `queueId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserQueue(queueId: String, userId: String, body: UserQueue) async throws(ApiError) -> UserQueue {
        try await client.send(Self.patchUserQueue(queueId: queueId, userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/queues/{queueId}`, ready to be sent.
    public static func patchUserQueue(queueId: String, userId: String, body: UserQueue) -> APICall<UserQueue> {
        APICall(
            "patchUserQueue", .patch, "/api/v2/users/{userId}/queues/{queueId}",
            parameters: [("queueId", queueId), ("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserQueues

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/queues`.
    ///
    /// Needs one of the permissions `routing:queue:join`, `routing:queueMember:manage`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    ///   - divisionId: `divisionId` in the query, once for each element.
    @discardableResult
    public func patchUserQueues(
        userId: String, body: [UserQueue], divisionId: [String]? = nil
    ) async throws(ApiError) -> UserQueueEntityListing {
        try await client.send(Self.patchUserQueues(userId: userId, body: body, divisionId: divisionId))
    }

    /// The call `PATCH /api/v2/users/{userId}/queues`, ready to be sent.
    public static func patchUserQueues(
        userId: String, body: [UserQueue], divisionId: [String]? = nil
    ) -> APICall<UserQueueEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("divisionId", divisionId)
        return APICall(
            "patchUserQueues", .patch, "/api/v2/users/{userId}/queues", parameters: [("userId", userId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - patchUserRoutinglanguage

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - languageId: `languageId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserRoutinglanguage(
        userId: String, languageId: String, body: UserRoutingLanguage
    ) async throws(ApiError) -> UserRoutingLanguage {
        try await client.send(Self.patchUserRoutinglanguage(userId: userId, languageId: languageId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`, ready to be sent.
    public static func patchUserRoutinglanguage(
        userId: String, languageId: String, body: UserRoutingLanguage
    ) -> APICall<UserRoutingLanguage> {
        APICall(
            "patchUserRoutinglanguage", .patch, "/api/v2/users/{userId}/routinglanguages/{languageId}",
            parameters: [("userId", userId), ("languageId", languageId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserRoutinglanguagesBulk

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/routinglanguages/bulk`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserRoutinglanguagesBulk(
        userId: String, body: [UserRoutingLanguagePost]
    ) async throws(ApiError) -> UserLanguageEntityListing {
        try await client.send(Self.patchUserRoutinglanguagesBulk(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/routinglanguages/bulk`, ready to be sent.
    public static func patchUserRoutinglanguagesBulk(
        userId: String, body: [UserRoutingLanguagePost]
    ) -> APICall<UserLanguageEntityListing> {
        APICall(
            "patchUserRoutinglanguagesBulk", .patch, "/api/v2/users/{userId}/routinglanguages/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUserRoutingskillsBulk

extension UsersApi {
    /// Calls `PATCH /api/v2/users/{userId}/routingskills/bulk`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) async throws(ApiError) -> UserSkillEntityListing {
        try await client.send(Self.patchUserRoutingskillsBulk(userId: userId, body: body))
    }

    /// The call `PATCH /api/v2/users/{userId}/routingskills/bulk`, ready to be sent.
    public static func patchUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) -> APICall<UserSkillEntityListing> {
        APICall(
            "patchUserRoutingskillsBulk", .patch, "/api/v2/users/{userId}/routingskills/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - patchUsersBulk

extension UsersApi {
    /// Calls `PATCH /api/v2/users/bulk`.
    ///
    /// Needs one of the permissions `directory:user:edit`, `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchUsersBulk(body: [PatchUser]) async throws(ApiError) -> UserEntityListing {
        try await client.send(Self.patchUsersBulk(body: body))
    }

    /// The call `PATCH /api/v2/users/bulk`, ready to be sent.
    public static func patchUsersBulk(body: [PatchUser]) -> APICall<UserEntityListing> {
        APICall("patchUsersBulk", .patch, "/api/v2/users/bulk", body: .json(body.asJSON))
    }
}

// MARK: - postUserExternalid

extension UsersApi {
    /// Calls `POST /api/v2/users/{userId}/externalid`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUserExternalid(
        userId: String, body: UserExternalIdentifier
    ) async throws(ApiError) -> [UserExternalIdentifier] {
        try await client.send(Self.postUserExternalid(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/externalid`, ready to be sent.
    public static func postUserExternalid(
        userId: String, body: UserExternalIdentifier
    ) -> APICall<[UserExternalIdentifier]> {
        APICall(
            "postUserExternalid", .post, "/api/v2/users/{userId}/externalid", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postUserInvite

extension UsersApi {
    /// Calls `POST /api/v2/users/{userId}/invite`.
    ///
    /// Needs one of the permissions `admin`, `directory:organization:admin`, `directory:user:setPassword`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - force: `force` in the query; when left out: `false`.
    public func postUserInvite(userId: String, force: Bool? = nil) async throws(ApiError) {
        try await client.send(Self.postUserInvite(userId: userId, force: force))
    }

    /// The call `POST /api/v2/users/{userId}/invite`, ready to be sent.
    public static func postUserInvite(userId: String, force: Bool? = nil) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("force", force)
        return APICall(
            "postUserInvite", .post, "/api/v2/users/{userId}/invite", parameters: [("userId", userId)],
            query: queryParameters)
    }
}

// MARK: - postUserPassword

extension UsersApi {
    /// Calls `POST /api/v2/users/{userId}/password`.
    ///
    /// Needs the permission `directory:user:setPassword`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    public func postUserPassword(userId: String, body: ChangePasswordRequest) async throws(ApiError) {
        try await client.send(Self.postUserPassword(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/password`, ready to be sent.
    public static func postUserPassword(userId: String, body: ChangePasswordRequest) -> APICall<Void> {
        APICall(
            "postUserPassword", .post, "/api/v2/users/{userId}/password", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postUserRoutinglanguages

extension UsersApi {
    /// Calls `POST /api/v2/users/{userId}/routinglanguages`.
    ///
    /// Needs one of the permissions `routing:skill:assign`, `routing:language:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUserRoutinglanguages(
        userId: String, body: UserRoutingLanguagePost
    ) async throws(ApiError) -> UserRoutingLanguage {
        try await client.send(Self.postUserRoutinglanguages(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/routinglanguages`, ready to be sent.
    public static func postUserRoutinglanguages(
        userId: String, body: UserRoutingLanguagePost
    ) -> APICall<UserRoutingLanguage> {
        APICall(
            "postUserRoutinglanguages", .post, "/api/v2/users/{userId}/routinglanguages",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - postUserRoutingskills

extension UsersApi {
    /// Calls `POST /api/v2/users/{userId}/routingskills`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postUserRoutingskills(
        userId: String, body: UserRoutingSkillPost
    ) async throws(ApiError) -> UserRoutingSkill {
        try await client.send(Self.postUserRoutingskills(userId: userId, body: body))
    }

    /// The call `POST /api/v2/users/{userId}/routingskills`, ready to be sent.
    public static func postUserRoutingskills(userId: String, body: UserRoutingSkillPost) -> APICall<UserRoutingSkill> {
        APICall(
            "postUserRoutingskills", .post, "/api/v2/users/{userId}/routingskills", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postUsers

extension UsersApi {
    /// Calls `POST /api/v2/users`.
    ///
    /// Needs the permission `directory:user:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsers(body: CreateUser) async throws(ApiError) -> User {
        try await client.send(Self.postUsers(body: body))
    }

    /// The call `POST /api/v2/users`, ready to be sent.
    public static func postUsers(body: CreateUser) -> APICall<User> {
        APICall("postUsers", .post, "/api/v2/users", body: .json(body.asJSON))
    }
}

// MARK: - postUsersCustomattributesSchemas

extension UsersApi {
    /// Calls `POST /api/v2/users/customattributes/schemas`.
    ///
    /// Needs the permission `users:customAttributesSchema:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersCustomattributesSchemas(body: DataSchema) async throws(ApiError) -> DataSchema {
        try await client.send(Self.postUsersCustomattributesSchemas(body: body))
    }

    /// The call `POST /api/v2/users/customattributes/schemas`, ready to be sent.
    public static func postUsersCustomattributesSchemas(body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "postUsersCustomattributesSchemas", .post, "/api/v2/users/customattributes/schemas",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersDevelopmentActivitiesAggregatesQuery

extension UsersApi {
    /// Calls `POST /api/v2/users/development/activities/aggregates/query`.
    ///
    /// Needs one of the permissions `learning:assignment:view`, `coaching:appointment:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersDevelopmentActivitiesAggregatesQuery(
        body: DevelopmentActivityAggregateParam
    ) async throws(ApiError) -> DevelopmentActivityAggregateResponse {
        try await client.send(Self.postUsersDevelopmentActivitiesAggregatesQuery(body: body))
    }

    /// The call `POST /api/v2/users/development/activities/aggregates/query`, ready to be sent.
    public static func postUsersDevelopmentActivitiesAggregatesQuery(
        body: DevelopmentActivityAggregateParam
    ) -> APICall<DevelopmentActivityAggregateResponse> {
        APICall(
            "postUsersDevelopmentActivitiesAggregatesQuery", .post,
            "/api/v2/users/development/activities/aggregates/query", body: .json(body.asJSON))
    }
}

// MARK: - postUsersMePassword

extension UsersApi {
    /// Calls `POST /api/v2/users/me/password`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postUsersMePassword(body: ChangeMyPasswordRequest) async throws(ApiError) {
        try await client.send(Self.postUsersMePassword(body: body))
    }

    /// The call `POST /api/v2/users/me/password`, ready to be sent.
    public static func postUsersMePassword(body: ChangeMyPasswordRequest) -> APICall<Void> {
        APICall("postUsersMePassword", .post, "/api/v2/users/me/password", body: .json(body.asJSON))
    }
}

// MARK: - postUsersMeVerifiersTotp

extension UsersApi {
    /// Calls `POST /api/v2/users/me/verifiers/totp`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersMeVerifiersTotp(body: CreateVerifierRequest) async throws(ApiError) -> CreateVerifierResponse {
        try await client.send(Self.postUsersMeVerifiersTotp(body: body))
    }

    /// The call `POST /api/v2/users/me/verifiers/totp`, ready to be sent.
    public static func postUsersMeVerifiersTotp(body: CreateVerifierRequest) -> APICall<CreateVerifierResponse> {
        APICall("postUsersMeVerifiersTotp", .post, "/api/v2/users/me/verifiers/totp", body: .json(body.asJSON))
    }
}

// MARK: - postUsersMeVerifiersTotpVerifierId

extension UsersApi {
    /// Calls `POST /api/v2/users/me/verifiers/totp/{verifierId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - verifierId: `verifierId` in the path.
    ///   - body: the body.
    public func postUsersMeVerifiersTotpVerifierId(
        verifierId: String, body: ValidateVerifierRequest
    ) async throws(ApiError) {
        try await client.send(Self.postUsersMeVerifiersTotpVerifierId(verifierId: verifierId, body: body))
    }

    /// The call `POST /api/v2/users/me/verifiers/totp/{verifierId}`, ready to be sent.
    public static func postUsersMeVerifiersTotpVerifierId(
        verifierId: String, body: ValidateVerifierRequest
    ) -> APICall<Void> {
        APICall(
            "postUsersMeVerifiersTotpVerifierId", .post, "/api/v2/users/me/verifiers/totp/{verifierId}",
            parameters: [("verifierId", verifierId)], body: .json(body.asJSON))
    }
}

// MARK: - postUsersMeVerifiersWebauthnRegister

extension UsersApi {
    /// Calls `POST /api/v2/users/me/verifiers/webauthn/register`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersMeVerifiersWebauthnRegister(
        body: FinishWebAuthnRegistrationRequest
    ) async throws(ApiError) -> Verifier {
        try await client.send(Self.postUsersMeVerifiersWebauthnRegister(body: body))
    }

    /// The call `POST /api/v2/users/me/verifiers/webauthn/register`, ready to be sent.
    public static func postUsersMeVerifiersWebauthnRegister(
        body: FinishWebAuthnRegistrationRequest
    ) -> APICall<Verifier> {
        APICall(
            "postUsersMeVerifiersWebauthnRegister", .post, "/api/v2/users/me/verifiers/webauthn/register",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersMeVerifiersWebauthnRegisterOptions

extension UsersApi {
    /// Calls `POST /api/v2/users/me/verifiers/webauthn/register/options`.
    ///
    /// Needs no permission.
    @discardableResult
    public func postUsersMeVerifiersWebauthnRegisterOptions() async throws(ApiError) -> BeginWebAuthnRegistrationResponse {
        try await client.send(Self.postUsersMeVerifiersWebauthnRegisterOptions())
    }

    /// The call `POST /api/v2/users/me/verifiers/webauthn/register/options`, ready to be sent.
    public static func postUsersMeVerifiersWebauthnRegisterOptions() -> APICall<BeginWebAuthnRegistrationResponse> {
        APICall(
            "postUsersMeVerifiersWebauthnRegisterOptions", .post,
            "/api/v2/users/me/verifiers/webauthn/register/options")
    }
}

// MARK: - postUsersSearch

extension UsersApi {
    /// Calls `POST /api/v2/users/search`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearch(body: UserSearchRequest) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearch(body: body))
    }

    /// The call `POST /api/v2/users/search`, ready to be sent.
    public static func postUsersSearch(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall("postUsersSearch", .post, "/api/v2/users/search", body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearchConversationTarget

extension UsersApi {
    /// Calls `POST /api/v2/users/search/conversation/target`.
    ///
    /// Needs the permission `conversation:communication:target`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearchConversationTarget(
        body: UserSearchRequest
    ) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearchConversationTarget(body: body))
    }

    /// The call `POST /api/v2/users/search/conversation/target`, ready to be sent.
    public static func postUsersSearchConversationTarget(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall(
            "postUsersSearchConversationTarget", .post, "/api/v2/users/search/conversation/target",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearchQueuemembersManage

extension UsersApi {
    /// Calls `POST /api/v2/users/search/queuemembers/manage`.
    ///
    /// Needs one of the permissions `routing:queueMember:manage`, `routing:queue:edit`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearchQueuemembersManage(
        body: UserSearchRequest
    ) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearchQueuemembersManage(body: body))
    }

    /// The call `POST /api/v2/users/search/queuemembers/manage`, ready to be sent.
    public static func postUsersSearchQueuemembersManage(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall(
            "postUsersSearchQueuemembersManage", .post, "/api/v2/users/search/queuemembers/manage",
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersSearchTeamsAssign

extension UsersApi {
    /// Calls `POST /api/v2/users/search/teams/assign`.
    ///
    /// Needs the permission `groups:team:assign`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersSearchTeamsAssign(body: UserSearchRequest) async throws(ApiError) -> UsersSearchResponse {
        try await client.send(Self.postUsersSearchTeamsAssign(body: body))
    }

    /// The call `POST /api/v2/users/search/teams/assign`, ready to be sent.
    public static func postUsersSearchTeamsAssign(body: UserSearchRequest) -> APICall<UsersSearchResponse> {
        APICall("postUsersSearchTeamsAssign", .post, "/api/v2/users/search/teams/assign", body: .json(body.asJSON))
    }
}

// MARK: - putUserCallforwarding

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/callforwarding`.
    ///
    /// Needs the permission `conversation:callForwarding:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserCallforwarding(userId: String, body: CallForwarding) async throws(ApiError) -> CallForwarding {
        try await client.send(Self.putUserCallforwarding(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/callforwarding`, ready to be sent.
    public static func putUserCallforwarding(userId: String, body: CallForwarding) -> APICall<CallForwarding> {
        APICall(
            "putUserCallforwarding", .put, "/api/v2/users/{userId}/callforwarding", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserCustomattributes

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/customattributes`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserCustomattributes(
        userId: String, body: UserCustomAttributesUpdateRequest
    ) async throws(ApiError) -> UserCustomAttributes {
        try await client.send(Self.putUserCustomattributes(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/customattributes`, ready to be sent.
    public static func putUserCustomattributes(
        userId: String, body: UserCustomAttributesUpdateRequest
    ) -> APICall<UserCustomAttributes> {
        APICall(
            "putUserCustomattributes", .put, "/api/v2/users/{userId}/customattributes",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - putUserOutofoffice

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/outofoffice`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserOutofoffice(userId: String, body: OutOfOffice) async throws(ApiError) -> OutOfOffice {
        try await client.send(Self.putUserOutofoffice(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/outofoffice`, ready to be sent.
    public static func putUserOutofoffice(userId: String, body: OutOfOffice) -> APICall<OutOfOffice> {
        APICall(
            "putUserOutofoffice", .put, "/api/v2/users/{userId}/outofoffice", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserProfileskills

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/profileskills`.
    ///
    /// Needs the permission `directory:userProfile:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserProfileskills(userId: String, body: [String]) async throws(ApiError) -> [String] {
        try await client.send(Self.putUserProfileskills(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/profileskills`, ready to be sent.
    public static func putUserProfileskills(userId: String, body: [String]) -> APICall<[String]> {
        APICall(
            "putUserProfileskills", .put, "/api/v2/users/{userId}/profileskills", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserRoles

extension UsersApi {
    /// Calls `PUT /api/v2/users/{subjectId}/roles`.
    ///
    /// Needs the permission `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserRoles(subjectId: String, body: [String]) async throws(ApiError) -> UserAuthorization {
        try await client.send(Self.putUserRoles(subjectId: subjectId, body: body))
    }

    /// The call `PUT /api/v2/users/{subjectId}/roles`, ready to be sent.
    public static func putUserRoles(subjectId: String, body: [String]) -> APICall<UserAuthorization> {
        APICall(
            "putUserRoles", .put, "/api/v2/users/{subjectId}/roles", parameters: [("subjectId", subjectId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserRoutingskill

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/routingskills/{skillId}`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - skillId: `skillId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserRoutingskill(
        userId: String, skillId: String, body: UserRoutingSkill
    ) async throws(ApiError) -> UserRoutingSkill {
        try await client.send(Self.putUserRoutingskill(userId: userId, skillId: skillId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/routingskills/{skillId}`, ready to be sent.
    public static func putUserRoutingskill(
        userId: String, skillId: String, body: UserRoutingSkill
    ) -> APICall<UserRoutingSkill> {
        APICall(
            "putUserRoutingskill", .put, "/api/v2/users/{userId}/routingskills/{skillId}",
            parameters: [("userId", userId), ("skillId", skillId)], body: .json(body.asJSON))
    }
}

// MARK: - putUserRoutingskillsBulk

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/routingskills/bulk`.
    ///
    /// Needs the permission `routing:skill:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) async throws(ApiError) -> UserSkillEntityListing {
        try await client.send(Self.putUserRoutingskillsBulk(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/routingskills/bulk`, ready to be sent.
    public static func putUserRoutingskillsBulk(
        userId: String, body: [UserRoutingSkillPost]
    ) -> APICall<UserSkillEntityListing> {
        APICall(
            "putUserRoutingskillsBulk", .put, "/api/v2/users/{userId}/routingskills/bulk",
            parameters: [("userId", userId)], body: .json(body.asJSON))
    }
}

// MARK: - putUserRoutingstatus

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/routingstatus`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserRoutingstatus(userId: String, body: RoutingStatus) async throws(ApiError) -> RoutingStatus {
        try await client.send(Self.putUserRoutingstatus(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/routingstatus`, ready to be sent.
    public static func putUserRoutingstatus(userId: String, body: RoutingStatus) -> APICall<RoutingStatus> {
        APICall(
            "putUserRoutingstatus", .put, "/api/v2/users/{userId}/routingstatus", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserState

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/state`.
    ///
    /// Needs the permission `directory:user:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserState(userId: String, body: UserState) async throws(ApiError) -> UserState {
        try await client.send(Self.putUserState(userId: userId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/state`, ready to be sent.
    public static func putUserState(userId: String, body: UserState) -> APICall<UserState> {
        APICall(
            "putUserState", .put, "/api/v2/users/{userId}/state", parameters: [("userId", userId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putUserStationAssociatedstationStationId

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/station/associatedstation/{stationId}`.
    ///
    /// Needs the permission `telephony:otherStationAssociation:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - stationId: `stationId` in the path.
    public func putUserStationAssociatedstationStationId(userId: String, stationId: String) async throws(ApiError) {
        try await client.send(Self.putUserStationAssociatedstationStationId(userId: userId, stationId: stationId))
    }

    /// The call `PUT /api/v2/users/{userId}/station/associatedstation/{stationId}`, ready to be sent.
    public static func putUserStationAssociatedstationStationId(userId: String, stationId: String) -> APICall<Void> {
        APICall(
            "putUserStationAssociatedstationStationId", .put,
            "/api/v2/users/{userId}/station/associatedstation/{stationId}",
            parameters: [("userId", userId), ("stationId", stationId)])
    }
}

// MARK: - putUserStationDefaultstationStationId

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/station/defaultstation/{stationId}`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:phone:assign`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - stationId: `stationId` in the path.
    public func putUserStationDefaultstationStationId(userId: String, stationId: String) async throws(ApiError) {
        try await client.send(Self.putUserStationDefaultstationStationId(userId: userId, stationId: stationId))
    }

    /// The call `PUT /api/v2/users/{userId}/station/defaultstation/{stationId}`, ready to be sent.
    public static func putUserStationDefaultstationStationId(userId: String, stationId: String) -> APICall<Void> {
        APICall(
            "putUserStationDefaultstationStationId", .put, "/api/v2/users/{userId}/station/defaultstation/{stationId}",
            parameters: [("userId", userId), ("stationId", stationId)])
    }
}

// MARK: - putUserVerifier

extension UsersApi {
    /// Calls `PUT /api/v2/users/{userId}/verifiers/{verifierId}`.
    ///
    /// Needs the permission `mfa:verifier:edit`.
    ///
    /// - Parameters:
    ///   - userId: `userId` in the path.
    ///   - verifierId: `verifierId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUserVerifier(
        userId: String, verifierId: String, body: UpdateVerifierRequest
    ) async throws(ApiError) -> Verifier {
        try await client.send(Self.putUserVerifier(userId: userId, verifierId: verifierId, body: body))
    }

    /// The call `PUT /api/v2/users/{userId}/verifiers/{verifierId}`, ready to be sent.
    public static func putUserVerifier(
        userId: String, verifierId: String, body: UpdateVerifierRequest
    ) -> APICall<Verifier> {
        APICall(
            "putUserVerifier", .put, "/api/v2/users/{userId}/verifiers/{verifierId}",
            parameters: [("userId", userId), ("verifierId", verifierId)], body: .json(body.asJSON))
    }
}

// MARK: - putUsersCustomattributesSchema

extension UsersApi {
    /// Calls `PUT /api/v2/users/customattributes/schemas/{schemaId}`.
    ///
    /// Needs the permission `users:customAttributesSchema:edit`.
    ///
    /// - Parameters:
    ///   - schemaId: `schemaId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUsersCustomattributesSchema(
        schemaId: String, body: DataSchema
    ) async throws(ApiError) -> DataSchema {
        try await client.send(Self.putUsersCustomattributesSchema(schemaId: schemaId, body: body))
    }

    /// The call `PUT /api/v2/users/customattributes/schemas/{schemaId}`, ready to be sent.
    public static func putUsersCustomattributesSchema(schemaId: String, body: DataSchema) -> APICall<DataSchema> {
        APICall(
            "putUsersCustomattributesSchema", .put, "/api/v2/users/customattributes/schemas/{schemaId}",
            parameters: [("schemaId", schemaId)], body: .json(body.asJSON))
    }
}

// MARK: - putUsersMeVerifier

extension UsersApi {
    /// Calls `PUT /api/v2/users/me/verifiers/{verifierId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - verifierId: `verifierId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putUsersMeVerifier(verifierId: String, body: UpdateVerifierRequest) async throws(ApiError) -> Verifier {
        try await client.send(Self.putUsersMeVerifier(verifierId: verifierId, body: body))
    }

    /// The call `PUT /api/v2/users/me/verifiers/{verifierId}`, ready to be sent.
    public static func putUsersMeVerifier(verifierId: String, body: UpdateVerifierRequest) -> APICall<Verifier> {
        APICall(
            "putUsersMeVerifier", .put, "/api/v2/users/me/verifiers/{verifierId}",
            parameters: [("verifierId", verifierId)], body: .json(body.asJSON))
    }
}

// MARK: - putUsersStationsMeAssociatedstationStationId

extension UsersApi {
    /// Calls `PUT /api/v2/users/stations/me/associatedstation/{stationId}`.
    ///
    /// Needs the permission `telephony:selfStationAssociation:edit`.
    ///
    /// - Parameters:
    ///   - stationId: `stationId` in the path.
    public func putUsersStationsMeAssociatedstationStationId(stationId: String) async throws(ApiError) {
        try await client.send(Self.putUsersStationsMeAssociatedstationStationId(stationId: stationId))
    }

    /// The call `PUT /api/v2/users/stations/me/associatedstation/{stationId}`, ready to be sent.
    public static func putUsersStationsMeAssociatedstationStationId(stationId: String) -> APICall<Void> {
        APICall(
            "putUsersStationsMeAssociatedstationStationId", .put,
            "/api/v2/users/stations/me/associatedstation/{stationId}", parameters: [("stationId", stationId)])
    }
}
