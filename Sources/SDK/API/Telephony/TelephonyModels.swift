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
    public var id: Field<String> { Field("id") }
    /// `inboundPrompt`.
    public var inboundPrompt: Field<Prompt> { Field("inboundPrompt") }
    /// `outboundPrompt`.
    public var outboundPrompt: Field<Prompt> { Field("outboundPrompt") }
    /// `inboundPromptDefaultLanguage`.
    public var inboundPromptDefaultLanguage: Field<String> { Field("inboundPromptDefaultLanguage") }
    /// `outboundPromptDefaultLanguage`.
    public var outboundPromptDefaultLanguage: Field<String> { Field("outboundPromptDefaultLanguage") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `BulkEntityErrorPrefix`.
public typealias BulkEntityErrorPrefix = Model<BulkEntityErrorPrefixFields>

/// The properties of ``BulkEntityErrorPrefix``.
public struct BulkEntityErrorPrefixFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `retryable`.
    public var retryable: Field<Bool> { Field("retryable") }
    /// `details`.
    public var details: Field<[BulkErrorDetail]> { Field("details") }
    /// `entity`.
    public var entity: Field<Prefix> { Field("entity") }
}

/// The schema `BulkPrefixesRequest`.
public typealias BulkPrefixesRequest = Model<BulkPrefixesRequestFields>

/// The properties of ``BulkPrefixesRequest``.
public struct BulkPrefixesRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Prefix]> { Field("entities") }
}

/// The schema `BulkPrefixesResponse`.
public typealias BulkPrefixesResponse = Model<BulkPrefixesResponseFields>

/// The properties of ``BulkPrefixesResponse``.
public struct BulkPrefixesResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BulkResponseResultPrefixPrefixBulkEntityErrorPrefix]> { Field("results") }
    /// `errorCount`.
    public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `BulkResponseResultPrefixPrefixBulkEntityErrorPrefix`.
public typealias BulkResponseResultPrefixPrefixBulkEntityErrorPrefix = Model<BulkResponseResultPrefixPrefixBulkEntityErrorPrefixFields>

/// The properties of ``BulkResponseResultPrefixPrefixBulkEntityErrorPrefix``.
public struct BulkResponseResultPrefixPrefixBulkEntityErrorPrefixFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `success`.
    public var success: Field<Bool> { Field("success") }
    /// `entity`.
    public var entity: Field<Prefix> { Field("entity") }
    /// `error`.
    public var error: Field<BulkEntityErrorPrefix> { Field("error") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
}

/// The schema `CallSimulationResult`.
public typealias CallSimulationResult = Model<CallSimulationResultFields>

/// The properties of ``CallSimulationResult``.
public struct CallSimulationResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allowed`.
    public var allowed: Field<Bool> { Field("allowed") }
    /// `level`.
    public var level: Field<CallSimulationResultLevel> { Field("level") }
    /// `matchedPrefix`.
    public var matchedPrefix: Field<String> { Field("matchedPrefix") }
}

/// A value of `level` of ``CallSimulationResult``, open to those that are newer than this version.
public struct CallSimulationResultLevel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NGN`.
    public static var ngn: Self { "NGN" }
    /// `BlockPrefixSupport`.
    public static var blockPrefixSupport: Self { "BlockPrefixSupport" }
    /// `AllowPrefix`.
    public static var allowPrefix: Self { "AllowPrefix" }
    /// `BlockPrefix`.
    public static var blockPrefix: Self { "BlockPrefix" }
    /// `HighCost`.
    public static var highCost: Self { "HighCost" }
}

/// The schema `Callheader`.
public typealias Callheader = Model<CallheaderFields>

/// The properties of ``Callheader``.
public struct CallheaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `headers`.
    public var headers: Field<[String: [String]]> { Field("headers") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `Callmessage`.
public typealias Callmessage = Model<CallmessageFields>

/// The properties of ``Callmessage``.
public struct CallmessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateOrganizationLink`.
public typealias CreateOrganizationLink = Model<CreateOrganizationLinkFields>

/// The properties of ``CreateOrganizationLink``.
public struct CreateOrganizationLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targetOrganizationId`, required.
    public var targetOrganizationId: Field<String> { Field("targetOrganizationId") }
    /// `targetRegion`, required.
    public var targetRegion: Field<String> { Field("targetRegion") }
}

