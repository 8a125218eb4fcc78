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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaType`, required.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationContentAttachmentMediaType> { Field("mediaType") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `mime`.
    @_alwaysEmitIntoClient public var mime: Field<String> { Field("mime") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `sha256`.
    @_alwaysEmitIntoClient public var sha256: Field<String> { Field("sha256") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `contentSizeBytes`.
    @_alwaysEmitIntoClient public var contentSizeBytes: Field<Int> { Field("contentSizeBytes") }
}

/// A value of `mediaType` of ``ConversationContentAttachment``, open to those that are newer than this version.
public struct ConversationContentAttachmentMediaType: OpenEnum {
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

/// The schema `ConversationContentButtonResponse`.
public typealias ConversationContentButtonResponse = Model<ConversationContentButtonResponseFields>

/// The properties of ``ConversationContentButtonResponse``.
public struct ConversationContentButtonResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationContentButtonResponseType> { Field("type") }
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`, required.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
}

/// A value of `type` of ``ConversationContentButtonResponse``, open to those that are newer than this version.
public struct ConversationContentButtonResponseType: OpenEnum {
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

/// The schema `ConversationContentCard`.
public typealias ConversationContentCard = Model<ConversationContentCardFields>

/// The properties of ``ConversationContentCard``.
public struct ConversationContentCardFields: FieldSet {
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
    @_alwaysEmitIntoClient public var defaultAction: Field<ConversationContentCardAction> { Field("defaultAction") }
    /// `actions`, required.
    @_alwaysEmitIntoClient public var actions: Field<[ConversationContentCardAction]> { Field("actions") }
}

/// The schema `ConversationContentCardAction`.
public typealias ConversationContentCardAction = Model<ConversationContentCardActionFields>

/// The properties of ``ConversationContentCardAction``.
public struct ConversationContentCardActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationContentCardActionType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// A value of `type` of ``ConversationContentCardAction``, open to those that are newer than this version.
public struct ConversationContentCardActionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Link`.
    @_alwaysEmitIntoClient public static var link: Self { "Link" }
    /// `Postback`.
    @_alwaysEmitIntoClient public static var postback: Self { "Postback" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ConversationContentCarousel`.
public typealias ConversationContentCarousel = Model<ConversationContentCarouselFields>

/// The properties of ``ConversationContentCarousel``.
public struct ConversationContentCarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`, required.
    @_alwaysEmitIntoClient public var cards: Field<[ConversationContentCard]> { Field("cards") }
}

/// The schema `ConversationContentDatePicker`.
public typealias ConversationContentDatePicker = Model<ConversationContentDatePickerFields>

/// The properties of ``ConversationContentDatePicker``.
public struct ConversationContentDatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
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
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<ConversationContentLocation> { Field("location") }
    /// `availableTimes`.
    @_alwaysEmitIntoClient public var availableTimes: Field<[ConversationContentDatePickerAvailableTime]> { Field("availableTimes") }
    /// `dateDisplayFormat`.
    @_alwaysEmitIntoClient public var dateDisplayFormat: Field<ConversationContentDatePickerDateDisplayFormat> { Field("dateDisplayFormat") }
}

/// A value of `dateDisplayFormat` of ``ConversationContentDatePicker``, open to those that are newer than this version.
public struct ConversationContentDatePickerDateDisplayFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dayMonthYear`.
    @_alwaysEmitIntoClient public static var dayMonthYear: Self { "dayMonthYear" }
    /// `monthDayYear`.
    @_alwaysEmitIntoClient public static var monthDayYear: Self { "monthDayYear" }
    /// `yearMonthDay`.
    @_alwaysEmitIntoClient public static var yearMonthDay: Self { "yearMonthDay" }
}

/// The schema `ConversationContentDatePickerAvailableTime`.
public typealias ConversationContentDatePickerAvailableTime = Model<ConversationContentDatePickerAvailableTimeFields>

/// The properties of ``ConversationContentDatePickerAvailableTime``.
public struct ConversationContentDatePickerAvailableTimeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<Int> { Field("duration") }
    /// `dateTime`.
    @_alwaysEmitIntoClient public var dateTime: Field<Instant> { Field("dateTime") }
}

/// The schema `ConversationContentForm`.
public typealias ConversationContentForm = Model<ConversationContentFormFields>

