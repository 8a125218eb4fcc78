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
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `expand` of `getGroupMembers`, open to those that are newer than this version.
public struct GetGroupMembersExpand: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `routingStatus`.
    public static var routingStatus: Self { "routingStatus" }
    /// `presence`.
    public static var presence: Self { "presence" }
    /// `integrationPresence`.
    public static var integrationPresence: Self { "integrationPresence" }
    /// `conversationSummary`.
    public static var conversationSummary: Self { "conversationSummary" }
    /// `outOfOffice`.
    public static var outOfOffice: Self { "outOfOffice" }
    /// `geolocation`.
    public static var geolocation: Self { "geolocation" }
    /// `station`.
    public static var station: Self { "station" }
    /// `authorization`.
    public static var authorization: Self { "authorization" }
    /// `lasttokenissued`.
    public static var lasttokenissued: Self { "lasttokenissued" }
    /// `authorization.unusedRoles`.
    public static var authorizationUnusedRoles: Self { "authorization.unusedRoles" }
    /// `team`.
    public static var team: Self { "team" }
    /// `workPlanBidRanks`.
    public static var workPlanBidRanks: Self { "workPlanBidRanks" }
    /// `externalContactsSettings`.
    public static var externalContactsSettings: Self { "externalContactsSettings" }
    /// `groups`.
    public static var groups: Self { "groups" }
    /// `customAttributes`.
    public static var customAttributes: Self { "customAttributes" }
    /// `profileSkills`.
    public static var profileSkills: Self { "profileSkills" }
    /// `certifications`.
    public static var certifications: Self { "certifications" }
    /// `locations`.
    public static var locations: Self { "locations" }
    /// `skills`.
    public static var skills: Self { "skills" }
    /// `languages`.
    public static var languages: Self { "languages" }
    /// `languagePreference`.
    public static var languagePreference: Self { "languagePreference" }
    /// `employerInfo`.
    public static var employerInfo: Self { "employerInfo" }
    /// `biography`.
    public static var biography: Self { "biography" }
    /// `dateLastLogin`.
    public static var dateLastLogin: Self { "dateLastLogin" }
    /// `dateWelcomeSent`.
    public static var dateWelcomeSent: Self { "dateWelcomeSent" }
}

/// A value of `sortOrder` of `getGroups`, open to those that are newer than this version.
public struct GetGroupsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}

/// A value of `sortOrder` of `getProfilesGroups`, open to those that are newer than this version.
public struct GetProfilesGroupsSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    public static var ascending: Self { "ascending" }
    /// `descending`.
    public static var descending: Self { "descending" }
}
