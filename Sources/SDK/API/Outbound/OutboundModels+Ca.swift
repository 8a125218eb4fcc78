// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `CallBasic`.
public typealias CallBasic = Model<CallBasicFields>

/// The properties of ``CallBasic``.
public struct CallBasicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CallBasicState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<CallBasicInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `direction`.
    public var direction: Field<CallBasicDirection> { Field("direction") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<CallBasicRecordingState> { Field("recordingState") }
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
    public var disconnectType: Field<CallBasicDisconnectType> { Field("disconnectType") }
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

/// A value of `state` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicState: OpenEnum {
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

/// A value of `initialState` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicInitialState: OpenEnum {
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

/// A value of `direction` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `recordingState` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicDisconnectType: OpenEnum {
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

/// The schema `CallRecord`.
public typealias CallRecord = Model<CallRecordFields>

/// The properties of ``CallRecord``.
public struct CallRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lastAttempt`, set by the platform.
    public var lastAttempt: Field<Instant> { Field("lastAttempt") }
    /// `lastResult`, set by the platform.
    public var lastResult: Field<String> { Field("lastResult") }
}

/// The schema `CallableContactsDiagnostic`.
public typealias CallableContactsDiagnostic = Model<CallableContactsDiagnosticFields>

/// The properties of ``CallableContactsDiagnostic``.
public struct CallableContactsDiagnosticFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attemptLimits`, set by the platform.
    public var attemptLimits: Field<DomainEntityRef> { Field("attemptLimits") }
    /// `dncLists`, set by the platform.
    public var dncLists: Field<[DomainEntityRef]> { Field("dncLists") }
    /// `callableTimeSet`, set by the platform.
    public var callableTimeSet: Field<DomainEntityRef> { Field("callableTimeSet") }
    /// `ruleSets`, set by the platform.
    public var ruleSets: Field<[DomainEntityRef]> { Field("ruleSets") }
}

/// The schema `CallableTime`.
public typealias CallableTime = Model<CallableTimeFields>

/// The properties of ``CallableTime``.
public struct CallableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeSlots`, required.
    public var timeSlots: Field<[CampaignTimeSlot]> { Field("timeSlots") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `timeZoneId`, required.
    public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// The schema `CallableTimeSet`.
public typealias CallableTimeSet = Model<CallableTimeSetFields>

/// The properties of ``CallableTimeSet``.
public struct CallableTimeSetFields: FieldSet {
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
    /// `callableTimes`, required.
    public var callableTimes: Field<[CallableTime]> { Field("callableTimes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CallableTimeSetEntityListing`.
public typealias CallableTimeSetEntityListing = Model<CallableTimeSetEntityListingFields>

/// The properties of ``CallableTimeSetEntityListing``.
public struct CallableTimeSetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CallableTimeSet]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CallableWindow`.
public typealias CallableWindow = Model<CallableWindowFields>

/// The properties of ``CallableWindow``.
public struct CallableWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mapped`.
    public var mapped: Field<AtzmTimeSlot> { Field("mapped") }
    /// `unmapped`.
    public var unmapped: Field<AtzmTimeSlotWithTimeZone> { Field("unmapped") }
}

/// The schema `CallbackBasic`.
public typealias CallbackBasic = Model<CallbackBasicFields>

/// The properties of ``CallbackBasic``.
public struct CallbackBasicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CallbackBasicState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<CallbackBasicInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    public var direction: Field<CallbackBasicDirection> { Field("direction") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<CallbackBasicDisconnectType> { Field("disconnectType") }
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

/// A value of `state` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicState: OpenEnum {
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

/// A value of `initialState` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicInitialState: OpenEnum {
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

/// A value of `direction` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicDisconnectType: OpenEnum {
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

/// The schema `CampaignBusinessCategoryMetrics`.
public typealias CampaignBusinessCategoryMetrics = Model<CampaignBusinessCategoryMetricsFields>

/// The properties of ``CampaignBusinessCategoryMetrics``.
public struct CampaignBusinessCategoryMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `successCount`.
    public var successCount: Field<Int> { Field("successCount") }
    /// `neutralCount`.
    public var neutralCount: Field<Int> { Field("neutralCount") }
    /// `failureCount`.
    public var failureCount: Field<Int> { Field("failureCount") }
}

/// The schema `CampaignDiagnosticCampaignHealthState`.
public typealias CampaignDiagnosticCampaignHealthState = Model<CampaignDiagnosticCampaignHealthStateFields>

/// The properties of ``CampaignDiagnosticCampaignHealthState``.
public struct CampaignDiagnosticCampaignHealthStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CampaignDiagnosticCampaignHealthStateState> { Field("state") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// A value of `state` of ``CampaignDiagnosticCampaignHealthState``, open to those that are newer than this version.
public struct CampaignDiagnosticCampaignHealthStateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `healthy`.
    public static var healthy: Self { "healthy" }
    /// `WaitingForAgents`.
    public static var waitingForAgents: Self { "WaitingForAgents" }
    /// `WaitingForContacts`.
    public static var waitingForContacts: Self { "WaitingForContacts" }
    /// `WaitingForLines`.
    public static var waitingForLines: Self { "WaitingForLines" }
    /// `WarnThresholdCPS`.
    public static var warnThresholdCPS: Self { "WarnThresholdCPS" }
    /// `WarnMaxCPAalarm`.
    public static var warnMaxCPAalarm: Self { "WarnMaxCPAalarm" }
}

/// The schema `CampaignDiagnosticCampaignState`.
public typealias CampaignDiagnosticCampaignState = Model<CampaignDiagnosticCampaignStateFields>

/// The properties of ``CampaignDiagnosticCampaignState``.
public struct CampaignDiagnosticCampaignStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CampaignDiagnosticCampaignStateState> { Field("state") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `dialingMode`.
    public var dialingMode: Field<CampaignDiagnosticCampaignStateDialingMode> { Field("dialingMode") }
}

