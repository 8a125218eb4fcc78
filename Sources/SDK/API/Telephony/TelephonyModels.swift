// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AgentGreeting`.
public typealias AgentGreeting = Model<AgentGreetingFields>

/// The properties of ``AgentGreeting``.
public struct AgentGreetingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `inboundPrompt`.
    @_alwaysEmitIntoClient public var inboundPrompt: Field<Prompt> { Field("inboundPrompt") }
    /// `outboundPrompt`.
    @_alwaysEmitIntoClient public var outboundPrompt: Field<Prompt> { Field("outboundPrompt") }
    /// `inboundPromptDefaultLanguage`.
    @_alwaysEmitIntoClient public var inboundPromptDefaultLanguage: Field<String> { Field("inboundPromptDefaultLanguage") }
    /// `outboundPromptDefaultLanguage`.
    @_alwaysEmitIntoClient public var outboundPromptDefaultLanguage: Field<String> { Field("outboundPromptDefaultLanguage") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BulkEntityErrorPrefix`.
public typealias BulkEntityErrorPrefix = Model<BulkEntityErrorPrefixFields>

/// The properties of ``BulkEntityErrorPrefix``.
public struct BulkEntityErrorPrefixFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `retryable`.
    @_alwaysEmitIntoClient public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Prefix> { Field("entity") }
}

/// The schema `BulkPrefixesRequest`.
public typealias BulkPrefixesRequest = Model<BulkPrefixesRequestFields>

/// The properties of ``BulkPrefixesRequest``.
public struct BulkPrefixesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Prefix]> { Field("entities") }
}

/// The schema `BulkPrefixesResponse`.
public typealias BulkPrefixesResponse = Model<BulkPrefixesResponseFields>

/// The properties of ``BulkPrefixesResponse``.
public struct BulkPrefixesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResponseResultPrefixPrefixBulkEntityErrorPrefix]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkResponseResultPrefixPrefixBulkEntityErrorPrefix`.
public typealias BulkResponseResultPrefixPrefixBulkEntityErrorPrefix = Model<BulkResponseResultPrefixPrefixBulkEntityErrorPrefixFields>

/// The properties of ``BulkResponseResultPrefixPrefixBulkEntityErrorPrefix``.
public struct BulkResponseResultPrefixPrefixBulkEntityErrorPrefixFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<Prefix> { Field("entity") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<BulkEntityErrorPrefix> { Field("error") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
}

/// The schema `CallSimulationResult`.
public typealias CallSimulationResult = Model<CallSimulationResultFields>

/// The properties of ``CallSimulationResult``.
public struct CallSimulationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowed`.
    @_alwaysEmitIntoClient public var allowed: Field<Bool> { Field("allowed") }
    /// `level`.
    @_alwaysEmitIntoClient public var level: Field<CallSimulationResultLevel> { Field("level") }
    /// `matchedPrefix`.
    @_alwaysEmitIntoClient public var matchedPrefix: Field<String> { Field("matchedPrefix") }
}

/// A value of `level` of ``CallSimulationResult``, open to those that are newer than this version.
public struct CallSimulationResultLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NGN`.
    @_alwaysEmitIntoClient public static var ngn: Self { "NGN" }
    /// `BlockPrefixSupport`.
    @_alwaysEmitIntoClient public static var blockPrefixSupport: Self { "BlockPrefixSupport" }
    /// `AllowPrefix`.
    @_alwaysEmitIntoClient public static var allowPrefix: Self { "AllowPrefix" }
    /// `BlockPrefix`.
    @_alwaysEmitIntoClient public static var blockPrefix: Self { "BlockPrefix" }
    /// `HighCost`.
    @_alwaysEmitIntoClient public static var highCost: Self { "HighCost" }
}

/// The schema `Callheader`.
public typealias Callheader = Model<CallheaderFields>

/// The properties of ``Callheader``.
public struct CallheaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: [String]]> { Field("headers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Callmessage`.
public typealias Callmessage = Model<CallmessageFields>

/// The properties of ``Callmessage``.
public struct CallmessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateOrganizationLink`.
public typealias CreateOrganizationLink = Model<CreateOrganizationLinkFields>

/// The properties of ``CreateOrganizationLink``.
public struct CreateOrganizationLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetOrganizationId`, required.
    @_alwaysEmitIntoClient public var targetOrganizationId: Field<String> { Field("targetOrganizationId") }
    /// `targetRegion`, required.
    @_alwaysEmitIntoClient public var targetRegion: Field<String> { Field("targetRegion") }
}

/// The schema `DisasterRecoveryAllRoutingRequest`.
public typealias DisasterRecoveryAllRoutingRequest = Model<DisasterRecoveryAllRoutingRequestFields>

/// The properties of ``DisasterRecoveryAllRoutingRequest``.
public struct DisasterRecoveryAllRoutingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceOrganizationId`, required.
    @_alwaysEmitIntoClient public var sourceOrganizationId: Field<String> { Field("sourceOrganizationId") }
    /// `switchOrganizationId`, required.
    @_alwaysEmitIntoClient public var switchOrganizationId: Field<String> { Field("switchOrganizationId") }
    /// `targetRegion`, required.
    @_alwaysEmitIntoClient public var targetRegion: Field<String> { Field("targetRegion") }
}

/// The schema `HomerRecord`.
public typealias HomerRecord = Model<HomerRecordFields>

/// The properties of ``HomerRecord``.
public struct HomerRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `date`.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
    /// `milliTs`.
    @_alwaysEmitIntoClient public var milliTs: Field<String> { Field("milliTs") }
    /// `microTs`.
    @_alwaysEmitIntoClient public var microTs: Field<String> { Field("microTs") }
    /// `method`.
    @_alwaysEmitIntoClient public var method: Field<String> { Field("method") }
    /// `replyReason`.
    @_alwaysEmitIntoClient public var replyReason: Field<String> { Field("replyReason") }
    /// `ruri`.
    @_alwaysEmitIntoClient public var ruri: Field<String> { Field("ruri") }
    /// `ruriUser`.
    @_alwaysEmitIntoClient public var ruriUser: Field<String> { Field("ruriUser") }
    /// `ruriDomain`.
    @_alwaysEmitIntoClient public var ruriDomain: Field<String> { Field("ruriDomain") }
    /// `fromUser`.
    @_alwaysEmitIntoClient public var fromUser: Field<String> { Field("fromUser") }
    /// `fromDomain`.
    @_alwaysEmitIntoClient public var fromDomain: Field<String> { Field("fromDomain") }
    /// `fromTag`.
    @_alwaysEmitIntoClient public var fromTag: Field<String> { Field("fromTag") }
    /// `toUser`.
    @_alwaysEmitIntoClient public var toUser: Field<String> { Field("toUser") }
    /// `toDomain`.
    @_alwaysEmitIntoClient public var toDomain: Field<String> { Field("toDomain") }
    /// `toTag`.
    @_alwaysEmitIntoClient public var toTag: Field<String> { Field("toTag") }
    /// `pidUser`.
    @_alwaysEmitIntoClient public var pidUser: Field<String> { Field("pidUser") }
    /// `contactUser`.
    @_alwaysEmitIntoClient public var contactUser: Field<String> { Field("contactUser") }
    /// `authUser`.
    @_alwaysEmitIntoClient public var authUser: Field<String> { Field("authUser") }
    /// `callid`.
    @_alwaysEmitIntoClient public var callid: Field<String> { Field("callid") }
    /// `callidAleg`.
    @_alwaysEmitIntoClient public var callidAleg: Field<String> { Field("callidAleg") }
    /// `via1`.
    @_alwaysEmitIntoClient public var via1: Field<String> { Field("via1") }
    /// `via1Branch`.
    @_alwaysEmitIntoClient public var via1Branch: Field<String> { Field("via1Branch") }
    /// `cseq`.
    @_alwaysEmitIntoClient public var cseq: Field<String> { Field("cseq") }
    /// `diversion`.
    @_alwaysEmitIntoClient public var diversion: Field<String> { Field("diversion") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<String> { Field("reason") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `auth`.
    @_alwaysEmitIntoClient public var auth: Field<String> { Field("auth") }
    /// `userAgent`.
    @_alwaysEmitIntoClient public var userAgent: Field<String> { Field("userAgent") }
    /// `sourceIp`.
    @_alwaysEmitIntoClient public var sourceIp: Field<String> { Field("sourceIp") }
    /// `sourcePort`.
    @_alwaysEmitIntoClient public var sourcePort: Field<String> { Field("sourcePort") }
    /// `destinationIp`.
    @_alwaysEmitIntoClient public var destinationIp: Field<String> { Field("destinationIp") }
    /// `destinationPort`.
    @_alwaysEmitIntoClient public var destinationPort: Field<String> { Field("destinationPort") }
    /// `contactIp`.
    @_alwaysEmitIntoClient public var contactIp: Field<String> { Field("contactIp") }
    /// `contactPort`.
    @_alwaysEmitIntoClient public var contactPort: Field<String> { Field("contactPort") }
    /// `originatorIp`.
    @_alwaysEmitIntoClient public var originatorIp: Field<String> { Field("originatorIp") }
    /// `originatorPort`.
    @_alwaysEmitIntoClient public var originatorPort: Field<String> { Field("originatorPort") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `proto`.
    @_alwaysEmitIntoClient public var proto: Field<String> { Field("proto") }
    /// `family`.
    @_alwaysEmitIntoClient public var family: Field<String> { Field("family") }
    /// `rtpStat`.
    @_alwaysEmitIntoClient public var rtpStat: Field<String> { Field("rtpStat") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `node`.
    @_alwaysEmitIntoClient public var node: Field<String> { Field("node") }
    /// `trans`.
    @_alwaysEmitIntoClient public var trans: Field<String> { Field("trans") }
    /// `dbnode`.
    @_alwaysEmitIntoClient public var dbnode: Field<String> { Field("dbnode") }
    /// `msg`.
    @_alwaysEmitIntoClient public var msg: Field<String> { Field("msg") }
    /// `sourceAlias`.
    @_alwaysEmitIntoClient public var sourceAlias: Field<String> { Field("sourceAlias") }
    /// `destinationAlias`.
    @_alwaysEmitIntoClient public var destinationAlias: Field<String> { Field("destinationAlias") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MediaRegions`.
public typealias MediaRegions = Model<MediaRegionsFields>

/// The properties of ``MediaRegions``.
public struct MediaRegionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `awsHomeRegion`, set by the platform.
    @_alwaysEmitIntoClient public var awsHomeRegion: Field<String> { Field("awsHomeRegion") }
    /// `awsCoreRegions`, set by the platform.
    @_alwaysEmitIntoClient public var awsCoreRegions: Field<[String]> { Field("awsCoreRegions") }
    /// `awsSatelliteRegions`, set by the platform.
    @_alwaysEmitIntoClient public var awsSatelliteRegions: Field<[String]> { Field("awsSatelliteRegions") }
}

