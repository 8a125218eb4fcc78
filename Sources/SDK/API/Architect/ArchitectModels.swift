// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ArchitectExportJobStateResponse`.
public typealias ArchitectExportJobStateResponse = Model<ArchitectExportJobStateResponseFields>

/// The properties of ``ArchitectExportJobStateResponse``.
public struct ArchitectExportJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ArchitectExportJobStateResponseStatus> { Field("status") }
    /// `command`.
    @_alwaysEmitIntoClient public var command: Field<ArchitectExportJobStateResponseCommand> { Field("command") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[ArchitectJobMessage]> { Field("messages") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ArchitectExportJobStateResponse``, open to those that are newer than this version.
public struct ArchitectExportJobStateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    @_alwaysEmitIntoClient public static var registered: Self { "Registered" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
}

/// A value of `command` of ``ArchitectExportJobStateResponse``, open to those that are newer than this version.
public struct ArchitectExportJobStateResponseCommand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Publish`.
    @_alwaysEmitIntoClient public static var publish: Self { "Publish" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `Validate`.
    @_alwaysEmitIntoClient public static var validate: Self { "Validate" }
}

/// The schema `ArchitectFlowReference`.
public typealias ArchitectFlowReference = Model<ArchitectFlowReferenceFields>

/// The properties of ``ArchitectFlowReference``.
public struct ArchitectFlowReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ArchitectFlowReferenceType> { Field("type") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
}

/// A value of `type` of ``ArchitectFlowReference``, open to those that are newer than this version.
public struct ArchitectFlowReferenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
    /// `BUSINESSPROCESS`.
    @_alwaysEmitIntoClient public static var businessprocess: Self { "BUSINESSPROCESS" }
    /// `COMMONMODULE`.
    @_alwaysEmitIntoClient public static var commonmodule: Self { "COMMONMODULE" }
    /// `DIGITALBOT`.
    @_alwaysEmitIntoClient public static var digitalbot: Self { "DIGITALBOT" }
    /// `EMAILSEND`.
    @_alwaysEmitIntoClient public static var emailsend: Self { "EMAILSEND" }
    /// `INBOUNDCALL`.
    @_alwaysEmitIntoClient public static var inboundcall: Self { "INBOUNDCALL" }
    /// `INBOUNDCHAT`.
    @_alwaysEmitIntoClient public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `INBOUNDEMAIL`.
    @_alwaysEmitIntoClient public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `INBOUNDSHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INQUEUECALL`.
    @_alwaysEmitIntoClient public static var inqueuecall: Self { "INQUEUECALL" }
    /// `INQUEUEEMAIL`.
    @_alwaysEmitIntoClient public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    @_alwaysEmitIntoClient public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `OUTBOUNDCALL`.
    @_alwaysEmitIntoClient public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `SECURECALL`.
    @_alwaysEmitIntoClient public static var securecall: Self { "SECURECALL" }
    /// `SPEECH`.
    @_alwaysEmitIntoClient public static var speech: Self { "SPEECH" }
    /// `SURVEYINVITE`.
    @_alwaysEmitIntoClient public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `VOICESURVEY`.
    @_alwaysEmitIntoClient public static var voicesurvey: Self { "VOICESURVEY" }
    /// `WORKFLOW`.
    @_alwaysEmitIntoClient public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEM`.
    @_alwaysEmitIntoClient public static var workitem: Self { "WORKITEM" }
}

/// The schema `ArchitectJobMessage`.
public typealias ArchitectJobMessage = Model<ArchitectJobMessageFields>

/// The properties of ``ArchitectJobMessage``.
public struct ArchitectJobMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateTime`.
    @_alwaysEmitIntoClient public var dateTime: Field<Instant> { Field("dateTime") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ArchitectJobMessageType> { Field("type") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[ArchitectJobMessageDetail]> { Field("details") }
}

/// A value of `type` of ``ArchitectJobMessage``, open to those that are newer than this version.
public struct ArchitectJobMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `Warning`.
    @_alwaysEmitIntoClient public static var warning: Self { "Warning" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ArchitectJobMessageDetail`.
public typealias ArchitectJobMessageDetail = Model<ArchitectJobMessageDetailFields>

/// The properties of ``ArchitectJobMessageDetail``.
public struct ArchitectJobMessageDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<ArchitectJobMessageDetailType> { Field("type") }
    /// `url`.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `method`.
    @_alwaysEmitIntoClient public var method: Field<String> { Field("method") }
    /// `requestBody`.
    @_alwaysEmitIntoClient public var requestBody: Field<String> { Field("requestBody") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<Int> { Field("statusCode") }
    /// `statusMessage`.
    @_alwaysEmitIntoClient public var statusMessage: Field<String> { Field("statusMessage") }
    /// `correlationId`.
    @_alwaysEmitIntoClient public var correlationId: Field<String> { Field("correlationId") }
    /// `responseBody`.
    @_alwaysEmitIntoClient public var responseBody: Field<String> { Field("responseBody") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
}

/// A value of `type` of ``ArchitectJobMessageDetail``, open to those that are newer than this version.
public struct ArchitectJobMessageDetailType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NetworkDiagnostic`.
    @_alwaysEmitIntoClient public static var networkDiagnostic: Self { "NetworkDiagnostic" }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
}

/// The schema `ArchitectJobStateResponse`.
public typealias ArchitectJobStateResponse = Model<ArchitectJobStateResponseFields>

/// The properties of ``ArchitectJobStateResponse``.
public struct ArchitectJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ArchitectJobStateResponseStatus> { Field("status") }
    /// `command`.
    @_alwaysEmitIntoClient public var command: Field<ArchitectJobStateResponseCommand> { Field("command") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[ArchitectJobMessage]> { Field("messages") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ArchitectJobStateResponse``, open to those that are newer than this version.
public struct ArchitectJobStateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    @_alwaysEmitIntoClient public static var registered: Self { "Registered" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
}

/// A value of `command` of ``ArchitectJobStateResponse``, open to those that are newer than this version.
public struct ArchitectJobStateResponseCommand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Publish`.
    @_alwaysEmitIntoClient public static var publish: Self { "Publish" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `Validate`.
    @_alwaysEmitIntoClient public static var validate: Self { "Validate" }
}

/// The schema `ArchitectValidateJobStateResponse`.
public typealias ArchitectValidateJobStateResponse = Model<ArchitectValidateJobStateResponseFields>

/// The properties of ``ArchitectValidateJobStateResponse``.
public struct ArchitectValidateJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ArchitectValidateJobStateResponseStatus> { Field("status") }
    /// `command`.
    @_alwaysEmitIntoClient public var command: Field<ArchitectValidateJobStateResponseCommand> { Field("command") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[ArchitectJobMessage]> { Field("messages") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ArchitectValidateJobStateResponse``, open to those that are newer than this version.
public struct ArchitectValidateJobStateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    @_alwaysEmitIntoClient public static var registered: Self { "Registered" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
}

/// A value of `command` of ``ArchitectValidateJobStateResponse``, open to those that are newer than this version.
public struct ArchitectValidateJobStateResponseCommand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Publish`.
    @_alwaysEmitIntoClient public static var publish: Self { "Publish" }
    /// `Create`.
    @_alwaysEmitIntoClient public static var create: Self { "Create" }
    /// `Update`.
    @_alwaysEmitIntoClient public static var update: Self { "Update" }
    /// `Export`.
    @_alwaysEmitIntoClient public static var export: Self { "Export" }
    /// `Validate`.
    @_alwaysEmitIntoClient public static var validate: Self { "Validate" }
}

/// The schema `ConfusionDetails`.
public typealias ConfusionDetails = Model<ConfusionDetailsFields>

/// The properties of ``ConfusionDetails``.
public struct ConfusionDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[ConfusionIntentDetails]> { Field("intents") }
}

/// The schema `ConfusionInfo`.
public typealias ConfusionInfo = Model<ConfusionInfoFields>

/// The properties of ``ConfusionInfo``.
public struct ConfusionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intents`.
    @_alwaysEmitIntoClient public var intents: Field<[ConfusionIntentInfo]> { Field("intents") }
}

/// The schema `ConfusionIntentDetails`.
public typealias ConfusionIntentDetails = Model<ConfusionIntentDetailsFields>

/// The properties of ``ConfusionIntentDetails``.
public struct ConfusionIntentDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `utteranceCount`.
    @_alwaysEmitIntoClient public var utteranceCount: Field<Int> { Field("utteranceCount") }
    /// `utterances`.
    @_alwaysEmitIntoClient public var utterances: Field<[ConfusionUtterance]> { Field("utterances") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConfusionIntentInfo`.
public typealias ConfusionIntentInfo = Model<ConfusionIntentInfoFields>

/// The properties of ``ConfusionIntentInfo``.
public struct ConfusionIntentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `utteranceCount`.
    @_alwaysEmitIntoClient public var utteranceCount: Field<Int> { Field("utteranceCount") }
}

/// The schema `ConfusionUtterance`.
public typealias ConfusionUtterance = Model<ConfusionUtteranceFields>

/// The properties of ``ConfusionUtterance``.
public struct ConfusionUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `similarity`.
    @_alwaysEmitIntoClient public var similarity: Field<Double> { Field("similarity") }
}

/// The schema `ConsumedResourcesEntityListing`.
public typealias ConsumedResourcesEntityListing = Model<ConsumedResourcesEntityListingFields>

/// The properties of ``ConsumedResourcesEntityListing``.
public struct ConsumedResourcesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Dependency]> { Field("entities") }
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

/// The schema `ConsumingResourcesEntityListing`.
public typealias ConsumingResourcesEntityListing = Model<ConsumingResourcesEntityListingFields>

/// The properties of ``ConsumingResourcesEntityListing``.
public struct ConsumingResourcesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Dependency]> { Field("entities") }
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

/// The schema `CriteriaCategoryInfo`.
public typealias CriteriaCategoryInfo = Model<CriteriaCategoryInfoFields>

/// The properties of ``CriteriaCategoryInfo``.
public struct CriteriaCategoryInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `categoryId`.
    @_alwaysEmitIntoClient public var categoryId: Field<String> { Field("categoryId") }
    /// `displayOrder`.
    @_alwaysEmitIntoClient public var displayOrder: Field<Int> { Field("displayOrder") }
}

/// The schema `CriteriaGroup`.
public typealias CriteriaGroup = Model<CriteriaGroupFields>

/// The properties of ``CriteriaGroup``.
public struct CriteriaGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `and`.
    @_alwaysEmitIntoClient public var and: Field<[CriteriaItem]> { Field("and") }
    /// `or`.
    @_alwaysEmitIntoClient public var or: Field<[CriteriaItem]> { Field("or") }
    /// `not`.
    @_alwaysEmitIntoClient public var not: Field<[CriteriaItem]> { Field("not") }
    /// `criteria`.
    @_alwaysEmitIntoClient public var criteria: Field<CriteriaItem> { Field("criteria") }
}

/// The schema `CriteriaItem`.
public typealias CriteriaItem = Model<CriteriaItemFields>

/// The properties of ``CriteriaItem``.
public struct CriteriaItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<CriteriaItemKey> { Field("key") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<CriteriaItemOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `key` of ``CriteriaItem``, open to those that are newer than this version.
public struct CriteriaItemKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FlowStartDateTime`.
    @_alwaysEmitIntoClient public static var flowStartDateTime: Self { "FlowStartDateTime" }
    /// `FlowEndDateTime`.
    @_alwaysEmitIntoClient public static var flowEndDateTime: Self { "FlowEndDateTime" }
    /// `ConversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "ConversationId" }
    /// `WorkitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "WorkitemId" }
    /// `FlowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "FlowType" }
    /// `FlowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "FlowId" }
    /// `FlowErrorReason`.
    @_alwaysEmitIntoClient public static var flowErrorReason: Self { "FlowErrorReason" }
    /// `FlowWarningReason`.
    @_alwaysEmitIntoClient public static var flowWarningReason: Self { "FlowWarningReason" }
    /// `FlowAlternateExecutionId`.
    @_alwaysEmitIntoClient public static var flowAlternateExecutionId: Self { "FlowAlternateExecutionId" }
    /// `FlowObjectExecutionId`.
    @_alwaysEmitIntoClient public static var flowObjectExecutionId: Self { "FlowObjectExecutionId" }
    /// `FlowActionId`.
    @_alwaysEmitIntoClient public static var flowActionId: Self { "FlowActionId" }
    /// `FlowActionType`.
    @_alwaysEmitIntoClient public static var flowActionType: Self { "FlowActionType" }
    /// `FlowActionOutputPathId`.
    @_alwaysEmitIntoClient public static var flowActionOutputPathId: Self { "FlowActionOutputPathId" }
    /// `FlowActionOutputPathName`.
    @_alwaysEmitIntoClient public static var flowActionOutputPathName: Self { "FlowActionOutputPathName" }
    /// `FlowActionIdOutputPathId`.
    @_alwaysEmitIntoClient public static var flowActionIdOutputPathId: Self { "FlowActionIdOutputPathId" }
    /// `FlowActionIdOutputPathName`.
    @_alwaysEmitIntoClient public static var flowActionIdOutputPathName: Self { "FlowActionIdOutputPathName" }
    /// `FlowActionTypeOutputPathId`.
    @_alwaysEmitIntoClient public static var flowActionTypeOutputPathId: Self { "FlowActionTypeOutputPathId" }
    /// `FlowActionTypeOutputPathName`.
    @_alwaysEmitIntoClient public static var flowActionTypeOutputPathName: Self { "FlowActionTypeOutputPathName" }
    /// `BotId`.
    @_alwaysEmitIntoClient public static var botId: Self { "BotId" }
    /// `BotErrorReason`.
    @_alwaysEmitIntoClient public static var botErrorReason: Self { "BotErrorReason" }
    /// `BotFlowExecutionId`.
    @_alwaysEmitIntoClient public static var botFlowExecutionId: Self { "BotFlowExecutionId" }
    /// `BotObjectExecutionId`.
    @_alwaysEmitIntoClient public static var botObjectExecutionId: Self { "BotObjectExecutionId" }
}

/// A value of `operator` of ``CriteriaItem``, open to those that are newer than this version.
public struct CriteriaItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eq`.
    @_alwaysEmitIntoClient public static var eq: Self { "eq" }
    /// `gt`.
    @_alwaysEmitIntoClient public static var gt: Self { "gt" }
    /// `gte`.
    @_alwaysEmitIntoClient public static var gte: Self { "gte" }
    /// `lt`.
    @_alwaysEmitIntoClient public static var lt: Self { "lt" }
    /// `lte`.
    @_alwaysEmitIntoClient public static var lte: Self { "lte" }
    /// `not`.
    @_alwaysEmitIntoClient public static var not: Self { "not" }
    /// `begins`.
    @_alwaysEmitIntoClient public static var begins: Self { "begins" }
    /// `not_null`.
    @_alwaysEmitIntoClient public static var notNull: Self { "not_null" }
}

/// The schema `CriteriaQuery`.
public typealias CriteriaQuery = Model<CriteriaQueryFields>

/// The properties of ``CriteriaQuery``.
public struct CriteriaQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    @_alwaysEmitIntoClient public var query: Field<[CriteriaGroup]> { Field("query") }
}

/// The schema `EmergencyCallFlow`.
public typealias EmergencyCallFlow = Model<EmergencyCallFlowFields>

/// The properties of ``EmergencyCallFlow``.
public struct EmergencyCallFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emergencyFlow`.
    @_alwaysEmitIntoClient public var emergencyFlow: Field<DomainEntityRef> { Field("emergencyFlow") }
    /// `ivrs`.
    @_alwaysEmitIntoClient public var ivrs: Field<[DomainEntityRef]> { Field("ivrs") }
}

/// The schema `EmergencyGroup`.
public typealias EmergencyGroup = Model<EmergencyGroupFields>

/// The properties of ``EmergencyGroup``.
public struct EmergencyGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<EmergencyGroupState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `emergencyCallFlows`.
    @_alwaysEmitIntoClient public var emergencyCallFlows: Field<[EmergencyCallFlow]> { Field("emergencyCallFlows") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EmergencyGroup``, open to those that are newer than this version.
public struct EmergencyGroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `EmergencyGroupDivisionView`.
public typealias EmergencyGroupDivisionView = Model<EmergencyGroupDivisionViewFields>

/// The properties of ``EmergencyGroupDivisionView``.
public struct EmergencyGroupDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EmergencyGroupDivisionViewEntityListing`.
public typealias EmergencyGroupDivisionViewEntityListing = Model<EmergencyGroupDivisionViewEntityListingFields>

/// The properties of ``EmergencyGroupDivisionViewEntityListing``.
public struct EmergencyGroupDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EmergencyGroupDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `EmergencyGroupListing`.
public typealias EmergencyGroupListing = Model<EmergencyGroupListingFields>

/// The properties of ``EmergencyGroupListing``.
public struct EmergencyGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EmergencyGroup]> { Field("entities") }
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

/// The schema `ExecutionDataEntity`.
public typealias ExecutionDataEntity = Model<ExecutionDataEntityFields>

/// The properties of ``ExecutionDataEntity``.
public struct ExecutionDataEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `downloadUri`.
    @_alwaysEmitIntoClient public var downloadUri: Field<String> { Field("downloadUri") }
    /// `failed`.
    @_alwaysEmitIntoClient public var failed: Field<Bool> { Field("failed") }
    /// `statusCode`.
    @_alwaysEmitIntoClient public var statusCode: Field<String> { Field("statusCode") }
}

/// The schema `ExecutionDataFlowSettingsResponse`.
public typealias ExecutionDataFlowSettingsResponse = Model<ExecutionDataFlowSettingsResponseFields>

/// The properties of ``ExecutionDataFlowSettingsResponse``.
public struct ExecutionDataFlowSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedByClient`.
    @_alwaysEmitIntoClient public var modifiedByClient: Field<DomainEntityRef> { Field("modifiedByClient") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExecutionDataRequest`.
public typealias ExecutionDataRequest = Model<ExecutionDataRequestFields>

/// The properties of ``ExecutionDataRequest``.
public struct ExecutionDataRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    @_alwaysEmitIntoClient public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ExportDetails`.
public typealias ExportDetails = Model<ExportDetailsFields>

/// The properties of ``ExportDetails``.
public struct ExportDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    @_alwaysEmitIntoClient public var flow: Field<ArchitectFlowReference> { Field("flow") }
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `exportType`.
    @_alwaysEmitIntoClient public var exportType: Field<ExportDetailsExportType> { Field("exportType") }
}

/// A value of `exportType` of ``ExportDetails``, open to those that are newer than this version.
public struct ExportDetailsExportType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Architect`.
    @_alwaysEmitIntoClient public static var architect: Self { "Architect" }
    /// `Yaml`.
    @_alwaysEmitIntoClient public static var yaml: Self { "Yaml" }
}

/// The schema `GetFlowExecutionDataJobResult`.
public typealias GetFlowExecutionDataJobResult = Model<GetFlowExecutionDataJobResultFields>

/// The properties of ``GetFlowExecutionDataJobResult``.
public struct GetFlowExecutionDataJobResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ExecutionDataEntity]> { Field("entities") }
    /// `jobState`.
    @_alwaysEmitIntoClient public var jobState: Field<GetFlowExecutionDataJobResultJobState> { Field("jobState") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `jobState` of ``GetFlowExecutionDataJobResult``, open to those that are newer than this version.
public struct GetFlowExecutionDataJobResultJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    @_alwaysEmitIntoClient public static var registered: Self { "Registered" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `Grammar`.
public typealias Grammar = Model<GrammarFields>

/// The properties of ``Grammar``.
public struct GrammarFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `languages`, set by the platform.
    @_alwaysEmitIntoClient public var languages: Field<[GrammarLanguage]> { Field("languages") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GrammarFileUploadRequest`.
public typealias GrammarFileUploadRequest = Model<GrammarFileUploadRequestFields>

/// The properties of ``GrammarFileUploadRequest``.
public struct GrammarFileUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileType`.
    @_alwaysEmitIntoClient public var fileType: Field<GrammarFileUploadRequestFileType> { Field("fileType") }
}

/// A value of `fileType` of ``GrammarFileUploadRequest``, open to those that are newer than this version.
public struct GrammarFileUploadRequestFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `gram`.
    @_alwaysEmitIntoClient public static var gram: Self { "gram" }
    /// `grxml`.
    @_alwaysEmitIntoClient public static var grxml: Self { "grxml" }
}

/// The schema `GrammarLanguage`.
public typealias GrammarLanguage = Model<GrammarLanguageFields>

/// The properties of ``GrammarLanguage``.
public struct GrammarLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `grammarId`.
    @_alwaysEmitIntoClient public var grammarId: Field<String> { Field("grammarId") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `voiceFileUrl`, set by the platform.
    @_alwaysEmitIntoClient public var voiceFileUrl: Field<String> { Field("voiceFileUrl") }
    /// `dtmfFileUrl`, set by the platform.
    @_alwaysEmitIntoClient public var dtmfFileUrl: Field<String> { Field("dtmfFileUrl") }
    /// `voiceFileMetadata`.
    @_alwaysEmitIntoClient public var voiceFileMetadata: Field<GrammarLanguageFileMetadata> { Field("voiceFileMetadata") }
    /// `dtmfFileMetadata`.
    @_alwaysEmitIntoClient public var dtmfFileMetadata: Field<GrammarLanguageFileMetadata> { Field("dtmfFileMetadata") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GrammarLanguageFileMetadata`.
public typealias GrammarLanguageFileMetadata = Model<GrammarLanguageFileMetadataFields>

/// The properties of ``GrammarLanguageFileMetadata``.
public struct GrammarLanguageFileMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `fileSizeBytes`.
    @_alwaysEmitIntoClient public var fileSizeBytes: Field<Int> { Field("fileSizeBytes") }
    /// `dateUploaded`.
    @_alwaysEmitIntoClient public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `fileType`.
    @_alwaysEmitIntoClient public var fileType: Field<GrammarLanguageFileMetadataFileType> { Field("fileType") }
}

/// A value of `fileType` of ``GrammarLanguageFileMetadata``, open to those that are newer than this version.
public struct GrammarLanguageFileMetadataFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Gram`.
    @_alwaysEmitIntoClient public static var gram: Self { "Gram" }
    /// `Grxml`.
    @_alwaysEmitIntoClient public static var grxml: Self { "Grxml" }
}

/// The schema `GrammarLanguageUpdate`.
public typealias GrammarLanguageUpdate = Model<GrammarLanguageUpdateFields>

/// The properties of ``GrammarLanguageUpdate``.
public struct GrammarLanguageUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voiceFileMetadata`.
    @_alwaysEmitIntoClient public var voiceFileMetadata: Field<GrammarLanguageFileMetadata> { Field("voiceFileMetadata") }
    /// `dtmfFileMetadata`.
    @_alwaysEmitIntoClient public var dtmfFileMetadata: Field<GrammarLanguageFileMetadata> { Field("dtmfFileMetadata") }
}

/// The schema `GrammarListing`.
public typealias GrammarListing = Model<GrammarListingFields>

/// The properties of ``GrammarListing``.
public struct GrammarListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Grammar]> { Field("entities") }
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

