// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `CallForwardingEventCall`.
public typealias CallForwardingEventCall = Model<CallForwardingEventCallFields>

/// The properties of ``CallForwardingEventCall``.
public struct CallForwardingEventCallFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `targets`.
    @_alwaysEmitIntoClient public var targets: Field<[CallForwardingEventTarget]> { Field("targets") }
}

/// The schema `CallForwardingEventCallForwarding`.
///
/// Events of `v2.users.{id}.callforwarding`.
public typealias CallForwardingEventCallForwarding = Model<CallForwardingEventCallForwardingFields>

/// The properties of ``CallForwardingEventCallForwarding``.
public struct CallForwardingEventCallForwardingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<CallForwardingEventUser> { Field("user") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[CallForwardingEventCall]> { Field("calls") }
    /// `voicemail`.
    @_alwaysEmitIntoClient public var voicemail: Field<String> { Field("voicemail") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `CallForwardingEventTarget`.
public typealias CallForwardingEventTarget = Model<CallForwardingEventTargetFields>

/// The properties of ``CallForwardingEventTarget``.
public struct CallForwardingEventTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
}

/// The schema `CallForwardingEventUser`.
public typealias CallForwardingEventUser = Model<CallForwardingEventUserFields>

/// The properties of ``CallForwardingEventUser``.
public struct CallForwardingEventUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `CapacityPlanningRequirementsResultTopicBusinessUnit`.
public typealias CapacityPlanningRequirementsResultTopicBusinessUnit = Model<CapacityPlanningRequirementsResultTopicBusinessUnitFields>

/// The properties of ``CapacityPlanningRequirementsResultTopicBusinessUnit``.
public struct CapacityPlanningRequirementsResultTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `CapacityPlanningRequirementsResultTopicCapacityPlanReference`.
public typealias CapacityPlanningRequirementsResultTopicCapacityPlanReference = Model<CapacityPlanningRequirementsResultTopicCapacityPlanReferenceFields>

/// The properties of ``CapacityPlanningRequirementsResultTopicCapacityPlanReference``.
public struct CapacityPlanningRequirementsResultTopicCapacityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
}

/// The schema `CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification`.
///
/// Events of `v2.workforcemanagement.businessunits.{id}.capacityplans.{id}.staffingrequirements`.
public typealias CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification = Model<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationFields>

/// The properties of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `capacityPlan`.
    @_alwaysEmitIntoClient public var capacityPlan: Field<CapacityPlanningRequirementsResultTopicCapacityPlanReference> { Field("capacityPlan") }
    /// `businessUnit`.
    @_alwaysEmitIntoClient public var businessUnit: Field<CapacityPlanningRequirementsResultTopicBusinessUnit> { Field("businessUnit") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus> { Field("status") }
    /// `referenceBusinessUnitDate`.
    @_alwaysEmitIntoClient public var referenceBusinessUnitDate: Field<Instant> { Field("referenceBusinessUnitDate") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity> { Field("granularity") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `errorCode`.
    @_alwaysEmitIntoClient public var errorCode: Field<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode> { Field("errorCode") }
}

/// A value of `status` of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``, open to those
/// that are newer than this version.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    @_alwaysEmitIntoClient public static var processing: Self { "Processing" }
    /// `Complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "Complete" }
    /// `Canceled`.
    @_alwaysEmitIntoClient public static var canceled: Self { "Canceled" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
}

/// A value of `granularity` of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``, open to
/// those that are newer than this version.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// A value of `errorCode` of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``, open to those
/// that are newer than this version.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimedOut`.
    @_alwaysEmitIntoClient public static var timedOut: Self { "TimedOut" }
    /// `NoData`.
    @_alwaysEmitIntoClient public static var noData: Self { "NoData" }
    /// `ClientDataInvalid`.
    @_alwaysEmitIntoClient public static var clientDataInvalid: Self { "ClientDataInvalid" }
    /// `ConfigurationInvalid`.
    @_alwaysEmitIntoClient public static var configurationInvalid: Self { "ConfigurationInvalid" }
    /// `RequirementsFailed`.
    @_alwaysEmitIntoClient public static var requirementsFailed: Self { "RequirementsFailed" }
}

/// The schema `ChatBadgeTopicBadgeEntity`.
public typealias ChatBadgeTopicBadgeEntity = Model<ChatBadgeTopicBadgeEntityFields>

/// The properties of ``ChatBadgeTopicBadgeEntity``.
public struct ChatBadgeTopicBadgeEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jabberId`.
    @_alwaysEmitIntoClient public var jabberId: Field<String> { Field("jabberId") }
}

/// The schema `ChatBadgeTopicChatBadge`.
///
/// Events of `v2.users.{id}.badges.chats`.
public typealias ChatBadgeTopicChatBadge = Model<ChatBadgeTopicChatBadgeFields>

/// The properties of ``ChatBadgeTopicChatBadge``.
public struct ChatBadgeTopicChatBadgeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entity`.
    @_alwaysEmitIntoClient public var entity: Field<ChatBadgeTopicBadgeEntity> { Field("entity") }
    /// `unreadCount`.
    @_alwaysEmitIntoClient public var unreadCount: Field<Int> { Field("unreadCount") }
    /// `lastUnreadNotificationDate`.
    @_alwaysEmitIntoClient public var lastUnreadNotificationDate: Field<Instant> { Field("lastUnreadNotificationDate") }
}

