// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ActivationTrigger`.
public typealias ActivationTrigger = Model<ActivationTriggerFields>

/// The properties of ``ActivationTrigger``.
public struct ActivationTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `triggerType`.
    public var triggerType: Field<ActivationTriggerTriggerType> { Field("triggerType") }
    /// `triggerDate`.
    public var triggerDate: Field<Instant> { Field("triggerDate") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
    /// `intentName`.
    public var intentName: Field<String> { Field("intentName") }
}

/// A value of `triggerType` of ``ActivationTrigger``, open to those that are newer than this version.
public struct ActivationTriggerTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
}

/// The schema `AdditionalMessage`.
public typealias AdditionalMessage = Model<AdditionalMessageFields>

/// The properties of ``AdditionalMessage``.
public struct AdditionalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `textBody`, required.
    public var textBody: Field<String> { Field("textBody") }
    /// `mediaIds`.
    public var mediaIds: Field<[String]> { Field("mediaIds") }
    /// `messagingTemplate`.
    public var messagingTemplate: Field<SendMessagingTemplateRequest> { Field("messagingTemplate") }
}

/// The schema `AdditionalSocialMediaMessage`.
public typealias AdditionalSocialMediaMessage = Model<AdditionalSocialMediaMessageFields>

/// The properties of ``AdditionalSocialMediaMessage``.
public struct AdditionalSocialMediaMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `textBody`.
    public var textBody: Field<String> { Field("textBody") }
    /// `mediaIds`.
    public var mediaIds: Field<[String]> { Field("mediaIds") }
    /// `inReplyToMessageId`, required.
    public var inReplyToMessageId: Field<String> { Field("inReplyToMessageId") }
}

/// The schema `AfterCallWorkUpdate`.
public typealias AfterCallWorkUpdate = Model<AfterCallWorkUpdateFields>

/// The properties of ``AfterCallWorkUpdate``.
public struct AfterCallWorkUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `afterCallWorkRequired`, required.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// The schema `AgentAction`.
public typealias AgentAction = Model<AgentActionFields>

