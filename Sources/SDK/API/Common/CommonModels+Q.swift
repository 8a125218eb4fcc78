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
    @_alwaysEmitIntoClient public var questionGroupContextId: Field<String> { Field("questionGroupContextId") }
    /// `questionSettings`.
    @_alwaysEmitIntoClient public var questionSettings: Field<[QuestionSettings]> { Field("questionSettings") }
}

/// The schema `QuestionSettings`.
public typealias QuestionSettings = Model<QuestionSettingsFields>

/// The properties of ``QuestionSettings``.
public struct QuestionSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `questionContextId`.
    @_alwaysEmitIntoClient public var questionContextId: Field<String> { Field("questionContextId") }
    /// `settings`.
    @_alwaysEmitIntoClient public var settings: Field<AiScoringSetting> { Field("settings") }
}

/// The schema `Queue`.
public typealias Queue = Model<QueueFields>

/// The properties of ``Queue``.
public struct QueueFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    @_alwaysEmitIntoClient public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    @_alwaysEmitIntoClient public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    @_alwaysEmitIntoClient public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    @_alwaysEmitIntoClient public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    @_alwaysEmitIntoClient public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    @_alwaysEmitIntoClient public var scoringMethod: Field<QueueScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    @_alwaysEmitIntoClient public var lastAgentRoutingMode: Field<QueueLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    @_alwaysEmitIntoClient public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    @_alwaysEmitIntoClient public var skillEvaluationMethod: Field<QueueSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    @_alwaysEmitIntoClient public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    @_alwaysEmitIntoClient public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    @_alwaysEmitIntoClient public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    @_alwaysEmitIntoClient public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    @_alwaysEmitIntoClient public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    @_alwaysEmitIntoClient public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    @_alwaysEmitIntoClient public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `autoAnswerOnly`.
    @_alwaysEmitIntoClient public var autoAnswerOnly: Field<Bool> { Field("autoAnswerOnly") }
    /// `cannedResponseLibraries`.
    @_alwaysEmitIntoClient public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    @_alwaysEmitIntoClient public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    @_alwaysEmitIntoClient public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    @_alwaysEmitIntoClient public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    @_alwaysEmitIntoClient public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    @_alwaysEmitIntoClient public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    @_alwaysEmitIntoClient public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    @_alwaysEmitIntoClient public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    @_alwaysEmitIntoClient public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    @_alwaysEmitIntoClient public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    @_alwaysEmitIntoClient public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    @_alwaysEmitIntoClient public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``Queue``, open to those that are newer than this version.
public struct QueueScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    @_alwaysEmitIntoClient public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    @_alwaysEmitIntoClient public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``Queue``, open to those that are newer than this version.
public struct QueueLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    @_alwaysEmitIntoClient public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    @_alwaysEmitIntoClient public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``Queue``, open to those that are newer than this version.
public struct QueueSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `BEST`.
    @_alwaysEmitIntoClient public static var best: Self { "BEST" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `QueueEmailAddress`.
public typealias QueueEmailAddress = Model<QueueEmailAddressFields>

/// The properties of ``QueueEmailAddress``.
public struct QueueEmailAddressFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `domain`.
    @_alwaysEmitIntoClient public var domain: Field<DomainEntityRef> { Field("domain") }
    /// `route`.
    @_alwaysEmitIntoClient public var route: Field<InboundRoute> { Field("route") }
}

/// The schema `QueueFullReference`.
public typealias QueueFullReference = Model<QueueFullReferenceFields>

