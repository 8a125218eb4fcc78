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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `ActionEventRequest`.
public typealias ActionEventRequest = Model<ActionEventRequestFields>

/// The properties of ``ActionEventRequest``.
public struct ActionEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sessionId`, required.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `actionId`, required.
    @_alwaysEmitIntoClient public var actionId: Field<String> { Field("actionId") }
    /// `actionState`, required.
    @_alwaysEmitIntoClient public var actionState: Field<ActionEventRequestActionState> { Field("actionState") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `actionState` of ``ActionEventRequest``, open to those that are newer than this version.
public struct ActionEventRequestActionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "accepted" }
    /// `rejected`.
    @_alwaysEmitIntoClient public static var rejected: Self { "rejected" }
    /// `timedout`.
    @_alwaysEmitIntoClient public static var timedout: Self { "timedout" }
    /// `errored`.
    @_alwaysEmitIntoClient public static var errored: Self { "errored" }
    /// `ignored`.
    @_alwaysEmitIntoClient public static var ignored: Self { "ignored" }
    /// `qualified`.
    @_alwaysEmitIntoClient public static var qualified: Self { "qualified" }
    /// `offered`.
    @_alwaysEmitIntoClient public static var offered: Self { "offered" }
    /// `started`.
    @_alwaysEmitIntoClient public static var started: Self { "started" }
    /// `engaged`.
    @_alwaysEmitIntoClient public static var engaged: Self { "engaged" }
    /// `qualifiedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var qualifiedOutsideSchedule: Self { "qualifiedOutsideSchedule" }
    /// `offeredOutsideSchedule`.
    @_alwaysEmitIntoClient public static var offeredOutsideSchedule: Self { "offeredOutsideSchedule" }
    /// `abandoned`.
    @_alwaysEmitIntoClient public static var abandoned: Self { "abandoned" }
    /// `completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "completed" }
    /// `frequencyCapReached`.
    @_alwaysEmitIntoClient public static var frequencyCapReached: Self { "frequencyCapReached" }
}

/// The schema `ActionMap`.
public typealias ActionMap = Model<ActionMapFields>

