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
    public var businessName: Field<String> { Field("businessName") }
    /// `transcriptMessage`, required.
    public var transcriptMessage: Field<String> { Field("transcriptMessage") }
    /// `templateType`, required.
    public var templateType: Field<AppleInvitationTemplateType> { Field("templateType") }
    /// `locale`, required.
    public var locale: Field<String> { Field("locale") }
}

/// A value of `templateType` of ``AppleInvitation``, open to those that are newer than this version.
public struct AppleInvitationTemplateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WithImage`.
    public static var withImage: Self { "WithImage" }
}

/// The schema `Button`.
public typealias Button = Model<ButtonFields>

/// The properties of ``Button``.
public struct ButtonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ButtonType> { Field("type") }
    /// `content`.
    public var content: Field<String> { Field("content") }
    /// `contentText`.
    public var contentText: Field<String> { Field("contentText") }
    /// `payload`.
    public var payload: Field<String> { Field("payload") }
}

/// A value of `type` of ``Button``, open to those that are newer than this version.
public struct ButtonType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `QuickReply`.
    public static var quickReply: Self { "QuickReply" }
    /// `PhoneNumber`.
    public static var phoneNumber: Self { "PhoneNumber" }
    /// `Url`.
    public static var url: Self { "Url" }
}

/// The schema `CardBodyText`.
public typealias CardBodyText = Model<CardBodyTextFields>

/// The properties of ``CardBodyText``.
public struct CardBodyTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`, required.
    public var content: Field<String> { Field("content") }
    /// `contentType`, required.
    public var contentType: Field<CardBodyTextContentType> { Field("contentType") }
}

/// A value of `contentType` of ``CardBodyText``, open to those that are newer than this version.
public struct CardBodyTextContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `text/plain`.
    public static var textPlain: Self { "text/plain" }
}

/// The schema `Carousel`.
public typealias Carousel = Model<CarouselFields>

/// The properties of ``Carousel``.
public struct CarouselFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `cards`, required.
    public var cards: Field<[CarouselCard]> { Field("cards") }
}

/// The schema `CarouselCard`.
public typealias CarouselCard = Model<CarouselCardFields>

/// The properties of ``CarouselCard``.
public struct CarouselCardFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `header`, required.
    public var header: Field<MessageHeader> { Field("header") }
    /// `buttons`, required.
    public var buttons: Field<[Button]> { Field("buttons") }
    /// `cardBodyText`.
    public var cardBodyText: Field<CardBodyText> { Field("cardBodyText") }
}

/// The schema `CreateResponseAssetRequest`.
public typealias CreateResponseAssetRequest = Model<CreateResponseAssetRequestFields>

/// The properties of ``CreateResponseAssetRequest``.
public struct CreateResponseAssetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `contentMd5`.
    public var contentMd5: Field<String> { Field("contentMd5") }
}

/// The schema `CreateResponseAssetResponse`.
public typealias CreateResponseAssetResponse = Model<CreateResponseAssetResponseFields>

/// The properties of ``CreateResponseAssetResponse``.
public struct CreateResponseAssetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `url`, set by the platform.
    public var url: Field<String> { Field("url") }
    /// `headers`, set by the platform.
    public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `DomainEntityListingResponseDivisionView`.
public typealias DomainEntityListingResponseDivisionView = Model<DomainEntityListingResponseDivisionViewFields>

/// The properties of ``DomainEntityListingResponseDivisionView``.
public struct DomainEntityListingResponseDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ResponseDivisionView]> { Field("entities") }
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

/// The schema `FooterTemplate`.
public typealias FooterTemplate = Model<FooterTemplateFields>

/// The properties of ``FooterTemplate``.
public struct FooterTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<FooterTemplateType> { Field("type") }
    /// `applicableResources`.
    public var applicableResources: Field<[FooterTemplateApplicableResources]> { Field("applicableResources") }
}

