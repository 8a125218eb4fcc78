// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueConversationVideoEventTopicAddress`.
public typealias QueueConversationVideoEventTopicAddress = Model<QueueConversationVideoEventTopicAddressFields>

/// The properties of ``QueueConversationVideoEventTopicAddress``.
public struct QueueConversationVideoEventTopicAddressFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicAfterCallWork`.
public typealias QueueConversationVideoEventTopicAfterCallWork = Model<QueueConversationVideoEventTopicAfterCallWorkFields>

/// The properties of ``QueueConversationVideoEventTopicAfterCallWork``.
public struct QueueConversationVideoEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicAfterCallWork``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicAfterCallWorkState: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicAttachment`.
public typealias QueueConversationVideoEventTopicAttachment = Model<QueueConversationVideoEventTopicAttachmentFields>

/// The properties of ``QueueConversationVideoEventTopicAttachment``.
public struct QueueConversationVideoEventTopicAttachmentFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicCall`.
public typealias QueueConversationVideoEventTopicCall = Model<QueueConversationVideoEventTopicCallFields>

/// The properties of ``QueueConversationVideoEventTopicCall``.
public struct QueueConversationVideoEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicCallState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<QueueConversationVideoEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<QueueConversationVideoEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    public var direction: Field<QueueConversationVideoEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
    /// `other`.
    public var other: Field<QueueConversationVideoEventTopicAddress> { Field("other") }
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
    public var disconnectReasons: Field<[QueueConversationVideoEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    public var faxStatus: Field<QueueConversationVideoEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    public var disposition: Field<QueueConversationVideoEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCallState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallInitialState: OpenEnum {
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

/// A value of `recordingState` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationVideoEventTopicCallback`.
public typealias QueueConversationVideoEventTopicCallback = Model<QueueConversationVideoEventTopicCallbackFields>

/// The properties of ``QueueConversationVideoEventTopicCallback``.
public struct QueueConversationVideoEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `direction`.
    public var direction: Field<QueueConversationVideoEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    public var dialerPreview: Field<QueueConversationVideoEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    public var voicemail: Field<QueueConversationVideoEventTopicVoicemail> { Field("voicemail") }
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
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCallbackState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallbackInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallbackDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicChat`.
public typealias QueueConversationVideoEventTopicChat = Model<QueueConversationVideoEventTopicChatFields>

/// The properties of ``QueueConversationVideoEventTopicChat``.
public struct QueueConversationVideoEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicChatState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicChatInitialState> { Field("initialState") }
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
    public var disconnectType: Field<QueueConversationVideoEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationVideoEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicChatState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicChat``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicChatInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicChat``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicChatDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicCobrowse`.
public typealias QueueConversationVideoEventTopicCobrowse = Model<QueueConversationVideoEventTopicCobrowseFields>

/// The properties of ``QueueConversationVideoEventTopicCobrowse``.
public struct QueueConversationVideoEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `self`.
    public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
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
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicCobrowse``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCobrowseState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCobrowseInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCobrowseDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations.videos`.
public typealias QueueConversationVideoEventTopicConversation = Model<QueueConversationVideoEventTopicConversationFields>

/// The properties of ``QueueConversationVideoEventTopicConversation``.
public struct QueueConversationVideoEventTopicConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    public var participants: Field<[QueueConversationVideoEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    public var recentTransfers: Field<[QueueConversationVideoEventTopicTransferResponse]> { Field("recentTransfers") }
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
    public var associatedConversation: Field<QueueConversationVideoEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    public var consultationConversations: Field<[QueueConversationVideoEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    public var divisions: Field<[QueueConversationVideoEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationVideoEventTopicConversationDivisionMembership`.
