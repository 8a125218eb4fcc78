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
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationActionMapPageUrlCondition`.
public typealias JourneyWebActionEventsNotificationActionMapPageUrlCondition = Model<JourneyWebActionEventsNotificationActionMapPageUrlConditionFields>

/// The properties of ``JourneyWebActionEventsNotificationActionMapPageUrlCondition``.
public struct JourneyWebActionEventsNotificationActionMapPageUrlConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `operator`.
    public var `operator`: Field<JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator> { Field("operator") }
}

/// A value of `operator` of ``JourneyWebActionEventsNotificationActionMapPageUrlCondition``, open to those that are
/// newer than this version.
public struct JourneyWebActionEventsNotificationActionMapPageUrlConditionOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `equal`.
    public static var equal: Self { "equal" }
    /// `notEqual`.
    public static var notEqual: Self { "notEqual" }
    /// `like`.
    public static var like: Self { "like" }
    /// `notLike`.
    public static var notLike: Self { "notLike" }
    /// `greaterThan`.
    public static var greaterThan: Self { "greaterThan" }
    /// `greaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "greaterThanOrEqual" }
    /// `lessThan`.
    public static var lessThan: Self { "lessThan" }
    /// `lessThanOrEqual`.
    public static var lessThanOrEqual: Self { "lessThanOrEqual" }
    /// `startsWith`.
    public static var startsWith: Self { "startsWith" }
    /// `endsWith`.
    public static var endsWith: Self { "endsWith" }
    /// `containsAny`.
    public static var containsAny: Self { "containsAny" }
    /// `notContainsAny`.
    public static var notContainsAny: Self { "notContainsAny" }
    /// `containsAll`.
    public static var containsAll: Self { "containsAll" }
    /// `notContainsAl`.
    public static var notContainsAl: Self { "notContainsAl" }
}

/// The schema `JourneyWebActionEventsNotificationActionTarget`.
public typealias JourneyWebActionEventsNotificationActionTarget = Model<JourneyWebActionEventsNotificationActionTargetFields>

/// The properties of ``JourneyWebActionEventsNotificationActionTarget``.
public struct JourneyWebActionEventsNotificationActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
public typealias JourneyWebActionEventsNotificationBlockedWebActionOfferMessage = Model<JourneyWebActionEventsNotificationBlockedWebActionOfferMessageFields>

/// The properties of ``JourneyWebActionEventsNotificationBlockedWebActionOfferMessage``.
public struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<JourneyWebActionEventsNotificationEventAction> { Field("action") }
    /// `actionMap`.
    public var actionMap: Field<JourneyWebActionEventsNotificationActionMap> { Field("actionMap") }
    /// `actionTarget`.
    public var actionTarget: Field<JourneyWebActionEventsNotificationActionTarget> { Field("actionTarget") }
    /// `blockingReason`.
    public var blockingReason: Field<JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason> { Field("blockingReason") }
    /// `blockingActionMap`.
    public var blockingActionMap: Field<JourneyWebActionEventsNotificationActionMap> { Field("blockingActionMap") }
    /// `blockingAction`.
    public var blockingAction: Field<JourneyWebActionEventsNotificationEventAction> { Field("blockingAction") }
    /// `blockingFrequencyCapBehaviour`.
    public var blockingFrequencyCapBehaviour: Field<JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour> { Field("blockingFrequencyCapBehaviour") }
    /// `blockingPageUrlConditions`.
    public var blockingPageUrlConditions: Field<[JourneyWebActionEventsNotificationActionMapPageUrlCondition]> { Field("blockingPageUrlConditions") }
    /// `blockingScheduleGroup`.
    public var blockingScheduleGroup: Field<JourneyWebActionEventsNotificationScheduleGroup> { Field("blockingScheduleGroup") }
    /// `blockingEmergencyScheduleGroup`.
    public var blockingEmergencyScheduleGroup: Field<JourneyWebActionEventsNotificationEmergencyGroup> { Field("blockingEmergencyScheduleGroup") }
}

