// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ViewFilter`.
public typealias ViewFilter = Model<ViewFilterFields>

/// The properties of ``ViewFilter``.
public struct ViewFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[ViewFilterMediaTypes]> { Field("mediaTypes") }
    /// `queueIds`.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `assignedSkillIds`.
    @_alwaysEmitIntoClient public var assignedSkillIds: Field<[String]> { Field("assignedSkillIds") }
    /// `skillGroups`.
    @_alwaysEmitIntoClient public var skillGroups: Field<[String]> { Field("skillGroups") }
    /// `languageIds`.
    @_alwaysEmitIntoClient public var languageIds: Field<[String]> { Field("languageIds") }
    /// `assignedLanguageIds`.
    @_alwaysEmitIntoClient public var assignedLanguageIds: Field<[String]> { Field("assignedLanguageIds") }
    /// `languageGroups`.
    @_alwaysEmitIntoClient public var languageGroups: Field<[String]> { Field("languageGroups") }
    /// `directions`.
    @_alwaysEmitIntoClient public var directions: Field<[ViewFilterDirections]> { Field("directions") }
    /// `originatingDirections`.
    @_alwaysEmitIntoClient public var originatingDirections: Field<[ViewFilterOriginatingDirections]> { Field("originatingDirections") }
    /// `wrapUpCodes`.
    @_alwaysEmitIntoClient public var wrapUpCodes: Field<[String]> { Field("wrapUpCodes") }
    /// `dnisList`.
    @_alwaysEmitIntoClient public var dnisList: Field<[String]> { Field("dnisList") }
    /// `sessionDnisList`.
    @_alwaysEmitIntoClient public var sessionDnisList: Field<[String]> { Field("sessionDnisList") }
    /// `filterQueuesByUserIds`.
    @_alwaysEmitIntoClient public var filterQueuesByUserIds: Field<[String]> { Field("filterQueuesByUserIds") }
    /// `filterUsersByQueueIds`.
    @_alwaysEmitIntoClient public var filterUsersByQueueIds: Field<[String]> { Field("filterUsersByQueueIds") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
    /// `managementUnitIds`.
    @_alwaysEmitIntoClient public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `addressTos`.
    @_alwaysEmitIntoClient public var addressTos: Field<[String]> { Field("addressTos") }
    /// `addressFroms`.
    @_alwaysEmitIntoClient public var addressFroms: Field<[String]> { Field("addressFroms") }
    /// `outboundCampaignIds`.
    @_alwaysEmitIntoClient public var outboundCampaignIds: Field<[String]> { Field("outboundCampaignIds") }
    /// `outboundContactListIds`.
    @_alwaysEmitIntoClient public var outboundContactListIds: Field<[String]> { Field("outboundContactListIds") }
    /// `contactIds`.
    @_alwaysEmitIntoClient public var contactIds: Field<[String]> { Field("contactIds") }
    /// `externalContactIds`.
    @_alwaysEmitIntoClient public var externalContactIds: Field<[String]> { Field("externalContactIds") }
    /// `externalOrgIds`.
    @_alwaysEmitIntoClient public var externalOrgIds: Field<[String]> { Field("externalOrgIds") }
    /// `aniList`.
    @_alwaysEmitIntoClient public var aniList: Field<[String]> { Field("aniList") }
    /// `durationsMilliseconds`.
    @_alwaysEmitIntoClient public var durationsMilliseconds: Field<[NumericRange]> { Field("durationsMilliseconds") }
    /// `acdDurationsMilliseconds`.
    @_alwaysEmitIntoClient public var acdDurationsMilliseconds: Field<[NumericRange]> { Field("acdDurationsMilliseconds") }
    /// `talkDurationsMilliseconds`.
    @_alwaysEmitIntoClient public var talkDurationsMilliseconds: Field<[NumericRange]> { Field("talkDurationsMilliseconds") }
    /// `acwDurationsMilliseconds`.
    @_alwaysEmitIntoClient public var acwDurationsMilliseconds: Field<[NumericRange]> { Field("acwDurationsMilliseconds") }
    /// `handleDurationsMilliseconds`.
    @_alwaysEmitIntoClient public var handleDurationsMilliseconds: Field<[NumericRange]> { Field("handleDurationsMilliseconds") }
    /// `holdDurationsMilliseconds`.
    @_alwaysEmitIntoClient public var holdDurationsMilliseconds: Field<[NumericRange]> { Field("holdDurationsMilliseconds") }
    /// `abandonDurationsMilliseconds`.
    @_alwaysEmitIntoClient public var abandonDurationsMilliseconds: Field<[NumericRange]> { Field("abandonDurationsMilliseconds") }
    /// `evaluationScore`.
    @_alwaysEmitIntoClient public var evaluationScore: Field<NumericRange> { Field("evaluationScore") }
    /// `evaluationCriticalScore`.
    @_alwaysEmitIntoClient public var evaluationCriticalScore: Field<NumericRange> { Field("evaluationCriticalScore") }
    /// `evaluationFormIds`.
    @_alwaysEmitIntoClient public var evaluationFormIds: Field<[String]> { Field("evaluationFormIds") }
    /// `evaluatedAgentIds`.
    @_alwaysEmitIntoClient public var evaluatedAgentIds: Field<[String]> { Field("evaluatedAgentIds") }
    /// `evaluatorIds`.
    @_alwaysEmitIntoClient public var evaluatorIds: Field<[String]> { Field("evaluatorIds") }
    /// `transferred`.
    @_alwaysEmitIntoClient public var transferred: Field<Bool> { Field("transferred") }
    /// `abandoned`.
    @_alwaysEmitIntoClient public var abandoned: Field<Bool> { Field("abandoned") }
    /// `answered`.
    @_alwaysEmitIntoClient public var answered: Field<Bool> { Field("answered") }
    /// `messageTypes`.
    @_alwaysEmitIntoClient public var messageTypes: Field<[ViewFilterMessageTypes]> { Field("messageTypes") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `surveyFormIds`.
    @_alwaysEmitIntoClient public var surveyFormIds: Field<[String]> { Field("surveyFormIds") }
    /// `surveyTotalScore`.
    @_alwaysEmitIntoClient public var surveyTotalScore: Field<NumericRange> { Field("surveyTotalScore") }
    /// `surveyNpsScore`.
    @_alwaysEmitIntoClient public var surveyNpsScore: Field<NumericRange> { Field("surveyNpsScore") }
    /// `mos`.
    @_alwaysEmitIntoClient public var mos: Field<NumericRange> { Field("mos") }
    /// `surveyQuestionGroupScore`.
    @_alwaysEmitIntoClient public var surveyQuestionGroupScore: Field<NumericRange> { Field("surveyQuestionGroupScore") }
    /// `surveyPromoterScore`.
    @_alwaysEmitIntoClient public var surveyPromoterScore: Field<NumericRange> { Field("surveyPromoterScore") }
    /// `surveyFormContextIds`.
    @_alwaysEmitIntoClient public var surveyFormContextIds: Field<[String]> { Field("surveyFormContextIds") }
    /// `conversationIds`.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `sipCallIds`.
    @_alwaysEmitIntoClient public var sipCallIds: Field<[String]> { Field("sipCallIds") }
    /// `isEnded`.
    @_alwaysEmitIntoClient public var isEnded: Field<Bool> { Field("isEnded") }
    /// `isSurveyed`.
    @_alwaysEmitIntoClient public var isSurveyed: Field<Bool> { Field("isSurveyed") }
    /// `surveyScores`.
    @_alwaysEmitIntoClient public var surveyScores: Field<[NumericRange]> { Field("surveyScores") }
    /// `promoterScores`.
    @_alwaysEmitIntoClient public var promoterScores: Field<[NumericRange]> { Field("promoterScores") }
    /// `isCampaign`.
    @_alwaysEmitIntoClient public var isCampaign: Field<Bool> { Field("isCampaign") }
    /// `surveyStatuses`.
    @_alwaysEmitIntoClient public var surveyStatuses: Field<[String]> { Field("surveyStatuses") }
    /// `conversationProperties`.
    @_alwaysEmitIntoClient public var conversationProperties: Field<ConversationProperties> { Field("conversationProperties") }
    /// `isBlindTransferred`.
    @_alwaysEmitIntoClient public var isBlindTransferred: Field<Bool> { Field("isBlindTransferred") }
    /// `isConsulted`.
    @_alwaysEmitIntoClient public var isConsulted: Field<Bool> { Field("isConsulted") }
    /// `isConsultTransferred`.
    @_alwaysEmitIntoClient public var isConsultTransferred: Field<Bool> { Field("isConsultTransferred") }
    /// `remoteParticipants`.
    @_alwaysEmitIntoClient public var remoteParticipants: Field<[String]> { Field("remoteParticipants") }
    /// `flowIds`.
    @_alwaysEmitIntoClient public var flowIds: Field<[String]> { Field("flowIds") }
    /// `flowOutcomeIds`.
    @_alwaysEmitIntoClient public var flowOutcomeIds: Field<[String]> { Field("flowOutcomeIds") }
    /// `flowOutcomeValues`.
    @_alwaysEmitIntoClient public var flowOutcomeValues: Field<[ViewFilterFlowOutcomeValues]> { Field("flowOutcomeValues") }
    /// `flowDestinationTypes`.
    @_alwaysEmitIntoClient public var flowDestinationTypes: Field<[ViewFilterFlowDestinationTypes]> { Field("flowDestinationTypes") }
    /// `flowDisconnectReasons`.
    @_alwaysEmitIntoClient public var flowDisconnectReasons: Field<[ViewFilterFlowDisconnectReasons]> { Field("flowDisconnectReasons") }
    /// `flowTypes`.
    @_alwaysEmitIntoClient public var flowTypes: Field<[ViewFilterFlowTypes]> { Field("flowTypes") }
    /// `flowEntryTypes`.
    @_alwaysEmitIntoClient public var flowEntryTypes: Field<[ViewFilterFlowEntryTypes]> { Field("flowEntryTypes") }
    /// `flowEntryReasons`.
    @_alwaysEmitIntoClient public var flowEntryReasons: Field<[String]> { Field("flowEntryReasons") }
    /// `flowVersions`.
    @_alwaysEmitIntoClient public var flowVersions: Field<[String]> { Field("flowVersions") }
    /// `groupIds`.
    @_alwaysEmitIntoClient public var groupIds: Field<[String]> { Field("groupIds") }
    /// `hasJourneyCustomerId`.
    @_alwaysEmitIntoClient public var hasJourneyCustomerId: Field<Bool> { Field("hasJourneyCustomerId") }
    /// `hasJourneyActionMapId`.
    @_alwaysEmitIntoClient public var hasJourneyActionMapId: Field<Bool> { Field("hasJourneyActionMapId") }
    /// `hasJourneyVisitId`.
    @_alwaysEmitIntoClient public var hasJourneyVisitId: Field<Bool> { Field("hasJourneyVisitId") }
    /// `hasMedia`.
    @_alwaysEmitIntoClient public var hasMedia: Field<Bool> { Field("hasMedia") }
    /// `roleIds`.
    @_alwaysEmitIntoClient public var roleIds: Field<[String]> { Field("roleIds") }
    /// `reportsTos`.
    @_alwaysEmitIntoClient public var reportsTos: Field<[String]> { Field("reportsTos") }
    /// `locationIds`.
    @_alwaysEmitIntoClient public var locationIds: Field<[String]> { Field("locationIds") }
    /// `flowOutTypes`.
    @_alwaysEmitIntoClient public var flowOutTypes: Field<[String]> { Field("flowOutTypes") }
    /// `providerList`.
    @_alwaysEmitIntoClient public var providerList: Field<[String]> { Field("providerList") }
    /// `callbackNumberList`.
    @_alwaysEmitIntoClient public var callbackNumberList: Field<[String]> { Field("callbackNumberList") }
    /// `callbackInterval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var callbackInterval: Field<String> { Field("callbackInterval") }
    /// `usedRoutingTypes`.
    @_alwaysEmitIntoClient public var usedRoutingTypes: Field<[ViewFilterUsedRoutingTypes]> { Field("usedRoutingTypes") }
    /// `requestedRoutingTypes`.
    @_alwaysEmitIntoClient public var requestedRoutingTypes: Field<[ViewFilterRequestedRoutingTypes]> { Field("requestedRoutingTypes") }
    /// `hasAgentAssistId`.
    @_alwaysEmitIntoClient public var hasAgentAssistId: Field<Bool> { Field("hasAgentAssistId") }
    /// `transcripts`.
    @_alwaysEmitIntoClient public var transcripts: Field<[Transcripts]> { Field("transcripts") }
    /// `transcriptLanguages`.
    @_alwaysEmitIntoClient public var transcriptLanguages: Field<[String]> { Field("transcriptLanguages") }
    /// `participantPurposes`.
    @_alwaysEmitIntoClient public var participantPurposes: Field<[ViewFilterParticipantPurposes]> { Field("participantPurposes") }
    /// `showFirstQueue`.
    @_alwaysEmitIntoClient public var showFirstQueue: Field<Bool> { Field("showFirstQueue") }
    /// `teamIds`.
    @_alwaysEmitIntoClient public var teamIds: Field<[String]> { Field("teamIds") }
    /// `filterUsersByTeamIds`.
    @_alwaysEmitIntoClient public var filterUsersByTeamIds: Field<[String]> { Field("filterUsersByTeamIds") }
    /// `journeyActionMapIds`.
    @_alwaysEmitIntoClient public var journeyActionMapIds: Field<[String]> { Field("journeyActionMapIds") }
    /// `journeyOutcomeIds`.
    @_alwaysEmitIntoClient public var journeyOutcomeIds: Field<[String]> { Field("journeyOutcomeIds") }
    /// `journeySegmentIds`.
    @_alwaysEmitIntoClient public var journeySegmentIds: Field<[String]> { Field("journeySegmentIds") }
    /// `journeyActionMapTypes`.
    @_alwaysEmitIntoClient public var journeyActionMapTypes: Field<[ViewFilterJourneyActionMapTypes]> { Field("journeyActionMapTypes") }
    /// `developmentRoleList`.
    @_alwaysEmitIntoClient public var developmentRoleList: Field<[ViewFilterDevelopmentRoleList]> { Field("developmentRoleList") }
    /// `developmentTypeList`.
    @_alwaysEmitIntoClient public var developmentTypeList: Field<[ViewFilterDevelopmentTypeList]> { Field("developmentTypeList") }
    /// `developmentStatusList`.
    @_alwaysEmitIntoClient public var developmentStatusList: Field<[ViewFilterDevelopmentStatusList]> { Field("developmentStatusList") }
    /// `developmentModuleIds`.
    @_alwaysEmitIntoClient public var developmentModuleIds: Field<[String]> { Field("developmentModuleIds") }
    /// `developmentActivityOverdue`.
    @_alwaysEmitIntoClient public var developmentActivityOverdue: Field<Bool> { Field("developmentActivityOverdue") }
    /// `customerSentimentScore`.
    @_alwaysEmitIntoClient public var customerSentimentScore: Field<NumericRange> { Field("customerSentimentScore") }
    /// `customerSentimentTrend`.
    @_alwaysEmitIntoClient public var customerSentimentTrend: Field<NumericRange> { Field("customerSentimentTrend") }
    /// `flowTransferTargets`.
    @_alwaysEmitIntoClient public var flowTransferTargets: Field<[String]> { Field("flowTransferTargets") }
    /// `developmentName`.
    @_alwaysEmitIntoClient public var developmentName: Field<String> { Field("developmentName") }
    /// `topicIds`.
    @_alwaysEmitIntoClient public var topicIds: Field<[String]> { Field("topicIds") }
    /// `externalTags`.
    @_alwaysEmitIntoClient public var externalTags: Field<[String]> { Field("externalTags") }
    /// `isNotResponding`.
    @_alwaysEmitIntoClient public var isNotResponding: Field<Bool> { Field("isNotResponding") }
    /// `isAuthenticated`.
    @_alwaysEmitIntoClient public var isAuthenticated: Field<Bool> { Field("isAuthenticated") }
    /// `botIds`.
    @_alwaysEmitIntoClient public var botIds: Field<[String]> { Field("botIds") }
    /// `botVersions`.
    @_alwaysEmitIntoClient public var botVersions: Field<[String]> { Field("botVersions") }
    /// `botMessageTypes`.
    @_alwaysEmitIntoClient public var botMessageTypes: Field<[ViewFilterBotMessageTypes]> { Field("botMessageTypes") }
    /// `botProviderList`.
    @_alwaysEmitIntoClient public var botProviderList: Field<[ViewFilterBotProviderList]> { Field("botProviderList") }
    /// `botProductList`.
    @_alwaysEmitIntoClient public var botProductList: Field<[ViewFilterBotProductList]> { Field("botProductList") }
    /// `botRecognitionFailureReasonList`.
    @_alwaysEmitIntoClient public var botRecognitionFailureReasonList: Field<[ViewFilterBotRecognitionFailureReasonList]> { Field("botRecognitionFailureReasonList") }
    /// `botIntentList`.
    @_alwaysEmitIntoClient public var botIntentList: Field<[String]> { Field("botIntentList") }
    /// `botFinalIntentList`.
    @_alwaysEmitIntoClient public var botFinalIntentList: Field<[String]> { Field("botFinalIntentList") }
    /// `botSlotList`.
    @_alwaysEmitIntoClient public var botSlotList: Field<[String]> { Field("botSlotList") }
    /// `botResultList`.
    @_alwaysEmitIntoClient public var botResultList: Field<[ViewFilterBotResultList]> { Field("botResultList") }
    /// `blockedReasons`.
    @_alwaysEmitIntoClient public var blockedReasons: Field<[ViewFilterBlockedReasons]> { Field("blockedReasons") }
    /// `isRecorded`.
    @_alwaysEmitIntoClient public var isRecorded: Field<Bool> { Field("isRecorded") }
    /// `hasEvaluation`.
    @_alwaysEmitIntoClient public var hasEvaluation: Field<Bool> { Field("hasEvaluation") }
    /// `hasScoredEvaluation`.
    @_alwaysEmitIntoClient public var hasScoredEvaluation: Field<Bool> { Field("hasScoredEvaluation") }
    /// `emailDeliveryStatusList`.
    @_alwaysEmitIntoClient public var emailDeliveryStatusList: Field<[ViewFilterEmailDeliveryStatusList]> { Field("emailDeliveryStatusList") }
    /// `isAgentOwnedCallback`.
    @_alwaysEmitIntoClient public var isAgentOwnedCallback: Field<Bool> { Field("isAgentOwnedCallback") }
    /// `agentCallbackOwnerIds`.
    @_alwaysEmitIntoClient public var agentCallbackOwnerIds: Field<[String]> { Field("agentCallbackOwnerIds") }
    /// `transcriptTopics`.
    @_alwaysEmitIntoClient public var transcriptTopics: Field<[TranscriptTopics]> { Field("transcriptTopics") }
    /// `journeyFrequencyCapReasons`.
    @_alwaysEmitIntoClient public var journeyFrequencyCapReasons: Field<[String]> { Field("journeyFrequencyCapReasons") }
    /// `journeyBlockingActionMapIds`.
    @_alwaysEmitIntoClient public var journeyBlockingActionMapIds: Field<[String]> { Field("journeyBlockingActionMapIds") }
    /// `journeyActionTargetIds`.
    @_alwaysEmitIntoClient public var journeyActionTargetIds: Field<[String]> { Field("journeyActionTargetIds") }
    /// `journeyBlockingScheduleGroupIds`.
    @_alwaysEmitIntoClient public var journeyBlockingScheduleGroupIds: Field<[String]> { Field("journeyBlockingScheduleGroupIds") }
    /// `journeyBlockingEmergencyScheduleGroupIds`.
    @_alwaysEmitIntoClient public var journeyBlockingEmergencyScheduleGroupIds: Field<[String]> { Field("journeyBlockingEmergencyScheduleGroupIds") }
    /// `journeyUrlEqualConditions`.
    @_alwaysEmitIntoClient public var journeyUrlEqualConditions: Field<[String]> { Field("journeyUrlEqualConditions") }
    /// `journeyUrlNotEqualConditions`.
    @_alwaysEmitIntoClient public var journeyUrlNotEqualConditions: Field<[String]> { Field("journeyUrlNotEqualConditions") }
    /// `journeyUrlStartsWithConditions`.
    @_alwaysEmitIntoClient public var journeyUrlStartsWithConditions: Field<[String]> { Field("journeyUrlStartsWithConditions") }
    /// `journeyUrlEndsWithConditions`.
    @_alwaysEmitIntoClient public var journeyUrlEndsWithConditions: Field<[String]> { Field("journeyUrlEndsWithConditions") }
    /// `journeyUrlContainsAnyConditions`.
    @_alwaysEmitIntoClient public var journeyUrlContainsAnyConditions: Field<[String]> { Field("journeyUrlContainsAnyConditions") }
    /// `journeyUrlNotContainsAnyConditions`.
    @_alwaysEmitIntoClient public var journeyUrlNotContainsAnyConditions: Field<[String]> { Field("journeyUrlNotContainsAnyConditions") }
    /// `journeyUrlContainsAllConditions`.
    @_alwaysEmitIntoClient public var journeyUrlContainsAllConditions: Field<[String]> { Field("journeyUrlContainsAllConditions") }
    /// `journeyUrlNotContainsAllConditions`.
    @_alwaysEmitIntoClient public var journeyUrlNotContainsAllConditions: Field<[String]> { Field("journeyUrlNotContainsAllConditions") }
    /// `flowMilestoneIds`.
    @_alwaysEmitIntoClient public var flowMilestoneIds: Field<[String]> { Field("flowMilestoneIds") }
    /// `isAssessmentPassed`.
    @_alwaysEmitIntoClient public var isAssessmentPassed: Field<Bool> { Field("isAssessmentPassed") }
    /// `conversationInitiators`.
    @_alwaysEmitIntoClient public var conversationInitiators: Field<[String]> { Field("conversationInitiators") }
    /// `hasCustomerParticipated`.
    @_alwaysEmitIntoClient public var hasCustomerParticipated: Field<Bool> { Field("hasCustomerParticipated") }
    /// `isAcdInteraction`.
    @_alwaysEmitIntoClient public var isAcdInteraction: Field<Bool> { Field("isAcdInteraction") }
    /// `hasFax`.
    @_alwaysEmitIntoClient public var hasFax: Field<Bool> { Field("hasFax") }
    /// `dataActionIds`.
    @_alwaysEmitIntoClient public var dataActionIds: Field<[String]> { Field("dataActionIds") }
    /// `actionCategoryName`.
    @_alwaysEmitIntoClient public var actionCategoryName: Field<String> { Field("actionCategoryName") }
    /// `integrationIds`.
    @_alwaysEmitIntoClient public var integrationIds: Field<[String]> { Field("integrationIds") }
    /// `responseStatuses`.
    @_alwaysEmitIntoClient public var responseStatuses: Field<[String]> { Field("responseStatuses") }
    /// `availableDashboard`.
    @_alwaysEmitIntoClient public var availableDashboard: Field<ViewFilterAvailableDashboard> { Field("availableDashboard") }
    /// `favouriteDashboard`.
    @_alwaysEmitIntoClient public var favouriteDashboard: Field<Bool> { Field("favouriteDashboard") }
    /// `myDashboard`.
    @_alwaysEmitIntoClient public var myDashboard: Field<Bool> { Field("myDashboard") }
    /// `stationErrors`.
    @_alwaysEmitIntoClient public var stationErrors: Field<[String]> { Field("stationErrors") }
    /// `canonicalContactIds`.
    @_alwaysEmitIntoClient public var canonicalContactIds: Field<[String]> { Field("canonicalContactIds") }
    /// `alertRuleIds`.
    @_alwaysEmitIntoClient public var alertRuleIds: Field<[String]> { Field("alertRuleIds") }
    /// `evaluationFormContextIds`.
    @_alwaysEmitIntoClient public var evaluationFormContextIds: Field<[String]> { Field("evaluationFormContextIds") }
    /// `evaluationStatuses`.
    @_alwaysEmitIntoClient public var evaluationStatuses: Field<[ViewFilterEvaluationStatuses]> { Field("evaluationStatuses") }
    /// `workbinIds`.
    @_alwaysEmitIntoClient public var workbinIds: Field<[String]> { Field("workbinIds") }
    /// `worktypeIds`.
    @_alwaysEmitIntoClient public var worktypeIds: Field<[String]> { Field("worktypeIds") }
    /// `workitemIds`.
    @_alwaysEmitIntoClient public var workitemIds: Field<[String]> { Field("workitemIds") }
    /// `workitemAssigneeIds`.
    @_alwaysEmitIntoClient public var workitemAssigneeIds: Field<[String]> { Field("workitemAssigneeIds") }
    /// `workitemStatuses`.
    @_alwaysEmitIntoClient public var workitemStatuses: Field<[String]> { Field("workitemStatuses") }
    /// `isAnalyzedForSensitiveData`.
    @_alwaysEmitIntoClient public var isAnalyzedForSensitiveData: Field<Bool> { Field("isAnalyzedForSensitiveData") }
    /// `hasSensitiveData`.
    @_alwaysEmitIntoClient public var hasSensitiveData: Field<Bool> { Field("hasSensitiveData") }
    /// `hasPciData`.
    @_alwaysEmitIntoClient public var hasPciData: Field<Bool> { Field("hasPciData") }
    /// `hasPiiData`.
    @_alwaysEmitIntoClient public var hasPiiData: Field<Bool> { Field("hasPiiData") }
    /// `subPath`.
    @_alwaysEmitIntoClient public var subPath: Field<String> { Field("subPath") }
    /// `userState`.
    @_alwaysEmitIntoClient public var userState: Field<ViewFilterUserState> { Field("userState") }
    /// `isClearedByCustomer`.
    @_alwaysEmitIntoClient public var isClearedByCustomer: Field<Bool> { Field("isClearedByCustomer") }
    /// `evaluationAssigneeIds`.
    @_alwaysEmitIntoClient public var evaluationAssigneeIds: Field<[String]> { Field("evaluationAssigneeIds") }
    /// `evaluationAssigned`.
    @_alwaysEmitIntoClient public var evaluationAssigned: Field<Bool> { Field("evaluationAssigned") }
    /// `assistantIds`.
    @_alwaysEmitIntoClient public var assistantIds: Field<[String]> { Field("assistantIds") }
    /// `knowledgeBaseIds`.
    @_alwaysEmitIntoClient public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `isParked`.
    @_alwaysEmitIntoClient public var isParked: Field<Bool> { Field("isParked") }
    /// `agentEmpathyScore`.
    @_alwaysEmitIntoClient public var agentEmpathyScore: Field<NumericRange> { Field("agentEmpathyScore") }
    /// `surveyTypes`.
    @_alwaysEmitIntoClient public var surveyTypes: Field<[ViewFilterSurveyTypes]> { Field("surveyTypes") }
    /// `surveyResponseStatuses`.
    @_alwaysEmitIntoClient public var surveyResponseStatuses: Field<[ViewFilterSurveyResponseStatuses]> { Field("surveyResponseStatuses") }
    /// `botFlowTypes`.
    @_alwaysEmitIntoClient public var botFlowTypes: Field<[ViewFilterBotFlowTypes]> { Field("botFlowTypes") }
    /// `agentTalkDurationMilliseconds`.
    @_alwaysEmitIntoClient public var agentTalkDurationMilliseconds: Field<[NumericRange]> { Field("agentTalkDurationMilliseconds") }
    /// `customerTalkDurationMilliseconds`.
    @_alwaysEmitIntoClient public var customerTalkDurationMilliseconds: Field<[NumericRange]> { Field("customerTalkDurationMilliseconds") }
    /// `overtalkDurationMilliseconds`.
    @_alwaysEmitIntoClient public var overtalkDurationMilliseconds: Field<[NumericRange]> { Field("overtalkDurationMilliseconds") }
    /// `silenceDurationMilliseconds`.
    @_alwaysEmitIntoClient public var silenceDurationMilliseconds: Field<[NumericRange]> { Field("silenceDurationMilliseconds") }
    /// `acdDurationMilliseconds`.
    @_alwaysEmitIntoClient public var acdDurationMilliseconds: Field<[NumericRange]> { Field("acdDurationMilliseconds") }
    /// `ivrDurationMilliseconds`.
    @_alwaysEmitIntoClient public var ivrDurationMilliseconds: Field<[NumericRange]> { Field("ivrDurationMilliseconds") }
    /// `otherDurationMilliseconds`.
    @_alwaysEmitIntoClient public var otherDurationMilliseconds: Field<[NumericRange]> { Field("otherDurationMilliseconds") }
    /// `agentTalkPercentage`.
    @_alwaysEmitIntoClient public var agentTalkPercentage: Field<NumericRange> { Field("agentTalkPercentage") }
    /// `customerTalkPercentage`.
    @_alwaysEmitIntoClient public var customerTalkPercentage: Field<NumericRange> { Field("customerTalkPercentage") }
    /// `overtalkPercentage`.
    @_alwaysEmitIntoClient public var overtalkPercentage: Field<NumericRange> { Field("overtalkPercentage") }
    /// `silencePercentage`.
    @_alwaysEmitIntoClient public var silencePercentage: Field<NumericRange> { Field("silencePercentage") }
    /// `acdPercentage`.
    @_alwaysEmitIntoClient public var acdPercentage: Field<NumericRange> { Field("acdPercentage") }
    /// `ivrPercentage`.
    @_alwaysEmitIntoClient public var ivrPercentage: Field<NumericRange> { Field("ivrPercentage") }
    /// `otherPercentage`.
    @_alwaysEmitIntoClient public var otherPercentage: Field<NumericRange> { Field("otherPercentage") }
    /// `overtalkInstances`.
    @_alwaysEmitIntoClient public var overtalkInstances: Field<NumericRange> { Field("overtalkInstances") }
    /// `isScreenRecorded`.
    @_alwaysEmitIntoClient public var isScreenRecorded: Field<Bool> { Field("isScreenRecorded") }
    /// `screenMonitorUserIds`.
    @_alwaysEmitIntoClient public var screenMonitorUserIds: Field<[String]> { Field("screenMonitorUserIds") }
    /// `dashboardState`.
    @_alwaysEmitIntoClient public var dashboardState: Field<ViewFilterDashboardState> { Field("dashboardState") }
    /// `dashboardType`.
    @_alwaysEmitIntoClient public var dashboardType: Field<ViewFilterDashboardType> { Field("dashboardType") }
    /// `dashboardAccessFilter`.
    @_alwaysEmitIntoClient public var dashboardAccessFilter: Field<ViewFilterDashboardAccessFilter> { Field("dashboardAccessFilter") }
    /// `transcriptDurationMilliseconds`.
    @_alwaysEmitIntoClient public var transcriptDurationMilliseconds: Field<[NumericRange]> { Field("transcriptDurationMilliseconds") }
    /// `workitemsStatuses`.
    @_alwaysEmitIntoClient public var workitemsStatuses: Field<[WorkitemStatusFilter]> { Field("workitemsStatuses") }
    /// `socialCountries`.
    @_alwaysEmitIntoClient public var socialCountries: Field<[String]> { Field("socialCountries") }
    /// `socialLanguages`.
    @_alwaysEmitIntoClient public var socialLanguages: Field<[String]> { Field("socialLanguages") }
    /// `socialChannels`.
    @_alwaysEmitIntoClient public var socialChannels: Field<[ViewFilterSocialChannels]> { Field("socialChannels") }
    /// `socialSentimentCategory`.
    @_alwaysEmitIntoClient public var socialSentimentCategory: Field<[ViewFilterSocialSentimentCategory]> { Field("socialSentimentCategory") }
    /// `socialTopicIds`.
    @_alwaysEmitIntoClient public var socialTopicIds: Field<[String]> { Field("socialTopicIds") }
    /// `socialIngestionRuleIds`.
    @_alwaysEmitIntoClient public var socialIngestionRuleIds: Field<[String]> { Field("socialIngestionRuleIds") }
    /// `socialConversationCreated`.
    @_alwaysEmitIntoClient public var socialConversationCreated: Field<Bool> { Field("socialConversationCreated") }
    /// `socialContentType`.
    @_alwaysEmitIntoClient public var socialContentType: Field<[ViewFilterSocialContentType]> { Field("socialContentType") }
    /// `socialKeywords`.
    @_alwaysEmitIntoClient public var socialKeywords: Field<[SocialKeyword]> { Field("socialKeywords") }
    /// `socialPostEscalated`.
    @_alwaysEmitIntoClient public var socialPostEscalated: Field<Bool> { Field("socialPostEscalated") }
    /// `socialClassifications`.
    @_alwaysEmitIntoClient public var socialClassifications: Field<[ViewFilterSocialClassifications]> { Field("socialClassifications") }
    /// `filterUsersByManagerIds`.
    @_alwaysEmitIntoClient public var filterUsersByManagerIds: Field<[String]> { Field("filterUsersByManagerIds") }
    /// `slideshowIds`.
    @_alwaysEmitIntoClient public var slideshowIds: Field<[String]> { Field("slideshowIds") }
    /// `conferenced`.
    @_alwaysEmitIntoClient public var conferenced: Field<Bool> { Field("conferenced") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<Bool> { Field("video") }
    /// `linkedInteraction`.
    @_alwaysEmitIntoClient public var linkedInteraction: Field<Bool> { Field("linkedInteraction") }
    /// `recommendationSources`.
    @_alwaysEmitIntoClient public var recommendationSources: Field<[ViewFilterRecommendationSources]> { Field("recommendationSources") }
    /// `evaluationRole`.
    @_alwaysEmitIntoClient public var evaluationRole: Field<ViewFilterEvaluationRole> { Field("evaluationRole") }
    /// `comparisonQueueIds`.
    @_alwaysEmitIntoClient public var comparisonQueueIds: Field<[String]> { Field("comparisonQueueIds") }
    /// `viewMetrics`.
    @_alwaysEmitIntoClient public var viewMetrics: Field<[ViewFilterViewMetrics]> { Field("viewMetrics") }
    /// `timelineCategories`.
    @_alwaysEmitIntoClient public var timelineCategories: Field<[String]> { Field("timelineCategories") }
    /// `acw`.
    @_alwaysEmitIntoClient public var acw: Field<Bool> { Field("acw") }
    /// `segmentTypes`.
    @_alwaysEmitIntoClient public var segmentTypes: Field<[ViewFilterSegmentTypes]> { Field("segmentTypes") }
    /// `programIds`.
    @_alwaysEmitIntoClient public var programIds: Field<[String]> { Field("programIds") }
    /// `categoryIds`.
    @_alwaysEmitIntoClient public var categoryIds: Field<[String]> { Field("categoryIds") }
    /// `deliveryPushed`.
    @_alwaysEmitIntoClient public var deliveryPushed: Field<Bool> { Field("deliveryPushed") }
    /// `socialRatings`.
    @_alwaysEmitIntoClient public var socialRatings: Field<[Double]> { Field("socialRatings") }
    /// `virtualAgentIds`.
    @_alwaysEmitIntoClient public var virtualAgentIds: Field<[String]> { Field("virtualAgentIds") }
    /// `empathyScoreCategories`.
    @_alwaysEmitIntoClient public var empathyScoreCategories: Field<[ViewFilterEmpathyScoreCategories]> { Field("empathyScoreCategories") }
    /// `sentimentScoreCategories`.
    @_alwaysEmitIntoClient public var sentimentScoreCategories: Field<[ViewFilterSentimentScoreCategories]> { Field("sentimentScoreCategories") }
    /// `sentimentTrendCategories`.
    @_alwaysEmitIntoClient public var sentimentTrendCategories: Field<[ViewFilterSentimentTrendCategories]> { Field("sentimentTrendCategories") }
    /// `contentModerationFlags`.
    @_alwaysEmitIntoClient public var contentModerationFlags: Field<[ViewFilterContentModerationFlags]> { Field("contentModerationFlags") }
    /// `socialSourceTypes`.
    @_alwaysEmitIntoClient public var socialSourceTypes: Field<[ViewFilterSocialSourceTypes]> { Field("socialSourceTypes") }
    /// `socialFollowerRange`.
    @_alwaysEmitIntoClient public var socialFollowerRange: Field<SocialNumericRange> { Field("socialFollowerRange") }
    /// `socialVerificationStatus`.
    @_alwaysEmitIntoClient public var socialVerificationStatus: Field<Bool> { Field("socialVerificationStatus") }
    /// `socialEngagementLikes`.
    @_alwaysEmitIntoClient public var socialEngagementLikes: Field<NumericRange> { Field("socialEngagementLikes") }
    /// `socialEngagementShares`.
    @_alwaysEmitIntoClient public var socialEngagementShares: Field<NumericRange> { Field("socialEngagementShares") }
    /// `socialEngagementComments`.
    @_alwaysEmitIntoClient public var socialEngagementComments: Field<NumericRange> { Field("socialEngagementComments") }
    /// `socialEngagementViews`.
    @_alwaysEmitIntoClient public var socialEngagementViews: Field<NumericRange> { Field("socialEngagementViews") }
    /// `socialEngagementSaves`.
    @_alwaysEmitIntoClient public var socialEngagementSaves: Field<NumericRange> { Field("socialEngagementSaves") }
    /// `socialEngagementReposts`.
    @_alwaysEmitIntoClient public var socialEngagementReposts: Field<NumericRange> { Field("socialEngagementReposts") }
    /// `sessionExpired`.
    @_alwaysEmitIntoClient public var sessionExpired: Field<Bool> { Field("sessionExpired") }
    /// `screenMonitored`.
    @_alwaysEmitIntoClient public var screenMonitored: Field<Bool> { Field("screenMonitored") }
    /// `engagementSources`.
    @_alwaysEmitIntoClient public var engagementSources: Field<[ViewFilterEngagementSources]> { Field("engagementSources") }
    /// `isSnippetRecorded`.
    @_alwaysEmitIntoClient public var isSnippetRecorded: Field<Bool> { Field("isSnippetRecorded") }
    /// `takeover`.
    @_alwaysEmitIntoClient public var takeover: Field<Bool> { Field("takeover") }
    /// `socialPostTypes`.
    @_alwaysEmitIntoClient public var socialPostTypes: Field<[ViewFilterSocialPostTypes]> { Field("socialPostTypes") }
}

/// A value of `mediaTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `directions` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `originatingDirections` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterOriginatingDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `messageTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterMessageTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `line`.
    @_alwaysEmitIntoClient public static var line: Self { "line" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
}

/// A value of `flowOutcomeValues` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowOutcomeValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// A value of `flowDestinationTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowDestinationTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACD`.
    @_alwaysEmitIntoClient public static var acd: Self { "ACD" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `NUMBER`.
    @_alwaysEmitIntoClient public static var number: Self { "NUMBER" }
    /// `FLOW`.
    @_alwaysEmitIntoClient public static var flow: Self { "FLOW" }
    /// `SECURE_FLOW`.
    @_alwaysEmitIntoClient public static var secureFlow: Self { "SECURE_FLOW" }
    /// `ACD_VOICEMAIL`.
    @_alwaysEmitIntoClient public static var acdVoicemail: Self { "ACD_VOICEMAIL" }
    /// `USER_VOICEMAIL`.
    @_alwaysEmitIntoClient public static var userVoicemail: Self { "USER_VOICEMAIL" }
    /// `GROUP_VOICEMAIL`.
    @_alwaysEmitIntoClient public static var groupVoicemail: Self { "GROUP_VOICEMAIL" }
    /// `RETURN_TO_AGENT`.
    @_alwaysEmitIntoClient public static var returnToAgent: Self { "RETURN_TO_AGENT" }
}

/// A value of `flowDisconnectReasons` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowDisconnectReasons: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FLOW_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowDisconnect: Self { "FLOW_DISCONNECT" }
    /// `FLOW_ERROR_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowErrorDisconnect: Self { "FLOW_ERROR_DISCONNECT" }
    /// `DISCONNECT`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "DISCONNECT" }
}

/// A value of `flowTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "bot" }
    /// `commonmodule`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    @_alwaysEmitIntoClient public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    @_alwaysEmitIntoClient public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
    /// `workitem`.
    @_alwaysEmitIntoClient public static var workitem: Self { "workitem" }
}

