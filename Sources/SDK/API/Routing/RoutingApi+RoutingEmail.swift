// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteRoutingEmailDomain

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/email/domains/{domainId}`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func deleteRoutingEmailDomain(domainId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingEmailDomain(domainId: domainId))
    }

    /// The call `DELETE /api/v2/routing/email/domains/{domainId}`, ready to be sent.
    public static func deleteRoutingEmailDomain(domainId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingEmailDomain", .delete, "/api/v2/routing/email/domains/{domainId}",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - deleteRoutingEmailDomainRoute

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - routeId: `routeId` in the path.
    public func deleteRoutingEmailDomainRoute(domainName: String, routeId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingEmailDomainRoute(domainName: domainName, routeId: routeId))
    }

    /// The call `DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}`, ready to be sent.
    public static func deleteRoutingEmailDomainRoute(domainName: String, routeId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingEmailDomainRoute", .delete, "/api/v2/routing/email/domains/{domainName}/routes/{routeId}",
            parameters: [("domainName", domainName), ("routeId", routeId)])
    }
}

// MARK: - deleteRoutingEmailOutboundDomain

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/email/outbound/domains/{domainId}`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func deleteRoutingEmailOutboundDomain(domainId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingEmailOutboundDomain(domainId: domainId))
    }

    /// The call `DELETE /api/v2/routing/email/outbound/domains/{domainId}`, ready to be sent.
    public static func deleteRoutingEmailOutboundDomain(domainId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingEmailOutboundDomain", .delete, "/api/v2/routing/email/outbound/domains/{domainId}",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - deleteRoutingEmailSettingEmailSettingId

extension RoutingApi {
    /// Calls `DELETE /api/v2/routing/email/setting/{emailSettingId}`.
    ///
    /// Needs the permission `email:settings:delete`.
    ///
    /// - Parameters:
    ///   - emailSettingId: `emailSettingId` in the path.
    public func deleteRoutingEmailSettingEmailSettingId(emailSettingId: String) async throws(ApiError) {
        try await client.send(Self.deleteRoutingEmailSettingEmailSettingId(emailSettingId: emailSettingId))
    }

    /// The call `DELETE /api/v2/routing/email/setting/{emailSettingId}`, ready to be sent.
    public static func deleteRoutingEmailSettingEmailSettingId(emailSettingId: String) -> APICall<Void> {
        APICall(
            "deleteRoutingEmailSettingEmailSettingId", .delete, "/api/v2/routing/email/setting/{emailSettingId}",
            parameters: [("emailSettingId", emailSettingId)])
    }
}

// MARK: - getRoutingEmailDomain

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainId}`.
    ///
    /// Needs one of the permissions `routing:email:manage`, `routing:email:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - expand: `expand` in the query.
    public func getRoutingEmailDomain(
        domainId: String, expand: GetRoutingEmailDomainExpand? = nil
    ) async throws(ApiError) -> InboundDomain {
        try await client.send(Self.getRoutingEmailDomain(domainId: domainId, expand: expand))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainId}`, ready to be sent.
    public static func getRoutingEmailDomain(
        domainId: String, expand: GetRoutingEmailDomainExpand? = nil
    ) -> APICall<InboundDomain> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingEmailDomain", .get, "/api/v2/routing/email/domains/{domainId}",
            parameters: [("domainId", domainId)], query: queryParameters)
    }
}

// MARK: - getRoutingEmailDomainDkim

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainId}/dkim`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func getRoutingEmailDomainDkim(domainId: String) async throws(ApiError) -> VerificationResult {
        try await client.send(Self.getRoutingEmailDomainDkim(domainId: domainId))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainId}/dkim`, ready to be sent.
    public static func getRoutingEmailDomainDkim(domainId: String) -> APICall<VerificationResult> {
        APICall(
            "getRoutingEmailDomainDkim", .get, "/api/v2/routing/email/domains/{domainId}/dkim",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - getRoutingEmailDomainMailfrom

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainId}/mailfrom`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func getRoutingEmailDomainMailfrom(domainId: String) async throws(ApiError) -> MailFromResult {
        try await client.send(Self.getRoutingEmailDomainMailfrom(domainId: domainId))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainId}/mailfrom`, ready to be sent.
    public static func getRoutingEmailDomainMailfrom(domainId: String) -> APICall<MailFromResult> {
        APICall(
            "getRoutingEmailDomainMailfrom", .get, "/api/v2/routing/email/domains/{domainId}/mailfrom",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - getRoutingEmailDomainRoute

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}`.
    ///
    /// Needs one of the permissions `routing:email:view`, `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - routeId: `routeId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingEmailDomainRoute(
        domainName: String, routeId: String, expand: [GetRoutingEmailDomainRouteExpand]? = nil
    ) async throws(ApiError) -> InboundRoute {
        try await client.send(Self.getRoutingEmailDomainRoute(domainName: domainName, routeId: routeId, expand: expand))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}`, ready to be sent.
    public static func getRoutingEmailDomainRoute(
        domainName: String, routeId: String, expand: [GetRoutingEmailDomainRouteExpand]? = nil
    ) -> APICall<InboundRoute> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingEmailDomainRoute", .get, "/api/v2/routing/email/domains/{domainName}/routes/{routeId}",
            parameters: [("domainName", domainName), ("routeId", routeId)], query: queryParameters)
    }
}

// MARK: - getRoutingEmailDomainRouteIdentityresolution

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`.
    ///
    /// Needs the permissions `routing:email:manage`, `routing:identityResolutionEmail:view`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - routeId: `routeId` in the path.
    public func getRoutingEmailDomainRouteIdentityresolution(
        domainName: String, routeId: String
    ) async throws(ApiError) -> RouteIdentityResolutionConfig {
        try await client.send(
            Self.getRoutingEmailDomainRouteIdentityresolution(domainName: domainName, routeId: routeId))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`, ready to be sent.
    public static func getRoutingEmailDomainRouteIdentityresolution(
        domainName: String, routeId: String
    ) -> APICall<RouteIdentityResolutionConfig> {
        APICall(
            "getRoutingEmailDomainRouteIdentityresolution", .get,
            "/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution",
            parameters: [("domainName", domainName), ("routeId", routeId)])
    }
}

// MARK: - getRoutingEmailDomainRoutes

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainName}/routes`.
    ///
    /// Needs one of the permissions `routing:email:view`, `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pattern: `pattern` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getRoutingEmailDomainRoutes(
        domainName: String, pageSize: Int? = nil, pageNumber: Int? = nil, pattern: String? = nil,
        expand: [GetRoutingEmailDomainRoutesExpand]? = nil
    ) async throws(ApiError) -> InboundRouteEntityListing {
        try await client.send(
            Self.getRoutingEmailDomainRoutes(
                domainName: domainName, pageSize: pageSize, pageNumber: pageNumber, pattern: pattern, expand: expand))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainName}/routes`, ready to be sent.
    public static func getRoutingEmailDomainRoutes(
        domainName: String, pageSize: Int? = nil, pageNumber: Int? = nil, pattern: String? = nil,
        expand: [GetRoutingEmailDomainRoutesExpand]? = nil
    ) -> APICall<InboundRouteEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pattern", pattern)
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingEmailDomainRoutes", .get, "/api/v2/routing/email/domains/{domainName}/routes",
            parameters: [("domainName", domainName)], query: queryParameters)
    }
}

// MARK: - getRoutingEmailDomainVerification

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains/{domainId}/verification`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func getRoutingEmailDomainVerification(domainId: String) async throws(ApiError) -> VerificationResult {
        try await client.send(Self.getRoutingEmailDomainVerification(domainId: domainId))
    }

    /// The call `GET /api/v2/routing/email/domains/{domainId}/verification`, ready to be sent.
    public static func getRoutingEmailDomainVerification(domainId: String) -> APICall<VerificationResult> {
        APICall(
            "getRoutingEmailDomainVerification", .get, "/api/v2/routing/email/domains/{domainId}/verification",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - getRoutingEmailDomains

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/domains`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - excludeStatus: `excludeStatus` in the query; when left out: `false`.
    ///   - filter: `filter` in the query.
    ///   - expand: `expand` in the query.
    public func getRoutingEmailDomains(
        pageSize: Int? = nil, pageNumber: Int? = nil, excludeStatus: Bool? = nil, filter: String? = nil,
        expand: GetRoutingEmailDomainsExpand? = nil
    ) async throws(ApiError) -> InboundDomainEntityListing {
        try await client.send(
            Self.getRoutingEmailDomains(
                pageSize: pageSize, pageNumber: pageNumber, excludeStatus: excludeStatus, filter: filter,
                expand: expand))
    }

    /// The call `GET /api/v2/routing/email/domains`, ready to be sent.
    public static func getRoutingEmailDomains(
        pageSize: Int? = nil, pageNumber: Int? = nil, excludeStatus: Bool? = nil, filter: String? = nil,
        expand: GetRoutingEmailDomainsExpand? = nil
    ) -> APICall<InboundDomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("excludeStatus", excludeStatus)
        queryParameters.add("filter", filter)
        queryParameters.add("expand", expand)
        return APICall("getRoutingEmailDomains", .get, "/api/v2/routing/email/domains", query: queryParameters)
    }
}

// MARK: - getRoutingEmailOutboundDomain

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/outbound/domains/{domainId}`.
    ///
    /// Needs one of the permissions `routing:email:manage`, `routing:email:view`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - expand: `expand` in the query.
    public func getRoutingEmailOutboundDomain(
        domainId: String, expand: GetRoutingEmailOutboundDomainExpand? = nil
    ) async throws(ApiError) -> OutboundDomain {
        try await client.send(Self.getRoutingEmailOutboundDomain(domainId: domainId, expand: expand))
    }

    /// The call `GET /api/v2/routing/email/outbound/domains/{domainId}`, ready to be sent.
    public static func getRoutingEmailOutboundDomain(
        domainId: String, expand: GetRoutingEmailOutboundDomainExpand? = nil
    ) -> APICall<OutboundDomain> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingEmailOutboundDomain", .get, "/api/v2/routing/email/outbound/domains/{domainId}",
            parameters: [("domainId", domainId)], query: queryParameters)
    }
}

