// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `AdhocRecordingTopicConversationData`.
public typealias AdhocRecordingTopicConversationData = Model<AdhocRecordingTopicConversationDataFields>

/// The properties of ``AdhocRecordingTopicConversationData``.
public struct AdhocRecordingTopicConversationDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `AdhocRecordingTopicLockData`.
public typealias AdhocRecordingTopicLockData = Model<AdhocRecordingTopicLockDataFields>

/// The properties of ``AdhocRecordingTopicLockData``.
public struct AdhocRecordingTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    @_alwaysEmitIntoClient public var lockedBy: Field<AdhocRecordingTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    @_alwaysEmitIntoClient public var dateExpires: Field<Instant> { Field("dateExpires") }
}

/// The schema `AdhocRecordingTopicRecordingDataV2`.
///
/// Events of `v2.users.{id}.userrecordings`.
public typealias AdhocRecordingTopicRecordingDataV2 = Model<AdhocRecordingTopicRecordingDataV2Fields>

/// The properties of ``AdhocRecordingTopicRecordingDataV2``.
public struct AdhocRecordingTopicRecordingDataV2Fields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    @_alwaysEmitIntoClient public var workspace: Field<AdhocRecordingTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<AdhocRecordingTopicUserData> { Field("createdBy") }
    /// `contentType`.
    @_alwaysEmitIntoClient public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    @_alwaysEmitIntoClient public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    @_alwaysEmitIntoClient public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    @_alwaysEmitIntoClient public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    @_alwaysEmitIntoClient public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    @_alwaysEmitIntoClient public var uploadedBy: Field<AdhocRecordingTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    @_alwaysEmitIntoClient public var lockInfo: Field<AdhocRecordingTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `durationMillieconds`.
    @_alwaysEmitIntoClient public var durationMillieconds: Field<Int> { Field("durationMillieconds") }
    /// `conversation`.
    @_alwaysEmitIntoClient public var conversation: Field<AdhocRecordingTopicConversationData> { Field("conversation") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
}

/// The schema `AdhocRecordingTopicUserData`.
public typealias AdhocRecordingTopicUserData = Model<AdhocRecordingTopicUserDataFields>

/// The properties of ``AdhocRecordingTopicUserData``.
public struct AdhocRecordingTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}

/// The schema `AdhocRecordingTopicWorkspaceData`.
public typealias AdhocRecordingTopicWorkspaceData = Model<AdhocRecordingTopicWorkspaceDataFields>

/// The properties of ``AdhocRecordingTopicWorkspaceData``.
public struct AdhocRecordingTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `AgentActivityChangedTopicAgentActivity`.
///
/// Events of `v2.users.{id}.activity`.
public typealias AgentActivityChangedTopicAgentActivity = Model<AgentActivityChangedTopicAgentActivityFields>

/// The properties of ``AgentActivityChangedTopicAgentActivity``.
public struct AgentActivityChangedTopicAgentActivityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public var routingStatus: Field<AgentActivityChangedTopicRoutingStatus> { Field("routingStatus") }
    /// `presence`.
    @_alwaysEmitIntoClient public var presence: Field<AgentActivityChangedTopicPresence> { Field("presence") }
    /// `outOfOffice`.
    @_alwaysEmitIntoClient public var outOfOffice: Field<AgentActivityChangedTopicOutOfOffice> { Field("outOfOffice") }
    /// `activeQueueIds`.
    @_alwaysEmitIntoClient public var activeQueueIds: Field<[String]> { Field("activeQueueIds") }
    /// `dateActiveQueuesChanged`.
    @_alwaysEmitIntoClient public var dateActiveQueuesChanged: Field<Instant> { Field("dateActiveQueuesChanged") }
}

/// The schema `AgentActivityChangedTopicOrganizationPresence`.
public typealias AgentActivityChangedTopicOrganizationPresence = Model<AgentActivityChangedTopicOrganizationPresenceFields>

/// The properties of ``AgentActivityChangedTopicOrganizationPresence``.
public struct AgentActivityChangedTopicOrganizationPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
}

/// The schema `AgentActivityChangedTopicOutOfOffice`.
public typealias AgentActivityChangedTopicOutOfOffice = Model<AgentActivityChangedTopicOutOfOfficeFields>

/// The properties of ``AgentActivityChangedTopicOutOfOffice``.
public struct AgentActivityChangedTopicOutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `AgentActivityChangedTopicPresence`.
public typealias AgentActivityChangedTopicPresence = Model<AgentActivityChangedTopicPresenceFields>

