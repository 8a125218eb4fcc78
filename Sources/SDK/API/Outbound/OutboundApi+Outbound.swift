// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - deleteOutboundAttemptlimit

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId}`.
    ///
    /// Needs the permission `outbound:attemptLimits:delete`.
    ///
    /// - Parameters:
    ///   - attemptLimitsId: `attemptLimitsId` in the path.
    public func deleteOutboundAttemptlimit(attemptLimitsId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundAttemptlimit(attemptLimitsId: attemptLimitsId))
    }

    /// The call `DELETE /api/v2/outbound/attemptlimits/{attemptLimitsId}`, ready to be sent.
    public static func deleteOutboundAttemptlimit(attemptLimitsId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundAttemptlimit", .delete, "/api/v2/outbound/attemptlimits/{attemptLimitsId}",
            parameters: [("attemptLimitsId", attemptLimitsId)])
    }
}

// MARK: - deleteOutboundCallabletimeset

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId}`.
    ///
    /// Needs the permission `outbound:callableTimeSet:delete`.
    ///
    /// - Parameters:
    ///   - callableTimeSetId: `callableTimeSetId` in the path.
    public func deleteOutboundCallabletimeset(callableTimeSetId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundCallabletimeset(callableTimeSetId: callableTimeSetId))
    }

    /// The call `DELETE /api/v2/outbound/callabletimesets/{callableTimeSetId}`, ready to be sent.
    public static func deleteOutboundCallabletimeset(callableTimeSetId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundCallabletimeset", .delete, "/api/v2/outbound/callabletimesets/{callableTimeSetId}",
            parameters: [("callableTimeSetId", callableTimeSetId)])
    }
}

// MARK: - deleteOutboundCallanalysisresponseset

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`.
    ///
    /// Needs the permission `outbound:responseSet:delete`.
    ///
    /// - Parameters:
    ///   - callAnalysisSetId: `callAnalysisSetId` in the path.
    public func deleteOutboundCallanalysisresponseset(callAnalysisSetId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundCallanalysisresponseset(callAnalysisSetId: callAnalysisSetId))
    }

    /// The call `DELETE /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`, ready to be sent.
    public static func deleteOutboundCallanalysisresponseset(callAnalysisSetId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundCallanalysisresponseset", .delete,
            "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}",
            parameters: [("callAnalysisSetId", callAnalysisSetId)])
    }
}

// MARK: - deleteOutboundCampaignrule

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/campaignrules/{campaignRuleId}`.
    ///
    /// Needs the permission `outbound:campaignRule:delete`.
    ///
    /// - Parameters:
    ///   - campaignRuleId: `campaignRuleId` in the path.
    public func deleteOutboundCampaignrule(campaignRuleId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundCampaignrule(campaignRuleId: campaignRuleId))
    }

    /// The call `DELETE /api/v2/outbound/campaignrules/{campaignRuleId}`, ready to be sent.
    public static func deleteOutboundCampaignrule(campaignRuleId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundCampaignrule", .delete, "/api/v2/outbound/campaignrules/{campaignRuleId}",
            parameters: [("campaignRuleId", campaignRuleId)])
    }
}

// MARK: - deleteOutboundContactlistfilter

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId}`.
    ///
    /// Needs the permission `outbound:contactListFilter:delete`.
    ///
    /// - Parameters:
    ///   - contactListFilterId: `contactListFilterId` in the path.
    public func deleteOutboundContactlistfilter(contactListFilterId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundContactlistfilter(contactListFilterId: contactListFilterId))
    }

    /// The call `DELETE /api/v2/outbound/contactlistfilters/{contactListFilterId}`, ready to be sent.
    public static func deleteOutboundContactlistfilter(contactListFilterId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundContactlistfilter", .delete, "/api/v2/outbound/contactlistfilters/{contactListFilterId}",
            parameters: [("contactListFilterId", contactListFilterId)])
    }
}

// MARK: - deleteOutboundContactlisttemplate

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`.
    ///
    /// Needs the permission `outbound:contactListTemplate:delete`.
    ///
    /// - Parameters:
    ///   - contactListTemplateId: `contactListTemplateId` in the path.
    public func deleteOutboundContactlisttemplate(contactListTemplateId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundContactlisttemplate(contactListTemplateId: contactListTemplateId))
    }

    /// The call `DELETE /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`, ready to be sent.
    public static func deleteOutboundContactlisttemplate(contactListTemplateId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundContactlisttemplate", .delete,
            "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}",
            parameters: [("contactListTemplateId", contactListTemplateId)])
    }
}

// MARK: - deleteOutboundContactlisttemplates

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/contactlisttemplates`.
    ///
    /// Needs the permission `outbound:contactListTemplate:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteOutboundContactlisttemplates(id: [String]) async throws(ApiError) {
        try await client.send(Self.deleteOutboundContactlisttemplates(id: id))
    }

    /// The call `DELETE /api/v2/outbound/contactlisttemplates`, ready to be sent.
    public static func deleteOutboundContactlisttemplates(id: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteOutboundContactlisttemplates", .delete, "/api/v2/outbound/contactlisttemplates",
            query: queryParameters)
    }
}

// MARK: - deleteOutboundDigitalruleset

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`.
    ///
    /// Needs the permission `outbound:digitalRuleSet:delete`.
    ///
    /// - Parameters:
    ///   - digitalRuleSetId: `digitalRuleSetId` in the path.
    public func deleteOutboundDigitalruleset(digitalRuleSetId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundDigitalruleset(digitalRuleSetId: digitalRuleSetId))
    }

    /// The call `DELETE /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`, ready to be sent.
    public static func deleteOutboundDigitalruleset(digitalRuleSetId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundDigitalruleset", .delete, "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}",
            parameters: [("digitalRuleSetId", digitalRuleSetId)])
    }
}

// MARK: - deleteOutboundFilespecificationtemplate

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`.
    ///
    /// Needs the permission `outbound:fileSpecificationTemplate:delete`.
    ///
    /// - Parameters:
    ///   - fileSpecificationTemplateId: `fileSpecificationTemplateId` in the path.
    public func deleteOutboundFilespecificationtemplate(fileSpecificationTemplateId: String) async throws(ApiError) {
        try await client.send(
            Self.deleteOutboundFilespecificationtemplate(fileSpecificationTemplateId: fileSpecificationTemplateId))
    }

    /// The call `DELETE /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`, ready to be sent.
    public static func deleteOutboundFilespecificationtemplate(fileSpecificationTemplateId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundFilespecificationtemplate", .delete,
            "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
            parameters: [("fileSpecificationTemplateId", fileSpecificationTemplateId)])
    }
}

// MARK: - deleteOutboundFilespecificationtemplatesBulk

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/filespecificationtemplates/bulk`.
    ///
    /// Needs the permission `outbound:fileSpecificationTemplate:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteOutboundFilespecificationtemplatesBulk(id: [String]) async throws(ApiError) {
        try await client.send(Self.deleteOutboundFilespecificationtemplatesBulk(id: id))
    }

    /// The call `DELETE /api/v2/outbound/filespecificationtemplates/bulk`, ready to be sent.
    public static func deleteOutboundFilespecificationtemplatesBulk(id: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteOutboundFilespecificationtemplatesBulk", .delete, "/api/v2/outbound/filespecificationtemplates/bulk",
            query: queryParameters)
    }
}

// MARK: - deleteOutboundImporttemplate

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/importtemplates/{importTemplateId}`.
    ///
    /// Needs the permission `outbound:importTemplate:delete`.
    ///
    /// - Parameters:
    ///   - importTemplateId: `importTemplateId` in the path.
    public func deleteOutboundImporttemplate(importTemplateId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundImporttemplate(importTemplateId: importTemplateId))
    }

    /// The call `DELETE /api/v2/outbound/importtemplates/{importTemplateId}`, ready to be sent.
    public static func deleteOutboundImporttemplate(importTemplateId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundImporttemplate", .delete, "/api/v2/outbound/importtemplates/{importTemplateId}",
            parameters: [("importTemplateId", importTemplateId)])
    }
}

// MARK: - deleteOutboundImporttemplates

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/importtemplates`.
    ///
    /// Needs the permission `outbound:importTemplate:delete`.
    ///
    /// - Parameters:
    ///   - id: `id` in the query, once for each element.
    public func deleteOutboundImporttemplates(id: [String]) async throws(ApiError) {
        try await client.send(Self.deleteOutboundImporttemplates(id: id))
    }

    /// The call `DELETE /api/v2/outbound/importtemplates`, ready to be sent.
    public static func deleteOutboundImporttemplates(id: [String]) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("id", id)
        return APICall(
            "deleteOutboundImporttemplates", .delete, "/api/v2/outbound/importtemplates", query: queryParameters)
    }
}