/// A value of `blockingReason` of ``JourneyWebActionEventsNotificationBlockedWebActionOfferMessage``, open to those
/// that are newer than this version.
public struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `PageUrlConditionsNotMatching`.
    public static var pageUrlConditionsNotMatching: Self { "PageUrlConditionsNotMatching" }
    /// `ServiceLevelThrottling`.
    public static var serviceLevelThrottling: Self { "ServiceLevelThrottling" }
    /// `AlreadyExistingOffer`.
    public static var alreadyExistingOffer: Self { "AlreadyExistingOffer" }
    /// `TriggerDateInFuture`.
    public static var triggerDateInFuture: Self { "TriggerDateInFuture" }
    /// `MultipleSimultaneousOffers`.
    public static var multipleSimultaneousOffers: Self { "MultipleSimultaneousOffers" }
    /// `NoAvailableAgents`.
    public static var noAvailableAgents: Self { "NoAvailableAgents" }
    /// `FrequencyCapping`.
    public static var frequencyCapping: Self { "FrequencyCapping" }
    /// `OfferedOutsideSchedule`.
    public static var offeredOutsideSchedule: Self { "OfferedOutsideSchedule" }
}

/// A value of `blockingFrequencyCapBehaviour` of ``JourneyWebActionEventsNotificationBlockedWebActionOfferMessage``,
/// open to those that are newer than this version.
public struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `CapOnceFinalized`.
    public static var capOnceFinalized: Self { "CapOnceFinalized" }
    /// `CapOnceRejected`.
    public static var capOnceRejected: Self { "CapOnceRejected" }
    /// `CapForPeriod`.
    public static var capForPeriod: Self { "CapForPeriod" }
}

/// The schema `JourneyWebActionEventsNotificationBrowser`.
public typealias JourneyWebActionEventsNotificationBrowser = Model<JourneyWebActionEventsNotificationBrowserFields>

/// The properties of ``JourneyWebActionEventsNotificationBrowser``.
public struct JourneyWebActionEventsNotificationBrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`.
    public var family: Field<String> { Field("family") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `viewHeight`.
    public var viewHeight: Field<Int> { Field("viewHeight") }
    /// `viewWidth`.
    public var viewWidth: Field<Int> { Field("viewWidth") }
    /// `featuresFlash`.
    public var featuresFlash: Field<Bool> { Field("featuresFlash") }
    /// `featuresJava`.
    public var featuresJava: Field<Bool> { Field("featuresJava") }
    /// `featuresPdf`.
    public var featuresPdf: Field<Bool> { Field("featuresPdf") }
    /// `featuresWebrtc`.
    public var featuresWebrtc: Field<Bool> { Field("featuresWebrtc") }
}

/// The schema `JourneyWebActionEventsNotificationDevice`.
public typealias JourneyWebActionEventsNotificationDevice = Model<JourneyWebActionEventsNotificationDeviceFields>

/// The properties of ``JourneyWebActionEventsNotificationDevice``.
public struct JourneyWebActionEventsNotificationDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `isMobile`.
    public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`.
    public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`.
    public var osVersion: Field<String> { Field("osVersion") }
    /// `category`.
    public var category: Field<JourneyWebActionEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneyWebActionEventsNotificationDevice``, open to those that are newer than this
/// version.
public struct JourneyWebActionEventsNotificationDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    public static var desktop: Self { "desktop" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tablet`.
    public static var tablet: Self { "tablet" }
    /// `other`.
    public static var other: Self { "other" }
}

/// The schema `JourneyWebActionEventsNotificationEmergencyGroup`.
public typealias JourneyWebActionEventsNotificationEmergencyGroup = Model<JourneyWebActionEventsNotificationEmergencyGroupFields>

