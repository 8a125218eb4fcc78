// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The operations of the tag Telephony.
///
/// Each function makes its call and returns what comes back. The static function of the same name makes the call as a
/// value: to look at, for `client.send` and `client.sendExtended`, and for a timeout, header or retry policy of its
/// own.
public struct TelephonyApi: Sendable {
    /// The client that calls are made with.
    public let client: ApiClient

    /// Makes the operations of a client.
    public init(_ client: ApiClient = .instance) { self.client = client }
}

// MARK: - deleteTelephonyOrganizationLinkTargetOrganizationId

extension TelephonyApi {
    /// Calls `DELETE /api/v2/telephony/organization/link/{targetOrganizationId}`.
    ///
    /// Needs the permission `telephony:organizationLink:delete`.
    ///
    /// - Parameters:
    ///   - targetOrganizationId: `targetOrganizationId` in the path.
    public func deleteTelephonyOrganizationLinkTargetOrganizationId(
        targetOrganizationId: String
    ) async throws(ApiError) {
        try await client.send(
            Self.deleteTelephonyOrganizationLinkTargetOrganizationId(targetOrganizationId: targetOrganizationId))
    }

    /// The call `DELETE /api/v2/telephony/organization/link/{targetOrganizationId}`, ready to be sent.
    public static func deleteTelephonyOrganizationLinkTargetOrganizationId(
        targetOrganizationId: String
    ) -> APICall<Void> {
        APICall(
            "deleteTelephonyOrganizationLinkTargetOrganizationId", .delete,
            "/api/v2/telephony/organization/link/{targetOrganizationId}",
            parameters: [("targetOrganizationId", targetOrganizationId)])
    }
}

// MARK: - getTelephonyAgentGreetings

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/agents/{agentId}/greetings`.
    ///
    /// Needs the permission `telephony:otherAgentGreeting:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    public func getTelephonyAgentGreetings(agentId: String) async throws(ApiError) -> AgentGreeting {
        try await client.send(Self.getTelephonyAgentGreetings(agentId: agentId))
    }

    /// The call `GET /api/v2/telephony/agents/{agentId}/greetings`, ready to be sent.
    public static func getTelephonyAgentGreetings(agentId: String) -> APICall<AgentGreeting> {
        APICall(
            "getTelephonyAgentGreetings", .get, "/api/v2/telephony/agents/{agentId}/greetings",
            parameters: [("agentId", agentId)])
    }
}

// MARK: - getTelephonyAgentsGreetingsMe

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/agents/greetings/me`.
    ///
    /// Needs the permission `telephony:selfAgentGreeting:view`.
    public func getTelephonyAgentsGreetingsMe() async throws(ApiError) -> SelfAgentGreeting {
        try await client.send(Self.getTelephonyAgentsGreetingsMe())
    }

    /// The call `GET /api/v2/telephony/agents/greetings/me`, ready to be sent.
    public static func getTelephonyAgentsGreetingsMe() -> APICall<SelfAgentGreeting> {
        APICall("getTelephonyAgentsGreetingsMe", .get, "/api/v2/telephony/agents/greetings/me")
    }
}

// MARK: - getTelephonyCallsMetrics

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/calls/metrics`.
    ///
    /// Needs the permission `telephony:callMetrics:view`.
    ///
    /// - Parameters:
    ///   - metricType: `metricType` in the query; when left out: `cloud`.
    public func getTelephonyCallsMetrics(
        metricType: GetTelephonyCallsMetricsMetricType? = nil
    ) async throws(ApiError) -> OrganizationCallMetrics {
        try await client.send(Self.getTelephonyCallsMetrics(metricType: metricType))
    }

    /// The call `GET /api/v2/telephony/calls/metrics`, ready to be sent.
    public static func getTelephonyCallsMetrics(
        metricType: GetTelephonyCallsMetricsMetricType? = nil
    ) -> APICall<OrganizationCallMetrics> {
        var queryParameters = QueryParameters()
        queryParameters.add("metricType", metricType)
        return APICall("getTelephonyCallsMetrics", .get, "/api/v2/telephony/calls/metrics", query: queryParameters)
    }
}

