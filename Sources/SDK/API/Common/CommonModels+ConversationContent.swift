// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationContentAttachment`.
public typealias ConversationContentAttachment = Model<ConversationContentAttachmentFields>

/// The properties of ``ConversationContentAttachment``.
public struct ConversationContentAttachmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `mediaType`, required.
    public var mediaType: Field<ConversationContentAttachmentMediaType> { Field("mediaType") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `mime`.
    public var mime: Field<String> { Field("mime") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `sha256`.
    public var sha256: Field<String> { Field("sha256") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `contentSizeBytes`.
    public var contentSizeBytes: Field<Int> { Field("contentSizeBytes") }
}

/// A value of `mediaType` of ``ConversationContentAttachment``, open to those that are newer than this version.
public struct ConversationContentAttachmentMediaType: OpenEnum {
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

/// The schema `ConversationContentButtonResponse`.
public typealias ConversationContentButtonResponse = Model<ConversationContentButtonResponseFields>

/// The properties of ``ConversationContentButtonResponse``.
public struct ConversationContentButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `type`.
    public var type: Field<ConversationContentButtonResponseType> { Field("type") }
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `payload`, required.
    public var payload: Field<String> { Field("payload") }
}

/// A value of `type` of ``ConversationContentButtonResponse``, open to those that are newer than this version.
public struct ConversationContentButtonResponseType: OpenEnum {
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

/// The schema `ConversationContentCard`.
public typealias ConversationContentCard = Model<ConversationContentCardFields>

/// The properties of ``ConversationContentCard``.
public struct ConversationContentCardFields: FieldSet {
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
    public var defaultAction: Field<ConversationContentCardAction> { Field("defaultAction") }
    /// `actions`, required.
    public var actions: Field<[ConversationContentCardAction]> { Field("actions") }
}

/// The schema `ConversationContentCardAction`.
public typealias ConversationContentCardAction = Model<ConversationContentCardActionFields>

/// The properties of ``ConversationContentCardAction``.
public struct ConversationContentCardActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationContentCardActionType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}

/// A value of `type` of ``ConversationContentCardAction``, open to those that are newer than this version.
public struct ConversationContentCardActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Link`.
    public static var link: Self { "Link" }
    /// `Postback`.
    public static var postback: Self { "Postback" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationContentCarousel`.
public typealias ConversationContentCarousel = Model<ConversationContentCarouselFields>

/// The properties of ``ConversationContentCarousel``.
public struct ConversationContentCarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`, required.
    public var cards: Field<[ConversationContentCard]> { Field("cards") }
}

/// The schema `ConversationContentDatePicker`.
public typealias ConversationContentDatePicker = Model<ConversationContentDatePickerFields>

/// The properties of ``ConversationContentDatePicker``.
public struct ConversationContentDatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    /// `location`.
    public var location: Field<ConversationContentLocation> { Field("location") }
    /// `availableTimes`.
    public var availableTimes: Field<[ConversationContentDatePickerAvailableTime]> { Field("availableTimes") }
    /// `dateDisplayFormat`.
    public var dateDisplayFormat: Field<ConversationContentDatePickerDateDisplayFormat> { Field("dateDisplayFormat") }
}

/// A value of `dateDisplayFormat` of ``ConversationContentDatePicker``, open to those that are newer than this version.
public struct ConversationContentDatePickerDateDisplayFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dayMonthYear`.
    public static var dayMonthYear: Self { "dayMonthYear" }
    /// `monthDayYear`.
    public static var monthDayYear: Self { "monthDayYear" }
    /// `yearMonthDay`.
    public static var yearMonthDay: Self { "yearMonthDay" }
}

/// The schema `ConversationContentDatePickerAvailableTime`.
public typealias ConversationContentDatePickerAvailableTime = Model<ConversationContentDatePickerAvailableTimeFields>

/// The properties of ``ConversationContentDatePickerAvailableTime``.
public struct ConversationContentDatePickerAvailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    public var duration: Field<Int> { Field("duration") }
    /// `dateTime`.
    public var dateTime: Field<Instant> { Field("dateTime") }
}

/// The schema `ConversationContentForm`.
public typealias ConversationContentForm = Model<ConversationContentFormFields>