// MARK: - deleteOutboundMessagingcampaign

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:delete`, `outbound:emailCampaign:delete`,
    /// `outbound:whatsAppCampaign:delete`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    @discardableResult
    public func deleteOutboundMessagingcampaign(
        messagingCampaignId: String
    ) async throws(ApiError) -> MessagingCampaign {
        try await client.send(Self.deleteOutboundMessagingcampaign(messagingCampaignId: messagingCampaignId))
    }

    /// The call `DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`, ready to be sent.
    public static func deleteOutboundMessagingcampaign(messagingCampaignId: String) -> APICall<MessagingCampaign> {
        APICall(
            "deleteOutboundMessagingcampaign", .delete, "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - deleteOutboundMessagingcampaignProgress

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:edit`, `outbound:messagingCampaign:recycle`,
    /// `outbound:emailCampaign:edit`, `outbound:emailCampaign:recycle`, `outbound:whatsAppCampaign:edit`,
    /// `outbound:whatsAppCampaign:recycle`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func deleteOutboundMessagingcampaignProgress(messagingCampaignId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundMessagingcampaignProgress(messagingCampaignId: messagingCampaignId))
    }

    /// The call `DELETE /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress`, ready to be sent.
    public static func deleteOutboundMessagingcampaignProgress(messagingCampaignId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundMessagingcampaignProgress", .delete,
            "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - deleteOutboundRuleset

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/rulesets/{ruleSetId}`.
    ///
    /// Needs the permission `outbound:ruleSet:delete`.
    ///
    /// - Parameters:
    ///   - ruleSetId: `ruleSetId` in the path.
    public func deleteOutboundRuleset(ruleSetId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundRuleset(ruleSetId: ruleSetId))
    }

    /// The call `DELETE /api/v2/outbound/rulesets/{ruleSetId}`, ready to be sent.
    public static func deleteOutboundRuleset(ruleSetId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundRuleset", .delete, "/api/v2/outbound/rulesets/{ruleSetId}",
            parameters: [("ruleSetId", ruleSetId)])
    }
}

// MARK: - deleteOutboundSequence

extension OutboundApi {
    /// Calls `DELETE /api/v2/outbound/sequences/{sequenceId}`.
    ///
    /// Needs the permission `outbound:campaignSequence:delete`.
    ///
    /// - Parameters:
    ///   - sequenceId: `sequenceId` in the path.
    public func deleteOutboundSequence(sequenceId: String) async throws(ApiError) {
        try await client.send(Self.deleteOutboundSequence(sequenceId: sequenceId))
    }

    /// The call `DELETE /api/v2/outbound/sequences/{sequenceId}`, ready to be sent.
    public static func deleteOutboundSequence(sequenceId: String) -> APICall<Void> {
        APICall(
            "deleteOutboundSequence", .delete, "/api/v2/outbound/sequences/{sequenceId}",
            parameters: [("sequenceId", sequenceId)])
    }
}

// MARK: - getOutboundAttemptlimit

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/attemptlimits/{attemptLimitsId}`.
    ///
    /// Needs the permission `outbound:attemptLimits:view`.
    ///
    /// - Parameters:
    ///   - attemptLimitsId: `attemptLimitsId` in the path.
    public func getOutboundAttemptlimit(attemptLimitsId: String) async throws(ApiError) -> AttemptLimits {
        try await client.send(Self.getOutboundAttemptlimit(attemptLimitsId: attemptLimitsId))
    }

    /// The call `GET /api/v2/outbound/attemptlimits/{attemptLimitsId}`, ready to be sent.
    public static func getOutboundAttemptlimit(attemptLimitsId: String) -> APICall<AttemptLimits> {
        APICall(
            "getOutboundAttemptlimit", .get, "/api/v2/outbound/attemptlimits/{attemptLimitsId}",
            parameters: [("attemptLimitsId", attemptLimitsId)])
    }
}

