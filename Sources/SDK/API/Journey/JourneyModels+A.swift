// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ActionEventActionMap`.
public typealias ActionEventActionMap = Model<ActionEventActionMapFields>

/// The properties of ``ActionEventActionMap``.
public struct ActionEventActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ActionEventRequest`.
public typealias ActionEventRequest = Model<ActionEventRequestFields>

/// The properties of ``ActionEventRequest``.
public struct ActionEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `sessionId`, required.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `actionId`, required.
    public var actionId: Field<String> { Field("actionId") }
    /// `actionState`, required.
    public var actionState: Field<ActionEventRequestActionState> { Field("actionState") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `actionState` of ``ActionEventRequest``, open to those that are newer than this version.
public struct ActionEventRequestActionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `accepted`.
    public static var accepted: Self { "accepted" }
    /// `rejected`.
    public static var rejected: Self { "rejected" }
    /// `timedout`.
    public static var timedout: Self { "timedout" }
    /// `errored`.
    public static var errored: Self { "errored" }
    /// `ignored`.
    public static var ignored: Self { "ignored" }
    /// `qualified`.
    public static var qualified: Self { "qualified" }
    /// `offered`.
    public static var offered: Self { "offered" }
    /// `started`.
    public static var started: Self { "started" }
    /// `engaged`.
    public static var engaged: Self { "engaged" }
    /// `qualifiedOutsideSchedule`.
    public static var qualifiedOutsideSchedule: Self { "qualifiedOutsideSchedule" }
    /// `offeredOutsideSchedule`.
    public static var offeredOutsideSchedule: Self { "offeredOutsideSchedule" }
    /// `abandoned`.
    public static var abandoned: Self { "abandoned" }
    /// `completed`.
    public static var completed: Self { "completed" }
    /// `frequencyCapReached`.
    public static var frequencyCapReached: Self { "frequencyCapReached" }
}

/// The schema `ActionMap`.
public typealias ActionMap = Model<ActionMapFields>

/// The properties of ``ActionMap``.
public struct ActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `isActive`.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `triggerWithSegments`.
    public var triggerWithSegments: Field<[String]> { Field("triggerWithSegments") }
    /// `triggerWithEventConditions`.
    public var triggerWithEventConditions: Field<[EventCondition]> { Field("triggerWithEventConditions") }
    /// `triggerWithOutcomeProbabilityConditions`.
    public var triggerWithOutcomeProbabilityConditions: Field<[OutcomeProbabilityCondition]> { Field("triggerWithOutcomeProbabilityConditions") }
    /// `triggerWithOutcomePercentileConditions`.
    public var triggerWithOutcomePercentileConditions: Field<[OutcomePercentileCondition]> { Field("triggerWithOutcomePercentileConditions") }
    /// `triggerWithOutcomeQuantileConditions`.
    public var triggerWithOutcomeQuantileConditions: Field<[OutcomeQuantileCondition]> { Field("triggerWithOutcomeQuantileConditions") }
    /// `pageUrlConditions`.
    public var pageUrlConditions: Field<[UrlCondition]> { Field("pageUrlConditions") }
    /// `activation`.
    public var activation: Field<Activation> { Field("activation") }
    /// `weight`.
    public var weight: Field<Int> { Field("weight") }
    /// `action`.
    public var action: Field<ActionMapAction> { Field("action") }
    /// `actionMapScheduleGroups`.
    public var actionMapScheduleGroups: Field<ActionMapScheduleGroups> { Field("actionMapScheduleGroups") }
    /// `ignoreFrequencyCap`.
    public var ignoreFrequencyCap: Field<Bool> { Field("ignoreFrequencyCap") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `startDate`.
    public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `ActionMapAction`.
public typealias ActionMapAction = Model<ActionMapActionFields>

/// The properties of ``ActionMapAction``.
public struct ActionMapActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionTemplate`.
    public var actionTemplate: Field<ActionMapActionTemplate> { Field("actionTemplate") }
    /// `mediaType`.
    public var mediaType: Field<ActionMapActionMediaType> { Field("mediaType") }
    /// `architectFlowFields`.
    public var architectFlowFields: Field<ArchitectFlowFields> { Field("architectFlowFields") }
    /// `webMessagingOfferFields`.
    public var webMessagingOfferFields: Field<WebMessagingOfferFields> { Field("webMessagingOfferFields") }
    /// `openActionFields`.
    public var openActionFields: Field<OpenActionFields> { Field("openActionFields") }
}

/// A value of `mediaType` of ``ActionMapAction``, open to those that are newer than this version.
public struct ActionMapActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// The schema `ActionMapActionTemplate`.
public typealias ActionMapActionTemplate = Model<ActionMapActionTemplateFields>

