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
    @_alwaysEmitIntoClient public var patterns: Field<[JourneyPattern]> { Field("patterns") }
}

/// The schema `JourneyEventDefinition`.
public typealias JourneyEventDefinition = Model<JourneyEventDefinitionFields>

/// The properties of ``JourneyEventDefinition``.
public struct JourneyEventDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`, required, set by the platform.
    @_alwaysEmitIntoClient public var source: Field<JourneyEventDefinitionSource> { Field("source") }
    /// `rank`, set by the platform.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `displayName`, set by the platform.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `description`, required, set by the platform.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `jsonSchema`, required, set by the platform.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `source` of ``JourneyEventDefinition``, open to those that are newer than this version.
public struct JourneyEventDefinitionSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
}

/// The schema `JourneyEventDefinitionListing`.
public typealias JourneyEventDefinitionListing = Model<JourneyEventDefinitionListingFields>

/// The properties of ``JourneyEventDefinitionListing``.
public struct JourneyEventDefinitionListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JourneyEventDefinition]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyExternalEventsSchema`.
public typealias JourneyExternalEventsSchema = Model<JourneyExternalEventsSchemaFields>

/// The properties of ``JourneyExternalEventsSchema``.
public struct JourneyExternalEventsSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<DomainEntityRef> { Field("createdBy") }
    /// `jsonSchema`.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JourneyJsonSchemaDocument> { Field("jsonSchema") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyExternalEventsSchemaListing`.
public typealias JourneyExternalEventsSchemaListing = Model<JourneyExternalEventsSchemaListingFields>

/// The properties of ``JourneyExternalEventsSchemaListing``.
public struct JourneyExternalEventsSchemaListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JourneyExternalEventsSchema]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyJsonSchemaDocument`.
public typealias JourneyJsonSchemaDocument = Model<JourneyJsonSchemaDocumentFields>

/// The properties of ``JourneyJsonSchemaDocument``.
public struct JourneyJsonSchemaDocumentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`, required.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("$schema") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
}

/// The schema `JourneyJsonSchemaRequest`.
public typealias JourneyJsonSchemaRequest = Model<JourneyJsonSchemaRequestFields>

/// The properties of ``JourneyJsonSchemaRequest``.
public struct JourneyJsonSchemaRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `$schema`, required.
    @_alwaysEmitIntoClient public var schema: Field<String> { Field("$schema") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<[String]> { Field("required") }
    /// `properties`, required.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
}

/// The schema `JourneyPattern`.
public typealias JourneyPattern = Model<JourneyPatternFields>

/// The properties of ``JourneyPattern``.
public struct JourneyPatternFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteria`, required.
    @_alwaysEmitIntoClient public var criteria: Field<[Criteria]> { Field("criteria") }
    /// `count`, required.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
    /// `streamType`, required.
    @_alwaysEmitIntoClient public var streamType: Field<JourneyPatternStreamType> { Field("streamType") }
    /// `sessionType`, required.
    @_alwaysEmitIntoClient public var sessionType: Field<String> { Field("sessionType") }
    /// `eventName`.
    @_alwaysEmitIntoClient public var eventName: Field<String> { Field("eventName") }
}

/// A value of `streamType` of ``JourneyPattern``, open to those that are newer than this version.
public struct JourneyPatternStreamType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Custom`.
    @_alwaysEmitIntoClient public static var custom: Self { "Custom" }
    /// `Conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "Conversation" }
    /// `App`.
    @_alwaysEmitIntoClient public static var app: Self { "App" }
}

/// The schema `JourneySchemaUpdateRequest`.
public typealias JourneySchemaUpdateRequest = Model<JourneySchemaUpdateRequestFields>

/// The properties of ``JourneySchemaUpdateRequest``.
public struct JourneySchemaUpdateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `jsonSchema`, required.
    @_alwaysEmitIntoClient public var jsonSchema: Field<JourneyJsonSchemaRequest> { Field("jsonSchema") }
}

/// The schema `JourneySegment`.
public typealias JourneySegment = Model<JourneySegmentFields>

