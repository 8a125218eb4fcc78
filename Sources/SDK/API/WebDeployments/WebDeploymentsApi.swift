// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The operations of the tag Web Deployments.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct WebDeploymentsApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteWebdeploymentsConfiguration

extension WebDeploymentsApi {
    /// Calls `DELETE /api/v2/webdeployments/configurations/{configurationId}`.
    ///
    /// Needs the permission `webDeployments:configuration:delete`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    public func deleteWebdeploymentsConfiguration(configurationId: String) async throws(ApiError) {
        try await client.send(Self.deleteWebdeploymentsConfiguration(configurationId: configurationId))
    }

    /// The call `DELETE /api/v2/webdeployments/configurations/{configurationId}`, ready to be sent.
    public static func deleteWebdeploymentsConfiguration(configurationId: String) -> APICall<Void> {
        APICall(
            "deleteWebdeploymentsConfiguration", .delete, "/api/v2/webdeployments/configurations/{configurationId}",
            parameters: [("configurationId", configurationId)])
    }
}

// MARK: - deleteWebdeploymentsDeployment

extension WebDeploymentsApi {
    /// Calls `DELETE /api/v2/webdeployments/deployments/{deploymentId}`.
    ///
    /// Needs the permission `webDeployments:deployment:delete`.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    public func deleteWebdeploymentsDeployment(deploymentId: String) async throws(ApiError) {
        try await client.send(Self.deleteWebdeploymentsDeployment(deploymentId: deploymentId))
    }

    /// The call `DELETE /api/v2/webdeployments/deployments/{deploymentId}`, ready to be sent.
    public static func deleteWebdeploymentsDeployment(deploymentId: String) -> APICall<Void> {
        APICall(
            "deleteWebdeploymentsDeployment", .delete, "/api/v2/webdeployments/deployments/{deploymentId}",
            parameters: [("deploymentId", deploymentId)])
    }
}

// MARK: - deleteWebdeploymentsDeploymentCobrowseSessionId

extension WebDeploymentsApi {
    /// Calls `DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - sessionId: `sessionId` in the path.
    @discardableResult
    public func deleteWebdeploymentsDeploymentCobrowseSessionId(
        deploymentId: String, sessionId: String
    ) async throws(ApiError) -> JSON {
        try await client.send(
            Self.deleteWebdeploymentsDeploymentCobrowseSessionId(deploymentId: deploymentId, sessionId: sessionId))
    }

    /// The call `DELETE /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`, ready to be sent.
    public static func deleteWebdeploymentsDeploymentCobrowseSessionId(
        deploymentId: String, sessionId: String
    ) -> APICall<JSON> {
        APICall(
            "deleteWebdeploymentsDeploymentCobrowseSessionId", .delete,
            "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}",
            parameters: [("deploymentId", deploymentId), ("sessionId", sessionId)])
    }
}

// MARK: - deleteWebdeploymentsTokenRevoke

extension WebDeploymentsApi {
    /// Calls `DELETE /api/v2/webdeployments/token/revoke`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - xJourneySessionId: the header field `X-Journey-Session-Id`.
    ///   - xJourneySessionType: the header field `X-Journey-Session-Type`.
    public func deleteWebdeploymentsTokenRevoke(
        xJourneySessionId: String? = nil, xJourneySessionType: String? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteWebdeploymentsTokenRevoke(
                xJourneySessionId: xJourneySessionId, xJourneySessionType: xJourneySessionType))
    }

    /// The call `DELETE /api/v2/webdeployments/token/revoke`, ready to be sent.
    public static func deleteWebdeploymentsTokenRevoke(
        xJourneySessionId: String? = nil, xJourneySessionType: String? = nil
    ) -> APICall<Void> {
        var call = APICall<Void>("deleteWebdeploymentsTokenRevoke", .delete, "/api/v2/webdeployments/token/revoke")
        call.request.headers["X-Journey-Session-Id"] = xJourneySessionId?.parameterText
        call.request.headers["X-Journey-Session-Type"] = xJourneySessionType?.parameterText
        return call
    }
}