/// The properties of ``ConversationContentForm``.
public struct ConversationContentFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `introduction`.
    public var introduction: Field<ConversationContentIntroduction> { Field("introduction") }
    /// `formPages`.
    public var formPages: Field<[ConversationFormPage]> { Field("formPages") }
    /// `receivedMessage`.
    public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
    /// `showSummary`.
    public var showSummary: Field<Bool> { Field("showSummary") }
    /// `response`.
    public var response: Field<[ConversationFormResponseComponent]> { Field("response") }
    /// `originatingMessageId`.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `cannedResponseId`, required.
    public var cannedResponseId: Field<String> { Field("cannedResponseId") }
}

/// The schema `ConversationContentInput`.
public typealias ConversationContentInput = Model<ConversationContentInputFields>

/// The properties of ``ConversationContentInput``.
public struct ConversationContentInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `placeholderText`.
    public var placeholderText: Field<String> { Field("placeholderText") }
    /// `isRequired`, required.
    public var isRequired: Field<Bool> { Field("isRequired") }
    /// `isMultipleLine`, required.
    public var isMultipleLine: Field<Bool> { Field("isMultipleLine") }
    /// `keyboardType`.
    public var keyboardType: Field<ConversationContentInputKeyboardType> { Field("keyboardType") }
    /// `autoCompleteType`.
    public var autoCompleteType: Field<ConversationContentInputAutoCompleteType> { Field("autoCompleteType") }
}

/// A value of `keyboardType` of ``ConversationContentInput``, open to those that are newer than this version.
public struct ConversationContentInputKeyboardType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Default`.
    public static var `default`: Self { "Default" }
    /// `NumberPunctuation`.
    public static var numberPunctuation: Self { "NumberPunctuation" }
    /// `Number`.
    public static var number: Self { "Number" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Decimal`.
    public static var decimal: Self { "Decimal" }
    /// `Websearch`.
    public static var websearch: Self { "Websearch" }
    /// `URL`.
    public static var url: Self { "URL" }
}

