// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `BulkCallbackDisconnectRequest`.
public typealias BulkCallbackDisconnectRequest = Model<BulkCallbackDisconnectRequestFields>

/// The properties of ``BulkCallbackDisconnectRequest``.
public struct BulkCallbackDisconnectRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `callbackDisconnectIdentifiers`, required.
    public var callbackDisconnectIdentifiers: Field<[CallbackDisconnectIdentifier]> { Field("callbackDisconnectIdentifiers") }
}

/// The schema `BulkCallbackPatchRequest`.
public typealias BulkCallbackPatchRequest = Model<BulkCallbackPatchRequestFields>

/// The properties of ``BulkCallbackPatchRequest``.
public struct BulkCallbackPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patchCallbackRequests`, required.
    public var patchCallbackRequests: Field<[PatchCallbackRequest]> { Field("patchCallbackRequests") }
}

/// The schema `BulkCallbackPatchResponse`.
public typealias BulkCallbackPatchResponse = Model<BulkCallbackPatchResponseFields>

/// The properties of ``BulkCallbackPatchResponse``.
public struct BulkCallbackPatchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[BulkResult]> { Field("results") }
    /// `errorCount`.
    public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `Destination`.
public typealias Destination = Model<DestinationFields>

/// The properties of ``Destination``.
public struct DestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
}

/// The schema `Digits`.
public typealias Digits = Model<DigitsFields>

/// The properties of ``Digits``.
public struct DigitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `digits`.
    public var digits: Field<String> { Field("digits") }
}

/// The schema `DraftManipulationRequest`.
public typealias DraftManipulationRequest = Model<DraftManipulationRequestFields>

/// The properties of ``DraftManipulationRequest``.
public struct DraftManipulationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `translate`.
    public var translate: Field<HistoryHeadersTranslation> { Field("translate") }
    /// `draftType`.
    public var draftType: Field<DraftManipulationRequestDraftType> { Field("draftType") }
}

/// A value of `draftType` of ``DraftManipulationRequest``, open to those that are newer than this version.
public struct DraftManipulationRequestDraftType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reply`.
    public static var reply: Self { "Reply" }
    /// `ReplyAll`.
    public static var replyAll: Self { "ReplyAll" }
    /// `Forward`.
    public static var forward: Self { "Forward" }
}

/// The schema `FacebookAppCredentials`.
public typealias FacebookAppCredentials = Model<FacebookAppCredentialsFields>

/// The properties of ``FacebookAppCredentials``.
public struct FacebookAppCredentialsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
}

/// The schema `FacebookIdentityResolutionConfig`.
public typealias FacebookIdentityResolutionConfig = Model<FacebookIdentityResolutionConfigFields>

/// The properties of ``FacebookIdentityResolutionConfig``.
public struct FacebookIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FacebookIntegration`.
public typealias FacebookIntegration = Model<FacebookIntegrationFields>

/// The properties of ``FacebookIntegration``.
public struct FacebookIntegrationFields: FieldSet {
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
    /// `appId`, required.
    public var appId: Field<String> { Field("appId") }
    /// `pageId`.
    public var pageId: Field<String> { Field("pageId") }
    /// `pageName`, set by the platform.
    public var pageName: Field<String> { Field("pageName") }
    /// `pageProfileImageUrl`, set by the platform.
    public var pageProfileImageUrl: Field<String> { Field("pageProfileImageUrl") }
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
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `createStatus`, set by the platform.
    public var createStatus: Field<FacebookIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``FacebookIntegration``, open to those that are newer than this version.
public struct FacebookIntegrationCreateStatus: OpenEnum {
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

/// The schema `FacebookIntegrationEntityListing`.
public typealias FacebookIntegrationEntityListing = Model<FacebookIntegrationEntityListingFields>

/// The properties of ``FacebookIntegrationEntityListing``.
public struct FacebookIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FacebookIntegration]> { Field("entities") }
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

/// The schema `FacebookIntegrationRequest`.
public typealias FacebookIntegrationRequest = Model<FacebookIntegrationRequestFields>

/// The properties of ``FacebookIntegrationRequest``.
public struct FacebookIntegrationRequestFields: FieldSet {
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
    /// `pageAccessToken`.
    public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `pageId`.
    public var pageId: Field<String> { Field("pageId") }
    /// `appId`.
    public var appId: Field<String> { Field("appId") }
    /// `appSecret`.
    public var appSecret: Field<String> { Field("appSecret") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FacebookIntegrationUpdateRequest`.
