// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

import PlatformConversations

/// The functions of `ConversationsApi`, each of which is called once.
final class ConversationsApiTests: OperationTestCase {
    func testDeleteAnalyticsConversationsAggregatesJob() async throws {
        try await call("deleteAnalyticsConversationsAggregatesJob") {
            try ConversationsApi.deleteAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteAnalyticsConversationsDetailsJob() async throws {
        try await call("deleteAnalyticsConversationsDetailsJob") {
            try ConversationsApi.deleteAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testDeleteConversation() async throws {
        try await call("deleteConversation") {
            try ConversationsApi.deleteConversation(conversationId: $0.value("conversationId"))
        }
    }

    func testDeleteConversationCustomattribute() async throws {
        try await call("deleteConversationCustomattribute") {
            try ConversationsApi.deleteConversationCustomattribute(
                conversationId: $0.value("conversationId"), attributesId: $0.value("attributesId"))
        }
    }

    func testDeleteConversationParticipantCode() async throws {
        try await call("deleteConversationParticipantCode") {
            try ConversationsApi.deleteConversationParticipantCode(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                addCommunicationCode: $0.value("addCommunicationCode"))
        }
    }

    func testDeleteConversationParticipantFlaggedreason() async throws {
        try await call("deleteConversationParticipantFlaggedreason") {
            try ConversationsApi.deleteConversationParticipantFlaggedreason(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testDeleteConversationsCallParticipantCommunicationPostflowaction() async throws {
        try await call("deleteConversationsCallParticipantCommunicationPostflowaction") {
            try ConversationsApi.deleteConversationsCallParticipantCommunicationPostflowaction(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"))
        }
    }

    func testDeleteConversationsCallParticipantConsult() async throws {
        try await call("deleteConversationsCallParticipantConsult") {
            try ConversationsApi.deleteConversationsCallParticipantConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testDeleteConversationsEmailMessagesDraftAttachment() async throws {
        try await call("deleteConversationsEmailMessagesDraftAttachment") {
            try ConversationsApi.deleteConversationsEmailMessagesDraftAttachment(
                conversationId: $0.value("conversationId"), attachmentId: $0.value("attachmentId"))
        }
    }

    func testDeleteConversationsMessagesCachedmediaCachedMediaItemId() async throws {
        try await call("deleteConversationsMessagesCachedmediaCachedMediaItemId") {
            try ConversationsApi.deleteConversationsMessagesCachedmediaCachedMediaItemId(
                cachedMediaItemId: $0.value("cachedMediaItemId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsAppleIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsAppleIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsFacebookIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsFacebookIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsInstagramIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsInstagramIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsOpenIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsOpenIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsTwitterIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsTwitterIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingIntegrationsWhatsappIntegrationId() async throws {
        try await call("deleteConversationsMessagingIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.deleteConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testDeleteConversationsMessagingSetting() async throws {
        try await call("deleteConversationsMessagingSetting") {
            try ConversationsApi.deleteConversationsMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
    }

    func testDeleteConversationsMessagingSettingsDefault() async throws {
        try await call("deleteConversationsMessagingSettingsDefault") { _ in
            ConversationsApi.deleteConversationsMessagingSettingsDefault()
        }
    }

    func testDeleteConversationsMessagingSupportedcontentSupportedContentId() async throws {
        try await call("deleteConversationsMessagingSupportedcontentSupportedContentId") {
            try ConversationsApi.deleteConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
    }

    func testGetAnalyticsConversationDetails() async throws {
        try await call("getAnalyticsConversationDetails") {
            try ConversationsApi.getAnalyticsConversationDetails(conversationId: $0.value("conversationId"))
        }
    }

    func testGetAnalyticsConversationsAggregatesJob() async throws {
        try await call("getAnalyticsConversationsAggregatesJob") {
            try ConversationsApi.getAnalyticsConversationsAggregatesJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsConversationsAggregatesJobResults() async throws {
        try await call("getAnalyticsConversationsAggregatesJobResults") {
            try ConversationsApi.getAnalyticsConversationsAggregatesJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"))
        }
    }

    func testGetAnalyticsConversationsDetails() async throws {
        try await call("getAnalyticsConversationsDetails") {
            try ConversationsApi.getAnalyticsConversationsDetails(id: $0.optional("id"))
        }
    }

    func testGetAnalyticsConversationsDetailsJob() async throws {
        try await call("getAnalyticsConversationsDetailsJob") {
            try ConversationsApi.getAnalyticsConversationsDetailsJob(jobId: $0.value("jobId"))
        }
    }

    func testGetAnalyticsConversationsDetailsJobResults() async throws {
        try await call("getAnalyticsConversationsDetailsJobResults") {
            try ConversationsApi.getAnalyticsConversationsDetailsJobResults(
                jobId: $0.value("jobId"), cursor: $0.optional("cursor"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetAnalyticsConversationsDetailsJobsAvailability() async throws {
        try await call("getAnalyticsConversationsDetailsJobsAvailability") { _ in
            ConversationsApi.getAnalyticsConversationsDetailsJobsAvailability()
        }
    }

    func testGetConversation() async throws {
        try await call("getConversation") {
            try ConversationsApi.getConversation(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationAccessattributes() async throws {
        try await call("getConversationAccessattributes") {
            try ConversationsApi.getConversationAccessattributes(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationAssistantCopilotcontext() async throws {
        try await call("getConversationAssistantCopilotcontext") {
            try ConversationsApi.getConversationAssistantCopilotcontext(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationCommunicationAgentchecklist() async throws {
        try await call("getConversationCommunicationAgentchecklist") {
            try ConversationsApi.getConversationCommunicationAgentchecklist(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"))
        }
    }

    func testGetConversationCommunicationAgentchecklistJob() async throws {
        try await call("getConversationCommunicationAgentchecklistJob") {
            try ConversationsApi.getConversationCommunicationAgentchecklistJob(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), jobId: $0.value("jobId"))
        }
    }

    func testGetConversationCommunicationAgentchecklists() async throws {
        try await call("getConversationCommunicationAgentchecklists") {
            try ConversationsApi.getConversationCommunicationAgentchecklists(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
    }

    func testGetConversationCommunicationInternalmessage() async throws {
        try await call("getConversationCommunicationInternalmessage") {
            try ConversationsApi.getConversationCommunicationInternalmessage(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                messageId: $0.value("messageId"))
        }
    }

    func testGetConversationCommunicationInternalmessages() async throws {
        try await call("getConversationCommunicationInternalmessages") {
            try ConversationsApi.getConversationCommunicationInternalmessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetConversationCustomattribute() async throws {
        try await call("getConversationCustomattribute") {
            try ConversationsApi.getConversationCustomattribute(
                conversationId: $0.value("conversationId"), attributesId: $0.value("attributesId"))
        }
    }

    func testGetConversationCustomattributes() async throws {
        try await call("getConversationCustomattributes") {
            try ConversationsApi.getConversationCustomattributes(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationParticipantSecureivrsession() async throws {
        try await call("getConversationParticipantSecureivrsession") {
            try ConversationsApi.getConversationParticipantSecureivrsession(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                secureSessionId: $0.value("secureSessionId"))
        }
    }

    func testGetConversationParticipantSecureivrsessions() async throws {
        try await call("getConversationParticipantSecureivrsessions") {
            try ConversationsApi.getConversationParticipantSecureivrsessions(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationParticipantWrapup() async throws {
        try await call("getConversationParticipantWrapup") {
            try ConversationsApi.getConversationParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationParticipantWrapupcodes() async throws {
        try await call("getConversationParticipantWrapupcodes") {
            try ConversationsApi.getConversationParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationSecureattributes() async throws {
        try await call("getConversationSecureattributes") {
            try ConversationsApi.getConversationSecureattributes(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationSuggestion() async throws {
        try await call("getConversationSuggestion") {
            try ConversationsApi.getConversationSuggestion(
                conversationId: $0.value("conversationId"), suggestionId: $0.value("suggestionId"))
        }
    }

    func testGetConversationSuggestions() async throws {
        try await call("getConversationSuggestions") {
            try ConversationsApi.getConversationSuggestions(
                conversationId: $0.value("conversationId"), before: $0.optional("before"), after: $0.optional("after"),
                pageSize: $0.optional("pageSize"), type: $0.optional("type"), state: $0.optional("state"))
        }
    }

    func testGetConversationSummaries() async throws {
        try await call("getConversationSummaries") {
            try ConversationsApi.getConversationSummaries(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversations() async throws {
        try await call("getConversations") {
            try ConversationsApi.getConversations(communicationType: $0.optional("communicationType"))
        }
    }

    func testGetConversationsCall() async throws {
        try await call("getConversationsCall") {
            try ConversationsApi.getConversationsCall(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsCallParticipantCommunicationWrapup() async throws {
        try await call("getConversationsCallParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsCallParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsCallParticipantWrapup() async throws {
        try await call("getConversationsCallParticipantWrapup") {
            try ConversationsApi.getConversationsCallParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsCallParticipantWrapupcodes() async throws {
        try await call("getConversationsCallParticipantWrapupcodes") {
            try ConversationsApi.getConversationsCallParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationsCallback() async throws {
        try await call("getConversationsCallback") {
            try ConversationsApi.getConversationsCallback(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsCallbackParticipantCommunicationWrapup() async throws {
        try await call("getConversationsCallbackParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsCallbackParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsCallbackParticipantWrapup() async throws {
        try await call("getConversationsCallbackParticipantWrapup") {
            try ConversationsApi.getConversationsCallbackParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsCallbackParticipantWrapupcodes() async throws {
        try await call("getConversationsCallbackParticipantWrapupcodes") {
            try ConversationsApi.getConversationsCallbackParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationsCallbacks() async throws {
        try await call("getConversationsCallbacks") { _ in
            ConversationsApi.getConversationsCallbacks()
        }
    }

    func testGetConversationsCalls() async throws {
        try await call("getConversationsCalls") { _ in
            ConversationsApi.getConversationsCalls()
        }
    }

    func testGetConversationsCallsHistory() async throws {
        try await call("getConversationsCallsHistory") {
            try ConversationsApi.getConversationsCallsHistory(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"),
                interval: $0.optional("interval"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsCallsMaximumconferenceparties() async throws {
        try await call("getConversationsCallsMaximumconferenceparties") { _ in
            ConversationsApi.getConversationsCallsMaximumconferenceparties()
        }
    }

    func testGetConversationsCobrowsesession() async throws {
        try await call("getConversationsCobrowsesession") {
            try ConversationsApi.getConversationsCobrowsesession(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsCobrowsesessionParticipantCommunicationWrapup() async throws {
        try await call("getConversationsCobrowsesessionParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsCobrowsesessionParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsCobrowsesessionParticipantWrapup() async throws {
        try await call("getConversationsCobrowsesessionParticipantWrapup") {
            try ConversationsApi.getConversationsCobrowsesessionParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsCobrowsesessionParticipantWrapupcodes() async throws {
        try await call("getConversationsCobrowsesessionParticipantWrapupcodes") {
            try ConversationsApi.getConversationsCobrowsesessionParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationsCobrowsesessions() async throws {
        try await call("getConversationsCobrowsesessions") { _ in
            ConversationsApi.getConversationsCobrowsesessions()
        }
    }

    func testGetConversationsCustomattributesSchema() async throws {
        try await call("getConversationsCustomattributesSchema") {
            try ConversationsApi.getConversationsCustomattributesSchema(schemaId: $0.value("schemaId"))
        }
    }

    func testGetConversationsCustomattributesSchemaVersion() async throws {
        try await call("getConversationsCustomattributesSchemaVersion") {
            try ConversationsApi.getConversationsCustomattributesSchemaVersion(
                schemaId: $0.value("schemaId"), versionId: $0.value("versionId"))
        }
    }

    func testGetConversationsCustomattributesSchemaVersions() async throws {
        try await call("getConversationsCustomattributesSchemaVersions") {
            try ConversationsApi.getConversationsCustomattributesSchemaVersions(schemaId: $0.value("schemaId"))
        }
    }

    func testGetConversationsCustomattributesSchemas() async throws {
        try await call("getConversationsCustomattributesSchemas") { _ in
            ConversationsApi.getConversationsCustomattributesSchemas()
        }
    }

    func testGetConversationsCustomattributesSchemasCoretype() async throws {
        try await call("getConversationsCustomattributesSchemasCoretype") {
            try ConversationsApi.getConversationsCustomattributesSchemasCoretype(coreTypeName: $0.value("coreTypeName"))
        }
    }

    func testGetConversationsCustomattributesSchemasCoretypes() async throws {
        try await call("getConversationsCustomattributesSchemasCoretypes") { _ in
            ConversationsApi.getConversationsCustomattributesSchemasCoretypes()
        }
    }

    func testGetConversationsCustomattributesSchemasLimits() async throws {
        try await call("getConversationsCustomattributesSchemasLimits") { _ in
            ConversationsApi.getConversationsCustomattributesSchemasLimits()
        }
    }

    func testGetConversationsEmail() async throws {
        try await call("getConversationsEmail") {
            try ConversationsApi.getConversationsEmail(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsEmailMessage() async throws {
        try await call("getConversationsEmailMessage") {
            try ConversationsApi.getConversationsEmailMessage(
                conversationId: $0.value("conversationId"), messageId: $0.value("messageId"))
        }
    }

    func testGetConversationsEmailMessages() async throws {
        try await call("getConversationsEmailMessages") {
            try ConversationsApi.getConversationsEmailMessages(
                conversationId: $0.value("conversationId"),
                includeAgentlessStitchedMessages: $0.optional("includeAgentlessStitchedMessages"))
        }
    }

    func testGetConversationsEmailMessagesDraft() async throws {
        try await call("getConversationsEmailMessagesDraft") {
            try ConversationsApi.getConversationsEmailMessagesDraft(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsEmailParticipantCommunicationWrapup() async throws {
        try await call("getConversationsEmailParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsEmailParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsEmailParticipantWrapup() async throws {
        try await call("getConversationsEmailParticipantWrapup") {
            try ConversationsApi.getConversationsEmailParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsEmailParticipantWrapupcodes() async throws {
        try await call("getConversationsEmailParticipantWrapupcodes") {
            try ConversationsApi.getConversationsEmailParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationsEmailSettings() async throws {
        try await call("getConversationsEmailSettings") {
            try ConversationsApi.getConversationsEmailSettings(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsEmails() async throws {
        try await call("getConversationsEmails") { _ in
            ConversationsApi.getConversationsEmails()
        }
    }

    func testGetConversationsInternalmessage() async throws {
        try await call("getConversationsInternalmessage") {
            try ConversationsApi.getConversationsInternalmessage(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsInternalmessages() async throws {
        try await call("getConversationsInternalmessages") { _ in
            ConversationsApi.getConversationsInternalmessages()
        }
    }

    func testGetConversationsKeyconfiguration() async throws {
        try await call("getConversationsKeyconfiguration") {
            try ConversationsApi.getConversationsKeyconfiguration(keyconfigurationsId: $0.value("keyconfigurationsId"))
        }
    }

    func testGetConversationsKeyconfigurations() async throws {
        try await call("getConversationsKeyconfigurations") { _ in
            ConversationsApi.getConversationsKeyconfigurations()
        }
    }

    func testGetConversationsMessage() async throws {
        try await call("getConversationsMessage") {
            try ConversationsApi.getConversationsMessage(conversationId: $0.value("conversationId"))
        }
    }

    func testGetConversationsMessageCommunicationMessagesMedia() async throws {
        try await call("getConversationsMessageCommunicationMessagesMedia") {
            try ConversationsApi.getConversationsMessageCommunicationMessagesMedia(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                status: $0.optional("status"), pageNumber: $0.optional("pageNumber"), pageSize: $0.optional("pageSize"))
        }
    }

    func testGetConversationsMessageCommunicationMessagesMediaMediaId() async throws {
        try await call("getConversationsMessageCommunicationMessagesMediaMediaId") {
            try ConversationsApi.getConversationsMessageCommunicationMessagesMediaMediaId(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                mediaId: $0.value("mediaId"))
        }
    }

    func testGetConversationsMessageDetails() async throws {
        try await call("getConversationsMessageDetails") {
            try ConversationsApi.getConversationsMessageDetails(messageId: $0.value("messageId"))
        }
    }

    func testGetConversationsMessageMessage() async throws {
        try await call("getConversationsMessageMessage") {
            try ConversationsApi.getConversationsMessageMessage(
                conversationId: $0.value("conversationId"), messageId: $0.value("messageId"))
        }
    }

    func testGetConversationsMessageParticipantCommunicationWrapup() async throws {
        try await call("getConversationsMessageParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsMessageParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsMessageParticipantWrapup() async throws {
        try await call("getConversationsMessageParticipantWrapup") {
            try ConversationsApi.getConversationsMessageParticipantWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsMessageParticipantWrapupcodes() async throws {
        try await call("getConversationsMessageParticipantWrapupcodes") {
            try ConversationsApi.getConversationsMessageParticipantWrapupcodes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testGetConversationsMessages() async throws {
        try await call("getConversationsMessages") { _ in
            ConversationsApi.getConversationsMessages()
        }
    }

    func testGetConversationsMessagesCachedmedia() async throws {
        try await call("getConversationsMessagesCachedmedia") {
            try ConversationsApi.getConversationsMessagesCachedmedia(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), url: $0.optional("url"))
        }
    }

    func testGetConversationsMessagesCachedmediaCachedMediaItemId() async throws {
        try await call("getConversationsMessagesCachedmediaCachedMediaItemId") {
            try ConversationsApi.getConversationsMessagesCachedmediaCachedMediaItemId(
                cachedMediaItemId: $0.value("cachedMediaItemId"))
        }
    }

    func testGetConversationsMessagingFacebookApp() async throws {
        try await call("getConversationsMessagingFacebookApp") { _ in
            ConversationsApi.getConversationsMessagingFacebookApp()
        }
    }

    func testGetConversationsMessagingFacebookPermissions() async throws {
        try await call("getConversationsMessagingFacebookPermissions") { _ in
            ConversationsApi.getConversationsMessagingFacebookPermissions()
        }
    }

    func testGetConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId() async throws {
        try await call("getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId() async throws {
        try await call("getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId() async throws {
        try await call("getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId() async throws {
        try await call("getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId() async throws {
        try await call("getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId() async throws {
        try await call("getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.getConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIntegrationTwitterOauthSettings() async throws {
        try await call("getConversationsMessagingIntegrationTwitterOauthSettings") {
            try ConversationsApi.getConversationsMessagingIntegrationTwitterOauthSettings(
                integrationId: $0.value("integrationId"))
        }
    }

    func testGetConversationsMessagingIntegrations() async throws {
        try await call("getConversationsMessagingIntegrations") {
            try ConversationsApi.getConversationsMessagingIntegrations(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsApple() async throws {
        try await call("getConversationsMessagingIntegrationsApple") {
            try ConversationsApi.getConversationsMessagingIntegrationsApple(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsAppleIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsAppleIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingIntegrationsFacebook() async throws {
        try await call("getConversationsMessagingIntegrationsFacebook") {
            try ConversationsApi.getConversationsMessagingIntegrationsFacebook(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsFacebookIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsFacebookIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingIntegrationsInstagram() async throws {
        try await call("getConversationsMessagingIntegrationsInstagram") {
            try ConversationsApi.getConversationsMessagingIntegrationsInstagram(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsInstagramIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsInstagramIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingIntegrationsOpen() async throws {
        try await call("getConversationsMessagingIntegrationsOpen") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpen(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings() async throws {
        try await call("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings") { _ in
            ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileOauthSettings()
        }
    }

    func testGetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken() async throws {
        try await call("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileToken(
                tokenId: $0.value("tokenId"))
        }
    }

    func testGetConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts() async throws {
        try await call("getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokenAccounts(
                tokenId: $0.value("tokenId"))
        }
    }

    func testGetConversationsMessagingIntegrationsOpenIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsOpenIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingIntegrationsTwitter() async throws {
        try await call("getConversationsMessagingIntegrationsTwitter") {
            try ConversationsApi.getConversationsMessagingIntegrationsTwitter(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsTwitterIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsTwitterIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingIntegrationsTwitterOauthSettings() async throws {
        try await call("getConversationsMessagingIntegrationsTwitterOauthSettings") { _ in
            ConversationsApi.getConversationsMessagingIntegrationsTwitterOauthSettings()
        }
    }

    func testGetConversationsMessagingIntegrationsWhatsapp() async throws {
        try await call("getConversationsMessagingIntegrationsWhatsapp") {
            try ConversationsApi.getConversationsMessagingIntegrationsWhatsapp(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"), expand: $0.optional("expand"),
                supportedContentId: $0.optional("supportedContent.id"),
                messagingSettingId: $0.optional("messagingSetting.id"))
        }
    }

    func testGetConversationsMessagingIntegrationsWhatsappIntegrationId() async throws {
        try await call("getConversationsMessagingIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.getConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"), expand: $0.optional("expand"))
        }
    }

    func testGetConversationsMessagingOauthAppleCallback() async throws {
        try await call("getConversationsMessagingOauthAppleCallback") {
            try ConversationsApi.getConversationsMessagingOauthAppleCallback(
                code: $0.value("code"), state: $0.value("state"), error: $0.optional("error"))
        }
    }

    func testGetConversationsMessagingSetting() async throws {
        try await call("getConversationsMessagingSetting") {
            try ConversationsApi.getConversationsMessagingSetting(messageSettingId: $0.value("messageSettingId"))
        }
    }

    func testGetConversationsMessagingSettings() async throws {
        try await call("getConversationsMessagingSettings") {
            try ConversationsApi.getConversationsMessagingSettings(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetConversationsMessagingSettingsDefault() async throws {
        try await call("getConversationsMessagingSettingsDefault") { _ in
            ConversationsApi.getConversationsMessagingSettingsDefault()
        }
    }

    func testGetConversationsMessagingSupportedcontent() async throws {
        try await call("getConversationsMessagingSupportedcontent") {
            try ConversationsApi.getConversationsMessagingSupportedcontent(
                pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testGetConversationsMessagingSupportedcontentDefault() async throws {
        try await call("getConversationsMessagingSupportedcontentDefault") { _ in
            ConversationsApi.getConversationsMessagingSupportedcontentDefault()
        }
    }

    func testGetConversationsMessagingSupportedcontentSupportedContentId() async throws {
        try await call("getConversationsMessagingSupportedcontentSupportedContentId") {
            try ConversationsApi.getConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"))
        }
    }

    func testGetConversationsMessagingThreadingtimeline() async throws {
        try await call("getConversationsMessagingThreadingtimeline") { _ in
            ConversationsApi.getConversationsMessagingThreadingtimeline()
        }
    }

    func testGetConversationsScreenshareParticipantCommunicationWrapup() async throws {
        try await call("getConversationsScreenshareParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsScreenshareParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsSettings() async throws {
        try await call("getConversationsSettings") { _ in
            ConversationsApi.getConversationsSettings()
        }
    }

    func testGetConversationsSocialParticipantCommunicationWrapup() async throws {
        try await call("getConversationsSocialParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsSocialParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsVideoDetails() async throws {
        try await call("getConversationsVideoDetails") {
            try ConversationsApi.getConversationsVideoDetails(conferenceId: $0.value("conferenceId"))
        }
    }

    func testGetConversationsVideoParticipantCommunicationWrapup() async throws {
        try await call("getConversationsVideoParticipantCommunicationWrapup") {
            try ConversationsApi.getConversationsVideoParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), provisional: $0.optional("provisional"))
        }
    }

    func testGetConversationsVideosMeeting() async throws {
        try await call("getConversationsVideosMeeting") {
            try ConversationsApi.getConversationsVideosMeeting(meetingId: $0.value("meetingId"))
        }
    }

    func testPatchConversationCustomattributes() async throws {
        try await call("patchConversationCustomattributes") {
            try ConversationsApi.patchConversationCustomattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationCustomattributesBulk() async throws {
        try await call("patchConversationCustomattributesBulk") {
            try ConversationsApi.patchConversationCustomattributesBulk(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationParticipant() async throws {
        try await call("patchConversationParticipant") {
            try ConversationsApi.patchConversationParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationParticipantAttributes() async throws {
        try await call("patchConversationParticipantAttributes") {
            try ConversationsApi.patchConversationParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationRecordingstate() async throws {
        try await call("patchConversationRecordingstate") {
            try ConversationsApi.patchConversationRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationSecureattributes() async throws {
        try await call("patchConversationSecureattributes") {
            try ConversationsApi.patchConversationSecureattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationSuggestion() async throws {
        try await call("patchConversationSuggestion") {
            try ConversationsApi.patchConversationSuggestion(
                conversationId: $0.value("conversationId"), suggestionId: $0.value("suggestionId"), body: $0.body())
        }
    }

    func testPatchConversationSummaryEngagements() async throws {
        try await call("patchConversationSummaryEngagements") {
            try ConversationsApi.patchConversationSummaryEngagements(
                conversationId: $0.value("conversationId"), summaryId: $0.value("summaryId"), body: $0.body())
        }
    }

    func testPatchConversationSummaryFeedback() async throws {
        try await call("patchConversationSummaryFeedback") {
            try ConversationsApi.patchConversationSummaryFeedback(
                conversationId: $0.value("conversationId"), summaryId: $0.value("summaryId"), body: $0.body())
        }
    }

    func testPatchConversationUtilizationlabel() async throws {
        try await call("patchConversationUtilizationlabel") {
            try ConversationsApi.patchConversationUtilizationlabel(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsAftercallworkConversationIdParticipantCommunication() async throws {
        try await call("patchConversationsAftercallworkConversationIdParticipantCommunication") {
            try ConversationsApi.patchConversationsAftercallworkConversationIdParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsCall() async throws {
        try await call("patchConversationsCall") {
            try ConversationsApi.patchConversationsCall(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsCallConference() async throws {
        try await call("patchConversationsCallConference") {
            try ConversationsApi.patchConversationsCallConference(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsCallParticipant() async throws {
        try await call("patchConversationsCallParticipant") {
            try ConversationsApi.patchConversationsCallParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCallParticipantAttributes() async throws {
        try await call("patchConversationsCallParticipantAttributes") {
            try ConversationsApi.patchConversationsCallParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCallParticipantCommunication() async throws {
        try await call("patchConversationsCallParticipantCommunication") {
            try ConversationsApi.patchConversationsCallParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsCallParticipantCommunicationPostflowaction() async throws {
        try await call("patchConversationsCallParticipantCommunicationPostflowaction") {
            try ConversationsApi.patchConversationsCallParticipantCommunicationPostflowaction(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsCallParticipantConsult() async throws {
        try await call("patchConversationsCallParticipantConsult") {
            try ConversationsApi.patchConversationsCallParticipantConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCallParticipantUserUserId() async throws {
        try await call("patchConversationsCallParticipantUserUserId") {
            try ConversationsApi.patchConversationsCallParticipantUserUserId(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPatchConversationsCallback() async throws {
        try await call("patchConversationsCallback") {
            try ConversationsApi.patchConversationsCallback(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsCallbackParticipant() async throws {
        try await call("patchConversationsCallbackParticipant") {
            try ConversationsApi.patchConversationsCallbackParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCallbackParticipantAttributes() async throws {
        try await call("patchConversationsCallbackParticipantAttributes") {
            try ConversationsApi.patchConversationsCallbackParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCallbackParticipantCommunication() async throws {
        try await call("patchConversationsCallbackParticipantCommunication") {
            try ConversationsApi.patchConversationsCallbackParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsCallbacks() async throws {
        try await call("patchConversationsCallbacks") {
            try ConversationsApi.patchConversationsCallbacks(body: $0.body())
        }
    }

    func testPatchConversationsCobrowsesession() async throws {
        try await call("patchConversationsCobrowsesession") {
            try ConversationsApi.patchConversationsCobrowsesession(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsCobrowsesessionParticipant() async throws {
        try await call("patchConversationsCobrowsesessionParticipant") {
            try ConversationsApi.patchConversationsCobrowsesessionParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCobrowsesessionParticipantAttributes() async throws {
        try await call("patchConversationsCobrowsesessionParticipantAttributes") {
            try ConversationsApi.patchConversationsCobrowsesessionParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsCobrowsesessionParticipantCommunication() async throws {
        try await call("patchConversationsCobrowsesessionParticipantCommunication") {
            try ConversationsApi.patchConversationsCobrowsesessionParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsEmail() async throws {
        try await call("patchConversationsEmail") {
            try ConversationsApi.patchConversationsEmail(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsEmailMessagesDraft() async throws {
        try await call("patchConversationsEmailMessagesDraft") {
            try ConversationsApi.patchConversationsEmailMessagesDraft(
                conversationId: $0.value("conversationId"), body: $0.body(), autoFill: $0.optional("autoFill"),
                discard: $0.optional("discard"))
        }
    }

    func testPatchConversationsEmailParticipant() async throws {
        try await call("patchConversationsEmailParticipant") {
            try ConversationsApi.patchConversationsEmailParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsEmailParticipantAttributes() async throws {
        try await call("patchConversationsEmailParticipantAttributes") {
            try ConversationsApi.patchConversationsEmailParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsEmailParticipantCommunication() async throws {
        try await call("patchConversationsEmailParticipantCommunication") {
            try ConversationsApi.patchConversationsEmailParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsEmailParticipantParkingstate() async throws {
        try await call("patchConversationsEmailParticipantParkingstate") {
            try ConversationsApi.patchConversationsEmailParticipantParkingstate(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsMessage() async throws {
        try await call("patchConversationsMessage") {
            try ConversationsApi.patchConversationsMessage(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessageParticipant() async throws {
        try await call("patchConversationsMessageParticipant") {
            try ConversationsApi.patchConversationsMessageParticipant(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsMessageParticipantAttributes() async throws {
        try await call("patchConversationsMessageParticipantAttributes") {
            try ConversationsApi.patchConversationsMessageParticipantAttributes(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsMessageParticipantCommunication() async throws {
        try await call("patchConversationsMessageParticipantCommunication") {
            try ConversationsApi.patchConversationsMessageParticipantCommunication(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessageParticipantParkingstate() async throws {
        try await call("patchConversationsMessageParticipantParkingstate") {
            try ConversationsApi.patchConversationsMessageParticipantParkingstate(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsAppleIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsAppleIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsFacebookIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsFacebookIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsInstagramIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsInstagramIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsOpenIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsOpenIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsTwitterIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsTwitterIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsWhatsappEmbeddedsignupIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingIntegrationsWhatsappIntegrationId() async throws {
        try await call("patchConversationsMessagingIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.patchConversationsMessagingIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingSetting() async throws {
        try await call("patchConversationsMessagingSetting") {
            try ConversationsApi.patchConversationsMessagingSetting(
                messageSettingId: $0.value("messageSettingId"), body: $0.body())
        }
    }

    func testPatchConversationsMessagingSupportedcontentSupportedContentId() async throws {
        try await call("patchConversationsMessagingSupportedcontentSupportedContentId") {
            try ConversationsApi.patchConversationsMessagingSupportedcontentSupportedContentId(
                supportedContentId: $0.value("supportedContentId"), body: $0.body())
        }
    }

    func testPatchConversationsSettings() async throws {
        try await call("patchConversationsSettings") {
            try ConversationsApi.patchConversationsSettings(body: $0.body())
        }
    }

    func testPostAnalyticsConversationDetailsProperties() async throws {
        try await call("postAnalyticsConversationDetailsProperties") {
            try ConversationsApi.postAnalyticsConversationDetailsProperties(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostAnalyticsConversationsActivityQuery() async throws {
        try await call("postAnalyticsConversationsActivityQuery") {
            try ConversationsApi.postAnalyticsConversationsActivityQuery(
                body: $0.body(), pageSize: $0.optional("pageSize"), pageNumber: $0.optional("pageNumber"))
        }
    }

    func testPostAnalyticsConversationsAggregatesJobs() async throws {
        try await call("postAnalyticsConversationsAggregatesJobs") {
            try ConversationsApi.postAnalyticsConversationsAggregatesJobs(body: $0.body())
        }
    }

    func testPostAnalyticsConversationsAggregatesQuery() async throws {
        try await call("postAnalyticsConversationsAggregatesQuery") {
            try ConversationsApi.postAnalyticsConversationsAggregatesQuery(body: $0.body())
        }
    }

    func testPostAnalyticsConversationsDetailsJobs() async throws {
        try await call("postAnalyticsConversationsDetailsJobs") {
            try ConversationsApi.postAnalyticsConversationsDetailsJobs(body: $0.body())
        }
    }

    func testPostAnalyticsConversationsDetailsQuery() async throws {
        try await call("postAnalyticsConversationsDetailsQuery") {
            try ConversationsApi.postAnalyticsConversationsDetailsQuery(body: $0.body())
        }
    }

    func testPostConversationAssign() async throws {
        try await call("postConversationAssign") {
            try ConversationsApi.postConversationAssign(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationBarge() async throws {
        try await call("postConversationBarge") {
            try ConversationsApi.postConversationBarge(conversationId: $0.value("conversationId"))
        }
    }

    func testPostConversationCobrowse() async throws {
        try await call("postConversationCobrowse") {
            try ConversationsApi.postConversationCobrowse(conversationId: $0.value("conversationId"))
        }
    }

    func testPostConversationCommunicationAgentchecklist() async throws {
        try await call("postConversationCommunicationAgentchecklist") {
            try ConversationsApi.postConversationCommunicationAgentchecklist(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
    }

    func testPostConversationCommunicationAgentchecklistAgentaction() async throws {
        try await call("postConversationCommunicationAgentchecklistAgentaction") {
            try ConversationsApi.postConversationCommunicationAgentchecklistAgentaction(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
    }

    func testPostConversationCommunicationAgentchecklistJobs() async throws {
        try await call("postConversationCommunicationAgentchecklistJobs") {
            try ConversationsApi.postConversationCommunicationAgentchecklistJobs(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                agentChecklistId: $0.value("agentChecklistId"), body: $0.body())
        }
    }

    func testPostConversationCommunicationAgentchecklistsFinalize() async throws {
        try await call("postConversationCommunicationAgentchecklistsFinalize") {
            try ConversationsApi.postConversationCommunicationAgentchecklistsFinalize(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
    }

    func testPostConversationCommunicationInternalmessages() async throws {
        try await call("postConversationCommunicationInternalmessages") {
            try ConversationsApi.postConversationCommunicationInternalmessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
    }

    func testPostConversationDisconnect() async throws {
        try await call("postConversationDisconnect") {
            try ConversationsApi.postConversationDisconnect(conversationId: $0.value("conversationId"))
        }
    }

    func testPostConversationParticipantCallbacks() async throws {
        try await call("postConversationParticipantCallbacks") {
            try ConversationsApi.postConversationParticipantCallbacks(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantDigits() async throws {
        try await call("postConversationParticipantDigits") {
            try ConversationsApi.postConversationParticipantDigits(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantInternalmessagesUsersCommunications() async throws {
        try await call("postConversationParticipantInternalmessagesUsersCommunications") {
            try ConversationsApi.postConversationParticipantInternalmessagesUsersCommunications(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantReplace() async throws {
        try await call("postConversationParticipantReplace") {
            try ConversationsApi.postConversationParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantReplaceAgent() async throws {
        try await call("postConversationParticipantReplaceAgent") {
            try ConversationsApi.postConversationParticipantReplaceAgent(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantReplaceContactExternal() async throws {
        try await call("postConversationParticipantReplaceContactExternal") {
            try ConversationsApi.postConversationParticipantReplaceContactExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantReplaceExternal() async throws {
        try await call("postConversationParticipantReplaceExternal") {
            try ConversationsApi.postConversationParticipantReplaceExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantReplaceQueue() async throws {
        try await call("postConversationParticipantReplaceQueue") {
            try ConversationsApi.postConversationParticipantReplaceQueue(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantSecureivrsessions() async throws {
        try await call("postConversationParticipantSecureivrsessions") {
            try ConversationsApi.postConversationParticipantSecureivrsessions(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationParticipantTransfer() async throws {
        try await call("postConversationParticipantTransfer") {
            try ConversationsApi.postConversationParticipantTransfer(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationSuggestionEngagement() async throws {
        try await call("postConversationSuggestionEngagement") {
            try ConversationsApi.postConversationSuggestionEngagement(
                conversationId: $0.value("conversationId"), suggestionId: $0.value("suggestionId"), body: $0.body())
        }
    }

    func testPostConversationSuggestionsFeedback() async throws {
        try await call("postConversationSuggestionsFeedback") {
            try ConversationsApi.postConversationSuggestionsFeedback(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationSummaryFeedback() async throws {
        try await call("postConversationSummaryFeedback") {
            try ConversationsApi.postConversationSummaryFeedback(
                conversationId: $0.value("conversationId"), summaryId: $0.value("summaryId"), body: $0.body())
        }
    }

    func testPostConversationsCall() async throws {
        try await call("postConversationsCall") {
            try ConversationsApi.postConversationsCall(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantBarge() async throws {
        try await call("postConversationsCallParticipantBarge") {
            try ConversationsApi.postConversationsCallParticipantBarge(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPostConversationsCallParticipantCoach() async throws {
        try await call("postConversationsCallParticipantCoach") {
            try ConversationsApi.postConversationsCallParticipantCoach(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPostConversationsCallParticipantCommunicationSummaries() async throws {
        try await call("postConversationsCallParticipantCommunicationSummaries") {
            try ConversationsApi.postConversationsCallParticipantCommunicationSummaries(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantCommunicationWrapup() async throws {
        try await call("postConversationsCallParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsCallParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantConsult() async throws {
        try await call("postConversationsCallParticipantConsult") {
            try ConversationsApi.postConversationsCallParticipantConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantConsultAgent() async throws {
        try await call("postConversationsCallParticipantConsultAgent") {
            try ConversationsApi.postConversationsCallParticipantConsultAgent(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantConsultContactExternal() async throws {
        try await call("postConversationsCallParticipantConsultContactExternal") {
            try ConversationsApi.postConversationsCallParticipantConsultContactExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantConsultExternal() async throws {
        try await call("postConversationsCallParticipantConsultExternal") {
            try ConversationsApi.postConversationsCallParticipantConsultExternal(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantConsultQueue() async throws {
        try await call("postConversationsCallParticipantConsultQueue") {
            try ConversationsApi.postConversationsCallParticipantConsultQueue(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantMonitor() async throws {
        try await call("postConversationsCallParticipantMonitor") {
            try ConversationsApi.postConversationsCallParticipantMonitor(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPostConversationsCallParticipantReplace() async throws {
        try await call("postConversationsCallParticipantReplace") {
            try ConversationsApi.postConversationsCallParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantSnippetRecord() async throws {
        try await call("postConversationsCallParticipantSnippetRecord") {
            try ConversationsApi.postConversationsCallParticipantSnippetRecord(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantVoiceConsult() async throws {
        try await call("postConversationsCallParticipantVoiceConsult") {
            try ConversationsApi.postConversationsCallParticipantVoiceConsult(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipants() async throws {
        try await call("postConversationsCallParticipants") {
            try ConversationsApi.postConversationsCallParticipants(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsCallParticipantsUserUserId() async throws {
        try await call("postConversationsCallParticipantsUserUserId") {
            try ConversationsApi.postConversationsCallParticipantsUserUserId(
                conversationId: $0.value("conversationId"), userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostConversationsCallbackParticipantCommunicationWrapup() async throws {
        try await call("postConversationsCallbackParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsCallbackParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsCallbackParticipantReplace() async throws {
        try await call("postConversationsCallbackParticipantReplace") {
            try ConversationsApi.postConversationsCallbackParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCallbacks() async throws {
        try await call("postConversationsCallbacks") {
            try ConversationsApi.postConversationsCallbacks(body: $0.body())
        }
    }

    func testPostConversationsCallbacksBulkDisconnect() async throws {
        try await call("postConversationsCallbacksBulkDisconnect") {
            try ConversationsApi.postConversationsCallbacksBulkDisconnect(body: $0.body())
        }
    }

    func testPostConversationsCallbacksBulkUpdate() async throws {
        try await call("postConversationsCallbacksBulkUpdate") {
            try ConversationsApi.postConversationsCallbacksBulkUpdate(body: $0.body())
        }
    }

    func testPostConversationsCalls() async throws {
        try await call("postConversationsCalls") {
            try ConversationsApi.postConversationsCalls(body: $0.body())
        }
    }

    func testPostConversationsCallsUserUserId() async throws {
        try await call("postConversationsCallsUserUserId") {
            try ConversationsApi.postConversationsCallsUserUserId(userId: $0.value("userId"), body: $0.body())
        }
    }

    func testPostConversationsCobrowsesessionParticipantCommunicationWrapup() async throws {
        try await call("postConversationsCobrowsesessionParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsCobrowsesessionParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsCobrowsesessionParticipantReplace() async throws {
        try await call("postConversationsCobrowsesessionParticipantReplace") {
            try ConversationsApi.postConversationsCobrowsesessionParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsCustomattributesSchemas() async throws {
        try await call("postConversationsCustomattributesSchemas") {
            try ConversationsApi.postConversationsCustomattributesSchemas(body: $0.body())
        }
    }

    func testPostConversationsCustomattributesSearch() async throws {
        try await call("postConversationsCustomattributesSearch") {
            try ConversationsApi.postConversationsCustomattributesSearch(body: $0.body())
        }
    }

    func testPostConversationsEmailInboundmessages() async throws {
        try await call("postConversationsEmailInboundmessages") {
            try ConversationsApi.postConversationsEmailInboundmessages(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsEmailMessages() async throws {
        try await call("postConversationsEmailMessages") {
            try ConversationsApi.postConversationsEmailMessages(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsEmailMessagesDraftAttachmentsCopy() async throws {
        try await call("postConversationsEmailMessagesDraftAttachmentsCopy") {
            try ConversationsApi.postConversationsEmailMessagesDraftAttachmentsCopy(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsEmailMessagesDraftAttachmentsUploads() async throws {
        try await call("postConversationsEmailMessagesDraftAttachmentsUploads") {
            try ConversationsApi.postConversationsEmailMessagesDraftAttachmentsUploads(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsEmailParticipantCommunicationWrapup() async throws {
        try await call("postConversationsEmailParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsEmailParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsEmailParticipantReplace() async throws {
        try await call("postConversationsEmailParticipantReplace") {
            try ConversationsApi.postConversationsEmailParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsEmailReconnect() async throws {
        try await call("postConversationsEmailReconnect") {
            try ConversationsApi.postConversationsEmailReconnect(conversationId: $0.value("conversationId"))
        }
    }

    func testPostConversationsEmails() async throws {
        try await call("postConversationsEmails") {
            try ConversationsApi.postConversationsEmails(body: $0.body())
        }
    }

    func testPostConversationsEmailsAgentless() async throws {
        try await call("postConversationsEmailsAgentless") {
            try ConversationsApi.postConversationsEmailsAgentless(body: $0.body())
        }
    }

    func testPostConversationsFaxes() async throws {
        try await call("postConversationsFaxes") {
            try ConversationsApi.postConversationsFaxes(body: $0.body())
        }
    }

    func testPostConversationsKeyconfigurations() async throws {
        try await call("postConversationsKeyconfigurations") {
            try ConversationsApi.postConversationsKeyconfigurations(body: $0.body())
        }
    }

    func testPostConversationsKeyconfigurationsValidate() async throws {
        try await call("postConversationsKeyconfigurationsValidate") {
            try ConversationsApi.postConversationsKeyconfigurationsValidate(body: $0.body())
        }
    }

    func testPostConversationsMessageCommunicationMessages() async throws {
        try await call("postConversationsMessageCommunicationMessages") {
            try ConversationsApi.postConversationsMessageCommunicationMessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
    }

    func testPostConversationsMessageCommunicationMessagesMedia() async throws {
        try await call("postConversationsMessageCommunicationMessagesMedia") {
            try ConversationsApi.postConversationsMessageCommunicationMessagesMedia(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
    }

    func testPostConversationsMessageCommunicationMessagesMediaUploads() async throws {
        try await call("postConversationsMessageCommunicationMessagesMediaUploads") {
            try ConversationsApi.postConversationsMessageCommunicationMessagesMediaUploads(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
    }

    func testPostConversationsMessageCommunicationSocialmediaMessages() async throws {
        try await call("postConversationsMessageCommunicationSocialmediaMessages") {
            try ConversationsApi.postConversationsMessageCommunicationSocialmediaMessages(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
    }

    func testPostConversationsMessageCommunicationTyping() async throws {
        try await call("postConversationsMessageCommunicationTyping") {
            try ConversationsApi.postConversationsMessageCommunicationTyping(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"),
                body: $0.body())
        }
    }

    func testPostConversationsMessageInboundOpenEvent() async throws {
        try await call("postConversationsMessageInboundOpenEvent") {
            try ConversationsApi.postConversationsMessageInboundOpenEvent(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPostConversationsMessageInboundOpenMessage() async throws {
        try await call("postConversationsMessageInboundOpenMessage") {
            try ConversationsApi.postConversationsMessageInboundOpenMessage(
                integrationId: $0.value("integrationId"), body: $0.body(),
                prefetchConversationId: $0.optional("prefetchConversationId"))
        }
    }

    func testPostConversationsMessageInboundOpenReceipt() async throws {
        try await call("postConversationsMessageInboundOpenReceipt") {
            try ConversationsApi.postConversationsMessageInboundOpenReceipt(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPostConversationsMessageInboundOpenStructuredResponse() async throws {
        try await call("postConversationsMessageInboundOpenStructuredResponse") {
            try ConversationsApi.postConversationsMessageInboundOpenStructuredResponse(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPostConversationsMessageMessagesBulk() async throws {
        try await call("postConversationsMessageMessagesBulk") {
            try ConversationsApi.postConversationsMessageMessagesBulk(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPostConversationsMessageParticipantCommunicationSummaries() async throws {
        try await call("postConversationsMessageParticipantCommunicationSummaries") {
            try ConversationsApi.postConversationsMessageParticipantCommunicationSummaries(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsMessageParticipantCommunicationWrapup() async throws {
        try await call("postConversationsMessageParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsMessageParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsMessageParticipantMonitor() async throws {
        try await call("postConversationsMessageParticipantMonitor") {
            try ConversationsApi.postConversationsMessageParticipantMonitor(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPostConversationsMessageParticipantReplace() async throws {
        try await call("postConversationsMessageParticipantReplace") {
            try ConversationsApi.postConversationsMessageParticipantReplace(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"), body: $0.body())
        }
    }

    func testPostConversationsMessageParticipantTakeover() async throws {
        try await call("postConversationsMessageParticipantTakeover") {
            try ConversationsApi.postConversationsMessageParticipantTakeover(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPostConversationsMessages() async throws {
        try await call("postConversationsMessages") {
            try ConversationsApi.postConversationsMessages(body: $0.body())
        }
    }

    func testPostConversationsMessagesAgentless() async throws {
        try await call("postConversationsMessagesAgentless") {
            try ConversationsApi.postConversationsMessagesAgentless(body: $0.body())
        }
    }

    func testPostConversationsMessagesInboundOpen() async throws {
        try await call("postConversationsMessagesInboundOpen") {
            try ConversationsApi.postConversationsMessagesInboundOpen(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsApple() async throws {
        try await call("postConversationsMessagingIntegrationsApple") {
            try ConversationsApi.postConversationsMessagingIntegrationsApple(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsFacebook() async throws {
        try await call("postConversationsMessagingIntegrationsFacebook") {
            try ConversationsApi.postConversationsMessagingIntegrationsFacebook(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsInstagram() async throws {
        try await call("postConversationsMessagingIntegrationsInstagram") {
            try ConversationsApi.postConversationsMessagingIntegrationsInstagram(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsOpen() async throws {
        try await call("postConversationsMessagingIntegrationsOpen") {
            try ConversationsApi.postConversationsMessagingIntegrationsOpen(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile() async throws {
        try await call("postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile") {
            try ConversationsApi.postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofile(
                body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens() async throws {
        try await call("postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens") {
            try ConversationsApi.postConversationsMessagingIntegrationsOpenExtensionsGooglebusinessprofileTokens(
                body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsTwitter() async throws {
        try await call("postConversationsMessagingIntegrationsTwitter") {
            try ConversationsApi.postConversationsMessagingIntegrationsTwitter(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsWhatsapp() async throws {
        try await call("postConversationsMessagingIntegrationsWhatsapp") {
            try ConversationsApi.postConversationsMessagingIntegrationsWhatsapp(body: $0.body())
        }
    }

    func testPostConversationsMessagingIntegrationsWhatsappEmbeddedsignup() async throws {
        try await call("postConversationsMessagingIntegrationsWhatsappEmbeddedsignup") {
            try ConversationsApi.postConversationsMessagingIntegrationsWhatsappEmbeddedsignup(body: $0.body())
        }
    }

    func testPostConversationsMessagingSettings() async throws {
        try await call("postConversationsMessagingSettings") {
            try ConversationsApi.postConversationsMessagingSettings(body: $0.body())
        }
    }

    func testPostConversationsMessagingSupportedcontent() async throws {
        try await call("postConversationsMessagingSupportedcontent") {
            try ConversationsApi.postConversationsMessagingSupportedcontent(body: $0.body())
        }
    }

    func testPostConversationsParticipantsAttributesSearch() async throws {
        try await call("postConversationsParticipantsAttributesSearch") {
            try ConversationsApi.postConversationsParticipantsAttributesSearch(body: $0.body())
        }
    }

    func testPostConversationsScreenshareParticipantCommunicationWrapup() async throws {
        try await call("postConversationsScreenshareParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsScreenshareParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsSocialParticipantCommunicationWrapup() async throws {
        try await call("postConversationsSocialParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsSocialParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsVideoAgentconferenceCommunication() async throws {
        try await call("postConversationsVideoAgentconferenceCommunication") {
            try ConversationsApi.postConversationsVideoAgentconferenceCommunication(
                conversationId: $0.value("conversationId"), communicationId: $0.value("communicationId"))
        }
    }

    func testPostConversationsVideoParticipantCommunicationWrapup() async throws {
        try await call("postConversationsVideoParticipantCommunicationWrapup") {
            try ConversationsApi.postConversationsVideoParticipantCommunicationWrapup(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPostConversationsVideosMeetings() async throws {
        try await call("postConversationsVideosMeetings") {
            try ConversationsApi.postConversationsVideosMeetings(body: $0.body())
        }
    }

    func testPutConversationAccessattributes() async throws {
        try await call("putConversationAccessattributes") {
            try ConversationsApi.putConversationAccessattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationCustomattributes() async throws {
        try await call("putConversationCustomattributes") {
            try ConversationsApi.putConversationCustomattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationCustomattributesBulk() async throws {
        try await call("putConversationCustomattributesBulk") {
            try ConversationsApi.putConversationCustomattributesBulk(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationParticipantFlaggedreason() async throws {
        try await call("putConversationParticipantFlaggedreason") {
            try ConversationsApi.putConversationParticipantFlaggedreason(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"))
        }
    }

    func testPutConversationSecureattributes() async throws {
        try await call("putConversationSecureattributes") {
            try ConversationsApi.putConversationSecureattributes(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationTags() async throws {
        try await call("putConversationTags") {
            try ConversationsApi.putConversationTags(conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsCallParticipantCommunicationUuidata() async throws {
        try await call("putConversationsCallParticipantCommunicationUuidata") {
            try ConversationsApi.putConversationsCallParticipantCommunicationUuidata(
                conversationId: $0.value("conversationId"), participantId: $0.value("participantId"),
                communicationId: $0.value("communicationId"), body: $0.body())
        }
    }

    func testPutConversationsCallRecordingstate() async throws {
        try await call("putConversationsCallRecordingstate") {
            try ConversationsApi.putConversationsCallRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsCallbackRecordingstate() async throws {
        try await call("putConversationsCallbackRecordingstate") {
            try ConversationsApi.putConversationsCallbackRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsCobrowsesessionRecordingstate() async throws {
        try await call("putConversationsCobrowsesessionRecordingstate") {
            try ConversationsApi.putConversationsCobrowsesessionRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsCustomattributesSchema() async throws {
        try await call("putConversationsCustomattributesSchema") {
            try ConversationsApi.putConversationsCustomattributesSchema(schemaId: $0.value("schemaId"), body: $0.body())
        }
    }

    func testPutConversationsEmailMessagesDraft() async throws {
        try await call("putConversationsEmailMessagesDraft") {
            try ConversationsApi.putConversationsEmailMessagesDraft(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsEmailRecordingstate() async throws {
        try await call("putConversationsEmailRecordingstate") {
            try ConversationsApi.putConversationsEmailRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsKeyconfiguration() async throws {
        try await call("putConversationsKeyconfiguration") {
            try ConversationsApi.putConversationsKeyconfiguration(
                keyconfigurationsId: $0.value("keyconfigurationsId"), body: $0.body())
        }
    }

    func testPutConversationsMessageRecordingstate() async throws {
        try await call("putConversationsMessageRecordingstate") {
            try ConversationsApi.putConversationsMessageRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId() async throws {
        try await call("putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsAppleIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId() async throws {
        try await call("putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsFacebookIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId() async throws {
        try await call("putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsInstagramIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId() async throws {
        try await call("putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsOpenIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId() async throws {
        try await call("putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsTwitterIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId() async throws {
        try await call("putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId") {
            try ConversationsApi.putConversationsMessagingIdentityresolutionIntegrationsWhatsappIntegrationId(
                integrationId: $0.value("integrationId"), body: $0.body())
        }
    }

    func testPutConversationsMessagingSettingsDefault() async throws {
        try await call("putConversationsMessagingSettingsDefault") {
            try ConversationsApi.putConversationsMessagingSettingsDefault(body: $0.body())
        }
    }

    func testPutConversationsMessagingSupportedcontentDefault() async throws {
        try await call("putConversationsMessagingSupportedcontentDefault") {
            try ConversationsApi.putConversationsMessagingSupportedcontentDefault(body: $0.body())
        }
    }

    func testPutConversationsMessagingThreadingtimeline() async throws {
        try await call("putConversationsMessagingThreadingtimeline") {
            try ConversationsApi.putConversationsMessagingThreadingtimeline(body: $0.body())
        }
    }

    func testPutConversationsScreenshareRecordingstate() async throws {
        try await call("putConversationsScreenshareRecordingstate") {
            try ConversationsApi.putConversationsScreenshareRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsSocialRecordingstate() async throws {
        try await call("putConversationsSocialRecordingstate") {
            try ConversationsApi.putConversationsSocialRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }

    func testPutConversationsVideoRecordingstate() async throws {
        try await call("putConversationsVideoRecordingstate") {
            try ConversationsApi.putConversationsVideoRecordingstate(
                conversationId: $0.value("conversationId"), body: $0.body())
        }
    }
}
