// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationSummaryTopicConversationFollowupAction`.
public typealias ConversationSummaryTopicConversationFollowupAction = Model<ConversationSummaryTopicConversationFollowupActionFields>

/// The properties of ``ConversationSummaryTopicConversationFollowupAction``.
public struct ConversationSummaryTopicConversationFollowupActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicConversationHeadline`.
public typealias ConversationSummaryTopicConversationHeadline = Model<ConversationSummaryTopicConversationHeadlineFields>

/// The properties of ``ConversationSummaryTopicConversationHeadline``.
public struct ConversationSummaryTopicConversationHeadlineFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicConversationReason`.
public typealias ConversationSummaryTopicConversationReason = Model<ConversationSummaryTopicConversationReasonFields>

/// The properties of ``ConversationSummaryTopicConversationReason``.
public struct ConversationSummaryTopicConversationReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicConversationResolution`.
public typealias ConversationSummaryTopicConversationResolution = Model<ConversationSummaryTopicConversationResolutionFields>

/// The properties of ``ConversationSummaryTopicConversationResolution``.
public struct ConversationSummaryTopicConversationResolutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `resolutionValue`.
    @_alwaysEmitIntoClient public var resolutionValue: Field<String> { Field("resolutionValue") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicConversationSummary`.
public typealias ConversationSummaryTopicConversationSummary = Model<ConversationSummaryTopicConversationSummaryFields>

/// The properties of ``ConversationSummaryTopicConversationSummary``.
public struct ConversationSummaryTopicConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicConversationSummaryEvent`.
///
/// Events of `v2.users.{id}.conversations.summaries`.
public typealias ConversationSummaryTopicConversationSummaryEvent = Model<ConversationSummaryTopicConversationSummaryEventFields>

/// The properties of ``ConversationSummaryTopicConversationSummaryEvent``.
public struct ConversationSummaryTopicConversationSummaryEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[ConversationSummaryTopicConversationSummaryParticipant]> { Field("participants") }
    /// `communicationIds`.
    @_alwaysEmitIntoClient public var communicationIds: Field<[String]> { Field("communicationIds") }
    /// `latestCommunicationId`.
    @_alwaysEmitIntoClient public var latestCommunicationId: Field<String> { Field("latestCommunicationId") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<ConversationSummaryTopicConversationSummaryEventMessageType> { Field("messageType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationSummaryTopicConversationSummaryEventMediaType> { Field("mediaType") }
    /// `summaryId`.
    @_alwaysEmitIntoClient public var summaryId: Field<String> { Field("summaryId") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<ConversationSummaryTopicConversationSummary> { Field("summary") }
    /// `headline`.
    @_alwaysEmitIntoClient public var headline: Field<ConversationSummaryTopicConversationHeadline> { Field("headline") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<ConversationSummaryTopicConversationReason> { Field("reason") }
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<ConversationSummaryTopicConversationResolution> { Field("resolution") }
    /// `followupActions`.
    @_alwaysEmitIntoClient public var followupActions: Field<[ConversationSummaryTopicConversationFollowupAction]> { Field("followupActions") }
    /// `extractedEntities`.
    @_alwaysEmitIntoClient public var extractedEntities: Field<[ConversationSummaryTopicSummaryExtractedCustomEntity]> { Field("extractedEntities") }
    /// `wrapUpCodes`.
    @_alwaysEmitIntoClient public var wrapUpCodes: Field<[ConversationSummaryTopicConversationWrapUpCode]> { Field("wrapUpCodes") }
    /// `triggerSource`.
    @_alwaysEmitIntoClient public var triggerSource: Field<ConversationSummaryTopicTriggerSource> { Field("triggerSource") }
    /// `summarySourceType`.
    @_alwaysEmitIntoClient public var summarySourceType: Field<ConversationSummaryTopicConversationSummaryEventSummarySourceType> { Field("summarySourceType") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationSummaryTopicConversationSummaryEventTriggerType> { Field("triggerType") }
    /// `lastEditedBy`.
    @_alwaysEmitIntoClient public var lastEditedBy: Field<ConversationSummaryTopicConversationSummaryParticipant> { Field("lastEditedBy") }
    /// `errorType`.
    @_alwaysEmitIntoClient public var errorType: Field<ConversationSummaryTopicConversationSummaryEventErrorType> { Field("errorType") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[ConversationSummaryTopicConversationSummaryLabel]> { Field("labels") }
}

/// A value of `messageType` of ``ConversationSummaryTopicConversationSummaryEvent``, open to those that are newer than
/// this version.
public struct ConversationSummaryTopicConversationSummaryEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `mediaType` of ``ConversationSummaryTopicConversationSummaryEvent``, open to those that are newer than
/// this version.
public struct ConversationSummaryTopicConversationSummaryEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `summarySourceType` of ``ConversationSummaryTopicConversationSummaryEvent``, open to those that are newer
/// than this version.
public struct ConversationSummaryTopicConversationSummaryEventSummarySourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `GENESYS_NATIVE_SERVICE`.
    @_alwaysEmitIntoClient public static var genesysNativeService: Self { "GENESYS_NATIVE_SERVICE" }
    /// `EXTERNAL_SERVICE`.
    @_alwaysEmitIntoClient public static var externalService: Self { "EXTERNAL_SERVICE" }
}

/// A value of `triggerType` of ``ConversationSummaryTopicConversationSummaryEvent``, open to those that are newer than
/// this version.
public struct ConversationSummaryTopicConversationSummaryEventTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ON_DEMAND`.
    @_alwaysEmitIntoClient public static var onDemand: Self { "ON_DEMAND" }
    /// `AFTER_DISCONNECT`.
    @_alwaysEmitIntoClient public static var afterDisconnect: Self { "AFTER_DISCONNECT" }
}

