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
    public var targets: Field<[CallForwardingEventTarget]> { Field("targets") }
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
    public var user: Field<CallForwardingEventUser> { Field("user") }
    /// `enabled`.
    public var enabled: Field<Bool> { Field("enabled") }
    /// `calls`.
    public var calls: Field<[CallForwardingEventCall]> { Field("calls") }
    /// `voicemail`.
    public var voicemail: Field<String> { Field("voicemail") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
}

/// The schema `CallForwardingEventTarget`.
public typealias CallForwardingEventTarget = Model<CallForwardingEventTargetFields>

/// The properties of ``CallForwardingEventTarget``.
public struct CallForwardingEventTargetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `value`.
    public var value: Field<String> { Field("value") }
}

/// The schema `CallForwardingEventUser`.
public typealias CallForwardingEventUser = Model<CallForwardingEventUserFields>

/// The properties of ``CallForwardingEventUser``.
public struct CallForwardingEventUserFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `CapacityPlanningRequirementsResultTopicBusinessUnit`.
public typealias CapacityPlanningRequirementsResultTopicBusinessUnit = Model<CapacityPlanningRequirementsResultTopicBusinessUnitFields>

/// The properties of ``CapacityPlanningRequirementsResultTopicBusinessUnit``.
public struct CapacityPlanningRequirementsResultTopicBusinessUnitFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
}

/// The schema `CapacityPlanningRequirementsResultTopicCapacityPlanReference`.
public typealias CapacityPlanningRequirementsResultTopicCapacityPlanReference = Model<CapacityPlanningRequirementsResultTopicCapacityPlanReferenceFields>

/// The properties of ``CapacityPlanningRequirementsResultTopicCapacityPlanReference``.
public struct CapacityPlanningRequirementsResultTopicCapacityPlanReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
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
    public var capacityPlan: Field<CapacityPlanningRequirementsResultTopicCapacityPlanReference> { Field("capacityPlan") }
    /// `businessUnit`.
    public var businessUnit: Field<CapacityPlanningRequirementsResultTopicBusinessUnit> { Field("businessUnit") }
    /// `status`.
    public var status: Field<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus> { Field("status") }
    /// `referenceBusinessUnitDate`.
    public var referenceBusinessUnitDate: Field<Instant> { Field("referenceBusinessUnitDate") }
    /// `granularity`.
    public var granularity: Field<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity> { Field("granularity") }
    /// `downloadUrl`.
    public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `errorCode`.
    public var errorCode: Field<CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode> { Field("errorCode") }
}

/// A value of `status` of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``, open to those
/// that are newer than this version.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Processing`.
    public static var processing: Self { "Processing" }
    /// `Complete`.
    public static var complete: Self { "Complete" }
    /// `Canceled`.
    public static var canceled: Self { "Canceled" }
    /// `Error`.
    public static var error: Self { "Error" }
}

/// A value of `granularity` of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``, open to
/// those that are newer than this version.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
}

/// A value of `errorCode` of ``CapacityPlanningRequirementsResultTopicStaffingRequirementsNotification``, open to those
/// that are newer than this version.
public struct CapacityPlanningRequirementsResultTopicStaffingRequirementsNotificationErrorCode: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `TimedOut`.
    public static var timedOut: Self { "TimedOut" }
    /// `NoData`.
    public static var noData: Self { "NoData" }
    /// `ClientDataInvalid`.
    public static var clientDataInvalid: Self { "ClientDataInvalid" }
    /// `ConfigurationInvalid`.
    public static var configurationInvalid: Self { "ConfigurationInvalid" }
    /// `RequirementsFailed`.
    public static var requirementsFailed: Self { "RequirementsFailed" }
}

/// The schema `ChatBadgeTopicBadgeEntity`.
public typealias ChatBadgeTopicBadgeEntity = Model<ChatBadgeTopicBadgeEntityFields>

