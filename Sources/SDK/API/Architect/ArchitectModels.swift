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
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<ArchitectExportJobStateResponseStatus> { Field("status") }
    /// `command`.
    public var command: Field<ArchitectExportJobStateResponseCommand> { Field("command") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `messages`.
    public var messages: Field<[ArchitectJobMessage]> { Field("messages") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ArchitectExportJobStateResponse``, open to those that are newer than this version.
public struct ArchitectExportJobStateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    public static var registered: Self { "Registered" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
}

/// A value of `command` of ``ArchitectExportJobStateResponse``, open to those that are newer than this version.
public struct ArchitectExportJobStateResponseCommand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Publish`.
    public static var publish: Self { "Publish" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Export`.
    public static var export: Self { "Export" }
    /// `Validate`.
    public static var validate: Self { "Validate" }
}

/// The schema `ArchitectFlowReference`.
public typealias ArchitectFlowReference = Model<ArchitectFlowReferenceFields>

/// The properties of ``ArchitectFlowReference``.
public struct ArchitectFlowReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `type`.
    public var type: Field<ArchitectFlowReferenceType> { Field("type") }
    /// `version`.
    public var version: Field<String> { Field("version") }
}

/// A value of `type` of ``ArchitectFlowReference``, open to those that are newer than this version.
public struct ArchitectFlowReferenceType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    public static var bot: Self { "BOT" }
    /// `BUSINESSPROCESS`.
    public static var businessprocess: Self { "BUSINESSPROCESS" }
    /// `COMMONMODULE`.
    public static var commonmodule: Self { "COMMONMODULE" }
    /// `DIGITALBOT`.
    public static var digitalbot: Self { "DIGITALBOT" }
    /// `EMAILSEND`.
    public static var emailsend: Self { "EMAILSEND" }
    /// `INBOUNDCALL`.
    public static var inboundcall: Self { "INBOUNDCALL" }
    /// `INBOUNDCHAT`.
    public static var inboundchat: Self { "INBOUNDCHAT" }
    /// `INBOUNDEMAIL`.
    public static var inboundemail: Self { "INBOUNDEMAIL" }
    /// `INBOUNDSHORTMESSAGE`.
    public static var inboundshortmessage: Self { "INBOUNDSHORTMESSAGE" }
    /// `INQUEUECALL`.
    public static var inqueuecall: Self { "INQUEUECALL" }
    /// `INQUEUEEMAIL`.
    public static var inqueueemail: Self { "INQUEUEEMAIL" }
    /// `INQUEUESHORTMESSAGE`.
    public static var inqueueshortmessage: Self { "INQUEUESHORTMESSAGE" }
    /// `OUTBOUNDCALL`.
    public static var outboundcall: Self { "OUTBOUNDCALL" }
    /// `SECURECALL`.
    public static var securecall: Self { "SECURECALL" }
    /// `SPEECH`.
    public static var speech: Self { "SPEECH" }
    /// `SURVEYINVITE`.
    public static var surveyinvite: Self { "SURVEYINVITE" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `VOICEMAIL`.
    public static var voicemail: Self { "VOICEMAIL" }
    /// `VOICESURVEY`.
    public static var voicesurvey: Self { "VOICESURVEY" }
    /// `WORKFLOW`.
    public static var workflow: Self { "WORKFLOW" }
    /// `WORKITEM`.
    public static var workitem: Self { "WORKITEM" }
}

/// The schema `ArchitectJobMessage`.
public typealias ArchitectJobMessage = Model<ArchitectJobMessageFields>

/// The properties of ``ArchitectJobMessage``.
public struct ArchitectJobMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateTime`.
    public var dateTime: Field<Instant> { Field("dateTime") }
    /// `type`.
    public var type: Field<ArchitectJobMessageType> { Field("type") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `details`.
    public var details: Field<[ArchitectJobMessageDetail]> { Field("details") }
}

/// A value of `type` of ``ArchitectJobMessage``, open to those that are newer than this version.
public struct ArchitectJobMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `Warning`.
    public static var warning: Self { "Warning" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ArchitectJobMessageDetail`.
public typealias ArchitectJobMessageDetail = Model<ArchitectJobMessageDetailFields>

/// The properties of ``ArchitectJobMessageDetail``.
public struct ArchitectJobMessageDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<ArchitectJobMessageDetailType> { Field("type") }
    /// `url`.
    public var url: Field<String> { Field("url") }
    /// `method`.
    public var method: Field<String> { Field("method") }
    /// `requestBody`.
    public var requestBody: Field<String> { Field("requestBody") }
    /// `statusCode`.
    public var statusCode: Field<Int> { Field("statusCode") }
    /// `statusMessage`.
    public var statusMessage: Field<String> { Field("statusMessage") }
    /// `correlationId`.
    public var correlationId: Field<String> { Field("correlationId") }
    /// `responseBody`.
    public var responseBody: Field<String> { Field("responseBody") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
}

