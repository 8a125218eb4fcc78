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
    @_alwaysEmitIntoClient public var redirectUrl: Field<String> { Field("redirectUrl") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<OAuthAppleAuthorizationResponseError> { Field("error") }
}

/// The schema `OAuthAppleAuthorizationResponseError`.
public typealias OAuthAppleAuthorizationResponseError = Model<OAuthAppleAuthorizationResponseErrorFields>

/// The properties of ``OAuthAppleAuthorizationResponseError``.
public struct OAuthAppleAuthorizationResponseErrorFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<JSON> { Field("details") }
}

/// The schema `OnDemandConversationSummaryRequest`.
public typealias OnDemandConversationSummaryRequest = Model<OnDemandConversationSummaryRequestFields>

/// The properties of ``OnDemandConversationSummaryRequest``.
public struct OnDemandConversationSummaryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
}

/// The schema `OnDemandSummaryAcceptedResponse`.
public typealias OnDemandSummaryAcceptedResponse = Model<OnDemandSummaryAcceptedResponseFields>

/// The properties of ``OnDemandSummaryAcceptedResponse``.
public struct OnDemandSummaryAcceptedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<OnDemandSummaryAcceptedResponseStatus> { Field("status") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``OnDemandSummaryAcceptedResponse``, open to those that are newer than this version.
public struct OnDemandSummaryAcceptedResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
}

/// The schema `OpenContentAttachment`.
public typealias OpenContentAttachment = Model<OpenContentAttachmentFields>

/// The properties of ``OpenContentAttachment``.
public struct OpenContentAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<OpenContentAttachmentMediaType> { Field("mediaType") }
    /// `url`, required.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mime`, required.
    @_alwaysEmitIntoClient public var mime: Field<String> { Field("mime") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `sha256`.
    @_alwaysEmitIntoClient public var sha256: Field<String> { Field("sha256") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `thumbnail`.
    @_alwaysEmitIntoClient public var thumbnail: Field<OpenContentThumbnail> { Field("thumbnail") }
}

/// A value of `mediaType` of ``OpenContentAttachment``, open to those that are newer than this version.
public struct OpenContentAttachmentMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Audio`.
    @_alwaysEmitIntoClient public static var audio: Self { "Audio" }
    /// `File`.
    @_alwaysEmitIntoClient public static var file: Self { "File" }
    /// `Link`.
    @_alwaysEmitIntoClient public static var link: Self { "Link" }
}

/// The schema `OpenContentThumbnail`.
public typealias OpenContentThumbnail = Model<OpenContentThumbnailFields>

/// The properties of ``OpenContentThumbnail``.
public struct OpenContentThumbnailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mime`.
    @_alwaysEmitIntoClient public var mime: Field<String> { Field("mime") }
    /// `sha256`.
    @_alwaysEmitIntoClient public var sha256: Field<String> { Field("sha256") }
    /// `contentSizeBytes`.
    @_alwaysEmitIntoClient public var contentSizeBytes: Field<Int> { Field("contentSizeBytes") }
}

/// The schema `OpenEvent`.
public typealias OpenEvent = Model<OpenEventFields>

/// The properties of ``OpenEvent``.
public struct OpenEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    @_alwaysEmitIntoClient public var eventType: Field<OpenEventEventType> { Field("eventType") }
}

/// A value of `eventType` of ``OpenEvent``, open to those that are newer than this version.
public struct OpenEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Typing`.
    @_alwaysEmitIntoClient public static var typing: Self { "Typing" }
}

/// The schema `OpenEventNormalizedMessage`.
public typealias OpenEventNormalizedMessage = Model<OpenEventNormalizedMessageFields>

/// The properties of ``OpenEventNormalizedMessage``.
public struct OpenEventNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OpenEventNormalizedMessageType> { Field("type") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[OpenMessageEvent]> { Field("events") }
}

/// A value of `type` of ``OpenEventNormalizedMessage``, open to those that are newer than this version.
public struct OpenEventNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
}

/// The schema `OpenInboundMessageContent`.
public typealias OpenInboundMessageContent = Model<OpenInboundMessageContentFields>

/// The properties of ``OpenInboundMessageContent``.
public struct OpenInboundMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachment`.
    @_alwaysEmitIntoClient public var attachment: Field<OpenContentAttachment> { Field("attachment") }
}

