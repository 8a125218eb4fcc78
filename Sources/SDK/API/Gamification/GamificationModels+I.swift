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
    @_alwaysEmitIntoClient public var id: Field<String> { Field("id") }
    /// `name`.
    @_alwaysEmitIntoClient public var name: Field<String> { Field("name") }
    /// `manager`.
    @_alwaysEmitIntoClient public var manager: Field<DomainEntityRef> { Field("manager") }
    /// `selfUri`, set by the platform.
    @_alwaysEmitIntoClient public var selfUri: Field<String> { Field("selfUri") }
}

/// The schema `InsightsAgents`.
public typealias InsightsAgents = Model<InsightsAgentsFields>

/// The properties of ``InsightsAgents``.
public struct InsightsAgentsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<InsightsAgentsGranularity> { Field("granularity") }
    /// `dateStartWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateStartWorkday: Field<String> { Field("dateStartWorkday") }
    /// `dateEndWorkday`, a date such as `2026-11-24`.
    @_alwaysEmitIntoClient public var dateEndWorkday: Field<String> { Field("dateEndWorkday") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InsightsAgentItem]> { Field("entities") }
}

/// A value of `granularity` of ``InsightsAgents``, open to those that are newer than this version.
public struct InsightsAgentsGranularity: OpenEnum {
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

/// The schema `InsightsDetails`.
public typealias InsightsDetails = Model<InsightsDetailsFields>

/// The properties of ``InsightsDetails``.
public struct InsightsDetailsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<InsightsDetailsGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `metricData`.
    @_alwaysEmitIntoClient public var metricData: Field<[InsightsDetailsMetricItem]> { Field("metricData") }
    /// `overallData`.
    @_alwaysEmitIntoClient public var overallData: Field<InsightsDetailsOverallItem> { Field("overallData") }
}

/// A value of `granularity` of ``InsightsDetails``, open to those that are newer than this version.
public struct InsightsDetailsGranularity: OpenEnum {
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

/// The schema `InsightsDetailsMetricItem`.
public typealias InsightsDetailsMetricItem = Model<InsightsDetailsMetricItemFields>

/// The properties of ``InsightsDetailsMetricItem``.
public struct InsightsDetailsMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<InsightsDetailsMetricPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<InsightsDetailsMetricPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    @_alwaysEmitIntoClient public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
    /// `valueChange`.
    @_alwaysEmitIntoClient public var valueChange: Field<Double> { Field("valueChange") }
}

/// The schema `InsightsDetailsMetricPeriodPoints`.
public typealias InsightsDetailsMetricPeriodPoints = Model<InsightsDetailsMetricPeriodPointsFields>

/// The properties of ``InsightsDetailsMetricPeriodPoints``.
public struct InsightsDetailsMetricPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    @_alwaysEmitIntoClient public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `rankTotalPoints`.
    @_alwaysEmitIntoClient public var rankTotalPoints: Field<Int> { Field("rankTotalPoints") }
    /// `rankPercentagePoints`.
    @_alwaysEmitIntoClient public var rankPercentagePoints: Field<Int> { Field("rankPercentagePoints") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `InsightsDetailsOverallItem`.
public typealias InsightsDetailsOverallItem = Model<InsightsDetailsOverallItemFields>

/// The properties of ``InsightsDetailsOverallItem``.
public struct InsightsDetailsOverallItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<InsightsDetailsOverallPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<InsightsDetailsOverallPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    @_alwaysEmitIntoClient public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
}

/// The schema `InsightsDetailsOverallPeriodPoints`.
public typealias InsightsDetailsOverallPeriodPoints = Model<InsightsDetailsOverallPeriodPointsFields>

/// The properties of ``InsightsDetailsOverallPeriodPoints``.
public struct InsightsDetailsOverallPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    @_alwaysEmitIntoClient public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `rankTotalPoints`.
    @_alwaysEmitIntoClient public var rankTotalPoints: Field<Int> { Field("rankTotalPoints") }
    /// `rankPercentagePoints`.
    @_alwaysEmitIntoClient public var rankPercentagePoints: Field<Int> { Field("rankPercentagePoints") }
}

/// The schema `InsightsRankings`.
public typealias InsightsRankings = Model<InsightsRankingsFields>

/// The properties of ``InsightsRankings``.
public struct InsightsRankingsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<InsightsRankingsGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `leaders`.
    @_alwaysEmitIntoClient public var leaders: Field<[InsightsSummaryUserItem]> { Field("leaders") }
    /// `trailers`.
    @_alwaysEmitIntoClient public var trailers: Field<[InsightsSummaryUserItem]> { Field("trailers") }
}

/// A value of `granularity` of ``InsightsRankings``, open to those that are newer than this version.
public struct InsightsRankingsGranularity: OpenEnum {
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

/// The schema `InsightsSummary`.
public typealias InsightsSummary = Model<InsightsSummaryFields>

/// The properties of ``InsightsSummary``.
public struct InsightsSummaryFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InsightsSummaryUserItem]> { Field("entities") }
    /// `pageSize`.
    @_alwaysEmitIntoClient public var pageSize: Field<Int> { Field("pageSize") }
    /// `pageNumber`.
    @_alwaysEmitIntoClient public var pageNumber: Field<Int> { Field("pageNumber") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<Int> { Field("total") }
    /// `performanceProfile`.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<InsightsSummaryGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `pageCount`.
    @_alwaysEmitIntoClient public var pageCount: Field<Int> { Field("pageCount") }
}

