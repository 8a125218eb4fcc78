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
    @_alwaysEmitIntoClient public var state: Field<CallBasicState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<CallBasicInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CallBasicDirection> { Field("direction") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<CallBasicRecordingState> { Field("recordingState") }
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
    @_alwaysEmitIntoClient public var disconnectType: Field<CallBasicDisconnectType> { Field("disconnectType") }
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

/// A value of `state` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicState: OpenEnum {
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

/// A value of `initialState` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicInitialState: OpenEnum {
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

/// A value of `direction` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `recordingState` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicRecordingState: OpenEnum {
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

/// A value of `disconnectType` of ``CallBasic``, open to those that are newer than this version.
public struct CallBasicDisconnectType: OpenEnum {
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

/// The schema `CallRecord`.
public typealias CallRecord = Model<CallRecordFields>

/// The properties of ``CallRecord``.
public struct CallRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lastAttempt`, set by the platform.
    @_alwaysEmitIntoClient public var lastAttempt: Field<Instant> { Field("lastAttempt") }
    /// `lastResult`, set by the platform.
    @_alwaysEmitIntoClient public var lastResult: Field<String> { Field("lastResult") }
}

/// The schema `CallableContactsDiagnostic`.
public typealias CallableContactsDiagnostic = Model<CallableContactsDiagnosticFields>

/// The properties of ``CallableContactsDiagnostic``.
public struct CallableContactsDiagnosticFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attemptLimits`, set by the platform.
    @_alwaysEmitIntoClient public var attemptLimits: Field<DomainEntityRef> { Field("attemptLimits") }
    /// `dncLists`, set by the platform.
    @_alwaysEmitIntoClient public var dncLists: Field<[DomainEntityRef]> { Field("dncLists") }
    /// `callableTimeSet`, set by the platform.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<DomainEntityRef> { Field("callableTimeSet") }
    /// `ruleSets`, set by the platform.
    @_alwaysEmitIntoClient public var ruleSets: Field<[DomainEntityRef]> { Field("ruleSets") }
}

/// The schema `CallableTime`.
public typealias CallableTime = Model<CallableTimeFields>

/// The properties of ``CallableTime``.
public struct CallableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeSlots`, required.
    @_alwaysEmitIntoClient public var timeSlots: Field<[CampaignTimeSlot]> { Field("timeSlots") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `timeZoneId`, required.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// The schema `CallableTimeSet`.
public typealias CallableTimeSet = Model<CallableTimeSetFields>

/// The properties of ``CallableTimeSet``.
public struct CallableTimeSetFields: FieldSet {
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
    /// `callableTimes`, required.
    @_alwaysEmitIntoClient public var callableTimes: Field<[CallableTime]> { Field("callableTimes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CallableTimeSetEntityListing`.
public typealias CallableTimeSetEntityListing = Model<CallableTimeSetEntityListingFields>

/// The properties of ``CallableTimeSetEntityListing``.
public struct CallableTimeSetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CallableTimeSet]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CallableWindow`.
public typealias CallableWindow = Model<CallableWindowFields>

/// The properties of ``CallableWindow``.
public struct CallableWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mapped`.
    @_alwaysEmitIntoClient public var mapped: Field<AtzmTimeSlot> { Field("mapped") }
    /// `unmapped`.
    @_alwaysEmitIntoClient public var unmapped: Field<AtzmTimeSlotWithTimeZone> { Field("unmapped") }
}

/// The schema `CallbackBasic`.
public typealias CallbackBasic = Model<CallbackBasicFields>