/// A value of `type` of ``ArchitectJobMessageDetail``, open to those that are newer than this version.
public struct ArchitectJobMessageDetailType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NetworkDiagnostic`.
    public static var networkDiagnostic: Self { "NetworkDiagnostic" }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
}

/// The schema `ArchitectJobStateResponse`.
public typealias ArchitectJobStateResponse = Model<ArchitectJobStateResponseFields>

/// The properties of ``ArchitectJobStateResponse``.
public struct ArchitectJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `flow`.
    public var flow: Field<AddressableEntityRef> { Field("flow") }
    /// `status`.
    public var status: Field<ArchitectJobStateResponseStatus> { Field("status") }
    /// `command`.
    public var command: Field<ArchitectJobStateResponseCommand> { Field("command") }
    /// `messages`.
    public var messages: Field<[ArchitectJobMessage]> { Field("messages") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ArchitectJobStateResponse``, open to those that are newer than this version.
public struct ArchitectJobStateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    public static var registered: Self { "Registered" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
}

/// A value of `command` of ``ArchitectJobStateResponse``, open to those that are newer than this version.
public struct ArchitectJobStateResponseCommand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Publish`.
    public static var publish: Self { "Publish" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Export`.
    public static var export: Self { "Export" }
    /// `Validate`.
    public static var validate: Self { "Validate" }
}

/// The schema `ArchitectValidateJobStateResponse`.
public typealias ArchitectValidateJobStateResponse = Model<ArchitectValidateJobStateResponseFields>

/// The properties of ``ArchitectValidateJobStateResponse``.
public struct ArchitectValidateJobStateResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<ArchitectValidateJobStateResponseStatus> { Field("status") }
    /// `command`.
    public var command: Field<ArchitectValidateJobStateResponseCommand> { Field("command") }
    /// `messages`.
    public var messages: Field<[ArchitectJobMessage]> { Field("messages") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ArchitectValidateJobStateResponse``, open to those that are newer than this version.
public struct ArchitectValidateJobStateResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    public static var registered: Self { "Registered" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
}

/// A value of `command` of ``ArchitectValidateJobStateResponse``, open to those that are newer than this version.
public struct ArchitectValidateJobStateResponseCommand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Publish`.
    public static var publish: Self { "Publish" }
    /// `Create`.
    public static var create: Self { "Create" }
    /// `Update`.
    public static var update: Self { "Update" }
    /// `Export`.
    public static var export: Self { "Export" }
    /// `Validate`.
    public static var validate: Self { "Validate" }
}

/// The schema `ConfusionDetails`.
public typealias ConfusionDetails = Model<ConfusionDetailsFields>

/// The properties of ``ConfusionDetails``.
public struct ConfusionDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intents`.
    public var intents: Field<[ConfusionIntentDetails]> { Field("intents") }
}

/// The schema `ConfusionInfo`.
public typealias ConfusionInfo = Model<ConfusionInfoFields>

/// The properties of ``ConfusionInfo``.
public struct ConfusionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `intents`.
    public var intents: Field<[ConfusionIntentInfo]> { Field("intents") }
}

/// The schema `ConfusionIntentDetails`.
public typealias ConfusionIntentDetails = Model<ConfusionIntentDetailsFields>

/// The properties of ``ConfusionIntentDetails``.
public struct ConfusionIntentDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `utteranceCount`.
    public var utteranceCount: Field<Int> { Field("utteranceCount") }
    /// `utterances`.
    public var utterances: Field<[ConfusionUtterance]> { Field("utterances") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConfusionIntentInfo`.
public typealias ConfusionIntentInfo = Model<ConfusionIntentInfoFields>

/// The properties of ``ConfusionIntentInfo``.
public struct ConfusionIntentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `utteranceCount`.
    public var utteranceCount: Field<Int> { Field("utteranceCount") }
}

/// The schema `ConfusionUtterance`.
public typealias ConfusionUtterance = Model<ConfusionUtteranceFields>

/// The properties of ``ConfusionUtterance``.
public struct ConfusionUtteranceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `similarity`.
    public var similarity: Field<Double> { Field("similarity") }
}

/// The schema `ConsumedResourcesEntityListing`.
public typealias ConsumedResourcesEntityListing = Model<ConsumedResourcesEntityListingFields>

/// The properties of ``ConsumedResourcesEntityListing``.
public struct ConsumedResourcesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Dependency]> { Field("entities") }
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

/// The schema `ConsumingResourcesEntityListing`.
public typealias ConsumingResourcesEntityListing = Model<ConsumingResourcesEntityListingFields>

/// The properties of ``ConsumingResourcesEntityListing``.
public struct ConsumingResourcesEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Dependency]> { Field("entities") }
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

/// The schema `CriteriaCategoryInfo`.
public typealias CriteriaCategoryInfo = Model<CriteriaCategoryInfoFields>

/// The properties of ``CriteriaCategoryInfo``.
public struct CriteriaCategoryInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `categoryId`.
    public var categoryId: Field<String> { Field("categoryId") }
    /// `displayOrder`.
    public var displayOrder: Field<Int> { Field("displayOrder") }
}

/// The schema `CriteriaGroup`.
public typealias CriteriaGroup = Model<CriteriaGroupFields>

/// The properties of ``CriteriaGroup``.
public struct CriteriaGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `and`.
    public var and: Field<[CriteriaItem]> { Field("and") }
    /// `or`.
    public var or: Field<[CriteriaItem]> { Field("or") }
    /// `not`.
    public var not: Field<[CriteriaItem]> { Field("not") }
    /// `criteria`.
    public var criteria: Field<CriteriaItem> { Field("criteria") }
}

