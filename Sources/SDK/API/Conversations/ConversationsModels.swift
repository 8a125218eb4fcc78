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
    @_alwaysEmitIntoClient public var callbackDisconnectIdentifiers: Field<[CallbackDisconnectIdentifier]> { Field("callbackDisconnectIdentifiers") }
}

/// The schema `BulkCallbackPatchRequest`.
public typealias BulkCallbackPatchRequest = Model<BulkCallbackPatchRequestFields>

/// The properties of ``BulkCallbackPatchRequest``.
public struct BulkCallbackPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patchCallbackRequests`, required.
    @_alwaysEmitIntoClient public var patchCallbackRequests: Field<[PatchCallbackRequest]> { Field("patchCallbackRequests") }
}

/// The schema `BulkCallbackPatchResponse`.
public typealias BulkCallbackPatchResponse = Model<BulkCallbackPatchResponseFields>

/// The properties of ``BulkCallbackPatchResponse``.
public struct BulkCallbackPatchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[BulkResult]> { Field("results") }
    /// `errorCount`.
    @_alwaysEmitIntoClient public var errorCount: Field<Int> { Field("errorCount") }
    /// `errorIndexes`.
    @_alwaysEmitIntoClient public var errorIndexes: Field<[Int]> { Field("errorIndexes") }
}

/// The schema `Destination`.
public typealias Destination = Model<DestinationFields>

/// The properties of ``Destination``.
public struct DestinationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
}

/// The schema `Digits`.
public typealias Digits = Model<DigitsFields>

/// The properties of ``Digits``.
public struct DigitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `digits`.
    @_alwaysEmitIntoClient public var digits: Field<String> { Field("digits") }
}

/// The schema `DraftManipulationRequest`.
public typealias DraftManipulationRequest = Model<DraftManipulationRequestFields>

/// The properties of ``DraftManipulationRequest``.
public struct DraftManipulationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `translate`.
    @_alwaysEmitIntoClient public var translate: Field<HistoryHeadersTranslation> { Field("translate") }
    /// `draftType`.
    @_alwaysEmitIntoClient public var draftType: Field<DraftManipulationRequestDraftType> { Field("draftType") }
}

/// A value of `draftType` of ``DraftManipulationRequest``, open to those that are newer than this version.
public struct DraftManipulationRequestDraftType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Reply`.
    @_alwaysEmitIntoClient public static var reply: Self { "Reply" }
    /// `ReplyAll`.
    @_alwaysEmitIntoClient public static var replyAll: Self { "ReplyAll" }
    /// `Forward`.
    @_alwaysEmitIntoClient public static var forward: Self { "Forward" }
}

/// The schema `FacebookAppCredentials`.
public typealias FacebookAppCredentials = Model<FacebookAppCredentialsFields>

/// The properties of ``FacebookAppCredentials``.
public struct FacebookAppCredentialsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `FacebookIdentityResolutionConfig`.
public typealias FacebookIdentityResolutionConfig = Model<FacebookIdentityResolutionConfigFields>

/// The properties of ``FacebookIdentityResolutionConfig``.
public struct FacebookIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FacebookIntegration`.
public typealias FacebookIntegration = Model<FacebookIntegrationFields>

/// The properties of ``FacebookIntegration``.
public struct FacebookIntegrationFields: FieldSet {
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
    /// `appId`, required.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
    /// `pageId`.
    @_alwaysEmitIntoClient public var pageId: Field<String> { Field("pageId") }
    /// `pageName`, set by the platform.
    @_alwaysEmitIntoClient public var pageName: Field<String> { Field("pageName") }
    /// `pageProfileImageUrl`, set by the platform.
    @_alwaysEmitIntoClient public var pageProfileImageUrl: Field<String> { Field("pageProfileImageUrl") }
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
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `createStatus`, set by the platform.
    @_alwaysEmitIntoClient public var createStatus: Field<FacebookIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``FacebookIntegration``, open to those that are newer than this version.
public struct FacebookIntegrationCreateStatus: OpenEnum {
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

/// The schema `FacebookIntegrationEntityListing`.
public typealias FacebookIntegrationEntityListing = Model<FacebookIntegrationEntityListingFields>

/// The properties of ``FacebookIntegrationEntityListing``.
public struct FacebookIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FacebookIntegration]> { Field("entities") }
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

/// The schema `FacebookIntegrationRequest`.
public typealias FacebookIntegrationRequest = Model<FacebookIntegrationRequestFields>

/// The properties of ``FacebookIntegrationRequest``.
public struct FacebookIntegrationRequestFields: FieldSet {
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
    /// `pageAccessToken`.
    @_alwaysEmitIntoClient public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    @_alwaysEmitIntoClient public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `pageId`.
    @_alwaysEmitIntoClient public var pageId: Field<String> { Field("pageId") }
    /// `appId`.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
    /// `appSecret`.
    @_alwaysEmitIntoClient public var appSecret: Field<String> { Field("appSecret") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FacebookIntegrationUpdateRequest`.