// MARK: - getTelephonyMediaregions

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/mediaregions`.
    ///
    /// Needs the permission `telephony:plugin:all`.
    public func getTelephonyMediaregions() async throws(ApiError) -> MediaRegions {
        try await client.send(Self.getTelephonyMediaregions())
    }

    /// The call `GET /api/v2/telephony/mediaregions`, ready to be sent.
    public static func getTelephonyMediaregions() -> APICall<MediaRegions> {
        APICall("getTelephonyMediaregions", .get, "/api/v2/telephony/mediaregions")
    }
}

// MARK: - getTelephonyNumbersRouting

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/numbers/routing`.
    ///
    /// Needs the permission `telephony:numberRouting:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - numberId: `numberId` in the query.
    ///   - activeRoutingOrganizationId: `activeRoutingOrganizationId` in the query.
    ///   - ownerOrganizationId: `ownerOrganizationId` in the query.
    ///   - status: `status` in the query.
    public func getTelephonyNumbersRouting(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, numberId: String? = nil,
        activeRoutingOrganizationId: String? = nil, ownerOrganizationId: String? = nil,
        status: GetTelephonyNumbersRoutingStatus? = nil
    ) async throws(ApiError) -> NumberRoutingListing {
        try await client.send(
            Self.getTelephonyNumbersRouting(
                before: before, after: after, pageSize: pageSize, numberId: numberId,
                activeRoutingOrganizationId: activeRoutingOrganizationId, ownerOrganizationId: ownerOrganizationId,
                status: status))
    }

    /// The call `GET /api/v2/telephony/numbers/routing`, ready to be sent.
    public static func getTelephonyNumbersRouting(
        before: String? = nil, after: String? = nil, pageSize: String? = nil, numberId: String? = nil,
        activeRoutingOrganizationId: String? = nil, ownerOrganizationId: String? = nil,
        status: GetTelephonyNumbersRoutingStatus? = nil
    ) -> APICall<NumberRoutingListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("numberId", numberId)
        queryParameters.add("activeRoutingOrganizationId", activeRoutingOrganizationId)
        queryParameters.add("ownerOrganizationId", ownerOrganizationId)
        queryParameters.add("status", status)
        return APICall("getTelephonyNumbersRouting", .get, "/api/v2/telephony/numbers/routing", query: queryParameters)
    }
}

// MARK: - getTelephonyOrganizationLink

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/organization/link`.
    ///
    /// Needs the permission `telephony:organizationLink:view`.
    public func getTelephonyOrganizationLink() async throws(ApiError) -> [OrganizationLinkResponse] {
        try await client.send(Self.getTelephonyOrganizationLink())
    }

    /// The call `GET /api/v2/telephony/organization/link`, ready to be sent.
    public static func getTelephonyOrganizationLink() -> APICall<[OrganizationLinkResponse]> {
        APICall("getTelephonyOrganizationLink", .get, "/api/v2/telephony/organization/link")
    }
}

// MARK: - getTelephonyOrganizationLinkRegions

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/organization/link/regions`.
    ///
    /// Needs the permission `telephony:organizationLink:view`.
    public func getTelephonyOrganizationLinkRegions() async throws(ApiError) -> [RegionResponse] {
        try await client.send(Self.getTelephonyOrganizationLinkRegions())
    }

    /// The call `GET /api/v2/telephony/organization/link/regions`, ready to be sent.
    public static func getTelephonyOrganizationLinkRegions() -> APICall<[RegionResponse]> {
        APICall("getTelephonyOrganizationLinkRegions", .get, "/api/v2/telephony/organization/link/regions")
    }
}

// MARK: - getTelephonyPrefixes

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/prefixes`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - type: `type` in the query.
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    ///   - prefix: `prefix` in the query.
    public func getTelephonyPrefixes(
        type: String, before: String? = nil, after: String? = nil, pageSize: String? = nil, prefix: String? = nil
    ) async throws(ApiError) -> PrefixListing {
        try await client.send(
            Self.getTelephonyPrefixes(type: type, before: before, after: after, pageSize: pageSize, prefix: prefix))
    }

    /// The call `GET /api/v2/telephony/prefixes`, ready to be sent.
    public static func getTelephonyPrefixes(
        type: String, before: String? = nil, after: String? = nil, pageSize: String? = nil, prefix: String? = nil
    ) -> APICall<PrefixListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("type", type)
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("prefix", prefix)
        return APICall("getTelephonyPrefixes", .get, "/api/v2/telephony/prefixes", query: queryParameters)
    }
}

// MARK: - getTelephonyPrefixesSimulateCall

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/prefixes/simulate/call`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - number: `number` in the query.
    public func getTelephonyPrefixesSimulateCall(number: String) async throws(ApiError) -> CallSimulationResult {
        try await client.send(Self.getTelephonyPrefixesSimulateCall(number: number))
    }

    /// The call `GET /api/v2/telephony/prefixes/simulate/call`, ready to be sent.
    public static func getTelephonyPrefixesSimulateCall(number: String) -> APICall<CallSimulationResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("number", number)
        return APICall(
            "getTelephonyPrefixesSimulateCall", .get, "/api/v2/telephony/prefixes/simulate/call",
            query: queryParameters)
    }
}