/// The properties of ``QueueFullReference``.
public struct QueueFullReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<Division> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `modifiedBy`.
    @_alwaysEmitIntoClient public var modifiedBy: Field<String> { Field("modifiedBy") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<String> { Field("createdBy") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `userMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var userMemberCount: Field<Int> { Field("userMemberCount") }
    /// `joinedMemberCount`, set by the platform.
    @_alwaysEmitIntoClient public var joinedMemberCount: Field<Int> { Field("joinedMemberCount") }
    /// `mediaSettings`.
    @_alwaysEmitIntoClient public var mediaSettings: Field<QueueMediaSettings> { Field("mediaSettings") }
    /// `routingRules`.
    @_alwaysEmitIntoClient public var routingRules: Field<[RoutingRule]> { Field("routingRules") }
    /// `conditionalGroupRouting`.
    @_alwaysEmitIntoClient public var conditionalGroupRouting: Field<ConditionalGroupRouting> { Field("conditionalGroupRouting") }
    /// `conditionalGroupActivation`.
    @_alwaysEmitIntoClient public var conditionalGroupActivation: Field<ConditionalGroupActivation> { Field("conditionalGroupActivation") }
    /// `bullseye`.
    @_alwaysEmitIntoClient public var bullseye: Field<Bullseye> { Field("bullseye") }
    /// `scoringMethod`.
    @_alwaysEmitIntoClient public var scoringMethod: Field<QueueFullReferenceScoringMethod> { Field("scoringMethod") }
    /// `lastAgentRoutingMode`.
    @_alwaysEmitIntoClient public var lastAgentRoutingMode: Field<QueueFullReferenceLastAgentRoutingMode> { Field("lastAgentRoutingMode") }
    /// `acwSettings`.
    @_alwaysEmitIntoClient public var acwSettings: Field<AcwSettings> { Field("acwSettings") }
    /// `skillEvaluationMethod`.
    @_alwaysEmitIntoClient public var skillEvaluationMethod: Field<QueueFullReferenceSkillEvaluationMethod> { Field("skillEvaluationMethod") }
    /// `memberGroups`.
    @_alwaysEmitIntoClient public var memberGroups: Field<[MemberGroup]> { Field("memberGroups") }
    /// `queueFlow`.
    @_alwaysEmitIntoClient public var queueFlow: Field<DomainEntityRef> { Field("queueFlow") }
    /// `emailInQueueFlow`.
    @_alwaysEmitIntoClient public var emailInQueueFlow: Field<DomainEntityRef> { Field("emailInQueueFlow") }
    /// `messageInQueueFlow`.
    @_alwaysEmitIntoClient public var messageInQueueFlow: Field<DomainEntityRef> { Field("messageInQueueFlow") }
    /// `whisperPrompt`.
    @_alwaysEmitIntoClient public var whisperPrompt: Field<DomainEntityRef> { Field("whisperPrompt") }
    /// `onHoldPrompt`.
    @_alwaysEmitIntoClient public var onHoldPrompt: Field<DomainEntityRef> { Field("onHoldPrompt") }
    /// `defaultMediaLanguage`.
    @_alwaysEmitIntoClient public var defaultMediaLanguage: Field<String> { Field("defaultMediaLanguage") }
    /// `autoAnswerOnly`.
    @_alwaysEmitIntoClient public var autoAnswerOnly: Field<Bool> { Field("autoAnswerOnly") }
    /// `cannedResponseLibraries`.
    @_alwaysEmitIntoClient public var cannedResponseLibraries: Field<CannedResponseLibraries> { Field("cannedResponseLibraries") }
    /// `enableTranscription`.
    @_alwaysEmitIntoClient public var enableTranscription: Field<Bool> { Field("enableTranscription") }
    /// `enableAudioMonitoring`.
    @_alwaysEmitIntoClient public var enableAudioMonitoring: Field<Bool> { Field("enableAudioMonitoring") }
    /// `enableManualAssignment`.
    @_alwaysEmitIntoClient public var enableManualAssignment: Field<Bool> { Field("enableManualAssignment") }
    /// `agentOwnedRouting`.
    @_alwaysEmitIntoClient public var agentOwnedRouting: Field<AgentOwnedRouting> { Field("agentOwnedRouting") }
    /// `directRouting`.
    @_alwaysEmitIntoClient public var directRouting: Field<DirectRouting> { Field("directRouting") }
    /// `callingPartyName`.
    @_alwaysEmitIntoClient public var callingPartyName: Field<String> { Field("callingPartyName") }
    /// `callingPartyNumber`.
    @_alwaysEmitIntoClient public var callingPartyNumber: Field<String> { Field("callingPartyNumber") }
    /// `defaultScripts`.
    @_alwaysEmitIntoClient public var defaultScripts: Field<[String: Script]> { Field("defaultScripts") }
    /// `outboundMessagingAddresses`.
    @_alwaysEmitIntoClient public var outboundMessagingAddresses: Field<QueueMessagingAddresses> { Field("outboundMessagingAddresses") }
    /// `outboundEmailAddress`.
    @_alwaysEmitIntoClient public var outboundEmailAddress: Field<QueueEmailAddress> { Field("outboundEmailAddress") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `suppressInQueueCallRecording`.
    @_alwaysEmitIntoClient public var suppressInQueueCallRecording: Field<Bool> { Field("suppressInQueueCallRecording") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `scoringMethod` of ``QueueFullReference``, open to those that are newer than this version.
public struct QueueFullReferenceScoringMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimestampAndPriority`.
    @_alwaysEmitIntoClient public static var timestampAndPriority: Self { "TimestampAndPriority" }
    /// `PriorityOnly`.
    @_alwaysEmitIntoClient public static var priorityOnly: Self { "PriorityOnly" }
}

/// A value of `lastAgentRoutingMode` of ``QueueFullReference``, open to those that are newer than this version.
public struct QueueFullReferenceLastAgentRoutingMode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Disabled`.
    @_alwaysEmitIntoClient public static var disabled: Self { "Disabled" }
    /// `QueueMembersOnly`.
    @_alwaysEmitIntoClient public static var queueMembersOnly: Self { "QueueMembersOnly" }
    /// `AnyAgent`.
    @_alwaysEmitIntoClient public static var anyAgent: Self { "AnyAgent" }
}

/// A value of `skillEvaluationMethod` of ``QueueFullReference``, open to those that are newer than this version.
public struct QueueFullReferenceSkillEvaluationMethod: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NONE`.
    @_alwaysEmitIntoClient public static var none_: Self { "NONE" }
    /// `BEST`.
    @_alwaysEmitIntoClient public static var best: Self { "BEST" }
    /// `ALL`.
    @_alwaysEmitIntoClient public static var all: Self { "ALL" }
}

