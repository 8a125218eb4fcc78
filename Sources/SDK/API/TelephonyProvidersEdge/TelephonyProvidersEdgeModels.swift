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
    public var alertablePresences: Field<[AlertablePresencesAlertablePresences]> { Field("alertablePresences") }
}

/// A value of `alertablePresences` of ``AlertablePresences``, open to those that are newer than this version.
public struct AlertablePresencesAlertablePresences: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Available`.
    public static var available: Self { "Available" }
    /// `Away`.
    public static var away: Self { "Away" }
    /// `Busy`.
    public static var busy: Self { "Busy" }
    /// `Offline`.
    public static var offline: Self { "Offline" }
    /// `Idle`.
    public static var idle: Self { "Idle" }
    /// `OnQueue`.
    public static var onQueue: Self { "OnQueue" }
    /// `Meal`.
    public static var meal: Self { "Meal" }
    /// `Training`.
    public static var training: Self { "Training" }
    /// `Meeting`.
    public static var meeting: Self { "Meeting" }
    /// `Break`.
    public static var `break`: Self { "Break" }
}

/// The schema `CertificateAuthorityEntityListing`.
public typealias CertificateAuthorityEntityListing = Model<CertificateAuthorityEntityListingFields>

/// The properties of ``CertificateAuthorityEntityListing``.
public struct CertificateAuthorityEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainCertificateAuthority]> { Field("entities") }
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

/// The schema `Line`.
public typealias Line = Model<LineFields>

/// The properties of ``Line``.
public struct LineFields: FieldSet {
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
    public var state: Field<LineState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `edgeGroup`.
    public var edgeGroup: Field<DomainEntityRef> { Field("edgeGroup") }
    /// `template`.
    public var template: Field<DomainEntityRef> { Field("template") }
    /// `site`.
    public var site: Field<DomainEntityRef> { Field("site") }
    /// `lineBaseSettings`.
    public var lineBaseSettings: Field<DomainEntityRef> { Field("lineBaseSettings") }
    /// `primaryEdge`.
    public var primaryEdge: Field<Edge> { Field("primaryEdge") }
    /// `secondaryEdge`.
    public var secondaryEdge: Field<Edge> { Field("secondaryEdge") }
    /// `loggedInUser`.
    public var loggedInUser: Field<DomainEntityRef> { Field("loggedInUser") }
    /// `defaultForUser`.
    public var defaultForUser: Field<DomainEntityRef> { Field("defaultForUser") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Line``, open to those that are newer than this version.
public struct LineState: OpenEnum {
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

/// The schema `LineBase`.
public typealias LineBase = Model<LineBaseFields>

/// The properties of ``LineBase``.
public struct LineBaseFields: FieldSet {
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
    public var state: Field<LineBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `lineMetaBase`.
    public var lineMetaBase: Field<DomainEntityRef> { Field("lineMetaBase") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``LineBase``, open to those that are newer than this version.
public struct LineBaseState: OpenEnum {
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

/// The schema `LineBaseEntityListing`.
public typealias LineBaseEntityListing = Model<LineBaseEntityListingFields>

/// The properties of ``LineBaseEntityListing``.
public struct LineBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LineBase]> { Field("entities") }
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

/// The schema `LineEntityListing`.
public typealias LineEntityListing = Model<LineEntityListingFields>

/// The properties of ``LineEntityListing``.
public struct LineEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Line]> { Field("entities") }
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

/// The schema `LineStatus`.
public typealias LineStatus = Model<LineStatusFields>

/// The properties of ``LineStatus``.
public struct LineStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `reachable`.
    public var reachable: Field<Bool> { Field("reachable") }
    /// `addressOfRecord`.
    public var addressOfRecord: Field<String> { Field("addressOfRecord") }
    /// `contactAddresses`.
    public var contactAddresses: Field<[String]> { Field("contactAddresses") }
    /// `reachableStateTime`.
    public var reachableStateTime: Field<Instant> { Field("reachableStateTime") }
}

/// The schema `LogicalInterfaceEntityListing`.
public typealias LogicalInterfaceEntityListing = Model<LogicalInterfaceEntityListingFields>

/// The properties of ``LogicalInterfaceEntityListing``.
public struct LogicalInterfaceEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[DomainLogicalInterface]> { Field("entities") }
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

/// The schema `MediaEndpointStatistics`.
public typealias MediaEndpointStatistics = Model<MediaEndpointStatisticsFields>

/// The properties of ``MediaEndpointStatistics``.
public struct MediaEndpointStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trunk`.
    public var trunk: Field<MediaStatisticsTrunkInfo> { Field("trunk") }
    /// `station`.
    public var station: Field<NamedEntity> { Field("station") }
    /// `user`.
    public var user: Field<NamedEntity> { Field("user") }
    /// `ice`.
    public var ice: Field<MediaIceStatistics> { Field("ice") }
    /// `rtp`.
    public var rtp: Field<MediaRtpStatistics> { Field("rtp") }
    /// `reconnectAttempts`.
    public var reconnectAttempts: Field<Int> { Field("reconnectAttempts") }
    /// `sourceType`.
    public var sourceType: Field<MediaEndpointStatisticsSourceType> { Field("sourceType") }
    /// `clientInfo`.
    public var clientInfo: Field<MediaStatisticsClientInfo> { Field("clientInfo") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateProcessed`.
    public var dateProcessed: Field<Instant> { Field("dateProcessed") }
}

/// A value of `sourceType` of ``MediaEndpointStatistics``, open to those that are newer than this version.
public struct MediaEndpointStatisticsSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Client`.
    public static var client: Self { "Client" }
    /// `Server`.
    public static var server: Self { "Server" }
}

