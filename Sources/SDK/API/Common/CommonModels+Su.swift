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
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<SuggestSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[SuggestSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
}

/// A value of `operator` of ``SuggestSearchCriteria``, open to those that are newer than this version.
public struct SuggestSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// The schema `SuggestSearchRequest`.
public typealias SuggestSearchRequest = Model<SuggestSearchRequestFields>

/// The properties of ``SuggestSearchRequest``.
public struct SuggestSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `query`, required.
    public var query: Field<[SuggestSearchCriteria]> { Field("query") }
}

/// The schema `SummaryGenerationConfig`.
public typealias SummaryGenerationConfig = Model<SummaryGenerationConfigFields>

/// The properties of ``SummaryGenerationConfig``.
public struct SummaryGenerationConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `summarySetting`.
    public var summarySetting: Field<SummarySettingEntity> { Field("summarySetting") }
    /// `retentionSeconds`.
    public var retentionSeconds: Field<Int> { Field("retentionSeconds") }
    /// `onDemandSummaryConfig`.
    public var onDemandSummaryConfig: Field<OnDemandSummaryConfig> { Field("onDemandSummaryConfig") }
    /// `modelConfig`.
    public var modelConfig: Field<ModelConfig> { Field("modelConfig") }
}

/// The schema `SummarySettingEntity`.
public typealias SummarySettingEntity = Model<SummarySettingEntityFields>

/// The properties of ``SummarySettingEntity``.
public struct SummarySettingEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SupportedContent`.
public typealias SupportedContent = Model<SupportedContentFields>

/// The properties of ``SupportedContent``.
public struct SupportedContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<DomainEntityRef> { Field("modifiedBy") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `mediaTypes`.
    public var mediaTypes: Field<MediaTypes> { Field("mediaTypes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `SupportedContentListing`.
public typealias SupportedContentListing = Model<SupportedContentListingFields>

/// The properties of ``SupportedContentListing``.
public struct SupportedContentListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[SupportedContent]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `SupportedContentReference`.
public typealias SupportedContentReference = Model<SupportedContentReferenceFields>

/// The properties of ``SupportedContentReference``.
public struct SupportedContentReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `mediaTypes`, set by the platform.
    public var mediaTypes: Field<MediaTypes> { Field("mediaTypes") }
}

/// The schema `SupportedLanguage`.
public typealias SupportedLanguage = Model<SupportedLanguageFields>

/// The properties of ``SupportedLanguage``.
public struct SupportedLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `language`, set by the platform.
    public var language: Field<String> { Field("language") }
    /// `isDefault`, set by the platform.
    public var isDefault: Field<Bool> { Field("isDefault") }
}

/// The schema `SurveyAggregateDataContainer`.
public typealias SurveyAggregateDataContainer = Model<SurveyAggregateDataContainerFields>

/// The properties of ``SurveyAggregateDataContainer``.
public struct SurveyAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `SurveyAggregateQueryClause`.
public typealias SurveyAggregateQueryClause = Model<SurveyAggregateQueryClauseFields>

/// The properties of ``SurveyAggregateQueryClause``.
public struct SurveyAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SurveyAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[SurveyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyAggregateQueryClause``, open to those that are newer than this version.
public struct SurveyAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SurveyAggregateQueryFilter`.
public typealias SurveyAggregateQueryFilter = Model<SurveyAggregateQueryFilterFields>