public typealias FacebookIntegrationUpdateRequest = Model<FacebookIntegrationUpdateRequestFields>

/// The properties of ``FacebookIntegrationUpdateRequest``.
public struct FacebookIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `pageAccessToken`.
    @_alwaysEmitIntoClient public var pageAccessToken: Field<String> { Field("pageAccessToken") }
    /// `userAccessToken`.
    @_alwaysEmitIntoClient public var userAccessToken: Field<String> { Field("userAccessToken") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `FacebookPermission`.
public typealias FacebookPermission = Model<FacebookPermissionFields>

/// The properties of ``FacebookPermission``.
public struct FacebookPermissionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<FacebookPermissionType> { Field("type") }
}

/// A value of `type` of ``FacebookPermission``, open to those that are newer than this version.
public struct FacebookPermissionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FacebookPrivate`.
    @_alwaysEmitIntoClient public static var facebookPrivate: Self { "FacebookPrivate" }
    /// `FacebookPublic`.
    @_alwaysEmitIntoClient public static var facebookPublic: Self { "FacebookPublic" }
    /// `InstagramPrivate`.
    @_alwaysEmitIntoClient public static var instagramPrivate: Self { "InstagramPrivate" }
    /// `InstagramPublic`.
    @_alwaysEmitIntoClient public static var instagramPublic: Self { "InstagramPublic" }
    /// `WhatsAppPrivate`.
    @_alwaysEmitIntoClient public static var whatsAppPrivate: Self { "WhatsAppPrivate" }
}

/// The schema `FacebookPermissionEntityListing`.
public typealias FacebookPermissionEntityListing = Model<FacebookPermissionEntityListingFields>

/// The properties of ``FacebookPermissionEntityListing``.
public struct FacebookPermissionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FacebookPermission]> { Field("entities") }
}

/// The schema `Faq`.
public typealias Faq = Model<FaqFields>

/// The properties of ``Faq``.
public struct FaqFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `question`, set by the platform.
    @_alwaysEmitIntoClient public var question: Field<String> { Field("question") }
    /// `answer`, set by the platform.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `sourceUri`, set by the platform.
    @_alwaysEmitIntoClient public var sourceUri: Field<String> { Field("sourceUri") }
    /// `documentUrl`, set by the platform.
    @_alwaysEmitIntoClient public var documentUrl: Field<String> { Field("documentUrl") }
    /// `documentDisplayName`, set by the platform.
    @_alwaysEmitIntoClient public var documentDisplayName: Field<String> { Field("documentDisplayName") }
    /// `confidence`, set by the platform.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
}

/// The schema `FaxSendRequest`.
public typealias FaxSendRequest = Model<FaxSendRequestFields>

/// The properties of ``FaxSendRequest``.
public struct FaxSendRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `addresses`, required.
    @_alwaysEmitIntoClient public var addresses: Field<[String]> { Field("addresses") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<FaxSendRequestContentType> { Field("contentType") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<Workspace> { Field("workspace") }
    /// `coverSheet`.
    @_alwaysEmitIntoClient public var coverSheet: Field<CoverSheet> { Field("coverSheet") }
    /// `timeZoneOffsetMinutes`.
    @_alwaysEmitIntoClient public var timeZoneOffsetMinutes: Field<Int> { Field("timeZoneOffsetMinutes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `contentType` of ``FaxSendRequest``, open to those that are newer than this version.
public struct FaxSendRequestContentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `application/pdf`.
    @_alwaysEmitIntoClient public static var applicationPdf: Self { "application/pdf" }
    /// `image/tiff`.
    @_alwaysEmitIntoClient public static var imageTiff: Self { "image/tiff" }
    /// `application/msword`.
    @_alwaysEmitIntoClient public static var applicationMsword: Self { "application/msword" }
    /// `application/vnd.oasis.opendocument.text`.
    @_alwaysEmitIntoClient public static var applicationVndOasisOpendocumentText: Self { "application/vnd.oasis.opendocument.text" }
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document`.
    @_alwaysEmitIntoClient public static var applicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument: Self { "application/vnd.openxmlformats-officedocument.wordprocessingml.document" }
}

