// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// The schema `Page`.
public typealias PageModel = Model<PageFields>

/// The properties of ``PageModel``.
public struct PageFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `versionId`.
    public var versionId: Field<String> { Field("versionId") }
    /// `createdDate`.
    public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `rootContainer`.
    public var rootContainer: Field<JSON> { Field("rootContainer") }
    /// `properties`.
    public var properties: Field<JSON> { Field("properties") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PagelessDomainEntityListingEvaluationVersion`.
public typealias PagelessDomainEntityListingEvaluationVersion = Model<PagelessDomainEntityListingEvaluationVersionFields>

/// The properties of ``PagelessDomainEntityListingEvaluationVersion``.
public struct PagelessDomainEntityListingEvaluationVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `entities`.
    public var entities: Field<[EvaluationVersion]> { Field("entities") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PagingSpec`.
public typealias PagingSpec = Model<PagingSpecFields>

/// The properties of ``PagingSpec``.
public struct PagingSpecFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`, required.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    public var pageNumber: Field<Int> { Field("pageNumber") }
}

/// The schema `Participant`.
public typealias Participant = Model<ParticipantFields>

/// The properties of ``Participant``.
public struct ParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `startTime`.
    public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    public var endTime: Field<Instant> { Field("endTime") }
    /// `connectedTime`.
    public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `userUri`.
    public var userUri: Field<String> { Field("userUri") }
    /// `userId`.
    public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactInitialDivisionId`.
    public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganizationId`.
    public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `queueId`.
    public var queueId: Field<String> { Field("queueId") }
    /// `groupId`.
    public var groupId: Field<String> { Field("groupId") }
    /// `teamId`.
    public var teamId: Field<String> { Field("teamId") }
    /// `queueName`.
    public var queueName: Field<String> { Field("queueName") }
    /// `purpose`.
    public var purpose: Field<String> { Field("purpose") }
    /// `participantType`.
    public var participantType: Field<String> { Field("participantType") }
    /// `consultParticipantId`.
    public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `address`.
    public var address: Field<String> { Field("address") }
    /// `ani`.
    public var ani: Field<String> { Field("ani") }
    /// `aniName`.
    public var aniName: Field<String> { Field("aniName") }
    /// `dnis`.
    public var dnis: Field<String> { Field("dnis") }
    /// `locale`.
    public var locale: Field<String> { Field("locale") }
    /// `wrapupRequired`.
    public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    public var wrapupPrompt: Field<ParticipantWrapupPrompt> { Field("wrapupPrompt") }
    /// `wrapupTimeoutMs`.
    public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `wrapup`.
    public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `mediaRoles`.
    public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `conversationRoutingData`.
    public var conversationRoutingData: Field<ConversationRoutingData> { Field("conversationRoutingData") }
    /// `alertingTimeoutMs`.
    public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `monitoredParticipantId`.
    public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `coachedParticipantId`.
    public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `attributes`.
    public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    public var calls: Field<[Call]> { Field("calls") }
    /// `callbacks`.
    public var callbacks: Field<[Callback]> { Field("callbacks") }
    /// `chats`.
    public var chats: Field<[ConversationChat]> { Field("chats") }
    /// `cobrowsesessions`.
    public var cobrowsesessions: Field<[Cobrowsesession]> { Field("cobrowsesessions") }
    /// `emails`.
    public var emails: Field<[Email]> { Field("emails") }
    /// `messages`.
    public var messages: Field<[Message]> { Field("messages") }
    /// `internalMessages`.
    public var internalMessages: Field<[InternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    public var screenMonitorings: Field<[ScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    public var screenshares: Field<[Screenshare]> { Field("screenshares") }
    /// `socialExpressions`.
    public var socialExpressions: Field<[SocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    public var videos: Field<[Video]> { Field("videos") }
    /// `evaluations`.
    public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `screenRecordingState`.
    public var screenRecordingState: Field<ParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    public var flaggedReason: Field<ParticipantFlaggedReason> { Field("flaggedReason") }
    /// `startAcwTime`.
    public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `bargedParticipantId`.
    public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
}

/// A value of `wrapupPrompt` of ``Participant``, open to those that are newer than this version.
public struct ParticipantWrapupPrompt: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mandatory`.
    public static var mandatory: Self { "mandatory" }
    /// `optional`.
    public static var optional: Self { "optional" }
    /// `agentRequested`.
    public static var agentRequested: Self { "agentRequested" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
    /// `forcedTimeout`.
    public static var forcedTimeout: Self { "forcedTimeout" }
}

/// A value of `screenRecordingState` of ``Participant``, open to those that are newer than this version.
public struct ParticipantScreenRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `requested`.
    public static var requested: Self { "requested" }
    /// `active`.
    public static var active: Self { "active" }
    /// `paused`.
    public static var paused: Self { "paused" }
    /// `stopped`.
    public static var stopped: Self { "stopped" }
    /// `error`.
    public static var error: Self { "error" }
    /// `timeout`.
    public static var timeout: Self { "timeout" }
}

/// A value of `flaggedReason` of ``Participant``, open to those that are newer than this version.
public struct ParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    public static var general: Self { "general" }
}

/// The schema `PhoneColumn`.
public typealias PhoneColumn = Model<PhoneColumnFields>