/// The properties of ``ConversationContentForm``.
public struct ConversationContentFormFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `introduction`.
    @_alwaysEmitIntoClient public var introduction: Field<ConversationContentIntroduction> { Field("introduction") }
    /// `formPages`.
    @_alwaysEmitIntoClient public var formPages: Field<[ConversationFormPage]> { Field("formPages") }
    /// `receivedMessage`.
    @_alwaysEmitIntoClient public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    @_alwaysEmitIntoClient public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
    /// `showSummary`.
    @_alwaysEmitIntoClient public var showSummary: Field<Bool> { Field("showSummary") }
    /// `response`.
    @_alwaysEmitIntoClient public var response: Field<[ConversationFormResponseComponent]> { Field("response") }
    /// `originatingMessageId`.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `cannedResponseId`, required.
    @_alwaysEmitIntoClient public var cannedResponseId: Field<String> { Field("cannedResponseId") }
}

/// The schema `ConversationContentInput`.
public typealias ConversationContentInput = Model<ConversationContentInputFields>

/// The properties of ``ConversationContentInput``.
public struct ConversationContentInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `placeholderText`.
    @_alwaysEmitIntoClient public var placeholderText: Field<String> { Field("placeholderText") }
    /// `isRequired`, required.
    @_alwaysEmitIntoClient public var isRequired: Field<Bool> { Field("isRequired") }
    /// `isMultipleLine`, required.
    @_alwaysEmitIntoClient public var isMultipleLine: Field<Bool> { Field("isMultipleLine") }
    /// `keyboardType`.
    @_alwaysEmitIntoClient public var keyboardType: Field<ConversationContentInputKeyboardType> { Field("keyboardType") }
    /// `autoCompleteType`.
    @_alwaysEmitIntoClient public var autoCompleteType: Field<ConversationContentInputAutoCompleteType> { Field("autoCompleteType") }
}

/// A value of `keyboardType` of ``ConversationContentInput``, open to those that are newer than this version.
public struct ConversationContentInputKeyboardType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Default`.
    @_alwaysEmitIntoClient public static var `default`: Self { "Default" }
    /// `NumberPunctuation`.
    @_alwaysEmitIntoClient public static var numberPunctuation: Self { "NumberPunctuation" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Decimal`.
    @_alwaysEmitIntoClient public static var decimal: Self { "Decimal" }
    /// `Websearch`.
    @_alwaysEmitIntoClient public static var websearch: Self { "Websearch" }
    /// `URL`.
    @_alwaysEmitIntoClient public static var url: Self { "URL" }
}

