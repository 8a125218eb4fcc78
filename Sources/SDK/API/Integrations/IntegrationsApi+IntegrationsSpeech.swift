// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

// MARK: - getIntegrationsSpeechAudioconnector

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/audioconnector`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsSpeechAudioconnector(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> AudioConnectorIntegrationEntityListing {
        try await client.send(Self.getIntegrationsSpeechAudioconnector(pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/speech/audioconnector`, ready to be sent.
    public static func getIntegrationsSpeechAudioconnector(
        pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<AudioConnectorIntegrationEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsSpeechAudioconnector", .get, "/api/v2/integrations/speech/audioconnector",
            query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechAudioconnectorIntegrationId

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/audioconnector/{integrationId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - integrationId: `integrationId` in the path.
    public func getIntegrationsSpeechAudioconnectorIntegrationId(
        integrationId: String
    ) async throws(ApiError) -> AudioConnectorIntegration {
        try await client.send(Self.getIntegrationsSpeechAudioconnectorIntegrationId(integrationId: integrationId))
    }

    /// The call `GET /api/v2/integrations/speech/audioconnector/{integrationId}`, ready to be sent.
    public static func getIntegrationsSpeechAudioconnectorIntegrationId(
        integrationId: String
    ) -> APICall<AudioConnectorIntegration> {
        APICall(
            "getIntegrationsSpeechAudioconnectorIntegrationId", .get,
            "/api/v2/integrations/speech/audioconnector/{integrationId}",
            parameters: [("integrationId", integrationId)])
    }
}

// MARK: - getIntegrationsSpeechDialogflowAgent

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/dialogflow/agents/{agentId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    public func getIntegrationsSpeechDialogflowAgent(agentId: String) async throws(ApiError) -> DialogflowAgent {
        try await client.send(Self.getIntegrationsSpeechDialogflowAgent(agentId: agentId))
    }

    /// The call `GET /api/v2/integrations/speech/dialogflow/agents/{agentId}`, ready to be sent.
    public static func getIntegrationsSpeechDialogflowAgent(agentId: String) -> APICall<DialogflowAgent> {
        APICall(
            "getIntegrationsSpeechDialogflowAgent", .get, "/api/v2/integrations/speech/dialogflow/agents/{agentId}",
            parameters: [("agentId", agentId)])
    }
}

// MARK: - getIntegrationsSpeechDialogflowAgents

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/dialogflow/agents`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechDialogflowAgents(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) async throws(ApiError) -> DialogflowAgentSummaryEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechDialogflowAgents(pageNumber: pageNumber, pageSize: pageSize, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/dialogflow/agents`, ready to be sent.
    public static func getIntegrationsSpeechDialogflowAgents(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) -> APICall<DialogflowAgentSummaryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechDialogflowAgents", .get, "/api/v2/integrations/speech/dialogflow/agents",
            query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechDialogflowcxAgent

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - agentId: `agentId` in the path.
    public func getIntegrationsSpeechDialogflowcxAgent(agentId: String) async throws(ApiError) -> DialogflowCXAgent {
        try await client.send(Self.getIntegrationsSpeechDialogflowcxAgent(agentId: agentId))
    }

    /// The call `GET /api/v2/integrations/speech/dialogflowcx/agents/{agentId}`, ready to be sent.
    public static func getIntegrationsSpeechDialogflowcxAgent(agentId: String) -> APICall<DialogflowCXAgent> {
        APICall(
            "getIntegrationsSpeechDialogflowcxAgent", .get, "/api/v2/integrations/speech/dialogflowcx/agents/{agentId}",
            parameters: [("agentId", agentId)])
    }
}