/// The schema `HealthInfo`.
public typealias HealthInfo = Model<HealthInfoFields>

/// The properties of ``HealthInfo``.
public struct HealthInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<HealthInfoStatus> { Field("status") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<FlowHealthErrorInfo> { Field("errorInfo") }
    /// `overallScore`.
    @_alwaysEmitIntoClient public var overallScore: Field<Double> { Field("overallScore") }
    /// `issueCount`.
    @_alwaysEmitIntoClient public var issueCount: Field<Int> { Field("issueCount") }
    /// `staticValidationResults`.
    @_alwaysEmitIntoClient public var staticValidationResults: Field<[HealthInfoStaticValidationResults]> { Field("staticValidationResults") }
    /// `utterances`.
    @_alwaysEmitIntoClient public var utterances: Field<[FlowHealthIntentUtterance]> { Field("utterances") }
}

/// A value of `status` of ``HealthInfo``, open to those that are newer than this version.
public struct HealthInfoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `staticValidationResults` of ``HealthInfo``, open to those that are newer than this version.
public struct HealthInfoStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    @_alwaysEmitIntoClient public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    @_alwaysEmitIntoClient public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    @_alwaysEmitIntoClient public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    @_alwaysEmitIntoClient public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `HistoryEntry`.
public typealias HistoryEntry = Model<HistoryEntryFields>