/// The schema `QueueMediaSettings`.
public typealias QueueMediaSettings = Model<QueueMediaSettingsFields>

/// The properties of ``QueueMediaSettings``.
public struct QueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `call`.
    @_alwaysEmitIntoClient public var call: Field<MediaSettings> { Field("call") }
    /// `callback`.
    @_alwaysEmitIntoClient public var callback: Field<CallbackMediaSettings> { Field("callback") }
    /// `chat`.
    @_alwaysEmitIntoClient public var chat: Field<MediaSettings> { Field("chat") }
    /// `email`.
    @_alwaysEmitIntoClient public var email: Field<EmailMediaSettings> { Field("email") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<MessageMediaSettings> { Field("message") }
}

/// The schema `QueueMessagingAddresses`.
public typealias QueueMessagingAddresses = Model<QueueMessagingAddressesFields>

/// The properties of ``QueueMessagingAddresses``.
public struct QueueMessagingAddressesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `smsAddress`.
    @_alwaysEmitIntoClient public var smsAddress: Field<DomainEntityRef> { Field("smsAddress") }
    /// `openMessagingRecipient`.
    @_alwaysEmitIntoClient public var openMessagingRecipient: Field<DomainEntityRef> { Field("openMessagingRecipient") }
    /// `whatsAppRecipient`.
    @_alwaysEmitIntoClient public var whatsAppRecipient: Field<DomainEntityRef> { Field("whatsAppRecipient") }
}

/// The schema `QueueObservationDataContainer`.
public typealias QueueObservationDataContainer = Model<QueueObservationDataContainerFields>

/// The properties of ``QueueObservationDataContainer``.
public struct QueueObservationDataContainerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[String: String]> { Field("group") }
    /// `data`.
    @_alwaysEmitIntoClient public var data: Field<[ObservationMetricData]> { Field("data") }
}

/// The schema `QueueObservationQuery`.
public typealias QueueObservationQuery = Model<QueueObservationQueryFields>

/// The properties of ``QueueObservationQuery``.
public struct QueueObservationQueryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `filter`, required.
    @_alwaysEmitIntoClient public var filter: Field<QueueObservationQueryFilter> { Field("filter") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[QueueObservationQueryMetrics]> { Field("metrics") }
    /// `detailMetrics`.
    @_alwaysEmitIntoClient public var detailMetrics: Field<[QueueObservationQueryDetailMetrics]> { Field("detailMetrics") }
}