// MARK: - getIntegrationsSpeechDialogflowcxAgents

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/dialogflowcx/agents`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechDialogflowcxAgents(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) async throws(ApiError) -> DialogflowCXAgentSummaryEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechDialogflowcxAgents(pageNumber: pageNumber, pageSize: pageSize, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/dialogflowcx/agents`, ready to be sent.
    public static func getIntegrationsSpeechDialogflowcxAgents(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) -> APICall<DialogflowCXAgentSummaryEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechDialogflowcxAgents", .get, "/api/v2/integrations/speech/dialogflowcx/agents",
            query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechLexBotAlias

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - aliasId: `aliasId` in the path.
    public func getIntegrationsSpeechLexBotAlias(aliasId: String) async throws(ApiError) -> LexBotAlias {
        try await client.send(Self.getIntegrationsSpeechLexBotAlias(aliasId: aliasId))
    }

    /// The call `GET /api/v2/integrations/speech/lex/bot/alias/{aliasId}`, ready to be sent.
    public static func getIntegrationsSpeechLexBotAlias(aliasId: String) -> APICall<LexBotAlias> {
        APICall(
            "getIntegrationsSpeechLexBotAlias", .get, "/api/v2/integrations/speech/lex/bot/alias/{aliasId}",
            parameters: [("aliasId", aliasId)])
    }
}