/// A value of `autoCompleteType` of ``ConversationContentInput``, open to those that are newer than this version.
public struct ConversationContentInputAutoCompleteType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Prefix`.
    public static var prefix: Self { "Prefix" }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `GivenName`.
    public static var givenName: Self { "GivenName" }
    /// `MiddleName`.
    public static var middleName: Self { "MiddleName" }
    /// `FamilyName`.
    public static var familyName: Self { "FamilyName" }
    /// `Suffix`.
    public static var suffix: Self { "Suffix" }
    /// `Nickname`.
    public static var nickname: Self { "Nickname" }
    /// `Title`.
    public static var title: Self { "Title" }
    /// `Organization`.
    public static var organization: Self { "Organization" }
    /// `Location`.
    public static var location: Self { "Location" }
    /// `StreetAddress`.
    public static var streetAddress: Self { "StreetAddress" }
    /// `Addressline1`.
    public static var addressline1: Self { "Addressline1" }
    /// `Addressline2`.
    public static var addressline2: Self { "Addressline2" }
    /// `City`.
    public static var city: Self { "City" }
    /// `State`.
    public static var state: Self { "State" }
    /// `Country`.
    public static var country: Self { "Country" }
    /// `PostalCode`.
    public static var postalCode: Self { "PostalCode" }
    /// `Username`.
    public static var username: Self { "Username" }
    /// `OneTimeCode`.
    public static var oneTimeCode: Self { "OneTimeCode" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `PaymentCardNumber`.
    public static var paymentCardNumber: Self { "PaymentCardNumber" }
    /// `PaymentCardExpiration`.
    public static var paymentCardExpiration: Self { "PaymentCardExpiration" }
    /// `PaymentCardExpirationMonth`.
    public static var paymentCardExpirationMonth: Self { "PaymentCardExpirationMonth" }
    /// `PaymentCardExpirationYear`.
    public static var paymentCardExpirationYear: Self { "PaymentCardExpirationYear" }
    /// `PaymentCardSecurityCode`.
    public static var paymentCardSecurityCode: Self { "PaymentCardSecurityCode" }
    /// `PaymentCardType`.
    public static var paymentCardType: Self { "PaymentCardType" }
    /// `PaymentCardName`.
    public static var paymentCardName: Self { "PaymentCardName" }
    /// `PaymentCardGivenName`.
    public static var paymentCardGivenName: Self { "PaymentCardGivenName" }
    /// `PaymentCardMiddleName`.
    public static var paymentCardMiddleName: Self { "PaymentCardMiddleName" }
    /// `PaymentCardFamilyName`.
    public static var paymentCardFamilyName: Self { "PaymentCardFamilyName" }
    /// `Birthdate`.
    public static var birthdate: Self { "Birthdate" }
    /// `BirthdateDay`.
    public static var birthdateDay: Self { "BirthdateDay" }
    /// `BirthdateMonth`.
    public static var birthdateMonth: Self { "BirthdateMonth" }
    /// `BirthdateYear`.
    public static var birthdateYear: Self { "BirthdateYear" }
    /// `DateTime`.
    public static var dateTime: Self { "DateTime" }
    /// `FlightNumber`.
    public static var flightNumber: Self { "FlightNumber" }
    /// `Url`.
    public static var url: Self { "Url" }
}

/// The schema `ConversationContentInteractiveApplication`.
public typealias ConversationContentInteractiveApplication = Model<ConversationContentInteractiveApplicationFields>

/// The properties of ``ConversationContentInteractiveApplication``.
public struct ConversationContentInteractiveApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `receivedMessage`.
    public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
}

/// The schema `ConversationContentIntroduction`.
public typealias ConversationContentIntroduction = Model<ConversationContentIntroductionFields>

/// The properties of ``ConversationContentIntroduction``.
public struct ConversationContentIntroductionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
    /// `buttonText`, required.
    public var buttonText: Field<String> { Field("buttonText") }
}

/// The schema `ConversationContentLineItem`.
public typealias ConversationContentLineItem = Model<ConversationContentLineItemFields>

/// The properties of ``ConversationContentLineItem``.
public struct ConversationContentLineItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `price`, required.
    public var price: Field<Double> { Field("price") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `identifier`.
    public var identifier: Field<String> { Field("identifier") }
}

/// The schema `ConversationContentListPicker`.
public typealias ConversationContentListPicker = Model<ConversationContentListPickerFields>

/// The properties of ``ConversationContentListPicker``.
public struct ConversationContentListPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `sections`.
    public var sections: Field<[ConversationContentListPickerSection]> { Field("sections") }
    /// `replyMessage`.
    public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
    /// `receivedMessage`.
    public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
}

/// The schema `ConversationContentListPickerItem`.
public typealias ConversationContentListPickerItem = Model<ConversationContentListPickerItemFields>

/// The properties of ``ConversationContentListPickerItem``.
public struct ConversationContentListPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `ConversationContentListPickerSection`.
public typealias ConversationContentListPickerSection = Model<ConversationContentListPickerSectionFields>

/// The properties of ``ConversationContentListPickerSection``.
public struct ConversationContentListPickerSectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `multipleSelection`.
    public var multipleSelection: Field<Bool> { Field("multipleSelection") }
    /// `items`.
    public var items: Field<[ConversationContentListPickerItem]> { Field("items") }
}

/// The schema `ConversationContentLocation`.
public typealias ConversationContentLocation = Model<ConversationContentLocationFields>

/// The properties of ``ConversationContentLocation``.
public struct ConversationContentLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `latitude`.
    public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    public var longitude: Field<Double> { Field("longitude") }
}

/// The schema `ConversationContentNotificationResponse`.
public typealias ConversationContentNotificationResponse = Model<ConversationContentNotificationResponseFields>

/// The properties of ``ConversationContentNotificationResponse``.
public struct ConversationContentNotificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`, required.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `referenceId`.
    public var referenceId: Field<String> { Field("referenceId") }
    /// `notificationStatus`, required.
    public var notificationStatus: Field<ConversationContentNotificationResponseNotificationStatus> { Field("notificationStatus") }
    /// `notificationText`.
    public var notificationText: Field<String> { Field("notificationText") }
}

