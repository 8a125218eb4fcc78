// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `AuthoringKnowledgeSettings`.
public typealias AuthoringKnowledgeSettings = Model<AuthoringKnowledgeSettingsFields>

/// The properties of ``AuthoringKnowledgeSettings``.
public struct AuthoringKnowledgeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeId`.
    @_alwaysEmitIntoClient public var knowledgeId: Field<String> { Field("knowledgeId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `knowledgeType`.
    @_alwaysEmitIntoClient public var knowledgeType: Field<AuthoringKnowledgeSettingsKnowledgeType> { Field("knowledgeType") }
    /// `inheritFromExternal`.
    @_alwaysEmitIntoClient public var inheritFromExternal: Field<Bool> { Field("inheritFromExternal") }
}

/// A value of `knowledgeType` of ``AuthoringKnowledgeSettings``, open to those that are newer than this version.
public struct AuthoringKnowledgeSettingsKnowledgeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Enhanced`.
    @_alwaysEmitIntoClient public static var enhanced: Self { "Enhanced" }
}

/// The schema `ConversationAttribute`.
public typealias ConversationAttribute = Model<ConversationAttributeFields>

/// The properties of ``ConversationAttribute``.
public struct ConversationAttributeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<ConversationAttributeSchema> { Field("schema") }
    /// `attributeName`.
    @_alwaysEmitIntoClient public var attributeName: Field<String> { Field("attributeName") }
}

/// The schema `ConversationAttributeSchema`.
public typealias ConversationAttributeSchema = Model<ConversationAttributeSchemaFields>

/// The properties of ``ConversationAttributeSchema``.
public struct ConversationAttributeSchemaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateGuide`.
public typealias CreateGuide = Model<CreateGuideFields>

/// The properties of ``CreateGuide``.
public struct CreateGuideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `source`, required.
    @_alwaysEmitIntoClient public var source: Field<CreateGuideSource> { Field("source") }
}

/// A value of `source` of ``CreateGuide``, open to those that are newer than this version.
public struct CreateGuideSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Prompt`.
    @_alwaysEmitIntoClient public static var prompt: Self { "Prompt" }
    /// `Document`.
    @_alwaysEmitIntoClient public static var document: Self { "Document" }
    /// `Transcripts`.
    @_alwaysEmitIntoClient public static var transcripts: Self { "Transcripts" }
}

/// The schema `CreateGuideVersion`.
public typealias CreateGuideVersion = Model<CreateGuideVersionFields>

/// The properties of ``CreateGuideVersion``.
public struct CreateGuideVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `instruction`, required.
    @_alwaysEmitIntoClient public var instruction: Field<String> { Field("instruction") }
    /// `variables`.
    @_alwaysEmitIntoClient public var variables: Field<[Variable]> { Field("variables") }
    /// `resources`.
    @_alwaysEmitIntoClient public var resources: Field<GuideVersionResources> { Field("resources") }
    /// `knowledgeSettings`.
    @_alwaysEmitIntoClient public var knowledgeSettings: Field<AuthoringKnowledgeSettings> { Field("knowledgeSettings") }
}

/// The schema `CustomConversationAttributeInput`.
public typealias CustomConversationAttributeInput = Model<CustomConversationAttributeInputFields>

/// The properties of ``CustomConversationAttributeInput``.
public struct CustomConversationAttributeInputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schemaId`.
    @_alwaysEmitIntoClient public var schemaId: Field<String> { Field("schemaId") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `recordIds`.
    @_alwaysEmitIntoClient public var recordIds: Field<[String]> { Field("recordIds") }
}

/// The schema `CustomConversationAttributeOutput`.
public typealias CustomConversationAttributeOutput = Model<CustomConversationAttributeOutputFields>

/// The properties of ``CustomConversationAttributeOutput``.
public struct CustomConversationAttributeOutputFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `schema`.
    @_alwaysEmitIntoClient public var schema: Field<ConversationAttributeSchema> { Field("schema") }
    /// `recordId`.
    @_alwaysEmitIntoClient public var recordId: Field<String> { Field("recordId") }
    /// `updates`.
    @_alwaysEmitIntoClient public var updates: Field<[CustomConversationAttributeUpdate]> { Field("updates") }
}

/// The schema `CustomConversationAttributeUpdate`.
public typealias CustomConversationAttributeUpdate = Model<CustomConversationAttributeUpdateFields>

/// The properties of ``CustomConversationAttributeUpdate``.
public struct CustomConversationAttributeUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<JSON> { Field("value") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
}

/// The schema `DataAction`.
public typealias DataAction = Model<DataActionFields>

/// The properties of ``DataAction``.
public struct DataActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `label`, required.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GenerateGuideContentRequest`.
public typealias GenerateGuideContentRequest = Model<GenerateGuideContentRequestFields>