/// The properties of ``JourneyWebActionEventsNotificationEmergencyGroup``.
public struct JourneyWebActionEventsNotificationEmergencyGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationEventAction`.
public typealias JourneyWebActionEventsNotificationEventAction = Model<JourneyWebActionEventsNotificationEventActionFields>

/// The properties of ``JourneyWebActionEventsNotificationEventAction``.
public struct JourneyWebActionEventsNotificationEventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `JourneyWebActionEventsNotificationExternalContact`.
public typealias JourneyWebActionEventsNotificationExternalContact = Model<JourneyWebActionEventsNotificationExternalContactFields>

/// The properties of ``JourneyWebActionEventsNotificationExternalContact``.
public struct JourneyWebActionEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationGeoLocation`.
public typealias JourneyWebActionEventsNotificationGeoLocation = Model<JourneyWebActionEventsNotificationGeoLocationFields>

/// The properties of ``JourneyWebActionEventsNotificationGeoLocation``.
public struct JourneyWebActionEventsNotificationGeoLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `countryName`.
    public var countryName: Field<String> { Field("countryName") }
    /// `latitude`.
    public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    public var longitude: Field<Double> { Field("longitude") }
    /// `locality`.
    public var locality: Field<String> { Field("locality") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `regionName`.
    public var regionName: Field<String> { Field("regionName") }
    /// `timezone`.
    public var timezone: Field<String> { Field("timezone") }
    /// `source`.
    public var source: Field<String> { Field("source") }
}

/// The schema `JourneyWebActionEventsNotificationMktCampaign`.
public typealias JourneyWebActionEventsNotificationMktCampaign = Model<JourneyWebActionEventsNotificationMktCampaignFields>

/// The properties of ``JourneyWebActionEventsNotificationMktCampaign``.
public struct JourneyWebActionEventsNotificationMktCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    public var content: Field<String> { Field("content") }
    /// `medium`.
    public var medium: Field<String> { Field("medium") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `term`.
    public var term: Field<String> { Field("term") }
    /// `clickId`.
    public var clickId: Field<String> { Field("clickId") }
    /// `network`.
    public var network: Field<String> { Field("network") }
}

/// The schema `JourneyWebActionEventsNotificationReferrer`.
public typealias JourneyWebActionEventsNotificationReferrer = Model<JourneyWebActionEventsNotificationReferrerFields>

/// The properties of ``JourneyWebActionEventsNotificationReferrer``.
public struct JourneyWebActionEventsNotificationReferrerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `hostname`.
    public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `pathname`.
    public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    public var queryString: Field<String> { Field("queryString") }
    /// `fragment`.
    public var fragment: Field<String> { Field("fragment") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `medium`.
    public var medium: Field<JourneyWebActionEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneyWebActionEventsNotificationReferrer``, open to those that are newer than this
/// version.
public struct JourneyWebActionEventsNotificationReferrerMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    public static var `internal`: Self { "internal" }
    /// `search`.
    public static var search: Self { "search" }
    /// `social`.
    public static var social: Self { "social" }
    /// `email`.
    public static var email: Self { "email" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `paid`.
    public static var paid: Self { "paid" }
}

/// The schema `JourneyWebActionEventsNotificationScheduleGroup`.
public typealias JourneyWebActionEventsNotificationScheduleGroup = Model<JourneyWebActionEventsNotificationScheduleGroupFields>

/// The properties of ``JourneyWebActionEventsNotificationScheduleGroup``.
public struct JourneyWebActionEventsNotificationScheduleGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebActionEventsNotificationSession`.
public typealias JourneyWebActionEventsNotificationSession = Model<JourneyWebActionEventsNotificationSessionFields>

/// The properties of ``JourneyWebActionEventsNotificationSession``.
public struct JourneyWebActionEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    public var type: Field<String> { Field("type") }
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
    public var id: Field<String> { Field("id") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    public var externalContact: Field<JourneyWebActionEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    public var session: Field<JourneyWebActionEventsNotificationSession> { Field("session") }
    /// `eventType`.
    public var eventType: Field<JourneyWebActionEventsNotificationWebActionEventsNotificationEventType> { Field("eventType") }
    /// `webActionEvent`.
    public var webActionEvent: Field<JourneyWebActionEventsNotificationWebActionMessage> { Field("webActionEvent") }
    /// `blockedWebActionOfferEvent`.
    public var blockedWebActionOfferEvent: Field<JourneyWebActionEventsNotificationBlockedWebActionOfferMessage> { Field("blockedWebActionOfferEvent") }
}

/// A value of `eventType` of ``JourneyWebActionEventsNotificationWebActionEventsNotification``, open to those that are
/// newer than this version.
public struct JourneyWebActionEventsNotificationWebActionEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WebActionEvent`.
    public static var webActionEvent: Self { "WebActionEvent" }
    /// `BlockedWebActionOfferEvent`.
    public static var blockedWebActionOfferEvent: Self { "BlockedWebActionOfferEvent" }
}