/// The properties of ``ChatBadgeTopicBadgeEntity``.
public struct ChatBadgeTopicBadgeEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `jabberId`.
    public var jabberId: Field<String> { Field("jabberId") }
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
    public var entity: Field<ChatBadgeTopicBadgeEntity> { Field("entity") }
    /// `unreadCount`.
    public var unreadCount: Field<Int> { Field("unreadCount") }
    /// `lastUnreadNotificationDate`.
    public var lastUnreadNotificationDate: Field<Instant> { Field("lastUnreadNotificationDate") }
}

/// The schema `CreateGeneralProgramTestPhraseDetectedPhrase`.
public typealias CreateGeneralProgramTestPhraseDetectedPhrase = Model<CreateGeneralProgramTestPhraseDetectedPhraseFields>

/// The properties of ``CreateGeneralProgramTestPhraseDetectedPhrase``.
public struct CreateGeneralProgramTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `CreateGeneralProgramTestPhraseMatchedTranscript`.
public typealias CreateGeneralProgramTestPhraseMatchedTranscript = Model<CreateGeneralProgramTestPhraseMatchedTranscriptFields>

/// The properties of ``CreateGeneralProgramTestPhraseMatchedTranscript``.
public struct CreateGeneralProgramTestPhraseMatchedTranscriptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `timestamp`.
    public var timestamp: Field<Int> { Field("timestamp") }
    /// `transcriptId`.
    public var transcriptId: Field<String> { Field("transcriptId") }
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `mediaType`.
    public var mediaType: Field<CreateGeneralProgramTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    public var detectedPhrases: Field<[CreateGeneralProgramTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``CreateGeneralProgramTestPhraseMatchedTranscript``, open to those that are newer than
/// this version.
public struct CreateGeneralProgramTestPhraseMatchedTranscriptMediaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `unknown`.
    public static var unknown: Self { "unknown" }
    /// `call`.
    public static var call: Self { "call" }
    /// `message`.
    public static var message: Self { "message" }
    /// `email`.
    public static var email: Self { "email" }
    /// `chat`.
    public static var chat: Self { "chat" }
    /// `callback`.
    public static var callback: Self { "callback" }
    /// `all`.
    public static var all: Self { "all" }
}

/// The schema `CreateGeneralProgramTestTopicPhraseResults`.
public typealias CreateGeneralProgramTestTopicPhraseResults = Model<CreateGeneralProgramTestTopicPhraseResultsFields>