/// The properties of ``GenerateGuideContentRequest``.
public struct GenerateGuideContentRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
}

/// The schema `GeneratedGuideContent`.
public typealias GeneratedGuideContent = Model<GeneratedGuideContentFields>

/// The properties of ``GeneratedGuideContent``.
public struct GeneratedGuideContentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `instruction`, set by the platform.
    @_alwaysEmitIntoClient public var instruction: Field<String> { Field("instruction") }
    /// `variables`, set by the platform.
    @_alwaysEmitIntoClient public var variables: Field<[Variable]> { Field("variables") }
    /// `resources`, set by the platform.
    @_alwaysEmitIntoClient public var resources: Field<GuideVersionResources> { Field("resources") }
}

/// The schema `Guide`.
public typealias Guide = Model<GuideFields>

/// The properties of ``Guide``.
public struct GuideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<GuideStatus> { Field("status") }
    /// `source`, set by the platform.
    @_alwaysEmitIntoClient public var source: Field<GuideSource> { Field("source") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `latestSavedVersion`, set by the platform.
    @_alwaysEmitIntoClient public var latestSavedVersion: Field<GuideVersionRef> { Field("latestSavedVersion") }
    /// `latestProductionReadyVersion`, set by the platform.
    @_alwaysEmitIntoClient public var latestProductionReadyVersion: Field<GuideVersionRef> { Field("latestProductionReadyVersion") }
}

/// A value of `status` of ``Guide``, open to those that are newer than this version.
public struct GuideStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
}

/// A value of `source` of ``Guide``, open to those that are newer than this version.
public struct GuideSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Prompt`.
    @_alwaysEmitIntoClient public static var prompt: Self { "Prompt" }
    /// `Document`.
    @_alwaysEmitIntoClient public static var document: Self { "Document" }
    /// `Transcripts`.
    @_alwaysEmitIntoClient public static var transcripts: Self { "Transcripts" }
}

/// The schema `GuideContentGenerationJob`.
public typealias GuideContentGenerationJob = Model<GuideContentGenerationJobFields>

/// The properties of ``GuideContentGenerationJob``.
public struct GuideContentGenerationJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<GuideContentGenerationJobStatus> { Field("status") }
    /// `errors`, set by the platform.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `guide`.
    @_alwaysEmitIntoClient public var guide: Field<AddressableEntityRef> { Field("guide") }
    /// `guideContent`.
    @_alwaysEmitIntoClient public var guideContent: Field<GeneratedGuideContent> { Field("guideContent") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GuideContentGenerationJob``, open to those that are newer than this version.
public struct GuideContentGenerationJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `GuideEntityListing`.
public typealias GuideEntityListing = Model<GuideEntityListingFields>

/// The properties of ``GuideEntityListing``.
public struct GuideEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Guide]> { Field("entities") }
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

/// The schema `GuideJob`.
public typealias GuideJob = Model<GuideJobFields>

/// The properties of ``GuideJob``.
public struct GuideJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<GuideJobStatus> { Field("status") }
    /// `errors`, set by the platform.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `guide`.
    @_alwaysEmitIntoClient public var guide: Field<AddressableEntityRef> { Field("guide") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GuideJob``, open to those that are newer than this version.
public struct GuideJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `GuideSessionInputEvent`.
public typealias GuideSessionInputEvent = Model<GuideSessionInputEventFields>

/// The properties of ``GuideSessionInputEvent``.
public struct GuideSessionInputEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<GuideSessionInputEventType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `mode`, required.
    @_alwaysEmitIntoClient public var mode: Field<GuideSessionInputEventMode> { Field("mode") }
    /// `invocationId`.
    @_alwaysEmitIntoClient public var invocationId: Field<String> { Field("invocationId") }
    /// `invocations`.
    @_alwaysEmitIntoClient public var invocations: Field<[GuideSessionTurnInvocationData]> { Field("invocations") }
}

/// A value of `type` of ``GuideSessionInputEvent``, open to those that are newer than this version.
public struct GuideSessionInputEventType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UserInput`.
    @_alwaysEmitIntoClient public static var userInput: Self { "UserInput" }
    /// `ReturnControl`.
    @_alwaysEmitIntoClient public static var returnControl: Self { "ReturnControl" }
    /// `NoOp`.
    @_alwaysEmitIntoClient public static var noOp: Self { "NoOp" }
}

