// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `ContestDisqualifiedAgents`.
public typealias ContestDisqualifiedAgents = Model<ContestDisqualifiedAgentsFields>

/// The properties of ``ContestDisqualifiedAgents``.
public struct ContestDisqualifiedAgentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `note`.
    @_alwaysEmitIntoClient public var note: Field<String> { Field("note") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContestMetricScore`.
public typealias ContestMetricScore = Model<ContestMetricScoreFields>

/// The properties of ``ContestMetricScore``.
public struct ContestMetricScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
    /// `totalPoints`.
    @_alwaysEmitIntoClient public var totalPoints: Field<Double> { Field("totalPoints") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
}

/// The schema `ContestMetricScoreRanked`.
public typealias ContestMetricScoreRanked = Model<ContestMetricScoreRankedFields>

/// The properties of ``ContestMetricScoreRanked``.
public struct ContestMetricScoreRankedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
    /// `totalPoints`.
    @_alwaysEmitIntoClient public var totalPoints: Field<Double> { Field("totalPoints") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `rank`.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
}

/// The schema `ContestMetrics`.
public typealias ContestMetrics = Model<ContestMetricsFields>

/// The properties of ``ContestMetrics``.
public struct ContestMetricsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `weight`, required.
    @_alwaysEmitIntoClient public var weight: Field<Int> { Field("weight") }
    /// `minimumQualifier`, required.
    @_alwaysEmitIntoClient public var minimumQualifier: Field<Int> { Field("minimumQualifier") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContestPrizes`.
public typealias ContestPrizes = Model<ContestPrizesFields>

/// The properties of ``ContestPrizes``.
public struct ContestPrizesFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`, required.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `imageId`, required.
    @_alwaysEmitIntoClient public var imageId: Field<String> { Field("imageId") }
    /// `imageUrl`, set by the platform.
    @_alwaysEmitIntoClient public var imageUrl: Field<String> { Field("imageUrl") }
    /// `winnersCount`, required.
    @_alwaysEmitIntoClient public var winnersCount: Field<Int> { Field("winnersCount") }
}

/// The schema `ContestProfile`.
public typealias ContestProfile = Model<ContestProfileFields>

/// The properties of ``ContestProfile``.
public struct ContestProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, required.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContestRequesingParticipantDailyInfo`.
public typealias ContestRequesingParticipantDailyInfo = Model<ContestRequesingParticipantDailyInfoFields>

/// The properties of ``ContestRequesingParticipantDailyInfo``.
public struct ContestRequesingParticipantDailyInfoFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `contestScore`.
    @_alwaysEmitIntoClient public var contestScore: Field<ContestScoreRanked> { Field("contestScore") }
}

/// The schema `ContestScore`.
public typealias ContestScore = Model<ContestScoreFields>

/// The properties of ``ContestScore``.
public struct ContestScoreFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
    /// `totalPoints`.
    @_alwaysEmitIntoClient public var totalPoints: Field<Double> { Field("totalPoints") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
}

/// The schema `ContestScoreRanked`.
public typealias ContestScoreRanked = Model<ContestScoreRankedFields>

/// The properties of ``ContestScoreRanked``.
public struct ContestScoreRankedFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
    /// `totalPoints`.
    @_alwaysEmitIntoClient public var totalPoints: Field<Double> { Field("totalPoints") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `rank`.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
}

/// The schema `ContestScoresAgentTrend`.
public typealias ContestScoresAgentTrend = Model<ContestScoresAgentTrendFields>

/// The properties of ``ContestScoresAgentTrend``.
public struct ContestScoresAgentTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contestScore`.
    @_alwaysEmitIntoClient public var contestScore: Field<ContestScoreRanked> { Field("contestScore") }
    /// `metricScores`.
    @_alwaysEmitIntoClient public var metricScores: Field<[ContestMetricScoreRanked]> { Field("metricScores") }
    /// `disqualified`.
    @_alwaysEmitIntoClient public var disqualified: Field<Bool> { Field("disqualified") }
    /// `dateWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
}

/// The schema `ContestScoresAgentTrendList`.
public typealias ContestScoresAgentTrendList = Model<ContestScoresAgentTrendListFields>

/// The properties of ``ContestScoresAgentTrendList``.
public struct ContestScoresAgentTrendListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContestScoresAgentTrend]> { Field("entities") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
}

/// The schema `ContestScoresAgents`.
public typealias ContestScoresAgents = Model<ContestScoresAgentsFields>