/// The properties of ``JourneySegment``.
public struct JourneySegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `isActive`, required.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `color`, required.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `scope`, required.
    @_alwaysEmitIntoClient public var scope: Field<JourneySegmentScope> { Field("scope") }
    /// `shouldDisplayToAgent`, required.
    @_alwaysEmitIntoClient public var shouldDisplayToAgent: Field<Bool> { Field("shouldDisplayToAgent") }
    /// `context`, required.
    @_alwaysEmitIntoClient public var context: Field<Context> { Field("context") }
    /// `journey`, required.
    @_alwaysEmitIntoClient public var journey: Field<Journey> { Field("journey") }
    /// `externalSegment`.
    @_alwaysEmitIntoClient public var externalSegment: Field<ExternalSegment> { Field("externalSegment") }
    /// `assignmentExpirationDays`.
    @_alwaysEmitIntoClient public var assignmentExpirationDays: Field<Int> { Field("assignmentExpirationDays") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `createdDate`, required.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, required.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// A value of `scope` of ``JourneySegment``, open to those that are newer than this version.
public struct JourneySegmentScope: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Session`.
    @_alwaysEmitIntoClient public static var session: Self { "Session" }
    /// `Customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "Customer" }
}

/// The schema `JourneySegmentRequest`.
public typealias JourneySegmentRequest = Model<JourneySegmentRequestFields>

/// The properties of ``JourneySegmentRequest``.
public struct JourneySegmentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `isActive`.
    @_alwaysEmitIntoClient public var isActive: Field<Bool> { Field("isActive") }
    /// `displayName`, required.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `color`.
    @_alwaysEmitIntoClient public var color: Field<String> { Field("color") }
    /// `shouldDisplayToAgent`.
    @_alwaysEmitIntoClient public var shouldDisplayToAgent: Field<Bool> { Field("shouldDisplayToAgent") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<RequestContext> { Field("context") }
    /// `journey`.
    @_alwaysEmitIntoClient public var journey: Field<RequestJourney> { Field("journey") }
    /// `externalSegment`.
    @_alwaysEmitIntoClient public var externalSegment: Field<RequestExternalSegment> { Field("externalSegment") }
    /// `assignmentExpirationDays`.
    @_alwaysEmitIntoClient public var assignmentExpirationDays: Field<Int> { Field("assignmentExpirationDays") }
}

/// The schema `JourneyView`.
public typealias JourneyView = Model<JourneyViewFields>

/// The properties of ``JourneyView``.
public struct JourneyViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<JourneyViewUser> { Field("createdBy") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<JourneyViewUser> { Field("modifiedBy") }
    /// `interval`, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<String> { Field("duration") }
    /// `elements`, required.
    @_alwaysEmitIntoClient public var elements: Field<[JourneyViewElement]> { Field("elements") }
    /// `charts`.
    @_alwaysEmitIntoClient public var charts: Field<[JourneyViewChart]> { Field("charts") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewChart`.
public typealias JourneyViewChart = Model<JourneyViewChartFields>

/// The properties of ``JourneyViewChart``.
public struct JourneyViewChartFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `rank`.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `groupByTime`.
    @_alwaysEmitIntoClient public var groupByTime: Field<JourneyViewChartGroupByTime> { Field("groupByTime") }
    /// `groupByAttributes`.
    @_alwaysEmitIntoClient public var groupByAttributes: Field<[JourneyViewChartGroupByAttribute]> { Field("groupByAttributes") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[JourneyViewChartMetric]> { Field("metrics") }
    /// `displayAttributes`.
    @_alwaysEmitIntoClient public var displayAttributes: Field<JourneyViewChartDisplayAttributes> { Field("displayAttributes") }
    /// `groupByMax`.
    @_alwaysEmitIntoClient public var groupByMax: Field<Int> { Field("groupByMax") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `groupByTime` of ``JourneyViewChart``, open to those that are newer than this version.
public struct JourneyViewChartGroupByTime: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Day`.
    @_alwaysEmitIntoClient public static var day: Self { "Day" }
    /// `Week`.
    @_alwaysEmitIntoClient public static var week: Self { "Week" }
    /// `Month`.
    @_alwaysEmitIntoClient public static var month: Self { "Month" }
    /// `Year`.
    @_alwaysEmitIntoClient public static var year: Self { "Year" }
}

/// The schema `JourneyViewChartDisplayAttributes`.
public typealias JourneyViewChartDisplayAttributes = Model<JourneyViewChartDisplayAttributesFields>

/// The properties of ``JourneyViewChartDisplayAttributes``.
public struct JourneyViewChartDisplayAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<JourneyViewChartDisplayAttributesType> { Field("type") }
    /// `groupByTitle`.
    @_alwaysEmitIntoClient public var groupByTitle: Field<String> { Field("groupByTitle") }
    /// `metricsTitle`.
    @_alwaysEmitIntoClient public var metricsTitle: Field<String> { Field("metricsTitle") }
    /// `secondaryMetricsTitle`.
    @_alwaysEmitIntoClient public var secondaryMetricsTitle: Field<String> { Field("secondaryMetricsTitle") }
    /// `showLegend`.
    @_alwaysEmitIntoClient public var showLegend: Field<Bool> { Field("showLegend") }
}