/// A value of `state` of ``CampaignDiagnosticCampaignState``, open to those that are newer than this version.
public struct CampaignDiagnosticCampaignStateState: OpenEnum {
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

/// A value of `dialingMode` of ``CampaignDiagnosticCampaignState``, open to those that are newer than this version.
public struct CampaignDiagnosticCampaignStateDialingMode: OpenEnum {
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

/// The schema `CampaignDiagnosticConfigChange`.
public typealias CampaignDiagnosticConfigChange = Model<CampaignDiagnosticConfigChangeFields>

/// The properties of ``CampaignDiagnosticConfigChange``.
public struct CampaignDiagnosticConfigChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`.
    public var date: Field<Instant> { Field("date") }
    /// `field`.
    public var field: Field<String> { Field("field") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `action`.
    public var action: Field<CampaignDiagnosticConfigChangeAction> { Field("action") }
}

/// A value of `action` of ``CampaignDiagnosticConfigChange``, open to those that are newer than this version.
public struct CampaignDiagnosticConfigChangeAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// The schema `CampaignDiagnosticSummary`.
public typealias CampaignDiagnosticSummary = Model<CampaignDiagnosticSummaryFields>

/// The properties of ``CampaignDiagnosticSummary``.
public struct CampaignDiagnosticSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignId`.
    public var campaignId: Field<String> { Field("campaignId") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `campaignStates`.
    public var campaignStates: Field<[CampaignDiagnosticCampaignState]> { Field("campaignStates") }
    /// `campaignInfo`.
    public var campaignInfo: Field<[CampaignDiagnosticWindow]> { Field("campaignInfo") }
    /// `campaignHealthStates`.
    public var campaignHealthStates: Field<[CampaignDiagnosticCampaignHealthState]> { Field("campaignHealthStates") }
    /// `configChanges`.
    public var configChanges: Field<[CampaignDiagnosticConfigChange]> { Field("configChanges") }
}

/// The schema `CampaignDiagnosticWindow`.
public typealias CampaignDiagnosticWindow = Model<CampaignDiagnosticWindowFields>

/// The properties of ``CampaignDiagnosticWindow``.
public struct CampaignDiagnosticWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CampaignDiagnosticWindowState> { Field("state") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// A value of `state` of ``CampaignDiagnosticWindow``, open to those that are newer than this version.
public struct CampaignDiagnosticWindowState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WarnMaxCPAalarm`.
    public static var warnMaxCPAalarm: Self { "WarnMaxCPAalarm" }
}

/// The schema `CampaignDiagnostics`.
public typealias CampaignDiagnostics = Model<CampaignDiagnosticsFields>

/// The properties of ``CampaignDiagnostics``.
public struct CampaignDiagnosticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callableContacts`, set by the platform.
    public var callableContacts: Field<CallableContactsDiagnostic> { Field("callableContacts") }
    /// `queueUtilizationDiagnostic`, set by the platform.
    public var queueUtilizationDiagnostic: Field<QueueUtilizationDiagnostic> { Field("queueUtilizationDiagnostic") }
    /// `ruleSetDiagnostics`, set by the platform.
    public var ruleSetDiagnostics: Field<[RuleSetDiagnostic]> { Field("ruleSetDiagnostics") }
    /// `outstandingInteractionsCount`, set by the platform.
    public var outstandingInteractionsCount: Field<Int> { Field("outstandingInteractionsCount") }
    /// `scheduledInteractionsCount`, set by the platform.
    public var scheduledInteractionsCount: Field<Int> { Field("scheduledInteractionsCount") }
    /// `timeZoneRescheduledCallsCount`, set by the platform.
    public var timeZoneRescheduledCallsCount: Field<Int> { Field("timeZoneRescheduledCallsCount") }
    /// `filteredOutContactsCount`, set by the platform.
    public var filteredOutContactsCount: Field<Int> { Field("filteredOutContactsCount") }
    /// `idleAgents`, set by the platform.
    public var idleAgents: Field<Int> { Field("idleAgents") }
    /// `effectiveIdleAgents`, set by the platform.
    public var effectiveIdleAgents: Field<Double> { Field("effectiveIdleAgents") }
    /// `linesUtilization`, set by the platform.
    public var linesUtilization: Field<CampaignLinesUtilization> { Field("linesUtilization") }
    /// `numberOfContactsCalled`, set by the platform.
    public var numberOfContactsCalled: Field<Int> { Field("numberOfContactsCalled") }
    /// `totalNumberOfContacts`, set by the platform.
    public var totalNumberOfContacts: Field<Int> { Field("totalNumberOfContacts") }
    /// `campaignErrors`, set by the platform.
    public var campaignErrors: Field<[RestErrorDetail]> { Field("campaignErrors") }
    /// `campaignSkillStatistics`, set by the platform.
    public var campaignSkillStatistics: Field<CampaignSkillStatistics> { Field("campaignSkillStatistics") }
}

/// The schema `CampaignDivisionView`.
public typealias CampaignDivisionView = Model<CampaignDivisionViewFields>

/// The properties of ``CampaignDivisionView``.
public struct CampaignDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CampaignDivisionViewListing`.
public typealias CampaignDivisionViewListing = Model<CampaignDivisionViewListingFields>

/// The properties of ``CampaignDivisionViewListing``.
public struct CampaignDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CampaignDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignEntityListing`.
public typealias CampaignEntityListing = Model<CampaignEntityListingFields>

/// The properties of ``CampaignEntityListing``.
public struct CampaignEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Campaign]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignInteraction`.
public typealias CampaignInteraction = Model<CampaignInteractionFields>

/// The properties of ``CampaignInteraction``.
public struct CampaignInteractionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `campaign`.
    public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `agent`.
    public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `contact`.
    public var contact: Field<DomainEntityRef> { Field("contact") }
    /// `destinationAddress`.
    public var destinationAddress: Field<String> { Field("destinationAddress") }
    /// `activePreviewCall`.
    public var activePreviewCall: Field<Bool> { Field("activePreviewCall") }
    /// `lastActivePreviewWrapupTime`.
    public var lastActivePreviewWrapupTime: Field<Instant> { Field("lastActivePreviewWrapupTime") }
    /// `creationTime`.
    public var creationTime: Field<Instant> { Field("creationTime") }
    /// `callPlacedTime`.
    public var callPlacedTime: Field<Instant> { Field("callPlacedTime") }
    /// `callRoutedTime`.
    public var callRoutedTime: Field<Instant> { Field("callRoutedTime") }
    /// `previewConnectedTime`.
    public var previewConnectedTime: Field<Instant> { Field("previewConnectedTime") }
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `script`.
    public var script: Field<DomainEntityRef> { Field("script") }
    /// `disposition`.
    public var disposition: Field<CampaignInteractionDisposition> { Field("disposition") }
    /// `callerName`.
    public var callerName: Field<String> { Field("callerName") }
    /// `callerAddress`.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `previewPopDeliveredTime`.
    public var previewPopDeliveredTime: Field<Instant> { Field("previewPopDeliveredTime") }
    /// `conversation`.
    public var conversation: Field<ConversationBasic> { Field("conversation") }
    /// `dialerSystemParticipantId`.
    public var dialerSystemParticipantId: Field<String> { Field("dialerSystemParticipantId") }
    /// `dialingMode`.
    public var dialingMode: Field<String> { Field("dialingMode") }
    /// `skills`.
    public var skills: Field<[DomainEntityRef]> { Field("skills") }
}

/// A value of `disposition` of ``CampaignInteraction``, open to those that are newer than this version.
public struct CampaignInteractionDisposition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DISCONNECT`.
    public static var disconnect: Self { "DISCONNECT" }
    /// `LIVE_VOICE`.
    public static var liveVoice: Self { "LIVE_VOICE" }
    /// `BUSY`.
    public static var busy: Self { "BUSY" }
    /// `MACHINE`.
    public static var machine: Self { "MACHINE" }
    /// `NO_ANSWER`.
    public static var noAnswer: Self { "NO_ANSWER" }
    /// `SIT_CALLABLE`.
    public static var sitCallable: Self { "SIT_CALLABLE" }
    /// `SIT_UNCALLABLE`.
    public static var sitUncallable: Self { "SIT_UNCALLABLE" }
    /// `FAX`.
    public static var fax: Self { "FAX" }
}

