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
    @_alwaysEmitIntoClient public var triggerType: Field<ActivationTriggerTriggerType> { Field("triggerType") }
    /// `triggerDate`.
    @_alwaysEmitIntoClient public var triggerDate: Field<Instant> { Field("triggerDate") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `intentName`.
    @_alwaysEmitIntoClient public var intentName: Field<String> { Field("intentName") }
}

/// A value of `triggerType` of ``ActivationTrigger``, open to those that are newer than this version.
public struct ActivationTriggerTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    @_alwaysEmitIntoClient public static var intent: Self { "Intent" }
    /// `ConversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "ConversationStart" }
}

/// The schema `AdditionalMessage`.
public typealias AdditionalMessage = Model<AdditionalMessageFields>

/// The properties of ``AdditionalMessage``.
public struct AdditionalMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `textBody`, required.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `mediaIds`.
    @_alwaysEmitIntoClient public var mediaIds: Field<[String]> { Field("mediaIds") }
    /// `messagingTemplate`.
    @_alwaysEmitIntoClient public var messagingTemplate: Field<SendMessagingTemplateRequest> { Field("messagingTemplate") }
}

/// The schema `AdditionalSocialMediaMessage`.
public typealias AdditionalSocialMediaMessage = Model<AdditionalSocialMediaMessageFields>

/// The properties of ``AdditionalSocialMediaMessage``.
public struct AdditionalSocialMediaMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `textBody`.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `mediaIds`.
    @_alwaysEmitIntoClient public var mediaIds: Field<[String]> { Field("mediaIds") }
    /// `inReplyToMessageId`, required.
    @_alwaysEmitIntoClient public var inReplyToMessageId: Field<String> { Field("inReplyToMessageId") }
}

/// The schema `AfterCallWorkUpdate`.
public typealias AfterCallWorkUpdate = Model<AfterCallWorkUpdateFields>

/// The properties of ``AfterCallWorkUpdate``.
public struct AfterCallWorkUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `afterCallWorkRequired`, required.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// The schema `AgentAction`.
public typealias AgentAction = Model<AgentActionFields>

