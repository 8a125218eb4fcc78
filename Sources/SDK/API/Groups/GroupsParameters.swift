// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortOrder` of `getGroupMembers`, open to those that are newer than this version.
public struct GetGroupMembersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expand` of `getGroupMembers`, open to those that are newer than this version.
public struct GetGroupMembersExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `routingStatus`.
    @_alwaysEmitIntoClient public static var routingStatus: Self { "routingStatus" }
    /// `presence`.
    @_alwaysEmitIntoClient public static var presence: Self { "presence" }
    /// `integrationPresence`.
    @_alwaysEmitIntoClient public static var integrationPresence: Self { "integrationPresence" }
    /// `conversationSummary`.
    @_alwaysEmitIntoClient public static var conversationSummary: Self { "conversationSummary" }
    /// `outOfOffice`.
    @_alwaysEmitIntoClient public static var outOfOffice: Self { "outOfOffice" }
    /// `geolocation`.
    @_alwaysEmitIntoClient public static var geolocation: Self { "geolocation" }
    /// `station`.
    @_alwaysEmitIntoClient public static var station: Self { "station" }
    /// `authorization`.
    @_alwaysEmitIntoClient public static var authorization: Self { "authorization" }
    /// `lasttokenissued`.
    @_alwaysEmitIntoClient public static var lasttokenissued: Self { "lasttokenissued" }
    /// `authorization.unusedRoles`.
    @_alwaysEmitIntoClient public static var authorizationUnusedRoles: Self { "authorization.unusedRoles" }
    /// `team`.
    @_alwaysEmitIntoClient public static var team: Self { "team" }
    /// `workPlanBidRanks`.
    @_alwaysEmitIntoClient public static var workPlanBidRanks: Self { "workPlanBidRanks" }
    /// `externalContactsSettings`.
    @_alwaysEmitIntoClient public static var externalContactsSettings: Self { "externalContactsSettings" }
    /// `groups`.
    @_alwaysEmitIntoClient public static var groups: Self { "groups" }
    /// `customAttributes`.
    @_alwaysEmitIntoClient public static var customAttributes: Self { "customAttributes" }
    /// `profileSkills`.
    @_alwaysEmitIntoClient public static var profileSkills: Self { "profileSkills" }
    /// `certifications`.
    @_alwaysEmitIntoClient public static var certifications: Self { "certifications" }
    /// `locations`.
    @_alwaysEmitIntoClient public static var locations: Self { "locations" }
    /// `skills`.
    @_alwaysEmitIntoClient public static var skills: Self { "skills" }
    /// `languages`.
    @_alwaysEmitIntoClient public static var languages: Self { "languages" }
    /// `languagePreference`.
    @_alwaysEmitIntoClient public static var languagePreference: Self { "languagePreference" }
    /// `employerInfo`.
    @_alwaysEmitIntoClient public static var employerInfo: Self { "employerInfo" }
    /// `biography`.
    @_alwaysEmitIntoClient public static var biography: Self { "biography" }
    /// `dateLastLogin`.
    @_alwaysEmitIntoClient public static var dateLastLogin: Self { "dateLastLogin" }
    /// `dateWelcomeSent`.
    @_alwaysEmitIntoClient public static var dateWelcomeSent: Self { "dateWelcomeSent" }
}

/// A value of `sortOrder` of `getGroups`, open to those that are newer than this version.
public struct GetGroupsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getProfilesGroups`, open to those that are newer than this version.
public struct GetProfilesGroupsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}
