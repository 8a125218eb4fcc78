// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationAggregationQuery`.
public typealias ConversationAggregationQuery = Model<ConversationAggregationQueryFields>

/// The properties of ``ConversationAggregationQuery``.
public struct ConversationAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[ConversationAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<ConversationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[ConversationAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[ConversationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<ConversationAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    public var queryType: Field<ConversationAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    public var sortMetric: Field<ConversationAggregationSort> { Field("sortMetric") }
    /// `limit`.
    public var limit: Field<Int> { Field("limit") }
}

/// A value of `groupBy` of ``ConversationAggregationQuery``, open to those that are newer than this version.
public struct ConversationAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `assignerId`.
    public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    public static var authenticated: Self { "authenticated" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `disconnectType`.
    public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `edgeId`.
    public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `errorCode`.
    public static var errorCode: Self { "errorCode" }
    /// `extendedDeliveryStatus`.
    public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    public static var flaggedReason: Self { "flaggedReason" }
    /// `flowInType`.
    public static var flowInType: Self { "flowInType" }
    /// `flowOutType`.
    public static var flowOutType: Self { "flowOutType" }
    /// `groupId`.
    public static var groupId: Self { "groupId" }
    /// `interactionType`.
    public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `originatingSocialMediaPublic`.
    public static var originatingSocialMediaPublic: Self { "originatingSocialMediaPublic" }
    /// `outboundCampaignId`.
    public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `peerId`.
    public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    public static var provider: Self { "provider" }
    /// `purpose`.
    public static var purpose: Self { "purpose" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `remote`.
    public static var remote: Self { "remote" }
    /// `removedSkillId`.
    public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    public static var skillExpressionId: Self { "skillExpressionId" }
    /// `stationId`.
    public static var stationId: Self { "stationId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `videoPresent`.
    public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``ConversationAggregationQuery``, open to those that are newer than this version.
public struct ConversationAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBlindTransferred`.
    public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    public static var nCallbackAttempts: Self { "nCallbackAttempts" }
    /// `nCallbackOverSla`.
    public static var nCallbackOverSla: Self { "nCallbackOverSla" }
    /// `nCallbackScheduled`.
    public static var nCallbackScheduled: Self { "nCallbackScheduled" }
    /// `nCfcOffered`.
    public static var nCfcOffered: Self { "nCfcOffered" }
    /// `nCobrowseSessions`.
    public static var nCobrowseSessions: Self { "nCobrowseSessions" }
    /// `nConnected`.
    public static var nConnected: Self { "nConnected" }
    /// `nConsult`.
    public static var nConsult: Self { "nConsult" }
    /// `nConsultTransferred`.
    public static var nConsultTransferred: Self { "nConsultTransferred" }
    /// `nConversations`.
    public static var nConversations: Self { "nConversations" }
    /// `nError`.
    public static var nError: Self { "nError" }
    /// `nOffered`.
    public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    public static var nOutbound: Self { "nOutbound" }
    /// `nOutboundAbandoned`.
    public static var nOutboundAbandoned: Self { "nOutboundAbandoned" }
    /// `nOutboundAttempted`.
    public static var nOutboundAttempted: Self { "nOutboundAttempted" }
    /// `nOutboundConnected`.
    public static var nOutboundConnected: Self { "nOutboundConnected" }
    /// `nOverSla`.
    public static var nOverSla: Self { "nOverSla" }
    /// `nStateTransitionError`.
    public static var nStateTransitionError: Self { "nStateTransitionError" }
    /// `nTakeover`.
    public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    public static var oAudioMessageCount: Self { "oAudioMessageCount" }
    /// `oCallbackServiceLevel`.
    public static var oCallbackServiceLevel: Self { "oCallbackServiceLevel" }
    /// `oExternalAudioMessageCount`.
    public static var oExternalAudioMessageCount: Self { "oExternalAudioMessageCount" }
    /// `oExternalMediaCount`.
    public static var oExternalMediaCount: Self { "oExternalMediaCount" }
    /// `oMediaCount`.
    public static var oMediaCount: Self { "oMediaCount" }
    /// `oMessageCount`.
    public static var oMessageCount: Self { "oMessageCount" }
    /// `oMessageSegmentCount`.
    public static var oMessageSegmentCount: Self { "oMessageSegmentCount" }
    /// `oMessageTurn`.
    public static var oMessageTurn: Self { "oMessageTurn" }
    /// `oServiceLevel`.
    public static var oServiceLevel: Self { "oServiceLevel" }
    /// `oServiceTarget`.
    public static var oServiceTarget: Self { "oServiceTarget" }
    /// `oSkillExpressionApplications`.
    public static var oSkillExpressionApplications: Self { "oSkillExpressionApplications" }
    /// `tAbandon`.
    public static var tAbandon: Self { "tAbandon" }
    /// `tAcd`.
    public static var tAcd: Self { "tAcd" }
    /// `tActiveCallback`.
    public static var tActiveCallback: Self { "tActiveCallback" }
    /// `tActiveCallbackComplete`.
    public static var tActiveCallbackComplete: Self { "tActiveCallbackComplete" }
    /// `tAcw`.
    public static var tAcw: Self { "tAcw" }
    /// `tAgentResponseTime`.
    public static var tAgentResponseTime: Self { "tAgentResponseTime" }
    /// `tAgentVideoConnected`.
    public static var tAgentVideoConnected: Self { "tAgentVideoConnected" }
    /// `tAlert`.
    public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    public static var tAnswered: Self { "tAnswered" }
    /// `tAverageAgentResponseTime`.
    public static var tAverageAgentResponseTime: Self { "tAverageAgentResponseTime" }
    /// `tAverageCustomerResponseTime`.
    public static var tAverageCustomerResponseTime: Self { "tAverageCustomerResponseTime" }
    /// `tBarging`.
    public static var tBarging: Self { "tBarging" }
    /// `tCallbackAbandon`.
    public static var tCallbackAbandon: Self { "tCallbackAbandon" }
    /// `tCallbackConnect`.
    public static var tCallbackConnect: Self { "tCallbackConnect" }
    /// `tCallbackNotReached`.
    public static var tCallbackNotReached: Self { "tCallbackNotReached" }
    /// `tCallbackVirtualWait`.
    public static var tCallbackVirtualWait: Self { "tCallbackVirtualWait" }
    /// `tCfcAbandon`.
    public static var tCfcAbandon: Self { "tCfcAbandon" }
    /// `tCfcAcd`.
    public static var tCfcAcd: Self { "tCfcAcd" }
    /// `tCfcAnswered`.
    public static var tCfcAnswered: Self { "tCfcAnswered" }
    /// `tCfcFlowOut`.
    public static var tCfcFlowOut: Self { "tCfcFlowOut" }
    /// `tCoaching`.
    public static var tCoaching: Self { "tCoaching" }
    /// `tCoachingComplete`.
    public static var tCoachingComplete: Self { "tCoachingComplete" }
    /// `tConnected`.
    public static var tConnected: Self { "tConnected" }
    /// `tContacting`.
    public static var tContacting: Self { "tContacting" }
    /// `tDialing`.
    public static var tDialing: Self { "tDialing" }
    /// `tFirstConnect`.
    public static var tFirstConnect: Self { "tFirstConnect" }
    /// `tFirstDial`.
    public static var tFirstDial: Self { "tFirstDial" }
    /// `tFirstEngagement`.
    public static var tFirstEngagement: Self { "tFirstEngagement" }
    /// `tFirstResponse`.
    public static var tFirstResponse: Self { "tFirstResponse" }
    /// `tFlowOut`.
    public static var tFlowOut: Self { "tFlowOut" }
    /// `tHandle`.
    public static var tHandle: Self { "tHandle" }
    /// `tHeld`.
    public static var tHeld: Self { "tHeld" }
    /// `tHeldComplete`.
    public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tIvr`.
    public static var tIvr: Self { "tIvr" }
    /// `tMonitoring`.
    public static var tMonitoring: Self { "tMonitoring" }
    /// `tMonitoringComplete`.
    public static var tMonitoringComplete: Self { "tMonitoringComplete" }
    /// `tNotResponding`.
    public static var tNotResponding: Self { "tNotResponding" }
    /// `tPark`.
    public static var tPark: Self { "tPark" }
    /// `tParkComplete`.
    public static var tParkComplete: Self { "tParkComplete" }
    /// `tScreenMonitoring`.
    public static var tScreenMonitoring: Self { "tScreenMonitoring" }
    /// `tShortAbandon`.
    public static var tShortAbandon: Self { "tShortAbandon" }
    /// `tSnippetRecord`.
    public static var tSnippetRecord: Self { "tSnippetRecord" }
    /// `tTalk`.
    public static var tTalk: Self { "tTalk" }
    /// `tTalkComplete`.
    public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tTransmitting`.
    public static var tTransmitting: Self { "tTransmitting" }
    /// `tUserResponseTime`.
    public static var tUserResponseTime: Self { "tUserResponseTime" }
    /// `tVoicemail`.
    public static var tVoicemail: Self { "tVoicemail" }
    /// `tWait`.
    public static var tWait: Self { "tWait" }
}

/// A value of `alternateTimeDimension` of ``ConversationAggregationQuery``, open to those that are newer than this
/// version.
public struct ConversationAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``ConversationAggregationQuery``, open to those that are newer than this version.
public struct ConversationAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    public static var groupBy: Self { "groupBy" }
    /// `topN`.
    public static var topN: Self { "topN" }
}

/// The schema `ConversationAggregationSort`.
public typealias ConversationAggregationSort = Model<ConversationAggregationSortFields>

/// The properties of ``ConversationAggregationSort``.
public struct ConversationAggregationSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<ConversationAggregationSortName> { Field("name") }
    /// `function`, required.
    public var function: Field<ConversationAggregationSortFunction> { Field("function") }
}

/// A value of `name` of ``ConversationAggregationSort``, open to those that are newer than this version.
public struct ConversationAggregationSortName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAgentDeclined`.
    public static var nAgentDeclined: Self { "nAgentDeclined" }
    /// `nAlertExpired`.
    public static var nAlertExpired: Self { "nAlertExpired" }
    /// `nBlindTransferred`.
    public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    public static var nCallbackAttempts: Self { "nCallbackAttempts" }
    /// `nCallbackOverSla`.
    public static var nCallbackOverSla: Self { "nCallbackOverSla" }
    /// `nCallbackScheduled`.
    public static var nCallbackScheduled: Self { "nCallbackScheduled" }
    /// `nCfcOffered`.
    public static var nCfcOffered: Self { "nCfcOffered" }
    /// `nCobrowseSessions`.
    public static var nCobrowseSessions: Self { "nCobrowseSessions" }
    /// `nConnected`.
    public static var nConnected: Self { "nConnected" }
    /// `nConsult`.
    public static var nConsult: Self { "nConsult" }
    /// `nConsultTransferred`.
    public static var nConsultTransferred: Self { "nConsultTransferred" }
    /// `nConversations`.
    public static var nConversations: Self { "nConversations" }
    /// `nError`.
    public static var nError: Self { "nError" }
    /// `nOffered`.
    public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    public static var nOutbound: Self { "nOutbound" }
    /// `nOutboundAbandoned`.
    public static var nOutboundAbandoned: Self { "nOutboundAbandoned" }
    /// `nOutboundAttempted`.
    public static var nOutboundAttempted: Self { "nOutboundAttempted" }
    /// `nOutboundConnected`.
    public static var nOutboundConnected: Self { "nOutboundConnected" }
    /// `nOverSla`.
    public static var nOverSla: Self { "nOverSla" }
    /// `nStateTransitionError`.
    public static var nStateTransitionError: Self { "nStateTransitionError" }
    /// `nTakeover`.
    public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    public static var oAudioMessageCount: Self { "oAudioMessageCount" }
    /// `oExternalAudioMessageCount`.
    public static var oExternalAudioMessageCount: Self { "oExternalAudioMessageCount" }
    /// `oExternalMediaCount`.
    public static var oExternalMediaCount: Self { "oExternalMediaCount" }
    /// `oMediaCount`.
    public static var oMediaCount: Self { "oMediaCount" }
    /// `oMessageCount`.
    public static var oMessageCount: Self { "oMessageCount" }
    /// `oMessageSegmentCount`.
    public static var oMessageSegmentCount: Self { "oMessageSegmentCount" }
    /// `oMessageTurn`.
    public static var oMessageTurn: Self { "oMessageTurn" }
    /// `oServiceTarget`.
    public static var oServiceTarget: Self { "oServiceTarget" }
    /// `oSkillExpressionApplications`.
    public static var oSkillExpressionApplications: Self { "oSkillExpressionApplications" }
    /// `tAbandon`.
    public static var tAbandon: Self { "tAbandon" }
    /// `tAcd`.
    public static var tAcd: Self { "tAcd" }
    /// `tActiveCallback`.
    public static var tActiveCallback: Self { "tActiveCallback" }
    /// `tActiveCallbackComplete`.
    public static var tActiveCallbackComplete: Self { "tActiveCallbackComplete" }
    /// `tAcw`.
    public static var tAcw: Self { "tAcw" }
    /// `tAgentResponseTime`.
    public static var tAgentResponseTime: Self { "tAgentResponseTime" }
    /// `tAgentVideoConnected`.
    public static var tAgentVideoConnected: Self { "tAgentVideoConnected" }
    /// `tAlert`.
    public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    public static var tAnswered: Self { "tAnswered" }
    /// `tAverageAgentResponseTime`.
    public static var tAverageAgentResponseTime: Self { "tAverageAgentResponseTime" }
    /// `tAverageCustomerResponseTime`.
    public static var tAverageCustomerResponseTime: Self { "tAverageCustomerResponseTime" }
    /// `tBarging`.
    public static var tBarging: Self { "tBarging" }
    /// `tCallbackAbandon`.
    public static var tCallbackAbandon: Self { "tCallbackAbandon" }
    /// `tCallbackConnect`.
    public static var tCallbackConnect: Self { "tCallbackConnect" }
    /// `tCallbackNotReached`.
    public static var tCallbackNotReached: Self { "tCallbackNotReached" }
    /// `tCallbackVirtualWait`.
    public static var tCallbackVirtualWait: Self { "tCallbackVirtualWait" }
    /// `tCfcAbandon`.
    public static var tCfcAbandon: Self { "tCfcAbandon" }
    /// `tCfcAcd`.
    public static var tCfcAcd: Self { "tCfcAcd" }
    /// `tCfcAnswered`.
    public static var tCfcAnswered: Self { "tCfcAnswered" }
    /// `tCfcFlowOut`.
    public static var tCfcFlowOut: Self { "tCfcFlowOut" }
    /// `tCoaching`.
    public static var tCoaching: Self { "tCoaching" }
    /// `tCoachingComplete`.
    public static var tCoachingComplete: Self { "tCoachingComplete" }
    /// `tConnected`.
    public static var tConnected: Self { "tConnected" }
    /// `tContacting`.
    public static var tContacting: Self { "tContacting" }
    /// `tDialing`.
    public static var tDialing: Self { "tDialing" }
    /// `tFirstConnect`.
    public static var tFirstConnect: Self { "tFirstConnect" }
    /// `tFirstDial`.
    public static var tFirstDial: Self { "tFirstDial" }
    /// `tFirstEngagement`.
    public static var tFirstEngagement: Self { "tFirstEngagement" }
    /// `tFirstResponse`.
    public static var tFirstResponse: Self { "tFirstResponse" }
    /// `tFlowOut`.
    public static var tFlowOut: Self { "tFlowOut" }
    /// `tHandle`.
    public static var tHandle: Self { "tHandle" }
    /// `tHeld`.
    public static var tHeld: Self { "tHeld" }
    /// `tHeldComplete`.
    public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tIvr`.
    public static var tIvr: Self { "tIvr" }
    /// `tMonitoring`.
    public static var tMonitoring: Self { "tMonitoring" }
    /// `tMonitoringComplete`.
    public static var tMonitoringComplete: Self { "tMonitoringComplete" }
    /// `tNotResponding`.
    public static var tNotResponding: Self { "tNotResponding" }
    /// `tPark`.
    public static var tPark: Self { "tPark" }
    /// `tParkComplete`.
    public static var tParkComplete: Self { "tParkComplete" }
    /// `tScreenMonitoring`.
    public static var tScreenMonitoring: Self { "tScreenMonitoring" }
    /// `tSnippetRecord`.
    public static var tSnippetRecord: Self { "tSnippetRecord" }
    /// `tTalk`.
    public static var tTalk: Self { "tTalk" }
    /// `tTalkComplete`.
    public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tTransmitting`.
    public static var tTransmitting: Self { "tTransmitting" }
    /// `tUserResponseTime`.
    public static var tUserResponseTime: Self { "tUserResponseTime" }
    /// `tVoicemail`.
    public static var tVoicemail: Self { "tVoicemail" }
}

/// A value of `function` of ``ConversationAggregationSort``, open to those that are newer than this version.
public struct ConversationAggregationSortFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `average`.
    public static var average: Self { "average" }
    /// `count`.
    public static var count: Self { "count" }
    /// `max`.
    public static var max: Self { "max" }
    /// `min`.
    public static var min: Self { "min" }
    /// `sum`.
    public static var sum: Self { "sum" }
}

/// The schema `ConversationAggregationView`.
public typealias ConversationAggregationView = Model<ConversationAggregationViewFields>

/// The properties of ``ConversationAggregationView``.
public struct ConversationAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<ConversationAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<ConversationAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``ConversationAggregationView``, open to those that are newer than this version.
public struct ConversationAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAgentDeclined`.
    public static var nAgentDeclined: Self { "nAgentDeclined" }
    /// `nAlertExpired`.
    public static var nAlertExpired: Self { "nAlertExpired" }
    /// `nBlindTransferred`.
    public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    public static var nCallbackAttempts: Self { "nCallbackAttempts" }
    /// `nCallbackOverSla`.
    public static var nCallbackOverSla: Self { "nCallbackOverSla" }
    /// `nCallbackScheduled`.
    public static var nCallbackScheduled: Self { "nCallbackScheduled" }
    /// `nCfcOffered`.
    public static var nCfcOffered: Self { "nCfcOffered" }
    /// `nCobrowseSessions`.
    public static var nCobrowseSessions: Self { "nCobrowseSessions" }
    /// `nConnected`.
    public static var nConnected: Self { "nConnected" }
    /// `nConsult`.
    public static var nConsult: Self { "nConsult" }
    /// `nConsultTransferred`.
    public static var nConsultTransferred: Self { "nConsultTransferred" }
    /// `nConversations`.
    public static var nConversations: Self { "nConversations" }
    /// `nError`.
    public static var nError: Self { "nError" }
    /// `nOffered`.
    public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    public static var nOutbound: Self { "nOutbound" }
    /// `nOutboundAbandoned`.
    public static var nOutboundAbandoned: Self { "nOutboundAbandoned" }
    /// `nOutboundAttempted`.
    public static var nOutboundAttempted: Self { "nOutboundAttempted" }
    /// `nOutboundConnected`.
    public static var nOutboundConnected: Self { "nOutboundConnected" }
    /// `nOverSla`.
    public static var nOverSla: Self { "nOverSla" }
    /// `nStateTransitionError`.
    public static var nStateTransitionError: Self { "nStateTransitionError" }
    /// `nTakeover`.
    public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    public static var oAudioMessageCount: Self { "oAudioMessageCount" }
    /// `oCallbackServiceLevel`.
    public static var oCallbackServiceLevel: Self { "oCallbackServiceLevel" }
    /// `oExternalAudioMessageCount`.
    public static var oExternalAudioMessageCount: Self { "oExternalAudioMessageCount" }
    /// `oExternalMediaCount`.
    public static var oExternalMediaCount: Self { "oExternalMediaCount" }
    /// `oMediaCount`.
    public static var oMediaCount: Self { "oMediaCount" }
    /// `oMessageCount`.
    public static var oMessageCount: Self { "oMessageCount" }
    /// `oMessageSegmentCount`.
    public static var oMessageSegmentCount: Self { "oMessageSegmentCount" }
    /// `oMessageTurn`.
    public static var oMessageTurn: Self { "oMessageTurn" }
    /// `oServiceLevel`.
    public static var oServiceLevel: Self { "oServiceLevel" }
    /// `oServiceTarget`.
    public static var oServiceTarget: Self { "oServiceTarget" }
    /// `oSkillExpressionApplications`.
    public static var oSkillExpressionApplications: Self { "oSkillExpressionApplications" }
    /// `tAbandon`.
    public static var tAbandon: Self { "tAbandon" }
    /// `tAcd`.
    public static var tAcd: Self { "tAcd" }
    /// `tActiveCallback`.
    public static var tActiveCallback: Self { "tActiveCallback" }
    /// `tActiveCallbackComplete`.
    public static var tActiveCallbackComplete: Self { "tActiveCallbackComplete" }
    /// `tAcw`.
    public static var tAcw: Self { "tAcw" }
    /// `tAgentResponseTime`.
    public static var tAgentResponseTime: Self { "tAgentResponseTime" }
    /// `tAgentVideoConnected`.
    public static var tAgentVideoConnected: Self { "tAgentVideoConnected" }
    /// `tAlert`.
    public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    public static var tAnswered: Self { "tAnswered" }
    /// `tAverageAgentResponseTime`.
    public static var tAverageAgentResponseTime: Self { "tAverageAgentResponseTime" }
    /// `tAverageCustomerResponseTime`.
    public static var tAverageCustomerResponseTime: Self { "tAverageCustomerResponseTime" }
    /// `tBarging`.
    public static var tBarging: Self { "tBarging" }
    /// `tCallbackAbandon`.
    public static var tCallbackAbandon: Self { "tCallbackAbandon" }
    /// `tCallbackConnect`.
    public static var tCallbackConnect: Self { "tCallbackConnect" }
    /// `tCallbackNotReached`.
    public static var tCallbackNotReached: Self { "tCallbackNotReached" }
    /// `tCallbackVirtualWait`.
    public static var tCallbackVirtualWait: Self { "tCallbackVirtualWait" }
    /// `tCfcAbandon`.
    public static var tCfcAbandon: Self { "tCfcAbandon" }
    /// `tCfcAcd`.
    public static var tCfcAcd: Self { "tCfcAcd" }
    /// `tCfcAnswered`.
    public static var tCfcAnswered: Self { "tCfcAnswered" }
    /// `tCfcFlowOut`.
    public static var tCfcFlowOut: Self { "tCfcFlowOut" }
    /// `tCoaching`.
    public static var tCoaching: Self { "tCoaching" }
    /// `tCoachingComplete`.
    public static var tCoachingComplete: Self { "tCoachingComplete" }
    /// `tConnected`.
    public static var tConnected: Self { "tConnected" }
    /// `tContacting`.
    public static var tContacting: Self { "tContacting" }
    /// `tDialing`.
    public static var tDialing: Self { "tDialing" }
    /// `tFirstConnect`.
    public static var tFirstConnect: Self { "tFirstConnect" }
    /// `tFirstDial`.
    public static var tFirstDial: Self { "tFirstDial" }
    /// `tFirstEngagement`.
    public static var tFirstEngagement: Self { "tFirstEngagement" }
    /// `tFirstResponse`.
    public static var tFirstResponse: Self { "tFirstResponse" }
    /// `tFlowOut`.
    public static var tFlowOut: Self { "tFlowOut" }
    /// `tHandle`.
    public static var tHandle: Self { "tHandle" }
    /// `tHeld`.
    public static var tHeld: Self { "tHeld" }
    /// `tHeldComplete`.
    public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tIvr`.
    public static var tIvr: Self { "tIvr" }
    /// `tMonitoring`.
    public static var tMonitoring: Self { "tMonitoring" }
    /// `tMonitoringComplete`.
    public static var tMonitoringComplete: Self { "tMonitoringComplete" }
    /// `tNotResponding`.
    public static var tNotResponding: Self { "tNotResponding" }
    /// `tPark`.
    public static var tPark: Self { "tPark" }
    /// `tParkComplete`.
    public static var tParkComplete: Self { "tParkComplete" }
    /// `tScreenMonitoring`.
    public static var tScreenMonitoring: Self { "tScreenMonitoring" }
    /// `tShortAbandon`.
    public static var tShortAbandon: Self { "tShortAbandon" }
    /// `tSnippetRecord`.
    public static var tSnippetRecord: Self { "tSnippetRecord" }
    /// `tTalk`.
    public static var tTalk: Self { "tTalk" }
    /// `tTalkComplete`.
    public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tTransmitting`.
    public static var tTransmitting: Self { "tTransmitting" }
    /// `tUserResponseTime`.
    public static var tUserResponseTime: Self { "tUserResponseTime" }
    /// `tVoicemail`.
    public static var tVoicemail: Self { "tVoicemail" }
    /// `tWait`.
    public static var tWait: Self { "tWait" }
}

/// A value of `function` of ``ConversationAggregationView``, open to those that are newer than this version.
public struct ConversationAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}
