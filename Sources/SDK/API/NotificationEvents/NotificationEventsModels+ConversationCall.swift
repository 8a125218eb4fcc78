// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ConversationCallEventTopicCallConversation`.
///
/// Events of `v2.users.{id}.conversations.calls`.
public typealias ConversationCallEventTopicCallConversation = Model<ConversationCallEventTopicCallConversationFields>

/// The properties of ``ConversationCallEventTopicCallConversation``.
public struct ConversationCallEventTopicCallConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[ConversationCallEventTopicCallMediaParticipant]> { Field("participants") }
    /// `otherMediaUris`.
    @_alwaysEmitIntoClient public var otherMediaUris: Field<[String]> { Field("otherMediaUris") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `utilizationLabelId`.
    @_alwaysEmitIntoClient public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `accessAttributes`.
    @_alwaysEmitIntoClient public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `inactivityTimeout`.
    @_alwaysEmitIntoClient public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `divisions`.
    @_alwaysEmitIntoClient public var divisions: Field<[ConversationCallEventTopicConversationDivisionMembership]> { Field("divisions") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<ConversationCallEventTopicCallConversationRecordingState> { Field("recordingState") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `maxParticipants`.
    @_alwaysEmitIntoClient public var maxParticipants: Field<Int> { Field("maxParticipants") }
}

/// A value of `recordingState` of ``ConversationCallEventTopicCallConversation``, open to those that are newer than
/// this version.
public struct ConversationCallEventTopicCallConversationRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "paused" }
}

/// The schema `ConversationCallEventTopicCallMediaParticipant`.
public typealias ConversationCallEventTopicCallMediaParticipant = Model<ConversationCallEventTopicCallMediaParticipantFields>

