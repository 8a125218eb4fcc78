// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ChecklistActivationPayload`.
public typealias ChecklistActivationPayload = Model<ChecklistActivationPayloadFields>

/// The properties of ``ChecklistActivationPayload``.
public struct ChecklistActivationPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activationTriggerType`, required.
    @_alwaysEmitIntoClient public var activationTriggerType: Field<ChecklistActivationPayloadActivationTriggerType> { Field("activationTriggerType") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `intentName`.
    @_alwaysEmitIntoClient public var intentName: Field<String> { Field("intentName") }
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
    @_alwaysEmitIntoClient public var mediaType: Field<ChecklistActivationPayloadMediaType> { Field("mediaType") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ChecklistActivationPayloadDirection> { Field("direction") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<Bool> { Field("preview") }
}

/// A value of `activationTriggerType` of ``ChecklistActivationPayload``, open to those that are newer than this
/// version.
public struct ChecklistActivationPayloadActivationTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    @_alwaysEmitIntoClient public static var intent: Self { "Intent" }
    /// `ConversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "ConversationStart" }
}

/// A value of `mediaType` of ``ChecklistActivationPayload``, open to those that are newer than this version.
public struct ChecklistActivationPayloadMediaType: OpenEnum {
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

/// A value of `direction` of ``ChecklistActivationPayload``, open to those that are newer than this version.
public struct ChecklistActivationPayloadDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `ChecklistFinalizePayload`.
public typealias ChecklistFinalizePayload = Model<ChecklistFinalizePayloadFields>

/// The properties of ``ChecklistFinalizePayload``.
public struct ChecklistFinalizePayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exitReason`, required.
    @_alwaysEmitIntoClient public var exitReason: Field<String> { Field("exitReason") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<Bool> { Field("preview") }
}

/// The schema `ChecklistInferenceJobCreationResponse`.
public typealias ChecklistInferenceJobCreationResponse = Model<ChecklistInferenceJobCreationResponseFields>

/// The properties of ``ChecklistInferenceJobCreationResponse``.
public struct ChecklistInferenceJobCreationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`.
    @_alwaysEmitIntoClient public var jobId: Field<String> { Field("jobId") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}

/// The schema `ChecklistInferenceJobPayload`.
public typealias ChecklistInferenceJobPayload = Model<ChecklistInferenceJobPayloadFields>

/// The properties of ``ChecklistInferenceJobPayload``.
public struct ChecklistInferenceJobPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationContext`, required.
    @_alwaysEmitIntoClient public var conversationContext: Field<[ConversationContext]> { Field("conversationContext") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<Bool> { Field("preview") }
}

/// The schema `ChecklistInferenceJobResponse`.
public typealias ChecklistInferenceJobResponse = Model<ChecklistInferenceJobResponseFields>

/// The properties of ``ChecklistInferenceJobResponse``.
public struct ChecklistInferenceJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ChecklistInferenceJobResponseStatus> { Field("status") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<ErrorInfo> { Field("error") }
    /// `agentChecklistInfo`.
    @_alwaysEmitIntoClient public var agentChecklistInfo: Field<AgentChecklistInfo> { Field("agentChecklistInfo") }
    /// `jobStartTime`.
    @_alwaysEmitIntoClient public var jobStartTime: Field<Instant> { Field("jobStartTime") }
    /// `jobEndTime`.
    @_alwaysEmitIntoClient public var jobEndTime: Field<Instant> { Field("jobEndTime") }
    /// `language`.
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
    @_alwaysEmitIntoClient public var mediaType: Field<ChecklistInferenceJobResponseMediaType> { Field("mediaType") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ChecklistInferenceJobResponseDirection> { Field("direction") }
    /// `preview`.
    @_alwaysEmitIntoClient public var preview: Field<Bool> { Field("preview") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ChecklistInferenceJobResponse``, open to those that are newer than this version.
public struct ChecklistInferenceJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
}

/// A value of `mediaType` of ``ChecklistInferenceJobResponse``, open to those that are newer than this version.
public struct ChecklistInferenceJobResponseMediaType: OpenEnum {
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

/// A value of `direction` of ``ChecklistInferenceJobResponse``, open to those that are newer than this version.
public struct ChecklistInferenceJobResponseDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// The schema `ChecklistItem`.
public typealias ChecklistItem = Model<ChecklistItemFields>

/// The properties of ``ChecklistItem``.
public struct ChecklistItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `automatedCheckEnabled`.
    @_alwaysEmitIntoClient public var automatedCheckEnabled: Field<Bool> { Field("automatedCheckEnabled") }
    /// `exactPhraseMatch`.
    @_alwaysEmitIntoClient public var exactPhraseMatch: Field<Bool> { Field("exactPhraseMatch") }
    /// `important`.
    @_alwaysEmitIntoClient public var important: Field<Bool> { Field("important") }
    /// `stateFromModel`.
    @_alwaysEmitIntoClient public var stateFromModel: Field<ChecklistItemStateFromModel> { Field("stateFromModel") }
    /// `stateFromAgent`.
    @_alwaysEmitIntoClient public var stateFromAgent: Field<ChecklistItemStateFromAgent> { Field("stateFromAgent") }
    /// `dateLastModifiedByModel`.
    @_alwaysEmitIntoClient public var dateLastModifiedByModel: Field<Instant> { Field("dateLastModifiedByModel") }
    /// `dateLastModifiedByAgent`.
    @_alwaysEmitIntoClient public var dateLastModifiedByAgent: Field<Instant> { Field("dateLastModifiedByAgent") }
    /// `lastModifiedInAcw`.
    @_alwaysEmitIntoClient public var lastModifiedInAcw: Field<Bool> { Field("lastModifiedInAcw") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `stateFromModel` of ``ChecklistItem``, open to those that are newer than this version.
public struct ChecklistItemStateFromModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ticked`.
    @_alwaysEmitIntoClient public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    @_alwaysEmitIntoClient public static var unticked: Self { "Unticked" }
}

