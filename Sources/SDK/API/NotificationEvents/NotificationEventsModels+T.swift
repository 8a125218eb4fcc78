// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `TestTopicPhraseTestPhraseDetectedPhrase`.
public typealias TestTopicPhraseTestPhraseDetectedPhrase = Model<TestTopicPhraseTestPhraseDetectedPhraseFields>

/// The properties of ``TestTopicPhraseTestPhraseDetectedPhrase``.
public struct TestTopicPhraseTestPhraseDetectedPhraseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `foundPhrase`.
    @_alwaysEmitIntoClient public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    @_alwaysEmitIntoClient public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `TestTopicPhraseTestPhraseMatchedTranscript`.
public typealias TestTopicPhraseTestPhraseMatchedTranscript = Model<TestTopicPhraseTestPhraseMatchedTranscriptFields>

/// The properties of ``TestTopicPhraseTestPhraseMatchedTranscript``.
public struct TestTopicPhraseTestPhraseMatchedTranscriptFields: FieldSet {
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
    @_alwaysEmitIntoClient public var mediaType: Field<TestTopicPhraseTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    @_alwaysEmitIntoClient public var detectedPhrases: Field<[TestTopicPhraseTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``TestTopicPhraseTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct TestTopicPhraseTestPhraseMatchedTranscriptMediaType: OpenEnum {
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

/// The schema `TestTopicPhraseTestTopicPhraseResults`.
public typealias TestTopicPhraseTestTopicPhraseResults = Model<TestTopicPhraseTestTopicPhraseResultsFields>

/// The properties of ``TestTopicPhraseTestTopicPhraseResults``.
public struct TestTopicPhraseTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    @_alwaysEmitIntoClient public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    @_alwaysEmitIntoClient public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    @_alwaysEmitIntoClient public var matchedTranscripts: Field<[TestTopicPhraseTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
}

/// The schema `TestTopicPhraseTopicsDefinitionsJob`.
///
/// Events of `v2.speechandtextanalytics.topics.testphrase.jobs.{id}`.
public typealias TestTopicPhraseTopicsDefinitionsJob = Model<TestTopicPhraseTopicsDefinitionsJobFields>

/// The properties of ``TestTopicPhraseTopicsDefinitionsJob``.
public struct TestTopicPhraseTopicsDefinitionsJobFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<TestTopicPhraseTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    @_alwaysEmitIntoClient public var testTopicPhraseResults: Field<[TestTopicPhraseTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    @_alwaysEmitIntoClient public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``TestTopicPhraseTopicsDefinitionsJob``, open to those that are newer than this version.
public struct TestTopicPhraseTopicsDefinitionsJobState: OpenEnum {
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

/// The schema `TranscriptionTopicTranscriptAlternative`.
public typealias TranscriptionTopicTranscriptAlternative = Model<TranscriptionTopicTranscriptAlternativeFields>

/// The properties of ``TranscriptionTopicTranscriptAlternative``.
public struct TranscriptionTopicTranscriptAlternativeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `offsetMs`.
    @_alwaysEmitIntoClient public var offsetMs: Field<Int> { Field("offsetMs") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
    /// `transcript`.
    @_alwaysEmitIntoClient public var transcript: Field<String> { Field("transcript") }
    /// `words`.
    @_alwaysEmitIntoClient public var words: Field<[TranscriptionTopicTranscriptWord]> { Field("words") }
    /// `decoratedTranscript`.
    @_alwaysEmitIntoClient public var decoratedTranscript: Field<String> { Field("decoratedTranscript") }
    /// `decoratedWords`.
    @_alwaysEmitIntoClient public var decoratedWords: Field<[TranscriptionTopicTranscriptWord]> { Field("decoratedWords") }
}

/// The schema `TranscriptionTopicTranscriptResult`.
public typealias TranscriptionTopicTranscriptResult = Model<TranscriptionTopicTranscriptResultFields>

/// The properties of ``TranscriptionTopicTranscriptResult``.
public struct TranscriptionTopicTranscriptResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utteranceId`.
    @_alwaysEmitIntoClient public var utteranceId: Field<String> { Field("utteranceId") }
    /// `isFinal`.
    @_alwaysEmitIntoClient public var isFinal: Field<Bool> { Field("isFinal") }
    /// `channel`.
    @_alwaysEmitIntoClient public var channel: Field<TranscriptionTopicTranscriptResultChannel> { Field("channel") }
    /// `alternatives`.
    @_alwaysEmitIntoClient public var alternatives: Field<[TranscriptionTopicTranscriptAlternative]> { Field("alternatives") }
    /// `agentAssistantId`.
    @_alwaysEmitIntoClient public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engineProvider`.
    @_alwaysEmitIntoClient public var engineProvider: Field<String> { Field("engineProvider") }
    /// `engineId`.
    @_alwaysEmitIntoClient public var engineId: Field<String> { Field("engineId") }
    /// `engineName`.
    @_alwaysEmitIntoClient public var engineName: Field<String> { Field("engineName") }
    /// `dialect`.
    @_alwaysEmitIntoClient public var dialect: Field<String> { Field("dialect") }
    /// `speechTextAnalyticsProgramId`.
    @_alwaysEmitIntoClient public var speechTextAnalyticsProgramId: Field<String> { Field("speechTextAnalyticsProgramId") }
    /// `agentAssistEnabled`.
    @_alwaysEmitIntoClient public var agentAssistEnabled: Field<Bool> { Field("agentAssistEnabled") }
    /// `voiceTranscriptionEnabled`.
    @_alwaysEmitIntoClient public var voiceTranscriptionEnabled: Field<Bool> { Field("voiceTranscriptionEnabled") }
}

/// A value of `channel` of ``TranscriptionTopicTranscriptResult``, open to those that are newer than this version.
public struct TranscriptionTopicTranscriptResultChannel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `INTERNAL`.
    @_alwaysEmitIntoClient public static var `internal`: Self { "INTERNAL" }
    /// `EXTERNAL`.
    @_alwaysEmitIntoClient public static var external: Self { "EXTERNAL" }
    /// `BOTH`.
    @_alwaysEmitIntoClient public static var both: Self { "BOTH" }
}

/// The schema `TranscriptionTopicTranscriptWord`.
public typealias TranscriptionTopicTranscriptWord = Model<TranscriptionTopicTranscriptWordFields>

/// The properties of ``TranscriptionTopicTranscriptWord``.
public struct TranscriptionTopicTranscriptWordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    @_alwaysEmitIntoClient public var confidence: Field<Double> { Field("confidence") }
    /// `startTimeMs`.
    @_alwaysEmitIntoClient public var startTimeMs: Field<Int> { Field("startTimeMs") }
    /// `offsetMs`.
    @_alwaysEmitIntoClient public var offsetMs: Field<Int> { Field("offsetMs") }
    /// `durationMs`.
    @_alwaysEmitIntoClient public var durationMs: Field<Int> { Field("durationMs") }
    /// `word`.
    @_alwaysEmitIntoClient public var word: Field<String> { Field("word") }
}

/// The schema `TranscriptionTopicTranscriptionMessage`.
///
/// Events of `v2.conversations.{id}.transcription`.
public typealias TranscriptionTopicTranscriptionMessage = Model<TranscriptionTopicTranscriptionMessageFields>

/// The properties of ``TranscriptionTopicTranscriptionMessage``.
public struct TranscriptionTopicTranscriptionMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `organizationId`.
    @_alwaysEmitIntoClient public var organizationId: Field<String> { Field("organizationId") }
    /// `conversationId`.
    @_alwaysEmitIntoClient public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    @_alwaysEmitIntoClient public var communicationId: Field<String> { Field("communicationId") }
    /// `sessionStartTimeMs`.
    @_alwaysEmitIntoClient public var sessionStartTimeMs: Field<Int> { Field("sessionStartTimeMs") }
    /// `transcriptionStartTimeMs`.
    @_alwaysEmitIntoClient public var transcriptionStartTimeMs: Field<Int> { Field("transcriptionStartTimeMs") }
    /// `transcripts`.
    @_alwaysEmitIntoClient public var transcripts: Field<[TranscriptionTopicTranscriptResult]> { Field("transcripts") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TranscriptionTopicTranscriptionRequestStatus> { Field("status") }
    /// `speechTextAnalyticsProgramId`.
    @_alwaysEmitIntoClient public var speechTextAnalyticsProgramId: Field<String> { Field("speechTextAnalyticsProgramId") }
}

/// The schema `TranscriptionTopicTranscriptionRequestStatus`.
public typealias TranscriptionTopicTranscriptionRequestStatus = Model<TranscriptionTopicTranscriptionRequestStatusFields>

/// The properties of ``TranscriptionTopicTranscriptionRequestStatus``.
public struct TranscriptionTopicTranscriptionRequestStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offsetMs`.
    @_alwaysEmitIntoClient public var offsetMs: Field<Int> { Field("offsetMs") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<TranscriptionTopicTranscriptionRequestStatusStatus> { Field("status") }
}

/// A value of `status` of ``TranscriptionTopicTranscriptionRequestStatus``, open to those that are newer than this
/// version.
public struct TranscriptionTopicTranscriptionRequestStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    @_alwaysEmitIntoClient public static var unknown: Self { "UNKNOWN" }
    /// `SESSION_ONGOING`.
    @_alwaysEmitIntoClient public static var sessionOngoing: Self { "SESSION_ONGOING" }
    /// `SESSION_ENDED`.
    @_alwaysEmitIntoClient public static var sessionEnded: Self { "SESSION_ENDED" }
}

/// The schema `TrunkInstanceTopicTrunk`.
///
/// Events of `v2.telephony.providers.edges.trunks.{id}`.
public typealias TrunkInstanceTopicTrunk = Model<TrunkInstanceTopicTrunkFields>

/// The properties of ``TrunkInstanceTopicTrunk``.
public struct TrunkInstanceTopicTrunkFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `connectedStatus`.
    @_alwaysEmitIntoClient public var connectedStatus: Field<TrunkInstanceTopicTrunkConnectedStatus> { Field("connectedStatus") }
    /// `optionsStatus`.
    @_alwaysEmitIntoClient public var optionsStatus: Field<[TrunkInstanceTopicTrunkMetricsOptions]> { Field("optionsStatus") }
    /// `registersStatus`.
    @_alwaysEmitIntoClient public var registersStatus: Field<[TrunkInstanceTopicTrunkMetricsRegisters]> { Field("registersStatus") }
    /// `ipStatus`.
    @_alwaysEmitIntoClient public var ipStatus: Field<TrunkInstanceTopicTrunkMetricsNetworkTypeIp> { Field("ipStatus") }
}

/// The schema `TrunkInstanceTopicTrunkConnectedStatus`.
public typealias TrunkInstanceTopicTrunkConnectedStatus = Model<TrunkInstanceTopicTrunkConnectedStatusFields>

/// The properties of ``TrunkInstanceTopicTrunkConnectedStatus``.
public struct TrunkInstanceTopicTrunkConnectedStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connected`.
    @_alwaysEmitIntoClient public var connected: Field<Bool> { Field("connected") }
    /// `connectedStateTime`.
    @_alwaysEmitIntoClient public var connectedStateTime: Field<Instant> { Field("connectedStateTime") }
}

/// The schema `TrunkInstanceTopicTrunkErrorInfo`.
public typealias TrunkInstanceTopicTrunkErrorInfo = Model<TrunkInstanceTopicTrunkErrorInfoFields>

/// The properties of ``TrunkInstanceTopicTrunkErrorInfo``.
public struct TrunkInstanceTopicTrunkErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `details`.
    @_alwaysEmitIntoClient public var details: Field<TrunkInstanceTopicTrunkErrorInfoDetails> { Field("details") }
}

