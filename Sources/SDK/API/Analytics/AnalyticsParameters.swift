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
    @_alwaysEmitIntoClient public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `ConfirmationRequired`.
    @_alwaysEmitIntoClient public static var confirmationRequired: Self { "ConfirmationRequired" }
    /// `DisambiguationRequired`.
    @_alwaysEmitIntoClient public static var disambiguationRequired: Self { "DisambiguationRequired" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `ExpressionError`.
    @_alwaysEmitIntoClient public static var expressionError: Self { "ExpressionError" }
    /// `NoInputCollection`.
    @_alwaysEmitIntoClient public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    @_alwaysEmitIntoClient public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `NoInputDisambiguation`.
    @_alwaysEmitIntoClient public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
    /// `NoMatchCollection`.
    @_alwaysEmitIntoClient public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    @_alwaysEmitIntoClient public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `NoMatchDisambiguation`.
    @_alwaysEmitIntoClient public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `SuccessCollection`.
    @_alwaysEmitIntoClient public static var successCollection: Self { "SuccessCollection" }
    /// `SkippedCollection`.
    @_alwaysEmitIntoClient public static var skippedCollection: Self { "SkippedCollection" }
    /// `SuccessConfirmationNo`.
    @_alwaysEmitIntoClient public static var successConfirmationNo: Self { "SuccessConfirmationNo" }
    /// `SuccessConfirmationYes`.
    @_alwaysEmitIntoClient public static var successConfirmationYes: Self { "SuccessConfirmationYes" }
    /// `SuccessDisambiguation`.
    @_alwaysEmitIntoClient public static var successDisambiguation: Self { "SuccessDisambiguation" }
    /// `SuccessDisambiguationNone`.
    @_alwaysEmitIntoClient public static var successDisambiguationNone: Self { "SuccessDisambiguationNone" }
    /// `GuardrailsViolation`.
    @_alwaysEmitIntoClient public static var guardrailsViolation: Self { "GuardrailsViolation" }
}

/// A value of `askActionResults` of `getAnalyticsBotflowReportingturns`, open to those that are newer than this
/// version.
public struct GetAnalyticsBotflowReportingturnsAskActionResults: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `AgentRequestedByUser`.
    @_alwaysEmitIntoClient public static var agentRequestedByUser: Self { "AgentRequestedByUser" }
    /// `ConfirmationRequired`.
    @_alwaysEmitIntoClient public static var confirmationRequired: Self { "ConfirmationRequired" }
    /// `DisambiguationRequired`.
    @_alwaysEmitIntoClient public static var disambiguationRequired: Self { "DisambiguationRequired" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `ExpressionError`.
    @_alwaysEmitIntoClient public static var expressionError: Self { "ExpressionError" }
    /// `NoInputCollection`.
    @_alwaysEmitIntoClient public static var noInputCollection: Self { "NoInputCollection" }
    /// `NoInputConfirmation`.
    @_alwaysEmitIntoClient public static var noInputConfirmation: Self { "NoInputConfirmation" }
    /// `NoInputDisambiguation`.
    @_alwaysEmitIntoClient public static var noInputDisambiguation: Self { "NoInputDisambiguation" }
    /// `NoMatchCollection`.
    @_alwaysEmitIntoClient public static var noMatchCollection: Self { "NoMatchCollection" }
    /// `NoMatchConfirmation`.
    @_alwaysEmitIntoClient public static var noMatchConfirmation: Self { "NoMatchConfirmation" }
    /// `NoMatchDisambiguation`.
    @_alwaysEmitIntoClient public static var noMatchDisambiguation: Self { "NoMatchDisambiguation" }
    /// `SuccessCollection`.
    @_alwaysEmitIntoClient public static var successCollection: Self { "SuccessCollection" }
    /// `SkippedCollection`.
    @_alwaysEmitIntoClient public static var skippedCollection: Self { "SkippedCollection" }
    /// `SuccessConfirmationNo`.
    @_alwaysEmitIntoClient public static var successConfirmationNo: Self { "SuccessConfirmationNo" }
    /// `SuccessConfirmationYes`.
    @_alwaysEmitIntoClient public static var successConfirmationYes: Self { "SuccessConfirmationYes" }
    /// `SuccessDisambiguation`.
    @_alwaysEmitIntoClient public static var successDisambiguation: Self { "SuccessDisambiguation" }
    /// `SuccessDisambiguationNone`.
    @_alwaysEmitIntoClient public static var successDisambiguationNone: Self { "SuccessDisambiguationNone" }
    /// `GuardrailsViolation`.
    @_alwaysEmitIntoClient public static var guardrailsViolation: Self { "GuardrailsViolation" }
}