/// The properties of ``CallbackBasic``.
public struct CallbackBasicFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CallbackBasicState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<CallbackBasicInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CallbackBasicDirection> { Field("direction") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<CallbackBasicDisconnectType> { Field("disconnectType") }
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

/// A value of `state` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicState: OpenEnum {
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

/// A value of `initialState` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicInitialState: OpenEnum {
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

/// A value of `direction` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``CallbackBasic``, open to those that are newer than this version.
public struct CallbackBasicDisconnectType: OpenEnum {
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

/// The schema `CampaignBusinessCategoryMetrics`.
public typealias CampaignBusinessCategoryMetrics = Model<CampaignBusinessCategoryMetricsFields>

/// The properties of ``CampaignBusinessCategoryMetrics``.
public struct CampaignBusinessCategoryMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `successCount`.
    @_alwaysEmitIntoClient public var successCount: Field<Int> { Field("successCount") }
    /// `neutralCount`.
    @_alwaysEmitIntoClient public var neutralCount: Field<Int> { Field("neutralCount") }
    /// `failureCount`.
    @_alwaysEmitIntoClient public var failureCount: Field<Int> { Field("failureCount") }
}

/// The schema `CampaignDiagnosticCampaignHealthState`.
public typealias CampaignDiagnosticCampaignHealthState = Model<CampaignDiagnosticCampaignHealthStateFields>

/// The properties of ``CampaignDiagnosticCampaignHealthState``.
public struct CampaignDiagnosticCampaignHealthStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CampaignDiagnosticCampaignHealthStateState> { Field("state") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// A value of `state` of ``CampaignDiagnosticCampaignHealthState``, open to those that are newer than this version.
public struct CampaignDiagnosticCampaignHealthStateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `healthy`.
    @_alwaysEmitIntoClient public static var healthy: Self { "healthy" }
    /// `WaitingForAgents`.
    @_alwaysEmitIntoClient public static var waitingForAgents: Self { "WaitingForAgents" }
    /// `WaitingForContacts`.
    @_alwaysEmitIntoClient public static var waitingForContacts: Self { "WaitingForContacts" }
    /// `WaitingForLines`.
    @_alwaysEmitIntoClient public static var waitingForLines: Self { "WaitingForLines" }
    /// `WarnThresholdCPS`.
    @_alwaysEmitIntoClient public static var warnThresholdCPS: Self { "WarnThresholdCPS" }
    /// `WarnMaxCPAalarm`.
    @_alwaysEmitIntoClient public static var warnMaxCPAalarm: Self { "WarnMaxCPAalarm" }
}

/// The schema `CampaignDiagnosticCampaignState`.
public typealias CampaignDiagnosticCampaignState = Model<CampaignDiagnosticCampaignStateFields>

/// The properties of ``CampaignDiagnosticCampaignState``.
public struct CampaignDiagnosticCampaignStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CampaignDiagnosticCampaignStateState> { Field("state") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<CampaignDiagnosticCampaignStateDialingMode> { Field("dialingMode") }
}

/// A value of `state` of ``CampaignDiagnosticCampaignState``, open to those that are newer than this version.
public struct CampaignDiagnosticCampaignStateState: OpenEnum {
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

/// A value of `dialingMode` of ``CampaignDiagnosticCampaignState``, open to those that are newer than this version.
public struct CampaignDiagnosticCampaignStateDialingMode: OpenEnum {
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

/// The schema `CampaignDiagnosticConfigChange`.
public typealias CampaignDiagnosticConfigChange = Model<CampaignDiagnosticConfigChangeFields>

/// The properties of ``CampaignDiagnosticConfigChange``.
public struct CampaignDiagnosticConfigChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
    /// `field`.
    @_alwaysEmitIntoClient public var field: Field<String> { Field("field") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<CampaignDiagnosticConfigChangeAction> { Field("action") }
}

/// A value of `action` of ``CampaignDiagnosticConfigChange``, open to those that are newer than this version.
public struct CampaignDiagnosticConfigChangeAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
}

/// The schema `CampaignDiagnosticSummary`.
public typealias CampaignDiagnosticSummary = Model<CampaignDiagnosticSummaryFields>

/// The properties of ``CampaignDiagnosticSummary``.
public struct CampaignDiagnosticSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignId`.
    @_alwaysEmitIntoClient public var campaignId: Field<String> { Field("campaignId") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `campaignStates`.
    @_alwaysEmitIntoClient public var campaignStates: Field<[CampaignDiagnosticCampaignState]> { Field("campaignStates") }
    /// `campaignInfo`.
    @_alwaysEmitIntoClient public var campaignInfo: Field<[CampaignDiagnosticWindow]> { Field("campaignInfo") }
    /// `campaignHealthStates`.
    @_alwaysEmitIntoClient public var campaignHealthStates: Field<[CampaignDiagnosticCampaignHealthState]> { Field("campaignHealthStates") }
    /// `configChanges`.
    @_alwaysEmitIntoClient public var configChanges: Field<[CampaignDiagnosticConfigChange]> { Field("configChanges") }
}

/// The schema `CampaignDiagnosticWindow`.
public typealias CampaignDiagnosticWindow = Model<CampaignDiagnosticWindowFields>

/// The properties of ``CampaignDiagnosticWindow``.
public struct CampaignDiagnosticWindowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CampaignDiagnosticWindowState> { Field("state") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
}

/// A value of `state` of ``CampaignDiagnosticWindow``, open to those that are newer than this version.
public struct CampaignDiagnosticWindowState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WarnMaxCPAalarm`.
    @_alwaysEmitIntoClient public static var warnMaxCPAalarm: Self { "WarnMaxCPAalarm" }
}

/// The schema `CampaignDiagnostics`.
public typealias CampaignDiagnostics = Model<CampaignDiagnosticsFields>

/// The properties of ``CampaignDiagnostics``.
public struct CampaignDiagnosticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callableContacts`, set by the platform.
    @_alwaysEmitIntoClient public var callableContacts: Field<CallableContactsDiagnostic> { Field("callableContacts") }
    /// `queueUtilizationDiagnostic`, set by the platform.
    @_alwaysEmitIntoClient public var queueUtilizationDiagnostic: Field<QueueUtilizationDiagnostic> { Field("queueUtilizationDiagnostic") }
    /// `ruleSetDiagnostics`, set by the platform.
    @_alwaysEmitIntoClient public var ruleSetDiagnostics: Field<[RuleSetDiagnostic]> { Field("ruleSetDiagnostics") }
    /// `outstandingInteractionsCount`, set by the platform.
    @_alwaysEmitIntoClient public var outstandingInteractionsCount: Field<Int> { Field("outstandingInteractionsCount") }
    /// `scheduledInteractionsCount`, set by the platform.
    @_alwaysEmitIntoClient public var scheduledInteractionsCount: Field<Int> { Field("scheduledInteractionsCount") }
    /// `timeZoneRescheduledCallsCount`, set by the platform.
    @_alwaysEmitIntoClient public var timeZoneRescheduledCallsCount: Field<Int> { Field("timeZoneRescheduledCallsCount") }
    /// `filteredOutContactsCount`, set by the platform.
    @_alwaysEmitIntoClient public var filteredOutContactsCount: Field<Int> { Field("filteredOutContactsCount") }
    /// `idleAgents`, set by the platform.
    @_alwaysEmitIntoClient public var idleAgents: Field<Int> { Field("idleAgents") }
    /// `effectiveIdleAgents`, set by the platform.
    @_alwaysEmitIntoClient public var effectiveIdleAgents: Field<Double> { Field("effectiveIdleAgents") }
    /// `linesUtilization`, set by the platform.
    @_alwaysEmitIntoClient public var linesUtilization: Field<CampaignLinesUtilization> { Field("linesUtilization") }
    /// `numberOfContactsCalled`, set by the platform.
    @_alwaysEmitIntoClient public var numberOfContactsCalled: Field<Int> { Field("numberOfContactsCalled") }
    /// `totalNumberOfContacts`, set by the platform.
    @_alwaysEmitIntoClient public var totalNumberOfContacts: Field<Int> { Field("totalNumberOfContacts") }
    /// `campaignErrors`, set by the platform.
    @_alwaysEmitIntoClient public var campaignErrors: Field<[RestErrorDetail]> { Field("campaignErrors") }
    /// `campaignSkillStatistics`, set by the platform.
    @_alwaysEmitIntoClient public var campaignSkillStatistics: Field<CampaignSkillStatistics> { Field("campaignSkillStatistics") }
}

/// The schema `CampaignDivisionView`.
public typealias CampaignDivisionView = Model<CampaignDivisionViewFields>

/// The properties of ``CampaignDivisionView``.
public struct CampaignDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CampaignDivisionViewListing`.
public typealias CampaignDivisionViewListing = Model<CampaignDivisionViewListingFields>

/// The properties of ``CampaignDivisionViewListing``.
public struct CampaignDivisionViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CampaignDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignEntityListing`.
public typealias CampaignEntityListing = Model<CampaignEntityListingFields>

/// The properties of ``CampaignEntityListing``.
public struct CampaignEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Campaign]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignInteraction`.
public typealias CampaignInteraction = Model<CampaignInteractionFields>

/// The properties of ``CampaignInteraction``.
public struct CampaignInteractionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `contact`.
    @_alwaysEmitIntoClient public var contact: Field<DomainEntityRef> { Field("contact") }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public var destinationAddress: Field<String> { Field("destinationAddress") }
    /// `activePreviewCall`.
    @_alwaysEmitIntoClient public var activePreviewCall: Field<Bool> { Field("activePreviewCall") }
    /// `lastActivePreviewWrapupTime`.
    @_alwaysEmitIntoClient public var lastActivePreviewWrapupTime: Field<Instant> { Field("lastActivePreviewWrapupTime") }
    /// `creationTime`.
    @_alwaysEmitIntoClient public var creationTime: Field<Instant> { Field("creationTime") }
    /// `callPlacedTime`.
    @_alwaysEmitIntoClient public var callPlacedTime: Field<Instant> { Field("callPlacedTime") }
    /// `callRoutedTime`.
    @_alwaysEmitIntoClient public var callRoutedTime: Field<Instant> { Field("callRoutedTime") }
    /// `previewConnectedTime`.
    @_alwaysEmitIntoClient public var previewConnectedTime: Field<Instant> { Field("previewConnectedTime") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<DomainEntityRef> { Field("script") }
    /// `disposition`.
    @_alwaysEmitIntoClient public var disposition: Field<CampaignInteractionDisposition> { Field("disposition") }
    /// `callerName`.
    @_alwaysEmitIntoClient public var callerName: Field<String> { Field("callerName") }
    /// `callerAddress`.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `previewPopDeliveredTime`.
    @_alwaysEmitIntoClient public var previewPopDeliveredTime: Field<Instant> { Field("previewPopDeliveredTime") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<ConversationBasic> { Field("conversation") }
    /// `dialerSystemParticipantId`.
    @_alwaysEmitIntoClient public var dialerSystemParticipantId: Field<String> { Field("dialerSystemParticipantId") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<String> { Field("dialingMode") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[DomainEntityRef]> { Field("skills") }
}

/// A value of `disposition` of ``CampaignInteraction``, open to those that are newer than this version.
public struct CampaignInteractionDisposition: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DISCONNECT`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "DISCONNECT" }
    /// `LIVE_VOICE`.
    @_alwaysEmitIntoClient public static var liveVoice: Self { "LIVE_VOICE" }
    /// `BUSY`.
    @_alwaysEmitIntoClient public static var busy: Self { "BUSY" }
    /// `MACHINE`.
    @_alwaysEmitIntoClient public static var machine: Self { "MACHINE" }
    /// `NO_ANSWER`.
    @_alwaysEmitIntoClient public static var noAnswer: Self { "NO_ANSWER" }
    /// `SIT_CALLABLE`.
    @_alwaysEmitIntoClient public static var sitCallable: Self { "SIT_CALLABLE" }
    /// `SIT_UNCALLABLE`.
    @_alwaysEmitIntoClient public static var sitUncallable: Self { "SIT_UNCALLABLE" }
    /// `FAX`.
    @_alwaysEmitIntoClient public static var fax: Self { "FAX" }
}

/// The schema `CampaignInteractions`.
public typealias CampaignInteractions = Model<CampaignInteractionsFields>

/// The properties of ``CampaignInteractions``.
public struct CampaignInteractionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `pendingInteractions`.
    @_alwaysEmitIntoClient public var pendingInteractions: Field<[CampaignInteraction]> { Field("pendingInteractions") }
    /// `proceedingInteractions`.
    @_alwaysEmitIntoClient public var proceedingInteractions: Field<[CampaignInteraction]> { Field("proceedingInteractions") }
    /// `previewingInteractions`.
    @_alwaysEmitIntoClient public var previewingInteractions: Field<[CampaignInteraction]> { Field("previewingInteractions") }
    /// `interactingInteractions`.
    @_alwaysEmitIntoClient public var interactingInteractions: Field<[CampaignInteraction]> { Field("interactingInteractions") }
    /// `scheduledInteractions`.
    @_alwaysEmitIntoClient public var scheduledInteractions: Field<[CampaignInteraction]> { Field("scheduledInteractions") }
}

/// The schema `CampaignLinesUtilization`.
public typealias CampaignLinesUtilization = Model<CampaignLinesUtilizationFields>

/// The properties of ``CampaignLinesUtilization``.
public struct CampaignLinesUtilizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assignedOutboundLines`.
    @_alwaysEmitIntoClient public var assignedOutboundLines: Field<Int> { Field("assignedOutboundLines") }
    /// `totalAvailableOutboundLines`.
    @_alwaysEmitIntoClient public var totalAvailableOutboundLines: Field<Int> { Field("totalAvailableOutboundLines") }
}

/// The schema `CampaignOutboundLinesAllocation`.
public typealias CampaignOutboundLinesAllocation = Model<CampaignOutboundLinesAllocationFields>

/// The properties of ``CampaignOutboundLinesAllocation``.
public struct CampaignOutboundLinesAllocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `campaignWeight`.
    @_alwaysEmitIntoClient public var campaignWeight: Field<Int> { Field("campaignWeight") }
    /// `linesAssigned`.
    @_alwaysEmitIntoClient public var linesAssigned: Field<Int> { Field("linesAssigned") }
    /// `legacyWeight`.
    @_alwaysEmitIntoClient public var legacyWeight: Field<Bool> { Field("legacyWeight") }
}

/// The schema `CampaignOutboundLinesDistribution`.
public typealias CampaignOutboundLinesDistribution = Model<CampaignOutboundLinesDistributionFields>

/// The properties of ``CampaignOutboundLinesDistribution``.
public struct CampaignOutboundLinesDistributionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<AddressableEntityRef> { Field("campaign") }
    /// `maxOutboundLineCount`.
    @_alwaysEmitIntoClient public var maxOutboundLineCount: Field<Int> { Field("maxOutboundLineCount") }
    /// `maxLineUtilization`.
    @_alwaysEmitIntoClient public var maxLineUtilization: Field<Double> { Field("maxLineUtilization") }
    /// `availableOutboundLines`.
    @_alwaysEmitIntoClient public var availableOutboundLines: Field<Int> { Field("availableOutboundLines") }
    /// `reservedLines`.
    @_alwaysEmitIntoClient public var reservedLines: Field<Int> { Field("reservedLines") }
    /// `campaignsWithReservedLines`.
    @_alwaysEmitIntoClient public var campaignsWithReservedLines: Field<[CampaignOutboundLinesReservation]> { Field("campaignsWithReservedLines") }
    /// `campaignsWithDynamicallyAllocatedLines`.
    @_alwaysEmitIntoClient public var campaignsWithDynamicallyAllocatedLines: Field<[CampaignOutboundLinesAllocation]> { Field("campaignsWithDynamicallyAllocatedLines") }
}

/// The schema `CampaignOutboundLinesReservation`.
public typealias CampaignOutboundLinesReservation = Model<CampaignOutboundLinesReservationFields>

/// The properties of ``CampaignOutboundLinesReservation``.
public struct CampaignOutboundLinesReservationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `linesReserved`.
    @_alwaysEmitIntoClient public var linesReserved: Field<Int> { Field("linesReserved") }
}

