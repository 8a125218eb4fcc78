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
    public var triggerType: Field<ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType> { Field("triggerType") }
    /// `triggerDate`.
    public var triggerDate: Field<Instant> { Field("triggerDate") }
    /// `intentName`.
    public var intentName: Field<String> { Field("intentName") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
}

/// A value of `triggerType` of ``ConversationChecklistTopicAgentChecklistActivationTrigger``, open to those that are
/// newer than this version.
public struct ConversationChecklistTopicAgentChecklistActivationTriggerTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
    /// `Intent`.
    public static var intent: Self { "Intent" }
}

/// The schema `ConversationChecklistTopicAgentChecklistItemState`.
public typealias ConversationChecklistTopicAgentChecklistItemState = Model<ConversationChecklistTopicAgentChecklistItemStateFields>

/// The properties of ``ConversationChecklistTopicAgentChecklistItemState``.
public struct ConversationChecklistTopicAgentChecklistItemStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `stateFromModel`.
    public var stateFromModel: Field<ConversationChecklistTopicAgentChecklistItemStateStateFromModel> { Field("stateFromModel") }
    /// `stateFromAgent`.
    public var stateFromAgent: Field<ConversationChecklistTopicAgentChecklistItemStateStateFromAgent> { Field("stateFromAgent") }
    /// `dateLastModifiedByModel`.
    public var dateLastModifiedByModel: Field<Instant> { Field("dateLastModifiedByModel") }
    /// `dateLastModifiedByAgent`.
    public var dateLastModifiedByAgent: Field<Instant> { Field("dateLastModifiedByAgent") }
    /// `automatedCheckEnabled`.
    public var automatedCheckEnabled: Field<Bool> { Field("automatedCheckEnabled") }
    /// `important`.
    public var important: Field<Bool> { Field("important") }
    /// `lastModifiedInAcw`.
    public var lastModifiedInAcw: Field<Bool> { Field("lastModifiedInAcw") }
}

/// A value of `stateFromModel` of ``ConversationChecklistTopicAgentChecklistItemState``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistItemStateStateFromModel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Ticked`.
    public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    public static var unticked: Self { "Unticked" }
}

/// A value of `stateFromAgent` of ``ConversationChecklistTopicAgentChecklistItemState``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistItemStateStateFromAgent: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Ticked`.
    public static var ticked: Self { "Ticked" }
    /// `Unticked`.
    public static var unticked: Self { "Unticked" }
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
    public var evaluationStartDate: Field<Instant> { Field("evaluationStartDate") }
    /// `evaluationLastModifiedDate`.
    public var evaluationLastModifiedDate: Field<Instant> { Field("evaluationLastModifiedDate") }
    /// `evaluationFinalizedDate`.
    public var evaluationFinalizedDate: Field<Instant> { Field("evaluationFinalizedDate") }
    /// `evaluationFinalizedWithAcwDate`.
    public var evaluationFinalizedWithAcwDate: Field<Instant> { Field("evaluationFinalizedWithAcwDate") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `agentChecklistId`.
    public var agentChecklistId: Field<String> { Field("agentChecklistId") }
    /// `name`.
    public var name: Field<String> { Field("name") }
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
    public var mediaType: Field<ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType> { Field("mediaType") }
    /// `direction`.
    public var direction: Field<ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection> { Field("direction") }
    /// `status`.
    public var status: Field<ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus> { Field("status") }
    /// `exitReason`.
    public var exitReason: Field<String> { Field("exitReason") }
    /// `activationTriggers`.
    public var activationTriggers: Field<[ConversationChecklistTopicAgentChecklistActivationTrigger]> { Field("activationTriggers") }
    /// `conversationContext`.
    public var conversationContext: Field<[ConversationChecklistTopicConversationContextTurnInfo]> { Field("conversationContext") }
    /// `agentChecklistItems`.
    public var agentChecklistItems: Field<[ConversationChecklistTopicAgentChecklistItemState]> { Field("agentChecklistItems") }
}

/// A value of `mediaType` of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
    /// `Message`.
    public static var message: Self { "Message" }
    /// `Email`.
    public static var email: Self { "Email" }
}

