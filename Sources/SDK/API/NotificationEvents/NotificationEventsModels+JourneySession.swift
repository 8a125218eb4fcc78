// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `JourneySessionEventsNotificationApp`.
public typealias JourneySessionEventsNotificationApp = Model<JourneySessionEventsNotificationAppFields>

/// The properties of ``JourneySessionEventsNotificationApp``.
public struct JourneySessionEventsNotificationAppFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationBrowser`.
public typealias JourneySessionEventsNotificationBrowser = Model<JourneySessionEventsNotificationBrowserFields>

/// The properties of ``JourneySessionEventsNotificationBrowser``.
public struct JourneySessionEventsNotificationBrowserFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationCase`.
public typealias JourneySessionEventsNotificationCase = Model<JourneySessionEventsNotificationCaseFields>

/// The properties of ``JourneySessionEventsNotificationCase``.
public struct JourneySessionEventsNotificationCaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationCaseAssociation`.
public typealias JourneySessionEventsNotificationCaseAssociation = Model<JourneySessionEventsNotificationCaseAssociationFields>

/// The properties of ``JourneySessionEventsNotificationCaseAssociation``.
public struct JourneySessionEventsNotificationCaseAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `caseId`.
    @_alwaysEmitIntoClient public var caseId: Field<String> { Field("caseId") }
    /// `caseReference`.
    @_alwaysEmitIntoClient public var caseReference: Field<String> { Field("caseReference") }
    /// `dateAssociated`.
    @_alwaysEmitIntoClient public var dateAssociated: Field<Instant> { Field("dateAssociated") }
}

/// The schema `JourneySessionEventsNotificationConnectedQueue`.
public typealias JourneySessionEventsNotificationConnectedQueue = Model<JourneySessionEventsNotificationConnectedQueueFields>

/// The properties of ``JourneySessionEventsNotificationConnectedQueue``.
public struct JourneySessionEventsNotificationConnectedQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationConversation`.
public typealias JourneySessionEventsNotificationConversation = Model<JourneySessionEventsNotificationConversationFields>

/// The properties of ``JourneySessionEventsNotificationConversation``.
public struct JourneySessionEventsNotificationConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationConversationChannel`.
public typealias JourneySessionEventsNotificationConversationChannel = Model<JourneySessionEventsNotificationConversationChannelFields>

/// The properties of ``JourneySessionEventsNotificationConversationChannel``.
public struct JourneySessionEventsNotificationConversationChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<JourneySessionEventsNotificationConversationChannelType> { Field("type") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<JourneySessionEventsNotificationConversationChannelMessageType> { Field("messageType") }
    /// `platform`.
    @_alwaysEmitIntoClient public var platform: Field<String> { Field("platform") }
}

/// A value of `type` of ``JourneySessionEventsNotificationConversationChannel``, open to those that are newer than this
/// version.
public struct JourneySessionEventsNotificationConversationChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "Chat" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "Callback" }
    /// `Cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "Cobrowse" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "Screenshare" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `InternalMessage`.
    @_alwaysEmitIntoClient public static var internalMessage: Self { "InternalMessage" }
}

/// A value of `messageType` of ``JourneySessionEventsNotificationConversationChannel``, open to those that are newer
/// than this version.
public struct JourneySessionEventsNotificationConversationChannelMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "Sms" }
    /// `Twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
    /// `WebMessaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `Apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "Apple" }
}

/// The schema `JourneySessionEventsNotificationConversationUserDisposition`.
public typealias JourneySessionEventsNotificationConversationUserDisposition = Model<JourneySessionEventsNotificationConversationUserDispositionFields>

/// The properties of ``JourneySessionEventsNotificationConversationUserDisposition``.
public struct JourneySessionEventsNotificationConversationUserDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<JourneySessionEventsNotificationUser> { Field("user") }
}

/// The schema `JourneySessionEventsNotificationDevice`.
public typealias JourneySessionEventsNotificationDevice = Model<JourneySessionEventsNotificationDeviceFields>