/// A value of `errorType` of ``ConversationSummaryTopicConversationSummaryEvent``, open to those that are newer than
/// this version.
public struct ConversationSummaryTopicConversationSummaryEventErrorType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CONVERSATION_TOO_LONG`.
    @_alwaysEmitIntoClient public static var conversationTooLong: Self { "CONVERSATION_TOO_LONG" }
    /// `CONVERSATION_TOO_SHORT`.
    @_alwaysEmitIntoClient public static var conversationTooShort: Self { "CONVERSATION_TOO_SHORT" }
    /// `RATE_LIMITED`.
    @_alwaysEmitIntoClient public static var rateLimited: Self { "RATE_LIMITED" }
}

/// The schema `ConversationSummaryTopicConversationSummaryLabel`.
public typealias ConversationSummaryTopicConversationSummaryLabel = Model<ConversationSummaryTopicConversationSummaryLabelFields>

/// The properties of ``ConversationSummaryTopicConversationSummaryLabel``.
public struct ConversationSummaryTopicConversationSummaryLabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationSummaryTopicConversationSummaryLabelType> { Field("type") }
}

/// A value of `type` of ``ConversationSummaryTopicConversationSummaryLabel``, open to those that are newer than this
/// version.
public struct ConversationSummaryTopicConversationSummaryLabelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `CustomerSetting`.
    @_alwaysEmitIntoClient public static var customerSetting: Self { "CustomerSetting" }
}

/// The schema `ConversationSummaryTopicConversationSummaryParticipant`.
public typealias ConversationSummaryTopicConversationSummaryParticipant = Model<ConversationSummaryTopicConversationSummaryParticipantFields>

/// The properties of ``ConversationSummaryTopicConversationSummaryParticipant``.
public struct ConversationSummaryTopicConversationSummaryParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<ConversationSummaryTopicConversationSummaryParticipantPurpose> { Field("purpose") }
}

/// A value of `purpose` of ``ConversationSummaryTopicConversationSummaryParticipant``, open to those that are newer
/// than this version.
public struct ConversationSummaryTopicConversationSummaryParticipantPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ACD`.
    @_alwaysEmitIntoClient public static var acd: Self { "ACD" }
    /// `AGENT`.
    @_alwaysEmitIntoClient public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    @_alwaysEmitIntoClient public static var customer: Self { "CUSTOMER" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
}

