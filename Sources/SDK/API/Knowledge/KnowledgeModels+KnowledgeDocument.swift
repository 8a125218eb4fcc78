// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `KnowledgeDocumentAlternative`.
public typealias KnowledgeDocumentAlternative = Model<KnowledgeDocumentAlternativeFields>

/// The properties of ``KnowledgeDocumentAlternative``.
public struct KnowledgeDocumentAlternativeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `phrase`, required.
    @_alwaysEmitIntoClient public var phrase: Field<String> { Field("phrase") }
    /// `autocomplete`, required.
    @_alwaysEmitIntoClient public var autocomplete: Field<Bool> { Field("autocomplete") }
}

/// The schema `KnowledgeDocumentBulkRemoveRequest`.
public typealias KnowledgeDocumentBulkRemoveRequest = Model<KnowledgeDocumentBulkRemoveRequestFields>

/// The properties of ``KnowledgeDocumentBulkRemoveRequest``.
public struct KnowledgeDocumentBulkRemoveRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[WritableEntity]> { Field("entities") }
}

/// The schema `KnowledgeDocumentBulkUpdateEntity`.
public typealias KnowledgeDocumentBulkUpdateEntity = Model<KnowledgeDocumentBulkUpdateEntityFields>

/// The properties of ``KnowledgeDocumentBulkUpdateEntity``.
public struct KnowledgeDocumentBulkUpdateEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `categoryId`.
    @_alwaysEmitIntoClient public var categoryId: Field<String> { Field("categoryId") }
    /// `labelIds`.
    @_alwaysEmitIntoClient public var labelIds: Field<[String]> { Field("labelIds") }
}

/// The schema `KnowledgeDocumentBulkUpdateRequest`.
public typealias KnowledgeDocumentBulkUpdateRequest = Model<KnowledgeDocumentBulkUpdateRequestFields>

/// The properties of ``KnowledgeDocumentBulkUpdateRequest``.
public struct KnowledgeDocumentBulkUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeDocumentBulkUpdateEntity]> { Field("entities") }
}

/// The schema `KnowledgeDocumentBulkVersionAddEntity`.
public typealias KnowledgeDocumentBulkVersionAddEntity = Model<KnowledgeDocumentBulkVersionAddEntityFields>

/// The properties of ``KnowledgeDocumentBulkVersionAddEntity``.
public struct KnowledgeDocumentBulkVersionAddEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `restoreFromVersionId`.
    @_alwaysEmitIntoClient public var restoreFromVersionId: Field<String> { Field("restoreFromVersionId") }
    /// `restorePrevious`.
    @_alwaysEmitIntoClient public var restorePrevious: Field<Bool> { Field("restorePrevious") }
}

/// The schema `KnowledgeDocumentBulkVersionAddRequest`.
public typealias KnowledgeDocumentBulkVersionAddRequest = Model<KnowledgeDocumentBulkVersionAddRequestFields>