/// The schema `TrunkInstanceTopicTrunkErrorInfoDetails`.
public typealias TrunkInstanceTopicTrunkErrorInfoDetails = Model<TrunkInstanceTopicTrunkErrorInfoDetailsFields>

/// The properties of ``TrunkInstanceTopicTrunkErrorInfoDetails``.
public struct TrunkInstanceTopicTrunkErrorInfoDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    @_alwaysEmitIntoClient public var code: Field<String> { Field("code") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
    /// `hostname`.
    @_alwaysEmitIntoClient public var hostname: Field<String> { Field("hostname") }
}

/// The schema `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
public typealias TrunkInstanceTopicTrunkMetricsNetworkTypeIp = Model<TrunkInstanceTopicTrunkMetricsNetworkTypeIpFields>

/// The properties of ``TrunkInstanceTopicTrunkMetricsNetworkTypeIp``.
public struct TrunkInstanceTopicTrunkMetricsNetworkTypeIpFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<TrunkInstanceTopicTrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkInstanceTopicTrunkMetricsOptions`.
public typealias TrunkInstanceTopicTrunkMetricsOptions = Model<TrunkInstanceTopicTrunkMetricsOptionsFields>

/// The properties of ``TrunkInstanceTopicTrunkMetricsOptions``.
public struct TrunkInstanceTopicTrunkMetricsOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    @_alwaysEmitIntoClient public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `optionState`.
    @_alwaysEmitIntoClient public var optionState: Field<Bool> { Field("optionState") }
    /// `optionStateTime`.
    @_alwaysEmitIntoClient public var optionStateTime: Field<Instant> { Field("optionStateTime") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<TrunkInstanceTopicTrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkInstanceTopicTrunkMetricsRegisters`.
