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
    public var foundPhrase: Field<String> { Field("foundPhrase") }
    /// `snippet`.
    public var snippet: Field<String> { Field("snippet") }
    /// `confidence`.
    public var confidence: Field<Int> { Field("confidence") }
}

/// The schema `TestTopicPhraseTestPhraseMatchedTranscript`.
public typealias TestTopicPhraseTestPhraseMatchedTranscript = Model<TestTopicPhraseTestPhraseMatchedTranscriptFields>

/// The properties of ``TestTopicPhraseTestPhraseMatchedTranscript``.
public struct TestTopicPhraseTestPhraseMatchedTranscriptFields: FieldSet {
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
    public var mediaType: Field<TestTopicPhraseTestPhraseMatchedTranscriptMediaType> { Field("mediaType") }
    /// `detectedPhrases`.
    public var detectedPhrases: Field<[TestTopicPhraseTestPhraseDetectedPhrase]> { Field("detectedPhrases") }
}

/// A value of `mediaType` of ``TestTopicPhraseTestPhraseMatchedTranscript``, open to those that are newer than this
/// version.
public struct TestTopicPhraseTestPhraseMatchedTranscriptMediaType: OpenEnum {
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

/// The schema `TestTopicPhraseTestTopicPhraseResults`.
public typealias TestTopicPhraseTestTopicPhraseResults = Model<TestTopicPhraseTestTopicPhraseResultsFields>

/// The properties of ``TestTopicPhraseTestTopicPhraseResults``.
public struct TestTopicPhraseTestTopicPhraseResultsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `processedTranscriptsCount`.
    public var processedTranscriptsCount: Field<Int> { Field("processedTranscriptsCount") }
    /// `matchedTranscriptsCount`.
    public var matchedTranscriptsCount: Field<Int> { Field("matchedTranscriptsCount") }
    /// `matchedTranscripts`.
    public var matchedTranscripts: Field<[TestTopicPhraseTestPhraseMatchedTranscript]> { Field("matchedTranscripts") }
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
    public var id: Field<String> { Field("id") }
    /// `state`.
    public var state: Field<TestTopicPhraseTopicsDefinitionsJobState> { Field("state") }
    /// `testTopicPhraseResults`.
    public var testTopicPhraseResults: Field<[TestTopicPhraseTestTopicPhraseResults]> { Field("testTopicPhraseResults") }
    /// `genAIPhrasesResults`.
    public var genAIPhrasesResults: Field<[String]> { Field("genAIPhrasesResults") }
}

/// A value of `state` of ``TestTopicPhraseTopicsDefinitionsJob``, open to those that are newer than this version.
public struct TestTopicPhraseTopicsDefinitionsJobState: OpenEnum {
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

/// The schema `TranscriptionTopicTranscriptAlternative`.
public typealias TranscriptionTopicTranscriptAlternative = Model<TranscriptionTopicTranscriptAlternativeFields>

/// The properties of ``TranscriptionTopicTranscriptAlternative``.
public struct TranscriptionTopicTranscriptAlternativeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `offsetMs`.
    public var offsetMs: Field<Int> { Field("offsetMs") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
    /// `transcript`.
    public var transcript: Field<String> { Field("transcript") }
    /// `words`.
    public var words: Field<[TranscriptionTopicTranscriptWord]> { Field("words") }
    /// `decoratedTranscript`.
    public var decoratedTranscript: Field<String> { Field("decoratedTranscript") }
    /// `decoratedWords`.
    public var decoratedWords: Field<[TranscriptionTopicTranscriptWord]> { Field("decoratedWords") }
}

/// The schema `TranscriptionTopicTranscriptResult`.
public typealias TranscriptionTopicTranscriptResult = Model<TranscriptionTopicTranscriptResultFields>

/// The properties of ``TranscriptionTopicTranscriptResult``.
public struct TranscriptionTopicTranscriptResultFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `utteranceId`.
    public var utteranceId: Field<String> { Field("utteranceId") }
    /// `isFinal`.
    public var isFinal: Field<Bool> { Field("isFinal") }
    /// `channel`.
    public var channel: Field<TranscriptionTopicTranscriptResultChannel> { Field("channel") }
    /// `alternatives`.
    public var alternatives: Field<[TranscriptionTopicTranscriptAlternative]> { Field("alternatives") }
    /// `agentAssistantId`.
    public var agentAssistantId: Field<String> { Field("agentAssistantId") }
    /// `engineProvider`.
    public var engineProvider: Field<String> { Field("engineProvider") }
    /// `engineId`.
    public var engineId: Field<String> { Field("engineId") }
    /// `engineName`.
    public var engineName: Field<String> { Field("engineName") }
    /// `dialect`.
    public var dialect: Field<String> { Field("dialect") }
    /// `speechTextAnalyticsProgramId`.
    public var speechTextAnalyticsProgramId: Field<String> { Field("speechTextAnalyticsProgramId") }
    /// `agentAssistEnabled`.
    public var agentAssistEnabled: Field<Bool> { Field("agentAssistEnabled") }
    /// `voiceTranscriptionEnabled`.
    public var voiceTranscriptionEnabled: Field<Bool> { Field("voiceTranscriptionEnabled") }
}

