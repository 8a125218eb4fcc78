// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `KnowledgeGuestAnswerDocumentResponse`.
public typealias KnowledgeGuestAnswerDocumentResponse = Model<KnowledgeGuestAnswerDocumentResponseFields>

/// The properties of ``KnowledgeGuestAnswerDocumentResponse``.
public struct KnowledgeGuestAnswerDocumentResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `variation`.
    @_alwaysEmitIntoClient public var variation: Field<KnowledgeGuestDocumentVariationAnswer> { Field("variation") }
}

/// The schema `KnowledgeGuestAnswerDocumentsResponse`.
public typealias KnowledgeGuestAnswerDocumentsResponse = Model<KnowledgeGuestAnswerDocumentsResponseFields>

/// The properties of ``KnowledgeGuestAnswerDocumentsResponse``.
public struct KnowledgeGuestAnswerDocumentsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeGuestAnswerDocumentResponse]> { Field("results") }
}

/// The schema `KnowledgeGuestDocumentCopy`.
public typealias KnowledgeGuestDocumentCopy = Model<KnowledgeGuestDocumentCopyFields>

/// The properties of ``KnowledgeGuestDocumentCopy``.
public struct KnowledgeGuestDocumentCopyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentVariationId`, required.
    @_alwaysEmitIntoClient public var documentVariationId: Field<String> { Field("documentVariationId") }
    /// `documentVersionId`, required.
    @_alwaysEmitIntoClient public var documentVersionId: Field<String> { Field("documentVersionId") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeGuestDocumentCopyQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeGuestDocumentCopySurfacingMethod> { Field("surfacingMethod") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `application`, set by the platform.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeGuestSearchClientApplication> { Field("application") }
}

/// A value of `queryType` of ``KnowledgeGuestDocumentCopy``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentCopyQueryType: OpenEnum {
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

/// A value of `surfacingMethod` of ``KnowledgeGuestDocumentCopy``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentCopySurfacingMethod: OpenEnum {
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

/// The schema `KnowledgeGuestDocumentFeedback`.
public typealias KnowledgeGuestDocumentFeedback = Model<KnowledgeGuestDocumentFeedbackFields>

/// The properties of ``KnowledgeGuestDocumentFeedback``.
public struct KnowledgeGuestDocumentFeedbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `documentVariation`, required.
    @_alwaysEmitIntoClient public var documentVariation: Field<EntityReference> { Field("documentVariation") }
    /// `rating`, required.
    @_alwaysEmitIntoClient public var rating: Field<KnowledgeGuestDocumentFeedbackRating> { Field("rating") }
    /// `reason`.
    @_alwaysEmitIntoClient public var reason: Field<KnowledgeGuestDocumentFeedbackReason> { Field("reason") }
    /// `comment`.
    @_alwaysEmitIntoClient public var comment: Field<String> { Field("comment") }
    /// `search`.
    @_alwaysEmitIntoClient public var search: Field<EntityReference> { Field("search") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeGuestDocumentFeedbackQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeGuestDocumentFeedbackSurfacingMethod> { Field("surfacingMethod") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<KnowledgeGuestDocumentFeedbackState> { Field("state") }
    /// `document`, required.
    @_alwaysEmitIntoClient public var document: Field<KnowledgeGuestDocumentVersionReference> { Field("document") }
    /// `application`, set by the platform.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeGuestSearchClientApplication> { Field("application") }
}

/// A value of `rating` of ``KnowledgeGuestDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentFeedbackRating: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Negative`.
    @_alwaysEmitIntoClient public static var negative: Self { "Negative" }
    /// `Positive`.
    @_alwaysEmitIntoClient public static var positive: Self { "Positive" }
}

/// A value of `reason` of ``KnowledgeGuestDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentFeedbackReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DocumentContent`.
    @_alwaysEmitIntoClient public static var documentContent: Self { "DocumentContent" }
    /// `SearchResults`.
    @_alwaysEmitIntoClient public static var searchResults: Self { "SearchResults" }
}

