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

/// The schema `QueueConversationEventTopicAfterCallWork`.
public typealias QueueConversationEventTopicAfterCallWork = Model<QueueConversationEventTopicAfterCallWorkFields>

/// The properties of ``QueueConversationEventTopicAfterCallWork``.
public struct QueueConversationEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``QueueConversationEventTopicAfterCallWork``, open to those that are newer than this version.
public struct QueueConversationEventTopicAfterCallWorkState: OpenEnum {
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

/// The schema `QueueConversationEventTopicAttachment`.
public typealias QueueConversationEventTopicAttachment = Model<QueueConversationEventTopicAttachmentFields>

/// The properties of ``QueueConversationEventTopicAttachment``.
public struct QueueConversationEventTopicAttachmentFields: FieldSet {
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

/// The schema `QueueConversationEventTopicCall`.
public typealias QueueConversationEventTopicCall = Model<QueueConversationEventTopicCallFields>

/// The properties of ``QueueConversationEventTopicCall``.
public struct QueueConversationEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicCallState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<QueueConversationEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    @_alwaysEmitIntoClient public var recordersState: Field<QueueConversationEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    @_alwaysEmitIntoClient public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
    /// `other`.
    @_alwaysEmitIntoClient public var other: Field<QueueConversationEventTopicAddress> { Field("other") }
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
    @_alwaysEmitIntoClient public var disconnectReasons: Field<[QueueConversationEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    @_alwaysEmitIntoClient public var faxStatus: Field<QueueConversationEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    @_alwaysEmitIntoClient public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    @_alwaysEmitIntoClient public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    @_alwaysEmitIntoClient public var disposition: Field<QueueConversationEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    @_alwaysEmitIntoClient public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    @_alwaysEmitIntoClient public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallInitialState: OpenEnum {
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

/// A value of `recordingState` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicCall``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationEventTopicCallback`.
public typealias QueueConversationEventTopicCallback = Model<QueueConversationEventTopicCallbackFields>

/// The properties of ``QueueConversationEventTopicCallback``.
public struct QueueConversationEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    @_alwaysEmitIntoClient public var dialerPreview: Field<QueueConversationEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<QueueConversationEventTopicVoicemail> { Field("voicemail") }
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
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicCallback``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallbackState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCallbackInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicCallback``, open to those that are newer than this version.
public struct QueueConversationEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationEventTopicCallback``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCallbackDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicChat`.
public typealias QueueConversationEventTopicChat = Model<QueueConversationEventTopicChatFields>

/// The properties of ``QueueConversationEventTopicChat``.
public struct QueueConversationEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicChatState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicChatInitialState> { Field("initialState") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationEventTopicChatState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationEventTopicChatInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicChat``, open to those that are newer than this version.
public struct QueueConversationEventTopicChatDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicCobrowse`.
public typealias QueueConversationEventTopicCobrowse = Model<QueueConversationEventTopicCobrowseFields>

/// The properties of ``QueueConversationEventTopicCobrowse``.
public struct QueueConversationEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
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
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicCobrowse``, open to those that are newer than this version.
public struct QueueConversationEventTopicCobrowseState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCobrowseInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicCobrowse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicCobrowseDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations`.
public typealias QueueConversationEventTopicConversation = Model<QueueConversationEventTopicConversationFields>

/// The properties of ``QueueConversationEventTopicConversation``.
public struct QueueConversationEventTopicConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    @_alwaysEmitIntoClient public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[QueueConversationEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    @_alwaysEmitIntoClient public var recentTransfers: Field<[QueueConversationEventTopicTransferResponse]> { Field("recentTransfers") }
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
    @_alwaysEmitIntoClient public var associatedConversation: Field<QueueConversationEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    @_alwaysEmitIntoClient public var consultationConversations: Field<[QueueConversationEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[QueueConversationEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationEventTopicConversationDivisionMembership`.
public typealias QueueConversationEventTopicConversationDivisionMembership = Model<QueueConversationEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationEventTopicConversationDivisionMembership``.
public struct QueueConversationEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<QueueConversationEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueueConversationEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationEventTopicConversationRoutingData`.
public typealias QueueConversationEventTopicConversationRoutingData = Model<QueueConversationEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationEventTopicConversationRoutingData``.
public struct QueueConversationEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueConversationEventTopicUriReference> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<QueueConversationEventTopicUriReference> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[QueueConversationEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[QueueConversationEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationEventTopicDialerPreview`.
public typealias QueueConversationEventTopicDialerPreview = Model<QueueConversationEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationEventTopicDialerPreview``.
public struct QueueConversationEventTopicDialerPreviewFields: FieldSet {
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
    @_alwaysEmitIntoClient public var phoneNumberColumns: Field<[QueueConversationEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationEventTopicDisconnectReason`.
public typealias QueueConversationEventTopicDisconnectReason = Model<QueueConversationEventTopicDisconnectReasonFields>

/// The properties of ``QueueConversationEventTopicDisconnectReason``.
public struct QueueConversationEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueConversationEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<Int> { Field("code") }
    /// `phrase`.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``QueueConversationEventTopicDisconnectReason``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    @_alwaysEmitIntoClient public static var q850: Self { "q850" }
    /// `sip`.
    @_alwaysEmitIntoClient public static var sip: Self { "sip" }
}

/// The schema `QueueConversationEventTopicDisposition`.
public typealias QueueConversationEventTopicDisposition = Model<QueueConversationEventTopicDispositionFields>

/// The properties of ``QueueConversationEventTopicDisposition``.
public struct QueueConversationEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `analyzer`.
    @_alwaysEmitIntoClient public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    @_alwaysEmitIntoClient public var amdTimeout: Field<QueueConversationEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    @_alwaysEmitIntoClient public var silentCallTimeout: Field<QueueConversationEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationEventTopicDispositionAmdTimeout`.
public typealias QueueConversationEventTopicDispositionAmdTimeout = Model<QueueConversationEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationEventTopicDispositionAmdTimeout``.
public struct QueueConversationEventTopicDispositionAmdTimeoutFields: FieldSet {
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

/// The schema `QueueConversationEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationEventTopicDispositionSilentCallTimeout = Model<QueueConversationEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationEventTopicDivisionEntityRef`.
public typealias QueueConversationEventTopicDivisionEntityRef = Model<QueueConversationEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationEventTopicDivisionEntityRef``.
public struct QueueConversationEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationEventTopicDomainEntityRef`.
public typealias QueueConversationEventTopicDomainEntityRef = Model<QueueConversationEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationEventTopicDomainEntityRef``.
public struct QueueConversationEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationEventTopicEmail`.
public typealias QueueConversationEventTopicEmail = Model<QueueConversationEventTopicEmailFields>

/// The properties of ``QueueConversationEventTopicEmail``.
public struct QueueConversationEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicEmailState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicEmailInitialState> { Field("initialState") }
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
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    @_alwaysEmitIntoClient public var draftAttachments: Field<[QueueConversationEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    @_alwaysEmitIntoClient public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicEmail``, open to those that are newer than this version.
public struct QueueConversationEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationEventTopicErrorDetails`.
public typealias QueueConversationEventTopicErrorDetails = Model<QueueConversationEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationEventTopicErrorDetails``.
public struct QueueConversationEventTopicErrorDetailsFields: FieldSet {
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

/// The schema `QueueConversationEventTopicFaxStatus`.
public typealias QueueConversationEventTopicFaxStatus = Model<QueueConversationEventTopicFaxStatusFields>

/// The properties of ``QueueConversationEventTopicFaxStatus``.
public struct QueueConversationEventTopicFaxStatusFields: FieldSet {
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

/// The schema `QueueConversationEventTopicInternalMessage`.
public typealias QueueConversationEventTopicInternalMessage = Model<QueueConversationEventTopicInternalMessageFields>

/// The properties of ``QueueConversationEventTopicInternalMessage``.
public struct QueueConversationEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    @_alwaysEmitIntoClient public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<QueueConversationEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<QueueConversationEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``QueueConversationEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicInternalMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicInternalMessageInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicInternalMessage``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicInternalMessageDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicInternalMessageDetails`.
public typealias QueueConversationEventTopicInternalMessageDetails = Model<QueueConversationEventTopicInternalMessageDetailsFields>

/// The properties of ``QueueConversationEventTopicInternalMessageDetails``.
public struct QueueConversationEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `QueueConversationEventTopicJourneyAction`.
public typealias QueueConversationEventTopicJourneyAction = Model<QueueConversationEventTopicJourneyActionFields>

/// The properties of ``QueueConversationEventTopicJourneyAction``.
public struct QueueConversationEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<QueueConversationEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationEventTopicJourneyActionMap`.
public typealias QueueConversationEventTopicJourneyActionMap = Model<QueueConversationEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationEventTopicJourneyActionMap``.
public struct QueueConversationEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationEventTopicJourneyContext`.
public typealias QueueConversationEventTopicJourneyContext = Model<QueueConversationEventTopicJourneyContextFields>

/// The properties of ``QueueConversationEventTopicJourneyContext``.
public struct QueueConversationEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<QueueConversationEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<QueueConversationEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<QueueConversationEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationEventTopicJourneyCustomer`.
public typealias QueueConversationEventTopicJourneyCustomer = Model<QueueConversationEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationEventTopicJourneyCustomer``.
public struct QueueConversationEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationEventTopicJourneyCustomerSession`.
public typealias QueueConversationEventTopicJourneyCustomerSession = Model<QueueConversationEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationEventTopicJourneyCustomerSession``.
public struct QueueConversationEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationEventTopicMessage`.
public typealias QueueConversationEventTopicMessage = Model<QueueConversationEventTopicMessageFields>

/// The properties of ``QueueConversationEventTopicMessage``.
public struct QueueConversationEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<QueueConversationEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<QueueConversationEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    @_alwaysEmitIntoClient public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueConversationEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    @_alwaysEmitIntoClient public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    @_alwaysEmitIntoClient public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    @_alwaysEmitIntoClient public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``QueueConversationEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicMessageDisconnectType: OpenEnum {
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

/// A value of `type` of ``QueueConversationEventTopicMessage``, open to those that are newer than this version.
public struct QueueConversationEventTopicMessageType: OpenEnum {
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

/// The schema `QueueConversationEventTopicMessageDetails`.
public typealias QueueConversationEventTopicMessageDetails = Model<QueueConversationEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationEventTopicMessageDetails``.
public struct QueueConversationEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    @_alwaysEmitIntoClient public var messageStatus: Field<QueueConversationEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    @_alwaysEmitIntoClient public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<[QueueConversationEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    @_alwaysEmitIntoClient public var stickers: Field<[QueueConversationEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    @_alwaysEmitIntoClient public var messageMetadata: Field<QueueConversationEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    @_alwaysEmitIntoClient public var socialVisibility: Field<QueueConversationEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationEventTopicMessageDetails``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicMessageDetailsMessageStatus: OpenEnum {
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

/// A value of `socialVisibility` of ``QueueConversationEventTopicMessageDetails``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "private" }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
}

/// The schema `QueueConversationEventTopicMessageMedia`.
public typealias QueueConversationEventTopicMessageMedia = Model<QueueConversationEventTopicMessageMediaFields>

/// The properties of ``QueueConversationEventTopicMessageMedia``.
public struct QueueConversationEventTopicMessageMediaFields: FieldSet {
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

/// The schema `QueueConversationEventTopicMessageMetadata`.
public typealias QueueConversationEventTopicMessageMetadata = Model<QueueConversationEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationEventTopicMessageMetadata``.
public struct QueueConversationEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[QueueConversationEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[QueueConversationEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationEventTopicMessageMetadataContent`.
public typealias QueueConversationEventTopicMessageMetadataContent = Model<QueueConversationEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationEventTopicMessageMetadataContent``.
public struct QueueConversationEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationEventTopicMessageMetadataEvent`.
public typealias QueueConversationEventTopicMessageMetadataEvent = Model<QueueConversationEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationEventTopicMessageMetadataEvent``.
public struct QueueConversationEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationEventTopicMessageSticker`.
public typealias QueueConversationEventTopicMessageSticker = Model<QueueConversationEventTopicMessageStickerFields>

/// The properties of ``QueueConversationEventTopicMessageSticker``.
public struct QueueConversationEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationEventTopicParticipant`.
public typealias QueueConversationEventTopicParticipant = Model<QueueConversationEventTopicParticipantFields>

/// The properties of ``QueueConversationEventTopicParticipant``.
public struct QueueConversationEventTopicParticipantFields: FieldSet {
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
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<QueueConversationEventTopicConversationRoutingData> { Field("conversationRoutingData") }
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
    @_alwaysEmitIntoClient public var screenRecordingState: Field<QueueConversationEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[QueueConversationEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    @_alwaysEmitIntoClient public var callbacks: Field<[QueueConversationEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    @_alwaysEmitIntoClient public var chats: Field<[QueueConversationEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    @_alwaysEmitIntoClient public var cobrowsesessions: Field<[QueueConversationEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[QueueConversationEventTopicEmail]> { Field("emails") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    @_alwaysEmitIntoClient public var internalMessages: Field<[QueueConversationEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    @_alwaysEmitIntoClient public var screenMonitorings: Field<[QueueConversationEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    @_alwaysEmitIntoClient public var screenshares: Field<[QueueConversationEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    @_alwaysEmitIntoClient public var socialExpressions: Field<[QueueConversationEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    @_alwaysEmitIntoClient public var videos: Field<[QueueConversationEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    @_alwaysEmitIntoClient public var workflow: Field<QueueConversationEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``QueueConversationEventTopicParticipant``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicParticipantScreenRecordingState: OpenEnum {
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

/// The schema `QueueConversationEventTopicPhoneNumberColumn`.
public typealias QueueConversationEventTopicPhoneNumberColumn = Model<QueueConversationEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationEventTopicPhoneNumberColumn``.
public struct QueueConversationEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationEventTopicQueueMediaSettings`.
public typealias QueueConversationEventTopicQueueMediaSettings = Model<QueueConversationEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationEventTopicQueueMediaSettings``.
public struct QueueConversationEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `QueueConversationEventTopicRecordersState`.
public typealias QueueConversationEventTopicRecordersState = Model<QueueConversationEventTopicRecordersStateFields>

/// The properties of ``QueueConversationEventTopicRecordersState``.
public struct QueueConversationEventTopicRecordersStateFields: FieldSet {
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

/// The schema `QueueConversationEventTopicScoredAgent`.
public typealias QueueConversationEventTopicScoredAgent = Model<QueueConversationEventTopicScoredAgentFields>

/// The properties of ``QueueConversationEventTopicScoredAgent``.
public struct QueueConversationEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<QueueConversationEventTopicUriReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationEventTopicScreenMonitoring`.
public typealias QueueConversationEventTopicScreenMonitoring = Model<QueueConversationEventTopicScreenMonitoringFields>

/// The properties of ``QueueConversationEventTopicScreenMonitoring``.
public struct QueueConversationEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    @_alwaysEmitIntoClient public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    @_alwaysEmitIntoClient public var monitoringType: Field<QueueConversationEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenMonitoringState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenMonitoringInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``QueueConversationEventTopicScreenMonitoring``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `QueueConversationEventTopicScreenShare`.
public typealias QueueConversationEventTopicScreenShare = Model<QueueConversationEventTopicScreenShareFields>

/// The properties of ``QueueConversationEventTopicScreenShare``.
public struct QueueConversationEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicScreenShare``, open to those that are newer than this version.
public struct QueueConversationEventTopicScreenShareState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenShareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicScreenShareDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicSocialExpression`.
public typealias QueueConversationEventTopicSocialExpression = Model<QueueConversationEventTopicSocialExpressionFields>

/// The properties of ``QueueConversationEventTopicSocialExpression``.
public struct QueueConversationEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicSocialExpressionInitialState> { Field("initialState") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``QueueConversationEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicSocialExpressionState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicSocialExpressionInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicSocialExpression``, open to those that are newer than
/// this version.
public struct QueueConversationEventTopicSocialExpressionDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicTransferDestination`.
public typealias QueueConversationEventTopicTransferDestination = Model<QueueConversationEventTopicTransferDestinationFields>

/// The properties of ``QueueConversationEventTopicTransferDestination``.
public struct QueueConversationEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// The schema `QueueConversationEventTopicTransferInitiator`.
public typealias QueueConversationEventTopicTransferInitiator = Model<QueueConversationEventTopicTransferInitiatorFields>

/// The properties of ``QueueConversationEventTopicTransferInitiator``.
public struct QueueConversationEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `QueueConversationEventTopicTransferModifedBy`.
public typealias QueueConversationEventTopicTransferModifedBy = Model<QueueConversationEventTopicTransferModifedByFields>

/// The properties of ``QueueConversationEventTopicTransferModifedBy``.
public struct QueueConversationEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationEventTopicTransferResponse`.
public typealias QueueConversationEventTopicTransferResponse = Model<QueueConversationEventTopicTransferResponseFields>

/// The properties of ``QueueConversationEventTopicTransferResponse``.
public struct QueueConversationEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    @_alwaysEmitIntoClient public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    @_alwaysEmitIntoClient public var initiator: Field<QueueConversationEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<QueueConversationEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    @_alwaysEmitIntoClient public var destination: Field<QueueConversationEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<QueueConversationEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``QueueConversationEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicTransferResponseState: OpenEnum {
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

/// A value of `transferType` of ``QueueConversationEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "attended" }
    /// `unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "unattended" }
}

/// The schema `QueueConversationEventTopicUriReference`.
public typealias QueueConversationEventTopicUriReference = Model<QueueConversationEventTopicUriReferenceFields>

/// The properties of ``QueueConversationEventTopicUriReference``.
public struct QueueConversationEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationEventTopicVideo`.
public typealias QueueConversationEventTopicVideo = Model<QueueConversationEventTopicVideoFields>

/// The properties of ``QueueConversationEventTopicVideo``.
public struct QueueConversationEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationEventTopicVideoState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationEventTopicAddress> { Field("self") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    @_alwaysEmitIntoClient public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationEventTopicVideoState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationEventTopicVideoInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationEventTopicVideo``, open to those that are newer than this version.
public struct QueueConversationEventTopicVideoDisconnectType: OpenEnum {
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

/// The schema `QueueConversationEventTopicVoicemail`.
public typealias QueueConversationEventTopicVoicemail = Model<QueueConversationEventTopicVoicemailFields>

/// The properties of ``QueueConversationEventTopicVoicemail``.
public struct QueueConversationEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<QueueConversationEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationEventTopicVoicemail``, open to those that are newer than this
/// version.
public struct QueueConversationEventTopicVoicemailUploadStatus: OpenEnum {
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

/// The schema `QueueConversationEventTopicWorkflow`.
public typealias QueueConversationEventTopicWorkflow = Model<QueueConversationEventTopicWorkflowFields>

/// The properties of ``QueueConversationEventTopicWorkflow``.
public struct QueueConversationEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    @_alwaysEmitIntoClient public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `QueueConversationEventTopicWrapup`.
public typealias QueueConversationEventTopicWrapup = Model<QueueConversationEventTopicWrapupFields>

/// The properties of ``QueueConversationEventTopicWrapup``.
public struct QueueConversationEventTopicWrapupFields: FieldSet {
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
