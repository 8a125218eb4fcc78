// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `SuggestSearchCriteria`.
public typealias SuggestSearchCriteria = Model<SuggestSearchCriteriaFields>

/// The properties of ``SuggestSearchCriteria``.
public struct SuggestSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SuggestSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[SuggestSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``SuggestSearchCriteria``, open to those that are newer than this version.
public struct SuggestSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// The schema `SuggestSearchRequest`.
public typealias SuggestSearchRequest = Model<SuggestSearchRequestFields>

/// The properties of ``SuggestSearchRequest``.
public struct SuggestSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<[SuggestSearchCriteria]> { Field("query") }
}

/// The schema `SummaryGenerationConfig`.
public typealias SummaryGenerationConfig = Model<SummaryGenerationConfigFields>

/// The properties of ``SummaryGenerationConfig``.
public struct SummaryGenerationConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `summarySetting`.
    @_alwaysEmitIntoClient public var summarySetting: Field<SummarySettingEntity> { Field("summarySetting") }
    /// `retentionSeconds`.
    @_alwaysEmitIntoClient public var retentionSeconds: Field<Int> { Field("retentionSeconds") }
    /// `onDemandSummaryConfig`.
    @_alwaysEmitIntoClient public var onDemandSummaryConfig: Field<OnDemandSummaryConfig> { Field("onDemandSummaryConfig") }
    /// `modelConfig`.
    @_alwaysEmitIntoClient public var modelConfig: Field<ModelConfig> { Field("modelConfig") }
}

/// The schema `SummarySettingEntity`.
public typealias SummarySettingEntity = Model<SummarySettingEntityFields>

/// The properties of ``SummarySettingEntity``.
public struct SummarySettingEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SupportedContent`.
public typealias SupportedContent = Model<SupportedContentFields>

/// The properties of ``SupportedContent``.
public struct SupportedContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<MediaTypes> { Field("mediaTypes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SupportedContentListing`.
public typealias SupportedContentListing = Model<SupportedContentListingFields>

/// The properties of ``SupportedContentListing``.
public struct SupportedContentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SupportedContent]> { Field("entities") }
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

/// The schema `SupportedContentReference`.
public typealias SupportedContentReference = Model<SupportedContentReferenceFields>

/// The properties of ``SupportedContentReference``.
public struct SupportedContentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `mediaTypes`, set by the platform.
    @_alwaysEmitIntoClient public var mediaTypes: Field<MediaTypes> { Field("mediaTypes") }
}

/// The schema `SupportedLanguage`.
public typealias SupportedLanguage = Model<SupportedLanguageFields>

/// The properties of ``SupportedLanguage``.
public struct SupportedLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, set by the platform.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `isDefault`, set by the platform.
    @_alwaysEmitIntoClient public var isDefault: Field<Bool> { Field("isDefault") }
}

/// The schema `SurveyAggregateDataContainer`.
public typealias SurveyAggregateDataContainer = Model<SurveyAggregateDataContainerFields>

/// The properties of ``SurveyAggregateDataContainer``.
public struct SurveyAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `SurveyAggregateQueryClause`.
public typealias SurveyAggregateQueryClause = Model<SurveyAggregateQueryClauseFields>

