// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AppleInvitation`.
public typealias AppleInvitation = Model<AppleInvitationFields>

/// The properties of ``AppleInvitation``.
public struct AppleInvitationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `businessName`, required.
    @_alwaysEmitIntoClient public var businessName: Field<String> { Field("businessName") }
    /// `transcriptMessage`, required.
    @_alwaysEmitIntoClient public var transcriptMessage: Field<String> { Field("transcriptMessage") }
    /// `templateType`, required.
    @_alwaysEmitIntoClient public var templateType: Field<AppleInvitationTemplateType> { Field("templateType") }
    /// `locale`, required.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
}

/// A value of `templateType` of ``AppleInvitation``, open to those that are newer than this version.
public struct AppleInvitationTemplateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WithImage`.
    @_alwaysEmitIntoClient public static var withImage: Self { "WithImage" }
}

/// The schema `Button`.
public typealias Button = Model<ButtonFields>

/// The properties of ``Button``.
public struct ButtonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ButtonType> { Field("type") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `contentText`.
    @_alwaysEmitIntoClient public var contentText: Field<String> { Field("contentText") }
    /// `payload`.
    @_alwaysEmitIntoClient public var payload: Field<String> { Field("payload") }
}

/// A value of `type` of ``Button``, open to those that are newer than this version.
public struct ButtonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    @_alwaysEmitIntoClient public static var quickReply: Self { "QuickReply" }
    /// `PhoneNumber`.
    @_alwaysEmitIntoClient public static var phoneNumber: Self { "PhoneNumber" }
    /// `Url`.
    @_alwaysEmitIntoClient public static var url: Self { "Url" }
}

/// The schema `CardBodyText`.
public typealias CardBodyText = Model<CardBodyTextFields>

/// The properties of ``CardBodyText``.
public struct CardBodyTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`, required.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `contentType`, required.
    @_alwaysEmitIntoClient public var contentType: Field<CardBodyTextContentType> { Field("contentType") }
}

/// A value of `contentType` of ``CardBodyText``, open to those that are newer than this version.
public struct CardBodyTextContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `text/plain`.
    @_alwaysEmitIntoClient public static var textPlain: Self { "text/plain" }
}

/// The schema `Carousel`.
public typealias Carousel = Model<CarouselFields>

/// The properties of ``Carousel``.
public struct CarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`, required.
    @_alwaysEmitIntoClient public var cards: Field<[CarouselCard]> { Field("cards") }
}

/// The schema `CarouselCard`.
public typealias CarouselCard = Model<CarouselCardFields>

/// The properties of ``CarouselCard``.
public struct CarouselCardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `header`, required.
    @_alwaysEmitIntoClient public var header: Field<MessageHeader> { Field("header") }
    /// `buttons`, required.
    @_alwaysEmitIntoClient public var buttons: Field<[Button]> { Field("buttons") }
    /// `cardBodyText`.
    @_alwaysEmitIntoClient public var cardBodyText: Field<CardBodyText> { Field("cardBodyText") }
}

/// The schema `CreateResponseAssetRequest`.
public typealias CreateResponseAssetRequest = Model<CreateResponseAssetRequestFields>

/// The properties of ``CreateResponseAssetRequest``.
public struct CreateResponseAssetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
}

/// The schema `CreateResponseAssetResponse`.
public typealias CreateResponseAssetResponse = Model<CreateResponseAssetResponseFields>

/// The properties of ``CreateResponseAssetResponse``.
public struct CreateResponseAssetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `url`, set by the platform.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`, set by the platform.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `DomainEntityListingResponseDivisionView`.
public typealias DomainEntityListingResponseDivisionView = Model<DomainEntityListingResponseDivisionViewFields>

/// The properties of ``DomainEntityListingResponseDivisionView``.
public struct DomainEntityListingResponseDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ResponseDivisionView]> { Field("entities") }
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

/// The schema `FooterTemplate`.
public typealias FooterTemplate = Model<FooterTemplateFields>

/// The properties of ``FooterTemplate``.
public struct FooterTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FooterTemplateType> { Field("type") }
    /// `applicableResources`.
    @_alwaysEmitIntoClient public var applicableResources: Field<[FooterTemplateApplicableResources]> { Field("applicableResources") }
}