/// The schema `CriteriaItem`.
public typealias CriteriaItem = Model<CriteriaItemFields>

/// The properties of ``CriteriaItem``.
public struct CriteriaItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<CriteriaItemKey> { Field("key") }
    /// `operator`.
    public var `operator`: Field<CriteriaItemOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `key` of ``CriteriaItem``, open to those that are newer than this version.
public struct CriteriaItemKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FlowStartDateTime`.
    public static var flowStartDateTime: Self { "FlowStartDateTime" }
    /// `FlowEndDateTime`.
    public static var flowEndDateTime: Self { "FlowEndDateTime" }
    /// `ConversationId`.
    public static var conversationId: Self { "ConversationId" }
    /// `WorkitemId`.
    public static var workitemId: Self { "WorkitemId" }
    /// `FlowType`.
    public static var flowType: Self { "FlowType" }
    /// `FlowId`.
    public static var flowId: Self { "FlowId" }
    /// `FlowErrorReason`.
    public static var flowErrorReason: Self { "FlowErrorReason" }
    /// `FlowWarningReason`.
    public static var flowWarningReason: Self { "FlowWarningReason" }
    /// `FlowAlternateExecutionId`.
    public static var flowAlternateExecutionId: Self { "FlowAlternateExecutionId" }
    /// `FlowObjectExecutionId`.
    public static var flowObjectExecutionId: Self { "FlowObjectExecutionId" }
    /// `FlowActionId`.
    public static var flowActionId: Self { "FlowActionId" }
    /// `FlowActionType`.
    public static var flowActionType: Self { "FlowActionType" }
    /// `FlowActionOutputPathId`.
    public static var flowActionOutputPathId: Self { "FlowActionOutputPathId" }
    /// `FlowActionOutputPathName`.
    public static var flowActionOutputPathName: Self { "FlowActionOutputPathName" }
    /// `FlowActionIdOutputPathId`.
    public static var flowActionIdOutputPathId: Self { "FlowActionIdOutputPathId" }
    /// `FlowActionIdOutputPathName`.
    public static var flowActionIdOutputPathName: Self { "FlowActionIdOutputPathName" }
    /// `FlowActionTypeOutputPathId`.
    public static var flowActionTypeOutputPathId: Self { "FlowActionTypeOutputPathId" }
    /// `FlowActionTypeOutputPathName`.
    public static var flowActionTypeOutputPathName: Self { "FlowActionTypeOutputPathName" }
    /// `BotId`.
    public static var botId: Self { "BotId" }
    /// `BotErrorReason`.
    public static var botErrorReason: Self { "BotErrorReason" }
    /// `BotFlowExecutionId`.
    public static var botFlowExecutionId: Self { "BotFlowExecutionId" }
    /// `BotObjectExecutionId`.
    public static var botObjectExecutionId: Self { "BotObjectExecutionId" }
}

/// A value of `operator` of ``CriteriaItem``, open to those that are newer than this version.
public struct CriteriaItemOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eq`.
    public static var eq: Self { "eq" }
    /// `gt`.
    public static var gt: Self { "gt" }
    /// `gte`.
    public static var gte: Self { "gte" }
    /// `lt`.
    public static var lt: Self { "lt" }
    /// `lte`.
    public static var lte: Self { "lte" }
    /// `not`.
    public static var not: Self { "not" }
    /// `begins`.
    public static var begins: Self { "begins" }
    /// `not_null`.
    public static var notNull: Self { "not_null" }
}

/// The schema `CriteriaQuery`.
public typealias CriteriaQuery = Model<CriteriaQueryFields>

/// The properties of ``CriteriaQuery``.
public struct CriteriaQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `query`, required.
    public var query: Field<[CriteriaGroup]> { Field("query") }
}

/// The schema `EmergencyCallFlow`.
public typealias EmergencyCallFlow = Model<EmergencyCallFlowFields>

