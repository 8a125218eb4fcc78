// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueConversationSocialExpressionEventTopicAddress`.
public typealias QueueConversationSocialExpressionEventTopicAddress = Model<QueueConversationSocialExpressionEventTopicAddressFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicAddress``.
public struct QueueConversationSocialExpressionEventTopicAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `nameRaw`.
    public var nameRaw: Field<String> { Field("nameRaw") }
    /// `addressNormalized`.
    public var addressNormalized: Field<String> { Field("addressNormalized") }
    /// `addressRaw`.
    public var addressRaw: Field<String> { Field("addressRaw") }
    /// `addressDisplayable`.
    public var addressDisplayable: Field<String> { Field("addressDisplayable") }
}

/// The schema `QueueConversationSocialExpressionEventTopicAfterCallWork`.
public typealias QueueConversationSocialExpressionEventTopicAfterCallWork = Model<QueueConversationSocialExpressionEventTopicAfterCallWorkFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicAfterCallWork``.
public struct QueueConversationSocialExpressionEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicAfterCallWork``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicAfterCallWorkState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `skipped`.
    public static var skipped: Self { "skipped" }
    /// `pending`.
    public static var pending: Self { "pending" }
    /// `complete`.
    public static var complete: Self { "complete" }
    /// `notApplicable`.
    public static var notApplicable: Self { "notApplicable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicAttachment`.
public typealias QueueConversationSocialExpressionEventTopicAttachment = Model<QueueConversationSocialExpressionEventTopicAttachmentFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicAttachment``.
public struct QueueConversationSocialExpressionEventTopicAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachmentId`.
    public var attachmentId: Field<String> { Field("attachmentId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `contentUri`.
    public var contentUri: Field<String> { Field("contentUri") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
}

/// The schema `QueueConversationSocialExpressionEventTopicCall`.
public typealias QueueConversationSocialExpressionEventTopicCall = Model<QueueConversationSocialExpressionEventTopicCallFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicCall``.
public struct QueueConversationSocialExpressionEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicCallState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<QueueConversationSocialExpressionEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<QueueConversationSocialExpressionEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    public var direction: Field<QueueConversationSocialExpressionEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
    /// `other`.
    public var other: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("other") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `disconnectReasons`.
    public var disconnectReasons: Field<[QueueConversationSocialExpressionEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    public var faxStatus: Field<QueueConversationSocialExpressionEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    public var disposition: Field<QueueConversationSocialExpressionEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicCallState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `recordingState` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationSocialExpressionEventTopicCallback`.
public typealias QueueConversationSocialExpressionEventTopicCallback = Model<QueueConversationSocialExpressionEventTopicCallbackFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicCallback``.
public struct QueueConversationSocialExpressionEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `direction`.
    public var direction: Field<QueueConversationSocialExpressionEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    public var dialerPreview: Field<QueueConversationSocialExpressionEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    public var voicemail: Field<QueueConversationSocialExpressionEventTopicVoicemail> { Field("voicemail") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `externalCampaign`.
    public var externalCampaign: Field<Bool> { Field("externalCampaign") }
    /// `skipEnabled`.
    public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `automatedCallbackConfigId`.
    public var automatedCallbackConfigId: Field<String> { Field("automatedCallbackConfigId") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallbackInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallbackDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicChat`.
public typealias QueueConversationSocialExpressionEventTopicChat = Model<QueueConversationSocialExpressionEventTopicChatFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicChat``.
public struct QueueConversationSocialExpressionEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicChatState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicChatInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `avatarImageUrl`.
    public var avatarImageUrl: Field<String> { Field("avatarImageUrl") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationSocialExpressionEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicChat``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicChatState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicChat``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicChatInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicChat``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicChatDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicCobrowse`.
public typealias QueueConversationSocialExpressionEventTopicCobrowse = Model<QueueConversationSocialExpressionEventTopicCobrowseFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicCobrowse``.
public struct QueueConversationSocialExpressionEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `self`.
    public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `cobrowseSessionId`.
    public var cobrowseSessionId: Field<String> { Field("cobrowseSessionId") }
    /// `cobrowseRole`.
    public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `controlling`.
    public var controlling: Field<[String]> { Field("controlling") }
    /// `viewerUrl`.
    public var viewerUrl: Field<String> { Field("viewerUrl") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `providerEventTime`.
    public var providerEventTime: Field<Instant> { Field("providerEventTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicCobrowse``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCobrowseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicCobrowse``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCobrowseInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicCobrowse``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCobrowseDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations.socialexpressions`.
public typealias QueueConversationSocialExpressionEventTopicConversation = Model<QueueConversationSocialExpressionEventTopicConversationFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicConversation``.
public struct QueueConversationSocialExpressionEventTopicConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    public var participants: Field<[QueueConversationSocialExpressionEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    public var recentTransfers: Field<[QueueConversationSocialExpressionEventTopicTransferResponse]> { Field("recentTransfers") }
    /// `recordingState`.
    public var recordingState: Field<String> { Field("recordingState") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `associatedConversation`.
    public var associatedConversation: Field<QueueConversationSocialExpressionEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    public var consultationConversations: Field<[QueueConversationSocialExpressionEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    public var divisions: Field<[QueueConversationSocialExpressionEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationSocialExpressionEventTopicConversationDivisionMembership`.
public typealias QueueConversationSocialExpressionEventTopicConversationDivisionMembership = Model<QueueConversationSocialExpressionEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicConversationDivisionMembership``.
public struct QueueConversationSocialExpressionEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<QueueConversationSocialExpressionEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[QueueConversationSocialExpressionEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationSocialExpressionEventTopicConversationRoutingData`.
public typealias QueueConversationSocialExpressionEventTopicConversationRoutingData = Model<QueueConversationSocialExpressionEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicConversationRoutingData``.
public struct QueueConversationSocialExpressionEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<QueueConversationSocialExpressionEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<QueueConversationSocialExpressionEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[QueueConversationSocialExpressionEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[QueueConversationSocialExpressionEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDialerPreview`.
public typealias QueueConversationSocialExpressionEventTopicDialerPreview = Model<QueueConversationSocialExpressionEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDialerPreview``.
public struct QueueConversationSocialExpressionEventTopicDialerPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contactId`.
    public var contactId: Field<String> { Field("contactId") }
    /// `contactListId`.
    public var contactListId: Field<String> { Field("contactListId") }
    /// `campaignId`.
    public var campaignId: Field<String> { Field("campaignId") }
    /// `phoneNumberColumns`.
    public var phoneNumberColumns: Field<[QueueConversationSocialExpressionEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDisconnectReason`.
public typealias QueueConversationSocialExpressionEventTopicDisconnectReason = Model<QueueConversationSocialExpressionEventTopicDisconnectReasonFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDisconnectReason``.
public struct QueueConversationSocialExpressionEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<QueueConversationSocialExpressionEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    public var code: Field<Int> { Field("code") }
    /// `phrase`.
    public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``QueueConversationSocialExpressionEventTopicDisconnectReason``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    public static var q850: Self { "q850" }
    /// `sip`.
    public static var sip: Self { "sip" }
}

/// The schema `QueueConversationSocialExpressionEventTopicDisposition`.
public typealias QueueConversationSocialExpressionEventTopicDisposition = Model<QueueConversationSocialExpressionEventTopicDispositionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDisposition``.
public struct QueueConversationSocialExpressionEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `analyzer`.
    public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    public var amdTimeout: Field<QueueConversationSocialExpressionEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    public var silentCallTimeout: Field<QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDispositionAmdTimeout`.
public typealias QueueConversationSocialExpressionEventTopicDispositionAmdTimeout = Model<QueueConversationSocialExpressionEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDispositionAmdTimeout``.
public struct QueueConversationSocialExpressionEventTopicDispositionAmdTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartEvent`.
    public var timerStartEvent: Field<String> { Field("timerStartEvent") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout = Model<QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDivisionEntityRef`.
public typealias QueueConversationSocialExpressionEventTopicDivisionEntityRef = Model<QueueConversationSocialExpressionEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDivisionEntityRef``.
public struct QueueConversationSocialExpressionEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDomainEntityRef`.
public typealias QueueConversationSocialExpressionEventTopicDomainEntityRef = Model<QueueConversationSocialExpressionEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDomainEntityRef``.
public struct QueueConversationSocialExpressionEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationSocialExpressionEventTopicEmail`.
public typealias QueueConversationSocialExpressionEventTopicEmail = Model<QueueConversationSocialExpressionEventTopicEmailFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicEmail``.
public struct QueueConversationSocialExpressionEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicEmailState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicEmailInitialState> { Field("initialState") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `autoGenerated`.
    public var autoGenerated: Field<Bool> { Field("autoGenerated") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `messagesSent`.
    public var messagesSent: Field<Int> { Field("messagesSent") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    public var direction: Field<QueueConversationSocialExpressionEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    public var draftAttachments: Field<[QueueConversationSocialExpressionEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicEmailState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `none`.
    public static var none_: Self { "none" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `parked`.
    public static var parked: Self { "parked" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicEmailInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `none`.
    public static var none_: Self { "none" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `parked`.
    public static var parked: Self { "parked" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicEmailDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationSocialExpressionEventTopicErrorDetails`.
public typealias QueueConversationSocialExpressionEventTopicErrorDetails = Model<QueueConversationSocialExpressionEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicErrorDetails``.
public struct QueueConversationSocialExpressionEventTopicErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `uri`.
    public var uri: Field<String> { Field("uri") }
}

/// The schema `QueueConversationSocialExpressionEventTopicFaxStatus`.
public typealias QueueConversationSocialExpressionEventTopicFaxStatus = Model<QueueConversationSocialExpressionEventTopicFaxStatusFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicFaxStatus``.
public struct QueueConversationSocialExpressionEventTopicFaxStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `direction`.
    public var direction: Field<String> { Field("direction") }
    /// `expectedPages`.
    public var expectedPages: Field<Int> { Field("expectedPages") }
    /// `activePage`.
    public var activePage: Field<Int> { Field("activePage") }
    /// `linesTransmitted`.
    public var linesTransmitted: Field<Int> { Field("linesTransmitted") }
    /// `bytesTransmitted`.
    public var bytesTransmitted: Field<Int> { Field("bytesTransmitted") }
    /// `baudRate`.
    public var baudRate: Field<Int> { Field("baudRate") }
    /// `pageErrors`.
    public var pageErrors: Field<Int> { Field("pageErrors") }
    /// `lineErrors`.
    public var lineErrors: Field<Int> { Field("lineErrors") }
}

/// The schema `QueueConversationSocialExpressionEventTopicInternalMessage`.
public typealias QueueConversationSocialExpressionEventTopicInternalMessage = Model<QueueConversationSocialExpressionEventTopicInternalMessageFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicInternalMessage``.
public struct QueueConversationSocialExpressionEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    public var toAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[QueueConversationSocialExpressionEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicInternalMessage``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicInternalMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicInternalMessage``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicInternalMessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicInternalMessage``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
}

/// The schema `QueueConversationSocialExpressionEventTopicInternalMessageDetails`.
public typealias QueueConversationSocialExpressionEventTopicInternalMessageDetails = Model<QueueConversationSocialExpressionEventTopicInternalMessageDetailsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicInternalMessageDetails``.
public struct QueueConversationSocialExpressionEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyAction`.
public typealias QueueConversationSocialExpressionEventTopicJourneyAction = Model<QueueConversationSocialExpressionEventTopicJourneyActionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyAction``.
public struct QueueConversationSocialExpressionEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<QueueConversationSocialExpressionEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyActionMap`.
public typealias QueueConversationSocialExpressionEventTopicJourneyActionMap = Model<QueueConversationSocialExpressionEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyActionMap``.
public struct QueueConversationSocialExpressionEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyContext`.
public typealias QueueConversationSocialExpressionEventTopicJourneyContext = Model<QueueConversationSocialExpressionEventTopicJourneyContextFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyContext``.
public struct QueueConversationSocialExpressionEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<QueueConversationSocialExpressionEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<QueueConversationSocialExpressionEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<QueueConversationSocialExpressionEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyCustomer`.
public typealias QueueConversationSocialExpressionEventTopicJourneyCustomer = Model<QueueConversationSocialExpressionEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyCustomer``.
public struct QueueConversationSocialExpressionEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyCustomerSession`.
public typealias QueueConversationSocialExpressionEventTopicJourneyCustomerSession = Model<QueueConversationSocialExpressionEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyCustomerSession``.
public struct QueueConversationSocialExpressionEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessage`.
public typealias QueueConversationSocialExpressionEventTopicMessage = Model<QueueConversationSocialExpressionEventTopicMessageFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessage``.
public struct QueueConversationSocialExpressionEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<QueueConversationSocialExpressionEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    public var toAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[QueueConversationSocialExpressionEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    public var type: Field<QueueConversationSocialExpressionEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationSocialExpressionEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `parked`.
    public static var parked: Self { "parked" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicMessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `parked`.
    public static var parked: Self { "parked" }
}

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicMessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
}

/// A value of `type` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `line`.
    public static var line: Self { "line" }
    /// `viber`.
    public static var viber: Self { "viber" }
    /// `wechat`.
    public static var wechat: Self { "wechat" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `telegram`.
    public static var telegram: Self { "telegram" }
    /// `kakao`.
    public static var kakao: Self { "kakao" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    public static var open: Self { "open" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `apple`.
    public static var apple: Self { "apple" }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageDetails`.
public typealias QueueConversationSocialExpressionEventTopicMessageDetails = Model<QueueConversationSocialExpressionEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageDetails``.
public struct QueueConversationSocialExpressionEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    public var messageStatus: Field<QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    public var media: Field<[QueueConversationSocialExpressionEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    public var stickers: Field<[QueueConversationSocialExpressionEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    public var messageMetadata: Field<QueueConversationSocialExpressionEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    public var socialVisibility: Field<QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationSocialExpressionEventTopicMessageDetails``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    public static var queued: Self { "queued" }
    /// `sent`.
    public static var sent: Self { "sent" }
    /// `failed`.
    public static var failed: Self { "failed" }
    /// `received`.
    public static var received: Self { "received" }
    /// `delivery-success`.
    public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    public static var read: Self { "read" }
    /// `removed`.
    public static var removed: Self { "removed" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `socialVisibility` of ``QueueConversationSocialExpressionEventTopicMessageDetails``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    public static var `private`: Self { "private" }
    /// `public`.
    public static var `public`: Self { "public" }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMedia`.
public typealias QueueConversationSocialExpressionEventTopicMessageMedia = Model<QueueConversationSocialExpressionEventTopicMessageMediaFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMedia``.
public struct QueueConversationSocialExpressionEventTopicMessageMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mediaType`.
    public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadata`.
public typealias QueueConversationSocialExpressionEventTopicMessageMetadata = Model<QueueConversationSocialExpressionEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMetadata``.
public struct QueueConversationSocialExpressionEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `events`.
    public var events: Field<[QueueConversationSocialExpressionEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    public var content: Field<[QueueConversationSocialExpressionEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadataContent`.
public typealias QueueConversationSocialExpressionEventTopicMessageMetadataContent = Model<QueueConversationSocialExpressionEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMetadataContent``.
public struct QueueConversationSocialExpressionEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadataEvent`.
public typealias QueueConversationSocialExpressionEventTopicMessageMetadataEvent = Model<QueueConversationSocialExpressionEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMetadataEvent``.
public struct QueueConversationSocialExpressionEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageSticker`.
public typealias QueueConversationSocialExpressionEventTopicMessageSticker = Model<QueueConversationSocialExpressionEventTopicMessageStickerFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageSticker``.
public struct QueueConversationSocialExpressionEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationSocialExpressionEventTopicParticipant`.
public typealias QueueConversationSocialExpressionEventTopicParticipant = Model<QueueConversationSocialExpressionEventTopicParticipantFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicParticipant``.
public struct QueueConversationSocialExpressionEventTopicParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactInitialDivisionId`.
    public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `groupId`.
    public var groupId: Field<String> { Field("groupId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `consultParticipantId`.
    public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `wrapupRequired`.
    public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupExpected`.
    public var wrapupExpected: Field<Bool> { Field("wrapupExpected") }
    /// `wrapupPrompt`.
    public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `wrapupTimeoutMs`.
    public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<QueueConversationSocialExpressionEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `alertingTimeoutMs`.
    public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `screenMonitoredParticipantId`.
    public var screenMonitoredParticipantId: Field<String> { Field("screenMonitoredParticipantId") }
    /// `coachedParticipantId`.
    public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `bargedParticipantId`.
    public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `mediaRoles`.
    public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `screenRecordingState`.
    public var screenRecordingState: Field<QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    public var calls: Field<[QueueConversationSocialExpressionEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    public var callbacks: Field<[QueueConversationSocialExpressionEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    public var chats: Field<[QueueConversationSocialExpressionEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    public var cobrowsesessions: Field<[QueueConversationSocialExpressionEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    public var emails: Field<[QueueConversationSocialExpressionEventTopicEmail]> { Field("emails") }
    /// `messages`.
    public var messages: Field<[QueueConversationSocialExpressionEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    public var internalMessages: Field<[QueueConversationSocialExpressionEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    public var screenMonitorings: Field<[QueueConversationSocialExpressionEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    public var screenshares: Field<[QueueConversationSocialExpressionEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    public var socialExpressions: Field<[QueueConversationSocialExpressionEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    public var videos: Field<[QueueConversationSocialExpressionEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    public var workflow: Field<QueueConversationSocialExpressionEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``QueueConversationSocialExpressionEventTopicParticipant``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `requested`.
    public static var requested: Self { "requested" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
    /// `stopped`.
    public static var stopped: Self { "stopped" }
    /// `error`.
    public static var error: Self { "error" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
}

/// The schema `QueueConversationSocialExpressionEventTopicPhoneNumberColumn`.
public typealias QueueConversationSocialExpressionEventTopicPhoneNumberColumn = Model<QueueConversationSocialExpressionEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicPhoneNumberColumn``.
public struct QueueConversationSocialExpressionEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationSocialExpressionEventTopicQueueMediaSettings`.
public typealias QueueConversationSocialExpressionEventTopicQueueMediaSettings = Model<QueueConversationSocialExpressionEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicQueueMediaSettings``.
public struct QueueConversationSocialExpressionEventTopicQueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
}

/// The schema `QueueConversationSocialExpressionEventTopicRecordersState`.
public typealias QueueConversationSocialExpressionEventTopicRecordersState = Model<QueueConversationSocialExpressionEventTopicRecordersStateFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicRecordersState``.
public struct QueueConversationSocialExpressionEventTopicRecordersStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adhocState`.
    public var adhocState: Field<String> { Field("adhocState") }
    /// `customerExperienceState`.
    public var customerExperienceState: Field<String> { Field("customerExperienceState") }
    /// `agentExperienceState`.
    public var agentExperienceState: Field<String> { Field("agentExperienceState") }
    /// `snippetState`.
    public var snippetState: Field<String> { Field("snippetState") }
}

/// The schema `QueueConversationSocialExpressionEventTopicScoredAgent`.
public typealias QueueConversationSocialExpressionEventTopicScoredAgent = Model<QueueConversationSocialExpressionEventTopicScoredAgentFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicScoredAgent``.
public struct QueueConversationSocialExpressionEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<QueueConversationSocialExpressionEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationSocialExpressionEventTopicScreenMonitoring`.
public typealias QueueConversationSocialExpressionEventTopicScreenMonitoring = Model<QueueConversationSocialExpressionEventTopicScreenMonitoringFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    public var monitoringType: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `AgentLevel`.
    public static var agentLevel: Self { "AgentLevel" }
    /// `ConversationLevel`.
    public static var conversationLevel: Self { "ConversationLevel" }
}

/// The schema `QueueConversationSocialExpressionEventTopicScreenShare`.
public typealias QueueConversationSocialExpressionEventTopicScreenShare = Model<QueueConversationSocialExpressionEventTopicScreenShareFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicScreenShare``.
public struct QueueConversationSocialExpressionEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `context`.
    public var context: Field<String> { Field("context") }
    /// `sharing`.
    public var sharing: Field<Bool> { Field("sharing") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `peerCount`.
    public var peerCount: Field<Int> { Field("peerCount") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicScreenShare``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicScreenShareState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicScreenShare``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenShareInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicScreenShare``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenShareDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicSocialExpression`.
public typealias QueueConversationSocialExpressionEventTopicSocialExpression = Model<QueueConversationSocialExpressionEventTopicSocialExpressionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicSocialExpression``.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicSocialExpressionInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `socialMediaId`.
    public var socialMediaId: Field<String> { Field("socialMediaId") }
    /// `socialMediaHub`.
    public var socialMediaHub: Field<String> { Field("socialMediaHub") }
    /// `socialUserName`.
    public var socialUserName: Field<String> { Field("socialUserName") }
    /// `previewText`.
    public var previewText: Field<String> { Field("previewText") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicSocialExpression``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicSocialExpression``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicSocialExpression``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferDestination`.
public typealias QueueConversationSocialExpressionEventTopicTransferDestination = Model<QueueConversationSocialExpressionEventTopicTransferDestinationFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferDestination``.
public struct QueueConversationSocialExpressionEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferInitiator`.
public typealias QueueConversationSocialExpressionEventTopicTransferInitiator = Model<QueueConversationSocialExpressionEventTopicTransferInitiatorFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferInitiator``.
public struct QueueConversationSocialExpressionEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferModifedBy`.
public typealias QueueConversationSocialExpressionEventTopicTransferModifedBy = Model<QueueConversationSocialExpressionEventTopicTransferModifedByFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferModifedBy``.
public struct QueueConversationSocialExpressionEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferResponse`.
public typealias QueueConversationSocialExpressionEventTopicTransferResponse = Model<QueueConversationSocialExpressionEventTopicTransferResponseFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferResponse``.
public struct QueueConversationSocialExpressionEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    public var initiator: Field<QueueConversationSocialExpressionEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    public var modifiedBy: Field<QueueConversationSocialExpressionEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    public var destination: Field<QueueConversationSocialExpressionEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    public var transferType: Field<QueueConversationSocialExpressionEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicTransferResponse``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicTransferResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    public static var pending: Self { "pending" }
    /// `active`.
    public static var active: Self { "active" }
    /// `complete`.
    public static var complete: Self { "complete" }
    /// `canceled`.
    public static var canceled: Self { "canceled" }
    /// `failed`.
    public static var failed: Self { "failed" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
}

/// A value of `transferType` of ``QueueConversationSocialExpressionEventTopicTransferResponse``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    public static var attended: Self { "attended" }
    /// `unattended`.
    public static var unattended: Self { "unattended" }
}

/// The schema `QueueConversationSocialExpressionEventTopicUriReference`.
public typealias QueueConversationSocialExpressionEventTopicUriReference = Model<QueueConversationSocialExpressionEventTopicUriReferenceFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicUriReference``.
public struct QueueConversationSocialExpressionEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationSocialExpressionEventTopicVideo`.
public typealias QueueConversationSocialExpressionEventTopicVideo = Model<QueueConversationSocialExpressionEventTopicVideoFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicVideo``.
public struct QueueConversationSocialExpressionEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationSocialExpressionEventTopicVideoState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationSocialExpressionEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `context`.
    public var context: Field<String> { Field("context") }
    /// `audioMuted`.
    public var audioMuted: Field<Bool> { Field("audioMuted") }
    /// `videoMuted`.
    public var videoMuted: Field<Bool> { Field("videoMuted") }
    /// `sharingScreen`.
    public var sharingScreen: Field<Bool> { Field("sharingScreen") }
    /// `peerCount`.
    public var peerCount: Field<Int> { Field("peerCount") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationSocialExpressionEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicVideo``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicVideoState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicVideo``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicVideoInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicVideo``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicVideoDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationSocialExpressionEventTopicVoicemail`.
public typealias QueueConversationSocialExpressionEventTopicVoicemail = Model<QueueConversationSocialExpressionEventTopicVoicemailFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicVoicemail``.
public struct QueueConversationSocialExpressionEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    public var uploadStatus: Field<QueueConversationSocialExpressionEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationSocialExpressionEventTopicVoicemail``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicVoicemailUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    public static var pending: Self { "pending" }
    /// `complete`.
    public static var complete: Self { "complete" }
    /// `failed`.
    public static var failed: Self { "failed" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// The schema `QueueConversationSocialExpressionEventTopicWorkflow`.
public typealias QueueConversationSocialExpressionEventTopicWorkflow = Model<QueueConversationSocialExpressionEventTopicWorkflowFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicWorkflow``.
public struct QueueConversationSocialExpressionEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `QueueConversationSocialExpressionEventTopicWrapup`.
public typealias QueueConversationSocialExpressionEventTopicWrapup = Model<QueueConversationSocialExpressionEventTopicWrapupFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicWrapup``.
public struct QueueConversationSocialExpressionEventTopicWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}
