// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationMetricsTopicConversationMetricRecord`.
///
/// Events of `v2.analytics.conversation.{id}.metrics`.
public typealias ConversationMetricsTopicConversationMetricRecord = Model<ConversationMetricsTopicConversationMetricRecordFields>

/// The properties of ``ConversationMetricsTopicConversationMetricRecord``.
public struct ConversationMetricsTopicConversationMetricRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<ConversationMetricsTopicConversationMetricRecordMetric> { Field("metric") }
    /// `metricDate`.
    @_alwaysEmitIntoClient public var metricDate: Field<Instant> { Field("metricDate") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `recordId`.
    @_alwaysEmitIntoClient public var recordId: Field<String> { Field("recordId") }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public var activeRouting: Field<ConversationMetricsTopicConversationMetricRecordActiveRouting> { Field("activeRouting") }
    /// `activeSkillIds`.
    @_alwaysEmitIntoClient public var activeSkillIds: Field<[String]> { Field("activeSkillIds") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public var agentBullseyeRing: Field<Int> { Field("agentBullseyeRing") }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public var agentOwned: Field<Bool> { Field("agentOwned") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `assignerId`.
    @_alwaysEmitIntoClient public var assignerId: Field<String> { Field("assignerId") }
    /// `authenticated`.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public var conversationInitiator: Field<ConversationMetricsTopicConversationMetricRecordConversationInitiator> { Field("conversationInitiator") }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public var convertedTo: Field<String> { Field("convertedTo") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public var deliveryStatus: Field<ConversationMetricsTopicConversationMetricRecordDeliveryStatus> { Field("deliveryStatus") }
    /// `destinationAddresses`.
    @_alwaysEmitIntoClient public var destinationAddresses: Field<[String]> { Field("destinationAddresses") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ConversationMetricsTopicConversationMetricRecordDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<ConversationMetricsTopicConversationMetricRecordDisconnectType> { Field("disconnectType") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `edgeId`.
    @_alwaysEmitIntoClient public var edgeId: Field<String> { Field("edgeId") }
    /// `eligibleAgentCounts`.
    @_alwaysEmitIntoClient public var eligibleAgentCounts: Field<[Int]> { Field("eligibleAgentCounts") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public var extendedDeliveryStatus: Field<String> { Field("extendedDeliveryStatus") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalMediaCount`.
    @_alwaysEmitIntoClient public var externalMediaCount: Field<Int> { Field("externalMediaCount") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `firstQueue`.
    @_alwaysEmitIntoClient public var firstQueue: Field<Bool> { Field("firstQueue") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<ConversationMetricsTopicConversationMetricRecordFlaggedReason> { Field("flaggedReason") }
    /// `flowInType`.
    @_alwaysEmitIntoClient public var flowInType: Field<String> { Field("flowInType") }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public var flowOutType: Field<String> { Field("flowOutType") }
    /// `groupId`.
    @_alwaysEmitIntoClient public var groupId: Field<String> { Field("groupId") }
    /// `interactionType`.
    @_alwaysEmitIntoClient public var interactionType: Field<String> { Field("interactionType") }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public var journeyActionId: Field<String> { Field("journeyActionId") }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public var journeyActionMapId: Field<String> { Field("journeyActionMapId") }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public var journeyActionMapVersion: Field<Int> { Field("journeyActionMapVersion") }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public var journeyCustomerId: Field<String> { Field("journeyCustomerId") }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public var journeyCustomerIdType: Field<String> { Field("journeyCustomerIdType") }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public var journeyCustomerSessionId: Field<String> { Field("journeyCustomerSessionId") }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public var journeyCustomerSessionIdType: Field<String> { Field("journeyCustomerSessionIdType") }
    /// `knowledgeBaseIds`.
    @_alwaysEmitIntoClient public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public var mediaCount: Field<Int> { Field("mediaCount") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationMetricsTopicConversationMetricRecordMediaType> { Field("mediaType") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<String> { Field("messageType") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<ConversationMetricsTopicConversationMetricRecordOriginatingDirection> { Field("originatingDirection") }
    /// `originatingSocialMediaPublic`.
    @_alwaysEmitIntoClient public var originatingSocialMediaPublic: Field<Bool> { Field("originatingSocialMediaPublic") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `participantName`.
    @_alwaysEmitIntoClient public var participantName: Field<String> { Field("participantName") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<ConversationMetricsTopicConversationMetricRecordPurpose> { Field("purpose") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `remote`.
    @_alwaysEmitIntoClient public var remote: Field<String> { Field("remote") }
    /// `removedSkillIds`.
    @_alwaysEmitIntoClient public var removedSkillIds: Field<[String]> { Field("removedSkillIds") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[ConversationMetricsTopicConversationMetricRecordRequestedRoutings]> { Field("requestedRoutings") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `routingRing`.
    @_alwaysEmitIntoClient public var routingRing: Field<Int> { Field("routingRing") }
    /// `routingRule`.
    @_alwaysEmitIntoClient public var routingRule: Field<String> { Field("routingRule") }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public var routingRuleType: Field<ConversationMetricsTopicConversationMetricRecordRoutingRuleType> { Field("routingRuleType") }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public var selectedAgentId: Field<String> { Field("selectedAgentId") }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public var selectedAgentRank: Field<Int> { Field("selectedAgentRank") }
    /// `selfServed`.
    @_alwaysEmitIntoClient public var selfServed: Field<Bool> { Field("selfServed") }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public var sessionDnis: Field<String> { Field("sessionDnis") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
    /// `stationId`.
    @_alwaysEmitIntoClient public var stationId: Field<String> { Field("stationId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<ConversationMetricsTopicConversationMetricRecordUsedRouting> { Field("usedRouting") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public var videoPresent: Field<Bool> { Field("videoPresent") }
    /// `waitingInteractionCounts`.
    @_alwaysEmitIntoClient public var waitingInteractionCounts: Field<[Int]> { Field("waitingInteractionCounts") }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public var wrapUpCode: Field<String> { Field("wrapUpCode") }
    /// `proposedAgents`.
    @_alwaysEmitIntoClient public var proposedAgents: Field<[ConversationMetricsTopicConversationProposedAgent]> { Field("proposedAgents") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ConversationMetricsTopicConversationScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than this
/// version.
public struct ConversationMetricsTopicConversationMetricRecordMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nAgentDeclined`.
    @_alwaysEmitIntoClient public static var nAgentDeclined: Self { "nAgentDeclined" }
    /// `nAlertExpired`.
    @_alwaysEmitIntoClient public static var nAlertExpired: Self { "nAlertExpired" }
    /// `nBlindTransferred`.
    @_alwaysEmitIntoClient public static var nBlindTransferred: Self { "nBlindTransferred" }
    /// `nBotInteractions`.
    @_alwaysEmitIntoClient public static var nBotInteractions: Self { "nBotInteractions" }
    /// `nCallbackAttempts`.
    @_alwaysEmitIntoClient public static var nCallbackAttempts: Self { "nCallbackAttempts" }
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
    /// `nTakeover`.
    @_alwaysEmitIntoClient public static var nTakeover: Self { "nTakeover" }
    /// `nTransferred`.
    @_alwaysEmitIntoClient public static var nTransferred: Self { "nTransferred" }
    /// `oAudioMessageCount`.
    @_alwaysEmitIntoClient public static var oAudioMessageCount: Self { "oAudioMessageCount" }
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
}

/// A value of `activeRouting` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordActiveRouting: OpenEnum {
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

/// A value of `conversationInitiator` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are
/// newer than this version.
public struct ConversationMetricsTopicConversationMetricRecordConversationInitiator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `botflow`.
    @_alwaysEmitIntoClient public static var botflow: Self { "botflow" }
    /// `campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "campaign" }
    /// `customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "customer" }
    /// `dialer`.
    @_alwaysEmitIntoClient public static var dialer: Self { "dialer" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "fax" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "manual" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
}

/// A value of `deliveryStatus` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordDeliveryStatus: OpenEnum {
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

/// A value of `direction` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than
/// this version.
public struct ConversationMetricsTopicConversationMetricRecordDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `conferenceTransfer`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "conferenceTransfer" }
    /// `consultTransfer`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "consultTransfer" }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpointDnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpointDnd" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `forwardTransfer`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "forwardTransfer" }
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `noAnswerTransfer`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "noAnswerTransfer" }
    /// `notAvailableTransfer`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "notAvailableTransfer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `sessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "sessionExpired" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transferDnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transferDnd" }
    /// `transportFailure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transportFailure" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// A value of `flaggedReason` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `mediaType` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than
/// this version.
public struct ConversationMetricsTopicConversationMetricRecordMediaType: OpenEnum {
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

/// A value of `originatingDirection` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are
/// newer than this version.
public struct ConversationMetricsTopicConversationMetricRecordOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `purpose` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than this
/// version.
public struct ConversationMetricsTopicConversationMetricRecordPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `botflow`.
    @_alwaysEmitIntoClient public static var botflow: Self { "botflow" }
    /// `campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "campaign" }
    /// `customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "customer" }
    /// `dialer`.
    @_alwaysEmitIntoClient public static var dialer: Self { "dialer" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "fax" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "manual" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
}

/// A value of `requestedRoutings` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordRequestedRoutings: OpenEnum {
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

/// A value of `routingRuleType` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordRoutingRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
}

/// A value of `usedRouting` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than
/// this version.
public struct ConversationMetricsTopicConversationMetricRecordUsedRouting: OpenEnum {
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

/// The schema `ConversationMetricsTopicConversationProposedAgent`.
public typealias ConversationMetricsTopicConversationProposedAgent = Model<ConversationMetricsTopicConversationProposedAgentFields>

/// The properties of ``ConversationMetricsTopicConversationProposedAgent``.
public struct ConversationMetricsTopicConversationProposedAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentRank`.
    @_alwaysEmitIntoClient public var agentRank: Field<Int> { Field("agentRank") }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public var proposedAgentId: Field<String> { Field("proposedAgentId") }
}

/// The schema `ConversationMetricsTopicConversationScoredAgent`.
public typealias ConversationMetricsTopicConversationScoredAgent = Model<ConversationMetricsTopicConversationScoredAgentFields>

/// The properties of ``ConversationMetricsTopicConversationScoredAgent``.
public struct ConversationMetricsTopicConversationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    @_alwaysEmitIntoClient public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}
