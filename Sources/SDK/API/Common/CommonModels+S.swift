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
    public var title: Field<String> { Field("title") }
    /// `description`, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `type`, set by the platform.
    public var type: Field<[String]> { Field("type") }
    /// `items`, set by the platform.
    public var items: Field<Items> { Field("items") }
    /// `pattern`, set by the platform.
    public var pattern: Field<String> { Field("pattern") }
}

/// The schema `SchemaQuantityLimits`.
public typealias SchemaQuantityLimits = Model<SchemaQuantityLimitsFields>

/// The properties of ``SchemaQuantityLimits``.
public struct SchemaQuantityLimitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `minFieldNameCharacters`, set by the platform.
    public var minFieldNameCharacters: Field<Int> { Field("minFieldNameCharacters") }
    /// `maxFieldNameCharacters`, set by the platform.
    public var maxFieldNameCharacters: Field<Int> { Field("maxFieldNameCharacters") }
    /// `minFieldTitleCharacters`, set by the platform.
    public var minFieldTitleCharacters: Field<Int> { Field("minFieldTitleCharacters") }
    /// `maxFieldTitleCharacters`, set by the platform.
    public var maxFieldTitleCharacters: Field<Int> { Field("maxFieldTitleCharacters") }
    /// `minFieldDescriptionCharacters`, set by the platform.
    public var minFieldDescriptionCharacters: Field<Int> { Field("minFieldDescriptionCharacters") }
    /// `maxFieldDescriptionCharacters`, set by the platform.
    public var maxFieldDescriptionCharacters: Field<Int> { Field("maxFieldDescriptionCharacters") }
    /// `minSchemaNameCharacters`, set by the platform.
    public var minSchemaNameCharacters: Field<Int> { Field("minSchemaNameCharacters") }
    /// `maxSchemaNameCharacters`, set by the platform.
    public var maxSchemaNameCharacters: Field<Int> { Field("maxSchemaNameCharacters") }
    /// `minSchemaDescriptionCharacters`, set by the platform.
    public var minSchemaDescriptionCharacters: Field<Int> { Field("minSchemaDescriptionCharacters") }
    /// `maxSchemaDescriptionCharacters`, set by the platform.
    public var maxSchemaDescriptionCharacters: Field<Int> { Field("maxSchemaDescriptionCharacters") }
    /// `maxNumberOfSchemasPerOrg`, set by the platform.
    public var maxNumberOfSchemasPerOrg: Field<Int> { Field("maxNumberOfSchemasPerOrg") }
    /// `maxNumberOfFieldsPerSchema`, set by the platform.
    public var maxNumberOfFieldsPerSchema: Field<Int> { Field("maxNumberOfFieldsPerSchema") }
    /// `maxNumberOfFieldsPerOrg`, set by the platform.
    public var maxNumberOfFieldsPerOrg: Field<Int> { Field("maxNumberOfFieldsPerOrg") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScoredAgent`.
public typealias ScoredAgent = Model<ScoredAgentFields>

/// The properties of ``ScoredAgent``.
public struct ScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<DomainEntityRef> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `ScreenMonitoring`.
public typealias ScreenMonitoring = Model<ScreenMonitoringFields>

/// The properties of ``ScreenMonitoring``.
public struct ScreenMonitoringFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `initialState`.
    public var initialState: Field<ScreenMonitoringInitialState> { Field("initialState") }
    /// `state`.
    public var state: Field<ScreenMonitoringState> { Field("state") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `disconnectType`.
    public var disconnectType: Field<ScreenMonitoringDisconnectType> { Field("disconnectType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `targetUser`.
    public var targetUser: Field<AddressableEntityRef> { Field("targetUser") }
    /// `screenMonitoring`.
    public var screenMonitoring: Field<AddressableEntityRef> { Field("screenMonitoring") }
    /// `monitoringType`.
    public var monitoringType: Field<ScreenMonitoringMonitoringType> { Field("monitoringType") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
}

/// A value of `initialState` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringInitialState: OpenEnum {
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

/// A value of `state` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringState: OpenEnum {
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

/// A value of `disconnectType` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `system`.
    public static var system: Self { "system" }
}

/// A value of `monitoringType` of ``ScreenMonitoring``, open to those that are newer than this version.
public struct ScreenMonitoringMonitoringType: OpenEnum {
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

/// The schema `Screenshare`.
public typealias Screenshare = Model<ScreenshareFields>

/// The properties of ``Screenshare``.
public struct ScreenshareFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<ScreenshareState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<ScreenshareInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `context`.
    public var context: Field<String> { Field("context") }
    /// `sharing`.
    public var sharing: Field<Bool> { Field("sharing") }
    /// `peerCount`.
    public var peerCount: Field<Int> { Field("peerCount") }
    /// `disconnectType`.
    public var disconnectType: Field<ScreenshareDisconnectType> { Field("disconnectType") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``Screenshare``, open to those that are newer than this version.
public struct ScreenshareState: OpenEnum {
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

/// A value of `initialState` of ``Screenshare``, open to those that are newer than this version.
public struct ScreenshareInitialState: OpenEnum {
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

/// A value of `disconnectType` of ``Screenshare``, open to those that are newer than this version.
public struct ScreenshareDisconnectType: OpenEnum {
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

/// The schema `Script`.
public typealias Script = Model<ScriptFields>

/// The properties of ``Script``.
public struct ScriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `versionId`.
    public var versionId: Field<String> { Field("versionId") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `publishedDate`.
    public var publishedDate: Field<Instant> { Field("publishedDate") }
    /// `versionDate`.
    public var versionDate: Field<Instant> { Field("versionDate") }
    /// `startPageId`.
    public var startPageId: Field<String> { Field("startPageId") }
    /// `startPageName`.
    public var startPageName: Field<String> { Field("startPageName") }
    /// `features`.
    public var features: Field<JSON> { Field("features") }
    /// `variables`.
    public var variables: Field<JSON> { Field("variables") }
    /// `customActions`.
    public var customActions: Field<JSON> { Field("customActions") }
    /// `pages`.
    public var pages: Field<[PageModel]> { Field("pages") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SdkLibrary`.
public typealias SdkLibrary = Model<SdkLibraryFields>

/// The properties of ``SdkLibrary``.
public struct SdkLibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `version`, required.
    public var version: Field<String> { Field("version") }
}

