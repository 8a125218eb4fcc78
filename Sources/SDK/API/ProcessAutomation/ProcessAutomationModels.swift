// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `CreateScheduledTriggerRequest`.
public typealias CreateScheduledTriggerRequest = Model<CreateScheduledTriggerRequestFields>

/// The properties of ``CreateScheduledTriggerRequest``.
public struct CreateScheduledTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<TriggerTarget> { Field("target") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<TriggerSchedule> { Field("schedule") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `CreateTriggerRequest`.
public typealias CreateTriggerRequest = Model<CreateTriggerRequestFields>

/// The properties of ``CreateTriggerRequest``.
public struct CreateTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<TriggerTarget> { Field("target") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `matchCriteria`.
    @_alwaysEmitIntoClient public var matchCriteria: Field<[MatchCriteria]> { Field("matchCriteria") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `topicName`, required.
    @_alwaysEmitIntoClient public var topicName: Field<String> { Field("topicName") }
    /// `eventTTLSeconds`.
    @_alwaysEmitIntoClient public var eventTTLSeconds: Field<Int> { Field("eventTTLSeconds") }
    /// `delayBySeconds`.
    @_alwaysEmitIntoClient public var delayBySeconds: Field<Int> { Field("delayBySeconds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `MatchCriteria`.
public typealias MatchCriteria = Model<MatchCriteriaFields>

/// The properties of ``MatchCriteria``.
public struct MatchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jsonPath`.
    @_alwaysEmitIntoClient public var jsonPath: Field<String> { Field("jsonPath") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<MatchCriteriaOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<JSON> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[JSON]> { Field("values") }
}

/// A value of `operator` of ``MatchCriteria``, open to those that are newer than this version.
public struct MatchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "GreaterThanOrEqual" }
    /// `LessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "LessThanOrEqual" }
    /// `Equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "Equal" }
    /// `NotEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "NotEqual" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `NotIn`.
    @_alwaysEmitIntoClient public static var notIn: Self { "NotIn" }
    /// `In`.
    @_alwaysEmitIntoClient public static var `in`: Self { "In" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "Exists" }
    /// `Size`.
    @_alwaysEmitIntoClient public static var size: Self { "Size" }
}

/// The schema `MatchCriteriaTestResult`.
public typealias MatchCriteriaTestResult = Model<MatchCriteriaTestResultFields>

/// The properties of ``MatchCriteriaTestResult``.
public struct MatchCriteriaTestResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jsonPath`.
    @_alwaysEmitIntoClient public var jsonPath: Field<String> { Field("jsonPath") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<MatchCriteriaTestResultOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<JSON> { Field("value") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[JSON]> { Field("values") }
    /// `generatedJsonPathCondition`.
    @_alwaysEmitIntoClient public var generatedJsonPathCondition: Field<String> { Field("generatedJsonPathCondition") }
    /// `match`.
    @_alwaysEmitIntoClient public var match: Field<Bool> { Field("match") }
    /// `jsonPathExtraction`.
    @_alwaysEmitIntoClient public var jsonPathExtraction: Field<[MatchTestResult]> { Field("jsonPathExtraction") }
}

/// A value of `operator` of ``MatchCriteriaTestResult``, open to those that are newer than this version.
public struct MatchCriteriaTestResultOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThanOrEqual`.
    @_alwaysEmitIntoClient public static var greaterThanOrEqual: Self { "GreaterThanOrEqual" }
    /// `LessThanOrEqual`.
    @_alwaysEmitIntoClient public static var lessThanOrEqual: Self { "LessThanOrEqual" }
    /// `Equal`.
    @_alwaysEmitIntoClient public static var equal: Self { "Equal" }
    /// `NotEqual`.
    @_alwaysEmitIntoClient public static var notEqual: Self { "NotEqual" }
    /// `LessThan`.
    @_alwaysEmitIntoClient public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    @_alwaysEmitIntoClient public static var greaterThan: Self { "GreaterThan" }
    /// `NotIn`.
    @_alwaysEmitIntoClient public static var notIn: Self { "NotIn" }
    /// `In`.
    @_alwaysEmitIntoClient public static var `in`: Self { "In" }
    /// `Contains`.
    @_alwaysEmitIntoClient public static var contains: Self { "Contains" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "Exists" }
    /// `Size`.
    @_alwaysEmitIntoClient public static var size: Self { "Size" }
}

/// The schema `MatchTestResult`.
public typealias MatchTestResult = Model<MatchTestResultFields>

/// The properties of ``MatchTestResult``.
public struct MatchTestResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<JSON> { Field("value") }
    /// `path`.
    @_alwaysEmitIntoClient public var path: Field<String> { Field("path") }
}

/// The schema `ScheduledTrigger`.
public typealias ScheduledTrigger = Model<ScheduledTriggerFields>

/// The properties of ``ScheduledTrigger``.
public struct ScheduledTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<TriggerTarget> { Field("target") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `schedule`.
    @_alwaysEmitIntoClient public var schedule: Field<TriggerSchedule> { Field("schedule") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduledTriggerEntityListing`.
public typealias ScheduledTriggerEntityListing = Model<ScheduledTriggerEntityListingFields>

/// The properties of ``ScheduledTriggerEntityListing``.
public struct ScheduledTriggerEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ScheduledTrigger]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `TestMatchesEventOperation`.
public typealias TestMatchesEventOperation = Model<TestMatchesEventOperationFields>

/// The properties of ``TestMatchesEventOperation``.
public struct TestMatchesEventOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `step`.
    @_alwaysEmitIntoClient public var step: Field<Int> { Field("step") }
    /// `matchedTriggers`.
    @_alwaysEmitIntoClient public var matchedTriggers: Field<[TestModeTrigger]> { Field("matchedTriggers") }
    /// `unmatchedTriggers`.
    @_alwaysEmitIntoClient public var unmatchedTriggers: Field<[TestModeTrigger]> { Field("unmatchedTriggers") }
}

/// The schema `TestMatchesOperation`.
public typealias TestMatchesOperation = Model<TestMatchesOperationFields>

/// The properties of ``TestMatchesOperation``.
public struct TestMatchesOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `step`.
    @_alwaysEmitIntoClient public var step: Field<Int> { Field("step") }
    /// `matches`.
    @_alwaysEmitIntoClient public var matches: Field<Bool> { Field("matches") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[MatchCriteriaTestResult]> { Field("details") }
}

/// The schema `TestModeEventResults`.
public typealias TestModeEventResults = Model<TestModeEventResultsFields>

/// The properties of ``TestModeEventResults``.
public struct TestModeEventResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaValidation`.
    @_alwaysEmitIntoClient public var schemaValidation: Field<TestSchemaOperation> { Field("schemaValidation") }
    /// `triggerMatchValidation`.
    @_alwaysEmitIntoClient public var triggerMatchValidation: Field<TestMatchesEventOperation> { Field("triggerMatchValidation") }
}

/// The schema `TestModeResults`.
public typealias TestModeResults = Model<TestModeResultsFields>

/// The properties of ``TestModeResults``.
public struct TestModeResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaValidation`.
    @_alwaysEmitIntoClient public var schemaValidation: Field<TestSchemaOperation> { Field("schemaValidation") }
    /// `targetValidation`.
    @_alwaysEmitIntoClient public var targetValidation: Field<TestTargetOperation> { Field("targetValidation") }
    /// `jsonPathValidation`.
    @_alwaysEmitIntoClient public var jsonPathValidation: Field<TestMatchesOperation> { Field("jsonPathValidation") }
    /// `triggerMatches`.
    @_alwaysEmitIntoClient public var triggerMatches: Field<Bool> { Field("triggerMatches") }
}

/// The schema `TestModeTrigger`.
public typealias TestModeTrigger = Model<TestModeTriggerFields>

/// The properties of ``TestModeTrigger``.
public struct TestModeTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TestSchemaOperation`.
public typealias TestSchemaOperation = Model<TestSchemaOperationFields>

/// The properties of ``TestSchemaOperation``.
public struct TestSchemaOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `step`.
    @_alwaysEmitIntoClient public var step: Field<Int> { Field("step") }
    /// `matches`.
    @_alwaysEmitIntoClient public var matches: Field<Bool> { Field("matches") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[String]> { Field("details") }
}

/// The schema `TestTargetOperation`.
public typealias TestTargetOperation = Model<TestTargetOperationFields>

/// The properties of ``TestTargetOperation``.
public struct TestTargetOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `step`.
    @_alwaysEmitIntoClient public var step: Field<Int> { Field("step") }
    /// `matches`.
    @_alwaysEmitIntoClient public var matches: Field<Bool> { Field("matches") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[String]> { Field("details") }
}

/// The schema `TopicCursorEntityListing`.
public typealias TopicCursorEntityListing = Model<TopicCursorEntityListingFields>

/// The properties of ``TopicCursorEntityListing``.
public struct TopicCursorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[String]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `Trigger`.
public typealias Trigger = Model<TriggerFields>

/// The properties of ``Trigger``.
public struct TriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `topicName`.
    @_alwaysEmitIntoClient public var topicName: Field<String> { Field("topicName") }
    /// `target`.
    @_alwaysEmitIntoClient public var target: Field<TriggerTarget> { Field("target") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `matchCriteria`.
    @_alwaysEmitIntoClient public var matchCriteria: Field<[MatchCriteria]> { Field("matchCriteria") }
    /// `eventTTLSeconds`.
    @_alwaysEmitIntoClient public var eventTTLSeconds: Field<Int> { Field("eventTTLSeconds") }
    /// `delayBySeconds`.
    @_alwaysEmitIntoClient public var delayBySeconds: Field<Int> { Field("delayBySeconds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TriggerEntityListing`.
public typealias TriggerEntityListing = Model<TriggerEntityListingFields>

/// The properties of ``TriggerEntityListing``.
public struct TriggerEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Trigger]> { Field("entities") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `TriggerSchedule`.
public typealias TriggerSchedule = Model<TriggerScheduleFields>

/// The properties of ``TriggerSchedule``.
public struct TriggerScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minutes`.
    @_alwaysEmitIntoClient public var minutes: Field<String> { Field("minutes") }
    /// `hours`.
    @_alwaysEmitIntoClient public var hours: Field<String> { Field("hours") }
    /// `daysOfMonth`.
    @_alwaysEmitIntoClient public var daysOfMonth: Field<String> { Field("daysOfMonth") }
    /// `months`.
    @_alwaysEmitIntoClient public var months: Field<String> { Field("months") }
    /// `daysOfWeek`.
    @_alwaysEmitIntoClient public var daysOfWeek: Field<String> { Field("daysOfWeek") }
    /// `timezone`.
    @_alwaysEmitIntoClient public var timezone: Field<String> { Field("timezone") }
}

/// The schema `TriggerTarget`.
public typealias TriggerTarget = Model<TriggerTargetFields>

/// The properties of ``TriggerTarget``.
public struct TriggerTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<TriggerTargetType> { Field("type") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `workflowTargetSettings`.
    @_alwaysEmitIntoClient public var workflowTargetSettings: Field<WorkflowTargetSettings> { Field("workflowTargetSettings") }
}

/// A value of `type` of ``TriggerTarget``, open to those that are newer than this version.
public struct TriggerTargetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "Workflow" }
}

/// The schema `UpdateScheduledTriggerRequest`.
public typealias UpdateScheduledTriggerRequest = Model<UpdateScheduledTriggerRequestFields>

/// The properties of ``UpdateScheduledTriggerRequest``.
public struct UpdateScheduledTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<TriggerTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `schedule`, required.
    @_alwaysEmitIntoClient public var schedule: Field<TriggerSchedule> { Field("schedule") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `UpdateTriggerRequest`.
public typealias UpdateTriggerRequest = Model<UpdateTriggerRequestFields>

/// The properties of ``UpdateTriggerRequest``.
public struct UpdateTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<TriggerTarget> { Field("target") }
    /// `matchCriteria`.
    @_alwaysEmitIntoClient public var matchCriteria: Field<[MatchCriteria]> { Field("matchCriteria") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `topicName`, required.
    @_alwaysEmitIntoClient public var topicName: Field<String> { Field("topicName") }
    /// `eventTTLSeconds`.
    @_alwaysEmitIntoClient public var eventTTLSeconds: Field<Int> { Field("eventTTLSeconds") }
    /// `delayBySeconds`.
    @_alwaysEmitIntoClient public var delayBySeconds: Field<Int> { Field("delayBySeconds") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `WorkflowTargetSettings`.
public typealias WorkflowTargetSettings = Model<WorkflowTargetSettingsFields>

/// The properties of ``WorkflowTargetSettings``.
public struct WorkflowTargetSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataFormat`.
    @_alwaysEmitIntoClient public var dataFormat: Field<WorkflowTargetSettingsDataFormat> { Field("dataFormat") }
}

/// A value of `dataFormat` of ``WorkflowTargetSettings``, open to those that are newer than this version.
public struct WorkflowTargetSettingsDataFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    @_alwaysEmitIntoClient public static var json: Self { "Json" }
    /// `TopLevelPrimitives`.
    @_alwaysEmitIntoClient public static var topLevelPrimitives: Self { "TopLevelPrimitives" }
}
