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
    @_alwaysEmitIntoClient public var minLength: Field<MinLength> { Field("minLength") }
    /// `maxLength`.
    @_alwaysEmitIntoClient public var maxLength: Field<MaxLength> { Field("maxLength") }
    /// `minItems`.
    @_alwaysEmitIntoClient public var minItems: Field<MinLength> { Field("minItems") }
    /// `maxItems`.
    @_alwaysEmitIntoClient public var maxItems: Field<MaxLength> { Field("maxItems") }
    /// `minimum`.
    @_alwaysEmitIntoClient public var minimum: Field<MinLength> { Field("minimum") }
    /// `maximum`.
    @_alwaysEmitIntoClient public var maximum: Field<MaxLength> { Field("maximum") }
}

/// The schema `Video`.
public typealias Video = Model<VideoFields>

/// The properties of ``Video``.
public struct VideoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<VideoState> { Field("state") }
    /// `initialState`.
    @_alwaysEmitIntoClient public var initialState: Field<VideoInitialState> { Field("initialState") }
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `context`.
    @_alwaysEmitIntoClient public var context: Field<String> { Field("context") }
    /// `audioMuted`.
    @_alwaysEmitIntoClient public var audioMuted: Field<Bool> { Field("audioMuted") }
    /// `videoMuted`.
    @_alwaysEmitIntoClient public var videoMuted: Field<Bool> { Field("videoMuted") }
    /// `sharingScreen`.
    @_alwaysEmitIntoClient public var sharingScreen: Field<Bool> { Field("sharingScreen") }
    /// `peerCount`.
    @_alwaysEmitIntoClient public var peerCount: Field<Int> { Field("peerCount") }
    /// `disconnectType`.
    @_alwaysEmitIntoClient public var disconnectType: Field<VideoDisconnectType> { Field("disconnectType") }
    /// `startAlertingTime`.
    @_alwaysEmitIntoClient public var startAlertingTime: Field<Instant> { Field("startAlertingTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `disconnectedTime`.
    @_alwaysEmitIntoClient public var disconnectedTime: Field<Instant> { Field("disconnectedTime") }
    /// `provider`.
    @_alwaysEmitIntoClient public var provider: Field<String> { Field("provider") }
    /// `peerId`.
    @_alwaysEmitIntoClient public var peerId: Field<String> { Field("peerId") }
    /// `msids`.
    @_alwaysEmitIntoClient public var msids: Field<[String]> { Field("msids") }
    /// `self`.
    @_alwaysEmitIntoClient public var self_: Field<Address> { Field("self") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `afterCallWork`.
    @_alwaysEmitIntoClient public var afterCallWork: Field<AfterCallWork> { Field("afterCallWork") }
    /// `afterCallWorkRequired`.
    @_alwaysEmitIntoClient public var afterCallWorkRequired: Field<Bool> { Field("afterCallWorkRequired") }
}

/// A value of `state` of ``Video``, open to those that are newer than this version.
public struct VideoState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `initialState` of ``Video``, open to those that are newer than this version.
public struct VideoInitialState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `alerting`.
    @_alwaysEmitIntoClient public static var alerting: Self { "alerting" }
    /// `dialing`.
    @_alwaysEmitIntoClient public static var dialing: Self { "dialing" }
    /// `contacting`.
    @_alwaysEmitIntoClient public static var contacting: Self { "contacting" }
    /// `offering`.
    @_alwaysEmitIntoClient public static var offering: Self { "offering" }
    /// `connected`.
    @_alwaysEmitIntoClient public static var connected: Self { "connected" }
    /// `disconnected`.
    @_alwaysEmitIntoClient public static var disconnected: Self { "disconnected" }
    /// `terminated`.
    @_alwaysEmitIntoClient public static var terminated: Self { "terminated" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// A value of `disconnectType` of ``Video``, open to those that are newer than this version.
public struct VideoDisconnectType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `endpoint`.
    @_alwaysEmitIntoClient public static var endpoint: Self { "endpoint" }
    /// `client`.
    @_alwaysEmitIntoClient public static var client: Self { "client" }
    /// `system`.
    @_alwaysEmitIntoClient public static var system: Self { "system" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "transfer" }
    /// `transfer.conference`.
    @_alwaysEmitIntoClient public static var transferConference: Self { "transfer.conference" }
    /// `transfer.consult`.
    @_alwaysEmitIntoClient public static var transferConsult: Self { "transfer.consult" }
    /// `transfer.forward`.
    @_alwaysEmitIntoClient public static var transferForward: Self { "transfer.forward" }
    /// `transfer.noanswer`.
    @_alwaysEmitIntoClient public static var transferNoanswer: Self { "transfer.noanswer" }
    /// `transfer.notavailable`.
    @_alwaysEmitIntoClient public static var transferNotavailable: Self { "transfer.notavailable" }
    /// `transport.failure`.
    @_alwaysEmitIntoClient public static var transportFailure: Self { "transport.failure" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `peer`.
    @_alwaysEmitIntoClient public static var peer: Self { "peer" }
    /// `other`.
    @_alwaysEmitIntoClient public static var other: Self { "other" }
    /// `spam`.
    @_alwaysEmitIntoClient public static var spam: Self { "spam" }
    /// `uncallable`.
    @_alwaysEmitIntoClient public static var uncallable: Self { "uncallable" }
}

/// The schema `VisibilityCondition`.
public typealias VisibilityCondition = Model<VisibilityConditionFields>

/// The properties of ``VisibilityCondition``.
public struct VisibilityConditionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `combiningOperation`.
    @_alwaysEmitIntoClient public var combiningOperation: Field<VisibilityConditionCombiningOperation> { Field("combiningOperation") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[JSON]> { Field("predicates") }
}

/// A value of `combiningOperation` of ``VisibilityCondition``, open to those that are newer than this version.
public struct VisibilityConditionCombiningOperation: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
}

/// The schema `Voicemail`.
public typealias Voicemail = Model<VoicemailFields>

/// The properties of ``Voicemail``.
public struct VoicemailFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `uploadStatus`.
    @_alwaysEmitIntoClient public var uploadStatus: Field<VoicemailUploadStatus> { Field("uploadStatus") }
}

/// A value of `uploadStatus` of ``Voicemail``, open to those that are newer than this version.
public struct VoicemailUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "pending" }
    /// `complete`.
    @_alwaysEmitIntoClient public static var complete: Self { "complete" }
    /// `failed`.
    @_alwaysEmitIntoClient public static var failed: Self { "failed" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `none`.
    @_alwaysEmitIntoClient public static var none_: Self { "none" }
}