/// The schema `ConversationSummaryTopicConversationWrapUpCode`.
public typealias ConversationSummaryTopicConversationWrapUpCode = Model<ConversationSummaryTopicConversationWrapUpCodeFields>

/// The properties of ``ConversationSummaryTopicConversationWrapUpCode``.
public struct ConversationSummaryTopicConversationWrapUpCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wrapUpCodeId`.
    @_alwaysEmitIntoClient public var wrapUpCodeId: Field<String> { Field("wrapUpCodeId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicSummaryExtractedCustomEntity`.
public typealias ConversationSummaryTopicSummaryExtractedCustomEntity = Model<ConversationSummaryTopicSummaryExtractedCustomEntityFields>

/// The properties of ``ConversationSummaryTopicSummaryExtractedCustomEntity``.
public struct ConversationSummaryTopicSummaryExtractedCustomEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ConversationSummaryTopicTriggerSource`.
public typealias ConversationSummaryTopicTriggerSource = Model<ConversationSummaryTopicTriggerSourceFields>

/// The properties of ``ConversationSummaryTopicTriggerSource``.
public struct ConversationSummaryTopicTriggerSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceType`.
    @_alwaysEmitIntoClient public var sourceType: Field<ConversationSummaryTopicTriggerSourceSourceType> { Field("sourceType") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `sourceOutcome`.
    @_alwaysEmitIntoClient public var sourceOutcome: Field<ConversationSummaryTopicTriggerSourceSourceOutcome> { Field("sourceOutcome") }
}

