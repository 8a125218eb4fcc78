// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Users Rules.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct UsersRulesApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteUsersRule

extension UsersRulesApi {
    /// Calls `DELETE /api/v2/users/rules/{ruleId}`.
    ///
    /// Needs the permission `users:rules:delete`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    public func deleteUsersRule(ruleId: String) async throws(ApiError) {
        try await client.send(Self.deleteUsersRule(ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/users/rules/{ruleId}`, ready to be sent.
    public static func deleteUsersRule(ruleId: String) -> APICall<Void> {
        APICall("deleteUsersRule", .delete, "/api/v2/users/rules/{ruleId}", parameters: [("ruleId", ruleId)])
    }
}

// MARK: - getUsersRule

extension UsersRulesApi {
    /// Calls `GET /api/v2/users/rules/{ruleId}`.
    ///
    /// Needs the permission `users:rules:view`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    public func getUsersRule(ruleId: String) async throws(ApiError) -> UsersRulesRule {
        try await client.send(Self.getUsersRule(ruleId: ruleId))
    }

    /// The call `GET /api/v2/users/rules/{ruleId}`, ready to be sent.
    public static func getUsersRule(ruleId: String) -> APICall<UsersRulesRule> {
        APICall("getUsersRule", .get, "/api/v2/users/rules/{ruleId}", parameters: [("ruleId", ruleId)])
    }
}

// MARK: - getUsersRuleDependentTypeId

extension UsersRulesApi {
    /// Calls `GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}`.
    ///
    /// Needs the permission `users:ruleDependents:view`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    ///   - ruleType: `ruleType` in the path.
    ///   - typeId: `typeId` in the path.
    public func getUsersRuleDependentTypeId(
        ruleId: String, ruleType: GetUsersRuleDependentTypeIdRuleType, typeId: String
    ) async throws(ApiError) -> UsersRulesDependent {
        try await client.send(Self.getUsersRuleDependentTypeId(ruleId: ruleId, ruleType: ruleType, typeId: typeId))
    }

    /// The call `GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}`, ready to be sent.
    public static func getUsersRuleDependentTypeId(
        ruleId: String, ruleType: GetUsersRuleDependentTypeIdRuleType, typeId: String
    ) -> APICall<UsersRulesDependent> {
        APICall(
            "getUsersRuleDependentTypeId", .get, "/api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}",
            parameters: [("ruleId", ruleId), ("ruleType", ruleType), ("typeId", typeId)])
    }
}

// MARK: - getUsersRuleDependents

extension UsersRulesApi {
    /// Calls `GET /api/v2/users/rules/{ruleId}/dependents`.
    ///
    /// Needs the permission `users:ruleDependents:view`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `descending`.
    public func getUsersRuleDependents(
        ruleId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUsersRuleDependentsSortOrder? = nil
    ) async throws(ApiError) -> UsersRulesDependentList {
        try await client.send(
            Self.getUsersRuleDependents(
                ruleId: ruleId, pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/users/rules/{ruleId}/dependents`, ready to be sent.
    public static func getUsersRuleDependents(
        ruleId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortOrder: GetUsersRuleDependentsSortOrder? = nil
    ) -> APICall<UsersRulesDependentList> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getUsersRuleDependents", .get, "/api/v2/users/rules/{ruleId}/dependents", parameters: [("ruleId", ruleId)],
            query: queryParameters)
    }
}

// MARK: - getUsersRules

