// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AlertablePresences`.
public typealias AlertablePresences = Model<AlertablePresencesFields>

/// The properties of ``AlertablePresences``.
public struct AlertablePresencesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertablePresences`, required.
    @_alwaysEmitIntoClient public var alertablePresences: Field<[AlertablePresencesAlertablePresences]> { Field("alertablePresences") }
}

/// A value of `alertablePresences` of ``AlertablePresences``, open to those that are newer than this version.
public struct AlertablePresencesAlertablePresences: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    @_alwaysEmitIntoClient public static var available: Self { "Available" }
    /// `Away`.
    @_alwaysEmitIntoClient public static var away: Self { "Away" }
    /// `Busy`.
    @_alwaysEmitIntoClient public static var busy: Self { "Busy" }
    /// `Offline`.
    @_alwaysEmitIntoClient public static var offline: Self { "Offline" }
    /// `Idle`.
    @_alwaysEmitIntoClient public static var idle: Self { "Idle" }
    /// `OnQueue`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    @_alwaysEmitIntoClient public static var meal: Self { "Meal" }
    /// `Training`.
    @_alwaysEmitIntoClient public static var training: Self { "Training" }
    /// `Meeting`.
    @_alwaysEmitIntoClient public static var meeting: Self { "Meeting" }
    /// `Break`.
    @_alwaysEmitIntoClient public static var `break`: Self { "Break" }
}

/// The schema `CertificateAuthorityEntityListing`.
public typealias CertificateAuthorityEntityListing = Model<CertificateAuthorityEntityListingFields>

/// The properties of ``CertificateAuthorityEntityListing``.
public struct CertificateAuthorityEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainCertificateAuthority]> { Field("entities") }
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

/// The schema `Line`.
public typealias Line = Model<LineFields>

/// The properties of ``Line``.
public struct LineFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<LineState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `edgeGroup`.
    @_alwaysEmitIntoClient public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `template`.
    @_alwaysEmitIntoClient public var template: Field<DomainEntityRef> { Field("template") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `lineBaseSettings`.
    @_alwaysEmitIntoClient public var lineBaseSettings: Field<DomainEntityRef> { Field("lineBaseSettings") }
    /// `primaryEdge`.
    @_alwaysEmitIntoClient public var primaryEdge: Field<Edge> { Field("primaryEdge") }
    /// `secondaryEdge`.
    @_alwaysEmitIntoClient public var secondaryEdge: Field<Edge> { Field("secondaryEdge") }
    /// `loggedInUser`.
    @_alwaysEmitIntoClient public var loggedInUser: Field<DomainEntityRef> { Field("loggedInUser") }
    /// `defaultForUser`.
    @_alwaysEmitIntoClient public var defaultForUser: Field<DomainEntityRef> { Field("defaultForUser") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Line``, open to those that are newer than this version.
public struct LineState: OpenEnum {
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

/// The schema `LineBase`.
public typealias LineBase = Model<LineBaseFields>

/// The properties of ``LineBase``.
public struct LineBaseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<LineBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `lineMetaBase`.
    @_alwaysEmitIntoClient public var lineMetaBase: Field<DomainEntityRef> { Field("lineMetaBase") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``LineBase``, open to those that are newer than this version.
public struct LineBaseState: OpenEnum {
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

/// The schema `LineBaseEntityListing`.
public typealias LineBaseEntityListing = Model<LineBaseEntityListingFields>

/// The properties of ``LineBaseEntityListing``.
public struct LineBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LineBase]> { Field("entities") }
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

/// The schema `LineEntityListing`.
public typealias LineEntityListing = Model<LineEntityListingFields>

/// The properties of ``LineEntityListing``.
public struct LineEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Line]> { Field("entities") }
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

/// The schema `LineStatus`.
public typealias LineStatus = Model<LineStatusFields>

/// The properties of ``LineStatus``.
public struct LineStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `reachable`.
    @_alwaysEmitIntoClient public var reachable: Field<Bool> { Field("reachable") }
    /// `addressOfRecord`.
    @_alwaysEmitIntoClient public var addressOfRecord: Field<String> { Field("addressOfRecord") }
    /// `contactAddresses`.
    @_alwaysEmitIntoClient public var contactAddresses: Field<[String]> { Field("contactAddresses") }
    /// `reachableStateTime`.
    @_alwaysEmitIntoClient public var reachableStateTime: Field<Instant> { Field("reachableStateTime") }
}

/// The schema `LogicalInterfaceEntityListing`.
public typealias LogicalInterfaceEntityListing = Model<LogicalInterfaceEntityListingFields>

/// The properties of ``LogicalInterfaceEntityListing``.
public struct LogicalInterfaceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainLogicalInterface]> { Field("entities") }
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

/// The schema `MediaEndpointStatistics`.
public typealias MediaEndpointStatistics = Model<MediaEndpointStatisticsFields>

/// The properties of ``MediaEndpointStatistics``.
public struct MediaEndpointStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trunk`.
    @_alwaysEmitIntoClient public var trunk: Field<MediaStatisticsTrunkInfo> { Field("trunk") }
    /// `station`.
    @_alwaysEmitIntoClient public var station: Field<NamedEntity> { Field("station") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<NamedEntity> { Field("user") }
    /// `ice`.
    @_alwaysEmitIntoClient public var ice: Field<MediaIceStatistics> { Field("ice") }
    /// `rtp`.
    @_alwaysEmitIntoClient public var rtp: Field<MediaRtpStatistics> { Field("rtp") }
    /// `reconnectAttempts`.
    @_alwaysEmitIntoClient public var reconnectAttempts: Field<Int> { Field("reconnectAttempts") }
    /// `sourceType`.
    @_alwaysEmitIntoClient public var sourceType: Field<MediaEndpointStatisticsSourceType> { Field("sourceType") }
    /// `clientInfo`.
    @_alwaysEmitIntoClient public var clientInfo: Field<MediaStatisticsClientInfo> { Field("clientInfo") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateProcessed`.
    @_alwaysEmitIntoClient public var dateProcessed: Field<Instant> { Field("dateProcessed") }
}

/// A value of `sourceType` of ``MediaEndpointStatistics``, open to those that are newer than this version.
public struct MediaEndpointStatisticsSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Client`.
    @_alwaysEmitIntoClient public static var client: Self { "Client" }
    /// `Server`.
    @_alwaysEmitIntoClient public static var server: Self { "Server" }
}

/// The schema `MediaIceSelectedCandidate`.
public typealias MediaIceSelectedCandidate = Model<MediaIceSelectedCandidateFields>

/// The properties of ``MediaIceSelectedCandidate``.
public struct MediaIceSelectedCandidateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MediaIceSelectedCandidateType> { Field("type") }
}