/// The schema `Signature`.
public typealias Signature = Model<SignatureFields>

/// The properties of ``Signature``.
public struct SignatureFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `cannedResponseId`.
    public var cannedResponseId: Field<String> { Field("cannedResponseId") }
    /// `alwaysIncluded`.
    public var alwaysIncluded: Field<Bool> { Field("alwaysIncluded") }
    /// `inclusionType`.
    public var inclusionType: Field<SignatureInclusionType> { Field("inclusionType") }
}

/// A value of `inclusionType` of ``Signature``, open to those that are newer than this version.
public struct SignatureInclusionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    public static var draft: Self { "Draft" }
    /// `Send`.
    public static var send: Self { "Send" }
    /// `SendOnce`.
    public static var sendOnce: Self { "SendOnce" }
}

/// The schema `SignedData`.
public typealias SignedData = Model<SignedDataFields>

/// The properties of ``SignedData``.
public struct SignedDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jwt`.
    public var jwt: Field<String> { Field("jwt") }
}

/// The schema `Site`.
public typealias Site = Model<SiteFields>

/// The properties of ``Site``.
public struct SiteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<SiteState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `primarySites`.
    public var primarySites: Field<[DomainEntityRef]> { Field("primarySites") }
    /// `secondarySites`.
    public var secondarySites: Field<[DomainEntityRef]> { Field("secondarySites") }
    /// `primaryEdges`.
    public var primaryEdges: Field<[Edge]> { Field("primaryEdges") }
    /// `secondaryEdges`.
    public var secondaryEdges: Field<[Edge]> { Field("secondaryEdges") }
    /// `addresses`.
    public var addresses: Field<[Contact]> { Field("addresses") }
    /// `edges`.
    public var edges: Field<[Edge]> { Field("edges") }
    /// `edgeAutoUpdateConfig`.
    public var edgeAutoUpdateConfig: Field<EdgeAutoUpdateConfig> { Field("edgeAutoUpdateConfig") }
    /// `mediaRegionsUseLatencyBased`.
    public var mediaRegionsUseLatencyBased: Field<Bool> { Field("mediaRegionsUseLatencyBased") }
    /// `location`, required.
    public var location: Field<LocationDefinition> { Field("location") }
    /// `managed`.
    public var managed: Field<Bool> { Field("managed") }
    /// `ntpSettings`.
    public var ntpSettings: Field<NTPSettings> { Field("ntpSettings") }
    /// `mediaModel`.
    public var mediaModel: Field<SiteMediaModel> { Field("mediaModel") }
    /// `coreSite`.
    public var coreSite: Field<Bool> { Field("coreSite") }
    /// `siteConnections`.
    public var siteConnections: Field<[SiteConnection]> { Field("siteConnections") }
    /// `mediaRegions`.
    public var mediaRegions: Field<[String]> { Field("mediaRegions") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerName`.
    public var callerName: Field<String> { Field("callerName") }
    /// `cloudProxyForceTurn`.
    public var cloudProxyForceTurn: Field<Bool> { Field("cloudProxyForceTurn") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Site``, open to those that are newer than this version.
public struct SiteState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// A value of `mediaModel` of ``Site``, open to those that are newer than this version.
public struct SiteMediaModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Premises`.
    public static var premises: Self { "Premises" }
    /// `Cloud`.
    public static var cloud: Self { "Cloud" }
}

/// The schema `SiteConnection`.
public typealias SiteConnection = Model<SiteConnectionFields>

/// The properties of ``SiteConnection``.
public struct SiteConnectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `managed`.
    public var managed: Field<Bool> { Field("managed") }
    /// `type`.
    public var type: Field<SiteConnectionType> { Field("type") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `mediaModel`, set by the platform.
    public var mediaModel: Field<SiteConnectionMediaModel> { Field("mediaModel") }
    /// `edgeList`, set by the platform.
    public var edgeList: Field<[ConnectedEdge]> { Field("edgeList") }
    /// `coreSite`, set by the platform.
    public var coreSite: Field<Bool> { Field("coreSite") }
    /// `primaryCoreSites`, set by the platform.
    public var primaryCoreSites: Field<[DomainEntityRef]> { Field("primaryCoreSites") }
    /// `secondaryCoreSites`, set by the platform.
    public var secondaryCoreSites: Field<[DomainEntityRef]> { Field("secondaryCoreSites") }
}

/// A value of `type` of ``SiteConnection``, open to those that are newer than this version.
public struct SiteConnectionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Indirect`.
    public static var indirect: Self { "Indirect" }
    /// `CloudProxy`.
    public static var cloudProxy: Self { "CloudProxy" }
}

