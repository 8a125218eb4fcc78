// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteTelephonyProvidersEdgesSite

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/sites/{siteId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    public func deleteTelephonyProvidersEdgesSite(siteId: String) async throws(ApiError) {
        try await client.send(Self.deleteTelephonyProvidersEdgesSite(siteId: siteId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/sites/{siteId}`, ready to be sent.
    public static func deleteTelephonyProvidersEdgesSite(siteId: String) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesSite", .delete, "/api/v2/telephony/providers/edges/sites/{siteId}",
            parameters: [("siteId", siteId)])
    }
}

// MARK: - deleteTelephonyProvidersEdgesSiteOutboundroute

extension TelephonyProvidersEdgeApi {
    /// Calls `DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - outboundRouteId: `outboundRouteId` in the path.
    public func deleteTelephonyProvidersEdgesSiteOutboundroute(
        siteId: String, outboundRouteId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteTelephonyProvidersEdgesSiteOutboundroute(siteId: siteId, outboundRouteId: outboundRouteId))
    }

    /// The call `DELETE /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`, ready to be
    /// sent.
    public static func deleteTelephonyProvidersEdgesSiteOutboundroute(
        siteId: String, outboundRouteId: String
    ) -> APICall<Void> {
        APICall(
            "deleteTelephonyProvidersEdgesSiteOutboundroute", .delete,
            "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}",
            parameters: [("siteId", siteId), ("outboundRouteId", outboundRouteId)])
    }
}

// MARK: - getTelephonyProvidersEdgesSite

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:sites:view`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    public func getTelephonyProvidersEdgesSite(siteId: String) async throws(ApiError) -> Site {
        try await client.send(Self.getTelephonyProvidersEdgesSite(siteId: siteId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesSite(siteId: String) -> APICall<Site> {
        APICall(
            "getTelephonyProvidersEdgesSite", .get, "/api/v2/telephony/providers/edges/sites/{siteId}",
            parameters: [("siteId", siteId)])
    }
}

// MARK: - getTelephonyProvidersEdgesSiteNumberplan

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - numberPlanId: `numberPlanId` in the path.
    public func getTelephonyProvidersEdgesSiteNumberplan(
        siteId: String, numberPlanId: String
    ) async throws(ApiError) -> NumberPlan {
        try await client.send(Self.getTelephonyProvidersEdgesSiteNumberplan(siteId: siteId, numberPlanId: numberPlanId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}`, ready to be sent.
    public static func getTelephonyProvidersEdgesSiteNumberplan(
        siteId: String, numberPlanId: String
    ) -> APICall<NumberPlan> {
        APICall(
            "getTelephonyProvidersEdgesSiteNumberplan", .get,
            "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/{numberPlanId}",
            parameters: [("siteId", siteId), ("numberPlanId", numberPlanId)])
    }
}

// MARK: - getTelephonyProvidersEdgesSiteNumberplans

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    public func getTelephonyProvidersEdgesSiteNumberplans(siteId: String) async throws(ApiError) -> [NumberPlan] {
        try await client.send(Self.getTelephonyProvidersEdgesSiteNumberplans(siteId: siteId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`, ready to be sent.
    public static func getTelephonyProvidersEdgesSiteNumberplans(siteId: String) -> APICall<[NumberPlan]> {
        APICall(
            "getTelephonyProvidersEdgesSiteNumberplans", .get,
            "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans", parameters: [("siteId", siteId)])
    }
}

// MARK: - getTelephonyProvidersEdgesSiteNumberplansClassifications

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - classification: `classification` in the query.
    public func getTelephonyProvidersEdgesSiteNumberplansClassifications(
        siteId: String, classification: String? = nil
    ) async throws(ApiError) -> [String] {
        try await client.send(
            Self.getTelephonyProvidersEdgesSiteNumberplansClassifications(
                siteId: siteId, classification: classification))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications`, ready to be sent.
    public static func getTelephonyProvidersEdgesSiteNumberplansClassifications(
        siteId: String, classification: String? = nil
    ) -> APICall<[String]> {
        var queryParameters = QueryParameters()
        queryParameters.add("classification", classification)
        return APICall(
            "getTelephonyProvidersEdgesSiteNumberplansClassifications", .get,
            "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans/classifications",
            parameters: [("siteId", siteId)], query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesSiteOutboundroute

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - outboundRouteId: `outboundRouteId` in the path.
    public func getTelephonyProvidersEdgesSiteOutboundroute(
        siteId: String, outboundRouteId: String
    ) async throws(ApiError) -> OutboundRouteBase {
        try await client.send(
            Self.getTelephonyProvidersEdgesSiteOutboundroute(siteId: siteId, outboundRouteId: outboundRouteId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`, ready to be
    /// sent.
    public static func getTelephonyProvidersEdgesSiteOutboundroute(
        siteId: String, outboundRouteId: String
    ) -> APICall<OutboundRouteBase> {
        APICall(
            "getTelephonyProvidersEdgesSiteOutboundroute", .get,
            "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}",
            parameters: [("siteId", siteId), ("outboundRouteId", outboundRouteId)])
    }
}

// MARK: - getTelephonyProvidersEdgesSiteOutboundroutes

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - name: `name` in the query.
    ///   - externalTrunkBasesIds: `externalTrunkBases.ids` in the query.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    public func getTelephonyProvidersEdgesSiteOutboundroutes(
        siteId: String, pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil,
        externalTrunkBasesIds: String? = nil, sortBy: String? = nil
    ) async throws(ApiError) -> OutboundRouteBaseEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesSiteOutboundroutes(
                siteId: siteId, pageSize: pageSize, pageNumber: pageNumber, name: name,
                externalTrunkBasesIds: externalTrunkBasesIds, sortBy: sortBy))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`, ready to be sent.
    public static func getTelephonyProvidersEdgesSiteOutboundroutes(
        siteId: String, pageSize: Int? = nil, pageNumber: Int? = nil, name: String? = nil,
        externalTrunkBasesIds: String? = nil, sortBy: String? = nil
    ) -> APICall<OutboundRouteBaseEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("name", name)
        queryParameters.add("externalTrunkBases.ids", externalTrunkBasesIds)
        queryParameters.add("sortBy", sortBy)
        return APICall(
            "getTelephonyProvidersEdgesSiteOutboundroutes", .get,
            "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes", parameters: [("siteId", siteId)],
            query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesSiteSiteconnections

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:sites:view`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    public func getTelephonyProvidersEdgesSiteSiteconnections(
        siteId: String
    ) async throws(ApiError) -> SiteConnections {
        try await client.send(Self.getTelephonyProvidersEdgesSiteSiteconnections(siteId: siteId))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`, ready to be sent.
    public static func getTelephonyProvidersEdgesSiteSiteconnections(siteId: String) -> APICall<SiteConnections> {
        APICall(
            "getTelephonyProvidersEdgesSiteSiteconnections", .get,
            "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", parameters: [("siteId", siteId)])
    }
}

// MARK: - getTelephonyProvidersEdgesSites

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ASC`.
    ///   - name: `name` in the query.
    ///   - locationId: `location.id` in the query.
    ///   - managed: `managed` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesSites(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, locationId: String? = nil, managed: Bool? = nil,
        expand: [GetTelephonyProvidersEdgesSitesExpand]? = nil
    ) async throws(ApiError) -> SiteEntityListing {
        try await client.send(
            Self.getTelephonyProvidersEdgesSites(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, name: name,
                locationId: locationId, managed: managed, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites`, ready to be sent.
    public static func getTelephonyProvidersEdgesSites(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, sortOrder: String? = nil,
        name: String? = nil, locationId: String? = nil, managed: Bool? = nil,
        expand: [GetTelephonyProvidersEdgesSitesExpand]? = nil
    ) -> APICall<SiteEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("location.id", locationId)
        queryParameters.add("managed", managed)
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesSites", .get, "/api/v2/telephony/providers/edges/sites", query: queryParameters)
    }
}

// MARK: - getTelephonyProvidersEdgesSitesSearch

extension TelephonyProvidersEdgeApi {
    /// Calls `GET /api/v2/telephony/providers/edges/sites/search`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:sites:view`.
    ///
    /// - Parameters:
    ///   - q64: `q64` in the query.
    ///   - expand: `expand` in the query, once for each element.
    public func getTelephonyProvidersEdgesSitesSearch(
        q64: String, expand: [String]? = nil
    ) async throws(ApiError) -> SitesSearchResponse {
        try await client.send(Self.getTelephonyProvidersEdgesSitesSearch(q64: q64, expand: expand))
    }

    /// The call `GET /api/v2/telephony/providers/edges/sites/search`, ready to be sent.
    public static func getTelephonyProvidersEdgesSitesSearch(
        q64: String, expand: [String]? = nil
    ) -> APICall<SitesSearchResponse> {
        var queryParameters = QueryParameters()
        queryParameters.add("q64", q64)
        queryParameters.add("expand", expand)
        return APICall(
            "getTelephonyProvidersEdgesSitesSearch", .get, "/api/v2/telephony/providers/edges/sites/search",
            query: queryParameters)
    }
}

// MARK: - patchTelephonyProvidersEdgesSiteSiteconnections

extension TelephonyProvidersEdgeApi {
    /// Calls `PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func patchTelephonyProvidersEdgesSiteSiteconnections(
        siteId: String, body: DisableSiteConnectionsRequest
    ) async throws(ApiError) -> SiteConnections {
        try await client.send(Self.patchTelephonyProvidersEdgesSiteSiteconnections(siteId: siteId, body: body))
    }

    /// The call `PATCH /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`, ready to be sent.
    public static func patchTelephonyProvidersEdgesSiteSiteconnections(
        siteId: String, body: DisableSiteConnectionsRequest
    ) -> APICall<SiteConnections> {
        APICall(
            "patchTelephonyProvidersEdgesSiteSiteconnections", .patch,
            "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", parameters: [("siteId", siteId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesSiteOutboundroutes

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesSiteOutboundroutes(
        siteId: String, body: OutboundRouteBase
    ) async throws(ApiError) -> OutboundRouteBase {
        try await client.send(Self.postTelephonyProvidersEdgesSiteOutboundroutes(siteId: siteId, body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes`, ready to be sent.
    public static func postTelephonyProvidersEdgesSiteOutboundroutes(
        siteId: String, body: OutboundRouteBase
    ) -> APICall<OutboundRouteBase> {
        APICall(
            "postTelephonyProvidersEdgesSiteOutboundroutes", .post,
            "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes", parameters: [("siteId", siteId)],
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesSites

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/sites`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesSites(body: Site) async throws(ApiError) -> Site {
        try await client.send(Self.postTelephonyProvidersEdgesSites(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/sites`, ready to be sent.
    public static func postTelephonyProvidersEdgesSites(body: Site) -> APICall<Site> {
        APICall(
            "postTelephonyProvidersEdgesSites", .post, "/api/v2/telephony/providers/edges/sites",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyProvidersEdgesSitesSearch

extension TelephonyProvidersEdgeApi {
    /// Calls `POST /api/v2/telephony/providers/edges/sites/search`.
    ///
    /// Needs one of the permissions `telephony:plugin:all`, `telephony:sites:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyProvidersEdgesSitesSearch(
        body: SiteSearchRequest
    ) async throws(ApiError) -> SitesSearchResponse {
        try await client.send(Self.postTelephonyProvidersEdgesSitesSearch(body: body))
    }

    /// The call `POST /api/v2/telephony/providers/edges/sites/search`, ready to be sent.
    public static func postTelephonyProvidersEdgesSitesSearch(body: SiteSearchRequest) -> APICall<SitesSearchResponse> {
        APICall(
            "postTelephonyProvidersEdgesSitesSearch", .post, "/api/v2/telephony/providers/edges/sites/search",
            body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesSite

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/sites/{siteId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesSite(siteId: String, body: Site) async throws(ApiError) -> Site {
        try await client.send(Self.putTelephonyProvidersEdgesSite(siteId: siteId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/sites/{siteId}`, ready to be sent.
    public static func putTelephonyProvidersEdgesSite(siteId: String, body: Site) -> APICall<Site> {
        APICall(
            "putTelephonyProvidersEdgesSite", .put, "/api/v2/telephony/providers/edges/sites/{siteId}",
            parameters: [("siteId", siteId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesSiteNumberplans

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesSiteNumberplans(
        siteId: String, body: [NumberPlan]
    ) async throws(ApiError) -> [NumberPlan] {
        try await client.send(Self.putTelephonyProvidersEdgesSiteNumberplans(siteId: siteId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/sites/{siteId}/numberplans`, ready to be sent.
    public static func putTelephonyProvidersEdgesSiteNumberplans(
        siteId: String, body: [NumberPlan]
    ) -> APICall<[NumberPlan]> {
        APICall(
            "putTelephonyProvidersEdgesSiteNumberplans", .put,
            "/api/v2/telephony/providers/edges/sites/{siteId}/numberplans", parameters: [("siteId", siteId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesSiteOutboundroute

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - outboundRouteId: `outboundRouteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesSiteOutboundroute(
        siteId: String, outboundRouteId: String, body: OutboundRouteBase
    ) async throws(ApiError) -> OutboundRouteBase {
        try await client.send(
            Self.putTelephonyProvidersEdgesSiteOutboundroute(
                siteId: siteId, outboundRouteId: outboundRouteId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}`, ready to be
    /// sent.
    public static func putTelephonyProvidersEdgesSiteOutboundroute(
        siteId: String, outboundRouteId: String, body: OutboundRouteBase
    ) -> APICall<OutboundRouteBase> {
        APICall(
            "putTelephonyProvidersEdgesSiteOutboundroute", .put,
            "/api/v2/telephony/providers/edges/sites/{siteId}/outboundroutes/{outboundRouteId}",
            parameters: [("siteId", siteId), ("outboundRouteId", outboundRouteId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyProvidersEdgesSiteSiteconnections

extension TelephonyProvidersEdgeApi {
    /// Calls `PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    ///
    /// - Parameters:
    ///   - siteId: `siteId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyProvidersEdgesSiteSiteconnections(
        siteId: String, body: SiteConnections
    ) async throws(ApiError) -> SiteConnections {
        try await client.send(Self.putTelephonyProvidersEdgesSiteSiteconnections(siteId: siteId, body: body))
    }

    /// The call `PUT /api/v2/telephony/providers/edges/sites/{siteId}/siteconnections`, ready to be sent.
    public static func putTelephonyProvidersEdgesSiteSiteconnections(
        siteId: String, body: SiteConnections
    ) -> APICall<SiteConnections> {
        APICall(
            "putTelephonyProvidersEdgesSiteSiteconnections", .put,
            "/api/v2/telephony/providers/edges/sites/{siteId}/siteconnections", parameters: [("siteId", siteId)],
            body: .json(body.asJSON))
    }
}
