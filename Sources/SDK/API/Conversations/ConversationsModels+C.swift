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
    public var activationTriggerType: Field<ChecklistActivationPayloadActivationTriggerType> { Field("activationTriggerType") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
    /// `intentName`.
    public var intentName: Field<String> { Field("intentName") }
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
    public var mediaType: Field<ChecklistActivationPayloadMediaType> { Field("mediaType") }
    /// `direction`.
    public var direction: Field<ChecklistActivationPayloadDirection> { Field("direction") }
    /// `preview`.
    public var preview: Field<Bool> { Field("preview") }
}

/// A value of `activationTriggerType` of ``ChecklistActivationPayload``, open to those that are newer than this
/// version.
public struct ChecklistActivationPayloadActivationTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
}

/// A value of `mediaType` of ``ChecklistActivationPayload``, open to those that are newer than this version.
public struct ChecklistActivationPayloadMediaType: OpenEnum {
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

/// A value of `direction` of ``ChecklistActivationPayload``, open to those that are newer than this version.
public struct ChecklistActivationPayloadDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `ChecklistFinalizePayload`.
public typealias ChecklistFinalizePayload = Model<ChecklistFinalizePayloadFields>

/// The properties of ``ChecklistFinalizePayload``.
public struct ChecklistFinalizePayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `exitReason`, required.
    public var exitReason: Field<String> { Field("exitReason") }
    /// `preview`.
    public var preview: Field<Bool> { Field("preview") }
}

/// The schema `ChecklistInferenceJobCreationResponse`.
public typealias ChecklistInferenceJobCreationResponse = Model<ChecklistInferenceJobCreationResponseFields>

/// The properties of ``ChecklistInferenceJobCreationResponse``.
public struct ChecklistInferenceJobCreationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jobId`.
    public var jobId: Field<String> { Field("jobId") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}

/// The schema `ChecklistInferenceJobPayload`.
public typealias ChecklistInferenceJobPayload = Model<ChecklistInferenceJobPayloadFields>

/// The properties of ``ChecklistInferenceJobPayload``.
public struct ChecklistInferenceJobPayloadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationContext`, required.
    public var conversationContext: Field<[ConversationContext]> { Field("conversationContext") }
    /// `preview`.
    public var preview: Field<Bool> { Field("preview") }
}

/// The schema `ChecklistInferenceJobResponse`.
public typealias ChecklistInferenceJobResponse = Model<ChecklistInferenceJobResponseFields>

/// The properties of ``ChecklistInferenceJobResponse``.
public struct ChecklistInferenceJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `status`, required.
    public var status: Field<ChecklistInferenceJobResponseStatus> { Field("status") }
    /// `error`.
    public var error: Field<ErrorInfo> { Field("error") }
    /// `agentChecklistInfo`.
    public var agentChecklistInfo: Field<AgentChecklistInfo> { Field("agentChecklistInfo") }
    /// `jobStartTime`.
    public var jobStartTime: Field<Instant> { Field("jobStartTime") }
    /// `jobEndTime`.
    public var jobEndTime: Field<Instant> { Field("jobEndTime") }
    /// `language`.
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
    public var mediaType: Field<ChecklistInferenceJobResponseMediaType> { Field("mediaType") }
    /// `direction`.
    public var direction: Field<ChecklistInferenceJobResponseDirection> { Field("direction") }
    /// `preview`.
    public var preview: Field<Bool> { Field("preview") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ChecklistInferenceJobResponse``, open to those that are newer than this version.
public struct ChecklistInferenceJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
}