/// A value of `queryType` of ``KnowledgeGuestDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentFeedbackQueryType: OpenEnum {
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

/// A value of `surfacingMethod` of ``KnowledgeGuestDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentFeedbackSurfacingMethod: OpenEnum {
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

/// A value of `state` of ``KnowledgeGuestDocumentFeedback``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentFeedbackState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `Final`.
    @_alwaysEmitIntoClient public static var final: Self { "Final" }
}

/// The schema `KnowledgeGuestDocumentPresentation`.
public typealias KnowledgeGuestDocumentPresentation = Model<KnowledgeGuestDocumentPresentationFields>

/// The properties of ``KnowledgeGuestDocumentPresentation``.
public struct KnowledgeGuestDocumentPresentationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documents`, required.
    @_alwaysEmitIntoClient public var documents: Field<[PresentedKnowledgeDocument]> { Field("documents") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeGuestDocumentPresentationQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeGuestDocumentPresentationSurfacingMethod> { Field("surfacingMethod") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `application`, set by the platform.
    @_alwaysEmitIntoClient public var application: Field<KnowledgeGuestSearchClientApplication> { Field("application") }
}

/// A value of `queryType` of ``KnowledgeGuestDocumentPresentation``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentPresentationQueryType: OpenEnum {
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

/// A value of `surfacingMethod` of ``KnowledgeGuestDocumentPresentation``, open to those that are newer than this
/// version.
public struct KnowledgeGuestDocumentPresentationSurfacingMethod: OpenEnum {
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

/// The schema `KnowledgeGuestDocumentResponse`.
public typealias KnowledgeGuestDocumentResponse = Model<KnowledgeGuestDocumentResponseFields>

/// The properties of ``KnowledgeGuestDocumentResponse``.
public struct KnowledgeGuestDocumentResponseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<KnowledgeGuestDocumentResponseState> { Field("state") }
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
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `category`, set by the platform.
    @_alwaysEmitIntoClient public var category: Field<GuestCategoryReference> { Field("category") }
    /// `variations`.
    @_alwaysEmitIntoClient public var variations: Field<[KnowledgeGuestDocumentVariation]> { Field("variations") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``KnowledgeGuestDocumentResponse``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentResponseState: OpenEnum {
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

/// The schema `KnowledgeGuestDocumentResponseListing`.
public typealias KnowledgeGuestDocumentResponseListing = Model<KnowledgeGuestDocumentResponseListingFields>

/// The properties of ``KnowledgeGuestDocumentResponseListing``.
public struct KnowledgeGuestDocumentResponseListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[KnowledgeGuestDocumentResponse]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `KnowledgeGuestDocumentSuggestion`.
public typealias KnowledgeGuestDocumentSuggestion = Model<KnowledgeGuestDocumentSuggestionFields>

/// The properties of ``KnowledgeGuestDocumentSuggestion``.
public struct KnowledgeGuestDocumentSuggestionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `results`, set by the platform.
    @_alwaysEmitIntoClient public var results: Field<[KnowledgeGuestDocumentSuggestionResult]> { Field("results") }
}

/// The schema `KnowledgeGuestDocumentSuggestionRequest`.
public typealias KnowledgeGuestDocumentSuggestionRequest = Model<KnowledgeGuestDocumentSuggestionRequestFields>

/// The properties of ``KnowledgeGuestDocumentSuggestionRequest``.
public struct KnowledgeGuestDocumentSuggestionRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<String> { Field("query") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `includeDraftDocuments`.
    @_alwaysEmitIntoClient public var includeDraftDocuments: Field<Bool> { Field("includeDraftDocuments") }
}

/// The schema `KnowledgeGuestDocumentSuggestionResult`.
public typealias KnowledgeGuestDocumentSuggestionResult = Model<KnowledgeGuestDocumentSuggestionResultFields>

/// The properties of ``KnowledgeGuestDocumentSuggestionResult``.
public struct KnowledgeGuestDocumentSuggestionResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `matchedPhrase`.
    @_alwaysEmitIntoClient public var matchedPhrase: Field<String> { Field("matchedPhrase") }
}

/// The schema `KnowledgeGuestDocumentVariation`.
public typealias KnowledgeGuestDocumentVariation = Model<KnowledgeGuestDocumentVariationFields>

/// The properties of ``KnowledgeGuestDocumentVariation``.
public struct KnowledgeGuestDocumentVariationFields: FieldSet {
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
    @_alwaysEmitIntoClient public var contexts: Field<[KnowledgeGuestDocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<AddressableEntityRef> { Field("document") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBody> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeGuestDocumentVariationAnswer`.
