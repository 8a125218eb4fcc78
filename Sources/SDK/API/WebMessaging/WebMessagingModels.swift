// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ButtonComponent`.
public typealias ButtonComponent = Model<ButtonComponentFields>

/// The properties of ``ButtonComponent``.
public struct ButtonComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `actions`.
    public var actions: Field<ContentActions> { Field("actions") }
}

/// The schema `ContentActions`.
public typealias ContentActions = Model<ContentActionsFields>

/// The properties of ``ContentActions``.
public struct ContentActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `urlTarget`.
    public var urlTarget: Field<String> { Field("urlTarget") }
    /// `textback`.
    public var textback: Field<String> { Field("textback") }
}

/// The schema `ContentCard`.
public typealias ContentCard = Model<ContentCardFields>

/// The properties of ``ContentCard``.
public struct ContentCardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `image`.
    public var image: Field<String> { Field("image") }
    /// `video`.
    public var video: Field<String> { Field("video") }
    /// `defaultAction`.
    public var defaultAction: Field<ContentCardAction> { Field("defaultAction") }
    /// `actions`, required.
    public var actions: Field<[ContentCardAction]> { Field("actions") }
}

/// The schema `ContentCardAction`.
public typealias ContentCardAction = Model<ContentCardActionFields>

/// The properties of ``ContentCardAction``.
public struct ContentCardActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ContentCardActionType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// A value of `type` of ``ContentCardAction``, open to those that are newer than this version.
public struct ContentCardActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Link`.
    public static var link: Self { "Link" }
    /// `Postback`.
    public static var postback: Self { "Postback" }
}

/// The schema `ContentCarousel`.
public typealias ContentCarousel = Model<ContentCarouselFields>

/// The properties of ``ContentCarousel``.
public struct ContentCarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`, required.
    public var cards: Field<[ContentCard]> { Field("cards") }
}

/// The schema `ContentDatePicker`.
public typealias ContentDatePicker = Model<ContentDatePickerFields>

/// The properties of ``ContentDatePicker``.
public struct ContentDatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
    /// `dateMinimum`.
    public var dateMinimum: Field<Instant> { Field("dateMinimum") }
    /// `dateMaximum`.
    public var dateMaximum: Field<Instant> { Field("dateMaximum") }
    /// `availableTimes`, required.
    public var availableTimes: Field<[ContentDatePickerAvailableTime]> { Field("availableTimes") }
}

/// The schema `ContentDatePickerAvailableTime`.
public typealias ContentDatePickerAvailableTime = Model<ContentDatePickerAvailableTimeFields>

/// The properties of ``ContentDatePickerAvailableTime``.
public struct ContentDatePickerAvailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    public var duration: Field<Int> { Field("duration") }
    /// `dateTime`.
    public var dateTime: Field<Instant> { Field("dateTime") }
}

/// The schema `PushDeviceInsertRequest`.
public typealias PushDeviceInsertRequest = Model<PushDeviceInsertRequestFields>

/// The properties of ``PushDeviceInsertRequest``.
public struct PushDeviceInsertRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deviceToken`, required.
    public var deviceToken: Field<String> { Field("deviceToken") }
    /// `notificationProvider`, required.
    public var notificationProvider: Field<PushDeviceInsertRequestNotificationProvider> { Field("notificationProvider") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `deviceType`, required.
    public var deviceType: Field<PushDeviceInsertRequestDeviceType> { Field("deviceType") }
}

/// A value of `notificationProvider` of ``PushDeviceInsertRequest``, open to those that are newer than this version.
public struct PushDeviceInsertRequestNotificationProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FCM`.
    public static var fcm: Self { "FCM" }
    /// `APNS`.
    public static var apns: Self { "APNS" }
}

/// A value of `deviceType` of ``PushDeviceInsertRequest``, open to those that are newer than this version.
public struct PushDeviceInsertRequestDeviceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `android`.
    public static var android: Self { "android" }
    /// `ios`.
    public static var ios: Self { "ios" }
}

/// The schema `PushDeviceUpdateRequest`.
public typealias PushDeviceUpdateRequest = Model<PushDeviceUpdateRequestFields>

/// The properties of ``PushDeviceUpdateRequest``.
public struct PushDeviceUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `deviceToken`.
    public var deviceToken: Field<String> { Field("deviceToken") }
}