/// A value of `mediaType` of ``ChecklistInferenceJobResponse``, open to those that are newer than this version.
public struct ChecklistInferenceJobResponseMediaType: OpenEnum {
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

/// A value of `direction` of ``ChecklistInferenceJobResponse``, open to those that are newer than this version.
public struct ChecklistInferenceJobResponseDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// The schema `ChecklistItem`.
public typealias ChecklistItem = Model<ChecklistItemFields>

/// The properties of ``ChecklistItem``.
public struct ChecklistItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `automatedCheckEnabled`.
    public var automatedCheckEnabled: Field<Bool> { Field("automatedCheckEnabled") }
    /// `exactPhraseMatch`.
    public var exactPhraseMatch: Field<Bool> { Field("exactPhraseMatch") }
    /// `important`.
    public var important: Field<Bool> { Field("important") }
    /// `stateFromModel`.
    public var stateFromModel: Field<ChecklistItemStateFromModel> { Field("stateFromModel") }
    /// `stateFromAgent`.
    public var stateFromAgent: Field<ChecklistItemStateFromAgent> { Field("stateFromAgent") }
    /// `dateLastModifiedByModel`.
    public var dateLastModifiedByModel: Field<Instant> { Field("dateLastModifiedByModel") }
    /// `dateLastModifiedByAgent`.
    public var dateLastModifiedByAgent: Field<Instant> { Field("dateLastModifiedByAgent") }
    /// `lastModifiedInAcw`.
    public var lastModifiedInAcw: Field<Bool> { Field("lastModifiedInAcw") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `stateFromModel` of ``ChecklistItem``, open to those that are newer than this version.
public struct ChecklistItemStateFromModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ticked`.
    public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    public static var unticked: Self { "Unticked" }
}

/// A value of `stateFromAgent` of ``ChecklistItem``, open to those that are newer than this version.
public struct ChecklistItemStateFromAgent: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Ticked`.
    public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    public static var unticked: Self { "Unticked" }
}

/// The schema `CreateCallRequest`.
public typealias CreateCallRequest = Model<CreateCallRequestFields>

/// The properties of ``CreateCallRequest``.
public struct CreateCallRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phoneNumber`.
    public var phoneNumber: Field<String> { Field("phoneNumber") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
    /// `callFromQueueId`.
    public var callFromQueueId: Field<String> { Field("callFromQueueId") }
    /// `callQueueId`.
    public var callQueueId: Field<String> { Field("callQueueId") }
    /// `callUserId`.
    public var callUserId: Field<String> { Field("callUserId") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `routingSkillsIds`.
    public var routingSkillsIds: Field<[String]> { Field("routingSkillsIds") }
    /// `routingSkillExpression`.
    public var routingSkillExpression: Field<String> { Field("routingSkillExpression") }
    /// `conversationIds`.
    public var conversationIds: Field<[String]> { Field("conversationIds") }
    /// `participants`.
    public var participants: Field<[Destination]> { Field("participants") }
    /// `uuiData`.
    public var uuiData: Field<String> { Field("uuiData") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `label`.
    public var label: Field<String> { Field("label") }
}

/// The schema `CreateCallResponse`.
public typealias CreateCallResponse = Model<CreateCallResponseFields>

/// The properties of ``CreateCallResponse``.
public struct CreateCallResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateCallbackCommand`.
public typealias CreateCallbackCommand = Model<CreateCallbackCommandFields>

/// The properties of ``CreateCallbackCommand``.
public struct CreateCallbackCommandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `routingData`.
    public var routingData: Field<RoutingData> { Field("routingData") }
    /// `customerFirstCallbackDeliveryMode`.
    public var customerFirstCallbackDeliveryMode: Field<CreateCallbackCommandCustomerFirstCallbackDeliveryMode> { Field("customerFirstCallbackDeliveryMode") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`, required.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `validateCallbackNumbers`.
    public var validateCallbackNumbers: Field<Bool> { Field("validateCallbackNumbers") }
    /// `data`.
    public var data: Field<[String: String]> { Field("data") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
}

/// A value of `customerFirstCallbackDeliveryMode` of ``CreateCallbackCommand``, open to those that are newer than this
/// version.
public struct CreateCallbackCommandCustomerFirstCallbackDeliveryMode: OpenEnum {
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

/// The schema `CreateCallbackOnConversationCommand`.
public typealias CreateCallbackOnConversationCommand = Model<CreateCallbackOnConversationCommandFields>

/// The properties of ``CreateCallbackOnConversationCommand``.
public struct CreateCallbackOnConversationCommandFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `routingData`.
    public var routingData: Field<RoutingData> { Field("routingData") }
    /// `customerFirstCallbackDeliveryMode`.
    public var customerFirstCallbackDeliveryMode: Field<CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode> { Field("customerFirstCallbackDeliveryMode") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`, required.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
    /// `validateCallbackNumbers`.
    public var validateCallbackNumbers: Field<Bool> { Field("validateCallbackNumbers") }
    /// `data`.
    public var data: Field<[String: String]> { Field("data") }
    /// `callerId`.
    public var callerId: Field<String> { Field("callerId") }
    /// `callerIdName`.
    public var callerIdName: Field<String> { Field("callerIdName") }
}

/// A value of `customerFirstCallbackDeliveryMode` of ``CreateCallbackOnConversationCommand``, open to those that are
/// newer than this version.
public struct CreateCallbackOnConversationCommandCustomerFirstCallbackDeliveryMode: OpenEnum {
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

/// The schema `CreateCallbackResponse`.
public typealias CreateCallbackResponse = Model<CreateCallbackResponseFields>

/// The properties of ``CreateCallbackResponse``.
public struct CreateCallbackResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversation`, required.
    public var conversation: Field<DomainEntityRef> { Field("conversation") }
    /// `callbackIdentifiers`, required.
    public var callbackIdentifiers: Field<[CallbackIdentifier]> { Field("callbackIdentifiers") }
}

/// The schema `CreateEmailRequest`.
public typealias CreateEmailRequest = Model<CreateEmailRequestFields>

/// The properties of ``CreateEmailRequest``.
public struct CreateEmailRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `provider`, required.
    public var provider: Field<String> { Field("provider") }
    /// `skillIds`.
    public var skillIds: Field<[String]> { Field("skillIds") }
    /// `skillExpression`.
    public var skillExpression: Field<String> { Field("skillExpression") }
    /// `languageId`.
    public var languageId: Field<String> { Field("languageId") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `toAddress`.
    public var toAddress: Field<String> { Field("toAddress") }
    /// `toName`.
    public var toName: Field<String> { Field("toName") }
    /// `fromAddress`.
    public var fromAddress: Field<String> { Field("fromAddress") }
    /// `fromName`.
    public var fromName: Field<String> { Field("fromName") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `direction`.
    public var direction: Field<CreateEmailRequestDirection> { Field("direction") }
    /// `htmlBody`.
    public var htmlBody: Field<String> { Field("htmlBody") }
    /// `textBody`.
    public var textBody: Field<String> { Field("textBody") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `direction` of ``CreateEmailRequest``, open to those that are newer than this version.
public struct CreateEmailRequestDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
}

/// The schema `CreateJoinVideoResponse`.
public typealias CreateJoinVideoResponse = Model<CreateJoinVideoResponseFields>

/// The properties of ``CreateJoinVideoResponse``.
public struct CreateJoinVideoResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `joinCode`.
    public var joinCode: Field<String> { Field("joinCode") }
}

/// The schema `CreateOutboundMessagingConversationRequest`.
public typealias CreateOutboundMessagingConversationRequest = Model<CreateOutboundMessagingConversationRequestFields>

/// The properties of ``CreateOutboundMessagingConversationRequest``.
public struct CreateOutboundMessagingConversationRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`, required.
    public var queueId: Field<String> { Field("queueId") }
    /// `toAddress`, required.
    public var toAddress: Field<String> { Field("toAddress") }
    /// `toAddressMessengerType`, required.
    public var toAddressMessengerType: Field<CreateOutboundMessagingConversationRequestToAddressMessengerType> { Field("toAddressMessengerType") }
    /// `useExistingConversation`.
    public var useExistingConversation: Field<Bool> { Field("useExistingConversation") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `useUserFromAddress`.
    public var useUserFromAddress: Field<Bool> { Field("useUserFromAddress") }
}

/// A value of `toAddressMessengerType` of ``CreateOutboundMessagingConversationRequest``, open to those that are newer
/// than this version.
public struct CreateOutboundMessagingConversationRequestToAddressMessengerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `sms`.
    public static var sms: Self { "sms" }
    /// `open`.
    public static var open: Self { "open" }
    /// `whatsapp`.
    public static var whatsapp: Self { "whatsapp" }
}

/// The schema `CreateOutboundMessagingConversationResponse`.
public typealias CreateOutboundMessagingConversationResponse = Model<CreateOutboundMessagingConversationResponseFields>

/// The properties of ``CreateOutboundMessagingConversationResponse``.
public struct CreateOutboundMessagingConversationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateSecureSession`.
public typealias CreateSecureSession = Model<CreateSecureSessionFields>

/// The properties of ``CreateSecureSession``.
public struct CreateSecureSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceParticipantId`.
    public var sourceParticipantId: Field<String> { Field("sourceParticipantId") }
    /// `flowId`, required.
    public var flowId: Field<String> { Field("flowId") }
    /// `userData`, required.
    public var userData: Field<String> { Field("userData") }
    /// `disconnect`.
    public var disconnect: Field<Bool> { Field("disconnect") }
}

