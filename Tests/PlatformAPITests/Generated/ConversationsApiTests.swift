// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformConversations
import Testing

extension EveryFunctionTests {
    @Test(arguments: conversationsApiCalls) func conversationsApi(_ call: TypedCall) async throws { try await check(call) }

    static var conversationsApiCalls: [TypedCall] {
        var calls: [TypedCall] = []
        calls.add("deleteAnalyticsConversationsAggregatesJob") {
            try ConversationsApi.deleteAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteAnalyticsConversationsDetailsJob") {
            try ConversationsApi.deleteAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("deleteConversation") {
            try ConversationsApi.deleteConversation(conversationId: $0.value("conversationId"))
        }
        calls.add("deleteConversationCustomattribute") {
            try ConversationsApi.deleteConversationCustomattribute(
                conversationId: $0.value("conversationId"), attributesId: $0.value("attributesId"))
        }
        calls.add("deleteConversationParticipantCode") {
            try ConversationsApi.deleteConversationParticipantCode(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                addCommunicationCode: $0.value("addCommunicationCode"))
        }
        calls.add("deleteConversationParticipantFlaggedreason") {
            try ConversationsApi.deleteConversationParticipantFlaggedreason(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("deleteConversationsCallParticipantCommunicationPostflowaction") {
            try ConversationsApi.deleteConversationsCallParticipantCommunicationPostflowaction(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"))
        }
        calls.add("deleteConversationsCallParticipantConsult") {
            try ConversationsApi.deleteConversationsCallParticipantConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("deleteConversationsEmailMessagesDraftAttachment") {
            try ConversationsApi.deleteConversationsEmailMessagesDraftAttachment(
                conversationId: $0.value("conversationId"), attachmentId: $0.value("attachmentId"))
        }
        calls.add("deleteConversationsMessagesCachedmediaCachedMediaItemId") {
            try ConversationsApi.deleteConversationsMessagesCachedmediaCachedMediaItemId(
                cachedMediaItemId: $0.value("cachedMediaItemId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsAppleIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsFacebookIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsInstagramIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsOpenIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsTwitterIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("deleteConversationsMessagingSetting") {
            try ConversationsApi.deleteConversationsMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
        calls.add("deleteConversationsMessagingSettingsDefault") { _ in ConversationsApi.deleteConversationsMessagingSettingsDefault() }
        calls.add("deleteConversationsMessagingSupportedcontentSupportedContentId") {
            try ConversationsApi.deleteConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
        calls.add("getAnalyticsConversationDetails") {
            try ConversationsApi.getAnalyticsConversationDetails(conversationId: $0.value("conversationId"))
        }
        calls.add("getAnalyticsConversationsAggregatesJob") {
            try ConversationsApi.getAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsConversationsAggregatesJobResults") {
            try ConversationsApi.getAnalyticsConversationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
        calls.add("getAnalyticsConversationsDetails") {
            try ConversationsApi.getAnalyticsConversationsDetails(id: $0.optional("id"))
        }
        calls.add("getAnalyticsConversationsDetailsJob") {
            try ConversationsApi.getAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
        calls.add("getAnalyticsConversationsDetailsJobResults") {
            try ConversationsApi.getAnalyticsConversationsDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getAnalyticsConversationsDetailsJobsAvailability") { _ in ConversationsApi.getAnalyticsConversationsDetailsJobsAvailability() }
        calls.add("getConversation") {
            try ConversationsApi.getConversation(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationAccessattributes") {
            try ConversationsApi.getConversationAccessattributes(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationAssistantCopilotcontext") {
            try ConversationsApi.getConversationAssistantCopilotcontext(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationCommunicationAgentchecklist") {
            try ConversationsApi.getConversationCommunicationAgentchecklist(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"))
        }
        calls.add("getConversationCommunicationAgentchecklistJob") {
            try ConversationsApi.getConversationCommunicationAgentchecklistJob(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), jobId: $0.value("jobId"))
        }
        calls.add("getConversationCommunicationAgentchecklists") {
            try ConversationsApi.getConversationCommunicationAgentchecklists(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
        calls.add("getConversationCommunicationInternalmessage") {
            try ConversationsApi.getConversationCommunicationInternalmessage(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                messageId: $0.value("messageId"))
        }
        calls.add("getConversationCommunicationInternalmessages") {
            try ConversationsApi.getConversationCommunicationInternalmessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getConversationCustomattribute") {
            try ConversationsApi.getConversationCustomattribute(
                conversationId: $0.value("conversationId"), attributesId: $0.value("attributesId"))
        }
        calls.add("getConversationCustomattributes") {
            try ConversationsApi.getConversationCustomattributes(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationParticipantSecureivrsession") {
            try ConversationsApi.getConversationParticipantSecureivrsession(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                secureSessionId: $0.value("secureSessionId"))
        }
        calls.add("getConversationParticipantSecureivrsessions") {
            try ConversationsApi.getConversationParticipantSecureivrsessions(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationParticipantWrapup") {
            try ConversationsApi.getConversationParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
        calls.add("getConversationParticipantWrapupcodes") {
            try ConversationsApi.getConversationParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationSecureattributes") {
            try ConversationsApi.getConversationSecureattributes(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationSuggestion") {
            try ConversationsApi.getConversationSuggestion(
                conversationId: $0.value("conversationId"), suggestionId: $0.value("suggestionId"))
        }
        calls.add("getConversationSuggestions") {
            try ConversationsApi.getConversationSuggestions(
                conversationId: $0.value("conversationId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), type: $0.optional("type"), state: $0.optional("state"))
        }
        calls.add("getConversationSummaries") {
            try ConversationsApi.getConversationSummaries(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversations") {
            try ConversationsApi.getConversations(communicationType: $0.optional("communicationType"))
        }
        calls.add("getConversationsCall") {
            try ConversationsApi.getConversationsCall(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsCallParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsCallParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsCallParticipantWrapup") {
            try ConversationsApi.getConversationsCallParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsCallParticipantWrapupcodes") {
            try ConversationsApi.getConversationsCallParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationsCallback") {
            try ConversationsApi.getConversationsCallback(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsCallbackParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsCallbackParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsCallbackParticipantWrapup") {
            try ConversationsApi.getConversationsCallbackParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsCallbackParticipantWrapupcodes") {
            try ConversationsApi.getConversationsCallbackParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationsCallbacks") { _ in ConversationsApi.getConversationsCallbacks() }
        calls.add("getConversationsCalls") { _ in ConversationsApi.getConversationsCalls() }
        calls.add("getConversationsCallsHistory") {
            try ConversationsApi.getConversationsCallsHistory(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                interval: $0.optional("interval"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsCallsMaximumconferenceparties") { _ in ConversationsApi.getConversationsCallsMaximumconferenceparties() }
        calls.add("getConversationsCobrowsesession") {
            try ConversationsApi.getConversationsCobrowsesession(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsCobrowsesessionParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsCobrowsesessionParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsCobrowsesessionParticipantWrapup") {
            try ConversationsApi.getConversationsCobrowsesessionParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsCobrowsesessionParticipantWrapupcodes") {
            try ConversationsApi.getConversationsCobrowsesessionParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationsCobrowsesessions") { _ in ConversationsApi.getConversationsCobrowsesessions() }
        calls.add("getConversationsCustomattributesSchema") {
            try ConversationsApi.getConversationsCustomattributesSchema(schemaId: $0.value("schemaId"))
        }
        calls.add("getConversationsCustomattributesSchemaVersion") {
            try ConversationsApi.getConversationsCustomattributesSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
        calls.add("getConversationsCustomattributesSchemaVersions") {
            try ConversationsApi.getConversationsCustomattributesSchemaVersions(schemaId: $0.value("schemaId"))
        }
        calls.add("getConversationsCustomattributesSchemas") { _ in ConversationsApi.getConversationsCustomattributesSchemas() }
        calls.add("getConversationsCustomattributesSchemasCoretype") {
            try ConversationsApi.getConversationsCustomattributesSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
        calls.add("getConversationsCustomattributesSchemasCoretypes") { _ in ConversationsApi.getConversationsCustomattributesSchemasCoretypes() }
        calls.add("getConversationsCustomattributesSchemasLimits") { _ in ConversationsApi.getConversationsCustomattributesSchemasLimits() }
        calls.add("getConversationsEmail") {
            try ConversationsApi.getConversationsEmail(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsEmailMessage") {
            try ConversationsApi.getConversationsEmailMessage(
                conversationId: $0.value("conversationId"), messageId: $0.value("messageId"))
        }
        calls.add("getConversationsEmailMessages") {
            try ConversationsApi.getConversationsEmailMessages(
                conversationId: $0.value("conversationId"),
                includeAgentlessStitchedMessages: $0.optional("includeAgentlessStitchedMessages"))
        }
        calls.add("getConversationsEmailMessagesDraft") {
            try ConversationsApi.getConversationsEmailMessagesDraft(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsEmailParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsEmailParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsEmailParticipantWrapup") {
            try ConversationsApi.getConversationsEmailParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsEmailParticipantWrapupcodes") {
            try ConversationsApi.getConversationsEmailParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationsEmailSettings") {
            try ConversationsApi.getConversationsEmailSettings(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsEmails") { _ in ConversationsApi.getConversationsEmails() }
        calls.add("getConversationsInternalmessage") {
            try ConversationsApi.getConversationsInternalmessage(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsInternalmessages") { _ in ConversationsApi.getConversationsInternalmessages() }
        calls.add("getConversationsKeyconfiguration") {
            try ConversationsApi.getConversationsKeyconfiguration(keyconfigurationsId: $0.value("keyconfigurationsId"))
        }
        calls.add("getConversationsKeyconfigurations") { _ in ConversationsApi.getConversationsKeyconfigurations() }
        calls.add("getConversationsMessage") {
            try ConversationsApi.getConversationsMessage(conversationId: $0.value("conversationId"))
        }
        calls.add("getConversationsMessageCommunicationMessagesMedia") {
            try ConversationsApi.getConversationsMessageCommunicationMessagesMedia(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                status: $0.optional("status"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
        calls.add("getConversationsMessageCommunicationMessagesMediaMediaId") {
            try ConversationsApi.getConversationsMessageCommunicationMessagesMediaMediaId(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                mediaId: $0.value("mediaId"))
        }
        calls.add("getConversationsMessageDetails") {
            try ConversationsApi.getConversationsMessageDetails(messageId: $0.value("messageId"))
        }
        calls.add("getConversationsMessageMessage") {
            try ConversationsApi.getConversationsMessageMessage(
                conversationId: $0.value("conversationId"), messageId: $0.value("messageId"))
        }
        calls.add("getConversationsMessageParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsMessageParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsMessageParticipantWrapup") {
            try ConversationsApi.getConversationsMessageParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsMessageParticipantWrapupcodes") {
            try ConversationsApi.getConversationsMessageParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("getConversationsMessages") { _ in ConversationsApi.getConversationsMessages() }
        calls.add("getConversationsMessagesCachedmedia") {
            try ConversationsApi.getConversationsMessagesCachedmedia(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), url: $0.optional("url"))
        }
        calls.add("getConversationsMessagesCachedmediaCachedMediaItemId") {
            try ConversationsApi.getConversationsMessagesCachedmediaCachedMediaItemId(
                cachedMediaItemId: $0.value("cachedMediaItemId"))
        }
        calls.add("getConversationsMessagingFacebookApp") { _ in ConversationsApi.getConversationsMessagingFacebookApp() }
        calls.add("getConversationsMessagingFacebookPermissions") { _ in ConversationsApi.getConversationsMessagingFacebookPermissions() }
        calls.add("getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIntegrationTwitterOauthSettings") {
            try ConversationsApi.getConversationsMessagingIntegrationTwitterOauthSettings(
                integrationId: $0.value("integrationId"))
        }
        calls.add("getConversationsMessagingIntegrations") {
            try ConversationsApi.getConversationsMessagingIntegrations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsApple") {
            try ConversationsApi.getConversationsMessagingIntegrationsApple(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsAppleIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingIntegrationsFacebook") {
            try ConversationsApi.getConversationsMessagingIntegrationsFacebook(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsFacebookIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingIntegrationsInstagram") {
            try ConversationsApi.getConversationsMessagingIntegrationsInstagram(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsInstagramIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingIntegrationsOpen") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpen(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings") { _ in ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings() }
        calls.add("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken(
                tokenId: $0.value("tokenId"))
        }
        calls.add("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts(
                tokenId: $0.value("tokenId"))
        }
        calls.add("getConversationsMessagingIntegrationsOpenIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingIntegrationsTwitter") {
            try ConversationsApi.getConversationsMessagingIntegrationsTwitter(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsTwitterIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingIntegrationsTwitterOauthSettings") { _ in ConversationsApi.getConversationsMessagingIntegrationsTwitterOauthSettings() }
        calls.add("getConversationsMessagingIntegrationsWhatsapp") {
            try ConversationsApi.getConversationsMessagingIntegrationsWhatsapp(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
        calls.add("getConversationsMessagingIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
        calls.add("getConversationsMessagingOauthAppleCallback") {
            try ConversationsApi.getConversationsMessagingOauthAppleCallback(
                code: $0.value("code"), state: $0.value("state"), error: $0.optional("error"))
        }
        calls.add("getConversationsMessagingSetting") {
            try ConversationsApi.getConversationsMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
        calls.add("getConversationsMessagingSettings") {
            try ConversationsApi.getConversationsMessagingSettings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getConversationsMessagingSettingsDefault") { _ in ConversationsApi.getConversationsMessagingSettingsDefault() }
        calls.add("getConversationsMessagingSupportedcontent") {
            try ConversationsApi.getConversationsMessagingSupportedcontent(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("getConversationsMessagingSupportedcontentDefault") { _ in ConversationsApi.getConversationsMessagingSupportedcontentDefault() }
        calls.add("getConversationsMessagingSupportedcontentSupportedContentId") {
            try ConversationsApi.getConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
        calls.add("getConversationsMessagingThreadingtimeline") { _ in ConversationsApi.getConversationsMessagingThreadingtimeline() }
        calls.add("getConversationsScreenshareParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsScreenshareParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsSettings") { _ in ConversationsApi.getConversationsSettings() }
        calls.add("getConversationsSocialParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsSocialParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsVideoDetails") {
            try ConversationsApi.getConversationsVideoDetails(conferenceId: $0.value("conferenceId"))
        }
        calls.add("getConversationsVideoParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsVideoParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
        calls.add("getConversationsVideosMeeting") {
            try ConversationsApi.getConversationsVideosMeeting(meetingId: $0.value("meetingId"))
        }
        calls.add("patchConversationCustomattributes") {
            try ConversationsApi.patchConversationCustomattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationCustomattributesBulk") {
            try ConversationsApi.patchConversationCustomattributesBulk(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationParticipant") {
            try ConversationsApi.patchConversationParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationParticipantAttributes") {
            try ConversationsApi.patchConversationParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationRecordingstate") {
            try ConversationsApi.patchConversationRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationSecureattributes") {
            try ConversationsApi.patchConversationSecureattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationSuggestion") {
            try ConversationsApi.patchConversationSuggestion(
                conversationId: $0.value("conversationId"), suggestionId: $0.value("suggestionId"), body: $0.body())
        }
        calls.add("patchConversationSummaryEngagements") {
            try ConversationsApi.patchConversationSummaryEngagements(
                conversationId: $0.value("conversationId"), summaryId: $0.value("summaryId"), body: $0.body())
        }
        calls.add("patchConversationSummaryFeedback") {
            try ConversationsApi.patchConversationSummaryFeedback(
                conversationId: $0.value("conversationId"), summaryId: $0.value("summaryId"), body: $0.body())
        }
        calls.add("patchConversationUtilizationlabel") {
            try ConversationsApi.patchConversationUtilizationlabel(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsAftercallworkConversationIdParticipantCommunication") {
            try ConversationsApi.patchConversationsAftercallworkConversationIdParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsCall") {
            try ConversationsApi.patchConversationsCall(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsCallConference") {
            try ConversationsApi.patchConversationsCallConference(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsCallParticipant") {
            try ConversationsApi.patchConversationsCallParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCallParticipantAttributes") {
            try ConversationsApi.patchConversationsCallParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCallParticipantCommunication") {
            try ConversationsApi.patchConversationsCallParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsCallParticipantCommunicationPostflowaction") {
            try ConversationsApi.patchConversationsCallParticipantCommunicationPostflowaction(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsCallParticipantConsult") {
            try ConversationsApi.patchConversationsCallParticipantConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCallParticipantUserUserId") {
            try ConversationsApi.patchConversationsCallParticipantUserUserId(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                userId: $0.value("userId"), body: $0.body())
        }
        calls.add("patchConversationsCallback") {
            try ConversationsApi.patchConversationsCallback(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsCallbackParticipant") {
            try ConversationsApi.patchConversationsCallbackParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCallbackParticipantAttributes") {
            try ConversationsApi.patchConversationsCallbackParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCallbackParticipantCommunication") {
            try ConversationsApi.patchConversationsCallbackParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsCallbacks") {
            try ConversationsApi.patchConversationsCallbacks(body: $0.body())
        }
        calls.add("patchConversationsCobrowsesession") {
            try ConversationsApi.patchConversationsCobrowsesession(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsCobrowsesessionParticipant") {
            try ConversationsApi.patchConversationsCobrowsesessionParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCobrowsesessionParticipantAttributes") {
            try ConversationsApi.patchConversationsCobrowsesessionParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsCobrowsesessionParticipantCommunication") {
            try ConversationsApi.patchConversationsCobrowsesessionParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsEmail") {
            try ConversationsApi.patchConversationsEmail(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsEmailMessagesDraft") {
            try ConversationsApi.patchConversationsEmailMessagesDraft(
                conversationId: $0.value("conversationId"), body: $0.body(), autoFill: $0.optional("autoFill"),
                discard: $0.optional("discard"))
        }
        calls.add("patchConversationsEmailParticipant") {
            try ConversationsApi.patchConversationsEmailParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsEmailParticipantAttributes") {
            try ConversationsApi.patchConversationsEmailParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsEmailParticipantCommunication") {
            try ConversationsApi.patchConversationsEmailParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsEmailParticipantParkingstate") {
            try ConversationsApi.patchConversationsEmailParticipantParkingstate(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsMessage") {
            try ConversationsApi.patchConversationsMessage(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("patchConversationsMessageParticipant") {
            try ConversationsApi.patchConversationsMessageParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsMessageParticipantAttributes") {
            try ConversationsApi.patchConversationsMessageParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsMessageParticipantCommunication") {
            try ConversationsApi.patchConversationsMessageParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("patchConversationsMessageParticipantParkingstate") {
            try ConversationsApi.patchConversationsMessageParticipantParkingstate(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsAppleIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsFacebookIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsInstagramIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsOpenIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsTwitterIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingSetting") {
            try ConversationsApi.patchConversationsMessagingSetting(
                messageSettingId: $0.value("messageSettingId"), body: $0.body())
        }
        calls.add("patchConversationsMessagingSupportedcontentSupportedContentId") {
            try ConversationsApi.patchConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"), body: $0.body())
        }
        calls.add("patchConversationsSettings") {
            try ConversationsApi.patchConversationsSettings(body: $0.body())
        }
        calls.add("postAnalyticsConversationDetailsProperties") {
            try ConversationsApi.postAnalyticsConversationDetailsProperties(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postAnalyticsConversationsActivityQuery") {
            try ConversationsApi.postAnalyticsConversationsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
        calls.add("postAnalyticsConversationsAggregatesJobs") {
            try ConversationsApi.postAnalyticsConversationsAggregatesJobs(body: $0.body())
        }
        calls.add("postAnalyticsConversationsAggregatesQuery") {
            try ConversationsApi.postAnalyticsConversationsAggregatesQuery(body: $0.body())
        }
        calls.add("postAnalyticsConversationsDetailsJobs") {
            try ConversationsApi.postAnalyticsConversationsDetailsJobs(body: $0.body())
        }
        calls.add("postAnalyticsConversationsDetailsQuery") {
            try ConversationsApi.postAnalyticsConversationsDetailsQuery(body: $0.body())
        }
        calls.add("postConversationAssign") {
            try ConversationsApi.postConversationAssign(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationBarge") {
            try ConversationsApi.postConversationBarge(conversationId: $0.value("conversationId"))
        }
        calls.add("postConversationCobrowse") {
            try ConversationsApi.postConversationCobrowse(conversationId: $0.value("conversationId"))
        }
        calls.add("postConversationCommunicationAgentchecklist") {
            try ConversationsApi.postConversationCommunicationAgentchecklist(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
        calls.add("postConversationCommunicationAgentchecklistAgentaction") {
            try ConversationsApi.postConversationCommunicationAgentchecklistAgentaction(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
        calls.add("postConversationCommunicationAgentchecklistJobs") {
            try ConversationsApi.postConversationCommunicationAgentchecklistJobs(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
        calls.add("postConversationCommunicationAgentchecklistsFinalize") {
            try ConversationsApi.postConversationCommunicationAgentchecklistsFinalize(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
        calls.add("postConversationCommunicationInternalmessages") {
            try ConversationsApi.postConversationCommunicationInternalmessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
        calls.add("postConversationDisconnect") {
            try ConversationsApi.postConversationDisconnect(conversationId: $0.value("conversationId"))
        }
        calls.add("postConversationParticipantCallbacks") {
            try ConversationsApi.postConversationParticipantCallbacks(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantDigits") {
            try ConversationsApi.postConversationParticipantDigits(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantInternalmessagesUsersCommunications") {
            try ConversationsApi.postConversationParticipantInternalmessagesUsersCommunications(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantReplace") {
            try ConversationsApi.postConversationParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantReplaceAgent") {
            try ConversationsApi.postConversationParticipantReplaceAgent(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantReplaceContactExternal") {
            try ConversationsApi.postConversationParticipantReplaceContactExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantReplaceExternal") {
            try ConversationsApi.postConversationParticipantReplaceExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantReplaceQueue") {
            try ConversationsApi.postConversationParticipantReplaceQueue(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantSecureivrsessions") {
            try ConversationsApi.postConversationParticipantSecureivrsessions(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationParticipantTransfer") {
            try ConversationsApi.postConversationParticipantTransfer(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationSuggestionEngagement") {
            try ConversationsApi.postConversationSuggestionEngagement(
                conversationId: $0.value("conversationId"), suggestionId: $0.value("suggestionId"), body: $0.body())
        }
        calls.add("postConversationSuggestionsFeedback") {
            try ConversationsApi.postConversationSuggestionsFeedback(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationSummaryFeedback") {
            try ConversationsApi.postConversationSummaryFeedback(
                conversationId: $0.value("conversationId"), summaryId: $0.value("summaryId"), body: $0.body())
        }
        calls.add("postConversationsCall") {
            try ConversationsApi.postConversationsCall(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantBarge") {
            try ConversationsApi.postConversationsCallParticipantBarge(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("postConversationsCallParticipantCoach") {
            try ConversationsApi.postConversationsCallParticipantCoach(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("postConversationsCallParticipantCommunicationSummaries") {
            try ConversationsApi.postConversationsCallParticipantCommunicationSummaries(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsCallParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantConsult") {
            try ConversationsApi.postConversationsCallParticipantConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantConsultAgent") {
            try ConversationsApi.postConversationsCallParticipantConsultAgent(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantConsultContactExternal") {
            try ConversationsApi.postConversationsCallParticipantConsultContactExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantConsultExternal") {
            try ConversationsApi.postConversationsCallParticipantConsultExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantConsultQueue") {
            try ConversationsApi.postConversationsCallParticipantConsultQueue(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantMonitor") {
            try ConversationsApi.postConversationsCallParticipantMonitor(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("postConversationsCallParticipantReplace") {
            try ConversationsApi.postConversationsCallParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantSnippetRecord") {
            try ConversationsApi.postConversationsCallParticipantSnippetRecord(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantVoiceConsult") {
            try ConversationsApi.postConversationsCallParticipantVoiceConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipants") {
            try ConversationsApi.postConversationsCallParticipants(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsCallParticipantsUserUserId") {
            try ConversationsApi.postConversationsCallParticipantsUserUserId(
                conversationId: $0.value("conversationId"), userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postConversationsCallbackParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsCallbackParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsCallbackParticipantReplace") {
            try ConversationsApi.postConversationsCallbackParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCallbacks") {
            try ConversationsApi.postConversationsCallbacks(body: $0.body())
        }
        calls.add("postConversationsCallbacksBulkDisconnect") {
            try ConversationsApi.postConversationsCallbacksBulkDisconnect(body: $0.body())
        }
        calls.add("postConversationsCallbacksBulkUpdate") {
            try ConversationsApi.postConversationsCallbacksBulkUpdate(body: $0.body())
        }
        calls.add("postConversationsCalls") {
            try ConversationsApi.postConversationsCalls(body: $0.body())
        }
        calls.add("postConversationsCallsUserUserId") {
            try ConversationsApi.postConversationsCallsUserUserId(userId: $0.value("userId"), body: $0.body())
        }
        calls.add("postConversationsCobrowsesessionParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsCobrowsesessionParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsCobrowsesessionParticipantReplace") {
            try ConversationsApi.postConversationsCobrowsesessionParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsCustomattributesSchemas") {
            try ConversationsApi.postConversationsCustomattributesSchemas(body: $0.body())
        }
        calls.add("postConversationsCustomattributesSearch") {
            try ConversationsApi.postConversationsCustomattributesSearch(body: $0.body())
        }
        calls.add("postConversationsEmailInboundmessages") {
            try ConversationsApi.postConversationsEmailInboundmessages(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsEmailMessages") {
            try ConversationsApi.postConversationsEmailMessages(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsEmailMessagesDraftAttachmentsCopy") {
            try ConversationsApi.postConversationsEmailMessagesDraftAttachmentsCopy(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsEmailMessagesDraftAttachmentsUploads") {
            try ConversationsApi.postConversationsEmailMessagesDraftAttachmentsUploads(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsEmailParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsEmailParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsEmailParticipantReplace") {
            try ConversationsApi.postConversationsEmailParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsEmailReconnect") {
            try ConversationsApi.postConversationsEmailReconnect(conversationId: $0.value("conversationId"))
        }
        calls.add("postConversationsEmails") {
            try ConversationsApi.postConversationsEmails(body: $0.body())
        }
        calls.add("postConversationsEmailsAgentless") {
            try ConversationsApi.postConversationsEmailsAgentless(body: $0.body())
        }
        calls.add("postConversationsFaxes") {
            try ConversationsApi.postConversationsFaxes(body: $0.body())
        }
        calls.add("postConversationsKeyconfigurations") {
            try ConversationsApi.postConversationsKeyconfigurations(body: $0.body())
        }
        calls.add("postConversationsKeyconfigurationsValidate") {
            try ConversationsApi.postConversationsKeyconfigurationsValidate(body: $0.body())
        }
        calls.add("postConversationsMessageCommunicationMessages") {
            try ConversationsApi.postConversationsMessageCommunicationMessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
        calls.add("postConversationsMessageCommunicationMessagesMedia") {
            try ConversationsApi.postConversationsMessageCommunicationMessagesMedia(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
        calls.add("postConversationsMessageCommunicationMessagesMediaUploads") {
            try ConversationsApi.postConversationsMessageCommunicationMessagesMediaUploads(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
        calls.add("postConversationsMessageCommunicationSocialmediaMessages") {
            try ConversationsApi.postConversationsMessageCommunicationSocialmediaMessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
        calls.add("postConversationsMessageCommunicationTyping") {
            try ConversationsApi.postConversationsMessageCommunicationTyping(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
        calls.add("postConversationsMessageInboundOpenEvent") {
            try ConversationsApi.postConversationsMessageInboundOpenEvent(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("postConversationsMessageInboundOpenMessage") {
            try ConversationsApi.postConversationsMessageInboundOpenMessage(
                integrationId: $0.value("integrationId"), body: $0.body(),
                prefetchConversationId: $0.optional("prefetchConversationId"))
        }
        calls.add("postConversationsMessageInboundOpenReceipt") {
            try ConversationsApi.postConversationsMessageInboundOpenReceipt(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("postConversationsMessageInboundOpenStructuredResponse") {
            try ConversationsApi.postConversationsMessageInboundOpenStructuredResponse(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("postConversationsMessageMessagesBulk") {
            try ConversationsApi.postConversationsMessageMessagesBulk(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("postConversationsMessageParticipantCommunicationSummaries") {
            try ConversationsApi.postConversationsMessageParticipantCommunicationSummaries(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsMessageParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsMessageParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsMessageParticipantMonitor") {
            try ConversationsApi.postConversationsMessageParticipantMonitor(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("postConversationsMessageParticipantReplace") {
            try ConversationsApi.postConversationsMessageParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
        calls.add("postConversationsMessageParticipantTakeover") {
            try ConversationsApi.postConversationsMessageParticipantTakeover(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("postConversationsMessages") {
            try ConversationsApi.postConversationsMessages(body: $0.body())
        }
        calls.add("postConversationsMessagesAgentless") {
            try ConversationsApi.postConversationsMessagesAgentless(body: $0.body())
        }
        calls.add("postConversationsMessagesInboundOpen") {
            try ConversationsApi.postConversationsMessagesInboundOpen(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsApple") {
            try ConversationsApi.postConversationsMessagingIntegrationsApple(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsFacebook") {
            try ConversationsApi.postConversationsMessagingIntegrationsFacebook(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsInstagram") {
            try ConversationsApi.postConversationsMessagingIntegrationsInstagram(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsOpen") {
            try ConversationsApi.postConversationsMessagingIntegrationsOpen(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile") {
            try ConversationsApi.postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile(
                body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens") {
            try ConversationsApi.postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens(
                body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsTwitter") {
            try ConversationsApi.postConversationsMessagingIntegrationsTwitter(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsWhatsapp") {
            try ConversationsApi.postConversationsMessagingIntegrationsWhatsapp(body: $0.body())
        }
        calls.add("postConversationsMessagingIntegrationsWhatsappEmbeddedsignup") {
            try ConversationsApi.postConversationsMessagingIntegrationsWhatsappEmbeddedsignup(body: $0.body())
        }
        calls.add("postConversationsMessagingSettings") {
            try ConversationsApi.postConversationsMessagingSettings(body: $0.body())
        }
        calls.add("postConversationsMessagingSupportedcontent") {
            try ConversationsApi.postConversationsMessagingSupportedcontent(body: $0.body())
        }
        calls.add("postConversationsParticipantsAttributesSearch") {
            try ConversationsApi.postConversationsParticipantsAttributesSearch(body: $0.body())
        }
        calls.add("postConversationsScreenshareParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsScreenshareParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsSocialParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsSocialParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsVideoAgentconferenceCommunication") {
            try ConversationsApi.postConversationsVideoAgentconferenceCommunication(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
        calls.add("postConversationsVideoParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsVideoParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("postConversationsVideosMeetings") {
            try ConversationsApi.postConversationsVideosMeetings(body: $0.body())
        }
        calls.add("putConversationAccessattributes") {
            try ConversationsApi.putConversationAccessattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationCustomattributes") {
            try ConversationsApi.putConversationCustomattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationCustomattributesBulk") {
            try ConversationsApi.putConversationCustomattributesBulk(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationParticipantFlaggedreason") {
            try ConversationsApi.putConversationParticipantFlaggedreason(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
        calls.add("putConversationSecureattributes") {
            try ConversationsApi.putConversationSecureattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationTags") {
            try ConversationsApi.putConversationTags(conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsCallParticipantCommunicationUuidata") {
            try ConversationsApi.putConversationsCallParticipantCommunicationUuidata(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
        calls.add("putConversationsCallRecordingstate") {
            try ConversationsApi.putConversationsCallRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsCallbackRecordingstate") {
            try ConversationsApi.putConversationsCallbackRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsCobrowsesessionRecordingstate") {
            try ConversationsApi.putConversationsCobrowsesessionRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsCustomattributesSchema") {
            try ConversationsApi.putConversationsCustomattributesSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
        calls.add("putConversationsEmailMessagesDraft") {
            try ConversationsApi.putConversationsEmailMessagesDraft(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsEmailRecordingstate") {
            try ConversationsApi.putConversationsEmailRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsKeyconfiguration") {
            try ConversationsApi.putConversationsKeyconfiguration(
                keyconfigurationsId: $0.value("keyconfigurationsId"), body: $0.body())
        }
        calls.add("putConversationsMessageRecordingstate") {
            try ConversationsApi.putConversationsMessageRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
        calls.add("putConversationsMessagingSettingsDefault") {
            try ConversationsApi.putConversationsMessagingSettingsDefault(body: $0.body())
        }
        calls.add("putConversationsMessagingSupportedcontentDefault") {
            try ConversationsApi.putConversationsMessagingSupportedcontentDefault(body: $0.body())
        }
        calls.add("putConversationsMessagingThreadingtimeline") {
            try ConversationsApi.putConversationsMessagingThreadingtimeline(body: $0.body())
        }
        calls.add("putConversationsScreenshareRecordingstate") {
            try ConversationsApi.putConversationsScreenshareRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsSocialRecordingstate") {
            try ConversationsApi.putConversationsSocialRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        calls.add("putConversationsVideoRecordingstate") {
            try ConversationsApi.putConversationsVideoRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
        return calls
    }
}
