// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Journey`.
public typealias Journey = Model<JourneyFields>

/// The properties of ``Journey``.
public struct JourneyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `patterns`, required.
    public var patterns: Field<[JourneyPattern]> { Field("patterns") }
}

/// The schema `JourneyEventDefinition`.
public typealias JourneyEventDefinition = Model<JourneyEventDefinitionFields>

/// The properties of ``JourneyEventDefinition``.
public struct JourneyEventDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `source`, required, set by the platform.
    public var source: Field<JourneyEventDefinitionSource> { Field("source") }
    /// `rank`, set by the platform.
    public var rank: Field<Int> { Field("rank") }
    /// `displayName`, set by the platform.
    public var displayName: Field<String> { Field("displayName") }
    /// `description`, required, set by the platform.
    public var description: Field<String> { Field("description") }
    /// `jsonSchema`, required, set by the platform.
    public var jsonSchema: Field<JsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``JourneyEventDefinition``, open to those that are newer than this version.
public struct JourneyEventDefinitionSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Native`.
    public static var native: Self { "Native" }
    /// `External`.
    public static var external: Self { "External" }
}

/// The schema `JourneyEventDefinitionListing`.
public typealias JourneyEventDefinitionListing = Model<JourneyEventDefinitionListingFields>

/// The properties of ``JourneyEventDefinitionListing``.
public struct JourneyEventDefinitionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[JourneyEventDefinition]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyExternalEventsSchema`.
public typealias JourneyExternalEventsSchema = Model<JourneyExternalEventsSchemaFields>

/// The properties of ``JourneyExternalEventsSchema``.
public struct JourneyExternalEventsSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `jsonSchema`.
    public var jsonSchema: Field<JourneyJsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyExternalEventsSchemaListing`.
public typealias JourneyExternalEventsSchemaListing = Model<JourneyExternalEventsSchemaListingFields>

/// The properties of ``JourneyExternalEventsSchemaListing``.
public struct JourneyExternalEventsSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[JourneyExternalEventsSchema]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyJsonSchemaDocument`.
public typealias JourneyJsonSchemaDocument = Model<JourneyJsonSchemaDocumentFields>

/// The properties of ``JourneyJsonSchemaDocument``.
public struct JourneyJsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`, required.
    public var schema: Field<String> { Field("$schema") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `required`.
    public var required: Field<[String]> { Field("required") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
}

/// The schema `JourneyJsonSchemaRequest`.
public typealias JourneyJsonSchemaRequest = Model<JourneyJsonSchemaRequestFields>

/// The properties of ``JourneyJsonSchemaRequest``.
public struct JourneyJsonSchemaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`, required.
    public var schema: Field<String> { Field("$schema") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `required`.
    public var required: Field<[String]> { Field("required") }
    /// `properties`, required.
    public var properties: Field<JSON> { Field("properties") }
}

/// The schema `JourneyPattern`.
public typealias JourneyPattern = Model<JourneyPatternFields>

/// The properties of ``JourneyPattern``.
public struct JourneyPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    public var criteria: Field<[Criteria]> { Field("criteria") }
    /// `count`, required.
    public var count: Field<Int> { Field("count") }
    /// `streamType`, required.
    public var streamType: Field<JourneyPatternStreamType> { Field("streamType") }
    /// `sessionType`, required.
    public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    public var eventName: Field<String> { Field("eventName") }
}