/// The properties of ``EmergencyCallFlow``.
public struct EmergencyCallFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emergencyFlow`.
    public var emergencyFlow: Field<DomainEntityRef> { Field("emergencyFlow") }
    /// `ivrs`.
    public var ivrs: Field<[DomainEntityRef]> { Field("ivrs") }
}

/// The schema `EmergencyGroup`.
public typealias EmergencyGroup = Model<EmergencyGroupFields>

/// The properties of ``EmergencyGroup``.
public struct EmergencyGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<EmergencyGroupState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `emergencyCallFlows`.
    public var emergencyCallFlows: Field<[EmergencyCallFlow]> { Field("emergencyCallFlows") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``EmergencyGroup``, open to those that are newer than this version.
public struct EmergencyGroupState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// The schema `EmergencyGroupDivisionView`.
public typealias EmergencyGroupDivisionView = Model<EmergencyGroupDivisionViewFields>

/// The properties of ``EmergencyGroupDivisionView``.
public struct EmergencyGroupDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `EmergencyGroupDivisionViewEntityListing`.
public typealias EmergencyGroupDivisionViewEntityListing = Model<EmergencyGroupDivisionViewEntityListingFields>

/// The properties of ``EmergencyGroupDivisionViewEntityListing``.
public struct EmergencyGroupDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EmergencyGroupDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `EmergencyGroupListing`.
public typealias EmergencyGroupListing = Model<EmergencyGroupListingFields>

/// The properties of ``EmergencyGroupListing``.
public struct EmergencyGroupListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[EmergencyGroup]> { Field("entities") }
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

/// The schema `ExecutionDataEntity`.
public typealias ExecutionDataEntity = Model<ExecutionDataEntityFields>

/// The properties of ``ExecutionDataEntity``.
public struct ExecutionDataEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `downloadUri`.
    public var downloadUri: Field<String> { Field("downloadUri") }
    /// `failed`.
    public var failed: Field<Bool> { Field("failed") }
    /// `statusCode`.
    public var statusCode: Field<String> { Field("statusCode") }
}

/// The schema `ExecutionDataFlowSettingsResponse`.
public typealias ExecutionDataFlowSettingsResponse = Model<ExecutionDataFlowSettingsResponseFields>

/// The properties of ``ExecutionDataFlowSettingsResponse``.
public struct ExecutionDataFlowSettingsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `modifiedBy`.
    public var modifiedBy: Field<UserReference> { Field("modifiedBy") }
    /// `modifiedByClient`.
    public var modifiedByClient: Field<DomainEntityRef> { Field("modifiedByClient") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ExecutionDataRequest`.
public typealias ExecutionDataRequest = Model<ExecutionDataRequestFields>

/// The properties of ``ExecutionDataRequest``.
public struct ExecutionDataRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[String]> { Field("ids") }
}

/// The schema `ExportDetails`.
public typealias ExportDetails = Model<ExportDetailsFields>

/// The properties of ``ExportDetails``.
public struct ExportDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    public var flow: Field<ArchitectFlowReference> { Field("flow") }
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `exportType`.
    public var exportType: Field<ExportDetailsExportType> { Field("exportType") }
}

/// A value of `exportType` of ``ExportDetails``, open to those that are newer than this version.
public struct ExportDetailsExportType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Architect`.
    public static var architect: Self { "Architect" }
    /// `Yaml`.
    public static var yaml: Self { "Yaml" }
}

/// The schema `GetFlowExecutionDataJobResult`.
public typealias GetFlowExecutionDataJobResult = Model<GetFlowExecutionDataJobResultFields>

/// The properties of ``GetFlowExecutionDataJobResult``.
public struct GetFlowExecutionDataJobResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `entities`.
    public var entities: Field<[ExecutionDataEntity]> { Field("entities") }
    /// `jobState`.
    public var jobState: Field<GetFlowExecutionDataJobResultJobState> { Field("jobState") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `jobState` of ``GetFlowExecutionDataJobResult``, open to those that are newer than this version.
public struct GetFlowExecutionDataJobResultJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    public static var registered: Self { "Registered" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
}

/// The schema `Grammar`.
public typealias Grammar = Model<GrammarFields>

/// The properties of ``Grammar``.
public struct GrammarFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `languages`, set by the platform.
    public var languages: Field<[GrammarLanguage]> { Field("languages") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GrammarFileUploadRequest`.
public typealias GrammarFileUploadRequest = Model<GrammarFileUploadRequestFields>

/// The properties of ``GrammarFileUploadRequest``.
public struct GrammarFileUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileType`.
    public var fileType: Field<GrammarFileUploadRequestFileType> { Field("fileType") }
}

/// A value of `fileType` of ``GrammarFileUploadRequest``, open to those that are newer than this version.
public struct GrammarFileUploadRequestFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `gram`.
    public static var gram: Self { "gram" }
    /// `grxml`.
    public static var grxml: Self { "grxml" }
}

/// The schema `GrammarLanguage`.
public typealias GrammarLanguage = Model<GrammarLanguageFields>

/// The properties of ``GrammarLanguage``.
public struct GrammarLanguageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `grammarId`.
    public var grammarId: Field<String> { Field("grammarId") }
    /// `language`.
    public var language: Field<String> { Field("language") }
    /// `voiceFileUrl`, set by the platform.
    public var voiceFileUrl: Field<String> { Field("voiceFileUrl") }
    /// `dtmfFileUrl`, set by the platform.
    public var dtmfFileUrl: Field<String> { Field("dtmfFileUrl") }
    /// `voiceFileMetadata`.
    public var voiceFileMetadata: Field<GrammarLanguageFileMetadata> { Field("voiceFileMetadata") }
    /// `dtmfFileMetadata`.
    public var dtmfFileMetadata: Field<GrammarLanguageFileMetadata> { Field("dtmfFileMetadata") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `GrammarLanguageFileMetadata`.
public typealias GrammarLanguageFileMetadata = Model<GrammarLanguageFileMetadataFields>

/// The properties of ``GrammarLanguageFileMetadata``.
public struct GrammarLanguageFileMetadataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`.
    public var fileName: Field<String> { Field("fileName") }
    /// `fileSizeBytes`.
    public var fileSizeBytes: Field<Int> { Field("fileSizeBytes") }
    /// `dateUploaded`.
    public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `fileType`.
    public var fileType: Field<GrammarLanguageFileMetadataFileType> { Field("fileType") }
}