/// The schema `CampaignPatchRequest`.
public typealias CampaignPatchRequest = Model<CampaignPatchRequestFields>

/// The properties of ``CampaignPatchRequest``.
public struct CampaignPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outboundLineCount`.
    @_alwaysEmitIntoClient public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `maxCallsPerAgent`.
    @_alwaysEmitIntoClient public var maxCallsPerAgent: Field<Double> { Field("maxCallsPerAgent") }
    /// `dynamicLineBalancingSettings`.
    @_alwaysEmitIntoClient public var dynamicLineBalancingSettings: Field<DynamicLineBalancingSettingsPatchRequest> { Field("dynamicLineBalancingSettings") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
}

/// The schema `CampaignPerformanceData`.
public typealias CampaignPerformanceData = Model<CampaignPerformanceDataFields>

/// The properties of ``CampaignPerformanceData``.
public struct CampaignPerformanceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`, required.
    @_alwaysEmitIntoClient public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<AddressableEntityRef> { Field("division") }
    /// `contactRate`.
    @_alwaysEmitIntoClient public var contactRate: Field<CampaignPerformanceDataContactRate> { Field("contactRate") }
    /// `idleAgents`.
    @_alwaysEmitIntoClient public var idleAgents: Field<Int> { Field("idleAgents") }
    /// `effectiveIdleAgents`.
    @_alwaysEmitIntoClient public var effectiveIdleAgents: Field<Double> { Field("effectiveIdleAgents") }
    /// `adjustedCallsPerAgent`.
    @_alwaysEmitIntoClient public var adjustedCallsPerAgent: Field<Double> { Field("adjustedCallsPerAgent") }
    /// `outstandingCalls`.
    @_alwaysEmitIntoClient public var outstandingCalls: Field<Int> { Field("outstandingCalls") }
    /// `scheduledCalls`.
    @_alwaysEmitIntoClient public var scheduledCalls: Field<Int> { Field("scheduledCalls") }
    /// `rightPartyContactsCount`.
    @_alwaysEmitIntoClient public var rightPartyContactsCount: Field<Int> { Field("rightPartyContactsCount") }
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<CampaignPerformanceDataCampaignStatus> { Field("campaignStatus") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<CampaignPerformanceDataDialingMode> { Field("dialingMode") }
    /// `progress`.
    @_alwaysEmitIntoClient public var progress: Field<CampaignPerformanceDataProgress> { Field("progress") }
    /// `linesUtilization`.
    @_alwaysEmitIntoClient public var linesUtilization: Field<CampaignLinesUtilization> { Field("linesUtilization") }
    /// `businessCategoryMetrics`.
    @_alwaysEmitIntoClient public var businessCategoryMetrics: Field<CampaignBusinessCategoryMetrics> { Field("businessCategoryMetrics") }
}