/// The properties of ``ActionMap``.
public struct ActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `triggerWithSegments`.
    @_alwaysEmitIntoClient public var triggerWithSegments: Field<[String]> { Field("triggerWithSegments") }
    /// `triggerWithEventConditions`.
    @_alwaysEmitIntoClient public var triggerWithEventConditions: Field<[EventCondition]> { Field("triggerWithEventConditions") }
    /// `triggerWithOutcomeProbabilityConditions`.
    @_alwaysEmitIntoClient public var triggerWithOutcomeProbabilityConditions: Field<[OutcomeProbabilityCondition]> { Field("triggerWithOutcomeProbabilityConditions") }
    /// `triggerWithOutcomePercentileConditions`.
    @_alwaysEmitIntoClient public var triggerWithOutcomePercentileConditions: Field<[OutcomePercentileCondition]> { Field("triggerWithOutcomePercentileConditions") }
    /// `triggerWithOutcomeQuantileConditions`.
    @_alwaysEmitIntoClient public var triggerWithOutcomeQuantileConditions: Field<[OutcomeQuantileCondition]> { Field("triggerWithOutcomeQuantileConditions") }
    /// `pageUrlConditions`.
    @_alwaysEmitIntoClient public var pageUrlConditions: Field<[UrlCondition]> { Field("pageUrlConditions") }
    /// `activation`.
    @_alwaysEmitIntoClient public var activation: Field<Activation> { Field("activation") }
    /// `weight`.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<ActionMapAction> { Field("action") }
    /// `actionMapScheduleGroups`.
    @_alwaysEmitIntoClient public var actionMapScheduleGroups: Field<ActionMapScheduleGroups> { Field("actionMapScheduleGroups") }
    /// `ignoreFrequencyCap`.
    @_alwaysEmitIntoClient public var ignoreFrequencyCap: Field<Bool> { Field("ignoreFrequencyCap") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `ActionMapAction`.
public typealias ActionMapAction = Model<ActionMapActionFields>

/// The properties of ``ActionMapAction``.
public struct ActionMapActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionTemplate`.
    @_alwaysEmitIntoClient public var actionTemplate: Field<ActionMapActionTemplate> { Field("actionTemplate") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ActionMapActionMediaType> { Field("mediaType") }
    /// `architectFlowFields`.
    @_alwaysEmitIntoClient public var architectFlowFields: Field<ArchitectFlowFields> { Field("architectFlowFields") }
    /// `webMessagingOfferFields`.
    @_alwaysEmitIntoClient public var webMessagingOfferFields: Field<WebMessagingOfferFields> { Field("webMessagingOfferFields") }
    /// `openActionFields`.
    @_alwaysEmitIntoClient public var openActionFields: Field<OpenActionFields> { Field("openActionFields") }
}

/// A value of `mediaType` of ``ActionMapAction``, open to those that are newer than this version.
public struct ActionMapActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// The schema `ActionMapActionTemplate`.
public typealias ActionMapActionTemplate = Model<ActionMapActionTemplateFields>

/// The properties of ``ActionMapActionTemplate``.
public struct ActionMapActionTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ActionMapEstimateOutcomeCriteria`.
public typealias ActionMapEstimateOutcomeCriteria = Model<ActionMapEstimateOutcomeCriteriaFields>

/// The properties of ``ActionMapEstimateOutcomeCriteria``.
public struct ActionMapEstimateOutcomeCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcomeId`, required.
    @_alwaysEmitIntoClient public var outcomeId: Field<String> { Field("outcomeId") }
    /// `maxProbability`.
    @_alwaysEmitIntoClient public var maxProbability: Field<Double> { Field("maxProbability") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
    /// `quantile`.
    @_alwaysEmitIntoClient public var quantile: Field<Double> { Field("quantile") }
    /// `maxQuantile`.
    @_alwaysEmitIntoClient public var maxQuantile: Field<Double> { Field("maxQuantile") }
}

/// The schema `ActionMapEstimateRequest`.
public typealias ActionMapEstimateRequest = Model<ActionMapEstimateRequestFields>

/// The properties of ``ActionMapEstimateRequest``.
public struct ActionMapEstimateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segmentIds`.
    @_alwaysEmitIntoClient public var segmentIds: Field<[String]> { Field("segmentIds") }
    /// `outcomeCriteria`.
    @_alwaysEmitIntoClient public var outcomeCriteria: Field<ActionMapEstimateOutcomeCriteria> { Field("outcomeCriteria") }
}

/// The schema `ActionMapEstimateResult`.
public typealias ActionMapEstimateResult = Model<ActionMapEstimateResultFields>

/// The properties of ``ActionMapEstimateResult``.
public struct ActionMapEstimateResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `qualifiedSessionCount`.
    @_alwaysEmitIntoClient public var qualifiedSessionCount: Field<Int> { Field("qualifiedSessionCount") }
    /// `totalSessionCount`.
    @_alwaysEmitIntoClient public var totalSessionCount: Field<Int> { Field("totalSessionCount") }
    /// `perSegmentCounts`.
    @_alwaysEmitIntoClient public var perSegmentCounts: Field<[SegmentEstimateCount]> { Field("perSegmentCounts") }
    /// `outcomesScoresCount`.
    @_alwaysEmitIntoClient public var outcomesScoresCount: Field<Int> { Field("outcomesScoresCount") }
}

/// The schema `ActionMapListing`.
public typealias ActionMapListing = Model<ActionMapListingFields>

/// The properties of ``ActionMapListing``.
public struct ActionMapListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ActionMap]> { Field("entities") }
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

/// The schema `ActionMapScheduleGroup`.
public typealias ActionMapScheduleGroup = Model<ActionMapScheduleGroupFields>

/// The properties of ``ActionMapScheduleGroup``.
public struct ActionMapScheduleGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `ActionMapScheduleGroups`.
public typealias ActionMapScheduleGroups = Model<ActionMapScheduleGroupsFields>

