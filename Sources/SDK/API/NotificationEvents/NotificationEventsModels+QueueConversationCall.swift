// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `QueueConversationCallEventTopicCallConversation`.
///
/// Events of `v2.routing.queues.{id}.conversations.calls`.
public typealias QueueConversationCallEventTopicCallConversation = Model<QueueConversationCallEventTopicCallConversationFields>

/// The properties of ``QueueConversationCallEventTopicCallConversation``.
public struct QueueConversationCallEventTopicCallConversationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `participants`.
    public var participants: Field<[QueueConversationCallEventTopicCallMediaParticipant]> { Field("participants") }
    /// `otherMediaUris`.
    public var otherMediaUris: Field<[String]> { Field("otherMediaUris") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `utilizationLabelId`.
    public var utilizationLabelId: Field<String> { Field("utilizationLabelId") }
    /// `accessAttributes`.
    public var accessAttributes: Field<[String]> { Field("accessAttributes") }
    /// `inactivityTimeout`.
    public var inactivityTimeout: Field<Instant> { Field("inactivityTimeout") }
    /// `divisions`.
    public var divisions: Field<[QueueConversationCallEventTopicConversationDivisionMembership]> { Field("divisions") }
    /// `recordingState`.
    public var recordingState: Field<QueueConversationCallEventTopicCallConversationRecordingState> { Field("recordingState") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `maxParticipants`.
    public var maxParticipants: Field<Int> { Field("maxParticipants") }
}

/// A value of `recordingState` of ``QueueConversationCallEventTopicCallConversation``, open to those that are newer
/// than this version.
public struct QueueConversationCallEventTopicCallConversationRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
}

/// The schema `QueueConversationCallEventTopicCallMediaParticipant`.
public typealias QueueConversationCallEventTopicCallMediaParticipant = Model<QueueConversationCallEventTopicCallMediaParticipantFields>