// MARK: - getIntegrationsSpeechLexBotBotIdAliases

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/lex/bot/{botId}/aliases`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - botId: `botId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - status: `status` in the query.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechLexBotBotIdAliases(
        botId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        status: GetIntegrationsSpeechLexBotBotIdAliasesStatus? = nil, name: String? = nil
    ) async throws(ApiError) -> LexBotAliasEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechLexBotBotIdAliases(
                botId: botId, pageNumber: pageNumber, pageSize: pageSize, status: status, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/lex/bot/{botId}/aliases`, ready to be sent.
    public static func getIntegrationsSpeechLexBotBotIdAliases(
        botId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        status: GetIntegrationsSpeechLexBotBotIdAliasesStatus? = nil, name: String? = nil
    ) -> APICall<LexBotAliasEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("status", status)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechLexBotBotIdAliases", .get, "/api/v2/integrations/speech/lex/bot/{botId}/aliases",
            parameters: [("botId", botId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechLexBots

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/lex/bots`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechLexBots(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) async throws(ApiError) -> LexBotEntityListing {
        try await client.send(Self.getIntegrationsSpeechLexBots(pageNumber: pageNumber, pageSize: pageSize, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/lex/bots`, ready to be sent.
    public static func getIntegrationsSpeechLexBots(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) -> APICall<LexBotEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechLexBots", .get, "/api/v2/integrations/speech/lex/bots", query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechLexv2BotAlias

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - aliasId: `aliasId` in the path.
    public func getIntegrationsSpeechLexv2BotAlias(aliasId: String) async throws(ApiError) -> LexV2BotAlias {
        try await client.send(Self.getIntegrationsSpeechLexv2BotAlias(aliasId: aliasId))
    }

    /// The call `GET /api/v2/integrations/speech/lexv2/bot/alias/{aliasId}`, ready to be sent.
    public static func getIntegrationsSpeechLexv2BotAlias(aliasId: String) -> APICall<LexV2BotAlias> {
        APICall(
            "getIntegrationsSpeechLexv2BotAlias", .get, "/api/v2/integrations/speech/lexv2/bot/alias/{aliasId}",
            parameters: [("aliasId", aliasId)])
    }
}

// MARK: - getIntegrationsSpeechLexv2BotBotIdAliases

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - botId: `botId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - status: `status` in the query.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechLexv2BotBotIdAliases(
        botId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        status: GetIntegrationsSpeechLexv2BotBotIdAliasesStatus? = nil, name: String? = nil
    ) async throws(ApiError) -> LexV2BotAliasEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechLexv2BotBotIdAliases(
                botId: botId, pageNumber: pageNumber, pageSize: pageSize, status: status, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/lexv2/bot/{botId}/aliases`, ready to be sent.
    public static func getIntegrationsSpeechLexv2BotBotIdAliases(
        botId: String, pageNumber: Int? = nil, pageSize: Int? = nil,
        status: GetIntegrationsSpeechLexv2BotBotIdAliasesStatus? = nil, name: String? = nil
    ) -> APICall<LexV2BotAliasEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("status", status)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechLexv2BotBotIdAliases", .get, "/api/v2/integrations/speech/lexv2/bot/{botId}/aliases",
            parameters: [("botId", botId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechLexv2Bots

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/lexv2/bots`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechLexv2Bots(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) async throws(ApiError) -> LexV2BotEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechLexv2Bots(pageNumber: pageNumber, pageSize: pageSize, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/lexv2/bots`, ready to be sent.
    public static func getIntegrationsSpeechLexv2Bots(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) -> APICall<LexV2BotEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechLexv2Bots", .get, "/api/v2/integrations/speech/lexv2/bots", query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechNuanceNuanceIntegrationIdBot

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - expand: `expand` in the query, once for each element.
    ///   - targetChannel: `targetChannel` in the query.
    public func getIntegrationsSpeechNuanceNuanceIntegrationIdBot(
        nuanceIntegrationId: String, botId: String,
        expand: [GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand]? = nil,
        targetChannel: GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel? = nil
    ) async throws(ApiError) -> NuanceBot {
        try await client.send(
            Self.getIntegrationsSpeechNuanceNuanceIntegrationIdBot(
                nuanceIntegrationId: nuanceIntegrationId, botId: botId, expand: expand, targetChannel: targetChannel))
    }

    /// The call `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}`, ready to be sent.
    public static func getIntegrationsSpeechNuanceNuanceIntegrationIdBot(
        nuanceIntegrationId: String, botId: String,
        expand: [GetIntegrationsSpeechNuanceNuanceIntegrationIdBotExpand]? = nil,
        targetChannel: GetIntegrationsSpeechNuanceNuanceIntegrationIdBotTargetChannel? = nil
    ) -> APICall<NuanceBot> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        queryParameters.add("targetChannel", targetChannel)
        return APICall(
            "getIntegrationsSpeechNuanceNuanceIntegrationIdBot", .get,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId), ("botId", botId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
        nuanceIntegrationId: String, botId: String, jobId: String
    ) async throws(ApiError) -> AsyncJob {
        try await client.send(
            Self.getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
                nuanceIntegrationId: nuanceIntegrationId, botId: botId, jobId: jobId))
    }

    /// The call `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}`, ready to be
    /// sent.
    public static func getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
        nuanceIntegrationId: String, botId: String, jobId: String
    ) -> APICall<AsyncJob> {
        APICall(
            "getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob", .get,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId), ("botId", botId), ("jobId", jobId)])
    }
}

// MARK: - getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
        nuanceIntegrationId: String, botId: String, jobId: String
    ) async throws(ApiError) -> NuanceBot {
        try await client.send(
            Self.getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
                nuanceIntegrationId: nuanceIntegrationId, botId: botId, jobId: jobId))
    }

    /// The call `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results`, ready
    /// to be sent.
    public static func getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
        nuanceIntegrationId: String, botId: String, jobId: String
    ) -> APICall<NuanceBot> {
        APICall(
            "getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults", .get,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs/{jobId}/results",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId), ("botId", botId), ("jobId", jobId)])
    }
}

// MARK: - getIntegrationsSpeechNuanceNuanceIntegrationIdBots

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - onlyRegisteredBots: `onlyRegisteredBots` in the query; when left out: `true`.
    public func getIntegrationsSpeechNuanceNuanceIntegrationIdBots(
        nuanceIntegrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil, onlyRegisteredBots: Bool? = nil
    ) async throws(ApiError) -> NuanceBotEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechNuanceNuanceIntegrationIdBots(
                nuanceIntegrationId: nuanceIntegrationId, pageNumber: pageNumber, pageSize: pageSize,
                onlyRegisteredBots: onlyRegisteredBots))
    }

    /// The call `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots`, ready to be sent.
    public static func getIntegrationsSpeechNuanceNuanceIntegrationIdBots(
        nuanceIntegrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil, onlyRegisteredBots: Bool? = nil
    ) -> APICall<NuanceBotEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("onlyRegisteredBots", onlyRegisteredBots)
        return APICall(
            "getIntegrationsSpeechNuanceNuanceIntegrationIdBots", .get,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
        nuanceIntegrationId: String, jobId: String
    ) async throws(ApiError) -> AsyncJob {
        try await client.send(
            Self.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
                nuanceIntegrationId: nuanceIntegrationId, jobId: jobId))
    }

    /// The call `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}`, ready to be sent.
    public static func getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
        nuanceIntegrationId: String, jobId: String
    ) -> APICall<AsyncJob> {
        APICall(
            "getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob", .get,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId), ("jobId", jobId)])
    }
}

// MARK: - getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - jobId: `jobId` in the path.
    public func getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
        nuanceIntegrationId: String, jobId: String
    ) async throws(ApiError) -> NuanceBotEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
                nuanceIntegrationId: nuanceIntegrationId, jobId: jobId))
    }

    /// The call `GET /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results`, ready to be
    /// sent.
    public static func getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
        nuanceIntegrationId: String, jobId: String
    ) -> APICall<NuanceBotEntityListing> {
        APICall(
            "getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults", .get,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}/results",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId), ("jobId", jobId)])
    }
}

// MARK: - getIntegrationsSpeechSttEngine

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/stt/engines/{engineId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - engineId: `engineId` in the path.
    public func getIntegrationsSpeechSttEngine(engineId: String) async throws(ApiError) -> SttEngineEntity {
        try await client.send(Self.getIntegrationsSpeechSttEngine(engineId: engineId))
    }

    /// The call `GET /api/v2/integrations/speech/stt/engines/{engineId}`, ready to be sent.
    public static func getIntegrationsSpeechSttEngine(engineId: String) -> APICall<SttEngineEntity> {
        APICall(
            "getIntegrationsSpeechSttEngine", .get, "/api/v2/integrations/speech/stt/engines/{engineId}",
            parameters: [("engineId", engineId)])
    }
}

// MARK: - getIntegrationsSpeechSttEngines

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/stt/engines`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - name: `name` in the query.
    public func getIntegrationsSpeechSttEngines(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) async throws(ApiError) -> SttEngineEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechSttEngines(pageNumber: pageNumber, pageSize: pageSize, name: name))
    }

    /// The call `GET /api/v2/integrations/speech/stt/engines`, ready to be sent.
    public static func getIntegrationsSpeechSttEngines(
        pageNumber: Int? = nil, pageSize: Int? = nil, name: String? = nil
    ) -> APICall<SttEngineEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("name", name)
        return APICall(
            "getIntegrationsSpeechSttEngines", .get, "/api/v2/integrations/speech/stt/engines", query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechTtsEngine

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/tts/engines/{engineId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - engineId: `engineId` in the path.
    ///   - includeVoices: `includeVoices` in the query; when left out: `false`.
    public func getIntegrationsSpeechTtsEngine(
        engineId: String, includeVoices: Bool? = nil
    ) async throws(ApiError) -> TtsEngineEntity {
        try await client.send(Self.getIntegrationsSpeechTtsEngine(engineId: engineId, includeVoices: includeVoices))
    }

    /// The call `GET /api/v2/integrations/speech/tts/engines/{engineId}`, ready to be sent.
    public static func getIntegrationsSpeechTtsEngine(
        engineId: String, includeVoices: Bool? = nil
    ) -> APICall<TtsEngineEntity> {
        var queryParameters = QueryParameters()
        queryParameters.add("includeVoices", includeVoices)
        return APICall(
            "getIntegrationsSpeechTtsEngine", .get, "/api/v2/integrations/speech/tts/engines/{engineId}",
            parameters: [("engineId", engineId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechTtsEngineVoice

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - engineId: `engineId` in the path.
    ///   - voiceId: `voiceId` in the path.
    public func getIntegrationsSpeechTtsEngineVoice(
        engineId: String, voiceId: String
    ) async throws(ApiError) -> TtsVoiceEntity {
        try await client.send(Self.getIntegrationsSpeechTtsEngineVoice(engineId: engineId, voiceId: voiceId))
    }

    /// The call `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}`, ready to be sent.
    public static func getIntegrationsSpeechTtsEngineVoice(
        engineId: String, voiceId: String
    ) -> APICall<TtsVoiceEntity> {
        APICall(
            "getIntegrationsSpeechTtsEngineVoice", .get,
            "/api/v2/integrations/speech/tts/engines/{engineId}/voices/{voiceId}",
            parameters: [("engineId", engineId), ("voiceId", voiceId)])
    }
}

// MARK: - getIntegrationsSpeechTtsEngineVoices

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - engineId: `engineId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    public func getIntegrationsSpeechTtsEngineVoices(
        engineId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) async throws(ApiError) -> TtsVoiceEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechTtsEngineVoices(engineId: engineId, pageNumber: pageNumber, pageSize: pageSize))
    }

    /// The call `GET /api/v2/integrations/speech/tts/engines/{engineId}/voices`, ready to be sent.
    public static func getIntegrationsSpeechTtsEngineVoices(
        engineId: String, pageNumber: Int? = nil, pageSize: Int? = nil
    ) -> APICall<TtsVoiceEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        return APICall(
            "getIntegrationsSpeechTtsEngineVoices", .get, "/api/v2/integrations/speech/tts/engines/{engineId}/voices",
            parameters: [("engineId", engineId)], query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechTtsEngines

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/tts/engines`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - includeVoices: `includeVoices` in the query; when left out: `false`.
    ///   - name: `name` in the query.
    ///   - language: `language` in the query.
    public func getIntegrationsSpeechTtsEngines(
        pageNumber: Int? = nil, pageSize: Int? = nil, includeVoices: Bool? = nil, name: String? = nil,
        language: String? = nil
    ) async throws(ApiError) -> TtsEngineEntityListing {
        try await client.send(
            Self.getIntegrationsSpeechTtsEngines(
                pageNumber: pageNumber, pageSize: pageSize, includeVoices: includeVoices, name: name,
                language: language))
    }

    /// The call `GET /api/v2/integrations/speech/tts/engines`, ready to be sent.
    public static func getIntegrationsSpeechTtsEngines(
        pageNumber: Int? = nil, pageSize: Int? = nil, includeVoices: Bool? = nil, name: String? = nil,
        language: String? = nil
    ) -> APICall<TtsEngineEntityListing> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("includeVoices", includeVoices)
        queryParameters.add("name", name)
        queryParameters.add("language", language)
        return APICall(
            "getIntegrationsSpeechTtsEngines", .get, "/api/v2/integrations/speech/tts/engines", query: queryParameters)
    }
}

// MARK: - getIntegrationsSpeechTtsSettings

extension IntegrationsApi {
    /// Calls `GET /api/v2/integrations/speech/tts/settings`.
    ///
    /// Needs the permission `integrations:integration:view`.
    public func getIntegrationsSpeechTtsSettings() async throws(ApiError) -> TtsSettings {
        try await client.send(Self.getIntegrationsSpeechTtsSettings())
    }

    /// The call `GET /api/v2/integrations/speech/tts/settings`, ready to be sent.
    public static func getIntegrationsSpeechTtsSettings() -> APICall<TtsSettings> {
        APICall("getIntegrationsSpeechTtsSettings", .get, "/api/v2/integrations/speech/tts/settings")
    }
}

// MARK: - postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - botId: `botId` in the path.
    ///   - body: the body.
    ///   - expand: `expand` in the query, once for each element.
    @discardableResult
    public func postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
        nuanceIntegrationId: String, botId: String, body: String? = nil,
        expand: [PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsExpand]? = nil
    ) async throws(ApiError) -> AsyncJob {
        try await client.send(
            Self.postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
                nuanceIntegrationId: nuanceIntegrationId, botId: botId, body: body, expand: expand))
    }

    /// The call `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs`, ready to be sent.
    public static func postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
        nuanceIntegrationId: String, botId: String, body: String? = nil,
        expand: [PostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobsExpand]? = nil
    ) -> APICall<AsyncJob> {
        var queryParameters = QueryParameters()
        queryParameters.add("expand", expand)
        return APICall(
            "postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs", .post,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId), ("botId", botId)], query: queryParameters,
            body: body.map { .json($0.asJSON) } ?? .none)
    }
}

