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
    public var articlesWithAnswerHighlights: Field<Bool> { Field("articlesWithAnswerHighlights") }
    /// `answerGeneration`.
    public var answerGeneration: Field<Bool> { Field("answerGeneration") }
}

/// The schema `MaxLength`.
public typealias MaxLength = Model<MaxLengthFields>

/// The properties of ``MaxLength``.
public struct MaxLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, required.
    public var min: Field<Int> { Field("min") }
    /// `max`, required.
    public var max: Field<Int> { Field("max") }
}

/// The schema `MediaSettings`.
public typealias MediaSettings = Model<MediaSettingsFields>

/// The properties of ``MediaSettings``.
public struct MediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
}

/// The schema `MediaSummary`.
public typealias MediaSummary = Model<MediaSummaryFields>

/// The properties of ``MediaSummary``.
public struct MediaSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactCenter`.
    public var contactCenter: Field<MediaSummaryDetail> { Field("contactCenter") }
    /// `enterprise`.
    public var enterprise: Field<MediaSummaryDetail> { Field("enterprise") }
}

/// The schema `MediaSummaryDetail`.
public typealias MediaSummaryDetail = Model<MediaSummaryDetailFields>

/// The properties of ``MediaSummaryDetail``.
public struct MediaSummaryDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    public var active: Field<Int> { Field("active") }
    /// `acw`.
    public var acw: Field<Int> { Field("acw") }
}

/// The schema `MediaType`.
public typealias MediaType = Model<MediaTypeFields>

/// The properties of ``MediaType``.
public struct MediaTypeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `MediaTypeAccess`.
public typealias MediaTypeAccess = Model<MediaTypeAccessFields>

/// The properties of ``MediaTypeAccess``.
public struct MediaTypeAccessFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inbound`.
    public var inbound: Field<[MediaType]> { Field("inbound") }
    /// `outbound`.
    public var outbound: Field<[MediaType]> { Field("outbound") }
}

/// The schema `MediaTypes`.
public typealias MediaTypes = Model<MediaTypesFields>

/// The properties of ``MediaTypes``.
public struct MediaTypesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `allow`.
    public var allow: Field<MediaTypeAccess> { Field("allow") }
}

/// The schema `MediaUtilization`.
public typealias MediaUtilization = Model<MediaUtilizationFields>

/// The properties of ``MediaUtilization``.
public struct MediaUtilizationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `maximumCapacity`.
    public var maximumCapacity: Field<Int> { Field("maximumCapacity") }
    /// `interruptableMediaTypes`.
    public var interruptableMediaTypes: Field<[String]> { Field("interruptableMediaTypes") }
    /// `includeNonAcd`.
    public var includeNonAcd: Field<Bool> { Field("includeNonAcd") }
}

/// The schema `MemberGroup`.
public typealias MemberGroup = Model<MemberGroupFields>

/// The properties of ``MemberGroup``.
public struct MemberGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `type`.
    public var type: Field<MemberGroupType> { Field("type") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``MemberGroup``, open to those that are newer than this version.
public struct MemberGroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TEAM`.
    public static var team: Self { "TEAM" }
    /// `GROUP`.
    public static var group: Self { "GROUP" }
    /// `SKILLGROUP`.
    public static var skillgroup: Self { "SKILLGROUP" }
}

/// The schema `MergeOperation`.
public typealias MergeOperation = Model<MergeOperationFields>

/// The properties of ``MergeOperation``.
public struct MergeOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceContact`, set by the platform.
    public var sourceContact: Field<AddressableEntityRef> { Field("sourceContact") }
    /// `targetContact`, set by the platform.
    public var targetContact: Field<AddressableEntityRef> { Field("targetContact") }
    /// `resultingContact`, set by the platform.
    public var resultingContact: Field<AddressableEntityRef> { Field("resultingContact") }
}

/// The schema `Message`.
public typealias Message = Model<MessageFields>