/// The schema `JourneyWebActionEventsNotificationWebActionMessage`.
public typealias JourneyWebActionEventsNotificationWebActionMessage = Model<JourneyWebActionEventsNotificationWebActionMessageFields>

/// The properties of ``JourneyWebActionEventsNotificationWebActionMessage``.
public struct JourneyWebActionEventsNotificationWebActionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<JourneyWebActionEventsNotificationEventAction> { Field("action") }
    /// `actionTarget`.
    public var actionTarget: Field<JourneyWebActionEventsNotificationActionTarget> { Field("actionTarget") }
    /// `actionMap`.
    public var actionMap: Field<JourneyWebActionEventsNotificationActionMap> { Field("actionMap") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `browser`.
    public var browser: Field<JourneyWebActionEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    public var device: Field<JourneyWebActionEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyWebActionEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyWebActionEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    public var visitReferrer: Field<JourneyWebActionEventsNotificationReferrer> { Field("visitReferrer") }
    /// `timeToDisposition`.
    public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
}

/// The schema `JourneyWebEventsNotificationActionMap`.
public typealias JourneyWebEventsNotificationActionMap = Model<JourneyWebEventsNotificationActionMapFields>

/// The properties of ``JourneyWebEventsNotificationActionMap``.
public struct JourneyWebEventsNotificationActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `JourneyWebEventsNotificationActionTarget`.
public typealias JourneyWebEventsNotificationActionTarget = Model<JourneyWebEventsNotificationActionTargetFields>