/// The schema `CampaignInteractions`.
public typealias CampaignInteractions = Model<CampaignInteractionsFields>

/// The properties of ``CampaignInteractions``.
public struct CampaignInteractionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `pendingInteractions`.
    public var pendingInteractions: Field<[CampaignInteraction]> { Field("pendingInteractions") }
    /// `proceedingInteractions`.
    public var proceedingInteractions: Field<[CampaignInteraction]> { Field("proceedingInteractions") }
    /// `previewingInteractions`.
    public var previewingInteractions: Field<[CampaignInteraction]> { Field("previewingInteractions") }
    /// `interactingInteractions`.
    public var interactingInteractions: Field<[CampaignInteraction]> { Field("interactingInteractions") }
    /// `scheduledInteractions`.
    public var scheduledInteractions: Field<[CampaignInteraction]> { Field("scheduledInteractions") }
}

/// The schema `CampaignLinesUtilization`.
public typealias CampaignLinesUtilization = Model<CampaignLinesUtilizationFields>

/// The properties of ``CampaignLinesUtilization``.
public struct CampaignLinesUtilizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assignedOutboundLines`.
    public var assignedOutboundLines: Field<Int> { Field("assignedOutboundLines") }
    /// `totalAvailableOutboundLines`.
    public var totalAvailableOutboundLines: Field<Int> { Field("totalAvailableOutboundLines") }
}

/// The schema `CampaignOutboundLinesAllocation`.
public typealias CampaignOutboundLinesAllocation = Model<CampaignOutboundLinesAllocationFields>

/// The properties of ``CampaignOutboundLinesAllocation``.
public struct CampaignOutboundLinesAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `campaignWeight`.
    public var campaignWeight: Field<Int> { Field("campaignWeight") }
    /// `linesAssigned`.
    public var linesAssigned: Field<Int> { Field("linesAssigned") }
    /// `legacyWeight`.
    public var legacyWeight: Field<Bool> { Field("legacyWeight") }
}

/// The schema `CampaignOutboundLinesDistribution`.
public typealias CampaignOutboundLinesDistribution = Model<CampaignOutboundLinesDistributionFields>

/// The properties of ``CampaignOutboundLinesDistribution``.
public struct CampaignOutboundLinesDistributionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    public var campaign: Field<AddressableEntityRef> { Field("campaign") }
    /// `maxOutboundLineCount`.
    public var maxOutboundLineCount: Field<Int> { Field("maxOutboundLineCount") }
    /// `maxLineUtilization`.
    public var maxLineUtilization: Field<Double> { Field("maxLineUtilization") }
    /// `availableOutboundLines`.
    public var availableOutboundLines: Field<Int> { Field("availableOutboundLines") }
    /// `reservedLines`.
    public var reservedLines: Field<Int> { Field("reservedLines") }
    /// `campaignsWithReservedLines`.
    public var campaignsWithReservedLines: Field<[CampaignOutboundLinesReservation]> { Field("campaignsWithReservedLines") }
    /// `campaignsWithDynamicallyAllocatedLines`.
    public var campaignsWithDynamicallyAllocatedLines: Field<[CampaignOutboundLinesAllocation]> { Field("campaignsWithDynamicallyAllocatedLines") }
}

/// The schema `CampaignOutboundLinesReservation`.
public typealias CampaignOutboundLinesReservation = Model<CampaignOutboundLinesReservationFields>

/// The properties of ``CampaignOutboundLinesReservation``.
public struct CampaignOutboundLinesReservationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `linesReserved`.
    public var linesReserved: Field<Int> { Field("linesReserved") }
}

/// The schema `CampaignPatchRequest`.
public typealias CampaignPatchRequest = Model<CampaignPatchRequestFields>

/// The properties of ``CampaignPatchRequest``.
public struct CampaignPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outboundLineCount`.
    public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `abandonRate`.
    public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `maxCallsPerAgent`.
    public var maxCallsPerAgent: Field<Double> { Field("maxCallsPerAgent") }
    /// `dynamicLineBalancingSettings`.
    public var dynamicLineBalancingSettings: Field<DynamicLineBalancingSettingsPatchRequest> { Field("dynamicLineBalancingSettings") }
    /// `queue`.
    public var queue: Field<AddressableEntityRef> { Field("queue") }
}

/// The schema `CampaignPerformanceData`.
public typealias CampaignPerformanceData = Model<CampaignPerformanceDataFields>

/// The properties of ``CampaignPerformanceData``.
public struct CampaignPerformanceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`, required.
    public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `division`.
    public var division: Field<AddressableEntityRef> { Field("division") }
    /// `contactRate`.
    public var contactRate: Field<CampaignPerformanceDataContactRate> { Field("contactRate") }
    /// `idleAgents`.
    public var idleAgents: Field<Int> { Field("idleAgents") }
    /// `effectiveIdleAgents`.
    public var effectiveIdleAgents: Field<Double> { Field("effectiveIdleAgents") }
    /// `adjustedCallsPerAgent`.
    public var adjustedCallsPerAgent: Field<Double> { Field("adjustedCallsPerAgent") }
    /// `outstandingCalls`.
    public var outstandingCalls: Field<Int> { Field("outstandingCalls") }
    /// `scheduledCalls`.
    public var scheduledCalls: Field<Int> { Field("scheduledCalls") }
    /// `rightPartyContactsCount`.
    public var rightPartyContactsCount: Field<Int> { Field("rightPartyContactsCount") }
    /// `campaignStatus`.
    public var campaignStatus: Field<CampaignPerformanceDataCampaignStatus> { Field("campaignStatus") }
    /// `dialingMode`.
    public var dialingMode: Field<CampaignPerformanceDataDialingMode> { Field("dialingMode") }
    /// `progress`.
    public var progress: Field<CampaignPerformanceDataProgress> { Field("progress") }
    /// `linesUtilization`.
    public var linesUtilization: Field<CampaignLinesUtilization> { Field("linesUtilization") }
    /// `businessCategoryMetrics`.
    public var businessCategoryMetrics: Field<CampaignBusinessCategoryMetrics> { Field("businessCategoryMetrics") }
}

/// A value of `campaignStatus` of ``CampaignPerformanceData``, open to those that are newer than this version.
public struct CampaignPerformanceDataCampaignStatus: OpenEnum {
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

/// A value of `dialingMode` of ``CampaignPerformanceData``, open to those that are newer than this version.
public struct CampaignPerformanceDataDialingMode: OpenEnum {
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

/// The schema `CampaignPerformanceDataContactRate`.
public typealias CampaignPerformanceDataContactRate = Model<CampaignPerformanceDataContactRateFields>

/// The properties of ``CampaignPerformanceDataContactRate``.
public struct CampaignPerformanceDataContactRateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connectRatio`.
    public var connectRatio: Field<Double> { Field("connectRatio") }
}