/// A value of `flowEntryTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowEntryTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "direct" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "flow" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `usedRoutingTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterUsedRoutingTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `requestedRoutingTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterRequestedRoutingTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `participantPurposes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterParticipantPurposes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "internal" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
}

/// A value of `journeyActionMapTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterJourneyActionMapTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webchat`.
    @_alwaysEmitIntoClient public static var webchat: Self { "webchat" }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// A value of `developmentRoleList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDevelopmentRoleList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
}

/// A value of `developmentTypeList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDevelopmentTypeList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `developmentStatusList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDevelopmentStatusList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    @_alwaysEmitIntoClient public static var planned: Self { "Planned" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
}

/// A value of `botMessageTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotMessageTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `GenesysChatWidget`.
    @_alwaysEmitIntoClient public static var genesysChatWidget: Self { "GenesysChatWidget" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    @_alwaysEmitIntoClient public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Slack`.
    @_alwaysEmitIntoClient public static var slack: Self { "Slack" }
    /// `Signal`.
    @_alwaysEmitIntoClient public static var signal: Self { "Signal" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    @_alwaysEmitIntoClient public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
}

/// A value of `botProviderList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotProviderList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Genesys`.
    @_alwaysEmitIntoClient public static var genesys: Self { "Genesys" }
    /// `Amazon`.
    @_alwaysEmitIntoClient public static var amazon: Self { "Amazon" }
    /// `Google`.
    @_alwaysEmitIntoClient public static var google: Self { "Google" }
    /// `Nuance`.
    @_alwaysEmitIntoClient public static var nuance: Self { "Nuance" }
}

/// A value of `botProductList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotProductList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `GenesysDialogEngine`.
    @_alwaysEmitIntoClient public static var genesysDialogEngine: Self { "GenesysDialogEngine" }
    /// `AmazonLex`.
    @_alwaysEmitIntoClient public static var amazonLex: Self { "AmazonLex" }
    /// `GoogleDialogFlow`.
    @_alwaysEmitIntoClient public static var googleDialogFlow: Self { "GoogleDialogFlow" }
    /// `GoogleDialogFlowResell`.
    @_alwaysEmitIntoClient public static var googleDialogFlowResell: Self { "GoogleDialogFlowResell" }
    /// `GenesysBotFlow`.
    @_alwaysEmitIntoClient public static var genesysBotFlow: Self { "GenesysBotFlow" }
    /// `NuanceDlg`.
    @_alwaysEmitIntoClient public static var nuanceDlg: Self { "NuanceDlg" }
    /// `GoogleDialogFlowCx`.
    @_alwaysEmitIntoClient public static var googleDialogFlowCx: Self { "GoogleDialogFlowCx" }
    /// `GenesysByob`.
    @_alwaysEmitIntoClient public static var genesysByob: Self { "GenesysByob" }
    /// `AmazonLexV2`.
    @_alwaysEmitIntoClient public static var amazonLexV2: Self { "AmazonLexV2" }
    /// `GoogleDialogFlowCxResell`.
    @_alwaysEmitIntoClient public static var googleDialogFlowCxResell: Self { "GoogleDialogFlowCxResell" }
    /// `GoogleSttBotFlow`.
    @_alwaysEmitIntoClient public static var googleSttBotFlow: Self { "GoogleSttBotFlow" }
    /// `MicrosoftSttBotFlow`.
    @_alwaysEmitIntoClient public static var microsoftSttBotFlow: Self { "MicrosoftSttBotFlow" }
    /// `AudioConnector`.
    @_alwaysEmitIntoClient public static var audioConnector: Self { "AudioConnector" }
    /// `BotConnector`.
    @_alwaysEmitIntoClient public static var botConnector: Self { "BotConnector" }
}

