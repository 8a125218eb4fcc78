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

/// The schema `QueueConversationSocialExpressionEventTopicAfterCallWork`.
public typealias QueueConversationSocialExpressionEventTopicAfterCallWork = Model<QueueConversationSocialExpressionEventTopicAfterCallWorkFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicAfterCallWork``.
public struct QueueConversationSocialExpressionEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicAfterCallWork``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicAfterCallWorkState: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicAttachment`.
public typealias QueueConversationSocialExpressionEventTopicAttachment = Model<QueueConversationSocialExpressionEventTopicAttachmentFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicAttachment``.
public struct QueueConversationSocialExpressionEventTopicAttachmentFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicCall`.
public typealias QueueConversationSocialExpressionEventTopicCall = Model<QueueConversationSocialExpressionEventTopicCallFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicCall``.
public struct QueueConversationSocialExpressionEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicCallState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<QueueConversationSocialExpressionEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    @_alwaysEmitIntoClient public var recordersState: Field<QueueConversationSocialExpressionEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    @_alwaysEmitIntoClient public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationSocialExpressionEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
    /// `other`.
    @_alwaysEmitIntoClient public var other: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("other") }
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
    @_alwaysEmitIntoClient public var disconnectReasons: Field<[QueueConversationSocialExpressionEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    @_alwaysEmitIntoClient public var faxStatus: Field<QueueConversationSocialExpressionEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    @_alwaysEmitIntoClient public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    @_alwaysEmitIntoClient public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    @_alwaysEmitIntoClient public var disposition: Field<QueueConversationSocialExpressionEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    @_alwaysEmitIntoClient public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    @_alwaysEmitIntoClient public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicCallState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallInitialState: OpenEnum {
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

/// A value of `recordingState` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicCall``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationSocialExpressionEventTopicCallback`.
public typealias QueueConversationSocialExpressionEventTopicCallback = Model<QueueConversationSocialExpressionEventTopicCallbackFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicCallback``.
public struct QueueConversationSocialExpressionEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationSocialExpressionEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    @_alwaysEmitIntoClient public var dialerPreview: Field<QueueConversationSocialExpressionEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<QueueConversationSocialExpressionEventTopicVoicemail> { Field("voicemail") }
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
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallbackState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallbackInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicCallback``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCallbackDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicChat`.
public typealias QueueConversationSocialExpressionEventTopicChat = Model<QueueConversationSocialExpressionEventTopicChatFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicChat``.
public struct QueueConversationSocialExpressionEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicChatState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicChatInitialState> { Field("initialState") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationSocialExpressionEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicChat``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicChatState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicChat``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicChatInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicChat``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicChatDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicCobrowse`.
public typealias QueueConversationSocialExpressionEventTopicCobrowse = Model<QueueConversationSocialExpressionEventTopicCobrowseFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicCobrowse``.
public struct QueueConversationSocialExpressionEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
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
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicCobrowse``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicCobrowseState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicCobrowse``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCobrowseInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicCobrowse``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicCobrowseDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations.socialexpressions`.
public typealias QueueConversationSocialExpressionEventTopicConversation = Model<QueueConversationSocialExpressionEventTopicConversationFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicConversation``.
public struct QueueConversationSocialExpressionEventTopicConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    @_alwaysEmitIntoClient public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[QueueConversationSocialExpressionEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    @_alwaysEmitIntoClient public var recentTransfers: Field<[QueueConversationSocialExpressionEventTopicTransferResponse]> { Field("recentTransfers") }
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
    @_alwaysEmitIntoClient public var associatedConversation: Field<QueueConversationSocialExpressionEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    @_alwaysEmitIntoClient public var consultationConversations: Field<[QueueConversationSocialExpressionEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[QueueConversationSocialExpressionEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `QueueConversationSocialExpressionEventTopicConversationDivisionMembership`.
public typealias QueueConversationSocialExpressionEventTopicConversationDivisionMembership = Model<QueueConversationSocialExpressionEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicConversationDivisionMembership``.
public struct QueueConversationSocialExpressionEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<QueueConversationSocialExpressionEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[QueueConversationSocialExpressionEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationSocialExpressionEventTopicConversationRoutingData`.
public typealias QueueConversationSocialExpressionEventTopicConversationRoutingData = Model<QueueConversationSocialExpressionEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicConversationRoutingData``.
public struct QueueConversationSocialExpressionEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<QueueConversationSocialExpressionEventTopicUriReference> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<QueueConversationSocialExpressionEventTopicUriReference> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[QueueConversationSocialExpressionEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[QueueConversationSocialExpressionEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDialerPreview`.
public typealias QueueConversationSocialExpressionEventTopicDialerPreview = Model<QueueConversationSocialExpressionEventTopicDialerPreviewFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDialerPreview``.
public struct QueueConversationSocialExpressionEventTopicDialerPreviewFields: FieldSet {
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
    @_alwaysEmitIntoClient public var phoneNumberColumns: Field<[QueueConversationSocialExpressionEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDisconnectReason`.
public typealias QueueConversationSocialExpressionEventTopicDisconnectReason = Model<QueueConversationSocialExpressionEventTopicDisconnectReasonFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDisconnectReason``.
public struct QueueConversationSocialExpressionEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueConversationSocialExpressionEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<Int> { Field("code") }
    /// `phrase`.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``QueueConversationSocialExpressionEventTopicDisconnectReason``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    @_alwaysEmitIntoClient public static var q850: Self { "q850" }
    /// `sip`.
    @_alwaysEmitIntoClient public static var sip: Self { "sip" }
}

/// The schema `QueueConversationSocialExpressionEventTopicDisposition`.
public typealias QueueConversationSocialExpressionEventTopicDisposition = Model<QueueConversationSocialExpressionEventTopicDispositionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDisposition``.
public struct QueueConversationSocialExpressionEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `analyzer`.
    @_alwaysEmitIntoClient public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    @_alwaysEmitIntoClient public var amdTimeout: Field<QueueConversationSocialExpressionEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    @_alwaysEmitIntoClient public var silentCallTimeout: Field<QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDispositionAmdTimeout`.
public typealias QueueConversationSocialExpressionEventTopicDispositionAmdTimeout = Model<QueueConversationSocialExpressionEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDispositionAmdTimeout``.
public struct QueueConversationSocialExpressionEventTopicDispositionAmdTimeoutFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout = Model<QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationSocialExpressionEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDivisionEntityRef`.
public typealias QueueConversationSocialExpressionEventTopicDivisionEntityRef = Model<QueueConversationSocialExpressionEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDivisionEntityRef``.
public struct QueueConversationSocialExpressionEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationSocialExpressionEventTopicDomainEntityRef`.
public typealias QueueConversationSocialExpressionEventTopicDomainEntityRef = Model<QueueConversationSocialExpressionEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicDomainEntityRef``.
public struct QueueConversationSocialExpressionEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationSocialExpressionEventTopicEmail`.
public typealias QueueConversationSocialExpressionEventTopicEmail = Model<QueueConversationSocialExpressionEventTopicEmailFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicEmail``.
public struct QueueConversationSocialExpressionEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicEmailState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicEmailInitialState> { Field("initialState") }
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
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationSocialExpressionEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    @_alwaysEmitIntoClient public var draftAttachments: Field<[QueueConversationSocialExpressionEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    @_alwaysEmitIntoClient public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicEmailState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicEmailInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicEmailDisconnectType: OpenEnum {
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

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicEmail``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// The schema `QueueConversationSocialExpressionEventTopicErrorDetails`.
public typealias QueueConversationSocialExpressionEventTopicErrorDetails = Model<QueueConversationSocialExpressionEventTopicErrorDetailsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicErrorDetails``.
public struct QueueConversationSocialExpressionEventTopicErrorDetailsFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicFaxStatus`.
public typealias QueueConversationSocialExpressionEventTopicFaxStatus = Model<QueueConversationSocialExpressionEventTopicFaxStatusFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicFaxStatus``.
public struct QueueConversationSocialExpressionEventTopicFaxStatusFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicInternalMessage`.
public typealias QueueConversationSocialExpressionEventTopicInternalMessage = Model<QueueConversationSocialExpressionEventTopicInternalMessageFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicInternalMessage``.
public struct QueueConversationSocialExpressionEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    @_alwaysEmitIntoClient public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationSocialExpressionEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicInternalMessage``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicInternalMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicInternalMessage``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicInternalMessageInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicInternalMessage``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicInternalMessageDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicInternalMessageDetails`.
public typealias QueueConversationSocialExpressionEventTopicInternalMessageDetails = Model<QueueConversationSocialExpressionEventTopicInternalMessageDetailsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicInternalMessageDetails``.
public struct QueueConversationSocialExpressionEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyAction`.
public typealias QueueConversationSocialExpressionEventTopicJourneyAction = Model<QueueConversationSocialExpressionEventTopicJourneyActionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyAction``.
public struct QueueConversationSocialExpressionEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<QueueConversationSocialExpressionEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyActionMap`.
public typealias QueueConversationSocialExpressionEventTopicJourneyActionMap = Model<QueueConversationSocialExpressionEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyActionMap``.
public struct QueueConversationSocialExpressionEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyContext`.
public typealias QueueConversationSocialExpressionEventTopicJourneyContext = Model<QueueConversationSocialExpressionEventTopicJourneyContextFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyContext``.
public struct QueueConversationSocialExpressionEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<QueueConversationSocialExpressionEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<QueueConversationSocialExpressionEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<QueueConversationSocialExpressionEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyCustomer`.
public typealias QueueConversationSocialExpressionEventTopicJourneyCustomer = Model<QueueConversationSocialExpressionEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyCustomer``.
public struct QueueConversationSocialExpressionEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationSocialExpressionEventTopicJourneyCustomerSession`.
public typealias QueueConversationSocialExpressionEventTopicJourneyCustomerSession = Model<QueueConversationSocialExpressionEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicJourneyCustomerSession``.
public struct QueueConversationSocialExpressionEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessage`.
public typealias QueueConversationSocialExpressionEventTopicMessage = Model<QueueConversationSocialExpressionEventTopicMessageFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessage``.
public struct QueueConversationSocialExpressionEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicMessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<QueueConversationSocialExpressionEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationSocialExpressionEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    @_alwaysEmitIntoClient public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueConversationSocialExpressionEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    @_alwaysEmitIntoClient public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    @_alwaysEmitIntoClient public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<QueueConversationSocialExpressionEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    @_alwaysEmitIntoClient public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicMessageState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicMessageInitialState: OpenEnum {
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

/// A value of `direction` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicMessageDisconnectType: OpenEnum {
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

/// A value of `type` of ``QueueConversationSocialExpressionEventTopicMessage``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicMessageType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicMessageDetails`.
public typealias QueueConversationSocialExpressionEventTopicMessageDetails = Model<QueueConversationSocialExpressionEventTopicMessageDetailsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageDetails``.
public struct QueueConversationSocialExpressionEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    @_alwaysEmitIntoClient public var messageStatus: Field<QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    @_alwaysEmitIntoClient public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<[QueueConversationSocialExpressionEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<QueueConversationSocialExpressionEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    @_alwaysEmitIntoClient public var stickers: Field<[QueueConversationSocialExpressionEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    @_alwaysEmitIntoClient public var messageMetadata: Field<QueueConversationSocialExpressionEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    @_alwaysEmitIntoClient public var socialVisibility: Field<QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``QueueConversationSocialExpressionEventTopicMessageDetails``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicMessageDetailsMessageStatus: OpenEnum {
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

/// A value of `socialVisibility` of ``QueueConversationSocialExpressionEventTopicMessageDetails``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "private" }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMedia`.
public typealias QueueConversationSocialExpressionEventTopicMessageMedia = Model<QueueConversationSocialExpressionEventTopicMessageMediaFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMedia``.
public struct QueueConversationSocialExpressionEventTopicMessageMediaFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadata`.
public typealias QueueConversationSocialExpressionEventTopicMessageMetadata = Model<QueueConversationSocialExpressionEventTopicMessageMetadataFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMetadata``.
public struct QueueConversationSocialExpressionEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[QueueConversationSocialExpressionEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[QueueConversationSocialExpressionEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadataContent`.
public typealias QueueConversationSocialExpressionEventTopicMessageMetadataContent = Model<QueueConversationSocialExpressionEventTopicMessageMetadataContentFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMetadataContent``.
public struct QueueConversationSocialExpressionEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageMetadataEvent`.
public typealias QueueConversationSocialExpressionEventTopicMessageMetadataEvent = Model<QueueConversationSocialExpressionEventTopicMessageMetadataEventFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageMetadataEvent``.
public struct QueueConversationSocialExpressionEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    @_alwaysEmitIntoClient public var subType: Field<String> { Field("subType") }
}

/// The schema `QueueConversationSocialExpressionEventTopicMessageSticker`.
public typealias QueueConversationSocialExpressionEventTopicMessageSticker = Model<QueueConversationSocialExpressionEventTopicMessageStickerFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicMessageSticker``.
public struct QueueConversationSocialExpressionEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `QueueConversationSocialExpressionEventTopicParticipant`.
public typealias QueueConversationSocialExpressionEventTopicParticipant = Model<QueueConversationSocialExpressionEventTopicParticipantFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicParticipant``.
public struct QueueConversationSocialExpressionEventTopicParticipantFields: FieldSet {
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
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<QueueConversationSocialExpressionEventTopicConversationRoutingData> { Field("conversationRoutingData") }
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
    @_alwaysEmitIntoClient public var screenRecordingState: Field<QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[QueueConversationSocialExpressionEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    @_alwaysEmitIntoClient public var callbacks: Field<[QueueConversationSocialExpressionEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    @_alwaysEmitIntoClient public var chats: Field<[QueueConversationSocialExpressionEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    @_alwaysEmitIntoClient public var cobrowsesessions: Field<[QueueConversationSocialExpressionEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[QueueConversationSocialExpressionEventTopicEmail]> { Field("emails") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[QueueConversationSocialExpressionEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    @_alwaysEmitIntoClient public var internalMessages: Field<[QueueConversationSocialExpressionEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    @_alwaysEmitIntoClient public var screenMonitorings: Field<[QueueConversationSocialExpressionEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    @_alwaysEmitIntoClient public var screenshares: Field<[QueueConversationSocialExpressionEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    @_alwaysEmitIntoClient public var socialExpressions: Field<[QueueConversationSocialExpressionEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    @_alwaysEmitIntoClient public var videos: Field<[QueueConversationSocialExpressionEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    @_alwaysEmitIntoClient public var workflow: Field<QueueConversationSocialExpressionEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``QueueConversationSocialExpressionEventTopicParticipant``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicParticipantScreenRecordingState: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicPhoneNumberColumn`.
public typealias QueueConversationSocialExpressionEventTopicPhoneNumberColumn = Model<QueueConversationSocialExpressionEventTopicPhoneNumberColumnFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicPhoneNumberColumn``.
public struct QueueConversationSocialExpressionEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationSocialExpressionEventTopicQueueMediaSettings`.
public typealias QueueConversationSocialExpressionEventTopicQueueMediaSettings = Model<QueueConversationSocialExpressionEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicQueueMediaSettings``.
public struct QueueConversationSocialExpressionEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicRecordersState`.
public typealias QueueConversationSocialExpressionEventTopicRecordersState = Model<QueueConversationSocialExpressionEventTopicRecordersStateFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicRecordersState``.
public struct QueueConversationSocialExpressionEventTopicRecordersStateFields: FieldSet {
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

/// The schema `QueueConversationSocialExpressionEventTopicScoredAgent`.
public typealias QueueConversationSocialExpressionEventTopicScoredAgent = Model<QueueConversationSocialExpressionEventTopicScoredAgentFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicScoredAgent``.
public struct QueueConversationSocialExpressionEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<QueueConversationSocialExpressionEventTopicUriReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationSocialExpressionEventTopicScreenMonitoring`.
public typealias QueueConversationSocialExpressionEventTopicScreenMonitoring = Model<QueueConversationSocialExpressionEventTopicScreenMonitoringFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    @_alwaysEmitIntoClient public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    @_alwaysEmitIntoClient public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    @_alwaysEmitIntoClient public var monitoringType: Field<QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``QueueConversationSocialExpressionEventTopicScreenMonitoring``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicScreenShare`.
public typealias QueueConversationSocialExpressionEventTopicScreenShare = Model<QueueConversationSocialExpressionEventTopicScreenShareFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicScreenShare``.
public struct QueueConversationSocialExpressionEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicScreenShare``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicScreenShareState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicScreenShare``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenShareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicScreenShare``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicScreenShareDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicSocialExpression`.
public typealias QueueConversationSocialExpressionEventTopicSocialExpression = Model<QueueConversationSocialExpressionEventTopicSocialExpressionFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicSocialExpression``.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicSocialExpressionInitialState> { Field("initialState") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicSocialExpression``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicSocialExpression``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicSocialExpression``, open to those that
/// are newer than this version.
public struct QueueConversationSocialExpressionEventTopicSocialExpressionDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicTransferDestination`.
public typealias QueueConversationSocialExpressionEventTopicTransferDestination = Model<QueueConversationSocialExpressionEventTopicTransferDestinationFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferDestination``.
public struct QueueConversationSocialExpressionEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferInitiator`.
public typealias QueueConversationSocialExpressionEventTopicTransferInitiator = Model<QueueConversationSocialExpressionEventTopicTransferInitiatorFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferInitiator``.
public struct QueueConversationSocialExpressionEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferModifedBy`.
public typealias QueueConversationSocialExpressionEventTopicTransferModifedBy = Model<QueueConversationSocialExpressionEventTopicTransferModifedByFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferModifedBy``.
public struct QueueConversationSocialExpressionEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationSocialExpressionEventTopicTransferResponse`.
public typealias QueueConversationSocialExpressionEventTopicTransferResponse = Model<QueueConversationSocialExpressionEventTopicTransferResponseFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicTransferResponse``.
public struct QueueConversationSocialExpressionEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    @_alwaysEmitIntoClient public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    @_alwaysEmitIntoClient public var initiator: Field<QueueConversationSocialExpressionEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<QueueConversationSocialExpressionEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    @_alwaysEmitIntoClient public var destination: Field<QueueConversationSocialExpressionEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<QueueConversationSocialExpressionEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicTransferResponse``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicTransferResponseState: OpenEnum {
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

/// A value of `transferType` of ``QueueConversationSocialExpressionEventTopicTransferResponse``, open to those that are
/// newer than this version.
public struct QueueConversationSocialExpressionEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "attended" }
    /// `unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "unattended" }
}

/// The schema `QueueConversationSocialExpressionEventTopicUriReference`.
public typealias QueueConversationSocialExpressionEventTopicUriReference = Model<QueueConversationSocialExpressionEventTopicUriReferenceFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicUriReference``.
public struct QueueConversationSocialExpressionEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationSocialExpressionEventTopicVideo`.
public typealias QueueConversationSocialExpressionEventTopicVideo = Model<QueueConversationSocialExpressionEventTopicVideoFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicVideo``.
public struct QueueConversationSocialExpressionEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<QueueConversationSocialExpressionEventTopicVideoState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<QueueConversationSocialExpressionEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<QueueConversationSocialExpressionEventTopicAddress> { Field("self") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<QueueConversationSocialExpressionEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    @_alwaysEmitIntoClient public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<QueueConversationSocialExpressionEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<QueueConversationSocialExpressionEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<QueueConversationSocialExpressionEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``QueueConversationSocialExpressionEventTopicVideo``, open to those that are newer than this
/// version.
public struct QueueConversationSocialExpressionEventTopicVideoState: OpenEnum {
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

/// A value of `initialState` of ``QueueConversationSocialExpressionEventTopicVideo``, open to those that are newer than
/// this version.
public struct QueueConversationSocialExpressionEventTopicVideoInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``QueueConversationSocialExpressionEventTopicVideo``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicVideoDisconnectType: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicVoicemail`.
public typealias QueueConversationSocialExpressionEventTopicVoicemail = Model<QueueConversationSocialExpressionEventTopicVoicemailFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicVoicemail``.
public struct QueueConversationSocialExpressionEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<QueueConversationSocialExpressionEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``QueueConversationSocialExpressionEventTopicVoicemail``, open to those that are newer
/// than this version.
public struct QueueConversationSocialExpressionEventTopicVoicemailUploadStatus: OpenEnum {
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

/// The schema `QueueConversationSocialExpressionEventTopicWorkflow`.
public typealias QueueConversationSocialExpressionEventTopicWorkflow = Model<QueueConversationSocialExpressionEventTopicWorkflowFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicWorkflow``.
public struct QueueConversationSocialExpressionEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    @_alwaysEmitIntoClient public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `QueueConversationSocialExpressionEventTopicWrapup`.
public typealias QueueConversationSocialExpressionEventTopicWrapup = Model<QueueConversationSocialExpressionEventTopicWrapupFields>

/// The properties of ``QueueConversationSocialExpressionEventTopicWrapup``.
public struct QueueConversationSocialExpressionEventTopicWrapupFields: FieldSet {
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
