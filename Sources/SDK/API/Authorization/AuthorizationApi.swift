// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Authorization.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AuthorizationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAuthorizationDivision

extension AuthorizationApi {
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

// MARK: - deleteAuthorizationPoliciesTargetSubjectSubjectId

extension AuthorizationApi {
    /// Calls `DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`.
    ///
    /// Needs the permission `authorization:policy:delete`.
    ///
    /// - Parameters:
    ///   - targetName: `targetName` in the path.
    ///   - subjectId: `subjectId` in the path.
    public func deleteAuthorizationPoliciesTargetSubjectSubjectId(
        targetName: String, subjectId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteAuthorizationPoliciesTargetSubjectSubjectId(targetName: targetName, subjectId: subjectId))
    }

    /// The call `DELETE /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`, ready to be sent.
    public static func deleteAuthorizationPoliciesTargetSubjectSubjectId(
        targetName: String, subjectId: String
    ) -> APICall<Void> {
        APICall(
            "deleteAuthorizationPoliciesTargetSubjectSubjectId", .delete,
            "/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}",
            parameters: [("targetName", targetName), ("subjectId", subjectId)])
    }
}

// MARK: - deleteAuthorizationRole

extension AuthorizationApi {
    /// Calls `DELETE /api/v2/authorization/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:role:delete`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    public func deleteAuthorizationRole(roleId: String) async throws(ApiError) {
        try await client.send(Self.deleteAuthorizationRole(roleId: roleId))
    }

    /// The call `DELETE /api/v2/authorization/roles/{roleId}`, ready to be sent.
    public static func deleteAuthorizationRole(roleId: String) -> APICall<Void> {
        APICall(
            "deleteAuthorizationRole", .delete, "/api/v2/authorization/roles/{roleId}",
            parameters: [("roleId", roleId)])
    }
}

// MARK: - deleteAuthorizationSubjectDivisionRole

