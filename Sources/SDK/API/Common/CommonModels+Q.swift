// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QuestionGroupSettings`.
public typealias QuestionGroupSettings = Model<QuestionGroupSettingsFields>

/// The properties of ``QuestionGroupSettings``.
public struct QuestionGroupSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionGroupContextId`.
    public var questionGroupContextId: Field<String> { Field("questionGroupContextId") }
    /// `questionSettings`.
    public var questionSettings: Field<[QuestionSettings]> { Field("questionSettings") }
}

/// The schema `QuestionSettings`.
public typealias QuestionSettings = Model<QuestionSettingsFields>

/// The properties of ``QuestionSettings``.
public struct QuestionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionContextId`.
    public var questionContextId: Field<String> { Field("questionContextId") }
    /// `settings`.
    public var settings: Field<AiScoringSetting> { Field("settings") }
}

/// The schema `Queue`.
public typealias Queue = Model<QueueFields>

/// The properties of ``Queue``.
public struct QueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    public var scoringMethod: Field<QueueScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    public var lastAgentRoutingMode: Field<QueueLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    public var skillEvaluationMethod: Field<QueueSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `autoAnswerOnly`.
    public var autoAnswerOnly: Field<Bool> { Field("autoAnswerOnly") }
    /// `cannedResponseLibraries`.
    public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``Queue``, open to those that are newer than this version.
public struct QueueScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``Queue``, open to those that are newer than this version.
public struct QueueLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``Queue``, open to those that are newer than this version.
public struct QueueSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `BEST`.
    public static var best: Self { "BEST" }
    /// `ALL`.
    public static var all: Self { "ALL" }
}

/// The schema `QueueEmailAddress`.
public typealias QueueEmailAddress = Model<QueueEmailAddressFields>

/// The properties of ``QueueEmailAddress``.
public struct QueueEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    public var domain: Field<DomainEntityRef> { Field("domain") }
    /// `route`.
    public var route: Field<InboundRoute> { Field("route") }
}

/// The schema `QueueFullReference`.
public typealias QueueFullReference = Model<QueueFullReferenceFields>

/// The properties of ``QueueFullReference``.
public struct QueueFullReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<Division> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    public var scoringMethod: Field<QueueFullReferenceScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    public var lastAgentRoutingMode: Field<QueueFullReferenceLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    public var skillEvaluationMethod: Field<QueueFullReferenceSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `autoAnswerOnly`.
    public var autoAnswerOnly: Field<Bool> { Field("autoAnswerOnly") }
    /// `cannedResponseLibraries`.
    public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``QueueFullReference``, open to those that are newer than this version.
public struct QueueFullReferenceScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``QueueFullReference``, open to those that are newer than this version.
public struct QueueFullReferenceLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``QueueFullReference``, open to those that are newer than this version.
public struct QueueFullReferenceSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    public static var none_: Self { "NONE" }
    /// `BEST`.
    public static var best: Self { "BEST" }
    /// `ALL`.
    public static var all: Self { "ALL" }
}

/// The schema `QueueMediaSettings`.
public typealias QueueMediaSettings = Model<QueueMediaSettingsFields>

/// The properties of ``QueueMediaSettings``.
public struct QueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `call`.
    public var call: Field<MediaSettings> { Field("call") }
    /// `callback`.
    public var callback: Field<CallbackMediaSettings> { Field("callback") }
    /// `chat`.
    public var chat: Field<MediaSettings> { Field("chat") }
    /// `email`.
    public var email: Field<EmailMediaSettings> { Field("email") }
    /// `message`.
    public var message: Field<MessageMediaSettings> { Field("message") }
}

/// The schema `QueueMessagingAddresses`.
public typealias QueueMessagingAddresses = Model<QueueMessagingAddressesFields>