/// A value of `metrics` of ``QueueObservationQuery``, open to those that are newer than this version.
public struct QueueObservationQueryMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    @_alwaysEmitIntoClient public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oAlerting`.
    @_alwaysEmitIntoClient public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `oLongestInteracting`.
    @_alwaysEmitIntoClient public static var oLongestInteracting: Self { "oLongestInteracting" }
    /// `oLongestWaiting`.
    @_alwaysEmitIntoClient public static var oLongestWaiting: Self { "oLongestWaiting" }
    /// `oMemberUsers`.
    @_alwaysEmitIntoClient public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    @_alwaysEmitIntoClient public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    @_alwaysEmitIntoClient public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    @_alwaysEmitIntoClient public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
}

/// A value of `detailMetrics` of ``QueueObservationQuery``, open to those that are newer than this version.
public struct QueueObservationQueryDetailMetrics: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `oActiveUsers`.
    @_alwaysEmitIntoClient public static var oActiveUsers: Self { "oActiveUsers" }
    /// `oAlerting`.
    @_alwaysEmitIntoClient public static var oAlerting: Self { "oAlerting" }
    /// `oInteracting`.
    @_alwaysEmitIntoClient public static var oInteracting: Self { "oInteracting" }
    /// `oMemberUsers`.
    @_alwaysEmitIntoClient public static var oMemberUsers: Self { "oMemberUsers" }
    /// `oOffQueueUsers`.
    @_alwaysEmitIntoClient public static var oOffQueueUsers: Self { "oOffQueueUsers" }
    /// `oOnQueueUsers`.
    @_alwaysEmitIntoClient public static var oOnQueueUsers: Self { "oOnQueueUsers" }
    /// `oUserPresences`.
    @_alwaysEmitIntoClient public static var oUserPresences: Self { "oUserPresences" }
    /// `oUserRoutingStatuses`.
    @_alwaysEmitIntoClient public static var oUserRoutingStatuses: Self { "oUserRoutingStatuses" }
    /// `oWaiting`.
    @_alwaysEmitIntoClient public static var oWaiting: Self { "oWaiting" }
}

/// The schema `QueueObservationQueryClause`.
public typealias QueueObservationQueryClause = Model<QueueObservationQueryClauseFields>

/// The properties of ``QueueObservationQueryClause``.
public struct QueueObservationQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<QueueObservationQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[QueueObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``QueueObservationQueryClause``, open to those that are newer than this version.
public struct QueueObservationQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `QueueObservationQueryFilter`.
public typealias QueueObservationQueryFilter = Model<QueueObservationQueryFilterFields>

/// The properties of ``QueueObservationQueryFilter``.
public struct QueueObservationQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<QueueObservationQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[QueueObservationQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[QueueObservationQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``QueueObservationQueryFilter``, open to those that are newer than this version.
public struct QueueObservationQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `QueueObservationQueryPredicate`.
public typealias QueueObservationQueryPredicate = Model<QueueObservationQueryPredicateFields>

/// The properties of ``QueueObservationQueryPredicate``.
public struct QueueObservationQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<QueueObservationQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<QueueObservationQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<QueueObservationQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``QueueObservationQueryPredicate``, open to those that are newer than this version.
public struct QueueObservationQueryPredicateType: OpenEnum {
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

/// A value of `dimension` of ``QueueObservationQueryPredicate``, open to those that are newer than this version.
public struct QueueObservationQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mediaType`.
    @_alwaysEmitIntoClient public static var mediaType: Self { "mediaType" }
    /// `queueId`.
    @_alwaysEmitIntoClient public static var queueId: Self { "queueId" }
}

/// A value of `operator` of ``QueueObservationQueryPredicate``, open to those that are newer than this version.
public struct QueueObservationQueryPredicateOperator: OpenEnum {
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

/// The schema `QueueObservationQueryResponse`.
public typealias QueueObservationQueryResponse = Model<QueueObservationQueryResponseFields>

/// The properties of ``QueueObservationQueryResponse``.
public struct QueueObservationQueryResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `systemToOrganizationMappings`.
    @_alwaysEmitIntoClient public var systemToOrganizationMappings: Field<[String: [String]]> { Field("systemToOrganizationMappings") }
    /// `results`.
    @_alwaysEmitIntoClient public var results: Field<[QueueObservationDataContainer]> { Field("results") }
}

/// The schema `QueueReference`.
public typealias QueueReference = Model<QueueReferenceFields>

/// The properties of ``QueueReference``.
public struct QueueReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
