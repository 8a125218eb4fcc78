// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `DID`.
public typealias DID = Model<DIDFields>

/// The properties of ``DID``.
public struct DIDFields: FieldSet {
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
    public var state: Field<DIDState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `didPool`.
    public var didPool: Field<DomainEntityRef> { Field("didPool") }
    /// `owner`.
    public var owner: Field<DomainEntityRef> { Field("owner") }
    /// `ownerType`.
    public var ownerType: Field<DIDOwnerType> { Field("ownerType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DID``, open to those that are newer than this version.
public struct DIDState: OpenEnum {
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

/// A value of `ownerType` of ``DID``, open to those that are newer than this version.
public struct DIDOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `IVR_CONFIG`.
    public static var ivrConfig: Self { "IVR_CONFIG" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
}

/// The schema `DIDEntityListing`.
public typealias DIDEntityListing = Model<DIDEntityListingFields>

/// The properties of ``DIDEntityListing``.
public struct DIDEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DID]> { Field("entities") }
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

/// The schema `DIDNumber`.
public typealias DIDNumber = Model<DIDNumberFields>

/// The properties of ``DIDNumber``.
public struct DIDNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `number`.
    public var number: Field<String> { Field("number") }
    /// `assigned`.
    public var assigned: Field<Bool> { Field("assigned") }
    /// `didPool`.
    public var didPool: Field<AddressableEntityRef> { Field("didPool") }
    /// `owner`.
    public var owner: Field<DomainEntityRef> { Field("owner") }
    /// `ownerType`.
    public var ownerType: Field<DIDNumberOwnerType> { Field("ownerType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `ownerType` of ``DIDNumber``, open to those that are newer than this version.
public struct DIDNumberOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `PHONE`.
    public static var phone: Self { "PHONE" }
    /// `IVR_CONFIG`.
    public static var ivrConfig: Self { "IVR_CONFIG" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
}

/// The schema `DIDNumberEntityListing`.
public typealias DIDNumberEntityListing = Model<DIDNumberEntityListingFields>

/// The properties of ``DIDNumberEntityListing``.
public struct DIDNumberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DIDNumber]> { Field("entities") }
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

/// The schema `DIDPool`.
public typealias DIDPool = Model<DIDPoolFields>

/// The properties of ``DIDPool``.
public struct DIDPoolFields: FieldSet {
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
    public var state: Field<DIDPoolState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `startPhoneNumber`, required.
    public var startPhoneNumber: Field<String> { Field("startPhoneNumber") }
    /// `endPhoneNumber`, required.
    public var endPhoneNumber: Field<String> { Field("endPhoneNumber") }
    /// `comments`.
    public var comments: Field<String> { Field("comments") }
    /// `provider`.
    public var provider: Field<DIDPoolProvider> { Field("provider") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DIDPool``, open to those that are newer than this version.
public struct DIDPoolState: OpenEnum {
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

/// A value of `provider` of ``DIDPool``, open to those that are newer than this version.
public struct DIDPoolProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PURE_CLOUD`.
    public static var pureCloud: Self { "PURE_CLOUD" }
    /// `PURE_CLOUD_VOICE`.
    public static var pureCloudVoice: Self { "PURE_CLOUD_VOICE" }
}

/// The schema `DIDPoolEntityListing`.
public typealias DIDPoolEntityListing = Model<DIDPoolEntityListingFields>

/// The properties of ``DIDPoolEntityListing``.
public struct DIDPoolEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DIDPool]> { Field("entities") }
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

/// The schema `DigitLength`.
public typealias DigitLength = Model<DigitLengthFields>

/// The properties of ``DigitLength``.
public struct DigitLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    public var start: Field<String> { Field("start") }
    /// `end`.
    public var end: Field<String> { Field("end") }
}

/// The schema `DisableSiteConnectionsRequest`.
public typealias DisableSiteConnectionsRequest = Model<DisableSiteConnectionsRequestFields>

/// The properties of ``DisableSiteConnectionsRequest``.
public struct DisableSiteConnectionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `DomainCapabilities`.
public typealias DomainCapabilities = Model<DomainCapabilitiesFields>

/// The properties of ``DomainCapabilities``.
public struct DomainCapabilitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `dhcp`.
    public var dhcp: Field<Bool> { Field("dhcp") }
    /// `metric`.
    public var metric: Field<Int> { Field("metric") }
    /// `autoMetric`.
    public var autoMetric: Field<Bool> { Field("autoMetric") }
    /// `supportsMetric`, set by the platform.
    public var supportsMetric: Field<Bool> { Field("supportsMetric") }
    /// `pingEnabled`.
    public var pingEnabled: Field<Bool> { Field("pingEnabled") }
}

/// The schema `DomainCertificateAuthority`.
public typealias DomainCertificateAuthority = Model<DomainCertificateAuthorityFields>

/// The properties of ``DomainCertificateAuthority``.
public struct DomainCertificateAuthorityFields: FieldSet {
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
    public var state: Field<DomainCertificateAuthorityState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `certificate`, required.
    public var certificate: Field<String> { Field("certificate") }
    /// `type`, required.
    public var type: Field<DomainCertificateAuthorityType> { Field("type") }
    /// `services`, required.
    public var services: Field<[DomainCertificateAuthorityServices]> { Field("services") }
    /// `certificateDetails`.
    public var certificateDetails: Field<[CertificateDetails]> { Field("certificateDetails") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DomainCertificateAuthority``, open to those that are newer than this version.
public struct DomainCertificateAuthorityState: OpenEnum {
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

/// A value of `type` of ``DomainCertificateAuthority``, open to those that are newer than this version.
public struct DomainCertificateAuthorityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MANAGED`.
    public static var managed: Self { "MANAGED" }
    /// `REMOTE`.
    public static var remote: Self { "REMOTE" }
}

/// A value of `services` of ``DomainCertificateAuthority``, open to those that are newer than this version.
public struct DomainCertificateAuthorityServices: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SIP`.
    public static var sip: Self { "SIP" }
    /// `PROVISION`.
    public static var provision: Self { "PROVISION" }
    /// `PROVISION_PHONE`.
    public static var provisionPhone: Self { "PROVISION_PHONE" }
}

/// The schema `DomainEdgeSoftwareVersionDtoEntityListing`.
public typealias DomainEdgeSoftwareVersionDtoEntityListing = Model<DomainEdgeSoftwareVersionDtoEntityListingFields>

/// The properties of ``DomainEdgeSoftwareVersionDtoEntityListing``.
public struct DomainEdgeSoftwareVersionDtoEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainEdgeSoftwareVersionDto]> { Field("entities") }
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

/// The schema `DomainLogicalInterface`.
public typealias DomainLogicalInterface = Model<DomainLogicalInterfaceFields>

/// The properties of ``DomainLogicalInterface``.
public struct DomainLogicalInterfaceFields: FieldSet {
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
    public var state: Field<DomainLogicalInterfaceState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `edgeUri`.
    public var edgeUri: Field<String> { Field("edgeUri") }
    /// `edgeAssignedId`.
    public var edgeAssignedId: Field<String> { Field("edgeAssignedId") }
    /// `friendlyName`, required.
    public var friendlyName: Field<String> { Field("friendlyName") }
    /// `vlanTagId`.
    public var vlanTagId: Field<Int> { Field("vlanTagId") }
    /// `hardwareAddress`, required.
    public var hardwareAddress: Field<String> { Field("hardwareAddress") }
    /// `physicalAdapterId`, required.
    public var physicalAdapterId: Field<String> { Field("physicalAdapterId") }
    /// `ifStatus`.
    public var ifStatus: Field<String> { Field("ifStatus") }
    /// `interfaceType`, set by the platform.
    public var interfaceType: Field<DomainLogicalInterfaceInterfaceType> { Field("interfaceType") }
    /// `publicNatAddressIpV4`.
    public var publicNatAddressIpV4: Field<String> { Field("publicNatAddressIpV4") }
    /// `publicNatAddressIpV6`.
    public var publicNatAddressIpV6: Field<String> { Field("publicNatAddressIpV6") }
    /// `routes`.
    public var routes: Field<[DomainNetworkRoute]> { Field("routes") }
    /// `addresses`.
    public var addresses: Field<[DomainNetworkAddress]> { Field("addresses") }
    /// `ipv4Capabilities`.
    public var ipv4Capabilities: Field<DomainCapabilities> { Field("ipv4Capabilities") }
    /// `ipv6Capabilities`.
    public var ipv6Capabilities: Field<DomainCapabilities> { Field("ipv6Capabilities") }
    /// `currentState`.
    public var currentState: Field<DomainLogicalInterfaceCurrentState> { Field("currentState") }
    /// `lastModifiedUserId`.
    public var lastModifiedUserId: Field<String> { Field("lastModifiedUserId") }
    /// `lastModifiedCorrelationId`.
    public var lastModifiedCorrelationId: Field<String> { Field("lastModifiedCorrelationId") }
    /// `commandResponses`.
    public var commandResponses: Field<[DomainNetworkCommandResponse]> { Field("commandResponses") }
    /// `inheritPhoneTrunkBasesIPv4`.
    public var inheritPhoneTrunkBasesIPv4: Field<Bool> { Field("inheritPhoneTrunkBasesIPv4") }
    /// `inheritPhoneTrunkBasesIPv6`.
    public var inheritPhoneTrunkBasesIPv6: Field<Bool> { Field("inheritPhoneTrunkBasesIPv6") }
    /// `useForInternalEdgeCommunication`.
    public var useForInternalEdgeCommunication: Field<Bool> { Field("useForInternalEdgeCommunication") }
    /// `useForIndirectEdgeCommunication`.
    public var useForIndirectEdgeCommunication: Field<Bool> { Field("useForIndirectEdgeCommunication") }
    /// `useForCloudProxyEdgeCommunication`.
    public var useForCloudProxyEdgeCommunication: Field<Bool> { Field("useForCloudProxyEdgeCommunication") }
    /// `useForWanInterface`, set by the platform.
    public var useForWanInterface: Field<Bool> { Field("useForWanInterface") }
    /// `externalTrunkBaseAssignments`.
    public var externalTrunkBaseAssignments: Field<[TrunkBaseAssignment]> { Field("externalTrunkBaseAssignments") }
    /// `phoneTrunkBaseAssignments`.
    public var phoneTrunkBaseAssignments: Field<[TrunkBaseAssignment]> { Field("phoneTrunkBaseAssignments") }
    /// `traceEnabled`.
    public var traceEnabled: Field<Bool> { Field("traceEnabled") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DomainLogicalInterface``, open to those that are newer than this version.
public struct DomainLogicalInterfaceState: OpenEnum {
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

/// A value of `interfaceType` of ``DomainLogicalInterface``, open to those that are newer than this version.
public struct DomainLogicalInterfaceInterfaceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DIAGNOSTIC`.
    public static var diagnostic: Self { "DIAGNOSTIC" }
    /// `SYSTEM`.
    public static var system: Self { "SYSTEM" }
}

/// A value of `currentState` of ``DomainLogicalInterface``, open to those that are newer than this version.
public struct DomainLogicalInterfaceCurrentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INIT`.
    public static var init_: Self { "INIT" }
    /// `CREATING`.
    public static var creating: Self { "CREATING" }
    /// `UPDATING`.
    public static var updating: Self { "UPDATING" }
    /// `OK`.
    public static var ok: Self { "OK" }
    /// `EXCEPTION`.
    public static var exception: Self { "EXCEPTION" }
    /// `DELETING`.
    public static var deleting: Self { "DELETING" }
}

/// The schema `DomainNetworkAddress`.
public typealias DomainNetworkAddress = Model<DomainNetworkAddressFields>

/// The properties of ``DomainNetworkAddress``.
public struct DomainNetworkAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<DomainNetworkAddressType> { Field("type") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `persistent`.
    public var persistent: Field<Bool> { Field("persistent") }
    /// `family`.
    public var family: Field<Int> { Field("family") }
}

/// A value of `type` of ``DomainNetworkAddress``, open to those that are newer than this version.
public struct DomainNetworkAddressType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ip`.
    public static var ip: Self { "ip" }
    /// `dns`.
    public static var dns: Self { "dns" }
    /// `gateway`.
    public static var gateway: Self { "gateway" }
    /// `tdm`.
    public static var tdm: Self { "tdm" }
}

/// The schema `DomainNetworkCommandResponse`.
public typealias DomainNetworkCommandResponse = Model<DomainNetworkCommandResponseFields>

/// The properties of ``DomainNetworkCommandResponse``.
public struct DomainNetworkCommandResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `commandName`.
    public var commandName: Field<String> { Field("commandName") }
    /// `acknowledged`.
    public var acknowledged: Field<Bool> { Field("acknowledged") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorDetails> { Field("errorInfo") }
}

/// The schema `DomainNetworkRoute`.
public typealias DomainNetworkRoute = Model<DomainNetworkRouteFields>

/// The properties of ``DomainNetworkRoute``.
public struct DomainNetworkRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `prefix`.
    public var prefix: Field<String> { Field("prefix") }
    /// `nexthop`.
    public var nexthop: Field<String> { Field("nexthop") }
    /// `persistent`.
    public var persistent: Field<Bool> { Field("persistent") }
    /// `metric`.
    public var metric: Field<Int> { Field("metric") }
    /// `family`.
    public var family: Field<Int> { Field("family") }
}

/// The schema `DomainPhysicalCapabilities`.
public typealias DomainPhysicalCapabilities = Model<DomainPhysicalCapabilitiesFields>

/// The properties of ``DomainPhysicalCapabilities``.
public struct DomainPhysicalCapabilitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vlan`.
    public var vlan: Field<Bool> { Field("vlan") }
    /// `team`.
    public var team: Field<Bool> { Field("team") }
}

/// The schema `DomainPhysicalInterface`.
public typealias DomainPhysicalInterface = Model<DomainPhysicalInterfaceFields>

/// The properties of ``DomainPhysicalInterface``.
public struct DomainPhysicalInterfaceFields: FieldSet {
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
    public var state: Field<DomainPhysicalInterfaceState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `edgeUri`.
    public var edgeUri: Field<String> { Field("edgeUri") }
    /// `friendlyName`.
    public var friendlyName: Field<String> { Field("friendlyName") }
    /// `hardwareAddress`.
    public var hardwareAddress: Field<String> { Field("hardwareAddress") }
    /// `portLabel`.
    public var portLabel: Field<String> { Field("portLabel") }
    /// `physicalCapabilities`.
    public var physicalCapabilities: Field<DomainPhysicalCapabilities> { Field("physicalCapabilities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DomainPhysicalInterface``, open to those that are newer than this version.
public struct DomainPhysicalInterfaceState: OpenEnum {
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