/// The schema `NumberRouting`.
public typealias NumberRouting = Model<NumberRoutingFields>

/// The properties of ``NumberRouting``.
public struct NumberRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberId`.
    @_alwaysEmitIntoClient public var numberId: Field<String> { Field("numberId") }
    /// `ownerOrganizationId`.
    @_alwaysEmitIntoClient public var ownerOrganizationId: Field<String> { Field("ownerOrganizationId") }
    /// `carrierCode`.
    @_alwaysEmitIntoClient public var carrierCode: Field<String> { Field("carrierCode") }
    /// `pendingOrganizationId`.
    @_alwaysEmitIntoClient public var pendingOrganizationId: Field<String> { Field("pendingOrganizationId") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<NumberRoutingStatus> { Field("status") }
    /// `activeOrganizationId`.
    @_alwaysEmitIntoClient public var activeOrganizationId: Field<String> { Field("activeOrganizationId") }
    /// `linkedOrganizationIds`.
    @_alwaysEmitIntoClient public var linkedOrganizationIds: Field<[String]> { Field("linkedOrganizationIds") }
}

/// A value of `status` of ``NumberRouting``, open to those that are newer than this version.
public struct NumberRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    @_alwaysEmitIntoClient public static var normal: Self { "Normal" }
    /// `Redirected`.
    @_alwaysEmitIntoClient public static var redirected: Self { "Redirected" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
}

/// The schema `NumberRoutingListing`.
public typealias NumberRoutingListing = Model<NumberRoutingListingFields>

/// The properties of ``NumberRoutingListing``.
public struct NumberRoutingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[NumberRouting]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `NumberRoutingRequest`.
public typealias NumberRoutingRequest = Model<NumberRoutingRequestFields>

/// The properties of ``NumberRoutingRequest``.
public struct NumberRoutingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `numberId`.
    @_alwaysEmitIntoClient public var numberId: Field<String> { Field("numberId") }
    /// `targetRegion`.
    @_alwaysEmitIntoClient public var targetRegion: Field<String> { Field("targetRegion") }
}

/// The schema `NumberRoutingResetOrganizationRequest`.
public typealias NumberRoutingResetOrganizationRequest = Model<NumberRoutingResetOrganizationRequestFields>

/// The properties of ``NumberRoutingResetOrganizationRequest``.
public struct NumberRoutingResetOrganizationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resetOrganizationId`, required.
    @_alwaysEmitIntoClient public var resetOrganizationId: Field<String> { Field("resetOrganizationId") }
}

