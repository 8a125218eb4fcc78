// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `returnsView` of `getGamificationContestAgentsScores`, open to those that are newer than this version.
public struct GetGamificationContestAgentsScoresReturnsView: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `TopAndBottom`.
    @_alwaysEmitIntoClient public static var topAndBottom: Self { "TopAndBottom" }
}

/// A value of `returnsView` of `getGamificationContestAgentsScoresMe`, open to those that are newer than this version.
public struct GetGamificationContestAgentsScoresMeReturnsView: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `TopAndBottom`.
    @_alwaysEmitIntoClient public static var topAndBottom: Self { "TopAndBottom" }
}

/// A value of `status` of `getGamificationContests`, open to those that are newer than this version.
public struct GetGamificationContestsStatus: OpenEnum {
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

/// A value of `sortBy` of `getGamificationContests`, open to those that are newer than this version.
public struct GetGamificationContestsSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `dateStart`.
    @_alwaysEmitIntoClient public static var dateStart: Self { "dateStart" }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public static var dateEnd: Self { "dateEnd" }
    /// `dateFinalized`.
    @_alwaysEmitIntoClient public static var dateFinalized: Self { "dateFinalized" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `profile`.
    @_alwaysEmitIntoClient public static var profile: Self { "profile" }
    /// `participantCount`.
    @_alwaysEmitIntoClient public static var participantCount: Self { "participantCount" }
}

/// A value of `sortOrder` of `getGamificationContests`, open to those that are newer than this version.
public struct GetGamificationContestsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `status` of `getGamificationContestsMe`, open to those that are newer than this version.
public struct GetGamificationContestsMeStatus: OpenEnum {
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

/// A value of `sortBy` of `getGamificationContestsMe`, open to those that are newer than this version.
public struct GetGamificationContestsMeSortBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `title`.
    @_alwaysEmitIntoClient public static var title: Self { "title" }
    /// `dateStart`.
    @_alwaysEmitIntoClient public static var dateStart: Self { "dateStart" }
    /// `dateEnd`.
    @_alwaysEmitIntoClient public static var dateEnd: Self { "dateEnd" }
    /// `dateFinalized`.
    @_alwaysEmitIntoClient public static var dateFinalized: Self { "dateFinalized" }
    /// `status`.
    @_alwaysEmitIntoClient public static var status: Self { "status" }
    /// `profile`.
    @_alwaysEmitIntoClient public static var profile: Self { "profile" }
    /// `participantCount`.
    @_alwaysEmitIntoClient public static var participantCount: Self { "participantCount" }
}

/// A value of `sortOrder` of `getGamificationContestsMe`, open to those that are newer than this version.
public struct GetGamificationContestsMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `view` of `getGamificationContestsMe`, open to those that are newer than this version.
public struct GetGamificationContestsMeView: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `participant`.
    @_alwaysEmitIntoClient public static var participant: Self { "participant" }
    /// `creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "creator" }
}

/// A value of `filterType` of `getGamificationInsights`, open to those that are newer than this version.
public struct GetGamificationInsightsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsights`, open to those that are newer than this version.
public struct GetGamificationInsightsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `sortKey` of `getGamificationInsights`, open to those that are newer than this version.
public struct GetGamificationInsightsSortKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public static var percentOfGoal: Self { "percentOfGoal" }
    /// `percentOfGoalChange`.
    @_alwaysEmitIntoClient public static var percentOfGoalChange: Self { "percentOfGoalChange" }
    /// `overallPercentOfGoal`.
    @_alwaysEmitIntoClient public static var overallPercentOfGoal: Self { "overallPercentOfGoal" }
    /// `overallPercentOfGoalChange`.
    @_alwaysEmitIntoClient public static var overallPercentOfGoalChange: Self { "overallPercentOfGoalChange" }
    /// `value`.
    @_alwaysEmitIntoClient public static var value: Self { "value" }
    /// `valueChange`.
    @_alwaysEmitIntoClient public static var valueChange: Self { "valueChange" }
}

/// A value of `sortOrder` of `getGamificationInsights`, open to those that are newer than this version.
public struct GetGamificationInsightsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "asc" }
    /// `desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "desc" }
}

/// A value of `filterType` of `getGamificationInsightsDetails`, open to those that are newer than this version.
public struct GetGamificationInsightsDetailsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsDetails`, open to those that are newer than this version.
public struct GetGamificationInsightsDetailsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `filterType` of `getGamificationInsightsGroupsTrends`, open to those that are newer than this version.
public struct GetGamificationInsightsGroupsTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsGroupsTrends`, open to those that are newer than this version.
public struct GetGamificationInsightsGroupsTrendsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `filterType` of `getGamificationInsightsGroupsTrendsAll`, open to those that are newer than this version.
public struct GetGamificationInsightsGroupsTrendsAllFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsGroupsTrendsAll`, open to those that are newer than this
/// version.
public struct GetGamificationInsightsGroupsTrendsAllGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `filterType` of `getGamificationInsightsManagers`, open to those that are newer than this version.
public struct GetGamificationInsightsManagersFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsManagers`, open to those that are newer than this version.
public struct GetGamificationInsightsManagersGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `filterType` of `getGamificationInsightsMembers`, open to those that are newer than this version.
public struct GetGamificationInsightsMembersFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsMembers`, open to those that are newer than this version.
public struct GetGamificationInsightsMembersGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `filterType` of `getGamificationInsightsRankings`, open to those that are newer than this version.
public struct GetGamificationInsightsRankingsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsRankings`, open to those that are newer than this version.
public struct GetGamificationInsightsRankingsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `sortKey` of `getGamificationInsightsRankings`, open to those that are newer than this version.
public struct GetGamificationInsightsRankingsSortKey: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public static var percentOfGoal: Self { "percentOfGoal" }
    /// `percentOfGoalChange`.
    @_alwaysEmitIntoClient public static var percentOfGoalChange: Self { "percentOfGoalChange" }
    /// `overallPercentOfGoal`.
    @_alwaysEmitIntoClient public static var overallPercentOfGoal: Self { "overallPercentOfGoal" }
    /// `overallPercentOfGoalChange`.
    @_alwaysEmitIntoClient public static var overallPercentOfGoalChange: Self { "overallPercentOfGoalChange" }
    /// `value`.
    @_alwaysEmitIntoClient public static var value: Self { "value" }
    /// `valueChange`.
    @_alwaysEmitIntoClient public static var valueChange: Self { "valueChange" }
}

