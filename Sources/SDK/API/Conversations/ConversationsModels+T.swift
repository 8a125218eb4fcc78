// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `TemplateParameter`.
public typealias TemplateParameter = Model<TemplateParameterFields>

/// The properties of ``TemplateParameter``.
public struct TemplateParameterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `TextMessageListing`.
public typealias TextMessageListing = Model<TextMessageListingFields>

/// The properties of ``TextMessageListing``.
public struct TextMessageListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[MessageData]> { Field("entities") }
}

/// The schema `ThirdPartySuggestion`.
public typealias ThirdPartySuggestion = Model<ThirdPartySuggestionFields>

/// The properties of ``ThirdPartySuggestion``.
public struct ThirdPartySuggestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `sources`.
    @_alwaysEmitIntoClient public var sources: Field<[ThirdPartySuggestionSource]> { Field("sources") }
}

/// The schema `ThirdPartySuggestionSource`.
public typealias ThirdPartySuggestionSource = Model<ThirdPartySuggestionSourceFields>

/// The properties of ``ThirdPartySuggestionSource``.
public struct ThirdPartySuggestionSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `TransferRequest`.
public typealias TransferRequest = Model<TransferRequestFields>

/// The properties of ``TransferRequest``.
public struct TransferRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferRequestTransferType> { Field("transferType") }
    /// `keepInternalMessageAlive`.
    @_alwaysEmitIntoClient public var keepInternalMessageAlive: Field<Bool> { Field("keepInternalMessageAlive") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `userName`.
    @_alwaysEmitIntoClient public var userName: Field<String> { Field("userName") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<Bool> { Field("voicemail") }
}

/// A value of `transferType` of ``TransferRequest``, open to those that are newer than this version.
public struct TransferRequestTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `TransferToAddressRequest`.
public typealias TransferToAddressRequest = Model<TransferToAddressRequestFields>

/// The properties of ``TransferToAddressRequest``.
public struct TransferToAddressRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferToAddressRequestTransferType> { Field("transferType") }
    /// `keepInternalMessageAlive`.
    @_alwaysEmitIntoClient public var keepInternalMessageAlive: Field<Bool> { Field("keepInternalMessageAlive") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// A value of `transferType` of ``TransferToAddressRequest``, open to those that are newer than this version.
public struct TransferToAddressRequestTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `TransferToAgentRequest`.
public typealias TransferToAgentRequest = Model<TransferToAgentRequestFields>

/// The properties of ``TransferToAgentRequest``.
public struct TransferToAgentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferToAgentRequestTransferType> { Field("transferType") }
    /// `keepInternalMessageAlive`.
    @_alwaysEmitIntoClient public var keepInternalMessageAlive: Field<Bool> { Field("keepInternalMessageAlive") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `userName`.
    @_alwaysEmitIntoClient public var userName: Field<String> { Field("userName") }
    /// `userDisplayName`.
    @_alwaysEmitIntoClient public var userDisplayName: Field<String> { Field("userDisplayName") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<Bool> { Field("voicemail") }
}

/// A value of `transferType` of ``TransferToAgentRequest``, open to those that are newer than this version.
public struct TransferToAgentRequestTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `TransferToExternalContactRequest`.
public typealias TransferToExternalContactRequest = Model<TransferToExternalContactRequestFields>

/// The properties of ``TransferToExternalContactRequest``.
public struct TransferToExternalContactRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferToExternalContactRequestTransferType> { Field("transferType") }
    /// `keepInternalMessageAlive`.
    @_alwaysEmitIntoClient public var keepInternalMessageAlive: Field<Bool> { Field("keepInternalMessageAlive") }
    /// `contactId`, required.
    @_alwaysEmitIntoClient public var contactId: Field<String> { Field("contactId") }
    /// `phoneType`, required.
    @_alwaysEmitIntoClient public var phoneType: Field<TransferToExternalContactRequestPhoneType> { Field("phoneType") }
}

/// A value of `transferType` of ``TransferToExternalContactRequest``, open to those that are newer than this version.
public struct TransferToExternalContactRequestTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// A value of `phoneType` of ``TransferToExternalContactRequest``, open to those that are newer than this version.
public struct TransferToExternalContactRequestPhoneType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `WorkPhone`.
    @_alwaysEmitIntoClient public static var workPhone: Self { "WorkPhone" }
    /// `CellPhone`.
    @_alwaysEmitIntoClient public static var cellPhone: Self { "CellPhone" }
    /// `HomePhone`.
    @_alwaysEmitIntoClient public static var homePhone: Self { "HomePhone" }
    /// `OtherPhone`.
    @_alwaysEmitIntoClient public static var otherPhone: Self { "OtherPhone" }
}

/// The schema `TransferToExternalRequest`.
public typealias TransferToExternalRequest = Model<TransferToExternalRequestFields>

/// The properties of ``TransferToExternalRequest``.
public struct TransferToExternalRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferToExternalRequestTransferType> { Field("transferType") }
    /// `keepInternalMessageAlive`.
    @_alwaysEmitIntoClient public var keepInternalMessageAlive: Field<Bool> { Field("keepInternalMessageAlive") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
}

/// A value of `transferType` of ``TransferToExternalRequest``, open to those that are newer than this version.
public struct TransferToExternalRequestTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `TransferToQueueRequest`.
public typealias TransferToQueueRequest = Model<TransferToQueueRequestFields>

/// The properties of ``TransferToQueueRequest``.
public struct TransferToQueueRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<TransferToQueueRequestTransferType> { Field("transferType") }
    /// `keepInternalMessageAlive`.
    @_alwaysEmitIntoClient public var keepInternalMessageAlive: Field<Bool> { Field("keepInternalMessageAlive") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `queueName`.
    @_alwaysEmitIntoClient public var queueName: Field<String> { Field("queueName") }
}

/// A value of `transferType` of ``TransferToQueueRequest``, open to those that are newer than this version.
public struct TransferToQueueRequestTransferType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Attended`.
    @_alwaysEmitIntoClient public static var attended: Self { "Attended" }
    /// `Unattended`.
    @_alwaysEmitIntoClient public static var unattended: Self { "Unattended" }
}

/// The schema `TwitterIdentityResolutionConfig`.
public typealias TwitterIdentityResolutionConfig = Model<TwitterIdentityResolutionConfigFields>

/// The properties of ``TwitterIdentityResolutionConfig``.
public struct TwitterIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TwitterIntegration`.
public typealias TwitterIntegration = Model<TwitterIntegrationFields>

/// The properties of ``TwitterIntegration``.
public struct TwitterIntegrationFields: FieldSet {
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
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `createStatus`, set by the platform.
    @_alwaysEmitIntoClient public var createStatus: Field<TwitterIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``TwitterIntegration``, open to those that are newer than this version.
public struct TwitterIntegrationCreateStatus: OpenEnum {
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

/// The schema `TwitterIntegrationEntityListing`.
public typealias TwitterIntegrationEntityListing = Model<TwitterIntegrationEntityListingFields>

/// The properties of ``TwitterIntegrationEntityListing``.
public struct TwitterIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[TwitterIntegration]> { Field("entities") }
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

/// The schema `TwitterIntegrationRequest`.
public typealias TwitterIntegrationRequest = Model<TwitterIntegrationRequestFields>

/// The properties of ``TwitterIntegrationRequest``.
public struct TwitterIntegrationRequestFields: FieldSet {
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
    /// `signupCode`, required.
    @_alwaysEmitIntoClient public var signupCode: Field<String> { Field("signupCode") }
    /// `appId`, required.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
    /// `codeChallenge`, required.
    @_alwaysEmitIntoClient public var codeChallenge: Field<String> { Field("codeChallenge") }
    /// `redirectUri`, required.
    @_alwaysEmitIntoClient public var redirectUri: Field<String> { Field("redirectUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TwitterIntegrationUpdateRequest`.
public typealias TwitterIntegrationUpdateRequest = Model<TwitterIntegrationUpdateRequestFields>

/// The properties of ``TwitterIntegrationUpdateRequest``.
public struct TwitterIntegrationUpdateRequestFields: FieldSet {
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
    /// `signupCode`.
    @_alwaysEmitIntoClient public var signupCode: Field<String> { Field("signupCode") }
    /// `codeChallenge`.
    @_alwaysEmitIntoClient public var codeChallenge: Field<String> { Field("codeChallenge") }
    /// `redirectUri`.
    @_alwaysEmitIntoClient public var redirectUri: Field<String> { Field("redirectUri") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TwitterOAuthSettings`.
public typealias TwitterOAuthSettings = Model<TwitterOAuthSettingsFields>

/// The properties of ``TwitterOAuthSettings``.
public struct TwitterOAuthSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientId`.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `scopes`.
    @_alwaysEmitIntoClient public var scopes: Field<[String]> { Field("scopes") }
}

/// The schema `TwitterSignupOAuthSettings`.
public typealias TwitterSignupOAuthSettings = Model<TwitterSignupOAuthSettingsFields>

/// The properties of ``TwitterSignupOAuthSettings``.
public struct TwitterSignupOAuthSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `clientId`.
    @_alwaysEmitIntoClient public var clientId: Field<String> { Field("clientId") }
    /// `scopes`.
    @_alwaysEmitIntoClient public var scopes: Field<[String]> { Field("scopes") }
    /// `appId`.
    @_alwaysEmitIntoClient public var appId: Field<String> { Field("appId") }
}