/// A value of `mediaModel` of ``SiteConnection``, open to those that are newer than this version.
public struct SiteConnectionMediaModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Premises`.
    public static var premises: Self { "Premises" }
    /// `Cloud`.
    public static var cloud: Self { "Cloud" }
}

/// The schema `SiteSearchCriteria`.
public typealias SiteSearchCriteria = Model<SiteSearchCriteriaFields>

/// The properties of ``SiteSearchCriteria``.
public struct SiteSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<SiteSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[SiteSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`, required.
    public var type: Field<SiteSearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``SiteSearchCriteria``, open to those that are newer than this version.
public struct SiteSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// A value of `type` of ``SiteSearchCriteria``, open to those that are newer than this version.
public struct SiteSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `SiteSearchRequest`.
public typealias SiteSearchRequest = Model<SiteSearchRequestFields>

/// The properties of ``SiteSearchRequest``.
public struct SiteSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<SiteSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    public var query: Field<[SiteSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``SiteSearchRequest``, open to those that are newer than this version.
public struct SiteSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `SCORE`.
    public static var score: Self { "SCORE" }
}

/// The schema `SitesSearchResponse`.
public typealias SitesSearchResponse = Model<SitesSearchResponseFields>

/// The properties of ``SitesSearchResponse``.
public struct SitesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<[Site]> { Field("results") }
}

/// The schema `SkillGroup`.
public typealias SkillGroup = Model<SkillGroupFields>

/// The properties of ``SkillGroup``.
public struct SkillGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `status`, set by the platform.
    public var status: Field<SkillGroupStatus> { Field("status") }
    /// `skillConditions`, required.
    public var skillConditions: Field<[SkillGroupCondition]> { Field("skillConditions") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``SkillGroup``, open to those that are newer than this version.
public struct SkillGroupStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
}

/// The schema `SkillGroupCondition`.
public typealias SkillGroupCondition = Model<SkillGroupConditionFields>