/// The schema `CampaignPerformanceDataListing`.
public typealias CampaignPerformanceDataListing = Model<CampaignPerformanceDataListingFields>

/// The properties of ``CampaignPerformanceDataListing``.
public struct CampaignPerformanceDataListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CampaignPerformanceData]> { Field("entities") }
}

/// The schema `CampaignPerformanceDataProgress`.
public typealias CampaignPerformanceDataProgress = Model<CampaignPerformanceDataProgressFields>

/// The properties of ``CampaignPerformanceDataProgress``.
public struct CampaignPerformanceDataProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percentage`.
    public var percentage: Field<Double> { Field("percentage") }
}

/// The schema `CampaignProgress`.
public typealias CampaignProgress = Model<CampaignProgressFields>

/// The properties of ``CampaignProgress``.
public struct CampaignProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`, required.
    public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `contactList`, required.
    public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `numberOfContactsCalled`, set by the platform.
    public var numberOfContactsCalled: Field<Int> { Field("numberOfContactsCalled") }
    /// `numberOfContactsMessaged`, set by the platform.
    public var numberOfContactsMessaged: Field<Int> { Field("numberOfContactsMessaged") }
    /// `totalNumberOfContacts`, set by the platform.
    public var totalNumberOfContacts: Field<Int> { Field("totalNumberOfContacts") }
    /// `percentage`, set by the platform.
    public var percentage: Field<Int> { Field("percentage") }
    /// `numberOfContactsSkipped`, set by the platform.
    public var numberOfContactsSkipped: Field<[String: Int]> { Field("numberOfContactsSkipped") }
}

/// The schema `CampaignRule`.
public typealias CampaignRule = Model<CampaignRuleFields>

/// The properties of ``CampaignRule``.
public struct CampaignRuleFields: FieldSet {
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
    /// `campaignRuleEntities`, required.
    public var campaignRuleEntities: Field<CampaignRuleEntities> { Field("campaignRuleEntities") }
    /// `campaignRuleConditions`, required.
    public var campaignRuleConditions: Field<[CampaignRuleCondition]> { Field("campaignRuleConditions") }
    /// `campaignRuleActions`, required.
    public var campaignRuleActions: Field<[CampaignRuleAction]> { Field("campaignRuleActions") }
    /// `matchAnyConditions`.
    public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `campaignRuleProcessing`.
    public var campaignRuleProcessing: Field<CampaignRuleCampaignRuleProcessing> { Field("campaignRuleProcessing") }
    /// `conditionGroups`.
    public var conditionGroups: Field<[CampaignRuleConditionGroup]> { Field("conditionGroups") }
    /// `executionSettings`.
    public var executionSettings: Field<CampaignRuleExecutionSettings> { Field("executionSettings") }
    /// `timeZoneId`.
    public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `warnings`, set by the platform.
    public var warnings: Field<[CampaignRuleWarning]> { Field("warnings") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `campaignRuleProcessing` of ``CampaignRule``, open to those that are newer than this version.
public struct CampaignRuleCampaignRuleProcessing: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `v2`.
    public static var v2: Self { "v2" }
}

/// The schema `CampaignRuleAction`.
public typealias CampaignRuleAction = Model<CampaignRuleActionFields>

/// The properties of ``CampaignRuleAction``.
public struct CampaignRuleActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `parameters`.
    public var parameters: Field<CampaignRuleParameters> { Field("parameters") }
    /// `actionType`, required.
    public var actionType: Field<CampaignRuleActionActionType> { Field("actionType") }
    /// `campaignRuleActionEntities`, required.
    public var campaignRuleActionEntities: Field<CampaignRuleActionEntities> { Field("campaignRuleActionEntities") }
}

/// A value of `actionType` of ``CampaignRuleAction``, open to those that are newer than this version.
public struct CampaignRuleActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `turnOnCampaign`.
    public static var turnOnCampaign: Self { "turnOnCampaign" }
    /// `turnOffCampaign`.
    public static var turnOffCampaign: Self { "turnOffCampaign" }
    /// `turnOnSequence`.
    public static var turnOnSequence: Self { "turnOnSequence" }
    /// `turnOffSequence`.
    public static var turnOffSequence: Self { "turnOffSequence" }
    /// `setCampaignPriority`.
    public static var setCampaignPriority: Self { "setCampaignPriority" }
    /// `recycleCampaign`.
    public static var recycleCampaign: Self { "recycleCampaign" }
    /// `setCampaignDialingMode`.
    public static var setCampaignDialingMode: Self { "setCampaignDialingMode" }
    /// `setCampaignAbandonRate`.
    public static var setCampaignAbandonRate: Self { "setCampaignAbandonRate" }
    /// `setCampaignNumberOfLines`.
    public static var setCampaignNumberOfLines: Self { "setCampaignNumberOfLines" }
    /// `setCampaignWeight`.
    public static var setCampaignWeight: Self { "setCampaignWeight" }
    /// `setCampaignMaxCallsPerAgent`.
    public static var setCampaignMaxCallsPerAgent: Self { "setCampaignMaxCallsPerAgent" }
    /// `setCampaignMessagesPerMinute`.
    public static var setCampaignMessagesPerMinute: Self { "setCampaignMessagesPerMinute" }
    /// `changeCampaignQueue`.
    public static var changeCampaignQueue: Self { "changeCampaignQueue" }
    /// `changeCampaignTemplate`.
    public static var changeCampaignTemplate: Self { "changeCampaignTemplate" }
    /// `setCampaignReservation`.
    public static var setCampaignReservation: Self { "setCampaignReservation" }
}

/// The schema `CampaignRuleActionEntities`.
public typealias CampaignRuleActionEntities = Model<CampaignRuleActionEntitiesFields>

/// The properties of ``CampaignRuleActionEntities``.
public struct CampaignRuleActionEntitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaigns`.
    public var campaigns: Field<[DomainEntityRef]> { Field("campaigns") }
    /// `sequences`.
    public var sequences: Field<[DomainEntityRef]> { Field("sequences") }
    /// `emailCampaigns`.
    public var emailCampaigns: Field<[DomainEntityRef]> { Field("emailCampaigns") }
    /// `smsCampaigns`.
    public var smsCampaigns: Field<[DomainEntityRef]> { Field("smsCampaigns") }
    /// `useTriggeringEntity`.
    public var useTriggeringEntity: Field<Bool> { Field("useTriggeringEntity") }
}

/// The schema `CampaignRuleCampaignRunTimeSettings`.
public typealias CampaignRuleCampaignRunTimeSettings = Model<CampaignRuleCampaignRunTimeSettingsFields>

/// The properties of ``CampaignRuleCampaignRunTimeSettings``.
public struct CampaignRuleCampaignRunTimeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includeWaitingTime`.
    public var includeWaitingTime: Field<Bool> { Field("includeWaitingTime") }
}