/// A value of `type` of ``FooterTemplate``, open to those that are newer than this version.
public struct FooterTemplateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Signature`.
    public static var signature: Self { "Signature" }
}

/// A value of `applicableResources` of ``FooterTemplate``, open to those that are newer than this version.
public struct FooterTemplateApplicableResources: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Campaign`.
    public static var campaign: Self { "Campaign" }
}

/// The schema `Form`.
public typealias Form = Model<FormFieldSet>

/// The properties of ``Form``.
public struct FormFieldSet: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formDescription`, required.
    public var formDescription: Field<String> { Field("formDescription") }
    /// `receivedMessage`, required.
    public var receivedMessage: Field<FormMessage> { Field("receivedMessage") }
    /// `replyMessage`, required.
    public var replyMessage: Field<FormMessage> { Field("replyMessage") }
    /// `introduction`.
    public var introduction: Field<FormIntroduction> { Field("introduction") }
    /// `formPages`, required.
    public var formPages: Field<[FormPage]> { Field("formPages") }
    /// `showSummary`, required.
    public var showSummary: Field<Bool> { Field("showSummary") }
}

/// The schema `FormDatePicker`.
public typealias FormDatePicker = Model<FormDatePickerFields>

/// The properties of ``FormDatePicker``.
public struct FormDatePickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `dateDisplayFormat`, required.
    public var dateDisplayFormat: Field<String> { Field("dateDisplayFormat") }
}

/// The schema `FormIntroduction`.
public typealias FormIntroduction = Model<FormIntroductionFields>

/// The properties of ``FormIntroduction``.
public struct FormIntroductionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
    /// `subtitle`, required.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `buttonText`, required.
    public var buttonText: Field<String> { Field("buttonText") }
}

/// The schema `FormListPicker`.
public typealias FormListPicker = Model<FormListPickerFields>

/// The properties of ``FormListPicker``.
public struct FormListPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `sections`, required.
    public var sections: Field<[FormListPickerSection]> { Field("sections") }
}

/// The schema `FormListPickerItem`.
public typealias FormListPickerItem = Model<FormListPickerItemFields>

/// The properties of ``FormListPickerItem``.
public struct FormListPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `FormListPickerSection`.
public typealias FormListPickerSection = Model<FormListPickerSectionFields>

/// The properties of ``FormListPickerSection``.
public struct FormListPickerSectionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `multipleSelection`, required.
    public var multipleSelection: Field<Bool> { Field("multipleSelection") }
    /// `items`, required.
    public var items: Field<[FormListPickerItem]> { Field("items") }
}

/// The schema `FormMessage`.
public typealias FormMessage = Model<FormMessageFields>

/// The properties of ``FormMessage``.
public struct FormMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `subtitle`.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `imageUrl`.
    public var imageUrl: Field<String> { Field("imageUrl") }
}

/// The schema `FormPage`.
public typealias FormPage = Model<FormPageFields>

/// The properties of ``FormPage``.
public struct FormPageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `subtitle`, required.
    public var subtitle: Field<String> { Field("subtitle") }
    /// `pageComponents`, required.
    public var pageComponents: Field<[FormPageComponent]> { Field("pageComponents") }
}

/// The schema `FormPageComponent`.
public typealias FormPageComponent = Model<FormPageComponentFields>

/// The properties of ``FormPageComponent``.
public struct FormPageComponentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `formComponentType`, required.
    public var formComponentType: Field<FormPageComponentFormComponentType> { Field("formComponentType") }
    /// `listPicker`.
    public var listPicker: Field<FormListPicker> { Field("listPicker") }
    /// `datePicker`.
    public var datePicker: Field<FormDatePicker> { Field("datePicker") }
    /// `input`.
    public var input: Field<Input> { Field("input") }
    /// `wheelPicker`.
    public var wheelPicker: Field<WheelPicker> { Field("wheelPicker") }
}

/// A value of `formComponentType` of ``FormPageComponent``, open to those that are newer than this version.
public struct FormPageComponentFormComponentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ListPicker`.
    public static var listPicker: Self { "ListPicker" }
    /// `DatePicker`.
    public static var datePicker: Self { "DatePicker" }
    /// `Input`.
    public static var input: Self { "Input" }
    /// `WheelPicker`.
    public static var wheelPicker: Self { "WheelPicker" }
}