/// A value of `type` of ``MediaIceSelectedCandidate``, open to those that are newer than this version.
public struct MediaIceSelectedCandidateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `host`.
    @_alwaysEmitIntoClient public static var host: Self { "host" }
    /// `srflx`.
    @_alwaysEmitIntoClient public static var srflx: Self { "srflx" }
    /// `prflx`.
    @_alwaysEmitIntoClient public static var prflx: Self { "prflx" }
    /// `relay`.
    @_alwaysEmitIntoClient public static var relay: Self { "relay" }
}

/// The schema `MediaIceSelectedPair`.
public typealias MediaIceSelectedPair = Model<MediaIceSelectedPairFields>

/// The properties of ``MediaIceSelectedPair``.
public struct MediaIceSelectedPairFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<MediaIceSelectedCandidate> { Field("client") }
    /// `server`.
    @_alwaysEmitIntoClient public var server: Field<MediaIceSelectedCandidate> { Field("server") }
    /// `candidatePairSelectedMilliseconds`.
    @_alwaysEmitIntoClient public var candidatePairSelectedMilliseconds: Field<Int> { Field("candidatePairSelectedMilliseconds") }
}

/// The schema `MediaIceStatistics`.
public typealias MediaIceStatistics = Model<MediaIceStatisticsFields>