/// A value of `fileType` of ``GrammarLanguageFileMetadata``, open to those that are newer than this version.
public struct GrammarLanguageFileMetadataFileType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Gram`.
    public static var gram: Self { "Gram" }
    /// `Grxml`.
    public static var grxml: Self { "Grxml" }
}

/// The schema `GrammarLanguageUpdate`.
public typealias GrammarLanguageUpdate = Model<GrammarLanguageUpdateFields>

/// The properties of ``GrammarLanguageUpdate``.
public struct GrammarLanguageUpdateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voiceFileMetadata`.
    public var voiceFileMetadata: Field<GrammarLanguageFileMetadata> { Field("voiceFileMetadata") }
    /// `dtmfFileMetadata`.
    public var dtmfFileMetadata: Field<GrammarLanguageFileMetadata> { Field("dtmfFileMetadata") }
}

/// The schema `GrammarListing`.
public typealias GrammarListing = Model<GrammarListingFields>

/// The properties of ``GrammarListing``.
public struct GrammarListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Grammar]> { Field("entities") }
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

/// The schema `HealthInfo`.
public typealias HealthInfo = Model<HealthInfoFields>

/// The properties of ``HealthInfo``.
public struct HealthInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<HealthInfoStatus> { Field("status") }
    /// `errorInfo`.
    public var errorInfo: Field<FlowHealthErrorInfo> { Field("errorInfo") }
    /// `overallScore`.
    public var overallScore: Field<Double> { Field("overallScore") }
    /// `issueCount`.
    public var issueCount: Field<Int> { Field("issueCount") }
    /// `staticValidationResults`.
    public var staticValidationResults: Field<[HealthInfoStaticValidationResults]> { Field("staticValidationResults") }
    /// `utterances`.
    public var utterances: Field<[FlowHealthIntentUtterance]> { Field("utterances") }
}

/// A value of `status` of ``HealthInfo``, open to those that are newer than this version.
public struct HealthInfoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// A value of `staticValidationResults` of ``HealthInfo``, open to those that are newer than this version.
public struct HealthInfoStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `HistoryEntry`.
public typealias HistoryEntry = Model<HistoryEntryFields>

/// The properties of ``HistoryEntry``.
public struct HistoryEntryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `action`.
    public var action: Field<HistoryEntryAction> { Field("action") }
    /// `resource`.
    public var resource: Field<String> { Field("resource") }
    /// `timestamp`.
    public var timestamp: Field<Instant> { Field("timestamp") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `client`.
    public var client: Field<DomainEntityRef> { Field("client") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `secure`.
    public var secure: Field<Bool> { Field("secure") }
    /// `virtualAgentEnabled`.
    public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `agenticVirtualAgentEnabled`.
    public var agenticVirtualAgentEnabled: Field<Bool> { Field("agenticVirtualAgentEnabled") }
}

/// A value of `action` of ``HistoryEntry``, open to those that are newer than this version.
public struct HistoryEntryAction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CHECKIN`.
    public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    public static var checkout: Self { "CHECKOUT" }
    /// `CREATE`.
    public static var create: Self { "CREATE" }
    /// `DEACTIVATE`.
    public static var deactivate: Self { "DEACTIVATE" }
    /// `DEBUG`.
    public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `PUBLISH`.
    public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    public static var revert: Self { "REVERT" }
    /// `SAVE`.
    public static var save: Self { "SAVE" }
    /// `TRANSCODE`.
    public static var transcode: Self { "TRANSCODE" }
    /// `UPDATE`.
    public static var update: Self { "UPDATE" }
    /// `UPLOAD`.
    public static var upload: Self { "UPLOAD" }
}

/// The schema `HistoryListing`.
public typealias HistoryListing = Model<HistoryListingFields>

/// The properties of ``HistoryListing``.
public struct HistoryListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `complete`.
    public var complete: Field<Bool> { Field("complete") }
    /// `user`.
    public var user: Field<User> { Field("user") }
    /// `client`.
    public var client: Field<DomainEntityRef> { Field("client") }
    /// `errorMessage`.
    public var errorMessage: Field<String> { Field("errorMessage") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `errorDetails`.
    public var errorDetails: Field<[Detail]> { Field("errorDetails") }
    /// `errorMessageParams`.
    public var errorMessageParams: Field<[String: String]> { Field("errorMessageParams") }
    /// `actionName`.
    public var actionName: Field<HistoryListingActionName> { Field("actionName") }
    /// `actionStatus`.
    public var actionStatus: Field<HistoryListingActionStatus> { Field("actionStatus") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `system`.
    public var system: Field<Bool> { Field("system") }
    /// `started`.
    public var started: Field<Instant> { Field("started") }
    /// `completed`.
    public var completed: Field<Instant> { Field("completed") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[HistoryEntry]> { Field("entities") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// A value of `actionName` of ``HistoryListing``, open to those that are newer than this version.
public struct HistoryListingActionName: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `CREATE`.
    public static var create: Self { "CREATE" }
    /// `CHECKIN`.
    public static var checkin: Self { "CHECKIN" }
    /// `CHECKOUT`.
    public static var checkout: Self { "CHECKOUT" }
    /// `DEBUG`.
    public static var debug: Self { "DEBUG" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// `HISTORY`.
    public static var history: Self { "HISTORY" }
    /// `PUBLISH`.
    public static var publish: Self { "PUBLISH" }
    /// `REVERT`.
    public static var revert: Self { "REVERT" }
    /// `SAVE`.
    public static var save: Self { "SAVE" }
    /// `STATE_CHANGE`.
    public static var stateChange: Self { "STATE_CHANGE" }
    /// `UPDATE`.
    public static var update: Self { "UPDATE" }
    /// `VALIDATE`.
    public static var validate: Self { "VALIDATE" }
}

/// A value of `actionStatus` of ``HistoryListing``, open to those that are newer than this version.
public struct HistoryListingActionStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `LOCKED`.
    public static var locked: Self { "LOCKED" }
    /// `UNLOCKED`.
    public static var unlocked: Self { "UNLOCKED" }
    /// `STARTED`.
    public static var started: Self { "STARTED" }
    /// `PENDING_GENERATION`.
    public static var pendingGeneration: Self { "PENDING_GENERATION" }
    /// `PENDING_BACKEND_NOTIFICATION`.
    public static var pendingBackendNotification: Self { "PENDING_BACKEND_NOTIFICATION" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILURE`.
    public static var failure: Self { "FAILURE" }
}

