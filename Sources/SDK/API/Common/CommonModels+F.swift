// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `FacebookId`.
public typealias FacebookId = Model<FacebookIdFields>

/// The properties of ``FacebookId``.
public struct FacebookIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `ids`, required.
    public var ids: Field<[FacebookScopedId]> { Field("ids") }
    /// `displayName`.
    public var displayName: Field<String> { Field("displayName") }
}

/// The schema `FacebookScopedId`.
public typealias FacebookScopedId = Model<FacebookScopedIdFields>

/// The properties of ``FacebookScopedId``.
public struct FacebookScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`, required.
    public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `Fallback`.
public typealias Fallback = Model<FallbackFields>

/// The properties of ``Fallback``.
public struct FallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `actions`.
    public var actions: Field<[CopilotFallbackAction]> { Field("actions") }
}

/// The schema `FaxStatus`.
public typealias FaxStatus = Model<FaxStatusFields>

/// The properties of ``FaxStatus``.
public struct FaxStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `direction`.
    public var direction: Field<String> { Field("direction") }
    /// `expectedPages`.
    public var expectedPages: Field<Int> { Field("expectedPages") }
    /// `activePage`.
    public var activePage: Field<Int> { Field("activePage") }
    /// `linesTransmitted`.
    public var linesTransmitted: Field<Int> { Field("linesTransmitted") }
    /// `bytesTransmitted`.
    public var bytesTransmitted: Field<Int> { Field("bytesTransmitted") }
    /// `baudRate`.
    public var baudRate: Field<Int> { Field("baudRate") }
    /// `pageErrors`.
    public var pageErrors: Field<Int> { Field("pageErrors") }
    /// `lineErrors`.
    public var lineErrors: Field<Int> { Field("lineErrors") }
}

/// The schema `FaxSummary`.
public typealias FaxSummary = Model<FaxSummaryFields>

/// The properties of ``FaxSummary``.
public struct FaxSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `readCount`.
    public var readCount: Field<Int> { Field("readCount") }
    /// `unreadCount`.
    public var unreadCount: Field<Int> { Field("unreadCount") }
    /// `totalCount`.
    public var totalCount: Field<Int> { Field("totalCount") }
}

/// The schema `FieldConfig`.
public typealias FieldConfig = Model<FieldConfigFields>

/// The properties of ``FieldConfig``.
public struct FieldConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `entityType`.
    public var entityType: Field<FieldConfigEntityType> { Field("entityType") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `sections`.
    public var sections: Field<[Section]> { Field("sections") }
    /// `version`.
    public var version: Field<String> { Field("version") }
    /// `schemaVersion`.
    public var schemaVersion: Field<String> { Field("schemaVersion") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `entityType` of ``FieldConfig``, open to those that are newer than this version.
public struct FieldConfigEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `person`.
    public static var person: Self { "person" }
    /// `group`.
    public static var group: Self { "group" }
    /// `org`.
    public static var org: Self { "org" }
}

/// The schema `FieldList`.
public typealias FieldList = Model<FieldListFields>

/// The properties of ``FieldList``.
public struct FieldListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customLabels`.
    public var customLabels: Field<Bool> { Field("customLabels") }
    /// `instructionText`.
    public var instructionText: Field<String> { Field("instructionText") }
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `labelKeys`.
    public var labelKeys: Field<[String]> { Field("labelKeys") }
    /// `params`.
    public var params: Field<JSON> { Field("params") }
    /// `repeatable`.
    public var repeatable: Field<Bool> { Field("repeatable") }
    /// `state`.
    public var state: Field<String> { Field("state") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `required`.
    public var required: Field<Bool> { Field("required") }
    /// `gdpr`.
    public var gdpr: Field<Bool> { Field("gdpr") }
}

/// The schema `Flow`.
public typealias Flow = Model<FlowFields>