/// The properties of ``MediaIceStatistics``.
public struct MediaIceStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selectedPairs`.
    @_alwaysEmitIntoClient public var selectedPairs: Field<[MediaIceSelectedPair]> { Field("selectedPairs") }
}

/// The schema `MediaRtpStatistics`.
public typealias MediaRtpStatistics = Model<MediaRtpStatisticsFields>

/// The properties of ``MediaRtpStatistics``.
public struct MediaRtpStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `packetsReceived`.
    @_alwaysEmitIntoClient public var packetsReceived: Field<Int> { Field("packetsReceived") }
    /// `packetsSent`.
    @_alwaysEmitIntoClient public var packetsSent: Field<Int> { Field("packetsSent") }
    /// `rtpEventsReceived`.
    @_alwaysEmitIntoClient public var rtpEventsReceived: Field<Int> { Field("rtpEventsReceived") }
    /// `rtpEventsSent`.
    @_alwaysEmitIntoClient public var rtpEventsSent: Field<Int> { Field("rtpEventsSent") }
    /// `estimatedAverageMos`.
    @_alwaysEmitIntoClient public var estimatedAverageMos: Field<Double> { Field("estimatedAverageMos") }
    /// `averageJitter`.
    @_alwaysEmitIntoClient public var averageJitter: Field<Double> { Field("averageJitter") }
}

/// The schema `MediaStatistics`.
public typealias MediaStatistics = Model<MediaStatisticsFields>

/// The properties of ``MediaStatistics``.
public struct MediaStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `dateStart`.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `creationMilliseconds`.
    @_alwaysEmitIntoClient public var creationMilliseconds: Field<Int> { Field("creationMilliseconds") }
    /// `preferredRegion`.
    @_alwaysEmitIntoClient public var preferredRegion: Field<String> { Field("preferredRegion") }
    /// `effectiveRegion`.
    @_alwaysEmitIntoClient public var effectiveRegion: Field<String> { Field("effectiveRegion") }
    /// `mediaStatistics`.
    @_alwaysEmitIntoClient public var mediaStatistics: Field<[MediaEndpointStatistics]> { Field("mediaStatistics") }
}

/// The schema `MediaStatisticsClientInfo`.
public typealias MediaStatisticsClientInfo = Model<MediaStatisticsClientInfoFields>

/// The properties of ``MediaStatisticsClientInfo``.
public struct MediaStatisticsClientInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originAppName`.
    @_alwaysEmitIntoClient public var originAppName: Field<String> { Field("originAppName") }
    /// `originAppId`.
    @_alwaysEmitIntoClient public var originAppId: Field<String> { Field("originAppId") }
    /// `originAppVersion`.
    @_alwaysEmitIntoClient public var originAppVersion: Field<String> { Field("originAppVersion") }
}

/// The schema `MediaStatisticsListing`.
public typealias MediaStatisticsListing = Model<MediaStatisticsListingFields>

/// The properties of ``MediaStatisticsListing``.
public struct MediaStatisticsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MediaStatistics]> { Field("entities") }
}

/// The schema `MediaStatisticsTrunkInfo`.
public typealias MediaStatisticsTrunkInfo = Model<MediaStatisticsTrunkInfoFields>

/// The properties of ``MediaStatisticsTrunkInfo``.
public struct MediaStatisticsTrunkInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MediaStatisticsTrunkInfoType> { Field("type") }
}

