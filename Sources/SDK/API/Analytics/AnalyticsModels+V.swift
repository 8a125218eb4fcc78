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
    public var mediaTypes: Field<[ViewFilterMediaTypes]> { Field("mediaTypes") }
    /// `queueIds`.
    public var queueIds: Field<[String]> { Field("queueIds") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `assignedSkillIds`.
    public var assignedSkillIds: Field<[String]> { Field("assignedSkillIds") }
    /// `skillGroups`.
    public var skillGroups: Field<[String]> { Field("skillGroups") }
    /// `languageIds`.
    public var languageIds: Field<[String]> { Field("languageIds") }
    /// `assignedLanguageIds`.
    public var assignedLanguageIds: Field<[String]> { Field("assignedLanguageIds") }
    /// `languageGroups`.
    public var languageGroups: Field<[String]> { Field("languageGroups") }
    /// `directions`.
    public var directions: Field<[ViewFilterDirections]> { Field("directions") }
    /// `originatingDirections`.
    public var originatingDirections: Field<[ViewFilterOriginatingDirections]> { Field("originatingDirections") }
    /// `wrapUpCodes`.
    public var wrapUpCodes: Field<[String]> { Field("wrapUpCodes") }
    /// `dnisList`.
    public var dnisList: Field<[String]> { Field("dnisList") }
    /// `sessionDnisList`.
    public var sessionDnisList: Field<[String]> { Field("sessionDnisList") }
    /// `filterQueuesByUserIds`.
    public var filterQueuesByUserIds: Field<[String]> { Field("filterQueuesByUserIds") }
    /// `filterUsersByQueueIds`.
    public var filterUsersByQueueIds: Field<[String]> { Field("filterUsersByQueueIds") }
    /// `userIds`.
    public var userIds: Field<[String]> { Field("userIds") }
    /// `managementUnitIds`.
    public var managementUnitIds: Field<[String]> { Field("managementUnitIds") }
    /// `addressTos`.
    public var addressTos: Field<[String]> { Field("addressTos") }
    /// `addressFroms`.
    public var addressFroms: Field<[String]> { Field("addressFroms") }
    /// `outboundCampaignIds`.
    public var outboundCampaignIds: Field<[String]> { Field("outboundCampaignIds") }
    /// `outboundContactListIds`.
    public var outboundContactListIds: Field<[String]> { Field("outboundContactListIds") }
    /// `contactIds`.
    public var contactIds: Field<[String]> { Field("contactIds") }
    /// `externalContactIds`.
    public var externalContactIds: Field<[String]> { Field("externalContactIds") }
    /// `externalOrgIds`.
    public var externalOrgIds: Field<[String]> { Field("externalOrgIds") }
    /// `aniList`.
    public var aniList: Field<[String]> { Field("aniList") }
    /// `durationsMilliseconds`.
    public var durationsMilliseconds: Field<[NumericRange]> { Field("durationsMilliseconds") }
    /// `acdDurationsMilliseconds`.
    public var acdDurationsMilliseconds: Field<[NumericRange]> { Field("acdDurationsMilliseconds") }
    /// `talkDurationsMilliseconds`.
    public var talkDurationsMilliseconds: Field<[NumericRange]> { Field("talkDurationsMilliseconds") }
    /// `acwDurationsMilliseconds`.
    public var acwDurationsMilliseconds: Field<[NumericRange]> { Field("acwDurationsMilliseconds") }
    /// `handleDurationsMilliseconds`.
    public var handleDurationsMilliseconds: Field<[NumericRange]> { Field("handleDurationsMilliseconds") }
    /// `holdDurationsMilliseconds`.
    public var holdDurationsMilliseconds: Field<[NumericRange]> { Field("holdDurationsMilliseconds") }
    /// `abandonDurationsMilliseconds`.
    public var abandonDurationsMilliseconds: Field<[NumericRange]> { Field("abandonDurationsMilliseconds") }
    /// `evaluationScore`.
    public var evaluationScore: Field<NumericRange> { Field("evaluationScore") }
    /// `evaluationCriticalScore`.
    public var evaluationCriticalScore: Field<NumericRange> { Field("evaluationCriticalScore") }
    /// `evaluationFormIds`.
    public var evaluationFormIds: Field<[String]> { Field("evaluationFormIds") }
    /// `evaluatedAgentIds`.
    public var evaluatedAgentIds: Field<[String]> { Field("evaluatedAgentIds") }
    /// `evaluatorIds`.
    public var evaluatorIds: Field<[String]> { Field("evaluatorIds") }
    /// `transferred`.
    public var transferred: Field<Bool> { Field("transferred") }
    /// `abandoned`.
    public var abandoned: Field<Bool> { Field("abandoned") }
    /// `answered`.
    public var answered: Field<Bool> { Field("answered") }
    /// `messageTypes`.
    public var messageTypes: Field<[ViewFilterMessageTypes]> { Field("messageTypes") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `surveyFormIds`.
    public var surveyFormIds: Field<[String]> { Field("surveyFormIds") }
    /// `surveyTotalScore`.
    public var surveyTotalScore: Field<NumericRange> { Field("surveyTotalScore") }
    /// `surveyNpsScore`.
    public var surveyNpsScore: Field<NumericRange> { Field("surveyNpsScore") }
    /// `mos`.
    public var mos: Field<NumericRange> { Field("mos") }
    /// `surveyQuestionGroupScore`.
    public var surveyQuestionGroupScore: Field<NumericRange> { Field("surveyQuestionGroupScore") }
    /// `surveyPromoterScore`.
    public var surveyPromoterScore: Field<NumericRange> { Field("surveyPromoterScore") }
    /// `surveyFormContextIds`.
    public var surveyFormContextIds: Field<[String]> { Field("surveyFormContextIds") }
    /// `conversationIds`.
    public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `sipCallIds`.
    public var sipCallIds: Field<[String]> { Field("sipCallIds") }
    /// `isEnded`.
    public var isEnded: Field<Bool> { Field("isEnded") }
    /// `isSurveyed`.
    public var isSurveyed: Field<Bool> { Field("isSurveyed") }
    /// `surveyScores`.
    public var surveyScores: Field<[NumericRange]> { Field("surveyScores") }
    /// `promoterScores`.
    public var promoterScores: Field<[NumericRange]> { Field("promoterScores") }
    /// `isCampaign`.
    public var isCampaign: Field<Bool> { Field("isCampaign") }
    /// `surveyStatuses`.
    public var surveyStatuses: Field<[String]> { Field("surveyStatuses") }
    /// `conversationProperties`.
    public var conversationProperties: Field<ConversationProperties> { Field("conversationProperties") }
    /// `isBlindTransferred`.
    public var isBlindTransferred: Field<Bool> { Field("isBlindTransferred") }
    /// `isConsulted`.
    public var isConsulted: Field<Bool> { Field("isConsulted") }
    /// `isConsultTransferred`.
    public var isConsultTransferred: Field<Bool> { Field("isConsultTransferred") }
    /// `remoteParticipants`.
    public var remoteParticipants: Field<[String]> { Field("remoteParticipants") }
    /// `flowIds`.
    public var flowIds: Field<[String]> { Field("flowIds") }
    /// `flowOutcomeIds`.
    public var flowOutcomeIds: Field<[String]> { Field("flowOutcomeIds") }
    /// `flowOutcomeValues`.
    public var flowOutcomeValues: Field<[ViewFilterFlowOutcomeValues]> { Field("flowOutcomeValues") }
    /// `flowDestinationTypes`.
    public var flowDestinationTypes: Field<[ViewFilterFlowDestinationTypes]> { Field("flowDestinationTypes") }
    /// `flowDisconnectReasons`.
    public var flowDisconnectReasons: Field<[ViewFilterFlowDisconnectReasons]> { Field("flowDisconnectReasons") }
    /// `flowTypes`.
    public var flowTypes: Field<[ViewFilterFlowTypes]> { Field("flowTypes") }
    /// `flowEntryTypes`.
    public var flowEntryTypes: Field<[ViewFilterFlowEntryTypes]> { Field("flowEntryTypes") }
    /// `flowEntryReasons`.
    public var flowEntryReasons: Field<[String]> { Field("flowEntryReasons") }
    /// `flowVersions`.
    public var flowVersions: Field<[String]> { Field("flowVersions") }
    /// `groupIds`.
    public var groupIds: Field<[String]> { Field("groupIds") }
    /// `hasJourneyCustomerId`.
    public var hasJourneyCustomerId: Field<Bool> { Field("hasJourneyCustomerId") }
    /// `hasJourneyActionMapId`.
    public var hasJourneyActionMapId: Field<Bool> { Field("hasJourneyActionMapId") }
    /// `hasJourneyVisitId`.
    public var hasJourneyVisitId: Field<Bool> { Field("hasJourneyVisitId") }
    /// `hasMedia`.
    public var hasMedia: Field<Bool> { Field("hasMedia") }
    /// `roleIds`.
    public var roleIds: Field<[String]> { Field("roleIds") }
    /// `reportsTos`.
    public var reportsTos: Field<[String]> { Field("reportsTos") }
    /// `locationIds`.
    public var locationIds: Field<[String]> { Field("locationIds") }
    /// `flowOutTypes`.
    public var flowOutTypes: Field<[String]> { Field("flowOutTypes") }
    /// `providerList`.
    public var providerList: Field<[String]> { Field("providerList") }
    /// `callbackNumberList`.
    public var callbackNumberList: Field<[String]> { Field("callbackNumberList") }
    /// `callbackInterval`, an interval: two dates of ISO 8601 with `/` between them.
    public var callbackInterval: Field<String> { Field("callbackInterval") }
    /// `usedRoutingTypes`.
    public var usedRoutingTypes: Field<[ViewFilterUsedRoutingTypes]> { Field("usedRoutingTypes") }
    /// `requestedRoutingTypes`.
    public var requestedRoutingTypes: Field<[ViewFilterRequestedRoutingTypes]> { Field("requestedRoutingTypes") }
    /// `hasAgentAssistId`.
    public var hasAgentAssistId: Field<Bool> { Field("hasAgentAssistId") }
    /// `transcripts`.
    public var transcripts: Field<[Transcripts]> { Field("transcripts") }
    /// `transcriptLanguages`.
    public var transcriptLanguages: Field<[String]> { Field("transcriptLanguages") }
    /// `participantPurposes`.
    public var participantPurposes: Field<[ViewFilterParticipantPurposes]> { Field("participantPurposes") }
    /// `showFirstQueue`.
    public var showFirstQueue: Field<Bool> { Field("showFirstQueue") }
    /// `teamIds`.
    public var teamIds: Field<[String]> { Field("teamIds") }
    /// `filterUsersByTeamIds`.
    public var filterUsersByTeamIds: Field<[String]> { Field("filterUsersByTeamIds") }
    /// `journeyActionMapIds`.
    public var journeyActionMapIds: Field<[String]> { Field("journeyActionMapIds") }
    /// `journeyOutcomeIds`.
    public var journeyOutcomeIds: Field<[String]> { Field("journeyOutcomeIds") }
    /// `journeySegmentIds`.
    public var journeySegmentIds: Field<[String]> { Field("journeySegmentIds") }
    /// `journeyActionMapTypes`.
    public var journeyActionMapTypes: Field<[ViewFilterJourneyActionMapTypes]> { Field("journeyActionMapTypes") }
    /// `developmentRoleList`.
    public var developmentRoleList: Field<[ViewFilterDevelopmentRoleList]> { Field("developmentRoleList") }
    /// `developmentTypeList`.
    public var developmentTypeList: Field<[ViewFilterDevelopmentTypeList]> { Field("developmentTypeList") }
    /// `developmentStatusList`.
    public var developmentStatusList: Field<[ViewFilterDevelopmentStatusList]> { Field("developmentStatusList") }
    /// `developmentModuleIds`.
    public var developmentModuleIds: Field<[String]> { Field("developmentModuleIds") }
    /// `developmentActivityOverdue`.
    public var developmentActivityOverdue: Field<Bool> { Field("developmentActivityOverdue") }
    /// `customerSentimentScore`.
    public var customerSentimentScore: Field<NumericRange> { Field("customerSentimentScore") }
    /// `customerSentimentTrend`.
    public var customerSentimentTrend: Field<NumericRange> { Field("customerSentimentTrend") }
    /// `flowTransferTargets`.
    public var flowTransferTargets: Field<[String]> { Field("flowTransferTargets") }
    /// `developmentName`.
    public var developmentName: Field<String> { Field("developmentName") }
    /// `topicIds`.
    public var topicIds: Field<[String]> { Field("topicIds") }
    /// `externalTags`.
    public var externalTags: Field<[String]> { Field("externalTags") }
    /// `isNotResponding`.
    public var isNotResponding: Field<Bool> { Field("isNotResponding") }
    /// `isAuthenticated`.
    public var isAuthenticated: Field<Bool> { Field("isAuthenticated") }
    /// `botIds`.
    public var botIds: Field<[String]> { Field("botIds") }
    /// `botVersions`.
    public var botVersions: Field<[String]> { Field("botVersions") }
    /// `botMessageTypes`.
    public var botMessageTypes: Field<[ViewFilterBotMessageTypes]> { Field("botMessageTypes") }
    /// `botProviderList`.
    public var botProviderList: Field<[ViewFilterBotProviderList]> { Field("botProviderList") }
    /// `botProductList`.
    public var botProductList: Field<[ViewFilterBotProductList]> { Field("botProductList") }
    /// `botRecognitionFailureReasonList`.
    public var botRecognitionFailureReasonList: Field<[ViewFilterBotRecognitionFailureReasonList]> { Field("botRecognitionFailureReasonList") }
    /// `botIntentList`.
    public var botIntentList: Field<[String]> { Field("botIntentList") }
    /// `botFinalIntentList`.
    public var botFinalIntentList: Field<[String]> { Field("botFinalIntentList") }
    /// `botSlotList`.
    public var botSlotList: Field<[String]> { Field("botSlotList") }
    /// `botResultList`.
    public var botResultList: Field<[ViewFilterBotResultList]> { Field("botResultList") }
    /// `blockedReasons`.
    public var blockedReasons: Field<[ViewFilterBlockedReasons]> { Field("blockedReasons") }
    /// `isRecorded`.
    public var isRecorded: Field<Bool> { Field("isRecorded") }
    /// `hasEvaluation`.
    public var hasEvaluation: Field<Bool> { Field("hasEvaluation") }
    /// `hasScoredEvaluation`.
    public var hasScoredEvaluation: Field<Bool> { Field("hasScoredEvaluation") }
    /// `emailDeliveryStatusList`.
    public var emailDeliveryStatusList: Field<[ViewFilterEmailDeliveryStatusList]> { Field("emailDeliveryStatusList") }
    /// `isAgentOwnedCallback`.
    public var isAgentOwnedCallback: Field<Bool> { Field("isAgentOwnedCallback") }
    /// `agentCallbackOwnerIds`.
    public var agentCallbackOwnerIds: Field<[String]> { Field("agentCallbackOwnerIds") }
    /// `transcriptTopics`.
    public var transcriptTopics: Field<[TranscriptTopics]> { Field("transcriptTopics") }
    /// `journeyFrequencyCapReasons`.
    public var journeyFrequencyCapReasons: Field<[String]> { Field("journeyFrequencyCapReasons") }
    /// `journeyBlockingActionMapIds`.
    public var journeyBlockingActionMapIds: Field<[String]> { Field("journeyBlockingActionMapIds") }
    /// `journeyActionTargetIds`.
    public var journeyActionTargetIds: Field<[String]> { Field("journeyActionTargetIds") }
    /// `journeyBlockingScheduleGroupIds`.
    public var journeyBlockingScheduleGroupIds: Field<[String]> { Field("journeyBlockingScheduleGroupIds") }
    /// `journeyBlockingEmergencyScheduleGroupIds`.
    public var journeyBlockingEmergencyScheduleGroupIds: Field<[String]> { Field("journeyBlockingEmergencyScheduleGroupIds") }
    /// `journeyUrlEqualConditions`.
    public var journeyUrlEqualConditions: Field<[String]> { Field("journeyUrlEqualConditions") }
    /// `journeyUrlNotEqualConditions`.
    public var journeyUrlNotEqualConditions: Field<[String]> { Field("journeyUrlNotEqualConditions") }
    /// `journeyUrlStartsWithConditions`.
    public var journeyUrlStartsWithConditions: Field<[String]> { Field("journeyUrlStartsWithConditions") }
    /// `journeyUrlEndsWithConditions`.
    public var journeyUrlEndsWithConditions: Field<[String]> { Field("journeyUrlEndsWithConditions") }
    /// `journeyUrlContainsAnyConditions`.
    public var journeyUrlContainsAnyConditions: Field<[String]> { Field("journeyUrlContainsAnyConditions") }
    /// `journeyUrlNotContainsAnyConditions`.
    public var journeyUrlNotContainsAnyConditions: Field<[String]> { Field("journeyUrlNotContainsAnyConditions") }
    /// `journeyUrlContainsAllConditions`.
    public var journeyUrlContainsAllConditions: Field<[String]> { Field("journeyUrlContainsAllConditions") }
    /// `journeyUrlNotContainsAllConditions`.
    public var journeyUrlNotContainsAllConditions: Field<[String]> { Field("journeyUrlNotContainsAllConditions") }
    /// `flowMilestoneIds`.
    public var flowMilestoneIds: Field<[String]> { Field("flowMilestoneIds") }
    /// `isAssessmentPassed`.
    public var isAssessmentPassed: Field<Bool> { Field("isAssessmentPassed") }
    /// `conversationInitiators`.
    public var conversationInitiators: Field<[String]> { Field("conversationInitiators") }
    /// `hasCustomerParticipated`.
    public var hasCustomerParticipated: Field<Bool> { Field("hasCustomerParticipated") }
    /// `isAcdInteraction`.
    public var isAcdInteraction: Field<Bool> { Field("isAcdInteraction") }
    /// `hasFax`.
    public var hasFax: Field<Bool> { Field("hasFax") }
    /// `dataActionIds`.
    public var dataActionIds: Field<[String]> { Field("dataActionIds") }
    /// `actionCategoryName`.
    public var actionCategoryName: Field<String> { Field("actionCategoryName") }
    /// `integrationIds`.
    public var integrationIds: Field<[String]> { Field("integrationIds") }
    /// `responseStatuses`.
    public var responseStatuses: Field<[String]> { Field("responseStatuses") }
    /// `availableDashboard`.
    public var availableDashboard: Field<ViewFilterAvailableDashboard> { Field("availableDashboard") }
    /// `favouriteDashboard`.
    public var favouriteDashboard: Field<Bool> { Field("favouriteDashboard") }
    /// `myDashboard`.
    public var myDashboard: Field<Bool> { Field("myDashboard") }
    /// `stationErrors`.
    public var stationErrors: Field<[String]> { Field("stationErrors") }
    /// `canonicalContactIds`.
    public var canonicalContactIds: Field<[String]> { Field("canonicalContactIds") }
    /// `alertRuleIds`.
    public var alertRuleIds: Field<[String]> { Field("alertRuleIds") }
    /// `evaluationFormContextIds`.
    public var evaluationFormContextIds: Field<[String]> { Field("evaluationFormContextIds") }
    /// `evaluationStatuses`.
    public var evaluationStatuses: Field<[ViewFilterEvaluationStatuses]> { Field("evaluationStatuses") }
    /// `workbinIds`.
    public var workbinIds: Field<[String]> { Field("workbinIds") }
    /// `worktypeIds`.
    public var worktypeIds: Field<[String]> { Field("worktypeIds") }
    /// `workitemIds`.
    public var workitemIds: Field<[String]> { Field("workitemIds") }
    /// `workitemAssigneeIds`.
    public var workitemAssigneeIds: Field<[String]> { Field("workitemAssigneeIds") }
    /// `workitemStatuses`.
    public var workitemStatuses: Field<[String]> { Field("workitemStatuses") }
    /// `isAnalyzedForSensitiveData`.
    public var isAnalyzedForSensitiveData: Field<Bool> { Field("isAnalyzedForSensitiveData") }
    /// `hasSensitiveData`.
    public var hasSensitiveData: Field<Bool> { Field("hasSensitiveData") }
    /// `hasPciData`.
    public var hasPciData: Field<Bool> { Field("hasPciData") }
    /// `hasPiiData`.
    public var hasPiiData: Field<Bool> { Field("hasPiiData") }
    /// `subPath`.
    public var subPath: Field<String> { Field("subPath") }
    /// `userState`.
    public var userState: Field<ViewFilterUserState> { Field("userState") }
    /// `isClearedByCustomer`.
    public var isClearedByCustomer: Field<Bool> { Field("isClearedByCustomer") }
    /// `evaluationAssigneeIds`.
    public var evaluationAssigneeIds: Field<[String]> { Field("evaluationAssigneeIds") }
    /// `evaluationAssigned`.
    public var evaluationAssigned: Field<Bool> { Field("evaluationAssigned") }
    /// `assistantIds`.
    public var assistantIds: Field<[String]> { Field("assistantIds") }
    /// `knowledgeBaseIds`.
    public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `isParked`.
    public var isParked: Field<Bool> { Field("isParked") }
    /// `agentEmpathyScore`.
    public var agentEmpathyScore: Field<NumericRange> { Field("agentEmpathyScore") }
    /// `surveyTypes`.
    public var surveyTypes: Field<[ViewFilterSurveyTypes]> { Field("surveyTypes") }
    /// `surveyResponseStatuses`.
    public var surveyResponseStatuses: Field<[ViewFilterSurveyResponseStatuses]> { Field("surveyResponseStatuses") }
    /// `botFlowTypes`.
    public var botFlowTypes: Field<[ViewFilterBotFlowTypes]> { Field("botFlowTypes") }
    /// `agentTalkDurationMilliseconds`.
    public var agentTalkDurationMilliseconds: Field<[NumericRange]> { Field("agentTalkDurationMilliseconds") }
    /// `customerTalkDurationMilliseconds`.
    public var customerTalkDurationMilliseconds: Field<[NumericRange]> { Field("customerTalkDurationMilliseconds") }
    /// `overtalkDurationMilliseconds`.
    public var overtalkDurationMilliseconds: Field<[NumericRange]> { Field("overtalkDurationMilliseconds") }
    /// `silenceDurationMilliseconds`.
    public var silenceDurationMilliseconds: Field<[NumericRange]> { Field("silenceDurationMilliseconds") }
    /// `acdDurationMilliseconds`.
    public var acdDurationMilliseconds: Field<[NumericRange]> { Field("acdDurationMilliseconds") }
    /// `ivrDurationMilliseconds`.
    public var ivrDurationMilliseconds: Field<[NumericRange]> { Field("ivrDurationMilliseconds") }
    /// `otherDurationMilliseconds`.
    public var otherDurationMilliseconds: Field<[NumericRange]> { Field("otherDurationMilliseconds") }
    /// `agentTalkPercentage`.
    public var agentTalkPercentage: Field<NumericRange> { Field("agentTalkPercentage") }
    /// `customerTalkPercentage`.
    public var customerTalkPercentage: Field<NumericRange> { Field("customerTalkPercentage") }
    /// `overtalkPercentage`.
    public var overtalkPercentage: Field<NumericRange> { Field("overtalkPercentage") }
    /// `silencePercentage`.
    public var silencePercentage: Field<NumericRange> { Field("silencePercentage") }
    /// `acdPercentage`.
    public var acdPercentage: Field<NumericRange> { Field("acdPercentage") }
    /// `ivrPercentage`.
    public var ivrPercentage: Field<NumericRange> { Field("ivrPercentage") }
    /// `otherPercentage`.
    public var otherPercentage: Field<NumericRange> { Field("otherPercentage") }
    /// `overtalkInstances`.
    public var overtalkInstances: Field<NumericRange> { Field("overtalkInstances") }
    /// `isScreenRecorded`.
    public var isScreenRecorded: Field<Bool> { Field("isScreenRecorded") }
    /// `screenMonitorUserIds`.
    public var screenMonitorUserIds: Field<[String]> { Field("screenMonitorUserIds") }
    /// `dashboardState`.
    public var dashboardState: Field<ViewFilterDashboardState> { Field("dashboardState") }
    /// `dashboardType`.
    public var dashboardType: Field<ViewFilterDashboardType> { Field("dashboardType") }
    /// `dashboardAccessFilter`.
    public var dashboardAccessFilter: Field<ViewFilterDashboardAccessFilter> { Field("dashboardAccessFilter") }
    /// `transcriptDurationMilliseconds`.
    public var transcriptDurationMilliseconds: Field<[NumericRange]> { Field("transcriptDurationMilliseconds") }
    /// `workitemsStatuses`.
    public var workitemsStatuses: Field<[WorkitemStatusFilter]> { Field("workitemsStatuses") }
    /// `socialCountries`.
    public var socialCountries: Field<[String]> { Field("socialCountries") }
    /// `socialLanguages`.
    public var socialLanguages: Field<[String]> { Field("socialLanguages") }
    /// `socialChannels`.
    public var socialChannels: Field<[ViewFilterSocialChannels]> { Field("socialChannels") }
    /// `socialSentimentCategory`.
    public var socialSentimentCategory: Field<[ViewFilterSocialSentimentCategory]> { Field("socialSentimentCategory") }
    /// `socialTopicIds`.
    public var socialTopicIds: Field<[String]> { Field("socialTopicIds") }
    /// `socialIngestionRuleIds`.
    public var socialIngestionRuleIds: Field<[String]> { Field("socialIngestionRuleIds") }
    /// `socialConversationCreated`.
    public var socialConversationCreated: Field<Bool> { Field("socialConversationCreated") }
    /// `socialContentType`.
    public var socialContentType: Field<[ViewFilterSocialContentType]> { Field("socialContentType") }
    /// `socialKeywords`.
    public var socialKeywords: Field<[SocialKeyword]> { Field("socialKeywords") }
    /// `socialPostEscalated`.
    public var socialPostEscalated: Field<Bool> { Field("socialPostEscalated") }
    /// `socialClassifications`.
    public var socialClassifications: Field<[ViewFilterSocialClassifications]> { Field("socialClassifications") }
    /// `filterUsersByManagerIds`.
    public var filterUsersByManagerIds: Field<[String]> { Field("filterUsersByManagerIds") }
    /// `slideshowIds`.
    public var slideshowIds: Field<[String]> { Field("slideshowIds") }
    /// `conferenced`.
    public var conferenced: Field<Bool> { Field("conferenced") }
    /// `video`.
    public var video: Field<Bool> { Field("video") }
    /// `linkedInteraction`.
    public var linkedInteraction: Field<Bool> { Field("linkedInteraction") }
    /// `recommendationSources`.
    public var recommendationSources: Field<[ViewFilterRecommendationSources]> { Field("recommendationSources") }
    /// `evaluationRole`.
    public var evaluationRole: Field<ViewFilterEvaluationRole> { Field("evaluationRole") }
    /// `comparisonQueueIds`.
    public var comparisonQueueIds: Field<[String]> { Field("comparisonQueueIds") }
    /// `viewMetrics`.
    public var viewMetrics: Field<[ViewFilterViewMetrics]> { Field("viewMetrics") }
    /// `timelineCategories`.
    public var timelineCategories: Field<[String]> { Field("timelineCategories") }
    /// `acw`.
    public var acw: Field<Bool> { Field("acw") }
    /// `segmentTypes`.
    public var segmentTypes: Field<[ViewFilterSegmentTypes]> { Field("segmentTypes") }
    /// `programIds`.
    public var programIds: Field<[String]> { Field("programIds") }
    /// `categoryIds`.
    public var categoryIds: Field<[String]> { Field("categoryIds") }
    /// `deliveryPushed`.
    public var deliveryPushed: Field<Bool> { Field("deliveryPushed") }
    /// `socialRatings`.
    public var socialRatings: Field<[Double]> { Field("socialRatings") }
    /// `virtualAgentIds`.
    public var virtualAgentIds: Field<[String]> { Field("virtualAgentIds") }
    /// `empathyScoreCategories`.
    public var empathyScoreCategories: Field<[ViewFilterEmpathyScoreCategories]> { Field("empathyScoreCategories") }
    /// `sentimentScoreCategories`.
    public var sentimentScoreCategories: Field<[ViewFilterSentimentScoreCategories]> { Field("sentimentScoreCategories") }
    /// `sentimentTrendCategories`.
    public var sentimentTrendCategories: Field<[ViewFilterSentimentTrendCategories]> { Field("sentimentTrendCategories") }
    /// `contentModerationFlags`.
    public var contentModerationFlags: Field<[ViewFilterContentModerationFlags]> { Field("contentModerationFlags") }
    /// `socialSourceTypes`.
    public var socialSourceTypes: Field<[ViewFilterSocialSourceTypes]> { Field("socialSourceTypes") }
    /// `socialFollowerRange`.
    public var socialFollowerRange: Field<SocialNumericRange> { Field("socialFollowerRange") }
    /// `socialVerificationStatus`.
    public var socialVerificationStatus: Field<Bool> { Field("socialVerificationStatus") }
    /// `socialEngagementLikes`.
    public var socialEngagementLikes: Field<NumericRange> { Field("socialEngagementLikes") }
    /// `socialEngagementShares`.
    public var socialEngagementShares: Field<NumericRange> { Field("socialEngagementShares") }
    /// `socialEngagementComments`.
    public var socialEngagementComments: Field<NumericRange> { Field("socialEngagementComments") }
    /// `socialEngagementViews`.
    public var socialEngagementViews: Field<NumericRange> { Field("socialEngagementViews") }
    /// `socialEngagementSaves`.
    public var socialEngagementSaves: Field<NumericRange> { Field("socialEngagementSaves") }
    /// `socialEngagementReposts`.
    public var socialEngagementReposts: Field<NumericRange> { Field("socialEngagementReposts") }
    /// `sessionExpired`.
    public var sessionExpired: Field<Bool> { Field("sessionExpired") }
    /// `screenMonitored`.
    public var screenMonitored: Field<Bool> { Field("screenMonitored") }
    /// `engagementSources`.
    public var engagementSources: Field<[ViewFilterEngagementSources]> { Field("engagementSources") }
    /// `isSnippetRecorded`.
    public var isSnippetRecorded: Field<Bool> { Field("isSnippetRecorded") }
    /// `takeover`.
    public var takeover: Field<Bool> { Field("takeover") }
    /// `socialPostTypes`.
    public var socialPostTypes: Field<[ViewFilterSocialPostTypes]> { Field("socialPostTypes") }
}

/// A value of `mediaTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `cobrowse`.
    public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    public static var email: Self { "email" }
    /// `internalmessage`.
    public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    public static var message: Self { "message" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `video`.
    public static var video: Self { "video" }
    /// `voice`.
    public static var voice: Self { "voice" }
}

/// A value of `directions` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `originatingDirections` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterOriginatingDirections: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `messageTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterMessageTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `line`.
    public static var line: Self { "line" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    public static var open: Self { "open" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `apple`.
    public static var apple: Self { "apple" }
}

/// A value of `flowOutcomeValues` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowOutcomeValues: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
}

/// A value of `flowDestinationTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowDestinationTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACD`.
    public static var acd: Self { "ACD" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `NUMBER`.
    public static var number: Self { "NUMBER" }
    /// `FLOW`.
    public static var flow: Self { "FLOW" }
    /// `SECURE_FLOW`.
    public static var secureFlow: Self { "SECURE_FLOW" }
    /// `ACD_VOICEMAIL`.
    public static var acdVoicemail: Self { "ACD_VOICEMAIL" }
    /// `USER_VOICEMAIL`.
    public static var userVoicemail: Self { "USER_VOICEMAIL" }
    /// `GROUP_VOICEMAIL`.
    public static var groupVoicemail: Self { "GROUP_VOICEMAIL" }
    /// `RETURN_TO_AGENT`.
    public static var returnToAgent: Self { "RETURN_TO_AGENT" }
}

/// A value of `flowDisconnectReasons` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowDisconnectReasons: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FLOW_DISCONNECT`.
    public static var flowDisconnect: Self { "FLOW_DISCONNECT" }
    /// `FLOW_ERROR_DISCONNECT`.
    public static var flowErrorDisconnect: Self { "FLOW_ERROR_DISCONNECT" }
    /// `DISCONNECT`.
    public static var disconnect: Self { "DISCONNECT" }
}

