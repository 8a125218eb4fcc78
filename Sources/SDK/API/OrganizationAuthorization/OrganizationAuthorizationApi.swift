// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Organization Authorization.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct OrganizationAuthorizationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteOrgauthorizationTrustee

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}`.
    ///
    /// Needs the permission `authorization:orgTrustee:delete`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    public func deleteOrgauthorizationTrustee(trusteeOrgId: String) async throws(ApiError) {
        try await client.send(Self.deleteOrgauthorizationTrustee(trusteeOrgId: trusteeOrgId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}`, ready to be sent.
    public static func deleteOrgauthorizationTrustee(trusteeOrgId: String) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrustee", .delete, "/api/v2/orgauthorization/trustees/{trusteeOrgId}",
            parameters: [("trusteeOrgId", trusteeOrgId)])
    }
}

// MARK: - deleteOrgauthorizationTrusteeCloneduser

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}`.
    ///
    /// Needs the permission `directory:user:delete`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func deleteOrgauthorizationTrusteeCloneduser(
        trusteeOrgId: String, trusteeUserId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrusteeCloneduser(trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}`, ready to be
    /// sent.
    public static func deleteOrgauthorizationTrusteeCloneduser(
        trusteeOrgId: String, trusteeUserId: String
    ) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrusteeCloneduser", .delete,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - deleteOrgauthorizationTrusteeGroup

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:delete`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeGroupId: `trusteeGroupId` in the path.
    public func deleteOrgauthorizationTrusteeGroup(
        trusteeOrgId: String, trusteeGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrusteeGroup(trusteeOrgId: trusteeOrgId, trusteeGroupId: trusteeGroupId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`, ready to be sent.
    public static func deleteOrgauthorizationTrusteeGroup(
        trusteeOrgId: String, trusteeGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrusteeGroup", .delete,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeGroupId", trusteeGroupId)])
    }
}

// MARK: - deleteOrgauthorizationTrusteeGroupRoles

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:delete`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeGroupId: `trusteeGroupId` in the path.
    public func deleteOrgauthorizationTrusteeGroupRoles(
        trusteeOrgId: String, trusteeGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrusteeGroupRoles(trusteeOrgId: trusteeOrgId, trusteeGroupId: trusteeGroupId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`, ready to be
    /// sent.
    public static func deleteOrgauthorizationTrusteeGroupRoles(
        trusteeOrgId: String, trusteeGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrusteeGroupRoles", .delete,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeGroupId", trusteeGroupId)])
    }
}

