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
    @_alwaysEmitIntoClient public var state: Field<DIDState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `didPool`.
    @_alwaysEmitIntoClient public var didPool: Field<DomainEntityRef> { Field("didPool") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<DomainEntityRef> { Field("owner") }
    /// `ownerType`.
    @_alwaysEmitIntoClient public var ownerType: Field<DIDOwnerType> { Field("ownerType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DID``, open to those that are newer than this version.
public struct DIDState: OpenEnum {
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

/// A value of `ownerType` of ``DID``, open to those that are newer than this version.
public struct DIDOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `IVR_CONFIG`.
    @_alwaysEmitIntoClient public static var ivrConfig: Self { "IVR_CONFIG" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
}

/// The schema `DIDEntityListing`.
public typealias DIDEntityListing = Model<DIDEntityListingFields>

/// The properties of ``DIDEntityListing``.
public struct DIDEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DID]> { Field("entities") }
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

/// The schema `DIDNumber`.
public typealias DIDNumber = Model<DIDNumberFields>

/// The properties of ``DIDNumber``.
public struct DIDNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<String> { Field("number") }
    /// `assigned`.
    @_alwaysEmitIntoClient public var assigned: Field<Bool> { Field("assigned") }
    /// `didPool`.
    @_alwaysEmitIntoClient public var didPool: Field<AddressableEntityRef> { Field("didPool") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<DomainEntityRef> { Field("owner") }
    /// `ownerType`.
    @_alwaysEmitIntoClient public var ownerType: Field<DIDNumberOwnerType> { Field("ownerType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `ownerType` of ``DIDNumber``, open to those that are newer than this version.
public struct DIDNumberOwnerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `USER`.
    @_alwaysEmitIntoClient public static var user: Self { "USER" }
    /// `PHONE`.
    @_alwaysEmitIntoClient public static var phone: Self { "PHONE" }
    /// `IVR_CONFIG`.
    @_alwaysEmitIntoClient public static var ivrConfig: Self { "IVR_CONFIG" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
}

/// The schema `DIDNumberEntityListing`.
public typealias DIDNumberEntityListing = Model<DIDNumberEntityListingFields>

/// The properties of ``DIDNumberEntityListing``.
public struct DIDNumberEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DIDNumber]> { Field("entities") }
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

/// The schema `DIDPool`.
public typealias DIDPool = Model<DIDPoolFields>

/// The properties of ``DIDPool``.
public struct DIDPoolFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<DIDPoolState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `startPhoneNumber`, required.
    @_alwaysEmitIntoClient public var startPhoneNumber: Field<String> { Field("startPhoneNumber") }
    /// `endPhoneNumber`, required.
    @_alwaysEmitIntoClient public var endPhoneNumber: Field<String> { Field("endPhoneNumber") }
    /// `comments`.
    @_alwaysEmitIntoClient public var comments: Field<String> { Field("comments") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<DIDPoolProvider> { Field("provider") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DIDPool``, open to those that are newer than this version.
public struct DIDPoolState: OpenEnum {
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

/// A value of `provider` of ``DIDPool``, open to those that are newer than this version.
public struct DIDPoolProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PURE_CLOUD`.
    @_alwaysEmitIntoClient public static var pureCloud: Self { "PURE_CLOUD" }
    /// `PURE_CLOUD_VOICE`.
    @_alwaysEmitIntoClient public static var pureCloudVoice: Self { "PURE_CLOUD_VOICE" }
}

/// The schema `DIDPoolEntityListing`.
public typealias DIDPoolEntityListing = Model<DIDPoolEntityListingFields>

/// The properties of ``DIDPoolEntityListing``.
public struct DIDPoolEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DIDPool]> { Field("entities") }
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

/// The schema `DigitLength`.
public typealias DigitLength = Model<DigitLengthFields>

/// The properties of ``DigitLength``.
public struct DigitLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `start`.
    @_alwaysEmitIntoClient public var start: Field<String> { Field("start") }
    /// `end`.
    @_alwaysEmitIntoClient public var end: Field<String> { Field("end") }
}

/// The schema `DisableSiteConnectionsRequest`.
public typealias DisableSiteConnectionsRequest = Model<DisableSiteConnectionsRequestFields>

/// The properties of ``DisableSiteConnectionsRequest``.
public struct DisableSiteConnectionsRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `DomainCapabilities`.
public typealias DomainCapabilities = Model<DomainCapabilitiesFields>

/// The properties of ``DomainCapabilities``.
public struct DomainCapabilitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dhcp`.
    @_alwaysEmitIntoClient public var dhcp: Field<Bool> { Field("dhcp") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<Int> { Field("metric") }
    /// `autoMetric`.
    @_alwaysEmitIntoClient public var autoMetric: Field<Bool> { Field("autoMetric") }
    /// `supportsMetric`, set by the platform.
    @_alwaysEmitIntoClient public var supportsMetric: Field<Bool> { Field("supportsMetric") }
    /// `pingEnabled`.
    @_alwaysEmitIntoClient public var pingEnabled: Field<Bool> { Field("pingEnabled") }
}

/// The schema `DomainCertificateAuthority`.
public typealias DomainCertificateAuthority = Model<DomainCertificateAuthorityFields>

/// The properties of ``DomainCertificateAuthority``.
public struct DomainCertificateAuthorityFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<DomainCertificateAuthorityState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `certificate`, required.
    @_alwaysEmitIntoClient public var certificate: Field<String> { Field("certificate") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<DomainCertificateAuthorityType> { Field("type") }
    /// `services`, required.
    @_alwaysEmitIntoClient public var services: Field<[DomainCertificateAuthorityServices]> { Field("services") }
    /// `certificateDetails`.
    @_alwaysEmitIntoClient public var certificateDetails: Field<[CertificateDetails]> { Field("certificateDetails") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DomainCertificateAuthority``, open to those that are newer than this version.
public struct DomainCertificateAuthorityState: OpenEnum {
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

/// A value of `type` of ``DomainCertificateAuthority``, open to those that are newer than this version.
public struct DomainCertificateAuthorityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MANAGED`.
    @_alwaysEmitIntoClient public static var managed: Self { "MANAGED" }
    /// `REMOTE`.
    @_alwaysEmitIntoClient public static var remote: Self { "REMOTE" }
}

/// A value of `services` of ``DomainCertificateAuthority``, open to those that are newer than this version.
public struct DomainCertificateAuthorityServices: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SIP`.
    @_alwaysEmitIntoClient public static var sip: Self { "SIP" }
    /// `PROVISION`.
    @_alwaysEmitIntoClient public static var provision: Self { "PROVISION" }
    /// `PROVISION_PHONE`.
    @_alwaysEmitIntoClient public static var provisionPhone: Self { "PROVISION_PHONE" }
}

/// The schema `DomainEdgeSoftwareVersionDtoEntityListing`.
public typealias DomainEdgeSoftwareVersionDtoEntityListing = Model<DomainEdgeSoftwareVersionDtoEntityListingFields>

/// The properties of ``DomainEdgeSoftwareVersionDtoEntityListing``.
public struct DomainEdgeSoftwareVersionDtoEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainEdgeSoftwareVersionDto]> { Field("entities") }
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

/// The schema `DomainLogicalInterface`.
public typealias DomainLogicalInterface = Model<DomainLogicalInterfaceFields>

/// The properties of ``DomainLogicalInterface``.
public struct DomainLogicalInterfaceFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<DomainLogicalInterfaceState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `edgeUri`.
    @_alwaysEmitIntoClient public var edgeUri: Field<String> { Field("edgeUri") }
    /// `edgeAssignedId`.
    @_alwaysEmitIntoClient public var edgeAssignedId: Field<String> { Field("edgeAssignedId") }
    /// `friendlyName`, required.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `vlanTagId`.
    @_alwaysEmitIntoClient public var vlanTagId: Field<Int> { Field("vlanTagId") }
    /// `hardwareAddress`, required.
    @_alwaysEmitIntoClient public var hardwareAddress: Field<String> { Field("hardwareAddress") }
    /// `physicalAdapterId`, required.
    @_alwaysEmitIntoClient public var physicalAdapterId: Field<String> { Field("physicalAdapterId") }
    /// `ifStatus`.
    @_alwaysEmitIntoClient public var ifStatus: Field<String> { Field("ifStatus") }
    /// `interfaceType`, set by the platform.
    @_alwaysEmitIntoClient public var interfaceType: Field<DomainLogicalInterfaceInterfaceType> { Field("interfaceType") }
    /// `publicNatAddressIpV4`.
    @_alwaysEmitIntoClient public var publicNatAddressIpV4: Field<String> { Field("publicNatAddressIpV4") }
    /// `publicNatAddressIpV6`.
    @_alwaysEmitIntoClient public var publicNatAddressIpV6: Field<String> { Field("publicNatAddressIpV6") }
    /// `routes`.
    @_alwaysEmitIntoClient public var routes: Field<[DomainNetworkRoute]> { Field("routes") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[DomainNetworkAddress]> { Field("addresses") }
    /// `ipv4Capabilities`.
    @_alwaysEmitIntoClient public var ipv4Capabilities: Field<DomainCapabilities> { Field("ipv4Capabilities") }
    /// `ipv6Capabilities`.
    @_alwaysEmitIntoClient public var ipv6Capabilities: Field<DomainCapabilities> { Field("ipv6Capabilities") }
    /// `currentState`.
    @_alwaysEmitIntoClient public var currentState: Field<DomainLogicalInterfaceCurrentState> { Field("currentState") }
    /// `lastModifiedUserId`.
    @_alwaysEmitIntoClient public var lastModifiedUserId: Field<String> { Field("lastModifiedUserId") }
    /// `lastModifiedCorrelationId`.
    @_alwaysEmitIntoClient public var lastModifiedCorrelationId: Field<String> { Field("lastModifiedCorrelationId") }
    /// `commandResponses`.
    @_alwaysEmitIntoClient public var commandResponses: Field<[DomainNetworkCommandResponse]> { Field("commandResponses") }
    /// `inheritPhoneTrunkBasesIPv4`.
    @_alwaysEmitIntoClient public var inheritPhoneTrunkBasesIPv4: Field<Bool> { Field("inheritPhoneTrunkBasesIPv4") }
    /// `inheritPhoneTrunkBasesIPv6`.
    @_alwaysEmitIntoClient public var inheritPhoneTrunkBasesIPv6: Field<Bool> { Field("inheritPhoneTrunkBasesIPv6") }
    /// `useForInternalEdgeCommunication`.
    @_alwaysEmitIntoClient public var useForInternalEdgeCommunication: Field<Bool> { Field("useForInternalEdgeCommunication") }
    /// `useForIndirectEdgeCommunication`.
    @_alwaysEmitIntoClient public var useForIndirectEdgeCommunication: Field<Bool> { Field("useForIndirectEdgeCommunication") }
    /// `useForCloudProxyEdgeCommunication`.
    @_alwaysEmitIntoClient public var useForCloudProxyEdgeCommunication: Field<Bool> { Field("useForCloudProxyEdgeCommunication") }
    /// `useForWanInterface`, set by the platform.
    @_alwaysEmitIntoClient public var useForWanInterface: Field<Bool> { Field("useForWanInterface") }
    /// `externalTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public var externalTrunkBaseAssignments: Field<[TrunkBaseAssignment]> { Field("externalTrunkBaseAssignments") }
    /// `phoneTrunkBaseAssignments`.
    @_alwaysEmitIntoClient public var phoneTrunkBaseAssignments: Field<[TrunkBaseAssignment]> { Field("phoneTrunkBaseAssignments") }
    /// `traceEnabled`.
    @_alwaysEmitIntoClient public var traceEnabled: Field<Bool> { Field("traceEnabled") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DomainLogicalInterface``, open to those that are newer than this version.
public struct DomainLogicalInterfaceState: OpenEnum {
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

/// A value of `interfaceType` of ``DomainLogicalInterface``, open to those that are newer than this version.
public struct DomainLogicalInterfaceInterfaceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DIAGNOSTIC`.
    @_alwaysEmitIntoClient public static var diagnostic: Self { "DIAGNOSTIC" }
    /// `SYSTEM`.
    @_alwaysEmitIntoClient public static var system: Self { "SYSTEM" }
}

/// A value of `currentState` of ``DomainLogicalInterface``, open to those that are newer than this version.
public struct DomainLogicalInterfaceCurrentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INIT`.
    @_alwaysEmitIntoClient public static var init_: Self { "INIT" }
    /// `CREATING`.
    @_alwaysEmitIntoClient public static var creating: Self { "CREATING" }
    /// `UPDATING`.
    @_alwaysEmitIntoClient public static var updating: Self { "UPDATING" }
    /// `OK`.
    @_alwaysEmitIntoClient public static var ok: Self { "OK" }
    /// `EXCEPTION`.
    @_alwaysEmitIntoClient public static var exception: Self { "EXCEPTION" }
    /// `DELETING`.
    @_alwaysEmitIntoClient public static var deleting: Self { "DELETING" }
}

/// The schema `DomainNetworkAddress`.
public typealias DomainNetworkAddress = Model<DomainNetworkAddressFields>

/// The properties of ``DomainNetworkAddress``.
public struct DomainNetworkAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<DomainNetworkAddressType> { Field("type") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `persistent`.
    @_alwaysEmitIntoClient public var persistent: Field<Bool> { Field("persistent") }
    /// `family`.
    @_alwaysEmitIntoClient public var family: Field<Int> { Field("family") }
}

/// A value of `type` of ``DomainNetworkAddress``, open to those that are newer than this version.
public struct DomainNetworkAddressType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ip`.
    @_alwaysEmitIntoClient public static var ip: Self { "ip" }
    /// `dns`.
    @_alwaysEmitIntoClient public static var dns: Self { "dns" }
    /// `gateway`.
    @_alwaysEmitIntoClient public static var gateway: Self { "gateway" }
    /// `tdm`.
    @_alwaysEmitIntoClient public static var tdm: Self { "tdm" }
}

/// The schema `DomainNetworkCommandResponse`.
public typealias DomainNetworkCommandResponse = Model<DomainNetworkCommandResponseFields>

/// The properties of ``DomainNetworkCommandResponse``.
public struct DomainNetworkCommandResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `commandName`.
    @_alwaysEmitIntoClient public var commandName: Field<String> { Field("commandName") }
    /// `acknowledged`.
    @_alwaysEmitIntoClient public var acknowledged: Field<Bool> { Field("acknowledged") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorDetails> { Field("errorInfo") }
}

/// The schema `DomainNetworkRoute`.
public typealias DomainNetworkRoute = Model<DomainNetworkRouteFields>

/// The properties of ``DomainNetworkRoute``.
public struct DomainNetworkRouteFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `prefix`.
    @_alwaysEmitIntoClient public var prefix: Field<String> { Field("prefix") }
    /// `nexthop`.
    @_alwaysEmitIntoClient public var nexthop: Field<String> { Field("nexthop") }
    /// `persistent`.
    @_alwaysEmitIntoClient public var persistent: Field<Bool> { Field("persistent") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<Int> { Field("metric") }
    /// `family`.
    @_alwaysEmitIntoClient public var family: Field<Int> { Field("family") }
}

/// The schema `DomainPhysicalCapabilities`.
public typealias DomainPhysicalCapabilities = Model<DomainPhysicalCapabilitiesFields>

/// The properties of ``DomainPhysicalCapabilities``.
public struct DomainPhysicalCapabilitiesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `vlan`.
    @_alwaysEmitIntoClient public var vlan: Field<Bool> { Field("vlan") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<Bool> { Field("team") }
}

/// The schema `DomainPhysicalInterface`.
public typealias DomainPhysicalInterface = Model<DomainPhysicalInterfaceFields>

/// The properties of ``DomainPhysicalInterface``.
public struct DomainPhysicalInterfaceFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<DomainPhysicalInterfaceState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `edgeUri`.
    @_alwaysEmitIntoClient public var edgeUri: Field<String> { Field("edgeUri") }
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `hardwareAddress`.
    @_alwaysEmitIntoClient public var hardwareAddress: Field<String> { Field("hardwareAddress") }
    /// `portLabel`.
    @_alwaysEmitIntoClient public var portLabel: Field<String> { Field("portLabel") }
    /// `physicalCapabilities`.
    @_alwaysEmitIntoClient public var physicalCapabilities: Field<DomainPhysicalCapabilities> { Field("physicalCapabilities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``DomainPhysicalInterface``, open to those that are newer than this version.
public struct DomainPhysicalInterfaceState: OpenEnum {
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