/// The schema `VoicemailCopyRecord`.
public typealias VoicemailCopyRecord = Model<VoicemailCopyRecordFields>

/// The properties of ``VoicemailCopyRecord``.
public struct VoicemailCopyRecordFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `group`, set by the platform.
    @_alwaysEmitIntoClient public var group: Field<Group> { Field("group") }
    /// `date`, set by the platform.
    @_alwaysEmitIntoClient public var date: Field<Instant> { Field("date") }
}

/// The schema `VoicemailMessage`.
public typealias VoicemailMessage = Model<VoicemailMessageFields>

/// The properties of ``VoicemailMessage``.
public struct VoicemailMessageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `conversation`, set by the platform.
    @_alwaysEmitIntoClient public var conversation: Field<Conversation> { Field("conversation") }
    /// `read`.
    @_alwaysEmitIntoClient public var read: Field<Bool> { Field("read") }
    /// `audioRecordingDurationSeconds`, set by the platform.
    @_alwaysEmitIntoClient public var audioRecordingDurationSeconds: Field<Int> { Field("audioRecordingDurationSeconds") }
    /// `audioRecordingSizeBytes`, set by the platform.
    @_alwaysEmitIntoClient public var audioRecordingSizeBytes: Field<Int> { Field("audioRecordingSizeBytes") }
    /// `transcription`, set by the platform.
    @_alwaysEmitIntoClient public var transcription: Field<String> { Field("transcription") }
    /// `createdDate`, set by the platform.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`, set by the platform.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `deletedDate`, set by the platform.
    @_alwaysEmitIntoClient public var deletedDate: Field<Instant> { Field("deletedDate") }
    /// `callerAddress`, set by the platform.
    @_alwaysEmitIntoClient public var callerAddress: Field<String> { Field("callerAddress") }
    /// `callerName`, set by the platform.
    @_alwaysEmitIntoClient public var callerName: Field<String> { Field("callerName") }
    /// `callerUser`, set by the platform.
    @_alwaysEmitIntoClient public var callerUser: Field<User> { Field("callerUser") }
    /// `deleted`.
    @_alwaysEmitIntoClient public var deleted: Field<Bool> { Field("deleted") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `user`, set by the platform.
    @_alwaysEmitIntoClient public var user: Field<User> { Field("user") }
    /// `group`, set by the platform.
    @_alwaysEmitIntoClient public var group: Field<Group> { Field("group") }
    /// `queue`, set by the platform.
    @_alwaysEmitIntoClient public var queue: Field<Queue> { Field("queue") }
    /// `copiedFrom`, set by the platform.
    @_alwaysEmitIntoClient public var copiedFrom: Field<VoicemailCopyRecord> { Field("copiedFrom") }
    /// `copiedTo`, set by the platform.
    @_alwaysEmitIntoClient public var copiedTo: Field<[VoicemailCopyRecord]> { Field("copiedTo") }
    /// `deleteRetentionPolicy`.
    @_alwaysEmitIntoClient public var deleteRetentionPolicy: Field<VoicemailRetentionPolicy> { Field("deleteRetentionPolicy") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `VoicemailRetentionPolicy`.
public typealias VoicemailRetentionPolicy = Model<VoicemailRetentionPolicyFields>

/// The properties of ``VoicemailRetentionPolicy``.
public struct VoicemailRetentionPolicyFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `voicemailRetentionPolicyType`.
    @_alwaysEmitIntoClient public var voicemailRetentionPolicyType: Field<VoicemailRetentionPolicyVoicemailRetentionPolicyType> { Field("voicemailRetentionPolicyType") }
    /// `numberOfDays`.
    @_alwaysEmitIntoClient public var numberOfDays: Field<Int> { Field("numberOfDays") }
}

/// A value of `voicemailRetentionPolicyType` of ``VoicemailRetentionPolicy``, open to those that are newer than this
/// version.
public struct VoicemailRetentionPolicyVoicemailRetentionPolicyType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `RETAIN_INDEFINITELY`.
    @_alwaysEmitIntoClient public static var retainIndefinitely: Self { "RETAIN_INDEFINITELY" }
    /// `RETAIN_WITH_TTL`.
    @_alwaysEmitIntoClient public static var retainWithTtl: Self { "RETAIN_WITH_TTL" }
    /// `IMMEDIATE_DELETE`.
    @_alwaysEmitIntoClient public static var immediateDelete: Self { "IMMEDIATE_DELETE" }
}