/// The schema `IVR`.
public typealias IVR = Model<IVRFields>

/// The properties of ``IVR``.
public struct IVRFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
    /// `dateCreated`, set by the platform.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`, set by the platform.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`, set by the platform.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`, set by the platform.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `state`, set by the platform.
    public var state: Field<IVRState> { Field("state") }
    /// `modifiedByApp`, set by the platform.
    public var modifiedByApp: Field<String> { Field("modifiedByApp") }
    /// `createdByApp`, set by the platform.
    public var createdByApp: Field<String> { Field("createdByApp") }
    /// `dnis`.
    public var dnis: Field<[String]> { Field("dnis") }
    /// `openHoursFlow`.
    public var openHoursFlow: Field<DomainEntityRef> { Field("openHoursFlow") }
    /// `closedHoursFlow`.
    public var closedHoursFlow: Field<DomainEntityRef> { Field("closedHoursFlow") }
    /// `holidayHoursFlow`.
    public var holidayHoursFlow: Field<DomainEntityRef> { Field("holidayHoursFlow") }
    /// `scheduleGroup`.
    public var scheduleGroup: Field<DomainEntityRef> { Field("scheduleGroup") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `state` of ``IVR``, open to those that are newer than this version.
public struct IVRState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
    /// `deleted`.
    public static var deleted: Self { "deleted" }
}

/// The schema `IVRDivisionView`.
public typealias IVRDivisionView = Model<IVRDivisionViewFields>

/// The properties of ``IVRDivisionView``.
public struct IVRDivisionViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `IVRDivisionViewEntityListing`.
public typealias IVRDivisionViewEntityListing = Model<IVRDivisionViewEntityListingFields>

/// The properties of ``IVRDivisionViewEntityListing``.
public struct IVRDivisionViewEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[IVRDivisionView]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `IVREntityListing`.
public typealias IVREntityListing = Model<IVREntityListingFields>

/// The properties of ``IVREntityListing``.
public struct IVREntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[IVR]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `totalNumberOfEntities`.
    public var totalNumberOfEntities: Field<Int> { Field("totalNumberOfEntities") }
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

/// The schema `IVRIdentityResolutionConfig`.
public typealias IVRIdentityResolutionConfig = Model<IVRIdentityResolutionConfigFields>

/// The properties of ``IVRIdentityResolutionConfig``.
public struct IVRIdentityResolutionConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `resolveIdentities`, required.
    public var resolveIdentities: Field<Bool> { Field("resolveIdentities") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `LocaleFlowVersionInfo`.
public typealias LocaleFlowVersionInfo = Model<LocaleFlowVersionInfoFields>

/// The properties of ``LocaleFlowVersionInfo``.
public struct LocaleFlowVersionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `nluVersion`.
    public var nluVersion: Field<AddressableEntityRef> { Field("nluVersion") }
}

/// The schema `LocaleHealth`.
public typealias LocaleHealth = Model<LocaleHealthFields>

/// The properties of ``LocaleHealth``.
public struct LocaleHealthFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `overallScore`.
    public var overallScore: Field<Double> { Field("overallScore") }
    /// `issueCount`.
    public var issueCount: Field<Int> { Field("issueCount") }
    /// `staticValidationResults`.
    public var staticValidationResults: Field<[LocaleHealthStaticValidationResults]> { Field("staticValidationResults") }
}