public typealias TrunkInstanceTopicTrunkMetricsRegisters = Model<TrunkInstanceTopicTrunkMetricsRegistersFields>

/// The properties of ``TrunkInstanceTopicTrunkMetricsRegisters``.
public struct TrunkInstanceTopicTrunkMetricsRegistersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    @_alwaysEmitIntoClient public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `registerState`.
    @_alwaysEmitIntoClient public var registerState: Field<Bool> { Field("registerState") }
    /// `registerStateTime`.
    @_alwaysEmitIntoClient public var registerStateTime: Field<Instant> { Field("registerStateTime") }
    /// `errorInfo`.
    @_alwaysEmitIntoClient public var errorInfo: Field<TrunkInstanceTopicTrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkMetricsTopicTrunkMetrics`.
///
/// Events of `v2.telephony.providers.edges.trunks.{id}.metrics`.
public typealias TrunkMetricsTopicTrunkMetrics = Model<TrunkMetricsTopicTrunkMetricsFields>

/// The properties of ``TrunkMetricsTopicTrunkMetrics``.
public struct TrunkMetricsTopicTrunkMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<TrunkMetricsTopicTrunkMetricsCalls> { Field("calls") }
    /// `eventTime`.
    @_alwaysEmitIntoClient public var eventTime: Field<Instant> { Field("eventTime") }
    /// `qos`.
    @_alwaysEmitIntoClient public var qos: Field<TrunkMetricsTopicTrunkMetricsQoS> { Field("qos") }
    /// `trunk`.
    @_alwaysEmitIntoClient public var trunk: Field<TrunkMetricsTopicUriReference> { Field("trunk") }
}

/// The schema `TrunkMetricsTopicTrunkMetricsCalls`.
public typealias TrunkMetricsTopicTrunkMetricsCalls = Model<TrunkMetricsTopicTrunkMetricsCallsFields>

/// The properties of ``TrunkMetricsTopicTrunkMetricsCalls``.
public struct TrunkMetricsTopicTrunkMetricsCallsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inboundCallCount`.
    @_alwaysEmitIntoClient public var inboundCallCount: Field<Int> { Field("inboundCallCount") }
    /// `outboundCallCount`.
    @_alwaysEmitIntoClient public var outboundCallCount: Field<Int> { Field("outboundCallCount") }
}

/// The schema `TrunkMetricsTopicTrunkMetricsQoS`.
public typealias TrunkMetricsTopicTrunkMetricsQoS = Model<TrunkMetricsTopicTrunkMetricsQoSFields>

/// The properties of ``TrunkMetricsTopicTrunkMetricsQoS``.
public struct TrunkMetricsTopicTrunkMetricsQoSFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mismatchCount`.
    @_alwaysEmitIntoClient public var mismatchCount: Field<Int> { Field("mismatchCount") }
}

/// The schema `TrunkMetricsTopicUriReference`.
public typealias TrunkMetricsTopicUriReference = Model<TrunkMetricsTopicUriReferenceFields>

/// The properties of ``TrunkMetricsTopicUriReference``.
public struct TrunkMetricsTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
}