/// A value of `mode` of ``GuideSessionInputEvent``, open to those that are newer than this version.
public struct GuideSessionInputEventMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Text`.
    @_alwaysEmitIntoClient public static var text: Self { "Text" }
}

/// The schema `GuideSessionMessage`.
public typealias GuideSessionMessage = Model<GuideSessionMessageFields>

/// The properties of ``GuideSessionMessage``.
public struct GuideSessionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `role`.
    @_alwaysEmitIntoClient public var role: Field<GuideSessionMessageRole> { Field("role") }
    /// `content`.
    @_alwaysEmitIntoClient public var content: Field<String> { Field("content") }
}

/// A value of `role` of ``GuideSessionMessage``, open to those that are newer than this version.
public struct GuideSessionMessageRole: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `User`.
    @_alwaysEmitIntoClient public static var user: Self { "User" }
    /// `Assistant`.
    @_alwaysEmitIntoClient public static var assistant: Self { "Assistant" }
}

/// The schema `GuideSessionTurnInvocationData`.
public typealias GuideSessionTurnInvocationData = Model<GuideSessionTurnInvocationDataFields>

/// The properties of ``GuideSessionTurnInvocationData``.
public struct GuideSessionTurnInvocationDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`, required.
    @_alwaysEmitIntoClient public var group: Field<String> { Field("group") }
    /// `actionName`, required.
    @_alwaysEmitIntoClient public var actionName: Field<String> { Field("actionName") }
    /// `output`, required.
    @_alwaysEmitIntoClient public var output: Field<String> { Field("output") }
}

/// The schema `GuideSessionTurnInvocationParameters`.
public typealias GuideSessionTurnInvocationParameters = Model<GuideSessionTurnInvocationParametersFields>

/// The properties of ``GuideSessionTurnInvocationParameters``.
public struct GuideSessionTurnInvocationParametersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<GuideSessionTurnInvocationParametersType> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``GuideSessionTurnInvocationParameters``, open to those that are newer than this version.
public struct GuideSessionTurnInvocationParametersType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "Boolean" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
    /// `List`.
    @_alwaysEmitIntoClient public static var list: Self { "List" }
}

/// The schema `GuideSessionTurnInvocationResponse`.
public typealias GuideSessionTurnInvocationResponse = Model<GuideSessionTurnInvocationResponseFields>

/// The properties of ``GuideSessionTurnInvocationResponse``.
public struct GuideSessionTurnInvocationResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `group`, required.
    @_alwaysEmitIntoClient public var group: Field<String> { Field("group") }
    /// `actionName`, required.
    @_alwaysEmitIntoClient public var actionName: Field<String> { Field("actionName") }
    /// `parameters`.
    @_alwaysEmitIntoClient public var parameters: Field<[GuideSessionTurnInvocationParameters]> { Field("parameters") }
}

/// The schema `GuideSessionTurnRequest`.
public typealias GuideSessionTurnRequest = Model<GuideSessionTurnRequestFields>

/// The properties of ``GuideSessionTurnRequest``.
public struct GuideSessionTurnRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inputEvent`, required.
    @_alwaysEmitIntoClient public var inputEvent: Field<GuideSessionInputEvent> { Field("inputEvent") }
    /// `languageCode`, required.
    @_alwaysEmitIntoClient public var languageCode: Field<String> { Field("languageCode") }
    /// `version`, required.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `inputVariables`.
    @_alwaysEmitIntoClient public var inputVariables: Field<[GuideSessionVariable]> { Field("inputVariables") }
    /// `knowledgeSettings`.
    @_alwaysEmitIntoClient public var knowledgeSettings: Field<KnowledgeSettings> { Field("knowledgeSettings") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<GuideSessionTurnRequestContext> { Field("context") }
}

/// The schema `GuideSessionTurnRequestContext`.
public typealias GuideSessionTurnRequestContext = Model<GuideSessionTurnRequestContextFields>

/// The properties of ``GuideSessionTurnRequestContext``.
public struct GuideSessionTurnRequestContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customConversationAttributes`.
    @_alwaysEmitIntoClient public var customConversationAttributes: Field<[CustomConversationAttributeInput]> { Field("customConversationAttributes") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[GuideSessionMessage]> { Field("messages") }
    /// `knowledgeQueryDetected`.
    @_alwaysEmitIntoClient public var knowledgeQueryDetected: Field<Bool> { Field("knowledgeQueryDetected") }
}

