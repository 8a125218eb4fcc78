// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Organization.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct OrganizationApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - getFieldconfig

extension OrganizationApi {
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

// MARK: - getOrganizationsAuthenticationSettings

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/authentication/settings`.
    ///
    /// Needs the permission `directory:organization:admin`.
    public func getOrganizationsAuthenticationSettings() async throws(ApiError) -> OrgAuthSettings {
        try await client.send(Self.getOrganizationsAuthenticationSettings())
    }

    /// The call `GET /api/v2/organizations/authentication/settings`, ready to be sent.
    public static func getOrganizationsAuthenticationSettings() -> APICall<OrgAuthSettings> {
        APICall("getOrganizationsAuthenticationSettings", .get, "/api/v2/organizations/authentication/settings")
    }
}

// MARK: - getOrganizationsEmbeddedintegration

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/embeddedintegration`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    public func getOrganizationsEmbeddedintegration() async throws(ApiError) -> EmbeddedIntegration {
        try await client.send(Self.getOrganizationsEmbeddedintegration())
    }

    /// The call `GET /api/v2/organizations/embeddedintegration`, ready to be sent.
    public static func getOrganizationsEmbeddedintegration() -> APICall<EmbeddedIntegration> {
        APICall("getOrganizationsEmbeddedintegration", .get, "/api/v2/organizations/embeddedintegration")
    }
}

// MARK: - getOrganizationsIpaddressauthentication

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/ipaddressauthentication`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// Deprecated: the platform may drop it.
    public func getOrganizationsIpaddressauthentication() async throws(ApiError) -> IpAddressAuthentication {
        try await client.send(Self.getOrganizationsIpaddressauthentication())
    }

    /// The call `GET /api/v2/organizations/ipaddressauthentication`, ready to be sent.
    public static func getOrganizationsIpaddressauthentication() -> APICall<IpAddressAuthentication> {
        APICall("getOrganizationsIpaddressauthentication", .get, "/api/v2/organizations/ipaddressauthentication")
    }
}

// MARK: - getOrganizationsLimitsChangerequest

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/changerequests/{requestId}`.
    ///
    /// Needs the permission `limits:organization:view`.
    ///
    /// - Parameters:
    ///   - requestId: `requestId` in the path.
    public func getOrganizationsLimitsChangerequest(
        requestId: String
    ) async throws(ApiError) -> LimitChangeRequestDetails {
        try await client.send(Self.getOrganizationsLimitsChangerequest(requestId: requestId))
    }

    /// The call `GET /api/v2/organizations/limits/changerequests/{requestId}`, ready to be sent.
    public static func getOrganizationsLimitsChangerequest(requestId: String) -> APICall<LimitChangeRequestDetails> {
        APICall(
            "getOrganizationsLimitsChangerequest", .get, "/api/v2/organizations/limits/changerequests/{requestId}",
            parameters: [("requestId", requestId)])
    }
}

// MARK: - getOrganizationsLimitsChangerequests

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/changerequests`.
    ///
    /// Needs the permission `limits:organization:view`.
    ///
    /// - Parameters:
    ///   - after: `after` in the query.
    ///   - before: `before` in the query.
    ///   - status: `status` in the query.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - expand: `expand` in the query, once for each element.
    public func getOrganizationsLimitsChangerequests(
        after: Int? = nil, before: Int? = nil, status: GetOrganizationsLimitsChangerequestsStatus? = nil,
        pageSize: Int? = nil, expand: [GetOrganizationsLimitsChangerequestsExpand]? = nil
    ) async throws(ApiError) -> LimitChangeRequestsEntityListing {
        try await client.send(
            Self.getOrganizationsLimitsChangerequests(
                after: after, before: before, status: status, pageSize: pageSize, expand: expand))
    }

    /// The call `GET /api/v2/organizations/limits/changerequests`, ready to be sent.
    public static func getOrganizationsLimitsChangerequests(
        after: Int? = nil, before: Int? = nil, status: GetOrganizationsLimitsChangerequestsStatus? = nil,
        pageSize: Int? = nil, expand: [GetOrganizationsLimitsChangerequestsExpand]? = nil
    ) -> APICall<LimitChangeRequestsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("after", after)
        queryParameters.add("before", before)
        queryParameters.add("status", status)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("expand", expand)
        return APICall(
            "getOrganizationsLimitsChangerequests", .get, "/api/v2/organizations/limits/changerequests",
            query: queryParameters)
    }
}

// MARK: - getOrganizationsLimitsDocs

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/docs`.
    ///
    /// Needs no permission.
    public func getOrganizationsLimitsDocs() async throws(ApiError) -> LimitDocumentation {
        try await client.send(Self.getOrganizationsLimitsDocs())
    }

    /// The call `GET /api/v2/organizations/limits/docs`, ready to be sent.
    public static func getOrganizationsLimitsDocs() -> APICall<LimitDocumentation> {
        APICall("getOrganizationsLimitsDocs", .get, "/api/v2/organizations/limits/docs")
    }
}