/// The schema `FaxSendResponse`.
public typealias FaxSendResponse = Model<FaxSendResponseFields>

/// The properties of ``FaxSendResponse``.
public struct FaxSendResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `uploadDestinationUri`.
    @_alwaysEmitIntoClient public var uploadDestinationUri: Field<String> { Field("uploadDestinationUri") }
    /// `uploadMethodType`.
    @_alwaysEmitIntoClient public var uploadMethodType: Field<FaxSendResponseUploadMethodType> { Field("uploadMethodType") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadMethodType` of ``FaxSendResponse``, open to those that are newer than this version.
public struct FaxSendResponseUploadMethodType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SINGLE_PUT`.
    @_alwaysEmitIntoClient public static var singlePut: Self { "SINGLE_PUT" }
    /// `MULTIPART_POST`.
    @_alwaysEmitIntoClient public static var multipartPost: Self { "MULTIPART_POST" }
}

/// The schema `Feedback`.
public typealias Feedback = Model<FeedbackFields>

/// The properties of ``Feedback``.
public struct FeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `suggestionId`, required.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `userProvided`.
    @_alwaysEmitIntoClient public var userProvided: Field<Bool> { Field("userProvided") }
    /// `relevance`, required.
    @_alwaysEmitIntoClient public var relevance: Field<FeedbackRelevance> { Field("relevance") }
}

/// A value of `relevance` of ``Feedback``, open to those that are newer than this version.
public struct FeedbackRelevance: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Relevant`.
    @_alwaysEmitIntoClient public static var relevant: Self { "Relevant" }
    /// `Irrelevant`.
    @_alwaysEmitIntoClient public static var irrelevant: Self { "Irrelevant" }
}

/// The schema `FeedbackAddRequest`.
public typealias FeedbackAddRequest = Model<FeedbackAddRequestFields>

/// The properties of ``FeedbackAddRequest``.
public struct FeedbackAddRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<FeedbackAddRequestRating> { Field("rating") }
    /// `summary`, required.
    @_alwaysEmitIntoClient public var summary: Field<String> { Field("summary") }
}

/// A value of `rating` of ``FeedbackAddRequest``, open to those that are newer than this version.
public struct FeedbackAddRequestRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `FeedbackUpdateRequest`.
public typealias FeedbackUpdateRequest = Model<FeedbackUpdateRequestFields>

/// The properties of ``FeedbackUpdateRequest``.
public struct FeedbackUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<FeedbackUpdateRequestRating> { Field("rating") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<String> { Field("summary") }
}

/// A value of `rating` of ``FeedbackUpdateRequest``, open to those that are newer than this version.
public struct FeedbackUpdateRequestRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `GenerateMeetingIdRequest`.
public typealias GenerateMeetingIdRequest = Model<GenerateMeetingIdRequestFields>

/// The properties of ``GenerateMeetingIdRequest``.
public struct GenerateMeetingIdRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conferenceId`.
    @_alwaysEmitIntoClient public var conferenceId: Field<String> { Field("conferenceId") }
    /// `ephemeral`, required.
    @_alwaysEmitIntoClient public var ephemeral: Field<Bool> { Field("ephemeral") }
    /// `expireTimeDays`.
    @_alwaysEmitIntoClient public var expireTimeDays: Field<Int> { Field("expireTimeDays") }
}

/// The schema `GoogleAuthToken`.
public typealias GoogleAuthToken = Model<GoogleAuthTokenFields>

/// The properties of ``GoogleAuthToken``.
public struct GoogleAuthTokenFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `clientId`, required, set by the platform.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `scopes`, required, set by the platform.
    @_alwaysEmitIntoClient public var scopes: Field<[String]> { Field("scopes") }
    /// `dateCreated`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, required, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
}

/// The schema `GoogleAuthTokenReference`.
public typealias GoogleAuthTokenReference = Model<GoogleAuthTokenReferenceFields>