/// The schema `DisasterRecoveryAllRoutingRequest`.
public typealias DisasterRecoveryAllRoutingRequest = Model<DisasterRecoveryAllRoutingRequestFields>

/// The properties of ``DisasterRecoveryAllRoutingRequest``.
public struct DisasterRecoveryAllRoutingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceOrganizationId`, required.
    public var sourceOrganizationId: Field<String> { Field("sourceOrganizationId") }
    /// `switchOrganizationId`, required.
    public var switchOrganizationId: Field<String> { Field("switchOrganizationId") }
    /// `targetRegion`, required.
    public var targetRegion: Field<String> { Field("targetRegion") }
}

/// The schema `HomerRecord`.
public typealias HomerRecord = Model<HomerRecordFields>

/// The properties of ``HomerRecord``.
public struct HomerRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `date`.
    public var date: Field<Instant> { Field("date") }
    /// `milliTs`.
    public var milliTs: Field<String> { Field("milliTs") }
    /// `microTs`.
    public var microTs: Field<String> { Field("microTs") }
    /// `method`.
    public var method: Field<String> { Field("method") }
    /// `replyReason`.
    public var replyReason: Field<String> { Field("replyReason") }
    /// `ruri`.
    public var ruri: Field<String> { Field("ruri") }
    /// `ruriUser`.
    public var ruriUser: Field<String> { Field("ruriUser") }
    /// `ruriDomain`.
    public var ruriDomain: Field<String> { Field("ruriDomain") }
    /// `fromUser`.
    public var fromUser: Field<String> { Field("fromUser") }
    /// `fromDomain`.
    public var fromDomain: Field<String> { Field("fromDomain") }
    /// `fromTag`.
    public var fromTag: Field<String> { Field("fromTag") }
    /// `toUser`.
    public var toUser: Field<String> { Field("toUser") }
    /// `toDomain`.
    public var toDomain: Field<String> { Field("toDomain") }
    /// `toTag`.
    public var toTag: Field<String> { Field("toTag") }
    /// `pidUser`.
    public var pidUser: Field<String> { Field("pidUser") }
    /// `contactUser`.
    public var contactUser: Field<String> { Field("contactUser") }
    /// `authUser`.
    public var authUser: Field<String> { Field("authUser") }
    /// `callid`.
    public var callid: Field<String> { Field("callid") }
    /// `callidAleg`.
    public var callidAleg: Field<String> { Field("callidAleg") }
    /// `via1`.
    public var via1: Field<String> { Field("via1") }
    /// `via1Branch`.
    public var via1Branch: Field<String> { Field("via1Branch") }
    /// `cseq`.
    public var cseq: Field<String> { Field("cseq") }
    /// `diversion`.
    public var diversion: Field<String> { Field("diversion") }
    /// `reason`.
    public var reason: Field<String> { Field("reason") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `auth`.
    public var auth: Field<String> { Field("auth") }
    /// `userAgent`.
    public var userAgent: Field<String> { Field("userAgent") }
    /// `sourceIp`.
    public var sourceIp: Field<String> { Field("sourceIp") }
    /// `sourcePort`.
    public var sourcePort: Field<String> { Field("sourcePort") }
    /// `destinationIp`.
    public var destinationIp: Field<String> { Field("destinationIp") }
    /// `destinationPort`.
    public var destinationPort: Field<String> { Field("destinationPort") }
    /// `contactIp`.
    public var contactIp: Field<String> { Field("contactIp") }
    /// `contactPort`.
    public var contactPort: Field<String> { Field("contactPort") }
    /// `originatorIp`.
    public var originatorIp: Field<String> { Field("originatorIp") }
    /// `originatorPort`.
    public var originatorPort: Field<String> { Field("originatorPort") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `proto`.
    public var proto: Field<String> { Field("proto") }
    /// `family`.
    public var family: Field<String> { Field("family") }
    /// `rtpStat`.
    public var rtpStat: Field<String> { Field("rtpStat") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `node`.
    public var node: Field<String> { Field("node") }
    /// `trans`.
    public var trans: Field<String> { Field("trans") }
    /// `dbnode`.
    public var dbnode: Field<String> { Field("dbnode") }
    /// `msg`.
    public var msg: Field<String> { Field("msg") }
    /// `sourceAlias`.
    public var sourceAlias: Field<String> { Field("sourceAlias") }
    /// `destinationAlias`.
    public var destinationAlias: Field<String> { Field("destinationAlias") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MediaRegions`.
