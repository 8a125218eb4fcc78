// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `SecureSession`.
public typealias SecureSession = Model<SecureSessionFields>

/// The properties of ``SecureSession``.
public struct SecureSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `flow`, required.
    @_alwaysEmitIntoClient public var flow: Field<DomainEntityRef> { Field("flow") }
    /// `userData`.
    @_alwaysEmitIntoClient public var userData: Field<String> { Field("userData") }
    /// `state`, required.
    @_alwaysEmitIntoClient public var state: Field<SecureSessionState> { Field("state") }
    /// `sourceParticipantId`.
    @_alwaysEmitIntoClient public var sourceParticipantId: Field<String> { Field("sourceParticipantId") }
    /// `disconnect`.
    @_alwaysEmitIntoClient public var disconnect: Field<Bool> { Field("disconnect") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``SecureSession``, open to those that are newer than this version.
public struct SecureSessionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PENDING`.
    @_alwaysEmitIntoClient public static var pending: Self { "PENDING" }
    /// `COMPLETED`.
    @_alwaysEmitIntoClient public static var completed: Self { "COMPLETED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `SecureSessionEntityListing`.
public typealias SecureSessionEntityListing = Model<SecureSessionEntityListingFields>

/// The properties of ``SecureSessionEntityListing``.
public struct SecureSessionEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SecureSession]> { Field("entities") }
}

/// The schema `SendAgentlessOutboundMessageRequest`.
public typealias SendAgentlessOutboundMessageRequest = Model<SendAgentlessOutboundMessageRequestFields>

/// The properties of ``SendAgentlessOutboundMessageRequest``.
public struct SendAgentlessOutboundMessageRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fromAddress`, required.
    @_alwaysEmitIntoClient public var fromAddress: Field<String> { Field("fromAddress") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `toAddressMessengerType`, required.
    @_alwaysEmitIntoClient public var toAddressMessengerType: Field<SendAgentlessOutboundMessageRequestToAddressMessengerType> { Field("toAddressMessengerType") }
    /// `textBody`.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `messagingTemplate`.
    @_alwaysEmitIntoClient public var messagingTemplate: Field<SendMessagingTemplateRequest> { Field("messagingTemplate") }
    /// `useExistingActiveConversation`.
    @_alwaysEmitIntoClient public var useExistingActiveConversation: Field<Bool> { Field("useExistingActiveConversation") }
}

/// A value of `toAddressMessengerType` of ``SendAgentlessOutboundMessageRequest``, open to those that are newer than
/// this version.
public struct SendAgentlessOutboundMessageRequestToAddressMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
}

/// The schema `SendAgentlessOutboundMessageResponse`.
public typealias SendAgentlessOutboundMessageResponse = Model<SendAgentlessOutboundMessageResponseFields>

