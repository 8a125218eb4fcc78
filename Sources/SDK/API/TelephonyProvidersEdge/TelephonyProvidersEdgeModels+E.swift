// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `EdgeEntityListing`.
public typealias EdgeEntityListing = Model<EdgeEntityListingFields>

/// The properties of ``EdgeEntityListing``.
public struct EdgeEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Edge]> { Field("entities") }
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

/// The schema `EdgeGroupEntityListing`.
public typealias EdgeGroupEntityListing = Model<EdgeGroupEntityListingFields>

/// The properties of ``EdgeGroupEntityListing``.
public struct EdgeGroupEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EdgeGroup]> { Field("entities") }
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

/// The schema `EdgeLogsJob`.
public typealias EdgeLogsJob = Model<EdgeLogsJobFields>

/// The properties of ``EdgeLogsJob``.
public struct EdgeLogsJobFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<EdgeLogsJobState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `files`.
    @_alwaysEmitIntoClient public var files: Field<[EdgeLogsJobFile]> { Field("files") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EdgeLogsJob``, open to those that are newer than this version.
public struct EdgeLogsJobState: OpenEnum {
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

/// The schema `EdgeLogsJobFile`.
public typealias EdgeLogsJobFile = Model<EdgeLogsJobFileFields>

/// The properties of ``EdgeLogsJobFile``.
public struct EdgeLogsJobFileFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<EdgeLogsJobFileState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `timeCreated`.
    @_alwaysEmitIntoClient public var timeCreated: Field<Instant> { Field("timeCreated") }
    /// `timeModified`.
    @_alwaysEmitIntoClient public var timeModified: Field<Instant> { Field("timeModified") }
    /// `sizeBytes`.
    @_alwaysEmitIntoClient public var sizeBytes: Field<Double> { Field("sizeBytes") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<EdgeLogsJobFileUploadStatus> { Field("uploadStatus") }
    /// `edgePath`.
    @_alwaysEmitIntoClient public var edgePath: Field<String> { Field("edgePath") }
    /// `downloadId`.
    @_alwaysEmitIntoClient public var downloadId: Field<String> { Field("downloadId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EdgeLogsJobFile``, open to those that are newer than this version.
public struct EdgeLogsJobFileState: OpenEnum {
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

/// A value of `uploadStatus` of ``EdgeLogsJobFile``, open to those that are newer than this version.
public struct EdgeLogsJobFileUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UPLOADING`.
    @_alwaysEmitIntoClient public static var uploading: Self { "UPLOADING" }
    /// `NOT_UPLOADED`.
    @_alwaysEmitIntoClient public static var notUploaded: Self { "NOT_UPLOADED" }
    /// `UPLOADED`.
    @_alwaysEmitIntoClient public static var uploaded: Self { "UPLOADED" }
    /// `ERROR_ON_UPLOAD`.
    @_alwaysEmitIntoClient public static var errorOnUpload: Self { "ERROR_ON_UPLOAD" }
}

/// The schema `EdgeLogsJobRequest`.
public typealias EdgeLogsJobRequest = Model<EdgeLogsJobRequestFields>

/// The properties of ``EdgeLogsJobRequest``.
public struct EdgeLogsJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<String> { Field("path") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `recurse`.
    @_alwaysEmitIntoClient public var recurse: Field<Bool> { Field("recurse") }
}

/// The schema `EdgeLogsJobResponse`.
public typealias EdgeLogsJobResponse = Model<EdgeLogsJobResponseFields>

/// The properties of ``EdgeLogsJobResponse``.
public struct EdgeLogsJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
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
    @_alwaysEmitIntoClient public var state: Field<EdgeLogsJobResponseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EdgeLogsJobResponse``, open to those that are newer than this version.
public struct EdgeLogsJobResponseState: OpenEnum {
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

/// The schema `EdgeLogsJobUploadRequest`.
public typealias EdgeLogsJobUploadRequest = Model<EdgeLogsJobUploadRequestFields>

/// The properties of ``EdgeLogsJobUploadRequest``.
public struct EdgeLogsJobUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileIds`, required.
    @_alwaysEmitIntoClient public var fileIds: Field<[String]> { Field("fileIds") }
}

/// The schema `EdgeMetrics`.
public typealias EdgeMetrics = Model<EdgeMetricsFields>

/// The properties of ``EdgeMetrics``.
public struct EdgeMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `edge`.
    @_alwaysEmitIntoClient public var edge: Field<DomainEntityRef> { Field("edge") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `upTimeMsec`.
    @_alwaysEmitIntoClient public var upTimeMsec: Field<Int> { Field("upTimeMsec") }
    /// `processors`.
    @_alwaysEmitIntoClient public var processors: Field<[EdgeMetricsProcessor]> { Field("processors") }
    /// `memory`.
    @_alwaysEmitIntoClient public var memory: Field<[EdgeMetricsMemory]> { Field("memory") }
    /// `disks`.
    @_alwaysEmitIntoClient public var disks: Field<[EdgeMetricsDisk]> { Field("disks") }
    /// `subsystems`.
    @_alwaysEmitIntoClient public var subsystems: Field<[EdgeMetricsSubsystem]> { Field("subsystems") }
    /// `networks`.
    @_alwaysEmitIntoClient public var networks: Field<[EdgeMetricsNetwork]> { Field("networks") }
}

/// The schema `EdgeMetricsDisk`.
public typealias EdgeMetricsDisk = Model<EdgeMetricsDiskFields>

/// The properties of ``EdgeMetricsDisk``.
public struct EdgeMetricsDiskFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `availableBytes`.
    @_alwaysEmitIntoClient public var availableBytes: Field<Double> { Field("availableBytes") }
    /// `partitionName`.
    @_alwaysEmitIntoClient public var partitionName: Field<String> { Field("partitionName") }
    /// `totalBytes`.
    @_alwaysEmitIntoClient public var totalBytes: Field<Double> { Field("totalBytes") }
}

/// The schema `EdgeMetricsMemory`.
public typealias EdgeMetricsMemory = Model<EdgeMetricsMemoryFields>

/// The properties of ``EdgeMetricsMemory``.
public struct EdgeMetricsMemoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `availableBytes`.
    @_alwaysEmitIntoClient public var availableBytes: Field<Double> { Field("availableBytes") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `totalBytes`.
    @_alwaysEmitIntoClient public var totalBytes: Field<Double> { Field("totalBytes") }
}

/// The schema `EdgeMetricsNetwork`.
public typealias EdgeMetricsNetwork = Model<EdgeMetricsNetworkFields>

/// The properties of ``EdgeMetricsNetwork``.
public struct EdgeMetricsNetworkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ifname`.
    @_alwaysEmitIntoClient public var ifname: Field<String> { Field("ifname") }
    /// `sentBytesPerSec`.
    @_alwaysEmitIntoClient public var sentBytesPerSec: Field<Int> { Field("sentBytesPerSec") }
    /// `receivedBytesPerSec`.
    @_alwaysEmitIntoClient public var receivedBytesPerSec: Field<Int> { Field("receivedBytesPerSec") }
    /// `bandwidthBitsPerSec`.
    @_alwaysEmitIntoClient public var bandwidthBitsPerSec: Field<Double> { Field("bandwidthBitsPerSec") }
    /// `utilizationPct`.
    @_alwaysEmitIntoClient public var utilizationPct: Field<Double> { Field("utilizationPct") }
}

/// The schema `EdgeMetricsProcessor`.
public typealias EdgeMetricsProcessor = Model<EdgeMetricsProcessorFields>

/// The properties of ``EdgeMetricsProcessor``.
public struct EdgeMetricsProcessorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activeTimePct`.
    @_alwaysEmitIntoClient public var activeTimePct: Field<Double> { Field("activeTimePct") }
    /// `cpuId`.
    @_alwaysEmitIntoClient public var cpuId: Field<String> { Field("cpuId") }
    /// `idleTimePct`.
    @_alwaysEmitIntoClient public var idleTimePct: Field<Double> { Field("idleTimePct") }
    /// `privilegedTimePct`.
    @_alwaysEmitIntoClient public var privilegedTimePct: Field<Double> { Field("privilegedTimePct") }
    /// `userTimePct`.
    @_alwaysEmitIntoClient public var userTimePct: Field<Double> { Field("userTimePct") }
}

/// The schema `EdgeMetricsSubsystem`.
public typealias EdgeMetricsSubsystem = Model<EdgeMetricsSubsystemFields>

/// The properties of ``EdgeMetricsSubsystem``.
public struct EdgeMetricsSubsystemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `delayMs`.
    @_alwaysEmitIntoClient public var delayMs: Field<Int> { Field("delayMs") }
    /// `processName`.
    @_alwaysEmitIntoClient public var processName: Field<String> { Field("processName") }
    /// `mediaSubsystem`.
    @_alwaysEmitIntoClient public var mediaSubsystem: Field<EdgeMetricsSubsystem> { Field("mediaSubsystem") }
}

/// The schema `EdgeNetworkDiagnostic`.
public typealias EdgeNetworkDiagnostic = Model<EdgeNetworkDiagnosticFields>

/// The properties of ``EdgeNetworkDiagnostic``.
public struct EdgeNetworkDiagnosticFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EdgeNetworkDiagnosticRequest`.
public typealias EdgeNetworkDiagnosticRequest = Model<EdgeNetworkDiagnosticRequestFields>

/// The properties of ``EdgeNetworkDiagnosticRequest``.
public struct EdgeNetworkDiagnosticRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `host`, required.
    @_alwaysEmitIntoClient public var host: Field<String> { Field("host") }
}

/// The schema `EdgeNetworkDiagnosticResponse`.
public typealias EdgeNetworkDiagnosticResponse = Model<EdgeNetworkDiagnosticResponseFields>

/// The properties of ``EdgeNetworkDiagnosticResponse``.
public struct EdgeNetworkDiagnosticResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `commandCorrelationId`.
    @_alwaysEmitIntoClient public var commandCorrelationId: Field<String> { Field("commandCorrelationId") }
    /// `diagnostics`.
    @_alwaysEmitIntoClient public var diagnostics: Field<String> { Field("diagnostics") }
}

/// The schema `EdgeOfflineConfiguration`.
public typealias EdgeOfflineConfiguration = Model<EdgeOfflineConfigurationFields>

/// The properties of ``EdgeOfflineConfiguration``.
public struct EdgeOfflineConfigurationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pairingId`.
    @_alwaysEmitIntoClient public var pairingId: Field<String> { Field("pairingId") }
    /// `network`.
    @_alwaysEmitIntoClient public var network: Field<EdgeOfflineConfigurationNetwork> { Field("network") }
    /// `useVerificationCode`.
    @_alwaysEmitIntoClient public var useVerificationCode: Field<Bool> { Field("useVerificationCode") }
    /// `certType`.
    @_alwaysEmitIntoClient public var certType: Field<EdgeOfflineConfigurationCertType> { Field("certType") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `proxy`.
    @_alwaysEmitIntoClient public var proxy: Field<String> { Field("proxy") }
}

/// A value of `certType` of ``EdgeOfflineConfiguration``, open to those that are newer than this version.
public struct EdgeOfflineConfigurationCertType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PureCloud`.
    @_alwaysEmitIntoClient public static var pureCloud: Self { "PureCloud" }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `China`.
    @_alwaysEmitIntoClient public static var china: Self { "China" }
    /// `NotRequested`.
    @_alwaysEmitIntoClient public static var notRequested: Self { "NotRequested" }
}

/// The schema `EdgeOfflineConfigurationInterface`.
public typealias EdgeOfflineConfigurationInterface = Model<EdgeOfflineConfigurationInterfaceFields>

/// The properties of ``EdgeOfflineConfigurationInterface``.
public struct EdgeOfflineConfigurationInterfaceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `routes`.
    @_alwaysEmitIntoClient public var routes: Field<[DomainNetworkRoute]> { Field("routes") }
    /// `addresses`.
    @_alwaysEmitIntoClient public var addresses: Field<[DomainNetworkAddress]> { Field("addresses") }
    /// `ipv4Capabilities`.
    @_alwaysEmitIntoClient public var ipv4Capabilities: Field<DomainCapabilities> { Field("ipv4Capabilities") }
    /// `ipv6Capabilities`.
    @_alwaysEmitIntoClient public var ipv6Capabilities: Field<DomainCapabilities> { Field("ipv6Capabilities") }
}

/// The schema `EdgeOfflineConfigurationNetwork`.
public typealias EdgeOfflineConfigurationNetwork = Model<EdgeOfflineConfigurationNetworkFields>

/// The properties of ``EdgeOfflineConfigurationNetwork``.
public struct EdgeOfflineConfigurationNetworkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wan`.
    @_alwaysEmitIntoClient public var wan: Field<EdgeOfflineConfigurationInterface> { Field("wan") }
}

/// The schema `EdgeOfflineConfigurationResponse`.
public typealias EdgeOfflineConfigurationResponse = Model<EdgeOfflineConfigurationResponseFields>

/// The properties of ``EdgeOfflineConfigurationResponse``.
public struct EdgeOfflineConfigurationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
}

