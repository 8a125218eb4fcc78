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
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<ContentActions> { Field("actions") }
}

/// The schema `ContentActions`.
public typealias ContentActions = Model<ContentActionsFields>

/// The properties of ``ContentActions``.
public struct ContentActionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `urlTarget`.
    @_alwaysEmitIntoClient public var urlTarget: Field<String> { Field("urlTarget") }
    /// `textback`.
    @_alwaysEmitIntoClient public var textback: Field<String> { Field("textback") }
}

/// The schema `ContentCard`.
public typealias ContentCard = Model<ContentCardFields>

/// The properties of ``ContentCard``.
public struct ContentCardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<String> { Field("video") }
    /// `defaultAction`.
    @_alwaysEmitIntoClient public var defaultAction: Field<ContentCardAction> { Field("defaultAction") }
    /// `actions`, required.
    @_alwaysEmitIntoClient public var actions: Field<[ContentCardAction]> { Field("actions") }
}

/// The schema `ContentCardAction`.
public typealias ContentCardAction = Model<ContentCardActionFields>

/// The properties of ``ContentCardAction``.
public struct ContentCardActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ContentCardActionType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// A value of `type` of ``ContentCardAction``, open to those that are newer than this version.
public struct ContentCardActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Link`.
    @_alwaysEmitIntoClient public static var link: Self { "Link" }
    /// `Postback`.
    @_alwaysEmitIntoClient public static var postback: Self { "Postback" }
}

/// The schema `ContentCarousel`.
public typealias ContentCarousel = Model<ContentCarouselFields>

/// The properties of ``ContentCarousel``.
public struct ContentCarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`, required.
    @_alwaysEmitIntoClient public var cards: Field<[ContentCard]> { Field("cards") }
}

/// The schema `ContentDatePicker`.
public typealias ContentDatePicker = Model<ContentDatePickerFields>

/// The properties of ``ContentDatePicker``.
public struct ContentDatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
    /// `dateMinimum`.
    @_alwaysEmitIntoClient public var dateMinimum: Field<Instant> { Field("dateMinimum") }
    /// `dateMaximum`.
    @_alwaysEmitIntoClient public var dateMaximum: Field<Instant> { Field("dateMaximum") }
    /// `availableTimes`, required.
    @_alwaysEmitIntoClient public var availableTimes: Field<[ContentDatePickerAvailableTime]> { Field("availableTimes") }
}

/// The schema `ContentDatePickerAvailableTime`.
public typealias ContentDatePickerAvailableTime = Model<ContentDatePickerAvailableTimeFields>

/// The properties of ``ContentDatePickerAvailableTime``.
public struct ContentDatePickerAvailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<Int> { Field("duration") }
    /// `dateTime`.
    @_alwaysEmitIntoClient public var dateTime: Field<Instant> { Field("dateTime") }
}

/// The schema `PushDeviceInsertRequest`.
public typealias PushDeviceInsertRequest = Model<PushDeviceInsertRequestFields>

/// The properties of ``PushDeviceInsertRequest``.
public struct PushDeviceInsertRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deviceToken`, required.
    @_alwaysEmitIntoClient public var deviceToken: Field<String> { Field("deviceToken") }
    /// `notificationProvider`, required.
    @_alwaysEmitIntoClient public var notificationProvider: Field<PushDeviceInsertRequestNotificationProvider> { Field("notificationProvider") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `deviceType`, required.
    @_alwaysEmitIntoClient public var deviceType: Field<PushDeviceInsertRequestDeviceType> { Field("deviceType") }
}

/// A value of `notificationProvider` of ``PushDeviceInsertRequest``, open to those that are newer than this version.
public struct PushDeviceInsertRequestNotificationProvider: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FCM`.
    @_alwaysEmitIntoClient public static var fcm: Self { "FCM" }
    /// `APNS`.
    @_alwaysEmitIntoClient public static var apns: Self { "APNS" }
}

/// A value of `deviceType` of ``PushDeviceInsertRequest``, open to those that are newer than this version.
public struct PushDeviceInsertRequestDeviceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `android`.
    @_alwaysEmitIntoClient public static var android: Self { "android" }
    /// `ios`.
    @_alwaysEmitIntoClient public static var ios: Self { "ios" }
}

/// The schema `PushDeviceUpdateRequest`.
public typealias PushDeviceUpdateRequest = Model<PushDeviceUpdateRequestFields>

/// The properties of ``PushDeviceUpdateRequest``.
public struct PushDeviceUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `deviceToken`.
    @_alwaysEmitIntoClient public var deviceToken: Field<String> { Field("deviceToken") }
}

/// The schema `Reason`.
public typealias Reason = Model<ReasonFields>

/// The properties of ``Reason``.
public struct ReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<ReasonCode> { Field("code") }
    /// `message`, required.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// A value of `code` of ``Reason``, open to those that are newer than this version.
