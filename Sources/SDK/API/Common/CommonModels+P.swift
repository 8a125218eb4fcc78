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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `versionId`.
    @_alwaysEmitIntoClient public var versionId: Field<String> { Field("versionId") }
    /// `createdDate`.
    @_alwaysEmitIntoClient public var createdDate: Field<Instant> { Field("createdDate") }
    /// `modifiedDate`.
    @_alwaysEmitIntoClient public var modifiedDate: Field<Instant> { Field("modifiedDate") }
    /// `rootContainer`.
    @_alwaysEmitIntoClient public var rootContainer: Field<JSON> { Field("rootContainer") }
    /// `properties`.
    @_alwaysEmitIntoClient public var properties: Field<JSON> { Field("properties") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PagelessDomainEntityListingEvaluationVersion`.
public typealias PagelessDomainEntityListingEvaluationVersion = Model<PagelessDomainEntityListingEvaluationVersionFields>

/// The properties of ``PagelessDomainEntityListingEvaluationVersion``.
public struct PagelessDomainEntityListingEvaluationVersionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[EvaluationVersion]> { Field("entities") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PagingSpec`.
public typealias PagingSpec = Model<PagingSpecFields>

/// The properties of ``PagingSpec``.
public struct PagingSpecFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `pageSize`, required.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`, required.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
}

/// The schema `Participant`.
public typealias Participant = Model<ParticipantFields>

/// The properties of ``Participant``.
public struct ParticipantFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `startTime`.
    @_alwaysEmitIntoClient public var startTime: Field<Instant> { Field("startTime") }
    /// `endTime`.
    @_alwaysEmitIntoClient public var endTime: Field<Instant> { Field("endTime") }
    /// `connectedTime`.
    @_alwaysEmitIntoClient public var connectedTime: Field<Instant> { Field("connectedTime") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `userUri`.
    @_alwaysEmitIntoClient public var userUri: Field<String> { Field("userUri") }
    /// `userId`.
    @_alwaysEmitIntoClient public var userId: Field<String> { Field("userId") }
    /// `externalContactId`.
    @_alwaysEmitIntoClient public var externalContactId: Field<String> { Field("externalContactId") }
    /// `externalContactInitialDivisionId`.
    @_alwaysEmitIntoClient public var externalContactInitialDivisionId: Field<String> { Field("externalContactInitialDivisionId") }
    /// `externalOrganizationId`.
    @_alwaysEmitIntoClient public var externalOrganizationId: Field<String> { Field("externalOrganizationId") }
    /// `queueId`.
    @_alwaysEmitIntoClient public var queueId: Field<String> { Field("queueId") }
    /// `groupId`.
    @_alwaysEmitIntoClient public var groupId: Field<String> { Field("groupId") }
    /// `teamId`.
    @_alwaysEmitIntoClient public var teamId: Field<String> { Field("teamId") }
    /// `queueName`.
    @_alwaysEmitIntoClient public var queueName: Field<String> { Field("queueName") }
    /// `purpose`.
    @_alwaysEmitIntoClient public var purpose: Field<String> { Field("purpose") }
    /// `participantType`.
    @_alwaysEmitIntoClient public var participantType: Field<String> { Field("participantType") }
    /// `consultParticipantId`.
    @_alwaysEmitIntoClient public var consultParticipantId: Field<String> { Field("consultParticipantId") }
    /// `address`.
    @_alwaysEmitIntoClient public var address: Field<String> { Field("address") }
    /// `ani`.
    @_alwaysEmitIntoClient public var ani: Field<String> { Field("ani") }
    /// `aniName`.
    @_alwaysEmitIntoClient public var aniName: Field<String> { Field("aniName") }
    /// `dnis`.
    @_alwaysEmitIntoClient public var dnis: Field<String> { Field("dnis") }
    /// `locale`.
    @_alwaysEmitIntoClient public var locale: Field<String> { Field("locale") }
    /// `wrapupRequired`.
    @_alwaysEmitIntoClient public var wrapupRequired: Field<Bool> { Field("wrapupRequired") }
    /// `wrapupPrompt`.
    @_alwaysEmitIntoClient public var wrapupPrompt: Field<ParticipantWrapupPrompt> { Field("wrapupPrompt") }
    /// `wrapupTimeoutMs`.
    @_alwaysEmitIntoClient public var wrapupTimeoutMs: Field<Int> { Field("wrapupTimeoutMs") }
    /// `wrapupSkipped`.
    @_alwaysEmitIntoClient public var wrapupSkipped: Field<Bool> { Field("wrapupSkipped") }
    /// `wrapup`.
    @_alwaysEmitIntoClient public var wrapup: Field<Wrapup> { Field("wrapup") }
    /// `mediaRoles`.
    @_alwaysEmitIntoClient public var mediaRoles: Field<[String]> { Field("mediaRoles") }
    /// `conversationRoutingData`.
    @_alwaysEmitIntoClient public var conversationRoutingData: Field<ConversationRoutingData> { Field("conversationRoutingData") }
    /// `alertingTimeoutMs`.
    @_alwaysEmitIntoClient public var alertingTimeoutMs: Field<Int> { Field("alertingTimeoutMs") }
    /// `monitoredParticipantId`.
    @_alwaysEmitIntoClient public var monitoredParticipantId: Field<String> { Field("monitoredParticipantId") }
    /// `coachedParticipantId`.
    @_alwaysEmitIntoClient public var coachedParticipantId: Field<String> { Field("coachedParticipantId") }
    /// `attributes`.
    @_alwaysEmitIntoClient public var attributes: Field<[String: String]> { Field("attributes") }
    /// `calls`.
    @_alwaysEmitIntoClient public var calls: Field<[Call]> { Field("calls") }
    /// `callbacks`.
    @_alwaysEmitIntoClient public var callbacks: Field<[Callback]> { Field("callbacks") }
    /// `chats`.
    @_alwaysEmitIntoClient public var chats: Field<[ConversationChat]> { Field("chats") }
    /// `cobrowsesessions`.
    @_alwaysEmitIntoClient public var cobrowsesessions: Field<[Cobrowsesession]> { Field("cobrowsesessions") }
    /// `emails`.
    @_alwaysEmitIntoClient public var emails: Field<[Email]> { Field("emails") }
    /// `messages`.
    @_alwaysEmitIntoClient public var messages: Field<[Message]> { Field("messages") }
    /// `internalMessages`.
    @_alwaysEmitIntoClient public var internalMessages: Field<[InternalMessage]> { Field("internalMessages") }
    /// `screenMonitorings`.
    @_alwaysEmitIntoClient public var screenMonitorings: Field<[ScreenMonitoring]> { Field("screenMonitorings") }
    /// `screenshares`.
    @_alwaysEmitIntoClient public var screenshares: Field<[Screenshare]> { Field("screenshares") }
    /// `socialExpressions`.
    @_alwaysEmitIntoClient public var socialExpressions: Field<[SocialExpression]> { Field("socialExpressions") }
    /// `videos`.
    @_alwaysEmitIntoClient public var videos: Field<[Video]> { Field("videos") }
    /// `evaluations`.
    @_alwaysEmitIntoClient public var evaluations: Field<[Evaluation]> { Field("evaluations") }
    /// `screenRecordingState`.
    @_alwaysEmitIntoClient public var screenRecordingState: Field<ParticipantScreenRecordingState> { Field("screenRecordingState") }
    /// `flaggedReason`.
    @_alwaysEmitIntoClient public var flaggedReason: Field<ParticipantFlaggedReason> { Field("flaggedReason") }
    /// `startAcwTime`.
    @_alwaysEmitIntoClient public var startAcwTime: Field<Instant> { Field("startAcwTime") }
    /// `endAcwTime`.
    @_alwaysEmitIntoClient public var endAcwTime: Field<Instant> { Field("endAcwTime") }
    /// `bargedParticipantId`.
    @_alwaysEmitIntoClient public var bargedParticipantId: Field<String> { Field("bargedParticipantId") }
}

/// A value of `wrapupPrompt` of ``Participant``, open to those that are newer than this version.
public struct ParticipantWrapupPrompt: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `mandatory`.
    @_alwaysEmitIntoClient public static var mandatory: Self { "mandatory" }
    /// `optional`.
    @_alwaysEmitIntoClient public static var optional: Self { "optional" }
    /// `agentRequested`.
    @_alwaysEmitIntoClient public static var agentRequested: Self { "agentRequested" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
    /// `forcedTimeout`.
    @_alwaysEmitIntoClient public static var forcedTimeout: Self { "forcedTimeout" }
}

/// A value of `screenRecordingState` of ``Participant``, open to those that are newer than this version.
public struct ParticipantScreenRecordingState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `requested`.
    @_alwaysEmitIntoClient public static var requested: Self { "requested" }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `paused`.
    @_alwaysEmitIntoClient public static var paused: Self { "paused" }
    /// `stopped`.
    @_alwaysEmitIntoClient public static var stopped: Self { "stopped" }
    /// `error`.
    @_alwaysEmitIntoClient public static var error: Self { "error" }
    /// `timeout`.
    @_alwaysEmitIntoClient public static var timeout: Self { "timeout" }
}

/// A value of `flaggedReason` of ``Participant``, open to those that are newer than this version.
public struct ParticipantFlaggedReason: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `general`.
    @_alwaysEmitIntoClient public static var general: Self { "general" }
}

/// The schema `PhoneColumn`.
public typealias PhoneColumn = Model<PhoneColumnFields>

/// The properties of ``PhoneColumn``.
public struct PhoneColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`, required.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
}