// MARK: - postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs`.
    ///
    /// Needs the permission `integrations:integration:view`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - pageNumber: `pageNumber` in the query; when left out: `1`.
    ///   - pageSize: `pageSize` in the query; when left out: `25`.
    ///   - onlyRegisteredBots: `onlyRegisteredBots` in the query; when left out: `true`.
    @discardableResult
    public func postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
        nuanceIntegrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil, onlyRegisteredBots: Bool? = nil
    ) async throws(ApiError) -> AsyncJob {
        try await client.send(
            Self.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
                nuanceIntegrationId: nuanceIntegrationId, pageNumber: pageNumber, pageSize: pageSize,
                onlyRegisteredBots: onlyRegisteredBots))
    }

    /// The call `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs`, ready to be sent.
    public static func postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
        nuanceIntegrationId: String, pageNumber: Int? = nil, pageSize: Int? = nil, onlyRegisteredBots: Bool? = nil
    ) -> APICall<AsyncJob> {
        var queryParameters = QueryParameters()
        queryParameters.add("pageNumber", pageNumber)
        queryParameters.add("pageSize", pageSize)
        queryParameters.add("onlyRegisteredBots", onlyRegisteredBots)
        return APICall(
            "postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs", .post,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId)], query: queryParameters)
    }
}