/// The schema `MediaIceSelectedCandidate`.
public typealias MediaIceSelectedCandidate = Model<MediaIceSelectedCandidateFields>

/// The properties of ``MediaIceSelectedCandidate``.
public struct MediaIceSelectedCandidateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `type`.
    public var type: Field<MediaIceSelectedCandidateType> { Field("type") }
}

/// A value of `type` of ``MediaIceSelectedCandidate``, open to those that are newer than this version.
public struct MediaIceSelectedCandidateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `host`.
    public static var host: Self { "host" }
    /// `srflx`.
    public static var srflx: Self { "srflx" }
    /// `prflx`.
    public static var prflx: Self { "prflx" }
    /// `relay`.
    public static var relay: Self { "relay" }
}

/// The schema `MediaIceSelectedPair`.
public typealias MediaIceSelectedPair = Model<MediaIceSelectedPairFields>

/// The properties of ``MediaIceSelectedPair``.
public struct MediaIceSelectedPairFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `client`.
    public var client: Field<MediaIceSelectedCandidate> { Field("client") }
    /// `server`.
    public var server: Field<MediaIceSelectedCandidate> { Field("server") }
    /// `candidatePairSelectedMilliseconds`.
    public var candidatePairSelectedMilliseconds: Field<Int> { Field("candidatePairSelectedMilliseconds") }
}

/// The schema `MediaIceStatistics`.
public typealias MediaIceStatistics = Model<MediaIceStatisticsFields>

/// The properties of ``MediaIceStatistics``.
public struct MediaIceStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selectedPairs`.
    public var selectedPairs: Field<[MediaIceSelectedPair]> { Field("selectedPairs") }
}

/// The schema `MediaRtpStatistics`.
public typealias MediaRtpStatistics = Model<MediaRtpStatisticsFields>

/// The properties of ``MediaRtpStatistics``.
public struct MediaRtpStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `packetsReceived`.
    public var packetsReceived: Field<Int> { Field("packetsReceived") }
    /// `packetsSent`.
    public var packetsSent: Field<Int> { Field("packetsSent") }
    /// `rtpEventsReceived`.
    public var rtpEventsReceived: Field<Int> { Field("rtpEventsReceived") }
    /// `rtpEventsSent`.
    public var rtpEventsSent: Field<Int> { Field("rtpEventsSent") }
    /// `estimatedAverageMos`.
    public var estimatedAverageMos: Field<Double> { Field("estimatedAverageMos") }
    /// `averageJitter`.
    public var averageJitter: Field<Double> { Field("averageJitter") }
}

/// The schema `MediaStatistics`.
public typealias MediaStatistics = Model<MediaStatisticsFields>

/// The properties of ``MediaStatistics``.
public struct MediaStatisticsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `dateStart`.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `creationMilliseconds`.
    public var creationMilliseconds: Field<Int> { Field("creationMilliseconds") }
    /// `preferredRegion`.
    public var preferredRegion: Field<String> { Field("preferredRegion") }
    /// `effectiveRegion`.
    public var effectiveRegion: Field<String> { Field("effectiveRegion") }
    /// `mediaStatistics`.
    public var mediaStatistics: Field<[MediaEndpointStatistics]> { Field("mediaStatistics") }
}

/// The schema `MediaStatisticsClientInfo`.
public typealias MediaStatisticsClientInfo = Model<MediaStatisticsClientInfoFields>

/// The properties of ``MediaStatisticsClientInfo``.
public struct MediaStatisticsClientInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originAppName`.
    public var originAppName: Field<String> { Field("originAppName") }
    /// `originAppId`.
    public var originAppId: Field<String> { Field("originAppId") }
    /// `originAppVersion`.
    public var originAppVersion: Field<String> { Field("originAppVersion") }
}