/// The schema `CreateGeneralProgramTestPhraseDetectedPhrase`.
public typealias CreateGeneralProgramTestPhraseDetectedPhrase = Model<CreateGeneralProgramTestPhraseDetectedPhraseFields>

/// The properties of ``CreateGeneralProgramTestPhraseDetectedPhrase``.
public struct CreateGeneralProgramTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    @_alwaysEmitIntoClient public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `CreateGeneralProgramTestPhraseMatchedTranscript`.
public typealias CreateGeneralProgramTestPhraseMatchedTranscript = Model<CreateGeneralProgramTestPhraseMatchedTranscriptFields>

/// The properties of ``CreateGeneralProgramTestPhraseMatchedTranscript``.
public struct CreateGeneralProgramTestPhraseMatchedTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timestamp`.
    @_alwaysEmitIntoClient public var timestamp: Field<Int> { Field("timestamp") }
    /// `transcriptId`.
    @_alwaysEmitIntoClient public var transcriptId: Field<String> { Field("transcriptId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<CreateGeneralProgramTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    @_alwaysEmitIntoClient public var detectedPhrases: Field<[CreateGeneralProgramTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``CreateGeneralProgramTestPhraseMatchedTranscript``, open to those that are newer than
/// this version.
public struct CreateGeneralProgramTestPhraseMatchedTranscriptMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `call`.
    @_alwaysEmitIntoClient public static var call: Self { "call" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `all`.
    @_alwaysEmitIntoClient public static var all: Self { "all" }
}

/// The schema `CreateGeneralProgramTestTopicPhraseResults`.
public typealias CreateGeneralProgramTestTopicPhraseResults = Model<CreateGeneralProgramTestTopicPhraseResultsFields>

/// The properties of ``CreateGeneralProgramTestTopicPhraseResults``.
public struct CreateGeneralProgramTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    @_alwaysEmitIntoClient public var matchedTranscripts: Field<[CreateGeneralProgramTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
}

/// The schema `CreateGeneralProgramTopicsDefinitionsJob`.
///
/// Events of `v2.speechandtextanalytics.programs.general.jobs.{id}`.
public typealias CreateGeneralProgramTopicsDefinitionsJob = Model<CreateGeneralProgramTopicsDefinitionsJobFields>

/// The properties of ``CreateGeneralProgramTopicsDefinitionsJob``.
public struct CreateGeneralProgramTopicsDefinitionsJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CreateGeneralProgramTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    @_alwaysEmitIntoClient public var testTopicPhraseResults: Field<[CreateGeneralProgramTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    @_alwaysEmitIntoClient public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``CreateGeneralProgramTopicsDefinitionsJob``, open to those that are newer than this version.
public struct CreateGeneralProgramTopicsDefinitionsJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Running`.
    @_alwaysEmitIntoClient public static var running: Self { "Running" }
    /// `Failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "Failed" }
}

/// The schema `CustomerEndDetailEventTopicCustomerEndEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.customer.end`.
public typealias CustomerEndDetailEventTopicCustomerEndEvent = Model<CustomerEndDetailEventTopicCustomerEndEventFields>