/// A value of `flowTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bot`.
    public static var bot: Self { "bot" }
    /// `commonmodule`.
    public static var commonmodule: Self { "commonmodule" }
    /// `digitalbot`.
    public static var digitalbot: Self { "digitalbot" }
    /// `emailsend`.
    public static var emailsend: Self { "emailsend" }
    /// `inboundcall`.
    public static var inboundcall: Self { "inboundcall" }
    /// `inboundchat`.
    public static var inboundchat: Self { "inboundchat" }
    /// `inboundemail`.
    public static var inboundemail: Self { "inboundemail" }
    /// `inboundshortmessage`.
    public static var inboundshortmessage: Self { "inboundshortmessage" }
    /// `inqueuecall`.
    public static var inqueuecall: Self { "inqueuecall" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    public static var securecall: Self { "securecall" }
    /// `surveyinvite`.
    public static var surveyinvite: Self { "surveyinvite" }
    /// `voice`.
    public static var voice: Self { "voice" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurvey`.
    public static var voicesurvey: Self { "voicesurvey" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
    /// `workitem`.
    public static var workitem: Self { "workitem" }
}

/// A value of `flowEntryTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterFlowEntryTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `direct`.
    public static var direct: Self { "direct" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flow`.
    public static var flow: Self { "flow" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `usedRoutingTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterUsedRoutingTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `requestedRoutingTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterRequestedRoutingTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `participantPurposes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterParticipantPurposes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    public static var `internal`: Self { "internal" }
    /// `external`.
    public static var external: Self { "external" }
}

/// A value of `journeyActionMapTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterJourneyActionMapTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webchat`.
    public static var webchat: Self { "webchat" }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// A value of `developmentRoleList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDevelopmentRoleList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    public static var creator: Self { "Creator" }
    /// `Facilitator`.
    public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    public static var attendee: Self { "Attendee" }
}

/// A value of `developmentTypeList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDevelopmentTypeList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    public static var informational: Self { "Informational" }
    /// `Coaching`.
    public static var coaching: Self { "Coaching" }
    /// `Assessment`.
    public static var assessment: Self { "Assessment" }
    /// `AssessedContent`.
    public static var assessedContent: Self { "AssessedContent" }
    /// `External`.
    public static var external: Self { "External" }
    /// `Native`.
    public static var native: Self { "Native" }
}

