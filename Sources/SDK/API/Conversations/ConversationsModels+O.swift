// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `OAuthAppleAuthorizationResponse`.
public typealias OAuthAppleAuthorizationResponse = Model<OAuthAppleAuthorizationResponseFields>

/// The properties of ``OAuthAppleAuthorizationResponse``.
public struct OAuthAppleAuthorizationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `redirectUrl`, required.
    public var redirectUrl: Field<String> { Field("redirectUrl") }
    /// `error`.
    public var error: Field<OAuthAppleAuthorizationResponseError> { Field("error") }
}

/// The schema `OAuthAppleAuthorizationResponseError`.
public typealias OAuthAppleAuthorizationResponseError = Model<OAuthAppleAuthorizationResponseErrorFields>

/// The properties of ``OAuthAppleAuthorizationResponseError``.
public struct OAuthAppleAuthorizationResponseErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    public var code: Field<String> { Field("code") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
    /// `details`.
    public var details: Field<JSON> { Field("details") }
}

/// The schema `OnDemandConversationSummaryRequest`.
public typealias OnDemandConversationSummaryRequest = Model<OnDemandConversationSummaryRequestFields>

/// The properties of ``OnDemandConversationSummaryRequest``.
public struct OnDemandConversationSummaryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `locale`.
    public var locale: Field<String> { Field("locale") }
}

/// The schema `OnDemandSummaryAcceptedResponse`.
public typealias OnDemandSummaryAcceptedResponse = Model<OnDemandSummaryAcceptedResponseFields>

/// The properties of ``OnDemandSummaryAcceptedResponse``.
public struct OnDemandSummaryAcceptedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<OnDemandSummaryAcceptedResponseStatus> { Field("status") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OnDemandSummaryAcceptedResponse``, open to those that are newer than this version.
public struct OnDemandSummaryAcceptedResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Processing`.
    public static var processing: Self { "Processing" }
}

/// The schema `OpenContentAttachment`.
public typealias OpenContentAttachment = Model<OpenContentAttachmentFields>

/// The properties of ``OpenContentAttachment``.
public struct OpenContentAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `mediaType`, required.
    public var mediaType: Field<OpenContentAttachmentMediaType> { Field("mediaType") }
    /// `url`, required.
    public var url: Field<String> { Field("url") }
    /// `mime`, required.
    public var mime: Field<String> { Field("mime") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `sha256`.
    public var sha256: Field<String> { Field("sha256") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `thumbnail`.
    public var thumbnail: Field<OpenContentThumbnail> { Field("thumbnail") }
}

/// A value of `mediaType` of ``OpenContentAttachment``, open to those that are newer than this version.
public struct OpenContentAttachmentMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Audio`.
    public static var audio: Self { "Audio" }
    /// `File`.
    public static var file: Self { "File" }
    /// `Link`.
    public static var link: Self { "Link" }
}

/// The schema `OpenContentThumbnail`.
public typealias OpenContentThumbnail = Model<OpenContentThumbnailFields>

/// The properties of ``OpenContentThumbnail``.
public struct OpenContentThumbnailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mime`.
    public var mime: Field<String> { Field("mime") }
    /// `sha256`.
    public var sha256: Field<String> { Field("sha256") }
    /// `contentSizeBytes`.
    public var contentSizeBytes: Field<Int> { Field("contentSizeBytes") }
}

/// The schema `OpenEvent`.
public typealias OpenEvent = Model<OpenEventFields>

/// The properties of ``OpenEvent``.
public struct OpenEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    public var eventType: Field<OpenEventEventType> { Field("eventType") }
}

/// A value of `eventType` of ``OpenEvent``, open to those that are newer than this version.
public struct OpenEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Typing`.
    public static var typing: Self { "Typing" }
}

/// The schema `OpenEventNormalizedMessage`.
public typealias OpenEventNormalizedMessage = Model<OpenEventNormalizedMessageFields>