/// The properties of ``AgentAction``.
public struct AgentActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `agentAction`, required.
    public var agentAction: Field<AgentActionAgentAction> { Field("agentAction") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `agentAction` of ``AgentAction``, open to those that are newer than this version.
public struct AgentActionAgentAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ticked`.
    public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    public static var unticked: Self { "Unticked" }
}

/// The schema `AgentActionPayload`.
public typealias AgentActionPayload = Model<AgentActionPayloadFields>

/// The properties of ``AgentActionPayload``.
public struct AgentActionPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `afterCallWork`.
    public var afterCallWork: Field<Bool> { Field("afterCallWork") }
    /// `checklistItems`, required.
    public var checklistItems: Field<[AgentAction]> { Field("checklistItems") }
}

/// The schema `AgentChecklistInfo`.
public typealias AgentChecklistInfo = Model<AgentChecklistInfoFields>

/// The properties of ``AgentChecklistInfo``.
public struct AgentChecklistInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `checklistItems`, required.
    public var checklistItems: Field<[ChecklistItem]> { Field("checklistItems") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentChecklistResponse`.
public typealias AgentChecklistResponse = Model<AgentChecklistResponseFields>

/// The properties of ``AgentChecklistResponse``.
public struct AgentChecklistResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `checklistItems`, required.
    public var checklistItems: Field<[ChecklistItem]> { Field("checklistItems") }
    /// `activationTriggers`.
    public var activationTriggers: Field<[ActivationTrigger]> { Field("activationTriggers") }
    /// `status`, required.
    public var status: Field<AgentChecklistResponseStatus> { Field("status") }
    /// `exitReason`.
    public var exitReason: Field<String> { Field("exitReason") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `agentId`.
    public var agentId: Field<String> { Field("agentId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `assistantId`.
    public var assistantId: Field<String> { Field("assistantId") }
    /// `mediaType`.
    public var mediaType: Field<AgentChecklistResponseMediaType> { Field("mediaType") }
    /// `direction`.
    public var direction: Field<AgentChecklistResponseDirection> { Field("direction") }
    /// `preview`.
    public var preview: Field<Bool> { Field("preview") }
    /// `evaluationStartDate`.
    public var evaluationStartDate: Field<Instant> { Field("evaluationStartDate") }
    /// `evaluationLastModifiedDate`.
    public var evaluationLastModifiedDate: Field<Instant> { Field("evaluationLastModifiedDate") }
    /// `evaluationFinalizedDate`.
    public var evaluationFinalizedDate: Field<Instant> { Field("evaluationFinalizedDate") }
    /// `evaluationFinalizedWithAcwDate`.
    public var evaluationFinalizedWithAcwDate: Field<Instant> { Field("evaluationFinalizedWithAcwDate") }
    /// `success`.
    public var success: Field<Bool> { Field("success") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgentChecklistResponse``, open to those that are newer than this version.
public struct AgentChecklistResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EvaluationStarted`.
    public static var evaluationStarted: Self { "EvaluationStarted" }
    /// `EvaluationInProgress`.
    public static var evaluationInProgress: Self { "EvaluationInProgress" }
    /// `EvaluationFinalized`.
    public static var evaluationFinalized: Self { "EvaluationFinalized" }
    /// `EvaluationFinalizedWithAcw`.
    public static var evaluationFinalizedWithAcw: Self { "EvaluationFinalizedWithAcw" }
}

/// A value of `mediaType` of ``AgentChecklistResponse``, open to those that are newer than this version.
public struct AgentChecklistResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Email`.
    public static var email: Self { "Email" }
}

/// A value of `direction` of ``AgentChecklistResponse``, open to those that are newer than this version.
public struct AgentChecklistResponseDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `AgentChecklistResponseList`.
public typealias AgentChecklistResponseList = Model<AgentChecklistResponseListFields>

/// The properties of ``AgentChecklistResponseList``.
public struct AgentChecklistResponseListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AgentChecklistResponse]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AgentlessEmailSendRequestDto`.
public typealias AgentlessEmailSendRequestDto = Model<AgentlessEmailSendRequestDtoFields>

/// The properties of ``AgentlessEmailSendRequestDto``.
public struct AgentlessEmailSendRequestDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `senderType`, required.
    public var senderType: Field<AgentlessEmailSendRequestDtoSenderType> { Field("senderType") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `fromAddress`, required.
    public var fromAddress: Field<EmailAddress> { Field("fromAddress") }
    /// `toAddresses`, required.
    public var toAddresses: Field<[EmailAddress]> { Field("toAddresses") }
    /// `replyToAddress`.
    public var replyToAddress: Field<EmailAddress> { Field("replyToAddress") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `textBody`.
    public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    public var htmlBody: Field<String> { Field("htmlBody") }
}

/// A value of `senderType` of ``AgentlessEmailSendRequestDto``, open to those that are newer than this version.
public struct AgentlessEmailSendRequestDtoSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `AgentlessEmailSendResponseDto`.
public typealias AgentlessEmailSendResponseDto = Model<AgentlessEmailSendResponseDtoFields>

/// The properties of ``AgentlessEmailSendResponseDto``.
public struct AgentlessEmailSendResponseDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `conversationId`, required.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `senderType`, required.
    public var senderType: Field<AgentlessEmailSendResponseDtoSenderType> { Field("senderType") }
    /// `fromAddress`, required.
    public var fromAddress: Field<EmailAddress> { Field("fromAddress") }
    /// `toAddresses`, required.
    public var toAddresses: Field<[EmailAddress]> { Field("toAddresses") }
    /// `replyToAddress`.
    public var replyToAddress: Field<EmailAddress> { Field("replyToAddress") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `dateCreated`, required.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `senderType` of ``AgentlessEmailSendResponseDto``, open to those that are newer than this version.
public struct AgentlessEmailSendResponseDtoSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `AppleAuthentication`.
public typealias AppleAuthentication = Model<AppleAuthenticationFields>

/// The properties of ``AppleAuthentication``.
public struct AppleAuthenticationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `oauthClientId`.
    public var oauthClientId: Field<String> { Field("oauthClientId") }
    /// `oauthClientSecret`.
    public var oauthClientSecret: Field<String> { Field("oauthClientSecret") }
    /// `oauthTokenUrl`.
    public var oauthTokenUrl: Field<String> { Field("oauthTokenUrl") }
    /// `oauthScope`.
    public var oauthScope: Field<String> { Field("oauthScope") }
}

/// The schema `AppleIMessageApp`.
public typealias AppleIMessageApp = Model<AppleIMessageAppFields>

/// The properties of ``AppleIMessageApp``.
public struct AppleIMessageAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `applicationName`, required.
    public var applicationName: Field<String> { Field("applicationName") }
    /// `applicationId`, required.
    public var applicationId: Field<String> { Field("applicationId") }
    /// `bundleId`, required.
    public var bundleId: Field<String> { Field("bundleId") }
}

/// The schema `AppleIdentityResolutionConfig`.
public typealias AppleIdentityResolutionConfig = Model<AppleIdentityResolutionConfigFields>

/// The properties of ``AppleIdentityResolutionConfig``.
public struct AppleIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AppleIntegration`.
public typealias AppleIntegration = Model<AppleIntegrationFields>

/// The properties of ``AppleIntegration``.
public struct AppleIntegrationFields: FieldSet {
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
    /// `messagesForBusinessId`, required.
    public var messagesForBusinessId: Field<String> { Field("messagesForBusinessId") }
    /// `businessName`.
    public var businessName: Field<String> { Field("businessName") }
    /// `logoUrl`.
    public var logoUrl: Field<String> { Field("logoUrl") }
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
    public var createStatus: Field<AppleIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    public var createError: Field<ErrorBody> { Field("createError") }
    /// `appleIMessageApp`.
    public var appleIMessageApp: Field<AppleIMessageApp> { Field("appleIMessageApp") }
    /// `appleAuthentication`.
    public var appleAuthentication: Field<AppleAuthentication> { Field("appleAuthentication") }
    /// `applePay`.
    public var applePay: Field<ApplePay> { Field("applePay") }
    /// `identityResolution`, set by the platform.
    public var identityResolution: Field<AppleIdentityResolutionConfig> { Field("identityResolution") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``AppleIntegration``, open to those that are newer than this version.
public struct AppleIntegrationCreateStatus: OpenEnum {
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

/// The schema `AppleIntegrationEntityListing`.
public typealias AppleIntegrationEntityListing = Model<AppleIntegrationEntityListingFields>

/// The properties of ``AppleIntegrationEntityListing``.
public struct AppleIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[AppleIntegration]> { Field("entities") }
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

/// The schema `AppleIntegrationRequest`.
public typealias AppleIntegrationRequest = Model<AppleIntegrationRequestFields>

/// The properties of ``AppleIntegrationRequest``.
public struct AppleIntegrationRequestFields: FieldSet {
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
    /// `messagesForBusinessId`, required.
    public var messagesForBusinessId: Field<String> { Field("messagesForBusinessId") }
    /// `businessName`.
    public var businessName: Field<String> { Field("businessName") }
    /// `logoUrl`.
    public var logoUrl: Field<String> { Field("logoUrl") }
    /// `appleIMessageApp`.
    public var appleIMessageApp: Field<AppleIMessageApp> { Field("appleIMessageApp") }
    /// `appleAuthentication`.
    public var appleAuthentication: Field<AppleAuthentication> { Field("appleAuthentication") }
    /// `applePay`.
    public var applePay: Field<ApplePay> { Field("applePay") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AppleIntegrationUpdateRequest`.
public typealias AppleIntegrationUpdateRequest = Model<AppleIntegrationUpdateRequestFields>

/// The properties of ``AppleIntegrationUpdateRequest``.
public struct AppleIntegrationUpdateRequestFields: FieldSet {
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
    /// `businessName`.
    public var businessName: Field<String> { Field("businessName") }
    /// `logoUrl`.
    public var logoUrl: Field<String> { Field("logoUrl") }
    /// `appleIMessageApp`.
    public var appleIMessageApp: Field<AppleIMessageApp> { Field("appleIMessageApp") }
    /// `appleAuthentication`.
    public var appleAuthentication: Field<AppleAuthentication> { Field("appleAuthentication") }
    /// `applePay`.
    public var applePay: Field<ApplePay> { Field("applePay") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ApplePay`.
public typealias ApplePay = Model<ApplePayFields>

/// The properties of ``ApplePay``.
public struct ApplePayFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `storeName`, required.
    public var storeName: Field<String> { Field("storeName") }
    /// `merchantId`, required.
    public var merchantId: Field<String> { Field("merchantId") }
    /// `domainName`, required.
    public var domainName: Field<String> { Field("domainName") }
    /// `paymentCapabilities`, required.
    public var paymentCapabilities: Field<[ApplePayPaymentCapabilities]> { Field("paymentCapabilities") }
    /// `supportedPaymentNetworks`, required.
    public var supportedPaymentNetworks: Field<[ApplePaySupportedPaymentNetworks]> { Field("supportedPaymentNetworks") }
    /// `paymentCertificateCredentialId`, required.
    public var paymentCertificateCredentialId: Field<String> { Field("paymentCertificateCredentialId") }
    /// `paymentGatewayUrl`, required.
    public var paymentGatewayUrl: Field<String> { Field("paymentGatewayUrl") }
    /// `fallbackUrl`.
    public var fallbackUrl: Field<String> { Field("fallbackUrl") }
    /// `shippingMethodUpdateUrl`.
    public var shippingMethodUpdateUrl: Field<String> { Field("shippingMethodUpdateUrl") }
    /// `shippingContactUpdateUrl`.
    public var shippingContactUpdateUrl: Field<String> { Field("shippingContactUpdateUrl") }
    /// `paymentMethodUpdateUrl`.
    public var paymentMethodUpdateUrl: Field<String> { Field("paymentMethodUpdateUrl") }
    /// `orderTrackingUrl`.
    public var orderTrackingUrl: Field<String> { Field("orderTrackingUrl") }
}

/// A value of `paymentCapabilities` of ``ApplePay``, open to those that are newer than this version.
public struct ApplePayPaymentCapabilities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `3DS`.
    public static var value3DS: Self { "3DS" }
    /// `creditCard`.
    public static var creditCard: Self { "creditCard" }
    /// `debitCard`.
    public static var debitCard: Self { "debitCard" }
}

/// A value of `supportedPaymentNetworks` of ``ApplePay``, open to those that are newer than this version.
public struct ApplePaySupportedPaymentNetworks: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `amex`.
    public static var amex: Self { "amex" }
    /// `discover`.
    public static var discover: Self { "discover" }
    /// `jcb`.
    public static var jcb: Self { "jcb" }
    /// `masterCard`.
    public static var masterCard: Self { "masterCard" }
    /// `privateLabel`.
    public static var privateLabel: Self { "privateLabel" }
    /// `visa`.
    public static var visa: Self { "visa" }
}

/// The schema `Article`.
public typealias Article = Model<ArticleFields>

/// The properties of ``Article``.
public struct ArticleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    public var title: Field<String> { Field("title") }
    /// `uri`, set by the platform.
    public var uri: Field<String> { Field("uri") }
    /// `snippets`, set by the platform.
    public var snippets: Field<[String]> { Field("snippets") }
    /// `confidence`, set by the platform.
    public var confidence: Field<Double> { Field("confidence") }
    /// `metadata`, set by the platform.
    public var metadata: Field<[String: MetadataAttribute]> { Field("metadata") }
    /// `version`, set by the platform.
    public var version: Field<AddressableEntityRef> { Field("version") }
    /// `variations`, set by the platform.
    public var variations: Field<[AddressableEntityRef]> { Field("variations") }
}

/// The schema `AssignedWrapupCode`.
public typealias AssignedWrapupCode = Model<AssignedWrapupCodeFields>

/// The properties of ``AssignedWrapupCode``.
public struct AssignedWrapupCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}