/// The schema `GuideSessionTurnResponse`.
public typealias GuideSessionTurnResponse = Model<GuideSessionTurnResponseFields>

/// The properties of ``GuideSessionTurnResponse``.
public struct GuideSessionTurnResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `response`.
    @_alwaysEmitIntoClient public var response: Field<GuideSessionTurnResponseData> { Field("response") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<GuideSessionTurnResponseStatus> { Field("status") }
    /// `result`.
    @_alwaysEmitIntoClient public var result: Field<GuideSessionTurnResponseResult> { Field("result") }
    /// `outputVariables`.
    @_alwaysEmitIntoClient public var outputVariables: Field<[GuideSessionVariable]> { Field("outputVariables") }
    /// `invocationId`.
    @_alwaysEmitIntoClient public var invocationId: Field<String> { Field("invocationId") }
    /// `invocations`.
    @_alwaysEmitIntoClient public var invocations: Field<[GuideSessionTurnInvocationResponse]> { Field("invocations") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<GuideSessionTurnResponseContext> { Field("context") }
}

/// A value of `status` of ``GuideSessionTurnResponse``, open to those that are newer than this version.
public struct GuideSessionTurnResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `IN_PROGRESS`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "IN_PROGRESS" }
    /// `COMPLETED`.
    @_alwaysEmitIntoClient public static var completed: Self { "COMPLETED" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
}

/// A value of `result` of ``GuideSessionTurnResponse``, open to those that are newer than this version.
public struct GuideSessionTurnResponseResult: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `SUCCESSFUL_COLLECTION`.
    @_alwaysEmitIntoClient public static var successfulCollection: Self { "SUCCESSFUL_COLLECTION" }
    /// `CONFIRMATION_REQUIRED`.
    @_alwaysEmitIntoClient public static var confirmationRequired: Self { "CONFIRMATION_REQUIRED" }
    /// `ESCALATION_TRIGGERED`.
    @_alwaysEmitIntoClient public static var escalationTriggered: Self { "ESCALATION_TRIGGERED" }
    /// `CLIENT_ACTION_REQUIRED`.
    @_alwaysEmitIntoClient public static var clientActionRequired: Self { "CLIENT_ACTION_REQUIRED" }
    /// `NO_MATCH`.
    @_alwaysEmitIntoClient public static var noMatch: Self { "NO_MATCH" }
}

/// The schema `GuideSessionTurnResponseContext`.
public typealias GuideSessionTurnResponseContext = Model<GuideSessionTurnResponseContextFields>

/// The properties of ``GuideSessionTurnResponseContext``.
public struct GuideSessionTurnResponseContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customConversationAttributes`.
    @_alwaysEmitIntoClient public var customConversationAttributes: Field<[CustomConversationAttributeOutput]> { Field("customConversationAttributes") }
}

/// The schema `GuideSessionTurnResponseData`.
public typealias GuideSessionTurnResponseData = Model<GuideSessionTurnResponseDataFields>

/// The properties of ``GuideSessionTurnResponseData``.
public struct GuideSessionTurnResponseDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
}

/// The schema `GuideSessionVariable`.
public typealias GuideSessionVariable = Model<GuideSessionVariableFields>

/// The properties of ``GuideSessionVariable``.
public struct GuideSessionVariableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `GuideVersion`.
public typealias GuideVersion = Model<GuideVersionFields>

/// The properties of ``GuideVersion``.
public struct GuideVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `guide`, set by the platform.
    @_alwaysEmitIntoClient public var guide: Field<AddressableEntityRef> { Field("guide") }
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `instruction`, set by the platform.
    @_alwaysEmitIntoClient public var instruction: Field<String> { Field("instruction") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GuideVersionState> { Field("state") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `variables`, set by the platform.
    @_alwaysEmitIntoClient public var variables: Field<[Variable]> { Field("variables") }
    /// `resources`.
    @_alwaysEmitIntoClient public var resources: Field<GuideVersionResources> { Field("resources") }
    /// `knowledgeSettings`.
    @_alwaysEmitIntoClient public var knowledgeSettings: Field<AuthoringKnowledgeSettings> { Field("knowledgeSettings") }
}

/// A value of `state` of ``GuideVersion``, open to those that are newer than this version.
public struct GuideVersionState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Draft`.
    @_alwaysEmitIntoClient public static var draft: Self { "Draft" }
    /// `TestReady`.
    @_alwaysEmitIntoClient public static var testReady: Self { "TestReady" }
    /// `ProductionReady`.
    @_alwaysEmitIntoClient public static var productionReady: Self { "ProductionReady" }
}