/// The schema `Input`.
public typealias Input = Model<InputFields>

/// The properties of ``Input``.
public struct InputFields: FieldSet {
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
    /// `isMultipleLine`, required.
    public var isMultipleLine: Field<Bool> { Field("isMultipleLine") }
    /// `isRequired`, required.
    public var isRequired: Field<Bool> { Field("isRequired") }
    /// `keyboardType`.
    public var keyboardType: Field<InputKeyboardType> { Field("keyboardType") }
    /// `autoCompleteType`.
    public var autoCompleteType: Field<InputAutoCompleteType> { Field("autoCompleteType") }
}

/// A value of `keyboardType` of ``Input``, open to those that are newer than this version.
public struct InputKeyboardType: OpenEnum {
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

/// A value of `autoCompleteType` of ``Input``, open to those that are newer than this version.
public struct InputAutoCompleteType: OpenEnum {
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

/// The schema `Library`.
public typealias Library = Model<LibraryFields>

/// The properties of ``Library``.
public struct LibraryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `responseType`.
    public var responseType: Field<LibraryResponseType> { Field("responseType") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `responseType` of ``Library``, open to those that are newer than this version.
public struct LibraryResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessagingTemplate`.
    public static var messagingTemplate: Self { "MessagingTemplate" }
    /// `CampaignSmsTemplate`.
    public static var campaignSmsTemplate: Self { "CampaignSmsTemplate" }
    /// `CampaignEmailTemplate`.
    public static var campaignEmailTemplate: Self { "CampaignEmailTemplate" }
    /// `Footer`.
    public static var footer: Self { "Footer" }
    /// `Form`.
    public static var form: Self { "Form" }
    /// `AppleInvitation`.
    public static var appleInvitation: Self { "AppleInvitation" }
}

/// The schema `LibraryBatchRequest`.
public typealias LibraryBatchRequest = Model<LibraryBatchRequestFields>

/// The properties of ``LibraryBatchRequest``.
public struct LibraryBatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `libraryIds`, required.
    public var libraryIds: Field<[String]> { Field("libraryIds") }
}

/// The schema `LibraryDivisionView`.
public typealias LibraryDivisionView = Model<LibraryDivisionViewFields>

/// The properties of ``LibraryDivisionView``.
public struct LibraryDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LibraryDivisionViewEntityListing`.
public typealias LibraryDivisionViewEntityListing = Model<LibraryDivisionViewEntityListingFields>

/// The properties of ``LibraryDivisionViewEntityListing``.
public struct LibraryDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[LibraryDivisionView]> { Field("entities") }
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

/// The schema `LibraryEntityListing`.
public typealias LibraryEntityListing = Model<LibraryEntityListingFields>

/// The properties of ``LibraryEntityListing``.
public struct LibraryEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Library]> { Field("entities") }
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

/// The schema `MessageFooter`.
public typealias MessageFooter = Model<MessageFooterFields>

/// The properties of ``MessageFooter``.
public struct MessageFooterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<MessageFooterType> { Field("type") }
    /// `content`.
    public var content: Field<String> { Field("content") }
}

/// A value of `type` of ``MessageFooter``, open to those that are newer than this version.
public struct MessageFooterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
}

/// The schema `MessageHeader`.
public typealias MessageHeader = Model<MessageHeaderFields>

/// The properties of ``MessageHeader``.
public struct MessageHeaderFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<MessageHeaderType> { Field("type") }
    /// `content`.
    public var content: Field<String> { Field("content") }
}

/// A value of `type` of ``MessageHeader``, open to those that are newer than this version.
public struct MessageHeaderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    public static var text: Self { "Text" }
    /// `Image`.
    public static var image: Self { "Image" }
    /// `Video`.
    public static var video: Self { "Video" }
    /// `Document`.
    public static var document: Self { "Document" }
}

/// The schema `MessagingTemplate`.
public typealias MessagingTemplate = Model<MessagingTemplateFields>