/// A value of `botRecognitionFailureReasonList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotRecognitionFailureReasonList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `NoInputCollection`.
    @_alwaysEmitIntoClient public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    @_alwaysEmitIntoClient public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `NoInputDisambiguation`.
    @_alwaysEmitIntoClient public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
    /// `NoMatchCollection`.
    @_alwaysEmitIntoClient public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    @_alwaysEmitIntoClient public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `NoMatchDisambiguation`.
    @_alwaysEmitIntoClient public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `MaxWrongMatch`.
    @_alwaysEmitIntoClient public static var maxWrongMatch: Self { "MaxWrongMatch" }
    /// `AllOptionsRejected`.
    @_alwaysEmitIntoClient public static var allOptionsRejected: Self { "AllOptionsRejected" }
}

/// A value of `botResultList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotResultList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `ExitRequestedByUser`.
    @_alwaysEmitIntoClient public static var exitRequestedByUser: Self { "ExitRequestedByUser" }
    /// `ExitRequestedByBot`.
    @_alwaysEmitIntoClient public static var exitRequestedByBot: Self { "ExitRequestedByBot" }
    /// `ExitError`.
    @_alwaysEmitIntoClient public static var exitError: Self { "ExitError" }
    /// `ExitRecognitionFailure`.
    @_alwaysEmitIntoClient public static var exitRecognitionFailure: Self { "ExitRecognitionFailure" }
    /// `DisconnectRequestedByUser`.
    @_alwaysEmitIntoClient public static var disconnectRequestedByUser: Self { "DisconnectRequestedByUser" }
    /// `DisconnectRequestedByBot`.
    @_alwaysEmitIntoClient public static var disconnectRequestedByBot: Self { "DisconnectRequestedByBot" }
    /// `DisconnectSessionExpired`.
    @_alwaysEmitIntoClient public static var disconnectSessionExpired: Self { "DisconnectSessionExpired" }
    /// `DisconnectError`.
    @_alwaysEmitIntoClient public static var disconnectError: Self { "DisconnectError" }
    /// `DisconnectRecognitionFailure`.
    @_alwaysEmitIntoClient public static var disconnectRecognitionFailure: Self { "DisconnectRecognitionFailure" }
    /// `TransferToACD`.
    @_alwaysEmitIntoClient public static var transferToACD: Self { "TransferToACD" }
    /// `TransferToUser`.
    @_alwaysEmitIntoClient public static var transferToUser: Self { "TransferToUser" }
    /// `TransferToGroup`.
    @_alwaysEmitIntoClient public static var transferToGroup: Self { "TransferToGroup" }
    /// `TransferToNumber`.
    @_alwaysEmitIntoClient public static var transferToNumber: Self { "TransferToNumber" }
    /// `TransferToUserVoicemail`.
    @_alwaysEmitIntoClient public static var transferToUserVoicemail: Self { "TransferToUserVoicemail" }
    /// `TransferToGroupVoicemail`.
    @_alwaysEmitIntoClient public static var transferToGroupVoicemail: Self { "TransferToGroupVoicemail" }
    /// `TransferToACDVoicemail`.
    @_alwaysEmitIntoClient public static var transferToACDVoicemail: Self { "TransferToACDVoicemail" }
}

