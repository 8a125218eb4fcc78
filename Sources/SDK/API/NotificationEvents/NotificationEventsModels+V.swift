// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `VideoConferenceUpdateTopicParticipantInfo`.
public typealias VideoConferenceUpdateTopicParticipantInfo = Model<VideoConferenceUpdateTopicParticipantInfoFields>

/// The properties of ``VideoConferenceUpdateTopicParticipantInfo``.
public struct VideoConferenceUpdateTopicParticipantInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `activeParticipantCount`.
    @_alwaysEmitIntoClient public var activeParticipantCount: Field<Int> { Field("activeParticipantCount") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
}

/// The schema `VideoConferenceUpdateTopicVideoConference`.
///
/// Events of `v2.video.conferences.{id}`.
public typealias VideoConferenceUpdateTopicVideoConference = Model<VideoConferenceUpdateTopicVideoConferenceFields>

/// The properties of ``VideoConferenceUpdateTopicVideoConference``.
public struct VideoConferenceUpdateTopicVideoConferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `conferenceId`.
    @_alwaysEmitIntoClient public var conferenceId: Field<String> { Field("conferenceId") }
    /// `participantInfo`.
    @_alwaysEmitIntoClient public var participantInfo: Field<VideoConferenceUpdateTopicParticipantInfo> { Field("participantInfo") }
}

/// The schema `VoicemailEndDetailEventTopicVoicemailEndEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.voicemail.end`.
public typealias VoicemailEndDetailEventTopicVoicemailEndEvent = Model<VoicemailEndDetailEventTopicVoicemailEndEventFields>

/// The properties of ``VoicemailEndDetailEventTopicVoicemailEndEvent``.
public struct VoicemailEndDetailEventTopicVoicemailEndEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<VoicemailEndDetailEventTopicVoicemailEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<VoicemailEndDetailEventTopicVoicemailEndEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `voicemailDurationMs`.
    @_alwaysEmitIntoClient public var voicemailDurationMs: Field<Int> { Field("voicemailDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``VoicemailEndDetailEventTopicVoicemailEndEvent``, open to those that are newer than
/// this version.
public struct VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `ENDPOINT`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "ENDPOINT" }
    /// `CLIENT`.
    @_alwaysEmitIntoClient public static var client: Self { "CLIENT" }
    /// `SYSTEM`.
    @_alwaysEmitIntoClient public static var system: Self { "SYSTEM" }
    /// `TRANSFER`.
    @_alwaysEmitIntoClient public static var transfer: Self { "TRANSFER" }
    /// `ERROR`.
    @_alwaysEmitIntoClient public static var error: Self { "ERROR" }
    /// `PEER`.
    @_alwaysEmitIntoClient public static var peer: Self { "PEER" }
    /// `OTHER`.
    @_alwaysEmitIntoClient public static var other: Self { "OTHER" }
    /// `SPAM`.
    @_alwaysEmitIntoClient public static var spam: Self { "SPAM" }
    /// `TIMEOUT`.
    @_alwaysEmitIntoClient public static var timeout: Self { "TIMEOUT" }
    /// `TRANSPORT_FAILURE`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "TRANSPORT_FAILURE" }
    /// `CONFERENCE_TRANSFER`.
    @_alwaysEmitIntoClient public static var conferenceTransfer: Self { "CONFERENCE_TRANSFER" }
    /// `CONSULT_TRANSFER`.
    @_alwaysEmitIntoClient public static var consultTransfer: Self { "CONSULT_TRANSFER" }
    /// `FORWARD_TRANSFER`.
    @_alwaysEmitIntoClient public static var forwardTransfer: Self { "FORWARD_TRANSFER" }
    /// `NO_ANSWER_TRANSFER`.
    @_alwaysEmitIntoClient public static var noAnswerTransfer: Self { "NO_ANSWER_TRANSFER" }
    /// `NOT_AVAILABLE_TRANSFER`.
    @_alwaysEmitIntoClient public static var notAvailableTransfer: Self { "NOT_AVAILABLE_TRANSFER" }
    /// `UNCALLABLE`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "UNCALLABLE" }
    /// `DND_ENDPOINT`.
    @_alwaysEmitIntoClient public static var dndEndpoint: Self { "DND_ENDPOINT" }
    /// `DND_TRANSFER`.
    @_alwaysEmitIntoClient public static var dndTransfer: Self { "DND_TRANSFER" }
    /// `INACTIVITY`.
    @_alwaysEmitIntoClient public static var inactivity: Self { "INACTIVITY" }
    /// `SESSION_EXPIRED`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SESSION_EXPIRED" }
    /// `TAKEOVER`.
    @_alwaysEmitIntoClient public static var takeover: Self { "TAKEOVER" }
}