/// A value of `campaignStatus` of ``CampaignPerformanceData``, open to those that are newer than this version.
public struct CampaignPerformanceDataCampaignStatus: OpenEnum {
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

/// A value of `dialingMode` of ``CampaignPerformanceData``, open to those that are newer than this version.
public struct CampaignPerformanceDataDialingMode: OpenEnum {
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

/// The schema `CampaignPerformanceDataContactRate`.
public typealias CampaignPerformanceDataContactRate = Model<CampaignPerformanceDataContactRateFields>

/// The properties of ``CampaignPerformanceDataContactRate``.
public struct CampaignPerformanceDataContactRateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connectRatio`.
    @_alwaysEmitIntoClient public var connectRatio: Field<Double> { Field("connectRatio") }
}

/// The schema `CampaignPerformanceDataListing`.
public typealias CampaignPerformanceDataListing = Model<CampaignPerformanceDataListingFields>

/// The properties of ``CampaignPerformanceDataListing``.
public struct CampaignPerformanceDataListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CampaignPerformanceData]> { Field("entities") }
}

/// The schema `CampaignPerformanceDataProgress`.
public typealias CampaignPerformanceDataProgress = Model<CampaignPerformanceDataProgressFields>

/// The properties of ``CampaignPerformanceDataProgress``.
public struct CampaignPerformanceDataProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `percentage`.
    @_alwaysEmitIntoClient public var percentage: Field<Double> { Field("percentage") }
}

/// The schema `CampaignProgress`.
public typealias CampaignProgress = Model<CampaignProgressFields>

/// The properties of ``CampaignProgress``.
public struct CampaignProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`, required.
    @_alwaysEmitIntoClient public var campaign: Field<DomainEntityRef> { Field("campaign") }
    /// `contactList`, required.
    @_alwaysEmitIntoClient public var contactList: Field<DomainEntityRef> { Field("contactList") }
    /// `numberOfContactsCalled`, set by the platform.
    @_alwaysEmitIntoClient public var numberOfContactsCalled: Field<Int> { Field("numberOfContactsCalled") }
    /// `numberOfContactsMessaged`, set by the platform.
    @_alwaysEmitIntoClient public var numberOfContactsMessaged: Field<Int> { Field("numberOfContactsMessaged") }
    /// `totalNumberOfContacts`, set by the platform.
    @_alwaysEmitIntoClient public var totalNumberOfContacts: Field<Int> { Field("totalNumberOfContacts") }
    /// `percentage`, set by the platform.
    @_alwaysEmitIntoClient public var percentage: Field<Int> { Field("percentage") }
    /// `numberOfContactsSkipped`, set by the platform.
    @_alwaysEmitIntoClient public var numberOfContactsSkipped: Field<[String: Int]> { Field("numberOfContactsSkipped") }
}

/// The schema `CampaignRule`.
public typealias CampaignRule = Model<CampaignRuleFields>

/// The properties of ``CampaignRule``.
public struct CampaignRuleFields: FieldSet {
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
    /// `campaignRuleEntities`, required.
    @_alwaysEmitIntoClient public var campaignRuleEntities: Field<CampaignRuleEntities> { Field("campaignRuleEntities") }
    /// `campaignRuleConditions`, required.
    @_alwaysEmitIntoClient public var campaignRuleConditions: Field<[CampaignRuleCondition]> { Field("campaignRuleConditions") }
    /// `campaignRuleActions`, required.
    @_alwaysEmitIntoClient public var campaignRuleActions: Field<[CampaignRuleAction]> { Field("campaignRuleActions") }
    /// `matchAnyConditions`.
    @_alwaysEmitIntoClient public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `campaignRuleProcessing`.
    @_alwaysEmitIntoClient public var campaignRuleProcessing: Field<CampaignRuleCampaignRuleProcessing> { Field("campaignRuleProcessing") }
    /// `conditionGroups`.
    @_alwaysEmitIntoClient public var conditionGroups: Field<[CampaignRuleConditionGroup]> { Field("conditionGroups") }
    /// `executionSettings`.
    @_alwaysEmitIntoClient public var executionSettings: Field<CampaignRuleExecutionSettings> { Field("executionSettings") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
    /// `warnings`, set by the platform.
    @_alwaysEmitIntoClient public var warnings: Field<[CampaignRuleWarning]> { Field("warnings") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `campaignRuleProcessing` of ``CampaignRule``, open to those that are newer than this version.
public struct CampaignRuleCampaignRuleProcessing: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `v2`.
    @_alwaysEmitIntoClient public static var v2: Self { "v2" }
}

/// The schema `CampaignRuleAction`.
public typealias CampaignRuleAction = Model<CampaignRuleActionFields>

/// The properties of ``CampaignRuleAction``.
public struct CampaignRuleActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<CampaignRuleParameters> { Field("parameters") }
    /// `actionType`, required.
    @_alwaysEmitIntoClient public var actionType: Field<CampaignRuleActionActionType> { Field("actionType") }
    /// `campaignRuleActionEntities`, required.
    @_alwaysEmitIntoClient public var campaignRuleActionEntities: Field<CampaignRuleActionEntities> { Field("campaignRuleActionEntities") }
}

/// A value of `actionType` of ``CampaignRuleAction``, open to those that are newer than this version.
public struct CampaignRuleActionActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `turnOnCampaign`.
    @_alwaysEmitIntoClient public static var turnOnCampaign: Self { "turnOnCampaign" }
    /// `turnOffCampaign`.
    @_alwaysEmitIntoClient public static var turnOffCampaign: Self { "turnOffCampaign" }
    /// `turnOnSequence`.
    @_alwaysEmitIntoClient public static var turnOnSequence: Self { "turnOnSequence" }
    /// `turnOffSequence`.
    @_alwaysEmitIntoClient public static var turnOffSequence: Self { "turnOffSequence" }
    /// `setCampaignPriority`.
    @_alwaysEmitIntoClient public static var setCampaignPriority: Self { "setCampaignPriority" }
    /// `recycleCampaign`.
    @_alwaysEmitIntoClient public static var recycleCampaign: Self { "recycleCampaign" }
    /// `setCampaignDialingMode`.
    @_alwaysEmitIntoClient public static var setCampaignDialingMode: Self { "setCampaignDialingMode" }
    /// `setCampaignAbandonRate`.
    @_alwaysEmitIntoClient public static var setCampaignAbandonRate: Self { "setCampaignAbandonRate" }
    /// `setCampaignNumberOfLines`.
    @_alwaysEmitIntoClient public static var setCampaignNumberOfLines: Self { "setCampaignNumberOfLines" }
    /// `setCampaignWeight`.
    @_alwaysEmitIntoClient public static var setCampaignWeight: Self { "setCampaignWeight" }
    /// `setCampaignMaxCallsPerAgent`.
    @_alwaysEmitIntoClient public static var setCampaignMaxCallsPerAgent: Self { "setCampaignMaxCallsPerAgent" }
    /// `setCampaignMessagesPerMinute`.
    @_alwaysEmitIntoClient public static var setCampaignMessagesPerMinute: Self { "setCampaignMessagesPerMinute" }
    /// `changeCampaignQueue`.
    @_alwaysEmitIntoClient public static var changeCampaignQueue: Self { "changeCampaignQueue" }
    /// `changeCampaignTemplate`.
    @_alwaysEmitIntoClient public static var changeCampaignTemplate: Self { "changeCampaignTemplate" }
    /// `setCampaignReservation`.
    @_alwaysEmitIntoClient public static var setCampaignReservation: Self { "setCampaignReservation" }
}

/// The schema `CampaignRuleActionEntities`.
public typealias CampaignRuleActionEntities = Model<CampaignRuleActionEntitiesFields>

/// The properties of ``CampaignRuleActionEntities``.
public struct CampaignRuleActionEntitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaigns`.
    @_alwaysEmitIntoClient public var campaigns: Field<[DomainEntityRef]> { Field("campaigns") }
    /// `sequences`.
    @_alwaysEmitIntoClient public var sequences: Field<[DomainEntityRef]> { Field("sequences") }
    /// `emailCampaigns`.
    @_alwaysEmitIntoClient public var emailCampaigns: Field<[DomainEntityRef]> { Field("emailCampaigns") }
    /// `smsCampaigns`.
    @_alwaysEmitIntoClient public var smsCampaigns: Field<[DomainEntityRef]> { Field("smsCampaigns") }
    /// `useTriggeringEntity`.
    @_alwaysEmitIntoClient public var useTriggeringEntity: Field<Bool> { Field("useTriggeringEntity") }
}

/// The schema `CampaignRuleCampaignRunTimeSettings`.
public typealias CampaignRuleCampaignRunTimeSettings = Model<CampaignRuleCampaignRunTimeSettingsFields>

/// The properties of ``CampaignRuleCampaignRunTimeSettings``.
public struct CampaignRuleCampaignRunTimeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includeWaitingTime`.
    @_alwaysEmitIntoClient public var includeWaitingTime: Field<Bool> { Field("includeWaitingTime") }
}