/// The properties of ``MessagingTemplate``.
public struct MessagingTemplateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `whatsApp`.
    public var whatsApp: Field<WhatsAppDefinition> { Field("whatsApp") }
}

/// The schema `QueryCriteriaGroup`.
public typealias QueryCriteriaGroup = Model<QueryCriteriaGroupFields>

/// The properties of ``QueryCriteriaGroup``.
public struct QueryCriteriaGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `and`.
    public var and: Field<[QueryCriteriaItem]> { Field("and") }
    /// `or`.
    public var or: Field<[QueryCriteriaItem]> { Field("or") }
    /// `not`.
    public var not: Field<[QueryCriteriaItem]> { Field("not") }
    /// `criteria`.
    public var criteria: Field<QueryCriteriaItem> { Field("criteria") }
}

/// The schema `QueryCriteriaItem`.
public typealias QueryCriteriaItem = Model<QueryCriteriaItemFields>

/// The properties of ``QueryCriteriaItem``.
public struct QueryCriteriaItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`, required.
    public var key: Field<QueryCriteriaItemKey> { Field("key") }
    /// `operator`, required.
    public var `operator`: Field<QueryCriteriaItemOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `key` of ``QueryCriteriaItem``, open to those that are newer than this version.
public struct QueryCriteriaItemKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Name`.
    public static var name: Self { "Name" }
    /// `DivisionId`.
    public static var divisionId: Self { "DivisionId" }
    /// `Id`.
    public static var id: Self { "Id" }
    /// `CreatedBy`.
    public static var createdBy: Self { "CreatedBy" }
}