/// The properties of ``ContestScoresAgents``.
public struct ContestScoresAgentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `contestScore`.
    @_alwaysEmitIntoClient public var contestScore: Field<ContestScoreRanked> { Field("contestScore") }
    /// `metricScores`.
    @_alwaysEmitIntoClient public var metricScores: Field<[ContestMetricScoreRanked]> { Field("metricScores") }
    /// `disqualified`.
    @_alwaysEmitIntoClient public var disqualified: Field<Bool> { Field("disqualified") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
}

/// The schema `ContestScoresAgentsPagedList`.
public typealias ContestScoresAgentsPagedList = Model<ContestScoresAgentsPagedListFields>

/// The properties of ``ContestScoresAgentsPagedList``.
public struct ContestScoresAgentsPagedListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContestScoresAgents]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `dateWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// The schema `ContestScoresGroupTrend`.
public typealias ContestScoresGroupTrend = Model<ContestScoresGroupTrendFields>

/// The properties of ``ContestScoresGroupTrend``.
public struct ContestScoresGroupTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `dateWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateWorkday: Field<String> { Field("dateWorkday") }
    /// `contestScore`.
    @_alwaysEmitIntoClient public var contestScore: Field<ContestScore> { Field("contestScore") }
    /// `metricScores`.
    @_alwaysEmitIntoClient public var metricScores: Field<[ContestMetricScore]> { Field("metricScores") }
}

/// The schema `ContestScoresGroupTrendList`.
public typealias ContestScoresGroupTrendList = Model<ContestScoresGroupTrendListFields>

/// The properties of ``ContestScoresGroupTrendList``.
public struct ContestScoresGroupTrendListFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[ContestScoresGroupTrend]> { Field("entities") }
}

/// The schema `ContestUserRank`.
public typealias ContestUserRank = Model<ContestUserRankFields>

/// The properties of ``ContestUserRank``.
public struct ContestUserRankFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `rank`.
    @_alwaysEmitIntoClient public var rank: Field<Int> { Field("rank") }
    /// `score`.
    @_alwaysEmitIntoClient public var score: Field<Double> { Field("score") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `ContestWinners`.
public typealias ContestWinners = Model<ContestWinnersFields>

/// The properties of ``ContestWinners``.
public struct ContestWinnersFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `winnersCount`.
    @_alwaysEmitIntoClient public var winnersCount: Field<Int> { Field("winnersCount") }
    /// `users`.
    @_alwaysEmitIntoClient public var users: Field<[ContestUserRank]> { Field("users") }
}

/// The schema `ContestWinnersRequest`.
public typealias ContestWinnersRequest = Model<ContestWinnersRequestFields>

/// The properties of ``ContestWinnersRequest``.
public struct ContestWinnersRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `tier`.
    @_alwaysEmitIntoClient public var tier: Field<Int> { Field("tier") }
    /// `userIds`.
    @_alwaysEmitIntoClient public var userIds: Field<[String]> { Field("userIds") }
}

/// The schema `ContestsCreateRequest`.
public typealias ContestsCreateRequest = Model<ContestsCreateRequestFields>