/// A value of `developmentStatusList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDevelopmentStatusList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    public static var planned: Self { "Planned" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
    /// `InvalidSchedule`.
    public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `NotCompleted`.
    public static var notCompleted: Self { "NotCompleted" }
}

/// A value of `botMessageTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotMessageTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `GenesysChatWidget`.
    public static var genesysChatWidget: Self { "GenesysChatWidget" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Whatsapp`.
    public static var whatsapp: Self { "Whatsapp" }
    /// `AppleBusinessChat`.
    public static var appleBusinessChat: Self { "AppleBusinessChat" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Slack`.
    public static var slack: Self { "Slack" }
    /// `Signal`.
    public static var signal: Self { "Signal" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `TwitterDirectMessage`.
    public static var twitterDirectMessage: Self { "TwitterDirectMessage" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
    /// `Other`.
    public static var other: Self { "Other" }
}

/// A value of `botProviderList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotProviderList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Genesys`.
    public static var genesys: Self { "Genesys" }
    /// `Amazon`.
    public static var amazon: Self { "Amazon" }
    /// `Google`.
    public static var google: Self { "Google" }
    /// `Nuance`.
    public static var nuance: Self { "Nuance" }
}

/// A value of `botProductList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotProductList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `GenesysDialogEngine`.
    public static var genesysDialogEngine: Self { "GenesysDialogEngine" }
    /// `AmazonLex`.
    public static var amazonLex: Self { "AmazonLex" }
    /// `GoogleDialogFlow`.
    public static var googleDialogFlow: Self { "GoogleDialogFlow" }
    /// `GoogleDialogFlowResell`.
    public static var googleDialogFlowResell: Self { "GoogleDialogFlowResell" }
    /// `GenesysBotFlow`.
    public static var genesysBotFlow: Self { "GenesysBotFlow" }
    /// `NuanceDlg`.
    public static var nuanceDlg: Self { "NuanceDlg" }
    /// `GoogleDialogFlowCx`.
    public static var googleDialogFlowCx: Self { "GoogleDialogFlowCx" }
    /// `GenesysByob`.
    public static var genesysByob: Self { "GenesysByob" }
    /// `AmazonLexV2`.
    public static var amazonLexV2: Self { "AmazonLexV2" }
    /// `GoogleDialogFlowCxResell`.
    public static var googleDialogFlowCxResell: Self { "GoogleDialogFlowCxResell" }
    /// `GoogleSttBotFlow`.
    public static var googleSttBotFlow: Self { "GoogleSttBotFlow" }
    /// `MicrosoftSttBotFlow`.
    public static var microsoftSttBotFlow: Self { "MicrosoftSttBotFlow" }
    /// `AudioConnector`.
    public static var audioConnector: Self { "AudioConnector" }
    /// `BotConnector`.
    public static var botConnector: Self { "BotConnector" }
}

