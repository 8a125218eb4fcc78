// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `JourneyWebActionEventsNotificationActionMap`.
public typealias JourneyWebActionEventsNotificationActionMap = Model<JourneyWebActionEventsNotificationActionMapFields>

/// The properties of ``JourneyWebActionEventsNotificationActionMap``.
public struct JourneyWebActionEventsNotificationActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
public typealias JourneyWebActionEventsNotificationActionMapPageUrlCondition = Model<JourneyWebActionEventsNotificationActionMapPageUrlConditionFields>

/// The properties of ``JourneyWebActionEventsNotificationActionMapPageUrlCondition``.
public struct JourneyWebActionEventsNotificationActionMapPageUrlConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator> { Field("operator") }
}

/// A value of `operator` of ``JourneyWebActionEventsNotificationActionMapPageUrlCondition``, open to those that are
/// newer than this version.
public struct JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "equal" }
    /// `notEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "notEqual" }
    /// `like`.
    @_alwaysEmitIntoClient public static var like: Self { "like" }
    /// `notLike`.
    @_alwaysEmitIntoClient public static var notLike: Self { "notLike" }
    /// `greaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "endsWith" }
    /// `containsAny`.
    @_alwaysEmitIntoClient public static var containsAny: Self { "containsAny" }
    /// `notContainsAny`.
    @_alwaysEmitIntoClient public static var notContainsAny: Self { "notContainsAny" }
    /// `containsAll`.
    @_alwaysEmitIntoClient public static var containsAll: Self { "containsAll" }
    /// `notContainsAl`.
    @_alwaysEmitIntoClient public static var notContainsAl: Self { "notContainsAl" }
}

/// The schema `JourneyWebActionEventsNotificationActionTarget`.
public typealias JourneyWebActionEventsNotificationActionTarget = Model<JourneyWebActionEventsNotificationActionTargetFields>

/// The properties of ``JourneyWebActionEventsNotificationActionTarget``.
public struct JourneyWebActionEventsNotificationActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
public typealias JourneyWebActionEventsNotificationBlockedWebActionOfferMessage = Model<JourneyWebActionEventsNotificationBlockedWebActionOfferMessageFields>

/// The properties of ``JourneyWebActionEventsNotificationBlockedWebActionOfferMessage``.
public struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<JourneyWebActionEventsNotificationEventAction> { Field("action") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<JourneyWebActionEventsNotificationActionMap> { Field("actionMap") }
    /// `actionTarget`.
    @_alwaysEmitIntoClient public var actionTarget: Field<JourneyWebActionEventsNotificationActionTarget> { Field("actionTarget") }
    /// `blockingReason`.
    @_alwaysEmitIntoClient public var blockingReason: Field<JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason> { Field("blockingReason") }
    /// `blockingActionMap`.
    @_alwaysEmitIntoClient public var blockingActionMap: Field<JourneyWebActionEventsNotificationActionMap> { Field("blockingActionMap") }
    /// `blockingAction`.
    @_alwaysEmitIntoClient public var blockingAction: Field<JourneyWebActionEventsNotificationEventAction> { Field("blockingAction") }
    /// `blockingFrequencyCapBehaviour`.
    @_alwaysEmitIntoClient public var blockingFrequencyCapBehaviour: Field<JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour> { Field("blockingFrequencyCapBehaviour") }
    /// `blockingPageUrlConditions`.
    @_alwaysEmitIntoClient public var blockingPageUrlConditions: Field<[JourneyWebActionEventsNotificationActionMapPageUrlCondition]> { Field("blockingPageUrlConditions") }
    /// `blockingScheduleGroup`.
    @_alwaysEmitIntoClient public var blockingScheduleGroup: Field<JourneyWebActionEventsNotificationScheduleGroup> { Field("blockingScheduleGroup") }
    /// `blockingEmergencyScheduleGroup`.
    @_alwaysEmitIntoClient public var blockingEmergencyScheduleGroup: Field<JourneyWebActionEventsNotificationEmergencyGroup> { Field("blockingEmergencyScheduleGroup") }
}

