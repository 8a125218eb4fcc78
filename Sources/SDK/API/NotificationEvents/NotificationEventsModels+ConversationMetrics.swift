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
    public var metric: Field<ConversationMetricsTopicConversationMetricRecordMetric> { Field("metric") }
    /// `metricDate`.
    public var metricDate: Field<Instant> { Field("metricDate") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
    /// `recordId`.
    public var recordId: Field<String> { Field("recordId") }
    /// `activeRouting`.
    public var activeRouting: Field<ConversationMetricsTopicConversationMetricRecordActiveRouting> { Field("activeRouting") }
    /// `activeSkillIds`.
    public var activeSkillIds: Field<[String]> { Field("activeSkillIds") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `agentBullseyeRing`.
    public var agentBullseyeRing: Field<Int> { Field("agentBullseyeRing") }
    /// `agentOwned`.
    public var agentOwned: Field<Bool> { Field("agentOwned") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `assignerId`.
    public var assignerId: Field<String> { Field("assignerId") }
    /// `authenticated`.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationInitiator`.
    public var conversationInitiator: Field<ConversationMetricsTopicConversationMetricRecordConversationInitiator> { Field("conversationInitiator") }
    /// `convertedFrom`.
    public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    public var convertedTo: Field<String> { Field("convertedTo") }
    /// `customerParticipation`.
    public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `deliveryStatus`.
    public var deliveryStatus: Field<ConversationMetricsTopicConversationMetricRecordDeliveryStatus> { Field("deliveryStatus") }
    /// `destinationAddresses`.
    public var destinationAddresses: Field<[String]> { Field("destinationAddresses") }
    /// `direction`.
    public var direction: Field<ConversationMetricsTopicConversationMetricRecordDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationMetricsTopicConversationMetricRecordDisconnectType> { Field("disconnectType") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `edgeId`.
    public var edgeId: Field<String> { Field("edgeId") }
    /// `eligibleAgentCounts`.
    public var eligibleAgentCounts: Field<[Int]> { Field("eligibleAgentCounts") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `extendedDeliveryStatus`.
    public var extendedDeliveryStatus: Field<String> { Field("extendedDeliveryStatus") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalMediaCount`.
    public var externalMediaCount: Field<Int> { Field("externalMediaCount") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `firstQueue`.
    public var firstQueue: Field<Bool> { Field("firstQueue") }
    /// `flaggedReason`.
    public var flaggedReason: Field<ConversationMetricsTopicConversationMetricRecordFlaggedReason> { Field("flaggedReason") }
    /// `flowInType`.
    public var flowInType: Field<String> { Field("flowInType") }
    /// `flowOutType`.
    public var flowOutType: Field<String> { Field("flowOutType") }
    /// `groupId`.
    public var groupId: Field<String> { Field("groupId") }
    /// `interactionType`.
    public var interactionType: Field<String> { Field("interactionType") }
    /// `journeyActionId`.
    public var journeyActionId: Field<String> { Field("journeyActionId") }
    /// `journeyActionMapId`.
    public var journeyActionMapId: Field<String> { Field("journeyActionMapId") }
    /// `journeyActionMapVersion`.
    public var journeyActionMapVersion: Field<Int> { Field("journeyActionMapVersion") }
    /// `journeyCustomerId`.
    public var journeyCustomerId: Field<String> { Field("journeyCustomerId") }
    /// `journeyCustomerIdType`.
    public var journeyCustomerIdType: Field<String> { Field("journeyCustomerIdType") }
    /// `journeyCustomerSessionId`.
    public var journeyCustomerSessionId: Field<String> { Field("journeyCustomerSessionId") }
    /// `journeyCustomerSessionIdType`.
    public var journeyCustomerSessionIdType: Field<String> { Field("journeyCustomerSessionIdType") }
    /// `knowledgeBaseIds`.
    public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `mediaCount`.
    public var mediaCount: Field<Int> { Field("mediaCount") }
    /// `mediaType`.
    public var mediaType: Field<ConversationMetricsTopicConversationMetricRecordMediaType> { Field("mediaType") }
    /// `messageType`.
    public var messageType: Field<String> { Field("messageType") }
    /// `originatingDirection`.
    public var originatingDirection: Field<ConversationMetricsTopicConversationMetricRecordOriginatingDirection> { Field("originatingDirection") }
    /// `originatingSocialMediaPublic`.
    public var originatingSocialMediaPublic: Field<Bool> { Field("originatingSocialMediaPublic") }
    /// `outboundCampaignId`.
    public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `outboundContactId`.
    public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `outboundContactListId`.
    public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `participantName`.
    public var participantName: Field<String> { Field("participantName") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `purpose`.
    public var purpose: Field<ConversationMetricsTopicConversationMetricRecordPurpose> { Field("purpose") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `remote`.
    public var remote: Field<String> { Field("remote") }
    /// `removedSkillIds`.
    public var removedSkillIds: Field<[String]> { Field("removedSkillIds") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[ConversationMetricsTopicConversationMetricRecordRequestedRoutings]> { Field("requestedRoutings") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `routingRing`.
    public var routingRing: Field<Int> { Field("routingRing") }
    /// `routingRule`.
    public var routingRule: Field<String> { Field("routingRule") }
    /// `routingRuleType`.
    public var routingRuleType: Field<ConversationMetricsTopicConversationMetricRecordRoutingRuleType> { Field("routingRuleType") }
    /// `selectedAgentId`.
    public var selectedAgentId: Field<String> { Field("selectedAgentId") }
    /// `selectedAgentRank`.
    public var selectedAgentRank: Field<Int> { Field("selectedAgentRank") }
    /// `selfServed`.
    public var selfServed: Field<Bool> { Field("selfServed") }
    /// `sessionDnis`.
    public var sessionDnis: Field<String> { Field("sessionDnis") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
    /// `stationId`.
    public var stationId: Field<String> { Field("stationId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `usedRouting`.
    public var usedRouting: Field<ConversationMetricsTopicConversationMetricRecordUsedRouting> { Field("usedRouting") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `videoPresent`.
    public var videoPresent: Field<Bool> { Field("videoPresent") }
    /// `waitingInteractionCounts`.
    public var waitingInteractionCounts: Field<[Int]> { Field("waitingInteractionCounts") }
    /// `wrapUpCode`.
    public var wrapUpCode: Field<String> { Field("wrapUpCode") }
    /// `proposedAgents`.
    public var proposedAgents: Field<[ConversationMetricsTopicConversationProposedAgent]> { Field("proposedAgents") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[ConversationMetricsTopicConversationScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than this
/// version.
public struct ConversationMetricsTopicConversationMetricRecordMetric: OpenEnum {
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

/// A value of `activeRouting` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordActiveRouting: OpenEnum {
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

/// A value of `conversationInitiator` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are
/// newer than this version.
public struct ConversationMetricsTopicConversationMetricRecordConversationInitiator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `api`.
    public static var api: Self { "api" }
    /// `botflow`.
    public static var botflow: Self { "botflow" }
    /// `campaign`.
    public static var campaign: Self { "campaign" }
    /// `customer`.
    public static var customer: Self { "customer" }
    /// `dialer`.
    public static var dialer: Self { "dialer" }
    /// `external`.
    public static var external: Self { "external" }
    /// `fax`.
    public static var fax: Self { "fax" }
    /// `group`.
    public static var group: Self { "group" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `manual`.
    public static var manual: Self { "manual" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `station`.
    public static var station: Self { "station" }
    /// `user`.
    public static var user: Self { "user" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
}

/// A value of `deliveryStatus` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordDeliveryStatus: OpenEnum {
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

/// A value of `direction` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than
/// this version.
public struct ConversationMetricsTopicConversationMetricRecordDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    public static var client: Self { "client" }
    /// `conferenceTransfer`.
    public static var conferenceTransfer: Self { "conferenceTransfer" }
    /// `consultTransfer`.
    public static var consultTransfer: Self { "consultTransfer" }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpointDnd`.
    public static var endpointDnd: Self { "endpointDnd" }
    /// `error`.
    public static var error: Self { "error" }
    /// `forwardTransfer`.
    public static var forwardTransfer: Self { "forwardTransfer" }
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `noAnswerTransfer`.
    public static var noAnswerTransfer: Self { "noAnswerTransfer" }
    /// `notAvailableTransfer`.
    public static var notAvailableTransfer: Self { "notAvailableTransfer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `sessionExpired`.
    public static var sessionExpired: Self { "sessionExpired" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `system`.
    public static var system: Self { "system" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transferDnd`.
    public static var transferDnd: Self { "transferDnd" }
    /// `transportFailure`.
    public static var transportFailure: Self { "transportFailure" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// A value of `flaggedReason` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `mediaType` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than
/// this version.
public struct ConversationMetricsTopicConversationMetricRecordMediaType: OpenEnum {
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

/// A value of `originatingDirection` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are
/// newer than this version.
public struct ConversationMetricsTopicConversationMetricRecordOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `purpose` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than this
/// version.
public struct ConversationMetricsTopicConversationMetricRecordPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `api`.
    public static var api: Self { "api" }
    /// `botflow`.
    public static var botflow: Self { "botflow" }
    /// `campaign`.
    public static var campaign: Self { "campaign" }
    /// `customer`.
    public static var customer: Self { "customer" }
    /// `dialer`.
    public static var dialer: Self { "dialer" }
    /// `external`.
    public static var external: Self { "external" }
    /// `fax`.
    public static var fax: Self { "fax" }
    /// `group`.
    public static var group: Self { "group" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `manual`.
    public static var manual: Self { "manual" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `station`.
    public static var station: Self { "station" }
    /// `user`.
    public static var user: Self { "user" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
}

/// A value of `requestedRoutings` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordRequestedRoutings: OpenEnum {
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

/// A value of `routingRuleType` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer
/// than this version.
public struct ConversationMetricsTopicConversationMetricRecordRoutingRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
}

/// A value of `usedRouting` of ``ConversationMetricsTopicConversationMetricRecord``, open to those that are newer than
/// this version.
public struct ConversationMetricsTopicConversationMetricRecordUsedRouting: OpenEnum {
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

/// The schema `ConversationMetricsTopicConversationProposedAgent`.
public typealias ConversationMetricsTopicConversationProposedAgent = Model<ConversationMetricsTopicConversationProposedAgentFields>

/// The properties of ``ConversationMetricsTopicConversationProposedAgent``.
public struct ConversationMetricsTopicConversationProposedAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentRank`.
    public var agentRank: Field<Int> { Field("agentRank") }
    /// `proposedAgentId`.
    public var proposedAgentId: Field<String> { Field("proposedAgentId") }
}

/// The schema `ConversationMetricsTopicConversationScoredAgent`.
public typealias ConversationMetricsTopicConversationScoredAgent = Model<ConversationMetricsTopicConversationScoredAgentFields>

/// The properties of ``ConversationMetricsTopicConversationScoredAgent``.
public struct ConversationMetricsTopicConversationScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}