/// The properties of ``JourneySessionEventsNotificationDevice``.
public struct JourneySessionEventsNotificationDeviceFields: FieldSet {
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
    @_alwaysEmitIntoClient public var category: Field<JourneySessionEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneySessionEventsNotificationDevice``, open to those that are newer than this version.
public struct JourneySessionEventsNotificationDeviceCategory: OpenEnum {
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

/// The schema `JourneySessionEventsNotificationExternalContact`.
public typealias JourneySessionEventsNotificationExternalContact = Model<JourneySessionEventsNotificationExternalContactFields>

/// The properties of ``JourneySessionEventsNotificationExternalContact``.
public struct JourneySessionEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationGeoLocation`.
public typealias JourneySessionEventsNotificationGeoLocation = Model<JourneySessionEventsNotificationGeoLocationFields>

/// The properties of ``JourneySessionEventsNotificationGeoLocation``.
public struct JourneySessionEventsNotificationGeoLocationFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationMktCampaign`.
public typealias JourneySessionEventsNotificationMktCampaign = Model<JourneySessionEventsNotificationMktCampaignFields>

/// The properties of ``JourneySessionEventsNotificationMktCampaign``.
public struct JourneySessionEventsNotificationMktCampaignFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationNetworkConnectivity`.
public typealias JourneySessionEventsNotificationNetworkConnectivity = Model<JourneySessionEventsNotificationNetworkConnectivityFields>

/// The properties of ``JourneySessionEventsNotificationNetworkConnectivity``.
public struct JourneySessionEventsNotificationNetworkConnectivityFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationOutcome`.
public typealias JourneySessionEventsNotificationOutcome = Model<JourneySessionEventsNotificationOutcomeFields>

/// The properties of ``JourneySessionEventsNotificationOutcome``.
public struct JourneySessionEventsNotificationOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationOutcomeAchievement`.
public typealias JourneySessionEventsNotificationOutcomeAchievement = Model<JourneySessionEventsNotificationOutcomeAchievementFields>

/// The properties of ``JourneySessionEventsNotificationOutcomeAchievement``.
public struct JourneySessionEventsNotificationOutcomeAchievementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`.
    @_alwaysEmitIntoClient public var outcome: Field<JourneySessionEventsNotificationOutcome> { Field("outcome") }
    /// `achievedDate`.
    @_alwaysEmitIntoClient public var achievedDate: Field<Instant> { Field("achievedDate") }
}

/// The schema `JourneySessionEventsNotificationPage`.
public typealias JourneySessionEventsNotificationPage = Model<JourneySessionEventsNotificationPageFields>

/// The properties of ``JourneySessionEventsNotificationPage``.
public struct JourneySessionEventsNotificationPageFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationReferrer`.
public typealias JourneySessionEventsNotificationReferrer = Model<JourneySessionEventsNotificationReferrerFields>

/// The properties of ``JourneySessionEventsNotificationReferrer``.
public struct JourneySessionEventsNotificationReferrerFields: FieldSet {
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
    @_alwaysEmitIntoClient public var medium: Field<JourneySessionEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneySessionEventsNotificationReferrer``, open to those that are newer than this version.
public struct JourneySessionEventsNotificationReferrerMedium: OpenEnum {
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

/// The schema `JourneySessionEventsNotificationSdkLibrary`.
public typealias JourneySessionEventsNotificationSdkLibrary = Model<JourneySessionEventsNotificationSdkLibraryFields>

/// The properties of ``JourneySessionEventsNotificationSdkLibrary``.
public struct JourneySessionEventsNotificationSdkLibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// The schema `JourneySessionEventsNotificationSegment`.
public typealias JourneySessionEventsNotificationSegment = Model<JourneySessionEventsNotificationSegmentFields>

/// The properties of ``JourneySessionEventsNotificationSegment``.
public struct JourneySessionEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationSegmentAssignment`.
public typealias JourneySessionEventsNotificationSegmentAssignment = Model<JourneySessionEventsNotificationSegmentAssignmentFields>

/// The properties of ``JourneySessionEventsNotificationSegmentAssignment``.
public struct JourneySessionEventsNotificationSegmentAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    @_alwaysEmitIntoClient public var segment: Field<JourneySessionEventsNotificationSegment> { Field("segment") }
    /// `assignedDate`.
    @_alwaysEmitIntoClient public var assignedDate: Field<Instant> { Field("assignedDate") }
}

