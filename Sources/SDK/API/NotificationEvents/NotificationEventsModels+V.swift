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
    public var activeParticipantCount: Field<Int> { Field("activeParticipantCount") }
    /// `version`.
    public var version: Field<Int> { Field("version") }
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
    public var conversationId: Field<String> { Field("conversationId") }
    /// `conferenceId`.
    public var conferenceId: Field<String> { Field("conferenceId") }
    /// `participantInfo`.
    public var participantInfo: Field<VideoConferenceUpdateTopicParticipantInfo> { Field("participantInfo") }
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
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    public var disconnectType: Field<VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    public var mediaType: Field<VoicemailEndDetailEventTopicVoicemailEndEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<VoicemailEndDetailEventTopicVoicemailEndEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `voicemailDurationMs`.
    public var voicemailDurationMs: Field<Int> { Field("voicemailDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``VoicemailEndDetailEventTopicVoicemailEndEvent``, open to those that are newer than
/// this version.
public struct VoicemailEndDetailEventTopicVoicemailEndEventDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `ENDPOINT`.
    public static var endpoint: Self { "ENDPOINT" }
    /// `CLIENT`.
    public static var client: Self { "CLIENT" }
    /// `SYSTEM`.
    public static var system: Self { "SYSTEM" }
    /// `TRANSFER`.
    public static var transfer: Self { "TRANSFER" }
    /// `ERROR`.
    public static var error: Self { "ERROR" }
    /// `PEER`.
    public static var peer: Self { "PEER" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
    /// `SPAM`.
    public static var spam: Self { "SPAM" }
    /// `TIMEOUT`.
    public static var timeout: Self { "TIMEOUT" }
    /// `TRANSPORT_FAILURE`.
    public static var transportFailure: Self { "TRANSPORT_FAILURE" }
    /// `CONFERENCE_TRANSFER`.
    public static var conferenceTransfer: Self { "CONFERENCE_TRANSFER" }
    /// `CONSULT_TRANSFER`.
    public static var consultTransfer: Self { "CONSULT_TRANSFER" }
    /// `FORWARD_TRANSFER`.
    public static var forwardTransfer: Self { "FORWARD_TRANSFER" }
    /// `NO_ANSWER_TRANSFER`.
    public static var noAnswerTransfer: Self { "NO_ANSWER_TRANSFER" }
    /// `NOT_AVAILABLE_TRANSFER`.
    public static var notAvailableTransfer: Self { "NOT_AVAILABLE_TRANSFER" }
    /// `UNCALLABLE`.
    public static var uncallable: Self { "UNCALLABLE" }
    /// `DND_ENDPOINT`.
    public static var dndEndpoint: Self { "DND_ENDPOINT" }
    /// `DND_TRANSFER`.
    public static var dndTransfer: Self { "DND_TRANSFER" }
    /// `INACTIVITY`.
    public static var inactivity: Self { "INACTIVITY" }
    /// `SESSION_EXPIRED`.
    public static var sessionExpired: Self { "SESSION_EXPIRED" }
    /// `TAKEOVER`.
    public static var takeover: Self { "TAKEOVER" }
}

/// A value of `mediaType` of ``VoicemailEndDetailEventTopicVoicemailEndEvent``, open to those that are newer than this
/// version.
public struct VoicemailEndDetailEventTopicVoicemailEndEventMediaType: OpenEnum {
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

/// A value of `direction` of ``VoicemailEndDetailEventTopicVoicemailEndEvent``, open to those that are newer than this
/// version.
public struct VoicemailEndDetailEventTopicVoicemailEndEventDirection: OpenEnum {
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

/// The schema `VoicemailMessagesTopicOwner`.
public typealias VoicemailMessagesTopicOwner = Model<VoicemailMessagesTopicOwnerFields>

/// The properties of ``VoicemailMessagesTopicOwner``.
public struct VoicemailMessagesTopicOwnerFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `VoicemailMessagesTopicVoicemailCopyRecord`.
public typealias VoicemailMessagesTopicVoicemailCopyRecord = Model<VoicemailMessagesTopicVoicemailCopyRecordFields>

/// The properties of ``VoicemailMessagesTopicVoicemailCopyRecord``.
public struct VoicemailMessagesTopicVoicemailCopyRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<VoicemailMessagesTopicOwner> { Field("user") }
    /// `group`.
    public var group: Field<VoicemailMessagesTopicOwner> { Field("group") }
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
    public var id: Field<String> { Field("id") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
    /// `audioRecordingDurationSeconds`.
    public var audioRecordingDurationSeconds: Field<Int> { Field("audioRecordingDurationSeconds") }
    /// `audioRecordingSizeBytes`.
    public var audioRecordingSizeBytes: Field<Int> { Field("audioRecordingSizeBytes") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `createdDateString`.
    public var createdDateString: Field<String> { Field("createdDateString") }
    /// `callerAddress`.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `callerName`.
    public var callerName: Field<String> { Field("callerName") }
    /// `action`.
    public var action: Field<String> { Field("action") }
    /// `note`.
    public var note: Field<String> { Field("note") }
    /// `deleted`.
    public var deleted: Field<Bool> { Field("deleted") }
    /// `modifiedByUserId`.
    public var modifiedByUserId: Field<String> { Field("modifiedByUserId") }
    /// `copiedTo`.
    public var copiedTo: Field<[VoicemailMessagesTopicVoicemailCopyRecord]> { Field("copiedTo") }
    /// `copiedFrom`.
    public var copiedFrom: Field<VoicemailMessagesTopicVoicemailCopyRecord> { Field("copiedFrom") }
    /// `modifiedDateString`.
    public var modifiedDateString: Field<String> { Field("modifiedDateString") }
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
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<VoicemailStartDetailEventTopicVoicemailStartEventMediaType> { Field("mediaType") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<VoicemailStartDetailEventTopicVoicemailStartEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``VoicemailStartDetailEventTopicVoicemailStartEvent``, open to those that are newer than
/// this version.
public struct VoicemailStartDetailEventTopicVoicemailStartEventMediaType: OpenEnum {
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

/// A value of `direction` of ``VoicemailStartDetailEventTopicVoicemailStartEvent``, open to those that are newer than
/// this version.
public struct VoicemailStartDetailEventTopicVoicemailStartEventDirection: OpenEnum {
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
