// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ManualSearchConfig`.
public typealias ManualSearchConfig = Model<ManualSearchConfigFields>

/// The properties of ``ManualSearchConfig``.
public struct ManualSearchConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `articlesWithAnswerHighlights`.
    @_alwaysEmitIntoClient public var articlesWithAnswerHighlights: Field<Bool> { Field("articlesWithAnswerHighlights") }
    /// `answerGeneration`.
    @_alwaysEmitIntoClient public var answerGeneration: Field<Bool> { Field("answerGeneration") }
}

/// The schema `MaxLength`.
public typealias MaxLength = Model<MaxLengthFields>

/// The properties of ``MaxLength``.
public struct MaxLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, required.
    @_alwaysEmitIntoClient public var min: Field<Int> { Field("min") }
    /// `max`, required.
    @_alwaysEmitIntoClient public var max: Field<Int> { Field("max") }
}

/// The schema `MediaSettings`.
public typealias MediaSettings = Model<MediaSettingsFields>

/// The properties of ``MediaSettings``.
public struct MediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
}

/// The schema `MediaSummary`.
public typealias MediaSummary = Model<MediaSummaryFields>

/// The properties of ``MediaSummary``.
public struct MediaSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactCenter`.
    @_alwaysEmitIntoClient public var contactCenter: Field<MediaSummaryDetail> { Field("contactCenter") }
    /// `enterprise`.
    @_alwaysEmitIntoClient public var enterprise: Field<MediaSummaryDetail> { Field("enterprise") }
}

/// The schema `MediaSummaryDetail`.
public typealias MediaSummaryDetail = Model<MediaSummaryDetailFields>

/// The properties of ``MediaSummaryDetail``.
public struct MediaSummaryDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Int> { Field("active") }
    /// `acw`.
    @_alwaysEmitIntoClient public var acw: Field<Int> { Field("acw") }
}

/// The schema `MediaType`.
public typealias MediaType = Model<MediaTypeFields>

/// The properties of ``MediaType``.
public struct MediaTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `MediaTypeAccess`.
public typealias MediaTypeAccess = Model<MediaTypeAccessFields>

/// The properties of ``MediaTypeAccess``.
public struct MediaTypeAccessFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inbound`.
    @_alwaysEmitIntoClient public var inbound: Field<[MediaType]> { Field("inbound") }
    /// `outbound`.
    @_alwaysEmitIntoClient public var outbound: Field<[MediaType]> { Field("outbound") }
}

/// The schema `MediaTypes`.
public typealias MediaTypes = Model<MediaTypesFields>

/// The properties of ``MediaTypes``.
public struct MediaTypesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allow`.
    @_alwaysEmitIntoClient public var allow: Field<MediaTypeAccess> { Field("allow") }
}

/// The schema `MediaUtilization`.
public typealias MediaUtilization = Model<MediaUtilizationFields>

/// The properties of ``MediaUtilization``.
public struct MediaUtilizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maximumCapacity`.
    @_alwaysEmitIntoClient public var maximumCapacity: Field<Int> { Field("maximumCapacity") }
    /// `interruptableMediaTypes`.
    @_alwaysEmitIntoClient public var interruptableMediaTypes: Field<[String]> { Field("interruptableMediaTypes") }
    /// `includeNonAcd`.
    @_alwaysEmitIntoClient public var includeNonAcd: Field<Bool> { Field("includeNonAcd") }
}

/// The schema `MemberGroup`.
public typealias MemberGroup = Model<MemberGroupFields>

/// The properties of ``MemberGroup``.
public struct MemberGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MemberGroupType> { Field("type") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``MemberGroup``, open to those that are newer than this version.
public struct MemberGroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TEAM`.
    @_alwaysEmitIntoClient public static var team: Self { "TEAM" }
    /// `GROUP`.
    @_alwaysEmitIntoClient public static var group: Self { "GROUP" }
    /// `SKILLGROUP`.
    @_alwaysEmitIntoClient public static var skillgroup: Self { "SKILLGROUP" }
}

/// The schema `MergeOperation`.
public typealias MergeOperation = Model<MergeOperationFields>

/// The properties of ``MergeOperation``.
public struct MergeOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContact`, set by the platform.
    @_alwaysEmitIntoClient public var sourceContact: Field<AddressableEntityRef> { Field("sourceContact") }
    /// `targetContact`, set by the platform.
    @_alwaysEmitIntoClient public var targetContact: Field<AddressableEntityRef> { Field("targetContact") }
    /// `resultingContact`, set by the platform.
    @_alwaysEmitIntoClient public var resultingContact: Field<AddressableEntityRef> { Field("resultingContact") }
}