/// The properties of ``KnowledgeDocumentBulkVersionAddRequest``.
public struct KnowledgeDocumentBulkVersionAddRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`, required.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeDocumentBulkVersionAddEntity]> { Field("entities") }
}

/// The schema `KnowledgeDocumentChunkRequest`.
public typealias KnowledgeDocumentChunkRequest = Model<KnowledgeDocumentChunkRequestFields>

/// The properties of ``KnowledgeDocumentChunkRequest``.
public struct KnowledgeDocumentChunkRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<DocumentQuery> { Field("filter") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentChunkRequestQueryType> { Field("queryType") }
    /// `preprocessQuery`.
    @_alwaysEmitIntoClient public var preprocessQuery: Field<Bool> { Field("preprocessQuery") }
    /// `includeDraftDocuments`.
    @_alwaysEmitIntoClient public var includeDraftDocuments: Field<Bool> { Field("includeDraftDocuments") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContext> { Field("conversationContext") }
    /// `confidenceThreshold`.
    @_alwaysEmitIntoClient public var confidenceThreshold: Field<Double> { Field("confidenceThreshold") }
}

/// A value of `queryType` of ``KnowledgeDocumentChunkRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentChunkRequestQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
}

/// The schema `KnowledgeDocumentChunkResponse`.
public typealias KnowledgeDocumentChunkResponse = Model<KnowledgeDocumentChunkResponseFields>

/// The properties of ``KnowledgeDocumentChunkResponse``.
public struct KnowledgeDocumentChunkResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `total`, set by the platform.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, set by the platform.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentChunkResponseQueryType> { Field("queryType") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `preprocessQuery`.
    @_alwaysEmitIntoClient public var preprocessQuery: Field<Bool> { Field("preprocessQuery") }
    /// `confidenceThreshold`.
    @_alwaysEmitIntoClient public var confidenceThreshold: Field<Double> { Field("confidenceThreshold") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[DocumentChunkBlock]> { Field("results") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContextResponse> { Field("conversationContext") }
}

/// A value of `queryType` of ``KnowledgeDocumentChunkResponse``, open to those that are newer than this version.
public struct KnowledgeDocumentChunkResponseQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
}

/// The schema `KnowledgeDocumentCopy`.
public typealias KnowledgeDocumentCopy = Model<KnowledgeDocumentCopyFields>

/// The properties of ``KnowledgeDocumentCopy``.
public struct KnowledgeDocumentCopyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentVariationId`, required.
    @_alwaysEmitIntoClient public var documentVariationId: Field<String> { Field("documentVariationId") }
    /// `documentVersionId`, required.
    @_alwaysEmitIntoClient public var documentVersionId: Field<String> { Field("documentVersionId") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentCopyQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeDocumentCopySurfacingMethod> { Field("surfacingMethod") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContext> { Field("conversationContext") }
    /// `application`, required.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
}

/// A value of `queryType` of ``KnowledgeDocumentCopy``, open to those that are newer than this version.
public struct KnowledgeDocumentCopyQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `surfacingMethod` of ``KnowledgeDocumentCopy``, open to those that are newer than this version.
public struct KnowledgeDocumentCopySurfacingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
    /// `Highlight`.
    @_alwaysEmitIntoClient public static var highlight: Self { "Highlight" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
}

/// The schema `KnowledgeDocumentFeedback`.
public typealias KnowledgeDocumentFeedback = Model<KnowledgeDocumentFeedbackFields>

/// The properties of ``KnowledgeDocumentFeedback``.
public struct KnowledgeDocumentFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `documentVariation`, required.
    @_alwaysEmitIntoClient public var documentVariation: Field<EntityReference> { Field("documentVariation") }
    /// `rating`, required.
    @_alwaysEmitIntoClient public var rating: Field<KnowledgeDocumentFeedbackRating> { Field("rating") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<KnowledgeDocumentFeedbackReason> { Field("reason") }
    /// `comment`.
    @_alwaysEmitIntoClient public var comment: Field<String> { Field("comment") }
    /// `search`.
    @_alwaysEmitIntoClient public var search: Field<EntityReference> { Field("search") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentFeedbackQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeDocumentFeedbackSurfacingMethod> { Field("surfacingMethod") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeDocumentFeedbackState> { Field("state") }
    /// `document`, required.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentVersionReference> { Field("document") }
    /// `application`, required.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContext> { Field("conversationContext") }
    /// `userId`, set by the platform.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `rating` of ``KnowledgeDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// A value of `reason` of ``KnowledgeDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DocumentContent`.
    @_alwaysEmitIntoClient public static var documentContent: Self { "DocumentContent" }
    /// `SearchResults`.
    @_alwaysEmitIntoClient public static var searchResults: Self { "SearchResults" }
}

/// A value of `queryType` of ``KnowledgeDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `surfacingMethod` of ``KnowledgeDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackSurfacingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
    /// `Highlight`.
    @_alwaysEmitIntoClient public static var highlight: Self { "Highlight" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
}

/// A value of `state` of ``KnowledgeDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Final`.
    @_alwaysEmitIntoClient public static var final: Self { "Final" }
}

/// The schema `KnowledgeDocumentFeedbackResponse`.
public typealias KnowledgeDocumentFeedbackResponse = Model<KnowledgeDocumentFeedbackResponseFields>

/// The properties of ``KnowledgeDocumentFeedbackResponse``.
public struct KnowledgeDocumentFeedbackResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `documentVariation`, required.
    @_alwaysEmitIntoClient public var documentVariation: Field<EntityReference> { Field("documentVariation") }
    /// `rating`, required.
    @_alwaysEmitIntoClient public var rating: Field<KnowledgeDocumentFeedbackResponseRating> { Field("rating") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<KnowledgeDocumentFeedbackResponseReason> { Field("reason") }
    /// `comment`.
    @_alwaysEmitIntoClient public var comment: Field<String> { Field("comment") }
    /// `search`.
    @_alwaysEmitIntoClient public var search: Field<EntityReference> { Field("search") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentFeedbackResponseQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeDocumentFeedbackResponseSurfacingMethod> { Field("surfacingMethod") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeDocumentFeedbackResponseState> { Field("state") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentVersionReference> { Field("document") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContextResponse> { Field("conversationContext") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `rating` of ``KnowledgeDocumentFeedbackResponse``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackResponseRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// A value of `reason` of ``KnowledgeDocumentFeedbackResponse``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackResponseReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DocumentContent`.
    @_alwaysEmitIntoClient public static var documentContent: Self { "DocumentContent" }
    /// `SearchResults`.
    @_alwaysEmitIntoClient public static var searchResults: Self { "SearchResults" }
}

/// A value of `queryType` of ``KnowledgeDocumentFeedbackResponse``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackResponseQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `surfacingMethod` of ``KnowledgeDocumentFeedbackResponse``, open to those that are newer than this
/// version.
public struct KnowledgeDocumentFeedbackResponseSurfacingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
    /// `Highlight`.
    @_alwaysEmitIntoClient public static var highlight: Self { "Highlight" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
}

/// A value of `state` of ``KnowledgeDocumentFeedbackResponse``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Final`.
    @_alwaysEmitIntoClient public static var final: Self { "Final" }
}

/// The schema `KnowledgeDocumentFeedbackResponseListing`.
public typealias KnowledgeDocumentFeedbackResponseListing = Model<KnowledgeDocumentFeedbackResponseListingFields>

/// The properties of ``KnowledgeDocumentFeedbackResponseListing``.
public struct KnowledgeDocumentFeedbackResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeDocumentFeedbackResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeDocumentFeedbackUpdateRequest`.
public typealias KnowledgeDocumentFeedbackUpdateRequest = Model<KnowledgeDocumentFeedbackUpdateRequestFields>

/// The properties of ``KnowledgeDocumentFeedbackUpdateRequest``.
public struct KnowledgeDocumentFeedbackUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `rating`, required.
    @_alwaysEmitIntoClient public var rating: Field<KnowledgeDocumentFeedbackUpdateRequestRating> { Field("rating") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<KnowledgeDocumentFeedbackUpdateRequestReason> { Field("reason") }
    /// `comment`.
    @_alwaysEmitIntoClient public var comment: Field<String> { Field("comment") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeDocumentFeedbackUpdateRequestState> { Field("state") }
}

/// A value of `rating` of ``KnowledgeDocumentFeedbackUpdateRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackUpdateRequestRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// A value of `reason` of ``KnowledgeDocumentFeedbackUpdateRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackUpdateRequestReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DocumentContent`.
    @_alwaysEmitIntoClient public static var documentContent: Self { "DocumentContent" }
    /// `SearchResults`.
    @_alwaysEmitIntoClient public static var searchResults: Self { "SearchResults" }
}

/// A value of `state` of ``KnowledgeDocumentFeedbackUpdateRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentFeedbackUpdateRequestState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Final`.
    @_alwaysEmitIntoClient public static var final: Self { "Final" }
}

/// The schema `KnowledgeDocumentGuestSearch`.
public typealias KnowledgeDocumentGuestSearch = Model<KnowledgeDocumentGuestSearchFields>

/// The properties of ``KnowledgeDocumentGuestSearch``.
public struct KnowledgeDocumentGuestSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `total`, set by the platform.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, set by the platform.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentGuestSearchQueryType> { Field("queryType") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeDocumentGuestSearchResult]> { Field("results") }
}

/// A value of `queryType` of ``KnowledgeDocumentGuestSearch``, open to those that are newer than this version.
public struct KnowledgeDocumentGuestSearchQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
}

/// The schema `KnowledgeDocumentGuestSearchRequest`.
public typealias KnowledgeDocumentGuestSearchRequest = Model<KnowledgeDocumentGuestSearchRequestFields>

/// The properties of ``KnowledgeDocumentGuestSearchRequest``.
public struct KnowledgeDocumentGuestSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `total`, set by the platform.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, set by the platform.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentGuestSearchRequestQueryType> { Field("queryType") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `answerHighlightTopResults`.
    @_alwaysEmitIntoClient public var answerHighlightTopResults: Field<Int> { Field("answerHighlightTopResults") }
    /// `includeDraftDocuments`.
    @_alwaysEmitIntoClient public var includeDraftDocuments: Field<Bool> { Field("includeDraftDocuments") }
}

/// A value of `queryType` of ``KnowledgeDocumentGuestSearchRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentGuestSearchRequestQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
}

/// The schema `KnowledgeDocumentGuestSearchResult`.
public typealias KnowledgeDocumentGuestSearchResult = Model<KnowledgeDocumentGuestSearchResultFields>

/// The properties of ``KnowledgeDocumentGuestSearchResult``.
public struct KnowledgeDocumentGuestSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeGuestSearchDocumentResponse> { Field("document") }
}