/// The schema `CampaignRuleCampaignWaitTimeSettings`.
public typealias CampaignRuleCampaignWaitTimeSettings = Model<CampaignRuleCampaignWaitTimeSettingsFields>

/// The properties of ``CampaignRuleCampaignWaitTimeSettings``.
public struct CampaignRuleCampaignWaitTimeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `waitType`, required.
    public var waitType: Field<CampaignRuleCampaignWaitTimeSettingsWaitType> { Field("waitType") }
}

/// A value of `waitType` of ``CampaignRuleCampaignWaitTimeSettings``, open to those that are newer than this version.
public struct CampaignRuleCampaignWaitTimeSettingsWaitType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WaitingForAgents`.
    public static var waitingForAgents: Self { "WaitingForAgents" }
    /// `WaitingForContacts`.
    public static var waitingForContacts: Self { "WaitingForContacts" }
    /// `WaitingForLines`.
    public static var waitingForLines: Self { "WaitingForLines" }
}

/// The schema `CampaignRuleCondition`.
public typealias CampaignRuleCondition = Model<CampaignRuleConditionFields>

/// The properties of ``CampaignRuleCondition``.
public struct CampaignRuleConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `parameters`, required.
    public var parameters: Field<CampaignRuleParameters> { Field("parameters") }
    /// `conditionType`, required.
    public var conditionType: Field<CampaignRuleConditionConditionType> { Field("conditionType") }
    /// `dateTimeParameters`.
    public var dateTimeParameters: Field<CampaignRuleDateTimeConditionParameters> { Field("dateTimeParameters") }
    /// `campaignRunTimeSettings`.
    public var campaignRunTimeSettings: Field<CampaignRuleCampaignRunTimeSettings> { Field("campaignRunTimeSettings") }
    /// `campaignWaitTimeSettings`.
    public var campaignWaitTimeSettings: Field<CampaignRuleCampaignWaitTimeSettings> { Field("campaignWaitTimeSettings") }
}

/// A value of `conditionType` of ``CampaignRuleCondition``, open to those that are newer than this version.
public struct CampaignRuleConditionConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `campaignProgress`.
    public static var campaignProgress: Self { "campaignProgress" }
    /// `campaignAgents`.
    public static var campaignAgents: Self { "campaignAgents" }
    /// `campaignRecordsAttempted`.
    public static var campaignRecordsAttempted: Self { "campaignRecordsAttempted" }
    /// `campaignContactsMessaged`.
    public static var campaignContactsMessaged: Self { "campaignContactsMessaged" }
    /// `campaignBusinessSuccess`.
    public static var campaignBusinessSuccess: Self { "campaignBusinessSuccess" }
    /// `campaignBusinessFailure`.
    public static var campaignBusinessFailure: Self { "campaignBusinessFailure" }
    /// `campaignBusinessNeutral`.
    public static var campaignBusinessNeutral: Self { "campaignBusinessNeutral" }
    /// `campaignValidAttempts`.
    public static var campaignValidAttempts: Self { "campaignValidAttempts" }
    /// `campaignRightPartyContacts`.
    public static var campaignRightPartyContacts: Self { "campaignRightPartyContacts" }
    /// `timeOfDay`.
    public static var timeOfDay: Self { "timeOfDay" }
    /// `dayOfWeek`.
    public static var dayOfWeek: Self { "dayOfWeek" }
    /// `dayOfMonth`.
    public static var dayOfMonth: Self { "dayOfMonth" }
    /// `weekDayOfMonth`.
    public static var weekDayOfMonth: Self { "weekDayOfMonth" }
    /// `specificDate`.
    public static var specificDate: Self { "specificDate" }
    /// `campaignRunTime`.
    public static var campaignRunTime: Self { "campaignRunTime" }
    /// `campaignWaitTime`.
    public static var campaignWaitTime: Self { "campaignWaitTime" }
}

/// The schema `CampaignRuleConditionGroup`.
public typealias CampaignRuleConditionGroup = Model<CampaignRuleConditionGroupFields>

/// The properties of ``CampaignRuleConditionGroup``.
public struct CampaignRuleConditionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `matchAnyConditions`, required.
    public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `conditions`, required.
    public var conditions: Field<[CampaignRuleCondition]> { Field("conditions") }
}

/// The schema `CampaignRuleDateTimeConditionParameters`.
public typealias CampaignRuleDateTimeConditionParameters = Model<CampaignRuleDateTimeConditionParametersFields>

/// The properties of ``CampaignRuleDateTimeConditionParameters``.
public struct CampaignRuleDateTimeConditionParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inverted`.
    public var inverted: Field<Bool> { Field("inverted") }
    /// `timeOfDay`.
    public var timeOfDay: Field<CampaignRuleTimeOfDayParameters> { Field("timeOfDay") }
    /// `dayOfWeek`.
    public var dayOfWeek: Field<CampaignRuleDayOfWeekParameters> { Field("dayOfWeek") }
    /// `dayOfMonth`.
    public var dayOfMonth: Field<CampaignRuleDayOfMonthParameters> { Field("dayOfMonth") }
    /// `specificDate`.
    public var specificDate: Field<CampaignRuleSpecificDateParameters> { Field("specificDate") }
    /// `weekDayOfMonth`.
    public var weekDayOfMonth: Field<CampaignRuleWeekDayOfMonthParameters> { Field("weekDayOfMonth") }
}

/// The schema `CampaignRuleDayOfMonthInterval`.
public typealias CampaignRuleDayOfMonthInterval = Model<CampaignRuleDayOfMonthIntervalFields>

/// The properties of ``CampaignRuleDayOfMonthInterval``.
public struct CampaignRuleDayOfMonthIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    public var min: Field<String> { Field("min") }
    /// `max`.
    public var max: Field<String> { Field("max") }
}

/// The schema `CampaignRuleDayOfMonthParameters`.
public typealias CampaignRuleDayOfMonthParameters = Model<CampaignRuleDayOfMonthParametersFields>

/// The properties of ``CampaignRuleDayOfMonthParameters``.
public struct CampaignRuleDayOfMonthParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `thresholdValue`.
    public var thresholdValue: Field<String> { Field("thresholdValue") }
    /// `inSet`.
    public var inSet: Field<[String]> { Field("inSet") }
    /// `interval`.
    public var interval: Field<CampaignRuleDayOfMonthInterval> { Field("interval") }
}