// MARK: - getOrganizationsLimitsDocsFreetrial

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/docs/freetrial`.
    ///
    /// Needs no permission.
    public func getOrganizationsLimitsDocsFreetrial() async throws(ApiError) -> FreeTrialLimitDocs {
        try await client.send(Self.getOrganizationsLimitsDocsFreetrial())
    }

    /// The call `GET /api/v2/organizations/limits/docs/freetrial`, ready to be sent.
    public static func getOrganizationsLimitsDocsFreetrial() -> APICall<FreeTrialLimitDocs> {
        APICall("getOrganizationsLimitsDocsFreetrial", .get, "/api/v2/organizations/limits/docs/freetrial")
    }
}

// MARK: - getOrganizationsLimitsNamespace

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/namespaces/{namespaceName}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - namespaceName: `namespaceName` in the path.
    public func getOrganizationsLimitsNamespace(namespaceName: String) async throws(ApiError) -> LimitsEntityListing {
        try await client.send(Self.getOrganizationsLimitsNamespace(namespaceName: namespaceName))
    }

    /// The call `GET /api/v2/organizations/limits/namespaces/{namespaceName}`, ready to be sent.
    public static func getOrganizationsLimitsNamespace(namespaceName: String) -> APICall<LimitsEntityListing> {
        APICall(
            "getOrganizationsLimitsNamespace", .get, "/api/v2/organizations/limits/namespaces/{namespaceName}",
            parameters: [("namespaceName", namespaceName)])
    }
}

// MARK: - getOrganizationsLimitsNamespaceDefaults

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - namespaceName: `namespaceName` in the path.
    public func getOrganizationsLimitsNamespaceDefaults(
        namespaceName: String
    ) async throws(ApiError) -> LimitsEntityListing {
        try await client.send(Self.getOrganizationsLimitsNamespaceDefaults(namespaceName: namespaceName))
    }

    /// The call `GET /api/v2/organizations/limits/namespaces/{namespaceName}/defaults`, ready to be sent.
    public static func getOrganizationsLimitsNamespaceDefaults(namespaceName: String) -> APICall<LimitsEntityListing> {
        APICall(
            "getOrganizationsLimitsNamespaceDefaults", .get,
            "/api/v2/organizations/limits/namespaces/{namespaceName}/defaults",
            parameters: [("namespaceName", namespaceName)])
    }
}

// MARK: - getOrganizationsLimitsNamespaces

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/limits/namespaces`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `100`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getOrganizationsLimitsNamespaces(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> JSON {
        try await client.send(Self.getOrganizationsLimitsNamespaces(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/organizations/limits/namespaces`, ready to be sent.
    public static func getOrganizationsLimitsNamespaces(pageSize: Int? = nil, pageNumber: Int? = nil) -> APICall<JSON> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall(
            "getOrganizationsLimitsNamespaces", .get, "/api/v2/organizations/limits/namespaces", query: queryParameters)
    }
}

// MARK: - getOrganizationsMe

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/me`.
    ///
    /// Needs no permission.
    public func getOrganizationsMe() async throws(ApiError) -> Organization {
        try await client.send(Self.getOrganizationsMe())
    }

    /// The call `GET /api/v2/organizations/me`, ready to be sent.
    public static func getOrganizationsMe() -> APICall<Organization> {
        APICall("getOrganizationsMe", .get, "/api/v2/organizations/me")
    }
}

// MARK: - getOrganizationsWhitelist

extension OrganizationApi {
    /// Calls `GET /api/v2/organizations/whitelist`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    public func getOrganizationsWhitelist() async throws(ApiError) -> OrgWhitelistSettings {
        try await client.send(Self.getOrganizationsWhitelist())
    }

    /// The call `GET /api/v2/organizations/whitelist`, ready to be sent.
    public static func getOrganizationsWhitelist() -> APICall<OrgWhitelistSettings> {
        APICall("getOrganizationsWhitelist", .get, "/api/v2/organizations/whitelist")
    }
}

// MARK: - patchOrganizationsAuthenticationSettings

extension OrganizationApi {
    /// Calls `PATCH /api/v2/organizations/authentication/settings`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func patchOrganizationsAuthenticationSettings(
        body: OrgAuthSettings
    ) async throws(ApiError) -> OrgAuthSettings {
        try await client.send(Self.patchOrganizationsAuthenticationSettings(body: body))
    }

    /// The call `PATCH /api/v2/organizations/authentication/settings`, ready to be sent.
    public static func patchOrganizationsAuthenticationSettings(body: OrgAuthSettings) -> APICall<OrgAuthSettings> {
        APICall(
            "patchOrganizationsAuthenticationSettings", .patch, "/api/v2/organizations/authentication/settings",
            body: .json(body.asJSON))
    }
}

// MARK: - patchOrganizationsFeature

extension OrganizationApi {
    /// Calls `PATCH /api/v2/organizations/features/{featureName}`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - featureName: `featureName` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchOrganizationsFeature(
        featureName: PatchOrganizationsFeatureFeatureName, body: FeatureState
    ) async throws(ApiError) -> OrganizationFeatures {
        try await client.send(Self.patchOrganizationsFeature(featureName: featureName, body: body))
    }

    /// The call `PATCH /api/v2/organizations/features/{featureName}`, ready to be sent.
    public static func patchOrganizationsFeature(
        featureName: PatchOrganizationsFeatureFeatureName, body: FeatureState
    ) -> APICall<OrganizationFeatures> {
        APICall(
            "patchOrganizationsFeature", .patch, "/api/v2/organizations/features/{featureName}",
            parameters: [("featureName", featureName)], body: .json(body.asJSON))
    }
}

