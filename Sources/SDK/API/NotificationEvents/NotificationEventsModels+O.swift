// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `OperationalEventNotificationTopicEventEntity`.
public typealias OperationalEventNotificationTopicEventEntity = Model<OperationalEventNotificationTopicEventEntityFields>

/// The properties of ``OperationalEventNotificationTopicEventEntity``.
public struct OperationalEventNotificationTopicEventEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `OperationalEventNotificationTopicOperationalEventNotification`.
///
/// Events of `v2.operations.events.{id}`.
public typealias OperationalEventNotificationTopicOperationalEventNotification = Model<OperationalEventNotificationTopicOperationalEventNotificationFields>

/// The properties of ``OperationalEventNotificationTopicOperationalEventNotification``.
public struct OperationalEventNotificationTopicOperationalEventNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventEntity`.
    @_alwaysEmitIntoClient public var eventEntity: Field<OperationalEventNotificationTopicEventEntity> { Field("eventEntity") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `previousValue`.
    @_alwaysEmitIntoClient public var previousValue: Field<String> { Field("previousValue") }
    /// `currentValue`.
    @_alwaysEmitIntoClient public var currentValue: Field<String> { Field("currentValue") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `parentEntity`.
    @_alwaysEmitIntoClient public var parentEntity: Field<String> { Field("parentEntity") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `entityToken`.
    @_alwaysEmitIntoClient public var entityToken: Field<String> { Field("entityToken") }
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `entityModifiedDate`.
    @_alwaysEmitIntoClient public var entityModifiedDate: Field<Instant> { Field("entityModifiedDate") }
    /// `entityModifiedBy`.
    @_alwaysEmitIntoClient public var entityModifiedBy: Field<String> { Field("entityModifiedBy") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Int> { Field("timestamp") }
}

/// The schema `OutOfOfficeEventOutOfOffice`.
///
/// Events of `v2.users.{id}.outofoffice`.
public typealias OutOfOfficeEventOutOfOffice = Model<OutOfOfficeEventOutOfOfficeFields>

/// The properties of ``OutOfOfficeEventOutOfOffice``.
public struct OutOfOfficeEventOutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<OutOfOfficeEventUser> { Field("user") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `indefinite`.
    @_alwaysEmitIntoClient public var indefinite: Field<Bool> { Field("indefinite") }
    /// `startDate`.
    @_alwaysEmitIntoClient public var startDate: Field<Instant> { Field("startDate") }
    /// `endDate`.
    @_alwaysEmitIntoClient public var endDate: Field<Instant> { Field("endDate") }
}

/// The schema `OutOfOfficeEventUser`.
public typealias OutOfOfficeEventUser = Model<OutOfOfficeEventUserFields>

/// The properties of ``OutOfOfficeEventUser``.
public struct OutOfOfficeEventUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundDetailEventTopicOutboundInitEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.outbound`.
public typealias OutboundDetailEventTopicOutboundInitEvent = Model<OutboundDetailEventTopicOutboundInitEventFields>

