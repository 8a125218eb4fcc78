// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Phone`.
public typealias Phone = Model<PhoneFields>

/// The properties of ``Phone``.
public struct PhoneFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<PhoneState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `site`, required.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `phoneBaseSettings`, required.
    @_alwaysEmitIntoClient public var phoneBaseSettings: Field<PhoneBaseSettings> { Field("phoneBaseSettings") }
    /// `lineBaseSettings`.
    @_alwaysEmitIntoClient public var lineBaseSettings: Field<DomainEntityRef> { Field("lineBaseSettings") }
    /// `phoneMetaBase`.
    @_alwaysEmitIntoClient public var phoneMetaBase: Field<DomainEntityRef> { Field("phoneMetaBase") }
    /// `lines`, required.
    @_alwaysEmitIntoClient public var lines: Field<[Line]> { Field("lines") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<PhoneStatus> { Field("status") }
    /// `secondaryStatus`.
    @_alwaysEmitIntoClient public var secondaryStatus: Field<PhoneStatus> { Field("secondaryStatus") }
    /// `userAgentInfo`, set by the platform.
    @_alwaysEmitIntoClient public var userAgentInfo: Field<UserAgentInfo> { Field("userAgentInfo") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `capabilities`.
    @_alwaysEmitIntoClient public var capabilities: Field<PhoneCapabilities> { Field("capabilities") }
    /// `webRtcUser`.
    @_alwaysEmitIntoClient public var webRtcUser: Field<DomainEntityRef> { Field("webRtcUser") }
    /// `standAlone`, set by the platform.
    @_alwaysEmitIntoClient public var standAlone: Field<Bool> { Field("standAlone") }
    /// `primaryEdge`.
    @_alwaysEmitIntoClient public var primaryEdge: Field<Edge> { Field("primaryEdge") }
    /// `secondaryEdge`.
    @_alwaysEmitIntoClient public var secondaryEdge: Field<Edge> { Field("secondaryEdge") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Phone``, open to those that are newer than this version.
public struct PhoneState: OpenEnum {
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

/// The schema `PhoneBase`.
public typealias PhoneBase = Model<PhoneBaseFields>

/// The properties of ``PhoneBase``.
public struct PhoneBaseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<PhoneBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `phoneMetaBase`, required.
    @_alwaysEmitIntoClient public var phoneMetaBase: Field<DomainEntityRef> { Field("phoneMetaBase") }
    /// `lines`, required.
    @_alwaysEmitIntoClient public var lines: Field<[LineBase]> { Field("lines") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `capabilities`.
    @_alwaysEmitIntoClient public var capabilities: Field<PhoneCapabilities> { Field("capabilities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``PhoneBase``, open to those that are newer than this version.
public struct PhoneBaseState: OpenEnum {
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

/// The schema `PhoneBaseEntityListing`.
public typealias PhoneBaseEntityListing = Model<PhoneBaseEntityListingFields>

/// The properties of ``PhoneBaseEntityListing``.
public struct PhoneBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PhoneBase]> { Field("entities") }
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

/// The schema `PhoneBaseSettings`.
public typealias PhoneBaseSettings = Model<PhoneBaseSettingsFields>

/// The properties of ``PhoneBaseSettings``.
public struct PhoneBaseSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PhoneCapabilities`.
public typealias PhoneCapabilities = Model<PhoneCapabilitiesFields>

/// The properties of ``PhoneCapabilities``.
public struct PhoneCapabilitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `provisions`.
    @_alwaysEmitIntoClient public var provisions: Field<Bool> { Field("provisions") }
    /// `registers`.
    @_alwaysEmitIntoClient public var registers: Field<Bool> { Field("registers") }
    /// `dualRegisters`.
    @_alwaysEmitIntoClient public var dualRegisters: Field<Bool> { Field("dualRegisters") }
    /// `hardwareIdType`.
    @_alwaysEmitIntoClient public var hardwareIdType: Field<String> { Field("hardwareIdType") }
    /// `allowReboot`.
    @_alwaysEmitIntoClient public var allowReboot: Field<Bool> { Field("allowReboot") }
    /// `noRebalance`.
    @_alwaysEmitIntoClient public var noRebalance: Field<Bool> { Field("noRebalance") }
    /// `noCloudProvisioning`.
    @_alwaysEmitIntoClient public var noCloudProvisioning: Field<Bool> { Field("noCloudProvisioning") }
    /// `mediaCodecs`.
    @_alwaysEmitIntoClient public var mediaCodecs: Field<[PhoneCapabilitiesMediaCodecs]> { Field("mediaCodecs") }
    /// `cdm`.
    @_alwaysEmitIntoClient public var cdm: Field<Bool> { Field("cdm") }
}

/// A value of `mediaCodecs` of ``PhoneCapabilities``, open to those that are newer than this version.
public struct PhoneCapabilitiesMediaCodecs: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `audio/opus`.
    @_alwaysEmitIntoClient public static var audioOpus: Self { "audio/opus" }
    /// `audio/pcmu`.
    @_alwaysEmitIntoClient public static var audioPcmu: Self { "audio/pcmu" }
    /// `audio/pcma`.
    @_alwaysEmitIntoClient public static var audioPcma: Self { "audio/pcma" }
    /// `audio/g729`.
    @_alwaysEmitIntoClient public static var audioG729: Self { "audio/g729" }
    /// `audio/g722`.
    @_alwaysEmitIntoClient public static var audioG722: Self { "audio/g722" }
}

/// The schema `PhoneEntityListing`.
public typealias PhoneEntityListing = Model<PhoneEntityListingFields>

/// The properties of ``PhoneEntityListing``.
public struct PhoneEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Phone]> { Field("entities") }
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

/// The schema `PhoneMetaBaseEntityListing`.
public typealias PhoneMetaBaseEntityListing = Model<PhoneMetaBaseEntityListingFields>

/// The properties of ``PhoneMetaBaseEntityListing``.
public struct PhoneMetaBaseEntityListingFields: FieldSet {
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

/// The schema `PhoneStatus`.
public typealias PhoneStatus = Model<PhoneStatusFields>

/// The properties of ``PhoneStatus``.
public struct PhoneStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `operationalStatus`.
    @_alwaysEmitIntoClient public var operationalStatus: Field<PhoneStatusOperationalStatus> { Field("operationalStatus") }
    /// `edgesStatus`.
    @_alwaysEmitIntoClient public var edgesStatus: Field<PhoneStatusEdgesStatus> { Field("edgesStatus") }
    /// `eventCreationTime`.
    @_alwaysEmitIntoClient public var eventCreationTime: Field<String> { Field("eventCreationTime") }
    /// `provision`.
    @_alwaysEmitIntoClient public var provision: Field<ProvisionInfo> { Field("provision") }
    /// `lineStatuses`.
    @_alwaysEmitIntoClient public var lineStatuses: Field<[LineStatus]> { Field("lineStatuses") }
    /// `phoneAssignmentToEdgeType`.
    @_alwaysEmitIntoClient public var phoneAssignmentToEdgeType: Field<PhoneStatusPhoneAssignmentToEdgeType> { Field("phoneAssignmentToEdgeType") }
    /// `edge`.
    @_alwaysEmitIntoClient public var edge: Field<DomainEntityRef> { Field("edge") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `operationalStatus` of ``PhoneStatus``, open to those that are newer than this version.
public struct PhoneStatusOperationalStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OPERATIONAL`.
    @_alwaysEmitIntoClient public static var operational: Self { "OPERATIONAL" }
    /// `DEGRADED`.
    @_alwaysEmitIntoClient public static var degraded: Self { "DEGRADED" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
}

/// A value of `edgesStatus` of ``PhoneStatus``, open to those that are newer than this version.
public struct PhoneStatusEdgesStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_SERVICE`.
    @_alwaysEmitIntoClient public static var inService: Self { "IN_SERVICE" }
    /// `MIXED_SERVICE`.
    @_alwaysEmitIntoClient public static var mixedService: Self { "MIXED_SERVICE" }
    /// `OUT_OF_SERVICE`.
    @_alwaysEmitIntoClient public static var outOfService: Self { "OUT_OF_SERVICE" }
    /// `NO_EDGES`.
    @_alwaysEmitIntoClient public static var noEdges: Self { "NO_EDGES" }
}

/// A value of `phoneAssignmentToEdgeType` of ``PhoneStatus``, open to those that are newer than this version.
public struct PhoneStatusPhoneAssignmentToEdgeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PRIMARY`.
    @_alwaysEmitIntoClient public static var primary: Self { "PRIMARY" }
    /// `SECONDARY`.
    @_alwaysEmitIntoClient public static var secondary: Self { "SECONDARY" }
}

/// The schema `PhonesReboot`.
public typealias PhonesReboot = Model<PhonesRebootFields>

/// The properties of ``PhonesReboot``.
public struct PhonesRebootFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneIds`.
    @_alwaysEmitIntoClient public var phoneIds: Field<[String]> { Field("phoneIds") }
    /// `siteId`.
    @_alwaysEmitIntoClient public var siteId: Field<String> { Field("siteId") }
}

/// The schema `PhysicalInterfaceEntityListing`.
public typealias PhysicalInterfaceEntityListing = Model<PhysicalInterfaceEntityListingFields>

/// The properties of ``PhysicalInterfaceEntityListing``.
public struct PhysicalInterfaceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainPhysicalInterface]> { Field("entities") }
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

/// The schema `ProvisionInfo`.
public typealias ProvisionInfo = Model<ProvisionInfoFields>

/// The properties of ``ProvisionInfo``.
public struct ProvisionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<String> { Field("errorInfo") }
}
