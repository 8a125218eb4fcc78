// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient
public import PlatformCommon

/// The schema `InsightsAgentItem`.
public typealias InsightsAgentItem = Model<InsightsAgentItemFields>

/// The properties of ``InsightsAgentItem``.
public struct InsightsAgentItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `id`, set by the platform.
    public var id: Field<String> { Field("id") }
    /// `name`.
    public var name: Field<String> { Field("name") }
    /// `manager`.
    public var manager: Field<DomainEntityRef> { Field("manager") }
    /// `selfUri`, set by the platform.
    public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InsightsAgents`.
public typealias InsightsAgents = Model<InsightsAgentsFields>

/// The properties of ``InsightsAgents``.
public struct InsightsAgentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    public var granularity: Field<InsightsAgentsGranularity> { Field("granularity") }
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `entities`.
    public var entities: Field<[InsightsAgentItem]> { Field("entities") }
}

/// A value of `granularity` of ``InsightsAgents``, open to those that are newer than this version.
public struct InsightsAgentsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `InsightsDetails`.
public typealias InsightsDetails = Model<InsightsDetailsFields>

/// The properties of ``InsightsDetails``.
public struct InsightsDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    public var granularity: Field<InsightsDetailsGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `metricData`.
    public var metricData: Field<[InsightsDetailsMetricItem]> { Field("metricData") }
    /// `overallData`.
    public var overallData: Field<InsightsDetailsOverallItem> { Field("overallData") }
}

/// A value of `granularity` of ``InsightsDetails``, open to those that are newer than this version.
public struct InsightsDetailsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `InsightsDetailsMetricItem`.
public typealias InsightsDetailsMetricItem = Model<InsightsDetailsMetricItemFields>

/// The properties of ``InsightsDetailsMetricItem``.
public struct InsightsDetailsMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `comparativePeriod`.
    public var comparativePeriod: Field<InsightsDetailsMetricPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<InsightsDetailsMetricPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
    /// `valueChange`.
    public var valueChange: Field<Double> { Field("valueChange") }
}

/// The schema `InsightsDetailsMetricPeriodPoints`.
public typealias InsightsDetailsMetricPeriodPoints = Model<InsightsDetailsMetricPeriodPointsFields>

/// The properties of ``InsightsDetailsMetricPeriodPoints``.
public struct InsightsDetailsMetricPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `rankTotalPoints`.
    public var rankTotalPoints: Field<Int> { Field("rankTotalPoints") }
    /// `rankPercentagePoints`.
    public var rankPercentagePoints: Field<Int> { Field("rankPercentagePoints") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// The schema `InsightsDetailsOverallItem`.
public typealias InsightsDetailsOverallItem = Model<InsightsDetailsOverallItemFields>

/// The properties of ``InsightsDetailsOverallItem``.
public struct InsightsDetailsOverallItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    public var comparativePeriod: Field<InsightsDetailsOverallPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<InsightsDetailsOverallPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
}

/// The schema `InsightsDetailsOverallPeriodPoints`.
public typealias InsightsDetailsOverallPeriodPoints = Model<InsightsDetailsOverallPeriodPointsFields>

/// The properties of ``InsightsDetailsOverallPeriodPoints``.
public struct InsightsDetailsOverallPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `rankTotalPoints`.
    public var rankTotalPoints: Field<Int> { Field("rankTotalPoints") }
    /// `rankPercentagePoints`.
    public var rankPercentagePoints: Field<Int> { Field("rankPercentagePoints") }
}

/// The schema `InsightsRankings`.
public typealias InsightsRankings = Model<InsightsRankingsFields>

/// The properties of ``InsightsRankings``.
public struct InsightsRankingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    public var granularity: Field<InsightsRankingsGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `leaders`.
    public var leaders: Field<[InsightsSummaryUserItem]> { Field("leaders") }
    /// `trailers`.
    public var trailers: Field<[InsightsSummaryUserItem]> { Field("trailers") }
}

/// A value of `granularity` of ``InsightsRankings``, open to those that are newer than this version.
public struct InsightsRankingsGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `InsightsSummary`.
public typealias InsightsSummary = Model<InsightsSummaryFields>

/// The properties of ``InsightsSummary``.
public struct InsightsSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    public var entities: Field<[InsightsSummaryUserItem]> { Field("entities") }
    /// `pageSize`.
    public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    public var total: Field<Int> { Field("total") }
    /// `performanceProfile`.
    public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    public var granularity: Field<InsightsSummaryGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `pageCount`.
    public var pageCount: Field<Int> { Field("pageCount") }
}

/// A value of `granularity` of ``InsightsSummary``, open to those that are newer than this version.
public struct InsightsSummaryGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `InsightsSummaryMetricItem`.
public typealias InsightsSummaryMetricItem = Model<InsightsSummaryMetricItemFields>

/// The properties of ``InsightsSummaryMetricItem``.
public struct InsightsSummaryMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `comparativePeriod`.
    public var comparativePeriod: Field<InsightsSummaryMetricPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<InsightsSummaryMetricPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
    /// `valueChange`.
    public var valueChange: Field<Double> { Field("valueChange") }
}

/// The schema `InsightsSummaryMetricPeriodPoints`.
public typealias InsightsSummaryMetricPeriodPoints = Model<InsightsSummaryMetricPeriodPointsFields>

/// The properties of ``InsightsSummaryMetricPeriodPoints``.
public struct InsightsSummaryMetricPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `value`.
    public var value: Field<Double> { Field("value") }
}

/// The schema `InsightsSummaryOverallItem`.
public typealias InsightsSummaryOverallItem = Model<InsightsSummaryOverallItemFields>

/// The properties of ``InsightsSummaryOverallItem``.
public struct InsightsSummaryOverallItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    public var comparativePeriod: Field<InsightsSummaryOverallPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<InsightsSummaryOverallPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
}

/// The schema `InsightsSummaryOverallPeriodPoints`.
public typealias InsightsSummaryOverallPeriodPoints = Model<InsightsSummaryOverallPeriodPointsFields>

/// The properties of ``InsightsSummaryOverallPeriodPoints``.
public struct InsightsSummaryOverallPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
}

/// The schema `InsightsSummaryUserItem`.
public typealias InsightsSummaryUserItem = Model<InsightsSummaryUserItemFields>

/// The properties of ``InsightsSummaryUserItem``.
public struct InsightsSummaryUserItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `metricData`.
    public var metricData: Field<[InsightsSummaryMetricItem]> { Field("metricData") }
    /// `overallData`.
    public var overallData: Field<InsightsSummaryOverallItem> { Field("overallData") }
    /// `ranking`.
    public var ranking: Field<Int> { Field("ranking") }
}

/// The schema `InsightsTrend`.
public typealias InsightsTrend = Model<InsightsTrendFields>

/// The properties of ``InsightsTrend``.
public struct InsightsTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    public var granularity: Field<InsightsTrendGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `entities`.
    public var entities: Field<[InsightsTrendMetricItem]> { Field("entities") }
    /// `total`.
    public var total: Field<InsightsTrendTotalItem> { Field("total") }
}

/// A value of `granularity` of ``InsightsTrend``, open to those that are newer than this version.
public struct InsightsTrendGranularity: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Daily`.
    public static var daily: Self { "Daily" }
    /// `Weekly`.
    public static var weekly: Self { "Weekly" }
    /// `Monthly`.
    public static var monthly: Self { "Monthly" }
}

/// The schema `InsightsTrendMetricItem`.
public typealias InsightsTrendMetricItem = Model<InsightsTrendMetricItemFields>

/// The properties of ``InsightsTrendMetricItem``.
public struct InsightsTrendMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `trends`.
    public var trends: Field<InsightsTrends> { Field("trends") }
}

/// The schema `InsightsTrendTotalItem`.
public typealias InsightsTrendTotalItem = Model<InsightsTrendTotalItemFields>

/// The properties of ``InsightsTrendTotalItem``.
public struct InsightsTrendTotalItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trends`.
    public var trends: Field<InsightsTrends> { Field("trends") }
}

/// The schema `InsightsTrends`.
public typealias InsightsTrends = Model<InsightsTrendsFields>

/// The properties of ``InsightsTrends``.
public struct InsightsTrendsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    public var comparativePeriod: Field<[TrendData]> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    public var primaryPeriod: Field<[TrendData]> { Field("primaryPeriod") }
}

/// The schema `InvalidAssignment`.
public typealias InvalidAssignment = Model<InvalidAssignmentFields>

/// The properties of ``InvalidAssignment``.
public struct InvalidAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    public var user: Field<UserReference> { Field("user") }
    /// `message`.
    public var message: Field<String> { Field("message") }
}