/// A value of `streamType` of ``JourneyPattern``, open to those that are newer than this version.
public struct JourneyPatternStreamType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Custom`.
    public static var custom: Self { "Custom" }
    /// `Conversation`.
    public static var conversation: Self { "Conversation" }
    /// `App`.
    public static var app: Self { "App" }
}

/// The schema `JourneySchemaUpdateRequest`.
public typealias JourneySchemaUpdateRequest = Model<JourneySchemaUpdateRequestFields>

/// The properties of ``JourneySchemaUpdateRequest``.
public struct JourneySchemaUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `jsonSchema`, required.
    public var jsonSchema: Field<JourneyJsonSchemaRequest> { Field("jsonSchema") }
}

/// The schema `JourneySegment`.
public typealias JourneySegment = Model<JourneySegmentFields>

/// The properties of ``JourneySegment``.
public struct JourneySegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `isActive`, required.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `color`, required.
    public var color: Field<String> { Field("color") }
    /// `scope`, required.
    public var scope: Field<JourneySegmentScope> { Field("scope") }
    /// `shouldDisplayToAgent`, required.
    public var shouldDisplayToAgent: Field<Bool> { Field("shouldDisplayToAgent") }
    /// `context`, required.
    public var context: Field<Context> { Field("context") }
    /// `journey`, required.
    public var journey: Field<Journey> { Field("journey") }
    /// `externalSegment`.
    public var externalSegment: Field<ExternalSegment> { Field("externalSegment") }
    /// `assignmentExpirationDays`.
    public var assignmentExpirationDays: Field<Int> { Field("assignmentExpirationDays") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, required.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// A value of `scope` of ``JourneySegment``, open to those that are newer than this version.
public struct JourneySegmentScope: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Session`.
    public static var session: Self { "Session" }
    /// `Customer`.
    public static var customer: Self { "Customer" }
}

/// The schema `JourneySegmentRequest`.
public typealias JourneySegmentRequest = Model<JourneySegmentRequestFields>

/// The properties of ``JourneySegmentRequest``.
public struct JourneySegmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `color`.
    public var color: Field<String> { Field("color") }
    /// `shouldDisplayToAgent`.
    public var shouldDisplayToAgent: Field<Bool> { Field("shouldDisplayToAgent") }
    /// `context`.
    public var context: Field<RequestContext> { Field("context") }
    /// `journey`.
    public var journey: Field<RequestJourney> { Field("journey") }
    /// `externalSegment`.
    public var externalSegment: Field<RequestExternalSegment> { Field("externalSegment") }
    /// `assignmentExpirationDays`.
    public var assignmentExpirationDays: Field<Int> { Field("assignmentExpirationDays") }
}

/// The schema `JourneyView`.
public typealias JourneyView = Model<JourneyViewFields>

/// The properties of ``JourneyView``.
public struct JourneyViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<JourneyViewUser> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<JourneyViewUser> { Field("modifiedBy") }
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `duration`.
    public var duration: Field<String> { Field("duration") }
    /// `elements`, required.
    public var elements: Field<[JourneyViewElement]> { Field("elements") }
    /// `charts`.
    public var charts: Field<[JourneyViewChart]> { Field("charts") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewChart`.
public typealias JourneyViewChart = Model<JourneyViewChartFields>

/// The properties of ``JourneyViewChart``.
public struct JourneyViewChartFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `rank`.
    public var rank: Field<Int> { Field("rank") }
    /// `groupByTime`.
    public var groupByTime: Field<JourneyViewChartGroupByTime> { Field("groupByTime") }
    /// `groupByAttributes`.
    public var groupByAttributes: Field<[JourneyViewChartGroupByAttribute]> { Field("groupByAttributes") }
    /// `metrics`, required.
    public var metrics: Field<[JourneyViewChartMetric]> { Field("metrics") }
    /// `displayAttributes`.
    public var displayAttributes: Field<JourneyViewChartDisplayAttributes> { Field("displayAttributes") }
    /// `groupByMax`.
    public var groupByMax: Field<Int> { Field("groupByMax") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `groupByTime` of ``JourneyViewChart``, open to those that are newer than this version.
public struct JourneyViewChartGroupByTime: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    public static var day: Self { "Day" }
    /// `Week`.
    public static var week: Self { "Week" }
    /// `Month`.
    public static var month: Self { "Month" }
    /// `Year`.
    public static var year: Self { "Year" }
}

/// The schema `JourneyViewChartDisplayAttributes`.
public typealias JourneyViewChartDisplayAttributes = Model<JourneyViewChartDisplayAttributesFields>

/// The properties of ``JourneyViewChartDisplayAttributes``.
public struct JourneyViewChartDisplayAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<JourneyViewChartDisplayAttributesType> { Field("type") }
    /// `groupByTitle`.
    public var groupByTitle: Field<String> { Field("groupByTitle") }
    /// `metricsTitle`.
    public var metricsTitle: Field<String> { Field("metricsTitle") }
    /// `secondaryMetricsTitle`.
    public var secondaryMetricsTitle: Field<String> { Field("secondaryMetricsTitle") }
    /// `showLegend`.
    public var showLegend: Field<Bool> { Field("showLegend") }
}

/// A value of `type` of ``JourneyViewChartDisplayAttributes``, open to those that are newer than this version.
public struct JourneyViewChartDisplayAttributesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Column`.
    public static var column: Self { "Column" }
    /// `Bar`.
    public static var bar: Self { "Bar" }
    /// `Line`.
    public static var line: Self { "Line" }
}

