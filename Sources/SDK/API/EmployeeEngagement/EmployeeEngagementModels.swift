// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `Celebration`.
public typealias Celebration = Model<CelebrationFields>

/// The properties of ``Celebration``.
public struct CelebrationFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<UserReference> { Field("recipient") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<CelebrationType> { Field("type") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `sourceEntity`.
    @_alwaysEmitIntoClient public var sourceEntity: Field<SourceEntity> { Field("sourceEntity") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Celebration``, open to those that are newer than this version.
public struct CelebrationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Recognition`.
    @_alwaysEmitIntoClient public static var recognition: Self { "Recognition" }
    /// `ContestComplete`.
    @_alwaysEmitIntoClient public static var contestComplete: Self { "ContestComplete" }
}

/// The schema `CelebrationStateParam`.
public typealias CelebrationStateParam = Model<CelebrationStateParamFields>

/// The properties of ``CelebrationStateParam``.
public struct CelebrationStateParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    @_alwaysEmitIntoClient public var state: Field<CelebrationStateParamState> { Field("state") }
}

/// A value of `state` of ``CelebrationStateParam``, open to those that are newer than this version.
public struct CelebrationStateParamState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Displayed`.
    @_alwaysEmitIntoClient public static var displayed: Self { "Displayed" }
}

/// The schema `ContestCompleteData`.
public typealias ContestCompleteData = Model<ContestCompleteDataFields>

/// The properties of ``ContestCompleteData``.
public struct ContestCompleteDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateEnd`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `anonymization`.
    @_alwaysEmitIntoClient public var anonymization: Field<ContestCompleteDataAnonymization> { Field("anonymization") }
    /// `metrics`.
    @_alwaysEmitIntoClient public var metrics: Field<[ContestDataMetrics]> { Field("metrics") }
    /// `prizes`.
    @_alwaysEmitIntoClient public var prizes: Field<[ContestDataPrizes]> { Field("prizes") }
    /// `winners`.
    @_alwaysEmitIntoClient public var winners: Field<[ContestDataWinners]> { Field("winners") }
}

/// A value of `anonymization` of ``ContestCompleteData``, open to those that are newer than this version.
public struct ContestCompleteDataAnonymization: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoAnonymization`.
    @_alwaysEmitIntoClient public static var noAnonymization: Self { "NoAnonymization" }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `AllExceptTop`.
    @_alwaysEmitIntoClient public static var allExceptTop: Self { "AllExceptTop" }
}

/// The schema `ContestCompleteDataScore`.
public typealias ContestCompleteDataScore = Model<ContestCompleteDataScoreFields>

/// The properties of ``ContestCompleteDataScore``.
public struct ContestCompleteDataScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
}

/// The schema `ContestDataMetrics`.
public typealias ContestDataMetrics = Model<ContestDataMetricsFields>

/// The properties of ``ContestDataMetrics``.
public struct ContestDataMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContestDataPrizes`.
public typealias ContestDataPrizes = Model<ContestDataPrizesFields>

/// The properties of ``ContestDataPrizes``.
public struct ContestDataPrizesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `imageId`.
    @_alwaysEmitIntoClient public var imageId: Field<String> { Field("imageId") }
}

/// The schema `ContestDataWinners`.
public typealias ContestDataWinners = Model<ContestDataWinnersFields>

/// The properties of ``ContestDataWinners``.
public struct ContestDataWinnersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `winnersCount`.
    @_alwaysEmitIntoClient public var winnersCount: Field<Int> { Field("winnersCount") }
    /// `contestScore`.
    @_alwaysEmitIntoClient public var contestScore: Field<ContestCompleteDataScore> { Field("contestScore") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[ContestDataWinnersUsers]> { Field("users") }
}

/// The schema `ContestDataWinnersUsers`.
public typealias ContestDataWinnersUsers = Model<ContestDataWinnersUsersFields>

/// The properties of ``ContestDataWinnersUsers``.
public struct ContestDataWinnersUsersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `rank`.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateRecognition`.
public typealias CreateRecognition = Model<CreateRecognitionFields>

/// The properties of ``CreateRecognition``.
public struct CreateRecognitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recipientId`, required.
    @_alwaysEmitIntoClient public var recipientId: Field<String> { Field("recipientId") }
    /// `type`, required.
    @_alwaysEmitIntoClient public var type: Field<CreateRecognitionType> { Field("type") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `contextType`.
    @_alwaysEmitIntoClient public var contextType: Field<CreateRecognitionContextType> { Field("contextType") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
}

/// A value of `type` of ``CreateRecognition``, open to those that are newer than this version.
public struct CreateRecognitionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    @_alwaysEmitIntoClient public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    @_alwaysEmitIntoClient public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    @_alwaysEmitIntoClient public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    @_alwaysEmitIntoClient public static var companyValues: Self { "CompanyValues" }
}

/// A value of `contextType` of ``CreateRecognition``, open to those that are newer than this version.
public struct CreateRecognitionContextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Insights`.
    @_alwaysEmitIntoClient public static var insights: Self { "Insights" }
    /// `Development`.
    @_alwaysEmitIntoClient public static var development: Self { "Development" }
    /// `Scorecard`.
    @_alwaysEmitIntoClient public static var scorecard: Self { "Scorecard" }
}