/// The properties of ``SendAgentlessOutboundMessageResponse``.
public struct SendAgentlessOutboundMessageResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<String> { Field("fromAddress") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `messengerType`.
    @_alwaysEmitIntoClient public var messengerType: Field<SendAgentlessOutboundMessageResponseMessengerType> { Field("messengerType") }
    /// `useExistingActiveConversation`.
    @_alwaysEmitIntoClient public var useExistingActiveConversation: Field<Bool> { Field("useExistingActiveConversation") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<MessageData> { Field("message") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `messengerType` of ``SendAgentlessOutboundMessageResponse``, open to those that are newer than this
/// version.
public struct SendAgentlessOutboundMessageResponseMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
}

/// The schema `SendMessagingTemplateRequest`.
public typealias SendMessagingTemplateRequest = Model<SendMessagingTemplateRequestFields>

/// The properties of ``SendMessagingTemplateRequest``.
public struct SendMessagingTemplateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `responseId`.
    @_alwaysEmitIntoClient public var responseId: Field<String> { Field("responseId") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[TemplateParameter]> { Field("parameters") }
    /// `headerParameters`.
    @_alwaysEmitIntoClient public var headerParameters: Field<[TemplateParameter]> { Field("headerParameters") }
    /// `bodyParameters`.
    @_alwaysEmitIntoClient public var bodyParameters: Field<[TemplateParameter]> { Field("bodyParameters") }
    /// `buttonUrlParameters`.
    @_alwaysEmitIntoClient public var buttonUrlParameters: Field<[TemplateParameter]> { Field("buttonUrlParameters") }
    /// `carouselParameters`.
    @_alwaysEmitIntoClient public var carouselParameters: Field<CarouselParameters> { Field("carouselParameters") }
}

/// The schema `SetRecordingState`.
public typealias SetRecordingState = Model<SetRecordingStateFields>

/// The properties of ``SetRecordingState``.
public struct SetRecordingStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<SetRecordingStateRecordingState> { Field("recordingState") }
}

/// A value of `recordingState` of ``SetRecordingState``, open to those that are newer than this version.
public struct SetRecordingStateRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ACTIVE`.
    @_alwaysEmitIntoClient public static var active: Self { "ACTIVE" }
    /// `PAUSED`.
    @_alwaysEmitIntoClient public static var paused: Self { "PAUSED" }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
}

/// The schema `SetUuiDataRequest`.
public typealias SetUuiDataRequest = Model<SetUuiDataRequestFields>

/// The properties of ``SetUuiDataRequest``.
public struct SetUuiDataRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `uuiData`.
    @_alwaysEmitIntoClient public var uuiData: Field<String> { Field("uuiData") }
}

/// The schema `Settings`.
public typealias Settings = Model<SettingsFields>

/// The properties of ``Settings``.
public struct SettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationBasedACW`.
    @_alwaysEmitIntoClient public var communicationBasedACW: Field<Bool> { Field("communicationBasedACW") }
    /// `includeNonAgentConversationSummary`.
    @_alwaysEmitIntoClient public var includeNonAgentConversationSummary: Field<Bool> { Field("includeNonAgentConversationSummary") }
    /// `allowCallbackQueueSelection`.
    @_alwaysEmitIntoClient public var allowCallbackQueueSelection: Field<Bool> { Field("allowCallbackQueueSelection") }
    /// `callbacksInheritRoutingFromInboundCall`.
    @_alwaysEmitIntoClient public var callbacksInheritRoutingFromInboundCall: Field<Bool> { Field("callbacksInheritRoutingFromInboundCall") }
    /// `completeAcwWhenAgentTransitionsOffline`.
    @_alwaysEmitIntoClient public var completeAcwWhenAgentTransitionsOffline: Field<Bool> { Field("completeAcwWhenAgentTransitionsOffline") }
    /// `totalActiveCallback`.
    @_alwaysEmitIntoClient public var totalActiveCallback: Field<Bool> { Field("totalActiveCallback") }
}

/// The schema `SnippetRecordingRequest`.
public typealias SnippetRecordingRequest = Model<SnippetRecordingRequestFields>

/// The properties of ``SnippetRecordingRequest``.
public struct SnippetRecordingRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SnippetRecordingRequestType> { Field("type") }
    /// `record`.
    @_alwaysEmitIntoClient public var record: Field<Bool> { Field("record") }
}

/// A value of `type` of ``SnippetRecordingRequest``, open to those that are newer than this version.
public struct SnippetRecordingRequestType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "snippet" }
    /// `adhoc`.
    @_alwaysEmitIntoClient public static var adhoc: Self { "adhoc" }
}

/// The schema `SocialMediaMessageData`.
public typealias SocialMediaMessageData = Model<SocialMediaMessageDataFields>