public typealias QueueConversationVideoEventTopicConversationDivisionMembership = Model<QueueConversationVideoEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationVideoEventTopicConversationDivisionMembership``.
public struct QueueConversationVideoEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<QueueConversationVideoEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[QueueConversationVideoEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationVideoEventTopicConversationRoutingData`.
public typealias QueueConversationVideoEventTopicConversationRoutingData = Model<QueueConversationVideoEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationVideoEventTopicConversationRoutingData``.
public struct QueueConversationVideoEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<QueueConversationVideoEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<QueueConversationVideoEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[QueueConversationVideoEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[QueueConversationVideoEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationVideoEventTopicDialerPreview`.
public typealias QueueConversationVideoEventTopicDialerPreview = Model<QueueConversationVideoEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationVideoEventTopicDialerPreview``.
public struct QueueConversationVideoEventTopicDialerPreviewFields: FieldSet {
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
    public var phoneNumberColumns: Field<[QueueConversationVideoEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationVideoEventTopicDisconnectReason`.
public typealias QueueConversationVideoEventTopicDisconnectReason = Model<QueueConversationVideoEventTopicDisconnectReasonFields>

/// The properties of ``QueueConversationVideoEventTopicDisconnectReason``.
public struct QueueConversationVideoEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<QueueConversationVideoEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    public var code: Field<Int> { Field("code") }
    /// `phrase`.
    public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``QueueConversationVideoEventTopicDisconnectReason``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    public static var q850: Self { "q850" }
    /// `sip`.
    public static var sip: Self { "sip" }
}

/// The schema `QueueConversationVideoEventTopicDisposition`.
public typealias QueueConversationVideoEventTopicDisposition = Model<QueueConversationVideoEventTopicDispositionFields>

/// The properties of ``QueueConversationVideoEventTopicDisposition``.
public struct QueueConversationVideoEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `analyzer`.
    public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    public var amdTimeout: Field<QueueConversationVideoEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    public var silentCallTimeout: Field<QueueConversationVideoEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationVideoEventTopicDispositionAmdTimeout`.
public typealias QueueConversationVideoEventTopicDispositionAmdTimeout = Model<QueueConversationVideoEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationVideoEventTopicDispositionAmdTimeout``.
public struct QueueConversationVideoEventTopicDispositionAmdTimeoutFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationVideoEventTopicDispositionSilentCallTimeout = Model<QueueConversationVideoEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationVideoEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationVideoEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationVideoEventTopicDivisionEntityRef`.
public typealias QueueConversationVideoEventTopicDivisionEntityRef = Model<QueueConversationVideoEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationVideoEventTopicDivisionEntityRef``.
public struct QueueConversationVideoEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationVideoEventTopicDomainEntityRef`.
public typealias QueueConversationVideoEventTopicDomainEntityRef = Model<QueueConversationVideoEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationVideoEventTopicDomainEntityRef``.
public struct QueueConversationVideoEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationVideoEventTopicEmail`.
public typealias QueueConversationVideoEventTopicEmail = Model<QueueConversationVideoEventTopicEmailFields>

/// The properties of ``QueueConversationVideoEventTopicEmail``.
public struct QueueConversationVideoEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicEmailState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicEmailInitialState> { Field("initialState") }
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
    public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    public var direction: Field<QueueConversationVideoEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    public var draftAttachments: Field<[QueueConversationVideoEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicEmailState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicEmailInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicEmailDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationVideoEventTopicErrorDetails`.
public typealias QueueConversationVideoEventTopicErrorDetails = Model<QueueConversationVideoEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationVideoEventTopicErrorDetails``.
public struct QueueConversationVideoEventTopicErrorDetailsFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicFaxStatus`.
public typealias QueueConversationVideoEventTopicFaxStatus = Model<QueueConversationVideoEventTopicFaxStatusFields>

/// The properties of ``QueueConversationVideoEventTopicFaxStatus``.
public struct QueueConversationVideoEventTopicFaxStatusFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicInternalMessage`.
public typealias QueueConversationVideoEventTopicInternalMessage = Model<QueueConversationVideoEventTopicInternalMessageFields>

/// The properties of ``QueueConversationVideoEventTopicInternalMessage``.
public struct QueueConversationVideoEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    public var toAddress: Field<QueueConversationVideoEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<QueueConversationVideoEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[QueueConversationVideoEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicInternalMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicInternalMessage``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicInternalMessageInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicInternalMessage``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicInternalMessageDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicInternalMessageDetails`.
public typealias QueueConversationVideoEventTopicInternalMessageDetails = Model<QueueConversationVideoEventTopicInternalMessageDetailsFields>

/// The properties of ``QueueConversationVideoEventTopicInternalMessageDetails``.
public struct QueueConversationVideoEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `QueueConversationVideoEventTopicJourneyAction`.
public typealias QueueConversationVideoEventTopicJourneyAction = Model<QueueConversationVideoEventTopicJourneyActionFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyAction``.
public struct QueueConversationVideoEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<QueueConversationVideoEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationVideoEventTopicJourneyActionMap`.
public typealias QueueConversationVideoEventTopicJourneyActionMap = Model<QueueConversationVideoEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyActionMap``.
public struct QueueConversationVideoEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationVideoEventTopicJourneyContext`.
public typealias QueueConversationVideoEventTopicJourneyContext = Model<QueueConversationVideoEventTopicJourneyContextFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyContext``.
public struct QueueConversationVideoEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<QueueConversationVideoEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<QueueConversationVideoEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<QueueConversationVideoEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationVideoEventTopicJourneyCustomer`.
public typealias QueueConversationVideoEventTopicJourneyCustomer = Model<QueueConversationVideoEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyCustomer``.
public struct QueueConversationVideoEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationVideoEventTopicJourneyCustomerSession`.
public typealias QueueConversationVideoEventTopicJourneyCustomerSession = Model<QueueConversationVideoEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyCustomerSession``.
public struct QueueConversationVideoEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationVideoEventTopicMessage`.
public typealias QueueConversationVideoEventTopicMessage = Model<QueueConversationVideoEventTopicMessageFields>

/// The properties of ``QueueConversationVideoEventTopicMessage``.
public struct QueueConversationVideoEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<QueueConversationVideoEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    public var toAddress: Field<QueueConversationVideoEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<QueueConversationVideoEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[QueueConversationVideoEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    public var type: Field<QueueConversationVideoEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationVideoEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicMessageInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicMessageDisconnectType: OpenEnum {
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

/// A value of `type` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicMessageType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicMessageDetails`.
public typealias QueueConversationVideoEventTopicMessageDetails = Model<QueueConversationVideoEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationVideoEventTopicMessageDetails``.
public struct QueueConversationVideoEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    public var messageStatus: Field<QueueConversationVideoEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    public var media: Field<[QueueConversationVideoEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    public var stickers: Field<[QueueConversationVideoEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    public var messageMetadata: Field<QueueConversationVideoEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    public var socialVisibility: Field<QueueConversationVideoEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationVideoEventTopicMessageDetails``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicMessageDetailsMessageStatus: OpenEnum {
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

/// A value of `socialVisibility` of ``QueueConversationVideoEventTopicMessageDetails``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    public static var `private`: Self { "private" }
    /// `public`.
    public static var `public`: Self { "public" }
}

/// The schema `QueueConversationVideoEventTopicMessageMedia`.
public typealias QueueConversationVideoEventTopicMessageMedia = Model<QueueConversationVideoEventTopicMessageMediaFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMedia``.
public struct QueueConversationVideoEventTopicMessageMediaFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicMessageMetadata`.
public typealias QueueConversationVideoEventTopicMessageMetadata = Model<QueueConversationVideoEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMetadata``.
public struct QueueConversationVideoEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `events`.
    public var events: Field<[QueueConversationVideoEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    public var content: Field<[QueueConversationVideoEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationVideoEventTopicMessageMetadataContent`.
public typealias QueueConversationVideoEventTopicMessageMetadataContent = Model<QueueConversationVideoEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMetadataContent``.
public struct QueueConversationVideoEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationVideoEventTopicMessageMetadataEvent`.
public typealias QueueConversationVideoEventTopicMessageMetadataEvent = Model<QueueConversationVideoEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMetadataEvent``.
public struct QueueConversationVideoEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationVideoEventTopicMessageSticker`.
public typealias QueueConversationVideoEventTopicMessageSticker = Model<QueueConversationVideoEventTopicMessageStickerFields>

/// The properties of ``QueueConversationVideoEventTopicMessageSticker``.
public struct QueueConversationVideoEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationVideoEventTopicParticipant`.
public typealias QueueConversationVideoEventTopicParticipant = Model<QueueConversationVideoEventTopicParticipantFields>

/// The properties of ``QueueConversationVideoEventTopicParticipant``.
public struct QueueConversationVideoEventTopicParticipantFields: FieldSet {
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
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<QueueConversationVideoEventTopicConversationRoutingData> { Field("conversationRoutingData") }
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
    public var screenRecordingState: Field<QueueConversationVideoEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    public var calls: Field<[QueueConversationVideoEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    public var callbacks: Field<[QueueConversationVideoEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    public var chats: Field<[QueueConversationVideoEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    public var cobrowsesessions: Field<[QueueConversationVideoEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    public var emails: Field<[QueueConversationVideoEventTopicEmail]> { Field("emails") }
    /// `messages`.
    public var messages: Field<[QueueConversationVideoEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    public var internalMessages: Field<[QueueConversationVideoEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    public var screenMonitorings: Field<[QueueConversationVideoEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    public var screenshares: Field<[QueueConversationVideoEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    public var socialExpressions: Field<[QueueConversationVideoEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    public var videos: Field<[QueueConversationVideoEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    public var workflow: Field<QueueConversationVideoEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``QueueConversationVideoEventTopicParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicParticipantScreenRecordingState: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicPhoneNumberColumn`.
public typealias QueueConversationVideoEventTopicPhoneNumberColumn = Model<QueueConversationVideoEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationVideoEventTopicPhoneNumberColumn``.
public struct QueueConversationVideoEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationVideoEventTopicQueueMediaSettings`.
public typealias QueueConversationVideoEventTopicQueueMediaSettings = Model<QueueConversationVideoEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationVideoEventTopicQueueMediaSettings``.
public struct QueueConversationVideoEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicRecordersState`.
public typealias QueueConversationVideoEventTopicRecordersState = Model<QueueConversationVideoEventTopicRecordersStateFields>

/// The properties of ``QueueConversationVideoEventTopicRecordersState``.
public struct QueueConversationVideoEventTopicRecordersStateFields: FieldSet {
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

/// The schema `QueueConversationVideoEventTopicScoredAgent`.
public typealias QueueConversationVideoEventTopicScoredAgent = Model<QueueConversationVideoEventTopicScoredAgentFields>

/// The properties of ``QueueConversationVideoEventTopicScoredAgent``.
public struct QueueConversationVideoEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<QueueConversationVideoEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationVideoEventTopicScreenMonitoring`.
public typealias QueueConversationVideoEventTopicScreenMonitoring = Model<QueueConversationVideoEventTopicScreenMonitoringFields>

/// The properties of ``QueueConversationVideoEventTopicScreenMonitoring``.
public struct QueueConversationVideoEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationVideoEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    public var monitoringType: Field<QueueConversationVideoEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicScreenMonitoringState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicScreenMonitoringInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicScreenShare`.
public typealias QueueConversationVideoEventTopicScreenShare = Model<QueueConversationVideoEventTopicScreenShareFields>

/// The properties of ``QueueConversationVideoEventTopicScreenShare``.
public struct QueueConversationVideoEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
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
    public var disconnectType: Field<QueueConversationVideoEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicScreenShareState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicScreenShareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicScreenShare``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicScreenShareDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicSocialExpression`.
public typealias QueueConversationVideoEventTopicSocialExpression = Model<QueueConversationVideoEventTopicSocialExpressionFields>

/// The properties of ``QueueConversationVideoEventTopicSocialExpression``.
public struct QueueConversationVideoEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicSocialExpressionInitialState> { Field("initialState") }
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
    public var disconnectType: Field<QueueConversationVideoEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicSocialExpressionState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicSocialExpression``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicSocialExpressionInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicSocialExpression``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicSocialExpressionDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicTransferDestination`.
public typealias QueueConversationVideoEventTopicTransferDestination = Model<QueueConversationVideoEventTopicTransferDestinationFields>

/// The properties of ``QueueConversationVideoEventTopicTransferDestination``.
public struct QueueConversationVideoEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// The schema `QueueConversationVideoEventTopicTransferInitiator`.
public typealias QueueConversationVideoEventTopicTransferInitiator = Model<QueueConversationVideoEventTopicTransferInitiatorFields>

/// The properties of ``QueueConversationVideoEventTopicTransferInitiator``.
public struct QueueConversationVideoEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `QueueConversationVideoEventTopicTransferModifedBy`.
public typealias QueueConversationVideoEventTopicTransferModifedBy = Model<QueueConversationVideoEventTopicTransferModifedByFields>

/// The properties of ``QueueConversationVideoEventTopicTransferModifedBy``.
public struct QueueConversationVideoEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationVideoEventTopicTransferResponse`.
public typealias QueueConversationVideoEventTopicTransferResponse = Model<QueueConversationVideoEventTopicTransferResponseFields>

/// The properties of ``QueueConversationVideoEventTopicTransferResponse``.
public struct QueueConversationVideoEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    public var initiator: Field<QueueConversationVideoEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    public var modifiedBy: Field<QueueConversationVideoEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    public var destination: Field<QueueConversationVideoEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    public var transferType: Field<QueueConversationVideoEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicTransferResponseState: OpenEnum {
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

/// A value of `transferType` of ``QueueConversationVideoEventTopicTransferResponse``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    public static var attended: Self { "attended" }
    /// `unattended`.
    public static var unattended: Self { "unattended" }
}

/// The schema `QueueConversationVideoEventTopicUriReference`.
public typealias QueueConversationVideoEventTopicUriReference = Model<QueueConversationVideoEventTopicUriReferenceFields>

/// The properties of ``QueueConversationVideoEventTopicUriReference``.
public struct QueueConversationVideoEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationVideoEventTopicVideo`.
public typealias QueueConversationVideoEventTopicVideo = Model<QueueConversationVideoEventTopicVideoFields>

/// The properties of ``QueueConversationVideoEventTopicVideo``.
public struct QueueConversationVideoEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationVideoEventTopicVideoState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationVideoEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
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
    public var disconnectType: Field<QueueConversationVideoEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicVideoState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationVideoEventTopicVideo``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicVideoInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicVideo``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicVideoDisconnectType: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicVoicemail`.
public typealias QueueConversationVideoEventTopicVoicemail = Model<QueueConversationVideoEventTopicVoicemailFields>

/// The properties of ``QueueConversationVideoEventTopicVoicemail``.
public struct QueueConversationVideoEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    public var uploadStatus: Field<QueueConversationVideoEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationVideoEventTopicVoicemail``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicVoicemailUploadStatus: OpenEnum {
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

/// The schema `QueueConversationVideoEventTopicWorkflow`.
public typealias QueueConversationVideoEventTopicWorkflow = Model<QueueConversationVideoEventTopicWorkflowFields>

/// The properties of ``QueueConversationVideoEventTopicWorkflow``.
public struct QueueConversationVideoEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `QueueConversationVideoEventTopicWrapup`.
public typealias QueueConversationVideoEventTopicWrapup = Model<QueueConversationVideoEventTopicWrapupFields>

/// The properties of ``QueueConversationVideoEventTopicWrapup``.
public struct QueueConversationVideoEventTopicWrapupFields: FieldSet {
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
