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
    @_alwaysEmitIntoClient public var ids: Field<[FacebookScopedId]> { Field("ids") }
    /// `displayName`.
    @_alwaysEmitIntoClient public var displayName: Field<String> { Field("displayName") }
}

/// The schema `FacebookScopedId`.
public typealias FacebookScopedId = Model<FacebookScopedIdFields>

/// The properties of ``FacebookScopedId``.
public struct FacebookScopedIdFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scopedId`, required.
    @_alwaysEmitIntoClient public var scopedId: Field<String> { Field("scopedId") }
}

/// The schema `Fallback`.
public typealias Fallback = Model<FallbackFields>

/// The properties of ``Fallback``.
public struct FallbackFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `actions`.
    @_alwaysEmitIntoClient public var actions: Field<[CopilotFallbackAction]> { Field("actions") }
}

/// The schema `FaxStatus`.
public typealias FaxStatus = Model<FaxStatusFields>

/// The properties of ``FaxStatus``.
public struct FaxStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<String> { Field("direction") }
    /// `expectedPages`.
    @_alwaysEmitIntoClient public var expectedPages: Field<Int> { Field("expectedPages") }
    /// `activePage`.
    @_alwaysEmitIntoClient public var activePage: Field<Int> { Field("activePage") }
    /// `linesTransmitted`.
    @_alwaysEmitIntoClient public var linesTransmitted: Field<Int> { Field("linesTransmitted") }
    /// `bytesTransmitted`.
    @_alwaysEmitIntoClient public var bytesTransmitted: Field<Int> { Field("bytesTransmitted") }
    /// `baudRate`.
    @_alwaysEmitIntoClient public var baudRate: Field<Int> { Field("baudRate") }
    /// `pageErrors`.
    @_alwaysEmitIntoClient public var pageErrors: Field<Int> { Field("pageErrors") }
    /// `lineErrors`.
    @_alwaysEmitIntoClient public var lineErrors: Field<Int> { Field("lineErrors") }
}

/// The schema `FaxSummary`.
public typealias FaxSummary = Model<FaxSummaryFields>

/// The properties of ``FaxSummary``.
public struct FaxSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `readCount`.
    @_alwaysEmitIntoClient public var readCount: Field<Int> { Field("readCount") }
    /// `unreadCount`.
    @_alwaysEmitIntoClient public var unreadCount: Field<Int> { Field("unreadCount") }
    /// `totalCount`.
    @_alwaysEmitIntoClient public var totalCount: Field<Int> { Field("totalCount") }
}

/// The schema `FieldConfig`.
public typealias FieldConfig = Model<FieldConfigFields>

/// The properties of ``FieldConfig``.
public struct FieldConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `entityType`.
    @_alwaysEmitIntoClient public var entityType: Field<FieldConfigEntityType> { Field("entityType") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `sections`.
    @_alwaysEmitIntoClient public var sections: Field<[Section]> { Field("sections") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<String> { Field("version") }
    /// `schemaVersion`.
    @_alwaysEmitIntoClient public var schemaVersion: Field<String> { Field("schemaVersion") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `entityType` of ``FieldConfig``, open to those that are newer than this version.
public struct FieldConfigEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `person`.
    @_alwaysEmitIntoClient public static var person: Self { "person" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `org`.
    @_alwaysEmitIntoClient public static var org: Self { "org" }
}

/// The schema `FieldList`.
public typealias FieldList = Model<FieldListFields>

/// The properties of ``FieldList``.
public struct FieldListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customLabels`.
    @_alwaysEmitIntoClient public var customLabels: Field<Bool> { Field("customLabels") }
    /// `instructionText`.
    @_alwaysEmitIntoClient public var instructionText: Field<String> { Field("instructionText") }
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `labelKeys`.
    @_alwaysEmitIntoClient public var labelKeys: Field<[String]> { Field("labelKeys") }
    /// `params`.
    @_alwaysEmitIntoClient public var params: Field<JSON> { Field("params") }
    /// `repeatable`.
    @_alwaysEmitIntoClient public var repeatable: Field<Bool> { Field("repeatable") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<String> { Field("state") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `required`.
    @_alwaysEmitIntoClient public var required: Field<Bool> { Field("required") }
    /// `gdpr`.
    @_alwaysEmitIntoClient public var gdpr: Field<Bool> { Field("gdpr") }
}

/// The schema `Flow`.
public typealias Flow = Model<FlowFields>

/// The properties of ``Flow``.
public struct FlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowType> { Field("type") }
    /// `lockedUser`.
    @_alwaysEmitIntoClient public var lockedUser: Field<User> { Field("lockedUser") }
    /// `lockedClient`.
    @_alwaysEmitIntoClient public var lockedClient: Field<DomainEntityRef> { Field("lockedClient") }
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `system`.
    @_alwaysEmitIntoClient public var system: Field<Bool> { Field("system") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `publishedVersion`.
    @_alwaysEmitIntoClient public var publishedVersion: Field<FlowVersion> { Field("publishedVersion") }
    /// `savedVersion`.
    @_alwaysEmitIntoClient public var savedVersion: Field<FlowVersion> { Field("savedVersion") }
    /// `inputSchema`.
    @_alwaysEmitIntoClient public var inputSchema: Field<JSON> { Field("inputSchema") }
    /// `outputSchema`.
    @_alwaysEmitIntoClient public var outputSchema: Field<JSON> { Field("outputSchema") }
    /// `checkedInVersion`.
    @_alwaysEmitIntoClient public var checkedInVersion: Field<FlowVersion> { Field("checkedInVersion") }
    /// `debugVersion`.
    @_alwaysEmitIntoClient public var debugVersion: Field<FlowVersion> { Field("debugVersion") }
    /// `publishedBy`.
    @_alwaysEmitIntoClient public var publishedBy: Field<User> { Field("publishedBy") }
    /// `currentOperation`.
    @_alwaysEmitIntoClient public var currentOperation: Field<OperationModel> { Field("currentOperation") }
    /// `nluInfo`, set by the platform.
    @_alwaysEmitIntoClient public var nluInfo: Field<NluInfo> { Field("nluInfo") }
    /// `supportedLanguages`, set by the platform.
    @_alwaysEmitIntoClient public var supportedLanguages: Field<[SupportedLanguage]> { Field("supportedLanguages") }
    /// `compatibleFlowTypes`, set by the platform.
    @_alwaysEmitIntoClient public var compatibleFlowTypes: Field<[FlowCompatibleFlowTypes]> { Field("compatibleFlowTypes") }
    /// `worktypeId`.
    @_alwaysEmitIntoClient public var worktypeId: Field<String> { Field("worktypeId") }
    /// `virtualAgentEnabled`.
    @_alwaysEmitIntoClient public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Flow``, open to those that are newer than this version.
public struct FlowType: OpenEnum {
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

/// A value of `compatibleFlowTypes` of ``Flow``, open to those that are newer than this version.
public struct FlowCompatibleFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
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

/// The schema `FlowActivityData`.
public typealias FlowActivityData = Model<FlowActivityDataFields>

/// The properties of ``FlowActivityData``.
public struct FlowActivityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[FlowActivityMetricValue]> { Field("data") }
    /// `truncated`.
    @_alwaysEmitIntoClient public var truncated: Field<Bool> { Field("truncated") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[FlowActivityEntityData]> { Field("entities") }
}

/// The schema `FlowActivityEntityData`.
public typealias FlowActivityEntityData = Model<FlowActivityEntityDataFields>

/// The properties of ``FlowActivityEntityData``.
public struct FlowActivityEntityDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activityDate`, required.
    @_alwaysEmitIntoClient public var activityDate: Field<Instant> { Field("activityDate") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<FlowActivityEntityDataMetric> { Field("metric") }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public var activeRouting: Field<FlowActivityEntityDataActiveRouting> { Field("activeRouting") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public var convertedFrom: Field<String> { Field("convertedFrom") }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public var convertedTo: Field<String> { Field("convertedTo") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<FlowActivityEntityDataDirection> { Field("direction") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<FlowActivityEntityDataFlowType> { Field("flowType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<FlowActivityEntityDataMediaType> { Field("mediaType") }
    /// `participantName`.
    @_alwaysEmitIntoClient public var participantName: Field<String> { Field("participantName") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[FlowActivityEntityDataRequestedRoutings]> { Field("requestedRoutings") }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public var routingPriority: Field<Int> { Field("routingPriority") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<FlowActivityEntityDataUsedRouting> { Field("usedRouting") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[FlowActivityScoredAgent]> { Field("scoredAgents") }
}

/// A value of `metric` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    @_alwaysEmitIntoClient public static var oFlow: Self { "oFlow" }
}

/// A value of `activeRouting` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataActiveRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `direction` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `flowType` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataFlowType: OpenEnum {
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

/// A value of `mediaType` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `requestedRoutings` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataRequestedRoutings: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// A value of `usedRouting` of ``FlowActivityEntityData``, open to those that are newer than this version.
public struct FlowActivityEntityDataUsedRouting: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "Direct" }
    /// `Last`.
    @_alwaysEmitIntoClient public static var last: Self { "Last" }
    /// `Manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "Manual" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
    /// `Standard`.
    @_alwaysEmitIntoClient public static var standard: Self { "Standard" }
    /// `Vip`.
    @_alwaysEmitIntoClient public static var vip: Self { "Vip" }
}

/// The schema `FlowActivityMetricValue`.
public typealias FlowActivityMetricValue = Model<FlowActivityMetricValueFields>

/// The properties of ``FlowActivityMetricValue``.
public struct FlowActivityMetricValueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<FlowActivityMetricValueMetric> { Field("metric") }
    /// `qualifier`.
    @_alwaysEmitIntoClient public var qualifier: Field<String> { Field("qualifier") }
    /// `entityIds`.
    @_alwaysEmitIntoClient public var entityIds: Field<[String]> { Field("entityIds") }
    /// `count`.
    @_alwaysEmitIntoClient public var count: Field<Int> { Field("count") }
}

/// A value of `metric` of ``FlowActivityMetricValue``, open to those that are newer than this version.
public struct FlowActivityMetricValueMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    @_alwaysEmitIntoClient public static var oFlow: Self { "oFlow" }
}

