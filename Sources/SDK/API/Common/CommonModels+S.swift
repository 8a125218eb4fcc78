// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Schema`.
public typealias Schema = Model<SchemaFields>

/// The properties of ``Schema``.
public struct SchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<[String]> { Field("type") }
    /// `items`, set by the platform.
    @_alwaysEmitIntoClient public var items: Field<Items> { Field("items") }
    /// `pattern`, set by the platform.
    @_alwaysEmitIntoClient public var pattern: Field<String> { Field("pattern") }
}

/// The schema `SchemaQuantityLimits`.
public typealias SchemaQuantityLimits = Model<SchemaQuantityLimitsFields>

/// The properties of ``SchemaQuantityLimits``.
public struct SchemaQuantityLimitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `minFieldNameCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var minFieldNameCharacters: Field<Int> { Field("minFieldNameCharacters") }
    /// `maxFieldNameCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var maxFieldNameCharacters: Field<Int> { Field("maxFieldNameCharacters") }
    /// `minFieldTitleCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var minFieldTitleCharacters: Field<Int> { Field("minFieldTitleCharacters") }
    /// `maxFieldTitleCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var maxFieldTitleCharacters: Field<Int> { Field("maxFieldTitleCharacters") }
    /// `minFieldDescriptionCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var minFieldDescriptionCharacters: Field<Int> { Field("minFieldDescriptionCharacters") }
    /// `maxFieldDescriptionCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var maxFieldDescriptionCharacters: Field<Int> { Field("maxFieldDescriptionCharacters") }
    /// `minSchemaNameCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var minSchemaNameCharacters: Field<Int> { Field("minSchemaNameCharacters") }
    /// `maxSchemaNameCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var maxSchemaNameCharacters: Field<Int> { Field("maxSchemaNameCharacters") }
    /// `minSchemaDescriptionCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var minSchemaDescriptionCharacters: Field<Int> { Field("minSchemaDescriptionCharacters") }
    /// `maxSchemaDescriptionCharacters`, set by the platform.
    @_alwaysEmitIntoClient public var maxSchemaDescriptionCharacters: Field<Int> { Field("maxSchemaDescriptionCharacters") }
    /// `maxNumberOfSchemasPerOrg`, set by the platform.
    @_alwaysEmitIntoClient public var maxNumberOfSchemasPerOrg: Field<Int> { Field("maxNumberOfSchemasPerOrg") }
    /// `maxNumberOfFieldsPerSchema`, set by the platform.
    @_alwaysEmitIntoClient public var maxNumberOfFieldsPerSchema: Field<Int> { Field("maxNumberOfFieldsPerSchema") }
    /// `maxNumberOfFieldsPerOrg`, set by the platform.
    @_alwaysEmitIntoClient public var maxNumberOfFieldsPerOrg: Field<Int> { Field("maxNumberOfFieldsPerOrg") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScoredAgent`.
public typealias ScoredAgent = Model<ScoredAgentFields>

/// The properties of ``ScoredAgent``.
public struct ScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `ScreenMonitoring`.
public typealias ScreenMonitoring = Model<ScreenMonitoringFields>

/// The properties of ``ScreenMonitoring``.
public struct ScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<ScreenMonitoringInitialState> { Field("initialState") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ScreenMonitoringState> { Field("state") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<ScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `targetUser`.
    @_alwaysEmitIntoClient public var targetUser: Field<AddressableEntityRef> { Field("targetUser") }
    /// `screenMonitoring`.
    @_alwaysEmitIntoClient public var screenMonitoring: Field<AddressableEntityRef> { Field("screenMonitoring") }
    /// `monitoringType`.
    @_alwaysEmitIntoClient public var monitoringType: Field<ScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
}

/// A value of `initialState` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringInitialState: OpenEnum {
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

/// A value of `state` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringState: OpenEnum {
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

/// A value of `disconnectType` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `Screenshare`.
public typealias Screenshare = Model<ScreenshareFields>

/// The properties of ``Screenshare``.
public struct ScreenshareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ScreenshareState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<ScreenshareInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<String> { Field("context") }
    /// `sharing`.
    @_alwaysEmitIntoClient public var sharing: Field<Bool> { Field("sharing") }
    /// `peerCount`.
    @_alwaysEmitIntoClient public var peerCount: Field<Int> { Field("peerCount") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<ScreenshareDisconnectType> { Field("disconnectType") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``Screenshare``, open to those that are newer than this version.
public struct ScreenshareState: OpenEnum {
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

/// A value of `initialState` of ``Screenshare``, open to those that are newer than this version.
public struct ScreenshareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``Screenshare``, open to those that are newer than this version.
public struct ScreenshareDisconnectType: OpenEnum {
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

/// The schema `Script`.
public typealias Script = Model<ScriptFields>

/// The properties of ``Script``.
public struct ScriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `versionId`.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `publishedDate`.
    @_alwaysEmitIntoClient public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `versionDate`.
    @_alwaysEmitIntoClient public var versionDate: Field<Instant> { Field("versionDate") }
    /// `startPageId`.
    @_alwaysEmitIntoClient public var startPageId: Field<String> { Field("startPageId") }
    /// `startPageName`.
    @_alwaysEmitIntoClient public var startPageName: Field<String> { Field("startPageName") }
    /// `features`.
    @_alwaysEmitIntoClient public var features: Field<JSON> { Field("features") }
    /// `variables`.
    @_alwaysEmitIntoClient public var variables: Field<JSON> { Field("variables") }
    /// `customActions`.
    @_alwaysEmitIntoClient public var customActions: Field<JSON> { Field("customActions") }
    /// `pages`.
    @_alwaysEmitIntoClient public var pages: Field<[PageModel]> { Field("pages") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SdkLibrary`.
public typealias SdkLibrary = Model<SdkLibraryFields>

/// The properties of ``SdkLibrary``.
public struct SdkLibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// The schema `Signature`.
public typealias Signature = Model<SignatureFields>

/// The properties of ``Signature``.
public struct SignatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `cannedResponseId`.
    @_alwaysEmitIntoClient public var cannedResponseId: Field<String> { Field("cannedResponseId") }
    /// `alwaysIncluded`.
    @_alwaysEmitIntoClient public var alwaysIncluded: Field<Bool> { Field("alwaysIncluded") }
    /// `inclusionType`.
    @_alwaysEmitIntoClient public var inclusionType: Field<SignatureInclusionType> { Field("inclusionType") }
}