/// A value of `stateFromAgent` of ``ChecklistItem``, open to those that are newer than this version.
public struct ChecklistItemStateFromAgent: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ticked`.
    @_alwaysEmitIntoClient public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    @_alwaysEmitIntoClient public static var unticked: Self { "Unticked" }
}

/// The schema `CreateCallRequest`.
public typealias CreateCallRequest = Model<CreateCallRequestFields>

/// The properties of ``CreateCallRequest``.
public struct CreateCallRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    @_alwaysEmitIntoClient public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
    /// `callFromQueueId`.
    @_alwaysEmitIntoClient public var callFromQueueId: Field<String> { Field("callFromQueueId") }
    /// `callQueueId`.
    @_alwaysEmitIntoClient public var callQueueId: Field<String> { Field("callQueueId") }
    /// `callUserId`.
    @_alwaysEmitIntoClient public var callUserId: Field<String> { Field("callUserId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `routingSkillsIds`.
    @_alwaysEmitIntoClient public var routingSkillsIds: Field<[String]> { Field("routingSkillsIds") }
    /// `routingSkillExpression`.
    @_alwaysEmitIntoClient public var routingSkillExpression: Field<String> { Field("routingSkillExpression") }
    /// `conversationIds`.
    @_alwaysEmitIntoClient public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[Destination]> { Field("participants") }
    /// `uuiData`.
    @_alwaysEmitIntoClient public var uuiData: Field<String> { Field("uuiData") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
}

/// The schema `CreateCallResponse`.
public typealias CreateCallResponse = Model<CreateCallResponseFields>

/// The properties of ``CreateCallResponse``.
public struct CreateCallResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateCallbackCommand`.
public typealias CreateCallbackCommand = Model<CreateCallbackCommandFields>

