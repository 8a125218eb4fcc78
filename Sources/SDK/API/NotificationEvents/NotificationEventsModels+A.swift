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
    public var id: Field<String> { Field("id") }
}

/// The schema `AdhocRecordingTopicLockData`.
public typealias AdhocRecordingTopicLockData = Model<AdhocRecordingTopicLockDataFields>

/// The properties of ``AdhocRecordingTopicLockData``.
public struct AdhocRecordingTopicLockDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `lockedBy`.
    public var lockedBy: Field<AdhocRecordingTopicUserData> { Field("lockedBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateExpires`.
    public var dateExpires: Field<Instant> { Field("dateExpires") }
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
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `dateModified`.
    public var dateModified: Field<Instant> { Field("dateModified") }
    /// `workspace`.
    public var workspace: Field<AdhocRecordingTopicWorkspaceData> { Field("workspace") }
    /// `createdBy`.
    public var createdBy: Field<AdhocRecordingTopicUserData> { Field("createdBy") }
    /// `contentType`.
    public var contentType: Field<String> { Field("contentType") }
    /// `contentLength`.
    public var contentLength: Field<Int> { Field("contentLength") }
    /// `filename`.
    public var filename: Field<String> { Field("filename") }
    /// `changeNumber`.
    public var changeNumber: Field<Int> { Field("changeNumber") }
    /// `dateUploaded`.
    public var dateUploaded: Field<Instant> { Field("dateUploaded") }
    /// `uploadedBy`.
    public var uploadedBy: Field<AdhocRecordingTopicUserData> { Field("uploadedBy") }
    /// `lockInfo`.
    public var lockInfo: Field<AdhocRecordingTopicLockData> { Field("lockInfo") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `durationMillieconds`.
    public var durationMillieconds: Field<Int> { Field("durationMillieconds") }
    /// `conversation`.
    public var conversation: Field<AdhocRecordingTopicConversationData> { Field("conversation") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
}

/// The schema `AdhocRecordingTopicUserData`.
public typealias AdhocRecordingTopicUserData = Model<AdhocRecordingTopicUserDataFields>

/// The properties of ``AdhocRecordingTopicUserData``.
public struct AdhocRecordingTopicUserDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}

/// The schema `AdhocRecordingTopicWorkspaceData`.
public typealias AdhocRecordingTopicWorkspaceData = Model<AdhocRecordingTopicWorkspaceDataFields>

/// The properties of ``AdhocRecordingTopicWorkspaceData``.
public struct AdhocRecordingTopicWorkspaceDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var id: Field<String> { Field("id") }
    /// `routingStatus`.
    public var routingStatus: Field<AgentActivityChangedTopicRoutingStatus> { Field("routingStatus") }
    /// `presence`.
    public var presence: Field<AgentActivityChangedTopicPresence> { Field("presence") }
    /// `outOfOffice`.
    public var outOfOffice: Field<AgentActivityChangedTopicOutOfOffice> { Field("outOfOffice") }
    /// `activeQueueIds`.
    public var activeQueueIds: Field<[String]> { Field("activeQueueIds") }
    /// `dateActiveQueuesChanged`.
    public var dateActiveQueuesChanged: Field<Instant> { Field("dateActiveQueuesChanged") }
}

/// The schema `AgentActivityChangedTopicOrganizationPresence`.
public typealias AgentActivityChangedTopicOrganizationPresence = Model<AgentActivityChangedTopicOrganizationPresenceFields>

/// The properties of ``AgentActivityChangedTopicOrganizationPresence``.
public struct AgentActivityChangedTopicOrganizationPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    public var systemPresence: Field<String> { Field("systemPresence") }
}

/// The schema `AgentActivityChangedTopicOutOfOffice`.
public typealias AgentActivityChangedTopicOutOfOffice = Model<AgentActivityChangedTopicOutOfOfficeFields>