/// The schema `OrganizationCallMetrics`.
public typealias OrganizationCallMetrics = Model<OrganizationCallMetricsFields>

/// The properties of ``OrganizationCallMetrics``.
public struct OrganizationCallMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `usage`, required.
    @_alwaysEmitIntoClient public var usage: Field<Double> { Field("usage") }
    /// `autoScalingTriggerPercentage`, required.
    @_alwaysEmitIntoClient public var autoScalingTriggerPercentage: Field<Double> { Field("autoScalingTriggerPercentage") }
    /// `cpuIntensity`, required.
    @_alwaysEmitIntoClient public var cpuIntensity: Field<OrganizationCallMetricsCpuIntensity> { Field("cpuIntensity") }
    /// `memoryIntensity`, required.
    @_alwaysEmitIntoClient public var memoryIntensity: Field<OrganizationCallMetricsMemoryIntensity> { Field("memoryIntensity") }
    /// `concurrentCallCount`, required.
    @_alwaysEmitIntoClient public var concurrentCallCount: Field<Int> { Field("concurrentCallCount") }
    /// `concurrentCallSessionCount`, required.
    @_alwaysEmitIntoClient public var concurrentCallSessionCount: Field<Int> { Field("concurrentCallSessionCount") }
    /// `maxCallCapacity`, required.
    @_alwaysEmitIntoClient public var maxCallCapacity: Field<Int> { Field("maxCallCapacity") }
    /// `maxCallSessionCapacity`, required.
    @_alwaysEmitIntoClient public var maxCallSessionCapacity: Field<Int> { Field("maxCallSessionCapacity") }
    /// `autoScaleInProgress`, required.
    @_alwaysEmitIntoClient public var autoScaleInProgress: Field<OrganizationCallMetricsAutoScaleInProgress> { Field("autoScaleInProgress") }
}