/// The schema `GuideVersionPublish`.
public typealias GuideVersionPublish = Model<GuideVersionPublishFields>

/// The properties of ``GuideVersionPublish``.
public struct GuideVersionPublishFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<GuideVersionPublishState> { Field("state") }
}

/// A value of `state` of ``GuideVersionPublish``, open to those that are newer than this version.
public struct GuideVersionPublishState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TestReady`.
    @_alwaysEmitIntoClient public static var testReady: Self { "TestReady" }
    /// `ProductionReady`.
    @_alwaysEmitIntoClient public static var productionReady: Self { "ProductionReady" }
}

/// The schema `GuideVersionPublishJob`.
public typealias GuideVersionPublishJob = Model<GuideVersionPublishJobFields>

/// The properties of ``GuideVersionPublishJob``.
public struct GuideVersionPublishJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`, set by the platform.
    @_alwaysEmitIntoClient public var status: Field<GuideVersionPublishJobStatus> { Field("status") }
    /// `errors`, set by the platform.
    @_alwaysEmitIntoClient public var errors: Field<[ErrorBody]> { Field("errors") }
    /// `guide`.
    @_alwaysEmitIntoClient public var guide: Field<AddressableEntityRef> { Field("guide") }
    /// `guideVersion`.
    @_alwaysEmitIntoClient public var guideVersion: Field<GuideVersion> { Field("guideVersion") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``GuideVersionPublishJob``, open to those that are newer than this version.
public struct GuideVersionPublishJobStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Succeeded`.
    @_alwaysEmitIntoClient public static var succeeded: Self { "Succeeded" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `GuideVersionPublishJobRequest`.
public typealias GuideVersionPublishJobRequest = Model<GuideVersionPublishJobRequestFields>

/// The properties of ``GuideVersionPublishJobRequest``.
public struct GuideVersionPublishJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `guideVersion`, required.
    @_alwaysEmitIntoClient public var guideVersion: Field<GuideVersionPublish> { Field("guideVersion") }
}

/// The schema `GuideVersionRef`.
public typealias GuideVersionRef = Model<GuideVersionRefFields>

/// The properties of ``GuideVersionRef``.
public struct GuideVersionRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `version`, set by the platform.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GuideVersionResources`.
public typealias GuideVersionResources = Model<GuideVersionResourcesFields>

/// The properties of ``GuideVersionResources``.
public struct GuideVersionResourcesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dataActions`.
    @_alwaysEmitIntoClient public var dataActions: Field<[DataAction]> { Field("dataActions") }
}

/// The schema `KnowledgeSettings`.
public typealias KnowledgeSettings = Model<KnowledgeSettingsFields>

/// The properties of ``KnowledgeSettings``.
public struct KnowledgeSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `knowledgeId`.
    @_alwaysEmitIntoClient public var knowledgeId: Field<String> { Field("knowledgeId") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `knowledgeType`.
    @_alwaysEmitIntoClient public var knowledgeType: Field<KnowledgeSettingsKnowledgeType> { Field("knowledgeType") }
}

/// A value of `knowledgeType` of ``KnowledgeSettings``, open to those that are newer than this version.
public struct KnowledgeSettingsKnowledgeType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Enhanced`.
    @_alwaysEmitIntoClient public static var enhanced: Self { "Enhanced" }
}

/// The schema `SummarySetting`.
public typealias SummarySetting = Model<SummarySettingFields>

