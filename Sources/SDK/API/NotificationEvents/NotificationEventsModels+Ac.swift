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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<AcdEndDetailEventTopicAcdEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AcdEndDetailEventTopicAcdEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<AcdEndDetailEventTopicAcdEndEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<AcdEndDetailEventTopicAcdEndEventMessageType> { Field("messageType") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `acdOutcome`.
    @_alwaysEmitIntoClient public var acdOutcome: Field<AcdEndDetailEventTopicAcdEndEventAcdOutcome> { Field("acdOutcome") }
    /// `answeredUserId`.
    @_alwaysEmitIntoClient public var answeredUserId: Field<String> { Field("answeredUserId") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[AcdEndDetailEventTopicAcdEndEventRequestedRoutings]> { Field("requestedRoutings") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<AcdEndDetailEventTopicAcdEndEventUsedRouting> { Field("usedRouting") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedSkillExpressionIds`.
    @_alwaysEmitIntoClient public var requestedSkillExpressionIds: Field<[String]> { Field("requestedSkillExpressionIds") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingUserIds`.
    @_alwaysEmitIntoClient public var requestedRoutingUserIds: Field<[String]> { Field("requestedRoutingUserIds") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `connectedDurationMs`.
    @_alwaysEmitIntoClient public var connectedDurationMs: Field<Int> { Field("connectedDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<String> { Field("flowType") }
}

/// A value of `disconnectType` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this
/// version.
public struct AcdEndDetailEventTopicAcdEndEventDisconnectType: OpenEnum {
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

/// A value of `mediaType` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventMediaType: OpenEnum {
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

/// A value of `direction` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventDirection: OpenEnum {
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

/// A value of `messageType` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventMessageType: OpenEnum {
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

/// A value of `acdOutcome` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventAcdOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ABANDON`.
    @_alwaysEmitIntoClient public static var abandon: Self { "ABANDON" }
    /// `ANSWERED`.
    @_alwaysEmitIntoClient public static var answered: Self { "ANSWERED" }
    /// `FLOW_OUT`.
    @_alwaysEmitIntoClient public static var flowOut: Self { "FLOW_OUT" }
}

/// A value of `requestedRoutings` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this
/// version.
public struct AcdEndDetailEventTopicAcdEndEventRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `MANUAL`.
    @_alwaysEmitIntoClient public static var manual: Self { "MANUAL" }
    /// `PREDICTIVE`.
    @_alwaysEmitIntoClient public static var predictive: Self { "PREDICTIVE" }
    /// `PREFERRED`.
    @_alwaysEmitIntoClient public static var preferred: Self { "PREFERRED" }
    /// `LAST`.
    @_alwaysEmitIntoClient public static var last: Self { "LAST" }
    /// `BULLSEYE`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "BULLSEYE" }
    /// `STANDARD`.
    @_alwaysEmitIntoClient public static var standard: Self { "STANDARD" }
    /// `OTHER`.
    @_alwaysEmitIntoClient public static var other: Self { "OTHER" }
    /// `CONDITIONAL`.
    @_alwaysEmitIntoClient public static var conditional: Self { "CONDITIONAL" }
    /// `VIP`.
    @_alwaysEmitIntoClient public static var vip: Self { "VIP" }
}

/// A value of `usedRouting` of ``AcdEndDetailEventTopicAcdEndEvent``, open to those that are newer than this version.
public struct AcdEndDetailEventTopicAcdEndEventUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `MANUAL`.
    @_alwaysEmitIntoClient public static var manual: Self { "MANUAL" }
    /// `PREDICTIVE`.
    @_alwaysEmitIntoClient public static var predictive: Self { "PREDICTIVE" }
    /// `PREFERRED`.
    @_alwaysEmitIntoClient public static var preferred: Self { "PREFERRED" }
    /// `LAST`.
    @_alwaysEmitIntoClient public static var last: Self { "LAST" }
    /// `BULLSEYE`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "BULLSEYE" }
    /// `STANDARD`.
    @_alwaysEmitIntoClient public static var standard: Self { "STANDARD" }
    /// `OTHER`.
    @_alwaysEmitIntoClient public static var other: Self { "OTHER" }
    /// `CONDITIONAL`.
    @_alwaysEmitIntoClient public static var conditional: Self { "CONDITIONAL" }
    /// `VIP`.
    @_alwaysEmitIntoClient public static var vip: Self { "VIP" }
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
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AcdStartDetailEventTopicAcdStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<AcdStartDetailEventTopicAcdStartEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<AcdStartDetailEventTopicAcdStartEventMessageType> { Field("messageType") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `skillExpressionApplied`.
    @_alwaysEmitIntoClient public var skillExpressionApplied: Field<Bool> { Field("skillExpressionApplied") }
}

/// A value of `mediaType` of ``AcdStartDetailEventTopicAcdStartEvent``, open to those that are newer than this version.
public struct AcdStartDetailEventTopicAcdStartEventMediaType: OpenEnum {
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

/// A value of `direction` of ``AcdStartDetailEventTopicAcdStartEvent``, open to those that are newer than this version.
public struct AcdStartDetailEventTopicAcdStartEventDirection: OpenEnum {
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

/// A value of `messageType` of ``AcdStartDetailEventTopicAcdStartEvent``, open to those that are newer than this
/// version.
public struct AcdStartDetailEventTopicAcdStartEventMessageType: OpenEnum {
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

/// The schema `AcwDetailEventTopicAfterCallWorkEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.acw`.
public typealias AcwDetailEventTopicAfterCallWorkEvent = Model<AcwDetailEventTopicAfterCallWorkEventFields>

/// The properties of ``AcwDetailEventTopicAfterCallWorkEvent``.
public struct AcwDetailEventTopicAfterCallWorkEventFields: FieldSet {
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
    @_alwaysEmitIntoClient public var mediaType: Field<AcwDetailEventTopicAfterCallWorkEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<AcwDetailEventTopicAfterCallWorkEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<AcwDetailEventTopicAfterCallWorkEventMessageType> { Field("messageType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `wrapupNotes`.
    @_alwaysEmitIntoClient public var wrapupNotes: Field<String> { Field("wrapupNotes") }
    /// `wrapupDurationMs`.
    @_alwaysEmitIntoClient public var wrapupDurationMs: Field<Int> { Field("wrapupDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``AcwDetailEventTopicAfterCallWorkEvent``, open to those that are newer than this version.
public struct AcwDetailEventTopicAfterCallWorkEventMediaType: OpenEnum {
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

/// A value of `direction` of ``AcwDetailEventTopicAfterCallWorkEvent``, open to those that are newer than this version.
public struct AcwDetailEventTopicAfterCallWorkEventDirection: OpenEnum {
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

/// A value of `messageType` of ``AcwDetailEventTopicAfterCallWorkEvent``, open to those that are newer than this
/// version.
public struct AcwDetailEventTopicAfterCallWorkEventMessageType: OpenEnum {
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