/// A value of `cpuIntensity` of ``OrganizationCallMetrics``, open to those that are newer than this version.
public struct OrganizationCallMetricsCpuIntensity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Low`.
    @_alwaysEmitIntoClient public static var low: Self { "Low" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `High`.
    @_alwaysEmitIntoClient public static var high: Self { "High" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `memoryIntensity` of ``OrganizationCallMetrics``, open to those that are newer than this version.
public struct OrganizationCallMetricsMemoryIntensity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Low`.
    @_alwaysEmitIntoClient public static var low: Self { "Low" }
    /// `Medium`.
    @_alwaysEmitIntoClient public static var medium: Self { "Medium" }
    /// `High`.
    @_alwaysEmitIntoClient public static var high: Self { "High" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `autoScaleInProgress` of ``OrganizationCallMetrics``, open to those that are newer than this version.
public struct OrganizationCallMetricsAutoScaleInProgress: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Up`.
    @_alwaysEmitIntoClient public static var up: Self { "Up" }
    /// `Down`.
    @_alwaysEmitIntoClient public static var down: Self { "Down" }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `OrganizationLink`.
public typealias OrganizationLink = Model<OrganizationLinkFields>

/// The properties of ``OrganizationLink``.
public struct OrganizationLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceOrganizationId`, required.
    @_alwaysEmitIntoClient public var sourceOrganizationId: Field<String> { Field("sourceOrganizationId") }
    /// `targetOrganizationId`, required.
    @_alwaysEmitIntoClient public var targetOrganizationId: Field<String> { Field("targetOrganizationId") }
    /// `sourceRegion`, required.
    @_alwaysEmitIntoClient public var sourceRegion: Field<String> { Field("sourceRegion") }
    /// `targetRegion`, required.
    @_alwaysEmitIntoClient public var targetRegion: Field<String> { Field("targetRegion") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<OrganizationLinkStatus> { Field("status") }
}

/// A value of `status` of ``OrganizationLink``, open to those that are newer than this version.
public struct OrganizationLinkStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `ApprovalPending`.
    @_alwaysEmitIntoClient public static var approvalPending: Self { "ApprovalPending" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
}

/// The schema `OrganizationLinkApprovalRequest`.
public typealias OrganizationLinkApprovalRequest = Model<OrganizationLinkApprovalRequestFields>

/// The properties of ``OrganizationLinkApprovalRequest``.
public struct OrganizationLinkApprovalRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `approval`, required.
    @_alwaysEmitIntoClient public var approval: Field<Bool> { Field("approval") }
}