/// A value of `type` of ``FooterTemplate``, open to those that are newer than this version.
public struct FooterTemplateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Signature`.
    @_alwaysEmitIntoClient public static var signature: Self { "Signature" }
}

/// A value of `applicableResources` of ``FooterTemplate``, open to those that are newer than this version.
public struct FooterTemplateApplicableResources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "Campaign" }
}

/// The schema `Form`.
public typealias Form = Model<FormFieldSet>

/// The properties of ``Form``.
public struct FormFieldSet: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formDescription`, required.
    @_alwaysEmitIntoClient public var formDescription: Field<String> { Field("formDescription") }
    /// `receivedMessage`, required.
    @_alwaysEmitIntoClient public var receivedMessage: Field<FormMessage> { Field("receivedMessage") }
    /// `replyMessage`, required.
    @_alwaysEmitIntoClient public var replyMessage: Field<FormMessage> { Field("replyMessage") }
    /// `introduction`.
    @_alwaysEmitIntoClient public var introduction: Field<FormIntroduction> { Field("introduction") }
    /// `formPages`, required.
    @_alwaysEmitIntoClient public var formPages: Field<[FormPage]> { Field("formPages") }
    /// `showSummary`, required.
    @_alwaysEmitIntoClient public var showSummary: Field<Bool> { Field("showSummary") }
}

/// The schema `FormDatePicker`.
public typealias FormDatePicker = Model<FormDatePickerFields>

/// The properties of ``FormDatePicker``.
public struct FormDatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `dateDisplayFormat`, required.
    @_alwaysEmitIntoClient public var dateDisplayFormat: Field<String> { Field("dateDisplayFormat") }
}

/// The schema `FormIntroduction`.
public typealias FormIntroduction = Model<FormIntroductionFields>

/// The properties of ``FormIntroduction``.
public struct FormIntroductionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
    /// `subtitle`, required.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `buttonText`, required.
    @_alwaysEmitIntoClient public var buttonText: Field<String> { Field("buttonText") }
}

/// The schema `FormListPicker`.
public typealias FormListPicker = Model<FormListPickerFields>

/// The properties of ``FormListPicker``.
public struct FormListPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `sections`, required.
    @_alwaysEmitIntoClient public var sections: Field<[FormListPickerSection]> { Field("sections") }
}

/// The schema `FormListPickerItem`.
public typealias FormListPickerItem = Model<FormListPickerItemFields>

/// The properties of ``FormListPickerItem``.
public struct FormListPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `FormListPickerSection`.
public typealias FormListPickerSection = Model<FormListPickerSectionFields>

/// The properties of ``FormListPickerSection``.
public struct FormListPickerSectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `multipleSelection`, required.
    @_alwaysEmitIntoClient public var multipleSelection: Field<Bool> { Field("multipleSelection") }
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[FormListPickerItem]> { Field("items") }
}

/// The schema `FormMessage`.
public typealias FormMessage = Model<FormMessageFields>

/// The properties of ``FormMessage``.
public struct FormMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `FormPage`.
public typealias FormPage = Model<FormPageFields>

/// The properties of ``FormPage``.
public struct FormPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `subtitle`, required.
    @_alwaysEmitIntoClient public var subtitle: Field<String> { Field("subtitle") }
    /// `pageComponents`, required.
    @_alwaysEmitIntoClient public var pageComponents: Field<[FormPageComponent]> { Field("pageComponents") }
}

/// The schema `FormPageComponent`.
public typealias FormPageComponent = Model<FormPageComponentFields>

/// The properties of ``FormPageComponent``.
public struct FormPageComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formComponentType`, required.
    @_alwaysEmitIntoClient public var formComponentType: Field<FormPageComponentFormComponentType> { Field("formComponentType") }
    /// `listPicker`.
    @_alwaysEmitIntoClient public var listPicker: Field<FormListPicker> { Field("listPicker") }
    /// `datePicker`.
    @_alwaysEmitIntoClient public var datePicker: Field<FormDatePicker> { Field("datePicker") }
    /// `input`.
    @_alwaysEmitIntoClient public var input: Field<Input> { Field("input") }
    /// `wheelPicker`.
    @_alwaysEmitIntoClient public var wheelPicker: Field<WheelPicker> { Field("wheelPicker") }
}

/// A value of `formComponentType` of ``FormPageComponent``, open to those that are newer than this version.
public struct FormPageComponentFormComponentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListPicker`.
    @_alwaysEmitIntoClient public static var listPicker: Self { "ListPicker" }
    /// `DatePicker`.
    @_alwaysEmitIntoClient public static var datePicker: Self { "DatePicker" }
    /// `Input`.
    @_alwaysEmitIntoClient public static var input: Self { "Input" }
    /// `WheelPicker`.
    @_alwaysEmitIntoClient public static var wheelPicker: Self { "WheelPicker" }
}

