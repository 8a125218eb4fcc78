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
    public var name: Field<String> { Field("name") }
    /// `namespace`.
    public var namespace: Field<String> { Field("namespace") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `buildNumber`.
    public var buildNumber: Field<String> { Field("buildNumber") }
}

/// The schema `JourneySessionEventsNotificationBrowser`.
public typealias JourneySessionEventsNotificationBrowser = Model<JourneySessionEventsNotificationBrowserFields>

/// The properties of ``JourneySessionEventsNotificationBrowser``.
public struct JourneySessionEventsNotificationBrowserFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationCase`.
public typealias JourneySessionEventsNotificationCase = Model<JourneySessionEventsNotificationCaseFields>

/// The properties of ``JourneySessionEventsNotificationCase``.
public struct JourneySessionEventsNotificationCaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationCaseAssociation`.
public typealias JourneySessionEventsNotificationCaseAssociation = Model<JourneySessionEventsNotificationCaseAssociationFields>

/// The properties of ``JourneySessionEventsNotificationCaseAssociation``.
public struct JourneySessionEventsNotificationCaseAssociationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `caseId`.
    public var caseId: Field<String> { Field("caseId") }
    /// `caseReference`.
    public var caseReference: Field<String> { Field("caseReference") }
    /// `dateAssociated`.
    public var dateAssociated: Field<Instant> { Field("dateAssociated") }
}

/// The schema `JourneySessionEventsNotificationConnectedQueue`.
public typealias JourneySessionEventsNotificationConnectedQueue = Model<JourneySessionEventsNotificationConnectedQueueFields>

/// The properties of ``JourneySessionEventsNotificationConnectedQueue``.
public struct JourneySessionEventsNotificationConnectedQueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationConversation`.
public typealias JourneySessionEventsNotificationConversation = Model<JourneySessionEventsNotificationConversationFields>

/// The properties of ``JourneySessionEventsNotificationConversation``.
public struct JourneySessionEventsNotificationConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationConversationChannel`.
public typealias JourneySessionEventsNotificationConversationChannel = Model<JourneySessionEventsNotificationConversationChannelFields>

/// The properties of ``JourneySessionEventsNotificationConversationChannel``.
public struct JourneySessionEventsNotificationConversationChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<JourneySessionEventsNotificationConversationChannelType> { Field("type") }
    /// `messageType`.
    public var messageType: Field<JourneySessionEventsNotificationConversationChannelMessageType> { Field("messageType") }
    /// `platform`.
    public var platform: Field<String> { Field("platform") }
}