// MARK: - getTelephonySettings

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/settings`.
    ///
    /// Needs the permission `telephony:settings:view`.
    public func getTelephonySettings() async throws(ApiError) -> TelephonySettings {
        try await client.send(Self.getTelephonySettings())
    }

    /// The call `GET /api/v2/telephony/settings`, ready to be sent.
    public static func getTelephonySettings() -> APICall<TelephonySettings> {
        APICall("getTelephonySettings", .get, "/api/v2/telephony/settings")
    }
}

// MARK: - getTelephonySipmessagesConversation

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/sipmessages/conversations/{conversationId}`.
    ///
    /// Needs the permission `telephony:pcap:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func getTelephonySipmessagesConversation(conversationId: String) async throws(ApiError) -> Callmessage {
        try await client.send(Self.getTelephonySipmessagesConversation(conversationId: conversationId))
    }

    /// The call `GET /api/v2/telephony/sipmessages/conversations/{conversationId}`, ready to be sent.
    public static func getTelephonySipmessagesConversation(conversationId: String) -> APICall<Callmessage> {
        APICall(
            "getTelephonySipmessagesConversation", .get, "/api/v2/telephony/sipmessages/conversations/{conversationId}",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - getTelephonySipmessagesConversationHeaders

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers`.
    ///
    /// Needs the permission `telephony:pcap:view`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    ///   - keys: `keys` in the query, once for each element.
    public func getTelephonySipmessagesConversationHeaders(
        conversationId: String, keys: [String]? = nil
    ) async throws(ApiError) -> Callheader {
        try await client.send(
            Self.getTelephonySipmessagesConversationHeaders(conversationId: conversationId, keys: keys))
    }

    /// The call `GET /api/v2/telephony/sipmessages/conversations/{conversationId}/headers`, ready to be sent.
    public static func getTelephonySipmessagesConversationHeaders(
        conversationId: String, keys: [String]? = nil
    ) -> APICall<Callheader> {
        var queryParameters = QueryParameters()
        queryParameters.add("keys", keys)
        return APICall(
            "getTelephonySipmessagesConversationHeaders", .get,
            "/api/v2/telephony/sipmessages/conversations/{conversationId}/headers",
            parameters: [("conversationId", conversationId)], query: queryParameters)
    }
}

// MARK: - getTelephonySiptraces

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/siptraces`.
    ///
    /// Needs the permission `telephony:pcap:view`.
    ///
    /// - Parameters:
    ///   - dateStart: `dateStart` in the query.
    ///   - dateEnd: `dateEnd` in the query.
    ///   - callId: `callId` in the query.
    ///   - toUser: `toUser` in the query.
    ///   - fromUser: `fromUser` in the query.
    ///   - conversationId: `conversationId` in the query.
    public func getTelephonySiptraces(
        dateStart: Instant, dateEnd: Instant, callId: String? = nil, toUser: String? = nil, fromUser: String? = nil,
        conversationId: String? = nil
    ) async throws(ApiError) -> SipSearchResult {
        try await client.send(
            Self.getTelephonySiptraces(
                dateStart: dateStart, dateEnd: dateEnd, callId: callId, toUser: toUser, fromUser: fromUser,
                conversationId: conversationId))
    }

    /// The call `GET /api/v2/telephony/siptraces`, ready to be sent.
    public static func getTelephonySiptraces(
        dateStart: Instant, dateEnd: Instant, callId: String? = nil, toUser: String? = nil, fromUser: String? = nil,
        conversationId: String? = nil
    ) -> APICall<SipSearchResult> {
        var queryParameters = QueryParameters()
        queryParameters.add("dateStart", dateStart)
        queryParameters.add("dateEnd", dateEnd)
        queryParameters.add("callId", callId)
        queryParameters.add("toUser", toUser)
        queryParameters.add("fromUser", fromUser)
        queryParameters.add("conversationId", conversationId)
        return APICall("getTelephonySiptraces", .get, "/api/v2/telephony/siptraces", query: queryParameters)
    }
}

// MARK: - getTelephonySiptracesDownloadDownloadId

extension TelephonyApi {
    /// Calls `GET /api/v2/telephony/siptraces/download/{downloadId}`.
    ///
    /// Needs the permission `telephony:pcap:view`.
    ///
    /// - Parameters:
    ///   - downloadId: `downloadId` in the path.
    public func getTelephonySiptracesDownloadDownloadId(
        downloadId: String
    ) async throws(ApiError) -> SignedUrlResponse {
        try await client.send(Self.getTelephonySiptracesDownloadDownloadId(downloadId: downloadId))
    }

    /// The call `GET /api/v2/telephony/siptraces/download/{downloadId}`, ready to be sent.
    public static func getTelephonySiptracesDownloadDownloadId(downloadId: String) -> APICall<SignedUrlResponse> {
        APICall(
            "getTelephonySiptracesDownloadDownloadId", .get, "/api/v2/telephony/siptraces/download/{downloadId}",
            parameters: [("downloadId", downloadId)])
    }
}

// MARK: - patchTelephonyOrganizationLinkApproveRequestingOrganizationId

extension TelephonyApi {
    /// Calls `PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId}`.
    ///
    /// Needs the permission `telephony:organizationLink:edit`.
    ///
    /// - Parameters:
    ///   - requestingOrganizationId: `requestingOrganizationId` in the path.
    ///   - body: the body.
    public func patchTelephonyOrganizationLinkApproveRequestingOrganizationId(
        requestingOrganizationId: String, body: OrganizationLinkApprovalRequest
    ) async throws(ApiError) {
        try await client.send(
            Self.patchTelephonyOrganizationLinkApproveRequestingOrganizationId(
                requestingOrganizationId: requestingOrganizationId, body: body))
    }

    /// The call `PATCH /api/v2/telephony/organization/link/approve/{requestingOrganizationId}`, ready to be sent.
    public static func patchTelephonyOrganizationLinkApproveRequestingOrganizationId(
        requestingOrganizationId: String, body: OrganizationLinkApprovalRequest
    ) -> APICall<Void> {
        APICall(
            "patchTelephonyOrganizationLinkApproveRequestingOrganizationId", .patch,
            "/api/v2/telephony/organization/link/approve/{requestingOrganizationId}",
            parameters: [("requestingOrganizationId", requestingOrganizationId)], body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyNumbersRouting

extension TelephonyApi {
    /// Calls `POST /api/v2/telephony/numbers/routing`.
    ///
    /// Needs the permission `telephony:numberRouting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postTelephonyNumbersRouting(body: [NumberRoutingRequest]) async throws(ApiError) {
        try await client.send(Self.postTelephonyNumbersRouting(body: body))
    }

    /// The call `POST /api/v2/telephony/numbers/routing`, ready to be sent.
    public static func postTelephonyNumbersRouting(body: [NumberRoutingRequest]) -> APICall<Void> {
        APICall("postTelephonyNumbersRouting", .post, "/api/v2/telephony/numbers/routing", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyNumbersRoutingAll

extension TelephonyApi {
    /// Calls `POST /api/v2/telephony/numbers/routing/all`.
    ///
    /// Needs the permission `telephony:numberRouting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postTelephonyNumbersRoutingAll(body: DisasterRecoveryAllRoutingRequest) async throws(ApiError) {
        try await client.send(Self.postTelephonyNumbersRoutingAll(body: body))
    }

    /// The call `POST /api/v2/telephony/numbers/routing/all`, ready to be sent.
    public static func postTelephonyNumbersRoutingAll(body: DisasterRecoveryAllRoutingRequest) -> APICall<Void> {
        APICall(
            "postTelephonyNumbersRoutingAll", .post, "/api/v2/telephony/numbers/routing/all", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyNumbersRoutingReset

extension TelephonyApi {
    /// Calls `POST /api/v2/telephony/numbers/routing/reset`.
    ///
    /// Needs the permission `telephony:numberRouting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    public func postTelephonyNumbersRoutingReset(body: NumberRoutingResetOrganizationRequest) async throws(ApiError) {
        try await client.send(Self.postTelephonyNumbersRoutingReset(body: body))
    }

    /// The call `POST /api/v2/telephony/numbers/routing/reset`, ready to be sent.
    public static func postTelephonyNumbersRoutingReset(body: NumberRoutingResetOrganizationRequest) -> APICall<Void> {
        APICall(
            "postTelephonyNumbersRoutingReset", .post, "/api/v2/telephony/numbers/routing/reset",
            body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyOrganizationLink

extension TelephonyApi {
    /// Calls `POST /api/v2/telephony/organization/link`.
    ///
    /// Needs the permission `telephony:organizationLink:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyOrganizationLink(body: CreateOrganizationLink) async throws(ApiError) -> OrganizationLink {
        try await client.send(Self.postTelephonyOrganizationLink(body: body))
    }

    /// The call `POST /api/v2/telephony/organization/link`, ready to be sent.
    public static func postTelephonyOrganizationLink(body: CreateOrganizationLink) -> APICall<OrganizationLink> {
        APICall("postTelephonyOrganizationLink", .post, "/api/v2/telephony/organization/link", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonyPrefixesBulk

extension TelephonyApi {
    /// Calls `POST /api/v2/telephony/prefixes/bulk`.
    ///
    /// Which permissions it needs is not known.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonyPrefixesBulk(body: BulkPrefixesRequest) async throws(ApiError) -> BulkPrefixesResponse {
        try await client.send(Self.postTelephonyPrefixesBulk(body: body))
    }

    /// The call `POST /api/v2/telephony/prefixes/bulk`, ready to be sent.
    public static func postTelephonyPrefixesBulk(body: BulkPrefixesRequest) -> APICall<BulkPrefixesResponse> {
        APICall("postTelephonyPrefixesBulk", .post, "/api/v2/telephony/prefixes/bulk", body: .json(body.asJSON))
    }
}

// MARK: - postTelephonySiptracesDownload

extension TelephonyApi {
    /// Calls `POST /api/v2/telephony/siptraces/download`.
    ///
    /// Needs the permission `telephony:pcap:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postTelephonySiptracesDownload(
        body: SIPSearchPublicRequest
    ) async throws(ApiError) -> SipDownloadResponse {
        try await client.send(Self.postTelephonySiptracesDownload(body: body))
    }

    /// The call `POST /api/v2/telephony/siptraces/download`, ready to be sent.
    public static func postTelephonySiptracesDownload(body: SIPSearchPublicRequest) -> APICall<SipDownloadResponse> {
        APICall(
            "postTelephonySiptracesDownload", .post, "/api/v2/telephony/siptraces/download", body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyAgentGreetings

extension TelephonyApi {
    /// Calls `PUT /api/v2/telephony/agents/{agentId}/greetings`.
    ///
    /// Needs the permission `telephony:otherAgentGreeting:edit`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putTelephonyAgentGreetings(
        agentId: String, body: AgentGreeting
    ) async throws(ApiError) -> AgentGreeting {
        try await client.send(Self.putTelephonyAgentGreetings(agentId: agentId, body: body))
    }

    /// The call `PUT /api/v2/telephony/agents/{agentId}/greetings`, ready to be sent.
    public static func putTelephonyAgentGreetings(agentId: String, body: AgentGreeting) -> APICall<AgentGreeting> {
        APICall(
            "putTelephonyAgentGreetings", .put, "/api/v2/telephony/agents/{agentId}/greetings",
            parameters: [("agentId", agentId)], body: .json(body.asJSON))
    }
}

// MARK: - putTelephonyAgentsGreetingsMe

extension TelephonyApi {
    /// Calls `PUT /api/v2/telephony/agents/greetings/me`.
    ///
    /// Needs the permission `telephony:selfAgentGreeting:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putTelephonyAgentsGreetingsMe(body: SelfAgentGreeting) async throws(ApiError) -> SelfAgentGreeting {
        try await client.send(Self.putTelephonyAgentsGreetingsMe(body: body))
    }

    /// The call `PUT /api/v2/telephony/agents/greetings/me`, ready to be sent.
    public static func putTelephonyAgentsGreetingsMe(body: SelfAgentGreeting) -> APICall<SelfAgentGreeting> {
        APICall(
            "putTelephonyAgentsGreetingsMe", .put, "/api/v2/telephony/agents/greetings/me", body: .json(body.asJSON))
    }
}

// MARK: - putTelephonySettings

extension TelephonyApi {
    /// Calls `PUT /api/v2/telephony/settings`.
    ///
    /// Needs the permission `telephony:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putTelephonySettings(body: TelephonySettings) async throws(ApiError) -> TelephonySettings {
        try await client.send(Self.putTelephonySettings(body: body))
    }

    /// The call `PUT /api/v2/telephony/settings`, ready to be sent.
    public static func putTelephonySettings(body: TelephonySettings) -> APICall<TelephonySettings> {
        APICall("putTelephonySettings", .put, "/api/v2/telephony/settings", body: .json(body.asJSON))
    }
}