/// The properties of ``SocialMediaMessageData``.
public struct SocialMediaMessageDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `providerMessageId`.
    @_alwaysEmitIntoClient public var providerMessageId: Field<String> { Field("providerMessageId") }
    /// `timestamp`, required.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<String> { Field("fromAddress") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<SocialMediaMessageDataDirection> { Field("direction") }
    /// `messengerType`.
    @_alwaysEmitIntoClient public var messengerType: Field<SocialMediaMessageDataMessengerType> { Field("messengerType") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<SocialMediaMessageDataStatus> { Field("status") }
    /// `normalizedMessage`, set by the platform.
    @_alwaysEmitIntoClient public var normalizedMessage: Field<ConversationNormalizedMessage> { Field("normalizedMessage") }
    /// `normalizedReceipts`, set by the platform.
    @_alwaysEmitIntoClient public var normalizedReceipts: Field<[ConversationNormalizedMessage]> { Field("normalizedReceipts") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `direction` of ``SocialMediaMessageData``, open to those that are newer than this version.
public struct SocialMediaMessageDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `messengerType` of ``SocialMediaMessageData``, open to those that are newer than this version.
public struct SocialMediaMessageDataMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "facebook" }
    /// `twitter`.
    @_alwaysEmitIntoClient public static var twitter: Self { "twitter" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
    /// `webmessaging`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "webmessaging" }
    /// `instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "instagram" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `apple`.
    @_alwaysEmitIntoClient public static var apple: Self { "apple" }
    /// `linkedin`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "linkedin" }
}

/// A value of `status` of ``SocialMediaMessageData``, open to those that are newer than this version.
public struct SocialMediaMessageDataStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "queued" }
    /// `sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "sent" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `received`.
    @_alwaysEmitIntoClient public static var received: Self { "received" }
    /// `delivery-success`.
    @_alwaysEmitIntoClient public static var deliverySuccess: Self { "delivery-success" }
    /// `delivery-failed`.
    @_alwaysEmitIntoClient public static var deliveryFailed: Self { "delivery-failed" }
    /// `read`.
    @_alwaysEmitIntoClient public static var read: Self { "read" }
    /// `removed`.
    @_alwaysEmitIntoClient public static var removed: Self { "removed" }
    /// `published`.
    @_alwaysEmitIntoClient public static var published: Self { "published" }
}

/// The schema `Suggestion`.
public typealias Suggestion = Model<SuggestionFields>

/// The properties of ``Suggestion``.
public struct SuggestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversation`, set by the platform.
    @_alwaysEmitIntoClient public var conversation: Field<AddressableEntityRef> { Field("conversation") }
    /// `assistant`, set by the platform.
    @_alwaysEmitIntoClient public var assistant: Field<AddressableEntityRef> { Field("assistant") }
    /// `type`, set by the platform.
    @_alwaysEmitIntoClient public var type: Field<SuggestionType> { Field("type") }
    /// `faq`, set by the platform.
    @_alwaysEmitIntoClient public var faq: Field<Faq> { Field("faq") }
    /// `article`, set by the platform.
    @_alwaysEmitIntoClient public var article: Field<Article> { Field("article") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `answerRecordId`, set by the platform.
    @_alwaysEmitIntoClient public var answerRecordId: Field<String> { Field("answerRecordId") }
    /// `triggerType`, set by the platform.
    @_alwaysEmitIntoClient public var triggerType: Field<SuggestionTriggerType> { Field("triggerType") }
    /// `context`, set by the platform.
    @_alwaysEmitIntoClient public var context: Field<SuggestionContext> { Field("context") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<SuggestionState> { Field("state") }
    /// `knowledgeSearch`, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeSearch: Field<SuggestionKnowledgeSearch> { Field("knowledgeSearch") }
    /// `knowledgeArticle`, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeArticle: Field<SuggestionKnowledgeArticle> { Field("knowledgeArticle") }
    /// `cannedResponse`, set by the platform.
    @_alwaysEmitIntoClient public var cannedResponse: Field<SuggestionCannedResponse> { Field("cannedResponse") }
    /// `script`, set by the platform.
    @_alwaysEmitIntoClient public var script: Field<SuggestionScript> { Field("script") }
    /// `thirdPartySuggestion`.
    @_alwaysEmitIntoClient public var thirdPartySuggestion: Field<ThirdPartySuggestion> { Field("thirdPartySuggestion") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Suggestion``, open to those that are newer than this version.
public struct SuggestionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Faq`.
    @_alwaysEmitIntoClient public static var faq: Self { "Faq" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `KnowledgeArticle`.
    @_alwaysEmitIntoClient public static var knowledgeArticle: Self { "KnowledgeArticle" }
    /// `KnowledgeSearch`.
    @_alwaysEmitIntoClient public static var knowledgeSearch: Self { "KnowledgeSearch" }
    /// `CannedResponse`.
    @_alwaysEmitIntoClient public static var cannedResponse: Self { "CannedResponse" }
    /// `Script`.
    @_alwaysEmitIntoClient public static var script: Self { "Script" }
    /// `SuggestedKnowledgeAnswer`.
    @_alwaysEmitIntoClient public static var suggestedKnowledgeAnswer: Self { "SuggestedKnowledgeAnswer" }
    /// `ThirdPartySuggestion`.
    @_alwaysEmitIntoClient public static var thirdPartySuggestion: Self { "ThirdPartySuggestion" }
}