/// The schema `CampaignRuleCampaignWaitTimeSettings`.
public typealias CampaignRuleCampaignWaitTimeSettings = Model<CampaignRuleCampaignWaitTimeSettingsFields>

/// The properties of ``CampaignRuleCampaignWaitTimeSettings``.
public struct CampaignRuleCampaignWaitTimeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `waitType`, required.
    @_alwaysEmitIntoClient public var waitType: Field<CampaignRuleCampaignWaitTimeSettingsWaitType> { Field("waitType") }
}

/// A value of `waitType` of ``CampaignRuleCampaignWaitTimeSettings``, open to those that are newer than this version.
public struct CampaignRuleCampaignWaitTimeSettingsWaitType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WaitingForAgents`.
    @_alwaysEmitIntoClient public static var waitingForAgents: Self { "WaitingForAgents" }
    /// `WaitingForContacts`.
    @_alwaysEmitIntoClient public static var waitingForContacts: Self { "WaitingForContacts" }
    /// `WaitingForLines`.
    @_alwaysEmitIntoClient public static var waitingForLines: Self { "WaitingForLines" }
}

/// The schema `CampaignRuleCondition`.
public typealias CampaignRuleCondition = Model<CampaignRuleConditionFields>

/// The properties of ``CampaignRuleCondition``.
public struct CampaignRuleConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `parameters`, required.
    @_alwaysEmitIntoClient public var parameters: Field<CampaignRuleParameters> { Field("parameters") }
    /// `conditionType`, required.
    @_alwaysEmitIntoClient public var conditionType: Field<CampaignRuleConditionConditionType> { Field("conditionType") }
    /// `dateTimeParameters`.
    @_alwaysEmitIntoClient public var dateTimeParameters: Field<CampaignRuleDateTimeConditionParameters> { Field("dateTimeParameters") }
    /// `campaignRunTimeSettings`.
    @_alwaysEmitIntoClient public var campaignRunTimeSettings: Field<CampaignRuleCampaignRunTimeSettings> { Field("campaignRunTimeSettings") }
    /// `campaignWaitTimeSettings`.
    @_alwaysEmitIntoClient public var campaignWaitTimeSettings: Field<CampaignRuleCampaignWaitTimeSettings> { Field("campaignWaitTimeSettings") }
}

/// A value of `conditionType` of ``CampaignRuleCondition``, open to those that are newer than this version.
public struct CampaignRuleConditionConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `campaignProgress`.
    @_alwaysEmitIntoClient public static var campaignProgress: Self { "campaignProgress" }
    /// `campaignAgents`.
    @_alwaysEmitIntoClient public static var campaignAgents: Self { "campaignAgents" }
    /// `campaignRecordsAttempted`.
    @_alwaysEmitIntoClient public static var campaignRecordsAttempted: Self { "campaignRecordsAttempted" }
    /// `campaignContactsMessaged`.
    @_alwaysEmitIntoClient public static var campaignContactsMessaged: Self { "campaignContactsMessaged" }
    /// `campaignBusinessSuccess`.
    @_alwaysEmitIntoClient public static var campaignBusinessSuccess: Self { "campaignBusinessSuccess" }
    /// `campaignBusinessFailure`.
    @_alwaysEmitIntoClient public static var campaignBusinessFailure: Self { "campaignBusinessFailure" }
    /// `campaignBusinessNeutral`.
    @_alwaysEmitIntoClient public static var campaignBusinessNeutral: Self { "campaignBusinessNeutral" }
    /// `campaignValidAttempts`.
    @_alwaysEmitIntoClient public static var campaignValidAttempts: Self { "campaignValidAttempts" }
    /// `campaignRightPartyContacts`.
    @_alwaysEmitIntoClient public static var campaignRightPartyContacts: Self { "campaignRightPartyContacts" }
    /// `timeOfDay`.
    @_alwaysEmitIntoClient public static var timeOfDay: Self { "timeOfDay" }
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public static var dayOfWeek: Self { "dayOfWeek" }
    /// `dayOfMonth`.
    @_alwaysEmitIntoClient public static var dayOfMonth: Self { "dayOfMonth" }
    /// `weekDayOfMonth`.
    @_alwaysEmitIntoClient public static var weekDayOfMonth: Self { "weekDayOfMonth" }
    /// `specificDate`.
    @_alwaysEmitIntoClient public static var specificDate: Self { "specificDate" }
    /// `campaignRunTime`.
    @_alwaysEmitIntoClient public static var campaignRunTime: Self { "campaignRunTime" }
    /// `campaignWaitTime`.
    @_alwaysEmitIntoClient public static var campaignWaitTime: Self { "campaignWaitTime" }
}

/// The schema `CampaignRuleConditionGroup`.
public typealias CampaignRuleConditionGroup = Model<CampaignRuleConditionGroupFields>

/// The properties of ``CampaignRuleConditionGroup``.
public struct CampaignRuleConditionGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `matchAnyConditions`, required.
    @_alwaysEmitIntoClient public var matchAnyConditions: Field<Bool> { Field("matchAnyConditions") }
    /// `conditions`, required.
    @_alwaysEmitIntoClient public var conditions: Field<[CampaignRuleCondition]> { Field("conditions") }
}

/// The schema `CampaignRuleDateTimeConditionParameters`.
public typealias CampaignRuleDateTimeConditionParameters = Model<CampaignRuleDateTimeConditionParametersFields>

/// The properties of ``CampaignRuleDateTimeConditionParameters``.
public struct CampaignRuleDateTimeConditionParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inverted`.
    @_alwaysEmitIntoClient public var inverted: Field<Bool> { Field("inverted") }
    /// `timeOfDay`.
    @_alwaysEmitIntoClient public var timeOfDay: Field<CampaignRuleTimeOfDayParameters> { Field("timeOfDay") }
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<CampaignRuleDayOfWeekParameters> { Field("dayOfWeek") }
    /// `dayOfMonth`.
    @_alwaysEmitIntoClient public var dayOfMonth: Field<CampaignRuleDayOfMonthParameters> { Field("dayOfMonth") }
    /// `specificDate`.
    @_alwaysEmitIntoClient public var specificDate: Field<CampaignRuleSpecificDateParameters> { Field("specificDate") }
    /// `weekDayOfMonth`.
    @_alwaysEmitIntoClient public var weekDayOfMonth: Field<CampaignRuleWeekDayOfMonthParameters> { Field("weekDayOfMonth") }
}

/// The schema `CampaignRuleDayOfMonthInterval`.
public typealias CampaignRuleDayOfMonthInterval = Model<CampaignRuleDayOfMonthIntervalFields>

/// The properties of ``CampaignRuleDayOfMonthInterval``.
public struct CampaignRuleDayOfMonthIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<String> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<String> { Field("max") }
}

/// The schema `CampaignRuleDayOfMonthParameters`.
public typealias CampaignRuleDayOfMonthParameters = Model<CampaignRuleDayOfMonthParametersFields>

/// The properties of ``CampaignRuleDayOfMonthParameters``.
public struct CampaignRuleDayOfMonthParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `thresholdValue`.
    @_alwaysEmitIntoClient public var thresholdValue: Field<String> { Field("thresholdValue") }
    /// `inSet`.
    @_alwaysEmitIntoClient public var inSet: Field<[String]> { Field("inSet") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<CampaignRuleDayOfMonthInterval> { Field("interval") }
}

/// The schema `CampaignRuleDayOfWeekInterval`.
public typealias CampaignRuleDayOfWeekInterval = Model<CampaignRuleDayOfWeekIntervalFields>

/// The properties of ``CampaignRuleDayOfWeekInterval``.
public struct CampaignRuleDayOfWeekIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Int> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Int> { Field("max") }
}