/// The schema `Message`.
public typealias Message = Model<MessageFields>

/// The properties of ``Message``.
public struct MessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<MessageState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<MessageInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<MessageDirection> { Field("direction") }
    /// `recordingId`.
    @_alwaysEmitIntoClient public var recordingId: Field<String> { Field("recordingId") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorBody> { Field("errorInfo") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<MessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `authenticated`.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessageType> { Field("type") }
    /// `recipientCountry`.
    @_alwaysEmitIntoClient public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    @_alwaysEmitIntoClient public var recipientType: Field<String> { Field("recipientType") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[MessageDetails]> { Field("messages") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<JourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `byoSmsIntegrationId`.
    @_alwaysEmitIntoClient public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public var engagementSource: Field<MessageEngagementSource> { Field("engagementSource") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``Message``, open to those that are newer than this version.
public struct MessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``Message``, open to those that are newer than this version.
public struct MessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
}

/// A value of `direction` of ``Message``, open to those that are newer than this version.
public struct MessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``Message``, open to those that are newer than this version.
public struct MessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
}

/// A value of `type` of ``Message``, open to those that are newer than this version.
public struct MessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `kakao`.
    @_alwaysEmitIntoClient public static var kakao: Self { "kakao" }
    /// `line`.
    @_alwaysEmitIntoClient public static var line: Self { "line" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "telegram" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
}

/// A value of `engagementSource` of ``Message``, open to those that are newer than this version.
public struct MessageEngagementSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppleMessagesForBusiness`.
    @_alwaysEmitIntoClient public static var appleMessagesForBusiness: Self { "AppleMessagesForBusiness" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `Glassdoor`.
    @_alwaysEmitIntoClient public static var glassdoor: Self { "Glassdoor" }
    /// `GoogleBusinessProfile`.
    @_alwaysEmitIntoClient public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `KakaoTalk`.
    @_alwaysEmitIntoClient public static var kakaoTalk: Self { "KakaoTalk" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `LinkedIn`.
    @_alwaysEmitIntoClient public static var linkedIn: Self { "LinkedIn" }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `MobileChat`.
    @_alwaysEmitIntoClient public static var mobileChat: Self { "MobileChat" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `QQ`.
    @_alwaysEmitIntoClient public static var qq: Self { "QQ" }
    /// `Reddit`.
    @_alwaysEmitIntoClient public static var reddit: Self { "Reddit" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
    /// `SFDC`.
    @_alwaysEmitIntoClient public static var sfdc: Self { "SFDC" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `Snapchat`.
    @_alwaysEmitIntoClient public static var snapchat: Self { "Snapchat" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Threads`.
    @_alwaysEmitIntoClient public static var threads: Self { "Threads" }
    /// `Trustpilot`.
    @_alwaysEmitIntoClient public static var trustpilot: Self { "Trustpilot" }
    /// `Unspecified`.
    @_alwaysEmitIntoClient public static var unspecified: Self { "Unspecified" }
    /// `Viber`.
    @_alwaysEmitIntoClient public static var viber: Self { "Viber" }
    /// `WebChat`.
    @_alwaysEmitIntoClient public static var webChat: Self { "WebChat" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Weibo`.
    @_alwaysEmitIntoClient public static var weibo: Self { "Weibo" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
    /// `X`.
    @_alwaysEmitIntoClient public static var x: Self { "X" }
    /// `Yelp`.
    @_alwaysEmitIntoClient public static var yelp: Self { "Yelp" }
    /// `YouTube`.
    @_alwaysEmitIntoClient public static var youTube: Self { "YouTube" }
    /// `Zendesk`.
    @_alwaysEmitIntoClient public static var zendesk: Self { "Zendesk" }
    /// `OpenMessaging`.
    @_alwaysEmitIntoClient public static var openMessaging: Self { "OpenMessaging" }
}

/// The schema `MessageDetails`.
public typealias MessageDetails = Model<MessageDetailsFields>

/// The properties of ``MessageDetails``.
public struct MessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `messageURI`.
    @_alwaysEmitIntoClient public var messageURI: Field<String> { Field("messageURI") }
    /// `messageStatus`.
    @_alwaysEmitIntoClient public var messageStatus: Field<MessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    @_alwaysEmitIntoClient public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `messageTime`.
    @_alwaysEmitIntoClient public var messageTime: Field<Instant> { Field("messageTime") }
    /// `media`.
    @_alwaysEmitIntoClient public var media: Field<[MessageMedia]> { Field("media") }
    /// `stickers`.
    @_alwaysEmitIntoClient public var stickers: Field<[MessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    @_alwaysEmitIntoClient public var messageMetadata: Field<ConversationMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    @_alwaysEmitIntoClient public var socialVisibility: Field<MessageDetailsSocialVisibility> { Field("socialVisibility") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ErrorBody> { Field("errorInfo") }
}

/// A value of `messageStatus` of ``MessageDetails``, open to those that are newer than this version.
public struct MessageDetailsMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "queued" }
    /// `sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "sent" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `received`.
    @_alwaysEmitIntoClient public static var received: Self { "received" }
    /// `delivery-success`.
    @_alwaysEmitIntoClient public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    @_alwaysEmitIntoClient public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    @_alwaysEmitIntoClient public static var read: Self { "read" }
    /// `removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "removed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// A value of `socialVisibility` of ``MessageDetails``, open to those that are newer than this version.
public struct MessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "private" }
    /// `public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "public" }
}

/// The schema `MessageInfo`.
public typealias MessageInfo = Model<MessageInfoFields>

/// The properties of ``MessageInfo``.
public struct MessageInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `localizableMessageCode`.
    @_alwaysEmitIntoClient public var localizableMessageCode: Field<String> { Field("localizableMessageCode") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `MessageMedia`.
public typealias MessageMedia = Model<MessageMediaFields>

/// The properties of ``MessageMedia``.
public struct MessageMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `MessageMediaSettings`.
public typealias MessageMediaSettings = Model<MessageMediaSettingsFields>

/// The properties of ``MessageMediaSettings``.
public struct MessageMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    @_alwaysEmitIntoClient public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `subTypeSettings`.
    @_alwaysEmitIntoClient public var subTypeSettings: Field<[String: MessageSubtypeSettings]> { Field("subTypeSettings") }
    /// `enableInactivityTimeout`.
    @_alwaysEmitIntoClient public var enableInactivityTimeout: Field<Bool> { Field("enableInactivityTimeout") }
    /// `inactivityTimeoutSettings`.
    @_alwaysEmitIntoClient public var inactivityTimeoutSettings: Field<InactivityTimeoutSettings> { Field("inactivityTimeoutSettings") }
}

/// The schema `MessageSticker`.
public typealias MessageSticker = Model<MessageStickerFields>

/// The properties of ``MessageSticker``.
public struct MessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `MessageSubtypeSettings`.
public typealias MessageSubtypeSettings = Model<MessageSubtypeSettingsFields>

/// The properties of ``MessageSubtypeSettings``.
public struct MessageSubtypeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `enableInactivityTimeout`.
    @_alwaysEmitIntoClient public var enableInactivityTimeout: Field<Bool> { Field("enableInactivityTimeout") }
}

/// The schema `MessagingConfigListing`.
public typealias MessagingConfigListing = Model<MessagingConfigListingFields>

/// The properties of ``MessagingConfigListing``.
public struct MessagingConfigListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessagingSetting]> { Field("entities") }
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