/// The properties of ``JourneyWebEventsNotificationActionTarget``.
public struct JourneyWebEventsNotificationActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebEventsNotificationBrowser`.
public typealias JourneyWebEventsNotificationBrowser = Model<JourneyWebEventsNotificationBrowserFields>

/// The properties of ``JourneyWebEventsNotificationBrowser``.
public struct JourneyWebEventsNotificationBrowserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `family`.
    public var family: Field<String> { Field("family") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `viewHeight`.
    public var viewHeight: Field<Int> { Field("viewHeight") }
    /// `viewWidth`.
    public var viewWidth: Field<Int> { Field("viewWidth") }
    /// `featuresFlash`.
    public var featuresFlash: Field<Bool> { Field("featuresFlash") }
    /// `featuresJava`.
    public var featuresJava: Field<Bool> { Field("featuresJava") }
    /// `featuresPdf`.
    public var featuresPdf: Field<Bool> { Field("featuresPdf") }
    /// `featuresWebrtc`.
    public var featuresWebrtc: Field<Bool> { Field("featuresWebrtc") }
}

/// The schema `JourneyWebEventsNotificationCustomEventAttribute`.
public typealias JourneyWebEventsNotificationCustomEventAttribute = Model<JourneyWebEventsNotificationCustomEventAttributeFields>

/// The properties of ``JourneyWebEventsNotificationCustomEventAttribute``.
public struct JourneyWebEventsNotificationCustomEventAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `dataType`.
    public var dataType: Field<JourneyWebEventsNotificationCustomEventAttributeDataType> { Field("dataType") }
}

/// A value of `dataType` of ``JourneyWebEventsNotificationCustomEventAttribute``, open to those that are newer than
/// this version.
public struct JourneyWebEventsNotificationCustomEventAttributeDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `STRING`.
    public static var string: Self { "STRING" }
    /// `BOOLEAN`.
    public static var boolean: Self { "BOOLEAN" }
    /// `NUMBER`.
    public static var number: Self { "NUMBER" }
}

/// The schema `JourneyWebEventsNotificationDevice`.
public typealias JourneyWebEventsNotificationDevice = Model<JourneyWebEventsNotificationDeviceFields>

/// The properties of ``JourneyWebEventsNotificationDevice``.
public struct JourneyWebEventsNotificationDeviceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `isMobile`.
    public var isMobile: Field<Bool> { Field("isMobile") }
    /// `screenHeight`.
    public var screenHeight: Field<Int> { Field("screenHeight") }
    /// `screenWidth`.
    public var screenWidth: Field<Int> { Field("screenWidth") }
    /// `screenDensity`.
    public var screenDensity: Field<Int> { Field("screenDensity") }
    /// `fingerprint`.
    public var fingerprint: Field<String> { Field("fingerprint") }
    /// `osFamily`.
    public var osFamily: Field<String> { Field("osFamily") }
    /// `osVersion`.
    public var osVersion: Field<String> { Field("osVersion") }
    /// `category`.
    public var category: Field<JourneyWebEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneyWebEventsNotificationDevice``, open to those that are newer than this version.
public struct JourneyWebEventsNotificationDeviceCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `desktop`.
    public static var desktop: Self { "desktop" }
    /// `mobile`.
    public static var mobile: Self { "mobile" }
    /// `tablet`.
    public static var tablet: Self { "tablet" }
    /// `other`.
    public static var other: Self { "other" }
}

/// The schema `JourneyWebEventsNotificationEventAction`.
public typealias JourneyWebEventsNotificationEventAction = Model<JourneyWebEventsNotificationEventActionFields>

/// The properties of ``JourneyWebEventsNotificationEventAction``.
public struct JourneyWebEventsNotificationEventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `state`.
    public var state: Field<JourneyWebEventsNotificationEventActionState> { Field("state") }
    /// `mediaType`.
    public var mediaType: Field<JourneyWebEventsNotificationEventActionMediaType> { Field("mediaType") }
    /// `prompt`.
    public var prompt: Field<String> { Field("prompt") }
}

/// A value of `state` of ``JourneyWebEventsNotificationEventAction``, open to those that are newer than this version.
public struct JourneyWebEventsNotificationEventActionState: OpenEnum {
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

/// A value of `mediaType` of ``JourneyWebEventsNotificationEventAction``, open to those that are newer than this
/// version.
public struct JourneyWebEventsNotificationEventActionMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `webMessagingOffer`.
    public static var webMessagingOffer: Self { "webMessagingOffer" }
    /// `contentOffer`.
    public static var contentOffer: Self { "contentOffer" }
    /// `architectFlow`.
    public static var architectFlow: Self { "architectFlow" }
}

/// The schema `JourneyWebEventsNotificationExternalContact`.
public typealias JourneyWebEventsNotificationExternalContact = Model<JourneyWebEventsNotificationExternalContactFields>

/// The properties of ``JourneyWebEventsNotificationExternalContact``.
public struct JourneyWebEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebEventsNotificationGeoLocation`.
public typealias JourneyWebEventsNotificationGeoLocation = Model<JourneyWebEventsNotificationGeoLocationFields>

/// The properties of ``JourneyWebEventsNotificationGeoLocation``.
public struct JourneyWebEventsNotificationGeoLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `country`.
    public var country: Field<String> { Field("country") }
    /// `countryName`.
    public var countryName: Field<String> { Field("countryName") }
    /// `latitude`.
    public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    public var longitude: Field<Double> { Field("longitude") }
    /// `locality`.
    public var locality: Field<String> { Field("locality") }
    /// `postalCode`.
    public var postalCode: Field<String> { Field("postalCode") }
    /// `region`.
    public var region: Field<String> { Field("region") }
    /// `regionName`.
    public var regionName: Field<String> { Field("regionName") }
    /// `timezone`.
    public var timezone: Field<String> { Field("timezone") }
    /// `source`.
    public var source: Field<String> { Field("source") }
}