/// The schema `JourneyViewChartGroupByAttribute`.
public typealias JourneyViewChartGroupByAttribute = Model<JourneyViewChartGroupByAttributeFields>

/// The properties of ``JourneyViewChartGroupByAttribute``.
public struct JourneyViewChartGroupByAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `elementId`, required.
    public var elementId: Field<String> { Field("elementId") }
    /// `attribute`, required.
    public var attribute: Field<String> { Field("attribute") }
}

/// The schema `JourneyViewChartMetric`.
public typealias JourneyViewChartMetric = Model<JourneyViewChartMetricFields>

/// The properties of ``JourneyViewChartMetric``.
public struct JourneyViewChartMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `elementId`, required.
    public var elementId: Field<String> { Field("elementId") }
    /// `aggregate`.
    public var aggregate: Field<JourneyViewChartMetricAggregate> { Field("aggregate") }
    /// `displayLabel`.
    public var displayLabel: Field<String> { Field("displayLabel") }
    /// `attribute`.
    public var attribute: Field<String> { Field("attribute") }
}

/// A value of `aggregate` of ``JourneyViewChartMetric``, open to those that are newer than this version.
public struct JourneyViewChartMetricAggregate: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EventCount`.
    public static var eventCount: Self { "EventCount" }
    /// `CustomerCount`.
    public static var customerCount: Self { "CustomerCount" }
    /// `Minimum`.
    public static var minimum: Self { "Minimum" }
    /// `Maximum`.
    public static var maximum: Self { "Maximum" }
    /// `Average`.
    public static var average: Self { "Average" }
    /// `Sum`.
    public static var sum: Self { "Sum" }
}

/// The schema `JourneyViewChartMetricResult`.
public typealias JourneyViewChartMetricResult = Model<JourneyViewChartMetricResultFields>

/// The properties of ``JourneyViewChartMetricResult``.
public struct JourneyViewChartMetricResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `values`, set by the platform.
    public var values: Field<[JourneyViewChartMetricResultValue]> { Field("values") }
}

/// The schema `JourneyViewChartMetricResultValue`.
public typealias JourneyViewChartMetricResultValue = Model<JourneyViewChartMetricResultValueFields>

/// The properties of ``JourneyViewChartMetricResultValue``.
public struct JourneyViewChartMetricResultValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, set by the platform.
    public var value: Field<Number> { Field("value") }
    /// `groupByAttributes`, set by the platform.
    public var groupByAttributes: Field<[GroupByAttribute]> { Field("groupByAttributes") }
}

/// The schema `JourneyViewChartResult`.
public typealias JourneyViewChartResult = Model<JourneyViewChartResultFields>

/// The properties of ``JourneyViewChartResult``.
public struct JourneyViewChartResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `version`, set by the platform.
    public var version: Field<Int> { Field("version") }
    /// `metrics`, set by the platform.
    public var metrics: Field<[JourneyViewChartMetricResult]> { Field("metrics") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewElement`.
public typealias JourneyViewElement = Model<JourneyViewElementFields>