/// The schema `Input`.
public typealias Input = Model<InputFields>

/// The properties of ``Input``.
public struct InputFields: FieldSet {
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
    /// `isMultipleLine`, required.
    @_alwaysEmitIntoClient public var isMultipleLine: Field<Bool> { Field("isMultipleLine") }
    /// `isRequired`, required.
    @_alwaysEmitIntoClient public var isRequired: Field<Bool> { Field("isRequired") }
    /// `keyboardType`.
    @_alwaysEmitIntoClient public var keyboardType: Field<InputKeyboardType> { Field("keyboardType") }
    /// `autoCompleteType`.
    @_alwaysEmitIntoClient public var autoCompleteType: Field<InputAutoCompleteType> { Field("autoCompleteType") }
}

/// A value of `keyboardType` of ``Input``, open to those that are newer than this version.
public struct InputKeyboardType: OpenEnum {
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

/// A value of `autoCompleteType` of ``Input``, open to those that are newer than this version.
public struct InputAutoCompleteType: OpenEnum {
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

/// The schema `Library`.
public typealias Library = Model<LibraryFields>

/// The properties of ``Library``.
public struct LibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `responseType`.
    @_alwaysEmitIntoClient public var responseType: Field<LibraryResponseType> { Field("responseType") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `responseType` of ``Library``, open to those that are newer than this version.
public struct LibraryResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessagingTemplate`.
    @_alwaysEmitIntoClient public static var messagingTemplate: Self { "MessagingTemplate" }
    /// `CampaignSmsTemplate`.
    @_alwaysEmitIntoClient public static var campaignSmsTemplate: Self { "CampaignSmsTemplate" }
    /// `CampaignEmailTemplate`.
    @_alwaysEmitIntoClient public static var campaignEmailTemplate: Self { "CampaignEmailTemplate" }
    /// `Footer`.
    @_alwaysEmitIntoClient public static var footer: Self { "Footer" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
    /// `AppleInvitation`.
    @_alwaysEmitIntoClient public static var appleInvitation: Self { "AppleInvitation" }
}

/// The schema `LibraryBatchRequest`.
public typealias LibraryBatchRequest = Model<LibraryBatchRequestFields>

/// The properties of ``LibraryBatchRequest``.
public struct LibraryBatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `libraryIds`, required.
    @_alwaysEmitIntoClient public var libraryIds: Field<[String]> { Field("libraryIds") }
}

/// The schema `LibraryDivisionView`.
public typealias LibraryDivisionView = Model<LibraryDivisionViewFields>

/// The properties of ``LibraryDivisionView``.
public struct LibraryDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LibraryDivisionViewEntityListing`.
public typealias LibraryDivisionViewEntityListing = Model<LibraryDivisionViewEntityListingFields>

/// The properties of ``LibraryDivisionViewEntityListing``.
public struct LibraryDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[LibraryDivisionView]> { Field("entities") }
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

/// The schema `LibraryEntityListing`.
public typealias LibraryEntityListing = Model<LibraryEntityListingFields>

/// The properties of ``LibraryEntityListing``.
public struct LibraryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Library]> { Field("entities") }
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

/// The schema `MessageFooter`.
public typealias MessageFooter = Model<MessageFooterFields>

/// The properties of ``MessageFooter``.
public struct MessageFooterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessageFooterType> { Field("type") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
}

/// A value of `type` of ``MessageFooter``, open to those that are newer than this version.
public struct MessageFooterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `MessageHeader`.
public typealias MessageHeader = Model<MessageHeaderFields>

/// The properties of ``MessageHeader``.
public struct MessageHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<MessageHeaderType> { Field("type") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
}

/// A value of `type` of ``MessageHeader``, open to those that are newer than this version.
public struct MessageHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
    /// `Image`.
    @_alwaysEmitIntoClient public static var image: Self { "Image" }
    /// `Video`.
    @_alwaysEmitIntoClient public static var video: Self { "Video" }
    /// `Document`.
    @_alwaysEmitIntoClient public static var document: Self { "Document" }
}

/// The schema `MessagingTemplate`.
public typealias MessagingTemplate = Model<MessagingTemplateFields>

/// The properties of ``MessagingTemplate``.
public struct MessagingTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsApp`.
    @_alwaysEmitIntoClient public var whatsApp: Field<WhatsAppDefinition> { Field("whatsApp") }
}

/// The schema `QueryCriteriaGroup`.
public typealias QueryCriteriaGroup = Model<QueryCriteriaGroupFields>

/// The properties of ``QueryCriteriaGroup``.
public struct QueryCriteriaGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `and`.
    @_alwaysEmitIntoClient public var and: Field<[QueryCriteriaItem]> { Field("and") }
    /// `or`.
    @_alwaysEmitIntoClient public var or: Field<[QueryCriteriaItem]> { Field("or") }
    /// `not`.
    @_alwaysEmitIntoClient public var not: Field<[QueryCriteriaItem]> { Field("not") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<QueryCriteriaItem> { Field("criteria") }
}

/// The schema `QueryCriteriaItem`.
public typealias QueryCriteriaItem = Model<QueryCriteriaItemFields>

/// The properties of ``QueryCriteriaItem``.
public struct QueryCriteriaItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    @_alwaysEmitIntoClient public var key: Field<QueryCriteriaItemKey> { Field("key") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<QueryCriteriaItemOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `key` of ``QueryCriteriaItem``, open to those that are newer than this version.
public struct QueryCriteriaItemKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    @_alwaysEmitIntoClient public static var name: Self { "Name" }
    /// `DivisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "DivisionId" }
    /// `Id`.
    @_alwaysEmitIntoClient public static var id: Self { "Id" }
    /// `CreatedBy`.
    @_alwaysEmitIntoClient public static var createdBy: Self { "CreatedBy" }
}