/// The schema `FlowActivityQuery`.
public typealias FlowActivityQuery = Model<FlowActivityQueryFields>

/// The properties of ``FlowActivityQuery``.
public struct FlowActivityQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[FlowActivityQueryMetric]> { Field("metrics") }
    /// `groupBy`, required.
    @_alwaysEmitIntoClient public var groupBy: Field<[FlowActivityQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<FlowActivityQueryFilter> { Field("filter") }
    /// `order`.
    @_alwaysEmitIntoClient public var order: Field<FlowActivityQueryOrder> { Field("order") }
}

/// A value of `groupBy` of ``FlowActivityQuery``, open to those that are newer than this version.
public struct FlowActivityQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "flowType" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `order` of ``FlowActivityQuery``, open to those that are newer than this version.
public struct FlowActivityQueryOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
    /// `unordered`.
    @_alwaysEmitIntoClient public static var unordered: Self { "unordered" }
}

/// The schema `FlowActivityQueryClause`.
public typealias FlowActivityQueryClause = Model<FlowActivityQueryClauseFields>

/// The properties of ``FlowActivityQueryClause``.
public struct FlowActivityQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowActivityQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowActivityQueryClause``, open to those that are newer than this version.
public struct FlowActivityQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowActivityQueryFilter`.
public typealias FlowActivityQueryFilter = Model<FlowActivityQueryFilterFields>

/// The properties of ``FlowActivityQueryFilter``.
public struct FlowActivityQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowActivityQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[FlowActivityQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowActivityQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowActivityQueryFilter``, open to those that are newer than this version.
public struct FlowActivityQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowActivityQueryMetric`.
public typealias FlowActivityQueryMetric = Model<FlowActivityQueryMetricFields>