public struct ReasonCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessageExpired`.
    @_alwaysEmitIntoClient public static var messageExpired: Self { "MessageExpired" }
    /// `RateLimited`.
    @_alwaysEmitIntoClient public static var rateLimited: Self { "RateLimited" }
    /// `MessageNotAllowed`.
    @_alwaysEmitIntoClient public static var messageNotAllowed: Self { "MessageNotAllowed" }
    /// `GeneralError`.
    @_alwaysEmitIntoClient public static var generalError: Self { "GeneralError" }
    /// `UnsupportedMessage`.
    @_alwaysEmitIntoClient public static var unsupportedMessage: Self { "UnsupportedMessage" }
    /// `UnknownMessage`.
    @_alwaysEmitIntoClient public static var unknownMessage: Self { "UnknownMessage" }
    /// `InvalidMessageStructure`.
    @_alwaysEmitIntoClient public static var invalidMessageStructure: Self { "InvalidMessageStructure" }
    /// `InvalidDestination`.
    @_alwaysEmitIntoClient public static var invalidDestination: Self { "InvalidDestination" }
    /// `ServerError`.
    @_alwaysEmitIntoClient public static var serverError: Self { "ServerError" }
    /// `MediaTypeNotAllowed`.
    @_alwaysEmitIntoClient public static var mediaTypeNotAllowed: Self { "MediaTypeNotAllowed" }
    /// `InvalidMediaContentLength`.
    @_alwaysEmitIntoClient public static var invalidMediaContentLength: Self { "InvalidMediaContentLength" }
    /// `RecipientOptedOut`.
    @_alwaysEmitIntoClient public static var recipientOptedOut: Self { "RecipientOptedOut" }
    /// `DataFiltered`.
    @_alwaysEmitIntoClient public static var dataFiltered: Self { "DataFiltered" }
}

/// The schema `RecipientAdditionalIdentifier`.
public typealias RecipientAdditionalIdentifier = Model<RecipientAdditionalIdentifierFields>

/// The properties of ``RecipientAdditionalIdentifier``.
public struct RecipientAdditionalIdentifierFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<RecipientAdditionalIdentifierType> { Field("type") }
    /// `value`, required, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``RecipientAdditionalIdentifier``, open to those that are newer than this version.
public struct RecipientAdditionalIdentifierType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Deployment`.
    @_alwaysEmitIntoClient public static var deployment: Self { "Deployment" }
    /// `Subject`.
    @_alwaysEmitIntoClient public static var subject: Self { "Subject" }
    /// `Topic`.
    @_alwaysEmitIntoClient public static var topic: Self { "Topic" }
    /// `IngestionRule`.
    @_alwaysEmitIntoClient public static var ingestionRule: Self { "IngestionRule" }
    /// `IngestionRuleVersion`.
    @_alwaysEmitIntoClient public static var ingestionRuleVersion: Self { "IngestionRuleVersion" }
}

/// The schema `WebMessagingAttachment`.
public typealias WebMessagingAttachment = Model<WebMessagingAttachmentFields>

/// The properties of ``WebMessagingAttachment``.
public struct WebMessagingAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaType`, set by the platform.
    @_alwaysEmitIntoClient public var mediaType: Field<WebMessagingAttachmentMediaType> { Field("mediaType") }
    /// `url`, set by the platform.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mime`, set by the platform.
    @_alwaysEmitIntoClient public var mime: Field<String> { Field("mime") }
    /// `text`, set by the platform.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `sha256`, set by the platform.
    @_alwaysEmitIntoClient public var sha256: Field<String> { Field("sha256") }
    /// `filename`, set by the platform.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `fileSize`, set by the platform.
    @_alwaysEmitIntoClient public var fileSize: Field<Int> { Field("fileSize") }
}

