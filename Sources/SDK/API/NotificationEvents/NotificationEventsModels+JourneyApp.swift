// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `JourneyAppEventsNotificationActionMap`.
public typealias JourneyAppEventsNotificationActionMap = Model<JourneyAppEventsNotificationActionMapFields>

/// The properties of ``JourneyAppEventsNotificationActionMap``.
public struct JourneyAppEventsNotificationActionMapFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationActionTarget`.
public typealias JourneyAppEventsNotificationActionTarget = Model<JourneyAppEventsNotificationActionTargetFields>

/// The properties of ``JourneyAppEventsNotificationActionTarget``.
public struct JourneyAppEventsNotificationActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyAppEventsNotificationApp`.
public typealias JourneyAppEventsNotificationApp = Model<JourneyAppEventsNotificationAppFields>

/// The properties of ``JourneyAppEventsNotificationApp``.
public struct JourneyAppEventsNotificationAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `namespace`.
    public var namespace: Field<String> { Field("namespace") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `buildNumber`.
    public var buildNumber: Field<String> { Field("buildNumber") }
}

/// The schema `JourneyAppEventsNotificationAppEventsNotification`.
///
/// Events of `v2.journey.sessions.{id}.app.events`.
public typealias JourneyAppEventsNotificationAppEventsNotification = Model<JourneyAppEventsNotificationAppEventsNotificationFields>

/// The properties of ``JourneyAppEventsNotificationAppEventsNotification``.
public struct JourneyAppEventsNotificationAppEventsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    public var externalContact: Field<JourneyAppEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    public var session: Field<JourneyAppEventsNotificationSession> { Field("session") }
    /// `eventType`.
    public var eventType: Field<JourneyAppEventsNotificationAppEventsNotificationEventType> { Field("eventType") }
    /// `appEvent`.
    public var appEvent: Field<JourneyAppEventsNotificationAppMessage> { Field("appEvent") }
    /// `segmentAssignmentEvent`.
    public var segmentAssignmentEvent: Field<JourneyAppEventsNotificationSegmentAssignmentMessage> { Field("segmentAssignmentEvent") }
    /// `webActionEvent`.
    public var webActionEvent: Field<JourneyAppEventsNotificationWebActionMessage> { Field("webActionEvent") }
}

/// A value of `eventType` of ``JourneyAppEventsNotificationAppEventsNotification``, open to those that are newer than
/// this version.
public struct JourneyAppEventsNotificationAppEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppEvent`.
    public static var appEvent: Self { "AppEvent" }
    /// `SegmentAssignmentEvent`.
    public static var segmentAssignmentEvent: Self { "SegmentAssignmentEvent" }
    /// `WebActionEvent`.
    public static var webActionEvent: Self { "WebActionEvent" }
}

/// The schema `JourneyAppEventsNotificationAppMessage`.
public typealias JourneyAppEventsNotificationAppMessage = Model<JourneyAppEventsNotificationAppMessageFields>

/// The properties of ``JourneyAppEventsNotificationAppMessage``.
public struct JourneyAppEventsNotificationAppMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
    /// `screenName`.
    public var screenName: Field<String> { Field("screenName") }
    /// `app`.
    public var app: Field<JourneyAppEventsNotificationApp> { Field("app") }
    /// `device`.
    public var device: Field<JourneyAppEventsNotificationDevice> { Field("device") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    public var geolocation: Field<JourneyAppEventsNotificationGeoLocation> { Field("geolocation") }
    /// `sdkLibrary`.
    public var sdkLibrary: Field<JourneyAppEventsNotificationSdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    public var networkConnectivity: Field<JourneyAppEventsNotificationNetworkConnectivity> { Field("networkConnectivity") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyAppEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `searchQuery`.
    public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`.
    public var attributes: Field<[String: JourneyAppEventsNotificationCustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    public var traits: Field<[String: JourneyAppEventsNotificationCustomEventAttribute]> { Field("traits") }
}

/// The schema `JourneyAppEventsNotificationBrowser`.
public typealias JourneyAppEventsNotificationBrowser = Model<JourneyAppEventsNotificationBrowserFields>

/// The properties of ``JourneyAppEventsNotificationBrowser``.
public struct JourneyAppEventsNotificationBrowserFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationCustomEventAttribute`.
public typealias JourneyAppEventsNotificationCustomEventAttribute = Model<JourneyAppEventsNotificationCustomEventAttributeFields>

/// The properties of ``JourneyAppEventsNotificationCustomEventAttribute``.
public struct JourneyAppEventsNotificationCustomEventAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `dataType`.
    public var dataType: Field<JourneyAppEventsNotificationCustomEventAttributeDataType> { Field("dataType") }
}

/// A value of `dataType` of ``JourneyAppEventsNotificationCustomEventAttribute``, open to those that are newer than
/// this version.
public struct JourneyAppEventsNotificationCustomEventAttributeDataType: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationDevice`.
public typealias JourneyAppEventsNotificationDevice = Model<JourneyAppEventsNotificationDeviceFields>