public typealias FacebookIntegrationUpdateRequest = Model<FacebookIntegrationUpdateRequestFields>

/// The properties of ``FacebookIntegrationUpdateRequest``.
public struct FacebookIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `pageAccessToken`.
    public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FacebookPermission`.
public typealias FacebookPermission = Model<FacebookPermissionFields>

/// The properties of ``FacebookPermission``.
public struct FacebookPermissionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `type`, set by the platform.
    public var type: Field<FacebookPermissionType> { Field("type") }
}

/// A value of `type` of ``FacebookPermission``, open to those that are newer than this version.
public struct FacebookPermissionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FacebookPrivate`.
    public static var facebookPrivate: Self { "FacebookPrivate" }
    /// `FacebookPublic`.
    public static var facebookPublic: Self { "FacebookPublic" }
    /// `InstagramPrivate`.
    public static var instagramPrivate: Self { "InstagramPrivate" }
    /// `InstagramPublic`.
    public static var instagramPublic: Self { "InstagramPublic" }
    /// `WhatsAppPrivate`.
    public static var whatsAppPrivate: Self { "WhatsAppPrivate" }
}

/// The schema `FacebookPermissionEntityListing`.
public typealias FacebookPermissionEntityListing = Model<FacebookPermissionEntityListingFields>

/// The properties of ``FacebookPermissionEntityListing``.
public struct FacebookPermissionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[FacebookPermission]> { Field("entities") }
}

/// The schema `Faq`.
public typealias Faq = Model<FaqFields>

/// The properties of ``Faq``.
public struct FaqFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `question`, set by the platform.
    public var question: Field<String> { Field("question") }
    /// `answer`, set by the platform.
    public var answer: Field<String> { Field("answer") }
    /// `sourceUri`, set by the platform.
    public var sourceUri: Field<String> { Field("sourceUri") }
    /// `documentUrl`, set by the platform.
    public var documentUrl: Field<String> { Field("documentUrl") }
    /// `documentDisplayName`, set by the platform.
    public var documentDisplayName: Field<String> { Field("documentDisplayName") }
    /// `confidence`, set by the platform.
    public var confidence: Field<Double> { Field("confidence") }
}

/// The schema `FaxSendRequest`.
public typealias FaxSendRequest = Model<FaxSendRequestFields>

