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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `JourneyAppEventsNotificationActionTarget`.
public typealias JourneyAppEventsNotificationActionTarget = Model<JourneyAppEventsNotificationActionTargetFields>

/// The properties of ``JourneyAppEventsNotificationActionTarget``.
public struct JourneyAppEventsNotificationActionTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyAppEventsNotificationApp`.
public typealias JourneyAppEventsNotificationApp = Model<JourneyAppEventsNotificationAppFields>

/// The properties of ``JourneyAppEventsNotificationApp``.
public struct JourneyAppEventsNotificationAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `namespace`.
    @_alwaysEmitIntoClient public var namespace: Field<String> { Field("namespace") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `buildNumber`.
    @_alwaysEmitIntoClient public var buildNumber: Field<String> { Field("buildNumber") }
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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<JourneyAppEventsNotificationExternalContact> { Field("externalContact") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `session`.
    @_alwaysEmitIntoClient public var session: Field<JourneyAppEventsNotificationSession> { Field("session") }
    /// `eventType`.
    @_alwaysEmitIntoClient public var eventType: Field<JourneyAppEventsNotificationAppEventsNotificationEventType> { Field("eventType") }
    /// `appEvent`.
    @_alwaysEmitIntoClient public var appEvent: Field<JourneyAppEventsNotificationAppMessage> { Field("appEvent") }
    /// `segmentAssignmentEvent`.
    @_alwaysEmitIntoClient public var segmentAssignmentEvent: Field<JourneyAppEventsNotificationSegmentAssignmentMessage> { Field("segmentAssignmentEvent") }
    /// `webActionEvent`.
    @_alwaysEmitIntoClient public var webActionEvent: Field<JourneyAppEventsNotificationWebActionMessage> { Field("webActionEvent") }
}

/// A value of `eventType` of ``JourneyAppEventsNotificationAppEventsNotification``, open to those that are newer than
/// this version.
public struct JourneyAppEventsNotificationAppEventsNotificationEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppEvent`.
    @_alwaysEmitIntoClient public static var appEvent: Self { "AppEvent" }
    /// `SegmentAssignmentEvent`.
    @_alwaysEmitIntoClient public static var segmentAssignmentEvent: Self { "SegmentAssignmentEvent" }
    /// `WebActionEvent`.
    @_alwaysEmitIntoClient public static var webActionEvent: Self { "WebActionEvent" }
}

/// The schema `JourneyAppEventsNotificationAppMessage`.
public typealias JourneyAppEventsNotificationAppMessage = Model<JourneyAppEventsNotificationAppMessageFields>