public typealias KnowledgeGuestDocumentVariationAnswer = Model<KnowledgeGuestDocumentVariationAnswerFields>

/// The properties of ``KnowledgeGuestDocumentVariationAnswer``.
public struct KnowledgeGuestDocumentVariationAnswerFields: FieldSet {
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
    @_alwaysEmitIntoClient public var contexts: Field<[KnowledgeGuestDocumentVariationContext]> { Field("contexts") }
    /// `document`, set by the platform.
    @_alwaysEmitIntoClient public var document: Field<AddressableEntityRef> { Field("document") }
    /// `body`.
    @_alwaysEmitIntoClient public var body: Field<DocumentBodyWithHighlight> { Field("body") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `KnowledgeGuestDocumentVariationContext`.
public typealias KnowledgeGuestDocumentVariationContext = Model<KnowledgeGuestDocumentVariationContextFields>

/// The properties of ``KnowledgeGuestDocumentVariationContext``.
public struct KnowledgeGuestDocumentVariationContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `context`, required.
    @_alwaysEmitIntoClient public var context: Field<AddressableEntityRef> { Field("context") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[AddressableEntityRef]> { Field("values") }
}

/// The schema `KnowledgeGuestDocumentVersionReference`.
public typealias KnowledgeGuestDocumentVersionReference = Model<KnowledgeGuestDocumentVersionReferenceFields>

/// The properties of ``KnowledgeGuestDocumentVersionReference``.
public struct KnowledgeGuestDocumentVersionReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `versionId`, required.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
}

/// The schema `KnowledgeGuestDocumentView`.
public typealias KnowledgeGuestDocumentView = Model<KnowledgeGuestDocumentViewFields>

/// The properties of ``KnowledgeGuestDocumentView``.
public struct KnowledgeGuestDocumentViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `documentVariationId`, required.
    @_alwaysEmitIntoClient public var documentVariationId: Field<String> { Field("documentVariationId") }
    /// `documentVersionId`, required.
    @_alwaysEmitIntoClient public var documentVersionId: Field<String> { Field("documentVersionId") }
    /// `searchId`.
    @_alwaysEmitIntoClient public var searchId: Field<String> { Field("searchId") }
    /// `queryType`.
    @_alwaysEmitIntoClient public var queryType: Field<KnowledgeGuestDocumentViewQueryType> { Field("queryType") }
    /// `surfacingMethod`.
    @_alwaysEmitIntoClient public var surfacingMethod: Field<KnowledgeGuestDocumentViewSurfacingMethod> { Field("surfacingMethod") }
}

/// A value of `queryType` of ``KnowledgeGuestDocumentView``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentViewQueryType: OpenEnum {
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

/// A value of `surfacingMethod` of ``KnowledgeGuestDocumentView``, open to those that are newer than this version.
public struct KnowledgeGuestDocumentViewSurfacingMethod: OpenEnum {
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

/// The schema `KnowledgeGuestSearchClientApplication`.
public typealias KnowledgeGuestSearchClientApplication = Model<KnowledgeGuestSearchClientApplicationFields>

/// The properties of ``KnowledgeGuestSearchClientApplication``.
public struct KnowledgeGuestSearchClientApplicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeGuestSearchClientApplicationType> { Field("type") }
    /// `deployment`.
    @_alwaysEmitIntoClient public var deployment: Field<EntityReference> { Field("deployment") }
    /// `botFlow`.
    @_alwaysEmitIntoClient public var botFlow: Field<EntityReference> { Field("botFlow") }
    /// `assistant`.
    @_alwaysEmitIntoClient public var assistant: Field<EntityReference> { Field("assistant") }
}