/// A value of `blockedReasons` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBlockedReasons: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PageUrlConditionsNotMatching`.
    @_alwaysEmitIntoClient public static var pageUrlConditionsNotMatching: Self { "PageUrlConditionsNotMatching" }
    /// `AlreadyExistingOffer`.
    @_alwaysEmitIntoClient public static var alreadyExistingOffer: Self { "AlreadyExistingOffer" }
    /// `TriggerDateInFuture`.
    @_alwaysEmitIntoClient public static var triggerDateInFuture: Self { "TriggerDateInFuture" }
    /// `MultipleSimultaneousOffers`.
    @_alwaysEmitIntoClient public static var multipleSimultaneousOffers: Self { "MultipleSimultaneousOffers" }
    /// `FrequencyCapping`.
    @_alwaysEmitIntoClient public static var frequencyCapping: Self { "FrequencyCapping" }
    /// `OfferedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var offeredOutsideSchedule: Self { "OfferedOutsideSchedule" }
    /// `ServiceLevelThrottling`.
    @_alwaysEmitIntoClient public static var serviceLevelThrottling: Self { "ServiceLevelThrottling" }
    /// `NoAvailableAgents`.
    @_alwaysEmitIntoClient public static var noAvailableAgents: Self { "NoAvailableAgents" }
}

