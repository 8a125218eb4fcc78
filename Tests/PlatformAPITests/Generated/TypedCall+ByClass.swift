// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

extension TypedCall {
    /// The calls of the functions of each class.
    static var byClass: [String: [TypedCall]] {
        var calls: [String: [TypedCall]] = [:]
        calls["AIStudioApi"] = EveryFunctionTests.aiStudioApiCalls
        calls["AgentAssistantsApi"] = EveryFunctionTests.agentAssistantsApiCalls
        calls["AgentCopilotApi"] = EveryFunctionTests.agentCopilotApiCalls
        calls["AgentUIApi"] = EveryFunctionTests.agentUIApiCalls
        calls["AlertingApi"] = EveryFunctionTests.alertingApiCalls
        calls["AnalyticsApi"] = EveryFunctionTests.analyticsApiCalls
        calls["ArchitectApi"] = EveryFunctionTests.architectApiCalls
        calls["AssistantCopilotVariationsApi"] = EveryFunctionTests.assistantCopilotVariationsApiCalls
        calls["AuditApi"] = EveryFunctionTests.auditApiCalls
        calls["AuthorizationApi"] = EveryFunctionTests.authorizationApiCalls
        calls["BackgroundAssistantApi"] = EveryFunctionTests.backgroundAssistantApiCalls
        calls["BillingApi"] = EveryFunctionTests.billingApiCalls
        calls["BusinessRulesApi"] = EveryFunctionTests.businessRulesApiCalls
        calls["CarrierServicesApi"] = EveryFunctionTests.carrierServicesApiCalls
        calls["CaseManagementApi"] = EveryFunctionTests.caseManagementApiCalls
        calls["ChatApi"] = EveryFunctionTests.chatApiCalls
        calls["CoachingApi"] = EveryFunctionTests.coachingApiCalls
        calls["ContentManagementApi"] = EveryFunctionTests.contentManagementApiCalls
        calls["ConversationsApi"] = EveryFunctionTests.conversationsApiCalls
        calls["DataExtensionsApi"] = EveryFunctionTests.dataExtensionsApiCalls
        calls["DataPrivacyApi"] = EveryFunctionTests.dataPrivacyApiCalls
        calls["DependenciesApi"] = EveryFunctionTests.dependenciesApiCalls
        calls["DownloadsApi"] = EveryFunctionTests.downloadsApiCalls
        calls["EmailsApi"] = EveryFunctionTests.emailsApiCalls
        calls["EmployeeEngagementApi"] = EveryFunctionTests.employeeEngagementApiCalls
        calls["EventsApi"] = EveryFunctionTests.eventsApiCalls
        calls["ExternalContactsApi"] = EveryFunctionTests.externalContactsApiCalls
        calls["FaxApi"] = EveryFunctionTests.faxApiCalls
        calls["FlowsApi"] = EveryFunctionTests.flowsApiCalls
        calls["GamificationApi"] = EveryFunctionTests.gamificationApiCalls
        calls["GeneralDataProtectionRegulationApi"] = EveryFunctionTests.generalDataProtectionRegulationApiCalls
        calls["GeolocationApi"] = EveryFunctionTests.geolocationApiCalls
        calls["GreetingsApi"] = EveryFunctionTests.greetingsApiCalls
        calls["GroupsApi"] = EveryFunctionTests.groupsApiCalls
        calls["IdentityProviderApi"] = EveryFunctionTests.identityProviderApiCalls
        calls["InfrastructureAsCodeApi"] = EveryFunctionTests.infrastructureAsCodeApiCalls
        calls["IntegrationsApi"] = EveryFunctionTests.integrationsApiCalls
        calls["IntentsApi"] = EveryFunctionTests.intentsApiCalls
        calls["JourneyApi"] = EveryFunctionTests.journeyApiCalls
        calls["KnowledgeApi"] = EveryFunctionTests.knowledgeApiCalls
        calls["LanguageUnderstandingApi"] = EveryFunctionTests.languageUnderstandingApiCalls
        calls["LanguagesApi"] = EveryFunctionTests.languagesApiCalls
        calls["LearningApi"] = EveryFunctionTests.learningApiCalls
        calls["LicenseApi"] = EveryFunctionTests.licenseApiCalls
        calls["LocationsApi"] = EveryFunctionTests.locationsApiCalls
        calls["LogCaptureApi"] = EveryFunctionTests.logCaptureApiCalls
        calls["MessagingApi"] = EveryFunctionTests.messagingApiCalls
        calls["MobileDevicesApi"] = EveryFunctionTests.mobileDevicesApiCalls
        calls["NotificationsApi"] = EveryFunctionTests.notificationsApiCalls
        calls["OAuthApi"] = EveryFunctionTests.oAuthApiCalls
        calls["ObjectsApi"] = EveryFunctionTests.objectsApiCalls
        calls["OperationalEventsApi"] = EveryFunctionTests.operationalEventsApiCalls
        calls["OrganizationApi"] = EveryFunctionTests.organizationApiCalls
        calls["OrganizationAuthorizationApi"] = EveryFunctionTests.organizationAuthorizationApiCalls
        calls["OutboundApi"] = EveryFunctionTests.outboundApiCalls
        calls["PresenceApi"] = EveryFunctionTests.presenceApiCalls
        calls["ProcessAutomationApi"] = EveryFunctionTests.processAutomationApiCalls
        calls["QualityApi"] = EveryFunctionTests.qualityApiCalls
        calls["RecordingApi"] = EveryFunctionTests.recordingApiCalls
        calls["ResponseManagementApi"] = EveryFunctionTests.responseManagementApiCalls
        calls["RoutingApi"] = EveryFunctionTests.routingApiCalls
        calls["SCIMApi"] = EveryFunctionTests.scimApiCalls
        calls["ScreenMonitoringApi"] = EveryFunctionTests.screenMonitoringApiCalls
        calls["ScriptsApi"] = EveryFunctionTests.scriptsApiCalls
        calls["SearchApi"] = EveryFunctionTests.searchApiCalls
        calls["SettingsApi"] = EveryFunctionTests.settingsApiCalls
        calls["SocialMediaApi"] = EveryFunctionTests.socialMediaApiCalls
        calls["SpeechTextAnalyticsApi"] = EveryFunctionTests.speechTextAnalyticsApiCalls
        calls["StationsApi"] = EveryFunctionTests.stationsApiCalls
        calls["SuggestApi"] = EveryFunctionTests.suggestApiCalls
        calls["TaskManagementApi"] = EveryFunctionTests.taskManagementApiCalls
        calls["TeamsApi"] = EveryFunctionTests.teamsApiCalls
        calls["TelephonyApi"] = EveryFunctionTests.telephonyApiCalls
        calls["TelephonyProvidersEdgeApi"] = EveryFunctionTests.telephonyProvidersEdgeApiCalls
        calls["TextbotsApi"] = EveryFunctionTests.textbotsApiCalls
        calls["TokensApi"] = EveryFunctionTests.tokensApiCalls
        calls["UploadsApi"] = EveryFunctionTests.uploadsApiCalls
        calls["UsageApi"] = EveryFunctionTests.usageApiCalls
        calls["UserRecordingsApi"] = EveryFunctionTests.userRecordingsApiCalls
        calls["UsersApi"] = EveryFunctionTests.usersApiCalls
        calls["UsersRulesApi"] = EveryFunctionTests.usersRulesApiCalls
        calls["UtilitiesApi"] = EveryFunctionTests.utilitiesApiCalls
        calls["VirtualAgentsApi"] = EveryFunctionTests.virtualAgentsApiCalls
        calls["VoicemailApi"] = EveryFunctionTests.voicemailApiCalls
        calls["WebDeploymentsApi"] = EveryFunctionTests.webDeploymentsApiCalls
        calls["WebMessagingApi"] = EveryFunctionTests.webMessagingApiCalls
        calls["WorkforceManagementApi"] = EveryFunctionTests.workforceManagementApiCalls
        return calls
    }
}