/// The schema `CampaignRuleDayOfWeekParameters`.
public typealias CampaignRuleDayOfWeekParameters = Model<CampaignRuleDayOfWeekParametersFields>

/// The properties of ``CampaignRuleDayOfWeekParameters``.
public struct CampaignRuleDayOfWeekParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inSet`.
    @_alwaysEmitIntoClient public var inSet: Field<[Int]> { Field("inSet") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<CampaignRuleDayOfWeekInterval> { Field("interval") }
}

/// The schema `CampaignRuleEntities`.
public typealias CampaignRuleEntities = Model<CampaignRuleEntitiesFields>

/// The properties of ``CampaignRuleEntities``.
public struct CampaignRuleEntitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaigns`.
    @_alwaysEmitIntoClient public var campaigns: Field<[DomainEntityRef]> { Field("campaigns") }
    /// `sequences`.
    @_alwaysEmitIntoClient public var sequences: Field<[DomainEntityRef]> { Field("sequences") }
    /// `emailCampaigns`.
    @_alwaysEmitIntoClient public var emailCampaigns: Field<[DomainEntityRef]> { Field("emailCampaigns") }
    /// `smsCampaigns`.
    @_alwaysEmitIntoClient public var smsCampaigns: Field<[DomainEntityRef]> { Field("smsCampaigns") }
}

/// The schema `CampaignRuleEntityListing`.
public typealias CampaignRuleEntityListing = Model<CampaignRuleEntityListingFields>

/// The properties of ``CampaignRuleEntityListing``.
public struct CampaignRuleEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CampaignRule]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignRuleExecutionSettings`.
public typealias CampaignRuleExecutionSettings = Model<CampaignRuleExecutionSettingsFields>

/// The properties of ``CampaignRuleExecutionSettings``.
public struct CampaignRuleExecutionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `frequency`, required.
    @_alwaysEmitIntoClient public var frequency: Field<CampaignRuleExecutionSettingsFrequency> { Field("frequency") }
    /// `timeZoneId`.
    @_alwaysEmitIntoClient public var timeZoneId: Field<String> { Field("timeZoneId") }
}

/// A value of `frequency` of ``CampaignRuleExecutionSettings``, open to those that are newer than this version.
public struct CampaignRuleExecutionSettingsFrequency: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `onEachTrigger`.
    @_alwaysEmitIntoClient public static var onEachTrigger: Self { "onEachTrigger" }
    /// `oncePerDay`.
    @_alwaysEmitIntoClient public static var oncePerDay: Self { "oncePerDay" }
}

/// The schema `CampaignRuleParameters`.
public typealias CampaignRuleParameters = Model<CampaignRuleParametersFields>

/// The properties of ``CampaignRuleParameters``.
public struct CampaignRuleParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<CampaignRuleParametersOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<CampaignRuleParametersPriority> { Field("priority") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<CampaignRuleParametersDialingMode> { Field("dialingMode") }
    /// `abandonRate`.
    @_alwaysEmitIntoClient public var abandonRate: Field<Double> { Field("abandonRate") }
    /// `outboundLineCount`.
    @_alwaysEmitIntoClient public var outboundLineCount: Field<Int> { Field("outboundLineCount") }
    /// `relativeWeight`.
    @_alwaysEmitIntoClient public var relativeWeight: Field<Int> { Field("relativeWeight") }
    /// `maxCallsPerAgent`.
    @_alwaysEmitIntoClient public var maxCallsPerAgent: Field<Double> { Field("maxCallsPerAgent") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<DomainEntityRef> { Field("queue") }
    /// `messagesPerMinute`.
    @_alwaysEmitIntoClient public var messagesPerMinute: Field<Int> { Field("messagesPerMinute") }
    /// `smsMessagesPerMinute`.
    @_alwaysEmitIntoClient public var smsMessagesPerMinute: Field<Int> { Field("smsMessagesPerMinute") }
    /// `emailMessagesPerMinute`.
    @_alwaysEmitIntoClient public var emailMessagesPerMinute: Field<Int> { Field("emailMessagesPerMinute") }
    /// `smsContentTemplate`.
    @_alwaysEmitIntoClient public var smsContentTemplate: Field<DomainEntityRef> { Field("smsContentTemplate") }
    /// `emailContentTemplate`.
    @_alwaysEmitIntoClient public var emailContentTemplate: Field<DomainEntityRef> { Field("emailContentTemplate") }
    /// `forDuration`.
    @_alwaysEmitIntoClient public var forDuration: Field<String> { Field("forDuration") }
}

/// A value of `operator` of ``CampaignRuleParameters``, open to those that are newer than this version.
public struct CampaignRuleParametersOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `equals`.
    @_alwaysEmitIntoClient public static var equals: Self { "equals" }
    /// `greaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "greaterThanEqualTo" }
    /// `lessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "lessThan" }
    /// `lessThanEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "lessThanEqualTo" }
    /// `before`.
    @_alwaysEmitIntoClient public static var before: Self { "before" }
    /// `after`.
    @_alwaysEmitIntoClient public static var after: Self { "after" }
    /// `between`.
    @_alwaysEmitIntoClient public static var between: Self { "between" }
    /// `in`.
    @_alwaysEmitIntoClient public static var `in`: Self { "in" }
}

/// A value of `priority` of ``CampaignRuleParameters``, open to those that are newer than this version.
public struct CampaignRuleParametersPriority: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `1`.
    @_alwaysEmitIntoClient public static var value1: Self { "1" }
    /// `2`.
    @_alwaysEmitIntoClient public static var value2: Self { "2" }
    /// `3`.
    @_alwaysEmitIntoClient public static var value3: Self { "3" }
    /// `4`.
    @_alwaysEmitIntoClient public static var value4: Self { "4" }
    /// `5`.
    @_alwaysEmitIntoClient public static var value5: Self { "5" }
}

/// A value of `dialingMode` of ``CampaignRuleParameters``, open to those that are newer than this version.
public struct CampaignRuleParametersDialingMode: OpenEnum {
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

/// The schema `CampaignRuleSpecificDateInterval`.
public typealias CampaignRuleSpecificDateInterval = Model<CampaignRuleSpecificDateIntervalFields>

/// The properties of ``CampaignRuleSpecificDateInterval``.
public struct CampaignRuleSpecificDateIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<String> { Field("min") }
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<String> { Field("max") }
}

/// The schema `CampaignRuleSpecificDateParameters`.
public typealias CampaignRuleSpecificDateParameters = Model<CampaignRuleSpecificDateParametersFields>

/// The properties of ``CampaignRuleSpecificDateParameters``.
public struct CampaignRuleSpecificDateParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `includeYear`.
    @_alwaysEmitIntoClient public var includeYear: Field<Bool> { Field("includeYear") }
    /// `thresholdValue`.
    @_alwaysEmitIntoClient public var thresholdValue: Field<String> { Field("thresholdValue") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<CampaignRuleSpecificDateInterval> { Field("interval") }
}

/// The schema `CampaignRuleTimeOfDayInterval`.
public typealias CampaignRuleTimeOfDayInterval = Model<CampaignRuleTimeOfDayIntervalFields>

/// The properties of ``CampaignRuleTimeOfDayInterval``.
public struct CampaignRuleTimeOfDayIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, a date and time without a time zone.
    @_alwaysEmitIntoClient public var min: Field<String> { Field("min") }
    /// `max`, a date and time without a time zone.
    @_alwaysEmitIntoClient public var max: Field<String> { Field("max") }
}

/// The schema `CampaignRuleTimeOfDayParameters`.
public typealias CampaignRuleTimeOfDayParameters = Model<CampaignRuleTimeOfDayParametersFields>

/// The properties of ``CampaignRuleTimeOfDayParameters``.
public struct CampaignRuleTimeOfDayParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<CampaignRuleTimeOfDayInterval> { Field("interval") }
    /// `thresholdValue`, a date and time without a time zone.
    @_alwaysEmitIntoClient public var thresholdValue: Field<String> { Field("thresholdValue") }
}