/// The schema `JourneySessionEventsNotificationSessionEvent`.
///
/// Events of `v2.externalcontacts.contacts.{id}.journey.sessions`.
public typealias JourneySessionEventsNotificationSessionEvent = Model<JourneySessionEventsNotificationSessionEventFields>

/// The properties of ``JourneySessionEventsNotificationSessionEvent``.
public struct JourneySessionEventsNotificationSessionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `endedDate`.
    @_alwaysEmitIntoClient public var endedDate: Field<Instant> { Field("endedDate") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<JourneySessionEventsNotificationExternalContact> { Field("externalContact") }
    /// `customerId`.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    @_alwaysEmitIntoClient public var customerIdType: Field<String> { Field("customerIdType") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `outcomeAchievements`.
    @_alwaysEmitIntoClient public var outcomeAchievements: Field<[JourneySessionEventsNotificationOutcomeAchievement]> { Field("outcomeAchievements") }
    /// `segmentAssignments`.
    @_alwaysEmitIntoClient public var segmentAssignments: Field<[JourneySessionEventsNotificationSegmentAssignment]> { Field("segmentAssignments") }
    /// `awayDate`.
    @_alwaysEmitIntoClient public var awayDate: Field<Instant> { Field("awayDate") }
    /// `browser`.
    @_alwaysEmitIntoClient public var browser: Field<JourneySessionEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    @_alwaysEmitIntoClient public var device: Field<JourneySessionEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    @_alwaysEmitIntoClient public var geolocation: Field<JourneySessionEventsNotificationGeoLocation> { Field("geolocation") }
    /// `idleDate`.
    @_alwaysEmitIntoClient public var idleDate: Field<Instant> { Field("idleDate") }
    /// `ipAddress`.
    @_alwaysEmitIntoClient public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    @_alwaysEmitIntoClient public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `lastPage`.
    @_alwaysEmitIntoClient public var lastPage: Field<JourneySessionEventsNotificationPage> { Field("lastPage") }
    /// `mktCampaign`.
    @_alwaysEmitIntoClient public var mktCampaign: Field<JourneySessionEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `referrer`.
    @_alwaysEmitIntoClient public var referrer: Field<JourneySessionEventsNotificationReferrer> { Field("referrer") }
    /// `searchTerms`.
    @_alwaysEmitIntoClient public var searchTerms: Field<[String]> { Field("searchTerms") }
    /// `userAgentString`.
    @_alwaysEmitIntoClient public var userAgentString: Field<String> { Field("userAgentString") }
    /// `durationInSeconds`.
    @_alwaysEmitIntoClient public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`.
    @_alwaysEmitIntoClient public var eventCount: Field<Int> { Field("eventCount") }
    /// `pageviewCount`.
    @_alwaysEmitIntoClient public var pageviewCount: Field<Int> { Field("pageviewCount") }
    /// `screenviewCount`.
    @_alwaysEmitIntoClient public var screenviewCount: Field<Int> { Field("screenviewCount") }
    /// `lastEvent`.
    @_alwaysEmitIntoClient public var lastEvent: Field<JourneySessionEventsNotificationSessionLastEvent> { Field("lastEvent") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<JourneySessionEventsNotificationConversation> { Field("conversation") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<JourneySessionEventsNotificationSessionEventOriginatingDirection> { Field("originatingDirection") }
    /// `conversationSubject`.
    @_alwaysEmitIntoClient public var conversationSubject: Field<String> { Field("conversationSubject") }
    /// `lastUserDisposition`.
    @_alwaysEmitIntoClient public var lastUserDisposition: Field<JourneySessionEventsNotificationConversationUserDisposition> { Field("lastUserDisposition") }
    /// `lastConnectedUser`.
    @_alwaysEmitIntoClient public var lastConnectedUser: Field<JourneySessionEventsNotificationUser> { Field("lastConnectedUser") }
    /// `lastConnectedQueue`.
    @_alwaysEmitIntoClient public var lastConnectedQueue: Field<JourneySessionEventsNotificationConnectedQueue> { Field("lastConnectedQueue") }
    /// `conversationChannels`.
    @_alwaysEmitIntoClient public var conversationChannels: Field<[JourneySessionEventsNotificationConversationChannel]> { Field("conversationChannels") }
    /// `lastUserDisconnectType`.
    @_alwaysEmitIntoClient public var lastUserDisconnectType: Field<JourneySessionEventsNotificationSessionEventLastUserDisconnectType> { Field("lastUserDisconnectType") }
    /// `lastAcdOutcome`.
    @_alwaysEmitIntoClient public var lastAcdOutcome: Field<JourneySessionEventsNotificationSessionEventLastAcdOutcome> { Field("lastAcdOutcome") }
    /// `authenticated`.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `app`.
    @_alwaysEmitIntoClient public var app: Field<JourneySessionEventsNotificationApp> { Field("app") }
    /// `sdkLibrary`.
    @_alwaysEmitIntoClient public var sdkLibrary: Field<JourneySessionEventsNotificationSdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    @_alwaysEmitIntoClient public var networkConnectivity: Field<JourneySessionEventsNotificationNetworkConnectivity> { Field("networkConnectivity") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `lastScreen`.
    @_alwaysEmitIntoClient public var lastScreen: Field<String> { Field("lastScreen") }
    /// `caseAssociations`.
    @_alwaysEmitIntoClient public var caseAssociations: Field<[JourneySessionEventsNotificationCaseAssociation]> { Field("caseAssociations") }
    /// `caseEntity`.
    @_alwaysEmitIntoClient public var caseEntity: Field<JourneySessionEventsNotificationCase> { Field("caseEntity") }
    /// `caseReference`.
    @_alwaysEmitIntoClient public var caseReference: Field<String> { Field("caseReference") }
    /// `caseStatus`.
    @_alwaysEmitIntoClient public var caseStatus: Field<JourneySessionEventsNotificationSessionEventCaseStatus> { Field("caseStatus") }
}

/// A value of `originatingDirection` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are newer
/// than this version.
public struct JourneySessionEventsNotificationSessionEventOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// A value of `lastUserDisconnectType` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are
/// newer than this version.
public struct JourneySessionEventsNotificationSessionEventLastUserDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "Endpoint" }
    /// `Client`.
    @_alwaysEmitIntoClient public static var client: Self { "Client" }
    /// `System`.
    @_alwaysEmitIntoClient public static var system: Self { "System" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "Peer" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `Spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "Spam" }
    /// `Timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "Timeout" }
    /// `TransportFailure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "TransportFailure" }
    /// `ConferenceTransfer`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "ConferenceTransfer" }
    /// `ConsultTransfer`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "ConsultTransfer" }
    /// `ForwardTransfer`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "ForwardTransfer" }
    /// `NoAnswerTransfer`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "NoAnswerTransfer" }
    /// `NotAvailableTransfer`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "NotAvailableTransfer" }
    /// `Uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "Uncallable" }
    /// `DoNotDisturbEndpoint`.
    @_alwaysEmitIntoClient public static var doNotDisturbEndpoint: Self { "DoNotDisturbEndpoint" }
    /// `DoNotDisturbTransfer`.
    @_alwaysEmitIntoClient public static var doNotDisturbTransfer: Self { "DoNotDisturbTransfer" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
}