/// The properties of ``ConversationCallEventTopicCallMediaParticipant``.
public struct ConversationCallEventTopicCallMediaParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `startHoldTime`.
    @_alwaysEmitIntoClient public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ConversationCallEventTopicCallMediaParticipantState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<ConversationCallEventTopicCallMediaParticipantInitialState> { Field("initialState") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<ConversationCallEventTopicCallMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<ConversationCallEventTopicCallMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    @_alwaysEmitIntoClient public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<ConversationCallEventTopicUriReference> { Field("user") }
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<ConversationCallEventTopicUriReference> { Field("queue") }
    /// `team`.
    @_alwaysEmitIntoClient public var team: Field<ConversationCallEventTopicUriReference> { Field("team") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<ConversationCallEventTopicErrorBody> { Field("errorInfo") }
    /// `script`.
    @_alwaysEmitIntoClient public var script: Field<ConversationCallEventTopicUriReference> { Field("script") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    @_alwaysEmitIntoClient public var externalContact: Field<ConversationCallEventTopicUriReference> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    @_alwaysEmitIntoClient public var externalOrganization: Field<ConversationCallEventTopicUriReference> { Field("externalOrganization") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<ConversationCallEventTopicWrapup> { Field("wrapup") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<ConversationCallEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `peer`.
    @_alwaysEmitIntoClient public var peer: Field<String> { Field("peer") }
    /// `screenRecordingState`.
    @_alwaysEmitIntoClient public var screenRecordingState: Field<String> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<ConversationCallEventTopicCallMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<ConversationCallEventTopicJourneyContext> { Field("journeyContext") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `resumeTime`.
    @_alwaysEmitIntoClient public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    @_alwaysEmitIntoClient public var parkTime: Field<Instant> { Field("parkTime") }
    /// `mediaRoles`.
    @_alwaysEmitIntoClient public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `queueMediaSettings`.
    @_alwaysEmitIntoClient public var queueMediaSettings: Field<ConversationCallEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `muted`.
    @_alwaysEmitIntoClient public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    @_alwaysEmitIntoClient public var confined: Field<Bool> { Field("confined") }
    /// `recording`.
    @_alwaysEmitIntoClient public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    @_alwaysEmitIntoClient public var recordingState: Field<ConversationCallEventTopicCallMediaParticipantRecordingState> { Field("recordingState") }
    /// `recordersState`.
    @_alwaysEmitIntoClient public var recordersState: Field<ConversationCallEventTopicRecordersState> { Field("recordersState") }
    /// `disposition`.
    @_alwaysEmitIntoClient public var disposition: Field<ConversationCallEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    @_alwaysEmitIntoClient public var transferSource: Field<String> { Field("transferSource") }
    /// `securePause`.
    @_alwaysEmitIntoClient public var securePause: Field<Bool> { Field("securePause") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<ConversationCallEventTopicUriReference> { Field("group") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `documentId`.
    @_alwaysEmitIntoClient public var documentId: Field<String> { Field("documentId") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `coachedParticipantId`.
    @_alwaysEmitIntoClient public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `bargedParticipantId`.
    @_alwaysEmitIntoClient public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `bargedTime`.
    @_alwaysEmitIntoClient public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `consultParticipantId`.
    @_alwaysEmitIntoClient public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `faxStatus`.
    @_alwaysEmitIntoClient public var faxStatus: Field<ConversationCallEventTopicFaxStatus> { Field("faxStatus") }
    /// `publicIpAddress`.
    @_alwaysEmitIntoClient public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``ConversationCallEventTopicCallMediaParticipant``, open to those that are newer than this
/// version.
public struct ConversationCallEventTopicCallMediaParticipantState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``ConversationCallEventTopicCallMediaParticipant``, open to those that are newer than
/// this version.
public struct ConversationCallEventTopicCallMediaParticipantInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `converting`.
    @_alwaysEmitIntoClient public static var converting: Self { "converting" }
    /// `uploading`.
    @_alwaysEmitIntoClient public static var uploading: Self { "uploading" }
    /// `transmitting`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "scheduled" }
    /// `parked`.
    @_alwaysEmitIntoClient public static var parked: Self { "parked" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `direction` of ``ConversationCallEventTopicCallMediaParticipant``, open to those that are newer than this
/// version.
public struct ConversationCallEventTopicCallMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``ConversationCallEventTopicCallMediaParticipant``, open to those that are newer than
/// this version.
public struct ConversationCallEventTopicCallMediaParticipantDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    @_alwaysEmitIntoClient public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    @_alwaysEmitIntoClient public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    @_alwaysEmitIntoClient public static var takeover: Self { "takeover" }
}

/// A value of `flaggedReason` of ``ConversationCallEventTopicCallMediaParticipant``, open to those that are newer than
/// this version.
public struct ConversationCallEventTopicCallMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// A value of `recordingState` of ``ConversationCallEventTopicCallMediaParticipant``, open to those that are newer than
/// this version.
public struct ConversationCallEventTopicCallMediaParticipantRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "paused" }
}

/// The schema `ConversationCallEventTopicConversationDivisionMembership`.
public typealias ConversationCallEventTopicConversationDivisionMembership = Model<ConversationCallEventTopicConversationDivisionMembershipFields>

/// The properties of ``ConversationCallEventTopicConversationDivisionMembership``.
public struct ConversationCallEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<ConversationCallEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ConversationCallEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `ConversationCallEventTopicConversationRoutingData`.
public typealias ConversationCallEventTopicConversationRoutingData = Model<ConversationCallEventTopicConversationRoutingDataFields>

/// The properties of ``ConversationCallEventTopicConversationRoutingData``.
public struct ConversationCallEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    @_alwaysEmitIntoClient public var queue: Field<ConversationCallEventTopicUriReference> { Field("queue") }
    /// `language`.
    @_alwaysEmitIntoClient public var language: Field<ConversationCallEventTopicUriReference> { Field("language") }
    /// `priority`.
    @_alwaysEmitIntoClient public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    @_alwaysEmitIntoClient public var skills: Field<[ConversationCallEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    @_alwaysEmitIntoClient public var scoredAgents: Field<[ConversationCallEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    @_alwaysEmitIntoClient public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `ConversationCallEventTopicDetail`.
public typealias ConversationCallEventTopicDetail = Model<ConversationCallEventTopicDetailFields>

/// The properties of ``ConversationCallEventTopicDetail``.
public struct ConversationCallEventTopicDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<String> { Field("errorCode") }
    /// `fieldName`.
    @_alwaysEmitIntoClient public var fieldName: Field<String> { Field("fieldName") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
}

/// The schema `ConversationCallEventTopicDisposition`.
public typealias ConversationCallEventTopicDisposition = Model<ConversationCallEventTopicDispositionFields>

/// The properties of ``ConversationCallEventTopicDisposition``.
public struct ConversationCallEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `analyzer`.
    @_alwaysEmitIntoClient public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    @_alwaysEmitIntoClient public var amdTimeout: Field<ConversationCallEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    @_alwaysEmitIntoClient public var silentCallTimeout: Field<ConversationCallEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `ConversationCallEventTopicDispositionAmdTimeout`.
public typealias ConversationCallEventTopicDispositionAmdTimeout = Model<ConversationCallEventTopicDispositionAmdTimeoutFields>

/// The properties of ``ConversationCallEventTopicDispositionAmdTimeout``.
public struct ConversationCallEventTopicDispositionAmdTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartEvent`.
    @_alwaysEmitIntoClient public var timerStartEvent: Field<String> { Field("timerStartEvent") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `ConversationCallEventTopicDispositionSilentCallTimeout`.
public typealias ConversationCallEventTopicDispositionSilentCallTimeout = Model<ConversationCallEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``ConversationCallEventTopicDispositionSilentCallTimeout``.
public struct ConversationCallEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    @_alwaysEmitIntoClient public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    @_alwaysEmitIntoClient public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    @_alwaysEmitIntoClient public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `ConversationCallEventTopicDivisionEntityRef`.
public typealias ConversationCallEventTopicDivisionEntityRef = Model<ConversationCallEventTopicDivisionEntityRefFields>

/// The properties of ``ConversationCallEventTopicDivisionEntityRef``.
public struct ConversationCallEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    @_alwaysEmitIntoClient public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `ConversationCallEventTopicDomainEntityRef`.
public typealias ConversationCallEventTopicDomainEntityRef = Model<ConversationCallEventTopicDomainEntityRefFields>

/// The properties of ``ConversationCallEventTopicDomainEntityRef``.
public struct ConversationCallEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ConversationCallEventTopicErrorBody`.
public typealias ConversationCallEventTopicErrorBody = Model<ConversationCallEventTopicErrorBodyFields>

/// The properties of ``ConversationCallEventTopicErrorBody``.
public struct ConversationCallEventTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `entityId`.
    @_alwaysEmitIntoClient public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    @_alwaysEmitIntoClient public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    @_alwaysEmitIntoClient public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<[ConversationCallEventTopicDetail]> { Field("details") }
    /// `errors`.
    @_alwaysEmitIntoClient public var errors: Field<[ConversationCallEventTopicErrorBody]> { Field("errors") }
    /// `limit`.
    @_alwaysEmitIntoClient public var limit: Field<ConversationCallEventTopicLimit> { Field("limit") }
}

/// The schema `ConversationCallEventTopicFaxStatus`.
public typealias ConversationCallEventTopicFaxStatus = Model<ConversationCallEventTopicFaxStatusFields>

/// The properties of ``ConversationCallEventTopicFaxStatus``.
public struct ConversationCallEventTopicFaxStatusFields: FieldSet {
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
    /// `dataRate`.
    @_alwaysEmitIntoClient public var dataRate: Field<Int> { Field("dataRate") }
    /// `pageErrors`.
    @_alwaysEmitIntoClient public var pageErrors: Field<Int> { Field("pageErrors") }
    /// `lineErrors`.
    @_alwaysEmitIntoClient public var lineErrors: Field<Int> { Field("lineErrors") }
}

/// The schema `ConversationCallEventTopicJourneyAction`.
public typealias ConversationCallEventTopicJourneyAction = Model<ConversationCallEventTopicJourneyActionFields>

/// The properties of ``ConversationCallEventTopicJourneyAction``.
public struct ConversationCallEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `actionMap`.
    @_alwaysEmitIntoClient public var actionMap: Field<ConversationCallEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `ConversationCallEventTopicJourneyActionMap`.
public typealias ConversationCallEventTopicJourneyActionMap = Model<ConversationCallEventTopicJourneyActionMapFields>

/// The properties of ``ConversationCallEventTopicJourneyActionMap``.
public struct ConversationCallEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `ConversationCallEventTopicJourneyContext`.
public typealias ConversationCallEventTopicJourneyContext = Model<ConversationCallEventTopicJourneyContextFields>

/// The properties of ``ConversationCallEventTopicJourneyContext``.
public struct ConversationCallEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    @_alwaysEmitIntoClient public var customer: Field<ConversationCallEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    @_alwaysEmitIntoClient public var customerSession: Field<ConversationCallEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    @_alwaysEmitIntoClient public var triggeringAction: Field<ConversationCallEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `ConversationCallEventTopicJourneyCustomer`.
public typealias ConversationCallEventTopicJourneyCustomer = Model<ConversationCallEventTopicJourneyCustomerFields>

/// The properties of ``ConversationCallEventTopicJourneyCustomer``.
public struct ConversationCallEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `idType`.
    @_alwaysEmitIntoClient public var idType: Field<String> { Field("idType") }
}

/// The schema `ConversationCallEventTopicJourneyCustomerSession`.
public typealias ConversationCallEventTopicJourneyCustomerSession = Model<ConversationCallEventTopicJourneyCustomerSessionFields>

/// The properties of ``ConversationCallEventTopicJourneyCustomerSession``.
public struct ConversationCallEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `ConversationCallEventTopicLimit`.
public typealias ConversationCallEventTopicLimit = Model<ConversationCallEventTopicLimitFields>

/// The properties of ``ConversationCallEventTopicLimit``.
public struct ConversationCallEventTopicLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    @_alwaysEmitIntoClient public var key: Field<String> { Field("key") }
    /// `namespace`.
    @_alwaysEmitIntoClient public var namespace: Field<ConversationCallEventTopicLimitNamespace> { Field("namespace") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Int> { Field("value") }
    /// `documented`.
    @_alwaysEmitIntoClient public var documented: Field<Bool> { Field("documented") }
}

/// A value of `namespace` of ``ConversationCallEventTopicLimit``, open to those that are newer than this version.
public struct ConversationCallEventTopicLimitNamespace: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent.assistant`.
    @_alwaysEmitIntoClient public static var agentAssistant: Self { "agent.assistant" }
    /// `analytics.alerting`.
    @_alwaysEmitIntoClient public static var analyticsAlerting: Self { "analytics.alerting" }
    /// `analytics`.
    @_alwaysEmitIntoClient public static var analytics: Self { "analytics" }
    /// `analytics.realtime`.
    @_alwaysEmitIntoClient public static var analyticsRealtime: Self { "analytics.realtime" }
    /// `analytics.reporting.settings`.
    @_alwaysEmitIntoClient public static var analyticsReportingSettings: Self { "analytics.reporting.settings" }
    /// `architect`.
    @_alwaysEmitIntoClient public static var architect: Self { "architect" }
    /// `audiohook`.
    @_alwaysEmitIntoClient public static var audiohook: Self { "audiohook" }
    /// `audit`.
    @_alwaysEmitIntoClient public static var audit: Self { "audit" }
    /// `auth.api`.
    @_alwaysEmitIntoClient public static var authApi: Self { "auth.api" }
    /// `authorization`.
    @_alwaysEmitIntoClient public static var authorization: Self { "authorization" }
    /// `automation.testing`.
    @_alwaysEmitIntoClient public static var automationTesting: Self { "automation.testing" }
    /// `bots`.
    @_alwaysEmitIntoClient public static var bots: Self { "bots" }
    /// `bots.voice`.
    @_alwaysEmitIntoClient public static var botsVoice: Self { "bots.voice" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `content.management`.
    @_alwaysEmitIntoClient public static var contentManagement: Self { "content.management" }
    /// `conversation`.
    @_alwaysEmitIntoClient public static var conversation: Self { "conversation" }
    /// `dataactions`.
    @_alwaysEmitIntoClient public static var dataactions: Self { "dataactions" }
    /// `datatables`.
    @_alwaysEmitIntoClient public static var datatables: Self { "datatables" }
    /// `directory`.
    @_alwaysEmitIntoClient public static var directory: Self { "directory" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `event.orchestration`.
    @_alwaysEmitIntoClient public static var eventOrchestration: Self { "event.orchestration" }
    /// `external.contacts`.
    @_alwaysEmitIntoClient public static var externalContacts: Self { "external.contacts" }
    /// `gcv`.
    @_alwaysEmitIntoClient public static var gcv: Self { "gcv" }
    /// `gdpr`.
    @_alwaysEmitIntoClient public static var gdpr: Self { "gdpr" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `historical.adherence`.
    @_alwaysEmitIntoClient public static var historicalAdherence: Self { "historical.adherence" }
    /// `infrastructureascode`.
    @_alwaysEmitIntoClient public static var infrastructureascode: Self { "infrastructureascode" }
    /// `integrations`.
    @_alwaysEmitIntoClient public static var integrations: Self { "integrations" }
    /// `intent.miner`.
    @_alwaysEmitIntoClient public static var intentMiner: Self { "intent.miner" }
    /// `journey`.
    @_alwaysEmitIntoClient public static var journey: Self { "journey" }
    /// `knowledge`.
    @_alwaysEmitIntoClient public static var knowledge: Self { "knowledge" }
    /// `language.understanding`.
    @_alwaysEmitIntoClient public static var languageUnderstanding: Self { "language.understanding" }
    /// `learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "learning" }
    /// `limit.registry`.
    @_alwaysEmitIntoClient public static var limitRegistry: Self { "limit.registry" }
    /// `marketplace`.
    @_alwaysEmitIntoClient public static var marketplace: Self { "marketplace" }
    /// `media.communications`.
    @_alwaysEmitIntoClient public static var mediaCommunications: Self { "media.communications" }
    /// `messaging`.
    @_alwaysEmitIntoClient public static var messaging: Self { "messaging" }
    /// `notifications`.
    @_alwaysEmitIntoClient public static var notifications: Self { "notifications" }
    /// `onboarding`.
    @_alwaysEmitIntoClient public static var onboarding: Self { "onboarding" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
    /// `platform.api`.
    @_alwaysEmitIntoClient public static var platformApi: Self { "platform.api" }
    /// `predictive.routing`.
    @_alwaysEmitIntoClient public static var predictiveRouting: Self { "predictive.routing" }
    /// `presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "presence" }
    /// `quality`.
    @_alwaysEmitIntoClient public static var quality: Self { "quality" }
    /// `recording`.
    @_alwaysEmitIntoClient public static var recording: Self { "recording" }
    /// `response.management`.
    @_alwaysEmitIntoClient public static var responseManagement: Self { "response.management" }
    /// `routing`.
    @_alwaysEmitIntoClient public static var routing: Self { "routing" }
    /// `scim`.
    @_alwaysEmitIntoClient public static var scim: Self { "scim" }
    /// `search`.
    @_alwaysEmitIntoClient public static var search: Self { "search" }
    /// `secondary.automation.testing`.
    @_alwaysEmitIntoClient public static var secondaryAutomationTesting: Self { "secondary.automation.testing" }
    /// `skills`.
    @_alwaysEmitIntoClient public static var skills: Self { "skills" }
    /// `speech.and.text.analytics`.
    @_alwaysEmitIntoClient public static var speechAndTextAnalytics: Self { "speech.and.text.analytics" }
    /// `speech.integration`.
    @_alwaysEmitIntoClient public static var speechIntegration: Self { "speech.integration" }
    /// `supportability`.
    @_alwaysEmitIntoClient public static var supportability: Self { "supportability" }
    /// `task.management`.
    @_alwaysEmitIntoClient public static var taskManagement: Self { "task.management" }
    /// `telephony.configuration`.
    @_alwaysEmitIntoClient public static var telephonyConfiguration: Self { "telephony.configuration" }
    /// `usage`.
    @_alwaysEmitIntoClient public static var usage: Self { "usage" }
    /// `users`.
    @_alwaysEmitIntoClient public static var users: Self { "users" }
    /// `web.deployments`.
    @_alwaysEmitIntoClient public static var webDeployments: Self { "web.deployments" }
    /// `web.messaging`.
    @_alwaysEmitIntoClient public static var webMessaging: Self { "web.messaging" }
    /// `webchat`.
    @_alwaysEmitIntoClient public static var webchat: Self { "webchat" }
    /// `webhooks`.
    @_alwaysEmitIntoClient public static var webhooks: Self { "webhooks" }
    /// `workforce.management`.
    @_alwaysEmitIntoClient public static var workforceManagement: Self { "workforce.management" }
}

/// The schema `ConversationCallEventTopicQueueMediaSettings`.
public typealias ConversationCallEventTopicQueueMediaSettings = Model<ConversationCallEventTopicQueueMediaSettingsFields>

/// The properties of ``ConversationCallEventTopicQueueMediaSettings``.
public struct ConversationCallEventTopicQueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertingTimeoutSeconds`.
    @_alwaysEmitIntoClient public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `autoAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    @_alwaysEmitIntoClient public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `enableAutoAnswer`.
    @_alwaysEmitIntoClient public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
}

/// The schema `ConversationCallEventTopicRecordersState`.
public typealias ConversationCallEventTopicRecordersState = Model<ConversationCallEventTopicRecordersStateFields>

/// The properties of ``ConversationCallEventTopicRecordersState``.
public struct ConversationCallEventTopicRecordersStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adhocState`.
    @_alwaysEmitIntoClient public var adhocState: Field<String> { Field("adhocState") }
    /// `customerExperienceState`.
    @_alwaysEmitIntoClient public var customerExperienceState: Field<String> { Field("customerExperienceState") }
    /// `agentExperienceState`.
    @_alwaysEmitIntoClient public var agentExperienceState: Field<String> { Field("agentExperienceState") }
    /// `snippetState`.
    @_alwaysEmitIntoClient public var snippetState: Field<String> { Field("snippetState") }
}

/// The schema `ConversationCallEventTopicScoredAgent`.
public typealias ConversationCallEventTopicScoredAgent = Model<ConversationCallEventTopicScoredAgentFields>

/// The properties of ``ConversationCallEventTopicScoredAgent``.
public struct ConversationCallEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    @_alwaysEmitIntoClient public var agent: Field<ConversationCallEventTopicUriReference> { Field("agent") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Int> { Field("score") }
}

/// The schema `ConversationCallEventTopicUriReference`.
public typealias ConversationCallEventTopicUriReference = Model<ConversationCallEventTopicUriReferenceFields>

/// The properties of ``ConversationCallEventTopicUriReference``.
public struct ConversationCallEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `ConversationCallEventTopicWrapup`.
public typealias ConversationCallEventTopicWrapup = Model<ConversationCallEventTopicWrapupFields>

/// The properties of ``ConversationCallEventTopicWrapup``.
public struct ConversationCallEventTopicWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `notes`.
    @_alwaysEmitIntoClient public var notes: Field<String> { Field("notes") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
}