/// A value of `notificationStatus` of ``ConversationContentNotificationResponse``, open to those that are newer than
/// this version.
public struct ConversationContentNotificationResponseNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Declined`.
    public static var declined: Self { "Declined" }
}

/// The schema `ConversationContentNotificationTemplate`.
public typealias ConversationContentNotificationTemplate = Model<ConversationContentNotificationTemplateFields>

/// The properties of ``ConversationContentNotificationTemplate``.
public struct ConversationContentNotificationTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `header`.
    public var header: Field<ConversationNotificationTemplateHeader> { Field("header") }
    /// `body`, required.
    public var body: Field<ConversationNotificationTemplateBody> { Field("body") }
    /// `buttons`.
    public var buttons: Field<[ConversationNotificationTemplateButton]> { Field("buttons") }
    /// `footer`.
    public var footer: Field<ConversationNotificationTemplateFooter> { Field("footer") }
}

/// The schema `ConversationContentPaymentRequest`.
public typealias ConversationContentPaymentRequest = Model<ConversationContentPaymentRequestFields>

/// The properties of ``ConversationContentPaymentRequest``.
public struct ConversationContentPaymentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `paymentPlatform`, required, set by the platform.
    public var paymentPlatform: Field<ConversationContentPaymentRequestPaymentPlatform> { Field("paymentPlatform") }
    /// `countryCode`, required.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `currencyCode`, required.
    public var currencyCode: Field<String> { Field("currencyCode") }
    /// `orderTotal`, required.
    public var orderTotal: Field<Double> { Field("orderTotal") }
    /// `lineItems`.
    public var lineItems: Field<[ConversationContentLineItem]> { Field("lineItems") }
    /// `shippingOptions`.
    public var shippingOptions: Field<[ConversationContentLineItem]> { Field("shippingOptions") }
    /// `requiredContactFields`.
    public var requiredContactFields: Field<[ConversationContentRequiredContactField]> { Field("requiredContactFields") }
    /// `receivedMessage`.
    public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
}

/// A value of `paymentPlatform` of ``ConversationContentPaymentRequest``, open to those that are newer than this
/// version.
public struct ConversationContentPaymentRequestPaymentPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ApplePay`.
    public static var applePay: Self { "ApplePay" }
}

/// The schema `ConversationContentPaymentResponse`.
public typealias ConversationContentPaymentResponse = Model<ConversationContentPaymentResponseFields>

/// The properties of ``ConversationContentPaymentResponse``.
public struct ConversationContentPaymentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`, required.
    public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `paymentStatus`, required.
    public var paymentStatus: Field<ConversationContentPaymentResponsePaymentStatus> { Field("paymentStatus") }
    /// `failureReason`.
    public var failureReason: Field<String> { Field("failureReason") }
}

/// A value of `paymentStatus` of ``ConversationContentPaymentResponse``, open to those that are newer than this
/// version.
public struct ConversationContentPaymentResponsePaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `ConversationContentPush`.
public typealias ConversationContentPush = Model<ConversationContentPushFields>

/// The properties of ``ConversationContentPush``.
public struct ConversationContentPushFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deviceType`, required.
    public var deviceType: Field<ConversationContentPushDeviceType> { Field("deviceType") }
    /// `deviceTokenId`, required.
    public var deviceTokenId: Field<String> { Field("deviceTokenId") }
    /// `deviceToken`, required.
    public var deviceToken: Field<String> { Field("deviceToken") }
    /// `failedMessages`, required.
    public var failedMessages: Field<[ConversationPushFailedMessageReferences]> { Field("failedMessages") }
    /// `notificationMessage`, required.
    public var notificationMessage: Field<ConversationPushNotificationMessageLabel> { Field("notificationMessage") }
    /// `pushProviderIntegration`, required.
    public var pushProviderIntegration: Field<ConversationPushProviderIntegration> { Field("pushProviderIntegration") }
    /// `expiration`, required.
    public var expiration: Field<Int> { Field("expiration") }
}

/// A value of `deviceType` of ``ConversationContentPush``, open to those that are newer than this version.
public struct ConversationContentPushDeviceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Android`.
    public static var android: Self { "Android" }
    /// `IOS`.
    public static var ios: Self { "IOS" }
}

/// The schema `ConversationContentQuickReply`.
public typealias ConversationContentQuickReply = Model<ConversationContentQuickReplyFields>

/// The properties of ``ConversationContentQuickReply``.
public struct ConversationContentQuickReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    public var text: Field<String> { Field("text") }
    /// `payload`, required.
    public var payload: Field<String> { Field("payload") }
    /// `image`.
    public var image: Field<String> { Field("image") }
    /// `action`.
    public var action: Field<ConversationContentQuickReplyAction> { Field("action") }
    /// `summaryText`.
    public var summaryText: Field<String> { Field("summaryText") }
}

/// A value of `action` of ``ConversationContentQuickReply``, open to those that are newer than this version.
public struct ConversationContentQuickReplyAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    public static var message: Self { "Message" }
}

/// The schema `ConversationContentQuickReplyV2`.
public typealias ConversationContentQuickReplyV2 = Model<ConversationContentQuickReplyV2Fields>

/// The properties of ``ConversationContentQuickReplyV2``.
public struct ConversationContentQuickReplyV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `actions`, required.
    public var actions: Field<[ConversationContentQuickReply]> { Field("actions") }
}

/// The schema `ConversationContentReaction`.
public typealias ConversationContentReaction = Model<ConversationContentReactionFields>

/// The properties of ``ConversationContentReaction``.
public struct ConversationContentReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactionType`.
    public var reactionType: Field<ConversationContentReactionReactionType> { Field("reactionType") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
}