/// The properties of ``JourneyViewElement``.
public struct JourneyViewElementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `attributes`, required.
    public var attributes: Field<JourneyViewElementAttributes> { Field("attributes") }
    /// `displayAttributes`.
    public var displayAttributes: Field<JourneyViewElementDisplayAttributes> { Field("displayAttributes") }
    /// `filter`.
    public var filter: Field<JourneyViewElementFilter> { Field("filter") }
    /// `followedBy`.
    public var followedBy: Field<[JourneyViewLink]> { Field("followedBy") }
}

/// The schema `JourneyViewElementAttributes`.
public typealias JourneyViewElementAttributes = Model<JourneyViewElementAttributesFields>

/// The properties of ``JourneyViewElementAttributes``.
public struct JourneyViewElementAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<JourneyViewElementAttributesType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `source`.
    public var source: Field<String> { Field("source") }
}

/// A value of `type` of ``JourneyViewElementAttributes``, open to those that are newer than this version.
public struct JourneyViewElementAttributesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Event`.
    public static var event: Self { "Event" }
}

/// The schema `JourneyViewElementDisplayAttributes`.
public typealias JourneyViewElementDisplayAttributes = Model<JourneyViewElementDisplayAttributesFields>

/// The properties of ``JourneyViewElementDisplayAttributes``.
public struct JourneyViewElementDisplayAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `x`, required.
    public var x: Field<Int> { Field("x") }
    /// `y`, required.
    public var y: Field<Int> { Field("y") }
    /// `col`, required.
    public var col: Field<Int> { Field("col") }
}

/// The schema `JourneyViewElementFilter`.
public typealias JourneyViewElementFilter = Model<JourneyViewElementFilterFields>

/// The properties of ``JourneyViewElementFilter``.
public struct JourneyViewElementFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<JourneyViewElementFilterType> { Field("type") }
    /// `predicates`.
    public var predicates: Field<[JourneyViewElementFilterPredicate]> { Field("predicates") }
    /// `numberPredicates`.
    public var numberPredicates: Field<[JourneyViewElementFilterNumberPredicate]> { Field("numberPredicates") }
}

/// A value of `type` of ``JourneyViewElementFilter``, open to those that are newer than this version.
public struct JourneyViewElementFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    public static var and: Self { "And" }
}

/// The schema `JourneyViewElementFilterNumberPredicate`.
public typealias JourneyViewElementFilterNumberPredicate = Model<JourneyViewElementFilterNumberPredicateFields>

/// The properties of ``JourneyViewElementFilterNumberPredicate``.
public struct JourneyViewElementFilterNumberPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    public var dimension: Field<String> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<JourneyViewElementFilterNumberPredicateOperator> { Field("operator") }
    /// `noValue`.
    public var noValue: Field<Bool> { Field("noValue") }
    /// `range`, required.
    public var range: Field<JourneyViewElementFilterRange> { Field("range") }
}

/// A value of `operator` of ``JourneyViewElementFilterNumberPredicate``, open to those that are newer than this
/// version.
public struct JourneyViewElementFilterNumberPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Matches`.
    public static var matches: Self { "Matches" }
    /// `NotMatches`.
    public static var notMatches: Self { "NotMatches" }
}

/// The schema `JourneyViewElementFilterPredicate`.
public typealias JourneyViewElementFilterPredicate = Model<JourneyViewElementFilterPredicateFields>

/// The properties of ``JourneyViewElementFilterPredicate``.
public struct JourneyViewElementFilterPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    public var dimension: Field<String> { Field("dimension") }
    /// `values`, required.
    public var values: Field<[String]> { Field("values") }
    /// `operator`.
    public var `operator`: Field<JourneyViewElementFilterPredicateOperator> { Field("operator") }
    /// `noValue`.
    public var noValue: Field<Bool> { Field("noValue") }
}