/// A value of `direction` of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Inbound`.
    public static var inbound: Self { "Inbound" }
    /// `Outbound`.
    public static var outbound: Self { "Outbound" }
}

/// A value of `status` of ``ConversationChecklistTopicAgentChecklistRuntimeEventBody``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicAgentChecklistRuntimeEventBodyStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `EvaluationStarted`.
    public static var evaluationStarted: Self { "EvaluationStarted" }
    /// `EvaluationInProgress`.
    public static var evaluationInProgress: Self { "EvaluationInProgress" }
    /// `EvaluationFinalized`.
    public static var evaluationFinalized: Self { "EvaluationFinalized" }
    /// `EvaluationFinalizedWithAcw`.
    public static var evaluationFinalizedWithAcw: Self { "EvaluationFinalizedWithAcw" }
}

/// The schema `ConversationChecklistTopicConversationContextTurnInfo`.
public typealias ConversationChecklistTopicConversationContextTurnInfo = Model<ConversationChecklistTopicConversationContextTurnInfoFields>

/// The properties of ``ConversationChecklistTopicConversationContextTurnInfo``.
public struct ConversationChecklistTopicConversationContextTurnInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `participant`.
    public var participant: Field<ConversationChecklistTopicConversationContextTurnInfoParticipant> { Field("participant") }
}

