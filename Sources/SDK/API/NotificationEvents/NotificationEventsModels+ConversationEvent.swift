// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationEventTopicAddress`.
public typealias ConversationEventTopicAddress = Model<ConversationEventTopicAddressFields>

/// The properties of ``ConversationEventTopicAddress``.
public struct ConversationEventTopicAddressFields: FieldSet {
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

/// The schema `ConversationEventTopicAfterCallWork`.
public typealias ConversationEventTopicAfterCallWork = Model<ConversationEventTopicAfterCallWorkFields>

/// The properties of ``ConversationEventTopicAfterCallWork``.
public struct ConversationEventTopicAfterCallWorkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicAfterCallWorkState> { Field("state") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}

/// A value of `state` of ``ConversationEventTopicAfterCallWork``, open to those that are newer than this version.
public struct ConversationEventTopicAfterCallWorkState: OpenEnum {
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

/// The schema `ConversationEventTopicAttachment`.
public typealias ConversationEventTopicAttachment = Model<ConversationEventTopicAttachmentFields>

/// The properties of ``ConversationEventTopicAttachment``.
public struct ConversationEventTopicAttachmentFields: FieldSet {
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

/// The schema `ConversationEventTopicCall`.
public typealias ConversationEventTopicCall = Model<ConversationEventTopicCallFields>

/// The properties of ``ConversationEventTopicCall``.
public struct ConversationEventTopicCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ConversationEventTopicCallState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicCallInitialState> { Field("initialState") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<ConversationEventTopicCallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<ConversationEventTopicRecordersState> { Field("recordersState") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `errorInfo`.
    public var errorInfo: Field<ConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicCallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `direction`.
    public var direction: Field<ConversationEventTopicCallDirection> { Field("direction") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `self`.
    public var self_: Field<ConversationEventTopicAddress> { Field("self") }
    /// `other`.
    public var other: Field<ConversationEventTopicAddress> { Field("other") }
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
    public var disconnectReasons: Field<[ConversationEventTopicDisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    public var faxStatus: Field<ConversationEventTopicFaxStatus> { Field("faxStatus") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `bargedTime`.
    public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `disposition`.
    public var disposition: Field<ConversationEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `publicIpAddress`.
    public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``ConversationEventTopicCall``, open to those that are newer than this version.
public struct ConversationEventTopicCallState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicCall``, open to those that are newer than this version.
public struct ConversationEventTopicCallInitialState: OpenEnum {
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

/// A value of `recordingState` of ``ConversationEventTopicCall``, open to those that are newer than this version.
public struct ConversationEventTopicCallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicCall``, open to those that are newer than this version.
public struct ConversationEventTopicCallDisconnectType: OpenEnum {
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

/// A value of `direction` of ``ConversationEventTopicCall``, open to those that are newer than this version.
public struct ConversationEventTopicCallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `ConversationEventTopicCallback`.
public typealias ConversationEventTopicCallback = Model<ConversationEventTopicCallbackFields>

/// The properties of ``ConversationEventTopicCallback``.
public struct ConversationEventTopicCallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicCallbackState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicCallbackInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `direction`.
    public var direction: Field<ConversationEventTopicCallbackDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicCallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    public var dialerPreview: Field<ConversationEventTopicDialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    public var voicemail: Field<ConversationEventTopicVoicemail> { Field("voicemail") }
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
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationEventTopicCallback``, open to those that are newer than this version.
public struct ConversationEventTopicCallbackState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicCallback``, open to those that are newer than this version.
public struct ConversationEventTopicCallbackInitialState: OpenEnum {
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

/// A value of `direction` of ``ConversationEventTopicCallback``, open to those that are newer than this version.
public struct ConversationEventTopicCallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationEventTopicCallback``, open to those that are newer than this version.
public struct ConversationEventTopicCallbackDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicChat`.
public typealias ConversationEventTopicChat = Model<ConversationEventTopicChatFields>

/// The properties of ``ConversationEventTopicChat``.
public struct ConversationEventTopicChatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicChatState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicChatInitialState> { Field("initialState") }
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
    public var disconnectType: Field<ConversationEventTopicChatDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `journeyContext`.
    public var journeyContext: Field<ConversationEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationEventTopicChat``, open to those that are newer than this version.
public struct ConversationEventTopicChatState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicChat``, open to those that are newer than this version.
public struct ConversationEventTopicChatInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicChat``, open to those that are newer than this version.
public struct ConversationEventTopicChatDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicCobrowse`.
public typealias ConversationEventTopicCobrowse = Model<ConversationEventTopicCobrowseFields>

/// The properties of ``ConversationEventTopicCobrowse``.
public struct ConversationEventTopicCobrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicCobrowseState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicCobrowseInitialState> { Field("initialState") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicCobrowseDisconnectType> { Field("disconnectType") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `self`.
    public var self_: Field<ConversationEventTopicAddress> { Field("self") }
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
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationEventTopicCobrowse``, open to those that are newer than this version.
public struct ConversationEventTopicCobrowseState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicCobrowse``, open to those that are newer than this version.
public struct ConversationEventTopicCobrowseInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicCobrowse``, open to those that are newer than this version.
public struct ConversationEventTopicCobrowseDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicConversation`.
///
/// Events of `v2.users.{id}.conversations`.
public typealias ConversationEventTopicConversation = Model<ConversationEventTopicConversationFields>

/// The properties of ``ConversationEventTopicConversation``.
public struct ConversationEventTopicConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
    /// `participants`.
    public var participants: Field<[ConversationEventTopicParticipant]> { Field("participants") }
    /// `recentTransfers`.
    public var recentTransfers: Field<[ConversationEventTopicTransferResponse]> { Field("recentTransfers") }
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
    public var associatedConversation: Field<ConversationEventTopicDomainEntityRef> { Field("associatedConversation") }
    /// `consultationConversations`.
    public var consultationConversations: Field<[ConversationEventTopicDomainEntityRef]> { Field("consultationConversations") }
    /// `divisions`.
    public var divisions: Field<[ConversationEventTopicConversationDivisionMembership]> { Field("divisions") }
}

/// The schema `ConversationEventTopicConversationDivisionMembership`.
public typealias ConversationEventTopicConversationDivisionMembership = Model<ConversationEventTopicConversationDivisionMembershipFields>

/// The properties of ``ConversationEventTopicConversationDivisionMembership``.
public struct ConversationEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<ConversationEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[ConversationEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `ConversationEventTopicConversationRoutingData`.
public typealias ConversationEventTopicConversationRoutingData = Model<ConversationEventTopicConversationRoutingDataFields>

/// The properties of ``ConversationEventTopicConversationRoutingData``.
public struct ConversationEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<ConversationEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<ConversationEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[ConversationEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[ConversationEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `ConversationEventTopicDialerPreview`.
public typealias ConversationEventTopicDialerPreview = Model<ConversationEventTopicDialerPreviewFields>

/// The properties of ``ConversationEventTopicDialerPreview``.
public struct ConversationEventTopicDialerPreviewFields: FieldSet {
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
    public var phoneNumberColumns: Field<[ConversationEventTopicPhoneNumberColumn]> { Field("phoneNumberColumns") }
}

/// The schema `ConversationEventTopicDisconnectReason`.
public typealias ConversationEventTopicDisconnectReason = Model<ConversationEventTopicDisconnectReasonFields>

/// The properties of ``ConversationEventTopicDisconnectReason``.
public struct ConversationEventTopicDisconnectReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationEventTopicDisconnectReasonType> { Field("type") }
    /// `code`.
    public var code: Field<Int> { Field("code") }
    /// `phrase`.
    public var phrase: Field<String> { Field("phrase") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
}

/// A value of `type` of ``ConversationEventTopicDisconnectReason``, open to those that are newer than this version.
public struct ConversationEventTopicDisconnectReasonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `q850`.
    public static var q850: Self { "q850" }
    /// `sip`.
    public static var sip: Self { "sip" }
}

/// The schema `ConversationEventTopicDisposition`.
public typealias ConversationEventTopicDisposition = Model<ConversationEventTopicDispositionFields>

/// The properties of ``ConversationEventTopicDisposition``.
public struct ConversationEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `analyzer`.
    public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    public var amdTimeout: Field<ConversationEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    public var silentCallTimeout: Field<ConversationEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `ConversationEventTopicDispositionAmdTimeout`.
public typealias ConversationEventTopicDispositionAmdTimeout = Model<ConversationEventTopicDispositionAmdTimeoutFields>

/// The properties of ``ConversationEventTopicDispositionAmdTimeout``.
public struct ConversationEventTopicDispositionAmdTimeoutFields: FieldSet {
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

/// The schema `ConversationEventTopicDispositionSilentCallTimeout`.
public typealias ConversationEventTopicDispositionSilentCallTimeout = Model<ConversationEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``ConversationEventTopicDispositionSilentCallTimeout``.
public struct ConversationEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `ConversationEventTopicDivisionEntityRef`.
public typealias ConversationEventTopicDivisionEntityRef = Model<ConversationEventTopicDivisionEntityRefFields>

/// The properties of ``ConversationEventTopicDivisionEntityRef``.
public struct ConversationEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `ConversationEventTopicDomainEntityRef`.
public typealias ConversationEventTopicDomainEntityRef = Model<ConversationEventTopicDomainEntityRefFields>

/// The properties of ``ConversationEventTopicDomainEntityRef``.
public struct ConversationEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationEventTopicEmail`.
public typealias ConversationEventTopicEmail = Model<ConversationEventTopicEmailFields>

/// The properties of ``ConversationEventTopicEmail``.
public struct ConversationEventTopicEmailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ConversationEventTopicEmailState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicEmailInitialState> { Field("initialState") }
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
    public var errorInfo: Field<ConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicEmailDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `direction`.
    public var direction: Field<ConversationEventTopicEmailDirection> { Field("direction") }
    /// `draftAttachments`.
    public var draftAttachments: Field<[ConversationEventTopicAttachment]> { Field("draftAttachments") }
    /// `spam`.
    public var spam: Field<Bool> { Field("spam") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``ConversationEventTopicEmail``, open to those that are newer than this version.
public struct ConversationEventTopicEmailState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicEmail``, open to those that are newer than this version.
public struct ConversationEventTopicEmailInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicEmail``, open to those that are newer than this version.
public struct ConversationEventTopicEmailDisconnectType: OpenEnum {
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

/// A value of `direction` of ``ConversationEventTopicEmail``, open to those that are newer than this version.
public struct ConversationEventTopicEmailDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// The schema `ConversationEventTopicErrorDetails`.
public typealias ConversationEventTopicErrorDetails = Model<ConversationEventTopicErrorDetailsFields>

/// The properties of ``ConversationEventTopicErrorDetails``.
public struct ConversationEventTopicErrorDetailsFields: FieldSet {
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

/// The schema `ConversationEventTopicFaxStatus`.
public typealias ConversationEventTopicFaxStatus = Model<ConversationEventTopicFaxStatusFields>

/// The properties of ``ConversationEventTopicFaxStatus``.
public struct ConversationEventTopicFaxStatusFields: FieldSet {
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

/// The schema `ConversationEventTopicInternalMessage`.
public typealias ConversationEventTopicInternalMessage = Model<ConversationEventTopicInternalMessageFields>

/// The properties of ``ConversationEventTopicInternalMessage``.
public struct ConversationEventTopicInternalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ConversationEventTopicInternalMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicInternalMessageInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicInternalMessageDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `sourceUserId`.
    public var sourceUserId: Field<String> { Field("sourceUserId") }
    /// `toAddress`.
    public var toAddress: Field<ConversationEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<ConversationEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[ConversationEventTopicInternalMessageDetails]> { Field("messages") }
}

/// A value of `state` of ``ConversationEventTopicInternalMessage``, open to those that are newer than this version.
public struct ConversationEventTopicInternalMessageState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct ConversationEventTopicInternalMessageInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicInternalMessage``, open to those that are newer than this
/// version.
public struct ConversationEventTopicInternalMessageDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicInternalMessageDetails`.
public typealias ConversationEventTopicInternalMessageDetails = Model<ConversationEventTopicInternalMessageDetailsFields>

/// The properties of ``ConversationEventTopicInternalMessageDetails``.
public struct ConversationEventTopicInternalMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
}

/// The schema `ConversationEventTopicJourneyAction`.
public typealias ConversationEventTopicJourneyAction = Model<ConversationEventTopicJourneyActionFields>

/// The properties of ``ConversationEventTopicJourneyAction``.
public struct ConversationEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<ConversationEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `ConversationEventTopicJourneyActionMap`.
public typealias ConversationEventTopicJourneyActionMap = Model<ConversationEventTopicJourneyActionMapFields>

/// The properties of ``ConversationEventTopicJourneyActionMap``.
public struct ConversationEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `ConversationEventTopicJourneyContext`.
public typealias ConversationEventTopicJourneyContext = Model<ConversationEventTopicJourneyContextFields>

/// The properties of ``ConversationEventTopicJourneyContext``.
public struct ConversationEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<ConversationEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<ConversationEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<ConversationEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `ConversationEventTopicJourneyCustomer`.
public typealias ConversationEventTopicJourneyCustomer = Model<ConversationEventTopicJourneyCustomerFields>

/// The properties of ``ConversationEventTopicJourneyCustomer``.
public struct ConversationEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `ConversationEventTopicJourneyCustomerSession`.
public typealias ConversationEventTopicJourneyCustomerSession = Model<ConversationEventTopicJourneyCustomerSessionFields>

/// The properties of ``ConversationEventTopicJourneyCustomerSession``.
public struct ConversationEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `ConversationEventTopicMessage`.
public typealias ConversationEventTopicMessage = Model<ConversationEventTopicMessageFields>

/// The properties of ``ConversationEventTopicMessage``.
public struct ConversationEventTopicMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ConversationEventTopicMessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicMessageInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<ConversationEventTopicMessageDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `errorInfo`.
    public var errorInfo: Field<ConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicMessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `toAddress`.
    public var toAddress: Field<ConversationEventTopicAddress> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<ConversationEventTopicAddress> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[ConversationEventTopicMessageDetails]> { Field("messages") }
    /// `messagesTranscriptUri`.
    public var messagesTranscriptUri: Field<String> { Field("messagesTranscriptUri") }
    /// `type`.
    public var type: Field<ConversationEventTopicMessageType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `journeyContext`.
    public var journeyContext: Field<ConversationEventTopicJourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engagementSource`.
    public var engagementSource: Field<String> { Field("engagementSource") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``ConversationEventTopicMessage``, open to those that are newer than this version.
public struct ConversationEventTopicMessageState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicMessage``, open to those that are newer than this version.
public struct ConversationEventTopicMessageInitialState: OpenEnum {
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

/// A value of `direction` of ``ConversationEventTopicMessage``, open to those that are newer than this version.
public struct ConversationEventTopicMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
}

/// A value of `disconnectType` of ``ConversationEventTopicMessage``, open to those that are newer than this version.
public struct ConversationEventTopicMessageDisconnectType: OpenEnum {
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

/// A value of `type` of ``ConversationEventTopicMessage``, open to those that are newer than this version.
public struct ConversationEventTopicMessageType: OpenEnum {
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

/// The schema `ConversationEventTopicMessageDetails`.
public typealias ConversationEventTopicMessageDetails = Model<ConversationEventTopicMessageDetailsFields>

/// The properties of ``ConversationEventTopicMessageDetails``.
public struct ConversationEventTopicMessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
    /// `messageStatus`.
    public var messageStatus: Field<ConversationEventTopicMessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `media`.
    public var media: Field<[ConversationEventTopicMessageMedia]> { Field("media") }
    /// `errorInfo`.
    public var errorInfo: Field<ConversationEventTopicErrorDetails> { Field("errorInfo") }
    /// `stickers`.
    public var stickers: Field<[ConversationEventTopicMessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    public var messageMetadata: Field<ConversationEventTopicMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    public var socialVisibility: Field<ConversationEventTopicMessageDetailsSocialVisibility> { Field("socialVisibility") }
}

/// A value of `messageStatus` of ``ConversationEventTopicMessageDetails``, open to those that are newer than this
/// version.
public struct ConversationEventTopicMessageDetailsMessageStatus: OpenEnum {
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

/// A value of `socialVisibility` of ``ConversationEventTopicMessageDetails``, open to those that are newer than this
/// version.
public struct ConversationEventTopicMessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    public static var `private`: Self { "private" }
    /// `public`.
    public static var `public`: Self { "public" }
}

/// The schema `ConversationEventTopicMessageMedia`.
public typealias ConversationEventTopicMessageMedia = Model<ConversationEventTopicMessageMediaFields>

/// The properties of ``ConversationEventTopicMessageMedia``.
public struct ConversationEventTopicMessageMediaFields: FieldSet {
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

/// The schema `ConversationEventTopicMessageMetadata`.
public typealias ConversationEventTopicMessageMetadata = Model<ConversationEventTopicMessageMetadataFields>

/// The properties of ``ConversationEventTopicMessageMetadata``.
public struct ConversationEventTopicMessageMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `events`.
    public var events: Field<[ConversationEventTopicMessageMetadataEvent]> { Field("events") }
    /// `content`.
    public var content: Field<[ConversationEventTopicMessageMetadataContent]> { Field("content") }
}

/// The schema `ConversationEventTopicMessageMetadataContent`.
public typealias ConversationEventTopicMessageMetadataContent = Model<ConversationEventTopicMessageMetadataContentFields>

/// The properties of ``ConversationEventTopicMessageMetadataContent``.
public struct ConversationEventTopicMessageMetadataContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `ConversationEventTopicMessageMetadataEvent`.
public typealias ConversationEventTopicMessageMetadataEvent = Model<ConversationEventTopicMessageMetadataEventFields>

/// The properties of ``ConversationEventTopicMessageMetadataEvent``.
public struct ConversationEventTopicMessageMetadataEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`.
    public var eventType: Field<String> { Field("eventType") }
    /// `subType`.
    public var subType: Field<String> { Field("subType") }
}

/// The schema `ConversationEventTopicMessageSticker`.
public typealias ConversationEventTopicMessageSticker = Model<ConversationEventTopicMessageStickerFields>

/// The properties of ``ConversationEventTopicMessageSticker``.
public struct ConversationEventTopicMessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `ConversationEventTopicParticipant`.
public typealias ConversationEventTopicParticipant = Model<ConversationEventTopicParticipantFields>

/// The properties of ``ConversationEventTopicParticipant``.
public struct ConversationEventTopicParticipantFields: FieldSet {
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
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<ConversationEventTopicConversationRoutingData> { Field("conversationRoutingData") }
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
    public var screenRecordingState: Field<ConversationEventTopicParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<String> { Field("flaggedReason") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    public var calls: Field<[ConversationEventTopicCall]> { Field("calls") }
    /// `callbacks`.
    public var callbacks: Field<[ConversationEventTopicCallback]> { Field("callbacks") }
    /// `chats`.
    public var chats: Field<[ConversationEventTopicChat]> { Field("chats") }
    /// `cobrowsesessions`.
    public var cobrowsesessions: Field<[ConversationEventTopicCobrowse]> { Field("cobrowsesessions") }
    /// `emails`.
    public var emails: Field<[ConversationEventTopicEmail]> { Field("emails") }
    /// `messages`.
    public var messages: Field<[ConversationEventTopicMessage]> { Field("messages") }
    /// `internalMessages`.
    public var internalMessages: Field<[ConversationEventTopicInternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    public var screenMonitorings: Field<[ConversationEventTopicScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    public var screenshares: Field<[ConversationEventTopicScreenShare]> { Field("screenshares") }
    /// `socialExpressions`.
    public var socialExpressions: Field<[ConversationEventTopicSocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    public var videos: Field<[ConversationEventTopicVideo]> { Field("videos") }
    /// `workflow`.
    public var workflow: Field<ConversationEventTopicWorkflow> { Field("workflow") }
}

/// A value of `screenRecordingState` of ``ConversationEventTopicParticipant``, open to those that are newer than this
/// version.
public struct ConversationEventTopicParticipantScreenRecordingState: OpenEnum {
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

/// The schema `ConversationEventTopicPhoneNumberColumn`.
public typealias ConversationEventTopicPhoneNumberColumn = Model<ConversationEventTopicPhoneNumberColumnFields>

/// The properties of ``ConversationEventTopicPhoneNumberColumn``.
public struct ConversationEventTopicPhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `ConversationEventTopicQueueMediaSettings`.
public typealias ConversationEventTopicQueueMediaSettings = Model<ConversationEventTopicQueueMediaSettingsFields>

/// The properties of ``ConversationEventTopicQueueMediaSettings``.
public struct ConversationEventTopicQueueMediaSettingsFields: FieldSet {
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

/// The schema `ConversationEventTopicRecordersState`.
public typealias ConversationEventTopicRecordersState = Model<ConversationEventTopicRecordersStateFields>

/// The properties of ``ConversationEventTopicRecordersState``.
public struct ConversationEventTopicRecordersStateFields: FieldSet {
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

/// The schema `ConversationEventTopicScoredAgent`.
public typealias ConversationEventTopicScoredAgent = Model<ConversationEventTopicScoredAgentFields>

/// The properties of ``ConversationEventTopicScoredAgent``.
public struct ConversationEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<ConversationEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `ConversationEventTopicScreenMonitoring`.
public typealias ConversationEventTopicScreenMonitoring = Model<ConversationEventTopicScreenMonitoringFields>

/// The properties of ``ConversationEventTopicScreenMonitoring``.
public struct ConversationEventTopicScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ConversationEventTopicScreenMonitoringState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicScreenMonitoringInitialState> { Field("initialState") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `disconnectType`.
    public var disconnectType: Field<ConversationEventTopicScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `targetUserId`.
    public var targetUserId: Field<String> { Field("targetUserId") }
    /// `screenMonitoringId`.
    public var screenMonitoringId: Field<String> { Field("screenMonitoringId") }
    /// `monitoringType`.
    public var monitoringType: Field<ConversationEventTopicScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `state` of ``ConversationEventTopicScreenMonitoring``, open to those that are newer than this version.
public struct ConversationEventTopicScreenMonitoringState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct ConversationEventTopicScreenMonitoringInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct ConversationEventTopicScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``ConversationEventTopicScreenMonitoring``, open to those that are newer than this
/// version.
public struct ConversationEventTopicScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `ConversationEventTopicScreenShare`.
public typealias ConversationEventTopicScreenShare = Model<ConversationEventTopicScreenShareFields>

/// The properties of ``ConversationEventTopicScreenShare``.
public struct ConversationEventTopicScreenShareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicScreenShareState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicScreenShareInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<ConversationEventTopicAddress> { Field("self") }
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
    public var disconnectType: Field<ConversationEventTopicScreenShareDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationEventTopicScreenShare``, open to those that are newer than this version.
public struct ConversationEventTopicScreenShareState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicScreenShare``, open to those that are newer than this version.
public struct ConversationEventTopicScreenShareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicScreenShare``, open to those that are newer than this
/// version.
public struct ConversationEventTopicScreenShareDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicSocialExpression`.
public typealias ConversationEventTopicSocialExpression = Model<ConversationEventTopicSocialExpressionFields>

/// The properties of ``ConversationEventTopicSocialExpression``.
public struct ConversationEventTopicSocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicSocialExpressionState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicSocialExpressionInitialState> { Field("initialState") }
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
    public var disconnectType: Field<ConversationEventTopicSocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``ConversationEventTopicSocialExpression``, open to those that are newer than this version.
public struct ConversationEventTopicSocialExpressionState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct ConversationEventTopicSocialExpressionInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicSocialExpression``, open to those that are newer than this
/// version.
public struct ConversationEventTopicSocialExpressionDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicTransferDestination`.
public typealias ConversationEventTopicTransferDestination = Model<ConversationEventTopicTransferDestinationFields>

/// The properties of ``ConversationEventTopicTransferDestination``.
public struct ConversationEventTopicTransferDestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
}

/// The schema `ConversationEventTopicTransferInitiator`.
public typealias ConversationEventTopicTransferInitiator = Model<ConversationEventTopicTransferInitiatorFields>

/// The properties of ``ConversationEventTopicTransferInitiator``.
public struct ConversationEventTopicTransferInitiatorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
}

/// The schema `ConversationEventTopicTransferModifedBy`.
public typealias ConversationEventTopicTransferModifedBy = Model<ConversationEventTopicTransferModifedByFields>

/// The properties of ``ConversationEventTopicTransferModifedBy``.
public struct ConversationEventTopicTransferModifedByFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationEventTopicTransferResponse`.
public typealias ConversationEventTopicTransferResponse = Model<ConversationEventTopicTransferResponseFields>

/// The properties of ``ConversationEventTopicTransferResponse``.
public struct ConversationEventTopicTransferResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<ConversationEventTopicTransferResponseState> { Field("state") }
    /// `dateIssued`.
    public var dateIssued: Field<Instant> { Field("dateIssued") }
    /// `initiator`.
    public var initiator: Field<ConversationEventTopicTransferInitiator> { Field("initiator") }
    /// `modifiedBy`.
    public var modifiedBy: Field<ConversationEventTopicTransferModifedBy> { Field("modifiedBy") }
    /// `destination`.
    public var destination: Field<ConversationEventTopicTransferDestination> { Field("destination") }
    /// `transferType`.
    public var transferType: Field<ConversationEventTopicTransferResponseTransferType> { Field("transferType") }
}

/// A value of `state` of ``ConversationEventTopicTransferResponse``, open to those that are newer than this version.
public struct ConversationEventTopicTransferResponseState: OpenEnum {
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

/// A value of `transferType` of ``ConversationEventTopicTransferResponse``, open to those that are newer than this
/// version.
public struct ConversationEventTopicTransferResponseTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `attended`.
    public static var attended: Self { "attended" }
    /// `unattended`.
    public static var unattended: Self { "unattended" }
}

/// The schema `ConversationEventTopicUriReference`.
public typealias ConversationEventTopicUriReference = Model<ConversationEventTopicUriReferenceFields>

/// The properties of ``ConversationEventTopicUriReference``.
public struct ConversationEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `ConversationEventTopicVideo`.
public typealias ConversationEventTopicVideo = Model<ConversationEventTopicVideoFields>

/// The properties of ``ConversationEventTopicVideo``.
public struct ConversationEventTopicVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ConversationEventTopicVideoState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ConversationEventTopicVideoInitialState> { Field("initialState") }
    /// `self`.
    public var self_: Field<ConversationEventTopicAddress> { Field("self") }
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
    public var disconnectType: Field<ConversationEventTopicVideoDisconnectType> { Field("disconnectType") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `msids`.
    public var msids: Field<[String]> { Field("msids") }
    /// `wrapup`.
    public var wrapup: Field<ConversationEventTopicWrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<ConversationEventTopicAfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``ConversationEventTopicVideo``, open to those that are newer than this version.
public struct ConversationEventTopicVideoState: OpenEnum {
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

/// A value of `initialState` of ``ConversationEventTopicVideo``, open to those that are newer than this version.
public struct ConversationEventTopicVideoInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``ConversationEventTopicVideo``, open to those that are newer than this version.
public struct ConversationEventTopicVideoDisconnectType: OpenEnum {
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

/// The schema `ConversationEventTopicVoicemail`.
public typealias ConversationEventTopicVoicemail = Model<ConversationEventTopicVoicemailFields>

/// The properties of ``ConversationEventTopicVoicemail``.
public struct ConversationEventTopicVoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    public var uploadStatus: Field<ConversationEventTopicVoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``ConversationEventTopicVoicemail``, open to those that are newer than this version.
public struct ConversationEventTopicVoicemailUploadStatus: OpenEnum {
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

/// The schema `ConversationEventTopicWorkflow`.
public typealias ConversationEventTopicWorkflow = Model<ConversationEventTopicWorkflowFields>

/// The properties of ``ConversationEventTopicWorkflow``.
public struct ConversationEventTopicWorkflowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `workflowId`.
    public var workflowId: Field<String> { Field("workflowId") }
}

/// The schema `ConversationEventTopicWrapup`.
public typealias ConversationEventTopicWrapup = Model<ConversationEventTopicWrapupFields>

/// The properties of ``ConversationEventTopicWrapup``.
public struct ConversationEventTopicWrapupFields: FieldSet {
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