/// A value of `operator` of ``QueryCriteriaItem``, open to those that are newer than this version.
public struct QueryCriteriaItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    @_alwaysEmitIntoClient public static var notequals: Self { "NOTEQUALS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `QueryCriteriaQuery`.
public typealias QueryCriteriaQuery = Model<QueryCriteriaQueryFields>

/// The properties of ``QueryCriteriaQuery``.
public struct QueryCriteriaQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<[QueryCriteriaGroup]> { Field("query") }
}

/// The schema `Response`.
public typealias Response = Model<ResponseFields>

/// The properties of ``Response``.
public struct ResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `libraries`, required.
    @_alwaysEmitIntoClient public var libraries: Field<[DomainEntityRef]> { Field("libraries") }
    /// `texts`.
    @_alwaysEmitIntoClient public var texts: Field<[ResponseText]> { Field("texts") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `interactionType`.
    @_alwaysEmitIntoClient public var interactionType: Field<ResponseInteractionType> { Field("interactionType") }
    /// `substitutions`.
    @_alwaysEmitIntoClient public var substitutions: Field<[ResponseSubstitution]> { Field("substitutions") }
    /// `substitutionsSchema`.
    @_alwaysEmitIntoClient public var substitutionsSchema: Field<JsonSchemaDocument> { Field("substitutionsSchema") }
    /// `responseType`.
    @_alwaysEmitIntoClient public var responseType: Field<ResponseResponseType> { Field("responseType") }
    /// `messagingTemplate`.
    @_alwaysEmitIntoClient public var messagingTemplate: Field<MessagingTemplate> { Field("messagingTemplate") }
    /// `assets`.
    @_alwaysEmitIntoClient public var assets: Field<[RmsAssetAddressableRef]> { Field("assets") }
    /// `footer`.
    @_alwaysEmitIntoClient public var footer: Field<FooterTemplate> { Field("footer") }
    /// `form`.
    @_alwaysEmitIntoClient public var form: Field<Form> { Field("form") }
    /// `appleInvitation`.
    @_alwaysEmitIntoClient public var appleInvitation: Field<AppleInvitation> { Field("appleInvitation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `interactionType` of ``Response``, open to those that are newer than this version.
public struct ResponseInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
}

/// A value of `responseType` of ``Response``, open to those that are newer than this version.
public struct ResponseResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessagingTemplate`.
    @_alwaysEmitIntoClient public static var messagingTemplate: Self { "MessagingTemplate" }
    /// `CampaignSmsTemplate`.
    @_alwaysEmitIntoClient public static var campaignSmsTemplate: Self { "CampaignSmsTemplate" }
    /// `CampaignEmailTemplate`.
    @_alwaysEmitIntoClient public static var campaignEmailTemplate: Self { "CampaignEmailTemplate" }
    /// `Footer`.
    @_alwaysEmitIntoClient public static var footer: Self { "Footer" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
    /// `AppleInvitation`.
    @_alwaysEmitIntoClient public static var appleInvitation: Self { "AppleInvitation" }
}

/// The schema `ResponseAsset`.
public typealias ResponseAsset = Model<ResponseAssetFields>

/// The properties of ``ResponseAsset``.
public struct ResponseAssetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `contentLocation`.
    @_alwaysEmitIntoClient public var contentLocation: Field<String> { Field("contentLocation") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `responses`.
    @_alwaysEmitIntoClient public var responses: Field<[DomainEntityRef]> { Field("responses") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ResponseAssetBulkRequest`.
public typealias ResponseAssetBulkRequest = Model<ResponseAssetBulkRequestFields>

/// The properties of ``ResponseAssetBulkRequest``.
public struct ResponseAssetBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assetIds`, required.
    @_alwaysEmitIntoClient public var assetIds: Field<[String]> { Field("assetIds") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<ResponseAssetBulkRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``ResponseAssetBulkRequest``, open to those that are newer than this version.
public struct ResponseAssetBulkRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// The schema `ResponseAssetEntityListing`.
public typealias ResponseAssetEntityListing = Model<ResponseAssetEntityListingFields>

/// The properties of ``ResponseAssetEntityListing``.
public struct ResponseAssetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ResponseAsset]> { Field("entities") }
    /// `notFound`.
    @_alwaysEmitIntoClient public var notFound: Field<[String]> { Field("notFound") }
}

/// The schema `ResponseAssetFilter`.
public typealias ResponseAssetFilter = Model<ResponseAssetFilterFields>

/// The properties of ``ResponseAssetFilter``.
public struct ResponseAssetFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ResponseAssetFilterType> { Field("type") }
}

/// A value of `type` of ``ResponseAssetFilter``, open to those that are newer than this version.
public struct ResponseAssetFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `RANGE`.
    @_alwaysEmitIntoClient public static var range: Self { "RANGE" }
    /// `GREATER_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
    /// `LESS_THAN_EQUAL_TO`.
    @_alwaysEmitIntoClient public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `DATE_RANGE`.
    @_alwaysEmitIntoClient public static var dateRange: Self { "DATE_RANGE" }
}

/// The schema `ResponseAssetRequest`.
public typealias ResponseAssetRequest = Model<ResponseAssetRequestFields>

/// The properties of ``ResponseAssetRequest``.
public struct ResponseAssetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `ResponseAssetSearchRequest`.
public typealias ResponseAssetSearchRequest = Model<ResponseAssetSearchRequestFields>

/// The properties of ``ResponseAssetSearchRequest``.
public struct ResponseAssetSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<ResponseAssetSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<[ResponseAssetFilter]> { Field("query") }
}