/// A value of `operator` of ``JourneyViewElementFilterPredicate``, open to those that are newer than this version.
public struct JourneyViewElementFilterPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Matches`.
    public static var matches: Self { "Matches" }
    /// `NotMatches`.
    public static var notMatches: Self { "NotMatches" }
}

/// The schema `JourneyViewElementFilterRange`.
public typealias JourneyViewElementFilterRange = Model<JourneyViewElementFilterRangeFields>

/// The properties of ``JourneyViewElementFilterRange``.
public struct JourneyViewElementFilterRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lt`.
    public var lt: Field<JourneyViewElementFilterRangeData> { Field("lt") }
    /// `lte`.
    public var lte: Field<JourneyViewElementFilterRangeData> { Field("lte") }
    /// `gt`.
    public var gt: Field<JourneyViewElementFilterRangeData> { Field("gt") }
    /// `gte`.
    public var gte: Field<JourneyViewElementFilterRangeData> { Field("gte") }
    /// `eq`.
    public var eq: Field<JourneyViewElementFilterRangeData> { Field("eq") }
    /// `neq`.
    public var neq: Field<JourneyViewElementFilterRangeData> { Field("neq") }
}

/// The schema `JourneyViewElementFilterRangeData`.
public typealias JourneyViewElementFilterRangeData = Model<JourneyViewElementFilterRangeDataFields>

/// The properties of ``JourneyViewElementFilterRangeData``.
public struct JourneyViewElementFilterRangeDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    public var duration: Field<String> { Field("duration") }
    /// `number`.
    public var number: Field<Double> { Field("number") }
}

/// The schema `JourneyViewJob`.
public typealias JourneyViewJob = Model<JourneyViewJobFields>

/// The properties of ``JourneyViewJob``.
public struct JourneyViewJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `dateCreated`, required, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`, required, set by the platform.
    public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `status`, required.
    public var status: Field<JourneyViewJobStatus> { Field("status") }
    /// `journeyView`, required.
    public var journeyView: Field<JourneyView> { Field("journeyView") }
    /// `dateCompletionEstimated`, required, set by the platform.
    public var dateCompletionEstimated: Field<Instant> { Field("dateCompletionEstimated") }
    /// `estimatedCompletionMargin`, required, set by the platform.
    public var estimatedCompletionMargin: Field<Int> { Field("estimatedCompletionMargin") }
    /// `userId`, required, set by the platform.
    public var userId: Field<String> { Field("userId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``JourneyViewJob``, open to those that are newer than this version.
public struct JourneyViewJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    public static var accepted: Self { "Accepted" }
    /// `Executing`.
    public static var executing: Self { "Executing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Cancelled`.
    public static var cancelled: Self { "Cancelled" }
    /// `Scheduled`.
    public static var scheduled: Self { "Scheduled" }
}

/// The schema `JourneyViewJobListing`.
public typealias JourneyViewJobListing = Model<JourneyViewJobListingFields>

/// The properties of ``JourneyViewJobListing``.
public struct JourneyViewJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[JourneyViewJob]> { Field("entities") }
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

/// The schema `JourneyViewLink`.
public typealias JourneyViewLink = Model<JourneyViewLinkFields>

/// The properties of ``JourneyViewLink``.
public struct JourneyViewLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    public var id: Field<String> { Field("id") }
    /// `constraintWithin`.
    public var constraintWithin: Field<JourneyViewLinkTimeConstraint> { Field("constraintWithin") }
    /// `constraintAfter`.
    public var constraintAfter: Field<JourneyViewLinkTimeConstraint> { Field("constraintAfter") }
    /// `eventCountType`.
    public var eventCountType: Field<JourneyViewLinkEventCountType> { Field("eventCountType") }
    /// `joinAttributes`.
    public var joinAttributes: Field<[String]> { Field("joinAttributes") }
}

/// A value of `eventCountType` of ``JourneyViewLink``, open to those that are newer than this version.
public struct JourneyViewLinkEventCountType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Concurrent`.
    public static var concurrent: Self { "Concurrent" }
    /// `Sequential`.
    public static var sequential: Self { "Sequential" }
}

/// The schema `JourneyViewLinkTimeConstraint`.
public typealias JourneyViewLinkTimeConstraint = Model<JourneyViewLinkTimeConstraintFields>

/// The properties of ``JourneyViewLinkTimeConstraint``.
public struct JourneyViewLinkTimeConstraintFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unit`.
    public var unit: Field<JourneyViewLinkTimeConstraintUnit> { Field("unit") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
}