/// The properties of ``OpenEventNormalizedMessage``.
public struct OpenEventNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    public var type: Field<OpenEventNormalizedMessageType> { Field("type") }
    /// `events`.
    public var events: Field<[OpenMessageEvent]> { Field("events") }
}

/// A value of `type` of ``OpenEventNormalizedMessage``, open to those that are newer than this version.
public struct OpenEventNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Event`.
    public static var event: Self { "Event" }
}

/// The schema `OpenInboundMessageContent`.
public typealias OpenInboundMessageContent = Model<OpenInboundMessageContentFields>

/// The properties of ``OpenInboundMessageContent``.
public struct OpenInboundMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachment`.
    public var attachment: Field<OpenContentAttachment> { Field("attachment") }
}

/// The schema `OpenInboundMessageMessagingChannel`.
public typealias OpenInboundMessageMessagingChannel = Model<OpenInboundMessageMessagingChannelFields>

/// The properties of ``OpenInboundMessageMessagingChannel``.
public struct OpenInboundMessageMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, required.
    public var from: Field<OpenMessagingFromRecipient> { Field("from") }
    /// `time`, required.
    public var time: Field<Instant> { Field("time") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `metadata`.
    public var metadata: Field<ConversationChannelMetadata> { Field("metadata") }
}

/// The schema `OpenInboundMessagingChannel`.
public typealias OpenInboundMessagingChannel = Model<OpenInboundMessagingChannelFields>

/// The properties of ``OpenInboundMessagingChannel``.
public struct OpenInboundMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, required.
    public var from: Field<OpenMessagingFromRecipient> { Field("from") }
    /// `time`, required.
    public var time: Field<Instant> { Field("time") }
}

/// The schema `OpenInboundMessagingReceiptChannel`.
public typealias OpenInboundMessagingReceiptChannel = Model<OpenInboundMessagingReceiptChannelFields>

/// The properties of ``OpenInboundMessagingReceiptChannel``.
public struct OpenInboundMessagingReceiptChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`, required.
    public var to: Field<OpenMessagingToRecipient> { Field("to") }
    /// `time`, required.
    public var time: Field<Instant> { Field("time") }
}

/// The schema `OpenInboundNormalizedEvent`.
public typealias OpenInboundNormalizedEvent = Model<OpenInboundNormalizedEventFields>

/// The properties of ``OpenInboundNormalizedEvent``.
public struct OpenInboundNormalizedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`, required.
    public var channel: Field<OpenInboundMessagingChannel> { Field("channel") }
    /// `events`, required.
    public var events: Field<[OpenEvent]> { Field("events") }
}

/// The schema `OpenInboundNormalizedMessage`.
public typealias OpenInboundNormalizedMessage = Model<OpenInboundNormalizedMessageFields>

/// The properties of ``OpenInboundNormalizedMessage``.
public struct OpenInboundNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`, required.
    public var channel: Field<OpenInboundMessageMessagingChannel> { Field("channel") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[OpenInboundMessageContent]> { Field("content") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
}

/// The schema `OpenInboundNormalizedReceipt`.
public typealias OpenInboundNormalizedReceipt = Model<OpenInboundNormalizedReceiptFields>

/// The properties of ``OpenInboundNormalizedReceipt``.
public struct OpenInboundNormalizedReceiptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenInboundMessagingReceiptChannel> { Field("channel") }
    /// `status`, required.
    public var status: Field<OpenInboundNormalizedReceiptStatus> { Field("status") }
    /// `reasons`.
    public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `isFinalReceipt`.
    public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
}

/// A value of `status` of ``OpenInboundNormalizedReceipt``, open to those that are newer than this version.
public struct OpenInboundNormalizedReceiptStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `Delivered`.
    public static var delivered: Self { "Delivered" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Removed`.
    public static var removed: Self { "Removed" }
}

/// The schema `OpenInboundStructuredResponseMessage`.
public typealias OpenInboundStructuredResponseMessage = Model<OpenInboundStructuredResponseMessageFields>