/// A value of `type` of ``MediaStatisticsTrunkInfo``, open to those that are newer than this version.
public struct MediaStatisticsTrunkInfoType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `external.pcv`.
    @_alwaysEmitIntoClient public static var externalPcv: Self { "external.pcv" }
    /// `external.pcv.aws`.
    @_alwaysEmitIntoClient public static var externalPcvAws: Self { "external.pcv.aws" }
    /// `external.pcv.byoc.carrier`.
    @_alwaysEmitIntoClient public static var externalPcvByocCarrier: Self { "external.pcv.byoc.carrier" }
    /// `external.pcv.byoc.pbx`.
    @_alwaysEmitIntoClient public static var externalPcvByocPbx: Self { "external.pcv.byoc.pbx" }
    /// `tie`.
    @_alwaysEmitIntoClient public static var tie: Self { "tie" }
    /// `tie.direct`.
    @_alwaysEmitIntoClient public static var tieDirect: Self { "tie.direct" }
    /// `tie.indirect`.
    @_alwaysEmitIntoClient public static var tieIndirect: Self { "tie.indirect" }
    /// `tie.cloud.proxy`.
    @_alwaysEmitIntoClient public static var tieCloudProxy: Self { "tie.cloud.proxy" }
    /// `tie.cloud.proxy.callsession`.
    @_alwaysEmitIntoClient public static var tieCloudProxyCallsession: Self { "tie.cloud.proxy.callsession" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `station.cdm`.
    @_alwaysEmitIntoClient public static var stationCdm: Self { "station.cdm" }
    /// `station.cdm.webrtc`.
    @_alwaysEmitIntoClient public static var stationCdmWebrtc: Self { "station.cdm.webrtc" }
}

/// The schema `MetaData`.
public typealias MetaData = Model<MetaDataFields>

/// The properties of ``MetaData``.
public struct MetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pairing-token`.
    @_alwaysEmitIntoClient public var pairingToken: Field<String> { Field("pairing-token") }
    /// `pairing-trust`.
    @_alwaysEmitIntoClient public var pairingTrust: Field<[String]> { Field("pairing-trust") }
    /// `pairing-url`.
    @_alwaysEmitIntoClient public var pairingUrl: Field<String> { Field("pairing-url") }
}

/// The schema `Metabase`.
public typealias Metabase = Model<MetabaseFields>

/// The properties of ``Metabase``.
public struct MetabaseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<MetabaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MetabaseType> { Field("type") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Metabase``, open to those that are newer than this version.
public struct MetabaseState: OpenEnum {
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

/// A value of `type` of ``Metabase``, open to those that are newer than this version.
public struct MetabaseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `EXTERNAL_PCV`.
    @_alwaysEmitIntoClient public static var externalPcv: Self { "EXTERNAL_PCV" }
    /// `EXTERNAL_PCV_AWS`.
    @_alwaysEmitIntoClient public static var externalPcvAws: Self { "EXTERNAL_PCV_AWS" }
    /// `EXTERNAL_BYOC_CARRIER`.
    @_alwaysEmitIntoClient public static var externalByocCarrier: Self { "EXTERNAL_BYOC_CARRIER" }
    /// `EXTERNAL_BYOC_PBX`.
    @_alwaysEmitIntoClient public static var externalByocPbx: Self { "EXTERNAL_BYOC_PBX" }
    /// `STATION_CDM`.
    @_alwaysEmitIntoClient public static var stationCdm: Self { "STATION_CDM" }
    /// `STATION_CDM_WEBRTC`.
    @_alwaysEmitIntoClient public static var stationCdmWebrtc: Self { "STATION_CDM_WEBRTC" }
    /// `STATION`.
    @_alwaysEmitIntoClient public static var station: Self { "STATION" }
    /// `TIE`.
    @_alwaysEmitIntoClient public static var tie: Self { "TIE" }
    /// `TIE_DIRECT`.
    @_alwaysEmitIntoClient public static var tieDirect: Self { "TIE_DIRECT" }
    /// `TIE_INDIRECT`.
    @_alwaysEmitIntoClient public static var tieIndirect: Self { "TIE_INDIRECT" }
    /// `TIE_CLOUD_PROXY`.
    @_alwaysEmitIntoClient public static var tieCloudProxy: Self { "TIE_CLOUD_PROXY" }
    /// `TIE_CLOUD_PROXY_CALLSESSION`.
    @_alwaysEmitIntoClient public static var tieCloudProxyCallsession: Self { "TIE_CLOUD_PROXY_CALLSESSION" }
}

/// The schema `NumberPlan`.
public typealias NumberPlan = Model<NumberPlanFields>

/// The properties of ``NumberPlan``.
public struct NumberPlanFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<NumberPlanState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `match`.
    @_alwaysEmitIntoClient public var match: Field<String> { Field("match") }
    /// `normalizedFormat`.
    @_alwaysEmitIntoClient public var normalizedFormat: Field<String> { Field("normalizedFormat") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `numbers`.
    @_alwaysEmitIntoClient public var numbers: Field<[Number]> { Field("numbers") }
    /// `digitLength`.
    @_alwaysEmitIntoClient public var digitLength: Field<DigitLength> { Field("digitLength") }
    /// `classification`.
    @_alwaysEmitIntoClient public var classification: Field<String> { Field("classification") }
    /// `matchType`.
    @_alwaysEmitIntoClient public var matchType: Field<String> { Field("matchType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``NumberPlan``, open to those that are newer than this version.
public struct NumberPlanState: OpenEnum {
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

/// The schema `OutboundRoute`.
public typealias OutboundRoute = Model<OutboundRouteFields>

/// The properties of ``OutboundRoute``.
public struct OutboundRouteFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<OutboundRouteState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `classificationTypes`, required.
    @_alwaysEmitIntoClient public var classificationTypes: Field<[String]> { Field("classificationTypes") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `distribution`.
    @_alwaysEmitIntoClient public var distribution: Field<OutboundRouteDistribution> { Field("distribution") }
    /// `externalTrunkBases`.
    @_alwaysEmitIntoClient public var externalTrunkBases: Field<[DomainEntityRef]> { Field("externalTrunkBases") }
    /// `site`, set by the platform.
    @_alwaysEmitIntoClient public var site: Field<Site> { Field("site") }
    /// `managed`, set by the platform.
    @_alwaysEmitIntoClient public var managed: Field<Bool> { Field("managed") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``OutboundRoute``, open to those that are newer than this version.
public struct OutboundRouteState: OpenEnum {
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

/// A value of `distribution` of ``OutboundRoute``, open to those that are newer than this version.
public struct OutboundRouteDistribution: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SEQUENTIAL`.
    @_alwaysEmitIntoClient public static var sequential: Self { "SEQUENTIAL" }
    /// `RANDOM`.
    @_alwaysEmitIntoClient public static var random: Self { "RANDOM" }
}