/// The schema `PhoneNumber`.
public typealias PhoneNumber = Model<PhoneNumberFields>

/// The properties of ``PhoneNumber``.
public struct PhoneNumberFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `display`.
    @_alwaysEmitIntoClient public var display: Field<String> { Field("display") }
    /// `extension`.
    @_alwaysEmitIntoClient public var `extension`: Field<Int> { Field("extension") }
    /// `acceptsSMS`.
    @_alwaysEmitIntoClient public var acceptsSMS: Field<Bool> { Field("acceptsSMS") }
    /// `normalizationCountryCode`.
    @_alwaysEmitIntoClient public var normalizationCountryCode: Field<String> { Field("normalizationCountryCode") }
    /// `userInput`.
    @_alwaysEmitIntoClient public var userInput: Field<String> { Field("userInput") }
    /// `e164`.
    @_alwaysEmitIntoClient public var e164: Field<String> { Field("e164") }
    /// `countryCode`.
    @_alwaysEmitIntoClient public var countryCode: Field<String> { Field("countryCode") }
}

/// The schema `PhoneNumberColumn`.
public typealias PhoneNumberColumn = Model<PhoneNumberColumnFields>

/// The properties of ``PhoneNumberColumn``.
public struct PhoneNumberColumnFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `columnName`.
    @_alwaysEmitIntoClient public var columnName: Field<String> { Field("columnName") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<String> { Field("type") }
    /// `callableTimeColumnName`.
    @_alwaysEmitIntoClient public var callableTimeColumnName: Field<String> { Field("callableTimeColumnName") }
}