/// A value of `botResultCategories` of `getAnalyticsBotflowSessions`, open to those that are newer than this version.
public struct GetAnalyticsBotflowSessionsBotResultCategories: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Unknown`.
    @_alwaysEmitIntoClient public static var unknown: Self { "Unknown" }
    /// `UserExit`.
    @_alwaysEmitIntoClient public static var userExit: Self { "UserExit" }
    /// `BotExit`.
    @_alwaysEmitIntoClient public static var botExit: Self { "BotExit" }
    /// `Error`.
    @_alwaysEmitIntoClient public static var error: Self { "Error" }
    /// `RecognitionFailure`.
    @_alwaysEmitIntoClient public static var recognitionFailure: Self { "RecognitionFailure" }
    /// `UserDisconnect`.
    @_alwaysEmitIntoClient public static var userDisconnect: Self { "UserDisconnect" }
    /// `BotDisconnect`.
    @_alwaysEmitIntoClient public static var botDisconnect: Self { "BotDisconnect" }
    /// `SessionExpired`.
    @_alwaysEmitIntoClient public static var sessionExpired: Self { "SessionExpired" }
    /// `Transfer`.
    @_alwaysEmitIntoClient public static var transfer: Self { "Transfer" }
}

/// A value of `state` of `getAnalyticsReportingDashboardsUsers`, open to those that are newer than this version.
public struct GetAnalyticsReportingDashboardsUsersState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
}

/// A value of `dashboardType` of `getAnalyticsReportingSettingsDashboardsQuery`, open to those that are newer than this
/// version.
public struct GetAnalyticsReportingSettingsDashboardsQueryDashboardType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `All`.
    @_alwaysEmitIntoClient public static var all: Self { "All" }
    /// `Public`.
    @_alwaysEmitIntoClient public static var `public`: Self { "Public" }
    /// `Private`.
    @_alwaysEmitIntoClient public static var `private`: Self { "Private" }
    /// `Shared`.
    @_alwaysEmitIntoClient public static var shared: Self { "Shared" }
    /// `Favorites`.
    @_alwaysEmitIntoClient public static var favorites: Self { "Favorites" }
}

/// A value of `dashboardState` of `getAnalyticsReportingSettingsDashboardsQuery`, open to those that are newer than
/// this version.
public struct GetAnalyticsReportingSettingsDashboardsQueryDashboardState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Active`.
    @_alwaysEmitIntoClient public static var active: Self { "Active" }
    /// `Deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "Deleted" }
}

/// A value of `dashboardAccessFilter` of `getAnalyticsReportingSettingsDashboardsQuery`, open to those that are newer
/// than this version.
public struct GetAnalyticsReportingSettingsDashboardsQueryDashboardAccessFilter: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `OwnedByMe`.
    @_alwaysEmitIntoClient public static var ownedByMe: Self { "OwnedByMe" }
    /// `OwnedByAnyone`.
    @_alwaysEmitIntoClient public static var ownedByAnyone: Self { "OwnedByAnyone" }
    /// `NotOwnedByMe`.
    @_alwaysEmitIntoClient public static var notOwnedByMe: Self { "NotOwnedByMe" }
}

/// A value of `groupBy` of `postAnalyticsAgentsStatusCounts`, open to those that are newer than this version.
public struct PostAnalyticsAgentsStatusCountsGroupBy: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `segmentType`.
    @_alwaysEmitIntoClient public static var segmentType: Self { "segmentType" }
    /// `presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "presence" }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
    /// `isOutOfOffice`.
    @_alwaysEmitIntoClient public static var isOutOfOffice: Self { "isOutOfOffice" }
}
