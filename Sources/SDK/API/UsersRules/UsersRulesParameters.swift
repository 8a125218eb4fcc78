// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `ruleType` of `getUsersRuleDependentTypeId`, open to those that are newer than this version.
public struct GetUsersRuleDependentTypeIdRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "learning" }
    /// `activityplan`.
    @_alwaysEmitIntoClient public static var activityplan: Self { "activityplan" }
}

/// A value of `sortOrder` of `getUsersRuleDependents`, open to those that are newer than this version.
public struct GetUsersRuleDependentsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `types` of `getUsersRules`, open to those that are newer than this version.
public struct GetUsersRulesTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
}

/// A value of `expand` of `getUsersRules`, open to those that are newer than this version.
public struct GetUsersRulesExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `criteria`.
    @_alwaysEmitIntoClient public static var criteria: Self { "criteria" }
}

/// A value of `sortOrder` of `getUsersRules`, open to those that are newer than this version.
public struct GetUsersRulesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `ruleType` of `getUsersRulesSetting`, open to those that are newer than this version.
public struct GetUsersRulesSettingRuleType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Learning`.
    @_alwaysEmitIntoClient public static var learning: Self { "Learning" }
    /// `ActivityPlan`.
    @_alwaysEmitIntoClient public static var activityPlan: Self { "ActivityPlan" }
}
