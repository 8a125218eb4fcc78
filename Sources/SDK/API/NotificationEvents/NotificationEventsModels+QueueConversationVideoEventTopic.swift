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
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `nameRaw`.
    @_alwaysEmitIntoClient public var nameRaw: Field<String> { Field("nameRaw") }
    /// `addressNormalized`.
    @_alwaysEmitIntoClient public var addressNormalized: Field<String> { Field("addressNormalized") }
    /// `addressRaw`.
    @_alwaysEmitIntoClient public var addressRaw: Field<String> { Field("addressRaw") }
    /// `addressDisplayable`.
    @_alwaysEmitIntoClient public var addressDisplayable: Field<String> { Field("addressDisplayable") }
}

/// The schema `QueueConversationVideoEventTopicAfterCallWork`.
public typealias QueueConversationVideoEventTopicAfterCallWork = Model<QueueConversationVideoEventTopicAfterCallWorkFields>

/// The properties of ``QueueConversationVideoEventTopicAfterCallWork``.
public struct QueueConversationVideoEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicAfterCallWork``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicAfterCallWorkState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `skipped`.
    @_alwaysEmitIntoClient public static var skipped: Self { "skipped" }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `notApplicable`.
    @_alwaysEmitIntoClient public static var notApplicable: Self { "notApplicable" }
}

/// The schema `QueueConversationVideoEventTopicAttachment`.
public typealias QueueConversationVideoEventTopicAttachment = Model<QueueConversationVideoEventTopicAttachmentFields>

/// The properties of ``QueueConversationVideoEventTopicAttachment``.
public struct QueueConversationVideoEventTopicAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachmentId`.
    @_alwaysEmitIntoClient public var attachmentId: Field<String> { Field("attachmentId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contentUri`.
    @_alwaysEmitIntoClient public var contentUri: Field<String> { Field("contentUri") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
}

/// The schema `QueueConversationVideoEventTopicCall`.
public typealias QueueConversationVideoEventTopicCall = Model<QueueConversationVideoEventTopicCallFields>