/// A value of `emailDeliveryStatusList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEmailDeliveryStatusList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DeliveryFailed`.
    @_alwaysEmitIntoClient public static var deliveryFailed: Self { "DeliveryFailed" }
    /// `DeliveryPushed`.
    @_alwaysEmitIntoClient public static var deliveryPushed: Self { "DeliveryPushed" }
    /// `DeliverySuccess`.
    @_alwaysEmitIntoClient public static var deliverySuccess: Self { "DeliverySuccess" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Received`.
    @_alwaysEmitIntoClient public static var received: Self { "Received" }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
}

/// A value of `availableDashboard` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterAvailableDashboard: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// A value of `evaluationStatuses` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEvaluationStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `InReview`.
    @_alwaysEmitIntoClient public static var inReview: Self { "InReview" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Retracted`.
    @_alwaysEmitIntoClient public static var retracted: Self { "Retracted" }
}

/// A value of `userState` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActiveAndInactive`.
    @_alwaysEmitIntoClient public static var activeAndInactive: Self { "ActiveAndInactive" }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// A value of `surveyTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSurveyTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// A value of `surveyResponseStatuses` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSurveyResponseStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `FullResponse`.
    @_alwaysEmitIntoClient public static var fullResponse: Self { "FullResponse" }
    /// `PartialResponse`.
    @_alwaysEmitIntoClient public static var partialResponse: Self { "PartialResponse" }
}

/// A value of `botFlowTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
    /// `DigitalBot`.
    @_alwaysEmitIntoClient public static var digitalBot: Self { "DigitalBot" }
    /// `VoiceSurvey`.
    @_alwaysEmitIntoClient public static var voiceSurvey: Self { "VoiceSurvey" }
}

/// A value of `dashboardState` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDashboardState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// A value of `dashboardType` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDashboardType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
    /// `Shared`.
    @_alwaysEmitIntoClient public static var shared: Self { "Shared" }
    /// `Favorites`.
    @_alwaysEmitIntoClient public static var favorites: Self { "Favorites" }
}

/// A value of `dashboardAccessFilter` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDashboardAccessFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OwnedByMe`.
    @_alwaysEmitIntoClient public static var ownedByMe: Self { "OwnedByMe" }
    /// `OwnedByAnyone`.
    @_alwaysEmitIntoClient public static var ownedByAnyone: Self { "OwnedByAnyone" }
    /// `NotOwnedByMe`.
    @_alwaysEmitIntoClient public static var notOwnedByMe: Self { "NotOwnedByMe" }
}

/// A value of `socialChannels` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `GoogleBusinessProfile`.
    @_alwaysEmitIntoClient public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
}

/// A value of `socialSentimentCategory` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialSentimentCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `socialContentType` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

/// A value of `socialClassifications` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialClassifications: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// A value of `recommendationSources` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterRecommendationSources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KnowledgeSearch`.
    @_alwaysEmitIntoClient public static var knowledgeSearch: Self { "KnowledgeSearch" }
    /// `RulesEngine`.
    @_alwaysEmitIntoClient public static var rulesEngine: Self { "RulesEngine" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
}

/// A value of `evaluationRole` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEvaluationRole: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Evaluator`.
    @_alwaysEmitIntoClient public static var evaluator: Self { "Evaluator" }
    /// `Supervisor`.
    @_alwaysEmitIntoClient public static var supervisor: Self { "Supervisor" }
}