/// The properties of ``GoogleAuthTokenReference``.
public struct GoogleAuthTokenReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `GoogleAuthTokenRequest`.
public typealias GoogleAuthTokenRequest = Model<GoogleAuthTokenRequestFields>

/// The properties of ``GoogleAuthTokenRequest``.
public struct GoogleAuthTokenRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`, required.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `redirectUri`, required.
    @_alwaysEmitIntoClient public var redirectUri: Field<String> { Field("redirectUri") }
}

/// The schema `GoogleBusinessProfileAccount`.
public typealias GoogleBusinessProfileAccount = Model<GoogleBusinessProfileAccountFields>

/// The properties of ``GoogleBusinessProfileAccount``.
public struct GoogleBusinessProfileAccountFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `GoogleBusinessProfileAccountListing`.
public typealias GoogleBusinessProfileAccountListing = Model<GoogleBusinessProfileAccountListingFields>

/// The properties of ``GoogleBusinessProfileAccountListing``.
public struct GoogleBusinessProfileAccountListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[GoogleBusinessProfileAccount]> { Field("entities") }
}

/// The schema `GoogleBusinessProfileAccountReference`.
public typealias GoogleBusinessProfileAccountReference = Model<GoogleBusinessProfileAccountReferenceFields>

/// The properties of ``GoogleBusinessProfileAccountReference``.
public struct GoogleBusinessProfileAccountReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `GoogleBusinessProfileOpenIntegration`.
public typealias GoogleBusinessProfileOpenIntegration = Model<GoogleBusinessProfileOpenIntegrationFields>

/// The properties of ``GoogleBusinessProfileOpenIntegration``.
public struct GoogleBusinessProfileOpenIntegrationFields: FieldSet {
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
    @_alwaysEmitIntoClient public var createStatus: Field<GoogleBusinessProfileOpenIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `token`, required.
    @_alwaysEmitIntoClient public var token: Field<GoogleAuthTokenReference> { Field("token") }
    /// `account`, required.
    @_alwaysEmitIntoClient public var account: Field<GoogleBusinessProfileAccountReference> { Field("account") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``GoogleBusinessProfileOpenIntegration``, open to those that are newer than this
/// version.
public struct GoogleBusinessProfileOpenIntegrationCreateStatus: OpenEnum {
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

/// The schema `GoogleBusinessProfileOpenIntegrationRequest`.
public typealias GoogleBusinessProfileOpenIntegrationRequest = Model<GoogleBusinessProfileOpenIntegrationRequestFields>

/// The properties of ``GoogleBusinessProfileOpenIntegrationRequest``.
public struct GoogleBusinessProfileOpenIntegrationRequestFields: FieldSet {
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
    /// `token`, required.
    @_alwaysEmitIntoClient public var token: Field<GoogleAuthTokenReference> { Field("token") }
    /// `account`, required.
    @_alwaysEmitIntoClient public var account: Field<GoogleBusinessProfileAccountReference> { Field("account") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GoogleBusinessProfileOpenIntegrationUpdateRequest`.
public typealias GoogleBusinessProfileOpenIntegrationUpdateRequest = Model<GoogleBusinessProfileOpenIntegrationUpdateRequestFields>

/// The properties of ``GoogleBusinessProfileOpenIntegrationUpdateRequest``.
public struct GoogleBusinessProfileOpenIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `token`.
    @_alwaysEmitIntoClient public var token: Field<GoogleAuthTokenReference> { Field("token") }
    /// `account`.
    @_alwaysEmitIntoClient public var account: Field<GoogleBusinessProfileAccountReference> { Field("account") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GoogleOAuthSettingsResponse`.
public typealias GoogleOAuthSettingsResponse = Model<GoogleOAuthSettingsResponseFields>

/// The properties of ``GoogleOAuthSettingsResponse``.
public struct GoogleOAuthSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientId`, required, set by the platform.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `scopes`, required, set by the platform.
    @_alwaysEmitIntoClient public var scopes: Field<[String]> { Field("scopes") }
}

/// The schema `HistoryHeadersTranslation`.
public typealias HistoryHeadersTranslation = Model<HistoryHeadersTranslationFields>

