// DO NOT EDIT: sdkgen made this of the definition of the Platform API.
// swift-format-ignore-file

public import PlatformClient

/// A value of `sortOrder` of `getProfilesUsers`, open to those that are newer than this version.
public struct GetProfilesUsersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expand` of `getProfilesUsers`, open to those that are newer than this version.
public struct GetProfilesUsersExpand: OpenEnum {
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
}

/// A value of `integrationPresenceSource` of `getProfilesUsers`, open to those that are newer than this version.
public struct GetProfilesUsersIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// A value of `expand` of `getUser`, open to those that are newer than this version.
public struct GetUserExpand: OpenEnum {
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

/// A value of `integrationPresenceSource` of `getUser`, open to those that are newer than this version.
public struct GetUserIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// A value of `state` of `getUser`, open to those that are newer than this version.
public struct GetUserState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
}

/// A value of `expand` of `getUserAdjacents`, open to those that are newer than this version.
public struct GetUserAdjacentsExpand: OpenEnum {
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

/// A value of `expand` of `getUserDirectreports`, open to those that are newer than this version.
public struct GetUserDirectreportsExpand: OpenEnum {
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

/// A value of `expand` of `getUserFavorites`, open to those that are newer than this version.
public struct GetUserFavoritesExpand: OpenEnum {
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

/// A value of `expand` of `getUserProfile`, open to those that are newer than this version.
public struct GetUserProfileExpand: OpenEnum {
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
}

/// A value of `integrationPresenceSource` of `getUserProfile`, open to those that are newer than this version.
public struct GetUserProfileIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// A value of `expand` of `getUserSuperiors`, open to those that are newer than this version.
public struct GetUserSuperiorsExpand: OpenEnum {
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

/// A value of `sortOrder` of `getUsers`, open to those that are newer than this version.
public struct GetUsersSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ascending`.
    @_alwaysEmitIntoClient public static var ascending: Self { "ascending" }
    /// `descending`.
    @_alwaysEmitIntoClient public static var descending: Self { "descending" }
}

/// A value of `expand` of `getUsers`, open to those that are newer than this version.
public struct GetUsersExpand: OpenEnum {
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

/// A value of `integrationPresenceSource` of `getUsers`, open to those that are newer than this version.
public struct GetUsersIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// A value of `state` of `getUsers`, open to those that are newer than this version.
public struct GetUsersState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
    /// `any`.
    @_alwaysEmitIntoClient public static var any: Self { "any" }
}

/// A value of `overdue` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `pass` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesPass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `types` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `statuses` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    @_alwaysEmitIntoClient public static var planned: Self { "Planned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
}

/// A value of `relationship` of `getUsersDevelopmentActivities`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
}

/// A value of `overdue` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeOverdue: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `pass` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMePass: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `True`.
    @_alwaysEmitIntoClient public static var `true`: Self { "True" }
    /// `False`.
    @_alwaysEmitIntoClient public static var `false`: Self { "False" }
    /// `Any`.
    @_alwaysEmitIntoClient public static var any: Self { "Any" }
}

/// A value of `sortOrder` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeSortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Asc`.
    @_alwaysEmitIntoClient public static var asc: Self { "Asc" }
    /// `Desc`.
    @_alwaysEmitIntoClient public static var desc: Self { "Desc" }
}

/// A value of `types` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeTypes: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `statuses` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeStatuses: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Planned`.
    @_alwaysEmitIntoClient public static var planned: Self { "Planned" }
    /// `InProgress`.
    @_alwaysEmitIntoClient public static var inProgress: Self { "InProgress" }
    /// `Completed`.
    @_alwaysEmitIntoClient public static var completed: Self { "Completed" }
    /// `InvalidSchedule`.
    @_alwaysEmitIntoClient public static var invalidSchedule: Self { "InvalidSchedule" }
    /// `NotCompleted`.
    @_alwaysEmitIntoClient public static var notCompleted: Self { "NotCompleted" }
}

/// A value of `relationship` of `getUsersDevelopmentActivitiesMe`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivitiesMeRelationship: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Creator`.
    @_alwaysEmitIntoClient public static var creator: Self { "Creator" }
    /// `Facilitator`.
    @_alwaysEmitIntoClient public static var facilitator: Self { "Facilitator" }
    /// `Attendee`.
    @_alwaysEmitIntoClient public static var attendee: Self { "Attendee" }
}