/// The properties of ``ActionMapActionTemplate``.
public struct ActionMapActionTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActionMapEstimateOutcomeCriteria`.
public typealias ActionMapEstimateOutcomeCriteria = Model<ActionMapEstimateOutcomeCriteriaFields>

/// The properties of ``ActionMapEstimateOutcomeCriteria``.
public struct ActionMapEstimateOutcomeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maxProbability`.
    public var maxProbability: Field<Double> { Field("maxProbability") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
    /// `quantile`.
    public var quantile: Field<Double> { Field("quantile") }
    /// `maxQuantile`.
    public var maxQuantile: Field<Double> { Field("maxQuantile") }
}

/// The schema `ActionMapEstimateRequest`.
public typealias ActionMapEstimateRequest = Model<ActionMapEstimateRequestFields>

/// The properties of ``ActionMapEstimateRequest``.
public struct ActionMapEstimateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentIds`.
    public var segmentIds: Field<[String]> { Field("segmentIds") }
    /// `outcomeCriteria`.
    public var outcomeCriteria: Field<ActionMapEstimateOutcomeCriteria> { Field("outcomeCriteria") }
}

/// The schema `ActionMapEstimateResult`.
public typealias ActionMapEstimateResult = Model<ActionMapEstimateResultFields>

/// The properties of ``ActionMapEstimateResult``.
public struct ActionMapEstimateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `qualifiedSessionCount`.
    public var qualifiedSessionCount: Field<Int> { Field("qualifiedSessionCount") }
    /// `totalSessionCount`.
    public var totalSessionCount: Field<Int> { Field("totalSessionCount") }
    /// `perSegmentCounts`.
    public var perSegmentCounts: Field<[SegmentEstimateCount]> { Field("perSegmentCounts") }
    /// `outcomesScoresCount`.
    public var outcomesScoresCount: Field<Int> { Field("outcomesScoresCount") }
}

/// The schema `ActionMapListing`.
public typealias ActionMapListing = Model<ActionMapListingFields>

/// The properties of ``ActionMapListing``.
public struct ActionMapListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ActionMap]> { Field("entities") }
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

/// The schema `ActionMapScheduleGroup`.
public typealias ActionMapScheduleGroup = Model<ActionMapScheduleGroupFields>

/// The properties of ``ActionMapScheduleGroup``.
public struct ActionMapScheduleGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `ActionMapScheduleGroups`.
public typealias ActionMapScheduleGroups = Model<ActionMapScheduleGroupsFields>

/// The properties of ``ActionMapScheduleGroups``.
public struct ActionMapScheduleGroupsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionMapScheduleGroup`, required.
    public var actionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("actionMapScheduleGroup") }
    /// `emergencyActionMapScheduleGroup`.
    public var emergencyActionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("emergencyActionMapScheduleGroup") }
}

/// The schema `ActionTarget`.
public typealias ActionTarget = Model<ActionTargetFields>

/// The properties of ``ActionTarget``.
public struct ActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `userData`.
    public var userData: Field<[KeyValue]> { Field("userData") }
    /// `supportedMediaTypes`.
    public var supportedMediaTypes: Field<[ActionTargetSupportedMediaTypes]> { Field("supportedMediaTypes") }
    /// `state`.
    public var state: Field<ActionTargetState> { Field("state") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `serviceLevel`.
    public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `shortAbandonThreshold`.
    public var shortAbandonThreshold: Field<Int> { Field("shortAbandonThreshold") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// A value of `supportedMediaTypes` of ``ActionTarget``, open to those that are newer than this version.
public struct ActionTargetSupportedMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `call`.
    public static var call: Self { "call" }
    /// `email`.
    public static var email: Self { "email" }
    /// `generic`.
    public static var generic: Self { "generic" }
    /// `messaging`.
    public static var messaging: Self { "messaging" }
    /// `social`.
    public static var social: Self { "social" }
    /// `webchat`.
    public static var webchat: Self { "webchat" }
}

/// A value of `state` of ``ActionTarget``, open to those that are newer than this version.
public struct ActionTargetState: OpenEnum {
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

/// The schema `ActionTargetListing`.
public typealias ActionTargetListing = Model<ActionTargetListingFields>

/// The properties of ``ActionTargetListing``.
public struct ActionTargetListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ActionTarget]> { Field("entities") }
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

/// The schema `ActionTemplate`.
public typealias ActionTemplate = Model<ActionTemplateFields>

/// The properties of ``ActionTemplate``.
public struct ActionTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `mediaType`, required.
    public var mediaType: Field<ActionTemplateMediaType> { Field("mediaType") }
    /// `state`, required.
    public var state: Field<ActionTemplateState> { Field("state") }
    /// `contentOffer`.
    public var contentOffer: Field<ContentOffer> { Field("contentOffer") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// A value of `mediaType` of ``ActionTemplate``, open to those that are newer than this version.
public struct ActionTemplateMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    public static var openAction: Self { "openAction" }
}

/// A value of `state` of ``ActionTemplate``, open to those that are newer than this version.
public struct ActionTemplateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// The schema `ActionTemplateListing`.
public typealias ActionTemplateListing = Model<ActionTemplateListingFields>

/// The properties of ``ActionTemplateListing``.
public struct ActionTemplateListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ActionTemplate]> { Field("entities") }
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