/// The properties of ``CreateGeneralProgramTestTopicPhraseResults``.
public struct CreateGeneralProgramTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    public var matchedTranscripts: Field<[CreateGeneralProgramTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
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
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<CreateGeneralProgramTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    public var testTopicPhraseResults: Field<[CreateGeneralProgramTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``CreateGeneralProgramTopicsDefinitionsJob``, open to those that are newer than this version.
public struct CreateGeneralProgramTopicsDefinitionsJobState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    public static var completed: Self { "Completed" }
    /// `Running`.
    public static var running: Self { "Running" }
    /// `Failed`.
    public static var failed: Self { "Failed" }
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
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `disconnectType`.
    public var disconnectType: Field<CustomerEndDetailEventTopicCustomerEndEventDisconnectType> { Field("disconnectType") }
    /// `mediaType`.
    public var mediaType: Field<CustomerEndDetailEventTopicCustomerEndEventMediaType> { Field("mediaType") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<CustomerEndDetailEventTopicCustomerEndEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<CustomerEndDetailEventTopicCustomerEndEventMessageType> { Field("messageType") }
    /// `interactingDurationMs`.
    public var interactingDurationMs: Field<Int> { Field("interactingDurationMs") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `disconnectType` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than
/// this version.
public struct CustomerEndDetailEventTopicCustomerEndEventDisconnectType: OpenEnum {
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

/// A value of `mediaType` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than this
/// version.
public struct CustomerEndDetailEventTopicCustomerEndEventMediaType: OpenEnum {
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

/// A value of `direction` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than this
/// version.
public struct CustomerEndDetailEventTopicCustomerEndEventDirection: OpenEnum {
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

/// A value of `messageType` of ``CustomerEndDetailEventTopicCustomerEndEvent``, open to those that are newer than this
/// version.
public struct CustomerEndDetailEventTopicCustomerEndEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
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
    public var eventTime: Field<Int> { Field("eventTime") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `participantId`.
    public var participantId: Field<String> { Field("participantId") }
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `mediaType`.
    public var mediaType: Field<CustomerStartDetailEventTopicCustomerStartEventMediaType> { Field("mediaType") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `direction`.
    public var direction: Field<CustomerStartDetailEventTopicCustomerStartEventDirection> { Field("direction") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `addressTo`.
    public var addressTo: Field<String> { Field("addressTo") }
    /// `addressFrom`.
    public var addressFrom: Field<String> { Field("addressFrom") }
    /// `callbackUserName`.
    public var callbackUserName: Field<String> { Field("callbackUserName") }
    /// `callbackNumbers`.
    public var callbackNumbers: Field<[String]> { Field("callbackNumbers") }
    /// `callbackScheduledTime`.
    public var callbackScheduledTime: Field<Int> { Field("callbackScheduledTime") }
    /// `subject`.
    public var subject: Field<String> { Field("subject") }
    /// `messageType`.
    public var messageType: Field<CustomerStartDetailEventTopicCustomerStartEventMessageType> { Field("messageType") }
    /// `conversationExternalContactIds`.
    public var conversationExternalContactIds: Field<[String]> { Field("conversationExternalContactIds") }
    /// `conversationExternalOrganizationIds`.
    public var conversationExternalOrganizationIds: Field<[String]> { Field("conversationExternalOrganizationIds") }
    /// `journeyContext`.
    public var journeyContext: Field<CustomerStartDetailEventTopicJourneyContext> { Field("journeyContext") }
    /// `divisionId`.
    public var divisionId: Field<String> { Field("divisionId") }
    /// `utilizationLabel`.
    public var utilizationLabel: Field<String> { Field("utilizationLabel") }
}

/// A value of `mediaType` of ``CustomerStartDetailEventTopicCustomerStartEvent``, open to those that are newer than
/// this version.
public struct CustomerStartDetailEventTopicCustomerStartEventMediaType: OpenEnum {
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

/// A value of `direction` of ``CustomerStartDetailEventTopicCustomerStartEvent``, open to those that are newer than
/// this version.
public struct CustomerStartDetailEventTopicCustomerStartEventDirection: OpenEnum {
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

/// A value of `messageType` of ``CustomerStartDetailEventTopicCustomerStartEvent``, open to those that are newer than
/// this version.
public struct CustomerStartDetailEventTopicCustomerStartEventMessageType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SMS`.
    public static var sms: Self { "SMS" }
    /// `TWITTER`.
    public static var twitter: Self { "TWITTER" }
    /// `FACEBOOK`.
    public static var facebook: Self { "FACEBOOK" }
    /// `LINE`.
    public static var line: Self { "LINE" }
    /// `WHATSAPP`.
    public static var whatsapp: Self { "WHATSAPP" }
    /// `WEBMESSAGING`.
    public static var webmessaging: Self { "WEBMESSAGING" }
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `INSTAGRAM`.
    public static var instagram: Self { "INSTAGRAM" }
    /// `APPLE`.
    public static var apple: Self { "APPLE" }
    /// `LINKEDIN`.
    public static var linkedin: Self { "LINKEDIN" }
}

/// The schema `CustomerStartDetailEventTopicJourneyContext`.
public typealias CustomerStartDetailEventTopicJourneyContext = Model<CustomerStartDetailEventTopicJourneyContextFields>

/// The properties of ``CustomerStartDetailEventTopicJourneyContext``.
public struct CustomerStartDetailEventTopicJourneyContextFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `sessionIdType`.
    public var sessionIdType: Field<String> { Field("sessionIdType") }
    /// `actionId`.
    public var actionId: Field<String> { Field("actionId") }
    /// `actionMapId`.
    public var actionMapId: Field<String> { Field("actionMapId") }
}