/// A value of `blockingReason` of ``JourneyWebActionEventsNotificationBlockedWebActionOfferMessage``, open to those
/// that are newer than this version.
public struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `PageUrlConditionsNotMatching`.
    @_alwaysEmitIntoClient public static var pageUrlConditionsNotMatching: Self { "PageUrlConditionsNotMatching" }
    /// `ServiceLevelThrottling`.
    @_alwaysEmitIntoClient public static var serviceLevelThrottling: Self { "ServiceLevelThrottling" }
    /// `AlreadyExistingOffer`.
    @_alwaysEmitIntoClient public static var alreadyExistingOffer: Self { "AlreadyExistingOffer" }
    /// `TriggerDateInFuture`.
    @_alwaysEmitIntoClient public static var triggerDateInFuture: Self { "TriggerDateInFuture" }
    /// `MultipleSimultaneousOffers`.
    @_alwaysEmitIntoClient public static var multipleSimultaneousOffers: Self { "MultipleSimultaneousOffers" }
    /// `NoAvailableAgents`.
    @_alwaysEmitIntoClient public static var noAvailableAgents: Self { "NoAvailableAgents" }
    /// `FrequencyCapping`.
    @_alwaysEmitIntoClient public static var frequencyCapping: Self { "FrequencyCapping" }
    /// `OfferedOutsideSchedule`.
    @_alwaysEmitIntoClient public static var offeredOutsideSchedule: Self { "OfferedOutsideSchedule" }
}

/// A value of `blockingFrequencyCapBehaviour` of ``JourneyWebActionEventsNotificationBlockedWebActionOfferMessage``,
/// open to those that are newer than this version.
public struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `CapOnceFinalized`.
    @_alwaysEmitIntoClient public static var capOnceFinalized: Self { "CapOnceFinalized" }
    /// `CapOnceRejected`.
    @_alwaysEmitIntoClient public static var capOnceRejected: Self { "CapOnceRejected" }
    /// `CapForPeriod`.
    @_alwaysEmitIntoClient public static var capForPeriod: Self { "CapForPeriod" }
}

/// The schema `JourneyWebActionEventsNotificationBrowser`.
public typealias JourneyWebActionEventsNotificationBrowser = Model<JourneyWebActionEventsNotificationBrowserFields>

/// The properties of ``JourneyWebActionEventsNotificationBrowser``.
public struct JourneyWebActionEventsNotificationBrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`.
    @_alwaysEmitIntoClient public var family: Field<String> { Field("family") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `viewHeight`.
    @_alwaysEmitIntoClient public var viewHeight: Field<Int> { Field("viewHeight") }
    /// `viewWidth`.
    @_alwaysEmitIntoClient public var viewWidth: Field<Int> { Field("viewWidth") }
    /// `featuresFlash`.
    @_alwaysEmitIntoClient public var featuresFlash: Field<Bool> { Field("featuresFlash") }
    /// `featuresJava`.
    @_alwaysEmitIntoClient public var featuresJava: Field<Bool> { Field("featuresJava") }
    /// `featuresPdf`.
    @_alwaysEmitIntoClient public var featuresPdf: Field<Bool> { Field("featuresPdf") }
    /// `featuresWebrtc`.
    @_alwaysEmitIntoClient public var featuresWebrtc: Field<Bool> { Field("featuresWebrtc") }
}

/// The schema `JourneyWebActionEventsNotificationDevice`.
public typealias JourneyWebActionEventsNotificationDevice = Model<JourneyWebActionEventsNotificationDeviceFields>

/// The properties of ``JourneyWebActionEventsNotificationDevice``.
public struct JourneyWebActionEventsNotificationDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `isMobile`.
    @_alwaysEmitIntoClient public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    @_alwaysEmitIntoClient public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    @_alwaysEmitIntoClient public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    @_alwaysEmitIntoClient public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`.
    @_alwaysEmitIntoClient public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`.
    @_alwaysEmitIntoClient public var osVersion: Field<String> { Field("osVersion") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<JourneyWebActionEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneyWebActionEventsNotificationDevice``, open to those that are newer than this
/// version.
public struct JourneyWebActionEventsNotificationDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    @_alwaysEmitIntoClient public static var desktop: Self { "desktop" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tablet`.
    @_alwaysEmitIntoClient public static var tablet: Self { "tablet" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
}

/// The schema `JourneyWebActionEventsNotificationEmergencyGroup`.
public typealias JourneyWebActionEventsNotificationEmergencyGroup = Model<JourneyWebActionEventsNotificationEmergencyGroupFields>