/// A value of `operator` of ``QueryCriteriaItem``, open to those that are newer than this version.
public struct QueryCriteriaItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `EQUALS`.
    public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    public static var notequals: Self { "NOTEQUALS" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    public static var endsWith: Self { "ENDS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `QueryCriteriaQuery`.
public typealias QueryCriteriaQuery = Model<QueryCriteriaQueryFields>

/// The properties of ``QueryCriteriaQuery``.
public struct QueryCriteriaQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    public var query: Field<[QueryCriteriaGroup]> { Field("query") }
}

/// The schema `Response`.
public typealias Response = Model<ResponseFields>

/// The properties of ``Response``.
public struct ResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `libraries`, required.
    public var libraries: Field<[DomainEntityRef]> { Field("libraries") }
    /// `texts`.
    public var texts: Field<[ResponseText]> { Field("texts") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `interactionType`.
    public var interactionType: Field<ResponseInteractionType> { Field("interactionType") }
    /// `substitutions`.
    public var substitutions: Field<[ResponseSubstitution]> { Field("substitutions") }
    /// `substitutionsSchema`.
    public var substitutionsSchema: Field<JsonSchemaDocument> { Field("substitutionsSchema") }
    /// `responseType`.
    public var responseType: Field<ResponseResponseType> { Field("responseType") }
    /// `messagingTemplate`.
    public var messagingTemplate: Field<MessagingTemplate> { Field("messagingTemplate") }
    /// `assets`.
    public var assets: Field<[RmsAssetAddressableRef]> { Field("assets") }
    /// `footer`.
    public var footer: Field<FooterTemplate> { Field("footer") }
    /// `form`.
    public var form: Field<Form> { Field("form") }
    /// `appleInvitation`.
    public var appleInvitation: Field<AppleInvitation> { Field("appleInvitation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `interactionType` of ``Response``, open to those that are newer than this version.
public struct ResponseInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `email`.
    public static var email: Self { "email" }
    /// `twitter`.
    public static var twitter: Self { "twitter" }
}

/// A value of `responseType` of ``Response``, open to those that are newer than this version.
public struct ResponseResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessagingTemplate`.
    public static var messagingTemplate: Self { "MessagingTemplate" }
    /// `CampaignSmsTemplate`.
    public static var campaignSmsTemplate: Self { "CampaignSmsTemplate" }
    /// `CampaignEmailTemplate`.
    public static var campaignEmailTemplate: Self { "CampaignEmailTemplate" }
    /// `Footer`.
    public static var footer: Self { "Footer" }
    /// `Form`.
    public static var form: Self { "Form" }
    /// `AppleInvitation`.
    public static var appleInvitation: Self { "AppleInvitation" }
}

/// The schema `ResponseAsset`.
public typealias ResponseAsset = Model<ResponseAssetFields>

/// The properties of ``ResponseAsset``.
public struct ResponseAssetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `contentLocation`.
    public var contentLocation: Field<String> { Field("contentLocation") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `responses`.
    public var responses: Field<[DomainEntityRef]> { Field("responses") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ResponseAssetBulkRequest`.
public typealias ResponseAssetBulkRequest = Model<ResponseAssetBulkRequestFields>

/// The properties of ``ResponseAssetBulkRequest``.
public struct ResponseAssetBulkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assetIds`, required.
    public var assetIds: Field<[String]> { Field("assetIds") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `sortOrder`.
    public var sortOrder: Field<ResponseAssetBulkRequestSortOrder> { Field("sortOrder") }
}

/// A value of `sortOrder` of ``ResponseAssetBulkRequest``, open to those that are newer than this version.
public struct ResponseAssetBulkRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
}

/// The schema `ResponseAssetEntityListing`.
public typealias ResponseAssetEntityListing = Model<ResponseAssetEntityListingFields>

/// The properties of ``ResponseAssetEntityListing``.
public struct ResponseAssetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ResponseAsset]> { Field("entities") }
    /// `notFound`.
    public var notFound: Field<[String]> { Field("notFound") }
}

/// The schema `ResponseAssetFilter`.
public typealias ResponseAssetFilter = Model<ResponseAssetFilterFields>

/// The properties of ``ResponseAssetFilter``.
public struct ResponseAssetFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `type`.
    public var type: Field<ResponseAssetFilterType> { Field("type") }
}

/// A value of `type` of ``ResponseAssetFilter``, open to those that are newer than this version.
public struct ResponseAssetFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `TERMS`.
    public static var terms: Self { "TERMS" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `RANGE`.
    public static var range: Self { "RANGE" }
    /// `GREATER_THAN_EQUAL_TO`.
    public static var greaterThanEqualTo: Self { "GREATER_THAN_EQUAL_TO" }
    /// `LESS_THAN_EQUAL_TO`.
    public static var lessThanEqualTo: Self { "LESS_THAN_EQUAL_TO" }
    /// `DATE_RANGE`.
    public static var dateRange: Self { "DATE_RANGE" }
}

/// The schema `ResponseAssetRequest`.
public typealias ResponseAssetRequest = Model<ResponseAssetRequestFields>

/// The properties of ``ResponseAssetRequest``.
public struct ResponseAssetRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
}

/// The schema `ResponseAssetSearchRequest`.
public typealias ResponseAssetSearchRequest = Model<ResponseAssetSearchRequestFields>

/// The properties of ``ResponseAssetSearchRequest``.
public struct ResponseAssetSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sortOrder`.
    public var sortOrder: Field<ResponseAssetSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `query`, required.
    public var query: Field<[ResponseAssetFilter]> { Field("query") }
}

/// A value of `sortOrder` of ``ResponseAssetSearchRequest``, open to those that are newer than this version.
public struct ResponseAssetSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
}

/// The schema `ResponseAssetSearchResults`.
public typealias ResponseAssetSearchResults = Model<ResponseAssetSearchResultsFields>

/// The properties of ``ResponseAssetSearchResults``.
public struct ResponseAssetSearchResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `results`.
    public var results: Field<[ResponseAsset]> { Field("results") }
}

/// The schema `ResponseAssetStatus`.
public typealias ResponseAssetStatus = Model<ResponseAssetStatusFields>

/// The properties of ``ResponseAssetStatus``.
public struct ResponseAssetStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    public var status: Field<ResponseAssetStatusStatus> { Field("status") }
    /// `errorCode`, set by the platform.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`, set by the platform.
    public var errorMessage: Field<String> { Field("errorMessage") }
}