/// The schema `MediaStatisticsListing`.
public typealias MediaStatisticsListing = Model<MediaStatisticsListingFields>

/// The properties of ``MediaStatisticsListing``.
public struct MediaStatisticsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[MediaStatistics]> { Field("entities") }
}

/// The schema `MediaStatisticsTrunkInfo`.
public typealias MediaStatisticsTrunkInfo = Model<MediaStatisticsTrunkInfoFields>

/// The properties of ``MediaStatisticsTrunkInfo``.
public struct MediaStatisticsTrunkInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<MediaStatisticsTrunkInfoType> { Field("type") }
}

/// A value of `type` of ``MediaStatisticsTrunkInfo``, open to those that are newer than this version.
public struct MediaStatisticsTrunkInfoType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `external`.
    public static var external: Self { "external" }
    /// `external.pcv`.
    public static var externalPcv: Self { "external.pcv" }
    /// `external.pcv.aws`.
    public static var externalPcvAws: Self { "external.pcv.aws" }
    /// `external.pcv.byoc.carrier`.
    public static var externalPcvByocCarrier: Self { "external.pcv.byoc.carrier" }
    /// `external.pcv.byoc.pbx`.
    public static var externalPcvByocPbx: Self { "external.pcv.byoc.pbx" }
    /// `tie`.
    public static var tie: Self { "tie" }
    /// `tie.direct`.
    public static var tieDirect: Self { "tie.direct" }
    /// `tie.indirect`.
    public static var tieIndirect: Self { "tie.indirect" }
    /// `tie.cloud.proxy`.
    public static var tieCloudProxy: Self { "tie.cloud.proxy" }
    /// `tie.cloud.proxy.callsession`.
    public static var tieCloudProxyCallsession: Self { "tie.cloud.proxy.callsession" }
    /// `station`.
    public static var station: Self { "station" }
    /// `station.cdm`.
    public static var stationCdm: Self { "station.cdm" }
    /// `station.cdm.webrtc`.
    public static var stationCdmWebrtc: Self { "station.cdm.webrtc" }
}

/// The schema `MetaData`.
public typealias MetaData = Model<MetaDataFields>