/// A value of `botRecognitionFailureReasonList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotRecognitionFailureReasonList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `NoInputCollection`.
    public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `NoInputDisambiguation`.
    public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
    /// `NoMatchCollection`.
    public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `NoMatchDisambiguation`.
    public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `MaxWrongMatch`.
    public static var maxWrongMatch: Self { "MaxWrongMatch" }
    /// `AllOptionsRejected`.
    public static var allOptionsRejected: Self { "AllOptionsRejected" }
}

/// A value of `botResultList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotResultList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `ExitRequestedByUser`.
    public static var exitRequestedByUser: Self { "ExitRequestedByUser" }
    /// `ExitRequestedByBot`.
    public static var exitRequestedByBot: Self { "ExitRequestedByBot" }
    /// `ExitError`.
    public static var exitError: Self { "ExitError" }
    /// `ExitRecognitionFailure`.
    public static var exitRecognitionFailure: Self { "ExitRecognitionFailure" }
    /// `DisconnectRequestedByUser`.
    public static var disconnectRequestedByUser: Self { "DisconnectRequestedByUser" }
    /// `DisconnectRequestedByBot`.
    public static var disconnectRequestedByBot: Self { "DisconnectRequestedByBot" }
    /// `DisconnectSessionExpired`.
    public static var disconnectSessionExpired: Self { "DisconnectSessionExpired" }
    /// `DisconnectError`.
    public static var disconnectError: Self { "DisconnectError" }
    /// `DisconnectRecognitionFailure`.
    public static var disconnectRecognitionFailure: Self { "DisconnectRecognitionFailure" }
    /// `TransferToACD`.
    public static var transferToACD: Self { "TransferToACD" }
    /// `TransferToUser`.
    public static var transferToUser: Self { "TransferToUser" }
    /// `TransferToGroup`.
    public static var transferToGroup: Self { "TransferToGroup" }
    /// `TransferToNumber`.
    public static var transferToNumber: Self { "TransferToNumber" }
    /// `TransferToUserVoicemail`.
    public static var transferToUserVoicemail: Self { "TransferToUserVoicemail" }
    /// `TransferToGroupVoicemail`.
    public static var transferToGroupVoicemail: Self { "TransferToGroupVoicemail" }
    /// `TransferToACDVoicemail`.
    public static var transferToACDVoicemail: Self { "TransferToACDVoicemail" }
}