/// A value of `participant` of ``ConversationChecklistTopicConversationContextTurnInfo``, open to those that are newer
/// than this version.
public struct ConversationChecklistTopicConversationContextTurnInfoParticipant: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Internal`.
    public static var `internal`: Self { "Internal" }
    /// `External`.
    public static var external: Self { "External" }
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
    public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
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
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    public var state: Field<ConversationIntentSuggestionsTopicIntentSuggestionEventState> { Field("state") }
    /// `triggerType`.
    public var triggerType: Field<ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    public var engagementType: Field<ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType> { Field("engagementType") }
    /// `feedback`.
    public var feedback: Field<ConversationIntentSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `activeIntent`.
    public var activeIntent: Field<ConversationIntentSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
    /// `conversationIntents`.
    public var conversationIntents: Field<[String: ConversationIntentSuggestionsTopicSuggestedIntent]> { Field("conversationIntents") }
    /// `context`.
    public var context: Field<ConversationIntentSuggestionsTopicSuggestionContext> { Field("context") }
}

/// A value of `state` of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``, open to those that are newer than
/// this version.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Suggested`.
    public static var suggested: Self { "Suggested" }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Rated`.
    public static var rated: Self { "Rated" }
    /// `Triggered`.
    public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Fallback`.
    public static var fallback: Self { "Fallback" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    public static var conversationEnd: Self { "ConversationEnd" }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `Sentiment`.
    public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationIntentSuggestionsTopicIntentSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationIntentSuggestionsTopicIntentSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    public static var copied: Self { "Copied" }
    /// `Opened`.
    public static var opened: Self { "Opened" }
    /// `Feedback`.
    public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationIntentSuggestionsTopicQueryReformulationContext`.
public typealias ConversationIntentSuggestionsTopicQueryReformulationContext = Model<ConversationIntentSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationIntentSuggestionsTopicQueryReformulationContext``.
public struct ConversationIntentSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    public var knowledgeClassification: Field<ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationIntentSuggestionsTopicQueryReformulationContext``, open to
/// those that are newer than this version.
public struct ConversationIntentSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Yes`.
    public static var yes: Self { "Yes" }
    /// `No`.
    public static var no: Self { "No" }
    /// `Maybe`.
    public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestedIntent`.
public typealias ConversationIntentSuggestionsTopicSuggestedIntent = Model<ConversationIntentSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestedIntent``.
public struct ConversationIntentSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    public var detectedSlots: Field<[ConversationIntentSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationIntentSuggestionsTopicSuggestedIntentSlot = Model<ConversationIntentSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationIntentSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestionContext`.
public typealias ConversationIntentSuggestionsTopicSuggestionContext = Model<ConversationIntentSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestionContext``.
public struct ConversationIntentSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    public var mediaType: Field<ConversationIntentSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    public var queryReformulationContext: Field<ConversationIntentSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    public var participantType: Field<ConversationIntentSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationIntentSuggestionsTopicSuggestionContext``, open to those that are newer than
/// this version.
public struct ConversationIntentSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationIntentSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationIntentSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationIntentSuggestionsTopicSuggestionFeedback`.
public typealias ConversationIntentSuggestionsTopicSuggestionFeedback = Model<ConversationIntentSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationIntentSuggestionsTopicSuggestionFeedback``.
public struct ConversationIntentSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    public var rating: Field<ConversationIntentSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationIntentSuggestionsTopicSuggestionFeedback``, open to those that are newer than
/// this version.
public struct ConversationIntentSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
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
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    public var state: Field<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState> { Field("state") }
    /// `triggerType`.
    public var triggerType: Field<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    public var engagementType: Field<ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType> { Field("engagementType") }
    /// `context`.
    public var context: Field<ConversationResponseSuggestionsTopicSuggestionContext> { Field("context") }
    /// `feedback`.
    public var feedback: Field<ConversationResponseSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `cannedResponse`.
    public var cannedResponse: Field<ConversationResponseSuggestionsTopicSuggestedCannedResponse> { Field("cannedResponse") }
    /// `activeIntent`.
    public var activeIntent: Field<ConversationResponseSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
}

/// A value of `state` of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Suggested`.
    public static var suggested: Self { "Suggested" }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Rated`.
    public static var rated: Self { "Rated" }
    /// `Triggered`.
    public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Fallback`.
    public static var fallback: Self { "Fallback" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    public static var conversationEnd: Self { "ConversationEnd" }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `Sentiment`.
    public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationResponseSuggestionsTopicCannedResponseSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationResponseSuggestionsTopicCannedResponseSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    public static var copied: Self { "Copied" }
    /// `Opened`.
    public static var opened: Self { "Opened" }
    /// `Feedback`.
    public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationResponseSuggestionsTopicQueryReformulationContext`.
public typealias ConversationResponseSuggestionsTopicQueryReformulationContext = Model<ConversationResponseSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationResponseSuggestionsTopicQueryReformulationContext``.
public struct ConversationResponseSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    public var knowledgeClassification: Field<ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationResponseSuggestionsTopicQueryReformulationContext``, open to
/// those that are newer than this version.
public struct ConversationResponseSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Yes`.
    public static var yes: Self { "Yes" }
    /// `No`.
    public static var no: Self { "No" }
    /// `Maybe`.
    public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestedCannedResponse`.
public typealias ConversationResponseSuggestionsTopicSuggestedCannedResponse = Model<ConversationResponseSuggestionsTopicSuggestedCannedResponseFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestedCannedResponse``.
public struct ConversationResponseSuggestionsTopicSuggestedCannedResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `responseId`.
    public var responseId: Field<String> { Field("responseId") }
    /// `libraryId`.
    public var libraryId: Field<String> { Field("libraryId") }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestedIntent`.
public typealias ConversationResponseSuggestionsTopicSuggestedIntent = Model<ConversationResponseSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestedIntent``.
public struct ConversationResponseSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    public var detectedSlots: Field<[ConversationResponseSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationResponseSuggestionsTopicSuggestedIntentSlot = Model<ConversationResponseSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationResponseSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestionContext`.
public typealias ConversationResponseSuggestionsTopicSuggestionContext = Model<ConversationResponseSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestionContext``.
public struct ConversationResponseSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    public var mediaType: Field<ConversationResponseSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    public var queryReformulationContext: Field<ConversationResponseSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    public var participantType: Field<ConversationResponseSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationResponseSuggestionsTopicSuggestionContext``, open to those that are newer
/// than this version.
public struct ConversationResponseSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationResponseSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationResponseSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationResponseSuggestionsTopicSuggestionFeedback`.
public typealias ConversationResponseSuggestionsTopicSuggestionFeedback = Model<ConversationResponseSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationResponseSuggestionsTopicSuggestionFeedback``.
public struct ConversationResponseSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    public var rating: Field<ConversationResponseSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationResponseSuggestionsTopicSuggestionFeedback``, open to those that are newer than
/// this version.
public struct ConversationResponseSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
}

/// The schema `ConversationScriptSuggestionsTopicQueryReformulationContext`.
public typealias ConversationScriptSuggestionsTopicQueryReformulationContext = Model<ConversationScriptSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationScriptSuggestionsTopicQueryReformulationContext``.
public struct ConversationScriptSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    public var knowledgeClassification: Field<ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationScriptSuggestionsTopicQueryReformulationContext``, open to
/// those that are newer than this version.
public struct ConversationScriptSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Yes`.
    public static var yes: Self { "Yes" }
    /// `No`.
    public static var no: Self { "No" }
    /// `Maybe`.
    public static var maybe: Self { "Maybe" }
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
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    public var state: Field<ConversationScriptSuggestionsTopicScriptSuggestionEventState> { Field("state") }
    /// `triggerType`.
    public var triggerType: Field<ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    public var engagementType: Field<ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType> { Field("engagementType") }
    /// `context`.
    public var context: Field<ConversationScriptSuggestionsTopicSuggestionContext> { Field("context") }
    /// `feedback`.
    public var feedback: Field<ConversationScriptSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `script`.
    public var script: Field<ConversationScriptSuggestionsTopicSuggestedScript> { Field("script") }
    /// `activeIntent`.
    public var activeIntent: Field<ConversationScriptSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
}

/// A value of `state` of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``, open to those that are newer than
/// this version.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Suggested`.
    public static var suggested: Self { "Suggested" }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Rated`.
    public static var rated: Self { "Rated" }
    /// `Triggered`.
    public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Fallback`.
    public static var fallback: Self { "Fallback" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    public static var conversationEnd: Self { "ConversationEnd" }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `Sentiment`.
    public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationScriptSuggestionsTopicScriptSuggestionEvent``, open to those that are
/// newer than this version.
public struct ConversationScriptSuggestionsTopicScriptSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    public static var copied: Self { "Copied" }
    /// `Opened`.
    public static var opened: Self { "Opened" }
    /// `Feedback`.
    public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestedIntent`.
public typealias ConversationScriptSuggestionsTopicSuggestedIntent = Model<ConversationScriptSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestedIntent``.
public struct ConversationScriptSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    public var detectedSlots: Field<[ConversationScriptSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationScriptSuggestionsTopicSuggestedIntentSlot = Model<ConversationScriptSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationScriptSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestedScript`.
public typealias ConversationScriptSuggestionsTopicSuggestedScript = Model<ConversationScriptSuggestionsTopicSuggestedScriptFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestedScript``.
public struct ConversationScriptSuggestionsTopicSuggestedScriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `pageId`.
    public var pageId: Field<String> { Field("pageId") }
    /// `data`.
    public var data: Field<[String: String]> { Field("data") }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestionContext`.
public typealias ConversationScriptSuggestionsTopicSuggestionContext = Model<ConversationScriptSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestionContext``.
public struct ConversationScriptSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    public var mediaType: Field<ConversationScriptSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    public var queryReformulationContext: Field<ConversationScriptSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    public var participantType: Field<ConversationScriptSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationScriptSuggestionsTopicSuggestionContext``, open to those that are newer than
/// this version.
public struct ConversationScriptSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationScriptSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationScriptSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationScriptSuggestionsTopicSuggestionFeedback`.
public typealias ConversationScriptSuggestionsTopicSuggestionFeedback = Model<ConversationScriptSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationScriptSuggestionsTopicSuggestionFeedback``.
public struct ConversationScriptSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    public var rating: Field<ConversationScriptSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationScriptSuggestionsTopicSuggestionFeedback``, open to those that are newer than
/// this version.
public struct ConversationScriptSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext`.
public typealias ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext = Model<ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext``.
public struct ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    public var knowledgeClassification: Field<ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext``,
/// open to those that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Yes`.
    public static var yes: Self { "Yes" }
    /// `No`.
    public static var no: Self { "No" }
    /// `Maybe`.
    public static var maybe: Self { "Maybe" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestedIntent`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestedIntent = Model<ConversationThirdPartyActionSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestedIntent``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    public var detectedSlots: Field<[ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot = Model<ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `slotName`.
    public var slotName: Field<String> { Field("slotName") }
    /// `entityType`.
    public var entityType: Field<String> { Field("entityType") }
    /// `slotValue`.
    public var slotValue: Field<String> { Field("slotValue") }
    /// `probability`.
    public var probability: Field<Double> { Field("probability") }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestionContext`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestionContext = Model<ConversationThirdPartyActionSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestionContext``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    public var mediaType: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `assistantId`.
    public var assistantId: Field<String> { Field("assistantId") }
    /// `utteranceId`.
    public var utteranceId: Field<String> { Field("utteranceId") }
    /// `messageId`.
    public var messageId: Field<String> { Field("messageId") }
    /// `queryStatement`.
    public var queryStatement: Field<String> { Field("queryStatement") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `queryReformulationContext`.
    public var queryReformulationContext: Field<ConversationThirdPartyActionSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    public var participantType: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationThirdPartyActionSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionContextMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
}

/// A value of `participantType` of ``ConversationThirdPartyActionSuggestionsTopicSuggestionContext``, open to those
/// that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `AGENT`.
    public static var agent: Self { "AGENT" }
    /// `CUSTOMER`.
    public static var customer: Self { "CUSTOMER" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback`.
public typealias ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback = Model<ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback``.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    public var rating: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback``, open to those that are
/// newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Negative`.
    public static var negative: Self { "Negative" }
    /// `Positive`.
    public static var positive: Self { "Positive" }
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
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    public var state: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState> { Field("state") }
    /// `triggerType`.
    public var triggerType: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    public var engagementType: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType> { Field("engagementType") }
    /// `feedback`.
    public var feedback: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `activeIntent`.
    public var activeIntent: Field<ConversationThirdPartyActionSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
    /// `context`.
    public var context: Field<ConversationThirdPartyActionSuggestionsTopicSuggestionContext> { Field("context") }
    /// `thirdPartySuggestion`.
    public var thirdPartySuggestion: Field<ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion> { Field("thirdPartySuggestion") }
}

/// A value of `state` of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Suggested`.
    public static var suggested: Self { "Suggested" }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Rated`.
    public static var rated: Self { "Rated" }
    /// `Triggered`.
    public static var triggered: Self { "Triggered" }
}

/// A value of `triggerType` of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``, open to
/// those that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventTriggerType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Fallback`.
    public static var fallback: Self { "Fallback" }
    /// `ConversationStart`.
    public static var conversationStart: Self { "ConversationStart" }
    /// `ConversationTransfer`.
    public static var conversationTransfer: Self { "ConversationTransfer" }
    /// `ConversationEnd`.
    public static var conversationEnd: Self { "ConversationEnd" }
    /// `Intent`.
    public static var intent: Self { "Intent" }
    /// `Sentiment`.
    public static var sentiment: Self { "Sentiment" }
}

/// A value of `engagementType` of ``ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEvent``, open
/// to those that are newer than this version.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartyActionSuggestionEventEngagementType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `Dismissed`.
    public static var dismissed: Self { "Dismissed" }
    /// `Copied`.
    public static var copied: Self { "Copied" }
    /// `Opened`.
    public static var opened: Self { "Opened" }
    /// `Feedback`.
    public static var feedback: Self { "Feedback" }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion`.
public typealias ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion = Model<ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestion``.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `sources`.
    public var sources: Field<[ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource]> { Field("sources") }
}

/// The schema `ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource`.
public typealias ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource = Model<ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSourceFields>

/// The properties of ``ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSource``.
public struct ConversationThirdPartyActionSuggestionsTopicThirdPartySuggestionSourceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `url`.
    public var url: Field<String> { Field("url") }
}