/// The schema `CampaignRuleDayOfWeekInterval`.
public typealias CampaignRuleDayOfWeekInterval = Model<CampaignRuleDayOfWeekIntervalFields>

/// The properties of ``CampaignRuleDayOfWeekInterval``.
public struct CampaignRuleDayOfWeekIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    public var min: Field<Int> { Field("min") }
    /// `max`.
    public var max: Field<Int> { Field("max") }
}

/// The schema `CampaignRuleDayOfWeekParameters`.
public typealias CampaignRuleDayOfWeekParameters = Model<CampaignRuleDayOfWeekParametersFields>

/// The properties of ``CampaignRuleDayOfWeekParameters``.
public struct CampaignRuleDayOfWeekParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inSet`.
    public var inSet: Field<[Int]> { Field("inSet") }
    /// `interval`.
    public var interval: Field<CampaignRuleDayOfWeekInterval> { Field("interval") }
}

/// The schema `CampaignRuleEntities`.
public typealias CampaignRuleEntities = Model<CampaignRuleEntitiesFields>

/// The properties of ``CampaignRuleEntities``.
public struct CampaignRuleEntitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaigns`.
    public var campaigns: Field<[DomainEntityRef]> { Field("campaigns") }
    /// `sequences`.
    public var sequences: Field<[DomainEntityRef]> { Field("sequences") }
    /// `emailCampaigns`.
    public var emailCampaigns: Field<[DomainEntityRef]> { Field("emailCampaigns") }
    /// `smsCampaigns`.
    public var smsCampaigns: Field<[DomainEntityRef]> { Field("smsCampaigns") }
}

/// The schema `CampaignRuleEntityListing`.
public typealias CampaignRuleEntityListing = Model<CampaignRuleEntityListingFields>

/// The properties of ``CampaignRuleEntityListing``.
public struct CampaignRuleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CampaignRule]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignRuleExecutionSettings`.
public typealias CampaignRuleExecutionSettings = Model<CampaignRuleExecutionSettingsFields>

/// The properties of ``CampaignRuleExecutionSettings``.
public struct CampaignRuleExecutionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `frequency`, required.
    public var frequency: Field<CampaignRuleExecutionSettingsFrequency> { Field("frequency") }
    /// `timeZoneId`.
    public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// A value of `frequency` of ``CampaignRuleExecutionSettings``, open to those that are newer than this version.
public struct CampaignRuleExecutionSettingsFrequency: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `onEachTrigger`.
    public static var onEachTrigger: Self { "onEachTrigger" }
    /// `oncePerDay`.
    public static var oncePerDay: Self { "oncePerDay" }
}

/// The schema `CampaignRuleParameters`.
public typealias CampaignRuleParameters = Model<CampaignRuleParametersFields>

/// The properties of ``CampaignRuleParameters``.
public struct CampaignRuleParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    public var `operator`: Field<CampaignRuleParametersOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `priority`.
    public var priority: Field<CampaignRuleParametersPriority> { Field("priority") }
    /// `dialingMode`.
    public var dialingMode: Field<CampaignRuleParametersDialingMode> { Field("dialingMode") }
    /// `abandonRate`.
    public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `outboundLineCount`.
    public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `relativeWeight`.
    public var relativeWeight: Field<Int> { Field("relativeWeight") }
    /// `maxCallsPerAgent`.
    public var maxCallsPerAgent: Field<Double> { Field("maxCallsPerAgent") }
    /// `queue`.
    public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `messagesPerMinute`.
    public var messagesPerMinute: Field<Int> { Field("messagesPerMinute") }
    /// `smsMessagesPerMinute`.
    public var smsMessagesPerMinute: Field<Int> { Field("smsMessagesPerMinute") }
    /// `emailMessagesPerMinute`.
    public var emailMessagesPerMinute: Field<Int> { Field("emailMessagesPerMinute") }
    /// `smsContentTemplate`.
    public var smsContentTemplate: Field<DomainEntityRef> { Field("smsContentTemplate") }
    /// `emailContentTemplate`.
    public var emailContentTemplate: Field<DomainEntityRef> { Field("emailContentTemplate") }
    /// `forDuration`.
    public var forDuration: Field<String> { Field("forDuration") }
}

/// A value of `operator` of ``CampaignRuleParameters``, open to those that are newer than this version.
public struct CampaignRuleParametersOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `equals`.
    public static var equals: Self { "equals" }
    /// `greaterThan`.
    public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanEqualTo`.
    public static var greaterThanEqualTo: Self { "greaterThanEqualTo" }
    /// `lessThan`.
    public static var lessThan: Self { "lessThan" }
    /// `lessThanEqualTo`.
    public static var lessThanEqualTo: Self { "lessThanEqualTo" }
    /// `before`.
    public static var before: Self { "before" }
    /// `after`.
    public static var after: Self { "after" }
    /// `between`.
    public static var between: Self { "between" }
    /// `in`.
    public static var `in`: Self { "in" }
}

/// A value of `priority` of ``CampaignRuleParameters``, open to those that are newer than this version.
public struct CampaignRuleParametersPriority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `1`.
    public static var value1: Self { "1" }
    /// `2`.
    public static var value2: Self { "2" }
    /// `3`.
    public static var value3: Self { "3" }
    /// `4`.
    public static var value4: Self { "4" }
    /// `5`.
    public static var value5: Self { "5" }
}

/// A value of `dialingMode` of ``CampaignRuleParameters``, open to those that are newer than this version.
public struct CampaignRuleParametersDialingMode: OpenEnum {
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

/// The schema `CampaignRuleSpecificDateInterval`.
public typealias CampaignRuleSpecificDateInterval = Model<CampaignRuleSpecificDateIntervalFields>

/// The properties of ``CampaignRuleSpecificDateInterval``.
public struct CampaignRuleSpecificDateIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    public var min: Field<String> { Field("min") }
    /// `max`.
    public var max: Field<String> { Field("max") }
}

/// The schema `CampaignRuleSpecificDateParameters`.
public typealias CampaignRuleSpecificDateParameters = Model<CampaignRuleSpecificDateParametersFields>