/// A value of `blockedReasons` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBlockedReasons: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PageUrlConditionsNotMatching`.
    public static var pageUrlConditionsNotMatching: Self { "PageUrlConditionsNotMatching" }
    /// `AlreadyExistingOffer`.
    public static var alreadyExistingOffer: Self { "AlreadyExistingOffer" }
    /// `TriggerDateInFuture`.
    public static var triggerDateInFuture: Self { "TriggerDateInFuture" }
    /// `MultipleSimultaneousOffers`.
    public static var multipleSimultaneousOffers: Self { "MultipleSimultaneousOffers" }
    /// `FrequencyCapping`.
    public static var frequencyCapping: Self { "FrequencyCapping" }
    /// `OfferedOutsideSchedule`.
    public static var offeredOutsideSchedule: Self { "OfferedOutsideSchedule" }
    /// `ServiceLevelThrottling`.
    public static var serviceLevelThrottling: Self { "ServiceLevelThrottling" }
    /// `NoAvailableAgents`.
    public static var noAvailableAgents: Self { "NoAvailableAgents" }
}

/// A value of `emailDeliveryStatusList` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEmailDeliveryStatusList: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DeliveryFailed`.
    public static var deliveryFailed: Self { "DeliveryFailed" }
    /// `DeliveryPushed`.
    public static var deliveryPushed: Self { "DeliveryPushed" }
    /// `DeliverySuccess`.
    public static var deliverySuccess: Self { "DeliverySuccess" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Received`.
    public static var received: Self { "Received" }
    /// `Sent`.
    public static var sent: Self { "Sent" }
}

/// A value of `availableDashboard` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterAvailableDashboard: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `Private`.
    public static var `private`: Self { "Private" }
}

/// A value of `evaluationStatuses` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEvaluationStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `InReview`.
    public static var inReview: Self { "InReview" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Retracted`.
    public static var retracted: Self { "Retracted" }
}

/// A value of `userState` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ActiveAndInactive`.
    public static var activeAndInactive: Self { "ActiveAndInactive" }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// A value of `surveyTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSurveyTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// A value of `surveyResponseStatuses` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSurveyResponseStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `FullResponse`.
    public static var fullResponse: Self { "FullResponse" }
    /// `PartialResponse`.
    public static var partialResponse: Self { "PartialResponse" }
}

/// A value of `botFlowTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterBotFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Bot`.
    public static var bot: Self { "Bot" }
    /// `DigitalBot`.
    public static var digitalBot: Self { "DigitalBot" }
    /// `VoiceSurvey`.
    public static var voiceSurvey: Self { "VoiceSurvey" }
}

/// A value of `dashboardState` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDashboardState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// A value of `dashboardType` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDashboardType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `Private`.
    public static var `private`: Self { "Private" }
    /// `Shared`.
    public static var shared: Self { "Shared" }
    /// `Favorites`.
    public static var favorites: Self { "Favorites" }
}

/// A value of `dashboardAccessFilter` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterDashboardAccessFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OwnedByMe`.
    public static var ownedByMe: Self { "OwnedByMe" }
    /// `OwnedByAnyone`.
    public static var ownedByAnyone: Self { "OwnedByAnyone" }
    /// `NotOwnedByMe`.
    public static var notOwnedByMe: Self { "NotOwnedByMe" }
}

/// A value of `socialChannels` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialChannels: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Twitter`.
    public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `GoogleBusinessProfile`.
    public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
}

/// A value of `socialSentimentCategory` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialSentimentCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `socialContentType` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
}

/// A value of `socialClassifications` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialClassifications: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `Private`.
    public static var `private`: Self { "Private" }
}

/// A value of `recommendationSources` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterRecommendationSources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `KnowledgeSearch`.
    public static var knowledgeSearch: Self { "KnowledgeSearch" }
    /// `RulesEngine`.
    public static var rulesEngine: Self { "RulesEngine" }
    /// `ManualSearch`.
    public static var manualSearch: Self { "ManualSearch" }
}

/// A value of `evaluationRole` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEvaluationRole: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Evaluator`.
    public static var evaluator: Self { "Evaluator" }
    /// `Supervisor`.
    public static var supervisor: Self { "Supervisor" }
}