/// A value of `triggerType` of ``Suggestion``, open to those that are newer than this version.
public struct SuggestionTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Fallback`.
    @_alwaysEmitIntoClient public static var fallback: Self { "Fallback" }
    /// `ConversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    @_alwaysEmitIntoClient public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    @_alwaysEmitIntoClient public static var conversationEnd: Self { "ConversationEnd" }
    /// `Intent`.
    @_alwaysEmitIntoClient public static var intent: Self { "Intent" }
}

/// A value of `state` of ``Suggestion``, open to those that are newer than this version.
public struct SuggestionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Suggested`.
    @_alwaysEmitIntoClient public static var suggested: Self { "Suggested" }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Rated`.
    @_alwaysEmitIntoClient public static var rated: Self { "Rated" }
}

/// The schema `SuggestionCannedResponse`.
public typealias SuggestionCannedResponse = Model<SuggestionCannedResponseFields>

/// The properties of ``SuggestionCannedResponse``.
public struct SuggestionCannedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `response`, set by the platform.
    @_alwaysEmitIntoClient public var response: Field<AddressableEntityRef> { Field("response") }
    /// `library`, set by the platform.
    @_alwaysEmitIntoClient public var library: Field<AddressableEntityRef> { Field("library") }
}

/// The schema `SuggestionContext`.
public typealias SuggestionContext = Model<SuggestionContextFields>

/// The properties of ``SuggestionContext``.
public struct SuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`, set by the platform.
    @_alwaysEmitIntoClient public var queue: Field<AddressableEntityRef> { Field("queue") }
    /// `mediaType`, set by the platform.
    @_alwaysEmitIntoClient public var mediaType: Field<SuggestionContextMediaType> { Field("mediaType") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<SuggestionContextParticipantType> { Field("participantType") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `externalContact`, set by the platform.
    @_alwaysEmitIntoClient public var externalContact: Field<AddressableEntityRef> { Field("externalContact") }
    /// `utterance`, set by the platform.
    @_alwaysEmitIntoClient public var utterance: Field<Entity> { Field("utterance") }
    /// `message`, set by the platform.
    @_alwaysEmitIntoClient public var message: Field<AddressableEntityRef> { Field("message") }
    /// `queryStatement`, set by the platform.
    @_alwaysEmitIntoClient public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
}

/// A value of `mediaType` of ``SuggestionContext``, open to those that are newer than this version.
public struct SuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// A value of `participantType` of ``SuggestionContext``, open to those that are newer than this version.
public struct SuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "Agent" }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
}

/// The schema `SuggestionEngagement`.
public typealias SuggestionEngagement = Model<SuggestionEngagementFields>

/// The properties of ``SuggestionEngagement``.
public struct SuggestionEngagementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `engagementType`, required.
    @_alwaysEmitIntoClient public var engagementType: Field<SuggestionEngagementEngagementType> { Field("engagementType") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<SuggestionFeedback> { Field("feedback") }
}

/// A value of `engagementType` of ``SuggestionEngagement``, open to those that are newer than this version.
public struct SuggestionEngagementEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "Copied" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `Feedback`.
    @_alwaysEmitIntoClient public static var feedback: Self { "Feedback" }
}

/// The schema `SuggestionFeedback`.
public typealias SuggestionFeedback = Model<SuggestionFeedbackFields>

/// The properties of ``SuggestionFeedback``.
public struct SuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`, required.
    @_alwaysEmitIntoClient public var rating: Field<SuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``SuggestionFeedback``, open to those that are newer than this version.
