// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteOutboundCampaign

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/campaigns/{campaignId}`.
    ///
    /// Needs the permission `outbound:campaign:delete`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    @discardableResult
    public func deleteOutboundCampaign(campaignId: String) async throws(ApiError) -> Campaign {
        try await client.send(Self.deleteOutboundCampaign(campaignId: campaignId))
    }

    /// The call `DELETE /api/v2/outbound/campaigns/{campaignId}`, ready to be sent.
    public static func deleteOutboundCampaign(campaignId: String) -> APICall<Campaign> {
        APICall(
            "deleteOutboundCampaign", .delete, "/api/v2/outbound/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - deleteOutboundCampaignProgress

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/campaigns/{campaignId}/progress`.
    ///
    /// Needs one of the permissions `outbound:campaign:edit`, `outbound:campaign:recycle`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func deleteOutboundCampaignProgress(campaignId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundCampaignProgress(campaignId: campaignId))
    }

    /// The call `DELETE /api/v2/outbound/campaigns/{campaignId}/progress`, ready to be sent.
    public static func deleteOutboundCampaignProgress(campaignId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundCampaignProgress", .delete, "/api/v2/outbound/campaigns/{campaignId}/progress",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaign

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaign(campaignId: String) async throws(ApiError) -> Campaign {
        try await client.send(Self.getOutboundCampaign(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}`, ready to be sent.
    public static func getOutboundCampaign(campaignId: String) -> APICall<Campaign> {
        APICall(
            "getOutboundCampaign", .get, "/api/v2/outbound/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaignAgentownedmappingpreviewResults

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results`.
    ///
    /// Needs the permissions `outbound:campaign:view`, `outbound:contact:view`, `routing:queue:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaignAgentownedmappingpreviewResults(
        campaignId: String
    ) async throws(ApiError) -> AgentOwnedMappingPreviewListing {
        try await client.send(Self.getOutboundCampaignAgentownedmappingpreviewResults(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results`, ready to be sent.
    public static func getOutboundCampaignAgentownedmappingpreviewResults(
        campaignId: String
    ) -> APICall<AgentOwnedMappingPreviewListing> {
        APICall(
            "getOutboundCampaignAgentownedmappingpreviewResults", .get,
            "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview/results",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaignDiagnostics

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/diagnostics`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaignDiagnostics(campaignId: String) async throws(ApiError) -> CampaignDiagnostics {
        try await client.send(Self.getOutboundCampaignDiagnostics(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/diagnostics`, ready to be sent.
    public static func getOutboundCampaignDiagnostics(campaignId: String) -> APICall<CampaignDiagnostics> {
        APICall(
            "getOutboundCampaignDiagnostics", .get, "/api/v2/outbound/campaigns/{campaignId}/diagnostics",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaignInteractions

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/interactions`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaignInteractions(campaignId: String) async throws(ApiError) -> CampaignInteractions {
        try await client.send(Self.getOutboundCampaignInteractions(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/interactions`, ready to be sent.
    public static func getOutboundCampaignInteractions(campaignId: String) -> APICall<CampaignInteractions> {
        APICall(
            "getOutboundCampaignInteractions", .get, "/api/v2/outbound/campaigns/{campaignId}/interactions",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaignLinedistribution

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/linedistribution`.
    ///
    /// Needs the permission `outbound:lineDistribution:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - includeOnlyActiveCampaigns: `includeOnlyActiveCampaigns` in the query; when left out: `true`.
    ///   - edgeGroupId: `edgeGroupId` in the query.
    ///   - siteId: `siteId` in the query.
    ///   - useWeight: `useWeight` in the query.
    ///   - relativeWeight: `relativeWeight` in the query.
    ///   - outboundLineCount: `outboundLineCount` in the query.
    public func getOutboundCampaignLinedistribution(
        campaignId: String, includeOnlyActiveCampaigns: Bool? = nil, edgeGroupId: String? = nil, siteId: String? = nil,
        useWeight: Bool? = nil, relativeWeight: Int? = nil, outboundLineCount: Int? = nil
    ) async throws(ApiError) -> CampaignOutboundLinesDistribution {
        try await client.send(
            Self.getOutboundCampaignLinedistribution(
                campaignId: campaignId, includeOnlyActiveCampaigns: includeOnlyActiveCampaigns,
                edgeGroupId: edgeGroupId, siteId: siteId, useWeight: useWeight, relativeWeight: relativeWeight,
                outboundLineCount: outboundLineCount))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/linedistribution`, ready to be sent.
    public static func getOutboundCampaignLinedistribution(
        campaignId: String, includeOnlyActiveCampaigns: Bool? = nil, edgeGroupId: String? = nil, siteId: String? = nil,
        useWeight: Bool? = nil, relativeWeight: Int? = nil, outboundLineCount: Int? = nil
    ) -> APICall<CampaignOutboundLinesDistribution> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeOnlyActiveCampaigns", includeOnlyActiveCampaigns)
        queryParameters.add("edgeGroupId", edgeGroupId)
        queryParameters.add("siteId", siteId)
        queryParameters.add("useWeight", useWeight)
        queryParameters.add("relativeWeight", relativeWeight)
        queryParameters.add("outboundLineCount", outboundLineCount)
        return APICall(
            "getOutboundCampaignLinedistribution", .get, "/api/v2/outbound/campaigns/{campaignId}/linedistribution",
            parameters: [("campaignId", campaignId)], query: queryParameters)
    }
}

// MARK: - getOutboundCampaignProgress

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/progress`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaignProgress(campaignId: String) async throws(ApiError) -> CampaignProgress {
        try await client.send(Self.getOutboundCampaignProgress(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/progress`, ready to be sent.
    public static func getOutboundCampaignProgress(campaignId: String) -> APICall<CampaignProgress> {
        APICall(
            "getOutboundCampaignProgress", .get, "/api/v2/outbound/campaigns/{campaignId}/progress",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaignSkillcombinations

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getOutboundCampaignSkillcombinations(
        campaignId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> PagedSkillCombinationListing {
        try await client.send(
            Self.getOutboundCampaignSkillcombinations(
                campaignId: campaignId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/skillcombinations`, ready to be sent.
    public static func getOutboundCampaignSkillcombinations(
        campaignId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<PagedSkillCombinationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getOutboundCampaignSkillcombinations", .get, "/api/v2/outbound/campaigns/{campaignId}/skillcombinations",
            parameters: [("campaignId", campaignId)], query: queryParameters)
    }
}

// MARK: - getOutboundCampaignStats

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/{campaignId}/stats`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaignStats(campaignId: String) async throws(ApiError) -> CampaignStats {
        try await client.send(Self.getOutboundCampaignStats(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/{campaignId}/stats`, ready to be sent.
    public static func getOutboundCampaignStats(campaignId: String) -> APICall<CampaignStats> {
        APICall(
            "getOutboundCampaignStats", .get, "/api/v2/outbound/campaigns/{campaignId}/stats",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaigns

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - contactListId: `contactListId` in the query.
    ///   - dncListIds: `dncListIds` in the query.
    ///   - distributionQueueId: `distributionQueueId` in the query.
    ///   - edgeGroupId: `edgeGroupId` in the query.
    ///   - callAnalysisResponseSetId: `callAnalysisResponseSetId` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCampaigns(
        pageSize: Int? = nil, pageNumber: Int? = nil, filterType: GetOutboundCampaignsFilterType? = nil,
        name: String? = nil, id: [String]? = nil, contactListId: String? = nil, dncListIds: String? = nil,
        distributionQueueId: String? = nil, edgeGroupId: String? = nil, callAnalysisResponseSetId: String? = nil,
        divisionId: [String]? = nil, sortBy: String? = nil, sortOrder: GetOutboundCampaignsSortOrder? = nil
    ) async throws(ApiError) -> CampaignEntityListing {
        try await client.send(
            Self.getOutboundCampaigns(
                pageSize: pageSize, pageNumber: pageNumber, filterType: filterType, name: name, id: id,
                contactListId: contactListId, dncListIds: dncListIds, distributionQueueId: distributionQueueId,
                edgeGroupId: edgeGroupId, callAnalysisResponseSetId: callAnalysisResponseSetId, divisionId: divisionId,
                sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/campaigns`, ready to be sent.
    public static func getOutboundCampaigns(
        pageSize: Int? = nil, pageNumber: Int? = nil, filterType: GetOutboundCampaignsFilterType? = nil,
        name: String? = nil, id: [String]? = nil, contactListId: String? = nil, dncListIds: String? = nil,
        distributionQueueId: String? = nil, edgeGroupId: String? = nil, callAnalysisResponseSetId: String? = nil,
        divisionId: [String]? = nil, sortBy: String? = nil, sortOrder: GetOutboundCampaignsSortOrder? = nil
    ) -> APICall<CampaignEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("contactListId", contactListId)
        queryParameters.add("dncListIds", dncListIds)
        queryParameters.add("distributionQueueId", distributionQueueId)
        queryParameters.add("edgeGroupId", edgeGroupId)
        queryParameters.add("callAnalysisResponseSetId", callAnalysisResponseSetId)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundCampaigns", .get, "/api/v2/outbound/campaigns", query: queryParameters)
    }
}

// MARK: - getOutboundCampaignsAll

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/all`.
    ///
    /// Needs one of the permissions `outbound:campaign:view`, `outbound:messagingCampaign:view`,
    /// `outbound:emailCampaign:view`, `outbound:whatsAppCampaign:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - mediaType: `mediaType` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCampaignsAll(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, name: String? = nil,
        divisionId: [String]? = nil, mediaType: [GetOutboundCampaignsAllMediaType]? = nil,
        sortOrder: GetOutboundCampaignsAllSortOrder? = nil
    ) async throws(ApiError) -> CommonCampaignEntityListing {
        try await client.send(
            Self.getOutboundCampaignsAll(
                pageSize: pageSize, pageNumber: pageNumber, id: id, name: name, divisionId: divisionId,
                mediaType: mediaType, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/campaigns/all`, ready to be sent.
    public static func getOutboundCampaignsAll(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, name: String? = nil,
        divisionId: [String]? = nil, mediaType: [GetOutboundCampaignsAllMediaType]? = nil,
        sortOrder: GetOutboundCampaignsAllSortOrder? = nil
    ) -> APICall<CommonCampaignEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("mediaType", mediaType)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundCampaignsAll", .get, "/api/v2/outbound/campaigns/all", query: queryParameters)
    }
}

// MARK: - getOutboundCampaignsAllDivisionviews

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/all/divisionviews`.
    ///
    /// Needs one of the permissions `outbound:campaign:search`, `outbound:messagingCampaign:search`,
    /// `outbound:emailCampaign:search`, `outbound:whatsAppCampaign:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - id: `id` in the query, once for each element.
    ///   - name: `name` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - mediaType: `mediaType` in the query, once for each element.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCampaignsAllDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, name: String? = nil,
        divisionId: [String]? = nil, mediaType: [GetOutboundCampaignsAllDivisionviewsMediaType]? = nil,
        sortOrder: GetOutboundCampaignsAllDivisionviewsSortOrder? = nil
    ) async throws(ApiError) -> CommonCampaignDivisionViewEntityListing {
        try await client.send(
            Self.getOutboundCampaignsAllDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, id: id, name: name, divisionId: divisionId,
                mediaType: mediaType, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/campaigns/all/divisionviews`, ready to be sent.
    public static func getOutboundCampaignsAllDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, id: [String]? = nil, name: String? = nil,
        divisionId: [String]? = nil, mediaType: [GetOutboundCampaignsAllDivisionviewsMediaType]? = nil,
        sortOrder: GetOutboundCampaignsAllDivisionviewsSortOrder? = nil
    ) -> APICall<CommonCampaignDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("id", id)
        queryParameters.add("name", name)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("mediaType", mediaType)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundCampaignsAllDivisionviews", .get, "/api/v2/outbound/campaigns/all/divisionviews",
            query: queryParameters)
    }
}

// MARK: - getOutboundCampaignsDivisionview

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/divisionviews/{campaignId}`.
    ///
    /// Needs the permission `outbound:campaign:search`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func getOutboundCampaignsDivisionview(campaignId: String) async throws(ApiError) -> CampaignDivisionView {
        try await client.send(Self.getOutboundCampaignsDivisionview(campaignId: campaignId))
    }

    /// The call `GET /api/v2/outbound/campaigns/divisionviews/{campaignId}`, ready to be sent.
    public static func getOutboundCampaignsDivisionview(campaignId: String) -> APICall<CampaignDivisionView> {
        APICall(
            "getOutboundCampaignsDivisionview", .get, "/api/v2/outbound/campaigns/divisionviews/{campaignId}",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - getOutboundCampaignsDivisionviews

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaigns/divisionviews`.
    ///
    /// Needs the permission `outbound:campaign:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCampaignsDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, filterType: GetOutboundCampaignsDivisionviewsFilterType? = nil,
        name: String? = nil, id: [String]? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCampaignsDivisionviewsSortOrder? = nil
    ) async throws(ApiError) -> CampaignDivisionViewListing {
        try await client.send(
            Self.getOutboundCampaignsDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, filterType: filterType, name: name, id: id, sortBy: sortBy,
                sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/campaigns/divisionviews`, ready to be sent.
    public static func getOutboundCampaignsDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil, filterType: GetOutboundCampaignsDivisionviewsFilterType? = nil,
        name: String? = nil, id: [String]? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCampaignsDivisionviewsSortOrder? = nil
    ) -> APICall<CampaignDivisionViewListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundCampaignsDivisionviews", .get, "/api/v2/outbound/campaigns/divisionviews",
            query: queryParameters)
    }
}

// MARK: - patchOutboundCampaign

extension OutboundApi {
    /// Calls `PATCH /api/v2/outbound/campaigns/{campaignId}`.
    ///
    /// Needs the permission `outbound:campaign:edit`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - body: the body.
    public func patchOutboundCampaign(campaignId: String, body: CampaignPatchRequest) async throws(ApiError) {
        try await client.send(Self.patchOutboundCampaign(campaignId: campaignId, body: body))
    }

    /// The call `PATCH /api/v2/outbound/campaigns/{campaignId}`, ready to be sent.
    public static func patchOutboundCampaign(campaignId: String, body: CampaignPatchRequest) -> APICall<Void> {
        APICall(
            "patchOutboundCampaign", .patch, "/api/v2/outbound/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCampaignAgentownedmappingpreview

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview`.
    ///
    /// Needs the permissions `outbound:campaign:view`, `outbound:contact:view`, `directory:user:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    @discardableResult
    public func postOutboundCampaignAgentownedmappingpreview(campaignId: String) async throws(ApiError) -> JSON {
        try await client.send(Self.postOutboundCampaignAgentownedmappingpreview(campaignId: campaignId))
    }

    /// The call `POST /api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview`, ready to be sent.
    public static func postOutboundCampaignAgentownedmappingpreview(campaignId: String) -> APICall<JSON> {
        APICall(
            "postOutboundCampaignAgentownedmappingpreview", .post,
            "/api/v2/outbound/campaigns/{campaignId}/agentownedmappingpreview",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - postOutboundCampaignCallbackSchedule

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule`.
    ///
    /// Needs no permission.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postOutboundCampaignCallbackSchedule(
        campaignId: String, body: ContactCallbackRequest
    ) async throws(ApiError) -> ContactCallbackRequest {
        try await client.send(Self.postOutboundCampaignCallbackSchedule(campaignId: campaignId, body: body))
    }

    /// The call `POST /api/v2/outbound/campaigns/{campaignId}/callback/schedule`, ready to be sent.
    public static func postOutboundCampaignCallbackSchedule(
        campaignId: String, body: ContactCallbackRequest
    ) -> APICall<ContactCallbackRequest> {
        APICall(
            "postOutboundCampaignCallbackSchedule", .post, "/api/v2/outbound/campaigns/{campaignId}/callback/schedule",
            parameters: [("campaignId", campaignId)], body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCampaignStart

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns/{campaignId}/start`.
    ///
    /// Needs the permission `outbound:campaign:start`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func postOutboundCampaignStart(campaignId: String) async throws(ApiError) {
        try await client.send(Self.postOutboundCampaignStart(campaignId: campaignId))
    }

    /// The call `POST /api/v2/outbound/campaigns/{campaignId}/start`, ready to be sent.
    public static func postOutboundCampaignStart(campaignId: String) -> APICall<Void> {
        APICall(
            "postOutboundCampaignStart", .post, "/api/v2/outbound/campaigns/{campaignId}/start",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - postOutboundCampaignStop

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns/{campaignId}/stop`.
    ///
    /// Needs the permission `outbound:campaign:stop`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    public func postOutboundCampaignStop(campaignId: String) async throws(ApiError) {
        try await client.send(Self.postOutboundCampaignStop(campaignId: campaignId))
    }

    /// The call `POST /api/v2/outbound/campaigns/{campaignId}/stop`, ready to be sent.
    public static func postOutboundCampaignStop(campaignId: String) -> APICall<Void> {
        APICall(
            "postOutboundCampaignStop", .post, "/api/v2/outbound/campaigns/{campaignId}/stop",
            parameters: [("campaignId", campaignId)])
    }
}

// MARK: - postOutboundCampaigns

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns`.
    ///
    /// Needs the permission `outbound:campaign:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - useMaxCallsPerAgentDecimal: `useMaxCallsPerAgentDecimal` in the query.
    @discardableResult
    public func postOutboundCampaigns(
        body: Campaign, useMaxCallsPerAgentDecimal: Bool? = nil
    ) async throws(ApiError) -> Campaign {
        try await client.send(
            Self.postOutboundCampaigns(body: body, useMaxCallsPerAgentDecimal: useMaxCallsPerAgentDecimal))
    }

    /// The call `POST /api/v2/outbound/campaigns`, ready to be sent.
    public static func postOutboundCampaigns(
        body: Campaign, useMaxCallsPerAgentDecimal: Bool? = nil
    ) -> APICall<Campaign> {
        var queryParameters = QueryParameters()
        queryParameters.add("useMaxCallsPerAgentDecimal", useMaxCallsPerAgentDecimal)
        return APICall(
            "postOutboundCampaigns", .post, "/api/v2/outbound/campaigns", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCampaignsPerformanceQuery

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns/performance/query`.
    ///
    /// Needs one of the permissions `outbound:performance:view`, `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundCampaignsPerformanceQuery(
        body: [String]
    ) async throws(ApiError) -> CampaignPerformanceDataListing {
        try await client.send(Self.postOutboundCampaignsPerformanceQuery(body: body))
    }

    /// The call `POST /api/v2/outbound/campaigns/performance/query`, ready to be sent.
    public static func postOutboundCampaignsPerformanceQuery(
        body: [String]
    ) -> APICall<CampaignPerformanceDataListing> {
        APICall(
            "postOutboundCampaignsPerformanceQuery", .post, "/api/v2/outbound/campaigns/performance/query",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCampaignsProgress

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaigns/progress`.
    ///
    /// Needs the permission `outbound:campaign:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundCampaignsProgress(body: [String]) async throws(ApiError) -> [CampaignProgress] {
        try await client.send(Self.postOutboundCampaignsProgress(body: body))
    }

    /// The call `POST /api/v2/outbound/campaigns/progress`, ready to be sent.
    public static func postOutboundCampaignsProgress(body: [String]) -> APICall<[CampaignProgress]> {
        APICall("postOutboundCampaignsProgress", .post, "/api/v2/outbound/campaigns/progress", body: .json(body.asJSON))
    }
}

// MARK: - putOutboundCampaign

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/campaigns/{campaignId}`.
    ///
    /// Needs the permission `outbound:campaign:edit`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - body: the body.
    ///   - useMaxCallsPerAgentDecimal: `useMaxCallsPerAgentDecimal` in the query.
    @discardableResult
    public func putOutboundCampaign(
        campaignId: String, body: Campaign, useMaxCallsPerAgentDecimal: Bool? = nil
    ) async throws(ApiError) -> Campaign {
        try await client.send(
            Self.putOutboundCampaign(
                campaignId: campaignId, body: body, useMaxCallsPerAgentDecimal: useMaxCallsPerAgentDecimal))
    }

    /// The call `PUT /api/v2/outbound/campaigns/{campaignId}`, ready to be sent.
    public static func putOutboundCampaign(
        campaignId: String, body: Campaign, useMaxCallsPerAgentDecimal: Bool? = nil
    ) -> APICall<Campaign> {
        var queryParameters = QueryParameters()
        queryParameters.add("useMaxCallsPerAgentDecimal", useMaxCallsPerAgentDecimal)
        return APICall(
            "putOutboundCampaign", .put, "/api/v2/outbound/campaigns/{campaignId}",
            parameters: [("campaignId", campaignId)], query: queryParameters, body: .json(body.asJSON))
    }
}

// MARK: - putOutboundCampaignAgent

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId}`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - userId: `userId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundCampaignAgent(
        campaignId: String, userId: String, body: Agent
    ) async throws(ApiError) -> String {
        try await client.send(Self.putOutboundCampaignAgent(campaignId: campaignId, userId: userId, body: body))
    }

    /// The call `PUT /api/v2/outbound/campaigns/{campaignId}/agents/{userId}`, ready to be sent.
    public static func putOutboundCampaignAgent(campaignId: String, userId: String, body: Agent) -> APICall<String> {
        APICall(
            "putOutboundCampaignAgent", .put, "/api/v2/outbound/campaigns/{campaignId}/agents/{userId}",
            parameters: [("campaignId", campaignId), ("userId", userId)], body: .json(body.asJSON))
    }
}