/// A value of `channel` of ``TranscriptionTopicTranscriptResult``, open to those that are newer than this version.
public struct TranscriptionTopicTranscriptResultChannel: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `INTERNAL`.
    public static var `internal`: Self { "INTERNAL" }
    /// `EXTERNAL`.
    public static var external: Self { "EXTERNAL" }
    /// `BOTH`.
    public static var both: Self { "BOTH" }
}

/// The schema `TranscriptionTopicTranscriptWord`.
public typealias TranscriptionTopicTranscriptWord = Model<TranscriptionTopicTranscriptWordFields>

/// The properties of ``TranscriptionTopicTranscriptWord``.
public struct TranscriptionTopicTranscriptWordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `confidence`.
    public var confidence: Field<Double> { Field("confidence") }
    /// `startTimeMs`.
    public var startTimeMs: Field<Int> { Field("startTimeMs") }
    /// `offsetMs`.
    public var offsetMs: Field<Int> { Field("offsetMs") }
    /// `durationMs`.
    public var durationMs: Field<Int> { Field("durationMs") }
    /// `word`.
    public var word: Field<String> { Field("word") }
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
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `organizationId`.
    public var organizationId: Field<String> { Field("organizationId") }
    /// `conversationId`.
    public var conversationId: Field<String> { Field("conversationId") }
    /// `communicationId`.
    public var communicationId: Field<String> { Field("communicationId") }
    /// `sessionStartTimeMs`.
    public var sessionStartTimeMs: Field<Int> { Field("sessionStartTimeMs") }
    /// `transcriptionStartTimeMs`.
    public var transcriptionStartTimeMs: Field<Int> { Field("transcriptionStartTimeMs") }
    /// `transcripts`.
    public var transcripts: Field<[TranscriptionTopicTranscriptResult]> { Field("transcripts") }
    /// `status`.
    public var status: Field<TranscriptionTopicTranscriptionRequestStatus> { Field("status") }
    /// `speechTextAnalyticsProgramId`.
    public var speechTextAnalyticsProgramId: Field<String> { Field("speechTextAnalyticsProgramId") }
}

/// The schema `TranscriptionTopicTranscriptionRequestStatus`.
public typealias TranscriptionTopicTranscriptionRequestStatus = Model<TranscriptionTopicTranscriptionRequestStatusFields>

/// The properties of ``TranscriptionTopicTranscriptionRequestStatus``.
public struct TranscriptionTopicTranscriptionRequestStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `offsetMs`.
    public var offsetMs: Field<Int> { Field("offsetMs") }
    /// `status`.
    public var status: Field<TranscriptionTopicTranscriptionRequestStatusStatus> { Field("status") }
}

/// A value of `status` of ``TranscriptionTopicTranscriptionRequestStatus``, open to those that are newer than this
/// version.
public struct TranscriptionTopicTranscriptionRequestStatusStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN`.
    public static var unknown: Self { "UNKNOWN" }
    /// `SESSION_ONGOING`.
    public static var sessionOngoing: Self { "SESSION_ONGOING" }
    /// `SESSION_ENDED`.
    public static var sessionEnded: Self { "SESSION_ENDED" }
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
    public var id: Field<String> { Field("id") }
    /// `connectedStatus`.
    public var connectedStatus: Field<TrunkInstanceTopicTrunkConnectedStatus> { Field("connectedStatus") }
    /// `optionsStatus`.
    public var optionsStatus: Field<[TrunkInstanceTopicTrunkMetricsOptions]> { Field("optionsStatus") }
    /// `registersStatus`.
    public var registersStatus: Field<[TrunkInstanceTopicTrunkMetricsRegisters]> { Field("registersStatus") }
    /// `ipStatus`.
    public var ipStatus: Field<TrunkInstanceTopicTrunkMetricsNetworkTypeIp> { Field("ipStatus") }
}

/// The schema `TrunkInstanceTopicTrunkConnectedStatus`.
public typealias TrunkInstanceTopicTrunkConnectedStatus = Model<TrunkInstanceTopicTrunkConnectedStatusFields>

/// The properties of ``TrunkInstanceTopicTrunkConnectedStatus``.
public struct TrunkInstanceTopicTrunkConnectedStatusFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `connected`.
    public var connected: Field<Bool> { Field("connected") }
    /// `connectedStateTime`.
    public var connectedStateTime: Field<Instant> { Field("connectedStateTime") }
}

/// The schema `TrunkInstanceTopicTrunkErrorInfo`.
public typealias TrunkInstanceTopicTrunkErrorInfo = Model<TrunkInstanceTopicTrunkErrorInfoFields>

/// The properties of ``TrunkInstanceTopicTrunkErrorInfo``.
public struct TrunkInstanceTopicTrunkErrorInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `details`.
    public var details: Field<TrunkInstanceTopicTrunkErrorInfoDetails> { Field("details") }
}

/// The schema `TrunkInstanceTopicTrunkErrorInfoDetails`.
public typealias TrunkInstanceTopicTrunkErrorInfoDetails = Model<TrunkInstanceTopicTrunkErrorInfoDetailsFields>

/// The properties of ``TrunkInstanceTopicTrunkErrorInfoDetails``.
public struct TrunkInstanceTopicTrunkErrorInfoDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `code`.
    public var code: Field<String> { Field("code") }
    /// `message`.
    public var message: Field<String> { Field("message") }
    /// `hostname`.
    public var hostname: Field<String> { Field("hostname") }
}

/// The schema `TrunkInstanceTopicTrunkMetricsNetworkTypeIp`.
public typealias TrunkInstanceTopicTrunkMetricsNetworkTypeIp = Model<TrunkInstanceTopicTrunkMetricsNetworkTypeIpFields>

/// The properties of ``TrunkInstanceTopicTrunkMetricsNetworkTypeIp``.
public struct TrunkInstanceTopicTrunkMetricsNetworkTypeIpFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `errorInfo`.
    public var errorInfo: Field<TrunkInstanceTopicTrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkInstanceTopicTrunkMetricsOptions`.