/// The properties of ``ContestsCreateRequest``.
public struct ContestsCreateRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `winningCriteria`, required.
    @_alwaysEmitIntoClient public var winningCriteria: Field<ContestsCreateRequestWinningCriteria> { Field("winningCriteria") }
    /// `dateAnnounced`, required.
    @_alwaysEmitIntoClient public var dateAnnounced: Field<Instant> { Field("dateAnnounced") }
    /// `announcementTimezone`, required.
    @_alwaysEmitIntoClient public var announcementTimezone: Field<String> { Field("announcementTimezone") }
    /// `anonymization`, required.
    @_alwaysEmitIntoClient public var anonymization: Field<ContestsCreateRequestAnonymization> { Field("anonymization") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ContestMetrics]> { Field("metrics") }
    /// `prizes`, required.
    @_alwaysEmitIntoClient public var prizes: Field<[ContestPrizes]> { Field("prizes") }
    /// `profileId`, required.
    @_alwaysEmitIntoClient public var profileId: Field<String> { Field("profileId") }
    /// `participantIds`, required.
    @_alwaysEmitIntoClient public var participantIds: Field<[String]> { Field("participantIds") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `winningCriteria` of ``ContestsCreateRequest``, open to those that are newer than this version.
public struct ContestsCreateRequestWinningCriteria: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HighestOverallScore`.
    @_alwaysEmitIntoClient public static var highestOverallScore: Self { "HighestOverallScore" }
    /// `HighestOverallPercentOfGoal`.
    @_alwaysEmitIntoClient public static var highestOverallPercentOfGoal: Self { "HighestOverallPercentOfGoal" }
}

/// A value of `anonymization` of ``ContestsCreateRequest``, open to those that are newer than this version.
public struct ContestsCreateRequestAnonymization: OpenEnum {
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

/// The schema `ContestsEssentials`.
public typealias ContestsEssentials = Model<ContestsEssentialsFields>

/// The properties of ``ContestsEssentials``.
public struct ContestsEssentialsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ContestsEssentialsStatus> { Field("status") }
    /// `dateStart`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `profile`.
    @_alwaysEmitIntoClient public var profile: Field<ContestProfile> { Field("profile") }
    /// `participantCount`.
    @_alwaysEmitIntoClient public var participantCount: Field<Int> { Field("participantCount") }
    /// `dateAnnounced`, required.
    @_alwaysEmitIntoClient public var dateAnnounced: Field<Instant> { Field("dateAnnounced") }
    /// `dateFinalized`.
    @_alwaysEmitIntoClient public var dateFinalized: Field<Instant> { Field("dateFinalized") }
    /// `dateCancelled`.
    @_alwaysEmitIntoClient public var dateCancelled: Field<Instant> { Field("dateCancelled") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateScoresModified`.
    @_alwaysEmitIntoClient public var dateScoresModified: Field<Instant> { Field("dateScoresModified") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ContestMetrics]> { Field("metrics") }
    /// `requestingParticipantContestInfo`.
    @_alwaysEmitIntoClient public var requestingParticipantContestInfo: Field<ContestRequesingParticipantDailyInfo> { Field("requestingParticipantContestInfo") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `status` of ``ContestsEssentials``, open to those that are newer than this version.
public struct ContestsEssentialsStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Upcoming`.
    @_alwaysEmitIntoClient public static var upcoming: Self { "Upcoming" }
    /// `Ongoing`.
    @_alwaysEmitIntoClient public static var ongoing: Self { "Ongoing" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `RecentlyCompleted`.
    @_alwaysEmitIntoClient public static var recentlyCompleted: Self { "RecentlyCompleted" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `ContestsFinalizeRequest`.
public typealias ContestsFinalizeRequest = Model<ContestsFinalizeRequestFields>

/// The properties of ``ContestsFinalizeRequest``.
public struct ContestsFinalizeRequestFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `status`, required.
    @_alwaysEmitIntoClient public var status: Field<ContestsFinalizeRequestStatus> { Field("status") }
    /// `winners`.
    @_alwaysEmitIntoClient public var winners: Field<[ContestWinnersRequest]> { Field("winners") }
    /// `disqualifiedAgents`.
    @_alwaysEmitIntoClient public var disqualifiedAgents: Field<[ContestDisqualifiedAgents]> { Field("disqualifiedAgents") }
}

/// A value of `status` of ``ContestsFinalizeRequest``, open to those that are newer than this version.
public struct ContestsFinalizeRequestStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `ContestsResponse`.
public typealias ContestsResponse = Model<ContestsResponseFields>

/// The properties of ``ContestsResponse``.
public struct ContestsResponseFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `title`, required.
    @_alwaysEmitIntoClient public var title: Field<String> { Field("title") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `dateStart`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
    /// `dateEnd`, required, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEnd: Field<String> { Field("dateEnd") }
    /// `winningCriteria`, required.
    @_alwaysEmitIntoClient public var winningCriteria: Field<ContestsResponseWinningCriteria> { Field("winningCriteria") }
    /// `dateAnnounced`, required.
    @_alwaysEmitIntoClient public var dateAnnounced: Field<Instant> { Field("dateAnnounced") }
    /// `announcementTimezone`, required.
    @_alwaysEmitIntoClient public var announcementTimezone: Field<String> { Field("announcementTimezone") }
    /// `anonymization`, required.
    @_alwaysEmitIntoClient public var anonymization: Field<ContestsResponseAnonymization> { Field("anonymization") }
    /// `metrics`, required.
    @_alwaysEmitIntoClient public var metrics: Field<[ContestMetrics]> { Field("metrics") }
    /// `prizes`, required.
    @_alwaysEmitIntoClient public var prizes: Field<[ContestPrizes]> { Field("prizes") }
    /// `version`.
    @_alwaysEmitIntoClient public var version: Field<Int> { Field("version") }
    /// `createdBy`.
    @_alwaysEmitIntoClient public var createdBy: Field<UserReference> { Field("createdBy") }
    /// `profile`.
    @_alwaysEmitIntoClient public var profile: Field<ContestProfile> { Field("profile") }
    /// `participants`.
    @_alwaysEmitIntoClient public var participants: Field<[UserReference]> { Field("participants") }
    /// `status`.
    @_alwaysEmitIntoClient public var status: Field<ContestsResponseStatus> { Field("status") }
    /// `participantCount`.
    @_alwaysEmitIntoClient public var participantCount: Field<Int> { Field("participantCount") }
    /// `dateFinalized`.
    @_alwaysEmitIntoClient public var dateFinalized: Field<Instant> { Field("dateFinalized") }
    /// `dateCancelled`.
    @_alwaysEmitIntoClient public var dateCancelled: Field<Instant> { Field("dateCancelled") }
    /// `dateModified`.
    @_alwaysEmitIntoClient public var dateModified: Field<Instant> { Field("dateModified") }
    /// `dateScoresModified`.
    @_alwaysEmitIntoClient public var dateScoresModified: Field<Instant> { Field("dateScoresModified") }
    /// `winners`.
    @_alwaysEmitIntoClient public var winners: Field<[ContestWinners]> { Field("winners") }
    /// `disqualifiedAgents`.
    @_alwaysEmitIntoClient public var disqualifiedAgents: Field<[ContestDisqualifiedAgents]> { Field("disqualifiedAgents") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// A value of `winningCriteria` of ``ContestsResponse``, open to those that are newer than this version.
public struct ContestsResponseWinningCriteria: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `HighestOverallScore`.
    @_alwaysEmitIntoClient public static var highestOverallScore: Self { "HighestOverallScore" }
    /// `HighestOverallPercentOfGoal`.
    @_alwaysEmitIntoClient public static var highestOverallPercentOfGoal: Self { "HighestOverallPercentOfGoal" }
}

/// A value of `anonymization` of ``ContestsResponse``, open to those that are newer than this version.
public struct ContestsResponseAnonymization: OpenEnum {
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

/// A value of `status` of ``ContestsResponse``, open to those that are newer than this version.
public struct ContestsResponseStatus: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Upcoming`.
    @_alwaysEmitIntoClient public static var upcoming: Self { "Upcoming" }
    /// `Ongoing`.
    @_alwaysEmitIntoClient public static var ongoing: Self { "Ongoing" }
    /// `Pending`.
    @_alwaysEmitIntoClient public static var pending: Self { "Pending" }
    /// `RecentlyCompleted`.
    @_alwaysEmitIntoClient public static var recentlyCompleted: Self { "RecentlyCompleted" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `Cancelled`.
    @_alwaysEmitIntoClient public static var cancelled: Self { "Cancelled" }
}

/// The schema `CreateMetric`.
public typealias CreateMetric = Model<CreateMetricFields>

/// The properties of ``CreateMetric``.
public struct CreateMetricFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metricDefinitionId`.
    @_alwaysEmitIntoClient public var metricDefinitionId: Field<String> { Field("metricDefinitionId") }
    /// `externalMetricDefinitionId`.
    @_alwaysEmitIntoClient public var externalMetricDefinitionId: Field<String> { Field("externalMetricDefinitionId") }
    /// `objective`.
    @_alwaysEmitIntoClient public var objective: Field<CreateObjective> { Field("objective") }
    /// `performanceProfileId`.
    @_alwaysEmitIntoClient public var performanceProfileId: Field<String> { Field("performanceProfileId") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `precision`.
    @_alwaysEmitIntoClient public var precision: Field<Int> { Field("precision") }
    /// `timeDisplayUnit`.
    @_alwaysEmitIntoClient public var timeDisplayUnit: Field<CreateMetricTimeDisplayUnit> { Field("timeDisplayUnit") }
}

/// A value of `timeDisplayUnit` of ``CreateMetric``, open to those that are newer than this version.
public struct CreateMetricTimeDisplayUnit: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `None`.
    @_alwaysEmitIntoClient public static var none_: Self { "None" }
    /// `Seconds`.
    @_alwaysEmitIntoClient public static var seconds: Self { "Seconds" }
    /// `Minutes`.
    @_alwaysEmitIntoClient public static var minutes: Self { "Minutes" }
    /// `Hours`.
    @_alwaysEmitIntoClient public static var hours: Self { "Hours" }
}

/// The schema `CreateObjective`.
public typealias CreateObjective = Model<CreateObjectiveFields>

/// The properties of ``CreateObjective``.
public struct CreateObjectiveFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `templateId`.
    @_alwaysEmitIntoClient public var templateId: Field<String> { Field("templateId") }
    /// `zones`.
    @_alwaysEmitIntoClient public var zones: Field<[ObjectiveZone]> { Field("zones") }
    /// `enabled`.
    @_alwaysEmitIntoClient public var enabled: Field<Bool> { Field("enabled") }
    /// `topicIds`.
    @_alwaysEmitIntoClient public var topicIds: Field<[String]> { Field("topicIds") }
    /// `mediaTypes`.
    @_alwaysEmitIntoClient public var mediaTypes: Field<[CreateObjectiveMediaTypes]> { Field("mediaTypes") }
    /// `queueIds`.
    @_alwaysEmitIntoClient public var queueIds: Field<[String]> { Field("queueIds") }
    /// `topicIdsFilterType`.
    @_alwaysEmitIntoClient public var topicIdsFilterType: Field<CreateObjectiveTopicIdsFilterType> { Field("topicIdsFilterType") }
    /// `evaluationFormContextIds`.
    @_alwaysEmitIntoClient public var evaluationFormContextIds: Field<[String]> { Field("evaluationFormContextIds") }
    /// `initialDirection`.
    @_alwaysEmitIntoClient public var initialDirection: Field<CreateObjectiveInitialDirection> { Field("initialDirection") }
    /// `dateStart`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStart: Field<String> { Field("dateStart") }
}

/// A value of `mediaTypes` of ``CreateObjective``, open to those that are newer than this version.
public struct CreateObjectiveMediaTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `callback`.
    @_alwaysEmitIntoClient public static var callback: Self { "callback" }
    /// `chat`.
    @_alwaysEmitIntoClient public static var chat: Self { "chat" }
    /// `cobrowse`.
    @_alwaysEmitIntoClient public static var cobrowse: Self { "cobrowse" }
    /// `email`.
    @_alwaysEmitIntoClient public static var email: Self { "email" }
    /// `internalmessage`.
    @_alwaysEmitIntoClient public static var internalmessage: Self { "internalmessage" }
    /// `message`.
    @_alwaysEmitIntoClient public static var message: Self { "message" }
    /// `screenmonitoring`.
    @_alwaysEmitIntoClient public static var screenmonitoring: Self { "screenmonitoring" }
    /// `screenshare`.
    @_alwaysEmitIntoClient public static var screenshare: Self { "screenshare" }
    /// `unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "unknown" }
    /// `video`.
    @_alwaysEmitIntoClient public static var video: Self { "video" }
    /// `voice`.
    @_alwaysEmitIntoClient public static var voice: Self { "voice" }
}