/// The schema `KnowledgeDocumentPresentation`.
public typealias KnowledgeDocumentPresentation = Model<KnowledgeDocumentPresentationFields>

/// The properties of ``KnowledgeDocumentPresentation``.
public struct KnowledgeDocumentPresentationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documents`, required.
    @_alwaysEmitIntoClient public var documents: Field<[PresentedKnowledgeDocument]> { Field("documents") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentPresentationQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeDocumentPresentationSurfacingMethod> { Field("surfacingMethod") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContext> { Field("conversationContext") }
    /// `application`, required.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
}

/// A value of `queryType` of ``KnowledgeDocumentPresentation``, open to those that are newer than this version.
public struct KnowledgeDocumentPresentationQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `surfacingMethod` of ``KnowledgeDocumentPresentation``, open to those that are newer than this version.
public struct KnowledgeDocumentPresentationSurfacingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
    /// `Highlight`.
    @_alwaysEmitIntoClient public static var highlight: Self { "Highlight" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
}

/// The schema `KnowledgeDocumentQuery`.
public typealias KnowledgeDocumentQuery = Model<KnowledgeDocumentQueryFields>

/// The properties of ``KnowledgeDocumentQuery``.
public struct KnowledgeDocumentQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `includeDraftDocuments`.
    @_alwaysEmitIntoClient public var includeDraftDocuments: Field<Bool> { Field("includeDraftDocuments") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<DocumentQueryInterval> { Field("interval") }
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<DocumentQuery> { Field("filter") }
    /// `includeVariations`.
    @_alwaysEmitIntoClient public var includeVariations: Field<KnowledgeDocumentQueryIncludeVariations> { Field("includeVariations") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<KnowledgeDocumentQuerySortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<KnowledgeDocumentQuerySortBy> { Field("sortBy") }
}

/// A value of `includeVariations` of ``KnowledgeDocumentQuery``, open to those that are newer than this version.
public struct KnowledgeDocumentQueryIncludeVariations: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `AllMatching`.
    @_alwaysEmitIntoClient public static var allMatching: Self { "AllMatching" }
    /// `SingleMostRelevant`.
    @_alwaysEmitIntoClient public static var singleMostRelevant: Self { "SingleMostRelevant" }
}

/// A value of `sortOrder` of ``KnowledgeDocumentQuery``, open to those that are newer than this version.
public struct KnowledgeDocumentQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `sortBy` of ``KnowledgeDocumentQuery``, open to those that are newer than this version.
public struct KnowledgeDocumentQuerySortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "DateCreated" }
    /// `DateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "DateModified" }
    /// `CategoryName`.
    @_alwaysEmitIntoClient public static var categoryName: Self { "CategoryName" }
    /// `LabelName`.
    @_alwaysEmitIntoClient public static var labelName: Self { "LabelName" }
    /// `ViewCount`.
    @_alwaysEmitIntoClient public static var viewCount: Self { "ViewCount" }
}