/// A value of `inclusionType` of ``Signature``, open to those that are newer than this version.
public struct SignatureInclusionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Send`.
    @_alwaysEmitIntoClient public static var send: Self { "Send" }
    /// `SendOnce`.
    @_alwaysEmitIntoClient public static var sendOnce: Self { "SendOnce" }
}

/// The schema `SignedData`.
public typealias SignedData = Model<SignedDataFields>

/// The properties of ``SignedData``.
public struct SignedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jwt`.
    @_alwaysEmitIntoClient public var jwt: Field<String> { Field("jwt") }
}

/// The schema `Site`.
public typealias Site = Model<SiteFields>

/// The properties of ``Site``.
public struct SiteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<SiteState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `primarySites`.
    @_alwaysEmitIntoClient public var primarySites: Field<[DomainEntityRef]> { Field("primarySites") }
    /// `secondarySites`.
    @_alwaysEmitIntoClient public var secondarySites: Field<[DomainEntityRef]> { Field("secondarySites") }
    /// `primaryEdges`.
    @_alwaysEmitIntoClient public var primaryEdges: Field<[Edge]> { Field("primaryEdges") }
    /// `secondaryEdges`.
    @_alwaysEmitIntoClient public var secondaryEdges: Field<[Edge]> { Field("secondaryEdges") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[Contact]> { Field("addresses") }
    /// `edges`.
    @_alwaysEmitIntoClient public var edges: Field<[Edge]> { Field("edges") }
    /// `edgeAutoUpdateConfig`.
    @_alwaysEmitIntoClient public var edgeAutoUpdateConfig: Field<EdgeAutoUpdateConfig> { Field("edgeAutoUpdateConfig") }
    /// `mediaRegionsUseLatencyBased`.
    @_alwaysEmitIntoClient public var mediaRegionsUseLatencyBased: Field<Bool> { Field("mediaRegionsUseLatencyBased") }
    /// `location`, required.
    @_alwaysEmitIntoClient public var location: Field<LocationDefinition> { Field("location") }
    /// `managed`.
    @_alwaysEmitIntoClient public var managed: Field<Bool> { Field("managed") }
    /// `ntpSettings`.
    @_alwaysEmitIntoClient public var ntpSettings: Field<NTPSettings> { Field("ntpSettings") }
    /// `mediaModel`.
    @_alwaysEmitIntoClient public var mediaModel: Field<SiteMediaModel> { Field("mediaModel") }
    /// `coreSite`.
    @_alwaysEmitIntoClient public var coreSite: Field<Bool> { Field("coreSite") }
    /// `siteConnections`.
    @_alwaysEmitIntoClient public var siteConnections: Field<[SiteConnection]> { Field("siteConnections") }
    /// `mediaRegions`.
    @_alwaysEmitIntoClient public var mediaRegions: Field<[String]> { Field("mediaRegions") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerName`.
    @_alwaysEmitIntoClient public var callerName: Field<String> { Field("callerName") }
    /// `cloudProxyForceTurn`.
    @_alwaysEmitIntoClient public var cloudProxyForceTurn: Field<Bool> { Field("cloudProxyForceTurn") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Site``, open to those that are newer than this version.
public struct SiteState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `mediaModel` of ``Site``, open to those that are newer than this version.
public struct SiteMediaModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Premises`.
    @_alwaysEmitIntoClient public static var premises: Self { "Premises" }
    /// `Cloud`.
    @_alwaysEmitIntoClient public static var cloud: Self { "Cloud" }
}

/// The schema `SiteConnection`.
public typealias SiteConnection = Model<SiteConnectionFields>

/// The properties of ``SiteConnection``.
public struct SiteConnectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `managed`.
    @_alwaysEmitIntoClient public var managed: Field<Bool> { Field("managed") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SiteConnectionType> { Field("type") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaModel`, set by the platform.
    @_alwaysEmitIntoClient public var mediaModel: Field<SiteConnectionMediaModel> { Field("mediaModel") }
    /// `edgeList`, set by the platform.
    @_alwaysEmitIntoClient public var edgeList: Field<[ConnectedEdge]> { Field("edgeList") }
    /// `coreSite`, set by the platform.
    @_alwaysEmitIntoClient public var coreSite: Field<Bool> { Field("coreSite") }
    /// `primaryCoreSites`, set by the platform.
    @_alwaysEmitIntoClient public var primaryCoreSites: Field<[DomainEntityRef]> { Field("primaryCoreSites") }
    /// `secondaryCoreSites`, set by the platform.
    @_alwaysEmitIntoClient public var secondaryCoreSites: Field<[DomainEntityRef]> { Field("secondaryCoreSites") }
}

/// A value of `type` of ``SiteConnection``, open to those that are newer than this version.
public struct SiteConnectionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Indirect`.
    @_alwaysEmitIntoClient public static var indirect: Self { "Indirect" }
    /// `CloudProxy`.
    @_alwaysEmitIntoClient public static var cloudProxy: Self { "CloudProxy" }
}

/// A value of `mediaModel` of ``SiteConnection``, open to those that are newer than this version.
public struct SiteConnectionMediaModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Premises`.
    @_alwaysEmitIntoClient public static var premises: Self { "Premises" }
    /// `Cloud`.
    @_alwaysEmitIntoClient public static var cloud: Self { "Cloud" }
}

/// The schema `SiteSearchCriteria`.
public typealias SiteSearchCriteria = Model<SiteSearchCriteriaFields>

/// The properties of ``SiteSearchCriteria``.
public struct SiteSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SiteSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[SiteSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SiteSearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``SiteSearchCriteria``, open to those that are newer than this version.
public struct SiteSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// A value of `type` of ``SiteSearchCriteria``, open to those that are newer than this version.
public struct SiteSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `SiteSearchRequest`.
public typealias SiteSearchRequest = Model<SiteSearchRequestFields>

/// The properties of ``SiteSearchRequest``.
public struct SiteSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<SiteSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[SiteSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``SiteSearchRequest``, open to those that are newer than this version.
public struct SiteSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `SCORE`.
    @_alwaysEmitIntoClient public static var score: Self { "SCORE" }
}

/// The schema `SitesSearchResponse`.
public typealias SitesSearchResponse = Model<SitesSearchResponseFields>

/// The properties of ``SitesSearchResponse``.
public struct SitesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[Site]> { Field("results") }
}

/// The schema `SkillGroup`.
public typealias SkillGroup = Model<SkillGroupFields>

/// The properties of ``SkillGroup``.
public struct SkillGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<SkillGroupStatus> { Field("status") }
    /// `skillConditions`, required.
    @_alwaysEmitIntoClient public var skillConditions: Field<[SkillGroupCondition]> { Field("skillConditions") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SkillGroup``, open to those that are newer than this version.
public struct SkillGroupStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// The schema `SkillGroupCondition`.
public typealias SkillGroupCondition = Model<SkillGroupConditionFields>

/// The properties of ``SkillGroupCondition``.
public struct SkillGroupConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkillConditions`, required.
    @_alwaysEmitIntoClient public var routingSkillConditions: Field<[SkillGroupRoutingCondition]> { Field("routingSkillConditions") }
    /// `languageSkillConditions`, required.
    @_alwaysEmitIntoClient public var languageSkillConditions: Field<[SkillGroupLanguageCondition]> { Field("languageSkillConditions") }
    /// `operation`, required.
    @_alwaysEmitIntoClient public var operation: Field<SkillGroupConditionOperation> { Field("operation") }
}

/// A value of `operation` of ``SkillGroupCondition``, open to those that are newer than this version.
public struct SkillGroupConditionOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
    /// `Not`.
    @_alwaysEmitIntoClient public static var not: Self { "Not" }
    /// `Or`.
    @_alwaysEmitIntoClient public static var or: Self { "Or" }
}