/// The properties of ``JourneyWebActionEventsNotificationEmergencyGroup``.
public struct JourneyWebActionEventsNotificationEmergencyGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationEventAction`.
public typealias JourneyWebActionEventsNotificationEventAction = Model<JourneyWebActionEventsNotificationEventActionFields>

/// The properties of ``JourneyWebActionEventsNotificationEventAction``.
public struct JourneyWebActionEventsNotificationEventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `JourneyWebActionEventsNotificationExternalContact`.
public typealias JourneyWebActionEventsNotificationExternalContact = Model<JourneyWebActionEventsNotificationExternalContactFields>

/// The properties of ``JourneyWebActionEventsNotificationExternalContact``.
public struct JourneyWebActionEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationGeoLocation`.
public typealias JourneyWebActionEventsNotificationGeoLocation = Model<JourneyWebActionEventsNotificationGeoLocationFields>

/// The properties of ``JourneyWebActionEventsNotificationGeoLocation``.
public struct JourneyWebActionEventsNotificationGeoLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `countryName`.
    @_alwaysEmitIntoClient public var countryName: Field<String> { Field("countryName") }
    /// `latitude`.
    @_alwaysEmitIntoClient public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    @_alwaysEmitIntoClient public var longitude: Field<Double> { Field("longitude") }
    /// `locality`.
    @_alwaysEmitIntoClient public var locality: Field<String> { Field("locality") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `regionName`.
    @_alwaysEmitIntoClient public var regionName: Field<String> { Field("regionName") }
    /// `timezone`.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
}

/// The schema `JourneyWebActionEventsNotificationMktCampaign`.
public typealias JourneyWebActionEventsNotificationMktCampaign = Model<JourneyWebActionEventsNotificationMktCampaignFields>

/// The properties of ``JourneyWebActionEventsNotificationMktCampaign``.
public struct JourneyWebActionEventsNotificationMktCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `medium`.
    @_alwaysEmitIntoClient public var medium: Field<String> { Field("medium") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `term`.
    @_alwaysEmitIntoClient public var term: Field<String> { Field("term") }
    /// `clickId`.
    @_alwaysEmitIntoClient public var clickId: Field<String> { Field("clickId") }
    /// `network`.
    @_alwaysEmitIntoClient public var network: Field<String> { Field("network") }
}

/// The schema `JourneyWebActionEventsNotificationReferrer`.
public typealias JourneyWebActionEventsNotificationReferrer = Model<JourneyWebActionEventsNotificationReferrerFields>

/// The properties of ``JourneyWebActionEventsNotificationReferrer``.
public struct JourneyWebActionEventsNotificationReferrerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `hostname`.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `pathname`.
    @_alwaysEmitIntoClient public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    @_alwaysEmitIntoClient public var queryString: Field<String> { Field("queryString") }
    /// `fragment`.
    @_alwaysEmitIntoClient public var fragment: Field<String> { Field("fragment") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `medium`.
    @_alwaysEmitIntoClient public var medium: Field<JourneyWebActionEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneyWebActionEventsNotificationReferrer``, open to those that are newer than this
/// version.
public struct JourneyWebActionEventsNotificationReferrerMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "internal" }
    /// `search`.
    @_alwaysEmitIntoClient public static var search: Self { "search" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `paid`.
    @_alwaysEmitIntoClient public static var paid: Self { "paid" }
}

/// The schema `JourneyWebActionEventsNotificationScheduleGroup`.
public typealias JourneyWebActionEventsNotificationScheduleGroup = Model<JourneyWebActionEventsNotificationScheduleGroupFields>