public struct SuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// The schema `SuggestionKnowledgeAnswer`.
public typealias SuggestionKnowledgeAnswer = Model<SuggestionKnowledgeAnswerFields>

/// The properties of ``SuggestionKnowledgeAnswer``.
public struct SuggestionKnowledgeAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answer`, set by the platform.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `startIndex`, set by the platform.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `endIndex`, set by the platform.
    @_alwaysEmitIntoClient public var endIndex: Field<Int> { Field("endIndex") }
}

/// The schema `SuggestionKnowledgeArticle`.
public typealias SuggestionKnowledgeArticle = Model<SuggestionKnowledgeArticleFields>

/// The properties of ``SuggestionKnowledgeArticle``.
public struct SuggestionKnowledgeArticleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `snippets`, set by the platform.
    @_alwaysEmitIntoClient public var snippets: Field<[String]> { Field("snippets") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<AddressableEntityRef> { Field("document") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<AddressableEntityRef> { Field("version") }
    /// `knowledgeAnswer`, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeAnswer: Field<SuggestionKnowledgeAnswer> { Field("knowledgeAnswer") }
    /// `variations`, set by the platform.
    @_alwaysEmitIntoClient public var variations: Field<[AddressableEntityRef]> { Field("variations") }
}

/// The schema `SuggestionKnowledgeSearch`.
public typealias SuggestionKnowledgeSearch = Model<SuggestionKnowledgeSearchFields>

/// The properties of ``SuggestionKnowledgeSearch``.
public struct SuggestionKnowledgeSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`, set by the platform.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `snippets`, set by the platform.
    @_alwaysEmitIntoClient public var snippets: Field<[String]> { Field("snippets") }
    /// `confidence`, set by the platform.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<AddressableEntityRef> { Field("document") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<AddressableEntityRef> { Field("version") }
    /// `knowledgeAnswer`, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeAnswer: Field<SuggestionKnowledgeAnswer> { Field("knowledgeAnswer") }
    /// `variations`, set by the platform.
    @_alwaysEmitIntoClient public var variations: Field<[AddressableEntityRef]> { Field("variations") }
}

/// The schema `SuggestionListing`.
public typealias SuggestionListing = Model<SuggestionListingFields>

/// The properties of ``SuggestionListing``.
public struct SuggestionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Suggestion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `SuggestionPatchRequest`.
public typealias SuggestionPatchRequest = Model<SuggestionPatchRequestFields>

/// The properties of ``SuggestionPatchRequest``.
public struct SuggestionPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `thirdPartySuggestion`.
    @_alwaysEmitIntoClient public var thirdPartySuggestion: Field<ThirdPartySuggestion> { Field("thirdPartySuggestion") }
}

/// The schema `SuggestionScript`.
public typealias SuggestionScript = Model<SuggestionScriptFields>

/// The properties of ``SuggestionScript``.
public struct SuggestionScriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `script`, set by the platform.
    @_alwaysEmitIntoClient public var script: Field<AddressableEntityRef> { Field("script") }
    /// `page`, set by the platform.
    @_alwaysEmitIntoClient public var page: Field<AddressableEntityRef> { Field("page") }
    /// `data`, set by the platform.
    @_alwaysEmitIntoClient public var data: Field<[String: String]> { Field("data") }
}