/// A value of `type` of ``JourneySessionEventsNotificationConversationChannel``, open to those that are newer than this
/// version.
public struct JourneySessionEventsNotificationConversationChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Chat`.
    public static var chat: Self { "Chat" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Callback`.
    public static var callback: Self { "Callback" }
    /// `Cobrowse`.
    public static var cobrowse: Self { "Cobrowse" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Screenshare`.
    public static var screenshare: Self { "Screenshare" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `InternalMessage`.
    public static var internalMessage: Self { "InternalMessage" }
}

/// A value of `messageType` of ``JourneySessionEventsNotificationConversationChannel``, open to those that are newer
/// than this version.
public struct JourneySessionEventsNotificationConversationChannelMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Sms`.
    public static var sms: Self { "Sms" }
    /// `Twitter`.
    public static var twitter: Self { "Twitter" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
    /// `WebMessaging`.
    public static var webMessaging: Self { "WebMessaging" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `Apple`.
    public static var apple: Self { "Apple" }
}

/// The schema `JourneySessionEventsNotificationConversationUserDisposition`.
public typealias JourneySessionEventsNotificationConversationUserDisposition = Model<JourneySessionEventsNotificationConversationUserDispositionFields>

/// The properties of ``JourneySessionEventsNotificationConversationUserDisposition``.
public struct JourneySessionEventsNotificationConversationUserDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `user`.
    public var user: Field<JourneySessionEventsNotificationUser> { Field("user") }
}

/// The schema `JourneySessionEventsNotificationDevice`.
public typealias JourneySessionEventsNotificationDevice = Model<JourneySessionEventsNotificationDeviceFields>

/// The properties of ``JourneySessionEventsNotificationDevice``.
public struct JourneySessionEventsNotificationDeviceFields: FieldSet {
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
    public var category: Field<JourneySessionEventsNotificationDeviceCategory> { Field("category") }
    /// `manufacturer`.
    public var manufacturer: Field<String> { Field("manufacturer") }
}

/// A value of `category` of ``JourneySessionEventsNotificationDevice``, open to those that are newer than this version.
public struct JourneySessionEventsNotificationDeviceCategory: OpenEnum {
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

/// The schema `JourneySessionEventsNotificationExternalContact`.
public typealias JourneySessionEventsNotificationExternalContact = Model<JourneySessionEventsNotificationExternalContactFields>

/// The properties of ``JourneySessionEventsNotificationExternalContact``.
public struct JourneySessionEventsNotificationExternalContactFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationGeoLocation`.
public typealias JourneySessionEventsNotificationGeoLocation = Model<JourneySessionEventsNotificationGeoLocationFields>

/// The properties of ``JourneySessionEventsNotificationGeoLocation``.
public struct JourneySessionEventsNotificationGeoLocationFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationMktCampaign`.
public typealias JourneySessionEventsNotificationMktCampaign = Model<JourneySessionEventsNotificationMktCampaignFields>

/// The properties of ``JourneySessionEventsNotificationMktCampaign``.
public struct JourneySessionEventsNotificationMktCampaignFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationNetworkConnectivity`.
public typealias JourneySessionEventsNotificationNetworkConnectivity = Model<JourneySessionEventsNotificationNetworkConnectivityFields>

/// The properties of ``JourneySessionEventsNotificationNetworkConnectivity``.
public struct JourneySessionEventsNotificationNetworkConnectivityFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationOutcome`.
public typealias JourneySessionEventsNotificationOutcome = Model<JourneySessionEventsNotificationOutcomeFields>

/// The properties of ``JourneySessionEventsNotificationOutcome``.
public struct JourneySessionEventsNotificationOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationOutcomeAchievement`.
public typealias JourneySessionEventsNotificationOutcomeAchievement = Model<JourneySessionEventsNotificationOutcomeAchievementFields>

/// The properties of ``JourneySessionEventsNotificationOutcomeAchievement``.
public struct JourneySessionEventsNotificationOutcomeAchievementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outcome`.
    public var outcome: Field<JourneySessionEventsNotificationOutcome> { Field("outcome") }
    /// `achievedDate`.
    public var achievedDate: Field<Instant> { Field("achievedDate") }
}

/// The schema `JourneySessionEventsNotificationPage`.
public typealias JourneySessionEventsNotificationPage = Model<JourneySessionEventsNotificationPageFields>

/// The properties of ``JourneySessionEventsNotificationPage``.
public struct JourneySessionEventsNotificationPageFields: FieldSet {
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

/// The schema `JourneySessionEventsNotificationReferrer`.
public typealias JourneySessionEventsNotificationReferrer = Model<JourneySessionEventsNotificationReferrerFields>

/// The properties of ``JourneySessionEventsNotificationReferrer``.
public struct JourneySessionEventsNotificationReferrerFields: FieldSet {
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
    public var medium: Field<JourneySessionEventsNotificationReferrerMedium> { Field("medium") }
}

/// A value of `medium` of ``JourneySessionEventsNotificationReferrer``, open to those that are newer than this version.
public struct JourneySessionEventsNotificationReferrerMedium: OpenEnum {
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

/// The schema `JourneySessionEventsNotificationSdkLibrary`.
public typealias JourneySessionEventsNotificationSdkLibrary = Model<JourneySessionEventsNotificationSdkLibraryFields>

/// The properties of ``JourneySessionEventsNotificationSdkLibrary``.
public struct JourneySessionEventsNotificationSdkLibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<String> { Field("version") }
}

/// The schema `JourneySessionEventsNotificationSegment`.
public typealias JourneySessionEventsNotificationSegment = Model<JourneySessionEventsNotificationSegmentFields>

/// The properties of ``JourneySessionEventsNotificationSegment``.
public struct JourneySessionEventsNotificationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneySessionEventsNotificationSegmentAssignment`.
public typealias JourneySessionEventsNotificationSegmentAssignment = Model<JourneySessionEventsNotificationSegmentAssignmentFields>

/// The properties of ``JourneySessionEventsNotificationSegmentAssignment``.
public struct JourneySessionEventsNotificationSegmentAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `segment`.
    public var segment: Field<JourneySessionEventsNotificationSegment> { Field("segment") }
    /// `assignedDate`.
    public var assignedDate: Field<Instant> { Field("assignedDate") }
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
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `endedDate`.
    public var endedDate: Field<Instant> { Field("endedDate") }
    /// `externalContact`.
    public var externalContact: Field<JourneySessionEventsNotificationExternalContact> { Field("externalContact") }
    /// `customerId`.
    public var customerId: Field<String> { Field("customerId") }
    /// `customerIdType`.
    public var customerIdType: Field<String> { Field("customerIdType") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `outcomeAchievements`.
    public var outcomeAchievements: Field<[JourneySessionEventsNotificationOutcomeAchievement]> { Field("outcomeAchievements") }
    /// `segmentAssignments`.
    public var segmentAssignments: Field<[JourneySessionEventsNotificationSegmentAssignment]> { Field("segmentAssignments") }
    /// `awayDate`.
    public var awayDate: Field<Instant> { Field("awayDate") }
    /// `browser`.
    public var browser: Field<JourneySessionEventsNotificationBrowser> { Field("browser") }
    /// `device`.
    public var device: Field<JourneySessionEventsNotificationDevice> { Field("device") }
    /// `geolocation`.
    public var geolocation: Field<JourneySessionEventsNotificationGeoLocation> { Field("geolocation") }
    /// `idleDate`.
    public var idleDate: Field<Instant> { Field("idleDate") }
    /// `ipAddress`.
    public var ipAddress: Field<String> { Field("ipAddress") }
    /// `ipOrganization`.
    public var ipOrganization: Field<String> { Field("ipOrganization") }
    /// `lastPage`.
    public var lastPage: Field<JourneySessionEventsNotificationPage> { Field("lastPage") }
    /// `mktCampaign`.
    public var mktCampaign: Field<JourneySessionEventsNotificationMktCampaign> { Field("mktCampaign") }
    /// `referrer`.
    public var referrer: Field<JourneySessionEventsNotificationReferrer> { Field("referrer") }
    /// `searchTerms`.
    public var searchTerms: Field<[String]> { Field("searchTerms") }
    /// `userAgentString`.
    public var userAgentString: Field<String> { Field("userAgentString") }
    /// `durationInSeconds`.
    public var durationInSeconds: Field<Int> { Field("durationInSeconds") }
    /// `eventCount`.
    public var eventCount: Field<Int> { Field("eventCount") }
    /// `pageviewCount`.
    public var pageviewCount: Field<Int> { Field("pageviewCount") }
    /// `screenviewCount`.
    public var screenviewCount: Field<Int> { Field("screenviewCount") }
    /// `lastEvent`.
    public var lastEvent: Field<JourneySessionEventsNotificationSessionLastEvent> { Field("lastEvent") }
    /// `conversation`.
    public var conversation: Field<JourneySessionEventsNotificationConversation> { Field("conversation") }
    /// `originatingDirection`.
    public var originatingDirection: Field<JourneySessionEventsNotificationSessionEventOriginatingDirection> { Field("originatingDirection") }
    /// `conversationSubject`.
    public var conversationSubject: Field<String> { Field("conversationSubject") }
    /// `lastUserDisposition`.
    public var lastUserDisposition: Field<JourneySessionEventsNotificationConversationUserDisposition> { Field("lastUserDisposition") }
    /// `lastConnectedUser`.
    public var lastConnectedUser: Field<JourneySessionEventsNotificationUser> { Field("lastConnectedUser") }
    /// `lastConnectedQueue`.
    public var lastConnectedQueue: Field<JourneySessionEventsNotificationConnectedQueue> { Field("lastConnectedQueue") }
    /// `conversationChannels`.
    public var conversationChannels: Field<[JourneySessionEventsNotificationConversationChannel]> { Field("conversationChannels") }
    /// `lastUserDisconnectType`.
    public var lastUserDisconnectType: Field<JourneySessionEventsNotificationSessionEventLastUserDisconnectType> { Field("lastUserDisconnectType") }
    /// `lastAcdOutcome`.
    public var lastAcdOutcome: Field<JourneySessionEventsNotificationSessionEventLastAcdOutcome> { Field("lastAcdOutcome") }
    /// `authenticated`.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `app`.
    public var app: Field<JourneySessionEventsNotificationApp> { Field("app") }
    /// `sdkLibrary`.
    public var sdkLibrary: Field<JourneySessionEventsNotificationSdkLibrary> { Field("sdkLibrary") }
    /// `networkConnectivity`.
    public var networkConnectivity: Field<JourneySessionEventsNotificationNetworkConnectivity> { Field("networkConnectivity") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `lastScreen`.
    public var lastScreen: Field<String> { Field("lastScreen") }
    /// `caseAssociations`.
    public var caseAssociations: Field<[JourneySessionEventsNotificationCaseAssociation]> { Field("caseAssociations") }
    /// `caseEntity`.
    public var caseEntity: Field<JourneySessionEventsNotificationCase> { Field("caseEntity") }
    /// `caseReference`.
    public var caseReference: Field<String> { Field("caseReference") }
    /// `caseStatus`.
    public var caseStatus: Field<JourneySessionEventsNotificationSessionEventCaseStatus> { Field("caseStatus") }
}

/// A value of `originatingDirection` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are newer
/// than this version.
public struct JourneySessionEventsNotificationSessionEventOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// A value of `lastUserDisconnectType` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are
/// newer than this version.
public struct JourneySessionEventsNotificationSessionEventLastUserDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Endpoint`.
    public static var endpoint: Self { "Endpoint" }
    /// `Client`.
    public static var client: Self { "Client" }
    /// `System`.
    public static var system: Self { "System" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Peer`.
    public static var peer: Self { "Peer" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `Spam`.
    public static var spam: Self { "Spam" }
    /// `Timeout`.
    public static var timeout: Self { "Timeout" }
    /// `TransportFailure`.
    public static var transportFailure: Self { "TransportFailure" }
    /// `ConferenceTransfer`.
    public static var conferenceTransfer: Self { "ConferenceTransfer" }
    /// `ConsultTransfer`.
    public static var consultTransfer: Self { "ConsultTransfer" }
    /// `ForwardTransfer`.
    public static var forwardTransfer: Self { "ForwardTransfer" }
    /// `NoAnswerTransfer`.
    public static var noAnswerTransfer: Self { "NoAnswerTransfer" }
    /// `NotAvailableTransfer`.
    public static var notAvailableTransfer: Self { "NotAvailableTransfer" }
    /// `Uncallable`.
    public static var uncallable: Self { "Uncallable" }
    /// `DoNotDisturbEndpoint`.
    public static var doNotDisturbEndpoint: Self { "DoNotDisturbEndpoint" }
    /// `DoNotDisturbTransfer`.
    public static var doNotDisturbTransfer: Self { "DoNotDisturbTransfer" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
}

/// A value of `lastAcdOutcome` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are newer than
/// this version.
public struct JourneySessionEventsNotificationSessionEventLastAcdOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Abandon`.
    public static var abandon: Self { "Abandon" }
    /// `Answered`.
    public static var answered: Self { "Answered" }
    /// `FlowOut`.
    public static var flowOut: Self { "FlowOut" }
}

/// A value of `caseStatus` of ``JourneySessionEventsNotificationSessionEvent``, open to those that are newer than this
/// version.
public struct JourneySessionEventsNotificationSessionEventCaseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Open`.
    public static var open: Self { "Open" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Terminated`.
    public static var terminated: Self { "Terminated" }
    /// `Closed`.
    public static var closed: Self { "Closed" }
}

/// The schema `JourneySessionEventsNotificationSessionLastEvent`.
public typealias JourneySessionEventsNotificationSessionLastEvent = Model<JourneySessionEventsNotificationSessionLastEventFields>

/// The properties of ``JourneySessionEventsNotificationSessionLastEvent``.
public struct JourneySessionEventsNotificationSessionLastEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
}

/// The schema `JourneySessionEventsNotificationUser`.
public typealias JourneySessionEventsNotificationUser = Model<JourneySessionEventsNotificationUserFields>

/// The properties of ``JourneySessionEventsNotificationUser``.
public struct JourneySessionEventsNotificationUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}
