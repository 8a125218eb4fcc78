// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `ValidationLimits`.
public typealias ValidationLimits = Model<ValidationLimitsFields>

/// The properties of ``ValidationLimits``.
public struct ValidationLimitsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `minLength`.
    public var minLength: Field<MinLength> { Field("minLength") }
    /// `maxLength`.
    public var maxLength: Field<MaxLength> { Field("maxLength") }
    /// `minItems`.
    public var minItems: Field<MinLength> { Field("minItems") }
    /// `maxItems`.
    public var maxItems: Field<MaxLength> { Field("maxItems") }
    /// `minimum`.
    public var minimum: Field<MinLength> { Field("minimum") }
    /// `maximum`.
    public var maximum: Field<MaxLength> { Field("maximum") }
}

/// The schema `Video`.
public typealias Video = Model<VideoFields>

/// The properties of ``Video``.
public struct VideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<VideoState> { Field("state") }
    /// `initialState`.
    public var initialState: Field<VideoInitialState> { Field("initialState") }
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `context`.
    public var context: Field<String> { Field("context") }
    /// `audioMuted`.
    public var audioMuted: Field<Bool> { Field("audioMuted") }
    /// `videoMuted`.
    public var videoMuted: Field<Bool> { Field("videoMuted") }
    /// `sharingScreen`.
    public var sharingScreen: Field<Bool> { Field("sharingScreen") }
    /// `peerCount`.
    public var peerCount: Field<Int> { Field("peerCount") }
    /// `disconnectType`.
    public var disconnectType: Field<VideoDisconnectType> { Field("disconnectType") }
    /// `startAlertingTime`.
    public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    public var peerId: Field<String> { Field("peerId") }
    /// `msids`.
    public var msids: Field<[String]> { Field("msids") }
    /// `self`.
    public var self_: Field<Address> { Field("self") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``Video``, open to those that are newer than this version.
public struct VideoState: OpenEnum {
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
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Video``, open to those that are newer than this version.
public struct VideoInitialState: OpenEnum {
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
    /// `none`.
    public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``Video``, open to those that are newer than this version.
public struct VideoDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    public static var endpoint: Self { "endpoint" }
    /// `client`.
    public static var client: Self { "client" }
    /// `system`.
    public static var system: Self { "system" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `transfer`.
    public static var transfer: Self { "transfer" }
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
}

/// The schema `VisibilityCondition`.
public typealias VisibilityCondition = Model<VisibilityConditionFields>

/// The properties of ``VisibilityCondition``.
public struct VisibilityConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `combiningOperation`.
    public var combiningOperation: Field<VisibilityConditionCombiningOperation> { Field("combiningOperation") }
    /// `predicates`.
    public var predicates: Field<[JSON]> { Field("predicates") }
}

/// A value of `combiningOperation` of ``VisibilityCondition``, open to those that are newer than this version.
public struct VisibilityConditionCombiningOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
}

/// The schema `Voicemail`.
public typealias Voicemail = Model<VoicemailFields>

/// The properties of ``Voicemail``.
public struct VoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    public var uploadStatus: Field<VoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``Voicemail``, open to those that are newer than this version.
public struct VoicemailUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    public static var pending: Self { "pending" }
    /// `complete`.
    public static var complete: Self { "complete" }
    /// `failed`.
    public static var failed: Self { "failed" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `none`.
    public static var none_: Self { "none" }
}

/// The schema `VoicemailCopyRecord`.
public typealias VoicemailCopyRecord = Model<VoicemailCopyRecordFields>

/// The properties of ``VoicemailCopyRecord``.
public struct VoicemailCopyRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, set by the platform.
    public var user: Field<User> { Field("user") }
    /// `group`, set by the platform.
    public var group: Field<Group> { Field("group") }
    /// `date`, set by the platform.
    public var date: Field<Instant> { Field("date") }
}

/// The schema `VoicemailMessage`.
public typealias VoicemailMessage = Model<VoicemailMessageFields>

