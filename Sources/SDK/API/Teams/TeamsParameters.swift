// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `expand` of `getTeam`, open to those that are newer than this version.
public struct GetTeamExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `entities.division`.
    @_alwaysEmitIntoClient public static var entitiesDivision: Self { "entities.division" }
}

/// A value of `expand` of `getTeamMembers`, open to those that are newer than this version.
public struct GetTeamMembersExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `entities`.
    @_alwaysEmitIntoClient public static var entities: Self { "entities" }
}

/// A value of `expand` of `getTeams`, open to those that are newer than this version.
public struct GetTeamsExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `entities.division`.
    @_alwaysEmitIntoClient public static var entitiesDivision: Self { "entities.division" }
}