/// The properties of ``JourneyAppEventsNotificationAppMessage``.
public struct JourneyAppEventsNotificationAppMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `screenName`.
    @_alwaysEmitIntoClient public var screenName: Field<String> { Field("screenName") }
    /// `app`.
    @_alwaysEmitIntoClient public var app: Field<JourneyAppEventsNotificationApp> { Field("app") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<JourneyAppEventsNotificationDevice> { Field("device") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyAppEventsNotificationGeoLocation> { Field("geolocation") }
    /// `sdkLibrary`.
    @_alwaysEmitIntoClient public var sdkLibrary: Field<JourneyAppEventsNotificationSdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    @_alwaysEmitIntoClient public var networkConnectivity: Field<JourneyAppEventsNotificationNetworkConnectivity> { Field("networkConnectivity") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyAppEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `searchQuery`.
    @_alwaysEmitIntoClient public var searchQuery: Field<String> { Field("searchQuery") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: JourneyAppEventsNotificationCustomEventAttribute]> { Field("attributes") }
    /// `traits`.
    @_alwaysEmitIntoClient public var traits: Field<[String: JourneyAppEventsNotificationCustomEventAttribute]> { Field("traits") }
}

/// The schema `JourneyAppEventsNotificationBrowser`.
public typealias JourneyAppEventsNotificationBrowser = Model<JourneyAppEventsNotificationBrowserFields>

/// The properties of ``JourneyAppEventsNotificationBrowser``.
public struct JourneyAppEventsNotificationBrowserFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationCustomEventAttribute`.
public typealias JourneyAppEventsNotificationCustomEventAttribute = Model<JourneyAppEventsNotificationCustomEventAttributeFields>

/// The properties of ``JourneyAppEventsNotificationCustomEventAttribute``.
public struct JourneyAppEventsNotificationCustomEventAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<JourneyAppEventsNotificationCustomEventAttributeDataType> { Field("dataType") }
}

/// A value of `dataType` of ``JourneyAppEventsNotificationCustomEventAttribute``, open to those that are newer than
/// this version.
public struct JourneyAppEventsNotificationCustomEventAttributeDataType: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationDevice`.
public typealias JourneyAppEventsNotificationDevice = Model<JourneyAppEventsNotificationDeviceFields>

/// The properties of ``JourneyAppEventsNotificationDevice``.
public struct JourneyAppEventsNotificationDeviceFields: FieldSet {
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
    @_alwaysEmitIntoClient public var category: Field<JourneyAppEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneyAppEventsNotificationDevice``, open to those that are newer than this version.
public struct JourneyAppEventsNotificationDeviceCategory: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationEventAction`.
public typealias JourneyAppEventsNotificationEventAction = Model<JourneyAppEventsNotificationEventActionFields>

/// The properties of ``JourneyAppEventsNotificationEventAction``.
public struct JourneyAppEventsNotificationEventActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<JourneyAppEventsNotificationEventActionState> { Field("state") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<JourneyAppEventsNotificationEventActionMediaType> { Field("mediaType") }
    /// `prompt`.
    @_alwaysEmitIntoClient public var prompt: Field<String> { Field("prompt") }
}

/// A value of `state` of ``JourneyAppEventsNotificationEventAction``, open to those that are newer than this version.
public struct JourneyAppEventsNotificationEventActionState: OpenEnum {
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

/// A value of `mediaType` of ``JourneyAppEventsNotificationEventAction``, open to those that are newer than this
/// version.
public struct JourneyAppEventsNotificationEventActionMediaType: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationExternalContact`.
public typealias JourneyAppEventsNotificationExternalContact = Model<JourneyAppEventsNotificationExternalContactFields>

/// The properties of ``JourneyAppEventsNotificationExternalContact``.
public struct JourneyAppEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyAppEventsNotificationGeoLocation`.
public typealias JourneyAppEventsNotificationGeoLocation = Model<JourneyAppEventsNotificationGeoLocationFields>

/// The properties of ``JourneyAppEventsNotificationGeoLocation``.
public struct JourneyAppEventsNotificationGeoLocationFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationMktCampaign`.
public typealias JourneyAppEventsNotificationMktCampaign = Model<JourneyAppEventsNotificationMktCampaignFields>

/// The properties of ``JourneyAppEventsNotificationMktCampaign``.
public struct JourneyAppEventsNotificationMktCampaignFields: FieldSet {
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

/// The schema `JourneyAppEventsNotificationNetworkConnectivity`.
public typealias JourneyAppEventsNotificationNetworkConnectivity = Model<JourneyAppEventsNotificationNetworkConnectivityFields>

/// The properties of ``JourneyAppEventsNotificationNetworkConnectivity``.
public struct JourneyAppEventsNotificationNetworkConnectivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `carrier`.
    @_alwaysEmitIntoClient public var carrier: Field<String> { Field("carrier") }
    /// `bluetoothEnabled`.
    @_alwaysEmitIntoClient public var bluetoothEnabled: Field<Bool> { Field("bluetoothEnabled") }
    /// `cellularEnabled`.
    @_alwaysEmitIntoClient public var cellularEnabled: Field<Bool> { Field("cellularEnabled") }
    /// `wifiEnabled`.
    @_alwaysEmitIntoClient public var wifiEnabled: Field<Bool> { Field("wifiEnabled") }
}

/// The schema `JourneyAppEventsNotificationReferrer`.
public typealias JourneyAppEventsNotificationReferrer = Model<JourneyAppEventsNotificationReferrerFields>

/// The properties of ``JourneyAppEventsNotificationReferrer``.
public struct JourneyAppEventsNotificationReferrerFields: FieldSet {
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
    @_alwaysEmitIntoClient public var medium: Field<JourneyAppEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneyAppEventsNotificationReferrer``, open to those that are newer than this version.
public struct JourneyAppEventsNotificationReferrerMedium: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationSdkLibrary`.
public typealias JourneyAppEventsNotificationSdkLibrary = Model<JourneyAppEventsNotificationSdkLibraryFields>

/// The properties of ``JourneyAppEventsNotificationSdkLibrary``.
public struct JourneyAppEventsNotificationSdkLibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// The schema `JourneyAppEventsNotificationSegment`.
public typealias JourneyAppEventsNotificationSegment = Model<JourneyAppEventsNotificationSegmentFields>

/// The properties of ``JourneyAppEventsNotificationSegment``.
public struct JourneyAppEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyAppEventsNotificationSegmentAssignmentMessage`.
public typealias JourneyAppEventsNotificationSegmentAssignmentMessage = Model<JourneyAppEventsNotificationSegmentAssignmentMessageFields>

/// The properties of ``JourneyAppEventsNotificationSegmentAssignmentMessage``.
public struct JourneyAppEventsNotificationSegmentAssignmentMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    @_alwaysEmitIntoClient public var segment: Field<JourneyAppEventsNotificationSegment> { Field("segment") }
    /// `assignmentState`.
    @_alwaysEmitIntoClient public var assignmentState: Field<JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState> { Field("assignmentState") }
    /// `dateAssigned`.
    @_alwaysEmitIntoClient public var dateAssigned: Field<Instant> { Field("dateAssigned") }
    /// `dateForUnassignment`.
    @_alwaysEmitIntoClient public var dateForUnassignment: Field<Instant> { Field("dateForUnassignment") }
}

/// A value of `assignmentState` of ``JourneyAppEventsNotificationSegmentAssignmentMessage``, open to those that are
/// newer than this version.
public struct JourneyAppEventsNotificationSegmentAssignmentMessageAssignmentState: OpenEnum {
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

/// The schema `JourneyAppEventsNotificationSession`.
public typealias JourneyAppEventsNotificationSession = Model<JourneyAppEventsNotificationSessionFields>

/// The properties of ``JourneyAppEventsNotificationSession``.
public struct JourneyAppEventsNotificationSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `JourneyAppEventsNotificationWebActionMessage`.
public typealias JourneyAppEventsNotificationWebActionMessage = Model<JourneyAppEventsNotificationWebActionMessageFields>

/// The properties of ``JourneyAppEventsNotificationWebActionMessage``.
public struct JourneyAppEventsNotificationWebActionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<JourneyAppEventsNotificationEventAction> { Field("action") }
    /// `actionTarget`.
    @_alwaysEmitIntoClient public var actionTarget: Field<JourneyAppEventsNotificationActionTarget> { Field("actionTarget") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<JourneyAppEventsNotificationActionMap> { Field("actionMap") }
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
    @_alwaysEmitIntoClient public var browser: Field<JourneyAppEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<JourneyAppEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneyAppEventsNotificationGeoLocation> { Field("geolocation") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneyAppEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `visitReferrer`.
    @_alwaysEmitIntoClient public var visitReferrer: Field<JourneyAppEventsNotificationReferrer> { Field("visitReferrer") }
    /// `timeToDisposition`.
    @_alwaysEmitIntoClient public var timeToDisposition: Field<Int> { Field("timeToDisposition") }
}
