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
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<TelephonySearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[TelephonySearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `type`.
    public var type: Field<TelephonySearchCriteriaType> { Field("type") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``TelephonySearchCriteria``, open to those that are newer than this version.
public struct TelephonySearchCriteriaOperator: OpenEnum {
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

/// A value of `type` of ``TelephonySearchCriteria``, open to those that are newer than this version.
public struct TelephonySearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `TelephonySearchRequest`.
public typealias TelephonySearchRequest = Model<TelephonySearchRequestFields>

/// The properties of ``TelephonySearchRequest``.
public struct TelephonySearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<TelephonySearchRequestSortOrder> { Field("sortOrder") }
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
    public var query: Field<[TelephonySearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``TelephonySearchRequest``, open to those that are newer than this version.
public struct TelephonySearchRequestSortOrder: OpenEnum {
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

/// The schema `Trunk`.
public typealias Trunk = Model<TrunkFields>

/// The properties of ``Trunk``.
public struct TrunkFields: FieldSet {
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
    public var state: Field<TrunkState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `trunkType`.
    public var trunkType: Field<TrunkTrunkType> { Field("trunkType") }
    /// `edge`.
    public var edge: Field<DomainEntityRef> { Field("edge") }
    /// `trunkBase`.
    public var trunkBase: Field<DomainEntityRef> { Field("trunkBase") }
    /// `trunkMetabase`.
    public var trunkMetabase: Field<DomainEntityRef> { Field("trunkMetabase") }
    /// `edgeGroup`.
    public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `inService`, set by the platform.
    public var inService: Field<Bool> { Field("inService") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `logicalInterface`, set by the platform.
    public var logicalInterface: Field<DomainEntityRef> { Field("logicalInterface") }
    /// `connectedStatus`, set by the platform.
    public var connectedStatus: Field<TrunkConnectedStatus> { Field("connectedStatus") }
    /// `optionsStatus`, set by the platform.
    public var optionsStatus: Field<[TrunkMetricsOptions]> { Field("optionsStatus") }
    /// `registersStatus`, set by the platform.
    public var registersStatus: Field<[TrunkMetricsRegisters]> { Field("registersStatus") }
    /// `ipStatus`, set by the platform.
    public var ipStatus: Field<TrunkMetricsNetworkTypeIp> { Field("ipStatus") }
    /// `optionsEnabledStatus`, set by the platform.
    public var optionsEnabledStatus: Field<TrunkOptionsEnabledStatus> { Field("optionsEnabledStatus") }
    /// `registersEnabledStatus`, set by the platform.
    public var registersEnabledStatus: Field<TrunkRegistersEnabledStatus> { Field("registersEnabledStatus") }
    /// `family`, set by the platform.
    public var family: Field<Int> { Field("family") }
    /// `proxyAddressList`, set by the platform.
    public var proxyAddressList: Field<[String]> { Field("proxyAddressList") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Trunk``, open to those that are newer than this version.
public struct TrunkState: OpenEnum {
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

/// A value of `trunkType` of ``Trunk``, open to those that are newer than this version.
public struct TrunkTrunkType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    public static var external: Self { "EXTERNAL" }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `EDGE`.
    public static var edge: Self { "EDGE" }
}

/// A value of `optionsEnabledStatus` of ``Trunk``, open to those that are newer than this version.
public struct TrunkOptionsEnabledStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `NOT_SUPPORTED`.
    public static var notSupported: Self { "NOT_SUPPORTED" }
}

/// A value of `registersEnabledStatus` of ``Trunk``, open to those that are newer than this version.
public struct TrunkRegistersEnabledStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ENABLED`.
    public static var enabled: Self { "ENABLED" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
    /// `NOT_SUPPORTED`.
    public static var notSupported: Self { "NOT_SUPPORTED" }
}

/// The schema `TrunkBaseEntityListing`.
public typealias TrunkBaseEntityListing = Model<TrunkBaseEntityListingFields>

/// The properties of ``TrunkBaseEntityListing``.
public struct TrunkBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[TrunkBase]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `TrunkBasesSearchResponse`.
public typealias TrunkBasesSearchResponse = Model<TrunkBasesSearchResponseFields>

/// The properties of ``TrunkBasesSearchResponse``.
public struct TrunkBasesSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`.
    public var types: Field<[String]> { Field("types") }
    /// `results`.
    public var results: Field<[TrunkBase]> { Field("results") }
}

/// The schema `TrunkConnectedStatus`.
public typealias TrunkConnectedStatus = Model<TrunkConnectedStatusFields>

/// The properties of ``TrunkConnectedStatus``.
public struct TrunkConnectedStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connected`.
    public var connected: Field<Bool> { Field("connected") }
    /// `connectedStateTime`.
    public var connectedStateTime: Field<Instant> { Field("connectedStateTime") }
}

/// The schema `TrunkEntityListing`.
public typealias TrunkEntityListing = Model<TrunkEntityListingFields>

/// The properties of ``TrunkEntityListing``.
public struct TrunkEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Trunk]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `TrunkErrorInfo`.
public typealias TrunkErrorInfo = Model<TrunkErrorInfoFields>

/// The properties of ``TrunkErrorInfo``.
public struct TrunkErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `details`.
    public var details: Field<TrunkErrorInfoDetails> { Field("details") }
}

/// The schema `TrunkErrorInfoDetails`.
public typealias TrunkErrorInfoDetails = Model<TrunkErrorInfoDetailsFields>

/// The properties of ``TrunkErrorInfoDetails``.
public struct TrunkErrorInfoDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `hostname`.
    public var hostname: Field<String> { Field("hostname") }
}

/// The schema `TrunkInstanceSearchResponse`.
public typealias TrunkInstanceSearchResponse = Model<TrunkInstanceSearchResponseFields>

/// The properties of ``TrunkInstanceSearchResponse``.
public struct TrunkInstanceSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`.
    public var types: Field<[String]> { Field("types") }
    /// `results`.
    public var results: Field<[Trunk]> { Field("results") }
}

/// The schema `TrunkMetabaseEntityListing`.
public typealias TrunkMetabaseEntityListing = Model<TrunkMetabaseEntityListingFields>

/// The properties of ``TrunkMetabaseEntityListing``.
public struct TrunkMetabaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Metabase]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `TrunkMetrics`.
public typealias TrunkMetrics = Model<TrunkMetricsFields>

/// The properties of ``TrunkMetrics``.
public struct TrunkMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `logicalInterface`.
    public var logicalInterface: Field<DomainEntityRef> { Field("logicalInterface") }
    /// `trunk`.
    public var trunk: Field<DomainEntityRef> { Field("trunk") }
    /// `calls`.
    public var calls: Field<TrunkMetricsCalls> { Field("calls") }
    /// `qos`.
    public var qos: Field<TrunkMetricsQoS> { Field("qos") }
}

/// The schema `TrunkMetricsCalls`.
public typealias TrunkMetricsCalls = Model<TrunkMetricsCallsFields>

/// The properties of ``TrunkMetricsCalls``.
public struct TrunkMetricsCallsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inboundCallCount`.
    public var inboundCallCount: Field<Int> { Field("inboundCallCount") }
    /// `outboundCallCount`.
    public var outboundCallCount: Field<Int> { Field("outboundCallCount") }
}

/// The schema `TrunkMetricsNetworkTypeIp`.
public typealias TrunkMetricsNetworkTypeIp = Model<TrunkMetricsNetworkTypeIpFields>

/// The properties of ``TrunkMetricsNetworkTypeIp``.
public struct TrunkMetricsNetworkTypeIpFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `errorInfo`.
    public var errorInfo: Field<TrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkMetricsOptions`.
public typealias TrunkMetricsOptions = Model<TrunkMetricsOptionsFields>

/// The properties of ``TrunkMetricsOptions``.
public struct TrunkMetricsOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `optionState`.
    public var optionState: Field<Bool> { Field("optionState") }
    /// `optionStateTime`.
    public var optionStateTime: Field<Instant> { Field("optionStateTime") }
    /// `errorInfo`.
    public var errorInfo: Field<TrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkMetricsQoS`.
public typealias TrunkMetricsQoS = Model<TrunkMetricsQoSFields>

/// The properties of ``TrunkMetricsQoS``.
public struct TrunkMetricsQoSFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mismatchCount`, required.
    public var mismatchCount: Field<Int> { Field("mismatchCount") }
}

/// The schema `TrunkMetricsRegisters`.
public typealias TrunkMetricsRegisters = Model<TrunkMetricsRegistersFields>

/// The properties of ``TrunkMetricsRegisters``.
public struct TrunkMetricsRegistersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `registerState`.
    public var registerState: Field<Bool> { Field("registerState") }
    /// `registerStateTime`.
    public var registerStateTime: Field<Instant> { Field("registerStateTime") }
    /// `errorInfo`.
    public var errorInfo: Field<TrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkRecordingEnabledCount`.
public typealias TrunkRecordingEnabledCount = Model<TrunkRecordingEnabledCountFields>

/// The properties of ``TrunkRecordingEnabledCount``.
public struct TrunkRecordingEnabledCountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabledCount`.
    public var enabledCount: Field<Int> { Field("enabledCount") }
    /// `disabledCount`.
    public var disabledCount: Field<Int> { Field("disabledCount") }
}