/// The schema `OpenInboundMessageMessagingChannel`.
public typealias OpenInboundMessageMessagingChannel = Model<OpenInboundMessageMessagingChannelFields>

/// The properties of ``OpenInboundMessageMessagingChannel``.
public struct OpenInboundMessageMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<OpenMessagingFromRecipient> { Field("from") }
    /// `time`, required.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<ConversationChannelMetadata> { Field("metadata") }
}

/// The schema `OpenInboundMessagingChannel`.
public typealias OpenInboundMessagingChannel = Model<OpenInboundMessagingChannelFields>

/// The properties of ``OpenInboundMessagingChannel``.
public struct OpenInboundMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<OpenMessagingFromRecipient> { Field("from") }
    /// `time`, required.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// The schema `OpenInboundMessagingReceiptChannel`.
public typealias OpenInboundMessagingReceiptChannel = Model<OpenInboundMessagingReceiptChannelFields>

/// The properties of ``OpenInboundMessagingReceiptChannel``.
public struct OpenInboundMessagingReceiptChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<OpenMessagingToRecipient> { Field("to") }
    /// `time`, required.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
}

/// The schema `OpenInboundNormalizedEvent`.
public typealias OpenInboundNormalizedEvent = Model<OpenInboundNormalizedEventFields>

/// The properties of ``OpenInboundNormalizedEvent``.
public struct OpenInboundNormalizedEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenInboundMessagingChannel> { Field("channel") }
    /// `events`, required.
    @_alwaysEmitIntoClient public var events: Field<[OpenEvent]> { Field("events") }
}

/// The schema `OpenInboundNormalizedMessage`.
public typealias OpenInboundNormalizedMessage = Model<OpenInboundNormalizedMessageFields>

/// The properties of ``OpenInboundNormalizedMessage``.
public struct OpenInboundNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenInboundMessageMessagingChannel> { Field("channel") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[OpenInboundMessageContent]> { Field("content") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
}

/// The schema `OpenInboundNormalizedReceipt`.
public typealias OpenInboundNormalizedReceipt = Model<OpenInboundNormalizedReceiptFields>

/// The properties of ``OpenInboundNormalizedReceipt``.
public struct OpenInboundNormalizedReceiptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenInboundMessagingReceiptChannel> { Field("channel") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<OpenInboundNormalizedReceiptStatus> { Field("status") }
    /// `reasons`.
    @_alwaysEmitIntoClient public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `isFinalReceipt`.
    @_alwaysEmitIntoClient public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
}

/// A value of `status` of ``OpenInboundNormalizedReceipt``, open to those that are newer than this version.
public struct OpenInboundNormalizedReceiptStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `Delivered`.
    @_alwaysEmitIntoClient public static var delivered: Self { "Delivered" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "Removed" }
}

/// The schema `OpenInboundStructuredResponseMessage`.
public typealias OpenInboundStructuredResponseMessage = Model<OpenInboundStructuredResponseMessageFields>

/// The properties of ``OpenInboundStructuredResponseMessage``.
public struct OpenInboundStructuredResponseMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenInboundMessageMessagingChannel> { Field("channel") }
    /// `buttonResponse`, required.
    @_alwaysEmitIntoClient public var buttonResponse: Field<ContentButtonResponse> { Field("buttonResponse") }
    /// `originatingMessageId`, required.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
}

/// The schema `OpenInboundStructuredResponseNormalizedMessageContent`.
public typealias OpenInboundStructuredResponseNormalizedMessageContent = Model<OpenInboundStructuredResponseNormalizedMessageContentFields>