/// The properties of ``Flow``.
public struct FlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `type`.
    public var type: Field<FlowType> { Field("type") }
    /// `lockedUser`.
    public var lockedUser: Field<User> { Field("lockedUser") }
    /// `lockedClient`.
    public var lockedClient: Field<DomainEntityRef> { Field("lockedClient") }
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `system`.
    public var system: Field<Bool> { Field("system") }
    /// `deleted`.
    public var deleted: Field<Bool> { Field("deleted") }
    /// `publishedVersion`.
    public var publishedVersion: Field<FlowVersion> { Field("publishedVersion") }
    /// `savedVersion`.
    public var savedVersion: Field<FlowVersion> { Field("savedVersion") }
    /// `inputSchema`.
    public var inputSchema: Field<JSON> { Field("inputSchema") }
    /// `outputSchema`.
    public var outputSchema: Field<JSON> { Field("outputSchema") }
    /// `checkedInVersion`.
    public var checkedInVersion: Field<FlowVersion> { Field("checkedInVersion") }
    /// `debugVersion`.
    public var debugVersion: Field<FlowVersion> { Field("debugVersion") }
    /// `publishedBy`.
    public var publishedBy: Field<User> { Field("publishedBy") }
    /// `currentOperation`.
    public var currentOperation: Field<OperationModel> { Field("currentOperation") }
    /// `nluInfo`, set by the platform.
    public var nluInfo: Field<NluInfo> { Field("nluInfo") }
    /// `supportedLanguages`, set by the platform.
    public var supportedLanguages: Field<[SupportedLanguage]> { Field("supportedLanguages") }
    /// `compatibleFlowTypes`, set by the platform.
    public var compatibleFlowTypes: Field<[FlowCompatibleFlowTypes]> { Field("compatibleFlowTypes") }
    /// `worktypeId`.
    public var worktypeId: Field<String> { Field("worktypeId") }
    /// `virtualAgentEnabled`.
    public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Flow``, open to those that are newer than this version.
public struct FlowType: OpenEnum {
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

/// A value of `compatibleFlowTypes` of ``Flow``, open to those that are newer than this version.
public struct FlowCompatibleFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    public static var bot: Self { "BOT" }
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

/// The schema `FlowActivityData`.
public typealias FlowActivityData = Model<FlowActivityDataFields>

/// The properties of ``FlowActivityData``.
public struct FlowActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[FlowActivityMetricValue]> { Field("data") }
    /// `truncated`.
    public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    public var entities: Field<[FlowActivityEntityData]> { Field("entities") }
}

/// The schema `FlowActivityEntityData`.
public typealias FlowActivityEntityData = Model<FlowActivityEntityDataFields>

/// The properties of ``FlowActivityEntityData``.
public struct FlowActivityEntityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityDate`, required.
    public var activityDate: Field<Instant> { Field("activityDate") }
    /// `metric`.
    public var metric: Field<FlowActivityEntityDataMetric> { Field("metric") }
    /// `activeRouting`.
    public var activeRouting: Field<FlowActivityEntityDataActiveRouting> { Field("activeRouting") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `convertedFrom`.
    public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    public var convertedTo: Field<String> { Field("convertedTo") }
    /// `direction`.
    public var direction: Field<FlowActivityEntityDataDirection> { Field("direction") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `flowType`.
    public var flowType: Field<FlowActivityEntityDataFlowType> { Field("flowType") }
    /// `mediaType`.
    public var mediaType: Field<FlowActivityEntityDataMediaType> { Field("mediaType") }
    /// `participantName`.
    public var participantName: Field<String> { Field("participantName") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[FlowActivityEntityDataRequestedRoutings]> { Field("requestedRoutings") }
    /// `routingPriority`.
    public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `usedRouting`.
    public var usedRouting: Field<FlowActivityEntityDataUsedRouting> { Field("usedRouting") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[FlowActivityScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    public static var oFlow: Self { "oFlow" }
}

/// A value of `activeRouting` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataActiveRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `direction` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `flowType` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataFlowType: OpenEnum {
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

/// A value of `mediaType` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `cobrowse`.
    public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    public static var email: Self { "email" }
    /// `internalmessage`.
    public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    public static var message: Self { "message" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `video`.
    public static var video: Self { "video" }
    /// `voice`.
    public static var voice: Self { "voice" }
}

/// A value of `requestedRoutings` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// A value of `usedRouting` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Direct`.
    public static var direct: Self { "Direct" }
    /// `Last`.
    public static var last: Self { "Last" }
    /// `Manual`.
    public static var manual: Self { "Manual" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
    /// `Standard`.
    public static var standard: Self { "Standard" }
    /// `Vip`.
    public static var vip: Self { "Vip" }
}

/// The schema `FlowActivityMetricValue`.
public typealias FlowActivityMetricValue = Model<FlowActivityMetricValueFields>

/// The properties of ``FlowActivityMetricValue``.
public struct FlowActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<FlowActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    public var qualifier: Field<String> { Field("qualifier") }
    /// `entityIds`.
    public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``FlowActivityMetricValue``, open to those that are newer than this version.
public struct FlowActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    public static var oFlow: Self { "oFlow" }
}