/// The properties of ``ActionMapScheduleGroups``.
public struct ActionMapScheduleGroupsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `actionMapScheduleGroup`, required.
    @_alwaysEmitIntoClient public var actionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("actionMapScheduleGroup") }
    /// `emergencyActionMapScheduleGroup`.
    @_alwaysEmitIntoClient public var emergencyActionMapScheduleGroup: Field<ActionMapScheduleGroup> { Field("emergencyActionMapScheduleGroup") }
}

/// The schema `ActionTarget`.
public typealias ActionTarget = Model<ActionTargetFields>

/// The properties of ``ActionTarget``.
public struct ActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userData`.
    @_alwaysEmitIntoClient public var userData: Field<[KeyValue]> { Field("userData") }
    /// `supportedMediaTypes`.
    @_alwaysEmitIntoClient public var supportedMediaTypes: Field<[ActionTargetSupportedMediaTypes]> { Field("supportedMediaTypes") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ActionTargetState> { Field("state") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `shortAbandonThreshold`.
    @_alwaysEmitIntoClient public var shortAbandonThreshold: Field<Int> { Field("shortAbandonThreshold") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// A value of `supportedMediaTypes` of ``ActionTarget``, open to those that are newer than this version.
public struct ActionTargetSupportedMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `call`.
    @_alwaysEmitIntoClient public static var call: Self { "call" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `generic`.
    @_alwaysEmitIntoClient public static var generic: Self { "generic" }
    /// `messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "messaging" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
    /// `webchat`.
    @_alwaysEmitIntoClient public static var webchat: Self { "webchat" }
}

/// A value of `state` of ``ActionTarget``, open to those that are newer than this version.
public struct ActionTargetState: OpenEnum {
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

/// The schema `ActionTargetListing`.
public typealias ActionTargetListing = Model<ActionTargetListingFields>

/// The properties of ``ActionTargetListing``.
public struct ActionTargetListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ActionTarget]> { Field("entities") }
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

/// The schema `ActionTemplate`.
public typealias ActionTemplate = Model<ActionTemplateFields>

/// The properties of ``ActionTemplate``.
public struct ActionTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<ActionTemplateMediaType> { Field("mediaType") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<ActionTemplateState> { Field("state") }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public var contentOffer: Field<ContentOffer> { Field("contentOffer") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// A value of `mediaType` of ``ActionTemplate``, open to those that are newer than this version.
public struct ActionTemplateMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `integrationAction`.
    @_alwaysEmitIntoClient public static var integrationAction: Self { "integrationAction" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
    /// `openAction`.
    @_alwaysEmitIntoClient public static var openAction: Self { "openAction" }
}

/// A value of `state` of ``ActionTemplate``, open to those that are newer than this version.
public struct ActionTemplateState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// The schema `ActionTemplateListing`.
public typealias ActionTemplateListing = Model<ActionTemplateListingFields>

/// The properties of ``ActionTemplateListing``.
public struct ActionTemplateListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ActionTemplate]> { Field("entities") }
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

/// The schema `ActivateExternalEventRequest`.
public typealias ActivateExternalEventRequest = Model<ActivateExternalEventRequestFields>

/// The properties of ``ActivateExternalEventRequest``.
public struct ActivateExternalEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `rank`, required.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
}

/// The schema `ActivateExternalEventResponse`.
public typealias ActivateExternalEventResponse = Model<ActivateExternalEventResponseFields>

/// The properties of ``ActivateExternalEventResponse``.
public struct ActivateExternalEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`, set by the platform.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `eventName`, set by the platform.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `displayName`, set by the platform.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `rank`, set by the platform.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `activationStatus`, set by the platform.
    @_alwaysEmitIntoClient public var activationStatus: Field<ActivateExternalEventResponseActivationStatus> { Field("activationStatus") }
}

/// A value of `activationStatus` of ``ActivateExternalEventResponse``, open to those that are newer than this version.
public struct ActivateExternalEventResponseActivationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Activated`.
    @_alwaysEmitIntoClient public static var activated: Self { "Activated" }
    /// `Deactivated`.
    @_alwaysEmitIntoClient public static var deactivated: Self { "Deactivated" }
}

/// The schema `Activation`.
public typealias Activation = Model<ActivationFields>

/// The properties of ``Activation``.
public struct ActivationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `delayInSeconds`.
    @_alwaysEmitIntoClient public var delayInSeconds: Field<Int> { Field("delayInSeconds") }
}