/// The properties of ``JourneyAppEventsNotificationDevice``.
public struct JourneyAppEventsNotificationDeviceFields: FieldSet {
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
    public var category: Field<JourneyAppEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneyAppEventsNotificationDevice``, open to those that are newer than this version.
public struct JourneyAppEventsNotificationDeviceCategory: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationEventAction`.
public typealias JourneyAppEventsNotificationEventAction = Model<JourneyAppEventsNotificationEventActionFields>

/// The properties of ``JourneyAppEventsNotificationEventAction``.
public struct JourneyAppEventsNotificationEventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `state`.
    public var state: Field<JourneyAppEventsNotificationEventActionState> { Field("state") }
    /// `mediaType`.
    public var mediaType: Field<JourneyAppEventsNotificationEventActionMediaType> { Field("mediaType") }
    /// `prompt`.
    public var prompt: Field<String> { Field("prompt") }
}

/// A value of `state` of ``JourneyAppEventsNotificationEventAction``, open to those that are newer than this version.
public struct JourneyAppEventsNotificationEventActionState: OpenEnum {
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

/// A value of `mediaType` of ``JourneyAppEventsNotificationEventAction``, open to those that are newer than this
/// version.
public struct JourneyAppEventsNotificationEventActionMediaType: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationExternalContact`.
public typealias JourneyAppEventsNotificationExternalContact = Model<JourneyAppEventsNotificationExternalContactFields>

/// The properties of ``JourneyAppEventsNotificationExternalContact``.
public struct JourneyAppEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyAppEventsNotificationGeoLocation`.
public typealias JourneyAppEventsNotificationGeoLocation = Model<JourneyAppEventsNotificationGeoLocationFields>

/// The properties of ``JourneyAppEventsNotificationGeoLocation``.
public struct JourneyAppEventsNotificationGeoLocationFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationMktCampaign`.
public typealias JourneyAppEventsNotificationMktCampaign = Model<JourneyAppEventsNotificationMktCampaignFields>

/// The properties of ``JourneyAppEventsNotificationMktCampaign``.
public struct JourneyAppEventsNotificationMktCampaignFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationNetworkConnectivity`.
public typealias JourneyAppEventsNotificationNetworkConnectivity = Model<JourneyAppEventsNotificationNetworkConnectivityFields>

/// The properties of ``JourneyAppEventsNotificationNetworkConnectivity``.
public struct JourneyAppEventsNotificationNetworkConnectivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `carrier`.
    public var carrier: Field<String> { Field("carrier") }
    /// `bluetoothEnabled`.
    public var bluetoothEnabled: Field<Bool> { Field("bluetoothEnabled") }
    /// `cellularEnabled`.
    public var cellularEnabled: Field<Bool> { Field("cellularEnabled") }
    /// `wifiEnabled`.
    public var wifiEnabled: Field<Bool> { Field("wifiEnabled") }
}

/// The schema `JourneyAppEventsNotificationReferrer`.
public typealias JourneyAppEventsNotificationReferrer = Model<JourneyAppEventsNotificationReferrerFields>

/// The properties of ``JourneyAppEventsNotificationReferrer``.
public struct JourneyAppEventsNotificationReferrerFields: FieldSet {
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
    public var medium: Field<JourneyAppEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneyAppEventsNotificationReferrer``, open to those that are newer than this version.
public struct JourneyAppEventsNotificationReferrerMedium: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationSdkLibrary`.
public typealias JourneyAppEventsNotificationSdkLibrary = Model<JourneyAppEventsNotificationSdkLibraryFields>

/// The properties of ``JourneyAppEventsNotificationSdkLibrary``.
public struct JourneyAppEventsNotificationSdkLibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<String> { Field("version") }
}

/// The schema `JourneyAppEventsNotificationSegment`.
public typealias JourneyAppEventsNotificationSegment = Model<JourneyAppEventsNotificationSegmentFields>

/// The properties of ``JourneyAppEventsNotificationSegment``.
public struct JourneyAppEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyAppEventsNotificationSegmentAssignmentMessage`.
public typealias JourneyAppEventsNotificationSegmentAssignmentMessage = Model<JourneyAppEventsNotificationSegmentAssignmentMessageFields>

/// The properties of ``JourneyAppEventsNotificationSegmentAssignmentMessage``.
public struct JourneyAppEventsNotificationSegmentAssignmentMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    public var segment: Field<JourneyAppEventsNotificationSegment> { Field("segment") }
    /// `assignmentState`.
    public var assignmentState: Field<JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState> { Field("assignmentState") }
    /// `dateAssigned`.
    public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`.
    public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
}

/// A value of `assignmentState` of ``JourneyAppEventsNotificationSegmentAssignmentMessage``, open to those that are
/// newer than this version.
public struct JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationSession`.
public typealias JourneyAppEventsNotificationSession = Model<JourneyAppEventsNotificationSessionFields>

/// The properties of ``JourneyAppEventsNotificationSession``.
public struct JourneyAppEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `JourneyAppEventsNotificationWebActionMessage`.
public typealias JourneyAppEventsNotificationWebActionMessage = Model<JourneyAppEventsNotificationWebActionMessageFields>

/// The properties of ``JourneyAppEventsNotificationWebActionMessage``.
public struct JourneyAppEventsNotificationWebActionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<JourneyAppEventsNotificationEventAction> { Field("action") }
    /// `actionTarget`.
    public var actionTarget: Field<JourneyAppEventsNotificationActionTarget> { Field("actionTarget") }
    /// `actionMap`.
    public var actionMap: Field<JourneyAppEventsNotificationActionMap> { Field("actionMap") }
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
    public var browser: Field<JourneyAppEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    public var device: Field<JourneyAppEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneyAppEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneyAppEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    public var visitReferrer: Field<JourneyAppEventsNotificationReferrer> { Field("visitReferrer") }
    /// `timeToDisposition`.
    public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
}