/// The schema `KnowledgeDocumentQueryResponse`.
public typealias KnowledgeDocumentQueryResponse = Model<KnowledgeDocumentQueryResponseFields>

/// The properties of ``KnowledgeDocumentQueryResponse``.
public struct KnowledgeDocumentQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`, set by the platform.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, set by the platform.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeDocumentQueryResult]> { Field("results") }
}

/// The schema `KnowledgeDocumentQueryResult`.
public typealias KnowledgeDocumentQueryResult = Model<KnowledgeDocumentQueryResultFields>

/// The properties of ``KnowledgeDocumentQueryResult``.
public struct KnowledgeDocumentQueryResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `visible`.
    @_alwaysEmitIntoClient public var visible: Field<Bool> { Field("visible") }
    /// `alternatives`.
    @_alwaysEmitIntoClient public var alternatives: Field<[KnowledgeDocumentAlternative]> { Field("alternatives") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeDocumentQueryResultState> { Field("state") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateImported`.
    @_alwaysEmitIntoClient public var dateImported: Field<Instant> { Field("dateImported") }
    /// `lastPublishedVersionNumber`.
    @_alwaysEmitIntoClient public var lastPublishedVersionNumber: Field<Int> { Field("lastPublishedVersionNumber") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<CategoryResponse> { Field("category") }
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[LabelResponse]> { Field("labels") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    @_alwaysEmitIntoClient public var externalUrl: Field<String> { Field("externalUrl") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<AddressableEntityRef> { Field("source") }
    /// `readonly`.
    @_alwaysEmitIntoClient public var readonly: Field<Bool> { Field("readonly") }
    /// `variations`.
    @_alwaysEmitIntoClient public var variations: Field<[KnowledgeDocumentQueryVariation]> { Field("variations") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``KnowledgeDocumentQueryResult``, open to those that are newer than this version.
public struct KnowledgeDocumentQueryResultState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Archived`.
    @_alwaysEmitIntoClient public static var archived: Self { "Archived" }
}

/// The schema `KnowledgeDocumentQueryVariation`.
public typealias KnowledgeDocumentQueryVariation = Model<KnowledgeDocumentQueryVariationFields>

/// The properties of ``KnowledgeDocumentQueryVariation``.
public struct KnowledgeDocumentQueryVariationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    @_alwaysEmitIntoClient public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBody> { Field("body") }
    /// `chunks`.
    @_alwaysEmitIntoClient public var chunks: Field<[DocumentVariationQueryChunkBlock]> { Field("chunks") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentReference`.
public typealias KnowledgeDocumentReference = Model<KnowledgeDocumentReferenceFields>

/// The properties of ``KnowledgeDocumentReference``.
public struct KnowledgeDocumentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `knowledgeBase`, required.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentReq`.
public typealias KnowledgeDocumentReq = Model<KnowledgeDocumentReqFields>

/// The properties of ``KnowledgeDocumentReq``.
public struct KnowledgeDocumentReqFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `visible`.
    @_alwaysEmitIntoClient public var visible: Field<Bool> { Field("visible") }
    /// `alternatives`.
    @_alwaysEmitIntoClient public var alternatives: Field<[KnowledgeDocumentAlternative]> { Field("alternatives") }
    /// `categoryId`.
    @_alwaysEmitIntoClient public var categoryId: Field<String> { Field("categoryId") }
    /// `labelIds`.
    @_alwaysEmitIntoClient public var labelIds: Field<[String]> { Field("labelIds") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    @_alwaysEmitIntoClient public var externalUrl: Field<String> { Field("externalUrl") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentResponse`.
public typealias KnowledgeDocumentResponse = Model<KnowledgeDocumentResponseFields>

/// The properties of ``KnowledgeDocumentResponse``.
public struct KnowledgeDocumentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `visible`.
    @_alwaysEmitIntoClient public var visible: Field<Bool> { Field("visible") }
    /// `alternatives`.
    @_alwaysEmitIntoClient public var alternatives: Field<[KnowledgeDocumentAlternative]> { Field("alternatives") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeDocumentResponseState> { Field("state") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateImported`.
    @_alwaysEmitIntoClient public var dateImported: Field<Instant> { Field("dateImported") }
    /// `lastPublishedVersionNumber`.
    @_alwaysEmitIntoClient public var lastPublishedVersionNumber: Field<Int> { Field("lastPublishedVersionNumber") }
    /// `datePublished`.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `category`.
    @_alwaysEmitIntoClient public var category: Field<CategoryResponse> { Field("category") }
    /// `labels`.
    @_alwaysEmitIntoClient public var labels: Field<[LabelResponse]> { Field("labels") }
    /// `knowledgeBase`.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `externalId`.
    @_alwaysEmitIntoClient public var externalId: Field<String> { Field("externalId") }
    /// `externalUrl`.
    @_alwaysEmitIntoClient public var externalUrl: Field<String> { Field("externalUrl") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<AddressableEntityRef> { Field("source") }
    /// `readonly`.
    @_alwaysEmitIntoClient public var readonly: Field<Bool> { Field("readonly") }
    /// `variations`.
    @_alwaysEmitIntoClient public var variations: Field<[DocumentVariationResponse]> { Field("variations") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``KnowledgeDocumentResponse``, open to those that are newer than this version.
public struct KnowledgeDocumentResponseState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Archived`.
    @_alwaysEmitIntoClient public static var archived: Self { "Archived" }
}

/// The schema `KnowledgeDocumentResponseListing`.
public typealias KnowledgeDocumentResponseListing = Model<KnowledgeDocumentResponseListingFields>

/// The properties of ``KnowledgeDocumentResponseListing``.
public struct KnowledgeDocumentResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeDocumentResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeDocumentSearch`.
public typealias KnowledgeDocumentSearch = Model<KnowledgeDocumentSearchFields>

/// The properties of ``KnowledgeDocumentSearch``.
public struct KnowledgeDocumentSearchFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `total`, set by the platform.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, set by the platform.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentSearchQueryType> { Field("queryType") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeDocumentSearchResult]> { Field("results") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContextResponse> { Field("conversationContext") }
    /// `confidenceThreshold`.
    @_alwaysEmitIntoClient public var confidenceThreshold: Field<Double> { Field("confidenceThreshold") }
    /// `answerGeneration`.
    @_alwaysEmitIntoClient public var answerGeneration: Field<KnowledgeAnswerGenerationResponse> { Field("answerGeneration") }
    /// `preprocessQuery`.
    @_alwaysEmitIntoClient public var preprocessQuery: Field<Bool> { Field("preprocessQuery") }
}

/// A value of `queryType` of ``KnowledgeDocumentSearch``, open to those that are newer than this version.
public struct KnowledgeDocumentSearchQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
}

/// The schema `KnowledgeDocumentSearchRequest`.
public typealias KnowledgeDocumentSearchRequest = Model<KnowledgeDocumentSearchRequestFields>

/// The properties of ``KnowledgeDocumentSearchRequest``.
public struct KnowledgeDocumentSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `searchId`, set by the platform.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `total`, set by the platform.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, set by the platform.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentSearchRequestQueryType> { Field("queryType") }
    /// `includeDraftDocuments`.
    @_alwaysEmitIntoClient public var includeDraftDocuments: Field<Bool> { Field("includeDraftDocuments") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<DocumentQueryInterval> { Field("interval") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<DocumentQuery> { Field("filter") }
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<KnowledgeDocumentSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<KnowledgeDocumentSearchRequestSortBy> { Field("sortBy") }
    /// `application`.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContext> { Field("conversationContext") }
    /// `confidenceThreshold`.
    @_alwaysEmitIntoClient public var confidenceThreshold: Field<Double> { Field("confidenceThreshold") }
    /// `answerHighlightTopResults`.
    @_alwaysEmitIntoClient public var answerHighlightTopResults: Field<Int> { Field("answerHighlightTopResults") }
    /// `answerMode`.
    @_alwaysEmitIntoClient public var answerMode: Field<[KnowledgeDocumentSearchRequestAnswerMode]> { Field("answerMode") }
    /// `preprocessQuery`.
    @_alwaysEmitIntoClient public var preprocessQuery: Field<Bool> { Field("preprocessQuery") }
}

/// A value of `queryType` of ``KnowledgeDocumentSearchRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentSearchRequestQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
}

/// A value of `sortOrder` of ``KnowledgeDocumentSearchRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `sortBy` of ``KnowledgeDocumentSearchRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentSearchRequestSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ConfidenceScore`.
    @_alwaysEmitIntoClient public static var confidenceScore: Self { "ConfidenceScore" }
    /// `DateCreated`.
    @_alwaysEmitIntoClient public static var dateCreated: Self { "DateCreated" }
    /// `DateModified`.
    @_alwaysEmitIntoClient public static var dateModified: Self { "DateModified" }
    /// `CategoryName`.
    @_alwaysEmitIntoClient public static var categoryName: Self { "CategoryName" }
    /// `LabelName`.
    @_alwaysEmitIntoClient public static var labelName: Self { "LabelName" }
}

/// A value of `answerMode` of ``KnowledgeDocumentSearchRequest``, open to those that are newer than this version.
public struct KnowledgeDocumentSearchRequestAnswerMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AnswerHighlight`.
    @_alwaysEmitIntoClient public static var answerHighlight: Self { "AnswerHighlight" }
    /// `AnswerGeneration`.
    @_alwaysEmitIntoClient public static var answerGeneration: Self { "AnswerGeneration" }
}

/// The schema `KnowledgeDocumentSearchResult`.
public typealias KnowledgeDocumentSearchResult = Model<KnowledgeDocumentSearchResultFields>

/// The properties of ``KnowledgeDocumentSearchResult``.
public struct KnowledgeDocumentSearchResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeSearchDocumentResponse> { Field("document") }
}

/// The schema `KnowledgeDocumentSearchVariation`.
public typealias KnowledgeDocumentSearchVariation = Model<KnowledgeDocumentSearchVariationFields>

/// The properties of ``KnowledgeDocumentSearchVariation``.
public struct KnowledgeDocumentSearchVariationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `documentVersion`.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
    /// `contexts`, required.
    @_alwaysEmitIntoClient public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentReference> { Field("document") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBodyWithHighlight> { Field("body") }
    /// `chunks`.
    @_alwaysEmitIntoClient public var chunks: Field<[DocumentVariationSearchChunkBlock]> { Field("chunks") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentSuggestion`.
public typealias KnowledgeDocumentSuggestion = Model<KnowledgeDocumentSuggestionFields>

/// The properties of ``KnowledgeDocumentSuggestion``.
public struct KnowledgeDocumentSuggestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeDocumentSuggestionResult]> { Field("results") }
}

/// The schema `KnowledgeDocumentSuggestionRequest`.
public typealias KnowledgeDocumentSuggestionRequest = Model<KnowledgeDocumentSuggestionRequestFields>

/// The properties of ``KnowledgeDocumentSuggestionRequest``.
public struct KnowledgeDocumentSuggestionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `includeDraftDocuments`.
    @_alwaysEmitIntoClient public var includeDraftDocuments: Field<Bool> { Field("includeDraftDocuments") }
    /// `interval`.
    @_alwaysEmitIntoClient public var interval: Field<DocumentQueryInterval> { Field("interval") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<DocumentQuery> { Field("filter") }
}

/// The schema `KnowledgeDocumentSuggestionResult`.
public typealias KnowledgeDocumentSuggestionResult = Model<KnowledgeDocumentSuggestionResultFields>

/// The properties of ``KnowledgeDocumentSuggestionResult``.
public struct KnowledgeDocumentSuggestionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `matchedPhrase`.
    @_alwaysEmitIntoClient public var matchedPhrase: Field<String> { Field("matchedPhrase") }
    /// `document`.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentSuggestionResultDocument> { Field("document") }
}

/// The schema `KnowledgeDocumentSuggestionResultDocument`.
public typealias KnowledgeDocumentSuggestionResultDocument = Model<KnowledgeDocumentSuggestionResultDocumentFields>

/// The properties of ``KnowledgeDocumentSuggestionResultDocument``.
public struct KnowledgeDocumentSuggestionResultDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `knowledgeBase`, required.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentVersion`.
public typealias KnowledgeDocumentVersion = Model<KnowledgeDocumentVersionFields>

/// The properties of ``KnowledgeDocumentVersion``.
public struct KnowledgeDocumentVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeDocumentResponse> { Field("document") }
    /// `restoreFromVersionId`, required.
    @_alwaysEmitIntoClient public var restoreFromVersionId: Field<String> { Field("restoreFromVersionId") }
    /// `versionNumber`, set by the platform.
    @_alwaysEmitIntoClient public var versionNumber: Field<Int> { Field("versionNumber") }
    /// `dateExpires`, set by the platform.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentVersionListing`.
public typealias KnowledgeDocumentVersionListing = Model<KnowledgeDocumentVersionListingFields>

/// The properties of ``KnowledgeDocumentVersionListing``.
public struct KnowledgeDocumentVersionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeDocumentVersion]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeDocumentVersionReference`.
public typealias KnowledgeDocumentVersionReference = Model<KnowledgeDocumentVersionReferenceFields>

/// The properties of ``KnowledgeDocumentVersionReference``.
public struct KnowledgeDocumentVersionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `knowledgeBase`, required, set by the platform.
    @_alwaysEmitIntoClient public var knowledgeBase: Field<KnowledgeBaseReference> { Field("knowledgeBase") }
    /// `versionId`, required.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeDocumentVersionVariation`.