/// A value of `filterType` of `getGamificationInsightsTrends`, open to those that are newer than this version.
public struct GetGamificationInsightsTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsTrends`, open to those that are newer than this version.
public struct GetGamificationInsightsTrendsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// A value of `filterType` of `getGamificationInsightsUserDetails`, open to those that are newer than this version.
public struct GetGamificationInsightsUserDetailsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsUserDetails`, open to those that are newer than this version.
public struct GetGamificationInsightsUserDetailsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    @_alwaysEmitIntoClient public static var monthly: Self { "Monthly" }
}

/// A value of `filterType` of `getGamificationInsightsUserTrends`, open to those that are newer than this version.
public struct GetGamificationInsightsUserTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `granularity` of `getGamificationInsightsUserTrends`, open to those that are newer than this version.
public struct GetGamificationInsightsUserTrendsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    @_alwaysEmitIntoClient public static var daily: Self { "Daily" }
    /// `Weekly`.
    @_alwaysEmitIntoClient public static var weekly: Self { "Weekly" }
}

/// A value of `filterType` of `getGamificationLeaderboardAll`, open to those that are newer than this version.
public struct GetGamificationLeaderboardAllFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `filterType` of `getGamificationLeaderboardAllBestpoints`, open to those that are newer than this
/// version.
public struct GetGamificationLeaderboardAllBestpointsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `expand` of `getGamificationProfileMetrics`, open to those that are newer than this version.
public struct GetGamificationProfileMetricsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `objective`.
    @_alwaysEmitIntoClient public static var objective: Self { "objective" }
}

/// A value of `expand` of `getGamificationScorecards`, open to those that are newer than this version.
public struct GetGamificationScorecardsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `objective`.
    @_alwaysEmitIntoClient public static var objective: Self { "objective" }
}

/// A value of `dayOfWeek` of `getGamificationScorecardsPointsTrends`, open to those that are newer than this version.
public struct GetGamificationScorecardsPointsTrendsDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// A value of `filterType` of `getGamificationScorecardsProfileMetricUsersValuesTrends`, open to those that are newer
/// than this version.
public struct GetGamificationScorecardsProfileMetricUsersValuesTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `filterType` of `getGamificationScorecardsProfileMetricValuesTrends`, open to those that are newer than
/// this version.
public struct GetGamificationScorecardsProfileMetricValuesTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `expand` of `getGamificationScorecardsUser`, open to those that are newer than this version.
public struct GetGamificationScorecardsUserExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `objective`.
    @_alwaysEmitIntoClient public static var objective: Self { "objective" }
}

/// A value of `dayOfWeek` of `getGamificationScorecardsUserPointsTrends`, open to those that are newer than this
/// version.
public struct GetGamificationScorecardsUserPointsTrendsDayOfWeek: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Sunday`.
    @_alwaysEmitIntoClient public static var sunday: Self { "Sunday" }
    /// `Monday`.
    @_alwaysEmitIntoClient public static var monday: Self { "Monday" }
    /// `Tuesday`.
    @_alwaysEmitIntoClient public static var tuesday: Self { "Tuesday" }
    /// `Wednesday`.
    @_alwaysEmitIntoClient public static var wednesday: Self { "Wednesday" }
    /// `Thursday`.
    @_alwaysEmitIntoClient public static var thursday: Self { "Thursday" }
    /// `Friday`.
    @_alwaysEmitIntoClient public static var friday: Self { "Friday" }
    /// `Saturday`.
    @_alwaysEmitIntoClient public static var saturday: Self { "Saturday" }
}

/// A value of `filterType` of `getGamificationScorecardsUsersPointsAverage`, open to those that are newer than this
/// version.
public struct GetGamificationScorecardsUsersPointsAverageFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `filterType` of `getGamificationScorecardsUsersValuesAverage`, open to those that are newer than this
/// version.
public struct GetGamificationScorecardsUsersValuesAverageFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `filterType` of `getGamificationScorecardsUsersValuesTrends`, open to those that are newer than this
/// version.
public struct GetGamificationScorecardsUsersValuesTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}

/// A value of `filterType` of `getGamificationScorecardsValuesTrends`, open to those that are newer than this version.
public struct GetGamificationScorecardsValuesTrendsFilterType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `PerformanceProfile`.
    @_alwaysEmitIntoClient public static var performanceProfile: Self { "PerformanceProfile" }
    /// `Division`.
    @_alwaysEmitIntoClient public static var division: Self { "Division" }
}