/// A value of `sortOrder` of ``ResponseAssetSearchRequest``, open to those that are newer than this version.
public struct ResponseAssetSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// The schema `ResponseAssetSearchResults`.
public typealias ResponseAssetSearchResults = Model<ResponseAssetSearchResultsFields>

/// The properties of ``ResponseAssetSearchResults``.
public struct ResponseAssetSearchResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[ResponseAsset]> { Field("results") }
}

/// The schema `ResponseAssetStatus`.
public typealias ResponseAssetStatus = Model<ResponseAssetStatusFields>

/// The properties of ``ResponseAssetStatus``.
public struct ResponseAssetStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<ResponseAssetStatusStatus> { Field("status") }
    /// `errorCode`, set by the platform.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`, set by the platform.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
}

/// A value of `status` of ``ResponseAssetStatus``, open to those that are newer than this version.
public struct ResponseAssetStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Uploaded`.
    @_alwaysEmitIntoClient public static var uploaded: Self { "Uploaded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `ResponseDivisionView`.
public typealias ResponseDivisionView = Model<ResponseDivisionViewFields>

/// The properties of ``ResponseDivisionView``.
public struct ResponseDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `responseType`.
    @_alwaysEmitIntoClient public var responseType: Field<ResponseDivisionViewResponseType> { Field("responseType") }
    /// `libraries`.
    @_alwaysEmitIntoClient public var libraries: Field<[LibraryDivisionView]> { Field("libraries") }
    /// `substitutions`.
    @_alwaysEmitIntoClient public var substitutions: Field<[ResponseSubstitution]> { Field("substitutions") }
    /// `substitutionsSchema`.
    @_alwaysEmitIntoClient public var substitutionsSchema: Field<JsonSchemaDocument> { Field("substitutionsSchema") }
    /// `messagingTemplate`.
    @_alwaysEmitIntoClient public var messagingTemplate: Field<MessagingTemplate> { Field("messagingTemplate") }
    /// `form`.
    @_alwaysEmitIntoClient public var form: Field<Form> { Field("form") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `responseType` of ``ResponseDivisionView``, open to those that are newer than this version.
public struct ResponseDivisionViewResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessagingTemplate`.
    @_alwaysEmitIntoClient public static var messagingTemplate: Self { "MessagingTemplate" }
    /// `CampaignSmsTemplate`.
    @_alwaysEmitIntoClient public static var campaignSmsTemplate: Self { "CampaignSmsTemplate" }
    /// `CampaignEmailTemplate`.
    @_alwaysEmitIntoClient public static var campaignEmailTemplate: Self { "CampaignEmailTemplate" }
    /// `Footer`.
    @_alwaysEmitIntoClient public static var footer: Self { "Footer" }
    /// `Form`.
    @_alwaysEmitIntoClient public static var form: Self { "Form" }
    /// `AppleInvitation`.
    @_alwaysEmitIntoClient public static var appleInvitation: Self { "AppleInvitation" }
}