/// The schema `AppEvent`.
public typealias AppEvent = Model<AppEventFields>

/// The properties of ``AppEvent``.
public struct AppEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `screenName`, required.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `app`, required.
    @_alwaysEmitIntoClient public var app: Field<JourneyApp> { Field("app") }
    /// `device`, required.
    @_alwaysEmitIntoClient public var device: Field<Device> { Field("device") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `sdkLibrary`.
    @_alwaysEmitIntoClient public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    @_alwaysEmitIntoClient public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    @_alwaysEmitIntoClient public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
}

/// The schema `AppEventRequest`.
public typealias AppEventRequest = Model<AppEventRequestFields>

/// The properties of ``AppEventRequest``.
public struct AppEventRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `screenName`, required.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `app`, required.
    @_alwaysEmitIntoClient public var app: Field<JourneyApp> { Field("app") }
    /// `device`, required.
    @_alwaysEmitIntoClient public var device: Field<RequestDevice> { Field("device") }
    /// `sdkLibrary`.
    @_alwaysEmitIntoClient public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    @_alwaysEmitIntoClient public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `referrerUrl`.
    @_alwaysEmitIntoClient public var referrerUrl: Field<String> { Field("referrerUrl") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    @_alwaysEmitIntoClient public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `customerCookieId`, required.
    @_alwaysEmitIntoClient public var customerCookieId: Field<String> { Field("customerCookieId") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `AppEventResponse`.
public typealias AppEventResponse = Model<AppEventResponseFields>

/// The properties of ``AppEventResponse``.
public struct AppEventResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `customerId`, required.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`, required.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `eventName`, required.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `screenName`, required.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `app`, required.
    @_alwaysEmitIntoClient public var app: Field<JourneyApp> { Field("app") }
    /// `device`, required.
    @_alwaysEmitIntoClient public var device: Field<Device> { Field("device") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyGeolocation> { Field("geolocation") }
    /// `sdkLibrary`.
    @_alwaysEmitIntoClient public var sdkLibrary: Field<SdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    @_alwaysEmitIntoClient public var networkConnectivity: Field<NetworkConnectivity> { Field("networkConnectivity") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyCampaign> { Field("mktCampaign") }
    /// `session`, required.
    @_alwaysEmitIntoClient public var session: Field<AppEventResponseSession> { Field("session") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<[String: CustomEventAttribute]> { Field("attributes") }
    /// `traits`, required.
    @_alwaysEmitIntoClient public var traits: Field<[String: CustomEventAttribute]> { Field("traits") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `AppEventResponseSession`.
public typealias AppEventResponseSession = Model<AppEventResponseSessionFields>

/// The properties of ``AppEventResponseSession``.
public struct AppEventResponseSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `durationInSeconds`, required.
    @_alwaysEmitIntoClient public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`, required.
    @_alwaysEmitIntoClient public var eventCount: Field<Int> { Field("eventCount") }
    /// `screenviewCount`, required.
    @_alwaysEmitIntoClient public var screenviewCount: Field<Int> { Field("screenviewCount") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<Referrer> { Field("referrer") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `ArchitectFlowFields`.
public typealias ArchitectFlowFields = Model<ArchitectFlowFieldsFields>

/// The properties of ``ArchitectFlowFields``.
public struct ArchitectFlowFieldsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `architectFlow`.
    @_alwaysEmitIntoClient public var architectFlow: Field<AddressableEntityRef> { Field("architectFlow") }
    /// `flowRequestMappings`.
    @_alwaysEmitIntoClient public var flowRequestMappings: Field<[RequestMapping]> { Field("flowRequestMappings") }
}

/// The schema `AssociatedValueField`.
public typealias AssociatedValueField = Model<AssociatedValueFieldFields>

/// The properties of ``AssociatedValueField``.
public struct AssociatedValueFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataType`, required.
    @_alwaysEmitIntoClient public var dataType: Field<AssociatedValueFieldDataType> { Field("dataType") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// A value of `dataType` of ``AssociatedValueField``, open to those that are newer than this version.
public struct AssociatedValueFieldDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
}