/// The schema `JourneyWebEventsNotificationMktCampaign`.
public typealias JourneyWebEventsNotificationMktCampaign = Model<JourneyWebEventsNotificationMktCampaignFields>

/// The properties of ``JourneyWebEventsNotificationMktCampaign``.
public struct JourneyWebEventsNotificationMktCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`.
    public var content: Field<String> { Field("content") }
    /// `medium`.
    public var medium: Field<String> { Field("medium") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `source`.
    public var source: Field<String> { Field("source") }
    /// `term`.
    public var term: Field<String> { Field("term") }
    /// `clickId`.
    public var clickId: Field<String> { Field("clickId") }
    /// `network`.
    public var network: Field<String> { Field("network") }
}

/// The schema `JourneyWebEventsNotificationPage`.
public typealias JourneyWebEventsNotificationPage = Model<JourneyWebEventsNotificationPageFields>

/// The properties of ``JourneyWebEventsNotificationPage``.
public struct JourneyWebEventsNotificationPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `fragment`.
    public var fragment: Field<String> { Field("fragment") }
    /// `hostname`.
    public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `lang`.
    public var lang: Field<String> { Field("lang") }
    /// `pathname`.
    public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    public var queryString: Field<String> { Field("queryString") }
    /// `breadcrumb`.
    public var breadcrumb: Field<[String]> { Field("breadcrumb") }
}

/// The schema `JourneyWebEventsNotificationReferrer`.
public typealias JourneyWebEventsNotificationReferrer = Model<JourneyWebEventsNotificationReferrerFields>

/// The properties of ``JourneyWebEventsNotificationReferrer``.
public struct JourneyWebEventsNotificationReferrerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `domain`.
    public var domain: Field<String> { Field("domain") }
    /// `hostname`.
    public var hostname: Field<String> { Field("hostname") }
    /// `keywords`.
    public var keywords: Field<String> { Field("keywords") }
    /// `pathname`.
    public var pathname: Field<String> { Field("pathname") }
    /// `queryString`.
    public var queryString: Field<String> { Field("queryString") }
    /// `fragment`.
    public var fragment: Field<String> { Field("fragment") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `medium`.
    public var medium: Field<JourneyWebEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneyWebEventsNotificationReferrer``, open to those that are newer than this version.
public struct JourneyWebEventsNotificationReferrerMedium: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `internal`.
    public static var `internal`: Self { "internal" }
    /// `search`.
    public static var search: Self { "search" }
    /// `social`.
    public static var social: Self { "social" }
    /// `email`.
    public static var email: Self { "email" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `paid`.
    public static var paid: Self { "paid" }
}

/// The schema `JourneyWebEventsNotificationSegment`.
public typealias JourneyWebEventsNotificationSegment = Model<JourneyWebEventsNotificationSegmentFields>

/// The properties of ``JourneyWebEventsNotificationSegment``.
public struct JourneyWebEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyWebEventsNotificationSegmentAssignmentMessage`.
public typealias JourneyWebEventsNotificationSegmentAssignmentMessage = Model<JourneyWebEventsNotificationSegmentAssignmentMessageFields>

/// The properties of ``JourneyWebEventsNotificationSegmentAssignmentMessage``.
public struct JourneyWebEventsNotificationSegmentAssignmentMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    public var segment: Field<JourneyWebEventsNotificationSegment> { Field("segment") }
    /// `assignmentState`.
    public var assignmentState: Field<JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState> { Field("assignmentState") }
    /// `dateAssigned`.
    public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`.
    public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
}

/// A value of `assignmentState` of ``JourneyWebEventsNotificationSegmentAssignmentMessage``, open to those that are
/// newer than this version.
public struct JourneyWebEventsNotificationSegmentAssignmentMessageAssignmentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Assigned`.
    public static var assigned: Self { "Assigned" }
    /// `Unassigned`.
    public static var unassigned: Self { "Unassigned" }
}