/// The properties of ``FlowActivityQueryMetric``.
public struct FlowActivityQueryMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`, required.
    @_alwaysEmitIntoClient public var metric: Field<FlowActivityQueryMetricMetric> { Field("metric") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<Bool> { Field("details") }
}

/// A value of `metric` of ``FlowActivityQueryMetric``, open to those that are newer than this version.
public struct FlowActivityQueryMetricMetric: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    @_alwaysEmitIntoClient public static var oFlow: Self { "oFlow" }
}

/// The schema `FlowActivityQueryPredicate`.
public typealias FlowActivityQueryPredicate = Model<FlowActivityQueryPredicateFields>

/// The properties of ``FlowActivityQueryPredicate``.
public struct FlowActivityQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowActivityQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<FlowActivityQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<FlowActivityQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `type` of ``FlowActivityQueryPredicate``, open to those that are newer than this version.
public struct FlowActivityQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowActivityQueryPredicate``, open to those that are newer than this version.
public struct FlowActivityQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "flowType" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// A value of `operator` of ``FlowActivityQueryPredicate``, open to those that are newer than this version.
public struct FlowActivityQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowActivityResponse`.
public typealias FlowActivityResponse = Model<FlowActivityResponseFields>

/// The properties of ``FlowActivityResponse``.
public struct FlowActivityResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[FlowActivityData]> { Field("results") }
    /// `entityIdDimension`.
    @_alwaysEmitIntoClient public var entityIdDimension: Field<FlowActivityResponseEntityIdDimension> { Field("entityIdDimension") }
}

/// A value of `entityIdDimension` of ``FlowActivityResponse``, open to those that are newer than this version.
public struct FlowActivityResponseEntityIdDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "flowType" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
}

/// The schema `FlowActivityScoredAgent`.
public typealias FlowActivityScoredAgent = Model<FlowActivityScoredAgentFields>

/// The properties of ``FlowActivityScoredAgent``.
public struct FlowActivityScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    @_alwaysEmitIntoClient public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}

/// The schema `FlowAggregateDataContainer`.
public typealias FlowAggregateDataContainer = Model<FlowAggregateDataContainerFields>

/// The properties of ``FlowAggregateDataContainer``.
public struct FlowAggregateDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[StatisticalResponse]> { Field("data") }
}

/// The schema `FlowAggregateQueryClause`.
public typealias FlowAggregateQueryClause = Model<FlowAggregateQueryClauseFields>

/// The properties of ``FlowAggregateQueryClause``.
public struct FlowAggregateQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowAggregateQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowAggregateQueryClause``, open to those that are newer than this version.
public struct FlowAggregateQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowAggregateQueryFilter`.
public typealias FlowAggregateQueryFilter = Model<FlowAggregateQueryFilterFields>

/// The properties of ``FlowAggregateQueryFilter``.
public struct FlowAggregateQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowAggregateQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[FlowAggregateQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowAggregateQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowAggregateQueryFilter``, open to those that are newer than this version.
public struct FlowAggregateQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowAggregateQueryPredicate`.
public typealias FlowAggregateQueryPredicate = Model<FlowAggregateQueryPredicateFields>