/// The properties of ``JourneyWebActionEventsNotificationScheduleGroup``.
public struct JourneyWebActionEventsNotificationScheduleGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationSession`.
public typealias JourneyWebActionEventsNotificationSession = Model<JourneyWebActionEventsNotificationSessionFields>

/// The properties of ``JourneyWebActionEventsNotificationSession``.
public struct JourneyWebActionEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `JourneyWebActionEventsNotificationWebActionEventsNotification`.
///
/// Events of `v2.journey.sessions.{id}.action.events`.
public typealias JourneyWebActionEventsNotificationWebActionEventsNotification = Model<JourneyWebActionEventsNotificationWebActionEventsNotificationFields>

/// The properties of ``JourneyWebActionEventsNotificationWebActionEventsNotification``.
public struct JourneyWebActionEventsNotificationWebActionEventsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<JourneyWebActionEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    @_alwaysEmitIntoClient public var session: Field<JourneyWebActionEventsNotificationSession> { Field("session") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<JourneyWebActionEventsNotificationWebActionEventsNotificationEventType> { Field("eventType") }
    /// `webActionEvent`.
    @_alwaysEmitIntoClient public var webActionEvent: Field<JourneyWebActionEventsNotificationWebActionMessage> { Field("webActionEvent") }
    /// `blockedWebActionOfferEvent`.
    @_alwaysEmitIntoClient public var blockedWebActionOfferEvent: Field<JourneyWebActionEventsNotificationBlockedWebActionOfferMessage> { Field("blockedWebActionOfferEvent") }
}

/// A value of `eventType` of ``JourneyWebActionEventsNotificationWebActionEventsNotification``, open to those that are
/// newer than this version.
public struct JourneyWebActionEventsNotificationWebActionEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WebActionEvent`.
    @_alwaysEmitIntoClient public static var webActionEvent: Self { "WebActionEvent" }
    /// `BlockedWebActionOfferEvent`.
    @_alwaysEmitIntoClient public static var blockedWebActionOfferEvent: Self { "BlockedWebActionOfferEvent" }
}

/// The schema `JourneyWebActionEventsNotificationWebActionMessage`.
public typealias JourneyWebActionEventsNotificationWebActionMessage = Model<JourneyWebActionEventsNotificationWebActionMessageFields>

/// The properties of ``JourneyWebActionEventsNotificationWebActionMessage``.
public struct JourneyWebActionEventsNotificationWebActionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<JourneyWebActionEventsNotificationEventAction> { Field("action") }
    /// `actionTarget`.
    @_alwaysEmitIntoClient public var actionTarget: Field<JourneyWebActionEventsNotificationActionTarget> { Field("actionTarget") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<JourneyWebActionEventsNotificationActionMap> { Field("actionMap") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<JourneyWebActionEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<JourneyWebActionEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyWebActionEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyWebActionEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    @_alwaysEmitIntoClient public var visitReferrer: Field<JourneyWebActionEventsNotificationReferrer> { Field("visitReferrer") }
    /// `timeToDisposition`.
    @_alwaysEmitIntoClient public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
}

/// The schema `JourneyWebEventsNotificationActionMap`.
public typealias JourneyWebEventsNotificationActionMap = Model<JourneyWebEventsNotificationActionMapFields>

/// The properties of ``JourneyWebEventsNotificationActionMap``.
public struct JourneyWebEventsNotificationActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `JourneyWebEventsNotificationActionTarget`.
public typealias JourneyWebEventsNotificationActionTarget = Model<JourneyWebEventsNotificationActionTargetFields>

/// The properties of ``JourneyWebEventsNotificationActionTarget``.
public struct JourneyWebEventsNotificationActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebEventsNotificationBrowser`.
public typealias JourneyWebEventsNotificationBrowser = Model<JourneyWebEventsNotificationBrowserFields>

/// The properties of ``JourneyWebEventsNotificationBrowser``.
public struct JourneyWebEventsNotificationBrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`.
    @_alwaysEmitIntoClient public var family: Field<String> { Field("family") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `viewHeight`.
    @_alwaysEmitIntoClient public var viewHeight: Field<Int> { Field("viewHeight") }
    /// `viewWidth`.
    @_alwaysEmitIntoClient public var viewWidth: Field<Int> { Field("viewWidth") }
    /// `featuresFlash`.
    @_alwaysEmitIntoClient public var featuresFlash: Field<Bool> { Field("featuresFlash") }
    /// `featuresJava`.
    @_alwaysEmitIntoClient public var featuresJava: Field<Bool> { Field("featuresJava") }
    /// `featuresPdf`.
    @_alwaysEmitIntoClient public var featuresPdf: Field<Bool> { Field("featuresPdf") }
    /// `featuresWebrtc`.
    @_alwaysEmitIntoClient public var featuresWebrtc: Field<Bool> { Field("featuresWebrtc") }
}

/// The schema `JourneyWebEventsNotificationCustomEventAttribute`.
public typealias JourneyWebEventsNotificationCustomEventAttribute = Model<JourneyWebEventsNotificationCustomEventAttributeFields>

/// The properties of ``JourneyWebEventsNotificationCustomEventAttribute``.
public struct JourneyWebEventsNotificationCustomEventAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<JourneyWebEventsNotificationCustomEventAttributeDataType> { Field("dataType") }
}

