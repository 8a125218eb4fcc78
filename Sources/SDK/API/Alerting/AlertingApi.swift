// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Alerting.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct AlertingApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteAlertingAlert

extension AlertingApi {
    /// Calls `DELETE /api/v2/alerting/alerts/{alertId}`.
    ///
    /// Needs the permission `alerting:alert:delete`.
    ///
    /// - Parameters:
    ///   - alertId: `alertId` in the path.
    public func deleteAlertingAlert(alertId: String) async throws(ApiError) {
        try await client.send(Self.deleteAlertingAlert(alertId: alertId))
    }

    /// The call `DELETE /api/v2/alerting/alerts/{alertId}`, ready to be sent.
    public static func deleteAlertingAlert(alertId: String) -> APICall<Void> {
        APICall("deleteAlertingAlert", .delete, "/api/v2/alerting/alerts/{alertId}", parameters: [("alertId", alertId)])
    }
}

// MARK: - deleteAlertingAlertsAll

extension AlertingApi {
    /// Calls `DELETE /api/v2/alerting/alerts/all`.
    ///
    /// Needs the permission `alerting:alert:edit`.
    @discardableResult
    public func deleteAlertingAlertsAll() async throws(ApiError) -> JSON {
        try await client.send(Self.deleteAlertingAlertsAll())
    }

    /// The call `DELETE /api/v2/alerting/alerts/all`, ready to be sent.
    public static func deleteAlertingAlertsAll() -> APICall<JSON> {
        APICall("deleteAlertingAlertsAll", .delete, "/api/v2/alerting/alerts/all")
    }
}

// MARK: - deleteAlertingRule

