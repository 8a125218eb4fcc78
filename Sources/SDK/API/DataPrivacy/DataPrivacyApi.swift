// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Data Privacy.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct DataPrivacyApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteDataprivacyMaskingrule

extension DataPrivacyApi {
    /// Calls `DELETE /api/v2/dataprivacy/maskingrules/{ruleId}`.
    ///
    /// Needs the permission `dataprivacy:maskingrule:delete`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    public func deleteDataprivacyMaskingrule(ruleId: String) async throws(ApiError) {
        try await client.send(Self.deleteDataprivacyMaskingrule(ruleId: ruleId))
    }

    /// The call `DELETE /api/v2/dataprivacy/maskingrules/{ruleId}`, ready to be sent.
    public static func deleteDataprivacyMaskingrule(ruleId: String) -> APICall<Void> {
        APICall(
            "deleteDataprivacyMaskingrule", .delete, "/api/v2/dataprivacy/maskingrules/{ruleId}",
            parameters: [("ruleId", ruleId)])
    }
}

// MARK: - getDataprivacyMaskingrule

extension DataPrivacyApi {
    /// Calls `GET /api/v2/dataprivacy/maskingrules/{ruleId}`.
    ///
    /// Needs the permission `dataprivacy:maskingrule:view`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    public func getDataprivacyMaskingrule(ruleId: String) async throws(ApiError) -> MaskingRule {
        try await client.send(Self.getDataprivacyMaskingrule(ruleId: ruleId))
    }

    /// The call `GET /api/v2/dataprivacy/maskingrules/{ruleId}`, ready to be sent.
    public static func getDataprivacyMaskingrule(ruleId: String) -> APICall<MaskingRule> {
        APICall(
            "getDataprivacyMaskingrule", .get, "/api/v2/dataprivacy/maskingrules/{ruleId}",
            parameters: [("ruleId", ruleId)])
    }
}

// MARK: - getDataprivacyMaskingrules

extension DataPrivacyApi {
    /// Calls `GET /api/v2/dataprivacy/maskingrules`.
    ///
    /// Needs the permission `dataprivacy:maskingrule:view`.
    public func getDataprivacyMaskingrules() async throws(ApiError) -> MaskingRuleListing {
        try await client.send(Self.getDataprivacyMaskingrules())
    }

    /// The call `GET /api/v2/dataprivacy/maskingrules`, ready to be sent.
    public static func getDataprivacyMaskingrules() -> APICall<MaskingRuleListing> {
        APICall("getDataprivacyMaskingrules", .get, "/api/v2/dataprivacy/maskingrules")
    }
}

// MARK: - patchDataprivacyMaskingrule

extension DataPrivacyApi {
    /// Calls `PATCH /api/v2/dataprivacy/maskingrules/{ruleId}`.
    ///
    /// Needs the permission `dataprivacy:maskingrule:edit`.
    ///
    /// - Parameters:
    ///   - ruleId: `ruleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchDataprivacyMaskingrule(
        ruleId: String, body: MaskingRule? = nil
    ) async throws(ApiError) -> MaskingRule {
        try await client.send(Self.patchDataprivacyMaskingrule(ruleId: ruleId, body: body))
    }

    /// The call `PATCH /api/v2/dataprivacy/maskingrules/{ruleId}`, ready to be sent.
    public static func patchDataprivacyMaskingrule(ruleId: String, body: MaskingRule? = nil) -> APICall<MaskingRule> {
        APICall(
            "patchDataprivacyMaskingrule", .patch, "/api/v2/dataprivacy/maskingrules/{ruleId}",
            parameters: [("ruleId", ruleId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postDataprivacyMaskingrules

extension DataPrivacyApi {
    /// Calls `POST /api/v2/dataprivacy/maskingrules`.
    ///
    /// Needs the permission `dataprivacy:maskingrule:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postDataprivacyMaskingrules(body: MaskingRule) async throws(ApiError) -> MaskingRule {
        try await client.send(Self.postDataprivacyMaskingrules(body: body))
    }

    /// The call `POST /api/v2/dataprivacy/maskingrules`, ready to be sent.
    public static func postDataprivacyMaskingrules(body: MaskingRule) -> APICall<MaskingRule> {
        APICall("postDataprivacyMaskingrules", .post, "/api/v2/dataprivacy/maskingrules", body: .json(body.asJSON))
    }
}

// MARK: - postDataprivacyMaskingrulesValidate

extension DataPrivacyApi {
    /// Calls `POST /api/v2/dataprivacy/maskingrules/validate`.
    ///
    /// Needs the permission `dataprivacy:maskingrule:execute`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postDataprivacyMaskingrulesValidate(
        body: MaskingRuleValidateRequest
    ) async throws(ApiError) -> MaskingRuleValidateResponse {
        try await client.send(Self.postDataprivacyMaskingrulesValidate(body: body))
    }

    /// The call `POST /api/v2/dataprivacy/maskingrules/validate`, ready to be sent.
    public static func postDataprivacyMaskingrulesValidate(
        body: MaskingRuleValidateRequest
    ) -> APICall<MaskingRuleValidateResponse> {
        APICall(
            "postDataprivacyMaskingrulesValidate", .post, "/api/v2/dataprivacy/maskingrules/validate",
            body: .json(body.asJSON))
    }
}