// MARK: - getOutboundAttemptlimits

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/attemptlimits`.
    ///
    /// Needs the permission `outbound:attemptLimits:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundAttemptlimits(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundAttemptlimitsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundAttemptlimitsSortOrder? = nil
    ) async throws(ApiError) -> AttemptLimitsEntityListing {
        try await client.send(
            Self.getOutboundAttemptlimits(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/attemptlimits`, ready to be sent.
    public static func getOutboundAttemptlimits(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundAttemptlimitsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundAttemptlimitsSortOrder? = nil
    ) -> APICall<AttemptLimitsEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundAttemptlimits", .get, "/api/v2/outbound/attemptlimits", query: queryParameters)
    }
}

// MARK: - getOutboundCallabletimeset

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/callabletimesets/{callableTimeSetId}`.
    ///
    /// Needs the permission `outbound:callableTimeSet:view`.
    ///
    /// - Parameters:
    ///   - callableTimeSetId: `callableTimeSetId` in the path.
    public func getOutboundCallabletimeset(callableTimeSetId: String) async throws(ApiError) -> CallableTimeSet {
        try await client.send(Self.getOutboundCallabletimeset(callableTimeSetId: callableTimeSetId))
    }

    /// The call `GET /api/v2/outbound/callabletimesets/{callableTimeSetId}`, ready to be sent.
    public static func getOutboundCallabletimeset(callableTimeSetId: String) -> APICall<CallableTimeSet> {
        APICall(
            "getOutboundCallabletimeset", .get, "/api/v2/outbound/callabletimesets/{callableTimeSetId}",
            parameters: [("callableTimeSetId", callableTimeSetId)])
    }
}

// MARK: - getOutboundCallabletimesets

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/callabletimesets`.
    ///
    /// Needs the permission `outbound:callableTimeSet:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCallabletimesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundCallabletimesetsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCallabletimesetsSortOrder? = nil
    ) async throws(ApiError) -> CallableTimeSetEntityListing {
        try await client.send(
            Self.getOutboundCallabletimesets(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/callabletimesets`, ready to be sent.
    public static func getOutboundCallabletimesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundCallabletimesetsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCallabletimesetsSortOrder? = nil
    ) -> APICall<CallableTimeSetEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundCallabletimesets", .get, "/api/v2/outbound/callabletimesets", query: queryParameters)
    }
}

// MARK: - getOutboundCallanalysisresponseset

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`.
    ///
    /// Needs the permission `outbound:responseSet:view`.
    ///
    /// - Parameters:
    ///   - callAnalysisSetId: `callAnalysisSetId` in the path.
    public func getOutboundCallanalysisresponseset(callAnalysisSetId: String) async throws(ApiError) -> ResponseSet {
        try await client.send(Self.getOutboundCallanalysisresponseset(callAnalysisSetId: callAnalysisSetId))
    }

    /// The call `GET /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`, ready to be sent.
    public static func getOutboundCallanalysisresponseset(callAnalysisSetId: String) -> APICall<ResponseSet> {
        APICall(
            "getOutboundCallanalysisresponseset", .get, "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}",
            parameters: [("callAnalysisSetId", callAnalysisSetId)])
    }
}

// MARK: - getOutboundCallanalysisresponsesets

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/callanalysisresponsesets`.
    ///
    /// Needs the permission `outbound:responseSet:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCallanalysisresponsesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundCallanalysisresponsesetsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCallanalysisresponsesetsSortOrder? = nil
    ) async throws(ApiError) -> ResponseSetEntityListing {
        try await client.send(
            Self.getOutboundCallanalysisresponsesets(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/callanalysisresponsesets`, ready to be sent.
    public static func getOutboundCallanalysisresponsesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundCallanalysisresponsesetsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCallanalysisresponsesetsSortOrder? = nil
    ) -> APICall<ResponseSetEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundCallanalysisresponsesets", .get, "/api/v2/outbound/callanalysisresponsesets",
            query: queryParameters)
    }
}

// MARK: - getOutboundCampaignrule

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaignrules/{campaignRuleId}`.
    ///
    /// Needs the permission `outbound:campaignRule:view`.
    ///
    /// - Parameters:
    ///   - campaignRuleId: `campaignRuleId` in the path.
    public func getOutboundCampaignrule(campaignRuleId: String) async throws(ApiError) -> CampaignRule {
        try await client.send(Self.getOutboundCampaignrule(campaignRuleId: campaignRuleId))
    }

    /// The call `GET /api/v2/outbound/campaignrules/{campaignRuleId}`, ready to be sent.
    public static func getOutboundCampaignrule(campaignRuleId: String) -> APICall<CampaignRule> {
        APICall(
            "getOutboundCampaignrule", .get, "/api/v2/outbound/campaignrules/{campaignRuleId}",
            parameters: [("campaignRuleId", campaignRuleId)])
    }
}

// MARK: - getOutboundCampaignrules

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/campaignrules`.
    ///
    /// Needs the permission `outbound:campaignRule:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundCampaignrules(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundCampaignrulesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCampaignrulesSortOrder? = nil
    ) async throws(ApiError) -> CampaignRuleEntityListing {
        try await client.send(
            Self.getOutboundCampaignrules(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/campaignrules`, ready to be sent.
    public static func getOutboundCampaignrules(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundCampaignrulesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundCampaignrulesSortOrder? = nil
    ) -> APICall<CampaignRuleEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundCampaignrules", .get, "/api/v2/outbound/campaignrules", query: queryParameters)
    }
}

// MARK: - getOutboundContactlistfilter

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlistfilters/{contactListFilterId}`.
    ///
    /// Needs the permission `outbound:contactListFilter:view`.
    ///
    /// - Parameters:
    ///   - contactListFilterId: `contactListFilterId` in the path.
    public func getOutboundContactlistfilter(contactListFilterId: String) async throws(ApiError) -> ContactListFilter {
        try await client.send(Self.getOutboundContactlistfilter(contactListFilterId: contactListFilterId))
    }

    /// The call `GET /api/v2/outbound/contactlistfilters/{contactListFilterId}`, ready to be sent.
    public static func getOutboundContactlistfilter(contactListFilterId: String) -> APICall<ContactListFilter> {
        APICall(
            "getOutboundContactlistfilter", .get, "/api/v2/outbound/contactlistfilters/{contactListFilterId}",
            parameters: [("contactListFilterId", contactListFilterId)])
    }
}

// MARK: - getOutboundContactlistfilters

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlistfilters`.
    ///
    /// Needs the permission `outbound:contactListFilter:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    ///   - contactListId: `contactListId` in the query.
    public func getOutboundContactlistfilters(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundContactlistfiltersFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundContactlistfiltersSortOrder? = nil, contactListId: String? = nil
    ) async throws(ApiError) -> ContactListFilterEntityListing {
        try await client.send(
            Self.getOutboundContactlistfilters(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder, contactListId: contactListId))
    }

    /// The call `GET /api/v2/outbound/contactlistfilters`, ready to be sent.
    public static func getOutboundContactlistfilters(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundContactlistfiltersFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundContactlistfiltersSortOrder? = nil, contactListId: String? = nil
    ) -> APICall<ContactListFilterEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("contactListId", contactListId)
        return APICall(
            "getOutboundContactlistfilters", .get, "/api/v2/outbound/contactlistfilters", query: queryParameters)
    }
}

// MARK: - getOutboundContactlisttemplate

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`.
    ///
    /// Needs the permission `outbound:contactListTemplate:view`.
    ///
    /// - Parameters:
    ///   - contactListTemplateId: `contactListTemplateId` in the path.
    public func getOutboundContactlisttemplate(
        contactListTemplateId: String
    ) async throws(ApiError) -> ContactListTemplate {
        try await client.send(Self.getOutboundContactlisttemplate(contactListTemplateId: contactListTemplateId))
    }

    /// The call `GET /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`, ready to be sent.
    public static func getOutboundContactlisttemplate(contactListTemplateId: String) -> APICall<ContactListTemplate> {
        APICall(
            "getOutboundContactlisttemplate", .get, "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}",
            parameters: [("contactListTemplateId", contactListTemplateId)])
    }
}

// MARK: - getOutboundContactlisttemplates

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/contactlisttemplates`.
    ///
    /// Needs the permission `outbound:contactListTemplate:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - timeZone: `timeZone` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundContactlisttemplates(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundContactlisttemplatesFilterType? = nil, name: String? = nil, timeZone: String? = nil,
        sortBy: String? = nil, sortOrder: GetOutboundContactlisttemplatesSortOrder? = nil
    ) async throws(ApiError) -> ContactListTemplateEntityListing {
        try await client.send(
            Self.getOutboundContactlisttemplates(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, timeZone: timeZone, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/contactlisttemplates`, ready to be sent.
    public static func getOutboundContactlisttemplates(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundContactlisttemplatesFilterType? = nil, name: String? = nil, timeZone: String? = nil,
        sortBy: String? = nil, sortOrder: GetOutboundContactlisttemplatesSortOrder? = nil
    ) -> APICall<ContactListTemplateEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("timeZone", timeZone)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundContactlisttemplates", .get, "/api/v2/outbound/contactlisttemplates", query: queryParameters)
    }
}

// MARK: - getOutboundDiagnosticsCampaignSummary

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/diagnostics/campaigns/{campaignId}/summary`.
    ///
    /// Needs the permission `outbound:campaignDiagnostic:view`.
    ///
    /// - Parameters:
    ///   - campaignId: `campaignId` in the path.
    ///   - start: `start` in the query.
    ///   - end: `end` in the query.
    public func getOutboundDiagnosticsCampaignSummary(
        campaignId: String, start: String, end: String
    ) async throws(ApiError) -> CampaignDiagnosticSummary {
        try await client.send(
            Self.getOutboundDiagnosticsCampaignSummary(campaignId: campaignId, start: start, end: end))
    }

    /// The call `GET /api/v2/outbound/diagnostics/campaigns/{campaignId}/summary`, ready to be sent.
    public static func getOutboundDiagnosticsCampaignSummary(
        campaignId: String, start: String, end: String
    ) -> APICall<CampaignDiagnosticSummary> {
        var queryParameters = QueryParameters()
        queryParameters.add("start", start)
        queryParameters.add("end", end)
        return APICall(
            "getOutboundDiagnosticsCampaignSummary", .get,
            "/api/v2/outbound/diagnostics/campaigns/{campaignId}/summary", parameters: [("campaignId", campaignId)],
            query: queryParameters)
    }
}

// MARK: - getOutboundDigitalruleset

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`.
    ///
    /// Needs the permission `outbound:digitalRuleSet:view`.
    ///
    /// - Parameters:
    ///   - digitalRuleSetId: `digitalRuleSetId` in the path.
    public func getOutboundDigitalruleset(digitalRuleSetId: String) async throws(ApiError) -> DigitalRuleSet {
        try await client.send(Self.getOutboundDigitalruleset(digitalRuleSetId: digitalRuleSetId))
    }

    /// The call `GET /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`, ready to be sent.
    public static func getOutboundDigitalruleset(digitalRuleSetId: String) -> APICall<DigitalRuleSet> {
        APICall(
            "getOutboundDigitalruleset", .get, "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}",
            parameters: [("digitalRuleSetId", digitalRuleSetId)])
    }
}

// MARK: - getOutboundDigitalrulesets

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/digitalrulesets`.
    ///
    /// Needs the permission `outbound:digitalRuleSet:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - name: `name` in the query.
    ///   - id: `id` in the query, once for each element.
    public func getOutboundDigitalrulesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetOutboundDigitalrulesetsSortBy? = nil,
        sortOrder: GetOutboundDigitalrulesetsSortOrder? = nil, name: String? = nil, id: [String]? = nil
    ) async throws(ApiError) -> DigitalRuleSetEntityListing {
        try await client.send(
            Self.getOutboundDigitalrulesets(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, name: name, id: id))
    }

    /// The call `GET /api/v2/outbound/digitalrulesets`, ready to be sent.
    public static func getOutboundDigitalrulesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetOutboundDigitalrulesetsSortBy? = nil,
        sortOrder: GetOutboundDigitalrulesetsSortOrder? = nil, name: String? = nil, id: [String]? = nil
    ) -> APICall<DigitalRuleSetEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("id", id)
        return APICall("getOutboundDigitalrulesets", .get, "/api/v2/outbound/digitalrulesets", query: queryParameters)
    }
}

// MARK: - getOutboundEvent

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/events/{eventId}`.
    ///
    /// Needs the permission `outbound:eventLog:view`.
    ///
    /// - Parameters:
    ///   - eventId: `eventId` in the path.
    public func getOutboundEvent(eventId: String) async throws(ApiError) -> EventLog {
        try await client.send(Self.getOutboundEvent(eventId: eventId))
    }

    /// The call `GET /api/v2/outbound/events/{eventId}`, ready to be sent.
    public static func getOutboundEvent(eventId: String) -> APICall<EventLog> {
        APICall("getOutboundEvent", .get, "/api/v2/outbound/events/{eventId}", parameters: [("eventId", eventId)])
    }
}

// MARK: - getOutboundEvents

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/events`.
    ///
    /// Needs the permission `outbound:eventLog:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - category: `category` in the query.
    ///   - level: `level` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundEvents(
        pageSize: Int? = nil, pageNumber: Int? = nil, filterType: GetOutboundEventsFilterType? = nil,
        category: String? = nil, level: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundEventsSortOrder? = nil
    ) async throws(ApiError) -> DialerEventEntityListing {
        try await client.send(
            Self.getOutboundEvents(
                pageSize: pageSize, pageNumber: pageNumber, filterType: filterType, category: category, level: level,
                sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/events`, ready to be sent.
    public static func getOutboundEvents(
        pageSize: Int? = nil, pageNumber: Int? = nil, filterType: GetOutboundEventsFilterType? = nil,
        category: String? = nil, level: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundEventsSortOrder? = nil
    ) -> APICall<DialerEventEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("filterType", filterType)
        queryParameters.add("category", category)
        queryParameters.add("level", level)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundEvents", .get, "/api/v2/outbound/events", query: queryParameters)
    }
}

// MARK: - getOutboundFilespecificationtemplate

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`.
    ///
    /// Needs the permission `outbound:fileSpecificationTemplate:view`.
    ///
    /// - Parameters:
    ///   - fileSpecificationTemplateId: `fileSpecificationTemplateId` in the path.
    public func getOutboundFilespecificationtemplate(
        fileSpecificationTemplateId: String
    ) async throws(ApiError) -> FileSpecificationTemplate {
        try await client.send(
            Self.getOutboundFilespecificationtemplate(fileSpecificationTemplateId: fileSpecificationTemplateId))
    }

    /// The call `GET /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`, ready to be sent.
    public static func getOutboundFilespecificationtemplate(
        fileSpecificationTemplateId: String
    ) -> APICall<FileSpecificationTemplate> {
        APICall(
            "getOutboundFilespecificationtemplate", .get,
            "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
            parameters: [("fileSpecificationTemplateId", fileSpecificationTemplateId)])
    }
}

// MARK: - getOutboundFilespecificationtemplates

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/filespecificationtemplates`.
    ///
    /// Needs the permission `outbound:fileSpecificationTemplate:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundFilespecificationtemplates(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundFilespecificationtemplatesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundFilespecificationtemplatesSortOrder? = nil
    ) async throws(ApiError) -> FileSpecificationTemplateEntityListing {
        try await client.send(
            Self.getOutboundFilespecificationtemplates(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/filespecificationtemplates`, ready to be sent.
    public static func getOutboundFilespecificationtemplates(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundFilespecificationtemplatesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundFilespecificationtemplatesSortOrder? = nil
    ) -> APICall<FileSpecificationTemplateEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall(
            "getOutboundFilespecificationtemplates", .get, "/api/v2/outbound/filespecificationtemplates",
            query: queryParameters)
    }
}

// MARK: - getOutboundImporttemplate

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/importtemplates/{importTemplateId}`.
    ///
    /// Needs the permission `outbound:importTemplate:view`.
    ///
    /// - Parameters:
    ///   - importTemplateId: `importTemplateId` in the path.
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    public func getOutboundImporttemplate(
        importTemplateId: String, includeImportStatus: Bool? = nil
    ) async throws(ApiError) -> ImportTemplate {
        try await client.send(
            Self.getOutboundImporttemplate(
                importTemplateId: importTemplateId, includeImportStatus: includeImportStatus))
    }

    /// The call `GET /api/v2/outbound/importtemplates/{importTemplateId}`, ready to be sent.
    public static func getOutboundImporttemplate(
        importTemplateId: String, includeImportStatus: Bool? = nil
    ) -> APICall<ImportTemplate> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        return APICall(
            "getOutboundImporttemplate", .get, "/api/v2/outbound/importtemplates/{importTemplateId}",
            parameters: [("importTemplateId", importTemplateId)], query: queryParameters)
    }
}

// MARK: - getOutboundImporttemplateImportstatus

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus`.
    ///
    /// Needs the permission `outbound:importTemplate:view`.
    ///
    /// - Parameters:
    ///   - importTemplateId: `importTemplateId` in the path.
    ///   - listNamePrefix: `listNamePrefix` in the query.
    public func getOutboundImporttemplateImportstatus(
        importTemplateId: String, listNamePrefix: String? = nil
    ) async throws(ApiError) -> ImportStatus {
        try await client.send(
            Self.getOutboundImporttemplateImportstatus(
                importTemplateId: importTemplateId, listNamePrefix: listNamePrefix))
    }

    /// The call `GET /api/v2/outbound/importtemplates/{importTemplateId}/importstatus`, ready to be sent.
    public static func getOutboundImporttemplateImportstatus(
        importTemplateId: String, listNamePrefix: String? = nil
    ) -> APICall<ImportStatus> {
        var queryParameters = QueryParameters()
        queryParameters.add("listNamePrefix", listNamePrefix)
        return APICall(
            "getOutboundImporttemplateImportstatus", .get,
            "/api/v2/outbound/importtemplates/{importTemplateId}/importstatus",
            parameters: [("importTemplateId", importTemplateId)], query: queryParameters)
    }
}

// MARK: - getOutboundImporttemplates

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/importtemplates`.
    ///
    /// Needs the permission `outbound:importTemplate:view`.
    ///
    /// - Parameters:
    ///   - includeImportStatus: `includeImportStatus` in the query; when left out: `false`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    ///   - contactListTemplateId: `contactListTemplateId` in the query.
    public func getOutboundImporttemplates(
        includeImportStatus: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundImporttemplatesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundImporttemplatesSortOrder? = nil, contactListTemplateId: String? = nil
    ) async throws(ApiError) -> ImportTemplateEntityListing {
        try await client.send(
            Self.getOutboundImporttemplates(
                includeImportStatus: includeImportStatus, pageSize: pageSize, pageNumber: pageNumber,
                allowEmptyResult: allowEmptyResult, filterType: filterType, name: name, sortBy: sortBy,
                sortOrder: sortOrder, contactListTemplateId: contactListTemplateId))
    }

    /// The call `GET /api/v2/outbound/importtemplates`, ready to be sent.
    public static func getOutboundImporttemplates(
        includeImportStatus: Bool? = nil, pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundImporttemplatesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundImporttemplatesSortOrder? = nil, contactListTemplateId: String? = nil
    ) -> APICall<ImportTemplateEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeImportStatus", includeImportStatus)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("contactListTemplateId", contactListTemplateId)
        return APICall("getOutboundImporttemplates", .get, "/api/v2/outbound/importtemplates", query: queryParameters)
    }
}

// MARK: - getOutboundMessagingcampaign

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:view`, `outbound:emailCampaign:view`,
    /// `outbound:whatsAppCampaign:view`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func getOutboundMessagingcampaign(messagingCampaignId: String) async throws(ApiError) -> MessagingCampaign {
        try await client.send(Self.getOutboundMessagingcampaign(messagingCampaignId: messagingCampaignId))
    }

    /// The call `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`, ready to be sent.
    public static func getOutboundMessagingcampaign(messagingCampaignId: String) -> APICall<MessagingCampaign> {
        APICall(
            "getOutboundMessagingcampaign", .get, "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - getOutboundMessagingcampaignDiagnostics

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:view`, `outbound:emailCampaign:view`,
    /// `outbound:whatsAppCampaign:view`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func getOutboundMessagingcampaignDiagnostics(
        messagingCampaignId: String
    ) async throws(ApiError) -> MessagingCampaignDiagnostics {
        try await client.send(Self.getOutboundMessagingcampaignDiagnostics(messagingCampaignId: messagingCampaignId))
    }

    /// The call `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics`, ready to be sent.
    public static func getOutboundMessagingcampaignDiagnostics(
        messagingCampaignId: String
    ) -> APICall<MessagingCampaignDiagnostics> {
        APICall(
            "getOutboundMessagingcampaignDiagnostics", .get,
            "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/diagnostics",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - getOutboundMessagingcampaignProgress

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:view`, `outbound:emailCampaign:view`,
    /// `outbound:whatsAppCampaign:view`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func getOutboundMessagingcampaignProgress(
        messagingCampaignId: String
    ) async throws(ApiError) -> CampaignProgress {
        try await client.send(Self.getOutboundMessagingcampaignProgress(messagingCampaignId: messagingCampaignId))
    }

    /// The call `GET /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress`, ready to be sent.
    public static func getOutboundMessagingcampaignProgress(messagingCampaignId: String) -> APICall<CampaignProgress> {
        APICall(
            "getOutboundMessagingcampaignProgress", .get,
            "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/progress",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - getOutboundMessagingcampaigns

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/messagingcampaigns`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:view`, `outbound:emailCampaign:view`,
    /// `outbound:whatsAppCampaign:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query; when left out: `name`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `ascending`.
    ///   - name: `name` in the query.
    ///   - contactListId: `contactListId` in the query.
    ///   - divisionId: `divisionId` in the query, once for each element.
    ///   - type: `type` in the query.
    ///   - senderSmsPhoneNumber: `senderSmsPhoneNumber` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - contentTemplateId: `contentTemplateId` in the query.
    ///   - campaignStatus: `campaignStatus` in the query.
    ///   - ruleSetIds: `ruleSetIds` in the query, once for each element.
    public func getOutboundMessagingcampaigns(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetOutboundMessagingcampaignsSortBy? = nil,
        sortOrder: GetOutboundMessagingcampaignsSortOrder? = nil, name: String? = nil, contactListId: String? = nil,
        divisionId: [String]? = nil, type: GetOutboundMessagingcampaignsType? = nil,
        senderSmsPhoneNumber: String? = nil, id: [String]? = nil, contentTemplateId: String? = nil,
        campaignStatus: GetOutboundMessagingcampaignsCampaignStatus? = nil, ruleSetIds: [String]? = nil
    ) async throws(ApiError) -> MessagingCampaignEntityListing {
        try await client.send(
            Self.getOutboundMessagingcampaigns(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, sortOrder: sortOrder, name: name,
                contactListId: contactListId, divisionId: divisionId, type: type,
                senderSmsPhoneNumber: senderSmsPhoneNumber, id: id, contentTemplateId: contentTemplateId,
                campaignStatus: campaignStatus, ruleSetIds: ruleSetIds))
    }

    /// The call `GET /api/v2/outbound/messagingcampaigns`, ready to be sent.
    public static func getOutboundMessagingcampaigns(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: GetOutboundMessagingcampaignsSortBy? = nil,
        sortOrder: GetOutboundMessagingcampaignsSortOrder? = nil, name: String? = nil, contactListId: String? = nil,
        divisionId: [String]? = nil, type: GetOutboundMessagingcampaignsType? = nil,
        senderSmsPhoneNumber: String? = nil, id: [String]? = nil, contentTemplateId: String? = nil,
        campaignStatus: GetOutboundMessagingcampaignsCampaignStatus? = nil, ruleSetIds: [String]? = nil
    ) -> APICall<MessagingCampaignEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("contactListId", contactListId)
        queryParameters.add("divisionId", divisionId)
        queryParameters.add("type", type)
        queryParameters.add("senderSmsPhoneNumber", senderSmsPhoneNumber)
        queryParameters.add("id", id)
        queryParameters.add("contentTemplateId", contentTemplateId)
        queryParameters.add("campaignStatus", campaignStatus)
        queryParameters.add("ruleSetIds", ruleSetIds)
        return APICall(
            "getOutboundMessagingcampaigns", .get, "/api/v2/outbound/messagingcampaigns", query: queryParameters)
    }
}