/// A value of `type` of `getUsersDevelopmentActivity`, open to those that are newer than this version.
public struct GetUsersDevelopmentActivityType: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `Informational`.
    @_alwaysEmitIntoClient public static var informational: Self { "Informational" }
    /// `Coaching`.
    @_alwaysEmitIntoClient public static var coaching: Self { "Coaching" }
    /// `AssessedContent`.
    @_alwaysEmitIntoClient public static var assessedContent: Self { "AssessedContent" }
    /// `Assessment`.
    @_alwaysEmitIntoClient public static var assessment: Self { "Assessment" }
    /// `External`.
    @_alwaysEmitIntoClient public static var external: Self { "External" }
    /// `Native`.
    @_alwaysEmitIntoClient public static var native: Self { "Native" }
}

/// A value of `expand` of `getUsersExternalidAuthorityNameExternalKey`, open to those that are newer than this version.
public struct GetUsersExternalidAuthorityNameExternalKeyExpand: OpenEnum {
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

/// A value of `expand` of `getUsersMe`, open to those that are newer than this version.
public struct GetUsersMeExpand: OpenEnum {
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
    /// `date`.
    @_alwaysEmitIntoClient public static var date: Self { "date" }
    /// `geolocationsettings`.
    @_alwaysEmitIntoClient public static var geolocationsettings: Self { "geolocationsettings" }
    /// `organization`.
    @_alwaysEmitIntoClient public static var organization: Self { "organization" }
    /// `presencedefinitions`.
    @_alwaysEmitIntoClient public static var presencedefinitions: Self { "presencedefinitions" }
    /// `divisionedpresencedefinitions`.
    @_alwaysEmitIntoClient public static var divisionedpresencedefinitions: Self { "divisionedpresencedefinitions" }
    /// `locationdefinitions`.
    @_alwaysEmitIntoClient public static var locationdefinitions: Self { "locationdefinitions" }
    /// `orgauthorization`.
    @_alwaysEmitIntoClient public static var orgauthorization: Self { "orgauthorization" }
    /// `orgproducts`.
    @_alwaysEmitIntoClient public static var orgproducts: Self { "orgproducts" }
    /// `favorites`.
    @_alwaysEmitIntoClient public static var favorites: Self { "favorites" }
    /// `superiors`.
    @_alwaysEmitIntoClient public static var superiors: Self { "superiors" }
    /// `directreports`.
    @_alwaysEmitIntoClient public static var directreports: Self { "directreports" }
    /// `adjacents`.
    @_alwaysEmitIntoClient public static var adjacents: Self { "adjacents" }
    /// `routingskills`.
    @_alwaysEmitIntoClient public static var routingskills: Self { "routingskills" }
    /// `routinglanguages`.
    @_alwaysEmitIntoClient public static var routinglanguages: Self { "routinglanguages" }
    /// `fieldconfigs`.
    @_alwaysEmitIntoClient public static var fieldconfigs: Self { "fieldconfigs" }
    /// `token`.
    @_alwaysEmitIntoClient public static var token: Self { "token" }
    /// `trustors`.
    @_alwaysEmitIntoClient public static var trustors: Self { "trustors" }
    /// `logCapture`.
    @_alwaysEmitIntoClient public static var logCapture: Self { "logCapture" }
    /// `autoanswersettings`.
    @_alwaysEmitIntoClient public static var autoanswersettings: Self { "autoanswersettings" }
}

/// A value of `integrationPresenceSource` of `getUsersMe`, open to those that are newer than this version.
public struct GetUsersMeIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// A value of `sortOrder` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQuerySortOrder: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `ASC`.
    @_alwaysEmitIntoClient public static var asc: Self { "ASC" }
    /// `DESC`.
    @_alwaysEmitIntoClient public static var desc: Self { "DESC" }
}

/// A value of `expand` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQueryExpand: OpenEnum {
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

/// A value of `integrationPresenceSource` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQueryIntegrationPresenceSource: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `MicrosoftTeams`.
    @_alwaysEmitIntoClient public static var microsoftTeams: Self { "MicrosoftTeams" }
    /// `ZoomPhone`.
    @_alwaysEmitIntoClient public static var zoomPhone: Self { "ZoomPhone" }
    /// `EightByEight`.
    @_alwaysEmitIntoClient public static var eightByEight: Self { "EightByEight" }
    /// `RingCentral`.
    @_alwaysEmitIntoClient public static var ringCentral: Self { "RingCentral" }
}

/// A value of `state` of `getUsersQuery`, open to those that are newer than this version.
public struct GetUsersQueryState: OpenEnum {
    /// The value as it is sent.
    public let rawValue: String
    /// Makes the value of that text, known or not.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `active`.
    @_alwaysEmitIntoClient public static var active: Self { "active" }
    /// `inactive`.
    @_alwaysEmitIntoClient public static var inactive: Self { "inactive" }
    /// `deleted`.
    @_alwaysEmitIntoClient public static var deleted: Self { "deleted" }
    /// `any`.
    @_alwaysEmitIntoClient public static var any: Self { "any" }
}
