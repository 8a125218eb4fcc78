// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AcdEndDetailEventTopicAcdEndEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.acd.end`.
public typealias AcdEndDetailEventTopicAcdEndEvent = Model<AcdEndDetailEventTopicAcdEndEventFields>

/// The properties of ``AcdEndDetailEventTopicAcdEndEvent``.
public struct AcdEndDetailEventTopicAcdEndEventFields: FieldSet {
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
    public var disconnectType: Field<AcdEndDetailEventTopicAcdEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    public var mediaType: Field<AcdEndDetailEventTopicAcdEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<AcdEndDetailEventTopicAcdEndEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<AcdEndDetailEventTopicAcdEndEventMessageType> { Field("messageType") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `acdOutcome`.
    public var acdOutcome: Field<AcdEndDetailEventTopicAcdEndEventAcdOutcome> { Field("acdOutcome") }
    /// `answeredUserId`.
    public var answeredUserId: Field<String> { Field("answeredUserId") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[AcdEndDetailEventTopicAcdEndEventRequestedRoutings]> { Field("requestedRoutings") }
    /// `usedRouting`.
    public var usedRouting: Field<AcdEndDetailEventTopicAcdEndEventUsedRouting> { Field("usedRouting") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedSkillExpressionIds`.
    public var requestedSkillExpressionIds: Field<[String]> { Field("requestedSkillExpressionIds") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingUserIds`.
    public var requestedRoutingUserIds: Field<[String]> { Field("requestedRoutingUserIds") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `connectedDurationMs`.
    public var connectedDurationMs: Field<Int> { Field("connectedDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
    /// `flowType`.
    public var flowType: Field<String> { Field("flowType") }
}

/// A value of `disconnectType` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this
/// version.
public struct AcdEndDetailEventTopicAcdEndEventDisconnectType: OpenEnum {
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

/// A value of `mediaType` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventMediaType: OpenEnum {
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

/// A value of `direction` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventDirection: OpenEnum {
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

/// A value of `messageType` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventMessageType: OpenEnum {
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

/// A value of `acdOutcome` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventAcdOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `ABANDON`.
    public static var abandon: Self { "ABANDON" }
    /// `ANSWERED`.
    public static var answered: Self { "ANSWERED" }
    /// `FLOW_OUT`.
    public static var flowOut: Self { "FLOW_OUT" }
}

/// A value of `requestedRoutings` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this
/// version.
public struct AcdEndDetailEventTopicAcdEndEventRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `MANUAL`.
    public static var manual: Self { "MANUAL" }
    /// `PREDICTIVE`.
    public static var predictive: Self { "PREDICTIVE" }
    /// `PREFERRED`.
    public static var preferred: Self { "PREFERRED" }
    /// `LAST`.
    public static var last: Self { "LAST" }
    /// `BULLSEYE`.
    public static var bullseye: Self { "BULLSEYE" }
    /// `STANDARD`.
    public static var standard: Self { "STANDARD" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `CONDITIONAL`.
    public static var conditional: Self { "CONDITIONAL" }
    /// `VIP`.
    public static var vip: Self { "VIP" }
}

/// A value of `usedRouting` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `MANUAL`.
    public static var manual: Self { "MANUAL" }
    /// `PREDICTIVE`.
    public static var predictive: Self { "PREDICTIVE" }
    /// `PREFERRED`.
    public static var preferred: Self { "PREFERRED" }
    /// `LAST`.
    public static var last: Self { "LAST" }
    /// `BULLSEYE`.
    public static var bullseye: Self { "BULLSEYE" }
    /// `STANDARD`.
    public static var standard: Self { "STANDARD" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `CONDITIONAL`.
    public static var conditional: Self { "CONDITIONAL" }
    /// `VIP`.
    public static var vip: Self { "VIP" }
}

/// The schema `AcdStartDetailEventTopicAcdStartEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.acd.start`.
public typealias AcdStartDetailEventTopicAcdStartEvent = Model<AcdStartDetailEventTopicAcdStartEventFields>

/// The properties of ``AcdStartDetailEventTopicAcdStartEvent``.
public struct AcdStartDetailEventTopicAcdStartEventFields: FieldSet {
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
    public var mediaType: Field<AcdStartDetailEventTopicAcdStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<AcdStartDetailEventTopicAcdStartEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<AcdStartDetailEventTopicAcdStartEventMessageType> { Field("messageType") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `skillExpressionApplied`.
    public var skillExpressionApplied: Field<Bool> { Field("skillExpressionApplied") }
}

/// A value of `mediaType` of ``AcdStartDetailEventTopicAcdStartEvent``, open to those that are newer than this version.
public struct AcdStartDetailEventTopicAcdStartEventMediaType: OpenEnum {
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

/// A value of `direction` of ``AcdStartDetailEventTopicAcdStartEvent``, open to those that are newer than this version.
public struct AcdStartDetailEventTopicAcdStartEventDirection: OpenEnum {
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

/// A value of `messageType` of ``AcdStartDetailEventTopicAcdStartEvent``, open to those that are newer than this
/// version.
public struct AcdStartDetailEventTopicAcdStartEventMessageType: OpenEnum {
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

/// The schema `AcwDetailEventTopicAfterCallWorkEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.acw`.
public typealias AcwDetailEventTopicAfterCallWorkEvent = Model<AcwDetailEventTopicAfterCallWorkEventFields>

/// The properties of ``AcwDetailEventTopicAfterCallWorkEvent``.
public struct AcwDetailEventTopicAfterCallWorkEventFields: FieldSet {
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
    public var mediaType: Field<AcwDetailEventTopicAfterCallWorkEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<AcwDetailEventTopicAfterCallWorkEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<AcwDetailEventTopicAfterCallWorkEventMessageType> { Field("messageType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `wrapupCode`.
    public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `wrapupNotes`.
    public var wrapupNotes: Field<String> { Field("wrapupNotes") }
    /// `wrapupDurationMs`.
    public var wrapupDurationMs: Field<Int> { Field("wrapupDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``AcwDetailEventTopicAfterCallWorkEvent``, open to those that are newer than this version.
public struct AcwDetailEventTopicAfterCallWorkEventMediaType: OpenEnum {
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

/// A value of `direction` of ``AcwDetailEventTopicAfterCallWorkEvent``, open to those that are newer than this version.
public struct AcwDetailEventTopicAfterCallWorkEventDirection: OpenEnum {
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

/// A value of `messageType` of ``AcwDetailEventTopicAfterCallWorkEvent``, open to those that are newer than this
/// version.
public struct AcwDetailEventTopicAfterCallWorkEventMessageType: OpenEnum {
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