/// The properties of ``HistoryHeadersTranslation``.
public struct HistoryHeadersTranslationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `from`, required.
    @_alwaysEmitIntoClient public var from: Field<String> { Field("from") }
    /// `to`, required.
    @_alwaysEmitIntoClient public var to: Field<String> { Field("to") }
    /// `cc`, required.
    @_alwaysEmitIntoClient public var cc: Field<String> { Field("cc") }
    /// `subject`, required.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `replyPrefix`, required.
    @_alwaysEmitIntoClient public var replyPrefix: Field<String> { Field("replyPrefix") }
    /// `forwardPrefix`, required.
    @_alwaysEmitIntoClient public var forwardPrefix: Field<String> { Field("forwardPrefix") }
    /// `sent`, required.
    @_alwaysEmitIntoClient public var sent: Field<String> { Field("sent") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
}

/// The schema `ParkingStateRequest`.
public typealias ParkingStateRequest = Model<ParkingStateRequestFields>

/// The properties of ``ParkingStateRequest``.
public struct ParkingStateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<ParkingStateRequestState> { Field("state") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
}

/// A value of `state` of ``ParkingStateRequest``, open to those that are newer than this version.
public struct ParkingStateRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// The schema `ParticipantAttributes`.
public typealias ParticipantAttributes = Model<ParticipantAttributesFields>

/// The properties of ``ParticipantAttributes``.
public struct ParticipantAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
}

/// The schema `ParticipantInfo`.
public typealias ParticipantInfo = Model<ParticipantInfoFields>

/// The properties of ``ParticipantInfo``.
public struct ParticipantInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activeParticipantCount`.
    @_alwaysEmitIntoClient public var activeParticipantCount: Field<Int> { Field("activeParticipantCount") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `PatchCallbackRequest`.
public typealias PatchCallbackRequest = Model<PatchCallbackRequestFields>

/// The properties of ``PatchCallbackRequest``.
public struct PatchCallbackRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `agentId`, required.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `validateCallbackNumbers`.
    @_alwaysEmitIntoClient public var validateCallbackNumbers: Field<Bool> { Field("validateCallbackNumbers") }
    /// `customerFirstCallbackDeliveryMode`.
    @_alwaysEmitIntoClient public var customerFirstCallbackDeliveryMode: Field<PatchCallbackRequestCustomerFirstCallbackDeliveryMode> { Field("customerFirstCallbackDeliveryMode") }
}

/// A value of `customerFirstCallbackDeliveryMode` of ``PatchCallbackRequest``, open to those that are newer than this
/// version.
public struct PatchCallbackRequestCustomerFirstCallbackDeliveryMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UseQueueSetting`.
    @_alwaysEmitIntoClient public static var useQueueSetting: Self { "UseQueueSetting" }
    /// `UseAgentReservation`.
    @_alwaysEmitIntoClient public static var useAgentReservation: Self { "UseAgentReservation" }
    /// `NoAgentReservation`.
    @_alwaysEmitIntoClient public static var noAgentReservation: Self { "NoAgentReservation" }
}

/// The schema `PatchCallbackResponse`.
public typealias PatchCallbackResponse = Model<PatchCallbackResponseFields>

/// The properties of ``PatchCallbackResponse``.
public struct PatchCallbackResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    @_alwaysEmitIntoClient public var conversation: Field<DomainEntityRef> { Field("conversation") }
    /// `callbackIdentifiers`, required.
    @_alwaysEmitIntoClient public var callbackIdentifiers: Field<[CallbackIdentifier]> { Field("callbackIdentifiers") }
}

/// The schema `RoutingData`.
public typealias RoutingData = Model<RoutingDataFields>

/// The properties of ``RoutingData``.
public struct RoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`, required.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `skillExpression`.
    @_alwaysEmitIntoClient public var skillExpression: Field<String> { Field("skillExpression") }
    /// `preferredAgentIds`.
    @_alwaysEmitIntoClient public var preferredAgentIds: Field<[String]> { Field("preferredAgentIds") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ScoredAgent]> { Field("scoredAgents") }
    /// `routingFlags`.
    @_alwaysEmitIntoClient public var routingFlags: Field<[String]> { Field("routingFlags") }
}

/// The schema `UpdateConferenceRequest`.
public typealias UpdateConferenceRequest = Model<UpdateConferenceRequestFields>

/// The properties of ``UpdateConferenceRequest``.
public struct UpdateConferenceRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationIds`.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
}

