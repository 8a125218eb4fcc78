// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformIntegrations
import Testing

extension EveryFunctionTests {
    @Test(arguments: integrationsApiCalls) func integrationsApi(_ call: TypedCall) async throws { try await check(call) }

    static var integrationsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteIntegration") {
            try IntegrationsApi.deleteIntegration(integrationId: $0.value("integrationId"))
        }
        calls.add("deleteIntegrationsAction") {
            try IntegrationsApi.deleteIntegrationsAction(actionId: $0.value("actionId"))
        }
        calls.add("deleteIntegrationsActionDraft") {
            try IntegrationsApi.deleteIntegrationsActionDraft(actionId: $0.value("actionId"))
        }
        calls.add("deleteIntegrationsCredential") {
            try IntegrationsApi.deleteIntegrationsCredential(credentialId: $0.value("credentialId"))
        }
        calls.add("getIntegration") {
            try IntegrationsApi.getIntegration(
                integrationId: $0.value("integrationId"), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"))
        }
        calls.add("getIntegrationConfigCurrent") {
            try IntegrationsApi.getIntegrationConfigCurrent(integrationId: $0.value("integrationId"))
        }
        calls.add("getIntegrations") {
            try IntegrationsApi.getIntegrations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), ids: $0.optional("ids"),
                integrationType: $0.optional("integrationType"), reportedState: $0.optional("reportedState"),
                credentialId: $0.optional("credentialId"))
        }
        calls.add("getIntegrationsAction") {
            try IntegrationsApi.getIntegrationsAction(
                actionId: $0.value("actionId"), expand: $0.optional("expand"), flatten: $0.optional("flatten"),
                includeConfig: $0.optional("includeConfig"))
        }
        calls.add("getIntegrationsActionDraft") {
            try IntegrationsApi.getIntegrationsActionDraft(
                actionId: $0.value("actionId"), expand: $0.optional("expand"), flatten: $0.optional("flatten"),
                includeConfig: $0.optional("includeConfig"))
        }
        calls.add("getIntegrationsActionDraftFunction") {
            try IntegrationsApi.getIntegrationsActionDraftFunction(actionId: $0.value("actionId"))
        }
        calls.add("getIntegrationsActionDraftSchema") {
            try IntegrationsApi.getIntegrationsActionDraftSchema(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"), flatten: $0.optional("flatten"))
        }
        calls.add("getIntegrationsActionDraftTemplate") {
            try IntegrationsApi.getIntegrationsActionDraftTemplate(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"))
        }
        calls.add("getIntegrationsActionDraftValidation") {
            try IntegrationsApi.getIntegrationsActionDraftValidation(actionId: $0.value("actionId"))
        }
        calls.add("getIntegrationsActionFunction") {
            try IntegrationsApi.getIntegrationsActionFunction(actionId: $0.value("actionId"))
        }
        calls.add("getIntegrationsActionSchema") {
            try IntegrationsApi.getIntegrationsActionSchema(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"), flatten: $0.optional("flatten"))
        }
        calls.add("getIntegrationsActionTemplate") {
            try IntegrationsApi.getIntegrationsActionTemplate(
                actionId: $0.value("actionId"), fileName: $0.value("fileName"))
        }
        calls.add("getIntegrationsActions") {
            try IntegrationsApi.getIntegrationsActions(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), category: $0.optional("category"),
                name: $0.optional("name"), ids: $0.optional("ids"), secure: $0.optional("secure"),
                includeAuthActions: $0.optional("includeAuthActions"), includeConfig: $0.optional("includeConfig"))
        }
        calls.add("getIntegrationsActionsCategories") {
            try IntegrationsApi.getIntegrationsActionsCategories(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), secure: $0.optional("secure"))
        }
        calls.add("getIntegrationsActionsCertificates") {
            try IntegrationsApi.getIntegrationsActionsCertificates(
                status: $0.optional("status"), type: $0.optional("type"))
        }
        calls.add("getIntegrationsActionsCertificatesTruststore") { _ in IntegrationsApi.getIntegrationsActionsCertificatesTruststore() }
        calls.add("getIntegrationsActionsDrafts") {
            try IntegrationsApi.getIntegrationsActionsDrafts(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"),
                sortBy: $0.optional("sortBy"), sortOrder: $0.optional("sortOrder"), category: $0.optional("category"),
                name: $0.optional("name"), ids: $0.optional("ids"), secure: $0.optional("secure"),
                includeAuthActions: $0.optional("includeAuthActions"), includeConfig: $0.optional("includeConfig"))
        }
        calls.add("getIntegrationsActionsFunctionsRuntimes") { _ in IntegrationsApi.getIntegrationsActionsFunctionsRuntimes() }
        calls.add("getIntegrationsBotconnectorBot") {
            try IntegrationsApi.getIntegrationsBotconnectorBot(
                integrationId: $0.value("integrationId"), botId: $0.value("botId"), version: $0.optional("version"))
        }
        calls.add("getIntegrationsBotconnectorBots") {
            try IntegrationsApi.getIntegrationsBotconnectorBots(
                integrationId: $0.value("integrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsBotconnectorBotsSummaries") {
            try IntegrationsApi.getIntegrationsBotconnectorBotsSummaries(
                integrationId: $0.value("integrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsBotconnectorIntegrationIdBot") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBot(
                integrationId: $0.value("integrationId"), botId: $0.value("botId"), version: $0.optional("version"))
        }
        calls.add("getIntegrationsBotconnectorIntegrationIdBotVersions") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotVersions(
                integrationId: $0.value("integrationId"), botId: $0.value("botId"),
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsBotconnectorIntegrationIdBots") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBots(integrationId: $0.value("integrationId"))
        }
        calls.add("getIntegrationsBotconnectorIntegrationIdBotsSummaries") {
            try IntegrationsApi.getIntegrationsBotconnectorIntegrationIdBotsSummaries(
                integrationId: $0.value("integrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsClientapps") {
            try IntegrationsApi.getIntegrationsClientapps(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
        calls.add("getIntegrationsCredential") {
            try IntegrationsApi.getIntegrationsCredential(credentialId: $0.value("credentialId"))
        }
        calls.add("getIntegrationsCredentials") {
            try IntegrationsApi.getIntegrationsCredentials(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsCredentialsListing") {
            try IntegrationsApi.getIntegrationsCredentialsListing(
                before: $0.optional("before"), after: $0.optional("after"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsCredentialsTypes") { _ in IntegrationsApi.getIntegrationsCredentialsTypes() }
        calls.add("getIntegrationsSpeechAudioconnector") {
            try IntegrationsApi.getIntegrationsSpeechAudioconnector(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsSpeechAudioconnectorIntegrationId") {
            try IntegrationsApi.getIntegrationsSpeechAudioconnectorIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getIntegrationsSpeechDialogflowAgent") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowAgent(agentId: $0.value("agentId"))
        }
        calls.add("getIntegrationsSpeechDialogflowAgents") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowAgents(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechDialogflowcxAgent") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowcxAgent(agentId: $0.value("agentId"))
        }
        calls.add("getIntegrationsSpeechDialogflowcxAgents") {
            try IntegrationsApi.getIntegrationsSpeechDialogflowcxAgents(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechLexBotAlias") {
            try IntegrationsApi.getIntegrationsSpeechLexBotAlias(aliasId: $0.value("aliasId"))
        }
        calls.add("getIntegrationsSpeechLexBotBotIdAliases") {
            try IntegrationsApi.getIntegrationsSpeechLexBotBotIdAliases(
                botId: $0.value("botId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                status: $0.optional("status"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechLexBots") {
            try IntegrationsApi.getIntegrationsSpeechLexBots(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechLexv2BotAlias") {
            try IntegrationsApi.getIntegrationsSpeechLexv2BotAlias(aliasId: $0.value("aliasId"))
        }
        calls.add("getIntegrationsSpeechLexv2BotBotIdAliases") {
            try IntegrationsApi.getIntegrationsSpeechLexv2BotBotIdAliases(
                botId: $0.value("botId"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                status: $0.optional("status"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechLexv2Bots") {
            try IntegrationsApi.getIntegrationsSpeechLexv2Bots(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechNuanceNuanceIntegrationIdBot") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBot(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"),
                expand: $0.optional("expand"), targetChannel: $0.optional("targetChannel"))
        }
        calls.add("getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotJob(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"),
                jobId: $0.value("jobId"))
        }
        calls.add("getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotJobResults(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"),
                jobId: $0.value("jobId"))
        }
        calls.add("getIntegrationsSpeechNuanceNuanceIntegrationIdBots") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBots(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), onlyRegisteredBots: $0.optional("onlyRegisteredBots"))
        }
        calls.add("getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJob(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), jobId: $0.value("jobId"))
        }
        calls.add("getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults") {
            try IntegrationsApi.getIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobResults(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), jobId: $0.value("jobId"))
        }
        calls.add("getIntegrationsSpeechSttEngine") {
            try IntegrationsApi.getIntegrationsSpeechSttEngine(engineId: $0.value("engineId"))
        }
        calls.add("getIntegrationsSpeechSttEngines") {
            try IntegrationsApi.getIntegrationsSpeechSttEngines(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"), name: $0.optional("name"))
        }
        calls.add("getIntegrationsSpeechTtsEngine") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngine(
                engineId: $0.value("engineId"), includeVoices: $0.optional("includeVoices"))
        }
        calls.add("getIntegrationsSpeechTtsEngineVoice") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngineVoice(
                engineId: $0.value("engineId"), voiceId: $0.value("voiceId"))
        }
        calls.add("getIntegrationsSpeechTtsEngineVoices") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngineVoices(
                engineId: $0.value("engineId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"))
        }
        calls.add("getIntegrationsSpeechTtsEngines") {
            try IntegrationsApi.getIntegrationsSpeechTtsEngines(
                pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"),
                includeVoices: $0.optional("includeVoices"), name: $0.optional("name"),
                language: $0.optional("language"))
        }
        calls.add("getIntegrationsSpeechTtsSettings") { _ in IntegrationsApi.getIntegrationsSpeechTtsSettings() }
        calls.add("getIntegrationsType") {
            try IntegrationsApi.getIntegrationsType(typeId: $0.value("typeId"))
        }
        calls.add("getIntegrationsTypeConfigschema") {
            try IntegrationsApi.getIntegrationsTypeConfigschema(
                typeId: $0.value("typeId"), configType: $0.value("configType"))
        }
        calls.add("getIntegrationsTypes") {
            try IntegrationsApi.getIntegrationsTypes(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
        calls.add("getIntegrationsUnifiedcommunicationsClientapp") {
            try IntegrationsApi.getIntegrationsUnifiedcommunicationsClientapp(
                ucIntegrationId: $0.value("ucIntegrationId"))
        }
        calls.add("getIntegrationsUnifiedcommunicationsClientapps") {
            try IntegrationsApi.getIntegrationsUnifiedcommunicationsClientapps(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"))
        }
        calls.add("getIntegrationsUserapps") {
            try IntegrationsApi.getIntegrationsUserapps(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"),
                expand: $0.optional("expand"), nextPage: $0.optional("nextPage"),
                previousPage: $0.optional("previousPage"), appHost: $0.optional("appHost"))
        }
        calls.add("patchIntegration") {
            try IntegrationsApi.patchIntegration(
                integrationId: $0.value("integrationId"), body: $0.body(), pageSize: $0.optional("pageSize"),
                pageNumber: $0.optional("pageNumber"), sortBy: $0.optional("sortBy"), expand: $0.optional("expand"),
                nextPage: $0.optional("nextPage"), previousPage: $0.optional("previousPage"))
        }
        calls.add("patchIntegrationsAction") {
            try IntegrationsApi.patchIntegrationsAction(actionId: $0.value("actionId"), body: $0.body())
        }
        calls.add("patchIntegrationsActionDraft") {
            try IntegrationsApi.patchIntegrationsActionDraft(actionId: $0.value("actionId"), body: $0.body())
        }
        calls.add("postIntegrations") {
            try IntegrationsApi.postIntegrations(body: $0.body())
        }
        calls.add("postIntegrationsActionDraft") {
            try IntegrationsApi.postIntegrationsActionDraft(actionId: $0.value("actionId"))
        }
        calls.add("postIntegrationsActionDraftFunctionUpload") {
            try IntegrationsApi.postIntegrationsActionDraftFunctionUpload(
                actionId: $0.value("actionId"), body: $0.body())
        }
        calls.add("postIntegrationsActionDraftPublish") {
            try IntegrationsApi.postIntegrationsActionDraftPublish(actionId: $0.value("actionId"), body: $0.body())
        }
        calls.add("postIntegrationsActionDraftTest") {
            try IntegrationsApi.postIntegrationsActionDraftTest(
                actionId: $0.value("actionId"), body: $0.body(), flatten: $0.optional("flatten"))
        }
        calls.add("postIntegrationsActionExecute") {
            try IntegrationsApi.postIntegrationsActionExecute(
                actionId: $0.value("actionId"), body: $0.body(), flatten: $0.optional("flatten"))
        }
        calls.add("postIntegrationsActionTest") {
            try IntegrationsApi.postIntegrationsActionTest(
                actionId: $0.value("actionId"), body: $0.body(), flatten: $0.optional("flatten"))
        }
        calls.add("postIntegrationsActions") {
            try IntegrationsApi.postIntegrationsActions(body: $0.body())
        }
        calls.add("postIntegrationsActionsDrafts") {
            try IntegrationsApi.postIntegrationsActionsDrafts(body: $0.body())
        }
        calls.add("postIntegrationsBotconnectorsIncomingMessages") {
            try IntegrationsApi.postIntegrationsBotconnectorsIncomingMessages(body: $0.body())
        }
        calls.add("postIntegrationsBotconnectorsOutgoingMessages") {
            try IntegrationsApi.postIntegrationsBotconnectorsOutgoingMessages(body: $0.body())
        }
        calls.add("postIntegrationsCredentials") {
            try IntegrationsApi.postIntegrationsCredentials(body: $0.body())
        }
        calls.add("postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs") {
            try IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotJobs(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), botId: $0.value("botId"), body: $0.body(),
                expand: $0.optional("expand"))
        }
        calls.add("postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs") {
            try IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsJobs(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), pageNumber: $0.optional("pageNumber"),
                pageSize: $0.optional("pageSize"), onlyRegisteredBots: $0.optional("onlyRegisteredBots"))
        }
        calls.add("postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate") {
            try IntegrationsApi.postIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchValidate(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), body: $0.body())
        }
        calls.add("postIntegrationsWebhookEvents") {
            try IntegrationsApi.postIntegrationsWebhookEvents(tokenId: $0.value("tokenId"), body: $0.body())
        }
        calls.add("putIntegrationConfigCurrent") {
            try IntegrationsApi.putIntegrationConfigCurrent(integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putIntegrationsActionDraftFunction") {
            try IntegrationsApi.putIntegrationsActionDraftFunction(actionId: $0.value("actionId"), body: $0.body())
        }
        calls.add("putIntegrationsBotconnectorIntegrationIdBots") {
            try IntegrationsApi.putIntegrationsBotconnectorIntegrationIdBots(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putIntegrationsCredential") {
            try IntegrationsApi.putIntegrationsCredential(credentialId: $0.value("credentialId"), body: $0.body())
        }
        calls.add("putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings") {
            try IntegrationsApi.putIntegrationsSpeechNuanceNuanceIntegrationIdBotsLaunchSettings(
                nuanceIntegrationId: $0.value("nuanceIntegrationId"), body: $0.body())
        }
        calls.add("putIntegrationsSpeechTtsSettings") {
            try IntegrationsApi.putIntegrationsSpeechTtsSettings(body: $0.body())
        }
        calls.add("putIntegrationsUnifiedcommunicationThirdpartypresences") {
            try IntegrationsApi.putIntegrationsUnifiedcommunicationThirdpartypresences(
                ucIntegrationId: $0.value("ucIntegrationId"), body: $0.body())
        }
        return calls
    }
}