/// The schema `OutboundRouteBase`.
public typealias OutboundRouteBase = Model<OutboundRouteBaseFields>

/// The properties of ``OutboundRouteBase``.
public struct OutboundRouteBaseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<OutboundRouteBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `classificationTypes`, required.
    @_alwaysEmitIntoClient public var classificationTypes: Field<[String]> { Field("classificationTypes") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `distribution`.
    @_alwaysEmitIntoClient public var distribution: Field<OutboundRouteBaseDistribution> { Field("distribution") }
    /// `externalTrunkBases`.
    @_alwaysEmitIntoClient public var externalTrunkBases: Field<[DomainEntityRef]> { Field("externalTrunkBases") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``OutboundRouteBase``, open to those that are newer than this version.
public struct OutboundRouteBaseState: OpenEnum {
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

/// A value of `distribution` of ``OutboundRouteBase``, open to those that are newer than this version.
public struct OutboundRouteBaseDistribution: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SEQUENTIAL`.
    @_alwaysEmitIntoClient public static var sequential: Self { "SEQUENTIAL" }
    /// `RANDOM`.
    @_alwaysEmitIntoClient public static var random: Self { "RANDOM" }
}

/// The schema `OutboundRouteBaseEntityListing`.
public typealias OutboundRouteBaseEntityListing = Model<OutboundRouteBaseEntityListingFields>

/// The properties of ``OutboundRouteBaseEntityListing``.
public struct OutboundRouteBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OutboundRouteBase]> { Field("entities") }
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

/// The schema `OutboundRouteEntityListing`.
public typealias OutboundRouteEntityListing = Model<OutboundRouteEntityListingFields>

/// The properties of ``OutboundRouteEntityListing``.
public struct OutboundRouteEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OutboundRoute]> { Field("entities") }
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

/// The schema `SiteConnections`.
public typealias SiteConnections = Model<SiteConnectionsFields>

/// The properties of ``SiteConnections``.
public struct SiteConnectionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `siteConnections`, set by the platform.
    @_alwaysEmitIntoClient public var siteConnections: Field<[SiteConnection]> { Field("siteConnections") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SiteEntityListing`.
public typealias SiteEntityListing = Model<SiteEntityListingFields>

/// The properties of ``SiteEntityListing``.
public struct SiteEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Site]> { Field("entities") }
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

/// The schema `StreetAddress`.
public typealias StreetAddress = Model<StreetAddressFields>

/// The properties of ``StreetAddress``.
public struct StreetAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`, required.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `A1`, required.
    @_alwaysEmitIntoClient public var a1: Field<String> { Field("A1") }
    /// `A3`, required.
    @_alwaysEmitIntoClient public var a3: Field<String> { Field("A3") }
    /// `RD`, required.
    @_alwaysEmitIntoClient public var rd: Field<String> { Field("RD") }
    /// `HNO`, required.
    @_alwaysEmitIntoClient public var hno: Field<String> { Field("HNO") }
    /// `LOC`.
    @_alwaysEmitIntoClient public var loc: Field<String> { Field("LOC") }
    /// `NAM`.
    @_alwaysEmitIntoClient public var nam: Field<String> { Field("NAM") }
    /// `PC`, required.
    @_alwaysEmitIntoClient public var pc: Field<String> { Field("PC") }
}

/// The schema `SubscriberResponse`.
public typealias SubscriberResponse = Model<SubscriberResponseFields>

/// The properties of ``SubscriberResponse``.
public struct SubscriberResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageReturned`.
    @_alwaysEmitIntoClient public var messageReturned: Field<[String]> { Field("messageReturned") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
}

/// The schema `UserAgentInfo`.
public typealias UserAgentInfo = Model<UserAgentInfoFields>

/// The properties of ``UserAgentInfo``.
public struct UserAgentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `firmwareVersion`.
    @_alwaysEmitIntoClient public var firmwareVersion: Field<String> { Field("firmwareVersion") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
    /// `model`.
    @_alwaysEmitIntoClient public var model: Field<String> { Field("model") }
}

/// The schema `ValidateAddressRequest`.
public typealias ValidateAddressRequest = Model<ValidateAddressRequestFields>

/// The properties of ``ValidateAddressRequest``.
public struct ValidateAddressRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<StreetAddress> { Field("address") }
}

/// The schema `ValidateAddressResponse`.
public typealias ValidateAddressResponse = Model<ValidateAddressResponseFields>

/// The properties of ``ValidateAddressResponse``.
public struct ValidateAddressResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`, required.
    @_alwaysEmitIntoClient public var valid: Field<Bool> { Field("valid") }
    /// `response`.
    @_alwaysEmitIntoClient public var response: Field<SubscriberResponse> { Field("response") }
}

/// The schema `VmPairingInfo`.
public typealias VmPairingInfo = Model<VmPairingInfoFields>

/// The properties of ``VmPairingInfo``.
public struct VmPairingInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `meta-data`.
    @_alwaysEmitIntoClient public var metaData: Field<MetaData> { Field("meta-data") }
    /// `edge-id`.
    @_alwaysEmitIntoClient public var edgeId: Field<String> { Field("edge-id") }
    /// `auth-token`.
    @_alwaysEmitIntoClient public var authToken: Field<String> { Field("auth-token") }
    /// `org-id`.
    @_alwaysEmitIntoClient public var orgId: Field<String> { Field("org-id") }
}