/// The schema `UploadAttachmentRequest`.
public typealias UploadAttachmentRequest = Model<UploadAttachmentRequestFields>

/// The properties of ``UploadAttachmentRequest``.
public struct UploadAttachmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `contentLengthBytes`, required.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
    /// `inlineImage`.
    @_alwaysEmitIntoClient public var inlineImage: Field<Bool> { Field("inlineImage") }
}

/// The schema `UploadAttachmentResponse`.
public typealias UploadAttachmentResponse = Model<UploadAttachmentResponseFields>

/// The properties of ``UploadAttachmentResponse``.
public struct UploadAttachmentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attachmentId`.
    @_alwaysEmitIntoClient public var attachmentId: Field<String> { Field("attachmentId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
}

/// The schema `UploadMediaRequest`.
public typealias UploadMediaRequest = Model<UploadMediaRequestFields>

/// The properties of ``UploadMediaRequest``.
public struct UploadMediaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`, required.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `contentLengthBytes`, required.
    @_alwaysEmitIntoClient public var contentLengthBytes: Field<Int> { Field("contentLengthBytes") }
    /// `contentMd5`.
    @_alwaysEmitIntoClient public var contentMd5: Field<String> { Field("contentMd5") }
}

/// The schema `VideoConferenceDetails`.
public typealias VideoConferenceDetails = Model<VideoConferenceDetailsFields>

/// The properties of ``VideoConferenceDetails``.
public struct VideoConferenceDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conferenceId`.
    @_alwaysEmitIntoClient public var conferenceId: Field<String> { Field("conferenceId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantInfo`.
    @_alwaysEmitIntoClient public var participantInfo: Field<ParticipantInfo> { Field("participantInfo") }
}

/// The schema `WhatsAppAvailablePhoneNumberDetails`.
public typealias WhatsAppAvailablePhoneNumberDetails = Model<WhatsAppAvailablePhoneNumberDetailsFields>

/// The properties of ``WhatsAppAvailablePhoneNumberDetails``.
public struct WhatsAppAvailablePhoneNumberDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `phoneNumber`, set by the platform.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `status`, required, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<String> { Field("status") }
}

/// The schema `WhatsAppAvailablePhoneNumberDetailsListing`.
public typealias WhatsAppAvailablePhoneNumberDetailsListing = Model<WhatsAppAvailablePhoneNumberDetailsListingFields>

/// The properties of ``WhatsAppAvailablePhoneNumberDetailsListing``.
public struct WhatsAppAvailablePhoneNumberDetailsListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WhatsAppAvailablePhoneNumberDetails]> { Field("entities") }
}

/// The schema `WhatsAppEmbeddedSignupIntegrationActivationRequest`.
public typealias WhatsAppEmbeddedSignupIntegrationActivationRequest = Model<WhatsAppEmbeddedSignupIntegrationActivationRequestFields>

