// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationAsyncAggregateQueryResponse`.
public typealias ConversationAsyncAggregateQueryResponse = Model<ConversationAsyncAggregateQueryResponseFields>

/// The properties of ``ConversationAsyncAggregateQueryResponse``.
public struct ConversationAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ConversationAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `ConversationAsyncAggregationQuery`.
public typealias ConversationAsyncAggregationQuery = Model<ConversationAsyncAggregationQueryFields>

/// The properties of ``ConversationAsyncAggregationQuery``.
public struct ConversationAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[ConversationAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<ConversationAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ConversationAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[ConversationAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<ConversationAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<ConversationAsyncAggregationQueryQueryType> { Field("queryType") }
    /// `sortMetric`.
    @_alwaysEmitIntoClient public var sortMetric: Field<ConversationAggregationSort> { Field("sortMetric") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<Int> { Field("limit") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``ConversationAsyncAggregationQuery``, open to those that are newer than this version.
public struct ConversationAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    @_alwaysEmitIntoClient public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    @_alwaysEmitIntoClient public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `assignerId`.
    @_alwaysEmitIntoClient public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    @_alwaysEmitIntoClient public static var authenticated: Self { "authenticated" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `edgeId`.
    @_alwaysEmitIntoClient public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    @_alwaysEmitIntoClient public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `errorCode`.
    @_alwaysEmitIntoClient public static var errorCode: Self { "errorCode" }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    @_alwaysEmitIntoClient public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public static var flaggedReason: Self { "flaggedReason" }
    /// `flowInType`.
    @_alwaysEmitIntoClient public static var flowInType: Self { "flowInType" }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public static var flowOutType: Self { "flowOutType" }
    /// `groupId`.
    @_alwaysEmitIntoClient public static var groupId: Self { "groupId" }
    /// `interactionType`.
    @_alwaysEmitIntoClient public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `originatingSocialMediaPublic`.
    @_alwaysEmitIntoClient public static var originatingSocialMediaPublic: Self { "originatingSocialMediaPublic" }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `peerId`.
    @_alwaysEmitIntoClient public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    @_alwaysEmitIntoClient public static var provider: Self { "provider" }
    /// `purpose`.
    @_alwaysEmitIntoClient public static var purpose: Self { "purpose" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `remote`.
    @_alwaysEmitIntoClient public static var remote: Self { "remote" }
    /// `removedSkillId`.
    @_alwaysEmitIntoClient public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    @_alwaysEmitIntoClient public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    @_alwaysEmitIntoClient public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    @_alwaysEmitIntoClient public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public static var skillExpressionId: Self { "skillExpressionId" }
    /// `stationId`.
    @_alwaysEmitIntoClient public static var stationId: Self { "stationId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    @_alwaysEmitIntoClient public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``ConversationAsyncAggregationQuery``, open to those that are newer than this version.
public struct ConversationAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nBlindTransferred`.
    @_alwaysEmitIntoClient public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    @_alwaysEmitIntoClient public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    @_alwaysEmitIntoClient public static var nCallbackAttempts: Self { "nCallbackAttempts" }
    /// `nCallbackOverSla`.
    @_alwaysEmitIntoClient public static var nCallbackOverSla: Self { "nCallbackOverSla" }
    /// `nCallbackScheduled`.
    @_alwaysEmitIntoClient public static var nCallbackScheduled: Self { "nCallbackScheduled" }
    /// `nCfcOffered`.
    @_alwaysEmitIntoClient public static var nCfcOffered: Self { "nCfcOffered" }
    /// `nCobrowseSessions`.
    @_alwaysEmitIntoClient public static var nCobrowseSessions: Self { "nCobrowseSessions" }
    /// `nConnected`.
    @_alwaysEmitIntoClient public static var nConnected: Self { "nConnected" }
    /// `nConsult`.
    @_alwaysEmitIntoClient public static var nConsult: Self { "nConsult" }
    /// `nConsultTransferred`.
    @_alwaysEmitIntoClient public static var nConsultTransferred: Self { "nConsultTransferred" }
    /// `nConversations`.
    @_alwaysEmitIntoClient public static var nConversations: Self { "nConversations" }
    /// `nError`.
    @_alwaysEmitIntoClient public static var nError: Self { "nError" }
    /// `nOffered`.
    @_alwaysEmitIntoClient public static var nOffered: Self { "nOffered" }
    /// `nOutbound`.
    @_alwaysEmitIntoClient public static var nOutbound: Self { "nOutbound" }
    /// `nOutboundAbandoned`.
    @_alwaysEmitIntoClient public static var nOutboundAbandoned: Self { "nOutboundAbandoned" }
    /// `nOutboundAttempted`.
    @_alwaysEmitIntoClient public static var nOutboundAttempted: Self { "nOutboundAttempted" }
    /// `nOutboundConnected`.
    @_alwaysEmitIntoClient public static var nOutboundConnected: Self { "nOutboundConnected" }
    /// `nOverSla`.
    @_alwaysEmitIntoClient public static var nOverSla: Self { "nOverSla" }
    /// `nStateTransitionError`.
    @_alwaysEmitIntoClient public static var nStateTransitionError: Self { "nStateTransitionError" }
    /// `nTakeover`.
    @_alwaysEmitIntoClient public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    @_alwaysEmitIntoClient public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    @_alwaysEmitIntoClient public static var oAudioMessageCount: Self { "oAudioMessageCount" }
    /// `oCallbackServiceLevel`.
    @_alwaysEmitIntoClient public static var oCallbackServiceLevel: Self { "oCallbackServiceLevel" }
    /// `oExternalAudioMessageCount`.
    @_alwaysEmitIntoClient public static var oExternalAudioMessageCount: Self { "oExternalAudioMessageCount" }
    /// `oExternalMediaCount`.
    @_alwaysEmitIntoClient public static var oExternalMediaCount: Self { "oExternalMediaCount" }
    /// `oMediaCount`.
    @_alwaysEmitIntoClient public static var oMediaCount: Self { "oMediaCount" }
    /// `oMessageCount`.
    @_alwaysEmitIntoClient public static var oMessageCount: Self { "oMessageCount" }
    /// `oMessageSegmentCount`.
    @_alwaysEmitIntoClient public static var oMessageSegmentCount: Self { "oMessageSegmentCount" }
    /// `oMessageTurn`.
    @_alwaysEmitIntoClient public static var oMessageTurn: Self { "oMessageTurn" }
    /// `oServiceLevel`.
    @_alwaysEmitIntoClient public static var oServiceLevel: Self { "oServiceLevel" }
    /// `oServiceTarget`.
    @_alwaysEmitIntoClient public static var oServiceTarget: Self { "oServiceTarget" }
    /// `oSkillExpressionApplications`.
    @_alwaysEmitIntoClient public static var oSkillExpressionApplications: Self { "oSkillExpressionApplications" }
    /// `tAbandon`.
    @_alwaysEmitIntoClient public static var tAbandon: Self { "tAbandon" }
    /// `tAcd`.
    @_alwaysEmitIntoClient public static var tAcd: Self { "tAcd" }
    /// `tActiveCallback`.
    @_alwaysEmitIntoClient public static var tActiveCallback: Self { "tActiveCallback" }
    /// `tActiveCallbackComplete`.
    @_alwaysEmitIntoClient public static var tActiveCallbackComplete: Self { "tActiveCallbackComplete" }
    /// `tAcw`.
    @_alwaysEmitIntoClient public static var tAcw: Self { "tAcw" }
    /// `tAgentResponseTime`.
    @_alwaysEmitIntoClient public static var tAgentResponseTime: Self { "tAgentResponseTime" }
    /// `tAgentVideoConnected`.
    @_alwaysEmitIntoClient public static var tAgentVideoConnected: Self { "tAgentVideoConnected" }
    /// `tAlert`.
    @_alwaysEmitIntoClient public static var tAlert: Self { "tAlert" }
    /// `tAnswered`.
    @_alwaysEmitIntoClient public static var tAnswered: Self { "tAnswered" }
    /// `tAverageAgentResponseTime`.
    @_alwaysEmitIntoClient public static var tAverageAgentResponseTime: Self { "tAverageAgentResponseTime" }
    /// `tAverageCustomerResponseTime`.
    @_alwaysEmitIntoClient public static var tAverageCustomerResponseTime: Self { "tAverageCustomerResponseTime" }
    /// `tBarging`.
    @_alwaysEmitIntoClient public static var tBarging: Self { "tBarging" }
    /// `tCallbackAbandon`.
    @_alwaysEmitIntoClient public static var tCallbackAbandon: Self { "tCallbackAbandon" }
    /// `tCallbackConnect`.
    @_alwaysEmitIntoClient public static var tCallbackConnect: Self { "tCallbackConnect" }
    /// `tCallbackNotReached`.
    @_alwaysEmitIntoClient public static var tCallbackNotReached: Self { "tCallbackNotReached" }
    /// `tCallbackVirtualWait`.
    @_alwaysEmitIntoClient public static var tCallbackVirtualWait: Self { "tCallbackVirtualWait" }
    /// `tCfcAbandon`.
    @_alwaysEmitIntoClient public static var tCfcAbandon: Self { "tCfcAbandon" }
    /// `tCfcAcd`.
    @_alwaysEmitIntoClient public static var tCfcAcd: Self { "tCfcAcd" }
    /// `tCfcAnswered`.
    @_alwaysEmitIntoClient public static var tCfcAnswered: Self { "tCfcAnswered" }
    /// `tCfcFlowOut`.
    @_alwaysEmitIntoClient public static var tCfcFlowOut: Self { "tCfcFlowOut" }
    /// `tCoaching`.
    @_alwaysEmitIntoClient public static var tCoaching: Self { "tCoaching" }
    /// `tCoachingComplete`.
    @_alwaysEmitIntoClient public static var tCoachingComplete: Self { "tCoachingComplete" }
    /// `tConnected`.
    @_alwaysEmitIntoClient public static var tConnected: Self { "tConnected" }
    /// `tContacting`.
    @_alwaysEmitIntoClient public static var tContacting: Self { "tContacting" }
    /// `tDialing`.
    @_alwaysEmitIntoClient public static var tDialing: Self { "tDialing" }
    /// `tFirstConnect`.
    @_alwaysEmitIntoClient public static var tFirstConnect: Self { "tFirstConnect" }
    /// `tFirstDial`.
    @_alwaysEmitIntoClient public static var tFirstDial: Self { "tFirstDial" }
    /// `tFirstEngagement`.
    @_alwaysEmitIntoClient public static var tFirstEngagement: Self { "tFirstEngagement" }
    /// `tFirstResponse`.
    @_alwaysEmitIntoClient public static var tFirstResponse: Self { "tFirstResponse" }
    /// `tFlowOut`.
    @_alwaysEmitIntoClient public static var tFlowOut: Self { "tFlowOut" }
    /// `tHandle`.
    @_alwaysEmitIntoClient public static var tHandle: Self { "tHandle" }
    /// `tHeld`.
    @_alwaysEmitIntoClient public static var tHeld: Self { "tHeld" }
    /// `tHeldComplete`.
    @_alwaysEmitIntoClient public static var tHeldComplete: Self { "tHeldComplete" }
    /// `tIvr`.
    @_alwaysEmitIntoClient public static var tIvr: Self { "tIvr" }
    /// `tMonitoring`.
    @_alwaysEmitIntoClient public static var tMonitoring: Self { "tMonitoring" }
    /// `tMonitoringComplete`.
    @_alwaysEmitIntoClient public static var tMonitoringComplete: Self { "tMonitoringComplete" }
    /// `tNotResponding`.
    @_alwaysEmitIntoClient public static var tNotResponding: Self { "tNotResponding" }
    /// `tPark`.
    @_alwaysEmitIntoClient public static var tPark: Self { "tPark" }
    /// `tParkComplete`.
    @_alwaysEmitIntoClient public static var tParkComplete: Self { "tParkComplete" }
    /// `tScreenMonitoring`.
    @_alwaysEmitIntoClient public static var tScreenMonitoring: Self { "tScreenMonitoring" }
    /// `tShortAbandon`.
    @_alwaysEmitIntoClient public static var tShortAbandon: Self { "tShortAbandon" }
    /// `tSnippetRecord`.
    @_alwaysEmitIntoClient public static var tSnippetRecord: Self { "tSnippetRecord" }
    /// `tTalk`.
    @_alwaysEmitIntoClient public static var tTalk: Self { "tTalk" }
    /// `tTalkComplete`.
    @_alwaysEmitIntoClient public static var tTalkComplete: Self { "tTalkComplete" }
    /// `tTransmitting`.
    @_alwaysEmitIntoClient public static var tTransmitting: Self { "tTransmitting" }
    /// `tUserResponseTime`.
    @_alwaysEmitIntoClient public static var tUserResponseTime: Self { "tUserResponseTime" }
    /// `tVoicemail`.
    @_alwaysEmitIntoClient public static var tVoicemail: Self { "tVoicemail" }
    /// `tWait`.
    @_alwaysEmitIntoClient public static var tWait: Self { "tWait" }
}

/// A value of `alternateTimeDimension` of ``ConversationAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct ConversationAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// A value of `queryType` of ``ConversationAsyncAggregationQuery``, open to those that are newer than this version.
public struct ConversationAsyncAggregationQueryQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bottomN`.
    @_alwaysEmitIntoClient public static var bottomN: Self { "bottomN" }
    /// `groupBy`.
    @_alwaysEmitIntoClient public static var groupBy: Self { "groupBy" }
    /// `topN`.
    @_alwaysEmitIntoClient public static var topN: Self { "topN" }
}