/// The schema `EdgeRebootParameters`.
public typealias EdgeRebootParameters = Model<EdgeRebootParametersFields>

/// The properties of ``EdgeRebootParameters``.
public struct EdgeRebootParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callDrainingWaitTimeSeconds`.
    @_alwaysEmitIntoClient public var callDrainingWaitTimeSeconds: Field<Int> { Field("callDrainingWaitTimeSeconds") }
}

/// The schema `EdgeServiceStateRequest`.
public typealias EdgeServiceStateRequest = Model<EdgeServiceStateRequestFields>

/// The properties of ``EdgeServiceStateRequest``.
public struct EdgeServiceStateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inService`, required.
    @_alwaysEmitIntoClient public var inService: Field<Bool> { Field("inService") }
    /// `callDrainingWaitTimeSeconds`.
    @_alwaysEmitIntoClient public var callDrainingWaitTimeSeconds: Field<Int> { Field("callDrainingWaitTimeSeconds") }
}

/// The schema `EdgeTrunkBase`.
public typealias EdgeTrunkBase = Model<EdgeTrunkBaseFields>

/// The properties of ``EdgeTrunkBase``.
public struct EdgeTrunkBaseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<EdgeTrunkBaseState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `trunkMetabase`, required.
    @_alwaysEmitIntoClient public var trunkMetabase: Field<DomainEntityRef> { Field("trunkMetabase") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `trunkType`, required.
    @_alwaysEmitIntoClient public var trunkType: Field<EdgeTrunkBaseTrunkType> { Field("trunkType") }
    /// `site`.
    @_alwaysEmitIntoClient public var site: Field<DomainEntityRef> { Field("site") }
    /// `inboundSite`.
    @_alwaysEmitIntoClient public var inboundSite: Field<DomainEntityRef> { Field("inboundSite") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EdgeTrunkBase``, open to those that are newer than this version.
public struct EdgeTrunkBaseState: OpenEnum {
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

/// A value of `trunkType` of ``EdgeTrunkBase``, open to those that are newer than this version.
public struct EdgeTrunkBaseTrunkType: OpenEnum {
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

/// The schema `EdgeVersionInformation`.
public typealias EdgeVersionInformation = Model<EdgeVersionInformationFields>

/// The properties of ``EdgeVersionInformation``.
public struct EdgeVersionInformationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `softwareVersion`.
    @_alwaysEmitIntoClient public var softwareVersion: Field<String> { Field("softwareVersion") }
}

/// The schema `EdgeVersionReport`.
public typealias EdgeVersionReport = Model<EdgeVersionReportFields>

/// The properties of ``EdgeVersionReport``.
public struct EdgeVersionReportFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `oldestVersion`.
    @_alwaysEmitIntoClient public var oldestVersion: Field<EdgeVersionInformation> { Field("oldestVersion") }
    /// `newestVersion`.
    @_alwaysEmitIntoClient public var newestVersion: Field<EdgeVersionInformation> { Field("newestVersion") }
}

/// The schema `ErrorDetails`.
public typealias ErrorDetails = Model<ErrorDetailsFields>

/// The properties of ``ErrorDetails``.
public struct ErrorDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `nested`.
    @_alwaysEmitIntoClient public var nested: Field<ErrorDetails> { Field("nested") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
}

/// The schema `ExpiredEdgeListing`.
public typealias ExpiredEdgeListing = Model<ExpiredEdgeListingFields>

/// The properties of ``ExpiredEdgeListing``.
public struct ExpiredEdgeListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[DomainEntityRef]> { Field("entities") }
}

/// The schema `Extension`.
public typealias Extension = Model<ExtensionFields>

/// The properties of ``Extension``.
public struct ExtensionFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<ExtensionState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<String> { Field("number") }
    /// `owner`.
    @_alwaysEmitIntoClient public var owner: Field<DomainEntityRef> { Field("owner") }
    /// `extensionPool`.
    @_alwaysEmitIntoClient public var extensionPool: Field<DomainEntityRef> { Field("extensionPool") }
    /// `ownerType`.
    @_alwaysEmitIntoClient public var ownerType: Field<ExtensionOwnerType> { Field("ownerType") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``Extension``, open to those that are newer than this version.
public struct ExtensionState: OpenEnum {
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

/// A value of `ownerType` of ``Extension``, open to those that are newer than this version.
public struct ExtensionOwnerType: OpenEnum {
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

/// The schema `ExtensionEntityListing`.
public typealias ExtensionEntityListing = Model<ExtensionEntityListingFields>

/// The properties of ``ExtensionEntityListing``.
public struct ExtensionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Extension]> { Field("entities") }
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

/// The schema `ExtensionPool`.
public typealias ExtensionPool = Model<ExtensionPoolFields>

/// The properties of ``ExtensionPool``.
public struct ExtensionPoolFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<ExtensionPoolState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `startNumber`.
    @_alwaysEmitIntoClient public var startNumber: Field<String> { Field("startNumber") }
    /// `endNumber`.
    @_alwaysEmitIntoClient public var endNumber: Field<String> { Field("endNumber") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``ExtensionPool``, open to those that are newer than this version.
public struct ExtensionPoolState: OpenEnum {
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

/// The schema `ExtensionPoolDivisionView`.
public typealias ExtensionPoolDivisionView = Model<ExtensionPoolDivisionViewFields>

/// The properties of ``ExtensionPoolDivisionView``.
public struct ExtensionPoolDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExtensionPoolDivisionViewEntityListing`.
public typealias ExtensionPoolDivisionViewEntityListing = Model<ExtensionPoolDivisionViewEntityListingFields>

/// The properties of ``ExtensionPoolDivisionViewEntityListing``.
public struct ExtensionPoolDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExtensionPoolDivisionView]> { Field("entities") }
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

/// The schema `ExtensionPoolEntityListing`.
public typealias ExtensionPoolEntityListing = Model<ExtensionPoolEntityListingFields>

/// The properties of ``ExtensionPoolEntityListing``.
public struct ExtensionPoolEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExtensionPool]> { Field("entities") }
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
