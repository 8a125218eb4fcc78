// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `PerformancePredictionCompleteEventTopicErrorBody`.
public typealias PerformancePredictionCompleteEventTopicErrorBody = Model<PerformancePredictionCompleteEventTopicErrorBodyFields>

/// The properties of ``PerformancePredictionCompleteEventTopicErrorBody``.
public struct PerformancePredictionCompleteEventTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification`.
///
/// Events of `v2.workforcemanagement.performanceprediction.schedules.{id}`.
public typealias PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification = Model<PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationFields>

/// The properties of ``PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification``.
public struct PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `scheduleId`.
    @_alwaysEmitIntoClient public var scheduleId: Field<String> { Field("scheduleId") }
    /// `weekDate`.
    @_alwaysEmitIntoClient public var weekDate: Field<String> { Field("weekDate") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `allocationDownloadUrl`.
    @_alwaysEmitIntoClient public var allocationDownloadUrl: Field<String> { Field("allocationDownloadUrl") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationState> { Field("state") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<PerformancePredictionCompleteEventTopicErrorBody> { Field("error") }
}

/// A value of `state` of ``PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotification``, open
/// to those that are newer than this version.
public struct PerformancePredictionCompleteEventTopicPerformancePredictionCalculationNotificationState: OpenEnum {
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

/// The schema `PerformancePredictionRecalculationCompleteEventTopicErrorBody`.
public typealias PerformancePredictionRecalculationCompleteEventTopicErrorBody = Model<PerformancePredictionRecalculationCompleteEventTopicErrorBodyFields>

/// The properties of ``PerformancePredictionRecalculationCompleteEventTopicErrorBody``.
public struct PerformancePredictionRecalculationCompleteEventTopicErrorBodyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<Int> { Field("status") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `messageParams`.
    @_alwaysEmitIntoClient public var messageParams: Field<[String: String]> { Field("messageParams") }
}

/// The schema `PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification`.
///
/// Events of `v2.users.{id}.workforcemanagement.performanceprediction.schedules.recalculations`.
public typealias PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification = Model<PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationFields>

/// The properties of
/// ``PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification``.
public struct PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `operationId`.
    @_alwaysEmitIntoClient public var operationId: Field<String> { Field("operationId") }
    /// `downloadUrl`.
    @_alwaysEmitIntoClient public var downloadUrl: Field<String> { Field("downloadUrl") }
    /// `allocationDownloadUrl`.
    @_alwaysEmitIntoClient public var allocationDownloadUrl: Field<String> { Field("allocationDownloadUrl") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationState> { Field("state") }
    /// `error`.
    @_alwaysEmitIntoClient public var error: Field<PerformancePredictionRecalculationCompleteEventTopicErrorBody> { Field("error") }
}

/// A value of `state` of
/// ``PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotification``, open to
/// those that are newer than this version.
public struct PerformancePredictionRecalculationCompleteEventTopicPerformancePredictionUserRecalculationNotificationState: OpenEnum {
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

/// The schema `PersistentConnectionChangeTopicErrorInfo`.
public typealias PersistentConnectionChangeTopicErrorInfo = Model<PersistentConnectionChangeTopicErrorInfoFields>

/// The properties of ``PersistentConnectionChangeTopicErrorInfo``.
public struct PersistentConnectionChangeTopicErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `userMessage`.
    @_alwaysEmitIntoClient public var userMessage: Field<String> { Field("userMessage") }
    /// `userParams`.
    @_alwaysEmitIntoClient public var userParams: Field<[String: String]> { Field("userParams") }
    /// `nestedErrorDetails`.
    @_alwaysEmitIntoClient public var nestedErrorDetails: Field<[PersistentConnectionChangeTopicErrorInfoDetails]> { Field("nestedErrorDetails") }
}

/// The schema `PersistentConnectionChangeTopicErrorInfoDetails`.
public typealias PersistentConnectionChangeTopicErrorInfoDetails = Model<PersistentConnectionChangeTopicErrorInfoDetailsFields>

/// The properties of ``PersistentConnectionChangeTopicErrorInfoDetails``.
public struct PersistentConnectionChangeTopicErrorInfoDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `userMessage`.
    @_alwaysEmitIntoClient public var userMessage: Field<String> { Field("userMessage") }
    /// `userParams`.
    @_alwaysEmitIntoClient public var userParams: Field<[String: String]> { Field("userParams") }
    /// `hostname`.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
    /// `location`.
    @_alwaysEmitIntoClient public var location: Field<PersistentConnectionChangeTopicErrorLocation> { Field("location") }
}

/// The schema `PersistentConnectionChangeTopicErrorLocation`.
public typealias PersistentConnectionChangeTopicErrorLocation = Model<PersistentConnectionChangeTopicErrorLocationFields>

/// The properties of ``PersistentConnectionChangeTopicErrorLocation``.
public struct PersistentConnectionChangeTopicErrorLocationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `function`.
    @_alwaysEmitIntoClient public var function: Field<String> { Field("function") }
    /// `fileID`.
    @_alwaysEmitIntoClient public var fileID: Field<String> { Field("fileID") }
    /// `line`.
    @_alwaysEmitIntoClient public var line: Field<Int> { Field("line") }
}

/// The schema `PersistentConnectionChangeTopicPersistentConnectionChangeEvent`.
///
/// Events of `v2.users.{id}.persistentconnection`.
public typealias PersistentConnectionChangeTopicPersistentConnectionChangeEvent = Model<PersistentConnectionChangeTopicPersistentConnectionChangeEventFields>

/// The properties of ``PersistentConnectionChangeTopicPersistentConnectionChangeEvent``.
public struct PersistentConnectionChangeTopicPersistentConnectionChangeEventFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<PersistentConnectionChangeTopicErrorInfo> { Field("errorInfo") }
    /// `stationId`.
    @_alwaysEmitIntoClient public var stationId: Field<String> { Field("stationId") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `persistentState`.
    @_alwaysEmitIntoClient public var persistentState: Field<PersistentConnectionChangeTopicPersistentConnectionChangeEventPersistentState> { Field("persistentState") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
}

/// A value of `persistentState` of ``PersistentConnectionChangeTopicPersistentConnectionChangeEvent``, open to those
/// that are newer than this version.
public struct PersistentConnectionChangeTopicPersistentConnectionChangeEventPersistentState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `PERSISTED`.
    @_alwaysEmitIntoClient public static var persisted: Self { "PERSISTED" }
    /// `ACTIVE_CALL`.
    @_alwaysEmitIntoClient public static var activeCall: Self { "ACTIVE_CALL" }
    /// `DISCONNECTED`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "DISCONNECTED" }
    /// `FAILED`.
    @_alwaysEmitIntoClient public static var failed: Self { "FAILED" }
}

/// The schema `PhoneChangeTopicEdgeReference`.
public typealias PhoneChangeTopicEdgeReference = Model<PhoneChangeTopicEdgeReferenceFields>

/// The properties of ``PhoneChangeTopicEdgeReference``.
public struct PhoneChangeTopicEdgeReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PhoneChangeTopicLineStatus`.
public typealias PhoneChangeTopicLineStatus = Model<PhoneChangeTopicLineStatusFields>

