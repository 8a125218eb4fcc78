// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `TelephonySearchCriteria`.
public typealias TelephonySearchCriteria = Model<TelephonySearchCriteriaFields>

/// The properties of ``TelephonySearchCriteria``.
public struct TelephonySearchCriteriaFields: FieldSet {
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
    @_alwaysEmitIntoClient public var `operator`: Field<TelephonySearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[TelephonySearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TelephonySearchCriteriaType> { Field("type") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``TelephonySearchCriteria``, open to those that are newer than this version.
public struct TelephonySearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``TelephonySearchCriteria``, open to those that are newer than this version.
public struct TelephonySearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `TelephonySearchRequest`.
public typealias TelephonySearchRequest = Model<TelephonySearchRequestFields>

/// The properties of ``TelephonySearchRequest``.
public struct TelephonySearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<TelephonySearchRequestSortOrder> { Field("sortOrder") }
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
    @_alwaysEmitIntoClient public var query: Field<[TelephonySearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``TelephonySearchRequest``, open to those that are newer than this version.
public struct TelephonySearchRequestSortOrder: OpenEnum {
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

/// The schema `Trunk`.
public typealias Trunk = Model<TrunkFields>

/// The properties of ``Trunk``.
public struct TrunkFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<TrunkState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `trunkType`.
    @_alwaysEmitIntoClient public var trunkType: Field<TrunkTrunkType> { Field("trunkType") }
    /// `edge`.
    @_alwaysEmitIntoClient public var edge: Field<DomainEntityRef> { Field("edge") }
    /// `trunkBase`.
    @_alwaysEmitIntoClient public var trunkBase: Field<DomainEntityRef> { Field("trunkBase") }
    /// `trunkMetabase`.
    @_alwaysEmitIntoClient public var trunkMetabase: Field<DomainEntityRef> { Field("trunkMetabase") }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `inService`, set by the platform.
    @_alwaysEmitIntoClient public var inService: Field<Bool> { Field("inService") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `logicalInterface`, set by the platform.
    @_alwaysEmitIntoClient public var logicalInterface: Field<DomainEntityRef> { Field("logicalInterface") }
    /// `connectedStatus`, set by the platform.
    @_alwaysEmitIntoClient public var connectedStatus: Field<TrunkConnectedStatus> { Field("connectedStatus") }
    /// `optionsStatus`, set by the platform.
    @_alwaysEmitIntoClient public var optionsStatus: Field<[TrunkMetricsOptions]> { Field("optionsStatus") }
    /// `registersStatus`, set by the platform.
    @_alwaysEmitIntoClient public var registersStatus: Field<[TrunkMetricsRegisters]> { Field("registersStatus") }
    /// `ipStatus`, set by the platform.
    @_alwaysEmitIntoClient public var ipStatus: Field<TrunkMetricsNetworkTypeIp> { Field("ipStatus") }
    /// `optionsEnabledStatus`, set by the platform.
    @_alwaysEmitIntoClient public var optionsEnabledStatus: Field<TrunkOptionsEnabledStatus> { Field("optionsEnabledStatus") }
    /// `registersEnabledStatus`, set by the platform.
    @_alwaysEmitIntoClient public var registersEnabledStatus: Field<TrunkRegistersEnabledStatus> { Field("registersEnabledStatus") }
    /// `family`, set by the platform.
    @_alwaysEmitIntoClient public var family: Field<Int> { Field("family") }
    /// `proxyAddressList`, set by the platform.
    @_alwaysEmitIntoClient public var proxyAddressList: Field<[String]> { Field("proxyAddressList") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Trunk``, open to those that are newer than this version.
public struct TrunkState: OpenEnum {
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

/// A value of `trunkType` of ``Trunk``, open to those that are newer than this version.
public struct TrunkTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `EDGE`.
    @_alwaysEmitIntoClient public static var edge: Self { "EDGE" }
}

/// A value of `optionsEnabledStatus` of ``Trunk``, open to those that are newer than this version.
public struct TrunkOptionsEnabledStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    @_alwaysEmitIntoClient public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    @_alwaysEmitIntoClient public static var disabled: Self { "DISABLED" }
    /// `NOT_SUPPORTED`.
    @_alwaysEmitIntoClient public static var notSupported: Self { "NOT_SUPPORTED" }
}

/// A value of `registersEnabledStatus` of ``Trunk``, open to those that are newer than this version.
public struct TrunkRegistersEnabledStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    @_alwaysEmitIntoClient public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    @_alwaysEmitIntoClient public static var disabled: Self { "DISABLED" }
    /// `NOT_SUPPORTED`.
    @_alwaysEmitIntoClient public static var notSupported: Self { "NOT_SUPPORTED" }
}

/// The schema `TrunkBaseEntityListing`.
public typealias TrunkBaseEntityListing = Model<TrunkBaseEntityListingFields>

/// The properties of ``TrunkBaseEntityListing``.
public struct TrunkBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TrunkBase]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `TrunkBasesSearchResponse`.
public typealias TrunkBasesSearchResponse = Model<TrunkBasesSearchResponseFields>

/// The properties of ``TrunkBasesSearchResponse``.
public struct TrunkBasesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[TrunkBase]> { Field("results") }
}

/// The schema `TrunkConnectedStatus`.
public typealias TrunkConnectedStatus = Model<TrunkConnectedStatusFields>

/// The properties of ``TrunkConnectedStatus``.
public struct TrunkConnectedStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connected`.
    @_alwaysEmitIntoClient public var connected: Field<Bool> { Field("connected") }
    /// `connectedStateTime`.
    @_alwaysEmitIntoClient public var connectedStateTime: Field<Instant> { Field("connectedStateTime") }
}

/// The schema `TrunkEntityListing`.
public typealias TrunkEntityListing = Model<TrunkEntityListingFields>

/// The properties of ``TrunkEntityListing``.
public struct TrunkEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Trunk]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `TrunkErrorInfo`.
public typealias TrunkErrorInfo = Model<TrunkErrorInfoFields>

/// The properties of ``TrunkErrorInfo``.
public struct TrunkErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<TrunkErrorInfoDetails> { Field("details") }
}

/// The schema `TrunkErrorInfoDetails`.
public typealias TrunkErrorInfoDetails = Model<TrunkErrorInfoDetailsFields>

/// The properties of ``TrunkErrorInfoDetails``.
public struct TrunkErrorInfoDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `hostname`.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
}

/// The schema `TrunkInstanceSearchResponse`.
public typealias TrunkInstanceSearchResponse = Model<TrunkInstanceSearchResponseFields>

/// The properties of ``TrunkInstanceSearchResponse``.
public struct TrunkInstanceSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[Trunk]> { Field("results") }
}

/// The schema `TrunkMetabaseEntityListing`.
public typealias TrunkMetabaseEntityListing = Model<TrunkMetabaseEntityListingFields>

/// The properties of ``TrunkMetabaseEntityListing``.
public struct TrunkMetabaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Metabase]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `TrunkMetrics`.
public typealias TrunkMetrics = Model<TrunkMetricsFields>

/// The properties of ``TrunkMetrics``.
public struct TrunkMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `logicalInterface`.
    @_alwaysEmitIntoClient public var logicalInterface: Field<DomainEntityRef> { Field("logicalInterface") }
    /// `trunk`.
    @_alwaysEmitIntoClient public var trunk: Field<DomainEntityRef> { Field("trunk") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<TrunkMetricsCalls> { Field("calls") }
    /// `qos`.
    @_alwaysEmitIntoClient public var qos: Field<TrunkMetricsQoS> { Field("qos") }
}

/// The schema `TrunkMetricsCalls`.
public typealias TrunkMetricsCalls = Model<TrunkMetricsCallsFields>

/// The properties of ``TrunkMetricsCalls``.
public struct TrunkMetricsCallsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inboundCallCount`.
    @_alwaysEmitIntoClient public var inboundCallCount: Field<Int> { Field("inboundCallCount") }
    /// `outboundCallCount`.
    @_alwaysEmitIntoClient public var outboundCallCount: Field<Int> { Field("outboundCallCount") }
}

/// The schema `TrunkMetricsNetworkTypeIp`.
public typealias TrunkMetricsNetworkTypeIp = Model<TrunkMetricsNetworkTypeIpFields>

/// The properties of ``TrunkMetricsNetworkTypeIp``.
public struct TrunkMetricsNetworkTypeIpFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<TrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkMetricsOptions`.
public typealias TrunkMetricsOptions = Model<TrunkMetricsOptionsFields>

/// The properties of ``TrunkMetricsOptions``.
public struct TrunkMetricsOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    @_alwaysEmitIntoClient public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `optionState`.
    @_alwaysEmitIntoClient public var optionState: Field<Bool> { Field("optionState") }
    /// `optionStateTime`.
    @_alwaysEmitIntoClient public var optionStateTime: Field<Instant> { Field("optionStateTime") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<TrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkMetricsQoS`.
public typealias TrunkMetricsQoS = Model<TrunkMetricsQoSFields>

/// The properties of ``TrunkMetricsQoS``.
public struct TrunkMetricsQoSFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mismatchCount`, required.
    @_alwaysEmitIntoClient public var mismatchCount: Field<Int> { Field("mismatchCount") }
}

/// The schema `TrunkMetricsRegisters`.
public typealias TrunkMetricsRegisters = Model<TrunkMetricsRegistersFields>

/// The properties of ``TrunkMetricsRegisters``.
public struct TrunkMetricsRegistersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    @_alwaysEmitIntoClient public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `registerState`.
    @_alwaysEmitIntoClient public var registerState: Field<Bool> { Field("registerState") }
    /// `registerStateTime`.
    @_alwaysEmitIntoClient public var registerStateTime: Field<Instant> { Field("registerStateTime") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<TrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkRecordingEnabledCount`.
public typealias TrunkRecordingEnabledCount = Model<TrunkRecordingEnabledCountFields>

/// The properties of ``TrunkRecordingEnabledCount``.
public struct TrunkRecordingEnabledCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabledCount`.
    @_alwaysEmitIntoClient public var enabledCount: Field<Int> { Field("enabledCount") }
    /// `disabledCount`.
    @_alwaysEmitIntoClient public var disabledCount: Field<Int> { Field("disabledCount") }
}