// MARK: - getOutboundMessagingcampaignsDivisionview

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:search`, `outbound:emailCampaign:search`,
    /// `outbound:whatsAppCampaign:search`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func getOutboundMessagingcampaignsDivisionview(
        messagingCampaignId: String
    ) async throws(ApiError) -> MessagingCampaignDivisionView {
        try await client.send(Self.getOutboundMessagingcampaignsDivisionview(messagingCampaignId: messagingCampaignId))
    }

    /// The call `GET /api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}`, ready to be sent.
    public static func getOutboundMessagingcampaignsDivisionview(
        messagingCampaignId: String
    ) -> APICall<MessagingCampaignDivisionView> {
        APICall(
            "getOutboundMessagingcampaignsDivisionview", .get,
            "/api/v2/outbound/messagingcampaigns/divisionviews/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - getOutboundMessagingcampaignsDivisionviews

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/messagingcampaigns/divisionviews`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:search`, `outbound:emailCampaign:search`,
    /// `outbound:whatsAppCampaign:search`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    ///   - name: `name` in the query.
    ///   - type: `type` in the query.
    ///   - id: `id` in the query, once for each element.
    ///   - senderSmsPhoneNumber: `senderSmsPhoneNumber` in the query.
    ///   - contentTemplateId: `contentTemplateId` in the query.
    ///   - campaignStatus: `campaignStatus` in the query.
    public func getOutboundMessagingcampaignsDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        sortOrder: GetOutboundMessagingcampaignsDivisionviewsSortOrder? = nil, name: String? = nil,
        type: GetOutboundMessagingcampaignsDivisionviewsType? = nil, id: [String]? = nil,
        senderSmsPhoneNumber: String? = nil, contentTemplateId: String? = nil,
        campaignStatus: GetOutboundMessagingcampaignsDivisionviewsCampaignStatus? = nil
    ) async throws(ApiError) -> MessagingCampaignDivisionViewEntityListing {
        try await client.send(
            Self.getOutboundMessagingcampaignsDivisionviews(
                pageSize: pageSize, pageNumber: pageNumber, sortOrder: sortOrder, name: name, type: type, id: id,
                senderSmsPhoneNumber: senderSmsPhoneNumber, contentTemplateId: contentTemplateId,
                campaignStatus: campaignStatus))
    }

    /// The call `GET /api/v2/outbound/messagingcampaigns/divisionviews`, ready to be sent.
    public static func getOutboundMessagingcampaignsDivisionviews(
        pageSize: Int? = nil, pageNumber: Int? = nil,
        sortOrder: GetOutboundMessagingcampaignsDivisionviewsSortOrder? = nil, name: String? = nil,
        type: GetOutboundMessagingcampaignsDivisionviewsType? = nil, id: [String]? = nil,
        senderSmsPhoneNumber: String? = nil, contentTemplateId: String? = nil,
        campaignStatus: GetOutboundMessagingcampaignsDivisionviewsCampaignStatus? = nil
    ) -> APICall<MessagingCampaignDivisionViewEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortOrder", sortOrder)
        queryParameters.add("name", name)
        queryParameters.add("type", type)
        queryParameters.add("id", id)
        queryParameters.add("senderSmsPhoneNumber", senderSmsPhoneNumber)
        queryParameters.add("contentTemplateId", contentTemplateId)
        queryParameters.add("campaignStatus", campaignStatus)
        return APICall(
            "getOutboundMessagingcampaignsDivisionviews", .get, "/api/v2/outbound/messagingcampaigns/divisionviews",
            query: queryParameters)
    }
}

// MARK: - getOutboundRuleset

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/rulesets/{ruleSetId}`.
    ///
    /// Needs the permission `outbound:ruleSet:view`.
    ///
    /// - Parameters:
    ///   - ruleSetId: `ruleSetId` in the path.
    public func getOutboundRuleset(ruleSetId: String) async throws(ApiError) -> RuleSet {
        try await client.send(Self.getOutboundRuleset(ruleSetId: ruleSetId))
    }

    /// The call `GET /api/v2/outbound/rulesets/{ruleSetId}`, ready to be sent.
    public static func getOutboundRuleset(ruleSetId: String) -> APICall<RuleSet> {
        APICall(
            "getOutboundRuleset", .get, "/api/v2/outbound/rulesets/{ruleSetId}", parameters: [("ruleSetId", ruleSetId)])
    }
}