/// The schema `FlowActivityQuery`.
public typealias FlowActivityQuery = Model<FlowActivityQueryFields>

/// The properties of ``FlowActivityQuery``.
public struct FlowActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    public var metrics: Field<[FlowActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    public var groupBy: Field<[FlowActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<FlowActivityQueryFilter> { Field("filter") }
    /// `order`.
    public var order: Field<FlowActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``FlowActivityQuery``, open to those that are newer than this version.
public struct FlowActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowType`.
    public static var flowType: Self { "flowType" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `order` of ``FlowActivityQuery``, open to those that are newer than this version.
public struct FlowActivityQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    public static var asc: Self { "asc" }
    /// `desc`.
    public static var desc: Self { "desc" }
    /// `unordered`.
    public static var unordered: Self { "unordered" }
}

/// The schema `FlowActivityQueryClause`.
public typealias FlowActivityQueryClause = Model<FlowActivityQueryClauseFields>

/// The properties of ``FlowActivityQueryClause``.
public struct FlowActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[FlowActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowActivityQueryClause``, open to those that are newer than this version.
public struct FlowActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowActivityQueryFilter`.
public typealias FlowActivityQueryFilter = Model<FlowActivityQueryFilterFields>

/// The properties of ``FlowActivityQueryFilter``.
public struct FlowActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[FlowActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[FlowActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowActivityQueryFilter``, open to those that are newer than this version.
public struct FlowActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowActivityQueryMetric`.
public typealias FlowActivityQueryMetric = Model<FlowActivityQueryMetricFields>

/// The properties of ``FlowActivityQueryMetric``.
public struct FlowActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    public var metric: Field<FlowActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``FlowActivityQueryMetric``, open to those that are newer than this version.
public struct FlowActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    public static var oFlow: Self { "oFlow" }
}

/// The schema `FlowActivityQueryPredicate`.
public typealias FlowActivityQueryPredicate = Model<FlowActivityQueryPredicateFields>

/// The properties of ``FlowActivityQueryPredicate``.
public struct FlowActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<FlowActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<FlowActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<FlowActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``FlowActivityQueryPredicate``, open to those that are newer than this version.
public struct FlowActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowActivityQueryPredicate``, open to those that are newer than this version.
public struct FlowActivityQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowType`.
    public static var flowType: Self { "flowType" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// A value of `operator` of ``FlowActivityQueryPredicate``, open to those that are newer than this version.
public struct FlowActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowActivityResponse`.
public typealias FlowActivityResponse = Model<FlowActivityResponseFields>

/// The properties of ``FlowActivityResponse``.
public struct FlowActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[FlowActivityData]> { Field("results") }
    /// `entityIdDimension`.
    public var entityIdDimension: Field<FlowActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``FlowActivityResponse``, open to those that are newer than this version.
public struct FlowActivityResponseEntityIdDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowType`.
    public static var flowType: Self { "flowType" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
}

/// The schema `FlowActivityScoredAgent`.
public typealias FlowActivityScoredAgent = Model<FlowActivityScoredAgentFields>

/// The properties of ``FlowActivityScoredAgent``.
public struct FlowActivityScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}

/// The schema `FlowAggregateDataContainer`.
public typealias FlowAggregateDataContainer = Model<FlowAggregateDataContainerFields>

/// The properties of ``FlowAggregateDataContainer``.
public struct FlowAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `FlowAggregateQueryClause`.
public typealias FlowAggregateQueryClause = Model<FlowAggregateQueryClauseFields>

/// The properties of ``FlowAggregateQueryClause``.
public struct FlowAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[FlowAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowAggregateQueryClause``, open to those that are newer than this version.
public struct FlowAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowAggregateQueryFilter`.
public typealias FlowAggregateQueryFilter = Model<FlowAggregateQueryFilterFields>

/// The properties of ``FlowAggregateQueryFilter``.
public struct FlowAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[FlowAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[FlowAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowAggregateQueryFilter``, open to those that are newer than this version.
public struct FlowAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowAggregateQueryPredicate`.
public typealias FlowAggregateQueryPredicate = Model<FlowAggregateQueryPredicateFields>

/// The properties of ``FlowAggregateQueryPredicate``.
public struct FlowAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<FlowAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<FlowAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<FlowAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``FlowAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `assignerId`.
    public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    public static var authenticated: Self { "authenticated" }
    /// `canonicalExternalContactId`.
    public static var canonicalExternalContactId: Self { "canonicalExternalContactId" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `disconnectType`.
    public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `edgeId`.
    public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `endingLanguage`.
    public static var endingLanguage: Self { "endingLanguage" }
    /// `entryReason`.
    public static var entryReason: Self { "entryReason" }
    /// `entryType`.
    public static var entryType: Self { "entryType" }
    /// `errorCode`.
    public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowInType`.
    public static var flowInType: Self { "flowInType" }
    /// `flowMilestoneId`.
    public static var flowMilestoneId: Self { "flowMilestoneId" }
    /// `flowName`.
    public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowSubType`.
    public static var flowSubType: Self { "flowSubType" }
    /// `flowType`.
    public static var flowType: Self { "flowType" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    public static var groupId: Self { "groupId" }
    /// `interactionType`.
    public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `outboundCampaignId`.
    public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `peerId`.
    public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    public static var provider: Self { "provider" }
    /// `purpose`.
    public static var purpose: Self { "purpose" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `recognitionFailureReason`.
    public static var recognitionFailureReason: Self { "recognitionFailureReason" }
    /// `remote`.
    public static var remote: Self { "remote" }
    /// `removedSkillId`.
    public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    public static var skillExpressionId: Self { "skillExpressionId" }
    /// `startingLanguage`.
    public static var startingLanguage: Self { "startingLanguage" }
    /// `stationId`.
    public static var stationId: Self { "stationId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `videoPresent`.
    public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``FlowAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowAggregateQueryResponse`.
public typealias FlowAggregateQueryResponse = Model<FlowAggregateQueryResponseFields>

/// The properties of ``FlowAggregateQueryResponse``.
public struct FlowAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[FlowAggregateDataContainer]> { Field("results") }
}

/// The schema `FlowAggregationQuery`.
public typealias FlowAggregationQuery = Model<FlowAggregationQueryFields>

/// The properties of ``FlowAggregationQuery``.
public struct FlowAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[FlowAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<FlowAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[FlowAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[FlowAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<FlowAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``FlowAggregationQuery``, open to those that are newer than this version.
public struct FlowAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `assignerId`.
    public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    public static var authenticated: Self { "authenticated" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `disconnectType`.
    public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `edgeId`.
    public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `endingLanguage`.
    public static var endingLanguage: Self { "endingLanguage" }
    /// `entryReason`.
    public static var entryReason: Self { "entryReason" }
    /// `entryType`.
    public static var entryType: Self { "entryType" }
    /// `errorCode`.
    public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowInType`.
    public static var flowInType: Self { "flowInType" }
    /// `flowMilestoneId`.
    public static var flowMilestoneId: Self { "flowMilestoneId" }
    /// `flowName`.
    public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowSubType`.
    public static var flowSubType: Self { "flowSubType" }
    /// `flowType`.
    public static var flowType: Self { "flowType" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    public static var groupId: Self { "groupId" }
    /// `interactionType`.
    public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `outboundCampaignId`.
    public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `peerId`.
    public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    public static var provider: Self { "provider" }
    /// `purpose`.
    public static var purpose: Self { "purpose" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `recognitionFailureReason`.
    public static var recognitionFailureReason: Self { "recognitionFailureReason" }
    /// `remote`.
    public static var remote: Self { "remote" }
    /// `removedSkillId`.
    public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    public static var skillExpressionId: Self { "skillExpressionId" }
    /// `startingLanguage`.
    public static var startingLanguage: Self { "startingLanguage" }
    /// `stationId`.
    public static var stationId: Self { "stationId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `videoPresent`.
    public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``FlowAggregationQuery``, open to those that are newer than this version.
public struct FlowAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `alternateTimeDimension` of ``FlowAggregationQuery``, open to those that are newer than this version.
public struct FlowAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `FlowAggregationView`.
public typealias FlowAggregationView = Model<FlowAggregationViewFields>

/// The properties of ``FlowAggregationView``.
public struct FlowAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    public var target: Field<FlowAggregationViewTarget> { Field("target") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `function`, required.
    public var function: Field<FlowAggregationViewFunction> { Field("function") }
    /// `range`.
    public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``FlowAggregationView``, open to those that are newer than this version.
public struct FlowAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `function` of ``FlowAggregationView``, open to those that are newer than this version.
public struct FlowAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    public static var rangeBound: Self { "rangeBound" }
}

/// The schema `FlowAsyncAggregateQueryResponse`.
public typealias FlowAsyncAggregateQueryResponse = Model<FlowAsyncAggregateQueryResponseFields>

/// The properties of ``FlowAsyncAggregateQueryResponse``.
public struct FlowAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[FlowAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
}

/// The schema `FlowAsyncAggregationQuery`.
public typealias FlowAsyncAggregationQuery = Model<FlowAsyncAggregationQueryFields>

/// The properties of ``FlowAsyncAggregationQuery``.
public struct FlowAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    public var groupBy: Field<[FlowAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    public var filter: Field<FlowAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[FlowAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    public var views: Field<[FlowAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    public var alternateTimeDimension: Field<FlowAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``FlowAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    public static var agentScore: Self { "agentScore" }
    /// `ani`.
    public static var ani: Self { "ani" }
    /// `assignerId`.
    public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    public static var authenticated: Self { "authenticated" }
    /// `conversationId`.
    public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    public static var direction: Self { "direction" }
    /// `disconnectType`.
    public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `edgeId`.
    public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `endingLanguage`.
    public static var endingLanguage: Self { "endingLanguage" }
    /// `entryReason`.
    public static var entryReason: Self { "entryReason" }
    /// `entryType`.
    public static var entryType: Self { "entryType" }
    /// `errorCode`.
    public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `flowInType`.
    public static var flowInType: Self { "flowInType" }
    /// `flowMilestoneId`.
    public static var flowMilestoneId: Self { "flowMilestoneId" }
    /// `flowName`.
    public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowSubType`.
    public static var flowSubType: Self { "flowSubType" }
    /// `flowType`.
    public static var flowType: Self { "flowType" }
    /// `flowVersion`.
    public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    public static var groupId: Self { "groupId" }
    /// `interactionType`.
    public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    public static var originatingDirection: Self { "originatingDirection" }
    /// `outboundCampaignId`.
    public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    public static var participantName: Self { "participantName" }
    /// `peerId`.
    public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    public static var provider: Self { "provider" }
    /// `purpose`.
    public static var purpose: Self { "purpose" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
    /// `recognitionFailureReason`.
    public static var recognitionFailureReason: Self { "recognitionFailureReason" }
    /// `remote`.
    public static var remote: Self { "remote" }
    /// `removedSkillId`.
    public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    public static var skillExpressionId: Self { "skillExpressionId" }
    /// `startingLanguage`.
    public static var startingLanguage: Self { "startingLanguage" }
    /// `stationId`.
    public static var stationId: Self { "stationId" }
    /// `teamId`.
    public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    public static var userId: Self { "userId" }
    /// `videoPresent`.
    public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``FlowAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `alternateTimeDimension` of ``FlowAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct FlowAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    public static var eventTime: Self { "eventTime" }
}

/// The schema `FlowObservationDataContainer`.
public typealias FlowObservationDataContainer = Model<FlowObservationDataContainerFields>

/// The properties of ``FlowObservationDataContainer``.
public struct FlowObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[ObservationMetricData]> { Field("data") }
}

/// The schema `FlowObservationQuery`.
public typealias FlowObservationQuery = Model<FlowObservationQueryFields>

/// The properties of ``FlowObservationQuery``.
public struct FlowObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    public var filter: Field<FlowObservationQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[FlowObservationQueryMetrics]> { Field("metrics") }
    /// `detailMetrics`.
    public var detailMetrics: Field<[FlowObservationQueryDetailMetrics]> { Field("detailMetrics") }
}

/// A value of `metrics` of ``FlowObservationQuery``, open to those that are newer than this version.
public struct FlowObservationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    public static var oFlow: Self { "oFlow" }
}

/// A value of `detailMetrics` of ``FlowObservationQuery``, open to those that are newer than this version.
public struct FlowObservationQueryDetailMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    public static var oFlow: Self { "oFlow" }
}

/// The schema `FlowObservationQueryClause`.
public typealias FlowObservationQueryClause = Model<FlowObservationQueryClauseFields>

/// The properties of ``FlowObservationQueryClause``.
public struct FlowObservationQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowObservationQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[FlowObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowObservationQueryClause``, open to those that are newer than this version.
public struct FlowObservationQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowObservationQueryFilter`.
public typealias FlowObservationQueryFilter = Model<FlowObservationQueryFilterFields>

/// The properties of ``FlowObservationQueryFilter``.
public struct FlowObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<FlowObservationQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[FlowObservationQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[FlowObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowObservationQueryFilter``, open to those that are newer than this version.
public struct FlowObservationQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `FlowObservationQueryPredicate`.
public typealias FlowObservationQueryPredicate = Model<FlowObservationQueryPredicateFields>

/// The properties of ``FlowObservationQueryPredicate``.
public struct FlowObservationQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<FlowObservationQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<FlowObservationQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<FlowObservationQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``FlowObservationQueryPredicate``, open to those that are newer than this version.
public struct FlowObservationQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowObservationQueryPredicate``, open to those that are newer than this version.
public struct FlowObservationQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `flowId`.
    public static var flowId: Self { "flowId" }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
}

/// A value of `operator` of ``FlowObservationQueryPredicate``, open to those that are newer than this version.
public struct FlowObservationQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowObservationQueryResponse`.
public typealias FlowObservationQueryResponse = Model<FlowObservationQueryResponseFields>

/// The properties of ``FlowObservationQueryResponse``.
public struct FlowObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    public var results: Field<[FlowObservationDataContainer]> { Field("results") }
}

/// The schema `FlowVersion`.
public typealias FlowVersion = Model<FlowVersionFields>

/// The properties of ``FlowVersion``.
public struct FlowVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `commitVersion`.
    public var commitVersion: Field<String> { Field("commitVersion") }
    /// `configurationVersion`.
    public var configurationVersion: Field<String> { Field("configurationVersion") }
    /// `type`.
    public var type: Field<FlowVersionType> { Field("type") }
    /// `secure`.
    public var secure: Field<Bool> { Field("secure") }
    /// `debug`.
    public var debug: Field<Bool> { Field("debug") }
    /// `createdBy`.
    public var createdBy: Field<User> { Field("createdBy") }
    /// `createdByClient`.
    public var createdByClient: Field<DomainEntityRef> { Field("createdByClient") }
    /// `configurationUri`.
    public var configurationUri: Field<String> { Field("configurationUri") }
    /// `dateCreated`.
    public var dateCreated: Field<Int> { Field("dateCreated") }
    /// `dateCheckedIn`.
    public var dateCheckedIn: Field<Int> { Field("dateCheckedIn") }
    /// `dateSaved`.
    public var dateSaved: Field<Int> { Field("dateSaved") }
    /// `generationId`.
    public var generationId: Field<String> { Field("generationId") }
    /// `publishResultUri`.
    public var publishResultUri: Field<String> { Field("publishResultUri") }
    /// `inputSchema`.
    public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
    /// `outputSchema`.
    public var outputSchema: Field<JsonSchemaDocument> { Field("outputSchema") }
    /// `virtualAgentEnabled`.
    public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `datePublished`, set by the platform.
    public var datePublished: Field<Instant> { Field("datePublished") }
    /// `datePublishedEnd`, set by the platform.
    public var datePublishedEnd: Field<Instant> { Field("datePublishedEnd") }
    /// `nluInfo`, set by the platform.
    public var nluInfo: Field<NluInfo> { Field("nluInfo") }
    /// `supportedLanguages`, set by the platform.
    public var supportedLanguages: Field<[SupportedLanguage]> { Field("supportedLanguages") }
    /// `compatibleFlowTypes`, set by the platform.
    public var compatibleFlowTypes: Field<[FlowVersionCompatibleFlowTypes]> { Field("compatibleFlowTypes") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``FlowVersion``, open to those that are newer than this version.
public struct FlowVersionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PUBLISH`.
    public static var publish: Self { "PUBLISH" }
    /// `CHECKIN`.
    public static var checkin: Self { "CHECKIN" }
    /// `SAVE`.
    public static var save: Self { "SAVE" }
}

/// A value of `compatibleFlowTypes` of ``FlowVersion``, open to those that are newer than this version.
public struct FlowVersionCompatibleFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    public static var bot: Self { "BOT" }
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

/// The schema `FunctionUploadRequest`.
public typealias FunctionUploadRequest = Model<FunctionUploadRequestFields>

/// The properties of ``FunctionUploadRequest``.
public struct FunctionUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`, required.
    public var fileName: Field<String> { Field("fileName") }
    /// `signedUrlTimeoutSeconds`.
    public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
}

/// The schema `FunctionUploadResponse`.
public typealias FunctionUploadResponse = Model<FunctionUploadResponseFields>

/// The properties of ``FunctionUploadResponse``.
public struct FunctionUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    public var url: Field<String> { Field("url") }
    /// `headers`, set by the platform.
    public var headers: Field<[String: String]> { Field("headers") }
    /// `signedUrlTimeoutSeconds`.
    public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
}
