// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `userState` of `getQualityAgentsActivity`, open to those that are newer than this version.
public struct GetQualityAgentsActivityUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
    /// `Legacy`.
    @_alwaysEmitIntoClient public static var legacy: Self { "Legacy" }
}

/// A value of `expand` of `getQualityConversationsAuditsQueryTransactionIdResults`, open to those that are newer than
/// this version.
public struct GetQualityConversationsAuditsQueryTransactionIdResultsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `user`.
    @_alwaysEmitIntoClient public static var user: Self { "user" }
}

/// A value of `expand` of `getQualityForms`, open to those that are newer than this version.
public struct GetQualityFormsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `publishHistory`.
    @_alwaysEmitIntoClient public static var publishHistory: Self { "publishHistory" }
}

/// A value of `expand` of `getQualityFormsEvaluations`, open to those that are newer than this version.
public struct GetQualityFormsEvaluationsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `publishHistory`.
    @_alwaysEmitIntoClient public static var publishHistory: Self { "publishHistory" }
}

/// A value of `expand` of `getQualityFormsSurveys`, open to those that are newer than this version.
public struct GetQualityFormsSurveysExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `publishHistory`.
    @_alwaysEmitIntoClient public static var publishHistory: Self { "publishHistory" }
}