public typealias MediaRegions = Model<MediaRegionsFields>

/// The properties of ``MediaRegions``.
public struct MediaRegionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `awsHomeRegion`, set by the platform.
    public var awsHomeRegion: Field<String> { Field("awsHomeRegion") }
    /// `awsCoreRegions`, set by the platform.
    public var awsCoreRegions: Field<[String]> { Field("awsCoreRegions") }
    /// `awsSatelliteRegions`, set by the platform.
    public var awsSatelliteRegions: Field<[String]> { Field("awsSatelliteRegions") }
}

/// The schema `NumberRouting`.
public typealias NumberRouting = Model<NumberRoutingFields>

/// The properties of ``NumberRouting``.
public struct NumberRoutingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `numberId`.
    public var numberId: Field<String> { Field("numberId") }
    /// `ownerOrganizationId`.
    public var ownerOrganizationId: Field<String> { Field("ownerOrganizationId") }
    /// `carrierCode`.
    public var carrierCode: Field<String> { Field("carrierCode") }
    /// `pendingOrganizationId`.
    public var pendingOrganizationId: Field<String> { Field("pendingOrganizationId") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `status`.
    public var status: Field<NumberRoutingStatus> { Field("status") }
    /// `activeOrganizationId`.
    public var activeOrganizationId: Field<String> { Field("activeOrganizationId") }
    /// `linkedOrganizationIds`.
    public var linkedOrganizationIds: Field<[String]> { Field("linkedOrganizationIds") }
}