/// The properties of ``PhoneChangeTopicLineStatus``.
public struct PhoneChangeTopicLineStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `reachable`.
    @_alwaysEmitIntoClient public var reachable: Field<Bool> { Field("reachable") }
    /// `addressOfRecord`.
    @_alwaysEmitIntoClient public var addressOfRecord: Field<String> { Field("addressOfRecord") }
    /// `contactAddresses`.
    @_alwaysEmitIntoClient public var contactAddresses: Field<[String]> { Field("contactAddresses") }
    /// `reachableStateTime`.
    @_alwaysEmitIntoClient public var reachableStateTime: Field<Instant> { Field("reachableStateTime") }
}

/// The schema `PhoneChangeTopicPhone`.
///
/// Events of `v2.telephony.providers.edges.phones.{id}`.
public typealias PhoneChangeTopicPhone = Model<PhoneChangeTopicPhoneFields>

/// The properties of ``PhoneChangeTopicPhone``.
public struct PhoneChangeTopicPhoneFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `userAgentInfo`.
    @_alwaysEmitIntoClient public var userAgentInfo: Field<PhoneChangeTopicUserAgentInfo> { Field("userAgentInfo") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<PhoneChangeTopicPhoneStatus> { Field("status") }
    /// `secondaryStatus`.
    @_alwaysEmitIntoClient public var secondaryStatus: Field<PhoneChangeTopicPhoneStatus> { Field("secondaryStatus") }
}

/// The schema `PhoneChangeTopicPhoneStatus`.
public typealias PhoneChangeTopicPhoneStatus = Model<PhoneChangeTopicPhoneStatusFields>

/// The properties of ``PhoneChangeTopicPhoneStatus``.
public struct PhoneChangeTopicPhoneStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `operationalStatus`.
    @_alwaysEmitIntoClient public var operationalStatus: Field<PhoneChangeTopicPhoneStatusOperationalStatus> { Field("operationalStatus") }
    /// `edge`.
    @_alwaysEmitIntoClient public var edge: Field<PhoneChangeTopicEdgeReference> { Field("edge") }
    /// `provision`.
    @_alwaysEmitIntoClient public var provision: Field<PhoneChangeTopicProvisionInfo> { Field("provision") }
    /// `lineStatuses`.
    @_alwaysEmitIntoClient public var lineStatuses: Field<[PhoneChangeTopicLineStatus]> { Field("lineStatuses") }
    /// `eventCreationTime`.
    @_alwaysEmitIntoClient public var eventCreationTime: Field<Instant> { Field("eventCreationTime") }
}