/// A value of `granularity` of ``InsightsSummary``, open to those that are newer than this version.
public struct InsightsSummaryGranularity: OpenEnum {
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

/// The schema `InsightsSummaryMetricItem`.
public typealias InsightsSummaryMetricItem = Model<InsightsSummaryMetricItemFields>

/// The properties of ``InsightsSummaryMetricItem``.
public struct InsightsSummaryMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<InsightsSummaryMetricPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<InsightsSummaryMetricPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    @_alwaysEmitIntoClient public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
    /// `valueChange`.
    @_alwaysEmitIntoClient public var valueChange: Field<Double> { Field("valueChange") }
}

/// The schema `InsightsSummaryMetricPeriodPoints`.
public typealias InsightsSummaryMetricPeriodPoints = Model<InsightsSummaryMetricPeriodPointsFields>

/// The properties of ``InsightsSummaryMetricPeriodPoints``.
public struct InsightsSummaryMetricPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    @_alwaysEmitIntoClient public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
    /// `value`.
    @_alwaysEmitIntoClient public var value: Field<Double> { Field("value") }
}

/// The schema `InsightsSummaryOverallItem`.
public typealias InsightsSummaryOverallItem = Model<InsightsSummaryOverallItemFields>

/// The properties of ``InsightsSummaryOverallItem``.
public struct InsightsSummaryOverallItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<InsightsSummaryOverallPeriodPoints> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<InsightsSummaryOverallPeriodPoints> { Field("primaryPeriod") }
    /// `percentOfGoalChange`.
    @_alwaysEmitIntoClient public var percentOfGoalChange: Field<Double> { Field("percentOfGoalChange") }
}

/// The schema `InsightsSummaryOverallPeriodPoints`.
public typealias InsightsSummaryOverallPeriodPoints = Model<InsightsSummaryOverallPeriodPointsFields>

/// The properties of ``InsightsSummaryOverallPeriodPoints``.
public struct InsightsSummaryOverallPeriodPointsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `points`.
    @_alwaysEmitIntoClient public var points: Field<Int> { Field("points") }
    /// `maxPoints`.
    @_alwaysEmitIntoClient public var maxPoints: Field<Int> { Field("maxPoints") }
    /// `dataPointCount`.
    @_alwaysEmitIntoClient public var dataPointCount: Field<Int> { Field("dataPointCount") }
    /// `percentOfGoal`.
    @_alwaysEmitIntoClient public var percentOfGoal: Field<Double> { Field("percentOfGoal") }
}

/// The schema `InsightsSummaryUserItem`.
public typealias InsightsSummaryUserItem = Model<InsightsSummaryUserItemFields>

/// The properties of ``InsightsSummaryUserItem``.
public struct InsightsSummaryUserItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `metricData`.
    @_alwaysEmitIntoClient public var metricData: Field<[InsightsSummaryMetricItem]> { Field("metricData") }
    /// `overallData`.
    @_alwaysEmitIntoClient public var overallData: Field<InsightsSummaryOverallItem> { Field("overallData") }
    /// `ranking`.
    @_alwaysEmitIntoClient public var ranking: Field<Int> { Field("ranking") }
}

/// The schema `InsightsTrend`.
public typealias InsightsTrend = Model<InsightsTrendFields>

/// The properties of ``InsightsTrend``.
public struct InsightsTrendFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `performanceProfile`.
    @_alwaysEmitIntoClient public var performanceProfile: Field<AddressableEntityRef> { Field("performanceProfile") }
    /// `division`.
    @_alwaysEmitIntoClient public var division: Field<DivisionReference> { Field("division") }
    /// `granularity`.
    @_alwaysEmitIntoClient public var granularity: Field<InsightsTrendGranularity> { Field("granularity") }
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<WorkdayPeriod> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<WorkdayPeriod> { Field("primaryPeriod") }
    /// `entities`.
    @_alwaysEmitIntoClient public var entities: Field<[InsightsTrendMetricItem]> { Field("entities") }
    /// `total`.
    @_alwaysEmitIntoClient public var total: Field<InsightsTrendTotalItem> { Field("total") }
}

/// A value of `granularity` of ``InsightsTrend``, open to those that are newer than this version.
public struct InsightsTrendGranularity: OpenEnum {
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

/// The schema `InsightsTrendMetricItem`.
public typealias InsightsTrendMetricItem = Model<InsightsTrendMetricItemFields>

/// The properties of ``InsightsTrendMetricItem``.
public struct InsightsTrendMetricItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `metric`.
    @_alwaysEmitIntoClient public var metric: Field<AddressableEntityRef> { Field("metric") }
    /// `trends`.
    @_alwaysEmitIntoClient public var trends: Field<InsightsTrends> { Field("trends") }
}

/// The schema `InsightsTrendTotalItem`.
public typealias InsightsTrendTotalItem = Model<InsightsTrendTotalItemFields>

/// The properties of ``InsightsTrendTotalItem``.
public struct InsightsTrendTotalItemFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `trends`.
    @_alwaysEmitIntoClient public var trends: Field<InsightsTrends> { Field("trends") }
}

/// The schema `InsightsTrends`.
public typealias InsightsTrends = Model<InsightsTrendsFields>

/// The properties of ``InsightsTrends``.
public struct InsightsTrendsFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `comparativePeriod`.
    @_alwaysEmitIntoClient public var comparativePeriod: Field<[TrendData]> { Field("comparativePeriod") }
    /// `primaryPeriod`.
    @_alwaysEmitIntoClient public var primaryPeriod: Field<[TrendData]> { Field("primaryPeriod") }
}

/// The schema `InvalidAssignment`.
public typealias InvalidAssignment = Model<InvalidAssignmentFields>

/// The properties of ``InvalidAssignment``.
public struct InvalidAssignmentFields: FieldSet {
    /// Makes the set.
    public init() {}
    /// `user`.
    @_alwaysEmitIntoClient public var user: Field<UserReference> { Field("user") }
    /// `message`.
    @_alwaysEmitIntoClient public var message: Field<String> { Field("message") }
}