/// The schema `OrganizationLinkResponse`.
public typealias OrganizationLinkResponse = Model<OrganizationLinkResponseFields>

/// The properties of ``OrganizationLinkResponse``.
public struct OrganizationLinkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceOrganizationId`.
    @_alwaysEmitIntoClient public var sourceOrganizationId: Field<String> { Field("sourceOrganizationId") }
    /// `targetOrganizationId`.
    @_alwaysEmitIntoClient public var targetOrganizationId: Field<String> { Field("targetOrganizationId") }
    /// `sourceRegion`.
    @_alwaysEmitIntoClient public var sourceRegion: Field<String> { Field("sourceRegion") }
    /// `targetRegion`.
    @_alwaysEmitIntoClient public var targetRegion: Field<String> { Field("targetRegion") }
    /// `targetName`.
    @_alwaysEmitIntoClient public var targetName: Field<String> { Field("targetName") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<OrganizationLinkResponseStatus> { Field("status") }
}

/// A value of `status` of ``OrganizationLinkResponse``, open to those that are newer than this version.
public struct OrganizationLinkResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    @_alwaysEmitIntoClient public static var approved: Self { "Approved" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `ApprovalPending`.
    @_alwaysEmitIntoClient public static var approvalPending: Self { "ApprovalPending" }
    /// `Rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "Rejected" }
}

/// The schema `Prefix`.
public typealias Prefix = Model<PrefixFields>