public typealias TrunkInstanceTopicTrunkMetricsOptions = Model<TrunkInstanceTopicTrunkMetricsOptionsFields>

/// The properties of ``TrunkInstanceTopicTrunkMetricsOptions``.
public struct TrunkInstanceTopicTrunkMetricsOptionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `optionState`.
    public var optionState: Field<Bool> { Field("optionState") }
    /// `optionStateTime`.
    public var optionStateTime: Field<Instant> { Field("optionStateTime") }
    /// `errorInfo`.
    public var errorInfo: Field<TrunkInstanceTopicTrunkErrorInfo> { Field("errorInfo") }
}

/// The schema `TrunkInstanceTopicTrunkMetricsRegisters`.
public typealias TrunkInstanceTopicTrunkMetricsRegisters = Model<TrunkInstanceTopicTrunkMetricsRegistersFields>

/// The properties of ``TrunkInstanceTopicTrunkMetricsRegisters``.
public struct TrunkInstanceTopicTrunkMetricsRegistersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `proxyAddress`.
    public var proxyAddress: Field<String> { Field("proxyAddress") }
    /// `registerState`.
    public var registerState: Field<Bool> { Field("registerState") }
    /// `registerStateTime`.
    public var registerStateTime: Field<Instant> { Field("registerStateTime") }
    /// `errorInfo`.
    public var errorInfo: Field<TrunkInstanceTopicTrunkErrorInfo> { Field("errorInfo") }
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
    public var calls: Field<TrunkMetricsTopicTrunkMetricsCalls> { Field("calls") }
    /// `eventTime`.
    public var eventTime: Field<Instant> { Field("eventTime") }
    /// `qos`.
    public var qos: Field<TrunkMetricsTopicTrunkMetricsQoS> { Field("qos") }
    /// `trunk`.
    public var trunk: Field<TrunkMetricsTopicUriReference> { Field("trunk") }
}

/// The schema `TrunkMetricsTopicTrunkMetricsCalls`.
public typealias TrunkMetricsTopicTrunkMetricsCalls = Model<TrunkMetricsTopicTrunkMetricsCallsFields>

/// The properties of ``TrunkMetricsTopicTrunkMetricsCalls``.
public struct TrunkMetricsTopicTrunkMetricsCallsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `inboundCallCount`.
    public var inboundCallCount: Field<Int> { Field("inboundCallCount") }
    /// `outboundCallCount`.
    public var outboundCallCount: Field<Int> { Field("outboundCallCount") }
}

/// The schema `TrunkMetricsTopicTrunkMetricsQoS`.
public typealias TrunkMetricsTopicTrunkMetricsQoS = Model<TrunkMetricsTopicTrunkMetricsQoSFields>

/// The properties of ``TrunkMetricsTopicTrunkMetricsQoS``.
public struct TrunkMetricsTopicTrunkMetricsQoSFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `mismatchCount`.
    public var mismatchCount: Field<Int> { Field("mismatchCount") }
}

/// The schema `TrunkMetricsTopicUriReference`.
public typealias TrunkMetricsTopicUriReference = Model<TrunkMetricsTopicUriReferenceFields>

/// The properties of ``TrunkMetricsTopicUriReference``.
public struct TrunkMetricsTopicUriReferenceFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
}