/// The properties of ``MetaData``.
public struct MetaDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pairing-token`.
    public var pairingToken: Field<String> { Field("pairing-token") }
    /// `pairing-trust`.
    public var pairingTrust: Field<[String]> { Field("pairing-trust") }
    /// `pairing-url`.
    public var pairingUrl: Field<String> { Field("pairing-url") }
}

/// The schema `Metabase`.
public typealias Metabase = Model<MetabaseFields>

/// The properties of ``Metabase``.
public struct MetabaseFields: FieldSet {
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
    public var state: Field<MetabaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `type`.
    public var type: Field<MetabaseType> { Field("type") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Metabase``, open to those that are newer than this version.
public struct MetabaseState: OpenEnum {
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

/// A value of `type` of ``Metabase``, open to those that are newer than this version.
public struct MetabaseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXTERNAL`.
    public static var external: Self { "EXTERNAL" }
    /// `EXTERNAL_PCV`.
    public static var externalPcv: Self { "EXTERNAL_PCV" }
    /// `EXTERNAL_PCV_AWS`.
    public static var externalPcvAws: Self { "EXTERNAL_PCV_AWS" }
    /// `EXTERNAL_BYOC_CARRIER`.
    public static var externalByocCarrier: Self { "EXTERNAL_BYOC_CARRIER" }
    /// `EXTERNAL_BYOC_PBX`.
    public static var externalByocPbx: Self { "EXTERNAL_BYOC_PBX" }
    /// `STATION_CDM`.
    public static var stationCdm: Self { "STATION_CDM" }
    /// `STATION_CDM_WEBRTC`.
    public static var stationCdmWebrtc: Self { "STATION_CDM_WEBRTC" }
    /// `STATION`.
    public static var station: Self { "STATION" }
    /// `TIE`.
    public static var tie: Self { "TIE" }
    /// `TIE_DIRECT`.
    public static var tieDirect: Self { "TIE_DIRECT" }
    /// `TIE_INDIRECT`.
    public static var tieIndirect: Self { "TIE_INDIRECT" }
    /// `TIE_CLOUD_PROXY`.
    public static var tieCloudProxy: Self { "TIE_CLOUD_PROXY" }
    /// `TIE_CLOUD_PROXY_CALLSESSION`.
    public static var tieCloudProxyCallsession: Self { "TIE_CLOUD_PROXY_CALLSESSION" }
}

/// The schema `NumberPlan`.
public typealias NumberPlan = Model<NumberPlanFields>