/// A value of `unit` of ``JourneyViewLinkTimeConstraint``, open to those that are newer than this version.
public struct JourneyViewLinkTimeConstraintUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    public static var seconds: Self { "Seconds" }
    /// `Minutes`.
    public static var minutes: Self { "Minutes" }
    /// `Hours`.
    public static var hours: Self { "Hours" }
    /// `Days`.
    public static var days: Self { "Days" }
    /// `Weeks`.
    public static var weeks: Self { "Weeks" }
    /// `Months`.
    public static var months: Self { "Months" }
}

/// The schema `JourneyViewListing`.
public typealias JourneyViewListing = Model<JourneyViewListingFields>

/// The properties of ``JourneyViewListing``.
public struct JourneyViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[JourneyView]> { Field("entities") }
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

/// The schema `JourneyViewResult`.
public typealias JourneyViewResult = Model<JourneyViewResultFields>

/// The properties of ``JourneyViewResult``.
public struct JourneyViewResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `elements`, set by the platform.
    public var elements: Field<[JourneyViewResultElement]> { Field("elements") }
    /// `charts`, set by the platform.
    public var charts: Field<[JourneyViewChartResult]> { Field("charts") }
}

/// The schema `JourneyViewResultElement`.
public typealias JourneyViewResultElement = Model<JourneyViewResultElementFields>

/// The properties of ``JourneyViewResultElement``.
public struct JourneyViewResultElementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `metrics`, set by the platform.
    public var metrics: Field<JourneyViewResultMetrics> { Field("metrics") }
    /// `followedBy`, set by the platform.
    public var followedBy: Field<[JourneyViewResultLink]> { Field("followedBy") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewResultLink`.
public typealias JourneyViewResultLink = Model<JourneyViewResultLinkFields>

/// The properties of ``JourneyViewResultLink``.
public struct JourneyViewResultLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `connectionCount`, set by the platform.
    public var connectionCount: Field<Int> { Field("connectionCount") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewResultMetrics`.
public typealias JourneyViewResultMetrics = Model<JourneyViewResultMetricsFields>

/// The properties of ``JourneyViewResultMetrics``.
public struct JourneyViewResultMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantCount`, set by the platform.
    public var participantCount: Field<Int> { Field("participantCount") }
    /// `activeCount`, set by the platform.
    public var activeCount: Field<Int> { Field("activeCount") }
    /// `completedCount`, set by the platform.
    public var completedCount: Field<Int> { Field("completedCount") }
    /// `dropoutCount`, set by the platform.
    public var dropoutCount: Field<Int> { Field("dropoutCount") }
    /// `flowCount`, set by the platform.
    public var flowCount: Field<Int> { Field("flowCount") }
}

/// The schema `JourneyViewSchedule`.
public typealias JourneyViewSchedule = Model<JourneyViewScheduleFields>

/// The properties of ``JourneyViewSchedule``.
public struct JourneyViewScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `frequency`, required.
    public var frequency: Field<JourneyViewScheduleFrequency> { Field("frequency") }
    /// `dateModified`, required, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `user`, required, set by the platform.
    public var user: Field<AddressableEntityRef> { Field("user") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `frequency` of ``JourneyViewSchedule``, open to those that are newer than this version.
public struct JourneyViewScheduleFrequency: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `JourneyViewScheduleListing`.
public typealias JourneyViewScheduleListing = Model<JourneyViewScheduleListingFields>

/// The properties of ``JourneyViewScheduleListing``.
public struct JourneyViewScheduleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[JourneyViewSchedule]> { Field("entities") }
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

/// The schema `JourneyViewUser`.
public typealias JourneyViewUser = Model<JourneyViewUserFields>

/// The properties of ``JourneyViewUser``.
public struct JourneyViewUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `emailAddress`, set by the platform.
    public var emailAddress: Field<String> { Field("emailAddress") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}