public typealias KnowledgeDocumentVersionVariation = Model<KnowledgeDocumentVersionVariationFields>

/// The properties of ``KnowledgeDocumentVersionVariation``.
public struct KnowledgeDocumentVersionVariationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `contexts`, required.
    @_alwaysEmitIntoClient public var contexts: Field<[DocumentVariationContext]> { Field("contexts") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBody> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `documentVersion`, set by the platform.
    @_alwaysEmitIntoClient public var documentVersion: Field<AddressableEntityRef> { Field("documentVersion") }
}

/// The schema `KnowledgeDocumentVersionVariationListing`.
public typealias KnowledgeDocumentVersionVariationListing = Model<KnowledgeDocumentVersionVariationListingFields>

/// The properties of ``KnowledgeDocumentVersionVariationListing``.
public struct KnowledgeDocumentVersionVariationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeDocumentVersionVariation]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeDocumentView`.
public typealias KnowledgeDocumentView = Model<KnowledgeDocumentViewFields>

/// The properties of ``KnowledgeDocumentView``.
public struct KnowledgeDocumentViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentVariationId`, required.
    @_alwaysEmitIntoClient public var documentVariationId: Field<String> { Field("documentVariationId") }
    /// `documentVersionId`, required.
    @_alwaysEmitIntoClient public var documentVersionId: Field<String> { Field("documentVersionId") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeDocumentViewQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeDocumentViewSurfacingMethod> { Field("surfacingMethod") }
    /// `application`, required.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeSearchClientApplication> { Field("application") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `conversationContext`.
    @_alwaysEmitIntoClient public var conversationContext: Field<KnowledgeConversationContext> { Field("conversationContext") }
}

