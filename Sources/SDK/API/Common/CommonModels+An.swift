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
    @_alwaysEmitIntoClient public var agentGroupId: Field<String> { Field("agentGroupId") }
    /// `agentGroupType`.
    @_alwaysEmitIntoClient public var agentGroupType: Field<AnalyticsAgentGroupAgentGroupType> { Field("agentGroupType") }
}

/// A value of `agentGroupType` of ``AnalyticsAgentGroup``, open to those that are newer than this version.
public struct AnalyticsAgentGroupAgentGroupType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Group`.
    @_alwaysEmitIntoClient public static var group: Self { "Group" }
    /// `SkillGroup`.
    @_alwaysEmitIntoClient public static var skillGroup: Self { "SkillGroup" }
    /// `Team`.
    @_alwaysEmitIntoClient public static var team: Self { "Team" }
}

/// The schema `AnalyticsConversation`.
public typealias AnalyticsConversation = Model<AnalyticsConversationFields>

/// The properties of ``AnalyticsConversation``.
public struct AnalyticsConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `associatedConversationId`.
    @_alwaysEmitIntoClient public var associatedConversationId: Field<String> { Field("associatedConversationId") }
    /// `conferenceStart`.
    @_alwaysEmitIntoClient public var conferenceStart: Field<Instant> { Field("conferenceStart") }
    /// `consultationConversationIds`.
    @_alwaysEmitIntoClient public var consultationConversationIds: Field<[String]> { Field("consultationConversationIds") }
    /// `conversationEnd`.
    @_alwaysEmitIntoClient public var conversationEnd: Field<Instant> { Field("conversationEnd") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public var conversationInitiator: Field<AnalyticsConversationConversationInitiator> { Field("conversationInitiator") }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public var conversationStart: Field<Instant> { Field("conversationStart") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `knowledgeBaseIds`.
    @_alwaysEmitIntoClient public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `mediaStatsMinConversationMos`.
    @_alwaysEmitIntoClient public var mediaStatsMinConversationMos: Field<Double> { Field("mediaStatsMinConversationMos") }
    /// `mediaStatsMinConversationRFactor`.
    @_alwaysEmitIntoClient public var mediaStatsMinConversationRFactor: Field<Double> { Field("mediaStatsMinConversationRFactor") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<AnalyticsConversationOriginatingDirection> { Field("originatingDirection") }
    /// `originatingSocialMediaPublic`.
    @_alwaysEmitIntoClient public var originatingSocialMediaPublic: Field<Bool> { Field("originatingSocialMediaPublic") }
    /// `selfServed`.
    @_alwaysEmitIntoClient public var selfServed: Field<Bool> { Field("selfServed") }
    /// `evaluations`.
    @_alwaysEmitIntoClient public var evaluations: Field<[AnalyticsEvaluation]> { Field("evaluations") }
    /// `surveys`.
    @_alwaysEmitIntoClient public var surveys: Field<[AnalyticsSurvey]> { Field("surveys") }
    /// `resolutions`.
    @_alwaysEmitIntoClient public var resolutions: Field<[AnalyticsResolution]> { Field("resolutions") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[AnalyticsParticipant]> { Field("participants") }
}

/// A value of `conversationInitiator` of ``AnalyticsConversation``, open to those that are newer than this version.
public struct AnalyticsConversationConversationInitiator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `botflow`.
    @_alwaysEmitIntoClient public static var botflow: Self { "botflow" }
    /// `campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "campaign" }
    /// `customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "customer" }
    /// `dialer`.
    @_alwaysEmitIntoClient public static var dialer: Self { "dialer" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "fax" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "manual" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
}

/// A value of `originatingDirection` of ``AnalyticsConversation``, open to those that are newer than this version.
public struct AnalyticsConversationOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// The schema `AnalyticsConversationAsyncQueryResponse`.
public typealias AnalyticsConversationAsyncQueryResponse = Model<AnalyticsConversationAsyncQueryResponseFields>