/// A value of `status` of ``ResponseAssetStatus``, open to those that are newer than this version.
public struct ResponseAssetStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Uploaded`.
    public static var uploaded: Self { "Uploaded" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `ResponseDivisionView`.
public typealias ResponseDivisionView = Model<ResponseDivisionViewFields>

/// The properties of ``ResponseDivisionView``.
public struct ResponseDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `responseType`.
    public var responseType: Field<ResponseDivisionViewResponseType> { Field("responseType") }
    /// `libraries`.
    public var libraries: Field<[LibraryDivisionView]> { Field("libraries") }
    /// `substitutions`.
    public var substitutions: Field<[ResponseSubstitution]> { Field("substitutions") }
    /// `substitutionsSchema`.
    public var substitutionsSchema: Field<JsonSchemaDocument> { Field("substitutionsSchema") }
    /// `messagingTemplate`.
    public var messagingTemplate: Field<MessagingTemplate> { Field("messagingTemplate") }
    /// `form`.
    public var form: Field<Form> { Field("form") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `responseType` of ``ResponseDivisionView``, open to those that are newer than this version.
public struct ResponseDivisionViewResponseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessagingTemplate`.
    public static var messagingTemplate: Self { "MessagingTemplate" }
    /// `CampaignSmsTemplate`.
    public static var campaignSmsTemplate: Self { "CampaignSmsTemplate" }
    /// `CampaignEmailTemplate`.
    public static var campaignEmailTemplate: Self { "CampaignEmailTemplate" }
    /// `Footer`.
    public static var footer: Self { "Footer" }
    /// `Form`.
    public static var form: Self { "Form" }
    /// `AppleInvitation`.
    public static var appleInvitation: Self { "AppleInvitation" }
}

/// The schema `ResponseDivisionViewQueryResults`.
public typealias ResponseDivisionViewQueryResults = Model<ResponseDivisionViewQueryResultsFields>

/// The properties of ``ResponseDivisionViewQueryResults``.
public struct ResponseDivisionViewQueryResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    public var results: Field<DomainEntityListingResponseDivisionView> { Field("results") }
}

/// The schema `ResponseEntityList`.
public typealias ResponseEntityList = Model<ResponseEntityListFields>

/// The properties of ``ResponseEntityList``.
public struct ResponseEntityListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Response]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
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
}

/// The schema `ResponseEntityListing`.
public typealias ResponseEntityListing = Model<ResponseEntityListingFields>

/// The properties of ``ResponseEntityListing``.
public struct ResponseEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Response]> { Field("entities") }
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

/// The schema `ResponseFilter`.
public typealias ResponseFilter = Model<ResponseFilterFields>

/// The properties of ``ResponseFilter``.
public struct ResponseFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `operator`, required.
    public var `operator`: Field<ResponseFilterOperator> { Field("operator") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
}

/// A value of `operator` of ``ResponseFilter``, open to those that are newer than this version.
public struct ResponseFilterOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN`.
    public static var `in`: Self { "IN" }
    /// `EQUALS`.
    public static var equals: Self { "EQUALS" }
    /// `NOTEQUALS`.
    public static var notequals: Self { "NOTEQUALS" }
    /// `BEGINS_WITH`.
    public static var beginsWith: Self { "BEGINS_WITH" }
    /// `ENDS_WITH`.
    public static var endsWith: Self { "ENDS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
}

/// The schema `ResponseQueryRequest`.
public typealias ResponseQueryRequest = Model<ResponseQueryRequestFields>

/// The properties of ``ResponseQueryRequest``.
public struct ResponseQueryRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queryPhrase`.
    public var queryPhrase: Field<String> { Field("queryPhrase") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filters`.
    public var filters: Field<[ResponseFilter]> { Field("filters") }
}

/// The schema `ResponseQueryResults`.
public typealias ResponseQueryResults = Model<ResponseQueryResultsFields>

/// The properties of ``ResponseQueryResults``.
public struct ResponseQueryResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`, required.
    public var results: Field<ResponseEntityList> { Field("results") }
}