/// The schema `VoicemailSearchCriteria`.
public typealias VoicemailSearchCriteria = Model<VoicemailSearchCriteriaFields>

/// The properties of ``VoicemailSearchCriteria``.
public struct VoicemailSearchCriteriaFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `endValue`.
    @_alwaysEmitIntoClient public var endValue: Field<String> { Field("endValue") }
    /// `values`.
    @_alwaysEmitIntoClient public var values: Field<[String]> { Field("values") }
    /// `startValue`.
    @_alwaysEmitIntoClient public var startValue: Field<String> { Field("startValue") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<VoicemailSearchCriteriaOperator> { Field("operator") }
    /// `group`.
    @_alwaysEmitIntoClient public var group: Field<[VoicemailSearchCriteria]> { Field("group") }
    /// `dateFormat`.
    @_alwaysEmitIntoClient public var dateFormat: Field<String> { Field("dateFormat") }
    /// `fields`.
    @_alwaysEmitIntoClient public var fields: Field<[String]> { Field("fields") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<VoicemailSearchCriteriaType> { Field("type") }
}

/// A value of `operator` of ``VoicemailSearchCriteria``, open to those that are newer than this version.
public struct VoicemailSearchCriteriaOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AND`.
    @_alwaysEmitIntoClient public static var and: Self { "AND" }
    /// `OR`.
    @_alwaysEmitIntoClient public static var or: Self { "OR" }
    /// `NOT`.
    @_alwaysEmitIntoClient public static var not: Self { "NOT" }
}

/// A value of `type` of ``VoicemailSearchCriteria``, open to those that are newer than this version.
public struct VoicemailSearchCriteriaType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `EXACT`.
    @_alwaysEmitIntoClient public static var exact: Self { "EXACT" }
    /// `STARTS_WITH`.
    @_alwaysEmitIntoClient public static var startsWith: Self { "STARTS_WITH" }
    /// `CONTAINS`.
    @_alwaysEmitIntoClient public static var contains: Self { "CONTAINS" }
    /// `REGEX`.
    @_alwaysEmitIntoClient public static var regex: Self { "REGEX" }
    /// `TERM`.
    @_alwaysEmitIntoClient public static var term: Self { "TERM" }
    /// `TERMS`.
    @_alwaysEmitIntoClient public static var terms: Self { "TERMS" }
    /// `REQUIRED_FIELDS`.
    @_alwaysEmitIntoClient public static var requiredFields: Self { "REQUIRED_FIELDS" }
    /// `MATCH_ALL`.
    @_alwaysEmitIntoClient public static var matchAll: Self { "MATCH_ALL" }
    /// `DATE_RANGE`.
    @_alwaysEmitIntoClient public static var dateRange: Self { "DATE_RANGE" }
}

/// The schema `VoicemailSearchRequest`.
public typealias VoicemailSearchRequest = Model<VoicemailSearchRequestFields>

/// The properties of ``VoicemailSearchRequest``.
public struct VoicemailSearchRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sortOrder`.
    @_alwaysEmitIntoClient public var sortOrder: Field<VoicemailSearchRequestSortOrder> { Field("sortOrder") }
    /// `sortBy`.
    @_alwaysEmitIntoClient public var sortBy: Field<String> { Field("sortBy") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `sort`.
    @_alwaysEmitIntoClient public var sort: Field<[SearchSort]> { Field("sort") }
    /// `expand`.
    @_alwaysEmitIntoClient public var expand: Field<[String]> { Field("expand") }
    /// `query`.
    @_alwaysEmitIntoClient public var query: Field<[VoicemailSearchCriteria]> { Field("query") }
}

/// A value of `sortOrder` of ``VoicemailSearchRequest``, open to those that are newer than this version.
public struct VoicemailSearchRequestSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
    /// `SCORE`.
    @_alwaysEmitIntoClient public static var score: Self { "SCORE" }
}

/// The schema `VoicemailsSearchResponse`.
public typealias VoicemailsSearchResponse = Model<VoicemailsSearchResponseFields>

/// The properties of ``VoicemailsSearchResponse``.
public struct VoicemailsSearchResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`, required.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`, required.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `previousPage`.
    @_alwaysEmitIntoClient public var previousPage: Field<String> { Field("previousPage") }
    /// `currentPage`.
    @_alwaysEmitIntoClient public var currentPage: Field<String> { Field("currentPage") }
    /// `nextPage`.
    @_alwaysEmitIntoClient public var nextPage: Field<String> { Field("nextPage") }
    /// `types`, required.
    @_alwaysEmitIntoClient public var types: Field<[String]> { Field("types") }
    /// `results`, required.
    @_alwaysEmitIntoClient public var results: Field<[VoicemailMessage]> { Field("results") }
}