extension AuthorizationApi {
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

// MARK: - getAuthorizationDivision

extension AuthorizationApi {
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

// MARK: - getAuthorizationDivisionGrants

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/divisions/{divisionId}/grants`.
    ///
    /// Needs the permission `authorization:grant:view`.
    ///
    /// - Parameters:
    ///   - divisionId: `divisionId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationDivisionGrants(
        divisionId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AuthzDivisionGrantEntityListing {
        try await client.send(
            Self.getAuthorizationDivisionGrants(divisionId: divisionId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/divisions/{divisionId}/grants`, ready to be sent.
    public static func getAuthorizationDivisionGrants(
        divisionId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<AuthzDivisionGrantEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAuthorizationDivisionGrants", .get, "/api/v2/authorization/divisions/{divisionId}/grants",
            parameters: [("divisionId", divisionId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationDivisions

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

// MARK: - getAuthorizationDivisionspermittedMe

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

// MARK: - getAuthorizationPermissions

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/permissions`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - queryType: `queryType` in the query.
    ///   - query: `query` in the query.
    public func getAuthorizationPermissions(
        pageSize: Int? = nil, pageNumber: Int? = nil, queryType: GetAuthorizationPermissionsQueryType? = nil,
        query: String? = nil
    ) async throws(ApiError) -> PermissionCollectionEntityListing {
        try await client.send(
            Self.getAuthorizationPermissions(
                pageSize: pageSize, pageNumber: pageNumber, queryType: queryType, query: query))
    }

    /// The call `GET /api/v2/authorization/permissions`, ready to be sent.
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

// MARK: - getAuthorizationPolicies

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationPolicies(
        after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AuthorizationPolicyEntityListing {
        try await client.send(Self.getAuthorizationPolicies(after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/policies`, ready to be sent.
    public static func getAuthorizationPolicies(
        after: String? = nil, pageSize: Int? = nil
    ) -> APICall<AuthorizationPolicyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall("getAuthorizationPolicies", .get, "/api/v2/authorization/policies", query: queryParameters)
    }
}

// MARK: - getAuthorizationPoliciesSubjectSubjectId

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies/subject/{subjectId}`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - subjectId: `subjectId` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationPoliciesSubjectSubjectId(
        subjectId: String, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AuthorizationPolicyEntityListing {
        try await client.send(
            Self.getAuthorizationPoliciesSubjectSubjectId(subjectId: subjectId, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/policies/subject/{subjectId}`, ready to be sent.
    public static func getAuthorizationPoliciesSubjectSubjectId(
        subjectId: String, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<AuthorizationPolicyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAuthorizationPoliciesSubjectSubjectId", .get, "/api/v2/authorization/policies/subject/{subjectId}",
            parameters: [("subjectId", subjectId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationPoliciesTarget

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies/targets/{targetName}`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - targetName: `targetName` in the path.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getAuthorizationPoliciesTarget(
        targetName: String, after: String? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AuthorizationPolicyEntityListing {
        try await client.send(
            Self.getAuthorizationPoliciesTarget(targetName: targetName, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/authorization/policies/targets/{targetName}`, ready to be sent.
    public static func getAuthorizationPoliciesTarget(
        targetName: String, after: String? = nil, pageSize: Int? = nil
    ) -> APICall<AuthorizationPolicyEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getAuthorizationPoliciesTarget", .get, "/api/v2/authorization/policies/targets/{targetName}",
            parameters: [("targetName", targetName)], query: queryParameters)
    }
}

// MARK: - getAuthorizationPoliciesTargetSubjectSubjectId

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - targetName: `targetName` in the path.
    ///   - subjectId: `subjectId` in the path.
    public func getAuthorizationPoliciesTargetSubjectSubjectId(
        targetName: String, subjectId: String
    ) async throws(ApiError) -> AuthorizationPolicy {
        try await client.send(
            Self.getAuthorizationPoliciesTargetSubjectSubjectId(targetName: targetName, subjectId: subjectId))
    }

    /// The call `GET /api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}`, ready to be sent.
    public static func getAuthorizationPoliciesTargetSubjectSubjectId(
        targetName: String, subjectId: String
    ) -> APICall<AuthorizationPolicy> {
        APICall(
            "getAuthorizationPoliciesTargetSubjectSubjectId", .get,
            "/api/v2/authorization/policies/targets/{targetName}/subject/{subjectId}",
            parameters: [("targetName", targetName), ("subjectId", subjectId)])
    }
}

// MARK: - getAuthorizationPoliciesTargets

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies/targets`.
    ///
    /// Needs the permission `authorization:policy:view`.
    public func getAuthorizationPoliciesTargets() async throws(ApiError) -> TargetAttributes {
        try await client.send(Self.getAuthorizationPoliciesTargets())
    }

    /// The call `GET /api/v2/authorization/policies/targets`, ready to be sent.
    public static func getAuthorizationPoliciesTargets() -> APICall<TargetAttributes> {
        APICall("getAuthorizationPoliciesTargets", .get, "/api/v2/authorization/policies/targets")
    }
}

// MARK: - getAuthorizationPolicy

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies/{policyId}`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    public func getAuthorizationPolicy(policyId: String) async throws(ApiError) -> AuthorizationPolicy {
        try await client.send(Self.getAuthorizationPolicy(policyId: policyId))
    }

    /// The call `GET /api/v2/authorization/policies/{policyId}`, ready to be sent.
    public static func getAuthorizationPolicy(policyId: String) -> APICall<AuthorizationPolicy> {
        APICall(
            "getAuthorizationPolicy", .get, "/api/v2/authorization/policies/{policyId}",
            parameters: [("policyId", policyId)])
    }
}

// MARK: - getAuthorizationPolicyAttributes

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/policies/{policyId}/attributes`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    public func getAuthorizationPolicyAttributes(policyId: String) async throws(ApiError) -> PolicyAttributeSet {
        try await client.send(Self.getAuthorizationPolicyAttributes(policyId: policyId))
    }

    /// The call `GET /api/v2/authorization/policies/{policyId}/attributes`, ready to be sent.
    public static func getAuthorizationPolicyAttributes(policyId: String) -> APICall<PolicyAttributeSet> {
        APICall(
            "getAuthorizationPolicyAttributes", .get, "/api/v2/authorization/policies/{policyId}/attributes",
            parameters: [("policyId", policyId)])
    }
}

// MARK: - getAuthorizationProducts

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/products`.
    ///
    /// Needs no permission.
    public func getAuthorizationProducts() async throws(ApiError) -> OrganizationProductEntityListing {
        try await client.send(Self.getAuthorizationProducts())
    }

    /// The call `GET /api/v2/authorization/products`, ready to be sent.
    public static func getAuthorizationProducts() -> APICall<OrganizationProductEntityListing> {
        APICall("getAuthorizationProducts", .get, "/api/v2/authorization/products")
    }
}

// MARK: - getAuthorizationRole

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:role:view`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - userCount: `userCount` in the query; when left out: `true`.
    ///   - expand: `expand` in the query, once for each element.
    public func getAuthorizationRole(
        roleId: String, userCount: Bool? = nil, expand: [GetAuthorizationRoleExpand]? = nil
    ) async throws(ApiError) -> DomainOrganizationRole {
        try await client.send(Self.getAuthorizationRole(roleId: roleId, userCount: userCount, expand: expand))
    }

    /// The call `GET /api/v2/authorization/roles/{roleId}`, ready to be sent.
    public static func getAuthorizationRole(
        roleId: String, userCount: Bool? = nil, expand: [GetAuthorizationRoleExpand]? = nil
    ) -> APICall<DomainOrganizationRole> {
        var queryParameters = QueryParameters()
        queryParameters.add("userCount", userCount)
        queryParameters.add("expand", expand)
        return APICall(
            "getAuthorizationRole", .get, "/api/v2/authorization/roles/{roleId}", parameters: [("roleId", roleId)],
            query: queryParameters)
    }
}

// MARK: - getAuthorizationRoleComparedefaultRightRoleId

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`.
    ///
    /// Needs the permission `authorization:role:view`.
    ///
    /// - Parameters:
    ///   - leftRoleId: `leftRoleId` in the path.
    ///   - rightRoleId: `rightRoleId` in the path.
    public func getAuthorizationRoleComparedefaultRightRoleId(
        leftRoleId: String, rightRoleId: String
    ) async throws(ApiError) -> DomainOrgRoleDifference {
        try await client.send(
            Self.getAuthorizationRoleComparedefaultRightRoleId(leftRoleId: leftRoleId, rightRoleId: rightRoleId))
    }

    /// The call `GET /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`, ready to be sent.
    public static func getAuthorizationRoleComparedefaultRightRoleId(
        leftRoleId: String, rightRoleId: String
    ) -> APICall<DomainOrgRoleDifference> {
        APICall(
            "getAuthorizationRoleComparedefaultRightRoleId", .get,
            "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}",
            parameters: [("leftRoleId", leftRoleId), ("rightRoleId", rightRoleId)])
    }
}

// MARK: - getAuthorizationRoleSubjectgrants

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/roles/{roleId}/subjectgrants`.
    ///
    /// Needs the permission `authorization:role:view`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    public func getAuthorizationRoleSubjectgrants(
        roleId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) async throws(ApiError) -> SubjectDivisionGrantsEntityListing {
        try await client.send(
            Self.getAuthorizationRoleSubjectgrants(
                roleId: roleId, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand,
                nextPage: nextPage, previousPage: previousPage))
    }

    /// The call `GET /api/v2/authorization/roles/{roleId}/subjectgrants`, ready to be sent.
    public static func getAuthorizationRoleSubjectgrants(
        roleId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) -> APICall<SubjectDivisionGrantsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        return APICall(
            "getAuthorizationRoleSubjectgrants", .get, "/api/v2/authorization/roles/{roleId}/subjectgrants",
            parameters: [("roleId", roleId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationRoleUsers

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/roles/{roleId}/users`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getAuthorizationRoleUsers(
        roleId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> UserReferenceEntityListing {
        try await client.send(
            Self.getAuthorizationRoleUsers(roleId: roleId, pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/authorization/roles/{roleId}/users`, ready to be sent.
    public static func getAuthorizationRoleUsers(
        roleId: String, pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<UserReferenceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getAuthorizationRoleUsers", .get, "/api/v2/authorization/roles/{roleId}/users",
            parameters: [("roleId", roleId)], query: queryParameters)
    }
}

// MARK: - getAuthorizationRoles

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/roles`.
    ///
    /// Needs the permission `authorization:role:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - name: `name` in the query.
    ///   - permission: `permission` in the query, once for each element.
    ///   - defaultRoleId: `defaultRoleId` in the query, once for each element.
    ///   - userCount: `userCount` in the query; when left out: `true`.
    ///   - id: `id` in the query, once for each element.
    public func getAuthorizationRoles(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, name: String? = nil, permission: [String]? = nil,
        defaultRoleId: [String]? = nil, userCount: Bool? = nil, id: [String]? = nil
    ) async throws(ApiError) -> OrganizationRoleEntityListing {
        try await client.send(
            Self.getAuthorizationRoles(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, name: name, permission: permission, defaultRoleId: defaultRoleId,
                userCount: userCount, id: id))
    }

    /// The call `GET /api/v2/authorization/roles`, ready to be sent.
    public static func getAuthorizationRoles(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, name: String? = nil, permission: [String]? = nil,
        defaultRoleId: [String]? = nil, userCount: Bool? = nil, id: [String]? = nil
    ) -> APICall<OrganizationRoleEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("name", name)
        queryParameters.add("permission", permission)
        queryParameters.add("defaultRoleId", defaultRoleId)
        queryParameters.add("userCount", userCount)
        queryParameters.add("id", id)
        return APICall("getAuthorizationRoles", .get, "/api/v2/authorization/roles", query: queryParameters)
    }
}

// MARK: - getAuthorizationRolesSettings

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/roles/settings`.
    ///
    /// Needs one of the permissions `directory:organization:admin`, `authorization:settings:view`.
    public func getAuthorizationRolesSettings() async throws(ApiError) -> RoleSettings {
        try await client.send(Self.getAuthorizationRolesSettings())
    }

    /// The call `GET /api/v2/authorization/roles/settings`, ready to be sent.
    public static func getAuthorizationRolesSettings() -> APICall<RoleSettings> {
        APICall("getAuthorizationRolesSettings", .get, "/api/v2/authorization/roles/settings")
    }
}

// MARK: - getAuthorizationSettings

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/settings`.
    ///
    /// Needs one of the permissions `directory:organization:admin`, `authorization:settings:view`.
    public func getAuthorizationSettings() async throws(ApiError) -> AuthorizationSettings {
        try await client.send(Self.getAuthorizationSettings())
    }

    /// The call `GET /api/v2/authorization/settings`, ready to be sent.
    public static func getAuthorizationSettings() -> APICall<AuthorizationSettings> {
        APICall("getAuthorizationSettings", .get, "/api/v2/authorization/settings")
    }
}

// MARK: - getAuthorizationSubject

extension AuthorizationApi {
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

extension AuthorizationApi {
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

// MARK: - getAuthorizationSubjectsRolecounts

extension AuthorizationApi {
    /// Calls `GET /api/v2/authorization/subjects/rolecounts`.
    ///
    /// Needs the permission `authorization:grant:view`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func getAuthorizationSubjectsRolecounts(id: [String]? = nil) async throws(ApiError) -> JSON {
        try await client.send(Self.getAuthorizationSubjectsRolecounts(id: id))
    }

    /// The call `GET /api/v2/authorization/subjects/rolecounts`, ready to be sent.
    public static func getAuthorizationSubjectsRolecounts(id: [String]? = nil) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "getAuthorizationSubjectsRolecounts", .get, "/api/v2/authorization/subjects/rolecounts",
            query: queryParameters)
    }
}

// MARK: - getUserRoles

extension AuthorizationApi {
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

// MARK: - patchAuthorizationRole

extension AuthorizationApi {
    /// Calls `PATCH /api/v2/authorization/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:role:edit`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchAuthorizationRole(
        roleId: String, body: DomainOrganizationRole
    ) async throws(ApiError) -> DomainOrganizationRole {
        try await client.send(Self.patchAuthorizationRole(roleId: roleId, body: body))
    }

    /// The call `PATCH /api/v2/authorization/roles/{roleId}`, ready to be sent.
    public static func patchAuthorizationRole(
        roleId: String, body: DomainOrganizationRole
    ) -> APICall<DomainOrganizationRole> {
        APICall(
            "patchAuthorizationRole", .patch, "/api/v2/authorization/roles/{roleId}", parameters: [("roleId", roleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - patchAuthorizationSettings

extension AuthorizationApi {
    /// Calls `PATCH /api/v2/authorization/settings`.
    ///
    /// Needs one of the permissions `directory:organization:admin`, `authorization:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchAuthorizationSettings(
        body: AuthorizationSettings
    ) async throws(ApiError) -> AuthorizationSettings {
        try await client.send(Self.patchAuthorizationSettings(body: body))
    }

    /// The call `PATCH /api/v2/authorization/settings`, ready to be sent.
    public static func patchAuthorizationSettings(body: AuthorizationSettings) -> APICall<AuthorizationSettings> {
        APICall("patchAuthorizationSettings", .patch, "/api/v2/authorization/settings", body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationDivisionObject

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

// MARK: - postAuthorizationPoliciesTarget

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/policies/targets/{targetName}`.
    ///
    /// Needs the permission `authorization:policy:add`.
    ///
    /// - Parameters:
    ///   - targetName: `targetName` in the path.
    ///   - body: the body.
    ///   - skipLockoutCheck: `skipLockoutCheck` in the query; when left out: `false`.
    @discardableResult
    public func postAuthorizationPoliciesTarget(
        targetName: String, body: AuthorizationPolicy, skipLockoutCheck: Bool? = nil
    ) async throws(ApiError) -> AuthorizationPolicy {
        try await client.send(
            Self.postAuthorizationPoliciesTarget(
                targetName: targetName, body: body, skipLockoutCheck: skipLockoutCheck))
    }

    /// The call `POST /api/v2/authorization/policies/targets/{targetName}`, ready to be sent.
    public static func postAuthorizationPoliciesTarget(
        targetName: String, body: AuthorizationPolicy, skipLockoutCheck: Bool? = nil
    ) -> APICall<AuthorizationPolicy> {
        var queryParameters = QueryParameters()
        queryParameters.add("skipLockoutCheck", skipLockoutCheck)
        return APICall(
            "postAuthorizationPoliciesTarget", .post, "/api/v2/authorization/policies/targets/{targetName}",
            parameters: [("targetName", targetName)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationPoliciesTargetValidate

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/policies/targets/{targetName}/validate`.
    ///
    /// Needs the permission `authorization:policy:add`.
    ///
    /// - Parameters:
    ///   - targetName: `targetName` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAuthorizationPoliciesTargetValidate(
        targetName: String, body: AuthorizationPolicy
    ) async throws(ApiError) -> ValidationErrorListing {
        try await client.send(Self.postAuthorizationPoliciesTargetValidate(targetName: targetName, body: body))
    }

    /// The call `POST /api/v2/authorization/policies/targets/{targetName}/validate`, ready to be sent.
    public static func postAuthorizationPoliciesTargetValidate(
        targetName: String, body: AuthorizationPolicy
    ) -> APICall<ValidationErrorListing> {
        APICall(
            "postAuthorizationPoliciesTargetValidate", .post,
            "/api/v2/authorization/policies/targets/{targetName}/validate", parameters: [("targetName", targetName)],
            body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationPolicySimulate

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/policies/{policyId}/simulate`.
    ///
    /// Needs the permission `authorization:policy:view`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAuthorizationPolicySimulate(
        policyId: String, body: PolicyTestPayload
    ) async throws(ApiError) -> PolicyTestResult {
        try await client.send(Self.postAuthorizationPolicySimulate(policyId: policyId, body: body))
    }

    /// The call `POST /api/v2/authorization/policies/{policyId}/simulate`, ready to be sent.
    public static func postAuthorizationPolicySimulate(
        policyId: String, body: PolicyTestPayload
    ) -> APICall<PolicyTestResult> {
        APICall(
            "postAuthorizationPolicySimulate", .post, "/api/v2/authorization/policies/{policyId}/simulate",
            parameters: [("policyId", policyId)], body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationRole

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - body: the body.
    ///   - subjectType: `subjectType` in the query; when left out: `PC_USER`.
    public func postAuthorizationRole(
        roleId: String, body: SubjectDivisions, subjectType: String? = nil
    ) async throws(ApiError) {
        try await client.send(Self.postAuthorizationRole(roleId: roleId, body: body, subjectType: subjectType))
    }

    /// The call `POST /api/v2/authorization/roles/{roleId}`, ready to be sent.
    public static func postAuthorizationRole(
        roleId: String, body: SubjectDivisions, subjectType: String? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("subjectType", subjectType)
        return APICall(
            "postAuthorizationRole", .post, "/api/v2/authorization/roles/{roleId}", parameters: [("roleId", roleId)],
            query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationRoleComparedefaultRightRoleId

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`.
    ///
    /// Needs the permission `authorization:role:view`.
    ///
    /// - Parameters:
    ///   - leftRoleId: `leftRoleId` in the path.
    ///   - rightRoleId: `rightRoleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postAuthorizationRoleComparedefaultRightRoleId(
        leftRoleId: String, rightRoleId: String, body: DomainOrganizationRole
    ) async throws(ApiError) -> DomainOrgRoleDifference {
        try await client.send(
            Self.postAuthorizationRoleComparedefaultRightRoleId(
                leftRoleId: leftRoleId, rightRoleId: rightRoleId, body: body))
    }

    /// The call `POST /api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}`, ready to be sent.
    public static func postAuthorizationRoleComparedefaultRightRoleId(
        leftRoleId: String, rightRoleId: String, body: DomainOrganizationRole
    ) -> APICall<DomainOrgRoleDifference> {
        APICall(
            "postAuthorizationRoleComparedefaultRightRoleId", .post,
            "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}",
            parameters: [("leftRoleId", leftRoleId), ("rightRoleId", rightRoleId)], body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationRoles

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/roles`.
    ///
    /// Needs the permission `authorization:role:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAuthorizationRoles(
        body: DomainOrganizationRoleCreate
    ) async throws(ApiError) -> DomainOrganizationRole {
        try await client.send(Self.postAuthorizationRoles(body: body))
    }

    /// The call `POST /api/v2/authorization/roles`, ready to be sent.
    public static func postAuthorizationRoles(body: DomainOrganizationRoleCreate) -> APICall<DomainOrganizationRole> {
        APICall("postAuthorizationRoles", .post, "/api/v2/authorization/roles", body: .json(body.asJSON))
    }
}

// MARK: - postAuthorizationRolesDefault

extension AuthorizationApi {
    /// Calls `POST /api/v2/authorization/roles/default`.
    ///
    /// Needs the permission `authorization:role:edit`.
    ///
    /// - Parameters:
    ///   - force: `force` in the query; when left out: `false`.
    @discardableResult
    public func postAuthorizationRolesDefault(
        force: Bool? = nil
    ) async throws(ApiError) -> OrganizationRoleEntityListing {
        try await client.send(Self.postAuthorizationRolesDefault(force: force))
    }

    /// The call `POST /api/v2/authorization/roles/default`, ready to be sent.
    public static func postAuthorizationRolesDefault(force: Bool? = nil) -> APICall<OrganizationRoleEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("force", force)
        return APICall(
            "postAuthorizationRolesDefault", .post, "/api/v2/authorization/roles/default", query: queryParameters)
    }
}

// MARK: - postAuthorizationSubjectBulkadd

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

extension AuthorizationApi {
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

// MARK: - putAuthorizationDivision

extension AuthorizationApi {
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

// MARK: - putAuthorizationPoliciesTarget

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/policies/targets/{targetName}`.
    ///
    /// Needs one of the permissions `authorization:policy:edit`, `authorization:policy:add`.
    ///
    /// - Parameters:
    ///   - targetName: `targetName` in the path.
    ///   - body: the body.
    ///   - skipLockoutCheck: `skipLockoutCheck` in the query; when left out: `false`.
    @discardableResult
    public func putAuthorizationPoliciesTarget(
        targetName: String, body: AuthorizationPolicy, skipLockoutCheck: Bool? = nil
    ) async throws(ApiError) -> AuthorizationPolicy {
        try await client.send(
            Self.putAuthorizationPoliciesTarget(targetName: targetName, body: body, skipLockoutCheck: skipLockoutCheck))
    }

    /// The call `PUT /api/v2/authorization/policies/targets/{targetName}`, ready to be sent.
    public static func putAuthorizationPoliciesTarget(
        targetName: String, body: AuthorizationPolicy, skipLockoutCheck: Bool? = nil
    ) -> APICall<AuthorizationPolicy> {
        var queryParameters = QueryParameters()
        queryParameters.add("skipLockoutCheck", skipLockoutCheck)
        return APICall(
            "putAuthorizationPoliciesTarget", .put, "/api/v2/authorization/policies/targets/{targetName}",
            parameters: [("targetName", targetName)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationPolicy

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/policies/{policyId}`.
    ///
    /// Needs the permission `authorization:policy:add`.
    ///
    /// - Parameters:
    ///   - policyId: `policyId` in the path.
    ///   - body: the body.
    ///   - skipLockoutCheck: `skipLockoutCheck` in the query; when left out: `false`.
    @discardableResult
    public func putAuthorizationPolicy(
        policyId: String, body: AuthorizationPolicy, skipLockoutCheck: Bool? = nil
    ) async throws(ApiError) -> AuthorizationPolicy {
        try await client.send(
            Self.putAuthorizationPolicy(policyId: policyId, body: body, skipLockoutCheck: skipLockoutCheck))
    }

    /// The call `PUT /api/v2/authorization/policies/{policyId}`, ready to be sent.
    public static func putAuthorizationPolicy(
        policyId: String, body: AuthorizationPolicy, skipLockoutCheck: Bool? = nil
    ) -> APICall<AuthorizationPolicy> {
        var queryParameters = QueryParameters()
        queryParameters.add("skipLockoutCheck", skipLockoutCheck)
        return APICall(
            "putAuthorizationPolicy", .put, "/api/v2/authorization/policies/{policyId}",
            parameters: [("policyId", policyId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationRole

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/roles/{roleId}`.
    ///
    /// Needs the permission `authorization:role:edit`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAuthorizationRole(
        roleId: String, body: DomainOrganizationRoleUpdate
    ) async throws(ApiError) -> DomainOrganizationRole {
        try await client.send(Self.putAuthorizationRole(roleId: roleId, body: body))
    }

    /// The call `PUT /api/v2/authorization/roles/{roleId}`, ready to be sent.
    public static func putAuthorizationRole(
        roleId: String, body: DomainOrganizationRoleUpdate
    ) -> APICall<DomainOrganizationRole> {
        APICall(
            "putAuthorizationRole", .put, "/api/v2/authorization/roles/{roleId}", parameters: [("roleId", roleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationRoleUsersAdd

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/roles/{roleId}/users/add`.
    ///
    /// Needs the permission `authorization:grant:add`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAuthorizationRoleUsersAdd(roleId: String, body: [String]) async throws(ApiError) -> [String] {
        try await client.send(Self.putAuthorizationRoleUsersAdd(roleId: roleId, body: body))
    }

    /// The call `PUT /api/v2/authorization/roles/{roleId}/users/add`, ready to be sent.
    public static func putAuthorizationRoleUsersAdd(roleId: String, body: [String]) -> APICall<[String]> {
        APICall(
            "putAuthorizationRoleUsersAdd", .put, "/api/v2/authorization/roles/{roleId}/users/add",
            parameters: [("roleId", roleId)], body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationRoleUsersRemove

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/roles/{roleId}/users/remove`.
    ///
    /// Needs the permission `authorization:grant:delete`.
    ///
    /// - Parameters:
    ///   - roleId: `roleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAuthorizationRoleUsersRemove(roleId: String, body: [String]) async throws(ApiError) -> [String] {
        try await client.send(Self.putAuthorizationRoleUsersRemove(roleId: roleId, body: body))
    }

    /// The call `PUT /api/v2/authorization/roles/{roleId}/users/remove`, ready to be sent.
    public static func putAuthorizationRoleUsersRemove(roleId: String, body: [String]) -> APICall<[String]> {
        APICall(
            "putAuthorizationRoleUsersRemove", .put, "/api/v2/authorization/roles/{roleId}/users/remove",
            parameters: [("roleId", roleId)], body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationRolesDefault

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/roles/default`.
    ///
    /// Needs the permission `authorization:role:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putAuthorizationRolesDefault(
        body: [DomainOrganizationRole]
    ) async throws(ApiError) -> OrganizationRoleEntityListing {
        try await client.send(Self.putAuthorizationRolesDefault(body: body))
    }

    /// The call `PUT /api/v2/authorization/roles/default`, ready to be sent.
    public static func putAuthorizationRolesDefault(
        body: [DomainOrganizationRole]
    ) -> APICall<OrganizationRoleEntityListing> {
        APICall("putAuthorizationRolesDefault", .put, "/api/v2/authorization/roles/default", body: .json(body.asJSON))
    }
}

// MARK: - putAuthorizationRolesSettings

extension AuthorizationApi {
    /// Calls `PUT /api/v2/authorization/roles/settings`.
    ///
    /// Needs one of the permissions `directory:organization:admin`, `authorization:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putAuthorizationRolesSettings(body: RoleSettings) async throws(ApiError) -> RoleSettings {
        try await client.send(Self.putAuthorizationRolesSettings(body: body))
    }

    /// The call `PUT /api/v2/authorization/roles/settings`, ready to be sent.
    public static func putAuthorizationRolesSettings(body: RoleSettings) -> APICall<RoleSettings> {
        APICall("putAuthorizationRolesSettings", .put, "/api/v2/authorization/roles/settings", body: .json(body.asJSON))
    }
}

// MARK: - putUserRoles

extension AuthorizationApi {
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