/// The schema `ResponseDivisionViewQueryResults`.
public typealias ResponseDivisionViewQueryResults = Model<ResponseDivisionViewQueryResultsFields>

/// The properties of ``ResponseDivisionViewQueryResults``.
public struct ResponseDivisionViewQueryResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<DomainEntityListingResponseDivisionView> { Field("results") }
}

/// The schema `ResponseEntityList`.
public typealias ResponseEntityList = Model<ResponseEntityListFields>

/// The properties of ``ResponseEntityList``.
public struct ResponseEntityListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Response]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
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
}

/// The schema `ResponseEntityListing`.
public typealias ResponseEntityListing = Model<ResponseEntityListingFields>

/// The properties of ``ResponseEntityListing``.
public struct ResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Response]> { Field("entities") }
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

/// The schema `ResponseFilter`.
public typealias ResponseFilter = Model<ResponseFilterFields>

/// The properties of ``ResponseFilter``.
public struct ResponseFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `operator`, required.
    @_alwaysEmitIntoClient public var `operator`: Field<ResponseFilterOperator> { Field("operator") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``ResponseFilter``, open to those that are newer than this version.
public struct ResponseFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    @_alwaysEmitIntoClient public static var `in`: Self { "IN" }
    /// `EQUALS`.
    @_alwaysEmitIntoClient public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    @_alwaysEmitIntoClient public static var notequals: Self { "NOTEQUALS" }
    /// `BEGINS_WITH`.
    @_alwaysEmitIntoClient public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    @_alwaysEmitIntoClient public static var endsWith: Self { "ENDS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
}

/// The schema `ResponseQueryRequest`.
public typealias ResponseQueryRequest = Model<ResponseQueryRequestFields>

/// The properties of ``ResponseQueryRequest``.
public struct ResponseQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queryPhrase`.
    @_alwaysEmitIntoClient public var queryPhrase: Field<String> { Field("queryPhrase") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filters`.
    @_alwaysEmitIntoClient public var filters: Field<[ResponseFilter]> { Field("filters") }
}

/// The schema `ResponseQueryResults`.
public typealias ResponseQueryResults = Model<ResponseQueryResultsFields>