// MARK: - deleteOrgauthorizationTrusteeUser

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:delete`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func deleteOrgauthorizationTrusteeUser(trusteeOrgId: String, trusteeUserId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrusteeUser(trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`, ready to be sent.
    public static func deleteOrgauthorizationTrusteeUser(trusteeOrgId: String, trusteeUserId: String) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrusteeUser", .delete,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - deleteOrgauthorizationTrusteeUserRoles

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:delete`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func deleteOrgauthorizationTrusteeUserRoles(
        trusteeOrgId: String, trusteeUserId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrusteeUserRoles(trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`, ready to be
    /// sent.
    public static func deleteOrgauthorizationTrusteeUserRoles(
        trusteeOrgId: String, trusteeUserId: String
    ) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrusteeUserRoles", .delete,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - deleteOrgauthorizationTrustees

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustees`.
    ///
    /// Needs the permission `authorization:orgTrustee:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteOrgauthorizationTrustees(id: [String]) async throws(ApiError) {
        try await client.send(Self.deleteOrgauthorizationTrustees(id: id))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustees`, ready to be sent.
    public static func deleteOrgauthorizationTrustees(id: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteOrgauthorizationTrustees", .delete, "/api/v2/orgauthorization/trustees", query: queryParameters)
    }
}

// MARK: - deleteOrgauthorizationTrustor

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}`.
    ///
    /// Needs the permission `authorization:orgTrustor:delete`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    public func deleteOrgauthorizationTrustor(trustorOrgId: String) async throws(ApiError) {
        try await client.send(Self.deleteOrgauthorizationTrustor(trustorOrgId: trustorOrgId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}`, ready to be sent.
    public static func deleteOrgauthorizationTrustor(trustorOrgId: String) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrustor", .delete, "/api/v2/orgauthorization/trustors/{trustorOrgId}",
            parameters: [("trustorOrgId", trustorOrgId)])
    }
}

// MARK: - deleteOrgauthorizationTrustorCloneduser

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:delete`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func deleteOrgauthorizationTrustorCloneduser(
        trustorOrgId: String, trusteeUserId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrustorCloneduser(trustorOrgId: trustorOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`, ready to be
    /// sent.
    public static func deleteOrgauthorizationTrustorCloneduser(
        trustorOrgId: String, trusteeUserId: String
    ) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrustorCloneduser", .delete,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - deleteOrgauthorizationTrustorGroup

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:delete`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trustorGroupId: `trustorGroupId` in the path.
    public func deleteOrgauthorizationTrustorGroup(
        trustorOrgId: String, trustorGroupId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrustorGroup(trustorOrgId: trustorOrgId, trustorGroupId: trustorGroupId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`, ready to be sent.
    public static func deleteOrgauthorizationTrustorGroup(
        trustorOrgId: String, trustorGroupId: String
    ) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrustorGroup", .delete,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trustorGroupId", trustorGroupId)])
    }
}

// MARK: - deleteOrgauthorizationTrustorUser

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:delete`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func deleteOrgauthorizationTrustorUser(trustorOrgId: String, trusteeUserId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteOrgauthorizationTrustorUser(trustorOrgId: trustorOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`, ready to be sent.
    public static func deleteOrgauthorizationTrustorUser(trustorOrgId: String, trusteeUserId: String) -> APICall<Void> {
        APICall(
            "deleteOrgauthorizationTrustorUser", .delete,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - deleteOrgauthorizationTrustors

extension OrganizationAuthorizationApi {
    /// Calls `DELETE /api/v2/orgauthorization/trustors`.
    ///
    /// Needs the permission `authorization:orgTrustor:delete`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteOrgauthorizationTrustors(id: [String]) async throws(ApiError) {
        try await client.send(Self.deleteOrgauthorizationTrustors(id: id))
    }

    /// The call `DELETE /api/v2/orgauthorization/trustors`, ready to be sent.
    public static func deleteOrgauthorizationTrustors(id: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteOrgauthorizationTrustors", .delete, "/api/v2/orgauthorization/trustors", query: queryParameters)
    }
}

// MARK: - getOrgauthorizationPairing

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/pairings/{pairingId}`.
    ///
    /// Needs one of the permissions `authorization:orgTrustee:view`, `authorization:orgTrustor:view`.
    ///
    /// - Parameters:
    ///   - pairingId: `pairingId` in the path.
    public func getOrgauthorizationPairing(pairingId: String) async throws(ApiError) -> TrustRequest {
        try await client.send(Self.getOrgauthorizationPairing(pairingId: pairingId))
    }

    /// The call `GET /api/v2/orgauthorization/pairings/{pairingId}`, ready to be sent.
    public static func getOrgauthorizationPairing(pairingId: String) -> APICall<TrustRequest> {
        APICall(
            "getOrgauthorizationPairing", .get, "/api/v2/orgauthorization/pairings/{pairingId}",
            parameters: [("pairingId", pairingId)])
    }
}

// MARK: - getOrgauthorizationTrustee

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}`.
    ///
    /// Needs the permission `authorization:orgTrustee:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    public func getOrgauthorizationTrustee(trusteeOrgId: String) async throws(ApiError) -> Trustee {
        try await client.send(Self.getOrgauthorizationTrustee(trusteeOrgId: trusteeOrgId))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}`, ready to be sent.
    public static func getOrgauthorizationTrustee(trusteeOrgId: String) -> APICall<Trustee> {
        APICall(
            "getOrgauthorizationTrustee", .get, "/api/v2/orgauthorization/trustees/{trusteeOrgId}",
            parameters: [("trusteeOrgId", trusteeOrgId)])
    }
}

// MARK: - getOrgauthorizationTrusteeClonedusers

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers`.
    ///
    /// Needs the permission `directory:user:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    public func getOrgauthorizationTrusteeClonedusers(
        trusteeOrgId: String
    ) async throws(ApiError) -> ClonedUserEntityListing {
        try await client.send(Self.getOrgauthorizationTrusteeClonedusers(trusteeOrgId: trusteeOrgId))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers`, ready to be sent.
    public static func getOrgauthorizationTrusteeClonedusers(trusteeOrgId: String) -> APICall<ClonedUserEntityListing> {
        APICall(
            "getOrgauthorizationTrusteeClonedusers", .get,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers",
            parameters: [("trusteeOrgId", trusteeOrgId)])
    }
}

// MARK: - getOrgauthorizationTrusteeGroup

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeGroupId: `trusteeGroupId` in the path.
    public func getOrgauthorizationTrusteeGroup(
        trusteeOrgId: String, trusteeGroupId: String
    ) async throws(ApiError) -> TrustGroup {
        try await client.send(
            Self.getOrgauthorizationTrusteeGroup(trusteeOrgId: trusteeOrgId, trusteeGroupId: trusteeGroupId))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}`, ready to be sent.
    public static func getOrgauthorizationTrusteeGroup(
        trusteeOrgId: String, trusteeGroupId: String
    ) -> APICall<TrustGroup> {
        APICall(
            "getOrgauthorizationTrusteeGroup", .get,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeGroupId", trusteeGroupId)])
    }
}

// MARK: - getOrgauthorizationTrusteeGroupRoles

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeGroupId: `trusteeGroupId` in the path.
    public func getOrgauthorizationTrusteeGroupRoles(
        trusteeOrgId: String, trusteeGroupId: String
    ) async throws(ApiError) -> UserAuthorization {
        try await client.send(
            Self.getOrgauthorizationTrusteeGroupRoles(trusteeOrgId: trusteeOrgId, trusteeGroupId: trusteeGroupId))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`, ready to be sent.
    public static func getOrgauthorizationTrusteeGroupRoles(
        trusteeOrgId: String, trusteeGroupId: String
    ) -> APICall<UserAuthorization> {
        APICall(
            "getOrgauthorizationTrusteeGroupRoles", .get,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeGroupId", trusteeGroupId)])
    }
}

// MARK: - getOrgauthorizationTrusteeGroups

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrgauthorizationTrusteeGroups(
        trusteeOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustGroupEntityListing {
        try await client.send(
            Self.getOrgauthorizationTrusteeGroups(
                trusteeOrgId: trusteeOrgId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`, ready to be sent.
    public static func getOrgauthorizationTrusteeGroups(
        trusteeOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getOrgauthorizationTrusteeGroups", .get, "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups",
            parameters: [("trusteeOrgId", trusteeOrgId)], query: queryParameters)
    }
}

// MARK: - getOrgauthorizationTrusteeUser

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func getOrgauthorizationTrusteeUser(
        trusteeOrgId: String, trusteeUserId: String
    ) async throws(ApiError) -> TrustUser {
        try await client.send(
            Self.getOrgauthorizationTrusteeUser(trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}`, ready to be sent.
    public static func getOrgauthorizationTrusteeUser(
        trusteeOrgId: String, trusteeUserId: String
    ) -> APICall<TrustUser> {
        APICall(
            "getOrgauthorizationTrusteeUser", .get,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - getOrgauthorizationTrusteeUserRoles

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func getOrgauthorizationTrusteeUserRoles(
        trusteeOrgId: String, trusteeUserId: String
    ) async throws(ApiError) -> UserAuthorization {
        try await client.send(
            Self.getOrgauthorizationTrusteeUserRoles(trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`, ready to be sent.
    public static func getOrgauthorizationTrusteeUserRoles(
        trusteeOrgId: String, trusteeUserId: String
    ) -> APICall<UserAuthorization> {
        APICall(
            "getOrgauthorizationTrusteeUserRoles", .get,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - getOrgauthorizationTrusteeUsers

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrgauthorizationTrusteeUsers(
        trusteeOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustUserEntityListing {
        try await client.send(
            Self.getOrgauthorizationTrusteeUsers(
                trusteeOrgId: trusteeOrgId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`, ready to be sent.
    public static func getOrgauthorizationTrusteeUsers(
        trusteeOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustUserEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getOrgauthorizationTrusteeUsers", .get, "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users",
            parameters: [("trusteeOrgId", trusteeOrgId)], query: queryParameters)
    }
}

// MARK: - getOrgauthorizationTrustees

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees`.
    ///
    /// Needs the permission `authorization:orgTrustee:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrgauthorizationTrustees(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustEntityListing {
        try await client.send(Self.getOrgauthorizationTrustees(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/orgauthorization/trustees`, ready to be sent.
    public static func getOrgauthorizationTrustees(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getOrgauthorizationTrustees", .get, "/api/v2/orgauthorization/trustees", query: queryParameters)
    }
}

// MARK: - getOrgauthorizationTrusteesCare

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/care`.
    ///
    /// Needs one of the permissions `authorization:orgTrustee:view`, `authorization:orgTrusteeUser:view`.
    public func getOrgauthorizationTrusteesCare() async throws(ApiError) -> TrusteeReferenceList {
        try await client.send(Self.getOrgauthorizationTrusteesCare())
    }

    /// The call `GET /api/v2/orgauthorization/trustees/care`, ready to be sent.
    public static func getOrgauthorizationTrusteesCare() -> APICall<TrusteeReferenceList> {
        APICall("getOrgauthorizationTrusteesCare", .get, "/api/v2/orgauthorization/trustees/care")
    }
}

// MARK: - getOrgauthorizationTrusteesDefault

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustees/default`.
    ///
    /// Needs one of the permissions `authorization:orgTrustee:view`, `authorization:orgTrusteeUser:view`.
    public func getOrgauthorizationTrusteesDefault() async throws(ApiError) -> Trustee {
        try await client.send(Self.getOrgauthorizationTrusteesDefault())
    }

    /// The call `GET /api/v2/orgauthorization/trustees/default`, ready to be sent.
    public static func getOrgauthorizationTrusteesDefault() -> APICall<Trustee> {
        APICall("getOrgauthorizationTrusteesDefault", .get, "/api/v2/orgauthorization/trustees/default")
    }
}

// MARK: - getOrgauthorizationTrustor

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}`.
    ///
    /// Needs the permission `authorization:orgTrustor:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    public func getOrgauthorizationTrustor(trustorOrgId: String) async throws(ApiError) -> Trustor {
        try await client.send(Self.getOrgauthorizationTrustor(trustorOrgId: trustorOrgId))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}`, ready to be sent.
    public static func getOrgauthorizationTrustor(trustorOrgId: String) -> APICall<Trustor> {
        APICall(
            "getOrgauthorizationTrustor", .get, "/api/v2/orgauthorization/trustors/{trustorOrgId}",
            parameters: [("trustorOrgId", trustorOrgId)])
    }
}

// MARK: - getOrgauthorizationTrustorCloneduser

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func getOrgauthorizationTrustorCloneduser(
        trustorOrgId: String, trusteeUserId: String
    ) async throws(ApiError) -> ClonedUser {
        try await client.send(
            Self.getOrgauthorizationTrustorCloneduser(trustorOrgId: trustorOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`, ready to be sent.
    public static func getOrgauthorizationTrustorCloneduser(
        trustorOrgId: String, trusteeUserId: String
    ) -> APICall<ClonedUser> {
        APICall(
            "getOrgauthorizationTrustorCloneduser", .get,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - getOrgauthorizationTrustorClonedusers

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    public func getOrgauthorizationTrustorClonedusers(
        trustorOrgId: String
    ) async throws(ApiError) -> ClonedUserEntityListing {
        try await client.send(Self.getOrgauthorizationTrustorClonedusers(trustorOrgId: trustorOrgId))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers`, ready to be sent.
    public static func getOrgauthorizationTrustorClonedusers(trustorOrgId: String) -> APICall<ClonedUserEntityListing> {
        APICall(
            "getOrgauthorizationTrustorClonedusers", .get,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers",
            parameters: [("trustorOrgId", trustorOrgId)])
    }
}

// MARK: - getOrgauthorizationTrustorGroup

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trustorGroupId: `trustorGroupId` in the path.
    public func getOrgauthorizationTrustorGroup(
        trustorOrgId: String, trustorGroupId: String
    ) async throws(ApiError) -> TrustGroup {
        try await client.send(
            Self.getOrgauthorizationTrustorGroup(trustorOrgId: trustorOrgId, trustorGroupId: trustorGroupId))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`, ready to be sent.
    public static func getOrgauthorizationTrustorGroup(
        trustorOrgId: String, trustorGroupId: String
    ) -> APICall<TrustGroup> {
        APICall(
            "getOrgauthorizationTrustorGroup", .get,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trustorGroupId", trustorGroupId)])
    }
}

// MARK: - getOrgauthorizationTrustorGroups

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrgauthorizationTrustorGroups(
        trustorOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustGroupEntityListing {
        try await client.send(
            Self.getOrgauthorizationTrustorGroups(
                trustorOrgId: trustorOrgId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/groups`, ready to be sent.
    public static func getOrgauthorizationTrustorGroups(
        trustorOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustGroupEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getOrgauthorizationTrustorGroups", .get, "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups",
            parameters: [("trustorOrgId", trustorOrgId)], query: queryParameters)
    }
}

// MARK: - getOrgauthorizationTrustorUser

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    public func getOrgauthorizationTrustorUser(
        trustorOrgId: String, trusteeUserId: String
    ) async throws(ApiError) -> TrustUser {
        try await client.send(
            Self.getOrgauthorizationTrustorUser(trustorOrgId: trustorOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`, ready to be sent.
    public static func getOrgauthorizationTrustorUser(
        trustorOrgId: String, trusteeUserId: String
    ) -> APICall<TrustUser> {
        APICall(
            "getOrgauthorizationTrustorUser", .get,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - getOrgauthorizationTrustorUsers

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:view`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrgauthorizationTrustorUsers(
        trustorOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustUserEntityListing {
        try await client.send(
            Self.getOrgauthorizationTrustorUsers(
                trustorOrgId: trustorOrgId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/orgauthorization/trustors/{trustorOrgId}/users`, ready to be sent.
    public static func getOrgauthorizationTrustorUsers(
        trustorOrgId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustUserEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getOrgauthorizationTrustorUsers", .get, "/api/v2/orgauthorization/trustors/{trustorOrgId}/users",
            parameters: [("trustorOrgId", trustorOrgId)], query: queryParameters)
    }
}

// MARK: - getOrgauthorizationTrustors

extension OrganizationAuthorizationApi {
    /// Calls `GET /api/v2/orgauthorization/trustors`.
    ///
    /// Needs the permission `authorization:orgTrustor:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrgauthorizationTrustors(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> TrustorEntityListing {
        try await client.send(Self.getOrgauthorizationTrustors(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/orgauthorization/trustors`, ready to be sent.
    public static func getOrgauthorizationTrustors(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<TrustorEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getOrgauthorizationTrustors", .get, "/api/v2/orgauthorization/trustors", query: queryParameters)
    }
}

// MARK: - postOrgauthorizationPairings

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/pairings`.
    ///
    /// Needs the permission `authorization:orgTrustee:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOrgauthorizationPairings(body: TrustRequestCreate) async throws(ApiError) -> TrustRequest {
        try await client.send(Self.postOrgauthorizationPairings(body: body))
    }

    /// The call `POST /api/v2/orgauthorization/pairings`, ready to be sent.
    public static func postOrgauthorizationPairings(body: TrustRequestCreate) -> APICall<TrustRequest> {
        APICall("postOrgauthorizationPairings", .post, "/api/v2/orgauthorization/pairings", body: .json(body.asJSON))
    }
}

// MARK: - postOrgauthorizationTrusteeGroups

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:add`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOrgauthorizationTrusteeGroups(
        trusteeOrgId: String, body: TrustMemberCreate
    ) async throws(ApiError) -> TrustGroup {
        try await client.send(Self.postOrgauthorizationTrusteeGroups(trusteeOrgId: trusteeOrgId, body: body))
    }

    /// The call `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups`, ready to be sent.
    public static func postOrgauthorizationTrusteeGroups(
        trusteeOrgId: String, body: TrustMemberCreate
    ) -> APICall<TrustGroup> {
        APICall(
            "postOrgauthorizationTrusteeGroups", .post, "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups",
            parameters: [("trusteeOrgId", trusteeOrgId)], body: .json(body.asJSON))
    }
}

// MARK: - postOrgauthorizationTrusteeUsers

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:add`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOrgauthorizationTrusteeUsers(
        trusteeOrgId: String, body: TrustMemberCreate
    ) async throws(ApiError) -> TrustUser {
        try await client.send(Self.postOrgauthorizationTrusteeUsers(trusteeOrgId: trusteeOrgId, body: body))
    }

    /// The call `POST /api/v2/orgauthorization/trustees/{trusteeOrgId}/users`, ready to be sent.
    public static func postOrgauthorizationTrusteeUsers(
        trusteeOrgId: String, body: TrustMemberCreate
    ) -> APICall<TrustUser> {
        APICall(
            "postOrgauthorizationTrusteeUsers", .post, "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users",
            parameters: [("trusteeOrgId", trusteeOrgId)], body: .json(body.asJSON))
    }
}

// MARK: - postOrgauthorizationTrustees

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustees`.
    ///
    /// Needs the permissions `authorization:orgTrustee:add`, `authorization:orgTrusteeUser:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOrgauthorizationTrustees(body: TrustCreate) async throws(ApiError) -> Trustee {
        try await client.send(Self.postOrgauthorizationTrustees(body: body))
    }

    /// The call `POST /api/v2/orgauthorization/trustees`, ready to be sent.
    public static func postOrgauthorizationTrustees(body: TrustCreate) -> APICall<Trustee> {
        APICall("postOrgauthorizationTrustees", .post, "/api/v2/orgauthorization/trustees", body: .json(body.asJSON))
    }
}

// MARK: - postOrgauthorizationTrusteesAudits

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustees/audits`.
    ///
    /// Needs the permission `authorization:audit:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `timestamp`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    @discardableResult
    public func postOrgauthorizationTrusteesAudits(
        body: TrusteeAuditQueryRequest, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.postOrgauthorizationTrusteesAudits(
                body: body, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `POST /api/v2/orgauthorization/trustees/audits`, ready to be sent.
    public static func postOrgauthorizationTrusteesAudits(
        body: TrusteeAuditQueryRequest, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "postOrgauthorizationTrusteesAudits", .post, "/api/v2/orgauthorization/trustees/audits",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postOrgauthorizationTrusteesCare

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustees/care`.
    ///
    /// Needs the permissions `authorization:orgTrustee:add`, `authorization:orgTrusteeUser:add`.
    ///
    /// - Parameters:
    ///   - assignDefaultRole: `assignDefaultRole` in the query.
    ///   - autoExpire: `autoExpire` in the query.
    ///   - assignFullAccess: `assignFullAccess` in the query.
    ///   - allowTrustedUserAccess: `allowTrustedUserAccess` in the query.
    @discardableResult
    public func postOrgauthorizationTrusteesCare(
        assignDefaultRole: Bool? = nil, autoExpire: Bool? = nil, assignFullAccess: Bool? = nil,
        allowTrustedUserAccess: Bool? = nil
    ) async throws(ApiError) -> TrustEntityListing {
        try await client.send(
            Self.postOrgauthorizationTrusteesCare(
                assignDefaultRole: assignDefaultRole, autoExpire: autoExpire, assignFullAccess: assignFullAccess,
                allowTrustedUserAccess: allowTrustedUserAccess))
    }

    /// The call `POST /api/v2/orgauthorization/trustees/care`, ready to be sent.
    public static func postOrgauthorizationTrusteesCare(
        assignDefaultRole: Bool? = nil, autoExpire: Bool? = nil, assignFullAccess: Bool? = nil,
        allowTrustedUserAccess: Bool? = nil
    ) -> APICall<TrustEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("assignDefaultRole", assignDefaultRole)
        queryParameters.add("autoExpire", autoExpire)
        queryParameters.add("assignFullAccess", assignFullAccess)
        queryParameters.add("allowTrustedUserAccess", allowTrustedUserAccess)
        return APICall(
            "postOrgauthorizationTrusteesCare", .post, "/api/v2/orgauthorization/trustees/care", query: queryParameters)
    }
}

// MARK: - postOrgauthorizationTrusteesDefault

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustees/default`.
    ///
    /// Needs the permissions `authorization:orgTrustee:add`, `authorization:orgTrusteeUser:add`.
    ///
    /// - Parameters:
    ///   - assignDefaultRole: `assignDefaultRole` in the query.
    ///   - autoExpire: `autoExpire` in the query.
    @discardableResult
    public func postOrgauthorizationTrusteesDefault(
        assignDefaultRole: Bool? = nil, autoExpire: Bool? = nil
    ) async throws(ApiError) -> Trustee {
        try await client.send(
            Self.postOrgauthorizationTrusteesDefault(assignDefaultRole: assignDefaultRole, autoExpire: autoExpire))
    }

    /// The call `POST /api/v2/orgauthorization/trustees/default`, ready to be sent.
    public static func postOrgauthorizationTrusteesDefault(
        assignDefaultRole: Bool? = nil, autoExpire: Bool? = nil
    ) -> APICall<Trustee> {
        var queryParameters = QueryParameters()
        queryParameters.add("assignDefaultRole", assignDefaultRole)
        queryParameters.add("autoExpire", autoExpire)
        return APICall(
            "postOrgauthorizationTrusteesDefault", .post, "/api/v2/orgauthorization/trustees/default",
            query: queryParameters)
    }
}

// MARK: - postOrgauthorizationTrustorAudits

extension OrganizationAuthorizationApi {
    /// Calls `POST /api/v2/orgauthorization/trustor/audits`.
    ///
    /// Needs the permission `authorization:audit:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `timestamp`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    @discardableResult
    public func postOrgauthorizationTrustorAudits(
        body: TrustorAuditQueryRequest, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.postOrgauthorizationTrustorAudits(
                body: body, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `POST /api/v2/orgauthorization/trustor/audits`, ready to be sent.
    public static func postOrgauthorizationTrustorAudits(
        body: TrustorAuditQueryRequest, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        sortOrder: String? = nil
    ) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "postOrgauthorizationTrustorAudits", .post, "/api/v2/orgauthorization/trustor/audits",
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putOrgauthorizationTrustee

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}`.
    ///
    /// Needs the permission `authorization:orgTrustee:edit`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOrgauthorizationTrustee(trusteeOrgId: String, body: TrustUpdate) async throws(ApiError) -> Trustee {
        try await client.send(Self.putOrgauthorizationTrustee(trusteeOrgId: trusteeOrgId, body: body))
    }

    /// The call `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}`, ready to be sent.
    public static func putOrgauthorizationTrustee(trusteeOrgId: String, body: TrustUpdate) -> APICall<Trustee> {
        APICall(
            "putOrgauthorizationTrustee", .put, "/api/v2/orgauthorization/trustees/{trusteeOrgId}",
            parameters: [("trusteeOrgId", trusteeOrgId)], body: .json(body.asJSON))
    }
}

// MARK: - putOrgauthorizationTrusteeGroupRoledivisions

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:edit`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeGroupId: `trusteeGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOrgauthorizationTrusteeGroupRoledivisions(
        trusteeOrgId: String, trusteeGroupId: String, body: RoleDivisionGrants
    ) async throws(ApiError) -> UserAuthorization {
        try await client.send(
            Self.putOrgauthorizationTrusteeGroupRoledivisions(
                trusteeOrgId: trusteeOrgId, trusteeGroupId: trusteeGroupId, body: body))
    }

    /// The call `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions`, ready to
    /// be sent.
    public static func putOrgauthorizationTrusteeGroupRoledivisions(
        trusteeOrgId: String, trusteeGroupId: String, body: RoleDivisionGrants
    ) -> APICall<UserAuthorization> {
        APICall(
            "putOrgauthorizationTrusteeGroupRoledivisions", .put,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeGroupId", trusteeGroupId)], body: .json(body.asJSON))
    }
}

// MARK: - putOrgauthorizationTrusteeGroupRoles

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:edit`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeGroupId: `trusteeGroupId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOrgauthorizationTrusteeGroupRoles(
        trusteeOrgId: String, trusteeGroupId: String, body: [String]
    ) async throws(ApiError) -> UserAuthorization {
        try await client.send(
            Self.putOrgauthorizationTrusteeGroupRoles(
                trusteeOrgId: trusteeOrgId, trusteeGroupId: trusteeGroupId, body: body))
    }

    /// The call `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles`, ready to be sent.
    public static func putOrgauthorizationTrusteeGroupRoles(
        trusteeOrgId: String, trusteeGroupId: String, body: [String]
    ) -> APICall<UserAuthorization> {
        APICall(
            "putOrgauthorizationTrusteeGroupRoles", .put,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeGroupId", trusteeGroupId)], body: .json(body.asJSON))
    }
}

// MARK: - putOrgauthorizationTrusteeUserRoledivisions

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:edit`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOrgauthorizationTrusteeUserRoledivisions(
        trusteeOrgId: String, trusteeUserId: String, body: RoleDivisionGrants
    ) async throws(ApiError) -> UserAuthorization {
        try await client.send(
            Self.putOrgauthorizationTrusteeUserRoledivisions(
                trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId, body: body))
    }

    /// The call `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions`, ready to be
    /// sent.
    public static func putOrgauthorizationTrusteeUserRoledivisions(
        trusteeOrgId: String, trusteeUserId: String, body: RoleDivisionGrants
    ) -> APICall<UserAuthorization> {
        APICall(
            "putOrgauthorizationTrusteeUserRoledivisions", .put,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)], body: .json(body.asJSON))
    }
}

// MARK: - putOrgauthorizationTrusteeUserRoles

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:edit`.
    ///
    /// - Parameters:
    ///   - trusteeOrgId: `trusteeOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOrgauthorizationTrusteeUserRoles(
        trusteeOrgId: String, trusteeUserId: String, body: [String]
    ) async throws(ApiError) -> UserAuthorization {
        try await client.send(
            Self.putOrgauthorizationTrusteeUserRoles(
                trusteeOrgId: trusteeOrgId, trusteeUserId: trusteeUserId, body: body))
    }

    /// The call `PUT /api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles`, ready to be sent.
    public static func putOrgauthorizationTrusteeUserRoles(
        trusteeOrgId: String, trusteeUserId: String, body: [String]
    ) -> APICall<UserAuthorization> {
        APICall(
            "putOrgauthorizationTrusteeUserRoles", .put,
            "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles",
            parameters: [("trusteeOrgId", trusteeOrgId), ("trusteeUserId", trusteeUserId)], body: .json(body.asJSON))
    }
}

// MARK: - putOrgauthorizationTrustorCloneduser

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:add`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    @discardableResult
    public func putOrgauthorizationTrustorCloneduser(
        trustorOrgId: String, trusteeUserId: String
    ) async throws(ApiError) -> ClonedUser {
        try await client.send(
            Self.putOrgauthorizationTrustorCloneduser(trustorOrgId: trustorOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}`, ready to be sent.
    public static func putOrgauthorizationTrustorCloneduser(
        trustorOrgId: String, trusteeUserId: String
    ) -> APICall<ClonedUser> {
        APICall(
            "putOrgauthorizationTrustorCloneduser", .put,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trusteeUserId", trusteeUserId)])
    }
}

// MARK: - putOrgauthorizationTrustorGroup

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeGroup:add`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trustorGroupId: `trustorGroupId` in the path.
    @discardableResult
    public func putOrgauthorizationTrustorGroup(
        trustorOrgId: String, trustorGroupId: String
    ) async throws(ApiError) -> TrustGroup {
        try await client.send(
            Self.putOrgauthorizationTrustorGroup(trustorOrgId: trustorOrgId, trustorGroupId: trustorGroupId))
    }

    /// The call `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}`, ready to be sent.
    public static func putOrgauthorizationTrustorGroup(
        trustorOrgId: String, trustorGroupId: String
    ) -> APICall<TrustGroup> {
        APICall(
            "putOrgauthorizationTrustorGroup", .put,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trustorGroupId", trustorGroupId)])
    }
}

// MARK: - putOrgauthorizationTrustorUser

extension OrganizationAuthorizationApi {
    /// Calls `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`.
    ///
    /// Needs the permission `authorization:orgTrusteeUser:add`.
    ///
    /// - Parameters:
    ///   - trustorOrgId: `trustorOrgId` in the path.
    ///   - trusteeUserId: `trusteeUserId` in the path.
    @discardableResult
    public func putOrgauthorizationTrustorUser(
        trustorOrgId: String, trusteeUserId: String
    ) async throws(ApiError) -> TrustUser {
        try await client.send(
            Self.putOrgauthorizationTrustorUser(trustorOrgId: trustorOrgId, trusteeUserId: trusteeUserId))
    }

    /// The call `PUT /api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}`, ready to be sent.
    public static func putOrgauthorizationTrustorUser(
        trustorOrgId: String, trusteeUserId: String
    ) -> APICall<TrustUser> {
        APICall(
            "putOrgauthorizationTrustorUser", .put,
            "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}",
            parameters: [("trustorOrgId", trustorOrgId), ("trusteeUserId", trusteeUserId)])
    }
}