/// A value of `dataType` of ``JourneyWebEventsNotificationCustomEventAttribute``, open to those that are newer than
/// this version.
public struct JourneyWebEventsNotificationCustomEventAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STRING`.
    @_alwaysEmitIntoClient public static var string: Self { "STRING" }
    /// `BOOLEAN`.
    @_alwaysEmitIntoClient public static var boolean: Self { "BOOLEAN" }
    /// `NUMBER`.
    @_alwaysEmitIntoClient public static var number: Self { "NUMBER" }
}

/// The schema `JourneyWebEventsNotificationDevice`.
public typealias JourneyWebEventsNotificationDevice = Model<JourneyWebEventsNotificationDeviceFields>

/// The properties of ``JourneyWebEventsNotificationDevice``.
public struct JourneyWebEventsNotificationDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `isMobile`.
    @_alwaysEmitIntoClient public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    @_alwaysEmitIntoClient public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    @_alwaysEmitIntoClient public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    @_alwaysEmitIntoClient public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    @_alwaysEmitIntoClient public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`.
    @_alwaysEmitIntoClient public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`.
    @_alwaysEmitIntoClient public var osVersion: Field<String> { Field("osVersion") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<JourneyWebEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneyWebEventsNotificationDevice``, open to those that are newer than this version.
public struct JourneyWebEventsNotificationDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    @_alwaysEmitIntoClient public static var desktop: Self { "desktop" }
    /// `mobile`.
    @_alwaysEmitIntoClient public static var mobile: Self { "mobile" }
    /// `tablet`.
    @_alwaysEmitIntoClient public static var tablet: Self { "tablet" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
}

/// The schema `JourneyWebEventsNotificationEventAction`.
public typealias JourneyWebEventsNotificationEventAction = Model<JourneyWebEventsNotificationEventActionFields>

/// The properties of ``JourneyWebEventsNotificationEventAction``.
public struct JourneyWebEventsNotificationEventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<JourneyWebEventsNotificationEventActionState> { Field("state") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<JourneyWebEventsNotificationEventActionMediaType> { Field("mediaType") }
    /// `prompt`.
    @_alwaysEmitIntoClient public var prompt: Field<String> { Field("prompt") }
}

/// A value of `state` of ``JourneyWebEventsNotificationEventAction``, open to those that are newer than this version.
public struct JourneyWebEventsNotificationEventActionState: OpenEnum {
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

/// A value of `mediaType` of ``JourneyWebEventsNotificationEventAction``, open to those that are newer than this
/// version.
public struct JourneyWebEventsNotificationEventActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    @_alwaysEmitIntoClient public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    @_alwaysEmitIntoClient public static var contentOffer: Self { "contentOffer" }
    /// `architectFlow`.
    @_alwaysEmitIntoClient public static var architectFlow: Self { "architectFlow" }
}

/// The schema `JourneyWebEventsNotificationExternalContact`.
public typealias JourneyWebEventsNotificationExternalContact = Model<JourneyWebEventsNotificationExternalContactFields>

/// The properties of ``JourneyWebEventsNotificationExternalContact``.
public struct JourneyWebEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebEventsNotificationGeoLocation`.
public typealias JourneyWebEventsNotificationGeoLocation = Model<JourneyWebEventsNotificationGeoLocationFields>

