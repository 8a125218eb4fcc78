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
    public var id: Field<String> { Field("id") }
    /// `recipient`.
    public var recipient: Field<UserReference> { Field("recipient") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `type`.
    public var type: Field<CelebrationType> { Field("type") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `note`.
    public var note: Field<String> { Field("note") }
    /// `sourceEntity`.
    public var sourceEntity: Field<SourceEntity> { Field("sourceEntity") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Celebration``, open to those that are newer than this version.
public struct CelebrationType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Recognition`.
    public static var recognition: Self { "Recognition" }
    /// `ContestComplete`.
    public static var contestComplete: Self { "ContestComplete" }
}

/// The schema `CelebrationStateParam`.
public typealias CelebrationStateParam = Model<CelebrationStateParamFields>

/// The properties of ``CelebrationStateParam``.
public struct CelebrationStateParamFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `state`.
    public var state: Field<CelebrationStateParamState> { Field("state") }
}

/// A value of `state` of ``CelebrationStateParam``, open to those that are newer than this version.
public struct CelebrationStateParamState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Displayed`.
    public static var displayed: Self { "Displayed" }
}

/// The schema `ContestCompleteData`.
public typealias ContestCompleteData = Model<ContestCompleteDataFields>

/// The properties of ``ContestCompleteData``.
public struct ContestCompleteDataFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateEnd`, a date such as `2026-11-24`.
    public var dateEnd: Field<String> { Field("dateEnd") }
    /// `anonymization`.
    public var anonymization: Field<ContestCompleteDataAnonymization> { Field("anonymization") }
    /// `metrics`.
    public var metrics: Field<[ContestDataMetrics]> { Field("metrics") }
    /// `prizes`.
    public var prizes: Field<[ContestDataPrizes]> { Field("prizes") }
    /// `winners`.
    public var winners: Field<[ContestDataWinners]> { Field("winners") }
}

/// A value of `anonymization` of ``ContestCompleteData``, open to those that are newer than this version.
public struct ContestCompleteDataAnonymization: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `NoAnonymization`.
    public static var noAnonymization: Self { "NoAnonymization" }
    /// `All`.
    public static var all: Self { "All" }
    /// `AllExceptTop`.
    public static var allExceptTop: Self { "AllExceptTop" }
}

/// The schema `ContestCompleteDataScore`.
public typealias ContestCompleteDataScore = Model<ContestCompleteDataScoreFields>

/// The properties of ``ContestCompleteDataScore``.
public struct ContestCompleteDataScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    public var score: Field<Double> { Field("score") }
}

/// The schema `ContestDataMetrics`.
public typealias ContestDataMetrics = Model<ContestDataMetricsFields>

/// The properties of ``ContestDataMetrics``.
public struct ContestDataMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`, set by the platform.
    public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContestDataPrizes`.
public typealias ContestDataPrizes = Model<ContestDataPrizesFields>

/// The properties of ``ContestDataPrizes``.
public struct ContestDataPrizesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    public var tier: Field<Int> { Field("tier") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `imageId`.
    public var imageId: Field<String> { Field("imageId") }
}

/// The schema `ContestDataWinners`.
public typealias ContestDataWinners = Model<ContestDataWinnersFields>

/// The properties of ``ContestDataWinners``.
public struct ContestDataWinnersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    public var tier: Field<Int> { Field("tier") }
    /// `winnersCount`.
    public var winnersCount: Field<Int> { Field("winnersCount") }
    /// `contestScore`.
    public var contestScore: Field<ContestCompleteDataScore> { Field("contestScore") }
    /// `users`.
    public var users: Field<[ContestDataWinnersUsers]> { Field("users") }
}

/// The schema `ContestDataWinnersUsers`.
public typealias ContestDataWinnersUsers = Model<ContestDataWinnersUsersFields>

/// The properties of ``ContestDataWinnersUsers``.
public struct ContestDataWinnersUsersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    public var id: Field<String> { Field("id") }
    /// `rank`.
    public var rank: Field<Int> { Field("rank") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `CreateRecognition`.
public typealias CreateRecognition = Model<CreateRecognitionFields>

/// The properties of ``CreateRecognition``.
public struct CreateRecognitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `recipientId`, required.
    public var recipientId: Field<String> { Field("recipientId") }
    /// `type`, required.
    public var type: Field<CreateRecognitionType> { Field("type") }
    /// `title`, required.
    public var title: Field<String> { Field("title") }
    /// `note`.
    public var note: Field<String> { Field("note") }
    /// `contextType`.
    public var contextType: Field<CreateRecognitionContextType> { Field("contextType") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
}

/// A value of `type` of ``CreateRecognition``, open to those that are newer than this version.
public struct CreateRecognitionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    public static var companyValues: Self { "CompanyValues" }
}

/// A value of `contextType` of ``CreateRecognition``, open to those that are newer than this version.
public struct CreateRecognitionContextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Insights`.
    public static var insights: Self { "Insights" }
    /// `Development`.
    public static var development: Self { "Development" }
    /// `Scorecard`.
    public static var scorecard: Self { "Scorecard" }
}

/// The schema `GetCelebrationListing`.
public typealias GetCelebrationListing = Model<GetCelebrationListingFields>

/// The properties of ``GetCelebrationListing``.
public struct GetCelebrationListingFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Celebration]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `lastUri`.
    public var lastUri: Field<String> { Field("lastUri") }
    /// `firstUri`.
    public var firstUri: Field<String> { Field("firstUri") }
    /// `selfUri`.
    public var selfUri: Field<String> { Field("selfUri") }
    /// `nextUri`.
    public var nextUri: Field<String> { Field("nextUri") }
    /// `previousUri`.
    public var previousUri: Field<String> { Field("previousUri") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `Recognition`.
public typealias Recognition = Model<RecognitionFields>

/// The properties of ``Recognition``.
public struct RecognitionFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `recipient`.
    public var recipient: Field<UserReference> { Field("recipient") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `type`.
    public var type: Field<RecognitionType> { Field("type") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `note`.
    public var note: Field<String> { Field("note") }
    /// `contextType`.
    public var contextType: Field<RecognitionContextType> { Field("contextType") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `dateDisplayed`.
    public var dateDisplayed: Field<Instant> { Field("dateDisplayed") }
    /// `dateAcknowledged`.
    public var dateAcknowledged: Field<Instant> { Field("dateAcknowledged") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``Recognition``, open to those that are newer than this version.
public struct RecognitionType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    public static var companyValues: Self { "CompanyValues" }
}

/// A value of `contextType` of ``Recognition``, open to those that are newer than this version.
public struct RecognitionContextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Insights`.
    public static var insights: Self { "Insights" }
    /// `Development`.
    public static var development: Self { "Development" }
    /// `Scorecard`.
    public static var scorecard: Self { "Scorecard" }
}

/// The schema `RecognitionBase`.
public typealias RecognitionBase = Model<RecognitionBaseFields>

/// The properties of ``RecognitionBase``.
public struct RecognitionBaseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `recipient`.
    public var recipient: Field<UserReference> { Field("recipient") }
    /// `createdBy`.
    public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `dateCreated`.
    public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `type`.
    public var type: Field<RecognitionBaseType> { Field("type") }
    /// `title`.
    public var title: Field<String> { Field("title") }
    /// `note`.
    public var note: Field<String> { Field("note") }
    /// `contextType`.
    public var contextType: Field<RecognitionBaseContextType> { Field("contextType") }
    /// `contextId`.
    public var contextId: Field<String> { Field("contextId") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``RecognitionBase``, open to those that are newer than this version.
public struct RecognitionBaseType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    public static var companyValues: Self { "CompanyValues" }
}

/// A value of `contextType` of ``RecognitionBase``, open to those that are newer than this version.
public struct RecognitionBaseContextType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Interaction`.
    public static var interaction: Self { "Interaction" }
    /// `Insights`.
    public static var insights: Self { "Insights" }
    /// `Development`.
    public static var development: Self { "Development" }
    /// `Scorecard`.
    public static var scorecard: Self { "Scorecard" }
}

/// The schema `Recognitions`.
public typealias Recognitions = Model<RecognitionsFields>

/// The properties of ``Recognitions``.
public struct RecognitionsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[Recognition]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `SourceEntity`.
public typealias SourceEntity = Model<SourceEntityFields>

/// The properties of ``SourceEntity``.
public struct SourceEntityFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `type`.
    public var type: Field<SourceEntityType> { Field("type") }
    /// `contestCompleteData`.
    public var contestCompleteData: Field<ContestCompleteData> { Field("contestCompleteData") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `type` of ``SourceEntity``, open to those that are newer than this version.
public struct SourceEntityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ThankYou`.
    public static var thankYou: Self { "ThankYou" }
    /// `Congratulations`.
    public static var congratulations: Self { "Congratulations" }
    /// `HighPerformance`.
    public static var highPerformance: Self { "HighPerformance" }
    /// `CompanyValues`.
    public static var companyValues: Self { "CompanyValues" }
    /// `Competition`.
    public static var competition: Self { "Competition" }
    /// `Race`.
    public static var race: Self { "Race" }
    /// `Raffle`.
    public static var raffle: Self { "Raffle" }
    /// `TeamGoal`.
    public static var teamGoal: Self { "TeamGoal" }
}