/// A value of `autoCompleteType` of ``ConversationContentInput``, open to those that are newer than this version.
public struct ConversationContentInputAutoCompleteType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Prefix`.
    @_alwaysEmitIntoClient public static var prefix: Self { "Prefix" }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `GivenName`.
    @_alwaysEmitIntoClient public static var givenName: Self { "GivenName" }
    /// `MiddleName`.
    @_alwaysEmitIntoClient public static var middleName: Self { "MiddleName" }
    /// `FamilyName`.
    @_alwaysEmitIntoClient public static var familyName: Self { "FamilyName" }
    /// `Suffix`.
    @_alwaysEmitIntoClient public static var suffix: Self { "Suffix" }
    /// `Nickname`.
    @_alwaysEmitIntoClient public static var nickname: Self { "Nickname" }
    /// `Title`.
    @_alwaysEmitIntoClient public static var title: Self { "Title" }
    /// `Organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "Organization" }
    /// `Location`.
    @_alwaysEmitIntoClient public static var location: Self { "Location" }
    /// `StreetAddress`.
    @_alwaysEmitIntoClient public static var streetAddress: Self { "StreetAddress" }
    /// `Addressline1`.
    @_alwaysEmitIntoClient public static var addressline1: Self { "Addressline1" }
    /// `Addressline2`.
    @_alwaysEmitIntoClient public static var addressline2: Self { "Addressline2" }
    /// `City`.
    @_alwaysEmitIntoClient public static var city: Self { "City" }
    /// `State`.
    @_alwaysEmitIntoClient public static var state: Self { "State" }
    /// `Country`.
    @_alwaysEmitIntoClient public static var country: Self { "Country" }
    /// `PostalCode`.
    @_alwaysEmitIntoClient public static var postalCode: Self { "PostalCode" }
    /// `Username`.
    @_alwaysEmitIntoClient public static var username: Self { "Username" }
    /// `OneTimeCode`.
    @_alwaysEmitIntoClient public static var oneTimeCode: Self { "OneTimeCode" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `PaymentCardNumber`.
    @_alwaysEmitIntoClient public static var paymentCardNumber: Self { "PaymentCardNumber" }
    /// `PaymentCardExpiration`.
    @_alwaysEmitIntoClient public static var paymentCardExpiration: Self { "PaymentCardExpiration" }
    /// `PaymentCardExpirationMonth`.
    @_alwaysEmitIntoClient public static var paymentCardExpirationMonth: Self { "PaymentCardExpirationMonth" }
    /// `PaymentCardExpirationYear`.
    @_alwaysEmitIntoClient public static var paymentCardExpirationYear: Self { "PaymentCardExpirationYear" }
    /// `PaymentCardSecurityCode`.
    @_alwaysEmitIntoClient public static var paymentCardSecurityCode: Self { "PaymentCardSecurityCode" }
    /// `PaymentCardType`.
    @_alwaysEmitIntoClient public static var paymentCardType: Self { "PaymentCardType" }
    /// `PaymentCardName`.
    @_alwaysEmitIntoClient public static var paymentCardName: Self { "PaymentCardName" }
    /// `PaymentCardGivenName`.
    @_alwaysEmitIntoClient public static var paymentCardGivenName: Self { "PaymentCardGivenName" }
    /// `PaymentCardMiddleName`.
    @_alwaysEmitIntoClient public static var paymentCardMiddleName: Self { "PaymentCardMiddleName" }
    /// `PaymentCardFamilyName`.
    @_alwaysEmitIntoClient public static var paymentCardFamilyName: Self { "PaymentCardFamilyName" }
    /// `Birthdate`.
    @_alwaysEmitIntoClient public static var birthdate: Self { "Birthdate" }
    /// `BirthdateDay`.
    @_alwaysEmitIntoClient public static var birthdateDay: Self { "BirthdateDay" }
    /// `BirthdateMonth`.
    @_alwaysEmitIntoClient public static var birthdateMonth: Self { "BirthdateMonth" }
    /// `BirthdateYear`.
    @_alwaysEmitIntoClient public static var birthdateYear: Self { "BirthdateYear" }
    /// `DateTime`.
    @_alwaysEmitIntoClient public static var dateTime: Self { "DateTime" }
    /// `FlightNumber`.
    @_alwaysEmitIntoClient public static var flightNumber: Self { "FlightNumber" }
    /// `Url`.
    @_alwaysEmitIntoClient public static var url: Self { "Url" }
}

/// The schema `ConversationContentInteractiveApplication`.
public typealias ConversationContentInteractiveApplication = Model<ConversationContentInteractiveApplicationFields>

/// The properties of ``ConversationContentInteractiveApplication``.
public struct ConversationContentInteractiveApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `receivedMessage`.
    @_alwaysEmitIntoClient public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    @_alwaysEmitIntoClient public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
}

/// The schema `ConversationContentIntroduction`.
public typealias ConversationContentIntroduction = Model<ConversationContentIntroductionFields>

/// The properties of ``ConversationContentIntroduction``.
public struct ConversationContentIntroductionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
    /// `buttonText`, required.
    @_alwaysEmitIntoClient public var buttonText: Field<String> { Field("buttonText") }
}

/// The schema `ConversationContentLineItem`.
public typealias ConversationContentLineItem = Model<ConversationContentLineItemFields>

/// The properties of ``ConversationContentLineItem``.
public struct ConversationContentLineItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `price`, required.
    @_alwaysEmitIntoClient public var price: Field<Double> { Field("price") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `identifier`.
    @_alwaysEmitIntoClient public var identifier: Field<String> { Field("identifier") }
}

/// The schema `ConversationContentListPicker`.
public typealias ConversationContentListPicker = Model<ConversationContentListPickerFields>