/// A value of `status` of ``NumberRouting``, open to those that are newer than this version.
public struct NumberRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Normal`.
    public static var normal: Self { "Normal" }
    /// `Redirected`.
    public static var redirected: Self { "Redirected" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
}

/// The schema `NumberRoutingListing`.
public typealias NumberRoutingListing = Model<NumberRoutingListingFields>

/// The properties of ``NumberRoutingListing``.
public struct NumberRoutingListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[NumberRouting]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `NumberRoutingRequest`.
public typealias NumberRoutingRequest = Model<NumberRoutingRequestFields>

/// The properties of ``NumberRoutingRequest``.
public struct NumberRoutingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
    /// `numberId`.
    public var numberId: Field<String> { Field("numberId") }
    /// `targetRegion`.
    public var targetRegion: Field<String> { Field("targetRegion") }
}

/// The schema `NumberRoutingResetOrganizationRequest`.
public typealias NumberRoutingResetOrganizationRequest = Model<NumberRoutingResetOrganizationRequestFields>

/// The properties of ``NumberRoutingResetOrganizationRequest``.
public struct NumberRoutingResetOrganizationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `resetOrganizationId`, required.
    public var resetOrganizationId: Field<String> { Field("resetOrganizationId") }
}

/// The schema `OrganizationCallMetrics`.
public typealias OrganizationCallMetrics = Model<OrganizationCallMetricsFields>

/// The properties of ``OrganizationCallMetrics``.
public struct OrganizationCallMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `usage`, required.
    public var usage: Field<Double> { Field("usage") }
    /// `autoScalingTriggerPercentage`, required.
    public var autoScalingTriggerPercentage: Field<Double> { Field("autoScalingTriggerPercentage") }
    /// `cpuIntensity`, required.
    public var cpuIntensity: Field<OrganizationCallMetricsCpuIntensity> { Field("cpuIntensity") }
    /// `memoryIntensity`, required.
    public var memoryIntensity: Field<OrganizationCallMetricsMemoryIntensity> { Field("memoryIntensity") }
    /// `concurrentCallCount`, required.
    public var concurrentCallCount: Field<Int> { Field("concurrentCallCount") }
    /// `concurrentCallSessionCount`, required.
    public var concurrentCallSessionCount: Field<Int> { Field("concurrentCallSessionCount") }
    /// `maxCallCapacity`, required.
    public var maxCallCapacity: Field<Int> { Field("maxCallCapacity") }
    /// `maxCallSessionCapacity`, required.
    public var maxCallSessionCapacity: Field<Int> { Field("maxCallSessionCapacity") }
    /// `autoScaleInProgress`, required.
    public var autoScaleInProgress: Field<OrganizationCallMetricsAutoScaleInProgress> { Field("autoScaleInProgress") }
}

/// A value of `cpuIntensity` of ``OrganizationCallMetrics``, open to those that are newer than this version.
public struct OrganizationCallMetricsCpuIntensity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Low`.
    public static var low: Self { "Low" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `High`.
    public static var high: Self { "High" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `memoryIntensity` of ``OrganizationCallMetrics``, open to those that are newer than this version.
public struct OrganizationCallMetricsMemoryIntensity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Low`.
    public static var low: Self { "Low" }
    /// `Medium`.
    public static var medium: Self { "Medium" }
    /// `High`.
    public static var high: Self { "High" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// A value of `autoScaleInProgress` of ``OrganizationCallMetrics``, open to those that are newer than this version.
public struct OrganizationCallMetricsAutoScaleInProgress: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Up`.
    public static var up: Self { "Up" }
    /// `Down`.
    public static var down: Self { "Down" }
    /// `None`.
    public static var none_: Self { "None" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `OrganizationLink`.
public typealias OrganizationLink = Model<OrganizationLinkFields>

/// The properties of ``OrganizationLink``.
public struct OrganizationLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceOrganizationId`, required.
    public var sourceOrganizationId: Field<String> { Field("sourceOrganizationId") }
    /// `targetOrganizationId`, required.
    public var targetOrganizationId: Field<String> { Field("targetOrganizationId") }
    /// `sourceRegion`, required.
    public var sourceRegion: Field<String> { Field("sourceRegion") }
    /// `targetRegion`, required.
    public var targetRegion: Field<String> { Field("targetRegion") }
    /// `status`.
    public var status: Field<OrganizationLinkStatus> { Field("status") }
}

/// A value of `status` of ``OrganizationLink``, open to those that are newer than this version.
public struct OrganizationLinkStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `ApprovalPending`.
    public static var approvalPending: Self { "ApprovalPending" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
}

/// The schema `OrganizationLinkApprovalRequest`.
public typealias OrganizationLinkApprovalRequest = Model<OrganizationLinkApprovalRequestFields>

/// The properties of ``OrganizationLinkApprovalRequest``.
public struct OrganizationLinkApprovalRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `approval`, required.
    public var approval: Field<Bool> { Field("approval") }
}

/// The schema `OrganizationLinkResponse`.
public typealias OrganizationLinkResponse = Model<OrganizationLinkResponseFields>

/// The properties of ``OrganizationLinkResponse``.
public struct OrganizationLinkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceOrganizationId`.
    public var sourceOrganizationId: Field<String> { Field("sourceOrganizationId") }
    /// `targetOrganizationId`.
    public var targetOrganizationId: Field<String> { Field("targetOrganizationId") }
    /// `sourceRegion`.
    public var sourceRegion: Field<String> { Field("sourceRegion") }
    /// `targetRegion`.
    public var targetRegion: Field<String> { Field("targetRegion") }
    /// `targetName`.
    public var targetName: Field<String> { Field("targetName") }
    /// `status`.
    public var status: Field<OrganizationLinkResponseStatus> { Field("status") }
}

/// A value of `status` of ``OrganizationLinkResponse``, open to those that are newer than this version.
public struct OrganizationLinkResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Approved`.
    public static var approved: Self { "Approved" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `ApprovalPending`.
    public static var approvalPending: Self { "ApprovalPending" }
    /// `Rejected`.
    public static var rejected: Self { "Rejected" }
}

/// The schema `Prefix`.
public typealias Prefix = Model<PrefixFields>

/// The properties of ``Prefix``.
public struct PrefixFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `number`.
    public var number: Field<String> { Field("number") }
    /// `type`.
    public var type: Field<PrefixType> { Field("type") }
    /// `action`.
    public var action: Field<PrefixAction> { Field("action") }
}

/// A value of `type` of ``Prefix``, open to those that are newer than this version.
public struct PrefixType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Block`.
    public static var block: Self { "Block" }
}

/// A value of `action` of ``Prefix``, open to those that are newer than this version.
public struct PrefixAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Add`.
    public static var add: Self { "Add" }
    /// `Delete`.
    public static var delete: Self { "Delete" }
}

/// The schema `PrefixListing`.
public typealias PrefixListing = Model<PrefixListingFields>

/// The properties of ``PrefixListing``.
public struct PrefixListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[PrefixListingItem]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `PrefixListingItem`.
public typealias PrefixListingItem = Model<PrefixListingItemFields>

/// The properties of ``PrefixListingItem``.
public struct PrefixListingItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `number`.
    public var number: Field<String> { Field("number") }
    /// `type`.
    public var type: Field<PrefixListingItemType> { Field("type") }
}

/// A value of `type` of ``PrefixListingItem``, open to those that are newer than this version.
public struct PrefixListingItemType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Allow`.
    public static var allow: Self { "Allow" }
    /// `Block`.
    public static var block: Self { "Block" }
}