/// The properties of ``SummarySetting``.
public struct SummarySettingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `interactionType`, set by the platform.
    @_alwaysEmitIntoClient public var interactionType: Field<SummarySettingInteractionType> { Field("interactionType") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `summaryType`.
    @_alwaysEmitIntoClient public var summaryType: Field<SummarySettingSummaryType> { Field("summaryType") }
    /// `format`.
    @_alwaysEmitIntoClient public var format: Field<SummarySettingFormat> { Field("format") }
    /// `maskPII`.
    @_alwaysEmitIntoClient public var maskPII: Field<SummarySettingPII> { Field("maskPII") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `participantLabels`.
    @_alwaysEmitIntoClient public var participantLabels: Field<SummarySettingParticipantLabels> { Field("participantLabels") }
    /// `predefinedInsights`.
    @_alwaysEmitIntoClient public var predefinedInsights: Field<[SummarySettingPredefinedInsights]> { Field("predefinedInsights") }
    /// `customEntities`.
    @_alwaysEmitIntoClient public var customEntities: Field<[SummarySettingCustomEntity]> { Field("customEntities") }
    /// `settingType`.
    @_alwaysEmitIntoClient public var settingType: Field<SummarySettingSettingType> { Field("settingType") }
    /// `prompt`.
    @_alwaysEmitIntoClient public var prompt: Field<String> { Field("prompt") }
    /// `serviceType`.
    @_alwaysEmitIntoClient public var serviceType: Field<SummarySettingServiceType> { Field("serviceType") }
    /// `integrationId`.
    @_alwaysEmitIntoClient public var integrationId: Field<String> { Field("integrationId") }
    /// `timeoutDuration`.
    @_alwaysEmitIntoClient public var timeoutDuration: Field<Int> { Field("timeoutDuration") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `interactionType` of ``SummarySetting``, open to those that are newer than this version.
public struct SummarySettingInteractionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Live`.
    @_alwaysEmitIntoClient public static var live: Self { "Live" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
}

/// A value of `summaryType` of ``SummarySetting``, open to those that are newer than this version.
public struct SummarySettingSummaryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Concise`.
    @_alwaysEmitIntoClient public static var concise: Self { "Concise" }
    /// `Detailed`.
    @_alwaysEmitIntoClient public static var detailed: Self { "Detailed" }
}

/// A value of `format` of ``SummarySetting``, open to those that are newer than this version.
public struct SummarySettingFormat: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TextBlock`.
    @_alwaysEmitIntoClient public static var textBlock: Self { "TextBlock" }
    /// `BulletPoints`.
    @_alwaysEmitIntoClient public static var bulletPoints: Self { "BulletPoints" }
    /// `GroupedTextBlocks`.
    @_alwaysEmitIntoClient public static var groupedTextBlocks: Self { "GroupedTextBlocks" }
    /// `GroupedBulletPoints`.
    @_alwaysEmitIntoClient public static var groupedBulletPoints: Self { "GroupedBulletPoints" }
}

/// A value of `predefinedInsights` of ``SummarySetting``, open to those that are newer than this version.
public struct SummarySettingPredefinedInsights: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ReasonForCall`.
    @_alwaysEmitIntoClient public static var reasonForCall: Self { "ReasonForCall" }
    /// `Resolution`.
    @_alwaysEmitIntoClient public static var resolution: Self { "Resolution" }
    /// `ActionItems`.
    @_alwaysEmitIntoClient public static var actionItems: Self { "ActionItems" }
}

/// A value of `settingType` of ``SummarySetting``, open to those that are newer than this version.
public struct SummarySettingSettingType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Basic`.
    @_alwaysEmitIntoClient public static var basic: Self { "Basic" }
    /// `Prompt`.
    @_alwaysEmitIntoClient public static var prompt: Self { "Prompt" }
}

/// A value of `serviceType` of ``SummarySetting``, open to those that are newer than this version.
public struct SummarySettingServiceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
}

/// The schema `SummarySettingCustomEntity`.
public typealias SummarySettingCustomEntity = Model<SummarySettingCustomEntityFields>

/// The properties of ``SummarySettingCustomEntity``.
public struct SummarySettingCustomEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `label`.
    @_alwaysEmitIntoClient public var label: Field<String> { Field("label") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
}

/// The schema `SummarySettingEntityListing`.
public typealias SummarySettingEntityListing = Model<SummarySettingEntityListingFields>

/// The properties of ``SummarySettingEntityListing``.
public struct SummarySettingEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[SummarySetting]> { Field("entities") }
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

/// The schema `SummarySettingPII`.
public typealias SummarySettingPII = Model<SummarySettingPIIFields>

/// The properties of ``SummarySettingPII``.
public struct SummarySettingPIIFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `all`, required.
    @_alwaysEmitIntoClient public var all: Field<Bool> { Field("all") }
}

/// The schema `SummarySettingParticipantLabels`.
public typealias SummarySettingParticipantLabels = Model<SummarySettingParticipantLabelsFields>

/// The properties of ``SummarySettingParticipantLabels``.
public struct SummarySettingParticipantLabelsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `internal`.
    @_alwaysEmitIntoClient public var `internal`: Field<String> { Field("internal") }
    /// `external`.
    @_alwaysEmitIntoClient public var external: Field<String> { Field("external") }
    /// `virtualAgent`.
    @_alwaysEmitIntoClient public var virtualAgent: Field<String> { Field("virtualAgent") }
}

/// The schema `SummarySettingWithTranscript`.
public typealias SummarySettingWithTranscript = Model<SummarySettingWithTranscriptFields>

/// The properties of ``SummarySettingWithTranscript``.
public struct SummarySettingWithTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `transcript`, required.
    @_alwaysEmitIntoClient public var transcript: Field<String> { Field("transcript") }
    /// `summaryPreviewSessionId`, required.
    @_alwaysEmitIntoClient public var summaryPreviewSessionId: Field<String> { Field("summaryPreviewSessionId") }
    /// `summarySetting`, required.
    @_alwaysEmitIntoClient public var summarySetting: Field<SummarySetting> { Field("summarySetting") }
}

/// The schema `UpdateGuide`.
public typealias UpdateGuide = Model<UpdateGuideFields>

/// The properties of ``UpdateGuide``.
public struct UpdateGuideFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `UpdateGuideVersion`.
public typealias UpdateGuideVersion = Model<UpdateGuideVersionFields>

/// The properties of ``UpdateGuideVersion``.
public struct UpdateGuideVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `instruction`.
    @_alwaysEmitIntoClient public var instruction: Field<String> { Field("instruction") }
    /// `variables`.
    @_alwaysEmitIntoClient public var variables: Field<[Variable]> { Field("variables") }
    /// `resources`.
    @_alwaysEmitIntoClient public var resources: Field<GuideVersionResources> { Field("resources") }
    /// `knowledgeSettings`.
    @_alwaysEmitIntoClient public var knowledgeSettings: Field<AuthoringKnowledgeSettings> { Field("knowledgeSettings") }
}

/// The schema `Variable`.
public typealias Variable = Model<VariableFields>

/// The properties of ``Variable``.
public struct VariableFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<VariableType> { Field("type") }
    /// `scope`, required.
    @_alwaysEmitIntoClient public var scope: Field<VariableScope> { Field("scope") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `validation`.
    @_alwaysEmitIntoClient public var validation: Field<JSON> { Field("validation") }
    /// `listValues`.
    @_alwaysEmitIntoClient public var listValues: Field<JSON> { Field("listValues") }
    /// `listVariables`.
    @_alwaysEmitIntoClient public var listVariables: Field<[Variable]> { Field("listVariables") }
    /// `customConversationAttributes`.
    @_alwaysEmitIntoClient public var customConversationAttributes: Field<[ConversationAttribute]> { Field("customConversationAttributes") }
}

/// A value of `type` of ``Variable``, open to those that are newer than this version.
public struct VariableType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `String`.
    @_alwaysEmitIntoClient public static var string: Self { "String" }
    /// `Integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "Integer" }
    /// `Number`.
    @_alwaysEmitIntoClient public static var number: Self { "Number" }
    /// `Boolean`.
    @_alwaysEmitIntoClient public static var boolean: Self { "Boolean" }
    /// `Date`.
    @_alwaysEmitIntoClient public static var date: Self { "Date" }
    /// `List`.
    @_alwaysEmitIntoClient public static var list: Self { "List" }
}

/// A value of `scope` of ``Variable``, open to those that are newer than this version.
public struct VariableScope: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Input`.
    @_alwaysEmitIntoClient public static var input: Self { "Input" }
    /// `Output`.
    @_alwaysEmitIntoClient public static var output: Self { "Output" }
    /// `InputAndOutput`.
    @_alwaysEmitIntoClient public static var inputAndOutput: Self { "InputAndOutput" }
    /// `GuideOnly`.
    @_alwaysEmitIntoClient public static var guideOnly: Self { "GuideOnly" }
}
