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
    public var target: Field<TriggerTarget> { Field("target") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `schedule`, required.
    public var schedule: Field<TriggerSchedule> { Field("schedule") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `CreateTriggerRequest`.
public typealias CreateTriggerRequest = Model<CreateTriggerRequestFields>

/// The properties of ``CreateTriggerRequest``.
public struct CreateTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<TriggerTarget> { Field("target") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `matchCriteria`.
    public var matchCriteria: Field<[MatchCriteria]> { Field("matchCriteria") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `topicName`, required.
    public var topicName: Field<String> { Field("topicName") }
    /// `eventTTLSeconds`.
    public var eventTTLSeconds: Field<Int> { Field("eventTTLSeconds") }
    /// `delayBySeconds`.
    public var delayBySeconds: Field<Int> { Field("delayBySeconds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `MatchCriteria`.
public typealias MatchCriteria = Model<MatchCriteriaFields>

/// The properties of ``MatchCriteria``.
public struct MatchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jsonPath`.
    public var jsonPath: Field<String> { Field("jsonPath") }
    /// `operator`.
    public var `operator`: Field<MatchCriteriaOperator> { Field("operator") }
    /// `value`.
    public var value: Field<JSON> { Field("value") }
    /// `values`.
    public var values: Field<[JSON]> { Field("values") }
}

/// A value of `operator` of ``MatchCriteria``, open to those that are newer than this version.
public struct MatchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "GreaterThanOrEqual" }
    /// `LessThanOrEqual`.
    public static var lessThanOrEqual: Self { "LessThanOrEqual" }
    /// `Equal`.
    public static var equal: Self { "Equal" }
    /// `NotEqual`.
    public static var notEqual: Self { "NotEqual" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `NotIn`.
    public static var notIn: Self { "NotIn" }
    /// `In`.
    public static var `in`: Self { "In" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `All`.
    public static var all: Self { "All" }
    /// `Exists`.
    public static var exists: Self { "Exists" }
    /// `Size`.
    public static var size: Self { "Size" }
}

/// The schema `MatchCriteriaTestResult`.
public typealias MatchCriteriaTestResult = Model<MatchCriteriaTestResultFields>

/// The properties of ``MatchCriteriaTestResult``.
public struct MatchCriteriaTestResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jsonPath`.
    public var jsonPath: Field<String> { Field("jsonPath") }
    /// `operator`.
    public var `operator`: Field<MatchCriteriaTestResultOperator> { Field("operator") }
    /// `value`.
    public var value: Field<JSON> { Field("value") }
    /// `values`.
    public var values: Field<[JSON]> { Field("values") }
    /// `generatedJsonPathCondition`.
    public var generatedJsonPathCondition: Field<String> { Field("generatedJsonPathCondition") }
    /// `match`.
    public var match: Field<Bool> { Field("match") }
    /// `jsonPathExtraction`.
    public var jsonPathExtraction: Field<[MatchTestResult]> { Field("jsonPathExtraction") }
}

/// A value of `operator` of ``MatchCriteriaTestResult``, open to those that are newer than this version.
public struct MatchCriteriaTestResultOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `GreaterThanOrEqual`.
    public static var greaterThanOrEqual: Self { "GreaterThanOrEqual" }
    /// `LessThanOrEqual`.
    public static var lessThanOrEqual: Self { "LessThanOrEqual" }
    /// `Equal`.
    public static var equal: Self { "Equal" }
    /// `NotEqual`.
    public static var notEqual: Self { "NotEqual" }
    /// `LessThan`.
    public static var lessThan: Self { "LessThan" }
    /// `GreaterThan`.
    public static var greaterThan: Self { "GreaterThan" }
    /// `NotIn`.
    public static var notIn: Self { "NotIn" }
    /// `In`.
    public static var `in`: Self { "In" }
    /// `Contains`.
    public static var contains: Self { "Contains" }
    /// `All`.
    public static var all: Self { "All" }
    /// `Exists`.
    public static var exists: Self { "Exists" }
    /// `Size`.
    public static var size: Self { "Size" }
}

/// The schema `MatchTestResult`.
public typealias MatchTestResult = Model<MatchTestResultFields>

/// The properties of ``MatchTestResult``.
public struct MatchTestResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `value`.
    public var value: Field<JSON> { Field("value") }
    /// `path`.
    public var path: Field<String> { Field("path") }
}

/// The schema `ScheduledTrigger`.
public typealias ScheduledTrigger = Model<ScheduledTriggerFields>

/// The properties of ``ScheduledTrigger``.
public struct ScheduledTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `target`.
    public var target: Field<TriggerTarget> { Field("target") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `schedule`.
    public var schedule: Field<TriggerSchedule> { Field("schedule") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ScheduledTriggerEntityListing`.
public typealias ScheduledTriggerEntityListing = Model<ScheduledTriggerEntityListingFields>

/// The properties of ``ScheduledTriggerEntityListing``.
public struct ScheduledTriggerEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[ScheduledTrigger]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `TestMatchesEventOperation`.
public typealias TestMatchesEventOperation = Model<TestMatchesEventOperationFields>

/// The properties of ``TestMatchesEventOperation``.
public struct TestMatchesEventOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `step`.
    public var step: Field<Int> { Field("step") }
    /// `matchedTriggers`.
    public var matchedTriggers: Field<[TestModeTrigger]> { Field("matchedTriggers") }
    /// `unmatchedTriggers`.
    public var unmatchedTriggers: Field<[TestModeTrigger]> { Field("unmatchedTriggers") }
}

/// The schema `TestMatchesOperation`.
public typealias TestMatchesOperation = Model<TestMatchesOperationFields>

/// The properties of ``TestMatchesOperation``.
public struct TestMatchesOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `step`.
    public var step: Field<Int> { Field("step") }
    /// `matches`.
    public var matches: Field<Bool> { Field("matches") }
    /// `details`.
    public var details: Field<[MatchCriteriaTestResult]> { Field("details") }
}

/// The schema `TestModeEventResults`.
public typealias TestModeEventResults = Model<TestModeEventResultsFields>

/// The properties of ``TestModeEventResults``.
public struct TestModeEventResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaValidation`.
    public var schemaValidation: Field<TestSchemaOperation> { Field("schemaValidation") }
    /// `triggerMatchValidation`.
    public var triggerMatchValidation: Field<TestMatchesEventOperation> { Field("triggerMatchValidation") }
}

/// The schema `TestModeResults`.
public typealias TestModeResults = Model<TestModeResultsFields>

/// The properties of ``TestModeResults``.
public struct TestModeResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaValidation`.
    public var schemaValidation: Field<TestSchemaOperation> { Field("schemaValidation") }
    /// `targetValidation`.
    public var targetValidation: Field<TestTargetOperation> { Field("targetValidation") }
    /// `jsonPathValidation`.
    public var jsonPathValidation: Field<TestMatchesOperation> { Field("jsonPathValidation") }
    /// `triggerMatches`.
    public var triggerMatches: Field<Bool> { Field("triggerMatches") }
}

/// The schema `TestModeTrigger`.
public typealias TestModeTrigger = Model<TestModeTriggerFields>

/// The properties of ``TestModeTrigger``.
public struct TestModeTriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TestSchemaOperation`.
public typealias TestSchemaOperation = Model<TestSchemaOperationFields>

/// The properties of ``TestSchemaOperation``.
public struct TestSchemaOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `step`.
    public var step: Field<Int> { Field("step") }
    /// `matches`.
    public var matches: Field<Bool> { Field("matches") }
    /// `details`.
    public var details: Field<[String]> { Field("details") }
}

/// The schema `TestTargetOperation`.
public typealias TestTargetOperation = Model<TestTargetOperationFields>

/// The properties of ``TestTargetOperation``.
public struct TestTargetOperationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `step`.
    public var step: Field<Int> { Field("step") }
    /// `matches`.
    public var matches: Field<Bool> { Field("matches") }
    /// `details`.
    public var details: Field<[String]> { Field("details") }
}

/// The schema `TopicCursorEntityListing`.
public typealias TopicCursorEntityListing = Model<TopicCursorEntityListingFields>

/// The properties of ``TopicCursorEntityListing``.
public struct TopicCursorEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[String]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `Trigger`.
public typealias Trigger = Model<TriggerFields>

/// The properties of ``Trigger``.
public struct TriggerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `topicName`.
    public var topicName: Field<String> { Field("topicName") }
    /// `target`.
    public var target: Field<TriggerTarget> { Field("target") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `matchCriteria`.
    public var matchCriteria: Field<[MatchCriteria]> { Field("matchCriteria") }
    /// `eventTTLSeconds`.
    public var eventTTLSeconds: Field<Int> { Field("eventTTLSeconds") }
    /// `delayBySeconds`.
    public var delayBySeconds: Field<Int> { Field("delayBySeconds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `TriggerEntityListing`.
public typealias TriggerEntityListing = Model<TriggerEntityListingFields>

/// The properties of ``TriggerEntityListing``.
public struct TriggerEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Trigger]> { Field("entities") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
}

/// The schema `TriggerSchedule`.
public typealias TriggerSchedule = Model<TriggerScheduleFields>

/// The properties of ``TriggerSchedule``.
public struct TriggerScheduleFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minutes`.
    public var minutes: Field<String> { Field("minutes") }
    /// `hours`.
    public var hours: Field<String> { Field("hours") }
    /// `daysOfMonth`.
    public var daysOfMonth: Field<String> { Field("daysOfMonth") }
    /// `months`.
    public var months: Field<String> { Field("months") }
    /// `daysOfWeek`.
    public var daysOfWeek: Field<String> { Field("daysOfWeek") }
    /// `timezone`.
    public var timezone: Field<String> { Field("timezone") }
}

/// The schema `TriggerTarget`.
public typealias TriggerTarget = Model<TriggerTargetFields>

/// The properties of ``TriggerTarget``.
public struct TriggerTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<TriggerTargetType> { Field("type") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `workflowTargetSettings`.
    public var workflowTargetSettings: Field<WorkflowTargetSettings> { Field("workflowTargetSettings") }
}

/// A value of `type` of ``TriggerTarget``, open to those that are newer than this version.
public struct TriggerTargetType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Workflow`.
    public static var workflow: Self { "Workflow" }
}

/// The schema `UpdateScheduledTriggerRequest`.
public typealias UpdateScheduledTriggerRequest = Model<UpdateScheduledTriggerRequestFields>

/// The properties of ``UpdateScheduledTriggerRequest``.
public struct UpdateScheduledTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `target`, required.
    public var target: Field<TriggerTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `schedule`, required.
    public var schedule: Field<TriggerSchedule> { Field("schedule") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `UpdateTriggerRequest`.
public typealias UpdateTriggerRequest = Model<UpdateTriggerRequestFields>

/// The properties of ``UpdateTriggerRequest``.
public struct UpdateTriggerRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, required.
    public var version: Field<Int> { Field("version") }
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `target`, required.
    public var target: Field<TriggerTarget> { Field("target") }
    /// `matchCriteria`.
    public var matchCriteria: Field<[MatchCriteria]> { Field("matchCriteria") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `topicName`, required.
    public var topicName: Field<String> { Field("topicName") }
    /// `eventTTLSeconds`.
    public var eventTTLSeconds: Field<Int> { Field("eventTTLSeconds") }
    /// `delayBySeconds`.
    public var delayBySeconds: Field<Int> { Field("delayBySeconds") }
    /// `description`.
    public var description: Field<String> { Field("description") }
}

/// The schema `WorkflowTargetSettings`.
public typealias WorkflowTargetSettings = Model<WorkflowTargetSettingsFields>

/// The properties of ``WorkflowTargetSettings``.
public struct WorkflowTargetSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataFormat`.
    public var dataFormat: Field<WorkflowTargetSettingsDataFormat> { Field("dataFormat") }
}

/// A value of `dataFormat` of ``WorkflowTargetSettings``, open to those that are newer than this version.
public struct WorkflowTargetSettingsDataFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Json`.
    public static var json: Self { "Json" }
    /// `TopLevelPrimitives`.
    public static var topLevelPrimitives: Self { "TopLevelPrimitives" }
}