/// The schema `CampaignRuleWarning`.
public typealias CampaignRuleWarning = Model<CampaignRuleWarningFields>

/// The properties of ``CampaignRuleWarning``.
public struct CampaignRuleWarningFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    @_alwaysEmitIntoClient public var code: Field<CampaignRuleWarningCode> { Field("code") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `params`.
    @_alwaysEmitIntoClient public var params: Field<CampaignRuleWarningParameters> { Field("params") }
}

/// A value of `code` of ``CampaignRuleWarning``, open to those that are newer than this version.
public struct CampaignRuleWarningCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConditionsNoEntities`.
    @_alwaysEmitIntoClient public static var conditionsNoEntities: Self { "ConditionsNoEntities" }
    /// `ConditionsNoSequences`.
    @_alwaysEmitIntoClient public static var conditionsNoSequences: Self { "ConditionsNoSequences" }
    /// `ConditionsNoCampaigns`.
    @_alwaysEmitIntoClient public static var conditionsNoCampaigns: Self { "ConditionsNoCampaigns" }
    /// `ConditionsNoMessagingCampaigns`.
    @_alwaysEmitIntoClient public static var conditionsNoMessagingCampaigns: Self { "ConditionsNoMessagingCampaigns" }
    /// `ActionNoEntities`.
    @_alwaysEmitIntoClient public static var actionNoEntities: Self { "ActionNoEntities" }
    /// `ActionNoSequences`.
    @_alwaysEmitIntoClient public static var actionNoSequences: Self { "ActionNoSequences" }
    /// `ActionNoCampaigns`.
    @_alwaysEmitIntoClient public static var actionNoCampaigns: Self { "ActionNoCampaigns" }
    /// `ActionNoMessagingCampaigns`.
    @_alwaysEmitIntoClient public static var actionNoMessagingCampaigns: Self { "ActionNoMessagingCampaigns" }
    /// `NoQueue`.
    @_alwaysEmitIntoClient public static var noQueue: Self { "NoQueue" }
    /// `NoContentTemplates`.
    @_alwaysEmitIntoClient public static var noContentTemplates: Self { "NoContentTemplates" }
    /// `NoSmsContentTemplate`.
    @_alwaysEmitIntoClient public static var noSmsContentTemplate: Self { "NoSmsContentTemplate" }
    /// `NoEmailContentTemplate`.
    @_alwaysEmitIntoClient public static var noEmailContentTemplate: Self { "NoEmailContentTemplate" }
    /// `ConditionsWaitingForLinesOnlyPreviewOrExternal`.
    @_alwaysEmitIntoClient public static var conditionsWaitingForLinesOnlyPreviewOrExternal: Self { "ConditionsWaitingForLinesOnlyPreviewOrExternal" }
    /// `ConditionsWaitingForAgentsOnlyAgentless`.
    @_alwaysEmitIntoClient public static var conditionsWaitingForAgentsOnlyAgentless: Self { "ConditionsWaitingForAgentsOnlyAgentless" }
}

/// The schema `CampaignRuleWarningParameters`.
public typealias CampaignRuleWarningParameters = Model<CampaignRuleWarningParametersFields>

/// The properties of ``CampaignRuleWarningParameters``.
public struct CampaignRuleWarningParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionId`.
    @_alwaysEmitIntoClient public var actionId: Field<String> { Field("actionId") }
    /// `conditionId`.
    @_alwaysEmitIntoClient public var conditionId: Field<String> { Field("conditionId") }
    /// `actionType`.
    @_alwaysEmitIntoClient public var actionType: Field<CampaignRuleWarningParametersActionType> { Field("actionType") }
    /// `conditionType`.
    @_alwaysEmitIntoClient public var conditionType: Field<CampaignRuleWarningParametersConditionType> { Field("conditionType") }
}

/// A value of `actionType` of ``CampaignRuleWarningParameters``, open to those that are newer than this version.
public struct CampaignRuleWarningParametersActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `turnOnCampaign`.
    @_alwaysEmitIntoClient public static var turnOnCampaign: Self { "turnOnCampaign" }
    /// `turnOffCampaign`.
    @_alwaysEmitIntoClient public static var turnOffCampaign: Self { "turnOffCampaign" }
    /// `turnOnSequence`.
    @_alwaysEmitIntoClient public static var turnOnSequence: Self { "turnOnSequence" }
    /// `turnOffSequence`.
    @_alwaysEmitIntoClient public static var turnOffSequence: Self { "turnOffSequence" }
    /// `setCampaignPriority`.
    @_alwaysEmitIntoClient public static var setCampaignPriority: Self { "setCampaignPriority" }
    /// `recycleCampaign`.
    @_alwaysEmitIntoClient public static var recycleCampaign: Self { "recycleCampaign" }
    /// `setCampaignDialingMode`.
    @_alwaysEmitIntoClient public static var setCampaignDialingMode: Self { "setCampaignDialingMode" }
    /// `setCampaignAbandonRate`.
    @_alwaysEmitIntoClient public static var setCampaignAbandonRate: Self { "setCampaignAbandonRate" }
    /// `setCampaignNumberOfLines`.
    @_alwaysEmitIntoClient public static var setCampaignNumberOfLines: Self { "setCampaignNumberOfLines" }
    /// `setCampaignWeight`.
    @_alwaysEmitIntoClient public static var setCampaignWeight: Self { "setCampaignWeight" }
    /// `setCampaignMaxCallsPerAgent`.
    @_alwaysEmitIntoClient public static var setCampaignMaxCallsPerAgent: Self { "setCampaignMaxCallsPerAgent" }
    /// `setCampaignMessagesPerMinute`.
    @_alwaysEmitIntoClient public static var setCampaignMessagesPerMinute: Self { "setCampaignMessagesPerMinute" }
    /// `changeCampaignQueue`.
    @_alwaysEmitIntoClient public static var changeCampaignQueue: Self { "changeCampaignQueue" }
    /// `changeCampaignTemplate`.
    @_alwaysEmitIntoClient public static var changeCampaignTemplate: Self { "changeCampaignTemplate" }
    /// `setCampaignReservation`.
    @_alwaysEmitIntoClient public static var setCampaignReservation: Self { "setCampaignReservation" }
}

/// A value of `conditionType` of ``CampaignRuleWarningParameters``, open to those that are newer than this version.
public struct CampaignRuleWarningParametersConditionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `campaignProgress`.
    @_alwaysEmitIntoClient public static var campaignProgress: Self { "campaignProgress" }
    /// `campaignAgents`.
    @_alwaysEmitIntoClient public static var campaignAgents: Self { "campaignAgents" }
    /// `campaignRecordsAttempted`.
    @_alwaysEmitIntoClient public static var campaignRecordsAttempted: Self { "campaignRecordsAttempted" }
    /// `campaignContactsMessaged`.
    @_alwaysEmitIntoClient public static var campaignContactsMessaged: Self { "campaignContactsMessaged" }
    /// `campaignBusinessSuccess`.
    @_alwaysEmitIntoClient public static var campaignBusinessSuccess: Self { "campaignBusinessSuccess" }
    /// `campaignBusinessFailure`.
    @_alwaysEmitIntoClient public static var campaignBusinessFailure: Self { "campaignBusinessFailure" }
    /// `campaignBusinessNeutral`.
    @_alwaysEmitIntoClient public static var campaignBusinessNeutral: Self { "campaignBusinessNeutral" }
    /// `campaignValidAttempts`.
    @_alwaysEmitIntoClient public static var campaignValidAttempts: Self { "campaignValidAttempts" }
    /// `campaignRightPartyContacts`.
    @_alwaysEmitIntoClient public static var campaignRightPartyContacts: Self { "campaignRightPartyContacts" }
    /// `timeOfDay`.
    @_alwaysEmitIntoClient public static var timeOfDay: Self { "timeOfDay" }
    /// `dayOfWeek`.
    @_alwaysEmitIntoClient public static var dayOfWeek: Self { "dayOfWeek" }
    /// `dayOfMonth`.
    @_alwaysEmitIntoClient public static var dayOfMonth: Self { "dayOfMonth" }
    /// `weekDayOfMonth`.
    @_alwaysEmitIntoClient public static var weekDayOfMonth: Self { "weekDayOfMonth" }
    /// `specificDate`.
    @_alwaysEmitIntoClient public static var specificDate: Self { "specificDate" }
    /// `campaignRunTime`.
    @_alwaysEmitIntoClient public static var campaignRunTime: Self { "campaignRunTime" }
    /// `campaignWaitTime`.
    @_alwaysEmitIntoClient public static var campaignWaitTime: Self { "campaignWaitTime" }
}

