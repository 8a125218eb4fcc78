// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformIntegrations

/// The functions of `IntegrationsApi`, each of which is called once.
final class IntegrationsApiTests: OperationTestCase {
    func testDeleteIntegration() async throws {
        try await call("deleteIntegration") {
            try IntegrationsApi.deleteIntegration(integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteIntegrationsAction() async throws {
        try await call("deleteIntegrationsAction") {
            try IntegrationsApi.deleteIntegrationsAction(actionId: $0.value("actionId"))
        }
    }

    func testDeleteIntegrationsActionDraft() async throws {
        try await call("deleteIntegrationsActionDraft") {
            try IntegrationsApi.deleteIntegrationsActionDraft(actionId: $0.value("actionId"))
        }
    }

    func testDeleteIntegrationsCredential() async throws {
        try await call("deleteIntegrationsCredential") {
            try IntegrationsApi.deleteIntegrationsCredential(credentialId: $0.value("credentialId"))
        }
    }

    func testGetIntegration() async throws {
        try await call("getIntegration") {
            try IntegrationsApi.getIntegration(
                integrationId: $0.value("integrationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"))
        }
    }

    func testGetIntegrationConfigCurrent() async throws {
        try await call("getIntegrationConfigCurrent") {
            try IntegrationsApi.getIntegrationConfigCurrent(integrationId: $0.value("integrationId"))
        }
    }

    func testGetIntegrations() async throws {
        try await call("getIntegrations") {
            try IntegrationsApi.getIntegrations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), ids: $0.optional("ids"),
                integrationType: $0.optional("integrationType"), reportedState: $0.optional("reportedState"),
                credentialId: $0.optional("credentialId"))
        }
    }

    func testGetIntegrationsAction() async throws {
        try await call("getIntegrationsAction") {
            try IntegrationsApi.getIntegrationsAction(
                actionId: $0.value("actionId"), expand: $0.optional("expand"), flatten: $0.optional("flatten"),
                includeConfig: $0.optional("includeConfig"))
        }
    }

    func testGetIntegrationsActionDraft() async throws {
        try await call("getIntegrationsActionDraft") {
            try IntegrationsApi.getIntegrationsActionDraft(
                actionId: $0.value("actionId"), expand: $0.optional("expand"), flatten: $0.optional("flatten"),
                includeConfig: $0.optional("includeConfig"))
        }
    }

    func testGetIntegrationsActionDraftFunction() async throws {
        try await call("getIntegrationsActionDraftFunction") {
            try IntegrationsApi.getIntegrationsActionDraftFunction(actionId: $0.value("actionId"))
        }
    }

    func testGetIntegrationsActionDraftSchema() async throws {
        try await call("getIntegrationsActionDraftSchema") {
            try IntegrationsApi.getIntegrationsActionDraftSchema(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"), flatten: $0.optional("flatten"))
        }
    }

    func testGetIntegrationsActionDraftTemplate() async throws {
        try await call("getIntegrationsActionDraftTemplate") {
            try IntegrationsApi.getIntegrationsActionDraftTemplate(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"))
        }
    }

    func testGetIntegrationsActionDraftValidation() async throws {
        try await call("getIntegrationsActionDraftValidation") {
            try IntegrationsApi.getIntegrationsActionDraftValidation(actionId: $0.value("actionId"))
        }
    }

    func testGetIntegrationsActionFunction() async throws {
        try await call("getIntegrationsActionFunction") {
            try IntegrationsApi.getIntegrationsActionFunction(actionId: $0.value("actionId"))
        }
    }

    func testGetIntegrationsActionSchema() async throws {
        try await call("getIntegrationsActionSchema") {
            try IntegrationsApi.getIntegrationsActionSchema(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"), flatten: $0.optional("flatten"))
        }
    }

    func testGetIntegrationsActionTemplate() async throws {
        try await call("getIntegrationsActionTemplate") {
            try IntegrationsApi.getIntegrationsActionTemplate(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"))
        }
    }

    func testGetIntegrationsActions() async throws {
        try await call("getIntegrationsActions") {
            try IntegrationsApi.getIntegrationsActions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), category: $0.optional("category"),
                name: $0.optional("name"), ids: $0.optional("ids"), secure: $0.optional("secure"),
                includeAuthActions: $0.optional("includeAuthActions"), includeConfig: $0.optional("includeConfig"))
        }
    }

    func testGetIntegrationsActionsCategories() async throws {
        try await call("getIntegrationsActionsCategories") {
            try IntegrationsApi.getIntegrationsActionsCategories(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), secure: $0.optional("secure"))
        }
    }

    func testGetIntegrationsActionsCertificates() async throws {
        try await call("getIntegrationsActionsCertificates") {
            try IntegrationsApi.getIntegrationsActionsCertificates(
                status: $0.optional("status"), type: $0.optional("type"))
        }
    }

    func testGetIntegrationsActionsCertificatesTruststore() async throws {
        try await call("getIntegrationsActionsCertificatesTruststore") { _ in
            IntegrationsApi.getIntegrationsActionsCertificatesTruststore()
        }
    }

    func testGetIntegrationsActionsDrafts() async throws {
        try await call("getIntegrationsActionsDrafts") {
            try IntegrationsApi.getIntegrationsActionsDrafts(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), category: $0.optional("category"),
                name: $0.optional("name"), ids: $0.optional("ids"), secure: $0.optional("secure"),
                includeAuthActions: $0.optional("includeAuthActions"), includeConfig: $0.optional("includeConfig"))
        }
    }

    func testGetIntegrationsActionsFunctionsRuntimes() async throws {
        try await call("getIntegrationsActionsFunctionsRuntimes") { _ in
            IntegrationsApi.getIntegrationsActionsFunctionsRuntimes()
        }
    }

    func testGetIntegrationsBotconnectorBot() async throws {
        try await call("getIntegrationsBotconnectorBot") {
            try IntegrationsApi.getIntegrationsBotconnectorBot(
                integrationId: $0.value("integrationId"), botId: $0.value("botId"), version: $0.optional("version"))
        }
    }

    func testGetIntegrationsBotconnectorBots() async throws {
        try await call("getIntegrationsBotconnectorBots") {
            try IntegrationsApi.getIntegrationsBotconnectorBots(
                integrationId: $0.value("integrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsBotconnectorBotsSummaries() async throws {
        try await call("getIntegrationsBotconnectorBotsSummaries") {
            try IntegrationsApi.getIntegrationsBotconnectorBotsSummaries(
                integrationId: $0.value("integrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsBotconnectorIntegrationIdBot() async throws {
        try await call("getIntegrationsBotconnectorIntegrationIdBot") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBot(
                integrationId: $0.value("integrationId"), botId: $0.value("botId"), version: $0.optional("version"))
        }
    }

    func testGetIntegrationsBotconnectorIntegrationIdBotVersions() async throws {
        try await call("getIntegrationsBotconnectorIntegrationIdBotVersions") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotVersions(
                integrationId: $0.value("integrationId"), botId: $0.value("botId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsBotconnectorIntegrationIdBots() async throws {
        try await call("getIntegrationsBotconnectorIntegrationIdBots") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBots(integrationId: $0.value("integrationId"))
        }
    }

    func testGetIntegrationsBotconnectorIntegrationIdBotsSummaries() async throws {
        try await call("getIntegrationsBotconnectorIntegrationIdBotsSummaries") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotsSummaries(
                integrationId: $0.value("integrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsClientapps() async throws {
        try await call("getIntegrationsClientapps") {
            try IntegrationsApi.getIntegrationsClientapps(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
    }

    func testGetIntegrationsCredential() async throws {
        try await call("getIntegrationsCredential") {
            try IntegrationsApi.getIntegrationsCredential(credentialId: $0.value("credentialId"))
        }
    }

    func testGetIntegrationsCredentials() async throws {
        try await call("getIntegrationsCredentials") {
            try IntegrationsApi.getIntegrationsCredentials(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsCredentialsListing() async throws {
        try await call("getIntegrationsCredentialsListing") {
            try IntegrationsApi.getIntegrationsCredentialsListing(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsCredentialsTypes() async throws {
        try await call("getIntegrationsCredentialsTypes") { _ in
            IntegrationsApi.getIntegrationsCredentialsTypes()
        }
    }

    func testGetIntegrationsSpeechAudioconnector() async throws {
        try await call("getIntegrationsSpeechAudioconnector") {
            try IntegrationsApi.getIntegrationsSpeechAudioconnector(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsSpeechAudioconnectorIntegrationId() async throws {
        try await call("getIntegrationsSpeechAudioconnectorIntegrationId") {
            try IntegrationsApi.getIntegrationsSpeechAudioconnectorIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetIntegrationsSpeechDialogflowAgent() async throws {
        try await call("getIntegrationsSpeechDialogflowAgent") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowAgent(agentId: $0.value("agentId"))
        }
    }

    func testGetIntegrationsSpeechDialogflowAgents() async throws {
        try await call("getIntegrationsSpeechDialogflowAgents") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowAgents(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechDialogflowcxAgent() async throws {
        try await call("getIntegrationsSpeechDialogflowcxAgent") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowcxAgent(agentId: $0.value("agentId"))
        }
    }

    func testGetIntegrationsSpeechDialogflowcxAgents() async throws {
        try await call("getIntegrationsSpeechDialogflowcxAgents") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowcxAgents(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechLexBotAlias() async throws {
        try await call("getIntegrationsSpeechLexBotAlias") {
            try IntegrationsApi.getIntegrationsSpeechLexBotAlias(aliasId: $0.value("aliasId"))
        }
    }

    func testGetIntegrationsSpeechLexBotBotIdAliases() async throws {
        try await call("getIntegrationsSpeechLexBotBotIdAliases") {
            try IntegrationsApi.getIntegrationsSpeechLexBotBotIdAliases(
                botId: $0.value("botId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                status: $0.optional("status"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechLexBots() async throws {
        try await call("getIntegrationsSpeechLexBots") {
            try IntegrationsApi.getIntegrationsSpeechLexBots(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechLexv2BotAlias() async throws {
        try await call("getIntegrationsSpeechLexv2BotAlias") {
            try IntegrationsApi.getIntegrationsSpeechLexv2BotAlias(aliasId: $0.value("aliasId"))
        }
    }

    func testGetIntegrationsSpeechLexv2BotBotIdAliases() async throws {
        try await call("getIntegrationsSpeechLexv2BotBotIdAliases") {
            try IntegrationsApi.getIntegrationsSpeechLexv2BotBotIdAliases(
                botId: $0.value("botId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                status: $0.optional("status"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechLexv2Bots() async throws {
        try await call("getIntegrationsSpeechLexv2Bots") {
            try IntegrationsApi.getIntegrationsSpeechLexv2Bots(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechNuanceNuanceIntegrationIdBot() async throws {
        try await call("getIntegrationsSpeechNuanceNuanceIntegrationIdBot") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBot(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"),
                expand: $0.optional("expand"), targetChannel: $0.optional("targetChannel"))
        }
    }

    func testGetIntegrationsSpeechNuanceNuanceIntegrationIdBotJob() async throws {
        try await call("getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults() async throws {
        try await call("getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"),
                jobId: $0.value("jobId"))
        }
    }

    func testGetIntegrationsSpeechNuanceNuanceIntegrationIdBots() async throws {
        try await call("getIntegrationsSpeechNuanceNuanceIntegrationIdBots") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBots(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), onlyRegisteredBots: $0.optional("onlyRegisteredBots"))
        }
    }

    func testGetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob() async throws {
        try await call("getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), jobId: $0.value("jobId"))
        }
    }

    func testGetIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults() async throws {
        try await call("getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), jobId: $0.value("jobId"))
        }
    }

    func testGetIntegrationsSpeechSttEngine() async throws {
        try await call("getIntegrationsSpeechSttEngine") {
            try IntegrationsApi.getIntegrationsSpeechSttEngine(engineId: $0.value("engineId"))
        }
    }

    func testGetIntegrationsSpeechSttEngines() async throws {
        try await call("getIntegrationsSpeechSttEngines") {
            try IntegrationsApi.getIntegrationsSpeechSttEngines(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
    }

    func testGetIntegrationsSpeechTtsEngine() async throws {
        try await call("getIntegrationsSpeechTtsEngine") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngine(
                engineId: $0.value("engineId"), includeVoices: $0.optional("includeVoices"))
        }
    }

    func testGetIntegrationsSpeechTtsEngineVoice() async throws {
        try await call("getIntegrationsSpeechTtsEngineVoice") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngineVoice(
                engineId: $0.value("engineId"), voiceId: $0.value("voiceId"))
        }
    }

    func testGetIntegrationsSpeechTtsEngineVoices() async throws {
        try await call("getIntegrationsSpeechTtsEngineVoices") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngineVoices(
                engineId: $0.value("engineId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
    }

    func testGetIntegrationsSpeechTtsEngines() async throws {
        try await call("getIntegrationsSpeechTtsEngines") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngines(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeVoices: $0.optional("includeVoices"), name: $0.optional("name"),
                language: $0.optional("language"))
        }
    }

    func testGetIntegrationsSpeechTtsSettings() async throws {
        try await call("getIntegrationsSpeechTtsSettings") { _ in
            IntegrationsApi.getIntegrationsSpeechTtsSettings()
        }
    }

    func testGetIntegrationsType() async throws {
        try await call("getIntegrationsType") {
            try IntegrationsApi.getIntegrationsType(typeId: $0.value("typeId"))
        }
    }

    func testGetIntegrationsTypeConfigschema() async throws {
        try await call("getIntegrationsTypeConfigschema") {
            try IntegrationsApi.getIntegrationsTypeConfigschema(
                typeId: $0.value("typeId"), configType: $0.value("configType"))
        }
    }

    func testGetIntegrationsTypes() async throws {
        try await call("getIntegrationsTypes") {
            try IntegrationsApi.getIntegrationsTypes(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
    }

    func testGetIntegrationsUnifiedcommunicationsClientapp() async throws {
        try await call("getIntegrationsUnifiedcommunicationsClientapp") {
            try IntegrationsApi.getIntegrationsUnifiedcommunicationsClientapp(
                ucIntegrationId: $0.value("ucIntegrationId"))
        }
    }

    func testGetIntegrationsUnifiedcommunicationsClientapps() async throws {
        try await call("getIntegrationsUnifiedcommunicationsClientapps") {
            try IntegrationsApi.getIntegrationsUnifiedcommunicationsClientapps(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
    }

    func testGetIntegrationsUserapps() async throws {
        try await call("getIntegrationsUserapps") {
            try IntegrationsApi.getIntegrationsUserapps(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), appHost: $0.optional("appHost"))
        }
    }

    func testPatchIntegration() async throws {
        try await call("patchIntegration") {
            try IntegrationsApi.patchIntegration(
                integrationId: $0.value("integrationId"), body: $0.body(), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"))
        }
    }

    func testPatchIntegrationsAction() async throws {
        try await call("patchIntegrationsAction") {
            try IntegrationsApi.patchIntegrationsAction(actionId: $0.value("actionId"), body: $0.body())
        }
    }

    func testPatchIntegrationsActionDraft() async throws {
        try await call("patchIntegrationsActionDraft") {
            try IntegrationsApi.patchIntegrationsActionDraft(actionId: $0.value("actionId"), body: $0.body())
        }
    }

    func testPostIntegrations() async throws {
        try await call("postIntegrations") {
            try IntegrationsApi.postIntegrations(body: $0.body())
        }
    }

    func testPostIntegrationsActionDraft() async throws {
        try await call("postIntegrationsActionDraft") {
            try IntegrationsApi.postIntegrationsActionDraft(actionId: $0.value("actionId"))
        }
    }

    func testPostIntegrationsActionDraftFunctionUpload() async throws {
        try await call("postIntegrationsActionDraftFunctionUpload") {
            try IntegrationsApi.postIntegrationsActionDraftFunctionUpload(
                actionId: $0.value("actionId"), body: $0.body())
        }
    }

    func testPostIntegrationsActionDraftPublish() async throws {
        try await call("postIntegrationsActionDraftPublish") {
            try IntegrationsApi.postIntegrationsActionDraftPublish(actionId: $0.value("actionId"), body: $0.body())
        }
    }

    func testPostIntegrationsActionDraftTest() async throws {
        try await call("postIntegrationsActionDraftTest") {
            try IntegrationsApi.postIntegrationsActionDraftTest(
                actionId: $0.value("actionId"), body: $0.body(), flatten: $0.optional("flatten"))
        }
    }

    func testPostIntegrationsActionExecute() async throws {
        try await call("postIntegrationsActionExecute") {
            try IntegrationsApi.postIntegrationsActionExecute(
                actionId: $0.value("actionId"), body: $0.body(), flatten: $0.optional("flatten"))
        }
    }

    func testPostIntegrationsActionTest() async throws {
        try await call("postIntegrationsActionTest") {
            try IntegrationsApi.postIntegrationsActionTest(
                actionId: $0.value("actionId"), body: $0.body(), flatten: $0.optional("flatten"))
        }
    }

    func testPostIntegrationsActions() async throws {
        try await call("postIntegrationsActions") {
            try IntegrationsApi.postIntegrationsActions(body: $0.body())
        }
    }

    func testPostIntegrationsActionsDrafts() async throws {
        try await call("postIntegrationsActionsDrafts") {
            try IntegrationsApi.postIntegrationsActionsDrafts(body: $0.body())
        }
    }

    func testPostIntegrationsBotconnectorsIncomingMessages() async throws {
        try await call("postIntegrationsBotconnectorsIncomingMessages") {
            try IntegrationsApi.postIntegrationsBotconnectorsIncomingMessages(body: $0.body())
        }
    }

    func testPostIntegrationsBotconnectorsOutgoingMessages() async throws {
        try await call("postIntegrationsBotconnectorsOutgoingMessages") {
            try IntegrationsApi.postIntegrationsBotconnectorsOutgoingMessages(body: $0.body())
        }
    }

    func testPostIntegrationsCredentials() async throws {
        try await call("postIntegrationsCredentials") {
            try IntegrationsApi.postIntegrationsCredentials(body: $0.body())
        }
    }

    func testPostIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs() async throws {
        try await call("postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs") {
            try IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
    }

    func testPostIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs() async throws {
        try await call("postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs") {
            try IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), onlyRegisteredBots: $0.optional("onlyRegisteredBots"))
        }
    }

    func testPostIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate() async throws {
        try await call("postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate") {
            try IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), body: $0.body())
        }
    }

    func testPostIntegrationsWebhookEvents() async throws {
        try await call("postIntegrationsWebhookEvents") {
            try IntegrationsApi.postIntegrationsWebhookEvents(tokenId: $0.value("tokenId"), body: $0.body())
        }
    }

    func testPutIntegrationConfigCurrent() async throws {
        try await call("putIntegrationConfigCurrent") {
            try IntegrationsApi.putIntegrationConfigCurrent(integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutIntegrationsActionDraftFunction() async throws {
        try await call("putIntegrationsActionDraftFunction") {
            try IntegrationsApi.putIntegrationsActionDraftFunction(actionId: $0.value("actionId"), body: $0.body())
        }
    }

    func testPutIntegrationsBotconnectorIntegrationIdBots() async throws {
        try await call("putIntegrationsBotconnectorIntegrationIdBots") {
            try IntegrationsApi.putIntegrationsBotconnectorIntegrationIdBots(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutIntegrationsCredential() async throws {
        try await call("putIntegrationsCredential") {
            try IntegrationsApi.putIntegrationsCredential(credentialId: $0.value("credentialId"), body: $0.body())
        }
    }

    func testPutIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings() async throws {
        try await call("putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings") {
            try IntegrationsApi.putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), body: $0.body())
        }
    }

    func testPutIntegrationsSpeechTtsSettings() async throws {
        try await call("putIntegrationsSpeechTtsSettings") {
            try IntegrationsApi.putIntegrationsSpeechTtsSettings(body: $0.body())
        }
    }

    func testPutIntegrationsUnifiedcommunicationThirdpartypresences() async throws {
        try await call("putIntegrationsUnifiedcommunicationThirdpartypresences") {
            try IntegrationsApi.putIntegrationsUnifiedcommunicationThirdpartypresences(
                ucIntegrationId: $0.value("ucIntegrationId"), body: $0.body())
        }
    }
}