/// A value of `type` of ``JourneyViewChartDisplayAttributes``, open to those that are newer than this version.
public struct JourneyViewChartDisplayAttributesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Column`.
    @_alwaysEmitIntoClient public static var column: Self { "Column" }
    /// `Bar`.
    @_alwaysEmitIntoClient public static var bar: Self { "Bar" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
}

/// The schema `JourneyViewChartGroupByAttribute`.
public typealias JourneyViewChartGroupByAttribute = Model<JourneyViewChartGroupByAttributeFields>

/// The properties of ``JourneyViewChartGroupByAttribute``.
public struct JourneyViewChartGroupByAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `elementId`, required.
    @_alwaysEmitIntoClient public var elementId: Field<String> { Field("elementId") }
    /// `attribute`, required.
    @_alwaysEmitIntoClient public var attribute: Field<String> { Field("attribute") }
}

/// The schema `JourneyViewChartMetric`.
public typealias JourneyViewChartMetric = Model<JourneyViewChartMetricFields>

/// The properties of ``JourneyViewChartMetric``.
public struct JourneyViewChartMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `elementId`, required.
    @_alwaysEmitIntoClient public var elementId: Field<String> { Field("elementId") }
    /// `aggregate`.
    @_alwaysEmitIntoClient public var aggregate: Field<JourneyViewChartMetricAggregate> { Field("aggregate") }
    /// `displayLabel`.
    @_alwaysEmitIntoClient public var displayLabel: Field<String> { Field("displayLabel") }
    /// `attribute`.
    @_alwaysEmitIntoClient public var attribute: Field<String> { Field("attribute") }
}

/// A value of `aggregate` of ``JourneyViewChartMetric``, open to those that are newer than this version.
public struct JourneyViewChartMetricAggregate: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EventCount`.
    @_alwaysEmitIntoClient public static var eventCount: Self { "EventCount" }
    /// `CustomerCount`.
    @_alwaysEmitIntoClient public static var customerCount: Self { "CustomerCount" }
    /// `Minimum`.
    @_alwaysEmitIntoClient public static var minimum: Self { "Minimum" }
    /// `Maximum`.
    @_alwaysEmitIntoClient public static var maximum: Self { "Maximum" }
    /// `Average`.
    @_alwaysEmitIntoClient public static var average: Self { "Average" }
    /// `Sum`.
    @_alwaysEmitIntoClient public static var sum: Self { "Sum" }
}

/// The schema `JourneyViewChartMetricResult`.
public typealias JourneyViewChartMetricResult = Model<JourneyViewChartMetricResultFields>

/// The properties of ``JourneyViewChartMetricResult``.
public struct JourneyViewChartMetricResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `values`, set by the platform.
    @_alwaysEmitIntoClient public var values: Field<[JourneyViewChartMetricResultValue]> { Field("values") }
}

/// The schema `JourneyViewChartMetricResultValue`.
public typealias JourneyViewChartMetricResultValue = Model<JourneyViewChartMetricResultValueFields>

/// The properties of ``JourneyViewChartMetricResultValue``.
public struct JourneyViewChartMetricResultValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`, set by the platform.
    @_alwaysEmitIntoClient public var value: Field<Number> { Field("value") }
    /// `groupByAttributes`, set by the platform.
    @_alwaysEmitIntoClient public var groupByAttributes: Field<[GroupByAttribute]> { Field("groupByAttributes") }
}

/// The schema `JourneyViewChartResult`.
public typealias JourneyViewChartResult = Model<JourneyViewChartResultFields>

/// The properties of ``JourneyViewChartResult``.
public struct JourneyViewChartResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `metrics`, set by the platform.
    @_alwaysEmitIntoClient public var metrics: Field<[JourneyViewChartMetricResult]> { Field("metrics") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewElement`.
public typealias JourneyViewElement = Model<JourneyViewElementFields>