/// A value of `viewMetrics` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterViewMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVG_TALK_TIME`.
    public static var avgTalkTime: Self { "AVG_TALK_TIME" }
    /// `AVG_HOLD_TIME`.
    public static var avgHoldTime: Self { "AVG_HOLD_TIME" }
    /// `AVG_ACW_TIME`.
    public static var avgAcwTime: Self { "AVG_ACW_TIME" }
    /// `AVG_WAIT_TIME`.
    public static var avgWaitTime: Self { "AVG_WAIT_TIME" }
    /// `AVG_HANDLE_TIME`.
    public static var avgHandleTime: Self { "AVG_HANDLE_TIME" }
    /// `AVG_ALERT_TIME`.
    public static var avgAlertTime: Self { "AVG_ALERT_TIME" }
    /// `AVG_ANSWER_TIME`.
    public static var avgAnswerTime: Self { "AVG_ANSWER_TIME" }
    /// `AVG_ABANDON_TIME`.
    public static var avgAbandonTime: Self { "AVG_ABANDON_TIME" }
    /// `TOTAL_TALK_TIME`.
    public static var totalTalkTime: Self { "TOTAL_TALK_TIME" }
    /// `TOTAL_HANDLE_TIME`.
    public static var totalHandleTime: Self { "TOTAL_HANDLE_TIME" }
    /// `TOTAL_HOLD_TIME`.
    public static var totalHoldTime: Self { "TOTAL_HOLD_TIME" }
    /// `TOTAL_ACW_TIME`.
    public static var totalAcwTime: Self { "TOTAL_ACW_TIME" }
    /// `TOTAL_ALERT_TIME`.
    public static var totalAlertTime: Self { "TOTAL_ALERT_TIME" }
    /// `MAX_ABANDON_TIME`.
    public static var maxAbandonTime: Self { "MAX_ABANDON_TIME" }
    /// `MAX_WAIT_TIME`.
    public static var maxWaitTime: Self { "MAX_WAIT_TIME" }
    /// `MAX_TALK_TIME`.
    public static var maxTalkTime: Self { "MAX_TALK_TIME" }
    /// `MAX_HOLD_TIME`.
    public static var maxHoldTime: Self { "MAX_HOLD_TIME" }
    /// `MAX_ACW_TIME`.
    public static var maxAcwTime: Self { "MAX_ACW_TIME" }
    /// `MIN_ABANDON_TIME`.
    public static var minAbandonTime: Self { "MIN_ABANDON_TIME" }
    /// `MIN_WAIT_TIME`.
    public static var minWaitTime: Self { "MIN_WAIT_TIME" }
    /// `MIN_TALK_TIME`.
    public static var minTalkTime: Self { "MIN_TALK_TIME" }
    /// `MIN_HOLD_TIME`.
    public static var minHoldTime: Self { "MIN_HOLD_TIME" }
    /// `MIN_ACW_TIME`.
    public static var minAcwTime: Self { "MIN_ACW_TIME" }
    /// `ALERT_COUNT`.
    public static var alertCount: Self { "ALERT_COUNT" }
    /// `OFFERED_COUNT`.
    public static var offeredCount: Self { "OFFERED_COUNT" }
    /// `ABANDONED_COUNT`.
    public static var abandonedCount: Self { "ABANDONED_COUNT" }
    /// `ABANDONED_PERCENT`.
    public static var abandonedPercent: Self { "ABANDONED_PERCENT" }
    /// `SHORT_ABANDONED_COUNT`.
    public static var shortAbandonedCount: Self { "SHORT_ABANDONED_COUNT" }
    /// `SHORT_ABANDONED_PERCENT`.
    public static var shortAbandonedPercent: Self { "SHORT_ABANDONED_PERCENT" }
    /// `ABANDONED_NO_SHORT_COUNT`.
    public static var abandonedNoShortCount: Self { "ABANDONED_NO_SHORT_COUNT" }
    /// `ABANDONED_NO_SHORT_PERCENT`.
    public static var abandonedNoShortPercent: Self { "ABANDONED_NO_SHORT_PERCENT" }
    /// `ANSWERED_COUNT`.
    public static var answeredCount: Self { "ANSWERED_COUNT" }
    /// `ANSWERED_PERCENT`.
    public static var answeredPercent: Self { "ANSWERED_PERCENT" }
    /// `FLOWOUT_COUNT`.
    public static var flowoutCount: Self { "FLOWOUT_COUNT" }
    /// `FLOWOUT_PERCENT`.
    public static var flowoutPercent: Self { "FLOWOUT_PERCENT" }
    /// `OUTBOUND_COUNT`.
    public static var outboundCount: Self { "OUTBOUND_COUNT" }
    /// `OUTBOUND_ATTEMPTED_COUNT`.
    public static var outboundAttemptedCount: Self { "OUTBOUND_ATTEMPTED_COUNT" }
    /// `VOICEMAIL_COUNT`.
    public static var voicemailCount: Self { "VOICEMAIL_COUNT" }
    /// `HANDLED_COUNT`.
    public static var handledCount: Self { "HANDLED_COUNT" }
    /// `HELD_COUNT`.
    public static var heldCount: Self { "HELD_COUNT" }
    /// `TRANSFERRED_COUNT`.
    public static var transferredCount: Self { "TRANSFERRED_COUNT" }
    /// `TRANSFERRED_PERCENT`.
    public static var transferredPercent: Self { "TRANSFERRED_PERCENT" }
    /// `WAITING_CURRENT`.
    public static var waitingCurrent: Self { "WAITING_CURRENT" }
    /// `INTERACTING_CURRENT`.
    public static var interactingCurrent: Self { "INTERACTING_CURRENT" }
    /// `HELD_CURRENT`.
    public static var heldCurrent: Self { "HELD_CURRENT" }
    /// `ALERTING_CURRENT`.
    public static var alertingCurrent: Self { "ALERTING_CURRENT" }
    /// `SERVICE_LEVEL`.
    public static var serviceLevel: Self { "SERVICE_LEVEL" }
    /// `OVER_SERVICE_LEVEL`.
    public static var overServiceLevel: Self { "OVER_SERVICE_LEVEL" }
    /// `ONLINE_AGENTS`.
    public static var onlineAgents: Self { "ONLINE_AGENTS" }
    /// `AVAILABLE_AGENTS`.
    public static var availableAgents: Self { "AVAILABLE_AGENTS" }
    /// `AWAY_AGENTS`.
    public static var awayAgents: Self { "AWAY_AGENTS" }
    /// `BREAK_AGENTS`.
    public static var breakAgents: Self { "BREAK_AGENTS" }
    /// `MEAL_AGENTS`.
    public static var mealAgents: Self { "MEAL_AGENTS" }
    /// `TRAINING_AGENTS`.
    public static var trainingAgents: Self { "TRAINING_AGENTS" }
    /// `BUSY_AGENTS`.
    public static var busyAgents: Self { "BUSY_AGENTS" }
    /// `MEETING_AGENTS`.
    public static var meetingAgents: Self { "MEETING_AGENTS" }
    /// `SYSTEM_AWAY_AGENTS`.
    public static var systemAwayAgents: Self { "SYSTEM_AWAY_AGENTS" }
    /// `OFFLINE_AGENTS`.
    public static var offlineAgents: Self { "OFFLINE_AGENTS" }
    /// `ON_QUEUE_AGENTS`.
    public static var onQueueAgents: Self { "ON_QUEUE_AGENTS" }
    /// `OFF_QUEUE_AGENTS`.
    public static var offQueueAgents: Self { "OFF_QUEUE_AGENTS" }
    /// `INTERACTING_AGENTS`.
    public static var interactingAgents: Self { "INTERACTING_AGENTS" }
    /// `ACW_AGENTS`.
    public static var acwAgents: Self { "ACW_AGENTS" }
    /// `COMMUNICATING_AGENTS`.
    public static var communicatingAgents: Self { "COMMUNICATING_AGENTS" }
    /// `IDLE_AGENTS`.
    public static var idleAgents: Self { "IDLE_AGENTS" }
    /// `NOT_RESPONDING_AGENTS`.
    public static var notRespondingAgents: Self { "NOT_RESPONDING_AGENTS" }
    /// `LONGEST_WAITING`.
    public static var longestWaiting: Self { "LONGEST_WAITING" }
    /// `LONGEST_INTERACTING`.
    public static var longestInteracting: Self { "LONGEST_INTERACTING" }
    /// `FLOW_ACTIVE_LONGEST`.
    public static var flowActiveLongest: Self { "FLOW_ACTIVE_LONGEST" }
    /// `FLOW_ACTIVE_CURRENT`.
    public static var flowActiveCurrent: Self { "FLOW_ACTIVE_CURRENT" }
    /// `FLOW_ENTRIES_COUNT`.
    public static var flowEntriesCount: Self { "FLOW_ENTRIES_COUNT" }
    /// `FLOW_TOTAL_DURATION`.
    public static var flowTotalDuration: Self { "FLOW_TOTAL_DURATION" }
    /// `FLOW_MAX_DURATION`.
    public static var flowMaxDuration: Self { "FLOW_MAX_DURATION" }
    /// `FLOW_AVG_DURATION`.
    public static var flowAvgDuration: Self { "FLOW_AVG_DURATION" }
    /// `FLOW_DISCONNECT_COUNT`.
    public static var flowDisconnectCount: Self { "FLOW_DISCONNECT_COUNT" }
    /// `FLOW_DISCONNECT_PERCENT`.
    public static var flowDisconnectPercent: Self { "FLOW_DISCONNECT_PERCENT" }
    /// `FLOW_TOTAL_DISCONNECT_DURATION`.
    public static var flowTotalDisconnectDuration: Self { "FLOW_TOTAL_DISCONNECT_DURATION" }
    /// `FLOW_AVG_DISCONNECT_DURATION`.
    public static var flowAvgDisconnectDuration: Self { "FLOW_AVG_DISCONNECT_DURATION" }
    /// `FLOW_MAX_DISCONNECT_DURATION`.
    public static var flowMaxDisconnectDuration: Self { "FLOW_MAX_DISCONNECT_DURATION" }
    /// `FLOW_FLOW_DISCONNECT`.
    public static var flowFlowDisconnect: Self { "FLOW_FLOW_DISCONNECT" }
    /// `FLOW_FLOW_DISCONNECT_PERCENT`.
    public static var flowFlowDisconnectPercent: Self { "FLOW_FLOW_DISCONNECT_PERCENT" }
    /// `FLOW_SYSTEM_ERROR_DISCONNECT`.
    public static var flowSystemErrorDisconnect: Self { "FLOW_SYSTEM_ERROR_DISCONNECT" }
    /// `FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT`.
    public static var flowSystemErrorDisconnectPercent: Self { "FLOW_SYSTEM_ERROR_DISCONNECT_PERCENT" }
    /// `FLOW_CUSTOMER_DISCONNECT`.
    public static var flowCustomerDisconnect: Self { "FLOW_CUSTOMER_DISCONNECT" }
    /// `FLOW_CUSTOMER_DISCONNECT_PERCENT`.
    public static var flowCustomerDisconnectPercent: Self { "FLOW_CUSTOMER_DISCONNECT_PERCENT" }
    /// `FLOW_SHORT_DISCONNECT`.
    public static var flowShortDisconnect: Self { "FLOW_SHORT_DISCONNECT" }
    /// `FLOW_SHORT_DISCONNECT_PERCENT`.
    public static var flowShortDisconnectPercent: Self { "FLOW_SHORT_DISCONNECT_PERCENT" }
    /// `FLOW_EXIT_COUNT`.
    public static var flowExitCount: Self { "FLOW_EXIT_COUNT" }
    /// `FLOW_EXIT_PERCENT`.
    public static var flowExitPercent: Self { "FLOW_EXIT_PERCENT" }
    /// `FLOW_TOTAL_EXIT_DURATION`.
    public static var flowTotalExitDuration: Self { "FLOW_TOTAL_EXIT_DURATION" }
    /// `FLOW_MAX_EXIT_DURATION`.
    public static var flowMaxExitDuration: Self { "FLOW_MAX_EXIT_DURATION" }
    /// `FLOW_AVG_EXIT_DURATION`.
    public static var flowAvgExitDuration: Self { "FLOW_AVG_EXIT_DURATION" }
    /// `FLOW_ACD_EXIT_COUNT`.
    public static var flowAcdExitCount: Self { "FLOW_ACD_EXIT_COUNT" }
    /// `FLOW_ACD_EXIT_PERCENT`.
    public static var flowAcdExitPercent: Self { "FLOW_ACD_EXIT_PERCENT" }
    /// `FLOW_GROUP_EXIT_COUNT`.
    public static var flowGroupExitCount: Self { "FLOW_GROUP_EXIT_COUNT" }
    /// `FLOW_GROUP_EXIT_PERCENT`.
    public static var flowGroupExitPercent: Self { "FLOW_GROUP_EXIT_PERCENT" }
    /// `FLOW_NUMBER_EXIT_COUNT`.
    public static var flowNumberExitCount: Self { "FLOW_NUMBER_EXIT_COUNT" }
    /// `FLOW_NUMBER_EXIT_PERCENT`.
    public static var flowNumberExitPercent: Self { "FLOW_NUMBER_EXIT_PERCENT" }
    /// `FLOW_USER_EXIT_COUNT`.
    public static var flowUserExitCount: Self { "FLOW_USER_EXIT_COUNT" }
    /// `FLOW_USER_EXIT_PERCENT`.
    public static var flowUserExitPercent: Self { "FLOW_USER_EXIT_PERCENT" }
    /// `FLOW_FLOW_EXIT_COUNT`.
    public static var flowFlowExitCount: Self { "FLOW_FLOW_EXIT_COUNT" }
    /// `FLOW_FLOW_EXIT_PERCENT`.
    public static var flowFlowExitPercent: Self { "FLOW_FLOW_EXIT_PERCENT" }
    /// `FLOW_SECURE_FLOW_EXIT_COUNT`.
    public static var flowSecureFlowExitCount: Self { "FLOW_SECURE_FLOW_EXIT_COUNT" }
    /// `FLOW_SECURE_FLOW_EXIT_PERCENT`.
    public static var flowSecureFlowExitPercent: Self { "FLOW_SECURE_FLOW_EXIT_PERCENT" }
    /// `FLOW_ACD_VOICEMAIL_EXIT_COUNT`.
    public static var flowAcdVoicemailExitCount: Self { "FLOW_ACD_VOICEMAIL_EXIT_COUNT" }
    /// `FLOW_ACD_VOICEMAIL_EXIT_PERCENT`.
    public static var flowAcdVoicemailExitPercent: Self { "FLOW_ACD_VOICEMAIL_EXIT_PERCENT" }
    /// `FLOW_USER_VOICEMAIL_EXIT_COUNT`.
    public static var flowUserVoicemailExitCount: Self { "FLOW_USER_VOICEMAIL_EXIT_COUNT" }
    /// `FLOW_USER_VOICEMAIL_EXIT_PERCENT`.
    public static var flowUserVoicemailExitPercent: Self { "FLOW_USER_VOICEMAIL_EXIT_PERCENT" }
    /// `FLOW_OUTCOME_COUNT`.
    public static var flowOutcomeCount: Self { "FLOW_OUTCOME_COUNT" }
    /// `FLOW_AVG_OUTCOME_DECIMAL`.
    public static var flowAvgOutcomeDecimal: Self { "FLOW_AVG_OUTCOME_DECIMAL" }
    /// `FLOW_OUTCOME_FAILURE_COUNT`.
    public static var flowOutcomeFailureCount: Self { "FLOW_OUTCOME_FAILURE_COUNT" }
    /// `FLOW_OUTCOME_FAILURE_PERCENT`.
    public static var flowOutcomeFailurePercent: Self { "FLOW_OUTCOME_FAILURE_PERCENT" }
    /// `FLOW_OUTCOME_SUCCESS_COUNT`.
    public static var flowOutcomeSuccessCount: Self { "FLOW_OUTCOME_SUCCESS_COUNT" }
    /// `FLOW_OUTCOME_SUCCESS_PERCENT`.
    public static var flowOutcomeSuccessPercent: Self { "FLOW_OUTCOME_SUCCESS_PERCENT" }
    /// `FLOW_OUTCOME_TOTAL_DURATION`.
    public static var flowOutcomeTotalDuration: Self { "FLOW_OUTCOME_TOTAL_DURATION" }
    /// `FLOW_OUTCOME_MAX_DURATION`.
    public static var flowOutcomeMaxDuration: Self { "FLOW_OUTCOME_MAX_DURATION" }
    /// `FLOW_OUTCOME_AVG_DURATION`.
    public static var flowOutcomeAvgDuration: Self { "FLOW_OUTCOME_AVG_DURATION" }
    /// `FLOW_OUTCOME_MIN_DURATION`.
    public static var flowOutcomeMinDuration: Self { "FLOW_OUTCOME_MIN_DURATION" }
    /// `OFF_QUEUE_TIME`.
    public static var offQueueTime: Self { "OFF_QUEUE_TIME" }
    /// `OFF_QUEUE_PERCENT`.
    public static var offQueuePercent: Self { "OFF_QUEUE_PERCENT" }
    /// `AVAILABLE_TIME`.
    public static var availableTime: Self { "AVAILABLE_TIME" }
    /// `AVAILABLE_PERCENT`.
    public static var availablePercent: Self { "AVAILABLE_PERCENT" }
    /// `BUSY_TIME`.
    public static var busyTime: Self { "BUSY_TIME" }
    /// `BUSY_PERCENT`.
    public static var busyPercent: Self { "BUSY_PERCENT" }
    /// `AWAY_TIME`.
    public static var awayTime: Self { "AWAY_TIME" }
    /// `AWAY_PERCENT`.
    public static var awayPercent: Self { "AWAY_PERCENT" }
    /// `BREAK_TIME`.
    public static var breakTime: Self { "BREAK_TIME" }
    /// `BREAK_PERCENT`.
    public static var breakPercent: Self { "BREAK_PERCENT" }
    /// `MEAL_TIME`.
    public static var mealTime: Self { "MEAL_TIME" }
    /// `MEAL_PERCENT`.
    public static var mealPercent: Self { "MEAL_PERCENT" }
    /// `MEETING_TIME`.
    public static var meetingTime: Self { "MEETING_TIME" }
    /// `MEETING_PERCENT`.
    public static var meetingPercent: Self { "MEETING_PERCENT" }
    /// `TRAINING_TIME`.
    public static var trainingTime: Self { "TRAINING_TIME" }
    /// `TRAINING_PERCENT`.
    public static var trainingPercent: Self { "TRAINING_PERCENT" }
    /// `INTERACTING_TIME`.
    public static var interactingTime: Self { "INTERACTING_TIME" }
    /// `INTERACTING_PERCENT`.
    public static var interactingPercent: Self { "INTERACTING_PERCENT" }
    /// `COMMUNICATING_TIME`.
    public static var communicatingTime: Self { "COMMUNICATING_TIME" }
    /// `COMMUNICATING_PERCENT`.
    public static var communicatingPercent: Self { "COMMUNICATING_PERCENT" }
    /// `SYSTEM_AWAY_TIME`.
    public static var systemAwayTime: Self { "SYSTEM_AWAY_TIME" }
    /// `SYSTEM_AWAY_PERCENT`.
    public static var systemAwayPercent: Self { "SYSTEM_AWAY_PERCENT" }
    /// `ON_QUEUE_TIME`.
    public static var onQueueTime: Self { "ON_QUEUE_TIME" }
    /// `ON_QUEUE_PERCENT`.
    public static var onQueuePercent: Self { "ON_QUEUE_PERCENT" }
    /// `IDLE_TIME`.
    public static var idleTime: Self { "IDLE_TIME" }
    /// `IDLE_PERCENT`.
    public static var idlePercent: Self { "IDLE_PERCENT" }
    /// `NOT_RESPONDING_TIME`.
    public static var notRespondingTime: Self { "NOT_RESPONDING_TIME" }
    /// `NOT_RESPONDING_PERCENT`.
    public static var notRespondingPercent: Self { "NOT_RESPONDING_PERCENT" }
    /// `LOGGED_IN_TIME`.
    public static var loggedInTime: Self { "LOGGED_IN_TIME" }
    /// `OCCUPANCY_PERCENT`.
    public static var occupancyPercent: Self { "OCCUPANCY_PERCENT" }
    /// `MIN_ALERT_TIME`.
    public static var minAlertTime: Self { "MIN_ALERT_TIME" }
    /// `MAX_ALERT_TIME`.
    public static var maxAlertTime: Self { "MAX_ALERT_TIME" }
    /// `MIN_HANDLE_TIME`.
    public static var minHandleTime: Self { "MIN_HANDLE_TIME" }
    /// `MAX_HANDLE_TIME`.
    public static var maxHandleTime: Self { "MAX_HANDLE_TIME" }
    /// `MIN_ANSWERED_TIME`.
    public static var minAnsweredTime: Self { "MIN_ANSWERED_TIME" }
    /// `MAX_ANSWERED_TIME`.
    public static var maxAnsweredTime: Self { "MAX_ANSWERED_TIME" }
    /// `MIN_NOT_RESPONDING_TIME`.
    public static var minNotRespondingTime: Self { "MIN_NOT_RESPONDING_TIME" }
    /// `MAX_NOT_RESPONDING_TIME`.
    public static var maxNotRespondingTime: Self { "MAX_NOT_RESPONDING_TIME" }
    /// `MET_SERVICE_LEVEL`.
    public static var metServiceLevel: Self { "MET_SERVICE_LEVEL" }
    /// `WFM_ADHERENCE_STATUS`.
    public static var wfmAdherenceStatus: Self { "WFM_ADHERENCE_STATUS" }
    /// `WFM_SCHEDULED_ACTIVITY`.
    public static var wfmScheduledActivity: Self { "WFM_SCHEDULED_ACTIVITY" }
    /// `WFM_ADHERENCE_DURATION`.
    public static var wfmAdherenceDuration: Self { "WFM_ADHERENCE_DURATION" }
    /// `AGENT_TITLE`.
    public static var agentTitle: Self { "AGENT_TITLE" }
    /// `AGENT_DEPARTMENT`.
    public static var agentDepartment: Self { "AGENT_DEPARTMENT" }
    /// `AGENT_EXTENSION`.
    public static var agentExtension: Self { "AGENT_EXTENSION" }
    /// `AGENT_SKILLS`.
    public static var agentSkills: Self { "AGENT_SKILLS" }
    /// `AGENT_LOCATION`.
    public static var agentLocation: Self { "AGENT_LOCATION" }
    /// `AGENT_REPORTS_TO`.
    public static var agentReportsTo: Self { "AGENT_REPORTS_TO" }
    /// `AGENT_EMAIL`.
    public static var agentEmail: Self { "AGENT_EMAIL" }
    /// `AGENT_ROLE`.
    public static var agentRole: Self { "AGENT_ROLE" }
    /// `AGENT_GROUP`.
    public static var agentGroup: Self { "AGENT_GROUP" }
    /// `AGENT_TIME_IN_STATUS`.
    public static var agentTimeInStatus: Self { "AGENT_TIME_IN_STATUS" }
    /// `AGENT_TIME_IN_ROUTING_STATUS`.
    public static var agentTimeInRoutingStatus: Self { "AGENT_TIME_IN_ROUTING_STATUS" }
    /// `AGENT_STATUS`.
    public static var agentStatus: Self { "AGENT_STATUS" }
    /// `AGENT_SECONDARY_STATUS`.
    public static var agentSecondaryStatus: Self { "AGENT_SECONDARY_STATUS" }
    /// `AGENT_ROUTING_STATUS`.
    public static var agentRoutingStatus: Self { "AGENT_ROUTING_STATUS" }
    /// `AGENT_MEDIA_TYPES`.
    public static var agentMediaTypes: Self { "AGENT_MEDIA_TYPES" }
    /// `ACW_COUNT`.
    public static var acwCount: Self { "ACW_COUNT" }
    /// `ANSWER_TRANSFERRED_PERCENT`.
    public static var answerTransferredPercent: Self { "ANSWER_TRANSFERRED_PERCENT" }
    /// `FLOW_AVG_MILESTONE_DECIMAL`.
    public static var flowAvgMilestoneDecimal: Self { "FLOW_AVG_MILESTONE_DECIMAL" }
    /// `NOT_RESPONDING_COUNT`.
    public static var notRespondingCount: Self { "NOT_RESPONDING_COUNT" }
    /// `AVG_ACW_HANDLED`.
    public static var avgAcwHandled: Self { "AVG_ACW_HANDLED" }
    /// `AVG_CONTACTING_TIME`.
    public static var avgContactingTime: Self { "AVG_CONTACTING_TIME" }
    /// `AVG_DIALING_TIME`.
    public static var avgDialingTime: Self { "AVG_DIALING_TIME" }
    /// `AVG_FLOWOUT_TIME`.
    public static var avgFlowoutTime: Self { "AVG_FLOWOUT_TIME" }
    /// `AVG_HOLD_HANDLED`.
    public static var avgHoldHandled: Self { "AVG_HOLD_HANDLED" }
    /// `AVG_MONITOR`.
    public static var avgMonitor: Self { "AVG_MONITOR" }
    /// `BLIND_TRANSFER_COUNT`.
    public static var blindTransferCount: Self { "BLIND_TRANSFER_COUNT" }
    /// `BLIND_TRANSFER_PERCENT`.
    public static var blindTransferPercent: Self { "BLIND_TRANSFER_PERCENT" }
    /// `CONNECTED_COUNT`.
    public static var connectedCount: Self { "CONNECTED_COUNT" }
    /// `CONSULT_COUNT`.
    public static var consultCount: Self { "CONSULT_COUNT" }
    /// `CONSULT_TRANSFER_COUNT`.
    public static var consultTransferCount: Self { "CONSULT_TRANSFER_COUNT" }
    /// `CONSULT_TRANSFER_PERCENT`.
    public static var consultTransferPercent: Self { "CONSULT_TRANSFER_PERCENT" }
    /// `CONTACTING_COUNT`.
    public static var contactingCount: Self { "CONTACTING_COUNT" }
    /// `DIALING_COUNT`.
    public static var dialingCount: Self { "DIALING_COUNT" }
    /// `ERROR_COUNT`.
    public static var errorCount: Self { "ERROR_COUNT" }
    /// `EXTERNAL_MEDIA_COUNT`.
    public static var externalMediaCount: Self { "EXTERNAL_MEDIA_COUNT" }
    /// `MAX_CONTACTING_TIME`.
    public static var maxContactingTime: Self { "MAX_CONTACTING_TIME" }
    /// `MAX_DIALING_TIME`.
    public static var maxDialingTime: Self { "MAX_DIALING_TIME" }
    /// `MAX_FLOWOUT_TIME`.
    public static var maxFlowoutTime: Self { "MAX_FLOWOUT_TIME" }
    /// `FLOW_MILESTONE_COUNT`.
    public static var flowMilestoneCount: Self { "FLOW_MILESTONE_COUNT" }
    /// `MIN_FLOWOUT_TIME`.
    public static var minFlowoutTime: Self { "MIN_FLOWOUT_TIME" }
    /// `MAX_MONITOR`.
    public static var maxMonitor: Self { "MAX_MONITOR" }
    /// `MIN_CONTACTING_TIME`.
    public static var minContactingTime: Self { "MIN_CONTACTING_TIME" }
    /// `MIN_DIALING_TIME`.
    public static var minDialingTime: Self { "MIN_DIALING_TIME" }
    /// `MIN_MONITOR`.
    public static var minMonitor: Self { "MIN_MONITOR" }
    /// `MONITOR_COUNT`.
    public static var monitorCount: Self { "MONITOR_COUNT" }
    /// `MEDIA_COUNT`.
    public static var mediaCount: Self { "MEDIA_COUNT" }
    /// `SERVICE_LEVEL_TARGET`.
    public static var serviceLevelTarget: Self { "SERVICE_LEVEL_TARGET" }
    /// `SERVICE_LEVEL_TARGET_CURRENT`.
    public static var serviceLevelTargetCurrent: Self { "SERVICE_LEVEL_TARGET_CURRENT" }
    /// `TALK_COUNT`.
    public static var talkCount: Self { "TALK_COUNT" }
    /// `TOTAL_ABANDON_TIME`.
    public static var totalAbandonTime: Self { "TOTAL_ABANDON_TIME" }
    /// `TOTAL_NOT_RESPONDING_TIME`.
    public static var totalNotRespondingTime: Self { "TOTAL_NOT_RESPONDING_TIME" }
    /// `TOTAL_CONTACTING`.
    public static var totalContacting: Self { "TOTAL_CONTACTING" }
    /// `TOTAL_DIALING`.
    public static var totalDialing: Self { "TOTAL_DIALING" }
    /// `TOTAL_MONITOR`.
    public static var totalMonitor: Self { "TOTAL_MONITOR" }
    /// `TOTAL_WAIT_TIME`.
    public static var totalWaitTime: Self { "TOTAL_WAIT_TIME" }
    /// `WAIT_COUNT`.
    public static var waitCount: Self { "WAIT_COUNT" }
    /// `PARK_COUNT`.
    public static var parkCount: Self { "PARK_COUNT" }
    /// `AVG_PARK_TIME`.
    public static var avgParkTime: Self { "AVG_PARK_TIME" }
    /// `TOTAL_PARK_TIME`.
    public static var totalParkTime: Self { "TOTAL_PARK_TIME" }
    /// `MIN_PARK_TIME`.
    public static var minParkTime: Self { "MIN_PARK_TIME" }
    /// `MAX_PARK_TIME`.
    public static var maxParkTime: Self { "MAX_PARK_TIME" }
    /// `INBOUND_AUDIO_COUNT`.
    public static var inboundAudioCount: Self { "INBOUND_AUDIO_COUNT" }
    /// `OUTBOUND_AUDIO_COUNT`.
    public static var outboundAudioCount: Self { "OUTBOUND_AUDIO_COUNT" }
}