/// The properties of ``CampaignRuleSpecificDateParameters``.
public struct CampaignRuleSpecificDateParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includeYear`.
    public var includeYear: Field<Bool> { Field("includeYear") }
    /// `thresholdValue`.
    public var thresholdValue: Field<String> { Field("thresholdValue") }
    /// `interval`.
    public var interval: Field<CampaignRuleSpecificDateInterval> { Field("interval") }
}

/// The schema `CampaignRuleTimeOfDayInterval`.
public typealias CampaignRuleTimeOfDayInterval = Model<CampaignRuleTimeOfDayIntervalFields>

/// The properties of ``CampaignRuleTimeOfDayInterval``.
public struct CampaignRuleTimeOfDayIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, a date and time without a time zone.
    public var min: Field<String> { Field("min") }
    /// `max`, a date and time without a time zone.
    public var max: Field<String> { Field("max") }
}

/// The schema `CampaignRuleTimeOfDayParameters`.
public typealias CampaignRuleTimeOfDayParameters = Model<CampaignRuleTimeOfDayParametersFields>

/// The properties of ``CampaignRuleTimeOfDayParameters``.
public struct CampaignRuleTimeOfDayParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<CampaignRuleTimeOfDayInterval> { Field("interval") }
    /// `thresholdValue`, a date and time without a time zone.
    public var thresholdValue: Field<String> { Field("thresholdValue") }
}

/// The schema `CampaignRuleWarning`.
public typealias CampaignRuleWarning = Model<CampaignRuleWarningFields>

/// The properties of ``CampaignRuleWarning``.
public struct CampaignRuleWarningFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    public var code: Field<CampaignRuleWarningCode> { Field("code") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
    /// `params`.
    public var params: Field<CampaignRuleWarningParameters> { Field("params") }
}

/// A value of `code` of ``CampaignRuleWarning``, open to those that are newer than this version.
public struct CampaignRuleWarningCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConditionsNoEntities`.
    public static var conditionsNoEntities: Self { "ConditionsNoEntities" }
    /// `ConditionsNoSequences`.
    public static var conditionsNoSequences: Self { "ConditionsNoSequences" }
    /// `ConditionsNoCampaigns`.
    public static var conditionsNoCampaigns: Self { "ConditionsNoCampaigns" }
    /// `ConditionsNoMessagingCampaigns`.
    public static var conditionsNoMessagingCampaigns: Self { "ConditionsNoMessagingCampaigns" }
    /// `ActionNoEntities`.
    public static var actionNoEntities: Self { "ActionNoEntities" }
    /// `ActionNoSequences`.
    public static var actionNoSequences: Self { "ActionNoSequences" }
    /// `ActionNoCampaigns`.
    public static var actionNoCampaigns: Self { "ActionNoCampaigns" }
    /// `ActionNoMessagingCampaigns`.
    public static var actionNoMessagingCampaigns: Self { "ActionNoMessagingCampaigns" }
    /// `NoQueue`.
    public static var noQueue: Self { "NoQueue" }
    /// `NoContentTemplates`.
    public static var noContentTemplates: Self { "NoContentTemplates" }
    /// `NoSmsContentTemplate`.
    public static var noSmsContentTemplate: Self { "NoSmsContentTemplate" }
    /// `NoEmailContentTemplate`.
    public static var noEmailContentTemplate: Self { "NoEmailContentTemplate" }
    /// `ConditionsWaitingForLinesOnlyPreviewOrExternal`.
    public static var conditionsWaitingForLinesOnlyPreviewOrExternal: Self { "ConditionsWaitingForLinesOnlyPreviewOrExternal" }
    /// `ConditionsWaitingForAgentsOnlyAgentless`.
    public static var conditionsWaitingForAgentsOnlyAgentless: Self { "ConditionsWaitingForAgentsOnlyAgentless" }
}

/// The schema `CampaignRuleWarningParameters`.
public typealias CampaignRuleWarningParameters = Model<CampaignRuleWarningParametersFields>

/// The properties of ``CampaignRuleWarningParameters``.
public struct CampaignRuleWarningParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionId`.
    public var actionId: Field<String> { Field("actionId") }
    /// `conditionId`.
    public var conditionId: Field<String> { Field("conditionId") }
    /// `actionType`.
    public var actionType: Field<CampaignRuleWarningParametersActionType> { Field("actionType") }
    /// `conditionType`.
    public var conditionType: Field<CampaignRuleWarningParametersConditionType> { Field("conditionType") }
}

/// A value of `actionType` of ``CampaignRuleWarningParameters``, open to those that are newer than this version.
public struct CampaignRuleWarningParametersActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `turnOnCampaign`.
    public static var turnOnCampaign: Self { "turnOnCampaign" }
    /// `turnOffCampaign`.
    public static var turnOffCampaign: Self { "turnOffCampaign" }
    /// `turnOnSequence`.
    public static var turnOnSequence: Self { "turnOnSequence" }
    /// `turnOffSequence`.
    public static var turnOffSequence: Self { "turnOffSequence" }
    /// `setCampaignPriority`.
    public static var setCampaignPriority: Self { "setCampaignPriority" }
    /// `recycleCampaign`.
    public static var recycleCampaign: Self { "recycleCampaign" }
    /// `setCampaignDialingMode`.
    public static var setCampaignDialingMode: Self { "setCampaignDialingMode" }
    /// `setCampaignAbandonRate`.
    public static var setCampaignAbandonRate: Self { "setCampaignAbandonRate" }
    /// `setCampaignNumberOfLines`.
    public static var setCampaignNumberOfLines: Self { "setCampaignNumberOfLines" }
    /// `setCampaignWeight`.
    public static var setCampaignWeight: Self { "setCampaignWeight" }
    /// `setCampaignMaxCallsPerAgent`.
    public static var setCampaignMaxCallsPerAgent: Self { "setCampaignMaxCallsPerAgent" }
    /// `setCampaignMessagesPerMinute`.
    public static var setCampaignMessagesPerMinute: Self { "setCampaignMessagesPerMinute" }
    /// `changeCampaignQueue`.
    public static var changeCampaignQueue: Self { "changeCampaignQueue" }
    /// `changeCampaignTemplate`.
    public static var changeCampaignTemplate: Self { "changeCampaignTemplate" }
    /// `setCampaignReservation`.
    public static var setCampaignReservation: Self { "setCampaignReservation" }
}

/// A value of `conditionType` of ``CampaignRuleWarningParameters``, open to those that are newer than this version.
public struct CampaignRuleWarningParametersConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `campaignProgress`.
    public static var campaignProgress: Self { "campaignProgress" }
    /// `campaignAgents`.
    public static var campaignAgents: Self { "campaignAgents" }
    /// `campaignRecordsAttempted`.
    public static var campaignRecordsAttempted: Self { "campaignRecordsAttempted" }
    /// `campaignContactsMessaged`.
    public static var campaignContactsMessaged: Self { "campaignContactsMessaged" }
    /// `campaignBusinessSuccess`.
    public static var campaignBusinessSuccess: Self { "campaignBusinessSuccess" }
    /// `campaignBusinessFailure`.
    public static var campaignBusinessFailure: Self { "campaignBusinessFailure" }
    /// `campaignBusinessNeutral`.
    public static var campaignBusinessNeutral: Self { "campaignBusinessNeutral" }
    /// `campaignValidAttempts`.
    public static var campaignValidAttempts: Self { "campaignValidAttempts" }
    /// `campaignRightPartyContacts`.
    public static var campaignRightPartyContacts: Self { "campaignRightPartyContacts" }
    /// `timeOfDay`.
    public static var timeOfDay: Self { "timeOfDay" }
    /// `dayOfWeek`.
    public static var dayOfWeek: Self { "dayOfWeek" }
    /// `dayOfMonth`.
    public static var dayOfMonth: Self { "dayOfMonth" }
    /// `weekDayOfMonth`.
    public static var weekDayOfMonth: Self { "weekDayOfMonth" }
    /// `specificDate`.
    public static var specificDate: Self { "specificDate" }
    /// `campaignRunTime`.
    public static var campaignRunTime: Self { "campaignRunTime" }
    /// `campaignWaitTime`.
    public static var campaignWaitTime: Self { "campaignWaitTime" }
}

/// The schema `CampaignRuleWeekDayOfMonth`.
public typealias CampaignRuleWeekDayOfMonth = Model<CampaignRuleWeekDayOfMonthFields>

/// The properties of ``CampaignRuleWeekDayOfMonth``.
public struct CampaignRuleWeekDayOfMonthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`, required.
    public var dayOfWeek: Field<Int> { Field("dayOfWeek") }
    /// `month`.
    public var month: Field<Int> { Field("month") }
    /// `occurrence`.
    public var occurrence: Field<Int> { Field("occurrence") }
}