// MARK: - getWebdeploymentsConfigurationVersion

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}`.
    ///
    /// Needs the permission `webDeployments:configuration:view`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    ///   - versionId: `versionId` in the path.
    public func getWebdeploymentsConfigurationVersion(
        configurationId: String, versionId: String
    ) async throws(ApiError) -> WebDeploymentConfigurationVersion {
        try await client.send(
            Self.getWebdeploymentsConfigurationVersion(configurationId: configurationId, versionId: versionId))
    }

    /// The call `GET /api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}`, ready to be sent.
    public static func getWebdeploymentsConfigurationVersion(
        configurationId: String, versionId: String
    ) -> APICall<WebDeploymentConfigurationVersion> {
        APICall(
            "getWebdeploymentsConfigurationVersion", .get,
            "/api/v2/webdeployments/configurations/{configurationId}/versions/{versionId}",
            parameters: [("configurationId", configurationId), ("versionId", versionId)])
    }
}

// MARK: - getWebdeploymentsConfigurationVersions

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/configurations/{configurationId}/versions`.
    ///
    /// Needs the permission `webDeployments:configuration:view`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    ///   - pageSize: `pageSize` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    public func getWebdeploymentsConfigurationVersions(
        configurationId: String, pageSize: String? = nil, before: String? = nil, after: String? = nil
    ) async throws(ApiError) -> WebDeploymentConfigurationVersionEntityListing {
        try await client.send(
            Self.getWebdeploymentsConfigurationVersions(
                configurationId: configurationId, pageSize: pageSize, before: before, after: after))
    }

    /// The call `GET /api/v2/webdeployments/configurations/{configurationId}/versions`, ready to be sent.
    public static func getWebdeploymentsConfigurationVersions(
        configurationId: String, pageSize: String? = nil, before: String? = nil, after: String? = nil
    ) -> APICall<WebDeploymentConfigurationVersionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        return APICall(
            "getWebdeploymentsConfigurationVersions", .get,
            "/api/v2/webdeployments/configurations/{configurationId}/versions",
            parameters: [("configurationId", configurationId)], query: queryParameters)
    }
}

// MARK: - getWebdeploymentsConfigurationVersionsDraft

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft`.
    ///
    /// Needs the permission `webDeployments:configuration:view`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    public func getWebdeploymentsConfigurationVersionsDraft(
        configurationId: String
    ) async throws(ApiError) -> WebDeploymentConfigurationVersion {
        try await client.send(Self.getWebdeploymentsConfigurationVersionsDraft(configurationId: configurationId))
    }

    /// The call `GET /api/v2/webdeployments/configurations/{configurationId}/versions/draft`, ready to be sent.
    public static func getWebdeploymentsConfigurationVersionsDraft(
        configurationId: String
    ) -> APICall<WebDeploymentConfigurationVersion> {
        APICall(
            "getWebdeploymentsConfigurationVersionsDraft", .get,
            "/api/v2/webdeployments/configurations/{configurationId}/versions/draft",
            parameters: [("configurationId", configurationId)])
    }
}

// MARK: - getWebdeploymentsConfigurations

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/configurations`.
    ///
    /// Needs the permission `webDeployments:configuration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - showOnlyPublished: `showOnlyPublished` in the query.
    public func getWebdeploymentsConfigurations(
        pageSize: String? = nil, before: String? = nil, after: String? = nil, showOnlyPublished: Bool? = nil
    ) async throws(ApiError) -> WebDeploymentConfigurationVersionEntityListing {
        try await client.send(
            Self.getWebdeploymentsConfigurations(
                pageSize: pageSize, before: before, after: after, showOnlyPublished: showOnlyPublished))
    }

    /// The call `GET /api/v2/webdeployments/configurations`, ready to be sent.
    public static func getWebdeploymentsConfigurations(
        pageSize: String? = nil, before: String? = nil, after: String? = nil, showOnlyPublished: Bool? = nil
    ) -> APICall<WebDeploymentConfigurationVersionEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("showOnlyPublished", showOnlyPublished)
        return APICall(
            "getWebdeploymentsConfigurations", .get, "/api/v2/webdeployments/configurations", query: queryParameters)
    }
}