// MARK: - putOrganizationsEmbeddedintegration

extension OrganizationApi {
    /// Calls `PUT /api/v2/organizations/embeddedintegration`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putOrganizationsEmbeddedintegration(
        body: EmbeddedIntegration
    ) async throws(ApiError) -> EmbeddedIntegration {
        try await client.send(Self.putOrganizationsEmbeddedintegration(body: body))
    }

    /// The call `PUT /api/v2/organizations/embeddedintegration`, ready to be sent.
    public static func putOrganizationsEmbeddedintegration(body: EmbeddedIntegration) -> APICall<EmbeddedIntegration> {
        APICall(
            "putOrganizationsEmbeddedintegration", .put, "/api/v2/organizations/embeddedintegration",
            body: .json(body.asJSON))
    }
}

// MARK: - putOrganizationsIpaddressauthentication

extension OrganizationApi {
    /// Calls `PUT /api/v2/organizations/ipaddressauthentication`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putOrganizationsIpaddressauthentication(
        body: IpAddressAuthentication
    ) async throws(ApiError) -> IpAddressAuthentication {
        try await client.send(Self.putOrganizationsIpaddressauthentication(body: body))
    }

    /// The call `PUT /api/v2/organizations/ipaddressauthentication`, ready to be sent.
    public static func putOrganizationsIpaddressauthentication(
        body: IpAddressAuthentication
    ) -> APICall<IpAddressAuthentication> {
        APICall(
            "putOrganizationsIpaddressauthentication", .put, "/api/v2/organizations/ipaddressauthentication",
            body: .json(body.asJSON))
    }
}

// MARK: - putOrganizationsMe

extension OrganizationApi {
    /// Calls `PUT /api/v2/organizations/me`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putOrganizationsMe(body: Organization? = nil) async throws(ApiError) -> Organization {
        try await client.send(Self.putOrganizationsMe(body: body))
    }

    /// The call `PUT /api/v2/organizations/me`, ready to be sent.
    public static func putOrganizationsMe(body: Organization? = nil) -> APICall<Organization> {
        APICall("putOrganizationsMe", .put, "/api/v2/organizations/me", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putOrganizationsWhitelist

extension OrganizationApi {
    /// Calls `PUT /api/v2/organizations/whitelist`.
    ///
    /// Needs the permission `directory:organization:admin`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putOrganizationsWhitelist(body: OrgWhitelistSettings) async throws(ApiError) -> OrgWhitelistSettings {
        try await client.send(Self.putOrganizationsWhitelist(body: body))
    }

    /// The call `PUT /api/v2/organizations/whitelist`, ready to be sent.
    public static func putOrganizationsWhitelist(body: OrgWhitelistSettings) -> APICall<OrgWhitelistSettings> {
        APICall("putOrganizationsWhitelist", .put, "/api/v2/organizations/whitelist", body: .json(body.asJSON))
    }
}