/// The schema `CustomAttributes`.
public typealias CustomAttributes = Model<CustomAttributesFields>

/// The properties of ``CustomAttributes``.
public struct CustomAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `divisions`.
    public var divisions: Field<[String]> { Field("divisions") }
    /// `schema`.
    public var schema: Field<ConversationDataSchema> { Field("schema") }
    /// `customAttributes`.
    public var customAttributes: Field<JSON> { Field("customAttributes") }
    /// `customAttributesTimestamps`, set by the platform.
    public var customAttributesTimestamps: Field<[String: String]> { Field("customAttributesTimestamps") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CustomAttributesBulkUpdateResponse`.
public typealias CustomAttributesBulkUpdateResponse = Model<CustomAttributesBulkUpdateResponseFields>

/// The properties of ``CustomAttributesBulkUpdateResponse``.
public struct CustomAttributesBulkUpdateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `attributes`.
    public var attributes: Field<CustomAttributes> { Field("attributes") }
    /// `statusCode`.
    public var statusCode: Field<Int> { Field("statusCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
}

/// The schema `CustomAttributesBulkUpdateResponseMap`.
public typealias CustomAttributesBulkUpdateResponseMap = Model<CustomAttributesBulkUpdateResponseMapFields>

/// The properties of ``CustomAttributesBulkUpdateResponseMap``.
public struct CustomAttributesBulkUpdateResponseMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[String: CustomAttributesBulkUpdateResponse]> { Field("results") }
}

/// The schema `CustomAttributesIdResponse`.
public typealias CustomAttributesIdResponse = Model<CustomAttributesIdResponseFields>

/// The properties of ``CustomAttributesIdResponse``.
public struct CustomAttributesIdResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `CustomAttributesListing`.
public typealias CustomAttributesListing = Model<CustomAttributesListingFields>

/// The properties of ``CustomAttributesListing``.
public struct CustomAttributesListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[CustomAttributes]> { Field("results") }
}

/// The schema `CustomAttributesPatchRequest`.
public typealias CustomAttributesPatchRequest = Model<CustomAttributesPatchRequestFields>

/// The properties of ``CustomAttributesPatchRequest``.
public struct CustomAttributesPatchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `divisions`.
    public var divisions: Field<[String]> { Field("divisions") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `customAttributes`, required.
    public var customAttributes: Field<JSON> { Field("customAttributes") }
}

/// The schema `CustomAttributesUpdateRequest`.
public typealias CustomAttributesUpdateRequest = Model<CustomAttributesUpdateRequestFields>

/// The properties of ``CustomAttributesUpdateRequest``.
public struct CustomAttributesUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `divisions`.
    public var divisions: Field<[String]> { Field("divisions") }
    /// `schemaId`.
    public var schemaId: Field<String> { Field("schemaId") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `customAttributes`, required.
    public var customAttributes: Field<JSON> { Field("customAttributes") }
}