/// The properties of ``Message``.
public struct MessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<MessageState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<MessageInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `segments`.
    public var segments: Field<[Segment]> { Field("segments") }
    /// `direction`.
    public var direction: Field<MessageDirection> { Field("direction") }
    /// `recordingId`.
    public var recordingId: Field<String> { Field("recordingId") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorBody> { Field("errorInfo") }
    /// `disconnectType`.
    public var disconnectType: Field<MessageDisconnectType> { Field("disconnectType") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `authenticated`.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `type`.
    public var type: Field<MessageType> { Field("type") }
    /// `recipientCountry`.
    public var recipientCountry: Field<String> { Field("recipientCountry") }
    /// `recipientType`.
    public var recipientType: Field<String> { Field("recipientType") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `toAddress`.
    public var toAddress: Field<Address> { Field("toAddress") }
    /// `fromAddress`.
    public var fromAddress: Field<Address> { Field("fromAddress") }
    /// `messages`.
    public var messages: Field<[MessageDetails]> { Field("messages") }
    /// `journeyContext`.
    public var journeyContext: Field<JourneyContext> { Field("journeyContext") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `byoSmsIntegrationId`.
    public var byoSmsIntegrationId: Field<String> { Field("byoSmsIntegrationId") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<ConversationQueueMediaSettings> { Field("queueMediaSettings") }
    /// `engagementSource`.
    public var engagementSource: Field<MessageEngagementSource> { Field("engagementSource") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
}

/// A value of `state` of ``Message``, open to those that are newer than this version.
public struct MessageState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `initialState` of ``Message``, open to those that are newer than this version.
public struct MessageInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
}

/// A value of `direction` of ``Message``, open to those that are newer than this version.
public struct MessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``Message``, open to those that are newer than this version.
public struct MessageDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
}

/// A value of `type` of ``Message``, open to those that are newer than this version.
public struct MessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `apple`.
    public static var apple: Self { "apple" }
    /// `facebook`.
    public static var facebook: Self { "facebook" }
    /// `instagram`.
    public static var instagram: Self { "instagram" }
    /// `kakao`.
    public static var kakao: Self { "kakao" }
    /// `line`.
    public static var line: Self { "line" }
    /// `open`.
    public static var open: Self { "open" }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `telegram`.
    public static var telegram: Self { "telegram" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
    /// `webmessaging`.
    public static var webmessaging: Self { "webmessaging" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
}

/// A value of `engagementSource` of ``Message``, open to those that are newer than this version.
public struct MessageEngagementSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppleMessagesForBusiness`.
    public static var appleMessagesForBusiness: Self { "AppleMessagesForBusiness" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `Glassdoor`.
    public static var glassdoor: Self { "Glassdoor" }
    /// `GoogleBusinessProfile`.
    public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `KakaoTalk`.
    public static var kakaoTalk: Self { "KakaoTalk" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `LinkedIn`.
    public static var linkedIn: Self { "LinkedIn" }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `MobileChat`.
    public static var mobileChat: Self { "MobileChat" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `QQ`.
    public static var qq: Self { "QQ" }
    /// `Reddit`.
    public static var reddit: Self { "Reddit" }
    /// `ServiceNow`.
    public static var serviceNow: Self { "ServiceNow" }
    /// `SFDC`.
    public static var sfdc: Self { "SFDC" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `Snapchat`.
    public static var snapchat: Self { "Snapchat" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Threads`.
    public static var threads: Self { "Threads" }
    /// `Trustpilot`.
    public static var trustpilot: Self { "Trustpilot" }
    /// `Unspecified`.
    public static var unspecified: Self { "Unspecified" }
    /// `Viber`.
    public static var viber: Self { "Viber" }
    /// `WebChat`.
    public static var webChat: Self { "WebChat" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Weibo`.
    public static var weibo: Self { "Weibo" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
    /// `X`.
    public static var x: Self { "X" }
    /// `Yelp`.
    public static var yelp: Self { "Yelp" }
    /// `YouTube`.
    public static var youTube: Self { "YouTube" }
    /// `Zendesk`.
    public static var zendesk: Self { "Zendesk" }
    /// `OpenMessaging`.
    public static var openMessaging: Self { "OpenMessaging" }
}

/// The schema `MessageDetails`.
public typealias MessageDetails = Model<MessageDetailsFields>

/// The properties of ``MessageDetails``.
public struct MessageDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `messageURI`.
    public var messageURI: Field<String> { Field("messageURI") }
    /// `messageStatus`.
    public var messageStatus: Field<MessageDetailsMessageStatus> { Field("messageStatus") }
    /// `messageSegmentCount`.
    public var messageSegmentCount: Field<Int> { Field("messageSegmentCount") }
    /// `messageTime`.
    public var messageTime: Field<Instant> { Field("messageTime") }
    /// `media`.
    public var media: Field<[MessageMedia]> { Field("media") }
    /// `stickers`.
    public var stickers: Field<[MessageSticker]> { Field("stickers") }
    /// `messageMetadata`.
    public var messageMetadata: Field<ConversationMessageMetadata> { Field("messageMetadata") }
    /// `socialVisibility`.
    public var socialVisibility: Field<MessageDetailsSocialVisibility> { Field("socialVisibility") }
    /// `errorInfo`.
    public var errorInfo: Field<ErrorBody> { Field("errorInfo") }
}

/// A value of `messageStatus` of ``MessageDetails``, open to those that are newer than this version.
public struct MessageDetailsMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    public static var queued: Self { "queued" }
    /// `sent`.
    public static var sent: Self { "sent" }
    /// `failed`.
    public static var failed: Self { "failed" }
    /// `received`.
    public static var received: Self { "received" }
    /// `delivery-success`.
    public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    public static var read: Self { "read" }
    /// `removed`.
    public static var removed: Self { "removed" }
    /// `published`.
    public static var published: Self { "published" }
}

/// A value of `socialVisibility` of ``MessageDetails``, open to those that are newer than this version.
public struct MessageDetailsSocialVisibility: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `private`.
    public static var `private`: Self { "private" }
    /// `public`.
    public static var `public`: Self { "public" }
}

/// The schema `MessageInfo`.
public typealias MessageInfo = Model<MessageInfoFields>

/// The properties of ``MessageInfo``.
public struct MessageInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `localizableMessageCode`.
    public var localizableMessageCode: Field<String> { Field("localizableMessageCode") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `MessageMedia`.
public typealias MessageMedia = Model<MessageMediaFields>

/// The properties of ``MessageMedia``.
public struct MessageMediaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mediaType`.
    public var mediaType: Field<String> { Field("mediaType") }
    /// `contentLengthBytes`.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `MessageMediaSettings`.
public typealias MessageMediaSettings = Model<MessageMediaSettingsFields>

/// The properties of ``MessageMediaSettings``.
public struct MessageMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `serviceLevel`.
    public var serviceLevel: Field<ServiceLevel> { Field("serviceLevel") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `subTypeSettings`.
    public var subTypeSettings: Field<[String: MessageSubtypeSettings]> { Field("subTypeSettings") }
    /// `enableInactivityTimeout`.
    public var enableInactivityTimeout: Field<Bool> { Field("enableInactivityTimeout") }
    /// `inactivityTimeoutSettings`.
    public var inactivityTimeoutSettings: Field<InactivityTimeoutSettings> { Field("inactivityTimeoutSettings") }
}

/// The schema `MessageSticker`.
public typealias MessageSticker = Model<MessageStickerFields>

/// The properties of ``MessageSticker``.
public struct MessageStickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `MessageSubtypeSettings`.
public typealias MessageSubtypeSettings = Model<MessageSubtypeSettingsFields>

/// The properties of ``MessageSubtypeSettings``.
public struct MessageSubtypeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
    /// `enableInactivityTimeout`.
    public var enableInactivityTimeout: Field<Bool> { Field("enableInactivityTimeout") }
}

/// The schema `MessagingConfigListing`.
public typealias MessagingConfigListing = Model<MessagingConfigListingFields>

/// The properties of ``MessagingConfigListing``.
public struct MessagingConfigListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[MessagingSetting]> { Field("entities") }
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

/// The schema `MessagingSetting`.
public typealias MessagingSetting = Model<MessagingSettingFields>

/// The properties of ``MessagingSetting``.
public struct MessagingSettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`, set by the platform.
    public var version: Field<String> { Field("version") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `updatedBy`, set by the platform.
    public var updatedBy: Field<DomainEntityRef> { Field("updatedBy") }
    /// `content`.
    public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    public var event: Field<EventSetting> { Field("event") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MessagingSettingDefaultRequest`.
public typealias MessagingSettingDefaultRequest = Model<MessagingSettingDefaultRequestFields>

/// The properties of ``MessagingSettingDefaultRequest``.
public struct MessagingSettingDefaultRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `settingId`, required.
    public var settingId: Field<String> { Field("settingId") }
}

/// The schema `MessagingSettingRequest`.
public typealias MessagingSettingRequest = Model<MessagingSettingRequestFields>

/// The properties of ``MessagingSettingRequest``.
public struct MessagingSettingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `content`.
    public var content: Field<ContentSetting> { Field("content") }
    /// `event`.
    public var event: Field<EventSetting> { Field("event") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `MinLength`.
public typealias MinLength = Model<MinLengthFields>

/// The properties of ``MinLength``.
public struct MinLengthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `min`, required.
    public var min: Field<Int> { Field("min") }
    /// `max`, required.
    public var max: Field<Int> { Field("max") }
}

/// The schema `ModelConfig`.
public typealias ModelConfig = Model<ModelConfigFields>

/// The properties of ``ModelConfig``.
public struct ModelConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `useLatestModel`, required.
    public var useLatestModel: Field<Bool> { Field("useLatestModel") }
}
