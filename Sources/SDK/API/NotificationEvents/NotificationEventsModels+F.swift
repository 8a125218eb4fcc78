// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `FaxTopicFaxDataV2`.
///
/// Events of `v2.users.{id}.fax.documents`.
public typealias FaxTopicFaxDataV2 = Model<FaxTopicFaxDataV2Fields>

/// The properties of ``FaxTopicFaxDataV2``.
public struct FaxTopicFaxDataV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    public var workspace: Field<FaxTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<FaxTopicUserData> { Field("createdBy") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    public var uploadedBy: Field<FaxTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    public var lockInfo: Field<FaxTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `callerAddress`.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `receiverAddress`.
    public var receiverAddress: Field<String> { Field("receiverAddress") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
}

/// The schema `FaxTopicLockData`.
public typealias FaxTopicLockData = Model<FaxTopicLockDataFields>

/// The properties of ``FaxTopicLockData``.
public struct FaxTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    public var lockedBy: Field<FaxTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `FaxTopicUserData`.
public typealias FaxTopicUserData = Model<FaxTopicUserDataFields>

/// The properties of ``FaxTopicUserData``.
public struct FaxTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `FaxTopicWorkspaceData`.
public typealias FaxTopicWorkspaceData = Model<FaxTopicWorkspaceDataFields>

/// The properties of ``FaxTopicWorkspaceData``.
public struct FaxTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `FlowEndDetailEventTopicFlowEndEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.flow.end`.
public typealias FlowEndDetailEventTopicFlowEndEvent = Model<FlowEndDetailEventTopicFlowEndEventFields>

/// The properties of ``FlowEndDetailEventTopicFlowEndEvent``.
public struct FlowEndDetailEventTopicFlowEndEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    public var disconnectType: Field<FlowEndDetailEventTopicFlowEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    public var mediaType: Field<FlowEndDetailEventTopicFlowEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<FlowEndDetailEventTopicFlowEndEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<FlowEndDetailEventTopicFlowEndEventMessageType> { Field("messageType") }
    /// `flowType`.
    public var flowType: Field<FlowEndDetailEventTopicFlowEndEventFlowType> { Field("flowType") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
    /// `connectedDurationMs`.
    public var connectedDurationMs: Field<Int> { Field("connectedDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `exitReason`.
    public var exitReason: Field<FlowEndDetailEventTopicFlowEndEventExitReason> { Field("exitReason") }
    /// `transferType`.
    public var transferType: Field<FlowEndDetailEventTopicFlowEndEventTransferType> { Field("transferType") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this
/// version.
public struct FlowEndDetailEventTopicFlowEndEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `ENDPOINT`.
    public static var endpoint: Self { "ENDPOINT" }
    /// `CLIENT`.
    public static var client: Self { "CLIENT" }
    /// `SYSTEM`.
    public static var system: Self { "SYSTEM" }
    /// `TRANSFER`.
    public static var transfer: Self { "TRANSFER" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
    /// `PEER`.
    public static var peer: Self { "PEER" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `SPAM`.
    public static var spam: Self { "SPAM" }
    /// `TIMEOUT`.
    public static var timeout: Self { "TIMEOUT" }
    /// `TRANSPORT_FAILURE`.
    public static var transportFailure: Self { "TRANSPORT_FAILURE" }
    /// `CONFERENCE_TRANSFER`.
    public static var conferenceTransfer: Self { "CONFERENCE_TRANSFER" }
    /// `CONSULT_TRANSFER`.
    public static var consultTransfer: Self { "CONSULT_TRANSFER" }
    /// `FORWARD_TRANSFER`.
    public static var forwardTransfer: Self { "FORWARD_TRANSFER" }
    /// `NO_ANSWER_TRANSFER`.
    public static var noAnswerTransfer: Self { "NO_ANSWER_TRANSFER" }
    /// `NOT_AVAILABLE_TRANSFER`.
    public static var notAvailableTransfer: Self { "NOT_AVAILABLE_TRANSFER" }
    /// `UNCALLABLE`.
    public static var uncallable: Self { "UNCALLABLE" }
    /// `DND_ENDPOINT`.
    public static var dndEndpoint: Self { "DND_ENDPOINT" }
    /// `DND_TRANSFER`.
    public static var dndTransfer: Self { "DND_TRANSFER" }
    /// `INACTIVITY`.
    public static var inactivity: Self { "INACTIVITY" }
    /// `SESSION_EXPIRED`.
    public static var sessionExpired: Self { "SESSION_EXPIRED" }
    /// `TAKEOVER`.
    public static var takeover: Self { "TAKEOVER" }
}

/// A value of `mediaType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `flowType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUNDCALL`.
    public static var inboundcall: Self { "INBOUNDCALL" }
    /// `OUTBOUNDCALL`.
    public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `INQUEUECALL`.
    public static var inqueuecall: Self { "INQUEUECALL" }
    /// `SECURECALL`.
    public static var securecall: Self { "SECURECALL" }
    /// `INBOUNDEMAIL`.
    public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `SURVEYINVITE`.
    public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `INBOUNDSHORTMESSAGE`.
    public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INBOUNDCHAT`.
    public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `BOT`.
    public static var bot: Self { "BOT" }
    /// `DIGITALBOT`.
    public static var digitalbot: Self { "DIGITALBOT" }
    /// `COMMONMODULE`.
    public static var commonmodule: Self { "COMMONMODULE" }
    /// `INQUEUEEMAIL`.
    public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    public static var voicemail: Self { "VOICEMAIL" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
    /// `VOICESURVEY`.
    public static var voicesurvey: Self { "VOICESURVEY" }
}

/// A value of `exitReason` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventExitReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `DISCONNECT`.
    public static var disconnect: Self { "DISCONNECT" }
    /// `FLOW_DISCONNECT`.
    public static var flowDisconnect: Self { "FLOW_DISCONNECT" }
    /// `FLOW_ERROR_DISCONNECT`.
    public static var flowErrorDisconnect: Self { "FLOW_ERROR_DISCONNECT" }
    /// `TRANSFER`.
    public static var transfer: Self { "TRANSFER" }
    /// `SESSION_EXPIRE_DISCONNECT`.
    public static var sessionExpireDisconnect: Self { "SESSION_EXPIRE_DISCONNECT" }
    /// `RECOGNITION_FAILURE_DISCONNECT`.
    public static var recognitionFailureDisconnect: Self { "RECOGNITION_FAILURE_DISCONNECT" }
    /// `RECOGNITION_FAILURE_EXIT`.
    public static var recognitionFailureExit: Self { "RECOGNITION_FAILURE_EXIT" }
    /// `USER_EXIT`.
    public static var userExit: Self { "USER_EXIT" }
    /// `FLOW_EXIT`.
    public static var flowExit: Self { "FLOW_EXIT" }
    /// `FLOW_ERROR_EXIT`.
    public static var flowErrorExit: Self { "FLOW_ERROR_EXIT" }
}

/// A value of `transferType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this
/// version.
public struct FlowEndDetailEventTopicFlowEndEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `ACD`.
    public static var acd: Self { "ACD" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `NUMBER`.
    public static var number: Self { "NUMBER" }
    /// `ACD_VOICEMAIL`.
    public static var acdVoicemail: Self { "ACD_VOICEMAIL" }
    /// `USER_VOICEMAIL`.
    public static var userVoicemail: Self { "USER_VOICEMAIL" }
    /// `GROUP_VOICEMAIL`.
    public static var groupVoicemail: Self { "GROUP_VOICEMAIL" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `FLOW`.
    public static var flow: Self { "FLOW" }
    /// `SECURE_FLOW`.
    public static var secureFlow: Self { "SECURE_FLOW" }
    /// `RETURN_TO_AGENT`.
    public static var returnToAgent: Self { "RETURN_TO_AGENT" }
}

/// The schema `FlowMetricsTopicFlowMetricRecord`.
///
/// Events of `v2.analytics.flow.{id}.metrics`.
public typealias FlowMetricsTopicFlowMetricRecord = Model<FlowMetricsTopicFlowMetricRecordFields>

/// The properties of ``FlowMetricsTopicFlowMetricRecord``.
public struct FlowMetricsTopicFlowMetricRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<FlowMetricsTopicFlowMetricRecordMetric> { Field("metric") }
    /// `metricDate`.
    public var metricDate: Field<Instant> { Field("metricDate") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
    /// `recordId`.
    public var recordId: Field<String> { Field("recordId") }
    /// `activeRouting`.
    public var activeRouting: Field<FlowMetricsTopicFlowMetricRecordActiveRouting> { Field("activeRouting") }
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
    public var conversationInitiator: Field<FlowMetricsTopicFlowMetricRecordConversationInitiator> { Field("conversationInitiator") }
    /// `convertedFrom`.
    public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    public var convertedTo: Field<String> { Field("convertedTo") }
    /// `customerParticipation`.
    public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `deliveryStatus`.
    public var deliveryStatus: Field<FlowMetricsTopicFlowMetricRecordDeliveryStatus> { Field("deliveryStatus") }
    /// `destinationAddresses`.
    public var destinationAddresses: Field<[String]> { Field("destinationAddresses") }
    /// `direction`.
    public var direction: Field<FlowMetricsTopicFlowMetricRecordDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<FlowMetricsTopicFlowMetricRecordDisconnectType> { Field("disconnectType") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `edgeId`.
    public var edgeId: Field<String> { Field("edgeId") }
    /// `eligibleAgentCounts`.
    public var eligibleAgentCounts: Field<[Int]> { Field("eligibleAgentCounts") }
    /// `endingLanguage`.
    public var endingLanguage: Field<String> { Field("endingLanguage") }
    /// `entryReason`.
    public var entryReason: Field<String> { Field("entryReason") }
    /// `entryType`.
    public var entryType: Field<FlowMetricsTopicFlowMetricRecordEntryType> { Field("entryType") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `exitReason`.
    public var exitReason: Field<String> { Field("exitReason") }
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
    public var flaggedReason: Field<FlowMetricsTopicFlowMetricRecordFlaggedReason> { Field("flaggedReason") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `flowInType`.
    public var flowInType: Field<String> { Field("flowInType") }
    /// `flowMilestoneIds`.
    public var flowMilestoneIds: Field<[String]> { Field("flowMilestoneIds") }
    /// `flowName`.
    public var flowName: Field<String> { Field("flowName") }
    /// `flowOutType`.
    public var flowOutType: Field<String> { Field("flowOutType") }
    /// `flowSubType`.
    public var flowSubType: Field<FlowMetricsTopicFlowMetricRecordFlowSubType> { Field("flowSubType") }
    /// `flowType`.
    public var flowType: Field<FlowMetricsTopicFlowMetricRecordFlowType> { Field("flowType") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
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
    /// `knowledgeBaseId`.
    public var knowledgeBaseId: Field<String> { Field("knowledgeBaseId") }
    /// `mediaCount`.
    public var mediaCount: Field<Int> { Field("mediaCount") }
    /// `mediaType`.
    public var mediaType: Field<FlowMetricsTopicFlowMetricRecordMediaType> { Field("mediaType") }
    /// `messageType`.
    public var messageType: Field<String> { Field("messageType") }
    /// `originatingDirection`.
    public var originatingDirection: Field<FlowMetricsTopicFlowMetricRecordOriginatingDirection> { Field("originatingDirection") }
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
    public var purpose: Field<FlowMetricsTopicFlowMetricRecordPurpose> { Field("purpose") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `recognitionFailureReason`.
    public var recognitionFailureReason: Field<String> { Field("recognitionFailureReason") }
    /// `remote`.
    public var remote: Field<String> { Field("remote") }
    /// `removedSkillIds`.
    public var removedSkillIds: Field<[String]> { Field("removedSkillIds") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[FlowMetricsTopicFlowMetricRecordRequestedRoutings]> { Field("requestedRoutings") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `routingRing`.
    public var routingRing: Field<Int> { Field("routingRing") }
    /// `routingRule`.
    public var routingRule: Field<String> { Field("routingRule") }
    /// `routingRuleType`.
    public var routingRuleType: Field<FlowMetricsTopicFlowMetricRecordRoutingRuleType> { Field("routingRuleType") }
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
    /// `startingLanguage`.
    public var startingLanguage: Field<String> { Field("startingLanguage") }
    /// `stationId`.
    public var stationId: Field<String> { Field("stationId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `transferTargetAddress`.
    public var transferTargetAddress: Field<String> { Field("transferTargetAddress") }
    /// `transferTargetName`.
    public var transferTargetName: Field<String> { Field("transferTargetName") }
    /// `transferType`.
    public var transferType: Field<String> { Field("transferType") }
    /// `usedRouting`.
    public var usedRouting: Field<FlowMetricsTopicFlowMetricRecordUsedRouting> { Field("usedRouting") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `videoPresent`.
    public var videoPresent: Field<Bool> { Field("videoPresent") }
    /// `waitingInteractionCounts`.
    public var waitingInteractionCounts: Field<[Int]> { Field("waitingInteractionCounts") }
    /// `wrapUpCode`.
    public var wrapUpCode: Field<String> { Field("wrapUpCode") }
    /// `proposedAgents`.
    public var proposedAgents: Field<[FlowMetricsTopicFlowProposedAgent]> { Field("proposedAgents") }
    /// `outcomes`.
    public var outcomes: Field<[FlowMetricsTopicFlowOutcome]> { Field("outcomes") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[FlowMetricsTopicFlowScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `activeRouting` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordActiveRouting: OpenEnum {
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

/// A value of `conversationInitiator` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordConversationInitiator: OpenEnum {
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

/// A value of `deliveryStatus` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordDeliveryStatus: OpenEnum {
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

/// A value of `direction` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordDisconnectType: OpenEnum {
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

/// A value of `entryType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordEntryType: OpenEnum {
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

/// A value of `flaggedReason` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `flowSubType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordFlowSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VIRTUAL_AGENT`.
    public static var virtualAgent: Self { "VIRTUAL_AGENT" }
}

/// A value of `flowType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordFlowType: OpenEnum {
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
    /// `inqueueemail`.
    public static var inqueueemail: Self { "inqueueemail" }
    /// `inqueueshortmessage`.
    public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `outboundcall`.
    public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    public static var securecall: Self { "securecall" }
    /// `speech`.
    public static var speech: Self { "speech" }
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

/// A value of `mediaType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordMediaType: OpenEnum {
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

/// A value of `originatingDirection` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `purpose` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordPurpose: OpenEnum {
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

/// A value of `requestedRoutings` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordRequestedRoutings: OpenEnum {
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

/// A value of `routingRuleType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordRoutingRuleType: OpenEnum {
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

/// A value of `usedRouting` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordUsedRouting: OpenEnum {
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

/// The schema `FlowMetricsTopicFlowOutcome`.
public typealias FlowMetricsTopicFlowOutcome = Model<FlowMetricsTopicFlowOutcomeFields>

/// The properties of ``FlowMetricsTopicFlowOutcome``.
public struct FlowMetricsTopicFlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowOutcome`.
    public var flowOutcome: Field<String> { Field("flowOutcome") }
    /// `flowOutcomeId`.
    public var flowOutcomeId: Field<String> { Field("flowOutcomeId") }
    /// `flowOutcomeValue`.
    public var flowOutcomeValue: Field<String> { Field("flowOutcomeValue") }
}

/// The schema `FlowMetricsTopicFlowProposedAgent`.
public typealias FlowMetricsTopicFlowProposedAgent = Model<FlowMetricsTopicFlowProposedAgentFields>

/// The properties of ``FlowMetricsTopicFlowProposedAgent``.
public struct FlowMetricsTopicFlowProposedAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentRank`.
    public var agentRank: Field<Int> { Field("agentRank") }
    /// `proposedAgentId`.
    public var proposedAgentId: Field<String> { Field("proposedAgentId") }
}

/// The schema `FlowMetricsTopicFlowScoredAgent`.
public typealias FlowMetricsTopicFlowScoredAgent = Model<FlowMetricsTopicFlowScoredAgentFields>

/// The properties of ``FlowMetricsTopicFlowScoredAgent``.
public struct FlowMetricsTopicFlowScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}

/// The schema `FlowOutcomeDetailEventTopicFlowMilestone`.
public typealias FlowOutcomeDetailEventTopicFlowMilestone = Model<FlowOutcomeDetailEventTopicFlowMilestoneFields>

/// The properties of ``FlowOutcomeDetailEventTopicFlowMilestone``.
public struct FlowOutcomeDetailEventTopicFlowMilestoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `milestoneId`.
    public var milestoneId: Field<String> { Field("milestoneId") }
    /// `milestoneTime`.
    public var milestoneTime: Field<Int> { Field("milestoneTime") }
}

/// The schema `FlowOutcomeDetailEventTopicFlowOutcomeEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.flow.outcome`.
public typealias FlowOutcomeDetailEventTopicFlowOutcomeEvent = Model<FlowOutcomeDetailEventTopicFlowOutcomeEventFields>

/// The properties of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType> { Field("messageType") }
    /// `flowType`.
    public var flowType: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType> { Field("flowType") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
    /// `flowOutcomeId`.
    public var flowOutcomeId: Field<String> { Field("flowOutcomeId") }
    /// `flowOutcomeStartTime`.
    public var flowOutcomeStartTime: Field<Int> { Field("flowOutcomeStartTime") }
    /// `flowOutcomeEndTime`.
    public var flowOutcomeEndTime: Field<Int> { Field("flowOutcomeEndTime") }
    /// `flowOutcomeValue`.
    public var flowOutcomeValue: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue> { Field("flowOutcomeValue") }
    /// `flowMilestones`.
    public var flowMilestones: Field<[FlowOutcomeDetailEventTopicFlowMilestone]> { Field("flowMilestones") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `flowType` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUNDCALL`.
    public static var inboundcall: Self { "INBOUNDCALL" }
    /// `OUTBOUNDCALL`.
    public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `INQUEUECALL`.
    public static var inqueuecall: Self { "INQUEUECALL" }
    /// `SECURECALL`.
    public static var securecall: Self { "SECURECALL" }
    /// `INBOUNDEMAIL`.
    public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `SURVEYINVITE`.
    public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `INBOUNDSHORTMESSAGE`.
    public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INBOUNDCHAT`.
    public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `BOT`.
    public static var bot: Self { "BOT" }
    /// `DIGITALBOT`.
    public static var digitalbot: Self { "DIGITALBOT" }
    /// `COMMONMODULE`.
    public static var commonmodule: Self { "COMMONMODULE" }
    /// `INQUEUEEMAIL`.
    public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    public static var voicemail: Self { "VOICEMAIL" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
    /// `VOICESURVEY`.
    public static var voicesurvey: Self { "VOICESURVEY" }
}

/// A value of `flowOutcomeValue` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than
/// this version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
}

/// The schema `FlowStartDetailEventTopicFlowStartEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.flow.start`.
public typealias FlowStartDetailEventTopicFlowStartEvent = Model<FlowStartDetailEventTopicFlowStartEventFields>

/// The properties of ``FlowStartDetailEventTopicFlowStartEvent``.
public struct FlowStartDetailEventTopicFlowStartEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<FlowStartDetailEventTopicFlowStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<FlowStartDetailEventTopicFlowStartEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<FlowStartDetailEventTopicFlowStartEventMessageType> { Field("messageType") }
    /// `flowType`.
    public var flowType: Field<FlowStartDetailEventTopicFlowStartEventFlowType> { Field("flowType") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `flowType` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUNDCALL`.
    public static var inboundcall: Self { "INBOUNDCALL" }
    /// `OUTBOUNDCALL`.
    public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `INQUEUECALL`.
    public static var inqueuecall: Self { "INQUEUECALL" }
    /// `SECURECALL`.
    public static var securecall: Self { "SECURECALL" }
    /// `INBOUNDEMAIL`.
    public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `SURVEYINVITE`.
    public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `INBOUNDSHORTMESSAGE`.
    public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INBOUNDCHAT`.
    public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `BOT`.
    public static var bot: Self { "BOT" }
    /// `DIGITALBOT`.
    public static var digitalbot: Self { "DIGITALBOT" }
    /// `COMMONMODULE`.
    public static var commonmodule: Self { "COMMONMODULE" }
    /// `INQUEUEEMAIL`.
    public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    public static var voicemail: Self { "VOICEMAIL" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
    /// `VOICESURVEY`.
    public static var voicesurvey: Self { "VOICESURVEY" }
}