extension UsersRulesApi {
    /// Calls `GET /api/v2/users/rules`.
    ///
    /// Needs the permission `users:rules:view`.
    ///
    /// - Parameters:
    ///   - types: `types` in the query, once for each element.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - expand: `expand` in the query, once for each element.
    ///   - enabled: `enabled` in the query.
    ///   - searchTerm: `searchTerm` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    public func getUsersRules(
        types: [GetUsersRulesTypes], pageNumber: Int? = nil, pageSize: Int? = nil, expand: [GetUsersRulesExpand]? = nil,
        enabled: Bool? = nil, searchTerm: String? = nil, sortOrder: GetUsersRulesSortOrder? = nil
    ) async throws(ApiError) -> UsersRulesRuleList {
        try await client.send(
            Self.getUsersRules(
                types: types, pageNumber: pageNumber, pageSize: pageSize, expand: expand, enabled: enabled,
                searchTerm: searchTerm, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/users/rules`, ready to be sent.
    public static func getUsersRules(
        types: [GetUsersRulesTypes], pageNumber: Int? = nil, pageSize: Int? = nil, expand: [GetUsersRulesExpand]? = nil,
        enabled: Bool? = nil, searchTerm: String? = nil, sortOrder: GetUsersRulesSortOrder? = nil
    ) -> APICall<UsersRulesRuleList> {
        var queryParameters = QueryParameters()
        queryParameters.add("types", types)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        queryParameters.add("enabled", enabled)
        queryParameters.add("searchTerm", searchTerm)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getUsersRules", .get, "/api/v2/users/rules", query: queryParameters)
    }
}

// MARK: - getUsersRulesSetting

extension UsersRulesApi {
    /// Calls `GET /api/v2/users/rules/settings/{ruleType}`.
    ///
    /// Needs the permission `users:rules:view`.
    ///
    /// - Parameters:
    ///   - ruleType: `ruleType` in the path.
    public func getUsersRulesSetting(
        ruleType: GetUsersRulesSettingRuleType
    ) async throws(ApiError) -> UsersRulesRuleSettings {
        try await client.send(Self.getUsersRulesSetting(ruleType: ruleType))
    }

    /// The call `GET /api/v2/users/rules/settings/{ruleType}`, ready to be sent.
    public static func getUsersRulesSetting(ruleType: GetUsersRulesSettingRuleType) -> APICall<UsersRulesRuleSettings> {
        APICall(
            "getUsersRulesSetting", .get, "/api/v2/users/rules/settings/{ruleType}",
            parameters: [("ruleType", ruleType)])
    }
}

// MARK: - patchUsersRule

extension UsersRulesApi {
    /// Calls `PATCH /api/v2/users/rules/{ruleId}`.
    ///
    /// Needs the permission `users:rules:edit`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchUsersRule(
        ruleId: String, body: UsersRulesUpdateRuleRequest
    ) async throws(ApiError) -> UsersRulesRule {
        try await client.send(Self.patchUsersRule(ruleId: ruleId, body: body))
    }

    /// The call `PATCH /api/v2/users/rules/{ruleId}`, ready to be sent.
    public static func patchUsersRule(ruleId: String, body: UsersRulesUpdateRuleRequest) -> APICall<UsersRulesRule> {
        APICall(
            "patchUsersRule", .patch, "/api/v2/users/rules/{ruleId}", parameters: [("ruleId", ruleId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postUsersRules

extension UsersRulesApi {
    /// Calls `POST /api/v2/users/rules`.
    ///
    /// Needs the permission `users:rules:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postUsersRules(body: UsersRulesCreateRuleRequest) async throws(ApiError) -> UsersRulesRule {
        try await client.send(Self.postUsersRules(body: body))
    }

    /// The call `POST /api/v2/users/rules`, ready to be sent.
    public static func postUsersRules(body: UsersRulesCreateRuleRequest) -> APICall<UsersRulesRule> {
        APICall("postUsersRules", .post, "/api/v2/users/rules", body: .json(body.asJSON))
    }
}

// MARK: - postUsersRulesQuery

extension UsersRulesApi {
    /// Calls `POST /api/v2/users/rules/query`.
    ///
    /// Needs the permission `users:ruleUsers:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    @discardableResult
    public func postUsersRulesQuery(
        body: UsersRulesQueryRuleRequest, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> UsersRulesQueryResponse {
        try await client.send(Self.postUsersRulesQuery(body: body, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `POST /api/v2/users/rules/query`, ready to be sent.
    public static func postUsersRulesQuery(
        body: UsersRulesQueryRuleRequest, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<UsersRulesQueryResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "postUsersRulesQuery", .post, "/api/v2/users/rules/query", query: queryParameters, body: .json(body.asJSON))
    }
}
