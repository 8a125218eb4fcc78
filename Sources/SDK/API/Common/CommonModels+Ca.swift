// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Calibration`.
public typealias Calibration = Model<CalibrationFields>

/// The properties of ``Calibration``.
public struct CalibrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `calibrator`.
    @_alwaysEmitIntoClient public var calibrator: Field<User> { Field("calibrator") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<User> { Field("agent") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    @_alwaysEmitIntoClient public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `averageScore`.
    @_alwaysEmitIntoClient public var averageScore: Field<Int> { Field("averageScore") }
    /// `highScore`.
    @_alwaysEmitIntoClient public var highScore: Field<Int> { Field("highScore") }
    /// `lowScore`.
    @_alwaysEmitIntoClient public var lowScore: Field<Int> { Field("lowScore") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `evaluations`.
    @_alwaysEmitIntoClient public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `evaluators`.
    @_alwaysEmitIntoClient public var evaluators: Field<[User]> { Field("evaluators") }
    /// `scoringIndex`.
    @_alwaysEmitIntoClient public var scoringIndex: Field<Evaluation> { Field("scoringIndex") }
    /// `expertEvaluator`.
    @_alwaysEmitIntoClient public var expertEvaluator: Field<User> { Field("expertEvaluator") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Call`.
public typealias Call = Model<CallFields>

/// The properties of ``Call``.
public struct CallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CallState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<CallInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CallDirection> { Field("direction") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<CallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    @_alwaysEmitIntoClient public var recordersState: Field<RecordersState> { Field("recordersState") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    @_alwaysEmitIntoClient public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<CallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `disconnectReasons`.
    @_alwaysEmitIntoClient public var disconnectReasons: Field<[DisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    @_alwaysEmitIntoClient public var faxStatus: Field<FaxStatus> { Field("faxStatus") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `uuiData`.
    @_alwaysEmitIntoClient public var uuiData: Field<String> { Field("uuiData") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<Address> { Field("self") }
    /// `other`.
    @_alwaysEmitIntoClient public var other: Field<Address> { Field("other") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `transferSource`.
    @_alwaysEmitIntoClient public var transferSource: Field<String> { Field("transferSource") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
    /// `clientIpAddress`.
    @_alwaysEmitIntoClient public var clientIpAddress: Field<String> { Field("clientIpAddress") }
    /// `disposition`.
    @_alwaysEmitIntoClient public var disposition: Field<Disposition> { Field("disposition") }
}

/// A value of `state` of ``Call``, open to those that are newer than this version.
public struct CallState: OpenEnum {
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
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Call``, open to those that are newer than this version.
public struct CallInitialState: OpenEnum {
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
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `direction` of ``Call``, open to those that are newer than this version.
public struct CallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `recordingState` of ``Call``, open to those that are newer than this version.
public struct CallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``Call``, open to those that are newer than this version.
public struct CallDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.donotdisturb`.
    @_alwaysEmitIntoClient public static var endpointDonotdisturb: Self { "endpoint.donotdisturb" }
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
    /// `transfer.donotdisturb`.
    @_alwaysEmitIntoClient public static var transferDonotdisturb: Self { "transfer.donotdisturb" }
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

/// The schema `Callback`.
public typealias Callback = Model<CallbackFields>

/// The properties of ``Callback``.
public struct CallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CallbackState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<CallbackInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CallbackDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<CallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    @_alwaysEmitIntoClient public var dialerPreview: Field<DialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<Voicemail> { Field("voicemail") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `externalCampaign`.
    @_alwaysEmitIntoClient public var externalCampaign: Field<Bool> { Field("externalCampaign") }
    /// `skipEnabled`.
    @_alwaysEmitIntoClient public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `automatedCallbackConfigId`.
    @_alwaysEmitIntoClient public var automatedCallbackConfigId: Field<String> { Field("automatedCallbackConfigId") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``Callback``, open to those that are newer than this version.
public struct CallbackState: OpenEnum {
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
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Callback``, open to those that are newer than this version.
public struct CallbackInitialState: OpenEnum {
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
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `direction` of ``Callback``, open to those that are newer than this version.
public struct CallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``Callback``, open to those that are newer than this version.
public struct CallbackDisconnectType: OpenEnum {
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

/// The schema `CallbackMediaSettings`.
public typealias CallbackMediaSettings = Model<CallbackMediaSettingsFields>

/// The properties of ``CallbackMediaSettings``.
public struct CallbackMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `mode`.
    @_alwaysEmitIntoClient public var mode: Field<CallbackMediaSettingsMode> { Field("mode") }
    /// `enableAutoDialAndEnd`.
    @_alwaysEmitIntoClient public var enableAutoDialAndEnd: Field<Bool> { Field("enableAutoDialAndEnd") }
    /// `autoDialDelaySeconds`.
    @_alwaysEmitIntoClient public var autoDialDelaySeconds: Field<Int> { Field("autoDialDelaySeconds") }
    /// `autoEndDelaySeconds`.
    @_alwaysEmitIntoClient public var autoEndDelaySeconds: Field<Int> { Field("autoEndDelaySeconds") }
    /// `pacingModifier`.
    @_alwaysEmitIntoClient public var pacingModifier: Field<Double> { Field("pacingModifier") }
    /// `maxRetryCount`.
    @_alwaysEmitIntoClient public var maxRetryCount: Field<Int> { Field("maxRetryCount") }
    /// `retryDelaySeconds`.
    @_alwaysEmitIntoClient public var retryDelaySeconds: Field<Int> { Field("retryDelaySeconds") }
    /// `liveVoiceReactionType`.
    @_alwaysEmitIntoClient public var liveVoiceReactionType: Field<CallbackMediaSettingsLiveVoiceReactionType> { Field("liveVoiceReactionType") }
    /// `liveVoiceFlow`.
    @_alwaysEmitIntoClient public var liveVoiceFlow: Field<DomainEntityRef> { Field("liveVoiceFlow") }
    /// `answeringMachineReactionType`.
    @_alwaysEmitIntoClient public var answeringMachineReactionType: Field<CallbackMediaSettingsAnsweringMachineReactionType> { Field("answeringMachineReactionType") }
    /// `answeringMachineFlow`.
    @_alwaysEmitIntoClient public var answeringMachineFlow: Field<DomainEntityRef> { Field("answeringMachineFlow") }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
}

/// A value of `mode` of ``CallbackMediaSettings``, open to those that are newer than this version.
public struct CallbackMediaSettingsMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentFirst`.
    @_alwaysEmitIntoClient public static var agentFirst: Self { "AgentFirst" }
    /// `CustomerFirst`.
    @_alwaysEmitIntoClient public static var customerFirst: Self { "CustomerFirst" }
}

/// A value of `liveVoiceReactionType` of ``CallbackMediaSettings``, open to those that are newer than this version.
public struct CallbackMediaSettingsLiveVoiceReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HangUp`.
    @_alwaysEmitIntoClient public static var hangUp: Self { "HangUp" }
    /// `TransferToQueue`.
    @_alwaysEmitIntoClient public static var transferToQueue: Self { "TransferToQueue" }
    /// `TransferToFlow`.
    @_alwaysEmitIntoClient public static var transferToFlow: Self { "TransferToFlow" }
}

/// A value of `answeringMachineReactionType` of ``CallbackMediaSettings``, open to those that are newer than this
/// version.
public struct CallbackMediaSettingsAnsweringMachineReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HangUp`.
    @_alwaysEmitIntoClient public static var hangUp: Self { "HangUp" }
    /// `TransferToQueue`.
    @_alwaysEmitIntoClient public static var transferToQueue: Self { "TransferToQueue" }
    /// `TransferToFlow`.
    @_alwaysEmitIntoClient public static var transferToFlow: Self { "TransferToFlow" }
}

/// The schema `Campaign`.
public typealias Campaign = Model<CampaignFields>

/// The properties of ``Campaign``.
public struct CampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `contactList`, required.
    @_alwaysEmitIntoClient public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `dialingMode`, required.
    @_alwaysEmitIntoClient public var dialingMode: Field<CampaignDialingMode> { Field("dialingMode") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<DomainEntityRef> { Field("script") }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<CampaignCampaignStatus> { Field("campaignStatus") }
    /// `phoneColumns`, required.
    @_alwaysEmitIntoClient public var phoneColumns: Field<[PhoneColumn]> { Field("phoneColumns") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `dncLists`.
    @_alwaysEmitIntoClient public var dncLists: Field<[DomainEntityRef]> { Field("dncLists") }
    /// `callableTimeSet`.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<DomainEntityRef> { Field("callableTimeSet") }
    /// `callAnalysisResponseSet`.
    @_alwaysEmitIntoClient public var callAnalysisResponseSet: Field<DomainEntityRef> { Field("callAnalysisResponseSet") }
    /// `errors`, set by the platform.
    @_alwaysEmitIntoClient public var errors: Field<[RestErrorDetail]> { Field("errors") }
    /// `callerName`, required.
    @_alwaysEmitIntoClient public var callerName: Field<String> { Field("callerName") }
    /// `callerAddress`, required.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `outboundLineCount`.
    @_alwaysEmitIntoClient public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `ruleSets`.
    @_alwaysEmitIntoClient public var ruleSets: Field<[DomainEntityRef]> { Field("ruleSets") }
    /// `skipPreviewDisabled`.
    @_alwaysEmitIntoClient public var skipPreviewDisabled: Field<Bool> { Field("skipPreviewDisabled") }
    /// `previewTimeOutSeconds`.
    @_alwaysEmitIntoClient public var previewTimeOutSeconds: Field<Int> { Field("previewTimeOutSeconds") }
    /// `alwaysRunning`.
    @_alwaysEmitIntoClient public var alwaysRunning: Field<Bool> { Field("alwaysRunning") }
    /// `contactSort`.
    @_alwaysEmitIntoClient public var contactSort: Field<ContactSort> { Field("contactSort") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[ContactSort]> { Field("contactSorts") }
    /// `noAnswerTimeout`.
    @_alwaysEmitIntoClient public var noAnswerTimeout: Field<Int> { Field("noAnswerTimeout") }
    /// `callAnalysisLanguage`.
    @_alwaysEmitIntoClient public var callAnalysisLanguage: Field<String> { Field("callAnalysisLanguage") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `contactListFilters`.
    @_alwaysEmitIntoClient public var contactListFilters: Field<[DomainEntityRef]> { Field("contactListFilters") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DomainEntityRef> { Field("division") }
    /// `agentOwnedColumn`.
    @_alwaysEmitIntoClient public var agentOwnedColumn: Field<String> { Field("agentOwnedColumn") }
    /// `dynamicContactQueueingSettings`.
    @_alwaysEmitIntoClient public var dynamicContactQueueingSettings: Field<DynamicContactQueueingSettings> { Field("dynamicContactQueueingSettings") }
    /// `skillColumns`.
    @_alwaysEmitIntoClient public var skillColumns: Field<[String]> { Field("skillColumns") }
    /// `previewAutoEnd`.
    @_alwaysEmitIntoClient public var previewAutoEnd: Field<Bool> { Field("previewAutoEnd") }
    /// `maxCallsPerAgent`.
    @_alwaysEmitIntoClient public var maxCallsPerAgent: Field<Int> { Field("maxCallsPerAgent") }
    /// `maxCallsPerAgentDecimal`.
    @_alwaysEmitIntoClient public var maxCallsPerAgentDecimal: Field<Double> { Field("maxCallsPerAgentDecimal") }
    /// `callbackAutoAnswer`.
    @_alwaysEmitIntoClient public var callbackAutoAnswer: Field<Bool> { Field("callbackAutoAnswer") }
    /// `dynamicLineBalancingSettings`.
    @_alwaysEmitIntoClient public var dynamicLineBalancingSettings: Field<DynamicLineBalancingSettings> { Field("dynamicLineBalancingSettings") }
    /// `diagnosticsSettings`.
    @_alwaysEmitIntoClient public var diagnosticsSettings: Field<DiagnosticsSettings> { Field("diagnosticsSettings") }
    /// `preciseDialingEnabled`.
    @_alwaysEmitIntoClient public var preciseDialingEnabled: Field<Bool> { Field("preciseDialingEnabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dialingMode` of ``Campaign``, open to those that are newer than this version.
public struct CampaignDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentless`.
    @_alwaysEmitIntoClient public static var agentless: Self { "agentless" }
    /// `preview`.
    @_alwaysEmitIntoClient public static var preview: Self { "preview" }
    /// `power`.
    @_alwaysEmitIntoClient public static var power: Self { "power" }
    /// `predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "predictive" }
    /// `progressive`.
    @_alwaysEmitIntoClient public static var progressive: Self { "progressive" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
}

/// A value of `campaignStatus` of ``Campaign``, open to those that are newer than this version.
public struct CampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// The schema `CannedResponseLibraries`.
public typealias CannedResponseLibraries = Model<CannedResponseLibrariesFields>

/// The properties of ``CannedResponseLibraries``.
public struct CannedResponseLibrariesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `libraryIds`.
    @_alwaysEmitIntoClient public var libraryIds: Field<[String]> { Field("libraryIds") }
    /// `mode`.
    @_alwaysEmitIntoClient public var mode: Field<CannedResponseLibrariesMode> { Field("mode") }
}

/// A value of `mode` of ``CannedResponseLibraries``, open to those that are newer than this version.
public struct CannedResponseLibrariesMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `SelectedOnly`.
    @_alwaysEmitIntoClient public static var selectedOnly: Self { "SelectedOnly" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
}