// MARK: - getWebdeploymentsDeployment

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/deployments/{deploymentId}`.
    ///
    /// Needs the permission `webDeployments:deployment:view`.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getWebdeploymentsDeployment(
        deploymentId: String, expand: [GetWebdeploymentsDeploymentExpand]? = nil
    ) async throws(ApiError) -> WebDeployment {
        try await client.send(Self.getWebdeploymentsDeployment(deploymentId: deploymentId, expand: expand))
    }

    /// The call `GET /api/v2/webdeployments/deployments/{deploymentId}`, ready to be sent.
    public static func getWebdeploymentsDeployment(
        deploymentId: String, expand: [GetWebdeploymentsDeploymentExpand]? = nil
    ) -> APICall<WebDeployment> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getWebdeploymentsDeployment", .get, "/api/v2/webdeployments/deployments/{deploymentId}",
            parameters: [("deploymentId", deploymentId)], query: queryParameters)
    }
}

// MARK: - getWebdeploymentsDeploymentCobrowseSessionId

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - sessionId: `sessionId` in the path.
    public func getWebdeploymentsDeploymentCobrowseSessionId(
        deploymentId: String, sessionId: String
    ) async throws(ApiError) -> CobrowseWebMessagingSession {
        try await client.send(
            Self.getWebdeploymentsDeploymentCobrowseSessionId(deploymentId: deploymentId, sessionId: sessionId))
    }

    /// The call `GET /api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}`, ready to be sent.
    public static func getWebdeploymentsDeploymentCobrowseSessionId(
        deploymentId: String, sessionId: String
    ) -> APICall<CobrowseWebMessagingSession> {
        APICall(
            "getWebdeploymentsDeploymentCobrowseSessionId", .get,
            "/api/v2/webdeployments/deployments/{deploymentId}/cobrowse/{sessionId}",
            parameters: [("deploymentId", deploymentId), ("sessionId", sessionId)])
    }
}

// MARK: - getWebdeploymentsDeploymentConfigurations

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/deployments/{deploymentId}/configurations`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - type: `type` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getWebdeploymentsDeploymentConfigurations(
        deploymentId: String, type: String? = nil, expand: [GetWebdeploymentsDeploymentConfigurationsExpand]? = nil
    ) async throws(ApiError) -> WebDeploymentActiveConfigurationOnDeployment {
        try await client.send(
            Self.getWebdeploymentsDeploymentConfigurations(deploymentId: deploymentId, type: type, expand: expand))
    }

    /// The call `GET /api/v2/webdeployments/deployments/{deploymentId}/configurations`, ready to be sent.
    public static func getWebdeploymentsDeploymentConfigurations(
        deploymentId: String, type: String? = nil, expand: [GetWebdeploymentsDeploymentConfigurationsExpand]? = nil
    ) -> APICall<WebDeploymentActiveConfigurationOnDeployment> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("expand", expand)
        return APICall(
            "getWebdeploymentsDeploymentConfigurations", .get,
            "/api/v2/webdeployments/deployments/{deploymentId}/configurations",
            parameters: [("deploymentId", deploymentId)], query: queryParameters)
    }
}

// MARK: - getWebdeploymentsDeploymentIdentityresolution

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`.
    ///
    /// Needs the permissions `webDeployments:deployment:view`, `webDeployments:identityResolution:view`.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    public func getWebdeploymentsDeploymentIdentityresolution(
        deploymentId: String
    ) async throws(ApiError) -> DeploymentIdentityResolutionConfig {
        try await client.send(Self.getWebdeploymentsDeploymentIdentityresolution(deploymentId: deploymentId))
    }

    /// The call `GET /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`, ready to be sent.
    public static func getWebdeploymentsDeploymentIdentityresolution(
        deploymentId: String
    ) -> APICall<DeploymentIdentityResolutionConfig> {
        APICall(
            "getWebdeploymentsDeploymentIdentityresolution", .get,
            "/api/v2/webdeployments/deployments/{deploymentId}/identityresolution",
            parameters: [("deploymentId", deploymentId)])
    }
}

// MARK: - getWebdeploymentsDeployments

extension WebDeploymentsApi {
    /// Calls `GET /api/v2/webdeployments/deployments`.
    ///
    /// Needs the permission `webDeployments:deployment:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getWebdeploymentsDeployments(
        pageSize: String? = nil, before: String? = nil, after: String? = nil,
        expand: [GetWebdeploymentsDeploymentsExpand]? = nil
    ) async throws(ApiError) -> ExpandableWebDeploymentEntityListing {
        try await client.send(
            Self.getWebdeploymentsDeployments(pageSize: pageSize, before: before, after: after, expand: expand))
    }

    /// The call `GET /api/v2/webdeployments/deployments`, ready to be sent.
    public static func getWebdeploymentsDeployments(
        pageSize: String? = nil, before: String? = nil, after: String? = nil,
        expand: [GetWebdeploymentsDeploymentsExpand]? = nil
    ) -> APICall<ExpandableWebDeploymentEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("expand", expand)
        return APICall(
            "getWebdeploymentsDeployments", .get, "/api/v2/webdeployments/deployments", query: queryParameters)
    }
}