/// The schema `Reason`.
public typealias Reason = Model<ReasonFields>

/// The properties of ``Reason``.
public struct ReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<ReasonCode> { Field("code") }
    /// `message`, required.
    public var message: Field<String> { Field("message") }
}

/// A value of `code` of ``Reason``, open to those that are newer than this version.
public struct ReasonCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessageExpired`.
    public static var messageExpired: Self { "MessageExpired" }
    /// `RateLimited`.
    public static var rateLimited: Self { "RateLimited" }
    /// `MessageNotAllowed`.
    public static var messageNotAllowed: Self { "MessageNotAllowed" }
    /// `GeneralError`.
    public static var generalError: Self { "GeneralError" }
    /// `UnsupportedMessage`.
    public static var unsupportedMessage: Self { "UnsupportedMessage" }
    /// `UnknownMessage`.
    public static var unknownMessage: Self { "UnknownMessage" }
    /// `InvalidMessageStructure`.
    public static var invalidMessageStructure: Self { "InvalidMessageStructure" }
    /// `InvalidDestination`.
    public static var invalidDestination: Self { "InvalidDestination" }
    /// `ServerError`.
    public static var serverError: Self { "ServerError" }
    /// `MediaTypeNotAllowed`.
    public static var mediaTypeNotAllowed: Self { "MediaTypeNotAllowed" }
    /// `InvalidMediaContentLength`.
    public static var invalidMediaContentLength: Self { "InvalidMediaContentLength" }
    /// `RecipientOptedOut`.
    public static var recipientOptedOut: Self { "RecipientOptedOut" }
    /// `DataFiltered`.
    public static var dataFiltered: Self { "DataFiltered" }
}

/// The schema `RecipientAdditionalIdentifier`.
public typealias RecipientAdditionalIdentifier = Model<RecipientAdditionalIdentifierFields>

/// The properties of ``RecipientAdditionalIdentifier``.
public struct RecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required, set by the platform.
    public var type: Field<RecipientAdditionalIdentifierType> { Field("type") }
    /// `value`, required, set by the platform.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``RecipientAdditionalIdentifier``, open to those that are newer than this version.
public struct RecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deployment`.
    public static var deployment: Self { "Deployment" }
    /// `Subject`.
    public static var subject: Self { "Subject" }
    /// `Topic`.
    public static var topic: Self { "Topic" }
    /// `IngestionRule`.
    public static var ingestionRule: Self { "IngestionRule" }
    /// `IngestionRuleVersion`.
    public static var ingestionRuleVersion: Self { "IngestionRuleVersion" }
}

/// The schema `WebMessagingAttachment`.
public typealias WebMessagingAttachment = Model<WebMessagingAttachmentFields>

/// The properties of ``WebMessagingAttachment``.
public struct WebMessagingAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `mediaType`, set by the platform.
    public var mediaType: Field<WebMessagingAttachmentMediaType> { Field("mediaType") }
    /// `url`, set by the platform.
    public var url: Field<String> { Field("url") }
    /// `mime`, set by the platform.
    public var mime: Field<String> { Field("mime") }
    /// `text`, set by the platform.
    public var text: Field<String> { Field("text") }
    /// `sha256`, set by the platform.
    public var sha256: Field<String> { Field("sha256") }
    /// `filename`, set by the platform.
    public var filename: Field<String> { Field("filename") }
    /// `fileSize`, set by the platform.
    public var fileSize: Field<Int> { Field("fileSize") }
}