/// A value of `mediaType` of ``WebMessagingAttachment``, open to those that are newer than this version.
public struct WebMessagingAttachmentMediaType: OpenEnum {
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

/// The schema `WebMessagingButtonResponse`.
public typealias WebMessagingButtonResponse = Model<WebMessagingButtonResponseFields>

/// The properties of ``WebMessagingButtonResponse``.
public struct WebMessagingButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WebMessagingButtonResponseType> { Field("type") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`, required.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `originatingMessageId`, required.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
}

/// A value of `type` of ``WebMessagingButtonResponse``, open to those that are newer than this version.
public struct WebMessagingButtonResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Button`.
    @_alwaysEmitIntoClient public static var button: Self { "Button" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
}

/// The schema `WebMessagingChannel`.
public typealias WebMessagingChannel = Model<WebMessagingChannelFields>

/// The properties of ``WebMessagingChannel``.
public struct WebMessagingChannelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, set by the platform.
    @_alwaysEmitIntoClient public var from: Field<WebMessagingRecipient> { Field("from") }
    /// `to`, set by the platform.
    @_alwaysEmitIntoClient public var to: Field<WebMessagingRecipient> { Field("to") }
    /// `time`, set by the platform.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `messageId`, set by the platform.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
}

/// The schema `WebMessagingContent`.
public typealias WebMessagingContent = Model<WebMessagingContentFields>

/// The properties of ``WebMessagingContent``.
public struct WebMessagingContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contentType`, set by the platform.
    @_alwaysEmitIntoClient public var contentType: Field<WebMessagingContentContentType> { Field("contentType") }
    /// `attachment`, set by the platform.
    @_alwaysEmitIntoClient public var attachment: Field<WebMessagingAttachment> { Field("attachment") }
    /// `quickReply`.
    @_alwaysEmitIntoClient public var quickReply: Field<WebMessagingQuickReply> { Field("quickReply") }
    /// `buttonResponse`.
    @_alwaysEmitIntoClient public var buttonResponse: Field<WebMessagingButtonResponse> { Field("buttonResponse") }
    /// `generic`.
    @_alwaysEmitIntoClient public var generic: Field<WebMessagingGeneric> { Field("generic") }
    /// `card`.
    @_alwaysEmitIntoClient public var card: Field<ContentCard> { Field("card") }
    /// `carousel`.
    @_alwaysEmitIntoClient public var carousel: Field<ContentCarousel> { Field("carousel") }
    /// `datePicker`.
    @_alwaysEmitIntoClient public var datePicker: Field<ContentDatePicker> { Field("datePicker") }
    /// `listPicker`.
    @_alwaysEmitIntoClient public var listPicker: Field<ConversationContentListPicker> { Field("listPicker") }
    /// `form`.
    @_alwaysEmitIntoClient public var form: Field<ConversationContentForm> { Field("form") }
}

/// A value of `contentType` of ``WebMessagingContent``, open to those that are newer than this version.
public struct WebMessagingContentContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attachment`.
    @_alwaysEmitIntoClient public static var attachment: Self { "Attachment" }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `ButtonResponse`.
    @_alwaysEmitIntoClient public static var buttonResponse: Self { "ButtonResponse" }
    /// `GenericTemplate`.
    @_alwaysEmitIntoClient public static var genericTemplate: Self { "GenericTemplate" }
    /// `Card`.
    @_alwaysEmitIntoClient public static var card: Self { "Card" }
    /// `Carousel`.
    @_alwaysEmitIntoClient public static var carousel: Self { "Carousel" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
}

/// The schema `WebMessagingEvent`.
public typealias WebMessagingEvent = Model<WebMessagingEventFields>

/// The properties of ``WebMessagingEvent``.
public struct WebMessagingEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventType`, required.
    @_alwaysEmitIntoClient public var eventType: Field<WebMessagingEventEventType> { Field("eventType") }
    /// `coBrowse`.
    @_alwaysEmitIntoClient public var coBrowse: Field<WebMessagingEventCoBrowse> { Field("coBrowse") }
    /// `presence`.
    @_alwaysEmitIntoClient public var presence: Field<WebMessagingEventPresence> { Field("presence") }
    /// `video`.
    @_alwaysEmitIntoClient public var video: Field<WebMessagingEventVideo> { Field("video") }
}

/// A value of `eventType` of ``WebMessagingEvent``, open to those that are newer than this version.
public struct WebMessagingEventEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CoBrowse`.
    @_alwaysEmitIntoClient public static var coBrowse: Self { "CoBrowse" }
    /// `Presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "Presence" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
}

/// The schema `WebMessagingEventCoBrowse`.
public typealias WebMessagingEventCoBrowse = Model<WebMessagingEventCoBrowseFields>

/// The properties of ``WebMessagingEventCoBrowse``.
public struct WebMessagingEventCoBrowseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WebMessagingEventCoBrowseType> { Field("type") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionJoinToken`.
    @_alwaysEmitIntoClient public var sessionJoinToken: Field<String> { Field("sessionJoinToken") }
}

/// A value of `type` of ``WebMessagingEventCoBrowse``, open to those that are newer than this version.
public struct WebMessagingEventCoBrowseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    @_alwaysEmitIntoClient public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    @_alwaysEmitIntoClient public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    @_alwaysEmitIntoClient public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `WebMessagingEventPresence`.
public typealias WebMessagingEventPresence = Model<WebMessagingEventPresenceFields>

/// The properties of ``WebMessagingEventPresence``.
public struct WebMessagingEventPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WebMessagingEventPresenceType> { Field("type") }
}

/// A value of `type` of ``WebMessagingEventPresence``, open to those that are newer than this version.
public struct WebMessagingEventPresenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Join`.
    @_alwaysEmitIntoClient public static var join: Self { "Join" }
    /// `Disconnect`.
    @_alwaysEmitIntoClient public static var disconnect: Self { "Disconnect" }
    /// `Clear`.
    @_alwaysEmitIntoClient public static var clear: Self { "Clear" }
    /// `SignIn`.
    @_alwaysEmitIntoClient public static var signIn: Self { "SignIn" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
}

/// The schema `WebMessagingEventVideo`.
public typealias WebMessagingEventVideo = Model<WebMessagingEventVideoFields>

/// The properties of ``WebMessagingEventVideo``.
public struct WebMessagingEventVideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<WebMessagingEventVideoType> { Field("type") }
    /// `offeringId`.
    @_alwaysEmitIntoClient public var offeringId: Field<String> { Field("offeringId") }
    /// `jwt`.
    @_alwaysEmitIntoClient public var jwt: Field<String> { Field("jwt") }
}