/// A value of `topicIdsFilterType` of ``CreateObjective``, open to those that are newer than this version.
public struct CreateObjectiveTopicIdsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `and`.
    @_alwaysEmitIntoClient public static var and: Self { "and" }
    /// `or`.
    @_alwaysEmitIntoClient public static var or: Self { "or" }
}

/// A value of `initialDirection` of ``CreateObjective``, open to those that are newer than this version.
public struct CreateObjectiveInitialDirection: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `inbound`.
    @_alwaysEmitIntoClient public static var inbound: Self { "inbound" }
    /// `outbound`.
    @_alwaysEmitIntoClient public static var outbound: Self { "outbound" }
}

/// The schema `CreatePerformanceProfile`.
public typealias CreatePerformanceProfile = Model<CreatePerformanceProfileFields>

/// The properties of ``CreatePerformanceProfile``.
public struct CreatePerformanceProfileFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`, required.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `division`, required.
    @_alwaysEmitIntoClient public var division: Field<WritableDivision> { Field("division") }
    /// `description`, required.
    @_alwaysEmitIntoClient public var description: Field<String> { Field("description") }
    /// `metricOrders`, set by the platform.
    @_alwaysEmitIntoClient public var metricOrders: Field<[String]> { Field("metricOrders") }
    /// `dateCreated`, set by the platform.
    @_alwaysEmitIntoClient public var dateCreated: Field<Instant> { Field("dateCreated") }
    /// `reportingIntervals`, required.
    @_alwaysEmitIntoClient public var reportingIntervals: Field<[ReportingInterval]> { Field("reportingIntervals") }
    /// `active`, required.
    @_alwaysEmitIntoClient public var active: Field<Bool> { Field("active") }
    /// `memberCount`, set by the platform.
    @_alwaysEmitIntoClient public var memberCount: Field<Int> { Field("memberCount") }
    /// `maxLeaderboardRankSize`, required.
    @_alwaysEmitIntoClient public var maxLeaderboardRankSize: Field<Int> { Field("maxLeaderboardRankSize") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}