/// The schema `MessagingSetting`.
public typealias MessagingSetting = Model<MessagingSettingFields>

/// The properties of ``MessagingSetting``.
public struct MessagingSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `updatedBy`, set by the platform.
    @_alwaysEmitIntoClient public var updatedBy: Field<DomainEntityRef> { Field("updatedBy") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    @_alwaysEmitIntoClient public var event: Field<EventSetting> { Field("event") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessagingSettingDefaultRequest`.
public typealias MessagingSettingDefaultRequest = Model<MessagingSettingDefaultRequestFields>

/// The properties of ``MessagingSettingDefaultRequest``.
public struct MessagingSettingDefaultRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `settingId`, required.
    @_alwaysEmitIntoClient public var settingId: Field<String> { Field("settingId") }
}

/// The schema `MessagingSettingRequest`.
public typealias MessagingSettingRequest = Model<MessagingSettingRequestFields>

/// The properties of ``MessagingSettingRequest``.
public struct MessagingSettingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    @_alwaysEmitIntoClient public var event: Field<EventSetting> { Field("event") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MinLength`.
public typealias MinLength = Model<MinLengthFields>

/// The properties of ``MinLength``.
public struct MinLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, required.
    @_alwaysEmitIntoClient public var min: Field<Int> { Field("min") }
    /// `max`, required.
    @_alwaysEmitIntoClient public var max: Field<Int> { Field("max") }
}

/// The schema `ModelConfig`.
public typealias ModelConfig = Model<ModelConfigFields>

/// The properties of ``ModelConfig``.
public struct ModelConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useLatestModel`, required.
    @_alwaysEmitIntoClient public var useLatestModel: Field<Bool> { Field("useLatestModel") }
}