/// The properties of ``SurveyAggregateQueryClause``.
public struct SurveyAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SurveyAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[SurveyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyAggregateQueryClause``, open to those that are newer than this version.
public struct SurveyAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SurveyAggregateQueryFilter`.
public typealias SurveyAggregateQueryFilter = Model<SurveyAggregateQueryFilterFields>

/// The properties of ``SurveyAggregateQueryFilter``.
public struct SurveyAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SurveyAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[SurveyAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[SurveyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyAggregateQueryFilter``, open to those that are newer than this version.
public struct SurveyAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SurveyAggregateQueryPredicate`.
public typealias SurveyAggregateQueryPredicate = Model<SurveyAggregateQueryPredicateFields>

/// The properties of ``SurveyAggregateQueryPredicate``.
public struct SurveyAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SurveyAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<SurveyAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SurveyAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SurveyAggregateQueryPredicate``, open to those that are newer than this version.
public struct SurveyAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``SurveyAggregateQueryPredicate``, open to those that are newer than this version.
public struct SurveyAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `surveyAnswerId`.
    @_alwaysEmitIntoClient public static var surveyAnswerId: Self { "surveyAnswerId" }
    /// `surveyCreatedDate`.
    @_alwaysEmitIntoClient public static var surveyCreatedDate: Self { "surveyCreatedDate" }
    /// `surveyErrorReason`.
    @_alwaysEmitIntoClient public static var surveyErrorReason: Self { "surveyErrorReason" }
    /// `surveyFormContextId`.
    @_alwaysEmitIntoClient public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    @_alwaysEmitIntoClient public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyFormName`.
    @_alwaysEmitIntoClient public static var surveyFormName: Self { "surveyFormName" }
    /// `surveyId`.
    @_alwaysEmitIntoClient public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    @_alwaysEmitIntoClient public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPreviousStatus`.
    @_alwaysEmitIntoClient public static var surveyPreviousStatus: Self { "surveyPreviousStatus" }
    /// `surveyPromoterScore`.
    @_alwaysEmitIntoClient public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyQuestionGroupId`.
    @_alwaysEmitIntoClient public static var surveyQuestionGroupId: Self { "surveyQuestionGroupId" }
    /// `surveyQuestionId`.
    @_alwaysEmitIntoClient public static var surveyQuestionId: Self { "surveyQuestionId" }
    /// `surveyStatus`.
    @_alwaysEmitIntoClient public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    @_alwaysEmitIntoClient public static var surveyType: Self { "surveyType" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``SurveyAggregateQueryPredicate``, open to those that are newer than this version.
public struct SurveyAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `SurveyAggregateQueryResponse`.
public typealias SurveyAggregateQueryResponse = Model<SurveyAggregateQueryResponseFields>

/// The properties of ``SurveyAggregateQueryResponse``.
public struct SurveyAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[SurveyAggregateDataContainer]> { Field("results") }
}

/// The schema `SurveyAggregationQuery`.
public typealias SurveyAggregationQuery = Model<SurveyAggregationQueryFields>

/// The properties of ``SurveyAggregationQuery``.
public struct SurveyAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[SurveyAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<SurveyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[SurveyAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[SurveyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<SurveyAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``SurveyAggregationQuery``, open to those that are newer than this version.
public struct SurveyAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `surveyAnswerId`.
    @_alwaysEmitIntoClient public static var surveyAnswerId: Self { "surveyAnswerId" }
    /// `surveyErrorReason`.
    @_alwaysEmitIntoClient public static var surveyErrorReason: Self { "surveyErrorReason" }
    /// `surveyFormContextId`.
    @_alwaysEmitIntoClient public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    @_alwaysEmitIntoClient public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyFormName`.
    @_alwaysEmitIntoClient public static var surveyFormName: Self { "surveyFormName" }
    /// `surveyId`.
    @_alwaysEmitIntoClient public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    @_alwaysEmitIntoClient public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPreviousStatus`.
    @_alwaysEmitIntoClient public static var surveyPreviousStatus: Self { "surveyPreviousStatus" }
    /// `surveyPromoterScore`.
    @_alwaysEmitIntoClient public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyQuestionGroupId`.
    @_alwaysEmitIntoClient public static var surveyQuestionGroupId: Self { "surveyQuestionGroupId" }
    /// `surveyQuestionId`.
    @_alwaysEmitIntoClient public static var surveyQuestionId: Self { "surveyQuestionId" }
    /// `surveyStatus`.
    @_alwaysEmitIntoClient public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    @_alwaysEmitIntoClient public static var surveyType: Self { "surveyType" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``SurveyAggregationQuery``, open to those that are newer than this version.
public struct SurveyAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSurveyErrors`.
    @_alwaysEmitIntoClient public static var nSurveyErrors: Self { "nSurveyErrors" }
    /// `nSurveyFullResponses`.
    @_alwaysEmitIntoClient public static var nSurveyFullResponses: Self { "nSurveyFullResponses" }
    /// `nSurveyNpsDetractors`.
    @_alwaysEmitIntoClient public static var nSurveyNpsDetractors: Self { "nSurveyNpsDetractors" }
    /// `nSurveyNpsPromoters`.
    @_alwaysEmitIntoClient public static var nSurveyNpsPromoters: Self { "nSurveyNpsPromoters" }
    /// `nSurveyNpsResponses`.
    @_alwaysEmitIntoClient public static var nSurveyNpsResponses: Self { "nSurveyNpsResponses" }
    /// `nSurveyPartialResponses`.
    @_alwaysEmitIntoClient public static var nSurveyPartialResponses: Self { "nSurveyPartialResponses" }
    /// `nSurveyQuestionGroupResponses`.
    @_alwaysEmitIntoClient public static var nSurveyQuestionGroupResponses: Self { "nSurveyQuestionGroupResponses" }
    /// `nSurveyQuestionResponses`.
    @_alwaysEmitIntoClient public static var nSurveyQuestionResponses: Self { "nSurveyQuestionResponses" }
    /// `nSurveyResponses`.
    @_alwaysEmitIntoClient public static var nSurveyResponses: Self { "nSurveyResponses" }
    /// `nSurveysAbandoned`.
    @_alwaysEmitIntoClient public static var nSurveysAbandoned: Self { "nSurveysAbandoned" }
    /// `nSurveysDeleted`.
    @_alwaysEmitIntoClient public static var nSurveysDeleted: Self { "nSurveysDeleted" }
    /// `nSurveysExpired`.
    @_alwaysEmitIntoClient public static var nSurveysExpired: Self { "nSurveysExpired" }
    /// `nSurveysSent`.
    @_alwaysEmitIntoClient public static var nSurveysSent: Self { "nSurveysSent" }
    /// `nSurveysStarted`.
    @_alwaysEmitIntoClient public static var nSurveysStarted: Self { "nSurveysStarted" }
    /// `nVoiceSurveys`.
    @_alwaysEmitIntoClient public static var nVoiceSurveys: Self { "nVoiceSurveys" }
    /// `nWebSurveys`.
    @_alwaysEmitIntoClient public static var nWebSurveys: Self { "nWebSurveys" }
    /// `oSurveyQuestionGroupScore`.
    @_alwaysEmitIntoClient public static var oSurveyQuestionGroupScore: Self { "oSurveyQuestionGroupScore" }
    /// `oSurveyQuestionScore`.
    @_alwaysEmitIntoClient public static var oSurveyQuestionScore: Self { "oSurveyQuestionScore" }
    /// `oSurveyTotalScore`.
    @_alwaysEmitIntoClient public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `alternateTimeDimension` of ``SurveyAggregationQuery``, open to those that are newer than this version.
public struct SurveyAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
    /// `surveyCreatedDate`.
    @_alwaysEmitIntoClient public static var surveyCreatedDate: Self { "surveyCreatedDate" }
}

/// The schema `SurveyAggregationView`.
public typealias SurveyAggregationView = Model<SurveyAggregationViewFields>

/// The properties of ``SurveyAggregationView``.
public struct SurveyAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<SurveyAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<SurveyAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``SurveyAggregationView``, open to those that are newer than this version.
public struct SurveyAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSurveyErrors`.
    @_alwaysEmitIntoClient public static var nSurveyErrors: Self { "nSurveyErrors" }
    /// `nSurveyFullResponses`.
    @_alwaysEmitIntoClient public static var nSurveyFullResponses: Self { "nSurveyFullResponses" }
    /// `nSurveyNpsDetractors`.
    @_alwaysEmitIntoClient public static var nSurveyNpsDetractors: Self { "nSurveyNpsDetractors" }
    /// `nSurveyNpsPromoters`.
    @_alwaysEmitIntoClient public static var nSurveyNpsPromoters: Self { "nSurveyNpsPromoters" }
    /// `nSurveyNpsResponses`.
    @_alwaysEmitIntoClient public static var nSurveyNpsResponses: Self { "nSurveyNpsResponses" }
    /// `nSurveyPartialResponses`.
    @_alwaysEmitIntoClient public static var nSurveyPartialResponses: Self { "nSurveyPartialResponses" }
    /// `nSurveyQuestionGroupResponses`.
    @_alwaysEmitIntoClient public static var nSurveyQuestionGroupResponses: Self { "nSurveyQuestionGroupResponses" }
    /// `nSurveyQuestionResponses`.
    @_alwaysEmitIntoClient public static var nSurveyQuestionResponses: Self { "nSurveyQuestionResponses" }
    /// `nSurveyResponses`.
    @_alwaysEmitIntoClient public static var nSurveyResponses: Self { "nSurveyResponses" }
    /// `nSurveysAbandoned`.
    @_alwaysEmitIntoClient public static var nSurveysAbandoned: Self { "nSurveysAbandoned" }
    /// `nSurveysDeleted`.
    @_alwaysEmitIntoClient public static var nSurveysDeleted: Self { "nSurveysDeleted" }
    /// `nSurveysExpired`.
    @_alwaysEmitIntoClient public static var nSurveysExpired: Self { "nSurveysExpired" }
    /// `nSurveysSent`.
    @_alwaysEmitIntoClient public static var nSurveysSent: Self { "nSurveysSent" }
    /// `nSurveysStarted`.
    @_alwaysEmitIntoClient public static var nSurveysStarted: Self { "nSurveysStarted" }
    /// `nVoiceSurveys`.
    @_alwaysEmitIntoClient public static var nVoiceSurveys: Self { "nVoiceSurveys" }
    /// `nWebSurveys`.
    @_alwaysEmitIntoClient public static var nWebSurveys: Self { "nWebSurveys" }
    /// `oSurveyQuestionGroupScore`.
    @_alwaysEmitIntoClient public static var oSurveyQuestionGroupScore: Self { "oSurveyQuestionGroupScore" }
    /// `oSurveyQuestionScore`.
    @_alwaysEmitIntoClient public static var oSurveyQuestionScore: Self { "oSurveyQuestionScore" }
    /// `oSurveyTotalScore`.
    @_alwaysEmitIntoClient public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `function` of ``SurveyAggregationView``, open to those that are newer than this version.
public struct SurveyAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `SurveyAsyncAggregateQueryResponse`.
public typealias SurveyAsyncAggregateQueryResponse = Model<SurveyAsyncAggregateQueryResponseFields>

/// The properties of ``SurveyAsyncAggregateQueryResponse``.
public struct SurveyAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[SurveyAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SurveyAsyncAggregationQuery`.
public typealias SurveyAsyncAggregationQuery = Model<SurveyAsyncAggregationQueryFields>

/// The properties of ``SurveyAsyncAggregationQuery``.
public struct SurveyAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[SurveyAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<SurveyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[SurveyAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[SurveyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<SurveyAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``SurveyAsyncAggregationQuery``, open to those that are newer than this version.
public struct SurveyAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `surveyAnswerId`.
    @_alwaysEmitIntoClient public static var surveyAnswerId: Self { "surveyAnswerId" }
    /// `surveyErrorReason`.
    @_alwaysEmitIntoClient public static var surveyErrorReason: Self { "surveyErrorReason" }
    /// `surveyFormContextId`.
    @_alwaysEmitIntoClient public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    @_alwaysEmitIntoClient public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyFormName`.
    @_alwaysEmitIntoClient public static var surveyFormName: Self { "surveyFormName" }
    /// `surveyId`.
    @_alwaysEmitIntoClient public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    @_alwaysEmitIntoClient public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPreviousStatus`.
    @_alwaysEmitIntoClient public static var surveyPreviousStatus: Self { "surveyPreviousStatus" }
    /// `surveyPromoterScore`.
    @_alwaysEmitIntoClient public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyQuestionGroupId`.
    @_alwaysEmitIntoClient public static var surveyQuestionGroupId: Self { "surveyQuestionGroupId" }
    /// `surveyQuestionId`.
    @_alwaysEmitIntoClient public static var surveyQuestionId: Self { "surveyQuestionId" }
    /// `surveyStatus`.
    @_alwaysEmitIntoClient public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    @_alwaysEmitIntoClient public static var surveyType: Self { "surveyType" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``SurveyAsyncAggregationQuery``, open to those that are newer than this version.
public struct SurveyAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSurveyErrors`.
    @_alwaysEmitIntoClient public static var nSurveyErrors: Self { "nSurveyErrors" }
    /// `nSurveyFullResponses`.
    @_alwaysEmitIntoClient public static var nSurveyFullResponses: Self { "nSurveyFullResponses" }
    /// `nSurveyNpsDetractors`.
    @_alwaysEmitIntoClient public static var nSurveyNpsDetractors: Self { "nSurveyNpsDetractors" }
    /// `nSurveyNpsPromoters`.
    @_alwaysEmitIntoClient public static var nSurveyNpsPromoters: Self { "nSurveyNpsPromoters" }
    /// `nSurveyNpsResponses`.
    @_alwaysEmitIntoClient public static var nSurveyNpsResponses: Self { "nSurveyNpsResponses" }
    /// `nSurveyPartialResponses`.
    @_alwaysEmitIntoClient public static var nSurveyPartialResponses: Self { "nSurveyPartialResponses" }
    /// `nSurveyQuestionGroupResponses`.
    @_alwaysEmitIntoClient public static var nSurveyQuestionGroupResponses: Self { "nSurveyQuestionGroupResponses" }
    /// `nSurveyQuestionResponses`.
    @_alwaysEmitIntoClient public static var nSurveyQuestionResponses: Self { "nSurveyQuestionResponses" }
    /// `nSurveyResponses`.
    @_alwaysEmitIntoClient public static var nSurveyResponses: Self { "nSurveyResponses" }
    /// `nSurveysAbandoned`.
    @_alwaysEmitIntoClient public static var nSurveysAbandoned: Self { "nSurveysAbandoned" }
    /// `nSurveysDeleted`.
    @_alwaysEmitIntoClient public static var nSurveysDeleted: Self { "nSurveysDeleted" }
    /// `nSurveysExpired`.
    @_alwaysEmitIntoClient public static var nSurveysExpired: Self { "nSurveysExpired" }
    /// `nSurveysSent`.
    @_alwaysEmitIntoClient public static var nSurveysSent: Self { "nSurveysSent" }
    /// `nSurveysStarted`.
    @_alwaysEmitIntoClient public static var nSurveysStarted: Self { "nSurveysStarted" }
    /// `nVoiceSurveys`.
    @_alwaysEmitIntoClient public static var nVoiceSurveys: Self { "nVoiceSurveys" }
    /// `nWebSurveys`.
    @_alwaysEmitIntoClient public static var nWebSurveys: Self { "nWebSurveys" }
    /// `oSurveyQuestionGroupScore`.
    @_alwaysEmitIntoClient public static var oSurveyQuestionGroupScore: Self { "oSurveyQuestionGroupScore" }
    /// `oSurveyQuestionScore`.
    @_alwaysEmitIntoClient public static var oSurveyQuestionScore: Self { "oSurveyQuestionScore" }
    /// `oSurveyTotalScore`.
    @_alwaysEmitIntoClient public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `alternateTimeDimension` of ``SurveyAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct SurveyAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
    /// `surveyCreatedDate`.
    @_alwaysEmitIntoClient public static var surveyCreatedDate: Self { "surveyCreatedDate" }
}

/// The schema `SurveyDetailQueryClause`.
public typealias SurveyDetailQueryClause = Model<SurveyDetailQueryClauseFields>

/// The properties of ``SurveyDetailQueryClause``.
public struct SurveyDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SurveyDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[SurveyDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyDetailQueryClause``, open to those that are newer than this version.
public struct SurveyDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SurveyDetailQueryFilter`.
public typealias SurveyDetailQueryFilter = Model<SurveyDetailQueryFilterFields>

/// The properties of ``SurveyDetailQueryFilter``.
public struct SurveyDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<SurveyDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[SurveyDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[SurveyDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyDetailQueryFilter``, open to those that are newer than this version.
public struct SurveyDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `SurveyDetailQueryPredicate`.
public typealias SurveyDetailQueryPredicate = Model<SurveyDetailQueryPredicateFields>

/// The properties of ``SurveyDetailQueryPredicate``.
public struct SurveyDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SurveyDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<SurveyDetailQueryPredicateDimension> { Field("dimension") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<SurveyDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<SurveyDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `surveyCompletedDate`.
    @_alwaysEmitIntoClient public static var surveyCompletedDate: Self { "surveyCompletedDate" }
    /// `surveyFormContextId`.
    @_alwaysEmitIntoClient public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    @_alwaysEmitIntoClient public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyId`.
    @_alwaysEmitIntoClient public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    @_alwaysEmitIntoClient public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPromoterScore`.
    @_alwaysEmitIntoClient public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyStatus`.
    @_alwaysEmitIntoClient public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    @_alwaysEmitIntoClient public static var surveyType: Self { "surveyType" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `metric` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oSurveyTotalScore`.
    @_alwaysEmitIntoClient public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `operator` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}