// MARK: - postWebdeploymentsConfigurationVersionsDraftPublish

extension WebDeploymentsApi {
    /// Calls `POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish`.
    ///
    /// Needs the permissions `webDeployments:configuration:edit`, `webDeployments:configuration:add`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    @discardableResult
    public func postWebdeploymentsConfigurationVersionsDraftPublish(
        configurationId: String
    ) async throws(ApiError) -> WebDeploymentConfigurationVersion {
        try await client.send(
            Self.postWebdeploymentsConfigurationVersionsDraftPublish(configurationId: configurationId))
    }

    /// The call `POST /api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish`, ready to be
    /// sent.
    public static func postWebdeploymentsConfigurationVersionsDraftPublish(
        configurationId: String
    ) -> APICall<WebDeploymentConfigurationVersion> {
        APICall(
            "postWebdeploymentsConfigurationVersionsDraftPublish", .post,
            "/api/v2/webdeployments/configurations/{configurationId}/versions/draft/publish",
            parameters: [("configurationId", configurationId)])
    }
}

// MARK: - postWebdeploymentsConfigurations

extension WebDeploymentsApi {
    /// Calls `POST /api/v2/webdeployments/configurations`.
    ///
    /// Needs the permission `webDeployments:configuration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWebdeploymentsConfigurations(
        body: WebDeploymentConfigurationVersion
    ) async throws(ApiError) -> WebDeploymentConfigurationVersion {
        try await client.send(Self.postWebdeploymentsConfigurations(body: body))
    }

    /// The call `POST /api/v2/webdeployments/configurations`, ready to be sent.
    public static func postWebdeploymentsConfigurations(
        body: WebDeploymentConfigurationVersion
    ) -> APICall<WebDeploymentConfigurationVersion> {
        APICall(
            "postWebdeploymentsConfigurations", .post, "/api/v2/webdeployments/configurations",
            body: .json(body.asJSON))
    }
}

// MARK: - postWebdeploymentsDeployments

extension WebDeploymentsApi {
    /// Calls `POST /api/v2/webdeployments/deployments`.
    ///
    /// Needs the permission `webDeployments:deployment:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWebdeploymentsDeployments(body: WebDeployment) async throws(ApiError) -> WebDeployment {
        try await client.send(Self.postWebdeploymentsDeployments(body: body))
    }

    /// The call `POST /api/v2/webdeployments/deployments`, ready to be sent.
    public static func postWebdeploymentsDeployments(body: WebDeployment) -> APICall<WebDeployment> {
        APICall("postWebdeploymentsDeployments", .post, "/api/v2/webdeployments/deployments", body: .json(body.asJSON))
    }
}

// MARK: - postWebdeploymentsTokenOauthcodegrantjwtexchange

extension WebDeploymentsApi {
    /// Calls `POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWebdeploymentsTokenOauthcodegrantjwtexchange(
        body: WebDeploymentsOAuthExchangeRequest
    ) async throws(ApiError) -> WebDeploymentsAuthorizationResponse {
        try await client.send(Self.postWebdeploymentsTokenOauthcodegrantjwtexchange(body: body))
    }

    /// The call `POST /api/v2/webdeployments/token/oauthcodegrantjwtexchange`, ready to be sent.
    public static func postWebdeploymentsTokenOauthcodegrantjwtexchange(
        body: WebDeploymentsOAuthExchangeRequest
    ) -> APICall<WebDeploymentsAuthorizationResponse> {
        APICall(
            "postWebdeploymentsTokenOauthcodegrantjwtexchange", .post,
            "/api/v2/webdeployments/token/oauthcodegrantjwtexchange", body: .json(body.asJSON))
    }
}