/// The properties of ``AnalyticsConversationAsyncQueryResponse``.
public struct AnalyticsConversationAsyncQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    @_alwaysEmitIntoClient public var conversations: Field<[AnalyticsConversation]> { Field("conversations") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
    /// `dataAvailabilityDate`.
    @_alwaysEmitIntoClient public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `AnalyticsConversationQueryResponse`.
public typealias AnalyticsConversationQueryResponse = Model<AnalyticsConversationQueryResponseFields>

/// The properties of ``AnalyticsConversationQueryResponse``.
public struct AnalyticsConversationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    @_alwaysEmitIntoClient public var conversations: Field<[AnalyticsConversationWithoutAttributes]> { Field("conversations") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<[AggregationResult]> { Field("aggregations") }
    /// `totalHits`.
    @_alwaysEmitIntoClient public var totalHits: Field<Int> { Field("totalHits") }
}

/// The schema `AnalyticsConversationSegment`.
public typealias AnalyticsConversationSegment = Model<AnalyticsConversationSegmentFields>

/// The properties of ``AnalyticsConversationSegment``.
public struct AnalyticsConversationSegmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `audioMuted`.
    @_alwaysEmitIntoClient public var audioMuted: Field<Bool> { Field("audioMuted") }
    /// `conference`.
    @_alwaysEmitIntoClient public var conference: Field<Bool> { Field("conference") }
    /// `destinationConversationId`.
    @_alwaysEmitIntoClient public var destinationConversationId: Field<String> { Field("destinationConversationId") }
    /// `destinationSessionId`.
    @_alwaysEmitIntoClient public var destinationSessionId: Field<String> { Field("destinationSessionId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<AnalyticsConversationSegmentDisconnectType> { Field("disconnectType") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `groupId`.
    @_alwaysEmitIntoClient public var groupId: Field<String> { Field("groupId") }
    /// `q850ResponseCodes`.
    @_alwaysEmitIntoClient public var q850ResponseCodes: Field<[Int]> { Field("q850ResponseCodes") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedRoutingSkillIds`.
    @_alwaysEmitIntoClient public var requestedRoutingSkillIds: Field<[String]> { Field("requestedRoutingSkillIds") }
    /// `requestedRoutingUserIds`.
    @_alwaysEmitIntoClient public var requestedRoutingUserIds: Field<[String]> { Field("requestedRoutingUserIds") }
    /// `segmentEnd`.
    @_alwaysEmitIntoClient public var segmentEnd: Field<Instant> { Field("segmentEnd") }
    /// `segmentStart`.
    @_alwaysEmitIntoClient public var segmentStart: Field<Instant> { Field("segmentStart") }
    /// `segmentType`.
    @_alwaysEmitIntoClient public var segmentType: Field<AnalyticsConversationSegmentSegmentType> { Field("segmentType") }
    /// `sipResponseCodes`.
    @_alwaysEmitIntoClient public var sipResponseCodes: Field<[Int]> { Field("sipResponseCodes") }
    /// `sourceConversationId`.
    @_alwaysEmitIntoClient public var sourceConversationId: Field<String> { Field("sourceConversationId") }
    /// `sourceSessionId`.
    @_alwaysEmitIntoClient public var sourceSessionId: Field<String> { Field("sourceSessionId") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `videoMuted`.
    @_alwaysEmitIntoClient public var videoMuted: Field<Bool> { Field("videoMuted") }
    /// `wrapUpCode`.
    @_alwaysEmitIntoClient public var wrapUpCode: Field<String> { Field("wrapUpCode") }
    /// `wrapUpNote`.
    @_alwaysEmitIntoClient public var wrapUpNote: Field<String> { Field("wrapUpNote") }
    /// `wrapUpTags`.
    @_alwaysEmitIntoClient public var wrapUpTags: Field<[String]> { Field("wrapUpTags") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[AnalyticsScoredAgent]> { Field("scoredAgents") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<[AnalyticsProperty]> { Field("properties") }
}

/// A value of `disconnectType` of ``AnalyticsConversationSegment``, open to those that are newer than this version.
public struct AnalyticsConversationSegmentDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `conferenceTransfer`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "conferenceTransfer" }
    /// `consultTransfer`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "consultTransfer" }
    /// `dndEndpoint`.
    @_alwaysEmitIntoClient public static var dndEndpoint: Self { "dndEndpoint" }
    /// `dndTransfer`.
    @_alwaysEmitIntoClient public static var dndTransfer: Self { "dndTransfer" }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `forwardTransfer`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "forwardTransfer" }
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `noAnswerTransfer`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "noAnswerTransfer" }
    /// `notAvailableTransfer`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "notAvailableTransfer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `sessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "sessionExpired" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transportFailure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transportFailure" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// A value of `segmentType` of ``AnalyticsConversationSegment``, open to those that are newer than this version.
public struct AnalyticsConversationSegmentSegmentType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alert`.
    @_alwaysEmitIntoClient public static var alert: Self { "alert" }
    /// `barging`.
    @_alwaysEmitIntoClient public static var barging: Self { "barging" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "coaching" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `delay`.
    @_alwaysEmitIntoClient public static var delay: Self { "delay" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `hold`.
    @_alwaysEmitIntoClient public static var hold: Self { "hold" }
    /// `interact`.
    @_alwaysEmitIntoClient public static var interact: Self { "interact" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `monitoring`.
    @_alwaysEmitIntoClient public static var monitoring: Self { "monitoring" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `sharing`.
    @_alwaysEmitIntoClient public static var sharing: Self { "sharing" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `wrapup`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "wrapup" }
}

/// The schema `AnalyticsConversationWithoutAttributes`.
public typealias AnalyticsConversationWithoutAttributes = Model<AnalyticsConversationWithoutAttributesFields>

/// The properties of ``AnalyticsConversationWithoutAttributes``.
public struct AnalyticsConversationWithoutAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `associatedConversationId`.
    @_alwaysEmitIntoClient public var associatedConversationId: Field<String> { Field("associatedConversationId") }
    /// `conferenceStart`.
    @_alwaysEmitIntoClient public var conferenceStart: Field<Instant> { Field("conferenceStart") }
    /// `consultationConversationIds`.
    @_alwaysEmitIntoClient public var consultationConversationIds: Field<[String]> { Field("consultationConversationIds") }
    /// `conversationEnd`.
    @_alwaysEmitIntoClient public var conversationEnd: Field<Instant> { Field("conversationEnd") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `conversationInitiator`.
    @_alwaysEmitIntoClient public var conversationInitiator: Field<AnalyticsConversationWithoutAttributesConversationInitiator> { Field("conversationInitiator") }
    /// `conversationStart`.
    @_alwaysEmitIntoClient public var conversationStart: Field<Instant> { Field("conversationStart") }
    /// `customerParticipation`.
    @_alwaysEmitIntoClient public var customerParticipation: Field<Bool> { Field("customerParticipation") }
    /// `divisionIds`.
    @_alwaysEmitIntoClient public var divisionIds: Field<[String]> { Field("divisionIds") }
    /// `externalTag`.
    @_alwaysEmitIntoClient public var externalTag: Field<String> { Field("externalTag") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `knowledgeBaseIds`.
    @_alwaysEmitIntoClient public var knowledgeBaseIds: Field<[String]> { Field("knowledgeBaseIds") }
    /// `mediaStatsMinConversationMos`.
    @_alwaysEmitIntoClient public var mediaStatsMinConversationMos: Field<Double> { Field("mediaStatsMinConversationMos") }
    /// `mediaStatsMinConversationRFactor`.
    @_alwaysEmitIntoClient public var mediaStatsMinConversationRFactor: Field<Double> { Field("mediaStatsMinConversationRFactor") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<AnalyticsConversationWithoutAttributesOriginatingDirection> { Field("originatingDirection") }
    /// `originatingSocialMediaPublic`.
    @_alwaysEmitIntoClient public var originatingSocialMediaPublic: Field<Bool> { Field("originatingSocialMediaPublic") }
    /// `selfServed`.
    @_alwaysEmitIntoClient public var selfServed: Field<Bool> { Field("selfServed") }
    /// `evaluations`.
    @_alwaysEmitIntoClient public var evaluations: Field<[AnalyticsEvaluation]> { Field("evaluations") }
    /// `surveys`.
    @_alwaysEmitIntoClient public var surveys: Field<[AnalyticsSurvey]> { Field("surveys") }
    /// `resolutions`.
    @_alwaysEmitIntoClient public var resolutions: Field<[AnalyticsResolution]> { Field("resolutions") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[AnalyticsParticipantWithoutAttributes]> { Field("participants") }
}

/// A value of `conversationInitiator` of ``AnalyticsConversationWithoutAttributes``, open to those that are newer than
/// this version.
public struct AnalyticsConversationWithoutAttributesConversationInitiator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `botflow`.
    @_alwaysEmitIntoClient public static var botflow: Self { "botflow" }
    /// `campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "campaign" }
    /// `customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "customer" }
    /// `dialer`.
    @_alwaysEmitIntoClient public static var dialer: Self { "dialer" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "fax" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "manual" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
}

/// A value of `originatingDirection` of ``AnalyticsConversationWithoutAttributes``, open to those that are newer than
/// this version.
public struct AnalyticsConversationWithoutAttributesOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// The schema `AnalyticsConversationWithoutAttributesMultiGetResponse`.
public typealias AnalyticsConversationWithoutAttributesMultiGetResponse = Model<AnalyticsConversationWithoutAttributesMultiGetResponseFields>

/// The properties of ``AnalyticsConversationWithoutAttributesMultiGetResponse``.
public struct AnalyticsConversationWithoutAttributesMultiGetResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversations`.
    @_alwaysEmitIntoClient public var conversations: Field<[AnalyticsConversationWithoutAttributes]> { Field("conversations") }
}

/// The schema `AnalyticsEvaluation`.
public typealias AnalyticsEvaluation = Model<AnalyticsEvaluationFields>

/// The properties of ``AnalyticsEvaluation``.
public struct AnalyticsEvaluationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `assigneeApplicable`.
    @_alwaysEmitIntoClient public var assigneeApplicable: Field<Bool> { Field("assigneeApplicable") }
    /// `assigneeId`.
    @_alwaysEmitIntoClient public var assigneeId: Field<String> { Field("assigneeId") }
    /// `calibrationId`.
    @_alwaysEmitIntoClient public var calibrationId: Field<String> { Field("calibrationId") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `evaluationId`.
    @_alwaysEmitIntoClient public var evaluationId: Field<String> { Field("evaluationId") }
    /// `evaluationStatus`.
    @_alwaysEmitIntoClient public var evaluationStatus: Field<AnalyticsEvaluationEvaluationStatus> { Field("evaluationStatus") }
    /// `evaluatorId`.
    @_alwaysEmitIntoClient public var evaluatorId: Field<String> { Field("evaluatorId") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `formId`.
    @_alwaysEmitIntoClient public var formId: Field<String> { Field("formId") }
    /// `formName`.
    @_alwaysEmitIntoClient public var formName: Field<String> { Field("formName") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `released`.
    @_alwaysEmitIntoClient public var released: Field<Bool> { Field("released") }
    /// `rescored`.
    @_alwaysEmitIntoClient public var rescored: Field<Bool> { Field("rescored") }
    /// `systemSubmitted`.
    @_alwaysEmitIntoClient public var systemSubmitted: Field<Bool> { Field("systemSubmitted") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `oTotalCriticalScore`.
    @_alwaysEmitIntoClient public var oTotalCriticalScore: Field<Int> { Field("oTotalCriticalScore") }
    /// `oTotalScore`.
    @_alwaysEmitIntoClient public var oTotalScore: Field<Int> { Field("oTotalScore") }
}

/// A value of `evaluationStatus` of ``AnalyticsEvaluation``, open to those that are newer than this version.
public struct AnalyticsEvaluationEvaluationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Finished`.
    @_alwaysEmitIntoClient public static var finished: Self { "Finished" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `InReview`.
    @_alwaysEmitIntoClient public static var inReview: Self { "InReview" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `Retracted`.
    @_alwaysEmitIntoClient public static var retracted: Self { "Retracted" }
}

/// The schema `AnalyticsFlow`.
public typealias AnalyticsFlow = Model<AnalyticsFlowFields>

/// The properties of ``AnalyticsFlow``.
public struct AnalyticsFlowFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endingLanguage`.
    @_alwaysEmitIntoClient public var endingLanguage: Field<String> { Field("endingLanguage") }
    /// `entryReason`.
    @_alwaysEmitIntoClient public var entryReason: Field<String> { Field("entryReason") }
    /// `entryType`.
    @_alwaysEmitIntoClient public var entryType: Field<AnalyticsFlowEntryType> { Field("entryType") }
    /// `exitReason`.
    @_alwaysEmitIntoClient public var exitReason: Field<String> { Field("exitReason") }
    /// `flowId`.
    @_alwaysEmitIntoClient public var flowId: Field<String> { Field("flowId") }
    /// `flowName`.
    @_alwaysEmitIntoClient public var flowName: Field<String> { Field("flowName") }
    /// `flowType`.
    @_alwaysEmitIntoClient public var flowType: Field<AnalyticsFlowFlowType> { Field("flowType") }
    /// `flowVersion`.
    @_alwaysEmitIntoClient public var flowVersion: Field<String> { Field("flowVersion") }
    /// `issuedCallback`.
    @_alwaysEmitIntoClient public var issuedCallback: Field<Bool> { Field("issuedCallback") }
    /// `recognitionFailureReason`.
    @_alwaysEmitIntoClient public var recognitionFailureReason: Field<String> { Field("recognitionFailureReason") }
    /// `startingLanguage`.
    @_alwaysEmitIntoClient public var startingLanguage: Field<String> { Field("startingLanguage") }
    /// `transferTargetAddress`.
    @_alwaysEmitIntoClient public var transferTargetAddress: Field<String> { Field("transferTargetAddress") }
    /// `transferTargetName`.
    @_alwaysEmitIntoClient public var transferTargetName: Field<String> { Field("transferTargetName") }
    /// `transferType`.
    @_alwaysEmitIntoClient public var transferType: Field<String> { Field("transferType") }
    /// `outcomes`.
    @_alwaysEmitIntoClient public var outcomes: Field<[AnalyticsFlowOutcome]> { Field("outcomes") }
}

/// A value of `entryType` of ``AnalyticsFlow``, open to those that are newer than this version.
public struct AnalyticsFlowEntryType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `direct`.
    @_alwaysEmitIntoClient public static var direct: Self { "direct" }
    /// `dnis`.
    @_alwaysEmitIntoClient public static var dnis: Self { "dnis" }
    /// `flow`.
    @_alwaysEmitIntoClient public static var flow: Self { "flow" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `flowType` of ``AnalyticsFlow``, open to those that are newer than this version.
public struct AnalyticsFlowFlowType: OpenEnum {
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

/// The schema `AnalyticsFlowOutcome`.
public typealias AnalyticsFlowOutcome = Model<AnalyticsFlowOutcomeFields>

/// The properties of ``AnalyticsFlowOutcome``.
public struct AnalyticsFlowOutcomeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `flowOutcome`.
    @_alwaysEmitIntoClient public var flowOutcome: Field<String> { Field("flowOutcome") }
    /// `flowOutcomeEndTimestamp`.
    @_alwaysEmitIntoClient public var flowOutcomeEndTimestamp: Field<Instant> { Field("flowOutcomeEndTimestamp") }
    /// `flowOutcomeId`.
    @_alwaysEmitIntoClient public var flowOutcomeId: Field<String> { Field("flowOutcomeId") }
    /// `flowOutcomeStartTimestamp`.
    @_alwaysEmitIntoClient public var flowOutcomeStartTimestamp: Field<Instant> { Field("flowOutcomeStartTimestamp") }
    /// `flowOutcomeValue`.
    @_alwaysEmitIntoClient public var flowOutcomeValue: Field<String> { Field("flowOutcomeValue") }
}

/// The schema `AnalyticsMediaEndpointStat`.
public typealias AnalyticsMediaEndpointStat = Model<AnalyticsMediaEndpointStatFields>

/// The properties of ``AnalyticsMediaEndpointStat``.
public struct AnalyticsMediaEndpointStatFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `codecs`.
    @_alwaysEmitIntoClient public var codecs: Field<[String]> { Field("codecs") }
    /// `discardedPackets`.
    @_alwaysEmitIntoClient public var discardedPackets: Field<Int> { Field("discardedPackets") }
    /// `duplicatePackets`.
    @_alwaysEmitIntoClient public var duplicatePackets: Field<Int> { Field("duplicatePackets") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `invalidPackets`.
    @_alwaysEmitIntoClient public var invalidPackets: Field<Int> { Field("invalidPackets") }
    /// `maxLatencyMs`.
    @_alwaysEmitIntoClient public var maxLatencyMs: Field<Int> { Field("maxLatencyMs") }
    /// `minMos`.
    @_alwaysEmitIntoClient public var minMos: Field<Double> { Field("minMos") }
    /// `minRFactor`.
    @_alwaysEmitIntoClient public var minRFactor: Field<Double> { Field("minRFactor") }
    /// `overrunPackets`.
    @_alwaysEmitIntoClient public var overrunPackets: Field<Int> { Field("overrunPackets") }
    /// `receivedPackets`.
    @_alwaysEmitIntoClient public var receivedPackets: Field<Int> { Field("receivedPackets") }
    /// `underrunPackets`.
    @_alwaysEmitIntoClient public var underrunPackets: Field<Int> { Field("underrunPackets") }
}

/// The schema `AnalyticsParticipant`.
public typealias AnalyticsParticipant = Model<AnalyticsParticipantFields>

/// The properties of ``AnalyticsParticipant``.
public struct AnalyticsParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<AnalyticsParticipantFlaggedReason> { Field("flaggedReason") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `participantName`.
    @_alwaysEmitIntoClient public var participantName: Field<String> { Field("participantName") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<AnalyticsParticipantPurpose> { Field("purpose") }
    /// `screenRecording`.
    @_alwaysEmitIntoClient public var screenRecording: Field<Bool> { Field("screenRecording") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[AnalyticsSession]> { Field("sessions") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
}

/// A value of `flaggedReason` of ``AnalyticsParticipant``, open to those that are newer than this version.
public struct AnalyticsParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `purpose` of ``AnalyticsParticipant``, open to those that are newer than this version.
public struct AnalyticsParticipantPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `botflow`.
    @_alwaysEmitIntoClient public static var botflow: Self { "botflow" }
    /// `campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "campaign" }
    /// `customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "customer" }
    /// `dialer`.
    @_alwaysEmitIntoClient public static var dialer: Self { "dialer" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "fax" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "manual" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
}

/// The schema `AnalyticsParticipantWithoutAttributes`.
public typealias AnalyticsParticipantWithoutAttributes = Model<AnalyticsParticipantWithoutAttributesFields>

/// The properties of ``AnalyticsParticipantWithoutAttributes``.
public struct AnalyticsParticipantWithoutAttributesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<AnalyticsParticipantWithoutAttributesFlaggedReason> { Field("flaggedReason") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `participantName`.
    @_alwaysEmitIntoClient public var participantName: Field<String> { Field("participantName") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<AnalyticsParticipantWithoutAttributesPurpose> { Field("purpose") }
    /// `screenRecording`.
    @_alwaysEmitIntoClient public var screenRecording: Field<Bool> { Field("screenRecording") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `sessions`.
    @_alwaysEmitIntoClient public var sessions: Field<[AnalyticsSession]> { Field("sessions") }
}

/// A value of `flaggedReason` of ``AnalyticsParticipantWithoutAttributes``, open to those that are newer than this
/// version.
public struct AnalyticsParticipantWithoutAttributesFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `purpose` of ``AnalyticsParticipantWithoutAttributes``, open to those that are newer than this version.
public struct AnalyticsParticipantWithoutAttributesPurpose: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `acd`.
    @_alwaysEmitIntoClient public static var acd: Self { "acd" }
    /// `agent`.
    @_alwaysEmitIntoClient public static var agent: Self { "agent" }
    /// `api`.
    @_alwaysEmitIntoClient public static var api: Self { "api" }
    /// `botflow`.
    @_alwaysEmitIntoClient public static var botflow: Self { "botflow" }
    /// `campaign`.
    @_alwaysEmitIntoClient public static var campaign: Self { "campaign" }
    /// `customer`.
    @_alwaysEmitIntoClient public static var customer: Self { "customer" }
    /// `dialer`.
    @_alwaysEmitIntoClient public static var dialer: Self { "dialer" }
    /// `external`.
    @_alwaysEmitIntoClient public static var external: Self { "external" }
    /// `fax`.
    @_alwaysEmitIntoClient public static var fax: Self { "fax" }
    /// `group`.
    @_alwaysEmitIntoClient public static var group: Self { "group" }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `ivr`.
    @_alwaysEmitIntoClient public static var ivr: Self { "ivr" }
    /// `manual`.
    @_alwaysEmitIntoClient public static var manual: Self { "manual" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
    /// `voicemail`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "voicemail" }
    /// `voicesurveyflow`.
    @_alwaysEmitIntoClient public static var voicesurveyflow: Self { "voicesurveyflow" }
    /// `workflow`.
    @_alwaysEmitIntoClient public static var workflow: Self { "workflow" }
}

/// The schema `AnalyticsProperty`.
public typealias AnalyticsProperty = Model<AnalyticsPropertyFields>

/// The properties of ``AnalyticsProperty``.
public struct AnalyticsPropertyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `propertyType`.
    @_alwaysEmitIntoClient public var propertyType: Field<AnalyticsPropertyPropertyType> { Field("propertyType") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// A value of `propertyType` of ``AnalyticsProperty``, open to those that are newer than this version.
public struct AnalyticsPropertyPropertyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `bool`.
    @_alwaysEmitIntoClient public static var bool: Self { "bool" }
    /// `integer`.
    @_alwaysEmitIntoClient public static var integer: Self { "integer" }
    /// `real`.
    @_alwaysEmitIntoClient public static var real: Self { "real" }
    /// `date`.
    @_alwaysEmitIntoClient public static var date: Self { "date" }
    /// `string`.
    @_alwaysEmitIntoClient public static var string: Self { "string" }
    /// `uuid`.
    @_alwaysEmitIntoClient public static var uuid: Self { "uuid" }
}

/// The schema `AnalyticsProposedAgent`.
public typealias AnalyticsProposedAgent = Model<AnalyticsProposedAgentFields>

/// The properties of ``AnalyticsProposedAgent``.
public struct AnalyticsProposedAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentRank`.
    @_alwaysEmitIntoClient public var agentRank: Field<Int> { Field("agentRank") }
    /// `proposedAgentId`.
    @_alwaysEmitIntoClient public var proposedAgentId: Field<String> { Field("proposedAgentId") }
}

/// The schema `AnalyticsQueryAggregation`.
public typealias AnalyticsQueryAggregation = Model<AnalyticsQueryAggregationFields>

/// The properties of ``AnalyticsQueryAggregation``.
public struct AnalyticsQueryAggregationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<AnalyticsQueryAggregationType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<String> { Field("dimension") }
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<String> { Field("metric") }
    /// `size`.
    @_alwaysEmitIntoClient public var size: Field<Int> { Field("size") }
    /// `ranges`.
    @_alwaysEmitIntoClient public var ranges: Field<[AggregationRange]> { Field("ranges") }
}

/// A value of `type` of ``AnalyticsQueryAggregation``, open to those that are newer than this version.
public struct AnalyticsQueryAggregationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `termFrequency`.
    @_alwaysEmitIntoClient public static var termFrequency: Self { "termFrequency" }
    /// `numericRange`.
    @_alwaysEmitIntoClient public static var numericRange: Self { "numericRange" }
}

/// The schema `AnalyticsResolution`.
public typealias AnalyticsResolution = Model<AnalyticsResolutionFields>

/// The properties of ``AnalyticsResolution``.
public struct AnalyticsResolutionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `nNextContactAvoided`.
    @_alwaysEmitIntoClient public var nNextContactAvoided: Field<Int> { Field("nNextContactAvoided") }
}

/// The schema `AnalyticsRoutingStatusRecord`.
public typealias AnalyticsRoutingStatusRecord = Model<AnalyticsRoutingStatusRecordFields>

/// The properties of ``AnalyticsRoutingStatusRecord``.
public struct AnalyticsRoutingStatusRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<AnalyticsRoutingStatusRecordRoutingStatus> { Field("routingStatus") }
}

/// A value of `routingStatus` of ``AnalyticsRoutingStatusRecord``, open to those that are newer than this version.
public struct AnalyticsRoutingStatusRecordRoutingStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OFF_QUEUE`.
    @_alwaysEmitIntoClient public static var offQueue: Self { "OFF_QUEUE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `INTERACTING`.
    @_alwaysEmitIntoClient public static var interacting: Self { "INTERACTING" }
    /// `NOT_RESPONDING`.
    @_alwaysEmitIntoClient public static var notResponding: Self { "NOT_RESPONDING" }
    /// `COMMUNICATING`.
    @_alwaysEmitIntoClient public static var communicating: Self { "COMMUNICATING" }
}

/// The schema `AnalyticsScoredAgent`.
public typealias AnalyticsScoredAgent = Model<AnalyticsScoredAgentFields>

/// The properties of ``AnalyticsScoredAgent``.
public struct AnalyticsScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agentScore`.
    @_alwaysEmitIntoClient public var agentScore: Field<Int> { Field("agentScore") }
    /// `scoredAgentId`.
    @_alwaysEmitIntoClient public var scoredAgentId: Field<String> { Field("scoredAgentId") }
}

/// The schema `AnalyticsSession`.
public typealias AnalyticsSession = Model<AnalyticsSessionFields>

/// The properties of ``AnalyticsSession``.
public struct AnalyticsSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activeSkillIds`.
    @_alwaysEmitIntoClient public var activeSkillIds: Field<[String]> { Field("activeSkillIds") }
    /// `acwSkipped`.
    @_alwaysEmitIntoClient public var acwSkipped: Field<Bool> { Field("acwSkipped") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `addressOther`.
    @_alwaysEmitIntoClient public var addressOther: Field<String> { Field("addressOther") }
    /// `addressSelf`.
    @_alwaysEmitIntoClient public var addressSelf: Field<String> { Field("addressSelf") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `agentBullseyeRing`.
    @_alwaysEmitIntoClient public var agentBullseyeRing: Field<Int> { Field("agentBullseyeRing") }
    /// `agentOwned`.
    @_alwaysEmitIntoClient public var agentOwned: Field<Bool> { Field("agentOwned") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `assignerId`.
    @_alwaysEmitIntoClient public var assignerId: Field<String> { Field("assignerId") }
    /// `authenticated`.
    @_alwaysEmitIntoClient public var authenticated: Field<Bool> { Field("authenticated") }
    /// `bargedParticipantId`.
    @_alwaysEmitIntoClient public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `bcc`.
    @_alwaysEmitIntoClient public var bcc: Field<[String]> { Field("bcc") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Instant> { Field("callbackScheduledTime") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `cc`.
    @_alwaysEmitIntoClient public var cc: Field<[String]> { Field("cc") }
    /// `cleared`.
    @_alwaysEmitIntoClient public var cleared: Field<Bool> { Field("cleared") }
    /// `coachedParticipantId`.
    @_alwaysEmitIntoClient public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `cobrowseRole`.
    @_alwaysEmitIntoClient public var cobrowseRole: Field<String> { Field("cobrowseRole") }
    /// `cobrowseRoomId`.
    @_alwaysEmitIntoClient public var cobrowseRoomId: Field<String> { Field("cobrowseRoomId") }
    /// `deliveryPushed`.
    @_alwaysEmitIntoClient public var deliveryPushed: Field<Bool> { Field("deliveryPushed") }
    /// `deliveryStatus`.
    @_alwaysEmitIntoClient public var deliveryStatus: Field<AnalyticsSessionDeliveryStatus> { Field("deliveryStatus") }
    /// `deliveryStatusChangeDate`.
    @_alwaysEmitIntoClient public var deliveryStatusChangeDate: Field<Instant> { Field("deliveryStatusChangeDate") }
    /// `destinationAddresses`.
    @_alwaysEmitIntoClient public var destinationAddresses: Field<[String]> { Field("destinationAddresses") }
    /// `detectedSpeechEnd`.
    @_alwaysEmitIntoClient public var detectedSpeechEnd: Field<Instant> { Field("detectedSpeechEnd") }
    /// `detectedSpeechStart`.
    @_alwaysEmitIntoClient public var detectedSpeechStart: Field<Instant> { Field("detectedSpeechStart") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<AnalyticsSessionDirection> { Field("direction") }
    /// `dispositionAnalyzer`.
    @_alwaysEmitIntoClient public var dispositionAnalyzer: Field<String> { Field("dispositionAnalyzer") }
    /// `dispositionName`.
    @_alwaysEmitIntoClient public var dispositionName: Field<String> { Field("dispositionName") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `edgeId`.
    @_alwaysEmitIntoClient public var edgeId: Field<String> { Field("edgeId") }
    /// `eligibleAgentCounts`.
    @_alwaysEmitIntoClient public var eligibleAgentCounts: Field<[Int]> { Field("eligibleAgentCounts") }
    /// `engagementSource`.
    @_alwaysEmitIntoClient public var engagementSource: Field<AnalyticsSessionEngagementSource> { Field("engagementSource") }
    /// `errorCodeDescription`.
    @_alwaysEmitIntoClient public var errorCodeDescription: Field<String> { Field("errorCodeDescription") }
    /// `extendedDeliveryStatus`.
    @_alwaysEmitIntoClient public var extendedDeliveryStatus: Field<String> { Field("extendedDeliveryStatus") }
    /// `flowInType`.
    @_alwaysEmitIntoClient public var flowInType: Field<String> { Field("flowInType") }
    /// `flowOutType`.
    @_alwaysEmitIntoClient public var flowOutType: Field<String> { Field("flowOutType") }
    /// `journeyActionId`.
    @_alwaysEmitIntoClient public var journeyActionId: Field<String> { Field("journeyActionId") }
    /// `journeyActionMapId`.
    @_alwaysEmitIntoClient public var journeyActionMapId: Field<String> { Field("journeyActionMapId") }
    /// `journeyActionMapVersion`.
    @_alwaysEmitIntoClient public var journeyActionMapVersion: Field<Int> { Field("journeyActionMapVersion") }
    /// `journeyCustomerId`.
    @_alwaysEmitIntoClient public var journeyCustomerId: Field<String> { Field("journeyCustomerId") }
    /// `journeyCustomerIdType`.
    @_alwaysEmitIntoClient public var journeyCustomerIdType: Field<String> { Field("journeyCustomerIdType") }
    /// `journeyCustomerSessionId`.
    @_alwaysEmitIntoClient public var journeyCustomerSessionId: Field<String> { Field("journeyCustomerSessionId") }
    /// `journeyCustomerSessionIdType`.
    @_alwaysEmitIntoClient public var journeyCustomerSessionIdType: Field<String> { Field("journeyCustomerSessionIdType") }
    /// `mediaBridgeId`.
    @_alwaysEmitIntoClient public var mediaBridgeId: Field<String> { Field("mediaBridgeId") }
    /// `mediaCount`.
    @_alwaysEmitIntoClient public var mediaCount: Field<Int> { Field("mediaCount") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AnalyticsSessionMediaType> { Field("mediaType") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<String> { Field("messageType") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `outboundCampaignId`.
    @_alwaysEmitIntoClient public var outboundCampaignId: Field<String> { Field("outboundCampaignId") }
    /// `outboundContactId`.
    @_alwaysEmitIntoClient public var outboundContactId: Field<String> { Field("outboundContactId") }
    /// `outboundContactListId`.
    @_alwaysEmitIntoClient public var outboundContactListId: Field<String> { Field("outboundContactListId") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `protocolCallId`.
    @_alwaysEmitIntoClient public var protocolCallId: Field<String> { Field("protocolCallId") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `remote`.
    @_alwaysEmitIntoClient public var remote: Field<String> { Field("remote") }
    /// `remoteNameDisplayable`.
    @_alwaysEmitIntoClient public var remoteNameDisplayable: Field<String> { Field("remoteNameDisplayable") }
    /// `removedSkillIds`.
    @_alwaysEmitIntoClient public var removedSkillIds: Field<[String]> { Field("removedSkillIds") }
    /// `requestedRoutings`.
    @_alwaysEmitIntoClient public var requestedRoutings: Field<[AnalyticsSessionRequestedRoutings]> { Field("requestedRoutings") }
    /// `roomId`.
    @_alwaysEmitIntoClient public var roomId: Field<String> { Field("roomId") }
    /// `routingRing`.
    @_alwaysEmitIntoClient public var routingRing: Field<Int> { Field("routingRing") }
    /// `routingRule`.
    @_alwaysEmitIntoClient public var routingRule: Field<String> { Field("routingRule") }
    /// `routingRuleType`.
    @_alwaysEmitIntoClient public var routingRuleType: Field<AnalyticsSessionRoutingRuleType> { Field("routingRuleType") }
    /// `screenMonitoredUserId`.
    @_alwaysEmitIntoClient public var screenMonitoredUserId: Field<String> { Field("screenMonitoredUserId") }
    /// `screenShareAddressSelf`.
    @_alwaysEmitIntoClient public var screenShareAddressSelf: Field<String> { Field("screenShareAddressSelf") }
    /// `screenShareRoomId`.
    @_alwaysEmitIntoClient public var screenShareRoomId: Field<String> { Field("screenShareRoomId") }
    /// `scriptId`.
    @_alwaysEmitIntoClient public var scriptId: Field<String> { Field("scriptId") }
    /// `selectedAgentId`.
    @_alwaysEmitIntoClient public var selectedAgentId: Field<String> { Field("selectedAgentId") }
    /// `selectedAgentRank`.
    @_alwaysEmitIntoClient public var selectedAgentRank: Field<Int> { Field("selectedAgentRank") }
    /// `sessionDnis`.
    @_alwaysEmitIntoClient public var sessionDnis: Field<String> { Field("sessionDnis") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `sharingScreen`.
    @_alwaysEmitIntoClient public var sharingScreen: Field<Bool> { Field("sharingScreen") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
    /// `skipEnabled`.
    @_alwaysEmitIntoClient public var skipEnabled: Field<Bool> { Field("skipEnabled") }
    /// `snippetRecording`.
    @_alwaysEmitIntoClient public var snippetRecording: Field<Bool> { Field("snippetRecording") }
    /// `timeoutSeconds`.
    @_alwaysEmitIntoClient public var timeoutSeconds: Field<Int> { Field("timeoutSeconds") }
    /// `usedRouting`.
    @_alwaysEmitIntoClient public var usedRouting: Field<AnalyticsSessionUsedRouting> { Field("usedRouting") }
    /// `videoAddressSelf`.
    @_alwaysEmitIntoClient public var videoAddressSelf: Field<String> { Field("videoAddressSelf") }
    /// `videoRoomId`.
    @_alwaysEmitIntoClient public var videoRoomId: Field<String> { Field("videoRoomId") }
    /// `waitingInteractionCounts`.
    @_alwaysEmitIntoClient public var waitingInteractionCounts: Field<[Int]> { Field("waitingInteractionCounts") }
    /// `agentGroups`.
    @_alwaysEmitIntoClient public var agentGroups: Field<[AnalyticsAgentGroup]> { Field("agentGroups") }
    /// `proposedAgents`.
    @_alwaysEmitIntoClient public var proposedAgents: Field<[AnalyticsProposedAgent]> { Field("proposedAgents") }
    /// `mediaEndpointStats`.
    @_alwaysEmitIntoClient public var mediaEndpointStats: Field<[AnalyticsMediaEndpointStat]> { Field("mediaEndpointStats") }
    /// `flow`.
    @_alwaysEmitIntoClient public var flow: Field<AnalyticsFlow> { Field("flow") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[AnalyticsSessionMetric]> { Field("metrics") }
    /// `segments`.
    @_alwaysEmitIntoClient public var segments: Field<[AnalyticsConversationSegment]> { Field("segments") }
}

/// A value of `deliveryStatus` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionDeliveryStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `DeliveryFailed`.
    @_alwaysEmitIntoClient public static var deliveryFailed: Self { "DeliveryFailed" }
    /// `DeliveryPushed`.
    @_alwaysEmitIntoClient public static var deliveryPushed: Self { "DeliveryPushed" }
    /// `DeliverySuccess`.
    @_alwaysEmitIntoClient public static var deliverySuccess: Self { "DeliverySuccess" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
    /// `Published`.
    @_alwaysEmitIntoClient public static var published: Self { "Published" }
    /// `Queued`.
    @_alwaysEmitIntoClient public static var queued: Self { "Queued" }
    /// `Read`.
    @_alwaysEmitIntoClient public static var read: Self { "Read" }
    /// `Received`.
    @_alwaysEmitIntoClient public static var received: Self { "Received" }
    /// `Sent`.
    @_alwaysEmitIntoClient public static var sent: Self { "Sent" }
}

/// A value of `direction` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `engagementSource` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionEngagementSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AppleMessagesForBusiness`.
    @_alwaysEmitIntoClient public static var appleMessagesForBusiness: Self { "AppleMessagesForBusiness" }
    /// `Discord`.
    @_alwaysEmitIntoClient public static var discord: Self { "Discord" }
    /// `Email`.
    @_alwaysEmitIntoClient public static var email: Self { "Email" }
    /// `Facebook`.
    @_alwaysEmitIntoClient public static var facebook: Self { "Facebook" }
    /// `FacebookMessenger`.
    @_alwaysEmitIntoClient public static var facebookMessenger: Self { "FacebookMessenger" }
    /// `Glassdoor`.
    @_alwaysEmitIntoClient public static var glassdoor: Self { "Glassdoor" }
    /// `GoogleBusinessProfile`.
    @_alwaysEmitIntoClient public static var googleBusinessProfile: Self { "GoogleBusinessProfile" }
    /// `Instagram`.
    @_alwaysEmitIntoClient public static var instagram: Self { "Instagram" }
    /// `KakaoTalk`.
    @_alwaysEmitIntoClient public static var kakaoTalk: Self { "KakaoTalk" }
    /// `Line`.
    @_alwaysEmitIntoClient public static var line: Self { "Line" }
    /// `LinkedIn`.
    @_alwaysEmitIntoClient public static var linkedIn: Self { "LinkedIn" }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `MobileChat`.
    @_alwaysEmitIntoClient public static var mobileChat: Self { "MobileChat" }
    /// `Other`.
    @_alwaysEmitIntoClient public static var other: Self { "Other" }
    /// `QQ`.
    @_alwaysEmitIntoClient public static var qq: Self { "QQ" }
    /// `Reddit`.
    @_alwaysEmitIntoClient public static var reddit: Self { "Reddit" }
    /// `ServiceNow`.
    @_alwaysEmitIntoClient public static var serviceNow: Self { "ServiceNow" }
    /// `SFDC`.
    @_alwaysEmitIntoClient public static var sfdc: Self { "SFDC" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `Snapchat`.
    @_alwaysEmitIntoClient public static var snapchat: Self { "Snapchat" }
    /// `Telegram`.
    @_alwaysEmitIntoClient public static var telegram: Self { "Telegram" }
    /// `Threads`.
    @_alwaysEmitIntoClient public static var threads: Self { "Threads" }
    /// `Trustpilot`.
    @_alwaysEmitIntoClient public static var trustpilot: Self { "Trustpilot" }
    /// `Unspecified`.
    @_alwaysEmitIntoClient public static var unspecified: Self { "Unspecified" }
    /// `Viber`.
    @_alwaysEmitIntoClient public static var viber: Self { "Viber" }
    /// `WebChat`.
    @_alwaysEmitIntoClient public static var webChat: Self { "WebChat" }
    /// `WeChat`.
    @_alwaysEmitIntoClient public static var weChat: Self { "WeChat" }
    /// `Weibo`.
    @_alwaysEmitIntoClient public static var weibo: Self { "Weibo" }
    /// `WhatsApp`.
    @_alwaysEmitIntoClient public static var whatsApp: Self { "WhatsApp" }
    /// `X`.
    @_alwaysEmitIntoClient public static var x: Self { "X" }
    /// `Yelp`.
    @_alwaysEmitIntoClient public static var yelp: Self { "Yelp" }
    /// `YouTube`.
    @_alwaysEmitIntoClient public static var youTube: Self { "YouTube" }
    /// `Zendesk`.
    @_alwaysEmitIntoClient public static var zendesk: Self { "Zendesk" }
    /// `OpenMessaging`.
    @_alwaysEmitIntoClient public static var openMessaging: Self { "OpenMessaging" }
}

/// A value of `mediaType` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionMediaType: OpenEnum {
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

/// A value of `requestedRoutings` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionRequestedRoutings: OpenEnum {
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

/// A value of `routingRuleType` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionRoutingRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Bullseye`.
    @_alwaysEmitIntoClient public static var bullseye: Self { "Bullseye" }
    /// `Conditional`.
    @_alwaysEmitIntoClient public static var conditional: Self { "Conditional" }
    /// `Predictive`.
    @_alwaysEmitIntoClient public static var predictive: Self { "Predictive" }
    /// `Preferred`.
    @_alwaysEmitIntoClient public static var preferred: Self { "Preferred" }
}

/// A value of `usedRouting` of ``AnalyticsSession``, open to those that are newer than this version.
public struct AnalyticsSessionUsedRouting: OpenEnum {
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

/// The schema `AnalyticsSessionMetric`.
public typealias AnalyticsSessionMetric = Model<AnalyticsSessionMetricFields>

/// The properties of ``AnalyticsSessionMetric``.
public struct AnalyticsSessionMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `emitDate`.
    @_alwaysEmitIntoClient public var emitDate: Field<Instant> { Field("emitDate") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
}

/// The schema `AnalyticsSurvey`.
public typealias AnalyticsSurvey = Model<AnalyticsSurveyFields>

/// The properties of ``AnalyticsSurvey``.
public struct AnalyticsSurveyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `surveyCompletedDate`.
    @_alwaysEmitIntoClient public var surveyCompletedDate: Field<Instant> { Field("surveyCompletedDate") }
    /// `surveyFormContextId`.
    @_alwaysEmitIntoClient public var surveyFormContextId: Field<String> { Field("surveyFormContextId") }
    /// `surveyFormId`.
    @_alwaysEmitIntoClient public var surveyFormId: Field<String> { Field("surveyFormId") }
    /// `surveyFormName`.
    @_alwaysEmitIntoClient public var surveyFormName: Field<String> { Field("surveyFormName") }
    /// `surveyId`.
    @_alwaysEmitIntoClient public var surveyId: Field<String> { Field("surveyId") }
    /// `surveyPartialResponse`.
    @_alwaysEmitIntoClient public var surveyPartialResponse: Field<Bool> { Field("surveyPartialResponse") }
    /// `surveyPromoterScore`.
    @_alwaysEmitIntoClient public var surveyPromoterScore: Field<Int> { Field("surveyPromoterScore") }
    /// `surveyStatus`.
    @_alwaysEmitIntoClient public var surveyStatus: Field<String> { Field("surveyStatus") }
    /// `surveyType`.
    @_alwaysEmitIntoClient public var surveyType: Field<AnalyticsSurveySurveyType> { Field("surveyType") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `oSurveyTotalScore`.
    @_alwaysEmitIntoClient public var oSurveyTotalScore: Field<Int> { Field("oSurveyTotalScore") }
}

/// A value of `surveyType` of ``AnalyticsSurvey``, open to those that are newer than this version.
public struct AnalyticsSurveySurveyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Web`.
    @_alwaysEmitIntoClient public static var web: Self { "Web" }
    /// `Voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "Voice" }
}

/// The schema `AnalyticsUserDetail`.
public typealias AnalyticsUserDetail = Model<AnalyticsUserDetailFields>

/// The properties of ``AnalyticsUserDetail``.
public struct AnalyticsUserDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `primaryPresence`.
    @_alwaysEmitIntoClient public var primaryPresence: Field<[AnalyticsUserPresenceRecord]> { Field("primaryPresence") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<[AnalyticsRoutingStatusRecord]> { Field("routingStatus") }
}

/// The schema `AnalyticsUserDetailsAsyncQueryResponse`.
public typealias AnalyticsUserDetailsAsyncQueryResponse = Model<AnalyticsUserDetailsAsyncQueryResponseFields>

/// The properties of ``AnalyticsUserDetailsAsyncQueryResponse``.
public struct AnalyticsUserDetailsAsyncQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userDetails`.
    @_alwaysEmitIntoClient public var userDetails: Field<[AnalyticsUserDetail]> { Field("userDetails") }
    /// `cursor`.
    @_alwaysEmitIntoClient public var cursor: Field<String> { Field("cursor") }
    /// `dataAvailabilityDate`.
    @_alwaysEmitIntoClient public var dataAvailabilityDate: Field<Instant> { Field("dataAvailabilityDate") }
}

/// The schema `AnalyticsUserDetailsQueryResponse`.
public typealias AnalyticsUserDetailsQueryResponse = Model<AnalyticsUserDetailsQueryResponseFields>

/// The properties of ``AnalyticsUserDetailsQueryResponse``.
public struct AnalyticsUserDetailsQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userDetails`.
    @_alwaysEmitIntoClient public var userDetails: Field<[AnalyticsUserDetail]> { Field("userDetails") }
    /// `aggregations`.
    @_alwaysEmitIntoClient public var aggregations: Field<[AggregationResult]> { Field("aggregations") }
    /// `totalHits`.
    @_alwaysEmitIntoClient public var totalHits: Field<Int> { Field("totalHits") }
}

/// The schema `AnalyticsUserPresenceRecord`.
public typealias AnalyticsUserPresenceRecord = Model<AnalyticsUserPresenceRecordFields>

/// The properties of ``AnalyticsUserPresenceRecord``.
public struct AnalyticsUserPresenceRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<AnalyticsUserPresenceRecordSystemPresence> { Field("systemPresence") }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public var organizationPresenceId: Field<String> { Field("organizationPresenceId") }
}

/// A value of `systemPresence` of ``AnalyticsUserPresenceRecord``, open to those that are newer than this version.
public struct AnalyticsUserPresenceRecordSystemPresence: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AVAILABLE`.
    @_alwaysEmitIntoClient public static var available: Self { "AVAILABLE" }
    /// `AWAY`.
    @_alwaysEmitIntoClient public static var away: Self { "AWAY" }
    /// `BUSY`.
    @_alwaysEmitIntoClient public static var busy: Self { "BUSY" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
    /// `IDLE`.
    @_alwaysEmitIntoClient public static var idle: Self { "IDLE" }
    /// `ON_QUEUE`.
    @_alwaysEmitIntoClient public static var onQueue: Self { "ON_QUEUE" }
    /// `MEAL`.
    @_alwaysEmitIntoClient public static var meal: Self { "MEAL" }
    /// `TRAINING`.
    @_alwaysEmitIntoClient public static var training: Self { "TRAINING" }
    /// `MEETING`.
    @_alwaysEmitIntoClient public static var meeting: Self { "MEETING" }
    /// `BREAK`.
    @_alwaysEmitIntoClient public static var `break`: Self { "BREAK" }
}

/// The schema `AnswerGenerationConfig`.
public typealias AnswerGenerationConfig = Model<AnswerGenerationConfigFields>

/// The properties of ``AnswerGenerationConfig``.
public struct AnswerGenerationConfigFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `enabled`, required.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
}

/// The schema `AnswerOption`.
public typealias AnswerOption = Model<AnswerOptionFields>

/// The properties of ``AnswerOption``.
public struct AnswerOptionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `contextId`, set by the platform.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `builtInType`.
    @_alwaysEmitIntoClient public var builtInType: Field<AnswerOptionBuiltInType> { Field("builtInType") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `assistanceConditions`.
    @_alwaysEmitIntoClient public var assistanceConditions: Field<[AssistanceCondition]> { Field("assistanceConditions") }
}

/// A value of `builtInType` of ``AnswerOption``, open to those that are newer than this version.
public struct AnswerOptionBuiltInType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Selected`.
    @_alwaysEmitIntoClient public static var selected: Self { "Selected" }
    /// `Unselected`.
    @_alwaysEmitIntoClient public static var unselected: Self { "Unselected" }
}