/// The schema `RegionResponse`.
public typealias RegionResponse = Model<RegionResponseFields>

/// The properties of ``RegionResponse``.
public struct RegionResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `regionName`.
    public var regionName: Field<String> { Field("regionName") }
}

/// The schema `SIPSearchPublicRequest`.
public typealias SIPSearchPublicRequest = Model<SIPSearchPublicRequestFields>

/// The properties of ``SIPSearchPublicRequest``.
public struct SIPSearchPublicRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `callId`.
    public var callId: Field<String> { Field("callId") }
    /// `toUser`.
    public var toUser: Field<String> { Field("toUser") }
    /// `fromUser`.
    public var fromUser: Field<String> { Field("fromUser") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `dateStart`, required.
    public var dateStart: Field<Instant> { Field("dateStart") }
    /// `dateEnd`, required.
    public var dateEnd: Field<Instant> { Field("dateEnd") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SelfAgentGreeting`.
public typealias SelfAgentGreeting = Model<SelfAgentGreetingFields>

/// The properties of ``SelfAgentGreeting``.
public struct SelfAgentGreetingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `inboundPrompt`.
    public var inboundPrompt: Field<Prompt> { Field("inboundPrompt") }
    /// `outboundPrompt`.
    public var outboundPrompt: Field<Prompt> { Field("outboundPrompt") }
    /// `inboundPromptDefaultLanguage`.
    public var inboundPromptDefaultLanguage: Field<String> { Field("inboundPromptDefaultLanguage") }
    /// `outboundPromptDefaultLanguage`.
    public var outboundPromptDefaultLanguage: Field<String> { Field("outboundPromptDefaultLanguage") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SignedUrlResponse`.
public typealias SignedUrlResponse = Model<SignedUrlResponseFields>

/// The properties of ``SignedUrlResponse``.
public struct SignedUrlResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SipDownloadResponse`.
public typealias SipDownloadResponse = Model<SipDownloadResponseFields>

/// The properties of ``SipDownloadResponse``.
public struct SipDownloadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `downloadId`.
    public var downloadId: Field<String> { Field("downloadId") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
}

/// The schema `SipSearchResult`.
public typealias SipSearchResult = Model<SipSearchResultFields>

/// The properties of ``SipSearchResult``.
public struct SipSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `sid`.
    public var sid: Field<String> { Field("sid") }
    /// `auth`.
    public var auth: Field<String> { Field("auth") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `data`.
    public var data: Field<[HomerRecord]> { Field("data") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TelephonySettings`.
public typealias TelephonySettings = Model<TelephonySettingsFields>

/// The properties of ``TelephonySettings``.
public struct TelephonySettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `persistentConnectionRequired`.
    public var persistentConnectionRequired: Field<Bool> { Field("persistentConnectionRequired") }
    /// `blockCallerIdAccessCode`.
    public var blockCallerIdAccessCode: Field<String> { Field("blockCallerIdAccessCode") }
}