/// A value of `type` of ``WebMessagingEventVideo``, open to those that are newer than this version.
public struct WebMessagingEventVideoType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "Offering" }
    /// `OfferingExpired`.
    @_alwaysEmitIntoClient public static var offeringExpired: Self { "OfferingExpired" }
    /// `OfferingAccepted`.
    @_alwaysEmitIntoClient public static var offeringAccepted: Self { "OfferingAccepted" }
    /// `OfferingRejected`.
    @_alwaysEmitIntoClient public static var offeringRejected: Self { "OfferingRejected" }
}

/// The schema `WebMessagingGeneric`.
public typealias WebMessagingGeneric = Model<WebMessagingGenericFields>

/// The properties of ``WebMessagingGeneric``.
public struct WebMessagingGenericFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<ContentActions> { Field("actions") }
    /// `components`.
    @_alwaysEmitIntoClient public var components: Field<[ButtonComponent]> { Field("components") }
}

/// The schema `WebMessagingMessage`.
public typealias WebMessagingMessage = Model<WebMessagingMessageFields>

/// The properties of ``WebMessagingMessage``.
public struct WebMessagingMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `channel`.
    @_alwaysEmitIntoClient public var channel: Field<WebMessagingChannel> { Field("channel") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<WebMessagingMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<[WebMessagingContent]> { Field("content") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<WebMessagingMessageStatus> { Field("status") }
    /// `reasons`, set by the platform.
    @_alwaysEmitIntoClient public var reasons: Field<[Reason]> { Field("reasons") }
    /// `events`.
    @_alwaysEmitIntoClient public var events: Field<[WebMessagingEvent]> { Field("events") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<WebMessagingMessageDirection> { Field("direction") }
    /// `originatingEntity`.
    @_alwaysEmitIntoClient public var originatingEntity: Field<WebMessagingMessageOriginatingEntity> { Field("originatingEntity") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
}

/// A value of `type` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Structured`.
    @_alwaysEmitIntoClient public static var structured: Self { "Structured" }
    /// `Receipt`.
    @_alwaysEmitIntoClient public static var receipt: Self { "Receipt" }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
}

/// A value of `status` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageStatus: OpenEnum {
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

/// A value of `direction` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// A value of `originatingEntity` of ``WebMessagingMessage``, open to those that are newer than this version.
public struct WebMessagingMessageOriginatingEntity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Human`.
    @_alwaysEmitIntoClient public static var human: Self { "Human" }
    /// `Bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "Bot" }
}

/// The schema `WebMessagingMessageEntityList`.
public typealias WebMessagingMessageEntityList = Model<WebMessagingMessageEntityListFields>

/// The properties of ``WebMessagingMessageEntityList``.
public struct WebMessagingMessageEntityListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WebMessagingMessage]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `WebMessagingQuickReply`.
public typealias WebMessagingQuickReply = Model<WebMessagingQuickReplyFields>

/// The properties of ``WebMessagingQuickReply``.
public struct WebMessagingQuickReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`, required.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<WebMessagingQuickReplyAction> { Field("action") }
}

/// A value of `action` of ``WebMessagingQuickReply``, open to those that are newer than this version.
public struct WebMessagingQuickReplyAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
}

/// The schema `WebMessagingRecipient`.
public typealias WebMessagingRecipient = Model<WebMessagingRecipientFields>

/// The properties of ``WebMessagingRecipient``.
public struct WebMessagingRecipientFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `firstName`, set by the platform.
    @_alwaysEmitIntoClient public var firstName: Field<String> { Field("firstName") }
    /// `lastName`, set by the platform.
    @_alwaysEmitIntoClient public var lastName: Field<String> { Field("lastName") }
    /// `nickname`, set by the platform.
    @_alwaysEmitIntoClient public var nickname: Field<String> { Field("nickname") }
    /// `image`, set by the platform.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `additionalIds`, set by the platform.
    @_alwaysEmitIntoClient public var additionalIds: Field<[RecipientAdditionalIdentifier]> { Field("additionalIds") }
}