/// The schema `CampaignRuleWeekDayOfMonthInterval`.
public typealias CampaignRuleWeekDayOfMonthInterval = Model<CampaignRuleWeekDayOfMonthIntervalFields>

/// The properties of ``CampaignRuleWeekDayOfMonthInterval``.
public struct CampaignRuleWeekDayOfMonthIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, required.
    public var min: Field<CampaignRuleWeekDayOfMonth> { Field("min") }
    /// `max`, required.
    public var max: Field<CampaignRuleWeekDayOfMonth> { Field("max") }
}

/// The schema `CampaignRuleWeekDayOfMonthParameters`.
public typealias CampaignRuleWeekDayOfMonthParameters = Model<CampaignRuleWeekDayOfMonthParametersFields>

/// The properties of ``CampaignRuleWeekDayOfMonthParameters``.
public struct CampaignRuleWeekDayOfMonthParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `thresholdValue`.
    public var thresholdValue: Field<CampaignRuleWeekDayOfMonth> { Field("thresholdValue") }
    /// `interval`.
    public var interval: Field<CampaignRuleWeekDayOfMonthInterval> { Field("interval") }
}

/// The schema `CampaignSchedule`.
public typealias CampaignSchedule = Model<CampaignScheduleFields>

/// The properties of ``CampaignSchedule``.
public struct CampaignScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `intervals`, required.
    public var intervals: Field<[ScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    public var recurrences: Field<[Reoccurrence]> { Field("recurrences") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `campaign`, required.
    public var campaign: Field<DivisionedDomainEntityRef> { Field("campaign") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CampaignSequence`.
public typealias CampaignSequence = Model<CampaignSequenceFields>

/// The properties of ``CampaignSequence``.
public struct CampaignSequenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `campaigns`, required.
    public var campaigns: Field<[DomainEntityRef]> { Field("campaigns") }
    /// `currentCampaign`, required, set by the platform.
    public var currentCampaign: Field<Int> { Field("currentCampaign") }
    /// `status`, required.
    public var status: Field<CampaignSequenceStatus> { Field("status") }
    /// `stopMessage`, set by the platform.
    public var stopMessage: Field<String> { Field("stopMessage") }
    /// `repeat`.
    public var `repeat`: Field<Bool> { Field("repeat") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CampaignSequence``, open to those that are newer than this version.
public struct CampaignSequenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    public static var on: Self { "on" }
    /// `off`.
    public static var off: Self { "off" }
    /// `complete`.
    public static var complete: Self { "complete" }
}

/// The schema `CampaignSequenceEntityListing`.
public typealias CampaignSequenceEntityListing = Model<CampaignSequenceEntityListingFields>

/// The properties of ``CampaignSequenceEntityListing``.
public struct CampaignSequenceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[CampaignSequence]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignSkillStatistics`.
public typealias CampaignSkillStatistics = Model<CampaignSkillStatisticsFields>

/// The properties of ``CampaignSkillStatistics``.
public struct CampaignSkillStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `skillCombinations`, set by the platform.
    public var skillCombinations: Field<Int> { Field("skillCombinations") }
    /// `eligibleSkilledAgents`, set by the platform.
    public var eligibleSkilledAgents: Field<Int> { Field("eligibleSkilledAgents") }
}

/// The schema `CampaignStats`.
public typealias CampaignStats = Model<CampaignStatsFields>

/// The properties of ``CampaignStats``.
public struct CampaignStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactRate`, set by the platform.
    public var contactRate: Field<ConnectRate> { Field("contactRate") }
    /// `idleAgents`, set by the platform.
    public var idleAgents: Field<Int> { Field("idleAgents") }
    /// `effectiveIdleAgents`, set by the platform.
    public var effectiveIdleAgents: Field<Double> { Field("effectiveIdleAgents") }
    /// `adjustedCallsPerAgent`, set by the platform.
    public var adjustedCallsPerAgent: Field<Double> { Field("adjustedCallsPerAgent") }
    /// `outstandingCalls`, set by the platform.
    public var outstandingCalls: Field<Int> { Field("outstandingCalls") }
    /// `scheduledCalls`, set by the platform.
    public var scheduledCalls: Field<Int> { Field("scheduledCalls") }
    /// `timeZoneRescheduledCalls`, set by the platform.
    public var timeZoneRescheduledCalls: Field<Int> { Field("timeZoneRescheduledCalls") }
    /// `filteredOutContactsCount`, set by the platform.
    public var filteredOutContactsCount: Field<Int> { Field("filteredOutContactsCount") }
    /// `rightPartyContactsCount`, set by the platform.
    public var rightPartyContactsCount: Field<Int> { Field("rightPartyContactsCount") }
    /// `validAttempts`, set by the platform.
    public var validAttempts: Field<Int> { Field("validAttempts") }
    /// `linesUtilization`, set by the platform.
    public var linesUtilization: Field<CampaignLinesUtilization> { Field("linesUtilization") }
    /// `businessCategoryMetrics`, set by the platform.
    public var businessCategoryMetrics: Field<CampaignBusinessCategoryMetrics> { Field("businessCategoryMetrics") }
}

/// The schema `CampaignTimeSlot`.
public typealias CampaignTimeSlot = Model<CampaignTimeSlotFields>

/// The properties of ``CampaignTimeSlot``.
public struct CampaignTimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`, required.
    public var startTime: Field<String> { Field("startTime") }
    /// `stopTime`, required.
    public var stopTime: Field<String> { Field("stopTime") }
    /// `day`, required.
    public var day: Field<Int> { Field("day") }
}
