// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationChecklistTopicAgentChecklistActivationTrigger`.
public typealias ConversationChecklistTopicAgentChecklistActivationTrigger = Model<ConversationChecklistTopicAgentChecklistActivationTriggerFields>

/// The properties of ``ConversationChecklistTopicAgentChecklistActivationTrigger``.
public struct ConversationChecklistTopicAgentChecklistActivationTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType> { Field("triggerType") }
    /// `triggerDate`.
    @_alwaysEmitIntoClient public var triggerDate: Field<Instant> { Field("triggerDate") }
    /// `intentName`.
    @_alwaysEmitIntoClient public var intentName: Field<String> { Field("intentName") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
}

/// A value of `triggerType` of ``ConversationChecklistTopicAgentChecklistActivationTrigger``, open to those that are
/// newer than this version.
public struct ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `ConversationStart`.
    @_alwaysEmitIntoClient public static var conversationStart: Self { "ConversationStart" }
    /// `Intent`.
    @_alwaysEmitIntoClient public static var intent: Self { "Intent" }
}

/// The schema `ConversationChecklistTopicAgentChecklistItemState`.
public typealias ConversationChecklistTopicAgentChecklistItemState = Model<ConversationChecklistTopicAgentChecklistItemStateFields>

/// The properties of ``ConversationChecklistTopicAgentChecklistItemState``.
public struct ConversationChecklistTopicAgentChecklistItemStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `stateFromModel`.
    @_alwaysEmitIntoClient public var stateFromModel: Field<ConversationChecklistTopicAgentChecklistItemStateStateFromModel> { Field("stateFromModel") }
    /// `stateFromAgent`.
    @_alwaysEmitIntoClient public var stateFromAgent: Field<ConversationChecklistTopicAgentChecklistItemStateStateFromAgent> { Field("stateFromAgent") }
    /// `dateLastModifiedByModel`.
    @_alwaysEmitIntoClient public var dateLastModifiedByModel: Field<Instant> { Field("dateLastModifiedByModel") }
    /// `dateLastModifiedByAgent`.
    @_alwaysEmitIntoClient public var dateLastModifiedByAgent: Field<Instant> { Field("dateLastModifiedByAgent") }
    /// `automatedCheckEnabled`.
    @_alwaysEmitIntoClient public var automatedCheckEnabled: Field<Bool> { Field("automatedCheckEnabled") }
    /// `important`.
    @_alwaysEmitIntoClient public var important: Field<Bool> { Field("important") }
    /// `lastModifiedInAcw`.
    @_alwaysEmitIntoClient public var lastModifiedInAcw: Field<Bool> { Field("lastModifiedInAcw") }
}

/// A value of `stateFromModel` of ``ConversationChecklistTopicAgentChecklistItemState``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistItemStateStateFromModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ticked`.
    @_alwaysEmitIntoClient public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    @_alwaysEmitIntoClient public static var unticked: Self { "Unticked" }
}

/// A value of `stateFromAgent` of ``ConversationChecklistTopicAgentChecklistItemState``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistItemStateStateFromAgent: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Ticked`.
    @_alwaysEmitIntoClient public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    @_alwaysEmitIntoClient public static var unticked: Self { "Unticked" }
}

/// The schema `ConversationChecklistTopicAgentChecklistRuntimeEventBody`.
///
/// Events of `v2.conversations.{id}.agentchecklist`.
public typealias ConversationChecklistTopicAgentChecklistRuntimeEventBody = Model<ConversationChecklistTopicAgentChecklistRuntimeEventBodyFields>