/// The properties of ``FaxSendRequest``.
public struct FaxSendRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `addresses`, required.
    public var addresses: Field<[String]> { Field("addresses") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `contentType`.
    public var contentType: Field<FaxSendRequestContentType> { Field("contentType") }
    /// `workspace`.
    public var workspace: Field<Workspace> { Field("workspace") }
    /// `coverSheet`.
    public var coverSheet: Field<CoverSheet> { Field("coverSheet") }
    /// `timeZoneOffsetMinutes`.
    public var timeZoneOffsetMinutes: Field<Int> { Field("timeZoneOffsetMinutes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `contentType` of ``FaxSendRequest``, open to those that are newer than this version.
public struct FaxSendRequestContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `application/pdf`.
    public static var applicationPdf: Self { "application/pdf" }
    /// `image/tiff`.
    public static var imageTiff: Self { "image/tiff" }
    /// `application/msword`.
    public static var applicationMsword: Self { "application/msword" }
    /// `application/vnd.oasis.opendocument.text`.
    public static var applicationVndOasisOpendocumentText: Self { "application/vnd.oasis.opendocument.text" }
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
    public static var applicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument: Self { "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }
}

/// The schema `FaxSendResponse`.
public typealias FaxSendResponse = Model<FaxSendResponseFields>

/// The properties of ``FaxSendResponse``.
public struct FaxSendResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `uploadDestinationUri`.
    public var uploadDestinationUri: Field<String> { Field("uploadDestinationUri") }
    /// `uploadMethodType`.
    public var uploadMethodType: Field<FaxSendResponseUploadMethodType> { Field("uploadMethodType") }
    /// `headers`.
    public var headers: Field<[String: String]> { Field("headers") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadMethodType` of ``FaxSendResponse``, open to those that are newer than this version.
public struct FaxSendResponseUploadMethodType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SINGLE_PUT`.
    public static var singlePut: Self { "SINGLE_PUT" }
    /// `MULTIPART_POST`.
    public static var multipartPost: Self { "MULTIPART_POST" }
}

/// The schema `Feedback`.
public typealias Feedback = Model<FeedbackFields>

/// The properties of ``Feedback``.
public struct FeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `suggestionId`, required.
    public var suggestionId: Field<String> { Field("suggestionId") }
    /// `userProvided`.
    public var userProvided: Field<Bool> { Field("userProvided") }
    /// `relevance`, required.
    public var relevance: Field<FeedbackRelevance> { Field("relevance") }
}

/// A value of `relevance` of ``Feedback``, open to those that are newer than this version.
public struct FeedbackRelevance: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Relevant`.
    public static var relevant: Self { "Relevant" }
    /// `Irrelevant`.
    public static var irrelevant: Self { "Irrelevant" }
}

/// The schema `FeedbackAddRequest`.
public typealias FeedbackAddRequest = Model<FeedbackAddRequestFields>

/// The properties of ``FeedbackAddRequest``.
public struct FeedbackAddRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    public var rating: Field<FeedbackAddRequestRating> { Field("rating") }
    /// `summary`, required.
    public var summary: Field<String> { Field("summary") }
}

/// A value of `rating` of ``FeedbackAddRequest``, open to those that are newer than this version.
public struct FeedbackAddRequestRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `FeedbackUpdateRequest`.
public typealias FeedbackUpdateRequest = Model<FeedbackUpdateRequestFields>

/// The properties of ``FeedbackUpdateRequest``.
public struct FeedbackUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    public var rating: Field<FeedbackUpdateRequestRating> { Field("rating") }
    /// `summary`.
    public var summary: Field<String> { Field("summary") }
}

/// A value of `rating` of ``FeedbackUpdateRequest``, open to those that are newer than this version.
public struct FeedbackUpdateRequestRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    public static var positive: Self { "Positive" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `GenerateMeetingIdRequest`.
public typealias GenerateMeetingIdRequest = Model<GenerateMeetingIdRequestFields>

/// The properties of ``GenerateMeetingIdRequest``.
public struct GenerateMeetingIdRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conferenceId`.
    public var conferenceId: Field<String> { Field("conferenceId") }
    /// `ephemeral`, required.
    public var ephemeral: Field<Bool> { Field("ephemeral") }
    /// `expireTimeDays`.
    public var expireTimeDays: Field<Int> { Field("expireTimeDays") }
}

/// The schema `GoogleAuthToken`.
public typealias GoogleAuthToken = Model<GoogleAuthTokenFields>

/// The properties of ``GoogleAuthToken``.
public struct GoogleAuthTokenFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `clientId`, required, set by the platform.
    public var clientId: Field<String> { Field("clientId") }
    /// `scopes`, required, set by the platform.
    public var scopes: Field<[String]> { Field("scopes") }
    /// `dateCreated`, required, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, required, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
}

/// The schema `GoogleAuthTokenReference`.
public typealias GoogleAuthTokenReference = Model<GoogleAuthTokenReferenceFields>