// MARK: - getRoutingEmailOutboundDomainActivation

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/outbound/domains/{domainId}/activation`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    public func getRoutingEmailOutboundDomainActivation(
        domainId: String
    ) async throws(ApiError) -> EmailOutboundDomainResult {
        try await client.send(Self.getRoutingEmailOutboundDomainActivation(domainId: domainId))
    }

    /// The call `GET /api/v2/routing/email/outbound/domains/{domainId}/activation`, ready to be sent.
    public static func getRoutingEmailOutboundDomainActivation(domainId: String) -> APICall<EmailOutboundDomainResult> {
        APICall(
            "getRoutingEmailOutboundDomainActivation", .get,
            "/api/v2/routing/email/outbound/domains/{domainId}/activation", parameters: [("domainId", domainId)])
    }
}

// MARK: - getRoutingEmailOutboundDomains

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/outbound/domains`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - filter: `filter` in the query.
    ///   - expand: `expand` in the query.
    public func getRoutingEmailOutboundDomains(
        pageSize: Int? = nil, pageNumber: Int? = nil, filter: String? = nil,
        expand: GetRoutingEmailOutboundDomainsExpand? = nil
    ) async throws(ApiError) -> OutboundDomainEntityListing {
        try await client.send(
            Self.getRoutingEmailOutboundDomains(
                pageSize: pageSize, pageNumber: pageNumber, filter: filter, expand: expand))
    }

    /// The call `GET /api/v2/routing/email/outbound/domains`, ready to be sent.
    public static func getRoutingEmailOutboundDomains(
        pageSize: Int? = nil, pageNumber: Int? = nil, filter: String? = nil,
        expand: GetRoutingEmailOutboundDomainsExpand? = nil
    ) -> APICall<OutboundDomainEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("filter", filter)
        queryParameters.add("expand", expand)
        return APICall(
            "getRoutingEmailOutboundDomains", .get, "/api/v2/routing/email/outbound/domains", query: queryParameters)
    }
}