/// The properties of ``PhoneColumn``.
public struct PhoneColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`, required.
    public var type: Field<String> { Field("type") }
}

/// The schema `PhoneNumber`.
public typealias PhoneNumber = Model<PhoneNumberFields>

/// The properties of ``PhoneNumber``.
public struct PhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    public var display: Field<String> { Field("display") }
    /// `extension`.
    public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `normalizationCountryCode`.
    public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
    /// `userInput`.
    public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `PhoneNumberColumn`.
public typealias PhoneNumberColumn = Model<PhoneNumberColumnFields>

/// The properties of ``PhoneNumberColumn``.
public struct PhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    public var type: Field<String> { Field("type") }
    /// `callableTimeColumnName`.
    public var callableTimeColumnName: Field<String> { Field("callableTimeColumnName") }
}

/// The schema `PresenceDefinition`.
public typealias PresenceDefinition = Model<PresenceDefinitionFields>

/// The properties of ``PresenceDefinition``.
public struct PresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    public var systemPresence: Field<String> { Field("systemPresence") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PresenceDetailQueryClause`.
public typealias PresenceDetailQueryClause = Model<PresenceDetailQueryClauseFields>

/// The properties of ``PresenceDetailQueryClause``.
public struct PresenceDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<PresenceDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    public var predicates: Field<[PresenceDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``PresenceDetailQueryClause``, open to those that are newer than this version.
public struct PresenceDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `PresenceDetailQueryFilter`.
public typealias PresenceDetailQueryFilter = Model<PresenceDetailQueryFilterFields>

/// The properties of ``PresenceDetailQueryFilter``.
public struct PresenceDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    public var type: Field<PresenceDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    public var clauses: Field<[PresenceDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    public var predicates: Field<[PresenceDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``PresenceDetailQueryFilter``, open to those that are newer than this version.
public struct PresenceDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    public static var and: Self { "and" }
    /// `or`.
    public static var or: Self { "or" }
}

/// The schema `PresenceDetailQueryPredicate`.
public typealias PresenceDetailQueryPredicate = Model<PresenceDetailQueryPredicateFields>

/// The properties of ``PresenceDetailQueryPredicate``.
public struct PresenceDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    public var type: Field<PresenceDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    public var dimension: Field<PresenceDetailQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    public var `operator`: Field<PresenceDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    public var value: Field<String> { Field("value") }
    /// `range`.
    public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``PresenceDetailQueryPredicate``, open to those that are newer than this version.
public struct PresenceDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    public static var dimension: Self { "dimension" }
    /// `property`.
    public static var property: Self { "property" }
    /// `metric`.
    public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``PresenceDetailQueryPredicate``, open to those that are newer than this version.
public struct PresenceDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `organizationPresenceId`.
    public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `systemPresence`.
    public static var systemPresence: Self { "systemPresence" }
}

/// A value of `operator` of ``PresenceDetailQueryPredicate``, open to those that are newer than this version.
public struct PresenceDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    public static var matches: Self { "matches" }
    /// `exists`.
    public static var exists: Self { "exists" }
    /// `notExists`.
    public static var notExists: Self { "notExists" }
}

/// The schema `Prompt`.
public typealias Prompt = Model<PromptFields>

/// The properties of ``Prompt``.
public struct PromptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `name`, required.
    public var name: Field<String> { Field("name") }
    /// `division`.
    public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `description`.
    public var description: Field<String> { Field("description") }
    /// `resources`, set by the platform.
    public var resources: Field<[PromptAsset]> { Field("resources") }
    /// `currentOperation`, set by the platform.
    public var currentOperation: Field<OperationModel> { Field("currentOperation") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PromptAsset`.
public typealias PromptAsset = Model<PromptAssetFields>

/// The properties of ``PromptAsset``.
public struct PromptAssetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `promptId`, set by the platform.
    public var promptId: Field<String> { Field("promptId") }
    /// `language`, set by the platform.
    public var language: Field<String> { Field("language") }
    /// `mediaUri`, set by the platform.
    public var mediaUri: Field<String> { Field("mediaUri") }
    /// `audioFormat`, set by the platform.
    public var audioFormat: Field<AudioFormat> { Field("audioFormat") }
    /// `ttsString`.
    public var ttsString: Field<String> { Field("ttsString") }
    /// `text`.
    public var text: Field<String> { Field("text") }
    /// `uploadStatus`, set by the platform.
    public var uploadStatus: Field<PromptAssetUploadStatus> { Field("uploadStatus") }
    /// `uploadUri`, set by the platform.
    public var uploadUri: Field<String> { Field("uploadUri") }
    /// `languageDefault`, set by the platform.
    public var languageDefault: Field<Bool> { Field("languageDefault") }
    /// `tags`.
    public var tags: Field<[String: [String]]> { Field("tags") }
    /// `durationSeconds`.
    public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadStatus` of ``PromptAsset``, open to those that are newer than this version.
public struct PromptAssetUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `created`.
    public static var created: Self { "created" }
    /// `uploaded`.
    public static var uploaded: Self { "uploaded" }
    /// `transcoded`.
    public static var transcoded: Self { "transcoded" }
    /// `transcodeFailed`.
    public static var transcodeFailed: Self { "transcodeFailed" }
}

/// The schema `PropertyChange`.
public typealias PropertyChange = Model<PropertyChangeFields>

/// The properties of ``PropertyChange``.
public struct PropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    public var property: Field<String> { Field("property") }
    /// `oldValues`.
    public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `PropertyIndexRequest`.
public typealias PropertyIndexRequest = Model<PropertyIndexRequestFields>

/// The properties of ``PropertyIndexRequest``.
public struct PropertyIndexRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`, required.
    public var sessionId: Field<String> { Field("sessionId") }
    /// `targetDate`, required.
    public var targetDate: Field<Instant> { Field("targetDate") }
    /// `properties`, required.
    public var properties: Field<[AnalyticsProperty]> { Field("properties") }
}