/// The properties of ``FlowAggregateQueryPredicate``.
public struct FlowAggregateQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowAggregateQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<FlowAggregateQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<FlowAggregateQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``FlowAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowAggregateQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowAggregateQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    @_alwaysEmitIntoClient public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    @_alwaysEmitIntoClient public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `assignerId`.
    @_alwaysEmitIntoClient public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    @_alwaysEmitIntoClient public static var authenticated: Self { "authenticated" }
    /// `canonicalExternalContactId`.
    @_alwaysEmitIntoClient public static var canonicalExternalContactId: Self { "canonicalExternalContactId" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `edgeId`.
    @_alwaysEmitIntoClient public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    @_alwaysEmitIntoClient public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `endingLanguage`.
    @_alwaysEmitIntoClient public static var endingLanguage: Self { "endingLanguage" }
    /// `entryReason`.
    @_alwaysEmitIntoClient public static var entryReason: Self { "entryReason" }
    /// `entryType`.
    @_alwaysEmitIntoClient public static var entryType: Self { "entryType" }
    /// `errorCode`.
    @_alwaysEmitIntoClient public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    @_alwaysEmitIntoClient public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    @_alwaysEmitIntoClient public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowInType`.
    @_alwaysEmitIntoClient public static var flowInType: Self { "flowInType" }
    /// `flowMilestoneId`.
    @_alwaysEmitIntoClient public static var flowMilestoneId: Self { "flowMilestoneId" }
    /// `flowName`.
    @_alwaysEmitIntoClient public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowSubType`.
    @_alwaysEmitIntoClient public static var flowSubType: Self { "flowSubType" }
    /// `flowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "flowType" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    @_alwaysEmitIntoClient public static var groupId: Self { "groupId" }
    /// `interactionType`.
    @_alwaysEmitIntoClient public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `peerId`.
    @_alwaysEmitIntoClient public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    @_alwaysEmitIntoClient public static var provider: Self { "provider" }
    /// `purpose`.
    @_alwaysEmitIntoClient public static var purpose: Self { "purpose" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `recognitionFailureReason`.
    @_alwaysEmitIntoClient public static var recognitionFailureReason: Self { "recognitionFailureReason" }
    /// `remote`.
    @_alwaysEmitIntoClient public static var remote: Self { "remote" }
    /// `removedSkillId`.
    @_alwaysEmitIntoClient public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    @_alwaysEmitIntoClient public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    @_alwaysEmitIntoClient public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    @_alwaysEmitIntoClient public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public static var skillExpressionId: Self { "skillExpressionId" }
    /// `startingLanguage`.
    @_alwaysEmitIntoClient public static var startingLanguage: Self { "startingLanguage" }
    /// `stationId`.
    @_alwaysEmitIntoClient public static var stationId: Self { "stationId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    @_alwaysEmitIntoClient public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    @_alwaysEmitIntoClient public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    @_alwaysEmitIntoClient public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    @_alwaysEmitIntoClient public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `operator` of ``FlowAggregateQueryPredicate``, open to those that are newer than this version.
public struct FlowAggregateQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowAggregateQueryResponse`.
public typealias FlowAggregateQueryResponse = Model<FlowAggregateQueryResponseFields>

/// The properties of ``FlowAggregateQueryResponse``.
public struct FlowAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[FlowAggregateDataContainer]> { Field("results") }
}

/// The schema `FlowAggregationQuery`.
public typealias FlowAggregationQuery = Model<FlowAggregationQueryFields>

/// The properties of ``FlowAggregationQuery``.
public struct FlowAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[FlowAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<FlowAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[FlowAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[FlowAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<FlowAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
}

/// A value of `groupBy` of ``FlowAggregationQuery``, open to those that are newer than this version.
public struct FlowAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    @_alwaysEmitIntoClient public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    @_alwaysEmitIntoClient public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `assignerId`.
    @_alwaysEmitIntoClient public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    @_alwaysEmitIntoClient public static var authenticated: Self { "authenticated" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `edgeId`.
    @_alwaysEmitIntoClient public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    @_alwaysEmitIntoClient public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `endingLanguage`.
    @_alwaysEmitIntoClient public static var endingLanguage: Self { "endingLanguage" }
    /// `entryReason`.
    @_alwaysEmitIntoClient public static var entryReason: Self { "entryReason" }
    /// `entryType`.
    @_alwaysEmitIntoClient public static var entryType: Self { "entryType" }
    /// `errorCode`.
    @_alwaysEmitIntoClient public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    @_alwaysEmitIntoClient public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    @_alwaysEmitIntoClient public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowInType`.
    @_alwaysEmitIntoClient public static var flowInType: Self { "flowInType" }
    /// `flowMilestoneId`.
    @_alwaysEmitIntoClient public static var flowMilestoneId: Self { "flowMilestoneId" }
    /// `flowName`.
    @_alwaysEmitIntoClient public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowSubType`.
    @_alwaysEmitIntoClient public static var flowSubType: Self { "flowSubType" }
    /// `flowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "flowType" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    @_alwaysEmitIntoClient public static var groupId: Self { "groupId" }
    /// `interactionType`.
    @_alwaysEmitIntoClient public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `peerId`.
    @_alwaysEmitIntoClient public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    @_alwaysEmitIntoClient public static var provider: Self { "provider" }
    /// `purpose`.
    @_alwaysEmitIntoClient public static var purpose: Self { "purpose" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `recognitionFailureReason`.
    @_alwaysEmitIntoClient public static var recognitionFailureReason: Self { "recognitionFailureReason" }
    /// `remote`.
    @_alwaysEmitIntoClient public static var remote: Self { "remote" }
    /// `removedSkillId`.
    @_alwaysEmitIntoClient public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    @_alwaysEmitIntoClient public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    @_alwaysEmitIntoClient public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    @_alwaysEmitIntoClient public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public static var skillExpressionId: Self { "skillExpressionId" }
    /// `startingLanguage`.
    @_alwaysEmitIntoClient public static var startingLanguage: Self { "startingLanguage" }
    /// `stationId`.
    @_alwaysEmitIntoClient public static var stationId: Self { "stationId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    @_alwaysEmitIntoClient public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    @_alwaysEmitIntoClient public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    @_alwaysEmitIntoClient public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    @_alwaysEmitIntoClient public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``FlowAggregationQuery``, open to those that are newer than this version.
public struct FlowAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    @_alwaysEmitIntoClient public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    @_alwaysEmitIntoClient public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    @_alwaysEmitIntoClient public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    @_alwaysEmitIntoClient public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    @_alwaysEmitIntoClient public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    @_alwaysEmitIntoClient public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    @_alwaysEmitIntoClient public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    @_alwaysEmitIntoClient public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    @_alwaysEmitIntoClient public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `alternateTimeDimension` of ``FlowAggregationQuery``, open to those that are newer than this version.
public struct FlowAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `FlowAggregationView`.
public typealias FlowAggregationView = Model<FlowAggregationViewFields>

/// The properties of ``FlowAggregationView``.
public struct FlowAggregationViewFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `target`, required.
    @_alwaysEmitIntoClient public var target: Field<FlowAggregationViewTarget> { Field("target") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `function`, required.
    @_alwaysEmitIntoClient public var function: Field<FlowAggregationViewFunction> { Field("function") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<AggregationRange> { Field("range") }
}

/// A value of `target` of ``FlowAggregationView``, open to those that are newer than this version.
public struct FlowAggregationViewTarget: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    @_alwaysEmitIntoClient public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    @_alwaysEmitIntoClient public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    @_alwaysEmitIntoClient public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    @_alwaysEmitIntoClient public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    @_alwaysEmitIntoClient public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    @_alwaysEmitIntoClient public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    @_alwaysEmitIntoClient public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    @_alwaysEmitIntoClient public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    @_alwaysEmitIntoClient public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `function` of ``FlowAggregationView``, open to those that are newer than this version.
public struct FlowAggregationViewFunction: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `rangeBound`.
    @_alwaysEmitIntoClient public static var rangeBound: Self { "rangeBound" }
}

/// The schema `FlowAsyncAggregateQueryResponse`.
public typealias FlowAsyncAggregateQueryResponse = Model<FlowAsyncAggregateQueryResponseFields>

/// The properties of ``FlowAsyncAggregateQueryResponse``.
public struct FlowAsyncAggregateQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[FlowAggregateDataContainer]> { Field("results") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
}

/// The schema `FlowAsyncAggregationQuery`.
public typealias FlowAsyncAggregationQuery = Model<FlowAsyncAggregationQueryFields>

/// The properties of ``FlowAsyncAggregationQuery``.
public struct FlowAsyncAggregationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `interval`, required, an interval: two dates of ISO 8601 with `/` between them.
    @_alwaysEmitIntoClient public var interval: Field<String> { Field("interval") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<String> { Field("granularity") }
    /// `timeZone`.
    @_alwaysEmitIntoClient public var timeZone: Field<String> { Field("timeZone") }
    /// `groupBy`.
    @_alwaysEmitIntoClient public var groupBy: Field<[FlowAsyncAggregationQueryGroupBy]> { Field("groupBy") }
    /// `filter`.
    @_alwaysEmitIntoClient public var filter: Field<FlowAggregateQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[FlowAsyncAggregationQueryMetrics]> { Field("metrics") }
    /// `flattenMultivaluedDimensions`.
    @_alwaysEmitIntoClient public var flattenMultivaluedDimensions: Field<Bool> { Field("flattenMultivaluedDimensions") }
    /// `views`.
    @_alwaysEmitIntoClient public var views: Field<[FlowAggregationView]> { Field("views") }
    /// `alternateTimeDimension`.
    @_alwaysEmitIntoClient public var alternateTimeDimension: Field<FlowAsyncAggregationQueryAlternateTimeDimension> { Field("alternateTimeDimension") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
}

/// A value of `groupBy` of ``FlowAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowAsyncAggregationQueryGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `activeRouting`.
    @_alwaysEmitIntoClient public static var activeRouting: Self { "activeRouting" }
    /// `activeSkillId`.
    @_alwaysEmitIntoClient public static var activeSkillId: Self { "activeSkillId" }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public static var addressFrom: Self { "addressFrom" }
    /// `addressTo`.
    @_alwaysEmitIntoClient public static var addressTo: Self { "addressTo" }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public static var agentAssistantId: Self { "agentAssistantId" }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public static var agentBullseyeRing: Self { "agentBullseyeRing" }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public static var agentOwned: Self { "agentOwned" }
    /// `agentRank`.
    @_alwaysEmitIntoClient public static var agentRank: Self { "agentRank" }
    /// `agentScore`.
    @_alwaysEmitIntoClient public static var agentScore: Self { "agentScore" }
    /// `ani`.
    @_alwaysEmitIntoClient public static var ani: Self { "ani" }
    /// `assignerId`.
    @_alwaysEmitIntoClient public static var assignerId: Self { "assignerId" }
    /// `authenticated`.
    @_alwaysEmitIntoClient public static var authenticated: Self { "authenticated" }
    /// `conversationId`.
    @_alwaysEmitIntoClient public static var conversationId: Self { "conversationId" }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public static var conversationInitiator: Self { "conversationInitiator" }
    /// `convertedFrom`.
    @_alwaysEmitIntoClient public static var convertedFrom: Self { "convertedFrom" }
    /// `convertedTo`.
    @_alwaysEmitIntoClient public static var convertedTo: Self { "convertedTo" }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public static var customerParticipation: Self { "customerParticipation" }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public static var deliveryStatus: Self { "deliveryStatus" }
    /// `destinationAddress`.
    @_alwaysEmitIntoClient public static var destinationAddress: Self { "destinationAddress" }
    /// `direction`.
    @_alwaysEmitIntoClient public static var direction: Self { "direction" }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public static var disconnectType: Self { "disconnectType" }
    /// `divisionId`.
    @_alwaysEmitIntoClient public static var divisionId: Self { "divisionId" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `edgeId`.
    @_alwaysEmitIntoClient public static var edgeId: Self { "edgeId" }
    /// `eligibleAgentCount`.
    @_alwaysEmitIntoClient public static var eligibleAgentCount: Self { "eligibleAgentCount" }
    /// `endingLanguage`.
    @_alwaysEmitIntoClient public static var endingLanguage: Self { "endingLanguage" }
    /// `entryReason`.
    @_alwaysEmitIntoClient public static var entryReason: Self { "entryReason" }
    /// `entryType`.
    @_alwaysEmitIntoClient public static var entryType: Self { "entryType" }
    /// `errorCode`.
    @_alwaysEmitIntoClient public static var errorCode: Self { "errorCode" }
    /// `exitReason`.
    @_alwaysEmitIntoClient public static var exitReason: Self { "exitReason" }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public static var extendedDeliveryStatus: Self { "extendedDeliveryStatus" }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public static var externalContactId: Self { "externalContactId" }
    /// `externalMediaCount`.
    @_alwaysEmitIntoClient public static var externalMediaCount: Self { "externalMediaCount" }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public static var externalOrganizationId: Self { "externalOrganizationId" }
    /// `externalTag`.
    @_alwaysEmitIntoClient public static var externalTag: Self { "externalTag" }
    /// `firstQueue`.
    @_alwaysEmitIntoClient public static var firstQueue: Self { "firstQueue" }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public static var flaggedReason: Self { "flaggedReason" }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `flowInType`.
    @_alwaysEmitIntoClient public static var flowInType: Self { "flowInType" }
    /// `flowMilestoneId`.
    @_alwaysEmitIntoClient public static var flowMilestoneId: Self { "flowMilestoneId" }
    /// `flowName`.
    @_alwaysEmitIntoClient public static var flowName: Self { "flowName" }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public static var flowOutType: Self { "flowOutType" }
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public static var flowOutcome: Self { "flowOutcome" }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public static var flowOutcomeId: Self { "flowOutcomeId" }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public static var flowOutcomeValue: Self { "flowOutcomeValue" }
    /// `flowSubType`.
    @_alwaysEmitIntoClient public static var flowSubType: Self { "flowSubType" }
    /// `flowType`.
    @_alwaysEmitIntoClient public static var flowType: Self { "flowType" }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public static var flowVersion: Self { "flowVersion" }
    /// `groupId`.
    @_alwaysEmitIntoClient public static var groupId: Self { "groupId" }
    /// `interactionType`.
    @_alwaysEmitIntoClient public static var interactionType: Self { "interactionType" }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public static var journeyActionId: Self { "journeyActionId" }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public static var journeyActionMapId: Self { "journeyActionMapId" }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public static var journeyActionMapVersion: Self { "journeyActionMapVersion" }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public static var journeyCustomerId: Self { "journeyCustomerId" }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerIdType: Self { "journeyCustomerIdType" }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionId: Self { "journeyCustomerSessionId" }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public static var journeyCustomerSessionIdType: Self { "journeyCustomerSessionIdType" }
    /// `knowledgeBaseId`.
    @_alwaysEmitIntoClient public static var knowledgeBaseId: Self { "knowledgeBaseId" }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public static var mediaCount: Self { "mediaCount" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `messageType`.
    @_alwaysEmitIntoClient public static var messageType: Self { "messageType" }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public static var originatingDirection: Self { "originatingDirection" }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public static var outboundCampaignId: Self { "outboundCampaignId" }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public static var outboundContactId: Self { "outboundContactId" }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public static var outboundContactListId: Self { "outboundContactListId" }
    /// `participantName`.
    @_alwaysEmitIntoClient public static var participantName: Self { "participantName" }
    /// `peerId`.
    @_alwaysEmitIntoClient public static var peerId: Self { "peerId" }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public static var proposedAgentId: Self { "proposedAgentId" }
    /// `provider`.
    @_alwaysEmitIntoClient public static var provider: Self { "provider" }
    /// `purpose`.
    @_alwaysEmitIntoClient public static var purpose: Self { "purpose" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
    /// `recognitionFailureReason`.
    @_alwaysEmitIntoClient public static var recognitionFailureReason: Self { "recognitionFailureReason" }
    /// `remote`.
    @_alwaysEmitIntoClient public static var remote: Self { "remote" }
    /// `removedSkillId`.
    @_alwaysEmitIntoClient public static var removedSkillId: Self { "removedSkillId" }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public static var requestedLanguageId: Self { "requestedLanguageId" }
    /// `requestedRouting`.
    @_alwaysEmitIntoClient public static var requestedRouting: Self { "requestedRouting" }
    /// `requestedRoutingSkillId`.
    @_alwaysEmitIntoClient public static var requestedRoutingSkillId: Self { "requestedRoutingSkillId" }
    /// `roomId`.
    @_alwaysEmitIntoClient public static var roomId: Self { "roomId" }
    /// `routingPriority`.
    @_alwaysEmitIntoClient public static var routingPriority: Self { "routingPriority" }
    /// `routingRing`.
    @_alwaysEmitIntoClient public static var routingRing: Self { "routingRing" }
    /// `routingRule`.
    @_alwaysEmitIntoClient public static var routingRule: Self { "routingRule" }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public static var routingRuleType: Self { "routingRuleType" }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public static var scoredAgentId: Self { "scoredAgentId" }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public static var selectedAgentId: Self { "selectedAgentId" }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public static var selectedAgentRank: Self { "selectedAgentRank" }
    /// `selfServed`.
    @_alwaysEmitIntoClient public static var selfServed: Self { "selfServed" }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public static var sessionDnis: Self { "sessionDnis" }
    /// `sessionId`.
    @_alwaysEmitIntoClient public static var sessionId: Self { "sessionId" }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public static var skillExpressionId: Self { "skillExpressionId" }
    /// `startingLanguage`.
    @_alwaysEmitIntoClient public static var startingLanguage: Self { "startingLanguage" }
    /// `stationId`.
    @_alwaysEmitIntoClient public static var stationId: Self { "stationId" }
    /// `teamId`.
    @_alwaysEmitIntoClient public static var teamId: Self { "teamId" }
    /// `transferTargetAddress`.
    @_alwaysEmitIntoClient public static var transferTargetAddress: Self { "transferTargetAddress" }
    /// `transferTargetName`.
    @_alwaysEmitIntoClient public static var transferTargetName: Self { "transferTargetName" }
    /// `transferType`.
    @_alwaysEmitIntoClient public static var transferType: Self { "transferType" }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public static var usedRouting: Self { "usedRouting" }
    /// `userId`.
    @_alwaysEmitIntoClient public static var userId: Self { "userId" }
    /// `videoPresent`.
    @_alwaysEmitIntoClient public static var videoPresent: Self { "videoPresent" }
    /// `waitingInteractionCount`.
    @_alwaysEmitIntoClient public static var waitingInteractionCount: Self { "waitingInteractionCount" }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public static var wrapUpCode: Self { "wrapUpCode" }
}

/// A value of `metrics` of ``FlowAsyncAggregationQuery``, open to those that are newer than this version.
public struct FlowAsyncAggregationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `nFlow`.
    @_alwaysEmitIntoClient public static var nFlow: Self { "nFlow" }
    /// `nFlowMilestone`.
    @_alwaysEmitIntoClient public static var nFlowMilestone: Self { "nFlowMilestone" }
    /// `nFlowOutcome`.
    @_alwaysEmitIntoClient public static var nFlowOutcome: Self { "nFlowOutcome" }
    /// `nFlowOutcomeFailed`.
    @_alwaysEmitIntoClient public static var nFlowOutcomeFailed: Self { "nFlowOutcomeFailed" }
    /// `oFlowMilestone`.
    @_alwaysEmitIntoClient public static var oFlowMilestone: Self { "oFlowMilestone" }
    /// `tFlow`.
    @_alwaysEmitIntoClient public static var tFlow: Self { "tFlow" }
    /// `tFlowDisconnect`.
    @_alwaysEmitIntoClient public static var tFlowDisconnect: Self { "tFlowDisconnect" }
    /// `tFlowExit`.
    @_alwaysEmitIntoClient public static var tFlowExit: Self { "tFlowExit" }
    /// `tFlowOutcome`.
    @_alwaysEmitIntoClient public static var tFlowOutcome: Self { "tFlowOutcome" }
}

/// A value of `alternateTimeDimension` of ``FlowAsyncAggregationQuery``, open to those that are newer than this
/// version.
public struct FlowAsyncAggregationQueryAlternateTimeDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `eventTime`.
    @_alwaysEmitIntoClient public static var eventTime: Self { "eventTime" }
}

/// The schema `FlowObservationDataContainer`.
public typealias FlowObservationDataContainer = Model<FlowObservationDataContainerFields>

/// The properties of ``FlowObservationDataContainer``.
public struct FlowObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[ObservationMetricData]> { Field("data") }
}

/// The schema `FlowObservationQuery`.
public typealias FlowObservationQuery = Model<FlowObservationQueryFields>

/// The properties of ``FlowObservationQuery``.
public struct FlowObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<FlowObservationQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[FlowObservationQueryMetrics]> { Field("metrics") }
    /// `detailMetrics`.
    @_alwaysEmitIntoClient public var detailMetrics: Field<[FlowObservationQueryDetailMetrics]> { Field("detailMetrics") }
}

/// A value of `metrics` of ``FlowObservationQuery``, open to those that are newer than this version.
public struct FlowObservationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    @_alwaysEmitIntoClient public static var oFlow: Self { "oFlow" }
}

/// A value of `detailMetrics` of ``FlowObservationQuery``, open to those that are newer than this version.
public struct FlowObservationQueryDetailMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oFlow`.
    @_alwaysEmitIntoClient public static var oFlow: Self { "oFlow" }
}

/// The schema `FlowObservationQueryClause`.
public typealias FlowObservationQueryClause = Model<FlowObservationQueryClauseFields>

/// The properties of ``FlowObservationQueryClause``.
public struct FlowObservationQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowObservationQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowObservationQueryClause``, open to those that are newer than this version.
public struct FlowObservationQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowObservationQueryFilter`.
public typealias FlowObservationQueryFilter = Model<FlowObservationQueryFilterFields>

/// The properties of ``FlowObservationQueryFilter``.
public struct FlowObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<FlowObservationQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[FlowObservationQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[FlowObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``FlowObservationQueryFilter``, open to those that are newer than this version.
public struct FlowObservationQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `FlowObservationQueryPredicate`.
public typealias FlowObservationQueryPredicate = Model<FlowObservationQueryPredicateFields>

/// The properties of ``FlowObservationQueryPredicate``.
public struct FlowObservationQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowObservationQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<FlowObservationQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<FlowObservationQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``FlowObservationQueryPredicate``, open to those that are newer than this version.
public struct FlowObservationQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``FlowObservationQueryPredicate``, open to those that are newer than this version.
public struct FlowObservationQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `flowId`.
    @_alwaysEmitIntoClient public static var flowId: Self { "flowId" }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
}

/// A value of `operator` of ``FlowObservationQueryPredicate``, open to those that are newer than this version.
public struct FlowObservationQueryPredicateOperator: OpenEnum {
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

/// The schema `FlowObservationQueryResponse`.
public typealias FlowObservationQueryResponse = Model<FlowObservationQueryResponseFields>

/// The properties of ``FlowObservationQueryResponse``.
public struct FlowObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[FlowObservationDataContainer]> { Field("results") }
}

/// The schema `FlowVersion`.
public typealias FlowVersion = Model<FlowVersionFields>

/// The properties of ``FlowVersion``.
public struct FlowVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `commitVersion`.
    @_alwaysEmitIntoClient public var commitVersion: Field<String> { Field("commitVersion") }
    /// `configurationVersion`.
    @_alwaysEmitIntoClient public var configurationVersion: Field<String> { Field("configurationVersion") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<FlowVersionType> { Field("type") }
    /// `secure`.
    @_alwaysEmitIntoClient public var secure: Field<Bool> { Field("secure") }
    /// `debug`.
    @_alwaysEmitIntoClient public var debug: Field<Bool> { Field("debug") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<User> { Field("createdBy") }
    /// `createdByClient`.
    @_alwaysEmitIntoClient public var createdByClient: Field<DomainEntityRef> { Field("createdByClient") }
    /// `configurationUri`.
    @_alwaysEmitIntoClient public var configurationUri: Field<String> { Field("configurationUri") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Int> { Field("dateCreated") }
    /// `dateCheckedIn`.
    @_alwaysEmitIntoClient public var dateCheckedIn: Field<Int> { Field("dateCheckedIn") }
    /// `dateSaved`.
    @_alwaysEmitIntoClient public var dateSaved: Field<Int> { Field("dateSaved") }
    /// `generationId`.
    @_alwaysEmitIntoClient public var generationId: Field<String> { Field("generationId") }
    /// `publishResultUri`.
    @_alwaysEmitIntoClient public var publishResultUri: Field<String> { Field("publishResultUri") }
    /// `inputSchema`.
    @_alwaysEmitIntoClient public var inputSchema: Field<JsonSchemaDocument> { Field("inputSchema") }
    /// `outputSchema`.
    @_alwaysEmitIntoClient public var outputSchema: Field<JsonSchemaDocument> { Field("outputSchema") }
    /// `virtualAgentEnabled`.
    @_alwaysEmitIntoClient public var virtualAgentEnabled: Field<Bool> { Field("virtualAgentEnabled") }
    /// `datePublished`, set by the platform.
    @_alwaysEmitIntoClient public var datePublished: Field<Instant> { Field("datePublished") }
    /// `datePublishedEnd`, set by the platform.
    @_alwaysEmitIntoClient public var datePublishedEnd: Field<Instant> { Field("datePublishedEnd") }
    /// `nluInfo`, set by the platform.
    @_alwaysEmitIntoClient public var nluInfo: Field<NluInfo> { Field("nluInfo") }
    /// `supportedLanguages`, set by the platform.
    @_alwaysEmitIntoClient public var supportedLanguages: Field<[SupportedLanguage]> { Field("supportedLanguages") }
    /// `compatibleFlowTypes`, set by the platform.
    @_alwaysEmitIntoClient public var compatibleFlowTypes: Field<[FlowVersionCompatibleFlowTypes]> { Field("compatibleFlowTypes") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``FlowVersion``, open to those that are newer than this version.
public struct FlowVersionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PUBLISH`.
    @_alwaysEmitIntoClient public static var publish: Self { "PUBLISH" }
    /// `CHECKIN`.
    @_alwaysEmitIntoClient public static var checkin: Self { "CHECKIN" }
    /// `SAVE`.
    @_alwaysEmitIntoClient public static var save: Self { "SAVE" }
}

/// A value of `compatibleFlowTypes` of ``FlowVersion``, open to those that are newer than this version.
public struct FlowVersionCompatibleFlowTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `BOT`.
    @_alwaysEmitIntoClient public static var bot: Self { "BOT" }
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

/// The schema `FunctionUploadRequest`.
public typealias FunctionUploadRequest = Model<FunctionUploadRequestFields>

/// The properties of ``FunctionUploadRequest``.
public struct FunctionUploadRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `fileName`, required.
    @_alwaysEmitIntoClient public var fileName: Field<String> { Field("fileName") }
    /// `signedUrlTimeoutSeconds`.
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
}

/// The schema `FunctionUploadResponse`.
public typealias FunctionUploadResponse = Model<FunctionUploadResponseFields>

/// The properties of ``FunctionUploadResponse``.
public struct FunctionUploadResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `url`, set by the platform.
    @_alwaysEmitIntoClient public var url: Field<String> { Field("url") }
    /// `headers`, set by the platform.
    @_alwaysEmitIntoClient public var headers: Field<[String: String]> { Field("headers") }
    /// `signedUrlTimeoutSeconds`.
    @_alwaysEmitIntoClient public var signedUrlTimeoutSeconds: Field<Int> { Field("signedUrlTimeoutSeconds") }
}