/// The schema `CampaignRuleWeekDayOfMonth`.
public typealias CampaignRuleWeekDayOfMonth = Model<CampaignRuleWeekDayOfMonthFields>

/// The properties of ``CampaignRuleWeekDayOfMonth``.
public struct CampaignRuleWeekDayOfMonthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dayOfWeek`, required.
    @_alwaysEmitIntoClient public var dayOfWeek: Field<Int> { Field("dayOfWeek") }
    /// `month`.
    @_alwaysEmitIntoClient public var month: Field<Int> { Field("month") }
    /// `occurrence`.
    @_alwaysEmitIntoClient public var occurrence: Field<Int> { Field("occurrence") }
}

/// The schema `CampaignRuleWeekDayOfMonthInterval`.
public typealias CampaignRuleWeekDayOfMonthInterval = Model<CampaignRuleWeekDayOfMonthIntervalFields>

/// The properties of ``CampaignRuleWeekDayOfMonthInterval``.
public struct CampaignRuleWeekDayOfMonthIntervalFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, required.
    @_alwaysEmitIntoClient public var min: Field<CampaignRuleWeekDayOfMonth> { Field("min") }
    /// `max`, required.
    @_alwaysEmitIntoClient public var max: Field<CampaignRuleWeekDayOfMonth> { Field("max") }
}

/// The schema `CampaignRuleWeekDayOfMonthParameters`.
public typealias CampaignRuleWeekDayOfMonthParameters = Model<CampaignRuleWeekDayOfMonthParametersFields>

/// The properties of ``CampaignRuleWeekDayOfMonthParameters``.
public struct CampaignRuleWeekDayOfMonthParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `thresholdValue`.
    @_alwaysEmitIntoClient public var thresholdValue: Field<CampaignRuleWeekDayOfMonth> { Field("thresholdValue") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<CampaignRuleWeekDayOfMonthInterval> { Field("interval") }
}

/// The schema `CampaignSchedule`.
public typealias CampaignSchedule = Model<CampaignScheduleFields>

/// The properties of ``CampaignSchedule``.
public struct CampaignScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `intervals`, required.
    @_alwaysEmitIntoClient public var intervals: Field<[ScheduleInterval]> { Field("intervals") }
    /// `recurrences`.
    @_alwaysEmitIntoClient public var recurrences: Field<[Reoccurrence]> { Field("recurrences") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `campaign`, required.
    @_alwaysEmitIntoClient public var campaign: Field<DivisionedDomainEntityRef> { Field("campaign") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CampaignSequence`.
public typealias CampaignSequence = Model<CampaignSequenceFields>

/// The properties of ``CampaignSequence``.
public struct CampaignSequenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `campaigns`, required.
    @_alwaysEmitIntoClient public var campaigns: Field<[DomainEntityRef]> { Field("campaigns") }
    /// `currentCampaign`, required, set by the platform.
    @_alwaysEmitIntoClient public var currentCampaign: Field<Int> { Field("currentCampaign") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<CampaignSequenceStatus> { Field("status") }
    /// `stopMessage`, set by the platform.
    @_alwaysEmitIntoClient public var stopMessage: Field<String> { Field("stopMessage") }
    /// `repeat`.
    @_alwaysEmitIntoClient public var `repeat`: Field<Bool> { Field("repeat") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``CampaignSequence``, open to those that are newer than this version.
public struct CampaignSequenceStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
}

/// The schema `CampaignSequenceEntityListing`.
public typealias CampaignSequenceEntityListing = Model<CampaignSequenceEntityListingFields>

/// The properties of ``CampaignSequenceEntityListing``.
public struct CampaignSequenceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[CampaignSequence]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `CampaignSkillStatistics`.
public typealias CampaignSkillStatistics = Model<CampaignSkillStatisticsFields>

/// The properties of ``CampaignSkillStatistics``.
public struct CampaignSkillStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `skillCombinations`, set by the platform.
    @_alwaysEmitIntoClient public var skillCombinations: Field<Int> { Field("skillCombinations") }
    /// `eligibleSkilledAgents`, set by the platform.
    @_alwaysEmitIntoClient public var eligibleSkilledAgents: Field<Int> { Field("eligibleSkilledAgents") }
}

/// The schema `CampaignStats`.
public typealias CampaignStats = Model<CampaignStatsFields>

/// The properties of ``CampaignStats``.
public struct CampaignStatsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactRate`, set by the platform.
    @_alwaysEmitIntoClient public var contactRate: Field<ConnectRate> { Field("contactRate") }
    /// `idleAgents`, set by the platform.
    @_alwaysEmitIntoClient public var idleAgents: Field<Int> { Field("idleAgents") }
    /// `effectiveIdleAgents`, set by the platform.
    @_alwaysEmitIntoClient public var effectiveIdleAgents: Field<Double> { Field("effectiveIdleAgents") }
    /// `adjustedCallsPerAgent`, set by the platform.
    @_alwaysEmitIntoClient public var adjustedCallsPerAgent: Field<Double> { Field("adjustedCallsPerAgent") }
    /// `outstandingCalls`, set by the platform.
    @_alwaysEmitIntoClient public var outstandingCalls: Field<Int> { Field("outstandingCalls") }
    /// `scheduledCalls`, set by the platform.
    @_alwaysEmitIntoClient public var scheduledCalls: Field<Int> { Field("scheduledCalls") }
    /// `timeZoneRescheduledCalls`, set by the platform.
    @_alwaysEmitIntoClient public var timeZoneRescheduledCalls: Field<Int> { Field("timeZoneRescheduledCalls") }
    /// `filteredOutContactsCount`, set by the platform.
    @_alwaysEmitIntoClient public var filteredOutContactsCount: Field<Int> { Field("filteredOutContactsCount") }
    /// `rightPartyContactsCount`, set by the platform.
    @_alwaysEmitIntoClient public var rightPartyContactsCount: Field<Int> { Field("rightPartyContactsCount") }
    /// `validAttempts`, set by the platform.
    @_alwaysEmitIntoClient public var validAttempts: Field<Int> { Field("validAttempts") }
    /// `linesUtilization`, set by the platform.
    @_alwaysEmitIntoClient public var linesUtilization: Field<CampaignLinesUtilization> { Field("linesUtilization") }
    /// `businessCategoryMetrics`, set by the platform.
    @_alwaysEmitIntoClient public var businessCategoryMetrics: Field<CampaignBusinessCategoryMetrics> { Field("businessCategoryMetrics") }
}

/// The schema `CampaignTimeSlot`.
public typealias CampaignTimeSlot = Model<CampaignTimeSlotFields>

/// The properties of ``CampaignTimeSlot``.
public struct CampaignTimeSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`, required.
    @_alwaysEmitIntoClient public var startTime: Field<String> { Field("startTime") }
    /// `stopTime`, required.
    @_alwaysEmitIntoClient public var stopTime: Field<String> { Field("stopTime") }
    /// `day`, required.
    @_alwaysEmitIntoClient public var day: Field<Int> { Field("day") }
}