/// The properties of ``AgentActivityChangedTopicPresence``.
public struct AgentActivityChangedTopicPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<AgentActivityChangedTopicOrganizationPresence> { Field("presenceDefinition") }
    /// `presenceMessage`.
    @_alwaysEmitIntoClient public var presenceMessage: Field<String> { Field("presenceMessage") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `AgentActivityChangedTopicRoutingStatus`.
public typealias AgentActivityChangedTopicRoutingStatus = Model<AgentActivityChangedTopicRoutingStatusFields>

/// The properties of ``AgentActivityChangedTopicRoutingStatus``.
public struct AgentActivityChangedTopicRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<AgentActivityChangedTopicRoutingStatusStatus> { Field("status") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``AgentActivityChangedTopicRoutingStatus``, open to those that are newer than this version.
public struct AgentActivityChangedTopicRoutingStatusStatus: OpenEnum {
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

/// The schema `AgentStateEventTopicAgentStateEventNotification`.
///
/// Events of `v2.detail.events.agent.{id}.state`.
public typealias AgentStateEventTopicAgentStateEventNotification = Model<AgentStateEventTopicAgentStateEventNotificationFields>

/// The properties of ``AgentStateEventTopicAgentStateEventNotification``.
public struct AgentStateEventTopicAgentStateEventNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionStart`.
    @_alwaysEmitIntoClient public var sessionStart: Field<Int> { Field("sessionStart") }
    /// `currentStateStart`.
    @_alwaysEmitIntoClient public var currentStateStart: Field<Int> { Field("currentStateStart") }
    /// `currentState`.
    @_alwaysEmitIntoClient public var currentState: Field<AgentStateEventTopicAgentStateEventNotificationCurrentState> { Field("currentState") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `originatingDirection`.
    @_alwaysEmitIntoClient public var originatingDirection: Field<AgentStateEventTopicAgentStateEventNotificationOriginatingDirection> { Field("originatingDirection") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AgentStateEventTopicAgentStateEventNotificationMediaType> { Field("mediaType") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    @_alwaysEmitIntoClient public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedSkillIds`.
    @_alwaysEmitIntoClient public var requestedSkillIds: Field<[String]> { Field("requestedSkillIds") }
}

/// A value of `currentState` of ``AgentStateEventTopicAgentStateEventNotification``, open to those that are newer than
/// this version.
public struct AgentStateEventTopicAgentStateEventNotificationCurrentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ALERT`.
    @_alwaysEmitIntoClient public static var alert: Self { "ALERT" }
    /// `INTERACT`.
    @_alwaysEmitIntoClient public static var interact: Self { "INTERACT" }
    /// `WRAPUP`.
    @_alwaysEmitIntoClient public static var wrapup: Self { "WRAPUP" }
    /// `BARGING`.
    @_alwaysEmitIntoClient public static var barging: Self { "BARGING" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COACHING`.
    @_alwaysEmitIntoClient public static var coaching: Self { "COACHING" }
    /// `CONTACTING`.
    @_alwaysEmitIntoClient public static var contacting: Self { "CONTACTING" }
    /// `CONVERTING`.
    @_alwaysEmitIntoClient public static var converting: Self { "CONVERTING" }
    /// `DELAY`.
    @_alwaysEmitIntoClient public static var delay: Self { "DELAY" }
    /// `DIALING`.
    @_alwaysEmitIntoClient public static var dialing: Self { "DIALING" }
    /// `HOLD`.
    @_alwaysEmitIntoClient public static var hold: Self { "HOLD" }
    /// `IVR`.
    @_alwaysEmitIntoClient public static var ivr: Self { "IVR" }
    /// `MONITORING`.
    @_alwaysEmitIntoClient public static var monitoring: Self { "MONITORING" }
    /// `PARKED`.
    @_alwaysEmitIntoClient public static var parked: Self { "PARKED" }
    /// `SCHEDULED`.
    @_alwaysEmitIntoClient public static var scheduled: Self { "SCHEDULED" }
    /// `SHARING`.
    @_alwaysEmitIntoClient public static var sharing: Self { "SHARING" }
    /// `SYSTEM`.
    @_alwaysEmitIntoClient public static var system: Self { "SYSTEM" }
    /// `TRANSMITTING`.
    @_alwaysEmitIntoClient public static var transmitting: Self { "TRANSMITTING" }
    /// `UPLOADING`.
    @_alwaysEmitIntoClient public static var uploading: Self { "UPLOADING" }
    /// `VOICEMAIL`.
    @_alwaysEmitIntoClient public static var voicemail: Self { "VOICEMAIL" }
    /// `TERMINATED`.
    @_alwaysEmitIntoClient public static var terminated: Self { "TERMINATED" }
}

/// A value of `originatingDirection` of ``AgentStateEventTopicAgentStateEventNotification``, open to those that are
/// newer than this version.
public struct AgentStateEventTopicAgentStateEventNotificationOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    @_alwaysEmitIntoClient public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    @_alwaysEmitIntoClient public static var outbound: Self { "OUTBOUND" }
}

/// A value of `mediaType` of ``AgentStateEventTopicAgentStateEventNotification``, open to those that are newer than
/// this version.
public struct AgentStateEventTopicAgentStateEventNotificationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}

/// The schema `AttributeDetailEventTopicAttributeUpdateEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.attributes`.
public typealias AttributeDetailEventTopicAttributeUpdateEvent = Model<AttributeDetailEventTopicAttributeUpdateEventFields>

/// The properties of ``AttributeDetailEventTopicAttributeUpdateEvent``.
public struct AttributeDetailEventTopicAttributeUpdateEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `communications`.
    @_alwaysEmitIntoClient public var communications: Field<[AttributeDetailEventTopicCommunication]> { Field("communications") }
    /// `participantStartTime`.
    @_alwaysEmitIntoClient public var participantStartTime: Field<Int> { Field("participantStartTime") }
}

/// The schema `AttributeDetailEventTopicCommunication`.
public typealias AttributeDetailEventTopicCommunication = Model<AttributeDetailEventTopicCommunicationFields>

/// The properties of ``AttributeDetailEventTopicCommunication``.
public struct AttributeDetailEventTopicCommunicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<AttributeDetailEventTopicCommunicationMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``AttributeDetailEventTopicCommunication``, open to those that are newer than this
/// version.
public struct AttributeDetailEventTopicCommunicationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    @_alwaysEmitIntoClient public static var voice: Self { "VOICE" }
    /// `CHAT`.
    @_alwaysEmitIntoClient public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    @_alwaysEmitIntoClient public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    @_alwaysEmitIntoClient public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    @_alwaysEmitIntoClient public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    @_alwaysEmitIntoClient public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "SCREENMONITORING" }
}