/// The properties of ``OpenInboundStructuredResponseMessage``.
public struct OpenInboundStructuredResponseMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`, required.
    public var channel: Field<OpenInboundMessageMessagingChannel> { Field("channel") }
    /// `buttonResponse`, required.
    public var buttonResponse: Field<ContentButtonResponse> { Field("buttonResponse") }
    /// `originatingMessageId`, required.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
}

/// The schema `OpenInboundStructuredResponseNormalizedMessageContent`.
public typealias OpenInboundStructuredResponseNormalizedMessageContent = Model<OpenInboundStructuredResponseNormalizedMessageContentFields>

/// The properties of ``OpenInboundStructuredResponseNormalizedMessageContent``.
public struct OpenInboundStructuredResponseNormalizedMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    public var contentType: Field<OpenInboundStructuredResponseNormalizedMessageContentContentType> { Field("contentType") }
    /// `buttonResponse`.
    public var buttonResponse: Field<ContentButtonResponse> { Field("buttonResponse") }
}

/// A value of `contentType` of ``OpenInboundStructuredResponseNormalizedMessageContent``, open to those that are newer
/// than this version.
public struct OpenInboundStructuredResponseNormalizedMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
}

/// The schema `OpenIntegration`.
public typealias OpenIntegration = Model<OpenIntegrationFields>

/// The properties of ``OpenIntegration``.
public struct OpenIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingReference> { Field("messagingSetting") }
    /// `outboundNotificationWebhookUrl`, required.
    public var outboundNotificationWebhookUrl: Field<String> { Field("outboundNotificationWebhookUrl") }
    /// `outboundNotificationWebhookSignatureSecretToken`, required.
    public var outboundNotificationWebhookSignatureSecretToken: Field<String> { Field("outboundNotificationWebhookSignatureSecretToken") }
    /// `webhookHeaders`.
    public var webhookHeaders: Field<[String: String]> { Field("webhookHeaders") }
    /// `status`.
    public var status: Field<String> { Field("status") }
    /// `recipient`, set by the platform.
    public var recipient: Field<DomainEntityRef> { Field("recipient") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `createStatus`, set by the platform.
    public var createStatus: Field<OpenIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``OpenIntegration``, open to those that are newer than this version.
public struct OpenIntegrationCreateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Initiated`.
    public static var initiated: Self { "Initiated" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `OpenIntegrationEntityListing`.
public typealias OpenIntegrationEntityListing = Model<OpenIntegrationEntityListingFields>

/// The properties of ``OpenIntegrationEntityListing``.
public struct OpenIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[OpenIntegration]> { Field("entities") }
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

/// The schema `OpenIntegrationRequest`.
public typealias OpenIntegrationRequest = Model<OpenIntegrationRequestFields>

/// The properties of ``OpenIntegrationRequest``.
public struct OpenIntegrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `outboundNotificationWebhookUrl`, required.
    public var outboundNotificationWebhookUrl: Field<String> { Field("outboundNotificationWebhookUrl") }
    /// `outboundNotificationWebhookSignatureSecretToken`, required.
    public var outboundNotificationWebhookSignatureSecretToken: Field<String> { Field("outboundNotificationWebhookSignatureSecretToken") }
    /// `webhookHeaders`.
    public var webhookHeaders: Field<[String: String]> { Field("webhookHeaders") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenIntegrationUpdateRequest`.
public typealias OpenIntegrationUpdateRequest = Model<OpenIntegrationUpdateRequestFields>

/// The properties of ``OpenIntegrationUpdateRequest``.
public struct OpenIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `outboundNotificationWebhookUrl`.
    public var outboundNotificationWebhookUrl: Field<String> { Field("outboundNotificationWebhookUrl") }
    /// `outboundNotificationWebhookSignatureSecretToken`.
    public var outboundNotificationWebhookSignatureSecretToken: Field<String> { Field("outboundNotificationWebhookSignatureSecretToken") }
    /// `webhookHeaders`.
    public var webhookHeaders: Field<[String: String]> { Field("webhookHeaders") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenMessageContent`.
public typealias OpenMessageContent = Model<OpenMessageContentFields>

/// The properties of ``OpenMessageContent``.
public struct OpenMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    public var contentType: Field<OpenMessageContentContentType> { Field("contentType") }
    /// `attachment`.
    public var attachment: Field<ConversationContentAttachment> { Field("attachment") }
}

/// A value of `contentType` of ``OpenMessageContent``, open to those that are newer than this version.
public struct OpenMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attachment`.
    public static var attachment: Self { "Attachment" }
}

/// The schema `OpenMessageEvent`.
public typealias OpenMessageEvent = Model<OpenMessageEventFields>

/// The properties of ``OpenMessageEvent``.
public struct OpenMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    public var eventType: Field<OpenMessageEventEventType> { Field("eventType") }
    /// `typing`.
    public var typing: Field<ConversationEventTyping> { Field("typing") }
}

/// A value of `eventType` of ``OpenMessageEvent``, open to those that are newer than this version.
public struct OpenMessageEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Typing`.
    public static var typing: Self { "Typing" }
}