/// The schema `SkillGroupLanguageCondition`.
public typealias SkillGroupLanguageCondition = Model<SkillGroupLanguageConditionFields>

/// The properties of ``SkillGroupLanguageCondition``.
public struct SkillGroupLanguageConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languageSkill`, required.
    @_alwaysEmitIntoClient public var languageSkill: Field<String> { Field("languageSkill") }
    /// `comparator`, required.
    @_alwaysEmitIntoClient public var comparator: Field<SkillGroupLanguageConditionComparator> { Field("comparator") }
    /// `proficiency`, required.
    @_alwaysEmitIntoClient public var proficiency: Field<Int> { Field("proficiency") }
    /// `childConditions`.
    @_alwaysEmitIntoClient public var childConditions: Field<[SkillGroupCondition]> { Field("childConditions") }
}

/// A value of `comparator` of ``SkillGroupLanguageCondition``, open to those that are newer than this version.
public struct SkillGroupLanguageConditionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EqualTo`.
    @_alwaysEmitIntoClient public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    @_alwaysEmitIntoClient public static var notEqualTo: Self { "NotEqualTo" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `SkillGroupRoutingCondition`.
public typealias SkillGroupRoutingCondition = Model<SkillGroupRoutingConditionFields>

/// The properties of ``SkillGroupRoutingCondition``.
public struct SkillGroupRoutingConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkill`, required.
    @_alwaysEmitIntoClient public var routingSkill: Field<String> { Field("routingSkill") }
    /// `comparator`, required.
    @_alwaysEmitIntoClient public var comparator: Field<SkillGroupRoutingConditionComparator> { Field("comparator") }
    /// `proficiency`, required.
    @_alwaysEmitIntoClient public var proficiency: Field<Int> { Field("proficiency") }
    /// `childConditions`.
    @_alwaysEmitIntoClient public var childConditions: Field<[SkillGroupCondition]> { Field("childConditions") }
}

/// A value of `comparator` of ``SkillGroupRoutingCondition``, open to those that are newer than this version.
public struct SkillGroupRoutingConditionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EqualTo`.
    @_alwaysEmitIntoClient public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    @_alwaysEmitIntoClient public static var notEqualTo: Self { "NotEqualTo" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThanOrEqualTo`.
    @_alwaysEmitIntoClient public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `SkillsToRemove`.
public typealias SkillsToRemove = Model<SkillsToRemoveFields>

/// The properties of ``SkillsToRemove``.
public struct SkillsToRemoveFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SocialExpression`.
public typealias SocialExpression = Model<SocialExpressionFields>

/// The properties of ``SocialExpression``.
public struct SocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<SocialExpressionState> { Field("state") }
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
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<SocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``SocialExpression``, open to those that are newer than this version.
public struct SocialExpressionState: OpenEnum {
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

/// A value of `disconnectType` of ``SocialExpression``, open to those that are newer than this version.
public struct SocialExpressionDisconnectType: OpenEnum {
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

/// The schema `StarrableDivision`.
public typealias StarrableDivision = Model<StarrableDivisionFields>

/// The properties of ``StarrableDivision``.
public struct StarrableDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StatisticalResponse`.
public typealias StatisticalResponse = Model<StatisticalResponseFields>

/// The properties of ``StatisticalResponse``.
public struct StatisticalResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[AggregateMetricData]> { Field("metrics") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[AggregateViewData]> { Field("views") }
}

/// The schema `StatisticalSummary`.
public typealias StatisticalSummary = Model<StatisticalSummaryFields>

/// The properties of ``StatisticalSummary``.
public struct StatisticalSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `max`.
    @_alwaysEmitIntoClient public var max: Field<Double> { Field("max") }
    /// `min`.
    @_alwaysEmitIntoClient public var min: Field<Double> { Field("min") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `countNegative`.
    @_alwaysEmitIntoClient public var countNegative: Field<Int> { Field("countNegative") }
    /// `countPositive`.
    @_alwaysEmitIntoClient public var countPositive: Field<Int> { Field("countPositive") }
    /// `sum`.
    @_alwaysEmitIntoClient public var sum: Field<Double> { Field("sum") }
    /// `current`.
    @_alwaysEmitIntoClient public var current: Field<Double> { Field("current") }
    /// `ratio`.
    @_alwaysEmitIntoClient public var ratio: Field<Double> { Field("ratio") }
    /// `numerator`.
    @_alwaysEmitIntoClient public var numerator: Field<Double> { Field("numerator") }
    /// `denominator`.
    @_alwaysEmitIntoClient public var denominator: Field<Double> { Field("denominator") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<Double> { Field("target") }
    /// `p95`.
    @_alwaysEmitIntoClient public var p95: Field<Int> { Field("p95") }
    /// `p99`.
    @_alwaysEmitIntoClient public var p99: Field<Int> { Field("p99") }
    /// `calculatedMetricValue`.
    @_alwaysEmitIntoClient public var calculatedMetricValue: Field<Int> { Field("calculatedMetricValue") }
}

/// The schema `StorySetting`.
public typealias StorySetting = Model<StorySettingFields>

/// The properties of ``StorySetting``.
public struct StorySettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mention`.
    @_alwaysEmitIntoClient public var mention: Field<InboundOnlySetting> { Field("mention") }
    /// `reply`.
    @_alwaysEmitIntoClient public var reply: Field<InboundOnlySetting> { Field("reply") }
}