/// A value of `viewMetrics` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterViewMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVG_TALK_TIME`.
    @_alwaysEmitIntoClient public static var avgTalkTime: Self { "AVG_TALK_TIME" }
    /// `AVG_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var avgHoldTime: Self { "AVG_HOLD_TIME" }
    /// `AVG_ACW_TIME`.
    @_alwaysEmitIntoClient public static var avgAcwTime: Self { "AVG_ACW_TIME" }
    /// `AVG_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var avgWaitTime: Self { "AVG_WAIT_TIME" }
    /// `AVG_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var avgHandleTime: Self { "AVG_HANDLE_TIME" }
    /// `AVG_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var avgAlertTime: Self { "AVG_ALERT_TIME" }
    /// `AVG_ANSWER_TIME`.
    @_alwaysEmitIntoClient public static var avgAnswerTime: Self { "AVG_ANSWER_TIME" }
    /// `AVG_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var avgAbandonTime: Self { "AVG_ABANDON_TIME" }
    /// `TOTAL_TALK_TIME`.
    @_alwaysEmitIntoClient public static var totalTalkTime: Self { "TOTAL_TALK_TIME" }
    /// `TOTAL_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var totalHandleTime: Self { "TOTAL_HANDLE_TIME" }
    /// `TOTAL_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var totalHoldTime: Self { "TOTAL_HOLD_TIME" }
    /// `TOTAL_ACW_TIME`.
    @_alwaysEmitIntoClient public static var totalAcwTime: Self { "TOTAL_ACW_TIME" }
    /// `TOTAL_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var totalAlertTime: Self { "TOTAL_ALERT_TIME" }
    /// `MAX_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var maxAbandonTime: Self { "MAX_ABANDON_TIME" }
    /// `MAX_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var maxWaitTime: Self { "MAX_WAIT_TIME" }
    /// `MAX_TALK_TIME`.
    @_alwaysEmitIntoClient public static var maxTalkTime: Self { "MAX_TALK_TIME" }
    /// `MAX_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var maxHoldTime: Self { "MAX_HOLD_TIME" }
    /// `MAX_ACW_TIME`.
    @_alwaysEmitIntoClient public static var maxAcwTime: Self { "MAX_ACW_TIME" }
    /// `MIN_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var minAbandonTime: Self { "MIN_ABANDON_TIME" }
    /// `MIN_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var minWaitTime: Self { "MIN_WAIT_TIME" }
    /// `MIN_TALK_TIME`.
    @_alwaysEmitIntoClient public static var minTalkTime: Self { "MIN_TALK_TIME" }
    /// `MIN_HOLD_TIME`.
    @_alwaysEmitIntoClient public static var minHoldTime: Self { "MIN_HOLD_TIME" }
    /// `MIN_ACW_TIME`.
    @_alwaysEmitIntoClient public static var minAcwTime: Self { "MIN_ACW_TIME" }
    /// `ALERT_COUNT`.
    @_alwaysEmitIntoClient public static var alertCount: Self { "ALERT_COUNT" }
    /// `OFFERED_COUNT`.
    @_alwaysEmitIntoClient public static var offeredCount: Self { "OFFERED_COUNT" }
    /// `ABANDONED_COUNT`.
    @_alwaysEmitIntoClient public static var abandonedCount: Self { "ABANDONED_COUNT" }
    /// `ABANDONED_PERCENT`.
    @_alwaysEmitIntoClient public static var abandonedPercent: Self { "ABANDONED_PERCENT" }
    /// `SHORT_ABANDONED_COUNT`.
    @_alwaysEmitIntoClient public static var shortAbandonedCount: Self { "SHORT_ABANDONED_COUNT" }
    /// `SHORT_ABANDONED_PERCENT`.
    @_alwaysEmitIntoClient public static var shortAbandonedPercent: Self { "SHORT_ABANDONED_PERCENT" }
    /// `ABANDONED_NO_SHORT_COUNT`.
    @_alwaysEmitIntoClient public static var abandonedNoShortCount: Self { "ABANDONED_NO_SHORT_COUNT" }
    /// `ABANDONED_NO_SHORT_PERCENT`.
    @_alwaysEmitIntoClient public static var abandonedNoShortPercent: Self { "ABANDONED_NO_SHORT_PERCENT" }
    /// `ANSWERED_COUNT`.
    @_alwaysEmitIntoClient public static var answeredCount: Self { "ANSWERED_COUNT" }
    /// `ANSWERED_PERCENT`.
    @_alwaysEmitIntoClient public static var answeredPercent: Self { "ANSWERED_PERCENT" }
    /// `FLOWOUT_COUNT`.
    @_alwaysEmitIntoClient public static var flowoutCount: Self { "FLOWOUT_COUNT" }
    /// `FLOWOUT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowoutPercent: Self { "FLOWOUT_PERCENT" }
    /// `OUTBOUND_COUNT`.
    @_alwaysEmitIntoClient public static var outboundCount: Self { "OUTBOUND_COUNT" }
    /// `OUTBOUND_ATTEMPTED_COUNT`.
    @_alwaysEmitIntoClient public static var outboundAttemptedCount: Self { "OUTBOUND_ATTEMPTED_COUNT" }
    /// `VOICEMAIL_COUNT`.
    @_alwaysEmitIntoClient public static var voicemailCount: Self { "VOICEMAIL_COUNT" }
    /// `HANDLED_COUNT`.
    @_alwaysEmitIntoClient public static var handledCount: Self { "HANDLED_COUNT" }
    /// `HELD_COUNT`.
    @_alwaysEmitIntoClient public static var heldCount: Self { "HELD_COUNT" }
    /// `TRANSFERRED_COUNT`.
    @_alwaysEmitIntoClient public static var transferredCount: Self { "TRANSFERRED_COUNT" }
    /// `TRANSFERRED_PERCENT`.
    @_alwaysEmitIntoClient public static var transferredPercent: Self { "TRANSFERRED_PERCENT" }
    /// `WAITING_CURRENT`.
    @_alwaysEmitIntoClient public static var waitingCurrent: Self { "WAITING_CURRENT" }
    /// `INTERACTING_CURRENT`.
    @_alwaysEmitIntoClient public static var interactingCurrent: Self { "INTERACTING_CURRENT" }
    /// `HELD_CURRENT`.
    @_alwaysEmitIntoClient public static var heldCurrent: Self { "HELD_CURRENT" }
    /// `ALERTING_CURRENT`.
    @_alwaysEmitIntoClient public static var alertingCurrent: Self { "ALERTING_CURRENT" }
    /// `SERVICE_LEVEL`.
    @_alwaysEmitIntoClient public static var serviceLevel: Self { "SERVICE_LEVEL" }
    /// `OVER_SERVICE_LEVEL`.
    @_alwaysEmitIntoClient public static var overServiceLevel: Self { "OVER_SERVICE_LEVEL" }
    /// `ONLINE_AGENTS`.
    @_alwaysEmitIntoClient public static var onlineAgents: Self { "ONLINE_AGENTS" }
    /// `AVAILABLE_AGENTS`.
    @_alwaysEmitIntoClient public static var availableAgents: Self { "AVAILABLE_AGENTS" }
    /// `AWAY_AGENTS`.
    @_alwaysEmitIntoClient public static var awayAgents: Self { "AWAY_AGENTS" }
    /// `BREAK_AGENTS`.
    @_alwaysEmitIntoClient public static var breakAgents: Self { "BREAK_AGENTS" }
    /// `MEAL_AGENTS`.
    @_alwaysEmitIntoClient public static var mealAgents: Self { "MEAL_AGENTS" }
    /// `TRAINING_AGENTS`.
    @_alwaysEmitIntoClient public static var trainingAgents: Self { "TRAINING_AGENTS" }
    /// `BUSY_AGENTS`.
    @_alwaysEmitIntoClient public static var busyAgents: Self { "BUSY_AGENTS" }
    /// `MEETING_AGENTS`.
    @_alwaysEmitIntoClient public static var meetingAgents: Self { "MEETING_AGENTS" }
    /// `SYSTEM_AWAY_AGENTS`.
    @_alwaysEmitIntoClient public static var systemAwayAgents: Self { "SYSTEM_AWAY_AGENTS" }
    /// `OFFLINE_AGENTS`.
    @_alwaysEmitIntoClient public static var offlineAgents: Self { "OFFLINE_AGENTS" }
    /// `ON_QUEUE_AGENTS`.
    @_alwaysEmitIntoClient public static var onQueueAgents: Self { "ON_QUEUE_AGENTS" }
    /// `OFF_QUEUE_AGENTS`.
    @_alwaysEmitIntoClient public static var offQueueAgents: Self { "OFF_QUEUE_AGENTS" }
    /// `INTERACTING_AGENTS`.
    @_alwaysEmitIntoClient public static var interactingAgents: Self { "INTERACTING_AGENTS" }
    /// `ACW_AGENTS`.
    @_alwaysEmitIntoClient public static var acwAgents: Self { "ACW_AGENTS" }
    /// `COMMUNICATING_AGENTS`.
    @_alwaysEmitIntoClient public static var communicatingAgents: Self { "COMMUNICATING_AGENTS" }
    /// `IDLE_AGENTS`.
    @_alwaysEmitIntoClient public static var idleAgents: Self { "IDLE_AGENTS" }
    /// `NOT_RESPONDING_AGENTS`.
    @_alwaysEmitIntoClient public static var notRespondingAgents: Self { "NOT_RESPONDING_AGENTS" }
    /// `LONGEST_WAITING`.
    @_alwaysEmitIntoClient public static var longestWaiting: Self { "LONGEST_WAITING" }
    /// `LONGEST_INTERACTING`.
    @_alwaysEmitIntoClient public static var longestInteracting: Self { "LONGEST_INTERACTING" }
    /// `FLOW_ACTIVE_LONGEST`.
    @_alwaysEmitIntoClient public static var flowActiveLongest: Self { "FLOW_ACTIVE_LONGEST" }
    /// `FLOW_ACTIVE_CURRENT`.
    @_alwaysEmitIntoClient public static var flowActiveCurrent: Self { "FLOW_ACTIVE_CURRENT" }
    /// `FLOW_ENTRIES_COUNT`.
    @_alwaysEmitIntoClient public static var flowEntriesCount: Self { "FLOW_ENTRIES_COUNT" }
    /// `FLOW_TOTAL_DURATION`.
    @_alwaysEmitIntoClient public static var flowTotalDuration: Self { "FLOW_TOTAL_DURATION" }
    /// `FLOW_MAX_DURATION`.
    @_alwaysEmitIntoClient public static var flowMaxDuration: Self { "FLOW_MAX_DURATION" }
    /// `FLOW_AVG_DURATION`.
    @_alwaysEmitIntoClient public static var flowAvgDuration: Self { "FLOW_AVG_DURATION" }
    /// `FLOW_DISCONNECT_COUNT`.
    @_alwaysEmitIntoClient public static var flowDisconnectCount: Self { "FLOW_DISCONNECT_COUNT" }
    /// `FLOW_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowDisconnectPercent: Self { "FLOW_DISCONNECT_PERCENT" }
    /// `FLOW_TOTAL_DISCONNECT_DURATION`.
    @_alwaysEmitIntoClient public static var flowTotalDisconnectDuration: Self { "FLOW_TOTAL_DISCONNECT_DURATION" }
    /// `FLOW_AVG_DISCONNECT_DURATION`.
    @_alwaysEmitIntoClient public static var flowAvgDisconnectDuration: Self { "FLOW_AVG_DISCONNECT_DURATION" }
    /// `FLOW_MAX_DISCONNECT_DURATION`.
    @_alwaysEmitIntoClient public static var flowMaxDisconnectDuration: Self { "FLOW_MAX_DISCONNECT_DURATION" }
    /// `FLOW_FLOW_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowFlowDisconnect: Self { "FLOW_FLOW_DISCONNECT" }
    /// `FLOW_FLOW_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowFlowDisconnectPercent: Self { "FLOW_FLOW_DISCONNECT_PERCENT" }
    /// `FLOW_SYSTEM_ERROR_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowSystemErrorDisconnect: Self { "FLOW_SYSTEM_ERROR_DISCONNECT" }
    /// `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowSystemErrorDisconnectPercent: Self { "FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT" }
    /// `FLOW_CUSTOMER_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowCustomerDisconnect: Self { "FLOW_CUSTOMER_DISCONNECT" }
    /// `FLOW_CUSTOMER_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowCustomerDisconnectPercent: Self { "FLOW_CUSTOMER_DISCONNECT_PERCENT" }
    /// `FLOW_SHORT_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowShortDisconnect: Self { "FLOW_SHORT_DISCONNECT" }
    /// `FLOW_SHORT_DISCONNECT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowShortDisconnectPercent: Self { "FLOW_SHORT_DISCONNECT_PERCENT" }
    /// `FLOW_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowExitCount: Self { "FLOW_EXIT_COUNT" }
    /// `FLOW_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowExitPercent: Self { "FLOW_EXIT_PERCENT" }
    /// `FLOW_TOTAL_EXIT_DURATION`.
    @_alwaysEmitIntoClient public static var flowTotalExitDuration: Self { "FLOW_TOTAL_EXIT_DURATION" }
    /// `FLOW_MAX_EXIT_DURATION`.
    @_alwaysEmitIntoClient public static var flowMaxExitDuration: Self { "FLOW_MAX_EXIT_DURATION" }
    /// `FLOW_AVG_EXIT_DURATION`.
    @_alwaysEmitIntoClient public static var flowAvgExitDuration: Self { "FLOW_AVG_EXIT_DURATION" }
    /// `FLOW_ACD_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowAcdExitCount: Self { "FLOW_ACD_EXIT_COUNT" }
    /// `FLOW_ACD_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowAcdExitPercent: Self { "FLOW_ACD_EXIT_PERCENT" }
    /// `FLOW_GROUP_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowGroupExitCount: Self { "FLOW_GROUP_EXIT_COUNT" }
    /// `FLOW_GROUP_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowGroupExitPercent: Self { "FLOW_GROUP_EXIT_PERCENT" }
    /// `FLOW_NUMBER_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowNumberExitCount: Self { "FLOW_NUMBER_EXIT_COUNT" }
    /// `FLOW_NUMBER_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowNumberExitPercent: Self { "FLOW_NUMBER_EXIT_PERCENT" }
    /// `FLOW_USER_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowUserExitCount: Self { "FLOW_USER_EXIT_COUNT" }
    /// `FLOW_USER_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowUserExitPercent: Self { "FLOW_USER_EXIT_PERCENT" }
    /// `FLOW_FLOW_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowFlowExitCount: Self { "FLOW_FLOW_EXIT_COUNT" }
    /// `FLOW_FLOW_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowFlowExitPercent: Self { "FLOW_FLOW_EXIT_PERCENT" }
    /// `FLOW_SECURE_FLOW_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowSecureFlowExitCount: Self { "FLOW_SECURE_FLOW_EXIT_COUNT" }
    /// `FLOW_SECURE_FLOW_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowSecureFlowExitPercent: Self { "FLOW_SECURE_FLOW_EXIT_PERCENT" }
    /// `FLOW_ACD_VOICEMAIL_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowAcdVoicemailExitCount: Self { "FLOW_ACD_VOICEMAIL_EXIT_COUNT" }
    /// `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowAcdVoicemailExitPercent: Self { "FLOW_ACD_VOICEMAIL_EXIT_PERCENT" }
    /// `FLOW_USER_VOICEMAIL_EXIT_COUNT`.
    @_alwaysEmitIntoClient public static var flowUserVoicemailExitCount: Self { "FLOW_USER_VOICEMAIL_EXIT_COUNT" }
    /// `FLOW_USER_VOICEMAIL_EXIT_PERCENT`.
    @_alwaysEmitIntoClient public static var flowUserVoicemailExitPercent: Self { "FLOW_USER_VOICEMAIL_EXIT_PERCENT" }
    /// `FLOW_OUTCOME_COUNT`.
    @_alwaysEmitIntoClient public static var flowOutcomeCount: Self { "FLOW_OUTCOME_COUNT" }
    /// `FLOW_AVG_OUTCOME_DECIMAL`.
    @_alwaysEmitIntoClient public static var flowAvgOutcomeDecimal: Self { "FLOW_AVG_OUTCOME_DECIMAL" }
    /// `FLOW_OUTCOME_FAILURE_COUNT`.
    @_alwaysEmitIntoClient public static var flowOutcomeFailureCount: Self { "FLOW_OUTCOME_FAILURE_COUNT" }
    /// `FLOW_OUTCOME_FAILURE_PERCENT`.
    @_alwaysEmitIntoClient public static var flowOutcomeFailurePercent: Self { "FLOW_OUTCOME_FAILURE_PERCENT" }
    /// `FLOW_OUTCOME_SUCCESS_COUNT`.
    @_alwaysEmitIntoClient public static var flowOutcomeSuccessCount: Self { "FLOW_OUTCOME_SUCCESS_COUNT" }
    /// `FLOW_OUTCOME_SUCCESS_PERCENT`.
    @_alwaysEmitIntoClient public static var flowOutcomeSuccessPercent: Self { "FLOW_OUTCOME_SUCCESS_PERCENT" }
    /// `FLOW_OUTCOME_TOTAL_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeTotalDuration: Self { "FLOW_OUTCOME_TOTAL_DURATION" }
    /// `FLOW_OUTCOME_MAX_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeMaxDuration: Self { "FLOW_OUTCOME_MAX_DURATION" }
    /// `FLOW_OUTCOME_AVG_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeAvgDuration: Self { "FLOW_OUTCOME_AVG_DURATION" }
    /// `FLOW_OUTCOME_MIN_DURATION`.
    @_alwaysEmitIntoClient public static var flowOutcomeMinDuration: Self { "FLOW_OUTCOME_MIN_DURATION" }
    /// `OFF_QUEUE_TIME`.
    @_alwaysEmitIntoClient public static var offQueueTime: Self { "OFF_QUEUE_TIME" }
    /// `OFF_QUEUE_PERCENT`.
    @_alwaysEmitIntoClient public static var offQueuePercent: Self { "OFF_QUEUE_PERCENT" }
    /// `AVAILABLE_TIME`.
    @_alwaysEmitIntoClient public static var availableTime: Self { "AVAILABLE_TIME" }
    /// `AVAILABLE_PERCENT`.
    @_alwaysEmitIntoClient public static var availablePercent: Self { "AVAILABLE_PERCENT" }
    /// `BUSY_TIME`.
    @_alwaysEmitIntoClient public static var busyTime: Self { "BUSY_TIME" }
    /// `BUSY_PERCENT`.
    @_alwaysEmitIntoClient public static var busyPercent: Self { "BUSY_PERCENT" }
    /// `AWAY_TIME`.
    @_alwaysEmitIntoClient public static var awayTime: Self { "AWAY_TIME" }
    /// `AWAY_PERCENT`.
    @_alwaysEmitIntoClient public static var awayPercent: Self { "AWAY_PERCENT" }
    /// `BREAK_TIME`.
    @_alwaysEmitIntoClient public static var breakTime: Self { "BREAK_TIME" }
    /// `BREAK_PERCENT`.
    @_alwaysEmitIntoClient public static var breakPercent: Self { "BREAK_PERCENT" }
    /// `MEAL_TIME`.
    @_alwaysEmitIntoClient public static var mealTime: Self { "MEAL_TIME" }
    /// `MEAL_PERCENT`.
    @_alwaysEmitIntoClient public static var mealPercent: Self { "MEAL_PERCENT" }
    /// `MEETING_TIME`.
    @_alwaysEmitIntoClient public static var meetingTime: Self { "MEETING_TIME" }
    /// `MEETING_PERCENT`.
    @_alwaysEmitIntoClient public static var meetingPercent: Self { "MEETING_PERCENT" }
    /// `TRAINING_TIME`.
    @_alwaysEmitIntoClient public static var trainingTime: Self { "TRAINING_TIME" }
    /// `TRAINING_PERCENT`.
    @_alwaysEmitIntoClient public static var trainingPercent: Self { "TRAINING_PERCENT" }
    /// `INTERACTING_TIME`.
    @_alwaysEmitIntoClient public static var interactingTime: Self { "INTERACTING_TIME" }
    /// `INTERACTING_PERCENT`.
    @_alwaysEmitIntoClient public static var interactingPercent: Self { "INTERACTING_PERCENT" }
    /// `COMMUNICATING_TIME`.
    @_alwaysEmitIntoClient public static var communicatingTime: Self { "COMMUNICATING_TIME" }
    /// `COMMUNICATING_PERCENT`.
    @_alwaysEmitIntoClient public static var communicatingPercent: Self { "COMMUNICATING_PERCENT" }
    /// `SYSTEM_AWAY_TIME`.
    @_alwaysEmitIntoClient public static var systemAwayTime: Self { "SYSTEM_AWAY_TIME" }
    /// `SYSTEM_AWAY_PERCENT`.
    @_alwaysEmitIntoClient public static var systemAwayPercent: Self { "SYSTEM_AWAY_PERCENT" }
    /// `ON_QUEUE_TIME`.
    @_alwaysEmitIntoClient public static var onQueueTime: Self { "ON_QUEUE_TIME" }
    /// `ON_QUEUE_PERCENT`.
    @_alwaysEmitIntoClient public static var onQueuePercent: Self { "ON_QUEUE_PERCENT" }
    /// `IDLE_TIME`.
    @_alwaysEmitIntoClient public static var idleTime: Self { "IDLE_TIME" }
    /// `IDLE_PERCENT`.
    @_alwaysEmitIntoClient public static var idlePercent: Self { "IDLE_PERCENT" }
    /// `NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var notRespondingTime: Self { "NOT_RESPONDING_TIME" }
    /// `NOT_RESPONDING_PERCENT`.
    @_alwaysEmitIntoClient public static var notRespondingPercent: Self { "NOT_RESPONDING_PERCENT" }
    /// `LOGGED_IN_TIME`.
    @_alwaysEmitIntoClient public static var loggedInTime: Self { "LOGGED_IN_TIME" }
    /// `OCCUPANCY_PERCENT`.
    @_alwaysEmitIntoClient public static var occupancyPercent: Self { "OCCUPANCY_PERCENT" }
    /// `MIN_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var minAlertTime: Self { "MIN_ALERT_TIME" }
    /// `MAX_ALERT_TIME`.
    @_alwaysEmitIntoClient public static var maxAlertTime: Self { "MAX_ALERT_TIME" }
    /// `MIN_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var minHandleTime: Self { "MIN_HANDLE_TIME" }
    /// `MAX_HANDLE_TIME`.
    @_alwaysEmitIntoClient public static var maxHandleTime: Self { "MAX_HANDLE_TIME" }
    /// `MIN_ANSWERED_TIME`.
    @_alwaysEmitIntoClient public static var minAnsweredTime: Self { "MIN_ANSWERED_TIME" }
    /// `MAX_ANSWERED_TIME`.
    @_alwaysEmitIntoClient public static var maxAnsweredTime: Self { "MAX_ANSWERED_TIME" }
    /// `MIN_NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var minNotRespondingTime: Self { "MIN_NOT_RESPONDING_TIME" }
    /// `MAX_NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var maxNotRespondingTime: Self { "MAX_NOT_RESPONDING_TIME" }
    /// `MET_SERVICE_LEVEL`.
    @_alwaysEmitIntoClient public static var metServiceLevel: Self { "MET_SERVICE_LEVEL" }
    /// `WFM_ADHERENCE_STATUS`.
    @_alwaysEmitIntoClient public static var wfmAdherenceStatus: Self { "WFM_ADHERENCE_STATUS" }
    /// `WFM_SCHEDULED_ACTIVITY`.
    @_alwaysEmitIntoClient public static var wfmScheduledActivity: Self { "WFM_SCHEDULED_ACTIVITY" }
    /// `WFM_ADHERENCE_DURATION`.
    @_alwaysEmitIntoClient public static var wfmAdherenceDuration: Self { "WFM_ADHERENCE_DURATION" }
    /// `AGENT_TITLE`.
    @_alwaysEmitIntoClient public static var agentTitle: Self { "AGENT_TITLE" }
    /// `AGENT_DEPARTMENT`.
    @_alwaysEmitIntoClient public static var agentDepartment: Self { "AGENT_DEPARTMENT" }
    /// `AGENT_EXTENSION`.
    @_alwaysEmitIntoClient public static var agentExtension: Self { "AGENT_EXTENSION" }
    /// `AGENT_SKILLS`.
    @_alwaysEmitIntoClient public static var agentSkills: Self { "AGENT_SKILLS" }
    /// `AGENT_LOCATION`.
    @_alwaysEmitIntoClient public static var agentLocation: Self { "AGENT_LOCATION" }
    /// `AGENT_REPORTS_TO`.
    @_alwaysEmitIntoClient public static var agentReportsTo: Self { "AGENT_REPORTS_TO" }
    /// `AGENT_EMAIL`.
    @_alwaysEmitIntoClient public static var agentEmail: Self { "AGENT_EMAIL" }
    /// `AGENT_ROLE`.
    @_alwaysEmitIntoClient public static var agentRole: Self { "AGENT_ROLE" }
    /// `AGENT_GROUP`.
    @_alwaysEmitIntoClient public static var agentGroup: Self { "AGENT_GROUP" }
    /// `AGENT_TIME_IN_STATUS`.
    @_alwaysEmitIntoClient public static var agentTimeInStatus: Self { "AGENT_TIME_IN_STATUS" }
    /// `AGENT_TIME_IN_ROUTING_STATUS`.
    @_alwaysEmitIntoClient public static var agentTimeInRoutingStatus: Self { "AGENT_TIME_IN_ROUTING_STATUS" }
    /// `AGENT_STATUS`.
    @_alwaysEmitIntoClient public static var agentStatus: Self { "AGENT_STATUS" }
    /// `AGENT_SECONDARY_STATUS`.
    @_alwaysEmitIntoClient public static var agentSecondaryStatus: Self { "AGENT_SECONDARY_STATUS" }
    /// `AGENT_ROUTING_STATUS`.
    @_alwaysEmitIntoClient public static var agentRoutingStatus: Self { "AGENT_ROUTING_STATUS" }
    /// `AGENT_MEDIA_TYPES`.
    @_alwaysEmitIntoClient public static var agentMediaTypes: Self { "AGENT_MEDIA_TYPES" }
    /// `ACW_COUNT`.
    @_alwaysEmitIntoClient public static var acwCount: Self { "ACW_COUNT" }
    /// `ANSWER_TRANSFERRED_PERCENT`.
    @_alwaysEmitIntoClient public static var answerTransferredPercent: Self { "ANSWER_TRANSFERRED_PERCENT" }
    /// `FLOW_AVG_MILESTONE_DECIMAL`.
    @_alwaysEmitIntoClient public static var flowAvgMilestoneDecimal: Self { "FLOW_AVG_MILESTONE_DECIMAL" }
    /// `NOT_RESPONDING_COUNT`.
    @_alwaysEmitIntoClient public static var notRespondingCount: Self { "NOT_RESPONDING_COUNT" }
    /// `AVG_ACW_HANDLED`.
    @_alwaysEmitIntoClient public static var avgAcwHandled: Self { "AVG_ACW_HANDLED" }
    /// `AVG_CONTACTING_TIME`.
    @_alwaysEmitIntoClient public static var avgContactingTime: Self { "AVG_CONTACTING_TIME" }
    /// `AVG_DIALING_TIME`.
    @_alwaysEmitIntoClient public static var avgDialingTime: Self { "AVG_DIALING_TIME" }
    /// `AVG_FLOWOUT_TIME`.
    @_alwaysEmitIntoClient public static var avgFlowoutTime: Self { "AVG_FLOWOUT_TIME" }
    /// `AVG_HOLD_HANDLED`.
    @_alwaysEmitIntoClient public static var avgHoldHandled: Self { "AVG_HOLD_HANDLED" }
    /// `AVG_MONITOR`.
    @_alwaysEmitIntoClient public static var avgMonitor: Self { "AVG_MONITOR" }
    /// `BLIND_TRANSFER_COUNT`.
    @_alwaysEmitIntoClient public static var blindTransferCount: Self { "BLIND_TRANSFER_COUNT" }
    /// `BLIND_TRANSFER_PERCENT`.
    @_alwaysEmitIntoClient public static var blindTransferPercent: Self { "BLIND_TRANSFER_PERCENT" }
    /// `CONNECTED_COUNT`.
    @_alwaysEmitIntoClient public static var connectedCount: Self { "CONNECTED_COUNT" }
    /// `CONSULT_COUNT`.
    @_alwaysEmitIntoClient public static var consultCount: Self { "CONSULT_COUNT" }
    /// `CONSULT_TRANSFER_COUNT`.
    @_alwaysEmitIntoClient public static var consultTransferCount: Self { "CONSULT_TRANSFER_COUNT" }
    /// `CONSULT_TRANSFER_PERCENT`.
    @_alwaysEmitIntoClient public static var consultTransferPercent: Self { "CONSULT_TRANSFER_PERCENT" }
    /// `CONTACTING_COUNT`.
    @_alwaysEmitIntoClient public static var contactingCount: Self { "CONTACTING_COUNT" }
    /// `DIALING_COUNT`.
    @_alwaysEmitIntoClient public static var dialingCount: Self { "DIALING_COUNT" }
    /// `ERROR_COUNT`.
    @_alwaysEmitIntoClient public static var errorCount: Self { "ERROR_COUNT" }
    /// `EXTERNAL_MEDIA_COUNT`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "EXTERNAL_MEDIA_COUNT" }
    /// `MAX_CONTACTING_TIME`.
    @_alwaysEmitIntoClient public static var maxContactingTime: Self { "MAX_CONTACTING_TIME" }
    /// `MAX_DIALING_TIME`.
    @_alwaysEmitIntoClient public static var maxDialingTime: Self { "MAX_DIALING_TIME" }
    /// `MAX_FLOWOUT_TIME`.
    @_alwaysEmitIntoClient public static var maxFlowoutTime: Self { "MAX_FLOWOUT_TIME" }
    /// `FLOW_MILESTONE_COUNT`.
    @_alwaysEmitIntoClient public static var flowMilestoneCount: Self { "FLOW_MILESTONE_COUNT" }
    /// `MIN_FLOWOUT_TIME`.
    @_alwaysEmitIntoClient public static var minFlowoutTime: Self { "MIN_FLOWOUT_TIME" }
    /// `MAX_MONITOR`.
    @_alwaysEmitIntoClient public static var maxMonitor: Self { "MAX_MONITOR" }
    /// `MIN_CONTACTING_TIME`.
    @_alwaysEmitIntoClient public static var minContactingTime: Self { "MIN_CONTACTING_TIME" }
    /// `MIN_DIALING_TIME`.
    @_alwaysEmitIntoClient public static var minDialingTime: Self { "MIN_DIALING_TIME" }
    /// `MIN_MONITOR`.
    @_alwaysEmitIntoClient public static var minMonitor: Self { "MIN_MONITOR" }
    /// `MONITOR_COUNT`.
    @_alwaysEmitIntoClient public static var monitorCount: Self { "MONITOR_COUNT" }
    /// `MEDIA_COUNT`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "MEDIA_COUNT" }
    /// `SERVICE_LEVEL_TARGET`.
    @_alwaysEmitIntoClient public static var serviceLevelTarget: Self { "SERVICE_LEVEL_TARGET" }
    /// `SERVICE_LEVEL_TARGET_CURRENT`.
    @_alwaysEmitIntoClient public static var serviceLevelTargetCurrent: Self { "SERVICE_LEVEL_TARGET_CURRENT" }
    /// `TALK_COUNT`.
    @_alwaysEmitIntoClient public static var talkCount: Self { "TALK_COUNT" }
    /// `TOTAL_ABANDON_TIME`.
    @_alwaysEmitIntoClient public static var totalAbandonTime: Self { "TOTAL_ABANDON_TIME" }
    /// `TOTAL_NOT_RESPONDING_TIME`.
    @_alwaysEmitIntoClient public static var totalNotRespondingTime: Self { "TOTAL_NOT_RESPONDING_TIME" }
    /// `TOTAL_CONTACTING`.
    @_alwaysEmitIntoClient public static var totalContacting: Self { "TOTAL_CONTACTING" }
    /// `TOTAL_DIALING`.
    @_alwaysEmitIntoClient public static var totalDialing: Self { "TOTAL_DIALING" }
    /// `TOTAL_MONITOR`.
    @_alwaysEmitIntoClient public static var totalMonitor: Self { "TOTAL_MONITOR" }
    /// `TOTAL_WAIT_TIME`.
    @_alwaysEmitIntoClient public static var totalWaitTime: Self { "TOTAL_WAIT_TIME" }
    /// `WAIT_COUNT`.
    @_alwaysEmitIntoClient public static var waitCount: Self { "WAIT_COUNT" }
    /// `PARK_COUNT`.
    @_alwaysEmitIntoClient public static var parkCount: Self { "PARK_COUNT" }
    /// `AVG_PARK_TIME`.
    @_alwaysEmitIntoClient public static var avgParkTime: Self { "AVG_PARK_TIME" }
    /// `TOTAL_PARK_TIME`.
    @_alwaysEmitIntoClient public static var totalParkTime: Self { "TOTAL_PARK_TIME" }
    /// `MIN_PARK_TIME`.
    @_alwaysEmitIntoClient public static var minParkTime: Self { "MIN_PARK_TIME" }
    /// `MAX_PARK_TIME`.
    @_alwaysEmitIntoClient public static var maxParkTime: Self { "MAX_PARK_TIME" }
    /// `INBOUND_AUDIO_COUNT`.
    @_alwaysEmitIntoClient public static var inboundAudioCount: Self { "INBOUND_AUDIO_COUNT" }
    /// `OUTBOUND_AUDIO_COUNT`.
    @_alwaysEmitIntoClient public static var outboundAudioCount: Self { "OUTBOUND_AUDIO_COUNT" }
}