/// The properties of ``CustomerEndDetailEventTopicCustomerEndEvent``.
public struct CustomerEndDetailEventTopicCustomerEndEventFields: FieldSet {
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
    @_alwaysEmitIntoClient public var disconnectType: Field<CustomerEndDetailEventTopicCustomerEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    @_alwaysEmitIntoClient public var mediaType: Field<CustomerEndDetailEventTopicCustomerEndEventMediaType> { Field("mediaType") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CustomerEndDetailEventTopicCustomerEndEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<CustomerEndDetailEventTopicCustomerEndEventMessageType> { Field("messageType") }
    /// `interactingDurationMs`.
    @_alwaysEmitIntoClient public var interactingDurationMs: Field<Int> { Field("interactingDurationMs") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than
/// this version.
public struct CustomerEndDetailEventTopicCustomerEndEventDisconnectType: OpenEnum {
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

/// A value of `mediaType` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than this
/// version.
public struct CustomerEndDetailEventTopicCustomerEndEventMediaType: OpenEnum {
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

/// A value of `direction` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than this
/// version.
public struct CustomerEndDetailEventTopicCustomerEndEventDirection: OpenEnum {
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

/// A value of `messageType` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than this
/// version.
public struct CustomerEndDetailEventTopicCustomerEndEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `CustomerStartDetailEventTopicCustomerStartEvent`.
///
/// Events of `v2.detail.events.conversation.{id}.customer.start`.
public typealias CustomerStartDetailEventTopicCustomerStartEvent = Model<CustomerStartDetailEventTopicCustomerStartEventFields>

/// The properties of ``CustomerStartDetailEventTopicCustomerStartEvent``.
public struct CustomerStartDetailEventTopicCustomerStartEventFields: FieldSet {
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
    @_alwaysEmitIntoClient public var mediaType: Field<CustomerStartDetailEventTopicCustomerStartEventMediaType> { Field("mediaType") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `direction`.
    @_alwaysEmitIntoClient public var direction: Field<CustomerStartDetailEventTopicCustomerStartEventDirection> { Field("direction") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    @_alwaysEmitIntoClient public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    @_alwaysEmitIntoClient public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    @_alwaysEmitIntoClient public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    @_alwaysEmitIntoClient public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    @_alwaysEmitIntoClient public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    @_alwaysEmitIntoClient public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    @_alwaysEmitIntoClient public var messageType: Field<CustomerStartDetailEventTopicCustomerStartEventMessageType> { Field("messageType") }
    /// `conversationExternalContactIds`.
    @_alwaysEmitIntoClient public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    @_alwaysEmitIntoClient public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `journeyContext`.
    @_alwaysEmitIntoClient public var journeyContext: Field<CustomerStartDetailEventTopicJourneyContext> { Field("journeyContext") }
    /// `divisionId`.
    @_alwaysEmitIntoClient public var divisionId: Field<String> { Field("divisionId") }
    /// `utilizationLabel`.
    @_alwaysEmitIntoClient public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``CustomerStartDetailEventTopicCustomerStartEvent``, open to those that are newer than
/// this version.
public struct CustomerStartDetailEventTopicCustomerStartEventMediaType: OpenEnum {
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

/// A value of `direction` of ``CustomerStartDetailEventTopicCustomerStartEvent``, open to those that are newer than
/// this version.
public struct CustomerStartDetailEventTopicCustomerStartEventDirection: OpenEnum {
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

/// A value of `messageType` of ``CustomerStartDetailEventTopicCustomerStartEvent``, open to those that are newer than
/// this version.
public struct CustomerStartDetailEventTopicCustomerStartEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    @_alwaysEmitIntoClient public static var sms: Self { "SMS" }
    /// `TWITTER`.
    @_alwaysEmitIntoClient public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    @_alwaysEmitIntoClient public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    @_alwaysEmitIntoClient public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    @_alwaysEmitIntoClient public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    @_alwaysEmitIntoClient public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    @_alwaysEmitIntoClient public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    @_alwaysEmitIntoClient public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    @_alwaysEmitIntoClient public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    @_alwaysEmitIntoClient public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `CustomerStartDetailEventTopicJourneyContext`.
public typealias CustomerStartDetailEventTopicJourneyContext = Model<CustomerStartDetailEventTopicJourneyContextFields>

/// The properties of ``CustomerStartDetailEventTopicJourneyContext``.
public struct CustomerStartDetailEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionIdType`.
    @_alwaysEmitIntoClient public var sessionIdType: Field<String> { Field("sessionIdType") }
    /// `actionId`.
    @_alwaysEmitIntoClient public var actionId: Field<String> { Field("actionId") }
    /// `actionMapId`.
    @_alwaysEmitIntoClient public var actionMapId: Field<String> { Field("actionMapId") }
}