/// A value of `staticValidationResults` of ``LocaleHealth``, open to those that are newer than this version.
public struct LocaleHealthStaticValidationResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TooFewUtterances`.
    public static var tooFewUtterances: Self { "TooFewUtterances" }
    /// `TooManyUtterances`.
    public static var tooManyUtterances: Self { "TooManyUtterances" }
    /// `UtteranceTooShort`.
    public static var utteranceTooShort: Self { "UtteranceTooShort" }
    /// `UtteranceTooLong`.
    public static var utteranceTooLong: Self { "UtteranceTooLong" }
}

/// The schema `LocaleInfo`.
public typealias LocaleInfo = Model<LocaleInfoFields>

/// The properties of ``LocaleInfo``.
public struct LocaleInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<LocaleInfoStatus> { Field("status") }
    /// `errorInfo`.
    public var errorInfo: Field<FlowHealthErrorInfo> { Field("errorInfo") }
    /// `flowVersionInfo`.
    public var flowVersionInfo: Field<LocaleFlowVersionInfo> { Field("flowVersionInfo") }
}

/// A value of `status` of ``LocaleInfo``, open to those that are newer than this version.
public struct LocaleInfoStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// The schema `OutlierInfo`.
public typealias OutlierInfo = Model<OutlierInfoFields>

/// The properties of ``OutlierInfo``.
public struct OutlierInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `outlier`.
    public var outlier: Field<Bool> { Field("outlier") }
    /// `score`.
    public var score: Field<Double> { Field("score") }
}

/// The schema `PromptAssetCreate`.
public typealias PromptAssetCreate = Model<PromptAssetCreateFields>

/// The properties of ``PromptAssetCreate``.
public struct PromptAssetCreateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `promptId`, set by the platform.
    public var promptId: Field<String> { Field("promptId") }
    /// `language`, required.
    public var language: Field<String> { Field("language") }
    /// `mediaUri`, set by the platform.
    public var mediaUri: Field<String> { Field("mediaUri") }
    /// `audioFormat`, set by the platform.
    public var audioFormat: Field<AudioFormat> { Field("audioFormat") }
    /// `ttsString`.
    public var ttsString: Field<String> { Field("ttsString") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `uploadStatus`, set by the platform.
    public var uploadStatus: Field<PromptAssetCreateUploadStatus> { Field("uploadStatus") }
    /// `uploadUri`, set by the platform.
    public var uploadUri: Field<String> { Field("uploadUri") }
    /// `languageDefault`, set by the platform.
    public var languageDefault: Field<Bool> { Field("languageDefault") }
    /// `tags`.
    public var tags: Field<[String: [String]]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadStatus` of ``PromptAssetCreate``, open to those that are newer than this version.
public struct PromptAssetCreateUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `created`.
    public static var created: Self { "created" }
    /// `uploaded`.
    public static var uploaded: Self { "uploaded" }
    /// `transcoded`.
    public static var transcoded: Self { "transcoded" }
    /// `transcodeFailed`.
    public static var transcodeFailed: Self { "transcodeFailed" }
}

/// The schema `PromptAssetEntityListing`.
public typealias PromptAssetEntityListing = Model<PromptAssetEntityListingFields>

/// The properties of ``PromptAssetEntityListing``.
public struct PromptAssetEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[PromptAsset]> { Field("entities") }
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

/// The schema `PromptAssetUpload`.
public typealias PromptAssetUpload = Model<PromptAssetUploadFields>

/// The properties of ``PromptAssetUpload``.
public struct PromptAssetUploadFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    public var url: Field<String> { Field("url") }
    /// `headers`, set by the platform.
    public var headers: Field<[String: String]> { Field("headers") }
}

/// The schema `PromptEntityListing`.
public typealias PromptEntityListing = Model<PromptEntityListingFields>

/// The properties of ``PromptEntityListing``.
public struct PromptEntityListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Prompt]> { Field("entities") }
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

/// The schema `QueryCriteria`.
public typealias QueryCriteria = Model<QueryCriteriaFields>

/// The properties of ``QueryCriteria``.
public struct QueryCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `criteriaKey`.
    public var criteriaKey: Field<QueryCriteriaCriteriaKey> { Field("criteriaKey") }
    /// `criteriaGroups`.
    public var criteriaGroups: Field<[QueryCriteriaCriteriaGroups]> { Field("criteriaGroups") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `operators`.
    public var operators: Field<[String]> { Field("operators") }
    /// `dataType`.
    public var dataType: Field<QueryCriteriaDataType> { Field("dataType") }
    /// `categoryInfo`.
    public var categoryInfo: Field<CriteriaCategoryInfo> { Field("categoryInfo") }
}