/// The properties of ``SkillGroupCondition``.
public struct SkillGroupConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkillConditions`, required.
    public var routingSkillConditions: Field<[SkillGroupRoutingCondition]> { Field("routingSkillConditions") }
    /// `languageSkillConditions`, required.
    public var languageSkillConditions: Field<[SkillGroupLanguageCondition]> { Field("languageSkillConditions") }
    /// `operation`, required.
    public var operation: Field<SkillGroupConditionOperation> { Field("operation") }
}

/// A value of `operation` of ``SkillGroupCondition``, open to those that are newer than this version.
public struct SkillGroupConditionOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
    /// `Not`.
    public static var not: Self { "Not" }
    /// `Or`.
    public static var or: Self { "Or" }
}

/// The schema `SkillGroupLanguageCondition`.
public typealias SkillGroupLanguageCondition = Model<SkillGroupLanguageConditionFields>

/// The properties of ``SkillGroupLanguageCondition``.
public struct SkillGroupLanguageConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `languageSkill`, required.
    public var languageSkill: Field<String> { Field("languageSkill") }
    /// `comparator`, required.
    public var comparator: Field<SkillGroupLanguageConditionComparator> { Field("comparator") }
    /// `proficiency`, required.
    public var proficiency: Field<Int> { Field("proficiency") }
    /// `childConditions`.
    public var childConditions: Field<[SkillGroupCondition]> { Field("childConditions") }
}

/// A value of `comparator` of ``SkillGroupLanguageCondition``, open to those that are newer than this version.
public struct SkillGroupLanguageConditionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EqualTo`.
    public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    public static var notEqualTo: Self { "NotEqualTo" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThanOrEqualTo`.
    public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `SkillGroupRoutingCondition`.
public typealias SkillGroupRoutingCondition = Model<SkillGroupRoutingConditionFields>

/// The properties of ``SkillGroupRoutingCondition``.
public struct SkillGroupRoutingConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routingSkill`, required.
    public var routingSkill: Field<String> { Field("routingSkill") }
    /// `comparator`, required.
    public var comparator: Field<SkillGroupRoutingConditionComparator> { Field("comparator") }
    /// `proficiency`, required.
    public var proficiency: Field<Int> { Field("proficiency") }
    /// `childConditions`.
    public var childConditions: Field<[SkillGroupCondition]> { Field("childConditions") }
}

/// A value of `comparator` of ``SkillGroupRoutingCondition``, open to those that are newer than this version.
public struct SkillGroupRoutingConditionComparator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EqualTo`.
    public static var equalTo: Self { "EqualTo" }
    /// `NotEqualTo`.
    public static var notEqualTo: Self { "NotEqualTo" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `GreaterThanOrEqualTo`.
    public static var greaterThanOrEqualTo: Self { "GreaterThanOrEqualTo" }
    /// `LessThanOrEqualTo`.
    public static var lessThanOrEqualTo: Self { "LessThanOrEqualTo" }
}

/// The schema `SkillsToRemove`.
public typealias SkillsToRemove = Model<SkillsToRemoveFields>

/// The properties of ``SkillsToRemove``.
public struct SkillsToRemoveFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SocialExpression`.
public typealias SocialExpression = Model<SocialExpressionFields>

/// The properties of ``SocialExpression``.
public struct SocialExpressionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<SocialExpressionState> { Field("state") }
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
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `disconnectType`.
    public var disconnectType: Field<SocialExpressionDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``SocialExpression``, open to those that are newer than this version.
public struct SocialExpressionState: OpenEnum {
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

/// A value of `disconnectType` of ``SocialExpression``, open to those that are newer than this version.
public struct SocialExpressionDisconnectType: OpenEnum {
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

/// The schema `StarrableDivision`.
public typealias StarrableDivision = Model<StarrableDivisionFields>

/// The properties of ``StarrableDivision``.
public struct StarrableDivisionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `StatisticalResponse`.
public typealias StatisticalResponse = Model<StatisticalResponseFields>

/// The properties of ``StatisticalResponse``.
public struct StatisticalResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`.
    public var interval: Field<String> { Field("interval") }
    /// `metrics`.
    public var metrics: Field<[AggregateMetricData]> { Field("metrics") }
    /// `views`.
    public var views: Field<[AggregateViewData]> { Field("views") }
}

/// The schema `StatisticalSummary`.
public typealias StatisticalSummary = Model<StatisticalSummaryFields>

/// The properties of ``StatisticalSummary``.
public struct StatisticalSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `max`.
    public var max: Field<Double> { Field("max") }
    /// `min`.
    public var min: Field<Double> { Field("min") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `countNegative`.
    public var countNegative: Field<Int> { Field("countNegative") }
    /// `countPositive`.
    public var countPositive: Field<Int> { Field("countPositive") }
    /// `sum`.
    public var sum: Field<Double> { Field("sum") }
    /// `current`.
    public var current: Field<Double> { Field("current") }
    /// `ratio`.
    public var ratio: Field<Double> { Field("ratio") }
    /// `numerator`.
    public var numerator: Field<Double> { Field("numerator") }
    /// `denominator`.
    public var denominator: Field<Double> { Field("denominator") }
    /// `target`.
    public var target: Field<Double> { Field("target") }
    /// `p95`.
    public var p95: Field<Int> { Field("p95") }
    /// `p99`.
    public var p99: Field<Int> { Field("p99") }
    /// `calculatedMetricValue`.
    public var calculatedMetricValue: Field<Int> { Field("calculatedMetricValue") }
}

/// The schema `StorySetting`.
public typealias StorySetting = Model<StorySettingFields>

/// The properties of ``StorySetting``.
public struct StorySettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mention`.
    public var mention: Field<InboundOnlySetting> { Field("mention") }
    /// `reply`.
    public var reply: Field<InboundOnlySetting> { Field("reply") }
}
