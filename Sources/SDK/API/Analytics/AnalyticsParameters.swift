// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `askActionResults` of `getAnalyticsBotflowDivisionsReportingturns`, open to those that are newer than
/// this version.
public struct GetAnalyticsBotflowDivisionsReportingturnsAskActionResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentRequestedByUser`.
    public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `ConfirmationRequired`.
    public static var confirmationRequired: Self { "ConfirmationRequired" }
    /// `DisambiguationRequired`.
    public static var disambiguationRequired: Self { "DisambiguationRequired" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `ExpressionError`.
    public static var expressionError: Self { "ExpressionError" }
    /// `NoInputCollection`.
    public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `NoInputDisambiguation`.
    public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
    /// `NoMatchCollection`.
    public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `NoMatchDisambiguation`.
    public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `SuccessCollection`.
    public static var successCollection: Self { "SuccessCollection" }
    /// `SkippedCollection`.
    public static var skippedCollection: Self { "SkippedCollection" }
    /// `SuccessConfirmationNo`.
    public static var successConfirmationNo: Self { "SuccessConfirmationNo" }
    /// `SuccessConfirmationYes`.
    public static var successConfirmationYes: Self { "SuccessConfirmationYes" }
    /// `SuccessDisambiguation`.
    public static var successDisambiguation: Self { "SuccessDisambiguation" }
    /// `SuccessDisambiguationNone`.
    public static var successDisambiguationNone: Self { "SuccessDisambiguationNone" }
    /// `GuardrailsViolation`.
    public static var guardrailsViolation: Self { "GuardrailsViolation" }
}

/// A value of `askActionResults` of `getAnalyticsBotflowReportingturns`, open to those that are newer than this
/// version.
public struct GetAnalyticsBotflowReportingturnsAskActionResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentRequestedByUser`.
    public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `ConfirmationRequired`.
    public static var confirmationRequired: Self { "ConfirmationRequired" }
    /// `DisambiguationRequired`.
    public static var disambiguationRequired: Self { "DisambiguationRequired" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `ExpressionError`.
    public static var expressionError: Self { "ExpressionError" }
    /// `NoInputCollection`.
    public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `NoInputDisambiguation`.
    public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
    /// `NoMatchCollection`.
    public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `NoMatchDisambiguation`.
    public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `SuccessCollection`.
    public static var successCollection: Self { "SuccessCollection" }
    /// `SkippedCollection`.
    public static var skippedCollection: Self { "SkippedCollection" }
    /// `SuccessConfirmationNo`.
    public static var successConfirmationNo: Self { "SuccessConfirmationNo" }
    /// `SuccessConfirmationYes`.
    public static var successConfirmationYes: Self { "SuccessConfirmationYes" }
    /// `SuccessDisambiguation`.
    public static var successDisambiguation: Self { "SuccessDisambiguation" }
    /// `SuccessDisambiguationNone`.
    public static var successDisambiguationNone: Self { "SuccessDisambiguationNone" }
    /// `GuardrailsViolation`.
    public static var guardrailsViolation: Self { "GuardrailsViolation" }
}

/// A value of `botResultCategories` of `getAnalyticsBotflowSessions`, open to those that are newer than this version.
public struct GetAnalyticsBotflowSessionsBotResultCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    public static var unknown: Self { "Unknown" }
    /// `UserExit`.
    public static var userExit: Self { "UserExit" }
    /// `BotExit`.
    public static var botExit: Self { "BotExit" }
    /// `Error`.
    public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `UserDisconnect`.
    public static var userDisconnect: Self { "UserDisconnect" }
    /// `BotDisconnect`.
    public static var botDisconnect: Self { "BotDisconnect" }
    /// `SessionExpired`.
    public static var sessionExpired: Self { "SessionExpired" }
    /// `Transfer`.
    public static var transfer: Self { "Transfer" }
}

/// A value of `state` of `getAnalyticsReportingDashboardsUsers`, open to those that are newer than this version.
public struct GetAnalyticsReportingDashboardsUsersState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    public static var active: Self { "active" }
    /// `inactive`.
    public static var inactive: Self { "inactive" }
}

/// A value of `dashboardType` of `getAnalyticsReportingSettingsDashboardsQuery`, open to those that are newer than this
/// version.
public struct GetAnalyticsReportingSettingsDashboardsQueryDashboardType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    public static var all: Self { "All" }
    /// `Public`.
    public static var `public`: Self { "Public" }
    /// `Private`.
    public static var `private`: Self { "Private" }
    /// `Shared`.
    public static var shared: Self { "Shared" }
    /// `Favorites`.
    public static var favorites: Self { "Favorites" }
}

/// A value of `dashboardState` of `getAnalyticsReportingSettingsDashboardsQuery`, open to those that are newer than
/// this version.
public struct GetAnalyticsReportingSettingsDashboardsQueryDashboardState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    public static var active: Self { "Active" }
    /// `Deleted`.
    public static var deleted: Self { "Deleted" }
}

/// A value of `dashboardAccessFilter` of `getAnalyticsReportingSettingsDashboardsQuery`, open to those that are newer
/// than this version.
public struct GetAnalyticsReportingSettingsDashboardsQueryDashboardAccessFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OwnedByMe`.
    public static var ownedByMe: Self { "OwnedByMe" }
    /// `OwnedByAnyone`.
    public static var ownedByAnyone: Self { "OwnedByAnyone" }
    /// `NotOwnedByMe`.
    public static var notOwnedByMe: Self { "NotOwnedByMe" }
}

/// A value of `groupBy` of `postAnalyticsAgentsStatusCounts`, open to those that are newer than this version.
public struct PostAnalyticsAgentsStatusCountsGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `segmentType`.
    public static var segmentType: Self { "segmentType" }
    /// `presence`.
    public static var presence: Self { "presence" }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
    /// `isOutOfOffice`.
    public static var isOutOfOffice: Self { "isOutOfOffice" }
}