/// The properties of ``ConversationContentListPicker``.
public struct ConversationContentListPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sections`.
    @_alwaysEmitIntoClient public var sections: Field<[ConversationContentListPickerSection]> { Field("sections") }
    /// `replyMessage`.
    @_alwaysEmitIntoClient public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
    /// `receivedMessage`.
    @_alwaysEmitIntoClient public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
}

/// The schema `ConversationContentListPickerItem`.
public typealias ConversationContentListPickerItem = Model<ConversationContentListPickerItemFields>

/// The properties of ``ConversationContentListPickerItem``.
public struct ConversationContentListPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `ConversationContentListPickerSection`.
public typealias ConversationContentListPickerSection = Model<ConversationContentListPickerSectionFields>

/// The properties of ``ConversationContentListPickerSection``.
public struct ConversationContentListPickerSectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `multipleSelection`.
    @_alwaysEmitIntoClient public var multipleSelection: Field<Bool> { Field("multipleSelection") }
    /// `items`.
    @_alwaysEmitIntoClient public var items: Field<[ConversationContentListPickerItem]> { Field("items") }
}

/// The schema `ConversationContentLocation`.
public typealias ConversationContentLocation = Model<ConversationContentLocationFields>

/// The properties of ``ConversationContentLocation``.
public struct ConversationContentLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `latitude`.
    @_alwaysEmitIntoClient public var latitude: Field<Double> { Field("latitude") }
    /// `longitude`.
    @_alwaysEmitIntoClient public var longitude: Field<Double> { Field("longitude") }
}

/// The schema `ConversationContentNotificationResponse`.
public typealias ConversationContentNotificationResponse = Model<ConversationContentNotificationResponseFields>

/// The properties of ``ConversationContentNotificationResponse``.
public struct ConversationContentNotificationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`, required.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `referenceId`.
    @_alwaysEmitIntoClient public var referenceId: Field<String> { Field("referenceId") }
    /// `notificationStatus`, required.
    @_alwaysEmitIntoClient public var notificationStatus: Field<ConversationContentNotificationResponseNotificationStatus> { Field("notificationStatus") }
    /// `notificationText`.
    @_alwaysEmitIntoClient public var notificationText: Field<String> { Field("notificationText") }
}

/// A value of `notificationStatus` of ``ConversationContentNotificationResponse``, open to those that are newer than
/// this version.
public struct ConversationContentNotificationResponseNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Declined`.
    @_alwaysEmitIntoClient public static var declined: Self { "Declined" }
}

/// The schema `ConversationContentNotificationTemplate`.
public typealias ConversationContentNotificationTemplate = Model<ConversationContentNotificationTemplateFields>

/// The properties of ``ConversationContentNotificationTemplate``.
public struct ConversationContentNotificationTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<ConversationNotificationTemplateHeader> { Field("header") }
    /// `body`, required.
    @_alwaysEmitIntoClient public var body: Field<ConversationNotificationTemplateBody> { Field("body") }
    /// `buttons`.
    @_alwaysEmitIntoClient public var buttons: Field<[ConversationNotificationTemplateButton]> { Field("buttons") }
    /// `footer`.
    @_alwaysEmitIntoClient public var footer: Field<ConversationNotificationTemplateFooter> { Field("footer") }
}

/// The schema `ConversationContentPaymentRequest`.
public typealias ConversationContentPaymentRequest = Model<ConversationContentPaymentRequestFields>

/// The properties of ``ConversationContentPaymentRequest``.
public struct ConversationContentPaymentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `paymentPlatform`, required, set by the platform.
    @_alwaysEmitIntoClient public var paymentPlatform: Field<ConversationContentPaymentRequestPaymentPlatform> { Field("paymentPlatform") }
    /// `countryCode`, required.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `currencyCode`, required.
    @_alwaysEmitIntoClient public var currencyCode: Field<String> { Field("currencyCode") }
    /// `orderTotal`, required.
    @_alwaysEmitIntoClient public var orderTotal: Field<Double> { Field("orderTotal") }
    /// `lineItems`.
    @_alwaysEmitIntoClient public var lineItems: Field<[ConversationContentLineItem]> { Field("lineItems") }
    /// `shippingOptions`.
    @_alwaysEmitIntoClient public var shippingOptions: Field<[ConversationContentLineItem]> { Field("shippingOptions") }
    /// `requiredContactFields`.
    @_alwaysEmitIntoClient public var requiredContactFields: Field<[ConversationContentRequiredContactField]> { Field("requiredContactFields") }
    /// `receivedMessage`.
    @_alwaysEmitIntoClient public var receivedMessage: Field<ConversationContentReceivedReplyMessage> { Field("receivedMessage") }
    /// `replyMessage`.
    @_alwaysEmitIntoClient public var replyMessage: Field<ConversationContentReceivedReplyMessage> { Field("replyMessage") }
}

/// A value of `paymentPlatform` of ``ConversationContentPaymentRequest``, open to those that are newer than this
/// version.
public struct ConversationContentPaymentRequestPaymentPlatform: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ApplePay`.
    @_alwaysEmitIntoClient public static var applePay: Self { "ApplePay" }
}

