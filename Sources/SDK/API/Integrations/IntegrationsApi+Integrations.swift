// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

// MARK: - deleteIntegration

extension IntegrationsApi {
    /// Calls `DELETE /api/v2/integrations/{integrationId}`.
    ///
    /// Needs the permission `integrations:integration:delete`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    @discardableResult
    public func deleteIntegration(integrationId: String) async throws(ApiError) -> Integration {
        try await client.send(Self.deleteIntegration(integrationId: integrationId))
    }

    /// The call `DELETE /api/v2/integrations/{integrationId}`, ready to be sent.
    public static func deleteIntegration(integrationId: String) -> APICall<Integration> {
        APICall(
            "deleteIntegration", .delete, "/api/v2/integrations/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - deleteIntegrationsCredential

extension IntegrationsApi {
    /// Calls `DELETE /api/v2/integrations/credentials/{credentialId}`.
    ///
    /// Needs the permission `integrations:integration:delete`.
    ///
    /// - Parameters:
    ///   - credentialId: `credentialId` in the path.
    public func deleteIntegrationsCredential(credentialId: String) async throws(ApiError) {
        try await client.send(Self.deleteIntegrationsCredential(credentialId: credentialId))
    }

    /// The call `DELETE /api/v2/integrations/credentials/{credentialId}`, ready to be sent.
    public static func deleteIntegrationsCredential(credentialId: String) -> APICall<Void> {
        APICall(
            "deleteIntegrationsCredential", .delete, "/api/v2/integrations/credentials/{credentialId}",
            parameters: [("credentialId", credentialId)])
    }
}

// MARK: - getIntegration

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/{integrationId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    public func getIntegration(
        integrationId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        expand: [String]? = nil, nextPage: String? = nil, previousPage: String? = nil
    ) async throws(ApiError) -> Integration {
        try await client.send(
            Self.getIntegration(
                integrationId: integrationId, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy,
                expand: expand, nextPage: nextPage, previousPage: previousPage))
    }

    /// The call `GET /api/v2/integrations/{integrationId}`, ready to be sent.
    public static func getIntegration(
        integrationId: String, pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil,
        expand: [String]? = nil, nextPage: String? = nil, previousPage: String? = nil
    ) -> APICall<Integration> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        return APICall(
            "getIntegration", .get, "/api/v2/integrations/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getIntegrationConfigCurrent

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/{integrationId}/config/current`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getIntegrationConfigCurrent(integrationId: String) async throws(ApiError) -> IntegrationConfiguration {
        try await client.send(Self.getIntegrationConfigCurrent(integrationId: integrationId))
    }

    /// The call `GET /api/v2/integrations/{integrationId}/config/current`, ready to be sent.
    public static func getIntegrationConfigCurrent(integrationId: String) -> APICall<IntegrationConfiguration> {
        APICall(
            "getIntegrationConfigCurrent", .get, "/api/v2/integrations/{integrationId}/config/current",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getIntegrations

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - ids: `ids` in the query, once for each element.
    ///   - integrationType: `integrationType` in the query.
    ///   - reportedState: `reportedState` in the query.
    ///   - credentialId: `credentialId` in the query.
    public func getIntegrations(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, ids: [String]? = nil, integrationType: String? = nil,
        reportedState: GetIntegrationsReportedState? = nil, credentialId: String? = nil
    ) async throws(ApiError) -> IntegrationEntityListing {
        try await client.send(
            Self.getIntegrations(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, ids: ids, integrationType: integrationType, reportedState: reportedState,
                credentialId: credentialId))
    }

    /// The call `GET /api/v2/integrations`, ready to be sent.
    public static func getIntegrations(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, ids: [String]? = nil, integrationType: String? = nil,
        reportedState: GetIntegrationsReportedState? = nil, credentialId: String? = nil
    ) -> APICall<IntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("ids", ids)
        queryParameters.add("integrationType", integrationType)
        queryParameters.add("reportedState", reportedState)
        queryParameters.add("credentialId", credentialId)
        return APICall("getIntegrations", .get, "/api/v2/integrations", query: queryParameters)
    }
}

// MARK: - getIntegrationsBotconnectorBot

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnectors/{integrationId}/bots/{botId}`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - version: `version` in the query.
    public func getIntegrationsBotconnectorBot(
        integrationId: String, botId: String, version: String? = nil
    ) async throws(ApiError) -> Bot {
        try await client.send(
            Self.getIntegrationsBotconnectorBot(integrationId: integrationId, botId: botId, version: version))
    }

    /// The call `GET /api/v2/integrations/botconnectors/{integrationId}/bots/{botId}`, ready to be sent.
    public static func getIntegrationsBotconnectorBot(
        integrationId: String, botId: String, version: String? = nil
    ) -> APICall<Bot> {
        var queryParameters = QueryParameters()
        queryParameters.add("version", version)
        return APICall(
            "getIntegrationsBotconnectorBot", .get, "/api/v2/integrations/botconnectors/{integrationId}/bots/{botId}",
            parameters: [("integrationId", integrationId), ("botId", botId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsBotconnectorBots

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnectors/{integrationId}/bots`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsBotconnectorBots(
        integrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> BotListing {
        try await client.send(
            Self.getIntegrationsBotconnectorBots(
                integrationId: integrationId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/botconnectors/{integrationId}/bots`, ready to be sent.
    public static func getIntegrationsBotconnectorBots(
        integrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<BotListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsBotconnectorBots", .get, "/api/v2/integrations/botconnectors/{integrationId}/bots",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsBotconnectorBotsSummaries

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsBotconnectorBotsSummaries(
        integrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> BotSummaryEntityListing {
        try await client.send(
            Self.getIntegrationsBotconnectorBotsSummaries(
                integrationId: integrationId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/botconnectors/{integrationId}/bots/summaries`, ready to be sent.
    public static func getIntegrationsBotconnectorBotsSummaries(
        integrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<BotSummaryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsBotconnectorBotsSummaries", .get,
            "/api/v2/integrations/botconnectors/{integrationId}/bots/summaries",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsBotconnectorIntegrationIdBot

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - version: `version` in the query.
    public func getIntegrationsBotconnectorIntegrationIdBot(
        integrationId: String, botId: String, version: String? = nil
    ) async throws(ApiError) -> BotConnectorBot {
        try await client.send(
            Self.getIntegrationsBotconnectorIntegrationIdBot(
                integrationId: integrationId, botId: botId, version: version))
    }

    /// The call `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}`, ready to be sent.
    public static func getIntegrationsBotconnectorIntegrationIdBot(
        integrationId: String, botId: String, version: String? = nil
    ) -> APICall<BotConnectorBot> {
        var queryParameters = QueryParameters()
        queryParameters.add("version", version)
        return APICall(
            "getIntegrationsBotconnectorIntegrationIdBot", .get,
            "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}",
            parameters: [("integrationId", integrationId), ("botId", botId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsBotconnectorIntegrationIdBotVersions

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsBotconnectorIntegrationIdBotVersions(
        integrationId: String, botId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> BotConnectorBotVersionSummaryEntityListing {
        try await client.send(
            Self.getIntegrationsBotconnectorIntegrationIdBotVersions(
                integrationId: integrationId, botId: botId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions`, ready to be sent.
    public static func getIntegrationsBotconnectorIntegrationIdBotVersions(
        integrationId: String, botId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<BotConnectorBotVersionSummaryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsBotconnectorIntegrationIdBotVersions", .get,
            "/api/v2/integrations/botconnector/{integrationId}/bots/{botId}/versions",
            parameters: [("integrationId", integrationId), ("botId", botId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsBotconnectorIntegrationIdBots

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnector/{integrationId}/bots`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getIntegrationsBotconnectorIntegrationIdBots(integrationId: String) async throws(ApiError) -> BotList {
        try await client.send(Self.getIntegrationsBotconnectorIntegrationIdBots(integrationId: integrationId))
    }

    /// The call `GET /api/v2/integrations/botconnector/{integrationId}/bots`, ready to be sent.
    public static func getIntegrationsBotconnectorIntegrationIdBots(integrationId: String) -> APICall<BotList> {
        APICall(
            "getIntegrationsBotconnectorIntegrationIdBots", .get,
            "/api/v2/integrations/botconnector/{integrationId}/bots", parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getIntegrationsBotconnectorIntegrationIdBotsSummaries

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries`.
    ///
    /// Needs the permission `integration:botconnector:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsBotconnectorIntegrationIdBotsSummaries(
        integrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> BotConnectorBotSummaryEntityListing {
        try await client.send(
            Self.getIntegrationsBotconnectorIntegrationIdBotsSummaries(
                integrationId: integrationId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/botconnector/{integrationId}/bots/summaries`, ready to be sent.
    public static func getIntegrationsBotconnectorIntegrationIdBotsSummaries(
        integrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<BotConnectorBotSummaryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsBotconnectorIntegrationIdBotsSummaries", .get,
            "/api/v2/integrations/botconnector/{integrationId}/bots/summaries",
            parameters: [("integrationId", integrationId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsClientapps

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/clientapps`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    public func getIntegrationsClientapps(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) async throws(ApiError) -> ClientAppEntityListing {
        try await client.send(
            Self.getIntegrationsClientapps(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage))
    }

    /// The call `GET /api/v2/integrations/clientapps`, ready to be sent.
    public static func getIntegrationsClientapps(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) -> APICall<ClientAppEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        return APICall("getIntegrationsClientapps", .get, "/api/v2/integrations/clientapps", query: queryParameters)
    }
}

// MARK: - getIntegrationsCredential

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/credentials/{credentialId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - credentialId: `credentialId` in the path.
    public func getIntegrationsCredential(credentialId: String) async throws(ApiError) -> Credential {
        try await client.send(Self.getIntegrationsCredential(credentialId: credentialId))
    }

    /// The call `GET /api/v2/integrations/credentials/{credentialId}`, ready to be sent.
    public static func getIntegrationsCredential(credentialId: String) -> APICall<Credential> {
        APICall(
            "getIntegrationsCredential", .get, "/api/v2/integrations/credentials/{credentialId}",
            parameters: [("credentialId", credentialId)])
    }
}

// MARK: - getIntegrationsCredentials

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/credentials`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// Deprecated: the platform may drop it.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsCredentials(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> CredentialInfoListing {
        try await client.send(Self.getIntegrationsCredentials(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/credentials`, ready to be sent.
    public static func getIntegrationsCredentials(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<CredentialInfoListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall("getIntegrationsCredentials", .get, "/api/v2/integrations/credentials", query: queryParameters)
    }
}

// MARK: - getIntegrationsCredentialsListing

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/credentials/listing`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - before: `before` in the query.
    ///   - after: `after` in the query.
    ///   - pageSize: `pageSize` in the query.
    public func getIntegrationsCredentialsListing(
        before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) async throws(ApiError) -> CredentialInfoCursorListing {
        try await client.send(Self.getIntegrationsCredentialsListing(before: before, after: after, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/credentials/listing`, ready to be sent.
    public static func getIntegrationsCredentialsListing(
        before: String? = nil, after: String? = nil, pageSize: String? = nil
    ) -> APICall<CredentialInfoCursorListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("before", before)
        queryParameters.add("after", after)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsCredentialsListing", .get, "/api/v2/integrations/credentials/listing",
            query: queryParameters)
    }
}

// MARK: - getIntegrationsCredentialsTypes

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/credentials/types`.
    ///
    /// Needs the permission `integrations:integration:view`.
    public func getIntegrationsCredentialsTypes() async throws(ApiError) -> [CredentialType] {
        try await client.send(Self.getIntegrationsCredentialsTypes())
    }

    /// The call `GET /api/v2/integrations/credentials/types`, ready to be sent.
    public static func getIntegrationsCredentialsTypes() -> APICall<[CredentialType]> {
        APICall("getIntegrationsCredentialsTypes", .get, "/api/v2/integrations/credentials/types")
    }
}

// MARK: - getIntegrationsType

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/types/{typeId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - typeId: `typeId` in the path.
    public func getIntegrationsType(typeId: String) async throws(ApiError) -> IntegrationType {
        try await client.send(Self.getIntegrationsType(typeId: typeId))
    }

    /// The call `GET /api/v2/integrations/types/{typeId}`, ready to be sent.
    public static func getIntegrationsType(typeId: String) -> APICall<IntegrationType> {
        APICall("getIntegrationsType", .get, "/api/v2/integrations/types/{typeId}", parameters: [("typeId", typeId)])
    }
}

// MARK: - getIntegrationsTypeConfigschema

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/types/{typeId}/configschemas/{configType}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - typeId: `typeId` in the path.
    ///   - configType: `configType` in the path.
    public func getIntegrationsTypeConfigschema(
        typeId: String, configType: GetIntegrationsTypeConfigschemaConfigType
    ) async throws(ApiError) -> JsonSchemaDocument {
        try await client.send(Self.getIntegrationsTypeConfigschema(typeId: typeId, configType: configType))
    }

    /// The call `GET /api/v2/integrations/types/{typeId}/configschemas/{configType}`, ready to be sent.
    public static func getIntegrationsTypeConfigschema(
        typeId: String, configType: GetIntegrationsTypeConfigschemaConfigType
    ) -> APICall<JsonSchemaDocument> {
        APICall(
            "getIntegrationsTypeConfigschema", .get, "/api/v2/integrations/types/{typeId}/configschemas/{configType}",
            parameters: [("typeId", typeId), ("configType", configType)])
    }
}

// MARK: - getIntegrationsTypes

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/types`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    public func getIntegrationsTypes(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) async throws(ApiError) -> IntegrationTypeEntityListing {
        try await client.send(
            Self.getIntegrationsTypes(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage))
    }

    /// The call `GET /api/v2/integrations/types`, ready to be sent.
    public static func getIntegrationsTypes(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) -> APICall<IntegrationTypeEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        return APICall("getIntegrationsTypes", .get, "/api/v2/integrations/types", query: queryParameters)
    }
}

// MARK: - getIntegrationsUnifiedcommunicationsClientapp

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}`.
    ///
    /// Needs the permission `integration:unifiedCommunications:view`.
    ///
    /// - Parameters:
    ///   - ucIntegrationId: `ucIntegrationId` in the path.
    public func getIntegrationsUnifiedcommunicationsClientapp(
        ucIntegrationId: String
    ) async throws(ApiError) -> UnifiedCommunicationsIntegration {
        try await client.send(Self.getIntegrationsUnifiedcommunicationsClientapp(ucIntegrationId: ucIntegrationId))
    }

    /// The call `GET /api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}`, ready to be sent.
    public static func getIntegrationsUnifiedcommunicationsClientapp(
        ucIntegrationId: String
    ) -> APICall<UnifiedCommunicationsIntegration> {
        APICall(
            "getIntegrationsUnifiedcommunicationsClientapp", .get,
            "/api/v2/integrations/unifiedcommunications/clientapps/{ucIntegrationId}",
            parameters: [("ucIntegrationId", ucIntegrationId)])
    }
}

// MARK: - getIntegrationsUnifiedcommunicationsClientapps

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/unifiedcommunications/clientapps`.
    ///
    /// Needs the permission `integration:unifiedCommunications:view`.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    public func getIntegrationsUnifiedcommunicationsClientapps(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) async throws(ApiError) -> UnifiedCommunicationsIntegrationListing {
        try await client.send(
            Self.getIntegrationsUnifiedcommunicationsClientapps(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage))
    }

    /// The call `GET /api/v2/integrations/unifiedcommunications/clientapps`, ready to be sent.
    public static func getIntegrationsUnifiedcommunicationsClientapps(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil
    ) -> APICall<UnifiedCommunicationsIntegrationListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        return APICall(
            "getIntegrationsUnifiedcommunicationsClientapps", .get,
            "/api/v2/integrations/unifiedcommunications/clientapps", query: queryParameters)
    }
}

// MARK: - getIntegrationsUserapps

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/userapps`.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    ///   - appHost: `appHost` in the query.
    public func getIntegrationsUserapps(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, appHost: String? = nil
    ) async throws(ApiError) -> UserAppEntityListing {
        try await client.send(
            Self.getIntegrationsUserapps(
                pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy, expand: expand, nextPage: nextPage,
                previousPage: previousPage, appHost: appHost))
    }

    /// The call `GET /api/v2/integrations/userapps`, ready to be sent.
    public static func getIntegrationsUserapps(
        pageSize: Int? = nil, pageNumber: Int? = nil, sortBy: String? = nil, expand: [String]? = nil,
        nextPage: String? = nil, previousPage: String? = nil, appHost: String? = nil
    ) -> APICall<UserAppEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        queryParameters.add("appHost", appHost)
        return APICall("getIntegrationsUserapps", .get, "/api/v2/integrations/userapps", query: queryParameters)
    }
}

// MARK: - patchIntegration

extension IntegrationsApi {
    /// Calls `PATCH /api/v2/integrations/{integrationId}`.
    ///
    /// Needs the permission `integrations:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - sortBy: `sortBy` in the query.
    ///   - expand: `expand` in the query, once for each element.
    ///   - nextPage: `nextPage` in the query.
    ///   - previousPage: `previousPage` in the query.
    @discardableResult
    public func patchIntegration(
        integrationId: String, body: Integration? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        sortBy: String? = nil, expand: [String]? = nil, nextPage: String? = nil, previousPage: String? = nil
    ) async throws(ApiError) -> Integration {
        try await client.send(
            Self.patchIntegration(
                integrationId: integrationId, body: body, pageSize: pageSize, pageNumber: pageNumber, sortBy: sortBy,
                expand: expand, nextPage: nextPage, previousPage: previousPage))
    }

    /// The call `PATCH /api/v2/integrations/{integrationId}`, ready to be sent.
    public static func patchIntegration(
        integrationId: String, body: Integration? = nil, pageSize: Int? = nil, pageNumber: Int? = nil,
        sortBy: String? = nil, expand: [String]? = nil, nextPage: String? = nil, previousPage: String? = nil
    ) -> APICall<Integration> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("sortBy", sortBy)
        queryParameters.add("expand", expand)
        queryParameters.add("nextPage", nextPage)
        queryParameters.add("previousPage", previousPage)
        return APICall(
            "patchIntegration", .patch, "/api/v2/integrations/{integrationId}",
            parameters: [("integrationId", integrationId)], query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postIntegrations

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations`.
    ///
    /// Needs the permission `integrations:integration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntegrations(body: CreateIntegrationRequest? = nil) async throws(ApiError) -> Integration {
        try await client.send(Self.postIntegrations(body: body))
    }

    /// The call `POST /api/v2/integrations`, ready to be sent.
    public static func postIntegrations(body: CreateIntegrationRequest? = nil) -> APICall<Integration> {
        APICall("postIntegrations", .post, "/api/v2/integrations", body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postIntegrationsBotconnectorsIncomingMessages

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/botconnectors/incoming/messages`.
    ///
    /// Needs the permission `integration:botconnector:send`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsBotconnectorsIncomingMessages(
        body: IncomingMessageRequest
    ) async throws(ApiError) -> IncomingMessageResponse {
        try await client.send(Self.postIntegrationsBotconnectorsIncomingMessages(body: body))
    }

    /// The call `POST /api/v2/integrations/botconnectors/incoming/messages`, ready to be sent.
    public static func postIntegrationsBotconnectorsIncomingMessages(
        body: IncomingMessageRequest
    ) -> APICall<IncomingMessageResponse> {
        APICall(
            "postIntegrationsBotconnectorsIncomingMessages", .post,
            "/api/v2/integrations/botconnectors/incoming/messages", body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsBotconnectorsOutgoingMessages

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/botconnectors/outgoing/messages`.
    ///
    /// Needs the permission `integration:botconnector:send`.
    ///
    /// A preview: it may still change.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsBotconnectorsOutgoingMessages(
        body: OutgoingMessageRequest
    ) async throws(ApiError) -> OutgoingMessageResponse {
        try await client.send(Self.postIntegrationsBotconnectorsOutgoingMessages(body: body))
    }

    /// The call `POST /api/v2/integrations/botconnectors/outgoing/messages`, ready to be sent.
    public static func postIntegrationsBotconnectorsOutgoingMessages(
        body: OutgoingMessageRequest
    ) -> APICall<OutgoingMessageResponse> {
        APICall(
            "postIntegrationsBotconnectorsOutgoingMessages", .post,
            "/api/v2/integrations/botconnectors/outgoing/messages", body: .json(body.asJSON))
    }
}

// MARK: - postIntegrationsCredentials

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/credentials`.
    ///
    /// Needs the permission `integrations:integration:add`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsCredentials(body: Credential? = nil) async throws(ApiError) -> CredentialInfo {
        try await client.send(Self.postIntegrationsCredentials(body: body))
    }

    /// The call `POST /api/v2/integrations/credentials`, ready to be sent.
    public static func postIntegrationsCredentials(body: Credential? = nil) -> APICall<CredentialInfo> {
        APICall(
            "postIntegrationsCredentials", .post, "/api/v2/integrations/credentials",
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postIntegrationsWebhookEvents

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/webhooks/{tokenId}/events`.
    ///
    /// Needs no token.
    ///
    /// Needs no permission.
    ///
    /// - Parameters:
    ///   - tokenId: `tokenId` in the path.
    ///   - body: the body.
    @discardableResult
    public func postIntegrationsWebhookEvents(
        tokenId: String, body: JSON
    ) async throws(ApiError) -> WebhookInvocationResponse {
        try await client.send(Self.postIntegrationsWebhookEvents(tokenId: tokenId, body: body))
    }

    /// The call `POST /api/v2/integrations/webhooks/{tokenId}/events`, ready to be sent.
    public static func postIntegrationsWebhookEvents(
        tokenId: String, body: JSON
    ) -> APICall<WebhookInvocationResponse> {
        APICall(
            "postIntegrationsWebhookEvents", .post, "/api/v2/integrations/webhooks/{tokenId}/events",
            parameters: [("tokenId", tokenId)], body: .json(body.asJSON))
    }
}

// MARK: - putIntegrationConfigCurrent

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/{integrationId}/config/current`.
    ///
    /// Needs the permission `integrations:integration:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putIntegrationConfigCurrent(
        integrationId: String, body: IntegrationConfiguration? = nil
    ) async throws(ApiError) -> IntegrationConfiguration {
        try await client.send(Self.putIntegrationConfigCurrent(integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/integrations/{integrationId}/config/current`, ready to be sent.
    public static func putIntegrationConfigCurrent(
        integrationId: String, body: IntegrationConfiguration? = nil
    ) -> APICall<IntegrationConfiguration> {
        APICall(
            "putIntegrationConfigCurrent", .put, "/api/v2/integrations/{integrationId}/config/current",
            parameters: [("integrationId", integrationId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putIntegrationsBotconnectorIntegrationIdBots

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/botconnector/{integrationId}/bots`.
    ///
    /// Needs the permission `integration:botconnector:edit`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    ///   - body: the body.
    public func putIntegrationsBotconnectorIntegrationIdBots(
        integrationId: String, body: BotList
    ) async throws(ApiError) {
        try await client.send(
            Self.putIntegrationsBotconnectorIntegrationIdBots(integrationId: integrationId, body: body))
    }

    /// The call `PUT /api/v2/integrations/botconnector/{integrationId}/bots`, ready to be sent.
    public static func putIntegrationsBotconnectorIntegrationIdBots(
        integrationId: String, body: BotList
    ) -> APICall<Void> {
        APICall(
            "putIntegrationsBotconnectorIntegrationIdBots", .put,
            "/api/v2/integrations/botconnector/{integrationId}/bots", parameters: [("integrationId", integrationId)],
            body: .json(body.asJSON))
    }
}

// MARK: - putIntegrationsCredential

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/credentials/{credentialId}`.
    ///
    /// Needs the permission `integrations:integration:edit`.
    ///
    /// - Parameters:
    ///   - credentialId: `credentialId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putIntegrationsCredential(
        credentialId: String, body: Credential? = nil
    ) async throws(ApiError) -> CredentialInfo {
        try await client.send(Self.putIntegrationsCredential(credentialId: credentialId, body: body))
    }

    /// The call `PUT /api/v2/integrations/credentials/{credentialId}`, ready to be sent.
    public static func putIntegrationsCredential(
        credentialId: String, body: Credential? = nil
    ) -> APICall<CredentialInfo> {
        APICall(
            "putIntegrationsCredential", .put, "/api/v2/integrations/credentials/{credentialId}",
            parameters: [("credentialId", credentialId)], body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - putIntegrationsUnifiedcommunicationThirdpartypresences

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences`.
    ///
    /// Needs the permission `integration:presence:edit`.
    ///
    /// - Parameters:
    ///   - ucIntegrationId: `ucIntegrationId` in the path.
    ///   - body: the body.
    @discardableResult
    public func putIntegrationsUnifiedcommunicationThirdpartypresences(
        ucIntegrationId: String, body: [UCThirdPartyPresence]
    ) async throws(ApiError) -> String {
        try await client.send(
            Self.putIntegrationsUnifiedcommunicationThirdpartypresences(ucIntegrationId: ucIntegrationId, body: body))
    }

    /// The call `PUT /api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences`, ready to be
    /// sent.
    public static func putIntegrationsUnifiedcommunicationThirdpartypresences(
        ucIntegrationId: String, body: [UCThirdPartyPresence]
    ) -> APICall<String> {
        APICall(
            "putIntegrationsUnifiedcommunicationThirdpartypresences", .put,
            "/api/v2/integrations/unifiedcommunications/{ucIntegrationId}/thirdpartypresences",
            parameters: [("ucIntegrationId", ucIntegrationId)], body: .json(body.asJSON))
    }
}