/// The properties of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `evaluationStartDate`.
    @_alwaysEmitIntoClient public var evaluationStartDate: Field<Instant> { Field("evaluationStartDate") }
    /// `evaluationLastModifiedDate`.
    @_alwaysEmitIntoClient public var evaluationLastModifiedDate: Field<Instant> { Field("evaluationLastModifiedDate") }
    /// `evaluationFinalizedDate`.
    @_alwaysEmitIntoClient public var evaluationFinalizedDate: Field<Instant> { Field("evaluationFinalizedDate") }
    /// `evaluationFinalizedWithAcwDate`.
    @_alwaysEmitIntoClient public var evaluationFinalizedWithAcwDate: Field<Instant> { Field("evaluationFinalizedWithAcwDate") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `agentChecklistId`.
    @_alwaysEmitIntoClient public var agentChecklistId: Field<String> { Field("agentChecklistId") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
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
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType> { Field("mediaType") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection> { Field("direction") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus> { Field("status") }
    /// `exitReason`.
    @_alwaysEmitIntoClient public var exitReason: Field<String> { Field("exitReason") }
    /// `activationTriggers`.
    @_alwaysEmitIntoClient public var activationTriggers: Field<[ConversationChecklistTopicAgentChecklistActivationTrigger]> { Field("activationTriggers") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<[ConversationChecklistTopicConversationContextTurnInfo]> { Field("conversationContext") }
    /// `agentChecklistItems`.
    @_alwaysEmitIntoClient public var agentChecklistItems: Field<[ConversationChecklistTopicAgentChecklistItemState]> { Field("agentChecklistItems") }
}

/// A value of `mediaType` of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
    /// `Message`.
    @_alwaysEmitIntoClient public static var message: Self { "Message" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// A value of `direction` of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "Outbound" }
}

/// A value of `status` of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `EvaluationStarted`.
    @_alwaysEmitIntoClient public static var evaluationStarted: Self { "EvaluationStarted" }
    /// `EvaluationInProgress`.
    @_alwaysEmitIntoClient public static var evaluationInProgress: Self { "EvaluationInProgress" }
    /// `EvaluationFinalized`.
    @_alwaysEmitIntoClient public static var evaluationFinalized: Self { "EvaluationFinalized" }
    /// `EvaluationFinalizedWithAcw`.
    @_alwaysEmitIntoClient public static var evaluationFinalizedWithAcw: Self { "EvaluationFinalizedWithAcw" }
}

/// The schema `ConversationChecklistTopicConversationContextTurnInfo`.
public typealias ConversationChecklistTopicConversationContextTurnInfo = Model<ConversationChecklistTopicConversationContextTurnInfoFields>

/// The properties of ``ConversationChecklistTopicConversationContextTurnInfo``.
public struct ConversationChecklistTopicConversationContextTurnInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `participant`.
    @_alwaysEmitIntoClient public var participant: Field<ConversationChecklistTopicConversationContextTurnInfoParticipant> { Field("participant") }
}

/// A value of `participant` of ``ConversationChecklistTopicConversationContextTurnInfo``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicConversationContextTurnInfoParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Internal`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "Internal" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
}

/// The schema `ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification`.
///
/// Events of `v2.analytics.conversations.details.jobs.availability`.
public typealias ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification = Model<ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotificationFields>

/// The properties of ``ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotification``.
public struct ConversationDetailsDatalakeAvailabilityTopicDataAvailabilityChangeNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataAvailabilityDate`.
    @_alwaysEmitIntoClient public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `ConversationIntentSuggestionsTopicIntentSuggestionEvent`.
///
/// Events of `v2.conversations.{id}.suggestions.intent`.
public typealias ConversationIntentSuggestionsTopicIntentSuggestionEvent = Model<ConversationIntentSuggestionsTopicIntentSuggestionEventFields>

/// The properties of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationIntentSuggestionsTopicIntentSuggestionEventState> { Field("state") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    @_alwaysEmitIntoClient public var engagementType: Field<ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType> { Field("engagementType") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ConversationIntentSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<ConversationIntentSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
    /// `conversationIntents`.
    @_alwaysEmitIntoClient public var conversationIntents: Field<[String: ConversationIntentSuggestionsTopicSuggestedIntent]> { Field("conversationIntents") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<ConversationIntentSuggestionsTopicSuggestionContext> { Field("context") }
}

/// A value of `state` of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``, open to those that are newer than
/// this version.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Triggered`.
    @_alwaysEmitIntoClient public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType: OpenEnum {
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
    /// `Sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "Copied" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `Feedback`.
    @_alwaysEmitIntoClient public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationIntentSuggestionsTopicQueryReformulationContext`.
public typealias ConversationIntentSuggestionsTopicQueryReformulationContext = Model<ConversationIntentSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationIntentSuggestionsTopicQueryReformulationContext``.
public struct ConversationIntentSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    @_alwaysEmitIntoClient public var knowledgeClassification: Field<ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    @_alwaysEmitIntoClient public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationIntentSuggestionsTopicQueryReformulationContext``, open to
/// those that are newer than this version.
public struct ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Yes`.
    @_alwaysEmitIntoClient public static var yes: Self { "Yes" }
    /// `No`.
    @_alwaysEmitIntoClient public static var no: Self { "No" }
    /// `Maybe`.
    @_alwaysEmitIntoClient public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestedIntent`.
public typealias ConversationIntentSuggestionsTopicSuggestedIntent = Model<ConversationIntentSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestedIntent``.
public struct ConversationIntentSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    @_alwaysEmitIntoClient public var detectedSlots: Field<[ConversationIntentSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationIntentSuggestionsTopicSuggestedIntentSlot = Model<ConversationIntentSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationIntentSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    @_alwaysEmitIntoClient public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    @_alwaysEmitIntoClient public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestionContext`.
public typealias ConversationIntentSuggestionsTopicSuggestionContext = Model<ConversationIntentSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestionContext``.
public struct ConversationIntentSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationIntentSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    @_alwaysEmitIntoClient public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    @_alwaysEmitIntoClient public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    @_alwaysEmitIntoClient public var queryReformulationContext: Field<ConversationIntentSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<ConversationIntentSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationIntentSuggestionsTopicSuggestionContext``, open to those that are newer than
/// this version.
public struct ConversationIntentSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationIntentSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationIntentSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    @_alwaysEmitIntoClient public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    @_alwaysEmitIntoClient public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestionFeedback`.
public typealias ConversationIntentSuggestionsTopicSuggestionFeedback = Model<ConversationIntentSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestionFeedback``.
public struct ConversationIntentSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<ConversationIntentSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationIntentSuggestionsTopicSuggestionFeedback``, open to those that are newer than
/// this version.
public struct ConversationIntentSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// The schema `ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent`.
///
/// Events of `v2.conversations.{id}.suggestions.response`.
public typealias ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent = Model<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventFields>

/// The properties of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState> { Field("state") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    @_alwaysEmitIntoClient public var engagementType: Field<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType> { Field("engagementType") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<ConversationResponseSuggestionsTopicSuggestionContext> { Field("context") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ConversationResponseSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `cannedResponse`.
    @_alwaysEmitIntoClient public var cannedResponse: Field<ConversationResponseSuggestionsTopicSuggestedCannedResponse> { Field("cannedResponse") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<ConversationResponseSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
}

/// A value of `state` of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Triggered`.
    @_alwaysEmitIntoClient public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType: OpenEnum {
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
    /// `Sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "Copied" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `Feedback`.
    @_alwaysEmitIntoClient public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationResponseSuggestionsTopicQueryReformulationContext`.
public typealias ConversationResponseSuggestionsTopicQueryReformulationContext = Model<ConversationResponseSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationResponseSuggestionsTopicQueryReformulationContext``.
public struct ConversationResponseSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    @_alwaysEmitIntoClient public var knowledgeClassification: Field<ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    @_alwaysEmitIntoClient public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationResponseSuggestionsTopicQueryReformulationContext``, open to
/// those that are newer than this version.
public struct ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Yes`.
    @_alwaysEmitIntoClient public static var yes: Self { "Yes" }
    /// `No`.
    @_alwaysEmitIntoClient public static var no: Self { "No" }
    /// `Maybe`.
    @_alwaysEmitIntoClient public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestedCannedResponse`.
public typealias ConversationResponseSuggestionsTopicSuggestedCannedResponse = Model<ConversationResponseSuggestionsTopicSuggestedCannedResponseFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestedCannedResponse``.
public struct ConversationResponseSuggestionsTopicSuggestedCannedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `responseId`.
    @_alwaysEmitIntoClient public var responseId: Field<String> { Field("responseId") }
    /// `libraryId`.
    @_alwaysEmitIntoClient public var libraryId: Field<String> { Field("libraryId") }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestedIntent`.
public typealias ConversationResponseSuggestionsTopicSuggestedIntent = Model<ConversationResponseSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestedIntent``.
public struct ConversationResponseSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    @_alwaysEmitIntoClient public var detectedSlots: Field<[ConversationResponseSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationResponseSuggestionsTopicSuggestedIntentSlot = Model<ConversationResponseSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationResponseSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    @_alwaysEmitIntoClient public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    @_alwaysEmitIntoClient public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestionContext`.
public typealias ConversationResponseSuggestionsTopicSuggestionContext = Model<ConversationResponseSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestionContext``.
public struct ConversationResponseSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationResponseSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    @_alwaysEmitIntoClient public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    @_alwaysEmitIntoClient public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    @_alwaysEmitIntoClient public var queryReformulationContext: Field<ConversationResponseSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<ConversationResponseSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationResponseSuggestionsTopicSuggestionContext``, open to those that are newer
/// than this version.
public struct ConversationResponseSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationResponseSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationResponseSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    @_alwaysEmitIntoClient public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    @_alwaysEmitIntoClient public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestionFeedback`.
public typealias ConversationResponseSuggestionsTopicSuggestionFeedback = Model<ConversationResponseSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestionFeedback``.
public struct ConversationResponseSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<ConversationResponseSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationResponseSuggestionsTopicSuggestionFeedback``, open to those that are newer than
/// this version.
public struct ConversationResponseSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// The schema `ConversationScriptSuggestionsTopicQueryReformulationContext`.
public typealias ConversationScriptSuggestionsTopicQueryReformulationContext = Model<ConversationScriptSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationScriptSuggestionsTopicQueryReformulationContext``.
public struct ConversationScriptSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    @_alwaysEmitIntoClient public var knowledgeClassification: Field<ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    @_alwaysEmitIntoClient public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationScriptSuggestionsTopicQueryReformulationContext``, open to
/// those that are newer than this version.
public struct ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Yes`.
    @_alwaysEmitIntoClient public static var yes: Self { "Yes" }
    /// `No`.
    @_alwaysEmitIntoClient public static var no: Self { "No" }
    /// `Maybe`.
    @_alwaysEmitIntoClient public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationScriptSuggestionsTopicScriptSuggestionEvent`.
///
/// Events of `v2.conversations.{id}.suggestions.script`.
public typealias ConversationScriptSuggestionsTopicScriptSuggestionEvent = Model<ConversationScriptSuggestionsTopicScriptSuggestionEventFields>

/// The properties of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationScriptSuggestionsTopicScriptSuggestionEventState> { Field("state") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    @_alwaysEmitIntoClient public var engagementType: Field<ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType> { Field("engagementType") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<ConversationScriptSuggestionsTopicSuggestionContext> { Field("context") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ConversationScriptSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<ConversationScriptSuggestionsTopicSuggestedScript> { Field("script") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<ConversationScriptSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
}

/// A value of `state` of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``, open to those that are newer than
/// this version.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Triggered`.
    @_alwaysEmitIntoClient public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType: OpenEnum {
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
    /// `Sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "Copied" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `Feedback`.
    @_alwaysEmitIntoClient public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestedIntent`.
public typealias ConversationScriptSuggestionsTopicSuggestedIntent = Model<ConversationScriptSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestedIntent``.
public struct ConversationScriptSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    @_alwaysEmitIntoClient public var detectedSlots: Field<[ConversationScriptSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationScriptSuggestionsTopicSuggestedIntentSlot = Model<ConversationScriptSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationScriptSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    @_alwaysEmitIntoClient public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    @_alwaysEmitIntoClient public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestedScript`.
public typealias ConversationScriptSuggestionsTopicSuggestedScript = Model<ConversationScriptSuggestionsTopicSuggestedScriptFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestedScript``.
public struct ConversationScriptSuggestionsTopicSuggestedScriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `pageId`.
    @_alwaysEmitIntoClient public var pageId: Field<String> { Field("pageId") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[String: String]> { Field("data") }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestionContext`.
public typealias ConversationScriptSuggestionsTopicSuggestionContext = Model<ConversationScriptSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestionContext``.
public struct ConversationScriptSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationScriptSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    @_alwaysEmitIntoClient public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    @_alwaysEmitIntoClient public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    @_alwaysEmitIntoClient public var queryReformulationContext: Field<ConversationScriptSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<ConversationScriptSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationScriptSuggestionsTopicSuggestionContext``, open to those that are newer than
/// this version.
public struct ConversationScriptSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationScriptSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationScriptSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    @_alwaysEmitIntoClient public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    @_alwaysEmitIntoClient public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestionFeedback`.
public typealias ConversationScriptSuggestionsTopicSuggestionFeedback = Model<ConversationScriptSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestionFeedback``.
public struct ConversationScriptSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<ConversationScriptSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationScriptSuggestionsTopicSuggestionFeedback``, open to those that are newer than
/// this version.
public struct ConversationScriptSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext`.
public typealias ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext = Model<ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext``.
public struct ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    @_alwaysEmitIntoClient public var knowledgeClassification: Field<ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    @_alwaysEmitIntoClient public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext``,
/// open to those that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Yes`.
    @_alwaysEmitIntoClient public static var yes: Self { "Yes" }
    /// `No`.
    @_alwaysEmitIntoClient public static var no: Self { "No" }
    /// `Maybe`.
    @_alwaysEmitIntoClient public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestedIntent`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestedIntent = Model<ConversationThirdPartyActionSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestedIntent``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    @_alwaysEmitIntoClient public var detectedSlots: Field<[ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot = Model<ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    @_alwaysEmitIntoClient public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    @_alwaysEmitIntoClient public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    @_alwaysEmitIntoClient public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestionContext`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestionContext = Model<ConversationThirdPartyActionSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestionContext``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    @_alwaysEmitIntoClient public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    @_alwaysEmitIntoClient public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    @_alwaysEmitIntoClient public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    @_alwaysEmitIntoClient public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    @_alwaysEmitIntoClient public var queryReformulationContext: Field<ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationThirdPartyActionSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationThirdPartyActionSuggestionsTopicSuggestionContext``, open to those
/// that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    @_alwaysEmitIntoClient public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    @_alwaysEmitIntoClient public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback = Model<ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback``, open to those that are
/// newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent`.
///
/// Events of `v2.conversations.{id}.suggestions.thirdpartyaction`.
public typealias ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent = Model<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState> { Field("state") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    @_alwaysEmitIntoClient public var engagementType: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType> { Field("engagementType") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<ConversationThirdPartyActionSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionContext> { Field("context") }
    /// `thirdPartySuggestion`.
    @_alwaysEmitIntoClient public var thirdPartySuggestion: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion> { Field("thirdPartySuggestion") }
}

/// A value of `state` of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
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
    /// `Triggered`.
    @_alwaysEmitIntoClient public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``, open to
/// those that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType: OpenEnum {
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
    /// `Sentiment`.
    @_alwaysEmitIntoClient public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``, open
/// to those that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    @_alwaysEmitIntoClient public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    @_alwaysEmitIntoClient public static var copied: Self { "Copied" }
    /// `Opened`.
    @_alwaysEmitIntoClient public static var opened: Self { "Opened" }
    /// `Feedback`.
    @_alwaysEmitIntoClient public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion`.
public typealias ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion = Model<ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion``.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `sources`.
    @_alwaysEmitIntoClient public var sources: Field<[ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource]> { Field("sources") }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource`.
public typealias ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource = Model<ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSourceFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource``.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}