// MARK: - getOutboundRulesets

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/rulesets`.
    ///
    /// Needs the permission `outbound:ruleSet:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundRulesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundRulesetsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundRulesetsSortOrder? = nil
    ) async throws(ApiError) -> RuleSetEntityListing {
        try await client.send(
            Self.getOutboundRulesets(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/rulesets`, ready to be sent.
    public static func getOutboundRulesets(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundRulesetsFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundRulesetsSortOrder? = nil
    ) -> APICall<RuleSetEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundRulesets", .get, "/api/v2/outbound/rulesets", query: queryParameters)
    }
}

// MARK: - getOutboundSequence

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/sequences/{sequenceId}`.
    ///
    /// Needs the permission `outbound:campaignSequence:view`.
    ///
    /// - Parameters:
    ///   - sequenceId: `sequenceId` in the path.
    public func getOutboundSequence(sequenceId: String) async throws(ApiError) -> CampaignSequence {
        try await client.send(Self.getOutboundSequence(sequenceId: sequenceId))
    }

    /// The call `GET /api/v2/outbound/sequences/{sequenceId}`, ready to be sent.
    public static func getOutboundSequence(sequenceId: String) -> APICall<CampaignSequence> {
        APICall(
            "getOutboundSequence", .get, "/api/v2/outbound/sequences/{sequenceId}",
            parameters: [("sequenceId", sequenceId)])
    }
}

// MARK: - getOutboundSequences

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/sequences`.
    ///
    /// Needs the permission `outbound:campaignSequence:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - allowEmptyResult: `allowEmptyResult` in the query; when left out: `false`.
    ///   - filterType: `filterType` in the query; when left out: `Prefix`.
    ///   - name: `name` in the query.
    ///   - sortBy: `sortBy` in the query.
    ///   - sortOrder: `sortOrder` in the query; when left out: `a`.
    public func getOutboundSequences(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundSequencesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundSequencesSortOrder? = nil
    ) async throws(ApiError) -> CampaignSequenceEntityListing {
        try await client.send(
            Self.getOutboundSequences(
                pageSize: pageSize, pageNumber: pageNumber, allowEmptyResult: allowEmptyResult, filterType: filterType,
                name: name, sortBy: sortBy, sortOrder: sortOrder))
    }

    /// The call `GET /api/v2/outbound/sequences`, ready to be sent.
    public static func getOutboundSequences(
        pageSize: Int? = nil, pageNumber: Int? = nil, allowEmptyResult: Bool? = nil,
        filterType: GetOutboundSequencesFilterType? = nil, name: String? = nil, sortBy: String? = nil,
        sortOrder: GetOutboundSequencesSortOrder? = nil
    ) -> APICall<CampaignSequenceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("allowEmptyResult", allowEmptyResult)
        queryParameters.add("filterType", filterType)
        queryParameters.add("name", name)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("sortOrder", sortOrder)
        return APICall("getOutboundSequences", .get, "/api/v2/outbound/sequences", query: queryParameters)
    }
}