/// The properties of ``JourneyViewElement``.
public struct JourneyViewElementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `attributes`, required.
    @_alwaysEmitIntoClient public var attributes: Field<JourneyViewElementAttributes> { Field("attributes") }
    /// `displayAttributes`.
    @_alwaysEmitIntoClient public var displayAttributes: Field<JourneyViewElementDisplayAttributes> { Field("displayAttributes") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<JourneyViewElementFilter> { Field("filter") }
    /// `followedBy`.
    @_alwaysEmitIntoClient public var followedBy: Field<[JourneyViewLink]> { Field("followedBy") }
}

/// The schema `JourneyViewElementAttributes`.
public typealias JourneyViewElementAttributes = Model<JourneyViewElementAttributesFields>

/// The properties of ``JourneyViewElementAttributes``.
public struct JourneyViewElementAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<JourneyViewElementAttributesType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
}

/// A value of `type` of ``JourneyViewElementAttributes``, open to those that are newer than this version.
public struct JourneyViewElementAttributesType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Event`.
    @_alwaysEmitIntoClient public static var event: Self { "Event" }
}

/// The schema `JourneyViewElementDisplayAttributes`.
public typealias JourneyViewElementDisplayAttributes = Model<JourneyViewElementDisplayAttributesFields>

/// The properties of ``JourneyViewElementDisplayAttributes``.
public struct JourneyViewElementDisplayAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `x`, required.
    @_alwaysEmitIntoClient public var x: Field<Int> { Field("x") }
    /// `y`, required.
    @_alwaysEmitIntoClient public var y: Field<Int> { Field("y") }
    /// `col`, required.
    @_alwaysEmitIntoClient public var col: Field<Int> { Field("col") }
}

/// The schema `JourneyViewElementFilter`.
public typealias JourneyViewElementFilter = Model<JourneyViewElementFilterFields>

/// The properties of ``JourneyViewElementFilter``.
public struct JourneyViewElementFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<JourneyViewElementFilterType> { Field("type") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[JourneyViewElementFilterPredicate]> { Field("predicates") }
    /// `numberPredicates`.
    @_alwaysEmitIntoClient public var numberPredicates: Field<[JourneyViewElementFilterNumberPredicate]> { Field("numberPredicates") }
}

/// A value of `type` of ``JourneyViewElementFilter``, open to those that are newer than this version.
public struct JourneyViewElementFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `And`.
    @_alwaysEmitIntoClient public static var and: Self { "And" }
}

/// The schema `JourneyViewElementFilterNumberPredicate`.
public typealias JourneyViewElementFilterNumberPredicate = Model<JourneyViewElementFilterNumberPredicateFields>

/// The properties of ``JourneyViewElementFilterNumberPredicate``.
public struct JourneyViewElementFilterNumberPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<String> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<JourneyViewElementFilterNumberPredicateOperator> { Field("operator") }
    /// `noValue`.
    @_alwaysEmitIntoClient public var noValue: Field<Bool> { Field("noValue") }
    /// `range`, required.
    @_alwaysEmitIntoClient public var range: Field<JourneyViewElementFilterRange> { Field("range") }
}

/// A value of `operator` of ``JourneyViewElementFilterNumberPredicate``, open to those that are newer than this
/// version.
public struct JourneyViewElementFilterNumberPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "Matches" }
    /// `NotMatches`.
    @_alwaysEmitIntoClient public static var notMatches: Self { "NotMatches" }
}

/// The schema `JourneyViewElementFilterPredicate`.
public typealias JourneyViewElementFilterPredicate = Model<JourneyViewElementFilterPredicateFields>

/// The properties of ``JourneyViewElementFilterPredicate``.
public struct JourneyViewElementFilterPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dimension`, required.
    @_alwaysEmitIntoClient public var dimension: Field<String> { Field("dimension") }
    /// `values`, required.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<JourneyViewElementFilterPredicateOperator> { Field("operator") }
    /// `noValue`.
    @_alwaysEmitIntoClient public var noValue: Field<Bool> { Field("noValue") }
}

/// A value of `operator` of ``JourneyViewElementFilterPredicate``, open to those that are newer than this version.
public struct JourneyViewElementFilterPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "Matches" }
    /// `NotMatches`.
    @_alwaysEmitIntoClient public static var notMatches: Self { "NotMatches" }
}

/// The schema `JourneyViewElementFilterRange`.
public typealias JourneyViewElementFilterRange = Model<JourneyViewElementFilterRangeFields>