/// The properties of ``OutboundDetailEventTopicOutboundInitEvent``.
public struct OutboundDetailEventTopicOutboundInitEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<OutboundDetailEventTopicOutboundInitEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<OutboundDetailEventTopicOutboundInitEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<OutboundDetailEventTopicOutboundInitEventMessageType> { Field("messageType") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``OutboundDetailEventTopicOutboundInitEvent``, open to those that are newer than this
/// version.
public struct OutboundDetailEventTopicOutboundInitEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// A value of `direction` of ``OutboundDetailEventTopicOutboundInitEvent``, open to those that are newer than this
/// version.
public struct OutboundDetailEventTopicOutboundInitEventDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `messageType` of ``OutboundDetailEventTopicOutboundInitEvent``, open to those that are newer than this
/// version.
public struct OutboundDetailEventTopicOutboundInitEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes`.
public typealias OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes = Model<OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributesFields>

/// The properties of ``OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes``.
public struct OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailSubject`.
    @_alwaysEmitIntoClient public var emailSubject: Field<String> { Field("emailSubject") }
    /// `configuredEmailAddress`.
    @_alwaysEmitIntoClient public var configuredEmailAddress: Field<String> { Field("configuredEmailAddress") }
    /// `contactEmailAddress`.
    @_alwaysEmitIntoClient public var contactEmailAddress: Field<String> { Field("contactEmailAddress") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<String> { Field("replyToAddress") }
    /// `contactEmailColumnName`.
    @_alwaysEmitIntoClient public var contactEmailColumnName: Field<String> { Field("contactEmailColumnName") }
}

/// The schema `OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent`.
///
/// Events of `v2.outbound.email.campaigns.contact.postContact`.
public typealias OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent = Model<OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventFields>

/// The properties of
/// ``OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent``.
public struct OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `outboundCampaignType`.
    @_alwaysEmitIntoClient public var outboundCampaignType: Field<OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventOutboundCampaignType> { Field("outboundCampaignType") }
    /// `emailAttributes`.
    @_alwaysEmitIntoClient public var emailAttributes: Field<OutboundMessagingCampaignPostContactEmailEventTopicEmailAttributes> { Field("emailAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventWrapupCode> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentTemplateId`.
    @_alwaysEmitIntoClient public var contentTemplateId: Field<String> { Field("contentTemplateId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
}

/// A value of `outboundCampaignType` of
/// ``OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent``, open to those
/// that are newer than this version.
public struct OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventOutboundCampaignType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `wrapupCode` of
/// ``OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEvent``, open to those
/// that are newer than this version.
public struct OutboundMessagingCampaignPostContactEmailEventTopicOutboundMessagingCampaignPostContactEmailEventWrapupCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `OUTBOUND_MESSAGE_SENT`.
    @_alwaysEmitIntoClient public static var outboundMessageSent: Self { "OUTBOUND_MESSAGE_SENT" }
    /// `OUTBOUND_MESSAGE_FAILED`.
    @_alwaysEmitIntoClient public static var outboundMessageFailed: Self { "OUTBOUND_MESSAGE_FAILED" }
    /// `OUTBOUND_MESSAGE_THROTTLED`.
    @_alwaysEmitIntoClient public static var outboundMessageThrottled: Self { "OUTBOUND_MESSAGE_THROTTLED" }
    /// `OUTBOUND_MESSAGE_AMBIGUOUS`.
    @_alwaysEmitIntoClient public static var outboundMessageAmbiguous: Self { "OUTBOUND_MESSAGE_AMBIGUOUS" }
    /// `ININ_OUTBOUND_CAMPAIGN_FORCED_OFF`.
    @_alwaysEmitIntoClient public static var ininOutboundCampaignForcedOff: Self { "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF" }
}

/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent`.
///
/// Events of `v2.outbound.messaging.campaigns.contact.postContact`.
public typealias OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent = Model<OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventFields>

/// The properties of ``OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent``.
public struct OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `outboundCampaignType`.
    @_alwaysEmitIntoClient public var outboundCampaignType: Field<OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventOutboundCampaignType> { Field("outboundCampaignType") }
    /// `smsAttributes`.
    @_alwaysEmitIntoClient public var smsAttributes: Field<OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes> { Field("smsAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventWrapupCode> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentTemplateId`.
    @_alwaysEmitIntoClient public var contentTemplateId: Field<String> { Field("contentTemplateId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
}

/// A value of `outboundCampaignType` of
/// ``OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent``, open to those
/// that are newer than this version.
public struct OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventOutboundCampaignType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `wrapupCode` of
/// ``OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEvent``, open to those
/// that are newer than this version.
public struct OutboundMessagingCampaignPostContactSmsEventTopicOutboundMessagingCampaignPostContactSMSEventWrapupCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `OUTBOUND_MESSAGE_SENT`.
    @_alwaysEmitIntoClient public static var outboundMessageSent: Self { "OUTBOUND_MESSAGE_SENT" }
    /// `OUTBOUND_MESSAGE_FAILED`.
    @_alwaysEmitIntoClient public static var outboundMessageFailed: Self { "OUTBOUND_MESSAGE_FAILED" }
    /// `OUTBOUND_MESSAGE_THROTTLED`.
    @_alwaysEmitIntoClient public static var outboundMessageThrottled: Self { "OUTBOUND_MESSAGE_THROTTLED" }
    /// `OUTBOUND_MESSAGE_AMBIGUOUS`.
    @_alwaysEmitIntoClient public static var outboundMessageAmbiguous: Self { "OUTBOUND_MESSAGE_AMBIGUOUS" }
    /// `ININ_OUTBOUND_CAMPAIGN_FORCED_OFF`.
    @_alwaysEmitIntoClient public static var ininOutboundCampaignForcedOff: Self { "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF" }
}

/// The schema `OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes`.
public typealias OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes = Model<OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributesFields>

/// The properties of ``OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributes``.
public struct OutboundMessagingCampaignPostContactSmsEventTopicSMSAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactPhoneNumberColumnName`.
    @_alwaysEmitIntoClient public var contactPhoneNumberColumnName: Field<String> { Field("contactPhoneNumberColumnName") }
    /// `configuredSenderPhoneNumber`.
    @_alwaysEmitIntoClient public var configuredSenderPhoneNumber: Field<String> { Field("configuredSenderPhoneNumber") }
    /// `senderPhoneNumber`.
    @_alwaysEmitIntoClient public var senderPhoneNumber: Field<String> { Field("senderPhoneNumber") }
}

/// The schema
/// `OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent`.
///
/// Events of `v2.outbound.whatsapp.campaigns.contact.postContact`.
public typealias OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent = Model<OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEventFields>

/// The properties of
/// ``OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent``.
public struct OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `outboundCampaignType`.
    @_alwaysEmitIntoClient public var outboundCampaignType: Field<OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEventOutboundCampaignType> { Field("outboundCampaignType") }
    /// `whatsAppAttributes`.
    @_alwaysEmitIntoClient public var whatsAppAttributes: Field<OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes> { Field("whatsAppAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEventWrapupCode> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentTemplateId`.
    @_alwaysEmitIntoClient public var contentTemplateId: Field<String> { Field("contentTemplateId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
}

/// A value of `outboundCampaignType` of
/// ``OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent``, open to
/// those that are newer than this version.
public struct OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEventOutboundCampaignType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `wrapupCode` of
/// ``OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEvent``, open to
/// those that are newer than this version.
public struct OutboundMessagingCampaignPostContactWhatsappEventTopicOutboundMessagingCampaignPostContactWhatsAppEventWrapupCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `OUTBOUND_MESSAGE_SENT`.
    @_alwaysEmitIntoClient public static var outboundMessageSent: Self { "OUTBOUND_MESSAGE_SENT" }
    /// `OUTBOUND_MESSAGE_FAILED`.
    @_alwaysEmitIntoClient public static var outboundMessageFailed: Self { "OUTBOUND_MESSAGE_FAILED" }
    /// `OUTBOUND_MESSAGE_THROTTLED`.
    @_alwaysEmitIntoClient public static var outboundMessageThrottled: Self { "OUTBOUND_MESSAGE_THROTTLED" }
    /// `OUTBOUND_MESSAGE_AMBIGUOUS`.
    @_alwaysEmitIntoClient public static var outboundMessageAmbiguous: Self { "OUTBOUND_MESSAGE_AMBIGUOUS" }
    /// `ININ_OUTBOUND_CAMPAIGN_FORCED_OFF`.
    @_alwaysEmitIntoClient public static var ininOutboundCampaignForcedOff: Self { "ININ_OUTBOUND_CAMPAIGN_FORCED_OFF" }
}

/// The schema `OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes`.
public typealias OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes = Model<OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributesFields>

/// The properties of ``OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributes``.
public struct OutboundMessagingCampaignPostContactWhatsappEventTopicWhatsAppAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactWhatsAppColumnName`.
    @_alwaysEmitIntoClient public var contactWhatsAppColumnName: Field<String> { Field("contactWhatsAppColumnName") }
    /// `whatsAppIntegrationId`.
    @_alwaysEmitIntoClient public var whatsAppIntegrationId: Field<String> { Field("whatsAppIntegrationId") }
}

/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes`.
public typealias OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes = Model<OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributesFields>

/// The properties of ``OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes``.
public struct OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailSubject`.
    @_alwaysEmitIntoClient public var emailSubject: Field<String> { Field("emailSubject") }
    /// `configuredEmailAddress`.
    @_alwaysEmitIntoClient public var configuredEmailAddress: Field<String> { Field("configuredEmailAddress") }
    /// `contactEmailAddress`.
    @_alwaysEmitIntoClient public var contactEmailAddress: Field<String> { Field("contactEmailAddress") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<String> { Field("replyToAddress") }
    /// `contactEmailColumnName`.
    @_alwaysEmitIntoClient public var contactEmailColumnName: Field<String> { Field("contactEmailColumnName") }
}

/// The schema `OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent`.
///
/// Events of `v2.outbound.email.campaigns.contact.preContact`.
public typealias OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent = Model<OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventFields>

/// The properties of
/// ``OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent``.
public struct OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `outboundCampaignType`.
    @_alwaysEmitIntoClient public var outboundCampaignType: Field<OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventOutboundCampaignType> { Field("outboundCampaignType") }
    /// `emailAttributes`.
    @_alwaysEmitIntoClient public var emailAttributes: Field<OutboundMessagingCampaignPreContactEmailEventTopicEmailAttributes> { Field("emailAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventWrapupCode> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentTemplateId`.
    @_alwaysEmitIntoClient public var contentTemplateId: Field<String> { Field("contentTemplateId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
}

/// A value of `outboundCampaignType` of
/// ``OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent``, open to those
/// that are newer than this version.
public struct OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventOutboundCampaignType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `wrapupCode` of
/// ``OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEvent``, open to those
/// that are newer than this version.
public struct OutboundMessagingCampaignPreContactEmailEventTopicOutboundMessagingCampaignPreContactEmailEventWrapupCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `OUTBOUND_EMAILS_INVALID_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundEmailsInvalidSkipped: Self { "OUTBOUND_EMAILS_INVALID_SKIPPED" }
    /// `OUTBOUND_INVALID_EMAIL_ADDRESS`.
    @_alwaysEmitIntoClient public static var outboundInvalidEmailAddress: Self { "OUTBOUND_INVALID_EMAIL_ADDRESS" }
    /// `OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED`.
    @_alwaysEmitIntoClient public static var outboundMaxEmailSubjectLengthExceeded: Self { "OUTBOUND_MAX_EMAIL_SUBJECT_LENGTH_EXCEEDED" }
    /// `OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED`.
    @_alwaysEmitIntoClient public static var outboundMaxEmailBodyLengthExceeded: Self { "OUTBOUND_MAX_EMAIL_BODY_LENGTH_EXCEEDED" }
    /// `OUTBOUND_RULE_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundRuleErrorSkipped: Self { "OUTBOUND_RULE_ERROR_SKIPPED" }
    /// `OUTBOUND_RULE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundRuleSkipped: Self { "OUTBOUND_RULE_SKIPPED" }
    /// `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundContactUncontactableSkipped: Self { "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundNumberUncontactableSkipped: Self { "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundContactAddressUncontactableSkipped: Self { "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED" }
    /// `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundZoneBlockedSkipped: Self { "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED" }
    /// `ININ_OUTBOUND_DNC_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundDncSkipped: Self { "ININ_OUTBOUND_DNC_SKIPPED" }
    /// `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundInternalErrorSkipped: Self { "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED" }
    /// `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`.
    @_alwaysEmitIntoClient public static var ininOutboundOnDoNotCallList: Self { "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST" }
    /// `ININ_OUTBOUND_NOT_CALLABLE_TIME`.
    @_alwaysEmitIntoClient public static var ininOutboundNotCallableTime: Self { "ININ_OUTBOUND_NOT_CALLABLE_TIME" }
    /// `OUTBOUND_STUCK_CONTACT`.
    @_alwaysEmitIntoClient public static var outboundStuckContact: Self { "OUTBOUND_STUCK_CONTACT" }
    /// `OUTBOUND_CONTACT_DOMAIN_BLOCKED`.
    @_alwaysEmitIntoClient public static var outboundContactDomainBlocked: Self { "OUTBOUND_CONTACT_DOMAIN_BLOCKED" }
    /// `OUTBOUND_INVALID_CONTENT_TEMPLATE`.
    @_alwaysEmitIntoClient public static var outboundInvalidContentTemplate: Self { "OUTBOUND_INVALID_CONTENT_TEMPLATE" }
    /// `OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED`.
    @_alwaysEmitIntoClient public static var outboundContentTemplateNotAuthorized: Self { "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED" }
}

/// The schema `OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent`.
///
/// Events of `v2.outbound.messaging.campaigns.contact.preContact`.
public typealias OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent = Model<OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventFields>

/// The properties of ``OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent``.
public struct OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `outboundCampaignType`.
    @_alwaysEmitIntoClient public var outboundCampaignType: Field<OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventOutboundCampaignType> { Field("outboundCampaignType") }
    /// `smsAttributes`.
    @_alwaysEmitIntoClient public var smsAttributes: Field<OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes> { Field("smsAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventWrapupCode> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentTemplateId`.
    @_alwaysEmitIntoClient public var contentTemplateId: Field<String> { Field("contentTemplateId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
}

/// A value of `outboundCampaignType` of
/// ``OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent``, open to those that
/// are newer than this version.
public struct OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventOutboundCampaignType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `wrapupCode` of
/// ``OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEvent``, open to those that
/// are newer than this version.
public struct OutboundMessagingCampaignPreContactSmsEventTopicOutboundMessagingCampaignPreContactSMSEventWrapupCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ININ_OUTBOUND_NUMBERS_INVALID`.
    @_alwaysEmitIntoClient public static var ininOutboundNumbersInvalid: Self { "ININ_OUTBOUND_NUMBERS_INVALID" }
    /// `ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundContactAttemptLimitSkipped: Self { "ININ_OUTBOUND_CONTACT_ATTEMPT_LIMIT_SKIPPED" }
    /// `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundInternalErrorSkipped: Self { "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED" }
    /// `ININ_OUTBOUND_DNC_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundDncSkipped: Self { "ININ_OUTBOUND_DNC_SKIPPED" }
    /// `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundZoneBlockedSkipped: Self { "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED" }
    /// `OUTBOUND_MESSAGE_BLANK`.
    @_alwaysEmitIntoClient public static var outboundMessageBlank: Self { "OUTBOUND_MESSAGE_BLANK" }
    /// `OUTBOUND_RULE_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundRuleErrorSkipped: Self { "OUTBOUND_RULE_ERROR_SKIPPED" }
    /// `OUTBOUND_RULE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundRuleSkipped: Self { "OUTBOUND_RULE_SKIPPED" }
    /// `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundContactUncontactableSkipped: Self { "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundNumberUncontactableSkipped: Self { "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundContactAddressUncontactableSkipped: Self { "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_INVALID_PHONE_NUMBER`.
    @_alwaysEmitIntoClient public static var outboundInvalidPhoneNumber: Self { "OUTBOUND_INVALID_PHONE_NUMBER" }
    /// `ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED`.
    @_alwaysEmitIntoClient public static var ininOutboundDncAuthenticationFailed: Self { "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED" }
    /// `ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER`.
    @_alwaysEmitIntoClient public static var ininOutboundDncInvalidPhoneNumber: Self { "ININ_OUTBOUND_DNC_INVALID_PHONE_NUMBER" }
    /// `ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED`.
    @_alwaysEmitIntoClient public static var ininOutboundAutomaticTimezoneBlocked: Self { "ININ_OUTBOUND_AUTOMATIC_TIMEZONE_BLOCKED" }
    /// `ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundNumberAttemptLimitSkipped: Self { "ININ_OUTBOUND_NUMBER_ATTEMPT_LIMIT_SKIPPED" }
    /// `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`.
    @_alwaysEmitIntoClient public static var ininOutboundOnDoNotCallList: Self { "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST" }
    /// `ININ_OUTBOUND_NOT_CALLABLE_TIME`.
    @_alwaysEmitIntoClient public static var ininOutboundNotCallableTime: Self { "ININ_OUTBOUND_NOT_CALLABLE_TIME" }
    /// `OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED`.
    @_alwaysEmitIntoClient public static var outboundMaxMessageLengthExceeded: Self { "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED" }
    /// `OUTBOUND_STUCK_CONTACT`.
    @_alwaysEmitIntoClient public static var outboundStuckContact: Self { "OUTBOUND_STUCK_CONTACT" }
    /// `OUTBOUND_INVALID_CONTENT_TEMPLATE`.
    @_alwaysEmitIntoClient public static var outboundInvalidContentTemplate: Self { "OUTBOUND_INVALID_CONTENT_TEMPLATE" }
    /// `OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED`.
    @_alwaysEmitIntoClient public static var outboundContentTemplateNotAuthorized: Self { "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED" }
}

/// The schema `OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes`.
public typealias OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes = Model<OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributesFields>

/// The properties of ``OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributes``.
public struct OutboundMessagingCampaignPreContactSmsEventTopicSMSAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactPhoneNumberColumnName`.
    @_alwaysEmitIntoClient public var contactPhoneNumberColumnName: Field<String> { Field("contactPhoneNumberColumnName") }
    /// `configuredSenderPhoneNumber`.
    @_alwaysEmitIntoClient public var configuredSenderPhoneNumber: Field<String> { Field("configuredSenderPhoneNumber") }
    /// `senderPhoneNumber`.
    @_alwaysEmitIntoClient public var senderPhoneNumber: Field<String> { Field("senderPhoneNumber") }
}

/// The schema `OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent`.
///
/// Events of `v2.outbound.whatsapp.campaigns.contact.preContact`.
public typealias OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent = Model<OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventFields>

/// The properties of
/// ``OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent``.
public struct OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `outboundCampaignType`.
    @_alwaysEmitIntoClient public var outboundCampaignType: Field<OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventOutboundCampaignType> { Field("outboundCampaignType") }
    /// `whatsAppAttributes`.
    @_alwaysEmitIntoClient public var whatsAppAttributes: Field<OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes> { Field("whatsAppAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventWrapupCode> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentTemplateId`.
    @_alwaysEmitIntoClient public var contentTemplateId: Field<String> { Field("contentTemplateId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
}

/// A value of `outboundCampaignType` of
/// ``OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent``, open to
/// those that are newer than this version.
public struct OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventOutboundCampaignType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
}

/// A value of `wrapupCode` of
/// ``OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEvent``, open to
/// those that are newer than this version.
public struct OutboundMessagingCampaignPreContactWhatsappEventTopicOutboundMessagingCampaignPreContactWhatsAppEventWrapupCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ININ_OUTBOUND_NUMBERS_INVALID`.
    @_alwaysEmitIntoClient public static var ininOutboundNumbersInvalid: Self { "ININ_OUTBOUND_NUMBERS_INVALID" }
    /// `ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundInternalErrorSkipped: Self { "ININ_OUTBOUND_INTERNAL_ERROR_SKIPPED" }
    /// `ININ_OUTBOUND_DNC_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundDncSkipped: Self { "ININ_OUTBOUND_DNC_SKIPPED" }
    /// `ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED`.
    @_alwaysEmitIntoClient public static var ininOutboundZoneBlockedSkipped: Self { "ININ_OUTBOUND_ZONE_BLOCKED_SKIPPED" }
    /// `OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundContactUncontactableSkipped: Self { "OUTBOUND_CONTACT_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundNumberUncontactableSkipped: Self { "OUTBOUND_NUMBER_UNCONTACTABLE_SKIPPED" }
    /// `OUTBOUND_INVALID_PHONE_NUMBER`.
    @_alwaysEmitIntoClient public static var outboundInvalidPhoneNumber: Self { "OUTBOUND_INVALID_PHONE_NUMBER" }
    /// `ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED`.
    @_alwaysEmitIntoClient public static var ininOutboundDncAuthenticationFailed: Self { "ININ_OUTBOUND_DNC_AUTHENTICATION_FAILED" }
    /// `ININ_OUTBOUND_ON_DO_NOT_CALL_LIST`.
    @_alwaysEmitIntoClient public static var ininOutboundOnDoNotCallList: Self { "ININ_OUTBOUND_ON_DO_NOT_CALL_LIST" }
    /// `OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED`.
    @_alwaysEmitIntoClient public static var outboundMaxMessageLengthExceeded: Self { "OUTBOUND_MAX_MESSAGE_LENGTH_EXCEEDED" }
    /// `OUTBOUND_STUCK_CONTACT`.
    @_alwaysEmitIntoClient public static var outboundStuckContact: Self { "OUTBOUND_STUCK_CONTACT" }
    /// `OUTBOUND_MESSAGE_HEADER_PARAMETER_VALUE_TOO_LONG`.
    @_alwaysEmitIntoClient public static var outboundMessageHeaderParameterValueTooLong: Self { "OUTBOUND_MESSAGE_HEADER_PARAMETER_VALUE_TOO_LONG" }
    /// `OUTBOUND_MESSAGE_BUTTON_URL_PARAMETER_VALUE_TOO_LONG`.
    @_alwaysEmitIntoClient public static var outboundMessageButtonUrlParameterValueTooLong: Self { "OUTBOUND_MESSAGE_BUTTON_URL_PARAMETER_VALUE_TOO_LONG" }
    /// `OUTBOUND_RULE_ERROR_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundRuleErrorSkipped: Self { "OUTBOUND_RULE_ERROR_SKIPPED" }
    /// `OUTBOUND_RULE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundRuleSkipped: Self { "OUTBOUND_RULE_SKIPPED" }
    /// `OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED`.
    @_alwaysEmitIntoClient public static var outboundContactAddressUncontactableSkipped: Self { "OUTBOUND_CONTACT_ADDRESS_UNCONTACTABLE_SKIPPED" }
    /// `ININ_OUTBOUND_NOT_CALLABLE_TIME`.
    @_alwaysEmitIntoClient public static var ininOutboundNotCallableTime: Self { "ININ_OUTBOUND_NOT_CALLABLE_TIME" }
    /// `OUTBOUND_MESSAGE_BODY_PARAMETER_VALUE_TOO_LONG`.
    @_alwaysEmitIntoClient public static var outboundMessageBodyParameterValueTooLong: Self { "OUTBOUND_MESSAGE_BODY_PARAMETER_VALUE_TOO_LONG" }
    /// `OUTBOUND_INVALID_CONTENT_TEMPLATE`.
    @_alwaysEmitIntoClient public static var outboundInvalidContentTemplate: Self { "OUTBOUND_INVALID_CONTENT_TEMPLATE" }
    /// `OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED`.
    @_alwaysEmitIntoClient public static var outboundContentTemplateNotAuthorized: Self { "OUTBOUND_CONTENT_TEMPLATE_NOT_AUTHORIZED" }
}

/// The schema `OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes`.
public typealias OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes = Model<OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributesFields>

/// The properties of ``OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributes``.
public struct OutboundMessagingCampaignPreContactWhatsappEventTopicWhatsAppAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactWhatsAppColumnName`.
    @_alwaysEmitIntoClient public var contactWhatsAppColumnName: Field<String> { Field("contactWhatsAppColumnName") }
    /// `whatsAppIntegrationId`.
    @_alwaysEmitIntoClient public var whatsAppIntegrationId: Field<String> { Field("whatsAppIntegrationId") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeContactSort`.
public typealias OutboundMessagingEmailCampaignConfigChangeContactSort = Model<OutboundMessagingEmailCampaignConfigChangeContactSortFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeContactSort``.
public struct OutboundMessagingEmailCampaignConfigChangeContactSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<OutboundMessagingEmailCampaignConfigChangeContactSortDirection> { Field("direction") }
    /// `numeric`.
    @_alwaysEmitIntoClient public var numeric: Field<Bool> { Field("numeric") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `direction` of ``OutboundMessagingEmailCampaignConfigChangeContactSort``, open to those that are newer
/// than this version.
public struct OutboundMessagingEmailCampaignConfigChangeContactSortDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeEmailConfig`.
public typealias OutboundMessagingEmailCampaignConfigChangeEmailConfig = Model<OutboundMessagingEmailCampaignConfigChangeEmailConfigFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeEmailConfig``.
public struct OutboundMessagingEmailCampaignConfigChangeEmailConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[String]> { Field("emailColumns") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingEmailCampaignConfigChangeResponseRef> { Field("contentTemplate") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<OutboundMessagingEmailCampaignConfigChangeFromEmailAddress> { Field("fromAddress") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress> { Field("replyToAddress") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeErrorDetail`.
public typealias OutboundMessagingEmailCampaignConfigChangeErrorDetail = Model<OutboundMessagingEmailCampaignConfigChangeErrorDetailFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeErrorDetail``.
public struct OutboundMessagingEmailCampaignConfigChangeErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeFromEmailAddress`.
public typealias OutboundMessagingEmailCampaignConfigChangeFromEmailAddress = Model<OutboundMessagingEmailCampaignConfigChangeFromEmailAddressFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeFromEmailAddress``.
public struct OutboundMessagingEmailCampaignConfigChangeFromEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `localPart`.
    @_alwaysEmitIntoClient public var localPart: Field<String> { Field("localPart") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<OutboundMessagingEmailCampaignConfigChangeUriReference> { Field("domain") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeIntegrationRef`.
public typealias OutboundMessagingEmailCampaignConfigChangeIntegrationRef = Model<OutboundMessagingEmailCampaignConfigChangeIntegrationRefFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeIntegrationRef``.
public struct OutboundMessagingEmailCampaignConfigChangeIntegrationRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeMessagingCampaign`.
///
/// Events of `v2.outbound.emailcampaigns.{id}`.
public typealias OutboundMessagingEmailCampaignConfigChangeMessagingCampaign = Model<OutboundMessagingEmailCampaignConfigChangeMessagingCampaignFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeMessagingCampaign``.
public struct OutboundMessagingEmailCampaignConfigChangeMessagingCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<OutboundMessagingEmailCampaignConfigChangeMessagingCampaignCampaignStatus> { Field("campaignStatus") }
    /// `callableTimeSet`.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<OutboundMessagingEmailCampaignConfigChangeUriReference> { Field("callableTimeSet") }
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<OutboundMessagingEmailCampaignConfigChangeUriReference> { Field("contactList") }
    /// `dncLists`.
    @_alwaysEmitIntoClient public var dncLists: Field<[OutboundMessagingEmailCampaignConfigChangeUriReference]> { Field("dncLists") }
    /// `contactListFilters`.
    @_alwaysEmitIntoClient public var contactListFilters: Field<[OutboundMessagingEmailCampaignConfigChangeUriReference]> { Field("contactListFilters") }
    /// `alwaysRunning`.
    @_alwaysEmitIntoClient public var alwaysRunning: Field<Bool> { Field("alwaysRunning") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[OutboundMessagingEmailCampaignConfigChangeContactSort]> { Field("contactSorts") }
    /// `messagesPerMinute`.
    @_alwaysEmitIntoClient public var messagesPerMinute: Field<Int> { Field("messagesPerMinute") }
    /// `ruleSets`.
    @_alwaysEmitIntoClient public var ruleSets: Field<[OutboundMessagingEmailCampaignConfigChangeUriReference]> { Field("ruleSets") }
    /// `smsConfig`.
    @_alwaysEmitIntoClient public var smsConfig: Field<OutboundMessagingEmailCampaignConfigChangeSmsConfig> { Field("smsConfig") }
    /// `emailConfig`.
    @_alwaysEmitIntoClient public var emailConfig: Field<OutboundMessagingEmailCampaignConfigChangeEmailConfig> { Field("emailConfig") }
    /// `whatsAppConfig`.
    @_alwaysEmitIntoClient public var whatsAppConfig: Field<OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig> { Field("whatsAppConfig") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[OutboundMessagingEmailCampaignConfigChangeErrorDetail]> { Field("errors") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<OutboundMessagingEmailCampaignConfigChangeUriReference> { Field("division") }
}

/// A value of `campaignStatus` of ``OutboundMessagingEmailCampaignConfigChangeMessagingCampaign``, open to those that
/// are newer than this version.
public struct OutboundMessagingEmailCampaignConfigChangeMessagingCampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress`.
public typealias OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress = Model<OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddressFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddress``.
public struct OutboundMessagingEmailCampaignConfigChangeReplyToEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<OutboundMessagingEmailCampaignConfigChangeUriReference> { Field("domain") }
    /// `route`.
    @_alwaysEmitIntoClient public var route: Field<OutboundMessagingEmailCampaignConfigChangeUriReference> { Field("route") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeResponseRef`.
public typealias OutboundMessagingEmailCampaignConfigChangeResponseRef = Model<OutboundMessagingEmailCampaignConfigChangeResponseRefFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeResponseRef``.
public struct OutboundMessagingEmailCampaignConfigChangeResponseRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsConfig`.
public typealias OutboundMessagingEmailCampaignConfigChangeSmsConfig = Model<OutboundMessagingEmailCampaignConfigChangeSmsConfigFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeSmsConfig``.
public struct OutboundMessagingEmailCampaignConfigChangeSmsConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageColumn`.
    @_alwaysEmitIntoClient public var messageColumn: Field<String> { Field("messageColumn") }
    /// `phoneColumn`.
    @_alwaysEmitIntoClient public var phoneColumn: Field<String> { Field("phoneColumn") }
    /// `senderSmsPhoneNumber`.
    @_alwaysEmitIntoClient public var senderSmsPhoneNumber: Field<OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef> { Field("senderSmsPhoneNumber") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingEmailCampaignConfigChangeResponseRef> { Field("contentTemplate") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef`.
public typealias OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef = Model<OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRefFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRef``.
public struct OutboundMessagingEmailCampaignConfigChangeSmsPhoneNumberRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeUriReference`.
public typealias OutboundMessagingEmailCampaignConfigChangeUriReference = Model<OutboundMessagingEmailCampaignConfigChangeUriReferenceFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeUriReference``.
public struct OutboundMessagingEmailCampaignConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig`.
public typealias OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig = Model<OutboundMessagingEmailCampaignConfigChangeWhatsAppConfigFields>

/// The properties of ``OutboundMessagingEmailCampaignConfigChangeWhatsAppConfig``.
public struct OutboundMessagingEmailCampaignConfigChangeWhatsAppConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[String]> { Field("whatsAppColumns") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<OutboundMessagingEmailCampaignConfigChangeIntegrationRef> { Field("integration") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingEmailCampaignConfigChangeResponseRef> { Field("contentTemplate") }
}

/// The schema `OutboundMessagingEmailCampaignProgressEventCampaignProgress`.
///
/// Events of `v2.outbound.emailcampaigns.{id}.progress`.
public typealias OutboundMessagingEmailCampaignProgressEventCampaignProgress = Model<OutboundMessagingEmailCampaignProgressEventCampaignProgressFields>

/// The properties of ``OutboundMessagingEmailCampaignProgressEventCampaignProgress``.
public struct OutboundMessagingEmailCampaignProgressEventCampaignProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<OutboundMessagingEmailCampaignProgressEventUriReference> { Field("campaign") }
    /// `numberOfContactsCalled`.
    @_alwaysEmitIntoClient public var numberOfContactsCalled: Field<Double> { Field("numberOfContactsCalled") }
    /// `numberOfContactsMessaged`.
    @_alwaysEmitIntoClient public var numberOfContactsMessaged: Field<Double> { Field("numberOfContactsMessaged") }
    /// `totalNumberOfContacts`.
    @_alwaysEmitIntoClient public var totalNumberOfContacts: Field<Double> { Field("totalNumberOfContacts") }
    /// `percentage`.
    @_alwaysEmitIntoClient public var percentage: Field<Int> { Field("percentage") }
    /// `numberOfContactsSkipped`.
    @_alwaysEmitIntoClient public var numberOfContactsSkipped: Field<[String: Int]> { Field("numberOfContactsSkipped") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `OutboundMessagingEmailCampaignProgressEventUriReference`.
public typealias OutboundMessagingEmailCampaignProgressEventUriReference = Model<OutboundMessagingEmailCampaignProgressEventUriReferenceFields>

/// The properties of ``OutboundMessagingEmailCampaignProgressEventUriReference``.
public struct OutboundMessagingEmailCampaignProgressEventUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeContactSort`.
public typealias OutboundMessagingMessagingCampaignConfigChangeContactSort = Model<OutboundMessagingMessagingCampaignConfigChangeContactSortFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeContactSort``.
public struct OutboundMessagingMessagingCampaignConfigChangeContactSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<OutboundMessagingMessagingCampaignConfigChangeContactSortDirection> { Field("direction") }
    /// `numeric`.
    @_alwaysEmitIntoClient public var numeric: Field<Bool> { Field("numeric") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `direction` of ``OutboundMessagingMessagingCampaignConfigChangeContactSort``, open to those that are
/// newer than this version.
public struct OutboundMessagingMessagingCampaignConfigChangeContactSortDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeEmailConfig`.
public typealias OutboundMessagingMessagingCampaignConfigChangeEmailConfig = Model<OutboundMessagingMessagingCampaignConfigChangeEmailConfigFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeEmailConfig``.
public struct OutboundMessagingMessagingCampaignConfigChangeEmailConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[String]> { Field("emailColumns") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingMessagingCampaignConfigChangeResponseRef> { Field("contentTemplate") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress> { Field("fromAddress") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress> { Field("replyToAddress") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeErrorDetail`.
public typealias OutboundMessagingMessagingCampaignConfigChangeErrorDetail = Model<OutboundMessagingMessagingCampaignConfigChangeErrorDetailFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeErrorDetail``.
public struct OutboundMessagingMessagingCampaignConfigChangeErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress`.
public typealias OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress = Model<OutboundMessagingMessagingCampaignConfigChangeFromEmailAddressFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeFromEmailAddress``.
public struct OutboundMessagingMessagingCampaignConfigChangeFromEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `localPart`.
    @_alwaysEmitIntoClient public var localPart: Field<String> { Field("localPart") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<OutboundMessagingMessagingCampaignConfigChangeUriReference> { Field("domain") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeIntegrationRef`.
public typealias OutboundMessagingMessagingCampaignConfigChangeIntegrationRef = Model<OutboundMessagingMessagingCampaignConfigChangeIntegrationRefFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeIntegrationRef``.
public struct OutboundMessagingMessagingCampaignConfigChangeIntegrationRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign`.
///
/// Events of `v2.outbound.messagingcampaigns.{id}`.
public typealias OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign = Model<OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign``.
public struct OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignCampaignStatus> { Field("campaignStatus") }
    /// `callableTimeSet`.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<OutboundMessagingMessagingCampaignConfigChangeUriReference> { Field("callableTimeSet") }
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<OutboundMessagingMessagingCampaignConfigChangeUriReference> { Field("contactList") }
    /// `dncLists`.
    @_alwaysEmitIntoClient public var dncLists: Field<[OutboundMessagingMessagingCampaignConfigChangeUriReference]> { Field("dncLists") }
    /// `contactListFilters`.
    @_alwaysEmitIntoClient public var contactListFilters: Field<[OutboundMessagingMessagingCampaignConfigChangeUriReference]> { Field("contactListFilters") }
    /// `alwaysRunning`.
    @_alwaysEmitIntoClient public var alwaysRunning: Field<Bool> { Field("alwaysRunning") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[OutboundMessagingMessagingCampaignConfigChangeContactSort]> { Field("contactSorts") }
    /// `messagesPerMinute`.
    @_alwaysEmitIntoClient public var messagesPerMinute: Field<Int> { Field("messagesPerMinute") }
    /// `ruleSets`.
    @_alwaysEmitIntoClient public var ruleSets: Field<[OutboundMessagingMessagingCampaignConfigChangeUriReference]> { Field("ruleSets") }
    /// `smsConfig`.
    @_alwaysEmitIntoClient public var smsConfig: Field<OutboundMessagingMessagingCampaignConfigChangeSmsConfig> { Field("smsConfig") }
    /// `emailConfig`.
    @_alwaysEmitIntoClient public var emailConfig: Field<OutboundMessagingMessagingCampaignConfigChangeEmailConfig> { Field("emailConfig") }
    /// `whatsAppConfig`.
    @_alwaysEmitIntoClient public var whatsAppConfig: Field<OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig> { Field("whatsAppConfig") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[OutboundMessagingMessagingCampaignConfigChangeErrorDetail]> { Field("errors") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<OutboundMessagingMessagingCampaignConfigChangeUriReference> { Field("division") }
}

/// A value of `campaignStatus` of ``OutboundMessagingMessagingCampaignConfigChangeMessagingCampaign``, open to those
/// that are newer than this version.
public struct OutboundMessagingMessagingCampaignConfigChangeMessagingCampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress`.
public typealias OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress = Model<OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddressFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddress``.
public struct OutboundMessagingMessagingCampaignConfigChangeReplyToEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<OutboundMessagingMessagingCampaignConfigChangeUriReference> { Field("domain") }
    /// `route`.
    @_alwaysEmitIntoClient public var route: Field<OutboundMessagingMessagingCampaignConfigChangeUriReference> { Field("route") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeResponseRef`.
public typealias OutboundMessagingMessagingCampaignConfigChangeResponseRef = Model<OutboundMessagingMessagingCampaignConfigChangeResponseRefFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeResponseRef``.
public struct OutboundMessagingMessagingCampaignConfigChangeResponseRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeSmsConfig`.
public typealias OutboundMessagingMessagingCampaignConfigChangeSmsConfig = Model<OutboundMessagingMessagingCampaignConfigChangeSmsConfigFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeSmsConfig``.
public struct OutboundMessagingMessagingCampaignConfigChangeSmsConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageColumn`.
    @_alwaysEmitIntoClient public var messageColumn: Field<String> { Field("messageColumn") }
    /// `phoneColumn`.
    @_alwaysEmitIntoClient public var phoneColumn: Field<String> { Field("phoneColumn") }
    /// `senderSmsPhoneNumber`.
    @_alwaysEmitIntoClient public var senderSmsPhoneNumber: Field<OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef> { Field("senderSmsPhoneNumber") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingMessagingCampaignConfigChangeResponseRef> { Field("contentTemplate") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef`.
public typealias OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef = Model<OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRefFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRef``.
public struct OutboundMessagingMessagingCampaignConfigChangeSmsPhoneNumberRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeUriReference`.
public typealias OutboundMessagingMessagingCampaignConfigChangeUriReference = Model<OutboundMessagingMessagingCampaignConfigChangeUriReferenceFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeUriReference``.
public struct OutboundMessagingMessagingCampaignConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig`.
public typealias OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig = Model<OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfigFields>

/// The properties of ``OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfig``.
public struct OutboundMessagingMessagingCampaignConfigChangeWhatsAppConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[String]> { Field("whatsAppColumns") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<OutboundMessagingMessagingCampaignConfigChangeIntegrationRef> { Field("integration") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingMessagingCampaignConfigChangeResponseRef> { Field("contentTemplate") }
}

/// The schema `OutboundMessagingMessagingCampaignProgressEventCampaignProgress`.
///
/// Events of `v2.outbound.messagingcampaigns.{id}.progress`.
public typealias OutboundMessagingMessagingCampaignProgressEventCampaignProgress = Model<OutboundMessagingMessagingCampaignProgressEventCampaignProgressFields>

/// The properties of ``OutboundMessagingMessagingCampaignProgressEventCampaignProgress``.
public struct OutboundMessagingMessagingCampaignProgressEventCampaignProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<OutboundMessagingMessagingCampaignProgressEventUriReference> { Field("campaign") }
    /// `numberOfContactsCalled`.
    @_alwaysEmitIntoClient public var numberOfContactsCalled: Field<Double> { Field("numberOfContactsCalled") }
    /// `numberOfContactsMessaged`.
    @_alwaysEmitIntoClient public var numberOfContactsMessaged: Field<Double> { Field("numberOfContactsMessaged") }
    /// `totalNumberOfContacts`.
    @_alwaysEmitIntoClient public var totalNumberOfContacts: Field<Double> { Field("totalNumberOfContacts") }
    /// `percentage`.
    @_alwaysEmitIntoClient public var percentage: Field<Int> { Field("percentage") }
    /// `numberOfContactsSkipped`.
    @_alwaysEmitIntoClient public var numberOfContactsSkipped: Field<[String: Int]> { Field("numberOfContactsSkipped") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `OutboundMessagingMessagingCampaignProgressEventUriReference`.
public typealias OutboundMessagingMessagingCampaignProgressEventUriReference = Model<OutboundMessagingMessagingCampaignProgressEventUriReferenceFields>

/// The properties of ``OutboundMessagingMessagingCampaignProgressEventUriReference``.
public struct OutboundMessagingMessagingCampaignProgressEventUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeContactSort`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeContactSort = Model<OutboundMessagingWhatsappCampaignConfigChangeContactSortFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeContactSort``.
public struct OutboundMessagingWhatsappCampaignConfigChangeContactSortFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<OutboundMessagingWhatsappCampaignConfigChangeContactSortDirection> { Field("direction") }
    /// `numeric`.
    @_alwaysEmitIntoClient public var numeric: Field<Bool> { Field("numeric") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// A value of `direction` of ``OutboundMessagingWhatsappCampaignConfigChangeContactSort``, open to those that are newer
/// than this version.
public struct OutboundMessagingWhatsappCampaignConfigChangeContactSortDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeEmailConfig`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeEmailConfig = Model<OutboundMessagingWhatsappCampaignConfigChangeEmailConfigFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeEmailConfig``.
public struct OutboundMessagingWhatsappCampaignConfigChangeEmailConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emailColumns`.
    @_alwaysEmitIntoClient public var emailColumns: Field<[String]> { Field("emailColumns") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingWhatsappCampaignConfigChangeResponseRef> { Field("contentTemplate") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress> { Field("fromAddress") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress> { Field("replyToAddress") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeErrorDetail`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeErrorDetail = Model<OutboundMessagingWhatsappCampaignConfigChangeErrorDetailFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeErrorDetail``.
public struct OutboundMessagingWhatsappCampaignConfigChangeErrorDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<String> { Field("error") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<String> { Field("details") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress = Model<OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddressFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddress``.
public struct OutboundMessagingWhatsappCampaignConfigChangeFromEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `friendlyName`.
    @_alwaysEmitIntoClient public var friendlyName: Field<String> { Field("friendlyName") }
    /// `localPart`.
    @_alwaysEmitIntoClient public var localPart: Field<String> { Field("localPart") }
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<OutboundMessagingWhatsappCampaignConfigChangeUriReference> { Field("domain") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef = Model<OutboundMessagingWhatsappCampaignConfigChangeIntegrationRefFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef``.
public struct OutboundMessagingWhatsappCampaignConfigChangeIntegrationRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign`.
///
/// Events of `v2.outbound.whatsappcampaigns.{id}`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign = Model<OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign``.
public struct OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaignStatus`.
    @_alwaysEmitIntoClient public var campaignStatus: Field<OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignCampaignStatus> { Field("campaignStatus") }
    /// `callableTimeSet`.
    @_alwaysEmitIntoClient public var callableTimeSet: Field<OutboundMessagingWhatsappCampaignConfigChangeUriReference> { Field("callableTimeSet") }
    /// `contactList`.
    @_alwaysEmitIntoClient public var contactList: Field<OutboundMessagingWhatsappCampaignConfigChangeUriReference> { Field("contactList") }
    /// `dncLists`.
    @_alwaysEmitIntoClient public var dncLists: Field<[OutboundMessagingWhatsappCampaignConfigChangeUriReference]> { Field("dncLists") }
    /// `contactListFilters`.
    @_alwaysEmitIntoClient public var contactListFilters: Field<[OutboundMessagingWhatsappCampaignConfigChangeUriReference]> { Field("contactListFilters") }
    /// `alwaysRunning`.
    @_alwaysEmitIntoClient public var alwaysRunning: Field<Bool> { Field("alwaysRunning") }
    /// `contactSorts`.
    @_alwaysEmitIntoClient public var contactSorts: Field<[OutboundMessagingWhatsappCampaignConfigChangeContactSort]> { Field("contactSorts") }
    /// `messagesPerMinute`.
    @_alwaysEmitIntoClient public var messagesPerMinute: Field<Int> { Field("messagesPerMinute") }
    /// `ruleSets`.
    @_alwaysEmitIntoClient public var ruleSets: Field<[OutboundMessagingWhatsappCampaignConfigChangeUriReference]> { Field("ruleSets") }
    /// `smsConfig`.
    @_alwaysEmitIntoClient public var smsConfig: Field<OutboundMessagingWhatsappCampaignConfigChangeSmsConfig> { Field("smsConfig") }
    /// `emailConfig`.
    @_alwaysEmitIntoClient public var emailConfig: Field<OutboundMessagingWhatsappCampaignConfigChangeEmailConfig> { Field("emailConfig") }
    /// `whatsAppConfig`.
    @_alwaysEmitIntoClient public var whatsAppConfig: Field<OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig> { Field("whatsAppConfig") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[OutboundMessagingWhatsappCampaignConfigChangeErrorDetail]> { Field("errors") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<OutboundMessagingWhatsappCampaignConfigChangeUriReference> { Field("division") }
}

/// A value of `campaignStatus` of ``OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaign``, open to those
/// that are newer than this version.
public struct OutboundMessagingWhatsappCampaignConfigChangeMessagingCampaignCampaignStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `on`.
    @_alwaysEmitIntoClient public static var on: Self { "on" }
    /// `off`.
    @_alwaysEmitIntoClient public static var off: Self { "off" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `stopping`.
    @_alwaysEmitIntoClient public static var stopping: Self { "stopping" }
    /// `invalid`.
    @_alwaysEmitIntoClient public static var invalid: Self { "invalid" }
    /// `forced_off`.
    @_alwaysEmitIntoClient public static var forcedOff: Self { "forced_off" }
    /// `forced_stopping`.
    @_alwaysEmitIntoClient public static var forcedStopping: Self { "forced_stopping" }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress = Model<OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddressFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddress``.
public struct OutboundMessagingWhatsappCampaignConfigChangeReplyToEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<OutboundMessagingWhatsappCampaignConfigChangeUriReference> { Field("domain") }
    /// `route`.
    @_alwaysEmitIntoClient public var route: Field<OutboundMessagingWhatsappCampaignConfigChangeUriReference> { Field("route") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeResponseRef`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeResponseRef = Model<OutboundMessagingWhatsappCampaignConfigChangeResponseRefFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeResponseRef``.
public struct OutboundMessagingWhatsappCampaignConfigChangeResponseRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeSmsConfig`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeSmsConfig = Model<OutboundMessagingWhatsappCampaignConfigChangeSmsConfigFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeSmsConfig``.
public struct OutboundMessagingWhatsappCampaignConfigChangeSmsConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `messageColumn`.
    @_alwaysEmitIntoClient public var messageColumn: Field<String> { Field("messageColumn") }
    /// `phoneColumn`.
    @_alwaysEmitIntoClient public var phoneColumn: Field<String> { Field("phoneColumn") }
    /// `senderSmsPhoneNumber`.
    @_alwaysEmitIntoClient public var senderSmsPhoneNumber: Field<OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef> { Field("senderSmsPhoneNumber") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingWhatsappCampaignConfigChangeResponseRef> { Field("contentTemplate") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef = Model<OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRefFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRef``.
public struct OutboundMessagingWhatsappCampaignConfigChangeSmsPhoneNumberRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeUriReference`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeUriReference = Model<OutboundMessagingWhatsappCampaignConfigChangeUriReferenceFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeUriReference``.
public struct OutboundMessagingWhatsappCampaignConfigChangeUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig`.
public typealias OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig = Model<OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfigFields>

/// The properties of ``OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfig``.
public struct OutboundMessagingWhatsappCampaignConfigChangeWhatsAppConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsAppColumns`.
    @_alwaysEmitIntoClient public var whatsAppColumns: Field<[String]> { Field("whatsAppColumns") }
    /// `integration`.
    @_alwaysEmitIntoClient public var integration: Field<OutboundMessagingWhatsappCampaignConfigChangeIntegrationRef> { Field("integration") }
    /// `contentTemplate`.
    @_alwaysEmitIntoClient public var contentTemplate: Field<OutboundMessagingWhatsappCampaignConfigChangeResponseRef> { Field("contentTemplate") }
}

/// The schema `OutboundMessagingWhatsappCampaignProgressEventCampaignProgress`.
///
/// Events of `v2.outbound.whatsappcampaigns.{id}.progress`.
public typealias OutboundMessagingWhatsappCampaignProgressEventCampaignProgress = Model<OutboundMessagingWhatsappCampaignProgressEventCampaignProgressFields>

/// The properties of ``OutboundMessagingWhatsappCampaignProgressEventCampaignProgress``.
public struct OutboundMessagingWhatsappCampaignProgressEventCampaignProgressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `campaign`.
    @_alwaysEmitIntoClient public var campaign: Field<OutboundMessagingWhatsappCampaignProgressEventUriReference> { Field("campaign") }
    /// `numberOfContactsCalled`.
    @_alwaysEmitIntoClient public var numberOfContactsCalled: Field<Double> { Field("numberOfContactsCalled") }
    /// `numberOfContactsMessaged`.
    @_alwaysEmitIntoClient public var numberOfContactsMessaged: Field<Double> { Field("numberOfContactsMessaged") }
    /// `totalNumberOfContacts`.
    @_alwaysEmitIntoClient public var totalNumberOfContacts: Field<Double> { Field("totalNumberOfContacts") }
    /// `percentage`.
    @_alwaysEmitIntoClient public var percentage: Field<Int> { Field("percentage") }
    /// `numberOfContactsSkipped`.
    @_alwaysEmitIntoClient public var numberOfContactsSkipped: Field<[String: Int]> { Field("numberOfContactsSkipped") }
    /// `additionalProperties`.
    @_alwaysEmitIntoClient public var additionalProperties: Field<JSON> { Field("additionalProperties") }
}

/// The schema `OutboundMessagingWhatsappCampaignProgressEventUriReference`.
public typealias OutboundMessagingWhatsappCampaignProgressEventUriReference = Model<OutboundMessagingWhatsappCampaignProgressEventUriReferenceFields>

/// The properties of ``OutboundMessagingWhatsappCampaignProgressEventUriReference``.
public struct OutboundMessagingWhatsappCampaignProgressEventUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent`.
///
/// Events of `v2.outbound.preview.campaigns.contact.postContact`.
public typealias OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent = Model<OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventFields>

/// The properties of ``OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent``.
public struct OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `voiceAttributes`.
    @_alwaysEmitIntoClient public var voiceAttributes: Field<OutboundPreviewCampaignPostContactVoiceAttributes> { Field("voiceAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventDialingMode> { Field("dialingMode") }
    /// `agentScriptId`.
    @_alwaysEmitIntoClient public var agentScriptId: Field<String> { Field("agentScriptId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactListFilterId`.
    @_alwaysEmitIntoClient public var outboundContactListFilterId: Field<String> { Field("outboundContactListFilterId") }
    /// `outboundQueueId`.
    @_alwaysEmitIntoClient public var outboundQueueId: Field<String> { Field("outboundQueueId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
    /// `isCampaignSkillBased`.
    @_alwaysEmitIntoClient public var isCampaignSkillBased: Field<Bool> { Field("isCampaignSkillBased") }
    /// `isCampaignDynamicSorting`.
    @_alwaysEmitIntoClient public var isCampaignDynamicSorting: Field<Bool> { Field("isCampaignDynamicSorting") }
    /// `isCampaignDynamicFiltering`.
    @_alwaysEmitIntoClient public var isCampaignDynamicFiltering: Field<Bool> { Field("isCampaignDynamicFiltering") }
    /// `outboundCampaignHealthMask`.
    @_alwaysEmitIntoClient public var outboundCampaignHealthMask: Field<Int> { Field("outboundCampaignHealthMask") }
    /// `isReCall`.
    @_alwaysEmitIntoClient public var isReCall: Field<Bool> { Field("isReCall") }
    /// `scheduledDateTime`.
    @_alwaysEmitIntoClient public var scheduledDateTime: Field<String> { Field("scheduledDateTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `isRightPartyContact`.
    @_alwaysEmitIntoClient public var isRightPartyContact: Field<Bool> { Field("isRightPartyContact") }
    /// `callAnalysisDisposition`.
    @_alwaysEmitIntoClient public var callAnalysisDisposition: Field<String> { Field("callAnalysisDisposition") }
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `isPreviewAutoEnded`.
    @_alwaysEmitIntoClient public var isPreviewAutoEnded: Field<Bool> { Field("isPreviewAutoEnded") }
}

/// A value of `dialingMode` of ``OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEvent``, open to
/// those that are newer than this version.
public struct OutboundPreviewCampaignPostContactOutboundPreviewCampaignPostContactEventDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `PREVIEW`.
    @_alwaysEmitIntoClient public static var preview: Self { "PREVIEW" }
    /// `POWER`.
    @_alwaysEmitIntoClient public static var power: Self { "POWER" }
    /// `PREDICTIVE`.
    @_alwaysEmitIntoClient public static var predictive: Self { "PREDICTIVE" }
    /// `AGENTLESS`.
    @_alwaysEmitIntoClient public static var agentless: Self { "AGENTLESS" }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PROGRESSIVE`.
    @_alwaysEmitIntoClient public static var progressive: Self { "PROGRESSIVE" }
}

/// The schema `OutboundPreviewCampaignPostContactVoiceAttributes`.
public typealias OutboundPreviewCampaignPostContactVoiceAttributes = Model<OutboundPreviewCampaignPostContactVoiceAttributesFields>

/// The properties of ``OutboundPreviewCampaignPostContactVoiceAttributes``.
public struct OutboundPreviewCampaignPostContactVoiceAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactPhoneType`.
    @_alwaysEmitIntoClient public var contactPhoneType: Field<OutboundPreviewCampaignPostContactVoiceAttributesContactPhoneType> { Field("contactPhoneType") }
    /// `callerIdPhoneNumber`.
    @_alwaysEmitIntoClient public var callerIdPhoneNumber: Field<String> { Field("callerIdPhoneNumber") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `agentOwnedColumnName`.
    @_alwaysEmitIntoClient public var agentOwnedColumnName: Field<String> { Field("agentOwnedColumnName") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `isDeliveredAsPreview`.
    @_alwaysEmitIntoClient public var isDeliveredAsPreview: Field<Bool> { Field("isDeliveredAsPreview") }
}

/// A value of `contactPhoneType` of ``OutboundPreviewCampaignPostContactVoiceAttributes``, open to those that are newer
/// than this version.
public struct OutboundPreviewCampaignPostContactVoiceAttributesContactPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CELL`.
    @_alwaysEmitIntoClient public static var cell: Self { "CELL" }
    /// `DAYTIME`.
    @_alwaysEmitIntoClient public static var daytime: Self { "DAYTIME" }
    /// `EVENING`.
    @_alwaysEmitIntoClient public static var evening: Self { "EVENING" }
    /// `HOME`.
    @_alwaysEmitIntoClient public static var home: Self { "HOME" }
    /// `WORK`.
    @_alwaysEmitIntoClient public static var work: Self { "WORK" }
}

/// The schema `OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent`.
///
/// Events of `v2.outbound.preview.campaigns.contact.preContact`.
public typealias OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent = Model<OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEventFields>

/// The properties of ``OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent``.
public struct OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `voiceAttributes`.
    @_alwaysEmitIntoClient public var voiceAttributes: Field<OutboundPreviewCampaignPreContactVoiceAttributes> { Field("voiceAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEventDialingMode> { Field("dialingMode") }
    /// `agentScriptId`.
    @_alwaysEmitIntoClient public var agentScriptId: Field<String> { Field("agentScriptId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactListFilterId`.
    @_alwaysEmitIntoClient public var outboundContactListFilterId: Field<String> { Field("outboundContactListFilterId") }
    /// `outboundQueueId`.
    @_alwaysEmitIntoClient public var outboundQueueId: Field<String> { Field("outboundQueueId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
    /// `isCampaignSkillBased`.
    @_alwaysEmitIntoClient public var isCampaignSkillBased: Field<Bool> { Field("isCampaignSkillBased") }
    /// `isCampaignDynamicSorting`.
    @_alwaysEmitIntoClient public var isCampaignDynamicSorting: Field<Bool> { Field("isCampaignDynamicSorting") }
    /// `isCampaignDynamicFiltering`.
    @_alwaysEmitIntoClient public var isCampaignDynamicFiltering: Field<Bool> { Field("isCampaignDynamicFiltering") }
    /// `outboundCampaignHealthMask`.
    @_alwaysEmitIntoClient public var outboundCampaignHealthMask: Field<Int> { Field("outboundCampaignHealthMask") }
    /// `isReCall`.
    @_alwaysEmitIntoClient public var isReCall: Field<Bool> { Field("isReCall") }
    /// `scheduledDateTime`.
    @_alwaysEmitIntoClient public var scheduledDateTime: Field<String> { Field("scheduledDateTime") }
    /// `isFinal`.
    @_alwaysEmitIntoClient public var isFinal: Field<Bool> { Field("isFinal") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// A value of `dialingMode` of ``OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEvent``, open to
/// those that are newer than this version.
public struct OutboundPreviewCampaignPreContactOutboundPreviewCampaignPreContactEventDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `PREVIEW`.
    @_alwaysEmitIntoClient public static var preview: Self { "PREVIEW" }
    /// `POWER`.
    @_alwaysEmitIntoClient public static var power: Self { "POWER" }
    /// `PREDICTIVE`.
    @_alwaysEmitIntoClient public static var predictive: Self { "PREDICTIVE" }
    /// `AGENTLESS`.
    @_alwaysEmitIntoClient public static var agentless: Self { "AGENTLESS" }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PROGRESSIVE`.
    @_alwaysEmitIntoClient public static var progressive: Self { "PROGRESSIVE" }
}

/// The schema `OutboundPreviewCampaignPreContactVoiceAttributes`.
public typealias OutboundPreviewCampaignPreContactVoiceAttributes = Model<OutboundPreviewCampaignPreContactVoiceAttributesFields>

/// The properties of ``OutboundPreviewCampaignPreContactVoiceAttributes``.
public struct OutboundPreviewCampaignPreContactVoiceAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactPhoneType`.
    @_alwaysEmitIntoClient public var contactPhoneType: Field<OutboundPreviewCampaignPreContactVoiceAttributesContactPhoneType> { Field("contactPhoneType") }
    /// `callerIdPhoneNumber`.
    @_alwaysEmitIntoClient public var callerIdPhoneNumber: Field<String> { Field("callerIdPhoneNumber") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `agentOwnedColumnName`.
    @_alwaysEmitIntoClient public var agentOwnedColumnName: Field<String> { Field("agentOwnedColumnName") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `isDeliveredAsPreview`.
    @_alwaysEmitIntoClient public var isDeliveredAsPreview: Field<Bool> { Field("isDeliveredAsPreview") }
}

/// A value of `contactPhoneType` of ``OutboundPreviewCampaignPreContactVoiceAttributes``, open to those that are newer
/// than this version.
public struct OutboundPreviewCampaignPreContactVoiceAttributesContactPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CELL`.
    @_alwaysEmitIntoClient public static var cell: Self { "CELL" }
    /// `DAYTIME`.
    @_alwaysEmitIntoClient public static var daytime: Self { "DAYTIME" }
    /// `EVENING`.
    @_alwaysEmitIntoClient public static var evening: Self { "EVENING" }
    /// `HOME`.
    @_alwaysEmitIntoClient public static var home: Self { "HOME" }
    /// `WORK`.
    @_alwaysEmitIntoClient public static var work: Self { "WORK" }
}

/// The schema `OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent`.
///
/// Events of `v2.outbound.voice.campaigns.contact.postContact`.
public typealias OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent = Model<OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEventFields>

/// The properties of ``OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent``.
public struct OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `voiceAttributes`.
    @_alwaysEmitIntoClient public var voiceAttributes: Field<OutboundVoiceCampaignPostContactVoiceAttributes> { Field("voiceAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEventDialingMode> { Field("dialingMode") }
    /// `agentScriptId`.
    @_alwaysEmitIntoClient public var agentScriptId: Field<String> { Field("agentScriptId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactListFilterId`.
    @_alwaysEmitIntoClient public var outboundContactListFilterId: Field<String> { Field("outboundContactListFilterId") }
    /// `outboundQueueId`.
    @_alwaysEmitIntoClient public var outboundQueueId: Field<String> { Field("outboundQueueId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
    /// `isCampaignSkillBased`.
    @_alwaysEmitIntoClient public var isCampaignSkillBased: Field<Bool> { Field("isCampaignSkillBased") }
    /// `isCampaignDynamicSorting`.
    @_alwaysEmitIntoClient public var isCampaignDynamicSorting: Field<Bool> { Field("isCampaignDynamicSorting") }
    /// `isCampaignDynamicFiltering`.
    @_alwaysEmitIntoClient public var isCampaignDynamicFiltering: Field<Bool> { Field("isCampaignDynamicFiltering") }
    /// `outboundCampaignHealthMask`.
    @_alwaysEmitIntoClient public var outboundCampaignHealthMask: Field<Int> { Field("outboundCampaignHealthMask") }
    /// `isReCall`.
    @_alwaysEmitIntoClient public var isReCall: Field<Bool> { Field("isReCall") }
    /// `scheduledDateTime`.
    @_alwaysEmitIntoClient public var scheduledDateTime: Field<String> { Field("scheduledDateTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `isRightPartyContact`.
    @_alwaysEmitIntoClient public var isRightPartyContact: Field<Bool> { Field("isRightPartyContact") }
    /// `callAnalysisDisposition`.
    @_alwaysEmitIntoClient public var callAnalysisDisposition: Field<String> { Field("callAnalysisDisposition") }
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
}

/// A value of `dialingMode` of ``OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEvent``, open to those
/// that are newer than this version.
public struct OutboundVoiceCampaignPostContactOutboundVoiceCampaignPostContactEventDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `PREVIEW`.
    @_alwaysEmitIntoClient public static var preview: Self { "PREVIEW" }
    /// `POWER`.
    @_alwaysEmitIntoClient public static var power: Self { "POWER" }
    /// `PREDICTIVE`.
    @_alwaysEmitIntoClient public static var predictive: Self { "PREDICTIVE" }
    /// `AGENTLESS`.
    @_alwaysEmitIntoClient public static var agentless: Self { "AGENTLESS" }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PROGRESSIVE`.
    @_alwaysEmitIntoClient public static var progressive: Self { "PROGRESSIVE" }
}

/// The schema `OutboundVoiceCampaignPostContactVoiceAttributes`.
public typealias OutboundVoiceCampaignPostContactVoiceAttributes = Model<OutboundVoiceCampaignPostContactVoiceAttributesFields>

/// The properties of ``OutboundVoiceCampaignPostContactVoiceAttributes``.
public struct OutboundVoiceCampaignPostContactVoiceAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactPhoneType`.
    @_alwaysEmitIntoClient public var contactPhoneType: Field<OutboundVoiceCampaignPostContactVoiceAttributesContactPhoneType> { Field("contactPhoneType") }
    /// `callerIdPhoneNumber`.
    @_alwaysEmitIntoClient public var callerIdPhoneNumber: Field<String> { Field("callerIdPhoneNumber") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `agentOwnedColumnName`.
    @_alwaysEmitIntoClient public var agentOwnedColumnName: Field<String> { Field("agentOwnedColumnName") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `isDeliveredAsPreview`.
    @_alwaysEmitIntoClient public var isDeliveredAsPreview: Field<Bool> { Field("isDeliveredAsPreview") }
}

/// A value of `contactPhoneType` of ``OutboundVoiceCampaignPostContactVoiceAttributes``, open to those that are newer
/// than this version.
public struct OutboundVoiceCampaignPostContactVoiceAttributesContactPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CELL`.
    @_alwaysEmitIntoClient public static var cell: Self { "CELL" }
    /// `DAYTIME`.
    @_alwaysEmitIntoClient public static var daytime: Self { "DAYTIME" }
    /// `EVENING`.
    @_alwaysEmitIntoClient public static var evening: Self { "EVENING" }
    /// `HOME`.
    @_alwaysEmitIntoClient public static var home: Self { "HOME" }
    /// `WORK`.
    @_alwaysEmitIntoClient public static var work: Self { "WORK" }
}

/// The schema `OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent`.
///
/// Events of `v2.outbound.voice.campaigns.contact.preContact`.
public typealias OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent = Model<OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEventFields>

/// The properties of ``OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent``.
public struct OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `voiceAttributes`.
    @_alwaysEmitIntoClient public var voiceAttributes: Field<OutboundVoiceCampaignPreContactVoiceAttributes> { Field("voiceAttributes") }
    /// `wrapupCode`.
    @_alwaysEmitIntoClient public var wrapupCode: Field<String> { Field("wrapupCode") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `dialingMode`.
    @_alwaysEmitIntoClient public var dialingMode: Field<OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEventDialingMode> { Field("dialingMode") }
    /// `agentScriptId`.
    @_alwaysEmitIntoClient public var agentScriptId: Field<String> { Field("agentScriptId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `outboundContactListFilterId`.
    @_alwaysEmitIntoClient public var outboundContactListFilterId: Field<String> { Field("outboundContactListFilterId") }
    /// `outboundQueueId`.
    @_alwaysEmitIntoClient public var outboundQueueId: Field<String> { Field("outboundQueueId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `isCampaignAlwaysRunning`.
    @_alwaysEmitIntoClient public var isCampaignAlwaysRunning: Field<Bool> { Field("isCampaignAlwaysRunning") }
    /// `isCampaignSkillBased`.
    @_alwaysEmitIntoClient public var isCampaignSkillBased: Field<Bool> { Field("isCampaignSkillBased") }
    /// `isCampaignDynamicSorting`.
    @_alwaysEmitIntoClient public var isCampaignDynamicSorting: Field<Bool> { Field("isCampaignDynamicSorting") }
    /// `isCampaignDynamicFiltering`.
    @_alwaysEmitIntoClient public var isCampaignDynamicFiltering: Field<Bool> { Field("isCampaignDynamicFiltering") }
    /// `outboundCampaignHealthMask`.
    @_alwaysEmitIntoClient public var outboundCampaignHealthMask: Field<Int> { Field("outboundCampaignHealthMask") }
    /// `isReCall`.
    @_alwaysEmitIntoClient public var isReCall: Field<Bool> { Field("isReCall") }
    /// `scheduledDateTime`.
    @_alwaysEmitIntoClient public var scheduledDateTime: Field<String> { Field("scheduledDateTime") }
    /// `isFinal`.
    @_alwaysEmitIntoClient public var isFinal: Field<Bool> { Field("isFinal") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// A value of `dialingMode` of ``OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEvent``, open to those
/// that are newer than this version.
public struct OutboundVoiceCampaignPreContactOutboundVoiceCampaignPreContactEventDialingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `PREVIEW`.
    @_alwaysEmitIntoClient public static var preview: Self { "PREVIEW" }
    /// `POWER`.
    @_alwaysEmitIntoClient public static var power: Self { "POWER" }
    /// `PREDICTIVE`.
    @_alwaysEmitIntoClient public static var predictive: Self { "PREDICTIVE" }
    /// `AGENTLESS`.
    @_alwaysEmitIntoClient public static var agentless: Self { "AGENTLESS" }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `PROGRESSIVE`.
    @_alwaysEmitIntoClient public static var progressive: Self { "PROGRESSIVE" }
}

/// The schema `OutboundVoiceCampaignPreContactVoiceAttributes`.
public typealias OutboundVoiceCampaignPreContactVoiceAttributes = Model<OutboundVoiceCampaignPreContactVoiceAttributesFields>

/// The properties of ``OutboundVoiceCampaignPreContactVoiceAttributes``.
public struct OutboundVoiceCampaignPreContactVoiceAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactPhoneNumber`.
    @_alwaysEmitIntoClient public var contactPhoneNumber: Field<String> { Field("contactPhoneNumber") }
    /// `contactPhoneType`.
    @_alwaysEmitIntoClient public var contactPhoneType: Field<OutboundVoiceCampaignPreContactVoiceAttributesContactPhoneType> { Field("contactPhoneType") }
    /// `callerIdPhoneNumber`.
    @_alwaysEmitIntoClient public var callerIdPhoneNumber: Field<String> { Field("callerIdPhoneNumber") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `agentOwnedColumnName`.
    @_alwaysEmitIntoClient public var agentOwnedColumnName: Field<String> { Field("agentOwnedColumnName") }
    /// `previewModeColumnName`.
    @_alwaysEmitIntoClient public var previewModeColumnName: Field<String> { Field("previewModeColumnName") }
    /// `isDeliveredAsPreview`.
    @_alwaysEmitIntoClient public var isDeliveredAsPreview: Field<Bool> { Field("isDeliveredAsPreview") }
}

/// A value of `contactPhoneType` of ``OutboundVoiceCampaignPreContactVoiceAttributes``, open to those that are newer
/// than this version.
public struct OutboundVoiceCampaignPreContactVoiceAttributesContactPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CELL`.
    @_alwaysEmitIntoClient public static var cell: Self { "CELL" }
    /// `DAYTIME`.
    @_alwaysEmitIntoClient public static var daytime: Self { "DAYTIME" }
    /// `EVENING`.
    @_alwaysEmitIntoClient public static var evening: Self { "EVENING" }
    /// `HOME`.
    @_alwaysEmitIntoClient public static var home: Self { "HOME" }
    /// `WORK`.
    @_alwaysEmitIntoClient public static var work: Self { "WORK" }
}
