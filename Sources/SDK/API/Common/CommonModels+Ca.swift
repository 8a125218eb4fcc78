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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `calibrator`.
    public var calibrator: Field<User> { Field("calibrator") }
    /// `agent`.
    public var agent: Field<User> { Field("agent") }
    /// `conversation`.
    public var conversation: Field<ConversationReference> { Field("conversation") }
    /// `evaluationForm`.
    public var evaluationForm: Field<EvaluationForm> { Field("evaluationForm") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `averageScore`.
    public var averageScore: Field<Int> { Field("averageScore") }
    /// `highScore`.
    public var highScore: Field<Int> { Field("highScore") }
    /// `lowScore`.
    public var lowScore: Field<Int> { Field("lowScore") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `evaluations`.
    public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `evaluators`.
    public var evaluators: Field<[User]> { Field("evaluators") }
    /// `scoringIndex`.
    public var scoringIndex: Field<Evaluation> { Field("scoringIndex") }
    /// `expertEvaluator`.
    public var expertEvaluator: Field<User> { Field("expertEvaluator") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Call`.
public typealias Call = Model<CallFields>

/// The properties of ``Call``.
public struct CallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CallState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<CallInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `direction`.
    public var direction: Field<CallDirection> { Field("direction") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<CallRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<RecordersState> { Field("recordersState") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorInfo> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<CallDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `disconnectReasons`.
    public var disconnectReasons: Field<[DisconnectReason]> { Field("disconnectReasons") }
    /// `faxStatus`.
    public var faxStatus: Field<FaxStatus> { Field("faxStatus") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `self`.
    public var self_: Field<Address> { Field("self") }
    /// `other`.
    public var other: Field<Address> { Field("other") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
    /// `clientIpAddress`.
    public var clientIpAddress: Field<String> { Field("clientIpAddress") }
    /// `disposition`.
    public var disposition: Field<Disposition> { Field("disposition") }
}

/// A value of `state` of ``Call``, open to those that are newer than this version.
public struct CallState: OpenEnum {
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
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Call``, open to those that are newer than this version.
public struct CallInitialState: OpenEnum {
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
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `direction` of ``Call``, open to those that are newer than this version.
public struct CallDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `recordingState` of ``Call``, open to those that are newer than this version.
public struct CallRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``Call``, open to those that are newer than this version.
public struct CallDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.donotdisturb`.
    public static var endpointDonotdisturb: Self { "endpoint.donotdisturb" }
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
    /// `transfer.donotdisturb`.
    public static var transferDonotdisturb: Self { "transfer.donotdisturb" }
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

/// The schema `Callback`.
public typealias Callback = Model<CallbackFields>

/// The properties of ``Callback``.
public struct CallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CallbackState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<CallbackInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    public var direction: Field<CallbackDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<CallbackDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `dialerPreview`.
    public var dialerPreview: Field<DialerPreview> { Field("dialerPreview") }
    /// `voicemail`.
    public var voicemail: Field<Voicemail> { Field("voicemail") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `externalCampaign`.
    public var externalCampaign: Field<Bool> { Field("externalCampaign") }
    /// `skipEnabled`.
    public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `automatedCallbackConfigId`.
    public var automatedCallbackConfigId: Field<String> { Field("automatedCallbackConfigId") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
}

/// A value of `state` of ``Callback``, open to those that are newer than this version.
public struct CallbackState: OpenEnum {
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
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Callback``, open to those that are newer than this version.
public struct CallbackInitialState: OpenEnum {
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
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `direction` of ``Callback``, open to those that are newer than this version.
public struct CallbackDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``Callback``, open to those that are newer than this version.
public struct CallbackDisconnectType: OpenEnum {
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

/// The schema `CallbackMediaSettings`.
public typealias CallbackMediaSettings = Model<CallbackMediaSettingsFields>

/// The properties of ``CallbackMediaSettings``.
public struct CallbackMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `mode`.
    public var mode: Field<CallbackMediaSettingsMode> { Field("mode") }
    /// `enableAutoDialAndEnd`.
    public var enableAutoDialAndEnd: Field<Bool> { Field("enableAutoDialAndEnd") }
    /// `autoDialDelaySeconds`.
    public var autoDialDelaySeconds: Field<Int> { Field("autoDialDelaySeconds") }
    /// `autoEndDelaySeconds`.
    public var autoEndDelaySeconds: Field<Int> { Field("autoEndDelaySeconds") }
    /// `pacingModifier`.
    public var pacingModifier: Field<Double> { Field("pacingModifier") }
    /// `maxRetryCount`.
    public var maxRetryCount: Field<Int> { Field("maxRetryCount") }
    /// `retryDelaySeconds`.
    public var retryDelaySeconds: Field<Int> { Field("retryDelaySeconds") }
    /// `liveVoiceReactionType`.
    public var liveVoiceReactionType: Field<CallbackMediaSettingsLiveVoiceReactionType> { Field("liveVoiceReactionType") }
    /// `liveVoiceFlow`.
    public var liveVoiceFlow: Field<DomainEntityRef> { Field("liveVoiceFlow") }
    /// `answeringMachineReactionType`.
    public var answeringMachineReactionType: Field<CallbackMediaSettingsAnsweringMachineReactionType> { Field("answeringMachineReactionType") }
    /// `answeringMachineFlow`.
    public var answeringMachineFlow: Field<DomainEntityRef> { Field("answeringMachineFlow") }
    /// `edgeGroup`.
    public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `site`.
    public var site: Field<DomainEntityRef> { Field("site") }
}

/// A value of `mode` of ``CallbackMediaSettings``, open to those that are newer than this version.
public struct CallbackMediaSettingsMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentFirst`.
    public static var agentFirst: Self { "AgentFirst" }
    /// `CustomerFirst`.
    public static var customerFirst: Self { "CustomerFirst" }
}

/// A value of `liveVoiceReactionType` of ``CallbackMediaSettings``, open to those that are newer than this version.
public struct CallbackMediaSettingsLiveVoiceReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HangUp`.
    public static var hangUp: Self { "HangUp" }
    /// `TransferToQueue`.
    public static var transferToQueue: Self { "TransferToQueue" }
    /// `TransferToFlow`.
    public static var transferToFlow: Self { "TransferToFlow" }
}

/// A value of `answeringMachineReactionType` of ``CallbackMediaSettings``, open to those that are newer than this
/// version.
public struct CallbackMediaSettingsAnsweringMachineReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HangUp`.
    public static var hangUp: Self { "HangUp" }
    /// `TransferToQueue`.
    public static var transferToQueue: Self { "TransferToQueue" }
    /// `TransferToFlow`.
    public static var transferToFlow: Self { "TransferToFlow" }
}

/// The schema `Campaign`.
public typealias Campaign = Model<CampaignFields>

/// The properties of ``Campaign``.
public struct CampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `contactList`, required.
    public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `dialingMode`, required.
    public var dialingMode: Field<CampaignDialingMode> { Field("dialingMode") }
    /// `script`.
    public var script: Field<DomainEntityRef> { Field("script") }
    /// `edgeGroup`.
    public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `site`.
    public var site: Field<DomainEntityRef> { Field("site") }
    /// `campaignStatus`.
    public var campaignStatus: Field<CampaignCampaignStatus> { Field("campaignStatus") }
    /// `phoneColumns`, required.
    public var phoneColumns: Field<[PhoneColumn]> { Field("phoneColumns") }
    /// `abandonRate`.
    public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `dncLists`.
    public var dncLists: Field<[DomainEntityRef]> { Field("dncLists") }
    /// `callableTimeSet`.
    public var callableTimeSet: Field<DomainEntityRef> { Field("callableTimeSet") }
    /// `callAnalysisResponseSet`.
    public var callAnalysisResponseSet: Field<DomainEntityRef> { Field("callAnalysisResponseSet") }
    /// `errors`, set by the platform.
    public var errors: Field<[RestErrorDetail]> { Field("errors") }
    /// `callerName`, required.
    public var callerName: Field<String> { Field("callerName") }
    /// `callerAddress`, required.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `outboundLineCount`.
    public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `ruleSets`.
    public var ruleSets: Field<[DomainEntityRef]> { Field("ruleSets") }
    /// `skipPreviewDisabled`.
    public var skipPreviewDisabled: Field<Bool> { Field("skipPreviewDisabled") }
    /// `previewTimeOutSeconds`.
    public var previewTimeOutSeconds: Field<Int> { Field("previewTimeOutSeconds") }
    /// `alwaysRunning`.
    public var alwaysRunning: Field<Bool> { Field("alwaysRunning") }
    /// `contactSort`.
    public var contactSort: Field<ContactSort> { Field("contactSort") }
    /// `contactSorts`.
    public var contactSorts: Field<[ContactSort]> { Field("contactSorts") }
    /// `noAnswerTimeout`.
    public var noAnswerTimeout: Field<Int> { Field("noAnswerTimeout") }
    /// `callAnalysisLanguage`.
    public var callAnalysisLanguage: Field<String> { Field("callAnalysisLanguage") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `contactListFilters`.
    public var contactListFilters: Field<[DomainEntityRef]> { Field("contactListFilters") }
    /// `division`.
    public var division: Field<DomainEntityRef> { Field("division") }
    /// `agentOwnedColumn`.
    public var agentOwnedColumn: Field<String> { Field("agentOwnedColumn") }
    /// `dynamicContactQueueingSettings`.
    public var dynamicContactQueueingSettings: Field<DynamicContactQueueingSettings> { Field("dynamicContactQueueingSettings") }
    /// `skillColumns`.
    public var skillColumns: Field<[String]> { Field("skillColumns") }
    /// `previewAutoEnd`.
    public var previewAutoEnd: Field<Bool> { Field("previewAutoEnd") }
    /// `maxCallsPerAgent`.
    public var maxCallsPerAgent: Field<Int> { Field("maxCallsPerAgent") }
    /// `maxCallsPerAgentDecimal`.
    public var maxCallsPerAgentDecimal: Field<Double> { Field("maxCallsPerAgentDecimal") }
    /// `callbackAutoAnswer`.
    public var callbackAutoAnswer: Field<Bool> { Field("callbackAutoAnswer") }
    /// `dynamicLineBalancingSettings`.
    public var dynamicLineBalancingSettings: Field<DynamicLineBalancingSettings> { Field("dynamicLineBalancingSettings") }
    /// `diagnosticsSettings`.
    public var diagnosticsSettings: Field<DiagnosticsSettings> { Field("diagnosticsSettings") }
    /// `preciseDialingEnabled`.
    public var preciseDialingEnabled: Field<Bool> { Field("preciseDialingEnabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `dialingMode` of ``Campaign``, open to those that are newer than this version.
public struct CampaignDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agentless`.
    public static var agentless: Self { "agentless" }
    /// `preview`.
    public static var preview: Self { "preview" }
    /// `power`.
    public static var power: Self { "power" }
    /// `predictive`.
    public static var predictive: Self { "predictive" }
    /// `progressive`.
    public static var progressive: Self { "progressive" }
    /// `external`.
    public static var external: Self { "external" }
}

/// A value of `campaignStatus` of ``Campaign``, open to those that are newer than this version.
public struct CampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    public static var on: Self { "on" }
    /// `stopping`.
    public static var stopping: Self { "stopping" }
    /// `off`.
    public static var off: Self { "off" }
    /// `complete`.
    public static var complete: Self { "complete" }
    /// `invalid`.
    public static var invalid: Self { "invalid" }
    /// `forced_off`.
    public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    public static var forcedStopping: Self { "forced_stopping" }
}

/// The schema `CannedResponseLibraries`.
public typealias CannedResponseLibraries = Model<CannedResponseLibrariesFields>

/// The properties of ``CannedResponseLibraries``.
public struct CannedResponseLibrariesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `libraryIds`.
    public var libraryIds: Field<[String]> { Field("libraryIds") }
    /// `mode`.
    public var mode: Field<CannedResponseLibrariesMode> { Field("mode") }
}

/// A value of `mode` of ``CannedResponseLibraries``, open to those that are newer than this version.
public struct CannedResponseLibrariesMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `SelectedOnly`.
    public static var selectedOnly: Self { "SelectedOnly" }
    /// `None`.
    public static var none_: Self { "None" }
}