/// The schema `ResponseSubstitution`.
public typealias ResponseSubstitution = Model<ResponseSubstitutionFields>

/// The properties of ``ResponseSubstitution``.
public struct ResponseSubstitutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `defaultValue`.
    public var defaultValue: Field<String> { Field("defaultValue") }
}

/// The schema `ResponseText`.
public typealias ResponseText = Model<ResponseTextFields>

/// The properties of ``ResponseText``.
public struct ResponseTextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `content`, required.
    public var content: Field<String> { Field("content") }
    /// `contentType`.
    public var contentType: Field<ResponseTextContentType> { Field("contentType") }
    /// `type`.
    public var type: Field<ResponseTextType> { Field("type") }
}

/// A value of `contentType` of ``ResponseText``, open to those that are newer than this version.
public struct ResponseTextContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `text/plain`.
    public static var textPlain: Self { "text/plain" }
    /// `text/html`.
    public static var textHtml: Self { "text/html" }
}

/// A value of `type` of ``ResponseText``, open to those that are newer than this version.
public struct ResponseTextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `body`.
    public static var body: Self { "body" }
    /// `subject`.
    public static var subject: Self { "subject" }
}

/// The schema `RmsAssetAddressableRef`.
public typealias RmsAssetAddressableRef = Model<RmsAssetAddressableRefFields>

/// The properties of ``RmsAssetAddressableRef``.
public struct RmsAssetAddressableRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `assetUsage`.
    public var assetUsage: Field<RmsAssetAddressableRefAssetUsage> { Field("assetUsage") }
    /// `contentLocation`.
    public var contentLocation: Field<String> { Field("contentLocation") }
}

/// A value of `assetUsage` of ``RmsAssetAddressableRef``, open to those that are newer than this version.
public struct RmsAssetAddressableRefAssetUsage: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FileAttachments`.
    public static var fileAttachments: Self { "FileAttachments" }
}

/// The schema `StatusInfo`.
public typealias StatusInfo = Model<StatusInfoFields>

/// The properties of ``StatusInfo``.
public struct StatusInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, set by the platform.
    public var code: Field<String> { Field("code") }
    /// `message`, set by the platform.
    public var message: Field<String> { Field("message") }
}

/// The schema `WhatsAppDefinition`.
public typealias WhatsAppDefinition = Model<WhatsAppDefinitionFields>

/// The properties of ``WhatsAppDefinition``.
public struct WhatsAppDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `namespace`.
    public var namespace: Field<String> { Field("namespace") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `buttons`.
    public var buttons: Field<[Button]> { Field("buttons") }
    /// `messageFooter`.
    public var messageFooter: Field<MessageFooter> { Field("messageFooter") }
    /// `header`.
    public var header: Field<MessageHeader> { Field("header") }
    /// `integrationId`.
    public var integrationId: Field<String> { Field("integrationId") }
    /// `category`.
    public var category: Field<WhatsAppDefinitionCategory> { Field("category") }
    /// `templateStatus`, set by the platform.
    public var templateStatus: Field<String> { Field("templateStatus") }
    /// `statusInfo`, set by the platform.
    public var statusInfo: Field<StatusInfo> { Field("statusInfo") }
    /// `carousel`.
    public var carousel: Field<Carousel> { Field("carousel") }
}

/// A value of `category` of ``WhatsAppDefinition``, open to those that are newer than this version.
public struct WhatsAppDefinitionCategory: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `marketing`.
    public static var marketing: Self { "marketing" }
}

/// The schema `WheelPicker`.
public typealias WheelPicker = Model<WheelPickerFields>

/// The properties of ``WheelPicker``.
public struct WheelPickerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `items`, required.
    public var items: Field<[WheelPickerItem]> { Field("items") }
}

/// The schema `WheelPickerItem`.
public typealias WheelPickerItem = Model<WheelPickerItemFields>

/// The properties of ``WheelPickerItem``.
public struct WheelPickerItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}