/// A value of `sourceType` of ``ConversationSummaryTopicTriggerSource``, open to those that are newer than this
/// version.
public struct ConversationSummaryTopicTriggerSourceSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AGENT_ASSISTANT`.
    @_alwaysEmitIntoClient public static var agentAssistant: Self { "AGENT_ASSISTANT" }
    /// `PROGRAM`.
    @_alwaysEmitIntoClient public static var program: Self { "PROGRAM" }
    /// `FLOW`.
    @_alwaysEmitIntoClient public static var flow: Self { "FLOW" }
    /// `COPILOT`.
    @_alwaysEmitIntoClient public static var copilot: Self { "COPILOT" }
}

/// A value of `sourceOutcome` of ``ConversationSummaryTopicTriggerSource``, open to those that are newer than this
/// version.
public struct ConversationSummaryTopicTriggerSourceSourceOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CONTAINED`.
    @_alwaysEmitIntoClient public static var contained: Self { "CONTAINED" }
    /// `TRANSFER`.
    @_alwaysEmitIntoClient public static var transfer: Self { "TRANSFER" }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationFollowupAction`.
public typealias ConversationSummaryTopicVirtualAgentsConversationFollowupAction = Model<ConversationSummaryTopicVirtualAgentsConversationFollowupActionFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationFollowupAction``.
public struct ConversationSummaryTopicVirtualAgentsConversationFollowupActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationHeadline`.
public typealias ConversationSummaryTopicVirtualAgentsConversationHeadline = Model<ConversationSummaryTopicVirtualAgentsConversationHeadlineFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationHeadline``.
public struct ConversationSummaryTopicVirtualAgentsConversationHeadlineFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationReason`.
public typealias ConversationSummaryTopicVirtualAgentsConversationReason = Model<ConversationSummaryTopicVirtualAgentsConversationReasonFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationReason``.
public struct ConversationSummaryTopicVirtualAgentsConversationReasonFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationResolution`.
public typealias ConversationSummaryTopicVirtualAgentsConversationResolution = Model<ConversationSummaryTopicVirtualAgentsConversationResolutionFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationResolution``.
public struct ConversationSummaryTopicVirtualAgentsConversationResolutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `resolutionValue`.
    @_alwaysEmitIntoClient public var resolutionValue: Field<String> { Field("resolutionValue") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummary`.
public typealias ConversationSummaryTopicVirtualAgentsConversationSummary = Model<ConversationSummaryTopicVirtualAgentsConversationSummaryFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationSummary``.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryEvent`.
///
/// Events of `v2.bot.conversation.{id}.conversations.summaries`.
public typealias ConversationSummaryTopicVirtualAgentsConversationSummaryEvent = Model<ConversationSummaryTopicVirtualAgentsConversationSummaryEventFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationSummaryEvent``.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant]> { Field("participants") }
    /// `communicationIds`.
    @_alwaysEmitIntoClient public var communicationIds: Field<[String]> { Field("communicationIds") }
    /// `latestCommunicationId`.
    @_alwaysEmitIntoClient public var latestCommunicationId: Field<String> { Field("latestCommunicationId") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryEventMessageType> { Field("messageType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryEventMediaType> { Field("mediaType") }
    /// `summaryId`.
    @_alwaysEmitIntoClient public var summaryId: Field<String> { Field("summaryId") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `summary`.
    @_alwaysEmitIntoClient public var summary: Field<ConversationSummaryTopicVirtualAgentsConversationSummary> { Field("summary") }
    /// `headline`.
    @_alwaysEmitIntoClient public var headline: Field<ConversationSummaryTopicVirtualAgentsConversationHeadline> { Field("headline") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<ConversationSummaryTopicVirtualAgentsConversationReason> { Field("reason") }
    /// `resolution`.
    @_alwaysEmitIntoClient public var resolution: Field<ConversationSummaryTopicVirtualAgentsConversationResolution> { Field("resolution") }
    /// `followupActions`.
    @_alwaysEmitIntoClient public var followupActions: Field<[ConversationSummaryTopicVirtualAgentsConversationFollowupAction]> { Field("followupActions") }
    /// `extractedEntities`.
    @_alwaysEmitIntoClient public var extractedEntities: Field<[ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity]> { Field("extractedEntities") }
    /// `wrapUpCodes`.
    @_alwaysEmitIntoClient public var wrapUpCodes: Field<[ConversationSummaryTopicVirtualAgentsConversationWrapUpCode]> { Field("wrapUpCodes") }
    /// `triggerSource`.
    @_alwaysEmitIntoClient public var triggerSource: Field<ConversationSummaryTopicVirtualAgentsTriggerSource> { Field("triggerSource") }
    /// `summarySourceType`.
    @_alwaysEmitIntoClient public var summarySourceType: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryEventSummarySourceType> { Field("summarySourceType") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryEventTriggerType> { Field("triggerType") }
    /// `lastEditedBy`.
    @_alwaysEmitIntoClient public var lastEditedBy: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant> { Field("lastEditedBy") }
    /// `errorType`.
    @_alwaysEmitIntoClient public var errorType: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryEventErrorType> { Field("errorType") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[ConversationSummaryTopicVirtualAgentsConversationSummaryLabel]> { Field("labels") }
}

/// A value of `messageType` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryEvent``, open to those that
/// are newer than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// A value of `mediaType` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryEvent``, open to those that are
/// newer than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryEventMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `CALL`.
    @_alwaysEmitIntoClient public static var call: Self { "CALL" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `summarySourceType` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryEvent``, open to those
/// that are newer than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryEventSummarySourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `GENESYS_NATIVE_SERVICE`.
    @_alwaysEmitIntoClient public static var genesysNativeService: Self { "GENESYS_NATIVE_SERVICE" }
    /// `EXTERNAL_SERVICE`.
    @_alwaysEmitIntoClient public static var externalService: Self { "EXTERNAL_SERVICE" }
}

/// A value of `triggerType` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryEvent``, open to those that
/// are newer than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryEventTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ON_DEMAND`.
    @_alwaysEmitIntoClient public static var onDemand: Self { "ON_DEMAND" }
    /// `AFTER_DISCONNECT`.
    @_alwaysEmitIntoClient public static var afterDisconnect: Self { "AFTER_DISCONNECT" }
}

/// A value of `errorType` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryEvent``, open to those that are
/// newer than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryEventErrorType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CONVERSATION_TOO_LONG`.
    @_alwaysEmitIntoClient public static var conversationTooLong: Self { "CONVERSATION_TOO_LONG" }
    /// `CONVERSATION_TOO_SHORT`.
    @_alwaysEmitIntoClient public static var conversationTooShort: Self { "CONVERSATION_TOO_SHORT" }
    /// `RATE_LIMITED`.
    @_alwaysEmitIntoClient public static var rateLimited: Self { "RATE_LIMITED" }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryLabel`.
public typealias ConversationSummaryTopicVirtualAgentsConversationSummaryLabel = Model<ConversationSummaryTopicVirtualAgentsConversationSummaryLabelFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationSummaryLabel``.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryLabelFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryLabelType> { Field("type") }
}

/// A value of `type` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryLabel``, open to those that are newer
/// than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryLabelType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `CustomerSetting`.
    @_alwaysEmitIntoClient public static var customerSetting: Self { "CustomerSetting" }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant`.
public typealias ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant = Model<ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant``.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantPurpose> { Field("purpose") }
}

/// A value of `purpose` of ``ConversationSummaryTopicVirtualAgentsConversationSummaryParticipant``, open to those that
/// are newer than this version.
public struct ConversationSummaryTopicVirtualAgentsConversationSummaryParticipantPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ACD`.
    @_alwaysEmitIntoClient public static var acd: Self { "ACD" }
    /// `AGENT`.
    @_alwaysEmitIntoClient public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    @_alwaysEmitIntoClient public static var customer: Self { "CUSTOMER" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
}

/// The schema `ConversationSummaryTopicVirtualAgentsConversationWrapUpCode`.
public typealias ConversationSummaryTopicVirtualAgentsConversationWrapUpCode = Model<ConversationSummaryTopicVirtualAgentsConversationWrapUpCodeFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsConversationWrapUpCode``.
public struct ConversationSummaryTopicVirtualAgentsConversationWrapUpCodeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `wrapUpCodeId`.
    @_alwaysEmitIntoClient public var wrapUpCodeId: Field<String> { Field("wrapUpCodeId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity`.
public typealias ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity = Model<ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntityFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntity``.
public struct ConversationSummaryTopicVirtualAgentsSummaryExtractedCustomEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `ConversationSummaryTopicVirtualAgentsTriggerSource`.
public typealias ConversationSummaryTopicVirtualAgentsTriggerSource = Model<ConversationSummaryTopicVirtualAgentsTriggerSourceFields>

/// The properties of ``ConversationSummaryTopicVirtualAgentsTriggerSource``.
public struct ConversationSummaryTopicVirtualAgentsTriggerSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sourceType`.
    @_alwaysEmitIntoClient public var sourceType: Field<ConversationSummaryTopicVirtualAgentsTriggerSourceSourceType> { Field("sourceType") }
    /// `sourceId`.
    @_alwaysEmitIntoClient public var sourceId: Field<String> { Field("sourceId") }
    /// `sourceOutcome`.
    @_alwaysEmitIntoClient public var sourceOutcome: Field<ConversationSummaryTopicVirtualAgentsTriggerSourceSourceOutcome> { Field("sourceOutcome") }
}

/// A value of `sourceType` of ``ConversationSummaryTopicVirtualAgentsTriggerSource``, open to those that are newer than
/// this version.
public struct ConversationSummaryTopicVirtualAgentsTriggerSourceSourceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AGENT_ASSISTANT`.
    @_alwaysEmitIntoClient public static var agentAssistant: Self { "AGENT_ASSISTANT" }
    /// `PROGRAM`.
    @_alwaysEmitIntoClient public static var program: Self { "PROGRAM" }
    /// `FLOW`.
    @_alwaysEmitIntoClient public static var flow: Self { "FLOW" }
    /// `COPILOT`.
    @_alwaysEmitIntoClient public static var copilot: Self { "COPILOT" }
}

/// A value of `sourceOutcome` of ``ConversationSummaryTopicVirtualAgentsTriggerSource``, open to those that are newer
/// than this version.
public struct ConversationSummaryTopicVirtualAgentsTriggerSourceSourceOutcome: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `CONTAINED`.
    @_alwaysEmitIntoClient public static var contained: Self { "CONTAINED" }
    /// `TRANSFER`.
    @_alwaysEmitIntoClient public static var transfer: Self { "TRANSFER" }
}