// MARK: - getRoutingEmailSetting

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/setting`.
    ///
    /// Needs the permission `email:settings:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    public func getRoutingEmailSetting(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) async throws(ApiError) -> EmailSettingEntityListing {
        try await client.send(Self.getRoutingEmailSetting(pageSize: pageSize, pageNumber: pageNumber))
    }

    /// The call `GET /api/v2/routing/email/setting`, ready to be sent.
    public static func getRoutingEmailSetting(
        pageSize: Int? = nil, pageNumber: Int? = nil
    ) -> APICall<EmailSettingEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        return APICall("getRoutingEmailSetting", .get, "/api/v2/routing/email/setting", query: queryParameters)
    }
}

// MARK: - getRoutingEmailSettingEmailSettingId

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/setting/{emailSettingId}`.
    ///
    /// Needs the permission `email:settings:view`.
    ///
    /// - Parameters:
    ///   - emailSettingId: `emailSettingId` in the path.
    public func getRoutingEmailSettingEmailSettingId(emailSettingId: String) async throws(ApiError) -> EmailSetting {
        try await client.send(Self.getRoutingEmailSettingEmailSettingId(emailSettingId: emailSettingId))
    }

    /// The call `GET /api/v2/routing/email/setting/{emailSettingId}`, ready to be sent.
    public static func getRoutingEmailSettingEmailSettingId(emailSettingId: String) -> APICall<EmailSetting> {
        APICall(
            "getRoutingEmailSettingEmailSettingId", .get, "/api/v2/routing/email/setting/{emailSettingId}",
            parameters: [("emailSettingId", emailSettingId)])
    }
}

// MARK: - getRoutingEmailSetup

extension RoutingApi {
    /// Calls `GET /api/v2/routing/email/setup`.
    ///
    /// Needs the permission `routing:email:manage`.
    public func getRoutingEmailSetup() async throws(ApiError) -> EmailSetup {
        try await client.send(Self.getRoutingEmailSetup())
    }

    /// The call `GET /api/v2/routing/email/setup`, ready to be sent.
    public static func getRoutingEmailSetup() -> APICall<EmailSetup> {
        APICall("getRoutingEmailSetup", .get, "/api/v2/routing/email/setup")
    }
}

// MARK: - patchRoutingEmailDomain

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/email/domains/{domainId}`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingEmailDomain(
        domainId: String, body: InboundDomainPatchRequest
    ) async throws(ApiError) -> InboundDomain {
        try await client.send(Self.patchRoutingEmailDomain(domainId: domainId, body: body))
    }

    /// The call `PATCH /api/v2/routing/email/domains/{domainId}`, ready to be sent.
    public static func patchRoutingEmailDomain(
        domainId: String, body: InboundDomainPatchRequest
    ) -> APICall<InboundDomain> {
        APICall(
            "patchRoutingEmailDomain", .patch, "/api/v2/routing/email/domains/{domainId}",
            parameters: [("domainId", domainId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingEmailDomainValidate

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/email/domains/{domainId}/validate`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingEmailDomainValidate(
        domainId: String, body: InboundDomainPatchRequest
    ) async throws(ApiError) -> InboundDomain {
        try await client.send(Self.patchRoutingEmailDomainValidate(domainId: domainId, body: body))
    }

    /// The call `PATCH /api/v2/routing/email/domains/{domainId}/validate`, ready to be sent.
    public static func patchRoutingEmailDomainValidate(
        domainId: String, body: InboundDomainPatchRequest
    ) -> APICall<InboundDomain> {
        APICall(
            "patchRoutingEmailDomainValidate", .patch, "/api/v2/routing/email/domains/{domainId}/validate",
            parameters: [("domainId", domainId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingEmailOutboundDomain

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/email/outbound/domains/{domainId}`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingEmailOutboundDomain(
        domainId: String, body: OutboundDomainPatchRequest
    ) async throws(ApiError) -> OutboundDomain {
        try await client.send(Self.patchRoutingEmailOutboundDomain(domainId: domainId, body: body))
    }

    /// The call `PATCH /api/v2/routing/email/outbound/domains/{domainId}`, ready to be sent.
    public static func patchRoutingEmailOutboundDomain(
        domainId: String, body: OutboundDomainPatchRequest
    ) -> APICall<OutboundDomain> {
        APICall(
            "patchRoutingEmailOutboundDomain", .patch, "/api/v2/routing/email/outbound/domains/{domainId}",
            parameters: [("domainId", domainId)], body: .json(body.asJSON))
    }
}

// MARK: - patchRoutingEmailSettingEmailSettingId

extension RoutingApi {
    /// Calls `PATCH /api/v2/routing/email/setting/{emailSettingId}`.
    ///
    /// Needs the permission `email:settings:edit`.
    ///
    /// - Parameters:
    ///   - emailSettingId: `emailSettingId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchRoutingEmailSettingEmailSettingId(
        emailSettingId: String, body: EmailSetting
    ) async throws(ApiError) -> EmailSetting {
        try await client.send(Self.patchRoutingEmailSettingEmailSettingId(emailSettingId: emailSettingId, body: body))
    }

    /// The call `PATCH /api/v2/routing/email/setting/{emailSettingId}`, ready to be sent.
    public static func patchRoutingEmailSettingEmailSettingId(
        emailSettingId: String, body: EmailSetting
    ) -> APICall<EmailSetting> {
        APICall(
            "patchRoutingEmailSettingEmailSettingId", .patch, "/api/v2/routing/email/setting/{emailSettingId}",
            parameters: [("emailSettingId", emailSettingId)], body: .json(body.asJSON))
    }
}

// MARK: - postRoutingEmailDomainDkim

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/domains/{domainId}/dkim`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    @discardableResult
    public func postRoutingEmailDomainDkim(domainId: String) async throws(ApiError) -> VerificationResult {
        try await client.send(Self.postRoutingEmailDomainDkim(domainId: domainId))
    }

    /// The call `POST /api/v2/routing/email/domains/{domainId}/dkim`, ready to be sent.
    public static func postRoutingEmailDomainDkim(domainId: String) -> APICall<VerificationResult> {
        APICall(
            "postRoutingEmailDomainDkim", .post, "/api/v2/routing/email/domains/{domainId}/dkim",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - postRoutingEmailDomainMailfrom

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/domains/{domainId}/mailfrom`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailDomainMailfrom(
        domainId: String, body: MailFromResult
    ) async throws(ApiError) -> MailFromResult {
        try await client.send(Self.postRoutingEmailDomainMailfrom(domainId: domainId, body: body))
    }

    /// The call `POST /api/v2/routing/email/domains/{domainId}/mailfrom`, ready to be sent.
    public static func postRoutingEmailDomainMailfrom(
        domainId: String, body: MailFromResult
    ) -> APICall<MailFromResult> {
        APICall(
            "postRoutingEmailDomainMailfrom", .post, "/api/v2/routing/email/domains/{domainId}/mailfrom",
            parameters: [("domainId", domainId)], body: .json(body.asJSON))
    }
}

// MARK: - postRoutingEmailDomainRoutes

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/domains/{domainName}/routes`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailDomainRoutes(
        domainName: String, body: InboundRoute
    ) async throws(ApiError) -> InboundRoute {
        try await client.send(Self.postRoutingEmailDomainRoutes(domainName: domainName, body: body))
    }

    /// The call `POST /api/v2/routing/email/domains/{domainName}/routes`, ready to be sent.
    public static func postRoutingEmailDomainRoutes(domainName: String, body: InboundRoute) -> APICall<InboundRoute> {
        APICall(
            "postRoutingEmailDomainRoutes", .post, "/api/v2/routing/email/domains/{domainName}/routes",
            parameters: [("domainName", domainName)], body: .json(body.asJSON))
    }
}

// MARK: - postRoutingEmailDomainTestconnection

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/domains/{domainId}/testconnection`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailDomainTestconnection(
        domainId: String, body: TestMessage? = nil
    ) async throws(ApiError) -> TestMessage {
        try await client.send(Self.postRoutingEmailDomainTestconnection(domainId: domainId, body: body))
    }

    /// The call `POST /api/v2/routing/email/domains/{domainId}/testconnection`, ready to be sent.
    public static func postRoutingEmailDomainTestconnection(
        domainId: String, body: TestMessage? = nil
    ) -> APICall<TestMessage> {
        APICall(
            "postRoutingEmailDomainTestconnection", .post, "/api/v2/routing/email/domains/{domainId}/testconnection",
            parameters: [("domainId", domainId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postRoutingEmailDomainVerification

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/domains/{domainId}/verification`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    @discardableResult
    public func postRoutingEmailDomainVerification(domainId: String) async throws(ApiError) -> VerificationResult {
        try await client.send(Self.postRoutingEmailDomainVerification(domainId: domainId))
    }

    /// The call `POST /api/v2/routing/email/domains/{domainId}/verification`, ready to be sent.
    public static func postRoutingEmailDomainVerification(domainId: String) -> APICall<VerificationResult> {
        APICall(
            "postRoutingEmailDomainVerification", .post, "/api/v2/routing/email/domains/{domainId}/verification",
            parameters: [("domainId", domainId)])
    }
}

// MARK: - postRoutingEmailDomains

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/domains`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailDomains(body: InboundDomainCreateRequest) async throws(ApiError) -> InboundDomain {
        try await client.send(Self.postRoutingEmailDomains(body: body))
    }

    /// The call `POST /api/v2/routing/email/domains`, ready to be sent.
    public static func postRoutingEmailDomains(body: InboundDomainCreateRequest) -> APICall<InboundDomain> {
        APICall("postRoutingEmailDomains", .post, "/api/v2/routing/email/domains", body: .json(body.asJSON))
    }
}

// MARK: - postRoutingEmailOutboundDomainTestconnection

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailOutboundDomainTestconnection(
        domainId: String, body: TestMessage? = nil
    ) async throws(ApiError) -> TestMessage {
        try await client.send(Self.postRoutingEmailOutboundDomainTestconnection(domainId: domainId, body: body))
    }

    /// The call `POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection`, ready to be sent.
    public static func postRoutingEmailOutboundDomainTestconnection(
        domainId: String, body: TestMessage? = nil
    ) -> APICall<TestMessage> {
        APICall(
            "postRoutingEmailOutboundDomainTestconnection", .post,
            "/api/v2/routing/email/outbound/domains/{domainId}/testconnection", parameters: [("domainId", domainId)],
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postRoutingEmailOutboundDomains

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/outbound/domains`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailOutboundDomains(
        body: OutboundDomainCreateRequest
    ) async throws(ApiError) -> EmailOutboundDomainResult {
        try await client.send(Self.postRoutingEmailOutboundDomains(body: body))
    }

    /// The call `POST /api/v2/routing/email/outbound/domains`, ready to be sent.
    public static func postRoutingEmailOutboundDomains(
        body: OutboundDomainCreateRequest
    ) -> APICall<EmailOutboundDomainResult> {
        APICall(
            "postRoutingEmailOutboundDomains", .post, "/api/v2/routing/email/outbound/domains",
            body: .json(body.asJSON))
    }
}

// MARK: - postRoutingEmailOutboundDomainsSimulated

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/outbound/domains/simulated`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailOutboundDomainsSimulated(
        body: OutboundDomainCreateRequest
    ) async throws(ApiError) -> EmailOutboundDomainResult {
        try await client.send(Self.postRoutingEmailOutboundDomainsSimulated(body: body))
    }

    /// The call `POST /api/v2/routing/email/outbound/domains/simulated`, ready to be sent.
    public static func postRoutingEmailOutboundDomainsSimulated(
        body: OutboundDomainCreateRequest
    ) -> APICall<EmailOutboundDomainResult> {
        APICall(
            "postRoutingEmailOutboundDomainsSimulated", .post, "/api/v2/routing/email/outbound/domains/simulated",
            body: .json(body.asJSON))
    }
}

// MARK: - postRoutingEmailSetting

extension RoutingApi {
    /// Calls `POST /api/v2/routing/email/setting`.
    ///
    /// Needs the permission `email:settings:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postRoutingEmailSetting(body: EmailSetting) async throws(ApiError) -> EmailSetting {
        try await client.send(Self.postRoutingEmailSetting(body: body))
    }

    /// The call `POST /api/v2/routing/email/setting`, ready to be sent.
    public static func postRoutingEmailSetting(body: EmailSetting) -> APICall<EmailSetting> {
        APICall("postRoutingEmailSetting", .post, "/api/v2/routing/email/setting", body: .json(body.asJSON))
    }
}

// MARK: - putRoutingEmailDomainRoute

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - routeId: `routeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingEmailDomainRoute(
        domainName: String, routeId: String, body: InboundRoute
    ) async throws(ApiError) -> InboundRoute {
        try await client.send(Self.putRoutingEmailDomainRoute(domainName: domainName, routeId: routeId, body: body))
    }

    /// The call `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}`, ready to be sent.
    public static func putRoutingEmailDomainRoute(
        domainName: String, routeId: String, body: InboundRoute
    ) -> APICall<InboundRoute> {
        APICall(
            "putRoutingEmailDomainRoute", .put, "/api/v2/routing/email/domains/{domainName}/routes/{routeId}",
            parameters: [("domainName", domainName), ("routeId", routeId)], body: .json(body.asJSON))
    }
}

// MARK: - putRoutingEmailDomainRouteIdentityresolution

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`.
    ///
    /// Needs the permissions `routing:email:manage`, `routing:identityResolutionEmail:edit`.
    ///
    /// - Parameters:
    ///   - domainName: `domainName` in the path.
    ///   - routeId: `routeId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putRoutingEmailDomainRouteIdentityresolution(
        domainName: String, routeId: String, body: RouteIdentityResolutionConfig
    ) async throws(ApiError) -> RouteIdentityResolutionConfig {
        try await client.send(
            Self.putRoutingEmailDomainRouteIdentityresolution(domainName: domainName, routeId: routeId, body: body))
    }

    /// The call `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`, ready to be sent.
    public static func putRoutingEmailDomainRouteIdentityresolution(
        domainName: String, routeId: String, body: RouteIdentityResolutionConfig
    ) -> APICall<RouteIdentityResolutionConfig> {
        APICall(
            "putRoutingEmailDomainRouteIdentityresolution", .put,
            "/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution",
            parameters: [("domainName", domainName), ("routeId", routeId)], body: .json(body.asJSON))
    }
}

// MARK: - putRoutingEmailOutboundDomainActivation

extension RoutingApi {
    /// Calls `PUT /api/v2/routing/email/outbound/domains/{domainId}/activation`.
    ///
    /// Needs the permission `routing:email:manage`.
    ///
    /// - Parameters:
    ///   - domainId: `domainId` in the path.
    @discardableResult
    public func putRoutingEmailOutboundDomainActivation(
        domainId: String
    ) async throws(ApiError) -> EmailOutboundDomainResult {
        try await client.send(Self.putRoutingEmailOutboundDomainActivation(domainId: domainId))
    }

    /// The call `PUT /api/v2/routing/email/outbound/domains/{domainId}/activation`, ready to be sent.
    public static func putRoutingEmailOutboundDomainActivation(domainId: String) -> APICall<EmailOutboundDomainResult> {
        APICall(
            "putRoutingEmailOutboundDomainActivation", .put,
            "/api/v2/routing/email/outbound/domains/{domainId}/activation", parameters: [("domainId", domainId)])
    }
}