/// A value of `mediaType` of ``WebMessagingAttachment``, open to those that are newer than this version.
public struct WebMessagingAttachmentMediaType: OpenEnum {
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

/// The schema `WebMessagingButtonResponse`.
public typealias WebMessagingButtonResponse = Model<WebMessagingButtonResponseFields>

/// The properties of ``WebMessagingButtonResponse``.
public struct WebMessagingButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<WebMessagingButtonResponseType> { Field("type") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `payload`, required.
    public var payload: Field<String> { Field("payload") }
    /// `originatingMessageId`, required.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
}

/// A value of `type` of ``WebMessagingButtonResponse``, open to those that are newer than this version.
public struct WebMessagingButtonResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Button`.
    public static var button: Self { "Button" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `Form`.
    public static var form: Self { "Form" }
}

/// The schema `WebMessagingChannel`.
public typealias WebMessagingChannel = Model<WebMessagingChannelFields>

/// The properties of ``WebMessagingChannel``.
public struct WebMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, set by the platform.
    public var from: Field<WebMessagingRecipient> { Field("from") }
    /// `to`, set by the platform.
    public var to: Field<WebMessagingRecipient> { Field("to") }
    /// `time`, set by the platform.
    public var time: Field<Instant> { Field("time") }
    /// `messageId`, set by the platform.
    public var messageId: Field<String> { Field("messageId") }
}

/// The schema `WebMessagingContent`.
public typealias WebMessagingContent = Model<WebMessagingContentFields>

/// The properties of ``WebMessagingContent``.
public struct WebMessagingContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, set by the platform.
    public var contentType: Field<WebMessagingContentContentType> { Field("contentType") }
    /// `attachment`, set by the platform.
    public var attachment: Field<WebMessagingAttachment> { Field("attachment") }
    /// `quickReply`.
    public var quickReply: Field<WebMessagingQuickReply> { Field("quickReply") }
    /// `buttonResponse`.
    public var buttonResponse: Field<WebMessagingButtonResponse> { Field("buttonResponse") }
    /// `generic`.
    public var generic: Field<WebMessagingGeneric> { Field("generic") }
    /// `card`.
    public var card: Field<ContentCard> { Field("card") }
    /// `carousel`.
    public var carousel: Field<ContentCarousel> { Field("carousel") }
    /// `datePicker`.
    public var datePicker: Field<ContentDatePicker> { Field("datePicker") }
    /// `listPicker`.
    public var listPicker: Field<ConversationContentListPicker> { Field("listPicker") }
    /// `form`.
    public var form: Field<ConversationContentForm> { Field("form") }
}

/// A value of `contentType` of ``WebMessagingContent``, open to those that are newer than this version.
public struct WebMessagingContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attachment`.
    public static var attachment: Self { "Attachment" }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `ButtonResponse`.
    public static var buttonResponse: Self { "ButtonResponse" }
    /// `GenericTemplate`.
    public static var genericTemplate: Self { "GenericTemplate" }
    /// `Card`.
    public static var card: Self { "Card" }
    /// `Carousel`.
    public static var carousel: Self { "Carousel" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `Form`.
    public static var form: Self { "Form" }
}

/// The schema `WebMessagingEvent`.
public typealias WebMessagingEvent = Model<WebMessagingEventFields>

/// The properties of ``WebMessagingEvent``.
public struct WebMessagingEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    public var eventType: Field<WebMessagingEventEventType> { Field("eventType") }
    /// `coBrowse`.
    public var coBrowse: Field<WebMessagingEventCoBrowse> { Field("coBrowse") }
    /// `presence`.
    public var presence: Field<WebMessagingEventPresence> { Field("presence") }
    /// `video`.
    public var video: Field<WebMessagingEventVideo> { Field("video") }
}

/// A value of `eventType` of ``WebMessagingEvent``, open to those that are newer than this version.
public struct WebMessagingEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    public static var coBrowse: Self { "CoBrowse" }
    /// `Presence`.
    public static var presence: Self { "Presence" }
    /// `Video`.
    public static var video: Self { "Video" }
}

/// The schema `WebMessagingEventCoBrowse`.
public typealias WebMessagingEventCoBrowse = Model<WebMessagingEventCoBrowseFields>

/// The properties of ``WebMessagingEventCoBrowse``.
public struct WebMessagingEventCoBrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<WebMessagingEventCoBrowseType> { Field("type") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionJoinToken`.
    public var sessionJoinToken: Field<String> { Field("sessionJoinToken") }
}

/// A value of `type` of ``WebMessagingEventCoBrowse``, open to those that are newer than this version.
public struct WebMessagingEventCoBrowseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `WebMessagingEventPresence`.
public typealias WebMessagingEventPresence = Model<WebMessagingEventPresenceFields>

/// The properties of ``WebMessagingEventPresence``.
public struct WebMessagingEventPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<WebMessagingEventPresenceType> { Field("type") }
}

/// A value of `type` of ``WebMessagingEventPresence``, open to those that are newer than this version.
public struct WebMessagingEventPresenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Join`.
    public static var join: Self { "Join" }
    /// `Disconnect`.
    public static var disconnect: Self { "Disconnect" }
    /// `Clear`.
    public static var clear: Self { "Clear" }
    /// `SignIn`.
    public static var signIn: Self { "SignIn" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
}

/// The schema `WebMessagingEventVideo`.
public typealias WebMessagingEventVideo = Model<WebMessagingEventVideoFields>

/// The properties of ``WebMessagingEventVideo``.
public struct WebMessagingEventVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<WebMessagingEventVideoType> { Field("type") }
    /// `offeringId`.
    public var offeringId: Field<String> { Field("offeringId") }
    /// `jwt`.
    public var jwt: Field<String> { Field("jwt") }
}