// MARK: - postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate

extension IntegrationsApi {
    /// Calls `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate`.
    ///
    /// Needs the permission `integrations:integration:edit`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - body: the body.
    public func postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
        nuanceIntegrationId: String, body: BotExecutionConfiguration
    ) async throws(ApiError) {
        try await client.send(
            Self.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
                nuanceIntegrationId: nuanceIntegrationId, body: body))
    }

    /// The call `POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate`, ready to be sent.
    public static func postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
        nuanceIntegrationId: String, body: BotExecutionConfiguration
    ) -> APICall<Void> {
        APICall(
            "postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate", .post,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/validate",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings`.
    ///
    /// Needs the permission `integrations:integration:edit`.
    ///
    /// - Parameters:
    ///   - nuanceIntegrationId: `nuanceIntegrationId` in the path.
    ///   - body: the body.
    public func putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
        nuanceIntegrationId: String, body: NuanceBotLaunchSettings
    ) async throws(ApiError) {
        try await client.send(
            Self.putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
                nuanceIntegrationId: nuanceIntegrationId, body: body))
    }

    /// The call `PUT /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings`, ready to be sent.
    public static func putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
        nuanceIntegrationId: String, body: NuanceBotLaunchSettings
    ) -> APICall<Void> {
        APICall(
            "putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings", .put,
            "/api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/launch/settings",
            parameters: [("nuanceIntegrationId", nuanceIntegrationId)], body: .json(body.asJSON))
    }
}

// MARK: - putIntegrationsSpeechTtsSettings

extension IntegrationsApi {
    /// Calls `PUT /api/v2/integrations/speech/tts/settings`.
    ///
    /// Needs the permission `integrations:integration:edit`.
    ///
    /// - Parameters:
    ///   - body: the body.
    @discardableResult
    public func putIntegrationsSpeechTtsSettings(body: TtsSettings) async throws(ApiError) -> TtsSettings {
        try await client.send(Self.putIntegrationsSpeechTtsSettings(body: body))
    }

    /// The call `PUT /api/v2/integrations/speech/tts/settings`, ready to be sent.
    public static func putIntegrationsSpeechTtsSettings(body: TtsSettings) -> APICall<TtsSettings> {
        APICall(
            "putIntegrationsSpeechTtsSettings", .put, "/api/v2/integrations/speech/tts/settings",
            body: .json(body.asJSON))
    }
}