/// The properties of ``AgentActivityChangedTopicOutOfOffice``.
public struct AgentActivityChangedTopicOutOfOfficeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `active`.
    public var active: Field<Bool> { Field("active") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `AgentActivityChangedTopicPresence`.
public typealias AgentActivityChangedTopicPresence = Model<AgentActivityChangedTopicPresenceFields>

/// The properties of ``AgentActivityChangedTopicPresence``.
public struct AgentActivityChangedTopicPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `presenceDefinition`.
    public var presenceDefinition: Field<AgentActivityChangedTopicOrganizationPresence> { Field("presenceDefinition") }
    /// `presenceMessage`.
    public var presenceMessage: Field<String> { Field("presenceMessage") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `AgentActivityChangedTopicRoutingStatus`.
public typealias AgentActivityChangedTopicRoutingStatus = Model<AgentActivityChangedTopicRoutingStatusFields>

/// The properties of ``AgentActivityChangedTopicRoutingStatus``.
public struct AgentActivityChangedTopicRoutingStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    public var status: Field<AgentActivityChangedTopicRoutingStatusStatus> { Field("status") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
}

/// A value of `status` of ``AgentActivityChangedTopicRoutingStatus``, open to those that are newer than this version.
public struct AgentActivityChangedTopicRoutingStatusStatus: OpenEnum {
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

/// The schema `AgentStateEventTopicAgentStateEventNotification`.
///
/// Events of `v2.detail.events.agent.{id}.state`.
public typealias AgentStateEventTopicAgentStateEventNotification = Model<AgentStateEventTopicAgentStateEventNotificationFields>

/// The properties of ``AgentStateEventTopicAgentStateEventNotification``.
public struct AgentStateEventTopicAgentStateEventNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionStart`.
    public var sessionStart: Field<Int> { Field("sessionStart") }
    /// `currentStateStart`.
    public var currentStateStart: Field<Int> { Field("currentStateStart") }
    /// `currentState`.
    public var currentState: Field<AgentStateEventTopicAgentStateEventNotificationCurrentState> { Field("currentState") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `originatingDirection`.
    public var originatingDirection: Field<AgentStateEventTopicAgentStateEventNotificationOriginatingDirection> { Field("originatingDirection") }
    /// `mediaType`.
    public var mediaType: Field<AgentStateEventTopicAgentStateEventNotificationMediaType> { Field("mediaType") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `requestedLanguageId`.
    public var requestedLanguageId: Field<String> { Field("requestedLanguageId") }
    /// `requestedSkillIds`.
    public var requestedSkillIds: Field<[String]> { Field("requestedSkillIds") }
}

/// A value of `currentState` of ``AgentStateEventTopicAgentStateEventNotification``, open to those that are newer than
/// this version.
public struct AgentStateEventTopicAgentStateEventNotificationCurrentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `ALERT`.
    public static var alert: Self { "ALERT" }
    /// `INTERACT`.
    public static var interact: Self { "INTERACT" }
    /// `WRAPUP`.
    public static var wrapup: Self { "WRAPUP" }
    /// `BARGING`.
    public static var barging: Self { "BARGING" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COACHING`.
    public static var coaching: Self { "COACHING" }
    /// `CONTACTING`.
    public static var contacting: Self { "CONTACTING" }
    /// `CONVERTING`.
    public static var converting: Self { "CONVERTING" }
    /// `DELAY`.
    public static var delay: Self { "DELAY" }
    /// `DIALING`.
    public static var dialing: Self { "DIALING" }
    /// `HOLD`.
    public static var hold: Self { "HOLD" }
    /// `IVR`.
    public static var ivr: Self { "IVR" }
    /// `MONITORING`.
    public static var monitoring: Self { "MONITORING" }
    /// `PARKED`.
    public static var parked: Self { "PARKED" }
    /// `SCHEDULED`.
    public static var scheduled: Self { "SCHEDULED" }
    /// `SHARING`.
    public static var sharing: Self { "SHARING" }
    /// `SYSTEM`.
    public static var system: Self { "SYSTEM" }
    /// `TRANSMITTING`.
    public static var transmitting: Self { "TRANSMITTING" }
    /// `UPLOADING`.
    public static var uploading: Self { "UPLOADING" }
    /// `VOICEMAIL`.
    public static var voicemail: Self { "VOICEMAIL" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
}

/// A value of `originatingDirection` of ``AgentStateEventTopicAgentStateEventNotification``, open to those that are
/// newer than this version.
public struct AgentStateEventTopicAgentStateEventNotificationOriginatingDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INBOUND`.
    public static var inbound: Self { "INBOUND" }
    /// `OUTBOUND`.
    public static var outbound: Self { "OUTBOUND" }
}

/// A value of `mediaType` of ``AgentStateEventTopicAgentStateEventNotification``, open to those that are newer than
/// this version.
public struct AgentStateEventTopicAgentStateEventNotificationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
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
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `communications`.
    public var communications: Field<[AttributeDetailEventTopicCommunication]> { Field("communications") }
    /// `participantStartTime`.
    public var participantStartTime: Field<Int> { Field("participantStartTime") }
}

/// The schema `AttributeDetailEventTopicCommunication`.
public typealias AttributeDetailEventTopicCommunication = Model<AttributeDetailEventTopicCommunicationFields>

/// The properties of ``AttributeDetailEventTopicCommunication``.
public struct AttributeDetailEventTopicCommunicationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `mediaType`.
    public var mediaType: Field<AttributeDetailEventTopicCommunicationMediaType> { Field("mediaType") }
}

/// A value of `mediaType` of ``AttributeDetailEventTopicCommunication``, open to those that are newer than this
/// version.
public struct AttributeDetailEventTopicCommunicationMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `VOICE`.
    public static var voice: Self { "VOICE" }
    /// `CHAT`.
    public static var chat: Self { "CHAT" }
    /// `EMAIL`.
    public static var email: Self { "EMAIL" }
    /// `CALLBACK`.
    public static var callback: Self { "CALLBACK" }
    /// `COBROWSE`.
    public static var cobrowse: Self { "COBROWSE" }
    /// `VIDEO`.
    public static var video: Self { "VIDEO" }
    /// `SCREENSHARE`.
    public static var screenshare: Self { "SCREENSHARE" }
    /// `MESSAGE`.
    public static var message: Self { "MESSAGE" }
    /// `INTERNALMESSAGE`.
    public static var internalmessage: Self { "INTERNALMESSAGE" }
    /// `SCREENMONITORING`.
    public static var screenmonitoring: Self { "SCREENMONITORING" }
}