/// A value of `queryType` of ``KnowledgeDocumentView``, open to those that are newer than this version.
public struct KnowledgeDocumentViewQueryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `AutoSearch`.
    @_alwaysEmitIntoClient public static var autoSearch: Self { "AutoSearch" }
    /// `Category`.
    @_alwaysEmitIntoClient public static var category: Self { "Category" }
    /// `ManualSearch`.
    @_alwaysEmitIntoClient public static var manualSearch: Self { "ManualSearch" }
    /// `Recommendation`.
    @_alwaysEmitIntoClient public static var recommendation: Self { "Recommendation" }
    /// `Suggestion`.
    @_alwaysEmitIntoClient public static var suggestion: Self { "Suggestion" }
    /// `ExpandedArticle`.
    @_alwaysEmitIntoClient public static var expandedArticle: Self { "ExpandedArticle" }
}

/// A value of `surfacingMethod` of ``KnowledgeDocumentView``, open to those that are newer than this version.
public struct KnowledgeDocumentViewSurfacingMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `Article`.
    @_alwaysEmitIntoClient public static var article: Self { "Article" }
    /// `Snippet`.
    @_alwaysEmitIntoClient public static var snippet: Self { "Snippet" }
    /// `Highlight`.
    @_alwaysEmitIntoClient public static var highlight: Self { "Highlight" }
    /// `Generative`.
    @_alwaysEmitIntoClient public static var generative: Self { "Generative" }
}
