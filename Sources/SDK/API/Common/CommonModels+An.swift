// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AnalyticsAgentGroup`.
public typealias AnalyticsAgentGroup = Model<AnalyticsAgentGroupFields>

/// The properties of ``AnalyticsAgentGroup``.
public struct AnalyticsAgentGroupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentGroupId`.
    public var agentGroupId: Field<String> { Field("agentGroupId") }
    /// `agentGroupType`.
    public var agentGroupType: Field<AnalyticsAgentGroupAgentGroupType> { Field("agentGroupType") }
}

/// A value of `agentGroupType` of ``AnalyticsAgentGroup``, open to those that are newer than this version.
public struct AnalyticsAgentGroupAgentGroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Group`.
    public static var group: Self { "Group" }
    /// `SkillGroup`.
    public static var skillGroup: Self { "SkillGroup" }
    /// `Team`.
    public static var team: Self { "Team" }
}

/// The schema `AnalyticsConversation`.
public typealias AnalyticsConversation = Model<AnalyticsConversationFields>

/// The properties of ``AnalyticsConversation``.
public struct AnalyticsConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `associatedConversationId`.
    public var associatedConversationId: Field<String> { Field("associatedConversationId") }
    /// `conferenceStart`.
    public var conferenceStart: Field<Instant> { Field("conferenceStart") }
    /// `consultationConversationIds`.
    public var consultationConversationIds: Field<[String]> { Field("consultationConversationIds") }
    /// `conversationEnd`.
    public var conversationEnd: Field<Instant> { Field("conversationEnd") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationInitiator`.
    public var conversationInitiator: Field<AnalyticsConversationConversationInitiator> { Field("conversationInitiator") }
    /// `conversationStart`.
    public var conversationStart: Field<Instant> { Field("conversationStart") }
    /// `customerParticipation`.
    public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `knowledgeBaseIds`.
    public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `mediaStatsMinConversationMos`.
    public var mediaStatsMinConversationMos: Field<Double> { Field("mediaStatsMinConversationMos") }
    /// `mediaStatsMinConversationRFactor`.
    public var mediaStatsMinConversationRFactor: Field<Double> { Field("mediaStatsMinConversationRFactor") }
    /// `originatingDirection`.
    public var originatingDirection: Field<AnalyticsConversationOriginatingDirection> { Field("originatingDirection") }
    /// `originatingSocialMediaPublic`.
    public var originatingSocialMediaPublic: Field<Bool> { Field("originatingSocialMediaPublic") }
    /// `selfServed`.
    public var selfServed: Field<Bool> { Field("selfServed") }
    /// `evaluations`.
    public var evaluations: Field<[AnalyticsEvaluation]> { Field("evaluations") }
    /// `surveys`.
    public var surveys: Field<[AnalyticsSurvey]> { Field("surveys") }
    /// `resolutions`.
    public var resolutions: Field<[AnalyticsResolution]> { Field("resolutions") }
    /// `participants`.
    public var participants: Field<[AnalyticsParticipant]> { Field("participants") }
}

/// A value of `conversationInitiator` of ``AnalyticsConversation``, open to those that are newer than this version.
public struct AnalyticsConversationConversationInitiator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `api`.
    public static var api: Self { "api" }
    /// `botflow`.
    public static var botflow: Self { "botflow" }
    /// `campaign`.
    public static var campaign: Self { "campaign" }
    /// `customer`.
    public static var customer: Self { "customer" }
    /// `dialer`.
    public static var dialer: Self { "dialer" }
    /// `external`.
    public static var external: Self { "external" }
    /// `fax`.
    public static var fax: Self { "fax" }
    /// `group`.
    public static var group: Self { "group" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `manual`.
    public static var manual: Self { "manual" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `station`.
    public static var station: Self { "station" }
    /// `user`.
    public static var user: Self { "user" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
}

/// A value of `originatingDirection` of ``AnalyticsConversation``, open to those that are newer than this version.
public struct AnalyticsConversationOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// The schema `AnalyticsConversationAsyncQueryResponse`.
public typealias AnalyticsConversationAsyncQueryResponse = Model<AnalyticsConversationAsyncQueryResponseFields>

/// The properties of ``AnalyticsConversationAsyncQueryResponse``.
public struct AnalyticsConversationAsyncQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    public var conversations: Field<[AnalyticsConversation]> { Field("conversations") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
    /// `dataAvailabilityDate`.
    public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `AnalyticsConversationQueryResponse`.
public typealias AnalyticsConversationQueryResponse = Model<AnalyticsConversationQueryResponseFields>

/// The properties of ``AnalyticsConversationQueryResponse``.
public struct AnalyticsConversationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    public var conversations: Field<[AnalyticsConversationWithoutAttributes]> { Field("conversations") }
    /// `aggregations`.
    public var aggregations: Field<[AggregationResult]> { Field("aggregations") }
    /// `totalHits`.
    public var totalHits: Field<Int> { Field("totalHits") }
}

/// The schema `AnalyticsConversationSegment`.
public typealias AnalyticsConversationSegment = Model<AnalyticsConversationSegmentFields>

/// The properties of ``AnalyticsConversationSegment``.
public struct AnalyticsConversationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `audioMuted`.
    public var audioMuted: Field<Bool> { Field("audioMuted") }
    /// `conference`.
    public var conference: Field<Bool> { Field("conference") }
    /// `destinationConversationId`.
    public var destinationConversationId: Field<String> { Field("destinationConversationId") }
    /// `destinationSessionId`.
    public var destinationSessionId: Field<String> { Field("destinationSessionId") }
    /// `disconnectType`.
    public var disconnectType: Field<AnalyticsConversationSegmentDisconnectType> { Field("disconnectType") }
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `groupId`.
    public var groupId: Field<String> { Field("groupId") }
    /// `q850ResponseCodes`.
    public var q850ResponseCodes: Field<[Int]> { Field("q850ResponseCodes") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutingUserIds`.
    public var requestedRoutingUserIds: Field<[String]> { Field("requestedRoutingUserIds") }
    /// `segmentEnd`.
    public var segmentEnd: Field<Instant> { Field("segmentEnd") }
    /// `segmentStart`.
    public var segmentStart: Field<Instant> { Field("segmentStart") }
    /// `segmentType`.
    public var segmentType: Field<AnalyticsConversationSegmentSegmentType> { Field("segmentType") }
    /// `sipResponseCodes`.
    public var sipResponseCodes: Field<[Int]> { Field("sipResponseCodes") }
    /// `sourceConversationId`.
    public var sourceConversationId: Field<String> { Field("sourceConversationId") }
    /// `sourceSessionId`.
    public var sourceSessionId: Field<String> { Field("sourceSessionId") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `videoMuted`.
    public var videoMuted: Field<Bool> { Field("videoMuted") }
    /// `wrapUpCode`.
    public var wrapUpCode: Field<String> { Field("wrapUpCode") }
    /// `wrapUpNote`.
    public var wrapUpNote: Field<String> { Field("wrapUpNote") }
    /// `wrapUpTags`.
    public var wrapUpTags: Field<[String]> { Field("wrapUpTags") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[AnalyticsScoredAgent]> { Field("scoredAgents") }
    /// `properties`.
    public var properties: Field<[AnalyticsProperty]> { Field("properties") }
}

/// A value of `disconnectType` of ``AnalyticsConversationSegment``, open to those that are newer than this version.
public struct AnalyticsConversationSegmentDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    public static var client: Self { "client" }
    /// `conferenceTransfer`.
    public static var conferenceTransfer: Self { "conferenceTransfer" }
    /// `consultTransfer`.
    public static var consultTransfer: Self { "consultTransfer" }
    /// `dndEndpoint`.
    public static var dndEndpoint: Self { "dndEndpoint" }
    /// `dndTransfer`.
    public static var dndTransfer: Self { "dndTransfer" }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `error`.
    public static var error: Self { "error" }
    /// `forwardTransfer`.
    public static var forwardTransfer: Self { "forwardTransfer" }
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `noAnswerTransfer`.
    public static var noAnswerTransfer: Self { "noAnswerTransfer" }
    /// `notAvailableTransfer`.
    public static var notAvailableTransfer: Self { "notAvailableTransfer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `sessionExpired`.
    public static var sessionExpired: Self { "sessionExpired" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `system`.
    public static var system: Self { "system" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `transportFailure`.
    public static var transportFailure: Self { "transportFailure" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
}

/// A value of `segmentType` of ``AnalyticsConversationSegment``, open to those that are newer than this version.
public struct AnalyticsConversationSegmentSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    public static var alert: Self { "alert" }
    /// `barging`.
    public static var barging: Self { "barging" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `coaching`.
    public static var coaching: Self { "coaching" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `delay`.
    public static var delay: Self { "delay" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `hold`.
    public static var hold: Self { "hold" }
    /// `interact`.
    public static var interact: Self { "interact" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `monitoring`.
    public static var monitoring: Self { "monitoring" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    public static var sharing: Self { "sharing" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    public static var wrapup: Self { "wrapup" }
}

/// The schema `AnalyticsConversationWithoutAttributes`.
public typealias AnalyticsConversationWithoutAttributes = Model<AnalyticsConversationWithoutAttributesFields>

/// The properties of ``AnalyticsConversationWithoutAttributes``.
public struct AnalyticsConversationWithoutAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `associatedConversationId`.
    public var associatedConversationId: Field<String> { Field("associatedConversationId") }
    /// `conferenceStart`.
    public var conferenceStart: Field<Instant> { Field("conferenceStart") }
    /// `consultationConversationIds`.
    public var consultationConversationIds: Field<[String]> { Field("consultationConversationIds") }
    /// `conversationEnd`.
    public var conversationEnd: Field<Instant> { Field("conversationEnd") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationInitiator`.
    public var conversationInitiator: Field<AnalyticsConversationWithoutAttributesConversationInitiator> { Field("conversationInitiator") }
    /// `conversationStart`.
    public var conversationStart: Field<Instant> { Field("conversationStart") }
    /// `customerParticipation`.
    public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `divisionIds`.
    public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `externalTag`.
    public var externalTag: Field<String> { Field("externalTag") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `knowledgeBaseIds`.
    public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `mediaStatsMinConversationMos`.
    public var mediaStatsMinConversationMos: Field<Double> { Field("mediaStatsMinConversationMos") }
    /// `mediaStatsMinConversationRFactor`.
    public var mediaStatsMinConversationRFactor: Field<Double> { Field("mediaStatsMinConversationRFactor") }
    /// `originatingDirection`.
    public var originatingDirection: Field<AnalyticsConversationWithoutAttributesOriginatingDirection> { Field("originatingDirection") }
    /// `originatingSocialMediaPublic`.
    public var originatingSocialMediaPublic: Field<Bool> { Field("originatingSocialMediaPublic") }
    /// `selfServed`.
    public var selfServed: Field<Bool> { Field("selfServed") }
    /// `evaluations`.
    public var evaluations: Field<[AnalyticsEvaluation]> { Field("evaluations") }
    /// `surveys`.
    public var surveys: Field<[AnalyticsSurvey]> { Field("surveys") }
    /// `resolutions`.
    public var resolutions: Field<[AnalyticsResolution]> { Field("resolutions") }
    /// `participants`.
    public var participants: Field<[AnalyticsParticipantWithoutAttributes]> { Field("participants") }
}

/// A value of `conversationInitiator` of ``AnalyticsConversationWithoutAttributes``, open to those that are newer than
/// this version.
public struct AnalyticsConversationWithoutAttributesConversationInitiator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `api`.
    public static var api: Self { "api" }
    /// `botflow`.
    public static var botflow: Self { "botflow" }
    /// `campaign`.
    public static var campaign: Self { "campaign" }
    /// `customer`.
    public static var customer: Self { "customer" }
    /// `dialer`.
    public static var dialer: Self { "dialer" }
    /// `external`.
    public static var external: Self { "external" }
    /// `fax`.
    public static var fax: Self { "fax" }
    /// `group`.
    public static var group: Self { "group" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `manual`.
    public static var manual: Self { "manual" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `station`.
    public static var station: Self { "station" }
    /// `user`.
    public static var user: Self { "user" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
}

/// A value of `originatingDirection` of ``AnalyticsConversationWithoutAttributes``, open to those that are newer than
/// this version.
public struct AnalyticsConversationWithoutAttributesOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// The schema `AnalyticsConversationWithoutAttributesMultiGetResponse`.
public typealias AnalyticsConversationWithoutAttributesMultiGetResponse = Model<AnalyticsConversationWithoutAttributesMultiGetResponseFields>

/// The properties of ``AnalyticsConversationWithoutAttributesMultiGetResponse``.
public struct AnalyticsConversationWithoutAttributesMultiGetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    public var conversations: Field<[AnalyticsConversationWithoutAttributes]> { Field("conversations") }
}

/// The schema `AnalyticsEvaluation`.
public typealias AnalyticsEvaluation = Model<AnalyticsEvaluationFields>

/// The properties of ``AnalyticsEvaluation``.
public struct AnalyticsEvaluationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assigneeApplicable`.
    public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `assigneeId`.
    public var assigneeId: Field<String> { Field("assigneeId") }
    /// `calibrationId`.
    public var calibrationId: Field<String> { Field("calibrationId") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `deleted`.
    public var deleted: Field<Bool> { Field("deleted") }
    /// `evaluationId`.
    public var evaluationId: Field<String> { Field("evaluationId") }
    /// `evaluationStatus`.
    public var evaluationStatus: Field<AnalyticsEvaluationEvaluationStatus> { Field("evaluationStatus") }
    /// `evaluatorId`.
    public var evaluatorId: Field<String> { Field("evaluatorId") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `formId`.
    public var formId: Field<String> { Field("formId") }
    /// `formName`.
    public var formName: Field<String> { Field("formName") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `released`.
    public var released: Field<Bool> { Field("released") }
    /// `rescored`.
    public var rescored: Field<Bool> { Field("rescored") }
    /// `systemSubmitted`.
    public var systemSubmitted: Field<Bool> { Field("systemSubmitted") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `oTotalCriticalScore`.
    public var oTotalCriticalScore: Field<Int> { Field("oTotalCriticalScore") }
    /// `oTotalScore`.
    public var oTotalScore: Field<Int> { Field("oTotalScore") }
}

/// A value of `evaluationStatus` of ``AnalyticsEvaluation``, open to those that are newer than this version.
public struct AnalyticsEvaluationEvaluationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Finished`.
    public static var finished: Self { "Finished" }
    /// `InProgress`.
    public static var inProgress: Self { "InProgress" }
    /// `InReview`.
    public static var inReview: Self { "InReview" }
    /// `Pending`.
    public static var pending: Self { "Pending" }
    /// `Retracted`.
    public static var retracted: Self { "Retracted" }
}

/// The schema `AnalyticsFlow`.
public typealias AnalyticsFlow = Model<AnalyticsFlowFields>

/// The properties of ``AnalyticsFlow``.
public struct AnalyticsFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endingLanguage`.
    public var endingLanguage: Field<String> { Field("endingLanguage") }
    /// `entryReason`.
    public var entryReason: Field<String> { Field("entryReason") }
    /// `entryType`.
    public var entryType: Field<AnalyticsFlowEntryType> { Field("entryType") }
    /// `exitReason`.
    public var exitReason: Field<String> { Field("exitReason") }
    /// `flowId`.
    public var flowId: Field<String> { Field("flowId") }
    /// `flowName`.
    public var flowName: Field<String> { Field("flowName") }
    /// `flowType`.
    public var flowType: Field<AnalyticsFlowFlowType> { Field("flowType") }
    /// `flowVersion`.
    public var flowVersion: Field<String> { Field("flowVersion") }
    /// `issuedCallback`.
    public var issuedCallback: Field<Bool> { Field("issuedCallback") }
    /// `recognitionFailureReason`.
    public var recognitionFailureReason: Field<String> { Field("recognitionFailureReason") }
    /// `startingLanguage`.
    public var startingLanguage: Field<String> { Field("startingLanguage") }
    /// `transferTargetAddress`.
    public var transferTargetAddress: Field<String> { Field("transferTargetAddress") }
    /// `transferTargetName`.
    public var transferTargetName: Field<String> { Field("transferTargetName") }
    /// `transferType`.
    public var transferType: Field<String> { Field("transferType") }
    /// `outcomes`.
    public var outcomes: Field<[AnalyticsFlowOutcome]> { Field("outcomes") }
}

/// A value of `entryType` of ``AnalyticsFlow``, open to those that are newer than this version.
public struct AnalyticsFlowEntryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `direct`.
    public static var direct: Self { "direct" }
    /// `dnis`.
    public static var dnis: Self { "dnis" }
    /// `flow`.
    public static var flow: Self { "flow" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `flowType` of ``AnalyticsFlow``, open to those that are newer than this version.
public struct AnalyticsFlowFlowType: OpenEnum {
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

/// The schema `AnalyticsFlowOutcome`.
public typealias AnalyticsFlowOutcome = Model<AnalyticsFlowOutcomeFields>

/// The properties of ``AnalyticsFlowOutcome``.
public struct AnalyticsFlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowOutcome`.
    public var flowOutcome: Field<String> { Field("flowOutcome") }
    /// `flowOutcomeEndTimestamp`.
    public var flowOutcomeEndTimestamp: Field<Instant> { Field("flowOutcomeEndTimestamp") }
    /// `flowOutcomeId`.
    public var flowOutcomeId: Field<String> { Field("flowOutcomeId") }
    /// `flowOutcomeStartTimestamp`.
    public var flowOutcomeStartTimestamp: Field<Instant> { Field("flowOutcomeStartTimestamp") }
    /// `flowOutcomeValue`.
    public var flowOutcomeValue: Field<String> { Field("flowOutcomeValue") }
}

/// The schema `AnalyticsMediaEndpointStat`.
public typealias AnalyticsMediaEndpointStat = Model<AnalyticsMediaEndpointStatFields>

/// The properties of ``AnalyticsMediaEndpointStat``.
public struct AnalyticsMediaEndpointStatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `codecs`.
    public var codecs: Field<[String]> { Field("codecs") }
    /// `discardedPackets`.
    public var discardedPackets: Field<Int> { Field("discardedPackets") }
    /// `duplicatePackets`.
    public var duplicatePackets: Field<Int> { Field("duplicatePackets") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `invalidPackets`.
    public var invalidPackets: Field<Int> { Field("invalidPackets") }
    /// `maxLatencyMs`.
    public var maxLatencyMs: Field<Int> { Field("maxLatencyMs") }
    /// `minMos`.
    public var minMos: Field<Double> { Field("minMos") }
    /// `minRFactor`.
    public var minRFactor: Field<Double> { Field("minRFactor") }
    /// `overrunPackets`.
    public var overrunPackets: Field<Int> { Field("overrunPackets") }
    /// `receivedPackets`.
    public var receivedPackets: Field<Int> { Field("receivedPackets") }
    /// `underrunPackets`.
    public var underrunPackets: Field<Int> { Field("underrunPackets") }
}

/// The schema `AnalyticsParticipant`.
public typealias AnalyticsParticipant = Model<AnalyticsParticipantFields>

/// The properties of ``AnalyticsParticipant``.
public struct AnalyticsParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `flaggedReason`.
    public var flaggedReason: Field<AnalyticsParticipantFlaggedReason> { Field("flaggedReason") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `participantName`.
    public var participantName: Field<String> { Field("participantName") }
    /// `purpose`.
    public var purpose: Field<AnalyticsParticipantPurpose> { Field("purpose") }
    /// `screenRecording`.
    public var screenRecording: Field<Bool> { Field("screenRecording") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `sessions`.
    public var sessions: Field<[AnalyticsSession]> { Field("sessions") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
}

/// A value of `flaggedReason` of ``AnalyticsParticipant``, open to those that are newer than this version.
public struct AnalyticsParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `purpose` of ``AnalyticsParticipant``, open to those that are newer than this version.
public struct AnalyticsParticipantPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `api`.
    public static var api: Self { "api" }
    /// `botflow`.
    public static var botflow: Self { "botflow" }
    /// `campaign`.
    public static var campaign: Self { "campaign" }
    /// `customer`.
    public static var customer: Self { "customer" }
    /// `dialer`.
    public static var dialer: Self { "dialer" }
    /// `external`.
    public static var external: Self { "external" }
    /// `fax`.
    public static var fax: Self { "fax" }
    /// `group`.
    public static var group: Self { "group" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `manual`.
    public static var manual: Self { "manual" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `station`.
    public static var station: Self { "station" }
    /// `user`.
    public static var user: Self { "user" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
}

/// The schema `AnalyticsParticipantWithoutAttributes`.
public typealias AnalyticsParticipantWithoutAttributes = Model<AnalyticsParticipantWithoutAttributesFields>

/// The properties of ``AnalyticsParticipantWithoutAttributes``.
public struct AnalyticsParticipantWithoutAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `flaggedReason`.
    public var flaggedReason: Field<AnalyticsParticipantWithoutAttributesFlaggedReason> { Field("flaggedReason") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `participantName`.
    public var participantName: Field<String> { Field("participantName") }
    /// `purpose`.
    public var purpose: Field<AnalyticsParticipantWithoutAttributesPurpose> { Field("purpose") }
    /// `screenRecording`.
    public var screenRecording: Field<Bool> { Field("screenRecording") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `sessions`.
    public var sessions: Field<[AnalyticsSession]> { Field("sessions") }
}

/// A value of `flaggedReason` of ``AnalyticsParticipantWithoutAttributes``, open to those that are newer than this
/// version.
public struct AnalyticsParticipantWithoutAttributesFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `purpose` of ``AnalyticsParticipantWithoutAttributes``, open to those that are newer than this version.
public struct AnalyticsParticipantWithoutAttributesPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    public static var acd: Self { "acd" }
    /// `agent`.
    public static var agent: Self { "agent" }
    /// `api`.
    public static var api: Self { "api" }
    /// `botflow`.
    public static var botflow: Self { "botflow" }
    /// `campaign`.
    public static var campaign: Self { "campaign" }
    /// `customer`.
    public static var customer: Self { "customer" }
    /// `dialer`.
    public static var dialer: Self { "dialer" }
    /// `external`.
    public static var external: Self { "external" }
    /// `fax`.
    public static var fax: Self { "fax" }
    /// `group`.
    public static var group: Self { "group" }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `ivr`.
    public static var ivr: Self { "ivr" }
    /// `manual`.
    public static var manual: Self { "manual" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `station`.
    public static var station: Self { "station" }
    /// `user`.
    public static var user: Self { "user" }
    /// `voicemail`.
    public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    public static var workflow: Self { "workflow" }
}

/// The schema `AnalyticsProperty`.
public typealias AnalyticsProperty = Model<AnalyticsPropertyFields>

/// The properties of ``AnalyticsProperty``.
public struct AnalyticsPropertyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `propertyType`.
    public var propertyType: Field<AnalyticsPropertyPropertyType> { Field("propertyType") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// A value of `propertyType` of ``AnalyticsProperty``, open to those that are newer than this version.
public struct AnalyticsPropertyPropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bool`.
    public static var bool: Self { "bool" }
    /// `integer`.
    public static var integer: Self { "integer" }
    /// `real`.
    public static var real: Self { "real" }
    /// `date`.
    public static var date: Self { "date" }
    /// `string`.
    public static var string: Self { "string" }
    /// `uuid`.
    public static var uuid: Self { "uuid" }
}

/// The schema `AnalyticsProposedAgent`.
public typealias AnalyticsProposedAgent = Model<AnalyticsProposedAgentFields>

/// The properties of ``AnalyticsProposedAgent``.
public struct AnalyticsProposedAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentRank`.
    public var agentRank: Field<Int> { Field("agentRank") }
    /// `proposedAgentId`.
    public var proposedAgentId: Field<String> { Field("proposedAgentId") }
}

/// The schema `AnalyticsQueryAggregation`.
public typealias AnalyticsQueryAggregation = Model<AnalyticsQueryAggregationFields>

/// The properties of ``AnalyticsQueryAggregation``.
public struct AnalyticsQueryAggregationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<AnalyticsQueryAggregationType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<String> { Field("dimension") }
    /// `metric`.
    public var metric: Field<String> { Field("metric") }
    /// `size`.
    public var size: Field<Int> { Field("size") }
    /// `ranges`.
    public var ranges: Field<[AggregationRange]> { Field("ranges") }
}

/// A value of `type` of ``AnalyticsQueryAggregation``, open to those that are newer than this version.
public struct AnalyticsQueryAggregationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `termFrequency`.
    public static var termFrequency: Self { "termFrequency" }
    /// `numericRange`.
    public static var numericRange: Self { "numericRange" }
}

/// The schema `AnalyticsResolution`.
public typealias AnalyticsResolution = Model<AnalyticsResolutionFields>

/// The properties of ``AnalyticsResolution``.
public struct AnalyticsResolutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `nNextContactAvoided`.
    public var nNextContactAvoided: Field<Int> { Field("nNextContactAvoided") }
}

/// The schema `AnalyticsRoutingStatusRecord`.
public typealias AnalyticsRoutingStatusRecord = Model<AnalyticsRoutingStatusRecordFields>

/// The properties of ``AnalyticsRoutingStatusRecord``.
public struct AnalyticsRoutingStatusRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `routingStatus`.
    public var routingStatus: Field<AnalyticsRoutingStatusRecordRoutingStatus> { Field("routingStatus") }
}

/// A value of `routingStatus` of ``AnalyticsRoutingStatusRecord``, open to those that are newer than this version.
public struct AnalyticsRoutingStatusRecordRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `AnalyticsScoredAgent`.
public typealias AnalyticsScoredAgent = Model<AnalyticsScoredAgentFields>

/// The properties of ``AnalyticsScoredAgent``.
public struct AnalyticsScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}

/// The schema `AnalyticsSession`.
public typealias AnalyticsSession = Model<AnalyticsSessionFields>

/// The properties of ``AnalyticsSession``.
public struct AnalyticsSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activeSkillIds`.
    public var activeSkillIds: Field<[String]> { Field("activeSkillIds") }
    /// `acwSkipped`.
    public var acwSkipped: Field<Bool> { Field("acwSkipped") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressOther`.
    public var addressOther: Field<String> { Field("addressOther") }
    /// `addressSelf`.
    public var addressSelf: Field<String> { Field("addressSelf") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `agentBullseyeRing`.
    public var agentBullseyeRing: Field<Int> { Field("agentBullseyeRing") }
    /// `agentOwned`.
    public var agentOwned: Field<Bool> { Field("agentOwned") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `assignerId`.
    public var assignerId: Field<String> { Field("assignerId") }
    /// `authenticated`.
    public var authenticated: Field<Bool> { Field("authenticated") }
    /// `bargedParticipantId`.
    public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `bcc`.
    public var bcc: Field<[String]> { Field("bcc") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `cc`.
    public var cc: Field<[String]> { Field("cc") }
    /// `cleared`.
    public var cleared: Field<Bool> { Field("cleared") }
    /// `coachedParticipantId`.
    public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `cobrowseRole`.
    public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `cobrowseRoomId`.
    public var cobrowseRoomId: Field<String> { Field("cobrowseRoomId") }
    /// `deliveryPushed`.
    public var deliveryPushed: Field<Bool> { Field("deliveryPushed") }
    /// `deliveryStatus`.
    public var deliveryStatus: Field<AnalyticsSessionDeliveryStatus> { Field("deliveryStatus") }
    /// `deliveryStatusChangeDate`.
    public var deliveryStatusChangeDate: Field<Instant> { Field("deliveryStatusChangeDate") }
    /// `destinationAddresses`.
    public var destinationAddresses: Field<[String]> { Field("destinationAddresses") }
    /// `detectedSpeechEnd`.
    public var detectedSpeechEnd: Field<Instant> { Field("detectedSpeechEnd") }
    /// `detectedSpeechStart`.
    public var detectedSpeechStart: Field<Instant> { Field("detectedSpeechStart") }
    /// `direction`.
    public var direction: Field<AnalyticsSessionDirection> { Field("direction") }
    /// `dispositionAnalyzer`.
    public var dispositionAnalyzer: Field<String> { Field("dispositionAnalyzer") }
    /// `dispositionName`.
    public var dispositionName: Field<String> { Field("dispositionName") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `edgeId`.
    public var edgeId: Field<String> { Field("edgeId") }
    /// `eligibleAgentCounts`.
    public var eligibleAgentCounts: Field<[Int]> { Field("eligibleAgentCounts") }
    /// `engagementSource`.
    public var engagementSource: Field<AnalyticsSessionEngagementSource> { Field("engagementSource") }
    /// `errorCodeDescription`.
    public var errorCodeDescription: Field<String> { Field("errorCodeDescription") }
    /// `extendedDeliveryStatus`.
    public var extendedDeliveryStatus: Field<String> { Field("extendedDeliveryStatus") }
    /// `flowInType`.
    public var flowInType: Field<String> { Field("flowInType") }
    /// `flowOutType`.
    public var flowOutType: Field<String> { Field("flowOutType") }
    /// `journeyActionId`.
    public var journeyActionId: Field<String> { Field("journeyActionId") }
    /// `journeyActionMapId`.
    public var journeyActionMapId: Field<String> { Field("journeyActionMapId") }
    /// `journeyActionMapVersion`.
    public var journeyActionMapVersion: Field<Int> { Field("journeyActionMapVersion") }
    /// `journeyCustomerId`.
    public var journeyCustomerId: Field<String> { Field("journeyCustomerId") }
    /// `journeyCustomerIdType`.
    public var journeyCustomerIdType: Field<String> { Field("journeyCustomerIdType") }
    /// `journeyCustomerSessionId`.
    public var journeyCustomerSessionId: Field<String> { Field("journeyCustomerSessionId") }
    /// `journeyCustomerSessionIdType`.
    public var journeyCustomerSessionIdType: Field<String> { Field("journeyCustomerSessionIdType") }
    /// `mediaBridgeId`.
    public var mediaBridgeId: Field<String> { Field("mediaBridgeId") }
    /// `mediaCount`.
    public var mediaCount: Field<Int> { Field("mediaCount") }
    /// `mediaType`.
    public var mediaType: Field<AnalyticsSessionMediaType> { Field("mediaType") }
    /// `messageType`.
    public var messageType: Field<String> { Field("messageType") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `outboundCampaignId`.
    public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `outboundContactId`.
    public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `outboundContactListId`.
    public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `protocolCallId`.
    public var protocolCallId: Field<String> { Field("protocolCallId") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `remote`.
    public var remote: Field<String> { Field("remote") }
    /// `remoteNameDisplayable`.
    public var remoteNameDisplayable: Field<String> { Field("remoteNameDisplayable") }
    /// `removedSkillIds`.
    public var removedSkillIds: Field<[String]> { Field("removedSkillIds") }
    /// `requestedRoutings`.
    public var requestedRoutings: Field<[AnalyticsSessionRequestedRoutings]> { Field("requestedRoutings") }
    /// `roomId`.
    public var roomId: Field<String> { Field("roomId") }
    /// `routingRing`.
    public var routingRing: Field<Int> { Field("routingRing") }
    /// `routingRule`.
    public var routingRule: Field<String> { Field("routingRule") }
    /// `routingRuleType`.
    public var routingRuleType: Field<AnalyticsSessionRoutingRuleType> { Field("routingRuleType") }
    /// `screenMonitoredUserId`.
    public var screenMonitoredUserId: Field<String> { Field("screenMonitoredUserId") }
    /// `screenShareAddressSelf`.
    public var screenShareAddressSelf: Field<String> { Field("screenShareAddressSelf") }
    /// `screenShareRoomId`.
    public var screenShareRoomId: Field<String> { Field("screenShareRoomId") }
    /// `scriptId`.
    public var scriptId: Field<String> { Field("scriptId") }
    /// `selectedAgentId`.
    public var selectedAgentId: Field<String> { Field("selectedAgentId") }
    /// `selectedAgentRank`.
    public var selectedAgentRank: Field<Int> { Field("selectedAgentRank") }
    /// `sessionDnis`.
    public var sessionDnis: Field<String> { Field("sessionDnis") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `sharingScreen`.
    public var sharingScreen: Field<Bool> { Field("sharingScreen") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
    /// `skipEnabled`.
    public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `snippetRecording`.
    public var snippetRecording: Field<Bool> { Field("snippetRecording") }
    /// `timeoutSeconds`.
    public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `usedRouting`.
    public var usedRouting: Field<AnalyticsSessionUsedRouting> { Field("usedRouting") }
    /// `videoAddressSelf`.
    public var videoAddressSelf: Field<String> { Field("videoAddressSelf") }
    /// `videoRoomId`.
    public var videoRoomId: Field<String> { Field("videoRoomId") }
    /// `waitingInteractionCounts`.
    public var waitingInteractionCounts: Field<[Int]> { Field("waitingInteractionCounts") }
    /// `agentGroups`.
    public var agentGroups: Field<[AnalyticsAgentGroup]> { Field("agentGroups") }
    /// `proposedAgents`.
    public var proposedAgents: Field<[AnalyticsProposedAgent]> { Field("proposedAgents") }
    /// `mediaEndpointStats`.
    public var mediaEndpointStats: Field<[AnalyticsMediaEndpointStat]> { Field("mediaEndpointStats") }
    /// `flow`.
    public var flow: Field<AnalyticsFlow> { Field("flow") }
    /// `metrics`.
    public var metrics: Field<[AnalyticsSessionMetric]> { Field("metrics") }
    /// `segments`.
    public var segments: Field<[AnalyticsConversationSegment]> { Field("segments") }
}

/// A value of `deliveryStatus` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionDeliveryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DeliveryFailed`.
    public static var deliveryFailed: Self { "DeliveryFailed" }
    /// `DeliveryPushed`.
    public static var deliveryPushed: Self { "DeliveryPushed" }
    /// `DeliverySuccess`.
    public static var deliverySuccess: Self { "DeliverySuccess" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
    /// `Published`.
    public static var published: Self { "Published" }
    /// `Queued`.
    public static var queued: Self { "Queued" }
    /// `Read`.
    public static var read: Self { "Read" }
    /// `Received`.
    public static var received: Self { "Received" }
    /// `Sent`.
    public static var sent: Self { "Sent" }
}

/// A value of `direction` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `engagementSource` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionEngagementSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppleMessagesForBusiness`.
    public static var appleMessagesForBusiness: Self { "AppleMessagesForBusiness" }
    /// `Discord`.
    public static var discord: Self { "Discord" }
    /// `Email`.
    public static var email: Self { "Email" }
    /// `Facebook`.
    public static var facebook: Self { "Facebook" }
    /// `FacebookMessenger`.
    public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `Glassdoor`.
    public static var glassdoor: Self { "Glassdoor" }
    /// `GoogleBusinessProfile`.
    public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `Instagram`.
    public static var instagram: Self { "Instagram" }
    /// `KakaoTalk`.
    public static var kakaoTalk: Self { "KakaoTalk" }
    /// `Line`.
    public static var line: Self { "Line" }
    /// `LinkedIn`.
    public static var linkedIn: Self { "LinkedIn" }
    /// `MicrosoftTeams`.
    public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `MobileChat`.
    public static var mobileChat: Self { "MobileChat" }
    /// `Other`.
    public static var other: Self { "Other" }
    /// `QQ`.
    public static var qq: Self { "QQ" }
    /// `Reddit`.
    public static var reddit: Self { "Reddit" }
    /// `ServiceNow`.
    public static var serviceNow: Self { "ServiceNow" }
    /// `SFDC`.
    public static var sfdc: Self { "SFDC" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `Snapchat`.
    public static var snapchat: Self { "Snapchat" }
    /// `Telegram`.
    public static var telegram: Self { "Telegram" }
    /// `Threads`.
    public static var threads: Self { "Threads" }
    /// `Trustpilot`.
    public static var trustpilot: Self { "Trustpilot" }
    /// `Unspecified`.
    public static var unspecified: Self { "Unspecified" }
    /// `Viber`.
    public static var viber: Self { "Viber" }
    /// `WebChat`.
    public static var webChat: Self { "WebChat" }
    /// `WeChat`.
    public static var weChat: Self { "WeChat" }
    /// `Weibo`.
    public static var weibo: Self { "Weibo" }
    /// `WhatsApp`.
    public static var whatsApp: Self { "WhatsApp" }
    /// `X`.
    public static var x: Self { "X" }
    /// `Yelp`.
    public static var yelp: Self { "Yelp" }
    /// `YouTube`.
    public static var youTube: Self { "YouTube" }
    /// `Zendesk`.
    public static var zendesk: Self { "Zendesk" }
    /// `OpenMessaging`.
    public static var openMessaging: Self { "OpenMessaging" }
}

/// A value of `mediaType` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionMediaType: OpenEnum {
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

/// A value of `requestedRoutings` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionRequestedRoutings: OpenEnum {
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

/// A value of `routingRuleType` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionRoutingRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    public static var conditional: Self { "Conditional" }
    /// `Predictive`.
    public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    public static var preferred: Self { "Preferred" }
}

/// A value of `usedRouting` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionUsedRouting: OpenEnum {
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

/// The schema `AnalyticsSessionMetric`.
public typealias AnalyticsSessionMetric = Model<AnalyticsSessionMetricFields>

/// The properties of ``AnalyticsSessionMetric``.
public struct AnalyticsSessionMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emitDate`.
    public var emitDate: Field<Instant> { Field("emitDate") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
}

/// The schema `AnalyticsSurvey`.
public typealias AnalyticsSurvey = Model<AnalyticsSurveyFields>

/// The properties of ``AnalyticsSurvey``.
public struct AnalyticsSurveyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `surveyCompletedDate`.
    public var surveyCompletedDate: Field<Instant> { Field("surveyCompletedDate") }
    /// `surveyFormContextId`.
    public var surveyFormContextId: Field<String> { Field("surveyFormContextId") }
    /// `surveyFormId`.
    public var surveyFormId: Field<String> { Field("surveyFormId") }
    /// `surveyFormName`.
    public var surveyFormName: Field<String> { Field("surveyFormName") }
    /// `surveyId`.
    public var surveyId: Field<String> { Field("surveyId") }
    /// `surveyPartialResponse`.
    public var surveyPartialResponse: Field<Bool> { Field("surveyPartialResponse") }
    /// `surveyPromoterScore`.
    public var surveyPromoterScore: Field<Int> { Field("surveyPromoterScore") }
    /// `surveyStatus`.
    public var surveyStatus: Field<String> { Field("surveyStatus") }
    /// `surveyType`.
    public var surveyType: Field<AnalyticsSurveySurveyType> { Field("surveyType") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `oSurveyTotalScore`.
    public var oSurveyTotalScore: Field<Int> { Field("oSurveyTotalScore") }
}

/// A value of `surveyType` of ``AnalyticsSurvey``, open to those that are newer than this version.
public struct AnalyticsSurveySurveyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    public static var web: Self { "Web" }
    /// `Voice`.
    public static var voice: Self { "Voice" }
}

/// The schema `AnalyticsUserDetail`.
public typealias AnalyticsUserDetail = Model<AnalyticsUserDetailFields>

/// The properties of ``AnalyticsUserDetail``.
public struct AnalyticsUserDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `primaryPresence`.
    public var primaryPresence: Field<[AnalyticsUserPresenceRecord]> { Field("primaryPresence") }
    /// `routingStatus`.
    public var routingStatus: Field<[AnalyticsRoutingStatusRecord]> { Field("routingStatus") }
}

/// The schema `AnalyticsUserDetailsAsyncQueryResponse`.
public typealias AnalyticsUserDetailsAsyncQueryResponse = Model<AnalyticsUserDetailsAsyncQueryResponseFields>

/// The properties of ``AnalyticsUserDetailsAsyncQueryResponse``.
public struct AnalyticsUserDetailsAsyncQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userDetails`.
    public var userDetails: Field<[AnalyticsUserDetail]> { Field("userDetails") }
    /// `cursor`.
    public var cursor: Field<String> { Field("cursor") }
    /// `dataAvailabilityDate`.
    public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `AnalyticsUserDetailsQueryResponse`.
public typealias AnalyticsUserDetailsQueryResponse = Model<AnalyticsUserDetailsQueryResponseFields>

/// The properties of ``AnalyticsUserDetailsQueryResponse``.
public struct AnalyticsUserDetailsQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userDetails`.
    public var userDetails: Field<[AnalyticsUserDetail]> { Field("userDetails") }
    /// `aggregations`.
    public var aggregations: Field<[AggregationResult]> { Field("aggregations") }
    /// `totalHits`.
    public var totalHits: Field<Int> { Field("totalHits") }
}

/// The schema `AnalyticsUserPresenceRecord`.
public typealias AnalyticsUserPresenceRecord = Model<AnalyticsUserPresenceRecordFields>

/// The properties of ``AnalyticsUserPresenceRecord``.
public struct AnalyticsUserPresenceRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `systemPresence`.
    public var systemPresence: Field<AnalyticsUserPresenceRecordSystemPresence> { Field("systemPresence") }
    /// `organizationPresenceId`.
    public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
}

/// A value of `systemPresence` of ``AnalyticsUserPresenceRecord``, open to those that are newer than this version.
public struct AnalyticsUserPresenceRecordSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE`.
    public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    public static var away: Self { "AWAY" }
    /// `BUSY`.
    public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    public static var training: Self { "TRAINING" }
    /// `MEETING`.
    public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    public static var `break`: Self { "BREAK" }
}

/// The schema `AnswerGenerationConfig`.
public typealias AnswerGenerationConfig = Model<AnswerGenerationConfigFields>

/// The properties of ``AnswerGenerationConfig``.
public struct AnswerGenerationConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `AnswerOption`.
public typealias AnswerOption = Model<AnswerOptionFields>

/// The properties of ``AnswerOption``.
public struct AnswerOptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    public var contextId: Field<String> { Field("contextId") }
    /// `builtInType`.
    public var builtInType: Field<AnswerOptionBuiltInType> { Field("builtInType") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
    /// `assistanceConditions`.
    public var assistanceConditions: Field<[AssistanceCondition]> { Field("assistanceConditions") }
}

/// A value of `builtInType` of ``AnswerOption``, open to those that are newer than this version.
public struct AnswerOptionBuiltInType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Selected`.
    public static var selected: Self { "Selected" }
    /// `Unselected`.
    public static var unselected: Self { "Unselected" }
}