/// The properties of ``GoogleAuthTokenReference``.
public struct GoogleAuthTokenReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `GoogleAuthTokenRequest`.
public typealias GoogleAuthTokenRequest = Model<GoogleAuthTokenRequestFields>

/// The properties of ``GoogleAuthTokenRequest``.
public struct GoogleAuthTokenRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    public var code: Field<String> { Field("code") }
    /// `redirectUri`, required.
    public var redirectUri: Field<String> { Field("redirectUri") }
}

/// The schema `GoogleBusinessProfileAccount`.
public typealias GoogleBusinessProfileAccount = Model<GoogleBusinessProfileAccountFields>

/// The properties of ``GoogleBusinessProfileAccount``.
public struct GoogleBusinessProfileAccountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required, set by the platform.
    public var name: Field<String> { Field("name") }
}

/// The schema `GoogleBusinessProfileAccountListing`.
public typealias GoogleBusinessProfileAccountListing = Model<GoogleBusinessProfileAccountListingFields>

/// The properties of ``GoogleBusinessProfileAccountListing``.
public struct GoogleBusinessProfileAccountListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[GoogleBusinessProfileAccount]> { Field("entities") }
}

/// The schema `GoogleBusinessProfileAccountReference`.
public typealias GoogleBusinessProfileAccountReference = Model<GoogleBusinessProfileAccountReferenceFields>

/// The properties of ``GoogleBusinessProfileAccountReference``.
public struct GoogleBusinessProfileAccountReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
}

/// The schema `GoogleBusinessProfileOpenIntegration`.
public typealias GoogleBusinessProfileOpenIntegration = Model<GoogleBusinessProfileOpenIntegrationFields>