/// The properties of ``OpenInboundStructuredResponseNormalizedMessageContent``.
public struct OpenInboundStructuredResponseNormalizedMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<OpenInboundStructuredResponseNormalizedMessageContentContentType> { Field("contentType") }
    /// `buttonResponse`.
    @_alwaysEmitIntoClient public var buttonResponse: Field<ContentButtonResponse> { Field("buttonResponse") }
}

/// A value of `contentType` of ``OpenInboundStructuredResponseNormalizedMessageContent``, open to those that are newer
/// than this version.
public struct OpenInboundStructuredResponseNormalizedMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
}

/// The schema `OpenIntegration`.
public typealias OpenIntegration = Model<OpenIntegrationFields>

/// The properties of ``OpenIntegration``.
public struct OpenIntegrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingReference> { Field("messagingSetting") }
    /// `outboundNotificationWebhookUrl`, required.
    @_alwaysEmitIntoClient public var outboundNotificationWebhookUrl: Field<String> { Field("outboundNotificationWebhookUrl") }
    /// `outboundNotificationWebhookSignatureSecretToken`, required.
    @_alwaysEmitIntoClient public var outboundNotificationWebhookSignatureSecretToken: Field<String> { Field("outboundNotificationWebhookSignatureSecretToken") }
    /// `webhookHeaders`.
    @_alwaysEmitIntoClient public var webhookHeaders: Field<[String: String]> { Field("webhookHeaders") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
    /// `recipient`, set by the platform.
    @_alwaysEmitIntoClient public var recipient: Field<DomainEntityRef> { Field("recipient") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `createStatus`, set by the platform.
    @_alwaysEmitIntoClient public var createStatus: Field<OpenIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``OpenIntegration``, open to those that are newer than this version.
public struct OpenIntegrationCreateStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Initiated`.
    @_alwaysEmitIntoClient public static var initiated: Self { "Initiated" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `OpenIntegrationEntityListing`.
public typealias OpenIntegrationEntityListing = Model<OpenIntegrationEntityListingFields>

/// The properties of ``OpenIntegrationEntityListing``.
public struct OpenIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[OpenIntegration]> { Field("entities") }
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

/// The schema `OpenIntegrationRequest`.
public typealias OpenIntegrationRequest = Model<OpenIntegrationRequestFields>

/// The properties of ``OpenIntegrationRequest``.
public struct OpenIntegrationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `outboundNotificationWebhookUrl`, required.
    @_alwaysEmitIntoClient public var outboundNotificationWebhookUrl: Field<String> { Field("outboundNotificationWebhookUrl") }
    /// `outboundNotificationWebhookSignatureSecretToken`, required.
    @_alwaysEmitIntoClient public var outboundNotificationWebhookSignatureSecretToken: Field<String> { Field("outboundNotificationWebhookSignatureSecretToken") }
    /// `webhookHeaders`.
    @_alwaysEmitIntoClient public var webhookHeaders: Field<[String: String]> { Field("webhookHeaders") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenIntegrationUpdateRequest`.
public typealias OpenIntegrationUpdateRequest = Model<OpenIntegrationUpdateRequestFields>

/// The properties of ``OpenIntegrationUpdateRequest``.
public struct OpenIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `outboundNotificationWebhookUrl`.
    @_alwaysEmitIntoClient public var outboundNotificationWebhookUrl: Field<String> { Field("outboundNotificationWebhookUrl") }
    /// `outboundNotificationWebhookSignatureSecretToken`.
    @_alwaysEmitIntoClient public var outboundNotificationWebhookSignatureSecretToken: Field<String> { Field("outboundNotificationWebhookSignatureSecretToken") }
    /// `webhookHeaders`.
    @_alwaysEmitIntoClient public var webhookHeaders: Field<[String: String]> { Field("webhookHeaders") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenMessageContent`.
public typealias OpenMessageContent = Model<OpenMessageContentFields>

/// The properties of ``OpenMessageContent``.
public struct OpenMessageContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<OpenMessageContentContentType> { Field("contentType") }
    /// `attachment`.
    @_alwaysEmitIntoClient public var attachment: Field<ConversationContentAttachment> { Field("attachment") }
}

/// A value of `contentType` of ``OpenMessageContent``, open to those that are newer than this version.
public struct OpenMessageContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "Attachment" }
}

/// The schema `OpenMessageEvent`.
public typealias OpenMessageEvent = Model<OpenMessageEventFields>

/// The properties of ``OpenMessageEvent``.
public struct OpenMessageEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    @_alwaysEmitIntoClient public var eventType: Field<OpenMessageEventEventType> { Field("eventType") }
    /// `typing`.
    @_alwaysEmitIntoClient public var typing: Field<ConversationEventTyping> { Field("typing") }
}

/// A value of `eventType` of ``OpenMessageEvent``, open to those that are newer than this version.
public struct OpenMessageEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Typing`.
    @_alwaysEmitIntoClient public static var typing: Self { "Typing" }
}

/// The schema `OpenMessageNormalizedMessage`.
public typealias OpenMessageNormalizedMessage = Model<OpenMessageNormalizedMessageFields>

/// The properties of ``OpenMessageNormalizedMessage``.
public struct OpenMessageNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OpenMessageNormalizedMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[OpenMessageContent]> { Field("content") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// A value of `type` of ``OpenMessageNormalizedMessage``, open to those that are newer than this version.
public struct OpenMessageNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `OpenMessagingChannel`.
public typealias OpenMessagingChannel = Model<OpenMessagingChannelFields>

/// The properties of ``OpenMessagingChannel``.
public struct OpenMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `platform`, set by the platform.
    @_alwaysEmitIntoClient public var platform: Field<OpenMessagingChannelPlatform> { Field("platform") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<OpenMessagingChannelType> { Field("type") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<OpenMessagingToRecipient> { Field("to") }
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<OpenMessagingFromRecipient> { Field("from") }
    /// `time`, required.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<ConversationChannelMetadata> { Field("metadata") }
}

/// A value of `platform` of ``OpenMessagingChannel``, open to those that are newer than this version.
public struct OpenMessagingChannelPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Open`.
    @_alwaysEmitIntoClient public static var open: Self { "Open" }
}

/// A value of `type` of ``OpenMessagingChannel``, open to those that are newer than this version.
public struct OpenMessagingChannelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
}

/// The schema `OpenMessagingFromRecipient`.
public typealias OpenMessagingFromRecipient = Model<OpenMessagingFromRecipientFields>

/// The properties of ``OpenMessagingFromRecipient``.
public struct OpenMessagingFromRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`, required.
    @_alwaysEmitIntoClient public var idType: Field<OpenMessagingFromRecipientIdType> { Field("idType") }
    /// `firstName`.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `image`, set by the platform.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
}

/// A value of `idType` of ``OpenMessagingFromRecipient``, open to those that are newer than this version.
public struct OpenMessagingFromRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `OpenMessagingIdentityResolutionConfig`.
public typealias OpenMessagingIdentityResolutionConfig = Model<OpenMessagingIdentityResolutionConfigFields>

/// The properties of ``OpenMessagingIdentityResolutionConfig``.
public struct OpenMessagingIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `externalSource`.
    @_alwaysEmitIntoClient public var externalSource: Field<IdentityResolutionExternalSource> { Field("externalSource") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `OpenMessagingToRecipient`.
public typealias OpenMessagingToRecipient = Model<OpenMessagingToRecipientFields>

/// The properties of ``OpenMessagingToRecipient``.
public struct OpenMessagingToRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nickname`, set by the platform.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`, set by the platform.
    @_alwaysEmitIntoClient public var idType: Field<OpenMessagingToRecipientIdType> { Field("idType") }
    /// `firstName`, set by the platform.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`, set by the platform.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `image`, set by the platform.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<String> { Field("email") }
}

/// A value of `idType` of ``OpenMessagingToRecipient``, open to those that are newer than this version.
public struct OpenMessagingToRecipientIdType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Opaque`.
    @_alwaysEmitIntoClient public static var opaque: Self { "Opaque" }
}

/// The schema `OpenNormalizedMessage`.
public typealias OpenNormalizedMessage = Model<OpenNormalizedMessageFields>

/// The properties of ``OpenNormalizedMessage``.
public struct OpenNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OpenNormalizedMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[OpenMessageContent]> { Field("content") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<OpenNormalizedMessageStatus> { Field("status") }
    /// `reasons`.
    @_alwaysEmitIntoClient public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `isFinalReceipt`.
    @_alwaysEmitIntoClient public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<OpenNormalizedMessageDirection> { Field("direction") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
}

/// A value of `type` of ``OpenNormalizedMessage``, open to those that are newer than this version.
public struct OpenNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
}

/// A value of `status` of ``OpenNormalizedMessage``, open to those that are newer than this version.
public struct OpenNormalizedMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `Delivered`.
    @_alwaysEmitIntoClient public static var delivered: Self { "Delivered" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "Removed" }
}

/// A value of `direction` of ``OpenNormalizedMessage``, open to those that are newer than this version.
public struct OpenNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `OpenReceiptNormalizedMessage`.
public typealias OpenReceiptNormalizedMessage = Model<OpenReceiptNormalizedMessageFields>

/// The properties of ``OpenReceiptNormalizedMessage``.
public struct OpenReceiptNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OpenReceiptNormalizedMessageType> { Field("type") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<OpenReceiptNormalizedMessageStatus> { Field("status") }
    /// `reasons`.
    @_alwaysEmitIntoClient public var reasons: Field<[ConversationReason]> { Field("reasons") }
    /// `isFinalReceipt`.
    @_alwaysEmitIntoClient public var isFinalReceipt: Field<Bool> { Field("isFinalReceipt") }
    /// `direction`, required.
    @_alwaysEmitIntoClient public var direction: Field<OpenReceiptNormalizedMessageDirection> { Field("direction") }
}

/// A value of `type` of ``OpenReceiptNormalizedMessage``, open to those that are newer than this version.
public struct OpenReceiptNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
}

/// A value of `status` of ``OpenReceiptNormalizedMessage``, open to those that are newer than this version.
public struct OpenReceiptNormalizedMessageStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
    /// `Delivered`.
    @_alwaysEmitIntoClient public static var delivered: Self { "Delivered" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "Removed" }
}

/// A value of `direction` of ``OpenReceiptNormalizedMessage``, open to those that are newer than this version.
public struct OpenReceiptNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `OpenStructuredResponseNormalizedMessage`.
public typealias OpenStructuredResponseNormalizedMessage = Model<OpenStructuredResponseNormalizedMessageFields>

/// The properties of ``OpenStructuredResponseNormalizedMessage``.
public struct OpenStructuredResponseNormalizedMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`, required.
    @_alwaysEmitIntoClient public var channel: Field<OpenMessagingChannel> { Field("channel") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<OpenStructuredResponseNormalizedMessageType> { Field("type") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<OpenStructuredResponseNormalizedMessageDirection> { Field("direction") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[OpenInboundStructuredResponseNormalizedMessageContent]> { Field("content") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
}

/// A value of `type` of ``OpenStructuredResponseNormalizedMessage``, open to those that are newer than this version.
public struct OpenStructuredResponseNormalizedMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
}

/// A value of `direction` of ``OpenStructuredResponseNormalizedMessage``, open to those that are newer than this
/// version.
public struct OpenStructuredResponseNormalizedMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
}