/// The properties of ``QueueMessagingAddresses``.
public struct QueueMessagingAddressesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `smsAddress`.
    public var smsAddress: Field<DomainEntityRef> { Field("smsAddress") }
    /// `openMessagingRecipient`.
    public var openMessagingRecipient: Field<DomainEntityRef> { Field("openMessagingRecipient") }
    /// `whatsAppRecipient`.
    public var whatsAppRecipient: Field<DomainEntityRef> { Field("whatsAppRecipient") }
}

/// The schema `QueueObservationDataContainer`.
public typealias QueueObservationDataContainer = Model<QueueObservationDataContainerFields>

/// The properties of ``QueueObservationDataContainer``.
public struct QueueObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    public var data: Field<[ObservationMetricData]> { Field("data") }
}

/// The schema `QueueObservationQuery`.
public typealias QueueObservationQuery = Model<QueueObservationQueryFields>

/// The properties of ``QueueObservationQuery``.
public struct QueueObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    public var filter: Field<QueueObservationQueryFilter> { Field("filter") }
    /// `metrics`, required.
    public var metrics: Field<[QueueObservationQueryMetrics]> { Field("metrics") }
    /// `detailMetrics`.
    public var detailMetrics: Field<[QueueObservationQueryDetailMetrics]> { Field("detailMetrics") }
}

/// A value of `metrics` of ``QueueObservationQuery``, open to those that are newer than this version.
public struct QueueObservationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oAlerting`.
    public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oMemberUsers`.
    public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
    /// `oWaiting`.
    public static var oWaiting: Self { "oWaiting" }
}

/// A value of `detailMetrics` of ``QueueObservationQuery``, open to those that are newer than this version.
public struct QueueObservationQueryDetailMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oAlerting`.
    public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    public static var oInteracting: Self { "oInteracting" }
    /// `oMemberUsers`.
    public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
    /// `oWaiting`.
    public static var oWaiting: Self { "oWaiting" }
}

/// The schema `QueueObservationQueryClause`.
public typealias QueueObservationQueryClause = Model<QueueObservationQueryClauseFields>

/// The properties of ``QueueObservationQueryClause``.
public struct QueueObservationQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<QueueObservationQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[QueueObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``QueueObservationQueryClause``, open to those that are newer than this version.
public struct QueueObservationQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `QueueObservationQueryFilter`.
public typealias QueueObservationQueryFilter = Model<QueueObservationQueryFilterFields>

/// The properties of ``QueueObservationQueryFilter``.
public struct QueueObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<QueueObservationQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[QueueObservationQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[QueueObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``QueueObservationQueryFilter``, open to those that are newer than this version.
public struct QueueObservationQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `QueueObservationQueryPredicate`.
public typealias QueueObservationQueryPredicate = Model<QueueObservationQueryPredicateFields>

/// The properties of ``QueueObservationQueryPredicate``.
public struct QueueObservationQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<QueueObservationQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<QueueObservationQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<QueueObservationQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``QueueObservationQueryPredicate``, open to those that are newer than this version.
public struct QueueObservationQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``QueueObservationQueryPredicate``, open to those that are newer than this version.
public struct QueueObservationQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mediaType`.
    public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    public static var queueId: Self { "queueId" }
}

/// A value of `operator` of ``QueueObservationQueryPredicate``, open to those that are newer than this version.
public struct QueueObservationQueryPredicateOperator: OpenEnum {
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

/// The schema `QueueObservationQueryResponse`.
public typealias QueueObservationQueryResponse = Model<QueueObservationQueryResponseFields>

/// The properties of ``QueueObservationQueryResponse``.
public struct QueueObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemToOrganizationMappings`.
    public var systemToOrganizationMappings: Field<[String: [String]]> { Field("systemToOrganizationMappings") }
    /// `results`.
    public var results: Field<[QueueObservationDataContainer]> { Field("results") }
}

/// The schema `QueueReference`.
public typealias QueueReference = Model<QueueReferenceFields>

/// The properties of ``QueueReference``.
public struct QueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}