/// The schema `OpenMessageNormalizedMessage`.
public typealias OpenMessageNormalizedMessage = Model<OpenMessageNormalizedMessageFields>

/// The properties of ``OpenMessageNormalizedMessage``.
public struct OpenMessageNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    public var type: Field<OpenMessageNormalizedMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[OpenMessageContent]> { Field("content") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// A value of `type` of ``OpenMessageNormalizedMessage``, open to those that are newer than this version.
public struct OpenMessageNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `OpenMessagingChannel`.
public typealias OpenMessagingChannel = Model<OpenMessagingChannelFields>

/// The properties of ``OpenMessagingChannel``.
public struct OpenMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    public var platform: Field<OpenMessagingChannelPlatform> { Field("platform") }
    /// `type`.
    public var type: Field<OpenMessagingChannelType> { Field("type") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `to`, required.
    public var to: Field<OpenMessagingToRecipient> { Field("to") }
    /// `from`, required.
    public var from: Field<OpenMessagingFromRecipient> { Field("from") }
    /// `time`, required.
    public var time: Field<Instant> { Field("time") }
    /// `metadata`.
    public var metadata: Field<ConversationChannelMetadata> { Field("metadata") }
}

/// A value of `platform` of ``OpenMessagingChannel``, open to those that are newer than this version.
public struct OpenMessagingChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    public static var open: Self { "Open" }
}

/// A value of `type` of ``OpenMessagingChannel``, open to those that are newer than this version.
public struct OpenMessagingChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Private`.
    public static var `private`: Self { "Private" }
}

/// The schema `OpenMessagingFromRecipient`.
public typealias OpenMessagingFromRecipient = Model<OpenMessagingFromRecipientFields>

/// The properties of ``OpenMessagingFromRecipient``.
public struct OpenMessagingFromRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`.
    public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `idType`, required.
    public var idType: Field<OpenMessagingFromRecipientIdType> { Field("idType") }
    /// `firstName`.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    public var lastName: Field<String> { Field("lastName") }
    /// `image`, set by the platform.
    public var image: Field<String> { Field("image") }
    /// `email`.
    public var email: Field<String> { Field("email") }
}

/// A value of `idType` of ``OpenMessagingFromRecipient``, open to those that are newer than this version.
public struct OpenMessagingFromRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Opaque`.
    public static var opaque: Self { "Opaque" }
}

/// The schema `OpenMessagingIdentityResolutionConfig`.
public typealias OpenMessagingIdentityResolutionConfig = Model<OpenMessagingIdentityResolutionConfigFields>

/// The properties of ``OpenMessagingIdentityResolutionConfig``.
public struct OpenMessagingIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `externalSource`.
    public var externalSource: Field<IdentityResolutionExternalSource> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenMessagingToRecipient`.
public typealias OpenMessagingToRecipient = Model<OpenMessagingToRecipientFields>