/// A value of `mediaType` of ``VoicemailEndDetailEventTopicVoicemailEndEvent``, open to those that are newer than this
/// version.
public struct VoicemailEndDetailEventTopicVoicemailEndEventMediaType: OpenEnum {
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

/// A value of `direction` of ``VoicemailEndDetailEventTopicVoicemailEndEvent``, open to those that are newer than this
/// version.
public struct VoicemailEndDetailEventTopicVoicemailEndEventDirection: OpenEnum {
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

/// The schema `VoicemailMessagesTopicOwner`.
public typealias VoicemailMessagesTopicOwner = Model<VoicemailMessagesTopicOwnerFields>

/// The properties of ``VoicemailMessagesTopicOwner``.
public struct VoicemailMessagesTopicOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `VoicemailMessagesTopicVoicemailCopyRecord`.
public typealias VoicemailMessagesTopicVoicemailCopyRecord = Model<VoicemailMessagesTopicVoicemailCopyRecordFields>

/// The properties of ``VoicemailMessagesTopicVoicemailCopyRecord``.
public struct VoicemailMessagesTopicVoicemailCopyRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<VoicemailMessagesTopicOwner> { Field("user") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<VoicemailMessagesTopicOwner> { Field("group") }
}

/// The schema `VoicemailMessagesTopicVoicemailMessage`.
///
/// Events of `v2.users.{id}.voicemail.messages`.
public typealias VoicemailMessagesTopicVoicemailMessage = Model<VoicemailMessagesTopicVoicemailMessageFields>

/// The properties of ``VoicemailMessagesTopicVoicemailMessage``.
public struct VoicemailMessagesTopicVoicemailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `audioRecordingDurationSeconds`.
    @_alwaysEmitIntoClient public var audioRecordingDurationSeconds: Field<Int> { Field("audioRecordingDurationSeconds") }
    /// `audioRecordingSizeBytes`.
    @_alwaysEmitIntoClient public var audioRecordingSizeBytes: Field<Int> { Field("audioRecordingSizeBytes") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDateString`.
    @_alwaysEmitIntoClient public var createdDateString: Field<String> { Field("createdDateString") }
    /// `callerAddress`.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `callerName`.
    @_alwaysEmitIntoClient public var callerName: Field<String> { Field("callerName") }
    /// `action`.
    @_alwaysEmitIntoClient public var action: Field<String> { Field("action") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `modifiedByUserId`.
    @_alwaysEmitIntoClient public var modifiedByUserId: Field<String> { Field("modifiedByUserId") }
    /// `copiedTo`.
    @_alwaysEmitIntoClient public var copiedTo: Field<[VoicemailMessagesTopicVoicemailCopyRecord]> { Field("copiedTo") }
    /// `copiedFrom`.
    @_alwaysEmitIntoClient public var copiedFrom: Field<VoicemailMessagesTopicVoicemailCopyRecord> { Field("copiedFrom") }
    /// `modifiedDateString`.
    @_alwaysEmitIntoClient public var modifiedDateString: Field<String> { Field("modifiedDateString") }
}

/// The schema `VoicemailStartDetailEventTopicVoicemailStartEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.voicemail.start`.
public typealias VoicemailStartDetailEventTopicVoicemailStartEvent = Model<VoicemailStartDetailEventTopicVoicemailStartEventFields>

/// The properties of ``VoicemailStartDetailEventTopicVoicemailStartEvent``.
public struct VoicemailStartDetailEventTopicVoicemailStartEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    @_alwaysEmitIntoClient public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<VoicemailStartDetailEventTopicVoicemailStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<VoicemailStartDetailEventTopicVoicemailStartEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``VoicemailStartDetailEventTopicVoicemailStartEvent``, open to those that are newer than
/// this version.
public struct VoicemailStartDetailEventTopicVoicemailStartEventMediaType: OpenEnum {
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

/// A value of `direction` of ``VoicemailStartDetailEventTopicVoicemailStartEvent``, open to those that are newer than
/// this version.
public struct VoicemailStartDetailEventTopicVoicemailStartEventDirection: OpenEnum {
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