/// The schema `ActivateExternalEventRequest`.
public typealias ActivateExternalEventRequest = Model<ActivateExternalEventRequestFields>

/// The properties of ``ActivateExternalEventRequest``.
public struct ActivateExternalEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `rank`, required.
    public var rank: Field<Int> { Field("rank") }
}

/// The schema `ActivateExternalEventResponse`.
public typealias ActivateExternalEventResponse = Model<ActivateExternalEventResponseFields>

/// The properties of ``ActivateExternalEventResponse``.
public struct ActivateExternalEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`, set by the platform.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    public var eventName: Field<String> { Field("eventName") }
    /// `displayName`, set by the platform.
    public var displayName: Field<String> { Field("displayName") }
    /// `rank`, set by the platform.
    public var rank: Field<Int> { Field("rank") }
    /// `activationStatus`, set by the platform.
    public var activationStatus: Field<ActivateExternalEventResponseActivationStatus> { Field("activationStatus") }
}

/// A value of `activationStatus` of ``ActivateExternalEventResponse``, open to those that are newer than this version.
public struct ActivateExternalEventResponseActivationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activated`.
    public static var activated: Self { "Activated" }
    /// `Deactivated`.
    public static var deactivated: Self { "Deactivated" }
}

/// The schema `Activation`.
public typealias Activation = Model<ActivationFields>

/// The properties of ``Activation``.
public struct ActivationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<String> { Field("type") }
    /// `delayInSeconds`.
    public var delayInSeconds: Field<Int> { Field("delayInSeconds") }
}

/// The schema `AppEvent`.
public typealias AppEvent = Model<AppEventFields>

/// The properties of ``AppEvent``.
public struct AppEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `screenName`, required.
    public var screenName: Field<String> { Field("screenName") }
    /// `app`, required.
    public var app: Field<JourneyApp> { Field("app") }
    /// `device`, required.
    public var device: Field<Device> { Field("device") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `sdkLibrary`.
    public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`, required.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
}

/// The schema `AppEventRequest`.
public typealias AppEventRequest = Model<AppEventRequestFields>

/// The properties of ``AppEventRequest``.
public struct AppEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `screenName`, required.
    public var screenName: Field<String> { Field("screenName") }
    /// `app`, required.
    public var app: Field<JourneyApp> { Field("app") }
    /// `device`, required.
    public var device: Field<RequestDevice> { Field("device") }
    /// `sdkLibrary`.
    public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `referrerUrl`.
    public var referrerUrl: Field<String> { Field("referrerUrl") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `customerCookieId`, required.
    public var customerCookieId: Field<String> { Field("customerCookieId") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `AppEventResponse`.
public typealias AppEventResponse = Model<AppEventResponseFields>

/// The properties of ``AppEventResponse``.
public struct AppEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `customerId`, required.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`, required.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `eventName`, required.
    public var eventName: Field<String> { Field("eventName") }
    /// `screenName`, required.
    public var screenName: Field<String> { Field("screenName") }
    /// `app`, required.
    public var app: Field<JourneyApp> { Field("app") }
    /// `device`, required.
    public var device: Field<Device> { Field("device") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `sdkLibrary`.
    public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `session`, required.
    public var session: Field<AppEventResponseSession> { Field("session") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`, required.
    public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `externalId`.
    public var externalId: Field<String> { Field("externalId") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `AppEventResponseSession`.
public typealias AppEventResponseSession = Model<AppEventResponseSessionFields>

/// The properties of ``AppEventResponseSession``.
public struct AppEventResponseSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `durationInSeconds`, required.
    public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`, required.
    public var eventCount: Field<Int> { Field("eventCount") }
    /// `screenviewCount`, required.
    public var screenviewCount: Field<Int> { Field("screenviewCount") }
    /// `referrer`.
    public var referrer: Field<Referrer> { Field("referrer") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `ArchitectFlowFields`.
public typealias ArchitectFlowFields = Model<ArchitectFlowFieldsFields>

/// The properties of ``ArchitectFlowFields``.
public struct ArchitectFlowFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `architectFlow`.
    public var architectFlow: Field<AddressableEntityRef> { Field("architectFlow") }
    /// `flowRequestMappings`.
    public var flowRequestMappings: Field<[RequestMapping]> { Field("flowRequestMappings") }
}

/// The schema `AssociatedValueField`.
public typealias AssociatedValueField = Model<AssociatedValueFieldFields>

/// The properties of ``AssociatedValueField``.
public struct AssociatedValueFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`, required.
    public var dataType: Field<AssociatedValueFieldDataType> { Field("dataType") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
}

/// A value of `dataType` of ``AssociatedValueField``, open to those that are newer than this version.
public struct AssociatedValueFieldDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `Integer`.
    public static var integer: Self { "Integer" }
}
