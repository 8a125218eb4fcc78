// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueConversationEventTopicAddress`.
public typealias QueueConversationEventTopicAddress = Model<QueueConversationEventTopicAddressFields>

/// The properties of ``QueueConversationEventTopicAddress``.
public struct QueueConversationEventTopicAddressFields: FieldSet {
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

/// The schema `QueueConversationEventTopicAfterCallWork`.
public typealias QueueConversationEventTopicAfterCallWork = Model<QueueConversationEventTopicAfterCallWorkFields>

/// The properties of ``QueueConversationEventTopicAfterCallWork``.
public struct QueueConversationEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``QueueConversationEventTopicAfterCallWork``, open to those that are newer than this version.
public struct QueueConversationEventTopicAfterCallWorkState: OpenEnum {
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

/// The schema `QueueConversationEventTopicAttachment`.
public typealias QueueConversationEventTopicAttachment = Model<QueueConversationEventTopicAttachmentFields>

/// The properties of ``QueueConversationEventTopicAttachment``.
public struct QueueConversationEventTopicAttachmentFields: FieldSet {
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

/// The schema `QueueConversationEventTopicCall`.
public typealias QueueConversationEventTopicCall = Model<QueueConversationEventTopicCallFields>

/// The properties of ``QueueConversationEventTopicCall``.
public struct QueueConversationEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationEventTopicCallState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<QueueConversationEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<QueueConversationEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    public var direction: Field<QueueConversationEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
    /// `other`.
    public var other: Field<QueueConversationEventTopicAddress> { Field("other") }
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
    public var disconnectReasons: Field<[QueueConversationEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    public var faxStatus: Field<QueueConversationEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    public var disposition: Field<QueueConversationEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallInitialState: OpenEnum {
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

/// A value of `recordingState` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationEventTopicCallback`.
public typealias QueueConversationEventTopicCallback = Model<QueueConversationEventTopicCallbackFields>

/// The properties of ``QueueConversationEventTopicCallback``.
public struct QueueConversationEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `direction`.
    public var direction: Field<QueueConversationEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    public var dialerPreview: Field<QueueConversationEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    public var voicemail: Field<QueueConversationEventTopicVoicemail> { Field("voicemail") }
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
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicCallback``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallbackState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCallbackInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicCallback``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCallbackDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicChat`.
public typealias QueueConversationEventTopicChat = Model<QueueConversationEventTopicChatFields>

/// The properties of ``QueueConversationEventTopicChat``.
public struct QueueConversationEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicChatState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicChatInitialState> { Field("initialState") }
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
    public var disconnectType: Field<QueueConversationEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationEventTopicChatState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationEventTopicChatInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationEventTopicChatDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicCobrowse`.
public typealias QueueConversationEventTopicCobrowse = Model<QueueConversationEventTopicCobrowseFields>

/// The properties of ``QueueConversationEventTopicCobrowse``.
public struct QueueConversationEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `self`.
    public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
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
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicCobrowse``, open to those that are newer than this version.
public struct QueueConversationEventTopicCobrowseState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCobrowseInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCobrowseDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations`.
public typealias QueueConversationEventTopicConversation = Model<QueueConversationEventTopicConversationFields>

/// The properties of ``QueueConversationEventTopicConversation``.
public struct QueueConversationEventTopicConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    public var participants: Field<[QueueConversationEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    public var recentTransfers: Field<[QueueConversationEventTopicTransferResponse]> { Field("recentTransfers") }
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
    public var associatedConversation: Field<QueueConversationEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    public var consultationConversations: Field<[QueueConversationEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    public var divisions: Field<[QueueConversationEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationEventTopicConversationDivisionMembership`.
public typealias QueueConversationEventTopicConversationDivisionMembership = Model<QueueConversationEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationEventTopicConversationDivisionMembership``.
public struct QueueConversationEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<QueueConversationEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[QueueConversationEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationEventTopicConversationRoutingData`.
public typealias QueueConversationEventTopicConversationRoutingData = Model<QueueConversationEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationEventTopicConversationRoutingData``.
public struct QueueConversationEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<QueueConversationEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<QueueConversationEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[QueueConversationEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[QueueConversationEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationEventTopicDialerPreview`.
public typealias QueueConversationEventTopicDialerPreview = Model<QueueConversationEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationEventTopicDialerPreview``.
public struct QueueConversationEventTopicDialerPreviewFields: FieldSet {
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
    public var phoneNumberColumns: Field<[QueueConversationEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationEventTopicDisconnectReason`.
public typealias QueueConversationEventTopicDisconnectReason = Model<QueueConversationEventTopicDisconnectReasonFields>

/// The properties of ``QueueConversationEventTopicDisconnectReason``.
public struct QueueConversationEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<QueueConversationEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    public var code: Field<Int> { Field("code") }
    /// `phrase`.
    public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``QueueConversationEventTopicDisconnectReason``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    public static var q850: Self { "q850" }
    /// `sip`.
    public static var sip: Self { "sip" }
}

/// The schema `QueueConversationEventTopicDisposition`.
public typealias QueueConversationEventTopicDisposition = Model<QueueConversationEventTopicDispositionFields>

/// The properties of ``QueueConversationEventTopicDisposition``.
public struct QueueConversationEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `analyzer`.
    public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    public var amdTimeout: Field<QueueConversationEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    public var silentCallTimeout: Field<QueueConversationEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationEventTopicDispositionAmdTimeout`.
public typealias QueueConversationEventTopicDispositionAmdTimeout = Model<QueueConversationEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationEventTopicDispositionAmdTimeout``.
public struct QueueConversationEventTopicDispositionAmdTimeoutFields: FieldSet {
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

/// The schema `QueueConversationEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationEventTopicDispositionSilentCallTimeout = Model<QueueConversationEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationEventTopicDivisionEntityRef`.
public typealias QueueConversationEventTopicDivisionEntityRef = Model<QueueConversationEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationEventTopicDivisionEntityRef``.
public struct QueueConversationEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationEventTopicDomainEntityRef`.
public typealias QueueConversationEventTopicDomainEntityRef = Model<QueueConversationEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationEventTopicDomainEntityRef``.
public struct QueueConversationEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationEventTopicEmail`.
public typealias QueueConversationEventTopicEmail = Model<QueueConversationEventTopicEmailFields>

/// The properties of ``QueueConversationEventTopicEmail``.
public struct QueueConversationEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationEventTopicEmailState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicEmailInitialState> { Field("initialState") }
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
    public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    public var direction: Field<QueueConversationEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    public var draftAttachments: Field<[QueueConversationEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationEventTopicErrorDetails`.
public typealias QueueConversationEventTopicErrorDetails = Model<QueueConversationEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationEventTopicErrorDetails``.
public struct QueueConversationEventTopicErrorDetailsFields: FieldSet {
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

/// The schema `QueueConversationEventTopicFaxStatus`.
public typealias QueueConversationEventTopicFaxStatus = Model<QueueConversationEventTopicFaxStatusFields>

/// The properties of ``QueueConversationEventTopicFaxStatus``.
public struct QueueConversationEventTopicFaxStatusFields: FieldSet {
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

/// The schema `QueueConversationEventTopicInternalMessage`.
public typealias QueueConversationEventTopicInternalMessage = Model<QueueConversationEventTopicInternalMessageFields>

/// The properties of ``QueueConversationEventTopicInternalMessage``.
public struct QueueConversationEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    public var toAddress: Field<QueueConversationEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<QueueConversationEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[QueueConversationEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``QueueConversationEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicInternalMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicInternalMessageInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicInternalMessage``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicInternalMessageDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicInternalMessageDetails`.
public typealias QueueConversationEventTopicInternalMessageDetails = Model<QueueConversationEventTopicInternalMessageDetailsFields>

/// The properties of ``QueueConversationEventTopicInternalMessageDetails``.
public struct QueueConversationEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `QueueConversationEventTopicJourneyAction`.
public typealias QueueConversationEventTopicJourneyAction = Model<QueueConversationEventTopicJourneyActionFields>

/// The properties of ``QueueConversationEventTopicJourneyAction``.
public struct QueueConversationEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<QueueConversationEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationEventTopicJourneyActionMap`.
public typealias QueueConversationEventTopicJourneyActionMap = Model<QueueConversationEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationEventTopicJourneyActionMap``.
public struct QueueConversationEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationEventTopicJourneyContext`.
public typealias QueueConversationEventTopicJourneyContext = Model<QueueConversationEventTopicJourneyContextFields>

/// The properties of ``QueueConversationEventTopicJourneyContext``.
public struct QueueConversationEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<QueueConversationEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<QueueConversationEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<QueueConversationEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationEventTopicJourneyCustomer`.
public typealias QueueConversationEventTopicJourneyCustomer = Model<QueueConversationEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationEventTopicJourneyCustomer``.
public struct QueueConversationEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationEventTopicJourneyCustomerSession`.
public typealias QueueConversationEventTopicJourneyCustomerSession = Model<QueueConversationEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationEventTopicJourneyCustomerSession``.
public struct QueueConversationEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationEventTopicMessage`.
public typealias QueueConversationEventTopicMessage = Model<QueueConversationEventTopicMessageFields>

/// The properties of ``QueueConversationEventTopicMessage``.
public struct QueueConversationEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationEventTopicMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<QueueConversationEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    public var toAddress: Field<QueueConversationEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<QueueConversationEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[QueueConversationEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    public var type: Field<QueueConversationEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``QueueConversationEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicMessageDisconnectType: OpenEnum {
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

/// A value of `type` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageType: OpenEnum {
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

/// The schema `QueueConversationEventTopicMessageDetails`.
public typealias QueueConversationEventTopicMessageDetails = Model<QueueConversationEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationEventTopicMessageDetails``.
public struct QueueConversationEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    public var messageStatus: Field<QueueConversationEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    public var media: Field<[QueueConversationEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    public var stickers: Field<[QueueConversationEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    public var messageMetadata: Field<QueueConversationEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    public var socialVisibility: Field<QueueConversationEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationEventTopicMessageDetails``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicMessageDetailsMessageStatus: OpenEnum {
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

/// A value of `socialVisibility` of ``QueueConversationEventTopicMessageDetails``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    public static var `private`: Self { "private" }
    /// `public`.
    public static var `public`: Self { "public" }
}

/// The schema `QueueConversationEventTopicMessageMedia`.
public typealias QueueConversationEventTopicMessageMedia = Model<QueueConversationEventTopicMessageMediaFields>

/// The properties of ``QueueConversationEventTopicMessageMedia``.
public struct QueueConversationEventTopicMessageMediaFields: FieldSet {
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

/// The schema `QueueConversationEventTopicMessageMetadata`.
public typealias QueueConversationEventTopicMessageMetadata = Model<QueueConversationEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationEventTopicMessageMetadata``.
public struct QueueConversationEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `events`.
    public var events: Field<[QueueConversationEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    public var content: Field<[QueueConversationEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationEventTopicMessageMetadataContent`.
public typealias QueueConversationEventTopicMessageMetadataContent = Model<QueueConversationEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationEventTopicMessageMetadataContent``.
public struct QueueConversationEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationEventTopicMessageMetadataEvent`.
public typealias QueueConversationEventTopicMessageMetadataEvent = Model<QueueConversationEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationEventTopicMessageMetadataEvent``.
public struct QueueConversationEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationEventTopicMessageSticker`.
public typealias QueueConversationEventTopicMessageSticker = Model<QueueConversationEventTopicMessageStickerFields>

/// The properties of ``QueueConversationEventTopicMessageSticker``.
public struct QueueConversationEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationEventTopicParticipant`.
public typealias QueueConversationEventTopicParticipant = Model<QueueConversationEventTopicParticipantFields>

/// The properties of ``QueueConversationEventTopicParticipant``.
public struct QueueConversationEventTopicParticipantFields: FieldSet {
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
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<QueueConversationEventTopicConversationRoutingData> { Field("conversationRoutingData") }
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
    public var screenRecordingState: Field<QueueConversationEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    public var calls: Field<[QueueConversationEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    public var callbacks: Field<[QueueConversationEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    public var chats: Field<[QueueConversationEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    public var cobrowsesessions: Field<[QueueConversationEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    public var emails: Field<[QueueConversationEventTopicEmail]> { Field("emails") }
    /// `messages`.
    public var messages: Field<[QueueConversationEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    public var internalMessages: Field<[QueueConversationEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    public var screenMonitorings: Field<[QueueConversationEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    public var screenshares: Field<[QueueConversationEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    public var socialExpressions: Field<[QueueConversationEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    public var videos: Field<[QueueConversationEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    public var workflow: Field<QueueConversationEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``QueueConversationEventTopicParticipant``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicParticipantScreenRecordingState: OpenEnum {
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

/// The schema `QueueConversationEventTopicPhoneNumberColumn`.
public typealias QueueConversationEventTopicPhoneNumberColumn = Model<QueueConversationEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationEventTopicPhoneNumberColumn``.
public struct QueueConversationEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationEventTopicQueueMediaSettings`.
public typealias QueueConversationEventTopicQueueMediaSettings = Model<QueueConversationEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationEventTopicQueueMediaSettings``.
public struct QueueConversationEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `QueueConversationEventTopicRecordersState`.
public typealias QueueConversationEventTopicRecordersState = Model<QueueConversationEventTopicRecordersStateFields>

/// The properties of ``QueueConversationEventTopicRecordersState``.
public struct QueueConversationEventTopicRecordersStateFields: FieldSet {
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

/// The schema `QueueConversationEventTopicScoredAgent`.
public typealias QueueConversationEventTopicScoredAgent = Model<QueueConversationEventTopicScoredAgentFields>

/// The properties of ``QueueConversationEventTopicScoredAgent``.
public struct QueueConversationEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<QueueConversationEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationEventTopicScreenMonitoring`.
public typealias QueueConversationEventTopicScreenMonitoring = Model<QueueConversationEventTopicScreenMonitoringFields>

/// The properties of ``QueueConversationEventTopicScreenMonitoring``.
public struct QueueConversationEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    public var monitoringType: Field<QueueConversationEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenMonitoringState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenMonitoringInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `QueueConversationEventTopicScreenShare`.
public typealias QueueConversationEventTopicScreenShare = Model<QueueConversationEventTopicScreenShareFields>

/// The properties of ``QueueConversationEventTopicScreenShare``.
public struct QueueConversationEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
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
    public var disconnectType: Field<QueueConversationEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicScreenShare``, open to those that are newer than this version.
public struct QueueConversationEventTopicScreenShareState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenShareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenShareDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicSocialExpression`.
public typealias QueueConversationEventTopicSocialExpression = Model<QueueConversationEventTopicSocialExpressionFields>

/// The properties of ``QueueConversationEventTopicSocialExpression``.
public struct QueueConversationEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicSocialExpressionInitialState> { Field("initialState") }
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
    public var disconnectType: Field<QueueConversationEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``QueueConversationEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicSocialExpressionState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicSocialExpressionInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicSocialExpression``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicSocialExpressionDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicTransferDestination`.
public typealias QueueConversationEventTopicTransferDestination = Model<QueueConversationEventTopicTransferDestinationFields>

/// The properties of ``QueueConversationEventTopicTransferDestination``.
public struct QueueConversationEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// The schema `QueueConversationEventTopicTransferInitiator`.
public typealias QueueConversationEventTopicTransferInitiator = Model<QueueConversationEventTopicTransferInitiatorFields>

/// The properties of ``QueueConversationEventTopicTransferInitiator``.
public struct QueueConversationEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `QueueConversationEventTopicTransferModifedBy`.
public typealias QueueConversationEventTopicTransferModifedBy = Model<QueueConversationEventTopicTransferModifedByFields>

/// The properties of ``QueueConversationEventTopicTransferModifedBy``.
public struct QueueConversationEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationEventTopicTransferResponse`.
public typealias QueueConversationEventTopicTransferResponse = Model<QueueConversationEventTopicTransferResponseFields>

/// The properties of ``QueueConversationEventTopicTransferResponse``.
public struct QueueConversationEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<QueueConversationEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    public var initiator: Field<QueueConversationEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    public var modifiedBy: Field<QueueConversationEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    public var destination: Field<QueueConversationEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    public var transferType: Field<QueueConversationEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``QueueConversationEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicTransferResponseState: OpenEnum {
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

/// A value of `transferType` of ``QueueConversationEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    public static var attended: Self { "attended" }
    /// `unattended`.
    public static var unattended: Self { "unattended" }
}

/// The schema `QueueConversationEventTopicUriReference`.
public typealias QueueConversationEventTopicUriReference = Model<QueueConversationEventTopicUriReferenceFields>

/// The properties of ``QueueConversationEventTopicUriReference``.
public struct QueueConversationEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationEventTopicVideo`.
public typealias QueueConversationEventTopicVideo = Model<QueueConversationEventTopicVideoFields>

/// The properties of ``QueueConversationEventTopicVideo``.
public struct QueueConversationEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<QueueConversationEventTopicVideoState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
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
    public var disconnectType: Field<QueueConversationEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationEventTopicVideoState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationEventTopicVideoInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationEventTopicVideoDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicVoicemail`.
public typealias QueueConversationEventTopicVoicemail = Model<QueueConversationEventTopicVoicemailFields>

/// The properties of ``QueueConversationEventTopicVoicemail``.
public struct QueueConversationEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    public var uploadStatus: Field<QueueConversationEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationEventTopicVoicemail``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicVoicemailUploadStatus: OpenEnum {
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

/// The schema `QueueConversationEventTopicWorkflow`.
public typealias QueueConversationEventTopicWorkflow = Model<QueueConversationEventTopicWorkflowFields>

/// The properties of ``QueueConversationEventTopicWorkflow``.
public struct QueueConversationEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `QueueConversationEventTopicWrapup`.
public typealias QueueConversationEventTopicWrapup = Model<QueueConversationEventTopicWrapupFields>

/// The properties of ``QueueConversationEventTopicWrapup``.
public struct QueueConversationEventTopicWrapupFields: FieldSet {
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
