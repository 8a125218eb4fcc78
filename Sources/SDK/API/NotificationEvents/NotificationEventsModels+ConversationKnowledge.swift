// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer`.
public typealias ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer = Model<ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswerFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer``.
public struct ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `startIndex`.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `endIndex`.
    @_alwaysEmitIntoClient public var endIndex: Field<Int> { Field("endIndex") }
}

/// The schema `ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent`.
///
/// Events of `v2.conversations.{id}.suggestions.knowledge.article`.
public typealias ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent = Model<ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent``.
public struct ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventState> { Field("state") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    @_alwaysEmitIntoClient public var engagementType: Field<ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventEngagementType> { Field("engagementType") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestionContext> { Field("context") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `knowledgeArticle`.
    @_alwaysEmitIntoClient public var knowledgeArticle: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle> { Field("knowledgeArticle") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
}

/// A value of `state` of ``ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventState: OpenEnum {
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

/// A value of `triggerType` of ``ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent``, open to
/// those that are newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventTriggerType: OpenEnum {
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

/// A value of `engagementType` of ``ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEvent``, open
/// to those that are newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicKnowledgeArticleSuggestionEventEngagementType: OpenEnum {
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

/// The schema `ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext`.
public typealias ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext = Model<ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext``.
public struct ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    @_alwaysEmitIntoClient public var knowledgeClassification: Field<ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    @_alwaysEmitIntoClient public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext``,
/// open to those that are newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
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

/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle`.
public typealias ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle = Model<ConversationKnowledgeArticleSuggestionsTopicSuggestedArticleFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicSuggestedArticle``.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestedArticleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `uri`.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `snippets`.
    @_alwaysEmitIntoClient public var snippets: Field<[String]> { Field("snippets") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `versionId`.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
    /// `variationIds`.
    @_alwaysEmitIntoClient public var variationIds: Field<[String]> { Field("variationIds") }
    /// `knowledgeAnswer`.
    @_alwaysEmitIntoClient public var knowledgeAnswer: Field<ConversationKnowledgeArticleSuggestionsTopicKnowledgeAnswer> { Field("knowledgeAnswer") }
}

/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent`.
public typealias ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent = Model<ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicSuggestedIntent``.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    @_alwaysEmitIntoClient public var detectedSlots: Field<[ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot = Model<ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
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

/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestionContext`.
public typealias ConversationKnowledgeArticleSuggestionsTopicSuggestionContext = Model<ConversationKnowledgeArticleSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicSuggestionContext``.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
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
    @_alwaysEmitIntoClient public var queryReformulationContext: Field<ConversationKnowledgeArticleSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationKnowledgeArticleSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestionContextMediaType: OpenEnum {
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

/// A value of `participantType` of ``ConversationKnowledgeArticleSuggestionsTopicSuggestionContext``, open to those
/// that are newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
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

/// The schema `ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback`.
public typealias ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback = Model<ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback``.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedback``, open to those that are
/// newer than this version.
public struct ConversationKnowledgeArticleSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
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

/// The schema `ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer`.
public typealias ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer = Model<ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswerFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer``.
public struct ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `startIndex`.
    @_alwaysEmitIntoClient public var startIndex: Field<Int> { Field("startIndex") }
    /// `endIndex`.
    @_alwaysEmitIntoClient public var endIndex: Field<Int> { Field("endIndex") }
}

/// The schema `ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent`.
///
/// Events of `v2.conversations.{id}.suggestions.knowledge.search`.
public typealias ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent = Model<ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent``.
public struct ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `suggestionId`.
    @_alwaysEmitIntoClient public var suggestionId: Field<String> { Field("suggestionId") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventState> { Field("state") }
    /// `triggerType`.
    @_alwaysEmitIntoClient public var triggerType: Field<ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventTriggerType> { Field("triggerType") }
    /// `engagementType`.
    @_alwaysEmitIntoClient public var engagementType: Field<ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventEngagementType> { Field("engagementType") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestionContext> { Field("context") }
    /// `feedback`.
    @_alwaysEmitIntoClient public var feedback: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback> { Field("feedback") }
    /// `knowledgeSearch`.
    @_alwaysEmitIntoClient public var knowledgeSearch: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult> { Field("knowledgeSearch") }
    /// `activeIntent`.
    @_alwaysEmitIntoClient public var activeIntent: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent> { Field("activeIntent") }
}

/// A value of `state` of ``ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent``, open to those
/// that are newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventState: OpenEnum {
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

/// A value of `triggerType` of ``ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent``, open to
/// those that are newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventTriggerType: OpenEnum {
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

/// A value of `engagementType` of ``ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEvent``, open
/// to those that are newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicKnowledgeSearchSuggestionEventEngagementType: OpenEnum {
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

/// The schema `ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext`.
public typealias ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext = Model<ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext``.
public struct ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeClassification`.
    @_alwaysEmitIntoClient public var knowledgeClassification: Field<ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextKnowledgeClassification> { Field("knowledgeClassification") }
    /// `reformulatedQuery`.
    @_alwaysEmitIntoClient public var reformulatedQuery: Field<String> { Field("reformulatedQuery") }
}

/// A value of `knowledgeClassification` of ``ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext``,
/// open to those that are newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContextKnowledgeClassification: OpenEnum {
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

/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent`.
public typealias ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent = Model<ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicSuggestedIntent``.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intent`.
    @_alwaysEmitIntoClient public var intent: Field<String> { Field("intent") }
    /// `intentId`.
    @_alwaysEmitIntoClient public var intentId: Field<String> { Field("intentId") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `detectedSlots`.
    @_alwaysEmitIntoClient public var detectedSlots: Field<[ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot]> { Field("detectedSlots") }
}

/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot`.
public typealias ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot = Model<ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlotFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlot``.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestedIntentSlotFields: FieldSet {
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

/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult`.
public typealias ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult = Model<ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResultFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResult``.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestedSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `uri`.
    @_alwaysEmitIntoClient public var uri: Field<String> { Field("uri") }
    /// `snippets`.
    @_alwaysEmitIntoClient public var snippets: Field<[String]> { Field("snippets") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `metadata`.
    @_alwaysEmitIntoClient public var metadata: Field<[String: String]> { Field("metadata") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `versionId`.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
    /// `variationIds`.
    @_alwaysEmitIntoClient public var variationIds: Field<[String]> { Field("variationIds") }
    /// `knowledgeAnswer`.
    @_alwaysEmitIntoClient public var knowledgeAnswer: Field<ConversationKnowledgeSearchSuggestionsTopicKnowledgeAnswer> { Field("knowledgeAnswer") }
}

/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestionContext`.
public typealias ConversationKnowledgeSearchSuggestionsTopicSuggestionContext = Model<ConversationKnowledgeSearchSuggestionsTopicSuggestionContextFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicSuggestionContext``.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestionContextMediaType> { Field("mediaType") }
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
    @_alwaysEmitIntoClient public var queryReformulationContext: Field<ConversationKnowledgeSearchSuggestionsTopicQueryReformulationContext> { Field("queryReformulationContext") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestionContextParticipantType> { Field("participantType") }
}

/// A value of `mediaType` of ``ConversationKnowledgeSearchSuggestionsTopicSuggestionContext``, open to those that are
/// newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestionContextMediaType: OpenEnum {
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

/// A value of `participantType` of ``ConversationKnowledgeSearchSuggestionsTopicSuggestionContext``, open to those that
/// are newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestionContextParticipantType: OpenEnum {
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

/// The schema `ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback`.
public typealias ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback = Model<ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackFields>

/// The properties of ``ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback``.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`.
    @_alwaysEmitIntoClient public var rating: Field<ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackRating> { Field("rating") }
}

/// A value of `rating` of ``ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedback``, open to those that are
/// newer than this version.
public struct ConversationKnowledgeSearchSuggestionsTopicSuggestionFeedbackRating: OpenEnum {
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