/// The properties of ``OpenMessagingToRecipient``.
public struct OpenMessagingToRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`, set by the platform.
    public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `idType`, set by the platform.
    public var idType: Field<OpenMessagingToRecipientIdType> { Field("idType") }
    /// `firstName`, set by the platform.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`, set by the platform.
    public var lastName: Field<String> { Field("lastName") }
    /// `image`, set by the platform.
    public var image: Field<String> { Field("image") }
    /// `email`.
    public var email: Field<String> { Field("email") }
}

/// A value of `idType` of ``OpenMessagingToRecipient``, open to those that are newer than this version.
public struct OpenMessagingToRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Opaque`.
    public static var opaque: Self { "Opaque" }
}

/// The schema `OpenNormalizedMessage`.
public typealias OpenNormalizedMessage = Model<OpenNormalizedMessageFields>

/// The properties of ``OpenNormalizedMessage``.
public struct OpenNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    public var type: Field<OpenNormalizedMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[OpenMessageContent]> { Field("content") }
    /// `status`.
    public var status: Field<OpenNormalizedMessageStatus> { Field("status") }
    /// `reasons`.
    public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `isFinalReceipt`.
    public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
    /// `direction`.
    public var direction: Field<OpenNormalizedMessageDirection> { Field("direction") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
}

/// A value of `type` of ``OpenNormalizedMessage``, open to those that are newer than this version.
public struct OpenNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
}

/// A value of `status` of ``OpenNormalizedMessage``, open to those that are newer than this version.
public struct OpenNormalizedMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `Delivered`.
    public static var delivered: Self { "Delivered" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Removed`.
    public static var removed: Self { "Removed" }
}

/// A value of `direction` of ``OpenNormalizedMessage``, open to those that are newer than this version.
public struct OpenNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `OpenReceiptNormalizedMessage`.
public typealias OpenReceiptNormalizedMessage = Model<OpenReceiptNormalizedMessageFields>

/// The properties of ``OpenReceiptNormalizedMessage``.
public struct OpenReceiptNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    public var type: Field<OpenReceiptNormalizedMessageType> { Field("type") }
    /// `status`, required.
    public var status: Field<OpenReceiptNormalizedMessageStatus> { Field("status") }
    /// `reasons`.
    public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `isFinalReceipt`.
    public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
    /// `direction`, required.
    public var direction: Field<OpenReceiptNormalizedMessageDirection> { Field("direction") }
}

/// A value of `type` of ``OpenReceiptNormalizedMessage``, open to those that are newer than this version.
public struct OpenReceiptNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
}

/// A value of `status` of ``OpenReceiptNormalizedMessage``, open to those that are newer than this version.
public struct OpenReceiptNormalizedMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    public static var sent: Self { "Sent" }
    /// `Delivered`.
    public static var delivered: Self { "Delivered" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Removed`.
    public static var removed: Self { "Removed" }
}

/// A value of `direction` of ``OpenReceiptNormalizedMessage``, open to those that are newer than this version.
public struct OpenReceiptNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `OpenStructuredResponseNormalizedMessage`.
public typealias OpenStructuredResponseNormalizedMessage = Model<OpenStructuredResponseNormalizedMessageFields>

/// The properties of ``OpenStructuredResponseNormalizedMessage``.
public struct OpenStructuredResponseNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `channel`, required.
    public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    public var type: Field<OpenStructuredResponseNormalizedMessageType> { Field("type") }
    /// `direction`.
    public var direction: Field<OpenStructuredResponseNormalizedMessageDirection> { Field("direction") }
    /// `content`.
    public var content: Field<[OpenInboundStructuredResponseNormalizedMessageContent]> { Field("content") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
}

/// A value of `type` of ``OpenStructuredResponseNormalizedMessage``, open to those that are newer than this version.
public struct OpenStructuredResponseNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Structured`.
    public static var structured: Self { "Structured" }
}

/// A value of `direction` of ``OpenStructuredResponseNormalizedMessage``, open to those that are newer than this
/// version.
public struct OpenStructuredResponseNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
}