/// A value of `type` of ``KnowledgeGuestSearchClientApplication``, open to those that are newer than this version.
public struct KnowledgeGuestSearchClientApplicationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
    /// `BotFlow`.
    @_alwaysEmitIntoClient public static var botFlow: Self { "BotFlow" }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `SmartAdvisor`.
    @_alwaysEmitIntoClient public static var smartAdvisor: Self { "SmartAdvisor" }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
}

/// The schema `KnowledgeGuestSearchDocumentResponse`.
public typealias KnowledgeGuestSearchDocumentResponse = Model<KnowledgeGuestSearchDocumentResponseFields>

/// The properties of ``KnowledgeGuestSearchDocumentResponse``.
public struct KnowledgeGuestSearchDocumentResponseFields: FieldSet {
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
    @_alwaysEmitIntoClient public var state: Field<KnowledgeGuestSearchDocumentResponseState> { Field("state") }
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
    /// `sessionId`, set by the platform.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `category`, set by the platform.
    @_alwaysEmitIntoClient public var category: Field<GuestCategoryReference> { Field("category") }
    /// `variations`.
    @_alwaysEmitIntoClient public var variations: Field<[KnowledgeGuestDocumentVariationAnswer]> { Field("variations") }
    /// `answer`.
    @_alwaysEmitIntoClient public var answer: Field<String> { Field("answer") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``KnowledgeGuestSearchDocumentResponse``, open to those that are newer than this version.
public struct KnowledgeGuestSearchDocumentResponseState: OpenEnum {
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

/// The schema `KnowledgeGuestSession`.
public typealias KnowledgeGuestSession = Model<KnowledgeGuestSessionFields>

/// The properties of ``KnowledgeGuestSession``.
public struct KnowledgeGuestSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `app`, required.
    @_alwaysEmitIntoClient public var app: Field<KnowledgeGuestSessionApp> { Field("app") }
    /// `customerId`, required.
    @_alwaysEmitIntoClient public var customerId: Field<String> { Field("customerId") }
    /// `pageUrl`.
    @_alwaysEmitIntoClient public var pageUrl: Field<String> { Field("pageUrl") }
    /// `contexts`.
    @_alwaysEmitIntoClient public var contexts: Field<[KnowledgeGuestSessionContext]> { Field("contexts") }
    /// `journeySessionId`.
    @_alwaysEmitIntoClient public var journeySessionId: Field<String> { Field("journeySessionId") }
}

/// The schema `KnowledgeGuestSessionApp`.
public typealias KnowledgeGuestSessionApp = Model<KnowledgeGuestSessionAppFields>

/// The properties of ``KnowledgeGuestSessionApp``.
public struct KnowledgeGuestSessionAppFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `deploymentId`, required.
    @_alwaysEmitIntoClient public var deploymentId: Field<String> { Field("deploymentId") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<KnowledgeGuestSessionAppType> { Field("type") }
}

/// A value of `type` of ``KnowledgeGuestSessionApp``, open to those that are newer than this version.
public struct KnowledgeGuestSessionAppType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MessengerKnowledgeApp`.
    @_alwaysEmitIntoClient public static var messengerKnowledgeApp: Self { "MessengerKnowledgeApp" }
    /// `SupportCenter`.
    @_alwaysEmitIntoClient public static var supportCenter: Self { "SupportCenter" }
}

/// The schema `KnowledgeGuestSessionContext`.
public typealias KnowledgeGuestSessionContext = Model<KnowledgeGuestSessionContextFields>

/// The properties of ``KnowledgeGuestSessionContext``.
public struct KnowledgeGuestSessionContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[Entity]> { Field("values") }
}