/// The properties of ``GoogleBusinessProfileOpenIntegration``.
public struct GoogleBusinessProfileOpenIntegrationFields: FieldSet {
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
    public var createStatus: Field<GoogleBusinessProfileOpenIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    public var createError: Field<ErrorBody> { Field("createError") }
    /// `token`, required.
    public var token: Field<GoogleAuthTokenReference> { Field("token") }
    /// `account`, required.
    public var account: Field<GoogleBusinessProfileAccountReference> { Field("account") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``GoogleBusinessProfileOpenIntegration``, open to those that are newer than this
/// version.
public struct GoogleBusinessProfileOpenIntegrationCreateStatus: OpenEnum {
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

/// The schema `GoogleBusinessProfileOpenIntegrationRequest`.
public typealias GoogleBusinessProfileOpenIntegrationRequest = Model<GoogleBusinessProfileOpenIntegrationRequestFields>

/// The properties of ``GoogleBusinessProfileOpenIntegrationRequest``.
public struct GoogleBusinessProfileOpenIntegrationRequestFields: FieldSet {
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
    /// `token`, required.
    public var token: Field<GoogleAuthTokenReference> { Field("token") }
    /// `account`, required.
    public var account: Field<GoogleBusinessProfileAccountReference> { Field("account") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GoogleBusinessProfileOpenIntegrationUpdateRequest`.
public typealias GoogleBusinessProfileOpenIntegrationUpdateRequest = Model<GoogleBusinessProfileOpenIntegrationUpdateRequestFields>

/// The properties of ``GoogleBusinessProfileOpenIntegrationUpdateRequest``.
public struct GoogleBusinessProfileOpenIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `token`.
    public var token: Field<GoogleAuthTokenReference> { Field("token") }
    /// `account`.
    public var account: Field<GoogleBusinessProfileAccountReference> { Field("account") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GoogleOAuthSettingsResponse`.
public typealias GoogleOAuthSettingsResponse = Model<GoogleOAuthSettingsResponseFields>

/// The properties of ``GoogleOAuthSettingsResponse``.
public struct GoogleOAuthSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientId`, required, set by the platform.
    public var clientId: Field<String> { Field("clientId") }
    /// `scopes`, required, set by the platform.
    public var scopes: Field<[String]> { Field("scopes") }
}

/// The schema `HistoryHeadersTranslation`.
public typealias HistoryHeadersTranslation = Model<HistoryHeadersTranslationFields>

/// The properties of ``HistoryHeadersTranslation``.
public struct HistoryHeadersTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, required.
    public var from: Field<String> { Field("from") }
    /// `to`, required.
    public var to: Field<String> { Field("to") }
    /// `cc`, required.
    public var cc: Field<String> { Field("cc") }
    /// `subject`, required.
    public var subject: Field<String> { Field("subject") }
    /// `replyPrefix`, required.
    public var replyPrefix: Field<String> { Field("replyPrefix") }
    /// `forwardPrefix`, required.
    public var forwardPrefix: Field<String> { Field("forwardPrefix") }
    /// `sent`, required.
    public var sent: Field<String> { Field("sent") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `ParkingStateRequest`.
public typealias ParkingStateRequest = Model<ParkingStateRequestFields>

/// The properties of ``ParkingStateRequest``.
public struct ParkingStateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    public var state: Field<ParkingStateRequestState> { Field("state") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
}

/// A value of `state` of ``ParkingStateRequest``, open to those that are newer than this version.
public struct ParkingStateRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// The schema `ParticipantAttributes`.
public typealias ParticipantAttributes = Model<ParticipantAttributesFields>

/// The properties of ``ParticipantAttributes``.
public struct ParticipantAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
}

/// The schema `ParticipantInfo`.
public typealias ParticipantInfo = Model<ParticipantInfoFields>

/// The properties of ``ParticipantInfo``.
public struct ParticipantInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activeParticipantCount`.
    public var activeParticipantCount: Field<Int> { Field("activeParticipantCount") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `PatchCallbackRequest`.
public typealias PatchCallbackRequest = Model<PatchCallbackRequestFields>

/// The properties of ``PatchCallbackRequest``.
public struct PatchCallbackRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `agentId`, required.
    public var agentId: Field<String> { Field("agentId") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `validateCallbackNumbers`.
    public var validateCallbackNumbers: Field<Bool> { Field("validateCallbackNumbers") }
    /// `customerFirstCallbackDeliveryMode`.
    public var customerFirstCallbackDeliveryMode: Field<PatchCallbackRequestCustomerFirstCallbackDeliveryMode> { Field("customerFirstCallbackDeliveryMode") }
}

/// A value of `customerFirstCallbackDeliveryMode` of ``PatchCallbackRequest``, open to those that are newer than this
/// version.
public struct PatchCallbackRequestCustomerFirstCallbackDeliveryMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UseQueueSetting`.
    public static var useQueueSetting: Self { "UseQueueSetting" }
    /// `UseAgentReservation`.
    public static var useAgentReservation: Self { "UseAgentReservation" }
    /// `NoAgentReservation`.
    public static var noAgentReservation: Self { "NoAgentReservation" }
}

/// The schema `PatchCallbackResponse`.
public typealias PatchCallbackResponse = Model<PatchCallbackResponseFields>

/// The properties of ``PatchCallbackResponse``.
public struct PatchCallbackResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    public var conversation: Field<DomainEntityRef> { Field("conversation") }
    /// `callbackIdentifiers`, required.
    public var callbackIdentifiers: Field<[CallbackIdentifier]> { Field("callbackIdentifiers") }
}

/// The schema `RoutingData`.
public typealias RoutingData = Model<RoutingDataFields>

/// The properties of ``RoutingData``.
public struct RoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`, required.
    public var queueId: Field<String> { Field("queueId") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `label`.
    public var label: Field<String> { Field("label") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `skillExpression`.
    public var skillExpression: Field<String> { Field("skillExpression") }
    /// `preferredAgentIds`.
    public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[ScoredAgent]> { Field("scoredAgents") }
    /// `routingFlags`.
    public var routingFlags: Field<[String]> { Field("routingFlags") }
}

/// The schema `UpdateConferenceRequest`.
public typealias UpdateConferenceRequest = Model<UpdateConferenceRequestFields>

/// The properties of ``UpdateConferenceRequest``.
public struct UpdateConferenceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationIds`.
    public var conversationIds: Field<[String]> { Field("conversationIds") }
}

/// The schema `UploadAttachmentRequest`.
public typealias UploadAttachmentRequest = Model<UploadAttachmentRequestFields>

/// The properties of ``UploadAttachmentRequest``.
public struct UploadAttachmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `contentLengthBytes`, required.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `contentMd5`.
    public var contentMd5: Field<String> { Field("contentMd5") }
    /// `inlineImage`.
    public var inlineImage: Field<Bool> { Field("inlineImage") }
}

/// The schema `UploadAttachmentResponse`.
public typealias UploadAttachmentResponse = Model<UploadAttachmentResponseFields>

/// The properties of ``UploadAttachmentResponse``.
public struct UploadAttachmentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachmentId`.
    public var attachmentId: Field<String> { Field("attachmentId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `headers`.
    public var headers: Field<[String: String]> { Field("headers") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `UploadMediaRequest`.
public typealias UploadMediaRequest = Model<UploadMediaRequestFields>

/// The properties of ``UploadMediaRequest``.
public struct UploadMediaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`, required.
    public var fileName: Field<String> { Field("fileName") }
    /// `contentLengthBytes`, required.
    public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `contentMd5`.
    public var contentMd5: Field<String> { Field("contentMd5") }
}

/// The schema `VideoConferenceDetails`.
public typealias VideoConferenceDetails = Model<VideoConferenceDetailsFields>

/// The properties of ``VideoConferenceDetails``.
public struct VideoConferenceDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conferenceId`.
    public var conferenceId: Field<String> { Field("conferenceId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantInfo`.
    public var participantInfo: Field<ParticipantInfo> { Field("participantInfo") }
}

/// The schema `WhatsAppAvailablePhoneNumberDetails`.
public typealias WhatsAppAvailablePhoneNumberDetails = Model<WhatsAppAvailablePhoneNumberDetailsFields>

/// The properties of ``WhatsAppAvailablePhoneNumberDetails``.
public struct WhatsAppAvailablePhoneNumberDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `phoneNumber`, set by the platform.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `status`, required, set by the platform.
    public var status: Field<String> { Field("status") }
}

/// The schema `WhatsAppAvailablePhoneNumberDetailsListing`.
public typealias WhatsAppAvailablePhoneNumberDetailsListing = Model<WhatsAppAvailablePhoneNumberDetailsListingFields>

/// The properties of ``WhatsAppAvailablePhoneNumberDetailsListing``.
public struct WhatsAppAvailablePhoneNumberDetailsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WhatsAppAvailablePhoneNumberDetails]> { Field("entities") }
}

/// The schema `WhatsAppEmbeddedSignupIntegrationActivationRequest`.
public typealias WhatsAppEmbeddedSignupIntegrationActivationRequest = Model<WhatsAppEmbeddedSignupIntegrationActivationRequestFields>

/// The properties of ``WhatsAppEmbeddedSignupIntegrationActivationRequest``.
public struct WhatsAppEmbeddedSignupIntegrationActivationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `pin`, required.
    public var pin: Field<String> { Field("pin") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppEmbeddedSignupIntegrationRequest`.
public typealias WhatsAppEmbeddedSignupIntegrationRequest = Model<WhatsAppEmbeddedSignupIntegrationRequestFields>

/// The properties of ``WhatsAppEmbeddedSignupIntegrationRequest``.
public struct WhatsAppEmbeddedSignupIntegrationRequestFields: FieldSet {
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
    /// `embeddedSignupAccessToken`, required.
    public var embeddedSignupAccessToken: Field<String> { Field("embeddedSignupAccessToken") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppIdentityResolutionConfig`.
public typealias WhatsAppIdentityResolutionConfig = Model<WhatsAppIdentityResolutionConfigFields>

/// The properties of ``WhatsAppIdentityResolutionConfig``.
public struct WhatsAppIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppIntegration`.
public typealias WhatsAppIntegration = Model<WhatsAppIntegrationFields>

/// The properties of ``WhatsAppIntegration``.
public struct WhatsAppIntegrationFields: FieldSet {
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
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `availablePhoneNumbers`, set by the platform.
    public var availablePhoneNumbers: Field<WhatsAppAvailablePhoneNumberDetailsListing> { Field("availablePhoneNumbers") }
    /// `status`.
    public var status: Field<WhatsAppIntegrationStatus> { Field("status") }
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
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `activationStatusCode`, set by the platform.
    public var activationStatusCode: Field<WhatsAppIntegrationActivationStatusCode> { Field("activationStatusCode") }
    /// `activationErrorInfo`, set by the platform.
    public var activationErrorInfo: Field<ErrorBody> { Field("activationErrorInfo") }
    /// `createStatus`, set by the platform.
    public var createStatus: Field<WhatsAppIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    public var createError: Field<ErrorBody> { Field("createError") }
    /// `whatsAppBusinessAccountId`, set by the platform.
    public var whatsAppBusinessAccountId: Field<String> { Field("whatsAppBusinessAccountId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WhatsAppIntegration``, open to those that are newer than this version.
public struct WhatsAppIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Inactive`.
    public static var inactive: Self { "Inactive" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Starting`.
    public static var starting: Self { "Starting" }
    /// `Incomplete`.
    public static var incomplete: Self { "Incomplete" }
    /// `Deleting`.
    public static var deleting: Self { "Deleting" }
    /// `DeletionFailed`.
    public static var deletionFailed: Self { "DeletionFailed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// A value of `activationStatusCode` of ``WhatsAppIntegration``, open to those that are newer than this version.
public struct WhatsAppIntegrationActivationStatusCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CodeSent`.
    public static var codeSent: Self { "CodeSent" }
    /// `WaitRequired`.
    public static var waitRequired: Self { "WaitRequired" }
    /// `ActivationFailed`.
    public static var activationFailed: Self { "ActivationFailed" }
    /// `CodeConfirmed`.
    public static var codeConfirmed: Self { "CodeConfirmed" }
    /// `ConfirmationFailed`.
    public static var confirmationFailed: Self { "ConfirmationFailed" }
    /// `ResendCode`.
    public static var resendCode: Self { "ResendCode" }
}

/// A value of `createStatus` of ``WhatsAppIntegration``, open to those that are newer than this version.
public struct WhatsAppIntegrationCreateStatus: OpenEnum {
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

/// The schema `WhatsAppIntegrationEntityListing`.
public typealias WhatsAppIntegrationEntityListing = Model<WhatsAppIntegrationEntityListingFields>

/// The properties of ``WhatsAppIntegrationEntityListing``.
public struct WhatsAppIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[WhatsAppIntegration]> { Field("entities") }
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

/// The schema `WhatsAppIntegrationRequest`.
public typealias WhatsAppIntegrationRequest = Model<WhatsAppIntegrationRequestFields>

/// The properties of ``WhatsAppIntegrationRequest``.
public struct WhatsAppIntegrationRequestFields: FieldSet {
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
    /// `phoneNumber`, required.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `wabaCertificate`, required.
    public var wabaCertificate: Field<String> { Field("wabaCertificate") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppIntegrationUpdateRequest`.
public typealias WhatsAppIntegrationUpdateRequest = Model<WhatsAppIntegrationUpdateRequestFields>

/// The properties of ``WhatsAppIntegrationUpdateRequest``.
public struct WhatsAppIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WrapupInput`.
public typealias WrapupInput = Model<WrapupInputFields>

/// The properties of ``WrapupInput``.
public struct WrapupInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `provisional`.
    public var provisional: Field<Bool> { Field("provisional") }
    /// `disableEndTimeUpdates`.
    public var disableEndTimeUpdates: Field<Bool> { Field("disableEndTimeUpdates") }
}