/// A value of `segmentTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSegmentTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    @_alwaysEmitIntoClient public static var alert: Self { "alert" }
    /// `barging`.
    @_alwaysEmitIntoClient public static var barging: Self { "barging" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "coaching" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `delay`.
    @_alwaysEmitIntoClient public static var delay: Self { "delay" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `hold`.
    @_alwaysEmitIntoClient public static var hold: Self { "hold" }
    /// `interact`.
    @_alwaysEmitIntoClient public static var interact: Self { "interact" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `monitoring`.
    @_alwaysEmitIntoClient public static var monitoring: Self { "monitoring" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    @_alwaysEmitIntoClient public static var sharing: Self { "sharing" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// A value of `empathyScoreCategories` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEmpathyScoreCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unhelpful`.
    @_alwaysEmitIntoClient public static var unhelpful: Self { "Unhelpful" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `Empathetic`.
    @_alwaysEmitIntoClient public static var empathetic: Self { "Empathetic" }
}

/// A value of `sentimentScoreCategories` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSentimentScoreCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VeryNegative`.
    @_alwaysEmitIntoClient public static var veryNegative: Self { "VeryNegative" }
    /// `SlightlyNegative`.
    @_alwaysEmitIntoClient public static var slightlyNegative: Self { "SlightlyNegative" }
    /// `Neutral`.
    @_alwaysEmitIntoClient public static var neutral: Self { "Neutral" }
    /// `SlightlyPositive`.
    @_alwaysEmitIntoClient public static var slightlyPositive: Self { "SlightlyPositive" }
    /// `VeryPositive`.
    @_alwaysEmitIntoClient public static var veryPositive: Self { "VeryPositive" }
}

/// A value of `sentimentTrendCategories` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSentimentTrendCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Declining`.
    @_alwaysEmitIntoClient public static var declining: Self { "Declining" }
    /// `SlightlyDeclining`.
    @_alwaysEmitIntoClient public static var slightlyDeclining: Self { "SlightlyDeclining" }
    /// `NoChange`.
    @_alwaysEmitIntoClient public static var noChange: Self { "NoChange" }
    /// `SlightlyImproving`.
    @_alwaysEmitIntoClient public static var slightlyImproving: Self { "SlightlyImproving" }
    /// `Improving`.
    @_alwaysEmitIntoClient public static var improving: Self { "Improving" }
}

/// A value of `contentModerationFlags` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterContentModerationFlags: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotSafeForWork`.
    @_alwaysEmitIntoClient public static var notSafeForWork: Self { "NotSafeForWork" }
    /// `SafeForWork`.
    @_alwaysEmitIntoClient public static var safeForWork: Self { "SafeForWork" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `socialSourceTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialSourceTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Owned`.
    @_alwaysEmitIntoClient public static var owned: Self { "Owned" }
    /// `NonOwned`.
    @_alwaysEmitIntoClient public static var nonOwned: Self { "NonOwned" }
    /// `Others`.
    @_alwaysEmitIntoClient public static var others: Self { "Others" }
}

/// A value of `engagementSources` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEngagementSources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppleMessagesForBusiness`.
    @_alwaysEmitIntoClient public static var appleMessagesForBusiness: Self { "AppleMessagesForBusiness" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `Glassdoor`.
    @_alwaysEmitIntoClient public static var glassdoor: Self { "Glassdoor" }
    /// `GoogleBusinessProfile`.
    @_alwaysEmitIntoClient public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `KakaoTalk`.
    @_alwaysEmitIntoClient public static var kakaoTalk: Self { "KakaoTalk" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `LinkedIn`.
    @_alwaysEmitIntoClient public static var linkedIn: Self { "LinkedIn" }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `MobileChat`.
    @_alwaysEmitIntoClient public static var mobileChat: Self { "MobileChat" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `QQ`.
    @_alwaysEmitIntoClient public static var qq: Self { "QQ" }
    /// `Reddit`.
    @_alwaysEmitIntoClient public static var reddit: Self { "Reddit" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
    /// `SFDC`.
    @_alwaysEmitIntoClient public static var sfdc: Self { "SFDC" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `Snapchat`.
    @_alwaysEmitIntoClient public static var snapchat: Self { "Snapchat" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Threads`.
    @_alwaysEmitIntoClient public static var threads: Self { "Threads" }
    /// `Trustpilot`.
    @_alwaysEmitIntoClient public static var trustpilot: Self { "Trustpilot" }
    /// `Unspecified`.
    @_alwaysEmitIntoClient public static var unspecified: Self { "Unspecified" }
    /// `Viber`.
    @_alwaysEmitIntoClient public static var viber: Self { "Viber" }
    /// `WebChat`.
    @_alwaysEmitIntoClient public static var webChat: Self { "WebChat" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Weibo`.
    @_alwaysEmitIntoClient public static var weibo: Self { "Weibo" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
    /// `X`.
    @_alwaysEmitIntoClient public static var x: Self { "X" }
    /// `Yelp`.
    @_alwaysEmitIntoClient public static var yelp: Self { "Yelp" }
    /// `YouTube`.
    @_alwaysEmitIntoClient public static var youTube: Self { "YouTube" }
    /// `Zendesk`.
    @_alwaysEmitIntoClient public static var zendesk: Self { "Zendesk" }
    /// `OpenMessaging`.
    @_alwaysEmitIntoClient public static var openMessaging: Self { "OpenMessaging" }
}

/// A value of `socialPostTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialPostTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Posts`.
    @_alwaysEmitIntoClient public static var posts: Self { "Posts" }
    /// `Comments`.
    @_alwaysEmitIntoClient public static var comments: Self { "Comments" }
    /// `PostMention`.
    @_alwaysEmitIntoClient public static var postMention: Self { "PostMention" }
    /// `ReelsMention`.
    @_alwaysEmitIntoClient public static var reelsMention: Self { "ReelsMention" }
    /// `CommentMention`.
    @_alwaysEmitIntoClient public static var commentMention: Self { "CommentMention" }
    /// `CollaboratePosts`.
    @_alwaysEmitIntoClient public static var collaboratePosts: Self { "CollaboratePosts" }
    /// `LiveVideo`.
    @_alwaysEmitIntoClient public static var liveVideo: Self { "LiveVideo" }
    /// `LiveComment`.
    @_alwaysEmitIntoClient public static var liveComment: Self { "LiveComment" }
    /// `Reviews`.
    @_alwaysEmitIntoClient public static var reviews: Self { "Reviews" }
}