/// The properties of ``JourneyViewElementFilterRange``.
public struct JourneyViewElementFilterRangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lt`.
    @_alwaysEmitIntoClient public var lt: Field<JourneyViewElementFilterRangeData> { Field("lt") }
    /// `lte`.
    @_alwaysEmitIntoClient public var lte: Field<JourneyViewElementFilterRangeData> { Field("lte") }
    /// `gt`.
    @_alwaysEmitIntoClient public var gt: Field<JourneyViewElementFilterRangeData> { Field("gt") }
    /// `gte`.
    @_alwaysEmitIntoClient public var gte: Field<JourneyViewElementFilterRangeData> { Field("gte") }
    /// `eq`.
    @_alwaysEmitIntoClient public var eq: Field<JourneyViewElementFilterRangeData> { Field("eq") }
    /// `neq`.
    @_alwaysEmitIntoClient public var neq: Field<JourneyViewElementFilterRangeData> { Field("neq") }
}

/// The schema `JourneyViewElementFilterRangeData`.
public typealias JourneyViewElementFilterRangeData = Model<JourneyViewElementFilterRangeDataFields>

/// The properties of ``JourneyViewElementFilterRangeData``.
public struct JourneyViewElementFilterRangeDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `duration`.
    @_alwaysEmitIntoClient public var duration: Field<String> { Field("duration") }
    /// `number`.
    @_alwaysEmitIntoClient public var number: Field<Double> { Field("number") }
}

/// The schema `JourneyViewJob`.
public typealias JourneyViewJob = Model<JourneyViewJobFields>

/// The properties of ``JourneyViewJob``.
public struct JourneyViewJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `dateCreated`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateCompleted`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateCompleted: Field<Instant> { Field("dateCompleted") }
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<JourneyViewJobStatus> { Field("status") }
    /// `journeyView`, required.
    @_alwaysEmitIntoClient public var journeyView: Field<JourneyView> { Field("journeyView") }
    /// `dateCompletionEstimated`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateCompletionEstimated: Field<Instant> { Field("dateCompletionEstimated") }
    /// `estimatedCompletionMargin`, required, set by the platform.
    @_alwaysEmitIntoClient public var estimatedCompletionMargin: Field<Int> { Field("estimatedCompletionMargin") }
    /// `userId`, required, set by the platform.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``JourneyViewJob``, open to those that are newer than this version.
public struct JourneyViewJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Accepted`.
    @_alwaysEmitIntoClient public static var accepted: Self { "Accepted" }
    /// `Executing`.
    @_alwaysEmitIntoClient public static var executing: Self { "Executing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
    /// `Scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "Scheduled" }
}

/// The schema `JourneyViewJobListing`.
public typealias JourneyViewJobListing = Model<JourneyViewJobListingFields>

/// The properties of ``JourneyViewJobListing``.
public struct JourneyViewJobListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JourneyViewJob]> { Field("entities") }
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

/// The schema `JourneyViewLink`.
public typealias JourneyViewLink = Model<JourneyViewLinkFields>

/// The properties of ``JourneyViewLink``.
public struct JourneyViewLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `constraintWithin`.
    @_alwaysEmitIntoClient public var constraintWithin: Field<JourneyViewLinkTimeConstraint> { Field("constraintWithin") }
    /// `constraintAfter`.
    @_alwaysEmitIntoClient public var constraintAfter: Field<JourneyViewLinkTimeConstraint> { Field("constraintAfter") }
    /// `eventCountType`.
    @_alwaysEmitIntoClient public var eventCountType: Field<JourneyViewLinkEventCountType> { Field("eventCountType") }
    /// `joinAttributes`.
    @_alwaysEmitIntoClient public var joinAttributes: Field<[String]> { Field("joinAttributes") }
}