/// A value of `segmentTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSegmentTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    public static var alert: Self { "alert" }
    /// `barging`.
    public static var barging: Self { "barging" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `coaching`.
    public static var coaching: Self { "coaching" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `delay`.
    public static var delay: Self { "delay" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `hold`.
    public static var hold: Self { "hold" }
    /// `interact`.
    public static var interact: Self { "interact" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `monitoring`.
    public static var monitoring: Self { "monitoring" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    public static var sharing: Self { "sharing" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    public static var wrapup: Self { "wrapup" }
}

/// A value of `empathyScoreCategories` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEmpathyScoreCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unhelpful`.
    public static var unhelpful: Self { "Unhelpful" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `Empathetic`.
    public static var empathetic: Self { "Empathetic" }
}

/// A value of `sentimentScoreCategories` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSentimentScoreCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VeryNegative`.
    public static var veryNegative: Self { "VeryNegative" }
    /// `SlightlyNegative`.
    public static var slightlyNegative: Self { "SlightlyNegative" }
    /// `Neutral`.
    public static var neutral: Self { "Neutral" }
    /// `SlightlyPositive`.
    public static var slightlyPositive: Self { "SlightlyPositive" }
    /// `VeryPositive`.
    public static var veryPositive: Self { "VeryPositive" }
}

/// A value of `sentimentTrendCategories` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSentimentTrendCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Declining`.
    public static var declining: Self { "Declining" }
    /// `SlightlyDeclining`.
    public static var slightlyDeclining: Self { "SlightlyDeclining" }
    /// `NoChange`.
    public static var noChange: Self { "NoChange" }
    /// `SlightlyImproving`.
    public static var slightlyImproving: Self { "SlightlyImproving" }
    /// `Improving`.
    public static var improving: Self { "Improving" }
}

/// A value of `contentModerationFlags` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterContentModerationFlags: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NotSafeForWork`.
    public static var notSafeForWork: Self { "NotSafeForWork" }
    /// `SafeForWork`.
    public static var safeForWork: Self { "SafeForWork" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `socialSourceTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialSourceTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Owned`.
    public static var owned: Self { "Owned" }
    /// `NonOwned`.
    public static var nonOwned: Self { "NonOwned" }
    /// `Others`.
    public static var others: Self { "Others" }
}

/// A value of `engagementSources` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterEngagementSources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppleMessagesForBusiness`.
    public static var appleMessagesForBusiness: Self { "AppleMessagesForBusiness" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `Glassdoor`.
    public static var glassdoor: Self { "Glassdoor" }
    /// `GoogleBusinessProfile`.
    public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `KakaoTalk`.
    public static var kakaoTalk: Self { "KakaoTalk" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `LinkedIn`.
    public static var linkedIn: Self { "LinkedIn" }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `MobileChat`.
    public static var mobileChat: Self { "MobileChat" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `QQ`.
    public static var qq: Self { "QQ" }
    /// `Reddit`.
    public static var reddit: Self { "Reddit" }
    /// `ServiceNow`.
    public static var serviceNow: Self { "ServiceNow" }
    /// `SFDC`.
    public static var sfdc: Self { "SFDC" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `Snapchat`.
    public static var snapchat: Self { "Snapchat" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Threads`.
    public static var threads: Self { "Threads" }
    /// `Trustpilot`.
    public static var trustpilot: Self { "Trustpilot" }
    /// `Unspecified`.
    public static var unspecified: Self { "Unspecified" }
    /// `Viber`.
    public static var viber: Self { "Viber" }
    /// `WebChat`.
    public static var webChat: Self { "WebChat" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Weibo`.
    public static var weibo: Self { "Weibo" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
    /// `X`.
    public static var x: Self { "X" }
    /// `Yelp`.
    public static var yelp: Self { "Yelp" }
    /// `YouTube`.
    public static var youTube: Self { "YouTube" }
    /// `Zendesk`.
    public static var zendesk: Self { "Zendesk" }
    /// `OpenMessaging`.
    public static var openMessaging: Self { "OpenMessaging" }
}

/// A value of `socialPostTypes` of ``ViewFilter``, open to those that are newer than this version.
public struct ViewFilterSocialPostTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Posts`.
    public static var posts: Self { "Posts" }
    /// `Comments`.
    public static var comments: Self { "Comments" }
    /// `PostMention`.
    public static var postMention: Self { "PostMention" }
    /// `ReelsMention`.
    public static var reelsMention: Self { "ReelsMention" }
    /// `CommentMention`.
    public static var commentMention: Self { "CommentMention" }
    /// `CollaboratePosts`.
    public static var collaboratePosts: Self { "CollaboratePosts" }
    /// `LiveVideo`.
    public static var liveVideo: Self { "LiveVideo" }
    /// `LiveComment`.
    public static var liveComment: Self { "LiveComment" }
    /// `Reviews`.
    public static var reviews: Self { "Reviews" }
}