/// The properties of ``JourneyWebEventsNotificationGeoLocation``.
public struct JourneyWebEventsNotificationGeoLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`.
    @_alwaysEmitIntoClient public var country: Field<String> { Field("country") }
    /// `countryName`.
    @_alwaysEmitIntoClient public var countryName: Field<String> { Field("countryName") }
    /// `latitude`.
    @_alwaysEmitIntoClient public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    @_alwaysEmitIntoClient public var longitude: Field<Double> { Field("longitude") }
    /// `locality`.
    @_alwaysEmitIntoClient public var locality: Field<String> { Field("locality") }
    /// `postalCode`.
    @_alwaysEmitIntoClient public var postalCode: Field<String> { Field("postalCode") }
    /// `region`.
    @_alwaysEmitIntoClient public var region: Field<String> { Field("region") }
    /// `regionName`.
    @_alwaysEmitIntoClient public var regionName: Field<String> { Field("regionName") }
    /// `timezone`.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
}

/// The schema `JourneyWebEventsNotificationMktCampaign`.
public typealias JourneyWebEventsNotificationMktCampaign = Model<JourneyWebEventsNotificationMktCampaignFields>

/// The properties of ``JourneyWebEventsNotificationMktCampaign``.
public struct JourneyWebEventsNotificationMktCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `medium`.
    @_alwaysEmitIntoClient public var medium: Field<String> { Field("medium") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `term`.
    @_alwaysEmitIntoClient public var term: Field<String> { Field("term") }
    /// `clickId`.
    @_alwaysEmitIntoClient public var clickId: Field<String> { Field("clickId") }
    /// `network`.
    @_alwaysEmitIntoClient public var network: Field<String> { Field("network") }
}

/// The schema `JourneyWebEventsNotificationPage`.
public typealias JourneyWebEventsNotificationPage = Model<JourneyWebEventsNotificationPageFields>

/// The properties of ``JourneyWebEventsNotificationPage``.
public struct JourneyWebEventsNotificationPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `fragment`.
    @_alwaysEmitIntoClient public var fragment: Field<String> { Field("fragment") }
    /// `hostname`.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    @_alwaysEmitIntoClient public var lang: Field<String> { Field("lang") }
    /// `pathname`.
    @_alwaysEmitIntoClient public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    @_alwaysEmitIntoClient public var queryString: Field<String> { Field("queryString") }
    /// `breadcrumb`.
    @_alwaysEmitIntoClient public var breadcrumb: Field<[String]> { Field("breadcrumb") }
}

/// The schema `JourneyWebEventsNotificationReferrer`.
public typealias JourneyWebEventsNotificationReferrer = Model<JourneyWebEventsNotificationReferrerFields>

/// The properties of ``JourneyWebEventsNotificationReferrer``.
public struct JourneyWebEventsNotificationReferrerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<String> { Field("domain") }
    /// `hostname`.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    @_alwaysEmitIntoClient public var keywords: Field<String> { Field("keywords") }
    /// `pathname`.
    @_alwaysEmitIntoClient public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    @_alwaysEmitIntoClient public var queryString: Field<String> { Field("queryString") }
    /// `fragment`.
    @_alwaysEmitIntoClient public var fragment: Field<String> { Field("fragment") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `medium`.
    @_alwaysEmitIntoClient public var medium: Field<JourneyWebEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneyWebEventsNotificationReferrer``, open to those that are newer than this version.
public struct JourneyWebEventsNotificationReferrerMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "internal" }
    /// `search`.
    @_alwaysEmitIntoClient public static var search: Self { "search" }
    /// `social`.
    @_alwaysEmitIntoClient public static var social: Self { "social" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `paid`.
    @_alwaysEmitIntoClient public static var paid: Self { "paid" }
}

/// The schema `JourneyWebEventsNotificationSegment`.
public typealias JourneyWebEventsNotificationSegment = Model<JourneyWebEventsNotificationSegmentFields>

/// The properties of ``JourneyWebEventsNotificationSegment``.
public struct JourneyWebEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebEventsNotificationSegmentAssignmentMessage`.
public typealias JourneyWebEventsNotificationSegmentAssignmentMessage = Model<JourneyWebEventsNotificationSegmentAssignmentMessageFields>

/// The properties of ``JourneyWebEventsNotificationSegmentAssignmentMessage``.
public struct JourneyWebEventsNotificationSegmentAssignmentMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    @_alwaysEmitIntoClient public var segment: Field<JourneyWebEventsNotificationSegment> { Field("segment") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState> { Field("assignmentState") }
    /// `dateAssigned`.
    @_alwaysEmitIntoClient public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`.
    @_alwaysEmitIntoClient public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
}

/// A value of `assignmentState` of ``JourneyWebEventsNotificationSegmentAssignmentMessage``, open to those that are
/// newer than this version.
public struct JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Assigned`.
    @_alwaysEmitIntoClient public static var assigned: Self { "Assigned" }
    /// `Unassigned`.
    @_alwaysEmitIntoClient public static var unassigned: Self { "Unassigned" }
}