/// The properties of ``QueueConversationCallEventTopicCallMediaParticipant``.
public struct QueueConversationCallEventTopicCallMediaParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `startHoldTime`.
    public var startHoldTime: Field<Instant> { Field("startHoldTime") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `state`.
    public var state: Field<QueueConversationCallEventTopicCallMediaParticipantState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<QueueConversationCallEventTopicCallMediaParticipantInitialState> { Field("initialState") }
    /// `direction`.
    public var direction: Field<QueueConversationCallEventTopicCallMediaParticipantDirection> { Field("direction") }
    /// `disconnectType`.
    public var disconnectType: Field<QueueConversationCallEventTopicCallMediaParticipantDisconnectType> { Field("disconnectType") }
    /// `held`.
    public var held: Field<Bool> { Field("held") }
    /// `wrapupRequired`.
    public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    public var wrapupPrompt: Field<String> { Field("wrapupPrompt") }
    /// `user`.
    public var user: Field<QueueConversationCallEventTopicUriReference> { Field("user") }
    /// `queue`.
    public var queue: Field<QueueConversationCallEventTopicUriReference> { Field("queue") }
    /// `team`.
    public var team: Field<QueueConversationCallEventTopicUriReference> { Field("team") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `errorInfo`.
    public var errorInfo: Field<QueueConversationCallEventTopicErrorBody> { Field("errorInfo") }
    /// `script`.
    public var script: Field<QueueConversationCallEventTopicUriReference> { Field("script") }
    /// `wrapupTimeoutMs`.
    public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `alertingTimeoutMs`.
    public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `externalContact`.
    public var externalContact: Field<QueueConversationCallEventTopicUriReference> { Field("externalContact") }
    /// `externalContactInitialDivisionId`.
    public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganization`.
    public var externalOrganization: Field<QueueConversationCallEventTopicUriReference> { Field("externalOrganization") }
    /// `wrapup`.
    public var wrapup: Field<QueueConversationCallEventTopicWrapup> { Field("wrapup") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<QueueConversationCallEventTopicConversationRoutingData> { Field("conversationRoutingData") }
    /// `peer`.
    public var peer: Field<String> { Field("peer") }
    /// `screenRecordingState`.
    public var screenRecordingState: Field<String> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<QueueConversationCallEventTopicCallMediaParticipantFlaggedReason> { Field("flaggedReason") }
    /// `journeyContext`.
    public var journeyContext: Field<QueueConversationCallEventTopicJourneyContext> { Field("journeyContext") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `resumeTime`.
    public var resumeTime: Field<Instant> { Field("resumeTime") }
    /// `parkTime`.
    public var parkTime: Field<Instant> { Field("parkTime") }
    /// `mediaRoles`.
    public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `queueMediaSettings`.
    public var queueMediaSettings: Field<QueueConversationCallEventTopicQueueMediaSettings> { Field("queueMediaSettings") }
    /// `muted`.
    public var muted: Field<Bool> { Field("muted") }
    /// `confined`.
    public var confined: Field<Bool> { Field("confined") }
    /// `recording`.
    public var recording: Field<Bool> { Field("recording") }
    /// `recordingState`.
    public var recordingState: Field<QueueConversationCallEventTopicCallMediaParticipantRecordingState> { Field("recordingState") }
    /// `recordersState`.
    public var recordersState: Field<QueueConversationCallEventTopicRecordersState> { Field("recordersState") }
    /// `disposition`.
    public var disposition: Field<QueueConversationCallEventTopicDisposition> { Field("disposition") }
    /// `transferSource`.
    public var transferSource: Field<String> { Field("transferSource") }
    /// `securePause`.
    public var securePause: Field<Bool> { Field("securePause") }
    /// `group`.
    public var group: Field<QueueConversationCallEventTopicUriReference> { Field("group") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `documentId`.
    public var documentId: Field<String> { Field("documentId") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `coachedParticipantId`.
    public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `bargedParticipantId`.
    public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
    /// `bargedTime`.
    public var bargedTime: Field<Instant> { Field("bargedTime") }
    /// `consultParticipantId`.
    public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `faxStatus`.
    public var faxStatus: Field<QueueConversationCallEventTopicFaxStatus> { Field("faxStatus") }
    /// `publicIpAddress`.
    public var publicIpAddress: Field<String> { Field("publicIpAddress") }
}

/// A value of `state` of ``QueueConversationCallEventTopicCallMediaParticipant``, open to those that are newer than
/// this version.
public struct QueueConversationCallEventTopicCallMediaParticipantState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``QueueConversationCallEventTopicCallMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationCallEventTopicCallMediaParticipantInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    public static var alerting: Self { "alerting" }
    /// `dialing`.
    public static var dialing: Self { "dialing" }
    /// `contacting`.
    public static var contacting: Self { "contacting" }
    /// `offering`.
    public static var offering: Self { "offering" }
    /// `connected`.
    public static var connected: Self { "connected" }
    /// `disconnected`.
    public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    public static var terminated: Self { "terminated" }
    /// `converting`.
    public static var converting: Self { "converting" }
    /// `uploading`.
    public static var uploading: Self { "uploading" }
    /// `transmitting`.
    public static var transmitting: Self { "transmitting" }
    /// `scheduled`.
    public static var scheduled: Self { "scheduled" }
    /// `parked`.
    public static var parked: Self { "parked" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `direction` of ``QueueConversationCallEventTopicCallMediaParticipant``, open to those that are newer than
/// this version.
public struct QueueConversationCallEventTopicCallMediaParticipantDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    public static var inbound: Self { "inbound" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
}

/// A value of `disconnectType` of ``QueueConversationCallEventTopicCallMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationCallEventTopicCallMediaParticipantDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `endpoint.dnd`.
    public static var endpointDnd: Self { "endpoint.dnd" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer.conference`.
    public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transfer.dnd`.
    public static var transferDnd: Self { "transfer.dnd" }
    /// `transport.failure`.
    public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    public static var error: Self { "error" }
    /// `peer`.
    public static var peer: Self { "peer" }
    /// `other`.
    public static var other: Self { "other" }
    /// `spam`.
    public static var spam: Self { "spam" }
    /// `uncallable`.
    public static var uncallable: Self { "uncallable" }
    /// `inactivity`.
    public static var inactivity: Self { "inactivity" }
    /// `session.expired`.
    public static var sessionExpired: Self { "session.expired" }
    /// `takeover`.
    public static var takeover: Self { "takeover" }
}

/// A value of `flaggedReason` of ``QueueConversationCallEventTopicCallMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationCallEventTopicCallMediaParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// A value of `recordingState` of ``QueueConversationCallEventTopicCallMediaParticipant``, open to those that are newer
/// than this version.
public struct QueueConversationCallEventTopicCallMediaParticipantRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `none`.
    public static var none_: Self { "none" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
}

/// The schema `QueueConversationCallEventTopicConversationDivisionMembership`.
public typealias QueueConversationCallEventTopicConversationDivisionMembership = Model<QueueConversationCallEventTopicConversationDivisionMembershipFields>

/// The properties of ``QueueConversationCallEventTopicConversationDivisionMembership``.
public struct QueueConversationCallEventTopicConversationDivisionMembershipFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `division`.
    public var division: Field<QueueConversationCallEventTopicDomainEntityRef> { Field("division") }
    /// `entities`.
    public var entities: Field<[QueueConversationCallEventTopicDivisionEntityRef]> { Field("entities") }
}

/// The schema `QueueConversationCallEventTopicConversationRoutingData`.
public typealias QueueConversationCallEventTopicConversationRoutingData = Model<QueueConversationCallEventTopicConversationRoutingDataFields>

/// The properties of ``QueueConversationCallEventTopicConversationRoutingData``.
public struct QueueConversationCallEventTopicConversationRoutingDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `queue`.
    public var queue: Field<QueueConversationCallEventTopicUriReference> { Field("queue") }
    /// `language`.
    public var language: Field<QueueConversationCallEventTopicUriReference> { Field("language") }
    /// `priority`.
    public var priority: Field<Int> { Field("priority") }
    /// `skills`.
    public var skills: Field<[QueueConversationCallEventTopicUriReference]> { Field("skills") }
    /// `scoredAgents`.
    public var scoredAgents: Field<[QueueConversationCallEventTopicScoredAgent]> { Field("scoredAgents") }
    /// `skillExpressionId`.
    public var skillExpressionId: Field<String> { Field("skillExpressionId") }
}

/// The schema `QueueConversationCallEventTopicDetail`.
public typealias QueueConversationCallEventTopicDetail = Model<QueueConversationCallEventTopicDetailFields>

/// The properties of ``QueueConversationCallEventTopicDetail``.
public struct QueueConversationCallEventTopicDetailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorCode`.
    public var errorCode: Field<String> { Field("errorCode") }
    /// `fieldName`.
    public var fieldName: Field<String> { Field("fieldName") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
}

/// The schema `QueueConversationCallEventTopicDisposition`.
public typealias QueueConversationCallEventTopicDisposition = Model<QueueConversationCallEventTopicDispositionFields>

/// The properties of ``QueueConversationCallEventTopicDisposition``.
public struct QueueConversationCallEventTopicDispositionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `analyzer`.
    public var analyzer: Field<String> { Field("analyzer") }
    /// `amdTimeout`.
    public var amdTimeout: Field<QueueConversationCallEventTopicDispositionAmdTimeout> { Field("amdTimeout") }
    /// `silentCallTimeout`.
    public var silentCallTimeout: Field<QueueConversationCallEventTopicDispositionSilentCallTimeout> { Field("silentCallTimeout") }
}

/// The schema `QueueConversationCallEventTopicDispositionAmdTimeout`.
public typealias QueueConversationCallEventTopicDispositionAmdTimeout = Model<QueueConversationCallEventTopicDispositionAmdTimeoutFields>

/// The properties of ``QueueConversationCallEventTopicDispositionAmdTimeout``.
public struct QueueConversationCallEventTopicDispositionAmdTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartEvent`.
    public var timerStartEvent: Field<String> { Field("timerStartEvent") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationCallEventTopicDispositionSilentCallTimeout`.
public typealias QueueConversationCallEventTopicDispositionSilentCallTimeout = Model<QueueConversationCallEventTopicDispositionSilentCallTimeoutFields>

/// The properties of ``QueueConversationCallEventTopicDispositionSilentCallTimeout``.
public struct QueueConversationCallEventTopicDispositionSilentCallTimeoutFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timeoutMs`.
    public var timeoutMs: Field<Int> { Field("timeoutMs") }
    /// `timerStartTime`.
    public var timerStartTime: Field<Double> { Field("timerStartTime") }
    /// `timerEndTime`.
    public var timerEndTime: Field<Double> { Field("timerEndTime") }
}

/// The schema `QueueConversationCallEventTopicDivisionEntityRef`.
public typealias QueueConversationCallEventTopicDivisionEntityRef = Model<QueueConversationCallEventTopicDivisionEntityRefFields>

/// The properties of ``QueueConversationCallEventTopicDivisionEntityRef``.
public struct QueueConversationCallEventTopicDivisionEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `dateDivisionUpdated`.
    public var dateDivisionUpdated: Field<Instant> { Field("dateDivisionUpdated") }
}

/// The schema `QueueConversationCallEventTopicDomainEntityRef`.
public typealias QueueConversationCallEventTopicDomainEntityRef = Model<QueueConversationCallEventTopicDomainEntityRefFields>

/// The properties of ``QueueConversationCallEventTopicDomainEntityRef``.
public struct QueueConversationCallEventTopicDomainEntityRefFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `QueueConversationCallEventTopicErrorBody`.
public typealias QueueConversationCallEventTopicErrorBody = Model<QueueConversationCallEventTopicErrorBodyFields>

/// The properties of ``QueueConversationCallEventTopicErrorBody``.
public struct QueueConversationCallEventTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `status`.
    public var status: Field<Int> { Field("status") }
    /// `entityId`.
    public var entityId: Field<String> { Field("entityId") }
    /// `entityName`.
    public var entityName: Field<String> { Field("entityName") }
    /// `messageWithParams`.
    public var messageWithParams: Field<String> { Field("messageWithParams") }
    /// `messageParams`.
    public var messageParams: Field<[String: String]> { Field("messageParams") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `details`.
    public var details: Field<[QueueConversationCallEventTopicDetail]> { Field("details") }
    /// `errors`.
    public var errors: Field<[QueueConversationCallEventTopicErrorBody]> { Field("errors") }
    /// `limit`.
    public var limit: Field<QueueConversationCallEventTopicLimit> { Field("limit") }
}

/// The schema `QueueConversationCallEventTopicFaxStatus`.
public typealias QueueConversationCallEventTopicFaxStatus = Model<QueueConversationCallEventTopicFaxStatusFields>

/// The properties of ``QueueConversationCallEventTopicFaxStatus``.
public struct QueueConversationCallEventTopicFaxStatusFields: FieldSet {
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
    /// `dataRate`.
    public var dataRate: Field<Int> { Field("dataRate") }
    /// `pageErrors`.
    public var pageErrors: Field<Int> { Field("pageErrors") }
    /// `lineErrors`.
    public var lineErrors: Field<Int> { Field("lineErrors") }
}

/// The schema `QueueConversationCallEventTopicJourneyAction`.
public typealias QueueConversationCallEventTopicJourneyAction = Model<QueueConversationCallEventTopicJourneyActionFields>

/// The properties of ``QueueConversationCallEventTopicJourneyAction``.
public struct QueueConversationCallEventTopicJourneyActionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `actionMap`.
    public var actionMap: Field<QueueConversationCallEventTopicJourneyActionMap> { Field("actionMap") }
}

/// The schema `QueueConversationCallEventTopicJourneyActionMap`.
public typealias QueueConversationCallEventTopicJourneyActionMap = Model<QueueConversationCallEventTopicJourneyActionMapFields>

/// The properties of ``QueueConversationCallEventTopicJourneyActionMap``.
public struct QueueConversationCallEventTopicJourneyActionMapFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
}

/// The schema `QueueConversationCallEventTopicJourneyContext`.
public typealias QueueConversationCallEventTopicJourneyContext = Model<QueueConversationCallEventTopicJourneyContextFields>

/// The properties of ``QueueConversationCallEventTopicJourneyContext``.
public struct QueueConversationCallEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `customer`.
    public var customer: Field<QueueConversationCallEventTopicJourneyCustomer> { Field("customer") }
    /// `customerSession`.
    public var customerSession: Field<QueueConversationCallEventTopicJourneyCustomerSession> { Field("customerSession") }
    /// `triggeringAction`.
    public var triggeringAction: Field<QueueConversationCallEventTopicJourneyAction> { Field("triggeringAction") }
}

/// The schema `QueueConversationCallEventTopicJourneyCustomer`.
public typealias QueueConversationCallEventTopicJourneyCustomer = Model<QueueConversationCallEventTopicJourneyCustomerFields>

/// The properties of ``QueueConversationCallEventTopicJourneyCustomer``.
public struct QueueConversationCallEventTopicJourneyCustomerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `idType`.
    public var idType: Field<String> { Field("idType") }
}

/// The schema `QueueConversationCallEventTopicJourneyCustomerSession`.
public typealias QueueConversationCallEventTopicJourneyCustomerSession = Model<QueueConversationCallEventTopicJourneyCustomerSessionFields>

/// The properties of ``QueueConversationCallEventTopicJourneyCustomerSession``.
public struct QueueConversationCallEventTopicJourneyCustomerSessionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<String> { Field("type") }
}

/// The schema `QueueConversationCallEventTopicLimit`.
public typealias QueueConversationCallEventTopicLimit = Model<QueueConversationCallEventTopicLimitFields>

/// The properties of ``QueueConversationCallEventTopicLimit``.
public struct QueueConversationCallEventTopicLimitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `key`.
    public var key: Field<String> { Field("key") }
    /// `namespace`.
    public var namespace: Field<QueueConversationCallEventTopicLimitNamespace> { Field("namespace") }
    /// `value`.
    public var value: Field<Int> { Field("value") }
    /// `documented`.
    public var documented: Field<Bool> { Field("documented") }
}

/// A value of `namespace` of ``QueueConversationCallEventTopicLimit``, open to those that are newer than this version.
public struct QueueConversationCallEventTopicLimitNamespace: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `agent.assistant`.
    public static var agentAssistant: Self { "agent.assistant" }
    /// `analytics.alerting`.
    public static var analyticsAlerting: Self { "analytics.alerting" }
    /// `analytics`.
    public static var analytics: Self { "analytics" }
    /// `analytics.realtime`.
    public static var analyticsRealtime: Self { "analytics.realtime" }
    /// `analytics.reporting.settings`.
    public static var analyticsReportingSettings: Self { "analytics.reporting.settings" }
    /// `architect`.
    public static var architect: Self { "architect" }
    /// `audiohook`.
    public static var audiohook: Self { "audiohook" }
    /// `audit`.
    public static var audit: Self { "audit" }
    /// `auth.api`.
    public static var authApi: Self { "auth.api" }
    /// `authorization`.
    public static var authorization: Self { "authorization" }
    /// `automation.testing`.
    public static var automationTesting: Self { "automation.testing" }
    /// `bots`.
    public static var bots: Self { "bots" }
    /// `bots.voice`.
    public static var botsVoice: Self { "bots.voice" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `cobrowse`.
    public static var cobrowse: Self { "cobrowse" }
    /// `content.management`.
    public static var contentManagement: Self { "content.management" }
    /// `conversation`.
    public static var conversation: Self { "conversation" }
    /// `dataactions`.
    public static var dataactions: Self { "dataactions" }
    /// `datatables`.
    public static var datatables: Self { "datatables" }
    /// `directory`.
    public static var directory: Self { "directory" }
    /// `email`.
    public static var email: Self { "email" }
    /// `event.orchestration`.
    public static var eventOrchestration: Self { "event.orchestration" }
    /// `external.contacts`.
    public static var externalContacts: Self { "external.contacts" }
    /// `gcv`.
    public static var gcv: Self { "gcv" }
    /// `gdpr`.
    public static var gdpr: Self { "gdpr" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `historical.adherence`.
    public static var historicalAdherence: Self { "historical.adherence" }
    /// `infrastructureascode`.
    public static var infrastructureascode: Self { "infrastructureascode" }
    /// `integrations`.
    public static var integrations: Self { "integrations" }
    /// `intent.miner`.
    public static var intentMiner: Self { "intent.miner" }
    /// `journey`.
    public static var journey: Self { "journey" }
    /// `knowledge`.
    public static var knowledge: Self { "knowledge" }
    /// `language.understanding`.
    public static var languageUnderstanding: Self { "language.understanding" }
    /// `learning`.
    public static var learning: Self { "learning" }
    /// `limit.registry`.
    public static var limitRegistry: Self { "limit.registry" }
    /// `marketplace`.
    public static var marketplace: Self { "marketplace" }
    /// `media.communications`.
    public static var mediaCommunications: Self { "media.communications" }
    /// `messaging`.
    public static var messaging: Self { "messaging" }
    /// `notifications`.
    public static var notifications: Self { "notifications" }
    /// `onboarding`.
    public static var onboarding: Self { "onboarding" }
    /// `outbound`.
    public static var outbound: Self { "outbound" }
    /// `platform.api`.
    public static var platformApi: Self { "platform.api" }
    /// `predictive.routing`.
    public static var predictiveRouting: Self { "predictive.routing" }
    /// `presence`.
    public static var presence: Self { "presence" }
    /// `quality`.
    public static var quality: Self { "quality" }
    /// `recording`.
    public static var recording: Self { "recording" }
    /// `response.management`.
    public static var responseManagement: Self { "response.management" }
    /// `routing`.
    public static var routing: Self { "routing" }
    /// `scim`.
    public static var scim: Self { "scim" }
    /// `search`.
    public static var search: Self { "search" }
    /// `secondary.automation.testing`.
    public static var secondaryAutomationTesting: Self { "secondary.automation.testing" }
    /// `skills`.
    public static var skills: Self { "skills" }
    /// `speech.and.text.analytics`.
    public static var speechAndTextAnalytics: Self { "speech.and.text.analytics" }
    /// `speech.integration`.
    public static var speechIntegration: Self { "speech.integration" }
    /// `supportability`.
    public static var supportability: Self { "supportability" }
    /// `task.management`.
    public static var taskManagement: Self { "task.management" }
    /// `telephony.configuration`.
    public static var telephonyConfiguration: Self { "telephony.configuration" }
    /// `usage`.
    public static var usage: Self { "usage" }
    /// `users`.
    public static var users: Self { "users" }
    /// `web.deployments`.
    public static var webDeployments: Self { "web.deployments" }
    /// `web.messaging`.
    public static var webMessaging: Self { "web.messaging" }
    /// `webchat`.
    public static var webchat: Self { "webchat" }
    /// `webhooks`.
    public static var webhooks: Self { "webhooks" }
    /// `workforce.management`.
    public static var workforceManagement: Self { "workforce.management" }
}

/// The schema `QueueConversationCallEventTopicQueueMediaSettings`.
public typealias QueueConversationCallEventTopicQueueMediaSettings = Model<QueueConversationCallEventTopicQueueMediaSettingsFields>

/// The properties of ``QueueConversationCallEventTopicQueueMediaSettings``.
public struct QueueConversationCallEventTopicQueueMediaSettingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `alertingTimeoutSeconds`.
    public var alertingTimeoutSeconds: Field<Int> { Field("alertingTimeoutSeconds") }
    /// `autoAnswerAlertToneSeconds`.
    public var autoAnswerAlertToneSeconds: Field<Double> { Field("autoAnswerAlertToneSeconds") }
    /// `manualAnswerAlertToneSeconds`.
    public var manualAnswerAlertToneSeconds: Field<Double> { Field("manualAnswerAlertToneSeconds") }
    /// `enableAutoAnswer`.
    public var enableAutoAnswer: Field<Bool> { Field("enableAutoAnswer") }
}

/// The schema `QueueConversationCallEventTopicRecordersState`.
public typealias QueueConversationCallEventTopicRecordersState = Model<QueueConversationCallEventTopicRecordersStateFields>

/// The properties of ``QueueConversationCallEventTopicRecordersState``.
public struct QueueConversationCallEventTopicRecordersStateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `adhocState`.
    public var adhocState: Field<String> { Field("adhocState") }
    /// `customerExperienceState`.
    public var customerExperienceState: Field<String> { Field("customerExperienceState") }
    /// `agentExperienceState`.
    public var agentExperienceState: Field<String> { Field("agentExperienceState") }
    /// `snippetState`.
    public var snippetState: Field<String> { Field("snippetState") }
}

/// The schema `QueueConversationCallEventTopicScoredAgent`.
public typealias QueueConversationCallEventTopicScoredAgent = Model<QueueConversationCallEventTopicScoredAgentFields>

/// The properties of ``QueueConversationCallEventTopicScoredAgent``.
public struct QueueConversationCallEventTopicScoredAgentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `agent`.
    public var agent: Field<QueueConversationCallEventTopicUriReference> { Field("agent") }
    /// `score`.
    public var score: Field<Int> { Field("score") }
}

/// The schema `QueueConversationCallEventTopicUriReference`.
public typealias QueueConversationCallEventTopicUriReference = Model<QueueConversationCallEventTopicUriReferenceFields>

/// The properties of ``QueueConversationCallEventTopicUriReference``.
public struct QueueConversationCallEventTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `QueueConversationCallEventTopicWrapup`.
public typealias QueueConversationCallEventTopicWrapup = Model<QueueConversationCallEventTopicWrapupFields>

/// The properties of ``QueueConversationCallEventTopicWrapup``.
public struct QueueConversationCallEventTopicWrapupFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `notes`.
    public var notes: Field<String> { Field("notes") }
    /// `tags`.
    public var tags: Field<[String]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Int> { Field("durationSeconds") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
}