/// The properties of ``CreateCallbackCommand``.
public struct CreateCallbackCommandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `routingData`.
    @_alwaysEmitIntoClient public var routingData: Field<RoutingData> { Field("routingData") }
    /// `customerFirstCallbackDeliveryMode`.
    @_alwaysEmitIntoClient public var customerFirstCallbackDeliveryMode: Field<CreateCallbackCommandCustomerFirstCallbackDeliveryMode> { Field("customerFirstCallbackDeliveryMode") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`, required.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `validateCallbackNumbers`.
    @_alwaysEmitIntoClient public var validateCallbackNumbers: Field<Bool> { Field("validateCallbackNumbers") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[String: String]> { Field("data") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
}

/// A value of `customerFirstCallbackDeliveryMode` of ``CreateCallbackCommand``, open to those that are newer than this
/// version.
public struct CreateCallbackCommandCustomerFirstCallbackDeliveryMode: OpenEnum {
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

/// The schema `CreateCallbackOnConversationCommand`.
public typealias CreateCallbackOnConversationCommand = Model<CreateCallbackOnConversationCommandFields>

/// The properties of ``CreateCallbackOnConversationCommand``.
public struct CreateCallbackOnConversationCommandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `routingData`.
    @_alwaysEmitIntoClient public var routingData: Field<RoutingData> { Field("routingData") }
    /// `customerFirstCallbackDeliveryMode`.
    @_alwaysEmitIntoClient public var customerFirstCallbackDeliveryMode: Field<CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode> { Field("customerFirstCallbackDeliveryMode") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`, required.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
    /// `validateCallbackNumbers`.
    @_alwaysEmitIntoClient public var validateCallbackNumbers: Field<Bool> { Field("validateCallbackNumbers") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[String: String]> { Field("data") }
    /// `callerId`.
    @_alwaysEmitIntoClient public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    @_alwaysEmitIntoClient public var callerIdName: Field<String> { Field("callerIdName") }
}

/// A value of `customerFirstCallbackDeliveryMode` of ``CreateCallbackOnConversationCommand``, open to those that are
/// newer than this version.
public struct CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode: OpenEnum {
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

/// The schema `CreateCallbackResponse`.
public typealias CreateCallbackResponse = Model<CreateCallbackResponseFields>

/// The properties of ``CreateCallbackResponse``.
public struct CreateCallbackResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    @_alwaysEmitIntoClient public var conversation: Field<DomainEntityRef> { Field("conversation") }
    /// `callbackIdentifiers`, required.
    @_alwaysEmitIntoClient public var callbackIdentifiers: Field<[CallbackIdentifier]> { Field("callbackIdentifiers") }
}

/// The schema `CreateEmailRequest`.
public typealias CreateEmailRequest = Model<CreateEmailRequestFields>

/// The properties of ``CreateEmailRequest``.
public struct CreateEmailRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `provider`, required.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `skillIds`.
    @_alwaysEmitIntoClient public var skillIds: Field<[String]> { Field("skillIds") }
    /// `skillExpression`.
    @_alwaysEmitIntoClient public var skillExpression: Field<String> { Field("skillExpression") }
    /// `languageId`.
    @_alwaysEmitIntoClient public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `toAddress`.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `toName`.
    @_alwaysEmitIntoClient public var toName: Field<String> { Field("toName") }
    /// `fromAddress`.
    @_alwaysEmitIntoClient public var fromAddress: Field<String> { Field("fromAddress") }
    /// `fromName`.
    @_alwaysEmitIntoClient public var fromName: Field<String> { Field("fromName") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CreateEmailRequestDirection> { Field("direction") }
    /// `htmlBody`.
    @_alwaysEmitIntoClient public var htmlBody: Field<String> { Field("htmlBody") }
    /// `textBody`.
    @_alwaysEmitIntoClient public var textBody: Field<String> { Field("textBody") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `direction` of ``CreateEmailRequest``, open to those that are newer than this version.
public struct CreateEmailRequestDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
}

/// The schema `CreateJoinVideoResponse`.
public typealias CreateJoinVideoResponse = Model<CreateJoinVideoResponseFields>

/// The properties of ``CreateJoinVideoResponse``.
public struct CreateJoinVideoResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `joinCode`.
    @_alwaysEmitIntoClient public var joinCode: Field<String> { Field("joinCode") }
}

/// The schema `CreateOutboundMessagingConversationRequest`.
public typealias CreateOutboundMessagingConversationRequest = Model<CreateOutboundMessagingConversationRequestFields>

/// The properties of ``CreateOutboundMessagingConversationRequest``.
public struct CreateOutboundMessagingConversationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`, required.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `toAddress`, required.
    @_alwaysEmitIntoClient public var toAddress: Field<String> { Field("toAddress") }
    /// `toAddressMessengerType`, required.
    @_alwaysEmitIntoClient public var toAddressMessengerType: Field<CreateOutboundMessagingConversationRequestToAddressMessengerType> { Field("toAddressMessengerType") }
    /// `useExistingConversation`.
    @_alwaysEmitIntoClient public var useExistingConversation: Field<Bool> { Field("useExistingConversation") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `useUserFromAddress`.
    @_alwaysEmitIntoClient public var useUserFromAddress: Field<Bool> { Field("useUserFromAddress") }
}

/// A value of `toAddressMessengerType` of ``CreateOutboundMessagingConversationRequest``, open to those that are newer
/// than this version.
public struct CreateOutboundMessagingConversationRequestToAddressMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    @_alwaysEmitIntoClient public static var sms: Self { "sms" }
    /// `open`.
    @_alwaysEmitIntoClient public static var open: Self { "open" }
    /// `whatsapp`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "whatsapp" }
}

/// The schema `CreateOutboundMessagingConversationResponse`.
public typealias CreateOutboundMessagingConversationResponse = Model<CreateOutboundMessagingConversationResponseFields>

/// The properties of ``CreateOutboundMessagingConversationResponse``.
public struct CreateOutboundMessagingConversationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateSecureSession`.
public typealias CreateSecureSession = Model<CreateSecureSessionFields>

/// The properties of ``CreateSecureSession``.
public struct CreateSecureSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceParticipantId`.
    @_alwaysEmitIntoClient public var sourceParticipantId: Field<String> { Field("sourceParticipantId") }
    /// `flowId`, required.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `userData`, required.
    @_alwaysEmitIntoClient public var userData: Field<String> { Field("userData") }
    /// `disconnect`.
    @_alwaysEmitIntoClient public var disconnect: Field<Bool> { Field("disconnect") }
}

/// The schema `CustomAttributes`.
public typealias CustomAttributes = Model<CustomAttributesFields>

/// The properties of ``CustomAttributes``.
public struct CustomAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[String]> { Field("divisions") }
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<ConversationDataSchema> { Field("schema") }
    /// `customAttributes`.
    @_alwaysEmitIntoClient public var customAttributes: Field<JSON> { Field("customAttributes") }
    /// `customAttributesTimestamps`, set by the platform.
    @_alwaysEmitIntoClient public var customAttributesTimestamps: Field<[String: String]> { Field("customAttributesTimestamps") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CustomAttributesBulkUpdateResponse`.
public typealias CustomAttributesBulkUpdateResponse = Model<CustomAttributesBulkUpdateResponseFields>

/// The properties of ``CustomAttributesBulkUpdateResponse``.
public struct CustomAttributesBulkUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<CustomAttributes> { Field("attributes") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<Int> { Field("statusCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
}

/// The schema `CustomAttributesBulkUpdateResponseMap`.
public typealias CustomAttributesBulkUpdateResponseMap = Model<CustomAttributesBulkUpdateResponseMapFields>

/// The properties of ``CustomAttributesBulkUpdateResponseMap``.
public struct CustomAttributesBulkUpdateResponseMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[String: CustomAttributesBulkUpdateResponse]> { Field("results") }
}

/// The schema `CustomAttributesIdResponse`.
public typealias CustomAttributesIdResponse = Model<CustomAttributesIdResponseFields>

/// The properties of ``CustomAttributesIdResponse``.
public struct CustomAttributesIdResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `CustomAttributesListing`.
public typealias CustomAttributesListing = Model<CustomAttributesListingFields>

/// The properties of ``CustomAttributesListing``.
public struct CustomAttributesListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[CustomAttributes]> { Field("results") }
}

/// The schema `CustomAttributesPatchRequest`.
public typealias CustomAttributesPatchRequest = Model<CustomAttributesPatchRequestFields>

/// The properties of ``CustomAttributesPatchRequest``.
public struct CustomAttributesPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[String]> { Field("divisions") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `customAttributes`, required.
    @_alwaysEmitIntoClient public var customAttributes: Field<JSON> { Field("customAttributes") }
}

/// The schema `CustomAttributesUpdateRequest`.
public typealias CustomAttributesUpdateRequest = Model<CustomAttributesUpdateRequestFields>

/// The properties of ``CustomAttributesUpdateRequest``.
public struct CustomAttributesUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[String]> { Field("divisions") }
    /// `schemaId`.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `customAttributes`, required.
    @_alwaysEmitIntoClient public var customAttributes: Field<JSON> { Field("customAttributes") }
}