/// The schema `JourneyWebEventsNotificationSession`.
public typealias JourneyWebEventsNotificationSession = Model<JourneyWebEventsNotificationSessionFields>

/// The properties of ``JourneyWebEventsNotificationSession``.
public struct JourneyWebEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `JourneyWebEventsNotificationWebActionMessage`.
public typealias JourneyWebEventsNotificationWebActionMessage = Model<JourneyWebEventsNotificationWebActionMessageFields>

/// The properties of ``JourneyWebEventsNotificationWebActionMessage``.
public struct JourneyWebEventsNotificationWebActionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<JourneyWebEventsNotificationEventAction> { Field("action") }
    /// `actionTarget`.
    @_alwaysEmitIntoClient public var actionTarget: Field<JourneyWebEventsNotificationActionTarget> { Field("actionTarget") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<JourneyWebEventsNotificationActionMap> { Field("actionMap") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<JourneyWebEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<JourneyWebEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyWebEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyWebEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    @_alwaysEmitIntoClient public var visitReferrer: Field<JourneyWebEventsNotificationReferrer> { Field("visitReferrer") }
    /// `timeToDisposition`.
    @_alwaysEmitIntoClient public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
}

/// The schema `JourneyWebEventsNotificationWebEventsNotification`.
///
/// Events of `v2.journey.sessions.{id}.web.events`.
public typealias JourneyWebEventsNotificationWebEventsNotification = Model<JourneyWebEventsNotificationWebEventsNotificationFields>

/// The properties of ``JourneyWebEventsNotificationWebEventsNotification``.
public struct JourneyWebEventsNotificationWebEventsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<JourneyWebEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    @_alwaysEmitIntoClient public var session: Field<JourneyWebEventsNotificationSession> { Field("session") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<JourneyWebEventsNotificationWebEventsNotificationEventType> { Field("eventType") }
    /// `webEvent`.
    @_alwaysEmitIntoClient public var webEvent: Field<JourneyWebEventsNotificationWebMessage> { Field("webEvent") }
    /// `webActionEvent`.
    @_alwaysEmitIntoClient public var webActionEvent: Field<JourneyWebEventsNotificationWebActionMessage> { Field("webActionEvent") }
    /// `segmentAssignmentEvent`.
    @_alwaysEmitIntoClient public var segmentAssignmentEvent: Field<JourneyWebEventsNotificationSegmentAssignmentMessage> { Field("segmentAssignmentEvent") }
}

/// A value of `eventType` of ``JourneyWebEventsNotificationWebEventsNotification``, open to those that are newer than
/// this version.
public struct JourneyWebEventsNotificationWebEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WebEvent`.
    @_alwaysEmitIntoClient public static var webEvent: Self { "WebEvent" }
    /// `WebActionEvent`.
    @_alwaysEmitIntoClient public static var webActionEvent: Self { "WebActionEvent" }
    /// `SegmentAssignmentEvent`.
    @_alwaysEmitIntoClient public static var segmentAssignmentEvent: Self { "SegmentAssignmentEvent" }
}

/// The schema `JourneyWebEventsNotificationWebMessage`.
public typealias JourneyWebEventsNotificationWebMessage = Model<JourneyWebEventsNotificationWebMessageFields>

/// The properties of ``JourneyWebEventsNotificationWebMessage``.
public struct JourneyWebEventsNotificationWebMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `totalEventCount`.
    @_alwaysEmitIntoClient public var totalEventCount: Field<Int> { Field("totalEventCount") }
    /// `totalPageviewCount`.
    @_alwaysEmitIntoClient public var totalPageviewCount: Field<Int> { Field("totalPageviewCount") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `authenticated`.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<JourneyWebEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<JourneyWebEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyWebEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyWebEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `page`.
    @_alwaysEmitIntoClient public var page: Field<JourneyWebEventsNotificationPage> { Field("page") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<JourneyWebEventsNotificationReferrer> { Field("referrer") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: JourneyWebEventsNotificationCustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    @_alwaysEmitIntoClient public var traits: Field<[String: JourneyWebEventsNotificationCustomEventAttribute]> { Field("traits") }
}