/// A value of `type` of ``WebMessagingEventVideo``, open to those that are newer than this version.
public struct WebMessagingEventVideoType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `WebMessagingGeneric`.
public typealias WebMessagingGeneric = Model<WebMessagingGenericFields>

/// The properties of ``WebMessagingGeneric``.
public struct WebMessagingGenericFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `image`.
    public var image: Field<String> { Field("image") }
    /// `actions`.
    public var actions: Field<ContentActions> { Field("actions") }
    /// `components`.
    public var components: Field<[ButtonComponent]> { Field("components") }
}

/// The schema `WebMessagingMessage`.
public typealias WebMessagingMessage = Model<WebMessagingMessageFields>

/// The properties of ``WebMessagingMessage``.
public struct WebMessagingMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `channel`.
    public var channel: Field<WebMessagingChannel> { Field("channel") }
    /// `type`.
    public var type: Field<WebMessagingMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `content`.
    public var content: Field<[WebMessagingContent]> { Field("content") }
    /// `status`, set by the platform.
    public var status: Field<WebMessagingMessageStatus> { Field("status") }
    /// `reasons`, set by the platform.
    public var reasons: Field<[Reason]> { Field("reasons") }
    /// `events`.
    public var events: Field<[WebMessagingEvent]> { Field("events") }
    /// `direction`.
    public var direction: Field<WebMessagingMessageDirection> { Field("direction") }
    /// `originatingEntity`.
    public var originatingEntity: Field<WebMessagingMessageOriginatingEntity> { Field("originatingEntity") }
    /// `metadata`.
    public var metadata: Field<[String: String]> { Field("metadata") }
}

/// A value of `type` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Structured`.
    public static var structured: Self { "Structured" }
    /// `Receipt`.
    public static var receipt: Self { "Receipt" }
    /// `Event`.
    public static var event: Self { "Event" }
}

/// A value of `status` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageStatus: OpenEnum {
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

/// A value of `direction` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// A value of `originatingEntity` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageOriginatingEntity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Human`.
    public static var human: Self { "Human" }
    /// `Bot`.
    public static var bot: Self { "Bot" }
}

/// The schema `WebMessagingMessageEntityList`.
public typealias WebMessagingMessageEntityList = Model<WebMessagingMessageEntityListFields>

/// The properties of ``WebMessagingMessageEntityList``.
public struct WebMessagingMessageEntityListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WebMessagingMessage]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `WebMessagingQuickReply`.
public typealias WebMessagingQuickReply = Model<WebMessagingQuickReplyFields>

/// The properties of ``WebMessagingQuickReply``.
public struct WebMessagingQuickReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `payload`, required.
    public var payload: Field<String> { Field("payload") }
    /// `image`.
    public var image: Field<String> { Field("image") }
    /// `action`.
    public var action: Field<WebMessagingQuickReplyAction> { Field("action") }
}

/// A value of `action` of ``WebMessagingQuickReply``, open to those that are newer than this version.
public struct WebMessagingQuickReplyAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    public static var message: Self { "Message" }
}

/// The schema `WebMessagingRecipient`.
public typealias WebMessagingRecipient = Model<WebMessagingRecipientFields>

/// The properties of ``WebMessagingRecipient``.
public struct WebMessagingRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `firstName`, set by the platform.
    public var firstName: Field<String> { Field("firstName") }
    /// `lastName`, set by the platform.
    public var lastName: Field<String> { Field("lastName") }
    /// `nickname`, set by the platform.
    public var nickname: Field<String> { Field("nickname") }
    /// `image`, set by the platform.
    public var image: Field<String> { Field("image") }
    /// `additionalIds`, set by the platform.
    public var additionalIds: Field<[RecipientAdditionalIdentifier]> { Field("additionalIds") }
}