/// The properties of ``VoicemailMessage``.
public struct VoicemailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `conversation`, set by the platform.
    public var conversation: Field<Conversation> { Field("conversation") }
    /// `read`.
    public var read: Field<Bool> { Field("read") }
    /// `audioRecordingDurationSeconds`, set by the platform.
    public var audioRecordingDurationSeconds: Field<Int> { Field("audioRecordingDurationSeconds") }
    /// `audioRecordingSizeBytes`, set by the platform.
    public var audioRecordingSizeBytes: Field<Int> { Field("audioRecordingSizeBytes") }
    /// `transcription`, set by the platform.
    public var transcription: Field<String> { Field("transcription") }
    /// `createdDate`, set by the platform.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `deletedDate`, set by the platform.
    public var deletedDate: Field<Instant> { Field("deletedDate") }
    /// `callerAddress`, set by the platform.
    public var callerAddress: Field<String> { Field("callerAddress") }
    /// `callerName`, set by the platform.
    public var callerName: Field<String> { Field("callerName") }
    /// `callerUser`, set by the platform.
    public var callerUser: Field<User> { Field("callerUser") }
    /// `deleted`.
    public var deleted: Field<Bool> { Field("deleted") }
    /// `note`.
    public var note: Field<String> { Field("note") }
    /// `user`, set by the platform.
    public var user: Field<User> { Field("user") }
    /// `group`, set by the platform.
    public var group: Field<Group> { Field("group") }
    /// `queue`, set by the platform.
    public var queue: Field<Queue> { Field("queue") }
    /// `copiedFrom`, set by the platform.
    public var copiedFrom: Field<VoicemailCopyRecord> { Field("copiedFrom") }
    /// `copiedTo`, set by the platform.
    public var copiedTo: Field<[VoicemailCopyRecord]> { Field("copiedTo") }
    /// `deleteRetentionPolicy`.
    public var deleteRetentionPolicy: Field<VoicemailRetentionPolicy> { Field("deleteRetentionPolicy") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `VoicemailRetentionPolicy`.
public typealias VoicemailRetentionPolicy = Model<VoicemailRetentionPolicyFields>

/// The properties of ``VoicemailRetentionPolicy``.
public struct VoicemailRetentionPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voicemailRetentionPolicyType`.
    public var voicemailRetentionPolicyType: Field<VoicemailRetentionPolicyVoicemailRetentionPolicyType> { Field("voicemailRetentionPolicyType") }
    /// `numberOfDays`.
    public var numberOfDays: Field<Int> { Field("numberOfDays") }
}

/// A value of `voicemailRetentionPolicyType` of ``VoicemailRetentionPolicy``, open to those that are newer than this
/// version.
public struct VoicemailRetentionPolicyVoicemailRetentionPolicyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RETAIN_INDEFINITELY`.
    public static var retainIndefinitely: Self { "RETAIN_INDEFINITELY" }
    /// `RETAIN_WITH_TTL`.
    public static var retainWithTtl: Self { "RETAIN_WITH_TTL" }
    /// `IMMEDIATE_DELETE`.
    public static var immediateDelete: Self { "IMMEDIATE_DELETE" }
}

/// The schema `VoicemailSearchCriteria`.
public typealias VoicemailSearchCriteria = Model<VoicemailSearchCriteriaFields>

/// The properties of ``VoicemailSearchCriteria``.
public struct VoicemailSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `operator`.
    public var `operator`: Field<VoicemailSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    public var group: Field<[VoicemailSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    public var fields: Field<[String]> { Field("fields") }
    /// `type`, required.
    public var type: Field<VoicemailSearchCriteriaType> { Field("type") }
}

/// A value of `operator` of ``VoicemailSearchCriteria``, open to those that are newer than this version.
public struct VoicemailSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    public static var and: Self { "AND" }
    /// `OR`.
    public static var or: Self { "OR" }
    /// `NOT`.
    public static var not: Self { "NOT" }
}

/// A value of `type` of ``VoicemailSearchCriteria``, open to those that are newer than this version.
public struct VoicemailSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    public static var regex: Self { "REGEX" }
    /// `TERM`.
    public static var term: Self { "TERM" }
    /// `TERMS`.
    public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    public static var matchAll: Self { "MATCH_ALL" }
    /// `DATE_RANGE`.
    public static var dateRange: Self { "DATE_RANGE" }
}

/// The schema `VoicemailSearchRequest`.
public typealias VoicemailSearchRequest = Model<VoicemailSearchRequestFields>

/// The properties of ``VoicemailSearchRequest``.
public struct VoicemailSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    public var sortOrder: Field<VoicemailSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    public var query: Field<[VoicemailSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``VoicemailSearchRequest``, open to those that are newer than this version.
public struct VoicemailSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    public static var asc: Self { "ASC" }
    /// `DESC`.
    public static var desc: Self { "DESC" }
    /// `SCORE`.
    public static var score: Self { "SCORE" }
}

/// The schema `VoicemailsSearchResponse`.
public typealias VoicemailsSearchResponse = Model<VoicemailsSearchResponseFields>

/// The properties of ``VoicemailsSearchResponse``.
public struct VoicemailsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    public var results: Field<[VoicemailMessage]> { Field("results") }
}