/// The properties of ``AgentAction``.
public struct AgentActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `agentAction`, required.
    @_alwaysEmitIntoClient public var agentAction: Field<AgentActionAgentAction> { Field("agentAction") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `agentAction` of ``AgentAction``, open to those that are newer than this version.
public struct AgentActionAgentAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ticked`.
    @_alwaysEmitIntoClient public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    @_alwaysEmitIntoClient public static var unticked: Self { "Unticked" }
}

/// The schema `AgentActionPayload`.
public typealias AgentActionPayload = Model<AgentActionPayloadFields>

/// The properties of ``AgentActionPayload``.
public struct AgentActionPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<Bool> { Field("afterCallWork") }
    /// `checklistItems`, required.
    @_alwaysEmitIntoClient public var checklistItems: Field<[AgentAction]> { Field("checklistItems") }
}

/// The schema `AgentChecklistInfo`.
public typealias AgentChecklistInfo = Model<AgentChecklistInfoFields>

/// The properties of ``AgentChecklistInfo``.
public struct AgentChecklistInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `checklistItems`, required.
    @_alwaysEmitIntoClient public var checklistItems: Field<[ChecklistItem]> { Field("checklistItems") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AgentChecklistResponse`.
public typealias AgentChecklistResponse = Model<AgentChecklistResponseFields>

/// The properties of ``AgentChecklistResponse``.
public struct AgentChecklistResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `checklistItems`, required.
    @_alwaysEmitIntoClient public var checklistItems: Field<[ChecklistItem]> { Field("checklistItems") }
    /// `activationTriggers`.
    @_alwaysEmitIntoClient public var activationTriggers: Field<[ActivationTrigger]> { Field("activationTriggers") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<AgentChecklistResponseStatus> { Field("status") }
    /// `exitReason`.
    @_alwaysEmitIntoClient public var exitReason: Field<String> { Field("exitReason") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `agentId`.
    @_alwaysEmitIntoClient public var agentId: Field<String> { Field("agentId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `assistantId`.
    @_alwaysEmitIntoClient public var assistantId: Field<String> { Field("assistantId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AgentChecklistResponseMediaType> { Field("mediaType") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<AgentChecklistResponseDirection> { Field("direction") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<Bool> { Field("preview") }
    /// `evaluationStartDate`.
    @_alwaysEmitIntoClient public var evaluationStartDate: Field<Instant> { Field("evaluationStartDate") }
    /// `evaluationLastModifiedDate`.
    @_alwaysEmitIntoClient public var evaluationLastModifiedDate: Field<Instant> { Field("evaluationLastModifiedDate") }
    /// `evaluationFinalizedDate`.
    @_alwaysEmitIntoClient public var evaluationFinalizedDate: Field<Instant> { Field("evaluationFinalizedDate") }
    /// `evaluationFinalizedWithAcwDate`.
    @_alwaysEmitIntoClient public var evaluationFinalizedWithAcwDate: Field<Instant> { Field("evaluationFinalizedWithAcwDate") }
    /// `success`.
    @_alwaysEmitIntoClient public var success: Field<Bool> { Field("success") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``AgentChecklistResponse``, open to those that are newer than this version.
public struct AgentChecklistResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EvaluationStarted`.
    @_alwaysEmitIntoClient public static var evaluationStarted: Self { "EvaluationStarted" }
    /// `EvaluationInProgress`.
    @_alwaysEmitIntoClient public static var evaluationInProgress: Self { "EvaluationInProgress" }
    /// `EvaluationFinalized`.
    @_alwaysEmitIntoClient public static var evaluationFinalized: Self { "EvaluationFinalized" }
    /// `EvaluationFinalizedWithAcw`.
    @_alwaysEmitIntoClient public static var evaluationFinalizedWithAcw: Self { "EvaluationFinalizedWithAcw" }
}

/// A value of `mediaType` of ``AgentChecklistResponse``, open to those that are newer than this version.
public struct AgentChecklistResponseMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// A value of `direction` of ``AgentChecklistResponse``, open to those that are newer than this version.
public struct AgentChecklistResponseDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `AgentChecklistResponseList`.
public typealias AgentChecklistResponseList = Model<AgentChecklistResponseListFields>

/// The properties of ``AgentChecklistResponseList``.
public struct AgentChecklistResponseListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AgentChecklistResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `AgentlessEmailSendRequestDto`.
public typealias AgentlessEmailSendRequestDto = Model<AgentlessEmailSendRequestDtoFields>

/// The properties of ``AgentlessEmailSendRequestDto``.
public struct AgentlessEmailSendRequestDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `senderType`, required.
    @_alwaysEmitIntoClient public var senderType: Field<AgentlessEmailSendRequestDtoSenderType> { Field("senderType") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `fromAddress`, required.
    @_alwaysEmitIntoClient public var fromAddress: Field<EmailAddress> { Field("fromAddress") }
    /// `toAddresses`, required.
    @_alwaysEmitIntoClient public var toAddresses: Field<[EmailAddress]> { Field("toAddresses") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<EmailAddress> { Field("replyToAddress") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `textBody`.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `htmlBody`.
    @_alwaysEmitIntoClient public var htmlBody: Field<String> { Field("htmlBody") }
}

/// A value of `senderType` of ``AgentlessEmailSendRequestDto``, open to those that are newer than this version.
public struct AgentlessEmailSendRequestDtoSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `AgentlessEmailSendResponseDto`.
public typealias AgentlessEmailSendResponseDto = Model<AgentlessEmailSendResponseDtoFields>

/// The properties of ``AgentlessEmailSendResponseDto``.
public struct AgentlessEmailSendResponseDtoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversationId`, required.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `senderType`, required.
    @_alwaysEmitIntoClient public var senderType: Field<AgentlessEmailSendResponseDtoSenderType> { Field("senderType") }
    /// `fromAddress`, required.
    @_alwaysEmitIntoClient public var fromAddress: Field<EmailAddress> { Field("fromAddress") }
    /// `toAddresses`, required.
    @_alwaysEmitIntoClient public var toAddresses: Field<[EmailAddress]> { Field("toAddresses") }
    /// `replyToAddress`.
    @_alwaysEmitIntoClient public var replyToAddress: Field<EmailAddress> { Field("replyToAddress") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `dateCreated`, required.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `senderType` of ``AgentlessEmailSendResponseDto``, open to those that are newer than this version.
public struct AgentlessEmailSendResponseDtoSenderType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `AppleAuthentication`.
public typealias AppleAuthentication = Model<AppleAuthenticationFields>

/// The properties of ``AppleAuthentication``.
public struct AppleAuthenticationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `oauthClientId`.
    @_alwaysEmitIntoClient public var oauthClientId: Field<String> { Field("oauthClientId") }
    /// `oauthClientSecret`.
    @_alwaysEmitIntoClient public var oauthClientSecret: Field<String> { Field("oauthClientSecret") }
    /// `oauthTokenUrl`.
    @_alwaysEmitIntoClient public var oauthTokenUrl: Field<String> { Field("oauthTokenUrl") }
    /// `oauthScope`.
    @_alwaysEmitIntoClient public var oauthScope: Field<String> { Field("oauthScope") }
}

/// The schema `AppleIMessageApp`.
public typealias AppleIMessageApp = Model<AppleIMessageAppFields>

/// The properties of ``AppleIMessageApp``.
public struct AppleIMessageAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `applicationName`, required.
    @_alwaysEmitIntoClient public var applicationName: Field<String> { Field("applicationName") }
    /// `applicationId`, required.
    @_alwaysEmitIntoClient public var applicationId: Field<String> { Field("applicationId") }
    /// `bundleId`, required.
    @_alwaysEmitIntoClient public var bundleId: Field<String> { Field("bundleId") }
}

/// The schema `AppleIdentityResolutionConfig`.
public typealias AppleIdentityResolutionConfig = Model<AppleIdentityResolutionConfigFields>

/// The properties of ``AppleIdentityResolutionConfig``.
public struct AppleIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AppleIntegration`.
public typealias AppleIntegration = Model<AppleIntegrationFields>

/// The properties of ``AppleIntegration``.
public struct AppleIntegrationFields: FieldSet {
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
    /// `messagesForBusinessId`, required.
    @_alwaysEmitIntoClient public var messagesForBusinessId: Field<String> { Field("messagesForBusinessId") }
    /// `businessName`.
    @_alwaysEmitIntoClient public var businessName: Field<String> { Field("businessName") }
    /// `logoUrl`.
    @_alwaysEmitIntoClient public var logoUrl: Field<String> { Field("logoUrl") }
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
    @_alwaysEmitIntoClient public var createStatus: Field<AppleIntegrationCreateStatus> { Field("createStatus") }
    /// `createError`, set by the platform.
    @_alwaysEmitIntoClient public var createError: Field<ErrorBody> { Field("createError") }
    /// `appleIMessageApp`.
    @_alwaysEmitIntoClient public var appleIMessageApp: Field<AppleIMessageApp> { Field("appleIMessageApp") }
    /// `appleAuthentication`.
    @_alwaysEmitIntoClient public var appleAuthentication: Field<AppleAuthentication> { Field("appleAuthentication") }
    /// `applePay`.
    @_alwaysEmitIntoClient public var applePay: Field<ApplePay> { Field("applePay") }
    /// `identityResolution`, set by the platform.
    @_alwaysEmitIntoClient public var identityResolution: Field<AppleIdentityResolutionConfig> { Field("identityResolution") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `createStatus` of ``AppleIntegration``, open to those that are newer than this version.
public struct AppleIntegrationCreateStatus: OpenEnum {
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

/// The schema `AppleIntegrationEntityListing`.
public typealias AppleIntegrationEntityListing = Model<AppleIntegrationEntityListingFields>

/// The properties of ``AppleIntegrationEntityListing``.
public struct AppleIntegrationEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[AppleIntegration]> { Field("entities") }
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

/// The schema `AppleIntegrationRequest`.
public typealias AppleIntegrationRequest = Model<AppleIntegrationRequestFields>

/// The properties of ``AppleIntegrationRequest``.
public struct AppleIntegrationRequestFields: FieldSet {
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
    /// `messagesForBusinessId`, required.
    @_alwaysEmitIntoClient public var messagesForBusinessId: Field<String> { Field("messagesForBusinessId") }
    /// `businessName`.
    @_alwaysEmitIntoClient public var businessName: Field<String> { Field("businessName") }
    /// `logoUrl`.
    @_alwaysEmitIntoClient public var logoUrl: Field<String> { Field("logoUrl") }
    /// `appleIMessageApp`.
    @_alwaysEmitIntoClient public var appleIMessageApp: Field<AppleIMessageApp> { Field("appleIMessageApp") }
    /// `appleAuthentication`.
    @_alwaysEmitIntoClient public var appleAuthentication: Field<AppleAuthentication> { Field("appleAuthentication") }
    /// `applePay`.
    @_alwaysEmitIntoClient public var applePay: Field<ApplePay> { Field("applePay") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `AppleIntegrationUpdateRequest`.
public typealias AppleIntegrationUpdateRequest = Model<AppleIntegrationUpdateRequestFields>

/// The properties of ``AppleIntegrationUpdateRequest``.
public struct AppleIntegrationUpdateRequestFields: FieldSet {
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
    /// `businessName`.
    @_alwaysEmitIntoClient public var businessName: Field<String> { Field("businessName") }
    /// `logoUrl`.
    @_alwaysEmitIntoClient public var logoUrl: Field<String> { Field("logoUrl") }
    /// `appleIMessageApp`.
    @_alwaysEmitIntoClient public var appleIMessageApp: Field<AppleIMessageApp> { Field("appleIMessageApp") }
    /// `appleAuthentication`.
    @_alwaysEmitIntoClient public var appleAuthentication: Field<AppleAuthentication> { Field("appleAuthentication") }
    /// `applePay`.
    @_alwaysEmitIntoClient public var applePay: Field<ApplePay> { Field("applePay") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ApplePay`.
public typealias ApplePay = Model<ApplePayFields>

/// The properties of ``ApplePay``.
public struct ApplePayFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `storeName`, required.
    @_alwaysEmitIntoClient public var storeName: Field<String> { Field("storeName") }
    /// `merchantId`, required.
    @_alwaysEmitIntoClient public var merchantId: Field<String> { Field("merchantId") }
    /// `domainName`, required.
    @_alwaysEmitIntoClient public var domainName: Field<String> { Field("domainName") }
    /// `paymentCapabilities`, required.
    @_alwaysEmitIntoClient public var paymentCapabilities: Field<[ApplePayPaymentCapabilities]> { Field("paymentCapabilities") }
    /// `supportedPaymentNetworks`, required.
    @_alwaysEmitIntoClient public var supportedPaymentNetworks: Field<[ApplePaySupportedPaymentNetworks]> { Field("supportedPaymentNetworks") }
    /// `paymentCertificateCredentialId`, required.
    @_alwaysEmitIntoClient public var paymentCertificateCredentialId: Field<String> { Field("paymentCertificateCredentialId") }
    /// `paymentGatewayUrl`, required.
    @_alwaysEmitIntoClient public var paymentGatewayUrl: Field<String> { Field("paymentGatewayUrl") }
    /// `fallbackUrl`.
    @_alwaysEmitIntoClient public var fallbackUrl: Field<String> { Field("fallbackUrl") }
    /// `shippingMethodUpdateUrl`.
    @_alwaysEmitIntoClient public var shippingMethodUpdateUrl: Field<String> { Field("shippingMethodUpdateUrl") }
    /// `shippingContactUpdateUrl`.
    @_alwaysEmitIntoClient public var shippingContactUpdateUrl: Field<String> { Field("shippingContactUpdateUrl") }
    /// `paymentMethodUpdateUrl`.
    @_alwaysEmitIntoClient public var paymentMethodUpdateUrl: Field<String> { Field("paymentMethodUpdateUrl") }
    /// `orderTrackingUrl`.
    @_alwaysEmitIntoClient public var orderTrackingUrl: Field<String> { Field("orderTrackingUrl") }
}

/// A value of `paymentCapabilities` of ``ApplePay``, open to those that are newer than this version.
public struct ApplePayPaymentCapabilities: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `3DS`.
    @_alwaysEmitIntoClient public static var value3DS: Self { "3DS" }
    /// `creditCard`.
    @_alwaysEmitIntoClient public static var creditCard: Self { "creditCard" }
    /// `debitCard`.
    @_alwaysEmitIntoClient public static var debitCard: Self { "debitCard" }
}

/// A value of `supportedPaymentNetworks` of ``ApplePay``, open to those that are newer than this version.
public struct ApplePaySupportedPaymentNetworks: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `amex`.
    @_alwaysEmitIntoClient public static var amex: Self { "amex" }
    /// `discover`.
    @_alwaysEmitIntoClient public static var discover: Self { "discover" }
    /// `jcb`.
    @_alwaysEmitIntoClient public static var jcb: Self { "jcb" }
    /// `masterCard`.
    @_alwaysEmitIntoClient public static var masterCard: Self { "masterCard" }
    /// `privateLabel`.
    @_alwaysEmitIntoClient public static var privateLabel: Self { "privateLabel" }
    /// `visa`.
    @_alwaysEmitIntoClient public static var visa: Self { "visa" }
}

/// The schema `Article`.
public typealias Article = Model<ArticleFields>

/// The properties of ``Article``.
public struct ArticleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `uri`, set by the platform.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `snippets`, set by the platform.
    @_alwaysEmitIntoClient public var snippets: Field<[String]> { Field("snippets") }
    /// `confidence`, set by the platform.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `metadata`, set by the platform.
    @_alwaysEmitIntoClient public var metadata: Field<[String: MetadataAttribute]> { Field("metadata") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<AddressableEntityRef> { Field("version") }
    /// `variations`, set by the platform.
    @_alwaysEmitIntoClient public var variations: Field<[AddressableEntityRef]> { Field("variations") }
}

/// The schema `AssignedWrapupCode`.
public typealias AssignedWrapupCode = Model<AssignedWrapupCodeFields>

/// The properties of ``AssignedWrapupCode``.
public struct AssignedWrapupCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}