/// The properties of ``Prefix``.
public struct PrefixFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<String> { Field("number") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<PrefixType> { Field("type") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<PrefixAction> { Field("action") }
}

/// A value of `type` of ``Prefix``, open to those that are newer than this version.
public struct PrefixType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Block`.
    @_alwaysEmitIntoClient public static var block: Self { "Block" }
}

/// A value of `action` of ``Prefix``, open to those that are newer than this version.
public struct PrefixAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    @_alwaysEmitIntoClient public static var add: Self { "Add" }
    /// `Delete`.
    @_alwaysEmitIntoClient public static var delete: Self { "Delete" }
}

/// The schema `PrefixListing`.
public typealias PrefixListing = Model<PrefixListingFields>

/// The properties of ``PrefixListing``.
public struct PrefixListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PrefixListingItem]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `PrefixListingItem`.
public typealias PrefixListingItem = Model<PrefixListingItemFields>

/// The properties of ``PrefixListingItem``.
public struct PrefixListingItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<String> { Field("number") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<PrefixListingItemType> { Field("type") }
}

/// A value of `type` of ``PrefixListingItem``, open to those that are newer than this version.
public struct PrefixListingItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    @_alwaysEmitIntoClient public static var allow: Self { "Allow" }
    /// `Block`.
    @_alwaysEmitIntoClient public static var block: Self { "Block" }
}

/// The schema `RegionResponse`.
public typealias RegionResponse = Model<RegionResponseFields>

/// The properties of ``RegionResponse``.
public struct RegionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `regionName`.
    @_alwaysEmitIntoClient public var regionName: Field<String> { Field("regionName") }
}

/// The schema `SIPSearchPublicRequest`.
public typealias SIPSearchPublicRequest = Model<SIPSearchPublicRequestFields>

/// The properties of ``SIPSearchPublicRequest``.
public struct SIPSearchPublicRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `callId`.
    @_alwaysEmitIntoClient public var callId: Field<String> { Field("callId") }
    /// `toUser`.
    @_alwaysEmitIntoClient public var toUser: Field<String> { Field("toUser") }
    /// `fromUser`.
    @_alwaysEmitIntoClient public var fromUser: Field<String> { Field("fromUser") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `dateStart`, required.
    @_alwaysEmitIntoClient public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    @_alwaysEmitIntoClient public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SelfAgentGreeting`.
public typealias SelfAgentGreeting = Model<SelfAgentGreetingFields>

/// The properties of ``SelfAgentGreeting``.
public struct SelfAgentGreetingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `inboundPrompt`.
    @_alwaysEmitIntoClient public var inboundPrompt: Field<Prompt> { Field("inboundPrompt") }
    /// `outboundPrompt`.
    @_alwaysEmitIntoClient public var outboundPrompt: Field<Prompt> { Field("outboundPrompt") }
    /// `inboundPromptDefaultLanguage`.
    @_alwaysEmitIntoClient public var inboundPromptDefaultLanguage: Field<String> { Field("inboundPromptDefaultLanguage") }
    /// `outboundPromptDefaultLanguage`.
    @_alwaysEmitIntoClient public var outboundPromptDefaultLanguage: Field<String> { Field("outboundPromptDefaultLanguage") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SignedUrlResponse`.
public typealias SignedUrlResponse = Model<SignedUrlResponseFields>

/// The properties of ``SignedUrlResponse``.
public struct SignedUrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SipDownloadResponse`.
public typealias SipDownloadResponse = Model<SipDownloadResponseFields>

/// The properties of ``SipDownloadResponse``.
public struct SipDownloadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadId`.
    @_alwaysEmitIntoClient public var downloadId: Field<String> { Field("downloadId") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
}

/// The schema `SipSearchResult`.
public typealias SipSearchResult = Model<SipSearchResultFields>

/// The properties of ``SipSearchResult``.
public struct SipSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `sid`.
    @_alwaysEmitIntoClient public var sid: Field<String> { Field("sid") }
    /// `auth`.
    @_alwaysEmitIntoClient public var auth: Field<String> { Field("auth") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[HomerRecord]> { Field("data") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TelephonySettings`.
public typealias TelephonySettings = Model<TelephonySettingsFields>

/// The properties of ``TelephonySettings``.
public struct TelephonySettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `persistentConnectionRequired`.
    @_alwaysEmitIntoClient public var persistentConnectionRequired: Field<Bool> { Field("persistentConnectionRequired") }
    /// `blockCallerIdAccessCode`.
    @_alwaysEmitIntoClient public var blockCallerIdAccessCode: Field<String> { Field("blockCallerIdAccessCode") }
}