/// The schema `PresenceDefinition`.
public typealias PresenceDefinition = Model<PresenceDefinitionFields>

/// The properties of ``PresenceDefinition``.
public struct PresenceDefinitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public var systemPresence: Field<String> { Field("systemPresence") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PresenceDetailQueryClause`.
public typealias PresenceDetailQueryClause = Model<PresenceDetailQueryClauseFields>

/// The properties of ``PresenceDetailQueryClause``.
public struct PresenceDetailQueryClauseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<PresenceDetailQueryClauseType> { Field("type") }
    /// `predicates`, required.
    @_alwaysEmitIntoClient public var predicates: Field<[PresenceDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``PresenceDetailQueryClause``, open to those that are newer than this version.
public struct PresenceDetailQueryClauseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `PresenceDetailQueryFilter`.
public typealias PresenceDetailQueryFilter = Model<PresenceDetailQueryFilterFields>

/// The properties of ``PresenceDetailQueryFilter``.
public struct PresenceDetailQueryFilterFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<PresenceDetailQueryFilterType> { Field("type") }
    /// `clauses`.
    @_alwaysEmitIntoClient public var clauses: Field<[PresenceDetailQueryClause]> { Field("clauses") }
    /// `predicates`.
    @_alwaysEmitIntoClient public var predicates: Field<[PresenceDetailQueryPredicate]> { Field("predicates") }
}

/// A value of `type` of ``PresenceDetailQueryFilter``, open to those that are newer than this version.
public struct PresenceDetailQueryFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// The schema `PresenceDetailQueryPredicate`.
public typealias PresenceDetailQueryPredicate = Model<PresenceDetailQueryPredicateFields>

/// The properties of ``PresenceDetailQueryPredicate``.
public struct PresenceDetailQueryPredicateFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<PresenceDetailQueryPredicateType> { Field("type") }
    /// `dimension`.
    @_alwaysEmitIntoClient public var dimension: Field<PresenceDetailQueryPredicateDimension> { Field("dimension") }
    /// `operator`.
    @_alwaysEmitIntoClient public var `operator`: Field<PresenceDetailQueryPredicateOperator> { Field("operator") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<String> { Field("value") }
    /// `range`.
    @_alwaysEmitIntoClient public var range: Field<NumericRange> { Field("range") }
}

/// A value of `type` of ``PresenceDetailQueryPredicate``, open to those that are newer than this version.
public struct PresenceDetailQueryPredicateType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `dimension`.
    @_alwaysEmitIntoClient public static var dimension: Self { "dimension" }
    /// `property`.
    @_alwaysEmitIntoClient public static var property: Self { "property" }
    /// `metric`.
    @_alwaysEmitIntoClient public static var metric: Self { "metric" }
}

/// A value of `dimension` of ``PresenceDetailQueryPredicate``, open to those that are newer than this version.
public struct PresenceDetailQueryPredicateDimension: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `organizationPresenceId`.
    @_alwaysEmitIntoClient public static var organizationPresenceId: Self { "organizationPresenceId" }
    /// `systemPresence`.
    @_alwaysEmitIntoClient public static var systemPresence: Self { "systemPresence" }
}

/// A value of `operator` of ``PresenceDetailQueryPredicate``, open to those that are newer than this version.
public struct PresenceDetailQueryPredicateOperator: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `matches`.
    @_alwaysEmitIntoClient public static var matches: Self { "matches" }
    /// `exists`.
    @_alwaysEmitIntoClient public static var exists: Self { "exists" }
    /// `notExists`.
    @_alwaysEmitIntoClient public static var notExists: Self { "notExists" }
}

/// The schema `Prompt`.
public typealias Prompt = Model<PromptFields>

/// The properties of ``Prompt``.
public struct PromptFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableStarrableDivision> { Field("division") }
    /// `description`.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `resources`, set by the platform.
    @_alwaysEmitIntoClient public var resources: Field<[PromptAsset]> { Field("resources") }
    /// `currentOperation`, set by the platform.
    @_alwaysEmitIntoClient public var currentOperation: Field<OperationModel> { Field("currentOperation") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `PromptAsset`.
public typealias PromptAsset = Model<PromptAssetFields>

/// The properties of ``PromptAsset``.
public struct PromptAssetFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `promptId`, set by the platform.
    @_alwaysEmitIntoClient public var promptId: Field<String> { Field("promptId") }
    /// `language`, set by the platform.
    @_alwaysEmitIntoClient public var language: Field<String> { Field("language") }
    /// `mediaUri`, set by the platform.
    @_alwaysEmitIntoClient public var mediaUri: Field<String> { Field("mediaUri") }
    /// `audioFormat`, set by the platform.
    @_alwaysEmitIntoClient public var audioFormat: Field<AudioFormat> { Field("audioFormat") }
    /// `ttsString`.
    @_alwaysEmitIntoClient public var ttsString: Field<String> { Field("ttsString") }
    /// `text`.
    @_alwaysEmitIntoClient public var text: Field<String> { Field("text") }
    /// `uploadStatus`, set by the platform.
    @_alwaysEmitIntoClient public var uploadStatus: Field<PromptAssetUploadStatus> { Field("uploadStatus") }
    /// `uploadUri`, set by the platform.
    @_alwaysEmitIntoClient public var uploadUri: Field<String> { Field("uploadUri") }
    /// `languageDefault`, set by the platform.
    @_alwaysEmitIntoClient public var languageDefault: Field<Bool> { Field("languageDefault") }
    /// `tags`.
    @_alwaysEmitIntoClient public var tags: Field<[String: [String]]> { Field("tags") }
    /// `durationSeconds`.
    @_alwaysEmitIntoClient public var durationSeconds: Field<Double> { Field("durationSeconds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `uploadStatus` of ``PromptAsset``, open to those that are newer than this version.
public struct PromptAssetUploadStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `created`.
    @_alwaysEmitIntoClient public static var created: Self { "created" }
    /// `uploaded`.
    @_alwaysEmitIntoClient public static var uploaded: Self { "uploaded" }
    /// `transcoded`.
    @_alwaysEmitIntoClient public static var transcoded: Self { "transcoded" }
    /// `transcodeFailed`.
    @_alwaysEmitIntoClient public static var transcodeFailed: Self { "transcodeFailed" }
}

/// The schema `PropertyChange`.
public typealias PropertyChange = Model<PropertyChangeFields>

/// The properties of ``PropertyChange``.
public struct PropertyChangeFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `property`.
    @_alwaysEmitIntoClient public var property: Field<String> { Field("property") }
    /// `oldValues`.
    @_alwaysEmitIntoClient public var oldValues: Field<[String]> { Field("oldValues") }
    /// `newValues`.
    @_alwaysEmitIntoClient public var newValues: Field<[String]> { Field("newValues") }
}

/// The schema `PropertyIndexRequest`.
public typealias PropertyIndexRequest = Model<PropertyIndexRequestFields>

/// The properties of ``PropertyIndexRequest``.
public struct PropertyIndexRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `sessionId`, required.
    @_alwaysEmitIntoClient public var sessionId: Field<String> { Field("sessionId") }
    /// `targetDate`, required.
    @_alwaysEmitIntoClient public var targetDate: Field<Instant> { Field("targetDate") }
    /// `properties`, required.
    @_alwaysEmitIntoClient public var properties: Field<[AnalyticsProperty]> { Field("properties") }
}
