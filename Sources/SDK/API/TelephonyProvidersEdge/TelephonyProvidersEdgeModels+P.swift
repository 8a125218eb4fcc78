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
    public var state: Field<PhoneState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `site`, required.
    public var site: Field<DomainEntityRef> { Field("site") }
    /// `phoneBaseSettings`, required.
    public var phoneBaseSettings: Field<PhoneBaseSettings> { Field("phoneBaseSettings") }
    /// `lineBaseSettings`.
    public var lineBaseSettings: Field<DomainEntityRef> { Field("lineBaseSettings") }
    /// `phoneMetaBase`.
    public var phoneMetaBase: Field<DomainEntityRef> { Field("phoneMetaBase") }
    /// `lines`, required.
    public var lines: Field<[Line]> { Field("lines") }
    /// `status`.
    public var status: Field<PhoneStatus> { Field("status") }
    /// `secondaryStatus`.
    public var secondaryStatus: Field<PhoneStatus> { Field("secondaryStatus") }
    /// `userAgentInfo`, set by the platform.
    public var userAgentInfo: Field<UserAgentInfo> { Field("userAgentInfo") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `capabilities`.
    public var capabilities: Field<PhoneCapabilities> { Field("capabilities") }
    /// `webRtcUser`.
    public var webRtcUser: Field<DomainEntityRef> { Field("webRtcUser") }
    /// `standAlone`, set by the platform.
    public var standAlone: Field<Bool> { Field("standAlone") }
    /// `primaryEdge`.
    public var primaryEdge: Field<Edge> { Field("primaryEdge") }
    /// `secondaryEdge`.
    public var secondaryEdge: Field<Edge> { Field("secondaryEdge") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Phone``, open to those that are newer than this version.
public struct PhoneState: OpenEnum {
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

/// The schema `PhoneBase`.
public typealias PhoneBase = Model<PhoneBaseFields>

/// The properties of ``PhoneBase``.
public struct PhoneBaseFields: FieldSet {
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
    public var state: Field<PhoneBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `phoneMetaBase`, required.
    public var phoneMetaBase: Field<DomainEntityRef> { Field("phoneMetaBase") }
    /// `lines`, required.
    public var lines: Field<[LineBase]> { Field("lines") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `capabilities`.
    public var capabilities: Field<PhoneCapabilities> { Field("capabilities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``PhoneBase``, open to those that are newer than this version.
public struct PhoneBaseState: OpenEnum {
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

/// The schema `PhoneBaseEntityListing`.
public typealias PhoneBaseEntityListing = Model<PhoneBaseEntityListingFields>

/// The properties of ``PhoneBaseEntityListing``.
public struct PhoneBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[PhoneBase]> { Field("entities") }
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

/// The schema `PhoneBaseSettings`.
public typealias PhoneBaseSettings = Model<PhoneBaseSettingsFields>

/// The properties of ``PhoneBaseSettings``.
public struct PhoneBaseSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PhoneCapabilities`.
public typealias PhoneCapabilities = Model<PhoneCapabilitiesFields>

/// The properties of ``PhoneCapabilities``.
public struct PhoneCapabilitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `provisions`.
    public var provisions: Field<Bool> { Field("provisions") }
    /// `registers`.
    public var registers: Field<Bool> { Field("registers") }
    /// `dualRegisters`.
    public var dualRegisters: Field<Bool> { Field("dualRegisters") }
    /// `hardwareIdType`.
    public var hardwareIdType: Field<String> { Field("hardwareIdType") }
    /// `allowReboot`.
    public var allowReboot: Field<Bool> { Field("allowReboot") }
    /// `noRebalance`.
    public var noRebalance: Field<Bool> { Field("noRebalance") }
    /// `noCloudProvisioning`.
    public var noCloudProvisioning: Field<Bool> { Field("noCloudProvisioning") }
    /// `mediaCodecs`.
    public var mediaCodecs: Field<[PhoneCapabilitiesMediaCodecs]> { Field("mediaCodecs") }
    /// `cdm`.
    public var cdm: Field<Bool> { Field("cdm") }
}

/// A value of `mediaCodecs` of ``PhoneCapabilities``, open to those that are newer than this version.
public struct PhoneCapabilitiesMediaCodecs: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `audio/opus`.
    public static var audioOpus: Self { "audio/opus" }
    /// `audio/pcmu`.
    public static var audioPcmu: Self { "audio/pcmu" }
    /// `audio/pcma`.
    public static var audioPcma: Self { "audio/pcma" }
    /// `audio/g729`.
    public static var audioG729: Self { "audio/g729" }
    /// `audio/g722`.
    public static var audioG722: Self { "audio/g722" }
}

/// The schema `PhoneEntityListing`.
public typealias PhoneEntityListing = Model<PhoneEntityListingFields>

/// The properties of ``PhoneEntityListing``.
public struct PhoneEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Phone]> { Field("entities") }
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

/// The schema `PhoneMetaBaseEntityListing`.
public typealias PhoneMetaBaseEntityListing = Model<PhoneMetaBaseEntityListingFields>

/// The properties of ``PhoneMetaBaseEntityListing``.
public struct PhoneMetaBaseEntityListingFields: FieldSet {
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

/// The schema `PhoneStatus`.
public typealias PhoneStatus = Model<PhoneStatusFields>

/// The properties of ``PhoneStatus``.
public struct PhoneStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `operationalStatus`.
    public var operationalStatus: Field<PhoneStatusOperationalStatus> { Field("operationalStatus") }
    /// `edgesStatus`.
    public var edgesStatus: Field<PhoneStatusEdgesStatus> { Field("edgesStatus") }
    /// `eventCreationTime`.
    public var eventCreationTime: Field<String> { Field("eventCreationTime") }
    /// `provision`.
    public var provision: Field<ProvisionInfo> { Field("provision") }
    /// `lineStatuses`.
    public var lineStatuses: Field<[LineStatus]> { Field("lineStatuses") }
    /// `phoneAssignmentToEdgeType`.
    public var phoneAssignmentToEdgeType: Field<PhoneStatusPhoneAssignmentToEdgeType> { Field("phoneAssignmentToEdgeType") }
    /// `edge`.
    public var edge: Field<DomainEntityRef> { Field("edge") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `operationalStatus` of ``PhoneStatus``, open to those that are newer than this version.
public struct PhoneStatusOperationalStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OPERATIONAL`.
    public static var operational: Self { "OPERATIONAL" }
    /// `DEGRADED`.
    public static var degraded: Self { "DEGRADED" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
}

/// A value of `edgesStatus` of ``PhoneStatus``, open to those that are newer than this version.
public struct PhoneStatusEdgesStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_SERVICE`.
    public static var inService: Self { "IN_SERVICE" }
    /// `MIXED_SERVICE`.
    public static var mixedService: Self { "MIXED_SERVICE" }
    /// `OUT_OF_SERVICE`.
    public static var outOfService: Self { "OUT_OF_SERVICE" }
    /// `NO_EDGES`.
    public static var noEdges: Self { "NO_EDGES" }
}

/// A value of `phoneAssignmentToEdgeType` of ``PhoneStatus``, open to those that are newer than this version.
public struct PhoneStatusPhoneAssignmentToEdgeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PRIMARY`.
    public static var primary: Self { "PRIMARY" }
    /// `SECONDARY`.
    public static var secondary: Self { "SECONDARY" }
}

/// The schema `PhonesReboot`.
public typealias PhonesReboot = Model<PhonesRebootFields>

/// The properties of ``PhonesReboot``.
public struct PhonesRebootFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneIds`.
    public var phoneIds: Field<[String]> { Field("phoneIds") }
    /// `siteId`.
    public var siteId: Field<String> { Field("siteId") }
}

/// The schema `PhysicalInterfaceEntityListing`.
public typealias PhysicalInterfaceEntityListing = Model<PhysicalInterfaceEntityListingFields>

/// The properties of ``PhysicalInterfaceEntityListing``.
public struct PhysicalInterfaceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainPhysicalInterface]> { Field("entities") }
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

/// The schema `ProvisionInfo`.
public typealias ProvisionInfo = Model<ProvisionInfoFields>

/// The properties of ``ProvisionInfo``.
public struct ProvisionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `time`.
    public var time: Field<Instant> { Field("time") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `errorInfo`.
    public var errorInfo: Field<String> { Field("errorInfo") }
}