/// The schema `ConversationContentPaymentResponse`.
public typealias ConversationContentPaymentResponse = Model<ConversationContentPaymentResponseFields>

/// The properties of ``ConversationContentPaymentResponse``.
public struct ConversationContentPaymentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `originatingMessageId`, required.
    @_alwaysEmitIntoClient public var originatingMessageId: Field<String> { Field("originatingMessageId") }
    /// `paymentStatus`, required.
    @_alwaysEmitIntoClient public var paymentStatus: Field<ConversationContentPaymentResponsePaymentStatus> { Field("paymentStatus") }
    /// `failureReason`.
    @_alwaysEmitIntoClient public var failureReason: Field<String> { Field("failureReason") }
}

/// A value of `paymentStatus` of ``ConversationContentPaymentResponse``, open to those that are newer than this
/// version.
public struct ConversationContentPaymentResponsePaymentStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `ConversationContentPush`.
public typealias ConversationContentPush = Model<ConversationContentPushFields>

/// The properties of ``ConversationContentPush``.
public struct ConversationContentPushFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deviceType`, required.
    @_alwaysEmitIntoClient public var deviceType: Field<ConversationContentPushDeviceType> { Field("deviceType") }
    /// `deviceTokenId`, required.
    @_alwaysEmitIntoClient public var deviceTokenId: Field<String> { Field("deviceTokenId") }
    /// `deviceToken`, required.
    @_alwaysEmitIntoClient public var deviceToken: Field<String> { Field("deviceToken") }
    /// `failedMessages`, required.
    @_alwaysEmitIntoClient public var failedMessages: Field<[ConversationPushFailedMessageReferences]> { Field("failedMessages") }
    /// `notificationMessage`, required.
    @_alwaysEmitIntoClient public var notificationMessage: Field<ConversationPushNotificationMessageLabel> { Field("notificationMessage") }
    /// `pushProviderIntegration`, required.
    @_alwaysEmitIntoClient public var pushProviderIntegration: Field<ConversationPushProviderIntegration> { Field("pushProviderIntegration") }
    /// `expiration`, required.
    @_alwaysEmitIntoClient public var expiration: Field<Int> { Field("expiration") }
}

/// A value of `deviceType` of ``ConversationContentPush``, open to those that are newer than this version.
public struct ConversationContentPushDeviceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Android`.
    @_alwaysEmitIntoClient public static var android: Self { "Android" }
    /// `IOS`.
    @_alwaysEmitIntoClient public static var ios: Self { "IOS" }
}

/// The schema `ConversationContentQuickReply`.
public typealias ConversationContentQuickReply = Model<ConversationContentQuickReplyFields>