// MARK: - getOutboundSettings

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/settings`.
    ///
    /// Needs the permission `outbound:settings:view`.
    public func getOutboundSettings() async throws(ApiError) -> OutboundSettings {
        try await client.send(Self.getOutboundSettings())
    }

    /// The call `GET /api/v2/outbound/settings`, ready to be sent.
    public static func getOutboundSettings() -> APICall<OutboundSettings> {
        APICall("getOutboundSettings", .get, "/api/v2/outbound/settings")
    }
}

// MARK: - getOutboundWrapupcodemappings

extension OutboundApi {
    /// Calls `GET /api/v2/outbound/wrapupcodemappings`.
    ///
    /// Needs the permission `outbound:wrapUpCodeMapping:view`.
    public func getOutboundWrapupcodemappings() async throws(ApiError) -> WrapUpCodeMapping {
        try await client.send(Self.getOutboundWrapupcodemappings())
    }

    /// The call `GET /api/v2/outbound/wrapupcodemappings`, ready to be sent.
    public static func getOutboundWrapupcodemappings() -> APICall<WrapUpCodeMapping> {
        APICall("getOutboundWrapupcodemappings", .get, "/api/v2/outbound/wrapupcodemappings")
    }
}

// MARK: - patchOutboundSettings

extension OutboundApi {
    /// Calls `PATCH /api/v2/outbound/settings`.
    ///
    /// Needs the permission `outbound:settings:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    ///   - useMaxCallsPerAgentDecimal: `useMaxCallsPerAgentDecimal` in the query.
    public func patchOutboundSettings(
        body: OutboundSettings, useMaxCallsPerAgentDecimal: Bool? = nil
    ) async throws(ApiError) {
        try await client.send(
            Self.patchOutboundSettings(body: body, useMaxCallsPerAgentDecimal: useMaxCallsPerAgentDecimal))
    }

    /// The call `PATCH /api/v2/outbound/settings`, ready to be sent.
    public static func patchOutboundSettings(
        body: OutboundSettings, useMaxCallsPerAgentDecimal: Bool? = nil
    ) -> APICall<Void> {
        var queryParameters = QueryParameters()
        queryParameters.add("useMaxCallsPerAgentDecimal", useMaxCallsPerAgentDecimal)
        return APICall(
            "patchOutboundSettings", .patch, "/api/v2/outbound/settings", query: queryParameters,
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundAttemptlimits

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/attemptlimits`.
    ///
    /// Needs the permission `outbound:attemptLimits:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundAttemptlimits(body: AttemptLimits) async throws(ApiError) -> AttemptLimits {
        try await client.send(Self.postOutboundAttemptlimits(body: body))
    }

    /// The call `POST /api/v2/outbound/attemptlimits`, ready to be sent.
    public static func postOutboundAttemptlimits(body: AttemptLimits) -> APICall<AttemptLimits> {
        APICall("postOutboundAttemptlimits", .post, "/api/v2/outbound/attemptlimits", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCallabletimesets

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/callabletimesets`.
    ///
    /// Needs the permission `outbound:callableTimeSet:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundCallabletimesets(body: CallableTimeSet) async throws(ApiError) -> CallableTimeSet {
        try await client.send(Self.postOutboundCallabletimesets(body: body))
    }

    /// The call `POST /api/v2/outbound/callabletimesets`, ready to be sent.
    public static func postOutboundCallabletimesets(body: CallableTimeSet) -> APICall<CallableTimeSet> {
        APICall("postOutboundCallabletimesets", .post, "/api/v2/outbound/callabletimesets", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCallanalysisresponsesets

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/callanalysisresponsesets`.
    ///
    /// Needs the permission `outbound:responseSet:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundCallanalysisresponsesets(body: ResponseSet) async throws(ApiError) -> ResponseSet {
        try await client.send(Self.postOutboundCallanalysisresponsesets(body: body))
    }

    /// The call `POST /api/v2/outbound/callanalysisresponsesets`, ready to be sent.
    public static func postOutboundCallanalysisresponsesets(body: ResponseSet) -> APICall<ResponseSet> {
        APICall(
            "postOutboundCallanalysisresponsesets", .post, "/api/v2/outbound/callanalysisresponsesets",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundCampaignrules

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/campaignrules`.
    ///
    /// Needs the permission `outbound:campaignRule:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundCampaignrules(body: CampaignRule) async throws(ApiError) -> CampaignRule {
        try await client.send(Self.postOutboundCampaignrules(body: body))
    }

    /// The call `POST /api/v2/outbound/campaignrules`, ready to be sent.
    public static func postOutboundCampaignrules(body: CampaignRule) -> APICall<CampaignRule> {
        APICall("postOutboundCampaignrules", .post, "/api/v2/outbound/campaignrules", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistfilters

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlistfilters`.
    ///
    /// Needs the permission `outbound:contactListFilter:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistfilters(body: ContactListFilter) async throws(ApiError) -> ContactListFilter {
        try await client.send(Self.postOutboundContactlistfilters(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlistfilters`, ready to be sent.
    public static func postOutboundContactlistfilters(body: ContactListFilter) -> APICall<ContactListFilter> {
        APICall(
            "postOutboundContactlistfilters", .post, "/api/v2/outbound/contactlistfilters", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistfiltersBulkRetrieve

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlistfilters/bulk/retrieve`.
    ///
    /// Needs the permission `outbound:contactListFilter:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistfiltersBulkRetrieve(
        body: ContactListFilterBulkRetrieveBody
    ) async throws(ApiError) -> ContactListFilterEntityListing {
        try await client.send(Self.postOutboundContactlistfiltersBulkRetrieve(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlistfilters/bulk/retrieve`, ready to be sent.
    public static func postOutboundContactlistfiltersBulkRetrieve(
        body: ContactListFilterBulkRetrieveBody
    ) -> APICall<ContactListFilterEntityListing> {
        APICall(
            "postOutboundContactlistfiltersBulkRetrieve", .post, "/api/v2/outbound/contactlistfilters/bulk/retrieve",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlistfiltersPreview

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlistfilters/preview`.
    ///
    /// Needs the permission `outbound:contact:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlistfiltersPreview(
        body: ContactListFilter
    ) async throws(ApiError) -> FilterPreviewResponse {
        try await client.send(Self.postOutboundContactlistfiltersPreview(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlistfilters/preview`, ready to be sent.
    public static func postOutboundContactlistfiltersPreview(
        body: ContactListFilter
    ) -> APICall<FilterPreviewResponse> {
        APICall(
            "postOutboundContactlistfiltersPreview", .post, "/api/v2/outbound/contactlistfilters/preview",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlisttemplates

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlisttemplates`.
    ///
    /// Needs the permission `outbound:contactListTemplate:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlisttemplates(
        body: ContactListTemplate
    ) async throws(ApiError) -> ContactListTemplate {
        try await client.send(Self.postOutboundContactlisttemplates(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlisttemplates`, ready to be sent.
    public static func postOutboundContactlisttemplates(body: ContactListTemplate) -> APICall<ContactListTemplate> {
        APICall(
            "postOutboundContactlisttemplates", .post, "/api/v2/outbound/contactlisttemplates",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlisttemplatesBulkAdd

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlisttemplates/bulk/add`.
    ///
    /// Needs the permission `outbound:contactListTemplate:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlisttemplatesBulkAdd(
        body: [ContactListTemplate]
    ) async throws(ApiError) -> ContactListTemplateEntityListing {
        try await client.send(Self.postOutboundContactlisttemplatesBulkAdd(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlisttemplates/bulk/add`, ready to be sent.
    public static func postOutboundContactlisttemplatesBulkAdd(
        body: [ContactListTemplate]
    ) -> APICall<ContactListTemplateEntityListing> {
        APICall(
            "postOutboundContactlisttemplatesBulkAdd", .post, "/api/v2/outbound/contactlisttemplates/bulk/add",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundContactlisttemplatesBulkRetrieve

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/contactlisttemplates/bulk/retrieve`.
    ///
    /// Needs the permission `outbound:contactListTemplate:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundContactlisttemplatesBulkRetrieve(
        body: ContactListTemplateBulkRetrieveBody
    ) async throws(ApiError) -> ContactListTemplateEntityListing {
        try await client.send(Self.postOutboundContactlisttemplatesBulkRetrieve(body: body))
    }

    /// The call `POST /api/v2/outbound/contactlisttemplates/bulk/retrieve`, ready to be sent.
    public static func postOutboundContactlisttemplatesBulkRetrieve(
        body: ContactListTemplateBulkRetrieveBody
    ) -> APICall<ContactListTemplateEntityListing> {
        APICall(
            "postOutboundContactlisttemplatesBulkRetrieve", .post,
            "/api/v2/outbound/contactlisttemplates/bulk/retrieve", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundConversationDnc

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/conversations/{conversationId}/dnc`.
    ///
    /// Needs the permission `outbound:dnc:add`.
    ///
    /// - Parameters:
    ///   - conversationId: `conversationId` in the path.
    public func postOutboundConversationDnc(conversationId: String) async throws(ApiError) {
        try await client.send(Self.postOutboundConversationDnc(conversationId: conversationId))
    }

    /// The call `POST /api/v2/outbound/conversations/{conversationId}/dnc`, ready to be sent.
    public static func postOutboundConversationDnc(conversationId: String) -> APICall<Void> {
        APICall(
            "postOutboundConversationDnc", .post, "/api/v2/outbound/conversations/{conversationId}/dnc",
            parameters: [("conversationId", conversationId)])
    }
}

// MARK: - postOutboundDigitalrulesets

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/digitalrulesets`.
    ///
    /// Needs the permission `outbound:digitalRuleSet:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundDigitalrulesets(body: DigitalRuleSet) async throws(ApiError) -> DigitalRuleSet {
        try await client.send(Self.postOutboundDigitalrulesets(body: body))
    }

    /// The call `POST /api/v2/outbound/digitalrulesets`, ready to be sent.
    public static func postOutboundDigitalrulesets(body: DigitalRuleSet) -> APICall<DigitalRuleSet> {
        APICall("postOutboundDigitalrulesets", .post, "/api/v2/outbound/digitalrulesets", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundFilespecificationtemplates

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/filespecificationtemplates`.
    ///
    /// Needs the permission `outbound:fileSpecificationTemplate:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundFilespecificationtemplates(
        body: FileSpecificationTemplate
    ) async throws(ApiError) -> FileSpecificationTemplate {
        try await client.send(Self.postOutboundFilespecificationtemplates(body: body))
    }

    /// The call `POST /api/v2/outbound/filespecificationtemplates`, ready to be sent.
    public static func postOutboundFilespecificationtemplates(
        body: FileSpecificationTemplate
    ) -> APICall<FileSpecificationTemplate> {
        APICall(
            "postOutboundFilespecificationtemplates", .post, "/api/v2/outbound/filespecificationtemplates",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundImporttemplates

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/importtemplates`.
    ///
    /// Needs the permission `outbound:importTemplate:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundImporttemplates(body: ImportTemplate) async throws(ApiError) -> ImportTemplate {
        try await client.send(Self.postOutboundImporttemplates(body: body))
    }

    /// The call `POST /api/v2/outbound/importtemplates`, ready to be sent.
    public static func postOutboundImporttemplates(body: ImportTemplate) -> APICall<ImportTemplate> {
        APICall("postOutboundImporttemplates", .post, "/api/v2/outbound/importtemplates", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundImporttemplatesBulkAdd

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/importtemplates/bulk/add`.
    ///
    /// Needs the permission `outbound:importTemplate:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundImporttemplatesBulkAdd(
        body: [ImportTemplate]
    ) async throws(ApiError) -> ImportTemplateEntityListing {
        try await client.send(Self.postOutboundImporttemplatesBulkAdd(body: body))
    }

    /// The call `POST /api/v2/outbound/importtemplates/bulk/add`, ready to be sent.
    public static func postOutboundImporttemplatesBulkAdd(
        body: [ImportTemplate]
    ) -> APICall<ImportTemplateEntityListing> {
        APICall(
            "postOutboundImporttemplatesBulkAdd", .post, "/api/v2/outbound/importtemplates/bulk/add",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundMessagingcampaignStart

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:start`, `outbound:emailCampaign:start`,
    /// `outbound:whatsAppCampaign:start`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func postOutboundMessagingcampaignStart(messagingCampaignId: String) async throws(ApiError) {
        try await client.send(Self.postOutboundMessagingcampaignStart(messagingCampaignId: messagingCampaignId))
    }

    /// The call `POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start`, ready to be sent.
    public static func postOutboundMessagingcampaignStart(messagingCampaignId: String) -> APICall<Void> {
        APICall(
            "postOutboundMessagingcampaignStart", .post,
            "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/start",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - postOutboundMessagingcampaignStop

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:stop`, `outbound:emailCampaign:stop`,
    /// `outbound:whatsAppCampaign:stop`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    public func postOutboundMessagingcampaignStop(messagingCampaignId: String) async throws(ApiError) {
        try await client.send(Self.postOutboundMessagingcampaignStop(messagingCampaignId: messagingCampaignId))
    }

    /// The call `POST /api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop`, ready to be sent.
    public static func postOutboundMessagingcampaignStop(messagingCampaignId: String) -> APICall<Void> {
        APICall(
            "postOutboundMessagingcampaignStop", .post,
            "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}/stop",
            parameters: [("messagingCampaignId", messagingCampaignId)])
    }
}

// MARK: - postOutboundMessagingcampaigns

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/messagingcampaigns`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:add`, `outbound:emailCampaign:add`,
    /// `outbound:whatsAppCampaign:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundMessagingcampaigns(body: MessagingCampaign) async throws(ApiError) -> MessagingCampaign {
        try await client.send(Self.postOutboundMessagingcampaigns(body: body))
    }

    /// The call `POST /api/v2/outbound/messagingcampaigns`, ready to be sent.
    public static func postOutboundMessagingcampaigns(body: MessagingCampaign) -> APICall<MessagingCampaign> {
        APICall(
            "postOutboundMessagingcampaigns", .post, "/api/v2/outbound/messagingcampaigns", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundMessagingcampaignsProgress

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/messagingcampaigns/progress`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:view`, `outbound:emailCampaign:view`,
    /// `outbound:whatsAppCampaign:view`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundMessagingcampaignsProgress(body: [String]) async throws(ApiError) -> [CampaignProgress] {
        try await client.send(Self.postOutboundMessagingcampaignsProgress(body: body))
    }

    /// The call `POST /api/v2/outbound/messagingcampaigns/progress`, ready to be sent.
    public static func postOutboundMessagingcampaignsProgress(body: [String]) -> APICall<[CampaignProgress]> {
        APICall(
            "postOutboundMessagingcampaignsProgress", .post, "/api/v2/outbound/messagingcampaigns/progress",
            body: .json(body.asJSON))
    }
}

// MARK: - postOutboundRulesets

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/rulesets`.
    ///
    /// Needs the permission `outbound:ruleSet:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundRulesets(body: RuleSet) async throws(ApiError) -> RuleSet {
        try await client.send(Self.postOutboundRulesets(body: body))
    }

    /// The call `POST /api/v2/outbound/rulesets`, ready to be sent.
    public static func postOutboundRulesets(body: RuleSet) -> APICall<RuleSet> {
        APICall("postOutboundRulesets", .post, "/api/v2/outbound/rulesets", body: .json(body.asJSON))
    }
}

// MARK: - postOutboundSequences

extension OutboundApi {
    /// Calls `POST /api/v2/outbound/sequences`.
    ///
    /// Needs the permission `outbound:campaignSequence:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postOutboundSequences(body: CampaignSequence) async throws(ApiError) -> CampaignSequence {
        try await client.send(Self.postOutboundSequences(body: body))
    }

    /// The call `POST /api/v2/outbound/sequences`, ready to be sent.
    public static func postOutboundSequences(body: CampaignSequence) -> APICall<CampaignSequence> {
        APICall("postOutboundSequences", .post, "/api/v2/outbound/sequences", body: .json(body.asJSON))
    }
}

// MARK: - putOutboundAttemptlimit

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/attemptlimits/{attemptLimitsId}`.
    ///
    /// Needs the permission `outbound:attemptLimits:edit`.
    ///
    /// - Parameters:
    ///   - attemptLimitsId: `attemptLimitsId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundAttemptlimit(
        attemptLimitsId: String, body: AttemptLimits
    ) async throws(ApiError) -> AttemptLimits {
        try await client.send(Self.putOutboundAttemptlimit(attemptLimitsId: attemptLimitsId, body: body))
    }

    /// The call `PUT /api/v2/outbound/attemptlimits/{attemptLimitsId}`, ready to be sent.
    public static func putOutboundAttemptlimit(attemptLimitsId: String, body: AttemptLimits) -> APICall<AttemptLimits> {
        APICall(
            "putOutboundAttemptlimit", .put, "/api/v2/outbound/attemptlimits/{attemptLimitsId}",
            parameters: [("attemptLimitsId", attemptLimitsId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundCallabletimeset

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/callabletimesets/{callableTimeSetId}`.
    ///
    /// Needs the permission `outbound:callableTimeSet:edit`.
    ///
    /// - Parameters:
    ///   - callableTimeSetId: `callableTimeSetId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundCallabletimeset(
        callableTimeSetId: String, body: CallableTimeSet
    ) async throws(ApiError) -> CallableTimeSet {
        try await client.send(Self.putOutboundCallabletimeset(callableTimeSetId: callableTimeSetId, body: body))
    }

    /// The call `PUT /api/v2/outbound/callabletimesets/{callableTimeSetId}`, ready to be sent.
    public static func putOutboundCallabletimeset(
        callableTimeSetId: String, body: CallableTimeSet
    ) -> APICall<CallableTimeSet> {
        APICall(
            "putOutboundCallabletimeset", .put, "/api/v2/outbound/callabletimesets/{callableTimeSetId}",
            parameters: [("callableTimeSetId", callableTimeSetId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundCallanalysisresponseset

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`.
    ///
    /// Needs the permission `outbound:responseSet:edit`.
    ///
    /// - Parameters:
    ///   - callAnalysisSetId: `callAnalysisSetId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundCallanalysisresponseset(
        callAnalysisSetId: String, body: ResponseSet
    ) async throws(ApiError) -> ResponseSet {
        try await client.send(Self.putOutboundCallanalysisresponseset(callAnalysisSetId: callAnalysisSetId, body: body))
    }

    /// The call `PUT /api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}`, ready to be sent.
    public static func putOutboundCallanalysisresponseset(
        callAnalysisSetId: String, body: ResponseSet
    ) -> APICall<ResponseSet> {
        APICall(
            "putOutboundCallanalysisresponseset", .put, "/api/v2/outbound/callanalysisresponsesets/{callAnalysisSetId}",
            parameters: [("callAnalysisSetId", callAnalysisSetId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundCampaignrule

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/campaignrules/{campaignRuleId}`.
    ///
    /// Needs the permission `outbound:campaignRule:edit`.
    ///
    /// - Parameters:
    ///   - campaignRuleId: `campaignRuleId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundCampaignrule(
        campaignRuleId: String, body: CampaignRule
    ) async throws(ApiError) -> CampaignRule {
        try await client.send(Self.putOutboundCampaignrule(campaignRuleId: campaignRuleId, body: body))
    }

    /// The call `PUT /api/v2/outbound/campaignrules/{campaignRuleId}`, ready to be sent.
    public static func putOutboundCampaignrule(campaignRuleId: String, body: CampaignRule) -> APICall<CampaignRule> {
        APICall(
            "putOutboundCampaignrule", .put, "/api/v2/outbound/campaignrules/{campaignRuleId}",
            parameters: [("campaignRuleId", campaignRuleId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundContactlistfilter

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/contactlistfilters/{contactListFilterId}`.
    ///
    /// Needs the permission `outbound:contactListFilter:edit`.
    ///
    /// - Parameters:
    ///   - contactListFilterId: `contactListFilterId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundContactlistfilter(
        contactListFilterId: String, body: ContactListFilter
    ) async throws(ApiError) -> ContactListFilter {
        try await client.send(Self.putOutboundContactlistfilter(contactListFilterId: contactListFilterId, body: body))
    }

    /// The call `PUT /api/v2/outbound/contactlistfilters/{contactListFilterId}`, ready to be sent.
    public static func putOutboundContactlistfilter(
        contactListFilterId: String, body: ContactListFilter
    ) -> APICall<ContactListFilter> {
        APICall(
            "putOutboundContactlistfilter", .put, "/api/v2/outbound/contactlistfilters/{contactListFilterId}",
            parameters: [("contactListFilterId", contactListFilterId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundContactlisttemplate

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`.
    ///
    /// Needs the permission `outbound:contactListTemplate:edit`.
    ///
    /// - Parameters:
    ///   - contactListTemplateId: `contactListTemplateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundContactlisttemplate(
        contactListTemplateId: String, body: ContactListTemplate
    ) async throws(ApiError) -> ContactListTemplate {
        try await client.send(
            Self.putOutboundContactlisttemplate(contactListTemplateId: contactListTemplateId, body: body))
    }

    /// The call `PUT /api/v2/outbound/contactlisttemplates/{contactListTemplateId}`, ready to be sent.
    public static func putOutboundContactlisttemplate(
        contactListTemplateId: String, body: ContactListTemplate
    ) -> APICall<ContactListTemplate> {
        APICall(
            "putOutboundContactlisttemplate", .put, "/api/v2/outbound/contactlisttemplates/{contactListTemplateId}",
            parameters: [("contactListTemplateId", contactListTemplateId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundDigitalruleset

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`.
    ///
    /// Needs the permission `outbound:digitalRuleSet:edit`.
    ///
    /// - Parameters:
    ///   - digitalRuleSetId: `digitalRuleSetId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundDigitalruleset(
        digitalRuleSetId: String, body: DigitalRuleSet
    ) async throws(ApiError) -> DigitalRuleSet {
        try await client.send(Self.putOutboundDigitalruleset(digitalRuleSetId: digitalRuleSetId, body: body))
    }

    /// The call `PUT /api/v2/outbound/digitalrulesets/{digitalRuleSetId}`, ready to be sent.
    public static func putOutboundDigitalruleset(
        digitalRuleSetId: String, body: DigitalRuleSet
    ) -> APICall<DigitalRuleSet> {
        APICall(
            "putOutboundDigitalruleset", .put, "/api/v2/outbound/digitalrulesets/{digitalRuleSetId}",
            parameters: [("digitalRuleSetId", digitalRuleSetId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundFilespecificationtemplate

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`.
    ///
    /// Needs the permission `outbound:fileSpecificationTemplate:edit`.
    ///
    /// - Parameters:
    ///   - fileSpecificationTemplateId: `fileSpecificationTemplateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundFilespecificationtemplate(
        fileSpecificationTemplateId: String, body: FileSpecificationTemplate
    ) async throws(ApiError) -> FileSpecificationTemplate {
        try await client.send(
            Self.putOutboundFilespecificationtemplate(
                fileSpecificationTemplateId: fileSpecificationTemplateId, body: body))
    }

    /// The call `PUT /api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}`, ready to be sent.
    public static func putOutboundFilespecificationtemplate(
        fileSpecificationTemplateId: String, body: FileSpecificationTemplate
    ) -> APICall<FileSpecificationTemplate> {
        APICall(
            "putOutboundFilespecificationtemplate", .put,
            "/api/v2/outbound/filespecificationtemplates/{fileSpecificationTemplateId}",
            parameters: [("fileSpecificationTemplateId", fileSpecificationTemplateId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundImporttemplate

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/importtemplates/{importTemplateId}`.
    ///
    /// Needs the permission `outbound:importTemplate:edit`.
    ///
    /// - Parameters:
    ///   - importTemplateId: `importTemplateId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundImporttemplate(
        importTemplateId: String, body: ImportTemplate
    ) async throws(ApiError) -> ImportTemplate {
        try await client.send(Self.putOutboundImporttemplate(importTemplateId: importTemplateId, body: body))
    }

    /// The call `PUT /api/v2/outbound/importtemplates/{importTemplateId}`, ready to be sent.
    public static func putOutboundImporttemplate(
        importTemplateId: String, body: ImportTemplate
    ) -> APICall<ImportTemplate> {
        APICall(
            "putOutboundImporttemplate", .put, "/api/v2/outbound/importtemplates/{importTemplateId}",
            parameters: [("importTemplateId", importTemplateId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundMessagingcampaign

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`.
    ///
    /// Needs one of the permissions `outbound:messagingCampaign:edit`, `outbound:emailCampaign:edit`,
    /// `outbound:whatsAppCampaign:edit`.
    ///
    /// - Parameters:
    ///   - messagingCampaignId: `messagingCampaignId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundMessagingcampaign(
        messagingCampaignId: String, body: MessagingCampaign
    ) async throws(ApiError) -> MessagingCampaign {
        try await client.send(Self.putOutboundMessagingcampaign(messagingCampaignId: messagingCampaignId, body: body))
    }

    /// The call `PUT /api/v2/outbound/messagingcampaigns/{messagingCampaignId}`, ready to be sent.
    public static func putOutboundMessagingcampaign(
        messagingCampaignId: String, body: MessagingCampaign
    ) -> APICall<MessagingCampaign> {
        APICall(
            "putOutboundMessagingcampaign", .put, "/api/v2/outbound/messagingcampaigns/{messagingCampaignId}",
            parameters: [("messagingCampaignId", messagingCampaignId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundRuleset

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/rulesets/{ruleSetId}`.
    ///
    /// Needs the permission `outbound:ruleSet:edit`.
    ///
    /// - Parameters:
    ///   - ruleSetId: `ruleSetId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundRuleset(ruleSetId: String, body: RuleSet) async throws(ApiError) -> RuleSet {
        try await client.send(Self.putOutboundRuleset(ruleSetId: ruleSetId, body: body))
    }

    /// The call `PUT /api/v2/outbound/rulesets/{ruleSetId}`, ready to be sent.
    public static func putOutboundRuleset(ruleSetId: String, body: RuleSet) -> APICall<RuleSet> {
        APICall(
            "putOutboundRuleset", .put, "/api/v2/outbound/rulesets/{ruleSetId}", parameters: [("ruleSetId", ruleSetId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putOutboundSequence

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/sequences/{sequenceId}`.
    ///
    /// Needs the permission `outbound:campaignSequence:edit`.
    ///
    /// - Parameters:
    ///   - sequenceId: `sequenceId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putOutboundSequence(
        sequenceId: String, body: CampaignSequence
    ) async throws(ApiError) -> CampaignSequence {
        try await client.send(Self.putOutboundSequence(sequenceId: sequenceId, body: body))
    }

    /// The call `PUT /api/v2/outbound/sequences/{sequenceId}`, ready to be sent.
    public static func putOutboundSequence(sequenceId: String, body: CampaignSequence) -> APICall<CampaignSequence> {
        APICall(
            "putOutboundSequence", .put, "/api/v2/outbound/sequences/{sequenceId}",
            parameters: [("sequenceId", sequenceId)], body: .json(body.asJSON))
    }
}

// MARK: - putOutboundWrapupcodemappings

extension OutboundApi {
    /// Calls `PUT /api/v2/outbound/wrapupcodemappings`.
    ///
    /// Needs the permission `outbound:wrapUpCodeMapping:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putOutboundWrapupcodemappings(body: WrapUpCodeMapping) async throws(ApiError) -> WrapUpCodeMapping {
        try await client.send(Self.putOutboundWrapupcodemappings(body: body))
    }

    /// The call `PUT /api/v2/outbound/wrapupcodemappings`, ready to be sent.
    public static func putOutboundWrapupcodemappings(body: WrapUpCodeMapping) -> APICall<WrapUpCodeMapping> {
        APICall("putOutboundWrapupcodemappings", .put, "/api/v2/outbound/wrapupcodemappings", body: .json(body.asJSON))
    }
}