/// The properties of ``NumberPlan``.
public struct NumberPlanFields: FieldSet {
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
    public var state: Field<NumberPlanState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `match`.
    public var match: Field<String> { Field("match") }
    /// `normalizedFormat`.
    public var normalizedFormat: Field<String> { Field("normalizedFormat") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `numbers`.
    public var numbers: Field<[Number]> { Field("numbers") }
    /// `digitLength`.
    public var digitLength: Field<DigitLength> { Field("digitLength") }
    /// `classification`.
    public var classification: Field<String> { Field("classification") }
    /// `matchType`.
    public var matchType: Field<String> { Field("matchType") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``NumberPlan``, open to those that are newer than this version.
public struct NumberPlanState: OpenEnum {
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

/// The schema `OutboundRoute`.
public typealias OutboundRoute = Model<OutboundRouteFields>

/// The properties of ``OutboundRoute``.
public struct OutboundRouteFields: FieldSet {
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
    public var state: Field<OutboundRouteState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `classificationTypes`, required.
    public var classificationTypes: Field<[String]> { Field("classificationTypes") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `distribution`.
    public var distribution: Field<OutboundRouteDistribution> { Field("distribution") }
    /// `externalTrunkBases`.
    public var externalTrunkBases: Field<[DomainEntityRef]> { Field("externalTrunkBases") }
    /// `site`, set by the platform.
    public var site: Field<Site> { Field("site") }
    /// `managed`, set by the platform.
    public var managed: Field<Bool> { Field("managed") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``OutboundRoute``, open to those that are newer than this version.
public struct OutboundRouteState: OpenEnum {
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

/// A value of `distribution` of ``OutboundRoute``, open to those that are newer than this version.
public struct OutboundRouteDistribution: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SEQUENTIAL`.
    public static var sequential: Self { "SEQUENTIAL" }
    /// `RANDOM`.
    public static var random: Self { "RANDOM" }
}

/// The schema `OutboundRouteBase`.
public typealias OutboundRouteBase = Model<OutboundRouteBaseFields>

/// The properties of ``OutboundRouteBase``.
public struct OutboundRouteBaseFields: FieldSet {
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
    public var state: Field<OutboundRouteBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `classificationTypes`, required.
    public var classificationTypes: Field<[String]> { Field("classificationTypes") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `distribution`.
    public var distribution: Field<OutboundRouteBaseDistribution> { Field("distribution") }
    /// `externalTrunkBases`.
    public var externalTrunkBases: Field<[DomainEntityRef]> { Field("externalTrunkBases") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``OutboundRouteBase``, open to those that are newer than this version.
public struct OutboundRouteBaseState: OpenEnum {
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

/// A value of `distribution` of ``OutboundRouteBase``, open to those that are newer than this version.
public struct OutboundRouteBaseDistribution: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SEQUENTIAL`.
    public static var sequential: Self { "SEQUENTIAL" }
    /// `RANDOM`.
    public static var random: Self { "RANDOM" }
}

/// The schema `OutboundRouteBaseEntityListing`.
public typealias OutboundRouteBaseEntityListing = Model<OutboundRouteBaseEntityListingFields>

/// The properties of ``OutboundRouteBaseEntityListing``.
public struct OutboundRouteBaseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OutboundRouteBase]> { Field("entities") }
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

/// The schema `OutboundRouteEntityListing`.
public typealias OutboundRouteEntityListing = Model<OutboundRouteEntityListingFields>

/// The properties of ``OutboundRouteEntityListing``.
public struct OutboundRouteEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OutboundRoute]> { Field("entities") }
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

/// The schema `SiteConnections`.
public typealias SiteConnections = Model<SiteConnectionsFields>

/// The properties of ``SiteConnections``.
public struct SiteConnectionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `siteConnections`, set by the platform.
    public var siteConnections: Field<[SiteConnection]> { Field("siteConnections") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SiteEntityListing`.
public typealias SiteEntityListing = Model<SiteEntityListingFields>

/// The properties of ``SiteEntityListing``.
public struct SiteEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Site]> { Field("entities") }
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

/// The schema `StreetAddress`.
public typealias StreetAddress = Model<StreetAddressFields>

/// The properties of ``StreetAddress``.
public struct StreetAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`, required.
    public var country: Field<String> { Field("country") }
    /// `A1`, required.
    public var a1: Field<String> { Field("A1") }
    /// `A3`, required.
    public var a3: Field<String> { Field("A3") }
    /// `RD`, required.
    public var rd: Field<String> { Field("RD") }
    /// `HNO`, required.
    public var hno: Field<String> { Field("HNO") }
    /// `LOC`.
    public var loc: Field<String> { Field("LOC") }
    /// `NAM`.
    public var nam: Field<String> { Field("NAM") }
    /// `PC`, required.
    public var pc: Field<String> { Field("PC") }
}

/// The schema `SubscriberResponse`.
public typealias SubscriberResponse = Model<SubscriberResponseFields>

/// The properties of ``SubscriberResponse``.
public struct SubscriberResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageReturned`.
    public var messageReturned: Field<[String]> { Field("messageReturned") }
    /// `status`, required.
    public var status: Field<String> { Field("status") }
}

/// The schema `UserAgentInfo`.
public typealias UserAgentInfo = Model<UserAgentInfoFields>

/// The properties of ``UserAgentInfo``.
public struct UserAgentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `firmwareVersion`.
    public var firmwareVersion: Field<String> { Field("firmwareVersion") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
    /// `model`.
    public var model: Field<String> { Field("model") }
}

/// The schema `ValidateAddressRequest`.
public typealias ValidateAddressRequest = Model<ValidateAddressRequestFields>

/// The properties of ``ValidateAddressRequest``.
public struct ValidateAddressRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    public var address: Field<StreetAddress> { Field("address") }
}

/// The schema `ValidateAddressResponse`.
public typealias ValidateAddressResponse = Model<ValidateAddressResponseFields>

/// The properties of ``ValidateAddressResponse``.
public struct ValidateAddressResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `valid`, required.
    public var valid: Field<Bool> { Field("valid") }
    /// `response`.
    public var response: Field<SubscriberResponse> { Field("response") }
}

/// The schema `VmPairingInfo`.
public typealias VmPairingInfo = Model<VmPairingInfoFields>

/// The properties of ``VmPairingInfo``.
public struct VmPairingInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `meta-data`.
    public var metaData: Field<MetaData> { Field("meta-data") }
    /// `edge-id`.
    public var edgeId: Field<String> { Field("edge-id") }
    /// `auth-token`.
    public var authToken: Field<String> { Field("auth-token") }
    /// `org-id`.
    public var orgId: Field<String> { Field("org-id") }
}