/// A value of `reactionType` of ``ConversationContentReaction``, open to those that are newer than this version.
public struct ConversationContentReactionReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    public static var none_: Self { "None" }
    /// `Like`.
    public static var like: Self { "Like" }
    /// `Love`.
    public static var love: Self { "Love" }
    /// `Wow`.
    public static var wow: Self { "Wow" }
    /// `Haha`.
    public static var haha: Self { "Haha" }
    /// `Sad`.
    public static var sad: Self { "Sad" }
    /// `Angry`.
    public static var angry: Self { "Angry" }
    /// `Thankful`.
    public static var thankful: Self { "Thankful" }
    /// `Pride`.
    public static var pride: Self { "Pride" }
    /// `Care`.
    public static var care: Self { "Care" }
    /// `Share`.
    public static var share: Self { "Share" }
    /// `Comment`.
    public static var comment: Self { "Comment" }
    /// `View`.
    public static var view: Self { "View" }
    /// `Rating`.
    public static var rating: Self { "Rating" }
    /// `Repost`.
    public static var repost: Self { "Repost" }
    /// `Save`.
    public static var save: Self { "Save" }
}

/// The schema `ConversationContentReceivedReplyMessage`.
public typealias ConversationContentReceivedReplyMessage = Model<ConversationContentReceivedReplyMessageFields>

/// The properties of ``ConversationContentReceivedReplyMessage``.
public struct ConversationContentReceivedReplyMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `header`.
    public var header: Field<String> { Field("header") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `buttonLabel`.
    public var buttonLabel: Field<String> { Field("buttonLabel") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `ConversationContentRequiredContactField`.
public typealias ConversationContentRequiredContactField = Model<ConversationContentRequiredContactFieldFields>

/// The properties of ``ConversationContentRequiredContactField``.
public struct ConversationContentRequiredContactFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactField`, required.
    public var contactField: Field<ConversationContentRequiredContactFieldContactField> { Field("contactField") }
}

/// A value of `contactField` of ``ConversationContentRequiredContactField``, open to those that are newer than this
/// version.
public struct ConversationContentRequiredContactFieldContactField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Address`.
    public static var address: Self { "Address" }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `Phone`.
    public static var phone: Self { "Phone" }
    /// `Email`.
    public static var email: Self { "Email" }
}

/// The schema `ConversationContentStory`.
public typealias ConversationContentStory = Model<ConversationContentStoryFields>

/// The properties of ``ConversationContentStory``.
public struct ConversationContentStoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationContentStoryType> { Field("type") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `replyToId`.
    public var replyToId: Field<String> { Field("replyToId") }
}

/// A value of `type` of ``ConversationContentStory``, open to those that are newer than this version.
public struct ConversationContentStoryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mention`.
    public static var mention: Self { "Mention" }
    /// `Reply`.
    public static var reply: Self { "Reply" }
}

/// The schema `ConversationContentText`.
public typealias ConversationContentText = Model<ConversationContentTextFields>

/// The properties of ``ConversationContentText``.
public struct ConversationContentTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ConversationContentTextType> { Field("type") }
    /// `body`, required.
    public var body: Field<String> { Field("body") }
}

/// A value of `type` of ``ConversationContentText``, open to those that are newer than this version.
public struct ConversationContentTextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `ConversationContentWheelPicker`.
public typealias ConversationContentWheelPicker = Model<ConversationContentWheelPickerFields>

/// The properties of ``ConversationContentWheelPicker``.
public struct ConversationContentWheelPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `items`, required.
    public var items: Field<[ConversationContentWheelPickerItem]> { Field("items") }
}

/// The schema `ConversationContentWheelPickerItem`.
public typealias ConversationContentWheelPickerItem = Model<ConversationContentWheelPickerItemFields>

/// The properties of ``ConversationContentWheelPickerItem``.
public struct ConversationContentWheelPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}