/// A value of `operationalStatus` of ``PhoneChangeTopicPhoneStatus``, open to those that are newer than this version.
public struct PhoneChangeTopicPhoneStatusOperationalStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OPERATIONAL`.
    @_alwaysEmitIntoClient public static var operational: Self { "OPERATIONAL" }
    /// `DEGRADED`.
    @_alwaysEmitIntoClient public static var degraded: Self { "DEGRADED" }
    /// `OFFLINE`.
    @_alwaysEmitIntoClient public static var offline: Self { "OFFLINE" }
}

/// The schema `PhoneChangeTopicProvisionInfo`.
public typealias PhoneChangeTopicProvisionInfo = Model<PhoneChangeTopicProvisionInfoFields>

/// The properties of ``PhoneChangeTopicProvisionInfo``.
public struct PhoneChangeTopicProvisionInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `time`.
    @_alwaysEmitIntoClient public var time: Field<Instant> { Field("time") }
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<String> { Field("errorInfo") }
}

/// The schema `PhoneChangeTopicUserAgentInfo`.
public typealias PhoneChangeTopicUserAgentInfo = Model<PhoneChangeTopicUserAgentInfoFields>

/// The properties of ``PhoneChangeTopicUserAgentInfo``.
public struct PhoneChangeTopicUserAgentInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `firmwareVersion`.
    @_alwaysEmitIntoClient public var firmwareVersion: Field<String> { Field("firmwareVersion") }
    /// `manufacturer`.
    @_alwaysEmitIntoClient public var manufacturer: Field<String> { Field("manufacturer") }
    /// `model`.
    @_alwaysEmitIntoClient public var model: Field<String> { Field("model") }
}

/// The schema `PresenceEventOrganizationPresence`.
public typealias PresenceEventOrganizationPresence = Model<PresenceEventOrganizationPresenceFields>

/// The properties of ``PresenceEventOrganizationPresence``.
public struct PresenceEventOrganizationPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
}

/// The schema `PresenceEventUserPresence`.
///
/// Events of `v2.users.{id}.presence`.
public typealias PresenceEventUserPresence = Model<PresenceEventUserPresenceFields>

/// The properties of ``PresenceEventUserPresence``.
public struct PresenceEventUserPresenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `source`.
    @_alwaysEmitIntoClient public var source: Field<String> { Field("source") }
    /// `presenceDefinition`.
    @_alwaysEmitIntoClient public var presenceDefinition: Field<PresenceEventOrganizationPresence> { Field("presenceDefinition") }
    /// `primary`.
    @_alwaysEmitIntoClient public var primary: Field<Bool> { Field("primary") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `futurePresenceDefinition`.
    @_alwaysEmitIntoClient public var futurePresenceDefinition: Field<PresenceEventOrganizationPresence> { Field("futurePresenceDefinition") }
}

/// The schema `ProgramTopicLinksTestPhraseDetectedPhrase`.
public typealias ProgramTopicLinksTestPhraseDetectedPhrase = Model<ProgramTopicLinksTestPhraseDetectedPhraseFields>

/// The properties of ``ProgramTopicLinksTestPhraseDetectedPhrase``.
public struct ProgramTopicLinksTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    @_alwaysEmitIntoClient public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `ProgramTopicLinksTestPhraseMatchedTranscript`.
public typealias ProgramTopicLinksTestPhraseMatchedTranscript = Model<ProgramTopicLinksTestPhraseMatchedTranscriptFields>

/// The properties of ``ProgramTopicLinksTestPhraseMatchedTranscript``.
public struct ProgramTopicLinksTestPhraseMatchedTranscriptFields: FieldSet {
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
    @_alwaysEmitIntoClient public var mediaType: Field<ProgramTopicLinksTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    @_alwaysEmitIntoClient public var detectedPhrases: Field<[ProgramTopicLinksTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``ProgramTopicLinksTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct ProgramTopicLinksTestPhraseMatchedTranscriptMediaType: OpenEnum {
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

/// The schema `ProgramTopicLinksTestTopicPhraseResults`.
public typealias ProgramTopicLinksTestTopicPhraseResults = Model<ProgramTopicLinksTestTopicPhraseResultsFields>

/// The properties of ``ProgramTopicLinksTestTopicPhraseResults``.
public struct ProgramTopicLinksTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    @_alwaysEmitIntoClient public var matchedTranscripts: Field<[ProgramTopicLinksTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
}

/// The schema `ProgramTopicLinksTopicsDefinitionsJob`.
///
/// Events of `v2.speechandtextanalytics.programs.topiclinks.jobs.{id}`.
public typealias ProgramTopicLinksTopicsDefinitionsJob = Model<ProgramTopicLinksTopicsDefinitionsJobFields>

/// The properties of ``ProgramTopicLinksTopicsDefinitionsJob``.
public struct ProgramTopicLinksTopicsDefinitionsJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<ProgramTopicLinksTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    @_alwaysEmitIntoClient public var testTopicPhraseResults: Field<[ProgramTopicLinksTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    @_alwaysEmitIntoClient public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``ProgramTopicLinksTopicsDefinitionsJob``, open to those that are newer than this version.
public struct ProgramTopicLinksTopicsDefinitionsJobState: OpenEnum {
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

/// The schema `PublishProgramTestPhraseDetectedPhrase`.
public typealias PublishProgramTestPhraseDetectedPhrase = Model<PublishProgramTestPhraseDetectedPhraseFields>

/// The properties of ``PublishProgramTestPhraseDetectedPhrase``.
public struct PublishProgramTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    @_alwaysEmitIntoClient public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `PublishProgramTestPhraseMatchedTranscript`.
public typealias PublishProgramTestPhraseMatchedTranscript = Model<PublishProgramTestPhraseMatchedTranscriptFields>

/// The properties of ``PublishProgramTestPhraseMatchedTranscript``.
public struct PublishProgramTestPhraseMatchedTranscriptFields: FieldSet {
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
    @_alwaysEmitIntoClient public var mediaType: Field<PublishProgramTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    @_alwaysEmitIntoClient public var detectedPhrases: Field<[PublishProgramTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``PublishProgramTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct PublishProgramTestPhraseMatchedTranscriptMediaType: OpenEnum {
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

/// The schema `PublishProgramTestTopicPhraseResults`.
public typealias PublishProgramTestTopicPhraseResults = Model<PublishProgramTestTopicPhraseResultsFields>

/// The properties of ``PublishProgramTestTopicPhraseResults``.
public struct PublishProgramTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    @_alwaysEmitIntoClient public var matchedTranscripts: Field<[PublishProgramTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
}

/// The schema `PublishProgramTopicsDefinitionsJob`.
///
/// Events of `v2.speechandtextanalytics.programs.publishjobs.{id}`.
public typealias PublishProgramTopicsDefinitionsJob = Model<PublishProgramTopicsDefinitionsJobFields>

/// The properties of ``PublishProgramTopicsDefinitionsJob``.
public struct PublishProgramTopicsDefinitionsJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<PublishProgramTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    @_alwaysEmitIntoClient public var testTopicPhraseResults: Field<[PublishProgramTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    @_alwaysEmitIntoClient public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``PublishProgramTopicsDefinitionsJob``, open to those that are newer than this version.
public struct PublishProgramTopicsDefinitionsJobState: OpenEnum {
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

/// The schema `PublishTopicTestPhraseDetectedPhrase`.
public typealias PublishTopicTestPhraseDetectedPhrase = Model<PublishTopicTestPhraseDetectedPhraseFields>

/// The properties of ``PublishTopicTestPhraseDetectedPhrase``.
public struct PublishTopicTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    @_alwaysEmitIntoClient public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `PublishTopicTestPhraseMatchedTranscript`.
public typealias PublishTopicTestPhraseMatchedTranscript = Model<PublishTopicTestPhraseMatchedTranscriptFields>

/// The properties of ``PublishTopicTestPhraseMatchedTranscript``.
public struct PublishTopicTestPhraseMatchedTranscriptFields: FieldSet {
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
    @_alwaysEmitIntoClient public var mediaType: Field<PublishTopicTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    @_alwaysEmitIntoClient public var detectedPhrases: Field<[PublishTopicTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``PublishTopicTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct PublishTopicTestPhraseMatchedTranscriptMediaType: OpenEnum {
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

/// The schema `PublishTopicTestTopicPhraseResults`.
public typealias PublishTopicTestTopicPhraseResults = Model<PublishTopicTestTopicPhraseResultsFields>

/// The properties of ``PublishTopicTestTopicPhraseResults``.
public struct PublishTopicTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    @_alwaysEmitIntoClient public var matchedTranscripts: Field<[PublishTopicTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
}

/// The schema `PublishTopicTopicsDefinitionsJob`.
///
/// Events of `v2.speechandtextanalytics.topics.publishjobs.{id}`.
public typealias PublishTopicTopicsDefinitionsJob = Model<PublishTopicTopicsDefinitionsJobFields>

/// The properties of ``PublishTopicTopicsDefinitionsJob``.
public struct PublishTopicTopicsDefinitionsJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<PublishTopicTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    @_alwaysEmitIntoClient public var testTopicPhraseResults: Field<[PublishTopicTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    @_alwaysEmitIntoClient public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``PublishTopicTopicsDefinitionsJob``, open to those that are newer than this version.
public struct PublishTopicTopicsDefinitionsJobState: OpenEnum {
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