// MARK: - postWebdeploymentsTokenRefresh

extension WebDeploymentsApi {
    /// Calls `POST /api/v2/webdeployments/token/refresh`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postWebdeploymentsTokenRefresh(
        body: WebDeploymentsRefreshJWTRequest? = nil
    ) async throws(ApiError) -> SignedData {
        try await client.send(Self.postWebdeploymentsTokenRefresh(body: body))
    }

    /// The call `POST /api/v2/webdeployments/token/refresh`, ready to be sent.
    public static func postWebdeploymentsTokenRefresh(
        body: WebDeploymentsRefreshJWTRequest? = nil
    ) -> APICall<SignedData> {
        APICall(
            "postWebdeploymentsTokenRefresh", .post, "/api/v2/webdeployments/token/refresh",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putWebdeploymentsConfigurationVersionsDraft

extension WebDeploymentsApi {
    /// Calls `PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft`.
    ///
    /// Needs the permission `webDeployments:configuration:edit`.
    ///
    /// - Parameters:
    ///   - configurationId: `configurationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWebdeploymentsConfigurationVersionsDraft(
        configurationId: String, body: WebDeploymentConfigurationVersion
    ) async throws(ApiError) -> WebDeploymentConfigurationVersion {
        try await client.send(
            Self.putWebdeploymentsConfigurationVersionsDraft(configurationId: configurationId, body: body))
    }

    /// The call `PUT /api/v2/webdeployments/configurations/{configurationId}/versions/draft`, ready to be sent.
    public static func putWebdeploymentsConfigurationVersionsDraft(
        configurationId: String, body: WebDeploymentConfigurationVersion
    ) -> APICall<WebDeploymentConfigurationVersion> {
        APICall(
            "putWebdeploymentsConfigurationVersionsDraft", .put,
            "/api/v2/webdeployments/configurations/{configurationId}/versions/draft",
            parameters: [("configurationId", configurationId)], body: .json(body.asJSON))
    }
}

// MARK: - putWebdeploymentsDeployment

extension WebDeploymentsApi {
    /// Calls `PUT /api/v2/webdeployments/deployments/{deploymentId}`.
    ///
    /// Needs the permission `webDeployments:deployment:edit`.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWebdeploymentsDeployment(
        deploymentId: String, body: WebDeployment
    ) async throws(ApiError) -> WebDeployment {
        try await client.send(Self.putWebdeploymentsDeployment(deploymentId: deploymentId, body: body))
    }

    /// The call `PUT /api/v2/webdeployments/deployments/{deploymentId}`, ready to be sent.
    public static func putWebdeploymentsDeployment(
        deploymentId: String, body: WebDeployment
    ) -> APICall<WebDeployment> {
        APICall(
            "putWebdeploymentsDeployment", .put, "/api/v2/webdeployments/deployments/{deploymentId}",
            parameters: [("deploymentId", deploymentId)], body: .json(body.asJSON))
    }
}

// MARK: - putWebdeploymentsDeploymentIdentityresolution

extension WebDeploymentsApi {
    /// Calls `PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`.
    ///
    /// Needs the permissions `webDeployments:deployment:edit`, `webDeployments:identityResolution:edit`.
    ///
    /// - Parameters:
    ///   - deploymentId: `deploymentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putWebdeploymentsDeploymentIdentityresolution(
        deploymentId: String, body: DeploymentIdentityResolutionConfig
    ) async throws(ApiError) -> DeploymentIdentityResolutionConfig {
        try await client.send(
            Self.putWebdeploymentsDeploymentIdentityresolution(deploymentId: deploymentId, body: body))
    }

    /// The call `PUT /api/v2/webdeployments/deployments/{deploymentId}/identityresolution`, ready to be sent.
    public static func putWebdeploymentsDeploymentIdentityresolution(
        deploymentId: String, body: DeploymentIdentityResolutionConfig
    ) -> APICall<DeploymentIdentityResolutionConfig> {
        APICall(
            "putWebdeploymentsDeploymentIdentityresolution", .put,
            "/api/v2/webdeployments/deployments/{deploymentId}/identityresolution",
            parameters: [("deploymentId", deploymentId)], body: .json(body.asJSON))
    }
}