/// The properties of ``SurveyAggregateQueryFilter``.
public struct SurveyAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SurveyAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[SurveyAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[SurveyAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyAggregateQueryFilter``, open to those that are newer than this version.
public struct SurveyAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SurveyAggregateQueryPredicate`.
public typealias SurveyAggregateQueryPredicate = Model<SurveyAggregateQueryPredicateFields>

/// The properties of ``SurveyAggregateQueryPredicate``.
public struct SurveyAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SurveyAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<SurveyAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<SurveyAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SurveyAggregateQueryPredicate``, open to those that are newer than this version.
public struct SurveyAggregateQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``SurveyAggregateQueryPredicate``, open to those that are newer than this version.
public struct SurveyAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `surveyAnswerId`.
    public static var surveyAnswerId: Self { "surveyAnswerId" }
    /// `surveyCreatedDate`.
    public static var surveyCreatedDate: Self { "surveyCreatedDate" }
    /// `surveyErrorReason`.
    public static var surveyErrorReason: Self { "surveyErrorReason" }
    /// `surveyFormContextId`.
    public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyFormName`.
    public static var surveyFormName: Self { "surveyFormName" }
    /// `surveyId`.
    public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPreviousStatus`.
    public static var surveyPreviousStatus: Self { "surveyPreviousStatus" }
    /// `surveyPromoterScore`.
    public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyQuestionGroupId`.
    public static var surveyQuestionGroupId: Self { "surveyQuestionGroupId" }
    /// `surveyQuestionId`.
    public static var surveyQuestionId: Self { "surveyQuestionId" }
    /// `surveyStatus`.
    public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    public static var surveyType: Self { "surveyType" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``SurveyAggregateQueryPredicate``, open to those that are newer than this version.
public struct SurveyAggregateQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `SurveyAggregateQueryResponse`.
public typealias SurveyAggregateQueryResponse = Model<SurveyAggregateQueryResponseFields>

/// The properties of ``SurveyAggregateQueryResponse``.
public struct SurveyAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[SurveyAggregateDataContainer]> { Field("results") }
}

/// The schema `SurveyAggregationQuery`.
public typealias SurveyAggregationQuery = Model<SurveyAggregationQueryFields>

/// The properties of ``SurveyAggregationQuery``.
public struct SurveyAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[SurveyAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<SurveyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[SurveyAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[SurveyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<SurveyAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``SurveyAggregationQuery``, open to those that are newer than this version.
public struct SurveyAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `surveyAnswerId`.
    public static var surveyAnswerId: Self { "surveyAnswerId" }
    /// `surveyErrorReason`.
    public static var surveyErrorReason: Self { "surveyErrorReason" }
    /// `surveyFormContextId`.
    public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyFormName`.
    public static var surveyFormName: Self { "surveyFormName" }
    /// `surveyId`.
    public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPreviousStatus`.
    public static var surveyPreviousStatus: Self { "surveyPreviousStatus" }
    /// `surveyPromoterScore`.
    public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyQuestionGroupId`.
    public static var surveyQuestionGroupId: Self { "surveyQuestionGroupId" }
    /// `surveyQuestionId`.
    public static var surveyQuestionId: Self { "surveyQuestionId" }
    /// `surveyStatus`.
    public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    public static var surveyType: Self { "surveyType" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``SurveyAggregationQuery``, open to those that are newer than this version.
public struct SurveyAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSurveyErrors`.
    public static var nSurveyErrors: Self { "nSurveyErrors" }
    /// `nSurveyFullResponses`.
    public static var nSurveyFullResponses: Self { "nSurveyFullResponses" }
    /// `nSurveyNpsDetractors`.
    public static var nSurveyNpsDetractors: Self { "nSurveyNpsDetractors" }
    /// `nSurveyNpsPromoters`.
    public static var nSurveyNpsPromoters: Self { "nSurveyNpsPromoters" }
    /// `nSurveyNpsResponses`.
    public static var nSurveyNpsResponses: Self { "nSurveyNpsResponses" }
    /// `nSurveyPartialResponses`.
    public static var nSurveyPartialResponses: Self { "nSurveyPartialResponses" }
    /// `nSurveyQuestionGroupResponses`.
    public static var nSurveyQuestionGroupResponses: Self { "nSurveyQuestionGroupResponses" }
    /// `nSurveyQuestionResponses`.
    public static var nSurveyQuestionResponses: Self { "nSurveyQuestionResponses" }
    /// `nSurveyResponses`.
    public static var nSurveyResponses: Self { "nSurveyResponses" }
    /// `nSurveysAbandoned`.
    public static var nSurveysAbandoned: Self { "nSurveysAbandoned" }
    /// `nSurveysDeleted`.
    public static var nSurveysDeleted: Self { "nSurveysDeleted" }
    /// `nSurveysExpired`.
    public static var nSurveysExpired: Self { "nSurveysExpired" }
    /// `nSurveysSent`.
    public static var nSurveysSent: Self { "nSurveysSent" }
    /// `nSurveysStarted`.
    public static var nSurveysStarted: Self { "nSurveysStarted" }
    /// `nVoiceSurveys`.
    public static var nVoiceSurveys: Self { "nVoiceSurveys" }
    /// `nWebSurveys`.
    public static var nWebSurveys: Self { "nWebSurveys" }
    /// `oSurveyQuestionGroupScore`.
    public static var oSurveyQuestionGroupScore: Self { "oSurveyQuestionGroupScore" }
    /// `oSurveyQuestionScore`.
    public static var oSurveyQuestionScore: Self { "oSurveyQuestionScore" }
    /// `oSurveyTotalScore`.
    public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `alternateTimeDimension` of ``SurveyAggregationQuery``, open to those that are newer than this version.
public struct SurveyAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
    /// `surveyCreatedDate`.
    public static var surveyCreatedDate: Self { "surveyCreatedDate" }
}

/// The schema `SurveyAggregationView`.
public typealias SurveyAggregationView = Model<SurveyAggregationViewFields>

/// The properties of ``SurveyAggregationView``.
public struct SurveyAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<SurveyAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<SurveyAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``SurveyAggregationView``, open to those that are newer than this version.
public struct SurveyAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSurveyErrors`.
    public static var nSurveyErrors: Self { "nSurveyErrors" }
    /// `nSurveyFullResponses`.
    public static var nSurveyFullResponses: Self { "nSurveyFullResponses" }
    /// `nSurveyNpsDetractors`.
    public static var nSurveyNpsDetractors: Self { "nSurveyNpsDetractors" }
    /// `nSurveyNpsPromoters`.
    public static var nSurveyNpsPromoters: Self { "nSurveyNpsPromoters" }
    /// `nSurveyNpsResponses`.
    public static var nSurveyNpsResponses: Self { "nSurveyNpsResponses" }
    /// `nSurveyPartialResponses`.
    public static var nSurveyPartialResponses: Self { "nSurveyPartialResponses" }
    /// `nSurveyQuestionGroupResponses`.
    public static var nSurveyQuestionGroupResponses: Self { "nSurveyQuestionGroupResponses" }
    /// `nSurveyQuestionResponses`.
    public static var nSurveyQuestionResponses: Self { "nSurveyQuestionResponses" }
    /// `nSurveyResponses`.
    public static var nSurveyResponses: Self { "nSurveyResponses" }
    /// `nSurveysAbandoned`.
    public static var nSurveysAbandoned: Self { "nSurveysAbandoned" }
    /// `nSurveysDeleted`.
    public static var nSurveysDeleted: Self { "nSurveysDeleted" }
    /// `nSurveysExpired`.
    public static var nSurveysExpired: Self { "nSurveysExpired" }
    /// `nSurveysSent`.
    public static var nSurveysSent: Self { "nSurveysSent" }
    /// `nSurveysStarted`.
    public static var nSurveysStarted: Self { "nSurveysStarted" }
    /// `nVoiceSurveys`.
    public static var nVoiceSurveys: Self { "nVoiceSurveys" }
    /// `nWebSurveys`.
    public static var nWebSurveys: Self { "nWebSurveys" }
    /// `oSurveyQuestionGroupScore`.
    public static var oSurveyQuestionGroupScore: Self { "oSurveyQuestionGroupScore" }
    /// `oSurveyQuestionScore`.
    public static var oSurveyQuestionScore: Self { "oSurveyQuestionScore" }
    /// `oSurveyTotalScore`.
    public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `function` of ``SurveyAggregationView``, open to those that are newer than this version.
public struct SurveyAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `SurveyAsyncAggregateQueryResponse`.
public typealias SurveyAsyncAggregateQueryResponse = Model<SurveyAsyncAggregateQueryResponseFields>

/// The properties of ``SurveyAsyncAggregateQueryResponse``.
public struct SurveyAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[SurveyAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `SurveyAsyncAggregationQuery`.
public typealias SurveyAsyncAggregationQuery = Model<SurveyAsyncAggregationQueryFields>

/// The properties of ``SurveyAsyncAggregationQuery``.
public struct SurveyAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[SurveyAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<SurveyAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[SurveyAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[SurveyAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<SurveyAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``SurveyAsyncAggregationQuery``, open to those that are newer than this version.
public struct SurveyAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `surveyAnswerId`.
    public static var surveyAnswerId: Self { "surveyAnswerId" }
    /// `surveyErrorReason`.
    public static var surveyErrorReason: Self { "surveyErrorReason" }
    /// `surveyFormContextId`.
    public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyFormName`.
    public static var surveyFormName: Self { "surveyFormName" }
    /// `surveyId`.
    public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPreviousStatus`.
    public static var surveyPreviousStatus: Self { "surveyPreviousStatus" }
    /// `surveyPromoterScore`.
    public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyQuestionGroupId`.
    public static var surveyQuestionGroupId: Self { "surveyQuestionGroupId" }
    /// `surveyQuestionId`.
    public static var surveyQuestionId: Self { "surveyQuestionId" }
    /// `surveyStatus`.
    public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    public static var surveyType: Self { "surveyType" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``SurveyAsyncAggregationQuery``, open to those that are newer than this version.
public struct SurveyAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nSurveyErrors`.
    public static var nSurveyErrors: Self { "nSurveyErrors" }
    /// `nSurveyFullResponses`.
    public static var nSurveyFullResponses: Self { "nSurveyFullResponses" }
    /// `nSurveyNpsDetractors`.
    public static var nSurveyNpsDetractors: Self { "nSurveyNpsDetractors" }
    /// `nSurveyNpsPromoters`.
    public static var nSurveyNpsPromoters: Self { "nSurveyNpsPromoters" }
    /// `nSurveyNpsResponses`.
    public static var nSurveyNpsResponses: Self { "nSurveyNpsResponses" }
    /// `nSurveyPartialResponses`.
    public static var nSurveyPartialResponses: Self { "nSurveyPartialResponses" }
    /// `nSurveyQuestionGroupResponses`.
    public static var nSurveyQuestionGroupResponses: Self { "nSurveyQuestionGroupResponses" }
    /// `nSurveyQuestionResponses`.
    public static var nSurveyQuestionResponses: Self { "nSurveyQuestionResponses" }
    /// `nSurveyResponses`.
    public static var nSurveyResponses: Self { "nSurveyResponses" }
    /// `nSurveysAbandoned`.
    public static var nSurveysAbandoned: Self { "nSurveysAbandoned" }
    /// `nSurveysDeleted`.
    public static var nSurveysDeleted: Self { "nSurveysDeleted" }
    /// `nSurveysExpired`.
    public static var nSurveysExpired: Self { "nSurveysExpired" }
    /// `nSurveysSent`.
    public static var nSurveysSent: Self { "nSurveysSent" }
    /// `nSurveysStarted`.
    public static var nSurveysStarted: Self { "nSurveysStarted" }
    /// `nVoiceSurveys`.
    public static var nVoiceSurveys: Self { "nVoiceSurveys" }
    /// `nWebSurveys`.
    public static var nWebSurveys: Self { "nWebSurveys" }
    /// `oSurveyQuestionGroupScore`.
    public static var oSurveyQuestionGroupScore: Self { "oSurveyQuestionGroupScore" }
    /// `oSurveyQuestionScore`.
    public static var oSurveyQuestionScore: Self { "oSurveyQuestionScore" }
    /// `oSurveyTotalScore`.
    public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `alternateTimeDimension` of ``SurveyAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct SurveyAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
    /// `surveyCreatedDate`.
    public static var surveyCreatedDate: Self { "surveyCreatedDate" }
}

/// The schema `SurveyDetailQueryClause`.
public typealias SurveyDetailQueryClause = Model<SurveyDetailQueryClauseFields>

/// The properties of ``SurveyDetailQueryClause``.
public struct SurveyDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SurveyDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[SurveyDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyDetailQueryClause``, open to those that are newer than this version.
public struct SurveyDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SurveyDetailQueryFilter`.
public typealias SurveyDetailQueryFilter = Model<SurveyDetailQueryFilterFields>

/// The properties of ``SurveyDetailQueryFilter``.
public struct SurveyDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<SurveyDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[SurveyDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[SurveyDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``SurveyDetailQueryFilter``, open to those that are newer than this version.
public struct SurveyDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `SurveyDetailQueryPredicate`.
public typealias SurveyDetailQueryPredicate = Model<SurveyDetailQueryPredicateFields>

/// The properties of ``SurveyDetailQueryPredicate``.
public struct SurveyDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<SurveyDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<SurveyDetailQueryPredicateDimension> { Field("dimension") }
    /// `metric`.
    public var metric: Field<SurveyDetailQueryPredicateMetric> { Field("metric") }
    /// `operator`.
    public var `operator`: Field<SurveyDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `surveyCompletedDate`.
    public static var surveyCompletedDate: Self { "surveyCompletedDate" }
    /// `surveyFormContextId`.
    public static var surveyFormContextId: Self { "surveyFormContextId" }
    /// `surveyFormId`.
    public static var surveyFormId: Self { "surveyFormId" }
    /// `surveyId`.
    public static var surveyId: Self { "surveyId" }
    /// `surveyPartialResponse`.
    public static var surveyPartialResponse: Self { "surveyPartialResponse" }
    /// `surveyPromoterScore`.
    public static var surveyPromoterScore: Self { "surveyPromoterScore" }
    /// `surveyStatus`.
    public static var surveyStatus: Self { "surveyStatus" }
    /// `surveyType`.
    public static var surveyType: Self { "surveyType" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `metric` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oSurveyTotalScore`.
    public static var oSurveyTotalScore: Self { "oSurveyTotalScore" }
}

/// A value of `operator` of ``SurveyDetailQueryPredicate``, open to those that are newer than this version.
public struct SurveyDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}