/// The properties of ``QueueConversationVideoEventTopicCall``.
public struct QueueConversationVideoEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicCallState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<QueueConversationVideoEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    @_alwaysEmitIntoClient public var recordersState: Field<QueueConversationVideoEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    @_alwaysEmitIntoClient public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationVideoEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
    /// `other`.
    @_alwaysEmitIntoClient public var other: Field<QueueConversationVideoEventTopicAddress> { Field("other") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `disconnectReasons`.
    @_alwaysEmitIntoClient public var disconnectReasons: Field<[QueueConversationVideoEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    @_alwaysEmitIntoClient public var faxStatus: Field<QueueConversationVideoEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    @_alwaysEmitIntoClient public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    @_alwaysEmitIntoClient public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    @_alwaysEmitIntoClient public var disposition: Field<QueueConversationVideoEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    @_alwaysEmitIntoClient public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    @_alwaysEmitIntoClient public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCallState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `recordingState` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "paused" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// A value of `direction` of ``QueueConversationVideoEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationVideoEventTopicCallback`.
public typealias QueueConversationVideoEventTopicCallback = Model<QueueConversationVideoEventTopicCallbackFields>

/// The properties of ``QueueConversationVideoEventTopicCallback``.
public struct QueueConversationVideoEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationVideoEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    @_alwaysEmitIntoClient public var dialerPreview: Field<QueueConversationVideoEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<QueueConversationVideoEventTopicVoicemail> { Field("voicemail") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `externalCampaign`.
    @_alwaysEmitIntoClient public var externalCampaign: Field<Bool> { Field("externalCampaign") }
    /// `skipEnabled`.
    @_alwaysEmitIntoClient public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `automatedCallbackConfigId`.
    @_alwaysEmitIntoClient public var automatedCallbackConfigId: Field<String> { Field("automatedCallbackConfigId") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCallbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallbackInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `direction` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCallbackDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationVideoEventTopicChat`.
public typealias QueueConversationVideoEventTopicChat = Model<QueueConversationVideoEventTopicChatFields>

/// The properties of ``QueueConversationVideoEventTopicChat``.
public struct QueueConversationVideoEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicChatState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicChatInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `avatarImageUrl`.
    @_alwaysEmitIntoClient public var avatarImageUrl: Field<String> { Field("avatarImageUrl") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationVideoEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicChatState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicChat``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicChatInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicChat``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicChatDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationVideoEventTopicCobrowse`.
public typealias QueueConversationVideoEventTopicCobrowse = Model<QueueConversationVideoEventTopicCobrowseFields>

/// The properties of ``QueueConversationVideoEventTopicCobrowse``.
public struct QueueConversationVideoEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `cobrowseSessionId`.
    @_alwaysEmitIntoClient public var cobrowseSessionId: Field<String> { Field("cobrowseSessionId") }
    /// `cobrowseRole`.
    @_alwaysEmitIntoClient public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `controlling`.
    @_alwaysEmitIntoClient public var controlling: Field<[String]> { Field("controlling") }
    /// `viewerUrl`.
    @_alwaysEmitIntoClient public var viewerUrl: Field<String> { Field("viewerUrl") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `providerEventTime`.
    @_alwaysEmitIntoClient public var providerEventTime: Field<Instant> { Field("providerEventTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicCobrowse``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicCobrowseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCobrowseInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicCobrowseDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    @_alwaysEmitIntoClient public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[QueueConversationVideoEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    @_alwaysEmitIntoClient public var recentTransfers: Field<[QueueConversationVideoEventTopicTransferResponse]> { Field("recentTransfers") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<String> { Field("recordingState") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `associatedConversation`.
    @_alwaysEmitIntoClient public var associatedConversation: Field<QueueConversationVideoEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    @_alwaysEmitIntoClient public var consultationConversations: Field<[QueueConversationVideoEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[QueueConversationVideoEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationVideoEventTopicConversationDivisionMembership`.
public typealias QueueConversationVideoEventTopicConversationDivisionMembership = Model<QueueConversationVideoEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationVideoEventTopicConversationDivisionMembership``.
public struct QueueConversationVideoEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<QueueConversationVideoEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueueConversationVideoEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationVideoEventTopicConversationRoutingData`.
public typealias QueueConversationVideoEventTopicConversationRoutingData = Model<QueueConversationVideoEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationVideoEventTopicConversationRoutingData``.
public struct QueueConversationVideoEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueConversationVideoEventTopicUriReference> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<QueueConversationVideoEventTopicUriReference> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[QueueConversationVideoEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[QueueConversationVideoEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationVideoEventTopicDialerPreview`.
public typealias QueueConversationVideoEventTopicDialerPreview = Model<QueueConversationVideoEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationVideoEventTopicDialerPreview``.
public struct QueueConversationVideoEventTopicDialerPreviewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contactId`.
    @_alwaysEmitIntoClient public var contactId: Field<String> { Field("contactId") }
    /// `contactListId`.
    @_alwaysEmitIntoClient public var contactListId: Field<String> { Field("contactListId") }
    /// `campaignId`.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `phoneNumberColumns`.
    @_alwaysEmitIntoClient public var phoneNumberColumns: Field<[QueueConversationVideoEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationVideoEventTopicDisconnectReason`.
public typealias QueueConversationVideoEventTopicDisconnectReason = Model<QueueConversationVideoEventTopicDisconnectReasonFields>

/// The properties of ``QueueConversationVideoEventTopicDisconnectReason``.
public struct QueueConversationVideoEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueConversationVideoEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<Int> { Field("code") }
    /// `phrase`.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``QueueConversationVideoEventTopicDisconnectReason``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    @_alwaysEmitIntoClient public static var q850: Self { "q850" }
    /// `sip`.
    @_alwaysEmitIntoClient public static var sip: Self { "sip" }
}

/// The schema `QueueConversationVideoEventTopicDisposition`.
public typealias QueueConversationVideoEventTopicDisposition = Model<QueueConversationVideoEventTopicDispositionFields>

/// The properties of ``QueueConversationVideoEventTopicDisposition``.
public struct QueueConversationVideoEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `analyzer`.
    @_alwaysEmitIntoClient public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    @_alwaysEmitIntoClient public var amdTimeout: Field<QueueConversationVideoEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    @_alwaysEmitIntoClient public var silentCallTimeout: Field<QueueConversationVideoEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationVideoEventTopicDispositionAmdTimeout`.
public typealias QueueConversationVideoEventTopicDispositionAmdTimeout = Model<QueueConversationVideoEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationVideoEventTopicDispositionAmdTimeout``.
public struct QueueConversationVideoEventTopicDispositionAmdTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartEvent`.
    @_alwaysEmitIntoClient public var timerStartEvent: Field<String> { Field("timerStartEvent") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationVideoEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationVideoEventTopicDispositionSilentCallTimeout = Model<QueueConversationVideoEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationVideoEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationVideoEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationVideoEventTopicDivisionEntityRef`.
public typealias QueueConversationVideoEventTopicDivisionEntityRef = Model<QueueConversationVideoEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationVideoEventTopicDivisionEntityRef``.
public struct QueueConversationVideoEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationVideoEventTopicDomainEntityRef`.
public typealias QueueConversationVideoEventTopicDomainEntityRef = Model<QueueConversationVideoEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationVideoEventTopicDomainEntityRef``.
public struct QueueConversationVideoEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationVideoEventTopicEmail`.
public typealias QueueConversationVideoEventTopicEmail = Model<QueueConversationVideoEventTopicEmailFields>

/// The properties of ``QueueConversationVideoEventTopicEmail``.
public struct QueueConversationVideoEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicEmailState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicEmailInitialState> { Field("initialState") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `autoGenerated`.
    @_alwaysEmitIntoClient public var autoGenerated: Field<Bool> { Field("autoGenerated") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `messagesSent`.
    @_alwaysEmitIntoClient public var messagesSent: Field<Int> { Field("messagesSent") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationVideoEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    @_alwaysEmitIntoClient public var draftAttachments: Field<[QueueConversationVideoEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    @_alwaysEmitIntoClient public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicEmailState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicEmailInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicEmailDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// A value of `direction` of ``QueueConversationVideoEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationVideoEventTopicErrorDetails`.
public typealias QueueConversationVideoEventTopicErrorDetails = Model<QueueConversationVideoEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationVideoEventTopicErrorDetails``.
public struct QueueConversationVideoEventTopicErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `uri`.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
}

/// The schema `QueueConversationVideoEventTopicFaxStatus`.
public typealias QueueConversationVideoEventTopicFaxStatus = Model<QueueConversationVideoEventTopicFaxStatusFields>

/// The properties of ``QueueConversationVideoEventTopicFaxStatus``.
public struct QueueConversationVideoEventTopicFaxStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<String> { Field("direction") }
    /// `expectedPages`.
    @_alwaysEmitIntoClient public var expectedPages: Field<Int> { Field("expectedPages") }
    /// `activePage`.
    @_alwaysEmitIntoClient public var activePage: Field<Int> { Field("activePage") }
    /// `linesTransmitted`.
    @_alwaysEmitIntoClient public var linesTransmitted: Field<Int> { Field("linesTransmitted") }
    /// `bytesTransmitted`.
    @_alwaysEmitIntoClient public var bytesTransmitted: Field<Int> { Field("bytesTransmitted") }
    /// `baudRate`.
    @_alwaysEmitIntoClient public var baudRate: Field<Int> { Field("baudRate") }
    /// `pageErrors`.
    @_alwaysEmitIntoClient public var pageErrors: Field<Int> { Field("pageErrors") }
    /// `lineErrors`.
    @_alwaysEmitIntoClient public var lineErrors: Field<Int> { Field("lineErrors") }
}

/// The schema `QueueConversationVideoEventTopicInternalMessage`.
public typealias QueueConversationVideoEventTopicInternalMessage = Model<QueueConversationVideoEventTopicInternalMessageFields>

/// The properties of ``QueueConversationVideoEventTopicInternalMessage``.
public struct QueueConversationVideoEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    @_alwaysEmitIntoClient public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<QueueConversationVideoEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<QueueConversationVideoEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationVideoEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicInternalMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicInternalMessage``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicInternalMessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicInternalMessage``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicInternalMessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
}

/// The schema `QueueConversationVideoEventTopicInternalMessageDetails`.
public typealias QueueConversationVideoEventTopicInternalMessageDetails = Model<QueueConversationVideoEventTopicInternalMessageDetailsFields>

/// The properties of ``QueueConversationVideoEventTopicInternalMessageDetails``.
public struct QueueConversationVideoEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `QueueConversationVideoEventTopicJourneyAction`.
public typealias QueueConversationVideoEventTopicJourneyAction = Model<QueueConversationVideoEventTopicJourneyActionFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyAction``.
public struct QueueConversationVideoEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<QueueConversationVideoEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationVideoEventTopicJourneyActionMap`.
public typealias QueueConversationVideoEventTopicJourneyActionMap = Model<QueueConversationVideoEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyActionMap``.
public struct QueueConversationVideoEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationVideoEventTopicJourneyContext`.
public typealias QueueConversationVideoEventTopicJourneyContext = Model<QueueConversationVideoEventTopicJourneyContextFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyContext``.
public struct QueueConversationVideoEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<QueueConversationVideoEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<QueueConversationVideoEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<QueueConversationVideoEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationVideoEventTopicJourneyCustomer`.
public typealias QueueConversationVideoEventTopicJourneyCustomer = Model<QueueConversationVideoEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyCustomer``.
public struct QueueConversationVideoEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationVideoEventTopicJourneyCustomerSession`.
public typealias QueueConversationVideoEventTopicJourneyCustomerSession = Model<QueueConversationVideoEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationVideoEventTopicJourneyCustomerSession``.
public struct QueueConversationVideoEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationVideoEventTopicMessage`.
public typealias QueueConversationVideoEventTopicMessage = Model<QueueConversationVideoEventTopicMessageFields>

/// The properties of ``QueueConversationVideoEventTopicMessage``.
public struct QueueConversationVideoEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationVideoEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<QueueConversationVideoEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<QueueConversationVideoEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationVideoEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    @_alwaysEmitIntoClient public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueConversationVideoEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    @_alwaysEmitIntoClient public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    @_alwaysEmitIntoClient public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationVideoEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    @_alwaysEmitIntoClient public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicMessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicMessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
}

/// A value of `direction` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicMessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
}

/// A value of `type` of ``QueueConversationVideoEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `line`.
    @_alwaysEmitIntoClient public static var line: Self { "line" }
    /// `viber`.
    @_alwaysEmitIntoClient public static var viber: Self { "viber" }
    /// `wechat`.
    @_alwaysEmitIntoClient public static var wechat: Self { "wechat" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "telegram" }
    /// `kakao`.
    @_alwaysEmitIntoClient public static var kakao: Self { "kakao" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
}

/// The schema `QueueConversationVideoEventTopicMessageDetails`.
public typealias QueueConversationVideoEventTopicMessageDetails = Model<QueueConversationVideoEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationVideoEventTopicMessageDetails``.
public struct QueueConversationVideoEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    @_alwaysEmitIntoClient public var messageStatus: Field<QueueConversationVideoEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    @_alwaysEmitIntoClient public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<[QueueConversationVideoEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationVideoEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    @_alwaysEmitIntoClient public var stickers: Field<[QueueConversationVideoEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    @_alwaysEmitIntoClient public var messageMetadata: Field<QueueConversationVideoEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    @_alwaysEmitIntoClient public var socialVisibility: Field<QueueConversationVideoEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationVideoEventTopicMessageDetails``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicMessageDetailsMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "queued" }
    /// `sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "sent" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `received`.
    @_alwaysEmitIntoClient public static var received: Self { "received" }
    /// `delivery-success`.
    @_alwaysEmitIntoClient public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    @_alwaysEmitIntoClient public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    @_alwaysEmitIntoClient public static var read: Self { "read" }
    /// `removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "removed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `socialVisibility` of ``QueueConversationVideoEventTopicMessageDetails``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "private" }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
}

/// The schema `QueueConversationVideoEventTopicMessageMedia`.
public typealias QueueConversationVideoEventTopicMessageMedia = Model<QueueConversationVideoEventTopicMessageMediaFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMedia``.
public struct QueueConversationVideoEventTopicMessageMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationVideoEventTopicMessageMetadata`.
public typealias QueueConversationVideoEventTopicMessageMetadata = Model<QueueConversationVideoEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMetadata``.
public struct QueueConversationVideoEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[QueueConversationVideoEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[QueueConversationVideoEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationVideoEventTopicMessageMetadataContent`.
public typealias QueueConversationVideoEventTopicMessageMetadataContent = Model<QueueConversationVideoEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMetadataContent``.
public struct QueueConversationVideoEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationVideoEventTopicMessageMetadataEvent`.
public typealias QueueConversationVideoEventTopicMessageMetadataEvent = Model<QueueConversationVideoEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationVideoEventTopicMessageMetadataEvent``.
public struct QueueConversationVideoEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationVideoEventTopicMessageSticker`.
public typealias QueueConversationVideoEventTopicMessageSticker = Model<QueueConversationVideoEventTopicMessageStickerFields>

/// The properties of ``QueueConversationVideoEventTopicMessageSticker``.
public struct QueueConversationVideoEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationVideoEventTopicParticipant`.
public typealias QueueConversationVideoEventTopicParticipant = Model<QueueConversationVideoEventTopicParticipantFields>

/// The properties of ``QueueConversationVideoEventTopicParticipant``.
public struct QueueConversationVideoEventTopicParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `groupId`.
    @_alwaysEmitIntoClient public var groupId: Field<String> { Field("groupId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `consultParticipantId`.
    @_alwaysEmitIntoClient public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupExpected`.
    @_alwaysEmitIntoClient public var wrapupExpected: Field<Bool> { Field("wrapupExpected") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<QueueConversationVideoEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `screenMonitoredParticipantId`.
    @_alwaysEmitIntoClient public var screenMonitoredParticipantId: Field<String> { Field("screenMonitoredParticipantId") }
    /// `coachedParticipantId`.
    @_alwaysEmitIntoClient public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `bargedParticipantId`.
    @_alwaysEmitIntoClient public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `mediaRoles`.
    @_alwaysEmitIntoClient public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `screenRecordingState`.
    @_alwaysEmitIntoClient public var screenRecordingState: Field<QueueConversationVideoEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[QueueConversationVideoEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    @_alwaysEmitIntoClient public var callbacks: Field<[QueueConversationVideoEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    @_alwaysEmitIntoClient public var chats: Field<[QueueConversationVideoEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    @_alwaysEmitIntoClient public var cobrowsesessions: Field<[QueueConversationVideoEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[QueueConversationVideoEventTopicEmail]> { Field("emails") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationVideoEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    @_alwaysEmitIntoClient public var internalMessages: Field<[QueueConversationVideoEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    @_alwaysEmitIntoClient public var screenMonitorings: Field<[QueueConversationVideoEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    @_alwaysEmitIntoClient public var screenshares: Field<[QueueConversationVideoEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    @_alwaysEmitIntoClient public var socialExpressions: Field<[QueueConversationVideoEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    @_alwaysEmitIntoClient public var videos: Field<[QueueConversationVideoEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    @_alwaysEmitIntoClient public var workflow: Field<QueueConversationVideoEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``QueueConversationVideoEventTopicParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicParticipantScreenRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `requested`.
    @_alwaysEmitIntoClient public static var requested: Self { "requested" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "paused" }
    /// `stopped`.
    @_alwaysEmitIntoClient public static var stopped: Self { "stopped" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
}

/// The schema `QueueConversationVideoEventTopicPhoneNumberColumn`.
public typealias QueueConversationVideoEventTopicPhoneNumberColumn = Model<QueueConversationVideoEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationVideoEventTopicPhoneNumberColumn``.
public struct QueueConversationVideoEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationVideoEventTopicQueueMediaSettings`.
public typealias QueueConversationVideoEventTopicQueueMediaSettings = Model<QueueConversationVideoEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationVideoEventTopicQueueMediaSettings``.
public struct QueueConversationVideoEventTopicQueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
}

/// The schema `QueueConversationVideoEventTopicRecordersState`.
public typealias QueueConversationVideoEventTopicRecordersState = Model<QueueConversationVideoEventTopicRecordersStateFields>

/// The properties of ``QueueConversationVideoEventTopicRecordersState``.
public struct QueueConversationVideoEventTopicRecordersStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adhocState`.
    @_alwaysEmitIntoClient public var adhocState: Field<String> { Field("adhocState") }
    /// `customerExperienceState`.
    @_alwaysEmitIntoClient public var customerExperienceState: Field<String> { Field("customerExperienceState") }
    /// `agentExperienceState`.
    @_alwaysEmitIntoClient public var agentExperienceState: Field<String> { Field("agentExperienceState") }
    /// `snippetState`.
    @_alwaysEmitIntoClient public var snippetState: Field<String> { Field("snippetState") }
}

/// The schema `QueueConversationVideoEventTopicScoredAgent`.
public typealias QueueConversationVideoEventTopicScoredAgent = Model<QueueConversationVideoEventTopicScoredAgentFields>

/// The properties of ``QueueConversationVideoEventTopicScoredAgent``.
public struct QueueConversationVideoEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<QueueConversationVideoEventTopicUriReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationVideoEventTopicScreenMonitoring`.
public typealias QueueConversationVideoEventTopicScreenMonitoring = Model<QueueConversationVideoEventTopicScreenMonitoringFields>

/// The properties of ``QueueConversationVideoEventTopicScreenMonitoring``.
public struct QueueConversationVideoEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    @_alwaysEmitIntoClient public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    @_alwaysEmitIntoClient public var monitoringType: Field<QueueConversationVideoEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicScreenMonitoringState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicScreenMonitoringInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``QueueConversationVideoEventTopicScreenMonitoring``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicScreenMonitoringMonitoringType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `AgentLevel`.
    @_alwaysEmitIntoClient public static var agentLevel: Self { "AgentLevel" }
    /// `ConversationLevel`.
    @_alwaysEmitIntoClient public static var conversationLevel: Self { "ConversationLevel" }
}

/// The schema `QueueConversationVideoEventTopicScreenShare`.
public typealias QueueConversationVideoEventTopicScreenShare = Model<QueueConversationVideoEventTopicScreenShareFields>

/// The properties of ``QueueConversationVideoEventTopicScreenShare``.
public struct QueueConversationVideoEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<String> { Field("context") }
    /// `sharing`.
    @_alwaysEmitIntoClient public var sharing: Field<Bool> { Field("sharing") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `peerCount`.
    @_alwaysEmitIntoClient public var peerCount: Field<Int> { Field("peerCount") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicScreenShareState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicScreenShareInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicScreenShare``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicScreenShareDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationVideoEventTopicSocialExpression`.
public typealias QueueConversationVideoEventTopicSocialExpression = Model<QueueConversationVideoEventTopicSocialExpressionFields>

/// The properties of ``QueueConversationVideoEventTopicSocialExpression``.
public struct QueueConversationVideoEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicSocialExpressionInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `socialMediaId`.
    @_alwaysEmitIntoClient public var socialMediaId: Field<String> { Field("socialMediaId") }
    /// `socialMediaHub`.
    @_alwaysEmitIntoClient public var socialMediaHub: Field<String> { Field("socialMediaHub") }
    /// `socialUserName`.
    @_alwaysEmitIntoClient public var socialUserName: Field<String> { Field("socialUserName") }
    /// `previewText`.
    @_alwaysEmitIntoClient public var previewText: Field<String> { Field("previewText") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicSocialExpressionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicSocialExpression``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicSocialExpressionInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicSocialExpression``, open to those that are newer
/// than this version.
public struct QueueConversationVideoEventTopicSocialExpressionDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationVideoEventTopicTransferDestination`.
public typealias QueueConversationVideoEventTopicTransferDestination = Model<QueueConversationVideoEventTopicTransferDestinationFields>

/// The properties of ``QueueConversationVideoEventTopicTransferDestination``.
public struct QueueConversationVideoEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// The schema `QueueConversationVideoEventTopicTransferInitiator`.
public typealias QueueConversationVideoEventTopicTransferInitiator = Model<QueueConversationVideoEventTopicTransferInitiatorFields>

/// The properties of ``QueueConversationVideoEventTopicTransferInitiator``.
public struct QueueConversationVideoEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `QueueConversationVideoEventTopicTransferModifedBy`.
public typealias QueueConversationVideoEventTopicTransferModifedBy = Model<QueueConversationVideoEventTopicTransferModifedByFields>

/// The properties of ``QueueConversationVideoEventTopicTransferModifedBy``.
public struct QueueConversationVideoEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationVideoEventTopicTransferResponse`.
public typealias QueueConversationVideoEventTopicTransferResponse = Model<QueueConversationVideoEventTopicTransferResponseFields>

/// The properties of ``QueueConversationVideoEventTopicTransferResponse``.
public struct QueueConversationVideoEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    @_alwaysEmitIntoClient public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    @_alwaysEmitIntoClient public var initiator: Field<QueueConversationVideoEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<QueueConversationVideoEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    @_alwaysEmitIntoClient public var destination: Field<QueueConversationVideoEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<QueueConversationVideoEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicTransferResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "canceled" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
}

/// A value of `transferType` of ``QueueConversationVideoEventTopicTransferResponse``, open to those that are newer than
/// this version.
public struct QueueConversationVideoEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "attended" }
    /// `unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "unattended" }
}

/// The schema `QueueConversationVideoEventTopicUriReference`.
public typealias QueueConversationVideoEventTopicUriReference = Model<QueueConversationVideoEventTopicUriReferenceFields>

/// The properties of ``QueueConversationVideoEventTopicUriReference``.
public struct QueueConversationVideoEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationVideoEventTopicVideo`.
public typealias QueueConversationVideoEventTopicVideo = Model<QueueConversationVideoEventTopicVideoFields>

/// The properties of ``QueueConversationVideoEventTopicVideo``.
public struct QueueConversationVideoEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationVideoEventTopicVideoState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationVideoEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationVideoEventTopicAddress> { Field("self") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<String> { Field("context") }
    /// `audioMuted`.
    @_alwaysEmitIntoClient public var audioMuted: Field<Bool> { Field("audioMuted") }
    /// `videoMuted`.
    @_alwaysEmitIntoClient public var videoMuted: Field<Bool> { Field("videoMuted") }
    /// `sharingScreen`.
    @_alwaysEmitIntoClient public var sharingScreen: Field<Bool> { Field("sharingScreen") }
    /// `peerCount`.
    @_alwaysEmitIntoClient public var peerCount: Field<Int> { Field("peerCount") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationVideoEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    @_alwaysEmitIntoClient public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationVideoEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationVideoEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationVideoEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationVideoEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationVideoEventTopicVideoState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationVideoEventTopicVideo``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicVideoInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``QueueConversationVideoEventTopicVideo``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicVideoDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `QueueConversationVideoEventTopicVoicemail`.
public typealias QueueConversationVideoEventTopicVoicemail = Model<QueueConversationVideoEventTopicVoicemailFields>

/// The properties of ``QueueConversationVideoEventTopicVoicemail``.
public struct QueueConversationVideoEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<QueueConversationVideoEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationVideoEventTopicVoicemail``, open to those that are newer than this
/// version.
public struct QueueConversationVideoEventTopicVoicemailUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// The schema `QueueConversationVideoEventTopicWorkflow`.
public typealias QueueConversationVideoEventTopicWorkflow = Model<QueueConversationVideoEventTopicWorkflowFields>

/// The properties of ``QueueConversationVideoEventTopicWorkflow``.
public struct QueueConversationVideoEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    @_alwaysEmitIntoClient public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `QueueConversationVideoEventTopicWrapup`.
public typealias QueueConversationVideoEventTopicWrapup = Model<QueueConversationVideoEventTopicWrapupFields>

/// The properties of ``QueueConversationVideoEventTopicWrapup``.
public struct QueueConversationVideoEventTopicWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}