extension AlertingApi {
    /// Calls `DELETE /api/v2/alerting/rules/{ruleId}`.
    ///
    /// Needs the permission `alerting:rule:delete`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    public func deleteAlertingRule(ruleId: String) async throws(ApiError) {
        try await client.send(Self.deleteAlertingRule(ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/alerting/rules/{ruleId}`, ready to be sent.
    public static func deleteAlertingRule(ruleId: String) -> APICall<Void> {
        APICall("deleteAlertingRule", .delete, "/api/v2/alerting/rules/{ruleId}", parameters: [("ruleId", ruleId)])
    }
}

// MARK: - getAlertingAlert

extension AlertingApi {
    /// Calls `GET /api/v2/alerting/alerts/{alertId}`.
    ///
    /// Needs the permission `alerting:alert:view`.
    ///
    /// - Parameters:
    ///   - alertId: `alertId` in the path.
    public func getAlertingAlert(alertId: String) async throws(ApiError) -> CommonAlert {
        try await client.send(Self.getAlertingAlert(alertId: alertId))
    }

    /// The call `GET /api/v2/alerting/alerts/{alertId}`, ready to be sent.
    public static func getAlertingAlert(alertId: String) -> APICall<CommonAlert> {
        APICall("getAlertingAlert", .get, "/api/v2/alerting/alerts/{alertId}", parameters: [("alertId", alertId)])
    }
}

// MARK: - getAlertingRule

extension AlertingApi {
    /// Calls `GET /api/v2/alerting/rules/{ruleId}`.
    ///
    /// Needs the permission `alerting:rule:view`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    public func getAlertingRule(ruleId: String) async throws(ApiError) -> CommonRule {
        try await client.send(Self.getAlertingRule(ruleId: ruleId))
    }

    /// The call `GET /api/v2/alerting/rules/{ruleId}`, ready to be sent.
    public static func getAlertingRule(ruleId: String) -> APICall<CommonRule> {
        APICall("getAlertingRule", .get, "/api/v2/alerting/rules/{ruleId}", parameters: [("ruleId", ruleId)])
    }
}

// MARK: - patchAlertingAlert

extension AlertingApi {
    /// Calls `PATCH /api/v2/alerting/alerts/{alertId}`.
    ///
    /// Needs the permission `alerting:alert:edit`.
    ///
    /// - Parameters:
    ///   - alertId: `alertId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchAlertingAlert(alertId: String, body: AlertRequest? = nil) async throws(ApiError) -> CommonAlert {
        try await client.send(Self.patchAlertingAlert(alertId: alertId, body: body))
    }

    /// The call `PATCH /api/v2/alerting/alerts/{alertId}`, ready to be sent.
    public static func patchAlertingAlert(alertId: String, body: AlertRequest? = nil) -> APICall<CommonAlert> {
        APICall(
            "patchAlertingAlert", .patch, "/api/v2/alerting/alerts/{alertId}", parameters: [("alertId", alertId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchAlertingAlertsAll

extension AlertingApi {
    /// Calls `PATCH /api/v2/alerting/alerts/all`.
    ///
    /// Needs the permission `alerting:alert:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchAlertingAlertsAll(body: CommonAllAlertUpdateRequest? = nil) async throws(ApiError) -> JSON {
        try await client.send(Self.patchAlertingAlertsAll(body: body))
    }

    /// The call `PATCH /api/v2/alerting/alerts/all`, ready to be sent.
    public static func patchAlertingAlertsAll(body: CommonAllAlertUpdateRequest? = nil) -> APICall<JSON> {
        APICall(
            "patchAlertingAlertsAll", .patch, "/api/v2/alerting/alerts/all",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - patchAlertingAlertsBulk

extension AlertingApi {
    /// Calls `PATCH /api/v2/alerting/alerts/bulk`.
    ///
    /// Needs the permission `alerting:alert:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchAlertingAlertsBulk(body: CommonAlertBulkUpdateRequest) async throws(ApiError) -> BulkResponse {
        try await client.send(Self.patchAlertingAlertsBulk(body: body))
    }

    /// The call `PATCH /api/v2/alerting/alerts/bulk`, ready to be sent.
    public static func patchAlertingAlertsBulk(body: CommonAlertBulkUpdateRequest) -> APICall<BulkResponse> {
        APICall("patchAlertingAlertsBulk", .patch, "/api/v2/alerting/alerts/bulk", body: .json(body.asJSON))
    }
}

// MARK: - patchAlertingRulesBulk

extension AlertingApi {
    /// Calls `PATCH /api/v2/alerting/rules/bulk`.
    ///
    /// Needs the permission `alerting:rule:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchAlertingRulesBulk(
        body: CommonRuleBulkUpdateNotificationsRequest
    ) async throws(ApiError) -> BulkResponse {
        try await client.send(Self.patchAlertingRulesBulk(body: body))
    }

    /// The call `PATCH /api/v2/alerting/rules/bulk`, ready to be sent.
    public static func patchAlertingRulesBulk(body: CommonRuleBulkUpdateNotificationsRequest) -> APICall<BulkResponse> {
        APICall("patchAlertingRulesBulk", .patch, "/api/v2/alerting/rules/bulk", body: .json(body.asJSON))
    }
}

// MARK: - postAlertingAlertsQuery

extension AlertingApi {
    /// Calls `POST /api/v2/alerting/alerts/query`.
    ///
    /// Needs the permission `alerting:alert:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAlertingAlertsQuery(body: GetAlertQuery? = nil) async throws(ApiError) -> AlertListing {
        try await client.send(Self.postAlertingAlertsQuery(body: body))
    }

    /// The call `POST /api/v2/alerting/alerts/query`, ready to be sent.
    public static func postAlertingAlertsQuery(body: GetAlertQuery? = nil) -> APICall<AlertListing> {
        APICall(
            "postAlertingAlertsQuery", .post, "/api/v2/alerting/alerts/query",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postAlertingRules

extension AlertingApi {
    /// Calls `POST /api/v2/alerting/rules`.
    ///
    /// Needs the permission `alerting:rule:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAlertingRules(body: CommonRule) async throws(ApiError) -> CommonRule {
        try await client.send(Self.postAlertingRules(body: body))
    }

    /// The call `POST /api/v2/alerting/rules`, ready to be sent.
    public static func postAlertingRules(body: CommonRule) -> APICall<CommonRule> {
        APICall("postAlertingRules", .post, "/api/v2/alerting/rules", body: .json(body.asJSON))
    }
}

// MARK: - postAlertingRulesBulkRemove

extension AlertingApi {
    /// Calls `POST /api/v2/alerting/rules/bulk/remove`.
    ///
    /// Needs the permission `alerting:rule:delete`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAlertingRulesBulkRemove(body: CommonRuleBulkDeleteRequest) async throws(ApiError) -> BulkResponse {
        try await client.send(Self.postAlertingRulesBulkRemove(body: body))
    }

    /// The call `POST /api/v2/alerting/rules/bulk/remove`, ready to be sent.
    public static func postAlertingRulesBulkRemove(body: CommonRuleBulkDeleteRequest) -> APICall<BulkResponse> {
        APICall("postAlertingRulesBulkRemove", .post, "/api/v2/alerting/rules/bulk/remove", body: .json(body.asJSON))
    }
}

// MARK: - postAlertingRulesQuery

extension AlertingApi {
    /// Calls `POST /api/v2/alerting/rules/query`.
    ///
    /// Needs the permission `alerting:rule:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postAlertingRulesQuery(body: GetRulesQuery? = nil) async throws(ApiError) -> CommonRuleContainer {
        try await client.send(Self.postAlertingRulesQuery(body: body))
    }

    /// The call `POST /api/v2/alerting/rules/query`, ready to be sent.
    public static func postAlertingRulesQuery(body: GetRulesQuery? = nil) -> APICall<CommonRuleContainer> {
        APICall(
            "postAlertingRulesQuery", .post, "/api/v2/alerting/rules/query",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putAlertingAlert

extension AlertingApi {
    /// Calls `PUT /api/v2/alerting/alerts/{alertId}`.
    ///
    /// Needs the permission `alerting:alert:edit`.
    ///
    /// - Parameters:
    ///   - alertId: `alertId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAlertingAlert(
        alertId: String, body: AlertingUnreadStatus? = nil
    ) async throws(ApiError) -> AlertingUnreadStatus {
        try await client.send(Self.putAlertingAlert(alertId: alertId, body: body))
    }

    /// The call `PUT /api/v2/alerting/alerts/{alertId}`, ready to be sent.
    public static func putAlertingAlert(
        alertId: String, body: AlertingUnreadStatus? = nil
    ) -> APICall<AlertingUnreadStatus> {
        APICall(
            "putAlertingAlert", .put, "/api/v2/alerting/alerts/{alertId}", parameters: [("alertId", alertId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putAlertingRule

extension AlertingApi {
    /// Calls `PUT /api/v2/alerting/rules/{ruleId}`.
    ///
    /// Needs the permission `alerting:rule:edit`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putAlertingRule(ruleId: String, body: ModifiableRuleProperties) async throws(ApiError) -> CommonRule {
        try await client.send(Self.putAlertingRule(ruleId: ruleId, body: body))
    }

    /// The call `PUT /api/v2/alerting/rules/{ruleId}`, ready to be sent.
    public static func putAlertingRule(ruleId: String, body: ModifiableRuleProperties) -> APICall<CommonRule> {
        APICall(
            "putAlertingRule", .put, "/api/v2/alerting/rules/{ruleId}", parameters: [("ruleId", ruleId)],
            body: .json(body.asJSON))
    }
}