/// The schema `JourneyWebEventsNotificationSession`.
public typealias JourneyWebEventsNotificationSession = Model<JourneyWebEventsNotificationSessionFields>

/// The properties of ``JourneyWebEventsNotificationSession``.
public struct JourneyWebEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `JourneyWebEventsNotificationWebActionMessage`.
public typealias JourneyWebEventsNotificationWebActionMessage = Model<JourneyWebEventsNotificationWebActionMessageFields>

/// The properties of ``JourneyWebEventsNotificationWebActionMessage``.
public struct JourneyWebEventsNotificationWebActionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<JourneyWebEventsNotificationEventAction> { Field("action") }
    /// `actionTarget`.
    public var actionTarget: Field<JourneyWebEventsNotificationActionTarget> { Field("actionTarget") }
    /// `actionMap`.
    public var actionMap: Field<JourneyWebEventsNotificationActionMap> { Field("actionMap") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `browser`.
    public var browser: Field<JourneyWebEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    public var device: Field<JourneyWebEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyWebEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyWebEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    public var visitReferrer: Field<JourneyWebEventsNotificationReferrer> { Field("visitReferrer") }
    /// `timeToDisposition`.
    public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
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
    public var id: Field<String> { Field("id") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    public var externalContact: Field<JourneyWebEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    public var session: Field<JourneyWebEventsNotificationSession> { Field("session") }
    /// `eventType`.
    public var eventType: Field<JourneyWebEventsNotificationWebEventsNotificationEventType> { Field("eventType") }
    /// `webEvent`.
    public var webEvent: Field<JourneyWebEventsNotificationWebMessage> { Field("webEvent") }
    /// `webActionEvent`.
    public var webActionEvent: Field<JourneyWebEventsNotificationWebActionMessage> { Field("webActionEvent") }
    /// `segmentAssignmentEvent`.
    public var segmentAssignmentEvent: Field<JourneyWebEventsNotificationSegmentAssignmentMessage> { Field("segmentAssignmentEvent") }
}

/// A value of `eventType` of ``JourneyWebEventsNotificationWebEventsNotification``, open to those that are newer than
/// this version.
public struct JourneyWebEventsNotificationWebEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WebEvent`.
    public static var webEvent: Self { "WebEvent" }
    /// `WebActionEvent`.
    public static var webActionEvent: Self { "WebActionEvent" }
    /// `SegmentAssignmentEvent`.
    public static var segmentAssignmentEvent: Self { "SegmentAssignmentEvent" }
}

/// The schema `JourneyWebEventsNotificationWebMessage`.
public typealias JourneyWebEventsNotificationWebMessage = Model<JourneyWebEventsNotificationWebMessageFields>

/// The properties of ``JourneyWebEventsNotificationWebMessage``.
public struct JourneyWebEventsNotificationWebMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
    /// `totalEventCount`.
    public var totalEventCount: Field<Int> { Field("totalEventCount") }
    /// `totalPageviewCount`.
    public var totalPageviewCount: Field<Int> { Field("totalPageviewCount") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `authenticated`.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `browser`.
    public var browser: Field<JourneyWebEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    public var device: Field<JourneyWebEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyWebEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyWebEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `page`.
    public var page: Field<JourneyWebEventsNotificationPage> { Field("page") }
    /// `referrer`.
    public var referrer: Field<JourneyWebEventsNotificationReferrer> { Field("referrer") }
    /// `attributes`.
    public var attributes: Field<[String: JourneyWebEventsNotificationCustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    public var traits: Field<[String: JourneyWebEventsNotificationCustomEventAttribute]> { Field("traits") }
}