/// A value of `lastAcdOutcome` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are newer than
/// this version.
public struct JourneySessionEventsNotificationSessionEventLastAcdOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Abandon`.
    @_alwaysEmitIntoClient public static var abandon: Self { "Abandon" }
    /// `Answered`.
    @_alwaysEmitIntoClient public static var answered: Self { "Answered" }
    /// `FlowOut`.
    @_alwaysEmitIntoClient public static var flowOut: Self { "FlowOut" }
}

/// A value of `caseStatus` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are newer than this
/// version.
public struct JourneySessionEventsNotificationSessionEventCaseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "Terminated" }
    /// `Closed`.
    @_alwaysEmitIntoClient public static var closed: Self { "Closed" }
}

/// The schema `JourneySessionEventsNotificationSessionLastEvent`.
public typealias JourneySessionEventsNotificationSessionLastEvent = Model<JourneySessionEventsNotificationSessionLastEventFields>

/// The properties of ``JourneySessionEventsNotificationSessionLastEvent``.
public struct JourneySessionEventsNotificationSessionLastEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `JourneySessionEventsNotificationUser`.
public typealias JourneySessionEventsNotificationUser = Model<JourneySessionEventsNotificationUserFields>

/// The properties of ``JourneySessionEventsNotificationUser``.
public struct JourneySessionEventsNotificationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