/// The properties of ``ResponseQueryResults``.
public struct ResponseQueryResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<ResponseEntityList> { Field("results") }
}

/// The schema `ResponseSubstitution`.
public typealias ResponseSubstitution = Model<ResponseSubstitutionFields>

/// The properties of ``ResponseSubstitution``.
public struct ResponseSubstitutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `defaultValue`.
    @_alwaysEmitIntoClient public var defaultValue: Field<String> { Field("defaultValue") }
}

/// The schema `ResponseText`.
public typealias ResponseText = Model<ResponseTextFields>

/// The properties of ``ResponseText``.
public struct ResponseTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`, required.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<ResponseTextContentType> { Field("contentType") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ResponseTextType> { Field("type") }
}

/// A value of `contentType` of ``ResponseText``, open to those that are newer than this version.
public struct ResponseTextContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `text/plain`.
    @_alwaysEmitIntoClient public static var textPlain: Self { "text/plain" }
    /// `text/html`.
    @_alwaysEmitIntoClient public static var textHtml: Self { "text/html" }
}

/// A value of `type` of ``ResponseText``, open to those that are newer than this version.
public struct ResponseTextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `body`.
    @_alwaysEmitIntoClient public static var body: Self { "body" }
    /// `subject`.
    @_alwaysEmitIntoClient public static var subject: Self { "subject" }
}

/// The schema `RmsAssetAddressableRef`.
public typealias RmsAssetAddressableRef = Model<RmsAssetAddressableRefFields>

/// The properties of ``RmsAssetAddressableRef``.
public struct RmsAssetAddressableRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `assetUsage`.
    @_alwaysEmitIntoClient public var assetUsage: Field<RmsAssetAddressableRefAssetUsage> { Field("assetUsage") }
    /// `contentLocation`.
    @_alwaysEmitIntoClient public var contentLocation: Field<String> { Field("contentLocation") }
}

/// A value of `assetUsage` of ``RmsAssetAddressableRef``, open to those that are newer than this version.
public struct RmsAssetAddressableRefAssetUsage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FileAttachments`.
    @_alwaysEmitIntoClient public static var fileAttachments: Self { "FileAttachments" }
}

/// The schema `StatusInfo`.
public typealias StatusInfo = Model<StatusInfoFields>

/// The properties of ``StatusInfo``.
public struct StatusInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, set by the platform.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`, set by the platform.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `WhatsAppDefinition`.
public typealias WhatsAppDefinition = Model<WhatsAppDefinitionFields>

/// The properties of ``WhatsAppDefinition``.
public struct WhatsAppDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `namespace`.
    @_alwaysEmitIntoClient public var namespace: Field<String> { Field("namespace") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `buttons`.
    @_alwaysEmitIntoClient public var buttons: Field<[Button]> { Field("buttons") }
    /// `messageFooter`.
    @_alwaysEmitIntoClient public var messageFooter: Field<MessageFooter> { Field("messageFooter") }
    /// `header`.
    @_alwaysEmitIntoClient public var header: Field<MessageHeader> { Field("header") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<WhatsAppDefinitionCategory> { Field("category") }
    /// `templateStatus`, set by the platform.
    @_alwaysEmitIntoClient public var templateStatus: Field<String> { Field("templateStatus") }
    /// `statusInfo`, set by the platform.
    @_alwaysEmitIntoClient public var statusInfo: Field<StatusInfo> { Field("statusInfo") }
    /// `carousel`.
    @_alwaysEmitIntoClient public var carousel: Field<Carousel> { Field("carousel") }
}

/// A value of `category` of ``WhatsAppDefinition``, open to those that are newer than this version.
public struct WhatsAppDefinitionCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `marketing`.
    @_alwaysEmitIntoClient public static var marketing: Self { "marketing" }
}

/// The schema `WheelPicker`.
public typealias WheelPicker = Model<WheelPickerFields>

/// The properties of ``WheelPicker``.
public struct WheelPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `items`, required.
    @_alwaysEmitIntoClient public var items: Field<[WheelPickerItem]> { Field("items") }
}

/// The schema `WheelPickerItem`.
public typealias WheelPickerItem = Model<WheelPickerItemFields>

/// The properties of ``WheelPickerItem``.
public struct WheelPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}