/// The properties of ``ConversationContentQuickReply``.
public struct ConversationContentQuickReplyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`, required.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `payload`, required.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
    /// `image`.
    @_alwaysEmitIntoClient public var image: Field<String> { Field("image") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<ConversationContentQuickReplyAction> { Field("action") }
    /// `summaryText`.
    @_alwaysEmitIntoClient public var summaryText: Field<String> { Field("summaryText") }
}

/// A value of `action` of ``ConversationContentQuickReply``, open to those that are newer than this version.
public struct ConversationContentQuickReplyAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
}

/// The schema `ConversationContentQuickReplyV2`.
public typealias ConversationContentQuickReplyV2 = Model<ConversationContentQuickReplyV2Fields>

/// The properties of ``ConversationContentQuickReplyV2``.
public struct ConversationContentQuickReplyV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `actions`, required.
    @_alwaysEmitIntoClient public var actions: Field<[ConversationContentQuickReply]> { Field("actions") }
}

/// The schema `ConversationContentReaction`.
public typealias ConversationContentReaction = Model<ConversationContentReactionFields>

/// The properties of ``ConversationContentReaction``.
public struct ConversationContentReactionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `reactionType`.
    @_alwaysEmitIntoClient public var reactionType: Field<ConversationContentReactionReactionType> { Field("reactionType") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `reactionType` of ``ConversationContentReaction``, open to those that are newer than this version.
public struct ConversationContentReactionReactionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Like`.
    @_alwaysEmitIntoClient public static var like: Self { "Like" }
    /// `Love`.
    @_alwaysEmitIntoClient public static var love: Self { "Love" }
    /// `Wow`.
    @_alwaysEmitIntoClient public static var wow: Self { "Wow" }
    /// `Haha`.
    @_alwaysEmitIntoClient public static var haha: Self { "Haha" }
    /// `Sad`.
    @_alwaysEmitIntoClient public static var sad: Self { "Sad" }
    /// `Angry`.
    @_alwaysEmitIntoClient public static var angry: Self { "Angry" }
    /// `Thankful`.
    @_alwaysEmitIntoClient public static var thankful: Self { "Thankful" }
    /// `Pride`.
    @_alwaysEmitIntoClient public static var pride: Self { "Pride" }
    /// `Care`.
    @_alwaysEmitIntoClient public static var care: Self { "Care" }
    /// `Share`.
    @_alwaysEmitIntoClient public static var share: Self { "Share" }
    /// `Comment`.
    @_alwaysEmitIntoClient public static var comment: Self { "Comment" }
    /// `View`.
    @_alwaysEmitIntoClient public static var view: Self { "View" }
    /// `Rating`.
    @_alwaysEmitIntoClient public static var rating: Self { "Rating" }
    /// `Repost`.
    @_alwaysEmitIntoClient public static var repost: Self { "Repost" }
    /// `Save`.
    @_alwaysEmitIntoClient public static var save: Self { "Save" }
}

/// The schema `ConversationContentReceivedReplyMessage`.
public typealias ConversationContentReceivedReplyMessage = Model<ConversationContentReceivedReplyMessageFields>

/// The properties of ``ConversationContentReceivedReplyMessage``.
public struct ConversationContentReceivedReplyMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<String> { Field("header") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `buttonLabel`.
    @_alwaysEmitIntoClient public var buttonLabel: Field<String> { Field("buttonLabel") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `ConversationContentRequiredContactField`.
public typealias ConversationContentRequiredContactField = Model<ConversationContentRequiredContactFieldFields>

/// The properties of ``ConversationContentRequiredContactField``.
public struct ConversationContentRequiredContactFieldFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contactField`, required.
    @_alwaysEmitIntoClient public var contactField: Field<ConversationContentRequiredContactFieldContactField> { Field("contactField") }
}

/// A value of `contactField` of ``ConversationContentRequiredContactField``, open to those that are newer than this
/// version.
public struct ConversationContentRequiredContactFieldContactField: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Address`.
    @_alwaysEmitIntoClient public static var address: Self { "Address" }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `Phone`.
    @_alwaysEmitIntoClient public static var phone: Self { "Phone" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// The schema `ConversationContentStory`.
public typealias ConversationContentStory = Model<ConversationContentStoryFields>

/// The properties of ``ConversationContentStory``.
public struct ConversationContentStoryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationContentStoryType> { Field("type") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `replyToId`.
    @_alwaysEmitIntoClient public var replyToId: Field<String> { Field("replyToId") }
}

/// A value of `type` of ``ConversationContentStory``, open to those that are newer than this version.
public struct ConversationContentStoryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Mention`.
    @_alwaysEmitIntoClient public static var mention: Self { "Mention" }
    /// `Reply`.
    @_alwaysEmitIntoClient public static var reply: Self { "Reply" }
}

/// The schema `ConversationContentText`.
public typealias ConversationContentText = Model<ConversationContentTextFields>

/// The properties of ``ConversationContentText``.
public struct ConversationContentTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationContentTextType> { Field("type") }
    /// `body`, required.
    @_alwaysEmitIntoClient public var body: Field<String> { Field("body") }
}

/// A value of `type` of ``ConversationContentText``, open to those that are newer than this version.
public struct ConversationContentTextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `ConversationContentWheelPicker`.
public typealias ConversationContentWheelPicker = Model<ConversationContentWheelPickerFields>

/// The properties of ``ConversationContentWheelPicker``.
public struct ConversationContentWheelPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[ConversationContentWheelPickerItem]> { Field("items") }
}

/// The schema `ConversationContentWheelPickerItem`.
public typealias ConversationContentWheelPickerItem = Model<ConversationContentWheelPickerItemFields>

/// The properties of ``ConversationContentWheelPickerItem``.
public struct ConversationContentWheelPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}