/// The properties of ``WhatsAppEmbeddedSignupIntegrationActivationRequest``.
public struct WhatsAppEmbeddedSignupIntegrationActivationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `pin`, required.
    @_alwaysEmitIntoClient public var pin: Field<String> { Field("pin") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppEmbeddedSignupIntegrationRequest`.
public typealias WhatsAppEmbeddedSignupIntegrationRequest = Model<WhatsAppEmbeddedSignupIntegrationRequestFields>

/// The properties of ``WhatsAppEmbeddedSignupIntegrationRequest``.
public struct WhatsAppEmbeddedSignupIntegrationRequestFields: FieldSet {
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
    /// `embeddedSignupAccessToken`, required.
    @_alwaysEmitIntoClient public var embeddedSignupAccessToken: Field<String> { Field("embeddedSignupAccessToken") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppIdentityResolutionConfig`.
public typealias WhatsAppIdentityResolutionConfig = Model<WhatsAppIdentityResolutionConfigFields>

/// The properties of ``WhatsAppIdentityResolutionConfig``.
public struct WhatsAppIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppIntegration`.
public typealias WhatsAppIntegration = Model<WhatsAppIntegrationFields>

/// The properties of ``WhatsAppIntegration``.
public struct WhatsAppIntegrationFields: FieldSet {
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
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `availablePhoneNumbers`, set by the platform.
    @_alwaysEmitIntoClient public var availablePhoneNumbers: Field<WhatsAppAvailablePhoneNumberDetailsListing> { Field("availablePhoneNumbers") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<WhatsAppIntegrationStatus> { Field("status") }
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
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `activationStatusCode`, set by the platform.
    @_alwaysEmitIntoClient public var activationStatusCode: Field<WhatsAppIntegrationActivationStatusCode> { Field("activationStatusCode") }
    /// `activationErrorInfo`, set by the platform.
    @_alwaysEmitIntoClient public var activationErrorInfo: Field<ErrorBody> { Field("activationErrorInfo") }
    /// `createStatus`, set by the platform.
    @_alwaysEmitIntoClient public var createStatus: Field<WhatsAppIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `whatsAppBusinessAccountId`, set by the platform.
    @_alwaysEmitIntoClient public var whatsAppBusinessAccountId: Field<String> { Field("whatsAppBusinessAccountId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``WhatsAppIntegration``, open to those that are newer than this version.
public struct WhatsAppIntegrationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "Inactive" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Starting`.
    @_alwaysEmitIntoClient public static var starting: Self { "Starting" }
    /// `Incomplete`.
    @_alwaysEmitIntoClient public static var incomplete: Self { "Incomplete" }
    /// `Deleting`.
    @_alwaysEmitIntoClient public static var deleting: Self { "Deleting" }
    /// `DeletionFailed`.
    @_alwaysEmitIntoClient public static var deletionFailed: Self { "DeletionFailed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// A value of `activationStatusCode` of ``WhatsAppIntegration``, open to those that are newer than this version.
public struct WhatsAppIntegrationActivationStatusCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CodeSent`.
    @_alwaysEmitIntoClient public static var codeSent: Self { "CodeSent" }
    /// `WaitRequired`.
    @_alwaysEmitIntoClient public static var waitRequired: Self { "WaitRequired" }
    /// `ActivationFailed`.
    @_alwaysEmitIntoClient public static var activationFailed: Self { "ActivationFailed" }
    /// `CodeConfirmed`.
    @_alwaysEmitIntoClient public static var codeConfirmed: Self { "CodeConfirmed" }
    /// `ConfirmationFailed`.
    @_alwaysEmitIntoClient public static var confirmationFailed: Self { "ConfirmationFailed" }
    /// `ResendCode`.
    @_alwaysEmitIntoClient public static var resendCode: Self { "ResendCode" }
}

/// A value of `createStatus` of ``WhatsAppIntegration``, open to those that are newer than this version.
public struct WhatsAppIntegrationCreateStatus: OpenEnum {
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

/// The schema `WhatsAppIntegrationEntityListing`.
public typealias WhatsAppIntegrationEntityListing = Model<WhatsAppIntegrationEntityListingFields>

/// The properties of ``WhatsAppIntegrationEntityListing``.
public struct WhatsAppIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[WhatsAppIntegration]> { Field("entities") }
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

/// The schema `WhatsAppIntegrationRequest`.
public typealias WhatsAppIntegrationRequest = Model<WhatsAppIntegrationRequestFields>

/// The properties of ``WhatsAppIntegrationRequest``.
public struct WhatsAppIntegrationRequestFields: FieldSet {
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
    /// `phoneNumber`, required.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `wabaCertificate`, required.
    @_alwaysEmitIntoClient public var wabaCertificate: Field<String> { Field("wabaCertificate") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WhatsAppIntegrationUpdateRequest`.
public typealias WhatsAppIntegrationUpdateRequest = Model<WhatsAppIntegrationUpdateRequestFields>

/// The properties of ``WhatsAppIntegrationUpdateRequest``.
public struct WhatsAppIntegrationUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `supportedContent`.
    @_alwaysEmitIntoClient public var supportedContent: Field<SupportedContentReference> { Field("supportedContent") }
    /// `messagingSetting`.
    @_alwaysEmitIntoClient public var messagingSetting: Field<MessagingSettingRequestReference> { Field("messagingSetting") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `WrapupInput`.
public typealias WrapupInput = Model<WrapupInputFields>

/// The properties of ``WrapupInput``.
public struct WrapupInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `provisional`.
    @_alwaysEmitIntoClient public var provisional: Field<Bool> { Field("provisional") }
    /// `disableEndTimeUpdates`.
    @_alwaysEmitIntoClient public var disableEndTimeUpdates: Field<Bool> { Field("disableEndTimeUpdates") }
}