/// The schema `GetCelebrationListing`.
public typealias GetCelebrationListing = Model<GetCelebrationListingFields>

/// The properties of ``GetCelebrationListing``.
public struct GetCelebrationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Celebration]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    @_alwaysEmitIntoClient public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    @_alwaysEmitIntoClient public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    @_alwaysEmitIntoClient public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    @_alwaysEmitIntoClient public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `Recognition`.
public typealias Recognition = Model<RecognitionFields>

/// The properties of ``Recognition``.
public struct RecognitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<UserReference> { Field("recipient") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RecognitionType> { Field("type") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `contextType`.
    @_alwaysEmitIntoClient public var contextType: Field<RecognitionContextType> { Field("contextType") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `dateDisplayed`.
    @_alwaysEmitIntoClient public var dateDisplayed: Field<Instant> { Field("dateDisplayed") }
    /// `dateAcknowledged`.
    @_alwaysEmitIntoClient public var dateAcknowledged: Field<Instant> { Field("dateAcknowledged") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Recognition``, open to those that are newer than this version.
public struct RecognitionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    @_alwaysEmitIntoClient public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    @_alwaysEmitIntoClient public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    @_alwaysEmitIntoClient public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    @_alwaysEmitIntoClient public static var companyValues: Self { "CompanyValues" }
}

/// A value of `contextType` of ``Recognition``, open to those that are newer than this version.
public struct RecognitionContextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Insights`.
    @_alwaysEmitIntoClient public static var insights: Self { "Insights" }
    /// `Development`.
    @_alwaysEmitIntoClient public static var development: Self { "Development" }
    /// `Scorecard`.
    @_alwaysEmitIntoClient public static var scorecard: Self { "Scorecard" }
}

/// The schema `RecognitionBase`.
public typealias RecognitionBase = Model<RecognitionBaseFields>

/// The properties of ``RecognitionBase``.
public struct RecognitionBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `recipient`.
    @_alwaysEmitIntoClient public var recipient: Field<UserReference> { Field("recipient") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<RecognitionBaseType> { Field("type") }
    /// `title`.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `contextType`.
    @_alwaysEmitIntoClient public var contextType: Field<RecognitionBaseContextType> { Field("contextType") }
    /// `contextId`.
    @_alwaysEmitIntoClient public var contextId: Field<String> { Field("contextId") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``RecognitionBase``, open to those that are newer than this version.
public struct RecognitionBaseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    @_alwaysEmitIntoClient public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    @_alwaysEmitIntoClient public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    @_alwaysEmitIntoClient public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    @_alwaysEmitIntoClient public static var companyValues: Self { "CompanyValues" }
}

/// A value of `contextType` of ``RecognitionBase``, open to those that are newer than this version.
public struct RecognitionBaseContextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interaction`.
    @_alwaysEmitIntoClient public static var interaction: Self { "Interaction" }
    /// `Insights`.
    @_alwaysEmitIntoClient public static var insights: Self { "Insights" }
    /// `Development`.
    @_alwaysEmitIntoClient public static var development: Self { "Development" }
    /// `Scorecard`.
    @_alwaysEmitIntoClient public static var scorecard: Self { "Scorecard" }
}

/// The schema `Recognitions`.
public typealias Recognitions = Model<RecognitionsFields>

/// The properties of ``Recognitions``.
public struct RecognitionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[Recognition]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `SourceEntity`.
public typealias SourceEntity = Model<SourceEntityFields>

/// The properties of ``SourceEntity``.
public struct SourceEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `type`.
    @_alwaysEmitIntoClient public var type: Field<SourceEntityType> { Field("type") }
    /// `contestCompleteData`.
    @_alwaysEmitIntoClient public var contestCompleteData: Field<ContestCompleteData> { Field("contestCompleteData") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``SourceEntity``, open to those that are newer than this version.
public struct SourceEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    @_alwaysEmitIntoClient public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    @_alwaysEmitIntoClient public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    @_alwaysEmitIntoClient public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    @_alwaysEmitIntoClient public static var companyValues: Self { "CompanyValues" }
    /// `Competition`.
    @_alwaysEmitIntoClient public static var competition: Self { "Competition" }
    /// `Race`.
    @_alwaysEmitIntoClient public static var race: Self { "Race" }
    /// `Raffle`.
    @_alwaysEmitIntoClient public static var raffle: Self { "Raffle" }
    /// `TeamGoal`.
    @_alwaysEmitIntoClient public static var teamGoal: Self { "TeamGoal" }
}