/// A value of `eventCountType` of ``JourneyViewLink``, open to those that are newer than this version.
public struct JourneyViewLinkEventCountType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Concurrent`.
    @_alwaysEmitIntoClient public static var concurrent: Self { "Concurrent" }
    /// `Sequential`.
    @_alwaysEmitIntoClient public static var sequential: Self { "Sequential" }
}

/// The schema `JourneyViewLinkTimeConstraint`.
public typealias JourneyViewLinkTimeConstraint = Model<JourneyViewLinkTimeConstraintFields>

/// The properties of ``JourneyViewLinkTimeConstraint``.
public struct JourneyViewLinkTimeConstraintFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `unit`.
    @_alwaysEmitIntoClient public var unit: Field<JourneyViewLinkTimeConstraintUnit> { Field("unit") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
}

/// A value of `unit` of ``JourneyViewLinkTimeConstraint``, open to those that are newer than this version.
public struct JourneyViewLinkTimeConstraintUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Hours`.
    @_alwaysEmitIntoClient public static var hours: Self { "Hours" }
    /// `Days`.
    @_alwaysEmitIntoClient public static var days: Self { "Days" }
    /// `Weeks`.
    @_alwaysEmitIntoClient public static var weeks: Self { "Weeks" }
    /// `Months`.
    @_alwaysEmitIntoClient public static var months: Self { "Months" }
}

/// The schema `JourneyViewListing`.
public typealias JourneyViewListing = Model<JourneyViewListingFields>

/// The properties of ``JourneyViewListing``.
public struct JourneyViewListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JourneyView]> { Field("entities") }
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

/// The schema `JourneyViewResult`.
public typealias JourneyViewResult = Model<JourneyViewResultFields>

/// The properties of ``JourneyViewResult``.
public struct JourneyViewResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `elements`, set by the platform.
    @_alwaysEmitIntoClient public var elements: Field<[JourneyViewResultElement]> { Field("elements") }
    /// `charts`, set by the platform.
    @_alwaysEmitIntoClient public var charts: Field<[JourneyViewChartResult]> { Field("charts") }
}

/// The schema `JourneyViewResultElement`.
public typealias JourneyViewResultElement = Model<JourneyViewResultElementFields>

/// The properties of ``JourneyViewResultElement``.
public struct JourneyViewResultElementFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `metrics`, set by the platform.
    @_alwaysEmitIntoClient public var metrics: Field<JourneyViewResultMetrics> { Field("metrics") }
    /// `followedBy`, set by the platform.
    @_alwaysEmitIntoClient public var followedBy: Field<[JourneyViewResultLink]> { Field("followedBy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewResultLink`.
public typealias JourneyViewResultLink = Model<JourneyViewResultLinkFields>

/// The properties of ``JourneyViewResultLink``.
public struct JourneyViewResultLinkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `connectionCount`, set by the platform.
    @_alwaysEmitIntoClient public var connectionCount: Field<Int> { Field("connectionCount") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `JourneyViewResultMetrics`.
public typealias JourneyViewResultMetrics = Model<JourneyViewResultMetricsFields>

/// The properties of ``JourneyViewResultMetrics``.
public struct JourneyViewResultMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `participantCount`, set by the platform.
    @_alwaysEmitIntoClient public var participantCount: Field<Int> { Field("participantCount") }
    /// `activeCount`, set by the platform.
    @_alwaysEmitIntoClient public var activeCount: Field<Int> { Field("activeCount") }
    /// `completedCount`, set by the platform.
    @_alwaysEmitIntoClient public var completedCount: Field<Int> { Field("completedCount") }
    /// `dropoutCount`, set by the platform.
    @_alwaysEmitIntoClient public var dropoutCount: Field<Int> { Field("dropoutCount") }
    /// `flowCount`, set by the platform.
    @_alwaysEmitIntoClient public var flowCount: Field<Int> { Field("flowCount") }
}

/// The schema `JourneyViewSchedule`.
public typealias JourneyViewSchedule = Model<JourneyViewScheduleFields>

/// The properties of ``JourneyViewSchedule``.
public struct JourneyViewScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `frequency`, required.
    @_alwaysEmitIntoClient public var frequency: Field<JourneyViewScheduleFrequency> { Field("frequency") }
    /// `dateModified`, required, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `user`, required, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<AddressableEntityRef> { Field("user") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `frequency` of ``JourneyViewSchedule``, open to those that are newer than this version.
public struct JourneyViewScheduleFrequency: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// The schema `JourneyViewScheduleListing`.
public typealias JourneyViewScheduleListing = Model<JourneyViewScheduleListingFields>

/// The properties of ``JourneyViewScheduleListing``.
public struct JourneyViewScheduleListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[JourneyViewSchedule]> { Field("entities") }
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

/// The schema `JourneyViewUser`.
public typealias JourneyViewUser = Model<JourneyViewUserFields>

/// The properties of ``JourneyViewUser``.
public struct JourneyViewUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `emailAddress`, set by the platform.
    @_alwaysEmitIntoClient public var emailAddress: Field<String> { Field("emailAddress") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