/// The properties of ``HistoryEntry``.
public struct HistoryEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<HistoryEntryAction> { Field("action") }
    /// `resource`.
    @_alwaysEmitIntoClient public var resource: Field<String> { Field("resource") }
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Instant> { Field("timestamp") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<DomainEntityRef> { Field("client") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `secure`.
    @_alwaysEmitIntoClient public var secure: Field<Bool> { Field("secure") }
    /// `virtualAgentEnabled`.
    @_alwaysEmitIntoClient public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `agenticVirtualAgentEnabled`.
    @_alwaysEmitIntoClient public var agenticVirtualAgentEnabled: Field<Bool> { Field("agenticVirtualAgentEnabled") }
}

/// A value of `action` of ``HistoryEntry``, open to those that are newer than this version.
public struct HistoryEntryAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    @_alwaysEmitIntoClient public static var checkout: Self { "CHECKOUT" }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `DEACTIVATE`.
    @_alwaysEmitIntoClient public static var deactivate: Self { "DEACTIVATE" }
    /// `DEBUG`.
    @_alwaysEmitIntoClient public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    @_alwaysEmitIntoClient public static var revert: Self { "REVERT" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
    /// `TRANSCODE`.
    @_alwaysEmitIntoClient public static var transcode: Self { "TRANSCODE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `UPLOAD`.
    @_alwaysEmitIntoClient public static var upload: Self { "UPLOAD" }
}

/// The schema `HistoryListing`.
public typealias HistoryListing = Model<HistoryListingFields>

/// The properties of ``HistoryListing``.
public struct HistoryListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `complete`.
    @_alwaysEmitIntoClient public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `client`.
    @_alwaysEmitIntoClient public var client: Field<DomainEntityRef> { Field("client") }
    /// `errorMessage`.
    @_alwaysEmitIntoClient public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `errorDetails`.
    @_alwaysEmitIntoClient public var errorDetails: Field<[Detail]> { Field("errorDetails") }
    /// `errorMessageParams`.
    @_alwaysEmitIntoClient public var errorMessageParams: Field<[String: String]> { Field("errorMessageParams") }
    /// `actionName`.
    @_alwaysEmitIntoClient public var actionName: Field<HistoryListingActionName> { Field("actionName") }
    /// `actionStatus`.
    @_alwaysEmitIntoClient public var actionStatus: Field<HistoryListingActionStatus> { Field("actionStatus") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `system`.
    @_alwaysEmitIntoClient public var system: Field<Bool> { Field("system") }
    /// `started`.
    @_alwaysEmitIntoClient public var started: Field<Instant> { Field("started") }
    /// `completed`.
    @_alwaysEmitIntoClient public var completed: Field<Instant> { Field("completed") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[HistoryEntry]> { Field("entities") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// A value of `actionName` of ``HistoryListing``, open to those that are newer than this version.
public struct HistoryListingActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    @_alwaysEmitIntoClient public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    @_alwaysEmitIntoClient public static var checkout: Self { "CHECKOUT" }
    /// `DEBUG`.
    @_alwaysEmitIntoClient public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    @_alwaysEmitIntoClient public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    @_alwaysEmitIntoClient public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    @_alwaysEmitIntoClient public static var revert: Self { "REVERT" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    @_alwaysEmitIntoClient public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    @_alwaysEmitIntoClient public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    @_alwaysEmitIntoClient public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``HistoryListing``, open to those that are newer than this version.
public struct HistoryListingActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    @_alwaysEmitIntoClient public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    @_alwaysEmitIntoClient public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    @_alwaysEmitIntoClient public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    @_alwaysEmitIntoClient public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    @_alwaysEmitIntoClient public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    @_alwaysEmitIntoClient public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    @_alwaysEmitIntoClient public static var failure: Self { "FAILURE" }
}

/// The schema `IVR`.
public typealias IVR = Model<IVRFields>

/// The properties of ``IVR``.
public struct IVRFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    @_alwaysEmitIntoClient public var state: Field<IVRState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    @_alwaysEmitIntoClient public var createdByApp: Field<String> { Field("createdByApp") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<[String]> { Field("dnis") }
    /// `openHoursFlow`.
    @_alwaysEmitIntoClient public var openHoursFlow: Field<DomainEntityRef> { Field("openHoursFlow") }
    /// `closedHoursFlow`.
    @_alwaysEmitIntoClient public var closedHoursFlow: Field<DomainEntityRef> { Field("closedHoursFlow") }
    /// `holidayHoursFlow`.
    @_alwaysEmitIntoClient public var holidayHoursFlow: Field<DomainEntityRef> { Field("holidayHoursFlow") }
    /// `scheduleGroup`.
    @_alwaysEmitIntoClient public var scheduleGroup: Field<DomainEntityRef> { Field("scheduleGroup") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``IVR``, open to those that are newer than this version.
public struct IVRState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// The schema `IVRDivisionView`.
public typealias IVRDivisionView = Model<IVRDivisionViewFields>

/// The properties of ``IVRDivisionView``.
public struct IVRDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IVRDivisionViewEntityListing`.
public typealias IVRDivisionViewEntityListing = Model<IVRDivisionViewEntityListingFields>

/// The properties of ``IVRDivisionViewEntityListing``.
public struct IVRDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IVRDivisionView]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `IVREntityListing`.
public typealias IVREntityListing = Model<IVREntityListingFields>

/// The properties of ``IVREntityListing``.
public struct IVREntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[IVR]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    @_alwaysEmitIntoClient public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `IVRIdentityResolutionConfig`.
public typealias IVRIdentityResolutionConfig = Model<IVRIdentityResolutionConfigFields>

/// The properties of ``IVRIdentityResolutionConfig``.
public struct IVRIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    @_alwaysEmitIntoClient public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LocaleFlowVersionInfo`.
public typealias LocaleFlowVersionInfo = Model<LocaleFlowVersionInfoFields>

/// The properties of ``LocaleFlowVersionInfo``.
public struct LocaleFlowVersionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nluVersion`.
    @_alwaysEmitIntoClient public var nluVersion: Field<AddressableEntityRef> { Field("nluVersion") }
}

/// The schema `LocaleHealth`.
public typealias LocaleHealth = Model<LocaleHealthFields>

/// The properties of ``LocaleHealth``.
public struct LocaleHealthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `overallScore`.
    @_alwaysEmitIntoClient public var overallScore: Field<Double> { Field("overallScore") }
    /// `issueCount`.
    @_alwaysEmitIntoClient public var issueCount: Field<Int> { Field("issueCount") }
    /// `staticValidationResults`.
    @_alwaysEmitIntoClient public var staticValidationResults: Field<[LocaleHealthStaticValidationResults]> { Field("staticValidationResults") }
}

/// A value of `staticValidationResults` of ``LocaleHealth``, open to those that are newer than this version.
public struct LocaleHealthStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    @_alwaysEmitIntoClient public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    @_alwaysEmitIntoClient public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    @_alwaysEmitIntoClient public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    @_alwaysEmitIntoClient public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `LocaleInfo`.
public typealias LocaleInfo = Model<LocaleInfoFields>

/// The properties of ``LocaleInfo``.
public struct LocaleInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<LocaleInfoStatus> { Field("status") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<FlowHealthErrorInfo> { Field("errorInfo") }
    /// `flowVersionInfo`.
    @_alwaysEmitIntoClient public var flowVersionInfo: Field<LocaleFlowVersionInfo> { Field("flowVersionInfo") }
}

/// A value of `status` of ``LocaleInfo``, open to those that are newer than this version.
public struct LocaleInfoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// The schema `OutlierInfo`.
public typealias OutlierInfo = Model<OutlierInfoFields>

/// The properties of ``OutlierInfo``.
public struct OutlierInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outlier`.
    @_alwaysEmitIntoClient public var outlier: Field<Bool> { Field("outlier") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `PromptAssetCreate`.
public typealias PromptAssetCreate = Model<PromptAssetCreateFields>

/// The properties of ``PromptAssetCreate``.
public struct PromptAssetCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `promptId`, set by the platform.
    @_alwaysEmitIntoClient public var promptId: Field<String> { Field("promptId") }
    /// `language`, required.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `mediaUri`, set by the platform.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `audioFormat`, set by the platform.
    @_alwaysEmitIntoClient public var audioFormat: Field<AudioFormat> { Field("audioFormat") }
    /// `ttsString`.
    @_alwaysEmitIntoClient public var ttsString: Field<String> { Field("ttsString") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `uploadStatus`, set by the platform.
    @_alwaysEmitIntoClient public var uploadStatus: Field<PromptAssetCreateUploadStatus> { Field("uploadStatus") }
    /// `uploadUri`, set by the platform.
    @_alwaysEmitIntoClient public var uploadUri: Field<String> { Field("uploadUri") }
    /// `languageDefault`, set by the platform.
    @_alwaysEmitIntoClient public var languageDefault: Field<Bool> { Field("languageDefault") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String: [String]]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadStatus` of ``PromptAssetCreate``, open to those that are newer than this version.
public struct PromptAssetCreateUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `created`.
    @_alwaysEmitIntoClient public static var created: Self { "created" }
    /// `uploaded`.
    @_alwaysEmitIntoClient public static var uploaded: Self { "uploaded" }
    /// `transcoded`.
    @_alwaysEmitIntoClient public static var transcoded: Self { "transcoded" }
    /// `transcodeFailed`.
    @_alwaysEmitIntoClient public static var transcodeFailed: Self { "transcodeFailed" }
}

/// The schema `PromptAssetEntityListing`.
public typealias PromptAssetEntityListing = Model<PromptAssetEntityListingFields>

/// The properties of ``PromptAssetEntityListing``.
public struct PromptAssetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[PromptAsset]> { Field("entities") }
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

/// The schema `PromptAssetUpload`.
public typealias PromptAssetUpload = Model<PromptAssetUploadFields>

/// The properties of ``PromptAssetUpload``.
public struct PromptAssetUploadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`, set by the platform.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `PromptEntityListing`.
public typealias PromptEntityListing = Model<PromptEntityListingFields>

/// The properties of ``PromptEntityListing``.
public struct PromptEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Prompt]> { Field("entities") }
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

/// The schema `QueryCriteria`.
public typealias QueryCriteria = Model<QueryCriteriaFields>

/// The properties of ``QueryCriteria``.
public struct QueryCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteriaKey`.
    @_alwaysEmitIntoClient public var criteriaKey: Field<QueryCriteriaCriteriaKey> { Field("criteriaKey") }
    /// `criteriaGroups`.
    @_alwaysEmitIntoClient public var criteriaGroups: Field<[QueryCriteriaCriteriaGroups]> { Field("criteriaGroups") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `operators`.
    @_alwaysEmitIntoClient public var operators: Field<[String]> { Field("operators") }
    /// `dataType`.
    @_alwaysEmitIntoClient public var dataType: Field<QueryCriteriaDataType> { Field("dataType") }
    /// `categoryInfo`.
    @_alwaysEmitIntoClient public var categoryInfo: Field<CriteriaCategoryInfo> { Field("categoryInfo") }
}

/// A value of `criteriaKey` of ``QueryCriteria``, open to those that are newer than this version.
public struct QueryCriteriaCriteriaKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FlowStartDateTime`.
    @_alwaysEmitIntoClient public static var flowStartDateTime: Self { "FlowStartDateTime" }
    /// `FlowEndDateTime`.
    @_alwaysEmitIntoClient public static var flowEndDateTime: Self { "FlowEndDateTime" }
    /// `ConversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "ConversationId" }
    /// `WorkitemId`.
    @_alwaysEmitIntoClient public static var workitemId: Self { "WorkitemId" }
    /// `FlowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "FlowType" }
    /// `FlowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "FlowId" }
    /// `FlowErrorReason`.
    @_alwaysEmitIntoClient public static var flowErrorReason: Self { "FlowErrorReason" }
    /// `FlowWarningReason`.
    @_alwaysEmitIntoClient public static var flowWarningReason: Self { "FlowWarningReason" }
    /// `FlowAlternateExecutionId`.
    @_alwaysEmitIntoClient public static var flowAlternateExecutionId: Self { "FlowAlternateExecutionId" }
    /// `FlowObjectExecutionId`.
    @_alwaysEmitIntoClient public static var flowObjectExecutionId: Self { "FlowObjectExecutionId" }
    /// `FlowActionId`.
    @_alwaysEmitIntoClient public static var flowActionId: Self { "FlowActionId" }
    /// `FlowActionType`.
    @_alwaysEmitIntoClient public static var flowActionType: Self { "FlowActionType" }
    /// `FlowActionOutputPathId`.
    @_alwaysEmitIntoClient public static var flowActionOutputPathId: Self { "FlowActionOutputPathId" }
    /// `FlowActionOutputPathName`.
    @_alwaysEmitIntoClient public static var flowActionOutputPathName: Self { "FlowActionOutputPathName" }
    /// `FlowActionIdOutputPathId`.
    @_alwaysEmitIntoClient public static var flowActionIdOutputPathId: Self { "FlowActionIdOutputPathId" }
    /// `FlowActionIdOutputPathName`.
    @_alwaysEmitIntoClient public static var flowActionIdOutputPathName: Self { "FlowActionIdOutputPathName" }
    /// `FlowActionTypeOutputPathId`.
    @_alwaysEmitIntoClient public static var flowActionTypeOutputPathId: Self { "FlowActionTypeOutputPathId" }
    /// `FlowActionTypeOutputPathName`.
    @_alwaysEmitIntoClient public static var flowActionTypeOutputPathName: Self { "FlowActionTypeOutputPathName" }
    /// `BotId`.
    @_alwaysEmitIntoClient public static var botId: Self { "BotId" }
    /// `BotErrorReason`.
    @_alwaysEmitIntoClient public static var botErrorReason: Self { "BotErrorReason" }
    /// `BotFlowExecutionId`.
    @_alwaysEmitIntoClient public static var botFlowExecutionId: Self { "BotFlowExecutionId" }
    /// `BotObjectExecutionId`.
    @_alwaysEmitIntoClient public static var botObjectExecutionId: Self { "BotObjectExecutionId" }
}

/// A value of `criteriaGroups` of ``QueryCriteria``, open to those that are newer than this version.
public struct QueryCriteriaCriteriaGroups: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "flow" }
    /// `bot`.
    @_alwaysEmitIntoClient public static var bot: Self { "bot" }
}

/// A value of `dataType` of ``QueryCriteria``, open to those that are newer than this version.
public struct QueryCriteriaDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `guid`.
    @_alwaysEmitIntoClient public static var guid: Self { "guid" }
    /// `dateTime`.
    @_alwaysEmitIntoClient public static var dateTime: Self { "dateTime" }
}

/// The schema `RegisterArchitectExportJob`.
public typealias RegisterArchitectExportJob = Model<RegisterArchitectExportJobFields>

/// The properties of ``RegisterArchitectExportJob``.
public struct RegisterArchitectExportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flows`, required.
    @_alwaysEmitIntoClient public var flows: Field<[ExportDetails]> { Field("flows") }
}

/// The schema `RegisterArchitectExportJobResponse`.
public typealias RegisterArchitectExportJobResponse = Model<RegisterArchitectExportJobResponseFields>

/// The properties of ``RegisterArchitectExportJobResponse``.
public struct RegisterArchitectExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<RegisterArchitectExportJobResponseStatus> { Field("status") }
    /// `totalFlows`.
    @_alwaysEmitIntoClient public var totalFlows: Field<Int> { Field("totalFlows") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RegisterArchitectExportJobResponse``, open to those that are newer than this version.
public struct RegisterArchitectExportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    @_alwaysEmitIntoClient public static var registered: Self { "Registered" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
}

/// The schema `RegisterArchitectJobRequest`.
public typealias RegisterArchitectJobRequest = Model<RegisterArchitectJobRequestFields>

/// The properties of ``RegisterArchitectJobRequest``.
public struct RegisterArchitectJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `createStubs`.
    @_alwaysEmitIntoClient public var createStubs: Field<Bool> { Field("createStubs") }
}

/// The schema `RegisterArchitectJobResponse`.
public typealias RegisterArchitectJobResponse = Model<RegisterArchitectJobResponseFields>

/// The properties of ``RegisterArchitectJobResponse``.
public struct RegisterArchitectJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `presignedUrl`, set by the platform.
    @_alwaysEmitIntoClient public var presignedUrl: Field<String> { Field("presignedUrl") }
    /// `headers`, set by the platform.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RegisterArchitectValidateJob`.
public typealias RegisterArchitectValidateJob = Model<RegisterArchitectValidateJobFields>

/// The properties of ``RegisterArchitectValidateJob``.
public struct RegisterArchitectValidateJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flows`, required.
    @_alwaysEmitIntoClient public var flows: Field<[ValidateDetails]> { Field("flows") }
}

/// The schema `RegisterArchitectValidateJobResponse`.
public typealias RegisterArchitectValidateJobResponse = Model<RegisterArchitectValidateJobResponseFields>

/// The properties of ``RegisterArchitectValidateJobResponse``.
public struct RegisterArchitectValidateJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<RegisterArchitectValidateJobResponseStatus> { Field("status") }
    /// `totalFlows`.
    @_alwaysEmitIntoClient public var totalFlows: Field<Int> { Field("totalFlows") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RegisterArchitectValidateJobResponse``, open to those that are newer than this version.
public struct RegisterArchitectValidateJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    @_alwaysEmitIntoClient public static var registered: Self { "Registered" }
    /// `Started`.
    @_alwaysEmitIntoClient public static var started: Self { "Started" }
    /// `Success`.
    @_alwaysEmitIntoClient public static var success: Self { "Success" }
    /// `Failure`.
    @_alwaysEmitIntoClient public static var failure: Self { "Failure" }
}

/// The schema `ValidateDetails`.
public typealias ValidateDetails = Model<ValidateDetailsFields>

/// The properties of ``ValidateDetails``.
public struct ValidateDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    @_alwaysEmitIntoClient public var flow: Field<ArchitectFlowReference> { Field("flow") }
}
