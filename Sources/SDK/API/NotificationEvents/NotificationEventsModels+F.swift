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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<FaxTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<FaxTopicUserData> { Field("createdBy") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    @_alwaysEmitIntoClient public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    @_alwaysEmitIntoClient public var uploadedBy: Field<FaxTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    @_alwaysEmitIntoClient public var lockInfo: Field<FaxTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `callerAddress`.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `receiverAddress`.
    @_alwaysEmitIntoClient public var receiverAddress: Field<String> { Field("receiverAddress") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
}

/// The schema `FaxTopicLockData`.
public typealias FaxTopicLockData = Model<FaxTopicLockDataFields>

/// The properties of ``FaxTopicLockData``.
public struct FaxTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    @_alwaysEmitIntoClient public var lockedBy: Field<FaxTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `FaxTopicUserData`.
public typealias FaxTopicUserData = Model<FaxTopicUserDataFields>

/// The properties of ``FaxTopicUserData``.
public struct FaxTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `FaxTopicWorkspaceData`.
public typealias FaxTopicWorkspaceData = Model<FaxTopicWorkspaceDataFields>

/// The properties of ``FaxTopicWorkspaceData``.
public struct FaxTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<FlowEndDetailEventTopicFlowEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<FlowEndDetailEventTopicFlowEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<FlowEndDetailEventTopicFlowEndEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<FlowEndDetailEventTopicFlowEndEventMessageType> { Field("messageType") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<FlowEndDetailEventTopicFlowEndEventFlowType> { Field("flowType") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `connectedDurationMs`.
    @_alwaysEmitIntoClient public var connectedDurationMs: Field<Int> { Field("connectedDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `exitReason`.
    @_alwaysEmitIntoClient public var exitReason: Field<FlowEndDetailEventTopicFlowEndEventExitReason> { Field("exitReason") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<FlowEndDetailEventTopicFlowEndEventTransferType> { Field("transferType") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this
/// version.
public struct FlowEndDetailEventTopicFlowEndEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ENDPOINT`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "ENDPOINT" }
    /// `CLIENT`.
    @_alwaysEmitIntoClient public static var client: Self { "CLIENT" }
    /// `SYSTEM`.
    @_alwaysEmitIntoClient public static var system: Self { "SYSTEM" }
    /// `TRANSFER`.
    @_alwaysEmitIntoClient public static var transfer: Self { "TRANSFER" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
    /// `PEER`.
    @_alwaysEmitIntoClient public static var peer: Self { "PEER" }
    /// `OTHER`.
    @_alwaysEmitIntoClient public static var other: Self { "OTHER" }
    /// `SPAM`.
    @_alwaysEmitIntoClient public static var spam: Self { "SPAM" }
    /// `TIMEOUT`.
    @_alwaysEmitIntoClient public static var timeout: Self { "TIMEOUT" }
    /// `TRANSPORT_FAILURE`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "TRANSPORT_FAILURE" }
    /// `CONFERENCE_TRANSFER`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "CONFERENCE_TRANSFER" }
    /// `CONSULT_TRANSFER`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "CONSULT_TRANSFER" }
    /// `FORWARD_TRANSFER`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "FORWARD_TRANSFER" }
    /// `NO_ANSWER_TRANSFER`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "NO_ANSWER_TRANSFER" }
    /// `NOT_AVAILABLE_TRANSFER`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "NOT_AVAILABLE_TRANSFER" }
    /// `UNCALLABLE`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "UNCALLABLE" }
    /// `DND_ENDPOINT`.
    @_alwaysEmitIntoClient public static var dndEndpoint: Self { "DND_ENDPOINT" }
    /// `DND_TRANSFER`.
    @_alwaysEmitIntoClient public static var dndTransfer: Self { "DND_TRANSFER" }
    /// `INACTIVITY`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "INACTIVITY" }
    /// `SESSION_EXPIRED`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SESSION_EXPIRED" }
    /// `TAKEOVER`.
    @_alwaysEmitIntoClient public static var takeover: Self { "TAKEOVER" }
}

/// A value of `mediaType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `flowType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUNDCALL`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "INBOUNDCALL" }
    /// `OUTBOUNDCALL`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `INQUEUECALL`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "INQUEUECALL" }
    /// `SECURECALL`.
    @_alwaysEmitIntoClient public static var securecall: Self { "SECURECALL" }
    /// `INBOUNDEMAIL`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `SURVEYINVITE`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `INBOUNDSHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INBOUNDCHAT`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
    /// `DIGITALBOT`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "DIGITALBOT" }
    /// `COMMONMODULE`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "COMMONMODULE" }
    /// `INQUEUEEMAIL`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
    /// `VOICESURVEY`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "VOICESURVEY" }
}

/// A value of `exitReason` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this version.
public struct FlowEndDetailEventTopicFlowEndEventExitReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `DISCONNECT`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "DISCONNECT" }
    /// `FLOW_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowDisconnect: Self { "FLOW_DISCONNECT" }
    /// `FLOW_ERROR_DISCONNECT`.
    @_alwaysEmitIntoClient public static var flowErrorDisconnect: Self { "FLOW_ERROR_DISCONNECT" }
    /// `TRANSFER`.
    @_alwaysEmitIntoClient public static var transfer: Self { "TRANSFER" }
    /// `SESSION_EXPIRE_DISCONNECT`.
    @_alwaysEmitIntoClient public static var sessionExpireDisconnect: Self { "SESSION_EXPIRE_DISCONNECT" }
    /// `RECOGNITION_FAILURE_DISCONNECT`.
    @_alwaysEmitIntoClient public static var recognitionFailureDisconnect: Self { "RECOGNITION_FAILURE_DISCONNECT" }
    /// `RECOGNITION_FAILURE_EXIT`.
    @_alwaysEmitIntoClient public static var recognitionFailureExit: Self { "RECOGNITION_FAILURE_EXIT" }
    /// `USER_EXIT`.
    @_alwaysEmitIntoClient public static var userExit: Self { "USER_EXIT" }
    /// `FLOW_EXIT`.
    @_alwaysEmitIntoClient public static var flowExit: Self { "FLOW_EXIT" }
    /// `FLOW_ERROR_EXIT`.
    @_alwaysEmitIntoClient public static var flowErrorExit: Self { "FLOW_ERROR_EXIT" }
}

/// A value of `transferType` of ``FlowEndDetailEventTopicFlowEndEvent``, open to those that are newer than this
/// version.
public struct FlowEndDetailEventTopicFlowEndEventTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ACD`.
    @_alwaysEmitIntoClient public static var acd: Self { "ACD" }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `NUMBER`.
    @_alwaysEmitIntoClient public static var number: Self { "NUMBER" }
    /// `ACD_VOICEMAIL`.
    @_alwaysEmitIntoClient public static var acdVoicemail: Self { "ACD_VOICEMAIL" }
    /// `USER_VOICEMAIL`.
    @_alwaysEmitIntoClient public static var userVoicemail: Self { "USER_VOICEMAIL" }
    /// `GROUP_VOICEMAIL`.
    @_alwaysEmitIntoClient public static var groupVoicemail: Self { "GROUP_VOICEMAIL" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `FLOW`.
    @_alwaysEmitIntoClient public static var flow: Self { "FLOW" }
    /// `SECURE_FLOW`.
    @_alwaysEmitIntoClient public static var secureFlow: Self { "SECURE_FLOW" }
    /// `RETURN_TO_AGENT`.
    @_alwaysEmitIntoClient public static var returnToAgent: Self { "RETURN_TO_AGENT" }
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
    @_alwaysEmitIntoClient public var metric: Field<FlowMetricsTopicFlowMetricRecordMetric> { Field("metric") }
    /// `metricDate`.
    @_alwaysEmitIntoClient public var metricDate: Field<Instant> { Field("metricDate") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `recordId`.
    @_alwaysEmitIntoClient public var recordId: Field<String> { Field("recordId") }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public var activeRouting: Field<FlowMetricsTopicFlowMetricRecordActiveRouting> { Field("activeRouting") }
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
    @_alwaysEmitIntoClient public var conversationInitiator: Field<FlowMetricsTopicFlowMetricRecordConversationInitiator> { Field("conversationInitiator") }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public var convertedTo: Field<String> { Field("convertedTo") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public var deliveryStatus: Field<FlowMetricsTopicFlowMetricRecordDeliveryStatus> { Field("deliveryStatus") }
    /// `destinationAddresses`.
    @_alwaysEmitIntoClient public var destinationAddresses: Field<[String]> { Field("destinationAddresses") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<FlowMetricsTopicFlowMetricRecordDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<FlowMetricsTopicFlowMetricRecordDisconnectType> { Field("disconnectType") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `edgeId`.
    @_alwaysEmitIntoClient public var edgeId: Field<String> { Field("edgeId") }
    /// `eligibleAgentCounts`.
    @_alwaysEmitIntoClient public var eligibleAgentCounts: Field<[Int]> { Field("eligibleAgentCounts") }
    /// `endingLanguage`.
    @_alwaysEmitIntoClient public var endingLanguage: Field<String> { Field("endingLanguage") }
    /// `entryReason`.
    @_alwaysEmitIntoClient public var entryReason: Field<String> { Field("entryReason") }
    /// `entryType`.
    @_alwaysEmitIntoClient public var entryType: Field<FlowMetricsTopicFlowMetricRecordEntryType> { Field("entryType") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `exitReason`.
    @_alwaysEmitIntoClient public var exitReason: Field<String> { Field("exitReason") }
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
    @_alwaysEmitIntoClient public var flaggedReason: Field<FlowMetricsTopicFlowMetricRecordFlaggedReason> { Field("flaggedReason") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `flowInType`.
    @_alwaysEmitIntoClient public var flowInType: Field<String> { Field("flowInType") }
    /// `flowMilestoneIds`.
    @_alwaysEmitIntoClient public var flowMilestoneIds: Field<[String]> { Field("flowMilestoneIds") }
    /// `flowName`.
    @_alwaysEmitIntoClient public var flowName: Field<String> { Field("flowName") }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public var flowOutType: Field<String> { Field("flowOutType") }
    /// `flowSubType`.
    @_alwaysEmitIntoClient public var flowSubType: Field<FlowMetricsTopicFlowMetricRecordFlowSubType> { Field("flowSubType") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<FlowMetricsTopicFlowMetricRecordFlowType> { Field("flowType") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
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
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public var knowledgeBaseId: Field<String> { Field("knowledgeBaseId") }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public var mediaCount: Field<Int> { Field("mediaCount") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<FlowMetricsTopicFlowMetricRecordMediaType> { Field("mediaType") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<String> { Field("messageType") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<FlowMetricsTopicFlowMetricRecordOriginatingDirection> { Field("originatingDirection") }
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
    @_alwaysEmitIntoClient public var purpose: Field<FlowMetricsTopicFlowMetricRecordPurpose> { Field("purpose") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `recognitionFailureReason`.
    @_alwaysEmitIntoClient public var recognitionFailureReason: Field<String> { Field("recognitionFailureReason") }
    /// `remote`.
    @_alwaysEmitIntoClient public var remote: Field<String> { Field("remote") }
    /// `removedSkillIds`.
    @_alwaysEmitIntoClient public var removedSkillIds: Field<[String]> { Field("removedSkillIds") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[FlowMetricsTopicFlowMetricRecordRequestedRoutings]> { Field("requestedRoutings") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `routingRing`.
    @_alwaysEmitIntoClient public var routingRing: Field<Int> { Field("routingRing") }
    /// `routingRule`.
    @_alwaysEmitIntoClient public var routingRule: Field<String> { Field("routingRule") }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public var routingRuleType: Field<FlowMetricsTopicFlowMetricRecordRoutingRuleType> { Field("routingRuleType") }
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
    /// `startingLanguage`.
    @_alwaysEmitIntoClient public var startingLanguage: Field<String> { Field("startingLanguage") }
    /// `stationId`.
    @_alwaysEmitIntoClient public var stationId: Field<String> { Field("stationId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `transferTargetAddress`.
    @_alwaysEmitIntoClient public var transferTargetAddress: Field<String> { Field("transferTargetAddress") }
    /// `transferTargetName`.
    @_alwaysEmitIntoClient public var transferTargetName: Field<String> { Field("transferTargetName") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<String> { Field("transferType") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<FlowMetricsTopicFlowMetricRecordUsedRouting> { Field("usedRouting") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public var videoPresent: Field<Bool> { Field("videoPresent") }
    /// `waitingInteractionCounts`.
    @_alwaysEmitIntoClient public var waitingInteractionCounts: Field<[Int]> { Field("waitingInteractionCounts") }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public var wrapUpCode: Field<String> { Field("wrapUpCode") }
    /// `proposedAgents`.
    @_alwaysEmitIntoClient public var proposedAgents: Field<[FlowMetricsTopicFlowProposedAgent]> { Field("proposedAgents") }
    /// `outcomes`.
    @_alwaysEmitIntoClient public var outcomes: Field<[FlowMetricsTopicFlowOutcome]> { Field("outcomes") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[FlowMetricsTopicFlowScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    @_alwaysEmitIntoClient public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    @_alwaysEmitIntoClient public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    @_alwaysEmitIntoClient public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    @_alwaysEmitIntoClient public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    @_alwaysEmitIntoClient public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    @_alwaysEmitIntoClient public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    @_alwaysEmitIntoClient public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    @_alwaysEmitIntoClient public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    @_alwaysEmitIntoClient public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `activeRouting` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordActiveRouting: OpenEnum {
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

/// A value of `conversationInitiator` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordConversationInitiator: OpenEnum {
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

/// A value of `deliveryStatus` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordDeliveryStatus: OpenEnum {
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

/// A value of `direction` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordDisconnectType: OpenEnum {
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

/// A value of `entryType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordEntryType: OpenEnum {
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

/// A value of `flaggedReason` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `flowSubType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordFlowSubType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `VIRTUAL_AGENT`.
    @_alwaysEmitIntoClient public static var virtualAgent: Self { "VIRTUAL_AGENT" }
}

/// A value of `flowType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordFlowType: OpenEnum {
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
    /// `inqueueemail`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "inqueueemail" }
    /// `inqueueshortmessage`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "inqueueshortmessage" }
    /// `outboundcall`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "outboundcall" }
    /// `securecall`.
    @_alwaysEmitIntoClient public static var securecall: Self { "securecall" }
    /// `speech`.
    @_alwaysEmitIntoClient public static var speech: Self { "speech" }
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

/// A value of `mediaType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordMediaType: OpenEnum {
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

/// A value of `originatingDirection` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `purpose` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordPurpose: OpenEnum {
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

/// A value of `requestedRoutings` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordRequestedRoutings: OpenEnum {
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

/// A value of `routingRuleType` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this
/// version.
public struct FlowMetricsTopicFlowMetricRecordRoutingRuleType: OpenEnum {
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

/// A value of `usedRouting` of ``FlowMetricsTopicFlowMetricRecord``, open to those that are newer than this version.
public struct FlowMetricsTopicFlowMetricRecordUsedRouting: OpenEnum {
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

/// The schema `FlowMetricsTopicFlowOutcome`.
public typealias FlowMetricsTopicFlowOutcome = Model<FlowMetricsTopicFlowOutcomeFields>

/// The properties of ``FlowMetricsTopicFlowOutcome``.
public struct FlowMetricsTopicFlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public var flowOutcome: Field<String> { Field("flowOutcome") }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public var flowOutcomeId: Field<String> { Field("flowOutcomeId") }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public var flowOutcomeValue: Field<String> { Field("flowOutcomeValue") }
}

/// The schema `FlowMetricsTopicFlowProposedAgent`.
public typealias FlowMetricsTopicFlowProposedAgent = Model<FlowMetricsTopicFlowProposedAgentFields>

/// The properties of ``FlowMetricsTopicFlowProposedAgent``.
public struct FlowMetricsTopicFlowProposedAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentRank`.
    @_alwaysEmitIntoClient public var agentRank: Field<Int> { Field("agentRank") }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public var proposedAgentId: Field<String> { Field("proposedAgentId") }
}

/// The schema `FlowMetricsTopicFlowScoredAgent`.
public typealias FlowMetricsTopicFlowScoredAgent = Model<FlowMetricsTopicFlowScoredAgentFields>

/// The properties of ``FlowMetricsTopicFlowScoredAgent``.
public struct FlowMetricsTopicFlowScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    @_alwaysEmitIntoClient public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}

/// The schema `FlowOutcomeDetailEventTopicFlowMilestone`.
public typealias FlowOutcomeDetailEventTopicFlowMilestone = Model<FlowOutcomeDetailEventTopicFlowMilestoneFields>

/// The properties of ``FlowOutcomeDetailEventTopicFlowMilestone``.
public struct FlowOutcomeDetailEventTopicFlowMilestoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `milestoneId`.
    @_alwaysEmitIntoClient public var milestoneId: Field<String> { Field("milestoneId") }
    /// `milestoneTime`.
    @_alwaysEmitIntoClient public var milestoneTime: Field<Int> { Field("milestoneTime") }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType> { Field("messageType") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType> { Field("flowType") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public var flowOutcomeId: Field<String> { Field("flowOutcomeId") }
    /// `flowOutcomeStartTime`.
    @_alwaysEmitIntoClient public var flowOutcomeStartTime: Field<Int> { Field("flowOutcomeStartTime") }
    /// `flowOutcomeEndTime`.
    @_alwaysEmitIntoClient public var flowOutcomeEndTime: Field<Int> { Field("flowOutcomeEndTime") }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public var flowOutcomeValue: Field<FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue> { Field("flowOutcomeValue") }
    /// `flowMilestones`.
    @_alwaysEmitIntoClient public var flowMilestones: Field<[FlowOutcomeDetailEventTopicFlowMilestone]> { Field("flowMilestones") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `flowType` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than this
/// version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUNDCALL`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "INBOUNDCALL" }
    /// `OUTBOUNDCALL`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `INQUEUECALL`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "INQUEUECALL" }
    /// `SECURECALL`.
    @_alwaysEmitIntoClient public static var securecall: Self { "SECURECALL" }
    /// `INBOUNDEMAIL`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `SURVEYINVITE`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `INBOUNDSHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INBOUNDCHAT`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
    /// `DIGITALBOT`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "DIGITALBOT" }
    /// `COMMONMODULE`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "COMMONMODULE" }
    /// `INQUEUEEMAIL`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
    /// `VOICESURVEY`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "VOICESURVEY" }
}

/// A value of `flowOutcomeValue` of ``FlowOutcomeDetailEventTopicFlowOutcomeEvent``, open to those that are newer than
/// this version.
public struct FlowOutcomeDetailEventTopicFlowOutcomeEventFlowOutcomeValue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<FlowStartDetailEventTopicFlowStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<FlowStartDetailEventTopicFlowStartEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<FlowStartDetailEventTopicFlowStartEventMessageType> { Field("messageType") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<FlowStartDetailEventTopicFlowStartEventFlowType> { Field("flowType") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `flowType` of ``FlowStartDetailEventTopicFlowStartEvent``, open to those that are newer than this
/// version.
public struct FlowStartDetailEventTopicFlowStartEventFlowType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUNDCALL`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "INBOUNDCALL" }
    /// `OUTBOUNDCALL`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `INQUEUECALL`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "INQUEUECALL" }
    /// `SECURECALL`.
    @_alwaysEmitIntoClient public static var securecall: Self { "SECURECALL" }
    /// `INBOUNDEMAIL`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `SURVEYINVITE`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `INBOUNDSHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INBOUNDCHAT`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
    /// `DIGITALBOT`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "DIGITALBOT" }
    /// `COMMONMODULE`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "COMMONMODULE" }
    /// `INQUEUEEMAIL`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
    /// `VOICESURVEY`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "VOICESURVEY" }
}