/// A value of `criteriaKey` of ``QueryCriteria``, open to those that are newer than this version.
public struct QueryCriteriaCriteriaKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `FlowStartDateTime`.
    public static var flowStartDateTime: Self { "FlowStartDateTime" }
    /// `FlowEndDateTime`.
    public static var flowEndDateTime: Self { "FlowEndDateTime" }
    /// `ConversationId`.
    public static var conversationId: Self { "ConversationId" }
    /// `WorkitemId`.
    public static var workitemId: Self { "WorkitemId" }
    /// `FlowType`.
    public static var flowType: Self { "FlowType" }
    /// `FlowId`.
    public static var flowId: Self { "FlowId" }
    /// `FlowErrorReason`.
    public static var flowErrorReason: Self { "FlowErrorReason" }
    /// `FlowWarningReason`.
    public static var flowWarningReason: Self { "FlowWarningReason" }
    /// `FlowAlternateExecutionId`.
    public static var flowAlternateExecutionId: Self { "FlowAlternateExecutionId" }
    /// `FlowObjectExecutionId`.
    public static var flowObjectExecutionId: Self { "FlowObjectExecutionId" }
    /// `FlowActionId`.
    public static var flowActionId: Self { "FlowActionId" }
    /// `FlowActionType`.
    public static var flowActionType: Self { "FlowActionType" }
    /// `FlowActionOutputPathId`.
    public static var flowActionOutputPathId: Self { "FlowActionOutputPathId" }
    /// `FlowActionOutputPathName`.
    public static var flowActionOutputPathName: Self { "FlowActionOutputPathName" }
    /// `FlowActionIdOutputPathId`.
    public static var flowActionIdOutputPathId: Self { "FlowActionIdOutputPathId" }
    /// `FlowActionIdOutputPathName`.
    public static var flowActionIdOutputPathName: Self { "FlowActionIdOutputPathName" }
    /// `FlowActionTypeOutputPathId`.
    public static var flowActionTypeOutputPathId: Self { "FlowActionTypeOutputPathId" }
    /// `FlowActionTypeOutputPathName`.
    public static var flowActionTypeOutputPathName: Self { "FlowActionTypeOutputPathName" }
    /// `BotId`.
    public static var botId: Self { "BotId" }
    /// `BotErrorReason`.
    public static var botErrorReason: Self { "BotErrorReason" }
    /// `BotFlowExecutionId`.
    public static var botFlowExecutionId: Self { "BotFlowExecutionId" }
    /// `BotObjectExecutionId`.
    public static var botObjectExecutionId: Self { "BotObjectExecutionId" }
}

/// A value of `criteriaGroups` of ``QueryCriteria``, open to those that are newer than this version.
public struct QueryCriteriaCriteriaGroups: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `flow`.
    public static var flow: Self { "flow" }
    /// `bot`.
    public static var bot: Self { "bot" }
}

/// A value of `dataType` of ``QueryCriteria``, open to those that are newer than this version.
public struct QueryCriteriaDataType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `string`.
    public static var string: Self { "string" }
    /// `guid`.
    public static var guid: Self { "guid" }
    /// `dateTime`.
    public static var dateTime: Self { "dateTime" }
}

/// The schema `RegisterArchitectExportJob`.
public typealias RegisterArchitectExportJob = Model<RegisterArchitectExportJobFields>

/// The properties of ``RegisterArchitectExportJob``.
public struct RegisterArchitectExportJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flows`, required.
    public var flows: Field<[ExportDetails]> { Field("flows") }
}

/// The schema `RegisterArchitectExportJobResponse`.
public typealias RegisterArchitectExportJobResponse = Model<RegisterArchitectExportJobResponseFields>

/// The properties of ``RegisterArchitectExportJobResponse``.
public struct RegisterArchitectExportJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<RegisterArchitectExportJobResponseStatus> { Field("status") }
    /// `totalFlows`.
    public var totalFlows: Field<Int> { Field("totalFlows") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RegisterArchitectExportJobResponse``, open to those that are newer than this version.
public struct RegisterArchitectExportJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    public static var registered: Self { "Registered" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
}

/// The schema `RegisterArchitectJobRequest`.
public typealias RegisterArchitectJobRequest = Model<RegisterArchitectJobRequestFields>

/// The properties of ``RegisterArchitectJobRequest``.
public struct RegisterArchitectJobRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `createStubs`.
    public var createStubs: Field<Bool> { Field("createStubs") }
}

/// The schema `RegisterArchitectJobResponse`.
public typealias RegisterArchitectJobResponse = Model<RegisterArchitectJobResponseFields>

/// The properties of ``RegisterArchitectJobResponse``.
public struct RegisterArchitectJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `presignedUrl`, set by the platform.
    public var presignedUrl: Field<String> { Field("presignedUrl") }
    /// `headers`, set by the platform.
    public var headers: Field<[String: String]> { Field("headers") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `RegisterArchitectValidateJob`.
public typealias RegisterArchitectValidateJob = Model<RegisterArchitectValidateJobFields>

/// The properties of ``RegisterArchitectValidateJob``.
public struct RegisterArchitectValidateJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flows`, required.
    public var flows: Field<[ValidateDetails]> { Field("flows") }
}

/// The schema `RegisterArchitectValidateJobResponse`.
public typealias RegisterArchitectValidateJobResponse = Model<RegisterArchitectValidateJobResponseFields>

/// The properties of ``RegisterArchitectValidateJobResponse``.
public struct RegisterArchitectValidateJobResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `status`.
    public var status: Field<RegisterArchitectValidateJobResponseStatus> { Field("status") }
    /// `totalFlows`.
    public var totalFlows: Field<Int> { Field("totalFlows") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``RegisterArchitectValidateJobResponse``, open to those that are newer than this version.
public struct RegisterArchitectValidateJobResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Registered`.
    public static var registered: Self { "Registered" }
    /// `Started`.
    public static var started: Self { "Started" }
    /// `Success`.
    public static var success: Self { "Success" }
    /// `Failure`.
    public static var failure: Self { "Failure" }
}

/// The schema `ValidateDetails`.
public typealias ValidateDetails = Model<ValidateDetailsFields>

/// The properties of ``ValidateDetails``.
public struct ValidateDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flow`, required.
    public var flow: Field<ArchitectFlowReference> { Field("flow") }
}
